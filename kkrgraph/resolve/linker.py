"""Linking: every name of a document that stands for a person or an organisation gets the slug of its entity."""

from __future__ import annotations

from kkrgraph.model import Links, Minutes
from kkrgraph.resolve.organisations import is_known, organisation_slug
from kkrgraph.resolve.persons import person_slugs


def link(minutes: Minutes) -> Links:
    """The links of one document, from its own records and the reference data alone, sorted by name.

    A column that holds organisations only (a body, a municipality) is linked always. Who acts, is asked, appoints or
    agrees may be `borgmestrene` or `regeringen`: that is linked where the document or the reference data knows it.
    """
    named = _organisations(minutes)
    linked = named | {name for name in _possible(minutes) if name in named or is_known(name)}
    return Links(
        persons=tuple(sorted(person_slugs(minutes).items())),
        organisations=tuple((name, organisation_slug(name, minutes.meeting.body)) for name in sorted(linked)),
    )


def agreement_parties(parties: str | None) -> tuple[str, ...]:
    """The parties of an agreement, one by one: `KL; Danske Regioner` → (`KL`, `Danske Regioner`)."""
    return tuple(part.strip() for part in (parties or "").split(";") if part.strip())


def _organisations(minutes: Minutes) -> set[str]:
    names: set[str | None] = {minutes.meeting.body}
    names.update(record.municipality for record in minutes.attendance)
    for appointment in minutes.appointments:
        names.update((appointment.municipality, appointment.body))
    names.update(record.body for record in minutes.seats)
    names.update(record.body for record in minutes.meetings_ahead)
    names.update(record.organisation for record in minutes.positions)
    names.update(record.name for record in minutes.organisations)
    return {name for name in names if name}


def _possible(minutes: Minutes) -> set[str]:
    names: set[str | None] = set()
    for decision in minutes.decisions:
        names.update((decision.actor, decision.addressee))
    for seat in minutes.seats:
        names.update((seat.appointed_by, seat.nominated_by))
    names.update(record.actor for record in minutes.appointments)
    for agreement in minutes.agreements:
        names.update(agreement_parties(agreement.parties))
    return {name for name in names if name}
