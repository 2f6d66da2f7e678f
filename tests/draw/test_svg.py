"""Pieces of SVG: whatever a document says, the picture stays valid XML."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import example, given
from hypothesis import strategies as st

from kkrgraph.draw.svg import cut, element, label, picture, tooltip

SVG = "{http://www.w3.org/2000/svg}"


@given(st.text(), st.text())
@example("\ufffe\x00\x0b", "]]>&lt;<script>\r\udc80")
def test_any_text_is_text(title: str, said: str) -> None:
    drawn = picture(10, 20, title, said, label(said, 1, 2, class_="soft"), element("g", tooltip(title, said)))
    root = ElementTree.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert {child.tag for child in root} == {
        f"{SVG}{tag}" for tag in ("title", "desc", "style", "rect", "text", "g")
    }


def test_names_of_attributes_and_numbers() -> None:
    assert (
        element("rect", class_="a b", stroke_width=2.0, x=1.25, y=None)
        == '<rect class="a b" stroke-width="2" x="1.2"/>'
    )
    assert element("text", "x", title='"<&') == "<text title='\"&lt;&amp;'>x</text>"


def test_what_is_too_wide_is_cut() -> None:
    assert cut("Eva Lind", 200) == "Eva Lind"
    assert cut("Eva Lindegaard Holm", 80) == "Eva Lindeg…"


def test_a_picture_says_what_it_is_to_those_who_do_not_see_it() -> None:
    root = ElementTree.fromstring(picture(10.5, 20, "Movia", "To pladser."))
    assert (root.get("role"), root.get("aria-labelledby"), root.get("viewBox")) == (
        "img",
        "title desc",
        "0 0 10.5 20",
    )
    assert [child.text for child in root][:2] == ["Movia", "To pladser."]
