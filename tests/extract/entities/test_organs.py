"""What a body has, and calls by a common noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.text.mentions import Label, Mention

Mentions = Callable[..., list[Mention]]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Movias kundeforum mødes i maj.", "Movias kundeforum"),
        ("KKR Sjællands socialpolitiske udvalg mødes i maj.", "KKR Sjællands socialpolitiske udvalg"),
        ("KL's klimapanel mødes i maj.", "KL's klimapanel"),
        ("KL’s havneudvalg mødes i maj.", "KL’s havneudvalg"),
        ("FynBus’ kundeforum mødes i maj.", "FynBus’ kundeforum"),
        ("Movias Kystpanel mødes i maj.", "Movias Kystpanel"),
        ("Movias styregruppe mødes i maj.", "Movias styregruppe"),
        ("KL’s Havne- og Kystudvalg mødes i maj.", "KL’s Havne- og Kystudvalg"),
        ("KL’s Havnekontor mødes i maj.", "KL’s Havnekontor"),
        ("Havne- og Kystministeriets følgegruppe mødes i maj.", "Havne- og Kystministeriets følgegruppe"),
    ],
)
def test_an_organ_is_a_body(mentions_of: Mentions, background: str, expected: str) -> None:
    found = [m.value for m in mentions_of(background=background) if m.label is Label.ORGANISATION]
    assert found == [expected]


@pytest.mark.parametrize(
    "background",
    [
        "Movias bestyrelse mødes i maj.",
        "Movias fælles udvalg mødes i maj.",
        "Movia udvalg mødes i maj.",
        "Movias kundeforummer er mange.",
        "Venstres havneudvalg mødes i maj.",
    ],
)
def test_boards_and_words_of_any_body_are_none(mentions_of: Mentions, background: str) -> None:
    found = {m.rule for m in mentions_of(background=background) if m.label is Label.ORGANISATION}
    assert "organ" not in found
