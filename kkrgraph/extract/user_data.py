"""How spaCy writes what kkrgraph leaves on a Doc: `doc.to_bytes()`, `DocBin(store_user_data=True)`, `nlp.pipe(n_process=2)`.

Records are written with their fields and come back as records. What components only hand to each other is not written.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import srsly

from kkrgraph import model
from kkrgraph.extract.extensions import Working
from kkrgraph.extract.text.mentions import Label, Mention

_TAG = "kkrgraph"
_RECORDS: dict[str, Any] = {
    record.__name__: record
    for record in (
        Mention, model.Document, model.Line, model.Evidence, model.Meeting, model.Attendance, model.Item,
        model.Section, model.Decision, model.Presentation, model.Position, model.Appointment, model.Seat,
        model.Organisation, model.Person, model.Reference, model.MeetingAhead, model.Amount, model.Agreement,
        model.Topic, model.Proposal, model.Deadline, model.Vote, model.Issue,
    )
}  # fmt: skip
# what msgpack gives back as a plain list or string; None stays None
_TYPES: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("Document", "lines"): tuple,
    ("Proposal", "acts"): tuple,
    ("Decision", "deadlines"): tuple,
    ("Decision", "amounts"): tuple,
    ("Line", "furniture"): model.Furniture,
    ("Mention", "label"): Label,
}
Chain = Callable[[Any], Any] | None


def encode(value: object, chain: Chain = None) -> object:
    """A record or date as a dictionary that `decode` knows; anything else is left to the next encoder."""
    if isinstance(value, Working):
        return None
    record = _RECORDS.get(type(value).__name__)
    if record is not None and isinstance(value, record):
        return {_TAG: record.__name__, **{field.name: getattr(value, field.name) for field in fields(record)}}
    if type(value) is datetime.date:
        return {_TAG: "date", "iso": value.isoformat()}
    return value if chain is None else chain(value)


def decode(value: object, chain: Chain = None) -> object:
    """The record or date of such a dictionary; anything else is left to the next decoder."""
    if isinstance(value, dict):
        name = value.get(_TAG)
        if name == "date":
            return datetime.date.fromisoformat(value["iso"])
        if name in _RECORDS:
            given = {key: _typed(name, key, held) for key, held in value.items() if key != _TAG}
            return _RECORDS[name](**given)
    return value if chain is None else chain(value)


def _typed(record: str, field: str, value: object) -> object:
    convert = _TYPES.get((record, field))
    return value if convert is None or value is None else convert(value)


def register_codec() -> None:
    """Tell srsly, with which spaCy writes Docs."""
    srsly.msgpack_encoders.register("kkrgraph", func=encode)
    srsly.msgpack_decoders.register("kkrgraph", func=decode)
