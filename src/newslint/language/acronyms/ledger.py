"""The ledger: each acronym's definitions and uses through the article."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslint.language.acronyms.context import explained_beside, is_address, stands_alone, takes_an_article
from newslint.language.acronyms.fit import expansion, joined
from newslint.language.acronyms.letters import letters, singular
from newslint.language.lexicon import FUNCTION_WORDS
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newslint.article import Block, Kind
    from newslint.language.acronyms.fit import Expansion
    from newslint.language.words import Word

_OPENS_BRACKET = re.compile(r"\(\s?[\"'“‘]?(?:the )?\Z")
_CLOSES_BRACKET = re.compile(r"['’]?[\"'”’]?\s?[,;)]")
_BRACKET_FOLLOWS = re.compile(r"[\"'”’]?\s?\([\"'“‘]?")
_WINDOW: Final = 24  # words that an expansion can run to
_PAIR: Final = 2
_TRIPLE: Final = 3
_LINKS: Final = frozenset("a and at by de for in of on the to with".split())
_BEFORE_LETTERS: Final = 7  # characters: a bracket, a mark and “the ”


class Use(Row):
    """An acronym.

    Attributes:
        letters: In the singular and without points: “NGO” for “NGOs”, “UN” for “U.N.”.
        start: Where it begins.
        end: Where its letters end.
        at: The index of its word among the words of the text.
        kind: What the block is that it stands in.
    """

    letters: str
    start: int
    end: int
    at: int
    kind: Kind

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def running(self) -> bool:
        """Whether it stands in running text, not in a headline, a caption or a table."""
        return self.kind.is_running


class Definition(Row):
    """A place where a text says what letters stand for.

    Attributes:
        use: The letters.
        words: What they stand for.
        right: The letters that the words give; others than those in the text if two were exchanged.
        strict: Whether the letters are the initials of the words.
    """

    use: Use
    words: Span
    right: str
    strict: bool

    @property
    def span(self) -> Span:
        """The words and the letters together, without what closes the bracket."""
        return Span(min(self.words.start, self.use.start), max(self.words.end, self.use.end))


class Ledger:
    """What a text's acronyms are, where it introduces them, and where it uses them.

    Attributes:
        uses: The uses by their letters, in order, definitions left out.
        definitions: The places where the text says what letters stand for, in order.
        unfitting: The letters in brackets that the words before do not give, in order.
    """

    def __init__(
        self,
        text: str,
        words: Sequence[Word],
        capitals: Iterable[int],
        blocks: Sequence[Block],
        is_word: Callable[[str], bool],
    ) -> None:
        """Read the acronyms of a text.

        Args:
            text: The text.
            words: Its words.
            capitals: The indices of those that begin with a capital.
            blocks: Its blocks.
            is_word: Tells of a word in lower case that it stands somewhere in the text.
        """
        self._text = text
        self._words = words
        self._is_word = is_word
        uses: dict[str, list[Use]] = {}
        definitions: list[Definition] = []
        unfitting: list[Use] = []
        block = 0
        for at in capitals:
            word, _, start, _ = words[at]
            form = "" if word[1:].islower() else letters(word)
            if not form:
                continue
            while block + 1 < len(blocks) and blocks[block].end <= start:
                block += 1
            use = Use(form, start, start + len(singular(word)), at, blocks[block].kind)
            found = self._definition(use)
            if found:
                definitions.append(found)
            elif self._in_brackets(use):
                unfitting.append(use)
            else:
                uses.setdefault(form, []).append(use)
        self.uses: Mapping[str, Sequence[Use]] = uses
        self.definitions = tuple(definitions)
        self.unfitting = tuple(unfitting)
        self._bracketed = frozenset(use.letters for use in unfitting)

    def alone(self, form: str) -> tuple[Use, ...]:
        """Return the uses of letters where they stand for something that an article could spell out."""
        return tuple(
            use
            for use in self.uses.get(form, ())
            if stands_alone(self._text, self._words, use.at, form, self._is_word)
        )

    def running(self, form: str) -> tuple[Use, ...]:
        """Return the uses of letters in running text, but those in the name of a site: USA.gov."""
        return tuple(
            use
            for use in self.uses.get(form, ())
            if use.running and not is_address(self._text, self._words[use.at])
        )

    def defines(self, form: str) -> bool:
        """Tell whether the text says beside letters what they stand for."""
        return form in self._defined

    def places(self, form: str) -> tuple[Use, ...]:
        """Return the definitions and the uses of letters, in order."""
        places = (*self._defined.get(form, ()), *self.uses.get(form, ()))
        return tuple(sorted(places, key=lambda use: use.start))

    def times(self, form: str) -> int:
        """Return how often the text has letters, their definitions included."""
        return len(self._defined.get(form, ())) + len(self.uses.get(form, ()))

    def takes_an_article(self, form: str) -> bool:
        """Tell whether letters are used as a noun is, with an article or in the plural, and not as a name."""
        return any(takes_an_article(self._text, self._words, use.at) for use in self.uses.get(form, ()))

    def introduced(self, form: str) -> bool:
        """Tell whether the text says what letters stand for, or what they are, in whatever way."""
        return (
            form in self._bracketed
            or form in self._defined
            or any(explained_beside(self._text, self._words, use.at) for use in self.uses.get(form, ()))
            or self.spells(form)
        )

    @cached_property
    def _defined(self) -> Mapping[str, Sequence[Use]]:
        defined: dict[str, list[Use]] = {}
        for one in self.definitions:
            defined.setdefault(one.use.letters, []).append(one.use)
        return defined

    def _definition(self, use: Use) -> Definition | None:
        text, words = self._text, self._words
        found: Expansion | None = None
        if self._in_brackets(use):
            if not use.at:
                return None
            end = use.at - ("(" not in text[words[use.at - 1].end : use.start])  # past “the”
            before = words[max(0, end - _WINDOW) : end]
            if before:
                found = expansion(use.letters, text, before)
        elif _BRACKET_FOLLOWS.match(text, words[use.at].end):
            found = self._after(use)
        else:
            found = self._beside(use)
        if found is None or use.letters in text[slice(*found.span)]:
            return None
        return Definition(use, found.span, found.right, found.strict)

    def _in_brackets(self, use: Use) -> bool:
        text = self._text
        opening = _OPENS_BRACKET.search(text, max(0, use.start - _BEFORE_LETTERS), use.start)
        return bool(opening and _CLOSES_BRACKET.match(text, self._words[use.at].end))

    def _after(self, use: Use) -> Expansion | None:
        """Return the words in the brackets after letters if these were made from them."""
        text, words = self._text, self._words
        end = use.at + 1
        while end < len(words) and end - use.at < _WINDOW and ")" not in text[use.end : words[end].start]:
            end += 1
        found = expansion(use.letters, text, words[use.at + 1 : end])
        whole = found and found.span.start - words[use.at + 1].start <= len("the ")
        return found if whole else None

    def _beside(self, use: Use) -> Expansion | None:
        """Return the words before “, or WHO”, “known as WHO”."""
        text, words = self._text, self._words
        at = use.at - 1
        if at > 0 and words[at].lower == "the":
            at -= 1
        if at < 1 or words[at].lower not in {"or", "as"}:
            return None
        if words[at].lower == "as":
            at -= 1
            if words[at].lower not in {"known", "abbreviated"}:
                return None
        before = words[max(0, at - _WINDOW) : at]
        if not before or not joined(text, before[-1], words[at]):
            return None
        found = expansion(use.letters, text, before)
        return found if found and found.strict and found.right == use.letters else None

    def spells(self, form: str) -> bool:
        """Tell whether words with these initials stand anywhere in the text."""
        plain = form.replace("&", "").upper()
        names, phrases, terms = self._initials
        if len(plain) == _PAIR:
            return f" {plain} " in names
        if plain in names or (len(plain) > _TRIPLE and plain.lower() in terms):
            return True
        inner = "".join(f"[{letter}{letter.lower()}]" for letter in plain[1:-1])
        return re.search(f"{plain[0]}{inner}{plain[-1]}", phrases) is not None

    @cached_property
    def _initials(self) -> tuple[str, str, str]:
        """The initials of words in names, without small words and with them, and of words in no name.

        What belongs to no such row leaves a space.
        """
        names, phrases, terms = [" "], [" "], [" "]
        after: Word | None = None
        for word in self._words:
            if after and not joined(self._text, after, word):
                names.append(" ")
                phrases.append(" ")
                terms.append(" ")
            after = word
            links = word.lower in _LINKS
            for part in word.text.split("-"):
                capital = part[:1].isupper() and not (word.text.isupper() and len(word.text) > 1)
                names.append(part[0] if capital else "" if links else " ")
                phrases.append(part[0] if capital or links else " ")
                terms.append(
                    "" if links else part[0] if part.islower() and word.lower not in FUNCTION_WORDS else " "
                )
        return "".join([*names, " "]), "".join(phrases), "".join(terms)
