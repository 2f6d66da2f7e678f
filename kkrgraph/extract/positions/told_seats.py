"""Told seats: who a sentence says keeps a seat, is on leave from it or has lost it, where no appointment tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import SEAT_ROLES, Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ORG, PLACE, ROLE, DATE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE, Label.DATE)
)
_BODY = f"[{ORG}{PLACE}]"
# `Karl Holm (V), Greve Kommune,`: whom, and where he comes from
_HOME = rf"(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? (?:fra |i )?{_BODY}| \({_BODY}\))?(?: ?\([A-ZÆØÅ]{{1,3}}\))?"
_CHOOSING = r"(?!indstil|udpeg|vælg|valg|foresl|kandid|overta|overtog|afløser |efterfølg|i stedet|sted\b|nyt? |erstat)"
# what may stand between a subject and a verb that has the same subject
_ON = rf"(?:{_CHOOSING}[^;:{PERSON}]){{0,150}}?(?:,|\b(?:og|men|at han|at hun|han|hun|som|der))"
_ADVERB = (
    rf"(?: (?:derfor|desuden|dermed|også|samtidig|nu|dog|selv|gerne|endnu|fortsat|stadig|netop|herefter|"
    rf"imidlertid|siden(?: {DATE}| \d{{4}})?|pr\. {DATE}|(?:den |fra |i |efter |fra den )?{DATE}|indtil videre|"
    rf"ikke længere|i (?:brev|mail) (?:af )?{DATE}|efter eget ønske|af helbredsgrunde|i dag))*"
)
_WISH = (
    r"(?:(?:har (?:[^.;,]{1,30}? )?)?(?:ønsker|ønsket|bedt om|anmodet om|besluttet|valgt|meddelt|tilbudt|vil|må|agter|måtte)"
    r"(?: gerne| derfor| nu| ikke længere| desværre| selv)*(?: at)?)"
)
_LOSES = (
    rf"(?:afgik ved døden|(?:er )?afgået ved døden|døde\b|er død\b|{_WISH} (?:blive |få |sig )?(?:afløst|afløses|fritaget|"
    r"fritages|erstattet|udskiftet|løst fra)|har sagt (?:sin|sit)[^.;,]{0,20}? op\b|"
    r"(?:er|bliver|blev|går|gik|har været|har haft|har|tager|har fået|har søgt|får) "
    r"(?:på |haft |fået |søgt )?(?:[a-zæøå]+)?orlov\b|"
    rf"(?:{_WISH}|overlader|overlod|giver|gav|har givet|har overladt)(?: overlade| give| afgive| overdrage| stille)?"
    r" (?:sin plads|sit mandat|sit sæde|sin post) (?:til|videre|fra sig)\b|"
    rf"skal (?:afløses|erstattes|have en afløser)|(?:flytter|fraflytter|er flyttet|flyttede|er fraflyttet)[^;]{{0,60}}? "
    r"og (?:udgår|udtræder|udgik|udtrådte|må udtræde|må udgå))"
)
_KEEPS = (
    rf"(?:bliver siddende|blev siddende|forbliver|{_WISH} (?:at )?(?:blive siddende|fortsætte|forblive)|"
    r"fortsætter|fortsatte|bliver(?= i )|"
    r"er (?:stadig|fortsat|i forvejen|stadigvæk|endnu|allerede|uændret))"
)
_HE = re.compile(
    rf"(?P<person>{PERSON}){_HOME}(?:{_ON})?{_ADVERB},? (?:(?P<loses>{_LOSES})|(?P<keeps>{_KEEPS}))"
)
# `Hun fortsætter som KL’s repræsentant i Movia`, of whom the sentence before speaks
_THAT_ONE = re.compile(rf"\A\W{{0,3}}?(?:Han|Hun){_ADVERB} (?:(?P<loses>{_LOSES})|(?P<keeps>{_KEEPS}))")
# `Karl Holm har skiftet parti. Gruppen fastholder ham i Movia`
_KEPT = re.compile(r"\b(?P<keeps>fastholder|beholder|bevarer) (?:ham|hende)(?: som sit| som sin)?")
# `Fra nytår fortsætter Karl Holm i Movia`
_DOES_HE = re.compile(rf"\b(?P<keeps>[Ff]ortsætter) (?P<person>{PERSON}){_HOME}")
# `Holdet mangler en suppleant for Karl Holm`
_DEPUTY_FOR = re.compile(
    rf"\b(?:en|én|et|ét|ny|nyt|personlig) (?P<deputy>{ROLE}) for (?:{ROLE},? )?(?P<person>{PERSON})"
    rf"(?!{_HOME}[^.;]{{0,40}} deltog)"
)
# `sidder under orloven i stedet for Karl Holm`, `stedfortræder i Karl Holms orlov`
_IN_LEAVE_OF = re.compile(
    rf"\b[Oo]rlov\w*[^.;{PERSON}]{{0,30}} (?:i stedet for|for) (?:{ROLE},? )?(?P<person>{PERSON})|"
    rf"\b(?:i|under|for) (?P<whose>{PERSON})[’']?s? (?:[a-zæøå]+)?orlov\b"
)
_FOR_HIM = re.compile(r"\b(?:[Ss]tedfortræder|[Ss]uppleant)(?:en)? for\b")
_STEMS = (
    " døden",
    " døde",
    " er død",
    "afløs",
    "fritag",
    " op",
    "orlov",
    "erstatte",
    " sin plads ",
    " sit mandat ",
    " sit sæde ",
    " sin post ",
    "udgår",
    " siddende",
    "orbliver",
    "ortsætte",
    " er stadig",
    " er fortsat",
    " er i forvejen",
    " for ",
    " ham",
    " hende",
    "bliver i ",
)
_AS = re.compile(
    rf"\A[^.;,{PERSON}]{{0,40}}? som (?:{_BODY}(?:[’']?s|[’'])? )?(?:[a-zæøå]+ )?(?P<role>{ROLE})"
)
_IS = re.compile(rf"\A (?:[a-zæøå]+ )?(?P<role>{ROLE})")
_IN = re.compile(
    rf"\A[^.;{PERSON}{ORG}]{{0,60}}? (?:i|fra|af|for|til) (?:bestyrelsen (?:for |i |af )|repræsentantskabet (?:for |i )|"
    rf"styregruppen (?:for |i ))?(?P<body>{ORG})(?!(?:[’']?s|[’']) (?!bestyrelse|repræsentantskab))"
)
_SEAT_WORD = re.compile(
    rf"bestyrelse|plads|medlem|post(?:en|er)?\b|repræsentant|suppleant|stedfortræder|udvalg|råd|nævn|[{ROLE}]|udpeg|valg"
)
# `Movia mangler en suppleant`
_LACKS = re.compile(
    rf"(?P<body>{ORG}) (?:mangler|savner|har brug for|skal have|skal bruge|søger|efterspørger)"
    rf"(?: nu| også| fortsat)*[^.;{ORG}]{{0,30}}\Z"
)
# who stays although he gives up something else has two
_BUT = re.compile(r"\bmen(?: han| hun| gerne| dog)*[^.;,]{0,20}\Z")
_PLAIN = re.compile(rf" som (?:menigt|almindeligt|menig|almindelig) {ROLE}")
_NO_SEATS = ("party", "municipality", "kkr", "region", "ministry", "education")
_COUNCIL = re.compile(
    r"(?:[A-ZÆØÅ]\w+ )?(?:[Bb]yråd|[Kk]ommunalbestyrelse|[Rr]egionsråd|[Bb]orgerrepræsentation)"
)
# a leave from work
_ELSEWHERE = re.compile(
    r" fra (?:sit|sin|det|den|byrådet|regionsrådet|kommunalbestyrelsen|alt|al) ?[a-zæøå]* ?(?:arbejde|hverv|job|stilling)?\b"
)
_DEPUTIES = ("suppleant", "stedfortræder", "personlig suppleant", "personlig stedfortræder")
_STAFF = ("director", "head", "consultant", "official", "municipal_ceo", "expert")
# person, role, body, rule
Office = tuple[Mention, str, str, str]


class ToldSeats:
    """Reads what the sentences of one document tell of seats that somebody has."""

    def __init__(self, seating: Seating) -> None:
        self.seating = seating
        self.own = seating.meeting.body
        self.told = holding(seating.sentences, _STEMS)

    def read(self) -> Iterator[tuple[Sentence, Office]]:
        before: Sentence | None = None
        for sentence in self.seating.sentences:
            if id(sentence) in self.told:
                last = before if before is not None and before.item is sentence.item else None
                for office in chain(self._of(sentence), self._of_one_before(sentence, last)):
                    yield sentence, office
            before = sentence

    def _of(self, sentence: Sentence) -> Iterator[Office]:
        """What a sentence says of those whom it names itself."""
        marked = sentence.marked
        if PERSON not in marked.text:
            return
        for pattern in (_HE, _DOES_HE):
            for match in pattern.finditer(marked.text):
                if not _is_staff(sentence, match.start("person")) and "verken" not in sentence.text:
                    yield from self._seat(sentence, match, marked.mention_at(match.start("person")))
        for match in _IN_LEAVE_OF.finditer(marked.text) if "rlov" in sentence.text else ():
            body = self._named_behind(sentence, match.end()) or self.seating.body_for(sentence)
            if body is not None and body != self.own:
                person = marked.mention_at(match.start("person" if match["person"] else "whose"))
                yield person, "medlem", body, "told-loses"
        for match in _DEPUTY_FOR.finditer(marked.text) if _FOR_HIM.search(sentence.text) else ():
            body = self._named_behind(sentence, match.end()) or self._lacking(sentence, match.start())
            if (
                marked.mention_at(match.start("deputy")).value in _DEPUTIES
                and body is not None
                and body != self.own
            ):
                yield marked.mention_at(match.start("person")), "medlem", body, "told-deputy-for"

    def _of_one_before(self, sentence: Sentence, before: Sentence | None) -> Iterator[Office]:
        """What a sentence says of `him` or `her`: the one whom the sentence before names."""
        match = _THAT_ONE.match(sentence.marked.text) or _KEPT.search(sentence.marked.text)
        people = before.marked.mentions(Label.PERSON) if match is not None and before is not None else []
        if match is not None and len({person.value for person in people}) == 1:
            yield from self._seat(sentence, match, people[0])

    def _seat(self, sentence: Sentence, match: re.Match[str], person: Mention) -> Iterator[Office]:
        """The seat that a verb says somebody has or had."""
        marked, end = sentence.marked, match.end()
        keeps = match["keeps"] is not None
        stays = keeps and (
            _BUT.search(marked.text[: match.start("keeps")]) is not None
            or _PLAIN.match(marked.text, end) is not None
        )
        decided = sentence.kind in (Kind.DECISION, Kind.PROPOSAL) and not (match["keeps"] or "").startswith(
            "er "
        )
        if keeps and "genval" in sentence.text:
            return  # `Her fortsætter Karl Holm, som modtog genvalg`
        if keeps and not stays and decided:
            return  # `at Karl Holm fortsætter`: that is what is decided
        said = _AS.match(marked.text[end:]) or (_IS.match(marked.text[end:]) if keeps else None)
        role = marked.mention_at(end + said.start("role")) if said is not None else None
        if role is None and not keeps:
            role = _called(sentence, match.start())
        if role is not None and role.kind not in SEAT_ROLES:
            return
        body = self._body(sentence, end + (said.end() if said is not None else 0))
        word = "medlem" if role is None else bare_role(role.value)
        seated = word == "medlem" and (keeps or "orlov" in match[0])  # which the list of those present says
        if body is None or (body == self.own and seated):
            return
        yield person, word, body, "told-stays" if stays else "told-keeps" if keeps else "told-loses"

    def _body(self, sentence: Sentence, end: int) -> str | None:
        """The body behind a verb, else the one that the sentence is about, where it speaks of seats at all."""
        named = _IN.match(sentence.marked.text[end:])
        if named is not None:
            mention = sentence.marked.mention_at(end + named.start("body"))
            told = mention.kind not in _NO_SEATS and _COUNCIL.match(mention.value) is None
            return self.seating.seat_of(mention) if told else None
        about = (sentence.marked.text, self.seating.title(sentence).text)
        if _ELSEWHERE.match(sentence.marked.text, end) or not any(map(_SEAT_WORD.search, about)):
            return None
        return self.seating.body_for(sentence)

    def _named_behind(self, sentence: Sentence, end: int) -> str | None:
        named = _IN.match(sentence.marked.text[end:])
        return self.seating.seat_of(sentence.marked.mention_at(end + named.start("body"))) if named else None

    def _lacking(self, sentence: Sentence, place: int) -> str | None:
        """`Movia mangler en suppleant for`: the body in front, else what the sentence is about."""
        lacks = _LACKS.search(sentence.marked.text[:place])
        if lacks is not None:
            return self.seating.seat_of(sentence.marked.mention_at(lacks.start("body")))
        return self.seating.body_for(sentence)


def _called(sentence: Sentence, place: int) -> Mention | None:
    """`Suppleanten, Karl Holm, er afgået ved døden`: the seat that stands before a name, with the article that says which."""
    text = sentence.marked.text[:place].rstrip(" ,")
    if not text.endswith(ROLE):
        return None
    role = sentence.marked.mention_at(len(text) - 1)
    definite = sentence.marked.source[role.start : role.end].endswith(("en", "et"))
    return role if definite and role.kind in ("substitute", "chair", "deputy_chair", "observer") else None


def _is_staff(sentence: Sentence, place: int) -> bool:
    """Whether what stands before a name is an employment, which somebody leaves who leaves no seat."""
    text = sentence.marked.text[:place].rstrip(" ,")
    if not text.endswith(ROLE):
        return False
    return sentence.marked.mention_at(len(text) - 1).kind in _STAFF
