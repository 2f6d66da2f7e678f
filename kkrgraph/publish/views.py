"""The views as one CSV file each."""

from __future__ import annotations

from pathlib import Path

from kkrgraph.model import VIEWS
from kkrgraph.output import whole_file
from kkrgraph.query.catalogue import find
from kkrgraph.query.formats import as_csv
from kkrgraph.query.run import Source, run


def write_views(source: Source, directory: Path) -> tuple[Path, ...]:
    """Write each view to `directory/VIEW.csv`; a file appears whole or not at all. Returns the files.

    Raises UsageError where they cannot be written.
    """
    written = []
    for view in VIEWS:
        path = directory / f"{view}.csv"
        with whole_file(path, parents=True) as output:
            output.write(as_csv(run(find(view), {}, source)).encode("utf-8"))
        written.append(path)
    return tuple(written)
