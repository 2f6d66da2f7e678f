"""The text of the document, drawn: pages, paragraphs, and every piece that was read underlined in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kkrgraph.model import Issue, Line, Minutes
from kkrgraph.publish.drawing.markup import Html, element, text
from kkrgraph.publish.drawing.pieces import UNREAD, Piece, issues_by_line, lanes, pieces
from kkrgraph.publish.drawing.readings import Reading
from kkrgraph.publish.drawing.sheet import Page, Stretch, pages
from kkrgraph.publish.drawing.words import word

# As many lanes as the style sheet draws; more share the last.
LANES = "abcdef"
_BREAKING = ("items", "sections")
# a line of so many times the length of its item's heading is no heading
_MOST = 4


class Text:
    """The drawn text of minutes, and where in it each reading and each unread line is.

    html: the pages. places: offset → id of the piece that begins there.
    """

    def __init__(self, minutes: Minutes, readings: Sequence[Reading]) -> None:
        self._text = minutes.document.text
        self._issues = issues_by_line(minutes.issues)
        self._sections = [one for one in readings if one.view == "sections"]
        self._others = [one for one in readings if one.view != "sections"]
        self.places: dict[int, str] = {}
        breaks = (offset for one in readings if one.view in _BREAKING for offset in (one.start, one.end))
        drawn = pages(minutes.document, breaks)
        self.html: Html = "\n".join(self._page(page, of=len(drawn)) for page in drawn)

    def place_of(self, reading: Reading) -> str | None:
        """The id of the element where a reading begins."""
        return f"t{reading.number}" if reading.view == "sections" else self.places.get(reading.start)

    def place_of_line(self, line: Line) -> str | None:
        """The id of the element where a line with an issue begins."""
        return self.places.get(line.start)

    def _page(self, page: Page, *, of: int) -> Html:
        name = word("page", page=page.number)
        head = [element("div", text(name), id=f"page-{page.number}", class_="page-mark")] if of > 1 else []
        drawn = [self._stretch(stretch) for stretch in page.stretches]
        return element("section", "\n".join([*head, *drawn]), class_="page", aria_label=name)

    def _stretch(self, stretch: Stretch) -> Html:
        cut = pieces(stretch, self._others, self._issues)
        lane = lanes(cut)
        inside = "".join(self._piece(piece, lane) for piece in cut)
        if stretch.furniture is not None:
            label = element("span", text(word(stretch.furniture.value)), class_="label")
            return element("div", label, inside, class_=f"furniture {stretch.furniture.value}")
        section = next((one for one in self._sections if _touches(one, stretch)), None)
        tab = "" if section is None else self._tab(section, stretch)
        deepest = max(lane.values(), default=0)
        style = f"--deep:{min(deepest, len(LANES) - 1)}" if deepest > 1 else None
        classes = list(_classes(stretch, cut, section))
        # The document's own headings lead a screen reader from item to item.
        name = "h3" if "item" in classes else "p"
        return tab + element(name, inside, class_=" ".join(classes) or None, style=style)

    def _tab(self, section: Reading, stretch: Stretch) -> Html:
        """The mark at the beginning of a section, which is too long to be underlined."""
        if not stretch.start <= section.start < stretch.end:
            return ""
        name = f"{word('section')} · {section.title}"
        return element(
            "div",
            element(
                "a",
                text(name),
                id=f"t{section.number}",
                class_="tab",
                href=f"#r{section.number}",
                data_r=section.number,
            ),
            class_="of-sections tab-line",
        )

    def _piece(self, piece: Piece, lane: dict[int, int]) -> Html:
        words = text(self._text[piece.start : piece.end])
        if not piece.marked:
            return words
        place = self._named(piece.start)
        state = None if piece.issue is None else _state(piece.issue)
        if not piece.readings:
            return element("span", words, id=place, class_=state)
        card = f"c{piece.start}"
        link = element(
            "a",
            words,
            id=place,
            class_="s" if state is None else f"s {state}",
            href=f"#r{piece.readings[0].number}",
            style=_style(piece, lane),
            data_r=" ".join(str(one.number) for one in piece.readings),
            aria_describedby=card,
        )
        entries = "".join(_entry(one) for one in piece.readings)
        return link + element("span", entries, id=card, class_="card", role="tooltip")

    def _named(self, offset: int) -> str:
        return self.places.setdefault(offset, f"s{offset}")


def _touches(section: Reading, stretch: Stretch) -> bool:
    return section.start < stretch.end and stretch.start < section.end


def _classes(stretch: Stretch, cut: Sequence[Piece], section: Reading | None) -> Iterator[str]:
    views = {one.view for piece in cut for one in piece.readings}
    items = [
        one for piece in cut for one in piece.readings if one.view == "items" and one.start >= stretch.start
    ]
    # a page of a transcript is one line, with the item's heading somewhere in it
    if any(_MOST * (one.end - one.start) >= stretch.end - stretch.start for one in items):
        yield "item"
    elif (stretch.heading or (stretch.bullet and stretch.short and section is None)) and not views:
        yield "heading"
    if stretch.bullet:
        yield "bullet"
    if stretch.short:
        yield "short"
    if section is not None:
        yield "in-section"


def _style(piece: Piece, lane: dict[int, int]) -> str:
    """The colour of each lane under the piece, its tint, which is that of the narrowest reading, and the next one's."""
    colours = {LANES[min(lane[one.number], len(LANES) - 1)]: one.view for one in reversed(piece.readings)}
    parts = [f"--{name}:var(--{view})" for name, view in sorted(colours.items())]
    views = list(dict.fromkeys(one.view for one in piece.readings))
    tints = (f"--{name}:var(--{view})" for name, view in zip(("tint", "under"), views, strict=False))
    return ";".join((*parts, *tints))


def _entry(reading: Reading) -> Html:
    """A reading in a card: kind, rule, columns."""
    head = element("b", text(word(reading.view)))
    rule = element("code", text(reading.rule)) if reading.rule is not None else ""
    columns = " · ".join(f"{text(name)}: {text(value)}" for name, value in reading.fields)
    title = element("span", text(reading.title), class_="title")
    return element("span", f"{head} {rule} {title} ", columns, class_=f"entry of-{reading.view}")


def _state(issue: Issue) -> str:
    return "unread" if issue.code == UNREAD else "unclear"


def line_of(minutes: Minutes, issue: Issue) -> Line | None:
    """The line that an issue is about."""
    return next(
        (
            line
            for line in minutes.document.lines
            if line.furniture is None and (line.page, line.number) == (issue.page, issue.line)
        ),
        None,
    )
