"""HTML: a page, or the part of one that a content system keeps.

`tokens` cuts the source as a browser does, `elements` knows which elements are open, `furniture` which of
them hold no prose, `flow` how words run together; `page` puts these to work.
"""

from newslint.readers.html.read import read
from newslint.readers.html.references import spell

__all__ = ["read", "spell"]
