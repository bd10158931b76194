"""proselint's checks: what each is for, and the copy that proves it. How they run is in `_run`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad
from newslint.rules.proselint._run import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslint.lint import Options, Rule

_BUTTERICK: Final = "Matthew Butterick, Practical Typography"
_FOWLER: Final = "Fowler’s Modern English Usage"
_GARNER: Final = "Bryan A. Garner, Garner’s Modern American Usage"
_GLAAD: Final = "GLAAD Media Reference Guide"
_LILIENFELD: Final = "Scott O. Lilienfeld et al. (https://doi.org/10.3389/fpsyg.2015.01100)"
_ORWELL: Final = "George Orwell, Politics and the English Language"
_PINKER: Final = "Steven Pinker, The Sense of Style"
_STRUNK: Final = "William Strunk and E. B. White, The Elements of Style"
_SUBLIME: Final = "SublimeLinter-annotations"
_WALLACE: Final = "David Foster Wallace"
_NOBODY: Final = ""  # proselint names no authority

ENTRIES: Final = (
    Entry(
        "annotations.misc",
        "A note to oneself was left in the text.",
        "A reminder such as TODO is meant for the writer and looks careless once it is printed.",
        _SUBLIME,
        (
            Bad("The council approved the budget ([[TODO]]: check the vote) on Monday."),
            Bad("[[FIXME]]: the spokesman’s first name is missing."),
        ),
        ("There is much to do before the vote.", "He wrote “TODO” on the whiteboard."),
    ),
    Entry(
        "archaism",
        "A word that English has left behind.",
        "An archaic word in a news story reads as a joke or a slip, and some readers will not know it.",
        _GARNER,
        (
            Bad("The clerk was [[fain]] to accept the lower offer."),
            Bad("The only other member, [[to wit]] the treasurer, abstained."),
        ),
        ("The clerk feigned surprise at the offer.", "“Methinks he protests too much,” the actor recited."),
    ),
    Entry(
        "cliches.hell",
        "“All hell broke loose” is worn out.",
        "The phrase tells the reader nothing of what happened; say who did what.",
        _NOBODY,
        (
            Bad("When the lights failed, [[all hell broke loose]]."),
            Bad("[[All hell broke loose]] in the chamber after the vote."),
        ),
        (
            "A fight broke out in the chamber after the vote.",
            "“Then all hell broke loose,” the steward said.",
        ),
    ),
    Entry(
        "cliches.misc.garner",
        "A cliché from Garner’s list.",
        "A phrase that was striking once has become noise, and the reader skips it.",
        _GARNER,
        (
            Bad("The budget marks a [[sea change]] in the party’s thinking."),
            Bad("The vote is the [[moment of truth]] for the coalition."),
        ),
        (
            "The change in the level of the sea is measured at the pier.",
            "“It is the moment of truth,” the captain said.",
        ),
    ),
    Entry(
        "cliches.misc.gnu_diction",
        "A cliché from the list of GNU diction.",
        "Stock phrases of letters and reports pad a sentence that is better without them.",
        "GNU diction (https://www.gnu.org/software/diction/)",
        (
            Bad("The reservoir is [[slowly but surely]] filling."),
            Bad("No trains will run [[in the foreseeable future]], the operator announced."),
        ),
        ("The reservoir is filling slowly.", "“Slowly but surely we are winning,” the coach said."),
    ),
    Entry(
        "cliches.misc.write_good",
        "A cliché from the list of write-good.",
        "A ready-made image saves the writer the trouble of seeing the thing, and the reader sees nothing.",
        "write-good (https://github.com/btford/write-good)",
        (
            Bad("The fraud found so far is only the [[tip of the iceberg]], auditors believe."),
            Bad("Rising rents and falling wages made a [[perfect storm]] for tenants."),
        ),
        ("The ship struck the tip of an iceberg.", "“It is the tip of the iceberg,” the auditor said."),
    ),
    Entry(
        "dates_times.am_pm.lowercase_periods",
        "A time has “am” or “pm” without its stops.",
        "In American usage the small letters take stops, a.m. and p.m., and the whole paper should agree.",
        _GARNER,
        (
            Bad("Polls close at [[8 pm]]."),
            Bad("The ferry leaves at 6:[[30am]]."),
        ),
        ("Polls close at 8 p.m. in most towns.", "Polls close at 8 PM in most towns."),
    ),
    Entry(
        "dates_times.am_pm.midnight_noon",
        "A time is ambiguous at twelve, or says twice that it is night.",
        "Nobody can tell whether 12 a.m. is noon or midnight, and p.m. already says that it is not morning.",
        _GARNER,
        (
            Bad("The ban takes effect at [[12 a.m.]] on Sunday."),
            Bad("The alarm rang at [[9 p.m. at night]], the report says."),
        ),
        ("The ban takes effect at midnight on Saturday.", "The session began at 12:30 p.m. on Monday."),
    ),
    Entry(
        "dates_times.am_pm.spacing",
        "A time has no space before “a.m.” or “p.m.”.",
        "The figure and the letters are two words, and run together they are hard to read.",
        _GARNER,
        (
            Bad("Polls close at [[8p.m.]] on Thursday."),
            Bad("The ferry leaves at 6:[[30am]] from pier two."),
        ),
        ("Polls close at 8 p.m. on Thursday.", "The fuse is rated at 12 amps."),
    ),
    Entry(
        "dates_times.dates.dash_and_from",
        "A range has “from” and a dash.",
        "“From” calls for “to”: the dash already stands for both words.",
        _GARNER,
        (
            Bad("She led the council [[from 2009-2015]] and now teaches."),
            Bad("The show runs [[from 7–9]] each evening."),
        ),
        ("She led the council from 2009 to 2015.", "Sales rose from 1.2 million to 1.5 million."),
    ),
    Entry(
        "dates_times.dates.decade_apostrophes",
        "A decade has an apostrophe.",
        "A decade is a plural, not a possessive: the 1980s.",
        _GARNER,
        (
            Bad("The mill closed in the [[80's]] and never reopened."),
            Bad("The estate was built in the [[19[[60's]]]] on reclaimed land."),
        ),
        ("The mill closed in the 1980s and never reopened.", "Nobody has forgotten 1987's storm."),
    ),
    Entry(
        "dates_times.dates.month_of_year",
        "A month and its year are joined by “of”.",
        "A month and a year need nothing between them: March 1932.",
        _GARNER,
        (
            Bad("The bridge opened in [[March of 1932]]."),
            Bad("The strike of [[October of 1968]] lasted nine weeks."),
        ),
        ("The bridge opened in March 1932.", "The bridge opened in the spring of 1932."),
    ),
    Entry(
        "dates_times.dates.month_year_comma",
        "A month and its year are parted by a comma.",
        "The comma belongs after the day of the month; without a day there is nothing to part.",
        _GARNER,
        (
            Bad("The bridge opened in [[March, 1932]], a year late."),
            Bad("The strike began in [[October, 1968]] and lasted nine weeks."),
        ),
        ("The bridge opened in March 1932, a year late.", "The bridge opened on March 19, 1932."),
    ),
    Entry(
        "hedging",
        "A claim is hedged.",
        "A phrase that takes half of a claim back leaves the reader with less than either half.",
        _PINKER,
        (
            Bad("The plan has failed [[to a certain degree]], the audit found."),
            Bad("The club has lost its home[[, so to speak]], for good."),
        ),
        ("The plan has failed, the audit found.", "“I would argue that we won,” the minister said."),
    ),
    Entry(
        "industrial_language.airlinese",
        "An airline’s word for an ordinary thing.",
        "Nobody but an airline says that passengers deplane; they leave the aircraft.",
        _GARNER,
        (
            Bad("Passengers were [[deplaning]] at gate nine when the alarm rang."),
            Bad("Families were still [[enplaning]] at noon."),
        ),
        (
            "Passengers were leaving the plane at gate nine.",
            "“We will be deplaning shortly,” the captain said.",
        ),
    ),
    Entry(
        "industrial_language.bureaucratese",
        "An office’s phrase for “you agree”.",
        "The language of offices keeps its distance from the reader; a story should not.",
        _GARNER,
        (
            Bad("If the route [[meets with your approval]], the council’s letter goes on, sign below."),
            Bad("The plans must [[meet with your approval]], tenants were told."),
        ),
        ("The route meets with wide approval.", "“I hope it meets with your approval,” she wrote."),
    ),
    Entry(
        "industrial_language.chatspeak",
        "A short form from text messages.",
        "Letters that save a thumb some work cost many readers a pause; write the words out.",
        _NOBODY,
        (
            Bad("The pothole should be filled [[ASAP]], the councillor wrote."),
            Bad("The minister, [[btw]], has yet to reply."),
        ),
        ("The pothole should be filled as soon as possible.", "“OMG, we won,” the scorer wrote."),
    ),
    Entry(
        "industrial_language.commercialese",
        "A phrase of business letters.",
        "The formulas of business letters say in four words what “for”, “on” or “about” says in one.",
        _GARNER,
        (
            Bad("The firm issued a cheque [[in the amount of]] 500 dollars."),
            Bad("The ministry has no plans [[with regard to]] the ferry."),
        ),
        (
            "The firm issued a cheque for 500 dollars.",
            "“With regard to the ferry, we have no plans,” the ministry wrote.",
        ),
    ),
    Entry(
        "industrial_language.corporate_speak",
        "A catchphrase of the boardroom.",
        "Managers’ catchphrases sound like news and carry none.",
        "Travis Bradberry, in Inc.",
        (
            Bad("The savings are [[low-hanging fruit]], the review found."),
            Bad("The merger is a [[win-win]] for both towns, its backers believe."),
        ),
        ("The fruit was hanging low over the wall.", "“It is a win-win,” the mayor said."),
    ),
    Entry(
        "industrial_language.jargon",
        "A phrase of minutes and memos.",
        "The words of minutes and memos have plain equals that every reader knows.",
        _GARNER,
        (
            Bad("The committee voted [[in the affirmative]] by nine to two."),
            Bad("The levy may [[disincentivize]] small landlords."),
        ),
        ("The committee voted yes by nine to two.", "“The answer is in the affirmative,” the speaker ruled."),
    ),
    Entry(
        "lexical_illusions",
        "A word or phrase stands twice in a row.",
        "The eye passes over a repeated word, most of all at the end of a line; the reader’s does not.",
        "write-good (https://github.com/btford/write-good)",
        (
            Bad("The dam was closed in [[the the]] spring."),
            Bad("Officials said [[it was it was]] too late to appeal."),
        ),
        ("By then he had had enough.", "She said that that road was closed."),
    ),
    Entry(
        "malapropisms",
        "A word was taken for another that sounds like it.",
        "A word that only sounds like the right one says something else, and often something comic.",
        _GARNER,
        (
            Bad("The lecture on [[the infinitesimal universe]] drew a full hall."),
            Bad("Critics [[attack my voracity]] in every column, the author complains."),
        ),
        (
            "The lecture on the infinite universe drew a full hall.",
            "“They attack my voracity,” the author complained.",
        ),
    ),
    Entry(
        "misc.apologizing",
        "“More research is needed” says nothing.",
        "There is no question of which it could not be said; say what is not known.",
        _PINKER,
        (
            Bad("[[More research is needed]], the authors of the trial conclude."),
            Bad("The paper ends as most do: [[more research is needed]]."),
        ),
        ("The authors want a larger trial.", "“More research is needed,” the professor said."),
    ),
    Entry(
        "misc.back_formations",
        "A word was made backwards from another.",
        "“Improprietous” was made from “impropriety”, whose adjective is there already: improper.",
        _GARNER,
        (
            Bad(
                "The judge called the payment [[improprietous]].",
                fixed="The judge called the payment improper.",
            ),
            Bad("[[Improprietous]] gifts were returned.", fixed="Improper gifts were returned."),
        ),
        ("The judge called the payment improper.", "“Improprietous,” the judge called it."),
    ),
    Entry(
        "misc.but",
        "A paragraph begins with “But”.",
        "A paragraph that begins with “But” often answers the one before and belongs to it.",
        "Justin Jungé",
        (
            Bad("The plan was popular.\n\n[[But]] nobody would pay for it."),
            Bad("[[But]] the bridge stayed shut, and the town waited."),
        ),
        ("The plan was popular. But nobody would pay for it.", "Butter is dearer than ever."),
    ),
    Entry(
        "misc.capitalization.days",
        "A day of the week has no capital.",
        "English writes the days of the week with a capital wherever they stand.",
        _GARNER,
        (
            Bad("The hearing resumes on [[monday]].", fixed="The hearing resumes on Monday."),
            Bad("No trains run on [[sunday]] night.", fixed="No trains run on Sunday night."),
        ),
        ("The hearing resumes on Monday.", "The kiosk on the pier sells sundaes."),
    ),
    Entry(
        "misc.capitalization.months",
        "A month has no capital.",
        "English writes the months with a capital wherever they stand.",
        _GARNER,
        (
            Bad("The vote is set for [[october]] 4.", fixed="The vote is set for October 4."),
            Bad("Rents rose again in [[july]].", fixed="Rents rose again in July."),
        ),
        ("The vote is set for October 4.", "Protesters will march through the capital."),
    ),
    Entry(
        "misc.capitalization.seasons",
        "A season has a capital.",
        "A season is a common noun; only a month or a weekday is a name.",
        _GARNER,
        (
            Bad("The pool reopens in [[Summer]].", fixed="The pool reopens in summer."),
            Bad("The road is closed every [[Winter]].", fixed="The road is closed every winter."),
        ),
        ("The pool reopens in summer.", "“Winter is coming,” the poster warned."),
    ),
    Entry(
        "misc.capitalization.terms",
        "A set term has a capital too many or too few.",
        "The Stone Age is a period with a name of its own; the space age is a manner of speaking.",
        _GARNER,
        (
            Bad("The tools date from the [[stone age]].", fixed="The tools date from the Stone Age."),
            Bad("Her [[Space Age]] chairs sold well.", fixed="Her space age chairs sold well."),
        ),
        ("The tools date from the Stone Age.", "The stone, aged by rain, had crumbled."),
    ),
    Entry(
        "misc.composition",
        "A negative or padded phrase has a shorter equal.",
        "Say what happened, not what did not, and leave out the words that do no work.",
        _STRUNK,
        (
            Bad("The team [[did not remember]] the password.", fixed="The team forgot the password."),
            Bad("The match was stopped [[owing to the fact that]] the lights failed."),
        ),
        ("The team forgot the password.", "“We did not succeed,” the minister said."),
    ),
    Entry(
        "misc.currency",
        "A sum has a currency sign and the currency’s name.",
        "The sign and the word say the same thing, and the reader reads “500 dollars dollars”.",
        _SUBLIME,
        (
            Bad("The fine was [[$500 dollars]]."),
            Bad("Tickets cost [[$20 USD]] at the gate."),
        ),
        ("The fine was $500.", "The fine was 500 dollars."),
    ),
    Entry(
        "misc.debased",
        "A ready-made phrase that Orwell warned of.",
        "Such phrases write themselves, and think for the writer while they do.",
        _ORWELL,
        (
            Bad("The station’s lighting [[leaves much to be desired]]."),
            Bad("A second inquiry [[would serve no purpose]], the report concludes."),
        ),
        ("The station is badly lit.", "“It leaves much to be desired,” the inspector said."),
    ),
    Entry(
        "misc.false_plurals.kudos",
        "“Many kudos” takes a singular for a plural.",
        "Kudos is a Greek singular, like pathos, and there is no such thing as one kudo.",
        _GARNER,
        (
            Bad("The volunteers won [[many kudos]] for the rescue."),
            Bad("There were [[many kudos]] for the cast."),
        ),
        ("The volunteers won much kudos for the rescue.", "“Many kudos to them,” the coach said."),
    ),
    Entry(
        "misc.false_plurals.misc",
        "A plural is formed wrongly.",
        "One phenomenon makes several phenomena, and one talisman several talismans.",
        _GARNER,
        (
            Bad(
                "Such [[phenomenons]] are rare this far south.",
                fixed="Such phenomena are rare this far south.",
            ),
            Bad("The dealer sold bronze [[talismen]].", fixed="The dealer sold bronze talismans."),
        ),
        ("Such phenomena are rare this far south.", "The phenomenon’s cause is unknown."),
    ),
    Entry(
        "misc.greylist",
        "A word that is seldom worth its place.",
        "What is obvious need not be called so, and what can be used need not be “utilized”.",
        _STRUNK,
        (
            Bad("The scheme [[obviously]] failed."),
            Bad("Crews will [[utilize]] drones."),
        ),
        ("Crews will use drones.", "“Obviously we are pleased,” the coach said."),
    ),
    Entry(
        "misc.illogic",
        "A phrase says the opposite of what is meant, or nothing.",
        "Idioms wear down until they contradict themselves; the careful reader takes them at their word.",
        _GARNER,
        (
            Bad("The museum fills a [[much-needed gap]] in the city."),
            Bad("Few voters follow the row, and [[they could care less]]."),
        ),
        ("They could not care less.", "“I could care less,” the driver said."),
    ),
    Entry(
        "misc.illogic.coin",
        "To coin a phrase is to make it, not to borrow it.",
        "A coin is new when it is struck; what comes from somebody else is borrowed.",
        _GARNER,
        (
            Bad("The cuts are, [[to coin a phrase from]] the stage, a curtain-raiser."),
            Bad("The side was, [[to coin a phrase from]] its manager, robbed."),
        ),
        (
            "The cuts are, to borrow a phrase from the stage, a curtain-raiser.",
            "It took a poet to coin a phrase of such beauty.",
        ),
    ),
    Entry(
        "misc.illogic.collusion",
        "“Without your collusion” takes a victim for a partner.",
        "Collusion is a fraud upon somebody else; whoever is cheated can only acquiesce.",
        _GARNER,
        (
            Bad("None of this could happen [[without your collusion]], the leaflet tells tenants."),
            Bad("The letter warns that no fraud succeeds [[without your collusion]]."),
        ),
        (
            "None of this could happen without your consent, the leaflet tells tenants.",
            "“Not without your collusion,” the barrister put to him.",
        ),
    ),
    Entry(
        "misc.inferior_superior",
        "“Inferior” or “superior” is followed by “than”.",
        "Both words come from Latin comparatives, but in English they take “to”.",
        _FOWLER,
        (
            Bad("The new alloy is [[superior than]] steel.", fixed="The new alloy is superior to steel."),
            Bad("The copy is [[inferior than]] the original.", fixed="The copy is inferior to the original."),
        ),
        ("The new alloy is superior to steel.", "“It is superior than steel,” the salesman said."),
    ),
    Entry(
        "misc.institution_name",
        "A university’s name is wrong.",
        "An institution is called what it calls itself, and a part of this one’s name is often lost.",
        "Virginia Tech",
        (
            Bad(
                "She studied at [[Virginia Polytechnic and State University]].",
                fixed="She studied at Virginia Polytechnic Institute and State University.",
            ),
            Bad(
                "[[Virginia Polytechnic and State University]] will open a campus.",
                fixed="Virginia Polytechnic Institute and State University will open a campus.",
            ),
        ),
        (
            "She studied at Virginia Polytechnic Institute and State University.",
            "She studied at Virginia State University.",
        ),
    ),
    Entry(
        "misc.latin",
        "A Latin phrase has an English equal.",
        "Latin that is not law or medicine only parts those who know it from those who do not.",
        _PINKER,
        (
            Bad(
                "The treaty covers, [[inter alia]], fishing and freight.",
                fixed="The treaty covers, among other things, fishing and freight.",
            ),
            Bad("[[Ceteris paribus]], rents will fall.", fixed="Other things being equal, rents will fall."),
        ),
        (
            "The treaty covers, among other things, fishing and freight.",
            "“Mutatis mutandis, it applies to us,” the judge wrote.",
        ),
    ),
    Entry(
        "misc.many_a",
        "“Many a” has a plural verb.",
        "The idiom takes a singular noun and with it a singular verb: there was many a doubter.",
        _GARNER,
        (
            Bad("There [[were many a]] doubter in the hall.", fixed="There was many a doubter in the hall."),
            Bad(
                "There [[have been many a]] quarrel over the weir.",
                fixed="There has been many a quarrel over the weir.",
            ),
        ),
        ("There was many a doubter in the hall.", "There were many angry letters."),
    ),
    Entry(
        "misc.metadiscourse",
        "The text talks about itself.",
        "A signpost to what comes next takes the place of the thing itself; just say it.",
        _PINKER,
        (
            Bad("[[The rest of this article]] looks at the cost."),
            Bad("[[This chapter discusses]] the strike of 1926."),
        ),
        ("The strike of 1926 cost the town its mill.", "The rest of the article was cut."),
    ),
    Entry(
        "misc.narcissism",
        "The text is about those who study the subject.",
        "The reader came for the subject, not for the growing number of those who study it.",
        _PINKER,
        (
            Bad("[[In recent years, an increasing number of economists have]] turned to happiness."),
            Bad("[[In recent years, an increasing number of linguists have]] studied slang."),
        ),
        (
            "Economists have turned to happiness.",
            "In recent years, an increasing number of buses have been electric.",
        ),
    ),
    Entry(
        "misc.not_guilty",
        "“Not guilty beyond a reasonable doubt” can be read two ways.",
        "Guilt is what must be proved beyond doubt; whoever is acquitted is found not guilty, and no more.",
        _GARNER,
        (
            Bad("The jury found her [[not guilty beyond a reasonable doubt]]."),
            Bad("He was [[not guilty beyond reasonable doubt]], the court ruled."),
        ),
        (
            "The jury found her not guilty.",
            "The jury was not convinced of her guilt beyond a reasonable doubt.",
        ),
    ),
    Entry(
        "misc.phrasal_adjectives.examples",
        "A phrase before a noun wants its hyphens.",
        "Hyphens show which words belong together: a head-on collision is not a collision of heads.",
        _GARNER,
        (
            Bad("The [[head on collision]] closed the road.", fixed="The head-on collision closed the road."),
            Bad("She took out a [[fixed rate mortgage]].", fixed="She took out a fixed-rate mortgage."),
        ),
        ("The head-on collision closed the road.", "The two met head on. Collision was certain."),
    ),
    Entry(
        "misc.phrasal_adjectives.ly",
        "A hyphen follows an adverb in -ly.",
        "The ending already shows that the adverb belongs to the word after it.",
        _GARNER,
        (
            Bad("A [[newly-]]built pier collapsed."),
            Bad("The [[widely-]]read column will end."),
        ),
        ("A newly built pier collapsed.", "A well-run pier reopened."),
    ),
    Entry(
        "misc.preferred_forms",
        "A form that Garner advises against.",
        "Of two forms in use one is the better: older, shorter, or free of a mistake.",
        _GARNER,
        (
            Bad("She was a [[shoe-in]] for the post.", fixed="She was a shoo-in for the post."),
            Bad("[[Meantime,]] the road stays shut.", fixed="Meanwhile, the road stays shut."),
        ),
        ("She was a shoo-in for the post.", "“She was a shoe-in,” the agent said."),
    ),
    Entry(
        "misc.pretension",
        "A long word shows off.",
        "A word that is longer than its meaning makes the writer look small.",
        "David Ogilvy",
        (
            Bad("The museum hopes to [[reconceptualize]] its cellar."),
            Bad("The firm plans a [[demassification]] of its offices."),
        ),
        ("The museum hopes to rethink its cellar.", "“We must reconceptualize,” the curator said."),
    ),
    Entry(
        "misc.professions",
        "A trade has a name of its own.",
        "A trade’s own name is shorter than a description of it, and more courteous.",
        _NOBODY,
        (
            Bad("The [[shoe repair guy]] on Mill Lane retires.", fixed="The cobbler on Mill Lane retires."),
            Bad("The [[geometrist]] won a medal.", fixed="The geometer won a medal."),
        ),
        ("The cobbler on Mill Lane retires.", "“My shoe repair guy is a saint,” she said."),
    ),
    Entry(
        "misc.scare_quotes",
        "Quotation marks hold an ordinary phrase at arm’s length.",
        "Marks around a phrase that nobody said tell the reader that the writer is ashamed of it.",
        _PINKER,
        (
            Bad("That is [[the 'take-home message']] of the trial."),
            Bad("For voters, [[the 'take-home message']] is simpler."),
        ),
        ("That is the message of the trial.", "That is the take-home message of the trial."),
    ),
    Entry(
        "misc.suddenly",
        "“Suddenly” warns the reader.",
        "What happens suddenly happens without a word before it; the word takes the surprise away.",
        "Reference for Writers",
        (
            Bad("[[Suddenly,]] the roof gave way."),
            Bad("The hall fell silent. [[Suddenly,]] the lights failed."),
        ),
        ("The roof gave way.", "The roof gave way suddenly, and without a sound."),
    ),
    Entry(
        "misc.tense_present",
        "A common slip of grammar or logic.",
        "These slips are what a careful reader notices first and remembers longest.",
        "David Foster Wallace, Tense Present",
        (
            Bad("The secret is [[between you and I]], the letter says."),
            Bad("The valve was opened [[on accident]], the firm wrote."),
        ),
        (
            "The secret is between you and me, the letter says.",
            "The inquest heard evidence on accidental deaths.",
        ),
    ),
    Entry(
        "misc.waxed",
        "“Wax” is followed by an adverb.",
        "To wax is to become: one waxes lyrical, as one grows old.",
        _FOWLER,
        (
            Bad(
                "The minister [[waxed enthusiastically]] about the canal.",
                fixed="The minister waxed enthusiastic about the canal.",
            ),
            Bad("Critics [[wax lyrically]] about the score.", fixed="Critics wax lyrical about the score."),
        ),
        ("The minister waxed enthusiastic about the canal.", "The crew carefully waxed the hull."),
    ),
    Entry(
        "misc.whence",
        "“From whence” says “from” twice.",
        "Whence means “from where” by itself.",
        _NOBODY,
        (
            Bad("He returned to the village [[from whence]] he came."),
            Bad("The stone went back to the quarry [[from whence]] it was cut."),
        ),
        ("He returned to the village whence he came.", "“From whence do they come?” the poet asked."),
    ),
    Entry(
        "mixed_metaphors.bottleneck",
        "A bottleneck is called big.",
        "A bottleneck hinders because it is narrow: the bigger it is, the less it hinders.",
        "Sir Ernest Gowers",
        (
            Bad("The junction is the [[biggest bottleneck]] on the line."),
            Bad("Customs checks are a [[massive bottleneck]] for farmers."),
        ),
        ("The junction is the worst bottleneck on the line.", "The brewer ordered a bigger bottle."),
    ),
    Entry(
        "mixed_metaphors.misc",
        "Two sayings have become one.",
        "Half of one saying and half of another make a third that means nothing.",
        _GARNER,
        (
            Bad("Running a ferry is [[not rocket surgery]].", fixed="Running a ferry is not rocket science."),
            Bad(
                "The film tells us to [[button your seatbelts]].",
                fixed="The film tells us to fasten your seatbelts.",
            ),
        ),
        ("Running a ferry is not rocket science.", "“It's not rocket surgery,” the captain said."),
    ),
    Entry(
        "mondegreens",
        "A phrase was misheard.",
        "A phrase that was learnt by ear is written as it sounds, and loses its sense.",
        _GARNER,
        (
            Bad(
                "The deal is done, [[for all intensive purposes]].",
                fixed="The deal is done, for all intents and purposes.",
            ),
            Bad("The staff are at his [[beckon call]].", fixed="The staff are at his beck and call."),
        ),
        (
            "The deal is done, for all intents and purposes.",
            "“For all intensive purposes we won,” he said.",
        ),
    ),
    Entry(
        "needless_variants",
        "A rare variant of an ordinary word.",
        "Where two forms mean the same, the rarer one only makes the reader look for a difference.",
        _GARNER,
        (
            Bad("The army agreed to a [[cease fire]].", fixed="The army agreed to a ceasefire."),
            Bad("A trust [[administrated]] the fund.", fixed="A trust administered the fund."),
        ),
        ("The army agreed to a ceasefire.", "The guns will cease firing at noon."),
    ),
    Entry(
        "nonwords",
        "A word that is none.",
        "It was made by mistake from one or two real ones, and no edited paper prints it.",
        _GARNER,
        (
            Bad(
                "[[Irregardless]] of the cost, the pier will be rebuilt.",
                fixed="Regardless of the cost, the pier will be rebuilt.",
            ),
            Bad("The minister [[undoubtably]] knew."),
        ),
        ("Regardless of the cost, the pier will be rebuilt.", "“Irregardless, we won,” the coach said."),
    ),
    Entry(
        "oxymorons",
        "Two words contradict each other.",
        "A contradiction that is not meant to amuse says nothing at all.",
        _GARNER,
        (
            Bad("The auditors asked for an [[exact estimate]]."),
            Bad("Three paintings were [[found missing]] from the vault."),
        ),
        ("The auditors asked for a close estimate.", "The bag was found; missing coins were replaced."),
    ),
    Entry(
        "psychology.lie_detector",
        "A polygraph detects no lies.",
        "The machine measures how excited somebody is; what is a lie is the examiner’s opinion.",
        _LILIENFELD,
        (
            Bad("He passed a [[lie detector test]] in May.", fixed="He passed a polygraph test in May."),
            Bad(
                "The [[lie detector machine]] was switched off.",
                fixed="The polygraph machine was switched off.",
            ),
        ),
        ("He passed a polygraph test in May.", "She called the dog her lie detector."),
    ),
    Entry(
        "psychology.mental_telepathy",
        "Telepathy is mental by definition.",
        "What passes from mind to mind can only be mental.",
        _LILIENFELD,
        (
            Bad("The show claims to prove [[mental telepathy]]."),
            Bad("He tested [[mental telepathy]] on sheep."),
        ),
        ("The show claims to prove telepathy.", "“It was mental telepathy,” the twins said."),
    ),
    Entry(
        "psychology.p_equals_zero",
        "A probability is given as zero.",
        "A p value is small but never zero; give more places, or say that it is below 0.001.",
        _LILIENFELD,
        (
            Bad("The effect was strong ([[p = 0.000]])."),
            Bad("The trial reported [[p = 0.00]] for both groups."),
        ),
        ("The effect was strong (p < 0.001).", "The trial reported p = 0.01 for both groups."),
    ),
    Entry(
        "redundancy.misc.after_the_deadline",
        "A phrase says the same thing twice.",
        "One of the words is contained in the other and can go without loss.",
        "After the Deadline",
        (
            Bad("The [[final outcome]] is due on Monday.", fixed="The outcome is due on Monday."),
            Bad("The [[unexpected surprise]] pleased tenants.", fixed="The surprise pleased tenants."),
        ),
        ("The outcome is due on Monday.", "“The final outcome is ours,” the captain said."),
    ),
    Entry(
        "redundancy.misc.garner",
        "A redundant phrase from Garner’s list.",
        "The second word repeats the first; the shorter phrase is the stronger.",
        _GARNER,
        (
            Bad("Every child gets a [[free gift]].", fixed="Every child gets a gift."),
            Bad("The two rivers [[merge together]] at the mill.", fixed="The two rivers merge at the mill."),
        ),
        ("The two rivers merge at the mill.", "“It is a free gift,” the salesman said."),
    ),
    Entry(
        "redundancy.misc.nordquist",
        "A redundant phrase from Nordquist’s list.",
        "What is necessary is necessary; an intensifier cannot make it more so.",
        "Richard Nordquist",
        (
            Bad("A second survey is [[absolutely necessary]].", fixed="A second survey is necessary."),
            Bad(
                "It is [[absolutely essential]] that the valve stays shut.",
                fixed="It is essential that the valve stays shut.",
            ),
        ),
        ("A second survey is necessary.", "A second survey is absolutely out of the question."),
    ),
    Entry(
        "redundancy.misc.wallace",
        "A redundant phrase that Wallace scorned.",
        "Only a shape is rectangular and only an ear hears; the rest of the phrase is idle.",
        _WALLACE,
        (
            Bad("The pool is [[rectangular in shape]].", fixed="The pool is rectangular."),
            Bad("The leak was [[audible to the ear]].", fixed="The leak was audible."),
        ),
        ("The pool is rectangular.", "The pool is rectangular in plan."),
    ),
    Entry(
        "redundancy.ras_syndrome",
        "An acronym is followed by its own last word.",
        "The M of ATM already stands for “machine”: the reader who knows it reads the word twice.",
        _NOBODY,
        (
            Bad("Thieves emptied the [[ATM machine]].", fixed="Thieves emptied the ATM."),
            Bad("She had forgotten her [[PIN number]].", fixed="She had forgotten her PIN."),
        ),
        ("Thieves emptied the ATM.", "Thieves stole an ATM and other machines."),
    ),
    Entry(
        "restricted.elementary",
        "A word that is not taught in elementary school.",
        "For a page that children are to read alone, only the words they have learnt will do.",
        "The Basic Spelling Vocabulary List",
        (
            Bad("The dog ran from the [[tribunal]]."),
            Bad("We saw a [[ballistic]] [[missile]]."),
        ),
        ("The dog ran to the big house.", "“The tribunal was fair,” he said."),
    ),
    Entry(
        "restricted.top1000",
        "A word that is not among the thousand most common.",
        "To explain a hard thing in the thousand commonest words is an exercise that shows what one knows.",
        "The Up-Goer Five Text Editor (https://splasho.com/upgoer5/)",
        (
            Bad("The dog ran from the [[tribunal]]."),
            Bad("We saw a [[ballistic]] [[missile]]."),
        ),
        ("The dog ran to the big house.", "“The tribunal was fair,” he said."),
    ),
    Entry(
        "skunked_terms",
        "A word whose meaning is in dispute.",
        "While a word’s meaning is changing, whoever uses it annoys half of the readers either way.",
        _GARNER,
        (
            Bad("[[Hopefully]], the rain will stop before the race."),
            Bad("The plan would [[decimate]] the fishing fleet."),
        ),
        ("Fans waited in hope of a late goal.", "“Hopefully we will win,” the coach said."),
    ),
    Entry(
        "social_awareness.lgbtq.offensive",
        "An offensive word for gay or transgender people.",
        "The word insults those it names; where it is the news that somebody said it, quote it.",
        _GLAAD,
        (
            Bad("The pamphlet warned of a [[gay agenda]] in schools."),
            Bad("The host of the show was billed as a [[transvestite]]."),
        ),
        ("Schools put gay rights on the agenda.", "“There is no gay agenda,” the teacher said."),
    ),
    Entry(
        "social_awareness.lgbtq.terms",
        "A term for gay people that may offend.",
        "People are called by the words they use of themselves; older terms sound clinical or suspicious.",
        _GLAAD,
        (
            Bad(
                "The law protects people of any [[sexual preference]].",
                fixed="The law protects people of any sexual orientation.",
            ),
            Bad(
                "The film follows a [[homosexual couple]] in Lima.",
                fixed="The film follows a gay couple in Lima.",
            ),
        ),
        (
            "The law protects people of any sexual orientation.",
            "Readers were asked for their preference.",
        ),
    ),
    Entry(
        "social_awareness.nword",
        "“The n-word” stands for another.",
        "Where the word is the news, quote it or say that it was a racist insult; a letter only hides it.",
        _NOBODY,
        (
            Bad("A fan called the player [[the n-word]], witnesses told police."),
            Bad("The preface explains why [[the n-word]] was cut."),
        ),
        (
            "A fan called the player a racist name, witnesses told police.",
            "“He used the n-word,” the player said.",
        ),
    ),
    Entry(
        "social_awareness.sexism",
        "A word names somebody’s sex where it does not matter.",
        "Most trades belong to no sex, and a neutral word is there for each of them.",
        _GARNER,
        (
            Bad("A [[policeman]] stopped the car.", fixed="A police officer stopped the car."),
            Bad("[[Chairman]] since May, she will step down.", fixed="Chair since May, she will step down."),
        ),
        ("A police officer stopped the car.", "“My son is a fireman,” she said."),
    ),
    Entry(
        "spelling.able_atable",
        "A word in -atable is spelled with -able.",
        "Most verbs in -ate drop the ending before -able: navigate, navigable.",
        _NOBODY,
        (
            Bad("The canal is [[navigatable]] again.", fixed="The canal is navigable again."),
            Bad("The result is not [[replicatable]].", fixed="The result is not replicable."),
        ),
        ("The canal is navigable again.", "Whether it helped is debatable."),
    ),
    Entry(
        "spelling.able_ible",
        "A word has -able for -ible or the other way round.",
        "Which ending a word takes is a matter of its history and must be looked up.",
        _NOBODY,
        (
            Bad("A further delay is [[permissable]].", fixed="A further delay is permissible."),
            Bad("The seats are [[collapsable]].", fixed="The seats are collapsible."),
        ),
        ("A further delay is permissible.", "The covers are washable."),
    ),
    Entry(
        "spelling.ally_ly",
        "An adverb has lost the -al of its -ally.",
        "An adjective in -al or -ic makes its adverb in -ally, although nobody says so aloud.",
        _NOBODY,
        (
            Bad("The gate was [[accidently]] left open.", fixed="The gate was accidentally left open."),
            Bad("[[Basicly]], the plan is dead.", fixed="Basically, the plan is dead."),
        ),
        ("The gate was accidentally left open.", "The terms were publicly announced."),
    ),
    Entry(
        "spelling.ance_ence",
        "A noun has -ance for -ence or the other way round.",
        "The two endings sound alike and must be looked up.",
        _NOBODY,
        (
            Bad("The [[occurrance]] was reported at once.", fixed="The occurrence was reported at once."),
            Bad("The plan met fierce [[resistence]].", fixed="The plan met fierce resistance."),
        ),
        ("The plan met fierce resistance.", "The town’s dependence on gas has grown."),
    ),
    Entry(
        "spelling.athletes",
        "An athlete’s name is misspelled.",
        "A name is the one fact about an athlete that every fan will check.",
        "The Wall Street Journal",
        (
            Bad("The record belongs to [[Stephon Curry]].", fixed="The record belongs to Stephen Curry."),
            Bad(
                "A mural of [[Dwayne Wade]] was unveiled.",
                fixed="A mural of Dwyane Wade was unveiled.",
            ),
        ),
        ("The record belongs to Stephen Curry.", "A mural of Dwayne Johnson was unveiled."),
    ),
    Entry(
        "spelling.consistency",
        "A word is spelled two ways in one article.",
        "Either spelling may be right, but both in one article cannot be.",
        "Intelligent Editing",
        (
            Bad(
                "One adviser left, one adviser stayed and one [[advisor]] could not be reached.",
                fixed="One adviser left, one adviser stayed and one adviser could not be reached.",
            ),
            Bad(
                "The town [[center]] has a sports centre and an arts centre.",
                fixed="The town centre has a sports centre and an arts centre.",
            ),
        ),
        (
            "The town centre has a sports centre and an arts centre.",
            "The adviser learned the trade at the arts centre.",
        ),
    ),
    Entry(
        "spelling.ely_ly",
        "An adverb has lost the e of its -ely.",
        "An adjective that ends in e keeps it before -ly: immediate, immediately.",
        _NOBODY,
        (
            Bad("The crews left [[immediatly]].", fixed="The crews left immediately."),
            Bad("[[Unfortunatly]], the roof leaks.", fixed="Unfortunately, the roof leaks."),
        ),
        ("The crews left immediately.", "That was truly the end of the matter."),
    ),
    Entry(
        "spelling.em_im_en_in",
        "A word begins with em-, en-, im- or in- where it should not.",
        "The prefixes come from French and from Latin, and for each word one has won.",
        _NOBODY,
        (
            Bad("The flood will [[ingulf]] the mill.", fixed="The flood will engulf the mill."),
            Bad("She will [[intrust]] the keys to him.", fixed="She will entrust the keys to him."),
        ),
        ("The flood will engulf the mill.", "The firm will install new gates."),
    ),
    Entry(
        "spelling.er_or",
        "A noun ends in -er for -or, or the other way round.",
        "The two endings sound alike and must be looked up.",
        _NOBODY,
        (
            Bad("The [[imposter]] was arrested.", fixed="The impostor was arrested."),
            Bad("A [[distributer]] recalled the toys.", fixed="A distributor recalled the toys."),
        ),
        ("The impostor was arrested.", "The adapter was recalled."),
    ),
    Entry(
        "spelling.in_un",
        "A word has un- where in- is usual.",
        "Both prefixes mean “not”, and for each word one has won.",
        _NOBODY,
        (
            Bad("The tunnel is [[unfeasible]].", fixed="The tunnel is infeasible."),
            Bad("It is an [[unalienable]] right.", fixed="It is an inalienable right."),
        ),
        ("It is an inalienable right.", "The tunnel is unusual."),
    ),
    Entry(
        "spelling.misc",
        "A word is misspelled.",
        "A spelling that is seen everywhere is still a misspelling, and readers write in about it.",
        _GARNER,
        (
            Bad("The accident [[occured]] at noon.", fixed="The accident occurred at noon."),
            Bad("The risk is [[miniscule]].", fixed="The risk is minuscule."),
        ),
        ("The accident occurred at noon.", "“It occured to me,” he wrote."),
    ),
    Entry(
        "spelling.ve_of",
        "“Of” stands for “have”.",
        "“Could’ve” sounds like “could of”, which is no English.",
        _NOBODY,
        (
            Bad("The driver [[could of]] stopped.", fixed="The driver could've stopped."),
            Bad("The council [[should of]] known.", fixed="The council should've known."),
        ),
        ("The driver could have stopped.", "The council could, of course, have known."),
    ),
    Entry(
        "terms.animal_adjectives",
        "English has an adjective for what is like this animal.",
        "A Latin adjective is there for most animals, if the reader can be trusted to know it.",
        _GARNER,
        (
            Bad("The suspect has a [[wolf-like]] grin.", fixed="The suspect has a lupine grin."),
            Bad("Her [[bird-like]] steps won applause.", fixed="Her avine steps won applause."),
        ),
        ("The suspect has a lupine grin.", "The dog howled like a wolf."),
    ),
    Entry(
        "terms.denizen_labels.garner",
        "The people of a place are called something else.",
        "What the people of a place are called follows no rule, and they notice.",
        _GARNER,
        (
            Bad("The [[Michiganite]] won by a length.", fixed="The Michigander won by a length."),
            Bad("A [[Hong Kongite]] took the title.", fixed="A Hong Konger took the title."),
        ),
        ("The Michigander won by a length.", "A sailor from Hong Kong took the title."),
    ),
    Entry(
        "terms.denizen_labels.norris",
        "The people of a town are called something else.",
        "What the people of a town are called follows no rule, and they notice.",
        "Mary Norris, in The New Yorker",
        (
            Bad("A [[Liverpoolian]] wrote the song.", fixed="A Liverpudlian wrote the song."),
            Bad("Two [[Manchesterians]] were hurt.", fixed="Two Mancunians were hurt."),
        ),
        ("A Liverpudlian wrote the song.", "A band from Liverpool wrote the song."),
    ),
    Entry(
        "terms.eponymous_adjectives",
        "An adjective from a name has the rarer ending.",
        "American usage has settled on -ean for these names.",
        _GARNER,
        (
            Bad("The plot is [[Shakespearian]].", fixed="The plot is Shakespearean."),
            Bad("His laugh is [[Mephistophelian]].", fixed="His laugh is Mephistophelean."),
        ),
        ("The plot is Shakespearean.", "The Edwardian pier reopened."),
    ),
    Entry(
        "terms.venery",
        "English has a word for a group of these animals.",
        "A pride of lions is as old as hunting, and pleases those who know it.",
        "Oxford Dictionaries",
        (
            Bad("A [[group of lions]] escaped.", fixed="A pride of lions escaped."),
            Bad("A [[bunch of crows]] settled there.", fixed="A murder of crows settled there."),
        ),
        ("A pride of lions escaped.", "A group of hikers saw two lions."),
    ),
    Entry(
        "typography.diacritical_marks",
        "A word has lost its accents.",
        "The accents of a borrowed word or a name are part of its spelling.",
        _NOBODY,
        (
            Bad("The [[cafe]] on the pier reopened.", fixed="The café on the pier reopened."),
            Bad("Her [[fiancee]] gave evidence.", fixed="Her fiancée gave evidence."),
        ),
        ("The café on the pier reopened.", "The cafeteria on the pier reopened."),
    ),
    Entry(
        "typography.punctuation.exclamation",
        "There are too many exclamation marks.",
        "Every exclamation mark weakens the next; proselint allows thirty in a million characters.",
        _GARNER,
        (
            Bad("The rain stopped! The crowd cheere[[d!]] The match went on."),
            Bad("Goals! Red card[[s!]] The derby had it all."),
        ),
        ("The rain stopped! The match went on.", "The rain stopped. The crowd cheered."),
    ),
    Entry(
        "typography.punctuation.hyperbole",
        "Two exclamation or question marks stand together.",
        "One mark says all that a mark can say; the second shouts.",
        _GARNER,
        (
            Bad("The town won the [[cup!!]]"),
            Bad("Who pays for [[this??]] Nobody knows."),
        ),
        ("The town won the cup!", "“We won!!” the scorer wrote."),
    ),
    Entry(
        "typography.punctuation.misplaced",
        "“Et al.” has a stop too many.",
        "Only “al.” is cut short, from “alii”; “et” is a whole word.",
        _GARNER,
        (
            Bad("Smith [[et. al]] studied 400 children."),
            Bad("The method of Okoro [[et. al]]. was used."),
        ),
        ("Smith et al. studied 400 children.", "“Okoro et. al,” the slide read."),
    ),
    Entry(
        "typography.punctuation.spacing",
        "One and two spaces follow full stops in one article.",
        "One space or two is a matter of habit, but both in one article look like a mistake.",
        _GARNER,
        (
            Bad("It rained[[. T]]he game went on.  The home side won.  They left."),
            Bad("It rained. The game went on[[.  T]]he home side won. They left."),
        ),
        ("It rained. The game went on.", "It rained.  The game went on."),
    ),
    Entry(
        "typography.symbols.copyright",
        "“(c)” stands for the copyright sign.",
        "The sign © is in every typeface, and (c) is also the third item of a list.",
        _BUTTERICK,
        (
            Bad("The photograph is [[(c)]] the estate."),
            Bad("All text [[(C)]] the authors."),
        ),
        ("The photograph is © the estate.", "Paragraph 4 (b) applies."),
    ),
    Entry(
        "typography.symbols.curly_quotes",
        "Straight quotation marks stand where curly ones belong.",
        "Curly marks show where a quotation begins and where it ends; straight ones are a typewriter’s.",
        _BUTTERICK,
        (
            Bad('The [["new"]] pier is 40 years old.'),
            Bad('Residents call it [["the hole"]].'),
        ),
        ("The “new” pier is 40 years old.", 'The plank is 5" thick.'),
    ),
    Entry(
        "typography.symbols.ellipsis",
        "Three full stops stand for an ellipsis.",
        "The ellipsis is one sign, which no line end can split.",
        _BUTTERICK,
        (
            Bad("The mayor paused[[...]] and left."),
            Bad("And then[[...]] nothing."),
        ),
        ("The mayor paused … and left.", "“Well... yes,” the mayor said."),
    ),
    Entry(
        "typography.symbols.multiplication",
        "The letter x stands for the multiplication sign.",
        "The sign × stands at the height of the figures; a letter does not.",
        _BUTTERICK,
        (
            Bad("The room is [[4 x 5]] metres."),
            Bad("The sensor is [[24x36]] millimetres."),
        ),
        ("The room is 4 × 5 metres.", "The X5 sold well."),
    ),
    Entry(
        "typography.symbols.sentence_spacing",
        "Three spaces or more follow a full stop.",
        "One space is the rule in print and two are a typist’s habit; three are a slip.",
        _BUTTERICK,
        (
            Bad("It rained[[.   ]]The match went on."),
            Bad("The gates shut[[.   ]]Nobody left."),
        ),
        ("It rained. The match went on.", "It rained.  The match went on."),
    ),
    Entry(
        "typography.symbols.trademark",
        "“(TM)” or “(R)” stands for the sign.",
        "The signs ™ and ® are in every typeface, where a paper uses them at all.",
        _BUTTERICK,
        (
            Bad("The drug [[(TM)]] is sold abroad."),
            Bad("The paint is sold as Dulcor[[(R)]]."),
        ),
        ("The drug ™ is sold abroad.", "Senator Hill (R., Ohio) voted no."),
    ),
    Entry(
        "uncomparables",
        "A word that has no degrees is given one.",
        "A thing is unique or it is not; it cannot be very unique.",
        _WALLACE,
        (
            Bad("The vase is [[very unique]]."),
            Bad("The [[most perfect]] wave came at dawn."),
        ),
        ("The result was almost unanimous.", "They hoped for a more perfect union."),
    ),
    Entry(
        "weasel_words.very",
        "“Very” weakens what it should strengthen.",
        "A stronger word needs no “very”, and a weak one is not helped by it.",
        "William Allen White",
        (
            Bad("The river is [[very]] high."),
            Bad("[[Very]] few boats sailed."),
        ),
        ("The river is high.", "The plan worked very well."),
    ),
)

RULES: Final[Mapping[str, Rule[Options]]] = {entry.name: entry.rule() for entry in ENTRIES}
