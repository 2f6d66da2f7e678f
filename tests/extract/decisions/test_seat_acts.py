"""Acts of rulings that seat people without an act's verb, told by what is read of the seats."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
TITLE = "Medlem af bestyrelsen for Movia"


def acts(minutes: Minutes) -> list[str]:
    return [d.act for d in minutes.decisions if d.number == "2.1"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm træder ind i bestyrelsen for Movia i stedet for Solveig Lykkebo.",
        "Solveig Lykkebo går ind i bestyrelsen for Movia i stedet for Karl Holm.",
        "I bestyrelsen for Movia overtager Karl Holm posten som medlem efter Solveig Lykkebo.",
    ],
)
def test_a_ruling_that_seats_people_appoints(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, background="Der skal findes et medlem.", ruling=ruling)
    assert acts(minutes) == ["appointed"]
    assert [d.actor for d in minutes.decisions if d.number == "2.1"] == ["KKR Sjælland"]


def test_a_list_of_those_appointed_is_one_act(read: Read) -> None:
    ruling = (
        "KKR Sjælland udpegede følgende:\n- Karl Holm (C), Sorø Kommune\n- Solveig Lykkebo (V), Faxe Kommune"
    )
    assert acts(read(title=TITLE, ruling=ruling)) == ["appointed"]


@pytest.mark.parametrize(
    "ruling",
    [
        "KKR Sjælland drøftede sagen. Sekretariatet oplyste, at Karl Holm har overtaget posten efter Solveig Lykkebo.",
        "KKR Sjælland drøftede sagen. Karl Holm er formand for bestyrelsen.",
    ],
)
def test_what_is_told_of_seats_is_no_act(read: Read, ruling: str) -> None:
    assert "appointed" not in acts(read(title=TITLE, ruling=ruling))
