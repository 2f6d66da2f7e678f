from __future__ import annotations

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.model import Furniture
from kkrgraph.reading.html import html_lines


def lines_of(body: str) -> list[tuple[str, Furniture | None]]:
    page = f"<!doctype html><html><head><title>Titel</title><style>p {{}}</style></head><body>{body}</body></html>"
    return [(" ".join(line.text.split()), line.furniture) for line in html_lines("a.html", page.encode())]


def texts(body: str) -> list[str]:
    return [text for text, _ in lines_of(body)]


def test_blocks_and_breaks_are_lines_and_inline_elements_are_not() -> None:
    body = "<div>Mødet <b>i</b>\n Å<i>r</i>hus<p>sluttede<br>kl. 12 &amp; lidt</p>efter</div>"
    assert texts(body) == ["Mødet i Århus", "sluttede", "kl. 12 & lidt", "efter"]


def test_a_table_row_is_one_line() -> None:
    body = "<table><tr><td>Karin Bak<td><p>Skive</p><p>Kommune<br>(A)</table>efter"
    assert texts(body) == ["Karin Bak Skive Kommune (A)", "efter"]


def test_a_table_within_a_cell_is_of_its_row() -> None:
    body = "<table><tr><td>a<table><tr><td>b</td></tr><tr><td>c</td></tr></table>d</td></tr><tr><td>e</td></tr></table>"
    assert texts(body) == ["a b c d", "e"]


def test_line_ends_in_pre_are_lines() -> None:
    assert texts("<pre>Referat\n\n 1. Punkt\n tekst</pre>efter") == ["Referat", "1. Punkt", "tekst", "efter"]


def test_what_is_no_text_is_not_read() -> None:
    assert texts(
        "a<script>b</script><!-- c --><template>d</template><noscript>e</noscript><svg><text>f</text></svg>"
    ) == ["a"]


def test_items_that_are_folded_in_are_read_with_their_titles() -> None:
    body = (
        "<h2><button>1. Referat</button></h2><div style='display:none'>Godkendt.</div>"
        "<button aria-expanded=false>2. Valg</button><div hidden>Valgt.</div><button>Del</button>"
    )
    titles = ["1. Referat", "Godkendt.", "2. Valg", "Valgt."]
    assert lines_of(body) == [*((title, None) for title in titles), ("Del", Furniture.NAVIGATION)]


def test_ordered_lists_are_numbered_as_a_browser_does() -> None:
    body = (
        "<ol start=3><li>Referat<li><p>Valg</p><ul><li>uden</ul><li>25 pladser</ol><ol type=a><li>x<li>y</ol>"
    )
    assert texts(body) == ["3. Referat", "4. Valg", "• uden", "25 pladser", "a. x", "b. y"]
    assert texts("<ol><li></li></ol><p>tekst</p>") == ["tekst"]


def test_items_of_other_lists_have_a_bullet_however_deep_they_are() -> None:
    body = (
        "<p>KKR peger på:<ul><li>Karin Bak, Skive<ul><li>med <b>Per</b> Lund<br>som suppleant</ul>"
        "<li><p>Ida Holm</p><p>(genvalg)</p><li>  3. marts i Ribe</ul><p>Godkendt."
    )
    assert texts(body) == [
        "KKR peger på:",
        "• Karin Bak, Skive",
        "• med Per Lund",
        "som suppleant",
        "• Ida Holm",
        "(genvalg)",
        "• 3. marts i Ribe",
        "Godkendt.",
    ]


@pytest.mark.parametrize(
    "item",
    ["– at planen godkendes", "• planen", "* planen", "2.1 Budget", "4. Valg", "A. Socialdemokratiet"],
)
def test_an_item_with_a_sign_of_its_own_gets_no_second(item: str) -> None:
    assert texts(f"<ul><li>{item}</ul>") == [item]


@pytest.mark.parametrize(
    "body",
    [
        "<ul style='list-style: none'><li>Referat</ul>",
        "<ul><li><h3>Referat</h3></ul>",
        "<ul><li><button aria-expanded=false>Referat</button></ul>",
        "<details><ul><li><summary>Referat</summary></ul></details>",
        "<li>Referat</li>",
        "<ul><li></ul>Referat",
    ],
)
def test_what_is_set_without_a_bullet_is_read_without_one(body: str) -> None:
    assert texts(body) == ["Referat"]


def test_menus_and_contents_have_no_bullets() -> None:
    menu = "<nav><ul><li><a href=/>Forside</a></ul></nav>"
    contents = "<ul><li><a href=#a>Valg af formand</a></ul><h2 id=a>Valg af formand</h2>"
    assert lines_of(menu + contents) == [
        ("Forside", Furniture.NAVIGATION),
        ("Valg af formand", Furniture.CONTENTS),
        ("Valg af formand", None),
    ]


@pytest.mark.parametrize(
    "element",
    [
        "<nav><a href='/'>Politik</a></nav>",
        "<div role=navigation>Politik</div>",
        "<ul class='site breadcrumbs'><li>Politik</ul>",
        "<div id=cookie-banner><p>Politik</p></div>",
        "<footer>Politik</footer>",
        "<button>Politik</button>",
    ],
)
def test_the_site_s_own_elements_are_navigation(element: str) -> None:
    assert lines_of(f"{element}<p>Referat</p>") == [("Politik", Furniture.NAVIGATION), ("Referat", None)]


def test_links_to_headings_in_the_page_are_its_contents() -> None:
    body = (
        "<ul><li><a href='#p1'>1. Referat</a><li><a href='#p2'>2. Valg</a></ul>"
        "<h2 id=p1><a href='#p1'>1. Referat</a></h2><p><a href='#x'>2. Valg</a> af formand</p><a href='#y'>3. Slut</a>"
    )
    assert lines_of(body) == [
        ("1. Referat", Furniture.CONTENTS),
        ("2. Valg", None),
        ("1. Referat", None),
        ("2. Valg af formand", None),
        ("3. Slut", None),
    ]


def test_declared_and_undeclared_encodings_are_read() -> None:
    for charset in ("utf-8", "iso-8859-1", "windows-1252"):
        page = f"<html><head><meta charset={charset}></head><body>Mødet</body></html>"
        assert [line.text for line in html_lines("a.html", page.encode(charset))] == ["Mødet"]
    assert [line.text for line in html_lines("a.html", "<p>Mødet".encode("cp1252"))] == ["Mødet"]


def test_deep_nesting_is_read() -> None:
    assert texts("<div>" * 5000 + "dyb") == ["dyb"]


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"a\.html: a web page without text"):
        list(html_lines("a.html", b"<html><body><script>app()</script></body></html>"))
