"""Figures as news English writes them, and how far they can be trusted.

`spelled` reads those in words, `read` all of them with their units; `figure` says what a rounded or hedged
one can have been, `outline` puts the figures of a sentence into a form that patterns can match.
"""

from newslint.language.numbers.bounds import Bounds
from newslint.language.numbers.figure import Figure, Hedge, Kind
from newslint.language.numbers.outline import Counting, Outline, countings, outline
from newslint.language.numbers.read import figures, numerals
from newslint.language.numbers.shape import Shape, shape
from newslint.language.numbers.shown import shown

__all__ = [
    "Bounds",
    "Counting",
    "Figure",
    "Hedge",
    "Kind",
    "Outline",
    "Shape",
    "countings",
    "figures",
    "numerals",
    "outline",
    "shape",
    "shown",
]
