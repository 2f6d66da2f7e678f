"""Organs that a title spells out: `Følgegruppe for hjemmehavne`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.entities.titled_organs import is_same_organ, organ_in_title
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("Følgegruppe for hjemmehavne", "Følgegruppen for hjemmehavne"),
        ("Politisk styregruppe for broer på kysten", "Politisk styregruppe for broer på kysten"),
        ("Udpegning til taskforce om fyrtårne", "Taskforce om fyrtårne"),
        ("Nedsættelse af et rådgivende udvalg for sejlads", "Rådgivende udvalg for sejlads"),
        ("Kommissorium for Følgegruppen for Grøn Havnedrift", "Følgegruppen for Grøn Havnedrift"),
        ("Nyt medlem af temagruppen om moler for perioden 2022-2025", "Temagruppen om moler"),
        ("Advisory board for Campus Kaj", "Advisory board for Campus Kaj"),
    ],
)
def test_a_title_spells_out_an_organ(title: str, organ: str) -> None:
    found = organ_in_title(title)
    assert found is not None
    assert is_same_organ(found, organ)


@pytest.mark.parametrize(
    "title",
    [
        "Orientering om arbejdet i styregruppen for broer",
        "Broen i Nordby",
        "Valg af formand",
        "Gruppe for perioden 2022-2025",
    ],
)
def test_other_titles_name_none(title: str) -> None:
    assert organ_in_title(title) is None


def test_the_name_in_the_text_is_preferred(read: Read) -> None:
    minutes = read(
        title="Rådgivende udvalg for sejlads",
        case="Det Rådgivende Udvalg for Sejlads har tre medlemmer.",
        ruling="Karl Holm (C) blev udpeget.",
    )
    assert {a.body for a in minutes.appointments} == {"Det Rådgivende Udvalg for Sejlads"}
