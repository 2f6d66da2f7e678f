"""The graph without removed people: no IRI, no name, no statement about them; everybody else's stands."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad

from kkrgraph.extract import extract
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.removal import is_named_after, removed_iris, without_people
from kkrgraph.model import Evidence, Minutes, Organisation, Person, Position, Removal, Vote
from kkrgraph.namespaces import KKR, RDF
from kkrgraph.reading import read
from kkrgraph.resolve import link
from kkrgraph.resources import root
from kkrgraph.settings import DEFAULT_BASE, Settings

DAY = datetime.date(2026, 3, 4)
FILES = [path for path in sorted((root() / "data" / "minutes").glob("*.*")) if path.stem != "README"]


def removal(name: str, municipality: str = "", document: str = "") -> Removal:
    return Removal(
        name=name, municipality=municipality, document=document, reason="", reviewer="Ida", date=DAY
    )


def quads_of(minutes: Minutes) -> tuple[Quad, ...]:
    return document_quads(minutes, link(minutes), DEFAULT_BASE)


def text(quads: Sequence[Quad]) -> str:
    return "\n".join(map(str, quads))


def dangling(quads: Sequence[Quad]) -> set[str]:
    """Parts of the document that are led to and not described."""
    subjects = {quad.subject for quad in quads}
    terms = (quad.object for quad in quads if isinstance(quad.object, NamedNode))
    return {term.value for term in terms if "/doc/" in term.value and term not in subjects}


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_everybody_can_be_taken_out_of_the_example_minutes(file: Path) -> None:
    minutes = extract(read(file, Settings()))
    quads = quads_of(minutes)
    assert dangling(quads) == set()
    full = sorted({name for name, _ in link(minutes).persons if len(name.split()) > 1})
    for name in (full[0], full[-1]):
        after = without_people(quads, [removal(name)])
        left = text(after).casefold()
        assert name.casefold() not in left.replace(f"{name} ".casefold() + "bæk", "")
        assert after != quads
        assert dangling(after) == set()
        assert {quad.subject for quad in after} <= {quad.subject for quad in quads}


def test_nothing_changes_where_nobody_is_named(minutes: Callable[..., Minutes]) -> None:
    quads = quads_of(minutes())
    assert without_people(quads, [removal("Karl Holm")]) == quads


@pytest.fixture
def named(minutes: Callable[..., Minutes], words: Callable[..., Evidence]) -> Minutes:
    quote = "Karl Holm og Eva Lind stemte imod, oplyste Karl Holms Fond."
    return minutes(
        persons=(
            Person(person="Karl Holm", evidence=words(quote)),
            Person(person="Eva Lind", evidence=words(quote)),
            Person(person="Karl", evidence=words("Karl svarede.", 80)),
        ),
        organisations=(Organisation(name="Karl Holm Fonden", kind="association", evidence=words(quote)),),
        votes=(
            Vote(number="", kind="against", agent="Karl Holm", count=None, evidence=words(quote)),
            Vote(number="", kind="against", agent="Eva Lind", count=None, evidence=words(quote)),
        ),
        positions=(
            Position(
                person="Eva Lind", role="formand", organisation="Karl Holm Fonden", evidence=words(quote)
            ),
            Position(
                person="Karl Holm", role="formand", organisation="Karl Holm Fonden", evidence=words(quote)
            ),
        ),
    )


def test_statements_go_and_words_that_others_need_stay(named: Minutes) -> None:
    after = without_people(quads_of(named), [removal("Karl Holm")])
    left = text(after)
    assert "Karl" not in left and "karl" not in left
    assert "[fjernet] og Eva Lind stemte imod, oplyste [fjernet]s Fond." in left
    assert '"[fjernet] Fonden"@da' in left
    assert f"{DEFAULT_BASE}/id/organization/fjernet-fonden" in left
    assert left.count("/vote/0") == len([quad for quad in after if "/vote/0" in str(quad.subject)])
    assert (
        len([quad for quad in after if quad.predicate.value == RDF.type and "Participation" in str(quad)])
        == 1
    )
    positions = [quad for quad in after if quad.object == NamedNode(KKR.Position)]
    assert len(positions) == 1
    assert f"{DEFAULT_BASE}/id/person/eva-lind-formand-fjernet-fonden" in left
    # the words that named nobody but the person are gone with them
    assert "svarede" not in left


def test_somebody_else_with_a_longer_name_stays(
    minutes: Callable[..., Minutes], words: Callable[..., Evidence]
) -> None:
    quote = "Karl Holm Dahl svarede Karl Holm."
    both = minutes(
        persons=tuple(Person(person=name, evidence=words(quote)) for name in ("Karl Holm", "Karl Holm Dahl"))
    )
    left = text(without_people(quads_of(both), [removal("Karl Holm")]))
    assert '"Karl Holm Dahl svarede [fjernet]."' in left
    assert "/id/person/karl-holm-dahl>" in left
    assert "/id/person/karl-holm>" not in left


def test_somebody_known_by_another_name_in_this_document(named: Minutes) -> None:
    known = removed_iris(quads_of(named), [removal("Eva Lind")])
    assert known == {f"{DEFAULT_BASE}/id/person/eva-lind-formand-karl-holm-fonden"}
    # an IRI that another document gives the removed person's name
    after = without_people(quads_of(named), [removal("Eva Maria Lind")], known)
    assert "Eva Lind" not in text(after)


def test_somebody_whose_name_is_in_the_iri_alone(
    minutes: Callable[..., Minutes], words: Callable[..., Evidence]
) -> None:
    people = ("Asta Brink", "Asta Mølgård Brink Dahl")
    both = minutes(persons=tuple(Person(person=one, evidence=words(f"{one} svarede.")) for one in people))
    # as linked with other documents, where the person is named in full
    slugs = (("Asta Brink", "asta-moelgaard-brink-aalborg"), (people[1], "asta-moelgaard-brink-dahl"))
    quads = document_quads(both, replace(link(both), persons=slugs), DEFAULT_BASE)
    left = text(without_people(quads, [removal("Asta Mølgård Brink")]))
    assert "Asta Brink" not in left and "asta-moelgaard-brink-aalborg" not in left
    assert "Asta Mølgård Brink Dahl svarede." in left and "asta-moelgaard-brink-dahl" in left


@pytest.mark.parametrize(
    ("document", "holds"),
    [
        ("brev-karl-holm-2026", True),
        ("brev_Karl_Holm", True),
        ("karl-holmer", False),
        ("kkr-fyn-2026-03-04-referat", False),
    ],
)
def test_a_document_can_be_called_after_somebody(document: str, holds: bool) -> None:
    assert is_named_after(document, [removal("Karl Holm")]) is holds
