"""Reading: a file → `Document`; page furniture named, hyphenation undone, every character traceable."""

from kkrgraph.reading.files import find
from kkrgraph.reading.reader import read, read_bytes

__all__ = ["find", "read", "read_bytes"]
