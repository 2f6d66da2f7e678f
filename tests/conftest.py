"""Short minutes of invented people, a store built from them, a trained model of names, and where the real documents are."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.training import Example
from thinc.api import fix_random_seed

from kkrgraph.pipeline import build
from kkrgraph.settings import Settings

MINUTES = """\
REFERAT

KKR NORDJYLLAND
KKR Nordjylland | 14-03-2025
SIDE | 2

Deltagere
Asta Mølgård Brink (A) Aalborg Kommune
Villads Hedelund (V) Rebild Kommune

Afbud
Sigrid Tang Overby (F) Thisted Kommune

1. Udpegninger

1.1. Udpegning til bestyrelsen for Nordjyllands Trafikselskab
SAG-2025-00123 abc

Baggrund

Selskabet får et tilskud på 2,5 mio. kr. i 2026.

Indstilling

Det indstilles, at KKR Nordjylland udpeger {person} til bestyrelsen.

Beslutning

KKR Nordjylland udpegede {person} som medlem af bestyrelsen for Nordjyllands Trafikselskab.

1.2. Næste møde
SAG-2025-00124 abc

Beslutning

Taget til efterretning.
"""

# for the model of names
SEED = 7
ROUNDS = 25
# given names that are on no list, and bodies whose names do not say that they are any
PEOPLE = (
    "Thrym Askeblad",
    "Ylvar Tangmose",
    "Brovild Kvistdal",
    "Sunniv Engkær",
    "Orlev Skarntyde",
    "Mjalva Grus Rimgård",
)
BODIES = ("Havnelauget", "Brofogderiet", "Tanglauget", "Vejlauget", "Engfogderiet", "Marklauget")
SENTENCES = (
    "<PER> bød velkommen til mødet.",
    "Der var en hilsen fra <PER> til alle.",
    "Herefter gav <PER> en status på broen.",
    "Punktet blev lagt frem af <PER>.",
    "<ORG> har sendt et svar om broen.",
    "Svaret fra <ORG> er vedlagt.",
    "Broen ejes i dag af <ORG> alene.",
    "Der er ingen nyt om broen i denne måned.",
)
# small: two layers over a few hundred rows
NER: dict[str, Any] = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 32,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "pretrained_vectors": None,
            "width": 32,
            "depth": 2,
            "embed_size": 500,
            "window_size": 1,
            "maxout_pieces": 2,
            "subword_features": True,
        },
    }
}


@pytest.fixture(scope="session")
def write_minutes() -> Callable[..., Path]:
    """A function that writes minutes to a file and returns it; `person` is who gets appointed."""

    def write(path: Path, person: str = "Villads Hedelund (V)") -> Path:
        path.write_text(MINUTES.format(person=person), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, write_minutes: Callable[..., Path]) -> Path:
    """A store with the documents `first` and `second`; not to be written."""
    place = tmp_path_factory.mktemp("built")
    files = [
        write_minutes(place / "first.txt"),
        write_minutes(place / "second.txt", "Asta Mølgård Brink (A)"),
    ]
    assert all(outcome.error is None for outcome in build(files, Settings(store=place / "store")))
    return place / "store"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The directory of the real documents and their annotation; skips where it is missing."""
    path = Path(os.environ.get("KKRGRAPH_SHARED", Path(__file__).parents[2] / "shared"))
    if not (path / "gold").is_dir():
        pytest.skip(f"the real documents are not at {path}; set KKRGRAPH_SHARED")
    return path


@pytest.fixture(scope="session")
def ner_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of `da_tiny`: a named-entity pipeline trained in two seconds on invented sentences, always the same."""
    fix_random_seed(SEED)
    nlp = spacy.blank("da", meta={"name": "tiny"})
    nlp.add_pipe("ner", config=NER)
    examples = [
        Example.from_dict(nlp.make_doc(text), {"entities": entities}) for text, entities in annotated()
    ]
    optimizer = nlp.initialize(lambda: examples)
    shuffled = random.Random(SEED)
    for _ in range(ROUNDS):
        shuffled.shuffle(examples)
        for start in range(0, len(examples), 4):
            nlp.update(examples[start : start + 4], sgd=optimizer)
    path = tmp_path_factory.mktemp("model") / "tiny"
    nlp.to_disk(path)
    return path


def annotated() -> list[tuple[str, list[tuple[int, int, str]]]]:
    """Each sentence with four of the names in turn, and where they stand."""
    found: list[tuple[str, list[tuple[int, int, str]]]] = []
    for number, sentence in enumerate(SENTENCES):
        label = "PER" if "<PER>" in sentence else "ORG"
        names = PEOPLE if label == "PER" else BODIES
        start = sentence.find(f"<{label}>")
        if start < 0:
            found.append((sentence, []))
            continue
        for turn in range(4):
            name = names[(number + turn) % len(names)]
            text = sentence.replace(f"<{label}>", name)
            found.append((text, [(start, start + len(name), label)]))
    return found
