from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.layout import rows_of
from kkrgraph.extract.structure.transcripts import transcript
from kkrgraph.model import Document, Minutes
from kkrgraph.reading.assemble import assemble
from kkrgraph.reading.lines import paged_lines

ReadLines = Callable[[str], Minutes]

FILLER = (
    "Havnen i Nordby er fra 1911, og den skal males, før de nye skibe kommer, for ellers ruster kajen væk. "
)


def _document(text: str) -> Document:
    return assemble(paged_lines(text), id="a", source="a.txt", sha256="0" * 64)


def _rows(text: str) -> list[str]:
    document = _document(text)
    found = transcript(document, rows_of(document))
    assert found is not None
    return [row.text for row in found.rows]


HEAD = "1 Brorådet Referat Tirsdag den 4. marts 2014 Sted Havnesalen, Nordkaj 4 Til stede Karl Holm, Odense Kommune, Eva Lind, Assens Kommune Fraværende Bo Krag, Kerteminde Kommune Side 1 af 4"
CONTENTS = "2 Indholdsfortegnelse 1. Godkendelse af dagsorden 2. Havnen i Nordby 3. Budget Regnskab for havnen 6. Eventuelt Side 2 af 4"
FIRST = f"3 1. Godkendelse af dagsorden Sekretariatet indstiller, at dagsordenen godkendes Dagsordenen blev godkendt 2. Havnen i Nordby Sagsfremstilling {FILLER}Side 3 af 4"
SECOND = f"4 Beslutning: Havnen males i 2015. {FILLER}Side 4 af 4"
TEXT = "\n".join((HEAD, CONTENTS, FIRST, SECOND))


def test_lines_of_the_sheet_are_found_again() -> None:
    assert _rows(TEXT) == [
        "Brorådet",
        "Referat",
        "Tirsdag den 4. marts 2014",
        "Sted Havnesalen, Nordkaj 4",
        "Til stede Karl Holm, Odense Kommune, Eva Lind, Assens Kommune",
        "Fraværende Bo Krag, Kerteminde Kommune",
        "Indholdsfortegnelse",
        "1. Godkendelse af dagsorden",
        "2. Havnen i Nordby",
        "3. Budget Regnskab for havnen",
        "6. Eventuelt",
        "1. Godkendelse af dagsorden",
        "Sekretariatet indstiller, at",
        "dagsordenen godkendes",
        "Dagsordenen blev godkendt",
        "2. Havnen i Nordby",
        "Sagsfremstilling",
        FILLER.strip(),
        "Beslutning:",
        f"Havnen males i 2015. {FILLER.strip()}",
    ]


def test_a_transcript_is_read_as_the_sheet_would_be(read_lines: ReadLines) -> None:
    minutes = read_lines(TEXT)
    # `3. Budget` has swallowed the titles whose numbers are lost; `6. Eventuelt` only the contents name
    assert [(i.number, i.title) for i in minutes.items] == [
        ("6", "Eventuelt"),
        ("1", "Godkendelse af dagsorden"),
        ("2", "Havnen i Nordby"),
    ]
    assert [(d.number, d.act) for d in minutes.decisions] == [("1", "approved")]
    assert [(a.person, a.status) for a in minutes.attendance] == [
        ("Karl Holm", "present"),
        ("Eva Lind", "present"),
        ("Bo Krag", "absent"),
    ]
    assert (minutes.meeting.body, str(minutes.meeting.date)) == ("Brorådet", "2014-03-04")


@pytest.mark.parametrize(
    ("page", "rows"),
    [
        (
            "Pkt. 1: Godkendelse af dagsorden Forslag til dagsorden: 1. Godkendelse af dagsorden 2. Havnen 3. Eventuelt Det indstilles, at rådet godkender. Pkt. 2: Havnen Karl Holm gav en kort status.",
            ["Pkt. 1: Godkendelse af dagsorden", "Pkt. 2: Havnen"],
        ),
        (
            "04/14 Godkendelse af dagsorden Indstilling at dagsordenen godkendes. 05/14 Regnskab for 2013 Sagsresumé Regnskabet er gjort op.",
            ["04/14 Godkendelse af dagsorden", "05/14 Regnskab for 2013"],
        ),
        (
            "1. Formanden orienterer Ministeriet har endnu ikke svaret. 2. Regnskab Karl Bo Holm fremlagde regnskabet. 3. Eventuelt Der var intet.",
            ["1. Formanden orienterer", "2. Regnskab", "3. Eventuelt"],
        ),
    ],
    ids=["named", "slashed", "plain"],
)
def test_titles_end_where_their_text_begins(page: str, rows: list[str]) -> None:
    document = _document(f"1 {page} {FILLER}")
    found = transcript(document, rows_of(document))
    assert found is not None
    assert [found.rows[index].text for index in found.items] == rows


