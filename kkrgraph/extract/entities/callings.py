"""Callings: what people do, printed before their names: `Gårdejer Karl Holm`, `Kommunikationsansvarlig Eva Lind`.

Not the roles of the reference: whoever has one of these holds no office that the views show unless the roles know it too.
"""

from __future__ import annotations

import re

# of compounds that no surname ends in
_UNMISTAKABLE = re.compile(
    r"(?:medlem|mester|ansvarlig|(?<!m)(?<!b)ejer|[a-zæøå]{3}ør|holder|læge|lærer|assistent|nalist|ssist|"
    r"ionist|turist|log|økonom|"
    r"giver|mægtig|lægger|sygeplejerske|terapeut|koordinator|konsulent|sekretær|repræsentant|suppleant|stedfortræder|"
    r"delegeret|studerende|parlamentariker|politiker|inspektør|forvalter|bestyrer|direktør|chef|leder|"
    r"tilforordnet|minister|guide)"
    r"(?:en|n|et)?\Z"
)
# which are surnames as well, so that they are callings at the beginning only
_ALSO_SURNAMES = re.compile(
    r"(?:mand|kvinde|gartner|fisker|skipper|bonde|præst|provst|bisp|biskop|reder|dommer|kaptajn|smed|møller|inde)\Z"
)


def is_calling(word: str, first: bool) -> bool:
    """Whether a capitalised word before a given name says what its bearer does. first: no word of a name stands before it."""
    lower = word.lower()
    if len(lower) < 5:
        return False
    return _UNMISTAKABLE.search(lower) is not None or (first and _ALSO_SURNAMES.search(lower) is not None)
