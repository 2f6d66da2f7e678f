"""Titled: under a title that elects or names somebody a ruling needs no verb of seats to say whom: `Man enedes om Karl Holm`."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE

# `Valg af næstformand`, `Udpegning til Havnerådet`, `Nyt medlem af Havnerådet`, `Suppleringsvalg`, `Havnerådet: medlem og suppleant`
ELECTS = re.compile(
    r"\b(?:[Vv]alg|[Gg]envalg|[Nn]yvalg|[Ss]uppleringsvalg|[Uu]dpegning(?:er)?|"
    r"[Ii]ndstilling(?:er)? (?:af|til)|[Nn]ominering(?:er)?|"
    r"[Kk]onstituering|[Bb]esættelse|[Uu]dskiftning(?:er)?|[Ee]rstatning for|[Aa]fløser for|"
    r"[Ee]fterfølger for|[Rr]epræsentation)(?:en)?\b"
    r"|\b(?:[Nn]yt?|[Nn]ye|[Ll]edige?|[Vv]akante?) (?:(?:kommunale?|politiske?|ledig|personlig) )?"
    r"(?:[a-zæøå]*(?:medlem|repræsentant|suppleant|stedfortræder|observatør|formand|plads|post)(?:mer|er)?)\b"
    r"|(?:: |\A)(?:[a-zæøå ]*)?(?:[Mm]edlem|[Ss]uppleant|[Ss]tedfortræder|[Rr]epræsentant|"
    r"[Oo]bservatør)(?:mer|er)?(?: og (?:suppleant|stedfortræder)(?:er)?)?\b"
)
_WHO = rf"(?:{ROLE} )?{PERSON}"
_AFTER = rf"(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)?"
_LIST = rf"{_WHO}{_AFTER}(?:(?:,| og|, og| samt) {_WHO}{_AFTER})*"
_ADVERBS = r"(?: (?:[a-zæøå]+(?:t|vis|over)|dermed|herefter|derfor|også|fortsat|igen|nu|både|fra [a-zæøå]+))*"
_GIVEN = re.compile(
    "|".join(
        (
            # agreed upon: `Man enedes om Karl Holm`, `Der var opbakning til Karl Holm`, `enighed om at pege på Eva Lind`
            r"\b(?:[Ee]nig(?:e|hed)?|enedes|[Oo]pbakning|bakke(?:r|de)(?: [a-zæøå]+)? op|støtte(?:r|de)|"
            r"[Tt]ilslutning|samle(?:r|de)s?(?: sig)?|lande(?:r|de)|[Ff]lertal|faldt)"
            r"(?: [a-zæøå]+)?? (?:om|til|for|på)(?: (?:at (?:pege på|sende|bede|foreslå|lade|opfordre|vælge|"
            rf"udpege|indstille|nominere)|navnet|navnene|valget af))? {_WHO}",
            rf"\b(?:[Vv]alget|[Ll]odden|[Pp]ladsen|[Pp]osten)(?: (?:til|i|af) [^.;,{PERSON}]{{1,60}}?)? (?:faldt|"
            rf"gik|går|tilfalder|tilfaldt|tildeles) (?:på |til )?{_WHO}",
            # sent: `KKR Fyn sender Karl Holm`, `lader sig repræsentere af Eva Lind`
            rf"(?:{ORG}|[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Mm]an) (?:sender|sendte|nominere(?:r|de)|bringer|"
            rf"lader sig repræsentere (?:af|ved)|repræsenteres af){_ADVERBS} {_WHO}",
            rf"\b(?:[Bb]esluttede|[Bb]esluttet|[Vv]edtog|[Vv]edtaget|[Gg]odkendte) at (?:sende|nominere|lade|bede|opfordre) {_WHO}",
            rf"\A(?:Nomineret|Nomineres|Sendes|Fortsætter|Tiltræder)(?: blev| er)?:? {_WHO}",
            # `Karl Holm er suppleant for begge`
            rf"\A{_WHO}{_AFTER} (?:er|bliver|blev) (?:herefter |fremover )?(?:personlig |"
            rf"fælles )?{ROLE} for (?:begge|dem|de to|ham|hende|dem begge)\b",
            # who goes there: `Karl Holm deltager fremover som observatør`, `Eva Lind fortsætter i bestyrelsen`
            rf"(?:\A|: |, (?:og )?(?:at )?|\bat |\bog ){_LIST}(?: (?:deltager|sidder|"
            r"varetager)(?: (?:fremover|herefter|fra [a-zæøå]+))|"
            rf" (?:fortsætter(?![a-zæøå ]{{0,20}} som\b)|repræsenterer|nomineres|får pladsen|får posten|fik pladsen|"
            r"fik posten|påtager sig|påtog sig|er villig|modtog valg(?:et)?|"
            rf"modtager valg(?:et)?)){_ADVERBS}(?= (?:som {ROLE}|i |på|til |for |{ORG}|hvervet|opgaven)|[.,;]|\s*\Z)",
        )
    )
)
# what else is said of people when seats are given out
_ELSE = re.compile(
    r"\b(?:foreslog|foreslås|foreslået|stemte|stemmer|forbehold|ønskede|ønsker|takkede|takket|orienterede|"
    r"oplyste|spurgte|bemærkede|forlod|inhabil|"
    r"undlod|fremhævede|kunne ikke|trak|trækker|kandidere(?:r|de)|mulige?|ikke|mangler|ført til referat|"
    r"stiller op|til genvalg)\b"
)


def is_given(title: str, text: str) -> bool:
    """Whether a ruling's marked text seats somebody in words that only its title makes clear."""
    return ELECTS.search(title) is not None and _ELSE.search(text) is None and _GIVEN.search(text) is not None
