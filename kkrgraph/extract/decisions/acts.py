"""Acts: which verbs of a ruling's sentence record an act, and who its grammatical subject is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kkrgraph.extract.decisions.leads import begin_of_ruling
from kkrgraph.extract.decisions.turns import is_told_or_ahead, turns_in
from kkrgraph.extract.decisions.undone import denied_by, is_candidacy, is_only_thought, names_nobody
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.extract.text.patterns import load

ORG, PLACE, PERSON, ROLE = (
    SIGN[label] for label in (Label.ORGANISATION, Label.PLACE, Label.PERSON, Label.ROLE)
)
_BODY_WORDS = (
    r"(?:KKR|Bestyrelsen|Udvalget|Rådet|Regionsrådet|Byrådet|Kommunalbestyrelsen|Repræsentantskabet|Formandskabet|Styregruppen|"
    r"Direktionen|Forretningsudvalget|Kredsen|Generalforsamlingen|Forsamlingen)"
)
_LEAD_IN = r"(?:(?:På mødet|Herefter|Derefter|Endelig|Desuden|Samtidig|Endvidere|Dog)(?: \w+)? )?"
BODY_SUBJECT = re.compile(
    rf"\A{_LEAD_IN}(?:[{ORG}{PLACE}](?![’']?s [a-zæøå]+ (?:for|til|om)\b)|{_BODY_WORDS}\b)"
)
PERSON_SUBJECT = re.compile(
    rf"\A(?:{ROLE},? )?(?:(?:for|i|fra) [{ORG}{PLACE}],? )?{PERSON}(?![’']?s )|"
    rf"\A(?:Formanden|Direktøren|Næstformanden|Borgmesteren|{ROLE})(?: (?:for|i) [{ORG}{PLACE}])? (?!blev|"
    r"er |bemyndiges|anmodes)"
)
# what is taken over with a seat: `overtager posten efter Karl Holm`
SEAT_NOUN = r"(?:posten|pladsen|sædet|hvervet|mandatet|formandsposten|næstformandsposten|formandskabet|formandsstolen)"
# a person is the subject of these only because the seat is spoken of: `Karl Holm blev udpeget`, `Eva Lind afløser Karl Holm`
_SEATED = re.compile(
    r"\b(?:(?:blev|bliver|er) (?:[a-zæøå]+ )?(?:udpeget|valgt|genvalgt|indstillet)|udpeges|udpegedes|"
    r"indstilles|indstilledes|vælges|valgtes|afløser|afløste|indtræder|indtrådte|indtrådt|"
    rf"over(?:tager|tog) {SEAT_NOUN}|valgt som|genvalgt|foreslået og (?:enstemmigt )?(?:gen)?valgt)|"
    rf"{PERSON}(?: \([^()]{{1,20}}\))? (?:enstemmigt )?(?:valgt|udpeget)\b"
)
# `Godkendt, idet KKR Fyn bad Movia om et notat`: a second act of the body
ASKS = (
    rf" (?:{_BODY_WORDS}|{_BODY_WORDS.lower()}|[{ORG}]) (?:samtidig |også )?(?:bad|anmodede|opfordrede|"
    r"pålagde|bemyndigede|henstillede|beder|anmoder|opfordrer|pålægger|bemyndiger)\b"
)
# `Udsat, idet kredsen bedes komme med et forslag`
_ASKED = r" (?:(?:de |den |det )?[a-zæøå]+ |[\ue001\ue002\ue003] ){1,3}(?:bedes|anmodes|opfordres|bemyndiges|pålægges)\b"
# where a clause begins that only says what the act is about
# `en plan, som blev godkendt med en rettelse`: what is told last is what was done
_THEREBY = (
    r" (?:(?:hermed|herefter|derefter|dermed|også|derfor) )?blev (?:enstemmigt |herefter |"
    r"derefter )?(?:godkendt|tiltrådt|vedtaget|imødekommet|taget til efterretning)(?:\.?\Z| med\b| uden\b)"
)
_SUBORDINATE = re.compile(
    rf",? (?:at(?! (?:bemærke|tilføje|indvende)\b)|som(?!{_THEREBY})|"
    r"der (?:endnu |nu |også )?(?:ikke )?(?=blev|er|har|kan|skal)|"
    r"hvor(?!efter|på)\w*|fordi|hvis|når|så(?! (?:[a-zæøå]+ )?(?:positivt|gerne)\b| vidt angår\b)|da|indtil|"
    r"mens(?! (?:punkt|pkt|sagen|resten|forslaget|indstillingen|de (?:øvrige|resterende|andre))\b))\b|"
    rf", (?:idet(?!{ASKS}|{_ASKED})|dog)\b|:"
)
# `Forslaget om at nedlægge ruten blev ikke vedtaget`: what the thing is about stands between it and its verb
_ABOUT = re.compile(
    rf"\A(?:(?:Et|Det|De) (?:[a-zæøå]+ )?|[{PERSON}{ORG}{PLACE}](?: \([^()]{{1,20}}\))?(?:[’']?s)"
    r" (?:[a-zæøå]+e )?)?(?:[A-ZÆØÅ]?[a-zæøå]*(?:forslaget|forslag|forslagene|anmodning(?:en)?|ønsket?|"
    r"indstilling(?:en)?|oplæg(?:get)?|ansøgning(?:en)?)|Forslag(?:et)?)"
    r"(?: fra [^,.]{1,60}?)? om,? at [^,.]*?,? (?=(?:blev|er|var|bliver)\b)"
)
_RESUMED = re.compile(
    r",? og (?=(?:[a-zæøå]+(?:ede|te|og|ådte|es|agde)\b|"
    r"(?:bad|gav|fandt|overlod|bifaldt|udskød|gik ind|fik)\b|formandskabet|sekretariatet|formanden|"
    r"bestyrelsen|forslaget|indstillingen|punktet|sagen|der (?:var|blev)|behovet|[\ue000-\ue00f]))"
)
_DECIDED_TO = re.compile(
    r"\b(?:[Bb]esluttede|[Vv]edtog|[Bb]esluttet|[Vv]edtaget)(?: [a-zæøå]+)? at (?P<verb>[a-zæøå]+)"
)
_INFINITIVES = {
    "godkende": "approved", "tiltræde": "approved", "vedtage": "approved", "udpege": "appointed", "vælge": "appointed",
    "indstille": "nominated", "udsætte": "postponed", "afvise": "rejected", "anmode": "requested", "opfordre": "requested",
    "bemyndige": "authorised", "bede": "requested", "anbefale": "endorsed", "bakke": "endorsed", "udskyde": "postponed",
}  # fmt: skip
# what a ruling calls an appointment is a nomination where a minister has the last word
FINAL_SAY = re.compile(r"ministeren (?:\w+ )?(?:foretager|udpeger|står for)|den endelige udpegning")
BY_PERSONS = ("remarked", "requested")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act's verb: its place in the sentence's marked text."""

    act: str
    rule: str
    start: int
    end: int


