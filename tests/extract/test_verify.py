from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kkrgraph.errors import EvidenceError
from kkrgraph.extract.verify import folded, verify, withhold
from kkrgraph.model import Deadline, Evidence, Minutes

Read = Callable[..., Minutes]


@pytest.fixture(scope="module")
def minutes(read: Read) -> Minutes:
    return read(
        title="Udpegning til bestyrelsen for Movia",
        background="Det koster 3 mio. kr. Movia holder møde den 4. juni 2025. Rammeaftale 2025-2026 er klar.",
        ruling="KKR Sjælland udpegede Eva Lind (V).",
    )


def test_every_quote_is_counted(minutes: Minutes) -> None:
    views = (
        v for v in ("attendance", "items", "decisions", "appointments", "seats", "organisations", "persons")
    )
    assert verify(minutes) >= 1 + sum(len(getattr(minutes, view)) for view in views)


def moved(quote: Evidence) -> Evidence:
    return replace(quote, start=quote.start + 1)


@pytest.mark.parametrize(
    "view", ["persons", "organisations", "decisions", "amounts", "meetings_ahead", "agreements", "items"]
)
def test_a_quote_that_is_not_at_its_offsets_is_an_error(minutes: Minutes, view: str) -> None:
    first, *rest = getattr(minutes, view)
    changes: dict[str, Any] = {view: (replace(first, evidence=moved(first.evidence)), *rest)}
    broken = replace(minutes, **changes)
    with pytest.raises(EvidenceError, match="opdigtet"):
        verify(broken)


@pytest.mark.parametrize(
    ("view", "column", "value"),
    [
        ("persons", "person", "Asger Friis"),
        ("appointments", "person", "Asger Friis"),
        ("attendance", "person", "Asger Friis"),
        ("organisations", "name", "Zzzzbro"),
        ("amounts", "text", "17 kr."),
        ("meetings_ahead", "date", "2025-06-19"),
        ("agreements", "name", "Zzzzbro"),
    ],
)
def test_a_quote_without_its_value_is_an_error(minutes: Minutes, view: str, column: str, value: str) -> None:
    first, *rest = getattr(minutes, view)
    changes: dict[str, Any] = {view: (replace(first, **{column: value}), *rest)}
    broken = replace(minutes, **changes)
    with pytest.raises(EvidenceError, match="is not in the quote"):
        verify(broken)


def test_a_statement_without_its_value_is_left_out_and_reported(minutes: Minutes) -> None:
    first, *rest = minutes.organisations
    broken = replace(minutes, organisations=(replace(first, name="Zzzzbro"), *rest))
    withheld = withhold(broken)
    assert withheld.organisations == tuple(rest)
    assert [issue.code for issue in withheld.issues[len(minutes.issues) :]] == ["unverified"]
    assert verify(withheld) == verify(minutes) - 1
    assert withhold(minutes) is minutes


def test_a_deadline_without_its_day_is_left_out(minutes: Minutes) -> None:
    act = minutes.decisions[0]
    wrong = Deadline(date="2031-12-29", evidence=act.evidence)
    broken = replace(minutes, decisions=(replace(act, deadlines=(wrong,)), *minutes.decisions[1:]))
    with pytest.raises(EvidenceError, match="deadlines"):
        verify(broken)
    withheld = withhold(broken)
    assert withheld.decisions == (replace(act, deadlines=()), *minutes.decisions[1:])
    assert [issue.code for issue in withheld.issues[len(minutes.issues) :]] == ["unverified"]


def test_a_quote_that_is_too_long_is_an_error(minutes: Minutes) -> None:
    long = replace(minutes.meeting.evidence, start=0, end=201, quote=minutes.document.text[:201])
    with pytest.raises(EvidenceError):
        verify(replace(minutes, meeting=replace(minutes.meeting, evidence=long)))


def test_hyphens_and_spaces_never_decide() -> None:
    assert folded("Karl-Holm Å/S") == folded("karlholm ås")
