"""Posts: who holds, gets and leaves them, and who fills the seats of a body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import KKR, ORG, SKOS

if TYPE_CHECKING:
    from tests.graph.conftest import Described

Words = Callable[..., Evidence]
Make = Callable[..., Minutes]
Describe = Callable[[Minutes], "Described"]


@pytest.fixture
def nomination(words: Words) -> model.Appointment:
    return model.Appointment(
        number="1", action="nominated", actor="KKR Sjælland", person="Karl Holm", party="V",
        municipality="Greve Kommune", body="Movia", role="medlem",
        evidence=words("KKR Sjælland indstiller Karl Holm", 100),
    )  # fmt: skip


def test_a_nomination_is_an_event_and_no_membership(
    nomination: model.Appointment, minutes: Make, describe: Describe
) -> None:
    found = describe(minutes(appointments=(nomination,)))
    event = f"{found.doc}/nomination/100"
    assert found.typed(KKR.Nomination) == [event]
    assert found.values(event, KKR.person) == {f"{found.base}/id/person/karl-holm-greve"}
    assert found.values(event, KKR.post) == {f"{found.base}/id/post/movia-medlem"}
    assert found.typed(ORG.Membership) == []


@pytest.mark.parametrize(
    ("action", "class_"),
    [
        ("nominated", KKR.Nomination),
        ("appointed", KKR.Appointment),
        ("resigned", KKR.Resignation),
        ("left_party", KKR.PartyExit),
        ("vacancy", KKR.Vacancy),
    ],
)
def test_each_action_has_its_class(
    action: str, class_: str, nomination: model.Appointment, minutes: Make, describe: Describe
) -> None:
    found = describe(minutes(appointments=(replace(nomination, action=action),)))
    assert len(found.typed(class_)) == 1


def test_a_vacancy_has_a_post_and_no_person(
    nomination: model.Appointment, minutes: Make, describe: Describe
) -> None:
    record = replace(nomination, action="vacancy", person=None)
    found = describe(minutes(appointments=(record,)))
    (vacancy,) = found.typed(KKR.Vacancy)
    assert found.values(vacancy, KKR.post)
    assert found.values(vacancy, KKR.person) == set()


def test_a_post_is_described(nomination: model.Appointment, minutes: Make, describe: Describe) -> None:
    found = describe(minutes(appointments=(nomination,)))
    (post,) = found.typed(KKR.Post)
    assert found.values(post, SKOS.prefLabel) == {"medlem, Movia"}
    assert found.values(post, ORG.postIn) == {f"{found.base}/id/organization/movia"}
    assert found.values(post, ORG.role) == {f"{found.base}/id/role/medlem"}


def test_without_a_role_there_is_no_post(
    nomination: model.Appointment, minutes: Make, describe: Describe
) -> None:
    found = describe(minutes(appointments=(replace(nomination, role=None),)))
    assert found.typed(KKR.Post) == []


def test_a_position_is_attested_on_the_day_and_has_no_period(
    words: Words, minutes: Make, describe: Describe
) -> None:
    record = model.Position(
        person="Eva Lind", role="formand", organisation="Movia", evidence=words("Eva Lind, formand", 9)
    )
    found = describe(minutes(positions=(record,)))
    position = f"{found.doc}/position/9"
    assert found.typed(KKR.Position) == found.typed(ORG.Membership) == [position]
    assert found.values(position, KKR.attestedOn) == {"2026-03-04"}
    assert found.values(position, ORG.role) == {f"{found.base}/id/role/formand"}
    assert found.values(position, KKR.date) == found.values(position, KKR.endDate) == set()


def test_a_role_that_the_reference_does_not_know_keeps_its_name(
    words: Words, minutes: Make, describe: Describe
) -> None:
    record = model.Position(
        person="Eva Lind", role="overhofmarskal", organisation="Movia", evidence=words("Eva Lind", 9)
    )
    found = describe(minutes(positions=(record,)))
    assert found.values(f"{found.doc}/position/9", KKR.roleName) == {"overhofmarskal"}
    assert found.values(f"{found.doc}/position/9", ORG.role) == set()


def test_a_seat_rule_links_and_names(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Seat(
        number="1", body="Movia", role="medlem", count="3-5", appointed_by="KKR Sjælland",
        nominated_by="de største byer", evidence=words("tre til fem", 9),
    )  # fmt: skip
    found = describe(minutes(seats=(record,)))
    rule = f"{found.doc}/seat-rule/9"
    assert found.values(rule, KKR.minSeats) == {"3"}
    assert found.values(rule, KKR.maxSeats) == {"5"}
    assert found.values(rule, KKR.appointedBy) == {f"{found.base}/id/organization/kkr-sjaelland"}
    assert found.values(rule, KKR.nominatedByName) == {"de største byer"}


def test_what_the_reference_knows_has_the_kind_that_it_says(
    words: Words, minutes: Make, describe: Describe
) -> None:
    record = model.Organisation(name="Movia", kind="other", evidence=words("Movia", 10))
    found = describe(minutes(organisations=(record,)))
    assert found.values(f"{found.base}/id/organization/movia", KKR.kind) == set()
