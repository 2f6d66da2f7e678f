"""Bodies that are called by their kind and a name, a place or a field: projects, funds, clusters, working groups."""

from __future__ import annotations

import pytest

from kkrgraph.extract.entities.bodies import find_by_form


def names(text: str) -> set[str]:
    return {mention.value for mention in find_by_form(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("der bevilges 2 mio. kr. til projektet Ren Havn, som", "Ren Havn"),
        ("afviger på projektet Fisk på Kajen i år", "Fisk på Kajen"),
        ("i klimaprogrammet Grøn Kyst 2030 er", "Grøn Kyst"),
        ("støtte fra partnerskabet Unge i Havn har", "Unge i Havn"),
        ("til projektet Blå Bro i Greve Kommune er", "Blå Bro"),
        ("når programmet SMV:Kyst åbner", "SMV:Kyst"),
        ("rådgivning hos Havnevækstfonden om", "Havnevækstfonden"),
        ("indtræder i Skibshusfonden Midt, mens", "Skibshusfonden Midt"),
        ("primært fra EU’s Socialfond. Der", "EU’s Socialfond"),
        ("midler fra EU's regionalfond i", "EU's regionalfond"),
        ("formanden for Klynge Kysten har", "Klynge Kysten"),
        ("udpegning til Havnerådet Vest er", "Havnerådet Vest"),
        ("dialogmøde med Business Nordby-Havrup den", "Business Nordby-Havrup"),
        ("Fjernvarme Bornholm har svaret", "Fjernvarme Bornholm"),
        ("formand for Nordby Erhvervsforum, Karl", "Nordby Erhvervsforum"),
        ("mødet i Brugernes Kystforum den", "Brugernes Kystforum"),
        ("Arbejdsgruppen om havnestøj har opgjort", "Arbejdsgruppen om havnestøj"),
        ("Arbejdsgruppen om digital havnedrift: Karl", "Arbejdsgruppen om digital havnedrift"),
        ("Styregruppen for havneløft og kajer: Karl", "Styregruppen for havneløft og kajer"),
        ("som formand for styregruppen bag Havneløftet har", "Styregruppen bag Havneløftet"),
        ("medlem af følgegruppen for 118-havnevagten, mens", "Følgegruppen for 118-havnevagten"),
        ("møde i Styregruppen for Børn om Bord den", "Styregruppen for Børn om Bord"),
        ("Følgegruppen for Havrup: Karl", "Følgegruppen for Havrup"),
        ("et medlem til juryen for Kystens Madpris blev", "Kystens Madpris"),
        ("pladsen i advisory boardet for Havneklynge Nord har", "Havneklynge Nord"),
        ("regnskab for Sekretariatet for Rammeaftale Kysten er", "Sekretariatet for Rammeaftale Kysten"),
        (
            "formand for havne- og kystudvalget i Greve Kommune og",
            "Havne- og kystudvalget i Greve Kommune",
        ),
        ("Københavns Borgerrepræsentation udpeger", "Københavns Borgerrepræsentation"),
        ("observatør fra Bruger- og pårørenderådet er", "Bruger- og pårørenderådet"),
        ("Nordby Kommunalbestyrelse valgte", "Nordby Kommunalbestyrelse"),
        ("mellem KL, Havne- og Kystchefforeningen og", "Havne- og Kystchefforeningen"),
        ("og Region Halland har", "Region Halland"),
        ("Sygehus Vestkysten og Sygehus Østkysten har", "Sygehus Østkysten"),
        ("i Rådet for Sikker Sejlads har KL", "Rådet for Sikker Sejlads"),
        ("bad den administrative følgegruppe om", "Den administrative følgegruppe"),
        ("har Ældrerådet i Nordby svaret", "Ældrerådet i Nordby"),
        ("et nyt Dataetisk Panel er", "Dataetisk Panel"),
        ("medlem af det regionale arbejdsmarkedsråd for Fyn er", "RAR Fyn"),
        ("med regeringens udspil er", "Regeringen"),
        ("kontrakten med Havne Nord A/S udløber", "Havne Nord A/S"),
    ],
)
def test_kind_and_name_make_a_body(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "projektet blev drøftet",
        "om programmet. Karl orienterede",
        "i projektet Baggrund for sagen",
        "styregruppen for at høre mere",
        "arbejdsgruppen om at vende tilbage med svar",
        "klyngestyregrupperne har",
        "et par klynger har",
        "Klyngestyregrupperne mødes",
        "sekretariatet for en ny aftale",
        "ved Havrup Hotel & Konferencehus, sal 2",
        "det går fra fonden til kassen",
    ],
)
def test_a_kind_without_a_name_is_none(text: str) -> None:
    assert names(text) == set()


def test_towns_of_a_committee_stay_municipalities() -> None:
    text = "formand for kystudvalget i Greve Kommune"
    (mention,) = [m for m in find_by_form(text) if m.rule == "committee-in-municipality"]
    assert text[mention.start : mention.end] == "kystudvalget"


@pytest.mark.parametrize(
    "text",
    [
        "Karl Holm afløser Eva Lind som stedfortræder i Eva Linds orlov",
        "stedfortræder i Karl Holms orlovsperiode",
    ],
)
def test_someone_s_leave_is_no_body(text: str) -> None:
    assert names(text) == set()
