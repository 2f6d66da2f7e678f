from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.inline_heads import label_of
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.section_heads import leads_proposal, section_of
from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
HEAD = "Referat\nHavnerådet\nDato: 04-03-2026\n"


@pytest.mark.parametrize(
    ("line", "kind", "body"),
    [
        ("Beslutning Havnerådet den 09-03-2021", Kind.DECISION, "Havnerådet"),
        ("Beslutning i Havneudvalget (22-25) den 08-03-2022", Kind.DECISION, "Havneudvalget"),
        ("Beslutning fra Konstituerende møde den 9. december 2021:", Kind.DECISION, None),
        ("Beslutning fra møde i Havnerådet den 3. maj 2024", Kind.DECISION, "Havnerådet"),
        ("Beslutning den 3. maj 2024:", Kind.DECISION, None),
        ("Beslutning den :", Kind.DECISION, None),
        ("Nordby Havneforum, 4. marts 2021, pkt. 1:", Kind.DECISION, "Nordby Havneforum"),
        ("Havneudvalget den 3. maj 2024:", Kind.DECISION, "Havneudvalget"),
        ("Referat - Direktionen", Kind.DECISION, "Direktionen"),
        ("Beslutning – den administrative styregruppe", Kind.DECISION, "den administrative styregruppe"),
        ("Vedtagelse, bestyrelsen", Kind.DECISION, "bestyrelsen"),
        ("Konklusion (Havneudvalget)", Kind.DECISION, "Havneudvalget"),
        ("Beslutning truffet i Havnerådet den 3. maj 2019", Kind.DECISION, "Havnerådet"),
        ("BESLUTNING", Kind.DECISION, None),
        ("INDSTILLING:", Kind.PROPOSAL, None),
        ("Forvaltningen indstiller", Kind.PROPOSAL, None),
        ("Direktørens anbefaling", Kind.PROPOSAL, None),
        ("Baggrund for sagen", Kind.BACKGROUND, None),
        ("Baggrund og formål:", Kind.BACKGROUND, None),
        ("BAGGRUND", Kind.BACKGROUND, None),
        ("Beskrivelse af sagen", Kind.CASE, None),
        ("Sagsbeskrivelse", Kind.CASE, None),
        ("Sagsfremstilling og økonomi", Kind.CASE, None),
        ("Supplerende sagsfremstilling", Kind.CASE, None),
        ("fold dette punkt ind Sagsfremstilling", Kind.CASE, None),
        ("fold dette punkt ind Resume", Kind.OTHER, None),
        ("Sagsresumé", Kind.OTHER, None),
        ("Beslutningstema", Kind.OTHER, None),
        ("Retsgrundlag", Kind.OTHER, None),
        ("Forvaltningens bemærkninger", Kind.OTHER, None),
        ("Økonomiske konsekvenser og finansiering", Kind.OTHER, None),
    ],
)
def test_headings_of_web_pages_are_known(line: str, kind: Kind, body: str | None) -> None:
    assert section_of(line) == (kind, body)


@pytest.mark.parametrize(
    "line",
    [
        "Havneudvalget den 3. maj 2024",
        "Havneudvalget holdt møde den 3. maj 2024",
        "Møde den 3. maj 2024:",
        "Forvaltningen indstiller, at broen males.",
        "Baggrund for sagen er, at broen er gammel.",
        "Referat Godkendt",
        "Referat - Godkendt af bestyrelsen",
        "Beslutning, som er truffet af udvalget",
        "Beskrivelse af broen",
    ],
)
def test_running_text_is_no_heading(line: str) -> None:
    assert section_of(line) is None


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("Beslutning: Godkendt.", Kind.DECISION, "Godkendt."),
        ("Referat: Havnechefen fortalte om broen.", Kind.DECISION, "Havnechefen fortalte om broen."),
        ("Beslutning i Havnerådet den 3. maj 2024: Udsat.", Kind.DECISION, "Udsat."),
        ("Indstilling: At broen males.", Kind.PROPOSAL, "At broen males."),
        ("Sagsfremstilling: Broen er grå.", Kind.CASE, "Broen er grå."),
    ],
)
def test_words_may_stand_behind_the_heading(line: str, kind: Kind, words: str) -> None:
    found = label_of(line)
    assert found is not None
    assert (found[1], line[found[0] :]) == (kind, words)


@pytest.mark.parametrize(
    "line", ["Beslutningen var klar: broen males.", "Broen: Godkendt.", "Indstillingen om broen: den males."]
)
def test_a_colon_alone_makes_no_heading(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Forvaltningen indstiller, at",
        "Det indstilles, at",
        "Chefen for Havn og Bro indstiller,",
        "Direktionen indstiller til byrådet, at",
        "Indstilling",
    ],
)
def test_a_line_leads_a_proposal_in(line: str) -> None:
    assert leads_proposal(line)
    assert not leads_proposal("Planen godkendes")


def sections(minutes: Minutes) -> list[tuple[str, str]]:
    return [(s.section, s.text) for s in minutes.sections if s.number == "1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Broen er gammel.\nDet indstilles, at broen males.",
            [("Indstilling", "Det indstilles, at broen males.")],
        ),
        (
            "Havneudvalget indstiller, at rådet\n- maler broen\n- køber lamper.\nPrisen er lav.",
            [("Indstilling", "Havneudvalget indstiller, at rådet - maler broen - køber lamper.")],
        ),
        (
            "Direktøren indstiller\nAt broen males.\nBilag\nTegning",
            [("Indstilling", "At broen males.")],
        ),
        (
            "Direktøren indstiller at\nat | broen males |\nBeslutning\nGodkendt",
            [("Indstilling", "at broen males"), ("Beslutning", "Godkendt")],
        ),
        (
            "Beslutning\nNordby Havneforum, 4. marts 2021, pkt. 1:\nGodkendt.\nTil indholdsfortegnelse\nÅbent møde",
            [("Beslutning", "Godkendt.")],
        ),
    ],
)
def test_a_section_begins_and_ends_with_its_own_words(
    read_lines: ReadLines, text: str, expected: list[tuple[str, str]]
) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen i Nordby\nSagsnr.: 25/104\n{text}\n2. Kajen\nSagsnr.: 25/105\nUdsat."
    )
    assert sections(minutes) == expected


def test_where_proposals_have_a_heading_the_text_has_none(read_lines: ReadLines) -> None:
    minutes = read_lines(
        f"{HEAD}1. Broen i Nordby\nSagsnr.: 25/104\nDet indstilles, at broen males.\nBeslutning\nGodkendt.\n"
        "2. Kajen\nSagsnr.: 25/105\nIndstilling\nDet indstilles, at kajen males.\nBeslutning\nUdsat."
    )
    assert sections(minutes) == [("Beslutning", "Godkendt.")]
