from __future__ import annotations

import pytest

from kkrgraph.errors import ResourceError
from kkrgraph.extract.text.marked import Marked, compile_pattern
from kkrgraph.extract.text.mentions import Label, Mention

TEXT = "Her er det: formand for Movia, Eva Lind, og Greve Kommune."
KINDS = {
    "formand": Label.ROLE,
    "Movia": Label.ORGANISATION,
    "Eva Lind": Label.PERSON,
    "Greve Kommune": Label.PLACE,
}
MENTIONS = [
    Mention(start=TEXT.index(words), end=TEXT.index(words) + len(words), label=label, value=words.upper())
    for words, label in KINDS.items()
]


def test_a_pattern_reads_mentions_by_slot_and_words_by_group() -> None:
    marked = Marked.of(TEXT, 0, len(TEXT), MENTIONS)
    (reading,) = marked.find("(?P<all><role:role> for <org:body>), <person:person>")
    assert {n: m.value for n in ("role", "body", "person") if (m := reading.mention(n))} == {
        "role": "FORMAND",
        "body": "MOVIA",
        "person": "EVA LIND",
    }
    assert reading.words("all") == "formand for Movia"
    assert TEXT[reading.start : reading.end] == "formand for Movia, Eva Lind"


def test_a_group_that_is_no_slot_has_no_mention_and_a_missing_one_no_words() -> None:
    marked = Marked.of(TEXT, 0, len(TEXT), MENTIONS)
    (reading,) = marked.find("(?P<word>for) <org>(?P<rest> i <org>)?")
    assert reading.mention("word") is None and reading.mention("nothing") is None
    assert reading.words("rest") is None and reading.words("nothing") is None


def test_org_is_a_body_or_a_municipality_and_body_and_place_are_one_each() -> None:
    marked = Marked.of(TEXT, 0, len(TEXT), MENTIONS)
    found = {
        slot: len(list(marked.find(f"<{slot}>")))
        for slot in ("org", "body", "place", "person", "date", "amount")
    }
    assert found == {"org": 2, "body": 1, "place": 1, "person": 1, "date": 0, "amount": 0}


@pytest.mark.parametrize("start", [0, 5, 12])
def test_offsets_of_a_stretch_are_those_of_the_document(start: int) -> None:
    marked = Marked.of(TEXT, start, len(TEXT), MENTIONS)
    for mention in marked.mentions():
        (place,) = [
            i
            for i in range(len(marked.text))
            if ord(marked.text[i]) >= 0xE000 and marked.mention_at(i) is mention
        ]
        assert (marked.offset(place), marked.end_offset(place + 1)) == (mention.start, mention.end)
        assert marked.words(place, place + 1) == TEXT[mention.start : mention.end]
    assert marked.words(0, len(marked.text)) == TEXT[start:]


def test_a_mention_that_reaches_over_the_end_is_left_out() -> None:
    stop = TEXT.index("Lind")
    assert [m.value for m in Marked.of(TEXT, 0, stop, MENTIONS).mentions()] == ["FORMAND", "MOVIA"]
    assert Marked.of(TEXT, 0, stop, MENTIONS).mentions(Label.PERSON) == []


def test_a_broken_pattern_is_an_error_that_shows_it() -> None:
    with pytest.raises(ResourceError, match=r"not a pattern: '\(<role>'"):
        compile_pattern("(<role>")


def test_private_use_characters_of_the_document_are_no_mentions() -> None:
    text = "\ue000 Karl Holm \ue003 talte"
    person = Mention(start=2, end=11, label=Label.PERSON, value="Karl Holm")
    marked = Marked.of(text, 0, len(text), [person])
    assert [reading.words("who") for reading in marked.find("<person:who>")] == ["Karl Holm"]
