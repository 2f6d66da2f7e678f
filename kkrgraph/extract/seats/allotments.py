"""Allotments: what a sentence says of seats: who fills how many of which role.

A sentence is walked token by token (seat_walk.py); here stand lines of lists, and totals that are not shared out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.seats.ex_officio import ex_officio
from kkrgraph.extract.seats.seat_grammar import (
    AMONG,
    COUNT,
    HIS_SEATS,
    ORG,
    ROLE,
    TOTAL,
    Allotment,
    count_of,
    final_say,
)
from kkrgraph.extract.seats.seat_tokens import role_word
from kkrgraph.extract.seats.seat_walk import Walker
from kkrgraph.extract.seats.shared_out import in_turn, shared_out
from kkrgraph.extract.seats.walk_words import COUNTED
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

# `11 medlemmer, herunder en formand og en observatør`: what is listed behind it makes up the whole
# `to medlemmer fra klyngen`: a part, though nobody is read who sends it
_SENT = re.compile(r" (?:fra|udpeget|valgt|indstillet)\b")
# `I bestyrelsen sidder ni personer`; `der er ni personer` may be anywhere
_OF_PERSONS = re.compile(r"tæller|bestå|bestyrelse på")
_IN_ORGAN = re.compile(
    rf"\b[Ii] (?:bestyrelsen (?:for|i) )?(?:{ORG}(?: \({ORG}\))?|bestyrelsen|rådet|udvalget|styregruppen|nævnet) \Z"
)
_WHERE = re.compile(rf", hvor {ORG} \Z")
_PARTS = re.compile(r"[^,;:]{0,40}, herunder\b")
# `ni medlemmer og to observatører`
_AND = re.compile(
    rf",? (?:og|samt|plus) (?P<count>{COUNT}) (?:[a-zæøå]+ )?(?P<role>{ROLE})(?! (?:fra|udpeget|valgt)\b)"
)


class Allotter:
    """Reads the allotments of single sentences, for the minutes of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.walker = Walker(meeting)

    def allotments(self, sentence: Sentence) -> Iterator[Allotment]:
        """What a sentence allots: as a list's line, by its verbs and agents, as a total, or by a minister."""
        listed = self._listed(sentence)
        if listed is not None:
            yield listed
            return
        found = list(shared_out(sentence, self.walker.agents)) or self.walker.walked(sentence)
        found.extend(in_turn(sentence, self.walker.agents))
        shared = [range(allotment.start, allotment.end) for allotment in found]
        wholes = [t for t in self._totals(sentence) if not any(t.end - 1 in span for span in shared)]
        found = wholes + found
        found.extend(self._among(sentence))
        filled = [range(a.start, a.end) for a in found if a.by is not None or a.nominator is not None]
        found.extend(a for a in ex_officio(sentence) if not any(a.end - 1 in span for span in filled))
        yield from found
        match = final_say(sentence.marked.text) if not found else None
        if match is not None and (
            by := self.walker.agents.words(sentence, *match.span("who"))
        ).lower().endswith("ministeren"):
            group = next((n for n in ("nominator", "nominator2") if match[n]), None)
            nominator = self.walker.agents.words(sentence, *match.span(group)) if group else self.meeting.body
            yield Allotment(
                role="",
                count=None,
                by=by,
                nominator=nominator,
                start=match.start(),
                end=match.end(),
                rule="appointed-by-minister",
            )

    def _listed(self, sentence: Sentence) -> Allotment | None:
        """`6 fra Dansk Arbejdsgiverforening` in a list under the words for the whole body."""
        match = HIS_SEATS.match(sentence.marked.text)
        if (
            match is None
            or sentence.lead is None
            or not re.search(r"består|sammensættes|medlemmer|udpeges", sentence.lead.text)
        ):
            return None
        by = next((a.by for a in self.walker.walked(sentence.lead) if a.by is not None), None)
        return Allotment(
            role="medlem",
            count=count_of(match["count"]),
            by=by,
            nominator=self.walker.agents.words(sentence, match.start("who"), match.end("who")),
            start=0,
            end=match.end(),
            rule="seats-from",
        )

    def _totals(self, sentence: Sentence) -> Iterator[Allotment]:
        """`Bestyrelsen for X har 18 medlemmer`; a total with its parts behind it (`herunder`) is no rule of its own."""
        text = sentence.marked.text
        for match in TOTAL.finditer(text) if COUNTED.search(text) is not None else ():
            if match["chairs"] and not _chairs_in(sentence, match):
                continue
            if match["onlycount"] or match["number"]:
                yield _total("medlem", match["onlycount"] or match["number"], None, match, match.end())
                continue
            mention = sentence.marked.mention_at(match.start("role")) if match["role"] == ROLE else None
            if _WHERE.search(text, 0, match.start()) is not None:
                continue  # `en styregruppe, hvor KL har tre repræsentanter`: a part of it
            parts = _PARTS.match(match["rest"])
            if mention is not None and (
                mention.kind
                not in ("member", "representative", "municipal_ceo", "director", "elected_politician")
                or parts
            ):
                continue
            if mention is None and (
                parts
                or _of_parties(sentence)
                or (match["role"] == "personer" and not _of_persons(text, match))
            ):
                continue
            each = re.match(r" fra (hver[t]? [a-zæøåA-ZÆØÅ-]+)", match["rest"])
            if each is None and _SENT.match(match["rest"]):
                continue
            role = role_word(mention) if mention is not None else "medlem"
            yield _total(
                role, match["count"], each[1] if each is not None else None, match, match.end("role")
            )
            yield from _beside(sentence, match)

    def _among(self, sentence: Sentence) -> Iterator[Allotment]:
        """`herunder 1 formand og 1 observatør`: the observer is a seat beside the members."""
        for match in AMONG.finditer(sentence.marked.text):
            mention = sentence.marked.mention_at(match.start("role"))
            if match["first"] and mention.kind == "observer":
                yield Allotment(
                    role=mention.value,
                    count=count_of(match["count"]),
                    by=None,
                    nominator=None,
                    start=match.start("count"),
                    end=match.end(),
                    rule="among-them",
                )


