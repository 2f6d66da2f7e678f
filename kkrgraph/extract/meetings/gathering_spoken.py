"""Whom a bare `Foreningen`, `Rådet`, `Foreningens bestyrelse` means: the body that the point has named in full before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention

_BOARDS = r"[Bb]estyrelse|[Rr]epræsentantskab"
_KINDS = (
    r"[Ff]orum|[Rr]åd|[Uu]dvalg|[Kk]ommission|[Nn]ævn|[Nn]etværk|[Pp]anel|[Kk]reds|[Kk]lynge|"
    r"[Ss]tyregruppe|[Aa]rbejdsgruppe|[Ff]ølgegruppe"
)
_OWNERS = r"[Ff]orening|[Ss]elskab|[Ff]ond|[Pp]artnerskab|[Aa]lliance|[Oo]rganisation"
_MEETS = (
    r"(?:mødes|mødtes|samles|samledes|holder|holdt|afholder|afholdt|har|havde|inviterer|inviterede|"
    r"indkalder|konstituerer|konstituerede|skal|vil|ventes|forventes|drøfter|drøftede|behandler|behandlede|besluttede)"
)
# `Rådet holder`, `Den nye bestyrelse konstituerer sig`, `Foreningens bestyrelse mødes`, `RAR holder`
_SUBJECT = re.compile(
    rf"(?:\A|[;:] |, (?:og|mens|men) )(?:(?:(?P<owner>{_OWNERS})(?:en|et|"
    r"n)?(?:s (?:bestyrelse|repræsentantskab|formandskab))?|"
    rf"[Dd](?:en|et) (?:nye |kommende |samlede )?(?P<new>{_KINDS}|{_BOARDS})"
    rf"|(?P<kind>{_KINDS})(?:met|et|en|n)|(?P<board>{_BOARDS})(?:et|en|n))|(?P<short>[A-ZÆØÅ]{{2,6}})) {_MEETS}\b"
)
_CAPITALS = r"[A-ZÆØÅ][\wæøåÆØÅ&-]+(?: (?:i|for|og|af|&) [A-ZÆØÅ][\w-]+| [A-ZÆØÅ][\w-]+){0,4}"
# `bestyrelsen for Danske Havne`, `Danske Havnes repræsentantskab`
_BOARD_OF = re.compile(rf"\b(?:{_BOARDS})(?:n|et)? (?:for|i|hos) (?P<name>{_CAPITALS})")
_OWN_BOARD_OF = re.compile(rf"(?P<name>{_CAPITALS}?)(?:s|[’']s?) (?:{_BOARDS})(?!\w)")
# `bestyrelsen for Selskabet`: names nobody
_GENERIC = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?:et|en)")
_WORDS_BEFORE = re.compile(r"(?:\b(?:Det|Den|Fælles|Tværgående|Regionale|Nationale|[\w]+-,? og) )+\Z")
_NO_OWNERS = ("region", "municipality", "ministry", "agency", "party", "kkr")


def spoken_organ(
    sentence: Sentence,
    earlier: Sequence[Sentence],
    titled: Sequence[Mention],
    is_own: Callable[[str], bool],
    stop: int,
    own_board: bool,
) -> Mention | None:
    """The body that the subject of a sentence means, where that is only called by its kind before `stop`; None where it is named or the own.

    earlier: the sentences of the point before it; titled: the bodies of its title.
    """
    match = _last(sentence.marked.text, stop)
    if match is None:
        return None
    if match["short"]:
        return _named_with(match["short"], sentence, earlier, titled, is_own)
    kind = match["new"] or match["kind"] or match["board"] or ""
    board = match["owner"] is not None or re.fullmatch(_BOARDS, kind) is not None
    if not board:
        return _of_kind(kind.lower(), sentence, earlier, titled, is_own)
    if match["board"] and kind.lower() == "bestyrelse":
        return None  # other words tell whose
    if match["owner"] is None and kind.lower() == "bestyrelse" and own_board:
        return None
    named = next(_boards(sentence, earlier, is_own), None)
    if named is not None or match["owner"] is None:
        return named
    return next(
        (m for m in _mentions(earlier, titled) if m.kind == "association" and not is_own(m.value)), None
    )


def _last(text: str, stop: int) -> re.Match[str] | None:
    return next(reversed(list(_SUBJECT.finditer(text, 0, stop))), None)


def _mentions(earlier: Sequence[Sentence], titled: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies before a sentence, the nearest first, then those of the title."""
    for sentence in reversed(earlier):
        yield from reversed(sentence.marked.mentions(Label.ORGANISATION))
    yield from titled


def _of_kind(
    kind: str,
    sentence: Sentence,
    earlier: Sequence[Sentence],
    titled: Sequence[Mention],
    is_own: Callable[[str], bool],
) -> Mention | None:
    fitting = re.compile(rf"{kind}(?:met|et|en|n)?(?:\Z| (?:for|om|i|på|vedr)\b| [A-ZÆØÅ])", re.IGNORECASE)
    for mention in _mentions(earlier, titled):
        if fitting.search(mention.value) is not None and not is_own(mention.value):
            return _in_full(sentence.marked.source, mention)
    return None


def _in_full(source: str, mention: Mention) -> Mention:
    """`Fælles Havneforum` where only `Havneforum` is known, and without the `i` that a name was cut off behind."""
    name = re.sub(r" (?:i|for|på|af)\Z", "", mention.value)
    before = _WORDS_BEFORE.search(source, max(0, mention.start - 40), mention.start)
    start = mention.start
    if before is not None and source.startswith(mention.value[1:], mention.start + 1):
        start = before.start()
        name = before[0] + source[mention.start : mention.start + len(name)]
    value = name[0].upper() + name[1:]
    return Mention(start=start, end=mention.end, label=mention.label, value=value, kind=mention.kind)


def _named_with(
    short: str,
    sentence: Sentence,
    earlier: Sequence[Sentence],
    titled: Sequence[Mention],
    is_own: Callable[[str], bool],
) -> Mention | None:
    """`RAR`: the one `RAR Fyn` that the point speaks of; None where the short name is one itself."""
    if sentence.marked.text.startswith("\ue001"):
        return None
    found = {
        m.value: m
        for m in _mentions(earlier, titled)
        if m.value.startswith(f"{short} ") and not is_own(m.value)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _boards(
    sentence: Sentence, earlier: Sequence[Sentence], is_own: Callable[[str], bool]
) -> Iterator[Mention]:
    """Whose board the words before a sentence name, the nearest first, then the title."""
    texts = [(one.start, one.text) for one in reversed(earlier)]
    texts.append((sentence.item.title_start, sentence.item.title))
    for start, text in texts:
        for pattern in (_BOARD_OF, _OWN_BOARD_OF):
            match = pattern.search(text)
            if match is not None and _GENERIC.fullmatch(match["name"]) is None and not is_own(match["name"]):
                place = start + match.start("name")
                yield Mention(
                    start=place,
                    end=place + len(match["name"]),
                    label=Label.ORGANISATION,
                    value=match["name"],
                    kind="other",
                )
