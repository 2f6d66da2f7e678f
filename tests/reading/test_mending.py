from __future__ import annotations

import pytest

from kkrgraph.reading.mending import mend_line
from kkrgraph.reading.vocabulary import vocabulary

WORDS = vocabulary(
    (
        "Nordjylland koordinering justeringer kommende arbejdet",
        "baklund itdrift kkrmødet socialt ikast",
        "kom det",
    )
)


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("I Nordjyl-land er der", "I Nordjylland er der"),
        ("(koordi-neret),", "(koordineret),"),
        ("justerin-ger og kom-mende", "justeringer og kommende"),
        ("omkring arbej-det, både", "omkring arbejdet, både"),
    ],
)
def test_leftovers_of_a_line_break_are_mended(line: str, mended: str) -> None:
    assert mend_line(line, WORDS) == mended


@pytest.mark.parametrize(
    "line",
    [
        "Karin Bak-Lund",
        "it-drift",
        "KKR-mødet",
        "Ikast-Brande",
        "social- og",
        "ukendt-ord",
        "alle-skal-med",
        "https://x.dk/nordjyl-land",
        "moede-nordjyl-land.pdf",
        "ingen streg",
    ],
)
def test_hyphens_of_the_word_stay(line: str) -> None:
    assert mend_line(line, WORDS) == line
