from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.seats.allotments import Allotter
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str | None, str]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("KKR Sjælland udpeger to medlemmer.", [("medlem", "2", "KKR Sjælland", None, "appoints")]),
        ("KKR Sjælland indstiller to medlemmer.", [("medlem", "2", None, "KKR Sjælland", "nominates")]),
        ("Der er to medlemmer, der udpeges af Movia.", [("medlem", "2", "Movia", None, "appointed-by")]),
        ("Bestyrelsen har 18 medlemmer.", [("medlem", "18", None, None, "total")]),
        ("KKR Sjælland og Movia udpeger hver to medlemmer.", None),
        ("Broen er gammel.", []),
    ],
)
def test_a_sentence_is_read_by_its_turn_of_phrase(
    sentences_of: Callable[..., list[Sentence]],
    read: Callable[..., Minutes],
    background: str,
    expected: list[Row] | None,
) -> None:
    (sentence,) = sentences_of(background=background)
    found = [
        (a.role, a.count, a.by, a.nominator, a.rule) for a in Allotter(read().meeting).allotments(sentence)
    ]
    assert found == expected if expected is not None else {row[1] for row in found} == {"2"}
