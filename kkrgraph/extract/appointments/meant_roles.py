"""Meant roles: the role of a seat where the words beside a name give none, and others of the item do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.lettered import letter_of, lettered_roles
from kkrgraph.extract.seats.seat_grammar import PERSON, PLACE, ROLE
from kkrgraph.extract.seats.seating import SEAT_ROLES, Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Appointment

# `Eva Lind er valgt som hans efterfølger`
_SUCCESSOR = re.compile(
    r"\b(?:hans|hendes|dennes) (?:afløser|efterfølger)\b|\b(?:afløser|efterfølger|afløste|efterfulgte) (?:ham|hende)\b|"
    r"\bi (?:hans|hendes|dennes) sted\b"
)
# `For Karl Holm er udpeget Eva Lind`
_FOR_HIM = re.compile(
    rf"\A[Ff]or {PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)?(?::| (?:er|blev|bliver|udpeges|vælges|valgtes|indtræder) )"
)
# `Formandsposten i Havnerådet overtages af Karl Holm`
_POST = re.compile(
    r"\b(?P<role>[Ff]ormand|[Nn]æstformand|[Ss]uppleant|[Ss]tedfortræder|[Oo]bservatør)s?(?:post|"
    r"plads)en? (?:[^.;]{1,60}? )?(?:overtages|går|gik|tilfalder|tilfaldt|besættes|varetages)\b"
)
# `Karl Holm overtager formandsposten i Havnerådet`
_TAKES_POST = re.compile(
    r"\b(?:overtager|overtog|får|fik|bestrider) (?P<role>formand|næstformand|suppleant|stedfortræder|"
    r"observatør)s?(?:post|plads)en\b"
)
# `Eva Lind rykker op`: a deputy becomes a member
_MOVES_UP = re.compile(rf"\b(?:rykker|rykkede)(?: {PERSON}[^.;]{{0,30}}?)? op\b(?! som)")
# `Valg af næstformand: Bestyrelsen ...` at the head of a paragraph, `Bestyrelsen vælger selv sin næstformand.`
_LABEL = re.compile(rf"\A(?:[Gg]en|[Nn]y)?[Vv]alg af (?:en |ny |nyt )?(?P<role>{ROLE}):")
_CHOOSES = re.compile(
    r"\b(?:vælger|udpeger|vælge|udpege)(?: [a-zæøå]+)?? (?:sin|sit|en|et) (?:egen |ny |"
    rf"nyt )?(?P<role>{ROLE})(?!(?:,| og| samt) (?:en |et |sin )?{ROLE})"
)
_FEWEST = 2


class MeantRoles:
    """Finds the roles that other sentences of an item give."""

    def __init__(self, seating: Seating, left: Sequence[Appointment] = ()) -> None:
        """left: who gives up which seat."""
        self.seating = seating
        self.left = [record for record in left if record.action == "resigned" and record.role]
        self._lettered: dict[tuple[int, str], Mention] | None = None

    def role(self, sentence: Sentence) -> str | None:
        """The role of the point that a ruling answers, of who is succeeded, or of the election just told of."""
        if _MOVES_UP.search(sentence.marked.text):
            return "medlem"
        if _FOR_HIM.match(sentence.marked.text):
            return self.deputy(sentence)
        post = _POST.search(sentence.text) or _TAKES_POST.search(sentence.text)
        if post is not None:
            return post["role"].lower()
        return self._of_letter(sentence) or self._of_predecessor(sentence) or self._of_election(sentence)

    def deputy(self, sentence: Sentence) -> str:
        """What deputies are called under the item, for one who stands in brackets behind a member."""
        words = " ".join(s.text.lower() for s in self.seating.sentences if s.item is sentence.item)
        return "stedfortræder" if "stedfortræder" in words and "suppleant" not in words else "suppleant"

    def _of_letter(self, sentence: Sentence) -> str | None:
        text = self.seating.document.text
        letter = letter_of(text, sentence) if sentence.kind is Kind.DECISION else None
        if letter is None:
            return None
        if self._lettered is None:
            self._lettered = lettered_roles(text, self.seating.sentences)
        role = self._lettered.get((id(sentence.item), letter))
        return bare_role(role.value) if role is not None and role.kind in SEAT_ROLES else None

    def _of_predecessor(self, sentence: Sentence) -> str | None:
        if _SUCCESSOR.search(sentence.text) is None:
            return None
        before = [r for r in self.left if r.number == sentence.number and r.evidence.start < sentence.start]
        return before[-1].role if before else None

    def _of_election(self, sentence: Sentence) -> str | None:
        """The role in the label or sentence just before, in words that head no section."""
        place = self.seating.sentences.index(sentence) if sentence.kind is Kind.OTHER else 0
        for other in reversed(self.seating.sentences[max(0, place - _FEWEST) : place]):
            if other.section is not sentence.section or PERSON in other.marked.text:
                return None
            match = _LABEL.match(other.marked.text) or _CHOOSES.search(other.marked.text)
            if match is not None:
                role = other.marked.mention_at(match.start("role"))
                return bare_role(role.value) if role.kind in SEAT_ROLES else None
        return None
