"""How well persons are told apart: precision and recall on pairs of mentions whose truth is known."""

from __future__ import annotations

import csv
import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kkrgraph.model import Profile
from kkrgraph.namespaces import slug
from kkrgraph.resolve.identity import own_slug
from kkrgraph.resolve.organisations import organisation_slug
from kkrgraph.resolve.people import link_people

PAIRS = Path(__file__).parent / "pairs.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two mentions by two documents. same: `yes`, `no`, or `unsure` where nobody could tell."""

    id: str
    kind: str
    left: Profile
    right: Profile
    same: str
    why: str


def pairs(path: Path = PAIRS) -> Iterator[Pair]:
    """The pairs of a file, each side with the columns name, municipality, party, role, organisation, body, date."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Pair(
                id=row["id"],
                kind=row["kind"],
                left=_side(row, "left"),
                right=_side(row, "right"),
                same=row["same"],
                why=row["why"],
            )


def _side(row: dict[str, str], side: str) -> Profile:
    value = {key.removeprefix(f"{side}_"): text for key, text in row.items() if key.startswith(f"{side}_")}
    body = organisation_slug(value["body"]) if value["body"] else None
    organisation = organisation_slug(value["organisation"]) if value["organisation"] else None
    listed = bool(value["municipality"] or value["party"])
    return Profile(
        document=f"{row['id']}-{side}",
        names=(value["name"],),
        date=datetime.date.fromisoformat(value["date"]) if value["date"] else None,
        meeting_body=body,
        municipalities=frozenset({organisation_slug(value["municipality"])} if value["municipality"] else ()),
        parties=frozenset({value["party"]} - {""}),
        offices=frozenset({(slug(value["role"]), organisation)} if organisation else ()),
        bodies=frozenset(
            ({body} if body and listed else set()) | ({organisation} if organisation else set())
        ),
        attended=listed,
    )


def verdict(pair: Pair) -> str:
    """`yes` where linking makes them one, `unsure` where it asks, else `no`."""
    links = link_people((pair.left, pair.right))
    slugs = {
        links.slugs.get((side.document, own_slug(side)), own_slug(side)) for side in (pair.left, pair.right)
    }
    if len(slugs) == 1:
        return "yes"
    return "unsure" if links.doubts else "no"


def figures(chosen: list[Pair]) -> tuple[float, float, Counter[tuple[str, str]]]:
    """Precision and recall of the joins, and how often which truth got which verdict."""
    counts = Counter((pair.same, verdict(pair)) for pair in chosen)
    joined = sum(count for (same, found), count in counts.items() if found == "yes" and same != "unsure")
    truths = sum(count for (same, _), count in counts.items() if same == "yes")
    return counts["yes", "yes"] / joined, counts["yes", "yes"] / truths, counts


if __name__ == "__main__":
    precision, recall, counts = figures(list(pairs()))
    print(f"precision {precision:.3f}, recall {recall:.3f}")
    for (same, found), count in sorted(counts.items()):
        print(f"{same:7} judged {found:7} {count}")
