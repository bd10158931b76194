"""Acronyms: where letters are used, and where the text says what they stand for."""

from newslint.language.acronyms.ledger import Definition, Ledger, Use
from newslint.language.acronyms.letters import doublings, letters, singular, swaps

__all__ = ["Definition", "Ledger", "Use", "doublings", "letters", "singular", "swaps"]
