"""The annotation of the example minutes keeps to the guideline, row by row."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kkrgraph.reading import read
from kkrgraph.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SETS = (ROOT / "data", ROOT / "data" / "held_out")
SHARED = Path(os.environ.get("KKRGRAPH_SHARED", ROOT.parent / "shared"))
FOLDERS = sorted(path for place in SETS for path in (place / "gold").iterdir() if path.is_dir())

COLUMNS = {
    "meeting": "body date kind start end place evidence",
    "attendance": "person party municipality status evidence",
    "items": "number title case officers evidence",
    "sections": "number section first_words last_words",
    "decisions": "number act actor addressee amended evidence",
    "presentations": "number person evidence",
    "positions": "person role organisation evidence",
    "appointments": "number action actor person party municipality body role evidence",
    "seats": "number body role count appointed_by nominated_by evidence",
    "organisations": "name kind evidence",
    "persons": "person evidence",
    "references": "number kind value evidence",
    "meetings_ahead": "number body event date place evidence",
    "amounts": "number value text evidence",
    "agreements": "number name parties date period evidence",
}
ACTS = (
    "approved noted discussed nominated appointed authorised requested endorsed remarked postponed rejected"
    " no_remarks"
)
ACTIONS = {"nominated", "appointed", "resigned", "left_party", "vacancy"}
KINDS = (
    "municipality region kkr ministry agency party company association committee council education programme"
    " other"
)
REFERENCES = {"url", "attachment", "minutes", "earlier_meeting"}
DAY = r"\d{4}(-\d\d(-\d\d)?)?"


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The cleaned text of each document by its stem: from its source where it has one, else as it is read."""
    out = tmp_path_factory.mktemp("texts")
    command = [sys.executable, str(ROOT / "data" / "make_minutes"), "--out", str(out), "--text"]
    subprocess.run(command, check=True)
    made = {path.stem: path.read_text(encoding="utf-8") for path in out.glob("*.clean")}
    files = [path for place in SETS for path in (place / "minutes").glob("*.txt") if path.stem not in made]
    return made | {path.stem: " ".join(read(path, Settings()).text.split()) for path in files}


