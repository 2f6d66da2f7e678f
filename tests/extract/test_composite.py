"""`nlp.add_pipe("kkr")` on a text: what a notebook does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from kkrgraph.extract import annotate, doc_of, extract
from kkrgraph.extract.pipeline import COMPONENTS
from kkrgraph.model import VIEWS, Document

TEXTS = ("Eva Lind (V), Greve Kommune, bød velkommen.", "Karl Holm (A) takkede KL's formand.")


@pytest.fixture
def nlp() -> Language:
    nlp = spacy.blank("da")
    nlp.add_pipe("kkr")
    return nlp


def test_a_text_is_read(nlp: Language) -> None:
    minutes = nlp(TEXTS[0])._.kkr
    assert [record.person for record in minutes.persons] == ["Eva Lind"]
    assert minutes.document.text == TEXTS[0]
    assert nlp(TEXTS[0])._.persons_records == list(minutes.persons)


def test_names_do_not_hang_on_the_notebook_s_tokenizer(nlp: Language) -> None:
    assert "KL's" in [token.text for token in nlp(TEXTS[1])]
    assert [record.name for record in nlp(TEXTS[1])._.kkr.organisations] == ["KL"]


def test_nor_on_the_end_of_a_line(nlp: Language) -> None:
    text = "Der kom et længere svar i sagen om broen fra Region\nMidtjylland og fra byens havn i går."
    assert [record.name for record in nlp(text)._.kkr.organisations] == ["Region Midtjylland"]


def test_a_file_s_document_gives_what_extract_gives(
    nlp: Language, printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    document = make_document(printed(ruling="KKR Sjælland udpegede Asger Friis (A) til Movia."))
    assert nlp(doc_of(nlp, document))._.kkr == extract(document)


def test_components_one_by_one_give_the_same(nlp: Language) -> None:
    other = spacy.blank("da")
    for name in (*COMPONENTS, "kkr_spans"):
        other.add_pipe(name)
    for text in TEXTS:
        assert other(text)._.kkr == nlp(text)._.kkr
        assert str(other(text).ents) == str(nlp(text).ents)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\f"])
def test_a_text_without_words_has_no_records(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert [view for view in VIEWS if getattr(doc._, f"{view}_records") != []] == []
    assert doc._.kkr is None
    assert doc.ents == ()


def test_many_texts(nlp: Language) -> None:
    alone = [nlp(text)._.kkr for text in TEXTS]
    assert [doc._.kkr for doc in nlp.pipe(TEXTS)] == alone
    assert [(doc._.kkr, name) for doc, name in nlp.pipe(zip(TEXTS, "ab", strict=True), as_tuples=True)] == [
        (alone[0], "a"),
        (alone[1], "b"),
    ]


def test_many_texts_in_two_processes(nlp: Language) -> None:
    alone = [nlp(text) for text in TEXTS]
    read = list(nlp.pipe(TEXTS, n_process=2))
    assert [doc._.kkr for doc in read] == [doc._.kkr for doc in alone]
    assert [str(doc.ents) for doc in read] == [str(doc.ents) for doc in alone]


def test_a_pipeline_is_written_and_loaded(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert loaded.pipe_names == ["kkr"]
    assert [loaded(text)._.kkr for text in TEXTS] == [nlp(text)._.kkr for text in TEXTS]


def test_a_doc_that_no_component_has_seen_has_no_minutes(make_document: Callable[..., Document]) -> None:
    assert spacy.blank("da")("Havn.")._.kkr is None
    assert annotate(make_document(["Havn."]))._.kkr is not None
