"""Offsets and strings: spans, edits, lines, folding.

What lives here works on any string and knows nothing of news, of file formats or of rules.
Offsets count Unicode code points from 0; lines and columns count from 1.
"""

from newslint.text.edit import Edit, apply
from newslint.text.fold import fold
from newslint.text.glob import glob
from newslint.text.lines import LineIndex, Position
from newslint.text.nearest import nearest
from newslint.text.printable import printable
from newslint.text.shortened import shortened
from newslint.text.span import Span

__all__ = [
    "Edit",
    "LineIndex",
    "Position",
    "Span",
    "apply",
    "fold",
    "glob",
    "nearest",
    "printable",
    "shortened",
]
