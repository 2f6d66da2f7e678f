"""The verbs and turns of phrase that nominate, appoint, or deny it; which of them count where, seat_actions.py says."""

from __future__ import annotations

import re

from kkrgraph.extract.decisions.acts import SEAT_NOUN
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.seats.seat_turns import TURNS
from kkrgraph.extract.text.ways import Ways

_WHO = rf"(?:{ROLE} )?{PERSON}"
_SEATS = rf"(?:{SEAT_NOUN}|plads(?:er|erne)?|post(?:er|erne)?|sæder(?:ne)?|mandat(?:er|erne)?)"
_HIS = (
    r"(?:(?:hans|hendes|dennes|deres|nyt?|nye|kommunale?|regionale?|politiske?|ordinært?|almindeligt?|"
    r"menigt?|henholdsvis|fremover|igen|herefter|"
    rf"{ORG}[’']?s?|[a-zæøå]+(?:udvalget|rådet|bestyrelsen|forum)s|udvalgets|rådets|bestyrelsens|gruppens) )*"
)
NOMINATED = re.compile(
    "|".join(
        (
            r"\b(?:(?:gen)?indstill(?:ede|er|es|et|edes)(?! på (?:at|en|et)\b)"
            r"(?! (?:kandidat|medlem|navn|person|emne|nye)\w*)|at indstille|bliver indstillet|peger på|pegede på)\b",
            rf"\b(?:peger|pegede) (?:{ORG}|bestyrelsen|udvalget|rådet|formandskabet) på(?= {_WHO})",
            r"\banbefal(?:er|ede|es|et)(?=[^.;]{0,60}? at\b[^.;]*?\b(?:udpeg|genudpeg|vælg|genvælg|indstill))",
            rf"\banbefales som (?={ROLE})",
            rf"\bopstiller (?={_WHO}[^.;]{{0,40}}? (?:som kandidat|til) )",
            rf"\bat pege på (?={_WHO})",
            # `Over for bestyrelsen foreslår KKR Karl Holm som formand`
            rf"\b(?:foreslår|indstiller|nominerer) {ORG}(?:[’']?s gruppe)? (?={_WHO}[^.;]{{0,40}} (?:som|til) )",
        )
    ),
    re.IGNORECASE,
)
APPOINTED = Ways(
    (("dpeg",), r"\b(?:gen|ny)?udpeg(?:ede|er|es|et|edes)\b|\bat (?:gen)?udpege\b"),
    # `den valgte plads` tells of no election
    (
        ("valg", "Valg"),
        rf"(?!(?<=\bden )(?:gen|ny)?valgte\b)(?!(?<=\bde )(?:gen|ny)?valgte (?:{ROLE}|plads|post|sæde))"
        r"(?<!\bsom )\b(?:gen|ny)?valg(?:t|te|tes)\b(?! at\b)|(?<=\bsom )valgt\b(?! (?:af|for|i)\b)",
    ),
    (("alg af",), rf"\b(?:gen|ny)valg af {_WHO}"),
    (
        ("valg af", "dpegning af", "valget af", "dpegningen af"),
        rf"\b(?:konfirmer|bekræft|stadfæst|godkend|tiltr[æå]d|bifald)[a-zæøå]* (?:[a-zæøå{ORG}]+s )?(?:gen|"
        rf"ny)?(?:valg|udpegning)(?:et|en)? af (?={_WHO})",
    ),
    (("ælge",), r"\bgenvælge[rs]\b|\bvælges\b|\bvælger(?! at\b)\b|\bat vælge\b"),
    (("dnævn",), rf"\budnævn(?:es|t|te|tes|er)(?= (?:til|som|{_WHO}))|\bat udnævne\b"),
    (("onstituer",), r"\bkonstituer(?:ede|es)\b"),
    (("ndtræ", "ndtrå"), r"\bindtræder\b|\bindtrådte\b|\bindtrådt\b|\bindtræde\b"),
    (
        ("træder ind", "trådte ind", "trådt ind"),
        rf"\b(?:træder|trådte|trådt) ind (?:i (?:bestyrelsen (?:for|i) )?(?:{ORG}|bestyrelsen|udvalget|rådet|"
        rf"styregruppen|arbejdsgruppen)|som\b|for {PERSON}|i stedet)",
    ),
    (
        ("verta", "vertog"),
        rf"\bover(?:tager|tog|taget) (?:{PERSON}[’']?s? |(?:hans|hendes|dennes) )?(?:[a-zæøå]+)??{_SEATS}\b",
    ),
    (
        ("fløs", "rstatte", "fterf"),
        r"\b(?:afløser|afløste|afløses af|erstatter|erstattes af|efterfølger|efterfulgte|efterfølges af)\b",
    ),
    (("fløses",), rf"\bafløses {PERSON}(?:pr\. |[^.;]){{0,60}}? af (?:[a-zæøå]+ )?{_WHO}"),
    (
        ("i stedet for",),
        r"\b(?:træder|trådte|trådt|kommer|går|gik) (?:i bestyrelsen |i udvalget |i rådet |"
        rf"i styregruppen )?i stedet for (?={_WHO})",
    ),
    (
        ("tager over", "tog over", "taget over"),
        rf"{PERSON}[^.;{PERSON}]{{0,30}} (?:tager|tog|har taget)(?: [a-zæøå]+)?? over(?: som (?={ROLE})|"
        rf" efter (?={_WHO})| fra (?={_WHO})|(?=[.,;]|\s*\Z))",
    ),
    (("rykker ", "rykkede "), r"\b(?:rykker|rykkede) (?:op|ind)(?: som| i)\b"),
    (
        ("overgår", "overgik"),
        rf"\A(?!Hans |Hendes |Dennes )[^.;]*?\bplads\b[^.;]{{0,60}}? (?:samtidig |herefter |"
        rf"dermed )?(?:overgår|overgik|overdrages)(?: samtidig| herefter)? til (?={_WHO})",
    ),
    (
        ("sammensat", "sammensættes"),
        r"\b(?:blev|bliver|er) (?:herefter )?sammensat (?:således|sådan|på følgende måde|"
        r"af følgende)[^:]{0,30}:\Z|\bsammensættes (?:således|sådan|på følgende måde)[^:]{0,30}:\Z",
    ),
    (("kommer",), rf"\bkommer {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))? ind (?:i stedet for|som|i)\b"),
    (
        ("epræsenterer ",),
        rf"(?:\bat |\A\s*){_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?:(?:,|"
        rf" og) {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?)* (?:fremover |herefter )?repræsenterer (?:{ORG}|[a-zæøå]+) (?:i|på) ",
    ),
    (
        ("bestå af", "består "),
        rf"\b(?:kommer til at|skal|vil) bestå af (?={_WHO})|\bbestår (?:herefter|fremover|dermed) af (?={_WHO})",
    ),
    # `Udvalget nedsatte grupperne således:`
    (
        ("neds",),
        r"\bned(?:satte|sættes|sætter|sat)\b[^:]{0,60}(?:således|på følgende måde|med følgende)[^:]{0,30}:\Z",
    ),
    # `KKR Fyn repræsenteres i Havnerådet af Karl Holm`
    (
        ("epræsenteres ",),
        rf"\brepræsenteres (?:[a-zæøå]+ )?(?:i|på) [^.;{PERSON}]{{1,60}}? (?:af|ved) (?={_WHO})",
    ),
    (
        ("epræsenteres ",),
        rf"\brepræsenteres (?:{ORG}|[a-zæøå]+(?:en|et|erne)) (?:fremover |herefter )?(?:af|ved) (?={_WHO})",
    ),
    # `Karl Holm og Eva Lind indgår i styregruppen`
    (
        ("indgår i ", "indgik i "),
        rf"{PERSON}[^.;]{{0,60}}? (?:indgår|indgik) i (?:{ORG}|styregruppen|arbejdsgruppen|følgegruppen|"
        r"udvalget|rådet|bestyrelsen)",
    ),
    # `besluttede, at Karl Holm skal sidde i bestyrelsen`
    (
        ("skal sidde", "skal indgå", "skal være"),
        rf"\bat {_WHO}[^.;]{{0,60}}? skal (?:fremover |herefter )?(?:(?:sidde|indgå) i\b|være (?:nyt? )?(?={ROLE}))",
    ),
    (
        ("ermed er", "erefter er", "åledes er"),
        rf"\b(?:dermed|herefter|således) er {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? (?:nyt? )?(?={ROLE})",
    ),
    # `Som næstformand blev hun afløst af Karl Holm`
    (
        ("fløst af", "rstattet af", "fterfulgt af"),
        rf"\b(?:blev|bliver|er|blevet) (?:(?:hun|han|{_WHO}) )?(?:afløst|erstattet|efterfulgt) af (?={_WHO})",
    ),
    # `Følgegruppen nedsættes med Karl Holm som formand`
    (
        ("neds", "etabler", "opret"),
        r"\b(?:nedsat|nedsættes|nedsatte|nedsætter|etableret|etableres|oprettet|"
        rf"oprettes)\b[^.;{PERSON}]{{0,80}}? med (?:følgende (?:{ROLE}|personer): ?)?(?={_WHO})",
    ),
    (
        ("bestående af",),
        r"\b(?:nedsætter|nedsatte|nedsat|nedsættes|nedsættelse af|opretter|oprettede|etablerer|"
        rf"etablerede)\b[^.;{PERSON}]{{0,120}}? bestående af (?={_WHO})",
    ),
    (("sættes ind", "ndsættes"), r"\bsættes ind\b|\bindsættes\b"),
    (
        ("går", "gik", "tilfald", "besættes", "besat", "vertages", "aretages"),
        rf"{_SEATS}\b[^.;]{{0,60}}? (?:går|gik|tilfalder|tilfaldt|overtages af|"
        r"varetages (?:fremover |herefter )?af|besættes (?:af|med)|"
        rf"blev besat (?:af|med))(?: [a-zæøå ]{{0,30}}?)??(?: til)?(?= {_WHO})",
    ),
    (
        ("fik", "Fik", "får", "Får"),
        rf"\b(?:fik|får) (?:følgende |{_WHO}[^.;]{{0,120}}? )?(?:sæde|plads)\b",
    ),
    (
        ("skiftet ", "skifter ", "skiftede ", "ud med "),
        rf"\b(?:ud)?skift(?:et|er|ede) {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?: ud)? med (?={_WHO})",
    ),
    (
        ("sender ", "sendte ", "sendes "),
        rf"\b(?:sender|sendte) {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?:(?:,|"
        rf" og) {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?)* (?:i|til) (?:bestyrelsen|repræsentantskabet|styregruppen|"
        rf"følgegruppen|udvalget|rådet|{ORG})",
    ),
    (
        (" stemme i", " ansigt i", " mand i"),
        rf"\bbliver (?:[a-zæøå]+s |{ORG}[’']?s )(?:stemme|ansigt|mand|udsending) i (?:bestyrelsen|{ORG})",
    ),
    (("går ind", "gik ind"), r"\b(?:går|gik) ind(?: i| som)?\b"),
    (("liver ", "lev "), rf"\b(?:bliver|blev) {_HIS}(?={ROLE})"),
    (
        (ROLE,),
        rf"{ROLE} (?:i|for|til|af) [^.;{PERSON}]{{1,50}}? (?:bliver|blev|er)(?= (?:herefter |fremover |nu |igen )?{_WHO})",
    ),
    (
        ("Ny", " ny", "jerde", "redje", "ndet", "ørste", "idste", "emte"),
        rf"\b(?:[Nn]y[et]?|[Ff]ørste|[Aa]ndet|[Tt]redje|[Ff]jerde|[Ff]emte|[Ss]idste) {ROLE}"
        rf"(?: (?:fra|pr\.|for|i) [^.;{PERSON}]{{1,40}}?)? (?:bliver|blev|er)"
        rf"(?= (?:herefter |nu )?(?:{_WHO}|{ROLE} (?:i|for|fra) [{PLACE}{ORG}],? {PERSON}))",
    ),
    # `I Havnerådet bliver Karl Holm formand`
    (
        ("bliver ", "blev "),
        rf"\b(?:bliver|blev) {_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? "
        rf"(?:nyt? )?(?={ROLE}(?: (?:for|i|af) |[.,;]|\s*\Z))",
    ),
    (
        ("rykker ", "rykkede ", "træder ", "trådte "),
        rf"\b(?:rykker|rykkede|træder|trådte) (?={_WHO}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? (?:op|ind)\b)",
    ),
    (("indtager", "indtog"), rf"\b(?:indtager|indtog) (?:[a-zæøå]+ )?{_SEATS}\b"),
    (
        ("øder ",),
        rf"\bmøder (?:fremover |herefter |indtil videre |i [a-zæøå]+ )?i stedet for (?={_WHO})",
    ),
    (
        (" ny",),
        rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? er (?:herefter |nu )?(?:nyt?|nye) (?={ROLE})",
    ),
    (
        ("dermed", "herefter", "således", "derfor", "hermed"),
        rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? er (?:dermed|herefter|således|derfor|"
        rf"hermed) (?:nyt? )?(?={ROLE})",
    ),
    (("iltræ", "iltrå"), r"\btiltræder som\b|\btiltrådte som\b"),
    (("bydes velkommen",), rf"\bbydes velkommen som (?={ROLE})"),
    (
        ("ndkald",),
        rf"\bindkaldelse af (?:[12]\. )?(?={ROLE} {PERSON})|"
        rf"\bindkald(?:es|t) som (?:[12]\. |midlertidigt |nyt |ny )?(?={ROLE})",
    ),
    *TURNS,
    flags=re.IGNORECASE,
)
# who is proposed in a case or proposal; in a ruling the words only tell what somebody said
_GROUP = (
    r"(?:\b(?:[Pp]artiet|[Gg]ruppen|[Vv]algforbundet|[Oo]rganisationen|[Ff]oreningen|[Vv]alggruppen|[Pp]artigrupperne)|"
    rf"\b[A-ZÆØÅ]?[a-zæøå]+ gruppe|{ORG}[’']?s gruppe|{ORG})"
)
PROPOSED = re.compile(
    "|".join(
        (
            rf"\b(?:har )?foreslå(?:et|r|s) {_WHO}",
            rf"{_GROUP} (?:har )?(?:(?:i fællesskab|sammen|begge|nu|igen) )?(?:peger|peget|pegede) (?:[a-zæøå]+ )?på {_WHO}",
            # `peger på borgmester i Faxe Kommune, Karl Holm`
            rf"{_GROUP} (?:har )?(?:peger|peget|pegede) på {ROLE} (?:i|for|fra) [^.,;{PERSON}]{{1,40}},? {PERSON}",
            rf"{_GROUP},? (?:(?:der|som|har) )?(?:(?:i fællesskab|sammen|begge|nu|igen) )?(?:indstiller|indstillet|"
            rf"opstiller|opstillet|foreslår) {_WHO}",
            rf"{ORG}[’']?s kandidat(?: til [^.;{PERSON}]{{1,40}})? er {_WHO}",
            rf"\bforeslår (?:formandskabet|bestyrelsen|gruppen|udvalget|{ORG}) {_WHO}",
            rf"{ORG} har bragt {_WHO}[^.;]{{0,40}}? (?:i forslag|i spil|på banen)",
            rf"{PERSON}[^.;]{{0,40}}? (?:foreslås|er foreslået|bringes i forslag|er bragt i forslag) (?=som|til|af)",
        )
    ),
    re.IGNORECASE,
)
_PROPOSED_STEMS = (
    "foreslå",
    "Foreslå",
    "peg",
    "ndstil",
    "pstil",
    "kandidat",
    "har bragt",
    "bringes i",
    "bragt i",
)


def is_proposed(text: str) -> bool:
    """Whether marked text of a case or proposal tells who is proposed."""
    return any(stem in text for stem in _PROPOSED_STEMS) and PROPOSED.search(text) is not None


DENIED = re.compile(
    r"\b(?:udpeges|indstilles|vælges)(?: derfor| dermed| således| alligevel)? ikke\b|"
    r"\b[Ii]kke (?:(?:[a-zæøå]+ )?at |er |blev |bliver )?(?:gen)?(?:udpeg|indstill?|valg|vælg|konstituer|udnævn)\w*"
    r"|\b(?:afviste|afviser|afslog|afslår|forkastede|frarådede|undlod|undlader)\b[^.;]{0,60}?\b(?:udpeg|indstill|valg|vælg)"
    r"|\b(?:opfordrede|opfordrer|anbefalede|anmodede|bad) [^.;\ue000]{1,40} (?:til|om) at (?:gen)?(?:vælge|udpege|indstille)\b"
    rf"|\b[Hh]vis {PERSON} (?:bliver|vælges|udpeges)\b"
    r"|\b(?:indtil|når|før|inden|hvis|såfremt)\b[^.,;]{0,60}?\b(?:er|bliver|var|blev|"
    r"har) (?:[a-zæøå]+ )?(?:udpeget|valgt|indstillet|konstitueret)\b"
)
# `..., fordi han er valgt som formand for børneudvalget`: why somebody leaves another seat
REASON = re.compile(
    r",? (?:fordi|da|idet|efter at|eftersom) (?:han|hun|vedkommende) (?:er|blev|er blevet|bliver|"
    r"har) [^.;]*|,? (?:på grund af|af hensyn til|grundet|for at kunne) [^.;,]*|"
    # `er blevet direktør i Nordhavn og har meddelt, at han fratræder`
    rf" (?:er|blev)(?: [a-zæøå]+){{0,2}} (?:blevet|bliver)(?: valgt| ansat| udnævnt| udpeget)?(?: ny| nyt)?(?: som| til)? {ROLE} "
    rf"(?:for|i|af|hos|ved|på) [^.;,]{{1,80}}?(?= og (?:har|ønsker|vil|udtræder|fratræder|stopper|træder|skal)\b)"
)
# `to af dem, som KKR har indstillet, Karl Holm og Eva Lind, udtræder`: how they once got their seats
RELATIVE = re.compile(
    rf", (?:som|der) [^.,;{PERSON}]{{0,60}}\b(?:har|er|blev|havde)\b[^.,;{PERSON}]{{0,60}}?(?:indstillet|"
    rf"udpeget|valgt)[^.,;{PERSON}]*,(?= {PERSON})"
)
# what any nomination or appointment has in it; most sentences have none of it
STEMS = (
    "dpeg", "alg", "vælg", "Vælg", "ndstil", "ndtræ", "ndtrå", "verta", "vertog", "fløs", "rstat", "liver", "iltræ",
    "iltrådte", "onstitu", "pege", "oreslå", "ndkald", "blev ", "fterføl", "fterful", "sættes ind", "ndsætt", "lads",
    "ost", "æde", "andat", "går ind", "gik ind", "dnævn", "indgår i ", "indgik i ", "skal sidde", "skal indgå",
    "skal være", "ermed er", "erefter er", "åledes er", "vertages af", "aretages ", "neds", "epræsenteres ", "fløst af",
    "rstattet af", "fterfulgt af", "ndtager", "ndtog", "møder ", "træder ", "trådte ", "nedsat ", "nedsætte",
    "træder ind", "ye formand", "ye næstformand", " dermed ", " således ", "trådte ind", "trådt ind", "ny formand",
    "nyt medlem", "Ny ", "Nyt ", " forslag", "bydes velkommen", "i stedet for", "tager over", "tog over", "rykker ",
    "rykkede ", "overgår", "overgik", "ammensat", "ammensættes", "bestå af", "består ", "bestående af", "epræsenterer ",
    "indtræden", "tilfald", "æde i ", "eltager ", " er hans", " er hende", " er denne", "al repræsentere", "esæt", "esat ", "aretag", "Ny fra", "anvis", "opstill", "ndvælg", "ndvalg", "indgår som",
    "kommer ", " stemme i", " ansigt i", " ud med ", "kiftet ", "kifter ", "kiftede ", "sender ", "sendte ",
)  # fmt: skip
