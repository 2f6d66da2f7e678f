"""Sentences that speak of seats and give none, and seats in bodies that only the words around them name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Brief = list[tuple[str, str | None, str | None, str | None]]


def brief(minutes: Minutes) -> Brief:
    return [(one.action, one.person, one.role, one.body) for one in minutes.appointments]


@pytest.mark.parametrize(
    "words",
    [
        {"title": "Mødets åbning", "background": "Karl Holm leder mødet, indtil formanden er valgt."},
        {
            "title": "Et nyt råd",
            "ruling": "KKR Sjælland afviste at udpege Karl Holm til Movia, før opgaven er beskrevet.",
        },
        {
            "title": "Høring om havne",
            "ruling": "KKR Sjælland drøftede sagen og valgte at sende et svar. Eva Lind (V) bemærkede, at det haster.",
        },
        {"title": "Et nyt råd", "ruling": "KKR Sjælland udpegede Karl Holm."},
    ],
)
def test_nobody_is_given_a_seat(read: Read, words: dict[str, str]) -> None:
    assert brief(read(**words)) == []


def test_who_is_appointed_again(read: Read) -> None:
    minutes = read(
        title="Bestyrelsen for Movia", ruling="KKR Sjælland genudpegede Karl Holm til bestyrelsen for Movia."
    )
    assert brief(minutes) == [("appointed", "Karl Holm", "medlem", "Movia")]


def test_a_board_names_a_body_that_no_list_knows(read: Read) -> None:
    minutes = read(
        title="Bestyrelsen for Vandkanten",
        proposal="Det indstilles, at der vælges to medlemmer.",
        ruling="Valgt blev Karl Holm (C), Greve Kommune, og Eva Lind (V), Solrød Kommune.",
    )
    assert brief(minutes) == [
        ("appointed", "Karl Holm", "medlem", "Vandkanten"),
        ("appointed", "Eva Lind", "medlem", "Vandkanten"),
    ]
    assert "Vandkanten" in {one.name for one in minutes.organisations}


def test_a_town_is_no_board_s_body(read: Read) -> None:
    minutes = read(title="Orientering", background="Karl Holm sad i bestyrelsen for København i fire år.")
    assert minutes.positions == ()


def test_a_lettered_ruling_answers_the_lettered_proposal(read: Read) -> None:
    minutes = read(
        title="Udpegninger",
        background="Der skal udpeges medlemmer til a) Movia og b) FynBus.",
        ruling="a) Udpeget blev Karl Holm (C).\nb) Udpeget blev Eva Lind (V) - stedfortræder Ida Dal (A).",
    )
    assert brief(minutes) == [
        ("appointed", "Karl Holm", "medlem", "Movia"),
        ("appointed", "Eva Lind", "medlem", "FynBus"),
        ("appointed", "Ida Dal", "stedfortræder", "FynBus"),
    ]


@pytest.mark.parametrize("told", ["som var næstformand, forlod", "der har været formand, døde i"])
def test_what_is_told_behind_a_list_is_no_entry_of_it(read: Read, told: str) -> None:
    background = f"Medlem udpeget af KL:\n- Bo Ask\nIb Lund, {told} maj 2020."
    found = read(title="Bestyrelsen for Movia", background=background, ruling="Taget til efterretning.")
    assert {a.person for a in found.appointments if a.action == "appointed"} == {"Bo Ask"}
