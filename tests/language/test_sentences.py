from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Block, Kind
from newslint.language import lines, sentences


def paragraphs(text: str) -> list[Block]:
    """Return one block for each stretch of text between blank lines."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            blocks.append(Block(Kind.PARAGRAPH, at, at + len(part)))
        at += len(part) + 2
    return blocks


# A stroke stands where one sentence ends and the next begins.
CUT = """
The bill passed.|It goes to the Senate next week.
The U.S. Senate rejected it.|The U.N. Security Council met.
He has lived in the U.S.|The family moved there in 1998.
The U.S. No. 2 diplomat flew to Oslo.|Talks begin today.
She was born in Washington, D.C.|Her father taught law.
Sen. Ann Reyes, D-Mass., voted no.|Rep. Carl Boone, R-Ill., abstained.
Gov. Dale Hurst met Lt. Gov. Kim Ortega on Jan. 6 in Sacramento, Calif.|They signed nothing.
The law took effect on Sept. 1.|Nobody noticed.
It was filed in Dec.|The judge has yet to rule.
Doors open at 7 p.m. Friday and close at 1 a.m. Saturday.
Polls closed at 8 p.m.|Smith conceded an hour later.
The call began at 9 a.m. London time.|It lasted an hour.
Trading stopped at 4 p.m. ET.|Shares had lost 3.5 percent.
Mr. and Mrs. Hale sued St. Mary's Hospital.|Dr. J. Okoro testified.
Author J.K. Rowling declined.|So did George R. R. Martin.
George W. Bush spoke first.|Samuel L. Jackson spoke next.
We have no Plan B.|Smith said so himself.
She lacked vitamin C.|Doctors were not surprised.
He fought in World War I.|It left him deaf.
Apple Inc. Chief Executive Tim Cook agreed.|Ford Motor Co. shares rose.
The loan came from Hale & Sons Ltd.|The bank was told.
He studied under Martin Luther King Jr.|They marched together.
Yahoo! Inc. reported a loss.|Investors shrugged.
The case, Hale v. Ohio, is old.|Brown vs. Board is older.
No. 10 would not comment.|It rarely does.
Is it No. 1?|Nobody knows.
“No.|I will not,” she said.
The fund gained 2.5 percent.|Rivals lost .5 percent.
See p. 12 and Art. 5 of the treaty.|Both are short.
It cost Rs. 500.|He paid Tk. 70 more.
The house, at 12 Main St. in Salem, burned.|The cause is unknown.
She lives on Elm St.|The police know the place.
“We lost.”|The coach left the room.
“We lost,” he said.|“We will be back.”
“Why?” he asked.|Nobody answered.
“Why now?” Smith asked.|Nobody answered.
“Why now?” Mr. Van Buren asked.|Nobody answered.
“Why now?”|The room fell silent.
“Stop!” President Ortega shouted at them.|They ran.
“Stop!”|Everyone froze.
Was it “fair”?|The court thinks so.
'Why?' he asked.|'Why not?' she said.
"We won."|They cheered.
(The ministry did not reply.)|The embassy did.
He left (nobody saw him go).|She stayed.
The plan (drafted by Rep. Hill) failed.|Nobody mourned it.
“I ... do not recall,” he said.|He sat down.
“He told me ... Smith would pay,” she said.
I wonder…|Perhaps not.
They waited....|Then it rained.
He paused . . . and went on.|Nobody spoke.
Who won?!|Nobody could say.
The site, example.com, went down.|It is back.
Amazon.com Inc. fell.|EBay Inc. rose.
iPhone sales fell.|iPad sales rose.
Prices fell.|20 stores closed.
The vote was 51-49.|The bill moves on.
He holds a Ph.D. from Yale.|His wife holds an M.D.
Ibrahim et al. found the same.|The Smith et al. Group disagreed.
Several states, e.g. Ohio, did so.|Others, i.e. Texas, did not.
He likes apples, pears, etc.|She does not.
The Rev. Al Hope and Prof. Ruth Lane met Gen. Ruiz.|They agreed.
The Ft. Worth plant makes parts.|Mt. Hood is near the other one.
The ship left St. Petersburg, Fla. for Cuba.|It sank off Key West.
1. Open the box.|2. Read the note.
A. They lost.
The match began at 2 p.m. (1300 GMT) in Leeds.|It rained.
Élise won.|Ömer lost.|Łukasz drew.
“The U.S.” is what he wrote.|“The U.S. Army” is what he meant.
Was it the C.I.A.?|It was the F.B.I.|The director said so.
LONDON, Jan. 5 (Wire) - Britain agreed.|France did not.
WASHINGTON (Wire) — Talks failed.|— What now?
$5 million was lost.|$3 million was found.
It ended 2-1.|#NeverAgain trended.
Turn left at the U.S. 101 exit.|Slow down.
Adm. Hale and Capt. Cole sailed from N.Y. in Nov. 1944.|Few returned.
Smith, of Boston, Mass., won.|Lee, of Augusta, Ga., lost.
"Mr. Speaker," he began.|"Ms. Lowe," she replied.
They sold 1.5 million.|2.5 million remain.
The firm hired Baker Bros. Construction Co. of Troy.|Work starts in Aug. 2027.
Was Malcolm X. there?
He said: “I won.|Smith lost.|That is all.”|Smith said nothing.
"""


@pytest.mark.parametrize("line", CUT.strip().splitlines())
def test_a_sentence_ends_where_an_editor_says(line: str) -> None:
    text = line.replace("|", " ")
    assert [span.of(text) for span in sentences(text, lines(text, paragraphs(text)))] == line.split("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill passed. It goes to\nthe Senate.", ["The bill passed.", "It goes to\nthe Senate."]),
        ("He praised Prime Minister\nJean Dupont on Friday.", None),
        (
            "By Ann Reyes\nPublished Monday\nThe council voted on Monday to close the bridge. Nobody spoke.",
            [
                "By Ann Reyes",
                "Published Monday",
                "The council voted on Monday to close the bridge.",
                "Nobody spoke.",
            ],
        ),
        ("Three things were said:\n• The bridge is old\n• the road is new", 3),
        ("A first line,\nBritain said, that is a good deal shorter than the second.", None),
        ("He met\nPresident Ortega in Paris,\nand the two agreed on little\nbut the weather.", None),
    ],
    ids=["wrapped", "wrapped name", "labels", "bullets", "comma", "one clause a line"],
)
def test_a_line_ends_a_sentence_only_on_purpose(text: str, expected: list[str] | int | None) -> None:
    found = [span.of(text) for span in sentences(text, lines(text, paragraphs(text)))]
    if isinstance(expected, int):
        assert len(found) == expected
    else:
        assert found == (expected or [text])


@given(st.text(alphabet="Aab1 .…?!\"'“”‘’()[]\n•-é\ufffc", max_size=60))
def test_sentences_hold_every_character_once_and_stay_in_their_block(text: str) -> None:
    blocks = paragraphs(text)
    found = sentences(text, lines(text, blocks))
    assert "".join("".join(span.of(text) for span in found).split()) == "".join(text.split())
    assert list(found) == sorted(found)
    assert all(any(block.span.covers(span) for block in blocks) for span in found)
    assert all(span.of(text) == span.of(text).strip() for span in found)


@given(st.text(alphabet="ab \n\t", max_size=40))
def test_lines_are_trimmed_and_not_empty(text: str) -> None:
    found = lines(text, paragraphs(text))
    assert [span.of(text) for inside in found for span in inside] == [
        line.strip() for part in text.split("\n\n") for line in part.split("\n") if line.strip()
    ]


@pytest.mark.parametrize("piece", [".", ". ", "Mr. ", "a\n", '?"', " ", "A.", "• \n", "1. ", "“", "p.m. X"])
def test_a_long_block_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "x"
    assert sentences(text, lines(text, [Block(Kind.PARAGRAPH, 0, len(text))]))[-1].end == len(text)
