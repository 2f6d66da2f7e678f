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
