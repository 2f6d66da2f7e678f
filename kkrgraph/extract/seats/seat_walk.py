"""A walk over the tokens of a seat rule: counts wait until words say who fills them.

An active verb gives the counts behind it to its subject (`KKR Fyn udpeger to medlemmer`, and `Region Fyn tre` after that);
an agent behind a count takes those that wait (`to medlemmer udpeget af KKR Fyn`, `tre fra regionsrådet`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.seats.clause_tokens import tokens_of
from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import ROLE, Allotment
from kkrgraph.extract.seats.seat_tokens import SAME, Token, Turn
from kkrgraph.extract.seats.walk_state import Walk
from kkrgraph.extract.seats.walk_words import (
    ALL_OF_THEM,
    COUNTED,
    FOR_EACH,
    FROM_EACH_SENDER,
    GOES_ON,
    JOINED,
    MEMBERS_OF,
    OF_BODY_CHOSEN,
    PARTED_AGAIN,
    PARTICIPLES,
    REACH,
    THE_REST,
    at_the_end,
    chosen_besides,
    for_each,
    given,
    heads_a_clause,
    is_each,
    is_party,
    is_relative,
    last_count,
    last_role,
    of_one_clause,
    official_before,
    rule_of,
    side_by_side,
    stands_for,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting


class Walker:
    """Walks over single sentences, for the minutes of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.agents = Agents(meeting)

    def walked(self, sentence: Sentence) -> list[Allotment]:
        text = sentence.marked.text
        if ROLE not in text and COUNTED.search(text) is None:
            return []  # nothing is counted, so that no token need be looked for
        tokens = tokens_of(sentence)
        if not any(t.turn is Turn.QUANTITY for t in tokens) or len(tokens) < 2:
            return []
        walk = Walk()
        for position, token in enumerate(tokens):
            before = tokens[position - 1] if position else None
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if token.turn is Turn.QUANTITY:
                if token.count == SAME:
                    token = replace(token, count=last_count(tokens[:position]))
                if not walk.muted and self._counts(walk, token, tokens, position, sentence.marked.text):
                    self._count(walk, token, sentence.marked.text, following)
            elif token.turn in (Turn.TOTAL, Turn.PART, Turn.PASSIVE):
                self._turn(walk, token)
                walk.chosen = walk.chosen or token.turn is Turn.PASSIVE
                walk.sits = sentence.marked.text.startswith("sidder", token.start)
                walk.proposed = (walk.proposed and token.turn is Turn.PART) or token.nominates
            elif token.turn is Turn.ACTIVE:
                self._act(walk, sentence, token, before, following)
            elif token.turn is Turn.AGENT:
                self._name(walk, sentence, token, before, following)
        return walk.found

    def _turn(self, walk: Walk, token: Token) -> None:
        """`heraf` sets the total aside; `består af` and a passive verb end what a subject before them did."""
        if token.turn is Turn.PART:
            walk.counted += [t.word for t in walk.waiting if t.word is not None]
            walk.waiting, walk.parted = [], True
        elif token.turn is Turn.TOTAL:
            walk.waiting, walk.total = [], token
        if token.turn is not Turn.PART:
            walk.active, walk.subject = None, None

    def _counts(self, walk: Walk, token: Token, tokens: Sequence[Token], position: int, text: str) -> bool:
        """Whether a bare figure counts seats: `en` and `et` only behind another count, others behind a verb or total too."""
        if token.word is not None or text.startswith(" af dem", token.end):
            return True
        before = tokens[:position]
        again = text.startswith(", ", token.start - 2) and not any(t.turn is Turn.TOTAL for t in before)
        if (walk.active is not None or again) and PARTED_AGAIN.match(text, token.end):
            # `Rådet har ni medlemmer, tre fra hver kommune`
            return walk.active is None and FROM_EACH_SENDER.match(text, token.end) is not None
        counted = any(t.turn is Turn.QUANTITY for t in before)
        if not counted and heads_a_clause(token, tokens[position + 1 : position + 2], text):
            walk.of_those = True
            return True
        if text[token.start : token.end].lower() in ("en", "et"):
            return counted
        return counted or walk.active is not None or any(t.turn in (Turn.TOTAL, Turn.PART) for t in before)

    def _count(self, walk: Walk, token: Token, text: str, following: Token | None = None) -> None:
        passive = (
            following is not None
            and (following.start - token.end < 3 or THE_REST.fullmatch(text, token.end, following.start))
            and (following.turn is Turn.PASSIVE or (following.turn is Turn.RELATIVE and bool(walk.counted)))
        ) or OF_BODY_CHOSEN.match(text, token.end) is not None
        if walk.active is None or walk.subject is None or passive:  # `KL vælger to, og fem vælges af ...`
            walk.waiting.append(token)
            return
        behind = text[token.end :]
        if token.start - walk.active.end > 1 and re.search(
            r"(?<!sig )(?<!selv )\bmed \Z", text[: token.start]
        ):  # `hver med en personlig suppleant`
            return
        role = token.word or last_role(walk.counted)
        token = for_each(token, text, walk.found)
        if behind.startswith(" af hver"):  # two of each role that was counted before
            for other in dict.fromkeys(walk.counted or ["medlem"]):
                self._count(walk, replace(token, word=other, end=token.end + 1), text)
            return
        walk.each = walk.each or behind.startswith(" hver")
        nominates = walk.active.nominates
        found = Allotment(
            role=role,
            count=token.count,
            by=None if nominates else walk.subject,
            nominator=walk.subject if nominates else None,
            start=token.start,
            end=token.end,
            rule=rule_of(walk.active, text),
        )
        if not FOR_EACH.match(text, token.end):  # whom the next figure counts are no deputies again
            walk.counted.append(role)
        subjects = re.split(r"; |(?<!-) og ", walk.subject) if walk.each else [walk.subject]
        for subject in subjects:
            walk.found.append(replace(found, nominator=subject) if nominates else replace(found, by=subject))

    def _act(
        self, walk: Walk, sentence: Sentence, token: Token, before: Token | None, following: Token | None
    ) -> None:
        """An active verb: its subject stands before it, behind it (`vælger KKR Fyn`), or is the meeting's own body."""
        text = sentence.marked.text
        observes = following is not None and (following.word, following.count) == ("observatør", "1")
        if token.word == "has" and not (
            walk.parted
            or (observes and before is not None and before.turn is Turn.AGENT)
            or (before is not None and text.endswith(", hvor ", 0, before.start))
            or (before is not None and text.startswith(("hver", "Hver"), before.start))
        ):
            return
        walk.active = token
        if before is not None and is_party(sentence, before):
            walk.active, walk.subject, walk.muted = None, None, True
            return
        walk.muted = False
        near = before is not None and before.turn is Turn.AGENT and len(text[before.end : token.start]) < 60
        if (
            near
            and before is not None
            and (not before.link or GOES_ON.fullmatch(text, before.end, token.start))
        ):
            walk.subject, walk.each = (
                self.agents.of_token(sentence, before),
                is_each(text, before, token),
            )
        elif following is not None and following.turn is Turn.AGENT and not following.link:
            walk.subject = None  # taken when the walk comes to it
        elif (official := official_before(sentence, token.start)) is not None or token.start < 8:
            walk.subject = official or self.meeting.body
        if before is not None and walk.subject is not None and is_relative(text, before):
            if walk.waiting:
                by, nominator = (None, walk.subject) if token.nominates else (walk.subject, None)
                rule = rule_of(token, text) if token.nominates else "appointed-by"
                self._assign(walk, by=by, nominator=nominator, rule=rule)
            elif walk.found and walk.found[-1].by is None and not token.nominates:
                walk.found[-1] = replace(walk.found[-1], by=walk.subject)
            walk.active, walk.subject = None, None  # a relative clause ends with its verb

    def _name(
        self, walk: Walk, sentence: Sentence, token: Token, before: Token | None, following: Token | None
    ) -> None:
        """An agent: of the counts that wait, of the verb before it, or of the count behind it (`, Region Fyn tre`)."""
        name, text = self.agents.of_token(sentence, token), sentence.marked.text
        if token.link == "nominated":
            self._nominated(walk, text, before, name)
            return
        if self._is_place(walk, token, text):
            if walk.total is not None and stands_for(walk.waiting, token, sentence):
                walk.waiting = walk.waiting[-1:]
                self._fills(walk, replace(token, link="fra"), before, name)
            return
        walk.waiting = self._in_reach(walk, token, before)
        if not walk.waiting and before is not None and self._chosen_by(walk, token, before, name, text):
            return
        if token.link in ("af", "fra") or (token.link == "for" and walk.sits):
            walk.waiting = of_one_clause(walk.waiting, text)
            if token.link == "fra" and (before is None or before.turn is not Turn.PASSIVE):
                walk.waiting = side_by_side(walk.waiting, text)
            elif walk.total is not None and before is not None and text.startswith(PARTICIPLES, before.start):
                walk.waiting = at_the_end(walk.waiting, text)
            self._fills(walk, token, before, name)
        elif not token.link and walk.active is not None:
            self._chooses(walk, token, following, name, text)

    def _chosen_by(self, walk: Walk, token: Token, before: Token, name: str, text: str) -> bool:
        """Whether an agent chooses those who were counted before: `fire fra kommunerne, valgt af KL`; `de udnævnes af KL`."""
        chosen = token.link == "af" and before.turn is Turn.PASSIVE
        if ALL_OF_THEM.search(text, 0, token.start):
            if chosen:
                walk.found = given(walk.found, name)
            return True
        if not chosen or not chosen_besides(walk.found, before, text):
            return False
        walk.found[-1] = replace(walk.found[-1], by=name, nominator=None, rule="appointed-by")
        return True

    def _in_reach(self, walk: Walk, token: Token, before: Token | None) -> list[Token]:
        """The counts that still wait when an agent comes: chairs only for a passive verb, others near it."""
        waiting = walk.waiting
        # `formanden udpeges af KL og næstformanden af KKR Fyn`
        again = before is not None and before.definite and walk.chosen and token.start - before.end < 5
        if (before is None or before.turn is not Turn.PASSIVE) and not again:
            waiting = [t for t in waiting if not t.definite]
        elif walk.total is not None and not again and not all(t.definite for t in waiting):
            waiting = [
                t for t in waiting if not t.definite
            ]  # `formanden og to, der vælges`: he by his office
        return [] if waiting and token.start - waiting[-1].end > REACH else waiting

    def _chooses(self, walk: Walk, token: Token, following: Token | None, name: str, text: str) -> None:
        """The subject behind its verb, or a new one where a count follows it."""
        joined = JOINED.search(text, 0, token.start) is not None
        counts = (
            following is not None and following.turn is Turn.QUANTITY and following.start - token.end < 40
        )
        if walk.subject is None or (joined and counts):
            walk.subject, walk.each = name, token.each or text.startswith(" hver", token.end)

    def _is_place(self, walk: Walk, token: Token, text: str) -> bool:
        """`formanden for Havnerådet`, `to medlemmer af Havnerådet`: where somebody sits, not who chooses."""
        if token.link == "for":
            return not walk.sits
        return token.link == "af" and not walk.chosen and MEMBERS_OF.search(text, 0, token.start) is not None

    def _nominated(self, walk: Walk, text: str, before: Token | None, name: str) -> None:
        """`efter indstilling fra KL`: of the seats told last, or of those that wait for who fills them.

        `KKR Fyn udpeger tre, to efter indstilling fra KL` goes on about who appoints; a verb of its own does not.
        """
        if walk.waiting and not walk.waiting[-1].definite:
            last = walk.waiting[-1]
            walk.waiting = [t for t in walk.waiting if t is last or "," not in text[t.end : last.start]]
            own_verb = before is not None and before.turn is Turn.PASSIVE
            by = walk.found[-1].by if walk.found and not own_verb else None
            self._assign(walk, by=by, nominator=name, rule="on-nomination")
        elif walk.found:
            walk.found[-1] = replace(walk.found[-1], nominator=name)

    def _fills(self, walk: Walk, token: Token, before: Token | None, name: str) -> None:
        """`udpeget af KKR Fyn`, `fra regionsrådet`: the counts that wait are this agent's."""
        if not walk.waiting:
            return
        source = token.link == "fra" and (before is None or before.turn is not Turn.PASSIVE)
        proposes = walk.proposed and token.link == "af"
        self._assign(
            walk,
            by=None if source or proposes else name,
            nominator=name if source or proposes else None,
            rule="seats-from" if source else "nominates" if proposes else "appointed-by",
        )

    def _assign(self, walk: Walk, *, by: str | None, nominator: str | None, rule: str) -> None:
        rule = "of-those" if walk.of_those and rule == "appointed-by" else rule
        for token in walk.waiting:
            role = token.word or last_role(walk.counted)
            walk.counted.append(role)
            walk.found.append(
                Allotment(
                    role=role,
                    count=token.count,
                    by=by,
                    nominator=nominator,
                    start=token.start,
                    end=token.end,
                    rule=rule,
                )
            )
        walk.waiting = []
