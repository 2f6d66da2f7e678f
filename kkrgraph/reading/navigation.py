"""What a web page prints beside the meeting: its buttons, its breadcrumbs, its cookies."""

from __future__ import annotations

import re

_BUTTONS = frozenset(
    (
        "til toppen",
        "til top",
        "hent som pdf",
        "gem som pdf",
        "vis som pdf",
        "download som pdf",
        "save this pdf as:",
        "word png txt jpg",
        "størrelse: px",
        "starte visningen fra side:",
        "transkript",
        "print",
        "print siden",
        "udskriv",
        "udskriv siden",
        "del siden",
        "del på facebook",
        "læs op",
        "fold dette punkt ind",
        "fold dette punkt ud",
        "fold alle punkter ind",
        "fold alle punkter ud",
        "fold alle ud",
        "fold alle ind",
        "gå til hovedindhold",
        "gå til indhold",
        "spring til indhold",
        "spring til hovedindhold",
        "spring navigation over",
        "forrige punkt",
        "næste punkt",
        "forrige møde",
        "næste møde",
        "tilbage til oversigten",
        "tilbage til oversigt",
        "luk",
        "menu",
        "søg",
        "kontakt os",
        "kontakt kommunen",
        "find vej",
        "om hjemmesiden",
        "privatlivspolitik",
        "tilgængelighedserklæring",
        "abonner på nyheder",
        "tip en ven",
        "luk menu",
        "åbn menu",
        "vis menu",
        "accepter alle",
        "afvis alle",
        "tillad alle cookies",
        "kun nødvendige",
    )
)
# `Forside > Politik > Dagsordener`, also with the words glued: `ForsidePolitikDagsordener`.
_BREADCRUMBS = re.compile(
    r"(?:Du er her: ?.*|(?:Forside|Hjem)(?: ?[>›»/|→] ?[^>›»/|→]{2,60})+|Forside(?:[A-ZÆØÅ][a-zæøå ]+){2,})"
)
_COOKIES = re.compile(
    r"(?=.*\bcookies?(?:politik)?\b)(?=.*\b(?:hjemmesiden?|webstedet|websitet?|accepter\w*|samtykke\w*|siden|vi bruger)\b).*",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 400


def is_navigation(text: str) -> bool:
    """Whether a whole line is a button, breadcrumbs or a cookie notice of a web page."""
    if len(text) > _LONGEST_NOTICE:
        return False
    if text.lower().strip("↑^<>«» ") in _BUTTONS:
        return True
    if text.startswith(("Forside", "Hjem", "Du er her")) and _BREADCRUMBS.fullmatch(text):
        return True
    return "cookie" in text.lower() and _COOKIES.match(text) is not None
