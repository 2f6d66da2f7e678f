"""The views as CSV files: the columns of the contract, whole files, the same bytes every time."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kkrgraph.graph.store import Store
from kkrgraph.model import VIEWS
from kkrgraph.publish.views import write_views

# The contract: first the document, then the guideline's columns in its order, evidence last; IRIs may follow.
COLUMNS = {
    "meeting": "body,date,kind,start,end,place,evidence",
    "attendance": "person,party,municipality,status,evidence",
    "items": "number,title,case,officers,evidence",
    "sections": "number,section,first_words,last_words",
    "decisions": "number,act,actor,addressee,amended,evidence",
    "presentations": "number,person,evidence",
    "positions": "person,role,organisation,evidence",
    "appointments": "number,action,actor,person,party,municipality,body,role,evidence",
    "seats": "number,body,role,count,appointed_by,nominated_by,evidence",
    "organisations": "name,kind,evidence",
    "persons": "person,evidence",
    "references": "number,kind,value,evidence",
    "meetings_ahead": "number,body,event,date,place,evidence",
    "amounts": "number,value,text,evidence",
    "agreements": "number,name,parties,date,period,evidence",
}


@pytest.fixture(scope="module")
def views(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("views")
    with Store.read_only(built) as store:
        assert [path.stem for path in write_views(store, place / "new")] == list(VIEWS)
    return place / "new"


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_the_columns_of_the_contract(views: Path, view: str) -> None:
    header = (views / f"{view}.csv").read_text(encoding="utf-8").splitlines()[0]
    assert f"{header},".startswith(f"document,{COLUMNS[view]},")


def test_files_are_utf_8_with_bare_line_feeds_and_nothing_beside_them(views: Path) -> None:
    assert sorted(path.name for path in views.iterdir()) == sorted(f"{view}.csv" for view in VIEWS)
    data = (views / "appointments.csv").read_bytes()
    assert b"\r" not in data
    rows = list(csv.DictReader(data.decode("utf-8").splitlines()))
    assert {(row["document"], row["action"], row["person"]) for row in rows} == {
        ("first", "appointed", "Villads Hedelund"),
        ("second", "appointed", "Asta Mølgård Brink"),
    }


def test_the_same_store_gives_the_same_bytes(built: Path, views: Path, tmp_path: Path) -> None:
    with Store.read_only(built) as store:
        write_views(store, tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in views.iterdir()
    }
