"""The draft: an article with everything that rules ask of it, each computed once, on first use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint import language
from newslint.article import Kind
from newslint.lint.subject import Subject
from newslint.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from newslint.article import Article, Block, Object
    from newslint.language.inventory import Entry
    from newslint.stylebook import Paraphrase, Stylebook

_SHORT: Final = 3  # letters
_LABEL: Final = 12  # words of a line that stands loose; a longer one is a sentence that has lost its stop


class Draft:
    """What a rule is shown. Spans are offsets into `text`."""

    def __init__(
        self,
        article: Article,
        stylebook: Stylebook,
        index: language.PhraseIndex,
        day: date | None = None,
    ) -> None:
        """Take an article with the means to read it.

        Args:
            article: The draft as a reader made it.
            stylebook: The registers: people, organisations, places, events, acronyms, terms.
            index: Finds the phrases of all rules that will be run.
            day: The day of publication where the draft itself does not tell.
        """
        self.article = article
        self.stylebook = stylebook
        self.text = article.text
        self.blocks = article.blocks
        self._index = index
        self._day = day
        self._figures: dict[int, tuple[language.Figure, ...]] = {}
        self._outlines: dict[Span, language.Outline | None] = {}

    @cached_property
    def published(self) -> date | None:
        """The day of publication: from front matter or the file's name, a dateline, or the command line."""
        return self.article.meta.published or language.dateline_day(self.text, self.blocks) or self._day

    @cached_property
    def folded(self) -> str:
        """The text in lower case with plain quotes and spaces; offsets are those of `text`."""
        return fold(self.text)

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that stand in the text."""
        return frozenset(self.text)

    @cached_property
    def phrases(self) -> Mapping[str, tuple[Span, ...]]:
        """The phrases of the running rules that the draft holds as whole words, with their places."""
        return self._index.find(self.folded)

    @cached_property
    def paraphrases(self) -> tuple[Paraphrase, ...]:
        """The fixed phrases that stand in the draft in words that a program put for theirs, in order."""
        return self.stylebook.paraphrases.find(self.folded)

    @cached_property
    def light_paraphrases(self) -> tuple[Paraphrase, ...]:
        """The same, and those that are good English elsewhere: for a text in which a program shows."""
        return self.stylebook.paraphrases.find(self.folded, 0)

    @cached_property
    def misnomers(self) -> Mapping[Span, str]:
        """Where names stand in forms that the stylebook lists as wrong, with the names that are right.

        Those of rules that do not run are left out, as they are of `phrases`.
        """
        wrong, found = self.stylebook.mistranslated, {}
        for phrase in self.phrases.keys() & wrong.keys():
            form, right = wrong[phrase]
            for span in self.phrases[phrase]:
                # A form with capitals is a name only where it has one: “group 20” is a group of twenty.
                if form.islower() or span.of(self.text)[0].isupper():
                    found[span] = right
        return found

    def is_misnomer(self, span: Span) -> bool:
        """Tell whether the span shares a character with a name that the stylebook lists as wrong."""
        return any(span.overlaps(one) for one in self.misnomers)

    @cached_property
    def words(self) -> tuple[language.Word, ...]:
        """The words of the text, in order."""
        return language.words(self.text)

    def words_in(self, span: Span) -> tuple[language.Word, ...]:
        """Return the words that begin in a span."""
        start, end = (bisect_left(self.words, at, key=attrgetter("start")) for at in span)
        return self.words[start:end]

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """The blocks of running text: paragraphs and list items, not headings, captions or tables."""
        return tuple(block for block in self.blocks if block.kind.is_running)

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines of all blocks, without the space around them; empty ones left out."""
        return tuple(chain.from_iterable(self._lines_of_blocks))

    @cached_property
    def _lines_of_blocks(self) -> list[list[Span]]:
        return language.lines(self.text, self.blocks)

    def line_number(self, offset: int) -> int:
        """Return the number of the line around an offset; between two lines, of the one before."""
        return max(0, bisect_right(self._line_starts, offset) - 1)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @cached_property
    def loose(self) -> tuple[bool, ...]:
        """Of each of the lines, whether it stands loose: it has not the end of running text."""
        return language.loose(self.text, self.blocks, self._lines_of_blocks)

    def is_label(self, offset: int) -> bool:
        """Tell whether the line around an offset is no sentence: a heading without its mark, an entry."""
        number = self.line_number(offset)
        return self.loose[number] and self.lines[number].of(self.text).count(" ") < _LABEL

    @cached_property
    def loose_lines(self) -> tuple[int, ...]:
        """The numbers of the lines that stand loose, in order; most drafts have few."""
        return tuple([number for number, one in enumerate(self.loose) if one])

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks; one that has no end ends with its block."""
        return language.sentences(self.text, self._lines_of_blocks)

    @cached_property
    def quotations(self) -> tuple[language.Quotation, ...]:
        """The quotations, in the order of their opening marks."""
        return language.quotations(self.text, self.blocks)

    @cached_property
    def digits(self) -> list[tuple[int, int]]:
        """Where the runs of digits begin and end."""
        return language.digits(self.text)

    @cached_property
    def dates(self) -> tuple[language.WrittenDate, ...]:
        """The calendar dates of the text, in order."""
        return language.dates(self.text, self.digits)

    def figures_in(self, span: Span) -> tuple[language.Figure, ...]:
        """Return the figures that begin in a span, in order: what counts, measures or costs something."""
        found: list[language.Figure] = []
        at = max(0, bisect_right(self._block_starts, span.start) - 1)
        for block in self.blocks[at : bisect_left(self._block_starts, span.end)]:
            figures = self._figures_of(block)
            first, last = (bisect_left(figures, offset, key=attrgetter("start")) for offset in span)
            found += figures[first:last]
        return tuple(found)

    def _figures_of(self, block: Block) -> tuple[language.Figure, ...]:
        """Return the figures of a block, read once: most blocks are never asked for theirs."""
        figures = self._figures.get(block.start)
        if figures is None:
            figures = language.figures(
                self.text, self.words_in(block.span), self.dates_in(block.span), block.span
            )
            self._figures[block.start] = figures
        return figures

    @cached_property
    def figures(self) -> tuple[language.Figure, ...]:
        """The figures of the text, in order."""
        return self.figures_in(Span(0, len(self.text)))

    @cached_property
    def numerals(self) -> list[int]:
        """Where the numbers of the text begin that may be figures, in order: not those of dates."""
        return language.numerals(self.text, self.words, self.dates, self.digits)

    @cached_property
    def countings(self) -> tuple[language.Counting, ...]:
        """The sentences of running text in which two numbers begin or more."""
        found = language.countings(self.sentences, self.numerals)
        return tuple(one for one in found if self.block(one.span.start).kind.is_running)

    def outline(self, sentence: Span) -> language.Outline | None:
        """Return the outline of a sentence, for patterns over figures; None if it has not two figures."""
        if sentence not in self._outlines:
            figures = self.figures_in(sentence)
            self._outlines[sentence] = language.outline(self.folded, sentence, figures, self.quoted)
        return self._outlines[sentence]

    @cached_property
    def headline(self) -> Block | None:
        """The front matter's title or the first heading; else a first line that can only be a headline."""
        return language.headline(self.text, self.blocks)

    @cached_property
    def displays(self) -> tuple[Block, ...]:
        """What is read before the article or beside it: headline, standfirst, captions, in order."""
        beside = (Kind.STANDFIRST, Kind.CAPTION)
        return tuple(one for one in self.blocks if one == self.headline or one.kind in beside)

    @cached_property
    def body(self) -> Span:
        """The text after the headline and the standfirst."""
        above = [one.end for one in self.displays if one.kind is not Kind.CAPTION]
        return Span(max(above, default=0), len(self.text))

    def display(self, block: Block) -> str:
        """Return what an editor calls a display: “headline”, “standfirst” or “caption”."""
        return "headline" if block == self.headline else block.kind.value

    @cached_property
    def objects(self) -> tuple[Object, ...]:
        """What is not prose: code, addresses, shortcodes, comments, markup."""
        return self.article.objects

    @cached_property
    def capitals(self) -> tuple[int, ...]:
        """The indices of the words that begin with a capital."""
        return language.capitals(self.words)

    @cached_property
    def names(self) -> tuple[language.Name, ...]:
        """The runs of capitalised words that can be names, in order."""
        openings = frozenset(span.start for span in self.sentences)
        return language.names(self.text, self.words, self.capitals, openings)

    @cached_property
    def mentions(self) -> Mapping[str, Sequence[language.Name]]:
        """The names by their words, each with its places, in the order of the first ones."""
        return language.mentions(self.names)

    @cached_property
    def acronyms(self) -> language.Ledger:
        """The acronyms: where the text says what they stand for, and where it uses them."""
        known, lower = self.stylebook.expansions, self.lower_words

        # It does not hold the draft: what holds itself is not freed before somebody looks for it.
        def is_word(word: str) -> bool:
            stands = word in lower or (len(word) > _SHORT and f"{word}s" in lower)
            return stands and word.upper() not in known

        return language.Ledger(self.text, self.words, self.capitals, self.blocks, is_word)

    @cached_property
    def subject(self) -> Subject:
        """What the text is about: whom of the well-known people it can mean."""
        return Subject(self.words, self.stylebook)

    @cached_property
    def people(self) -> tuple[language.Person, ...]:
        """The people whom the text introduces, with their later mentions."""
        return self._people(self.mentions)

    def _people(self, mentions: Mapping[str, Sequence[language.Name]]) -> tuple[language.Person, ...]:
        book = self.stylebook
        return language.people(
            self.text, self.words, mentions, book.families, self.subject.is_leader, book.is_geographic
        )

    @cached_property
    def inventory(self) -> tuple[Entry, ...]:
        """Every person, body and place that the text names, with all mentions."""
        from newslint.language.inventory import Register, Source, inventory, runs  # noqa: PLC0415 (no rule asks)

        book = self.stylebook
        register = Register(
            is_person=book.families.__contains__,
            is_body=book.body_names.__contains__,
            place=book.place_named,
            is_adjective=lambda word: word in book.adjectives or word.removesuffix("s") in book.adjectives,
            expand=lambda letters: book.expansions.get(letters, ""),
        )
        definitions = self.acronyms.definitions
        names = runs(self.text, self.words, self.names, register, definitions)
        people = self._people(language.mentions(names))
        headings = [block.span for block in self.blocks if block.kind is Kind.HEADING]
        source = Source(self.text, self.words, names, people, definitions, headings)
        return inventory(source, register)

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """The words that stand somewhere in lower case, and so are no names."""
        return frozenset(filter(str.islower, self.spellings))

    def dated(self, span: Span) -> bool:
        """Tell whether the span shares a character with a date."""
        at = bisect_left(self._date_starts, span.end) - 1
        return at >= 0 and self.dates[at].span.overlaps(span)

    @cached_property
    def spellings(self) -> Counter[str]:
        """The words as they are spelled, each with how often it stands."""
        return Counter([word.text for word in self.words])

    def quoted(self, span: Span) -> bool:
        """Tell whether the span stands in somebody else's words: a quotation or a block quotation."""
        at = bisect_right(self._quoted_starts, span.start) - 1
        return at >= 0 and span.start < self._quoted[at].end

    def in_quotation(self, span: Span) -> bool:
        """Tell whether any of the span stands among somebody else's words; the marks around them are ours."""
        at = bisect_left(self._words_of_others, span.end, key=attrgetter("start")) - 1
        return at >= 0 and self._words_of_others[at].overlaps(span)

    def sentence(self, offset: int) -> Span:
        """Return the sentence around an offset, or an empty span between two sentences."""
        at = bisect_right(self._sentence_starts, offset) - 1
        found = self.sentences[at] if at >= 0 else Span(offset, offset)
        return found if offset < found.end else Span(offset, offset)

    def dates_in(self, span: Span) -> tuple[language.WrittenDate, ...]:
        """Return the dates that begin in a span."""
        first, last = (bisect_left(self._date_starts, offset) for offset in span)
        return self.dates[first:last]

    def word_from(self, offset: int) -> language.Word | None:
        """Return the word that begins at an offset."""
        at = bisect_left(self.words, offset, key=attrgetter("start"))
        return self.words[at] if at < len(self.words) and self.words[at].start == offset else None

    def word_to(self, offset: int) -> language.Word | None:
        """Return the word that ends at an offset."""
        at = bisect_left(self.words, offset, key=attrgetter("end"))
        return self.words[at] if at < len(self.words) and self.words[at].end == offset else None

    def word_around(self, offset: int) -> language.Word | None:
        """Return the word that an offset stands inside."""
        at = bisect_right(self.words, offset, key=attrgetter("end"))
        return self.words[at] if at < len(self.words) and self.words[at].start < offset else None

    def block(self, offset: int) -> Block:
        """Return the block around an offset; between two blocks, the one before."""
        return self.blocks[max(0, bisect_right(self._block_starts, offset) - 1)]

    def words_from(self, offset: int, count: int) -> tuple[language.Word, ...]:
        """Return some words from an offset on."""
        first = bisect_left(self.words, offset, key=attrgetter("start"))
        return self.words[first : first + count]

    def words_around(self, span: Span) -> tuple[language.Word, ...]:
        """Return the word before a span and the one after it, where there are any."""
        first = bisect_left(self.words, span.start, key=attrgetter("start"))
        after = bisect_left(self.words, span.end, key=attrgetter("start"))
        return (*self.words[max(0, first - 1) : first], *self.words[after : after + 1])

    @cached_property
    def _quoted(self) -> list[Span]:
        marked = [quotation.span for quotation in self.quotations]
        return _merged([*marked, *(block.span for block in self.blocks if block.quoted)])

    @cached_property
    def _words_of_others(self) -> list[Span]:
        spoken = (one.words.trimmed(self.text) for one in self.quotations)
        return _merged([*spoken, *(block.span for block in self.blocks if block.quoted)])

    @cached_property
    def _quoted_starts(self) -> list[int]:
        return [span.start for span in self._quoted]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    @cached_property
    def _date_starts(self) -> list[int]:
        return [written.span.start for written in self.dates]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
