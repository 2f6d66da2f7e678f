"""`nlp.add_pipe("kkr")`: all the components as one, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language, PipeCallable
from spacy.tokens import Doc

from kkrgraph.extract.pipeline import components

SPANS = "kkr_spans"


class Composite:
    """Runs the components one after the other."""

    def __init__(self, steps: Iterable[PipeCallable]) -> None:
        self.steps = tuple(steps)

    def __call__(self, doc: Doc) -> Doc:
        for step in self.steps:
            doc = step(doc)
        return doc


def assigned() -> list[str]:
    """All attributes of a Doc that one of the components fills."""
    names = (*components(None), SPANS)
    return sorted({attribute for name in names for attribute in Language.get_factory_meta(name).assigns})


@Language.factory("kkr", default_config={"model": None, "spans_key": "kkr", "ents": True}, assigns=assigned())
def make_composite(nlp: Language, name: str, model: str | None, spans_key: str, ents: bool) -> Composite:
    """model: a further spaCy pipeline to find names with. spans_key, ents: see `kkr_spans`."""
    configs = {**components(model), SPANS: {"spans_key": spans_key, "ents": ents}}
    return Composite(nlp.create_pipe(factory, config=config) for factory, config in configs.items())
