"""The body in the lines of a head that name the paper: `Dagsordener og referater fra Ældrerådet`, `Møde i X`, `X - Referat`."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.meetings.name_shapes import body_name, body_of_meeting
from kkrgraph.extract.text.dates import find_dates

_WEEKDAY = r"(?:man|tirs|ons|tors|fre|lør|søn)dag"
_PAPER = (
    r"(?:[a-zæøå]*(?:dagsorden(?:en|er|erne)?|referat(?:et|er|erne)?|protokol(?:len)?|udskrift|"
    r"konklusioner|beslutninger)(?:\s20\d\d)?)"
)
_QUALITY = (
    r"(?:åbent?|lukket|endeligt?|foreløbigt?|godkendt|udkast til|ordinært?|ekstraordinært?|konstituerende|"
    r"offentligt?|virtuelt|fælles|kommende|ny[te]?)"
)
# what a line has before the body's name and behind it
_LEAD = re.compile(
    rf"(?:{_QUALITY}\s+)*(?:{_PAPER}(?:\s*(?:og|/|,|med)\s*{_PAPER})*\s*)?(?:(?:fra|af|til|for|vedr\.|"
    rf"over)\s+)?(?:(?:{_QUALITY}|\d+\.)\s+)*"
    r"(?:møde[tr]?(?:\snr\.?\s?\d+(?:/\d+)?)?\s+)?(?:(?:i|for|af|fra|hos)\s+)?",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    rf"(?:[\s,;(]*\b(?:{_WEEKDAY}|den|d|kl|klokken|fra|til|i|af|holdt|afholdt|afholdes|{_PAPER}|mødes|"
    r"mødtes|samledes|var samlet|(?:af)?holdt møde|havde møde)\b\.?)+[\s,(]*\Z|[\s,(]+\Z",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s+[-–—|:•>»]\s+|\s*[|•]\s*|(?<=[a-zæøåA-ZÆØÅ]{3})[.:]\s+|[()\x00]|,\s+(?=\x00)")
_TIME = re.compile(
    r"\bkl(?:okken|\.)?\s*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)?|"
    r"(?<!\d)\d{1,2}[.:]\d\d\s*[-–]\s*\d{1,2}[.:]\d\d"
)
_ALONE = re.compile(
    r"(?:(?:[\w,&-]+\s){0,4}[\w-]*(?:[Rr]ådet|[Uu]dvalget|[Nn]ævnet|[Kk]ommissionen|[Rr]epræsentantskabet|"
    r"styrelsen|[Ss]tyregruppen|[Aa]rbejdsgruppen|[a-zæøå]{3}gruppen|[a-zæøå]{3}kredsen|netværket|"
    r"forummet|forum|panelet|[Kk]lyngen|[a-zæøå]{3}formandskabet)(?:\s(?:for|i|om)\s.*)?|"
    r"[\w-]*(?:forum|klyngen?|netværk)\s[A-ZÆØÅ]\w+|"
    r"(?:[\w,-]+\s){0,2}[\w-]*(?:[Gg]ruppe|[Pp]anel|[Ff]orum|[Nn]etværk|[Kk]lynge|[Uu]dvalg|"
    r"[Rr]åd)\s(?:for|om|vedrørende)\s.*|[\w-]{3,}(?:råd|udvalg)|"
    r"(?:Teknisk|Socialt|Grønt|Lokalt|Politisk) (?:[Uu]dvalg|[Rr]åd))"
    # `KL's Havne- og Broudvalg`: of a house that has several
    r"|[A-ZÆØÅ][\w-]*[’']s (?:[A-ZÆØÅ][\w-]*,? (?:og )?){0,3}[A-ZÆØÅ]?[\w-]*(?:udvalg|[Rr]åd|forum|netværk)"
)
# `Økonomiudvalget 2014-2017`, `(18-21)`: for how long it is elected
_TERM = re.compile(r"\s\(?(?:20)?\d\d\s?[-–]\s?(?:20)?\d\d\)?(?=\s|\Z)")
_NAMES_PAPER = re.compile(rf"(?:\b{_PAPER}\b|møde[trs]?\b|\b{_WEEKDAY}\b)", re.IGNORECASE)
_GENITIVE = re.compile(r"(?P<body>[\w, -]{3,80}?)(?:[’']?s|[’'])\s(?:\w+\s)?møde[tr]?\b", re.IGNORECASE)
_CAPITALS = (
    rf"(?!(?:{_WEEKDAY}|Den|D|Referat|Dagsorden|Protokol|REFERAT|DAGSORDEN|PROTOKOL|[Nn][Rr])\b)"
    rf"[A-ZÆØÅ][\w/&.’'-]*(?:\s(?:(?:for|og|af|i|&)\s)?(?!(?i:{_WEEKDAY}|kl)\b)(?:[A-ZÆØÅ][\w/&.’'-]*)){{0,6}}"
)
# what only the name of a firm ends with
_FIRM = r"(?:[AaIiPp]/[Ss]|[Ss]/[Ii]|ApS|[aAfF]\.[mM]\.[bB]\.[aA]\.?|A\.?[mM]\.?[bB]\.?[aA]\.?|Fonden|Holding)(?!\w)"
FIRM = re.compile(rf"{_CAPITALS}\s{_FIRM}")
# a board's meeting is the meeting of who has the board, on a list or not
_BOARD = re.compile(
    r"\b(?:(?:[Bb]estyrelses|[Rr]epræsentantskabs|BESTYRELSES|REPRÆSENTANTSKABS)(?:møde[tr]?|MØDE)|"
    rf"[Gg]eneralforsamling(?:en)?)\s(?:nr\.?\s?\d+(?:/\d+)?\s)?(?:(?:i|I|hos|for|FOR|-|–)\s)?(?P<body>{_CAPITALS})"
    r"|(?i:\b(?:bestyrelsesmøde|repræsentantskabsmøde|generalforsamling)(?:t|en)?)"
    rf"\b[^\x00]{{0,20}}\x00[^\x00]{{0,20}}?\s(?:i|hos|for)\s(?P<firm>{_CAPITALS}\s{_FIRM}(?: og {_CAPITALS}\s{_FIRM})?)"
    rf"|(?i:\bmøde[t]?\si\s(?:bestyrelsen|repræsentantskabet)\s(?:for|i)\s)(?P<board>{_CAPITALS})"
    rf"|\b[Mm]øde[t]?\si\s(?P<owner>{_CAPITALS}?)(?:[’']?s|[’'])\s(?:bestyrelse|repræsentantskab)\b"
)
_ONLY_CAPITALS = re.compile(_CAPITALS)
_OF_BOARD = re.compile(r"\b(?:bestyrelsesmøde|repræsentantskabsmøde|generalforsamling)", re.IGNORECASE)
# `Havnens sager HAVNEFORUM SYD`: a masthead behind other words
_IN_CAPITALS = re.compile(r"[a-zæøå]\s(?P<name>[A-ZÆØÅ]{4,}(?:\s[A-ZÆØÅ]{2,}){0,5})\Z")
# `Ældrerådet Nordby Kommune`
_OF_TOWN = re.compile(r"(?<=[a-zæøåA-ZÆØÅ]{3})\s(?!(?:i|for)\s)[A-ZÆØÅ][\w-]+\s(?:Kommune|KOMMUNE)\Z")
_PRESIDENCY = re.compile(r"(?P<body>[A-ZÆØÅ][\w-]+)s formandskabsmøde")
# `Bestyrelsesmøde - Danmarks havne`: the name goes on in words of lower case
_OF_SOMETHING = re.compile(r"(?<=s) [a-zæøå]{4,}")
_OWNED = re.compile(rf"(?P<owner>{_CAPITALS}?)(?:[’']?s|[’'])\s(?:bestyrelse|repræsentantskab)")
# `konstituerende møde i nyt Havneråd`
_NEW = re.compile(r"\A(?:(?:det|den|de) )?ny[te]?\s(?=[A-ZÆØÅ])")
# `Sundhedsklynge Kysten, politisk niveau`
_LEVEL = re.compile(r",\s*(?:politisk|administrativt?|fagligt?|strategisk)\s(?:niveau|styregruppe|møde)\Z")
_HOUSE = re.compile(r"[Rr]ådhus|[Rr]egionshus|\b[Hh]otel|\b[Kk]ro\b|[Ss]alen\b|\b[Ll]okale|\b\d")


def title_body(text: str) -> str | None:
    """The body that one line of a head names as the one that meets; None for other lines."""
    plain = _without_days(text)
    if plain == text and _NAMES_PAPER.search(text) is None:
        return _alone(text)
    board = _board(text) or _board(plain)
    if board is not None:
        return board
    for segment in _SPLIT.split(plain):
        name = _segment_name(segment)
        if name is not None:
            return name
        if FIRM.fullmatch(segment.strip()) is not None:
            return segment.strip()
    presidency = _PRESIDENCY.search(plain)
    if presidency is not None and body_name(presidency["body"]) is not None:
        return f"{presidency['body']}s formandskab"
    firm = FIRM.match(plain) if _OF_BOARD.search(plain) is not None else None
    return body_of_meeting(plain) or (firm[0] if firm is not None else _beside_board(plain))


def _beside_board(plain: str) -> str | None:
    """`Nordby Vand A/S - Referat fra bestyrelsesmøde`: who stands apart from the words of a board's meeting."""
    if _OF_BOARD.search(plain) is None:
        return None
    segments = [_TRAIL.sub("", segment.strip()) for segment in _SPLIT.split(plain)]
    names = [
        s
        for s in segments
        if len(s) > 4 and _ONLY_CAPITALS.fullmatch(s) is not None and not _NAMES_PAPER.search(s)
    ]
    if len(names) != 1 or _HOUSE.search(names[0]) is not None or municipality_of(names[0]) is not None:
        return None
    return names[0]


