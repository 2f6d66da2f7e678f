from __future__ import annotations

import pytest

from kkrgraph.extract.meetings.name_shapes import body_name, labelled_name, same_body
from kkrgraph.extract.meetings.title_names import title_body


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Byrådet - referat fra det ordinære møde", "Byrådet"),
        ("Referat af Havnerådets møde d. 04.05.2021", "Havnerådet"),
        ("Referat for Udvalget for Havne og Broer's møde den 3. maj 2021", "Udvalget for Havne og Broer"),
        ("Dagsordener og referater fra midlertidigt udvalg vedrørende havnens fremtid", "Midlertidigt udvalg vedrørende havnens fremtid"),
        ("Det fælles havneråd - Dagsordener og referater", "Det fælles havneråd"),
        ("Ekstraordinært Havnerådsmøde – Referat 14. maj 2021", "Havnerådet"),
        ("Økonomiudvalgsmøde den 3. maj 2021", "Økonomiudvalget"),
        ("Kommissionsmøde 04-05-2021", "Kommissionen"),
        ("Beslutningsreferat 4. maj 2021 (Kystforum)", "Kystforum"),
        ("Møde i Kystforum for Region Sjælland", "Kystforum for Region Sjælland"),
        ("Referat fra møde i Kystforum Sjælland tirsdag den 4. maj 2021 kl hos Karl Holm A/S", "Kystforum Sjælland"),
        ("HAVNEUDVALGET Mandag den 3. maj 2021 Kl. 9.00 Rådhuset, mødelokale 4. Møde nr. 2", "Havneudvalget"),
        ("TEKNIK- OG HAVNEUDVALGET", "Teknik- og Havneudvalget"),
        ("Referat fra møde i havnedirektørnetværket i det sydlige Sjælland", "Havnedirektørnetværket i det sydlige Sjælland"),
        ("Åben dagsorden Økonomiudvalget 2018-2021 d. 4.3.2021", "Økonomiudvalget"),
        ("2. møde i Havnerådet den 3. maj 2021", "Havnerådet"),
        ("Havnerådet | Tirsdag 4. maj 2021 kl. 8:30 | Mødelokale 1", "Havnerådet"),
        ("Havnerådet mødes", "Havnerådet"),
        ("Havneråd", "Havneråd"),
        ("Kultur-, Fritids- & Havneudvalget", "Kultur-, Fritids- & Havneudvalget"),
        ("Nordby Klyngen", "Nordby Klyngen"),
        ("Dagsorden til Havneklyngen Nordby den 4. maj 2021", "Havneklyngen Nordby"),
        ("Branchepanel for Havne, møde den 4. maj 2021", "Branchepanel for Havne"),
        ("Havnerådet Nordby Kommune", "Havnerådet"),
        ("Havnens sager HAVNEFORUM SYD", "Havneforum Syd"),
        ("Nordby Vand A/S", "Nordby Vand A/S"),
        ("BRANCHEPANEL FOR HAVNE", "Branchepanel for Havne"),
        ("Politisk styregruppe for Broen", "Politisk styregruppe for Broen"),
        ("PROTOKOL fra bestyrelsesmøde i NORD/SYD", "NORD/SYD"),
        ("Referat af bestyrelsesmøde nr. 4 i Nordby Vandselskab A/S torsdag den 10. april 2021", "Nordby Vandselskab A/S"),
        ("Referat af møde i Bromuseets bestyrelse Fredag d. 7. maj 2021", "Bromuseet"),
        ("Nordby Vand A/S – Referat fra bestyrelsesmøde 10. april 2021", "Nordby Vand A/S"),
        ("Udvalg for Havne og Broer", "Udvalg for Havne og Broer"),
        ("Havneklynge Nordby", "Havneklynge Nordby"),
        ("Møde i KL’s Havneudvalg", "KL’s Havneudvalg"),
        ("Referat fra Kystforums formandskabsmøde den 10. november 2021", "Kystforums formandskab"),
    ],
)  # fmt: skip
def test_a_title_names_the_body_that_meets(line: str, expected: str) -> None:
    assert title_body(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Kommunalbestyrelse, fagudvalg, kommissioner, råd og nævn.",
        "Find dagsorden eller referat ved at sortere på udvalg",
        "Se alle dagsordener og referater fra dette mødeforum",
        "Referat Bestyrelse. Fredag 7. maj 2021 kl Mødelokale",
        "Bestyrelsesmøde 7. maj 2021 kl. 9.00, Kajen 4",
        "Bestyrelsesmøde i Greve den 4. maj 2021",
        "Generalforsamling på Hotel Nordby den 4. maj 2021",
        "Valg til bestyrelsen",
        "Godkendelse af referat fra møde i Havnerådet",
        "Næste møde i byrådet er den 3. maj",
        "Mødeforum:",
        "Udvalget",
    ],
)
def test_other_lines_name_none(line: str) -> None:
    assert title_body(line) is None


def test_names_are_told_from_other_words() -> None:
    assert body_name("Børne- og Skoleudvalget") == "Børne- og Skoleudvalget"
    assert body_name("Politisk behandling Havneudvalget") is None
    assert body_name("Orientering fra udvalget") is None
    assert labelled_name("Sundhedsklynge Syd, politisk niveau") == "Sundhedsklynge Syd"
    assert labelled_name("den 3. maj 2021") is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Det fælles havneråd", "Det Fælles Havnerådet", True),
        ("Kystforum", "Kystforum for Region Sjælland", True),
        ("Byrådet", "Greve Byråd", True),
        ("Havnerådet", "Ældrerådet", False),
        ("Udvalget", "Udvalget for Havne", False),
        ("Movia", "Movia Syd", False),
    ],
)
def test_one_body_has_several_names(one: str, other: str, expected: bool) -> None:
    assert same_body(one, other) is expected
