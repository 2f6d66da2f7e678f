"""Positions as other secretariats write them: offices in lists, owners, secretaries, and whose staff it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Read = Callable[..., Minutes]
Lines = Callable[[str], Minutes]


def listed(read_lines: Lines, head: str, body: str, over: str = "") -> list[Row]:
    return rows(
        read_lines(
            f"{over}Referat\n{body}\nDato: 14-03-2025\nDeltagere\nAsger Friis (A), Vejen Kommune\n{head}\n"
            "1. Budget\nSagsnr.: 25/104\nIntet.\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
        )
    )


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Eva Lind fortalte om Movia, som hun er næstformand for.", ("Eva Lind", "næstformand", "Movia")),
        (
            "Eva Lind orienterer fra Movia, hvor hun sidder som observatør.",
            ("Eva Lind", "observatør", "Movia"),
        ),
        ("Mødet bad Movia om at sende sin direktør, Eva Lind.", ("Eva Lind", "direktør", "Movia")),
        (
            "Movia har ladet deres nye økonomichef Eva Lind regne på det.",
            ("Eva Lind", "økonomichef", "Movia"),
        ),
        ("Eva Lind, indehaver af Havrup Rør ApS, holdt oplæg.", ("Eva Lind", "indehaver", "Havrup Rør ApS")),
        ("Afbud sendes til sekretær Eva Lind, Movia.", ("Eva Lind", "sekretær", "Movia")),
        ("Eva Lind er fortsat sekretær i Movia.", ("Eva Lind", "sekretær", "Movia")),
        (
            "Movia holdt møde. Eva Lind var næstformand i bestyrelsen til maj.",
            ("Eva Lind", "næstformand", "Movia"),
        ),
        ("Eva Lind begynder som ny regnskabschef i Movia.", ("Eva Lind", "regnskabschef", "Movia")),
        ("Eva Lind, Greve Kommune (formand for Movia), kom.", ("Eva Lind", "formand", "Movia")),
        ("Vita Ravn og Eva Lind sidder begge i bestyrelsen.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind sidder også med i Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind, Greve Kommune, har fast plads i Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Direktør for Nordkajcentret Eva Lind deltager.", ("Eva Lind", "direktør", "Nordkajcentret")),
        ("Greve-borgmester Eva Lind holdt tale.", ("Eva Lind", "borgmester", "Greve Kommune")),
        ("Borgmester Solveig Lykkebo holdt tale.", ("Solveig Lykkebo", "borgmester", "Faxe Kommune")),
        ("Bestyrelsesformand Eva Lind var glad.", ("Eva Lind", "formand", "Movia")),
    ],
)
def test_an_office_is_read_from_the_words_around_it(read: Read, background: str, expected: Row) -> None:
    minutes = read(title="Orientering om Movia", background=background)
    assert expected in rows(minutes)


@pytest.mark.parametrize(
    "background",
    [
        "Eva Lind roste Movia, som hun havde besøgt.",
        "Movia skrev til sin kunde, og Eva Lind svarede.",
        "Eva Lind er kunde i bestyrelsens butik.",
        "Eva Lind indgår i Movias planer.",
        "Nord-borgmester Eva Lind findes ikke.",
        "Direktør for Kommunikation Eva Lind deltager.",
    ],
)
def test_what_is_no_office_is_not_read(read: Read, background: str) -> None:
    assert rows(read(title="Orientering om Movia", background=background)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Formand, borgmester Eva Lind (V), Greve: Deltog",
        "Formand: borgmester Eva Lind (V), Greve",
        "Borgmester og formand Eva Lind (V)",
        "Eva Lind Formand (V)",
        "Formand - borgmester Eva Lind",
    ],
)
def test_a_chair_stands_beside_another_office(read_lines: Lines, line: str) -> None:
    assert ("Eva Lind", "formand", "Sydtrafik") in listed(read_lines, line, "Sydtrafik")


@pytest.mark.parametrize(
    "line",
    [
        "Bestyrelsesmedlem Eva Lind, Dansk Erhverv",
        "Observatør Eva Lind, Dansk Erhverv",
        "Suppleant Eva Lind (Dansk Erhverv)",
    ],
)
def test_where_a_board_member_comes_from_is_no_seat(read_lines: Lines, line: str) -> None:
    assert listed(read_lines, line, "Sydtrafik") == []


def test_a_deputy_chair_from_elsewhere_is_the_boards_own(read_lines: Lines) -> None:
    head = "Formand Eva Lind (V), Greve Kommune\nNæstformand Karl Holm (Dansk Erhverv)"
    assert ("Karl Holm", "næstformand", "Sydtrafik") in listed(read_lines, head, "Sydtrafik")


def test_a_body_alone_in_its_line_heads_its_staff(read_lines: Lines) -> None:
    head = "KKR-sekretariatet\nEva Lind, chefkonsulent"
    assert listed(read_lines, head, "KKR Sjælland") == [("Eva Lind", "chefkonsulent", "KKR-sekretariatet")]


@pytest.mark.parametrize(
    "entry",
    ["Eva Lind - valgt blandt brugerne", "Eva Lind, udpeget af Movia", "Eva Lind (V) valgt af de frivillige"],
)
def test_a_member_list_says_who_chose_them(read_lines: Lines, entry: str) -> None:
    text = f"Havneudvalget består af:\n- {entry}\n- Xyz Qwert - valgt blandt brugerne\n- Karl Holm"
    minutes = read_lines(
        f"Referat\nSydtrafik\nDato: 14-03-2025\nDeltagere\nAsger Friis (A), Vejen Kommune\n"
        f"1. Udvalget\nSagsnr.: 25/104\n{text}\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
    )
    found = rows(minutes)
    assert ("Eva Lind", "medlem", "Havneudvalget") in found
    assert ("Karl Holm", "medlem", "Havneudvalget") in found


def test_a_line_may_end_between_role_and_name(read_lines: Lines) -> None:
    head = "Fra administrationen deltog direktør Eva Lind og økonomichef\nKarl Holm."
    assert ("Karl Holm", "økonomichef", "Sydtrafik") in listed(read_lines, head, "Sydtrafik")


def test_a_role_behind_a_name_ends_its_own_line(read_lines: Lines) -> None:
    head = "Eva Lind (A), Greve Kommune, formand\nKarl Holm (V), Sorø Kommune, næstformand"
    found = listed(read_lines, head, "KKR Sjælland")
    assert ("Eva Lind", "formand", "KKR Sjælland") in found
    assert ("Karl Holm", "formand", "KKR Sjælland") not in found


def test_a_committees_staff_works_at_the_municipality(read_lines: Lines) -> None:
    head = "Fra forvaltningen deltog økonomichef Eva Lind"
    found = listed(read_lines, head, "Økonomiudvalget", over="GREVE KOMMUNE\n")
    assert ("Eva Lind", "økonomichef", "Greve Kommune") in found
