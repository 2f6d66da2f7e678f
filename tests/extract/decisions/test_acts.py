"""Which verbs of a ruling record an act; who acts, whom and how is in test_decisions.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.decisions.acts import acts_in, main_clauses
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("act", "sentences"),
    [
        (
            "approved",
            "Godkendt.|Udvalget godkendte planen.|Planen blev tiltrådt.|Vedtaget.|Rådet vedtog strategien.|Som indstillet.|"
            "Rådet fulgte sekretariatets indstilling.|Indstillingen blev taget til følge.|Kredsen besluttede at fortsætte.",
        ),
        (
            "noted",
            "Taget til efterretning.|Til orientering.|Rådet noterede sig, at havnen er lukket.|Orienteredes.",
        ),
        ("discussed", "Drøftet.|Udvalget drøftede planen.|Planen blev drøftet."),
        (
            "nominated",
            "Udvalget indstillede én kandidat.|To kandidater blev indstillet.|Én kandidat genindstilles.",
        ),
        (
            "appointed",
            "Én kandidat blev udpeget.|Udvalget udpegede to medlemmer.|Der var genvalg.|To blev valgt.|"
            "Det nye medlem indtræder i dag.|Bestyrelsen konstituerede sig.",
        ),
        (
            "authorised",
            "Udvalget bemyndigede formandskabet til at svare.|Formandskabet fik mandat til at svare.|"
            "Formandskabet bemyndiges til at svare.",
        ),
        (
            "requested",
            "Udvalget bad sekretariatet om et notat.|Kommunerne opfordres til at svare.|Havnen anmodes om et notat.|"
            "Udvalget pålagde havnen at svare.|Sekretariatet blev bedt om et notat.",
        ),
        (
            "endorsed",
            "Udvalget bakkede op om planen.|Der var enighed om planen.|Der var bred opbakning til planen.|"
            "Udvalget støttede planen.|Kredsen tilsluttede sig planen.|Anbefalet.",
        ),
        (
            "remarked",
            "Udvalget bemærkede behovet.|Rådet fremhævede havnen.|Der blev peget på havnen.|Udvalget foreslog to havne.|"
            "Kredsen efterlyste et notat.|Udvalget lagde vægt på havnen.|Et mindretal tog forbehold.",
        ),
        ("postponed", "Udsat.|Punktet udgår.|Sagen udskydes.|Udvalget udsatte sagen."),
        (
            "rejected",
            "Forkastet med 9 stemmer imod 6.|Forslaget blev afvist.|Ikke vedtaget.|Forslaget blev ikke godkendt.",
        ),
        ("no_remarks", "Intet at bemærke.|Ingen bemærkninger.|Intet.|Ingen.|Der var intet at bemærke."),
    ],
)
def test_each_wording_is_its_act(act: str, sentences: str) -> None:
    for sentence in sentences.split("|"):
        assert act in [found.act for found in acts_in(sentence)], sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Udvalget drøftede sagen og godkendte planen.", ["discussed", "approved"]),
        ("Godkendt, og formandskabet bemyndiges til at indgå aftalen.", ["approved", "authorised"]),
        ("Udvalget tog orienteringen til efterretning og bad havnen om et notat.", ["noted", "requested"]),
        ("Udvalget besluttede at udsætte sagen.", ["postponed"]),
        ("Udvalget vedtog enstemmigt at bemyndige formanden til at svare.", ["authorised"]),
    ],
)
def test_two_clauses_are_two_acts_and_what_is_decided_counts(sentence: str, expected: list[str]) -> None:
    acts = [act.act for act in acts_in(sentence)]
    assert [act for act in acts if act in expected] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Der var kaffe i salen, som kredsen vedtog i fjor.",
        "Havnen har det godt, når planen godkendes.",
        "Der er travlt, fordi udvalget drøfter planen.",
        "Der er travlt i havnen.",
        "Mødet sluttede kl. 12.",
        "Rådhuset er åbent i dag.",
    ],
)
def test_a_subordinate_clause_records_no_act(sentence: str) -> None:
    assert acts_in(sentence) == []


def test_an_act_is_at_its_verb_with_its_rule() -> None:
    sentence = "Udvalget drøftede sagen."
    (act,) = acts_in(sentence)
    assert (sentence[act.start : act.end], act.rule) == ("drøftede", "act-discussed")


def test_main_clauses_go_on_after_a_subordinate_one() -> None:
    text = "Udvalget mente, at havnen er god, og bad formanden om et notat."
    assert next(text[start:end].strip(" ,") for start, end in main_clauses(text)) == "Udvalget mente"
    assert "bad formanden om et notat." in [text[start:end] for start, end in main_clauses(text)]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Asger Brinch Tarp bemærkede, at havnen er slidt.", ["remarked"]),
        ("Asger Brinch Tarp godkendte sin egen rejse i fjor.", []),
        ("Eva Lind (V) blev udpeget.", ["appointed"]),
        ("Solveig Lykkebo tog forbehold.", ["remarked"]),
        ("Formanden orienterede om havnen.", []),
    ],
)
def test_what_a_person_does_counts_only_where_he_remarks_or_asks(
    read: Read, ruling: str, expected: list[str]
) -> None:
    assert [decision.act for decision in read(ruling=ruling).decisions] == expected
