"""The body that meets: named by a line of the head, by `møde i ...`, or by what its rulings say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.entities.gazetteer import entries, municipality_of
from kkrgraph.extract.meetings.committee_lines import is_host, read_committee, read_committee_line
from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.head_labels import Field
from kkrgraph.extract.meetings.mastheads import of_masthead
from kkrgraph.extract.meetings.name_shapes import labelled_name
from kkrgraph.extract.meetings.title_names import names_meeting, title_body
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Document, Furniture
from kkrgraph.reference import derived

KIND = re.compile(
    r"\b(?P<minutes>[A-Za-zæøå]*referat|konklusioner|[a-zæøå]*protokol|\A(?:\d{1,3} )?beslutninger\Z)\b|"
    r"\b(?P<agenda>[a-zæøå]*dagsorden)\b",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<!\w)(?:[A-ZÆØÅ]{1,3}\s+){3,}[A-ZÆØÅ]{1,3}(?!\w)")
_WORD = re.compile(r"\w+")
_OF_ITS_KIND = re.compile(r"(?:udvalget|gruppen|rådet|forum|kredsen|netværket)\Z")
# `Referat af møde i`, and below it in whom
_OPEN_AT_END = re.compile(r"\bmødet? i(?: den| det)?\Z", re.IGNORECASE)
_LONGEST_LINE, _LETTERHEAD = 160, 40
# `bestyrelsesmøde i X`, `konstituerende møde i bestyrelsen for X`: whoever X is, it meets
MEETS_IN = re.compile(
    r"(?:\b[Mm]øde[t]?|[a-zæøå]møde[t]?|[Gg]eneralforsamling(?:en)?)\s(?:i|af|for)\s(?:den |"
    r"det )?(?:(?:bestyrelsen|repræsentantskabet|forretningsudvalget) (?:for|i)\s)?\Z"
    r"|\b(?:[Bb]estyrelsen|[Rr]epræsentantskabet) (?:for|i)\s\Z"
)
_COUNCIL = re.compile(r"Byrådet(?: i (?P<town>[A-ZÆØÅ][\wæøå -]{2,30}?)(?: Kommune)?)?")
# `møde i Styregruppen for Havnesamarbejdet`: on no list, but of a kind that meets
_OF_A_KIND = re.compile(
    r"(?:\b[Mm]ødet?|[a-zæøå]mødet?) i (?P<body>[A-ZÆØÅ][\wæøå-]*(?:råd|udvalg|gruppe|forum|netværk|kreds|"
    r"nævn|komité|kommission|bestyrelse)(?:et|en|n)?(?!\w)"
    r"(?: (?:for|om) (?!\w*dag\b)[A-ZÆØÅ]?[a-zæøå][\wæøå-]*(?: og [A-ZÆØÅ]?[a-zæøå][\wæøå-]*)?)?)"
)
_GROUP = re.compile(
    r"(?:Styregruppe|Arbejdsgruppe|Følgegruppe|Koordinationsgruppe|Temagruppe|Netværk)(?:n|et)? (?:for|om|"
    r"vedrørende) [A-ZÆØÅa-zæøå][^.:;()\d]{2,60}\Z"
)
# `KKR Sjælland` above `Møde i Embedsmandsudvalget for Havne`: a committee that the KKR has
_OWN_COMMITTEE = re.compile(
    r"\bmødet? i (?:den |det )?(?:[A-ZÆØÅ][\wæøå-]*(?:udvalg|udvalget|kreds|kredsen|gruppe|gruppen|forum|"
    r"netværk|netværket))\b(?! (?:i|under) KKR)",
)
_OF_A_BOARD = re.compile(r"\b(?:bestyrelse|repræsentantskab|generalforsamling)", re.IGNORECASE)
_COMMITTEE = re.compile(
    r"(?:udvalg|gruppe|forum|netværk)(?:et|en|met)?(?:\Z| (?:for|om|vedr))", re.IGNORECASE
)
_PAGE = re.compile(r"\s+[Ss]ide \d{1,3}(?: af \d{1,3})?")
_PLACE = re.compile(r"(?:Sted|Mødested|Lokale|Mødelokale|Adresse)\b", re.IGNORECASE)
_TOWN_HALL = re.compile(r"(?P<town>[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?) (?:[Kk]ommune\b|[Rr]ådhus\b)")
# `hos Movia, Kajen 4`, `nedsat af Movia`: in whose house it meets, who has set it up
_NOT_ITSELF = re.compile(
    r"(?:\A(?:[Hh]os|[Vv]ed)|\b(?:nedsat|udpeget|sekretariatsbetjent|arrangeret) af|[Ss]ekretariatet (?:for|i)) "
)
_GOES_ON, _ENDS_OPEN = re.compile(r"(?:i|for|af) (?=[A-ZÆØÅ])"), re.compile(r"øde[t]?\Z")
# the houses whose committees meet under their name
_HOUSES = ("KL", "Danske Regioner")


_KKRS = re.compile(r"\bKKR (?=[A-ZÆØÅ])(\w+)")


def unspaced(text: str) -> str:
    """`K K R  M I D T J Y L L A N D` → `KKR MIDTJYLLAND`, `D AG S O R D E N 2011` → `DAGSORDEN 2011`: letters set apart joined."""
    return _SPACED.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    words = match[0].split()
    if 3 * sum(len(word) == 1 for word in words) < 2 * len(words):
        return match[0]
    return re.sub(r"\A(KKR)(?=[A-ZÆØÅ])", r"\1 ", "".join(words))


def known_body(text: str) -> str | None:
    """The preferred name of the body that a line of the head names, whatever its capitals; None if it names none."""
    printed = unspaced(text).strip(" :.")
    wanted = printed.casefold()
    several = _KKRS.findall(printed)
    if len(several) > 1 and f"KKR {several[0].capitalize()}" in entries():
        return f"KKR {several[0].capitalize()}"  # of a joint meeting the first
    for _, phrase, entry in sorted(_candidates(wanted)):
        if phrase not in wanted or not re.search(rf"(?<!\w){re.escape(phrase)}s?(?!\w)", wanted):
            continue
        if _OF_ITS_KIND.search(phrase) and f"{phrase} for " in wanted:
            continue  # `Embedsmandsudvalget for Havne` is another one than `Embedsmandsudvalget`
        # `kl. 10.00` is no KL, and KL-Huset is a house
        if len(phrase) > 2 or re.search(rf"(?<!\w){phrase.upper()}(?![\w.]|-[Hh]us)", printed):
            return entry
    return None


def _candidates(wanted: str) -> set[tuple[int, str, str]]:
    """The names whose first word stands in a line, itself or with a genitive's -s."""
    words = set(_WORD.findall(wanted))
    words |= {word[:-1] for word in words if word.endswith("s")}
    by_word = _folded()
    return {name for word in words for name in by_word.get(word, ())}


