"""The settings of a run, from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.settings import Settings


def test_nothing_set_and_nothing_said_are_the_same() -> None:
    names = ("STORE", "BASE", "REFERENCE", "CURATION", "MAX_FILE_BYTES", "MAX_UNPACKED_BYTES")
    empty = {f"KKRGRAPH_{name}": "" for name in names}
    assert Settings.from_environment(empty) == Settings.from_environment({}) == Settings()


def test_what_is_set_is_taken() -> None:
    environment = {
        "KKRGRAPH_STORE": "s",
        "KKRGRAPH_BASE": "https://data.example/kkr/",
        "KKRGRAPH_REFERENCE": "r",
        "KKRGRAPH_CURATION": "c",
        "KKRGRAPH_MAX_FILE_BYTES": "7",
        "KKRGRAPH_MAX_UNPACKED_BYTES": "9",
    }
    assert Settings.from_environment(environment) == Settings(
        store=Path("s"),
        base="https://data.example/kkr",
        reference=Path("r"),
        curation=Path("c"),
        max_file_bytes=7,
        max_unpacked_bytes=9,
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KKRGRAPH_BASE", "kkr"),
        ("KKRGRAPH_BASE", "https://data.example/a b"),
        ("KKRGRAPH_BASE", "https://data.example/#"),
        ("KKRGRAPH_MAX_FILE_BYTES", "50 MB"),
        ("KKRGRAPH_MAX_UNPACKED_BYTES", "-1"),
    ],
)
def test_a_value_of_no_use_is_named(name: str, value: str) -> None:
    with pytest.raises(UsageError, match=rf"\${name} ") as caught:
        Settings.from_environment({name: value})
    assert repr(value) in str(caught.value) and caught.value.hint