def test_a_page_that_begins_with_a_title_of_the_contents_begins_its_item(read_lines: ReadLines) -> None:
    pages = (
        "1 Dagsorden for møde i Brorådet tirsdag den 4. marts 2014 Dagsorden 1. Ny leder af havnen 2. Maling af kajen 3. Eventuelt",
        f"2 4. marts Ny leder af havnen Indstilling at Eva Lind ansættes. Sagsfremstilling {FILLER}",
        f"3 4. marts Maling af kajen Sagsfremstilling {FILLER}",
    )
    minutes = read_lines("\n".join(pages))
    assert [(s.number, s.section) for s in minutes.sections] == [
        ("1", "Indstilling"),
        ("1", "Sagsfremstilling"),
        ("2", "Sagsfremstilling"),
    ]


def test_the_head_of_each_page_is_left_out_and_the_number_of_its_item_is_not() -> None:
    pages = [
        f"{n} Nordby Kommune Side {n} {n}. {title} Sagsfremstilling: {FILLER}"
        for n, title in ((1, "Havnen"), (2, "Kajen"), (3, "Molen"))
    ]
    rows = _rows("\n".join(("1 Referat Brorådet tirsdag den 4. marts 2014 " + FILLER, *pages[1:])))
    assert "2. Kajen" in rows and "3. Molen" in rows
    assert not any("Side 3" in row for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "1 Godkendelse af dagsorden\n2 Havnen i Nordby\n3 Eventuelt",
        f"{FILLER}\n{FILLER}\n2 Havnen {FILLER}",
        "\n".join(f"{n} Havnen\n{FILLER}\n{FILLER}" for n in (1, 2, 3)),
        f"1. Havnen\n{FILLER}\nPriserne er: 1. Kajen 2. Molen 3. Den nye kran 4. Den gamle kran 5. Kontoret ved havnen og skuret bag det",
    ],
    ids=["a numbered list", "no first page", "numbered items", "a list in the text"],
)
def test_lines_that_are_no_pages_stay(text: str) -> None:
    document = _document(text)
    assert transcript(document, rows_of(document)) is None


def test_a_list_of_contents_without_signs_has_numbers_titles_and_pages(read_lines: ReadLines) -> None:
    pages = (
        "1 Åben dagsorden til møde i Brorådet tirsdag den 4. marts 2014 Havnesalen, Nordkaj 4, 5000 Odense C, ved den gamle kran",
        "2 Indholdsfortegnelse Pkt. Tekst Side 1 Valg af dirigent 1 2 Maling af kajen og de to moler ved Nordhavnen i Nordby 3 3 Ny leder af havnen 5 4 Eventuelt 9",
        f"3 Valg af dirigent Sagsfremstilling {FILLER} Direktøren indstiller, at Eva Lind vælges.",
        f"4 Maling af kajen og de to moler ved Nordhavnen i Nordby Resumé {FILLER} Sagsfremstilling {FILLER}",
    )
    minutes = read_lines("\n".join(pages))
    assert [(i.number, i.title) for i in minutes.items] == [
        ("3", "Ny leder af havnen"),
        ("4", "Eventuelt"),
        ("1", "Valg af dirigent"),
        ("2", "Maling af kajen og de to moler ved Nordhavnen i Nordby"),
    ]
    assert [(s.number, s.section) for s in minutes.sections] == [
        ("1", "Sagsfremstilling"),
        ("1", "Indstilling"),
        ("2", "Sagsfremstilling"),
    ]


def test_paragraphs_in_one_line_each_are_cut_where_the_contents_run_on(read_lines: ReadLines) -> None:
    paragraphs = (
        "Møde i Brorådet tirsdag den 4. marts 2014 kl. 09.00 – 12.30",
        "2 Karl Holm Eva Lind Odense Kommune Assens Kommune",
        "3 1. Godkendelse af dagsorden 2. Maling af kajen 3. Ny leder af havnen 4. Regnskab 5. Eventuelt Sekretariatet indstiller, at Brorådet godkender dagsordenen.",
        f"Sagsfremstilling {FILLER}",
    )
    minutes = read_lines("\n".join(paragraphs))
    assert [(i.number, i.title) for i in minutes.items] == [
        ("1", "Godkendelse af dagsorden"),
        ("2", "Maling af kajen"),
        ("3", "Ny leder af havnen"),
        ("4", "Regnskab"),
        ("5", "Eventuelt"),
    ]


PEOPLE = "Til stede: Karl Holm, Eva Lind, Bo Krag, Ida Bro og Ole Lund fra havnens forvaltning i Nordby"
OPEN = f"1 Brorådet Referat Dato: 4. marts 2014 {PEOPLE}"


