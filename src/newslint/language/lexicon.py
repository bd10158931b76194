"""Closed word lists of news English that several readings share."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newslint.language.numerals import TENS, UNITS

FUNCTION_WORDS: Final = frozenset(
    """
    a about above according across after afterwards again against ago all almost alone along already also
    although always am amid among an and another any anyone anything are around as aside asked at away
    back based be because been before behind being below beneath beside besides between beyond both but by
    can cannot could despite did do does doing done down during each earlier early either else elsewhere
    enough especially even eventually ever every everyone everything except few finally first following
    for former formerly from further given had has have having he hence her here hers herself him himself
    his how however i if in indeed inside instead into is it its itself just last late later latest least
    less let like likely many may maybe me meanwhile might mine more moreover most much must my myself
    near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now of off
    often on once one only onto or other others otherwise our ours out outside over overall own per
    perhaps previously rather recently respectively same second several shall she should since so some
    somebody someone something sometimes soon still such than that the their theirs them themselves then
    there thereafter therefore these they third this those though three through throughout thus till to
    today together tomorrow tonight too toward towards two under unless unlike until up upon us usually
    very via was we well were what whatever when whenever where whereas wherever whether which while who
    whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself
    """.split()
)
"""Words that are never a name's first word, however a sentence's opening capitalises them."""

NAME_PARTICLES: Final = frozenset(
    """
    abu al ben bin bint da dal de del della den der di do dos du el ibn la las le les lo los ten ter van
    vom von y zu zum zur
    """.split()
)
"""Lower-case words inside names of people: Ursula von der Leyen, Mohammed bin Salman."""

HONORIFICS: Final = frozenset(
    """
    adm admiral brig capt captain cardinal col colonel cmdr commander cpl dame dr emir fr gen general gov
    governor hon judge justice king lady lieutenant lord lt madame maj major miss mme mr mrs ms mx pfc
    pope prince princess prof professor pte queen rabbi rep rev reverend sen senator sgt sheikh sheik
    sheriff sir sister st-sgt supt sultan
    """.split()
)
"""What stands before a name out of courtesy or rank."""

ROLES: Final = frozenset(
    """
    actor actress admiral adviser advisor aide ambassador analyst anchor archbishop architect artist
    astronaut attorney author ayatollah banker baron bishop boss boxer captain cardinal catcher chairman
    chairperson chairwoman chancellor chef chief co-author co-founder coach columnist comedian commander
    commentator commissioner composer congressman congresswoman conductor consultant coordinator cosmonaut
    councillor councilman councilwoman counsel counsellor criminologist defender defendant delegate
    designer detective dictator director doctor duchess duke economist editor emperor engineer
    entrepreneur envoy executive farmer fighter filmmaker financier firefighter footballer forward founder
    frontman general geologist goalkeeper golfer governor guitarist historian host hostage inspector
    investigator jockey journalist judge keeper king lawmaker lawyer leader lecturer legislator linebacker
    lobbyist magistrate magnate manager marshal mayor midfielder militant minister mogul monarch mp
    musician negotiator novelist nurse officer official organiser organizer owner painter pastor patriarch
    philosopher photographer physicist pianist pilot pitcher playwright plc poet policeman politician pope
    premier president priest prime princess principal producer professor programmer prosecutor
    psychiatrist psychologist publisher quarterback queen rapper receiver reporter representative
    republican researcher resident scholar scientist screenwriter secretary senator sergeant sheikh
    sheriff shooter singer skipper skier sociologist substitute solicitor speaker specialist spokesman
    spokesperson spokeswoman sprinter star statesman striker strategist student superintendent surgeon
    survivor suspect swimmer teacher technician treasurer trader trainer treasurer trustee victim
    vice-president vice-chairman vocalist volunteer warlord widow winger winner witness worker wrestler
    writer veteran democrat foreign finance defence defense interior deputy vice attorney-general
    """.split()
)
"""What people are: stands before a name (“President Xi”) or in apposition to it (“Xi, the president”)."""

COURTESY_TITLES: Final = frozenset("dr madame miss mr mrs ms mx".split())
"""What stands before anybody's name, whatever the office."""

ROLES_AND_HONORIFICS: Final = ROLES | HONORIFICS

SURNAMES_TOO: Final = frozenset(
    """
    baron bishop boxer cardinal chef duke farmer fighter forward host judge keeper king knight lord major
    marshal master page painter pastor pilot poet pope prince priest queen singer skipper star swimmer
    teacher trader winner
    """.split()
)
"""Roles that are family names as well, and no title in the middle of a name: Martin Luther King."""

