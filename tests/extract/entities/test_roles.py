from __future__ import annotations

import datetime

import pytest

from kkrgraph.extract.entities.roles import bare_role, compound, find_roles, is_role_word, own_body
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.model import Document, Line, Meeting


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("valgt som formand", [("formand", "chair")]),
        ("Formanden bød velkommen", [("formand", "chair")]),
        ("næstformandens indlæg", [("næstformand", "deputy_chair")]),
        ("to medlemmer og én suppleant", [("medlem", "member"), ("suppleant", "substitute")]),
        ("medlemmet og suppleanterne", [("medlem", "member"), ("suppleant", "substitute")]),
        ("stedfortrædere for medlemmerne", [("stedfortræder", "substitute"), ("medlem", "member")]),
        ("borgmester i Greve", [("borgmester", "mayor")]),
        ("administrerende direktør for havnen", [("administrerende direktør", "director")]),
        ("1. næstformand i udvalget", [("1. næstformand", "deputy_chair")]),
        ("beskæftigelsesdirektøren fremlagde", [("beskæftigelsesdirektør", "director")]),
        ("havnechef i kommunen", [("havnechef", "head")]),
        ("børne- og havnedirektør i Greve", [("børne- og havnedirektør", "director")]),
        ("fmd. for udvalget", [("formand", "chair")]),
        ("teknisk chef i kommunen", [("teknisk chef", "head")]),
        ("Kystfaglig leder i kommunen", [("kystfaglig leder", "head")]),
        ("den statsautoriserede revisor", [("revisor", "board_role")]),
        ("Statsaut. revisor Eva Lind", [("statsaut. revisor", "board_role")]),
        ("Karl Holm, ejer, Nordkaj Byg", [("ejer", "other")]),
        ("Ejer Karl Holm fortalte", [("ejer", "other")]),
        ("Eva Lind (indehaver) fortalte", [("indehaver", "other")]),
        ("Kommunen ejer, driver og lejer huset", []),
        ("Selskabet ejer Nordkajen", []),
        ("statsautoriseret revisor", [("statsautoriseret revisor", "board_role")]),
        ("byens 1. viceborgmester", [("viceborgmester", "deputy_mayor")]),
        ("havne- og IT-chef", [("havne- og it-chef", "head")]),
        ("havneinspektøren fortalte", [("havneinspektør", "official")]),
        ("kystmedarbejder i kommunen", [("kystmedarbejder", "official")]),
        ("havneansvarlig", [("havneansvarlig", "official")]),
        ("medarbejderobservatør", [("medarbejderobservatør", "observer")]),
    ],
)
def test_a_role_is_read_as_its_bare_word(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(m.value, m.kind) for m in find_roles(text)]
    assert all(pair in found for pair in expected)


@pytest.mark.parametrize(
    "text",
    [
        "havnen i Nordby",
        "formandskabet mødes",
        "et medlemskab",
        "en chefredaktion",
        "Eva afløser Karl",
        "det er vi medansvarlige for",
    ],
)
def test_other_words_are_no_roles(text: str) -> None:
    assert find_roles(text) == []


def test_a_plural_is_weak() -> None:
    strong = {m.value: m.strong for m in find_roles("en formand og fem suppleanter")}
    assert strong == {"formand": True, "suppleant": False}


def test_a_compound_needs_a_word_before_its_head() -> None:
    form = compound("kystlederen")
    assert form is not None and (form.word, form.category, form.plural) == ("kystleder", "head", False)
    plural = compound("kystchefer")
    assert plural is not None and plural.plural
    assert compound("havnekaj") is None


def test_a_word_of_a_name_can_be_a_role() -> None:
    assert is_role_word("Rektor") and is_role_word("Klimachef")
    assert not is_role_word("Holm")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bestyrelsesformand", "formand"),
        ("bestyrelsesmedlem", "medlem"),
        ("KKR-formand", "formand"),
        ("Direktør", "direktør"),
        ("EU-konsulent", "EU-konsulent"),
    ],
)
def test_a_boards_role_is_the_bare_role(word: str, expected: str) -> None:
    assert bare_role(word) == expected


def test_kkr_alone_is_the_meetings_own() -> None:
    text = "KKR Sjælland"
    line = Line(start=0, end=len(text), page=1, number=1)
    document = Document(
        id="a", source="a.txt", sha256="0", pages=1, lines=(line,), text=text, body_end=len(text)
    )
    meeting = Meeting(
        body="KKR Sjælland",
        date=datetime.date(2025, 3, 14),
        kind="referat",
        start=None,
        end=None,
        place=None,
        evidence=evidence(document, 0, 12, "meeting-head"),
    )
    assert own_body("KKR", meeting) == "KKR Sjælland"
    assert own_body("Movia", meeting) == "Movia"
