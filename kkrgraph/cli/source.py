"""What the questions are asked of: the store, or an endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.options import settings_for
from kkrgraph.errors import UsageError

if TYPE_CHECKING:
    from kkrgraph.query.run import Source

EndpointOption = Annotated[
    str | None, typer.Option("--endpoint", metavar="URL", help="Ask this SPARQL endpoint, not the store.")
]


@contextmanager
def source_of(store: Path | None, endpoint: str | None) -> Iterator[Source]:
    """The store, open for reading, or the endpoint. Raises UsageError where both are named, and as `published`."""
    from kkrgraph.graph.forgetting import published
    from kkrgraph.query.run import Endpoint

    if store is not None and endpoint is not None:
        raise UsageError("--store and --endpoint are both given", hint="ask one of them")
    if endpoint is not None:
        yield Endpoint(endpoint)
        return
    with published(settings_for(store)) as opened:
        yield opened
