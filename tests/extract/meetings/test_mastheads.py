"""Who meets where only the line above says it: mastheads over the meeting of an organ, a KKR's committees, joint meetings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

REST = """
Deltagere
Eva Lind, Greve Kommune
Bo Ask, Faxe Kommune

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Orientering om sommerens arbejde med kajerne
Bestyrelsen tog orienteringen til efterretning.
"""


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("DESTINATION HAVKYSTEN\nKonklusioner fra bestyrelsesmøde nr. 4/2025\nTorsdag d. 4. september 2025", "Destination Havkysten"),
        ("NORDKYSTENS KAJSELSKAB I/S                         NKS\n\nREFERAT fra bestyrelsesmøde nr. 4/2025\n5. september 2025", "Nordkystens Kajselskab I/S"),
        ("Kajaffald i/s\n\nREFERAT AF BESTYRELSESMØDE NR. 4/2025\nFredag den 5. september 2025", "Kajaffald i/s"),
        ("Den selvejende institution\nKAJBYENS IDRÆTS- OG KULTURCENTER\nHvalpsund\n\nReferat af bestyrelsesmøde mandag d. 5. februar 2018", "Kajbyens Idræts- og Kulturcenter"),
        ("Region Hovedstaden\n\nBESLUTNINGER\n\nHavne- og kystudvalget - mødesager\n\nMØDETIDSPUNKT\n27-01-2015 16:30", "Havne- og kystudvalget"),
        ("REGIONALT KYSTFORUM NORDJYLLAND\n\nReferat af møde onsdag den 9. juni 2010 kl. 14.00-16.45", "Regionalt Kystforum Nordjylland"),
        ("Klimafællesskabet Kysten\nReferat af styregruppemøde d. 4. marts 2025", "Klimafællesskabet Kysten"),
        ("Museum Nordkajen - bestyrelsen\nReferat\n4. marts 2025", "Museum Nordkajen"),
        ("KKR Hovedstaden\nReferat af møde i\nEmbedsmandsudvalget for Havne\nfredag den 23. maj 2025", "Embedsmandsudvalget for Havne"),
        ("Fællesmøde mellem KKR Sjælland og KKR Hovedstaden\nReferat\n18-06-2025", "KKR Sjælland"),
        ("KKR Sjælland\nReferat af møde den 4. marts 2025", "KKR Sjælland"),
        ("Sundhedssamarbejdet\nReferat - Sundhedsklynge Kysten, politisk niveau\n28-05-2024 14:30 - 16:30", "Sundhedsklynge Kysten"),
    ],
)  # fmt: skip
def test_who_meets(read_lines: Lines, head: str, body: str) -> None:
    assert read_lines(head + "\n" + REST).meeting.body == body


def test_the_year_of_a_meetings_number_is_that_of_its_day(read_lines: Lines) -> None:
    head = "Kajaffald i/s\nReferat af bestyrelsesmøde nr. 4/2025\nAfholdt: Fredag den 5. september kl. 9.00 - 11.40\n"
    date = read_lines(head + REST).meeting.date
    assert date is not None
    assert date.isoformat() == "2025-09-05"


@pytest.mark.parametrize("line", ["Retur", "Dagsorden", "Side 3", "Greve Kommune"])
def test_a_word_above_a_meeting_is_no_name(read_lines: Lines, line: str) -> None:
    assert read_lines(f"{line}\nBestyrelsesmøde 7. maj 2025\n{REST}").meeting.body is None
