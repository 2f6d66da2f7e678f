"""Words for leaving: verbs of giving up a seat or a party, and who stands before them."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE

# who sits together: `kundeudvalget`, `den politiske styregruppe`
_ORGAN = (
    rf"(?:{ORG}|(?:(?:den|det) [a-zæøå]+ )?[a-zæøå-]*(?:bestyrelse|udvalg|råd|styregruppe|arbejdsgruppe|følgegruppe|kommission|nævn|"
    r"(?:skole|kontakt|bruger)kreds|forum|panel|formandskab|repræsentantskab|klynge|komité|netværk)(?:n|en|et)?|skolekredsen|kredsen)"
)
_SEAT = r"(?:(?:plads|post|mandat|hverv|sæde|medlemskab)(?:en|et|er|erne|s)?)"
RESIGNED = re.compile(
    r"\b(?:udtræder?|udtrådte?|(?:er|at) udtræde|fratræder?|fratrådt|fratrådte|"
    r"(?:at )?træder? (?:(?:derfor|dermed|nu|således|også|samtidig) )?(?:ud|tilbage|af)\b|trådte (?:ud|tilbage)|trådt (?:ud|tilbage)|"
    r"trække[rt]? sig|trak sig|trukket sig|ned(?:lægger?|lagde|lagt)(?: [^.;,]{1,30}?)? (?:sit|sine) (?:mandat|hverv)|"
    rf"(?:at )?forlade(?= (?:{_ORGAN}|posten|pladsen|hvervet))|(?:gå|går|gik|gået) ud af(?= {_ORGAN})|"
    r"(?:frasagt|frasiger|frasagde|fraskrevet) sig (?:hvervet|posten|pladsen|medlemskabet)|(?:opsagt|opsiger|opsagde) (?:hvervet|posten|pladsen)|"
    r"frata(?:ges|get|gne) (?:formands|næstformands)?(?:posten|hvervet|pladsen)|afsættes(?= som)|(?:er|blev) afsat(?= som)|"
    rf"kan (?:derfor |dog |således )?ikke fortsætte(?= (?:som {ROLE}|i {_ORGAN}))|"
    rf"(?:(?:har )?fået|får|fik) (?:bevilget |meddelt )?fritagelse(?= for)|bevilges fritagelse(?= for)|meddeles fritagelse(?= for)|"
    r"(?:ønsker|ønskede|vil)(?: nu| gerne| derfor)* at give (?:posten|hvervet|pladsen|formandsposten|formandskabet) videre|"
    r"afgår(?: som)?|afgik|(?:går|gik|gået) af(?= som| pr| den| ved|[.,;])|"
    r"(?:ønsker at )?stopper?(?: som)?|stoppe(?:de|t)(?: som)?|blive (?:fritaget|afløst|frigjort|løst)|fritages|"
    rf"(?:forlader|forlod|har forladt)(?= (?:[a-zæøå]+ )?(?:{ORG}|bestyrelsen|udvalget|rådet|styregruppen|"
    r"arbejdsgruppen|kommissionen|formandskabet|posten|pladsen|hvervet|sin post|sin plads|sit hverv))|"
    r"(?:giver?|gav|givet) stafetten videre|(?:ønsker|ønsket|ønskede|har bedt) sig fritaget|"
    r"(?:bedt om|anmoder om|anmodede om|anmodet om|søger om|søgt om|ansøgt om) (?:at blive fritaget|fritagelse)|"
    r"skal (?:derfor )?(?:erstattes|afløses|udskiftes)(?=[.,;]|\s*\Z)|"
    rf"udgår(?= (?:derfor|dermed|af {_ORGAN}))|"
    rf"(?:siger|sagde|sagt) (?:sin|sit|sine) {_SEAT}(?: (?:i|som) [^.;,]{{1,40}}?)? op\b|"
    rf"(?:sagt|siger|sagde) op som(?= {ROLE})|"
    rf"(?:har |er )?(?:forladt|forlod|forlader) (?:sin|sit) {_SEAT}|"
    r"ønsket at udtræde|(?:har )?(?:opsagt|opsiger|opsagde|frasagt sig|frasiger sig|"
    rf"fraskriver sig) (?:sin|sit|sine) {_SEAT}|(?:stiller|stillede|stillet) (?:sin|sit) {_SEAT} til rådighed|"
    r"(?:ønskede|modtog) ikke (?:at modtage )?genvalg|(?:ønske(?:r|de)|modtog) ikke gen(?:udpegning|indstilling)|"
    rf"(?:genopstillede ikke|genopstiller ikke|ønske(?:r|de)(?: derfor| dog)? ikke at (?:genopstille|genvælges|genudpeges)|"
    rf"(?:stillede|stiller) ikke op til genvalg)(?! til (?:{ORG}|byrådet|kommunalbestyrelsen|regionsrådet|"
    r"kommunalvalget|valget)| ved (?:kommunal|regionsråds|folketings)?valget)|"
    r"stille(?:r|de) ikke op igen|frabe(?:der|dt|d) sig genvalg|"
    rf"(?:giver|gav|givet) slip på (?:sin|sit) {_SEAT}|"
    rf"(?:lægger|lagde|lagt) (?:derfor )?(?:sin|sit) {_SEAT}|ned(?:lægger|lagde|lagt) (?:sin|sit) {_SEAT}|"
    rf"(?:afgiver|afgav|afgivet) (?:sin|sit) {_SEAT}|holde[rt]? op som|holdt op som|slippe for|"
    rf"(?:og )?afløses i (?:bestyrelsen for )?(?={ORG}(?: (?:pr|den|fra)\b|[.,;]|\s*\Z))|"
    r"(?:giver|gav|givet) afkald på (?:sin|sine|sit) [a-zæøå]+|(?:har )?bedt sig fritaget|"
    rf"beder sig fritaget|si(?:ger|gde) (?:dermed )?farvel til|er (?:derfor |dermed |nu )?ude af(?= {ORG})|"
    rf"er ikke længere(?= {ROLE})|ønsker (?:derfor |dog )?ikke at fortsætte(?: som)?|"
    r"ikke ønsker (?:at fortsætte(?: som)?|genvalg|genudpegning)|"
    rf"fortsætter (?:derfor |dog )?ikke(?= (?:som {ROLE}|i {ORG}|i (?:bestyrelsen|udvalget|rådet))|[.;]|"
    r"\Z)|(?:har|havde) ikke ønsket genvalg|(?:går|gik|gået) på pension|"
    r"(?:gerne vil|vil gerne|ønsker at blive) (?:afløses|afløst|fritages|aflastes)|"
    r"ønsker ikke længere at (?:være|stå i spidsen for|sidde i)|stopper på posten|"
    r"(?:ønsker|har bedt om) (?:ikke længere )?at (?:fratræde|stoppe|udtræde|blive fritaget))\b",
    re.IGNORECASE,
)
# `Der skal vælges et nyt medlem af rådet efter Karl Holm`
AFTER = re.compile(
    rf"\b(?:et|en|ny|nyt) (?:nyt? )?(?P<role>{ROLE})(?: (?:af|i|til) (?:bestyrelsen (?:for|i) )?(?:{ORG}|"
    rf"[a-zæøå]+))? efter (?P<who>{PERSON})"
)
# `To suppleanter er blevet ledige efter Karl Holm og Eva Lind`, `pladsen efter Karl Holm`
VACATED = re.compile(
    rf"(?:(?P<role>{ROLE})[^.;{ROLE}]{{0,60}})?\b(?:ledig|ledige|ledigt|vakant|vakante|[Pp]ladsen|[Pp]osten|[Ss]ædet|"
    rf"[Hh]vervet) efter (?P<who>{PERSON}(?:[^.;{PERSON}]{{0,30}}(?:,| og) {PERSON})*)"
)
# `..., og dermed er hans plads i Filmrådet ledig`
HIS_SEAT = re.compile(
    rf"\b(?:hans|hendes|dennes) plads i (?:bestyrelsen (?:for|i) )?(?P<body>{ORG})"
    r"(?:[’']?s? bestyrelse)? (?:er |bliver |nu |dermed )*(?:ledig|tom|vakant|fri)\b"
)
LEFT = re.compile(
    r"\b(?:[Uu]dtrådt|[Uu]dtræder?|udtrådte|trådt ud|træder ud|meldt sig ud|melder sig ud|har forladt|"
    rf"forladt|forlader|er ikke længere {ROLE}|ikke længere er {ROLE}|ikke længere (?:repræsenterer|tilhører)|"
    r"udmeld(?:t|er|te) sig|(?:gået|går|gik) ud|(?:er )?(?:gået|skiftet) (?:over )?fra|(?:går|gik) (?:over )?fra(?=.{0,40} til )|"
    rf"(?:har )?skift(?:et|er|ede)(?: parti)? fra)(?: af)? (?P<party>{ORG})"
)
# `Karl Holm, som Venstre havde tiltænkt opgaven, har meldt sig ud af partiet`
LEFT_IT = re.compile(
    r"\b(?:(?:meldt|melder|meldte) sig ud af|(?:udtrådt|trådt ud) af|forladt|forlod) partiet\b"
)
# what any leaving has in it; most sentences have none of it
STEMS = (
    "dtræd", "dtrådt", "ratræd", "ratrådt", "træder ", "at træde ", "ikke at forts", "ortsætter ikke",
    "ortsætter derfor ikke", "ortsætter dog ikke", "trådte ", "trådt ", "ræk", "rak ", "rukk", "edlægg", "edlagde",
    "edlagt", "fgår", "fgik", "går af", "gik af", "gået af", "topper", "toppe", "ritag", "orlad", "orlod", "eldt sig",
    "elder sig", "opsa", "opsi", "rasagt", "rasig", "rask", "rådighed", "genvalg", "genopst", "afløs", "længere",
    "op igen", "slip", "lægg", "lagde", "lagt ", "afgiv", "afgav", "op som", "pension", "farvel", "ude af", "bedt sig",
    "beder sig", "afkald", "hans plads i", "videre", "løsgænger", "genudpegning", "genindstilling", "stafetten", "udgår ", "sagt ",
    "gået fra ", "går fra ", "gik fra ", "ud af ", "orlade", "ratag", "fsætt", "fsat ", "edlægge", "dmeld", "dgår af", "ikke fortsætte", "om udtræden", "tilbage fra", " udgå ", "i stedet for",
    "siger ", "sagde ", " løst ", "erstattes", "udskiftes", "kift", "hendes plads i", "dennes plads i",
)  # fmt: skip
PRONOUN = re.compile(r"\b(?:han|hun)\b", re.IGNORECASE)
# people at the head of a sentence, each with party, municipality and office, joined by commas and `og`
SUBJECTS = re.compile(
    rf"\A(?:[\wæøå]+ ){{0,3}}?(?:{ROLE},? )?{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? "
    rf"(?:fra )?[{ORG}{PLACE}],?)?(?:(?:, |,? og |,? samt )"
    rf" ?(?:{ROLE},? )?{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? [{ORG}{PLACE}],?)?)*"
)
# `..., der har bedt om at blive fritaget`: the verb is said of the name before the clause
WHO = re.compile(rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE})?, (?:der|som) [^,;.]*\Z")
NEAR = re.compile(rf"\b(?:hvorfra|hvoraf|mens|idet|da|når) {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))? \Z")
ROLES_LEFT = re.compile(
    rf"\b(?:som(?: {ORG}[’']?s?| selskabets| bestyrelsens| kommunernes)?|for hvervet som|"
    rf"hverv som|hvor (?:han|hun) (?:har været|var|er)) (?P<first>{ROLE})(?: (?:for|i|af) og (?:som )?(?P<second>{ROLE}))?"
)
# `Karl Holm, der er bestyrelsesformand, ønsker at stoppe`
IS_ROLE = re.compile(
    rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? [{PLACE}{ORG}],?)? er (?P<until>{ROLE}) (?:frem )?til |"
    rf"{PERSON}[^{PERSON},.;]*, (?:der|som) er (?:[a-zæøå]+ ){{0,2}}(?P<role>{ROLE})|"
    # `Karl Holm har været formand siden 2022 og ønsker at stoppe`
    rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? [{PLACE}{ORG}],?)? har (?:siden [^.,;]{{2,20}} )?været (?:[a-zæøå]+ )?(?P<been>{ROLE})"
)
# `Havnerådets formand, Karl Holm, ønsker at stoppe`
HEADED = re.compile(
    rf"\A(?P<chair>{ROLE})(?: (?:for|i) (?:[{ORG}{PLACE}]|bestyrelsen|udvalget|rådet|fonden|foreningen|nævnet|klyngen|kredsen|forummet|"
    rf"styregruppen))?, (?:{ROLE} |[a-zæøå]+ )?{PERSON}|\A(?P<acting>{ROLE})"
    rf" {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?= (?:afgår|fratræder|stopper|trækker sig)\b)|"
    rf"\A(?P<was>{ROLE})(?: [^.,;:{PERSON}]{{1,30}})? (?:var|har været) {PERSON}|"
    rf"\A(?:\w+ ){{0,2}}?(?:{ORG}[’']?s?|[A-ZÆØÅ][a-zæøå]+(?:ets|ens)|[Dd]e[nt]|[Hh]ans|"
    rf"[Hh]endes) (?:(?:hidtidige|nuværende|tidligere|personlige) )?(?P<role>{ROLE})"
    rf",? (?:(?:tidligere |nuværende )?{ROLE} )?{PERSON}"
)
OFFICES = ("mayor", "deputy_mayor", "executive_politician", "director", "head", "official", "municipal_ceo")
# `en ny suppleant til Havnerådet i stedet for Karl Holm, der udtræder`: what he was
NEW_ONE = re.compile(
    rf"\b(?:en|et) (?:nyt? |anden |andet )(?:personlig )?(?P<role>{ROLE})"
    rf"[^.;{PERSON}]{{0,80}} (?:i stedet for|efter|som afløser for) {PERSON}[^.;{PERSON}]{{0,60}}\Z"
)
# `har som følge af nye opgaver i Movia bedt om at fratræde`
WHY_BEFORE = re.compile(r"\b(?:som følge af|på grund af|grundet|pga\.|af hensyn til)\b[^.;]{3,80}\Z")
# `et medlem af Havnerådet, fordi Karl Holm fratræder`: what he leaves
SINCE = re.compile(
    rf"(?P<role>{ROLE})(?: (?:af|i|til|for) (?:bestyrelsen (?:for|"
    rf"i) )?(?:(?P<body>{ORG})(?:[’']?s? (?:bestyrelse|repræsentantskab))?|"
    rf"[a-zæøå]+))?,? (?:da|fordi|idet|eftersom|efter at) (?:{ROLE} )?{PERSON}[^.;{PERSON}]{{0,60}}\Z"
)
# `Karl Holm og Eva Lind. Sidstnævnte ønsker at træde ud.`
LAST_NAMED = re.compile(r"\b(?:(?P<last>[Ss]idstnævnte)|[Ff]ørstnævnte)\b")
THEY = re.compile(r"\bat de (?:[a-zæøå]+ )?\Z")
# whoever only retires or wants to be relieved leaves a seat where one is spoken of
WEAK = re.compile(r"på pension|vil afløses|vil gerne|gerne vil|ude af", re.IGNORECASE)
SPOKEN_OF = re.compile(r"plads|post\b|posten|hverv|bestyrelse|udvalg|råd(?:et)?\b|styregruppe|farvel")
# a seat that lapses with a reform, a period that ends, a leave: nobody leaves
NO_LEAVING = re.compile(
    r"\b(?:orlov|bortgang|(?:afgik|afgår|afgået|gik|er gået) (?:pludseligt )?(?:ved døden|bort)|"
    r"regionsrådets medlem af|træder (?:i kraft|i stedet|ud af (?:aftalen|samarbejdet))|"
    r"(?:ud|fra)?(?:træder|trådte) (?:alligevel )?ikke|(?:forlader|stopper|går|trækker sig) (?:alligevel )?ikke|overvejer at)\b|\A(?:Hvis|Såfremt) "
)


# `udtræder af byrådet og dermed også af bestyrelsen`
AND_OURS = re.compile(
    r" og (?:(?:dermed|samtidig|derfor|således|også) )*(?:af|fra) (?:bestyrelsen|udvalget|rådet|"
    r"kommissionen|repræsentantskabet)\b"
)
# `Hidtil har Karl Holm siddet i udvalget; han ønsker at stoppe`
SAT_IN = re.compile(
    rf"\b(?:siddet|sidder|sad|været {ROLE}|{ROLE}) (?:i|af|for) (?P<noun>udvalget|rådet|nævnet|forummet|kredsen|panelet|kommissionen|fonden|foreningen|gruppen)\b(?! (?:for|om|på) )"
)
# those who meet and are no board themselves
NO_BOARD = re.compile(
    r"\A(?:Udvalg|KKR\b|Råd)|(?:udvalg(?:et)?|[Rr]ådet|[Bb]yråd|[Kk]ommunalbestyrelse|[Kk]ommissionen)\Z"
)
# `træder ud af bestyrelsen`, which no name follows
OF_BOARD = re.compile(rf"\b(?:af|fra|i) bestyrelsen(?! (?:for|i|af) [{ORG}A-ZÆØÅ])")
AND = re.compile(
    r"(?:,? og|, samt| samt)(?: (?:dermed|samtidig|derfor|også|at|i den forbindelse|som følge heraf))* \Z"
    # `Da Karl Holm er udtrådt af rådet, er han også udtrådt af bestyrelsen`
    r"|, (?:er|har) (?:han|hun) (?:dermed |samtidig |derfor )?(?:også |samtidig |dermed )\Z"
)
# `fratræder næstformandsposten`, `Suppleantposten er ubesat, efter at Karl Holm trak sig`
POST = re.compile(
    r"\b(?P<role>[Ff]ormands|[Nn]æstformands|[Ss]uppleant|[Ss]tedfortræder|[Oo]bservatør)(?:post|plads|hverv)(?:en|et)?\b"
)
# `Der skal i stedet for Karl Holm vælges et medlem`
IN_HIS_STEAD = re.compile(
    rf"\b[Ii] stedet for (?P<who>{PERSON})(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?:, (?:der|som) [^,;.{PERSON}]{{1,60}},)? "
    rf"(?:skal (?:der )?)?(?:vælges|udpeges|indstilles|findes) (?:et |en )?(?:nyt? )?(?P<role>{ROLE})"
)
# `Bestyrelsesformand Karl Holm har valgt at stoppe`, with no other body in what is left
CHAIR_WHO = re.compile(
    rf"\A(?P<role>{ROLE}) {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? har (?:valgt|ønsket|besluttet|meddelt|bedt)\b"
)
WHAT_IS_LEFT = re.compile(rf"[{ORG}{ROLE}]|{_ORGAN}")
# `E-mail fra Karl Holm om udtræden af Havnerådet`
LETTER = re.compile(
    rf"\b(?:[Ee]-?mail|[Mm]ail|[Bb]rev|[Mm]eddelelse|[Hh]envendelse|[Ss]krivelse|[Aa]nmodning|[Ii]ndstilling) (?:er modtaget )?fra (?:{ROLE} )?(?P<who>{PERSON})"
    rf"[^.;{PERSON}]{{0,40}}? om (?:(?:sin|at) )?(?:udtræden|fratræden|udtræde|fratræde|fritagelse)\b"
)
# `har trukket Karl Holm tilbage fra bestyrelsen`, `lader Karl Holm udgå af styregruppen`
TAKEN = re.compile(
    rf"\b(?:trukket|trækker|trak|kalder|kaldt) (?:{ROLE} )?(?P<who>{PERSON})[^.;{PERSON}]{{0,40}}? tilbage(?= fra)|"
    rf"\b(?:lader|lod|ladet) (?:{ROLE} )?(?P<let>{PERSON})[^.;{PERSON}]{{0,40}}? (?:udgå|udtræde|fratræde|træde ud)(?= af)"
)
