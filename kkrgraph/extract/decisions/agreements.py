"""Agreements: agreements, contracts and plans that are named with two parties, a date or a period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.agreement_words import (
    ABOUT,
    BETWEEN,
    COMPOUND,
    CONCLUDED,
    CONTRACT,
    CONTRACTS,
    ENDS,
    FOR_PERIOD,
    IS_AGREEMENT,
    LASTS,
    NAME,
    NOUNS,
    PARTS,
    QUOTED,
    RUNS,
    SPAN,
    STEMS,
    TOGETHER,
    WHICH,
    YEARLY,
    B,
)
from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Agreement, Document, Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An agreement's name and the place of its words in the document."""

    name: str
    start: int
    end: int
    key: str


def period_of(text: str) -> str | None:
    """`2025-2029`, `2027-28` → `2027-2028`; None where no period stands."""
    match = SPAN.search(text)
    if match is None:
        return None
    end = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
    return f"{match['from']}-{end}"


def parties_of(sentence: Sentence, meeting: Meeting) -> list[str]:
    """Who concludes: the bodies before the verb, those after `sammen med`, or the two that it is `mellem`."""
    marked = sentence.marked
    spans = [match.span("list") for match in TOGETHER.finditer(marked.text)]
    verb = re.search(
        r"\b(?:indgik|har|aftalte|underskrev|undertegnede|forlængede|fornyede|forhandlede|vil)\b", marked.text
    )
    if verb is not None and CONCLUDED.search(marked.text):
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
    for match in QUOTED.finditer(sentence.text):
        yield Named(
            name=match["name"],
            start=sentence.start + match.start("name"),
            end=sentence.start + match.end("name"),
            key=match["name"],
        )
    taken: list[tuple[int, int]] = []
    patterns = (ABOUT, BETWEEN, WHICH, RUNS, ENDS, LASTS, YEARLY) if CONTRACTS.search(marked.text) else ()
    for pattern in (*patterns, CONTRACT):
        for match in pattern.finditer(marked.text):
            if not _overlaps(match, taken):
                taken.append(match.span())
                yield _contract(marked, match, meeting) if pattern is CONTRACT else _worded(marked, match)
    concluded = CONCLUDED.search(marked.text) is not None
    by_them = concluded and (len(parties) >= 2 or (dated and bool(parties)))
    for match in _names(marked.text):
        late = FOR_PERIOD.search(marked.text, match.end())
        if not _overlaps(match, taken) and _is_told(match, by_them, late is not None):
            yield _named(marked, match, late["span"] if late and not match["years"] else None)


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _is_told(match: re.Match[str], concluded: bool, late: bool) -> bool:
    """Whether a match of NAME tells one agreement apart, and parties, date or period with it."""
    if (match["form"] or "").startswith("r") and not SPAN.search(match["years"] or ""):
        return False  # several
    if not (match["years"] or match["between"] or ((concluded or late) and match["topic"])):
        return False
    told = match["topic"] or match["between"] or match["lead"] or match["noun"] == "overenskomst"
    return bool(told) or COMPOUND.match(match["noun"]) is not None


def _contract(marked: Marked, match: re.Match[str], meeting: Meeting) -> Named:
    """`resultatkontrakten med Erhvervshus Fyn`: a contract is known by whom it is concluded with."""
    body = own_body(marked.mention_at(match.start("body" if match["body"] else "body2")).value, meeting)
    noun = match["noun"]
    return Named(
        name=f"årlig {noun.lower()}" if match["yearly"] else f"{noun.capitalize()} med {body}",
        start=marked.offset(match.start()),
        end=marked.end_offset(match.end()),
        key=noun.lower(),
    )


def _names(text: str) -> Iterator[re.Match[str]]:
    """The matches of NAME, tried where the word before a noun or the noun's own begins, since it is long."""
    done = 0
    for stem in STEMS.finditer(text):
        noun = max(text.rfind(" ", 0, stem.start()), text.rfind("(", 0, stem.start())) + 1
        for start in (text.rfind(" ", 0, max(0, noun - 1)) + 1, noun):
            match = NAME.match(text, start) if done <= start <= stem.start() else None
            if match is not None:
                done = match.end()
                yield match
                break


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
    """An agreement as its words name it: with its parties where nothing else tells it apart, then without its years."""
    start = marked.offset(match.start())
    before = IS_AGREEMENT.search(marked.text[: match.start("noun")] + "aftale") if match["between"] else None
    if before is not None and not match["topic"]:
        name = before["name"]
        return Named(
            name=name,
            start=marked.offset(before.start("name")),
            end=marked.end_offset(match.end()),
            key=re.sub(r"(?:en|et)\Z", "", name.lower()),
        )
    stop = _name_end(match)
    words = marked.words(match.start(), stop)
    lead = match["lead"]
    if lead:
        words = lead.removesuffix("e") + words[len(lead) :]
    if late and late in marked.text and "gælder" in marked.text:
        late = None  # `..., som gælder 2023-2026` tells the period, and is no part of the name
    if late and not match["between"]:
        words = f"{re.sub(r'(?<=ftale)[nr]?', '', words, count=1)} {period_of(late)}"
    if _is_period_of_noun(match):
        words = marked.words(match.start(), match.end("noun"))
    return Named(
        name=words[0].upper() + words[1:],
        start=start,
        end=marked.end_offset(match.end("years") if match["years"] else stop),
        key=_key(words, match),
    )


def _name_end(match: re.Match[str]) -> int:
    """Where a name ends: behind its years or its parties, behind the noun that is known (`rammeaftalen mellem A og B`), behind the body of a yearly contract."""
    if match["between"]:
        last = "years" if match["topic"] and match["years"] else "topic" if match["topic"] else "between"
        known = last == "between" and (match["form"] or match["form2"]) and not match["years"]
        return match.end("noun") if known and COMPOUND.match(match["noun"]) else match.end(last)
    if match["with"] and match["noun"].lower().startswith("resultatkontrakt"):
        return match.end("with")
    return match.end("years") if match["years"] else match.start("with") if match["with"] else match.end()


def _is_period_of_noun(match: re.Match[str]) -> bool:
    """`en partnerskabsaftale for 2019-2021 om skolerne`: the years are no part of the name."""
    years = match["years"] or ""
    bare = (
        not match["topic"]
        and not match["between"]
        and not match["form"]
        and not match["form2"]
        and not match["proper"]
    )
    return (
        bare and years.startswith(" for") and SPAN.search(years) is not None and "plan" not in match["noun"]
    )


def _key(words: str, match: re.Match[str]) -> str:
    """What tells an agreement of an item from another: a yearly contract's year, else its name without the article."""
    if match["years"] and match["noun"].lower().startswith("resultatkontrakt"):
        return f"resultatkontrakt {match['years'][-4:]}"
    if match["between"] and not match["topic"] and COMPOUND.match(match["noun"]):
        words = match["noun"]
    return re.sub(r"(?<=ftale)[nr]\b", "", words.lower())


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
        if not any(part in text for part in PARTS) or NOUNS.search(text) is None:
            continue
        parties = parties_of(sentence, meeting)
        dates = sentence.marked.mentions(Label.DATE) if CONCLUDED.search(sentence.marked.text) else []
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
