"""Led lists: what has been led in where a sentence or line goes on: the words above a list, its columns, the heading over a part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kkrgraph.extract.appointments.name_lists import NEXT_LIST, goes_on, is_listed
from kkrgraph.extract.appointments.offices import constitutes
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import PERSON, ROLE, SEAT_ROLES, Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Marked

_COLUMNS = re.compile(rf"(?:\A|: )(?P<one>{ROLE}) (?P<two>{ROLE})\Z")
# `Følgende medlemmer med stedfortrædere blev udpeget:` over `Karl Holm / Eva Lind`
_PAIRED = re.compile(
    rf"\b[Ff]ølgende (?:[a-zæøå]+ ){{0,2}}(?P<one>{ROLE}) (?:med|og|/) (?:[a-zæøå]+ )?(?P<two>{ROLE})[^.;{PERSON}]*:\Z"
)
# `Medlemmer` over names
_ROLE_ALONE = re.compile(rf"(?:[Pp]ersonlige |[Kk]ommunale |[Pp]olitiske )?{ROLE}:?")
# `... som formand samt følgende menige medlemmer:`
_ANNOUNCED = re.compile(
    rf"\b(?:følgende|disse|de øvrige) (?:[a-zæøå]+ ){{0,2}}(?P<role>{ROLE})[^{ROLE}]{{0,20}}:?\Z"
)


_IN_BRACKETS = re.compile(rf"\((?:personlig )?{ROLE} (?:står )?i (?:parentes|parantes)\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The words that a name's seat is given by: its own sentence, or the one above its list.

    action: what they do. columns: the roles of a table's two columns. role: that of the heading over this part of the list.
    """

    sentence: Sentence
    action: str
    columns: tuple[str, ...] = ()
    role: str | None = None


@dataclass(slots=True)
class Led:
    """Where a walk over the sentences of a document stands: what leads the next lines in, what was done last."""

    lead: Lead | None = None
    columns: tuple[str, ...] = ()
    done: Lead | None = field(default=None)

    def heads(self, sentence: Sentence, action: str | None = None) -> bool:
        """Whether a line is no entry but says what those below it are: the roles of two columns, or one role alone.

        action: what a role over names does where no words lead them in: `Medlemmer:` in a ruling under `Valg til Havnerådet`.
        """
        if self.lead is not None and self.lead.sentence.section is not sentence.section:
            self.lead, self.columns = None, ()
        role = _alone(sentence) if self.lead is not None or action is not None else None
        if role is not None:
            over = self.lead or Lead(sentence=sentence, action=action or "appointed")
            self.lead = Lead(sentence=over.sentence, action=over.action, role=role)
            return True
        if ROLE not in sentence.marked.text:
            return False
        paired = _PAIRED.search(sentence.marked.text)
        header = paired or _COLUMNS.search(sentence.marked.text)
        if header is None:
            return False
        self.columns = tuple(
            bare_role(sentence.marked.mention_at(header.start(n)).value) for n in ("one", "two")
        )
        return paired is None and header.start() == 0

    def of(self, sentence: Sentence, action: str | None) -> Lead | None:
        """What gives the names of a sentence their seats; None where nothing does. action: what its own words do."""
        if action is not None:
            return self._own(sentence, action)
        if self.done is not None and self.done.sentence.section is sentence.section and goes_on(sentence):
            return Lead(sentence=sentence, action=self.done.action)
        if self.lead is None:
            return None
        if NEXT_LIST.match(sentence.marked.text):
            self.lead, self.columns = Lead(sentence=sentence, action=self.lead.action), ()
            return None
        if not is_listed(sentence):
            return None
        return Lead(
            sentence=self.lead.sentence,
            action=self.lead.action,
            columns=self.columns,
            role=self.lead.role,
        )

    def _own(self, sentence: Sentence, action: str) -> Lead:
        own = self.done = Lead(sentence=sentence, action=action)
        if (
            sentence.text.rstrip().endswith(":")
            or PERSON not in sentence.marked.text
            or constitutes(sentence)
        ):
            self.lead = own
        return own


def _alone(sentence: Sentence) -> str | None:
    """The role of a line that is nothing but a role: `Medlemmer`, `Suppleanter:`."""
    if _ROLE_ALONE.fullmatch(sentence.marked.text.strip()) is None:
        return None
    mention = sentence.marked.mention_at(sentence.marked.text.index(ROLE))
    return bare_role(mention.value) if mention.kind in SEAT_ROLES else None


def role_of_list(lead: Lead, seating: Seating) -> str | None:
    """The role of those below a lead: of the heading under it, behind `følgende` at its end, else the one that it gives anybody."""
    if lead.role is not None:
        return lead.role
    words = lead.sentence.marked
    # `følgende til Havnerådet (suppleant i parentes):`
    bare = words.text.find("(") if _IN_BRACKETS.search(words.text) is not None else -1
    marked = (
        Marked.of(words.source, words.start, words.offset(bare), seating.mentions) if bare >= 0 else words
    )
    announced = _ANNOUNCED.search(marked.text)
    if announced is None:
        return seating.role_of(marked)
    return bare_role(marked.mention_at(announced.start("role")).value)
