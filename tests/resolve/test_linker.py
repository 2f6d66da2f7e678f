"""Linking one document: what is an organisation always, and what only where it is known."""

from __future__ import annotations

from collections.abc import Callable

from kkrgraph.model import Agreement, Decision, Evidence, Links, Minutes, Organisation, Person, Seat
from kkrgraph.resolve import link
from kkrgraph.resolve.linker import agreement_parties

Make = Callable[..., Minutes]


def decision(words: Evidence, actor: str | None, addressee: str | None) -> Decision:
    return Decision(
        number="1", act="requested", actor=actor, addressee=addressee, amended=False, evidence=words
    )


def test_bodies_are_linked_always(minutes: Make, words: Evidence) -> None:
    seat = Seat(
        number="1", body="Det Nye Råd", role="medlem", count="2", appointed_by="Kommunernes Landsforening",
        nominated_by="borgmestrene", evidence=words,
    )  # fmt: skip
    assert link(minutes(seats=(seat,))).organisations == (
        ("Det Nye Råd", "det-nye-raad"),
        ("KKR Sjælland", "kkr-sjaelland"),
        ("Kommunernes Landsforening", "kl"),
    )


def test_who_acts_is_linked_where_the_document_knows_it(minutes: Make, words: Evidence) -> None:
    acts = (decision(words, "Den Nye Forening", "regeringen"),)
    assert dict(link(minutes(decisions=acts)).organisations).keys() == {"KKR Sjælland"}
    known = (Organisation(name="Den Nye Forening", kind="association", evidence=words),)
    assert "Den Nye Forening" in dict(link(minutes(decisions=acts, organisations=known)).organisations)


def test_parties_of_an_agreement(minutes: Make, words: Evidence) -> None:
    agreement = Agreement(
        number="1", name="Aftalen", parties="Regeringen; KL ;", date=None, period=None, evidence=words
    )
    assert agreement_parties(agreement.parties) == ("Regeringen", "KL")
    assert agreement_parties(None) == ()
    assert "KL" in dict(link(minutes(agreements=(agreement,))).organisations)


def test_the_order_of_records_makes_no_difference(minutes: Make, words: Evidence) -> None:
    people = tuple(Person(person=name, evidence=words) for name in ("Karl Holm", "Eva Lind", "Karl"))
    assert link(minutes(persons=people)) == link(minutes(persons=people[::-1]))


def test_empty_minutes_link_their_body(minutes: Make) -> None:
    assert link(minutes()) == Links(persons=(), organisations=(("KKR Sjælland", "kkr-sjaelland"),))
