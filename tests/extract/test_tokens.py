from __future__ import annotations

import pytest
import spacy

from kkrgraph.extract import tokens
from kkrgraph.extract.tokens import Tokens

TEXTS = (
    "SAG-2025-01937 abc: Der er bl.a. afsat 3,5 mio. kr. til KL’s havn jf. bilag 1.1. Godkendt.",
    "H.C. Lind (V), Greve Kommune, bød velkommen kl. 10.00 den 1.1.2026.\nSe https://www.eksempel.dk/bro?a=1.",
    "  To  mellemrum\t og en tabulator: kr., kr.,bl.a., (jf. f.eks. § 4, stk. 2)…",
    "",
)


def test_the_tokens_are_those_of_spacy() -> None:
    fast = Tokens(spacy.blank("da"))
    for text in (*TEXTS, *TEXTS):
        expected = spacy.blank("da").make_doc(text)
        assert [(t.text, t.whitespace_) for t in fast(text)] == [(t.text, t.whitespace_) for t in expected]


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_MOST", 10)
    fast = Tokens(spacy.blank("da"))
    for number in range(20):
        assert len(fast(f"ord{number} bro{number} kaj{number}")) == 3
        assert len(fast.seen) <= 10
