from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Row = tuple[str, str | None, str | None, str]

TAIL = (
    "1. Sager\n1.1. Havnen i Nordby og det videre arbejde med den\nSAG-2025-00124 abc\nBaggrund\n"
    "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det.\nBeslutning\nGodkendt."
)


def rows(read_lines: ReadLines, lists: str) -> list[Row]:
    minutes = read_lines(f"Referat\nKKR Sjælland\nDato: 14-03-2025\n{lists}\n{TAIL}")
    return [(a.person, a.party, a.municipality, a.status) for a in minutes.attendance]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Karl Holm (V), Greve Kommune", ("Karl Holm", "V", "Greve Kommune", "present")),
        ("Karl Holm (V) Greve Kommune", ("Karl Holm", "V", "Greve Kommune", "present")),
        ("Karl Holm, Greve Kommune (V)", ("Karl Holm", "V", "Greve Kommune", "present")),
        ("Karl Holm, Greve Kommune", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Karl Holm, Greve kommune", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Karl Holm, Greve", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Karl Holm, V, Greve", ("Karl Holm", "V", "Greve Kommune", "present")),
        ("Karl Holm, (V), Greve", ("Karl Holm", "V", "Greve Kommune", "present")),
        ("Karl Holm, V", ("Karl Holm", "V", None, "present")),
        ("Karl Holm (SF), Greve Kommune", ("Karl Holm", "F", "Greve Kommune", "present")),
        ("Borgmester Karl Holm, Greve Kommune", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Formand Karl Holm (A)", ("Karl Holm", "A", None, "present")),
        ("Formand Karl Holm, Lejre", ("Karl Holm", None, "Lejre Kommune", "present")),
        ("bestyrelsesmedlem Karl Holm (Greve Kommune)", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Byrådsmedlem, Karl Holm, Greve Kommune", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Karl Holm, Borgmester, Greve Kommune", ("Karl Holm", None, "Greve Kommune", "present")),
        ("Karl Holm, Vesthimmerland Kommune", ("Karl Holm", None, "Vesthimmerlands Kommune", "present")),
        ("Karl Holm, RM", ("Karl Holm", None, None, "present")),
        ("Xerdan Q. Tarp, Greve Kommune", ("Xerdan Q. Tarp", None, "Greve Kommune", "present")),
        ("C.C. Lind (V), Greve Kommune", ("C.C. Lind", "V", "Greve Kommune", "present")),
        ("Eva de Lind-Möller (V), Greve Kommune", ("Eva de Lind-Möller", "V", "Greve Kommune", "present")),
        ("Karl Holm (afbud)", ("Karl Holm", None, None, "absent")),
        ("Karl Holm: Afbud", ("Karl Holm", None, None, "absent")),
        ("Karl Holm: Deltog", ("Karl Holm", None, None, "present")),
    ],
)
def test_a_line_of_the_list_gives_person_party_municipality(
    read_lines: ReadLines, line: str, expected: Row
) -> None:
    assert rows(read_lines, f"Deltagere\n{line}") == [expected]


