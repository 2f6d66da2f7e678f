"""Who is who in a store: written at the end of a build, undone by it, and what people say of names."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.graph.store import Store
from kkrgraph.namespaces import DCT, KKR, Minter
from kkrgraph.pipeline import Status, build, unsure_links
from kkrgraph.settings import Settings

LISTED = "Eva Lind Holm (A), Greve Kommune"


def minutes(day: str, people: str, ruling: str) -> str:
    return (
        f"REFERAT\nKKR Sjælland\nDato: {day} Kl. 10:00 - 12:00\nSted: Greve Rådhus\n\nDeltagere\n{people}\n\n"
        f"1. Udpegning til bestyrelsen for Movia\n\nBeslutning\n{ruling}\n"
    )


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Eva Lind Holm is on the list in March; in June the ruling leaves her middle name out, and names Bo Ask."""
    texts = {
        "march": minutes(
            "04-03-2026", f"{LISTED}\nIda Dal (V), Køge Kommune", "KKR Sjælland drøftede sagen."
        ),
        "june": minutes(
            "04-06-2026", "Ida Dal (V), Køge Kommune", "KKR Sjælland udpegede Eva Holm (A), Greve Kommune."
        ),
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return [tmp_path / f"{name}.txt" for name in texts]


def persons(settings: Settings) -> set[str]:
    """The slugs of the persons that documents' statements are about."""
    minter = Minter(settings.base)
    with Store.read_only(settings.store) as store:
        named = {value for graph in store.graphs() for _, value in store.values(graph, KKR.person)}
    return {iri.removeprefix(minter.person("")) for iri in named}


def test_a_join_is_in_the_documents_graphs_and_leaves_a_tombstone(files: list[Path], tmp_path: Path) -> None:
    settings = Settings(store=tmp_path / "store")
    list(build(files, settings))
    assert persons(settings) == {"eva-lind-holm-greve", "ida-dal-koege"}
    gone = Minter(settings.base).person("eva-holm-greve")
    with Store.read_only(settings.store) as store:
        replaced = [quad for quad in store.quads() if str(quad.subject) == f"<{gone}>"]
    assert any(quad.predicate.value == DCT.isReplacedBy for quad in replaced)
    assert [outcome.status for outcome in build(files, settings)] == [Status.UNCHANGED] * 2


def test_any_order_of_documents_gives_the_same_store(files: list[Path], tmp_path: Path) -> None:
    stores = []
    for number, order in enumerate((files, files[::-1])):
        settings = Settings(store=tmp_path / str(number))
        for file in order:
            list(build([file], settings))
        with Store.read_only(settings.store) as store:
            stores.append({str(quad) for quad in store.quads()})
    together = Settings(store=tmp_path / "together")
    list(build(files, together))
    with Store.read_only(together.store) as store:
        assert stores[0] == stores[1] == {str(quad) for quad in store.quads()}


def test_people_say_that_two_are_two(files: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "judged"
    folder.mkdir()
    (folder / "names.csv").write_text(
        "document,name,other_document,other_name,judgement,reviewer,date,note\n"
        "march,Eva Lind Holm,june,Eva Holm,different,Ib Dam,2026-07-01,\n",
        encoding="utf-8",
    )
    settings = Settings(store=tmp_path / "store")
    list(build(files, settings))
    judged = Settings(store=settings.store, curation=folder)
    list(build(files[:1], judged))
    assert persons(judged) == {"eva-lind-holm-greve", "eva-holm-greve", "ida-dal-koege"}
    with Store.read_only(judged.store) as store:
        assert unsure_links(store, judged) == ()
