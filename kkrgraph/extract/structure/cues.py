"""Cues: the words that a line of the sheet began with, where a transcript has lost its line ends."""

from __future__ import annotations

import re

from kkrgraph.extract.structure.layout import Kind

# labels of the head: what they name follows, with a colon or without
_HEAD_LABELS = (
    r"Mødedato|Dato|Mødetidspunkt|Mødetid|Tidspunkt|Starttidspunkt|Sluttidspunkt|Tid(?: og sted)?|Mødested|Sted|"
    r"Mødedeltagere|Mødeleder|Deltagere|Deltagerliste|Deltagerfortegnelse|Til ?stede|Tilstede(?:værende)?|Fremmødte|Mødte|Medlemmer|"
    r"Ikke til ?stede|Fraværende|Afbud(?: fra)?|Øvrige(?: deltagere)?|Gæster?|Inviteret(?:de)?(?: er)?|Referent|Ref\.|Bemærkninger|"
    r"Journal ?nr\.?|J\.? ?nr\.?|Sagsbehandler|Initialer|Mødet (?:afsluttet|hævet|slut)|Fra (?:administrationen|sekretariatet|forvaltningen)(?: deltog)?"
)
_WITH_COLON = r"Sekretariat(?:et)?|Administration(?:en)?|Observatør(?:er)?|Stedfortrædere?|Suppleanter"
# with a colon whatever follows; without one a name, a day or an hour must
# of two labels together, `Deltagere: Afbud:`, the lists can only be told from each other by who reads them
LABEL = re.compile(
    rf"(?<![\w-])(?<!Deltagere: )(?<!Til stede: )(?<!Medlemmer: )(?:(?:{_HEAD_LABELS}|{_WITH_COLON}) ?:(?=\s|\Z)|Afbud (?=sker |meldes |bedes )|(?:{_HEAD_LABELS.upper()}|{_HEAD_LABELS})(?= (?!(?:og|til|for|i|fra)\b)[A-ZÆØÅ\d]))"
)
DAY = re.compile(
    r"(?<![\w:-])(?<!: )(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag,? (?:den |d\. ?)?\d{1,2}\.", re.IGNORECASE
)
# the kind of the paper, alone between what is in front of it and what meets
KIND = re.compile(
    r"(?<![\w-])(?:(?:ENDELIGT |Endeligt )?(?:REFERAT|Referat)|(?:BESLUTNINGS)?REFERAT|DAGSORDEN|PROTOKOL|BESLUTNINGER)(?= [A-ZÆØÅ](?!NDSTILL))"
)
# how most agendas begin
FIRST_TITLE = re.compile(
    r"(?<![\w-])(?<!\d\. )(?<!\d )(?<!: )(?:Godkendelse af (?:dagsorden|referat|mødereferat|protokol)|Valg af (?:dirigent|ordstyrer|mødeleder))"
)
MEETING = re.compile(
    r"(?<![\w-])(?:(?:Referat|REFERAT|Dagsorden|DAGSORDEN|Protokol|PROTOKOL) (?:fra|af|for|til) |Møde (?:i|hos) |[A-ZÆØÅ][a-zæøå]+møde (?:i|hos) )"
)
CONTENTS = re.compile(
    r"(?<![\w-])(?:(?:Pkt\.|Punkt|Nr\.) (?:Tekst|Emne|Sag|Titel) Side|Indholds(?:fortegnelse|liste|oversigt)|INDHOLDS(?:FORTEGNELSE|LISTE)|Indhold|Sagsoversigt|Sagsliste|Punkter|(?:Åben |Forslag til )dagsorden|Dagsorden|DAGSORDEN):?(?= (?:Side )?(?:\d|[Pp]unkt|[Pp]kt\.? \d|Åbne |Lukkede |Åbent ))|(?<![\w-])Indholdsfortegnelse(?= Pkt)"
)
_PROPOSER = r"(?:[A-ZÆØÅ][\wæøå-]*(?:gruppen|udvalget|direktionen|sekretariatet|administrationen|forvaltningen|skabet|kredsen|ledelsen)|Sekretariatet|Administrationen|Forvaltningen|Direktionen|Forma(?:nd|nden|ndskabet)|Direktøren|Ledelsen|Borgmesteren|Rådmanden|Centerchefen|Udvalget|Bestyrelsen|Rådet)"
PROPOSES = re.compile(
    rf"(?<=[\wæøå.:;)”’] )(?:(?:Det (?:indstilles|foreslås|anbefales)|{_PROPOSER} (?:indstiller|foreslår|anbefaler))(?:[,:]? at\b|:))"
)
_SECTIONS = (
    r"Baggrund|Indstilling|Sagsfremstilling|Sagsbeskrivelse|Beslutning(?:er)?|Vedtagelse|Sagsresum[eé]|Resum[eé]|Lovgrundlag|Økonomi(?: og finansiering)?|"
    r"Indledning/Baggrund|Redegørelse|Konklusion|Administrationens (?:indstilling|vurdering|bemærkninger)|Beslutningskompetence|Handicappolitik|Kommunikation"
)
# a section's heading: with a colon, also behind `den` whose day is lost; or before a capital
SECTION = re.compile(
    rf"(?<![\w-])(?:(?:Beslutning(?:er)?|Vedtagelse)(?: fra| i)? [A-ZÆØÅ][\wæøåÆØÅ -]{{3,40}}? den(?: \d[\d. -]*\d)?(?= )|(?:{_SECTIONS}|Referat|Bilag|Sagsnr\.?(?=:? ?: ?[A-ZÆØÅ])|Sagen afgøres i)(?: fra [A-ZÆØÅ][\wæøå]+)?(?: den)? ?:(?=\s|\Z)|(?<!til )(?<!af )(?:{_SECTIONS})(?= (?:[A-ZÆØÅ•–]|at\b))|(?:Sagsfremstilling|Indstilling|Vedtagelse)(?= \d)|"
    rf"(?:BAGGRUND(?: FOR SAGENS FREMLÆGGELSE)?|RESUM[EÉ]|SAGSFREMSTILLING|(?:[A-ZÆØÅ]{{4,}}S )?(?:INDSTILLING|BESLUTNING|VEDTAGELSE))(?::|(?= [A-ZÆØÅ\d][^A-ZÆØÅ])))"
)
_KINDS = (
    (("beslutning", "vedtagelse", "referat", "konklusion"), Kind.DECISION),
    (("baggrund", "indledning"), Kind.BACKGROUND),
    (("sagsfremstilling", "sagsbeskrivelse", "redegørelse"), Kind.CASE),
)


