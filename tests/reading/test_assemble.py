"""Every character of the cleaned text maps back to a character of its line in the file."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kkrgraph.model import Document, Furniture
from kkrgraph.reading.assemble import assemble
from kkrgraph.reading.lines import Printed, paged_lines

_WORDS = st.sampled_from(
    (
        "implemente-",
        "ringen",
        "KKR-",
        "samarbejdet",
        "it-",
        "drift",
        "børne-",
        "og",
        "2025-",
        "2032",
        "Nordjyl-land",
        "Nordjylland",
        "mobili",
        "-",
        "tetsløsninger",
        "mobilitet",
        "n",
        "t",
        ":",
        "Bak-",
        "Lund",
        "\u00ad",
        "im\u00ad",
        "Nord\u00adjylland",
        "a\u030a",
        "\u0301x",
        "ﬁn",
        "\u200b",
        "\u00a0",
        "\x02",
        "\ufffe",
        "3",
        "https://x.dk/a-",
        "https://",
        "b-c?x=%C3",
        "%A6",
        "www.x.dk/",
        "æ-ø",
        "Øst-",
        "--",
        "–",
    )
)
_FURNITURE = st.sampled_from(
    (
        "KKR Østjylland | 12-03-2024",
        " SIDE |  9 ",
        "Side 3 af 12",
        "3/12",
        "4",
        "Indholdsfortegnelse",
        "1. Godkendelse ....... 3",
        "1.1. Et punkt med en lang",
        "titel ....... 4",
        "Mission",
        "KL bidrager til lokalt demokrati, fælles interesser og videnscenter. Mere tekst",
        "Til toppen",
        "",
    )
)
_LINE = st.one_of(
    st.lists(_WORDS, max_size=5).map(" ".join),
    _FURNITURE,
    st.text(st.characters(codec="utf-8"), max_size=12),
)
_TEXT = st.lists(st.lists(_LINE, max_size=8).map("\n".join), min_size=1, max_size=4).map("\f".join)


def _read(text: str) -> Document:
    return assemble(paged_lines(text), id="x", source="x.txt", sha256="0")


def _characters(text: str) -> str:
    """Letters and digits, without what Unicode's normal forms do to them."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text)))


def _signs(text: str) -> str:
    """All that is printed but white space and hyphens, in a form that cleaning does not change."""
    kept = (char for char in unicodedata.normalize("NFKD", text) if unicodedata.category(char)[0] in "LNPS")
    return "".join(char for char in kept if char not in "-\u2010\u2011")


@settings(max_examples=400, deadline=None)
@given(_TEXT)
@example("implemente-\fKKR Østjylland | 12-03-2024\nringen")
@example("")
def test_lines_cover_the_text_in_order(text: str) -> None:
    document = _read(text)
    end = 0
    for place, line in enumerate(document.lines):
        gap = document.text[end : line.start]
        of_body = line.furniture is None
        assert line.start < line.end
        assert gap in (("", " ") if of_body and place > 0 else ("",) if of_body else ("\n",))
        assert of_body == (line.end <= document.body_end)
        end = line.end
    assert end == len(document.text)


@settings(max_examples=400, deadline=None)
@given(_TEXT)
def test_every_character_has_its_line(text: str) -> None:
    document = _read(text)
    before = document.lines[0] if document.lines else None
    for offset in range(len(document.text)):
        line = document.line_at(offset)
        if line.start <= offset < line.end:
            before = line
        else:
            # Joining white space counts to the line before it.
            assert document.text[offset] in " \n"
            assert line == before


@settings(max_examples=400, deadline=None)
@given(_TEXT)
def test_nothing_printed_is_lost_but_white_space_and_hyphens(text: str) -> None:
    printed = {(line.page, line.number): line.text for line in paged_lines(text)}
    read: dict[tuple[int, int], str] = defaultdict(str)
    document = _read(text)
    # A line that was parted in two begins with its furniture.
    for line in sorted(document.lines, key=lambda line: line.furniture is None):
        read[line.page, line.number] += document.text[line.start : line.end]
    for place, content in printed.items():
        assert _signs(read.get(place, "")).replace("•", "") == _signs(content).replace("•", "")
    assert set(read) <= set(printed)


@settings(max_examples=200, deadline=None)
@given(_TEXT)
def test_letters_and_digits_keep_their_order_in_body_and_furniture(text: str) -> None:
    document = _read(text)
    for body in (True, False):
        lines = [line for line in document.lines if (line.furniture is None) is body]
        assert [(line.page, line.number) for line in lines] == sorted(
            (line.page, line.number) for line in lines
        )
    everything = sorted(_characters(document.text))
    assert everything == sorted(_characters(text))


@settings(max_examples=200, deadline=None)
@given(_TEXT)
def test_the_text_is_clean(text: str) -> None:
    document = _read(text)
    assert unicodedata.is_normalized("NFC", document.text)
    assert "\n" not in document.text[: document.body_end]
    assert re.search(r"\s\s", document.text.lstrip("\n")) is None
    assert not any(sign in document.text for sign in "\u00ad\u200b\ufeff\u00a0\t")


def test_a_word_broken_over_pages_is_joined_across_the_page_head() -> None:
    document = _read("drøfter implemente-  \fKKR Østjylland | 12-03-2024\n SIDE  |  9\n\nringen af aftalen")
    assert document.text[: document.body_end] == "drøfter implementeringen af aftalen"
    assert document.text[document.body_end :] == "\nKKR Østjylland | 12-03-2024\nSIDE | 9"
    line = document.line_at(document.text.index("ringen"))
    assert (line.page, line.number) == (2, 4)
    assert document.lines[-1].furniture == Furniture.PAGE_NUMBER


def test_an_address_over_three_lines_is_one_and_the_next_line_is_not_of_it() -> None:
    document = _read("se https://www.x.dk/referat-\nfra-\nmoede.pdf?a=%C3%A6\nRegeringen vil")
    assert document.text == "se https://www.x.dk/referat-fra-moede.pdf?a=%C3%A6 Regeringen vil"


def test_what_the_format_says_of_a_line_stands() -> None:
    head = Printed(page=1, number=1, text="Brevhoved", furniture=Furniture.PAGE_HEAD)
    document = assemble(
        [head, Printed(page=1, number=2, text="Tekst")], id="x", source="x", sha256="0", pages=3
    )
    assert document.text == "Tekst\nBrevhoved"
    assert document.pages == 3
