"""Nobody is seated, and nobody leaves, by what is denied, asked, wished, supposed, or long past."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]

TITLE = "Udpegning til Movias bestyrelse"


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm (V) blev ikke genvalgt.",
        "Hverken Karl Holm (V) eller Eva Lind (A) blev valgt.",
        "KKR Sjælland udpegede ikke Karl Holm (V).",
        "Karl Holm (V) udtræder ikke af Movias bestyrelse.",
        "Karl Holm (V) fratræder alligevel ikke.",
        "Karl Holm (V) kan ikke udpeges til Movia.",
        "Karl Holm (V) kunne ikke vælges til Movia.",
        "Karl Holm (V) indstilles ikke til Movia.",
        "Det blev besluttet ikke at udpege Karl Holm (V) til Movia.",
        "Karl Holm (V) afløses ikke af Eva Lind (A) i Movia.",
        "Eva Lind (A) ville ikke indtræde i Movia.",
        "Eva Lind (A) indtræder ikke i Movia.",
        "Eva Lind (A) er ikke længere direktør i Movia.",
    ],
)
def test_what_is_denied_moves_nobody(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, ruling=ruling)
    assert minutes.appointments == ()
    assert "appointed" not in {d.act for d in minutes.decisions if d.number == "2.1"}


def test_one_is_chosen_and_the_other_is_not(read: Read) -> None:
    minutes = read(title=TITLE, ruling="Karl Holm (V) blev udpeget til Movia, ikke Eva Lind (A).")
    assert [(a.person, a.action) for a in minutes.appointments] == [("Karl Holm", "appointed")]


@pytest.mark.parametrize(
    "ruling",
    [
        "KKR Sjælland udpegede ikke kun Karl Holm (V), men også Eva Lind (A) til Movia.",
        "Karl Holm (V) og ikke mindst Eva Lind (A) blev udpeget til Movia.",
    ],
)
def test_not_only_is_no_denial(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, ruling=ruling)
    assert [a.person for a in minutes.appointments] == ["Karl Holm", "Eva Lind"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Det blev drøftet, om Karl Holm (V) skulle udpeges til Movia.",
        "Hvis Karl Holm (V) vælges til Movia, skal der findes en ny suppleant.",
        "Såfremt Karl Holm (V) udtræder, indtræder Eva Lind (A).",
        "Karl Holm (V) bør udpeges til Movia, mente Eva Lind (A).",
        "Karl Holm (V) ønsker at blive udpeget til Movia.",
        "Der var forslag om at udpege Karl Holm (V) til Movia, men det blev forkastet.",
        "Karl Holm (V) overvejer at udtræde af Movia.",
        "Regionen skal tage stilling til, om Karl Holm (V) udpeges til Movia.",
    ],
)
def test_what_is_only_thought_moves_nobody(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, ruling=ruling)
    assert minutes.appointments == ()
    assert not {"appointed", "nominated"} & {d.act for d in minutes.decisions if d.number == "2.1"}


def test_who_was_chosen_years_ago_is_not_chosen_now(read: Read) -> None:
    assert read(title=TITLE, ruling="Karl Holm (V) blev i 2014 udpeget til Movia.").appointments == ()


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm (V), hvis suppleant er Eva Lind (A), blev udpeget til Movia.",
        "Forslaget om Eva Lind (A) faldt, hvorefter Karl Holm (V) blev udpeget til Movia.",
        "Efter drøftelse af, om pladsen skal bestå, blev Karl Holm (V) udpeget til Movia.",
    ],
)
def test_what_only_looks_so_seats_him(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, ruling=ruling)
    assert "Karl Holm" in {a.person for a in minutes.appointments if a.action == "appointed"}
