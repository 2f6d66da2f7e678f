"""Slugs of persons: the name and the fewest facts of the same document."""

from __future__ import annotations

from collections.abc import Callable

from kkrgraph.model import Appointment, Attendance, Evidence, Minutes, Person, Position
from kkrgraph.resolve.persons import person_slugs

Make = Callable[..., Minutes]


def present(words: Evidence, person: str, municipality: str | None) -> Attendance:
    return Attendance(person=person, party=None, municipality=municipality, status="present", evidence=words)


def position(words: Evidence, person: str, role: str, organisation: str) -> Position:
    return Position(person=person, role=role, organisation=organisation, evidence=words)


def named(words: Evidence, *names: str) -> tuple[Person, ...]:
    return tuple(Person(person=name, evidence=words) for name in names)


def test_name_and_municipality(minutes: Make, words: Evidence) -> None:
    record = minutes(
        attendance=(present(words, "Karl Holm", "Køge Kommune"),), persons=named(words, "Karl Holm")
    )
    assert person_slugs(record) == {"Karl Holm": "karl-holm-koege"}


def test_a_municipality_of_an_appointment_counts_too(minutes: Make, words: Evidence) -> None:
    appointment = Appointment(
        number="1", action="appointed", actor=None, person="Eva Lind", party=None, municipality="Greve Kommune",
        body="Movia", role="medlem", evidence=words,
    )  # fmt: skip
    assert person_slugs(minutes(appointments=(appointment,))) == {"Eva Lind": "eva-lind-greve"}


def test_without_municipality_the_first_position_in_the_alphabet(minutes: Make, words: Evidence) -> None:
    one, other = (
        position(words, "Bo Dahl", "formand", "Movia"),
        position(words, "Bo Dahl", "direktør", "Sund By"),
    )
    expected = {"Bo Dahl": "bo-dahl-direktoer-sund-by"}
    assert person_slugs(minutes(positions=(one, other))) == expected
    assert person_slugs(minutes(positions=(other, one))) == expected


def test_else_the_name_alone(minutes: Make, words: Evidence) -> None:
    assert person_slugs(minutes(persons=named(words, "Ida Krog"))) == {"Ida Krog": "ida-krog"}


def test_a_bare_name_takes_the_one_full_name_it_fits(minutes: Make, words: Evidence) -> None:
    record = minutes(
        attendance=(present(words, "Karl Holm", "Køge Kommune"),),
        persons=named(words, "Karl", "Holm", "Karla"),
    )
    assert person_slugs(record) == {
        "Karl Holm": "karl-holm-koege",
        "Karl": "karl-holm-koege",
        "Holm": "karl-holm-koege",
        "Karla": "karla",
    }


def test_a_bare_name_that_fits_two_people_stays_alone(minutes: Make, words: Evidence) -> None:
    slugs = person_slugs(minutes(persons=named(words, "Karl Holm", "Karl Lind", "Karl")))
    assert slugs["Karl"] == "karl"


def test_a_hyphen_makes_no_other_person(minutes: Make, words: Evidence) -> None:
    slugs = person_slugs(minutes(persons=named(words, "Per Dahl Krog", "Per Dahl-Krog", "Krog")))
    assert set(slugs.values()) == {"per-dahl-krog"}
