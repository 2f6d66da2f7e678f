"""Patterns as data: every line is whole, compiles, and reads its own example."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kkrgraph.errors import ResourceError
from kkrgraph.extract.decisions.acts import acts_in
from kkrgraph.extract.decisions.topics import title_topics
from kkrgraph.extract.entities.bodies import name_by_form
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text import patterns
from kkrgraph.extract.text.marked import compile_pattern
from kkrgraph.extract.text.patterns import Pattern, load, word_list
from kkrgraph.model import VIEWS
from kkrgraph.namespaces import TOPIC
from kkrgraph.resources import resource

SentencesOf = Callable[..., list[Sentence]]
FILES = sorted(path.stem for path in resource("data", "patterns").glob("*.jsonl"))
LISTS = sorted(path.stem for path in resource("data", "patterns").glob("*.txt"))
USED = ("acts", "bodies", "positions", "topics")
PEOPLE = ("person", "person2", "person3")
# what the examples call the meeting's own body
OWN = {"KKR Fyn": "KKR Sjælland", "KKR": "KKR Sjælland"}
TEXTS = [
    path.read_text(encoding="utf-8")
    for path in sorted(
        (Path(__file__).resolve().parents[3] / "data" / "make_minutes" / "texts").glob("*.txt")
    )
]
NEAR = 60
LEFT_OUT: set[str] = set()
ACTS = {
    *("approved", "noted", "discussed", "nominated", "appointed", "authorised"),
    *("requested", "endorsed", "remarked", "postponed", "rejected", "no_remarks"),
}


def named(name: str) -> list[object]:
    return [
        pytest.param(pattern, id=pattern["rule"]) for pattern in load(name) if pattern["rule"] not in LEFT_OUT
    ]


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Patterns are kept for the process; a test that reads others must not leave them behind."""
    load.cache_clear()
    yield
    load.cache_clear()


@pytest.mark.parametrize("name", FILES)
def test_rules_have_names_of_their_own(name: str) -> None:
    rules = [pattern["rule"] for pattern in load(name)]
    assert len(rules) > 0
    assert len(rules) == len(set(rules))
    assert all(re.fullmatch(r"[a-z0-9-]+", rule) for rule in rules)


@pytest.mark.parametrize("name", FILES)
def test_every_pattern_is_a_regular_expression_and_has_an_example(name: str) -> None:
    for pattern in load(name):
        compile_pattern(pattern["pattern"])
        assert pattern["example"].strip()


@pytest.mark.parametrize("pattern", named("acts"))
def test_an_act_reads_its_example(pattern: Pattern) -> None:
    assert pattern["act"] in ACTS and pattern["reads"] == [pattern["act"]]
    assert re.search(pattern["pattern"], pattern["example"])
    assert [act.act for act in acts_in(pattern["example"])] == pattern["reads"]


@pytest.mark.parametrize("pattern", named("bodies"))
def test_a_body_reads_its_example(pattern: Pattern) -> None:
    match = re.search(pattern["pattern"], pattern["example"])
    assert match is not None
    assert name_by_form(pattern, match) == pattern["name"]


@pytest.mark.parametrize("pattern", named("bodies"))
def test_the_words_near_which_a_body_is_looked_for_are_near_each_match(pattern: Pattern) -> None:
    """`has` only saves time: whatever the pattern finds in a whole text stands near one of its words."""
    for text in (pattern["example"], *TEXTS):
        for match in re.finditer(pattern["pattern"], text):
            near = text[max(0, match.start() - NEAR) : match.end() + NEAR]
            assert not pattern["has"] or any(word in near for word in pattern["has"]), match[0]


@pytest.mark.parametrize("pattern", named("positions"))
def test_a_position_reads_its_example(pattern: Pattern, sentences_of: SentencesOf) -> None:
    found = sentences_of(title="Udpegning til bestyrelsen for Movia", background=pattern["example"])
    readings = [reading for sentence in found for reading in sentence.marked.find(pattern["pattern"])]
    assert len(readings) > 0
    reading = readings[0]
    if "has" in pattern:
        assert any(word in reading.marked.text for word in pattern["has"])
    people = [mention.value for name in PEOPLE if (mention := reading.mention(name)) is not None]
    assert people == [person for person, _, _ in pattern["reads"]]
    for _, role, body in pattern["reads"]:
        slots = [m for name in ("role", "chair") if (m := reading.mention(name)) is not None]
        spelled = (reading.words("held") or "").lower()
        assert role in [pattern.get("role"), spelled, *(bare_role(m.value) for m in slots)]
        mention = reading.mention("body")
        where = pattern.get("body")
        assert (mention is None) == (where is not None)
        if mention is not None:
            assert OWN.get(mention.value, mention.value) == OWN.get(body, body)