# how the words of a text begin, in as many letters as `has` gives
_BEGINNING = re.compile(r"\b\w{1,5}")


@cache
def compiled() -> tuple[tuple[str, str, frozenset[str], re.Pattern[str]], ...]:
    """Act, rule, beginnings of words of which each match holds one, and pattern of each line of data/patterns/acts.jsonl."""
    return tuple((p["act"], p["rule"], frozenset(p["has"]), re.compile(p["pattern"])) for p in load("acts"))


def main_clauses(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that are main clauses; a subordinate one lasts until `, og` takes the main one up again."""
    cursor = begin_of_ruling(text)
    about = _ABOUT.match(text, cursor) if cursor == 0 else None
    cursor = about.end() if about is not None else cursor
    while cursor < len(text):
        stop = _SUBORDINATE.search(text, cursor)
        if stop is None:
            yield cursor, len(text)
            return
        if stop.start() > cursor:
            yield cursor, stop.start()
        resumed = _RESUMED.search(text, stop.end())
        if resumed is None or stop[0] == ":":
            return
        cursor = resumed.end()


# `Der var ingen bemærkninger til dagsordenen, som hermed er godkendt`: what was approved is told behind
_HEREWITH = re.compile(
    r"\A(?:Der var |Da der )?[Ii](?:ngen|kke) [^.]*?(?:bemærkninger|kommentarer|indvendinger|"
    r"indsigelser)[^.]*?,? (?:der|som|og(?: [a-zæøå]+(?:en|et))?) "
    r"(?:(?:hermed|dermed|derfor|herefter|således) )?(?:blev|er|bliver|"
    r"var) (?:(?:hermed|dermed|derfor|herefter|således|enstemmigt) ){0,2}"
    r"(?P<done>godkendt|tiltrådt|vedtaget|taget til efterretning)\b"
)


def acts_in(text: str) -> list[Act]:
    """The acts of marked text, in order, each kind once."""
    acts: list[Act] = []
    herewith = _HEREWITH.match(text) if "ngen" in text[:14] else None
    if herewith is not None:
        act = "noted" if herewith["done"].startswith("taget") else "approved"
        return [Act(act=act, rule="act-herewith", start=herewith.start("done"), end=herewith.end("done"))]
    for match in _DECIDED_TO.finditer(text):
        if " ikke " in match[0]:
            continue  # `besluttede ikke at udpege nogen`
        acts.append(
            Act(
                act=_INFINITIVES.get(match["verb"], "approved"),
                rule="act-decided-to",
                start=match.start(),
                end=match.end(),
            )
        )
    first = begin_of_ruling(text)
    begins = frozenset(_BEGINNING.findall(text.lower()))
    clauses = list(main_clauses(text))
    for act, rule, start, end in turns_in(text, first):
        if any(begin <= start < stop for begin, stop in clauses):
            acts.append(Act(act=act, rule=rule, start=start, end=end))
    tried = [(act, rule, pattern) for act, rule, has, pattern in compiled() if not has.isdisjoint(begins)]
    for start, end in clauses:
        # words of a subordinate clause are blanked, so that a pattern sees where its clause ends and begins
        clause = text[start:end]
        for act, rule, pattern in tried:
            for match in pattern.finditer(clause):
                if not (act == "no_remarks" and start > first):
                    acts.append(Act(act=act, rule=rule, start=start + match.start(), end=start + match.end()))
    return _distinct(sorted(acts, key=lambda a: (a.start, -a.end)), text)


def _distinct(acts: list[Act], text: str) -> list[Act]:
    kept: list[Act] = []
    for act in acts:
        again = any(k.act == act.act for k in kept) and not _to_another(text, act)
        if again or any(k.start < act.end and act.start < k.end for k in kept):
            continue
        if is_told_or_ahead(text, act.start, act.end) or _is_undone(text, act):
            continue
        denial = denied_by(text, act.start, act.end) if act.act in _DENIABLE else None
        if denial is not None:
            if act.act not in _FAVOURABLE or denial not in ("ikke", "ej"):
                continue
            act = replace(act, act="rejected")
        if (
            act.act == "nominated"
            and re.search(r"\b(?:[Dd]et|[Ss]om)\s\Z", text[: act.start])
            and not (PERSON in text and _TO_BODY.match(text, act.end))
        ):
            continue
        if not fills_a_seat(text, act) or (act.act == "rejected" and _MINORITY.match(text)):
            continue
        kept.append(act)
    return kept


# acts that a word of denial beside their verb undoes, and those that it turns into their contrary
_FAVOURABLE = frozenset(("approved", "endorsed"))
_DENIABLE = _FAVOURABLE | {"discussed", "authorised", "nominated", "appointed", "rejected"}


def _is_undone(text: str, act: Act) -> bool:
    if act.act == "remarked":
        return is_candidacy(text, act.start, act.end) or names_nobody(text, act.start, act.end)
    return act.act in ("nominated", "appointed") and is_only_thought(text)


# who could not go along has voted, and rejected nothing
_MINORITY = re.compile(
    r"(?:Et (?:[a-zæøå]+ )?mindretal|Mindretallet|Enkelte|Nogle|(?:\d{1,2}|To|Tre|Fire|Fem|Seks) medlemmer)\b"
)


def _to_another(text: str, act: Act) -> bool:
    """Whether an act is of its own by whom it is addressed to: `bad Movia om et notat og opfordrede Greve Kommune til at svare`."""
    return act.act in ("requested", "authorised") and _TO_NAMED.match(text, act.end) is not None


# `Det indstilles til Movia, at Eva Lind afløser Karl Holm`: names, and no proposal of the meeting
_TO_BODY = re.compile(rf" (?:til|over ?for) [{ORG}]")
_TO_NAMED = re.compile(
    rf" [{ORG}{PLACE}{PERSON}{ROLE}]| (?:sekretariatet|formandskabet|administrationen|bestyrelsen|udvalget|"
    r"kommunerne|regionen) "
)
# `udpegede to skoler`, `udpeget som pilotområde`: no seat is filled
_NO_SEAT = re.compile(
    r"\b(?:udpeg|valg|vælg)\w*[^.;]*?\b(?:som|til|ud)? ?[a-zæøå-]*(?:område|lokalitet|placering|skole|"
    r"projekt|vært|indsats|tema|model|leverandør|sted)(?:r|rne|t|n|et|er|erne|s)?\b"
    r"|\b(?:valgt?e?|vælge[rs]?) at\b",
    re.IGNORECASE,
)
# `indstilles til byrådets godkendelse`, `indstiller, at planen godkendes`: a case is recommended
_RECOMMENDED = re.compile(
    r"\bindstill\w+ (?:[^ .;]+ ){1,6}til (?:tilskud|støtte|medfinansiering|bevilling|godkendelse)\b|"
    r"\bindstill\w+,? (?:til|godkendt|tiltrådt|vedtaget|sagen|at)\b",
    re.IGNORECASE,
)


def fills_a_seat(text: str, act: Act) -> bool:
    """Whether an act of nomination or appointment is about people: not areas or schools, and no recommendation of a case."""
    if act.act not in ("nominated", "appointed") or PERSON in text:
        return True
    if ROLE not in text and _RECOMMENDED.search(text) is not None:
        return False
    match = _NO_SEAT.search(text, max(0, act.start - 1))
    return match is None or match.start() > act.end or ROLE in match[0]


def ruling_acts(text: str, by_person: bool) -> list[Act]:
    """The acts that a ruling's sentence records; what a person does in it (`by_person`) counts only where he remarks or asks."""
    acts = acts_in(text)
    if by_person and not _SEATED.search(text):
        then = THEN.search(text) or BODY_TOO.search(text)
        return [
            act
            for act in acts
            if (act.act in BY_PERSONS and not _passive_subject(text, act))
            or is_done_to(text, act)
            or (then is not None and act.start > then.start())
        ]
    return acts


# what the body did when the speaker had spoken: `Karl Holm gennemgik planen, hvorefter den blev drøftet`, `..., som blev godkendt`
THEN = re.compile(rf"\bhvor(?:efter|på)\b|, som(?={_THEREBY})")
# `Karl Holm orienterede, og udvalget tog orienteringen til efterretning`
BODY_TOO = re.compile(
    rf",? og (?=(?:{ORG}|{_BODY_WORDS}|{_BODY_WORDS.lower()}) (?:tog|godkendte|tiltrådte|vedtog|drøftede|"
    r"besluttede|bakkede|bad|anmodede|opfordrede|bemyndigede|udpegede|valgte|udsatte|afviste|var enig)\b)"
)


# `Direktøren fik fuldmagt til at skrive under`, `Formanden blev bedt om at svare`, `Eva Lind bliver ny formand`: nothing he did
_DONE_TO = re.compile(
    r"(?:fik|får|har fået|blev|bliver|bemyndiges|bemyndigedes|er (?:blevet )?(?:bedt|pålagt|bemyndiget))\b"
)


# `Eva Lind blev bemyndiget`: the verb's first part stands before the act
_WAS = re.compile(r"\b(?:blev|bliver|er)(?: (?:enstemmigt|derfor|herefter|samtidig|også))? \Z")
_LONGEST_WAS = 24


def is_done_to(text: str, act: Act) -> bool:
    """Whether the person who is the subject is given a task or a seat."""
    if act.rule in ("act-becomes", "act-recommended", "act-steps-in"):
        return True
    if act.act not in ("authorised", "requested"):
        return False
    return _DONE_TO.match(text, act.start) is not None or (
        text[act.start : act.end].endswith("et")
        and _WAS.search(text[max(0, act.start - _LONGEST_WAS) : act.start]) is not None
    )


def _passive_subject(text: str, act: Act) -> bool:
    return text[act.start : act.end].endswith("es") and act.act == "requested"
