"""Numbers that stand alone on their line, with the title below; and other ways of printing an item's number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

HEAD = "Nordkaj Forsyning\nReferat\nBestyrelsesmøde 14-03-2024\n\nDeltagere:\nEva Lind, Vejle Kommune\nBo Ask, Varde Kommune\n\n"
TITLES = ("Referat og dagsorden", "Orientering fra formanden", "Plan for kajerne", "Eventuelt")
TEXT = "Der er arbejdet videre med kajerne, og linjen siger mere om det arbejde end de andre."


def minutes_of(read_lines: Lines, form: str, heading: str = "Beslutning\n") -> list[tuple[str, str]]:
    points = "\n\n".join(
        f"{form.format(n=number, t=title)}\n\n{TEXT}\n\n{heading}Taget til efterretning."
        for number, title in enumerate(TITLES, start=1)
    )
    return [(item.number, item.title) for item in read_lines(HEAD + points).items]


ITEMS = [(str(number), title) for number, title in enumerate(TITLES, start=1)]


@pytest.mark.parametrize(
    "form",
    [
        *("{n}.\n{t}", "{n}.\n\n{t}", "{n}\n{t}", "{n})\n{t}", "Punkt {n}\n{t}", "Ad {n}.\n{t}"),
        *("{n}. | {t}", "Punkt {n} | {t}", "{n}. – {t}", "({n}) {t}", "{n}) {t}", "{n} {t}", "Ad pkt. {n}. {t}"),
    ],
)  # fmt: skip
def test_an_items_number_may_be_printed_in_many_ways(read_lines: Lines, form: str) -> None:
    assert minutes_of(read_lines, form) == ITEMS


@pytest.mark.parametrize("form", ["{n}.\n{t}", "Punkt {n}\n{t}", "{n}) {t}", "{n} {t}"])
def test_such_items_need_no_headings_below_them(read_lines: Lines, form: str) -> None:
    assert minutes_of(read_lines, form, heading="") == ITEMS


def test_numbers_of_two_levels_stand_alone_too(read_lines: Lines) -> None:
    points = "\n".join(
        f"{n}.\n{t}\n{TEXT}\nBeslutning\nGodkendt.\n"
        for n, t in zip(("1.1", "1.2", "2.1"), TITLES, strict=False)
    )
    assert [item.number for item in read_lines(HEAD + points).items] == ["1.1", "1.2", "2.1"]


def test_running_numbers_with_a_year_stand_alone_too(read_lines: Lines) -> None:
    points = "\n".join(
        f"{n}/24\n\n{t}\n{TEXT}\nBeslutning\nGodkendt.\n" for n, t in zip((31, 32, 33), TITLES, strict=False)
    )
    minutes = read_lines(HEAD + points)
    assert [item.number for item in minutes.items] == ["31/24", "32/24", "33/24"]
    assert {s.text for s in minutes.sections} == {"Godkendt."}


def test_figures_of_a_table_begin_no_items(read_lines: Lines) -> None:
    text = f"1. {TITLES[0]}\n{TEXT}\nBeslutning\nGodkendt.\n\nKajer\n12\n8\nFyr\n31\nBroer\n\n2. {TITLES[1]}\n{TEXT}\nBeslutning\nGodkendt.\n"
    assert [item.number for item in read_lines(HEAD + text).items] == ["1", "2"]


def test_a_number_above_a_heading_has_no_title(read_lines: Lines) -> None:
    text = "".join(f"{n}. {t}\n{TEXT}\n4\nBeslutning\nGodkendt.\n\n" for n, t in enumerate(TITLES, start=1))
    assert [item.title for item in read_lines(HEAD + text).items] == list(TITLES)


def test_a_list_inside_items_in_brackets_is_none_of_them(read_lines: Lines) -> None:
    listed = "1. Eva Lind\n2. Bo Ask\n"
    points = "\n".join(
        f"{n}) {t}\n\n{TEXT}\n{listed if n == 2 else ''}" for n, t in enumerate(TITLES, start=1)
    )
    assert [item.number for item in read_lines(HEAD + points).items] == ["1", "2", "3", "4"]


def test_titles_may_end_with_a_full_stop(read_lines: Lines) -> None:
    points = "\n".join(
        f"{n}. {t}.\n\n{TEXT}\n{TEXT}\n{'Beslutning' if n > 2 else TEXT}\nGodkendt.\n"
        for n, t in enumerate(TITLES, start=1)
    )
    assert [item.number for item in read_lines(HEAD + points).items] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    "heading", ["POLITISK BEHANDLING", "Politisk behandling", "Udvalgets behandling:", "Mødebehandling"]
)
def test_what_a_matter_came_to_may_stand_under_treatment(read_lines: Lines, heading: str) -> None:
    text = "\n".join(
        f"{n}. {t}\nBaggrund\n{TEXT}\n{heading}\nTaget til efterretning.\n"
        for n, t in enumerate(TITLES, start=1)
    )
    found = [s.text for s in read_lines(HEAD + text).sections if s.section == "Beslutning"]
    assert found == ["Taget til efterretning."] * len(TITLES)


def test_treatment_beside_rulings_is_the_path_of_a_matter(read_lines: Lines) -> None:
    text = "\n".join(
        f"{n}. {t}\nPolitisk behandling\nHavneudvalget 3. maj 2024\nBeslutning\nGodkendt.\n"
        for n, t in enumerate(TITLES, start=1)
    )
    found = [s.text for s in read_lines(HEAD + text).sections if s.section == "Beslutning"]
    assert found == ["Godkendt."] * len(TITLES)


@pytest.mark.parametrize(
    "case", ["JOURNALNUMMER\n{n}4007731", "Sagsnr.: 24/117{n}", "Journalnummer:\n24-0{n}12-33"]
)
def test_case_numbers_may_stand_behind_the_text(read_lines: Lines, case: str) -> None:
    text = "\n".join(
        f"{n}. {t}\nBaggrund\n{TEXT}\nBeslutning\nGodkendt.\n{case.format(n=n)}\n"
        for n, t in enumerate(TITLES, start=1)
    )
    minutes = read_lines(HEAD + text)
    assert [item.case for item in minutes.items] == [case.format(n=n).split()[-1] for n in (1, 2, 3, 4)]
    assert [s.text for s in minutes.sections if s.section == "Beslutning"] == ["Godkendt."] * 4


def test_a_case_that_is_only_told_of_is_not_the_items(read_lines: Lines) -> None:
    text = "\n".join(
        f"{n}. {t}\nBaggrund\nSagsnummer 24/1177 er sendt videre til havnen.\nBeslutning\nGodkendt.\n"
        for n, t in enumerate(TITLES, start=1)
    )
    assert {item.case for item in read_lines(HEAD + text).items} == {None}
