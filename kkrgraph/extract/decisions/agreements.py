"""Agreements: agreements, contracts and plans that are named with two parties, a date or a period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.agreement_names import (
    Named,
    between_lasting,
    contract,
    new_ones,
    period_of,
    printed,
    with_partner,
    worded,
)
from kkrgraph.extract.decisions.agreement_words import (
    ABOUT,
    AGREED,
    BETWEEN,
    BETWEEN_LASTS,
    COMPOUND,
    CONCLUDED,
    CONTRACT,
    CONTRACTS,
    ENDS,
    FOR_PERIOD,
    HAVE,
    HAVE_ABOUT,
    IN_FORCE,
    KIND_OF,
    LASTING,
    LASTS,
    NAME,
    NOT_CONCLUDED,
    NOUNS,
    OF_DAY,
    PARTS,
    PLAN_LASTS,
    QUOTED,
    RUNS,
    SIGNED_ON,
    SPAN,
    STEMS,
    TIME,
    TOGETHER,
    WHICH,
    WITH,
    YEARLY,
    B,
)
from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Agreement, Document, Meeting

_BARE_BETWEEN = re.compile(r"(?:aftale|kontrakt)(?:n|en)? mellem ")
_SPAN_AT_END = re.compile(r"(?:aftale|kontrakt).*20\d\d-20\d\d\Z")
_SIGNED = re.compile(r"aftale|kontrakt", re.IGNORECASE)


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
    if CONTRACTS.search(marked.text) is not None:
        yield from _partnered(marked, taken)
        yield from _worded(sentence, meeting, taken, len(parties) >= 2 or dated)
    concluded = CONCLUDED.search(marked.text) is not None
    by_them = concluded and (len(parties) >= 2 or (dated and bool(parties)))
    for match in _names(marked.text):
        late = FOR_PERIOD.search(marked.text, match.end())
        if not _overlaps(match, taken) and _is_told(match, by_them, late is not None):
            yield printed(marked, match, late["span"] if late and not match["years"] else None)


def _partnered(marked: Marked, taken: list[tuple[int, int]]) -> Iterator[Named]:
    """Those that are known by whom they are with or between, and of which words tell how long they last."""
    for match in WITH.finditer(marked.text) if " med " in marked.text else ():
        taken.append(match.span())
        yield with_partner(marked, match)
    for match in BETWEEN_LASTS.finditer(marked.text) if " mellem " in marked.text else ():
        if not _overlaps(match, taken):
            taken.append(match.span())
            yield between_lasting(marked, match)


def _worded(
    sentence: Sentence, meeting: Meeting, taken: list[tuple[int, int]], of_them: bool
) -> Iterator[Named]:
    """Those that are known by what they are about, or by their kind; of_them: whether parties or a date are told."""
    marked = sentence.marked
    timed = of_them or SPAN.search(marked.text) is not None or TIME.search(marked.text) is not None
    patterns = [ABOUT, BETWEEN, WHICH, HAVE, *((HAVE_ABOUT, AGREED) if timed else ())]
    patterns += [IN_FORCE, RUNS, ENDS, LASTS, YEARLY, SIGNED_ON]
    patterns += [OF_DAY] if f"{SIGN[Label.DATE]} mellem" in marked.text else []
    patterns += [PLAN_LASTS] if "trategi" in marked.text or "plan" in marked.text else []
    for pattern in patterns:
        for match in pattern.finditer(marked.text):
            if pattern is ABOUT and not (timed or _is_in_force(marked, match)):
                continue
            if not _overlaps(match, taken):
                taken.append(match.span())
                yield worded(marked, match)
    yield from _contracts(marked, meeting, taken)


def _is_in_force(marked: Marked, match: re.Match[str]) -> bool:
    """Whether an agreement with a known body is told as one there is: concluded, or not called new."""
    new = re.search(r"\b[Nn]y[e]? \Z", marked.text[: match.start()]) is not None
    return CONCLUDED.search(marked.text) is not None or (not new and re.search(B, match[0]) is not None)


def _contracts(marked: Marked, meeting: Meeting, taken: list[tuple[int, int]]) -> Iterator[Named]:
    """`resultatkontrakten med Erhvervshus Fyn`"""
    for match in CONTRACT.finditer(marked.text):
        if not _overlaps(match, taken) and not _of_others(marked, match, meeting):
            taken.append(match.span())
            yield contract(marked, match, meeting)


def _of_others(marked: Marked, match: re.Match[str], meeting: Meeting) -> bool:
    """`samarbejdsaftalen mellem Movia og FynBus` in another body's minutes: known by both, and not as one with FynBus."""
    if match["own"] is None:
        return False
    own = own_body(marked.mention_at(match.start("own")).value, meeting)
    return own != meeting.body and not own.startswith("KKR")


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _is_told(match: re.Match[str], concluded: bool, late: bool) -> bool:
    """Whether a match of NAME tells one agreement apart, and parties, date or period with it."""
    if (match["form"] or "").startswith("r") and not SPAN.search(match["years"] or ""):
        # several, but of those between state, municipalities and regions there is one set a year
        return match["noun"].lower().startswith("økonomiaftale") and match["years"] is not None
    of_itself = concluded and _SIGNED.search(match["noun"]) is not None and COMPOUND.match(match["noun"])
    if not (match["years"] or match["between"] or ((concluded or late) and match["topic"]) or of_itself):
        return False
    told = match["topic"] or match["between"] or match["lead"] or match["noun"] == "overenskomst"
    return bool(told) or COMPOUND.match(match["noun"]) is not None


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


