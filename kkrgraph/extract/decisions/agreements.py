"""Agreements: agreements, contracts and plans that are named with two parties, a date or a period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Agreement, Document, Meeting

B = f"[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]"
# a body whose place is no part of what is known of it: `Nordby Vækstforum`
_PARTY = rf"(?:[A-ZÆØÅ][a-zæøå]+ )?{B}"
_WORD = r"[A-ZÆØÅa-zæøå][\wæøå’'/&-]*"
_YEARS = r"20\d\d(?: ?[-–] ?(?:20)?\d\d)?"
# adjectives of place and level belong to the name (`Nordjysk Socialaftale`), praise and size do not (`bred`, `ny`)
_LEAD = r"(?:(?P<lead>[A-ZÆØÅa-zæøå]+(?:jysk|synsk|landsk|sk|nal)e?) )?"
_NOUN = (
    r"(?P<noun>(?:[A-ZÆØÅa-zæøå-]*(?<=[a-zæøå]))?[Aa]ftale(?P<form>[nr]|rne)?|[A-ZÆØÅa-zæøå]*[Kk]ontrakt(?P<form2>en)?|"
    r"[Pp]raksisplan(?:en)?|(?!Proces|Tids|Møde|Arbejds|Køre|Handle|Forretnings)[A-ZÆØÅ][a-zæøå]{4,}plan(?:en)?|[Oo]verenskomst(?:en)?)"
)
# a name ends where its sentence goes on
_STOP = (
    r"(?:som|der|blev|bliver|er|har|var|gælder|gældende|indgået|indgås|indgik|jf|hvor|hvori|skal|handler|inden|samt|til|og|med|trådte|træder|"
    r"blandt|hvorefter|fastlægger|beskriver|sammen|fra|via|kan|vil|i (?:20\d\d|henhold|regi|forlængelse|stedet)|mellem|aftalte|også|derfor|den|de|bygger|ventes|viderefører|omfatter)"
)
_NAME = re.compile(
    rf"(?<![\w-]){_LEAD}{_NOUN}(?![\w-])(?P<between> mellem {_PARTY}(?:(?:, | og ){_PARTY})+)?(?P<topic>(?: (?:om|for|på|af|vedrørende)(?! (?:at|{_YEARS})\b)"
    rf"(?: (?!{_STOP}\b)(?:[a-zæøå]+- og [a-zæøå]+|{_WORD}|§|{B})| og (?=[a-zæøå-]+(?:området|indsatsen|ringen|ing)\b)| og (?=[a-zæøå]+ af\b)|(?<=[a-zæøå]-) og [a-zæøå]+)+)*)(?P<years>(?: for)? {_YEARS})?"
)
_SPAN = re.compile(r"(?P<from>20\d\d) ?[-–] ?(?P<to>(?:20)?\d\d)(?!\d)")
# a compound names its agreement by itself (`Rammeaftale 2024-2025`), a bare `aftale` does not
_COMPOUND = re.compile(r"[A-ZÆØÅa-zæøå-]{3,}(?:aftale|kontrakt|plan)", re.IGNORECASE)
_FOR_PERIOD = re.compile(
    r"(?:\bfor perioden|, (?:som|der) gælder(?: for| i)?) (?P<span>20\d\d ?[-–] ?(?:20)?\d\d)"
)
_CONCLUDED = re.compile(
    r"\b(?:indgik|(?:har|blev|er)\b[^.]{0,120}? (?:indgået|underskrevet)|indgået|underskrev|aftalte)\b"
)
_TOGETHER = re.compile(rf"\b(?:sammen med|mellem) (?P<list>{B}(?:(?:, | og | samt ){B})*)")
_IS_AGREEMENT = re.compile(r"(?P<name>[A-ZÆØÅ][a-zæøå]+(?:en|et)) er en (?:[a-zæøå]+ )?(?:aftale|kontrakt)\Z")
_CONTRACT = re.compile(
    rf"(?P<yearly>[Åå]rlige? )?(?P<noun>(?:[Rr]esultat|[Uu]dviklings|[Rr]amme|[Ss]ervice|[Tt]rafik|[Ll]eje)kontrakt|[Ss]amarbejdsaftale|[Dd]riftsaftale|[Pp]artnerskabsaftale)(?:en|n)? (?:med (?P<body>{B})|mellem {B} og (?P<body2>{B}))"
)
# `har en samarbejdsaftale med FynBus om rejseplan og billetter`: what it is about names it
_ABOUT = re.compile(
    rf"(?<![a-zæøå])(?P<noun>[A-ZÆØÅa-zæøå]*[Aa]ftale|[a-zæøå]*kontrakt|[Oo]verenskomst)(?:n|en)? med {B}(?P<topic> om [a-zæøå][a-zæøå ]{{3,60}}?)(?=[.,;]|\Z| der | som | for 20| løber| gælder| blev| med )"
)
# `Aftale om erhvervsservice mellem KKR Fyn og Erhvervshus Fyn`
_BETWEEN = re.compile(
    rf"(?<![a-zæøå])(?P<noun>[A-ZÆØÅa-zæøå]*[Aa]ftale|[a-zæøå]*kontrakt|[Oo]verenskomst)(?P<form>n|en)?(?P<topic> om [a-zæøå][a-zæøå -]{{3,70}}?)(?P<years> (?:for )?{_YEARS})? mellem {B}(?:(?:, | og ){B})+"
)
# `den rammeaftale, som ministeriet og KL har indgået`
_WHICH = re.compile(
    rf"\b(?:den|en|de) (?:[a-zæøå]+ )?(?P<noun>[a-zæøå]{{3,}}(?:aftale|kontrakt|overenskomst)), (?:som|der) {B} og {B} (?:har )?(?:indgået|indgik|aftalt|underskrev)"
)
# `Samarbejdsaftalen blev underskrevet den 3. maj og gælder 2021-2024`
_RUNS = re.compile(
    r"\A(?P<noun>[A-ZÆØÅ][a-zæøå]{3,}(?:aftalen|kontrakten|overenskomsten))(?! (?:om|for|på|mellem|med|følger)).*?\b(?:gælder|løber|udløber)\b[^.]*?(?:20\d\d ?[-–] ?(?:20)?\d\d|\ue004)"
)
# `Aftale om lamper på kajen udløb den 31. december 2015`
_ENDS = re.compile(
    r"\A(?P<noun>[A-ZÆØÅ][a-zæøå]*(?:aftale|kontrakt)|Aftale|Kontrakt|Overenskomst)(?P<form>n|en)?(?P<topic> om [a-zæøå](?:(?! (?:mellem|er|blev|med|som|der)\b)[\w /-]){3,80}?) "
    r"(?:udløb|udløber|gælder|gjaldt|løber|løb|ophører|ophørte|(?:trådte|træder) i kraft)\b[^.]{0,40}?(?:\ue004|\b20\d\d)"
)
_YEARLY = re.compile(
    rf"\b(?:indgår|indgås|indgik) (?:der )?(?:hvert år|årligt) (?:en )?(?P<noun>[a-zæøå]*(?:kontrakt|aftale)(?:er|r)?) med {B}"
)
_QUOTED = re.compile(r"[Aa]ftale(?:n)? [”\"“] ?(?P<name>[A-ZÆØÅ][^”\"]{5,120}?) ?[”\"] indgået mellem")


_CONTRACTS = re.compile(r"aftale|kontrakt|overenskomst", re.IGNORECASE)
# one of these stands in every sentence that names an agreement
_PARTS = ("ftal", "ontrakt", "verenskomst", "plan")
_NOUNS = re.compile(r"ftal|ontrakt|verenskomst|raksisplan|[A-ZÆØÅ][a-zæøå]{4,}plan(?:en)?(?![\w-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An agreement's name and the place of its words in the document."""

    name: str
    start: int
    end: int
    key: str


