"""Minutes of invented people made from a few sentences, read from their printed lines as a file's would be."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import pytest

from kkrgraph.extract import annotate, extract
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Document, Minutes
from kkrgraph.reading.assemble import assemble
from kkrgraph.reading.lines import paged_lines

WIDTH = 92
HEAD = ("Referat", "{body}", "Dato: {date} Kl. 10:00 - 12:00", "Sted: Havnesalen, Nordkaj 4")
PRESENT = (
    "Asger Brinch Tarp (A), Greve Kommune",
    "Solveig Lykkebo (V), Faxe Kommune",
    "Karl Holm (C), Sorø Kommune",
)
ABSENT = ("Vita Ravnholt (F), Lejre Kommune",)
# full lines that state nothing, so that the document has the width of printed minutes
FILLER = (
    "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så det kan læses før mødet. "
    "Der er siden da arbejdet videre med udkastet, og teksten er gjort kortere og lettere at læse. Det samlede "
    "materiale kan ses på skærmen i salen, og spørgsmål kan stilles undervejs, når der er brug for det. "
) * 3


def lines_of(text: str) -> list[str]:
    """Paragraphs as printed lines; a newline in `text` ends a line on purpose."""
    printed = []
    for paragraph in text.strip().split("\n"):
        printed.extend(textwrap.wrap(paragraph, WIDTH, break_long_words=False, break_on_hyphens=False))
    return printed


def document_of(printed: Sequence[str], name: str = "opdigtet") -> Document:
    """The document of printed lines."""
    return assemble(paged_lines("\n".join(printed)), id=name, source=f"{name}.txt", sha256="0" * 64)


def framed(
    *,
    title: str = "Havnen i Nordby",
    background: str = "",
    proposal: str = "",
    case: str = "",
    ruling: str = "",
    text: str = "",
    body: str = "KKR Sjælland",
    date: str = "14-03-2025",
    present: Sequence[str] = PRESENT,
    absent: Sequence[str] = ABSENT,
) -> list[str]:
    """The printed lines of minutes whose item 2.1 has these sections; `text` stands right under its title."""
    printed = [line.format(body=body, date=date) for line in HEAD]
    printed += ["Deltagere", *present, *(("Afbud", *absent) if absent else ())]
    printed += ["1. Indledning", "1.1. Velkomst", "SAG-2025-00123 abc", "Baggrund", *lines_of(FILLER)]
    printed += ["2. Sager", *lines_of(f"2.1. {title}"), "SAG-2025-00124 abc", *lines_of(text)]
    for heading, words in (
        ("Baggrund", background),
        ("Indstilling", proposal),
        ("Sagsfremstilling", case),
        ("Beslutning", ruling),
    ):
        if words:
            printed += [heading, *lines_of(words)]
    return printed


@pytest.fixture(scope="session")
def printed() -> Callable[..., list[str]]:
    return framed


@pytest.fixture(scope="session")
def make_document() -> Callable[..., Document]:
    return document_of


@pytest.fixture(scope="session")
def read_lines() -> Callable[[str], Minutes]:
    """A function that reads a whole document from its printed lines."""

    def read(text: str) -> Minutes:
        return extract(document_of(text.strip("\n").split("\n")))

    return read


@pytest.fixture(scope="session")
def read() -> Callable[..., Minutes]:
    """A function that reads the minutes that `framed` prints."""

    def read(**parts: object) -> Minutes:
        return extract(document_of(framed(**parts)))  # type: ignore[arg-type]

    return read


@pytest.fixture(scope="session")
def mentions_of() -> Callable[..., list[Mention]]:
    """A function that gives the mentions in the sections of item 2.1 of the minutes that `framed` prints."""

    def read(**parts: object) -> list[Mention]:
        doc = annotate(document_of(framed(**parts)))  # type: ignore[arg-type]
        item = doc._.layout.items[-1]
        return [mention for mention in doc._.mentions if mention.start >= item.head_end]

    return read


@pytest.fixture(scope="session")
def sentences_of() -> Callable[..., list[Sentence]]:
    """A function that gives the sentences of item 2.1, its title left out."""

    def read(**parts: object) -> list[Sentence]:
        doc = annotate(document_of(framed(**parts)))  # type: ignore[arg-type]
        return [sentence for sentence in doc._.sentences if sentence.number == "2.1" and sentence.block >= 0]

    return read
