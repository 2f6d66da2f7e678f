"""Minutes without removed people: no statement about them, no name in any text, everything else in its place."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from kkrgraph.curation.removal import digest, is_home, redact
from kkrgraph.extract import annotate
from kkrgraph.model import FURTHER, VIEWS, Links, Minutes, Removal, Section
from kkrgraph.publish.drawing import draw
from kkrgraph.resolve import link

DAY = datetime.date(2026, 3, 4)
NAMES = ("Villads", "Hedelund", "villads", "hedelund")


def removal(name: str = "Villads Hedelund", municipality: str = "", document: str = "") -> Removal:
    return Removal(
        name=name, municipality=municipality, document=document, reason="ønske", reviewer="Ida", date=DAY
    )


def everything(minutes: Minutes) -> str:
    return json.dumps(asdict(minutes), ensure_ascii=False, default=str)


def test_no_statement_and_no_name_is_left(minutes: Minutes) -> None:
    after = redact(minutes, link(minutes), [removal()])
    assert not any(name in everything(after) for name in NAMES)
    assert [one.person for one in after.attendance] == ["Asta Mølgård Brink", "Sigrid Tang Overby"]
    assert after.appointments == ()
    assert [one.act for one in after.decisions] == ["appointed", "noted"]
    assert after.decisions[0].evidence.quote.startswith("KKR Nordjylland udpegede [fjernet] (V) som medlem")


def test_everything_else_is_in_its_place(minutes: Minutes) -> None:
    after = redact(minutes, link(minutes), [removal()])
    text = after.document.text
    for view in (*VIEWS, *FURTHER):
        for one in getattr(after, view) if view != "meeting" else (after.meeting,):
            if isinstance(one, Section):
                assert text[one.start : one.end] == one.text
            else:
                assert text[one.evidence.start : one.evidence.end] == one.evidence.quote
    lines = [text[line.start : line.end] for line in after.document.lines]
    before = [minutes.document.text[line.start : line.end] for line in minutes.document.lines]
    assert lines == [line.replace("Villads Hedelund", "[fjernet]") for line in before]


def test_the_drawing_and_the_doc_hold_no_name(minutes: Minutes) -> None:
    after = redact(minutes, link(minutes), [removal()])
    assert not any(name in draw(after) for name in NAMES)
    written = annotate(after.document).to_bytes()
    assert not any(name.encode() in written for name in NAMES)
    assert b"fjernet" in written


def test_a_list_that_names_nobody_here_changes_nothing(minutes: Minutes) -> None:
    for one in (
        removal("Karl Holm"),
        removal(municipality="Greve Kommune"),
        removal(document="second"),
    ):
        assert redact(minutes, link(minutes), [one]) == minutes


@pytest.mark.parametrize("municipality", ["Rebild Kommune", "Rebild", "rebild kommune"])
def test_the_bearer_of_one_municipality(minutes: Minutes, municipality: str) -> None:
    after = redact(minutes, link(minutes), [removal(municipality=municipality)])
    assert "Hedelund" not in everything(after)


def test_where_no_municipality_is_stated_the_bearer_is_meant() -> None:
    assert is_home("Greve Kommune", ())
    assert is_home("", {"Greve Kommune"})
    assert is_home("Læsø", {"laesoe-kommune"})
    assert not is_home("Greve Kommune", {"Solrød Kommune"})


def test_single_names_go_where_the_links_say_who_it_is(
    text: str, read_text: Callable[[str], Minutes]
) -> None:
    said = "i 2026. Villads præsenterede planen. Villadsens svar er vedlagt. Hedelunds forslag blev drøftet."
    minutes = read_text(text.replace("i 2026.", said))
    links = link(minutes)
    assert [one.person for one in minutes.presentations] == ["Villads Hedelund"]
    after = redact(minutes, links, [removal()])
    assert "[fjernet] præsenterede planen. Villadsens svar er vedlagt." in after.document.text
    # without a statement or link that says who it is, a single name is anybody's
    assert "Hedelunds forslag blev drøftet." in after.document.text
    linked = Links(persons=(*links.persons, ("Hedelund", "villads-hedelund-rebild")))
    assert "[fjernet]s forslag blev" in redact(minutes, linked, [removal()]).document.text


def test_who_acts_beside_the_statement_goes_and_the_statement_stays(minutes: Minutes) -> None:
    act = replace(minutes.decisions[0], actor="Villads Hedelund", addressee="Villads Hedelunds")
    after = redact(replace(minutes, decisions=(act,)), link(minutes), [removal()])
    assert (after.decisions[0].actor, after.decisions[0].addressee) == (None, None)


def test_a_name_that_only_the_text_holds_goes_too(text: str, read_text: Callable[[str], Minutes]) -> None:
    minutes = read_text(text.replace("i 2026.", "i 2026 (bilag fra THRYM ASKEBLAD)."))
    links = link(minutes)
    after = redact(minutes, links, [removal("Thrym Askeblad")])
    assert "(bilag fra [fjernet])" in after.sections[0].text
    assert after.attendance == tuple(
        replace(one, evidence=now.evidence)
        for one, now in zip(minutes.attendance, after.attendance, strict=True)
    )


def test_a_list_has_a_fingerprint() -> None:
    assert digest([]) == ""
    assert digest([removal()]) == digest([replace(removal(), reason="", date=datetime.date(2025, 1, 1))])
    assert digest([removal()]) != digest([removal(municipality="Rebild")])
