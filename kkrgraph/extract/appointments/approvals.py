"""Approvals: rulings that seat those who were proposed, by following the proposal or by speaking of `de foreslåede`."""

from __future__ import annotations

import re

from kkrgraph.extract.decisions.acts import acts_in
from kkrgraph.extract.decisions.undone import denied_by
from kkrgraph.extract.seats.seat_grammar import PERSON

_ABOUT = (
    r"(?:[Aa]nbefaling|[Ii]ndstilling|[Ff]orslag|[Uu]dskiftning|[Uu]dpegning|[Rr]okade|[Vv]alg|[Ss]ammensætning|[Ff]ordeling|[Bb]esættelse|"
    r"[Ll]iste|[Oo]versigt|[Rr]epræsentation|[Kk]onstituering|[Nn]avne|[Bb]emanding)(?:en|et|n|ne|erne|ene|ten)?"
)
_THOSE = (
    r"(?:(?:de(?:n|t)?|begge|alle|disse)(?: (?:to|tre|fire|fem|seks|syv|otte|ni|ti))?(?: (?:her|heri))?"
    r"(?: (?:foreslåede|indstillede|opstillede|anførte|nævnte|ovennævnte|ovenstående|pågældende|valgte|anmeldte|indmeldte|navngivne))?"
    r"(?: (?:kandidater|personer|navne|medlemmer|repræsentanter))?)"
)
_SEATED = r"(?:udpege(?:s|t|des)|udpegedes|vælges|valgtes|valgt|indstilles|indstillet|indtræder|genvalgt|genvælges|godkendt|godkendes)"
_BY = r"(?:som|i overensstemmelse med|i henhold til|efter|jf\.)(?: (?:det|den))? (?:[a-zæøå]+s )?(?:foreslået|foreslåede|indstillet|indstillede|anbefalet|forslag(?:et)?|indstilling(?:en)?|anbefaling(?:en)?)"
_HOLDS = re.compile(
    "|".join(
        (
            # `Godkendt som indstillet`, `Som indstillet`, `Tiltrådt`, `Ad 2) Vedtaget`
            r"\A(?:(?:Ad|Pkt\.|Punkt) [\w., -]{1,20}?(?:[:).]|\s))? ?(?:Godkendt|Tiltrådt|Vedtaget|Fulgt|[Ss]om (?:indstillet|foreslået|anbefalet))\b",
            # `Udskiftningen blev godkendt`, `Anbefalingen fulgt`, `Indstillingen under a)-c) blev godkendt`
            rf"\b{_ABOUT}(?: [^.;{PERSON}]{{1,30}}?)?(?: (?:blev|bliver|er|var))?(?: [a-zæøå]+)?"
            r" (?:godkendt|tiltrådt|fulgt|vedtaget|bekræftet|foretaget|imødekommet|taget til følge|følges|godkendes|tiltrædes|vedtages|bekræftes)\b",
            # `KKR Fyn fulgte formandskabets forslag`, `tiltrådte sammensætningen`, `godkendte det ovenstående`
            r"\b(?:fulgte|følger|tiltrådte|tiltræder|godkendte|godkender|vedtog|vedtager|bekræftede|bakkede op om|bakker op om|støttede|tilsluttede sig)"
            rf" (?:[a-zæøå]+s )?(?:den |det |de )?(?:(?:foreslåede|indstillede) )?(?:{_ABOUT}|ovenstående|foreslåede|anførte|indstillede)\b",
            # `KKR Fyn tilsluttede sig.`, `Dette tilsluttede udvalget sig.`, `gav sin tilslutning`
            rf"\btilslutte(?:de|r)(?: [^.;{PERSON}]{{1,30}}?)? sig(?: (?:dette|det|heri))?\.?\Z|\b(?:gav|giver) sin tilslutning\.?\Z",
            rf"\b(?:enighed|tilslutning|opbakning|[Ee]nige?) (?:om|til|i) (?:[a-zæøå]+s )?{_ABOUT}",
            # `Valgt i overensstemmelse med forslaget`, `Genvalg og nyvalg som foreslået`
            rf"\b(?:[Gg]en|[Nn]y)?(?:[Vv]algt?|[Uu]dpeget|[Uu]dpegning(?:en|erne)?|[Vv]alget|[Vv]algene)(?: [^.;{PERSON}]{{1,30}}?)? {_BY}",
            # `Begge udpeges`, `De foreslåede blev valgt`
            rf"\A{_THOSE}(?: (?:blev|bliver|er|var))?(?: (?:dermed|enstemmigt|alle|begge|herefter|hermed))? {_SEATED}\b",
            # `Bestyrelsen valgte de tre foreslåede`
            rf"\b(?:udpegede|valgte|genvalgte|indstillede|udpeger|vælger|indstiller) {_THOSE}\.?\Z",
            r"\bmed (?:de|følgende) (?:nævnte|anførte|foreslåede|indstillede) (?:personer|navne|medlemmer)\b",
        )
    ),
    re.IGNORECASE,
)
# a ruling that only notes says nothing of what was proposed
_STEMS = ("odkend", "iltrå", "iltræ", "edtag", "edtog", "ulgt", "ølge", "om indstil", "om fores", "om anbef", "ilslut", "nig", "valg", "Valg", "Genv", "Nyv", "ælge", "dpege", "ndstil",
          "ekræft", "oretag", "pbakning", "bakke", "støtt", "imødekom", "ndtræder", "neds")  # fmt: skip


def approves(text: str) -> bool:
    """Whether a ruling, by its marked text without names, says yes to those who were proposed."""
    if PERSON in text or not any(stem in text for stem in _STEMS):
        return False
    match = _HOLDS.search(text)
    if match is None or denied_by(text, match.start(), match.end()):
        return False
    return all(act.act not in ("postponed", "rejected", "noted") for act in acts_in(text))
