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
_OF_COUNCIL = re.compile(r"(?P<council>KKR [A-ZÆØÅ]\w+?)s [A-ZÆØÅ]?[\w -]+\Z")
_GROUP_FOR = re.compile(r"(?P<kind>[A-ZÆØÅ][a-zæøå]+gruppe)n for (?P<whose>.+)\Z")


def one_name(mentions: list[Mention]) -> list[Mention]:
    """The mentions, each body by one name: a short one is the fuller one's, where the document has one such only."""
    rules = {m.value: m.rule for m in mentions if m.label is Label.ORGANISATION}
    names = _Names(rules)
    table = {}
    for name in rules:
        full = names.fuller(name)
        if full is not None:
            # a name that reference data knows is the better one
            short, long = (
                (full, name) if rules[name] == "known-name" and name not in _OF_AREA else (name, full)
            )
            table[short] = long
    return (
        [replace(m, value=table[m.value]) if m.value in table else m for m in mentions] if table else mentions
    )


def of_the_named_council(text: str, mentions: list[Mention]) -> list[Mention]:
    """A committee that reference data knows as one KKR's goes by its own words where the document never names that KKR."""
    found: list[Mention] = []
    for mention in mentions:
        match = _OF_COUNCIL.match(mention.value) if mention.value.startswith("KKR ") else None
        written = text[mention.start : mention.end]
        if match is not None and match["council"] not in text and not written.startswith("KKR"):
            mention = replace(mention, value=written[0].upper() + written[1:], rule="committee-of-another")
        found.append(mention)
    return found


class _Names:
    """The names of one document, by what a shorter name of the same body would share with them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = list(names)
        self._by_form: dict[str, set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        self._by_last_word: dict[str, list[tuple[str, str]]] = {}
        for name in self._names:
            form = _FORM.match(name)
            if form is not None:
                self._by_form.setdefault(form["name"], set()).add(name)
                continue
            folded = name.casefold()
            self._folded.setdefault(folded, set()).add(name)
            if name[:1].isupper():
                self._by_last_word.setdefault(folded.rpartition(" ")[2], []).append((folded, name))

    def fuller(self, name: str) -> str | None:
        """The only other name of the document that is the same body's in full."""
        found = (self._of_area(name) if name in _OF_AREA else self._in_full(name)) - {name}
        return found.pop() if len(found) == 1 else None

    def _of_area(self, name: str) -> set[str]:
        return {other for other in self._names if other.startswith((f"{name} i Region ", f"{name} "))}

    def _in_full(self, name: str) -> set[str]:
        found = set(self._by_form.get(name, ()))
        group = _GROUP_FOR.match(name)
        if group is not None:
            return found | self._folded.get(f"{group['whose']}s {group['kind']}".casefold(), set())
        article = _ARTICLE.match(name.casefold())
        if article is not None:
            return found | self._folded.get(
                f"{article['adjective']} {name[article.end() :].casefold()}", set()
            )
        definite = _DEFINITE.match(name)
        if definite is None:
            return found
        stem = definite["stem"].casefold()
        # not `Sundhedsudvalget` for `KL's Social- og Sundhedsudvalg`
        return found | {
            other
            for folded, other in self._by_last_word.get(stem.rpartition(" ")[2], ())
            if folded.endswith(f" {stem}") and not folded.endswith(f" og {stem}")
        }