@derived
def _folded() -> dict[str, list[tuple[int, str, str]]]:
    """The names of bodies by their first word; each with its rank, the longest first, and its preferred form."""
    kinds = ("kkr", "council", "committee", "company", "association", "other", "region")
    names = [
        (p.casefold(), e.name)
        for p, e in entries().items()
        if e.kind in kinds and (len(p) > 4 or p in ("KL", "NT"))
    ]
    found: dict[str, list[tuple[int, str, str]]] = {}
    for rank, (phrase, name) in enumerate(sorted(names, key=lambda pair: -len(pair[0]))):
        first = _WORD.search(phrase)
        if first is not None:
            found.setdefault(first[0], []).append((rank, phrase, name))
    return found


def read_labelled_body(fields: Sequence[Field], found: Found) -> None:
    """`Udvalg: Ældrerådet`"""
    for piece in fields:
        if piece.name == "body":
            name = known_body(piece.text) or labelled_name(piece.text)
            found.add("body", name, piece.row.start + piece.start, piece.row.end)


def read_body(
    document: Document, layout: Layout, head: Sequence[Row], mentions: Sequence[Mention], found: Found
) -> None:
    """The body's name in the head, before its people; lines that name body or kind are marked as read."""
    first = next((m.start for m in mentions if m.label is Label.PERSON), document.body_end)
    rows = [row for row in head if row.start < first]
    read_committee(rows, found)
    for row in head:
        if len(row.text) >= _LONGEST_LINE:
            continue
        body = known_body(row.text)
        if body is not None and (
            _is_not_who_meets(body, row.text) or _is_letterhead(body, row, rows) or is_host(body, row.text)
        ):
            body = None
        if body is not None and row.start < first and _PLACE.match(row.text) is None:
            found.add("body", body, row.start, row.end)
        if body is not None or KIND.search(unspaced(row.text)):
            layout.consumed.add(row.index)
    if rows and "body" not in found.values:
        _named_in(document, layout, rows, mentions, found)
    if "body" not in found.values:
        _of_its_kind(
            document, layout, [row for row in head if row.start < first or names_meeting(row.text)], found
        )
    if "body" not in found.values:
        _by_its_form(rows, mentions, found)


def _by_its_form(rows: Sequence[Row], mentions: Sequence[Mention], found: Found) -> None:
    """Who meets by the form of a line: a letterhead, a committee's own line, a masthead; the first that names one."""
    _letterhead(rows, mentions, found)
    read_committee_line(rows, found)
    named = of_masthead(rows) if "body" not in found.values else None
    if named is not None:
        found.add("body", *named)


def _is_not_who_meets(body: str, text: str) -> bool:
    """`Region Sjælland` above the minutes of its forum, `Møde i Følgegruppen for Movia`: whose paper it is, or what it is for."""
    if (body.startswith("Region ") and not names_meeting(text)) or _NOT_ITSELF.search(text) is not None:
        return True
    titled = title_body(text)
    if body in _HOUSES and titled is not None and _of_a_house(titled):
        return True
    return titled is not None and re.search(rf" (?:for|i|om) {re.escape(body)}\Z", titled) is not None


