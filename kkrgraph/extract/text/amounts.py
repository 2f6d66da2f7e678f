"""Amounts of money: `461,8 mio. kr.`, `43 mia. kroner`, `1.250.000 kr.`, `en halv milliard kroner`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

# `1.9` with a full stop only where a scale follows, since `1.9` may be an item's number
_NUMBER = r"\d{1,3}(?:(?:[. ]\d{3})+(?:,\d+)?|\s?[¼½¾]|\s[13]/[24]|\.\d{1,2}(?=\s?m(?:io|ia|ill)\b))|\d+(?:,\d+)?|[¼½¾]"
_PARTS = {
    "¼": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¾": Decimal("0.75"),
    "1/4": Decimal("0.25"),
    "1/2": Decimal("0.5"),
    "3/4": Decimal("0.75"),
}
_PART = re.compile(r"(?P<whole>\d*)\s?(?P<part>[¼½¾]|[13]/[24])")
_WORDS = {
    "en halv": Decimal("0.5"),
    "en kvart": Decimal("0.25"),
    "halvanden": Decimal("1.5"),
    "en": Decimal(1),
    "én": Decimal(1),
    "to": Decimal(2),
    "tre": Decimal(3),
    "fire": Decimal(4),
    "fem": Decimal(5),
    "seks": Decimal(6),
    "syv": Decimal(7),
    "otte": Decimal(8),
    "ni": Decimal(9),
    "ti": Decimal(10),
}
_SCALES = {
    "mia": 1_000_000_000,
    "milliard": 1_000_000_000,
    "mio": 1_000_000,
    "mill": 1_000_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "t": 1000,
    "tusind": 1000,
    "tusinde": 1000,
}
_SCALE = r"(?P<scale>(?:mia|mio|mill|milliard(?:er)?|million(?:er)?|tusinde?|t)\b|[tm](?=kr\b))"
_UNIT = r"(?:(?:DKK|d?kr)\b\s?\.?|kroner?\b|,-)"
_UNIT_LAST = re.compile(_UNIT + r"\Z", re.IGNORECASE)
_AMOUNT = re.compile(
    rf"(?=[\d½¼¾kehétfson])(?<![\w,.])(?:kr\.?\s)?(?:(?P<low>{_NUMBER})\s?(?:[-–]|til|"
    rf"og(?=\s?\d))\s?)?(?P<number>{_NUMBER}|{'|'.join(_WORDS)})\s?"
    rf"(?:{_SCALE}(?:\s?\.?\s?{_UNIT}|\.)?|{_UNIT})",
    re.IGNORECASE,
)
# `kr. 1.500,00`, `kr. 500 pr. deltager`: the unit before the figure
_PREFIXED = re.compile(
    r"(?:[Kk]r\.|KR\.|DKK) (?P<number>\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d+,\d\d|"
    r"\d{2,6}(?=,-| (?:pr\.|om året|årligt)))(?:,-)?(?![\d%]|[.,]\d|\s?(?:kr|mio|mia|mill|t\.|tkr|pct)\b)"
)
# `5 mio. kr. 2.000 borgere deltog`: that figure has its unit before it
_OF_FIGURE = re.compile(r"(?:\d|\b(?:mio|mia|mill|t)\.?) ?\Z|[\w,.]\Z")
# one of these stands in every amount that counts, and the whole of it at most so many characters before and behind
_MONEY = ("kr", "Kr", "KR", "dkk", "DKK", ",-", "mio", "Mio", "MIO", "mia", "Mia", "MIA")
_BEFORE, _BEHIND = 80, 23
_BEFORE_NUMBER = 120
# `30 mio.` counts without `kr.`; `tusind` and `t` only with it, or `ti tusind borgere` would be money
_LOOSE_SCALES = ("mia", "mio")
# `2 mio. borgere`, `25 mio. euro`: no money of this country
_COUNTED = re.compile(
    r"\s(?:(?:(?!mere|flere)[a-zæøå]+e )?(?:rejsende|studerende|"
    r"(?!kroner|mere|flere|yderligere|større|tidligere|senere|investeringer|bevillinger|indtægter|"
    r"omkostninger)[a-zæøå]+(?:inger|gere|ere)|personer|rejser|ture|besøg|overnatninger|tons?|kilometer|"
    r"km|liter|kWh|timer|dage|gange|"
    r"træer|dyr|danskere|mennesker|kunder|sider|elever|ansatte|[mk]m?[23])\b|(?:euro|EUR|eur|USD|dollars?|pund)\b|€)"
)
_NUMBER_OF = re.compile(
    r"\b(?:[Aa]ntal(?:let)?|[Pp]assagertal\w*|[Bb]efolkning\w*|[Oo]vernatninger)\b[^.;]*\Z"
)


def _value(number: str, scale: str | None) -> int:
    figure = _WORDS.get(number.lower())
    part = _PART.fullmatch(number)
    if part is not None:
        figure = Decimal(part["whole"] or 0) + _PARTS[part["part"]]
    elif re.fullmatch(r"\d{1,3}\.\d{1,2}", number) is not None:
        figure = Decimal(number)
    elif figure is None:
        figure = Decimal(re.sub(r"[. ](?=\d{3})", "", number).replace(",", "."))
    stem = (scale or "").lower().removesuffix("er")
    return int(figure * _SCALES.get(stem, 1))


def find_amounts(text: str) -> list[Mention]:
    """All amounts of the text, value in whole DKK; of a range both ends, the lower one with the upper one's unit."""
    found = []
    for match in _near_money(text):
        if match.re is _PREFIXED:
            found.append(_mention(match.start(), match.end(), _value(match["number"], None)))
            continue
        scale = match["scale"]
        has_unit = _UNIT_LAST.search(match[0]) is not None
        if not has_unit and (scale is None or not _is_money(text, match, scale)):
            continue
        end = match.end()
        if match["low"] is not None and not _is_range(text, match):
            begin = match.start("number")
            found.append(_mention(begin, end, _value(match["number"], scale)))
        elif match["low"] is not None:
            low_end = match.end("low")
            found.append(_mention(match.start(), low_end, _value(match["low"], scale)))
            found.append(_mention(match.start("number"), end, _value(match["number"], scale)))
        else:
            found.append(_mention(match.start(), end, _value(match["number"], scale)))
    return found


