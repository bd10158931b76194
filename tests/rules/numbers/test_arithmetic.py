"""Sums of our own: twenty for each rule that are wrong, and twenty that are right or may be by rounding."""

from __future__ import annotations

from typing import Final

import pytest

from newslint import catalogue
from newslint.lint import Good
from newslint.testing import findings, prove, unmark

RULES: Final = catalogue.load().by_id

WRONG: Final[dict[str, str]] = {
    "numbers/percent-change": r"""
        Membership rose from 10 to 15, up [[40%]].
        Membership fell from 20 to 15, down [[35%]].
        Sales rose [[20 percent]] to $120.5 million from $110.3 million.
        Sales fell [[9.5 percent]] to 1,670 tonnes from 2,165.
        Output rose [[3.2 pct]] to 113,275 tonnes in the fourth quarter from 101,767 in the same period.
        Rents went up [[50%]] from £600 to £800.
        The fare rose from $2 to $3, an increase of [[33 percent]].
        The fare rose from $2 to $3, a [[33 percent]] increase.
        The herd shrank from 400 to 300 animals, a drop of [[33 percent]].
        The herd shrank from 400 to 300 animals, or [[33 percent]].
        The levy was raised from 40 euros to 50 euros – an increase of [[20%]].
        The club has 1,310 members, up [[12%]] from 1,250 last year.
        The school has 640 pupils, down [[10%]] from 800 in 2015.
        There was a [[15 percent]] rise in visitors from 20,100 to 25,300.
        Turnover climbed [[8%]] to £54.2m from £47.1m.
        Profits dropped by nearly [[40 percent]] from $50.4 million to $45.1 million.
        The toll was cut to $4 from $5, a [[25%]] reduction.
        Visits grew by more than [[50%]], from 1,210 to 1,310.
        Wages rose about [[5%]] to $23.10 an hour from $19.80.
        The number of ferries went from 8 to 12 (up [[40 percent]]).
    """,
    "numbers/ratio": r"""
        The blouse sold for $381,000, nearly [[four times]] its estimate of $80,000.
        The vase fetched £90,000, [[three times]] the guide price of £20,000.
        The house went for $1.2 million, [[twice]] its value of $400,000.
        Membership has [[doubled]] from 1,010 to 1,500.
        Membership has [[tripled]] from 400 to 800.
        The fee more than [[doubled]] from $20 to $35.
        The fee was [[halved]] from $20 to $14.
        Visits [[quadrupled]] to 9,000 from 3,000.
        The party won 12 of the 48 seats, or [[30 percent]].
        The party won 12 of the 48 seats ([[30 percent]]).
        Some 60 of the 80 boats, or [[half]], were sold.
        One in five ([[30 percent]]) has a boat, they found.
        One in three, or [[40 percent]], has a bicycle.
        Nearly two out of three ([[52 percent]]) want a vote.
        They spent $3 million of the $12 million, or [[40 percent]].
        Traffic grew from 200 to 800 cars, a [[twofold]] increase.
        The pupils, 30 of the 90 children, or [[half]], were ill.
        The price rose from $5 to $30, a [[tenfold]] jump.
        The grant, $9,000, is about [[six times]] the old sum of $3,000.
        Of the class 45 of 60 pupils, or [[85 percent]], passed.
    """,
    "numbers/sum": r"""
        He has 306 electoral votes to her 232, ahead by [[68]].
        She won 5,210 votes against 4,810 for the mayor, a margin of [[300]].
        She leads by 52 percent to 40 percent, an [[eight-point]] margin.
        The Albion won 98-90, a [[six-point]] win.
        The Rovers won 3-1 by [[three]] goals on Monday.
        The share rose [[30 cents]] to $5.20 from $4.80.
        The share fell [[$2]] to $41 from $44.
        The bank cut its rate by [[25 basis points]] to 4.5% from 5%.
        The rate rose from 4.1 percent to 4.6 percent, up [[0.7 percentage points]].
        The index fell [[12 points]] to 1,941 from 1,957.
        The ferry carried [[12]] people, five men and eight women.
        The ferry carried [[20]] people: nine men, six women and four children.
        They won [[12]] medals: five gold, three silver and two bronze.
        The fund has $3 million and $4 million, a total of [[$9 million]].
        She sold 12 boats and 15 oars, a total of [[30]].
        Some [[120 percent]] of voters took part.
        He holds 60 percent and his sons own the other [[50 percent]].
        They lead, ahead by [[12]] votes, 48 to 40.
        The bill passed with 54 votes in favour and 46 against, a difference of [[10]].
        The price went from $12 to $15, an increase of [[$4]].
    """,
    "numbers/conversion": r"""
        The mill lies 5 miles ([[10 km]]) from the town.
        The mill lies 20 km ([[32 miles]]) from the town.
        The trout weighed 12 pounds ([[26.5 kilograms]]).
        The calf weighed 40 kg ([[18 pounds]]).
        The tower is 300 feet ([[984 meters]]) high.
        The tower is 91 metres ([[200 feet]]) high.
        It was 25 C ([[87 F]]) in the shade.
        It was 14 degrees Fahrenheit ([[10 degrees Celsius]]).
        The fire burned 500 acres ([[1,235 hectares]]).
        The farm has 40 hectares ([[16 acres]]).
        The wind reached 60 mph ([[37 kph]]).
        The wind reached 100 kilometers per hour ([[160 mph]]).
        The lake covers 500 square miles ([[805 square kilometers]]).
        The pond holds 50 gallons ([[13 liters]]).
        The fish was 12 inches ([[12 cm]]) long.
        The snake was 1.8 metres ([[12 feet]]) long.
        The gold weighed 8 ounces ([[280 grams]]).
        She is 5 feet 6 inches ([[1.86 meters]]) tall.
        The pitch is 100 yards ([[110 meters]]) long.
        Some 30 cm ([[2 inches]]) of snow fell.
    """,
    "numbers/count": r"""
        Police named [[three]] suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike.
        Police named [[five]] suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike.
        The cup went to [[five]] towns: Leeds, York, Hull and Selby.
        The cup went to [[three]] towns — Leeds, York, Hull and Selby.
        The [[three]] towns (Leeds, York, Hull and Selby) share a mayor.
        The tour visits [[six]] countries: France, Spain, Italy, Malta and Greece.
        The tour visits [[four]] countries: France, Spain, Italy, Malta and Greece.
        She has written [[four]] plays: Salt, Tar and Rope.
        It has [[two]] founders: Ann Lee, Bob Ray and Carl Dunn.
        He beat [[four]] rivals: Ann Lee, Bob Ray, and Carl Dunn.
        The [[five]] states are Ohio, Iowa, Utah and Texas.
        The [[seven]] members are: Peru, Chile, Cuba, Spain, France and Italy.
        The band has [[three]] singers: Ann, Bob, Carl and Dora.
        The club signed [[three]] players: Lee, Ray, Dunn and Pike.
        They own [[three]] boats: Swift, Tern, Heron and Gull.
        The jury named [[six]] films: Salt, Tar, Rope, Sand and Silt.
        The plan has [[four]] parts:\n\n- a pier\n- a road\n- a ferry
        The plan has [[two]] parts:\n\n- a pier\n- a road\n- a ferry
        Here are [[five]] things you can do:\n\n* Walk more\n* Drive less\n* Write to the mayor
        The court gave [[three]] reasons for that:\n\n- cost\n- time\n- noise\n- smell
    """,
    "numbers/disagree": r"""
        # Fire kills [[12]]\n\nFourteen people were killed in a fire on Monday.
        # Fire kills [[12]]\n\nA fire killed 14 people on Monday.
        # [[12]] dead in ferry fire\n\nAt least 14 people died in a fire on Monday.
        # [[Three]] arrested after raid\n\nPolice arrested four people in Leeds on Monday.
        # [[Three]] men arrested\n\nFour men have been arrested in Leeds.
        # [[20]] hurt in crash\n\nA crash injured 22 people in Leeds.
        # [[Twenty]] injured in crash\n\nSome buses met. In all 25 people were injured.
        # Crash injures [[20]]\n\nThe crash hurt 30 people on the bridge.
        # [[30]] missing after flood\n\nRescuers looked for 35 missing people.
        # [[5]] drowned off the coast\n\nSix swimmers drowned off the coast.
        # Storm death toll rises to [[40]]\n\nThe storm has killed 44 people, the ministry said.
        # [[Nine]] freed in the north\n\nThe group released eight hostages on Monday.
        # Meal sickens [[212]]\n\nThe soup has sickened 221 people in Leeds.
        # [[16]] wounded in blast\n\nA blast wounded 19 soldiers on Monday.
        # Quake leaves [[150]] dead\n\nThe quake left 170 people dead.
        # [[Two]] miners killed\n\nThree miners were killed in a pit.
        # Police detain [[11]]\n\nPolice detained 12 students after a march.
        # [[Seven]] die in fire\n\nEight pensioners died in a fire.
        # Bus crash kills [[18]], report says\n\nThe crash killed 13 passengers on Monday.
        # [[Four]] rescued from boat\n\nFive sailors were rescued from a boat.
    """,
    "numbers/malformed": r"""
        The port handled [[10,0363,18]] tonnes.
        The lake is [[2,8]] million years old.
        It rose by [[3,5]] percent on Monday.
        They want [[100,00]] homes.
        The pound stood at $[[1,8923]] in London.
        The index fell to [[2,925,26]] points.
        The town has [[8.500]] residents.
        The town has [[1.234.567]] residents.
        It cost €[[1.234,56]] to mend.
        The debt is $[[2.5.3]] million.
        Some [[1000,000]] birds came.
        It weighs [[4,,500]] tonnes.
        It weighs [[4.,5]] tonnes.
        They sold [[12,3456]] tickets.
        The tank holds [[10,5]] litres.
        The path is [[7,25]] km long.
        Some [[4,500,00]] people came.
        It cost £[[3,2]]bn.
        The [[2.300]] soldiers left.
        A [[1,23,4567]] rupee note was found.
    """,
    "numbers/doubled-unit": r"""
        He paid [[$750 dollars]] for it.
        He paid [[$7.50 dollars]] for it.
        He paid [[$1,750 dollars]] for it.
        It cost [[$5 million dollars]] to mend.
        It cost [[$5m dollars]] to mend.
        It cost [[£5 pounds]] to mend.
        It cost [[£2.5 million pounds]] to mend.
        It cost [[£3bn pounds]] to mend.
        It cost [[€20 euros]] to mend.
        It cost [[€20 billion euros]] to mend.
        It cost [[¥500 yen]] to mend.
        It cost [[₹500 rupees]] to mend.
        It cost [[Rs 500 rupees]] to mend.
        It cost [[Rs. 2,06,737 rupees]] to mend.
        Some [[40% percent]] were empty.
        Some [[40.5% per cent]] were empty.
        Some [[40% pct]] were empty.
        It was [[20° degrees]] in the shade.
        He paid [[$50 bucks]] for it.
        He paid [[£50 quid]] for it.
    """,
}

