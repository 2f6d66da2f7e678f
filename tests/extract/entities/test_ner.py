"""Another pipeline's names: found where our rules find none, traceable, and nothing else changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.errors import UsageError
from kkrgraph.extract import annotate, extract, load_model, make_pipeline
from kkrgraph.extract.entities.ner import needed_pipes, passages_of, rule_name
from kkrgraph.model import VIEWS, Document, Minutes

TEXT = (
    "Herefter gav Thrym Askeblad en status på broen. Svaret fra Havnelauget er vedlagt. Karl Holm bød velkommen til "
    "mødet. Movia har sendt et svar om broen."
)
RULE = "model:da_tiny"


@pytest.fixture(scope="module")
def document(printed: Callable[..., list[str]], make_document: Callable[..., Document]) -> Document:
    return make_document(printed(background=TEXT, ruling="KKR Sjælland udpegede Asger Friis (A) til Movia."))


@pytest.fixture(scope="module")
def without(document: Document) -> Minutes:
    return extract(document)


@pytest.fixture(scope="module")
def with_model(document: Document, ner_model: Path) -> Minutes:
    return extract(document, str(ner_model))


def test_the_model_gives_what_our_rules_do_not_find(without: Minutes, with_model: Minutes) -> None:
    assert "Thrym Askeblad" not in [record.person for record in without.persons]
    assert "Havnelauget" not in [record.name for record in without.organisations]
    (person,) = [record for record in with_model.persons if record.evidence.rule == RULE]
    assert person.person == "Thrym Askeblad"
    assert "gav Thrym Askeblad en status" in person.evidence.quote
    (body,) = [record for record in with_model.organisations if record.evidence.rule == RULE]
    assert (body.name, body.kind) == ("Havnelauget", "other")


def test_what_our_rules_read_is_read_as_before(without: Minutes, with_model: Minutes) -> None:
    for view in VIEWS:
        if view in ("persons", "organisations"):
            ours = [record for record in getattr(with_model, view) if record.evidence.rule != RULE]
            assert ours == list(getattr(without, view)), view
        else:
            assert getattr(with_model, view) == getattr(without, view), view
    assert {"Karl Holm", "Asger Friis"} <= {record.person for record in without.persons}


def test_the_pipeline_without_a_model_is_another_one(ner_model: Path) -> None:
    assert "kkr_model" in make_pipeline(str(ner_model)).pipe_names
    assert "kkr_model" not in make_pipeline().pipe_names
    analysis = make_pipeline(str(ner_model)).analyze_pipes()
    assert analysis is not None
    assert not any(analysis["problems"].values())


def test_a_notebook_takes_a_model_too(ner_model: Path, tmp_path: Path) -> None:
    nlp = spacy.blank("da")
    nlp.add_pipe("kkr", config={"model": str(ner_model)})
    nlp.to_disk(tmp_path)
    for pipeline in (nlp, spacy.load(tmp_path)):
        doc = pipeline("Herefter gav Thrym Askeblad en status på broen.")
        assert [(ent.text, ent.label_) for ent in doc.ents] == [("Thrym Askeblad", "PER")]


def test_a_paragraph_is_read_alone_and_a_long_one_in_sentences(
    printed: Callable[..., list[str]], make_document: Callable[..., Document]
) -> None:
    # one paragraph of one printed line
    sentence = "Broen er grå og meget lang. "
    lines = printed(background="BROEN", ruling="Godkendt.")
    lines[lines.index("BROEN")] = (sentence * 200).strip()
    doc = annotate(make_document(lines))
    text = doc._.document.text
    passages = [text[start:end] for start, end in passages_of(text, doc._.layout)]
    assert passages.count(sentence.strip()) == 200
    assert "Godkendt." in passages
    assert max(len(passage) for passage in passages) <= 4000


def test_only_what_entities_need_is_run() -> None:
    nlp = spacy.blank("da")
    for name in ("sentencizer", "tok2vec", "tagger"):
        nlp.add_pipe(name)
    listening: dict[str, Any] = {
        "model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}}
    }
    nlp.add_pipe("ner", config=listening)
    nlp.add_pipe("entity_ruler")
    nlp.add_pipe("attribute_ruler")
    assert needed_pipes(nlp) == ["tok2vec", "ner", "entity_ruler"]
    nlp.remove_pipe("ner")
    assert needed_pipes(nlp) == ["entity_ruler"]
    nlp.remove_pipe("entity_ruler")
    assert needed_pipes(nlp) == []


def test_what_another_component_must_give_is_run_as_well() -> None:
    @Language.component("needs_tags", requires=["token.tag"], assigns=["doc.ents"])
    def needs_tags(doc: Doc) -> Doc:
        return doc

    nlp = spacy.blank("da")
    for name in ("sentencizer", "tagger", "needs_tags"):
        nlp.add_pipe(name)
    assert needed_pipes(nlp) == ["tagger", "needs_tags"]


def test_the_name_in_evidence_is_the_pipeline_s_and_not_its_directory(ner_model: Path) -> None:
    assert rule_name(load_model(str(ner_model))) == RULE


def test_a_model_that_is_not_installed() -> None:
    with pytest.raises(UsageError, match="da_core_news_none") as caught:
        load_model("da_core_news_none")
    assert "python -m pip install" in caught.value.hint


def test_a_directory_that_is_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no spaCy pipeline"):
        load_model(str(tmp_path))


def test_a_pipeline_that_lacks_a_package(tmp_path: Path) -> None:
    spacy.blank("da").to_disk(tmp_path)
    config = tmp_path / "config.cfg"
    text = config.read_text(encoding="utf-8").replace("pipeline = []", 'pipeline = ["far"]')
    config.write_text(
        text.replace("[components]", '[components]\n\n[components.far]\nfactory = "far_away"'),
        encoding="utf-8",
    )
    with pytest.raises(UsageError, match=r"cannot be loaded.*far_away") as caught:
        load_model(str(tmp_path))
    assert "install what it needs" in caught.value.hint


@pytest.mark.parametrize(("pipes", "named"), [(["sentencizer"], "sentencizer"), ([], "no pipes")])
def test_a_pipeline_that_finds_no_entities(pipes: list[str], named: str, tmp_path: Path) -> None:
    nlp = spacy.blank("da")
    for pipe in pipes:
        nlp.add_pipe(pipe)
    nlp.to_disk(tmp_path)
    with pytest.raises(UsageError, match=f"no named entities; it has: {named}") as caught:
        load_model(str(tmp_path))
    assert "ner" in caught.value.hint