GIVEN_NAMES_TOO: Final = frozenset(
    "an april august art do drew faith grace hope jan june mark may per so will".split()
)
"""Ordinary words that are given names as well: Will Smith, Per Lindqvist, April Jones."""

REPORTING_VERBS: Final = frozenset(
    """
    acknowledge admit advise affirm agree allege announce argue ask assert assure believe blame boast cite
    claim comment complain concede conclude confess confirm contend continue counsel counter criticise
    criticize declare decline demand deny describe detail disclose echo emphasise emphasize estimate
    explain expect express forecast hint highlight hope imply indicate insist joke lament laud maintain
    mention mock note observe offer opine order pledge plead point pointed praise predict promise propose
    protest quip quote read reaffirm recall recommend reckon refuse reiterate reject remark remember
    remind repeat reply report respond reveal rule say shout signal speculate state stress suggest suspect
    swear tell testify think threaten tweet underline underscore urge vow voice warn welcome wonder write
    """.split()
)
"""Verbs that report what somebody said, as their dictionary form."""

_IRREGULAR: Final = {
    "said": "say", "says": "say", "told": "tell", "tells": "tell", "wrote": "write", "writes": "write",
    "thought": "think", "thinks": "think", "swore": "swear", "denied": "deny", "denies": "deny",
    "replied": "reply", "replies": "reply", "implied": "imply", "testified": "testify", "read": "read",
    "admitted": "admit", "quipped": "quip", "saying": "say", "telling": "tell",
}  # fmt: skip


@lru_cache(maxsize=8192)
def reports(word: str) -> bool:
    """Tell whether a lower-case word is a form of a reporting verb: “said”, “stresses”, “noted”."""
    if word in _IRREGULAR:
        return True
    for ending in ("ed", "es", "d", "s", ""):
        if word.endswith(ending) and word[: len(word) - len(ending)] in REPORTING_VERBS:
            return True
    return False


ORGANISATION_WORDS: Final = frozenset(
    """
    academy administration affairs agency airlines airport airways alliance army assembly associates
    association authority bancorp bank banking bar bay beach board bridge broadcasting brothers bureau
    cabinet capital castle cathedral center centre chamber championship championships church city clinic
    club co college command commission committee committees communications community company computer
    conference confederation congress constitution convention corp corporation council country county
    court credit cup department directorate district division economics electric electronics embassy
    energy enterprises exchange federal federation festival field finance financial fire force forces
    forum foundation fund gallery games gas general government group guard hall hill holdings hospital
    hotel house inc industries industry initiative institute institution insurance international island
    islands journal justice laboratories laboratory lake law league legislature library life llc loan ltd
    magazine market markets media medical memorial ministry monetary motor motors mountain movement museum
    national nations navy network news newspaper nv oil olympics open organisation organization palace park
    parliament partners party petroleum plc police post power press prison programme program project
    province public radio railway records reform region republic research reserve resources river road
    room royal savings school sea sciences securities security senate service services society solutions
    square stadium state states station steel stock store street studies studio studios summit supreme
    systems team technologies technology telecom television temple theater theatre times tower trade
    treasury treaty tribunal trust tv union united university valley village ventures wall war water week
    white works world
    """.split()
)
"""Words that tell a body, a work or a place from a person when they stand in a name."""

CALENDAR: Final = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving halloween
    """.split()
)
"""Days, months and feasts: capitalised, and no names of anybody."""

NUMERALS: Final = frozenset((*UNITS, *TENS, *"hundred thousand million billion trillion dozen half".split()))
"""Numbers in words."""

CREEDS: Final = frozenset(
    """
    anglican atheist buddhism buddhist buddhists catholic catholics christian christianity christians
    communism communist communists conservative conservatives democratic fascist hindu hindus islam
    islamic islamist islamists jew jewish jews labour liberal liberals marxist methodist mormon muslim
    muslims nationalist nazi nazis orthodox protestant protestants republicans shia shiite shiites sikh
    sikhs socialist socialists sunni sunnis zionist
    """.split()
)
"""Faiths, parties and their followers: capitalised, and not surnames."""


_ORDINARY: Final = FUNCTION_WORDS | NUMERALS | CALENDAR | CREEDS | ORGANISATION_WORDS | ROLES


def is_ordinary(word: str) -> bool:
    """Tell whether a lower-case word is none that a person could be called by, however it is capitalised."""
    return word in _ORDINARY
