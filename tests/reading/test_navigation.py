from __future__ import annotations

import pytest

from kkrgraph.reading.navigation import is_navigation


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
    ],
)
def test_text_of_the_meeting_is_not(text: str) -> None:
    assert not is_navigation(text)
