"""The page: whole, by itself, valid, and nothing of the document or the records lost or let loose in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.extract import extract
from kkrgraph.model import VIEWS, Furniture, Issue, Minutes
from kkrgraph.publish.drawing import draw, write
from kkrgraph.publish.drawing.readings import readings
from kkrgraph.publish.drawing.words import word
from kkrgraph.reading.reader import read_bytes
from kkrgraph.settings import Settings

VOID = {"meta", "input"}


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    path: tuple[str, ...]
    words: str = ""


@dataclass
class Page(HTMLParser):
    """The elements of a page, each with all words inside it; raises where tags do not close in their order."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        keys = [key for key, _ in attrs]
        assert len(keys) == len(set(keys))
        path = tuple(one.attributes.get("class", one.name) for one in self.open)
        element = Element(tag, {key: value or "" for key, value in attrs}, path)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.words += data

    def where(self, tag: str | None = None, **attributes: str) -> list[Element]:
        wanted = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        return [
            one
            for one in self.elements
            if tag in (None, one.name) and wanted.items() <= one.attributes.items()
        ]

    def by_id(self, id: str) -> Element:
        (found,) = self.where(id=id)
        return found


def parsed(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    assert page.open == []
    return page


@pytest.fixture(scope="module")
def page(minutes: Minutes) -> Page:
    return parsed(draw(minutes))


def test_the_page_is_html5_in_danish_and_for_narrow_screens(minutes: Minutes, page: Page) -> None:
    assert draw(minutes).startswith('<!DOCTYPE html>\n<html lang="da">\n<head>')
    assert page.where("meta", charset="utf-8")
    assert page.where("meta", name="viewport", content="width=device-width, initial-scale=1")
    assert [one.words for one in page.where("title")] == ["opdigtet, som det er læst"]
    assert "@media (prefers-color-scheme: dark)" in page.where("style")[0].words


def test_the_page_needs_nothing_from_elsewhere(page: Page) -> None:
    assert not page.where("link") and not page.where("img") and not page.where("iframe")
    for element in page.elements:
        assert "src" not in element.attributes
        assert element.attributes.get("href", "#").startswith("#")
        assert not [key for key in element.attributes if key.startswith("on")]
    assert not re.search(r"url\(|@import|https?:", page.where("style")[0].words)
    assert not re.search(r"fetch|import|https?:|eval|innerHTML", page.where("script")[0].words)


def test_ids_are_unique_and_every_reference_leads_somewhere(page: Page) -> None:
    ids = Counter(one.attributes["id"] for one in page.elements if "id" in one.attributes)
    assert set(ids.values()) == {1}
    for key in ("href", "aria-describedby", "for"):
        targets = [one.attributes[key].removeprefix("#") for one in page.elements if key in one.attributes]
        assert targets and set(targets) <= set(ids), key


def test_signs_of_html_are_words_and_make_no_elements(minutes: Minutes, page: Page) -> None:
    assert not page.where("b", class_="x") and "<b>plov</b>" in page.by_id("text").words
    assert 'Udpegning til <Movia> & "andre"' in page.by_id("records").words
    hostile = "</span></script><script>alert(1)</script>\"' onfocus=x"
    meeting = replace(minutes.meeting, place=hostile, body=hostile)
    document = replace(minutes.document, id=hostile, source=hostile)
    drawn = parsed(draw(replace(minutes, meeting=meeting, document=document)))
    assert len(drawn.where("script")) == 1
    assert drawn.where("h1")[0].words == hostile


def test_every_line_of_the_document_is_drawn_as_it_is(minutes: Minutes) -> None:
    without_cards = re.sub(
        r'<span id="c\d+" class="card" role="tooltip">.*?</span></span>', "", draw(minutes), flags=re.DOTALL
    )
    words = parsed(without_cards).by_id("text").words
    for line in minutes.document.lines:
        assert minutes.document.text[line.start : line.end] in words


def test_every_record_is_listed_and_leads_to_its_place_and_back(minutes: Minutes, page: Page) -> None:
    text = minutes.document.text
    for one in readings(minutes):
        entry = page.by_id(f"r{one.number}")
        assert one.title in entry.words and (one.rule or "") in entry.words
        (link,) = [
            link
            for link in page.where("a", data_r=str(one.number))
            if link.path[-1] != "tab-line" and link.words == one.title and "class" not in link.attributes
        ]
        place = page.by_id(link.attributes["href"].removeprefix("#"))
        assert str(one.number) in place.attributes["data-r"].split()
        if one.view != "sections":
            assert text[one.start : one.end].startswith(place.words)


def test_a_piece_lists_all_its_readings_for_eye_and_ear(minutes: Minutes, page: Page) -> None:
    (name,) = [one for one in page.where("a", class_="s") if one.words == "Movia"]
    numbers = [int(number) for number in name.attributes["data-r"].split()]
    found = {one.number: one for one in readings(minutes)}
    assert found[numbers[0]].view == "organisations"
    assert {found[number].view for number in numbers} == {"organisations", "items"}
    card = page.by_id(name.attributes["aria-describedby"])
    assert card.attributes["role"] == "tooltip"
    for number in numbers:
        one = found[number]
        assert word(one.view) in card.words and str(one.rule) in card.words
        assert all(f"{key}: {value}" in card.words for key, value in one.fields)
    for lane in ("--a:var(--organisations)", "--tint:var(--organisations)", "--b:var(--items)"):
        assert lane in name.attributes["style"]


def test_a_quote_over_a_page_s_end_is_drawn_on_both_pages(minutes: Minutes, page: Page) -> None:
    (acted,) = [one.number for one in readings(minutes) if one.view == "decisions"]
    parts = [one for one in page.where("a") if str(acted) in one.attributes.get("data-r", "").split()]
    assert len(parts) > 2
    assert {word("page", page=number) for number in (1, 2, 3)} == {
        one.attributes["aria-label"] for one in page.where("section", class_="page")
    }


def test_furniture_is_named_and_set_apart(page: Page) -> None:
    heads = page.where("div", class_="furniture page-head")
    assert [one.words for one in heads] == [f"{word('page-head')}KKR Sjælland | 14-03-2025"] * 2
    assert all(word(kind.value) != kind.value for kind in Furniture)


def test_what_was_not_read_is_grey_and_listed(minutes: Minutes, page: Page) -> None:
    (line,) = page.where("span", class_="unread", id=f"s{minutes.document.text.index('Xyzzy')}")
    assert line.words == "Xyzzy 0,5 <b>plov</b> & co."
    (link,) = [one for one in page.where("a", href=f"#{line.attributes['id']}") if "ol" in one.path]
    assert link.words == "side 1, linje 7"
    assert "unread-line" in page.by_id("issues").words
    # the number of unread lines above the text leads to their list
    assert any(one.words == "1" and "dd" in one.path for one in page.where("a", href="#issues"))


def test_what_is_unclear_is_marked_and_says_why(minutes: Minutes) -> None:
    issue = Issue(code="unclear-date", message="a part is lost", page=1, line=1, text="REFERAT")
    drawn = parsed(draw(replace(minutes, issues=(issue,))))
    (line,) = drawn.where("span", class_="unclear")
    assert line.words == "REFERAT"
    assert "a part is lost" in drawn.by_id("issues").words
    nothing = parsed(draw(replace(minutes, issues=())))
    assert word("no-issues") in nothing.by_id("issues").words


def test_the_legend_counts_every_kind_and_switches_it_without_script(minutes: Minutes, page: Page) -> None:
    style = page.where("style")[0].words
    counts = Counter(one.view for one in readings(minutes))
    for view in VIEWS:
        (label,) = page.where("label", for_=f"show-{view}")
        assert label.words.split() == [*word(view).split(), str(counts[view])]
        box = page.by_id(f"show-{view}")
        assert "checked" in box.attributes and ("disabled" in box.attributes) == (counts[view] == 0)
        assert word(view) != view
        assert re.search(rf"--{view}: oklch\(", style)
        assert f":root:has(#show-{view}:not(:checked)){{--{view}:transparent}}" in style


def test_the_same_minutes_give_the_same_page(minutes: Minutes) -> None:
    assert draw(minutes) == draw(minutes)


def test_a_file_appears_whole_or_not_at_all(minutes: Minutes, tmp_path: Path) -> None:
    path = tmp_path / "out.html"
    path.write_text("before", encoding="utf-8")
    write(minutes, path)
    assert path.read_text(encoding="utf-8") == draw(minutes)
    assert [one.name for one in tmp_path.iterdir()] == ["out.html"]
    with pytest.raises(UsageError, match="cannot write"):
        write(minutes, tmp_path / "nowhere" / "out.html")


def test_a_page_in_one_line_is_no_heading_though_an_item_begins_in_it() -> None:
    filler = "Havnen i Nordby skal males, før de nye skibe kommer, for ellers ruster kajen væk. " * 4
    text = f"1 Referat Brorådet tirsdag den 4. marts 2014 {filler}\n2 1. Havnen Sagsfremstilling {filler}2. Kajen Indstilling {filler}"
    minutes = extract(read_bytes("opdigtet.txt", text.encode(), Settings()))
    assert [item.title for item in minutes.items] == ["Havnen", "Kajen"]
    assert not [one for one in parsed(draw(minutes)).where("h3") if "item" in one.attributes.get("class", "")]
