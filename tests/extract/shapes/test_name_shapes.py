"""Shapes 61-62 of real minutes: names. The number is that of the shape, the words are one way to print it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]

IN_LISTS: list[tuple[int, str, list[Row], list[str]]] = [
    # masked
    (61, "Deltagere\nXxxxxxx Xxxxx, Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    (61, "Deltagere\nKarl Xxxxxxx (V), Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    (61, "Deltagere\nEva Lind, Faxe Kommune\nAfbud\n*** (A), Greve Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    (61, "Deltagere\nN.N., Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    # the surname is cut
    (61, "Deltagere\nKarl H, Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    (61, "Deltagere\nBorgmester Karl (A), Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    (61, "Deltagere\nKarl H. (V), Greve Kommune\nEva Lind, Faxe Kommune", [("Eva Lind", None, "Faxe Kommune", "present")], ["damaged-name"]),
    # two names glued
    (61, "Deltagere: Karl HolmEva Lind, Bo Dam", [("Karl Holm", None, None, "present"), ("Eva Lind", None, None, "present"), ("Bo Dam", None, None, "present")], []),
    (61, "Deltagere\nKarl HolmEva Lind (V), Faxe Kommune", [("Karl Holm", None, None, "present"), ("Eva Lind", "V", "Faxe Kommune", "present")], []),
    (61, "Deltagere\nBo Dam (V), Lejre KommuneEva Lind (A), Faxe Kommune", [("Bo Dam", "V", "Lejre Kommune", "present"), ("Eva Lind", "A", "Faxe Kommune", "present")], []),
    # a person twice
    (61, "Deltagere\nKarl Holm (V), Greve Kommune\nEva Lind\nKarl Holm (V)", [("Karl Holm", "V", "Greve Kommune", "present"), ("Eva Lind", None, None, "present")], []),
    (61, "Deltagere\nKarl Holm\nKARL HOLM (V), Greve Kommune", [("Karl Holm", "V", "Greve Kommune", "present")], []),
    # a surname misspelt among the absent
    (61, "Deltagere\nKarl Holmgaard (V), Greve Kommune\nEva Lind\nAfbud\nKarl Holmgard (V), Greve Kommune", [("Karl Holmgard", "V", "Greve Kommune", "absent"), ("Eva Lind", None, None, "present")], ["two-spellings"]),
    (61, "Deltagere\nKarl Holmgaard, Greve\nEva Lind\nAfbud: Karl Holmgård, Greve", [("Karl Holmgård", None, "Greve Kommune", "absent"), ("Eva Lind", None, None, "present")], ["two-spellings"]),
    (61, "Deltagere\nKarl Hansen (V), Greve Kommune\nAfbud\nKarl Jensen (V), Greve Kommune", [("Karl Hansen", "V", "Greve Kommune", "present"), ("Karl Jensen", "V", "Greve Kommune", "absent")], []),
    # a surname in lower case
    (61, "Deltagere\nKarl holm (V), Greve Kommune\nEva Lind", [("Karl holm", "V", "Greve Kommune", "present"), ("Eva Lind", None, None, "present")], []),
    (61, "Deltagere\nKarl Erik holm, Greve Kommune\nEva Lind", [("Karl Erik holm", None, "Greve Kommune", "present"), ("Eva Lind", None, None, "present")], []),
    # capitals
    (61, "Deltagere\nKARL HOLM, Greve Kommune\nEva LIND (A)\nANNE-METTE BAK-LUND", [("KARL HOLM", None, "Greve Kommune", "present"), ("Eva LIND", "A", None, "present"), ("ANNE-METTE BAK-LUND", None, None, "present")], []),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "expected", "codes"), IN_LISTS)
def test_the_shape_gives_these_names(
    attendance_of: Read, shape: int, lists: str, expected: list[Row], codes: list[str]
) -> None:
    assert attendance_of(lists) == (expected, codes)


ODD = (
    "C.C. Lind",
    "Karl Chr. Holm",
    "Chr. Lindholm Bak",
    "Eva Th. Lind",
    "Karl á Nesi",
    "Eva av Reyni",
    "Karl bin Omar",
    "H. C. Lind",
    "Karl A. Holm",
    "Ulla d'Aubigny Holm",
    "Eva de Lind",
    "Eva de la Cour",
    "Karl van der Berg",
    "Anne-Mette Bak-Lund",
    "Jürgen Möller Grönbæk",
    "Amir Kovačić",
    "Ünal Çelik",
    "Yıldız Akdoğan",
    "Łukasz Wójcik",
    "Karl Erik Bech Holm",
    "Hanne-Vibeke Bak Lund Holm",
    "Xhevahir Krasniq",
    "Per Ørum",
    "Karl Jens Bro",
    "Eva Have",
)


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize(
    "line", ["{} (V), Greve Kommune", "{}, V, Greve", "Borgmester {} (V), Greve Kommune"]
)
def test_shape_62_odd_names_are_read_whole(attendance_of: Read, name: str, line: str) -> None:
    rows, codes = attendance_of(f"Deltagere\nBo Dam (A)\n{line.format(name)}\nEva Lind (C)")
    assert rows[1] == (name, "V", "Greve Kommune", "present")
    assert (len(rows), codes) == (3, [])


@pytest.mark.parametrize("town", ["Holbæk", "Skive", "Struer", "Lemvig", "Odder"])
def test_shape_62_a_surname_may_be_a_towns(attendance_of: Read, town: str) -> None:
    rows, codes = attendance_of(
        f"Deltagere\nKarl {town} (V), Greve Kommune\nJens Erik {town}, Faxe\nEva Lind"
    )
    assert rows == [
        (f"Karl {town}", "V", "Greve Kommune", "present"),
        (f"Jens Erik {town}", None, "Faxe Kommune", "present"),
        ("Eva Lind", None, None, "present"),
    ]
    assert codes == []


NOBODY = [
    "Åben Liste (L)",
    "Sundhedsbrugerråd Fyn",
    "Havnens Gamle Pakhus",
    "Business Region Nordby",
    "Nordjysk Turisme",
    "Danske Regioner",
    "Grøn Energi A/S",
    "Karl Holm A/S",
    "Niels Finsens Vej 4",
    "Sankt Annæ Plads 12",
    "H.C. Andersens Boulevard 2",
    "Jens Olsens Gymnasium",
    "Peter Lassen-Gymnasiet",
    "Karl Hansen & Søn",
    "Lov om Social Service",
    "Den Grønne Trepart",
    "A.P. Møller og Hustrus Fond",
    "Mødet Sluttede",
    "Kommunernes Landsforening",
    "Anna Lauritzens Mindelegat",
    "Klima Og Miljø",
    "Karl Johan Hotel",
]


@pytest.mark.parametrize("words", NOBODY)
def test_shape_61_what_looks_like_a_name_is_nobody(
    attendance_of: Read, read_lines: Callable[[str], Minutes], words: str
) -> None:
    rows, _ = attendance_of(f"Deltagere\nKarl Holm (V), Greve Kommune\n{words}\nEva Lind (A), Faxe Kommune")
    assert [name for name, *_ in rows] == ["Karl Holm", "Eva Lind"]
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Havnen\n1.1. Havnen i Nordby\nSAG-2025-00124 abc\nBaggrund\n"
        f"Der er sendt brev til {words} om sagen, og der er svaret på det inden mødet.\n{words}\nBeslutning\nGodkendt."
    )
    assert minutes.persons == ()


LATER: list[tuple[str, list[tuple[str, str]]]] = [
    ("Jesper præsenterede planen.", [("1.1", "Jesper Tarp")]),
    ("Borgmester Tarp orienterede om planen.", [("1.1", "Jesper Tarp")]),
    (
        "Tarp gennemgik planen. Derefter orienterede Lind om broen.",
        [("1.1", "Jesper Tarp"), ("1.1", "Eva Lind")],
    ),
    ("Herefter fortalte Eva om broen.", [("1.1", "Eva Lind")]),
    ("Karl fortalte om broen.", []),
    ("Broen holdt, og Havnen gav en status.", []),
]


@pytest.mark.parametrize(("ruling", "expected"), LATER)
def test_a_first_name_or_surname_alone_stands_for_the_person_named_before(
    read_lines: Callable[[str], Minutes], ruling: str, expected: list[tuple[str, str]]
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\nDeltagere\nJesper Tarp (A), Greve Kommune\nEva Lind (V), Faxe Kommune\n"
        "Karl Holm (C), Lejre Kommune\nKarl Sund (F), Sorø Kommune\n"
        f"1. Havnen\n1.1. Havnen i Nordby\nSAG-2025-00124 abc\nBeslutning\n{ruling}"
    )
    assert [(p.number, p.person) for p in minutes.presentations] == expected
    assert [p.person for p in minutes.persons] == ["Jesper Tarp", "Eva Lind", "Karl Holm", "Karl Sund"]


def test_the_quote_of_a_person_does_not_run_back_over_a_heading(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Havnen\n1.1. Havnen i Nordby\nSAG-2025-00124 abc\nBaggrund\n"
        "Planen er klar\nBeslutning\nKarl Holm orienterede om planen."
    )
    assert [p.evidence.quote for p in minutes.persons] == ["Karl Holm orienterede om planen."]
