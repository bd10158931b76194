"""Acronyms: where letters are used, and where the text says what they stand for.

`letters` tells which words are acronyms, `fit` whether words give letters, `context` what the words around
them say; `ledger` keeps the account of a whole text.
"""

from newslint.language.acronyms.ledger import Definition, Ledger, Use
from newslint.language.acronyms.letters import doublings, letters, singular, swaps

__all__ = ["Definition", "Ledger", "Use", "doublings", "letters", "singular", "swaps"]
