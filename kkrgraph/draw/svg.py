"""Pieces of SVG: elements with escaped text, and a whole picture that follows light and dark."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

CHARACTER = 7.2
_NOT_XML = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
STYLE = """
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1c2733; --soft: #5b6b7b; --band: #eef2f6; --line: #c3ccd6;
  --main: #0b6e8f; --other: #b4540a; --now: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --paper: #14191f; --ink: #e6ebf0; --soft: #9fb0c0; --band: #1d252e;
  --line: #44525f; --main: #4fb8d8; --other: #f0a35e; --now: #ff8a80; } }
text { font: 13px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: var(--ink); }
.head { font-size: 17px; font-weight: 600; } .soft { fill: var(--soft); font-size: 12px; }
.paper { fill: var(--paper); } .band { fill: var(--band); } .grid { stroke: var(--line); }
.seat { fill: var(--main); } .open { stroke: var(--main); stroke-width: 2; stroke-dasharray: 4 4; fill: none; }
.dot { fill: var(--paper); stroke: var(--main); stroke-width: 2.5; } .came { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; }
.asked { fill: var(--paper); stroke: var(--other); stroke-width: 2; } .now { stroke: var(--now); stroke-width: 1.5; } .nowtext { fill: var(--now); font-size: 12px; }
.node { fill: var(--band); stroke: var(--line); } .node.one { stroke: var(--main); stroke-width: 2; }
.node.person { stroke: var(--other); } .edge { fill: none; stroke: var(--soft); stroke-opacity: .55; } .edge.seat { stroke: var(--main); stroke-opacity: .9; fill: none; stroke-width: 1.8; }
.edge.asked { stroke: var(--other); stroke-dasharray: 5 4; fill: none; } g:hover > .edge { stroke-opacity: 1; stroke-width: 3; }
"""


def element(tag: str, *children: str, **attributes: object) -> str:
    """An element; `class_` is class, `_` in names is `-`; numbers have at most one decimal, None is left out."""
    shown = "".join(
        f" {name.rstrip('_').replace('_', '-')}={quoteattr(_value(value))}"
        for name, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{tag}{shown}>{inner}</{tag}>" if inner else f"<{tag}{shown}/>"


def words(text: str) -> str:
    """Text that can be no markup; characters that XML does not know are left out."""
    return escape(_NOT_XML.sub("", text))


def tooltip(*lines: str) -> str:
    """The title of an element: what is shown beside the pointer and read aloud."""
    return element("title", words("\n".join(line for line in lines if line)))


def label(text: str, x: float, y: float, **attributes: object) -> str:
    return element("text", words(text), x=x, y=y, **attributes)


def cut(text: str, width: float) -> str:
    """The text, shortened with … where it is wider than so many pixels."""
    most = max(int(width / CHARACTER), 2)
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def picture(width: float, height: float, title: str, description: str, *children: str) -> str:
    """A whole SVG document with its title and description for those who do not see it."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        + element(
            "svg",
            element("title", words(title), id="title"),
            element("desc", words(description), id="desc"),
            element("style", words(STYLE)),
            element("rect", class_="paper", width="100%", height="100%"),
            "\n".join(children),
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {_value(width)} {_value(height)}",
            width=width,
            height=height,
            role="img",
            aria_labelledby="title desc",
        )
        + "\n"
    )


def _value(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
