"""Judgements in a build: applied, reported, and kept over further builds."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kkrgraph.curation import append
from kkrgraph.curation.judging import Reviewer
from kkrgraph.errors import CurationError
from kkrgraph.graph.store import Store
from kkrgraph.model import Verdict
from kkrgraph.namespaces import KKR, Minter
from kkrgraph.pipeline import Status, build, extract_minutes, read_document, remove
from kkrgraph.settings import DEFAULT_BASE, Settings
from tests.pipeline.stored import dump, graphs

MINTER = Minter(DEFAULT_BASE)


def judge(settings: Settings, document: str, view: str, verdict: Verdict) -> None:
    """A judgement on the first statement of a view, as a row of the settings' folder."""
    minutes = extract_minutes(read_document(settings.store.parent / f"{document}.txt", settings), settings)
    reviewer = Reviewer(name="Ida Sø", date=datetime.date(2026, 3, 4))
    judgement = reviewer.on_record(minutes.document, view, getattr(minutes, view)[0], verdict)
    assert settings.curation is not None
    append(settings.curation, judgement)


def test_judgements_are_applied_and_outlive_another_build(
    tmp_path: Path, files: list[Path], settings: Settings
) -> None:
    settings = replace(settings, curation=tmp_path / "judged")
    judge(settings, "a", "decisions", Verdict.REJECT)
    judge(settings, "a", "amounts", Verdict.ACCEPT)
    first, second = build(files, settings)
    assert [one.fate.value for one in first.judgements] == ["applied", "applied"]
    assert second.judgements == ()
    rejected = first.judgements[0].judgement.quote
    curation = MINTER.graph("curation")
    with Store.read_only(settings.store) as store:
        acts = {quad.subject for quad in store.quads() if quad.object == ox.NamedNode(KKR.DecisionAct)}
        assert len(acts) == 3
        assert any(
            rejected == quad.object.value
            for quad in store.quads(curation)
            if isinstance(quad.object, ox.Literal)
        )
    before = dump(settings)
    assert [one.status for one in build(files, settings)] == [Status.UNCHANGED] * 2
    assert dump(settings) == before
    # the words are gone: the judgement is not
    files[0].write_text(
        files[0].read_text(encoding="utf-8").replace("KKR Nordjylland udpegede", "Man valgte"),
        encoding="utf-8",
    )
    lost, _ = build(files, settings)
    assert [one.fate.value for one in lost.judgements] == ["orphaned", "applied"]
    remove("a", settings)
    with Store.read_only(settings.store) as store:
        assert list(store.quads(curation)) == []


def test_without_judgements_there_is_no_graph_of_them(files: list[Path], settings: Settings) -> None:
    list(build(files, settings))
    assert MINTER.graph("curation") not in graphs(settings)


def test_judgements_that_cannot_be_read_stop_the_build_before_it_begins(
    tmp_path: Path, files: list[Path], settings: Settings
) -> None:
    (tmp_path / "names.csv").write_text("what is this\n", encoding="utf-8")
    with pytest.raises(CurationError, match=r"names\.csv, line 1"):
        next(build(files, replace(settings, curation=tmp_path)))
    assert not settings.store.exists()
