"""Section heads: which lines are the heading of a section, of which kind, and which lead a proposal in."""

from __future__ import annotations

import re
from functools import lru_cache

from kkrgraph.extract.structure.layout import Kind

_DATE = r"\d{1,2}[./ -]+(?:\d{1,2}|[a-zæøå]{3,9})\.?(?:[./ -]+\d{2,4})?"
# `den 22-01-2014`, `4. marts 2021, pkt. 1:`
_DAY = rf",?\s+(?:den\s+|d\.\s?)?{_DATE}(?:,?\s*(?:kl\.\s?\d\d?[.:]\d\d|(?:pkt|punkt|sag)\.?\s*(?:nr\.?\s*)?\d{{1,3}}))?"
_ORGAN = (
    r"[A-ZÆØÅ][\wæøå.&’' -]{0,60}?(?:[Uu]dvalg(?:et)?|[Rr]åd(?:et)?|[Bb]estyrelse(?:n)?|[Ff]orum|"
    r"[Kk]ommission(?:en)?|[Kk]omité(?:en)?|[Nn]ævn(?:et)?|"
    r"[Dd]irektion(?:en)?|[Ss]tyregruppe(?:n)?|[Rr]epræsentantskab(?:et)?|[Ff]ormandskab(?:et)?|KKR [A-ZÆØÅ][\w ]+|Kommune)"
)
# one of two bodies that rule under a point, mostly by its kind alone: `Direktion`, `den administrative styregruppe`
_LEVEL = (
    r"[\wæøåÆØÅ.&’' -]{0,60}?(?:[Uu]dvalg|[Rr]åd|[Bb]estyrelse|[Ff]orum|[Kk]ommission|[Kk]omité|[Nn]ævn|[Kk]reds|[Kk]lynge|"
    r"[Dd]irektion|[Nn]iveau|[Gg]ruppe|[Rr]epræsentantskab|[Ff]ormandskab|[Gg]eneralforsamling|[Ll]edelse|[Mm]agistrat|KKR)"
    r"(?:n|en|et|met)?(?: (?:for|i) [A-ZÆØÅ][\wæøå -]{2,40}| [A-ZÆØÅ][\wæøå]+)?"
)
_SECTIONS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.DECISION,
        re.compile(
            r"(?:(?:Mødets\s|Endelig\s)?[Bb]eslutning(?:er)?|Vedtagelse|Afgørelse|Referat|Konklusion(?:er)?|"
            r"(?:Det )?(?:[Bb]lev )?[Vv]edtaget:)"
            r"(?:\s+(?:i|fra|for)\s+(?:(?:[\wæøå]+\s+)?møde(?:t)?(?: i\s+(?P<in>[A-ZÆØÅ][\w ’'-]+?))?|"
            r"(?P<body>[A-ZÆØÅ][\w ’'-]+?))(?:\s\([^)]*\))?)?"
            rf"(?:{_DAY}|\s+den(?=\s?:))?\s*:?\Z"  # also where the day is lost
        ),
    ),
    # `Beslutning Havnerådet den 22-01-2014`, `Havnerådet, 4. marts 2021, pkt. 1:`
    (
        Kind.DECISION,
        re.compile(
            r"(?:(?:[Bb]eslutning(?:er)?|Vedtagelse|Afgørelse|Referat|Konklusion)\s+(?:af\s+|"
            rf"på\s+)?(?P<body>[A-ZÆØÅ][\w ’'-]+?)(?:\s\([^)]*\))?{_DAY}\s*:?"
            rf"|(?P<own>{_ORGAN})(?:\s\([^)]*\))?,?\s+(?:den\s+|"
            rf"d\.\s?)?{_DATE}(?:,?\s(?:pkt|punkt|sag)\.?\s*(?:nr\.?\s*)?\d{{1,3}}\s*:?|:))\Z"
        ),
    ),
    (
        Kind.DECISION,
        re.compile(
            r"(?P<body>(?!(?:\S+ )?(?:[Ff]orslag|[Ii]ndstilling|[Oo]plæg|[Uu]dkast)\b)"
            r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?:,? (?:og |for )?[A-ZÆØÅa-zæøå-]{2,}){0,4}?(?:[’']?s|))"
            r"\s+(?:beslutning(?:er)?|vedtagelse|afgørelse|konklusion(?:er)?)"
            r"(?:\s+(?:(?:i|på|fra) møde(?:t)?(?: i [A-ZÆØÅ][\w ’'-]{2,40}?)?\s+)?(?:(?:af |den |d\. ?)?\d[\d. /\w-]+)?)?\s*:?\Z"
        ),
    ),
    # `Referat - Direktion`, `Beslutning (Byrådet)`, `Vedtagelse, bestyrelsen`, `Beslutning truffet i Havnerådet den 3. maj`
    (
        Kind.DECISION,
        re.compile(
            r"(?:Beslutning(?:er)?|Vedtagelse|Afgørelse|Referat|Konklusion(?:er)?|Behandling)"
            rf"(?:\s?[-–,]\s|\s\(| truffet (?:i|af) )(?:i )?(?!.*\b(?:af|til|fra|er|blev)\b)(?P<body>{_LEVEL})(?:{_DAY})?\)?\s*:?\Z"
        ),
    ),
    # `Beslutning for Punkt 12: Broen i Nordby`
    (
        Kind.DECISION,
        re.compile(
            r"(?:Beslutning|Afgørelse|Vedtagelse|Referat)(?:er)? (?:for|til|under) (?:[Pp]unkt|[Pp]kt\.?|"
            r"[Ss]ag)?(?: nr\.)? ?\d{1,3}\b.*\Z"
        ),
    ),
    (
        Kind.PROPOSAL,
        re.compile(
            r"(?:Indstilling(?:er)?(?: fra [a-zæøåA-ZÆØÅ-]+)?|"
            r"(?:Forslag|Indstilling) til (?:beslutning|vedtagelse)|Beslutnings(?:forslag|oplæg)|"
            r"[A-ZÆØÅ][\wæøåÆØÅ -]{2,40}?s (?:indstilling(?:er)?|anbefaling(?:er)?)|Det indstilles)\s*:?\Z"
        ),
    ),
    (
        Kind.BACKGROUND,
        re.compile(
            r"(?:(?:Sagens b|B)aggrund(?: for (?:sagen|punktet|forslaget|indstillingen|orienteringen)|"
            r" og (?:formål|historik|status))?|"
            r"Indledning(?: og baggrund)?|Historik(?:ken)?)\s*:?\Z"
        ),
    ),
    (
        Kind.CASE,
        re.compile(
            r"(?:(?:Supplerende |Uddybende |Kort )?[Ss]agsfremstilling(?:en)?(?: og [a-zæøå]+)?|Sagsbeskrivelse|Sagsredegørelse|"
            r"(?:Beskrivelse|Fremstilling|Redegørelse)(?: af sagen| for sagen)?|Sagen)\s*:?\Z"
        ),
    ),
)
# ordinary words of running text too: they end a section only where the document's own template is another one than KL's
_OTHER = re.compile(
    r"(?:Økonomi(?:ske konsekvenser)?(?: og [a-zæøå]+)?|Bilag(?:snr\.?|sliste|soversigt|sfortegnelse)?|"
    r"(?:Sags|Kort )?[Rr]esum[eé]|Høring(?: og inddragelse)?|Sagsforløb|"
    r"(?:Lov|Rets|Regel)grundlag|Lovgivning|Videre proces|(?:Den v|V)idere (?:proces|forløb|sagsgang)|"
    r"Kommunikation(?:splan)?|(?:Personale|Miljø|Sundheds)mæssige konsekvenser|"
    r"Bæredygtighed|Tidsplan|Beslutningstema|Beslutningskompetence|Kompetence|"
    r"(?:Tidligere p|P)olitisk behandling|(?:Tidligere )?[Bb]ehandling|Sagsgang|"
    r"[A-ZÆØÅ][a-zæøå]+s (?:bemærkninger|vurdering)|Vurdering|Konsekvenser|Borgerinddragelse|Inddragelse|"
    r"Afstemning(?:er)?|Mødebehandling|Links?|Noter?)\s*:?\Z"
)
# `Administrationen indstiller,` on a line of its own: the proposal's heading and its first words
_PROPOSES = re.compile(
    r"(?:Det (?:indstilles|foreslås|anbefales)|[A-ZÆØÅ][\wæøå&-]*(?: [\wæøåÆØÅ&-]+){0,6} (?:indstiller|"
    r"foreslår|anbefaler)(?: (?:til|over for) [A-ZÆØÅ]?[\wæøå -]{2,50}?)?)"
    r"(?:,? at|,| at|:)\s*:?\Z"
)
# `Forvaltningen indstiller` with nothing behind it is a heading alone
_PROPOSER = re.compile(r"[A-ZÆØÅ][\wæøå&-]*(?: [\wæøåÆØÅ&-]+){0,4} (?:indstiller|foreslår|anbefaler)\Z")
_PROPOSER_AT = re.compile(
    r"[A-ZÆØÅ][\wæøå&-]*(?: [\wæøåÆØÅ&-]+){0,4} (?:indstiller|foreslår|anbefaler),? at\s*:?\Z"
)
# `Direktøren indstiller,` over `at planen godkendes`, or `1. at planen ...`
_PROPOSER_STOPS = re.compile(
    r"(?:Det (?:indstilles|foreslås|anbefales)|[A-ZÆØÅ][\wæøå&-]*(?: [\wæøåÆØÅ&-]+){0,4} (?:indstiller|"
    r"foreslår|anbefaler))\s?[,:]\Z"
)
_AT = re.compile(r"(?:(?:[-–•]|\d{1,2}[.)]|[a-z]\))\s*)?[Aa]t ")
# a paragraph that proposes, in an item without a heading for it
_PROPOSES_HERE = re.compile(
    r"(?:Det (?:indstilles|foreslås)|(?:[A-ZÆØÅ][\wæøå&-]*(?: [a-zæøå]+){0,4}) indstiller)"
    r"(?: (?:til|over for) [\wæøåÆØÅ]+)?,? at\b"
)
_FEWEST_CAPITALS = 4
# `fold dette punkt ind Resume`
_BUTTON = re.compile(r"[Ff]old (?:dette )?punkt(?:et)? (?:ind|ud) ")


