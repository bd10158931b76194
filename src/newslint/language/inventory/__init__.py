"""The inventory: every person, body and place that a text names, with all mentions.

It weighs more than the names that rules look at need, and only `newslint names` asks for it: nothing else
imports what lives here.
"""

from newslint.language.inventory.entries import Entry, Source, inventory
from newslint.language.inventory.kinds import NameKind, Register
from newslint.language.inventory.runs import runs

__all__ = ["Entry", "NameKind", "Register", "Source", "inventory", "runs"]
