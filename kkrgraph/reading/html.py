"""HTML by selectolax: block elements, `<br>` and table rows are lines; what is no text is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kkrgraph.errors import ReadingError
from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.txt import decode

_BLOCKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    )
)
_NOT_PRINTED = frozenset(
    (
        "-comment",
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "select",
        "textarea",
    )
)
_LISTS = frozenset(("ol", "ul", "menu"))
_TITLES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "button"))
_ALPHABET = 26
_DISC = "disc"
_BULLET = "• "
# What an item's text brings itself: a sign, a party's letter, a number of the agenda (`2.1 Budget`, but not `3. marts`).
_OWN_SIGN = re.compile(r"[-–—•▪·●*]\s|[A-ZÆØÅ][.:)]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-ZÆØÅ]")
_CELLS = frozenset(("td", "th"))
_NAVIGATION_TAGS = frozenset(("nav", "footer"))
_NAVIGATION_NAMES = re.compile(r"breadcrumb|broedkrumme|cookie|skip-?link|site-?nav|hovedmenu", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_HEAD = 4096


@dataclass(slots=True, kw_only=True)
class _Sheet:
    """What is being printed while the tree is walked. depth counters: how many of such elements are open."""

    printed: list[Printed] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    label: str = ""
    outside_links: bool = False
    to_contents: set[int] = field(default_factory=set)
    rows: int = 0
    pre: int = 0
    navigation: int = 0
    jumps: int = 0
    headings: int = 0
    lists: list[tuple[int, str]] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Print text on the present line; in `<pre>` its line ends are lines."""
        first, *rest = text.split("\n") if self.pre and not self.rows else [text]
        self._append(first)
        for line in rest:
            self.end_line()
            self._append(line)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        if text.strip() and (not self.jumps or self.headings):
            self.outside_links = True

    def number_item(self, by: int) -> None:
        """Keep the number of an item that opens for the line it begins; an item that closes needs none."""
        self.label = ""
        if by == 1 and self.lists:
            number, form = self.lists[-1]
            self.label = _label(number, form)
            self.lists[-1] = (number + 1, form)

    def _signed(self, text: str) -> str:
        """The line with the sign of the item it begins, where it has none of its own.

        A bullet is of the text: menus and links to places in the page are set without one.
        """
        words = text.strip()
        if self.label == _BULLET:
            bare = self.navigation or not self.outside_links or _OWN_SIGN.match(words) is not None
        else:
            bare = words[0].isdigit()
        return text if bare else self.label + words

    def end_line(self) -> None:
        """End the present line; within a table row a space is all that ends."""
        if self.rows:
            self.parts.append(" ")
            return
        text = "".join(self.parts)
        if text.strip():
            text = self._signed(text)
            self.label = ""
            if not self.outside_links:
                self.to_contents.add(len(self.printed))
            mark = Furniture.NAVIGATION if self.navigation else None
            self.printed.append(Printed(page=1, number=len(self.printed) + 1, text=text, furniture=mark))
        self.parts.clear()
        self.outside_links = False


def _is_navigation(node: LexborNode, in_heading: bool) -> bool:
    """Whether an element is the site's own; a button that folds an item out bears the item's title."""
    attributes = node.attributes
    if node.tag == "button":
        return not in_heading and "aria-controls" not in attributes and "aria-expanded" not in attributes
    if node.tag in _NAVIGATION_TAGS:
        return True
    if not attributes:
        return False
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return attributes.get("role") == "navigation" or _NAVIGATION_NAMES.search(names) is not None


def _opened_list(node: LexborNode) -> tuple[int, str]:
    """The first number of an ordered list and how it is written (`1`, `a`, `A`); of other lists a bullet is."""
    attributes = node.attributes
    if "none" in (attributes.get("style") or ""):
        return 0, ""
    if node.tag != "ol":
        return 0, _DISC
    start = attributes.get("start") or "1"
    return int(start) if start.isdecimal() else 1, attributes.get("type") or "1"


def _label(number: int, form: str) -> str:
    """What a browser prints before an item of a list: `3. `, `c. `, `• `; nothing where the form is empty."""
    if form == _DISC:
        return _BULLET
    if form in ("a", "A") and 0 < number <= _ALPHABET:
        return f"{chr(ord(form) + number - 1)}. "
    return f"{number}. " if form else ""


def _step(sheet: _Sheet, node: LexborNode, by: int) -> None:
    """Open (by = 1) or close (by = -1) an element."""
    tag = node.tag or ""
    if tag in _BLOCKS:
        sheet.end_line()
    if tag == "tr":
        sheet.rows += by
        if by == -1:
            sheet.end_line()
    elif tag == "pre":
        sheet.pre += by
    elif tag == "a" and (node.attributes.get("href") or "").startswith("#"):
        sheet.jumps += by
    elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        sheet.headings += by
    if _is_navigation(node, sheet.headings > 0):
        sheet.navigation += by
    _step_in_list(sheet, node, by)


def _step_in_list(sheet: _Sheet, node: LexborNode, by: int) -> None:
    """Keep what is to be set before the line that begins; an item that begins with a title is set without a bullet."""
    if node.tag in _LISTS:
        sheet.lists = [*sheet.lists, _opened_list(node)] if by == 1 else sheet.lists[:-1]
    elif node.tag == "li":
        sheet.number_item(by)
    elif node.tag in _TITLES and sheet.label == _BULLET:
        sheet.label = ""


def _walk(body: LexborNode, sheet: _Sheet) -> None:
    """Print the tree on the sheet, without recursion: a page may nest as deep as it likes."""
    stack: list[tuple[LexborNode, bool]] = [(body, True)]
    while stack:
        node, opening = stack.pop()
        if not opening:
            if node.tag in _CELLS:
                sheet.parts.append(" ")
            _step(sheet, node, -1)
        elif node.tag == "-text":
            sheet.write(node.text_content or "")
        elif node.tag == "br":
            sheet.end_line()
        # Hidden elements are read: items that are folded in are hidden, and hold the minutes.
        elif node.tag not in _NOT_PRINTED:
            _step(sheet, node, 1)
            stack.append((node, False))
            stack.extend((child, True) for child in reversed(list(node.iter(include_text=True))))
    sheet.end_line()


def _with_contents(sheet: _Sheet) -> Iterator[Printed]:
    """Lines that only lead to a place in the page, to a heading that is printed again there, are its contents."""
    there = {line.text.strip() for index, line in enumerate(sheet.printed) if index not in sheet.to_contents}
    for index, line in enumerate(sheet.printed):
        repeated = index in sheet.to_contents and line.furniture is None and line.text.strip() in there
        yield replace(line, furniture=Furniture.CONTENTS) if repeated else line


def html_lines(name: str, data: bytes) -> Iterator[Printed]:
    """The printed lines of a web page, on one page; raises ReadingError where nothing is printed or decoded."""
    charset = _META_CHARSET.search(data[:_HEAD])
    text = decode(name, data, fallback=charset.group(1).decode("ascii") if charset is not None else "cp1252")
    body = LexborHTMLParser(text).body
    sheet = _Sheet()
    if body is not None:
        _walk(body, sheet)
    if not sheet.printed:
        raise ReadingError(
            f"{name}: a web page without text", hint="save the page as the browser shows it, or as PDF"
        )
    yield from _with_contents(sheet)
