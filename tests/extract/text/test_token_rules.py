"""The table of docs/spacy.md is true of spaCy's tokenizer and of ours, and mentions stand on whole tokens more often."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from kkrgraph.extract import annotate
from kkrgraph.extract.text.token_rules import SPECIAL_CASES
from kkrgraph.extract.text.tokens import blank
from kkrgraph.model import Document
from kkrgraph.reading import read
from kkrgraph.settings import Settings

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "spacy.md").read_text(encoding="utf-8")
_ROW = re.compile(
    r"^\| `(?P<text>[^|]+)` \| (?P<before>`[^|]+`|the same) \| (?P<after>`[^|]+`) \|", re.MULTILINE
)
ROWS = [(match["text"], match["before"], match["after"]) for match in _ROW.finditer(PAGE)]
PLAIN, OURS = spacy.blank("da"), blank()


def shown(nlp: Language, text: str) -> str:
    return "`" + " ".join(token.text for token in nlp.make_doc(text)) + "`"


@pytest.mark.parametrize(("text", "before", "after"), ROWS, ids=[row[0] for row in ROWS])
def test_before_and_after(text: str, before: str, after: str) -> None:
    assert shown(OURS, text) == after
    assert shown(PLAIN, text) == (after if before == "the same" else before)


def test_the_table_has_what_the_genre_writes() -> None:
    texts = {text for text, _, _ in ROWS}
    assert {
        "SAG-2025-01937", "EMN-2025-003383", "(V)", "3 mio.kr", "3 mio.kr.", "H.C.", "C.C. Lind", "1.1.2026", "26.04.17",
        "kl.9.30", "og/eller", "børne- og", "KKR's", "19/3143", "./.",
    } <= texts  # fmt: skip
    assert sum(before != "the same" for _, before, _ in ROWS) >= 15


@pytest.mark.parametrize("case", sorted(SPECIAL_CASES))
def test_every_special_case_is_cut_behind_its_scale(case: str) -> None:
    assert [token.text for token in OURS.make_doc(f"3 {case}, om året")][1:3] == case.replace(
        ".k", ". k"
    ).split()


@pytest.mark.parametrize(
    "text", ["2026-2029", "2025/26", "14-03-2025", "2025-03-14", "2025-01937", "19/3143-12"]
)
@pytest.mark.parametrize("around", ["{}", "({})", "{}.", "„{}”,"])
def test_what_is_no_span_of_numbers_stays_whole(text: str, around: str) -> None:
    assert text in [token.text for token in OURS.make_doc(around.format(text))]


def aligned(nlp: Language, documents: list[Document]) -> Counter[str]:
    """How many mentions of each label begin and end with a token."""
    counts: Counter[str] = Counter()
    for document in documents:
        doc = nlp.make_doc(document.text[: document.body_end])
        for mention in annotate(document)._.mentions:
            counts[mention.label] += doc.char_span(mention.start, mention.end) is not None
    return counts


def test_mentions_stand_on_whole_tokens_more_often() -> None:
    files = sorted((ROOT / "data" / "minutes").glob("*-referat.*"))
    documents = [read(file, Settings()) for file in files]
    total = Counter(mention.label for document in documents for mention in annotate(document)._.mentions)
    before, after = aligned(PLAIN, documents), aligned(OURS, documents)
    assert all(after[label] >= before[label] for label in total)
    assert after["amount"] == total["amount"] > before["amount"]
    assert after["date"] == total["date"]
