"""Places of meetings: behind their label, at the end of a sentence, on a line that can be nothing else."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.entities.name_forms import is_no_name
from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.head_labels import Field
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.meetings.title_names import FIRM, title_body
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.dates import find_dates

# `H.C. Lindes Allé`: initials of whom a street is named after
_NAMED_STREET = (
    r"\s?(?:[A-ZÆØÅ]\.\s?)*[A-ZÆØÅ][a-zæøå]+s\s(?:Vej|Allé|Alle|Plads|Gade|Torv|Stræde|Boulevard|Vænge)\b"
)
# `Gl. Havnevej`, `Nr. Kajgade`, `Sdr. Torv`, `Skt. Annæ Plads`: a point that ends no sentence
_SHORT = r"(?:(?<=\bGl)|(?<=\bNr)|(?<=\bSt)|(?<=\bSdr)|(?<=\bNdr)|(?<=\bSkt))\."
_NO_SHORT = r"(?<!\bGl)(?<!\bNr)(?<!\bSt)(?<!\bSdr)(?<!\bNdr)(?<!\bSkt)"
_IN_SENTENCE = re.compile(
    r",?\s*(?:på|i|hos|ved)\s+(?!(?:KKR|[Kk]ommunekontaktråd|"
    r"[\wæøå-]*(?:rådet|udvalget|bestyrelsen|gruppen|forum|nævnet))(?:[\s,]|\Z))"
    r"(?P<place>(?:[A-ZÆØÅ0-9][^.;]{2}|mødelokale |lokale |"
    r"[a-zæøå]*(?:huset|museet|skolen|biblioteket|hotellet|kontoret|stationen|gården|salen|cent(?:er|r)et|"
    r"kroen|hallen|caf[eé]en|laden|klublokalet|lokalet|lokaler|stuen|kantinen|kontor)\b|"
    r"[a-zæøå]+s (?:[a-zæøå]+ )?(?:kontor|lokaler|mødelokale|mødesal|hovedkontor|hovedsæde|kantine)\b)"
    rf"(?:[^.;]|{_SHORT}|\.(?=\d)|(?<=[A-ZÆØÅ])\.(?="
    + _NAMED_STREET
    + r")){0,100}?)(?=\s(?:med|for at|hvor)\b|\s[–-]\s(?:i forlængelse|i forbindelse|umiddelbart|efter)|;|"
    rf"{_NO_SHORT}\.(?!\d|(?<=[A-ZÆØÅ]\.)" + _NAMED_STREET + r")|\Z)"
)
# `, samledes bestyrelsen for Havnen på selskabets kontor`: who meets stands between
_WHO_MEETS = re.compile(r",? (?:samledes|mødtes|holdt) [^.;]{3,80}?(?= (?:i|på|hos|ved) )")
# a line that can only be an address or a room: `Ved Havnen 20, 4700 Næstved`, `Viborg Rådhus, lokale 3`
_VENUE = re.compile(
    r"\A(?=[A-ZÆØÅ])[^.:;]*?(?:[Rr]ådhus|[Rr]egionshus|\b[Hh]otel|[Kk]ro\b|[Kk]ongres|[Kk]onference|"
    r"[Kk]ulturhus|[Kk]ursuscent|[Ff]orsamlingshus|"
    r"(?:Medborger|Administrations|Borger|Sundheds|Forenings|Aktivitets)hus|"
    r"[a-zæøå](?:gården|museet|skolen|biblioteket|hallen|huset|værket|stationen|centret|centeret|værelset?|laden)\b|"
    r"\b[Mm]ødelokale\b|\b[Ll]okale\b|[Ss]alen\b|\bTeams\b|\b(?:Skype|Teams|Video|Telefon|Online)-?møde\b|"
    r"\b[Vv]irtuelt\b|\b\d{4} [A-ZÆØÅ]|[^\W\d]+ \d{1,3}[A-Z]?,(?: |\Z))[^.:;]*\Z"
)
_HELD = re.compile(
    r"\b[Mm]ødet (?:holdes|holdtes|afholdes|afholdtes|(?:blev|bliver) (?:af)?holdt|finder sted|"
    r"fandt sted) (?:i|på|hos|ved|via|over) (?P<place>[^.;]{3,100}?(?:\d\. ?sal)?)(?=\s(?:med|for at|hvor|kl)\b|[.;]|\Z)"
)
_DASH = re.compile(r"\s[-–|]\s")
# what stands between the time and the place: a lost time, lunch
_BEFORE_PLACE = re.compile(
    r"(?:[\s,.;|–-]|\((?:\d{1,2}[.:]\d\d)?\)|(?:fra|til|kl\.?|klokken|ca\.)(?=[\s,.(])|"
    r"(?:med |og )?(?:efterfølgende|efterfulgt af|inkl\.|inklusive|afsluttende|derefter) \w+(?=[\s,.])|"
    r"(?:i|på|hos|ved)\s(?=[A-ZÆØÅ]))+"
)
_SHORT_PLACE = re.compile(r"[A-ZÆØÅ][^.:;|()\d]{2,40}(?:\s\d{1,3})?\Z")
_LIST = re.compile(
    r"(?:Medlemmer|(?:Møde)?[Dd]eltagere|Mødedeltagelse|Til ?stede|Fremmødte|Tilstedeværende|Mødt)\b",
    re.IGNORECASE,
)
_ROOM = re.compile(r"(?:Mødelokale|Lokale|Konference|Sal)\b")
# `Havnesalen, Kajen 4. Emne: Havnen`
_NEXT_LABEL = re.compile(r"[.,;]?\s(?=[A-ZÆØÅ][a-zæøå]*(?: [a-zæøå]+){0,3}:(?:\s|\Z))")
_GOES_ON = re.compile(r".*(?:[,–-]|\b(?:og|i|på|ved))\Z")
# `Havnegade 14` / `Nordby`
_HOUSE_NUMBER, _TOWN = (
    re.compile(r"[a-zæøå] \d{1,3}[A-Z]?\Z"),
    re.compile(r"[A-ZÆØÅ][a-zæøå]{2,}(?: [A-ZÆØÅ]\.?)?\Z"),
)
_POSTAL = re.compile(r"\A\d{4} [A-ZÆØÅ][a-zæøå]")


# `Nordkaj A/S, Kajen 4`
_ADDRESSED = re.compile(r"[^,;:]{3,60}, (?:[A-ZÆØÅ][\w.’-]*\s){1,4}\d{1,3}[A-Z]?(?=,|\s|\Z)")


def is_of_people(row: Row, people: Sequence[int]) -> bool:
    place = bisect_left(people, row.start)
    if place >= len(people) or people[place] >= row.end or find_dates(row.text):
        return False
    return _VENUE.match(row.text[: people[place] - row.start]) is None


def before_people(piece: Field, people: Sequence[int]) -> Field:
    """`Havnesalen, Kajen 4, 4000 Nordby Karl Holm Eva Lind`: the line as far as its first name."""
    place = bisect_left(people, piece.row.start)
    if piece.name or place >= len(people) or people[place] >= piece.row.end or find_dates(piece.row.text):
        return piece
    text = piece.row.text[: people[place] - piece.row.start].rstrip(" ,;:-–•")
    if not text:
        return piece
    return replace(piece, row=replace(piece.row, end=piece.row.start + len(text), text=text))


def is_venue(fields: Sequence[Field], found: Found) -> bool:
    """Whether the line below day and time is a place: by its form, or a few words between them and the list of people."""
    text = fields[0].text
    if _HELD.search(text) is not None:
        return False
    if _VENUE.match(text):
        return True
    above_list = len(fields) > 1 and _LIST.match(fields[1].text) is not None and "start" in found.values
    return above_list and _SHORT_PLACE.match(text) is not None and title_body(text) is None


def place_in_sentence(text: str, start: int) -> re.Match[str] | None:
    """`i Havnesalen, Kajen 4` behind day and time; None where a body stands there, or no place."""
    who = _WHO_MEETS.match(text, start)
    place = _IN_SENTENCE.match(text, start if who is None else who.end())
    if place is None or body_name(place["place"]) is not None:
        return None
    # `i Nordkaj A/S` is who meets; `hos Nordkaj A/S, Kajen 4` where
    addressed = _ADDRESSED.match(place["place"]) is not None
    return None if FIRM.match(place["place"]) is not None and not addressed else place


def read_held(pieces: Sequence[Field], found: Found) -> None:
    """`Mødet afholdtes i museets lade.`"""
    for piece in pieces:
        held = _HELD.search(piece.row.text) if "ødet " in piece.row.text else None
        if held is not None:
            start = piece.row.start
            found.add("place", held["place"].strip(), start + held.start("place"), start + held.end("place"))


def add_venue(text: str, last: int, base: int, found: Found) -> None:
    """A place behind the times of its line: `kl. 10.00, Greve Rådhus`, `kl. 9.30. Havnesalen. Møde nr. 1`."""
    start = last + len(text[last:]) - len(text[last:].lstrip(" ,.|–-"))
    for part in (start, *(match.end() for match in _DASH.finditer(text, start))):
        words = re.split(r"\.\s(?=[A-ZÆØÅ])|\.\Z", text[part:])[0]
        if _VENUE.match(words) and _DASH.search(words) is None:
            found.add("place", words.strip(), base + part, base + part + len(words.rstrip()))


def add_rest(text: str, last: int, base: int, found: Found) -> None:
    """The place behind `Tid og sted:`, where day and time, whole or lost, end at `last`."""
    lead = _BEFORE_PLACE.match(text, last)
    start = lead.end() if lead is not None else last
    words = _NEXT_LABEL.split(text[start:].strip(), maxsplit=1)[0].rstrip(" .")
    if words[:1].isupper() and not _LIST.match(words):
        found.add("place", words, base + start, base + start + len(words))


def add_place(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """The place behind its label, with the next line where the first one stops short."""
    piece = fields[0]
    if find_dates(piece.text) or not piece.text.strip():
        return
    start, end = piece.row.start + piece.start, piece.row.end
    words = re.sub(r"(?<=\w{3})\.\Z", "", _NEXT_LABEL.split(piece.text.strip(), maxsplit=1)[0])
    layout.consumed.add(piece.row.index)
    following = fields[1] if len(fields) > 1 else None
    if following is not None and _runs_on(words, piece, following):
        words, end = f"{words} {following.row.text.strip()}", following.row.end
        layout.consumed.add(following.row.index)
    found.add("place", words, start, end)


def place_goes_on(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """A place at the end of a sentence's line, with the next line where it stops short: `i Greve Rådhus,`, `lokale 3`."""
    if len(fields) < 2 or not found.places or "place" not in found.values:
        return
    (start, end), (piece, following) = found.places[-1], fields[:2]
    words = found.values["place"]
    if end == piece.row.end and piece.row.text.endswith(words) and _runs_on(words, piece, following):
        found.values["place"] = f"{words} {following.row.text.strip()}"
        found.places[-1] = (start, following.row.end)
        layout.consumed.add(following.row.index)


def _runs_on(words: str, piece: Field, following: Field) -> bool:
    """Whether a place goes on in the next line: it stops short, or a postal code or a word in lower case follows."""
    if _ROOM.match(following.row.text) is not None and following.row.index == piece.row.index + 1:
        return _ROOM.search(words) is None and ":" not in following.row.text
    if following.name or following.row.index != piece.row.index + 1 or find_dates(following.text):
        return False
    text = following.text
    if _HOUSE_NUMBER.search(words) is not None and _TOWN.match(text) is not None and not is_no_name(text):
        return True
    return bool(_GOES_ON.match(words) or _POSTAL.match(text)) or text[0].islower()
