"""How two names are related as words: equal, shortened, spelt nearly alike, with a changed surname."""

from __future__ import annotations

import csv
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from kkrgraph import reference
from kkrgraph.namespaces import slug
from kkrgraph.resources import resource

# Letters that Danish names spell either way: Christian and Kristian, Ditlev and Ditlef, Sørensen and Sørenssen.
_SOUNDS = (
    *(("sch", "s"), ("ch", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("gh", "g")),
    *(("c", "k"), ("q", "k"), ("w", "v"), ("z", "s"), ("x", "ks"), ("y", "i"), ("j", "i"), ("ei", "ai")),
)
LONG = 7
LONG_NAME = 3


@lru_cache(maxsize=200_000)
def tokens(name: str) -> tuple[str, ...]:
    """The words of a name as slugs: `Per Kaj-Lindby` → (`per`, `kaj`, `lindby`)."""
    return tuple(slug(name).split("-"))


@lru_cache(maxsize=200_000)
def sound(token: str) -> str:
    """A token without what Danish names spell either way: `christian` → `kristian`, `lauerssen` → `lauersen`."""
    for written, heard in _SOUNDS:
        token = token.replace(written, heard)
    if token.endswith("son"):
        token = token[:-2] + "en"
    return "".join(letter for place, letter in enumerate(token) if token[place - 1 : place] != letter)


def is_shortened(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is the other without some middle names, or with initials for them; ends agree."""
    short, full = sorted((one, other), key=len)
    if short == full or len(short) < 2 or short[-1] != full[-1]:
        return False
    if short[0] != full[0] and (len(short) < LONG_NAME or not _stands_for(short[0], full[0])):
        return False
    middle = iter(full[1:-1])
    return all(any(_stands_for(token, candidate) for candidate in middle) for token in short[1:-1])


def _stands_for(token: str, candidate: str) -> bool:
    return sound(token) == sound(candidate) or token == candidate[0] or token[0] == candidate


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether as many words are alike in sound, or but for a slip in one word; not two given names or short words.

    Words may stand together: `Anne Mette` and `Annemette`.
    """
    if len(one) != len(other):
        return sound("".join(one)) == sound("".join(other))
    if one == other:
        return False
    unlike = [
        (left, right)
        for left, right in zip(one, other, strict=True)
        if left != right and sound(left) != sound(right)
    ]
    return not unlike or (len(unlike) == 1 and _is_slip(*unlike[0]))


@reference.derived
def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 4 or one[0] != other[0]:
        return False
    if one in _given() and other in _given():
        return False
    limit = 2 if min(len(one), len(other)) >= LONG else 1
    return DamerauLevenshtein.distance(one, other, score_cutoff=limit) <= limit


def is_renamed(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether given name and a further name are the same and the surname is not: `Eva Holm` and `Eva Holm Lind`."""
    return one[0] == other[0] and one[-1] != other[-1] and bool(set(one[1:]) & set(other[1:]))


def is_rare(name: tuple[str, ...]) -> bool:
    """Whether few people bear the surname: it is neither a patronymic nor one of the common ones."""
    return len(name) > 1 and not name[-1].endswith(("sen", "son")) and name[-1] not in _common()


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Surnames that many people bear, beside those that end in -sen."""
    with resource("data", "lookups", "common_surnames.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(slug(row["name"]) for row in csv.DictReader(file))


@reference.derived
def _given() -> frozenset[str]:
    return frozenset(slug(name) for name in reference.given_names())
