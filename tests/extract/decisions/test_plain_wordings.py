"""Acts in the plain words of ordinary secretaries: each in several wordings, with near ones that are no act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def found(read: Read, ruling: str) -> list[tuple[str, str | None]]:
    minutes = read(title="Havnen", ruling=ruling)
    return [(one.act, one.addressee) for one in minutes.decisions if one.number == "2.1"]


@pytest.mark.parametrize(
    ("act", "rulings"),
    [
        (
            "approved",
            [
                "Bestyrelsen sagde god for planen.",
                "KKR Sjælland sagde ja til planen.",
                "Lagt fast.",
                "Mødeplanen blev lagt fast.",
                "Udvalget fastlagde taksten for 2026.",
                "Som foreslået.",
                "Som anbefalet af formandskabet.",
                "I overensstemmelse med indstillingen.",
                "Formandskabets forslag blev fulgt.",
                "Oplægget følges.",
                "Ønsket blev taget til følge.",
                "Bestyrelsen bifaldt planen.",
                "Referatet blev underskrevet.",
                "Protokollen fra mødet den 3. maj 2024 blev underskrevet uden bemærkninger.",
                "Herefter blev det bestemt, at broen males.",
                "Om broen blev det aftalt, at den males.",
                "Dagsordenen er på plads.",
                "Notatet er OK.",
                "Der blev truffet beslutning om at male broen.",
                "Dagsordenen: Godkendt.",
                "1-3: Godkendt.",
                "Første dot blev godkendt.",
                "De to første at tiltrådt.",
                "De øvrige punkter blev godkendt.",
                "Et flertal stemte for planen.",
            ],
        ),
        (
            "noted",
            [
                "Noteret.",
                "Status noteres.",
                "Der blev kvitteret for oplægget.",
                "Udvalget tog status til kendelse.",
                "KKR Sjælland har noteret sig status.",
                "Udvalget modtog redegørelsen.",
                "Meddelelserne blev hørt.",
                "Udvalget tog beretningen ad notam.",
            ],
        ),
        (
            "discussed",
            [
                "Emnet blev vendt.",
                "Udvalget talte om broen.",
                "Der var en god drøftelse af broen.",
                "Udvalget havde en længere debat om broen.",
                "Sagen gav anledning til en kort drøftelse.",
                "Udvalget udvekslede synspunkter om broen.",
            ],
        ),
        (
            "postponed",
            [
                "Sagen blev sat i bero.",
                "Ansøgningen stilles i bero.",
                "Sagen går tilbage til fornyet behandling.",
                "Sagen sendes tilbage til administrationen.",
                "Punktet venter til næste møde.",
                "Drøftelsen blev flyttet til et senere møde.",
                "Punktet blev taget af dagsordenen.",
                "Punktet blev ikke behandlet.",
                "Ikke behandlet.",
                "Andet punkt blev sendt tilbage.",
                "Valget afgøres først på næste møde.",
            ],
        ),
        (
            "rejected",
            [
                "Et ændringsforslag fra Greve Kommune faldt.",
                "Indstillingen blev ikke fulgt.",
                "Indstillingen følges ikke.",
                "Kunne ikke tiltrædes.",
                "Ansøgningen kan ikke imødekommes.",
                "Godkendes ikke.",
                "KKR Sjælland godkendte derfor ikke budgettet.",
                "Ej tiltrådt.",
                "Tiltrædes ej.",
                "KKR Sjælland støtter ikke forslaget.",
                "KKR Sjælland anbefalede ikke planen.",
                "Afslag.",
                "KKR Sjælland sagde nej til planen.",
                "Forslaget fik ikke opbakning.",
                "Der var ikke flertal for planen.",
                "Sagen blev henlagt.",
                "Udvalget kunne ikke gå ind for planen.",
            ],
        ),
        (
            "no_remarks",
            [
                "Regnskabet gav ikke anledning til bemærkninger.",
                "Det fremlagte gav ingen anledning til kommentarer.",
                "Der fremkom ingen bemærkninger.",
                "Ingen ønskede ordet.",
                "Intet til punktet.",
                "Ingen havde bemærkninger.",
                "Således forelagt; ingen bemærkninger.",
            ],
        ),
        (
            "endorsed",
            [
                "KKR Sjælland stiller sig bag planen.",
                "KKR Sjælland står bag planen.",
                "Udvalget var på linje om planen.",
                "Udvalget gav planen sin tilslutning.",
                "Udvalget gik ind for planen.",
                "Udvalget ser positivt på planen.",
                "Der var konsensus om planen.",
                "Udvalget kunne tilslutte sig planen.",
                "Udvalget støtter planen.",
            ],
        ),
        (
            "remarked",
            [
                "Karl Holm (A) rejste spørgsmålet om prisen.",
                "Karl Holm (A) mindede om, at broen er gammel.",
                "Karl Holm (A) savnede et afsnit om broen.",
                "Karl Holm (A) bad om at få føjet til, at broen er gammel.",
                "Karl Holm (A) anmodede om at få ført til protokol, at broen er gammel.",
                "Karl Holm (A) var ikke enig i afsnittet om broen.",
                "Karl Holm (A) advarede mod den korte frist.",
                "Karl Holm (A) beklagede den korte frist.",
                "Der blev stillet spørgsmål til prisen.",
                "Der blev lagt vægt på, at broen males.",
            ],
        ),
        (
            "nominated",
            [
                "KKR Sjælland pegede på Eva Lind.",
                "Til pladsen pegede bestyrelsen på formand Eva Lind.",
                "Eva Lind (V) anbefales som medlem.",
                "KKR Sjælland foreslår Eva Lind (V) til bestyrelsen.",
                "Udvalget bragte Eva Lind (V) i forslag.",
                "KKR Sjælland nominerede Eva Lind (V) til bestyrelsen.",
            ],
        ),
        (
            "appointed",
            [
                "Eva Lind (V) bliver ny formand for havnegruppen.",
                "Formand blev Eva Lind (V).",
                "Pladsen i havnegruppen går til Eva Lind (V).",
                "Posten besættes med Eva Lind (V).",
                "Valget faldt på Eva Lind (V).",
            ],
        ),
    ],
)
def test_an_act_in_plain_words(read: Read, act: str, rulings: list[str]) -> None:
    wrong = {ruling: acts for ruling in rulings if (acts := found(read, ruling)) != [(act, None)]}
    assert wrong == {}


@pytest.mark.parametrize(
    ("ruling", "act", "addressee"),
    [
        ("Direktøren fik fuldmagt til at skrive under.", "authorised", "Direktøren"),
        ("Formandskabet fik lov til at finde kandidaterne.", "authorised", "KKR Sjællands formandskab"),
        ("Det blev overladt til sekretariatet at regne på det.", "authorised", "Sekretariatet"),
        ("Udvalget overlod det til sekretariatet at regne på det.", "authorised", "Sekretariatet"),
        ("Sekretariatet fik til opgave at skrive et notat.", "requested", "Sekretariatet"),
        ("KKR Sjælland gav sekretariatet til opgave at skrive et notat.", "requested", "Sekretariatet"),
        ("Greve Kommune er blevet bedt om at svare.", "requested", "Greve Kommune"),
        ("Formanden blev bedt om at svare kommunen.", "requested", "Formanden"),
        ("KKR Sjælland bad K7 om at vende tilbage.", "requested", "K7"),
    ],
)
def test_who_is_entrusted_in_plain_words(read: Read, ruling: str, act: str, addressee: str) -> None:
    assert found(read, ruling) == [(act, addressee)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Broen drøftes på mødet i juni.",
        "Medlemmerne vælges på næste møde.",
        "Karl Holm (A) mindede om mødet den 3. maj 2024.",
        "Udpegningen overlades til Enhedslisten.",
        "Seminaret er flyttet til den 3. maj 2024.",
        "Den nye bro faldt på plads i maj.",
        "Bestyrelsen havde på forhånd udpeget Eva Lind.",
        "Afbud: Ingen.",
        "Mødet fandt sted på havnen.",
        "Der var ikke enighed om broen.",
        "Et mindretal kunne ikke støtte planen.",
    ],
)
def test_near_words_are_no_act(read: Read, ruling: str) -> None:
    assert found(read, ruling) == []


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Godkendt, idet KKR Sjælland bad Movia om et notat.", [("approved", False), ("requested", False)]),
        ("Godkendt, idet broen først males i maj.", [("approved", True)]),
        ("Med den ændring, at broen males, blev planen godkendt.", [("approved", True)]),
        ("Med en enkelt rettelse blev referatet godkendt.", [("approved", True)]),
        ("Planen blev godkendt med den af Karl Holm ønskede rettelse.", [("approved", True)]),
        ("Planen blev godkendt med undtagelse af broen.", [("approved", True)]),
        ("Formandskabet fik fuldmagt til at skrive under, dog først i maj.", [("authorised", True)]),
        ("Planen blev godkendt og sendt ud.", [("approved", False)]),
        ("Godkendt med følgende ændringer: Broen males i maj.", [("approved", True)]),
        ("Godkendt – dog uden broen.", [("approved", True)]),
        ("Udvalget drøftede planen, som blev godkendt.", [("discussed", False), ("approved", False)]),
        (
            "Punkt 1 blev godkendt, mens punkt 2 blev udsat.",
            [("approved", False), ("postponed", False)],
        ),
    ],
)
def test_with_a_change_in_plain_words(read: Read, ruling: str, expected: list[tuple[str, bool]]) -> None:
    minutes = read(title="Havnen", ruling=ruling)
    assert [(one.act, one.amended) for one in minutes.decisions if one.number == "2.1"] == expected


@pytest.mark.parametrize(
    "second", ["Ad 2: Vedtaget.", "Andet at vedtaget.", "Pkt. 2 godkendt.", "Punkt 2: Tiltrådt."]
)
def test_a_ruling_on_one_point_is_what_the_point_asks_for(read: Read, second: str) -> None:
    minutes = read(
        title="Havnen",
        proposal="Sekretariatet indstiller,\nat planen godkendes, og\nat sekretariatet bemyndiges til at sende den.",
        ruling=f"Ad 1: Vedtaget.\n{second}",
    )
    assert [(one.act, one.addressee) for one in minutes.decisions if one.number == "2.1"] == [
        ("approved", None),
        ("authorised", "Sekretariatet"),
    ]


def test_who_rules_is_not_what_the_ruling_is_about(read: Read) -> None:
    minutes = read(title="Havnen", ruling="Movia: Eva Lind (V) blev valgt.\nMovia anmodes om et notat.")
    assert [(one.act, one.actor) for one in minutes.decisions if one.number == "2.1"] == [
        ("appointed", "KKR Sjælland"),
        ("requested", "KKR Sjælland"),
    ]


def test_a_list_behind_a_verb_is_not_what_the_verb_is_about(read: Read) -> None:
    ruling = "KKR Sjælland udpegede følgende til Movias bestyrelse: Eva Lind (V) og Karl Holm (C)."
    assert found(read, ruling) == [("appointed", None)]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Kontingentet fastsættes til 5.000 kr.", ["approved"]),
        ("Mødedatoerne blev fastlagt.", ["approved"]),
        ("Fristen fastsættes senere.", []),
        ("Et stort flertal stemte imod forslaget.", ["rejected"]),
        ("Planen oversendes til byrådet med anbefaling.", ["endorsed"]),
        ("KKR Sjælland så positivt på forslaget.", ["endorsed"]),
        ("Bestyrelsen lægger vægt på, at broen males.", ["remarked"]),
        ("Udvalget finder, at fristen er for kort.", ["remarked"]),
        ("KKR Sjælland ønsker en ny model.", ["remarked"]),
        ("Mødet finder sted i Nordby.", []),
        ("Sagen tages af.", ["postponed"]),
    ],
)
def test_the_present_and_the_passive(read: Read, ruling: str, expected: list[str]) -> None:
    assert [d.act for d in read(ruling=ruling).decisions if d.number == "2.1"] == expected
