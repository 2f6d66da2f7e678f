"""Case proposals: who is proposed in the case itself, in a sentence or a list, under a ruling that says yes to it."""

from __future__ import annotations

from collections.abc import Sequence

from kkrgraph.extract.appointments.action_words import IS_NOMINATED, IS_PROPOSED
from kkrgraph.extract.appointments.followed import Followed
from kkrgraph.extract.appointments.list_words import PROPOSED_LIST, SITS_THERE
from kkrgraph.extract.appointments.only_names import OF_A_BODY, ONLY_NAMES
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED
from kkrgraph.extract.seats.seating import PERSON
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label


class CaseProposals:
    """Reads the proposals that stand in the cases of one document."""

    def __init__(self, sentences: Sequence[Sentence], followed: Followed, agenda: bool) -> None:
        """agenda: whether the document is one, so that its proposals have no rulings."""
        self.sentences = sentences
        self.followed = followed
        self.agenda = agenda

    def is_chosen_so(self, sentence: Sentence) -> bool:
        """Whether the ruling elects those whom the case nominates."""
        return self.followed.is_referred_to(sentence) or self.followed.is_only_proposal(sentence)

    def of_only_proposal(self, sentence: Sentence, text: str) -> str | None:
        """What a proposal does that stands in the case: `Forvaltningen foreslår, at Karl Holm vælges`, and the ruling says yes or hands it on."""
        if self.agenda or PERSON not in text or IS_PROPOSED.search(text) is None:
            return None
        if not (APPOINTED.search(text) or NOMINATED.search(text)):
            return None
        if self.followed.is_recommended(sentence):
            return "nominated"
        if not self.followed.is_only_proposal(sentence):
            return None
        return "nominated" if IS_NOMINATED.search(text) else "appointed"

    def is_list_approved(self, sentence: Sentence, text: str) -> bool:
        """Whether a sentence leads in names that are proposed in the case itself, and the ruling only says yes to them."""
        if not text.rstrip().endswith(":") or PERSON in text:
            return False
        if PROPOSED_LIST.search(text) is None or SITS_THERE.search(text) is not None:
            return False
        rulings, follows = self.followed.rulings(sentence)
        named = any(
            s.marked.mentions(Label.PERSON)
            for s in self.sentences
            if s.item is sentence.item and s.kind is Kind.PROPOSAL
        )
        return (
            not named
            and (self.agenda or bool(follows))
            and not any(
                s.marked.mentions(Label.PERSON)
                and (APPOINTED.search(s.marked.text) or NOMINATED.search(s.marked.text))
                for s in rulings
            )
        )

    def is_approved_entry(self, sentence: Sentence) -> bool:
        """Whether a sentence is an entry of a list in the background that the ruling approves."""
        if sentence.kind in (Kind.DECISION, Kind.PROPOSAL) or PERSON not in sentence.marked.text:
            return False
        text = sentence.marked.text
        listed = sentence.bullet or OF_A_BODY.match(text) is not None
        if listed and self.followed.is_referred_to(sentence):
            return True
        named = ONLY_NAMES.match(text) is not None and OF_A_BODY.match(text) is not None
        if not named or self.agenda or not self.followed.is_only_proposal(sentence):
            return False
        above = [s for s in self.sentences if s.section is sentence.section and s.start < sentence.start]
        return not any(SITS_THERE.search(other.text) for other in above)  # who sits there today
