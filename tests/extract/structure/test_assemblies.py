"""Items of general assemblies and of small houses: no headings, numbers of many forms, the text in the title's own line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
HEAD = "Foreningen Havnebyerne\nReferat af generalforsamling\nTorsdag den 23. maj 2024 kl. 16.00 i Nordby\n\nTil stede: Eva Lind, Karl Holm, Bo Ask\n\n"
TITLES = (
    "Valg af dirigent",
    "Beretning om havnene",
    "Godkendelse af regnskab",
    "Indkomne forslag",
    "Eventuelt",
)
TEXTS = (
    "Bo Ask blev valgt.",
    "Eva Lind aflagde beretning om året. Beretningen blev taget til efterretning.",
    "Karl Holm gennemgik regnskabet. Regnskabet blev godkendt.",
    "Der var ingen bemærkninger.",
    "Intet at bemærke.",
)


def items(minutes: Minutes) -> list[tuple[str, str]]:
    return [(item.number, item.title) for item in minutes.items]


@pytest.mark.parametrize("form", ["{}) ", "{} ", "Dagsordenens punkt {}: ", "{}/2024 ", "Ad {}. "])
def test_numbers_of_many_forms(read_lines: Lines, form: str) -> None:
    text = "\n\n".join(
        f"{form.format(n)}{title}\n\n{words}"
        for n, (title, words) in enumerate(zip(TITLES, TEXTS, strict=True), start=1)
    )
    number = "{}/2024" if "/" in form else "{}"
    assert items(read_lines(HEAD + text)) == [
        (number.format(n), title) for n, title in enumerate(TITLES, start=1)
    ]


@pytest.mark.parametrize("sign", [". ", ": "])
def test_text_in_the_title_s_own_line(read_lines: Lines, sign: str) -> None:
    text = "\n\n".join(
        f"{n}. {title}{sign}{words}"
        for n, (title, words) in enumerate(zip(TITLES, TEXTS, strict=True), start=1)
    )
    minutes = read_lines(HEAD + text)
    assert items(minutes) == [(str(n), title) for n, title in enumerate(TITLES, start=1)]
    assert [(d.number, d.act) for d in minutes.decisions][-2:] == [("4", "no_remarks"), ("5", "no_remarks")]


@pytest.mark.parametrize(
    "title", ["Tema: Fremtidens havne – hvad er vigtigt", "KKR: Hvem deltager", "Havne – Kyster og broer"]
)
def test_a_title_of_two_parts_stays_whole(read_lines: Lines, title: str) -> None:
    text = f"1. {title}\n\nBaggrund\nHavnene er gamle.\n\n2. Eventuelt\n\nBaggrund\nHavnene er smukke.\n"
    assert items(read_lines(HEAD + text)) == [("1", title), ("2", "Eventuelt")]


def test_enclosures_with_numbers_of_their_item_are_no_items(read_lines: Lines) -> None:
    text = (
        "1. Dagsorden\n\nBeslutning\nGodkendt.\n\n2. Havnen i Nordby\n\nSagsfremstilling\nHavnen skal udvides.\n\n"
        "Bilag\n2.1 Brev fra havnefogeden\n2.2 Kort over havnen\n\nIndstilling\nAt planen godkendes.\n\nBeslutning\nGodkendt.\n"
    )
    minutes = read_lines(HEAD + text)
    assert items(minutes) == [("1", "Dagsorden"), ("2", "Havnen i Nordby")]
    assert [(d.number, d.act) for d in minutes.decisions] == [("1", "approved"), ("2", "approved")]


def test_points_below_an_item_stay_items(read_lines: Lines) -> None:
    text = (
        "1. Dagsorden\n\nBeslutning\nGodkendt.\n\n2. Havnen i Nordby\n\nSagsfremstilling\nHavnen skal udvides.\n\n"
        "2.1 Broen\n\nBeslutning\nUdsat.\n\n2.2 Kajen\n\nBeslutning\nGodkendt.\n\n"
        "3. Fyret\n\nBeslutning\nUdsat.\n\n4. Eventuelt\n\nBeslutning\nIntet.\n"
    )
    assert [number for number, _ in items(read_lines(HEAD + text))] == ["1", "2", "2.1", "2.2", "3", "4"]


def test_a_ranked_list_inside_an_item_takes_no_items_away(read_lines: Lines) -> None:
    text = "\n\n".join(
        f"{n}. {title}\n\n{words}"
        for n, (title, words) in enumerate(zip(TITLES, TEXTS, strict=True), start=1)
    )
    ranked = "Som suppleanter valgtes\n  1. Pia Rohde\n  2. Ib Lund\n\n4. Indkomne"
    assert items(read_lines(HEAD + text.replace("4. Indkomne", ranked))) == [
        (str(n), title) for n, title in enumerate(TITLES, start=1)
    ]


def test_items_without_headings_before_those_that_have_them(read_lines: Lines) -> None:
    long = "Der er arbejdet videre med kajerne i årets løb, og arbejdet er fulgt af de faste udvalg. " * 8
    text = "\n\n".join(
        f"{n}. {title}\n{words} {long}"
        for n, (title, words) in enumerate(zip(TITLES[:4], TEXTS, strict=False), start=1)
    )
    text += f"\n\nBeslutning\nGodkendt.\n\n5. {TITLES[4]}\n\nBeslutning\nIntet at bemærke.\n"
    assert [number for number, _ in items(read_lines(HEAD + text))] == ["1", "2", "3", "4", "5"]
