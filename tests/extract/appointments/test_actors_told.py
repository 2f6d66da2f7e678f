"""Who appoints, where another than the meeting's body is told to have done it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def actors(minutes: Minutes) -> set[tuple[str | None, str | None, str | None]]:
    return {
        (a.actor, a.person, a.body) for a in minutes.appointments if a.action in ("appointed", "nominated")
    }


@pytest.mark.parametrize(
    ("case", "actor"),
    [
        ("2 medlemmer udpeget af KKR Sjælland:\n- Karl Holm (C)", "KKR Sjælland"),
        ("1 medlem udpeget af regionsrådet:\n- Karl Holm (C)", "Regionsrådet"),
        ("KKR Sjælland har på mødet i maj udpeget Karl Holm (C) som medlem af bestyrelsen.", "KKR Sjælland"),
    ],
)
def test_the_sender_acts_and_is_not_the_body(read: Read, case: str, actor: str) -> None:
    minutes = read(title="Den nye bestyrelse", case=case, ruling="Taget til efterretning.", body="Movia")
    assert actors(minutes) == {(actor, "Karl Holm", "Movia")}


def test_a_label_is_no_actor(read: Read) -> None:
    minutes = read(title="Valg", ruling="Kundeforum Fyn: Karl Holm (C) blev valgt som formand.", body="Movia")
    assert {actor for actor, _, _ in actors(minutes)} == {"Movia"}
