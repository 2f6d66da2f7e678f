"""Acts and talks in the wordings of ordinary minutes: recommended to, set down, asked in a clause behind, proposed by others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None]


def acts(read: Read, ruling: str, **parts: str) -> list[Row]:
    minutes = read(title="Havnen", ruling=ruling, **parts)
    return [(one.act, one.addressee) for one in minutes.decisions if one.number == "2.1"]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "KKR Sjælland anbefalede kommunerne at tiltræde planen.",
            ("requested", "Kommunerne"),
        ),
        (
            "KKR Sjælland drøftede planen og anbefaler kommunalbestyrelserne at godkende den.",
            ("requested", "Kommunalbestyrelserne"),
        ),
        ("Udvalget anbefaler over for Movia, at planen tiltrædes.", ("endorsed", "Movia")),
        ("Udvalget anbefalede Greve Kommune, at planen tiltrædes.", ("endorsed", "Greve Kommune")),
        ("Havnegruppen blev nedsat.", ("approved", None)),
        ("Kystudvalget blev hermed nedsat.", ("approved", None)),
        ("Udsat, idet havnekredsen bedes komme med et udkast.", ("requested", "Havnekredsen")),
        ("Godkendt, idet Movia anmodes om et notat.", ("requested", "Movia")),
        ("Udvalget opfordrede begge havne til at svare.", ("requested", "Begge havne")),
        (
            "Udvalget bemyndigede formanden og direktøren til at svare.",
            ("authorised", "Formanden og direktøren"),
        ),
        ("KKR Sjælland udtrykte ros til havnens ansatte.", ("remarked", None)),
        ("Karl Holm præsenterede planen, som blev godkendt.", ("approved", None)),
        ("Karl Holm gjorde opmærksom på, at Greve Kommune viser havnen frem i maj.", ("remarked", None)),
    ],
)
def test_an_act_in_ordinary_prose(read: Read, ruling: str, expected: Row) -> None:
    assert expected in acts(read, ruling)


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm blev foreslået.",
        "Karl Holm blev foreslået af gruppen.",
        "Karl Holm præsenterede planen, som skal godkendes i maj.",
        "Gruppen blev nedsat i 2019.",
    ],
)
def test_near_words_record_no_act(read: Read, ruling: str) -> None:
    assert acts(read, ruling) == []


def test_the_presidency_is_named_after_its_kkr_only(read: Read) -> None:
    words = "Formandskabet bemyndiges til at svare."
    assert acts(read, words) == [("authorised", "KKR Sjællands formandskab")]
    assert acts(read, words, body="Havneudvalget") == [("authorised", "Formandskabet")]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("På mødet holder havnechef Karl Holm fra Movia et oplæg om kysten.", ["Karl Holm"]),
        ("Herefter giver Karl Holm, Greve Kommune, en kort orientering.", ["Karl Holm"]),
        (
            "På mødet deltager Karl Holm, havnechef, Greve Kommune, som er formand for en gruppe, og giver et oplæg.",
            ["Karl Holm"],
        ),
        ("Karl Holm var indbudt til at fortælle om kysten.", ["Karl Holm"]),
        ("Der orienteres om:\n- Arbejdet i Movia ved Greves borgmester Karl Holm", ["Karl Holm"]),
        ("Der orienteres om:\n- At havnen er repræsenteret ved Karl Holm", []),
        ("Karl Holm gjorde opmærksom på, at Greve Kommune viser havnen frem.", []),
    ],
)
def test_who_gives_a_talk(read: Read, background: str, expected: list[str]) -> None:
    minutes = read(title="Havnen", background=background)
    assert [one.person for one in minutes.presentations if one.number == "2.1"] == expected


def test_what_people_ask_under_any_other_business_counts_before_all_that_is_told(
    read_lines: Callable[[str], Minutes],
) -> None:
    text = """
Referat
Havneudvalget
Dato: 14-03-2025 Kl. 10:00 - 12:00

1. Planen
Det indstilles, at planen godkendes.
Beslutning
Godkendt.

2. Eventuelt
Karl Holm spurgte til broen.
Direktøren vender tilbage med et notat.
Udvalget udtrykte ønske om et møde i Nordby.
Næste møde er den 3. maj 2025 i Havrup.
"""
    assert [(d.number, d.act) for d in read_lines(text).decisions] == [("1", "approved"), ("2", "remarked")]
