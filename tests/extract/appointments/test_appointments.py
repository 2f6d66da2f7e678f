from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None, str | None, str | None, str | None]

TITLE = "Udpegning til bestyrelsen for Movia"


def rows(minutes: Minutes) -> list[Row]:
    """(action, person, party, body, role) of each event."""
    return [(a.action, a.person, a.party, a.body, a.role) for a in minutes.appointments]


@pytest.mark.parametrize(
    ("title", "ruling", "expected"),
    [
        (
            "Ny mand i Movia",
            "KKR Sjælland udpegede Eva Lind (V) som medlem af bestyrelsen for Movia.",
            [("appointed", "Eva Lind", "V", "Movia", "medlem")],
        ),
        (TITLE, "Eva Lind (V) blev udpeget.", [("appointed", "Eva Lind", "V", "Movia", "medlem")]),
        (TITLE, "KKR Sjælland udpegede Eva Lind (V).", [("appointed", "Eva Lind", "V", "Movia", "medlem")]),
        (TITLE, "Eva Lind (V) udpeges.", [("appointed", "Eva Lind", "V", "Movia", "medlem")]),
        (
            TITLE,
            "KKR Sjælland udpegede Eva Lind (V) som formand og Asger Friis (A) som næstformand.",
            [
                ("appointed", "Eva Lind", "V", "Movia", "formand"),
                ("appointed", "Asger Friis", "A", "Movia", "næstformand"),
            ],
        ),
        (
            TITLE,
            "KKR Sjælland udpegede Eva Lind (V) og Asger Friis (A) som henholdsvis formand og næstformand.",
            [
                ("appointed", "Eva Lind", "V", "Movia", "formand"),
                ("appointed", "Asger Friis", "A", "Movia", "næstformand"),
            ],
        ),
        (
            TITLE,
            "KKR Sjælland udpegede Eva Lind (V) med Asger Friis (A) som suppleant.",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("appointed", "Asger Friis", "A", "Movia", "suppleant"),
            ],
        ),
        (
            TITLE,
            "KKR Sjælland udpegede:\n- Eva Lind (V)\n- Asger Friis (A)",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("appointed", "Asger Friis", "A", "Movia", "medlem"),
            ],
        ),
        (
            TITLE,
            "2 medlemmer udpeget af KKR Sjælland:\n- Eva Lind (V)\n- Asger Friis (A)",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("appointed", "Asger Friis", "A", "Movia", "medlem"),
            ],
        ),
        (
            TITLE,
            "KKR Sjælland udpegede følgende:\nEva Lind (V)\nSuppleant: Asger Friis (A)",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("appointed", "Asger Friis", "A", "Movia", "suppleant"),
            ],
        ),
        (
            "Indstilling af kandidater til RAR Sjælland",
            "KKR Sjælland indstillede Eva Lind (V) og Asger Friis (A).",
            [
                ("nominated", "Eva Lind", "V", "RAR Sjælland", "medlem"),
                ("nominated", "Asger Friis", "A", "RAR Sjælland", "medlem"),
            ],
        ),
        (
            "Danmarks Erhvervsfremmebestyrelse",
            "KKR Sjælland genindstillede Eva Lind.",
            [("nominated", "Eva Lind", None, "Danmarks Erhvervsfremmebestyrelse", "medlem")],
        ),
        (
            "Valg af næstformand",
            "Eva Lind blev valgt.",
            [("appointed", "Eva Lind", None, "KKR Sjælland", "næstformand")],
        ),
        (
            "Valg af formand",
            "KKR Sjælland valgte enstemmigt Eva Lind som formand.",
            [("appointed", "Eva Lind", None, "KKR Sjælland", "formand")],
        ),
        (
            "Valg af formand",
            "Eva Lind valgt som formand.",
            [("appointed", "Eva Lind", None, "KKR Sjælland", "formand")],
        ),
        (
            TITLE,
            "KKR Sjælland udpegede Eva Lind (V) i stedet for Asger Friis (A).",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("resigned", "Asger Friis", "A", "Movia", "medlem"),
            ],
        ),
        (
            TITLE,
            "Eva Lind (V) afløser Asger Friis (A).",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("resigned", "Asger Friis", "A", "Movia", "medlem"),
            ],
        ),
        (
            TITLE,
            "Som ny formand udpegedes Eva Lind (V) i stedet for Asger Friis (A).",
            [
                ("appointed", "Eva Lind", "V", "Movia", "formand"),
                ("resigned", "Asger Friis", "A", "Movia", "formand"),
            ],
        ),
        (
            "Udpegninger",
            "KKR Sjælland udpegede Eva Lind (V) til Movia og Asger Friis (A) til Erhvervshus Sjælland.",
            [
                ("appointed", "Eva Lind", "V", "Movia", "medlem"),
                ("appointed", "Asger Friis", "A", "Erhvervshus Sjælland", "medlem"),
            ],
        ),
        (
            TITLE,
            "Borgmester i Greve, Karl Holm, borgmester Eva Lind fra Faxe og Asger Friis blev udpeget som medlemmer.",
            [
                ("appointed", "Karl Holm", "C", "Movia", "medlem"),
                ("appointed", "Eva Lind", None, "Movia", "medlem"),
                ("appointed", "Asger Friis", None, "Movia", "medlem"),
            ],
        ),
        (
            TITLE,
            "Eva Lind (V) indtræder efter Asger Friis’ død.",
            [("appointed", "Eva Lind", "V", "Movia", "medlem")],
        ),
    ],
)
def test_a_ruling_gives_seats(read: Read, title: str, ruling: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=title, ruling=ruling)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "ruling",
    [
        "Eva Lind (V) er udset til formand.",
        "Eva Lind (V) forventes udpeget i maj.",
        "KKR Sjælland godkendte, at Movia kan udpege områder til nye stoppesteder.",
        "KKR Sjælland drøftede Eva Linds forslag.",
        "Eva Lind (V) orienterede om arbejdet i bestyrelsen for Movia.",
        "Formanden udpeges pr. funktion, og det er Eva Lind.",
        "Eva Lind (V) tog forbehold.",
        "Eva Lind er konstitueret chef for Movia.",
        "Eva Lind (V) takkede for valget og bød den nyvalgte formand Karl Holm velkommen.",
    ],
)
def test_look_alikes_give_no_seat(read: Read, ruling: str) -> None:
    assert rows(read(title="Havnen i Nordby", ruling=ruling)) == []


