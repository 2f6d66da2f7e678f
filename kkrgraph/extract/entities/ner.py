"""Another spaCy pipeline as a further source of names: `--model da_core_news_lg`, or a pipeline's directory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.errors import UsageError
from kkrgraph.extract.entities.candidates import candidate
from kkrgraph.extract.entities.naming import with_breaks
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.text.sentences import sentence_spans

_PARAGRAPH = re.compile(r"[^\n]+")
# longer paragraphs are read sentence by sentence, so that memory does not follow the text
_LONGEST = 4000
_ENTITIES = "doc.ents"


@cache
def load_model(name: str) -> Language:
    """The installed pipeline of that name, or the one in that directory, with no more of it than its entities need.

    Raises UsageError where there is none, where it cannot be loaded, or where it finds no entities.
    """
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise UsageError(
            f"there is no spaCy pipeline {name!r}: {_first_line(error)}",
            hint="`python -m pip install` the package of that name, `python -m spacy download` it, or name its directory",
        ) from error
    except (ImportError, ValueError) as error:
        raise UsageError(
            f"the spaCy pipeline {name!r} cannot be loaded: {_first_line(error)}",
            hint="install what it needs (its own page says what), for this version of spaCy",
        ) from error
    needed = needed_pipes(nlp)
    if not needed:
        raise UsageError(
            f"the spaCy pipeline {name!r} finds no named entities; it has: {', '.join(nlp.pipe_names) or 'no pipes'}",
            hint="choose one with a component `ner`, such as da_core_news_sm, da_core_news_lg or one of DaCy's",
        )
    nlp.select_pipes(enable=needed)
    return nlp


def needed_pipes(nlp: Language) -> list[str]:
    """The pipes that set `doc.ents`, and before them those that they listen to or require; empty where there are none."""
    needed: set[str] = set()
    required = {_ENTITIES}
    for name, pipe in reversed(nlp.pipeline):
        meta = nlp.get_pipe_meta(name)
        heard = needed.intersection(getattr(pipe, "listening_components", ()))
        if heard or required.intersection(meta.assigns):
            needed.add(name)
            required.update(meta.requires)
    return [name for name in nlp.pipe_names if name in needed]


def rule_name(nlp: Language) -> str:
    """The name in evidence, the same wherever the pipeline is installed: `model:da_core_news_lg`."""
    return f"model:{nlp.meta['lang']}_{nlp.meta['name']}"


class Model:
    """Fills `doc._.candidates` with the people and organisations that another pipeline finds in the same text."""

    def __init__(self, model: str) -> None:
        self.nlp = load_model(model)
        self.rule = rule_name(self.nlp)

    def __call__(self, doc: Doc) -> Doc:
        text = doc._.document.text[: doc._.document.body_end]
        passages = list(passages_of(text, doc._.layout))
        # it reads with its own tokenizer and vocabulary; offsets into the text are what both know
        read = self.nlp.pipe([(text[start:end], start) for start, end in passages], as_tuples=True)
        found = [
            candidate(text, start + ent.start_char, start + ent.end_char, ent.label_, self.rule)
            for passage, start in read
            for ent in passage.ents
        ]
        doc._.candidates = [mention for mention in found if mention is not None]
        return doc


def passages_of(text: str, layout: Layout) -> Iterator[tuple[int, int]]:
    """The paragraphs and headings of a document, long paragraphs in sentences: no name goes over their ends."""
    for match in _PARAGRAPH.finditer(with_breaks(text, layout)):
        if match.end() - match.start() <= _LONGEST:
            yield match.span()
        else:
            yield from sentence_spans(text, *match.span())


@Language.factory("kkr_model", requires=["doc._.document", "doc._.layout"], assigns=["doc._.candidates"])
def make_model(nlp: Language, name: str, model: str) -> Model:
    return Model(model)


def _first_line(error: Exception) -> str:
    return " ".join(str(error).strip().split("\n")[0].split())
