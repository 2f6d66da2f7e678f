"""Words that make a sentence nominate or appoint, and words that keep it from that."""

from __future__ import annotations

import re

from kkrgraph.extract.appointments.replaced import CHANGES
from kkrgraph.extract.decisions.acts import SEAT_NOUN
from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE

# `Det indstilles, at KKR Fyn indstiller Karl Holm`: what is approved is a nomination
OWN_NOMINATION = re.compile(rf"\b(?:indstilles|foreslås|anbefales)[^.;]{{0,40}}, at {ORG} indstiller\b")
IN_YEAR = re.compile(r"\b[Ii] (?P<year>(?:19|20)\d\d)\b")
# what has been done already may be told in the background; a plan may not
DONE = re.compile(
    r"\banbefal(?:er|ede)\b[^.;]{0,60}? at\b.{0,120}?\b(?:gen)?(?:udpeges|vælges)\b|"
    r"\b(?:udpegede|valgte|indstillede|pegede på|indtrådte|indtræder|afløste|"
    rf"(?:han|hun) (?:afløser|efterfølger)|(?:afløser|efterfølger) (?:ham|hende)|over(?:tog|tager|taget) (?:{SEAT_NOUN}|"
    r"(?:hans|hendes|dennes) (?:plads|post|sæde|hverv))|"
    rf"(?:har|blev|er)\b.{{0,70}}?\b(?:(?:gen)?(?:udpeget|valgt|indstillet)|udnævnt|indtrådt)|"
    rf"(?:udpeget|valgt) (?:blev|er)|\A(?:valgt|udpeget|genvalgt)\b[^:.;]{{0,40}}:\Z|fik {PERSON}[^.;]{{0,120}} plads|"
    rf"kommer {PERSON}[^.;{PERSON}]{{0,20}} ind (?:i stedet for|som|i)|"
    rf"(?:har (?:ud)?skiftet|(?:ud)?skiftede) {PERSON}[^.;]{{0,30}}? med|"
    rf"afløser {PERSON}[^.;{PERSON}]{{0,60}} (?:fra|pr\.) (?:den )?\ue004)"
    r"|\b(?:besluttet|meddelt|oplyst|oplyser|meddeler)"
    rf"\b[^.;]{{0,90}}?\bat\b[^.;]{{0,120}}?\b(?:(?:træder|trådte) (?:ind|i stedet)|tager over|afløser|"
    rf"rykker (?:op|ind)|varetager (?:fremover |herefter )?[^.;,]{{1,30}} (?:plads|post|sæde)|er (?:indsat|valgt ind))\b|"
    rf"{PERSON}[^.;{PERSON}]{{0,30}} er (?:[a-zæøå]+ )?{ROLE}[^.;{PERSON}]{{0,40}} i stedet for {PERSON}|\bhar (?:[a-zæøå ]{{1,15}} )?anvist {PERSON}|"
    rf"\ANye?t? fra [{PLACE}{ORG}] er {PERSON}|{PERSON}[^.;{PERSON}]{{0,20}} (?:rykker|rykkede) (?:op|ind) (?:som|i)\b",
    re.IGNORECASE,
)
# `Karl Holm træder ud af rådet, og Eva Lind overtager posten`: news of its own
LEFT_FOR = re.compile(
    rf"{PERSON}[^.;]{{0,40}}? (?:træder (?:ud|tilbage)|udtræder|fratræder|stopper|trækker sig)\b(?:[^.;]|(?<=pr)\.)*? og (?:{ROLE} )?{PERSON}"
)
LIST_STEMS = ("anmeldt", "meldt ", "skal finde", "findes", "opstillet", "indmeldt", "ølgende ")
# look-alikes: the chair of this meeting only, a plan, an office that comes with another, an acting head
NO_APPOINTMENT = re.compile(
    r"\b(?:ansættelsesudvalg|ansættes|stillingen som|får (?:stillingen|jobbet)|dirigent|ordstyrer|"
    r"mødeleder|referent|moderator|oplægsholder|udset til|pr\. funktion|qua (?:sit|deres) |forventes,? (?:udpeget|valgt|at)|"
    r"indtr[æå]d[a-zæøå]* i (?:\w+ )?(?:\w+s )?(?:parti|byråds)?gruppe\b|"
    r"indstillet til (?:årets |en |et )?[a-zæøå]*(?:pris|hæder|legat|orden)(?:en|et)?\b|ventes (?:at|udpeget|valgt)\b|"
    r"(?:er|bliver|blev|blevet|været) nævnt som|som (?:en )?mulige? )\b"
    # what is not done: `KKR Fyn udpegede ikke`, `indtræder ikke`, `ville ikke indtræde`, `besluttet ikke at udpege`
    r"|\b(?:udpege(?:de|r)|valgte|vælger|indstille(?:de|r)|indtræder|indtrådte|overtager|overtog|afløser|afløste) ikke\b(?! (?:kun|blot|alene|mindst)\b)"
    r"|\b(?:ville|vil|kunne|kan|skulle|skal|besluttet|besluttede|valgte|ønsker|ønskede) ikke (?:at )?(?:ind)?"
    r"(?:træde|overtage|afløse|udpege|vælge|indstille)\b|\A[Hh]verken "
)
# voters and councils fill these: no body of the minutes does
BY_VOTERS = re.compile(
    r"\b(?:gen|ny)?valgt (?:ind )?(?:til|i) (?:Folketinget|Europa-Parlamentet|(?:by|regions)rådet|"
    r"kommunalbestyrelsen)\b|\bvalgt som borgmester\b|\bvalgt (?:ind )?for (?=(?-i:[A-ZÆØÅ]))",
    re.IGNORECASE,
)
FOLLOWS = re.compile(
    r"\A(?:Godkendt|Tiltrådt|Vedtaget|Som (?:indstillet|foreslået|anbefalet)|Indstilling(?:en|erne)|"
    r"(?:Forslag(?:et|ene)|Listen|Oversigten|Fordelingen|Udpegning(?:en|erne)) |Fulgt)|"
    r"fulgte? (?:\w+ )?indstilling|(?:tiltrådte|godkendte) (?:indstillingen|forslaget)|"
    r"indstilling(?:en|er|erne)? "
)


