from __future__ import annotations

import pickle
import re
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from kkrgraph.extract.text import tokens
from kkrgraph.extract.text.tokens import MinutesTokenizer, blank

TEXTS = (
    "SAG-2025-01937 abc: Der er bl.a. afsat 3,5 mio. kr. til KL’s havn jf. bilag 1.1. Godkendt.",
    "H.C. Lind (V), Greve Kommune, bød velkommen kl. 10.00 den 1.1.2026.\nSe https://www.eksempel.dk/bro?a=1.",
    "  To  mellemrum\t og en tabulator: kr., kr.,bl.a., (jf. f.eks. § 4, stk. 2)…",
    "Fra kl.9.30-12 er der 17-19 mio.kr. til A/S., den 13.-14. juni eller apr./maj.",
    "",
)


def plain(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(token.text, token.whitespace_) for token in nlp.make_doc(text)]


def forgetful() -> Language:
    """The same rules in spaCy's own class, which keeps nothing on purpose and asks them of every word."""
    nlp = blank()
    ours: Any = nlp.tokenizer
    nlp.tokenizer = type(ours).__mro__[1](nlp.vocab).from_bytes(ours.to_bytes())
    return nlp


def test_what_is_kept_changes_no_token() -> None:
    quick, slow = blank(), forgetful()
    assert type(slow.tokenizer) is not MinutesTokenizer
    for text in (*TEXTS, *TEXTS):
        assert plain(quick, text) == plain(slow, text)
        assert quick.make_doc(text).text == text


SLOW, QUICK = forgetful(), blank()
LETTERS = st.from_regex(r"[^\W\d_]{1,12}", fullmatch=True)
SIGNS = st.sampled_from((".", "-", "/", "’s", "'", "(", ")", "%", "3", "kr.", " ", "\u0301", "…", "°C"))


@settings(max_examples=300, deadline=None)
@given(st.lists(LETTERS | SIGNS, max_size=8).map("".join))
def test_rules_cut_no_letters_apart(text: str) -> None:
    assert plain(QUICK, text) == plain(SLOW, text)


def test_rules_of_another_language_are_asked_of_every_word() -> None:
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": "kkrgraph.da"}}})
    tokenizer: Any = nlp.tokenizer
    assert isinstance(tokenizer.suffix_search.__self__, re.Pattern)


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_MOST", 10)
    nlp = blank()
    tokenizer = nlp.tokenizer
    assert isinstance(tokenizer, MinutesTokenizer)
    for number in range(20):
        assert len(nlp.make_doc(f"ord{number} bro{number} kaj{number}")) == 3
        assert len(tokenizer.seen) <= 10


def test_the_tokenizer_is_written_and_read(tmp_path: Path) -> None:
    nlp = blank()
    expected = [plain(nlp, text) for text in TEXTS]
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert isinstance(loaded.tokenizer, MinutesTokenizer)
    assert [plain(loaded, text) for text in TEXTS] == expected
    assert loaded.config["nlp"]["tokenizer"] == {"@tokenizers": "kkrgraph.da"}


def test_the_tokenizer_can_be_handed_to_another_process() -> None:
    nlp = blank()
    copied = pickle.loads(pickle.dumps(nlp.tokenizer))
    assert isinstance(copied, MinutesTokenizer)
    assert [token.text for token in copied(TEXTS[3])] == [text for text, _ in plain(nlp, TEXTS[3])]


def test_other_rules_make_it_forget() -> None:
    nlp = blank()
    tokenizer = nlp.tokenizer
    assert isinstance(tokenizer, MinutesTokenizer)
    assert [token.text for token in tokenizer("3 mio.kr.")] == ["3", "mio.", "kr."]
    other: Any = spacy.blank("da").tokenizer
    tokenizer.from_bytes(other.to_bytes())
    assert [token.text for token in tokenizer("3 mio.kr.")] == ["3", "mio.kr", "."]
