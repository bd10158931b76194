"""What `--profile` prints: where the time went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.engine import Clock

_LEAST: Final = 0.000_05  # seconds; what took less is not worth a line


def lines(clock: Clock, drafts: int) -> Iterator[str]:
    """Yield a table of what a run spent its time on, the most first, and the same by families of rules."""
    total = sum(clock.seconds.values())
    if not total:
        return
    yield f"{'seconds':>9}  {'share':>5}  {'ms a draft':>10}  {'times':>7}  spent on"
    for name, seconds in sorted(clock.seconds.items(), key=lambda one: -one[1]):
        if seconds >= _LEAST:
            yield _line(seconds, total, drafts, clock.calls[name], name)
    families: dict[str, float] = {}
    for name, seconds in clock.seconds.items():
        family = f"{name.partition('/')[0]}/*" if "/" in name else "all that is not a rule"
        families[family] = families.get(family, 0.0) + seconds
    yield ""
    for family, seconds in sorted(families.items(), key=lambda one: -one[1]):
        yield _line(seconds, total, drafts, 0, family)
    yield _line(total, total, drafts, 0, "altogether")


def _line(seconds: float, total: float, drafts: int, calls: int, name: str) -> str:
    each = seconds / max(1, drafts) * 1000
    return f"{seconds:9.3f}  {seconds / total:5.1%}  {each:10.3f}  {calls or '':>7}  {name}"
