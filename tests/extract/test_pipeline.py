from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.extract import annotate, extract, make_pipeline
from kkrgraph.extract.pipeline import COMPONENTS
from kkrgraph.model import VIEWS, Document, Minutes

RECIPE = (
    "Hindbærsnitter",
    "Smuldr smørret i melet, og ælt dejen hurtigt sammen med æg og vanilje.",
    "Lad den hvile koldt i en time, og rul den ud i to plader.",
    "Bages ved 200 grader i 12 minutter, til kanten er gylden.",
)


def test_the_components_stand_in_their_order_and_are_made_once() -> None:
    assert tuple(make_pipeline().pipe_names) == COMPONENTS
    assert make_pipeline() is make_pipeline() is make_pipeline(None)


def test_every_view_is_filled(read: Callable[..., Minutes]) -> None:
    minutes = read(
        title="Udpegning til bestyrelsen for Movia",
        background=(
            "KKR Sjælland udpeger to medlemmer. Movias direktør, Eva Lind, orienterede. Det koster 3 mio. kr. Se "
            "www.eksempel.dk/bro. Movia holder møde den 4. juni 2025. Rammeaftale 2025-2026 er klar."
        ),
        ruling="KKR Sjælland udpegede Asger Friis (A).",
    )
    assert [view for view in VIEWS if not getattr(minutes, view)] == []


def test_reading_twice_gives_the_same(
    printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    document = make_document(printed(ruling="KKR Sjælland udpegede Eva Lind (V) til Movia."))
    assert extract(document) == extract(document)


def test_a_document_of_another_kind_is_refused(make_document: Callable[..., Document]) -> None:
    with pytest.raises(ReadingError, match=r"opskrift\.txt") as caught:
        extract(make_document(RECIPE, "opskrift"))
    assert "minutes" in caught.value.hint


def test_annotate_gives_what_was_found_even_so(make_document: Callable[..., Document]) -> None:
    doc = annotate(make_document(RECIPE))
    assert doc._.layout.items == [] and doc._.decisions_records == []
