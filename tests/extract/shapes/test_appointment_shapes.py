"""Shapes 34-49 of real minutes: nominations, appointments, deputies, vacancies, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
# action, person, body, role
Row = tuple[str, str | None, str | None, str | None]


def rows(minutes: Minutes) -> set[Row]:
    return {(a.action, a.person, a.body, a.role) for a in minutes.appointments}


def member(person: str, body: str = "Movia", role: str = "medlem", action: str = "appointed") -> Row:
    return (action, person, body, role)


MOVIA = "Udpegning til bestyrelsen for Movia"
SHAPES: list[tuple[int, dict[str, str], set[Row]]] = [
    # the body stands only in the title
    (34, {"title": MOVIA, "ruling": "Karl Holm (C) blev udpeget."}, {member("Karl Holm")}),
    (
        34,
        {"title": "Nyt medlem til FynBus", "ruling": "KKR Sjælland udpegede Eva Lind (V)."},
        {member("Eva Lind", "FynBus")},
    ),
    # the role stands only in the title
    (
        35,
        {"title": "Valg af næstformand", "ruling": "Karl Holm blev valgt."},
        {member("Karl Holm", "KKR Sjælland", "næstformand")},
    ),
    (
        35,
        {"title": "Valg af formand", "ruling": "KKR Sjælland valgte enstemmigt Eva Lind (V)."},
        {member("Eva Lind", "KKR Sjælland", "formand")},
    ),
    # name in the proposal, ruling only approves
    (
        36,
        {
            "title": MOVIA,
            "proposal": "Sekretariatet indstiller, at Karl Holm (C) bliver valgt som stedfortræder.",
            "ruling": "Indstillingen godkendt.",
        },
        {member("Karl Holm", role="stedfortræder")},
    ),
    (
        36,
        {
            "title": MOVIA,
            "proposal": "Det indstilles, at Eva Lind (V) udpeges.",
            "ruling": "Indstillingen blev fulgt.",
        },
        {member("Eva Lind")},
    ),
    # actor and count as the heading of a list
    (
        37,
        {"title": MOVIA, "ruling": "2 medlemmer udpeget af KKR Sjælland:\n- Karl Holm (C)\n- Eva Lind (V)"},
        {member("Karl Holm"), member("Eva Lind")},
    ),
    # member with deputy
    (
        38,
        {"title": MOVIA, "ruling": "KKR Sjælland udpegede:\n- Karl Holm (C) - stedfortræder Eva Lind (V)"},
        {member("Karl Holm"), member("Eva Lind", role="stedfortræder")},
    ),
    (
        38,
        {
            "title": MOVIA,
            "ruling": "KKR Sjælland udpegede Karl Holm (C) med Eva Lind (V) som personlig suppleant.",
        },
        {member("Karl Holm"), member("Eva Lind", role="suppleant")},
    ),
    (
        38,
        {"title": MOVIA, "ruling": "KKR Sjælland udpegede:\n- Karl Holm (suppleant: Eva Lind)"},
        {member("Karl Holm"), member("Eva Lind", role="suppleant")},
    ),
    # replacement
    (
        39,
        {"title": MOVIA, "ruling": "Eva Lind (V) indtræder i stedet for Karl Holm (C)."},
        {member("Eva Lind"), member("Karl Holm", action="resigned")},
    ),
    (
        39,
        {"title": MOVIA, "ruling": "Eva Lind (V) afløser Karl Holm som formand."},
        {member("Eva Lind", role="formand"), member("Karl Holm", role="formand", action="resigned")},
    ),
    (
        39,
        {"title": MOVIA, "ruling": "Eva Lind overtager posten efter Karl Holm."},
        {member("Eva Lind"), member("Karl Holm", action="resigned")},
    ),
    (
        39,
        {"title": MOVIA, "ruling": "Efter Karl Holms bortgang udpegede KKR Sjælland Eva Lind (V)."},
        {member("Eva Lind")},
    ),
    (
        39,
        {"title": MOVIA, "ruling": "Karl Holm træder ud med virkning fra 31. marts."},
        {member("Karl Holm", action="resigned")},
    ),
    # two roles on one verb
    (
        40,
        {
            "title": MOVIA,
            "ruling": "KKR Sjælland udpegede Eva Lind som formand og Karl Holm som næstformand.",
        },
        {member("Eva Lind", role="formand"), member("Karl Holm", role="næstformand")},
    ),
    (
        40,
        {
            "title": MOVIA,
            "ruling": "Eva Lind og Karl Holm blev valgt som henholdsvis formand og næstformand.",
        },
        {member("Eva Lind", role="formand"), member("Karl Holm", role="næstformand")},
    ),
    # name after title and place, list before the verb
    (
        41,
        {
            "title": MOVIA,
            "ruling": "Borgmester i Faxe, Eva Lind, borgmester Karl Holm fra Sorø og Asger Friis (A) blev udpeget som medlemmer.",
        },
        {member("Eva Lind"), member("Karl Holm"), member("Asger Friis")},
    ),
    # `body: name` in a list
    (
        42,
        {
            "title": "Udpegninger",
            "ruling": "Følgende blev udpeget:\n- Movia: Karl Holm (C)\n- FynBus: Eva Lind (V)",
        },
        {member("Karl Holm"), member("Eva Lind", "FynBus")},
    ),
    # several bodies and roles in one sentence
    (
        43,
        {
            "title": "Udpegninger",
            "ruling": "Karl Holm (C) indtræder i Movia, i FynBus og i Gate 21, mens Eva Lind (V) skal være suppleant.",
        },
        {
            member("Karl Holm"),
            member("Karl Holm", "FynBus"),
            member("Karl Holm", "Gate 21"),
            member("Eva Lind", role="suppleant"),
            member("Eva Lind", "FynBus", "suppleant"),
            member("Eva Lind", "Gate 21", "suppleant"),
        },
    ),
    # within a change to a proposal
    (
        44,
        {
            "title": "Udpegninger",
            "ruling": "Indstillingen tiltrædes med den ændring, at rådmand Karl Holm (C) udpeges som formand for Movia med Eva Lind (V) som personlig suppleant.",
        },
        {member("Karl Holm", role="formand"), member("Eva Lind", role="suppleant")},
    ),
    # a leave and who comes for it
    (
        45,
        {"title": MOVIA, "ruling": "Karl Holm har orlov til maj, og Eva Lind indtræder i orlovsperioden."},
        {member("Eva Lind")},
    ),
    (
        45,
        {"title": MOVIA, "ruling": "Karl Holm er formand frem til maj; derefter udpeges Eva Lind."},
        {member("Eva Lind", role="formand")},
    ),
    # a seat that is not meant
    (
        37,
        {
            "title": MOVIA,
            "ruling": "Bestyrelsen består herefter ud over formanden af:\n2 politikere udpeget af KKR Sjælland:\n- Karl Holm (C)\n- Eva Lind (V)",
        },
        {member("Karl Holm"), member("Eva Lind")},
    ),
    (
        37,
        {"title": MOVIA, "ruling": "Foruden formanden udpegede KKR Sjælland Karl Holm (C)."},
        {member("Karl Holm")},
    ),
    # one proposes to the council that it proposes to another
    (
        36,
        {
            "title": MOVIA,
            "proposal": "Formandskabet indstiller til KKR Sjælland, at Karl Holm (C) indstilles til Movia.",
            "ruling": "Godkendt.",
        },
        {member("Karl Holm", action="nominated")},
    ),
    # election without the verb, verb without the name, active voice
    (47, {"title": MOVIA, "ruling": "Karl Holm valgt som formand."}, {member("Karl Holm", role="formand")}),
    (
        47,
        {"title": MOVIA, "ruling": "KKR Sjælland valgte enstemmigt Karl Holm som formand."},
        {member("Karl Holm", role="formand")},
    ),
    # vacancies
    (48, {"title": MOVIA, "ruling": "Pladsen står åben."}, {("vacancy", None, "Movia", "medlem")}),
    (
        48,
        {"title": MOVIA, "ruling": "Valget af ny formand udskydes til næste møde."},
        {("vacancy", None, "Movia", "formand")},
    ),
    (
        48,
        {"title": MOVIA, "ruling": "KKR Sjælland udpegede Karl Holm. Hans stedfortræder findes senere."},
        {member("Karl Holm"), ("vacancy", None, "Movia", "stedfortræder")},
    ),
    (
        48,
        {"title": MOVIA, "ruling": "Partierne skal fremsende de sidste suppleantnavne."},
        {("vacancy", None, "Movia", "suppleant")},
    ),
    (
        48,
        {
            "title": MOVIA,
            "ruling": "Posten med dertilhørende stedfortræder går til Venstre, som giver besked.",
        },
        {("vacancy", None, "Movia", "medlem"), ("vacancy", None, "Movia", "stedfortræder")},
    ),
    # what only looks like one
    (49, {"title": MOVIA, "ruling": "Karl Holm er udset til at blive formand."}, set()),
    (49, {"title": MOVIA, "ruling": "Karl Holm blev valgt som dirigent."}, set()),
    (49, {"title": "Kystbyer", "ruling": "KKR Sjælland udpegede tre skoler, fortalte Eva Lind."}, set()),
    (49, {"title": MOVIA, "ruling": "Eva Lind er konstitueret som chef for havnen."}, set()),
    (49, {"title": MOVIA, "ruling": "Formanden udpeges pr. funktion."}, set()),
]


@pytest.mark.parametrize(
    ("shape", "parts", "expected"), SHAPES, ids=[f"{n}-{p.get('ruling', '')[:40]}" for n, p, _ in SHAPES]
)
def test_who_gets_which_seat(read: Read, shape: int, parts: dict[str, str], expected: set[Row]) -> None:
    assert rows(read(**parts)) == expected, f"shape {shape}"


def test_shape_46_a_deputy_by_rank_on_a_list_holds_an_office_and_is_not_appointed(read: Read) -> None:
    minutes = read(title="Orlov", ruling="1. stedfortræder på liste V, Karl Holm, indkaldes.")
    assert rows(minutes) == set()
    assert ("Karl Holm", "KKR Sjælland") in {(p.person, p.organisation) for p in minutes.positions}
