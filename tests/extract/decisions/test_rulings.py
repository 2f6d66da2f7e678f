"""Rulings that stand under no heading: behind a proposal, or as the last words of an item."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
HEAD = "Referat\nFynBus\nDato: 14-03-2025\n"


def acts(minutes: Minutes, number: str = "2") -> list[str]:
    return [d.act for d in minutes.decisions if d.number == number]


def item(text: str) -> str:
    """Minutes with a first item that fixes the width of the lines, and `text` under a second one."""
    long = "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid før mødet begynder."
    return f"{HEAD}1. Velkomst i havnen\nSagsnr.: 25/104\n{long}\n2. Broen i Nordby\nSagsnr.: 25/105\n{text}\n3. Eventuelt\nSagsnr.: 25/106\nIntet."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Direktionen indstiller, at planen godkendes.\nBestyrelsen godkendte planen.", ["approved"]),
        ("Det indstilles, at planen drøftes.\nDrøftet. Sagen udsættes.", ["discussed", "postponed"]),
        ("Sekretariatet foreslår, at broen males.\nForslaget blev ikke vedtaget.", ["rejected"]),
        (
            "Administrationen indstiller, at bestyrelsen\n- godkender planen\n- bemyndiger direktøren til at sende den.\nTiltrådt.",
            ["approved"],
        ),
        (
            "Broen er gammel, og den males i maj.\nOrienteringen blev taget til efterretning.",
            ["noted"],
        ),
        ("Broen er gammel.\nMedlemmerne drøftede planen. Sagen tages op igen i maj.", ["discussed"]),
        (
            "Karl Holm gjorde opmærksom på, at broen er lukket.\nTaget til efterretning.",
            ["remarked", "noted"],
        ),
        ("Forslaget om at flytte broen blev forkastet.", ["rejected"]),
        ("Broen er gammel.\nDet blev også drøftet, om den skal males.", ["discussed"]),
        ("Broen er gammel.\nDer er enighed om, at den males i maj.", ["endorsed"]),
        ("De øvrige fire medlemmer af bestyrelsen er enige om, at broen males.", ["endorsed"]),
        ("Broen er gammel.\nBestyrelsen roste arbejdet med broen.", ["remarked"]),
        ("Det indstilles, at planen godkendes.\nPlanen godkendes.", ["approved"]),
        ("Broen er gammel.\nReferatet godkendt uden bemærkninger.", ["approved"]),
        ("Broen er gammel.\nMed tilføjelsen blev planen godkendt.", ["approved"]),
        ("Broen er gammel.\nEnstemmigt godkendt.", ["approved"]),
        ("Broen er gammel.\nGennemgået og taget til efterretning.", ["noted"]),
        ("Broen er gammel.\nRådets høringssvar blev godkendt.", ["approved"]),
        ("Broen er gammel.\nDagsorden og referat godkendt.", ["approved"]),
        ("Broen er gammel.\nAnsøgningen imødekommes med 20.000 kr.", ["approved"]),
        ("Broen er gammel.\nDet blev aftalt, at formanden skriver til kommunen.", ["approved"]),
        (
            "Bestyrelsen valgte enstemmigt Karl Holm som ny næstformand.\nKarl Holm bor i Nordby.\nEva Lind bor i Faxe.\nBroen er gammel.",
            ["appointed"],
        ),
        ("Bestyrelsen udskød sagen, indtil broen er malet.", ["postponed"]),
        (
            "Direktøren havde hentet tilbud på maling.\nProfilen er vigtig.\nBestyrelsen udskød sagen.",
            ["postponed"],
        ),
        ("Der var ingen bemærkninger til dagsordenen, der blev godkendt.", ["approved"]),
        ("Broen er gammel.\nMan enedes om at male broen.", ["endorsed"]),
        ("Broen er gammel.\nÆldrerådet bakker op om forslaget.", ["endorsed"]),
        ("Broen er gammel.\nRådet har ingen indvendinger mod planen.", ["no_remarks"]),
        ("Broen er gammel.\nUdskudt til næste møde.", ["postponed"]),
        ("Broen er gammel.\nDer blev givet afslag.", ["rejected"]),
        ("Broen er gammel.\nOrientering givet.", ["noted"]),
        ("Broen er gammel.\nOrientering om broen blev taget til efterretn", ["noted"]),
        ("Broen er gammel.\nBestyrelsen havde en række bemærkninger til planen.", ["remarked"]),
    ],
)
def test_a_ruling_needs_no_heading(read_lines: Lines, text: str, expected: list[str]) -> None:
    assert acts(read_lines(item(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Direktionen indstiller, at planen godkendes, og at broen males.",
        "Bestyrelsen godkendte planen i 2019.\nSagsfremstilling\nDerefter er broen malet på begge sider.",
        "Sagsfremstilling\nBroen er gammel.\nByrådet vedtog den 3. maj 2024 en plan for broen.",
        "Broen er gammel. Den males i maj. Det koster en del. Farven er grå.",
        "Broen er gammel.\nDer er enighed om prisens størrelse.",
    ],
)
def test_what_was_asked_or_told_is_no_ruling(read_lines: Lines, text: str) -> None:
    assert acts(read_lines(item(text))) == []


def test_a_ruling_without_heading_is_no_section(read_lines: Lines) -> None:
    minutes = read_lines(item("Direktionen indstiller, at planen godkendes.\nBestyrelsen godkendte planen."))
    assert [s.section for s in minutes.sections if s.number == "2"] == ["Indstilling"]


def test_an_agenda_has_no_rulings(read_lines: Lines) -> None:
    text = item("Direktionen indstiller, at planen godkendes.\nBestyrelsen drøftede planen.")
    assert acts(read_lines(text.replace("Referat\n", "Dagsorden\n"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Broen er gammel.\nPlanen blev vedtaget i 2019 og gælder endnu.",
        "Det indstilles, at\n- planen godkendes\n- broen males.",
        "Broen er gammel.\nPlanen skal godkendes af ministeriet i maj.",
    ],
)
def test_what_others_did_or_may_do_is_no_ruling(read_lines: Lines, text: str) -> None:
    assert acts(read_lines(item(text))) == []


def test_minutes_that_do_not_say_what_they_are_rule_all_the_same(read_lines: Lines) -> None:
    text = "FynBus, den 14. marts 2025\nPkt. 1 Dagsorden\nDagsordenen blev godkendt.\nPkt. 2 Broen\nTaget til efterretning.\n"
    assert [d.act for d in read_lines(text).decisions] == ["approved", "noted"]


def test_points_without_numbers_are_ruled_on(read_lines: Lines) -> None:
    text = f"{HEAD}Velkomst\nKarl Holm bød velkommen.\nGodkendelse af referat\nReferatet blev godkendt.\nNyt fra havnen\nEva Lind orienterede. Orienteringen blev taget til efterretning.\n"
    assert [(d.number, d.act) for d in read_lines(text).decisions] == [("", "approved"), ("", "noted")]


def test_a_councils_ruling_under_a_committees_item_is_the_councils(read_lines: Lines) -> None:
    text = (
        "Referat\nHavneudvalget\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/104\nUdvalgets beslutning den 14. marts 2025\n"
        "Indstillingen anbefales.\nByrådets beslutning den 25. marts 2025\nIndstillingen godkendt.\n"
    )
    assert [(d.act, d.actor) for d in read_lines(text).decisions] == [
        ("endorsed", "Havneudvalget"),
        ("approved", "Byrådet"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der skal vælges en næstformand.\nEfter forslag fra Eva Lind blev Karl Holm valgt.", ["appointed"]),
        (
            "Der oprettes et udvalg.\nKarl Holm bliver formand. Planen blev godkendt.",
            ["appointed", "approved"],
        ),
        ("Næste møde holdes i maj.\nIntet under eventuelt.", ["no_remarks"]),
        ("Karl Holm gjorde opmærksom på, at broen males.\nReferent: Bo Ask", ["remarked"]),
        ("Der skal vælges en næstformand.\nEfter forslag fra Eva Lind blev broen malet.", []),
        ("Der oprettes et udvalg.\nKarl Holm bliver hjemme i maj.", []),
    ],
)
def test_last_words_of_an_item_without_headings(read_lines: Lines, text: str, expected: list[str]) -> None:
    assert acts(read_lines(item(text))) == expected


def test_letters_before_a_colon_number_the_points(read: Callable[..., Minutes]) -> None:
    ruling = "a: Karl Holm indstilles til bestyrelsen for Movia."
    assert [d.act for d in read(ruling=ruling).decisions if d.number == "2.1"] == ["nominated"]
