"""Named titles: an item's title that is nothing but the name of a body that no list knows: `Hospice Nordkaj`."""

from __future__ import annotations

import re

_SMALL = frozenset(("for", "og", "&"))
_DEFINITE = ("en", "et", "erne", "ene")
# words that begin titles about something else
_ABOUT = re.compile(
    r"\b(?:[Vv]alg|[Uu]dpegning|[Ii]ndstilling|[Oo]rientering|[Mm]eddelelser|[Ss]tatus|[Gg]odkendelse|"
    r"[Nn]yt|[Kk]onstituering|[Bb]udget|[Rr]egnskab|"
    r"[Mm]øde|[Dd]agsorden|[Rr]eferat|[Ee]ventuelt|[Ff]ormand|[Nn]æstformand|[Mm]edlem|[Ss]uppleant|"
    r"[Ss]tedfortræder|[Rr]epræsentant|[Pp]ost|[Pp]lads|[Nn]æste|Øvrige|"
    r"[Ll]ukke|Å?[Bb]n|[Uu]dvalg|[Rr]åd|[Nn]ævn|[Kk]ommission|[Bb]estyrelse|[Ff]orum)"
)
_FEWEST, _MOST = 2, 6


def name_in_title(title: str) -> str | None:
    """The title where each of its words but the small ones is capitalised and none says what the item is about; else None."""
    words = title.strip().split()
    names = [word for word in words if word not in _SMALL]
    if not _FEWEST <= len(names) <= _MOST or _ABOUT.search(title) is not None:
        return None
    if names[0].endswith(_DEFINITE):
        return None  # `Havnen Nordkaj`: a thing, of which anything may be told
    return " ".join(words) if all(word[:1].isupper() and word[-1].isalpha() for word in names) else None


# before the name of an organ in a title
_TO_ORGAN = (
    r"(?:\b(?:[Nn]edsættelse|[Ee]tablering|[Oo]prettelse|[Kk]onstituering|[Ss]ammensætning(?:en)?) af |"
    r"\b(?:[Kk]ommissorium for|[Uu]dpegning(?:er)? til|[Vv]alg til|[Ii]ndstilling(?:er)? til|[Mm]edlem(?:mer)? (?:af|til)|"
    r"[Rr]epræsentant(?:er)? (?:i|til)|[Ss]uppleant(?:er)? (?:i|til)|[Ff]ormand for|[Ff]ormandskab(?:et)? for|[Ææ]ndringer i) )"
    r"(?:en |et |ny |nyt )?"
)
# `Følgegruppe for hjemmehavne`, `Politisk styregruppe for broer på kysten`
_ORGAN = re.compile(
    rf"(?:\A|{_TO_ORGAN})(?P<name>(?:[A-ZÆØÅ]?[a-zæøå]+(?:sk|ske|ig|ige|al|ale|ende|ory) )?[A-ZÆØÅa-zæøå-]*"
    r"(?i:gruppe|udvalg|forum|netværk|panel|nævn|partnerskab|kommission|board|taskforce|råd)(?:n|en|et|met|t)? "
    r"(?:for|om|vedrørende|vedr\.|bag) (?!perioden|resten|året|20)[^.,:;()–]{3,80}?)"
    r"(?= for perioden| i perioden| for resten| pr\. | [-–] |,| \(|: | 20\d\d|\Z)"
)


def organ_in_title(title: str) -> str | None:
    """The organ that a title spells out, from its kind to what it is for; None where it names none so."""
    match = _ORGAN.search(title.strip())
    if match is None:
        return None
    # `Udpegning til følgegruppe for kysten`: the group for the coast
    name = re.sub(r"\A([A-ZÆØÅa-zæøå-]*gruppe) ", r"\1n ", match["name"])
    return name[0].upper() + name[1:]


def is_same_organ(one: str, other: str) -> bool:
    """Whether two names are one organ's: `Følgegruppe for hjemmehavne`, `Følgegruppen for Hjemmehavne`."""
    return _bare(one) == _bare(other)


def in_full_by_title(body: str, title: str) -> str:
    """A group by the longer name of the title: `Den politiske styregruppe` under `Politisk styregruppe for havnen`; else as it is."""
    if not _GROUP.search(body):
        return body
    organ = organ_in_title(title)
    if organ is None:
        return body
    short, long = _stems(body), _stems(organ)
    return organ if len(short) < len(long) and long[: len(short)] == short else body


_GROUP = re.compile(r"(?:gruppen?|udvalg(?:et)?|forum(?:met)?|panel(?:et)?|netværk(?:et)?)\Z", re.IGNORECASE)


def _stems(name: str) -> list[str]:
    """The words of a name in small letters, without articles and endings of the definite form."""
    words = [word for word in name.casefold().split() if word not in ("den", "det", "de", "en", "et")]
    return [re.sub(r"(?:men|met|en|et|n|t|e)\Z", "", word) for word in words]


def _bare(name: str) -> str:
    first, _, rest = name.casefold().removeprefix("den ").removeprefix("det ").partition(" ")
    return f"{re.sub(r'(?:n|en|et|met)$', '', first)} {re.sub(r'(?:e|t)(?= )', '', rest)}"
