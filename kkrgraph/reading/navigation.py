"""What a web page prints beside the meeting: its buttons, its breadcrumbs, its cookies."""

from __future__ import annotations

import re
from functools import cache

from kkrgraph.resources import resource


@cache
def _buttons() -> frozenset[str]:
    """The words of buttons (data/patterns/buttons.txt)."""
    lines = resource("data", "patterns", "buttons.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(button.partition(" ")[0] for button in _buttons())


@cache
def _some_buttons() -> re.Pattern[str]:
    """Two buttons and more in one line: `Hent som PDF Udskriv siden`."""
    words = "|".join(re.escape(button) for button in sorted(_buttons(), key=len, reverse=True))
    return re.compile(rf"(?:{words})(?:[\s|·•]+(?:{words}))+")


# `Forside > Politik > Dagsordener`, also with the words glued: `ForsidePolitikDagsordener`.
_BREADCRUMBS = re.compile(
    r"(?:Du er her: ?.*|(?:Forside|Hjem)(?: ?[>›»/|→] ?[^>›»/|→]{2,60})+|Forside(?:[A-ZÆØÅ][a-zæøå ]+){2,}|"
    r"Forsiden?(?=[A-ZÆØÅ])(?:[^.:;]*?[a-zæøåA-ZÆØÅ](?:(?<=[a-zæøå])(?=[A-ZÆØÅ])|(?=\d)))[^.:;]{1,80})"
)
# `ForsidepilPolitikpilDagsordener`: the arrows' alternative text
_ARROWS = re.compile(r"(?:Forside|Hjem)(?:pil[A-ZÆØÅ][^|]{1,60}?)+")
# `Forsiden | Kontakt | Ledige job`
_BAR_WORDS = frozenset(
    ("forside", "forsiden", "kontakt", "kontakt os", "ledige job", "job", "presse", "presse og nyheder", "nyheder", "web-tv", "om os", "for ansatte", "log ind",
     "selvbetjening", "english", "sitemap", "a-å", "søg", "menu", "borger", "erhverv", "politik", "dagsordener", "referater", "dagsordener og referater")
)  # fmt: skip
_LONGEST_LINK = 60
_MOST_LINKS = 12
# `Kontakt Webtilgængelighed Cookiepolitik Persondata` at the foot of a page, without bars
_FOOT_WORDS = frozenset(
    ("kontakt", "webtilgængelighed", "tilgængelighed", "tilgængelighedserklæring", "cookiepolitik", "cookies", "persondata", "persondatapolitik", "privatlivspolitik",
     "databeskyttelse", "sitemap", "presse", "job", "nyhedsbrev", "intranet", "whistleblower", "whistleblowerordning", "ean", "cvr", "facebook", "linkedin", "instagram", "om")
)  # fmt: skip
_HOME = re.compile(
    r"[^.:]{0,60}(?:[Tt]il forsiden|[Ll]ink til forsiden|logo)|icon-\S+|(?:Læs|Se) også: [^.]{3,90}|Politisk mødekalender(?: 20\d\d)?(?: \(pdf\))?"
)
# `HavneplanenKlik her for at folde ud og læse mere om Havneplanen`: behind a title, for those who hear the page
_HINT = re.compile(
    r"(?:(?<=[^\s:])\s?|\A)(?:[-–|]\s)?(?:Klik her for at (?:folde|læse|åbne|se|vise)|"
    r"Fold (?:punkt|dette punkt)\w* (?:ud|ind)\b|Åbn(?:er)? i nyt vindue|Tryk (?:her )?for at (?:folde|åbne|læse)).*"
)
_COOKIES = re.compile(
    r"(?=.*\bcookies?(?:politik)?\b)(?=.*\b(?:hjemmesiden?|webstedet|websitet?|accepter\w*|samtykke\w*|siden|vi bruger)\b).*",
    re.IGNORECASE,
)
_LONGEST_NOTICE, _LONGEST_BUTTONS = 400, 90


def is_navigation(text: str) -> bool:
    """Whether a whole line is a button, breadcrumbs or a cookie notice of a web page."""
    if len(text) > _LONGEST_NOTICE:
        return False
    lower = text.lower()
    if lower.strip("↑^<>«» ") in _buttons():
        return True
    if (
        len(lower) <= _LONGEST_BUTTONS
        and lower.partition(" ")[0] in _first_words()
        and _some_buttons().fullmatch(lower) is not None
    ):
        return True
    if text.startswith(("Forside", "Hjem", "Du er her")) and (
        _BREADCRUMBS.fullmatch(text) or _ARROWS.fullmatch(text)
    ):
        return True
    if lower.partition(" ")[0] in _FOOT_WORDS:
        words = lower.split()
        if 2 < len(words) < _MOST_LINKS and _FOOT_WORDS.issuperset(words):
            return True
    if "|" in text and _is_bar(text):
        return True
    about_home = text.endswith(("orsiden", "logo")) or text.startswith(
        ("icon-", "Politisk m", "Læs også: ", "Se også: ")
    )
    if about_home and _HOME.fullmatch(text) is not None:
        return True
    if text.startswith(("Klik her", "Tryk ")) and _HINT.match(text) is not None:
        return True
    return "cookie" in lower and _COOKIES.match(text) is not None


def _is_bar(text: str) -> bool:
    """`Forsiden | Kontakt | Ledige job`: links in a row, two of them such as every page has."""
    links = [link.strip() for link in text.split("|")]
    known = sum(link.lower() in _BAR_WORDS for link in links)
    return len(links) > 2 and known > 1 and all(len(link) <= _LONGEST_LINK or known > 2 for link in links)


def split_hint(text: str) -> tuple[str, str] | None:
    """A line of text and the hint behind it that tells how to unfold it; None for a line without such a hint."""
    if "lik her" not in text and "Fold " not in text and "nyt vindue" not in text and "Tryk " not in text:
        return None
    match = _HINT.search(text)
    if match is None:
        return None
    return text[: match.start()].rstrip(), text[match.start() :].strip()
