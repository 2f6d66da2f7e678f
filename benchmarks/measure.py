"""The measurements, each made in a process of its own on one core: `python -m benchmarks.measure NAME ARGUMENT...`.

Imports, the making of the pipeline and of the store are not in the times: they are paid once, whatever the documents.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from kkrgraph.settings import Settings

Figures = dict[str, float]
Result = TypeVar("Result")


def floor(pdfs: str, number: str) -> Figures:
    """What no reader of these documents can do without: the text of the pages, and spaCy's tokens, unseen before."""
    import pypdfium2
    import spacy

    nlp = spacy.blank("da")
    start = time.perf_counter()
    tokens = 0
    for path in _files(pdfs, number):
        pdf = pypdfium2.PdfDocument(path)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
        tokens += len(nlp.make_doc(text))
        pdf.close()
    return {"seconds": time.perf_counter() - start, "tokens": tokens}


def build(pdfs: str, number: str, store: str, engine: str) -> Figures:
    """The whole path from PDF to validated graph in the store."""
    import kkrgraph.reading
    import kkrgraph.reading.pdf
    import kkrgraph.resolve.people  # noqa: F401 (what the path imports on its way)
    from kkrgraph import pipeline
    from kkrgraph.extract import make_pipeline
    from kkrgraph.validate import Engine

    make_pipeline()
    start = time.perf_counter()
    outcomes = list(pipeline.build(_files(pdfs, number), Settings(store=Path(store)), engine=Engine(engine)))
    seconds = time.perf_counter() - start
    failed = [outcome for outcome in outcomes if outcome.status is not pipeline.Status.STORED]
    if failed:
        raise SystemExit(f"not all documents were stored: {failed[0]}")
    triples = [outcome.counts.triples for outcome in outcomes]
    lines, unread = (sum(getattr(one.counts, name) for one in outcomes) for name in ("lines", "unread"))
    return {"seconds": seconds, "triples": max(triples), "lines": lines, "unread": unread}


def stages(pdfs: str, number: str) -> Figures:
    """Where the time goes, in milliseconds for a document (the store's work is not among them)."""
    from kkrgraph.extract import extract, make_pipeline
    from kkrgraph.graph.document import document_quads
    from kkrgraph.graph.reference import reference_quads
    from kkrgraph.reading import read
    from kkrgraph.resolve import link
    from kkrgraph.validate import Engine, Gate

    make_pipeline()
    settings = Settings()
    gates = {engine: Gate(reference_quads(settings.base), engine=engine) for engine in Engine}
    spent: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], Result]) -> Result:
        start = time.perf_counter()
        result = work()
        spent.setdefault(name, []).append((time.perf_counter() - start) * 1000)
        return result

    for path in _files(pdfs, number):
        document = timed("read", partial(read, path, settings))
        minutes = timed("extract", partial(extract, document))
        links = timed("link", partial(link, minutes))
        quads = timed("graph", partial(document_quads, minutes, links, settings.base))
        for engine, gate in gates.items():
            timed(f"gate, {engine.value}", partial(gate, quads))
    return {name: sum(times) / len(times) for name, times in spent.items()}


def views(store: str) -> Figures:
    """Milliseconds of each view over the whole store: the median of five, in a fresh process."""
    from kkrgraph.graph.store import Store
    from kkrgraph.query.catalogue import catalogue
    from kkrgraph.query.run import run

    figures: Figures = {}
    with Store.read_only(Path(store)) as opened:
        for query in catalogue():
            times = []
            for _ in range(5):
                start = time.perf_counter()
                run(query, {}, opened)
                times.append((time.perf_counter() - start) * 1000)
            figures[query.name] = median(times)
    return figures


def _files(pdfs: str, number: str) -> list[Path]:
    return sorted(Path(pdfs).glob("*.pdf"))[: int(number)]


MEASUREMENTS: dict[str, Callable[..., Figures]] = {
    "floor": floor,
    "build": build,
    "stages": stages,
    "views": views,
}


def main() -> None:
    """Run one measurement and print its figures as JSON, with the peak of memory in MB."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    name, *arguments = sys.argv[1:]
    figures = MEASUREMENTS[name](*arguments)
    figures["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
