from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.meetings.enclosure_titles import attachment_title
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str]


def rows(minutes: Minutes) -> list[Row]:
    return [(r.kind, r.value) for r in minutes.references]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Læs mere på https://www.eksempel.dk/broen/ny-plan.",
            [("url", "https://www.eksempel.dk/broen/ny-plan")],
        ),
        ("Læs mere (www.eksempel.dk/broen).", [("url", "www.eksempel.dk/broen")]),
        ("Vejledningen ligger på havnen.dk/broen i maj.", [("url", "havnen.dk/broen")]),
        ("Skriv til havn@nordby.dk eller ring.", []),
        ("KL og Movia mødes i Nordby.Det er klart.", []),
        ("./. Plan for broen", [("attachment", "Plan for broen")]),
        ("./. Plan for broen er vedlagt.", [("attachment", "Plan for broen")]),
        ("./. Til sagen er vedlagt et notat om broen.", [("attachment", "notat om broen")]),
        (
            "./.. Plan for broen\nNotat om kajen",
            [("attachment", "Plan for broen"), ("attachment", "Notat om kajen")],
        ),
        (
            "Bilag 1: Plan for broen\nBilag 2: Notat om kajen",
            [("attachment", "Plan for broen"), ("attachment", "Notat om kajen")],
        ),
        ("På mødet i KKR Sjælland den 4. februar 2025 talte alle.", [("earlier_meeting", "2025-02-04")]),
        ("KKR Sjælland godkendte planen den 4. februar 2025.", [("earlier_meeting", "2025-02-04")]),
    ],
)
def test_a_reference_is_read(read: Read, background: str, expected: list[Row]) -> None:
    assert rows(read(background=background)) == expected


@pytest.mark.parametrize(
    "background",
    [
        "Planen findes på hjemmesiden.",
        "Bilaget sendes ud i næste uge.",
        "På mødet i Movia den 4. februar 2025 talte alle.",
        "Næste møde i KKR Sjælland er den 12. juni 2025.",
        "Loven er af 4. februar 2025.",
    ],
)
def test_other_words_are_no_reference(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_the_approval_of_minutes_refers_to_their_meeting(read: Read) -> None:
    minutes = read(
        title="Godkendelse af referat",
        background="Referat af mødet i KKR Sjælland den 4. februar 2025 er sendt ud.",
    )
    assert rows(minutes) == [("minutes", "2025-02-04")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Konklusionerne fra mødet den 4. februar 2025 blev godkendt.",
        "Mødenotatet fra den 4. februar 2025 er godkendt.",
        "Notatet fra 04-02-2025 er OK med en rettelse.",
        "Referatet fra sidste års repræsentantskab (4. februar 2025) blev godkendt.",
        "Referat fra seneste møde – 4. februar 2025 godkendt.",
    ],
)
def test_minutes_go_by_other_names(read: Read, ruling: str) -> None:
    minutes = read(title="Godkendelse af sidste referat", ruling=ruling)
    assert rows(minutes) == [("minutes", "2025-02-04")]


def test_lines_under_the_heading_bilag_are_enclosures(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/10877\nBaggrund\n"
        "Broen er gammel og slidt, og den trænger til maling på begge sider af den.\nBilag\nPlan for broen\nNotat om kajen"
    )
    assert rows(minutes) == [("attachment", "Plan for broen"), ("attachment", "Notat om kajen")]


def test_each_reference_of_an_item_is_one_record(read: Read) -> None:
    background = "Se https://www.eksempel.dk/broen og https://www.eksempel.dk/broen igen."
    assert rows(read(background=background)) == [("url", "https://www.eksempel.dk/broen")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Plan for broen.", "Plan for broen"),
        ("Plan for broen vedlægges sagen.", "Plan for broen"),
        ("Plan for broen er vedlagt denne sag", "Plan for broen"),
        ("Der er udarbejdet et notat om broen, som er kort.", "notat om broen"),
        ("Det fremgår af bilaget.", "Det fremgår af bilaget"),
    ],
)
def test_an_enclosures_title_is_its_line_or_what_is_said_of_it(line: str, expected: str) -> None:
    assert attachment_title(line) == expected


def test_a_title_ends_where_a_paragraph_follows_it(read: Read) -> None:
    background = (
        "./. Notat om broen ved Nordkaj\n"
        "Broen er gammel, og kommunerne har bedt om et overslag. Der er endnu ingen aftale om, hvem der betaler den."
    )
    assert rows(read(background=background)) == [("attachment", "Notat om broen ved Nordkaj")]


def test_the_address_that_a_browser_prints_at_the_foot_is_none(read: Read) -> None:
    foot = "https://www.eksempel.dk/moede"
    text = f"Broen er malet, og den er {foot} 1/2 lukket i maj. Farven er {foot} 2/2 grå."
    assert rows(read(background=text)) == []
