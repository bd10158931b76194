"""English as newspapers write it: words, sentences, quotations, names, acronyms, dates, figures.

Text in, spans out. What lives here knows the language, not the opinions of any newsroom, and never a
rule or a file.
"""

from newslint.language.acronyms import Definition, Ledger, Use, doublings, singular, swaps
from newslint.language.dateline import dateline_day
from newslint.language.dates import (
    MONTHS,
    WEEKDAYS,
    Days,
    Elapsed,
    Hedge,
    Link,
    Part,
    Precision,
    WrittenDate,
    WrittenTime,
    YearCount,
    age,
    count_before,
    dates,
    day,
    days,
    elapsed,
    possible_days,
    times,
)
from newslint.language.headline import headline, is_in_capitals
from newslint.language.layout import is_loose, loose
from newslint.language.lexicon import COURTESY_TITLES, FUNCTION_WORDS, NAME_PARTICLES, is_ordinary, reports
from newslint.language.names import Name, bare, capitals, ends_possessive, mentions, names
from newslint.language.numbers import (
    Bounds,
    Counting,
    Figure,
    Outline,
    Shape,
    countings,
    figures,
    numerals,
    outline,
    shape,
    shown,
)
from newslint.language.numbers import Hedge as FigureHedge
from newslint.language.numbers import Kind as FigureKind
from newslint.language.numerals import digits, in_form_of, in_words, ordinal_in_figures
from newslint.language.people import Person, family_comes_first, is_given, people, speaks
from newslint.language.phrases import PhraseIndex
from newslint.language.quotations import Quotation, quotations
from newslint.language.sentences import lines, sentences
from newslint.language.similarity import (
    NearNames,
    distance,
    letters,
    one_slip,
    resembles,
    romanisations,
    skeleton,
    undoubled,
)
from newslint.language.tense import Clause, clause
from newslint.language.verbs import is_past
from newslint.language.words import Word, words

__all__ = [
    "COURTESY_TITLES",
    "FUNCTION_WORDS",
    "MONTHS",
    "NAME_PARTICLES",
    "WEEKDAYS",
    "Bounds",
    "Clause",
    "Counting",
    "Days",
    "Definition",
    "Elapsed",
    "Figure",
    "FigureHedge",
    "FigureKind",
    "Hedge",
    "Ledger",
    "Link",
    "Name",
    "NearNames",
    "Outline",
    "Part",
    "Person",
    "PhraseIndex",
    "Precision",
    "Quotation",
    "Shape",
    "Use",
    "Word",
    "WrittenDate",
    "WrittenTime",
    "YearCount",
    "age",
    "bare",
    "capitals",
    "clause",
    "count_before",
    "countings",
    "dateline_day",
    "dates",
    "day",
    "days",
    "digits",
    "distance",
    "doublings",
    "elapsed",
    "ends_possessive",
    "family_comes_first",
    "figures",
    "headline",
    "in_form_of",
    "in_words",
    "is_given",
    "is_in_capitals",
    "is_loose",
    "is_ordinary",
    "is_past",
    "letters",
    "lines",
    "loose",
    "mentions",
    "names",
    "numerals",
    "one_slip",
    "ordinal_in_figures",
    "outline",
    "people",
    "possible_days",
    "quotations",
    "reports",
    "resembles",
    "romanisations",
    "sentences",
    "shape",
    "shown",
    "singular",
    "skeleton",
    "speaks",
    "swaps",
    "times",
    "undoubled",
    "words",
]
