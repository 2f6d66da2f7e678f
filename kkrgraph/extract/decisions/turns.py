"""Turns of phrase that a verb alone does not tell: whom a body points at, what is put on record, what is only told or still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

ORG, PLACE, PERSON, ROLE = (
    SIGN[label] for label in (Label.ORGANISATION, Label.PLACE, Label.PERSON, Label.ROLE)
)
_OF = rf"(?: (?:i|for|fra|ved|af) [{ORG}{PLACE}],?)?"
_ONE = rf"(?:[a-zæøå]+ )?(?:{ROLE}{_OF},? )?{PERSON}"
_BEHIND = rf"(?: \([^()]{{1,20}}\))?(?:,? (?:fra )?[{ORG}{PLACE}],?)?"
_BODY = (
    rf"[{ORG}]|KKR|[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Ss]tyregruppen|[Ff]ormandskabet|[Kk]ommissionen|"
    r"[Dd]irektionen|Vi|vi"
)
_NEW = r"(?:(?:ny|nye|herefter|fremover|dermed|hermed|således|nu) ){0,2}"
# (word that each match holds, act, rule, pattern)
_TURNS = (
    # `bad om at få ført til referat`
    ("om at ", "remarked", "act-on-record", re.compile(
        r"\b(?:bad|anmodede|begærede) om at (?:få |blive )?(?:\S+ )?(?:føjet|tilføjet|tilført|ført|indført|"
        r"noteret|protokolleret)\b")),
    ("tilfør", "remarked", "act-on-record", re.compile(r"\b(?:begærede|forlangte|krævede|lod) (?:det )?(?:tilført|tilføre)\b")),
    # `bestyrelsen pegede på Eva Lind`
    (" på ", "nominated", "act-points-at", re.compile(
        rf"\b[Pp]eg(?:ede|er|et|es)(?: [a-zæøå]+| [{ORG}{PLACE}]| [A-ZÆØÅ][\w-]+)? på {_ONE}")),
    # `Eva Lind anbefales som medlem`, `Eva Lind foreslås valgt`
    # `Vi foreslår over for Movia, at Eva Lind får pladsen`
    ("over", "nominated", "act-recommended", re.compile(
        r"\b(?:[Ff]oresl(?:år|og|ås)|[Aa]nbefal(?:er|ede|es)|"
        rf"[Ii]ndstill(?:er|ede|es)) (?:[a-zæøå]+ )?over ?for [{ORG}],? at (?:{ROLE}{_OF},? )?{PERSON}")),
    # `KKR Fyn foreslår Eva Lind som formand`, `Udvalget bragte Eva Lind i forslag`
    ("", "nominated", "act-proposed", re.compile(
        rf"(?:\A|, |\b(?:[Tt]il|[Ss]om|[Oo]ver ?for) [^,.;]{{2,60}}? )(?:(?:{_BODY}) (?:bringer|bragte|foreslår|foreslog)|"
        rf"(?:bringer|bragte|foreslår|foreslog) (?:{_BODY})) {_ONE}")),
    # `Pladsen går til Eva Lind`, `Posten besættes med Eva Lind`, `Valget faldt på Eva Lind`
    ("", "appointed", "act-filled", re.compile(
        r"\b(?:[a-zæøåA-ZÆØÅ]*(?:[Pp]lads|[Pp]ost|[Ss]æde|[Mm]andat|[Hh]verv)(?:en|"
        rf"et)?(?: [^.;:{PERSON}]{{1,60}}?| efter {PERSON}[^.;:{PERSON}]{{0,40}}?)?|"
        rf"[Vv]alget) (?:(?:går|gik|tilfalder|tilfaldt)(?: [^.;:{PERSON}]{{1,40}}?)?(?: til)?|"
        rf"(?:besættes|besattes|blev besat|besættes fremover) (?:med|af)|(?:overtages|overtoges) af|faldt på) {_ONE}")),
    (" ", "nominated", "act-recommended", re.compile(
        rf"{PERSON}{_BEHIND}(?: som {ROLE})? (?:anbefales|anbefaledes|bringes i forslag|"
        rf"foreslås)(?: (?:[a-zæøå]+ )?(?:valgt|udpeget|som {ROLE}|til {ROLE}|til bestyrelsen)|\.?\Z)")),
    # `Vores medlemmer i gruppen bliver Eva Lind og Karl Holm`, `Formand blev Eva Lind`
    ("bl", "appointed", "act-becomes", re.compile(
        rf"\A(?:(?:Som )?{ROLE}|[^.;:,{PERSON}]{{0,60}}(?:{ROLE}|repræsentanter|medlemmer|suppleanter|"
        rf"stedfortrædere))(?: (?:i|for|til|af) [^.;:,{PERSON}]{{1,50}})? (?:bliver|blev) (?!valgt|udpeget|"
        rf"bedt)(?:[a-zæøå]+ )?{_ONE}(?![^.;]*(?:indstillet|udpeget|valgt|foreslået))")),
    # `Den nye formand for Havneforum er Eva Lind`, `Ny næstformand fra den 1. maj bliver Karl Holm`
    ("y", "appointed", "act-becomes", re.compile(
        rf"\A(?:Den nye|De nye|Nye?) (?:{ROLE}|repræsentanter|medlemmer|suppleanter|stedfortrædere)"
        rf"(?: (?:i|for|til|af|fra|pr\.) [^;:,{PERSON}]{{1,60}}?)? (?:er|bliver|blev|hedder) {_ONE}")),
    # `Karl Holm træder ind i bestyrelsen`, `Eva Lind rykker op på pladsen`, `Karl Holm indtager hermed posten`
    (PERSON, "appointed", "act-steps-in", re.compile(
        rf"{PERSON}{_BEHIND} (?:(?:træder|trådte|går|gik|rykker|rykkede)(?: [a-zæøå]+)? (?:ind|op) (?:i|på|som)\b|"
        rf"(?:indtager|indtog)(?: [a-zæøå]+)? [a-zæøå]*(?:post|plads|sæde|mandat|hverv)(?:en|et)|"
        rf"(?:efterfølger|efterfulgte) {_ONE})")),
    # `Bestyrelsen samlede sig om Eva Lind`, `Udvalget enedes om direktør Karl Holm`
    (" om ", "appointed", "act-agreed-on", re.compile(
        r"\b(?:samlede(?:s)? sig|samler sig|enedes|enes|(?:blev|er|var) (?:[a-zæøå]+ )?enige?) om "
        rf"(?:at (?:pege på|udpege|vælge|indstille) )?{_ONE}(?![’']?s )")),
    # `Sekretariatet skal til næste møde lave et notat`
    (" skal ", "requested", "act-is-to", re.compile(
        rf"\A(?:{ORG}|[a-zæøå]*(?:sekretariatet|administrationen|forvaltningen|direktionen|gruppen|kredsen))"
        r" (?P<verb>skal (?:(?:derfor|herefter|så|nu) )?(?:(?:til|inden|før|senest) [^,.;]{2,40}? )?"
        r"(?:lave|udarbejde|undersøge|udforme|beskrive|fremlægge|komme med|indkalde|skrive|svare|følge op|"
        r"forberede|indhente|arbejde videre|kontakte|forelægge|afklare|belyse|vende tilbage|regne|beregne))\b",
        re.IGNORECASE)),
    # `Eva Lind bliver ny formand for havnegruppen`
    (ROLE, "appointed", "act-becomes", re.compile(
        rf"\b(?:fik|opnåede|samlede|modtog) {PERSON}{_BEHIND} [^.;:{PERSON}]{{3,60}} og (?:er|blev|bliver) "
        rf"(?:dermed|hermed|herefter|således) {_NEW}{ROLE}|"
        # `Eva Lind fik flest stemmer og er dermed formand`
        rf"\A{PERSON}{_BEHIND} (?:(?:fik|opnåede|samlede|modtog) [^.;:{PERSON}]{{3,60}} og )?"
        r"(?:bliver |blev |er (?=ny |herefter |fremover |dermed |hermed ))"
        rf"{_NEW}{ROLE}(?! (?:og|i stedet) orient)")),
)  # fmt: skip
_PEOPLED = frozenset(
    ("act-points-at", "act-recommended", "act-becomes", "act-proposed", "act-filled", "act-steps-in")
)
# `havde på forhånd peget på`, `var allerede godkendt`: told of an earlier day
_TOLD = re.compile(
    r"\b(?:havde|har (?:tidligere|allerede|på forhånd))(?: (?:på forhånd|allerede|tidligere|forinden|i forvejen|selv))? \Z"
)
_TELLS = re.compile(
    r"(?:peget|udpeget|indstillet|valgt|foreslået|godkendt|vedtaget|tiltrådt|besluttet|drøftet|anbefalet|bevilget|afvist)\b"
)
# `drøftes på mødet i juni`, `udpeges på næste møde`: still to come
_AHEAD = re.compile(
    r"(?:drøftes|behandles|godkendes|vedtages|vælges|udpeges|indstilles|debatteres|diskuteres|"
    r"tiltrædes)(?: (?:igen|derfor|først|endeligt|nærmere|videre|så))? (?:(?:på|til|ved|"
    r"i) (?:et (?:senere|kommende)|(?:det )?(?:næste|kommende|førstkommende)|mødet (?:i|den|\ue004)|"
    r"(?:[a-zæøå]+)?mødet (?:i|den)|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|"
    r"november|december)\b)|senere\b|igen\b|efter (?:sommer|jul|nytår))"
)


def turns_in(text: str, begin: int) -> Iterator[tuple[str, str, int, int]]:
    """(act, rule, start, end) of the turns of phrase in marked text, from where it rules on."""
    people = PERSON in text
    text = text[begin:]
    for word, act, rule, pattern in _TURNS:
        if word in text and (people or rule not in _PEOPLED):
            for match in pattern.finditer(text):
                start = match.start("verb" if "verb" in pattern.groupindex else 0)
                yield act, rule, begin + start, begin + match.end()


def is_told_or_ahead(text: str, start: int, end: int) -> bool:
    """Whether the verb between two places was done on an earlier day, or will be done on a later one."""
    if text[end - 1 : end] == "s" and _AHEAD.match(text, start) is not None:
        return True
    return _TELLS.match(text, start) is not None and _TOLD.search(text, max(0, start - 40), start) is not None
