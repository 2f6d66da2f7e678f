"""Placed: bodies that no list knows and no form gives away, by where their name stands.

`Udpegning af medlem til Nordkajens Venner` as a title, and `- Nordkajens Havneforum: Karl Holm` in a list of those who are
appointed: whoever writes so names a body. What is left when `bestyrelsen for` is taken off is its name, here and in the rest
of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.bodies import is_generic
from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.name_forms import is_given_name
from kkrgraph.extract.entities.slots import names_in_slots
from kkrgraph.extract.structure.layout import ItemSpan, Layout
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

_SEATS = (
    "dpeg",
    "ælg",
    "alg ",
    "envalg",
    "ndtræ",
    "ndstil",
    "finde ",
    "anmeldt",
    "sammensat",
    "oreslår følgende",
)
# `- Nordkajens Havneforum: `, up to its colon: a line of its own, or behind a bullet
_LABEL = re.compile(
    r"(?:\n|(?<= [-–•·*]) ) ?(?:[-–•·*] ?|[a-zæøå]\) |"
    r"\d{1,2}[.)] )?(?P<name>[A-ZÆØÅ][^\n:;.?!•·()]{4,90}?)(?: \([^()\n]{1,40}\))?\Z"
)
_LONGEST = 140
# `rådmand Karl Holm` behind it
_SOMEBODY = re.compile(
    r": (?:[A-ZÆØÅ][a-zæøå]+ (?:indstiller|udpeger|udpegede|indstillede|"
    r"peger på) )?(?:[A-ZÆØÅ]?[a-zæøå]+ ){0,3}?(?:(?P<initials>(?:[A-ZÆØÅ]\. ?){1,3})|"
    r"(?P<given>[A-ZÆØÅ][\wæøåéüö-]+) )[A-ZÆØÅ]|: (?P<nobody>[Pp]ladsen (?:står|er|forbliver)|[Vv]akant|[Uu]besat|[Gg]envalg\b|"
    r"[Ii]ngen (?:ønskede|meldte|stillede|kandidat))"
)
# `Udpegning af to nye medlemmer til bestyrelsen for Nordkajens Venner`
_TITLE = re.compile(
    r"\A(?:[\d. ]+)?(?:(?:Gen|Ny|Om)?(?:[Uu]dpegning(?:er)?|[Vv]alg)|Suppleringsvalg|Suppleringsudpegning|"
    r"Indstilling(?:er)?|Nominering(?:er)?|Udskiftning(?:er)?|Besættelse|"
    r"Nyt? (?:medlem|repræsentant|suppleant|stedfortræder)|Nye (?:medlemmer|repræsentanter)|"
    r"Repræsentant(?:er)?|Medlem(?:mer)?)"
    r"(?: (?:af|for))?(?:,? (?:\d+|[a-zæøå.]+)){0,9}? (?:til|i) (?:bestyrelsen (?:for|i|af) |"
    r"repræsentantskabet (?:for|i) |styregruppen for )?(?P<name>[A-ZÆØÅ][^\n:;.?!()]{3,90})"
)
_BOARD_OF = re.compile(
    r"(?:Til |I |For )?(?:(?:[Bb]estyrelsen|[Rr]epræsentantskabet|[Ff]orretningsudvalget|[Gg]eneralforsamlingen|"
    r"[Ff]orsyningsrådet) (?:for|i|af|hos) )|\A(?:Til|I|For) "
)
_ITS_BOARD = re.compile(
    r"(?:[’']s?|(?<=[a-zæøåA-ZÆØÅ])s)? (?:bestyrelse|repræsentantskab|generalforsamling|"
    r"forretningsudvalg)\Z|,? (?:bestyrelsen|repræsentantskabet)\Z"
)
# what a title goes on with behind the name
_PERIOD = re.compile(
    r",? (?:for (?:perioden|resten|funktionsperioden|årene|tiden|20\d\d)|i (?:perioden|20\d\d)|fra |pr\. |"
    r"med |efter |samt |20\d\d|[-–] |og (?:valg|(?:gen|ny)?udpegning|indstilling|medlem|suppleant|"
    r"stedfortræder|orientering|status|konstituering)).*\Z"
)
# what bodies are called by: a label without any of it may be anything
_KINDS = (
    (re.compile(r"udvalg|kommission|nævn|gruppe|panel|komit[eé]", re.IGNORECASE), "committee"),
    (re.compile(r"råd(?:et)?\b|forum|board|kreds|netværk|klynge|partnerskab|laug", re.IGNORECASE), "council"),
    (
        re.compile(
            r"skole|akademi|universitet|gymnasi|campus|museum|teat|institut|voksenuddannelse", re.IGNORECASE
        ),
        "education",
    ),
    (re.compile(r"forening|venner|alliance|legat|fond|organisation|forbund|hovedstad", re.IGNORECASE), "association"),
    (re.compile(r"selskab|[AI]/S\b|ApS\b|a\.m\.b\.a|kontor|hus(?:et)?\b|værk|trafik|havn\b|forsyning", re.IGNORECASE), "company"),
    (re.compile(r"cent(?:er|ret)|samarbejde|region\b|destination|festival|park\b|erhverv|kultur|udvikling|innovation", re.IGNORECASE), "other"),
)  # fmt: skip
# a label that is no body: roles, sides of a list, what somebody does
_NO_BODY = re.compile(
    r"\A(?:Formand|Næstformand|Medlem|Suppleant|Stedfortræder|Personlig|Observatør|Repræsentant|Kandidat|"
    r"Dirigent|Referent|Ordstyrer|Afbud|Deltag|Til stede|Tilstede|Fravær|Mødt|Gæst|Fra |For |Imod|"
    r"Følgende|Som |Valg|Udpegning|Indstil|Forslag|Nyt? |Nye |Øvrige|Oplæg|Orientering|Velkomst|Kontakt|"
    r"Punkt|Ad |Der |Det (?:indstilles|foreslås)|Her |Herefter|Desuden|Endvidere|Derudover|Borgmester|"
    r"Direktør|Kommunaldirektør|Socialdemokrat|Venstre|Gruppe)"
    r"|\b(?:har|er|blev|bliver|skal|kan|vil|udpeg\w+|vælg\w+|indstil\w+|udgår|genudpeg\w+|ledes|ved)\b"
)
# `Havnerådet og Broforum`; not `Statens og Kommunernes Havneforum`, `Kunstfonden Midt- og Vestjylland`
_SEVERAL = re.compile(r", |(?<!-) og (?!(?:[A-ZÆØÅ][a-zæøå]+s) [A-ZÆØÅ])[A-ZÆØÅ]|\d{3}")
# `Brugerrådet Havneby og Opland`: one organ of two places
_ITS_AREA = re.compile(
    r"[A-ZÆØÅ][a-zæøå]*(?:rådet|udvalget|gruppen|nævnet|forummet|kredsen|klyngen) [A-ZÆØÅ][\w-]+ og (?P<other>[A-ZÆØÅ][\w-]+)"
)
_OPEN_END = re.compile(r" (?:i|for|af|til|og|på|om|med|ved)\Z")
_MOST_WORDS = 9


def find_placed(text: str, layout: Layout, known: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies that titles and lists of seats name by their place, wherever the document names them.

    known: the bodies found otherwise. A name that is one of those, or a municipality's, is left to them.
    """
    names: dict[str, str] = {}
    bodies = {mention.value for mention in known}
    for item in layout.items:
        title = text[item.title_start : item.title_end]
        for name in (
            _of_title(title) if any(stem in title for stem in (*_SEATS, "edlem", "epræsentant")) else ()
        ):
            names.setdefault(name, _kind(name) or "other")
        for name in names_in_slots(text[item.title_start : item.end]):
            for core in _core(name):
                names.setdefault(core, _kind(core) or "other")
        labels = list(_labels(text, item))
        listed = sum(name in bodies or _kind(name) is not None for name in labels)
        for name in labels:
            kind = _kind(name)
            if kind is not None or (listed > 1 and name not in bodies):
                names.setdefault(name, kind or "other")  # among labels that are bodies
    spans = {(m.start, m.end) for m in known}
    for name, kind in names.items():
        for start in places_of(name, text):
            end = start + len(name)
            if (start, end) not in spans and not text[end : end + 1].isalnum():
                yield Mention(
                    start=start, end=end, label=Label.ORGANISATION, value=name, kind=kind, rule="by-place"
                )


