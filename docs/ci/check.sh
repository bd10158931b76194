#!/bin/sh
# Check what this branch changes. Needs git, and Python 3.11 or later.
set -eu
python3 -m venv .newslint-venv
.newslint-venv/bin/pip install --quiet newslint==0.1.0
.newslint-venv/bin/newslint check --date today --changed origin/main --output junit:newslint.xml
