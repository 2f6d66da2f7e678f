"""Damaged and foreign documents: nothing but a KkrGraphError, every quote in its place, and never slow."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kkrgraph.errors import KkrGraphError, ReadingError
from kkrgraph.extract import annotate, extract
from kkrgraph.extract.verify import records_of
from kkrgraph.model import LONGEST, VIEWS, Document, Evidence
from kkrgraph.reading.reader import read
from kkrgraph.settings import Settings

MakeDocument = Callable[..., Document]
MINUTES = Path(__file__).resolve().parents[2] / "data" / "minutes"
bounded = settings(
    max_examples=20,
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def _printed(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines if line.furniture is None]


TEXTS = [_printed(read(path, Settings())) for path in sorted(MINUTES.glob("*.*")) if path.suffix != ".md"]
STRANGE = (
    *(
        "",
        "\x00",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "𝒦",
        "e\u0301",
        "\t\t",
        "()",
        "((((",
        "[",
        "\\",
        "*",
        "”",
    ),
    *(
        "9.9.",
        "0.0. ",
        "1.1.",
        "Beslutning",
        "Deltagere",
        "Afbud",
        "SAG-0000-00000",
        "./.",
        "kl. 99.99",
        "den 32. maj 2025",
    ),
    *(
        "1.000 kr.",
        "9" * 400,
        "- " * 60,
        "A" * 500,
        "Karl " * 80,
        "og " * 90,
        "http://" + "a" * 300,
        ", , , ,",
        "KKR",
        "ﬁ",
    ),
)


def quotes(document: Document) -> list[Evidence]:
    """The quotes of all records, of a refused document too; none where even what was found of it is refused."""
    try:
        minutes = extract(document)
    except ReadingError:
        found = annotate(document)._
        records = (record for view in VIEWS for record in getattr(found, f"{view}_records"))
        return [record.evidence for record in records if hasattr(record, "evidence")]
    except KkrGraphError:
        return []
    return [quote for quote, _, _ in records_of(minutes)]


def check(document: Document) -> None:
    for quote in quotes(document):
        assert 0 < len(quote.quote) <= LONGEST
        assert document.text[quote.start : quote.end] == quote.quote


def _deleted(lines: list[str], rng: random.Random) -> list[str]:
    return [line for line in lines if rng.random() > 0.2]


def _doubled(lines: list[str], rng: random.Random) -> list[str]:
    return [copy for line in lines for copy in [line] * (2 if rng.random() < 0.2 else 1)]


def _shuffled(lines: list[str], rng: random.Random) -> list[str]:
    start = rng.randrange(len(lines))
    part = lines[start : start + 80]
    rng.shuffle(part)
    return [*lines[:start], *part, *lines[start + 80 :]]


def _cut(lines: list[str], rng: random.Random) -> list[str]:
    start = rng.randrange(len(lines))
    stop = rng.randrange(start, len(lines)) + 1
    return [
        line[rng.randrange(len(line) + 1) :] if rng.random() < 0.1 else line for line in lines[start:stop]
    ]


def _dirtied(lines: list[str], rng: random.Random) -> list[str]:
    dirty = []
    for line in lines:
        place = rng.randrange(len(line) + 1)
        dirty.append(line[:place] + rng.choice(STRANGE) + line[place:] if rng.random() < 0.15 else line)
    return dirty


def _run_together(lines: list[str], rng: random.Random) -> list[str]:
    size = rng.choice((2, 5, 40))
    return [" ".join(lines[start : start + size]) for start in range(0, len(lines), size)]


def _without_stops(lines: list[str], rng: random.Random) -> list[str]:
    return [line.replace(".", rng.choice(("", " ", ","))) for line in lines]


def _in_capitals(lines: list[str], rng: random.Random) -> list[str]:
    return [
        line.upper() if rng.random() < 0.3 else line.title() if rng.random() < 0.3 else line for line in lines
    ]


MUTATIONS = (_deleted, _doubled, _shuffled, _cut, _dirtied, _run_together, _without_stops, _in_capitals)


@pytest.mark.parametrize("mutation", MUTATIONS)
@bounded
@given(text=st.sampled_from(TEXTS), seed=st.integers(0, 10_000))
def test_damaged_minutes_give_records_with_true_quotes(
    make_document: MakeDocument,
    mutation: Callable[[list[str], random.Random], list[str]],
    text: list[str],
    seed: int,
) -> None:
    check(make_document(mutation(list(text), random.Random(seed))))


@bounded
@given(
    lines=st.lists(
        st.one_of(
            st.sampled_from([line for text in TEXTS for line in text]),
            st.sampled_from(STRANGE),
            st.text(max_size=80),
        ),
        max_size=60,
    )
)
def test_lines_of_any_order_give_records_with_true_quotes(
    make_document: MakeDocument, lines: list[str]
) -> None:
    check(make_document(lines))


@pytest.mark.parametrize(
    "lines",
    [
        ["."],
        ["Hindbærsnitter", "Smuldr smørret i melet.", "Bages ved 200 grader i 12 minutter."],
        [
            "Kapitel 1",
            "Karl Holm gik ned ad gaden den 4. maj.",
            "”Goddag,” sagde Eva Lind.",
            "Der var stille.",
        ]
        * 20,
        ["Lorem ipsum dolor sit amet"] * 40,
    ],
)
def test_a_document_of_another_kind_is_refused_or_gives_true_quotes(
    make_document: MakeDocument, lines: list[str]
) -> None:
    document = make_document(lines, "fremmed")
    with pytest.raises(ReadingError, match="fremmed") as caught:
        extract(document)
    assert caught.value.hint
    check(document)


HEAD = [
    "Referat",
    "KKR Sjælland",
    "Dato: 14-03-2025",
    "1. Sager",
    "1.1. Broen",
    "SAG-2025-00124 abc",
    "Baggrund",
]
LARGE: dict[str, Sequence[str]] = {
    "one line without a full stop": ["alle taler om broen og kajen " * 7_000],
    "one line of names": ["Karl Holm og Eva Lind fra Greve Kommune " * 2_500],
    "one line of sentences": ["KKR Sjælland udpegede Karl Holm (V) til Movia. " * 2_000],
    "capitalised words": ["Bro " * 20_000],
    "given names": ["Karl " * 20_000],
    "bullets": ["Der er udpeget:", *[f"- punkt {number} om broen" for number in range(5_000)]],
    "bullets of names": ["KKR Sjælland udpegede:", *["- Karl Holm (V), Greve Kommune"] * 3_000],
    "headings": ["Beslutning", "Godkendt."] * 3_000,
    "items": [
        line
        for n in range(2, 1_500)
        for line in (f"1.{n}. Broen", "SAG-2025-00124 abc", "Beslutning", "Godkendt.")
    ],
    "attendance": ["Deltagere", *["Karl Holm (V), Greve Kommune"] * 3_000],
    "figures": ["1.250.000 kr. " * 8_000],
    "digits": ["9" * 100_000],
    "abbreviations": [
        " ".join(
            f"Bro{chr(65 + n % 26)} Havn (B{chr(65 + n % 26)}{chr(65 + n // 26 % 26)})" for n in range(2_000)
        )
    ],
}


@pytest.mark.parametrize("name", LARGE)
def test_no_document_is_slow(make_document: MakeDocument, name: str) -> None:
    """A hundred thousand characters take a second or two, whatever they are."""
    document = make_document([*HEAD, *LARGE[name]])
    begun = time.process_time()
    check(document)
    assert time.process_time() - begun < 10


LISTS: dict[str, Sequence[str]] = {
    "members": ["Karl Holm (V), Greve Kommune"] * 4_000,
    "marks": ["Afbud"] * 4_000,
    "masked names": ["Xxxx Xxx, Greve Kommune"] * 4_000,
    "municipalities": ["Greve Kommune"] * 4_000,
    "labels": ["Dato:"] * 4_000,
    "numbers": ["1. Broen"] * 4_000,
    "columns in one line": ["Karl Holm Eva Lind Greve Kommune Faxe Kommune " * 1_000],
}


@pytest.mark.parametrize("name", LISTS)
def test_no_list_of_the_head_is_slow(make_document: MakeDocument, name: str) -> None:
    document = make_document([*HEAD[:3], "Deltagere", *LISTS[name], *HEAD[3:]])
    begun = time.process_time()
    check(document)
    assert time.process_time() - begun < 10
