"""Verbs and the time they speak of."""

from __future__ import annotations

from typing import Final

_IRREGULAR: Final = frozenset(
    """
    became began beat bore born bought bound broke brought built came caught chose crept dealt did died done
    drawn drew driven drove eaten fallen fed fell felt fled flew flown forgot fought found froze gave given
    gone got grew grown had heard held hidden hit hurt kept knelt knew known laid lay led left lent lit lost
    made meant met overthrown paid quit ran rang risen rode rose said sang sank sat saw seen sent shaken shook
    shot shown shrank shut slain slept slid sold sought spent split spoke spoken sprang stole stolen stood
    struck stuck sued swam swept sworn swung taken taught thought threw thrown told took tore torn underwent
    understood went withdrew withheld woke woken won wore worn wound written wrote
    """.split()
)
_NOT_PAST: Final = frozenset(
    """
    bed beloved breed crooked deed embed exceed feed greed hundred indeed infrared instead kindred naked need
    newlywed proceed ragged red rugged sacred seed shed shred sled speed steed succeed used weed wicked
    """.split()
)

_SETS_A_TIME: Final = frozenset(
    """
    adjourned booked budgeted deferred delayed due envisaged envisioned expected extended fixed forecast
    forecasted foreseen moved penciled pencilled planned postponed predicted projected prolonged rescheduled
    scheduled set slated slotted targeted timed
    """.split()
)
_LOOKS_AHEAD: Final = _SETS_A_TIME | frozenset(
    """
    aimed announced anticipated approved arranged backed called committed confirmed contracted decided
    demanded designated earmarked eased estimated faced guaranteed hoped imposed intended left lengthened
    loomed mandated needed ordered outlined pledged prepared promised proposed pushed recommended remained
    renewed requested required reserved resolved said sanctioned sentenced signalled signaled sought suggested
    told tipped unveiled urged vowed wanted warned
    """.split()
)


def is_past(word: str) -> bool:
    """Tell whether a lower-case word is a simple past or a past participle, as far as its form shows."""
    return word in _IRREGULAR or (word.endswith("ed") and "-" not in word and word not in _NOT_PAST)


def sets_a_time(word: str) -> bool:
    """Tell whether a past form gives something its time: “was due on”, “set the vote for”."""
    return word in _SETS_A_TIME


def looks_ahead(word: str) -> bool:
    """Tell whether what a past form governs can lie ahead: “announced elections on”."""
    return word in _LOOKS_AHEAD