def period_of(text: str) -> str | None:
    """`2025-2029`, `2027-28` → `2027-2028`; None where no period stands."""
    match = _SPAN.search(text)
    if match is None:
        return None
    end = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
    return f"{match['from']}-{end}"


def parties_of(sentence: Sentence, meeting: Meeting) -> list[str]:
    """Who concludes: the bodies before the verb, those after `sammen med`, or the two that it is `mellem`."""
    marked = sentence.marked
    spans = [match.span("list") for match in _TOGETHER.finditer(marked.text)]
    verb = re.search(r"\b(?:indgik|har|aftalte|underskrev)\b", marked.text)
    if verb is not None and _CONCLUDED.search(marked.text):
        spans.insert(0, (0, verb.start()))
        inverted = re.match(rf"\s(?P<list>{B}(?:(?:, | og ){B})*)", marked.text[verb.end() :])
        if inverted is not None:
            spans.append((verb.end(), verb.end() + inverted.end()))
        spans.extend((m.start(), m.end()) for m in re.finditer(rf"\({B}(?:(?:, | og ){B})+\)", marked.text))
    names: list[str] = []
    for start, end in sorted(spans):
        for position in range(start, end):
            if re.match(B, marked.text[position]):
                name = own_body(marked.mention_at(position).value, meeting)
                if name not in names:
                    names.append(name)
    return names