def names_meeting(text: str) -> bool:
    """Whether a line speaks of minutes, an agenda or a meeting."""
    return _NAMES_PAPER.search(text) is not None


def _alone(text: str) -> str | None:
    """A council's name on a line of its own: `Handicaprådet`, `ÆLDRERÅD`, `Udvalget for Havne`."""
    owned = _OWNED.fullmatch(text.strip())
    if owned is not None:
        return owned["owner"]
    if FIRM.fullmatch(text.strip()) is not None:
        return text.strip()
    behind = _IN_CAPITALS.search(text) if text[-1:].isupper() and not text.isupper() else None
    if behind is not None:
        return _alone(behind["name"])
    text = _OF_TOWN.sub("", text)
    name = body_name(text) if len(text) < 70 and not text[:1].islower() and text[-1] != ":" else None
    return name if name is not None and _ALONE.fullmatch(name) is not None else None


def _without_days(text: str) -> str:
    """The line with a sign where its dates and times stand."""
    for date in reversed(sorted(find_dates(text), key=lambda d: d.start)):
        text = f"{text[: date.start]}\x00{text[date.end :]}"
    return _TIME.sub("\x00", _TERM.sub(" ", text))


def _segment_name(segment: str) -> str | None:
    words = segment.strip()
    lead = _LEAD.match(words)
    if lead is not None:
        words = words[lead.end() :]
    previous = None
    while previous != words:
        previous, words = words, _TRAIL.sub("", words)
    genitive = _GENITIVE.match(words)
    if genitive is not None:
        return body_name(genitive["body"])
    # `HAVNEUDVALGET Mandag den`, and behind it what is no name
    weekday = re.search(rf"\s(?i:{_WEEKDAY})\b", words)
    if weekday is not None:
        words = words[: weekday.start()]
    words = _NEW.sub("", _LEVEL.sub("", re.sub(r",\s*møde[t]?\Z", "", words)))
    return body_name(_OF_TOWN.sub("", words))


def _board(text: str) -> str | None:
    match = _BOARD.search(text)
    if match is None:
        return None
    words = (match["body"] or match["board"] or match["firm"] or match["owner"]).strip(" .,:-–")
    if (
        len(words) < 2
        or _OF_SOMETHING.match(text, match.end()) is not None
        or _HOUSE.search(words) is not None
        or municipality_of(words) is not None
    ):
        return None
    return words
