"""Attendance: who was there and who was away, from the lists before the first item and from what rulings say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.attendance.absences import (
    absences_in_head,
    absences_in_rulings,
    in_section,
    present_in_head,
    present_under_points,
)
from kkrgraph.extract.attendance.entries import Entry, entries_of
from kkrgraph.extract.attendance.joint_lists import joint_lists
from kkrgraph.extract.attendance.late_rosters import late_rosters
from kkrgraph.extract.attendance.presence import Presence
from kkrgraph.extract.attendance.roster_labels import Standing
from kkrgraph.extract.attendance.rosters import Stretch, lined, stretches
from kkrgraph.extract.attendance.spellings import one_person
from kkrgraph.extract.entities.gazetteer import entries
from kkrgraph.extract.entities.parties import Printed
from kkrgraph.extract.entities.roll_calls import is_of_absent, roll_calls
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout
from kkrgraph.extract.structure.unclear import report
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Attendance

# so few who came are no list: it may stand later
_A_FEW = 2
# so many parties in brackets make a list in which two other letters are one too; these are titles
_PARTIES, _LOCAL_LETTERS, _TITLES = 3, 2, ("RM", "MF", "MB")
_FOR = re.compile(r"\b(?:i stedet )?for \Z")
_NO_LETTERS = re.compile(r"\W+")


@Language.component(
    "kkr_attendance",
    requires=["doc._.document", "doc._.layout", "doc._.mentions", "doc._.issues"],
    assigns=["doc._.attendance_records", "doc._.letters"],
)
def read_attendance(doc: Doc) -> Doc:
    """Fills `doc._.attendance_records`; someone listed as present and as absent is absent."""
    layout: Layout = doc._.layout
    doc._.letters = set()
    head = lined(doc._.document.text, layout.head)
    records: list[Attendance] = []
    if layout.head:
        lists = list(_listed(doc, layout, head))
        told = [_record(doc, entry) for entry in absences_in_head(doc, head, layout.head[0].start)]
        # `Karl Holm var erstattet af Eva Lind` below the label of those absent
        came = {record.person for record in told if record.status == "present"}
        records.extend(r for r in lists if r.status == "present" or r.person not in came)
        records.extend(told)
        named = {record.person for record in records}
        records.extend(_record(doc, e) for e in present_in_head(doc, head) if e.person.value not in named)
    for item in roll_calls(layout):
        records.extend(_called(doc, layout, item))
    if sum(record.status == "present" for record in records) < _A_FEW:
        for rows in late_rosters(layout):
            records.extend(_listed(doc, replace(layout, head=rows), lined(doc._.document.text, rows)))
    listed = {record.person for record in records}
    for entry in absences_in_rulings(doc, listed):
        # party and municipality are what the list says
        known = replace(entry, party=None, municipality=None) if entry.person.value in listed else entry
        records.append(_record(doc, known))
    named = {record.person for record in records}
    records.extend(_record(doc, entry) for entry in present_under_points(doc, named))
    doc._.attendance_records = merged(doc, records)
    return doc


def _called(doc: Doc, layout: Layout, item: ItemSpan) -> Iterator[Attendance]:
    """The people of a point that is a roll call; its ruling says who of them was away."""
    for section in item.sections:
        if not section.rows:
            continue
        standing = Standing.ABSENT if is_of_absent(item.title) else Standing.PRESENT
        frame = replace(layout, head=section.rows)
        text = lined(doc._.document.text, section.rows)
        ruling = section.kind is Kind.DECISION
        yield from _listed(doc, frame, text, None if ruling else standing)
        for entry in chain(absences_in_head(doc, text, section.start), in_section(doc, section)):
            yield _record(doc, entry)


def _listed(doc: Doc, layout: Layout, head: str, standing: Standing | None = None) -> Iterator[Attendance]:
    """The people of the labelled lists; the lines of a list are marked as read. standing: of what has no label."""
    offset = layout.head[0].start
    whole = Marked.of(doc._.document.text, offset, layout.head[-1].end, doc._.mentions)
    people = [m.start for m in whole.mentions(Label.PERSON) if not head[m.start - offset].isspace()]
    gaps = [
        row.start
        for above, row in pairwise(layout.head)
        if row.line.page == above.line.page and row.line.number > above.line.number + 1
    ]
    found = joint_lists(
        stretches(layout, head, people, standing), people, head, offset, gaps, layout.reflowed
    )
    for stretch in found:
        if stretch.standing is Standing.OTHER:
            continue
        if stretch.standing is Standing.DEPUTIES and _says_for_whom(stretch, people, head, offset):
            stretch.standing = Standing.PRESENT
        layout.consume(stretch.start, stretch.end)
        if stretch.standing not in (Standing.PRESENT, Standing.ABSENT):
            _report_unclear(doc, stretch, people)
            continue
        for entry in _with_local_lists(list(entries_of(doc, stretch, head, offset))):
            if entry.presence is Presence.UNKNOWN:
                report(doc, "unclear-deputy", entry.person.start)
            else:
                yield _record(doc, entry)


def _with_local_lists(listed: list[Entry]) -> list[Entry]:
    """The entries; `(UP)` among parties in brackets is a list of one municipality, unless those letters are a body's."""
    parties = sum(e.printed is not None and e.printed.letter is not None for e in listed)
    return [
        replace(e, party=e.printed.text, printed=replace(e.printed, letter=e.printed.text))
        if parties >= _PARTIES and e.printed is not None and _is_local(e.printed)
        else e
        for e in listed
    ]