@pytest.mark.parametrize(
    "ruling", ["Godkendt.", "Indstillingen blev godkendt.", "KKR Sjælland fulgte indstillingen.", "Tiltrådt."]
)
def test_names_in_a_followed_proposal_are_appointed(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, proposal="Det indstilles, at Eva Lind (V) udpeges som medlem.", ruling=ruling)
    assert rows(minutes) == [("appointed", "Eva Lind", "V", "Movia", "medlem")]


@pytest.mark.parametrize("ruling", ["Udsat.", "Drøftet.", "Taget til efterretning.", "Forkastet."])
def test_names_in_a_proposal_that_is_not_followed_are_not(read: Read, ruling: str) -> None:
    minutes = read(title=TITLE, proposal="Det indstilles, at Eva Lind (V) udpeges som medlem.", ruling=ruling)
    assert [row for row in rows(minutes) if row[1] is not None] == []


def test_a_ruling_with_names_overrules_the_proposals(read: Read) -> None:
    minutes = read(
        title=TITLE,
        proposal="Det indstilles, at Eva Lind (V) udpeges.",
        ruling="KKR Sjælland godkendte indstillingen med den ændring, at Asger Friis (A) udpeges.",
    )
    assert [row[1] for row in rows(minutes)] == ["Asger Friis"]


def test_party_and_municipality_are_those_of_the_list(read: Read) -> None:
    (record,) = read(title=TITLE, ruling="KKR Sjælland udpegede Karl Holm.").appointments
    assert (record.party, record.municipality, record.actor) == ("C", "Sorø Kommune", "KKR Sjælland")


