"""Chains: which of the numbered lines begin items or groups of items, by their frame and by how their numbers rise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kkrgraph.extract.structure.below import OVER_LIST
from kkrgraph.extract.structure.cases import case_above, cases_above
from kkrgraph.extract.structure.gaps import fill_gaps, is_title, leading
from kkrgraph.extract.structure.groups import grouped
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.structure.listing import find_listing, repeated, torn
from kkrgraph.extract.structure.lists import not_listed
from kkrgraph.extract.structure.numbering import CASE, Candidate, Form, candidate_of, case_behind
from kkrgraph.extract.structure.runs import last_run, later_run, rising, unbroken

_FEWEST = 2

IsHeading = Callable[[str], object]


def _has_frame(rows: Sequence[Row], index: int, stop: int, is_heading: IsHeading) -> bool:
    """Whether a case number or a section's heading follows within a few lines: what makes a numbered line an item."""
    return any(CASE.match(row.text) or is_heading(row.text) for row in rows[index + 1 : min(index + 7, stop)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """The lines that begin items. listed: entries of a list of contents whose item the document does not print.

    torn: the rows of titles that the document's end cuts short.
    """

    items: list[Candidate]
    listed: list[Candidate] = field(default_factory=list)
    torn: list[Row] = field(default_factory=list)


def find_items(layout: Layout, is_heading: IsHeading, proposes: IsHeading) -> Numbered:
    """The lines that begin items, by the list of contents that they repeat, and by how they are numbered.

    is_heading: says of a line's text whether it is a section's heading; proposes: whether it leads a proposal in.
    """
    rows = layout.rows
    candidates = [c for c in map(candidate_of, rows) if c is not None and _may_have_title(c, rows)]
    listing = find_listing(candidates, rows)
    candidates = not_listed(candidates, rows, is_heading)
    layout.cases_above = cases_above(rows, candidates, listing)
    if listing is None:
        return Numbered(items=_numbered(_not_proposed(candidates, rows, proposes), layout, is_heading))
    known = repeated(listing, candidates, rows)
    if known:
        candidates = [c for c in candidates if not listing.holds(c)]
    candidates = _not_proposed(candidates, rows, proposes)
    found = _merged(known, _numbered(candidates, layout, is_heading))
    if found and all(listing.holds(c) for c in found) and len(found) < len(listing.entries):
        return Numbered(
            items=list(listing.entries)
        )  # the text below bears no numbers, or the list is all there is
    if not found or any(listing.holds(c) for c in found) or found[0].row.index < listing.stop:
        return Numbered(items=found)
    cut = [c for c in found if torn(listing, c, len(rows))]
    whole = [c for c in found if c not in cut]
    orders = {c.order for c in whole}
    if not whole or not (known or orders <= listing.orders):
        return Numbered(items=found)
    return Numbered(
        items=whole,
        listed=[entry for entry in listing.entries if entry.order not in orders],
        torn=[c.row for c in cut],
    )


def _may_have_title(candidate: Candidate, rows: Sequence[Row]) -> bool:
    """Whether a lone number may have its title on the next line, which the words of a list's point are not: `2.` / `kajen lukkes`."""
    following = candidate.row.index + 1
    return bool(candidate.title) or following == len(rows) or not rows[following].text[0].islower()


def _not_proposed(candidates: list[Candidate], rows: Sequence[Row], proposes: IsHeading) -> list[Candidate]:
    """The candidates that are no points of a proposal: `Forvaltningen indstiller, at` / `1. Udvalget godkender planen.`"""
    kept: list[Candidate] = []
    last: Candidate | None = None
    for candidate in candidates:
        index = candidate.row.index
        goes_on = (
            last is not None
            and last.row.index + 1 == index
            and (last.form, last.order[0] + 1) == (candidate.form, candidate.order[0])
        )
        begins = candidate.order == (1, 0) and index > 0 and proposes(rows[index - 1].text)
        cased = any(CASE.match(row.text) for row in rows[index + 1 : index + 3])
        if (begins or goes_on) and not cased and candidate.form in (Form.PLAIN, Form.PAREN, Form.BARE):
            last = candidate
        else:
            kept.append(candidate)
            last = None
    return kept


def _merged(known: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    """The items that repeat a list of contents, with others between them whose numbers rise with theirs."""
    merged = list(known)
    orders = {c.order for c in known}
    for candidate in found if known else ():
        place = candidate.row.index
        if candidate.order in orders:
            continue
        if all((c.row.index < place) == (c.order < candidate.order) for c in known):
            merged.append(candidate)
    return sorted(merged, key=lambda c: c.row.index) if known else found


def _numbered(candidates: list[Candidate], layout: Layout, is_heading: IsHeading) -> list[Candidate]:
    """The candidates that begin items, in the numbering form that gives most; two-level before named before plain.

    Numbers without any sign count only where no other form gives items.
    """
    chains = [
        _chain([c for c in candidates if c.form is form], layout, is_heading)
        for form in sorted(Form, reverse=True)
        if form is not Form.BARE
    ]
    found = max(chains, key=len)
    if not found:
        found = _chain([c for c in candidates if c.form is Form.BARE], layout, is_heading)
        if len(found) < _FEWEST:
            return _standing(candidates)
    around = _standing(candidates)
    if len(around) > len(found) and around[0].row.index <= found[0].row.index < around[-1].row.index:
        return around  # `1.`, `2.` are a list inside the items `1)` to `9)`
    points = [c for c in candidates if c.form is Form.TWO_LEVEL]
    if found[0].form is Form.TWO_LEVEL:
        return _with_whole_groups(found, candidates, layout)
    return _with_points(found, points, layout, is_heading)


def _standing(candidates: list[Candidate]) -> list[Candidate]:
    """Without any frame in the document: lines such as `1) Valg af dirigent` or `1 Beretning` that stand as headings.

    They count up from 1, and each has its text below it.
    """
    for form in (Form.PAREN, Form.BARE):
        run = last_run([c for c in candidates if c.form is form and is_title(c.title)])
        if unbroken(run):
            return run
    return []


def _with_whole_groups(
    found: list[Candidate], candidates: list[Candidate], layout: Layout
) -> list[Candidate]:
    """The items `1.1`, `1.2`, `2.1`, and `3` with a case number of its own below it, where nothing is numbered under 3."""
    majors = {c.order[0] for c in found}
    whole = [
        c
        for c in candidates
        if c.form in (Form.PLAIN, Form.BARE)
        and c.title
        and c.order[0] not in majors
        and any(CASE.match(row.text) for row in layout.rows[c.row.index + 1 : c.row.index + 2])
        and all((one.row.index < c.row.index) == (one.order < c.order) for one in found)
    ]
    return sorted([*found, *whole], key=lambda c: c.row.index) if whole else found


def _with_points(
    found: list[Candidate], points: list[Candidate], layout: Layout, is_heading: IsHeading
) -> list[Candidate]:
    """The items, and under each the points that have its number before theirs and a frame: `Punkt 8.1:` under 8."""
    merged: list[Candidate] = []
    for place, item in enumerate(found):
        stop = found[place + 1].row.index if place + 1 < len(found) else len(layout.rows)
        under = [c for c in points if item.row.index < c.row.index < stop and c.order[0] == item.order[0]]
        under = _not_enclosed(under, layout.rows)
        parts = grouped(item, under)
        if parts:
            merged.extend(parts)  # a bare heading of a group is no item
            continue
        merged.append(item)
        for number, point in enumerate(under, start=1):
            if point.order[1] != number or not _has_frame(layout.rows, point.row.index, stop, is_heading):
                break
            merged.append(point)
    return merged


def _not_enclosed(points: list[Candidate], rows: Sequence[Row]) -> list[Candidate]:
    """The points that are no enclosures: `Bilag` / `3.1 Brev fra kommunen` / `3.2 Kort over havnen`."""
    kept: list[Candidate] = []
    listed = -1
    for point in points:
        index = point.row.index
        cased = any(CASE.match(row.text) for row in rows[index + 1 : index + 2])
        if not cased and (index - 1 == listed or OVER_LIST.match(rows[index - 1].text) is not None):
            listed = index
        else:
            kept.append(point)
    return kept


def _chain(candidates: list[Candidate], layout: Layout, is_heading: IsHeading) -> list[Candidate]:
    """The candidates with a frame, their numbers rising by one; an entry of an unmarked contents list has no frame."""
    framed, rows = [], layout.rows
    for position, candidate in enumerate(candidates):
        stop = candidates[position + 1].row.index if position + 1 < len(candidates) else len(rows)
        own = (
            case_behind(candidate.row.text)[1] is not None
            or case_above(layout, candidate.row.index) is not None
        )
        if own or _has_frame(rows, candidate.row.index, stop, is_heading):
            framed.append(candidate)
    if framed and framed[0].form is Form.NAMED:
        # `Punkt 9: Eventuelt` is an item even where its text follows at once
        first, numbers = framed[0].row.index, {c.number for c in framed}
        places = {c.row.index for c in framed}
        framed = [
            *leading(framed[0], candidates, layout),
            *(
                c
                for c in candidates
                if c.row.index in places or (c.row.index > first and c.number not in numbers)
            ),
        ]
    titled = [c for c in candidates if c.title and c.form not in (Form.BARE, Form.PAREN)]
    if not framed and len(titled) >= 2:
        framed = last_run(titled) or later_run(titled)
    if framed and framed[0].form is Form.PAREN and (framed[0].order[0] != 1 or len(framed) < _FEWEST):
        return []  # a list in the text
    chain = rising(framed)
    if chain and chain[0].form is Form.PLAIN:
        below = [c for c in candidates if c.row.index >= chain[0].row.index]
        chain = _holding(chain, unbroken(below)) or _holding(chain, unbroken(last_run(titled))) or chain
    return fill_gaps(chain, candidates, layout) if chain and chain[0].form is Form.PLAIN else chain


def _holding(chain: list[Candidate], run: list[Candidate]) -> list[Candidate]:
    """The run where it holds all of the chain and more; else none."""
    places = {c.row.index for c in run}
    return run if len(run) > len(chain) and all(c.row.index in places for c in chain) else []