def kind_of(heading: str) -> Kind:
    """The kind of section that words matched by `SECTION` are the heading of."""
    words = heading.casefold()
    if "indstilling" in words:
        return Kind.PROPOSAL
    if "beslutningskompetence" in words:
        return Kind.OTHER
    return next((kind for begins, kind in _KINDS if words.startswith(begins)), Kind.OTHER)


# a ruling that follows on a proposal without any sign between them
RULING = re.compile(
    r"(?<=[\wæøå)”’] )(?:Dagsorden|Referat|Indstilling|Orientering|Forslag|Regnskab|Budget|Mødeplan|Redegørelse|Beretning|Aftale|Sag|Punkt|Rapport)(?:en|et|tet|erne|ene|n)? "
    r"(?:(?:blev|er|bliver|blev herefter) )?(?:enstemmigt )?(?:godkendt|godkendes|tiltrådt|taget|tages|vedtaget|drøftet|udsat|anbefalet)\b"
)
# where a title ends: the first sentence below it, told by its verb
SENTENCE = re.compile(
    r"(?<=[a-zæøå)]{3}\. )(?=[A-ZÆØÅ])|(?<= )at (?:[A-ZÆØÅ][\wæøå-]+|[a-zæøå-]+(?:en|et|erne)) \w+(?:er|es)\b|(?<=[\wæøåÅÆØ.)”’] )(?:(?:Der|Det|Den|De|Vi|Som|Efter|Ved|På|Ingen|Intet|Hvis|Når|Siden|Idet|Herefter|Endvidere|Udvalget|Rådet|Kommissionen|Formanden|Bestyrelsen|Direktøren|Bilag|Oplæg|Orientering om|Indledende|Følgende|Forslag til dagsorden)\b(?=.)|"
    r"(?:[A-ZÆØÅ][\wæøå-]+ ){0,2}[A-ZÆØÅ][\wæøå/-]+(?: [a-zæøå]+){0,3}? (?:blev|bliver|er|var|har|havde|tog|tages|gav|byder|bød|orienterede|orienterer|oplyste|fremlagde|indstiller|indstilles|godkender|godkendes|godkendt|drøftede|drøftes|pegede|beder|skal|kan|vil)\b)"
)
CAPITAL = re.compile(r"(?<=[a-zæøå)] )(?=[A-ZÆØÅ][a-zæøå]+ [a-zæøå])")
# the number of a case below a title
CASE = re.compile(r"(?<= )(?:SAG-\d{4}|(?:Sags ?nr|J\.? ?nr|Journal ?nr)\.? ?:? ?(?=\d))")
BULLET = re.compile(r"(?<= )(?:•|\./\.(?= )|- (?=at\b)|– (?=[A-ZÆØÅ]))")