def test_party_and_municipality_behind_the_name_count_first(read: Read) -> None:
    (record,) = read(title=TITLE, ruling="KKR Sjælland udpegede Eva Lind (V), Faxe Kommune.").appointments
    assert (record.party, record.municipality) == ("V", "Faxe Kommune")


def test_a_minister_who_appointed_is_the_actor(read: Read) -> None:
    background = "Beskæftigelsesministeren udpegede i 2023 Eva Lind (V) som medlem af bestyrelsen for Movia."
    (record,) = read(background=background).appointments
    assert (record.action, record.actor, record.person) == (
        "appointed",
        "Beskæftigelsesministeren",
        "Eva Lind",
    )


def test_where_a_minister_has_the_last_word_it_is_a_nomination(read: Read) -> None:
    ruling = "KKR Sjælland udpegede Eva Lind (V), idet ministeren foretager den endelige udpegning."
    assert rows(read(title=TITLE, ruling=ruling)) == [("nominated", "Eva Lind", "V", "Movia", "medlem")]


def test_a_plan_in_the_background_is_no_appointment(read: Read) -> None:
    assert rows(read(background="Eva Lind (V) skal måske udpeges som medlem af bestyrelsen for Movia.")) == []


@pytest.mark.parametrize(
    "ruling",
    [
        "Eva Lind (V) blev valgt som dirigent.",
        "Som mødeleder valgtes Eva Lind (V).",
        "Eva Lind (V) blev ikke valgt.",
        "Det blev aftalt, at Eva Lind (V) ikke udpeges.",
    ],
)
def test_a_chair_of_the_meeting_and_a_denial_appoint_nobody(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == []


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "KKR Sjælland udpegede Eva Lind til Movia, og Asger Friis blev udpeget som observatør i FynBus.",
            [("Eva Lind", "Movia", "medlem"), ("Asger Friis", "FynBus", "observatør")],
        ),
        (
            "Som nyt medlem af Movia udpegedes Eva Lind med Asger Friis som stedfortræder.",
            [("Eva Lind", "Movia", "medlem"), ("Asger Friis", "Movia", "stedfortræder")],
        ),
        (
            "Eva Lind indtræder i Movia og i FynBus, mens Asger Friis er suppleant begge steder.",
            [
                ("Eva Lind", "Movia", "medlem"),
                ("Eva Lind", "FynBus", "medlem"),
                ("Asger Friis", "Movia", "suppleant"),
                ("Asger Friis", "FynBus", "suppleant"),
            ],
        ),
        (
            "Til Movia valgtes Eva Lind som formand og Asger Friis som næstformand.",
            [("Eva Lind", "Movia", "formand"), ("Asger Friis", "Movia", "næstformand")],
        ),
        (
            "Eva Lind og Asger Friis blev valgt til Movia som henholdsvis medlem og suppleant.",
            [("Eva Lind", "Movia", "medlem"), ("Asger Friis", "Movia", "suppleant")],
        ),
    ],
)
def test_each_name_has_its_own_body_and_role(
    read: Read, ruling: str, expected: list[tuple[str, str, str]]
) -> None:
    minutes = read(title="Udpegninger", ruling=ruling)
    assert [(a.person, a.body, a.role) for a in minutes.appointments] == expected


def test_who_only_is_named_for_his_leave_is_not_appointed(read: Read) -> None:
    ruling = "Eva Lind har orlov fra Movia, og Asger Friis indtræder i hendes sted."
    assert [a.person for a in read(title="Movia", ruling=ruling).appointments] == ["Asger Friis"]


def test_a_ruling_takes_its_body_from_the_proposal(read: Read) -> None:
    minutes = read(
        title="Udpegninger",
        proposal="Det indstilles, at Eva Lind genudpeges, og at Asger Friis udpeges til Movia.",
        ruling="KKR Sjælland udpegede Asger Friis.",
    )
    assert ("Asger Friis", "Movia") in [(a.person, a.body) for a in minutes.appointments]
