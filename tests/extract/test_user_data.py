"""What kkrgraph leaves on a Doc is written with it, and read back as the same records."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
import spacy
import srsly
from spacy.tokens import Doc, DocBin

from kkrgraph import model
from kkrgraph.extract import annotate
from kkrgraph.extract.extensions import Working
from kkrgraph.extract.user_data import decode, encode
from kkrgraph.model import Document


@pytest.fixture
def doc(printed: Callable[..., list[str]], make_document: Callable[..., Document]) -> Doc:
    text = "Movia holder møde den 4. juni 2025. Det koster 3 mio. kr. Eva Lind er formand for Movia."
    return annotate(make_document(printed(background=text, ruling="KKR Sjælland udpegede Asger Friis (A).")))


def test_bytes_and_back(doc: Doc) -> None:
    back = Doc(spacy.blank("da").vocab).from_bytes(doc.to_bytes())
    assert back._.kkr == doc._.kkr
    assert back._.mentions == doc._.mentions
    assert [type(mention.label) for mention in back._.mentions] == [type(m.label) for m in doc._.mentions]
    assert [line.furniture for line in back._.document.lines] == [
        line.furniture for line in doc._.document.lines
    ]
    assert hash(back._.document) == hash(doc._.document)


def test_what_components_hand_on_is_not_written(doc: Doc) -> None:
    back = Doc(spacy.blank("da").vocab).from_bytes(doc.to_bytes())
    assert doc._.layout.rows and doc._.sentences
    assert back._.layout is back._.sentences is back._.seating is None


def test_a_bin_of_docs(doc: Doc) -> None:
    written = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (back,) = DocBin(store_user_data=True).from_bytes(written).get_docs(spacy.blank("da").vocab)
    assert back._.kkr == doc._.kkr


def test_furniture_comes_back_as_furniture() -> None:
    line = model.Line(start=0, end=3, page=1, number=1, furniture=model.Furniture.PAGE_HEAD)
    back = srsly.msgpack_loads(srsly.msgpack_dumps({"line": line}))
    assert back == {"line": line}
    assert isinstance(back["line"].furniture, model.Furniture)


def test_others_values_are_left_to_others() -> None:
    assert encode(Working()) is None
    assert encode({1}, chain=list) == [1]
    assert encode(datetime.datetime(2025, 1, 1), chain=str) == "2025-01-01 00:00:00"
    assert decode({"a": 1}) == {"a": 1}
    assert decode({"a": 1}, chain=len) == 1
    assert decode({"kkrgraph": "eval"}) == {"kkrgraph": "eval"}
