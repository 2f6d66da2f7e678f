"""Shapes 31-33 of real minutes: municipalities. The number is that of the shape, the words are one way to print it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]

READ: list[tuple[int, str, list[tuple[str, str | None]]]] = [
    (31, "Deltagere: Kalundborgs borgmester Karl Holm, Randers-borgmester Eva Lind og Faxes kommunaldirektør Bo Dam", [("Karl Holm", "Kalundborg Kommune"), ("Eva Lind", "Randers Kommune"), ("Bo Dam", "Faxe Kommune")]),
    (31, "Deltagere\nborgmester i Ballerup Karl Holm\nborgmester i Greve, Eva Lind\nrådmand i Aarhus Kommune Bo Dam", [("Karl Holm", "Ballerup Kommune"), ("Eva Lind", "Greve Kommune"), ("Bo Dam", "Aarhus Kommune")]),
    (31, "Deltagere\nKarl Holm, borgmester i Ballerup\nEva Lind, byrådsmedlem på Frederiksberg\nBo Dam, rådmand, Aalborg Kommune", [("Karl Holm", "Ballerup Kommune"), ("Eva Lind", "Frederiksberg Kommune"), ("Bo Dam", "Aalborg Kommune")]),
    (31, "Deltagere: Karl Holm, borgmester i Ballerup, Eva Lind, byrådsmedlem på Frederiksberg, og Bo Dam, rådmand i Aalborg", [("Karl Holm", "Ballerup Kommune"), ("Eva Lind", "Frederiksberg Kommune"), ("Bo Dam", "Aalborg Kommune")]),
    (31, "Deltagere: borgmester i Ballerup, Karl Holm, byrådsmedlem på Frederiksberg, Eva Lind, og rådmand i Aalborg, Bo Dam", [("Karl Holm", "Ballerup Kommune"), ("Eva Lind", "Frederiksberg Kommune"), ("Bo Dam", "Aalborg Kommune")]),
    (31, "Deltagere\nKarl Holm fra Greve\nEva Lind fra Faxe Kommune\nBo Dam, Movia", [("Karl Holm", "Greve Kommune"), ("Eva Lind", "Faxe Kommune"), ("Bo Dam", None)]),
    (32, "Deltagere\nKarl Holm, Greve kommune\nEva Lind (Faxe kommune)", [("Karl Holm", "Greve Kommune"), ("Eva Lind", "Faxe Kommune")]),
    (32, "Deltagere\nKarl Holm, Vesthimmerland Kommune\nEva Lind, Vesthimmerland\nBo Dam, Vesthimmerlands Kommune", [("Karl Holm", "Vesthimmerlands Kommune"), ("Eva Lind", "Vesthimmerlands Kommune"), ("Bo Dam", "Vesthimmerlands Kommune")]),
    (32, "Deltagere\nKarl Holm, Århus\nEva Lind, Århus Kommune\nBo Dam, Aalborg\nAsger Tarp, Ålborg Kommune", [("Karl Holm", "Aarhus Kommune"), ("Eva Lind", "Aarhus Kommune"), ("Bo Dam", "Aalborg Kommune"), ("Asger Tarp", "Aalborg Kommune")]),
    (32, "Deltagere\nKarl Holm, Nordfyn\nEva Lind, Nordfyns Kommune\nBo Dam, Nordfyns kommune", [("Karl Holm", "Nordfyns Kommune"), ("Eva Lind", "Nordfyns Kommune"), ("Bo Dam", "Nordfyns Kommune")]),
    (32, "Deltagere\nKarl Holm, Ringkøbing-Skjern\nEva Lind, Ikast Brande Kommune\nBo Dam, Bornholms Regionskommune", [("Karl Holm", "Ringkøbing-Skjern Kommune"), ("Eva Lind", "Ikast-Brande Kommune"), ("Bo Dam", "Bornholms Regionskommune")]),
    (33, "Deltagere\nKarl Holm, Borgmester, Haderslev Kommune\nEva Lind, Byrådsmedlem, Vejle Kommune", [("Karl Holm", "Haderslev Kommune"), ("Eva Lind", "Vejle Kommune")]),
    (33, "Deltagere\nKarl Holm, 1. viceborgmester, Haderslev\nEva Lind - udvalgsformand - Vejle Kommune", [("Karl Holm", "Haderslev Kommune"), ("Eva Lind", "Vejle Kommune")]),
    (33, "Deltagere: Karl Holm, Borgmester, Haderslev Kommune, Eva Lind, Formand, Vejle Kommune, Bo Dam, Direktør", [("Karl Holm", "Haderslev Kommune"), ("Eva Lind", "Vejle Kommune"), ("Bo Dam", None)]),
    # what is called after a town is no municipality
    (32, "Deltagere\nKarl Holm, Hotel Faxe\nEva Lind, VIA Randers\nBo Dam, Erhvervsskolen Holstebro", [("Karl Holm", None), ("Eva Lind", None), ("Bo Dam", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "expected"), READ)
def test_the_shape_gives_these_municipalities(
    attendance_of: Read, shape: int, lists: str, expected: list[tuple[str, str | None]]
) -> None:
    rows, issues = attendance_of(lists)
    assert rows == [(name, None, municipality, "present") for name, municipality in expected]
    assert issues == []
