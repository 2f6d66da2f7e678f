"""One error root. Every error names what was seen (`str(error)`), and what to do about it (`hint`)."""

from __future__ import annotations

from typing import ClassVar


class KkrGraphError(Exception):
    """The root of all errors that kkrgraph raises for its caller."""

    code: ClassVar[str] = "error"

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ReadingError(KkrGraphError):
    """A file could not be turned into a document; other documents go on."""

    code = "reading"


class EvidenceError(KkrGraphError):
    """A record's quote is not in the text, or does not hold the value it is evidence for."""

    code = "evidence"


class ResourceError(KkrGraphError):
    """A file of reference data, patterns or lookups is not as its reader needs it."""

    code = "resource"


class QueryError(KkrGraphError):
    """A named query, its parameters or its endpoint cannot be used."""

    code = "query"


class StoreError(KkrGraphError):
    """The store cannot be opened, read or written."""

    code = "store"


class UsageError(KkrGraphError):
    """A command was called with arguments it cannot take; the process ends with 2."""

    code = "usage"


class CurationError(KkrGraphError):
    """A folder of judgements cannot be read or written as it is."""

    code = "curation"
