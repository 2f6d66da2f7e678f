"""Tables of amounts: figures below a line that names their unit, `(1.000 kr.)`, `Tal i mio. kr.`, `Beløb (kr.)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import Row
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Amount

_LONGEST_HEAD = 120
_FIGURE = r"(?<![\w.,-])-?\d{1,3}(?:\.\d{3})+(?![\w.,]|\s(?:kr|mio|mia)\b)"
_SMALL = r"(?<![\w.,-])-?\d{2,3}(?![\w.,%]|\s(?:kr|mio|mia|pct|procent|år)\b)"
# (unit, what a figure is multiplied with, figures)
_UNITS = (
    (
        # no `Gebyret er 1.000 kr.`
        re.compile(
            r"(?:(?<!er )(?<!på )(?<!til )(?<!af )(?<!med )(?<!ca\. )(?<!udgør )\b1[. ]000 kr\.?|"
            r"\bt\.? ?kr\.?)(?:\)|\s|:|\Z)"
        ),
        1000,
        re.compile(rf"{_FIGURE}|{_SMALL}"),
    ),
    # `Tal i mio. kr.`, `(mio. kr.)`, `Mio. kr.   2024   2025`
    (
        re.compile(r"(?:\b[Tt]al(?:lene)? (?:er )?i |\b[Bb]eløb(?:ene)? i |\(i? ?|\A)[Mm]io\. ?kr\.?(?:\)|\s|:|\Z)"),
        1_000_000,
        re.compile(r"(?<![\w.,-])-?\d{1,4},\d{1,3}(?![\w,%]|\s(?:kr|mio|mia|pct|procent)\b)"),
    ),
    # `Beløb (kr.)`, `Kr.   2024   2025`
    (
        re.compile(r"\((?:i )?(?:hele )?kr\.?\)|\A[Kk]r\.? +(?:[A-ZÆØÅ]\w* )?20\d\d\b|\b[Bb]eløb i (?:hele )?kr\.?\Z"),
        1,
        re.compile(_FIGURE),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Open:
    """The table that rows stand in. unit: the place of its factor and figures in `_UNITS`."""

    head: Row
    unit: int


# what each of the units above ends with; `kr` alone stands in too many words
_CROWNS = re.compile(r"\bt?[Kk]r\b")


def _headed(row: Row) -> _Open | None:
    text = row.text
    if len(text) >= _LONGEST_HEAD or ("kr" not in text and "Kr" not in text) or _CROWNS.search(text) is None:
        return None
    unit = next((place for place, (words, _, _) in enumerate(_UNITS) if words.search(row.text)), None)
    return None if unit is None else _Open(row, unit)


def _cells(rows: Sequence[Row]) -> Iterator[tuple[_Open, Row, re.Match[str]]]:
    """Each figure of the tables in a section's rows; a sentence without figures ends a table."""
    table: _Open | None = None
    for row in rows:
        headed = _headed(row)
        if headed is not None:
            table = headed
            continue
        cells = list(_UNITS[table.unit][2].finditer(row.text)) if table is not None else []
        if table is not None and cells:
            yield from ((table, row, cell) for cell in cells)
        elif row.text.endswith("."):
            table = None


def table_amounts(doc: Doc) -> Iterator[Amount]:
    """The figures of tables: the number as printed, its value as many kroner as the table's head says."""
    for item in doc._.layout.items:
        for section in item.sections:
            for table, row, cell in _cells(section.rows):
                start, end = row.start + cell.start(), row.start + cell.end()
                number = Decimal(cell[0].replace(".", "").replace(",", "."))
                rule = "table-in-thousands" if table.unit == 0 else "table-of-amounts"
                yield Amount(
                    number=item.number,
                    value=int(number * _UNITS[table.unit][1]),
                    text=cell[0],
                    evidence=evidence(doc._.document, start, end, rule, (row.start, row.end)),
                )


def table_heads(doc: Doc) -> list[tuple[int, int]]:
    """Where the lines stand that head a table with figures."""
    sections = [section for item in doc._.layout.items for section in item.sections]
    heads = {(table.head.start, table.head.end) for s in sections for table, _, _ in _cells(s.rows)}
    return sorted(heads)


def is_table_unit(text: str, mention: Mention, heads: Sequence[tuple[int, int]]) -> bool:
    """`(1.000 kr.)`, `i 1.000 kr.`, `Budget, 1.000 kr.` over a table is its unit and no amount."""
    before, words = text[max(0, mention.start - 2) : mention.start], text[mention.start : mention.end]
    if re.match(r"1[. ]000 kr", words) is None:
        return False
    if before.endswith("(") or before == "i ":
        return True
    head = next((start for start, end in heads if start <= mention.start < end), None)
    return head is not None and (head == mention.start or before == ", ")
