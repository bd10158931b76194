"""dates/relative-day: say which day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newslint.language import WEEKDAYS, ends_possessive, is_past, reports
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_DAYS_AWAY: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}
_PREPOSITIONS: Final = frozenset("after before by for from of on since than till to until".split())


class RelativeDay(Options):
    """What is left alone.

    Attributes:
        allow: Words that the house uses all the same: “yesterday”, “today”, “tomorrow”.
    """

    allow: tuple[str, ...] = ()


def check(draft: Draft, options: RelativeDay) -> Iterator[Finding]:
    for phrase in sorted(PHRASES & draft.phrases.keys() - set(options.allow)):
        for place in draft.phrases[phrase]:
            if not _is_adverb(draft, phrase, place) or draft.quoted(place):
                continue
            fix = None
            if draft.published:
                day = draft.published + timedelta(_DAYS_AWAY[phrase])
                fix = Fix.replace(place, _named(draft, place, WEEKDAYS[day.weekday()]))
            yield Finding(place, f"Say which day “{place.of(draft.text)}” is", fix=fix)


def _is_adverb(draft: Draft, phrase: str, place: Span) -> bool:
    """Tell whether the word means a day: not a name (“Today” is one), and not these days."""
    if not draft.block(place.start).kind.is_running:
        return False
    opens = draft.sentence(place.start).start == place.start
    if draft.text[place.start].isupper() and not opens:
        return False
    return phrase != "today" or any(_tells(word) for word in _neighbours(draft, place))


def _neighbours(draft: Draft, place: Span) -> tuple[Word, ...]:
    """Return the words before and after, as far as only a space parts them from it."""
    return tuple(
        word
        for word in draft.words_around(place)
        if draft.text[word.end : place.start] == " " or draft.text[place.end : word.start] == " "
    )


def _tells(word: Word) -> bool:
    """Tell whether beside this word “today” is a day: “said today”, “today announced”, “will today”."""
    return word.text.islower() and (is_past(word.lower) or reports(word.lower) or word.lower == "will")


def _named(draft: Draft, place: Span, weekday: str) -> str:
    """Return the weekday as the sentence needs it: “on Monday”, “until Monday”, “Monday’s vote”."""
    if ends_possessive(draft.text[place.start : place.end + 2]):
        return weekday
    before = draft.text[max(0, place.start - 12) : place.start].split()
    if before and before[-1].lower() in _PREPOSITIONS:
        return weekday
    return f"{'On' if draft.text[place.start].isupper() else 'on'} {weekday}"


PHRASES: Final = frozenset(_DAYS_AWAY)
WEDNESDAY = date(2026, 3, 4)

RULE = Rule(
    summary="Name the weekday instead of “yesterday”, “today” or “tomorrow”.",
    why="""
        Copy is filed on one day, published on another and found by search a year later. A named weekday
        stays true for a week, and a date for ever. “Today” in the sense of “these days” is left alone,
        and so are the days of a speaker.
    """,
    level=Level.SUGGESTION,
    options=RelativeDay(),
    phrases=PHRASES,
    check=check,
    sources=("AP Stylebook, “today, tonight, tomorrow, yesterday”",),
    examples=(
        Bad(
            "The mayor resigned [[yesterday]] after a vote.",
            fixed="The mayor resigned on Tuesday after a vote.",
            published=WEDNESDAY,
        ),
        Bad(
            "[[Yesterday]]'s vote holds until [[tomorrow]], the court said [[today]].",
            fixed="Tuesday's vote holds until Thursday, the court said on Wednesday.",
            published=WEDNESDAY,
        ),
        Bad("Polls open [[tomorrow]]."),  # no date on the draft, so nothing to offer
        Good("“I knew it yesterday,” she said.", published=WEDNESDAY),
        Good("# Mill burned down yesterday\n\nIt burned down on Monday."),
        Good("The mill is a museum today, and today's readers have never seen it at work."),
        Good("She told BBC Radio 4's Today programme that she would resign."),
        Good("The mayor resigned yesterday.", options=(("allow", ("yesterday",)),)),
    ),
)
