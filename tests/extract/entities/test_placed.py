"""Bodies that no list knows, by where their name stands: in the title of an appointment, before the names of a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def by_place(minutes: Minutes) -> set[str]:
    return {o.name for o in minutes.organisations if o.evidence.rule == "by-place"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (
            "Udpegning af medlem til bestyrelsen for Nordkajens Venners kreds Syd",
            "Nordkajens Venners kreds Syd",
        ),
        ("Valg af to repræsentanter til Kajkontor Nords varslingsgruppe", "Kajkontor Nords varslingsgruppe"),
        ("Genudpegning til Vandstien om Fjorden for perioden 2026-2029", "Vandstien om Fjorden"),
    ],
)
def test_a_title_says_to_which_body_somebody_is_appointed(read: Read, title: str, name: str) -> None:
    minutes = read(title=title, ruling="Eva Lind blev udpeget.")
    assert by_place(minutes) == {name}
    assert [(a.person, a.body) for a in minutes.appointments] == [("Eva Lind", name)]


@pytest.mark.parametrize(
    "title",
    [
        "Udpegning af medlem til bestyrelsen for Movia",
        "Orientering om valg til kommunalbestyrelserne i hele landet",
        "Valg af formand",
        "Udpegning til eksterne bestyrelser og råd",
        "Udpegning af medlemmer i Greve Kommune",
    ],
)
def test_what_is_known_or_no_name_is_left_alone(read: Read, title: str) -> None:
    assert by_place(read(title=title, ruling="Eva Lind blev udpeget.")) == set()


def test_labels_before_the_names_of_a_list_are_bodies(read: Read) -> None:
    ruling = "Følgende blev udpeget:\n- Advisory board for Ren Kaj: Eva Lind (V)\n- Fjordens Lærepladskontor: Ib Lund (suppleant: Kaj Krog)"
    minutes = read(title="Øvrige udpegninger", ruling=ruling)
    assert by_place(minutes) == {"Advisory board for Ren Kaj", "Fjordens Lærepladskontor"}
    assert [(a.person, a.body, a.role) for a in minutes.appointments] == [
        ("Eva Lind", "Advisory board for Ren Kaj", "medlem"),
        ("Ib Lund", "Fjordens Lærepladskontor", "medlem"),
        ("Kaj Krog", "Fjordens Lærepladskontor", "suppleant"),
    ]


@pytest.mark.parametrize(
    "ruling",
    [
        "Følgende blev valgt:\n- Formand for gruppen: Eva Lind (V)\n- Suppleant for gruppen: Ib Lund (A)",
        "Følgende blev valgt:\n- Greve: Eva Lind (V)\n- Faxe: Ib Lund (A)",
        "Eva Lind blev valgt.\nHavnens Råd har sagt det kort: Ib Lund ved det.",
    ],
)
def test_labels_that_are_no_bodies(read: Read, ruling: str) -> None:
    assert by_place(read(title="Øvrige udpegninger", ruling=ruling)) == set()


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ("Kajudvalg\nGreve: Eva Lind (V)", "Kajudvalg Greve"),
        ("Center for\nKystuddannelse Faxe: Eva Lind (V)", "Center for Kystuddannelse Faxe"),
        ("Fagudvalget for Kyst og\nHavne: Eva Lind (V)", "Fagudvalget for Kyst og Havne"),
    ],
)
def test_a_label_over_two_lines_is_one(read: Read, lines: str, body: str) -> None:
    minutes = read(title="Øvrige udpegninger", ruling=f"Følgende blev udpeget:\n{lines}\nMovia: Ib Lund (A)")
    assert [(a.person, a.body) for a in minutes.appointments] == [("Eva Lind", body), ("Ib Lund", "Movia")]


@pytest.mark.parametrize(
    ("ruling", "name"),
    [
        ("Til Kajernes Fælles Brosamarbejde udpeges Eva Lind (V).", "Kajernes Fælles Brosamarbejde"),
        ("Som ny repræsentant i Vandhuset Nordkaj udpegedes Eva Lind (V).", "Vandhuset Nordkaj"),
        ("Som medlem af Lygten mellem kyst og kaj valgtes Eva Lind (V).", "Lygten mellem kyst og kaj"),
        ("Redningsfonden Gåseøre: Eva Lind (V).", "Redningsfonden Gåseøre"),
    ],
)
def test_what_stands_where_seats_are_given_is_a_body(read: Read, ruling: str, name: str) -> None:
    minutes = read(title="Udpegninger", ruling=ruling)
    assert [(a.person, a.body) for a in minutes.appointments] == [("Eva Lind", name)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Til Bestyrelsen udpeges Eva Lind (V).",
        "Til Udvalget vælges Eva Lind (V), som har siddet der før.",
        "I Greve Kommune vælges Eva Lind (V).",
        "Til mødet udpeges Eva Lind (V).",
    ],
)
def test_what_is_called_by_its_kind_is_no_name(read: Read, ruling: str) -> None:
    assert by_place(read(title="Udpegninger", ruling=ruling)) == set()
