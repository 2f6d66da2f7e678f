"""The tokenizer `kkrgraph.da`: spaCy's Danish tokenizer with the rules of the genre, and quick in long documents.

spaCy's tokenizer keeps what it has cut, but not while a special case (`kr.`, `bl.a.`) stands in the same text, which in
this genre is always. A chunk that it has met alone is kept; so each new chunk is shown to it once by itself. What is
letters alone has nothing to be cut off, so the long words of Danish are not searched for it. The tokens of the document
are the same either way (tested).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from kkrgraph.extract.text.token_rules import INFIXES, PREFIXES, SPECIAL_CASES, SUFFIXES, TOKEN

# what one process keeps at most; past that it starts anew, so that memory stays flat
_MOST = 200_000


class MinutesTokenizer(Tokenizer):  # type: ignore[misc]  # spaCy's is compiled and has no types
    """A tokenizer that remembers the chunks it has seen. It is written and loaded as spaCy's own is."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        self.seen: set[str] = set()
        super().__init__(*args, **{"max_cache_size": 4 * _MOST, **kwargs})

    def __call__(self, string: str) -> Doc:
        """The Doc of a text."""
        new = set(string.split()) - self.seen
        if len(self.seen) + len(new) > _MOST:
            self.seen = set()
            new = set(string.split())
        cut = super().__call__
        for chunk in new:
            cut(chunk)
        self.seen |= new
        doc: Doc = cut(string)
        return doc

    def from_bytes(self, *args: object, **kwargs: object) -> MinutesTokenizer:
        """The tokenizer itself with other rules: what it kept of the old ones is gone."""
        self.seen = set()
        super().from_bytes(*args, **kwargs)
        return self


class Signs:
    """A rule of Danish that cuts signs off, never letters alone; spaCy writes down its `pattern`, as of an expression."""

    def __init__(self, rule: re.Pattern[str]) -> None:
        self.pattern = rule.pattern
        self._search, self._finditer = rule.search, rule.finditer

    def search(self, word: str) -> re.Match[str] | None:
        return None if word.isalpha() else self._search(word)

    def finditer(self, word: str) -> Iterator[re.Match[str]]:
        return iter(()) if word.isalpha() else self._finditer(word)


@registry.tokenizers("kkrgraph.da")  # type: ignore[untyped-decorator]
def create_tokenizer() -> Callable[[Language], MinutesTokenizer]:
    """What makes the tokenizer of a pipeline: `spacy.blank("da", config={"nlp": {"tokenizer": {"@tokenizers": "kkrgraph.da"}}})`.

    The rules of the pipeline's own language stay, so it serves a Danish model as well.
    """
    return make_tokenizer


def make_tokenizer(nlp: Language) -> MinutesTokenizer:
    defaults: Any = nlp.Defaults
    # of other languages it is not known that their rules leave letters together
    rule = Signs if nlp.lang == "da" else _as_it_is
    return MinutesTokenizer(
        nlp.vocab,
        rules={**defaults.tokenizer_exceptions, **SPECIAL_CASES},
        prefix_search=rule(compile_prefix_regex((*PREFIXES, *defaults.prefixes))).search,
        suffix_search=rule(compile_suffix_regex((*defaults.suffixes, *SUFFIXES))).search,
        infix_finditer=rule(compile_infix_regex((*defaults.infixes, *INFIXES))).finditer,
        token_match=re.compile("|".join(TOKEN)).match,
        url_match=defaults.url_match,
    )


def _as_it_is(rule: re.Pattern[str]) -> re.Pattern[str]:
    return rule


def blank() -> Language:
    """Blank Danish with this tokenizer."""
    nlp = spacy.blank("da", config={"nlp": {"tokenizer": {"@tokenizers": "kkrgraph.da"}}})
    nlp.max_length = 10_000_000
    return nlp
