"""Followed: what was proposed under an item, and whether its ruling follows it."""

from __future__ import annotations

from collections.abc import Sequence

from kkrgraph.extract.appointments.action_words import ADDS, FOLLOWS, PROPOSES, RECOMMENDS, WANTS_NOMINATION
from kkrgraph.extract.appointments.approvals import approves
from kkrgraph.extract.appointments.list_words import THOSE
from kkrgraph.extract.appointments.replaced import changes_role
from kkrgraph.extract.decisions.acts import acts_in
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label


class Followed:
    """Says of the proposals of one document what their rulings make of them."""

    def __init__(self, sentences: Sequence[Sentence], agenda: bool = False) -> None:
        """agenda: whether the document is one, so that its proposals have no rulings."""
        self.agenda = agenda
        self.sentences = sentences
        self._known: dict[int, tuple[list[Sentence], list[Sentence]]] = {}

    def is_referred_to(self, sentence: Sentence) -> bool:
        """Whether a proposal of the item that the ruling follows speaks of `de foreslåede udpegninger`."""
        return any(
            s.item is sentence.item
            and s.kind is Kind.PROPOSAL
            and THOSE.search(s.text) is not None
            and (self.agenda or self.rulings(s)[1])
            for s in self.sentences
        )

    def is_only_proposal(self, sentence: Sentence) -> bool:
        """Whether the case itself proposes somebody, no proposal of the item names anybody, and the ruling says yes to it."""
        return bool(self.rulings(sentence)[1]) and not any(
            s.item is sentence.item
            and s.marked.mentions(Label.PERSON)
            and (s.kind is Kind.PROPOSAL or (s.kind is Kind.DECISION and APPOINTED.search(s.marked.text)))
            for s in self.sentences
        )

    def awaits_ruling(self, sentence: Sentence) -> bool:
        """What an organ proposes to another that has not ruled yet: who is named is nominated. `Det indstilles` nominates nobody."""
        words = [sentence.text] + ([sentence.lead.text] if sentence.lead is not None else [])
        return any(map(PROPOSES.match, words)) and not any(
            s.item is sentence.item
            and s.kind is Kind.DECISION
            and any(a.act != "noted" for a in acts_in(s.marked.text))
            for s in self.sentences
        )

    def is_recommended(self, sentence: Sentence) -> bool:
        """Whether the ruling only hands the proposal on to the body that has the last word: `Indstillingen anbefales.`"""
        return any(RECOMMENDS.match(s.text) for s in self.rulings(sentence)[0])

    def proposes_to_another(self, sentence: Sentence) -> bool:
        """Whether the item is about whom the body proposes to another: `at KKR Fyn indstiller to nye medlemmer`."""
        words = [s.marked.text for s in self.sentences if s.item is sentence.item and s.kind is Kind.PROPOSAL]
        return any(WANTS_NOMINATION.search(text) for text in words)

    def is_followed(self, sentence: Sentence) -> bool:
        """Whether the ruling under the same item follows the proposal without naming anyone itself."""
        rulings, follows = self.rulings(sentence)
        proposed = {m.value for m in sentence.marked.mentions(Label.PERSON)}
        for ruling in rulings:
            people = {m.value for m in ruling.marked.mentions(Label.PERSON)}
            if not people:
                continue
            seats = APPOINTED.search(ruling.marked.text) or NOMINATED.search(ruling.marked.text)
            changes = changes_role(ruling) or ADDS.search(ruling.marked.text) is not None
            if not seats or changes:
                continue
            if ruling in follows or people & proposed or not proposed:
                return False
        return bool(follows)

    def rulings(self, sentence: Sentence) -> tuple[list[Sentence], list[Sentence]]:
        """The sentences of the ruling under the item of a sentence, and those that follow what was proposed."""
        known = self._known.get(id(sentence.item))
        if known is None:
            ruling = [s for s in self.sentences if s.item is sentence.item and s.kind is Kind.DECISION]
            follows = [
                s
                for s in ruling
                if (FOLLOWS.search(s.text) and any(a.act == "approved" for a in acts_in(s.marked.text)))
                or approves(s.marked.text)
            ]
            known = self._known[id(sentence.item)] = (ruling, follows)
        return known