def _acts(minutes: Minutes) -> list[tuple[str, list[str]]]:
    return [
        (f"{i.number} {i.title}", [d.act for d in minutes.decisions if d.number == i.number])
        for i in minutes.items
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Punkt 1 Godkendelse af referat Referatet godkendt uden bemærkninger. Punkt 2 Økonomi Eva Lind orienterede om regnskabet. Bestyrelsen tog orienteringen til efterretning. Punkt 3 Eventuelt Intet",
            [("1 Godkendelse af referat", ["approved"]), ("2 Økonomi", ["noted"])],
        ),
        (
            "Ad dagsordenens punkt 1 Godkendelse af referat Referatet blev godkendt og underskrevet. Ad dagsordenens punkt 2 Regnskab 2013 Revisor gennemgik regnskabet. Bestyrelsen godkendte regnskabet.",
            [("1 Godkendelse af referat", ["approved"]), ("2 Regnskab 2013", ["approved"])],
        ),
        (
            "Sag nr. 1: Broen i Nordby Administrationens indstilling: Administrationen indstiller, at broen males. Rådets beslutning: Rådet godkendte indstillingen. Sag nr. 2: Kajen Beslutning den 4. marts 2014: Udsat.",
            [("1 Broen i Nordby", ["approved"]), ("2 Kajen", ["postponed"])],
        ),
        (
            "Dagsorden: 1. Godkendelse af dagsorden 2. Broen i Nordby 3. Eventuelt Godkendelse af dagsorden Dagsordenen blev godkendt. Broen i Nordby Bo Krag orienterede om broen. Orienteringen blev taget til efterretning. Eventuelt Ingen",
            [("1 Godkendelse af dagsorden", ["approved"]), ("2 Broen i Nordby", ["noted"])],
        ),
        (
            "Dagsorden: 1. Velkomst 2. Årsrapport 3. Fra direktionen 3.1 Økonomi 3.2 Personale 4. Eventuelt 1. Velkomst Formanden bød velkommen. 2. Årsrapport Årsrapporten blev enstemmigt godkendt. 3. Fra direktionen 3.1 Økonomi Direktøren gennemgik budgettet. Taget til efterretning. 3.2 Personale Der er ansat en havnefoged. 4. Eventuelt Intet.",
            [
                ("1 Velkomst", []),
                ("2 Årsrapport", ["approved"]),
                ("3 Fra direktionen", []),
                ("3.1 Økonomi", ["noted"]),
            ],
        ),
        (
            "Punkt 12 Åben - Broen i Nordby Resumé Broen skal males. Beslutning Godkendt. Punkt 13 Åben - Orientering Beslutning Taget til efterretning.",
            [("12 Broen i Nordby", ["approved"]), ("13 Orientering", ["noted"])],
        ),
    ],
)
def test_titles_and_rulings_in_running_lines(
    read_lines: ReadLines, words: str, expected: list[tuple[str, list[str]]]
) -> None:
    minutes = read_lines(
        f"{OPEN} {words}\n2 Odense den 4. marts 2014, hvor mødet sluttede, og formanden takkede for god ro og orden."
    )
    assert _acts(minutes)[: len(expected)] == expected


def test_pages_of_contents_are_no_part_of_titles(read_lines: ReadLines) -> None:
    first = (
        f"{OPEN} Indholdsfortegnelse: Side 1. Godkendelse af dagsorden 2 2. Broen i Nordby 2 3. Eventuelt 3"
    )
    second = f"2 1. Godkendelse af dagsorden Beslutning: Godkendt. 2. Broen i Nordby Sagsfremstilling: {FILLER} Beslutning: Udsat. 3. Eventuelt Beslutning: Intet."
    assert [(i.number, i.title) for i in read_lines(f"{first}\n{second}").items] == [
        ("1", "Godkendelse af dagsorden"),
        ("2", "Broen i Nordby"),
        ("3", "Eventuelt"),
    ]


def test_leaders_and_pages_are_no_part_of_a_title(read_lines: ReadLines) -> None:
    pages = (
        "1 Referat Brorådet tirsdag den 4. marts 2014 Til stede: Karl Holm, Eva Lind Indholdsfortegnelse 1. Godkendelse af dagsorden ...... 2 2. Maling af kajen ...... 3 3. Eventuelt … 4",
        f"2 1. Godkendelse af dagsorden Indstilling Formanden indstiller, at dagsordenen godkendes. Beslutning Godkendt. {FILLER}",
    )
    minutes = read_lines("\n".join(pages))
    assert [(i.number, i.title) for i in minutes.items] == [
        ("2", "Maling af kajen"),
        ("3", "Eventuelt"),
        ("1", "Godkendelse af dagsorden"),
    ]
    assert [a.person for a in minutes.attendance] == ["Karl Holm", "Eva Lind"]
