"""From when a seat is taken and until when it is kept, in invented rulings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("KKR Sjælland udpegede Eva Lind til Movia pr. 1. marts 2026.", "2026-03-01"),
        ("KKR Sjælland udpegede Eva Lind til Movia med virkning fra den 1. maj.", "2025-05-01"),
        ("KKR Sjælland udpegede Eva Lind til Movia fra og med januar 2027.", "2027-01"),
        ("KKR Sjælland udpegede Eva Lind til Movia i Bo Asks sted fra 1. august 2026.", "2026-08-01"),
        ("På mødet den 4. juni 2025 udpegede KKR Sjælland Eva Lind til Movia.", None),
        ("KKR Sjælland udpegede Eva Lind til Movia efter brev fra den 4. juni 2025.", None),
        ("Eva Lind udtræder af bestyrelsen for Movia den 31. juli 2026.", "2026-07-31"),
        ("Eva Lind udtræder af bestyrelsen for Movia med udgangen af juli 2026.", "2026-07"),
        ("Eva Lind udtræder af bestyrelsen for Movia.", None),
    ],
)
def test_the_date_that_the_sentence_states(read: Read, ruling: str, expected: str | None) -> None:
    minutes = read(title="Bestyrelsen for Movia", ruling=ruling)
    (record,) = [one for one in minutes.appointments if one.person == "Eva Lind"]
    assert record.effective == expected
