"""Spellings: one person whose surname is spelt in two ways in the lists of one document."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from spacy.tokens import Doc

from kkrgraph.extract.structure.unclear import report
from kkrgraph.model import Attendance

# share of letters that two spellings of one surname have in common; `Holm` and `Hollm` 0.89, `Hansen` and `Jensen` 0.67
_ALIKE = 0.8
_TWO, _LONG = 2, 5


def one_person(doc: Doc, records: list[Attendance]) -> list[Attendance]:
    """The records, those of a person listed as present and, spelt otherwise, as absent made one: absent, and reported."""
    absent = [record for record in records if record.status == "absent"]
    kept: list[Attendance] = []
    gone: set[str] = set()
    for record in records:
        twin = next((a for a in absent if record.status == "present" and is_same(record, a)), None)
        if twin is not None:
            report(doc, "two-spellings", twin.evidence.start)
            gone.add(record.person)
            kept.append(
                replace(
                    twin,
                    party=record.party or twin.party,
                    municipality=record.municipality or twin.municipality,
                )
            )
            absent.remove(twin)
            gone.add(twin.person)
        elif record.person not in gone:
            kept.append(record)
    return kept


def _slip(first: list[str], second: list[str]) -> bool:
    """Whether names of three words or more are the same but for one: `Eva Rose Holm`, `Eva Rose Hlm`, `Eva Vestergård Holm`, `Eva Vestergaard Holm`."""
    pairs = [(a, b) for a, b in zip(first, second, strict=True) if _plain(a) != _plain(b)]
    if len(pairs) > 1:
        return False
    long, short = sorted(pairs[0], key=len, reverse=True) if pairs else ("same", "same")
    left_out = any(long[:place] + long[place + 1 :] == short for place in range(1, len(long)))
    if len(first) > _TWO and len(long) == len(short) > _LONG:
        left_out = sum(a != b for a, b in zip(long, short, strict=True)) == 1
    # of two words the surname must be a long one: `Fjordholm` and `Fjordhollm` are a slip, `Lin` and `Lind` two people
    return not pairs or (left_out and len(short) > (_TWO if len(first) > _TWO else _LONG))


def _plain(word: str) -> str:
    """`Vestergård` and `Vestergaard` are one word."""
    return word.casefold().replace("aa", "å")


def is_same(one: Attendance, two: Attendance) -> bool:
    """Whether two names differ in the spelling of the surname only, and party and municipality bear it out."""
    first, second = one.person.split(), two.person.split()
    if first[0].casefold() != second[0].casefold() or len(first) != len(second):
        return False
    said = [(one.party, two.party), (one.municipality, two.municipality)]
    if any(a is not None and b is not None and a != b for a, b in said):
        return False
    if not any(a is not None and a == b for a, b in said) and not _slip(first, second):
        return False
    alike = SequenceMatcher(None, " ".join(first[1:]).casefold(), " ".join(second[1:]).casefold()).ratio()
    return alike >= _ALIKE
