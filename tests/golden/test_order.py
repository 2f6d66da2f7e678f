"""The store is a function of the set of documents: any order gives the same bytes, and more documents change no IRI but by a join."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from kkrgraph.graph.export import export
from kkrgraph.graph.store import Store
from kkrgraph.namespaces import DCT, KKR, ORG, Minter
from kkrgraph.pipeline import build
from kkrgraph.resources import root
from kkrgraph.settings import DEFAULT_BASE, Settings

MINUTES = root() / "data" / "minutes"
# a connected part of the example minutes, quick to read: what one nominates another appoints, and a third sees leave
NAMES = (
    "kkr-nordjylland-2023-05-12-referat.txt",
    "kkr-nordjylland-2026-01-30-referat.txt",
    "kkr-sjaelland-2023-12-06-referat.html",
    "kkr-syddanmark-2022-11-09-dagsorden.html",
    "affaldplus-2018-01-26-referat.txt",
    "erhvervshus-sjaelland-2022-03-03-referat.txt",
)
FILES = [MINUTES / name for name in NAMES]
MINTER = Minter(DEFAULT_BASE)


def exported(store: Path) -> bytes:
    out = io.BytesIO()
    with Store.read_only(store) as opened:
        export(opened, "nquads", out)
    return out.getvalue()


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    settings = Settings(store=tmp_path_factory.mktemp("together"))
    list(build(FILES, settings))
    return exported(settings.store)


@pytest.mark.parametrize("seed", [1, 2])
def test_any_order_gives_the_same_bytes(together: bytes, seed: int, tmp_path: Path) -> None:
    shuffled = random.Random(seed).sample(FILES, len(FILES))
    settings = Settings(store=tmp_path / "store")
    for start in range(0, len(shuffled), seed):
        list(build(shuffled[start : start + seed], settings))
    assert exported(settings.store) == together


def persons(store: Store) -> set[str]:
    """The IRIs of the persons that statements are about."""
    return {
        person
        for graph in store.graphs()
        if graph != MINTER.graph("derived")
        for predicate in (KKR.person, ORG.member)
        for _, person in store.values(graph, predicate)
    }


def test_documents_one_by_one_change_no_iri_but_by_a_join(tmp_path: Path) -> None:
    settings = Settings(store=tmp_path / "store")
    before: set[str] = set()
    for file in FILES:
        list(build([file], settings))
        with Store.read_only(settings.store) as store:
            stones = store.values(MINTER.graph("derived"), DCT.isReplacedBy)
            replaced = {gone: other for gone, other in stones if gone.startswith(MINTER.person(""))}
            now = persons(store)
        assert all(iri in now or replaced[iri] in now for iri in before)
        before = now | replaced.keys()
