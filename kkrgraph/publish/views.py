"""The views as one CSV file each."""

from __future__ import annotations

from pathlib import Path

from kkrgraph.model import VIEWS
from kkrgraph.query.catalogue import find
from kkrgraph.query.formats import as_csv
from kkrgraph.query.run import Source, run


def write_views(source: Source, directory: Path) -> tuple[Path, ...]:
    """Write each view to `directory/VIEW.csv`; a file appears whole or not at all. Returns the files."""
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for view in VIEWS:
        path = directory / f"{view}.csv"
        new = path.with_name(f"{path.name}.new")
        new.write_text(as_csv(run(find(view), {}, source)), encoding="utf-8", newline="")
        new.replace(path)
        written.append(path)
    return tuple(written)
