"""Names in capitals: titles that are printed `VALG TIL FORENINGEN KLAR KYST` name bodies that the text names too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.text.mentions import Label, Mention

# shorter names are words of titles, too
_SHORTEST = 5


def find_in_capitals(text: str, layout: Layout, named: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies of the text in titles that are all capitals. named: those that were read, in whatever place."""
    titles = [(i.title_start, i.title_end) for i in layout.items]
    spans = [(start, end) for start, end in titles if text[start:end].isupper()]
    if not spans:
        return
    bodies = {
        m.value.upper(): m
        for m in named
        if m.label is Label.ORGANISATION and len(m.value) >= _SHORTEST and not m.value.isupper()
    }
    if not bodies:
        return
    longest_first = sorted(bodies, key=len, reverse=True)
    names = re.compile(rf"(?<![\w-])(?P<name>{'|'.join(map(re.escape, longest_first))})(?=S?(?![\w-]))")
    for start, end in spans:
        for match in names.finditer(text, start, end):
            yield replace(
                bodies[match["name"]], start=match.start(), end=match.end(), rule="in-capitals", strong=True
            )