def _is_money(text: str, match: re.Match[str], scale: str) -> bool:
    """Whether `30 mio.` is money: nothing behind it is counted, and no number of things is spoken of before it."""
    if scale.lower() not in _LOOSE_SCALES or _COUNTED.match(text, match.end()) is not None:
        return False
    return _NUMBER_OF.search(text[max(0, match.start() - _BEFORE_NUMBER) : match.start()]) is None


def _near_money(text: str) -> Iterator[re.Match[str]]:
    """The matches of the pattern, looked for only around the words that an amount cannot do without."""
    stretches: list[list[int]] = []
    for place in sorted(place for word in _MONEY for place in places_of(word, text)):
        start, end = max(0, place - _BEFORE), place + _BEHIND
        if stretches and start <= stretches[-1][1]:
            stretches[-1][1] = end
        else:
            stretches.append([start, end])
    for start, end in stretches:
        matches = list(_AMOUNT.finditer(text, start, end))
        yield from matches
        for match in _PREFIXED.finditer(text, start, end):
            of_figure = _OF_FIGURE.search(text[max(0, match.start() - 6) : match.start()]) is not None
            if not of_figure and not any(
                one.start() < match.end() and match.start() < one.end() for one in matches
            ):
                yield match


def _is_range(text: str, match: re.Match[str]) -> bool:
    """`mellem 2 og 3 mio. kr.`, `2-3 mio. kr.`; not `i 2023 til 4 mio. kr.`, and not two things joined by `og`."""
    joined_by_and = match[0][match.end("low") - match.start() :].lstrip().startswith("og")
    between = (
        re.search(r"\bmellem\s\Z", text[max(0, match.start() - 8) : match.start()], re.IGNORECASE) is not None
    )
    year = re.fullmatch(r"(?:19|20)\d\d", match["low"]) is not None
    return not year and (between or not joined_by_and)


def _mention(start: int, end: int, value: int) -> Mention:
    return Mention(start=start, end=end, label=Label.AMOUNT, value=str(value), rule="amount")
