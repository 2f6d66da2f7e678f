"""What the head of a paper has given so far."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Found:
    """What was found so far, each value with the place it stands at. lost: (view's column, offset) of damaged values.

    written: the day that the paper bears, which is the meeting's where no other is named.
    """

    values: dict[str, str] = field(default_factory=dict)
    written: tuple[str, int, int] | None = None
    places: list[tuple[int, int]] = field(default_factory=list)
    lost: list[tuple[str, int]] = field(default_factory=list)

    def add(self, name: str, value: str | None, start: int, end: int) -> None:
        if value and name not in self.values:
            self.values[name] = value
            self.places.append((start, end))
