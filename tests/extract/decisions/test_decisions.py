from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None, str | None, bool]


def rows(minutes: Minutes) -> list[Row]:
    """(act, actor, addressee, amended) of item 2.1."""
    return [(d.act, d.actor, d.addressee, d.amended) for d in minutes.decisions if d.number == "2.1"]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Godkendt.", [("approved", "KKR Sjælland", None, False)]),
        ("KKR Sjælland tog orienteringen til efterretning.", [("noted", "KKR Sjælland", None, False)]),
        ("KKR drøftede sagen.", [("discussed", "KKR Sjælland", None, False)]),
        (
            "KKR Sjælland godkendte planen med den tilføjelse, at broen skal være grøn.",
            [("approved", "KKR Sjælland", None, True)],
        ),
        (
            "Godkendt med enkelte bemærkninger.",
            [("approved", "KKR Sjælland", None, True)],
        ),
        (
            "Indstillingen blev tiltrådt med følgende ændringer.",
            [("approved", "KKR Sjælland", None, True)],
        ),
        (
            "KKR Sjælland bemyndigede formandskabet til at indgå aftalen.",
            [("authorised", "KKR Sjælland", "KKR Sjællands formandskab", False)],
        ),
        (
            "KKR Sjælland opfordrede Greve Kommune til at svare inden sommer.",
            [("requested", "KKR Sjælland", "Greve Kommune", False)],
        ),
        (
            "KKR Sjælland bad sekretariatet om et notat.",
            [("requested", "KKR Sjælland", "Sekretariatet", False)],
        ),
        (
            "Kommunerne opfordres til at svare inden sommer.",
            [("requested", "KKR Sjælland", "Kommunerne", False)],
        ),
        (
            "Asger Brinch Tarp foreslog en ny bro.",
            [("remarked", "Asger Brinch Tarp", None, False)],
        ),
        (
            "KKR Sjælland drøftede sagen. KKR Sjælland bad Movia om et notat.",
            [("discussed", "KKR Sjælland", None, False), ("requested", "KKR Sjælland", "Movia", False)],
        ),
        ("Punktet udgår.", [("postponed", "KKR Sjælland", None, False)]),
        ("Forkastet med 43 stemmer imod 8.", [("rejected", "KKR Sjælland", None, False)]),
        ("Intet at bemærke.", [("no_remarks", "KKR Sjælland", None, False)]),
    ],
)
def test_a_ruling_gives_act_actor_addressee_and_change(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(ruling=ruling)) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Eva Lind (V) stemte imod.",
        "Asger Brinch Tarp og Solveig Lykkebo kunne ikke tiltræde.",
        "Mødet sluttede kl. 12.",
        "Vita Ravnholt var fraværende.",
    ],
)
def test_votes_and_absences_are_no_acts(read: Read, ruling: str) -> None:
    assert rows(read(ruling=ruling)) == []


def test_what_a_speaker_tells_is_no_act_until_a_body_acts(read: Read) -> None:
    ruling = (
        "Formand Karl Holm orienterede om havnen. Han fortalte, at bestyrelsen har godkendt planen. "
        "KKR Sjælland tog orienteringen til efterretning."
    )
    assert rows(read(ruling=ruling)) == [("noted", "KKR Sjælland", None, False)]


def test_proposals_and_backgrounds_hold_no_acts(read: Read) -> None:
    minutes = read(
        background="KKR Sjælland godkendte planen i fjor.", proposal="Det indstilles, at planen godkendes."
    )
    assert rows(minutes) == []


def test_an_appointment_where_a_minister_has_the_last_word_is_a_nomination(read: Read) -> None:
    ruling = "KKR Sjælland udpegede Eva Lind (V), idet ministeren foretager den endelige udpegning."
    assert [act for act, *_ in rows(read(ruling=ruling))] == ["nominated"]


def test_the_bullets_of_an_act_are_no_acts_of_their_own(read: Read) -> None:
    ruling = "KKR Sjælland godkendte følgende:\n- Havnen udvides, når planen er vedtaget.\n- Broen males."
    assert [act for act, *_ in rows(read(ruling=ruling))] == ["approved"]


def test_the_ruling_of_another_kkr_is_by_the_body_of_its_heading(
    read_lines: Callable[[str], Minutes],
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Sager\n1.1. Havnen i Nordby og det videre arbejde med den\n"
        "SAG-2025-00124 abc\nBeslutning i KKR Hovedstaden den 12-03-2025\nGodkendt.\n"
        "Beslutning i KKR Sjælland den 14-03-2025\nDrøftet."
    )
    assert [(d.act, d.actor) for d in minutes.decisions] == [
        ("approved", "KKR Hovedstaden"),
        ("discussed", "KKR Sjælland"),
    ]


def test_a_last_sentence_without_heading_rules_where_other_items_have_rulings(
    read_lines: Callable[[str], Minutes],
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Sager\n1.1. Havnen i Nordby og det videre arbejde med den\n"
        "SAG-2025-00124 abc\nBeslutning\nGodkendt.\n1.2. Broen i Nordby og det videre arbejde med den\n"
        "SAG-2025-00125 abc\nBroen er gammel og slidt, og den trænger til maling på begge sider.\n"
        "KKR Sjælland tog sagen til efterretning."
    )
    assert [(d.number, d.act) for d in minutes.decisions] == [("1.1", "approved"), ("1.2", "noted")]


def test_the_quote_of_a_decision_holds_its_verb(read: Read) -> None:
    (decision,) = read(ruling="KKR Sjælland drøftede " + "den lange sag om havnen " * 20 + "i dag.").decisions
    assert "drøftede" in decision.evidence.quote
    assert len(decision.evidence.quote) <= 200


@pytest.mark.parametrize(
    "ruling",
    [
        "KKR Sjælland udpegede tre kystbyer som pilotområder.",
        "Udvalget valgte at vente med broen.",
        "Sagen indstilles til byrådets godkendelse.",
        "Der blev udpeget to skoler til forsøget.",
    ],
)
def test_areas_and_recommendations_fill_no_seat(read: Read, ruling: str) -> None:
    assert not {d.act for d in read(ruling=ruling).decisions} & {"nominated", "appointed"}


def test_what_the_body_did_when_a_speaker_had_spoken(read: Read) -> None:
    ruling = "Karl Holm gennemgik planen, hvorefter sagen blev drøftet."
    assert rows(read(ruling=ruling)) == [("discussed", "KKR Sjælland", None, False)]


def test_a_change_may_stand_in_the_next_sentence(read: Read) -> None:
    (decision,) = read(ruling="Referatet er godkendt. Navnet på havnen rettes.").decisions
    assert decision.amended


def test_who_is_asked_may_stand_in_the_clause_behind(read: Read) -> None:
    (decision,) = read(ruling="Karl Holm opfordrede til, at kommunerne deler tallene.").decisions
    assert (decision.act, decision.addressee) == ("requested", "Kommunerne")


def test_a_committees_ruling_on_the_same_item_is_its_own(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Sager\n1.1. Havnen i Nordby og det videre arbejde med den\n"
        "SAG-2025-00124 abc\nHavne- og Broudvalgets beslutning\nAnbefalet.\nKKR’s beslutning\nGodkendt."
    )
    assert [(d.act, d.actor) for d in minutes.decisions] == [
        ("endorsed", "Havne- og Broudvalget"),
        ("approved", "KKR Sjælland"),
    ]
