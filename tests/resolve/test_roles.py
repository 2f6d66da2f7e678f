"""Roles, by their Danish word, plural or abbreviation."""

from __future__ import annotations

import pytest

from kkrgraph.resolve.roles import known_roles, role_slug


@pytest.mark.parametrize(
    ("role", "expected"),
    [("formand", "formand"), ("formænd", "formand"), ("fmd.", "formand"), ("kommunaldirektør", "kommunaldirektoer"),
     ("overhofmarskal", None), ("afbud", None)],
)  # fmt: skip
def test_role_slug(role: str, expected: str | None) -> None:
    assert role_slug(role) == expected


def test_what_nobody_holds_is_no_role() -> None:
    words = {role.word for role in known_roles()}
    assert "formand" in words
    assert not words & {"afbud", "udtrådt", "forretningsudvalg"}
