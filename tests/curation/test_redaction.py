"""Names taken out of texts: however they are broken, written or inflected; others' names stay."""

from __future__ import annotations

import pytest

from kkrgraph.curation.redaction import MARK, Redactor

KARL = Redactor(
    names=frozenset({"Karl Holm-Sø"}), bare=frozenset({"Karl"}), kept=frozenset({"Karl Holm-Sø Dahl"})
)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Karl Holm-Sø bød velkommen.", "[fjernet] bød velkommen."),
        ("KARL HOLM-SØ og karl holm-sø", "[fjernet] og [fjernet]"),
        ("KARL HOLM-SØS FORSLAG", "[fjernet]s FORSLAG"),
        ("karl.holm-soe@example.org", "[fjernet]@example.org"),
        ("Karl\n Holm- Sø", "[fjernet]"),
        ("Karl Holm\u00a0Sø", "[fjernet]"),
        ("Ka-\nrl Ho- lm\u00adSø", "[fjernet]"),
        ("Karl Holm-Søs forslag, Karls svar, Karl's", "[fjernet]s forslag, [fjernet]s svar, [fjernet]s"),
        ("Karl (A), KARL, karl", "[fjernet] (A), [fjernet], karl"),
        ("https://example.org/karl-holm-soe.pdf", "https://example.org/[fjernet].pdf"),
        ("https://example.org/Karl%20Holm%20Sø", "https://example.org/[fjernet]"),
        ("referat_karl_holm_soe_2026", "referat_[fjernet]_2026"),
        ("Karl Holm-Sø Dahl og Karl Holm-Sø Dahls", "Karl Holm-Sø Dahl og Karl Holm-Sø Dahls"),
        ("Karlslunde, Karla Holm-Sø, Holm-Sø", "Karlslunde, Karla Holm-Sø, Holm-Sø"),
        ("", ""),
    ],
)  # fmt: skip
def test_names_are_marks(text: str, without: str) -> None:
    assert KARL(text) == without
    assert KARL.cut(text).text == without


def test_a_genitive_of_a_name_in_s() -> None:
    redactor = Redactor(names=frozenset({"Jens Friis"}))
    assert redactor("Jens Friis' svar, Jens Friis’ og Jens Friis") == "[fjernet] svar, [fjernet] og [fjernet]"


def test_nobody_is_taken_out_of_nothing() -> None:
    assert Redactor(names=frozenset())("Karl Holm") == "Karl Holm"


def test_places_move_with_the_text() -> None:
    text = "Eva og Karl Holm-Søs plan, som Karl gav."
    cut = KARL.cut(text)
    for words in ("Eva og", "plan", "som", "gav."):
        start = text.index(words)
        assert cut.text[cut.begin(start) : cut.end(start + len(words))] == words
    start = text.index("Karl Holm")
    assert cut.text[cut.begin(start) : cut.end(start + len("Karl Holm-Søs"))] == f"{MARK}s"
    # what begins or ends inside a name has all of the mark
    assert cut.text[cut.begin(start + 5) : cut.end(text.index("plan") + 4)] == f"{MARK}s plan"
    assert cut.text[cut.begin(0) : cut.end(start + 4)] == f"Eva og {MARK}s"
    assert cut.text[cut.begin(0) : cut.end(start)] == "Eva og "
    assert cut.end(len(text)) == len(cut.text)
