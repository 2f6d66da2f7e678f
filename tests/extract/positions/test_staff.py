"""Who works where: lists headed by their employer, and the own people of a company's minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]


def minutes_of(
    read_lines: Lines, head: str, body: str = "Sydtrafik", text: str = "Intet."
) -> list[tuple[str, str, str]]:
    minutes = read_lines(
        f"Referat\n{body}\nDato: 14-03-2025\nDeltagere\nAsger Friis (A), Vejen Kommune\n{head}\n"
        f"1. Budget\nSagsnr.: 25/104\n{text}\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
    )
    return [(p.person, p.role, p.organisation) for p in minutes.positions]


@pytest.mark.parametrize(
    "head",
    [
        "Fra administrationen: direktør Eva Lind",
        "Fra administrationen deltog:\nEva Lind, direktør",
        "Fra Sydtrafik: direktør Eva Lind",
    ],
)
def test_a_lists_heading_names_the_employer(read_lines: Lines, head: str) -> None:
    assert minutes_of(read_lines, head) == [("Eva Lind", "direktør", "Sydtrafik")]


def test_another_label_ends_the_list(read_lines: Lines) -> None:
    assert minutes_of(
        read_lines, "Fra administrationen:\nDirektør Eva Lind\nGæster:\nDirektør Karl Holm"
    ) == [("Eva Lind", "direktør", "Sydtrafik")]


def test_a_companys_own_staff_speaks(read_lines: Lines) -> None:
    found = minutes_of(read_lines, "", text="Økonomichef Eva Lind gennemgik budgettet.")
    assert found == [("Eva Lind", "økonomichef", "Sydtrafik")]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("KKR Sjælland", "Direktør Eva Lind gennemgik budgettet."),
        ("Sydtrafik", "Direktør Eva Lind, FynBus, gennemgik budgettet."),
        ("Sydtrafik", "FynBus’ direktør Eva Lind gennemgik budgettet."),
    ],
)
def test_guests_are_not_the_bodys_own(read_lines: Lines, body: str, text: str) -> None:
    assert body not in {organisation for _, _, organisation in minutes_of(read_lines, "", body, text)}


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        ("Direktør Eva Lind\nØkonomichef Karl Holm", "Intet.", {("Eva Lind", "direktør"), ("Karl Holm", "økonomichef")}),
        (
            "Øvrige: Direktør Eva Lind Økonomichef Karl Holm (ref.) Havnechef Bo Dam",
            "Intet.",
            {("Eva Lind", "direktør"), ("Karl Holm", "økonomichef"), ("Bo Dam", "havnechef")},
        ),
        ("Gæster:\nDirektør Karl Holm", "Intet.", set()),
        ("Inviteret er: Direktør Karl Holm", "Intet.", set()),
        ("Direktør Karl Holm, Nordkajens Havn", "Intet.", set()),
        ("Karl Holm, FynBus", "Direktør Karl Holm gennemgik budgettet.", set()),
    ],
)  # fmt: skip
def test_a_companys_list_names_its_own_staff(
    read_lines: Lines, head: str, text: str, expected: set[tuple[str, str]]
) -> None:
    found = {(p, role) for p, role, body in minutes_of(read_lines, head, text=text) if body == "Sydtrafik"}
    assert found == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Rektor Karl Holm, Nordkajens Akademi", ("Karl Holm", "rektor", "Nordkajens Akademi")),
        ("Restauratør Karl Holm, Restaurant Krabben", ("Karl Holm", "restauratør", "Restaurant Krabben")),
        ("Formand Karl Holm, Nordkajens Venner", None),
        ("Lodsrådsmedlem Karl Holm, Det lille mindretal", None),
        ("Direktør Karl Holm, Afbud fra punkt 3", None),
    ],
)
def test_a_bodys_name_that_no_list_knows(
    read_lines: Lines, line: str, expected: tuple[str, str, str] | None
) -> None:
    found = minutes_of(read_lines, line)
    assert [row for row in found if row[2] != "Sydtrafik"] == ([] if expected is None else [expected])


def test_of_several_chairs_none_is_the_meetings_own(read_lines: Lines) -> None:
    found = minutes_of(read_lines, "Formand Karl Holm, Nordkajens Venner\nFormand Eva Lind, Sydkajens Venner")
    assert ("Karl Holm", "formand", "Nordkajens Venner") in found


def test_a_list_of_members_is_led_in_by_their_body(read_lines: Lines) -> None:
    text = "Repræsentantskabet består af tre medlemmer.\nBestyrelsen består af:\n- Karl Holm (A) (formand)\n- Eva Lind (V)\nBo Dam kom til."
    found = minutes_of(read_lines, "", text=text)
    assert found == [("Karl Holm", "formand", "Sydtrafik"), ("Eva Lind", "medlem", "Sydtrafik")]


def test_a_chair_of_a_municipalitys_committee(read_lines: Lines) -> None:
    found = minutes_of(read_lines, "Formand for digeudvalg Karl Holm (S), Greve Kommune")
    assert ("Karl Holm", "formand", "Digeudvalget i Greve Kommune") in found


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Karl Holm, direktør\nEva Lind (økonomichef)", {("Karl Holm", "direktør"), ("Eva Lind", "økonomichef")}),
        ("Øvrige: Karl Holm, direktør, Eva Lind, økonomichef", {("Karl Holm", "direktør"), ("Eva Lind", "økonomichef")}),
        ("Formand: Karl Holm\nNæstformand: Eva Lind", {("Karl Holm", "formand"), ("Eva Lind", "næstformand")}),
        ("Øvrige: Karl Holm, formand, Eva Lind, næstformand, Bo Dam", {("Karl Holm", "formand"), ("Eva Lind", "næstformand")}),
        ("Næstformand Karl Holm, Region Sjælland", {("Karl Holm", "næstformand")}),
    ],
)  # fmt: skip
def test_roles_behind_names_and_as_labels(
    read_lines: Lines, head: str, expected: set[tuple[str, str]]
) -> None:
    assert {(p, r) for p, r, body in minutes_of(read_lines, head) if body == "Sydtrafik"} == expected


def test_a_label_under_a_point_tells_of_no_office(read_lines: Lines) -> None:
    assert minutes_of(read_lines, "", text="Formand: Karl Holm\nMødet hævet.") == []


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Fra huset: direktør Eva Lind", "Sydtrafik"),
        ("Fra driften deltog direktør Eva Lind", "Sydtrafik"),
        ("Fra Sydtrafiks administration: direktør Eva Lind", "Sydtrafik"),
        ("Administrationen:\nEva Lind, direktør", "Sydtrafik"),
        ("Til stede fra sekretariatet:\nEva Lind, direktør (referent)", "KKR Sjælland"),
        ("Fra sekretariatet\nEva Lind, direktør", "KKR Sjælland"),
    ],
)
def test_a_house_is_the_bodys_own(read_lines: Lines, head: str, body: str) -> None:
    assert minutes_of(read_lines, head, body) == [("Eva Lind", "direktør", body)]


@pytest.mark.parametrize(
    "head",
    [
        "Borgmester Eva Lind, Greve (K), formand - Borgmester Bo Ask Friis, Faxe (A), næstformand - Jytte Holm, Køge (V)",
        "Eva Lind, borgmester i Greve (K), formand · Bo Ask Friis, borgmester i Faxe (A), næstformand · Jytte Holm, Køge (V)",
        "Mødt: Eva Lind, borgmester, Greve (K) (formand); Bo Ask Friis, borgmester, Faxe (A) (næstformand); Jytte Holm, Køge (V)",
    ],
)
def test_a_list_in_one_line_has_entries(read_lines: Lines, head: str) -> None:
    assert set(minutes_of(read_lines, head)) >= {
        ("Eva Lind", "formand", "Sydtrafik"),
        ("Eva Lind", "borgmester", "Greve Kommune"),
        ("Bo Ask Friis", "næstformand", "Sydtrafik"),
        ("Bo Ask Friis", "borgmester", "Faxe Kommune"),
    }


def test_a_dash_within_one_entry_parts_nothing(read_lines: Lines) -> None:
    head = "Eva Lind - formand - Greve\nBo Ask Friis - næstformand - Faxe"
    assert {person for person, _, body in minutes_of(read_lines, head) if body == "Sydtrafik"} <= {
        "Eva Lind",
        "Bo Ask Friis",
    }


def test_an_officer_of_another_body_is_none_of_our_directors(read_lines: Lines) -> None:
    text = "Den hidtidige formand for Movia, hoteldirektør Karl Holm, takkede. Trafikchef Eva Lind fremlagde planen."
    assert minutes_of(read_lines, "", text=text) == [
        ("Karl Holm", "formand", "Movia"),
        ("Eva Lind", "trafikchef", "Sydtrafik"),
    ]
