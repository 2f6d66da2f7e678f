"""Read the annotated documents and record how well: `python -m benchmarks.quality [--check] [--root DIR]`.

Without --check the figures go to data/figures.csv and the tables to docs/quality.md; with it nothing is written, and the
end is 1 where a view, or the mean, is more than a point below what is recorded.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kkrgraph.errors import KkrGraphError
from kkrgraph.evaluate import evaluate_minutes
from kkrgraph.evaluate.figures import (
    Figure,
    Reading,
    as_csv,
    documents,
    falls,
    figures_of,
    read_figures,
    scores,
)
from kkrgraph.evaluate.scores import macro
from kkrgraph.evaluate.tables import placed, tables
from kkrgraph.model import Minutes
from kkrgraph.pipeline import extract_minutes, read_document
from kkrgraph.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
TODAY = (Reading.KNOWN, Reading.OWN, Reading.KEPT_APART)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a checkout's documents, their annotation, the recorded figures and the page are."""

    root: Path

    @property
    def figures(self) -> Path:
        return self.root / "data" / "figures.csv"

    @property
    def page(self) -> Path:
        return self.root / "docs" / "quality.md"

    def annotated(self, reading: Reading) -> tuple[Path, Path]:
        """The directories of the documents and of their annotation."""
        data = self.root / "data"
        if reading is Reading.OWN:
            return data / "minutes", data / "gold"
        shared = Path(os.environ.get("KKRGRAPH_SHARED", self.root.parent / "shared"))
        place = shared if reading is Reading.KNOWN else data / "held_out"
        return place / "minutes", place / "gold"


def measured(places: Places) -> Iterator[Figure]:
    """The figures of every set that is there."""
    for reading in TODAY:
        minutes, gold = places.annotated(reading)
        if not (minutes.is_dir() and gold.is_dir()):
            say(f"{reading}: not measured, {minutes} and {gold} are not both there; what is recorded stands")
            continue
        files = [path for path in sorted(minutes.iterdir()) if (gold / path.stem).is_dir()]
        yield from figures_of(reading, evaluate_minutes(gold, readable(files)))


def readable(files: Iterable[Path]) -> Iterator[Minutes]:
    """What the documents say; of one that cannot be read nothing is found, and its annotation counts as missed."""
    for path in files:
        try:
            yield extract_minutes(read_document(path, Settings()), Settings())
        except KkrGraphError as error:
            say(f"nothing is read: {error}")


def renewed(recorded: tuple[Figure, ...], now: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures to record: today's, those of sets that are not there, and first readings, which never change."""
    there = {figure.reading for figure in now}
    kept = tuple(one for one in recorded if one.reading not in there)
    read_before = documents(recorded, Reading.FIRST)
    first = tuple(
        replace(one, reading=Reading.FIRST)
        for one in now
        if one.reading is Reading.KEPT_APART and one.document not in read_before
    )
    return (*kept, *now, *first)


def problems(places: Places, recorded: tuple[Figure, ...], now: tuple[Figure, ...]) -> Iterator[str]:
    """What keeps a change from being merged: what fell, what is not recorded, and a page that says something else."""
    for reading in TODAY:
        yield from (str(fall) for fall in falls(recorded, now, reading))
        new = sorted(documents(now, reading) - documents(recorded, reading))
        if new and reading is Reading.KNOWN:
            say(f"{reading}: not compared, for nothing is recorded of them: {', '.join(new)}")
        elif new:
            yield f"{reading}: nothing is recorded of {', '.join(new)}; `make quality` does it"
    page = places.page.read_text(encoding="utf-8")
    if page != placed(page, tables(recorded)):
        yield f"{places.page} does not show the recorded figures; `make quality` does it"


def record(places: Places, recorded: tuple[Figure, ...], now: tuple[Figure, ...]) -> None:
    """Write the figures and the page; each appears whole or not at all."""
    figures = renewed(recorded, now)
    page = placed(places.page.read_text(encoding="utf-8"), tables(figures))
    for path, text in ((places.figures, as_csv(figures)), (places.page, page)):
        new = path.with_name(f"{path.name}.new")
        new.write_text(text, encoding="utf-8", newline="")
        new.replace(path)
    for reading in TODAY:
        for fall in falls(recorded, now, reading):
            say(f"recorded all the same: {fall}")
    for reading in Reading:
        say(f"{reading}: macro F1 {macro(scores(figures, reading)):.3f}")


def say(message: str) -> None:
    """One line for whoever runs it."""
    sys.stderr.write(f"{message}\n")


def main() -> int:
    """Measure, then compare or record. Returns 0, 1 where figures fell, 2 where it could not run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with what is recorded; write nothing")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout [default: this one]")
    options = parser.parse_args()
    places = Places(root=options.root)
    try:
        recorded = read_figures(places.figures)
        now = tuple(measured(places))
        if not options.check:
            record(places, recorded, now)
            return 0
        found = tuple(problems(places, recorded, now))
    except KkrGraphError as error:
        say(f"error: {error}\n  hint: {error.hint}")
        return 2
    for problem in found:
        say(problem)
    say(
        "figures: nothing fell"
        if not found
        else "hint: mend it, or record it with `make quality` and say why"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
