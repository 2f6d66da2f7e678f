"""A network in three columns: one person or body, those it is tied to, and those it shares one of them with."""

from __future__ import annotations

from dataclasses import dataclass, field

from kkrgraph.draw.seats import records
from kkrgraph.draw.svg import CHARACTER, cut, element, label, picture, tooltip
from kkrgraph.graph.answer import Table

MOST = 40
TOP, ROW, FOOT, EDGE = 92, 30, 20, 16
BOX, GAP, LEGEND = 290, 130, 24
LINES = ("edge seat", "plads"), ("edge asked", "indstilling"), ("edge", "anden forbindelse")
SHARED = {"same_body", "same_person"}
HELD, ASKED = {"seat"}, {"nominated_for", "has_nominee", "nominated_by", "nominated"}
TIES = {
    "agreement": "aftale", "appointed": "udpegede", "appointed_by": "udpeget af", "appointed_to_by": "plads udpeges af",
    "attended": "deltog i møde", "attended_by": "havde til møde", "has_nominee": "indstillet", "heard": "hørte oplæg af",
    "may_appoint_to": "udpeger til", "may_nominate_to": "indstiller til", "nominated": "indstillede",
    "nominated_by": "indstillet af", "nominated_for": "indstillet til", "nominated_to_by": "plads indstilles af",
    "same_body": "sidder i samme organ", "same_person": "har samme person", "seat": "plads", "spoke_at": "holdt oplæg",
    "succeeded_by": "efterfulgt af", "succeeds": "efterfulgte",
}  # fmt: skip


@dataclass(slots=True)
class Node:
    """One box. ties: kind, and what the tooltip says of it. near: the boxes of the middle column that it hangs on, by which ties."""

    name: str
    is_person: bool
    ties: list[tuple[str, str]] = field(default_factory=list)
    near: dict[str, list[tuple[str, str]]] = field(default_factory=dict)


def network(one: str, is_person: bool, ties: Table, legs: Table | None = None) -> str:
    """The picture as one SVG document; at most 40 boxes in a column, those with most ties.

    legs: the ties of one other to those in the middle.
    """
    near, far = columns_of(ties)
    _add_legs(far, near, legs)
    near, rest_near = _most(near)
    far = {iri: node for iri, node in far.items() if node.near.keys() & near.keys()}
    far, rest_far = _most(far)
    order = {iri: place for place, iri in enumerate(near)}
    far = dict(sorted(far.items(), key=lambda item: (_middle(item[1], order), item[1].name, item[0])))
    height = TOP + ROW * max(len(near) + bool(rest_near), len(far) + bool(rest_far), 1) + FOOT
    places = {iri: (EDGE + BOX + GAP, _y(len(near), place, height)) for iri, place in order.items()}
    ends = {iri: (EDGE + 2 * (BOX + GAP), _y(len(far), place, height)) for place, iri in enumerate(far)}
    centre = (EDGE, _y(1, 0, height))
    lines = [_edge(centre, places[iri], (one, node.name), node.ties) for iri, node in near.items()]
    lines += [
        _edge(places[via], ends[iri], (near[via].name, node.name), node.near[via])
        for iri, node in far.items()
        for via in sorted(node.near.keys() & near.keys(), key=lambda iri: order[iri])
    ]
    boxes = [_box(centre, Node(name=one, is_person=is_person), "one")]
    boxes += [_box(places[iri], node) for iri, node in near.items()]
    boxes += [_box(ends[iri], node) for iri, node in far.items()]
    return picture(
        EDGE * 2 + BOX * 3 + GAP * 2,
        height + LEGEND,
        f"{one}: forbindelser",
        f"{one} har forbindelse til {len(near)}, og gennem dem til {len(far)} andre.",
        label(f"{one}: forbindelser", EDGE, 30, class_="head"),
        *_heads((len(near), rest_near), (len(far), rest_far)),
        *lines,
        *boxes,
        _legend(height),
    )


