"""The words of enclosures: what a list of them stands under, what a line of one begins with, and what is none."""

from __future__ import annotations

import re

# what is put with a paper, and what is said to be done with it
_THING = r"(?:bilag|materiale|dokument(?:er)?|fil(?:er)?|akter|notat(?:er)?)"
_PUT = (
    r"(?:[Vv]edlagte?|[Vv]edhæfte(?:de?|t)|[Mm]edsendte?|[Mm]edfølgende|[Ee]ftersendte?|[Uu]dsendte?|"
    r"[Oo]mdelte?|[Uu]dleverede?|[Ff]remlagte?)"
)
_OF_POINT = (
    r"(?:(?:til|på|i|vedr\.|vedrørende|for) (?:denne |dette )?(?:orientering|dagsordens?punktet|"
    r"dagsordenen|punkt(?:et)?|sag(?:en)?|pkt\.?|mødet)(?: \d{1,3}(?:[./]\d{1,2})?)?)"
)
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}|\.?[A-H](?![a-zæøå]))?[a-z]?|[A-H]|[IVX]{1,4})"
MARK = re.compile(r"\A\.\s?/\s?\.(?P<several>\.)?\s*")
# `Bilag 1: Notat`, `Vedlagt: Notat`, `Materiale: Notat`, `Til sagen er vedlagt: Notat`
NUMBERED = re.compile(
    rf"\A(?:[-–•·]\s*)?(?:(?:Bilag|BILAG|(?:[Ss]e |[Jj]f\. )[Bb]ilag(?=(?: nr\.?)?(?: {_NUMBER})?\s?:))"
    rf"(?:\s+(?:nr\.?\s*)?{_NUMBER}\s*(?:[:._–-](?!\d)|,(?=\s[A-ZÆØÅ])|(?=\s[\"”“(A-ZÆØÅ]))|\s*:|\s[–-]\s|"
    rf" \(\d{{1,2}}(?: stk\.)?\):| {_OF_POINT}\s?:)"
    r"|(?:Vedlagte?|Vedhæfte(?:de?|t)|Vedlægges|Medsendt|Medfølger|Medfulgte?|Eftersendt|Bilag vedlagt|"
    r"Vedlagte bilag|Vedlagt (?:er|som bilag)|Underbilag|Vedhæng|(?:Sagens |Sags)?[Aa]kter(?: i sagen)?|"
    rf"(?:Se )?{_PUT} {_THING}|(?:Skriftligt |Relevant )?[Mm]ateriale|Mødemateriale|"
    r"(?:Sagens )?[Dd]okumenter|Se vedhæftede|(?:Link til|Hent|Åbn|Vis|Download) (?:bilag|fil|"
    r"dokument)(?:et|en)?|Bilag vedhæftet|[A-ZÆØÅ][a-zæøå]+ vedlagt"
    r"|(?:Følgende|Der|Som bilag|Til (?:sagen|punktet|mødet|dagsordenen))\b[^.:]{0,40}\b(?:vedlagt|"
    r"vedlægges|vedhæftet|vedhæftes|medsendt|udsendt)(?: (?:som bilag|sagen|punktet|mødet))?)"
    rf"(?: {_OF_POINT})?(?:\s\d{{1,2}}| \(\d{{1,2}}\))?\s*:)\s*(?P<title>\S.*)\Z"
)
# what a list of enclosures stands under
LIST = re.compile(
    r"\A(?:[a-h]\) )?(?:(?:Vedlagte|Vedhæftede|Medsendte|Udsendte|Eftersendte|Tilhørende|Åbne|Offentlige|"
    r"Sagens|Elektroniske|Liste over|Oversigt over) )?(?:[Bb]ilag(?:sliste|sfortegnelse|soversigt)?|"
    r"BILAG(?:SLISTE|SFORTEGNELSE|SOVERSIGT)?|Sagsbilag|Underbilag|[Vv]edhæftninger|Vedhæng|Baggrundsmateriale|Mødemateriale|"
    r"(?:Sags|Sagens )[Aa]kter|Akter(?: i sagen)?|Lagt ved|(?:Vedhæftede|Vedlagte) (?:filer|dokumenter))"
    rf"(?: {_OF_POINT}| (?:og|/) (?:links?|dokumenter|materiale)| \(\d{{1,3}}(?: stk\.?)?\)| vedlagt)?\s*:?\Z"
)
# `Som bilag vedlægges:`, `Følgende er vedhæftet:`
LEAD = re.compile(
    r"\A[A-ZÆØÅ][^.:]{0,90}\b(?:bilag|vedlagt|vedlægges|vedhæftet|vedhæftes|medsendt|medsendes|medfølger|"
    r"(?:materiale|dokumenter|filer|notater)(?: \w+)? (?:ud|om|efter)(?:sendt|delt|leveret))\b[^.:]{0,40}:\Z"
    r"|\A(?:[a-h]\) )?(?:Vedlagt|Vedhæftet|Vedlægges|Medsendt|Medfølger|Medfulgte?|Eftersendt)\s*:\Z"
)
# `Materiale til orientering:`, `Filer`: a list where entries of one follow
MATERIAL = re.compile(
    rf"(?:(?:Skriftligt|Relevant|Tilhørende|{_PUT}) )?(?:[Mm]ateriale|[Oo]rienteringsmateriale|"
    r"[Dd]okumenter|[Ff]iler|[Aa]kter|Vedlagt|Vedhæftet|Medsendt|Medfølger|Medfulgte?|Eftersendt)"
    rf"(?: {_OF_POINT})?(?: (?:vedlagt|udsendt|omdelt|medsendt))?\s*:?"
)
# `──────`, `______`: what parts the page's foot from the text
RULE = re.compile(r"[\W_]{3,}")
ONE = re.compile(rf"Bilag (?:nr\.? ?)?{_NUMBER}\s*[:.]?")
# a new entry, however full the line above it is
ENTRY = re.compile(
    r"[-–•·*▪]\s|o\s(?=[A-ZÆØÅ\d])|\d{1,2}[.):]\s|\d{1,2}\.(?:\d{1,2}|[A-H])\.?\s|[A-Ha-h][.)]\s|"
    r"Bilag(?: \d|:)|\d{4,}[-/]\d|\d{1,3} (?:Åben|Lukket)|Åben |Lukket "
)
BULLET = re.compile(r"[-–•·*▪]\s|o\s(?=[A-ZÆØÅ\d])|1[.):]\s|[Aa][.)]\s|\d{1,2}\.(?:1|A)\.?\s")
FILE = re.compile(r"(?:\.(?:pdf|docx?|xlsx?|pptx?)|\))\Z", re.IGNORECASE)
SEE = re.compile(
    r"\b[Ss]e (?:vedlagte |vedhæftede )?bilag(?:et)?:?\s[\"”“»]?(?P<title>(?!Bilag\b)[A-ZÆØÅ][^.\"”“»()]{3,100})"
)
# a full stop inside: more than a title was gathered
RUNS_ON = re.compile(r"[a-zæøåA-ZÆØÅ)]{3,}\. [A-ZÆØÅ]")
# a sentence below a list
PROSE = re.compile(
    r"\A[^.]{20,}\b(?:er|var|blev|bliver|har|havde|skal|skulle|vil|kan|deltager|deltog|"
    r"godkend(?:er|te|es)|indstille[rs]|drøfte[sr]|tage[sr]|fremgår)\b[^.]*\."
)
# what follows a list where the page has no heading for it
STOP = re.compile(
    r"(?:[•-]\s)?(?:(?:Sags(?:id|nr|behandler)|Beslutning|Indstilling|Sagsfremstilling|Resum[eé]|"
    r"Indledning|Baggrund|J\.?\s?nr|Deltag|Afbud|Fravær|Mødet|Næste møde|Til toppen|Tilbage|Luk|"
    r"Udskriv|Godkendt|Dagsorden(?:en)? godkend|Økonomi|Historik)\b|[^:]*:\Z)"
)
# `Pkt. 44 Havnen`, `Punkt 3: Regnskab`
POINT = re.compile(
    r"(?:•\s)?(?:Pkt|Punkt|Sag)\.?\s(?:nr\.?\s)?(?P<number>\d{1,3}(?:\.\d{1,2})?)\b\s?(?P<mark>[:.–-]?)"
)
