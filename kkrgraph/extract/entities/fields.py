"""Fields: what an organ is for, behind a name that is known without it: `Den Nationale Følgegruppe for Havnebyer (NFH)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.bodies import before_person
from kkrgraph.extract.text.mentions import Label, Mention

# rules that give a name by its words alone; what a list knows is whole
_RULES = (
    "definite-name",
    "forum-in-two-words",
    "panel-in-two-words",
    "administrative-group",
    "organ",
    "task-force",
)
_ORGAN = re.compile(
    r"(?:gruppe|udvalg|råd|forum|nævn|kreds|kommission|netværk|partnerskab|panel|klynge|board|samarbejde|task ?force|komit[eé])"
    r"(?:n|en|et|t|met)?\Z",
    re.IGNORECASE,
)
# in whose name somebody sits is no field: `i Den Fælles Styregruppe for KKR Fyn`
_FIELD = re.compile(
    r" (?:for|om|vedrørende|vedr\.|bag) (?P<field>(?!(?:KKR|KL|Region|RAR|Kommune)\b)[A-ZÆØÅ][\wæøåÆØÅ-]+"
    r"(?:(?:,|,? og|,? samt| &) (?!KKR|KL\b|Region)[A-ZÆØÅ][\wæøåÆØÅ-]+|(?: i| på)? (?!KKR|KL\b)[A-ZÆØÅ][\wæøåÆØÅ-]+)*)"
    r"(?! [Kk]ommune)(?![\wæøå-])"
)


def with_fields(text: str, bodies: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies, those that are organs with the field behind them; the field may begin with a body of its own."""
    for body in bodies:
        yield _with_field(text, body)


def _with_field(text: str, body: Mention) -> Mention:
    printed = text[body.start : body.end]
    by_words = body.rule in _RULES or (body.rule == "known-name" and printed.startswith(("Den ", "Det ")))
    if not by_words or body.label is not Label.ORGANISATION or _ORGAN.search(printed) is None:
        return body
    match = _FIELD.match(text, body.end)
    end = before_person(text, match) if match is not None else body.end
    if match is None or end < match.start("field") + 3:
        return body
    return replace(body, end=end, value=body.value + text[body.end : end])