# most lines are told to be no heading by their first letters and their end, which is quick
_FIRST = frozenset(
    word[:3]
    for word in [
        "Mødets",
        "Endelig",
        "Beslutning",
        "beslutning",
        "Vedtagelse",
        "Afgørelse",
        "Referat",
        "Konklusion",
        "Vedtaget",
        "vedtaget",
        "Det",
        "Blev",
        "blev",
        "Indstilling",
        "Forslag",
        "Sagens",
        "Baggrund",
        "Indledning",
        "Supplerende",
        "Uddybende",
        "Kort",
        "Sagsfremstilling",
        "sagsfremstilling",
        "Beskrivelse",
        "Fremstilling",
        "Redegørelse",
        "Økonomi",
        "Bilag",
        "Resumé",
        "resumé",
        "Høring",
        "Lovgrundlag",
        "Retsgrundlag",
        "Regelgrundlag",
        "Videre",
        "Den",
        "Kommunikation",
        "Personalemæssige",
        "Miljømæssige",
        "Sundhedsmæssige",
        "Bæredygtighed",
        "Tidsplan",
        "Kompetence",
        "Historik",
        "Tidligere",
        "Politisk",
        "Behandling",
        "behandling",
        "Vurdering",
        "Konsekvenser",
        "Borgerinddragelse",
        "Inddragelse",
        "Afstemning",
        "Mødebehandling",
        "Link",
        "Note",
    ]
)
_LAST = (
    *("beslutning", "beslutninger", "vedtagelse", "afgørelse", "konklusion", "konklusioner", "indstilling", "indstillinger"),
    *("anbefaling", "anbefalinger", "bemærkninger", "vurdering", "indstiller", "foreslår", "anbefaler"),
)  # fmt: skip


