from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
HEAD = "Referat\nHavnerådet\nDato: 04-03-2026\n"


def cases(minutes: Minutes) -> list[tuple[str, str, str | None]]:
    return [(item.number, item.title, item.case) for item in minutes.items]


@pytest.mark.parametrize("label", ["Sagsnr. {}", "Sagnr.: {}", "Sagsnummer: {}", "J.nr. {}", "Journalnr: {}"])
def test_a_case_number_may_stand_above_its_item(read_lines: ReadLines, label: str) -> None:
    first, second = (label.format(case) for case in ("17/3120", "17/3121"))
    minutes = read_lines(
        f"{HEAD}{first}\n1. Broen i Nordby\nBeslutning\nGodkendt.\nTilbage til toppen\n{second}\n2. Kajen\nBeslutning\nUdsat."
    )
    assert cases(minutes) == [("1", "Broen i Nordby", "17/3120"), ("2", "Kajen", "17/3121")]
    assert minutes.items[1].evidence.quote == f"{second} 2. Kajen"
    assert [s.text for s in minutes.sections] == ["Godkendt.", "Udsat."]


def test_the_last_of_the_contents_has_not_the_case_of_the_first_item(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen i Nordby\n2. Kajen og lamperne\n3. Eventuelt\nSagsnr. 17/3120\n1. Broen i Nordby\nResume\nBroen er gammel."
    )
    assert sorted(cases(minutes)) == [
        ("1", "Broen i Nordby", "17/3120"),
        ("2", "Kajen og lamperne", None),
        ("3", "Eventuelt", None),
    ]


def test_case_numbers_below_their_items_stay_theirs(read_lines: ReadLines) -> None:
    minutes = read_lines(f"{HEAD}1. Broen i Nordby\nSagsnr. 17/3120\n2. Kajen\nSagsnr. 17/3121\n3. Eventuelt")
    assert cases(minutes)[:2] == [("1", "Broen i Nordby", "17/3120"), ("2", "Kajen", "17/3121")]


@pytest.mark.parametrize(
    "below",
    [
        "Sagsbeh.: Karl Holm\nSagsnr.: 25/10877",
        "Doknr.: 312-2025-8840\nSagsnr.: 25/10877",
        "Åbent\nSagsnr.: 25/10877",
        "Sagsnr.: 25/10877 Sagsbehandler: Karl Holm",
        "Sagsnummer\n25/10877",
        "Sagsnr.:\n25/10877",
        "Dok.nr. 25/10877",
        "Dok.nr.: 25/10877 Sagsbehandler: KHO, ELI",
    ],
)
def test_lines_about_officer_and_document_part_title_and_case(read_lines: ReadLines, below: str) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen i Nordby\n{below}\nBeslutning\nGodkendt.\n2. Kajen\nBeslutning\nUdsat."
    )
    assert cases(minutes) == [("1", "Broen i Nordby", "25/10877"), ("2", "Kajen", None)]


@pytest.mark.parametrize("front", ["J.nr. 5", "Sagsnr. 25/10877:", "Sagsnr.: 2025-0412 -"])
def test_a_case_number_may_stand_before_the_title(read_lines: ReadLines, front: str) -> None:
    minutes = read_lines(
        f"{HEAD}1. {front} Broen i Nordby\nBeslutning\nGodkendt.\n2. Kajen\nBeslutning\nUdsat."
    )
    assert minutes.items[0].title == "Broen i Nordby"
    assert minutes.items[0].case is not None and minutes.items[0].case in front


@pytest.mark.parametrize("case", ["05.01.10-G01-7-24", "27.15.00P20-0041", "07.00.00.A26-0003/2019"])
def test_journal_numbers_are_cases(read_lines: ReadLines, case: str) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen\nSagsnr.: {case}\nBeslutning\nGodkendt.\n2. Kajen\nBeslutning\nUdsat."
    )
    assert minutes.items[0].case == case


def test_a_bar_may_stand_between_case_and_officer(read_lines: ReadLines) -> None:
    minutes = read_lines(f"{HEAD}1.1 Broen i Nordby\nSAG-2024-01234 | abc/de\nBeslutning\nGodkendt.")
    assert [(i.case, i.officers) for i in minutes.items] == [("SAG-2024-01234", "abc/de")]


def test_a_case_number_of_figures_behind_a_bare_label(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen i Nordby\nSag: 26-00114\nBeslutning\nGodkendt.\n2. Kajen\nSag 26/00120\nBeslutning\nUdsat."
    )
    assert cases(minutes) == [("1", "Broen i Nordby", "26-00114"), ("2", "Kajen", "26/00120")]
