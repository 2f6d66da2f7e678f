"""Words that lead in or refer to lists of those who are seated; which of them count where, seat_actions.py says."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, ROLE

# `at KKR Fyn godkender de foreslåede ændringer`: those that the background lists
THOSE = re.compile(
    r"\bde[nt]? (?:[a-zæøå]+ )?(?:foreslåede|indstillede|anmeldte|opstillede|indmeldte|nævnte|ovenstående|"
    r"ovennævnte|anførte|beskrevne|indkomne|nedenstående|skitserede) "
    r"(?:[a-zæøå]+ )?(?:ændring|fordeling|udpegning|valg|navn|kandidat|person|medlem|repræsentant|suppleant|indstilling)"
    r"|\b(?:godkender|tiltræder|vedtager|følger) (?:listen|fordelingen|oversigten|navnene|udpegningerne|"
    r"besættelsen|nedenstående|ovenstående)\b"
    r"|\b(?:listen|fordelingen|oversigten|udpegningerne) (?:godkendes|tiltrædes|vedtages)\b"
)
# `Sekretariatet foreslår følgende:`, `Selskabet skal finde to personer til:` over a list that the ruling only approves
PROPOSED_LIST = re.compile(
    r"\b(?:foreslår|foreslås|foreslået|har anmeldt|anmeldt følgende|(?:har )?meldt følgende|indstiller|"
    r"har indstillet|indmeldt|har peget på|opstillet|"
    r"(?:modtaget|indkommet|kommet|foreligger|stillet) (?:(?:nu|herefter) )?følgende (?:forslag|navne|indstillinger|kandidater)|"
    r"skal (?:der )?(?:finde|udpege|vælge|pege på|findes|udpeges|vælges))\b[^:]*:\s*\Z"
)
# `Kommunerne har meldt følgende navne ind:`: who sends them has chosen them
SENT_IN = re.compile(
    r"\b(?:[Kk]ommunerne|[Oo]rganisationerne|[Ff]oreningerne|[Pp]arterne|[Ee]jerne|[Rr]egionen|"
    r"[Ee]jerkommunerne|[Kk]ommunalbestyrelserne|[Bb]yrådene) (?:har |"
    r"er kommet med )(?:[a-zæøå]+ )?(?:meldt|udpeget|indmeldt|valgt|anmeldt)\b[^:]*:\s*\Z"
)
# `Indstilles til Statsforvaltningen: Karl Holm som formand` in a list that is approved
TO_ANOTHER = re.compile(rf"\A(?:Indstilles|Indstillet) (?:til|over for) {ORG}: ?(?:{ROLE} )?{PERSON}")
# `Medlemmerne udpeget af KKR Fyn er i dag:`, `Herefter er der følgende medlemmer ...:` say who sits there
IS_SO = re.compile(r"\b(?:er der|er i dag|er fortsat|er nu|er:|består)")
# `KKR Fyn har i maj udpeget følgende til styregruppen:` over a list
FOLLOWING = re.compile(
    r"\bfølgende\b[^:]*:\Z|\b(?:udpeget|valgt|indstillet|udpegede|valgte|indstillede)(?: (?:for|i) perioden[^:]{0,30})?:\Z"
    r"|\b(?:udpegede|valgte|indstillede)\b(?! at\b)[^:;.]{0,80}\b(?:bestyrelsen|repræsentantskabet|"
    r"udvalget|rådet|styregruppen|medlemmer|repræsentanter)[^:]{0,40}:\Z"
)
# `at udvalget godkender følgende udpegninger:`
LIST_OF = re.compile(
    r"\b(?:[Ff]ølgende|[Dd]ette|[Nn]edenstående) (?:nye |"
    r"fælles )?(?:(?P<named>indstillinger|nomineringer)|forslag|udpegninger|valg|"
    r"ændringer i udpegninger|fordeling|besættelse|repræsentation|sammensætning|personer|navne)\b[^:]*:\Z"
)
LEADS = re.compile(
    rf"{ROLE} (?:er |blev |bliver )?(?:udpeget|valgt|indstillet|udpeges|vælges|indstilles|udpegedes|"
    rf"valgtes|indstilledes) af (?:[a-zæøå]+ (?:i|fra) )?{ORG}[^:{PERSON}]{{0,40}}:\Z"
)
# `Formand: Karl Holm`, `Formand for Havnerådet: rådmand Karl Holm`
LISTED = re.compile(
    rf"\A{ROLE}(?: (?:for|i|af) {ORG})?: ?(?:(?:[Gg]en|[Nn]y)valg(?: af| til)? )?(?:{ROLE} )?{PERSON}"
)
SITS_THERE = re.compile(r"\b(?:i dag|hidtil|nuværende|hidtidige|tidligere|repræsenteret)\b")