def _of_title(title: str) -> Iterator[str]:
    match = _TITLE.match(title)
    if match is not None:
        yield from _core(_PERIOD.sub("", match["name"]))


def _labels(text: str, item: ItemSpan) -> Iterator[str]:
    if ":" not in text[item.title_end : item.end]:
        return
    words = text[item.title_start : item.end]
    if not any(stem in words for stem in _SEATS):
        return
    for colon in places_of(": ", words):
        place = item.title_start + colon
        somebody = _SOMEBODY.match(text, place)
        if somebody is None or not (
            somebody["nobody"] or somebody["initials"] or is_given_name(somebody["given"])
        ):
            continue
        label = _LABEL.search(text, max(item.title_end, place - _LONGEST), place)
        if label is not None and _begins_line(text, label) and _NO_BODY.search(label["name"]) is None:
            yield from _core(label["name"])


def _begins_line(text: str, label: re.Match[str]) -> bool:
    """Whether a label begins its line: behind a bullet, a full stop or another label, and not what a name was broken into."""
    start = label.start()
    before = text[max(0, start - _LONGEST) : start].rsplit("\n", 1)[-1]
    return (
        "\n" not in label[0]
        or label[0].lstrip()[0] in "-–•·*"
        or label[0].lstrip()[1:2] in (")", ".")
        or before.endswith((".", ":", ";", ")"))
        or ": " in before
        or section_of(before) is not None
    )


def _core(words: str) -> Iterator[str]:
    """`Bestyrelsen for Nordkajens Venner`, `Nordkajens Venners bestyrelse` → `Nordkajens Venner`; nothing where there are several."""
    name = _ITS_BOARD.sub("", _BOARD_OF.sub("", words.strip(), count=1)).strip(" ,-–")
    area = _ITS_AREA.fullmatch(name)
    several = _SEVERAL.search(name) is not None and (area is None or _kind(area["other"]) is not None)
    plain = name and name[0].isupper() and not _OPEN_END.search(name) and not several
    if (
        plain
        and len(name.split()) <= _MOST_WORDS
        and municipality_of(name) is None
        and len(name) > 3
        and not is_generic(name)
    ):
        yield name


def _kind(name: str) -> str | None:
    return next((kind for pattern, kind in _KINDS if pattern.search(name)), None)
