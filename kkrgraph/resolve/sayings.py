"""What people say of two names, as verdicts on candidates; no rule overrules them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kkrgraph.model import Fate, NameJudgement, NameOutcome, Profile
from kkrgraph.namespaces import slug
from kkrgraph.resolve.candidates import Key, key_of
from kkrgraph.resolve.clusters import Pair
from kkrgraph.resolve.judge import Verdict

_Mention = tuple[str, str]


class Sayings:
    """Judgements on names; each name stands for the candidate that it is found in."""

    def __init__(self, said: Iterable[NameJudgement]) -> None:
        self._said = tuple(said)
        self._wanted = {mention for one in self._said for mention in _mentions(one)}
        self._documents = {document for document, _ in self._wanted}
        self._met: set[str] = set()
        self._keys: dict[_Mention, Key] = {}

    def heard(self, profiles: Iterable[Profile]) -> Iterator[Profile]:
        """The profiles as they come; which candidates the judged names are in is noted on the way."""
        for profile in profiles:
            if profile.document in self._documents:
                self._met.add(profile.document)
                for name in profile.names:
                    mention = (profile.document, slug(name))
                    if mention in self._wanted:
                        self._keys[mention] = key_of(profile)
            yield profile

    def told(self) -> dict[Pair, Verdict]:
        """Pairs of candidates, the lesser key first, with what people say; of several rows on a pair the latest counts."""
        verdicts: dict[Pair, Verdict] = {}
        for one in sorted(self._said, key=lambda one: (one.date, one.reviewer, one.judgement)):
            left, right = (self._keys.get(mention) for mention in _mentions(one))
            if left is not None and right is not None and left != right:
                verdicts[min(left, right), max(left, right)] = Verdict(one.judgement.value)
        return verdicts

    def outcomes(self) -> tuple[NameOutcome, ...]:
        """What became of each judgement on documents that are there; of the others nothing is said."""
        found = (self._outcome(one) for one in self._said if {one.document, one.other_document} <= self._met)
        return tuple(found)

    def _outcome(self, judgement: NameJudgement) -> NameOutcome:
        missing = [
            name
            for mention, name in zip(_mentions(judgement), _names(judgement), strict=True)
            if mention not in self._keys
        ]
        if missing:
            return NameOutcome(
                judgement=judgement, fate=Fate.ORPHANED, reason=f"{missing[0]!r} is not named there"
            )
        left, right = (self._keys[mention] for mention in _mentions(judgement))
        if left == right and judgement.judgement.value == Verdict.DIFFERENT:
            reason = "both documents state the same facts of the name, so nothing can tell the two apart"
            return NameOutcome(judgement=judgement, fate=Fate.AMBIGUOUS, reason=reason)
        return NameOutcome(judgement=judgement, fate=Fate.APPLIED)


def _mentions(judgement: NameJudgement) -> tuple[_Mention, _Mention]:
    return (
        (judgement.document, slug(judgement.name)),
        (judgement.other_document, slug(judgement.other_name)),
    )


def _names(judgement: NameJudgement) -> tuple[str, str]:
    return judgement.name, judgement.other_name
