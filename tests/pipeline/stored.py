"""What a store holds: the names of its graphs, and all of it as N-Quads."""

from __future__ import annotations

import io

from kkrgraph.graph.export import export
from kkrgraph.graph.store import Store
from kkrgraph.settings import Settings


def graphs(settings: Settings) -> tuple[str, ...]:
    with Store.read_only(settings.store) as store:
        return store.graphs()


def dump(settings: Settings) -> bytes:
    output = io.BytesIO()
    with Store.read_only(settings.store) as store:
        export(store, "nquads", output)
    return output.getvalue()
