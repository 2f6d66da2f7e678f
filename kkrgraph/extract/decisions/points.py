"""Points: which act a ruling such as `Ad 2: Vedtaget` is of, where the proposal's second point asks for an authorisation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.decisions.acts import Act, acts_in
from kkrgraph.extract.decisions.addressees import addressee
from kkrgraph.extract.decisions.leads import order_of
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Decision, Meeting

# `Direktionen indstiller, at planen godkendes, og at formanden bemyndiges ...`
_POINT = re.compile(
    r"\A(?:[^:]{0,80}?(?:indstille[rs]|foreslå[rs]|anbefale[rs])[,:]? )?[Aa]t |,? (?:og|samt) [Aa]t |[;.,] At "
)
_OF_ITS_OWN = ("authorised", "requested")


def points_of(proposal: Sequence[Sentence]) -> Iterator[tuple[Sentence, int, int]]:
    """Each thing that a proposal asks for: its sentence, and where in the marked text it begins and ends."""
    for sentence in proposal:
        text = sentence.marked.text
        found = [match.span() for match in _POINT.finditer(text)]
        if sentence.bullet:
            found = found[:1] if found and found[0][0] == 0 else [(0, 0)]
        for (_, start), (end, _) in pairwise([*found, (len(text), len(text))]):
            yield sentence, start, end


def asked_for(point: tuple[Sentence, int, int]) -> Act | None:
    """The one act that a point asks for, where it is an authorisation or a request."""
    sentence, start, end = point
    acts = acts_in(sentence.marked.text[start:end])
    if len(acts) != 1 or acts[0].act not in _OF_ITS_OWN:
        return None
    return replace(acts[0], start=acts[0].start + start, end=acts[0].end + start)


def by_point(
    record: Decision, sentence: Sentence, sentences: Sequence[Sentence], meeting: Meeting
) -> Decision:
    """The record, as an authorisation or a request where the point ruled on asks for one; otherwise as it is."""
    order = order_of(sentence.marked.text) if record.act == "approved" else None
    if order is None:
        return record
    proposal = [s for s in sentences if s.item is sentence.item and s.kind is Kind.PROPOSAL]
    points = list(points_of(proposal))
    act = asked_for(points[order - 1]) if 0 < order <= len(points) else None
    if act is None:
        return record
    whom = addressee(points[order - 1][0], act, meeting)
    return replace(record, act=act.act, addressee=whom)
