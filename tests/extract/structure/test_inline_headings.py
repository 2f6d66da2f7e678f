"""Short minutes print a section's words behind its heading, on one line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.inline_heads import begins_inline
from kkrgraph.model import Minutes

TEXT = """Referat af møde i Havnerådet den 14-03-2025
Til stede: Karl Holm og Eva Lind

1. Broens farve

Bemærkninger: Formanden sagde velkommen til alle, og derefter blev farven på broen vist frem.

2. Valg af mødeleder

Beslutning: Karl Holm.

3. Møder i 2026

Bemærkninger: Datoerne i forslaget blev godkendt. Møderne begynder kl. 9.

4. Havnens lamper

Bemærkninger: Eva Lind holdt et oplæg om lamperne.
"""


def test_items_of_short_minutes(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(TEXT)
    assert [(i.number, i.title) for i in minutes.items] == [
        ("1", "Broens farve"),
        ("2", "Valg af mødeleder"),
        ("3", "Møder i 2026"),
        ("4", "Havnens lamper"),
    ]
    assert [(s.number, s.section, s.text) for s in minutes.sections] == [("2", "Beslutning", "Karl Holm.")]
    assert [(d.number, d.act) for d in minutes.decisions] == [("3", "approved")]
    assert [(p.number, p.person) for p in minutes.presentations] == [("4", "Eva Lind")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Beslutning: Godkendt.", True),
        ("Bemærkninger: Ingen.", True),
        ("Opfølgning: Karl Holm skriver et brev.", True),
        ("Broen: den skal males.", False),
        ("Karl Holm: Jeg er enig.", False),
        ("Bemærkninger blev givet.", False),
    ],
)
def test_a_heading_before_its_words(line: str, expected: bool) -> None:
    assert begins_inline(line) is expected


def test_a_heading_that_is_glued_to_the_words_before_it(read: Callable[..., Minutes]) -> None:
    minutes = read(proposal="Det indstilles, at planen godkendes.Beslutning\nGodkendt.")
    assert [(s.section, s.text) for s in minutes.sections if s.number == "2.1"] == [
        ("Indstilling", "Det indstilles, at planen godkendes."),
        ("Beslutning", "Godkendt."),
    ]
    assert [d.act for d in minutes.decisions if d.number == "2.1"] == ["approved"]


def test_a_word_that_ends_like_a_heading_is_none(read: Callable[..., Minutes]) -> None:
    minutes = read(background="Planen følger byens egen hovedindstilling\nBroen er malet.")
    assert [s.section for s in minutes.sections if s.number == "2.1"] == ["Baggrund"]
