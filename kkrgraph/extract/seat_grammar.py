"""The grammar of seat rules: the verbs, counts, roles and turns of phrase in which minutes tell who fills how many seats."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.extract.marked import SIGN
from kkrgraph.extract.mentions import Label

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
NUMBERS = {
    "et": 1, "en": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
}  # fmt: skip
COUNT = rf"(?:[1-9]\d?(?: ?[-–] ?\d{{1,2}})?(?![\d.%])|(?:{'|'.join(NUMBERS)})(?![\wæøå])|(?:{'|'.join(n.capitalize() for n in NUMBERS)})(?![\wæøå]))"
ADJECTIVES = r"(?:(?:af bestyrelsens|yderligere|personlige?|politiske?|kommunale?|folkevalgte?|nye?|nyt|ordinære?|øvrige|midlertidigt?) )*"
VERB = r"(?:udpeger|udpege|vælger|vælge|indstiller|indstille|har udpeget|besætter|udpeges|vælges)"
WHO = rf"(?:[{ORG}{PLACE}]|{ROLE}|[Rr]egionsrådet|[Kk]ommunalbestyrelserne|ministeren|[Mm]edlemmerne)"
# `KKR Fyn udpeger`, `udpeger KKR Fyn`, `KKR’s medlemmer vælger`, `Kommunerne i KKR Fyn vælger i fællesskab`
SUBJECT = re.compile(
    rf"(?P<by>{WHO})(?: \({ORG}\))?(?:[’']?s {ROLE})?(?: af hvert {ORG})?(?: (?:skal|kan|har ret til at|ret til at|har hidtil|i fællesskab|ligeledes|desuden))* (?P<verb>{VERB}|udpeget)(?: i fællesskab)?\b(?! [{ORG}{PLACE}])"
    rf"|(?P<verb2>{VERB}|udpeget) (?P<by2>{WHO})(?![’']?s? {VERB})"
    rf"|(?P<own>\A(?:Skal )?[Uu]dpege[rs]?)\b|(?P<by3>{WHO}) ret til at (?P<verb3>{VERB})"
)
PAIR = re.compile(
    rf"(?P<count>{COUNT}) {ADJECTIVES}(?:(?P<role>{ROLE})|(?P<politicians>(?:kommunal)?politikere?|kandidat(?:er)?))(?! (?:fra|af) {PERSON})"
    rf"|(?P<definite>{ROLE})(?= (?:for|og|samt|i|blandt|af)\b|,|\.|\Z)|(?P<bare>{COUNT})(?= (?:af dem|hver|af hver)\b|[.,]|\Z| og\b|, mens)"
)
PASSIVE = re.compile(
    rf"(?:,? (?:som|der) (?P<active>{WHO}) (?:udpeger|vælger|indstiller))|(?:,? (?:der|som))? ?(?:udpeges|udpeget|vælges|valgt|indstilles)(?: i fællesskab)? af (?P<by>{WHO}|[A-ZÆØÅa-zæøå-]+ministeren)"
)
NOMINATOR = re.compile(
    rf"efter (?:fælles )?indstilling fra (?P<who>[{ORG}{PLACE}](?:(?:, | og |, og ){ORG})*|[a-zæøå][^,.;]{{3,70}})"
)
HIS_SEATS = re.compile(
    rf"\A(?P<count>{COUNT})(?: {ADJECTIVES}{ROLE})? fra (?P<who>{ORG}|{PLACE}|[a-zæøå][^,.;]{{3,60}})"
)
TOTAL = re.compile(
    rf"(?:består(?: i dag| fremover)? af|har(?: en bestyrelse på| i dag)?|får|en bestyrelse på|bestående af|(?<=styregruppe )med|med(?= \d)) (?P<count>{COUNT}) {ADJECTIVES}(?P<role>{ROLE})(?P<rest>[^.]*)"
)
AMONG = re.compile(rf"herunder (?P<first>{COUNT} {ROLE},? (?:og|samt) )?(?P<count>{COUNT}) (?P<role>{ROLE})")
MINISTER = re.compile(
    rf"(?:[Dd]et er )?(?P<who>{ROLE}|(?<![\w-])[A-ZÆØÅa-zæøå-]+ministeren),?(?: der)?(?:(?:,| )[^.]*?efter indstilling fra (?P<nominator>[{ORG}])[^.]*?)? (?:udpeger(?: (?:dem|{ROLE}|bestyrelsens {ROLE}|medlemmer\w*))?|foretager|står for)(?: den endelige)?(?: udpegning(?:en)?)?(?: efter indstilling fra (?P<nominator2>[{ORG}]))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """A count of one role and who fills it, with the place of its words in the marked text."""

    role: str
    count: str | None
    by: str | None
    nominator: str | None
    start: int
    end: int
    rule: str


def final_say(text: str) -> re.Match[str] | None:
    """`Beskæftigelsesministeren foretager den endelige udpegning efter indstilling fra ...` in marked text."""
    if not any(verb in text for verb in ("udpeger", "foretager", "står for")):
        return None
    return MINISTER.search(text)


ROLES = (
    "chair",
    "deputy_chair",
    "member",
    "substitute",
    "representative",
    "observer",
    "municipal_ceo",
    "director",
    "elected_politician",
)
MEMBERS = ("member", "representative", "municipal_ceo", "director", "elected_politician")


def count_of(words: str) -> str:
    """`fem` → `5`, `3 -5` → `3-5`."""
    bare = re.sub(r"\s", "", words.lower()).replace("–", "-")
    return str(NUMBERS.get(bare, bare))
