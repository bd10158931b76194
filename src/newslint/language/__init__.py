"""English as newspapers write it: words, sentences, quotations, names, dates.

Text in, spans out. What lives here knows the language, not the opinions of any newsroom, and never a
rule or a file.
"""

from newslint.language.dateline import dateline_day
from newslint.language.headline import headline
from newslint.language.phrases import PhraseIndex
from newslint.language.quotations import Quotation, quotations
from newslint.language.sentences import lines, sentences
from newslint.language.words import Word, words

__all__ = [
    "PhraseIndex",
    "Quotation",
    "Word",
    "dateline_day",
    "headline",
    "lines",
    "quotations",
    "sentences",
    "words",
]
