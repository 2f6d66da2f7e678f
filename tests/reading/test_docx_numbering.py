from __future__ import annotations

from xml.etree.ElementTree import fromstring

import pytest

from kkrgraph.reading.docx_numbering import Numbering

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(depth: int, form: str, text: str, start: int = 1, style: str = "") -> str:
    link = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{link}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, styles: str = "", more: str = "") -> Numbering:
    return Numbering(
        fromstring(
            f'<w:numbering {NAMESPACE}><w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
            f'<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>{more}</w:numbering>'
        ),
        fromstring(f"<w:styles {NAMESPACE}>{styles}</w:styles>"),
    )


def label(of: Numbering, depth: int, list_id: int = 2) -> str:
    xml = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return of.label(fromstring(f"<w:pPr {NAMESPACE}>{xml}</w:pPr>"))


def test_levels_count_under_each_other() -> None:
    of = numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."))
    assert [label(of, depth) for depth in (0, 1, 1, 0, 1)] == ["1. ", "1.1. ", "1.2. ", "2. ", "2.1. "]


def test_a_list_begins_where_it_says() -> None:
    of = numbering(level(0, "decimal", "Punkt %1:", start=5))
    assert [label(of, 0), label(of, 0)] == ["Punkt 5: ", "Punkt 6: "]


@pytest.mark.parametrize(
    ("form", "text", "printed"),
    [
        ("lowerLetter", "%1)", "b) "),
        ("upperLetter", "%1)", "B) "),
        ("lowerRoman", "%1.", "ii. "),
        ("upperRoman", "%1.", "II. "),
        ("decimalZero", "%1", "02 "),
        ("bullet", "–", "– "),
        ("bullet", "\uf0b7", "• "),
        ("none", "", ""),
    ],
)
def test_numbers_are_written_in_their_form(form: str, text: str, printed: str) -> None:
    of = numbering(level(0, form, text))
    assert [label(of, 0), label(of, 0)][1] == printed


def test_a_style_numbers_its_paragraphs_on_the_level_that_names_it() -> None:
    styles = (
        '<w:style w:styleId="Punkt"><w:basedOn w:val="Over"/></w:style>'
        '<w:style w:styleId="Over"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    of = numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", style="Over"), styles=styles)
    properties = fromstring(f'<w:pPr {NAMESPACE}><w:pStyle w:val="Punkt"/></w:pPr>')
    assert [of.label(properties), of.label(properties)] == ["1.1 ", "1.2 "]


def test_a_list_counts_on_unless_it_begins_anew() -> None:
    more = (
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="4"><w:abstractNumId w:val="7"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    of = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), more=more)
    assert [label(of, 0, 2), label(of, 0, 2), label(of, 0, 3)] == ["1. ", "2. ", "3. "]
    assert [label(of, 0, 4), label(of, 1, 4), label(of, 0, 4)] == ["1. ", "a) ", "2. "]


def test_signs_of_nested_bullets_are_those_of_their_level() -> None:
    of = numbering(level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "\uf0a7"))
    assert [label(of, depth) for depth in (0, 1, 2, 1, 0)] == ["• ", "o ", "• ", "o ", "• "]


BULLETS = (
    '<w:style w:styleId="Opstilling-punkttegn"><w:name w:val="List Bullet"/></w:style>'
    '<w:style w:styleId="Opstilling-punkttegn2"><w:name w:val="list bullet 2"/></w:style>'
    '<w:style w:styleId="Egen"><w:name w:val="Egen liste"/><w:basedOn w:val="Opstilling-punkttegn"/></w:style>'
    '<w:style w:styleId="Brev"><w:name w:val="List Bullets of a letter"/></w:style>'
)


@pytest.mark.parametrize(
    ("style", "own", "printed"),
    [
        ("Opstilling-punkttegn", "", "• "),
        ("Opstilling-punkttegn2", "", "• "),
        ("Egen", "", "• "),
        ("Egen", '<w:numPr><w:numId w:val="0"/></w:numPr>', ""),
        ("Egen", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', "1) "),
        ("Brev", "", ""),
        ("Ukendt", "", ""),
    ],
)
def test_words_style_for_lists_has_a_bullet_where_nothing_else_is_said(
    style: str, own: str, printed: str
) -> None:
    of = numbering(level(0, "decimal", "%1)"), styles=BULLETS)
    properties = fromstring(f'<w:pPr {NAMESPACE}><w:pStyle w:val="{style}"/>{own}</w:pPr>')
    assert of.label(properties) == printed


def test_what_is_not_numbered_has_no_label() -> None:
    of = numbering(level(0, "decimal", "%1."))
    assert label(of, 0, list_id=0) == label(of, 0, list_id=99) == label(of, 4) == of.label(None) == ""
    assert label(Numbering(None, None), 0) == ""
