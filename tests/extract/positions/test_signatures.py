"""Names under the minutes, each with what its bearer is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

HEAD = "Referat\nSydtrafik\nDato: 14-03-2025\nDeltagere\nEva Lind (V), Vejen Kommune\nBo Ask (A), Varde Kommune\n1. Budget\nSagsnr.: 25/104\nBeslutning\nGodkendt.\nMødet sluttede kl. 12.\n"


@pytest.mark.parametrize(
    "signed",
    [
        "____________  ____________\nEva Lind  Bo Ask\nFormand  Næstformand",
        "Eva Lind\nformand\n\nBo Ask\nnæstformand",
        "Eva Lind        Bo Ask\n(formand)       (næstformand)",
    ],
)
def test_the_chairs_sign(read_lines: Callable[[str], Minutes], signed: str) -> None:
    found = {(p.person, p.role, p.organisation) for p in read_lines(HEAD + signed).positions}
    assert found == {("Eva Lind", "formand", "Sydtrafik"), ("Bo Ask", "næstformand", "Sydtrafik")}


@pytest.mark.parametrize(
    "signed",
    [
        "Eva Lind  Bo Ask\nFormand",
        "Eva Lind  Bo Ask\nDirigent  Referent",
        "Eva Lind og Bo Ask ønsker en ny\nformand",
    ],
)
def test_other_lines_sign_nothing(read_lines: Callable[[str], Minutes], signed: str) -> None:
    assert list(read_lines(HEAD + signed).positions) == []
