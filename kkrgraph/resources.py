"""Where ontology/, shapes/, queries/ and data/ are: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from kkrgraph.errors import ResourceError

ROOMS = ("ontology", "shapes", "queries", "data")


@cache
def root() -> Path:
    """The directory that holds ontology/, shapes/, queries/ and data/.

    Raises ResourceError where neither the wheel's copy nor a checkout's is there.
    """
    package = Path(str(files("kkrgraph")))
    for candidate in (package / "_data", package.parent):
        if all((candidate / room).is_dir() for room in ROOMS):
            return candidate
    raise ResourceError(
        f"ontology/, shapes/, queries/ and data/ were found neither in {package / '_data'} nor beside {package}",
        hint="install the wheel again, or run from a whole checkout",
    )


def resource(*parts: str) -> Path:
    """The path of one resource, e.g. `resource("queries", "views", "items.rq")`.

    Raises ResourceError where there is no such file or directory.
    """
    path = root().joinpath(*parts)
    if not path.exists():
        raise ResourceError(f"no such resource: {'/'.join(parts)}", hint="install kkrgraph again")
    return path
