"""Appointments, resignations and vacancies as secretaries put them in ordinary prose, one body after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None, str | None, str | None]

TITLE = "Udpegninger til eksterne bestyrelser og råd"


def rows(minutes: Minutes) -> list[Row]:
    """(action, person, body, role)."""
    return [(a.action, a.person, a.body, a.role) for a in minutes.appointments]


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


@pytest.mark.parametrize(
    ("told", "person", "role"),
    [
        ("Karl Holm har bedt sig fritaget fra Havnerådet pr. 1. marts.", "Karl Holm", "medlem"),
        ("Karl Holm har ønsket at slippe for Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm siger farvel til Havnerådet ved årets udgang.", "Karl Holm", "medlem"),
        ("Karl Holm er ikke længere medlem af Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm ønsker samtidig at stoppe som KKR Sjællands observatør i Havnerådet.", "Karl Holm", "observatør"),
        ("Havnerådets formand, Karl Holm, ønsker at blive afløst.", "Karl Holm", "formand"),
        ("Karl Holm, der har siddet i Havnerådet siden 2018, stopper på posten.", "Karl Holm", "medlem"),
        ("Karl Holm har valgt at trække sig fra Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm har ikke ønsket genvalg til Havnerådet.", "Karl Holm", "medlem"),
    ],
)  # fmt: skip
def test_who_leaves(read: Read, told: str, person: str, role: str) -> None:
    assert rows(read(title=TITLE, background=told)) == [("resigned", person, "Havnerådet", role)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Pladsen i Havnerådet forblev ubesat.",
        "Pladsen i Havnerådet står tom indtil videre.",
        "Havnerådet: Køge Kommune melder senere navnet på sit medlem.",
        "Havnerådet: afventer navn.",
        "Havnerådet: Navn følger.",
        "Havnerådet: Medlem endnu ikke fundet.",
        "Den sidste plads i Havnerådet tilfalder Køge Kommune, der melder et navn.",
        "Pladsen i Havnerådet besættes på mødet i juni.",
        "Køge Kommune meddeler senere, hvem der indtræder i Havnerådet.",
        "Køge Kommune skal komme med navnet på et medlem til Havnerådet.",
    ],
)
def test_seats_left_open(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == [("vacancy", None, "Havnerådet", "medlem")]


def test_a_deputy_whose_name_is_to_come(read: Read) -> None:
    ruling = "Havnerådet: Karl Holm (V), suppleant: afventer navn."
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("appointed", "Karl Holm", "Havnerådet", "medlem"),
        ("vacancy", None, "Havnerådet", "suppleant"),
    ]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (
            "Venstre har foreslået Karl Holm til Havnerådet.",
            [("nominated", "Karl Holm", "Havnerådet", "medlem")],
        ),
        (
            "Eva Lind er genindstillet til Havnerådet af Venstre.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
    ],
)
def test_who_is_proposed(read: Read, case: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, case=case)) == expected


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


def test_a_new_member_comes_from_where_it_says(read: Read) -> None:
    told = "Socialchef Eva Lind er udpeget som nyt medlem fra Køge Kommune til Havnerådet."
    found = read(title=TITLE, background=told).appointments
    assert [(a.person, a.municipality) for a in found] == [("Eva Lind", "Køge Kommune")]


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


def test_a_seat_left_open_beside_one_that_is_filled(read: Read) -> None:
    ruling = "Eva Lind udpeges til Havnerådet med Karl Bak som suppleant, og at den anden plads i Havnerådet står åben til næste møde."
    assert ("vacancy", None, "Havnerådet", "medlem") in rows(read(title=TITLE, ruling=ruling))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Formanden for Havnerådet, vejchef Karl Bak, Greve Kommune, går på pension den 1. maj.",
            [("resigned", "Karl Bak", "Havnerådet", "formand")],
        ),
        (
            "Eva Lind overtager posten i Havnerådet efter Karl Bak, der har bedt om at blive fritaget.",
            [("appointed", "Eva Lind", "Havnerådet", "medlem"), ("resigned", "Karl Bak", "Havnerådet", "medlem")],
        ),
        (
            "Der skal vælges et nyt medlem af Havnerådet efter Karl Bak (V), som er flyttet.",
            [("resigned", "Karl Bak", "Havnerådet", "medlem")],
        ),
        (
            "Dansk Industri har indstillet direktør Eva Lind fra Nordkaj Emballage A/S til Havnerådet.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
        (
            "Pladsen i Havnerådet tilhører Venstre, der indstiller Eva Lind.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
    ],
)  # fmt: skip
def test_what_a_case_tells(read: Read, told: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=TITLE, case=told)), key=str) == sorted(expected, key=str)


def test_a_list_of_what_was_done_before(read: Read) -> None:
    case = "KKR Sjælland har i en skriftlig proces i maj udpeget følgende til Havnerådet:\n• Karl Bak (O), Faxe (suppleant: Eva Lind)\n• Vita Ravn (F), Greve"
    assert rows(read(title=TITLE, case=case)) == [
        ("appointed", "Karl Bak", "Havnerådet", "medlem"),
        ("appointed", "Eva Lind", "Havnerådet", "suppleant"),
        ("appointed", "Vita Ravn", "Havnerådet", "medlem"),
    ]


def test_a_list_of_who_sits_there_appoints_nobody(read: Read) -> None:
    case = "Medlemmerne af Havnerådet udpeget af KKR Sjælland er i dag:\n• Karl Bak, Faxe Kommune (formand)\n• Vita Ravn, Greve Kommune"
    assert rows(read(title=TITLE, case=case)) == []


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
    "told",
    [
        "Karl Holm udtræder af Havnerådet, fordi han er valgt som formand for børneudvalget i Faxe Kommune.",
        "Karl Holm udtræder af Havnerådet, da han er blevet udpeget til anden side.",
    ],
)
def test_why_somebody_leaves_is_no_appointment(read: Read, told: str) -> None:
    assert rows(read(title=TITLE, background=told)) == [("resigned", "Karl Holm", "Havnerådet", "medlem")]


def test_several_leave_whom_a_clause_says_who_had_sent(read: Read) -> None:
    told = "To af de medlemmer, som KKR har indstillet til Havnerådet, Karl Holm (V) og Eva Lind (A), har meddelt, at de udtræder."
    assert {(action, person) for action, person, _, _ in rows(read(title=TITLE, background=told))} == {
        ("resigned", "Karl Holm"),
        ("resigned", "Eva Lind"),
    }


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
