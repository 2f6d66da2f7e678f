"""What a ruling says was not done is not read as done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    "ruling",
    [
        "Ingen blev udpeget.",
        "Punktet blev ikke drøftet.",
        "Drøftedes ikke.",
        "KKR Sjælland bemyndigede ikke formandskabet til at svare.",
        "Indstillingen blev hverken tiltrådt eller forkastet.",
    ],
)
def test_what_was_not_done_is_no_decision(read: Read, ruling: str) -> None:
    assert [d.act for d in read(ruling=ruling).decisions if d.number == "2.1"] == []


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("KKR Sjælland støtter ikke mindst planen for havnen.", ["endorsed"]),
        ("Tiltrådt. Karl Holm (V) støtter ikke forslaget.", ["approved"]),
        ("Indstillingen kunne godkendes.", ["approved"]),
    ],
)
def test_what_only_looks_denied(read: Read, ruling: str, expected: list[str]) -> None:
    assert [d.act for d in read(ruling=ruling).decisions if d.number == "2.1"] == expected
