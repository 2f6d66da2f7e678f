"""SHACL reports for people and machines: text, CSV and Turtle."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Mapping

from kkrgraph.graph.export import turtle, union
from kkrgraph.graph.places import Place
from kkrgraph.graph.report import Report, Result, report_quads

COLUMNS = ("severity", "message", "focus", "path", "value", "shape", "component", "message_da")
PLACE = ("document", "item", "page", "quote")
Places = Mapping[str, tuple[Place, ...]]


def as_lines(result: Result, places: Places) -> list[str]:
    """What was seen and what to do about it, and below it the sentences that say it."""
    value = f" ({result.value})" if result.value not in ("", result.focus) else ""
    head = f"{result.severity.label.lower()}: {result.message} at {result.focus}{value}"
    return [head, *(f"  in {place}" for place in places.get(result.focus, ()))]


def as_text(report: Report, places: Places) -> str:
    """The lines of each result, the most severe first, and a last line that counts them."""
    lines = [f"{line}\n" for one in report.results for line in as_lines(one, places)]
    counts = Counter(one.severity.label.lower() for one in report.results)
    total = ", ".join(f"{count} x {name}" for name, count in counts.items())
    return "".join(lines) + (f"{total}\n" if total else "the store conforms to all shapes\n")


def as_csv(report: Report, places: Places) -> str:
    """A header and one row for each result, with the first of its places."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow((*COLUMNS, *PLACE))
    for one in report.results:
        where = places.get(one.focus, ())[:1]
        writer.writerow(
            [
                one.severity.label,
                *(getattr(one, column) for column in COLUMNS[1:]),
                *(getattr(place, column) for place in where for column in PLACE),
                *("" for _ in PLACE if not where),
            ]
        )
    return text.getvalue()


def as_turtle(report: Report, root: str) -> str:
    """A `sh:ValidationReport` whose IRI is `root`; the focus nodes lead to their evidence."""
    return turtle(union(report_quads(report.results, root, root)))


FORMATS: dict[str, Callable[[Report, str, Places], str]] = {
    "text": lambda report, _, places: as_text(report, places),
    "ttl": lambda report, root, _: as_turtle(report, root),
    "csv": lambda report, _, places: as_csv(report, places),
}
