"""House headings: sections that a secretariat heads in words of its own, known by their coming back under its items."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kkrgraph.extract.structure.cues import BARE_RULING, rules_in
from kkrgraph.extract.structure.layout import Kind, Layout, Row
from kkrgraph.extract.structure.numbering import CASE, candidate_of
from kkrgraph.extract.structure.section_heads import proposer_stops, section_of

_LONGEST, _MOST_WORDS, _FEWEST = 60, 7, 2
# `a) Formandskabet foreslår`, `– Hvorfor nu`
_MARK = re.compile(r"(?:[a-zæøå]\)|[-–•▪▸►]|[IVX]{1,4}\.)\s+")
# by the first of these that fits: `Oplæg til beslutning` proposes, `Bestyrelsens beslutning` decides
_KINDS = (
    (
        Kind.PROPOSAL,
        re.compile(
            r"indstill|foresl|forslag|anbefal|(?:oplæg|udkast) til (?:beslutning|vedtagelse|afgørelse)|"
            r"\bskal (?:vi|i|der|[a-zæøå]+en|[a-zæøå]+et)\b|\b(?:ønskes|bedes|søges)\b|til (?:drøftelse|beslutning|vedtagelse)\Z"
        ),
    ),
    (
        Kind.DECISION,
        re.compile(
            r"beslut|vedtag|vedtog|afgør|afgjor|således|konklu|\baftal(?:te|t)\b|enige om|udfald|"
            r"resultat(?:et)?\Z|opsamling|tilslut|\btiltr|"
            r"\bdet blev\b"
        ),
    ),
    (
        Kind.BACKGROUND,
        re.compile(r"baggrund|hvorfor|anledning|forhistorie|indledning|formål|optakt|problemet"),
    ),
    (Kind.CASE, re.compile(r"\A(?:nærmere|uddybende|sådan) ")),
    (Kind.OTHER, re.compile(r"kort fortalt|korte træk|kort om|resum|bilag|regler|økonomi|høring|proces")),
    (
        Kind.CASE,
        re.compile(
            r"fremstilling|redegørelse|uddyb|nærmere|sådan ser|sagen|oplysning|beskrivelse|detaljer|fakta|"
            r"i dybden|gennemgang|\boplæg\Z|overvejelser|\bindhold(?:et)?\Z|lægger op til"
        ),
    ),
)
# with these a secretariat begins its headings in plain speech
_BEGINNINGS = frozenset(("Sådan", "Hvorfor", "Hvad", "Nærmere", "Det", "Uddybende"))
_ENCLOSES = re.compile(r"lagt ved|vedlagt|vedhæft|bilag|medsendt|medfølg")
_LETTER = re.compile(r"[a-zæøå]\)\s")
_RULING = re.compile(rf"(?:{BARE_RULING})\b")
# `Politisk behandling`, `Udvalgets behandling`: what came of it, where no other heading says so
_TREATED = re.compile(
    r"(?:(?:Politisk|Mødets|Sagens|[A-ZÆØÅ][a-zæøå]+(?:ets|ens|dets)) behandling|"
    r"(?:Møde)?[Bb]ehandling(?: (?:på|i) mødet)?)\s*:?\Z"
)
_TREATED_ENDS = ("handling", "handling:", "HANDLING", "HANDLING:", "mødet", "mødet:")
_ROWS_OF_RULING = 3


def house_headings(layout: Layout) -> dict[int, Kind]:
    """Index of a row → the kind of section that it heads, for headings that no other house prints.

    A short line that comes back, each time with text below it, and says by a word what it heads. Nothing where no line of
    the document heads a proposal or a ruling, and no kind for which the document prints a heading that is known.
    """
    rows = [row for row in layout.rows if _may_head(row.text)]
    places: dict[str, list[int]] = {}
    for row in rows:
        places.setdefault(_words(row.text), []).append(row.index)
    kinds: dict[str, Kind] = {}
    for words, found in places.items():
        kind = _kind(words) if len(found) >= _FEWEST else None
        if kind is not None and _heads(found, layout):
            kinds[words] = kind
    known = Counter(heading[0] for row in layout.rows if (heading := section_of(row.text)) is not None)
    kinds = {words: kind for words, kind in kinds.items() if kind is Kind.OTHER or known[kind] < _FEWEST}
    heads_alone = {} if known[Kind.DECISION] >= _FEWEST else _participles(layout)
    if heads_alone:
        known[Kind.DECISION] = len(heads_alone)
    dated = {} if known[Kind.DECISION] >= _FEWEST else _dated(layout)
    if dated:
        known[Kind.DECISION] = len(dated)
    treated = {} if known[Kind.DECISION] >= _FEWEST else _treated(layout)
    if treated:
        known[Kind.DECISION] = len(treated)
    if not {Kind.PROPOSAL, Kind.DECISION} & {*kinds.values(), *(k for k in known if known[k] >= _FEWEST)}:
        return {}
    heads = {index: kind for words, kind in kinds.items() for index in places[words]}
    told = (
        heads | heads_alone | dated | treated | _lettered(heads, rows, layout) | _alike(kinds, rows, layout)
    )
    return told | _proposers(layout) if kinds else told


# `Vedtaget` over what was decided: as a ruling it would have nothing below it
_PARTICIPLE = re.compile(r"(?:Vedtaget|Besluttet|Konkluderet|Aftalt|Afgjort|Behandlet)\s*:?\Z")


def _participles(layout: Layout) -> dict[int, Kind]:
    """Such words on lines of their own, where text stands below them time after time."""
    found = [
        row.index for row in layout.rows if len(row.text) < _SHORT and _PARTICIPLE.match(row.text) is not None
    ]
    below = sum(_is_text(layout.rows, index + 1) for index in found)
    return dict.fromkeys(found, Kind.DECISION) if len(found) >= _OFTEN and 3 * below >= 2 * len(found) else {}


# `HAVNEKOMMISSIONEN DEN 28-02-2019`: who ruled, and when
_ORGAN_DAY = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ -]{2,50}?(?:udvalget|rådet|bestyrelsen|kommissionen|forummet|nævnet|styrelsen|repræsentantskabet),?\s+"
    r"(?:den\s+|d\. ?)?\d{1,2}[-./ ].{2,16}\d\s*:?\Z",
    re.IGNORECASE,
)
_OFTEN, _SHORT = 3, 14


def _dated(layout: Layout) -> dict[int, Kind]:
    """A line of the organ and the day that comes back under the items, text below it: it heads the rulings."""
    places: dict[str, list[int]] = {}
    for row in layout.rows:
        if (
            row.text[-1] in "0123456789:"
            and len(row.text) <= _LONGEST
            and _ORGAN_DAY.match(row.text) is not None
        ):
            places.setdefault(row.text, []).append(row.index)
    found = [index for same in places.values() if len(same) >= _OFTEN for index in same]
    return {index: Kind.DECISION for index in found if index and _is_text(layout.rows, index + 1)}


def _treated(layout: Layout) -> dict[int, Kind]:
    """Headings that say only that a matter was dealt with, in a document that heads its rulings with nothing else."""
    rows = layout.rows
    found = [
        row.index
        for row in rows
        if row.text.endswith(_TREATED_ENDS)
        and _TREATED.match(row.text.capitalize() if row.text.isupper() else row.text) is not None
    ]
    ruled = sum(
        any(
            _RULING.match(row.text) is not None or rules_in(row.text)
            for row in rows[index + 1 : index + 1 + _ROWS_OF_RULING]
        )
        for index in found
    )
    return dict.fromkeys(found, Kind.DECISION) if ruled >= _FEWEST and 2 * ruled >= len(found) else {}


def _proposers(layout: Layout) -> dict[int, Kind]:
    """`Direktøren indstiller,` over its points in item after item: one of the house's headings."""
    found = [
        row
        for row, following in pairwise(layout.rows)
        if row.text.endswith((",", ":")) and proposer_stops(row.text, following.text)
    ]
    count = Counter(row.text for row in found)
    return {row.index: Kind.PROPOSAL for row in found if count[row.text] > _FEWEST}


