"""Cues: the words that a line of the sheet began with, where a transcript has lost its line ends."""

from __future__ import annotations

import re

from kkrgraph.extract.structure.layout import Kind

# verbs of what was said and done at a meeting, which no title has
TOLD = (
    r"(?:(?:af|an|be|ud|til|frem|fore|hen|med|gen)?(?:modede|mærkede|sendte|viste|delte|tog|lagde)|"
    r"orienterede|informerede|redegjorde|gennemgik|fortalte|fremlagde|"
    r"præsenterede|introducerede|indledte|nævnte|oplyste|meddelte|spurgte|svarede|foreslog|pegede|"
    r"præciserede|understregede|takkede|ønskede|bød|bad|drøftede|"
    r"godkendte|godkendtes|besluttede|vedtog|tiltrådte|udpegede|valgte|konstaterede|konkluderede|"
    r"tilsluttede|opfordrede|supplerede|kommenterede|deltog|blev|havde|gav|holdt|fik|stod|"
    r"(?:gen|ny)?valgtes|udpegedes|vedtoges|toges)"
)
# a ruling in a word or two
BARE_RULING = (
    r"Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefalet|Forkastet|Taget til (?:efterretning|orientering)|"
    r"Til efterretning"
)
# labels of the head: what they name follows, with a colon or without
_HEAD_LABELS = (
    r"Mødedato|Dato|Mødetidspunkt|Mødetid|Tidspunkt|Starttidspunkt|Sluttidspunkt|Tid(?: og sted)?|Mødested|Sted|"
    r"Mødedeltagere|Mødeleder|Deltagere|Deltagerliste|Deltagerfortegnelse|Til ?stede|Tilstede(?:værende)?|"
    r"Fremmødte|Mødte|Medlemmer|"
    r"Ikke til ?stede|Fraværende|Afbud(?: fra)?|Øvrige(?: deltagere)?|Gæster?|Inviteret(?:de)?(?: er)?|"
    r"Referent|Ref\.|Bemærkninger|"
    r"Journal ?nr\.?|J\.? ?nr\.?|Sagsbehandler|Initialer|Mødet (?:afsluttet|hævet|slut)|"
    r"Fra (?:administrationen|sekretariatet|forvaltningen)(?: deltog)?"
)
_WITH_COLON = r"Sekretariat(?:et)?|Administration(?:en)?|Observatør(?:er)?|Stedfortrædere?|Suppleanter"
# With a colon whatever follows; without one a name, a day or an hour must. Two labels together, `Deltagere: Afbud:`, stay
# in one row: only who reads the names can tell which list they are of.
LABEL = re.compile(
    r"(?<![\w-])(?<!Deltagere: )(?<!Til stede: )(?<!Medlemmer: )"
    rf"(?:(?:{_HEAD_LABELS}|{_WITH_COLON}) ?:(?=\s|\Z)|Afbud (?=sker |meldes |bedes )|"
    rf"(?:{_HEAD_LABELS.upper()}|{_HEAD_LABELS})(?= (?!(?:og|til|for|i|fra)\b)[A-ZÆØÅ\d]))"
)
DAY = re.compile(
    r"(?<![\w:-])(?<!: )(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag,? (?:den |d\. ?)?\d{1,2}\.", re.IGNORECASE
)
# the kind of the paper, alone between what is in front of it and what meets
KIND = re.compile(
    r"(?<![\w-])(?:(?:ENDELIGT |Endeligt )?(?:REFERAT|Referat)|(?:BESLUTNINGS)?REFERAT|DAGSORDEN|PROTOKOL|"
    r"BESLUTNINGER)(?= [A-ZÆØÅ](?!NDSTILL))"
)
# how most agendas begin
FIRST_TITLE = re.compile(
    r"(?<![\w-])(?<!\d\. )(?<!\d )(?<!: )(?:Godkendelse af (?:dagsorden|referat|mødereferat|protokol)|"
    r"Valg af (?:dirigent|ordstyrer|mødeleder))"
)
MEETING = re.compile(
    r"(?<![\w-])(?:(?:Referat|REFERAT|Dagsorden|DAGSORDEN|Protokol|PROTOKOL) (?:fra|af|for|til) |"
    r"Møde (?:i|hos) |[A-ZÆØÅ][a-zæøå]+møde (?:i|hos) )"
)
CONTENTS = re.compile(
    r"(?<![\w-])(?:(?:Pkt\.|Punkt|Nr\.) (?:Tekst|Emne|Sag|Titel) Side|"
    r"Indholds(?:fortegnelse|liste|oversigt)|INDHOLDS(?:FORTEGNELSE|LISTE)|Indhold|Sagsoversigt|Sagsliste|"
    r"Punkter|(?:Åben |Forslag til )dagsorden|Dagsorden|"
    r"DAGSORDEN):?(?= (?:Side )?(?:\d|[Pp]unkt|[Pp]kt\.? \d|Åbne |Lukkede |Åbent ))|(?<![\w-])Indholdsfortegnelse(?= Pkt)"
)
_PROPOSER = (
    r"(?:[A-ZÆØÅ][\wæøå-]*(?:gruppen|udvalget|direktionen|sekretariatet|administrationen|forvaltningen|"
    r"skabet|kredsen|ledelsen)|Sekretariatet|Administrationen|Forvaltningen|Direktionen|"
    r"Forma(?:nd|nden|ndskabet)|Direktøren|Ledelsen|Borgmesteren|Rådmanden|Centerchefen|Udvalget|Bestyrelsen|Rådet)"
)
PROPOSES = re.compile(
    r"(?<=[\wæøå.:;)”’] )(?:(?:Det (?:indstilles|foreslås|anbefales)|"
    rf"{_PROPOSER} (?:indstiller|foreslår|anbefaler))(?:[,:]? at\b|:))"
)
_SECTIONS = (
    r"Baggrund|Indstilling|Sagsfremstilling|Sagsbeskrivelse|Beslutning(?:er)?|Vedtagelse|Sagsresum[eé]|"
    r"Resum[eé]|Lovgrundlag|Økonomi(?: og finansiering)?|"
    r"Indledning/Baggrund|Redegørelse|Konklusion|Administrationens (?:indstilling|vurdering|bemærkninger)|"
    r"Beslutningskompetence|Kommunikation"
)
_NUMERIC_DAY = r"\d{1,2}[./ -]+(?:\d{1,2}|[a-zæøå]{3,9})[./ -]+\d{2,4}"
_LETTERS_OF_NAME = r"[A-ZÆØÅ][\wæøåÆØÅ-]"
_COLON = r" ?:(?=\s|\Z)"
_ACT = r"(?:beslutning|vedtagelse|afgørelse|konklusion)"
_BEGINS_RULING = (
    r"(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefalet|Forkastet|Taget|Til efterretning|Intet|Ingen|"
    r"Indstillingen|Dagsordenen|Orienteringen)"
)
# the headings of a section, one way of writing them a line
_HEADINGS = (
    # `Havnerådet, den 04-03-2014, pkt. 3:`
    rf"{_LETTERS_OF_NAME}*(?:udvalget|råd(?:et)?|forum|bestyrelsen|kommissionen|"
    rf"skabet)(?: [A-ZÆØÅ][a-zæøå]+)?,? (?:den )?{_NUMERIC_DAY}(?:, pkt\. \d{{1,3}})?{_COLON}",
    # `Havnerådets beslutning den 4. marts 2014:`
    rf"{_LETTERS_OF_NAME}+s (?:{_ACT}|indstilling|anbefaling)(?: (?:den )?{_NUMERIC_DAY})?{_COLON}",
    # `Beslutning i Havnerådet den 4. marts 2014`
    r"(?:Beslutning(?:er)?|Vedtagelse|Konklusion|Referat)"
    r"(?: (?:fra|i) [A-ZÆØÅ][\wæøåÆØÅ -]{3,40}?)? den \d{1,2}\.? (?:\d{1,2}\.? |[a-zæøå]{3,9} )\d{4}(?: ?:|(?= [A-ZÆØÅ]))",
    # `Beslutning Havnerådet den`, whose day may be lost
    rf"(?:Beslutning(?:er)?|Vedtagelse)(?: fra| i)? (?!{_BEGINS_RULING}\b)"
    rf"[A-ZÆØÅ][\wæøåÆØÅ -]{{3,40}}? den(?: \d[\d. -]*\d)?(?= )",
    # a heading's own words with a colon, also behind `den` whose day is lost
    rf"(?:{_SECTIONS}|Referat|Bilag|Sagsnr\.?(?=:? ?: ?[A-ZÆØÅ])|Sagen afgøres i)(?: fra [A-ZÆØÅ][\wæøå]+)?(?: den)?{_COLON}",
    # the same before a capital, a bullet or `at`
    rf"(?<!til )(?<!af )(?:{_SECTIONS})(?= (?:[A-ZÆØÅ•–]|at\b))",
    r"(?:Sagsfremstilling|Indstilling|Vedtagelse)(?= \d)",
    # `Referat Godkendt.`
    rf"(?:Referat|Konklusion|Afgørelse)(?= {_BEGINS_RULING}\b)",
    # `ADMINISTRATIONENS INDSTILLING`
    r"(?:BAGGRUND(?: FOR SAGENS FREMLÆGGELSE)?|RESUM[EÉ]|SAGSFREMSTILLING|"
    r"(?:[A-ZÆØÅ]{4,}S )?(?:INDSTILLING|BESLUTNING|VEDTAGELSE))(?::|(?= [A-ZÆØÅ\d][^A-ZÆØÅ]))",
)
SECTION = re.compile(rf"(?<![\w-])(?:{'|'.join(_HEADINGS)})")
_KINDS = (
    (("beslutning", "vedtagelse", "referat", "konklusion"), Kind.DECISION),
    (("baggrund", "indledning"), Kind.BACKGROUND),
    (("sagsfremstilling", "sagsbeskrivelse", "redegørelse"), Kind.CASE),
)
_OF_A_BODY = re.compile(rf"s {_ACT}\b")
# `Havnerådet den 04-03-2014:`
_DATED = re.compile(r"\d{2} ?:\Z|pkt\. \d+ ?:\Z")