PLACES = (
    "own",
    "own-staff",
    "item",
    "sentence",
    "heading",
    "spoken-of",
    "own-noun",
    "compound",
    "noun-of-org",
    "as-named",
    "town",
    "noun-of-place",
)


@pytest.mark.parametrize("pattern", named("positions"))
def test_a_position_without_a_body_says_where_it_is(pattern: Pattern) -> None:
    slots = set(re.findall(r"<\w+:(\w+)>", pattern["pattern"]))
    assert "person" in slots
    assert ("body" in slots) != (pattern.get("body") in PLACES)
    spelled = "(?P<held>" in pattern["pattern"]
    assert bool({"role", "chair"} & slots) != ("role" in pattern) or spelled


@pytest.mark.parametrize("pattern", named("topics"))
def test_a_topic_reads_its_example(pattern: Pattern) -> None:
    assert pattern["topic"] in TOPIC.terms and pattern["where"] in ("all", "title")
    assert re.search(pattern["pattern"], pattern["example"].lower())
    assert pattern["topic"] in {field.topic for field, _ in title_topics(pattern["example"])}


@pytest.mark.parametrize("pattern", named("topics"))
def test_the_words_near_which_a_topic_is_looked_for_stand_in_each_match(pattern: Pattern) -> None:
    """`has` only saves time: a title or text without one of its words has no match."""
    for line in (pattern["example"], *"\n".join(TEXTS).splitlines()):
        if not any(word in line.lower() for word in pattern["has"]):
            assert re.search(pattern["pattern"], line.lower()) is None, line


@pytest.mark.parametrize("name", LISTS)
def test_a_word_list_has_words_and_no_remarks(name: str) -> None:
    words = word_list(name)
    assert len(words) > 0
    assert all(word and not word.startswith("#") for word in words)


GOOD = {"rule": "a-rule", "pattern": "<person>", "example": "Eva Lind"}


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A function that puts a file of patterns called `positions` in the place of the real one."""

    def write(text: str) -> None:
        (tmp_path / "positions.jsonl").write_text(text, encoding="utf-8")
        monkeypatch.setattr(patterns, "resource", lambda *parts: tmp_path / parts[-1])

    return write


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "Expecting"),
        ('{"rule": "a", "pattern": "b",}', "Illegal trailing comma|Expecting"),
        (json.dumps({**GOOD, "rule": "b"} | {}).replace('"pattern"', '"pattrn"'), "no pattern"),
        (json.dumps({"rule": "b"}), "no example, pattern"),
    ],
)
def test_a_broken_line_is_named_by_file_and_number(
    broken: Callable[[str], None], line: str, message: str
) -> None:
    broken(f"{json.dumps(GOOD)}\n\n{line}\n")
    with pytest.raises(ResourceError, match=rf"data/patterns/positions\.jsonl, line 3: .*(?:{message})"):
        load("positions")


def test_blank_lines_are_left_out(broken: Callable[[str], None]) -> None:
    broken(f"\n{json.dumps(GOOD)}\n\n")
    assert load("positions") == (GOOD,)


def test_no_rule_of_patterns_is_called_as_a_view() -> None:
    assert {pattern["rule"] for name in FILES for pattern in load(name)} & set(VIEWS) == set()


def test_the_example_of_the_docs_runs(capsys: pytest.CaptureFixture[str]) -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "patterns.md"
    (code,) = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    exec(compile(code, str(page), "exec"), {})
    assert capsys.readouterr().out == "Eva Lind 0 27\n"


def test_the_docs_name_every_field_slot_and_file() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "patterns.md").read_text(encoding="utf-8")
    fields = {field for name in USED for pattern in load(name) for field in pattern}
    assert {name for name in (*fields, *LISTS, *USED) if name not in page} == set()
    assert {
        slot
        for slot in ("person", "body", "place", "org", "role", "date", "amount")
        if f"`<{slot}>`" not in page
    } == set()
