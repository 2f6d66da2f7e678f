"""Synthetic minutes: the genre's structure, filled from word lists by a seeded generator; no two documents alike."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from benchmarks.words import (
    ADJECTIVES,
    BODIES,
    GIVEN,
    HEADS,
    LAST,
    LINKS,
    MIDDLE,
    MINISTRIES,
    PHRASES,
    STEMS,
    VERBS,
)
from kkrgraph.extract.text.dates import MONTHS
from kkrgraph.reference import bodies, municipalities

Choice = TypeVar("Choice")
ITEMS = 18
LINES_ON_A_PAGE = 52
WIDTH = 74
COUNCILS = ("KKR Nordjylland", "KKR Midtjylland", "KKR Syddanmark", "KKR Hovedstaden", "KKR Sjælland")


class Writer:
    """Writes the minutes of one number; the same number gives the same text."""

    def __init__(self, number: int) -> None:
        self._random = Random(number)
        self.council = COUNCILS[number % len(COUNCILS)]
        self.day, self.month, self.year = number % 27 + 1, number % 12 + 1, 2022 + number // 12 % 5
        self._lines: list[str] = []
        self.people = [self._person() for _ in range(28)]

    def pages(self) -> list[list[str]]:
        """The pages as lines, page heads and numbers among them."""
        self._attendance()
        for group in range(1, 7):
            self._line(f"{group}. {self._title()}", "")
            for item in range(1, ITEMS // 6 + 1):
                self._item(f"{group}.{item}")
        starts = range(0, len(self._lines), LINES_ON_A_PAGE)
        body = [self._lines[start : start + LINES_ON_A_PAGE] for start in starts]
        head = f"{self.council} | {self.day:02}-{self.month:02}-{self.year}"
        date = f"{self.day}. {MONTHS[self.month - 1]} {self.year}"
        front = ["REFERAT", "", self.council.upper(), "", f"Dato: {date}", "Kl. 10:00 – 12.30"]
        return [front, *([*page, head, f"SIDE | {number}"] for number, page in enumerate(body, start=2))]

    def _attendance(self) -> None:
        self._line("Deltagere")
        for index, person in enumerate(self.people[:23]):
            if index == 20:
                self._line("", "Afbud")
            self._line(f"{person} ({self._one('ABCFIOVÆØ')}) {self._one(municipalities()).name}")
        self._line("")

    def _item(self, number: str) -> None:
        title = self._title()
        self._line(f"{number}. {title}", f"SAG-{self.year}-{self._random.randrange(99999):05} abc", "")
        self._section(
            "Baggrund", self._prose(3), f"KKR blev den {self._date()} orienteret om {self._noun()}en."
        )
        self._section(
            "Indstilling",
            f"Det indstilles, at {self.council} drøfter {self._noun()}en og tager den til efterretning.",
        )
        self._section("Sagsfremstilling", *(self._prose(3) for _ in range(3)), *self._facts())
        self._section("Beslutning", *self._ruling())

    def _facts(self) -> list[str]:
        """Sentences with something to read in them, as often as in minutes of this length."""
        person, body, other = self._one(self.people), self._one(BODIES), self._one(bodies()).name
        facts = (
            (0.2, f"Formand for {body}, {person}, giver en kort orientering om arbejdet."),
            (0.45, f"Der er afsat {self._number(900)},{self._number(9)} mio. kr. til {self._noun()}en."),
            (0.8, f"{self._one(MINISTRIES)} holder møde med {body} den {self._date()}."),
            (
                0.8,
                f"{other} holder generalforsamling den {self._date()} i {self._one(municipalities()).short_name}.",
            ),
            (
                0.6,
                f"Bestyrelsen i {body} består af {self._number(15)} medlemmer, som udpeges af {self.council}.",
            ),
            (
                0.6,
                f"Regeringen og KL indgik den {self._date()} en aftale om {self._noun()} for {self.year}-{self.year + 2}.",
            ),
            (0.5, f"Læs mere: https://www.example.org/{self._noun()}/{self._number(10**6)}"),
            (
                1,
                f"I arbejdet deltager også {self._one(bodies()).name} og {self._one(municipalities()).name}.",
            ),
        )
        return [fact for share, fact in facts if self._random.random() < share]

    def _ruling(self) -> list[str]:
        person, body = self._one(self.people), self._one(BODIES)
        rulings = (
            "Godkendt.",
            f"{self.council} tog orienteringen til efterretning.",
            f"{self.council} drøftede {self._noun()}en og bakkede op om den videre proces.",
            f"{self.council} drøftede {self._noun()}en og anmodede {body} om at komme med et oplæg.",
            f"{self.council} udpegede {person} (A), {self._one(municipalities()).name}, som medlem af {body}.",
            f"{self.council} indstillede {person} til bestyrelsen for {body}.",
        )
        told = f"{person} orienterede om {self._noun()}en. " if self._random.random() < 0.25 else ""
        return [self._one(rulings), f"{told}{self._prose(2)}"]

    def _section(self, heading: str, *paragraphs: str) -> None:
        self._line(heading)
        for paragraph in paragraphs:
            self._line(*textwrap.wrap(paragraph, WIDTH), "")

    def _prose(self, sentences: int) -> str:
        return " ".join(self._sentence() for _ in range(sentences))

    def _sentence(self) -> str:
        one = self._one
        clauses = [
            f"{one(ADJECTIVES)} {self._noun()} {one(VERBS)} {self._noun()}en {one(LINKS)} {one(PHRASES)}"
            for _ in range(self._random.randrange(1, 3))
        ]
        return f"Den {', '.join(clauses)}."

    def _title(self) -> str:
        return f"{self._noun().capitalize()} og {self._one(ADJECTIVES)} {self._noun()}"

    def _noun(self) -> str:
        # Danish makes its compounds as it goes: as in real minutes, each document brings words of its own.
        middle = self._one(STEMS) if self._random.random() < 0.4 else ""
        return self._one(STEMS) + middle + self._one(HEADS)

    def _person(self) -> str:
        return f"{self._one(GIVEN)} {self._one(MIDDLE)}{self._one(LAST)} {self._one(MIDDLE)}{self._one(LAST)}"

    def _number(self, most: int) -> int:
        return self._random.randrange(1, most)

    def _date(self) -> str:
        return f"{self._random.randrange(1, 28)}. {self._one(MONTHS)} {self.year}"

    def _one(self, choices: Sequence[Choice]) -> Choice:
        return self._random.choice(choices)

    def _line(self, *lines: str) -> None:
        self._lines.extend(lines)
