"""An abbreviation in brackets is a body's own only where its letters stand in the name."""

from __future__ import annotations

from collections.abc import Callable

from kkrgraph.model import Minutes


def test_who_sends_somebody_is_no_abbreviation_of_his_firm(read: Callable[..., Minutes]) -> None:
    case = "Karl Holm er direktør i Nordkaj Plast A/S (DI). DI har to pladser i bestyrelsen for Movia."
    seats = read(title="Bestyrelsen", body="Movia", case=case, ruling="Drøftet.").seats
    assert [seat.appointed_by for seat in seats] == ["DI"]
