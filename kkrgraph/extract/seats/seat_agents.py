"""Agents of seat rules: what the words for who fills a seat name, by preferred names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.own_organs import is_called
from kkrgraph.extract.seats.seat_grammar import ORG, PLACE
from kkrgraph.extract.seats.seat_tokens import Token
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Meeting

# the meeting's own body by its kind: `selskabet`, `vi`
_OWN = re.compile(
    r"(?:selskabet|regionen|kommissionen|styregruppen|erhvervshuset|udvalget|rådet|fonden|foreningen|"
    r"klyngen|sundhedsklyngen|destinationen|museet|partnerskabet|vi|os)",
    re.IGNORECASE,
)
# `kommunalbestyrelserne i Nyborg, Faxe og Sorø`
_COUNCILS = re.compile(r"(?:[Kk]ommunalbestyrelserne|[Bb]yrådene) i (?P<towns>[A-ZÆØÅ][^;]+)\Z")
# `DI Ravnsund`: two known names side by side are one that is not known
_SIDE_BY_SIDE = re.compile(f"[{ORG}{PLACE}](?: [{ORG}{PLACE}])+")
# `Region Fyn og de fynske kommuner`: a known body and a group that is none
_MIXED = re.compile(rf"[{ORG}{PLACE}](?:, [{ORG}{PLACE}])* og (?P<rest>[a-zæøå][^{ORG}{PLACE}]*)\Z")
# `tre medlemmer af bestyrelsen af KKR Fyn`: what they are members of, and who chooses them
_OF_A_PART = re.compile(rf"(?:bestyrelsen|rådet|udvalget|repræsentantskabet) af (?=[{ORG}{PLACE}])")


class Agents:
    """Names those who fill seats, in the minutes of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting

    def of_token(self, sentence: Sentence, token: Token) -> str:
        """An agent's name: bodies by their preferred names; a KKR's members are the KKR."""
        words = sentence.marked.words(token.start, token.end)
        if re.match(r"[Mm]edlemmerne af hver|\S+[’']?s? medlemmer\b", words) and (
            self.meeting.body or ""
        ).startswith("KKR"):
            return "KKR" if words.startswith(("M", "m")) else self.meeting.body or "KKR"
        return self.words(sentence, token.start, token.end)

    def _bodies(self, sentence: Sentence, start: int, end: int) -> Sequence[str]:
        marked = sentence.marked
        begin, stop = marked.offset(start), marked.end_offset(end)
        return [
            m.value
            for m in marked.mentions()
            if begin <= m.start < stop and m.label in (Label.ORGANISATION, Label.PLACE)
        ]

    def words(self, sentence: Sentence, start: int, end: int) -> str:
        """The words of a stretch; bodies in it by their preferred names, joined with `; `."""
        marked = sentence.marked
        whole = _OF_A_PART.match(marked.text, start, end)
        start = start if whole is None else whole.end()
        bodies = self._bodies(sentence, start, end)
        lower = re.match(r"[a-zæøå]", marked.text[start:end].lstrip()) or marked.text[start] not in (
            ORG,
            "\ue002",
        )
        words = marked.words(start, end).strip()
        towns = _COUNCILS.match(words)
        if towns is not None:
            homes = [municipality_of(town) for town in re.split(r", | og ", towns["towns"])]
            if all(homes):
                return "; ".join(home for home in homes if home)
        if _OWN.fullmatch(words) and (own := self._own(words.casefold())) is not None:
            return own
        if _SIDE_BY_SIDE.fullmatch(marked.text[start:end]):
            return words
        if bodies and not lower and (mixed := _MIXED.match(marked.text, start, end)) is not None:
            parts = [(start, mixed.start("rest") - 4), (mixed.start("rest"), end)]
            return "; ".join(self.words(sentence, *part) for part in parts)
        if bodies and not lower:
            return "; ".join(dict.fromkeys(self._own_kkr(sentence, name) for name in bodies))
        if re.match(r"(?:[Mm]edlemmerne af|[Bb]estyrelsen (?:for|i)) ", words) and bodies:
            return own_body(bodies[0], self.meeting)
        return "Regionsrådet" if words.lower() == "regionsrådet" else words

    def _own_kkr(self, sentence: Sentence, name: str) -> str:
        """`KKR` alone is the meeting's own, in other minutes the one that the sentence names besides."""
        if name != "KKR" or (self.meeting.body or "KKR").startswith("KKR"):
            return own_body(name, self.meeting)
        named = [m.value for m in sentence.marked.mentions(Label.ORGANISATION) if m.value.startswith("KKR ")]
        return named[-1] if named else name

    def _own(self, noun: str) -> str | None:
        """The meeting's own body, where a noun means it; a region's committee speaks of its region."""
        body = self.meeting.body
        if body is None:
            return None
        if noun == "regionen":
            region = re.search(r"Region [A-ZÆØÅ][a-zæøå]+", body)
            return region[0] if region is not None else None
        return body if noun in ("vi", "os", "selskabet") or is_called(body, noun) else None
