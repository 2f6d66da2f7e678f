from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.layout import rows_of
from kkrgraph.extract.structure.listing import find_listing, folded, repeated
from kkrgraph.extract.structure.numbering import candidate_of
from kkrgraph.model import Minutes
from tests.extract.conftest import document_of

ReadLines = Callable[[str], Minutes]
HEAD = "Referat\nHavnerådet\nDato: 04-03-2026\n"
TITLES = ("Godkendelse af dagsorden", "Maling af broen i Nordby", "Kajens nye lamper", "Eventuelt")
TEXT = "Der blev talt om sagen i lang tid, og alle var glade for materialet, som var sendt ud i god tid."


def contents(sign: str = "{}.") -> str:
    return "\n".join(f"{sign.format(number)} {title}" for number, title in enumerate(TITLES, 1))


@pytest.mark.parametrize(
    "body",
    [
        f"1. {TITLES[0]}\n{TEXT}\n2. {TITLES[1]}\n{TEXT}",
        f"Punkt 1: {TITLES[0]}\n{TEXT}\nPunkt 2: {TITLES[1]}\n{TEXT}",
        f"Nr.1 - {TITLES[0]}\n{TEXT}\nNr.2 - {TITLES[1]}\n{TEXT}",
        f"1 {TITLES[0].upper()}\n{TEXT}\n2 {TITLES[1].upper()}\n{TEXT}",
        f"1. {TITLES[0]}Klik her for at folde ud og læse mere om {TITLES[0]}\n{TEXT}\n2. {TITLES[1]}\n{TEXT}",
        f"{TITLES[0]}\n{TEXT}\n{TITLES[1]}\n{TEXT}",
    ],
)
@pytest.mark.parametrize("sign", ["{}.", "åbent {}", "Lukket punkt {}:", "Pkt. {}."])
def test_items_are_those_of_the_contents_wherever_their_text_stands(
    read_lines: ReadLines, sign: str, body: str
) -> None:
    minutes = read_lines(f"{HEAD}Dagsordenspunkter\n{contents(sign)}\n{body}")
    found = {item.number: item.title.casefold() for item in minutes.items}
    assert found == {str(number): title.casefold() for number, title in enumerate(TITLES, 1)}


def test_a_title_cut_short_at_the_end_is_the_one_of_the_contents(read_lines: ReadLines) -> None:
    minutes = read_lines(f"{HEAD}{contents()}\n1. {TITLES[0]}\nBeslutning\n{TEXT}\n2. Maling af")
    assert [item.title for item in minutes.items if item.number == "2"] == [TITLES[1]]
    assert [s.text for s in minutes.sections] == [TEXT]


def test_a_title_ends_where_that_of_the_contents_does(read_lines: ReadLines) -> None:
    long = "Maling af broen i Nordby, af kajen og af alle lamper på den gamle havn"
    first, second = long.split(", ")
    minutes = read_lines(
        f"{HEAD}1. Åbning\n2. {long}\n3. Eventuelt\n1. Åbning\n{TEXT}\n2. {first},\n{second}\nSynet\nBroen er grå.\n3. Eventuelt\nIntet."
    )
    assert [item.title for item in minutes.items] == ["Åbning", long, "Eventuelt"]


def test_an_agenda_without_any_text_is_its_list(read_lines: ReadLines) -> None:
    minutes = read_lines(f"Dagsorden\nHavnerådet\nDato: 04-03-2026\n{contents()}")
    assert [item.title for item in minutes.items] == list(TITLES)


def test_a_list_in_the_text_is_no_list_of_contents(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}5. {TITLES[0]}\nBeslutning\nGodkendt.\n6. {TITLES[1]}\nBaggrund\n{TEXT}\n1. Broens rækværk\n2. Broens ben\n"
        f"3. Broens lamper\nBeslutning\nGodkendt."
    )
    assert [item.number for item in minutes.items] == ["5", "6"]


def test_points_of_a_proposal_are_no_items(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}7. {TITLES[1]}\nSagsnr.: 25/104\nForvaltningen indstiller, at\n1. Rådet godkender planen.\n2. Rådet sender planen videre.\n"
        "Beslutning\nGodkendt.\n8. Kajen\nSagsnr.: 25/105\nBeslutning\nUdsat."
    )
    assert [item.number for item in minutes.items] == ["7", "8"]


def test_points_of_a_proposal_alone_are_no_items(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}Indstilling\nForvaltningen indstiller, at\n1. Rådet godkender planen.\n2. Rådet sender planen videre.\nBeslutning\n{TEXT}"
    )
    assert minutes.items == ()


def test_an_entry_broken_over_two_lines_does_not_end_the_list() -> None:
    lines = ["1. Broen", "2. Kajen og dens", "nye lamper", "3. Skibene", "En sætning om noget helt andet."]
    rows = rows_of(document_of(lines))
    candidates = [c for c in map(candidate_of, rows) if c is not None]
    listing = find_listing(candidates, rows)
    assert listing is not None
    assert [entry.number for entry in listing.entries] == ["1", "2", "3"]
    assert repeated(listing, candidates, rows) == []


def test_two_numbered_lines_are_no_listing() -> None:
    rows = rows_of(document_of(["1. Broen", "2. Kajen"]))
    assert find_listing([c for c in map(candidate_of, rows) if c is not None], rows) is None


def test_titles_are_compared_without_case_and_signs() -> None:
    assert folded("Broen i Nordby – plan.") == folded("BROEN I NORDBY - PLAN")
    assert folded("Broen i NordbyKlik her for at folde ud") == "broen i nordby"
