"""What a draft is: its prose, its blocks, what is not prose, its front matter, and the way back to the file.

Readers make articles and everything else reads them. What lives here knows no file format, no English
and no rule.
"""

from newslint.article.article import METADATA, Article, Block, Kind, Meta, Object, ObjectKind
from newslint.article.removal import is_whole_lines, removal
from newslint.article.source_map import SourceMap
from newslint.article.weaver import Weaver

__all__ = [
    "METADATA",
    "Article",
    "Block",
    "Kind",
    "Meta",
    "Object",
    "ObjectKind",
    "SourceMap",
    "Weaver",
    "is_whole_lines",
    "removal",
]
