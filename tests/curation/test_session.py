"""What a reviewer is asked: everything once, and nothing that is judged already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kkrgraph.curation import Judgements
from kkrgraph.curation.judging import Reviewer
from kkrgraph.curation.session import KINDS, columns, place_of, questions, sentence
from kkrgraph.model import Issue, Minutes, NameJudgement, Sameness, UnsureLink, Verdict

LINK = UnsureLink(
    document="first",
    name="Villads Hedelund",
    other_document="second",
    other_name="Villads H. Hedelund",
    reason="another middle name",
)


def kinds(minutes: Minutes, judgements: Judgements, *asked: str) -> list[str]:
    return [one.kind for one in questions(minutes, judgements, asked or KINDS, (LINK,))]


def test_every_statement_is_asked_about_after_names_and_unread_lines(minutes: Minutes) -> None:
    line = minutes.document.lines[0]
    issue = Issue(code="unread-line", message="", page=line.page, line=line.number, text="REFERAT")
    found = kinds(replace(minutes, issues=(issue,)), Judgements())
    assert found[:4] == ["names", "unread", "meeting", "attendance"]
    assert len(found) == 2 + 1 + 3 + 2 + 4 + 2 + 1 + 5 + 3 + 1
    assert kinds(minutes, Judgements(), "topics") == ["topics"] * 3


def test_what_is_judged_is_not_asked_again(minutes: Minutes, reviewer: Reviewer) -> None:
    document = minutes.document
    act, other = minutes.decisions
    accepted = reviewer.on_record(document, "decisions", act, Verdict.ACCEPT)
    judged = Judgements(
        statements={"first": (accepted,)},
        names=(
            NameJudgement(
                document="second", name="Villads H Hedelund", other_document="first",
                other_name="Villads Hedelund", judgement=Sameness.DIFFERENT, reviewer="Ida", date=reviewer.date,
            ),
        ),
    )  # fmt: skip
    left = questions(minutes, judged, ("decisions", "names"), (LINK,))
    assert [one.record for one in left] == [other]
    # what a judgement does not fit any more is asked again
    changed = replace(minutes, decisions=(replace(act, act="approved"), other))
    assert len(questions(changed, judged, ("decisions",))) == 2


def test_an_unread_line_is_asked_once(minutes: Minutes, reviewer: Reviewer) -> None:
    line = minutes.document.lines[0]
    issue = Issue(code="unread-line", message="", page=line.page, line=line.number, text="REFERAT")
    with_line = replace(minutes, issues=(issue,))
    judged = Judgements(statements={"first": (reviewer.on_line(minutes.document, line),)})
    assert questions(with_line, Judgements(), ("unread",))[0].line == line
    assert questions(with_line, judged, ("unread",)) == ()


def test_a_question_shows_its_sentence_and_columns(minutes: Minutes) -> None:
    (amount,) = questions(minutes, Judgements(), ("amounts",))
    assert columns(amount) == (("number", "1.1"), ("value", "2500000"), ("text", "2,5 mio. kr."))
    start = minutes.document.text.index("2,5 mio")
    before, words, after = sentence(minutes.document.text, (start, start + 7))
    assert before.endswith("Selskabet får et tilskud på ")
    assert (words, after) == ("2,5 mio", ".")
    (link,) = questions(minutes, Judgements(), ("names",), (LINK,))
    assert columns(link)[2] == ("unsure because", "another middle name")


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("selskabet får et tilskud", "Selskabet får et tilskud"),
        ("Selskabet ... i 2026.", "Selskabet får et tilskud på 2,5 mio. kr. i 2026."),
        ("«Taget til efterretning»", "Taget til efterretning."),
    ],
)
def test_words_are_marked(minutes: Minutes, words: str, quote: str) -> None:
    start, end = place_of(minutes, words, (0, 0))
    assert minutes.document.text[start:end] == quote


def test_of_several_places_the_nearest_is_marked(minutes: Minutes) -> None:
    text = minutes.document.text
    last = text.rindex("Beslutning")
    assert place_of(minutes, "Beslutning", (last - 3, last)) == (last, last + len("Beslutning"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Rejsen til månen", "not in the document"),
        ("Taget ... Selskabet", "does not follow"),
        ("REFERAT ... efterretning", "at most 200"),
    ],
)
def test_words_that_cannot_be_marked(minutes: Minutes, words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        place_of(minutes, words, (0, 0))


def test_other_documents_names_are_not_asked_about(
    minutes: Minutes, read_text: Callable[..., Minutes]
) -> None:
    other = replace(LINK, document="third", other_document="fourth")
    assert questions(minutes, Judgements(), ("names",), (other,)) == ()
