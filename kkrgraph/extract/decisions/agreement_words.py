"""The words of agreements: how minutes name an agreement, contract or plan, as patterns over marked text."""

from __future__ import annotations

import re

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

B = f"[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]"
# parties without a name of their own: `de ni kommuner`
_GROUP = (
    r"(?:(?:de|alle|samtlige) (?:\d+|[a-zæøå]+) (?:[a-zæøå]+e )?(?:[A-ZÆØÅ]?[a-zæøå]*kommuner|regioner|"
    r"byråd)|kommunerne|regionerne)"
)
# with the place that is no part of what is known of a body: `Nordby Vækstforum`; or a firm of no list
PARTY = rf"(?:(?:[A-ZÆØÅ][a-zæøå]+ )?{B}|{_GROUP}|[A-ZÆØÅ][\w&/-]+(?: [A-ZÆØÅ][\w&/-]+){{0,2}})"
WORD = r"[A-ZÆØÅa-zæøå][\wæøå’'/&-]*"
YEARS = r"20\d\d(?: ?[-–] ?(?:20)?\d\d)?"
SPAN_WORDS = r"20\d\d ?[-–] ?(?:20)?\d\d"
# adjectives of place and level belong to the name (`Nordjysk Socialaftale`), praise and size do not (`bred`, `ny`)
LEAD = r"(?:(?P<lead>(?![Pp]olitiske )[A-ZÆØÅa-zæøå]+(?:jysk|synsk|landsk|sk|nal)e?|[Ff]ælles(?= [a-zæøå]+plan)) )?"
NOUN = (
    r"(?P<noun>(?:[A-ZÆØÅa-zæøå-]*(?<=[a-zæøå]))?[Aa]ftale(?P<form>[nr]|rne)?|[A-ZÆØÅa-zæøå]*[Kk]ontrakt(?P<form2>en)?|"
    r"[Pp]raksisplan(?:en)?|(?!Proces|Tids|Møde|Arbejds|Køre|Handle|"
    r"Forretnings)[A-ZÆØÅ][a-zæøå]{4,}plan(?:en)?|[Oo]verenskomst(?:en)?|[Hh]ensigtserklæring(?:en)?|"
    r"[Uu]dviklingsstrategi(?:en)?|(?:[A-ZÆØÅa-zæøå]{4,})?[Ss]trategi(?:en)?(?= (?:for )?20\d\d ?[-–] "
    r"?(?:20)?\d\d)|[A-ZÆØÅa-zæøå]{3,}forlig(?:et)?(?= 20\d\d ?[-–])|plan(?= for [a-zæøå ]{4,60} 20\d\d ?[-–])|"
    r"Plan(?= for [a-zæøå])|(?!proces|tids|møde|arbejds|køre|handle|forretnings|"
    r"lokal)[a-zæøå]{4,}plan(?:en)?(?= (?:for )?20\d\d ?[-–] ?(?:20)?\d\d))"
)
# what a name goes on to behind `til`: `boliger til udstationerede`, not `aftale om boliger til godkendelse`
_TO = (
    r"til (?!og med|udgangen|udløb|godkendelse|drøftelse|høring|behandling|orientering|efterretning|"
    r"underskrift|vedtagelse|brug|gavn|det\b|den\b|at\b)[a-zæøå]{5,}"
)
# a name ends where its sentence goes on
STOP = (
    r"(?:(?:for|i) (?:perioden|årene)(?! 20\d\d)|som|der|blev|bliver|er|har|var|gælder|gældende|indgået|"
    r"indgås|indgik|jf|hvor|hvori|skal|handler|inden|samt|til|og|med|trådte|træder|"
    r"blandt|hvorefter|fastlægger|beskriver|sammen|fra|via|kan|vil|"
    r"i (?:20\d\d|henhold|regi|forlængelse|stedet)|mellem|aftalte|også|derfor|den|de|bygger|ventes|viderefører|omfatter)"
)
NAME = re.compile(
    rf"(?<![\w-]){LEAD}{NOUN}(?![\w-])(?P<proper>(?: (?:{B}|[A-ZÆØÅ][a-zæøå]+)){{1,2}}(?= (?:for )?{YEARS})|"
    r"(?:(?<=[a-z]aftalen)|(?<=[a-z]kontrakten))(?: [A-ZÆØÅ][a-zæøå]+){1,4}"
    r"(?=[,.;]|\Z| (?:som|der|blev|er|mellem|løber|gælder)\b))?"
    rf"(?P<between> mellem (?:{PARTY}(?:(?:, | og ){PARTY})+|"
    rf"{_GROUP}))?(?P<topic>(?: (?:om|for|på|af|vedrørende)(?! (?:at|perioden|år(?:ene|et)|{YEARS})\b)"
    rf"(?: {_TO}| (?!{STOP}\b)(?:[a-zæøå]+- og [a-zæøå]+|{WORD}|§|{B}|{SIGN[Label.ROLE]})|"
    r" og (?=[a-zæøå-]+(?:området|indsatsen|ringen|ing)\b)| og (?=[a-zæøå]+ af\b)|"
    rf"(?<=[a-zæøå]-) og [a-zæøå]+)+)*)(?P<years>(?: for(?: årene| året)?)? (?:{YEARS}|"
    rf"\({SPAN_WORDS}\)))?(?P<with>(?<=\d) (?:med {B}|for {B}|mellem {B} og {B})(?![’']?s ))?"
)
LASTING = re.compile(r"\b(?:løber|løb|løbe|gælder|gjaldt|gælde|dækker|dække|udløber|perioden|årene)\b")
SPAN = re.compile(r"(?P<from>20\d\d) ?[-–] ?(?P<to>(?:20)?\d\d)(?!\d)")
TIME = re.compile(rf"{SIGN[Label.DATE]}|\b20\d\d\b")
# a compound names its agreement by itself (`Rammeaftale 2024-2025`), a bare `aftale` does not
COMPOUND = re.compile(r"[A-ZÆØÅa-zæøå-]{3,}(?:aftale|kontrakt|plan|forlig)", re.IGNORECASE)
FOR_PERIOD = re.compile(
    r"(?:\bfor perioden|, (?:som|der) gælder(?: for| i)?) (?P<span>20\d\d ?[-–] ?(?:20)?\d\d)"
)
CONCLUDED = re.compile(
    r"\b(?:indgik|(?:har|blev|er)\b[^.]{0,120}? (?:indgået|underskrevet|undertegnet|forhandlet|forlænget|"
    r"fornyet|tiltrådt)|indgået|underskrev|undertegnede|forlængede|fornyede|forhandlede|aftalte|vil forny|vil forlænge)\b"
)
TOGETHER = re.compile(rf"\b(?:sammen med|mellem) (?P<list>{B}(?:(?:, | og | samt ){B})*)")
IS_AGREEMENT = re.compile(r"(?P<name>[A-ZÆØÅ][a-zæøå]+(?:en|et)) er en (?:[a-zæøå]+ )?(?:aftale|kontrakt)\Z")
CONTRACT = re.compile(
    r"(?P<yearly>[Åå]rlige? )?(?P<noun>(?:[Rr]esultat|[Uu]dviklings|[Rr]amme|[Ss]ervice|[Tt]rafik|"
    r"[Ll]eje)kontrakt|[Ss]amarbejdsaftale|[Dd]riftsaftale|[Pp]artnerskabsaftale)(?:en|"
    rf"n)? (?:med (?P<body>{B})|mellem (?P<own>{B}) og (?P<body2>{B}))(?P<years> (?:for )?{YEARS})?"
)
_PARTNER = rf"(?:{B}|[A-ZÆØÅ][\w&/-]+(?: [A-ZÆØÅ][\w&/-]+){{0,3}})"
_PARTNERS = rf"{_PARTNER}(?:(?:, | og ){_PARTNER})*"
_LASTS = (
    r"(?:udløber|udløb|løber|løb|gælder|gjaldt|ophører|ophørte|"
    r"(?:blev|er) (?:tegnet|fornyet|forlænget|indgået|underskrevet))"
)
# `har en samarbejdsaftale med FynBus om rejseplan og billetter`: what it is about names it
ABOUT = re.compile(
    r"(?<![a-zæøå])(?P<noun>[A-ZÆØÅa-zæøå]*(?:[Aa]ftale|[Kk]ontrakt)|[Oo]verenskomst)(?:n|"
    rf"en)? med {_PARTNERS}(?P<topic> om [a-zæøå][a-zæøå ]{{3,60}}?)(?=[.,;]|\Z| der | som | (?:for|i) 20|"
    r" for perioden| løber| gælder| udløber| ophører| blev| med )"
)
# `har siden 2022 haft en driftsaftale om natbusser`
HAVE_ABOUT = re.compile(
    rf"\b(?:har|havde|fik|indgik)\b(?: [^.,;]{{0,40}}?)? en "
    rf"(?:[a-zæøå]+ )?(?P<noun>[a-zæøå]{{3,}}(?:aftale|kontrakt))"
    r"(?P<topic> om [a-zæøå](?:(?! (?:mellem|er|blev|med|som|der|for|i|på|til|og har|og er)\b)"
    rf"[\w /-]){{3,80}}(?: i {B}(?=[.,;]))?)"
)
# `enige om en aftale om broerne`
AGREED = re.compile(
    r"\benige om en (?:[a-zæøå]+ )?(?P<noun>[a-zæøå]*aftale)"
    r"(?P<topic> om (?:de |den |det )?[a-zæøå](?:(?! (?:mellem|er|blev|med|som|der|for|i|på|til|og)\b)[\w /-]){3,80})"
)
# `Driftsaftalen mellem Movia og Havnebo om kajen udløber i 2027`, `Den nuværende driftsaftale mellem ... gælder 2025-2027`
BETWEEN_LASTS = re.compile(
    r"(?:(?<![\w-])(?P<definite>[A-ZÆØÅa-zæøå]*(?:[Aa]ftalen|[Kk]ontrakten|[Oo]verenskomsten))|"
    rf"\b[Dd]en [a-zæøå]+(?:nde|re|tige) (?P<noun>[a-zæøå]{{3,}}(?:aftale|kontrakt)))"
    rf"(?P<between> mellem [^.;:]{{4,120}}?)(?P<topic> om [a-zæøå](?:(?! (?:der|som|blev|er|{_LASTS})\b)"
    rf"[\w /-]){{3,60}})?,?(?: der| som)? {_LASTS}\b[^.]{{0,60}}?(?:\ue004|\b20\d\d)"
)
# `Den gældende rammeaftale løber i 2023-2024`
IN_FORCE = re.compile(
    r"\b(?P<lead>[Dd]en (?:gældende|nugældende|nuværende|eksisterende|hidtidige) )"
    r"(?P<noun>[a-zæøå]{3,}(?:aftale|kontrakt|plan|strategi)) (?:udløber|udløb|løber|løb|gælder|gjaldt|"
    r"ophører|dækker)\b[^.]{0,40}?(?:\ue004|\b20\d\d)"
)
# `Aftale om erhvervsservice mellem KKR Fyn og Erhvervshus Fyn`
BETWEEN = re.compile(
    r"(?<![a-zæøå])(?P<noun>[A-ZÆØÅa-zæøå]*[Aa]ftale|[a-zæøå]*kontrakt|[Oo]verenskomst)(?P<form>n|"
    rf"en)?(?P<topic> om [a-zæøå](?:(?! (?:blev|er|bliver|som|der|har)\b)[a-zæøå -]){{3,70}}?)"
    rf"(?P<years> (?:for )?{YEARS})?(?: fra 20\d\d)? mellem (?:{B}|den (?:[a-zæøå]+ )?regering)(?:(?:, | og ){B})+"
)
# `den rammeaftale, som ministeriet og KL har indgået`
WHICH = re.compile(
    rf"\b(?:den|en|de) (?:[a-zæøå]+ )?(?P<noun>[a-zæøå]{{3,}}(?:aftale|kontrakt|overenskomst)), (?:som|"
    rf"der) {B}(?:, {B})* og {B} (?:har )?(?:indgået|indgik|aftalt|underskrev)"
)
# `Kontrakten med FynBus om ruterne udløber i 2027`, `Movias kontrakt med FynBus løber til 2027`: known by whom it is with, as it is printed
WITH = re.compile(
    rf"(?<![\w-])(?:(?P<whose>{B})(?:[’']?s |[’'] )(?P<bare>[a-zæøå]*(?:aftale|kontrakt|overenskomst))|"
    r"(?P<noun>[A-ZÆØÅa-zæøå]*(?:[Aa]ftale(?:n|rne)|[Kk]ontrakt(?:en|erne)|[Oo]verenskomsten))|"
    r"\b[Dd]en (?:gældende|nugældende|nuværende|eksisterende|"
    r"hidtidige) (?P<held>[a-zæøå]*(?:aftale|kontrakt|overenskomst)))"
    rf"(?P<with> med (?:{_PARTNERS}|[a-zæøå]{{3,}}(?:en|et|erne)))"
    rf"(?P<topic> om [a-zæøå](?:(?! (?:der|som|blev|er|{_LASTS})\b)[\w /-]){{3,60}}(?: i {B}(?= {_LASTS})"
    rf")?)?(?: (?:i|på|for) [^.;]{{1,80}}?)?,?(?: der| som)? {_LASTS}\b[^.]{{0,60}}?(?:\ue004|\b20\d\d|\bår\b)"
)
# `Den nye aftale skal løbe i 2023-2026`: another agreement of the kind that the point speaks of
NEW = re.compile(
    r"\b(?:[Dd]en|[Ee]n) nye? (?P<noun>[a-zæøå]*(?:aftale|kontrakt))"
    r"(?P<topic> om [a-zæøå](?:(?! (?:mellem|er|blev|med|som|der|skal|vil|kan)\b)[\w /-]){3,80}?)?,?(?: som| der)? "
    r"(?:(?:skal|vil|kan|foreslås at|forventes at|ventes at) )?(?:løbe|løber|gælde|gælder|dække|"
    r"dækker)\b[^.]{0,50}?(?:\ue004|\b20\d\d)"
)
KIND_OF = re.compile(r"(?<![\w-])(?P<noun>[A-ZÆØÅa-zæøå]{3,}(?:aftale|kontrakt))(?:n|en|r|er)?(?![\w-])")
# `Movia og FynBus har en driftsaftale, der udløber i 2027`
HAVE = re.compile(
    rf"(?:{B}(?:(?:, | og ){B})* (?:har|havde|får|fik)(?: [a-zæøå]+)?|"
    r"\bindgik(?: (?:i|den)(?: \ue004| 20\d\d))?) (?:en|"
    rf"et) (?:[a-zæøå]+ )?(?P<noun>[a-zæøå]{{3,}}(?:aftale|kontrakt))(?: med {B})?,? (?:som|der) (?:løber|"
    rf"løb|gælder|gjaldt|udløber|udløb|dækker|ophører)\b[^.]{{0,60}}?(?:\ue004|\b20\d\d)"
)
# `Samarbejdsaftalen blev underskrevet den 3. maj og gælder 2021-2024`
RUNS = re.compile(
    r"\A(?P<noun>[A-ZÆØÅ][a-zæøå]{3,}(?:aftalen|kontrakten|overenskomsten))"
    r"(?! (?:om|for|på|mellem|med|følger)).*?\b(?:gælder|løber|udløber|"
    r"dækker)\b[^.]*?(?:20\d\d ?[-–] ?(?:20)?\d\d|\ue004)"
)
# `Aftale om lamper på kajen udløb den 31. december 2015`
ENDS = re.compile(
    r"\A(?P<noun>[A-ZÆØÅ][a-zæøå]*(?:aftale|kontrakt)|Aftale|Kontrakt|Overenskomst)(?P<form>n|"
    r"en)?(?P<topic> (?:om|for|vedrørende) [a-zæøå](?:(?! (?:mellem|er|blev|med|som|der)\b)"
    r"[\w /-]){3,80}?)(?: med [^.,;]{1,60}?)? "
    r"(?:udløb|udløber|gælder|gjaldt|løber|løb|ophører|ophørte|(?:trådte|træder) i kraft)\b[^.]{0,40}?(?:\ue004|\b20\d\d)"
)
# `en rammeaftale om værnemidler, som løber fra den 1. august 2021`
LASTS = re.compile(
    r"(?<![\w-])(?P<noun>[A-ZÆØÅa-zæøå]*[Aa]ftale|[A-ZÆØÅa-zæøå]*[Kk]ontrakt|[Oo]verenskomst|"
    r"[Hh]ensigtserklæring)(?P<form>n|en)?(?P<topic> om [a-zæøå](?:(?! (?:mellem|er|blev|med|som|der)\b)[\w /-]){3,80}?)"
    r"(?: mellem [^.]{1,80}?)?(?:,? (?:som|der))? (?:løber|løb|gælder|gjaldt|udløber|udløb|ophører|"
    r"ophørte)\b[^.]{0,50}?(?:\ue004|\b20\d\d)"
)
# `Partnerskabsaftalen blev underskrevet den 3. maj`
SIGNED_ON = re.compile(
    r"\A(?P<noun>[A-ZÆØÅ][a-zæøå]{3,}(?:aftalen|kontrakten|overenskomsten)) (?:blev|er) (?:underskrevet|"
    r"undertegnet|indgået|fornyet|forlænget|tiltrådt)(?: (?:af|i|mellem) [^.;]{1,80}?)?(?: den| d\.|"
    r" i)? (?:\ue004|20\d\d)"
)
# `aftalen af 3. maj 2021 mellem regeringen og KL`
OF_DAY = re.compile(
    rf"(?<![\w-])(?P<noun>[Aa]ftalen?|[Oo]verenskomsten?)(?P<topic> af (?:den |d\. )?\ue004) mellem (?:{B}|"
    r"[Rr]egeringen|[A-ZÆØÅ]\w+)(?:,| og)"
)
# `Den nye strategi for Movia dækker perioden 2021-2024`
PLAN_LASTS = re.compile(
    r"\b(?P<noun>(?:[Ss]trategi|[Hh]andlingsplan|[Uu]dviklingsplan))"
    rf"(?P<form>en)?(?P<topic> (?:for|om) (?:{B}|[a-zæøå][a-zæøå -]{{3,60}}?)) (?:dækker|gælder|"
    r"løber)(?: over| for| i)?(?: perioden| årene)? 20\d\d ?[-–]"
)
YEARLY = re.compile(
    rf"\b(?:indgår|indgås|indgik) (?:der )?(?:hvert år|årligt) (?:en )?(?P<noun>[a-zæøå]*(?:kontrakt|aftale)(?:er|r)?) med {B}"
)
QUOTED = re.compile(r"[Aa]ftale(?:n)? [”\"“] ?(?P<name>[A-ZÆØÅ][^”\"]{5,120}?) ?[”\"] indgået mellem")
CONTRACTS = re.compile(
    r"aftale|kontrakt|overenskomst|(?:plan|strategi)(?:en)? .{0,80}(?:dækker|gælder|løber)", re.IGNORECASE
)
# one of these stands in every sentence that names an agreement
PARTS = ("orlig", "ftal", "ontrakt", "verenskomst", "plan", "Plan for", "ensigtserklæring", "trategi")
STEMS = re.compile(
    r"forlig\w{0,2} 20|ftale|ontrakt|verenskomst|ensigtserklæring|trategi|plan\b|planen\b|Plan for"
)
NOUNS = re.compile(
    r"ftal|ontrakt|verenskomst|trategi(?:en)? (?:for )?20\d\d ?[-–]|"
    r"(?:plan|trategi)(?:en)? .{0,80}(?:dækker|gælder|løber)|orlig(?:et)? 20\d\d ?[-–]|"
    r"\bplan for [a-zæøå ]{4,60} 20\d\d ?[-–]|raksisplan|ensigtserklæring|dviklingsstrategi|\bPlan for|"
    r"plan(?:en)? (?:for )?20\d\d ?[-–]|[A-ZÆØÅ][a-zæøå]{4,}plan(?:en)?(?![\w-])"
)
# `Der indgås ikke aftale med Movia`, `Der er ingen aftale om broen`
NOT_CONCLUDED = re.compile(
    r"\b(?:indgås|indgik|indgår) ikke (?:[a-zæøå]+ ){0,3}[a-zæøå]*aftale|\b[Ii]kke (?:indgået|indgå) (?:[a-zæøå]+ ){0,3}[a-zæøå]*aftale|"
    r"\b[Ii]ngen [a-zæøå]*aftale\b"
)
