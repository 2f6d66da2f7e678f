from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy

from kkrgraph.extract import doc_of, make_pipeline
from kkrgraph.extract.text.documents import document_of_text
from kkrgraph.model import Document

TEXT = "  Referat\r\n\r\nKKR Fyn\tog havnen\n\fSide to\x85sidste"


def test_a_text_keeps_its_offsets() -> None:
    document = document_of_text(TEXT)
    assert len(document.text) == document.body_end == len(TEXT)
    lines = [(line.page, line.number, TEXT[line.start : line.end]) for line in document.lines]
    assert lines == [
        (1, 1, "Referat"),
        (1, 3, "KKR Fyn\tog havnen"),
        (2, 1, "Side to"),
        (2, 2, "sidste"),
    ]
    assert document.pages == 2
    assert document.text == TEXT.translate({ord(sign): " " for sign in "\r\n\t\f\x85"})
    assert document.line_at(TEXT.index("Fyn")).number == 3


@pytest.mark.parametrize("text", ["", " ", "\n", "\f\f"])
def test_a_text_without_words_has_no_lines(text: str) -> None:
    assert document_of_text(text).lines == ()


def test_two_texts_are_two_documents() -> None:
    assert document_of_text("a").sha256 != document_of_text("b").sha256


def test_a_document_that_is_given_stays(
    printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    document = make_document(printed(ruling="Godkendt."))
    nlp = make_pipeline()
    assert nlp(doc_of(nlp, document))._.document is document
    assert nlp("Godkendt.")._.document.text == "Godkendt."


def test_the_doc_has_the_running_text_alone(make_document: Callable[..., Document]) -> None:
    document = make_document(["Referat", "Broen er grå."])
    assert doc_of(spacy.blank("da"), document).text == document.text[: document.body_end]
