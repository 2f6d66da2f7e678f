"""Lists of those who came in other words, in other places, and with other marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = "Referat\nKKR Sjælland\nDato: 14-03-2025\n"
ITEM = "1. Godkendelse af dagsorden\nBeslutning\nGodkendt."


def statuses(minutes: Minutes) -> dict[str, str]:
    return {record.person: record.status for record in minutes.attendance}


@pytest.mark.parametrize(
    "label",
    [
        "Øvrige tilstedeværende", "Tillige deltog:", "Endvidere deltager:", "Særligt inviterede:", "Dirigent:", "Protokolfører",
        "Deltagerne var:", "Deltagere på mødet", "Til stede på mødet", "Embedsværk:", "For Greve Kommune:", "Mødet blev ledet af:",
    ],
)  # fmt: skip
def test_labels_of_those_who_came(read_lines: ReadLines, label: str) -> None:
    assert statuses(read_lines(f"{HEAD}{label}\nEva Lind\nKarl Holm\n{ITEM}")) == {
        "Eva Lind": "present",
        "Karl Holm": "present",
    }


@pytest.mark.parametrize(
    "label",
    ["Meldte afbud:", "Uden afbud:", "Ej til stede", "Ej mødt:", "Med lovligt forfald:", "Deltog ikke i mødet:", "Afbud til mødet:", "Afmeldt:", "Medlemmer med afbud"],
)  # fmt: skip
def test_labels_of_those_who_did_not(read_lines: ReadLines, label: str) -> None:
    assert statuses(read_lines(f"{HEAD}{label}\nEva Lind\nKarl Holm\n{ITEM}")) == {
        "Eva Lind": "absent",
        "Karl Holm": "absent",
    }


def test_to_whom_to_say_so_is_no_list(read_lines: ReadLines) -> None:
    assert statuses(read_lines(f"{HEAD}Deltagere: Eva Lind\nAfbud til Karl Holm\n{ITEM}")) == {
        "Eva Lind": "present"
    }


@pytest.mark.parametrize(
    ("line", "person", "status"),
    [
        ("Eva Lind Krag- afbud", "Eva Lind Krag", "absent"),
        ("Eva Lind- forfald", "Eva Lind", "absent"),
        ("Eva Lind- deltog", "Eva Lind", "present"),
    ],
)
def test_a_hyphen_right_behind_the_name(read_lines: ReadLines, line: str, person: str, status: str) -> None:
    found = statuses(read_lines(f"{HEAD}Deltagere:\nBo Dam\n{line}\nOle Skov\n{ITEM}"))
    assert found == {"Bo Dam": "present", person: status, "Ole Skov": "present"}


@pytest.mark.parametrize(
    "label", ["Til stede var:", "Tilstede:", "Fremmødte:", "I mødet deltog:", "Deltagere:"]
)
def test_a_list_under_the_first_point(read_lines: ReadLines, label: str) -> None:
    text = f"{HEAD}1. Godkendelse af dagsorden\nBeslutning\n{label}\nBorgmester Eva Lind\nKarl Holm\n\nAfbud fra:\nBo Dam\nGodkendt."
    assert statuses(read_lines(text)) == {"Eva Lind": "present", "Karl Holm": "present", "Bo Dam": "absent"}


def test_a_list_of_the_head_is_the_meetings_own(read_lines: ReadLines) -> None:
    text = f"{HEAD}Deltagere: Eva Lind, Karl Holm\n1. Besøg i havnen\nBaggrund\nTil stede var:\nBo Dam\nOle Skov\nBeslutning\nGodkendt."
    assert statuses(read_lines(text)) == {"Eva Lind": "present", "Karl Holm": "present"}


def test_two_labels_and_one_list_tell_nothing(read_lines: ReadLines) -> None:
    text = f"{HEAD}I mødet deltager: Afbud fra: Formand Eva Lind Næstformand Karl Holm Medlem Bo Dam\n{ITEM}"
    assert "absent" not in statuses(read_lines(text)).values()


def test_a_letter_left_out_of_a_long_name(read_lines: ReadLines) -> None:
    text = f"{HEAD}Medlemmer:\nEva Rose Skovby, Karl Holm.\nAfbud:\nEva Rose Skovy.\n{ITEM}"
    found = statuses(read_lines(text))
    assert list(found.values()) == ["absent", "present"]
    assert set(found) >= {"Karl Holm"}


@pytest.mark.parametrize("name", ["Karl Skive", "Eva Struer"])
def test_a_towns_name_behind_the_boards(read_lines: ReadLines, name: str) -> None:
    text = f"{HEAD}Deltagere: Formand for Bestyrelsen {name} (Greve Kommune), Bo Dam (Lejre Kommune)\n{ITEM}"
    assert statuses(read_lines(text)) == {name: "present", "Bo Dam": "present"}
