"""The check of the whole: ours is without fault, and each fault of a user's rows is told where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.reference import RowIssue, check, load

Write = Callable[..., Path]
BODIES = "name,aliases,kind,parent,valid_from,valid_to,successor\n"
PARTIES = "letter,name,kind,letter_valid_from,letter_valid_to,municipality\n"
MUNICIPALITIES = "code,name,short_name,region,kkr\n"


def test_nothing_is_wrong_with_ours() -> None:
    assert check(load()) == ()


@pytest.fixture
def found(folder: Write) -> Callable[..., list[RowIssue]]:
    return lambda **files: list(check(load(folder(**files))))


Found = Callable[..., list[RowIssue]]


@pytest.mark.parametrize(
    ("file", "text", "code", "line", "said"),
    [
        (
            "organisations",
            BODIES + "Tang,,council,Laug,,,\n",
            "unknown-parent",
            2,
            "no Laug, the parent of Tang",
        ),
        ("organisations", BODIES + "Tang,,council,KL | Movia,,,\n", "unknown-parent", 2, "KL | Movia"),
        ("organisations", BODIES + "Tang,,council,Regionsrådet,,,\n", "unknown-parent", 2, "no Regionsrådet"),
        ("organisations", BODIES + "Tang,,council,,,2020,KL | Vej\n", "unknown-successor", 2, "no Vej"),
        (
            "organisations",
            BODIES + "Vej,,council,,2019,,\nTang,,council,,,2020,Vej\n",
            "early-successor",
            3,
            "Vej begins (2019) before Tang ends (2020)",
        ),
        ("organisations", BODIES + "Tang,,council,Tang,,,\n", "circular-parent", 2, "Tang is its own parent"),
        (
            "organisations",
            BODIES + "Tang,TL,council,,,,TL\n",
            "circular-successor",
            2,
            "Tang is its own successor",
        ),
        (
            "organisations",
            BODIES + "Tang,NT,council,,,,\n",
            "ambiguous-alias",
            2,
            "'NT' is claimed by Nordjyllands Trafikselskab (data/reference/organisations.csv:",
        ),
        ("organisations", BODIES + "Tang,Movia,council,,,,\n", "ambiguous-alias", 2, "it stands for Movia"),
        (
            "organisations",
            BODIES + "Trafikselskabet Movia,,company,,,,\n",
            "ambiguous-alias",
            2,
            "stands for Tr",
        ),
        (
            "regions",
            "name,alt_names\nRegion Øerne,NT\n",
            "ambiguous-alias",
            2,
            "(data/reference/organisations.csv",
        ),
        ("ambiguous_aliases", "alias\nTanglauget\n", "unused-ambiguity", 2, "Tanglauget"),
        (
            "parties",
            PARTIES + "V,Vejlisten,national,,,\n",
            "overlapping-letters",
            2,
            "while it means Venstre",
        ),
        ("parties", PARTIES + "L,Vejlisten,local,,,\n", "letter-without-municipality", 2, "no known place"),
        ("parties", PARTIES + "L,Vejlisten,local,,,Holm\n", "unknown-municipality", 2, "no Holm"),
        ("kkr", "name,region\nKKR Øerne,Region Øerne\n", "unknown-region", 2, "no Region Øerne"),
        ("regions", "name,code\nRegion Øerne,1081\n", "duplicate-code", 2, "that of Region Nordjylland"),
    ],
)
def test_what_is_wrong_with_a_row_among_others(
    found: Found, file: str, text: str, code: str, line: int, said: str
) -> None:
    (issue,) = found(**{file: text})
    assert (issue.code, issue.line, Path(issue.file).name) == (code, line, f"{file}.csv")
    assert said in issue.message


def test_what_nothing_can_be_built_on_comes_first(found: Found) -> None:
    issues = found(
        municipalities=MUNICIPALITIES + "0101,Holm Kommune,Holm,Region Øerne,KKR Øerne\n",
        organisations=BODIES + "Tang,,council,Laug,,,\n",
    )
    assert [(issue.code, issue.fatal) for issue in issues] == [
        ("duplicate-code", True),
        ("unknown-region", True),
        ("unknown-kkr", True),
        ("unknown-parent", False),
    ]
    assert all(issue.hint for issue in issues)


def test_a_count_that_does_not_hold_is_told_at_the_row_that_gives_it(found: Found) -> None:
    issues = found(municipalities=MUNICIPALITIES + "0999,Holm Kommune,Holm,Region Sjælland,KKR Sjælland\n")
    assert [(issue.code, issue.file, issue.message) for issue in issues] == [
        ("municipality-count", "data/reference/kkr.csv", "KKR Sjælland has 18 municipalities, not 17"),
        ("municipality-count", "data/reference/regions.csv", "Region Sjælland has 18 municipalities, not 17"),
    ]


def test_two_rows_of_a_user_s_can_be_at_odds(found: Found) -> None:
    (issue,) = found(organisations=BODIES + "Tang,TL,council,,,,\nVej,TL,council,,,,\n")
    assert (issue.code, issue.line) == ("ambiguous-alias", 3)
    assert str(issue).endswith("it stands for none of them [ambiguous-alias]")


def test_every_row_of_a_circle_is_told(found: Found) -> None:
    issues = found(
        organisations=BODIES
        + "Tang,,council,Vej,,,\nVej,,council,Laug,,,\nLaug,,council,Tang,,,\nBi,,council,Vej,,,\n"
    )
    assert [(issue.code, issue.line) for issue in issues] == [("circular-parent", line) for line in (2, 3, 4)]


def test_an_alias_that_is_listed_as_ambiguous_is_no_issue(found: Found) -> None:
    bodies = BODIES + "Regionsrådet i Region Øerne,Regionsrådet,council,,,,\nTang,NT,council,,,,\n"
    assert found(organisations=bodies, ambiguous_aliases="alias,note\nNT,a guild too\n") == []


def test_two_lists_may_have_one_letter_in_two_municipalities(found: Found) -> None:
    lists = PARTIES + "L,Vejlisten,local,,,Greve Kommune\nL,Brolisten,local,,,Odder Kommune\n"
    assert found(parties=lists) == []
    (issue,) = found(parties=lists + "L,Tanglisten,local,,,Greve Kommune\n")
    assert (issue.code, issue.line) == ("overlapping-letters", 4)
