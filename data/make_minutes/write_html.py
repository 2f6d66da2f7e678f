"""Print a source as a web page with the furniture that such pages carry."""

from __future__ import annotations

from html import escape

from markup import Block, Source

NOTE = "Opdigtet eksempel: personer, møder, udsagn og tal i dette dokument er opfundet."
TAGS = {"cover": "h1", "group": "h2", "item": "h3", "section": "h4", "subhead": "h5"}


def html_bytes(source: Source) -> bytes:
    """The document as an HTML page in UTF-8."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="da">',
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{escape(source.title)}</title>",
        f'<meta name="description" content="{escape(NOTE)}">',
        "</head>",
        "<body>",
        '<nav><a href="/">Forside</a> <a href="/moeder">Dagsordener og referater</a></nav>',
        "<main>",
        *_body(source.blocks),
        "</main>",
        '<footer><a href="#">Til toppen</a> <a href="?pdf">Hent som PDF</a></footer>',
        "</body>",
        "</html>",
    ]
    return ("\n".join(parts) + "\n").encode("utf-8")


def _body(blocks: tuple[Block, ...]) -> list[str]:
    parts: list[str] = []
    in_list = False
    for block in blocks:
        listed = block.kind in ("bullet", "step")
        if listed != in_list:
            parts.append("<ul>" if listed else "</ul>")
            in_list = listed
        parts.extend(_element(block))
    if in_list:
        parts.append("</ul>")
    return parts


def _element(block: Block) -> list[str]:
    text = escape(block.text, quote=False)
    if block.kind in ("break", "contents"):
        return []
    if block.kind == "table":
        return ["<table>", *(_row(row, head=i == 0) for i, row in enumerate(block.rows)), "</table>"]
    if block.kind in ("bullet", "step"):
        return [f"<li>{text}</li>"]
    if block.kind == "link":
        return [f'<p><a href="{escape(block.text)}">{text}</a></p>']
    if block.kind in TAGS:
        tag = TAGS[block.kind]
        return [f"<{tag}>{text}</{tag}>"]
    return [f'<p class="{block.kind}">{text}</p>' if block.kind in ("line", "case") else f"<p>{text}</p>"]


def _row(row: tuple[str, ...], *, head: bool) -> str:
    tag = "th" if head else "td"
    return "<tr>" + "".join(f"<{tag}>{escape(cell, quote=False)}</{tag}>" for cell in row) + "</tr>"
