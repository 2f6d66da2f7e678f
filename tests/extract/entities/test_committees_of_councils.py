"""A committee that is known as one KKR's is not meant where another KKR has one by the same word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("uddannelsesudvalget", "Uddannelsesudvalget"),
        ("Uddannelsesudvalget", "Uddannelsesudvalget"),
        ("KKR Sjællands uddannelsesudvalg", "KKR Sjællands uddannelsesudvalg"),
        ("KKR Midtjyllands Uddannelsesudvalg", "KKR Midtjyllands Uddannelsesudvalg"),
    ],
)
def test_a_committee_is_of_the_council_that_is_named(read: Read, words: str, name: str) -> None:
    minutes = read(title="Udpegninger", ruling=f"Eva Lind (V) udpeges til {words}.")
    assert [a.body for a in minutes.appointments] == [name]


def test_the_committee_is_the_one_that_the_document_has_in_full(read: Read) -> None:
    minutes = read(
        title="Konstituering af uddannelsesudvalget",
        background="KKR Sjællands uddannelsesudvalg har fem medlemmer.",
        ruling="Eva Lind (V) udpeges til Uddannelsesudvalget.",
    )
    assert [a.body for a in minutes.appointments] == ["KKR Sjællands uddannelsesudvalg"]
