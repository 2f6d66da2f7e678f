from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span

from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.spans import LABELS, apart, span_of

TEXT = "Borgmester Eva Lind, Greve Kommune, er medlem af Midttrafiks bestyrelse fra 1. maj 2025.\nDet koster 2-3 mio.kr. om året."


def notebook(**config: object) -> Language:
    nlp = spacy.blank("da")
    nlp.add_pipe("kkr", config=config)
    return nlp


def test_every_mention_is_a_span_with_what_it_stands_for() -> None:
    doc = notebook()(TEXT)
    assert [(span.text, span.label_, span.id_) for span in doc.spans["kkr"]] == [
        ("Borgmester", "ROLE", "borgmester"),
        ("Eva Lind", "PER", "Eva Lind"),
        ("Greve Kommune", "LOC", "Greve Kommune"),
        ("medlem", "ROLE", "medlem"),
        ("Midttrafiks", "ORG", "Midttrafik"),
        ("1. maj 2025", "DATE", "2025-05-01"),
        # spaCy's own tokenizer has one token for the two figures
        ("2-3", "MONEY", "2000000"),
        ("2-3 mio.kr.", "MONEY", "3000000"),
    ]
    assert [ent.text for ent in doc.ents][-2:] == ["1. maj 2025", "2-3 mio.kr."]


def test_with_our_tokenizer_the_figures_are_apart() -> None:
    nlp = spacy.blank("da", config={"nlp": {"tokenizer": {"@tokenizers": "kkrgraph.da"}}})
    nlp.add_pipe("kkr")
    assert [(ent.text, ent.id_) for ent in nlp(TEXT).ents][-2:] == [
        ("2", "2000000"),
        ("3 mio.kr.", "3000000"),
    ]


def test_every_label_has_a_name() -> None:
    assert set(LABELS) == set(Label)


def test_the_key_can_be_another_and_ents_be_left_alone() -> None:
    doc = notebook(spans_key="minutes", ents=False)(TEXT)
    assert len(doc.spans["minutes"]) == 8
    assert "kkr" not in doc.spans
    assert doc.ents == ()


def test_another_pipe_s_entities_stay_where_ours_are_not() -> None:
    nlp = spacy.blank("da")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "MISC", "pattern": "Eva"}, {"label": "MISC", "pattern": "bestyrelse"}])  # type: ignore[attr-defined]
    nlp.add_pipe("kkr")
    ents = [(ent.text, ent.label_) for ent in nlp(TEXT).ents]
    assert ("bestyrelse", "MISC") in ents
    assert ("Eva Lind", "PER") in ents


def test_of_two_that_share_a_token_the_first_stays() -> None:
    doc = spacy.blank("da")("a b c d")
    first, second, third = Span(doc, 0, 2), Span(doc, 1, 3), Span(doc, 3, 4)
    assert apart([first, second, third]) == [first, third]


def test_a_mention_beyond_the_doc_is_an_error() -> None:
    with pytest.raises(IndexError, match="40-45"):
        span_of(spacy.blank("da")("kort"), Mention(start=40, end=45, label=Label.ROLE, value="formand"))
