"""Elections told in a text without headings: who was elected is a ruling, who once was is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

HEAD = (
    "Referat\nKystforeningen\nGeneralforsamling 14-03-2024\n\nDeltagere:\nEva Lind, Vejle Kommune\nBo Ask, Varde Kommune\n\n"
    "1. Regnskab\n\nRegnskabet blev godkendt.\n\n"
)
TAIL = "\n\n3. Eventuelt\n\nIntet til evt.\n\n4. Næste møde\n\nDet holdes i maj."


def acts(read_lines: Lines, title: str, text: str) -> list[str]:
    minutes = read_lines(f"{HEAD}2. {title}\n\n{text}{TAIL}")
    return [d.act for d in minutes.decisions if d.number == "2"]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind og Bo Ask genvalgtes.",
        "Eva Lind blev genvalgt uden modkandidat.",
        "Bestyrelsen havde peget på Bo Ask. Han blev valgt. Stemmerne blev talt op to gange af de to stemmetællere ved bordet.",
        "Genvalg af Eva Lind.",
    ],
)
def test_who_was_elected_is_a_ruling(read_lines: Lines, text: str) -> None:
    assert "appointed" in acts(read_lines, "Valg til bestyrelsen", text)


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind blev valgt i 2019.",
        "På valg er Eva Lind og Bo Ask.",
        "Eva Lind blev sidste gang valgt for to år.",
    ],
)
def test_who_once_was_elected_is_none(read_lines: Lines, text: str) -> None:
    behind = " Der er sendt et brev ud. Brevet ligger på bordet. Salen er varm. Kaffen er lavet."
    assert acts(read_lines, "Valg til bestyrelsen", text + behind) == []


def test_nothing_to_say_is_told_in_short(read_lines: Lines) -> None:
    minutes = read_lines(f"{HEAD}2. Valg\n\nGenvalg af Eva Lind.{TAIL}")
    assert [d.act for d in minutes.decisions if d.number == "3"] == ["no_remarks"]
