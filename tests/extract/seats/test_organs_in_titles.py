"""Organs that a title spells out: `Følgegruppe for hjemmehavne`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.entities.titled_organs import in_full_by_title, is_same_organ, organ_in_title
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


@pytest.mark.parametrize(
    ("short", "title", "full"),
    [
        ("Den politiske styregruppe", "Politisk styregruppe for broerne", "Politisk styregruppe for broerne"),
        (
            "Politisk følgegruppe",
            "Politisk følgegruppe for kajer i Ring 3",
            "Politisk følgegruppe for kajer i Ring 3",
        ),
        ("Underudvalget", "Underudvalg om fyrtårne", "Underudvalg om fyrtårne"),
        ("Styregruppen", "Politisk styregruppe for broerne", "Styregruppen"),
        ("Movia", "Politisk styregruppe for broerne", "Movia"),
        ("Følgegruppen", "Orientering om følgegruppen", "Følgegruppen"),
    ],
)
def test_a_group_in_short_is_that_of_the_title(short: str, title: str, full: str) -> None:
    assert in_full_by_title(short, title) == full


def test_the_name_of_the_title_holds_under_the_whole_item(read: Read) -> None:
    minutes = read(
        title="Politisk følgegruppe for kajer i Nordby",
        background="Havnen har bedt om tre politikere til en politisk følgegruppe. Følgegruppen mødes den 8. oktober 2025 i Greve.",
        ruling="Karl Holm blev udpeget som medlem af følgegruppen.",
    )
    name = "Politisk følgegruppe for kajer i Nordby"
    assert [a.body for a in minutes.appointments] == [name]
    assert name in [o.name for o in minutes.organisations]


@pytest.mark.parametrize("roles", ["formand og næstformand", "formand"])
def test_the_chair_of_a_group_that_the_title_names(read_lines: Callable[[str], Minutes], roles: str) -> None:
    minutes = read_lines(
        "Referat\nHavneudvalget\nDato: 04-03-2026\n"
        f"1. Valg af {roles} for Havnepolitisk Arbejdsgruppe\nBeslutning\nHavneudvalget valgte enstemmigt Bo Ask som formand."
    )
    assert [(a.person, a.body, a.role) for a in minutes.appointments] == [
        ("Bo Ask", "Havnepolitisk Arbejdsgruppe", "formand")
    ]


def test_the_own_chair_beside_the_members_of_another_body(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nHavneudvalget\nDato: 04-03-2026\n"
        "1. Valg af formand og medlemmer til Movias bestyrelse\nBeslutning\nHavneudvalget valgte Bo Ask som formand."
    )
    assert [(a.person, a.body) for a in minutes.appointments] == [("Bo Ask", "Havneudvalget")]


@pytest.mark.parametrize(
    "title", ["Formand og næstformand", "Formandskabet", "Ny formand", "Valg af formand"]
)
def test_chairs_alone_are_those_of_who_meets(read_lines: Callable[[str], Minutes], title: str) -> None:
    for point in (f"1. {title}", f"Punkt 1: {title}"):
        minutes = read_lines(
            f"Referat\nKKR Sjælland\nDato: 04-03-2026\n{point}\nBeslutning\nFormand: Genvalg til Bo Ask."
        )
        assert [(a.person, a.body, a.role) for a in minutes.appointments] == [
            ("Bo Ask", "KKR Sjælland", "formand")
        ]
