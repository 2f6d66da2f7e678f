"""Seats told in passing: by letters, labels, places in a list, pronouns, and by verbs that say so only of seats."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, NAMED, OUT, OPEN, LEFT = "appointed", "nominated", "resigned", "vacancy", "left_party"
TITLE = "Bestyrelsen for Movia"
KARL, EVA, BO = "Karl Holm", "Eva Lind", "Bo Ask"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "Samtidig fik Karl Holm og Eva Lind plads i bestyrelsen.",
            [(IN, KARL, "Movia", "medlem"), (IN, EVA, "Movia", "medlem")],
        ),
        ("Den nye formand for Movia er Karl Holm.", [(IN, KARL, "Movia", "formand")]),
        ("Ny formand fra den 1. maj er Karl Holm.", [(IN, KARL, "Movia", "formand")]),
        ("Karl Holm er dermed næstformand.", [(IN, KARL, "Movia", "næstformand")]),
        ("Dermed er Karl Holm næstformand.", [(IN, KARL, "Movia", "næstformand")]),
        ("I Havnerådet bliver Karl Holm formand.", [(IN, KARL, "Havnerådet", "formand")]),
        ("På den ledige plads rykker Karl Holm op.", [(IN, KARL, "Movia", "medlem")]),
        ("Karl Holm indtager herefter posten.", [(IN, KARL, "Movia", "medlem")]),
        ("KKR Sjælland repræsenteres i Havnerådet af Karl Holm.", [(IN, KARL, "Havnerådet", "medlem")]),
        ("KKR Sjælland besluttede, at Karl Holm skal sidde i bestyrelsen.", [(IN, KARL, "Movia", "medlem")]),
        ("Formandsposten overtages af Karl Holm.", [(IN, KARL, "Movia", "formand")]),
        (
            "Karl Holm blev formand. De to andre medlemmer er Eva Lind og Bo Ask.",
            [(IN, KARL, "Movia", "formand"), (IN, EVA, "Movia", "medlem"), (IN, BO, "Movia", "medlem")],
        ),
        (
            "Karl Holm udpeges som medlem. Suppleanter er Eva Lind (A), Faxe, og Bo Ask.",
            [(IN, KARL, "Movia", "medlem"), (IN, EVA, "Movia", "suppleant"), (IN, BO, "Movia", "suppleant")],
        ),
        (
            "Følgegruppen for Havnen blev nedsat med Karl Holm som formand og Eva Lind som næstformand.",
            [
                (IN, KARL, "Følgegruppen for Havnen", "formand"),
                (IN, EVA, "Følgegruppen for Havnen", "næstformand"),
            ],
        ),
        (
            "Man valgte Karl Holm, mens Eva Lind fortsætter som formand.",
            [(IN, KARL, "Movia", "medlem")],
        ),
    ],
)
def test_who_is_seated(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm er stadig medlem og indstilles ikke på ny.",
        "Eva Lind vælges derfor ikke.",
        "KKR Sjælland opfordrede Havneforeningen til at vælge Karl Holm som formand.",
        "Karl Holm ledede mødet, indtil formanden var valgt.",
        "Karl Holm, der har siddet i bestyrelsen som valgt af Greve Kommune, er afgået ved døden.",
        "Karl Holm er nu valgt for Tværpolitisk Liste.",
        "Som formand valgtes ingen, idet Karl Holm undlod at stemme.",
    ],
)
def test_look_alikes(read: Read, ruling: str) -> None:
    assert [
        row for row in rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) if row[0] in (IN, NAMED)
    ] == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Bo Ask har sagt sin plads i bestyrelsen op.", "medlem"),
        ("Bo Ask har ønsket sig fritaget for hvervet som næstformand.", "næstformand"),
        (
            "Bo Ask ønsker at give stafetten videre som formand på grund af sit arbejde som direktør i Havnen.",
            "formand",
        ),
        ("Bo Ask har bedt om at blive løst fra sit hverv i bestyrelsen.", "medlem"),
        ("Karl Holm og Bo Ask har siddet længe. Sidstnævnte ønsker at træde ud af bestyrelsen.", "medlem"),
        ("Der skal findes en suppleant, da Bo Ask har trukket sig.", "suppleant"),
        ("To suppleanter er blevet ledige efter Bo Ask.", "suppleant"),
        ("Bo Ask flytter fra byen og skal erstattes.", "medlem"),
    ],
)
def test_who_leaves(read: Read, words: str, role: str) -> None:
    assert (OUT, BO, "Movia", role) in rows(
        read(title=TITLE, body="KKR Sjælland", case=words, ruling="Drøftet.")
    )


def test_who_stood_no_more_for_the_council_left_no_seat(read: Read) -> None:
    case = "Den hidtidige formand, Bo Ask, genopstillede ikke ved kommunalvalget."
    assert rows(read(title=TITLE, body="KKR Sjælland", case=case, ruling="Drøftet.")) == []


def test_who_leaves_a_party_that_was_named_before(read: Read) -> None:
    ruling = "Bo Ask, som Venstre havde tiltænkt opgaven, har meldt sig ud af partiet."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [(LEFT, BO, "Venstre", None)]


def test_his_seat_goes_to_another(read: Read) -> None:
    ruling = "Bo Ask er flyttet til Jylland. Eva Lind overtager hans plads."
    assert set(rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling))) == {
        (IN, EVA, "Movia", "medlem"),
        (OUT, BO, "Movia", "medlem"),
    }


def test_during_a_leave_nobody_has_left(read: Read) -> None:
    ruling = "Eva Lind møder i orlovsperioden i stedet for Bo Ask."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [(IN, EVA, "Movia", "medlem")]


@pytest.mark.parametrize(
    ("ruling", "role"),
    [
        ("Pladsen blev ikke besat.", "medlem"),
        ("Havneforeningen anmodes om at indstille en kandidat.", "medlem"),
        ("Venstre melder sin suppleant ind senere.", "suppleant"),
        ("Det lykkedes ikke at finde en suppleant.", "suppleant"),
        ("Hvem der skal være suppleant, afgøres på næste møde.", "suppleant"),
        ("Havneforeningen har endnu ikke fundet en ny.", "medlem"),
        ("Medlemmet af Movia er endnu ikke fundet.", "medlem"),
        ("Spørgsmålet om en suppleant for Karl Holm står åbent.", "suppleant"),
        ("Den anden plads ventes besat på næste møde.", "medlem"),
    ],
)
def test_seats_that_stay_open(read: Read, ruling: str, role: str) -> None:
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [(OPEN, None, "Movia", role)]


def test_a_letter_says_of_which_body_and_in_which_role(read: Read) -> None:
    case = "a) Movia mangler en suppleant.\nb) Havnerådet skal have et medlem."
    ruling = "Ad a) Karl Holm udpeges.\nAd b) Eva Lind udpeges."
    assert rows(read(title="Poster", body="KKR Sjælland", case=case, ruling=ruling)) == [
        (IN, KARL, "Movia", "suppleant"),
        (IN, EVA, "Havnerådet", "medlem"),
    ]


def test_labels_that_no_list_knows_beside_others(read: Read) -> None:
    ruling = (
        "Udvalget nedsatte grupperne således:\nKyst og klit: Karl Holm (formand) og Eva Lind.\nHavne: Bo Ask."
    )
    assert rows(read(title="Tre grupper", body="Havneudvalget", ruling=ruling)) == [
        (IN, KARL, "Kyst og klit", "formand"),
        (IN, EVA, "Kyst og klit", "medlem"),
        (IN, BO, "Havne", "medlem"),
    ]


def test_those_pointed_at_who_are_all_chosen(read: Read) -> None:
    ruling = "Gruppen pegede på Karl Holm og Eva Lind. De to er dermed udpeget."
    assert {row[0] for row in rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling))} == {IN}


def test_in_passing_beside_a_nomination(read: Read) -> None:
    ruling = "Karl Holm indstilles til Havnerådet. Eva Lind bliver suppleant for Karl Holm."
    assert rows(read(title="Havnerådet", body="KKR Sjælland", ruling=ruling)) == [
        (NAMED, KARL, "Havnerådet", "medlem"),
        (NAMED, EVA, "Havnerådet", "suppleant"),
    ]


def test_what_a_committee_hands_on_is_a_nomination(read: Read) -> None:
    proposal = "Borgmesteren indstiller, at Karl Holm vælges som formand for Havneudvalget."
    assert rows(
        read(title="Udvalg", body="Økonomiudvalget", proposal=proposal, ruling="Indstillingen anbefales.")
    ) == [(NAMED, KARL, "Havneudvalget", "formand")]


def test_a_title_that_is_nothing_but_a_name(read: Read) -> None:
    ruling = "Karl Holm og Eva Lind blev indstillet."
    assert rows(read(title="Hospice Nordkaj", body="KKR Sjælland", ruling=ruling)) == [
        (NAMED, KARL, "Hospice Nordkaj", "medlem"),
        (NAMED, EVA, "Hospice Nordkaj", "medlem"),
    ]


def test_a_name_before_the_dash_of_a_title(read: Read) -> None:
    minutes = read(
        title="Nordkajens Samling - valg af bestyrelsesmedlem",
        body="Greve Byråd",
        ruling="Karl Holm valgtes.",
    )
    assert [row[2] for row in rows(minutes)] == ["Nordkajens Samling"]


def test_more_seats_of_the_body_just_filled_where_the_title_names_several(read: Read) -> None:
    ruling = "Til Movia udpegedes Karl Holm som formand. Formandsposten i Sydtrafik overtages af Eva Lind. Som medlem valgtes Bo Ask."
    assert rows(read(title="Movia og Sydtrafik", body="KKR Sjælland", ruling=ruling)) == [
        (IN, KARL, "Movia", "formand"),
        (IN, EVA, "Sydtrafik", "formand"),
        (IN, BO, "Sydtrafik", "medlem"),
    ]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "I stedet for Bo Ask udpegedes Karl Holm som medlem og Eva Lind som suppleant.",
            {(OUT, BO, "Movia", "medlem"), (IN, KARL, "Movia", "medlem"), (IN, EVA, "Movia", "suppleant")},
        ),
        (
            "Karl Holm og Eva Lind udpeges i stedet for Bo Ask og Ib Lund.",
            {
                (IN, KARL, "Movia", "medlem"),
                (IN, EVA, "Movia", "medlem"),
                (OUT, BO, "Movia", "medlem"),
                (OUT, "Ib Lund", "Movia", "medlem"),
            },
        ),
        (
            "KKR Sjælland besluttede at udpege Karl Holm og at bede Socialdemokratiet om et navn til den anden plads.",
            {(IN, KARL, "Movia", "medlem"), (OPEN, None, "Movia", "medlem")},
        ),
        ("Karl Holm blev valgt ved lodtrækning mellem ham og Eva Lind.", {(IN, KARL, "Movia", "medlem")}),
        ("Eva Lind trak sit kandidatur, og Karl Holm blev herefter valgt.", {(IN, KARL, "Movia", "medlem")}),
        ("Karl Holm bliver KKR Sjællands repræsentant i bestyrelsen.", {(IN, KARL, "Movia", "repræsentant")}),
    ],
)
def test_several_at_once(read: Read, ruling: str, expected: set[Row]) -> None:
    assert set(rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling))) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Ad Movia: Karl Holm blev udpeget. Ad Havnerådet: Karl Holm blev udpeget.",
        "KKR Sjælland udpegede Karl Holm til både Movia og Havnerådet.",
    ],
)
def test_one_man_in_two_bodies(read: Read, ruling: str) -> None:
    found = rows(read(title="Udpegning til flere fora", body="KKR Sjælland", ruling=ruling))
    assert found == [(IN, KARL, "Movia", "medlem"), (IN, KARL, "Havnerådet", "medlem")]


def test_to_whom_it_is_proposed_is_not_where_the_seat_is(read: Read) -> None:
    ruling = "Udvalget indstiller til Byrådet, at Karl Holm og Eva Lind genvælges."
    found = rows(read(title="Bestyrelsen for Movia", body="Økonomiudvalget", ruling=ruling))
    assert found == [(NAMED, KARL, "Movia", "medlem"), (NAMED, EVA, "Movia", "medlem")]


def test_the_body_to_which_names_are_sent(read: Read) -> None:
    found = rows(
        read(title="Poster", body="KL", ruling="KL indstiller til Havnerådet:\nKarl Holm (A)\nEva Lind (V)")
    )
    assert found == [(NAMED, KARL, "Havnerådet", "medlem"), (NAMED, EVA, "Havnerådet", "medlem")]


def test_who_is_relieved_in_one_clause_is_not_named_in_the_next(read: Read) -> None:
    proposal = (
        "Direktionen indstiller, at Bo Ask fritages fra den 1. juni, og at Karl Holm indtræder i Movia."
    )
    found = rows(read(title="Movia", body="KKR Sjælland", proposal=proposal, ruling="Tiltrådt."))
    assert [row for row in found if row[0] == IN] == [(IN, KARL, "Movia", "medlem")]


def test_those_who_stood_are_not_named_beside_who_was_elected(read: Read) -> None:
    ruling = "Til næstformand pegede Greve på Karl Holm, mens Faxe pegede på Eva Lind. Karl Holm blev valgt med fem stemmer."
    assert rows(read(title="Konstituering", body="Movia", ruling=ruling)) == [
        (IN, KARL, "Movia", "næstformand")
    ]


def test_the_post_that_is_taken_over_tells_the_role(read: Read) -> None:
    ruling = "Gruppen meddelte, at Karl Holm overtager formandsposten i Havneudvalget."
    assert rows(read(title="Udvalg", body="Greve Byråd", ruling=ruling)) == [
        (IN, KARL, "Havneudvalget", "formand")
    ]
