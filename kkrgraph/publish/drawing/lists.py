"""What stands beside the text: the legend, the records view by view, and what was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kkrgraph.model import VIEWS, Document, Minutes
from kkrgraph.publish.drawing.markup import Html, element, text
from kkrgraph.publish.drawing.pieces import UNREAD
from kkrgraph.publish.drawing.readings import Reading
from kkrgraph.publish.drawing.text import Text, line_of
from kkrgraph.publish.drawing.words import word


def facts(minutes: Minutes, count: int) -> Html:
    """What the document is, and how much of it was read."""
    document, codes = minutes.document, Counter(issue.code for issue in minutes.issues)
    furniture = sum(line.furniture is not None for line in document.lines)
    rows = (
        ("file", text(document.source)),
        ("pages", text(document.pages)),
        ("lines", text(len(document.lines))),
        ("furniture", text(furniture)),
        ("unread", _linked(codes[UNREAD])),
        ("unclear", _linked(len(minutes.issues) - codes[UNREAD])),
        ("records", text(count)),
    )
    pairs = (element("div", element("dt", text(word(key))), element("dd", value)) for key, value in rows)
    return element("dl", *pairs, class_="facts")


def _linked(count: int) -> Html:
    return element("a", text(count), href="#issues") if count else text(count)


def legend(readings: Sequence[Reading]) -> Html:
    """One box for each kind with its colour and count; a kind that is not ticked is not drawn."""
    counts = Counter(one.view for one in readings)
    boxes = "\n".join(_box(view, counts[view]) for view in VIEWS)
    return element(
        "fieldset",
        element("legend", text(word("legend"))),
        boxes,
        class_="legend",
        data_all=word("all"),
        data_none=word("none"),
    )


def _box(view: str, count: int) -> Html:
    # With nothing of it in the document there is nothing to switch off.
    disabled = "" if count else " disabled"
    box = f'<input type="checkbox" id="show-{view}" checked{disabled}>'
    swatch = element("span", class_="swatch", style=f"--own:var(--{view})", aria_hidden="true")
    number = element("span", text(count), class_="count")
    return element("label", box, swatch, text(word(view)), " ", number, for_=f"show-{view}")


def records(document: Document, readings: Sequence[Reading], drawn: Text) -> Html:
    """The records, view by view, each with a link to its place."""
    parts = []
    for view in VIEWS:
        own = [one for one in readings if one.view == view]
        head = element("h3", text(word(view)), " ", element("span", text(len(own)), class_="count"))
        rows = "\n".join(_record(document, one, drawn) for one in own)
        body = element("ol", "\n", rows, "\n") if own else element("p", text(word("empty")), class_="empty")
        parts.append(element("section", head, body, class_=f"view of-{view}"))
    return "\n".join(parts)


def _record(document: Document, reading: Reading, drawn: Text) -> Html:
    place = drawn.place_of(reading)
    line = document.line_at(reading.start)
    title = element(
        "a", text(reading.title), href=None if place is None else f"#{place}", data_r=reading.number
    )
    rule = element("code", text(reading.rule)) if reading.rule is not None else ""
    pairs = "".join(
        element("div", element("dt", text(name), lang="en"), element("dd", text(value)))
        for name, value in reading.fields
    )
    where = element("span", text(word("place", page=line.page, line=line.number)), class_="where")
    columns = element("dl", pairs) if pairs else ""
    quote = element("q", text(reading.quote)) if reading.quote not in ("", reading.title) else ""
    return element("li", title, " ", rule, columns, quote, where, id=f"r{reading.number}")


def issues(minutes: Minutes, drawn: Text) -> Html:
    """What was not read, or left something open, each with a link to its place."""
    if not minutes.issues:
        return element("p", text(word("no-issues")), class_="empty")
    rows = []
    for issue in minutes.issues:
        line = line_of(minutes, issue)
        place = None if line is None else drawn.place_of_line(line)
        where = text(word("place", page=issue.page, line=issue.line))
        rows.append(
            element(
                "li",
                element("a", where, href=None if place is None else f"#{place}"),
                " ",
                element("code", text(issue.code)),
                element("span", text(issue.text), class_="unread" if issue.code == UNREAD else None),
                element("span", text(issue.message), class_="where", lang="en"),
            )
        )
    return element("ol", "\n".join(rows))