def _of_persons(text: str, match: re.Match[str]) -> bool:
    """Whether persons are counted as a body's members: `I bestyrelsen sidder ni personer`."""
    seated = match[0].startswith("sidder") and _IN_ORGAN.search(text, 0, match.start()) is not None
    return seated or _OF_PERSONS.search(match[0]) is not None


def _total(role: str, count: str, nominator: str | None, match: re.Match[str], end: int) -> Allotment:
    return Allotment(
        role=role,
        count=count_of(count),
        by=None,
        nominator=nominator,
        start=match.start(),
        end=end,
        rule="total",
    )


def _chairs_in(sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    """The chairs that are counted before a total; none where others are."""
    places = range(*match.span("chairs")) if match["chairs"] else ()
    found = [sentence.marked.mention_at(place) for place in places if match.string[place] == ROLE]
    return found if all(m.kind in ("chair", "deputy_chair") for m in found) else []


def _beside(sentence: Sentence, match: re.Match[str]) -> Iterator[Allotment]:
    """The chairs before a total and the observers behind it: `en formand og otte medlemmer`, `ni medlemmer og to observatører`."""
    for chair in _chairs_in(sentence, match):
        yield _total(role_word(chair), "1", None, match, match.end("chairs"))
    behind = _AND.match(match["rest"])
    if behind is not None:
        place = match.start("rest") + behind.start("role")
        mention = sentence.marked.mention_at(place)
        if mention.kind in ("observer", "substitute", "chair", "deputy_chair"):
            yield _total(role_word(mention), behind["count"], None, match, place + 1)


def _of_parties(sentence: Sentence) -> bool:
    return any(m.kind == "party" for m in sentence.marked.mentions(Label.ORGANISATION))