@Language.component(
    "kkr_agreements",
    requires=["doc._.document", "doc._.sentences", "doc._.context"],
    assigns=["doc._.agreements_records"],
)
def read_agreements(doc: Doc) -> Doc:
    """Fills `doc._.agreements_records`: each agreement of an item once."""
    document, meeting = doc._.document, doc._.context
    records: dict[tuple[str, str], Agreement] = {}
    kinds: dict[str, tuple[str, int]] = {}
    holds = holding(doc._.sentences, PARTS)
    for sentence in doc._.sentences:
        if id(sentence) not in holds:
            continue
        text = sentence.text
        if NOUNS.search(text) is None or NOT_CONCLUDED.search(text) is not None:
            continue
        parties = parties_of(sentence, meeting)
        dates = sentence.marked.mentions(Label.DATE) if CONCLUDED.search(sentence.marked.text) else []
        kind = KIND_OF.search(text)
        if kind is not None:
            kinds[sentence.number] = kind["noun"], sentence.start + kind.start()
        new = list(new_ones(sentence, kinds.get(sentence.number))) if " ny" in text else []
        others = named_in(sentence, meeting, parties, bool(dates))
        for named in [
            *(n for n in others if not any(n.start < m.end and m.start < n.end for m in new)),
            *new,
        ]:
            if " " not in named.key and any(
                number == sentence.number and named.key in key for number, key in records
            ):
                continue  # `Rammeaftalen gælder ...`: the item has named it in full
            if _is_named_before(sentence, named, records):
                continue  # `Aftalen mellem A og B`
            record = _record(document, sentence, named, parties, dates, meeting)
            records.setdefault((record.number, named.key), record)
    doc._.agreements_records = [
        record
        for key, record in records.items()
        if not _is_of_several(key, records) and not _is_the_old_one(key, record, records)
    ]
    return doc


def _is_named_before(sentence: Sentence, named: Named, records: Iterable[tuple[str, str]]) -> bool:
    """`Aftalen mellem A og B`: of an item that has named it with its period."""
    same = [key for number, key in records if number == sentence.number]
    return _BARE_BETWEEN.match(named.key) is not None and any(_SPAN_AT_END.search(key) for key in same)


def _is_the_old_one(key: tuple[str, str], record: Agreement, records: Iterable[tuple[str, str]]) -> bool:
    """`Den nuværende aftale udløber i 2023` where the item names the one `2019-2023` too."""
    number, name = key
    if not name.startswith("den "):
        return False
    noun = name.split()[-1]
    periods = (period_of(other) for of, other in records if of == number and noun in other and other != name)
    return any(period is not None and period[-4:] in record.evidence.quote for period in periods)


def _is_of_several(key: tuple[str, str], records: Iterable[tuple[str, str]]) -> bool:
    """Whether an item names two of a kind in full, `Resultatkontrakt 2024 for X`, and this one only by its kind."""
    number, name = key
    full = [other for of, other in records if of == number and other.startswith(f"{name} ")]
    if re.fullmatch(r"resultatkontrakt 20\d\d", name) is not None:
        return any(other.startswith(f"{name} for ") for other in full)
    return " " not in name and len(full) > 1


def _stated_period(sentence: Sentence) -> str | None:
    """`..., som gælder 2023-2026`: the one period of a sentence that says how long something lasts."""
    spans = {period_of(match[0]) for match in SPAN.finditer(sentence.text)}
    return spans.pop() if len(spans) == 1 and LASTING.search(sentence.text) is not None else None


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
        period=period_of(named.name) or _stated_period(sentence),
        evidence=evidence(
            document, *clipped(named.start, named.end), "agreement", (sentence.start, sentence.end)
        ),
    )
