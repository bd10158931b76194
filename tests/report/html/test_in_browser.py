"""The page in a real browser: what it looks like, what it does, what it cannot be made to do."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from newslint import api
from newslint.report.html import render

if TYPE_CHECKING:
    from pathlib import Path

    from tests.report.html.conftest import Browser

DRAFT = """\
---
title: Minister meets Xi Jinping
date: 2020-12-28
---

President Xi Jinping met the trade minister in Beijing.

He told told the court so, Xi said. Later Shi said it again.

They spoke for an hour.

READ MORE: Ten cafés

1. They utilise the quay.

<!-- newslint-disable names/single-letter -->
"""
HOSTILE = """\
---
title: "</title><script>document.title = 'owned'</script>"
---

</script><script>document.title = "owned"</script> He told told the court.

" autofocus onfocus="alert(1)" x=" told told <img src="https://example.org/a.png" onerror="alert(1)">

`</code></pre></mark><script>document.title = "owned"</script>` <svg onload=alert(1)> \x1b[2J \u202e told told
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("page"), DRAFT, HOSTILE, "All is well.\n")


def written(folder: Path, *drafts: str) -> Path:
    for number, draft in enumerate(drafts):
        (folder / f"{number}.md").write_text(draft, encoding="utf-8")
    report = api.check(api.Request((str(folder),), use_config=False, articles=True))
    assert not report.errors
    page = folder / "page.html"
    page.write_text(render(report, api.catalogue()), encoding="utf-8")
    return page


@pytest.fixture
def browser(chromium: Browser, page: Path) -> Browser:
    chromium.look()
    chromium.open(page)
    return chromium


def box(browser: Browser, selector: str) -> dict[str, float]:
    found: dict[str, float] = browser.run(
        f"document.querySelector({selector!r}).getBoundingClientRect().toJSON()"
    )
    return found


def test_its_style_and_script_are_let_in_and_nothing_is_asked_for(browser: Browser) -> None:
    assert browser.seen("Log.entryAdded", "Runtime.exceptionThrown", "Page.javascriptDialogOpening") == []
    assert [one["request"]["url"].partition(":")[0] for one in browser.seen("Network.requestWillBeSent")] == [
        "file"
    ]
    assert browser.run("document.title").startswith("newslint: ")
    assert browser.run("!document.querySelector('.keys').hidden"), "the script ran"
    assert browser.run("getComputedStyle(document.querySelector('.passage')).display") == "grid"