def rows(folder: Path, view: str) -> list[dict[str, str]]:
    with (folder / f"{view}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def spellings(value: str) -> list[str]:
    return value.split(" | ")


def without_dashes(text: str) -> str:
    """A text without dashes that stand alone: bullets may count as words or not."""
    return " ".join(word for word in text.split() if word not in ("-", "–", "•"))


def test_each_document_has_its_folder_and_the_other_way_round() -> None:
    for place in SETS:
        stems = [path.stem for path in (place / "minutes").iterdir() if path.suffix != ".md"]
        assert sorted(stems) == sorted(folder.name for folder in FOLDERS if folder.parents[1] == place)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_columns_are_those_of_the_guideline(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.csv")} == set(COLUMNS)
    assert (folder / "notes.md").read_text(encoding="utf-8").startswith("# ")
    for view, columns in COLUMNS.items():
        with (folder / f"{view}.csv").open(encoding="utf-8", newline="") as handle:
            table = list(csv.reader(handle))
        assert table[0] == columns.split(), view
        assert all(len(row) == len(table[0]) for row in table), view


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_evidence_is_a_short_piece_of_the_text(folder: Path, texts: dict[str, str]) -> None:
    for view in set(COLUMNS) - {"sections"}:
        for row in rows(folder, view):
            assert row["evidence"] in texts[folder.name], (view, row)
            assert 0 < len(row["evidence"]) <= 200, (view, row)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_values_stand_in_their_evidence(folder: Path) -> None:
    """A name, a number as printed and an address can be read off the evidence itself."""
    for view in ("attendance", "presentations", "persons"):
        for row in rows(folder, view):
            assert any(name in row["evidence"] for name in spellings(row["person"])), row
    for row in rows(folder, "amounts"):
        assert any(text in row["evidence"] for text in spellings(row["text"])), row
    for row in rows(folder, "items"):
        assert row["title"] in row["evidence"], row
        assert any(case in row["evidence"] for case in spellings(row["case"])), row
    for row in rows(folder, "appointments"):
        named = any(name in row["evidence"] for name in spellings(row["person"]))
        assert row["action"] == "vacancy" or named or "hun" in row["evidence"], row


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_codes_are_in_the_lists(folder: Path) -> None:
    assert {act for row in rows(folder, "decisions") for act in spellings(row["act"])} <= set(ACTS.split())
    assert {row["amended"] for row in rows(folder, "decisions")} <= {"true", "false"}
    assert {row["action"] for row in rows(folder, "appointments")} <= ACTIONS
    assert {row["status"] for row in rows(folder, "attendance")} <= {"present", "absent"}
    assert {row["kind"] for row in rows(folder, "references")} <= REFERENCES
    kinds = {kind for row in rows(folder, "organisations") for kind in spellings(row["kind"])}
    assert kinds <= set(KINDS.split())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_dates_times_and_sums_are_normalised(folder: Path) -> None:
    (meeting,) = rows(folder, "meeting")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", meeting["date"])
    assert meeting["date"] in folder.name
    assert meeting["kind"] == folder.name.rsplit("-", 1)[1]
    for time in (meeting["start"], meeting["end"]):
        assert all(re.fullmatch(r"(\d\d:\d\d)?", value) for value in spellings(time))
    for row in rows(folder, "meetings_ahead"):
        assert all(re.fullmatch(rf"{DAY}(/{DAY})?", date) for date in spellings(row["date"])), row
    for row in rows(folder, "amounts"):
        assert int(row["value"]) > 0
    for row in rows(folder, "seats"):
        assert all(re.fullmatch(r"\d*", value) for value in spellings(row["count"])), row


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_numbers_are_points_of_the_document(folder: Path) -> None:
    points = [row["number"] for row in rows(folder, "items")]
    assert len(points) == len(set(points))
    for view, columns in COLUMNS.items():
        if columns.startswith("number"):
            assert {row["number"] for row in rows(folder, view)} <= set(points), view


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_sections_begin_and_end_in_the_text(folder: Path, texts: dict[str, str]) -> None:
    text = without_dashes(texts[folder.name])
    for row in rows(folder, "sections"):
        assert row["section"] in ("Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning")
        for words in (spellings(row["first_words"])[0], spellings(row["last_words"])[0]):
            assert without_dashes(words) in text, row
            assert len(without_dashes(words).split()) <= 5, row


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_people_and_bodies_of_the_rows_are_listed(folder: Path) -> None:
    """Whoever attends, speaks, holds or is appointed stands in persons; bodies in organisations, once each."""
    persons = [name for row in rows(folder, "persons") for name in spellings(row["person"])]
    assert len(persons) == len(set(persons))
    for view in ("attendance", "presentations", "positions", "appointments"):
        named = {name for row in rows(folder, view) for name in spellings(row["person"])} - {""}
        assert named <= set(persons), view
    listed = [row["person"] for row in rows(folder, "attendance")]
    assert len(listed) == len(set(listed))
    names = [name for row in rows(folder, "organisations") for name in spellings(row["name"])]
    assert len(names) == len(set(names))
    for row in rows(folder, "appointments"):
        assert set(spellings(row["body"])) & set(names), row
    for row in rows(folder, "attendance"):
        assert set(spellings(row["municipality"])) <= {"", *names}, row


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_vacancy_names_nobody_and_every_other_event_somebody(folder: Path) -> None:
    """Nobody makes others leave, and who takes a seat may do so without a word of who gave it."""
    for row in rows(folder, "appointments"):
        assert (row["action"] == "vacancy") == (row["person"] == ""), row
        if row["action"] in ("resigned", "left_party"):
            assert row["actor"] == "", row
        elif row["action"] == "appointed":
            assert row["actor"] or re.search("indtr|overta", row["evidence"]), row
        elif row["action"] == "nominated":
            assert row["actor"], row


def test_an_agenda_decides_nothing() -> None:
    """It proposes, and may tell what others have decided: whom a party nominates, whom a council chose."""
    for folder in FOLDERS:
        if folder.name.endswith("-dagsorden"):
            assert rows(folder, "decisions") == [] and rows(folder, "attendance") == []
            (meeting,) = rows(folder, "meeting")
            assert {
                row["action"] for row in rows(folder, "appointments") if row["actor"] in ("", meeting["body"])
            } <= {"resigned", "left_party", "vacancy", "nominated"}


def test_nobody_bears_the_name_of_a_real_politician() -> None:
    sources = sorted((SHARED / "gold").glob("*/persons.csv"))
    if not sources:
        pytest.skip(f"no annotation of real minutes under {SHARED}: set KKRGRAPH_SHARED")
    real = {
        name for path in sources for row in rows(path.parent, "persons") for name in spellings(row["person"])
    }
    ours = {
        name for folder in FOLDERS for row in rows(folder, "persons") for name in spellings(row["person"])
    }
    assert not real & ours
