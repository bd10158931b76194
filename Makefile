# Every target sets up what it needs in .venv; a fresh machine needs Python 3.11 or later, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
FUZZ_MINUTES ?= 60

.PHONY: demo test check docs score bench fuzz clean

demo: $(READY)  ## lint the drafts in examples/
	@$(BIN)/newslint check examples --fail-on never

test: $(READY) check  ## everything CI runs
	$(BIN)/pytest -n auto --cov --cov-report=term:skip-covered

check: $(READY)  ## formatting, lint, types, layers, and newslint on its own documents
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/newslint check README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md docs

docs: $(READY)  ## the page of every rule, made from the rule
	rm -rf docs/rules
	$(BIN)/newslint rules --no-config --format markdown --output docs/rules

bench: $(READY)  ## cold start, throughput and growth beside other linters of prose
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python bench/bench.py $(BENCH)

fuzz: $(READY)  ## hostile and random drafts, rules and settings for FUZZ_MINUTES
	$(BIN)/python -m pip install --quiet --group fuzz
	$(BIN)/python bench/fuzz.py --minutes $(FUZZ_MINUTES)

clean:
	rm -rf $(VENV) build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("newslint needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@
