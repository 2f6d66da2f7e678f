"""Allotments: what a sentence says of seats: someone (`KKR Fyn`), a verb (`udpeger`), and counts of roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.roles import bare_role, own_body
from kkrgraph.extract.seat_grammar import (
    AMONG,
    COUNT,
    HIS_SEATS,
    MEMBERS,
    NOMINATOR,
    ORG,
    PAIR,
    PASSIVE,
    ROLE,
    ROLES,
    SUBJECT,
    TOTAL,
    WHO,
    Allotment,
    count_of,
    final_say,
)
from kkrgraph.model import Meeting


class Allotter:
    """Reads the allotments of single sentences, for the minutes of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting

    def allotments(self, sentence: Sentence) -> Iterator[Allotment]:
        """What a sentence allots: by active verbs, by passive ones, from a list, as a total, or by a minister."""
        text = sentence.marked.text
        found = [*self._active(sentence), *self._listed(sentence)]
        taken = [(a.start, a.end) for a in found]
        found.extend(a for a in self._passive(sentence) if not any(s <= a.start < e for s, e in taken))
        taken = [(a.start, a.end) for a in found]
        found.extend(a for a in self._totals(sentence) if not any(s <= a.start < e for s, e in taken))
        yield from found
        if (
            not found
            and (match := final_say(text)) is not None
            and self.who(sentence, match, "who", final=True)
        ):
            nominator = self.who(sentence, match, "nominator") or self.who(sentence, match, "nominator2")
            by = self.who(sentence, match, "who", final=True)
            yield Allotment(
                role="",
                count=None,
                by=by,
                nominator=nominator or self.meeting.body,
                start=match.start(),
                end=match.end(),
                rule="appointed-by-minister",
            )

    def _active(self, sentence: Sentence) -> Iterator[Allotment]:
        text = sentence.marked.text
        subjects = list(SUBJECT.finditer(text))
        before: list[str] = []
        for position, subject in enumerate(subjects):
            stop = subjects[position + 1].start() if position + 1 < len(subjects) else len(text)
            by = self._subject(sentence, subject)
            if by is not None and self._is_party(sentence, subject):
                continue
            nominates = re.search(r"indstill", subject[0]) is not None
            shared: str | None = None
            for pair in self._pairs(sentence, subject.end(), stop):
                role, count = pair.role or shared or "medlem", pair.count
                shared = role
                filler, nominator = (None, by) if nominates else (by, pair.nominator)
                for filled in self._of_each(text, pair, role, before):
                    yield replace(
                        pair,
                        role=filled,
                        count=count,
                        by=filler,
                        nominator=nominator,
                        rule="nominates" if nominates else "appoints",
                    )
                also = re.search(rf"(?P<also>{ORG}) og \Z", text[: subject.start()])
                if also is not None and text.startswith(" hver", pair.end):
                    yield replace(pair, role=role, by=self.who(sentence, also, "also"), rule="appoints-each")
                before.append(role)
            yield from self._elliptic(sentence, subject.end(), stop, by)

    def _of_each(self, text: str, pair: Allotment, role: str, before: list[str]) -> list[str]:
        """`to af hver` is two of each role that the sentence counted before."""
        return list(dict.fromkeys(before)) if text.startswith(" af hver", pair.end) and before else [role]

    def _is_party(self, sentence: Sentence, match: re.Match[str]) -> bool:
        name = next((n for n in ("by", "by2", "by3") if match[n]), None)
        return (
            name is not None
            and match[name] == ORG
            and sentence.marked.mention_at(match.start(name)).kind == "party"
        )

    def _subject(self, sentence: Sentence, match: re.Match[str]) -> str | None:
        if match["own"]:
            own: str | None = self.meeting.body
            return own
        return next(
            (w for name in ("by", "by2", "by3") if (w := self.who(sentence, match, name)) is not None), None
        )

    def _pairs(self, sentence: Sentence, start: int, stop: int, active: bool = True) -> Iterator[Allotment]:
        """Counts of roles between two offsets; a definite chair (`formanden`) is one seat."""
        text = sentence.marked.text
        for match in PAIR.finditer(text, start, stop):
            gap = text[start : match.start()]
            if active and (
                len(gap) > 130 or re.search(r"\b(?:består|perioden|siden|herunder (?!formanden))\b", gap)
            ):
                break
            if re.search(r"\bmed \Z", gap) or (
                match["bare"] and gap.strip()
            ):  # `hver med en personlig suppleant`
                continue
            role, count = self._role_and_count(sentence, match)
            if role == "":
                continue
            tail = text[match.end() : stop]
            cut = PAIR.search(tail)
            near = NOMINATOR.search(tail[: cut.start()] if cut and cut["count"] else tail)
            nominator = (
                self._words(sentence, match.end() + near.start("who"), match.end() + near.end("who"))
                if near
                else None
            )
            yield Allotment(
                role=role or "",
                count=count,
                by=None,
                nominator=nominator,
                start=match.start(),
                end=match.end(),
                rule="",
            )

    def _role_and_count(self, sentence: Sentence, match: re.Match[str]) -> tuple[str | None, str | None]:
        """(role, count); role None for a bare count, empty for a word that is no seat."""
        marked = sentence.marked
        if match["bare"]:
            return None, count_of(match["bare"])
        if match["politicians"]:
            return "medlem", count_of(match["count"])
        mention = marked.mention_at(match.start("role" if match["role"] else "definite"))
        if mention.kind not in ROLES:
            return "", None
        as_member = mention.kind in ("municipal_ceo", "director", "elected_politician", "representative")
        word = "medlem" if as_member else bare_role(mention.value)
        if match["definite"]:
            words = marked.source[mention.start : mention.end].lower()
            chair = mention.kind in ("chair", "deputy_chair") and (
                mention.strong or words.endswith(("en", "et"))
            )
            return (word, "1") if chair else ("", None)
        return word, count_of(match["count"])

    def _elliptic(self, sentence: Sentence, start: int, stop: int, by: str | None) -> Iterator[Allotment]:
        """`KKR Fyn vælger fire af dem, regionsrådet tre og Aalborg Universitet to`: the verb is meant again."""
        text = sentence.marked.text[start:stop]
        for match in re.finditer(
            rf"(?:, | og | mens )(?P<by>{WHO})(?: \({ORG}\))?(?: og (?P<also>{ORG}))?(?: udpeger)? (?P<count>{COUNT})(?= hver|[.,]| og|\Z)",
            text,
        ):
            for name in ("by", "also"):
                who = self.who(sentence, match, name, offset=start)
                if who is not None:
                    yield Allotment(
                        role="medlem",
                        count=count_of(match["count"]),
                        by=who,
                        nominator=None,
                        start=start + match.start(),
                        end=start + match.end(),
                        rule="appoints-likewise",
                    )

    def _passive(self, sentence: Sentence) -> Iterator[Allotment]:
        """`3 medlemmer, der udpeges af KKR`, `fem medlemmer udpeget af X og tre medlemmer udpeget af Y`."""
        text = sentence.marked.text
        cursor = 0
        for match in PASSIVE.finditer(text):
            name = "active" if match["active"] else "by"
            by = self.who(sentence, match, name, final=True) or self._words(
                sentence, match.start(name), match.end(name)
            )
            near = NOMINATOR.search(text, match.end())
            nominator = self._words(sentence, near.start("who"), near.end("who")) if near else None
            for pair in self._pairs(sentence, cursor, match.start(), active=False):
                if pair.role:
                    yield replace(pair, by=by, nominator=nominator, end=match.end(), rule="appointed-by")
            cursor = match.end()

    def _listed(self, sentence: Sentence) -> Iterator[Allotment]:
        """`6 fra Dansk Arbejdsgiverforening` in a list under the words for the whole body."""
        match = HIS_SEATS.match(sentence.marked.text)
        if match is None or sentence.lead is None:
            return
        lead = PASSIVE.search(sentence.lead.marked.text)
        if lead is None and not re.search(r"består|sammensættes|medlemmer", sentence.lead.text):
            return
        by = self.who(sentence.lead, lead, "by", final=True) if lead is not None else None
        nominator = self._words(sentence, match.start("who"), match.end("who"))
        yield Allotment(
            role="medlem",
            count=count_of(match["count"]),
            by=by,
            nominator=nominator,
            start=0,
            end=match.end(),
            rule="seats-from",
        )

    def _totals(self, sentence: Sentence) -> Iterator[Allotment]:
        """`Bestyrelsen for X har 18 medlemmer`; a total with its parts behind it (`herunder`) is no rule of its own."""
        text = sentence.marked.text
        for match in TOTAL.finditer(text):
            mention = sentence.marked.mention_at(match.start("role"))
            if (
                mention.kind not in MEMBERS
                or "herunder" in match["rest"]
                or re.search(r"\bi dag\b", match[0][:20])
            ):
                continue
            as_member = mention.kind in ("municipal_ceo", "director", "representative")
            word = "medlem" if as_member else bare_role(mention.value)
            yield Allotment(
                role=word,
                count=count_of(match["count"]),
                by=None,
                nominator=self._each(match["rest"]),
                start=match.start(),
                end=match.end("role"),
                rule="total",
            )
        for match in AMONG.finditer(text):
            mention = sentence.marked.mention_at(match.start("role"))
            if match["first"] and mention.kind == "observer":
                yield Allotment(
                    role=bare_role(mention.value),
                    count=count_of(match["count"]),
                    by=None,
                    nominator=None,
                    start=match.start("count"),
                    end=match.end(),
                    rule="among-them",
                )

    def _each(self, rest: str) -> str | None:
        match = re.match(r" fra (hver[t]? [a-zæøåA-ZÆØÅ-]+)", rest)
        return match[1] if match is not None else None

    def who(
        self,
        sentence: Sentence,
        match: re.Match[str] | None,
        name: str,
        *,
        offset: int = 0,
        final: bool = False,
    ) -> str | None:
        """The body or office in a group; with `final` only an office that appoints by itself, a minister."""
        if match is None or match[name] is None:
            return None
        words = self._words(sentence, offset + match.start(name), offset + match.end(name))
        office = words.lower().endswith("ministeren")
        if words.lower().startswith("medlemmer"):  # of a KKR: it elects its chairs itself
            body: str | None = self.meeting.body
            return "KKR" if (body or "").startswith("KKR") else body
        if match[name] == ROLE and not office:
            return None
        return words if not final or office or match[name] != ROLE else None

    def _words(self, sentence: Sentence, start: int, end: int) -> str:
        """The words of a stretch; bodies in it by their preferred names, joined with `; `."""
        marked = sentence.marked
        begin, stop = marked.offset(start), marked.end_offset(end)
        bodies: list[Mention] = [
            m
            for m in marked.mentions()
            if begin <= m.start < stop and m.label in (Label.ORGANISATION, Label.PLACE)
        ]
        if bodies and bodies[0].start == begin:
            return "; ".join(own_body(m.value, self.meeting) for m in bodies)
        words = marked.source[begin:stop].strip()
        return "Regionsrådet" if words.lower() == "regionsrådet" else words
