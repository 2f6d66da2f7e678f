"""Tokens: spaCy's Danish tokenizer, made fast by showing it each new chunk of text once by itself.

The tokenizer keeps what it has cut, but not while a special case (`kr.`, `bl.a.`) stands in the same text, which in this
genre is always. A chunk that it has met alone is kept; the tokens of the document are the same either way (tested).
"""

from __future__ import annotations

import re
from typing import Any, cast

from spacy.language import Language
from spacy.tokens import Doc

_CHUNK = re.compile(r"\S+")
# what one process keeps at most; past that it starts anew, so that memory stays flat
_MOST = 200_000


class Tokens:
    """A tokenizer that remembers the chunks it has seen."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.seen: set[str] = set()
        self.tokenizer = cast(Any, nlp.tokenizer)
        self.tokenizer.max_cache_size = 4 * _MOST

    def __call__(self, text: str) -> Doc:
        """The Doc of a text; its tokens are those of `nlp.make_doc`."""
        new = set(_CHUNK.findall(text)) - self.seen
        if len(self.seen) + len(new) > _MOST:
            self.seen = set()
            new = set(_CHUNK.findall(text))
        for chunk in new:
            self.tokenizer(chunk)
        self.seen |= new
        return self.nlp.make_doc(text)
