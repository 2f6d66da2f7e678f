"""Names in short: `Kundeudvalget` behind `Movias kundeudvalg`, `Vækstforum` behind `Vækstforum Fyn` are the same bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kkrgraph.extract.text.mentions import Label, Mention

# names that say of which part of the country, or of which region
_OF_AREA = ("Vækstforum", "Regionsrådet")
_DEFINITE = re.compile(
    r"(?P<stem>.{3,}(?:udvalg|råd|nævn|panel|forum|netværk|gruppe|kommission))(?:met|et|en|n)\Z"
)
_FORM = re.compile(r"(?P<name>.{3,}) (?:A/S|I/S|ApS|P/S)\Z")
_ARTICLE = re.compile(r"\A(?:den|det) (?P<adjective>[a-zæøå]+(?:isk|iv))e ")
_GROUP_FOR = re.compile(r"(?P<kind>[A-ZÆØÅ][a-zæøå]+gruppe)n for (?P<whose>.+)\Z")


def one_name(mentions: list[Mention]) -> list[Mention]:
    """The mentions, each body by one name: a short one is the fuller one's, where the document has one such only."""
    rules = {m.value: m.rule for m in mentions if m.label is Label.ORGANISATION}
    table = {}
    for name in rules:
        full = _fuller(name, rules)
        if full is not None:
            # a name that reference data knows is the better one
            short, long = (
                (full, name) if rules[name] == "known-name" and name not in _OF_AREA else (name, full)
            )
            table[short] = long
    return (
        [replace(m, value=table[m.value]) if m.value in table else m for m in mentions] if table else mentions
    )


def _fuller(name: str, names: Iterable[str]) -> str | None:
    """The only other name of the document that is the same body's in full."""
    if name in _OF_AREA:
        found = {
            other for other in names if other.startswith((f"{name} i Region ", f"{name} ")) and other != name
        }
        return found.pop() if len(found) == 1 else None
    found = {other for other in names if other != name and _is_in_full(name, other)}
    return found.pop() if len(found) == 1 else None


def _is_in_full(name: str, other: str) -> bool:
    form = _FORM.match(other)
    if form is not None:
        return form["name"] == name
    group = _GROUP_FOR.match(name)
    if group is not None:
        return other.casefold() == f"{group['whose']}s {group['kind']}".casefold()
    article = _ARTICLE.match(name.casefold())
    if article is not None:
        return other.casefold() == f"{article['adjective']} {name[article.end() :].casefold()}"
    definite = _DEFINITE.match(name)
    if definite is None or not other[:1].isupper():
        return False
    stem = definite["stem"].casefold()
    rest = other.casefold()
    # not `Sundhedsudvalget` for `KL's Social- og Sundhedsudvalg`
    return rest.endswith(f" {stem}") and not rest.endswith(f" og {stem}")
