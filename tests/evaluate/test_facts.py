"""What the rows of a view state, and when two statements are the same."""

from __future__ import annotations

from kkrgraph.evaluate.facts import COMPLETE, FACTS, ORGANISATIONS, columns_of, facts, normal, whole
from kkrgraph.model import VIEWS


def test_every_view_has_facts_of_its_own_columns() -> None:
    assert tuple(FACTS) == VIEWS
    assert set(FACTS) > COMPLETE
    assert {column for view in FACTS.values() for columns in view for column in columns} > ORGANISATIONS


def test_signs_and_case_decide_nothing() -> None:
    assert normal("Børne- og  Ungeudvalget (§ 17)") == "børneogungeudvalget§17"


def test_a_fact_whose_last_column_is_empty_says_nothing_but_in_complete_views() -> None:
    assert len(facts([{"number": "1.1", "title": "x", "case": "", "officers": " "}], "items")) == 1
    assert len(facts([{"person": "A", "party": "", "municipality": "", "status": ""}], "attendance")) == 1


def test_the_same_fact_twice_is_one() -> None:
    assert len(facts([{"person": "Asta Brink"}, {"person": "ASTA BRINK"}], "persons")) == 1


def test_aliases_of_an_organisation_are_one_name_and_of_a_person_not() -> None:
    (short,), (long,) = (
        facts([{"name": "KL"}], "organisations"),
        facts([{"name": "Kommunernes Landsforening"}], "organisations"),
    )
    assert short.same(long)
    assert not facts([{"person": "KL"}], "persons")[0].same(
        facts([{"person": "Kommunernes Landsforening"}], "persons")[0]
    )


def test_a_whole_row_has_each_column_once_and_says_where_it_differs() -> None:
    assert columns_of("decisions") == ("number", "act", "addressee", "amended")
    one = whole({"number": "1.1", "act": "noted", "amended": "false"}, "decisions")
    other = whole({"number": "1.1", "act": "approved | noted", "amended": "true"}, "decisions")
    assert one.differing(other) == ("amended",)


def test_a_fact_remembers_its_first_row_and_is_the_same_without_it() -> None:
    first, second = ({"person": "Asta Brink", "evidence": words} for words in ("one", "two"))
    (fact,) = facts([first, second], "persons")
    assert fact.row is first
    assert fact == facts([second], "persons")[0]
