"""Words that tell whether what has a date is past or still to come."""

from __future__ import annotations

from typing import Final

AHEAD: Final = frozenset(
    """
    ahead aim aims airs anniversary appears arrives becomes before begin beginning begins budget cannot
    celebrates close closes come comes concludes continues could date dates deadline debuts due earliest
    effective election elections end ending ends enter enters expect expects expiration expires expiring
    expiry faces falls finishes follows forecast forecasts future games goes going heads hearing holds hope
    hopes hosts if intends kicks lapses launches leaves marks matures maturing maturity may meets memorial
    might must next olympics open opens outlook outstanding plan planning plans plays premieres reaches
    referendum remains reopens resumes retires returns runs scheduled shall should starring start starting
    starts take takes target term terms till trial turns unless until valid vote votes will won't would
    wouldn't
    """.split()
)
"""With one of these near, a date to come is in its place."""

HINTS: Final = (
    "bond", "chance", "commenc", "contract", "convert", "debenture", "due", "exercis", "expir", "extend",
    "foresee", "likel", "loan", "matur", "note", "odds", "option", "payab", "predict", "probab", "redeem",
    "renew", "risk", "schedul", "sentenc", "tranche", "warrant",
)  # fmt: skip
"""How words begin that name what is due years ahead: bonds, contracts, risks."""

OCCASIONS_AHEAD: Final = frozenset(
    """
    anniversary before budget date dates deadline election elections future games hearing hearings memorial
    next olympics open opening outstanding referendum take target term terms trial votes
    """.split()
)
"""Of the words that look ahead those that name an occasion, which may be over as well."""

GRANTS: Final = frozenset(
    """
    agreed awarded barred booked chose chosen entitled gave given granted handed named nominated obliged
    picked selected signed voted won
    """.split()
)
"""What is granted or settled can lie ahead, however long ago it was done."""

MEETINGS: Final = frozenset(
    """
    beating bombing briefing building burning crossing filing firing funding gathering hanging hearing
    holding killing landing launching lynching meeting morning offering opening poisoning ruling screening
    shooting signing sinking sitting stabbing storming trading training wedding
    """.split()
)
"""Nouns in -ing: what is held on a day, not what goes on then."""

OCCASIONS: Final = frozenset(
    """
    arrest broadcast concert conversation debate death decision episode event fire flight flood game incident
    issue match meeting order performance photo picture post protest rally report ruling sale session speech
    statement story storm strike survey trip verdict victory video visit win workshop
    """.split()
)
"""What copy gives a day years away only after it happened: “her March 5, 2019, trip”."""

HAPPENED: Final = frozenset(
    """
    accident ambush assassination assault atrocity attack attacks avalanche blast blasts blaze bombing
    bombings collapse crash disappearance disaster earthquake eruption explosion explosions insurrection
    invasion kidnapping killing killings massacre murder murdering murders quake raid rampage riot riots
    robbery shooting shootings storming tornado tragedy tsunami uprising
    """.split()
)
"""What nobody plans, and what copy tells of only after it happened."""

WRITTEN: Final = frozenset("agreement article email filing interview letter memo memorandum tweet".split())
"""What is dated by the day on which it was written."""

LOOKS_BACK: Final = frozenset(
    """
    always close considered count end finish forever go have judged known live long never
    over recalled recorded regarded remain remembered seen soon stand stay
    """.split()
)
"""“2020 will be remembered”, “2020 will have been”, “2020 will end”: right in late December too."""
