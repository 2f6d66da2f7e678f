"""Shapes 27-30 of real minutes: parties. The number is that of the shape, the words are one way to print it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]
NAMES = ("Karl Holm", "Eva Lind", "Bo Dam", "Asger Tarp", "Vita Ravn", "Ida Sund", "Jens Kær", "Mette Eng")


def listed(*letters: str) -> str:
    return "\n".join(["Deltagere", *(f"{name} {word}" for name, word in zip(NAMES, letters, strict=False))])


def parties_of(rows: list[Row]) -> list[str | None]:
    return [party for _, party, _, _ in rows]


LETTERS: list[tuple[int, str, list[str | None]]] = [
    (27, listed("(S)", "(K)", "(R)", "(DF)", "(SF)", "(EL)", "(LA)"), ["A", "C", "B", "O", "F", "Ø", "I"]),
    (27, listed("(S)", "(V)", "(SF)"), ["A", "V", "F"]),
    (27, "Deltagere: Karl Holm, S, Eva Lind, K, og Bo Dam, V", ["A", "C", "V"]),
    (27, listed("(S), Greve Kommune", "(R), Faxe Kommune", "(V), Lejre Kommune"), ["A", "B", "V"]),
    # beside ballot letters S and K are the parties that have these letters on the ballot
    (27, listed("(A)", "(S)", "(C)", "(K)"), ["A", "S", "C", "K"]),
    (27, listed("(A)", "(V)", "(DF)", "(SF)"), ["A", "V", "O", "F"]),
    (28, listed("(Socialdemokratiet)", "(Venstre)", "(Det Konservative Folkeparti)"), ["A", "V", "C"]),
    (28, listed(", Socialdemokratiet", ", Radikale Venstre", "– Dansk Folkeparti"), ["A", "B", "O"]),
    (28, "Deltagere: den konservative Karl Holm, den radikale Eva Lind og den socialdemokratiske Bo Dam", ["C", "B", "A"]),
    (28, "Deltagere\nvenstreborgmester Karl Holm\nSF-rådmand Eva Lind\nden konservative borgmester Bo Dam", ["V", "F", "C"]),
    (28, listed("(løsgænger)", ", løsgænger", "(uden for parti)"), [None, None, None]),
    (29, listed(", Greve Kommune (V)", ", Faxe Kommune (A)", ", Lejre Kommune (C)"), ["V", "A", "C"]),
    (29, listed(", næstformand og byrådsmedlem i Greve Kommune (C)", ", medlem af Faxe Byråd (A)"), ["C", "A"]),
    (29, listed(", Greve Kommune, V", ", Faxe, A", ", borgmester i Lejre Kommune, F"), ["V", "A", "F"]),
    (30, listed("(formand)", "(ref.)", "(regional formand)", "(orlov)"), [None, None, None, None]),
    (30, listed("(Greve Kommune)", "(formand) (A)", "(afbud) (V)", "(F))"), [None, "A", "V", "F"]),
    (30, listed("(A) (formand)", "(V), (næstformand)", "(C) (ref.)"), ["A", "V", "C"]),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "expected"), LETTERS)
def test_the_shape_gives_these_parties(
    attendance_of: Read, shape: int, lists: str, expected: list[str | None]
) -> None:
    rows, issues = attendance_of(lists)
    assert [name for name, *_ in rows] == list(NAMES[: len(expected)])
    assert (parties_of(rows), issues) == (expected, [])


UNCLEAR: list[tuple[int, str, list[str | None]]] = [
    # a local list, or somebody outside the parties; Slesvigsk Parti, or the Social Democrats of newspapers
    (27, listed("(UP)", "(V)", "(A)"), [None, "V", "A"]),
    (27, listed("(S)", "(V)"), ["S", "V"]),
    (27, listed("(K), Greve Kommune", "(V), Faxe Kommune"), ["K", "V"]),
]


@pytest.mark.parametrize(("shape", "lists", "expected"), UNCLEAR)
def test_letters_with_two_readings_are_kept_as_printed_or_left_out_and_reported(
    attendance_of: Read, shape: int, lists: str, expected: list[str | None]
) -> None:
    rows, issues = attendance_of(lists)
    assert (parties_of(rows), issues) == (expected, ["unclear-party"])


def test_an_appointment_has_the_ballot_letter_of_the_newspapers_letter(
    read_lines: Callable[[str], Minutes], attendance_of: Read
) -> None:
    minutes = read_lines(
        "REFERAT 2025\nKKR Sjælland\nDato: 14-03-2025\nDeltagere\nKarl Holm (S), Greve Kommune\nEva Lind (K), Faxe Kommune\n"
        "1. Havnen\n1.1. Udpegning til bestyrelsen for Movia\nSAG-2025-00124 abc\nBeslutning\n"
        "KKR Sjælland udpegede Karl Holm (S) som medlem af bestyrelsen for Movia."
    )
    assert [(a.person, a.party) for a in minutes.appointments] == [("Karl Holm", "A")]
