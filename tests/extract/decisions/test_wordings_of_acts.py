"""Acts in the words of other houses, and whom they address."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("ruling", "act", "addressee"),
    [
        ("Listen blev taget til efterretning.", "noted", None),
        ("KKR Sjælland kvitterede for gennemgangen.", "noted", None),
        ("KKR Sjælland henstillede til Movia, at ruten bevares.", "requested", "Movia"),
        ("KKR Sjælland opfordrede de tre kommuner til at svare.", "requested", "De tre kommuner"),
        (
            "KKR Sjælland opfordrede de kommuner i Movia, som mangler, til at svare.",
            "requested",
            "De kommuner i Movia",
        ),
        ("KKR Sjælland gav Havneforum mandat til at forhandle.", "authorised", "Havneforum"),
        ("KKR Sjælland sluttede op om planen.", "endorsed", None),
        ("KKR Sjælland var enigt om, at broen males.", "endorsed", None),
        ("Bestyrelsen var enig i planen.", "endorsed", None),
        ("Et forslag om at vente blev forkastet.", "rejected", None),
        ("Udgik.", "postponed", None),
        ("Punktet bortfaldt.", "postponed", None),
        ("Efterretning.", "noted", None),
        ("Indstillingen fulgt.", "approved", None),
        ("Bevilget med 10.000 kr.", "approved", None),
        ("Ansøgningen blev imødekommet.", "approved", None),
        ("Ansøgningen kan ikke støttes, og der gives afslag.", "rejected", None),
        ("Enighed om at male broen.", "endorsed", None),
        ("KKR Sjælland kan anbefale planen.", "endorsed", None),
        ("Ingenting.", "no_remarks", None),
        ("Intet nyt.", "no_remarks", None),
        ("KKR Sjælland havde ingen bemærkninger.", "no_remarks", None),
        ("Planen blev godkendt med følgende bemærkninger:", "approved", None),
        ("KKR Sjælland genudpegede Eva Lind til bestyrelsen for Movia.", "appointed", None),
    ],
)
def test_an_act_in_other_words(read: Read, ruling: str, act: str, addressee: str | None) -> None:
    found = [
        (one.act, one.addressee)
        for one in read(title="Havnen", ruling=ruling).decisions
        if one.number == "2.1"
    ]
    assert found == [(act, addressee)]


def test_a_change_behind_dog(read: Read) -> None:
    minutes = read(ruling="Planen blev tiltrådt, dog sådan at også Greve Kommune er med.")
    assert [(one.act, one.amended) for one in minutes.decisions if one.number == "2.1"] == [
        ("approved", True)
    ]


@pytest.mark.parametrize(
    ("ruling", "act", "addressee"),
    [
        ("KKR Sjælland anmodede den tværgående arbejdsgruppe om at tælle bådene.", "requested", "Den tværgående arbejdsgruppe"),
        ("KKR Sjælland bad de lokale havnefogeder om at svare.", "requested", "De lokale havnefogeder"),
        ("KKR Sjælland opfordrede STU-skolerne til at svare.", "requested", "STU-skolerne"),
        ("KKR Sjælland bemyndigede klyngernes formandskaber til at gå i gang.", "authorised", "Klyngernes formandskaber"),
        ("KKR Sjælland bemyndigede direktør Karl Holm til at sende brevet.", "authorised", "Karl Holm"),
        ("KKR Sjælland bemyndigede Karl Holm (C) og Eva Lind til at underskrive.", "authorised", "Karl Holm; Eva Lind"),
        ("KKR Sjælland gav de kommunale medlemmer af Movia mandat til at forhandle.", "authorised", "De kommunale medlemmer af Movia"),
        ("KKR Sjælland opfordrede til, at broen males i foråret.", "requested", None),
        ("Et forslag fra Karl Holm om at male broen blev forkastet med 5 stemmer imod 2.", "rejected", None),
        ("Karl Holms skriftlige forslag om at lukke ruten i Nordby blev forkastet.", "rejected", None),
        ("Et ændringsforslag om at udelade ruten blev nedstemt og forkastet.", "rejected", None),
        ("KKR Sjælland kunne ikke imødekomme ansøgningen.", "rejected", None),
        ("Forslaget opnåede ikke flertal.", "rejected", None),
        ("Forslaget kunne ikke samle flertal.", "rejected", None),
        ("Forslaget nød ikke fremme.", "rejected", None),
        ("Ansøgningen fik afslag.", "rejected", None),
        ("Forslaget blev stemt ned.", "rejected", None),
        ("Sagen hjemvises til sekretariatet.", "postponed", None),
        ("Sagen sendes tilbage til fornyet behandling.", "postponed", None),
        ("KKR Sjælland havde en god og åben drøftelse af planen.", "discussed", None),
        ("Der var en længere debat om broen.", "discussed", None),
        ("KKR Sjælland debatterede planen.", "discussed", None),
        ("KKR Sjælland gav grønt lys til planen.", "approved", None),
        ("Karl Holm udtrykte bekymring for prisen.", "remarked", None),
        ("Ikke noget.", "no_remarks", None),
        ("Der var ingen bemærkninger til planen, som hermed er godkendt.", "approved", None),
        ("Der var ingen bemærkninger til planen, der blev godkendt.", "approved", None),
        ("Ingen indvendinger mod listen, som dermed er taget til efterretning.", "noted", None),
        ("Der var ingen bemærkninger til planen.", "no_remarks", None),
        ("Under eventuelt var der intet at bemærke.", "no_remarks", None),
        ("Karl Holm fandt, at også broen bør males.", "remarked", None),
        ("Karl Holm spurgte til broens farve.", "remarked", None),
        ("Karl Holm (C) valgt uden modkandidat.", "appointed", None),
        ("Karl Holm blev foreslået og valgt.", "appointed", None),
        ("Karl Holm orienterede, og udvalget tog orienteringen til efterretning.", "noted", None),
        ("Karl Holm gennemgik budgettet. Budgettet blev godkendt.", "approved", None),
        ("Eva Lind fortalte om året. Orienteringen blev taget til efterretning.", "noted", None),
    ],
)  # fmt: skip
def test_an_act_in_the_words_of_other_secretariats(
    read: Read, ruling: str, act: str, addressee: str | None
) -> None:
    found = [
        (one.act, one.addressee)
        for one in read(title="Havnen", ruling=ruling).decisions
        if one.number == "2.1"
    ]
    assert found == [(act, addressee)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Der var ingen modkandidater.",
        "Ingen ønskede at stille op.",
        "Eva Lind og Karl Holm var foreslået.",
        "KKR Sjælland kvitterede for Karl Holms indsats.",
        "Karl Holm fortalte om broen. Planen blev vedtaget i 2019.",
    ],
)
def test_what_only_tells_is_no_act(read: Read, ruling: str) -> None:
    assert [d.act for d in read(title="Havnen", ruling=ruling).decisions if d.number == "2.1"] == []


def test_two_who_are_asked_in_one_sentence(read: Read) -> None:
    minutes = read(ruling="KKR Sjælland opfordrede Movia til at svare og anmodede Greve Kommune om et møde.")
    assert [d.addressee for d in minutes.decisions if d.number == "2.1"] == ["Movia", "Greve Kommune"]
