from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def speakers(minutes: Minutes) -> list[str]:
    assert {p.number for p in minutes.presentations} <= {"2.1"}
    return [p.person for p in minutes.presentations]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind orienterede om havnen.",
        "Eva Lind præsenterer planen.",
        "Eva Lind vil på mødet præsentere planen.",
        "Havnechef Eva Lind vil kort redegøre for broen.",
        "Eva Lind redegjorde for broen.",
        "Eva Lind fortalte om broen.",
        "Eva Lind gør rede for broen.",
        "Eva Lind refererede fra forhandlingerne.",
        "Eva Lind er inviteret til at fortælle om broen.",
        "Planen fremlægges af direktør Eva Lind.",
        "Udkastet blev gennemgået af Eva Lind.",
        "Eva Lind fremlagde planen.",
        "Eva Lind gennemgik planen.",
        "Eva Lind aflagde beretning.",
        "Eva Lind gav et kort oplæg om broen.",
        "Eva Lind holdt et indlæg om broen.",
        "Eva Lind kom med en status.",
        "Eva Lind fulgte op med en gennemgang af broen.",
        "Eva Lind sluttede af med et kort oplæg.",
        "Eva Lind beskrev planen.",
        "Eva Lind delte sine erfaringer med broen.",
        "Eva Lind tegnede et billede af havnens udvikling.",
        "Eva Lind gør kort status.",
        "Eva Lind deltager med et oplæg.",
        "Eva Lind deltager og giver en orientering.",
        "Eva Lind indledte drøftelsen.",
        "Formand for Movia, Eva Lind, informerede om broen.",
        "Herefter orienterede direktør Eva Lind om broen.",
        "På mødet fortalte Eva Lind om broen.",
        "Oplæg ved Eva Lind.",
        "Orientering v/ Eva Lind.",
        "Beretning ved formand Eva Lind.",
        "Der blev givet en status ved Eva Lind.",
        "Kontorchef Eva Lind fra Movia briefer om broen.",
        "Herefter vil havnechef Eva Lind fra Movia fortælle om broen.",
        "Derefter vil Eva Lind holde et kort oplæg om broen.",
        "Da direktøren var syg, trådte havnechef Eva Lind i hendes sted med et indlæg om broen.",
        "På mødet deltager havnechef Eva Lind fra Movia med et oplæg om broen.",
        "Til at fortælle om broen er direktør Eva Lind inviteret.",
        "Eva Lind giver et referat af mødet i Movia.",
        "Eva Lind læste notatet op.",
        "Eva Lind giver sit bud på broens fremtid.",
        "Advokat Eva Lind fra Movia gjorde på mødet den 6. maj 2024 rede for broen.",
        "Eva Lind forelagde tre skitser.",
        "Planen blev forelagt af Eva Lind.",
        "Eva Lind tog udvalget igennem tallene.",
        "Eva Lind gik tallene igennem.",
        "Eva Lind ridsede planens hovedtræk op.",
        "Eva Lind satte ord på tallene.",
        "Eva Lind supplerede med tal for broen.",
        "Eva Lind lægger op til drøftelsen.",
        "Eva Lind fik ordet og talte om broen.",
        "Eva Lind forklarede tallene.",
        "Eva Lind bidrog med et oplæg om broen.",
    ],
)
def test_who_speaks_is_read(read: Read, text: str) -> None:
    assert speakers(read(background=text)) == ["Eva Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind sendte et brev, hvori hun orienterede om broen.",
        "Eva Linds brev orienterede om broen.",
        "Eva Lind deltog.",
        "Bestyrelsen vil bede Eva Lind om at svare.",
        "Eva Lind er inviteret.",
        "Movia kommer med en plan, som Eva Lind har set.",
        "Eva Lind spurgte til broen.",
        "Eva Lind blev udpeget.",
        "Formanden orienterede om Eva Linds arbejde.",
        "Sekretariatet gennemgik planen for Eva Lind.",
        "Der blev orienteret om broen.",
        "Eva Lind foreslog en ny bro.",
        "Eva Lind præsenterede sig.",
        "Eva Lind fortalte kort om sig selv.",
        "Referat ved Eva Lind",
        "Eva Lind meddelte, at hun er syg.",
        "Eva Lind lægger op til 20 timer i ugen.",
    ],
)
def test_who_only_is_named_does_not_speak(read: Read, text: str) -> None:
    assert speakers(read(background=text)) == []


def test_a_list_of_talks_names_its_speakers(read: Read) -> None:
    text = "Der orienteres om nyt fra:\n- Eva Lind, formand for Movia\n- Erhvervshus Sjælland ved Asger Friis\n- Broen ved Sydby"
    assert speakers(read(background=text)) == ["Eva Lind", "Asger Friis"]


def test_two_who_speak_together_are_two(read: Read) -> None:
    assert speakers(read(background="Eva Lind og Asger Friis orienterede om broen.")) == [
        "Eva Lind",
        "Asger Friis",
    ]


def test_the_second_clause_has_its_own_speaker(read: Read) -> None:
    minutes = read(case="Karl Holm indledte, og Eva Lind holdt et kort oplæg om broen.")
    assert [p.person for p in minutes.presentations] == ["Karl Holm", "Eva Lind"]


def test_who_speaks_twice_is_one_record(read: Read) -> None:
    assert speakers(
        read(background="Eva Lind orienterer om broen.", ruling="Eva Lind orienterede om broen.")
    ) == ["Eva Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Orientering om broen v/ direktør Eva Lind og konsulent Asger Friis.",
        "Præsentation af havneplanen ved Eva Lind, Movia, og Asger Friis.",
        "Oplæg ved Eva Lind og Asger Friis.",
        "Oplægsholdere: Eva Lind og Asger Friis",
        "Der gives en kort status af havnechef Eva Lind og Asger Friis.",
        "Gennemgang af tallene v. Eva Lind (A) samt Asger Friis (V).",
    ],
)
def test_all_who_are_announced_speak(read: Read, text: str) -> None:
    assert speakers(read(background=text)) == ["Eva Lind", "Asger Friis"]


@pytest.mark.parametrize("text", ["Eva Lind introducerede til havnen.", "Eva Lind opridsede planen."])
def test_further_verbs_of_speaking(read: Read, text: str) -> None:
    assert speakers(read(ruling=text)) == ["Eva Lind"]


def test_a_title_names_who_speaks(read: Read) -> None:
    minutes = read(title="Budget for havnen v/ Eva Lind og Asger Friis", background="Havnen er ny.")
    assert speakers(minutes) == ["Eva Lind", "Asger Friis"]


@pytest.mark.parametrize(
    "text",
    ["Firmaet v/ advokat Eva Lind har klaget.", "Status for skolen ved havnen, som Eva Lind ejer, er god."],
)
def test_who_is_represented_or_far_from_the_talk_does_not_speak(read: Read, text: str) -> None:
    assert speakers(read(background=text)) == []


def test_who_has_news_under_an_item_of_news_tells_it(read: Read) -> None:
    assert speakers(read(title="Meddelelser", ruling="Eva Lind meddelte, at broen er malet.")) == ["Eva Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Direktør Karl Holm fra Movia kunne ikke holde oplæg.",
        "Karl Holm holdt ikke oplæg om broen.",
        "Karl Holm orienterede ikke.",
    ],
)
def test_a_talk_that_was_not_given_is_none(read: Read, text: str) -> None:
    assert speakers(read(background=text)) == []


def test_not_only_is_a_talk(read: Read) -> None:
    assert speakers(read(background="Karl Holm fortalte ikke kun om broen, men også om havnen.")) == [
        "Karl Holm"
    ]
