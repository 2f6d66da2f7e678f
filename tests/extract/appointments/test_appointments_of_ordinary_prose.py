"""Appointments as secretaries put them in ordinary prose, one body after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]

TITLE = "Udpegninger til eksterne bestyrelser og råd"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Karl Holm udnævnes til bestyrelsen for Movia.", [("appointed", "Karl Holm", "Movia", "medlem")]),
        (
            "Eva Lind blev udnævnt til formand for Havnerådet.",
            [("appointed", "Eva Lind", "Havnerådet", "formand")],
        ),
        (
            "Til Movia vælges Karl Holm. Som hans suppleant Eva Lind.",
            [("appointed", "Karl Holm", "Movia", "medlem"), ("appointed", "Eva Lind", "Movia", "suppleant")],
        ),
        (
            "Karl Holm og Eva Lind blev valgt som henholdsvis 1. og 2. næstformand for Havnerådet.",
            [
                ("appointed", "Karl Holm", "Havnerådet", "1. næstformand"),
                ("appointed", "Eva Lind", "Havnerådet", "2. næstformand"),
            ],
        ),
        (
            "KKR Sjællands repræsentanter i Havnerådet bliver Karl Holm og Eva Lind.",
            [
                ("appointed", "Karl Holm", "Havnerådet", "repræsentant"),
                ("appointed", "Eva Lind", "Havnerådet", "repræsentant"),
            ],
        ),
        (
            "Havnerådet: Karl Holm (med Eva Lind som suppleant).",
            [
                ("appointed", "Karl Holm", "Havnerådet", "medlem"),
                ("appointed", "Eva Lind", "Havnerådet", "suppleant"),
            ],
        ),
        (
            "Movia, bestyrelsen: Karl Holm og Eva Lind.\nHavnerådet: Vita Ravn.",
            [
                ("appointed", "Karl Holm", "Movia", "medlem"),
                ("appointed", "Eva Lind", "Movia", "medlem"),
                ("appointed", "Vita Ravn", "Havnerådet", "medlem"),
            ],
        ),
        (
            "I Havnerådet afløses Karl Holm pr. 1. maj af Eva Lind.",
            [
                ("resigned", "Karl Holm", "Havnerådet", "medlem"),
                ("appointed", "Eva Lind", "Havnerådet", "medlem"),
            ],
        ),
        (
            "Bestyrelsespladsen efter Karl Holm i Havnerådet går til Eva Lind.",
            [
                ("resigned", "Karl Holm", "Havnerådet", "medlem"),
                ("appointed", "Eva Lind", "Havnerådet", "medlem"),
            ],
        ),
        (
            "KKR Sjælland valgte Karl Holm som sin observatør i Havnerådet.",
            [("appointed", "Karl Holm", "Havnerådet", "observatør")],
        ),
        (
            "Eva Lind vælges ind i Havnerådet.",
            [("appointed", "Eva Lind", "Havnerådet", "medlem")],
        ),
        (
            "Eva Lind træder ind i Havnerådet i stedet for Karl Holm.",
            [
                ("appointed", "Eva Lind", "Havnerådet", "medlem"),
                ("resigned", "Karl Holm", "Havnerådet", "medlem"),
            ],
        ),
        (
            "Karl Holm (V), byrådsmedlem i Sorø, udpeges til Havnerådet.",
            [("appointed", "Karl Holm", "Havnerådet", "medlem")],
        ),
        (
            "Ny formand for Havnerådet er Eva Lind.",
            [("appointed", "Eva Lind", "Havnerådet", "formand")],
        ),
    ],
)
def test_who_is_appointed(read: Read, ruling: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=TITLE, ruling=ruling)), key=str) == sorted(expected, key=str)


def test_a_followed_proposal_that_only_nominates(read: Read) -> None:
    proposal = (
        "Formandskabet indstiller, at\n• Karl Holm indstilles til Havnerådet,\n• Eva Lind udpeges til Movia."
    )
    found = rows(read(title=TITLE, proposal=proposal, ruling="Indstillingen blev godkendt."))
    assert found == [
        ("nominated", "Karl Holm", "Havnerådet", "medlem"),
        ("appointed", "Eva Lind", "Movia", "medlem"),
    ]


def test_a_numbered_ruling_answers_the_point_of_its_number(read: Read) -> None:
    proposal = (
        "Det indstilles,\n1. at der vælges et medlem af Havnerådet,\n2. at der vælges et medlem af Movia."
    )
    ruling = "Ad 1: Karl Holm blev valgt.\nAd 2: Eva Lind blev valgt."
    assert rows(read(title="Valg", proposal=proposal, ruling=ruling)) == [
        ("appointed", "Karl Holm", "Havnerådet", "medlem"),
        ("appointed", "Eva Lind", "Movia", "medlem"),
    ]


def test_a_list_under_the_towns_that_send(read: Read) -> None:
    ruling = "Følgende blev valgt til bestyrelsen:\nKøge: Søren Bak (K) (suppleant: Vita Ravn)\nFaxe: Eva Lind (SF)"
    minutes = read(title="Valg af medlemmer til bestyrelsen", body="ARGO I/S", ruling=ruling)
    assert [(a.person, a.party, a.municipality, a.role) for a in minutes.appointments] == [
        ("Søren Bak", "K", "Køge Kommune", "medlem"),
        ("Vita Ravn", None, None, "suppleant"),
        ("Eva Lind", "F", "Faxe Kommune", "medlem"),
    ]


@pytest.mark.parametrize(
    ("named", "party", "municipality"),
    [
        ("Eva Lind, rådmand, Køge Kommune (A)", "A", "Køge Kommune"),
        ("venstremanden Eva Lind (Køge Kommune)", "V", "Køge Kommune"),
        ("den konservative Eva Lind, Køge Kommune,", "C", "Køge Kommune"),
    ],
)
def test_party_and_home_of_the_seated(read: Read, named: str, party: str, municipality: str) -> None:
    found = read(title=TITLE, ruling=f"Til Havnerådet vælges {named}.").appointments
    assert [(a.person, a.party, a.municipality) for a in found] == [("Eva Lind", party, municipality)]


def test_a_deputy_on_a_list_has_its_letter(read: Read) -> None:
    ruling = "Stedfortræder på liste O, Eva Lind, indtræder i Havnerådet."
    assert [(a.person, a.party) for a in read(title=TITLE, ruling=ruling).appointments] == [("Eva Lind", "O")]


@pytest.mark.parametrize(
    "proposal",
    [
        "Det indstilles, at Eva Lind (A), Køge, udpeges til Havnerådet.",
        "Det indstilles, at KKR Sjælland vælger Eva Lind til Havnerådet.",
    ],
)
def test_an_agenda_only_proposes(
    printed: Callable[..., list[str]], read_lines: Callable[[str], Minutes], proposal: str
) -> None:
    minutes = read_lines(
        "\n".join(printed(title=TITLE, proposal=proposal)).replace("Referat", "Dagsorden", 1)
    )
    assert minutes.meeting.kind == "dagsorden"
    assert rows(minutes) == [("nominated", "Eva Lind", "Havnerådet", "medlem")]


def test_a_group_that_has_no_name_of_its_own(read: Read) -> None:
    case = "Der nedsættes en projektgruppe, som skal følge arbejdet."
    found = rows(read(title="Havnen", case=case, ruling="Karl Holm og Eva Lind blev udpeget som medlemmer."))
    assert found == [
        ("appointed", "Karl Holm", "Projektgruppen", "medlem"),
        ("appointed", "Eva Lind", "Projektgruppen", "medlem"),
    ]


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm blev udpeget til Havnerådet. Personlig suppleant: Eva Lind.",
        "Karl Holm blev udpeget til Havnerådet. Suppleant: Eva Lind.",
        "Karl Holm blev udpeget til Havnerådet. Som suppleant for ham Eva Lind.",
    ],
)
def test_a_deputy_belongs_to_the_seat_before(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("appointed", "Karl Holm", "Havnerådet", "medlem"),
        ("appointed", "Eva Lind", "Havnerådet", "suppleant"),
    ]


def test_titles_between_the_names_of_a_list(read: Read) -> None:
    ruling = "Borgmester i Faxe, Karl Bak, borgmester Eva Lind fra Greve og medlem af Havnerådet Vita Ravn (R) blev udpeget som medlemmer af bestyrelsen for Movia."
    found = read(title=TITLE, ruling=ruling).appointments
    assert [(a.person, a.municipality, a.body) for a in found] == [
        ("Karl Bak", "Faxe Kommune", "Movia"),
        ("Eva Lind", "Greve Kommune", "Movia"),
        ("Vita Ravn", None, "Movia"),
    ]


def test_a_changed_proposal_holds_for_the_rest(read: Read) -> None:
    proposal = (
        "Det indstilles, at Karl Bak udpeges til Movia, og at Eva Lind udpeges som formand for Havnerådet."
    )
    ruling = "Indstillingen tiltrædes med den ændring, at Vita Ravn udpeges som formand for Havnerådet."
    assert sorted(rows(read(title=TITLE, proposal=proposal, ruling=ruling)), key=str) == [
        ("appointed", "Karl Bak", "Movia", "medlem"),
        ("appointed", "Vita Ravn", "Havnerådet", "formand"),
    ]


def test_a_body_called_by_its_kind(read: Read) -> None:
    case = "Dialogforum for Ungdomsuddannelser har et åbent sæde."
    ruling = "Eva Lind udpeges til sædet i dialogforummet. Genvalg af Karl Bak som forummets formand."
    assert {body for _, _, body, _ in rows(read(title="Uddannelse", case=case, ruling=ruling))} == {
        "Dialogforum for Ungdomsuddannelser"
    }


def test_clauses_of_one_proposal_have_a_body_each(read: Read) -> None:
    ruling = "KKR Sjælland besluttede, at Eva Lind udpeges til Movia, og at Karl Holm og Vita Ravn indtræder i Havnerådet."
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("appointed", "Eva Lind", "Movia", "medlem"),
        ("appointed", "Karl Holm", "Havnerådet", "medlem"),
        ("appointed", "Vita Ravn", "Havnerådet", "medlem"),
    ]


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm forlod lokalet under punktet om Havnerådet.",
        "Karl Holm har forladt mødet.",
        "Karl Holm er ny i kredsen og blev budt velkommen.",
        "Eva Lind sagde, at Havnerådet går til ministeren.",
        "Havnerådet: Karl Holm sagde, at sagen er vigtig.",
        "Karl Holm forlod mødet kl. 11 efter punktet om Havnerådet.",
        "Pladsen foran Havnerådet står åben for alle.",
        "Karl Holm foreslog, at Havnerådet holder et møde i Sorø.",
        "Eva Lind træder ind i sagen om Havnerådet med stor glæde.",
    ],
)
def test_look_alikes(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == []
