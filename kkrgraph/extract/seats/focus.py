"""Focus: which body a stretch of sentences goes on about.

`Movias bestyrelse har ti pladser. KL vælger de fem`, `Havnerådet: Regionsrådet udpeger to. De øvrige ...`: the body is
named once and then meant by whatever follows, until another one is introduced or the heading, the section or the item ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kkrgraph.extract.seats.own_organs import folded, indefinite, is_board, is_called
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention

_ORGAN = (
    r"(?:[Bb]estyrelse|[Rr]epræsentantskab|[Ff]orretningsudvalg|[Ss]tyregruppe|[Ff]ølgegruppe|"
    r"[Aa]rbejdsgruppe|[Pp]olitikergruppe"
    r"|[Uu]dvalg|[Rr]åd|[Nn]ævn|[Kk]reds|[Kk]ommission|[Ff]orum|[Rr]egionsledelse|[Ll]andsledelse|[Aa]dvisory board)"
)
_THE_ORGAN = rf"{_ORGAN}(?:en|et|met|n)?"
_HAS_SEATS = (
    r"(?:har(?: i dag| fremover| fortsat| i alt)?|består|bestod|kommer til at bestå|skal bestå|"
    r"vil (?:efter [a-zæøå]+ )?bestå|får|tæller|er på|udgøres|er sammensat"
    r"|sammensættes|foreslås sammensat|omfatter)"
)
_SEATS = (
    rf"(?:{ROLE}|pladser|plads|personer|sæder|mandater|kommunalpolitikere|politikere|direktører|borgmestre)"
)
# `Movia: `, `Til Havnerådet: `, `Movia, bestyrelsen: `, `Bestyrelsen for Movia - `
_LABEL = re.compile(
    rf"\A(?:[Tt]il |[Ii] |[Vv]edr\. )?(?:{_THE_ORGAN} (?:for|i|af|ved) )?(?P<label>{ORG})"
    rf"(?:[’']?s? {_ORGAN})?(?:,? {_THE_ORGAN})?(?: \([^()]{{1,60}}\))?(?: ?:|\.? [-–] )(?! ?\Z)"
)
# `Havnerådet, der blev nedsat i 2021, har 14 medlemmer`, `Movia består af ni medlemmer`
_WHOLE = re.compile(
    rf"(?P<whole>{ORG})(?:, (?:som|der|hvor|hvis) [^.,;:]{{0,60}},)? "
    rf"{_HAS_SEATS}\b[^.;:]{{0,50}}?\b{COUNT} (?:[a-zæøå]+ )?{_SEATS}(?![a-zæøå])(?! i\b)"
)
# `Movias bestyrelse har ti pladser`, `Bestyrelsen for Movia tæller 11 personer`, `Movia, hvis bestyrelse er på fem`
_BOARD = re.compile(
    rf"(?P<genitive>{ORG})[’']?s? {_ORGAN} {_HAS_SEATS}\b[^.;:]{{0,60}}?{COUNT}"
    rf"|{_THE_ORGAN} (?:for|i|af) (?P<board>{ORG}) {_HAS_SEATS}\b[^.;:]{{0,60}}?{COUNT}"
    rf"|består (?P<of>{ORG})\b[^.;:]{{0,40}}? af {COUNT}"
    rf"|(?P<on>{ORG})[’']?s?,? (?:hvis {_ORGAN} er|har en {_ORGAN}) på {COUNT}"
)
_COUNCIL = re.compile(r"[Bb]yråd|[Kk]ommunalbestyrelse|[Rr]egionsråd|[Bb]orgerrepræsentation")
# bodies that have seats of their own and send nobody, so that `har to pladser` is said of the whole
_SEATED_KINDS = ("committee", "council", "company", "other", "programme")
# `I Movia er der syv pladser`, `I Lønningsnævnet sidder fem medlemmer`, `I Havnerådets bestyrelse har vi to pladser`
_THERE = re.compile(
    rf"(?:\A|; |\. )(?:[Ii]|[Tt]il) (?:{_THE_ORGAN} (?:for|i|af) )?(?P<there>{ORG})"
    rf"(?:[’']?s? {_ORGAN})? (?:er der|kan|sidder|har|råder|skal|mangler|afløses|fratræder|udtræder|"
    r"indtræder|vælges|udpeges|valgtes|udpegedes|genvælges|blev|er)\b"
)
# `KL ejer KOMBIT A/S og udpeger bestyrelsens formand`
_OWNED = re.compile(rf"\bejer (?P<owned>{ORG}) og\b")
# `Rådet består af ni medlemmer`, `Efter vedtægten består styregruppen af ...`
_NOUNS = ("råd", "udvalg", "gruppe", "kommission", "nævn", "forum", "kreds", "panel", "netværk")
_KINDS = (
    *("råd", "udvalg", "styregruppe", "kommission", "nævn", "forum", "kreds", "panel"),
    *("fond", "forening", "partnerskab", "netværk", "taskforce", "alliance", "samarbejde", "pulje"),
)
_ORGAN_HAS = re.compile(
    r"(?:\A|[.;:] |\b(?:at|hvor) )(?P<noun>[Rr]ådet|[Uu]dvalget|[Ss]tyregruppen|[Kk]ommissionen|[Nn]ævnet|"
    rf"[Kk]redsen|[Bb]estyrelsen)(?: (?:fra|pr\.|i|efter) [^ .;:]{{2,20}})? {_HAS_SEATS}\b[^.;:]{{0,60}}?{COUNT}"
    rf"|\bbestår (?P<turned>rådet|udvalget|styregruppen|kommissionen|nævnet|kredsen|bestyrelsen)\b[^.;:]{{0,40}}? af {COUNT}"
)
_WAYS = (_LABEL, _BOARD, _WHOLE, _THERE, _OWNED)
# groups that a case founds and that have no other name: `en følgegruppe`, `til styregruppen`, `Udbudsudvalget har ...`
_GROUP = re.compile(
    r"\b(?:(?:en|et) (?:(?:fælles|nyt?|politisk|tværkommunalt?|midlertidigt?|bred|"
    r"administrativ) )?(?P<new>(?:arbejds|styre|følge|projekt|ekspert|koordinations|reference|borger|"
    r"politiker)gruppe|(?:borger|bruger|ekspert)panel|"
    r"(?:forhandlings|udbuds|kontakt|koordinations|ad hoc-)udvalg|advisory board|dialogforum)"
    r"|(?:(?:\A|(?<=[.;:] ))(?:D(?:en|et) [a-zæøå]+ )?|"
    r"\b(?:[Tt]il|[Ii]|[Aa]f|for) (?:den |det )?(?:[a-zæøå]+ )?)"
    r"(?P<the>(?:[Aa]rbejds|[Ss]tyre|[Ff]ølge|[Pp]rojekt|[Ee]kspert|[Kk]oordinations|[Rr]eference|"
    r"[Bb]orger|[Pp]olitiker)gruppe(?=n)|(?:[Ff]orhandlings|[Uu]dbuds|[Kk]ontakt|"
    r"[Kk]oordinations)udvalg(?=et)|(?:[Bb]orger|[Bb]ruger|[Ee]kspert)panel(?=et)|[Aa]dvisory board(?=et)|"
    r"[Dd]ialogforum(?=met)))"
    r"(?:n|et|met)?s?\b(?! (?:for|om|vedr|under|bag) )"
)
_GROUP_STEMS = ("gruppe", "udvalg", "panel", "dvisory board", "ialogforum")
# what a rule or an appointment has to do with; other sentences introduce no body
_STEMS = ("plads", "medlem", "estyrelse", "præsentant", "dpeg", "ælg", "valg", "ormand", "uppleant", "tedfortræder", "ndstil", "sæde", "bservatør")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The body that a sentence goes on about: `near` where it was named in the same paragraph or list."""

    body: str
    near: bool


