from __future__ import annotations

import pytest

from newslint.language import Clause, clause, dates, words
from newslint.text import Span


def around(text: str) -> Clause:
    return clause(text, words(text), Span(0, len(text)), dates(text)[-1])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She was elected on 5 March 2031.", "elected"),
        ("On March 5, 2031, the bridge collapsed.", "collapsed"),
        ("Reserves as of March 5, 2031, were low.", "were"),
        ("The price has doubled since March 5, 2031.", "since"),
        ("He survived the March 5, 2031, bombings.", "bombings"),
        ("They met in Leeds, with their aides, on March 5, 2031.", "met"),
        ("The bridge was built in 2031.", "built"),
        ("It has stood empty since 2031.", "since"),
        ("March 5, 2031, was a cold day.", "was"),
    ],
)
def test_what_tells_of_a_date_as_past(text: str, word: str) -> None:
    found = around(text).past()
    assert found is not None
    assert found.text == word


@pytest.mark.parametrize(
    "text",
    [
        "The vote was scheduled for March 5, 2031.",
        "He was due in court on March 5, 2031.",
        "He said he would retire on March 5, 2031.",
        "They agreed to meet on March 5, 2031.",
        "The lease, signed in 2019, expires on March 5, 2031.",
        "If elected on March 5, 2031, she would serve four years.",
        "The vote was put off until March 5, 2031.",
        "On March 5, 2031, the tax passed last year will lapse.",
        "The talks were to be held on March 5, 2031.",
        "He called elections on March 5, 2031.",
        "The need eased in 2031.",
        "The meeting on March 5, 2031, was called off.",
        "The bonds due March 5, 2031, were sold.",
        "March 5, 2031, was chosen as the day.",
        "The tour, which was put off, resumes on March 5, 2031.",
        "The rules, which were passed last year, apply on March 5, 2031.",
        "The comet, found last year, passes the sun on March 5, 2031.",
        "They named March 5, 2031, as the day.",
        "He was given a visa valid on March 5, 2031.",
    ],
)
def test_plans_conditions_and_announcements_are_not_past(text: str) -> None:
    assert around(text).past() is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Leeds was the first town to open a school, on March 5, 2031.", "was"),
        ("The toolkit was made for a March 5, 2031 workshop.", "workshop"),
        ("The list includes her March 5, 2031, trip to Leeds.", "trip"),
        ("He told the court on March 5, 2031.", "told"),
        ("The turnover in the year to March 5, 2031, was low.", "was"),
        ("The bridge over the Aire in Leeds, Yorkshire, on March 5, 2031, was ruined.", "was"),
        ("It goes back to its founding on March 5, 2031, when the bridge collapsed.", "collapsed"),
    ],
)
def test_what_tells_of_a_day_years_ahead_as_past_without_a_tie(text: str, word: str) -> None:
    found = around(text).history()
    assert found is not None
    assert found.text == word


@pytest.mark.parametrize(
    "text",
    [
        "The bonds due March 5, 2031, were sold.",
        "The mandate was renewed, to March 5, 2031.",
        "The firm raised its loan, payable on March 5, 2031.",
        "The chance of a hit on March 5, 2031, has increased.",
        "Holders can exercise the warrants they bought on March 5, 2031.",
        "The council meets on March 5, 2031.",
        "It agreed to pay five million a year, the last of it on March 5, 2031.",
        "Paris was picked to host the show on March 5, 2031.",
        "The firm was awarded the line, with trains running on March 5, 2031.",
        "The court gave the town a date of March 5, 2031, for the case.",
        "The turnover in the year to March 5, 2031, rises.",
        "It rained before March 5, 2031.",
        "They met in 2031.",
        "They met on March 5 and 6, 2031.",
        "In the year to March 5, 2031, said Lind.",
    ],
)
def test_what_is_due_years_ahead_is_no_history(text: str) -> None:
    assert around(text).history() is None


@pytest.mark.parametrize(
    "text",
    [
        "2020 will be a hard year.",
        "He said 2020 will be a hard year.",
        "The board will meet on May 3, 2019.",
        "On May 3, 2019, the board will meet.",
        "The trial will be held in 2018.",
    ],
)
def test_what_tells_of_a_date_as_still_to_come(text: str) -> None:
    found = around(text).ahead()
    assert found is not None
    assert found.text == "will"


@pytest.mark.parametrize(
    "text",
    [
        "2020 will be remembered as a hard year.",
        "2020 will have been a hard year.",
        "The costs of fiscal 2020 will be met.",
        "It will be the first match since May 3, 2019.",
        "They will mark the accord that was signed on May 3, 2019.",
        "It will cost less in 2019 dollars.",
        "On May 3, 2019, she said the board will meet.",
    ],
)
def test_what_only_looks_back_from_the_future(text: str) -> None:
    assert around(text).ahead() is None