def _is_letterhead(body: str, row: Row, rows: Sequence[Row]) -> bool:
    """`KL` above `KKR Sjælland`, `KKR SJÆLLAND` above `Styregruppen for Havnesamarbejdet`: in whose house another meets."""
    if body in _HOUSES and len(row.text) < _LETTERHEAD:
        others = [other.text for other in rows if len(other.text) < _LETTERHEAD]
        named = (known_body(text) for text in others)
        titled = [name for text in others if (name := title_body(text)) is not None]
        return any(name is not None and name.startswith("KKR ") for name in named) or any(
            map(_of_a_house, titled)
        )
    if not body.startswith(("KKR ", "Region ")) or names_meeting(row.text):
        return False
    below = [other.text for other in rows if other.index > row.index and len(other.text) < _LONGEST_LINE]
    below += [f"{one} {two}" for one, two in pairwise(below) if _OPEN_AT_END.search(one) is not None]
    return any(
        _GROUP.match(text)
        or (names_meeting(text) and _GROUP.match(title_body(text) or ""))
        or _OWN_COMMITTEE.search(text) is not None
        for text in below
    )


def _of_a_house(titled: str) -> bool:
    """`KL’s Havneudvalg`, `Havneudvalget`: of its own, where the house's own board is the house."""
    return _OF_A_BOARD.search(titled) is None and _COMMITTEE.search(titled) is not None


def _ends_line(mention: Mention, row: Row) -> bool:
    """Whether a line ends with a name, or with a page's number behind it."""
    behind = row.text[mention.end - row.start :]
    return len(behind) <= 1 or _PAGE.fullmatch(behind) is not None


def _letterhead(rows: Sequence[Row], mentions: Sequence[Mention], found: Found) -> None:
    """The one organisation that has a line of its own above the minutes of `bestyrelsesmødet`: nobody else's board meets."""
    if not any(_OF_A_BOARD.search(row.text) for row in rows):
        return
    lines = {row.start: row for row in rows}
    alone = {
        m.value: m
        for m in mentions
        if m.label is Label.ORGANISATION and m.start in lines and _ends_line(m, lines[m.start])
    }
    if len(alone) == 1:
        mention = next(iter(alone.values()))
        found.add("body", mention.value, mention.start, mention.end)


def _named_in(
    document: Document, layout: Layout, rows: Sequence[Row], mentions: Sequence[Mention], found: Found
) -> None:
    """A body of no list behind `møde i`: `PROTOKOL fra bestyrelsesmøde i I/S Havnen`."""
    stop = rows[-1].end
    for mention in mentions:
        if mention.start >= stop:
            return
        before = document.text[max(rows[0].start, mention.start - 80) : mention.start]
        if mention.label is Label.ORGANISATION and MEETS_IN.search(before) is not None:
            row = next((row for row in rows if row.start <= mention.start < row.end), None)
            titled = title_body(row.text) if row is not None and len(row.text) < _LONGEST_LINE else None
            owned = mention.value in _HOUSES and titled is not None and _of_a_house(titled)
            longer = owned or (titled is not None and titled.startswith(f"{mention.value} "))
            found.add("body", titled if longer else mention.value, mention.start, mention.end)
            layout.consume(mention.start, mention.end)
            return


def _of_its_kind(document: Document, layout: Layout, rows: Sequence[Row], found: Found) -> None:
    """`Byrådet - referat`: the council, with its municipality where head or web page names that."""
    before = ""
    for row in rows:
        # `Konklusioner fra møde`, and below it `i Havnerådet`
        text = f"{before} {row.text}" if _GOES_ON.match(row.text) and _ENDS_OPEN.search(before) else row.text
        before = row.text
        titled = title_body(text) if len(row.text) < _LONGEST_LINE else None
        named = _OF_A_KIND.search(row.text) if titled is None else None
        if named is not None:
            found.add("body", named["body"], row.start + named.start("body"), row.start + named.end("body"))
        elif titled is not None:
            found.add("body", _with_town(titled, document, rows), row.start, row.end)
        else:
            continue
        layout.consumed.add(row.index)
        return


def _with_town(name: str, document: Document, rows: Sequence[Row]) -> str:
    """`Byrådet i Greve` → `Greve Byråd`, and so for `Byrådet` where head or web page names the municipality."""
    match = _COUNCIL.fullmatch(name)
    if match is None:
        return name
    town = municipality_of(match["town"]) if match["town"] else _town(document, rows)
    return name if town is None else f"{town.removesuffix(' Kommune')} Byråd"


def _town(document: Document, rows: Sequence[Row]) -> str | None:
    """The one municipality whose town hall or administration the head and the web page's own lines name."""
    lines = [row.text for row in rows]
    lines += [
        document.text[line.start : line.end]
        for line in document.lines
        if line.furniture in (Furniture.NAVIGATION, Furniture.PAGE_HEAD)
    ]
    found = {municipality_of(m["town"]) for line in lines for m in _TOWN_HALL.finditer(line)} - {None}
    return found.pop() if len(found) == 1 else None
