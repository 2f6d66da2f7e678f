"""SHACL reports for people and machines: text, CSV and Turtle."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable

from kkrgraph.graph.export import turtle, union
from kkrgraph.graph.report import Report, report_quads

COLUMNS = ("severity", "message", "focus", "path", "value", "shape", "component")


def as_text(report: Report) -> str:
    """One line for each result, the most severe first, and a last line that counts them."""
    lines = [
        f"{one.severity.label.lower()}: {one.message} at {one.focus}{f' ({one.value})' if one.value else ''}\n"
        for one in report.results
    ]
    counts = Counter(one.severity.label.lower() for one in report.results)
    total = ", ".join(f"{count} x {name}" for name, count in counts.items())
    return "".join(lines) + (f"{total}\n" if total else "the store conforms to all shapes\n")


def as_csv(report: Report) -> str:
    """A header and one row for each result."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in report.results:
        writer.writerow([one.severity.label, *(getattr(one, column) for column in COLUMNS[1:])])
    return text.getvalue()


def as_turtle(report: Report, root: str) -> str:
    """A `sh:ValidationReport` whose IRI is `root`."""
    return turtle(union(report_quads(report.results, root, root)))


FORMATS: dict[str, Callable[[Report, str], str]] = {
    "text": lambda report, _: as_text(report),
    "ttl": as_turtle,
    "csv": lambda report, _: as_csv(report),
}
