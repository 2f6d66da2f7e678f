"""Where Danish minutes are cut into tokens otherwise than spaCy's Danish rules do it, in the terms of spaCy's tokenizer.

Every rule adds to those of `spacy.lang.da`; none is taken away. docs/spacy.md shows before and after.
"""

from __future__ import annotations

from spacy.symbols import ORTH

# what is printed without the space before its figure: `kl.9.30`, `kr.250`, `nr.4`, `pr.1.1.2026`
_BEFORE_FIGURE = ("kl", "kr", "nr", "pr", "ca", "jf", "stk", "pkt", "pct", "d")
PREFIXES = (rf"(?:{'|'.join(f'[{a[0].upper()}{a[0]}]{a[1:]}' for a in _BEFORE_FIGURE)})\.(?=\d)",)

SUFFIXES = (
    # the genitive of an abbreviation is a token of its own: `KKR's`, `KL’s`; also `EU's`
    r"(?<=[A-ZÆØÅ0-9])['’][sS]",
    # the end of a sentence behind a firm: `Rejseplan A/S.`
    r"(?<=[A-ZÆØÅ]/[A-ZÆØÅ])\.",
    # a span of days: `13.-14. juni` is `13.`, `-`, `14.`
    r"(?<=\d\.[-–])\d{1,2}\.",
    r"(?<=\d\.)[-–]",
)

INFIXES = (
    # a span: `17-19 mio. kr.`, `10.00-12.00`, `1.1.2026-31.12.2027`; what is no span is kept by TOKEN
    r"(?<=\d)[-–](?=\d)",
    # abbreviations joined by a slash: `apr./maj`, `kr./år`
    r"(?<=[a-zæøå]\.)/(?=[a-zæøå])",
)

# What stays whole although an infix or suffix stands in it. The tokenizer only knows `match`, hence the \Z.
TOKEN = (
    # `SAG-2025-01937`, `EMN-2025-003383`
    r"[A-ZÆØÅ]{2,}-\d{4}-\d+\Z",
    # `2025-01937`: a case number whose letters are left out; `19/3143-12`: a sheet of a case
    r"(?:19|20)\d\d-\d{5,}\Z",
    r"\d{2}/\d{3,6}-\d+\Z",
    # dates: `14-03-2025`, `2025-03-14`, `1.1.2026`, `26.04.17`
    r"\d{1,4}(?P<mark>[-./])\d{1,2}(?P=mark)\d{1,4}\Z",
    # a period of office: `2026-2029`, `2025/26`
    r"(?:19|20)\d\d[-–/](?:\d\d)?\d\d\Z",
    # degrees: `cand.polit.`, `cand.scient.pol.`, `ph.d.`
    r"[Cc]and\.(?:[a-zæøå]+\.)+\Z",
    r"[Pp]h\.d\.\Z",
)

_SCALES = ("mio.", "mia.", "mill.", "t.", "Mio.", "Mia.", "Mill.")
# `3 mio.kr.`: scale and unit; without the full stop it would be an address of South Korea to spaCy
SPECIAL_CASES = {
    f"{scale}{unit}": [{ORTH: scale}, {ORTH: unit}] for scale in _SCALES for unit in ("kr.", "kr")
}
