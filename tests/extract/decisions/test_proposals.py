"""Proposals: who proposes, and which acts are asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def proposed(minutes: Minutes) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(record.actor, record.acts) for record in minutes.proposals if record.number == "2.1"]


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("Det indstilles, at KKR Sjælland godkender planen.", None),
        ("Sekretariatet indstiller, at planen godkendes.", "Sekretariatet"),
        ("Formandskabet foreslår, at planen godkendes.", "KKR Sjællands formandskab"),
        ("Den administrative følgegruppe anbefaler, at planen godkendes.", "Den administrative følgegruppe"),
        ("At planen godkendes.", None),
    ],
)
def test_who_proposes(words: str, actor: str | None, read: Read) -> None:
    assert proposed(read(proposal=words, ruling="Godkendt.")) == [(actor, ("approved",))]


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("Det indstilles, at orienteringen tages til efterretning.", ("noted",)),
        ("Det indstilles, at KKR Sjælland drøfter og godkender planen.", ("discussed", "approved")),
        (
            "Det indstilles, at planen godkendes, og at formandskabet bemyndiges til at rette den.",
            ("approved", "authorised"),
        ),
        (
            "Sekretariatet indstiller, at KKR Sjælland\n– drøfter oplægget\n– anbefaler kommunerne at følge det\n"
            "– anmoder Movia om et svar.",
            ("discussed", "requested"),
        ),
        ("Det indstilles, at KKR Sjælland indstiller et medlem til rådet.", ("nominated",)),
        ("Formandskabet indstiller, at Eva Lind udpeges.", ("appointed",)),
        ("Direktøren indstiller, at ønsket ikke imødekommes.", ("rejected",)),
        # what is asked for is the approval, not the discussion that it is about
        ("Det indstilles, at KKR Sjælland godkender, at sagen drøftes i kommunerne.", ("approved",)),
        ("Det indstilles, at KKR Sjælland peger på en kandidat.", ("nominated",)),
        ("Det indstilles, at havnen graves ud.", ()),
    ],
)
def test_what_is_asked_for(words: str, acts: tuple[str, ...], read: Read) -> None:
    assert [asked for _, asked in proposed(read(proposal=words))] == [acts]


def test_an_item_without_a_proposal_has_none(read: Read) -> None:
    assert proposed(read(background="Det indstilles ofte, at planer godkendes.")) == []


def test_the_evidence_is_the_first_words_of_the_passage(read: Read) -> None:
    minutes = read(proposal="Sekretariatet indstiller, at planen godkendes. " + "Den koster lidt mere. " * 20)
    (record,) = [record for record in minutes.proposals if record.number == "2.1"]
    (section,) = [s for s in minutes.sections if (s.number, s.section) == ("2.1", "Indstilling")]
    assert record.evidence.start == section.start
    assert record.evidence.quote.startswith("Sekretariatet indstiller") and len(record.evidence.quote) <= 200
