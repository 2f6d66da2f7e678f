"""Small realistic minutes around one shape: head, attendance list, two points."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Rows = list[tuple[str, str | None, str | None, str]]
HEAD = "REFERAT 2025\nKKR Sjælland\nDato: 14-03-2025 Kl. 10:00 - 12:00\nSted: Havnesalen, Nordkaj 4"
ITEMS = (
    "1. Havnen\n1.1. Havnen i Nordby og det videre arbejde med den\nSAG-2025-00124 abc\nBaggrund\n"
    "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det.\n"
    "Beslutning\n{first}\n1.2. Broen over sundet\nSAG-2025-00125 abc\nBaggrund\n"
    "Broen er gammel, og der er brug for at se nærmere på den, inden der kan tages stilling til noget.\n"
    "Beslutning\n{second}"
)
GODKENDT = "Godkendt."


@pytest.fixture(scope="session")
def attendance_of(read_lines: ReadLines) -> Callable[..., tuple[Rows, list[str]]]:
    """A function that gives the attendance rows and the codes of the issues of minutes with these lists."""

    def read(lists: str, first: str = GODKENDT, second: str = GODKENDT) -> tuple[Rows, list[str]]:
        items = ITEMS.format(first=first, second=second)
        minutes = read_lines("\n".join(part for part in (HEAD, lists, items) if part))
        rows = [(a.person, a.party, a.municipality, a.status) for a in minutes.attendance]
        return rows, [issue.code for issue in minutes.issues]

    return read
