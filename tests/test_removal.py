"""The removal list through everything that is published: builds, exports, pages, views, caches, and the disk itself."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kkrgraph.curation import load
from kkrgraph.errors import CurationError, StoreError
from kkrgraph.evaluate.gold import write_gold
from kkrgraph.extract import annotate
from kkrgraph.graph.export import FORMATS, export
from kkrgraph.graph.forgetting import published
from kkrgraph.graph.store import Store
from kkrgraph.model import VIEWS
from kkrgraph.pipeline import (
    Status,
    build,
    curated,
    extract_minutes,
    people_removed,
    read_document,
    without_removed,
)
from kkrgraph.publish.drawing import draw
from kkrgraph.publish.views import write_views
from kkrgraph.settings import Settings

HEADER = "name,municipality,document,reason,reviewer,date\n"
NAMES = ("hedelund", "villads", "Hedelund", "Villads", "HEDELUND")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "judged").mkdir()
    return Settings(store=tmp_path / "store", curation=tmp_path / "judged")


@pytest.fixture
def files(tmp_path: Path, write_minutes: Callable[..., Path]) -> list[Path]:
    found = [write_minutes(tmp_path / name) for name in ("a.txt", "b.txt")]
    for file in found:
        text = file.read_text(encoding="utf-8").replace("i 2026.", "i 2026. Villads præsenterede det.")
        file.write_text(text, encoding="utf-8")
    return found


def remove(settings: Settings, *rows: str) -> None:
    assert settings.curation is not None
    (settings.curation / "removed.csv").write_text(
        HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8"
    )


PERSON = "Villads Hedelund,,,efter ønske,Ida,2026-03-04"


def on_disk(path: Path) -> set[str]:
    """The names that any file below a directory holds."""
    held = b"".join(file.read_bytes() for file in path.rglob("*") if file.is_file())
    return {name for name in NAMES if name.encode() in held}


def names_in(text: str) -> set[str]:
    return {name for name in NAMES if name in text}


def dump(settings: Settings, form: str = "nquads") -> str:
    output = io.BytesIO()
    with Store.read_only(settings.store) as store:
        export(store, form, output)
    return output.getvalue().decode("utf-8")


@pytest.mark.parametrize("form", FORMATS)
def test_a_build_and_its_export_hold_no_name(files: Sequence[Path], settings: Settings, form: str) -> None:
    remove(settings, PERSON)
    assert [one.status for one in build(files, settings)] == [Status.STORED] * 2
    exported = dump(settings, form)
    assert "fjernet" in exported and "Asta" in exported
    assert names_in(exported) == set()


def test_views_pages_annotation_and_docs_hold_no_name(
    files: Sequence[Path], settings: Settings, tmp_path: Path
) -> None:
    remove(settings, PERSON)
    assert settings.curation is not None
    row = 'a,meeting,accept,KKR NORDJYLLAND,REFERAT,,"{""body"": ""KKR Nordjylland""}",,,Ida,2026-03-04,'
    header = "document,view,judgement,quote,before,after,record,field,value,reviewer,date,note"
    (settings.curation / "statements.csv").write_text(
        f"{header}\n{row}spurgt af Villads Hedelund\n", encoding="utf-8"
    )
    list(build(files, settings))
    with published(settings) as store:
        write_views(store, tmp_path / "views")
    assert len(list((tmp_path / "views").iterdir())) == len(VIEWS)
    assert settings.curation is not None
    judgements = load(settings.curation)
    minutes, outcomes = curated(extract_minutes(read_document(files[0], settings), settings), judgements)
    after = without_removed(minutes, judgements)
    write_gold(after, outcomes, tmp_path / "gold", people_removed(minutes, judgements))
    (tmp_path / "page.html").write_text(draw(after), encoding="utf-8")
    (tmp_path / "doc.bin").write_bytes(annotate(after.document).to_bytes())
    assert "spurgt af [fjernet]" in (tmp_path / "gold" / "a" / "notes.md").read_text(encoding="utf-8")
    for place in ("views", "gold", "store"):
        assert on_disk(tmp_path / place) == set(), place
    for file in ("page.html", "doc.bin"):
        assert not [name for name in NAMES if name.encode() in (tmp_path / file).read_bytes()], file


def test_who_is_removed_later_is_gone_with_the_next_build_of_any_document(
    files: Sequence[Path], settings: Settings, tmp_path: Path
) -> None:
    list(build(files, settings))
    assert on_disk(settings.store) != set()
    remove(settings, PERSON)
    outcomes = list(build(files[:1], settings))
    assert [(str(one.path.name), one.status) for one in outcomes] == [
        ("a.txt", Status.STORED),
        ("b", Status.REDACTED),
    ]
    # not in the graph, and not in the files of the database either, which else keeps every text it ever held
    assert names_in(dump(settings)) == set()
    assert on_disk(settings.store) == set()
    # what was redacted in the store is what a build makes
    redacted = dump(settings)
    assert [one.status for one in build(files, settings)] == [Status.UNCHANGED] * 2
    assert dump(settings) == redacted
    fresh = replace(settings, store=tmp_path / "fresh")
    list(build(files, fresh))
    assert dump(fresh) == redacted


def test_a_store_that_still_names_somebody_is_not_published(
    files: Sequence[Path], settings: Settings
) -> None:
    list(build(files, settings))
    with published(settings):
        pass
    remove(settings, "Thrym Askeblad,,,,Ida,2026-03-04")
    with published(settings):
        pass
    remove(settings, PERSON)
    with pytest.raises(StoreError, match="2 documents of the store"), published(settings):
        pass
    list(build(files[1:], settings))
    with published(settings) as store:
        assert len(list(store.documents())) == 2


def test_judgements_about_somebody_hold_no_name_in_the_graph(
    files: Sequence[Path], settings: Settings
) -> None:
    assert settings.curation is not None
    row = 'a,persons,accept,"Villads Hedelund (V) Rebild Kommune",,,"{""person"": ""Villads Hedelund""}",,,Ida,2026-03-04,Villads Hedelund'
    header = "document,view,judgement,quote,before,after,record,field,value,reviewer,date,note"
    (settings.curation / "statements.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    list(build(files, settings))
    assert "persons: person = Villads Hedelund" in dump(settings)
    remove(settings, PERSON)
    first, *_ = build(files[1:], settings)
    assert first.status is Status.STORED
    assert "persons: person = [fjernet]" in dump(settings)
    assert names_in(dump(settings)) == set()


def test_warnings_about_somebody_go_too(files: Sequence[Path], settings: Settings) -> None:
    text = files[1].read_text(encoding="utf-8")
    files[1].write_text(
        text.replace("Villads Hedelund (V) Rebild", "Villads Hedelund (Q) Rebild"), encoding="utf-8"
    )
    list(build(files, settings))
    remove(settings, PERSON)
    list(build(files[:1], settings))
    assert names_in(dump(settings)) == set()


def test_only_the_bearer_of_one_municipality_or_in_one_document(
    files: Sequence[Path], settings: Settings
) -> None:
    remove(settings, "Villads Hedelund,Greve Kommune,,,Ida,2026-03-04")
    list(build(files, settings))
    assert dump(settings).count('"Villads Hedelund"') == 2
    remove(settings, "Villads Hedelund,,b,,Ida,2026-03-04")
    list(build(files, settings))
    assert dump(settings).count('"Villads Hedelund"') == 1
    remove(settings, "Villads Hedelund,Rebild Kommune,,,Ida,2026-03-04")
    list(build(files[:1], settings))
    assert names_in(dump(settings)) == set()


def test_a_file_called_after_somebody_is_refused_and_a_stored_one_taken_out(
    files: Sequence[Path], settings: Settings
) -> None:
    named = files[0].rename(files[0].with_name("svar-villads-hedelund.txt"))
    list(build([named, files[1]], settings))
    remove(settings, PERSON)
    first, second, third = build([named, files[1]], settings)
    assert isinstance(first.error, CurationError)
    assert "rename the file" in first.error.hint
    assert (second.status, third.status) == (Status.STORED, Status.TAKEN_OUT)
    assert names_in(dump(settings)) == set()
    assert on_disk(settings.store) == set()


def test_who_comes_off_the_list_is_there_again_after_a_build(
    files: Sequence[Path], settings: Settings
) -> None:
    list(build(files, settings))
    before = dump(settings)
    remove(settings, PERSON)
    list(build(files, settings))
    remove(settings)
    list(build(files, settings))
    assert dump(settings) == before
