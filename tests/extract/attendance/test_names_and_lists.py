"""Slips and other signs in lists of those present: two spellings, small letters, local lists, labels of houses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
Row = tuple[str, str | None, str | None, str]

HEAD = "REFERAT\nKKR Sjælland\nDato: 04-03-2026\n\n"
REST = "\n\n1. Åbning\n\nBeslutning\nGodkendt."
NAMES = "Eva Lind (V), Greve Kommune\nBo Ask (A), Solrød Kommune\nIda Dal (C), Køge Kommune"


def rows(minutes: Minutes) -> dict[str, tuple[str | None, str | None, str]]:
    return {a.person: (a.party, a.municipality, a.status) for a in minutes.attendance}


@pytest.mark.parametrize(
    ("listed", "absent"),
    [
        ("Ib Vestergård Holm", "Ib Vestergaard Holm"),
        ("Ib Fjordholm", "Ib Fjordhollm"),
        ("Ib Rose Fjordholm", "Ib Rose Fjordhalm"),
    ],
)
def test_a_slip_in_the_list_of_those_absent_is_the_same_person(
    read_lines: Lines, listed: str, absent: str
) -> None:
    found = rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\n{listed} (O), Faxe Kommune\n\nAfbud: {absent}{REST}"))
    assert len(found) == 4
    assert [status for _, _, status in found.values()].count("absent") == 1


@pytest.mark.parametrize(("listed", "absent"), [("Ib Lin", "Ib Lind"), ("Ib Rose Holm", "Ib Krog Holm")])
def test_two_names_that_only_look_alike_are_two_people(read_lines: Lines, listed: str, absent: str) -> None:
    found = rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\n{listed} (O), Faxe Kommune\n\nAfbud: {absent}{REST}"))
    assert len(found) == 5


@pytest.mark.parametrize("line", ["Ib holm Faxe Kommune", "Ib holm-Dam (O), Faxe Kommune", "Ib holm, Faxe"])
def test_a_surname_in_small_letters(read_lines: Lines, line: str) -> None:
    found = rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\n{line}{REST}"))
    assert [home for name, (_, home, _) in found.items() if name.startswith("Ib ")] == ["Faxe Kommune"]


def test_the_text_says_how_the_surname_is_written(read_lines: Lines) -> None:
    minutes = read_lines(f"{HEAD}Deltagere\n{NAMES}\nIb holm Faxe Kommune{REST}\nIb Holm udpeges til Movia.")
    assert rows(minutes)["Ib Holm"] == (None, "Faxe Kommune", "present")


def test_letters_of_a_local_list(read_lines: Lines) -> None:
    found = rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\nIb Holm, Faxe Kommune (UP){REST}"))
    assert found["Ib Holm"] == ("UP", "Faxe Kommune", "present")


@pytest.mark.parametrize("letters", ["RM", "NT", "XYZ"])
def test_titles_and_bodies_in_brackets_are_no_parties(read_lines: Lines, letters: str) -> None:
    assert rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\nIb Holm ({letters}){REST}"))["Ib Holm"][0] is None


@pytest.mark.parametrize("label", ["Uden for parti", "Løsgængere:", "Uden for partierne"])
def test_people_of_no_party_stand_below_the_parties(read_lines: Lines, label: str) -> None:
    text = f"{HEAD}Medlemmer\n\nVenstre\nEva Lind (Greve)\nBo Ask (Solrød)\n\n{label}\nIb Holm (Faxe){REST}"
    found = rows(read_lines(text))
    assert (found["Bo Ask"][0], found["Ib Holm"][0]) == ("V", None)


def test_torn_marks_beside_names_are_of_those_alone(read_lines: Lines) -> None:
    text = f"{HEAD}Deltagere\n{NAMES}\n\nObservatører\nIb Holm Kaj Krog Ole Dam Afbud Afbud{REST}"
    assert set(rows(read_lines(text))) == {"Eva Lind", "Bo Ask", "Ida Dal"}


def test_deputies_with_those_they_came_for_and_further_members(read_lines: Lines) -> None:
    text = (
        f"{HEAD}Til stede:\n{NAMES}\n\nStedfortrædere:\nIb Holm, Faxe (for Kaj Krog)\nOle Dam, Sorø (for Pia Rohde)\n\n"
        f"Øvrige medlemmer:\nJens Kjær, Ringsted{REST}"
    )
    found = {name: status for name, (_, _, status) in rows(read_lines(text)).items()}
    assert (found["Ib Holm"], found["Kaj Krog"], found["Ole Dam"], found["Jens Kjær"]) == (
        "present", "absent", "present", "present",
    )  # fmt: skip


def test_chairs_in_a_list_of_their_own(read_lines: Lines) -> None:
    text = f"{HEAD}Formandskab\nIb Holm\nFormand\n(V)\nPia Rohde\nNæstformand\n(A)\n\nBestyrelsesmedlemmer\n{NAMES}{REST}"
    found = rows(read_lines(text))
    assert (found["Ib Holm"], found["Pia Rohde"]) == (("V", None, "present"), ("A", None, "present"))


def test_a_party_before_a_colon(read_lines: Lines) -> None:
    text = f"{HEAD}Medlemmer\nIb Holm, V: Deltog\nPia Rohde, A: Afbud\nKaj Krog, C: Deltog{REST}"
    assert rows(read_lines(text)) == {
        "Ib Holm": ("V", None, "present"), "Pia Rohde": ("A", None, "absent"), "Kaj Krog": ("C", None, "present"),
    }  # fmt: skip


def test_a_list_in_one_line_ends_where_others_are_invited(read_lines: Lines) -> None:
    """Marks of absence that have lost their names are of those invited, not of the members before them."""
    line = (
        "2 Deltagerfortegnelse Deltagere Eva Lind, Greve Kommune Bo Ask, Solrød Kommune Øvrige Ida Dal Køge Kommune "
        "Inviterede Karl Holm Ib Krog Afbud Afbud Direktør"
    )
    assert rows(read_lines(f"{HEAD}{line}{REST}")) == {
        "Eva Lind": (None, "Greve Kommune", "present"),
        "Bo Ask": (None, "Solrød Kommune", "present"),
        "Ida Dal": (None, "Køge Kommune", "present"),
    }


@pytest.mark.parametrize("label", ["Medlemmer af Havneudvalget i Greve Kommune:", "Fra Greve Kommune:"])
def test_a_label_says_of_which_municipality_all_below_are(read_lines: Lines, label: str) -> None:
    found = rows(read_lines(f"{HEAD}{label}\nEva Lind (V)\nBo Ask (A)\nIda Dal (C){REST}"))
    assert {municipality for _, municipality, _ in found.values()} == {"Greve Kommune"}


def test_a_surname_may_be_a_firms(read_lines: Lines) -> None:
    found = rows(read_lines(f"{HEAD}Deltagere\n{NAMES}\nIb Falck (F), Faxe Kommune{REST}"))
    assert found["Ib Falck"] == ("F", "Faxe Kommune", "present")
