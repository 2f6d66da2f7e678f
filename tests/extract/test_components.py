from __future__ import annotations

from collections.abc import Callable

import spacy

from kkrgraph.extract import annotate
from kkrgraph.extract.components import read_layout, read_sentences
from kkrgraph.extract.extensions import register
from kkrgraph.model import Document


def test_the_frame_and_then_the_sentences_are_filled(
    printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    register()
    document = make_document(printed(background="Broen er gammel. Den er grå."))
    doc = spacy.blank("da").make_doc(document.text[: document.body_end])
    doc._.document = document
    read_layout(doc)
    assert [item.number for item in doc._.layout.items] == ["1.1", "2.1"]
    doc._.mentions = []
    doc._.context = annotate(document)._.context
    read_sentences(doc)
    assert [s.text for s in doc._.sentences][-2:] == ["Broen er gammel.", "Den er grå."]


def test_the_head_ends_where_the_first_item_begins(
    printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    layout = annotate(make_document(printed(ruling="Godkendt.")))._.layout
    assert layout.head[0].text == "Referat"
    assert layout.head[-1].end <= layout.items[0].title_start
