"""Names of agreements: by what they are about, by whom they are with, by their period, as the words print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.extract.decisions.agreement_words import (
    COMPOUND,
    IS_AGREEMENT,
    NEW,
    SPAN,
)
from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.model import LONGEST, Meeting

_DEFINITE = re.compile(r"\b[Dd]en [a-zæøå]+ \Z")


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


def new_ones(sentence: Sentence, before: tuple[str, int] | None) -> Iterator[Named]:
    """`Den nye aftale skal løbe i 2023-2026`: an agreement of the kind that the point has named before, `Ny samordningsaftale`.

    before: that kind and where it stands; too far away, no quote holds both.
    """
    marked = sentence.marked
    for match in NEW.finditer(marked.text):
        noun, start, end = match["noun"], marked.offset(match.start()), marked.end_offset(match.end())
        if len(noun) <= len("kontrakt"):
            if before is None or end - before[1] > LONGEST:
                continue
            noun, start = before
        topic = marked.words(*match.span("topic")) if match["topic"] else ""
        name = f"Ny {noun.lower()}{topic}"
        yield Named(name=name, start=start, end=end, key=name.lower())


def with_partner(marked: Marked, match: re.Match[str]) -> Named:
    """`Kontrakten med FynBus om ruterne`: as it is printed, with the body that has it before it."""
    start = match.start("whose" if match["whose"] else "held" if match["held"] else "noun")
    end = match.end("topic" if match["topic"] else "with")
    words = marked.words(start, end)
    if match["whose"] and match["topic"]:
        words = match["bare"] + marked.words(*match.span("topic"))
    noun = (match["bare"] or match["held"] or match["noun"]).lower()
    return Named(
        name=words[0].upper() + words[1:],
        start=marked.offset(start),
        end=marked.end_offset(end),
        key=re.sub(
            r"(?:(?<=ftale)n|(?<=kontrakt)en|(?<=komst)en|(?<=aftale)rne|(?<=kontrakt)erne)\Z", "", noun
        )
        + (match["with"]),
    )


def between_lasting(marked: Marked, match: re.Match[str]) -> Named:
    """`Driftsaftalen mellem Movia og Havnebo om kajen`: by what it is about, by its noun, or a bare `Aftalen` by its parties."""
    name = "definite" if match["definite"] else "noun"
    bare = (match[name] or "").lower() in ("aftalen", "kontrakten", "overenskomsten")
    words = match[name]
    if match["topic"]:
        words = marked.words(match.start(name), match.end("topic"))
    elif bare:
        words += marked.words(*match.span("between"))
    return Named(
        name=words[0].upper() + words[1:],
        start=marked.offset(match.start(name)),
        end=marked.end_offset(match.end("topic" if match["topic"] else "between")),
        key=words.lower() if match["topic"] or bare else re.sub(r"(?<=ftale)n\Z", "", words.lower()),
    )


def contract(marked: Marked, match: re.Match[str], meeting: Meeting) -> Named:
    """`resultatkontrakten med Erhvervshus Fyn`: a contract is known by whom it is concluded with."""
    body = own_body(marked.mention_at(match.start("body" if match["body"] else "body2")).value, meeting)
    noun = match["noun"]
    if match["years"] and (match["own"] or noun.lower() == "resultatkontrakt"):
        # known by its years: as it is printed
        words = marked.words(match.start("noun"), match.end())
        return Named(
            name=words[0].upper() + words[1:],
            start=marked.offset(match.start()),
            end=marked.end_offset(match.end()),
            key=f"{noun.lower()} {match['years'][-4:]}",
        )
    return Named(
        name=f"årlig {noun.lower()}" if match["yearly"] else f"{noun.capitalize()} med {body}",
        start=marked.offset(match.start()),
        end=marked.end_offset(match.end()),
        key=noun.lower(),
    )


def worded(marked: Marked, match: re.Match[str]) -> Named:
    """An agreement named by its noun and what it is about, whoever concludes it."""
    groups = match.groupdict()
    topic = marked.words(*match.span("topic")) if groups.get("topic") else ""
    years = groups.get("years") or ""
    noun = marked.words(*match.span("noun"))
    key = noun + topic + years
    words = (groups.get("lead") or "") + noun + (groups.get("form") or "") + topic + years
    return Named(
        name=words[0].upper() + words[1:],
        start=marked.offset(match.start()),
        end=marked.end_offset(match.end()),
        key=re.sub(r"(?<=ftale)[nr]\b", "", ((groups.get("lead") or "") + key).lower()),
    )


def printed(marked: Marked, match: re.Match[str], late: str | None) -> Named:
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
    if match["with"] and stop == match.end("with") and _is_with_kkr(marked, match):
        stop = match.end("years")  # whoever the contract is with, the KKR grants it
    words = marked.words(match.start(), stop)
    lead = match["lead"]
    if lead:
        words = lead.removesuffix("e") + words[len(lead) :]
    if late and late in marked.text and "gælder" in marked.text:
        late = None  # `..., som gælder 2023-2026` tells the period, and is no part of the name
    if late and match["topic"]:
        words = f"{re.sub(r'(?<=ftale)[nr]?', '', words, count=1)} {period_of(late)}"
    if _is_period_of_noun(match):
        words = marked.words(match.start(), match.end("noun"))
    return Named(
        name=words[0].upper() + words[1:],
        start=start,
        end=marked.end_offset(match.end("years") if match["years"] else stop),
        key=_key(words, match),
    )


def _is_with_kkr(marked: Marked, match: re.Match[str]) -> bool:
    """`Resultatkontrakt 2024 med KKR Fyn`"""
    mention = marked.mention_at(match.end("with") - 1)
    return match["with"].startswith(" med ") and mention.value.startswith("KKR")


def _name_end(match: re.Match[str]) -> int:
    """Where a name ends: behind its years or its parties, behind the noun that is known (`rammeaftalen mellem A og B`), behind the body of a yearly contract."""
    if match["between"]:
        last = "years" if match["topic"] and match["years"] else "topic" if match["topic"] else "between"
        definite = match["form"] or match["form2"] or _DEFINITE.search(match.string, 0, match.start())
        dated = match["years"] or match.string.startswith(" fra 20", match.end())
        known = last == "between" and definite and not dated
        return match.end("noun") if known and COMPOUND.match(match["noun"]) else match.end(last)
    if match["with"] and match["noun"].lower().startswith("resultatkontrakt"):
        # `med KKR Fyn`, `for Erhvervshus Fyn`: whose it is, beside the one that grants it
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
        if (match["with"] or "").startswith(" for "):
            return words.lower()  # there is one of the year for each that it is for
        return f"resultatkontrakt {match['years'][-4:]}"
    if match["between"] and not match["topic"] and COMPOUND.match(match["noun"]):
        words = match["noun"]
    return re.sub(r"(?<=ftale)[nr]\b", "", words.lower())
