from __future__ import annotations

import pytest

from kkrgraph.reading.addresses import continues


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("se https://www.eksempel.dk/referat-fra-", "moede-i-kkr.pdf"),
        ("https://www.eksempel.dk/referat-fra-", "moede og resten af linjen"),
        ("https://www.eksempel.dk/media/w5ad", "yz1r/referat.pdf?format=noformat"),
        ("https://www.eksempel.dk/soeg?", "id=4&side=2"),
        ("https://www.eksempel.dk/soeg?id=4&", "side=2"),
        ("https://www.eksempel.dk/n%C3", "%A6rhospitaler"),
        ("https://www.eksempel.dk/n%", "C3%A6rhospitaler"),
        ("https://www.eksempel.dk/aftaler/", "groen-trepart"),
        ("https://", "www.eksempel.dk/aftaler"),
        ("(www.eksempel.dk/moeder/den-4", "maj-2024-i-kkr)"),
    ],
)
def test_a_broken_address_goes_on(line: str, following: str) -> None:
    assert continues(line, following)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("https://www.eksempel.dk/aftaler/", "Regeringen vil desuden"),
        ("https://www.eksempel.dk/aftaler/", "Indstilling"),
        ("https://www.eksempel.dk/aftaler/", "1.2."),
        ("https://www.eksempel.dk/aftaler", "2. Siden sidst"),
        ("https://www.eksempel.dk/aftaler", "SAG-2024-01234 abc"),
        ("https://www.eksempel.dk/aftaler", "https://www.eksempel.dk/andet.pdf"),
        ("https://www.eksempel.dk/aftaler", "./. Bilag til aftalen"),
        ("https://www.eksempel.dk/aftaler", "karin.bak@eksempel.dk"),
        ("https://www.eksempel.dk/aftaler", "og kan læses der"),
        ("https://www.eksempel.dk/aftaler", "10-12 medlemmer"),
        ("https://www.eksempel.dk/aftaler", "og/eller det"),
        ("ingen adresse", "moede.pdf?format=pdf"),
        ("https://www.eksempel.dk/n%C3", "æ"),
    ],
)
def test_ordinary_text_after_an_address_is_no_part_of_it(line: str, following: str) -> None:
    assert not continues(line, following)
