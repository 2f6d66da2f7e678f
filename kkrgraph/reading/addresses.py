"""Web addresses broken over lines: joined without a space, their hyphens kept."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:https?:|www\.)\S*$", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+(?=\s|$)")
_SCHEME_ONLY = re.compile(r"https?:/{0,2}$", re.IGNORECASE)
_CUT_PERCENT = re.compile(r"%[0-9A-Fa-f]?$")
# No address ends so; more of it must follow.
_UNFINISHED = re.compile(r"[-_=&?%#+]$")
_QUERY = re.compile(r"[=%&?]")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|html?|aspx?|php)\b", re.IGNORECASE)
_SIGN = re.compile(r"[-._\d]")
_LETTER = re.compile(r"[a-z]")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){2,}")
_NEW_START = re.compile(r"https?:|www\.|SAG-|\./|[\w.+-]+@", re.IGNORECASE)


def _looks_like_rest(token: str) -> bool:
    """Whether a token can only be a part of an address: a query, a file name, a path, words joined by hyphens."""
    token = token.rstrip(").,;:")
    return bool(
        _QUERY.search(token)
        or _FILE.search(token)
        or ("/" in token and not token[:1].isupper() and _SIGN.search(token) and _LETTER.search(token))
        or _SLUG.fullmatch(token)
    )


def continues(line: str, following: str) -> bool:
    """Whether `line` ends in an address that goes on with the first token of `following`.

    `https://x.dk/referat-fra-` / `moede.pdf?v=1` does; `https://x.dk/aftaler/` / `Regeringen vil` does not.
    """
    if ":" not in line and "." not in line:
        return False
    address = _ADDRESS.search(line, line.rfind(" ") + 1)
    token = _TOKEN.match(following)
    if address is None or token is None:
        return False
    if _SCHEME_ONLY.search(address.group()):
        return True
    if _NEW_START.match(following):
        return False
    if _CUT_PERCENT.search(address.group()):
        return re.match(r"[0-9A-Fa-f]", following) is not None
    alone = token.group() == following
    plain = token.group()[:1].islower() or token.group()[:1].isdigit()
    if _UNFINISHED.search(address.group()):
        return plain or _looks_like_rest(token.group())
    if address.group().endswith("/") and alone and plain:
        return re.fullmatch(r"[\d.]+", token.group()) is None
    return _looks_like_rest(token.group())
