"""Where the body and the role of a seat are found when the sentence with the name does not give them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def seat(minutes: Minutes, person: str = "Eva Lind") -> tuple[str | None, str | None]:
    (record,) = [a for a in minutes.appointments if a.person == person]
    return record.body, record.role


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"ruling": "KKR Sjælland udpegede Eva Lind som formand for Movia."}, ("Movia", "formand")),
        ({"ruling": "KKR Sjælland udpegede Eva Lind til Movias bestyrelse."}, ("Movia", "medlem")),
        ({"ruling": "Til Movia udpegede KKR Sjælland Eva Lind."}, ("Movia", "medlem")),
        ({"ruling": "KKR Sjælland udpegede følgende til Movia:\n- Eva Lind"}, ("Movia", "medlem")),
        (
            {"ruling": "KKR Sjælland udpegede følgende som suppleanter i Movia:\n- Eva Lind"},
            ("Movia", "suppleant"),
        ),
        (
            {"title": "Ny formand for Movia", "ruling": "KKR Sjælland udpegede Eva Lind."},
            ("Movia", "formand"),
        ),
        (
            {"title": "Udpegning af repræsentanter til Movia", "ruling": "KKR Sjælland udpegede Eva Lind."},
            ("Movia", "medlem"),
        ),
        (
            {
                "title": "Ny mand",
                "background": "KKR Sjælland har en plads i Movia.",
                "ruling": "KKR Sjælland udpegede Eva Lind.",
            },
            ("Movia", "medlem"),
        ),
        (
            {
                "title": "Ny mand i Movia",
                "proposal": "Det indstilles, at der udpeges en ny næstformand.",
                "ruling": "KKR Sjælland udpegede Eva Lind.",
            },
            ("Movia", "næstformand"),
        ),
        (
            {"title": "Valg af næstformand", "ruling": "KKR Sjælland valgte Eva Lind."},
            ("KKR Sjælland", "næstformand"),
        ),
    ],
)
def test_body_and_role_come_from_the_nearest_words(
    read: Read, parts: dict[str, str], expected: tuple[str | None, str | None]
) -> None:
    assert seat(read(**parts)) == expected


def test_party_and_municipality_may_stand_anywhere_in_the_document(read: Read) -> None:
    minutes = read(
        title="Udpegning til Movia",
        background="Eva Lind (V), Faxe Kommune, er villig.",
        ruling="KKR Sjælland udpegede Eva Lind.",
    )
    (record,) = minutes.appointments
    assert (record.party, record.municipality) == ("V", "Faxe Kommune")


def test_nothing_is_known_of_a_stranger(read: Read) -> None:
    (record,) = read(title="Udpegning til Movia", ruling="KKR Sjælland udpegede Eva Lind.").appointments
    assert (record.party, record.municipality) == (None, None)
