"""A million mentions of fifty thousand invented people: how long linking takes, in how much memory, and how well.

`python -m benchmarks.linking [--mentions N] [--people N]`
"""

from __future__ import annotations

import argparse
import random
import resource as system
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kkrgraph import reference
from kkrgraph.model import Profile
from kkrgraph.namespaces import slug
from kkrgraph.resolve.identity import own_slug
from kkrgraph.resolve.organisations import organisation_slug
from kkrgraph.resolve.people import link_people

PATRONYMICS = [
    "Jensen",
    "Nielsen",
    "Hansen",
    "Pedersen",
    "Andersen",
    "Christensen",
    "Larsen",
    "Sørensen",
    "Rasmussen",
    "Jørgensen",
]
HEADS = [
    "Skov",
    "Ravn",
    "Lind",
    "Birke",
    "Hede",
    "Kær",
    "Mose",
    "Sand",
    "Sten",
    "Holm",
    "Vester",
    "Øster",
    "Nør",
    "Sønder",
    "Ege",
    "Aske",
    "Tofte",
    "Dal",
    "Bak",
    "Søe",
]
TAILS = [
    "gaard",
    "bjerg",
    "lund",
    "holt",
    "dal",
    "strup",
    "rup",
    "by",
    "toft",
    "vang",
    "kilde",
    "mark",
    "bæk",
    "stad",
    "borg",
    "skov",
]
PARTIES = "ABCFIOVÅØÆM"
IN_A_DOCUMENT = 40


@dataclass(frozen=True, slots=True)
class Someone:
    """An invented person: half are of a common surname."""

    name: tuple[str, ...]
    home: str
    kkr: str
    party: str
    office: tuple[str, str] | None


def people(count: int, chance: random.Random) -> list[Someone]:
    """Invented people, spread over the municipalities as they come."""
    given = sorted(reference.given_names())
    homes = [(organisation_slug(row.name), slug(row.kkr)) for row in reference.municipalities()]
    surnames = [head + tail for head in HEADS for tail in TAILS]
    found = []
    for _ in range(count):
        home, kkr = chance.choice(homes)
        middle = (chance.choice(surnames),) if chance.random() < 0.4 else ()
        surname = chance.choice(PATRONYMICS if chance.random() < 0.5 else surnames)
        office = ("borgmester", home) if chance.random() < 0.02 else None
        found.append(
            Someone((chance.choice(given), *middle, surname), home, kkr, chance.choice(PARTIES), office)
        )
    return found


def mentions(someone: list[Someone], count: int, chance: random.Random) -> Iterator[tuple[int, Profile]]:
    """Who is meant, and what a document says: of one in five no home, of one in ten no party, of some a shorter name."""
    begin = date(2018, 1, 1)
    for number in range(count):
        meant = chance.randrange(len(someone))
        who = someone[meant]
        listed = chance.random() < 0.8
        name = (who.name[0], who.name[-1]) if chance.random() < 0.02 else who.name
        yield (
            meant,
            Profile(
                document=f"d{number // IN_A_DOCUMENT}-{who.kkr}",
                names=(" ".join(name),),
                date=begin + timedelta(days=chance.randrange(3000)),
                meeting_body=who.kkr,
                municipalities=frozenset({who.home}) if listed else frozenset(),
                parties=frozenset({who.party}) if chance.random() < 0.9 else frozenset(),
                offices=frozenset() if who.office is None else frozenset({who.office}),
                bodies=frozenset({who.kkr}),
                attended=listed,
            ),
        )


def main() -> None:
    """Make the mentions, link them, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=50_000)
    options = parser.parse_args()
    someone = people(options.people, random.Random(1))
    begin = time.process_time()
    for _ in mentions(someone, options.mentions, random.Random(2)):
        pass
    made = time.process_time()
    links = link_people(profile for _, profile in mentions(someone, options.mentions, random.Random(2)))
    done = time.process_time()
    memory = system.getrusage(system.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{options.mentions:,} mentions of {options.people:,} people linked in {done - 2 * made + begin:.0f} s"
    )
    print(f"{memory:.0f} MB at most, {len(links.merges):,} slugs gave way, {len(links.doubts):,} doubts")
    slugs: dict[int, set[str]] = {}
    for meant, profile in mentions(someone, options.mentions, random.Random(2)):
        own = own_slug(profile)
        slugs.setdefault(meant, set()).add(links.slugs.get((profile.document, own), own))
    bearers: dict[str, set[int]] = {}
    for meant, borne in slugs.items():
        for one in borne:
            bearers.setdefault(one, set()).add(meant)
    whole = sum(len(borne) == 1 for borne in slugs.values())
    mixed = sum(len(meant) > 1 for meant in bearers.values())
    print(f"{whole:,} people under one slug; {mixed:,} of {len(bearers):,} slugs borne by several")


if __name__ == "__main__":
    main()
