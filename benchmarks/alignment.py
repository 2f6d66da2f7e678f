"""How many mentions begin and end with a token, and how long tokens take: `python -m benchmarks.alignment DIR...`.

Each line is a row of a table in Markdown: spaCy's Danish tokenizer, then `kkrgraph.da`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

import spacy
from spacy.language import Language

from kkrgraph.extract import annotate
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.extract.text.tokens import blank
from kkrgraph.reading import find, read
from kkrgraph.settings import Settings

Texts = list[tuple[str, list[Mention]]]


def texts_of(directories: list[Path]) -> Texts:
    """The running text of each document, with its mentions."""
    found: Texts = []
    for path in find(directories):
        document = read(path, Settings())
        found.append((document.text[: document.body_end], list(annotate(document)._.mentions)))
    return found


def aligned(nlp: Language, texts: Texts) -> Counter[str]:
    """How many mentions of each label begin and end with a token."""
    counts: Counter[str] = Counter()
    for text, mentions in texts:
        doc = nlp.make_doc(text)
        for mention in mentions:
            counts[mention.label] += doc.char_span(mention.start, mention.end) is not None
    return counts


def seconds(nlp: Language, texts: Texts) -> float:
    """The time that the tokens of texts take that this tokenizer has not met before."""
    start = time.perf_counter()
    for text, _ in texts:
        nlp.make_doc(text)
    return time.perf_counter() - start


def main() -> None:
    texts = texts_of([Path(argument) for argument in sys.argv[1:]])
    total = Counter(str(mention.label) for _, mentions in texts for mention in mentions)
    plain = spacy.blank("da")
    plain.max_length = 10_000_000
    before, after = aligned(plain, texts), aligned(blank(), texts)
    for label, count in [*total.items(), ("all", total.total())]:
        had, has = ((c.total() if label == "all" else c[label]) for c in (before, after))
        sys.stdout.write(f"| {label} | {count} | {had / count:.1%} | {has / count:.1%} |\n")
    fresh = spacy.blank("da")
    fresh.max_length = 10_000_000
    times = [seconds(fresh, texts), seconds(blank(), texts)]
    sys.stdout.write(f"| ms | | {times[0] * 1000:.0f} | {times[1] * 1000:.0f} |\n")


if __name__ == "__main__":
    main()
