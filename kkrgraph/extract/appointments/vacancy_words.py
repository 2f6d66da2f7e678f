"""The words of vacancies: what is to be filled, what stays empty, and whose seat it is."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE

_MANY = (
    r"(?:(?:et|en|ét|én|to|tre|fire|fem|seks|\d{1,2}) )?(?:nyt |nye |ny |sin |sit |anden |andet |tredje |"
    r"sidste |endnu |midlertidigt |ekstra |øvrige |yderligere |de øvrige |de resterende |resterende |"
    r"politiske? |personlige? )*"
)
# what an agenda wants filled: read where no ruling fills it
WANTED = re.compile(
    r"\b(?:skal|bør|mangler)(?: der)?(?: fortsat| derfor| nu| således| endnu| stadig| desuden| også)?(?: at)? (?:udpeges?|indstilles?|"
    rf"vælges?|findes?|peges? på|(?:frem|ind|efter)?sende|melde|oplyse|meddele)(?: navne(?:t|ne)? på| navn på)? {_MANY}(?P<role>{ROLE})"
    r"|\b(?:udpeger|indstiller|vælger|udpeges|indstilles|vælges|udpege|indstille|vælge|besætter|finder|"
    rf"finde) {_MANY}(?P<role2>{ROLE})(?!,? {PERSON})"
    rf"|\b(?:bedt|anmodet|opfordret|inviteret) [^.;{PERSON}]{{1,40}}? (?:om|til) at (?:indstille|udpege|"
    rf"pege på|finde|vælge) {_MANY}(?P<role4>{ROLE})"
    rf"|\bmangler (?:der )?(?:fortsat |endnu |stadig )?{_MANY}(?P<role3>{ROLE})"
)
# `Havnerådet: et medlem` in a list of what is to be filled
LISTED = re.compile(rf"\A(?P<body>{ORG})[^:{PERSON}{ROLE}]{{0,40}}: ?{_MANY}(?P<role>{ROLE})\.?\Z")
# `Følgende pladser skal besættes:` over `- to suppleanter i Havnerådet`
TO_FILL = re.compile(
    r"\b(?:pladser|poster|hverv|sæder)(?:ne)? (?:[a-zæøå]+ ){0,2}?(?:skal|bør|mangler at blive|ønskes|"
    r"er ved at) (?:[a-zæøå]+ )?(?:besættes|besat|fyldes|udfyldes)|"
    r"\b(?:skal|bør) (?:der )?(?:[a-zæøå]+ ){0,2}?(?:udpeges?|vælges?|indstilles?|findes?|"
    r"besættes?) (?:medlemmer |repræsentanter )?(?:følgende|til følgende)|"
    r"\b(?:ledige|ubesatte|vakante) (?:pladser|poster|hverv)\b",
    re.IGNORECASE,
)
ENTRY = re.compile(rf"\A{_MANY}(?P<role>{ROLE})")
ELECTED = re.compile(r"\b(?:gen)?(?:valgte|valgt|valgtes|udpegede|udpeget|konstitueret)\b")
AND = re.compile(rf"\A(?:,| og| samt) {_MANY}(?P<role>{ROLE})")
TO_BODY = re.compile(rf"\A (?:til|i|af) (?:bestyrelsen (?:for|i) |det nye |den nye )?(?P<body>{ORG})")
A_NEW_ONE = re.compile(
    r"\b(?:udpeget|valgt|fundet|udpege|vælge|finde|pege på) (?:en ny|et nyt|en afløser|en efterfølger)(?=[.,;]|\Z| endnu| til)"
)
# a seat that is empty at the meeting and after it
STILL = re.compile(
    r"\b(?:er|står|forbliver) (?:endnu |fortsat |stadig |indtil videre )?(?:ikke besat|ubesat|vakant|ledig|åben|tom)(?:,? (?:efter|og|men|da|fordi|idet|indtil|til|endnu)\b|[.;]|\Z)|"
    r"\b(?:endnu|fortsat|stadig) ikke (?:fundet|udpeget|valgt|peget på) (?:en|et|nogen)\b"
)
# `Pladsen besættes på næste møde`: the one just left
THAT_SEAT = re.compile(
    r"(?:Pladsen|Posten|Hvervet|Sædet) (?:besættes|er|står|forbliver|bliver|søges|holdes|skal|vil)\b"
)
# `DI mangler endnu at indstille et medlem`, beside the seats that the others fill
STILL_MISSING = re.compile(r"\bmangler (?:endnu|fortsat|stadig)\b")
ITS_SEAT = re.compile(
    r"\b(?P<of>udvalgets|rådets|nævnets|gruppens|styregruppens|følgegruppens|fondens|forummets) (?:[a-zæøå]+ )?(?:plads|post)"
    r"|\b[Pp]ladsen (?:som [a-zæøå]+ )?i (?P<short>[A-ZÆØÅ][a-zæøå]+(?:rådet|udvalget|nævnet|gruppen|forummet))\b"
)
# `Pladsen til Greve Kommune er ubesat`, `DI Fyn har endnu ikke fundet en afløser`, `DI Fyns plads står åben`
OWNER = re.compile(
    rf"\b[Pp]ladsen (?:til|for) (?P<of>[{ORG}{PLACE}])(?! (?:står|er) )|\A(?P<who>[{ORG}{PLACE}]) har (?:endnu|fortsat|stadig) ikke (?:fundet|udpeget|valgt|peget på)\b"
    rf"|\A(?P<whose>[{ORG}{PLACE}])[’']?s? plads(?:er)?\b"
)
COMPOUND = re.compile(
    r"(?P<role>formand|næstformand|suppleant|stedfortræder|medlem|observatør|repræsentant)s?(?:post|plads|hverv|navn)",
    re.IGNORECASE,
)
