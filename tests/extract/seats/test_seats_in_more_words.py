"""Seat rules in more words: who chooses so many each, posts, people by trade, groups by their full name, and those who hold them today."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows as check
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
OWN = "KKR Sjælland"
REGION = "Region Sjælland"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        # several who choose so many each, known names or not
        (
            "KKR Sjælland udpeger ét medlem, mens medarbejdere og studerende hver vælger to.",
            of(
                "Havnerådet",
                ("medlem", "1", OWN),
                ("medlem", "2", "medarbejdere"),
                ("medlem", "2", "studerende"),
            ),
        ),
        (
            "KKR Sjælland udpeger tre medlemmer, Region Sjælland og de svenske kommuner hver ét.",
            of(
                "Havnerådet",
                ("medlem", "3", OWN),
                ("medlem", "1", REGION),
                ("medlem", "1", "de svenske kommuner"),
            ),
        ),
        (
            "Region Sjælland har to pladser, de øvrige kommuner én hver.",
            of("Havnerådet", ("medlem", "2", REGION), ("medlem", "1", "de øvrige kommuner")),
        ),
        (
            "KL og DI stiller hver med tre medlemmer.",
            of("Havnerådet", ("medlem", "3", "KL"), ("medlem", "3", "DI")),
        ),
        # posts and the role that they begin with
        ("KL har en observatørpost.", of("Havnerådet", ("observatør", "1", "KL"))),
        ("DI deltager med en observatør.", of("Havnerådet", ("observatør", "1", "DI"))),
        ("Næstformandsposten besættes af KL.", of("Havnerådet", ("næstformand", "1", "KL"))),
        (
            "Formandsposten går på skift mellem KKR Sjælland og Region Sjælland.",
            of("Havnerådet", ("formand", "1", f"{OWN}; {REGION}")),
        ),
        (
            "Formanden udpeges af KL og næstformanden af DI.",
            of("Havnerådet", ("formand", "1", "KL"), ("næstformand", "1", "DI")),
        ),
        # people by their trade, where somebody sends them
        ("DI udpeger to læger efter indstilling fra KL.", of("Havnerådet", ("medlem", "2", "DI", "KL"))),
        ("Hertil kommer to konsulenter, som KL udpeger.", of("Havnerådet", ("medlem", "2", "KL"))),
        ("I sekretariatet sidder to konsulenter.", []),
        # the same number once more, and the rest in short
        (
            "KL udpeger tre medlemmer; DI har lige så mange.",
            of("Havnerådet", ("medlem", "3", "KL"), ("medlem", "3", "DI")),
        ),
        (
            "Den ene plads besættes af KL, den anden af DI.",
            of("Havnerådet", ("medlem", "1", "KL"), ("medlem", "1", "DI")),
        ),
        (
            "Havnerådet har seks medlemmer. Tre udpeges af KL, to af DI. Medarbejderne har ét.",
            of(
                "Havnerådet",
                ("medlem", "6", None),
                ("medlem", "3", "KL"),
                ("medlem", "2", "DI"),
                ("medlem", "1", "Medarbejderne"),
            ),
        ),
        # a whole and what somebody has of it
        (
            "KKR Sjælland har to ud af ni pladser i Havnerådet.",
            of("Havnerådet", ("medlem", "9", None), ("medlem", "2", OWN)),
        ),
        (
            "Havnerådet har ni medlemmer, tre fra hver af de tre ejerkommuner.",
            of("Havnerådet", ("medlem", "9", None), ("medlem", "3", "hver af de tre ejerkommuner")),
        ),
        ("I Havnerådet sidder ni personer.", of("Havnerådet", ("medlem", "9", None))),
        ("Til mødet sidder ni personer i salen.", []),
        # who names two things in one sentence
        (
            "Tre medlemmer udpeges af KKR Sjælland, der også udpeger to observatører.",
            of("Havnerådet", ("medlem", "3", OWN), ("observatør", "2", OWN)),
        ),
        # only the last of a list is a minister's
        (
            "Havnerådet består af to repræsentanter fra KL, et medlem fra DI og en formand udpeget af ministeren.",
            of("Havnerådet", ("medlem", "2", "KL"), ("medlem", "1", "DI"), ("formand", "1", "ministeren")),
        ),
        # seats divided among senders
        (
            "Havnerådets pladser fordeles med to til KKR Sjælland og én til Region Sjælland.",
            of("Havnerådet", ("medlem", "2", OWN), ("medlem", "1", REGION)),
        ),
        (
            "Medlemmerne udpeges således: KKR Sjælland 3, Region Sjælland 2 og KL 1.",
            of("Havnerådet", ("medlem", "3", OWN), ("medlem", "2", REGION), ("medlem", "1", "KL")),
        ),
        (
            "De øvrige medlemmer udpeges efter indstilling fra KL (2) og DI (1).",
            of("Havnerådet", ("medlem", "2", None, "KL"), ("medlem", "1", None, "DI")),
        ),
        ("Bidraget fordeles med to kroner til KL og én til DI.", []),
        # who has the seats today is no part of the rule
        (
            "KKR Sjælland har to pladser; den ene er besat med Karl Holm.",
            of("Havnerådet", ("medlem", "2", OWN)),
        ),
        (
            "KKR Sjælland udpeger to medlemmer, som for tiden er Karl Holm og Eva Lind.",
            of("Havnerådet", ("medlem", "2", OWN)),
        ),
        ("Karl Holm er et af de to medlemmer, som KKR Sjælland har udpeget.", []),
        # a chair by office
        (
            "Formanden for Kystrådet er født medlem af Havnerådet.",
            of("Havnerådet", ("medlem", "1", None)),
        ),
    ],
)
def test_rules(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title="Udpegning til Havnerådet", background=background)), expected)


@pytest.mark.parametrize(
    ("title", "background", "expected"),
    [
        (
            "Følgegruppe for kysten (15 min.)",
            "Der nedsættes en følgegruppe med op til fem medlemmer valgt af og blandt KKR’s medlemmer.",
            of("Følgegruppen for kysten", ("medlem", "5", OWN)),
        ),
        (
            "Fremtidens kyst",
            "Arbejdet ledes af en styregruppe på seks personer. KL og DI stiller hver med tre.",
            of("Styregruppen", ("medlem", "6", None), ("medlem", "3", "KL"), ("medlem", "3", "DI")),
        ),
        (
            "Udpegning til følgegruppe for kysten",
            "KL og Region Sjælland udpeger hver et medlem.",
            of("Følgegruppen for kysten", ("medlem", "1", "KL"), ("medlem", "1", REGION)),
        ),
        (
            "Poster i råd",
            "KKR Sjælland udpeger to medlemmer til Advisory Board for Havnerådet og en formand for Kystrådet.",
            [
                ("Advisory Board for Havnerådet", "medlem", "2", OWN, None),
                ("Kystrådet", "formand", "1", OWN, None),
            ],
        ),
        (
            "Poster i råd",
            "Hertil kommer Havnerådet, som er nyt, og hvor KKR Sjælland udpeger en formand og to menige medlemmer.",
            of("Havnerådet", ("formand", "1", OWN), ("medlem", "2", OWN)),
        ),
        (
            "Indstilling til RAR Sjælland",
            "RAR Sjælland afløser Havnerådet. Rådet får 20 medlemmer, der udpeges af beskæftigelsesministeren.",
            of("RAR Sjælland", ("medlem", "20", "beskæftigelsesministeren")),
        ),
    ],
)
def test_bodies(read: Read, title: str, background: str, expected: list[Row]) -> None:
    check(rows(read(title=title, background=background)), expected)
