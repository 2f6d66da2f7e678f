"""Shapes 58-60 of real minutes: numbers of points, case and officer, furniture. The number is that of the shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
# number, title, case, officers
Row = tuple[str, str, str | None, str | None]

HEAD = "Referat\nKKR Sjælland\nDato: 14-03-2025\nDeltagere\nKarl Holm (A), Greve Kommune"
TEXT = "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."


def items(read_lines: ReadLines, text: str) -> tuple[list[Row], list[str]]:
    minutes = read_lines(f"{HEAD}\n{text}")
    rows = [(i.number, i.title, i.case, i.officers) for i in minutes.items]
    return rows, [issue.code for issue in minutes.issues]


def points(*heads: str) -> str:
    return "\n".join(f"{head}\nSagsfremstilling\n{TEXT}\nBeslutning\nGodkendt." for head in heads)


NUMBERS: list[tuple[int, str, list[tuple[str, str]]]] = [
    (58, points("44/09 Havnen i Nordby", "45/09 Broen over sundet"), [("44/09", "Havnen i Nordby"), ("45/09", "Broen over sundet")]),
    (58, points("Sag 44/09: Havnen i Nordby", "Sag 45/09: Broen over sundet"), [("44/09", "Havnen i Nordby"), ("45/09", "Broen over sundet")]),
    (58, points("Punkt 1: Havnen i Nordby", "Punkt 2: Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("Punkt 1\nHavnen i Nordby", "Punkt 2\nBroen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("Pkt. 1. Havnen i Nordby", "Pkt. 2. Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("1 (Åben) Havnen i Nordby", "2 (Lukket) Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("1 (Åbent punkt): Havnen i Nordby", "2 (Åbent punkt): Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("183. Havnen i Nordby", "184. Broen over sundet"), [("183", "Havnen i Nordby"), ("184", "Broen over sundet")]),
    (58, points("183.\nHavnen i Nordby", "184.\nBroen over sundet"), [("183", "Havnen i Nordby"), ("184", "Broen over sundet")]),
    (58, points("1 Havnen i Nordby", "2 Broen over sundet", "3 Valg"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet"), ("3", "Valg")]),
    # contents before the points, with numbers apart from titles
    (58, "Indhold\n1.\n2.\nHavnen i Nordby\nBroen over sundet\n" + points("1. Havnen i Nordby", "2. Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, "Dagsorden\n1. Havnen i Nordby\n2. Broen over sundet\n" + points("1. Havnen i Nordby", "2. Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    # the title twice
    (58, points("1. Havnen i Nordby\nHavnen i Nordby", "2. Broen over sundet\nBroen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("1. Havnen i Nordby\nHavnen i Nordby\n19/3143", "2. Broen over sundet\nBroen over sundet\n19/3144"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("Ad 1. Havnen i Nordby", "Ad 2. Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, f"Ad 1 Velkomst\n{TEXT}\nAd 2 Broen over sundet\n{TEXT}", [("1", "Velkomst"), ("2", "Broen over sundet")]),
    (58, points("1) Havnen i Nordby", "2) Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("1. Havnen i Nordby") + "\nForslagene er\n1) Male broen\n2) Bygge en kaj\nBeslutning\nUdsat.", [("1", "Havnen i Nordby")]),
    (58, f"Velkomst\n{TEXT}\n1) Male broen\n2) Bygge en kaj\nBeslutning\nUdsat.", []),
    # one that is taken before its number; one without case and headings between others, before and behind them
    (58, points("51/09 Havnen i Nordby", "53/09 Broen over sundet", "52/09 Kajen"), [("51/09", "Havnen i Nordby"), ("53/09", "Broen over sundet"), ("52/09", "Kajen")]),
    (58, f"1. Velkomst\n{TEXT}\n" + points("2. Havnen i Nordby") + f"\n3. Færgen til øen\n{TEXT}\n" + points("4. Broen over sundet") + "\n5. Eventuelt\nIntet.", [("1", "Velkomst"), ("2", "Havnen i Nordby"), ("3", "Færgen til øen"), ("4", "Broen over sundet"), ("5", "Eventuelt")]),
    # lists of their own: numbers that are there already, entries one below the other, entries that are sentences
    (58, points("1. Havnen i Nordby") + "\nForslagene er\n1. Male broen\n2. Bygge en kaj\n3. Vente\nNavnene følger.\n" + points("2. Broen over sundet"), [("1", "Havnen i Nordby"), ("2", "Broen over sundet")]),
    (58, points("1. Havnen i Nordby") + "\n2. Broen bliver malet.\nDet sker til sommer.\n" + points("3. Broen over sundet"), [("1", "Havnen i Nordby"), ("3", "Broen over sundet")]),
    # no numbers at all: no points, and nothing is made up
    (58, points("Havnen i Nordby", "Broen over sundet"), []),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "text", "expected"), NUMBERS)
def test_the_shape_gives_these_points(
    read_lines: ReadLines, shape: int, text: str, expected: list[tuple[str, str]]
) -> None:
    rows, _ = items(read_lines, text)
    assert [(number, title) for number, title, _, _ in rows] == expected


CASES: list[tuple[int, str, str | None, str | None]] = [
    (59, "EMN-2025-003383", "EMN-2025-003383", None),
    (59, "SAG-2025-00124 abc/def", "SAG-2025-00124", "abc/def"),
    (59, "19/3143", "19/3143", None),
    (59, "Sagsnr. 19/3143", "19/3143", None),
    (59, "Sagsnr.: 19/3143 - abc", "19/3143", "abc"),
    (59, "Sags-ID: EMN-2025-003383", "EMN-2025-003383", None),
    (59, "Sagsnummer: 19/3143", "19/3143", None),
    (59, "J.nr. 1-01-81-18-17", "1-01-81-18-17", None),
    (59, "Journalnr.: 1-01-81-18-17", "1-01-81-18-17", None),
    (59, "450-2018-4075", "450-2018-4075", None),
    (59, "J.nr. 2018-0412 abc", "2018-0412", "abc"),
    (59, "J.nr. 2015-06240 abc/defg", "2015-06240", "abc/defg"),
    (59, "J.nr. 07.00.00Ø54-0006/2017", "07.00.00Ø54-0006/2017", None),
    (59, "Journalnr. 22/0409 ABC", "22/0409", "abc"),
    (59, "Sagsnr. 1-30-72-153-12 / abc", "1-30-72-153-12", "abc"),
    (59, "Sagsnr. 450-2018-4075 Sagsbehandler: abc", "450-2018-4075", "abc"),
    (59, "00.30.00-S00-1-24", "00.30.00-S00-1-24", None),
    (59, "19/3143\nSagsbehandler: abc", "19/3143", "abc"),
    (59, "19/3143\nSagsforløb: ØK/BY", "19/3143", None),
    (59, "Sagsnr. 19/3143 Sagsforløb: ØK/BY", "19/3143", None),
    (59, "Sagsforløb: ØK/BY", None, None),
    (59, "Sagsforløb: FMD/BES\nSagsnr. 19/3143", "19/3143", None),
]


@pytest.mark.parametrize(("shape", "line", "case", "officers"), CASES)
def test_the_shape_gives_case_and_officers(
    read_lines: ReadLines, shape: int, line: str, case: str | None, officers: str | None
) -> None:
    heads = (f"1. Havnen i Nordby\n{line}", f"2. Broen over sundet\n{line}")
    rows, codes = items(read_lines, points(*heads))
    assert rows == [("1", "Havnen i Nordby", case, officers), ("2", "Broen over sundet", case, officers)]
    assert codes == []


def test_a_case_number_behind_the_title_is_none_of_its_words(read_lines: ReadLines) -> None:
    text = points("1. Havnen i Nordby J.nr. 2018-0412 abc", "2. Broen over sundet, Sagsnr. 19/3144")
    rows, _ = items(read_lines, text)
    assert rows == [
        ("1", "Havnen i Nordby", "2018-0412", "abc"),
        ("2", "Broen over sundet", "19/3144", None),
    ]


FURNITURE = (
    "Til toppen",
    "fold dette punkt ind",
    "Fold alle punkter ud",
    "Hent som PDF",
    "Save this PDF as:",
    "Gem som PDF",
    "Vi bruger cookies på hjemmesiden til statistik. Accepter alle cookies",
    "ForsidePolitikDagsordener og referater",
    "Forside > Politik > Dagsordener",
    "Du er her: Forside / Politik",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_shape_60_what_a_web_page_prints_is_furniture(read_lines: ReadLines, line: str) -> None:
    text = points("1. Havnen i Nordby", "2. Broen over sundet").replace("Godkendt.", f"Godkendt.\n{line}")
    minutes = read_lines(f"{line}\n{HEAD}\n{text}")
    assert [(i.number, i.title) for i in minutes.items] == [
        ("1", "Havnen i Nordby"),
        ("2", "Broen over sundet"),
    ]
    assert {s.text for s in minutes.sections if s.section == "Beslutning"} == {"Godkendt."}
    assert [a.person for a in minutes.attendance] == ["Karl Holm"]
    assert [issue.code for issue in minutes.issues] == []


HEADS = (
    "KKR Sjælland Referat 14-03-2025 Side {n} af {m}",
    "Side {n} af {m} KKR Sjælland",
    "Referat side {n}",
    "Bestyrelsesmøde den 14. marts 2025 Side {n}/{m}",
    "Mødereferat · {title} · Side {n} af {m}",
    "{title} – side {n} af {m}",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("foot", [False, True])
def test_shape_60_heads_of_pages_with_their_number_and_changing_text_are_furniture(
    read_lines: ReadLines, head: str, foot: bool
) -> None:
    titles = ("Havnen i Nordby", "Broen over sundet", "Valg af formand", "Næste møde")
    pages = []
    for n, title in enumerate(titles, start=1):
        line = head.format(n=n, m=len(titles), title=title)
        page = points(f"{n}. {title}") if n > 1 else f"{HEAD}\n{points(f'{n}. {title}')}"
        pages.append(f"{page}\n{line}" if foot else f"{line}\n{page}")
    minutes = read_lines("\f".join(pages))
    assert [(i.number, i.title) for i in minutes.items] == [
        (str(n), t) for n, t in enumerate(titles, start=1)
    ]
    assert {s.text for s in minutes.sections if s.section == "Beslutning"} == {"Godkendt."}
    assert [issue.code for issue in minutes.issues] == []
