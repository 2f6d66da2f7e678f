from __future__ import annotations

import pytest

from kkrgraph.reading.clean import clean_line


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        ("  3.1.\tØkonomi   i\u00a0tal  ", "3.1. Økonomi i tal"),
        ("600\u202fmio.\u00a0kr.", "600 mio. kr."),
        ("a\u0301r og A\u030arhus", "ár og Århus"),
        ("A\u200b\u030arhus", "Århus"),
        ("ef\ufb01cient \ufb02ow", "efficient flow"),
        ("\ufeffReferat", "Referat"),
        ("Nord\u00adjylland", "Nordjylland"),
        ("implemente\u00ad ", "implemente-"),
        ("KKR\u2011mødet", "KKR-mødet"),
        ("\uf0b7 punkt", "• punkt"),
        ("K K R  Ø S T J Y L L A N D", "K K R Ø S T J Y L L A N D"),
        ("\u200b\u00a0", ""),
        ("a\x00b\x07", "ab"),
        ("’x’ – ”y”", "’x’ – ”y”"),
    ],
)
def test_a_line_is_cleaned(printed: str, cleaned: str) -> None:
    assert clean_line(printed) == cleaned


def test_cleaning_twice_changes_nothing() -> None:
    once = clean_line(" e\u0301n\u00a0linje \u00ad")
    assert clean_line(once) == once
