"""Lists of those present under other words than labels, or under none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

NAMES = "Eva Lind (V), Greve Kommune\nBo Ask (A), Solrød Kommune\nIda Dal (C), Køge Kommune"
REST = "Afbud\nIb Dam (O), Faxe Kommune\n\n1. Åbning\n\nBeslutning\nGodkendt."


@pytest.mark.parametrize("label", ["Mødte\n", "Deltog:\n", "Rådets kreds\n", ""])
def test_who_was_there(read_lines: Callable[[str], Minutes], label: str) -> None:
    minutes = read_lines(f"REFERAT\nKKR Sjælland\nDato: 04-03-2026\n\n{label}{NAMES}\n\n{REST}")
    assert [(one.person, one.status) for one in minutes.attendance] == [
        ("Eva Lind", "present"), ("Bo Ask", "present"), ("Ida Dal", "present"), ("Ib Dam", "absent"),
    ]  # fmt: skip
