"""Proposals: who proposes what an item asks the meeting for, and which acts are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.acts import acts_in
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.model import Document, Meeting, Proposal

# `Sekretariatet indstiller, at`, `Det administrative sekretariat foreslår, at`; `Det indstilles, at` names nobody
_WHO = re.compile(
    r"\A(?P<who>(?!(?:Det|Der|KKR [A-ZÆØÅ]\w+) (?:indstill|foresl|anbefal))[A-ZÆØÅ][^,.:;]{2,60}?)"
    r" (?:indstiller|foreslår|anbefaler)\b"
)
_LEAD = re.compile(
    r"\A(?:[^,.:;]{1,70}? )?(?:indstille[rs]|foreslå[rs]|anbefale[rs])(?: det)?\b[,:]?\s*(?:[-–•]\s*)?(?:[Aa]t )?|\A[Aa]t "
)
# `at planen godkendes, og at formandskabet bemyndiges`: a second thing is asked for
_NEXT = re.compile(r",? (?:og|samt|[-–•]) at |; at ")
# what is asked for in words that no ruling uses of an act
_ASKED = (
    (re.compile(r"\b(?:tilslutter|slutter) sig\b|\b[Aa]nbefale[rs]\b|\bstøtter\b"), "endorsed"),
    (re.compile(r"\bgenvælges\b|\b(?:bliver|blive) (?:gen)?valgt\b"), "appointed"),
    (re.compile(r"\b[Pp]ege[rs] på (?:en|et|to|tre|[a-zæøå]+ kandidat)"), "nominated"),
    (re.compile(r"\bi opdrag\b"), "requested"),
    (re.compile(r"\bikke (?:fremmes|imødekommes|godkendes)\b"), "rejected"),
)
# `remarked`, `no_remarks`: nobody proposes them
_NEVER = frozenset(("remarked", "no_remarks"))


def clauses(sentence: Sentence, first: bool) -> Iterator[str]:
    """The clauses of a proposal's sentence that each ask for something; the first one's are led in by who proposes."""
    text = sentence.marked.text
    lead = _LEAD.match(text) if first else re.match(r"[Aa]t ", text)
    yield from _NEXT.split(text[lead.end() :] if lead is not None else text)


def asked(sentence: Sentence, first: bool) -> Iterator[str]:
    """The acts that a sentence of a proposal asks for."""
    for clause in clauses(sentence, first):
        found = [act.act for act in acts_in(clause)]
        main = re.split(r",? (?:at|hvor|som)\b", clause, maxsplit=1)[0]
        asks = {"endorsed"} if "requested" in found else set()  # `anbefaler kommunerne at svare` asks them
        found += [act for pattern, act in _ASKED if act not in asks and pattern.search(main)]
        yield from (act for act in found if act not in _NEVER)


def proposer(first: Sentence, meeting: Meeting) -> str | None:
    """Who proposes, as the first words say: `Formandskabet` is the meeting's own; None for `Det indstilles`."""
    match = _WHO.match(first.text)
    if match is None:
        return None
    own = match["who"] == "Formandskabet" and meeting.body is not None
    return f"{meeting.body}s formandskab" if own else match["who"]


def proposal_of(document: Document, sentences: list[Sentence], meeting: Meeting) -> Proposal:
    """The proposal that the sentences of one passage make."""
    first = sentences[0]
    acts = dict.fromkeys(act for sentence in sentences for act in asked(sentence, sentence is first))
    end = min(sentences[-1].end, first.start + 200)
    return Proposal(
        number=first.number,
        actor=proposer(first, meeting),
        acts=tuple(acts),
        evidence=evidence(document, first.start, end, "proposal"),
    )


@Language.component(
    "kkr_proposals",
    requires=["doc._.document", "doc._.sentences", "doc._.context"],
    assigns=["doc._.proposals_records"],
)
def read_proposals(doc: Doc) -> Doc:
    """Fills `doc._.proposals_records`: one for each passage `Indstilling`."""
    proposing = [s for s in doc._.sentences if s.kind is Kind.PROPOSAL]
    doc._.proposals_records = [
        proposal_of(doc._.document, list(group), doc._.context)
        for _, group in groupby(proposing, key=lambda s: id(s.section))
    ]
    return doc
