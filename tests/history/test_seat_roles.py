"""Which roles are seats, by the reference data."""

from __future__ import annotations

import pytest

from kkrgraph.history.seat_roles import is_leader, is_member


@pytest.mark.parametrize(
    ("role", "member", "leader"),
    [
        ("medlem", True, False),
        ("repraesentant", True, False),
        ("formand", False, True),
        ("naestformand", False, True),
        ("suppleant", False, False),
        ("observatoer", False, False),
        ("ukendt", False, False),
    ],
)
def test_seats(role: str, member: bool, leader: bool) -> None:
    assert (is_member(role), is_leader(role)) == (member, leader)