class Focus:
    """Says of each sentence of one document which body was introduced last before it, or in it."""

    def __init__(
        self, sentences: Sequence[Sentence], name: Callable[[Mention], str | None], own: str | None
    ) -> None:
        """name: a mention's body by its preferred name, None for what has no seats; own: the meeting's body."""
        self._name = name
        self._own = own
        self._meant: dict[int, Meant] = {}
        self._groups: dict[int, str] = {}
        self._longer: dict[tuple[int, str], str] = {}
        self._titled: dict[tuple[int, str], str] = {}
        self._of_kind: dict[tuple[int, str], str] = {}
        self._named: dict[tuple[int, str], str] = {}
        # item → the bodies that its sentences introduce, each with where
        self._told: dict[int, list[tuple[int, str]]] = {}
        # items are read when one of their sentences is asked about; most never are
        self._unread: dict[int, list[Sentence]] = {}
        for sentence in sentences:
            self._unread.setdefault(id(sentence.item), []).append(sentence)

    def _ready(self, sentence: Sentence) -> int:
        """The id of a sentence's item, which has been read."""
        item = id(sentence.item)
        unread = self._unread.pop(item, None)
        if unread is not None:
            self._read(unread)
        return item

    def of(self, sentence: Sentence) -> Meant | None:
        """What a sentence goes on about; None where nothing has been introduced."""
        self._ready(sentence)
        return self._meant.get(id(sentence))

    def of_kind(self, sentence: Sentence, noun: str) -> str | None:
        """The body of a kind that the item named last: `udvalgets` → `Havneudvalget`; None where it named none."""
        return self._of_kind.get((self._ready(sentence), indefinite(noun)))

    def full(self, sentence: Sentence, body: str | None) -> str | None:
        """The longer name of a body that is called by its noun alone: `Dialogforummet` of a `Dialogforum for ...`."""
        if body is None or " " in body:
            return body
        return self._longer.get((self._ready(sentence), indefinite(body)), body)

    def only(self, sentence: Sentence) -> str | None:
        """The one body of whose seats the item of a sentence has told before, in whatever section; None where of several."""
        told = self._told.get(self._ready(sentence), [])
        bodies = {body for start, body in told if start < sentence.start} - {self._own}
        return bodies.pop() if len(bodies) == 1 else None

    def group_of(self, sentence: Sentence) -> str | None:
        """The group that the item of a sentence founds or speaks of, where it speaks of one only by its kind."""
        return self._groups.get(self._ready(sentence))

    def _read(self, sentences: Sequence[Sentence]) -> None:
        body: str | None = None
        at: Sentence | None = None
        for sentence in sentences:
            if at is not None and (at.section is not sentence.section or sentence.heading):
                body, at = None, None
            self._remember(sentence)
            if sentence.heading:
                continue
            introduced = self._introduces(sentence)
            if introduced is not None:
                body, at = introduced, sentence
                self._told.setdefault(id(sentence.item), []).append((sentence.start, introduced))
            if body is not None and at is not None:
                near = at.block == sentence.block or (
                    sentence.lead is not None and sentence.lead.block == at.block
                )
                self._meant[id(sentence)] = Meant(body=body, near=near)

    def _introduces(self, sentence: Sentence) -> str | None:
        """The body that a sentence introduces: by name, as an organ, or as a group that has no name of its own."""
        text = sentence.text
        if not any(stem in text for stem in _STEMS):
            return self.introduced(sentence.marked) if ":" in text[:90] else self._group(sentence)
        return self.introduced(sentence.marked) or self._organ(sentence) or self._group(sentence)

    def _remember(self, sentence: Sentence) -> None:
        """The named bodies of an item, by the noun that they may be called by afterwards."""
        for mention in sentence.marked.mentions(Label.ORGANISATION):
            words = folded(mention.value)
            first, _, rest = mention.value.partition(" ")
            if rest and not first[-1:].isdigit():
                bare = indefinite(first)
                if bare.endswith(_NOUNS):
                    self._longer.setdefault((id(sentence.item), bare), mention.value)
            for stem in _KINDS:
                if (
                    (stem in words or self._is_titled_rar(sentence, words, stem))
                    and mention.value != self._own
                    and self._name(mention) is not None
                ):
                    key = (id(sentence.item), stem)
                    if sentence.block == -1:
                        self._titled[key] = mention.value
                    self._of_kind[key] = mention.value
            if any(stem in words for stem in _GROUP_STEMS):
                self._named.setdefault((id(sentence.item), _noun(words)), mention.value)

    def _is_titled_rar(self, sentence: Sentence, words: str, stem: str) -> bool:
        """A RAR in a title is `rådet` of the item, in minutes of no council."""
        titled = sentence.block == -1 and stem == "råd" and words.startswith("rar ")
        return titled and not is_called(self._own, "rådet")

    def _organ(self, sentence: Sentence) -> str | None:
        """`rådet består af`, `består styregruppen af`: the body of that kind that the item named last, else the meeting's own."""
        match = _ORGAN_HAS.search(sentence.marked.text)
        if match is None:
            return None
        noun = (match["noun"] or match["turned"]).casefold()
        if noun == "bestyrelsen":
            return self._own if is_board(self._own) else None
        stem = indefinite(noun)
        key = (id(sentence.item), stem)
        named = self._titled.get(key) or self._of_kind.get(key)
        return named or (self._own if is_called(self._own, noun) else None)

    def _group(self, sentence: Sentence) -> str | None:
        """The group that a sentence introduces by its kind: the one of that kind that the item named, else its words."""
        if not any(stem in sentence.text for stem in _GROUP_STEMS):
            return None
        match = _GROUP.search(sentence.marked.text)
        if match is None:
            return None
        words = match["new"] or match["the"]
        if words.casefold() in (self._own or "").casefold():
            # `udpeges af styregruppen`: who gives the seats of another
            return None if match[0].startswith("af ") else self._own
        named = self._named.get((id(sentence.item), _noun(words.casefold())))
        group = named or words[0].upper() + words[1:] + _definite(words)
        self._groups.setdefault(id(sentence.item), group)
        return group

    def introduced(self, marked: Marked) -> str | None:
        """The body that a sentence introduces as the one whose seats are told of; None where it introduces none."""
        text = marked.text
        if ORG not in text:
            return None
        for way in _WAYS:
            for match in way.finditer(text):
                mention = marked.mention_at(match.start(match.lastgroup or 0))
                body = self._name(mention)
                if body is None or (body == self._own and way not in (_BOARD, _WHOLE)):
                    continue
                if way is _WHOLE and ROLE not in match[0] and _COUNCIL.search(body) is not None:
                    continue  # `byrådet har to pladser`: it sends others
                if way is _WHOLE and mention.kind not in _SEATED_KINDS and ROLE not in match[0]:
                    continue  # `KL har to pladser`: who sends them
                return body
        return None


def _noun(words: str) -> str:
    """`styregruppen for rammeaftalen` → `styregruppe`: the kind of group that a name or noun says."""
    for word in words.split():
        for stem in _GROUP_STEMS:
            if stem in word:
                return word[: word.index(stem) + len(stem)]
    return words


def _definite(words: str) -> str:
    return "n" if words.endswith("gruppe") else "met" if words.endswith("forum") else "et"
