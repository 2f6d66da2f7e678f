"""Who makes the appointments where others nominate, and through whom municipalities do; ministers by their titles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows as check
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
OWN = "KKR Sjælland"
COUNCIL = "Regionsrådet"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "KKR Sjælland indstiller to medlemmer til Havnerådet. Selve udpegningen foretages af regionsrådet.",
            of("Havnerådet", ("medlem", "2", COUNCIL, OWN)),
        ),
        (
            "Kommunerne har fire pladser i Havnerådet. Det er regionsrådet, der formelt udpeger efter indstilling fra KKR.",
            of("Havnerådet", ("medlem", "4", COUNCIL, OWN)),
        ),
        (
            "KKR Sjælland indstiller et medlem til Havnerådet. Foreningens hovedbestyrelse træffer det endelige valg.",
            of("Havnerådet", ("medlem", "1", "Foreningens hovedbestyrelse", OWN)),
        ),
        (
            "KKR Sjælland kan indstille to kandidater til Havnerådet, som vælges på foreningens generalforsamling.",
            of("Havnerådet", ("medlem", "2", "foreningens generalforsamling", OWN)),
        ),
        (
            "Efter loven udpeger regionsrådet Havnerådets medlemmer. Af de 12 pladser besættes tre efter indstilling fra kommunerne, "
            "dvs. KKR Sjælland.",
            of("Havnerådet", ("medlem", "12", COUNCIL), ("medlem", "3", COUNCIL, OWN)),
        ),
        # a council that is told of elsewhere has no word
        (
            "KKR Sjælland udpeger to medlemmer til Havnerådet. Regionsrådet foretager udbuddet.",
            of("Havnerådet", ("medlem", "2", OWN)),
        ),
        # who appoints is said
        (
            "KKR Sjælland udpeger to medlemmer til Havnerådet. Valget sker på mødet i maj.",
            of("Havnerådet", ("medlem", "2", OWN)),
        ),
        (
            "Erhvervsministeren har bedt KKR Sjælland om at indstille to medlemmer til Havnerådet, som ministeren udpeger.",
            of("Havnerådet", ("medlem", "2", "Erhvervsministeren", OWN)),
        ),
        # the chair's minister appoints nobody else
        (
            "Havnerådet har en formand, der udpeges af erhvervsministeren, og fire medlemmer, der udpeges af KL.",
            of("Havnerådet", ("formand", "1", "erhvervsministeren"), ("medlem", "4", "KL")),
        ),
    ],
)
def test_last_words(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title="Udpegning til Havnerådet", background=background)), expected)


def test_of_one_bullet_alone(read: Read) -> None:
    background = (
        "Der er to sager:\n\n"
        "- Til Havnerådet indstiller KKR Sjælland et medlem. Rådets hovedbestyrelse træffer det endelige valg.\n\n"
        "- Til Kystrådet udpeger KKR Sjælland to medlemmer."
    )
    check(
        rows(read(title="Poster i råd", background=background)),
        [
            ("Havnerådet", "medlem", "1", "Rådets hovedbestyrelse", OWN),
            ("Kystrådet", "medlem", "2", OWN, None),
        ],
    )
