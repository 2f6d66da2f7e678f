"""Minutes with what makes drawing hard: two pages, furniture, signs of HTML, a line nobody reads, words read twice."""

from __future__ import annotations

import pytest

from kkrgraph.extract import extract
from kkrgraph.model import Minutes
from kkrgraph.reading.reader import read_bytes
from kkrgraph.settings import Settings

PAGES = """\
REFERAT

KKR SJÆLLAND
Dato: 14-03-2025 Kl. 10:00 - 12:00
Sted: Havnesalen, Nordkaj 4

Xyzzy 0,5 <b>plov</b> & co.
\f
KKR Sjælland | 14-03-2025
SIDE | 2

Deltagere
Solveig Lykkebo (V), Faxe Kommune
Karl Holm (C), Sorø Kommune

1. Udpegninger

1.1. Udpegning til <Movia> & "andre"
SAG-2025-00123 abc

Baggrund

Selskabet får et tilskud på 2,5 mio. kr. i 2026. Der henvises til https://eksempel.example/?a=1&b=<2>.

Beslutning

KKR Sjælland udpegede Karl Holm (C) som medlem af bestyrelsen for Movia og Solveig Lykkebo (V) som stedfortræder for ham, og
\f
KKR Sjælland | 14-03-2025
SIDE | 3

sagen er dermed afsluttet.
"""


@pytest.fixture(scope="session")
def minutes() -> Minutes:
    return extract(read_bytes("opdigtet.txt", PAGES.encode(), Settings()))
