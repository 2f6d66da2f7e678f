from __future__ import annotations

import datetime

import pytest

from kkrgraph.extract.text.dates import find_dates, iso, with_year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mødet den 19. november 2024 i Sorø", ["2024-11-19"]),
        ("mødet den 1. Marts 2024 i Sorø", ["2024-03-01"]),
        ("mødet den 2. oktober i Sorø", ["--10-02"]),
        ("Dato: 19-09-2022 Kl. 10:00", ["2022-09-19"]),
        ("d. 26.04.17 i salen", ["2017-04-26"]),
        ("fra 1.1.2026 gælder", ["2026-01-01"]),
        ("den 3/4/2025 kl. 9", ["2025-04-03"]),
        ("udsendt 2025-04-03 til alle", ["2025-04-03"]),
        ("fra marts 2025 og frem", ["2025-03"]),
        ("den 5. sept. 2023", ["2023-09-05"]),
        ("den 13.-14. september 2023", ["2023-09-13"]),
        ("Sorø, den 02.12. 2009", ["2009-12-02"]),
        ("Sorø, den 2. 12. 2009", ["2009-12-02"]),
        ("nr. 27 den 04.feb 2015", ["2015-02-04"]),
        ("inden den 5 maj og den 17 juni", ["--05-05", "--06-17"]),
        ("d. 5 maj", ["--05-05"]),
        ("den 13. og 14. september 2023", ["2023-09-13"]),
        ("senest ultimo maj skal der", ["--05"]),
        ("det sker i marts som ventet", ["--03"]),
        ("fra den 1. juni 2025 til den 30. juni 2026", ["2025-06-01", "2026-06-30"]),
    ],
)
def test_a_date_is_read_as_far_as_it_is_written(text: str, expected: list[str]) -> None:
    assert sorted(m.value for m in find_dates(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "den 31. februar 2024",
        "SAG-2025-01937 abc",
        "tlf. 12-34-56-78",
        "maj er en god måned",
        "Maj Holm deltog",
        "den 45-13-2024",
        "punkt 3.2 og 3.3",
        "et augustmøde",
        "2.1. 2024 er et godt år",
        "der er 5 maj-møder",
        "J.nr. 00.01.00A10-0001",
    ],
)
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_iso_leaves_out_what_is_not_known() -> None:
    assert iso(3, 4, 2025) == "2025-04-03"
    assert iso(None, 4, 2025) == "2025-04"
    assert iso(3, 4, None) == "--04-03"
    assert iso(3, 13, 2025) is None
    assert iso(29, 2, 2025) is None


@pytest.mark.parametrize(
    ("value", "near", "expected"),
    [
        ("--10-02", datetime.date(2024, 9, 19), "2024-10-02"),
        ("--01-15", datetime.date(2024, 11, 19), "2025-01-15"),
        ("--12-10", datetime.date(2025, 1, 20), "2024-12-10"),
        ("--05", datetime.date(2025, 1, 20), "2025-05"),
        ("--02-29", datetime.date(2024, 1, 20), "2024-02-29"),
        ("2023-02-01", datetime.date(2024, 1, 20), "2023-02-01"),
        ("--10-02", None, None),
    ],
)
def test_a_date_without_a_year_is_the_nearest_one(
    value: str, near: datetime.date | None, expected: str | None
) -> None:
    assert with_year(value, near) == expected
