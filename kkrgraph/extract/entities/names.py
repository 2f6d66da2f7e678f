"""Persons, organisations and amounts: one record for each name that the document gives, where it first stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.acting_organs import acting_organs
from kkrgraph.extract.entities.amount_tables import is_table_unit, table_amounts, table_heads
from kkrgraph.extract.entities.gazetteer import entries, municipality_of
from kkrgraph.extract.structure.layout import ItemSpan, Layout
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.sentences import sentence_spans
from kkrgraph.model import Amount, Document, Organisation, Person


@Language.component(
    "kkr_persons",
    requires=["doc._.document", "doc._.layout", "doc._.mentions"],
    assigns=["doc._.persons_records"],
)
def read_persons(doc: Doc) -> Doc:
    """Fills `doc._.persons_records`: once for each spelling."""
    records: dict[str, Person] = {}
    for mention in doc._.mentions:
        if mention.label is Label.PERSON and mention.value not in records:
            quote = evidence(doc._.document, mention.start, mention.end, mention.rule, around(doc, mention))
            records[mention.value] = Person(person=mention.value, evidence=quote)
    doc._.persons_records = list(records.values())
    return doc


_BODIES = (Label.ORGANISATION, Label.PLACE)


@Language.component(
    "kkr_organisations",
    requires=[
        "doc._.layout",
        "doc._.document",
        "doc._.mentions",
        "doc._.sentences",
        "doc._.context",
        "doc._.decisions_records",
    ],
    assigns=["doc._.organisations_records"],
)
def read_organisations(doc: Doc) -> Doc:
    """Fills `doc._.organisations_records`: once for each preferred name."""
    records: dict[str, Organisation] = {}
    own = doc._.context.body or "KKR "
    for mention in doc._.mentions:
        # the meeting's own KKR, called by its kind
        own_kkr = mention.value == "KKR" and mention.rule != "kkr-in-words"
        if (own_kkr or mention.value == "Kommunekontaktrådet") and own.startswith("KKR "):
            continue
        body = of_office(doc._.document.text, mention) if mention.label is Label.ROLE else mention
        if body is not None and body.label in _BODIES and body.value not in records:
            quote = evidence(doc._.document, mention.start, mention.end, body.rule, around(doc, mention))
            records[body.value] = Organisation(name=body.value, kind=body.kind or "other", evidence=quote)
    for decision in doc._.decisions_records:
        # an organ that is given a mandate acts as a body of its own
        if decision.addressee and decision.addressee.endswith("formandskab") and decision.act == "authorised":
            records.setdefault(
                decision.addressee,
                Organisation(name=decision.addressee, kind="committee", evidence=decision.evidence),
            )
    for record in (*acting_organs(doc, records), *who_meets(doc)):
        records.setdefault(record.name, record)
    doc._.organisations_records = list(records.values())
    return doc


def of_office(text: str, role: Mention) -> Mention | None:
    """The municipality whose office is one word with its town: `Greve-borgmester`."""
    words = text[role.start : role.end]
    town = words.rpartition("-")[0] if words[0].isupper() else ""
    name = municipality_of(town) if town else None
    if name is None:
        return None
    return replace(role, label=Label.PLACE, value=name, kind="municipality", rule="town-of-office")


# a body that meets and is on no list, by the end of its name
_KIND_BY_END = (
    ("udvalget", "committee"),
    ("kommissionen", "committee"),
    ("rådet", "council"),
    ("råd", "council"),
)


def who_meets(doc: Doc) -> Iterator[Organisation]:
    """The body that meets, where the head names it in words that name nothing elsewhere: `NT`, `NORDBY HAVNERÅD`."""
    body, quote = doc._.context.body, doc._.context.evidence
    if body is None or any(m.value == body and m.label is not Label.PERSON for m in doc._.mentions):
        return
    known = entries().get(body)
    spellings = [phrase for phrase, entry in entries().items() if entry.name == body] if known else []
    if body.casefold() in quote.quote.casefold() or any(word in quote.quote for word in spellings):
        kind = next((kind for end, kind in _KIND_BY_END if body.endswith(end)), "other")
        yield Organisation(name=body, kind=known.kind if known is not None else kind, evidence=quote)


@Language.component(
    "kkr_amounts",
    requires=["doc._.document", "doc._.layout", "doc._.mentions"],
    assigns=["doc._.amounts_records"],
)
def read_amounts(doc: Doc) -> Doc:
    """Fills `doc._.amounts_records`: every amount under an item."""
    layout: Layout = doc._.layout
    records, heads = [], table_heads(doc)
    for mention in doc._.mentions:
        item: ItemSpan | None = layout.item_at(mention.start) if mention.label is Label.AMOUNT else None
        if item is not None and not is_table_unit(doc._.document.text, mention, heads):
            quote = evidence(doc._.document, mention.start, mention.end, mention.rule, around(doc, mention))
            text = doc._.document.text[mention.start : mention.end].strip()
            records.append(Amount(number=item.number, value=int(mention.value), text=text, evidence=quote))
    records.extend(table_amounts(doc))
    doc._.amounts_records = sorted(records, key=lambda record: record.evidence.start)
    return doc


def around(doc: Doc, mention: Mention) -> tuple[int, int]:
    """The sentence that a mention stands in, looked for near it; it does not run over a heading or a line's early end."""
    document: Document = doc._.document
    if mention.start >= document.body_end:
        return mention.start, mention.end
    first, last = doc._.layout.block_at(mention.start)
    last -= document.text[last - 1].isspace()
    begin, stop = max(first, mention.start - 160), min(max(last, mention.end), mention.end + 160)
    for start, end in sentence_spans(document.text, begin, stop):
        if start <= mention.start and mention.end <= end:
            if start == begin and begin > first:
                start = document.text.find(" ", begin, mention.start) + 1 or mention.start
            if end == stop and stop < last:
                end = max(document.text.rfind(" ", mention.end, stop), mention.end)
            return start, end
    return mention.start, mention.end
