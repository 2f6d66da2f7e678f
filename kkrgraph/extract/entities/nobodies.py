"""Nobodies: what is written like a person's name and is none: streets, schools, companies, funds, bodies, laws."""

from __future__ import annotations

import re

from kkrgraph.reference import given_names

# `Jens Baggesens Vej`, `Tove Ditlevsens Skole`: named after people, but no people
_NAMED_AFTER = re.compile(
    r"\s?(?:Vej|vej|Gade|gade|Allé|allé|Alle(?! [a-zæøå])|Plads|plads(?! (?:i|som|på|til|er|bliver|står|går)\b)|"
    r"Boulevard|Blvd|Skole|skole|Skolen|Fond|fond|Fonden|Hus|Stiftelse|Legat|legat|Mindelegat|"
    r"Center|Centret|Torv|Stræde|Park|Parken|Have|Minde|Kollegium|Gymnasium|Friskole|Højskole|Plejehjem|Museum|Kommune|kommune|"
    r"Universitet|Bibliotek|Kaj|Bro|A/S|ApS|I/S|P/S|K/S|Holding|Invest|Entreprise|Arkitekter|Advokater|"
    r"Rådgivning|Consult|Busser|Turist|"
    r"[Ll]ov|[Pp]ris|Hotel|Hotellet|Kro|Café|Restaurant|Konferencecenter)\b(?! \()"
    r"|\s(?:&|og)\s(?:Søn|Sønner|Co|Partnere?)\b|\s(?:&|"
    r"og)\s(?:[Hh]ustru )?(?:[A-ZÆØÅ][\w.&-]+ ){1,5}(?:Fond|Legat|A/S|ApS|I/S)\b"
)
_NAMED_AFTER_END = re.compile(
    r"-(?:[Gg]ymnasiet|[Ss]kolen|[Ff]onden|[Pp]risen|[Ll]oven|[Uu]dvalget|[Kk]ollegiet|[Cc]entret|[Hh]uset|[Pp]lanen)\Z"
)
# words of bodies, undertakings and laws that no surname ends in
_INSTITUTION = re.compile(
    r"(?:tilsyn|tilsynet|råd|rådet|udvalg|udvalget|forum|selskab|selskabet|forening|foreningen|forbund|forbundet|styrelse|"
    r"styrelsen|ministerium|"
    r"ministeriet|akademi|universitet|sekretariat|sekretariatet|netværk|netværket|samarbejde|samarbejdet|aftale|aftalen|loven|"
    r"klynge|klyngen|liste|listen|projekt|projektet|strategi|strategien)s?\Z",
    re.IGNORECASE,
)
# of words that begin like a name and are on no list of given names
_KIND_OF_THING = re.compile(
    r"(?:isk|iske|ske|ens|ets|ernes|enes|ning|ningen|else|elsen|hed|heden|skab|skabet|tion|tionen|trafik|"
    r"turisme|energi|forsyning|"
    r"vækst|erhverv|sundhed|skolen?|gruppen?|kredsen?|regionen?|regioner|kommuner|afdeling|møde|mødet|dag|"
    r"dagen|havn|havnen|kaj|salen|pakhus|"
    r"lov|reform|trepart|plan|planen|midler|data|onale?|udvikling|befordring|drift|kørsel|høring|sport|"
    r"sports|budget|service|program|"
    r"website|agency|camping|fabrik(?:ken)?|værksted|forretning|rederi|bryggeri|mejeri|slagteri|hotel|handel|transport)\Z",
    re.IGNORECASE,
)
PLACE_WORD = re.compile(
    r"(?:[a-zæøå](?:park|vænge|vænget|vej|gade|allé|plads|stræde|torv|huset|rådhus|center|centret|salen|"
    r"skolen|bugten|havnen)|\A(?:Rådhus|Torv|Allé|Alle|Plads|Vej|Center|Hotel|Station|Kultur|Kongres))\Z"
)
# first words of places, houses and undertakings: `Store Nordby`, `Kirke Nordby`, `Restaurant Krabben`
_BEGINS_A_THING = frozenset(
    [
        "Kirke",
        "Store",
        "Lille",
        "Nørre",
        "Sønder",
        "Vester",
        "Øster",
        "Gammel",
        "Gamle",
        "Ny",
        "Nationalpark",
        "Naturpark",
        "Restaurant",
        "Café",
        "Cafe",
        "Butik",
        "Firma",
        "Firmaet",
        "Bageri",
        "Galleri",
        "Teater",
        "Museum",
        "Bibliotek",
        "Skole",
        "Gymnasium",
        "Højskole",
        "Institut",
        "Akademi",
        "Hospital",
        "Sygehus",
        "Klinik",
        "Apotek",
        "Bank",
        "Sparekasse",
        "Team",
        "Projekt",
        "Program",
        "Faglig",
        "Fagligt",
        "Teknisk",
        "Tekniske",
        "Lokal",
        "Lokale",
        "Unge",
        "Grøn",
        "Grønne",
        "Advokatfirmaet",
        "Rederiet",
    ]
)
MASK = re.compile(r"(?<!\w)(?:[Xx]{3,}|X\.? ?X\.?|N\.? ?N\.?|\*{2,}|_{3,}|\[[^\]\n]*\]|█+|\.{4,})(?!\w)")


def is_named_after(text: str, words: list[str], end: int) -> bool:
    """Whether the words that end at `end` are the first part of a street's, school's, fund's or company's name."""
    if _NAMED_AFTER.match(text, end) is not None or _NAMED_AFTER_END.search(words[-1]) is not None:
        return True
    # `Eva Linds Skole`
    if len(words) < 3 or not words[-2].endswith("s") or words[-2] in given_names():
        return False
    return _NAMED_AFTER.match(words[-1]) is not None


def is_institution(words: list[str], known: bool) -> bool:
    """Whether one of the words is that of a body or thing. known: the first word is a given name."""
    if any(_INSTITUTION.search(word) for word in words):
        return True
    return not known and (
        words[0] in _BEGINS_A_THING
        or any(_KIND_OF_THING.search(word) for word in words[:-1])
        or (_KIND_OF_THING.search(words[-1]) is not None and not words[-1].endswith("ens"))
    )


def is_masked(word: str) -> bool:
    """Whether a word stands for a name that was taken out: `Xxxxxxx`, `XXXX`, `***`."""
    return MASK.fullmatch(word) is not None
