from __future__ import annotations

import pytest

from kkrgraph.extract.entities.candidates import candidate, with_candidates
from kkrgraph.extract.text.mentions import Label, Mention

RULE = "model:da_tiny"


def taken(text: str, label: str, words: str, own: list[Mention] | None = None) -> list[str]:
    """The names that a candidate of these words adds to our own mentions."""
    start = text.index(words)
    found = candidate(text, start, start + len(words), label, RULE)
    mentions = with_candidates(text, own or [], [] if found is None else [found])
    return [mention.value for mention in mentions if mention.rule == RULE]


@pytest.mark.parametrize(
    "name", ["Thrym Askeblad", "Mjalva Grus Rimgård", "Ylvar van Tang", "T.A. Askeblad", "Thrym Aske-Blad"]
)
@pytest.mark.parametrize("label", ["PER", "PERSON"])
def test_a_name_of_two_capitalised_parts_is_a_person(name: str, label: str) -> None:
    assert taken(f"Her talte {name}, og der var kaffe.", label, name) == [name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Her talte Thrym om broen.", "Thrym"),
        ("Her talte Thrym og andre om broen.", "Thrym og andre"),
        ("Mødet er på Thrym Askeblads Vej i byen.", "Thrym Askeblads"),
        ("Mødet er på Thrym Askes Skole i byen.", "Thrym Askes Skole"),
        ("Mødet er på Ny Kajgade i byen.", "Ny Kajgade"),
        ("Brevet kom fra Region Midtjylland i går.", "Region Midtjylland"),
        ("Brevet kom fra Høje-Taastrup Kommune i går.", "Høje-Taastrup Kommune"),
        ("Vi mødes i Høje Taastrup i morgen.", "Høje Taastrup"),
        ("Her talte Formand Askeblad om broen.", "Formand Askeblad"),
        ("Se KKR KL i bilaget.", "KKR KL"),
        ("Se Punkt 4 i bilaget.", "Punkt 4"),
        ("Se (,) i bilaget.", "(,)"),
    ],
)
def test_what_can_be_no_person_is_none(text: str, words: str) -> None:
    assert taken(text, "PER", words) == []


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Svaret fra Havnelauget er her.", "Havnelauget", ["Havnelauget"]),
        ("Svaret fra Havnelauget, som det var.", "Havnelauget,", ["Havnelauget"]),
        ("Svaret fra havnelauget er her.", "havnelauget", []),
        ("Svaret fra Greve er her.", "Greve", []),
        ("Indstilling: der svares.", "Indstilling", []),
        ("Formand: der svares.", "Formand", []),
        ("Udvalget svarer selv.", "Udvalget", []),
        ("Den store Kommune svarer selv.", "Kommune", []),
        ("Svar 4 er her.", "4", []),
    ],
)
def test_what_can_be_a_body(text: str, words: str, names: list[str]) -> None:
    assert taken(text, "ORG", words) == names


@pytest.mark.parametrize("label", ["LOC", "MISC", "DATE", ""])
def test_other_labels_are_none_of_ours(label: str) -> None:
    assert candidate("Thrym Askeblad", 0, 14, label, RULE) is None


def test_where_our_rules_have_read_something_they_win() -> None:
    text = "Her talte Thrym Askeblad Greve om broen."
    town = Mention(start=25, end=30, label=Label.PLACE, value="Greve Kommune", rule="town")
    assert taken(text, "PER", "Thrym Askeblad Greve", [town]) == []
    assert taken(text, "PER", "Thrym Askeblad", [town]) == ["Thrym Askeblad"]


def test_the_s_of_a_genitive_is_left_out() -> None:
    text = "Thrym Askeblad talte. Thrym Askeblads ord og Havnelaugets svar er fra Havnelauget."
    spans = [(0, 14, "PER"), (22, 37, "PER"), (45, 57, "ORG"), (70, 81, "ORG")]
    found = [candidate(text, start, end, label, RULE) for start, end, label in spans]
    mentions = with_candidates(text, [], [mention for mention in found if mention is not None])
    assert [mention.value for mention in mentions] == ["Thrym Askeblad"] * 2 + ["Havnelauget"] * 2
    assert [text[mention.start : mention.end] for mention in mentions] == [m.value for m in mentions]
    assert {mention.rule for mention in mentions} == {RULE}


def test_a_short_name_that_means_other_things_too_is_not_settled_by_a_model() -> None:
    text = "Svaret fra DR er her."
    weak = Mention(start=11, end=13, label=Label.ORGANISATION, value="Danske Regioner", strong=False)
    assert taken(text, "ORG", "DR", [weak]) == []


def test_without_candidates_nothing_changes() -> None:
    own = [Mention(start=0, end=4, label=Label.ROLE, value="formand")]
    assert with_candidates("Form", own, []) == own
