"""A document drawn as one HTML page that needs nothing else: text, legend, records, and what was not read."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from kkrgraph.model import VIEWS, Minutes
from kkrgraph.output import whole_file
from kkrgraph.publish.drawing.lists import facts, issues, legend, records
from kkrgraph.publish.drawing.markup import Html, element, text
from kkrgraph.publish.drawing.readings import readings
from kkrgraph.publish.drawing.text import Text
from kkrgraph.publish.drawing.words import word

# Without script: a box that is not ticked takes the colour away, and the records of its kind.
_SWITCH = (
    ".of-{view}{{--own:var(--{view})}}"
    ":root:has(#show-{view}:not(:checked)){{--{view}:transparent}}"
    ":root:has(#show-{view}:not(:checked)) .of-{view}{{display:none}}"
)


def draw(minutes: Minutes) -> Html:
    """The page of a document: valid HTML5 in Danish; the same minutes give the same text."""
    found = readings(minutes)
    drawn = Text(minutes, found)
    body = (
        _header(minutes, len(found)),
        element("div", legend(found), id="legend"),
        element(
            "main",
            element("section", element("h2", text(word("text"))), drawn.html, id="text", class_="text"),
            element(
                "aside",
                element("h2", text(word("list"))),
                records(minutes.document, found, drawn),
                id="records",
                aria_label=word("list"),
            ),
        ),
        element("section", element("h2", text(word("issues"))), issues(minutes, drawn), id="issues"),
        element("script", _file("page.js")),
    )
    return f'<!DOCTYPE html>\n<html lang="da">\n{_head(minutes)}\n{element("body", chr(10).join(body))}\n</html>\n'


def write(minutes: Minutes, path: Path) -> None:
    """Write the page to a file, which appears whole or not at all. Raises UsageError where it cannot be written."""
    with whole_file(path) as output:
        output.write(draw(minutes).encode("utf-8"))


def _head(minutes: Minutes) -> Html:
    switches = "\n".join(_SWITCH.format(view=view) for view in VIEWS)
    parts = (
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        element("title", text(word("title", document=minutes.document.id))),
        element("style", f"\n{_file('page.css')}{switches}\n"),
    )
    return element("head", "\n".join(parts))


def _header(minutes: Minutes, count: int) -> Html:
    ways = (("text", "to-text"), ("records", "to-records"), ("issues", "to-issues"))
    links = (element("a", text(word(key)), href=f"#{target}") for target, key in ways)
    meeting = minutes.meeting
    about = " · ".join(text(one) for one in (meeting.body, meeting.date, meeting.kind) if one is not None)
    return element(
        "header",
        element("nav", *links, class_="ways"),
        element("p", text(word("kind")), class_="kicker"),
        element("h1", text(minutes.document.id)),
        element("p", about, class_="about"),
        facts(minutes, count),
        element("p", text(word("help")), class_="help"),
    )


def _file(name: str) -> str:
    return (files("kkrgraph.publish.drawing") / name).read_text(encoding="utf-8")