def _may_be(text: str) -> bool:
    return (
        text[:3] in _FIRST
        or text[-1:] in ":0123456789"
        or text.endswith(_LAST)
        or (len(text) > _FEWEST_CAPITALS and text.isupper())
    )


# several components ask it of each line
@lru_cache(maxsize=4096)
def section_of(text: str) -> tuple[Kind, str | None] | None:
    """The kind of section that a line is the heading of, with the body a ruling's heading names; None for no heading."""
    if len(text) > 90:
        return None
    button = _BUTTON.match(text) if text[:1] in "Ff" else None
    text = text[button.end() :] if button is not None else text
    if not _may_be(text):
        return None
    if len(text) > _FEWEST_CAPITALS and text.isupper():
        text = text.capitalize()
    for kind, pattern in _SECTIONS:
        match = pattern.match(text)
        if match:
            names = match.groupdict()
            return kind, names.get("body") or names.get("in") or names.get("own") or None
    if _OTHER.match(text):
        return Kind.OTHER, None
    return (Kind.PROPOSAL, None) if proposer_alone(text) else None


def leads_proposal(text: str) -> bool:
    """Whether a line leads the points of a proposal in: `Administrationen indstiller, at`, or is its heading."""
    if len(text) > 140:
        return False
    heading = section_of(text)
    return opens_proposal(text) or (heading is not None and heading[0] is Kind.PROPOSAL)


def opens_proposal(text: str) -> bool:
    """Whether a line without a heading above it is a proposal's first: `Administrationen indstiller,`."""
    return text.endswith((",", "at", ":")) and _names_proposal(text) and _PROPOSES.match(text) is not None


def _names_proposal(text: str) -> bool:
    return "indstil" in text or "foresl" in text or "anbefal" in text


def proposer_alone(text: str) -> bool:
    """Whether a line names only who proposes: `Forvaltningen indstiller`."""
    return text.endswith(("indstiller", "foreslår", "anbefaler")) and _PROPOSER.match(text) is not None


def doubled_at(text: str, following: str) -> bool:
    """Whether a line is a heading alone, since the proposal's own words say `at` again: `Direktøren indstiller at` / `at planen`."""
    return _PROPOSER_AT.match(text) is not None and following.startswith("at ")


def proposer_stops(text: str, following: str) -> bool:
    """Whether a line names who proposes and stops, and the next one is what: `Direktøren indstiller,` / `1. at planen godkendes`."""
    return (
        text.endswith((",", ":"))
        and _PROPOSER_STOPS.match(text) is not None
        and _AT.match(following) is not None
    )


def proposes(text: str) -> bool:
    """Whether a paragraph is a proposal by its first words: `Det indstilles, at planen godkendes.`"""
    return ("ndstill" in text[:120] or text.startswith("Det f")) and _PROPOSES_HERE.match(text) is not None
