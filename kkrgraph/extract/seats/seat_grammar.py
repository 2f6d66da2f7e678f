"""The grammar of seat rules: counts, roles, totals and ministers, as minutes put them; the walk is in seat_walk.py."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
NUMBERS = {
    "et": 1, "en": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
}  # fmt: skip
COUNT = (
    rf"(?:[1-9]\d?(?: ?[-–] ?\d{{1,2}})?(?!\d|%|\.(?!\s*\Z))|(?:{'|'.join(NUMBERS)})(?![\wæøå])|"
    rf"(?:{'|'.join(n.capitalize() for n in NUMBERS)})(?![\wæøå]))"
)
ADJECTIVES = (
    r"(?:(?:af bestyrelsens|andre|enkelt|menige?|menigt|faste|valgte|almindelige|yderligere|personlige?|politiske?|"
    r"kommunale?|folkevalgte?|nye?|nyt|ordinære?|øvrige|midlertidigt?|faglige?|fagligt|lægefaglige|"
    r"eksterne?|eksternt|administrative|private|uafhængige?|stemmeberettigede|ligeværdige) )*"
)
HIS_SEATS = re.compile(
    rf"\A(?P<count>{COUNT})(?: {ADJECTIVES}{ROLE})? fra (?P<who>{ORG}|{PLACE}|[a-zæøå][^,.;]{{3,60}})"
)
TOTAL = re.compile(
    rf"(?:(?:består|bestod)(?: (?!af\b)[\wæøåÆØÅ§]+){{0,5}}? af|"
    r"består (?:bestyrelsen|rådet|udvalget|styregruppen|kommissionen|repræsentantskabet|"
    rf"{ORG}(?:[’']?s (?:bestyrelse|repræsentantskab|styregruppe))?)(?: (?!af\b)[\wæøåÆØÅ§]+){{0,3}} af|"
    r"har(?: en bestyrelse på| herudover| derudover| desuden| endvidere| i dag| i alt| for tiden|"
    r" fremover| fortsat| bestyrelsen| rådet| udvalget| kommissionen| styregruppen| repræsentantskabet|"
    rf" {ORG}(?= {COUNT} {ROLE}, (?:som|der) )| {ORG}[’']?s? (?:bestyrelse|repræsentantskab)|"
    rf",? (?:efter|ifølge|i henhold til|jf\.) (?!indstilling)[\w§. -]{{3,40}}?,?)?|får|skal have|"
    r"kommer til at have|vil få|tæller(?: i dag)?|udgøres af|er sammensat af|sammensættes af|er der|"
    r"sidder(?: der)?|\bAf de|(?<=dvs\.)|(?<=det vil sige)|en bestyrelse på|bestående af|"
    r"(?<=styregruppe )med|(?<=en bestyrelse )med|med(?= \d))"
    rf" (?:(?P<chairs>(?:(?:en|én|1) )?{ROLE}(?:(?:,| og) (?:en |én |1 )?{ROLE})?),? (?:og|samt|"
    rf"plus) )?(?:mindst |højst |op til )?(?P<count>{COUNT})"
    rf" (?:[a-zæøå]+- og )?{ADJECTIVES}(?P<role>{ROLE}|pladser(?! til [a-zæøå]{{4}})|personer|sæder)(?P<rest>[^.]*)"
    r"|(?:hvis (?:bestyrelse|repræsentantskab) er|(?:bestyrelsen|rådet|udvalget) er|"
    rf"(?:har|får) en bestyrelse) på (?P<onlycount>{COUNT})(?=[.,;]|\s*\Z)|"
    rf"\btæller(?: i alt| i dag| herefter)? (?P<number>{COUNT})(?=[.:;]|\s*\Z)"
)
AMONG = re.compile(rf"herunder (?P<first>{COUNT} {ROLE},? (?:og|samt) )?(?P<count>{COUNT}) (?P<role>{ROLE})")
MINISTER = re.compile(
    rf"(?:[Dd]et er )?(?P<who>{ROLE}|(?<![\w-])(?:[A-ZÆØÅa-zæøå]+-(?:, [a-zæøå]+-)* og "
    r")?[A-ZÆØÅa-zæøå-]+ministeren),?(?: der)?(?:(?:,|"
    rf" )[^.]*?efter indstilling fra (?P<nominator>[{ORG}])[^.]*?)? "
    rf"(?:udpeger(?: (?:dem|{ROLE}|bestyrelsens {ROLE}|medlemmer\w*))?|foretager|står for|"
    r"træffer(?= (?:den|herefter den) endelige)|har (?:det sidste ord|den endelige afgørelse))"
    r"(?: herefter)?(?: den endelige)?(?: udpegning(?:en)?| afgørelse|"
    rf" beslutning)?(?: efter indstilling fra (?P<nominator2>[{ORG}]))?"
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
    if not any(verb in text for verb in ("udpeger", "foretager", "står for", "træffer", "har d")):
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


def count_of(words: str) -> str:
    """`fem` → `5`, `3 -5` → `3-5`."""
    bare = re.sub(r"\s", "", words.lower()).replace("–", "-")
    return str(NUMBERS.get(bare, bare))
