"""Our rows and a user's, as records."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.reference import load

Write = Callable[..., Path]


def test_a_row_is_added_and_one_of_the_same_name_takes_the_place_of_ours(folder: Write) -> None:
    place = folder(
        organisations="name,aliases,kind,valid_to\nTanglauget,Lauget | TL (short),association,\nMOVIA,,company,2030\n"
    )
    ours, both = load().bodies, load(place).bodies
    assert len(both) == len(ours) + 1
    (tang,) = [body for body in both if body.name == "Tanglauget"]
    assert tang.aliases == ("Lauget", "TL")
    (movia,) = [body for body in both if body.name.casefold() == "movia"]
    assert (movia.name, movia.valid_to, movia.aliases) == ("MOVIA", "2030", ())


def test_parties_are_told_apart_by_letter_and_name(folder: Write) -> None:
    place = folder(parties="letter,name,kind\nV,Venstre,national\nV,Ventelisten,local\n")
    assert len(load(place).parties) == len(load().parties) + 1


def test_given_names_are_told_apart_as_they_are_written(folder: Write) -> None:
    names = load(folder(given_names="name\nØrnulf\nOernulf\n")).given_names
    assert {"Ørnulf", "Oernulf"} <= names


def test_a_kkr_has_the_aliases_of_both_files() -> None:
    bodies = {body.name: body for body in load().bodies}
    assert {"KKR Midt", "Kommunekontaktrådet Midtjylland"} <= set(bodies["KKR Midtjylland"].aliases)
    assert bodies["KKR Midtjylland"].homepage.endswith("/kkr-midtjylland")
    assert "KL" not in {council.name for council in load().kkr}


def test_a_kkr_that_only_kkr_csv_has_is_a_body_too(folder: Write) -> None:
    knowledge = load(folder(kkr="name,alt_names,region,parent\nKKR Øerne,KKR Ø,Region Sjælland,KL\n"))
    assert len(knowledge.kkr) == 6
    (body,) = [body for body in knowledge.bodies if body.name == "KKR Øerne"]
    assert (body.kind, body.aliases, body.parent) == ("kkr", ("KKR Ø",), "KL")


def test_it_is_read_again_only_when_a_file_has_changed(folder: Write) -> None:
    place = folder(organisations="name,kind\nTanglauget,association\n")
    first = load(place)
    assert load(place) is first
    file = place / "organisations.csv"
    file.write_text("name,kind\nVejlauget,association\n", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert {"Vejlauget"} == {body.name for body in load(place).bodies} - {body.name for body in load().bodies}


def test_a_folder_that_is_none_and_one_without_csv(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        load(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="no CSV file"):
        load(tmp_path)
