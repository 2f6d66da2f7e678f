"""The words of gatherings: how minutes name a meeting's event, body, day and place, as patterns over marked text."""

from __future__ import annotations

import re

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

B = f"[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]"
D = SIGN[Label.DATE]
WEEKDAY = r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)"
ADJECTIVES = (
    r"(?:(?:[A-ZÆØÅ]?[a-zæøå]+nde|første|anden|andet|næste|sidste|seneste|ekstraordinær[te]?|skriftlige?|"
    r"fælles|årlige?|ordinære?|nyt?|nye) ){0,3}"
)
NOUN = (
    r"[\wæøåÆØÅ/-]*(?:[Mm]øde(?:t|r|rne|rs|datoer(?:ne)?)?|MØDER?|"
    r"(?:(?<=[Nn]æste )|(?<=inære )|(?<=[sS]idste ))[Rr]epræsentantskab|[Gg]eneralforsamling(?:en)?|"
    r"[Kk]onference(?:n)?|[Tt]opmøde(?:t)?|[Ss]eminar(?:et)?|[Kk]ick-?off(?:et)?|"
    r"[Ww]orkshop(?:pen)?|dag(?:(?<=ema.{3}|log.{3}|egi.{3}|ter.{3}|ses.{3}|ere.{3}|rks.{3}|eds.{3})|"
    r"(?<=ions.{3}))(?:en)?|[Ww]ebinar(?:et)?|[Kk]ongres(?:sen)?|[Kk]ommunaløkonomisk Forum|"
    r"[Rr]epræsentantskabsmøde(?:t)?|[Ff]ormøde(?:t)?|[Ss]tudietur(?:en)?|[Ee]kskursion(?:en)?|"
    r"[Mm]arkedsdialog(?:en)?|åbent hus|[Rr]eception(?:en)?|(?:[A-ZÆØÅ][a-zæøå]+- og )?[A-ZÆØÅ][a-zæøå]+politiske? Forum)"
)
# one of these stands in every event's name, and is found more quickly than the name
STEMS = re.compile(
    r"[Mm]øde|MØDE|ste [Rr]epræs|nære [Rr]epræs|orsamling|onference|eminar|ick-?off|orkshop|ebinar|ongres|"
    r"økonomisk Forum|politiske? Forum|tudietur|kskursion|arkedsdialog|åbent hus|eception|"
    r"(?:ema|ialog|trategi|værksætter|nspirations|ddannelses|arriere|etværks|irksomheds)dag"
)
# from the beginning of a word, or every letter of it would be tried
EVENT = re.compile(rf"(?<![\w/-])(?P<event>{ADJECTIVES}{NOUN})(?![\wæøå])")
# what parts a date from the event before it: a clause of its own, or another thing that has a date
PARTED = re.compile(
    r", (?:der|som|hvor)\b|\b(?:valget|frist(?:en)?|aftale[nr]?|loven|kraft|(?:ind)?varslet|"
    r"indkaldt(?! til)|bekendtgjort|sendes ud|(?:ud)?sendt|offentliggjort|lagt (?:ud|op)|brev|senest|"
    r"inden|hver[t]?|udskudt|forlæng\w*|fra|efter)\b|, og (?:\w+dag )?(?:den |d\. )?\Z|[.;]"
)
# `er sat til den 3. maj` gives an event its day, whatever stands between
SET_FOR = re.compile(
    r" (?:er|blev|bliver) (?:(?:nu|endelig) )?(?:(?:fast)?sat|aftalt|planlagt|berammet|lagt|flyttet|"
    rf"rykket|udskudt)(?: frem)?(?: til)?(?: {WEEKDAY})?(?: den| d\.)? \Z"
)
# another date after the same event: `10. oktober i øst, 11. oktober i midt`
CHAIN = re.compile(
    rf"{NOUN}[^{D}.]{{0,60}}(?:{D}(?:(?!\b(?:siden|har|havde|er|blev|fra|senest|at)\b)[^{D}.]|"
    rf"kl\. ?\d{{1,2}}(?:\.\d\d)?(?: ?[-–] ?\d{{1,2}}(?:\.\d\d)?)?|d\. ){{1,60}})+\Z"
)
AT_BODY = re.compile(
    rf"\b(?:i|af|hos|for|ved|forelægges|forelagt) (?:{B}[’']?s )?(?P<body>{B})"
    rf"(?:[’']?s (?:bestyrelse|repræsentantskab|regionsråd|byråd|kommunalbestyrelse))? (?:\((?:{B}|"
    rf"[A-ZÆØÅ][A-ZÆØÅ\d]{{1,5}})\) )?(?:i |(?:{WEEKDAY} )?(?:den |d\. ))?\Z"
)
LISTED_BODY = re.compile(
    rf"\A(?P<body>{B})(?:[’']?s? (?:bestyrelse|repræsentantskab))?,?:? (?:(?:{WEEKDAY} )?(?:den |d\. ))?\Z"
)
# `Udvalget mødes igen fredag den 3. maj`, `FynBus’ repræsentantskab samles den 3. maj`
MEETS = re.compile(
    rf"(?P<body>{B})(?:[’']?s? (?:bestyrelse|repræsentantskab|formandskab))?(?:,(?: der| som)?)? (?:mødes|"
    r"mødtes|samles|samledes|ses)(?: igen| næste gang| forinden| derefter| først| senest|"
    rf" sidst){{0,2}}(?:, nemlig)?(?: {WEEKDAY})?(?: den| d\.)? \Z"
)
# `Klyngen mødes igen 3. maj` in the minutes of `Havneklyngen`
OWN_NOUN_MEETS = re.compile(
    r"(?:\A|[.:;,] )(?P<name>[A-ZÆØÅ]?[a-zæøå]{3,}(?:en|et|n)) (?:mødes|samles)(?: igen| næste gang|"
    r" derefter| herefter| først)?"
    rf",?(?: {WEEKDAY})?(?: den| d\.)? \Z"
)
# `Formandskabet holdt den 3. maj møde med FynBus`
MET_ON = re.compile(
    rf"\A(?P<body>{B}(?=-formandskabet)|{B}|[Ff]ormandskabet)[^.;{D}]{{0,40}}? (?:har|holdt|holder|havde|"
    rf"mødtes|mødes)(?: {WEEKDAY})?(?: den| d\.)? \Z"
)
MET = re.compile(r"\A (?:mødtes|møde|mødt|et møde|formøde|med)\b")
# `forelægges Movia i juni`: what is put before a body is put before its meeting, in whatever month
PUT_BEFORE = re.compile(rf"\b(?:forelægges|forelagt) (?:for )?(?P<body>{B}) (?:igen )?i \Z")
# what is put off to a meeting is put off to one of the meeting's own body
PUT_OFF = re.compile(
    r"\b(?:uds[æa]t\w*|udskyd\w*|udskudt|åben|forelægges|behandles|tages op|genoptages)\b[^.;]{0,40}? (?:til|på) \Z"
    r"|\b(?:anmod(?:es|et)|bedes|bedt om|opfordr(?:es|et)|pålægges|pålagt)\b[^.;]{0,80}? (?:til|på) \Z"
)
ORGANS = re.compile(
    r"\A(?P<name>Styregruppen|Arbejdsgruppen|Følgegruppen|Netværket|Ekspertgruppen|Formandskabet)\b"
)
DATED_TITLE = re.compile(
    r"[Mm]ødeplan|[Mm]ødedatoer|[Mm]ødekalender|[Kk]ommende møder|[Mm]øderække|[Nn]æste møde"
)
DATES = re.compile(r"\b[Dd]ato(?:er|erne|en)?\b[^.;]{0,60}\Z")
OWN_ACT = re.compile(
    rf"(?<!fra )(?<!af )(?P<body>{B})(?: har)?(?: [a-zæøå]+)? ?(?:opfordrede|anmodede|konstituerede sig|"
    r"konstituerer sig|mødes(?: igen)?|mødtes|behandler|drøfter|besluttede|godkendte|drøftede|vedtog|"
    r"valgte|tiltrådte|behandlede|udpegede|indstillede|anbefalede|nedsatte|støttede|bakkede|tilsluttede|"
    r"afgav|fik|blev (?:orienteret|præsenteret)|godkendt|besluttet|drøftet|vedtaget|udpeget|indstillet)\b"
    r"[^.]{0,140}?(?<!fra)(?<!til)(?<!senest)(?<!inden)(?<!efter)(?<!før)(?<!siden)(?<! pr\.) den \Z"
)
# `Den 3. maj besluttede Movia at`
ACTED_ON_DAY = re.compile(
    r"\A (?:besluttede|godkendte|drøftede|behandlede|vedtog|tiltrådte|udpegede|indstillede|anbefalede|"
    rf"nedsatte|konstituerede) (?P<body>{B})(?![’']?s )"
)
# what a body does on a day when it comes together: `Udvalget behandler planen den`, `Movia er vært for et besøg den`
COMES_TOGETHER = (
    r"(?:(?:(?:skal|vil|ventes at|forventes at) (?:[a-zæøå]+ )?(?:mødes|drøfte|behandle|tage stilling|"
    r"konstituere sig|godkende|vedtage|beslutte|besøge|samles|holde))|mødes|mødtes|samles|samledes|"
    rf"(?:er|var|bliver) (?:samlet|kaldt sammen|indkaldt)|hold(?:er|t)(?! {SIGN[Label.PERSON]})|afholder|"
    r"afholdt|inviterer|inviterede|har inviteret|"
    r"(?:er|var|bliver) vært(?:er)?|besøger|besøgte|har (?:drøftet|behandlet|set på|diskuteret|haft)|"
    r"drøfter|drøftede|(?:første|anden)?behandler|(?:første|anden)?behandlede|"
    r"tager stilling|tog stilling|tiltræder|konstituerer sig|konstituerede sig|har (?:\w+ )?på (?:programmet|dagsordenen))"
)
ACTS_TOGETHER = re.compile(
    rf"(?P<body>{B})(?:[’']?s? (?:bestyrelse|repræsentantskab|formandskab|styregruppe))?(?: \((?:{B}|"
    rf"[A-ZÆØÅ][A-ZÆØÅ\d]{{1,5}})\))?(?: (?:i|på) (?:[a-zæøå]*regionen|[A-ZÆØÅ][a-zæøå]+)|"
    rf" [A-ZÆØÅ][a-zæøå]+)?(?:, (?:hvor|som|der) [^,{D}]{{3,80}},|,? (?:der|som))?"
    rf" (?:[a-zæøå]+ )?{COMES_TOGETHER}\b[^.;{D}]{{0,90}}?(?<! fra)(?<!inden)(?<!efter)(?<! før)(?<!siden)"
    rf" (?:{WEEKDAY} )?(?:den|d\.) \Z"
)
# `Den 3. maj holder rådet temamøde`, `Vi mødes igen den 3. maj`, `Punktet genoptages den 3. maj`
OWN_ON_DAY = re.compile(
    r"\A (?:holder|holdt|afholder|afholdt|mødes|mødtes|samles|inviterer|drøfter|behandler) (?:rådet|"
    r"udvalget|bestyrelsen|kommissionen|nævnet|repræsentantskabet|vi)\b"
)
WE_MEET = re.compile(
    rf"\b[Vv]i (?:ses|mødes|samles)(?: igen| næste gang| til (?:næste )?[a-zæøå]*møde)*,?(?: {WEEKDAY})?(?: den| d\.)? \Z"
    r"|\b(?:genoptages|genbehandles|(?:(?:tages|kommer) op|behandles|drøftes|forelægges) (?:igen|på ny|"
    rf"næste gang))(?: {WEEKDAY})? (?:den|d\.) \Z"
)
# `drøftet med Movia den`
DEALT_WITH = re.compile(
    rf"\b(?:drøftet|vendt|diskuteret|forhandlet) (?:[a-zæøå]+ )?med (?:de [a-zæøå]+ )?(?P<body>{B})"
    r"(?:-?formandskab(?:et|er|erne))? (?:den |d\. )\Z"
)
# `kommunaldirektørernes møde den`: those who are called by what they are
OF_GROUP = re.compile(
    r"(?<![\w-])(?P<group>(?!kommunerne|regionerne|parterne|medlemmerne|partierne|deltagerne|"
    r"ejerne)[a-zæøå]{4,}(?:erne|ene))s (?:\w+ )?\Z"
)
ORGANS_OWN = re.compile(
    r"\b(?P<organ>[Bb]estyrelse|[Uu]dvalg|[Rr]åd|[Rr]epræsentantskab|[Kk]ommission|[Aa]rbejdsgruppe|"
    r"[Ss]tyregruppe|[Ff]orum|[Nn]etværk|[Nn]ævn|[Ff]ølgegruppe|[Gg]ruppe|[Tt]askforce|[Kk]omité|[Kk]omite|[Pp]artnerskab|"
    r"[Pp]anel)(?:en|et|n|met)s (?:[a-zæøå]+ )?\Z"
)
ORGAN_HOLDS = re.compile(
    r"\b(?P<organ>[Ee]rhvervshus|[Uu]dvalg|[Rr]åd|[Kk]ommission|[Ss]elskab|[Ff]orening|"
    r"[Rr]epræsentantskab|[Bb]estyrelse|[Tt]askforce|[Ff]ølgegruppe|[Ss]tyregruppe|[Kk]omité|[Pp]anel|[Nn]ævn)(?:et|en|n) (?:holder|holdt|afholder|afholdt|inviterer|inviterede|"
    r"har|havde)(?: [a-zæøå]+){0,3} \Z"
    r"|\b(?:holder|holdt|afholder|afholdt|inviterer|inviterede) (?P<inverted>udvalg|råd|kommission|"
    r"bestyrelse|styregruppe)(?:et|en|n)(?: [a-zæøå]+){0,3} \Z"
    r"|\b(?P<at>[Uu]dvalg|[Rr]åd|[Kk]ommission|[Rr]epræsentantskab|[Bb]estyrelse|[Ss]tyregruppe)(?:et|en|"
    r"n) (?:på|ved|under) (?:(?:et|det|sit) )?(?:[a-zæøå]+ )?\Z"
)
ORGAN_SUBJECT = re.compile(
    r"(?:\A|[.:] )(?:Den|Det)?(?P<organ>Udvalg|Råd|Kommission|Nævn|Repræsentantskab|Styregruppe|Bestyrelse)(?:et|en|n)\b"
)
# `Danske Havne holder generalforsamling`: a name on no list
UNLISTED = re.compile(
    r"\A(?P<body>(?!(?:Der|Det|Den|De|Vi|Formanden|Sekretariatet|Formandskabet|Alle|På|I)\b)"
    r"[A-ZÆØÅ][\wæøå&-]+(?: (?:i|for|og|af) [A-ZÆØÅ][\w-]+| [A-ZÆØÅ][\w-]+){1,4}) (?:holder|afholder|"
    r"holdt|afholdt|har|havde|inviterer til|indkalder til)\b"
)
BEHIND_PREPOSITION = re.compile(r"\w+ (?:i|af|til|for|fra|hos|med|om|på|over for)(?: \w+)? \Z")
# `Movia den 3. maj er vært for et besøg`
BODY_ON_DAY = re.compile(rf"(?P<body>{B})(?: \({B}\))?,? (?:{WEEKDAY} )?(?:den|d\.) \Z")
DOES_ON_DAY = re.compile(rf"\A {COMES_TOGETHER}\b")
# `konferencen, der holdes den`: the clause gives the event its day
HELD_CLAUSE = re.compile(
    rf",? (?:som|der) (?:{B}|[A-ZÆØÅ][\w-]+)(?: og (?:{B}|[A-ZÆØÅ][\w-]+))? (?:holder|holdt|afholder|"
    r"afholdt|arrangerer|inviterer til|indkalder til|er vært(?:er)? for|står (?:for|bag)),?(?= )"
    r"|,? (?:der|som) (?:(?:blev|bliver|er|skal|vil) )?(?:afvikle\w*|afvikles|afhold\w*|hold\w*|"
    r"(?:fandt|finder) sted|løber af stablen)(?= )"
)
PRESIDENCIES = re.compile(
    r"\bKL\b.*[Ff]ormandskab.*\bKKR\b|[Ff]ormandskab.*\bKKR\b.*\bKL\b|\bKL\b.*KKR-?formandskab"
)
# `Bestyrelsen mødes næste gang den`: an organ whose body the words before name
ORGAN_ACTS = re.compile(
    r"(?<!\w)(?P<organ>[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Rr]epræsentantskabet|[Ss]tyregruppen|"
    r"[Aa]rbejdsgruppen|[Gg]ruppen|[Kk]ommissionen|[Nn]ævnet|[Nn]etværket|[Ff]orummet|[Kk]redsen|"
    r"[Ee]rhvervshuset|[Ss]elskabet|(?:[Ff]oreningens|[Ss]elskabets|[Ff]ondens) (?:bestyrelse|"
    r"repræsentantskab)|[Ff]oreningen|(?:[Dd]en|[Dd]et) nye (?:bestyrelse|kommission|udvalg|råd|"
    rf"repræsentantskab|nævn|[a-zæøå]{{3,}}(?:råd|udvalg|kommission|bestyrelse)))"
    rf" (?:[a-zæøå]+ )?{COMES_TOGETHER}\b[^.;{D}]{{0,90}}?(?<! fra)(?<!inden)(?<!efter)(?<! før)(?<!siden)"
    rf" (?:{WEEKDAY} )?(?:den|d\.) \Z"
)
# `Bestyrelsen besluttede den 3. maj`, `behandlet i udvalget den`: of the own organ
OWN_ORGAN = re.compile(
    r"(?:\A|[.:,;] (?:som |at |da )?)(?P<acts>[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Rr]epræsentantskabet|"
    r"[Kk]ommissionen|[Ss]tyregruppen|[Nn]ævnet) (?:besluttede|godkendte|vedtog|tiltrådte|udpegede|"
    rf"nedsatte|konstituerede sig|blev orienteret)\b[^.;{D}]{{0,60}}?(?<! fra)(?<! til)(?<!inden)(?<! pr\.)"
    rf" (?:{WEEKDAY} )?(?:den|d\.) \Z"
    r"|\b(?:drøftet|behandlet|godkendt|besluttet|vedtaget|tiltrådt|forelagt|drøftes|behandles|forelægges|"
    r"godkendes) (?:[a-zæøå]+ )?(?:(?:i|af|for) )?(?P<at>bestyrelsen|udvalget|rådet|repræsentantskabet|"
    rf"kommissionen|styregruppen|nævnet) (?:{WEEKDAY} )?(?:den|d\.) \Z"
)
# `Samtidig har bestyrelsen den 3. maj besluttet`, `besøger rådet den 3. maj`
OWN_ORGAN_HAS = re.compile(
    r"\b(?:[Hh]ar (?P<inverted>bestyrelsen|udvalget|rådet|repræsentantskabet|kommissionen|styregruppen)|"
    r"(?P<plain>[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Rr]epræsentantskabet|[Kk]ommissionen|"
    rf"[Ss]tyregruppen) har)(?: også| desuden| allerede)?(?: {WEEKDAY})? (?:den|d\.) \Z"
)
VISITS = re.compile(
    r"\bbesøg(?:er|te) (?:bestyrelsen|udvalget|rådet|repræsentantskabet|kommissionen|styregruppen|"
    rf"selskabet|foreningen|destinationen|[a-zæøå]*huset|[a-zæøå]{{4,}}parken)(?: igen)?(?: {WEEKDAY})? (?:den|d\.) \Z"
)
# `Fredag den 3. maj besøger Movia havnen`
ON_THE_DAY = re.compile(
    r"\A (?:besøger|besøgte|holder|holdt|afholder|afholdt|mødes|mødtes|samles|samledes|inviterer|"
    rf"inviterede|drøfter|drøftede|behandler|behandlede) (?P<body>{B})"
    r"(?:[’']?s (?:bestyrelse|repræsentantskab|styregruppe|formandskab))?(?![’']?s )"
)
INVERTED_ACT = re.compile(rf"\b(?:mødes|mødtes|samles) (?P<body>{B})(?: igen)? (?:den )?\Z")
AFTER_EVENT = re.compile(
    rf"(?:i|for|af|hos|med|mellem|ved) (?:regi af )?(?:bestyrelsen (?:for|i) |det nye |den nye )?(?P<body>{B})"
)
BEFORE_EVENT = re.compile(rf"(?P<body>{B})(?:[’']?s|[’']er|[ -])? ?\Z")
PLACE_BEFORE = re.compile(
    r"\b(?:på|i|hos) (?P<place>[A-ZÆØÅ][^,.;]{2,60}?),? "
    r"(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den|d\.|i|på) ?\Z"
)
PLACE_AFTER = re.compile(
    r"\A(?:,? kl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?)?,? (?:på|i|"
    r"hos) (?P<place>[A-ZÆØÅ][^,.;]{2,60}?)(?=[,.;]| kl\.| med |\Z)"
)
# the presidencies of two bodies meeting each other: `mellem KL’s og KKR’s formandskaber`, `KL/KKR-formandskabsmødet`
BOTH = re.compile(rf"(?:mellem|ml\.) (?P<one>{B})[’']?s og (?P<two>{B})")
KL_EVENT = re.compile(r"delegeretmøde|Topmøde|[a-zæøå]topmøde")
ORDINARY = re.compile(r"\b(?:møderække|mødeplan)\b")
OPENING = re.compile(
    r"\A(?:(?:[Ff]astsat|[Aa]ftalt|[Pp]lanlagt|[Bb]erammet|[Ff]inder sted|[Aa]fholdes|"
    r"[Hh]oldes) (?:til )?)?(?:(?:[Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ørdag|"
    r"[Ss]øndag) )?(?:[Dd]en |[Dd]\. )?\Z"
)
HELD = re.compile(r"\A(?:Det|Den|Mødet|Konferencen|Seminaret) (?:holdes|afholdes|finder sted)\b")
# `Forvaltningen indstiller, at Havnerådet godkender referatet fra mødet`: whoever proposes it, the minutes are the meeting's own
OWN_MINUTES = re.compile(
    r"\bgodkend(?:er|e|es|t|te|else)\b(?: af)? (?:referat(?:et|er|erne)?|"
    r"protokol(?:len)?)(?: (?:fra|af))?(?: (?:det|sidste|seneste|forrige))* \Z"
)
# `at referatet af mødet den 3. maj godkendes`
MINUTES_OF = re.compile(r"\b(?:[Rr]eferat|[Pp]rotokol)\w* (?:fra|af)(?: (?:det|sidste|seneste|forrige))* \Z")
# `..., og Movia behandler planen på mødet`: who does something in the last clause
CLAUSE_SUBJECT = re.compile(
    rf"(?:, (?:og|men|mens|idet|da|fordi|så)|;) (?P<body>{B})"
    r"(?:[’']?s (?:regionsråd|byråd|kommunalbestyrelse|bestyrelse|"
    rf"repræsentantskab))? (?:[a-zæøå]+ ){{0,2}}?(?:forventes|ventes|behandler|behandlede|drøfter|drøftede|"
    r"holder|holdt|afholder|afholdt|tager|tog|godkender|godkendte|mødes|mødtes|ser|træffer|beslutter|"
    r"besluttede|skal|vil)\b"
)
# `Godkendelse af referat fra 6. april`, `protokol nr. 4 af den`: the minutes' day is that of their meeting
MINUTES_OF_DAY = re.compile(
    r"(?P<event>\b\w*(?:[Rr]eferat|[Pp]rotokol|[Mm]ødenotat|\b[Nn]otat(?=(?:et)? (?:fra|af) )|"
    r"[Kk]onklusion(?=er))(?:tet|et|len|ter|ler|er|terne|erne)?)(?: nr\.? ?\d+)?,?(?: ?[–:-](?= )|"
    r"(?: (?:fra|af|for|vedr\.))?"
    r"(?: (?:det |den )?(?:sidste|seneste|forrige)(?: års)?(?: [a-zæøå]+)?)?)"
    rf"(?: {WEEKDAY})?,? \(?(?:(?:den|d\.) ?)?(?:{D},? (?:og )?(?:den |d\. )?){{0,3}}\Z"
)
SEEN_THROUGH = re.compile(
    r"[Gg]odkend|[Uu]nderskr|[Bb]emærkning|[Oo]pfølgning|[Oo]pfølgende|[Kk]ommentarer|"
    r"\b(?:[Ss]idste|[Ss]eneste|[Ff]orrige)\b|\bOK\b|\bi orden\b|\btil efterretning\b"
)
COUNCIL_DID = re.compile(
    r"(?:\A|[.:] |\b[Dd]a |\b[Aa]t |\A[A-Z][.)] )(?P<body>[A-ZÆØÅ][\wæøåÆØÅ-]*(?:rådet|udvalget|"
    r"bestyrelsen|kommissionen|nævnet|repræsentantskabet))"
    r" (?:har |havde )?(?:\w+ )?(?:vedtog|vedtaget|besluttede|besluttet|godkendte|godkendt|drøftede|"
    r"drøftet|behandlede|behandlet|tiltrådte|tiltrådt|udpegede|udpeget|konstituerede sig) [^.;]{0,60}\Z"
)
# `på Teknisk Udvalgs møde`, `på mødet i Kommunalbestyrelsen`
_COUNCIL = (
    r"(?P<body>(?:[A-ZÆØÅ][\wæøåÆØÅ-]*,? (?:og )?){0,3}[A-ZÆØÅ]?[\wæøåÆØÅ-]*(?:[Rr]åd|[Uu]dvalg|nævn|"
    r"bestyrelse|kommission|repræsentantskab)(?:et|en)?)"
)
COUNCILS_MEETING = re.compile(rf"{_COUNCIL}s (?:\w+ )?\Z")
# `På mødet den 3. maj besluttede Byrådet`
_DECIDED_THERE = rf",? (?:den |d\. )?{D} (?:besluttede|vedtog|godkendte|drøftede|behandlede|tiltrådte|udpegede|nedsatte|har)"
DECIDED_THERE = re.compile(rf"\A ?{_DECIDED_THERE} (?P<body>{B})(?![’']?s )")
MEETING_OF_COUNCIL = re.compile(rf"\A ?(?:i|for|{_DECIDED_THERE}) {_COUNCIL}(?![\w-])")