RIGHT: Final[dict[str, str]] = {
    "numbers/percent-change": r"""
        Membership rose from 10 to 15, up 50%.
        Membership fell from 20 to 15, down 25%.
        Sales rose 9 percent to $120.5 million from $110.3 million.
        Sales fell 22.9 percent to 1,670 tonnes from 2,165.
        Profit fell 10% to £118 million from £130.6 million.
        Rents went up by a third, or 33%, from £600 to £800.
        The fare rose from $2 to $3, an increase of 50 percent.
        The rate rose 5 percent to 25 percent from 20 percent.
        Sales rose from $2 million to $3 million, up 40%.
        Turnover grew by an average of 5 percent a year, from $10 million to $15 million.
        At constant currency sales rose 12% to $110 million from $105 million.
        Membership rose from 10 to 15, and the fee went up 40%.
        The share rose from 10 to 15 percent of the 40 percent who vote.
        The club has 1,310 members, up 5% from 1,250 last year.
        There was a 26 percent rise in visitors from 20,100 to 25,300.
        Visits grew by more than 8%, from 1,210 to 1,310.
        Wages rose by up to 30% to $23.10 an hour from $19.80.
        “We went from 10 to 15, up 40%,” the chairman said.
        Profit was $19.2 million, or 91 cents a share, up 3% from $18.7 million, or 87 cents a share.
        The temperature fell from 20 C to 10 C, and rain from 40% to 30%.
    """,
    "numbers/ratio": r"""
        The blouse sold for $381,000, nearly five times its estimate of $80,000.
        The dress fetched $1,148,000, 11 times its estimate of $100,000.
        The vase fetched £90,000, more than four times the guide price of £20,000.
        Rents of $400, three times more than the old $100, were asked.
        Membership has nearly doubled from 1,010 to 1,950.
        Membership has more than tripled from 400 to 1,300.
        The fee was halved from $20 to $10.
        Visits tripled to 9,000 from 3,000.
        The party won 12 of the 48 seats, or 25 percent.
        The party won 12 of the 48 seats, or a quarter.
        Some 58 of the 80 boats, or about 70 percent, were sold.
        One in five (19 percent) has a boat, they found.
        One in three, or 33 percent, has a bicycle.
        Two out of three (66 percent) want a vote.
        They spent $3 million of the $12 million, or 25 percent of the budget.
        Traffic grew from 200 to 800 cars, a threefold increase.
        Traffic grew from 200 to 800 cars, a fourfold increase.
        He rowed 12 of the 48 miles, and 30 percent of them by night.
        The grant, $9,000, is about three times the old sum of $3,000.
        “It sold for $381,000, four times its estimate of $80,000,” she said.
    """,
    "numbers/sum": r"""
        He has 306 electoral votes to her 232, ahead by 74.
        She won 5,210 votes against 4,810 for the mayor, a margin of 400.
        She leads by 52 percent to 45 percent, an eight-point margin.
        The Rovers led 48-40 and won 98-90, their third eight-point win.
        The Rovers had 12 hits and 4 errors, winning by 3.
        The share rose 40 cents to $5.20 from $4.80.
        The share fell $3 to $41 from $44.
        The bank cut its rate by 50 basis points to 4.5% from 5%.
        The rate rose from 4.1 percent to 4.6 percent, up half a point.
        The ferry carried 13 people, five men and eight women.
        The ferry carried 20 people, including five men and eight women.
        The ferry carried at least 10 people, five men and eight women.
        The ferry visits 12 towns, 5 islands and 3 forts.
        They won 12 medals: five gold, three silver and four bronze.
        The fund has $3 million and $4 million, a total of $7 million.
        Sales reached 120 percent of the target, and 90 percent of the stock.
        He holds 60 percent and his sons own the other 40 percent.
        The sides drew 2-2 and won 5-3 by two goals.
        “He has 306 votes to her 232, ahead by 68,” she said.
        The price went from $1.2 million to $1.5 million, an increase of $330,000.
    """,
    "numbers/conversion": r"""
        The mill lies 5 miles (8 km) from the town.
        The mill lies about 30 miles (50 km) from the town.
        The mill lies a mile (2 km) from the town, or one mile (2 km).
        The trout weighed 12 pounds (5.4 kilograms).
        The tower is 300 feet (91 meters) high.
        The tower is some 100 meters (330 feet) high.
        It was 25 C (77 F) in the shade.
        The sea has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit).
        It was minus 40 C (minus 40 F) at night.
        The fire burned 500 acres (200 hectares).
        The wind reached 60 mph (97 kph).
        The lake covers 500 square miles (1,295 square kilometers).
        The pond holds 50 gallons (190 liters) or, in Leeds, 50 gallons (227 litres).
        She is 5 feet 6 inches (1.68 meters) tall.
        The load was 10 tons (9 tonnes) of sand, worth $50 (£20).
        The road is 5 to 10 miles (8 to 16 km) long.
        The ride takes 5 minutes (2 miles).
        They walked 5 miles (10 km by car).
        “It is 5 miles (10 km) away,” the sign says.
        The ship lay 20 nautical miles (37 km) off the coast.
    """,
    "numbers/count": r"""
        Police named four suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike.
        Police named at least three suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike.
        Two sides reached the final: Leeds, the holders, York and Hull had gone out before.
        The cup went to four towns: Leeds, York, Hull and Selby.
        The three towns (Leeds, York and Hull) share a mayor.
        It has two founders: Ann Lee, 40, Bob Ray, 50, and his wife.
        The tour visits three countries: France, Trinidad and Tobago, and Italy.
        The plan has three parts:\n\n- a pier\n- a road\n- a ferry
        The plan has four parts:\n\n1. a pier\n2. a road\n3. a ferry
        It made my heart grow three sizes this day:\n\n- snow\n- ice
        She has written three plays: Salt, Tar and Rope.
        “I have three sons: Ann, Bob, Carl and Dora,” he joked.
        It rained for three days: Leeds, York, Hull and Selby were flooded.
        The three were at home: Ann, Bob, Carl and Dora saw them.
        He had one wish: peace, quiet and tea.
        In 2019 he saw 1,200 towns: Leeds, York, Hull and Selby.
        Some 30 percent went: Leeds, York, Hull and Selby.
        The score was 3-1: Lee, Ray, Dunn and Pike scored.
        He lists two reasons: Leeds is near, York is dear and Hull is cold.
        Five boats sailed. Towns: Leeds, York, Hull and Selby.
    """,
    "numbers/disagree": r"""
        # Fire kills 12\n\nTwelve people were killed in a fire on Monday.
        # Fire kills 12\n\nEleven passengers and one sailor were killed on Monday.
        # At least 12 dead in fire\n\nFourteen people were killed on Monday.
        # Fire kills 12\n\nIn 2015 a fire killed 14 people there.
        # Fire kills 12\n\nA fire killed 11 people and the bomber on Monday.
        # Fire kills 12\n\nA fire killed nearly 13 people on Monday.
        # Fire kills 12\n\nA fire hurt 14 people on Monday.
        # Three arrested after raid\n\nPolice arrested four people, then let one go and kept three.
        # 20 hurt in crash\n\nA crash injured 15 women and five men in Leeds.
        # Storm kills 3\n\nThe storm killed 300 people last year, they said.
        # Storm kills dozens\n\nThe storm killed 40 people on Monday.
        # Mayor buys 12 boats\n\nThe mayor bought two boats on Monday and ten on Friday.
        # Nine freed in the north\n\nThe group released nine hostages and kept eight.
        # Fire kills 12\n\nA fire burned. “It killed 14 people,” she said.
        # 30 missing after flood\n\nRescuers looked for 30 missing people, ten fewer than 40.
        # Fire kills 100\n\nThe fire killed 97 people, nearly 100.
        # Two killed, two hurt\n\nTwo men were killed and three women hurt, two of them badly.
        # 12 die in fire\n\nTwelve people died in a fire, the fourth this year.
        # Crash kills 18\n\nThe crash killed 18. An earlier one killed 13.
        # Fire kills 12\n\nA mother and 11 pupils were killed in a fire.
    """,
    "numbers/malformed": r"""
        The port handled 10,036,318 tonnes.
        The port handled 1,00,36,318 tonnes, as they say in Delhi.
        The lake is 2.8 million years old.
        See pages 2,8 and 12,14,16.
        The rock is 1.903 feet wide.
        The address is 192.168.10.100.
        They use version 2.10.500 of it.
        The score was 6-4,6-3.
        On May 3,2020, it rained.
        In 2019,500 people came.
        A household has 2.345 people on average.
        The mean was 2.345 children.
        Call 555,1234 or 020.7946.0018.
        The years 2018,2019,2020 were dry.
        It rose 3.125 percent to 1.125 million.
        The file A1,23 and B-2,5 are lost.
        Section 3.2.1 says so.
        The tune lasts 3:45.200 minutes.
        The sum is 1,234.56 or 12,34,567.89.
        The book costs 9.99 and weighs 0.500 kg.
    """,
    "numbers/doubled-unit": r"""
        He paid 750 dollars for it.
        He paid $750 for it.
        He paid $750. Dollars were scarce.
        He paid $750 Canadian dollars for it.
        They ate from the $1 dollar menu.
        They met in the $1 Dollar Store.
        He gave a £5 pound note away.
        He paid $5 and pounds of butter.
        He paid €20, euros being scarce.
        Some 40 percent were empty.
        Some 40%, percent for percent, were empty.
        It was 20 degrees in the shade.
        It was 20°, degrees Celsius of course.
        He paid $20 million to dollar stores.
        It fell 5% and percent signs were lost.
        He paid £5 dollars and cents apart.
        The $5-a-day dollar run was fun.
        He paid US$5 (dollars of the United States).
        The 5 euro note and the €5 note are one.
        It cost Rs 500, rupees of the old sort.
    """,
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (rule, line.strip().replace("\\n", "\n"))
        for rule, text in table.items()
        for line in text.strip().split("\n")
    ]


@pytest.mark.parametrize(("rule", "text"), cases(WRONG))
def test_a_wrong_sum_is_flagged(rule: str, text: str) -> None:
    plain, spans = unmark(text)
    found = findings(RULES[rule].rule, plain, Good(plain))
    assert [(one.start.offset, one.end.offset) for one in found] == list(spans)


@pytest.mark.parametrize(("rule", "text"), cases(RIGHT))
def test_a_right_sum_is_left_alone(rule: str, text: str) -> None:
    prove(RULES[rule].rule, Good(text))


@pytest.mark.parametrize("table", [WRONG, RIGHT])
def test_each_rule_has_twenty_cases_of_either_sort(table: dict[str, str]) -> None:
    counts = {rule: len(text.strip().split("\n")) for rule, text in table.items()}
    assert set(counts.values()) == {20}, counts
