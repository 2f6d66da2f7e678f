"""What national associations have in one part of the country, and offices and companies that are named after their town."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.text.mentions import Label, Mention

Mentions = Callable[..., list[Mention]]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Dansk Metal Sjælland har sendt et brev.", ["Dansk Metal Sjælland"]),
        ("Brevet kommer fra Dansk Metal Lolland-Falster.", ["Dansk Metal Lolland-Falster"]),
        ("Dansk Metal Nyborgs brev blev læst op.", ["Dansk Metal Nyborg"]),
        ("Dansk Metal har sendt et brev.", ["Dansk Metal"]),
        ("Dansk Metal i Nyborg har sendt et brev.", ["Dansk Metal"]),
        ("Mødet holdes på Arbejdsmarkedskontor Øst.", ["Arbejdsmarkedskontor Øst"]),
        ("Planen er lavet af Udvikling Nyborg.", ["Udvikling Nyborg"]),
        ("Punktet hedder Udvikling Strategi.", []),
        ("Den socialdemokratiske gruppe melder et navn ind.", ["Socialdemokratiet"]),
        ("Den konservative byrådsgruppe melder et navn ind.", ["Det Konservative Folkeparti"]),
        ("Den konservative linje blev drøftet.", []),
    ],
)
def test_branches_and_groups(mentions_of: Mentions, background: str, expected: list[str]) -> None:
    found = [m.value for m in mentions_of(background=background) if m.label is Label.ORGANISATION]
    assert found == expected
