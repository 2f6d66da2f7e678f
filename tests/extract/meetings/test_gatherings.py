"""Which meeting a date belongs to, and whose it is; what becomes of it is in test_meetings_ahead.py and test_references.py."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from kkrgraph.extract.meetings.gathering import is_before
from kkrgraph.extract.meetings.gatherings import Finder
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting, Minutes

Read = Callable[..., Minutes]
SentencesOf = Callable[..., list[Sentence]]
Row = tuple[str | None, str, bool, bool]


@pytest.fixture(scope="module")
def meeting(read: Read) -> Meeting:
    return read().meeting


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Movia holder møde den 12. juni 2025.", [("Movia", "2025-06-12", False, False)]),
        ("Det næste møde i Movia er den 12. juni 2025.", [("Movia", "2025-06-12", False, True)]),
        ("På det kommende møde den 12. juni 2025 ses alle.", [(None, "2025-06-12", True, True)]),
        ("KKR holdt møde den 4. februar 2025.", [("KKR", "2025-02-04", True, False)]),
        ("KKR Sjælland godkendte planen den 4. februar 2025.", [("KKR Sjælland", "2025-02-04", True, False)]),
        ("Movia konstituerede sig den 4. februar 2025.", [("Movia", "2025-02-04", False, False)]),
        (
            "Der er møde mellem KL’s og KKR’s formandskaber den 4. juni 2025.",
            [("KL og KKR", "2025-06-04", False, False)],
        ),
        ("Movia behandler køreplanen første gang den 4. juni 2025.", [("Movia", "2025-06-04", False, False)]),
        ("Movia har drøftet opgaven den 4. februar 2025.", [("Movia", "2025-02-04", False, False)]),
        ("Movia den 4. juni 2025 er vært for et besøg.", [("Movia", "2025-06-04", False, False)]),
        ("Onsdag den 4. juni 2025 besøger Movia havnen.", [("Movia", "2025-06-04", False, False)]),
        (
            "Movia har fået nye lokaler. Bestyrelsen mødes næste gang den 4. juni 2025.",
            [("Movia", "2025-06-04", False, True)],
        ),
        ("Konferencen om havne, der blev holdt den 4. februar 2025.", [(None, "2025-02-04", True, False)]),
        (
            "Formandskaberne for de fem KKR mødes med KL’s formandskab den 4. juni 2025.",
            [("KL og KKR", "2025-06-04", False, False)],
        ),
        ("Høringen om havne er forlænget til den 4. juni 2025.", []),
        ("Movia mødes igen fredag den 13. juni 2025.", [("Movia", "2025-06-13", False, False)]),
        ("FynBus’ repræsentantskab samles den 6. oktober 2025.", [("FynBus", "2025-10-06", False, False)]),
        ("Formandskabet holdt den 4. februar 2025 møde med Movia.", [("Movia", "2025-02-04", False, False)]),
        (
            "KKR-formandskabet mødtes den 4. februar 2025 med Region Sjælland.",
            [("KKR Sjællands formandskab", "2025-02-04", False, False)],
        ),
        (
            "Kvartalsmødet mellem KKR-formandskabet og Region Sjælland fandt sted den 4. februar 2025.",
            [("KKR Sjællands formandskab", "2025-02-04", False, False)],
        ),
        (
            "Karl Holm fortalte om formandskabets møde med regionsrådsformanden i Region Sjælland den 4. februar 2025.",
            [("KKR Sjællands formandskab", "2025-02-04", False, False)],
        ),
        ("Formandskabet har fra den 4. februar 2025 ny telefon.", []),
        (
            "Det første møde i Movia efter de nye regler er sat til den 4. juni 2025.",
            [("Movia", "2025-06-04", False, False)],
        ),
        (
            "Planen drøftes på en konference i Faxe den 4. juni 2025, som rådet og Movia er fælles om.",
            [("Movia", "2025-06-04", False, False)],
        ),
        (
            "Planen drøftes på en konference den 4. juni 2025, arrangeret af Movia.",
            [("Movia", "2025-06-04", False, False)],
        ),
        (
            "Region Sjælland har talt bådene, og Movia behandler tallene på et møde i Faxe den 4. juni 2025.",
            [("Movia", "2025-06-04", False, False)],
        ),
        (
            "Pladsen er ledig, til kommunalbestyrelsen mødes den 4. juni 2025.",
            [("Kommunalbestyrelsen", "2025-06-04", False, False)],
        ),
        (
            "Som opfølgning på drøftelsen den 4. februar 2025 i KKR Sjælland er broen malet.",
            [("KKR Sjælland", "2025-02-04", True, False)],
        ),
        (
            "KKR Syddanmark har den 4. februar 2025 drøftet broen.",
            [("KKR Syddanmark", "2025-02-04", False, False)],
        ),
        (
            "KKR Sjælland nedsatte den 4. februar 2025 en gruppe.",
            [("KKR Sjælland", "2025-02-04", True, False)],
        ),
        ("Eva Lind fratræder sin plads i Movia den 4. juni 2025.", []),
        ("Eva Lind udtræder af Movia den 4. juni 2025.", []),
        ("Referatet af seneste møde blev sendt til alle den 4. februar 2025.", []),
        (
            "Formandskabet indstiller, at referatet af mødet den 4. februar 2025 godkendes.",
            [(None, "2025-02-04", True, False)],
        ),
        ("KL’s Kommunaløkonomisk Forum den 4. juni 2025 er i Aalborg.", [("KL", "2025-06-04", False, False)]),
        ("Sagen udsættes til mødet den 4. juni 2025.", [(None, "2025-06-04", True, False)]),
        (
            "Møderne holdes den 4. juni 2025 kl. 9.30, den 5. september 2025 kl. 9.30 og den 7. november 2025.",
            [
                (None, "2025-06-04", True, False),
                (None, "2025-09-05", True, False),
                (None, "2025-11-07", True, False),
            ],
        ),
        ("Styregruppen holder temadag den 4. juni 2025.", [("Styregruppen", "2025-06-04", False, False)]),
        ("Eva Lind har orlov fra Movia i april 2025.", []),
        ("Broen åbner den 4. juni 2025.", []),
        ("Der er møde, som har frist den 4. juni 2025.", []),
        ("I 2026 holder Movia møde den 27. marts.", [("Movia", "2026-03-27", False, False)]),
    ],
)
def test_a_dated_event_has_its_body(
    sentences_of: SentencesOf, meeting: Meeting, background: str, expected: list[Row]
) -> None:
    found = Finder(sentences_of(background=background), meeting, {}).find()
    assert [(g.body_name, g.value, g.own, g.upcoming) for g in found] == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-03-13", True),
        ("2025-03-14", False),
        ("2025-02", True),
        ("2025-03", False),
        ("2024", True),
        ("2025", False),
    ],
)
def test_dates_are_compared_as_far_as_they_are_known(value: str, expected: bool) -> None:
    assert is_before(value, datetime.date(2025, 3, 14)) is expected


def test_nothing_is_before_an_unknown_day() -> None:
    assert is_before("1999", None) is False
