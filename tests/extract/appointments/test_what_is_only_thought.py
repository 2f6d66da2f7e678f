"""Nobody is seated by what is asked, wished, supposed, or long past."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]

TITLE = "Udpegning til Movias bestyrelse"


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
