"""The registers: people, organisations, places, events, acronyms, terms, sites and paraphrases, as YAML.

A small general stylebook is shipped in `rules/stylebook/`; a house's own lies on top and wins where the
two disagree. What lives here are facts about the world and the house's choice among right forms; it
knows no article and no rule.
"""

from newslint.stylebook.entries import Acronym, Event, Organisation, Person, Place, Site, Term
from newslint.stylebook.load import load
from newslint.stylebook.paraphrases import Paraphrase, Paraphrases
from newslint.stylebook.stylebook import Stylebook

__all__ = [
    "Acronym",
    "Event",
    "Organisation",
    "Paraphrase",
    "Paraphrases",
    "Person",
    "Place",
    "Site",
    "Stylebook",
    "Term",
    "load",
]