def columns_of(ties: Table) -> tuple[dict[str, Node], dict[str, Node]]:
    """Those whom the one is tied to, and those with whom it shares one of them, by IRI; in the order of their names."""
    near: dict[str, Node] = {}
    far: dict[str, Node] = {}
    rows = sorted(records(ties), key=lambda row: (row["other_name"], row["other_iri"]))
    for row in rows:
        column = far if row["tie"] in SHARED else near
        node = column.setdefault(
            row["other_iri"], Node(name=row["other_name"], is_person="/person/" in row["other_iri"])
        )
        said = f"{TIES[row['tie']]} {row['detail']}".rstrip()
        node.ties.append((row["tie"], f"{said}: »{row['evidence']}«"))
    names = {node.name: iri for iri, node in near.items()}
    for row in rows:
        if row["tie"] in SHARED and row["detail"] in names:
            said = f"{TIES[row['tie']]} {row['detail']}: »{row['evidence']}«"
            far[row["other_iri"]].near.setdefault(names[row["detail"]], []).append((row["tie"], said))
    return near, far


def _add_legs(far: dict[str, Node], near: dict[str, Node], legs: Table | None) -> None:
    """The other of two stands on the right, tied to those in the middle."""
    for row in () if legs is None else records(legs):
        node = far.setdefault(
            row["one_iri"], Node(name=row["one_name"], is_person="/person/" in row["one_iri"])
        )
        said = f"{row['other_name']}: {TIES[row['tie']]} {row['detail']}".rstrip()
        tie = (row["tie"], f"{said}: »{row['evidence']}«")
        node.ties.append(tie)
        if row["other_iri"] in near:
            node.near.setdefault(row["other_iri"], []).append(tie)


def _most(nodes: dict[str, Node]) -> tuple[dict[str, Node], int]:
    """Those with most ties, and how many are left out; the order stays."""
    ranked = sorted(nodes, key=lambda iri: (-len(nodes[iri].ties), nodes[iri].name, iri))[:MOST]
    kept = set(ranked)
    return {iri: node for iri, node in nodes.items() if iri in kept}, len(nodes) - len(kept)


def _middle(node: Node, order: dict[str, int]) -> float:
    places = [order[iri] for iri in node.near if iri in order]
    return sum(places) / len(places)


def _y(count: int, place: int, height: float) -> float:
    """The middle of a box: columns stand in the middle of the picture."""
    room = height - TOP - FOOT
    return TOP + (room - ROW * count) / 2 + ROW * (place + 0.5)


def _edge(
    start: tuple[float, float], end: tuple[float, float], names: tuple[str, str], ties: list[tuple[str, str]]
) -> str:
    kinds = {kind for kind, _ in ties}
    kind = "edge seat" if kinds & HELD else "edge asked" if kinds & ASKED else "edge"
    x, bend = start[0] + BOX, GAP / 2
    path = f"M{x:.1f} {start[1]:.1f}C{x + bend:.1f} {start[1]:.1f} {end[0] - bend:.1f} {end[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
    said = tooltip(" – ".join(names), *(text for _, text in ties))
    return element("g", said, element("path", class_=kind, d=path))


def _box(place: tuple[float, float], node: Node, kind: str = "") -> str:
    sort = " ".join(part for part in ("node", kind or ("person" if node.is_person else "")) if part)
    return element(
        "g",
        tooltip(node.name, *(text for _, text in node.ties)),
        element(
            "rect",
            class_=sort,
            x=place[0],
            y=place[1] - 12,
            width=BOX,
            height=24,
            rx=12 if node.is_person else 3,
        ),
        label(cut(node.name, BOX - 30), place[0] + 10, place[1] + 4),
    )


def _heads(near: tuple[int, int], far: tuple[int, int]) -> list[str]:
    """What the columns are that hold something, and how many have no room: of each (those shown, those left out)."""
    titles = ("direkte", *near), ("gennem én anden", *far)
    return [
        label(
            f"{title}{f' (og {rest} flere)' if rest else ''}",
            EDGE + (BOX + GAP) * (place + 1),
            70,
            class_="soft",
        )
        for place, (title, shown, rest) in enumerate(titles)
        if shown
    ]


def _legend(top: float) -> str:
    """What the lines are."""
    pieces, x, y = [], float(EDGE), top + 4
    for kind, text in LINES:
        pieces.append(element("path", class_=kind, d=f"M{x:.1f} {y:.1f}h26"))
        pieces.append(label(text, x + 34, y + 4, class_="soft"))
        x += 34 + len(text) * CHARACTER + 18
    return element("g", *pieces)
