"""Offices in lists, in titles and in the minutes of companies, committees and councils."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]


def positions(
    read_lines: Lines, body: str, head: str = "", text: str = "Intet.", title: str = "Budget"
) -> list[tuple[str, str, str]]:
    minutes = read_lines(
        f"Referat\n{body}\nDato: 14-03-2025\nDeltagere\nAsger Friis (A), Vejen Kommune\n{head}\n"
        f"1. {title}\nSagsnr.: 25/104\n{text}\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
    )
    return [(p.person, p.role, p.organisation) for p in minutes.positions]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Karl Holm, borgmester Greve Kommune, formand",
            [("borgmester", "Greve Kommune"), ("formand", "Sydtrafik")],
        ),
        (
            "Karl Holm, borgmester, Greve Kommune (formand)",
            [("borgmester", "Greve Kommune"), ("formand", "Sydtrafik")],
        ),
        ("Karl Holm – næstformand", [("næstformand", "Sydtrafik")]),
        ("Formand, Karl Holm", [("formand", "Sydtrafik")]),
        ("Karl Holm Formand", [("formand", "Sydtrafik")]),
        ("Karl Holm Havnechef", [("havnechef", "Sydtrafik")]),
        ("Karl Holm Havnechef, Greve Kommune", [("havnechef", "Greve Kommune")]),
        ("Havnechef: Karl Holm", [("havnechef", "Sydtrafik")]),
        ("Karl Holm, Greve Kommune, havnechef", [("havnechef", "Greve Kommune")]),
        ("Karl Holm (havnechef, Greve Kommune)", [("havnechef", "Greve Kommune")]),
        ("Karl Holm, direktør, Nordkaj Rundfart", [("direktør", "Nordkaj Rundfart")]),
        ("Karl Holm - direktør - Nordkaj Rundfart", [("direktør", "Nordkaj Rundfart")]),
        ("Karl Holm, direktør for Nordkaj Rundfart", [("direktør", "Nordkaj Rundfart")]),
        ("Karl Holm, sekretariatschef (referent)", [("sekretariatschef", "Sydtrafik")]),
    ],
)
def test_a_line_of_a_list(read_lines: Lines, line: str, expected: list[tuple[str, str]]) -> None:
    found = [
        (role, body)
        for person, role, body in positions(read_lines, "Sydtrafik", line)
        if person == "Karl Holm"
    ]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Formanden, Karl Holm, bød velkommen.", "formand"),
        ("Karl Holm, næstformand, ledede mødet.", "næstformand"),
        ("Tidligere formand Karl Holm takkede.", "formand"),
        ("Formand er Karl Holm.", "formand"),
        ("Bestyrelsens formand Karl Holm bød velkommen.", "formand"),
        ("Næstformand i bestyrelsen er Karl Holm.", "næstformand"),
        ("Karl Holm er formand for bestyrelsen.", "formand"),
        ("Karl Holm er tiltrådt som havnechef.", "havnechef"),
        ("Karl Holm (havnechef) orienterede.", "havnechef"),
        ("Karl Holm, havnechef, orienterede.", "havnechef"),
    ],
)
def test_a_companys_own_people_in_sentences(read_lines: Lines, text: str, role: str) -> None:
    assert ("Karl Holm", role, "Sydtrafik") in [
        (p, r.removesuffix(" for bestyrelsen"), b)
        for p, r, b in positions(read_lines, "Sydtrafik", text=text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kommunaldirektør Karl Holm orienterede.",
        "Fra Greve Kommune deltog teknisk chef Karl Holm.",
        "Direktør Karl Holm og havnechef Eva Lind fra Greve Kommune deltog.",
        "Udvalgsformand Karl Holm bød velkommen.",
        "Konsulent Karl Holm, Nordkaj Rundfart, fortalte.",
    ],
)
def test_who_is_not_the_companys(read_lines: Lines, text: str) -> None:
    assert "Sydtrafik" not in {body for _, _, body in positions(read_lines, "Sydtrafik", text=text)}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Velkomst ved udvalgsformand Karl Holm (V)", ("formand", "Teknisk Udvalg")),
        ("Velkomst v/ formand Karl Holm", ("formand", "Teknisk Udvalg")),
        ("Orientering ved Karl Holm, direktør i Movia", ("direktør", "Movia")),
        (
            "Velkomst ved formand for Digeudvalget i Region Sjælland, Karl Holm",
            ("formand", "Digeudvalget i Region Sjælland"),
        ),
    ],
)
def test_a_points_title_names_an_office(read_lines: Lines, title: str, expected: tuple[str, str]) -> None:
    assert positions(read_lines, "Teknisk Udvalg", title=title) == [("Karl Holm", *expected)]


def test_a_committee_has_no_staff_of_its_own(read_lines: Lines) -> None:
    assert positions(read_lines, "Teknisk Udvalg", title="Orientering ved direktør Karl Holm") == []


def test_the_mayor_of_the_only_municipality(read_lines: Lines) -> None:
    one = positions(read_lines, "Teknisk Udvalg", text="Borgmester Karl Holm bød velkommen.")
    assert one == [("Karl Holm", "borgmester", "Vejen Kommune")]
    two = positions(
        read_lines, "Teknisk Udvalg", text="Borgmester Karl Holm og borgmester Eva Lind bød velkommen."
    )
    assert two == []


def test_of_several_chairs_in_a_list_none_is_the_meetings_own(read_lines: Lines) -> None:
    head = "Formand Karl Holm, Nordkajens Venner\nFormand Eva Lind, Sydkajens Venner"
    assert "Sydtrafik" not in {body for _, _, body in positions(read_lines, "Sydtrafik", head)}


def test_who_leads_one_meeting_keeps_the_seat_that_is_told_of(read_lines: Lines) -> None:
    text = "Bestyrelsen pegede på næstformand Karl Holm.\nBeslutning\nKarl Holm blev valgt til dirigent."
    found = positions(
        read_lines,
        "Sydtrafik",
        "Næstformand for bestyrelsen Karl Holm (Greve Kommune)",
        text,
        "Valg af dirigent",
    )
    assert ("Karl Holm", "næstformand", "Sydtrafik") in found


def test_a_compound_names_the_kind_of_body(read_lines: Lines) -> None:
    text = "Erhvervshus Fyn holdt møde. Erhvervshusdirektør Karl Holm orienterede."
    assert positions(read_lines, "Teknisk Udvalg", text=text) == [
        ("Karl Holm", "erhvervshusdirektør", "Erhvervshus Fyn")
    ]


def test_another_towns_mayor_is_not_ours(read_lines: Lines) -> None:
    minutes = read_lines(
        "Vejen Kommune\nØkonomiudvalget\nReferat\nDato: 14-03-2025\nDeltagere\nAsger Friis (A)\n"
        "1. Budget\nSagsnr.: 25/104\nGreves borgmester Karl Holm har oplyst, at sagen venter.\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
    )
    assert [p.organisation for p in minutes.positions if p.person == "Karl Holm"] == ["Greve Kommune"]
