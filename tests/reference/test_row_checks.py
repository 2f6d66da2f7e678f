"""What one row says wrong."""

from __future__ import annotations

import pytest

from kkrgraph.reference.row_checks import check_row
from kkrgraph.reference.rows import Row
from kkrgraph.reference.tables import TABLES

GOOD = {
    "municipalities.csv": {
        "code": "0999",
        "name": "Holm Kommune",
        "short_name": "Holm",
        "region": "Region Sjælland",
        "kkr": "KKR Sjælland",
    },
    "organisations.csv": {"name": "Tanglauget", "kind": "association"},
    "parties.csv": {"name": "Tanglisten", "kind": "local", "letter": "Å"},
    "roles.csv": {"word": "tangfoged", "class": "head"},
    "kkr.csv": {"name": "KKR Øerne"},
}


def codes(file: str, **values: str) -> list[str]:
    row = Row(file=file, line=2, values=GOOD[file] | values)
    return [found.code for found in check_row(row, TABLES[file])]


@pytest.mark.parametrize("file", GOOD)
def test_nothing_is_wrong_with_a_good_row(file: str) -> None:
    assert codes(file) == []


@pytest.mark.parametrize(
    ("file", "values", "code"),
    [
        ("municipalities.csv", {"kkr": ""}, "missing-value"),
        ("organisations.csv", {"name": ""}, "missing-value"),
        ("municipalities.csv", {"code": "751"}, "malformed-value"),
        ("municipalities.csv", {"nuts3": "DK9"}, "malformed-value"),
        ("parties.csv", {"wikidata": "https://www.wikidata.org/wiki/Q1"}, "malformed-value"),
        ("organisations.csv", {"website": "tanglauget.dk"}, "malformed-value"),
        ("organisations.csv", {"website": "https://tang lauget.dk"}, "malformed-value"),
        ("parties.csv", {"letter": "SF"}, "malformed-value"),
        ("kkr.csv", {"url": "kl"}, "malformed-value"),
        ("organisations.csv", {"kind": "laug"}, "unknown-value"),
        ("organisations.csv", {"kind": "municipality"}, "unknown-value"),
        ("roles.csv", {"class": "foged"}, "unknown-value"),
        ("municipalities.csv", {"wikidata_status": "sure"}, "unknown-value"),
        ("organisations.csv", {"valid_from": "i fjor"}, "unreadable-date"),
        ("organisations.csv", {"valid_to": "2025-02-30"}, "unreadable-date"),
        ("organisations.csv", {"valid_from": "2025-06", "valid_to": "2025-05-31"}, "contradictory-dates"),
        (
            "parties.csv",
            {"letter_valid_from": "2022", "letter_valid_to": "2021-12"},
            "contradictory-dates",
        ),
    ],
)
def test_what_is_wrong_with_a_row(file: str, values: dict[str, str], code: str) -> None:
    assert codes(file, **values) == [code]
