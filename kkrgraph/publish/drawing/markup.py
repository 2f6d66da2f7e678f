"""HTML elements as text, with everything in them escaped."""

from __future__ import annotations

from html import escape

# Text that is escaped already; nothing else may be put between tags.
Html = str


def text(value: object) -> Html:
    """Any text, escaped."""
    return escape(str(value), quote=True)


def element(name: str, *children: Html, **attributes: str | int | None) -> Html:
    """An element; an attribute that is None is left out, and `class_`, `aria_label` are written as HTML does."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{''.join(children)}</{name}>"