def _alike(kinds: Mapping[str, Kind], rows: Sequence[Row], layout: Layout) -> dict[int, Kind]:
    """A line that stands only once but begins as a heading of the house: `Sådan er reglerne` beside `Sådan ser det ud`."""
    begins = {words.split(" ", 1)[0] for words in kinds if " " in words} & _BEGINNINGS
    found: dict[int, Kind] = {}
    for row in rows:
        words = _words(row.text)
        if words.split(" ", 1)[0] in begins and words not in kinds:
            kind = _kind(words)
            if kind is not None and _is_apart(layout, row.index) and _is_text(layout.rows, row.index + 1):
                found[row.index] = kind
    return found


def _lettered(known: Mapping[int, Kind], rows: Sequence[Row], layout: Layout) -> dict[int, Kind]:
    """Where sections are lettered, `a) Anledning`, `b) Hvad rådet besluttede`: those too whose words stand only once."""
    letters = {layout.rows[index].text[0] for index in known if _LETTER.match(layout.rows[index].text)}
    if len(letters) < _FEWEST:
        return {}
    marked = [row for row in rows if row.index not in known and _LETTER.match(row.text)]
    return {
        row.index: _kind(_words(row.text)) or Kind.OTHER
        for row in marked
        if _is_apart(layout, row.index)
        and (_is_text(layout.rows, row.index + 1) or _ENCLOSES.search(row.text.lower()) is not None)
        and _words(row.text)[:1].isupper()
    }


def _may_head(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and text[-1] not in ".,;)!0123456789-–"
        and text.count(" ") < _MOST_WORDS
        and not any(map(str.isdigit, text))
        and section_of(text) is None
    )


def _words(text: str) -> str:
    """A heading's words, whatever sign or letter stands before them, and whatever capitals they have."""
    mark = _MARK.match(text)
    words = (text[mark.end() :] if mark is not None else text).rstrip(" :?")
    return words.capitalize() if words.isupper() else words


def _kind(words: str) -> Kind | None:
    if not words[:1].isupper() or _RULING.match(words) or CASE.match(words):
        return None
    lower = words.lower()
    return next((kind for kind, pattern in _KINDS if pattern.search(lower)), None)


def _heads(places: Sequence[int], layout: Layout) -> bool:
    """Whether text stands below a line nearly each time: a ruling that comes back has the next item below it."""
    held = sum(_is_text(layout.rows, place + 1) and _is_apart(layout, place) for place in places)
    return held >= _FEWEST and 3 * held >= 2 * len(places)


def _is_apart(layout: Layout, place: int) -> bool:
    """Whether a line begins a stretch: nothing goes on in it."""
    if place == 0:
        return True
    before = layout.rows[place - 1]
    ended = before.text[-1] in ".:?!])" or layout.ended_on_purpose(place - 1)
    return ended or candidate_of(before) is not None


def _is_text(rows: Sequence[Row], place: int) -> bool:
    """Whether a line is none that begins an item."""
    return place < len(rows) and (len(rows[place].text) > _LONGEST or candidate_of(rows[place]) is None)
