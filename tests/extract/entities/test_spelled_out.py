"""Organs whose names go on in plain words, and where those names end."""

from __future__ import annotations

import pytest

from kkrgraph.extract.entities.spelled_out import find_spelled_out


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("i Følgegruppen for nære havnetilbud og i Movia", ["Følgegruppen for nære havnetilbud"]),
        ("hvor Temagruppen for støj holder møde", ["Temagruppen for støj"]),
        ("Arbejdsgruppen om lys, luft og vand har", ["Arbejdsgruppen om lys, luft og vand"]),
        ("til Brugerpanelet for små både, som", ["Brugerpanelet for små både"]),
        ("til Bruger- og pårørendepanelet.", ["Bruger- og pårørendepanelet"]),
        ("Drifts- og havnesikkerhedsudvalget mødes", ["Drifts- og havnesikkerhedsudvalget"]),
        ("indtræder i det politiske kajudvalg efter", ["Det politiske kajudvalg"]),
        ("Kystgruppen for fælles diger besluttede", ["Kystgruppen for fælles diger"]),
    ],
)
def test_an_organ_is_read_as_far_as_its_name_goes(text: str, names: list[str]) -> None:
    assert [mention.value for mention in find_spelled_out(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Området for havne og broer",
        "Havneforum for indspillet",
        "Udvalget for at",
        "Havneudvalget for perioden 2022-2025",
        "gruppen for små både",
        "Havneudvalget og kystrådet",
    ],
)
def test_what_is_no_organ_of_that_form(text: str) -> None:
    assert list(find_spelled_out(text)) == []
