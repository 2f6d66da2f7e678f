"""Titled organs: organs that an item's title spells out from their kind to what they are for: `Følgegruppe for hjemmehavne`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.structure.layout import ItemSpan
from kkrgraph.extract.text.mentions import Label, Mention

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


_FOR = (" for ", " om ", " vedr", " bag ")


def by_titles(text: str, items: Sequence[ItemSpan], mentions: list[Mention]) -> list[Mention]:
    """Groups that a document names in short by the longer names of the titles that they stand under.

    In the title itself the mention reaches to the end of the name.
    """
    found = list(mentions)
    for item in items:
        match = _ORGAN.search(item.title) if any(word in item.title for word in _FOR) else None
        organ = organ_in_title(item.title) if match is not None else None
        if match is None or organ is None:
            continue
        # as the text itself prints it, where it does
        printed = next((m.value for m in mentions if is_same_organ(m.value, organ)), organ)
        start = text.find(match["name"], item.title_start, item.title_end)
        end = start + len(match["name"])
        for place, mention in enumerate(found):
            if not item.title_start <= mention.start < item.end or mention.label is not Label.ORGANISATION:
                continue
            if in_full_by_title(mention.value, item.title) != organ:
                continue
            whole = 0 <= start <= mention.start and mention.end <= end
            found[place] = replace(
                mention,
                value=printed,
                start=start if whole else mention.start,
                end=end if whole else mention.end,
            )
    return found
