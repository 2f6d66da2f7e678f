"""Reading: a file → `Document`; page furniture named, hyphenation undone, every character traceable."""

from kkrgraph.reading.reader import read, read_bytes

__all__ = ["read", "read_bytes"]
