"""Evidence: the words a record was read from, at most 200 characters, and the proof that they are there."""

from __future__ import annotations

from kkrgraph.errors import EvidenceError
from kkrgraph.model import LONGEST, Document, Evidence


def evidence(
    document: Document, start: int, end: int, rule: str, within: tuple[int, int] | None = None
) -> Evidence:
    """The quote of `document.text[start:end]`, widened to `within` (a sentence) as far as 200 characters reach.

    Words that are longer themselves are cut behind the last whole word. Raises EvidenceError where there are none.
    """
    if not 0 <= start < end <= len(document.text):
        raise EvidenceError(
            f"{document.id}: no quote at {start}-{end} (rule {rule})", hint="a rule read nothing"
        )
    if end - start > LONGEST:
        end = start + max(document.text[start : start + LONGEST + 1].rfind(" "), 0) or start + LONGEST
    begin, stop = _widened(document.text, start, end, within) if within is not None else (start, end)
    return Evidence(
        start=begin, end=stop, quote=document.text[begin:stop], page=document.line_at(start).page, rule=rule
    )


def _widened(text: str, start: int, end: int, within: tuple[int, int]) -> tuple[int, int]:
    """The widest stretch of whole words around start-end, inside `within`, the words before before those after."""
    begin = max(within[0], end - LONGEST, 0) if within[0] < start else start
    if begin > within[0] and begin < start:
        space = text.find(" ", begin, start)
        begin = space + 1 if space >= 0 else start
    stop = min(max(within[1], end), begin + LONGEST)
    if stop < within[1]:
        space = text.rfind(" ", end, stop + 1)
        stop = space if space >= end else end
    return begin, stop


def clipped(start: int, end: int) -> tuple[int, int]:
    """A stretch cut to the longest quote."""
    return start, min(end, start + LONGEST)
