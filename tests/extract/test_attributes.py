"""What each component reads and fills on a Doc is what it says in `requires` and `assigns`, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language
from spacy.tokens.underscore import Underscore

from kkrgraph.extract import make_pipeline
from kkrgraph.extract.pipeline import COMPONENTS

TITLE = "Udpegning til bestyrelsen for Movia"
TEXT = (
    "KKR Sjælland udpeger to medlemmer. Movias direktør, Eva Lind, orienterede. Movia holder møde den 4. juni 2025. "
    "Rammeaftale 2025-2026 er klar. Udgiften er 3 mio. kr. Se referat fra mødet den 3. marts 2024."
)
# letters of newspapers
PRESENT = ("Asger Brinch Tarp (S), Greve Kommune", "Solveig Lykkebo (K), Faxe Kommune")
BESIDES = {
    # only where something is unclear
    "kkr_attendance": {"doc._.issues"},
    "kkr_ballots": {"doc._.issues"},
    # which lines others have marked as read in the layout
    "kkr_audit": {"doc._.meeting_records", "doc._.attendance_records", "doc._.items_records"},
}
PROPOSAL = "Sekretariatet indstiller, at planen godkendes."
RULING = "KKR Sjælland udpegede Asger Friis (S)."


@pytest.fixture
def touched(monkeypatch: pytest.MonkeyPatch) -> tuple[set[str], set[str]]:
    """The attributes of Docs that are read before they are set, and those that are set."""
    read: set[str] = set()
    filled: set[str] = set()
    get, put = Underscore.__getattr__, Underscore.__setattr__

    def reading(self: Underscore, name: str) -> object:
        if name not in filled:
            read.add(name)
        return get(self, name)

    def filling(self: Underscore, name: str, value: object) -> None:
        filled.add(name)
        put(self, name, value)

    monkeypatch.setattr(Underscore, "__getattr__", reading)
    monkeypatch.setattr(Underscore, "__setattr__", filling)
    return read, filled


def named(attributes: set[str]) -> set[str]:
    return {f"doc._.{name}" for name in attributes - {"kkr_working"}}


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_reads_and_fills_what_it_says(
    name: str, printed: Callable[..., list[str]], touched: tuple[set[str], set[str]]
) -> None:
    nlp = make_pipeline()
    doc = nlp.make_doc(
        "\n".join(
            printed(
                title=TITLE, background=TEXT, proposal=PROPOSAL, ruling=RULING, present=PRESENT, absent=()
            )
        )
    )
    for _, pipe in nlp.pipeline[: COMPONENTS.index(name)]:
        doc = pipe(doc)
    for attributes in touched:
        attributes.clear()
    nlp.get_pipe(name)(doc)
    read, filled = (named(attributes) for attributes in touched)
    meta = nlp.get_pipe_meta(name)
    assert set(meta.assigns) == filled
    # the first one looks whether the document is set, and needs none
    requires = set(meta.requires) | ({"doc._.document"} if name == "kkr_document" else set())
    assert read <= requires
    assert requires - read == BESIDES.get(name, set()) - read


def test_no_component_requires_what_an_earlier_one_does_not_give() -> None:
    assert problems(make_pipeline()) == {}


def test_nor_do_they_in_a_notebook() -> None:
    whole, one_by_one = spacy.blank("da"), spacy.blank("da")
    whole.add_pipe("kkr")
    for name in (*COMPONENTS, "kkr_spans"):
        one_by_one.add_pipe(name)
    assert problems(whole) == problems(one_by_one) == {}


def test_a_component_without_those_before_it_is_reported() -> None:
    nlp = spacy.blank("da")
    nlp.add_pipe("kkr_layout")
    nlp.add_pipe("kkr_audit")
    assert problems(nlp) == {
        "kkr_layout": ["doc._.document"],
        "kkr_audit": [
            "doc._.issues",
            "doc._.meeting_records",
            "doc._.attendance_records",
            "doc._.items_records",
        ],
    }


def test_the_whole_fills_what_its_components_fill() -> None:
    nlp = spacy.blank("da")
    nlp.add_pipe("kkr")
    assigns = set(nlp.get_pipe_meta("kkr").assigns)
    each = (make_pipeline().get_pipe_meta(name).assigns for name in COMPONENTS)
    assert assigns == {"doc.ents", "doc.spans"}.union(*each)


def problems(nlp: Language) -> dict[str, list[str]]:
    analysis = nlp.analyze_pipes(pretty=False)
    assert analysis is not None
    return {name: missing for name, missing in analysis["problems"].items() if missing}
