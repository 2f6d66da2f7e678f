"""Which sentences nominate or appoint: in rulings, in proposals that a ruling follows, and in the background."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.appointments.action_words import (
    ALL_CHOSEN,
    DONE,
    ELECTED,
    FREELY,
    IN_YEAR,
    IS_NOMINATED,
    IS_PROPOSED,
    LEADS_THE_DAY,
    LEFT_FOR,
    LIST_STEMS,
    NO_APPOINTMENT,
    ONCE,
    OWN_NOMINATION,
    SO_WAS,
    TITLE_ELECTS,
    WON,
)
from kkrgraph.extract.appointments.case_proposals import CaseProposals
from kkrgraph.extract.appointments.followed import Followed
from kkrgraph.extract.appointments.list_words import (
    FOLLOWING,
    IS_SO,
    LEADS,
    LIST_OF,
    LISTED,
    SENT_IN,
    TO_ANOTHER,
)
from kkrgraph.extract.appointments.only_names import OF_A_BODY, OF_SENDERS, ONLY_NAMES
from kkrgraph.extract.appointments.titled import ELECTS, is_given
from kkrgraph.extract.appointments.verb_actions import by_verb, by_verb_before_name, only_by_voters
from kkrgraph.extract.decisions.acts import FINAL_SAY
from kkrgraph.extract.decisions.undone import is_only_thought
from kkrgraph.extract.seats.label_places import without_label
from kkrgraph.extract.seats.seat_verbs import (
    APPOINTED,
    DENIED,
    NOMINATED,
    REASON,
    RELATIVE,
    STEMS,
    is_proposed,
)
from kkrgraph.extract.seats.seating import PERSON
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.mentions import Label

_CONTEST = 2


class Actions:
    """Says of each sentence of one document whether it nominates or appoints."""

    def __init__(self, sentences: Sequence[Sentence], agenda: bool = False, year: int | None = None) -> None:
        """agenda: whether the document is one, so that its proposals have no rulings; year: the meeting's."""
        self.year = year
        self.agenda = agenda
        self.sentences = sentences
        self.holding = holding(sentences, (*STEMS, *LIST_STEMS))
        self.followed = Followed(sentences, agenda)
        self.cases = CaseProposals(sentences, self.followed, agenda)

    def of(self, sentence: Sentence) -> str | None:
        """`nominated` or `appointed` where the sentence says so in its place; None elsewhere."""
        if sentence.kind is Kind.DECISION and self.only_names(sentence):
            return self.of_title(sentence)
        if self.cases.is_approved_entry(sentence):
            return self._in_list_approved(sentence, sentence.marked.text)
        if self.is_given(sentence) and not is_only_thought(sentence.text):
            return self.of_title(sentence)
        if id(sentence) not in self.holding and LISTED.match(sentence.marked.text) is None:
            return None
        text = RELATIVE.sub(",", REASON.sub("", sentence.marked.text))
        action = self._said(sentence, text)
        if action is None or DENIED.search(text) or NO_APPOINTMENT.search(sentence.text):
            return None
        past = ONCE.search(sentence.text) is not None and self.is_long_ago(sentence)
        return None if past or only_by_voters(sentence.text) or is_only_thought(sentence.text) else action

    def _said(self, sentence: Sentence, text: str) -> str | None:
        """What the verbs say, whether or not the sentence denies it in other words."""
        decides = sentence.kind is Kind.PROPOSAL and OWN_NOMINATION.search(text) is not None
        if sentence.kind is not Kind.DECISION and not decides and is_proposed(text):
            followed = (
                self.followed.is_followed(sentence)
                if sentence.kind is Kind.PROPOSAL
                else not self.agenda
                and (self.followed.is_referred_to(sentence) or self.followed.is_only_proposal(sentence))
            )
            return "appointed" if followed else "nominated"
        if sentence.kind is Kind.DECISION:
            return self._in_ruling(sentence, text)
        if sentence.kind is Kind.PROPOSAL:
            return self._in_proposal(sentence, text)
        return self._in_background(sentence, text)

    def is_given(self, sentence: Sentence) -> bool:
        """Whether a ruling seats somebody by words that only its title makes clear, and by no verb of its own."""
        text = sentence.marked.text
        if (
            sentence.kind is not Kind.DECISION
            or PERSON not in text
            or not is_given(sentence.item.title, text)
        ):
            return False
        return not (APPOINTED.search(text) or NOMINATED.search(text)) and not NO_APPOINTMENT.search(text)

    def _in_background(self, sentence: Sentence, text: str) -> str | None:
        """What was done before the meeting; a plan or a rule is none."""
        if PERSON not in text and not text.rstrip().endswith(":"):
            return None
        if LEADS.search(text) and IS_SO.search(text) is None:
            return by_verb(text)  # `4 medlemmer udpeget af KKR Fyn:` over their names
        if LISTED.match(text) and elects(sentence.item.title) and self.is_prose(sentence, text):
            return self.of_title(sentence)
        if TO_ANOTHER.match(text) is not None and self.followed.rulings(sentence)[1]:
            return "nominated"
        if SENT_IN.search(text) is not None:
            return "appointed"
        if self.cases.is_list_approved(sentence, text):
            return "nominated" if self.agenda else self.of_title(sentence)
        if (proposed := self.cases.of_only_proposal(sentence, text)) is not None:
            return proposed
        done = DONE.search(text) or self.is_prose(sentence, text)
        done = done or (SO_WAS.match(text) is not None and self.just_before(sentence) == "appointed")
        if not done or self.is_long_ago(sentence):
            return None
        if not sentence.marked.mentions(Label.PERSON) and not FOLLOWING.search(text):
            return None
        told = sentence.kind is Kind.CASE and IS_PROPOSED.search(text) is None
        action = by_verb_before_name(text) or by_verb(text, told=told)
        chosen = action == "nominated" and not self.agenda and self.cases.is_chosen_so(sentence)
        return self.of_title(sentence) if chosen else action

    def is_prose(self, sentence: Sentence, text: str) -> bool:
        """Whether a sentence of minutes that head no rulings tells who is seated: `Karl Holm bliver formand for udvalget.`"""
        return (
            not self.agenda
            and sentence.kind is Kind.OTHER
            and not sentence.heading
            and PERSON in text
            and IS_PROPOSED.search(text) is None
            and all(section.heading is None for section in sentence.item.sections)
        )

    def all_chosen_after(self, sentence: Sentence) -> bool:
        """Whether the next sentence says that those just pointed at are chosen: `De fire er dermed udpeget.`"""
        after = [s for s in self.sentences if s.section is sentence.section and s.start > sentence.start]
        return bool(after) and ALL_CHOSEN.match(after[0].text) is not None

    def contest_after(self, sentence: Sentence) -> bool:
        """Whether the next sentence elects one of those pointed at: `Greve pegede på Karl Holm, Faxe på Eva Lind. Karl Holm blev valgt.`"""
        after = [s for s in self.sentences if s.section is sentence.section and s.start > sentence.start]
        stood = {m.value for m in sentence.marked.mentions(Label.PERSON)}
        if len(stood) < _CONTEST or not after or WON.search(after[0].marked.text) is None:
            return False
        return bool(stood & {m.value for m in after[0].marked.mentions(Label.PERSON)})

    def is_of_nominations(self, sentence: Sentence) -> bool:
        """Whether what is said of a seat in passing belongs to nominations: `Karl Holm indstilles. Eva Lind bliver suppleant.`"""
        return self.followed.proposes_to_another(sentence) or (
            self.just_before(sentence) == "nominated" and LEFT_FOR.search(sentence.marked.text) is None
        )

    def just_before(self, sentence: Sentence) -> str | None:
        """What the sentence before does in the same paragraph: `Karl Holm udpeges som medlem. Suppleant er Eva Lind.`"""
        place = next(i for i, other in enumerate(self.sentences) if other is sentence)
        before = self.sentences[place - 1] if place else None
        if (
            before is None
            or before.section is not sentence.section
            or not before.marked.mentions(Label.PERSON)
        ):
            return None
        return self.of(before)

    def is_long_ago(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of what was done years before the meeting: who holds a seat, and no news."""
        if self.year is None:
            return False
        years = [int(match["year"]) for match in IN_YEAR.finditer(sentence.text)]
        return bool(years) and max(years) < self.year - 2

    def _in_list_approved(self, sentence: Sentence, text: str) -> str | None:
        """What a list in the background says of somebody, once the ruling approves the list."""
        seats = APPOINTED.search(text) or NOMINATED.search(text)
        if seats is None and ONLY_NAMES.match(text) is None:
            return None
        nominates = self.of_title(sentence) == "nominated" or IS_NOMINATED.search(text) is not None
        return "nominated" if self.agenda or nominates else "appointed"

    def _in_ruling(self, sentence: Sentence, text: str) -> str | None:
        if LEADS.search(text) and IS_SO.search(text):
            return None
        if LISTED.match(text):  # `Formand: Karl Holm (V). Medlemmer: ...`
            return self.just_before(sentence) or self.of_title(sentence)
        action = by_verb(text)
        if action == "nominated" and self.all_chosen_after(sentence):
            return "appointed"
        if action == "nominated" and self.contest_after(sentence):
            return None
        if action == "appointed" and FREELY.search(text) is None and self.is_of_nominations(sentence):
            return "nominated"
        # `..., idet ministeren foretager den endelige udpegning`: what the ruling calls a change is a nomination
        return "nominated" if action == "appointed" and FINAL_SAY.search(sentence.text) else action

    def _in_proposal(self, sentence: Sentence, text: str) -> str | None:
        if ELECTED.match(text):  # what was done is told by the ruling, whose heading is lost
            return "appointed"
        followed = self.followed.is_followed(sentence)
        if (
            (self.agenda or self.followed.is_recommended(sentence))
            and PERSON in text
            and (APPOINTED.search(text) or NOMINATED.search(text))
        ):
            return "nominated"  # an agenda only proposes
        if not followed and not self.followed.awaits_ruling(sentence):
            return None
        if IS_NOMINATED.search(text):
            return "nominated"
        listed = LIST_OF.search(text)
        if listed is not None:
            return "nominated" if listed["named"] or self.agenda else "appointed"
        clause = re.sub(
            r"\A.*?(?:indstill\w+|foreslå\w+)(?: til [^.,]{1,50}| over for [^.,]{1,50})?,? at\b", "", text
        )
        if clause == text and NOMINATED.search(text):  # `Valggrupperne indstiller:` only proposes
            return self.of_title(sentence) if followed else "nominated"
        action = by_verb_before_name(clause) or by_verb(clause)
        return action if followed or action is None else "nominated"

    def is_entry(self, sentence: Sentence) -> bool:
        """A line of nothing but names, or of a role and a name, as lists have them."""
        return self.only_names(sentence) or LISTED.match(sentence.marked.text) is not None

    def only_names(self, sentence: Sentence) -> bool:
        """A ruling of nothing but names, under a title that says what they are elected or named to."""
        text = sentence.marked.text
        return (
            PERSON in text
            and (elects(sentence.item.title) or self.tells_of_seats(sentence))
            and LEADS_THE_DAY.search(sentence.item.title) is None
            and ONLY_NAMES.match(without_label(sentence)) is not None
        )

    def tells_of_seats(self, sentence: Sentence) -> bool:
        """Whether a list of a body's names stands in an item that nominates or appoints elsewhere."""
        text = sentence.marked.text
        if not (OF_A_BODY.match(text) or OF_SENDERS.match(text) or "henholdsvis" in text):
            return False
        return any(
            s.item is sentence.item
            and id(s) in self.holding
            and (APPOINTED.search(s.marked.text) or NOMINATED.search(s.marked.text))
            for s in self.sentences
        )

    def of_labels(self, sentence: Sentence) -> str | None:
        """What a ruling's role alone on a line does with the names below it; None where nobody is elected there."""
        if sentence.kind is not Kind.DECISION or not elects(sentence.item.title):
            return None
        return self.of_title(sentence)

    def of_title(self, sentence: Sentence) -> str:
        """What a list without a verb does: a nomination where the item's title speaks of one, else an appointment."""
        nominates = re.search(
            r"[Kk]andidat|[Ii]ndstilling (?:af|til)|RAR\b|beskæftigelsesråd", sentence.item.title
        )
        return "nominated" if nominates else "appointed"


def elects(title: str) -> bool:
    """Whether an item's title says that somebody is elected or named under it."""
    return TITLE_ELECTS.search(title) is not None or ELECTS.search(title) is not None
