from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.engine.setup import shipped_stylebook
from newslint.language import PhraseIndex
from newslint.language.inventory import NameKind
from newslint.lint import Draft
from newslint.settings import FrontMatterKeys

WORDS = st.sampled_from(
    "Donna Smith Smyth said Mr Bank of England in the London Xi Jinping al-Assad WHO , . “ ” a".split()
)


def draft(text: str) -> Draft:
    article = readers.read(text.encode(), "draft.txt", FrontMatterKeys())
    return Draft(article, shipped_stylebook(), PhraseIndex(()))


def listed(text: str) -> list[str]:
    return [f"{one.kind.value} {one.name} {len(one.mentions)}" for one in draft(text).inventory]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Donna Smith spoke. Smith left, and Ms Smith wept.", ["person Donna Smith 3"]),
        ("Donna J. Smith spoke. “Yes,” Donna Smith said.", ["person Donna J. Smith 2"]),
        ("He heard Kimberly Jones. Then Kimberly sang.", ["person Kimberly Jones 2"]),
        ("It is up to the Bank of England, he said.", ["organisation Bank of England 1"]),
        ("Shares of Karlow Oil Ltd fell; Karlow Oil rose.", ["organisation Karlow Oil Ltd 2"]),
        ("The World Health Organization (WHO) met.", ["organisation World Health Organization 2"]),
        ("He was born near Saltmarsh on the Ellery River.", ["place Saltmarsh 1", "place Ellery River 1"]),
        ("The French and the Germans met on Monday in May.", []),
        ("We saw President Bashar al-Assad speak.", ["person Bashar al-Assad 1"]),
        ("The US and the WHO agreed. The US paid.", ["organisation WHO 1", "place US 2"]),
        ("The storm reached the Philippines on Monday.", ["place Philippines 1"]),
        ("Brian O'Gara said he had flown to St. Louis.", ["person Brian O'Gara 1", "place St. Louis 1"]),
        ("Troops went to DR Congo.", ["place DR Congo 1"]),
        ("BRUSSELS, May 3 - The talks ended.", ["place Brussels 1"]),
        ("He told The Sunday Sun that USA.gov was slow.", ["organisation Sunday Sun 1"]),
        (
            "The Office of Harbour Affairs (OHA) met. The OHA will vote on liquefied natural gas (LNG).",
            ["organisation Office of Harbour Affairs 3"],
        ),
        ("Karlow Inc fell. Analysts said Karlow had lost.", ["organisation Karlow Inc 2"]),
        ("America is large, and the United States are rich.", ["place United States 2"]),
        ("President Orrin spoke. Donna Orrin smiled.", ["person Donna Orrin 2"]),
        ("The chief, Van der Velden, met Donna van der Velden.", ["person Donna van der Velden 2"]),
        ("They saw Captain Orrin leave.", ["person Orrin 1"]),
        ("World Bank President Horst Keller spoke.", ["person Horst Keller 1", "organisation World Bank 1"]),
        ("He lost to Russian Mikhail Orlin.", ["person Mikhail Orlin 1"]),
        ("President of Russia Vladimir Orlin spoke.", ["person Vladimir Orlin 1", "place Russia 1"]),
        ("We met Obren Tasik, 40, and Yun Bo-ra.", ["person Obren Tasik 1", "person Yun Bo-ra 1"]),
        ("He knew Obren Tasik, the deputy harbour minister.", ["person Obren Tasik 1"]),
        ("The Ministry of Health and Welfare paid.", ["organisation Ministry of Health and Welfare 1"]),
        ("A Zelkon spokesman declined.", ["organisation Zelkon 1"]),
        ("It lies in northern Iran, in the town of Ubrik.", ["place Iran 1", "place Ubrik 1"]),
        ("The road ends in Ubrik, Texas.", ["place Ubrik 1", "place Texas 1"]),
        ("The Hamas-led council was “Useful” to them.", []),
        ("We met NATO Secretary-General Donna de Vries.", ["person Donna de Vries 1", "organisation NATO 1"]),
        ("He saw Nepali King Tarun on World War films.", ["person Tarun 1", "unknown World War 1"]),
        ("Boats lay in Sydney Harbour and in Kyoto Tuesday.", ["place Sydney Harbour 1", "place Kyoto 1"]),
        ("Last year Zelkon said it will buy Karlow <KRL>.", ["organisation Zelkon 1", "unknown Karlow 1"]),
        ("Coach P.J. Tarnow left, and Tarnow wept.", ["person P.J. Tarnow 2"]),
        (
            "We met Obren Tasik, Donna Smith and Ilko Bruvik.",
            ["person Obren Tasik 1", "person Donna Smith 1", "person Ilko Bruvik 1"],
        ),
        (
            "We met party member Obren Tasik and Tory Donna Smith.",
            ["person Obren Tasik 1", "person Donna Smith 1"],
        ),
        ("In the yard Obren Tasik scored.", ["person Obren Tasik 1"]),
        (
            "He joined the National Institute of Metals and Glass.",
            ["organisation National Institute of Metals and Glass 1"],
        ),
        ("He met U.S. Secretary of State Marco Rubio.", ["person Marco Rubio 1", "place U.S. 1"]),
        (
            "Replacing Karlow will be Zelkon CEO Donna Smith.",
            ["person Donna Smith 1", "organisation Zelkon 1", "unknown Karlow 1"],
        ),
        (
            "The Institute of Velvet Trade met. The IVT will pay.",
            ["organisation Institute of Velvet Trade 2"],
        ),
        ("Near the goal stood keeper Energy Tarnow. Tarnow wept.", ["person Energy Tarnow 2"]),
        ("It was cold, The Star newspaper said.", ["organisation Star 1"]),
        ("We saw Obren Tasik. Obren Tasik, 40, left.", ["person Obren Tasik 2"]),
        ("They met Miguel Orlin Tasik; Miguel Orlin said no.", ["person Miguel Orlin Tasik 2"]),
        (
            "The Ubrik Council met. Ubrik is small. They sat in Obly City.",
            ["organisation Ubrik Council 1", "place Ubrik 1", "place Obly City 1"],
        ),
        ("We met Chinese State Councilor Lu Xin.", ["person Lu Xin 1"]),
        ("He knew Obren Tasik, director-general of it.", ["person Obren Tasik 1"]),
        (
            "They sat on Donna Tarn beach by the Mary Webb Telescope.",
            ["place Donna Tarn 1", "unknown Mary Webb Telescope 1"],
        ),
        (
            "White House Chief of Staff John Tarnow spoke.",
            ["person John Tarnow 1", "organisation White House 1"],
        ),
        ("He read it in the Karlow Bladet newspaper.", ["organisation Karlow Bladet 1"]),
        ("General Motors sued Bob White.", ["person Bob White 1", "organisation General Motors 1"]),
    ],
)
def test_who_and_what_is_named(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_every_mention_stands_in_the_text_once(text: str) -> None:
    one = draft(text)
    spans = sorted(span for entry in one.inventory for span in entry.mentions)
    assert all(0 <= span.start < span.end <= len(one.text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(entry.mentions and entry.kind in NameKind for entry in one.inventory)
