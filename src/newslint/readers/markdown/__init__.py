"""Markdown: CommonMark, GitHub's tables, footnotes and bare addresses, and site builders' shortcodes.

`blocks` cuts a draft into blocks, `inline` finds what in a block is not prose, `weave` puts the two
together; the rest know one construct each. Everything is linear in the length of the draft.
"""

from newslint.readers.markdown.escape import spell
from newslint.readers.markdown.read import read

__all__ = ["read", "spell"]