@pytest.mark.parametrize(
    ("lists", "present", "absent"),
    [
        ("Deltagere\nKarl Holm (V), Greve\nAfbud\nEva Lind (A), Faxe", ["Karl Holm"], ["Eva Lind"]),
        ("Deltagere: Karl Holm (V), Greve\nAfbud: Eva Lind (A), Faxe", ["Karl Holm"], ["Eva Lind"]),
        ("Til stede:\nKarl Holm\nFraværende:\nEva Lind", ["Karl Holm"], ["Eva Lind"]),
        ("Mødedeltagere\nKarl Holm\nIkke til stede\nEva Lind", ["Karl Holm"], ["Eva Lind"]),
        (
            "Deltagere\nKarl Holm\nAfbud fra\nEva Lind\nGæster:\nAsger Tarp",
            ["Karl Holm", "Asger Tarp"],
            ["Eva Lind"],
        ),
        (
            "Deltagere\nKarl Holm\nFra administrationen deltog:\nEva Lind\nReferent: Asger Tarp",
            ["Karl Holm", "Eva Lind", "Asger Tarp"],
            [],
        ),
        ("Deltagere\nKarl Holm (V)\nAfbud\nKarl Holm (V)", [], ["Karl Holm"]),
        ("Deltagere\nKarl Holm, Greve Kommune, supp. Eva Lind deltog", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nEva Lind for Karl Holm", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nEva Lind, Faxe Kommune (for Karl Holm)", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nEva Lind i stedet for Karl Holm, Region Sjælland", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nEva Lind (A), Suppleant for Karl Holm (A)", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nEva Lind, F (midlertidigt for Karl Holm)", ["Eva Lind"], ["Karl Holm"]),
        ("Deltagere\nKarl Holm, Nyborg Kommune Eva Lind, Vejle Kommune", ["Karl Holm", "Eva Lind"], []),
    ],
)
def test_each_is_present_or_absent(
    read_lines: ReadLines, lists: str, present: list[str], absent: list[str]
) -> None:
    found = rows(read_lines, lists)
    assert [name for name, _, _, status in found if status == "present"] == present
    assert [name for name, _, _, status in found if status == "absent"] == absent


def test_a_partys_heading_gives_the_letter(read_lines: ReadLines) -> None:
    lists = "Deltagere\nA. Socialdemokratiet\nKarl Holm, Greve\nVenstre\nEva Lind, Faxe\nAsger Tarp (C), Lejre\nAfbud\nSF\nVita Ravn, Greve"
    assert [(name, party) for name, party, *_ in rows(read_lines, lists)] == [
        ("Karl Holm", "A"),
        ("Eva Lind", "V"),
        ("Asger Tarp", "C"),
        ("Vita Ravn", "F"),
    ]


@pytest.mark.parametrize(
    "lists",
    [
        "Deltagere\nSted: Karl Holms Plads 4",
        "Deltagere\nDagsorden\nKarl Holm orienterer",
        "Karl Holm bød velkommen",
        "Deltagere",
    ],
)
def test_nobody_is_made_up(read_lines: ReadLines, lists: str) -> None:
    assert rows(read_lines, lists) == []


def test_someone_twice_in_the_list_is_one_and_the_fuller_line_counts(read_lines: ReadLines) -> None:
    assert rows(read_lines, "Deltagere\nKarl Holm\nEva Lind\nKarl Holm (V), Greve Kommune") == [
        ("Karl Holm", "V", "Greve Kommune", "present"),
        ("Eva Lind", None, None, "present"),
    ]


def test_the_quote_reaches_from_the_name_to_the_municipality(read_lines: ReadLines) -> None:
    minutes = read_lines(f"Referat\nKKR Sjælland\nDeltagere\nKarl Holm (V), Greve Kommune\n{TAIL}")
    assert [a.evidence.quote for a in minutes.attendance] == ["Karl Holm (V), Greve Kommune"]


def test_labels_in_capitals_and_the_deputy_who_came(read: Callable[..., Minutes]) -> None:
    absent = [
        "Vita Ravnholt (F), Lejre Kommune (stedfortræder: Eva Lind, Lejre Kommune, deltog)",
        "Karl Holm (C), Sorø Kommune",
    ]
    found = {
        r.person: r.status for r in read(absent=absent, present=["Asger Tarp (A), Greve Kommune"]).attendance
    }
    assert found == {
        "Asger Tarp": "present",
        "Vita Ravnholt": "absent",
        "Eva Lind": "present",
        "Karl Holm": "absent",
    }


@pytest.mark.parametrize(
    "line",
    [
        "Karl Holm (C), Sorø Kommune (Stedfortræder: Eva Lind)",
        "Karl Holm, C - Eva Lind stedfortræder",
        "Karl Holm (C), Sorø Kommune, supp. Eva Lind deltog",
    ],
)
def test_the_deputy_among_the_absent_was_there(read: Callable[..., Minutes], line: str) -> None:
    found = {r.person: r.status for r in read(absent=[line]).attendance}
    assert (found["Karl Holm"], found["Eva Lind"]) == ("absent", "present")


def test_a_deputy_who_was_away_too_is_absent(read: Callable[..., Minutes]) -> None:
    found = {
        r.person: r.status
        for r in read(absent=["Karl Holm og dennes suppleant Eva Lind (Samsø Kommune)"]).attendance
    }
    assert (found["Karl Holm"], found["Eva Lind"]) == ("absent", "absent")


def test_what_a_ruling_prints_behind_a_name_is_no_part_of_the_list(
    read_lines: Callable[[str], Minutes],
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\nDeltagere\nKarl Holm\nEva Lind, Faxe Kommune\n"
        "1. Havnen\n1.1. Havnen i Nordby\nSAG-2025-00124 abc\nBeslutning\nKarl Holm (C), Greve, blev valgt. Eva Lind (V) var fraværende.\n"
        "1.2. Broen\nSAG-2025-00125 abc\nBeslutning\nEva Lind (V) var fraværende."
    )
    rows = [(a.person, a.party, a.municipality, a.status) for a in minutes.attendance]
    assert rows == [
        ("Karl Holm", None, None, "present"),
        ("Eva Lind", None, "Faxe Kommune", "absent"),
    ]
