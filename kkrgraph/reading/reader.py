"""A file → `Document`: the format by its suffix, checked against its content; then one path for all."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from kkrgraph.model import Document
from kkrgraph.reading.assemble import assemble
from kkrgraph.reading.txt import txt_lines
from kkrgraph.settings import Settings


def read(path: Path, settings: Settings) -> Document:
    """The document in a file."""
    data = path.read_bytes()
    return read_bytes(path.name, data, settings)


def read_bytes(name: str, data: bytes, settings: Settings) -> Document:
    """The document in `data`, a whole file called `name`."""
    return assemble(txt_lines(name, data), id=Path(name).stem, source=name, sha256=sha256(data).hexdigest())
