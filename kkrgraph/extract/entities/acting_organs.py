"""Acting organs: the presidency of the body that meets, and a KKR's secretariat, where the text lets them act."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from spacy.tokens import Doc

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.model import Organisation

# `Formandskabet indstiller, at`, `KKR-formandskabet mødtes den 3. maj`
_PRESIDENCY = re.compile(
    r"(?:\A|\bat )(?P<subject>(?:KKR[- ]?)?[Ff]ormandskabet) (?:indstill|foresl|anbefal|holdt|holder|"
    r"mødtes|mødes|har\b|bemyndiges|"
    r"udpeger|beslutter|fastlægger|får\b|fik\b)|\b(?:giver|gav|bemyndiger) (?P<object>(?:KKR[- ]?)?formandskabet)\b"
)
# `Sekretariatet indstiller, at`, `KKR bad sekretariatet om at`
_SECRETARIAT = re.compile(
    r"(?:\A|\bat |\A[^.;]{0,40}? )(?P<subject>[Ss]ekretariatet) (?:indstill|foresl|anbefal|fortæl|"
    r"orienter|fremlægger|fremlagde|"
    r"gennemgår|gennemgik|peger|lægger op|vurderer|oplyse?r|oplyste|bemærker|redegør|har (?:[a-zæøå]+ )?(?:udarbejdet|"
    r"modtaget|sendt|fået|bedt|undersøgt|lavet|samlet|tilrettelagt|haft)|(?:blev|bliver) (?:bedt|pålagt|anmodet|bemyndiget)|"
    r"(?:anmodes|pålægges|bemyndiges|bedes)\b|vender tilbage|følger op|arbejder|udarbejder|undersøger|"
    r"sender|udsender|indkalder)"
    r"|\b(?:bad|beder|pålagde|pålægger|bemyndigede|bemyndiger|anmodede|anmoder|opfordrede|"
    r"opfordrer) (?P<object>sekretariatet)\b"
    r"(?! (?:for|i) )|\A[Ff]ra (?P<listed>sekretariatet)\b"
)
_STEMS = (("ormandskabet", _PRESIDENCY), ("ekretariatet", _SECRETARIAT))
_KKR_SECRETARIAT = "KKR-sekretariatet"


def acting_organs(doc: Doc, named: Container[str]) -> Iterator[Organisation]:
    """The organs of the KKR that meets, each where it first acts. named: the bodies that the document names otherwise."""
    body = doc._.context.body or ""
    if not body.startswith("KKR "):
        return
    wanted = {"ormandskabet"}
    # where another secretariat is named, `sekretariatet` is that one
    if not any(name in named for name in (_KKR_SECRETARIAT, f"{body}s sekretariat")) and not _joint(doc):
        wanted.add("ekretariatet")
    for sentence in doc._.sentences:
        for stem, pattern in _STEMS if wanted else ():
            match = pattern.search(sentence.marked.text) if stem in wanted and stem in sentence.text else None
            if match is not None:
                wanted.discard(stem)
                yield _organ(doc, sentence, match, body, stem)


def _joint(doc: Doc) -> bool:
    """Whether the document names a secretariat that several municipalities share."""
    return any(mention.rule == "joint-secretariat" for mention in doc._.mentions)


def _organ(doc: Doc, sentence: Sentence, match: re.Match[str], body: str, stem: str) -> Organisation:
    group = next(name for name, words in match.groupdict().items() if words)
    start = sentence.marked.offset(match.start(group))
    end = sentence.marked.end_offset(match.end(group))
    presides = stem == "ormandskabet"
    rule = "presidency" if presides else "secretariat"
    quote = evidence(doc._.document, start, end, rule, (sentence.start, sentence.end))
    name, kind = (f"{body}s formandskab", "committee") if presides else (_KKR_SECRETARIAT, "other")
    return Organisation(name=name, kind=kind, evidence=quote)
