from __future__ import annotations

import pytest

from kkrgraph.reading.navigation import is_navigation, split_hint


@pytest.mark.parametrize(
    "text",
    [
        "Til toppen",
        "↑ Til toppen",
        "Hent som PDF",
        "HENT SOM PDF",
        "fold dette punkt ind",
        "Save this PDF as:",
        "Forside > Politik > Dagsordener og referater",
        "Forside / Politik / Dagsordener",
        "ForsidePolitikDagsordener og referater",
        "Du er her: Forside",
        "Vi bruger cookies til at gøre hjemmesiden bedre",
        "Accepter alle",
        "Luk alle punkter",
        "Se alle dagsordener og referater fra dette mødeforum",
        "Forsiden | Kontakt | Ledige job | For ansatte | Presse og nyheder | Web-TV",
        "ForsidepilPolitikpilReferater 2021pilHavnerådet",
        "Region SyddanmarkTil forsiden",
        "Kommunens logo, link til forsiden",
        "icon-Bliv-hørt",
        "Klik her for at folde ud og læse mere om Havnen",
        "Kontakt Webtilgængelighed Cookiepolitik Persondata",
        "Hent som PDF Udskriv siden",
        "Udskriv siden | Hent som PDF | Del",
        "ForsidenPolitikUdvalgReferater2014",
        "ForsidePolitikHavne- og kajudvalgetMøder",
    ],
)
def test_buttons_breadcrumbs_and_cookie_notices_are_navigation(text: str) -> None:
    assert is_navigation(text)


@pytest.mark.parametrize(
    "text",
    [
        "Punktet sendes til toppen af listen.",
        "Forsiden af planen blev drøftet.",
        "Forside",
        "Hjem og skole",
        "3.2. Cookies på kommunale sider",
        "Beslutning",
        "Næste møde er den 3. maj",
        "Karl Holm | Eva Lind | Bo Dam",
        "Havnerådet | 4. maj 2021 | Mødelokale 1",
        "Læs mere om havnen i planen.",
        "Til forsiden af bladet valgtes et billede af havnen.",
    ],
)
def test_text_of_the_meeting_is_not(text: str) -> None:
    assert not is_navigation(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "2. HavnenKlik her for at folde ud og læse mere om Havnen",
            ("2. Havnen", "Klik her for at folde ud og læse mere om Havnen"),
        ),
        ("Kort over havnen - åbner i nyt vindue", None),
        ("Kort over havnen Åbner i nyt vindue", ("Kort over havnen", "Åbner i nyt vindue")),
        ("Der klikkes her på kortet.", None),
    ],
)
def test_a_hint_behind_a_title_is_set_apart(line: str, expected: tuple[str, str] | None) -> None:
    assert split_hint(line) == expected
