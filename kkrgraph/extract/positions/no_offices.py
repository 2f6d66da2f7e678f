"""No offices: readings of positions that are none: roles of one meeting, chairs of others, people whom somebody sends."""

from __future__ import annotations

import re

from kkrgraph.extract.positions.role_bodies import is_kkr, is_municipal, role_is_staff
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Reading
from kkrgraph.extract.text.mentions import Label
from kkrgraph.extract.text.patterns import Pattern

_EMPLOYED = frozenset(
    {
        "name-body-staff",
        "name-column-role-body",
        "staff-label",
        "name-column-staff",
        "role-for-field-name-body",
        "where-role-name",
        "told-by-body",
        "role-of-noun-name",
        "role-at-same-place",
        "name-role-at-same-place",
        "body-colon-role-name",
    }
)
_CHAIRS = ("chair", "deputy_chair")
# whom others hire
_HIRED = ("board_role", "expert")
# that its members are members nobody needs to be told
PLAIN_SEATS = frozenset({"keeps-his-seat", "keeps-seat-in-noun", "sits-for"})
_OF_TOWN = ("body-colon-role-name", "name-column-role-body")
_AT_THE_TABLE = ("sits-at-the-table", "at-the-table-he-sits")
_SENT = ("representative", "observer", "member")
# `Medarbejderrepræsentanten Karl Holm fra Nordkajforbundet` sits for them elsewhere
_FROM_SENDER = ("role-name-from-body", "role-from-body-name")
_NO_OFFICE = frozenset({"meeting_role", "presenter", "attendance", "event_word"})
# `Havn og fiskeri: Karl Holm (formand), Eva Lind`: the chair of a group that goes by its field
_LABELLED = re.compile(r"[A-ZÆØÅ][a-zæøå][^:.;()]{2,50}: ")
_COUNCIL_OF_TOWN = re.compile(r"[Bb]yråd|[Kk]ommunalbestyrelse|[Rr]egionsråd")
# whom a board chooses among its own
_ELECTED = ("kasserer",)
_ELECTED_BY_STAFF = ("medarbejderrepræsentant", "virksomhedsrepræsentant", "erhvervsrepræsentant")


def is_no_office(sentence: Sentence, reading: Reading, pattern: Pattern, seating: Seating) -> bool:
    """Whether the role that was read is none that its rule reads, or stands where the rule does not hold."""
    rule, role = pattern["rule"], reading.mention("role") or reading.mention("chair")
    of_town = rule in _OF_TOWN and is_municipal(reading)
    if rule in _EMPLOYED and not role_is_staff(reading) and not of_town:
        return True  # `formand for teknik Karl Holm, Greve Kommune` chairs a committee
    if _stands_elsewhere(sentence, reading, rule, seating) or _is_beside_another(reading):
        return True
    if role is None:
        return False
    if _is_senders(seating, sentence, reading, rule):
        return True
    if rule in _FROM_SENDER and role.kind in _SENT and _is_behind(reading, " fra "):
        return True
    if rule == "he-is-role-in" and role.kind == "representative" and _is_behind(reading, " for "):
        return True  # `hvor han sidder som repræsentant for KL`
    if role.kind in _NO_OFFICE or (reading.mention("chair") is not None and role.kind not in _CHAIRS):
        return True
    # observers and the staff's representatives; members are in the list of those present
    sits = role.kind == "observer" or role.value.endswith("rrepræsentant") or role.value in _ELECTED
    if rule in _AT_THE_TABLE and not sits:
        return True
    if rule == "seat-in-brackets" and role.value not in (*_ELECTED_BY_STAFF, *_ELECTED):
        return True
    # a KKR has no board: another one's chair
    return pattern.get("body") == "own" and is_kkr(seating.meeting) and role.value.startswith("bestyrelses")


def _stands_elsewhere(sentence: Sentence, reading: Reading, rule: str, seating: Seating) -> bool:
    """Whether a rule reads what only holds elsewhere: another body's chair, a list of voters, a leave from work, a mayor as a sender's."""
    role = reading.mention("role")
    if rule == "chair-in-brackets":
        return sentence.block >= 0 and (
            _speaks_of_another(sentence, reading) or _LABELLED.match(sentence.text) is not None
        )
    if rule == "deputy-on-list":  # lists are voted for; whoever is not called in is one at home
        called = "ndkald" in sentence.text or _COUNCIL_OF_TOWN.search(seating.meeting.body or "") is not None
        return not called
    if rule == "leave-from":
        return _employs_or_elects(reading)
    # `Greves borgmester, Karl Holm`
    return rule == "senders-representative" and role is not None and role.kind not in (*_SENT, "substitute")


def _employs_or_elects(reading: Reading) -> bool:
    """Whether a leave is from work, or from the council that somebody was elected to: no seat that anybody gave."""
    body = reading.mention("body")
    return body is not None and (
        body.kind in ("education", "municipality", "region")
        or _COUNCIL_OF_TOWN.search(body.value) is not None
    )


def _is_beside_another(reading: Reading) -> bool:
    """Whether whoever stands in the same breath comes from elsewhere than the rule takes him to."""
    first, second = reading.mention("first"), reading.mention("second")
    if first is not None and first.kind not in _CHAIRS:
        return True  # `direktør Eva Lind og formand Karl Holm` come from one body, and not the meeting's
    # `økonomichef Eva Lind og revisor Karl Holm fra Nordkaj Revision`
    return second is not None and second.kind in _HIRED


def _speaks_of_another(sentence: Sentence, reading: Reading) -> bool:
    """`Movia består af Karl Holm (formand) og Eva Lind`: its chair, and not the meeting's."""
    named = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.end <= reading.start]
    return any(m.kind in ("committee", "council", "company", "association", "education") for m in named)


def _is_behind(reading: Reading, word: str) -> bool:
    """Whether the body of a reading stands right behind a word."""
    return reading.match.string.endswith(word, 0, reading.match.start("body"))


def _is_senders(seating: Seating, sentence: Sentence, reading: Reading, rule: str) -> bool:
    """`KKR’s repræsentant, Karl Holm`: not one in the KKR, but the one that it sent; so its member where the item names a body."""
    body, role = reading.mention("body"), reading.mention("role")
    if (
        rule != "bodys-role-name"
        or body is None
        or role is None
        or body.kind != "kkr"
        or role.kind not in _SENT
    ):
        return False
    return role.kind != "member" or seating.title_body(sentence) is not None
