"""Lists of web pages and of flattened pages: bullets, roll calls as points, deputies in rulings, absence in part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]
ReadLines = Callable[[str], Minutes]


def here(person: str, municipality: str | None = None, party: str | None = None) -> Row:
    return (person, party, f"{municipality} Kommune" if municipality is not None else None, "present")


def away(person: str, municipality: str | None = None, party: str | None = None) -> Row:
    return (person, party, f"{municipality} Kommune" if municipality is not None else None, "absent")


LISTS: list[tuple[str, list[Row]]] = [
    # the label is a bullet as well
    ("Deltagere\n• Karl Holm, V\n• Eva Lind, A\n• Afbud\n• Eva Lind, A", [here("Karl Holm", None, "V"), away("Eva Lind", None, "A")]),
    ("Deltagere\n- Karl Holm\n- Afbud: Eva Lind", [here("Karl Holm"), away("Eva Lind")]),
    # behind a label that has no value
    ("Lokale: Bemærkninger: Medlemmer: Karl Holm (V) Eva Lind (A) Fraværende: Bo Dam (C)", [here("Karl Holm", None, "V"), here("Eva Lind", None, "A"), away("Bo Dam", None, "C")]),
    # absent in part is present
    ("Medlemmer:\nKarl Holm\nEva Lind\nFraværende:\nEva Lind ved sag nr. 6", [here("Karl Holm"), here("Eva Lind")]),
    ("Deltagere: Karl Holm og Eva Lind\nAfbud: Bo Dam (V) (pkt. 3-5), Asger Tarp", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam", None, "V"), away("Asger Tarp")]),
    ("Deltagere: Karl Holm\nAfbud: Bo Dam (til kl. 10), Asger Tarp", [here("Karl Holm"), here("Bo Dam"), away("Asger Tarp")]),
    # who came for those who were away
    ("Deltagere: Eva Lind\nFraværende: Karl Holm\nBo Dam deltog som suppleant for Karl Holm.", [here("Eva Lind"), away("Karl Holm"), here("Bo Dam")]),
    # nobody is away whom an excuse is sent to
    ("Deltagere: Karl Holm Eva Lind Afbud sker til Bo Dam på telefon", [here("Karl Holm"), here("Eva Lind")]),
    # the town of a company
    ("Deltagere\nKarl Holm, Nordkaj A/S, Greve\nEva Lind, Greve", [here("Karl Holm"), here("Eva Lind", "Greve")]),
    ("Deltagere\nKarl Holm, HE Horsens\nEva Lind, Horsens", [here("Karl Holm"), here("Eva Lind", "Horsens")]),
    # a remark does not part a column
    ("Deltagere\nKarl Holm (deltog i punkt 2) Eva Lind Greve Kommune Faxe Kommune", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe")]),
    # whoever writes the minutes ends the list of those who came
    ("Deltagere: Afbud: Karl Holm, Bo Dam for Asger Tarp, Eva Lind, KL (ref.) Lemvig.", [here("Karl Holm"), here("Bo Dam"), away("Asger Tarp"), here("Eva Lind")]),
    # further labels
    ("Mødte: Karl Holm, Eva Lind\nAfbud/fravær: Bo Dam", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")]),
    ("Medlemmer af bestyrelsen:\nKarl Holm\nEva Lind\nFravær:\nBo Dam", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")]),
    ("Bestyrelse: Karl Holm og Eva Lind\nDirektion: Bo Dam\nMed afbud: Asger Tarp", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam"), away("Asger Tarp")]),
    ("Formand: Karl Holm\nMedlemmer: Eva Lind\nAfbud: Bo Dam\nRef.: Asger Tarp", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam"), here("Asger Tarp")]),
    ("Følgende deltog: Karl Holm, Eva Lind\nFølgende havde meldt afbud: Bo Dam", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")]),
    ("I mødet deltog Karl Holm, Eva Lind og Bo Dam.", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam")]),
    ("Til mødet var mødt: Karl Holm, Eva Lind", [here("Karl Holm"), here("Eva Lind")]),
    ("Repræsentanter fra regionen: Bo Dam\nRepræsentanter fra kommunerne: Eva Lind", [here("Bo Dam"), here("Eva Lind")]),
    ("Udvalgsmedlemmer\nBo Dam (A)\nEva Lind (V)\nIkke-mødte medlemmer: Karl Holm", [here("Bo Dam", None, "A"), here("Eva Lind", None, "V"), away("Karl Holm")]),
    ("Rådhuset, Nordby Mødt: Karl Holm Eva Lind Bo Dam Fraværende med afbud: Ib Sund", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam"), away("Ib Sund")]),
    ("Rådhuset, Nordby Til stede var: Formand Karl Holm Næstformand Eva Lind Fraværende: Ib Sund", [here("Karl Holm"), here("Eva Lind"), away("Ib Sund")]),
    ("Rådhuset, Nordby Deltagere - Karl Holm - Eva Lind Afbud - Ib Sund", [here("Karl Holm"), here("Eva Lind"), away("Ib Sund")]),
    ("Rådhuset, Nordby Deltagere\n• Karl Holm\n• Eva Lind", [here("Karl Holm"), here("Eva Lind")]),
    ("Deltog i mødet: Karl Holm, Eva Lind Deltog ikke: Bo Dam", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")]),
    ("Fremmødt: Karl Holm\nFor ledelsen: Eva Lind", [here("Karl Holm"), here("Eva Lind")]),
    # the party in front
    ("Deltagere:\nA Karl Holm\nV Bo Dam", [here("Karl Holm", None, "A"), here("Bo Dam", None, "V")]),
    ("Deltagere:\n(A) Karl Holm\n(V) Bo Dam", [here("Karl Holm", None, "A"), here("Bo Dam", None, "V")]),
    ("Deltagere:\nSocialdemokratiet: Karl Holm, Eva Lind\nV: Bo Dam", [here("Karl Holm", None, "A"), here("Eva Lind", None, "A"), here("Bo Dam", None, "V")]),
    # initials are no party
    ("Deltagere: Karl Holm (KH), Eva Lind (EL)\nAfbud: Bo Dam (BD)", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")]),
    # the municipality in front
    ("Deltagere Greve Kommune Karl Holm Faxe Kommune Eva Lind Lejre Kommune Bo Dam Afbud Ib Sund", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe"), here("Bo Dam", "Lejre"), away("Ib Sund")]),
    ("Deltagere: Greve Kommune: Karl Holm Faxe Kommune: Eva Lind", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe")]),
    # homes show who was invited, whatever the list is called
    ("Mødekredsen Karl Holm, Greve Kommune Eva Lind, Faxe Kommune Bo Dam, Lejre Kommune Afbud: Ib Sund", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe"), here("Bo Dam", "Lejre"), away("Ib Sund")]),
    # deputies
    ("Deltagere:\nFor Karl Holm mødte Eva Lind\nBo Dam", [away("Karl Holm"), here("Eva Lind"), here("Bo Dam")]),
    ("Afbud fra Karl Holm (A). I stedet mødte Eva Lind (A).", [away("Karl Holm", None, "A"), here("Eva Lind", None, "A")]),
    ("Karl Holm var forhindret, og Eva Lind mødte som suppleant.", [away("Karl Holm"), here("Eva Lind")]),
    ("Stedfortrædere: Eva Lind for Karl Holm", [here("Eva Lind"), away("Karl Holm")]),
    ("Bemærkninger: Afbud fra Karl Holm. Eva Lind deltog for Karl Holm.", [away("Karl Holm"), here("Eva Lind")]),
    # what follows is a list of contents
    ("Deltagere: Karl Holm\nFraværende: Bo Dam\nHenvendelse fra Eva Lind", [here("Karl Holm"), away("Bo Dam")]),
]  # fmt: skip


@pytest.mark.parametrize(("lists", "expected"), LISTS)
def test_lists_of_web_pages(attendance_of: Read, lists: str, expected: list[Row]) -> None:
    rows, _ = attendance_of(lists)
    assert sorted(rows) == sorted(expected)


RULINGS: list[tuple[str, list[Row]]] = [
    ("Godkendt. Karl Holm og Eva Lind deltog ikke på mødet.", [away("Karl Holm"), away("Eva Lind")]),
    ("Godkendt. Karl Holm deltog ikke i dette møde.", [away("Karl Holm")]),
    ("Deltog ikke: Karl Holm.\nGodkendt.", [away("Karl Holm")]),
    ("Ikke mødt: Karl Holm (A) og Eva Lind.\nGodkendt.", [away("Karl Holm", None, "A"), away("Eva Lind")]),
    ("Godkendt. Bo Dam og Asger Tarp deltog som suppleanter.", [here("Bo Dam"), here("Asger Tarp")]),
    ("Godkendt. Bo Dam deltog for Karl Holm.", [here("Bo Dam"), away("Karl Holm")]),
    ("Godkendt. Bo Dam mødte i stedet for Karl Holm.", [here("Bo Dam"), away("Karl Holm")]),
    ("Godkendt. Bo Dam (V) var stedfortræder for Karl Holm (A).", [here("Bo Dam", None, "V"), away("Karl Holm", None, "A")]),
    ("For Karl Holm deltog Bo Dam.\nGodkendt.", [away("Karl Holm"), here("Bo Dam")]),
    ("Som suppleant for Karl Holm deltog Bo Dam.\nGodkendt.", [away("Karl Holm"), here("Bo Dam")]),
    ("Fraværende: Karl Holm. I stedet deltog Bo Dam.\nGodkendt.", [away("Karl Holm"), here("Bo Dam")]),
    ("Afbud: Karl Holm (V)\nStedfortræder: Bo Dam (V)\nGodkendt.", [away("Karl Holm", None, "V"), here("Bo Dam", None, "V")]),
    ("Afbud: Karl Holm (Stedfortræder: Bo Dam)\nGodkendt.", [away("Karl Holm"), here("Bo Dam")]),
    ("Fraværende:\nKarl Holm\nBo Dam\nGodkendt.", [away("Karl Holm"), away("Bo Dam")]),
    ("Karl Holm havde afbud.\nGodkendt.", [away("Karl Holm")]),
    ("Karl Holm (V) deltog ikke i punktets behandling.\nGodkendt.", []),
    ("Godkendt. Bo Dam var formand for Movia.", []),
    ("Teknisk Udvalg 6. januar 2025: Karl Holm var fraværende. Anbefales.\nGodkendt.", []),
]  # fmt: skip


@pytest.mark.parametrize(("ruling", "expected"), RULINGS)
def test_who_was_away_or_came_for_others_as_rulings_tell(
    attendance_of: Read, ruling: str, expected: list[Row]
) -> None:
    rows, _ = attendance_of("", ruling, ruling)
    assert sorted(rows) == sorted(expected)


@pytest.mark.parametrize(
    ("title", "text", "ruling", "expected"),
    [
        (
            "Mødedeltagere",
            "Karl Holm, Greve Kommune\nXerdan Tarp, Faxe Kommune\nEva Lind, Region Sjælland",
            "Der var afbud fra Xerdan Tarp. Bo Dam deltog for Eva Lind.",
            [here("Karl Holm", "Greve"), away("Xerdan Tarp", "Faxe"), away("Eva Lind"), here("Bo Dam")],
        ),
        (
            "Fremmøde og afbud",
            "Til stede: Karl Holm og Eva Lind\nAfbud: Bo Dam",
            "",
            [here("Karl Holm"), here("Eva Lind"), away("Bo Dam")],
        ),
        ("Afbud", "Karl Holm (V)", "", [away("Karl Holm", None, "V")]),
        ("Deltagelse i messen", "Karl Holm og Eva Lind", "", []),
    ],
)
def test_a_point_that_is_the_list_of_those_who_came(
    read_lines: ReadLines, title: str, text: str, ruling: str, expected: list[Row]
) -> None:
    rest = "2. Havnen i Nordby\nSagsfremstilling\nDer er fortsat stor interesse for sagen.\nBeslutning\nGodkendt."
    called = f"1. {title}\nSagsfremstilling\n{text}" + (f"\nBeslutning\n{ruling}" if ruling else "")
    minutes = read_lines(f"Referat\nKKR Sjælland\nDato: 14-03-2025\n{called}\n{rest}")
    rows = [(a.person, a.party, a.municipality, a.status) for a in minutes.attendance]
    assert sorted(rows) == sorted(expected)