def test_another_script_or_style_would_be_kept_out(browser: Browser, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    text = page.read_text(encoding="utf-8")
    other.write_text(
        text.replace("</body>", "<script>document.title = 'owned'</script><p onclick='x'></body>")
    )
    browser.open(other)
    assert browser.run("document.title") != "owned"
    assert browser.seen("Log.entryAdded")


def test_notes_stand_beside_their_paragraph(browser: Browser) -> None:
    paragraph, note = box(browser, ".passage:has(.notes) > p"), box(browser, ".passage > .notes")
    assert note["left"] > paragraph["right"]
    assert note["top"] == pytest.approx(paragraph["top"], abs=16)


@pytest.mark.parametrize(("width", "media"), [(390, "screen"), (700, "screen"), (1280, "print")])
def test_notes_stand_below_their_paragraph(browser: Browser, width: int, media: str) -> None:
    browser.look(width, media=media)
    paragraph, note = box(browser, ".passage:has(.notes) > p"), box(browser, ".passage > .notes")
    assert note["top"] >= paragraph["bottom"]
    assert note["left"] < paragraph["left"] + 32
    assert box(browser, ".passage:has(.notes) > .rest")["top"] >= note["bottom"]


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_sticks_out(browser: Browser, width: int) -> None:
    browser.look(width)
    assert browser.run("document.documentElement.scrollWidth") <= width


CONTRASTS = """
(() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const luminance = (colour) => { const [r, g, b] = colour.map((one) => one / 255)
    .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (node) => { const own = rgb(getComputedStyle(node).backgroundColor);
    return own[3] === 255 ? own : node.parentElement ? behind(node.parentElement) : [255, 255, 255]; };
  const found = {};
  for (const node of document.querySelectorAll("body *")) {
    if (![...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) continue;
    const [a, b] = [rgb(getComputedStyle(node).color), behind(node)].map(luminance);
    found[`${node.tagName} ${node.className}`] = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
  return found;
})()
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(browser: Browser, scheme: str) -> None:
    browser.look(scheme=scheme)
    ground = browser.run("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(252, 251, 248)") == (scheme == "light")
    contrasts = browser.run(CONTRASTS)
    assert {"MARK error", "MARK warning", "A number", "P message", "P summary", "DEL ", "INS "} <= set(
        contrasts
    )
    assert {name: ratio for name, ratio in contrasts.items() if ratio < 4.5} == {}


def test_paper_is_light_whatever_the_screen(browser: Browser) -> None:
    browser.look(scheme="dark", media="print")
    assert browser.run("getComputedStyle(document.body).color") == "rgb(28, 26, 23)"
    assert browser.run("getComputedStyle(document.querySelector('.bar')).display") == "none"


def test_a_link_leads_from_the_text_to_the_note_and_back(browser: Browser) -> None:
    browser.click("#d1-m1 + .reference")
    assert browser.run("document.querySelector(':target').id") == "d1-n1"
    browser.click("#d1-n1 .number")
    assert browser.run("document.querySelector(':target').id") == "d1-m1"
    assert browser.run("getComputedStyle(document.querySelector('#d1-m1 mark')).outlineStyle") == "solid"


def at(browser: Browser) -> str:
    return str(browser.run("document.activeElement.closest('.note')?.id ?? document.activeElement.className"))


def test_keys_lead_from_finding_to_finding(browser: Browser) -> None:
    browser.press("Tab", 9)
    assert at(browser) == "skip"
    assert box(browser, ".skip")["width"] > 50
    assert browser.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    reached = []
    for key in "nnpn":
        browser.press(key, ord(key.upper()))
        reached.append(at(browser))
    assert reached == ["d1-n1", "d1-n2", "d1-n1", "d1-n2"]
    assert browser.run("document.querySelector(':target').id") == "d1-m2"
    browser.click("#keys")
    browser.press("n", ord("N"))
    assert browser.run("document.querySelector(':target').id") == "d1-m2"


def test_tab_reaches_everything_in_the_order_of_the_page(browser: Browser) -> None:
    stops = "[...document.querySelectorAll('a, summary, input')].filter((one) => one.checkVisibility())"
    expected = browser.run(f"{stops}.length")
    reached = []
    for _ in range(expected):
        browser.press("Tab", 9)
        reached.append(browser.run(f"{stops}.indexOf(document.activeElement)"))
    assert reached == list(range(expected))


def test_levels_are_chosen_without_a_script(browser: Browser, page: Path) -> None:
    notes = "[...document.querySelectorAll('.note')]"
    shown = f"{notes}.filter((one) => one.offsetParent).map((one) => one.className)"
    ground = "getComputedStyle(document.querySelector('mark.warning')).backgroundColor"
    browser.ask("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(page)
        assert browser.run("document.querySelector('.keys').hidden")
        assert set(browser.run(shown)) == {"note error", "note warning", "note suggestion"}
        browser.click("#show-warning")
        assert set(browser.run(shown)) == {"note error", "note suggestion"}
        assert browser.run(ground) == "rgba(0, 0, 0, 0)"
    finally:
        browser.ask("Emulation.setScriptExecutionDisabled", value=False)


def test_a_screen_reader_finds_its_way(browser: Browser) -> None:
    nodes = browser.ask("Accessibility.getFullAXTree")["nodes"]
    said = [
        (node["role"]["value"], node.get("name", {}).get("value", ""), node)
        for node in nodes
        if not node["ignored"]
    ]
    assert {"banner", "main", "contentinfo"} <= {role for role, _, _ in said}
    levels = [
        next(one["value"]["value"] for one in node["properties"] if one["name"] == "level")
        for role, _, node in said
        if role == "heading"
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert [name for role, name, _ in said if role == "table"] == ["Drafts", "Rules"]
    references = [name for role, name, _ in said if role == "doc-noteref"]
    assert "1, warning: “told” stands twice" in references
    assert all(name for role, name, _ in said if role in ("link", "doc-noteref", "doc-backlink", "checkbox"))
    assert [name for role, name, _ in said if role == "article"] != []


def test_hostile_drafts_do_nothing(browser: Browser) -> None:
    assert browser.run("document.title").startswith("newslint: ")
    assert browser.run("document.scripts.length") == 1
    assert browser.run("document.querySelectorAll('img, svg, [onfocus], [onerror], [onload]').length") == 0
    assert "<script>" in browser.run("document.querySelector('#d2').textContent")


def test_two_thousand_findings_and_an_endless_line(chromium: Browser, tmp_path: Path) -> None:
    line = "He told told the court. " * 1000
    page = written(tmp_path, line + "a" * 1_000_000, "They utilise it, and he told told them.\n\n" * 500)
    chromium.look(390)
    chromium.open(page)
    assert chromium.run("document.querySelectorAll('.note').length") >= 2000
    assert chromium.run("document.documentElement.scrollWidth") <= 390
    chromium.run("document.querySelector('#d2-n900 .number').focus()")
    chromium.press("n", ord("N"))
    assert at(chromium) == "d2-n901"
    top = chromium.run("document.querySelector('#d2-m901').getBoundingClientRect().top")
    assert 0 <= top <= 900