def kind_of(heading: str) -> Kind:
    """The kind of section that words matched by `SECTION` are the heading of."""
    words = heading.casefold()
    if "indstilling" in words or "s anbefaling" in words:
        return Kind.PROPOSAL
    if "beslutningskompetence" in words:
        return Kind.OTHER
    if _OF_A_BODY.search(words) is not None or _DATED.search(words) is not None:
        return Kind.DECISION
    return next((kind for begins, kind in _KINDS if words.startswith(begins)), Kind.OTHER)


# a ruling that follows on a proposal without any sign between them
RULING = re.compile(
    r"(?<=[\wæøå.)”’] )(?:(?:Dagsorden|Referat|Indstilling|Orientering|Forslag|Regnskab|Årsregnskab|"
    r"Budget|Mødeplan|Redegørelse|Beretning|Aftale|Sag|Punkt|Rapport|Plan|Handleplan|Strategi|Notat|Oplæg|"
    r"Vedtægt|Forretningsorden|Ansøgning|Kontrakt|Status|Drøftelse)(?:en|er|et|tet|erne|ene|n)? "
    r"(?:(?:af|fra|om|for|til|over|vedr(?:ørende|\.)) [^.:;]{3,60}? )?(?:(?:blev|er|bliver|blev herefter|"
    r"kunne) )?(?:enstemmigt |herefter |hermed |også )?"
    r"(?:godkendt|godkendes|godkendtes|tiltrådt|tiltrædes|taget|tages|vedtaget|vedtages|drøftet|drøftes|"
    r"udsat|udsættes|anbefalet|fulgt)\b|"
    r"(?:Bestyrelsen|Udvalget|Rådet|Kommissionen|Repræsentantskabet|Styregruppen|Byrådet|"
    r"Kommunalbestyrelsen|Regionsrådet|Vækstforum|Forretningsudvalget|Direktionen|Forsamlingen|"
    r"Medlemmerne)(?:s medlemmer)? "
    r"(?:[a-zæøå]+ )?(?:havde (?:en række|flere|enkelte|nogle) [^.:;]{0,40}?(?:bemærkninger|spørgsmål|"
    r"kommentarer)|godkendte|tiltrådte|vedtog|drøftede|besluttede|udpegede|udsatte|fulgte|anbefalede|"
    r"tog [^.:;]{3,80}? (?:til efterretning|ad notam))\b|"
    rf"(?:{BARE_RULING})(?=\.|\Z| [A-ZÆØÅ\d]))"
)


