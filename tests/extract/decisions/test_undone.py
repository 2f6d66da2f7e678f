"""What is no act though its verb is there, and acts told in the words of taking a seat."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
TITLE = "Medlem af bestyrelsen for Movia"


def acts(minutes: Minutes) -> list[str]:
    return [d.act for d in minutes.decisions if d.number == "2.1"]


def acted(minutes: Minutes) -> list[tuple[str, str | None, bool]]:
    return [(d.act, d.addressee, d.amended) for d in minutes.decisions if d.number == "2.1"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm vælges derfor ikke.",
        "Karl Holm blev ikke udpeget.",
        "Der blev ikke valgt suppleanter.",
        "Karl Holm er endnu ikke indstillet.",
    ],
)
def test_a_seat_that_nobody_gets_is_no_act(read: Read, ruling: str) -> None:
    assert acts(read(title=TITLE, ruling=f"KKR Sjælland drøftede sagen. {ruling}")) == ["discussed"]


def test_not_only_is_no_negation(read: Read) -> None:
    ruling = "KKR Sjælland udpegede ikke blot Karl Holm, men også Solveig Lykkebo."
    assert acts(read(title=TITLE, ruling=ruling)) == ["appointed"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Som formand foresloges Karl Holm og Solveig Lykkebo.",
        "Der blev stillet forslag om Karl Holm og Solveig Lykkebo.",
        "Solveig Lykkebo var også foreslået, men trak sit kandidatur.",
    ],
)
def test_who_is_put_forward_is_no_remark(read: Read, ruling: str) -> None:
    assert acts(read(title=TITLE, ruling=f"{ruling} KKR Sjælland valgte Karl Holm.")) == ["appointed"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Det blev foreslået, at Karl Holm taler med kommunen.",
        "Der blev stillet forslag om en ny bro.",
        "Karl Holm foreslog en ny bro.",
    ],
)
def test_a_thing_put_forward_is_one(read: Read, ruling: str) -> None:
    assert acts(read(ruling=ruling)) == ["remarked"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm træder ind i bestyrelsen.",
        "Solveig Lykkebo rykker herefter op på pladsen.",
        "Karl Holm indtager hermed posten.",
        "Den nye formand for Movia er Karl Holm.",
        "Ny næstformand fra den 1. maj 2025 bliver Solveig Lykkebo.",
        "KKR Sjælland samlede sig om Karl Holm.",
        "Udvalget enedes om borgmester Karl Holm.",
    ],
)
def test_who_takes_a_seat_is_appointed(read: Read, ruling: str) -> None:
    assert acts(read(title=TITLE, ruling=ruling)) == ["appointed"]


@pytest.mark.parametrize(
    ("ruling", "act"),
    [
        ("Karl Holm gik ind for planen.", []),
        ("KKR Sjælland samlede sig om Karl Holms forslag.", ["endorsed"]),
        ("Den nye formand takkede Karl Holm.", []),
    ],
)
def test_other_words_of_people_are_no_seat(read: Read, ruling: str, act: list[str]) -> None:
    assert acts(read(ruling=ruling)) == act


@pytest.mark.parametrize(
    "ruling",
    [
        "Over for den nye bestyrelse foreslår KKR Karl Holm som formand.",
        "Over for Movia peger bestyrelsen på Karl Holm.",
    ],
)
def test_who_is_proposed_to_another_body_is_nominated(read: Read, ruling: str) -> None:
    assert acts(read(title=TITLE, ruling=ruling)) == ["nominated"]


@pytest.mark.parametrize(
    ("ruling", "addressee"),
    [
        ("Sekretariatet skal til næste møde lave et notat.", "Sekretariatet"),
        ("Administrationen skal inden sommerferien undersøge prisen.", "Administrationen"),
    ],
)
def test_who_is_to_do_something_is_asked(read: Read, ruling: str, addressee: str) -> None:
    assert acted(read(ruling=ruling)) == [("requested", addressee, False)]


@pytest.mark.parametrize(
    "ruling",
    ["Broen skal være grøn.", "Aftalen skal sendes til Movia.", "Bestyrelsen skal vælge en formand."],
)
def test_what_must_be_is_no_request(read: Read, ruling: str) -> None:
    assert acts(read(ruling=ruling)) == []


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Ingen bemærkninger. Referatet er godkendt.", ["approved"]),
        ("Referatet gav ikke anledning til bemærkninger og blev godkendt.", ["approved"]),
        ("Ingen bemærkninger.", ["no_remarks"]),
        ("KKR Sjælland havde intet at bemærke til, at Karl Holm fortsætter.", ["no_remarks"]),
        ("Der kunne ikke opnås enighed, og forslaget bortfalder.", ["rejected"]),
        ("Følgegruppen for havnen blev nedsat.", ["approved"]),
        ("Taksten blev nedsat.", []),
    ],
)
def test_plain_endings(read: Read, ruling: str, expected: list[str]) -> None:
    assert acts(read(ruling=ruling)) == expected


@pytest.mark.parametrize(
    ("ruling", "amended"),
    [
        ("Indstillingen blev godkendt, idet Karl Holm dog beholder sin plads.", True),
        ("Mødeplanen blev godkendt. Junimødet flyttes til den 12. juni.", True),
        ("Mødeplanen blev godkendt. Junimødet holdes i Nordby.", False),
    ],
)
def test_changes_told_behind(read: Read, ruling: str, amended: bool) -> None:
    assert acted(read(ruling=ruling)) == [("approved", None, amended)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Greve Kommune har endnu ikke peget på en kandidat, og pladsen står åben.",
        "Ingen af grupperne ønskede at stille en kandidat til posten.",
    ],
)
def test_that_nobody_has_been_named_is_no_remark(read: Read, ruling: str) -> None:
    assert acts(read(title=TITLE, ruling=ruling)) == []


def test_to_point_at_a_need_is_a_remark(read: Read) -> None:
    assert acts(read(title=TITLE, ruling="Greve Kommune har peget på behovet for en ny bro.")) == ["remarked"]
