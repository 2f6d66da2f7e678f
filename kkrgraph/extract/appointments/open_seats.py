"""Open seats: the ways in which a sentence says that a seat stays empty or is filled later."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, ROLE
from kkrgraph.extract.text.ways import Ways

_SEAT = (
    r"(?:(?:[Ff]orbruger|[Mm]edlems|[Ff]ormands|[Nn]æstformands|[Ss]uppleant|[Ee]rhvervs|[Mm]edarbejder|"
    r"[Bb]estyrelses)?(?:[Pp]lads|post)(?:en|erne)?|[a-zæøå]+ (?:to|tre|fire) pladser|[Pp]ost(?:en|erne)?|"
    r"[Ss]æde(?:t|rne)?|[Hh]verv(?:et)?)"
)
_EMPTY = r"(?:ikke besat|uafklare(?:t|de)|vakante?|åb(?:en|ent|ne)|ubesatt?e?|ledige?|tomm?e?t?)"
_LATER = (
    r"(?:på (?:et|det|næste|mødet|[A-ZÆØÅa-zæøå-]+mødet?)|til (?:næste|et)|senere|inden|ved|når|efter(?! indstilling)|snarest|"
    r"senest|hurtigst|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))"
)
_FOUND = (
    r"(?:udpeges|indstilles|vælges|findes|indmeldes|meldes(?: ind)?|meddeles|oplyses|eftersendes|afklares|"
    r"besættes|navngives)"
)
_EMPTY_STEMS = ("uafklar", "akant", "åb", "besat", "ledig", " tom")
_NAMELESS = ("mangler", "fundet", "udpeget", "valgt", "på plads", "findes", "udpeges", "vælges")
_REST = ("øvrige", "resterende", "sidste", "manglende")
_LATER_STEMS = tuple(re.findall(r"[a-zæøå]{4,}(?=[|)(])", _FOUND))
# what a ruling leaves empty, a way of saying it a line; `role` is the seat, `deputy` one that comes with it. Each has one
# of the words before it in all that it reads
OPEN_SEATS = Ways(
    (
        _EMPTY_STEMS,
        rf"(?:{_SEAT}|[Dd]enne plads|[Ee]n plads|[Dd]en (?:sidste|anden|tredje|fjerde|ene) plads)"
        rf"(?: som (?P<role>{ROLE}))?(?: (?:for|i|til|fra) [^.,;]{{1,60}}?)?(?:, som)?(?: (?:indtil videre|fortsat|"
        r"stadig|derfor|således))? (?:er|står|forbliver|forblev|blev|har været|har stået|var|holdes|"
        rf"lades)(?: \w+){{0,2}} {_EMPTY}(?! for)\b",
    ),
    (
        _EMPTY_STEMS,
        rf"(?P<role>{ROLE})(?: for {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?)? (?:er|står|forbliver|holdes)(?: \w+){{0,2}} {_EMPTY}",
    ),
    # `Havnerådet: Vakant`
    (("akant", "besat"), r"(?:\A|: )(?:[Vv]akant|[Uu]besat)(?=[.;]|\s*\Z)"),
    (
        ("dpegning", "ndstilling", "alget"),
        r"\b(?:[Uu]dpegningen|[Ii]ndstillingen af [a-zæøå]+|[Vv]alget) (?:blev |er |bliver )?(?:udskudt|udsat|"
        r"udsættes|udskydes)\b",
    ),
    (
        ("vem der ",),
        r"\b[Hh]vem der (?:skal (?:være|afløse|overtage|have)|bliver|overtager|får|"
        rf"afløser)\b(?: (?:nyt? )?(?P<role>{ROLE}))?[^.;]{{0,60}}?,? (?:afgøres|besluttes|drøftes|meddeles|"
        r"afklares|findes|vælges)\b",
    ),
    (
        ("kke fundet", "kke udpeget", "kke valgt", "kke peget", "kke indstillet"),
        r"\bhar (?:endnu|fortsat|stadig) ikke (?:fundet|udpeget|valgt|peget på|indstillet) (?:en ny|et nyt|nogen|en anden)\b",
    ),
    # `Greve Byråd vælger et nyt medlem på mødet den 3. maj`
    (
        ("vælger ", "udpeger ", "indstiller "),
        r"\b(?:vælger|udpeger|indstiller) (?:en ny|et nyt|en|"
        rf"et) (?P<role>{ROLE})(?: (?:af|i|til) [^.,;{PERSON}]{{1,40}}?)? (?:på (?:by|kommunalbestyrelses|"
        r"regionsråds|bestyrelses|det kommende )?(?:møde|sit)|den \ue004|til (?:maj|juni|efteråret|foråret))",
    ),
    # `Havneforeningen er bedt om at pege på en ny kandidat`
    (
        ("anmod", "bedt", "bedes", "at bede", "beder", " bad ", "opfordr", "inviter"),
        r"\b(?:anmod(?:es|ede|et|er)|(?:er|blev|bliver) bedt|bedes|at bede|beder|bad|opfordr(?:es|ede|et|er)|"
        rf"inviter(?:es|ede|et|er))\b[^.;{PERSON}]{{0,60}}? (?:om|til)(?: at (?:indstille|pege på|"
        r"finde|udpege|foreslå|komme med|melde))? (?:(?:en|et|to|tre|nye) (?:ny |nyt |anden |"
        rf"andet )?(?:kandidat(?:er)?|navne?|emner?|afløser|efterfølger|(?P<role>{ROLE})))"
        r"(?! til (?!(?:den|det) [a-zæøå]+ (?:plads|post|sæde)|pladsen|posten|bestyrelsen|hvervet|sædet))",
    ),
    (
        ("avn",),
        r"\b(?:[Nn]avnet|[Nn]avn|[Nn]avne|[Nn]avnene) på (?:(?:den|det|de|en|et|hans|hendes|"
        rf"dennes)(?: \w+)? )?(?P<role>{ROLE})",
    ),
    (
        _NAMELESS,
        rf"(?P<role>{ROLE})(?: for {PERSON})?(?: (?:i|til|af) {ORG})? (?:mangler|"
        r"er (?:endnu )?ikke (?:fundet|udpeget|valgt|på plads)|kunne ikke (?:findes|udpeges|vælges))",
    ),
    (("mangler",), rf"\bmangler (?:der )?(?:fortsat |endnu |stadig )?(?:en|et|to|tre) (?P<role>{ROLE})"),
    (
        ("navn",),
        r"\b(?:[Dd]e|[Dd]en) (?:sidste|manglende|resterende|øvrige)(?: to| tre|"
        r" fire)? navne?(?: \w+)? (?:fremsendes|eftersendes|følger|meldes|meddeles|sendes|afventer)",
    ),
    (
        ("besættes ikke", "besættes først", "besættes senere"),
        rf"{_SEAT}(?: som (?:[a-zæøå]+ )?(?P<role>{ROLE}))? besættes (?:ikke|først|senere)\b",
    ),
    (
        ("besættes",),
        rf"\b(?:[Ee]n|[Ee]t|to|tre|[Dd]en (?:anden|tredje|sidste|ledige|åbne)) (?:{_SEAT}|[a-zæøå]*plads|"
        rf"[a-zæøå]*post)(?: (?:for|i|til) [^.,;]{{1,60}}?)? besættes,? (?:når|senere|først|på et|ved|efter|til)",
    ),
    (
        _REST,
        rf"\b(?:de|den|det) (?:to |tre |fire |fem )?(?:øvrige|resterende|sidste|manglende) (?P<role>{ROLE})",
    ),
    (
        ("finde", "pege", "dpege", "ndstille"),
        r"\b(?:at|skal|må)(?: senest [^.;,]{1,30}?| inden [^.;,]{1,30}?)? (?:finde|pege på|udpege|indstille)"
        rf" (?:(?:en|et|to|tre) (?:ny |nyt |nye )?(?P<role>{ROLE})|(?:ham|hende|vedkommende|den sidste)\b)",
    ),
    (
        _LATER_STEMS,
        rf"(?P<role>{ROLE})(?: (?:for|til) (?:{PERSON}|{ORG}|ham|hende|dem))?(?: (?:skal|vil|"
        rf"kan))? {_FOUND}(?: først)?,? (?:af [^.,;{PERSON}]{{1,40}}? )?(?:\w+ til [^.,;]{{2,40}} )?{_LATER}",
    ),
    (
        ("alg", "dpegning", "ndstilling"),
        r"\b(?:[Vv]alg|[Uu]dpegning|[Ii]ndstilling)(?:en|et)? af (?:en |et )?(?:ny |nyt |"
        rf"nye )?(?P<role>{ROLE})(?: (?:til|i|for) [^.;]{{1,60}}?)?(?: \w+){{0,2}} (?:udskydes|udsættes|"
        r"udskudt|udsat|afventer|er udskrevet|sker (?:først|på|senere)|foretages (?:først|på|senere))",
    ),
    # `Venstre melder hans stedfortræder ind senere`
    (
        ("melder ", "oplyser ", "indmelder "),
        r"\b(?:melder|indmelder|oplyser) (?:hans|hendes|dennes|sin|sit|deres|den sidste|det sidste|en|"
        rf"et) (?P<role>{ROLE})(?: ind)? {_LATER}",
    ),
    (
        ("tilfalder", "går til", "gives til"),
        rf"{_SEAT}(?: (?:og|med|samt) (?:(?:dens|dets|en|et|tilhørende|dertilhørende) )?(?P<deputy>{ROLE})"
        r"(?: (?:dertil|hertil|til den))?)? (?:tilfalder|går til|gives til) [^.]*?\b(?:giver besked|meddeler|"
        r"melder|senere|eftersender|oplyser)",
    ),
    (
        ("endnu ikke", "fortsat ikke", "stadig ikke"),
        r"\bhar (?:endnu|fortsat|stadig) ikke (?:valgt|udpeget|peget på|fundet|indstillet) (?:sin|sit|en|"
        rf"et) (?:\w+ )?(?P<role>{ROLE})",
    ),
    (
        ("mangler",),
        r"\bmangler (?:fortsat |stadig |endnu )?at (?:udpege|vælge|finde|pege på|indstille) (?:en|et) (?:ny|"
        rf"nyt|afløser|efterfølger)\b(?! {ROLE})",
    ),
    (
        ("endnu ikke",),
        r"\bendnu ikke (?:har |er )?(?:peget på|fundet|udpeget|opnået enighed om|indstillet) (?:nogen|en|et)\b",
    ),
    (
        ("navn",),
        r"\b(?:meld|send|meddel|find|fremsend|eftersend|indsend)er? (?:deres |sit |et |"
        r"de (?:sidste|manglende) )?(?:navne?|suppleantnavne)\b",
    ),
    (
        ("mangler",),
        r"\bmangler (?:fortsat |stadig |endnu )?at (?:udpege|vælge|indstille|finde) (?:sin|sit|sine|en|et|den|"
        rf"det) (?:\w+ )?(?P<role>{ROLE})",
    ),
    (("skal ",), r"\bskal (?:udpege|vælge|finde|pege på) (?:en|et) nyt?\b(?! [a-zæøå\ue003])"),
    (("Vakant", "Ubesat", "N", "Navn"), r"\A(?:Vakant|Ubesat|N\.? ?N\.?|Navn følger)\b"),
    # `Havnerådet: afventer navn`, `..., suppleant: navn følger`
    (
        ("navn", "Navn", "vakant", "fundet", "N.N", "NN", "senere", "møde"),
        rf"(?:[:,]| [-–]) ?(?:(?P<role>{ROLE})(?: (?:for {PERSON}))?(?::| [-–])? )?(?:afventer(?: navn)?|"
        r"[Nn]avn (?:følger|kommer|meddeles|afventer|eftersendes)|(?:meddeles|følger|kommer|eftersendes|udpeges|vælges|findes)(?: senere| på [a-zæøå ]{3,30}møde)|vakant|N\.? ?N\.?|"
        r"(?:er )?endnu ikke (?:fundet|udpeget|valgt))(?=[.,;]|\s*\Z)",
    ),
    (
        ("navn", "hvem der"),
        r"\b(?:melder|meddeler|oplyser|giver besked om|vender tilbage med|kommer med) ?(?:senere|"
        r"snarest)?,? (?:navnet(?: på (?:sin|sit|sine|den|det|gruppens|kommunens|en|et|"
        rf"de) (?:\w+ )?(?P<role>{ROLE}))?|hvem der (?:indtræder|kommer|overtager|skal|får|bliver))",
    ),
    (
        ("navne", "navn ", "navnet"),
        r"\b(?:fremsende|indmelde|melde|meddele|finde|eftersende)r?"
        r" (?:(?:de|det) (?:sidste|manglende|øvrige) )?(?:[a-zæøå]+)?navn(?:e|et|ene)?(?: på (?:de |sine )?(?:en|to|tre|"
        rf"fire)? ?(?P<role>{ROLE}))?",
    ),
    (
        ("udpeger ", "vælger ", "peger på ", "melder ", "finder "),
        rf"\b(?:udpeger|vælger|peger på|finder) (?:en (?:afløser|efterfølger)|(?:en|et) (?:ny|nyt) (?!{ROLE})|"
        rf"(?:en|et|sit|sin) (?:nyt? )?(?P<role>{ROLE}) (?:senest|inden|på (?:et|næste)|når|senere|snarest))",
    ),
    (
        ("fløser", "fterfølger"),
        r"\bskal (?:der )?(?:finde|udpege|vælge|findes|udpeges|vælges) (?:hans|hendes|dennes|deres|"
        r"en) (?:afløser|efterfølger)\b",
    ),
    (
        ("endnu ikke", "fortsat ikke"),
        r"\bhar (?:endnu|fortsat) ikke (?:fundet|peget på|valgt|udpeget) (?:sin|sit|en|et) (?:kandidat|afløser|efterfølger)\b",
    ),
    (
        ("fterfølger", "fløser"),
        rf"\b(?:[Hh]ans|[Hh]endes|[Dd]ennes|[Dd]eres|[Ee]n|[Nn]y) (?:efterfølger|afløser)e? {_FOUND}(?: først)? {_LATER}",
    ),
    (
        _EMPTY_STEMS,
        rf"{_SEAT}(?: som (?P<role>{ROLE}))?, (?:som|der) (?:[a-zæøå]+ )*(?:er|står|forbliver|henstår) {_EMPTY}",
    ),
    (
        ("ykkedes", "muligt at finde"),
        r"\b(?:lykkedes|muligt)(?: ikke| endnu ikke)?(?: KKR| udvalget| bestyrelsen)? (?:ikke )?at (?:finde|"
        rf"pege på|udpege|få) [^.;{PERSON}]{{0,30}}?"
        rf"(?:kandidat(?:er)?(?= til)|(?P<role>{ROLE}))",
    ),
    (
        ("ikke besat", "ikke blevet besat", "s besat"),
        rf"{_SEAT}(?: som (?P<role>{ROLE}))?[^.;]{{0,60}}? (?:(?:er|blev|bliver) (?:endnu |"
        r"stadig )?ikke (?:blevet )?besat|(?:ventes|søges|forventes) besat)\b",
    ),
    (
        ("komme med navn",),
        rf"\b(?:skal|vil) komme med navnet(?: på (?:en|et|sin|sit|den|det) (?:\w+ )?(?P<role>{ROLE}))?",
    ),
    (
        ("besættes", "drøftes", "afklares", "udskydes", "udsættes", "behandles", "genoptages"),
        rf"{_SEAT}(?: (?:for|i|til) [^.,;{PERSON}]{{1,60}}?)?(?:, efter {PERSON},)? (?:besættes|drøftes|"
        rf"genbesættes|afklares|udskydes|udsættes|behandles|genoptages) (?:først |igen )?{_LATER}",
    ),
    (
        ("hvem der",),
        r"\bhar (?:endnu|fortsat|stadig) ikke (?:meddelt|oplyst|afgjort|besluttet|afklaret|"
        r"fundet ud af),? hvem der (?:skal|får|indtræder|overtager|kommer|bliver)\b",
    ),
    (
        ("enig", "enighed"),
        r"\bkunne ikke (?:blive enige? om|enes om|opnå enighed om) (?:en|et|nogen) (?:kandidat|navn|medlem|"
        r"repræsentant|person|afløser)\b",
    ),
    (
        ("ingen, der", "ingen der"),
        rf"{_SEAT}[^.;{PERSON}]{{0,60}}? er der ingen,? der (?:vil have|ønsker|vil|har meldt)\b",
    ),
    (
        _EMPTY_STEMS,
        r"\bpladser,? (?:og|men|hvoraf|heraf) (?:de |den )?(?:en|én|ene|to|tre|fire|sidste)(?: af dem)? (?:er|"
        rf"står) (?:[a-zæøå]+ )?{_EMPTY}\b",
    ),
    (("ngen ",), r"\b[Ii]ngen (?:ønskede|ønsker|meldte sig|var villige?|stillede op|kandidater)\b"),
)
