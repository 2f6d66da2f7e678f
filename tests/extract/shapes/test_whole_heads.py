"""Whole heads of several shapes at once: what is read of them, and that nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]

PRESENT, ABSENT = "present", "absent"
HEADS: dict[str, tuple[str, list[Row], list[str]]] = {
    "a transport company": (
        "Til stede fra bestyrelsen:\n"
        "Formand Karl Holm (Køge Kommune), næstformand Eva Lind (Region Hovedstaden), Asger Tarp (Næstved Kommune) deltog via Teams, "
        "Vita Ravn (Faxe Kommune, forlod mødet kl. 11)\n"
        "Afbud fra:\nIda Sund (Roskilde Kommune) og Mette Eng (Region Sjælland)\n"
        "Fra Movia deltog: Administrerende direktør Jens Kær, økonomidirektør Anna Bro (pkt. 4) og chefkonsulent Lars Vig (referent)",
        [
            ("Karl Holm", None, "Køge Kommune", PRESENT),
            ("Eva Lind", None, None, PRESENT),
            ("Asger Tarp", None, "Næstved Kommune", PRESENT),
            ("Vita Ravn", None, "Faxe Kommune", PRESENT),
            ("Ida Sund", None, "Roskilde Kommune", ABSENT),
            ("Mette Eng", None, None, ABSENT),
            ("Jens Kær", None, None, PRESENT),
            ("Anna Bro", None, None, PRESENT),
            ("Lars Vig", None, None, PRESENT),
        ],
        [],
    ),
    "a numbered list": (
        "Fremmødte medlemmer:\n1. Karl Holm (A), Greve Kommune\n2. Eva Lind (V), Faxe Kommune\n"
        "Ikke fremmødte medlemmer:\n3. Asger Tarp (F), Lejre Kommune",
        [
            ("Karl Holm", "A", "Greve Kommune", PRESENT),
            ("Eva Lind", "V", "Faxe Kommune", PRESENT),
            ("Asger Tarp", "F", "Lejre Kommune", ABSENT),
        ],
        [],
    ),
    "dashes": (
        "Deltagere:\n- Karl Holm (A) – Greve Kommune\n- Eva Lind (V) – Faxe Kommune (fra kl. 10.30)\n"
        "Afbud:\n- Asger Tarp (F) – Lejre Kommune\n- Vita Ravn (Ø) - Sorø Kommune - Jens Kær (Ø) deltog som stedfortræder",
        [
            ("Karl Holm", "A", "Greve Kommune", PRESENT),
            ("Eva Lind", "V", "Faxe Kommune", PRESENT),
            ("Asger Tarp", "F", "Lejre Kommune", ABSENT),
            ("Vita Ravn", "Ø", "Sorø Kommune", ABSENT),
            ("Jens Kær", "Ø", None, PRESENT),
        ],
        [],
    ),
    "capitals": (
        "DELTAGERE\nKARL HOLM (A) GREVE KOMMUNE\nEVA LIND (V) FAXE KOMMUNE\nAFBUD\nBO DAM (C) LEJRE KOMMUNE",
        [
            ("KARL HOLM", "A", "Greve Kommune", PRESENT),
            ("EVA LIND", "V", "Faxe Kommune", PRESENT),
            ("BO DAM", "C", "Lejre Kommune", ABSENT),
        ],
        [],
    ),
    "many labels": (
        "Mødt: Karl Holm, Eva Lind\nIkke mødt: Asger Tarp\nForfald: Vita Ravn\nFraværende med afbud: Jens Kær (V), Faxe\n"
        "Fraværende uden afbud: Ingen\nTilhørere: Lars Vig",
        [
            ("Karl Holm", None, None, PRESENT),
            ("Eva Lind", None, None, PRESENT),
            ("Asger Tarp", None, None, ABSENT),
            ("Vita Ravn", None, None, ABSENT),
            ("Jens Kær", "V", "Faxe Kommune", ABSENT),
            ("Lars Vig", None, None, PRESENT),
        ],
        [],
    ),
    "a table with crosses": (
        "Mødedeltagere\nNavn Kommune Til stede Afbud\nKarl Holm Greve Kommune X\nEva Lind Faxe Kommune X",
        [],
        ["unclear-absence"],
    ),
    "groups of a letter's form": (
        "Medlemmer til stede: Karl Holm (A) Greve, Eva Lind (V) Faxe og Bo Dam (C) Lejre\nMedlemmer med afbud: Asger Tarp (F) Sorø\n"
        "Fra KL deltog chefkonsulent Vita Ravn og konsulent Ida Sund\nGæster under punkt 3: direktør Mette Eng fra Movia, Jens Kær, KL",
        [
            ("Karl Holm", "A", "Greve Kommune", PRESENT),
            ("Eva Lind", "V", "Faxe Kommune", PRESENT),
            ("Bo Dam", "C", "Lejre Kommune", PRESENT),
            ("Asger Tarp", "F", "Sorø Kommune", ABSENT),
            ("Vita Ravn", None, None, PRESENT),
            ("Ida Sund", None, None, PRESENT),
            ("Mette Eng", None, None, PRESENT),
            ("Jens Kær", None, None, PRESENT),
        ],
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HEADS)
def test_a_whole_head_gives_these_rows(attendance_of: Read, name: str) -> None:
    lists, expected, codes = HEADS[name]
    assert attendance_of(lists) == (expected, codes)


def test_without_numbered_points_the_list_ends_where_the_text_begins(
    read_lines: Callable[[str], Minutes],
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\nDeltagere: Karl Holm (A), Eva Lind (V)\nGodkendelse af dagsorden\n"
        "Dagsordenen blev godkendt.\nNyt fra Bo Dam\nDirektør Bo Dam fortalte om arbejdet.\nUdpegninger\n"
        "Asger Tarp blev udpeget til bestyrelsen."
    )
    assert [(a.person, a.status) for a in minutes.attendance] == [
        ("Karl Holm", PRESENT),
        ("Eva Lind", PRESENT),
    ]
