"""The words of casting: what stands before and behind the names of a sentence about seats, and between them."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE

_NEW = (
    r"(?:(?:en|et|den|det|de|ny|nyt|nye|hans|hendes|dennes|deres|personlige?|kommunale?|fungerende|"
    r"midlertidigt?|politiske?|menige?|menigt|"
    r"almindelige?t?|ordinære?|ordinært|øvrige|sin|sit|sine|vores|to|tre|fire|fem|første|anden|følgende|henholdsvis|"
    r"fortsat|igen|fælles|midlertidig|ekstra|politisk|lokale?) )*"
)
_VERB = (
    r"(?:blev|bliver|er|blive|udpeges|udpegedes|udpegede|udpeger|udpeget|indstilles|indstilledes|"
    r"indstillede|indstiller|indstillet|"
    r"vælges|valgtes|valgte|vælger|valgt|genvalgtes|genvalgte|genudpeges|genudpegede)"
)
_BOARD = (
    r"(?:(?:bestyrelsen|repræsentantskabet|styregruppen|følgegruppen|arbejdsgruppen|rådet|udvalget|"
    r"formandskabet|kredsen) (?:for|i|af) |(?:det|den) (?:nye|kommende) )?"
)
# from a comma, a conjunction or a bracket on, what belongs to the name that follows
HEAD = re.compile(
    rf"(?P<joint>;|\.|,|:| [-–]|\(|/)?\s*(?:(?P<conjunction>og|samt|mens|hvorimod|med|ligesom)\s+)?"
    rf"(?:(?:[Tt]il|[Ii]|(?<!over )[Ff]or) {_BOARD}(?P<body>{ORG})"
    rf"(?:[’']?s (?:bestyrelse|repræsentantskab))?:?\s*(?:{_VERB}\s*)?)?"
    rf"(?:(?P<as>[Ss]om|[Tt]il)\s+)?{_NEW}(?:(?<!blev )(?<!bliver )(?P<role>{ROLE})"
    r"(?: for (?:ham|hende|denne|dem))?(?P<colon>:)?,?\s*)?"
    rf"(?:(?:{_VERB}|indtræder|indtrådte|deltager)\s*)?(?:(?:borgmester|"
    rf"{ROLE})(?: (?:i|af|for|fra|ved) (?:[{PLACE}{ORG}]|[A-ZÆØÅ][a-zæøå]+)(?: i {PLACE})?,?)?\s*)?\Z"
)
AS_ROLE = re.compile(
    rf"\b(?:som|til|blev|bliver|blive|være|være|skal være) (?:{ORG}[’']?s? )?{_NEW}(?P<role>{ROLE})"
)
# `Eva Lind (V), suppleant` · `Eva Lind formand, ...` · `Eva Lind – formand` · `Eva Lind (suppleant)`
BESIDE = re.compile(
    rf"(?:(?:,| [-–]|\() ?{_NEW}|\A )(?P<role>{ROLE})(?=[),.;]|\s*\Z| og\b)(?!:?,? ?(?:mangler|meldes|følger|eftersendes|vælges|udpeges|findes|afventer|navn|vakant))"
)
# `(Eva Lind, Faxe)`: who comes for the one before
BRACKETED = re.compile(
    rf"(?:,? (?:fra )?(?:[{PLACE}{ORG}]|[A-ZÆØÅ]{{1,2}}(?=[,)])|[A-ZÆØÅ][\wæøå-]+)| \([A-ZÆØÅ]{{1,2}}\))*\)"
)
# `Karl Holm, formand for Movia, ...`: what he is already
APPOSITION = re.compile(
    rf"\A(?: ?\([^()]{{1,40}}\))?(?:,? {PLACE})?, (?:(?:som|der) (?:i dag |allerede |også |"
    rf"i forvejen )?er |nuværende |tidligere )?{ROLE}(?: (?:for|i|af|ved|"
    rf"på) (?:bestyrelsen (?:for|i) )?[{ORG}{PLACE}](?: i [{ORG}{PLACE}])?)?(?: og {ROLE}(?: (?:for|i|af|"
    rf"ved|på) [{ORG}{PLACE}](?: i [{ORG}{PLACE}])?)?)?(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?=[,.]| og| samt| blev| er|\s*\Z)"
)
# `at Eva Lind som 1. suppleant indtræder i stedet`: what she has been
CAPACITY = re.compile(
    rf"(?: ?\([^()]{{1,40}}\))?(?:,? {PLACE},?)? (?:som|"
    rf"i egenskab af) (?:(?:hans|hendes|første|anden|hidtidig|personlig|[1-9]\.) )*{ROLE}"
    r"(?= (?:er |har |nu |dermed )?(?:indtræder|indtrådte|indtrådt|træder|trådte|rykker|rykkede|overtager|overtog|afløser)\b)"
)
IN_BODY = re.compile(
    r"(?:\b(?<!møde )(?<!mødet )(?<!over )(?:[Ii]|[Tt]il|for|på)|"
    rf"{ROLE} af) (?:både )?{_BOARD}(?P<body>{ORG})(?:[’']?s? (?:bestyrelse|repræsentantskab))?(?!(?: i {PLACE})? {PERSON})"
    rf"|(?P<genitive>{ORG})[’']?s? (?:bestyrelse|repræsentantskab|forretningsudvalg|{ROLE})|"
    rf"(?:,|og|samt) (?P<also>{ORG})(?=,| og|\.|;|\s*\Z)|"
    rf"\A(?:[Tt]il |[Ii] )?(?:[Bb]estyrelsen (?:for|i) )?(?P<lead>{ORG})(?:[’']?s bestyrelse|"
    rf",? (?:bestyrelsen|repræsentantskabet|udvalget|styregruppen|rådet))?(?: \([^()]{{1,60}}\))?(?::| [-–])"
)
# `mens Eva Lind bliver suppleant i fonden`
ANAPHOR = re.compile(
    r"\b(?:i|af|til|for) (?P<noun>fonden|rådet|udvalget|foreningen|nævnet|[a-zæøå]*gruppen|forummet|kredsen|panelet|kommissionen)\b(?! (?:for|om|på) )"
)
HIS = re.compile(r"\b(?:[Hh]ans|[Hh]endes|[Dd]ennes|[Dd]eres)(?: personlige)? \Z")
# `Næstformanden vælges af ...`, `Ny formand blev Karl Holm`
SUBJECT = re.compile(
    rf"\A(?:[Dd]en |[Dd]et |[{ORG}{PLACE}][’']?s? |[A-ZÆØÅ][a-zæøå]+s |"
    r"(?:De )?(?:(?:to|tre|fire|fem|seks) )?(?:[Øø]vrige|andre|resterende) (?:[a-zæøå]+ )?)?(?:[Nn]ye? |"
    rf"[Nn]yt )?(?P<role>{ROLE})(?: (?:for|i|til|af|fra|pr\.) [^.;{PERSON}]{{1,50}}?)? (?:vælges|valgtes|udpeges|"
    r"udpegedes|blev|er|bliver)\b"
)
AGENT = re.compile(
    r"\A(?:Formandskabet|Bestyrelsen|Sekretariatet|Forretningsudvalget|Repræsentantskabet|Direktionen|"
    rf"Styregruppen) (?:for|i|af) {ORG}(?= (?:har|[a-zæøå]+(?:ede|te|er))\b)"
    # `Udvalget indstiller til regionsrådet, at Karl Holm udpeges`: to whom it is proposed
    rf"|\A[^.;:{PERSON}]{{0,80}}?\b(?:indstiller|indstillede|anbefaler|anbefalede|foreslår|foreslog|peger|"
    rf"pegede) (?:til|over for) {ORG}(?=,? at\b|:|,)"
)
AGAIN = re.compile(rf"\A(?P<role>{ROLE})(?: (?:for|i|af) {ORG})?:? ?(?:[Gg]en|[Nn]y)valg(?: af| til|:) ")
DEPUTY_FOR = re.compile(
    rf"\A\(?(?:[Pp]ersonlige? )?(?P<role>{ROLE}) for {PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE})?: ?\Z"
)
# `udpegede formanden, Karl Holm`
GIVES = re.compile(r"\b(?:udpegede|valgte|genvalgte|udpeger|vælger) \Z")
IS_ROLE = re.compile(rf"(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:er|bliver) {_NEW}(?P<role>{ROLE})")
# `Karl Holm er formand til maj; derefter udpeges Eva Lind`
SUCCEEDED = re.compile(
    rf"[;,] (?:derefter|herefter|så) (?:udpeges|vælges|overtager|følger) (?:{ROLE} )?{PERSON}"
)
# a clause of its own: `Karl Holm indtræder i Movia, og Eva Lind blev udpeget`
PREDICATE = re.compile(
    r"\b(?:indtræder|indtrådte|indtrådt|afløser|afløste|overtager|overtog|"
    r"(?:blev|bliver|er) (?:[a-zæøå]+ )?(?:udpeget|valgt|indstillet|genvalgt)|udpeges|vælges|indstilles|"
    r"bliver|fortsætter|er|skal være)\b"
)
# `Karl Holm i stedet for Bo Ask og Eva Lind som suppleant`: what is said behind is of the last alone
INSTEAD_OF = re.compile(rf"\b(?:i stedet for|efter|som afløser for) (?:{ROLE} )?{PERSON}")
# `valgte Karl Holm, mens Eva Lind fortsætter som formand`: what is said behind is not of the first
OTHER_CLAUSE = re.compile(rf"(?:,? mens|, men|, hvorimod|;) (?:{ROLE} )?{PERSON}")
# `at Karl Holm udpeges, og at Eva Lind indtræder`
AT_CLAUSE = re.compile(r"(?:,|og|samt) at\b")
BEFORE_VERB = re.compile(rf"\b{_VERB}\b")
