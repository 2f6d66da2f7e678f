"""The numbers that Word prints before paragraphs and does not store with their text: `3.2. `, `- `."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

# Word's own style for lists, by the name it has in Word of any language; programs name it and leave its sign to Word.
_BULLET_STYLE = re.compile(r"list bullet(?: \d)?", re.IGNORECASE)
_BULLET = "• "
_PLACE = re.compile(r"%([1-9])")
_ROMANS = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def local(element: Element) -> str:
    """The element's name without its namespace, which differs between the two dialects of DOCX."""
    return element.tag.rpartition("}")[2]


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return None if element is None else next((node for node in element if local(node) == name), None)


def value(element: Element | None, name: str = "val") -> str | None:
    """An attribute, whatever its namespace."""
    if element is None:
        return None
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), None)


def _roman(number: int) -> str:
    text = ""
    for size, letters in _ROMANS:
        count, number = divmod(number, size)
        text += letters * count
    return text


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    return f"{number:02d}" if form == "decimalZero" else str(number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list. text: `%1.%2.`; form: `decimal`, `bullet`, ...; style: paragraphs of it are numbered so."""

    start: int
    form: str
    text: str
    style: str | None


def _levels(abstract: Element) -> Iterator[tuple[int, Level]]:
    for node in abstract:
        if local(node) == "lvl":
            start = value(child(node, "start"))
            yield (
                int(value(node, "ilvl") or 0),
                Level(
                    start=int(start) if start is not None else 1,
                    form=value(child(node, "numFmt")) or "decimal",
                    text=value(child(node, "lvlText")) or "",
                    style=value(child(node, "pStyle")),
                ),
            )


def _restarts(list_: Element) -> Iterator[tuple[int, int]]:
    """The levels at which a list begins with a number of its own, with that number."""
    for node in list_:
        start = value(child(node, "startOverride"))
        if local(node) == "lvlOverride" and start is not None and start.isdigit():
            yield int(value(node, "ilvl") or 0), int(start)


class Numbering:
    """Counts a document's numbered paragraphs as Word does, each list by itself and its levels under each other."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        nodes = list(numbering) if numbering is not None else []
        lists = [node for node in nodes if local(node) == "num"]
        self._levels = {
            value(node, "abstractNumId"): dict(_levels(node))
            for node in nodes
            if local(node) == "abstractNum"
        }
        self._lists = {value(node, "numId"): value(child(node, "abstractNumId")) for node in lists}
        self._restarts = {
            (value(node, "numId"), depth): start for node in lists for depth, start in _restarts(node)
        }
        self._styles = {
            value(node, "styleId"): node
            for node in (styles if styles is not None else [])
            if local(node) == "style"
        }
        self._counts: dict[str | None, dict[int, int]] = {}

    def label(self, properties: Element | None) -> str:
        """What is printed before a paragraph with these properties (`w:pPr`), with a space after it; else empty."""
        list_id, depth = self._place(properties)
        if list_id is None:
            return _BULLET if self._is_bullet_style(properties) else ""
        levels = self._levels.get(self._lists.get(list_id), {})
        level = levels.get(depth)
        if level is None or level.form == "none" or not level.text:
            return ""
        if level.form == "bullet":
            return (
                _BULLET if len(level.text) == 1 and 0xE000 <= ord(level.text) <= 0xF8FF else f"{level.text} "
            )
        counts = self._count(list_id, depth, levels)
        return (
            f"{_PLACE.sub(lambda match: self._number(int(match.group(1)) - 1, counts, levels), level.text)} "
        )

    def _number(self, depth: int, counts: dict[int, int], levels: dict[int, Level]) -> str:
        level = levels.get(depth)
        if level is None:
            return ""
        return _written(counts.get(depth, level.start), level.form)

    def _count(self, list_id: str, depth: int, levels: dict[int, Level]) -> dict[int, int]:
        """The numbers after one more paragraph: lists of one kind count on, but for one that says where it begins."""
        counts = self._counts.setdefault(self._lists[list_id], {})
        restart = self._restarts.pop((list_id, depth), None)
        following = counts[depth] + 1 if depth in counts else levels[depth].start
        counts[depth] = following if restart is None else restart
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        return counts

    def _place(self, properties: Element | None) -> tuple[str | None, int]:
        """The list and the level of a paragraph: its own, else those of its style. List `0` is none at all."""
        own = child(properties, "numPr")
        list_id, depth = value(child(own, "numId")), value(child(own, "ilvl"))
        for name, style in self._based_on(properties):
            if list_id is not None:
                break
            of_style = child(child(style, "pPr"), "numPr")
            list_id = value(child(of_style, "numId"))
            if list_id is not None and depth is None:
                depth = value(child(of_style, "ilvl")) or self._level_of(list_id, name)
        return list_id, int(depth) if depth is not None and depth.isdigit() else 0

    def _is_bullet_style(self, properties: Element | None) -> bool:
        names = (value(child(style, "name")) or "" for _, style in self._based_on(properties))
        return any(_BULLET_STYLE.fullmatch(name) is not None for name in names)

    def _based_on(self, properties: Element | None) -> Iterator[tuple[str, Element]]:
        """The style of a paragraph, the style that it is based on, and so on."""
        name = value(child(properties, "pStyle"))
        seen: set[str] = set()
        while name is not None and name in self._styles and name not in seen:
            seen.add(name)
            yield name, self._styles[name]
            name = value(child(self._styles[name], "basedOn"))

    def _level_of(self, list_id: str, style: str) -> str | None:
        levels = self._levels.get(self._lists.get(list_id), {})
        return next((str(depth) for depth, level in levels.items() if level.style == style), None)
