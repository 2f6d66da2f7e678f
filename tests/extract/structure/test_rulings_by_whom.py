"""Rulings headed by who ruled: before the words, with the day, and as a line of the organ and the day that comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.inline_heads import label_of
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
HEAD = "Greve Byråd\n\nReferat af møde den 28. februar 2019\n\nDeltagere\nEva Lind\nBo Ask\n\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Byrådets beslutning: Anbefalingen følges.", Kind.DECISION),
        ("Byrådets beslutning den 28. april 2019: Eva Lind.", Kind.DECISION),
        ("Kajudvalgets anbefaling: at broen males", Kind.PROPOSAL),
    ],
)
def test_a_ruling_behind_whose_it_is(line: str, kind: Kind) -> None:
    found = label_of(line)
    assert found is not None
    assert found[1] is kind


@pytest.mark.parametrize(
    "line",
    [
        "Udvalgets beslutning om broen blev drøftet: nej",
        "Byrådets planer: tre broer",
        "Beslutninger om kajer",
    ],
)
def test_other_lines(line: str) -> None:
    assert label_of(line) is None


def test_a_ruling_without_a_full_stop_behind_a_list(read_lines: Lines) -> None:
    text = "1. Kajgruppen\n\nSekretariatet indstiller, at følgende indtræder i Kajgruppen:\nEva Lind, Greve Kommune\nBo Ask, Faxe Kommune\n\nBeslutning: Tiltrådt\n"
    minutes = read_lines(HEAD + text)
    assert [(d.act, d.number) for d in minutes.decisions] == [("approved", "1")]


def test_the_organ_and_the_day_head_the_rulings(read_lines: Lines) -> None:
    items = "\n".join(
        f"{number}. {title}\n\nBroen er grå, og kajen er lang.\n\nHAVNEKOMMISSIONEN DEN 28-02-2019\n{ruling}\n"
        for number, title, ruling in (
            (1, "Maling af broen", "Tiltrådt."),
            (2, "Plan for kajen", "Til efterretning."),
            (3, "Fyret ved Nordby", "Indstillingen tiltrådt."),
        )
    )
    minutes = read_lines(f"Havnekommissionen\n\nReferat af møde den 28. februar 2019\n\n{items}")
    assert [(s.number, s.text) for s in minutes.sections if s.section == "Beslutning"] == [
        ("1", "Tiltrådt."),
        ("2", "Til efterretning."),
        ("3", "Indstillingen tiltrådt."),
    ]


def test_a_title_ends_at_an_empty_line(read_lines: Lines) -> None:
    text = "1. Styregruppen for kajerne\n\nStyregruppen for kajerne har holdt to møder.\n\nDen mødes igen.\n\nBeslutning: Godkendt.\n"
    assert [item.title for item in read_lines(HEAD + text).items] == ["Styregruppen for kajerne"]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Greve Byråd\n\nReferat af møde den 28. februar 2019", "Greve Byråd"),
        ("Strandby Kommunalbestyrelse\nReferat\n28. februar 2019", "Strandby Kommunalbestyrelse"),
    ],
)
def test_a_council_names_itself(read_lines: Lines, head: str, body: str) -> None:
    minutes = read_lines(
        f"{head}\n\n1. Valg af udvalg\n\nBeslutning: Godkendt.\n\n2. Eventuelt\n\nBeslutning: Intet.\n"
    )
    assert minutes.meeting.body == body
