"""Employers that no list knows, given away by a title and a name beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.text.mentions import Label, Mention

Mentions = Callable[..., list[Mention]]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Advokat Karl Holm fra Nordret fortalte om sagen.", "Nordret"),
        ("Hr-chef Karl Holm fra Kranlink fortalte om sagen.", "Kranlink"),
        ("Konsulent Karl Holm hos Kranlink fortalte om sagen.", "Kranlink"),
        ("Revisor Karl Holm, Nordholm, fortalte om sagen.", "Nordholm"),
        ("Statsautoriseret revisor Karl Holm, Nordholm, fortalte om sagen.", "Nordholm"),
        ("Direktør Karl Holm, Nordkaj Rundfart, fortalte om sagen.", "Nordkaj Rundfart"),
        ("Direktør Karl Holm (Nordkaj Rundfart) fortalte om sagen.", "Nordkaj Rundfart"),
        ("Karl Holm fra Nordkaj Rundfart fortalte om sagen.", "Nordkaj Rundfart"),
        ("Karl Holm (direktør, Nordkaj Rundfart) fortalte om sagen.", "Nordkaj Rundfart"),
        ("Karl Holm, leder hos Nordkaj Rundfart, fortalte om sagen.", "Nordkaj Rundfart"),
        ("Direktør i Nordkaj Rundfart, Karl Holm, fortalte om sagen.", "Nordkaj Rundfart"),
        ("Direktør for Greve Rundfart, Karl Holm, fortalte om sagen.", "Greve Rundfart"),
        ("Karl Holm, indehaver af Nordkaj Vine, fortalte om sagen.", "Nordkaj Vine"),
    ],
)
def test_a_title_gives_a_firm_away(mentions_of: Mentions, background: str, expected: str) -> None:
    found = [m.value for m in mentions_of(background=background) if m.label is Label.ORGANISATION]
    assert found == [expected]


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm fra Nordret fortalte om sagen.",
        "Borgmester Karl Holm fra Nordkaj fortalte om sagen.",
        "Direktør Karl Holm fra Nordby fortalte om sagen.",
        "Direktør Karl Holm, Nordkaj, fortalte om sagen.",
        "Direktør Karl Holm, Eva Lind og Bo Ask Friis fortalte om sagen.",
        "Direktør Karl Holm fra Danmark fortalte om sagen.",
        "Karl Holm fra Øster Nordby fortalte om sagen.",
        "Direktør for Kyst og Havn, Karl Holm, fortalte om sagen.",
        "Direktør Karl Holm (Bilag 2) fortalte om sagen.",
        "Direktør Karl Holm hilste fra Nordkaj Rundfart.",
    ],
)
def test_towns_fields_and_people_are_no_firms(mentions_of: Mentions, background: str) -> None:
    assert [m.value for m in mentions_of(background=background) if m.label is Label.ORGANISATION] == []