ELECTED = re.compile(
    r"(?:Udvalget|Rådet|Bestyrelsen|Nævnet|Kommissionen|Forsamlingen|Repræsentantskabet|"
    rf"{ORG}) (?:(?:enstemmigt|herefter|derefter|igen) )?(?:gen)?(?:valgte|udpegede) {PERSON}"
    rf"|{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))? (?:blev|er) (?:enstemmigt )?(?:gen|ny)?(?:valgt|udpeget)\b"
)
# `Borgmesteren indstiller til Byrådet:`, `Havneudvalget anbefaler over for Byrådet, at ...`
PROPOSES = re.compile(
    r"\A(?:Borgmesteren|Rådmanden|Formanden|[A-ZÆØÅ][\wæøå-]+(?:udvalget|rådet|bestyrelsen|nævnet|"
    r"kommissionen)|Bestyrelsen|Formandskabet) (?:indstiller|anbefaler|foreslår)\b"
)
TITLE_ELECTS = re.compile(
    r"\b(?:[Vv]alg|[Gg]envalg|[Uu]dpegning(?:er)?|[Ff]orslag|[Kk]onstituering|[Bb]esættelse|"
    r"[Uu]dskiftning|[Pp]ost(?:er|erne)?|[Pp]lads(?:er|erne)?|[Ss]æder(?:ne)?|[Mm]andater|[Hh]verv|"
    r"[Nn]avne|[Rr]epræsentanter)(?:en)? (?:af|til|i|blandt)\b"
    r"|\b(?:[Ss]ammensætning(?:en)?|[Uu]dpegninger|[Uu]dpegning|[Bb]emanding(?:en)?|poster|Poster)\Z"
)
# `Valg af mødeleder`: who leads this one meeting has no seat by that
LEADS_THE_DAY = re.compile(r"\b(?:mødeleder|ordstyrer)\b", re.IGNORECASE)
# `at Karl Holm indstilles til Havnerådet`: what is approved is a nomination
IS_NOMINATED = re.compile(rf"{PERSON}[^.;]{{0,80}}? (?:gen)?indstilles (?:til|som)\b")


# the proposal holds, and what is said behind it comes on top
ADDS = re.compile(
    rf"{CHANGES.pattern}|(?:godkendt|tiltrådt|tiltrædes|godkendes|følges|fulgt),? (?:idet|hvorefter|"
    r"med (?:den |følgende )?tilføjelse)\b",
    re.IGNORECASE,
)
# a ruling that says itself that it elects
FREELY = re.compile(r"dpeg|\b(?:gen|ny)?valg(?:t|te|tes)\b|vælges|onstituer", re.IGNORECASE)
# `at KKR Fyn indstiller to nye medlemmer til Havnerådet`
WANTS_NOMINATION = re.compile(rf"\bat {ORG} indstiller (?:[a-zæøå]+ ){{0,3}}(?:{ROLE}|kandidat|person)")
# what is only to be ruled on
IS_PROPOSED = re.compile(
    rf"\b(?:indstill|foresl[åo]|anbefal)[a-zæøå]*,? (?:{ORG},? |(?:til|over for) [^,;.]{{1,40}}, )?at\b"
)
# a committee hands on what its council rules on
RECOMMENDS = re.compile(
    rf"[^.;]{{3,60}} (?:over for|til) (?:{ORG}|[Bb]yrådet|[Rr]egionsrådet|[Kk]ommunalbestyrelsen)\.?\Z|"
    r"(?:(?:Indstillingen|Forslaget|Det|Punktet) )?(?:anbefales|anbefaledes|blev anbefalet|[Aa]nbefales|"
    r"[Aa]nbefalet|[Ii]ndstilles(?: til)? godkend)"
)
# `De fire er dermed udpeget.`
ALL_CHOSEN = re.compile(
    r"(?:De (?:to|tre|fire|fem|seks|syv|otte|ni|ti|pågældende|nævnte|foreslåede)|Disse|Alle|"
    r"Begge) (?:[a-zæøå]+ )?(?:er|blev) (?:[a-zæøå]+ )?(?:udpeget|valgt|genvalgt)\b"
)
# `Karl Holm blev i 2014 udpeget` in a ruling
ONCE = re.compile(r"\bblev (?:[a-zæøå]+ )?i (?:19|20)\d\d (?:gen)?(?:udpeget|valgt)\b")
# `Karl Holm valgt som næstformand.`: the verb is that of the sentence before
SO_WAS = re.compile(
    rf"\A{PERSON}(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE},?)? (?:gen|ny)?(?:valgt|udpeget) (?:som|til) (?:ny )?{ROLE}\.?\Z"
)
# `Karl Holm blev valgt med fem stemmer.`
WON = re.compile(
    rf"{PERSON}[^.;]{{0,40}}? (?:blev|er|var) (?:[a-zæøå]+ )?valgt\b|\bvalgt blev|\bvalgtes\b", re.IGNORECASE
)