def named_in(sentence: Sentence, meeting: Meeting, parties: list[str], dated: bool) -> Iterator[Named]:
    """The agreements whose name and whose parties, date or period a sentence gives."""
    marked = sentence.marked
    for match in _QUOTED.finditer(sentence.text):
        yield Named(
            name=match["name"],
            start=sentence.start + match.start("name"),
            end=sentence.start + match.end("name"),
            key=match["name"],
        )
    taken: list[tuple[int, int]] = []
    patterns = (_ABOUT, _BETWEEN, _WHICH, _RUNS, _ENDS, _YEARLY) if _CONTRACTS.search(marked.text) else ()
    for pattern in patterns:
        for match in pattern.finditer(marked.text):
            taken.append(match.span())
            yield _worded(marked, match)
    for match in _CONTRACT.finditer(marked.text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        name = "body" if match["body"] else "body2"
        body = own_body(marked.mention_at(match.start(name)).value, meeting)
        words = (
            f"årlig {match['noun'].lower()}"
            if match["yearly"]
            else f"{match['noun'].capitalize()} med {body}"
        )
        taken.append(match.span())
        yield Named(
            name=words,
            start=marked.offset(match.start()),
            end=marked.end_offset(match.end()),
            key=match["noun"].lower(),
        )
    concluded = _CONCLUDED.search(marked.text) is not None
    for match in _NAME.finditer(marked.text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        enough = (
            match["years"]
            or match["between"]
            or (concluded and match["topic"] and (len(parties) >= 2 or (dated and parties)))
        )
        plural = (match["form"] or "").startswith("r") and not _SPAN.search(match["years"] or "")
        late = _FOR_PERIOD.search(marked.text, match.end())
        told = match["topic"] or match["between"] or match["lead"] or _COMPOUND.match(match["noun"])
        if (enough or (late and match["topic"])) and not plural and told:
            yield _named(marked, match, late["span"] if late and not match["years"] else None)


def _worded(marked: Marked, match: re.Match[str]) -> Named:
    """An agreement named by its noun and what it is about, whoever concludes it."""
    topic = match.groupdict().get("topic") or ""
    years = match.groupdict().get("years") or ""
    words = f"{marked.words(*match.span('noun'))}{topic}{years}"
    return Named(
        name=words[0].upper() + words[1:],
        start=marked.offset(match.start()),
        end=marked.end_offset(match.end()),
        key=re.sub(r"(?<=ftale)[nr]\b", "", words.lower()),
    )


def _named(marked: Marked, match: re.Match[str], late: str | None) -> Named:
    start, end = marked.offset(match.start()), marked.end_offset(match.end())
    words = marked.words(match.start(), match.end())
    before = _IS_AGREEMENT.search(marked.text[: match.start("noun")] + "aftale") if match["between"] else None
    if before is not None and not match["topic"]:
        return Named(
            name=before["name"], start=marked.offset(before.start("name")), end=end, key=before["name"]
        )
    lead = match["lead"]
    if lead:
        words = lead.removesuffix("e") + words[len(lead) :]
    if late and late in marked.text and "gælder" in marked.text:
        late = None  # `..., som gælder 2023-2026` tells the period, and is no part of the name
    if match["between"] or late:
        words = re.sub(r"(?<=ftale)(?:n|r)\b", "", words, count=1)
    if late:
        words = f"{words} {period_of(late)}"
    return Named(
        name=words[0].upper() + words[1:],
        start=start,
        end=end,
        key=re.sub(r"(?<=ftale)[nr]\b", "", words.lower()),
    )


@Language.component(
    "kkr_agreements",
    requires=["doc._.document", "doc._.sentences", "doc._.context"],
    assigns=["doc._.agreements_records"],
)
def read_agreements(doc: Doc) -> Doc:
    """Fills `doc._.agreements_records`: each agreement of an item once."""
    document, meeting = doc._.document, doc._.context
    records: dict[tuple[str, str], Agreement] = {}
    for sentence in doc._.sentences:
        text = sentence.text
        if not any(part in text for part in _PARTS) or _NOUNS.search(text) is None:
            continue
        parties = parties_of(sentence, meeting)
        dates = sentence.marked.mentions(Label.DATE) if _CONCLUDED.search(sentence.marked.text) else []
        for named in named_in(sentence, meeting, parties, bool(dates)):
            if " " not in named.key and any(
                number == sentence.number and named.key in key for number, key in records
            ):
                continue  # `Rammeaftalen gælder ...`: the item has named it in full
            record = _record(document, sentence, named, parties, dates, meeting)
            records.setdefault((record.number, named.key), record)
    doc._.agreements_records = list(records.values())
    return doc


def _record(
    document: Document,
    sentence: Sentence,
    named: Named,
    parties: list[str],
    dates: list[Mention],
    meeting: Meeting,
) -> Agreement:
    return Agreement(
        number=sentence.number,
        name=named.name,
        parties="; ".join(parties) or None,
        date=with_year(dates[0].value, meeting.date) if dates else None,
        period=period_of(named.name),
        evidence=evidence(
            document, *clipped(named.start, named.end), "agreement", (sentence.start, sentence.end)
        ),
    )
