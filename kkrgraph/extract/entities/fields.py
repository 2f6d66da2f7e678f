"""Fields: what an organ is for, behind a name that is known without it: `Den Nationale Følgegruppe for Havnebyer (NFH)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.bodies import before_person
from kkrgraph.extract.entities.name_forms import is_given_name
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


# what comes before a compound and is of the name: `Nordjysk Uddannelsesforum`, `Statens Museumsforum`, `Hanstholm Havneforum`
_NO_OWNERS = frozenset(
    [
        "Formand",
        "Medlem",
        "Formanden",
        "Til",
        "Fra",
        "Hos",
        "Med",
        "Ved",
        "Efter",
        "Under",
        "Samt",
        "Også",
        "Både",
        "Nyt",
        "Nye",
        "Referat",
        "Dagsorden",
        "Møde",
        "Orientering",
        "Valg",
        "Udpegning",
        "Status",
        "Sag",
        "Punkt",
        "Bilag",
        "Indstilling",
    ]
)
_COMPOUNDS = ("committee-by-ending", "council-by-ending")
_BEFORE = re.compile(
    r"(?:(?P<and>[A-ZÆØÅ][a-zæøå]{3,}s og )?[A-ZÆØÅ][a-zæøå]{3,}s|[A-ZÆØÅ][a-zæøå]{2,}(?:jysk|fynsk|landsk|dansk|retsk|holmsk)e?|"
    r"(?:Den|Det) [A-ZÆØÅ][a-zæøå]{2,}ske|[A-ZÆØÅ][a-zæøå]{3,}) \Z"
)
_FORUM = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?:forum|netværk|partnerskab|råd)\Z")


def with_fields(text: str, bodies: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies, those that are organs with the field behind them; the field may begin with a body of its own."""
    for body in bodies:
        yield _with_field(text, body)
        whole = _with_owner(text, body)
        if whole is not None:
            yield whole


def _with_owner(text: str, body: Mention) -> Mention | None:
    """The name together with the word with a capital before it, where it is a compound without an article of its own."""
    printed = text[body.start : body.end]
    if body.rule not in _COMPOUNDS or _FORUM.match(printed) is None:
        return None
    before = _BEFORE.search(text, max(0, body.start - 40), body.start)
    if before is None or before[0].split()[0] in _NO_OWNERS or is_given_name(before[0].split()[-1]):
        return None
    start = before.start()
    return replace(body, start=start, value=text[start : body.end])


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
