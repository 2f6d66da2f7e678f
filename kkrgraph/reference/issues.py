"""What is wrong with a row of reference data, for whoever edits it."""

from __future__ import annotations

from dataclasses import dataclass

# code → what to do; docs/reference-data.md explains each. With these nothing can be built
ERRORS = {
    "unreadable-file": "save it as CSV with commas, in UTF-8",
    "missing-column": "name the column in the first line",
    "uneven-row": "quote values that hold a comma",
    "missing-value": "fill it in, or take the row out",
    "malformed-value": "see docs/reference-data.md for what stands in this column",
    "unknown-value": "take one of those",
    "unreadable-date": "write 2026-01-31, 2026-01 or 2026",
    "contradictory-dates": "correct one of the two",
    "duplicate-row": "take one of the two out",
    "duplicate-code": "correct one of the two",
    "unknown-kkr": "add it to kkr.csv, or correct the name",
    "unknown-region": "add it to regions.csv, or correct the name",
}
# with these something is left out, or may be meant
WARNINGS = {
    "unknown-parent": "add it to organisations.csv, or correct the name; it is left out of the graph",
    "unknown-successor": "add it to organisations.csv, or correct the name; it is left out of the graph",
    "circular-parent": "name a parent that is none of its parts",
    "circular-successor": "name a successor that it does not succeed itself",
    "early-successor": "correct one of the two dates",
    "unknown-municipality": "add it to municipalities.csv, or correct the name; the letter is left out of the graph",
    "letter-without-municipality": "name the municipality of the local list; the letter is left out of the graph",
    "overlapping-letters": "end the period of one of the two",
    "ambiguous-alias": "take it from the others, or list it in ambiguous_aliases.csv",
    "unused-ambiguity": "take the line out",
    "municipality-count": "correct n_municipalities, or the municipalities",
    "unread-file": "give it the name of one of ours",
    "unread-column": "correct its name, or leave it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowIssue:
    """file: as its reader knows it. line: from 1; 0 where the file as a whole is meant."""

    code: str
    file: str
    line: int
    message: str

    @property
    def fatal(self) -> bool:
        """Whether nothing can be built on this data."""
        return self.code in ERRORS

    @property
    def hint(self) -> str:
        return ERRORS[self.code] if self.fatal else WARNINGS[self.code]

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message} [{self.code}]"
