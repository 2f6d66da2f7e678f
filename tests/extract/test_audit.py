from __future__ import annotations

from collections.abc import Callable

from kkrgraph.model import Document, Minutes

Read = Callable[..., Minutes]


def unread(minutes: Minutes) -> list[str]:
    return [issue.text for issue in minutes.issues if issue.code == "unread-line"]


def test_a_whole_document_is_read(read: Read) -> None:
    assert unread(read(background="Broen er gammel.", proposal="Den males.", ruling="Godkendt.")) == []


def test_a_line_that_nothing_reads_is_an_issue_with_its_place(
    printed: Callable[..., list[str]], read_lines: Callable[[str], Minutes]
) -> None:
    lines = printed(ruling="Godkendt.")
    lines.insert(2, "Zzz qqq 17 xx")
    minutes = read_lines("\n".join(lines))
    (issue,) = minutes.issues
    assert (issue.code, issue.text, issue.page, issue.line) == ("unread-line", "Zzz qqq 17 xx", 1, 3)


def test_furniture_is_no_issue(
    printed: Callable[..., list[str]],
    make_document: Callable[..., Document],
    read_lines: Callable[[str], Minutes],
) -> None:
    lines = [*printed(ruling="Godkendt."), "SIDE | 2"]
    assert unread(read_lines("\n".join(lines))) == []
