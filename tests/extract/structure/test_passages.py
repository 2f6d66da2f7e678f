from __future__ import annotations

from collections.abc import Callable

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence

SentencesOf = Callable[..., list[Sentence]]


def test_every_sentence_has_item_section_and_place(sentences_of: SentencesOf) -> None:
    found = sentences_of(background="Broen er gammel. Den er grå.", ruling="Godkendt.")
    assert [(s.number, s.kind, s.text) for s in found] == [
        ("2.1", Kind.BACKGROUND, "Broen er gammel."),
        ("2.1", Kind.BACKGROUND, "Den er grå."),
        ("2.1", Kind.DECISION, "Godkendt."),
    ]
    assert all(s.marked.source[s.start : s.end] == s.text for s in found)


def test_bullets_go_on_from_the_sentence_before_the_list(sentences_of: SentencesOf) -> None:
    lead, one, two, after = sentences_of(background="Der er to ting:\n- Broen\n- Kajen\nDet var det.")
    assert [(s.text, s.bullet) for s in (one, two)] == [("Broen", True), ("Kajen", True)]
    assert one.lead is lead and two.lead is lead
    assert lead.lead is None and after.lead is None


def test_a_heading_inside_a_section_is_one(sentences_of: SentencesOf) -> None:
    found = sentences_of(background="Broen i Nordby\nDen er grå.")
    assert [(s.text, s.heading) for s in found] == [("Broen i Nordby", True), ("Den er grå.", False)]


def test_a_new_section_has_no_lead_from_the_last_one(sentences_of: SentencesOf) -> None:
    found = sentences_of(background="Der er to ting:", ruling="- Broen males.")
    assert [(s.text, s.lead) for s in found if s.bullet] == [("Broen males.", None)]


def test_mentions_are_marked(sentences_of: SentencesOf) -> None:
    (sentence,) = sentences_of(background="Eva Lind er direktør i Movia.")
    assert [m.value for m in sentence.marked.mentions()] == ["Eva Lind", "direktør", "Movia"]
    assert len(sentence.marked.text) < len(sentence.text)
