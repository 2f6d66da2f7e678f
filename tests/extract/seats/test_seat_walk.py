from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.seats.seat_walk import Walker
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str | None]
BY = "KKR Sjælland"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KKR Sjælland udpeger to medlemmer.", [("medlem", "2", BY, None)]),
        ("Efter vedtægten skal KKR Sjælland udpege to af de ni medlemmer.", [("medlem", "2", BY, None)]),
        (
            "KKR Sjælland vælger tre, og Region Sjælland to.",
            [("medlem", "3", BY, None), ("medlem", "2", "Region Sjælland", None)],
        ),
        (
            "KKR Sjælland udpeger formanden og tre medlemmer, og Movia udpeger én observatør.",
            [("formand", "1", BY, None), ("medlem", "3", BY, None), ("observatør", "1", "Movia", None)],
        ),
        (
            "Bestyrelsen har ni medlemmer, hvoraf to udpeges af KKR Sjælland, ét af Movia og seks af regionsrådet.",
            [
                ("medlem", "2", BY, None),
                ("medlem", "1", "Movia", None),
                ("medlem", "6", "Regionsrådet", None),
            ],
        ),
        (
            "Rådet består af tre medlemmer fra KKR Sjælland, to fra Movia og ét fra Region Sjælland.",
            [
                ("medlem", "3", None, BY),
                ("medlem", "2", None, "Movia"),
                ("medlem", "1", None, "Region Sjælland"),
            ],
        ),
        (
            "De studerende og de ansatte vælger hver to.",
            [("medlem", "2", "De studerende", None), ("medlem", "2", "de ansatte", None)],
        ),
        ("Movia indstiller ét medlem, som regionsrådet udpeger.", [("medlem", "1", "Regionsrådet", "Movia")]),
        ("Udvalget har fem medlemmer, som KKR Sjælland vælger.", [("medlem", "5", BY, None)]),
        ("I Movia har KKR Sjælland seks pladser.", [("medlem", "6", BY, None)]),
        ("Suppleanterne udpeges af Movia.", [("suppleant", None, "Movia", None)]),
        ("Movia udpeger tre medlemmer efter indstilling fra FynBus.", [("medlem", "3", "Movia", "FynBus")]),
        ("Venstre skal udpege to medlemmer.", []),
        ("KKR Sjælland drøfter formanden for Movia og hans to forslag.", []),
    ],
)
def test_counts_go_to_those_who_fill_them(
    sentences_of: Callable[..., list[Sentence]], read: Callable[..., Minutes], text: str, expected: list[Row]
) -> None:
    (sentence,) = sentences_of(background=text)
    found = Walker(read().meeting).walked(sentence)
    assert [(a.role, a.count, a.by, a.nominator) for a in found] == expected
