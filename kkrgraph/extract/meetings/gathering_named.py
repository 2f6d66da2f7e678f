"""Bodies of no list that a gathering's words name by kind: `mødet i Brandteknisk Udvalg`, `forelagt havnekredsen`, `Styregruppen for broen mødes`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.meetings.gathering_words import COMES_TOGETHER, WEEKDAY, B, D
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

_DAY = rf"(?:,? {WEEKDAY},?)?(?: den| d\.)? \Z"
# `mødet i Havnekredsen er torsdag den`
_BEHIND = re.compile(
    rf" ?(?:i|for|af) (?P<name>[^.;:,{D}]{{1,90}}?)(?: (?:er|var|bliver|holdes|holdtes|afholdes|"
    rf"finder sted|fandt sted)(?: nu| først)?)?(?:,? kl\.? ?[\d.:-]+)?{_DAY}"
)
_IN_REST = re.compile(rf" i (?P<name>[^.;:,{D}]{{3,60}}?)(?=[.,;]| (?:om|med|hvor|og)\b|\Z)")
_IN = re.compile(r"\b(?:i|af|for|hos|forelagt|forelægges|forelægge) ")
_AT_MEETING = re.compile(
    rf"(?P<name>[^.;:,{D}]{{1,90}}?),? (?:på|ved|under) (?:(?:sit|deres|et|det|sidste|seneste|næste) ){{0,2}}\Z"
)
# `bestyrelsen for Movia`
_BOARD_OF = re.compile(rf"(?:bestyrelsen|repræsentantskabet|forretningsudvalget) (?:for|i) (?P<body>{B})")
# `godkendes af Movia på mødet`
_BODY_ALONE = re.compile(rf"{SIGN[Label.ORGANISATION]}(?:[’']?s (?:bestyrelse|repræsentantskab))?")
_DEALT = re.compile(
    r"\b(?:drøft|behandl|forel[æa]g|freml[æa]g|godkend|tiltr[åæ]d|vedtag|beslutt|"
    r"indstill)\w* (?:[a-zæøå]+ )?(?:(?:i|af|for|hos) )?\Z"
)
_DEALT_IN = re.compile(
    r"\b(?:[Dd]røft|[Bb]ehandl|[Ff]orel[æa]g|[Ff]reml[æa]g|[Gg]odkend|[Pp]ræsenter|[Oo]rienter|"
    rf"[Tt]iltr[åæ]d)\w* (?:[a-zæøå]+ )?(?:i|for|af|hos) (?P<name>[^.;:,{D}]{{3,80}}?){_DAY}"
)
_PLACE_BEHIND = re.compile(rf" (?:på|hos|ved|i) (?=[A-ZÆØÅ{SIGN[Label.PLACE]}]).*")
_SHORT = re.compile(
    r"(?:[A-ZÆØÅ]{2,6}\d{0,2}(?: [A-ZÆØÅ][a-zæøå]+)?|[A-ZÆØÅ]\d\d|[A-ZÆØÅ]{2,4}-[a-zæøå]{3,})\Z"
)
# `KDK Fyn behandler planen den`
_SHORT_FIRST = re.compile(r"[A-ZÆØÅ]{3,6}\d{0,2} ")
_BOARDS_OWN = re.compile(
    rf"{B}(?:[’']?s|[’'])? ?(?:bestyrelse|repræsentantskab|[a-zæøå]*formandskab|byråd|regionsråd|"
    r"kommunalbestyrelse)?(?: i [A-ZÆØÅ].*)?\Z"
)
_OF_KIND = re.compile(
    r"(?:udvalg|råd|forum|kreds|gruppe|komit[eé]|netværk|nævn|kommission|panel)(?:et|en|n|met)?(?: (?:for|om|vedr)|\Z)",
    re.IGNORECASE,
)
# `havnekredsen`, `de unges havneråd`: of which there is one
_DEFINITE = re.compile(
    r"\A(?:den|det) |\A[\w-]*(?:udvalget|rådet|forummet|kredsen|gruppen|komit[eé]en|netværket|nævnet|"
    r"kommissionen|panelet)\b|s (?:\w+ )?[\w-]*(?:udvalg|råd|forum|kreds|gruppe|komit[eé]|netværk|nævn|"
    r"kommission|panel)(?!\w)"
)
_COMPOUNDS = re.compile(
    r"(?<![\w-])(?P<name>(?!(?:styre|arbejds|følge|projekt|under)gruppen)[a-zæøå]{4,}(?:udvalget|rådet|"
    r"forummet|kredsen|gruppen|netværket|nævnet|kommissionen|panelet))s (?:\w+ )?\Z"
)
_EVENT_OF = re.compile(r"konference|generalforsamling|årsmøde|landsmøde|kongres|seminar", re.IGNORECASE)
_OWNERS = re.compile(
    r"\b(?:om|i|på|til|ved|for|af) (?P<name>[A-ZÆØÅ][\w-]+(?: (?:i|for|og|af) [A-ZÆØÅ][\w-]+|"
    r" [A-ZÆØÅ][\w-]+){0,3}?)(?:s|(?<=[sxz])[’']) (?:\w+ )?\Z"
)
_ACTS = re.compile(
    rf"(?P<name>[A-ZÆØÅ][^.;:,{D}]{{3,80}}?) (?:(?:også|allerede|derefter|herefter|desuden|"
    rf"først) )?(?:{COMES_TOGETHER}|godkendte|vedtog)\b[^.;{D}]{{0,90}}?(?<! fra)(?<! til)(?<!senest)"
    rf"(?<!inden) (?:{WEEKDAY} )?(?:den|d\.) \Z"
)
_MEETS_WITH = re.compile(
    rf"\A[^.;{D}{B[1:-1]}]{{3,60}} (?:mødes|mødtes|holder møde|"
    rf"holdt møde) med (?P<body>{B})(?![’']?s )[^.;{D}{B[1:-1]}]{{0,40}}? (?:{WEEKDAY} )?(?:den|d\.) \Z"
)
# `K17`
_OF_COUNCIL = re.compile(r" [A-ZÆØÅ]{1,5}\d{1,2} ")
_SUBJECT = re.compile(
    rf"(?P<name>[A-ZÆØÅ][^.;:,{D}]{{3,80}}?) (?:har |havde )?(?:{COMES_TOGETHER}|"
    r"(?:godkend|vedt[oa]g|beslutte|drøfte|behandle|tiltr[åæ]d|tilslutte)\w*)\b"
)
_KIND_STEMS = (
    "udvalg",
    "dvalg",
    "råd",
    "orum",
    "reds",
    "ruppe",
    "omit",
    "etværk",
    "nævn",
    "ommission",
    "anel",
)


def named_behind(sentence: Sentence, end: int, position: int) -> Mention | None:
    """The body of no list between the event that ends at `end` and the day at `position`."""
    match = _BEHIND.match(sentence.marked.text[:position], end)
    return None if match is None else _named(sentence, *match.span("name"))


def named_in(sentence: Sentence, end: int) -> Mention | None:
    """The body of no list behind an event that ends at `end`, as far as the next comma."""
    match = _IN_REST.match(sentence.marked.text, end)
    return None if match is None else _named(sentence, *match.span("name"))


def named_before(sentence: Sentence, words: str) -> Mention | None:
    """`godkendes af bestyrelsen for Movia på mødet`, `drøftet i den faglige følgegruppe på mødet`: who has the meeting that `words` lead to."""
    if re.search(r" (?:på|ved|under) (?:\w+ ){0,2}\Z", words) is None:
        return None
    for place in _IN.finditer(words):
        match = _AT_MEETING.match(words, place.end())
        if match is None:
            continue
        board = _BOARD_OF.fullmatch(match["name"])
        if board is not None:
            return sentence.marked.mention_at(match.start("name") + board.start("body"))
        lone = _BODY_ALONE.fullmatch(match["name"]) if _DEALT.search(words, 0, place.end()) else None
        if lone is not None:
            return sentence.marked.mention_at(match.start("name"))
        if (named := _named(sentence, *match.span("name"))) is not None:
            return named
    return None


def named_subject(sentence: Sentence, words: str) -> Mention | None:
    """`Det administrative havneforum behandlede sagen på mødet`"""
    match = _SUBJECT.match(words) if _holds_kind(words) else None
    if match is None or " " not in match["name"]:
        return None
    return _named(sentence, *match.span("name"))


def named_genitive(sentence: Sentence, words: str, event: str) -> Mention | None:
    """`havnenetværkets møde`, `Danske Havnes generalforsamling`: whose event it is, of no list."""
    match = _COMPOUNDS.search(words)
    if match is None and _EVENT_OF.search(event) is not None:
        match = _OWNERS.search(words)
    if match is None:
        return None
    start = sentence.marked.offset(match.start("name"))
    name = match["name"]
    return Mention(
        start=start,
        end=start + len(name),
        label=Label.ORGANISATION,
        value=name[0].upper() + name[1:],
        kind="other",
    )


def dealt_in(sentence: Sentence, left: str) -> Mention | None:
    """`drøftet i havnekredsen den`"""
    match = _DEALT_IN.search(left) if _holds_kind(left) or _OF_COUNCIL.search(left) else None
    return None if match is None else _named(sentence, *match.span("name"))


def acts(sentence: Sentence, left: str) -> Mention | None:
    """`Styregruppen for broen mødes den`: a subject of no list."""
    match = _ACTS.match(left) if _holds_kind(left) or _SHORT_FIRST.match(left) else None
    if match is None or (" " not in match["name"] and _SHORT_FIRST.match(left) is None):
        return None
    return _named(sentence, *match.span("name"))


def meets_with(sentence: Sentence, left: str) -> Mention | None:
    """`De fem selskaber mødes med Movia den`: whom those meet who have no name of their own."""
    match = _MEETS_WITH.search(left) if " med " in left else None
    return None if match is None else sentence.marked.mention_at(match.start("body"))


def names_of_kind(text: str, kind: str) -> Iterator[str]:
    """`Brandteknisk Udvalg`: names of two words whose last one says of what kind."""
    pattern = (
        r"(?<![\w-])(?!(?:Det|Den|Dette|Et|En|I|På|Nyt) )"
        rf"[A-ZÆØÅ][a-zæøå]{{4,}}(?: og [A-ZÆØÅ][a-zæøå]+)? (?:{kind}|{kind.capitalize()})(?:et|en|n)?(?![\w-])"
    )
    for match in re.finditer(pattern, text):
        yield match[0]


def _holds_kind(text: str) -> bool:
    return any(stem in text for stem in _KIND_STEMS)


def _named(sentence: Sentence, start: int, end: int) -> Mention | None:
    """The body that the marked text between two places names; None where that is one that is known, or no body."""
    marked = sentence.marked
    name = _PLACE_BEHIND.sub("", marked.text[start:end])
    if _BOARDS_OWN.match(name) is not None or "ormandskab" in name:
        return None
    printed = marked.words(start, start + len(name))
    if printed[0].islower() and _DEFINITE.search(printed) is None:
        return None  # `dialogmøde for byråd`
    found = printed if _SHORT.match(printed) else body_name(printed) if _OF_KIND.search(printed) else None
    if found is None or re.search(r"\d{3}", printed) is not None:
        return None
    place = marked.offset(start)
    return Mention(
        start=place, end=place + len(printed), label=Label.ORGANISATION, value=found, kind="committee"
    )
