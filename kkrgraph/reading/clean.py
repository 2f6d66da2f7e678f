"""One printed line cleaned by itself: white space, invisible characters, ligatures, Unicode form."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = "\u00ad\u034f\u061c\u180e\ufeff\ufffe\uffff" + "".join(
    chr(code)
    for first, last in ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F))
    for code in range(first, last + 1)
)
_CONTROLS = "".join(
    chr(code) for code in (*range(0x00, 0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0))
)
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
# U+2010 and U+2011 are hyphens of Word, U+F0B7 is the bullet of its Symbol font.
_SIGNS = {0x2010: "-", 0x2011: "-", 0xF0B7: "•"}
_TABLE: dict[int, str] = {**dict.fromkeys(map(ord, _INVISIBLE + _CONTROLS), ""), **_LIGATURES, **_SIGNS}
_STRANGE = re.compile("[" + "".join(map(re.escape, map(chr, _TABLE))) + "]")
_SOFT_END = re.compile("\u00ad[\\s\u200b-\u200f\ufeff]*$")


def clean_line(text: str) -> str:
    """The line in NFC with single spaces, without invisible characters; a soft hyphen at its end becomes `-`.

    A soft hyphen inside the line is where the word might have been broken and was not: it goes.
    """
    # most lines hold nothing strange, and asking is quicker than replacing nothing
    if _STRANGE.search(text) is not None:
        text = _SOFT_END.sub("-", text).translate(_TABLE)
    return unicodedata.normalize("NFC", " ".join(text.split()))
