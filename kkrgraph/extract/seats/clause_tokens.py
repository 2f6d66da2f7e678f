"""Tokens of a sentence: those that are known words, and between them who chooses by words of no list."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.clause_subjects import clause_agents, clause_parts, clause_subjects
from kkrgraph.extract.seats.seat_grammar import ORG, PLACE
from kkrgraph.extract.seats.seat_tokens import Token, Turn, plain_tokens
from kkrgraph.extract.structure.passages import Sentence

# `DI Ravnsund`: a name of two known ones is a third
_NAMED_BEHIND = re.compile(rf" [{ORG}{PLACE}]")


def tokens_of(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence, in order."""
    text, found = sentence.marked.text, plain_tokens(sentence)
    if not any(token.turn is Turn.QUANTITY for token in found):
        return found
    for subject in clause_subjects(sentence):
        found = _with_agent(found, subject, text)
    for agent in clause_agents(sentence):
        found = _with_agent(found, agent, text, link="af")
    for part, link in clause_parts(sentence):
        found = _with_agent(found, part, text, link=link)
    return found


def _with_agent(tokens: list[Token], subject: range, text: str, link: str = "") -> list[Token]:
    """The tokens with those who choose as one agent, unless the agent that is there is all that it names."""
    for token in tokens:
        known = token.turn is Turn.AGENT and token.start == subject.start
        rest = text[token.end : subject.stop]
        several = known and " og " in rest
        if (token.start < subject.start < token.end) or (
            known and not several and _NAMED_BEHIND.match(rest) is None
        ):
            return tokens
        if token.start in subject and token.end > subject.stop:
            return tokens
    before = [token for token in tokens if token.start < subject.start]
    behind = [token for token in tokens if token.start >= subject.stop]
    return [*before, Token(turn=Turn.AGENT, start=subject.start, end=subject.stop, link=link), *behind]