def _is_local(printed: Printed) -> bool:
    letters = printed.text
    unknown = printed.letter is None and letters not in entries() and letters not in _TITLES
    return unknown and len(letters) == _LOCAL_LETTERS and letters.isupper()


def _says_for_whom(stretch: Stretch, people: list[int], head: str, offset: int) -> bool:
    """Whether deputies are listed with those for whom they came: `Stedfortrædere: Eva Lind for Karl Holm`."""
    inside = [p - offset for p in people if stretch.start <= p < stretch.end]
    pairs = sum(_FOR.search(head[one:two]) is not None for one, two in pairwise(inside))
    return bool(inside) and pairs * 2 == len(inside)


def _report_unclear(doc: Doc, stretch: Stretch, people: list[int]) -> None:
    if stretch.standing is Standing.TORN:
        report(doc, "unclear-absence", stretch.start - 1)
    elif stretch.standing is Standing.DEPUTIES and any(
        stretch.start <= person < stretch.end for person in people
    ):
        report(doc, "unclear-deputy", stretch.start)


def _record(doc: Doc, entry: Entry) -> Attendance:
    """One record; its quote reaches from the name to the last word that was read of its bearer."""
    if entry.printed is not None:
        doc._.letters.add(entry.printed.text)
        if entry.printed.letter is None and entry.printed.text not in entries():
            report(doc, "unclear-party", entry.person.start)
    start, end = entry.person.start, max(entry.person.end, min(entry.end, entry.person.start + 200))
    text = doc._.document.text
    end += text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end)
    return Attendance(
        person=entry.person.value,
        party=entry.party,
        municipality=entry.municipality,
        status=str(entry.presence),
        evidence=evidence(doc._.document, start, end, entry.rule),
        note=entry.note,
    )


def merged(doc: Doc, records: list[Attendance]) -> list[Attendance]:
    """One record for each person: absence wins, and what one line leaves open the other says."""
    people: dict[str, Attendance] = {}
    for record in records:
        key = _NO_LETTERS.sub(" ", record.person).casefold()
        known = people.get(key)
        people[key] = record if known is None else _both(known, record)
    return one_person(doc, list(people.values()))


def _both(known: Attendance, record: Attendance) -> Attendance:
    """The record that says more, with what only the other one says; absent where either says so."""
    away = [r for r in (known, record) if r.status == "absent"]
    fuller = record if _says(record) > _says(known) else known
    other = known if fuller is record else record
    first = away[0] if len(away) == 1 else fuller
    return replace(
        first,
        person=known.person if known.person.isupper() <= record.person.isupper() else record.person,
        party=fuller.party or other.party,
        municipality=fuller.municipality or other.municipality,
        note=first.note or fuller.note or other.note,
    )


def _says(record: Attendance) -> int:
    return (record.party is not None) + (record.municipality is not None)
