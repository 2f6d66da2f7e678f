"""Measure all of it and print the tables of docs/performance.md: `python -m benchmarks [--documents N] [--runs N]`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.minutes import Writer
from benchmarks.pdf import write_pdf
from kkrgraph.model import VIEWS

Figures = dict[str, float]
LIMITS = {"fast": 3, "pyshacl": 8}


def measured(name: str, *arguments: object) -> Figures:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.measure", name, *(str(argument) for argument in arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    figures = json.loads(done.stdout.splitlines()[-1])
    return {str(key): float(value) for key, value in figures.items()}


def main() -> None:
    """Make the documents, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=50)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        pdfs = Path(place) / "pdfs"
        pdfs.mkdir()
        for number in range(options.documents):
            write_pdf(Writer(number).pages(), pdfs / f"bench-{number:04}.pdf")
        say(*speed(Path(place), pdfs, options.documents, options.runs))
        say(*memory(Path(place), pdfs, options.documents))
        say(*where(pdfs, min(options.documents, 20)))
        say(*answers(Path(place) / "fast-0"))


def speed(place: Path, pdfs: Path, documents: int, runs: int) -> list[str]:
    """The floor and the whole path, in turns, so that a busy machine slows both."""
    floors: list[Figures] = []
    builds: dict[str, list[Figures]] = {engine: [] for engine in LIMITS}
    for turn in range(runs):
        floors.append(measured("floor", pdfs, documents))
        for engine, figures in builds.items():
            figures.append(measured("build", pdfs, documents, place / f"{engine}-{turn}", engine))
    floor = median(one["seconds"] for one in floors)
    first = builds["fast"][0]
    lines = [
        f"{documents} documents, {floors[0]['tokens'] / documents:,.0f} tokens and at most {first['triples']:,.0f} "
        f"triples each; {first['unread']:,.0f} of {first['lines']:,.0f} lines unread.",
        "",
        "| | s a document | runs | times the floor | limit |",
        "|---|---|---|---|---|",
        row("floor: bare pypdfium2 and spaCy's tokens", floors, documents, floor, None),
    ]
    for engine, figures in builds.items():
        lines.append(
            row(f"PDF to validated graph, {engine} at the gate", figures, documents, floor, LIMITS[engine])
        )
    return lines


def row(name: str, runs: list[Figures], documents: int, floor: float, limit: int | None) -> str:
    """One line of the table of speed."""
    seconds = [one["seconds"] for one in runs]
    shown = ", ".join(f"{one / documents:.3f}" for one in seconds)
    return f"| {name} | {median(seconds) / documents:.3f} | {shown} | {median(seconds) / floor:.2f} | {limit or ''} |"


def memory(place: Path, pdfs: Path, documents: int) -> list[str]:
    """The peak of a build of few documents and of all."""
    lines = ["", "| documents | peak of memory, MB (fast) | (pyshacl) |", "|---|---|---|"]
    for number in (documents // 5, documents):
        peaks = [
            measured("build", pdfs, number, place / f"memory-{number}-{engine}", engine)["megabytes"]
            for engine in LIMITS
        ]
        lines.append(f"| {number} | {peaks[0]:.0f} | {peaks[1]:.0f} |")
    return lines


def where(pdfs: Path, documents: int) -> list[str]:
    """The stages of the path."""
    figures = measured("stages", pdfs, documents)
    del figures["megabytes"]
    lines = ["", f"| stage | ms a document (mean of {documents}) |", "|---|---|"]
    return [*lines, *(f"| {name} | {value:.0f} |" for name, value in figures.items())]


def answers(store: Path) -> list[str]:
    """The views and the questions."""
    figures = measured("views", store)
    del figures["megabytes"]
    slowest = max(VIEWS, key=lambda view: figures[view])
    lines = ["", f"The slowest view is `{slowest}`.", "", "| query | ms |", "|---|---|"]
    return [*lines, *(f"| {name} | {value:.1f} |" for name, value in figures.items())]


def say(*lines: str) -> None:
    """Print a piece as soon as it is measured."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