def rules_in(line: str) -> bool:
    """Whether a line holds a ruling, at its beginning too."""
    return RULING.search(f". {line}") is not None


# where a title ends: the first sentence below it, told by its verb
SENTENCE = re.compile(
    r"(?<=[a-zæøå)]{3}\. )(?=[A-ZÆØÅ])|(?<= )at (?:[A-ZÆØÅ][\wæøå-]+|[a-zæøå-]+(?:en|et|erne)) \w+(?:er|"
    r"es)\b|(?<=[\wæøåÅÆØ.)”’] )(?:(?:Der|Det|Den|De|Vi|Som|Efter|Ved|På|Ingen|Intet|Hvis|Når|Siden|Idet|"
    r"Herefter|Endvidere|Udvalget|Rådet|Kommissionen|Formanden|Bestyrelsen|Direktøren|Bilag|Oplæg|"
    r"Orientering om|Indledende|Følgende|Forslag til dagsorden)\b(?=.)|"
    rf"(?:[A-ZÆØÅ][\wæøå-]+ ){{0,2}}[A-ZÆØÅ][\wæøå/-]+(?: [a-zæøå]+){{0,3}}? (?:{TOLD}|bliver|er|var|har|"
    r"tages|byder|orienterer|redegør|gennemgår|fremlægger|indleder|giver|foreslår|anbefaler|ønsker|søger|"
    r"indstiller|indstilles|godkender|godkendes|godkendt|drøfter|drøftes|beder|skal|kan|vil)\b|"
    rf"(?:{BARE_RULING})(?:\.|\Z)|Intet\b(?! (?:om|i|på)\b)|Punkter til [a-zæøå]+:)"
)
CAPITAL = re.compile(r"(?<=[a-zæøå)] )(?=[A-ZÆØÅ][a-zæøå]+ [a-zæøå])")
# the number of a case below a title
CASE = re.compile(r"(?<= )(?:SAG-\d{4}|(?:Sags ?nr|J\.? ?nr|Journal ?nr)\.? ?:? ?(?=\d))")
BULLET = re.compile(r"(?<= )(?:•|\./\.(?= )|- (?=at\b)|– (?=[A-ZÆØÅ]))")
