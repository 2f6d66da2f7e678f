"""Who is who in several documents: invented people, each pair told apart or joined by what documents say of them."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

import pytest

from kkrgraph.model import Fate, NameJudgement, PeopleLinks, Profile, Sameness
from kkrgraph.resolve.identity import own_slug
from kkrgraph.resolve.people import link_people

KOLDING, VEJLE = "kolding-kommune", "vejle-kommune"


def profile(
    document: str,
    name: str,
    home: str = "",
    party: str = "",
    office: tuple[str, str] | None = None,
    body: str = "kkr-syddanmark",
    year: int = 2023,
    listed: bool = False,
) -> Profile:
    return Profile(
        document=document,
        names=(name,),
        date=datetime.date(year, 3, 1),
        meeting_body=body,
        municipalities=frozenset({home} - {""}),
        parties=frozenset({party} - {""}),
        offices=frozenset() if office is None else frozenset({office}),
        bodies=frozenset({body} if listed else ()) | frozenset(() if office is None else {office[1]}),
        attended=listed,
    )


def slugs(links: PeopleLinks, *profiles: Profile) -> tuple[str, ...]:
    return tuple(links.slugs.get((one.document, own_slug(one)), own_slug(one)) for one in profiles)


SAME = {
    "a bare name in minutes of the same body": (
        profile("a", "Ulla Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal"),
    ),
    "party and region": (
        profile("a", "Ulla Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal", party="A", body="kkr-syddanmark"),
    ),
    "the office says who": (
        profile("a", "Ulla Skovdal", KOLDING, "A", ("borgmester", KOLDING), listed=True),
        profile("b", "Ulla Skovdal", office=("borgmester", KOLDING), body="midttrafik"),
    ),
    "without the middle name": (
        profile("a", "Ulla Brix Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal", KOLDING, "A"),
    ),
    "a slip of the pen": (
        profile("a", "Preben Lauersen", KOLDING, "V", listed=True),
        profile("b", "Preben Laursen", KOLDING, "V", listed=True),
    ),
    "a mayor marries": (
        profile("a", "Tove Ravn", KOLDING, "C", ("borgmester", KOLDING), listed=True),
        profile("b", "Tove Ravn Birkemose", KOLDING, "C", ("borgmester", KOLDING), listed=True),
    ),
}
DIFFERENT = {
    "two municipalities": (
        profile("a", "Ulla Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal", VEJLE, "A", listed=True),
    ),
    "a politician and an officer": (
        profile("a", "Ulla Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal", office=("konsulent", "kl")),
    ),
    "both on one list": (
        profile("a", "Preben Lauersen", KOLDING, "V", listed=True),
        profile("a", "Preben Laursen", KOLDING, "V", listed=True),
    ),
    "two given names": (
        profile("a", "Anne Skovdal", KOLDING, "A", listed=True),
        profile("b", "Anna Skovdal", KOLDING, "A", listed=True),
    ),
}
UNSURE = {
    "a slip, and no party": (
        profile("a", "Preben Lauersen", KOLDING, "V", listed=True),
        profile("b", "Preben Laursen", KOLDING),
    ),
    "a surname changed, and no office": (
        profile("a", "Tove Ravn", KOLDING, "C", listed=True),
        profile("b", "Tove Ravn Birkemose", KOLDING, "C", listed=True),
    ),
    "another region": (
        profile("a", "Ulla Skovdal", KOLDING, "A", listed=True),
        profile("b", "Ulla Skovdal", party="A", body="kkr-nordjylland"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_one_person(pair: tuple[Profile, Profile]) -> None:
    links = link_people(pair)
    assert len(set(slugs(links, *pair))) == 1
    assert links.doubts == ()
    assert len(links.merges) == 1 and all(reason.endswith(".") for reason in links.merges[0].reasons)


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT)
def test_two_people(pair: tuple[Profile, Profile]) -> None:
    links = link_people(pair)
    assert links == PeopleLinks(slugs={}, merges=(), doubts=())


@pytest.mark.parametrize("pair", UNSURE.values(), ids=UNSURE)
def test_people_are_asked(pair: tuple[Profile, Profile]) -> None:
    links = link_people(pair)
    assert not links.slugs and not links.merges
    (doubt,) = links.doubts
    assert {doubt.document, doubt.other_document} == {"a", "b"} and doubt.reason


def test_the_slug_with_the_surest_facts_stays() -> None:
    named, known = SAME["a bare name in minutes of the same body"][::-1]
    (merge,) = link_people((named, known)).merges
    assert (merge.slug, merge.canonical) == ("ulla-skovdal", "ulla-skovdal-kolding")


def test_a_bare_name_that_fits_two_is_a_doubt() -> None:
    one, bare = SAME["a bare name in minutes of the same body"]
    two = profile("c", "Ulla Skovdal", VEJLE, "V", listed=True)
    links = link_people((one, bare, two))
    assert slugs(links, bare) == ("ulla-skovdal",) and len(links.doubts) == 2


def test_a_bare_name_is_each_region_s_own() -> None:
    south = profile("a", "Ulla Skovdal", KOLDING, "A", listed=True)
    north = profile("b", "Ulla Skovdal", "aalborg-kommune", "V", body="kkr-nordjylland", listed=True)
    bare = profile("c", "Ulla Skovdal"), profile("d", "Ulla Skovdal", body="kkr-nordjylland")
    links = link_people((south, north, *bare))
    assert slugs(links, *bare) == ("ulla-skovdal-kolding", "ulla-skovdal-aalborg")
    assert {merge.canonical for merge in links.merges} == {"ulla-skovdal-kolding", "ulla-skovdal-aalborg"}


def test_a_slug_that_somebody_still_bears_has_no_tombstone() -> None:
    known, bare = SAME["a bare name in minutes of the same body"]
    elsewhere = profile("c", "Ulla Skovdal", body="movia")
    links = link_people((known, bare, elsewhere))
    assert slugs(links, bare, elsewhere) == ("ulla-skovdal-kolding", "ulla-skovdal")
    assert links.merges == ()


def everyone() -> list[Profile]:
    """All of the pairs, each with documents and a surname of its own, and one name that three people bear."""
    pairs = enumerate((*SAME.values(), *DIFFERENT.values(), *UNSURE.values()))
    own = [
        replace(
            one,
            document=f"{one.document}{number}",
            names=(f"{one.names[0]}{'abcdefghijklmnop'[number] * 3}",),
        )
        for number, pair in pairs
        for one in pair
    ]
    return [*own, *(profile(f"z{home}", "Bo Ask", home, "A") for home in ("", KOLDING, VEJLE))]


def test_the_order_of_documents_makes_no_difference() -> None:
    people = everyone()
    expected = link_people(people)
    assert expected.merges and expected.doubts
    for seed in range(20):
        random.Random(seed).shuffle(people)
        assert link_people(people) == expected


def test_more_documents_change_no_slug_but_by_a_join() -> None:
    """Documents come one by one: whoever had a slug has it still, or it leads to the slug that took its place."""
    people = everyone()[:-3]
    before: dict[Profile, str] = {}
    for count in range(1, len(people) + 1):
        links = link_people(people[:count])
        replaced = {merge.slug: merge.canonical for merge in links.merges}
        now = {one: slugs(links, one)[0] for one in people[:count]}
        for one, slug in before.items():
            assert now[one] == replaced.get(slug, slug)
        before = now


def test_a_slug_never_comes_to_mean_another() -> None:
    """Two people of one name in one municipality: whoever had the slug does not leave it to the second."""
    first = profile("a", "Jens Hansen", KOLDING, "V", listed=True)
    second = profile("b", "Jens Hansen", KOLDING, "A", listed=True)
    assert slugs(link_people((first,)), first) == ("jens-hansen-kolding",)
    links = link_people((first, second))
    assert slugs(links, first, second) == ("jens-hansen-kolding-v", "jens-hansen-kolding-a")
    stones = {(merge.slug, merge.canonical) for merge in links.merges}
    assert stones == {("jens-hansen-kolding", f"jens-hansen-kolding-{letter}") for letter in "av"}


def test_the_slug_of_a_joined_person_is_nobody_else_s() -> None:
    fuller = profile("a", "Jens Hansen", KOLDING, "V", ("borgmester", KOLDING), listed=True)
    fullest = profile("b", "Jens Brix Hansen", KOLDING, "V", ("borgmester", KOLDING), listed=True)
    second = profile("c", "Jens Hansen", KOLDING, "A", listed=True)
    links = link_people((fuller, fullest, second))
    assert slugs(links, fuller, second) == ("jens-brix-hansen-kolding", "jens-hansen-kolding-a")


def test_a_second_bearer_takes_a_join_back() -> None:
    """The one change that is no join: what was thought to be one is seen to be two, and nothing is guessed."""
    known, bare = SAME["a bare name in minutes of the same body"]
    second = profile("c", "Ulla Skovdal", VEJLE, "V", listed=True)
    assert slugs(link_people((known, bare)), bare) == ("ulla-skovdal-kolding",)
    assert slugs(link_people((known, bare, second)), bare) == ("ulla-skovdal",)


def said(one: Profile, other: Profile, judgement: Sameness) -> NameJudgement:
    return NameJudgement(
        document=one.document, name=one.names[0], other_document=other.document, other_name=other.names[0],
        judgement=judgement, reviewer="ib", date=datetime.date(2026, 1, 1),
    )  # fmt: skip


def test_people_overrule_the_rules() -> None:
    one, other = SAME["party and region"]
    apart = link_people((one, other), (said(other, one, Sameness.DIFFERENT),))
    assert len(set(slugs(apart, one, other))) == 2 and apart.doubts == ()
    left, right = UNSURE["another region"]
    joined = link_people((left, right), (said(left, right, Sameness.SAME),))
    assert len(set(slugs(joined, left, right))) == 1 and joined.doubts == ()
    assert [one.fate for one in (*apart.judged, *joined.judged)] == [Fate.APPLIED] * 2
    unsure = link_people((left, right), (said(left, right, Sameness.UNSURE),))
    assert not unsure.slugs and unsure.doubts == ()


def test_a_judgement_on_names_that_are_gone_is_told() -> None:
    one, other = SAME["party and region"]
    elsewhere = profile("c", "Bo Ask", VEJLE)
    links = link_people((one, other), (said(one, replace(other, names=("Ida Dal",)), Sameness.SAME),))
    assert [outcome.fate for outcome in links.judged] == [Fate.ORPHANED]
    assert link_people((one, other), (said(one, elsewhere, Sameness.SAME),)).judged == ()
    twin = replace(one, document="d")
    (outcome,) = link_people((one, twin), (said(one, twin, Sameness.DIFFERENT),)).judged
    assert outcome.fate is Fate.AMBIGUOUS and outcome.reason
