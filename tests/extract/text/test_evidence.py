from __future__ import annotations

import pytest

from kkrgraph.errors import EvidenceError
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import LONGEST, Document, Line

WORDS = " ".join(f"ord{number:03}" for number in range(100))


def document(text: str = WORDS) -> Document:
    line = Line(start=0, end=len(text), page=3, number=1)
    return Document(id="a", source="a.txt", sha256="0", pages=3, lines=(line,), text=text, body_end=len(text))


def test_a_quote_stands_at_its_offsets_with_page_and_rule() -> None:
    quote = evidence(document(), 7, 13, "a-rule")
    assert (quote.quote, quote.page, quote.rule) == ("ord001", 3, "a-rule")
    assert WORDS[quote.start : quote.end] == quote.quote


def test_a_short_sentence_is_quoted_whole() -> None:
    assert evidence(document(), 14, 20, "a-rule", (7, 41)).quote == WORDS[7:41]


@pytest.mark.parametrize("start", [0, 7, 280, 343, 686, 693])
def test_a_long_sentence_is_cut_at_words_and_keeps_what_was_read(start: int) -> None:
    quote = evidence(document(), start, start + 6, "a-rule", (0, len(WORDS)))
    assert len(quote.quote) <= LONGEST
    assert WORDS[start : start + 6] in quote.quote
    assert set(quote.quote.split()) <= set(WORDS.split())


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 5), (-1, 4), (690, 800)])
def test_nothing_is_no_quote(start: int, end: int) -> None:
    with pytest.raises(EvidenceError, match=r"^a: no quote at .*a-rule"):
        evidence(document(), start, end, "a-rule")


def test_words_that_are_too_long_are_cut() -> None:
    quote = evidence(document(), 0, 300, "a-rule")
    assert WORDS.startswith(f"{quote.quote} ") and LONGEST - 7 < len(quote.quote) <= LONGEST
    assert evidence(document("x" * 300), 0, 300, "a-rule").quote == "x" * LONGEST


def test_clipped_cuts_to_the_longest_quote() -> None:
    assert clipped(10, 1000) == (10, 210)
    assert clipped(10, 20) == (10, 20)
