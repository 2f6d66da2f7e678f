"""The words of a seat rule's sentence: totals, parts, verbs, counts, and who fills or sends."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import (
    ADJECTIVES,
    COUNT,
    ORG,
    PLACE,
    ROLE,
)
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

_BODY = f"[{ORG}{PLACE}]"
_COUNCIL = r"[A-ZÆØÅ][a-zæøå]+ (?:Byråd|Kommunalbestyrelse|Borgerrepræsentation|Regionsråd)"
_TOWN = rf"(?:[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?|{_BODY})"
# the meeting's own body or organ by its kind, where it acts
_OWN_NOUN = (
    r"(?:[Kk]ommunen(?= (?:[^,.;]{0,60} og )?(?:selv )?(?:udpeger|vælger|besætter|sender|indstiller|har|skal udpege)\b)|"
    r"(?:[Ss]elskabet|[Rr]egionen|[Kk]ommissionen|[Ss]tyregruppen|[Ee]rhvervshuset|[Uu]dvalget|"
    r"[Rr]ådet|[Ff]onden|[Ff]oreningen|[Vv]i)(?= (?:selv )?(?:udpeger|vælger|udnævner|besætter|sender|"
    r"indstiller|sætter|har|råder|(?:skal|kan|må) (?:udpege|vælge|indstille|pege|besætte|sende|finde))\b)|"
    r"(?<=har )(?:selskabet|regionen|kommissionen|styregruppen|"
    r"erhvervshuset|rådet|vi)\b|(?:(?<=bedt )|(?<=anmodet )|(?<=inviteret )|(?<=opfordret ))(?:rådet|"
    r"udvalget|kommissionen|styregruppen|selskabet|foreningen|regionen|erhvervshuset|os)\b|"
    r"(?<= fra )(?:den|det) [a-zæøå]+ [a-zæøå]*(?:gruppe|udvalg|råd|bestyrelse|ledelse)\b|"
    r"(?:(?<= fra )|(?<= af ))(?:kommunen|hospitalet|sygehuset|universitetet|selskabet|regionen|"
    r"kommissionen|styregruppen|erhvervshuset|udvalget|rådet|fonden|foreningen)(?=[.,;]|\s*\Z|"
    r" (?:og|for|efter|blandt|selv)\b))"
)
# who fills seats and is no body with a name of its own
_GROUP = (
    rf"(?:[Kk]ommunernes {ROLE}(?: (?:af|i) repræsentantskabet)?|"
    rf"[Rr]epræsentantskabets (?:kommunale )?{ROLE}|[Rr]egionsrådet|[Bb]yrådet|"
    rf"(?:[Kk]ommunalbestyrelserne|[Bb]yrådene) i {_TOWN}(?:, {_TOWN})* og {_TOWN}|"
    rf"(?:alle )?[Kk]ommunalbestyrelserne(?: i [a-zæøå]+)?|[Kk]ommunerne(?: (?:bag|i) {_BODY})?|[Ee]jerkommunerne|"
    r"(?:fondens|selskabets|skolens|foreningens|institutionens) (?:generalforsamling|repræsentantskab|"
    r"bestyrelse)|(?:[Gg]eneralforsamlingen|[Rr]epræsentantskabet|[Bb]estyrelsen|"
    rf"delegeretmødet)(?! (?:for|i) (?!(?:{COUNT}|en|et|hver|den|perioden|valgperioden|fællesskab)\b))(?! af {_BODY})|"
    rf"[Rr]epræsentantskabet for {_BODY}|"
    r"[Mm]edarbejderne|[Ll]åntagerne|[Ee]jerne|[Aa]ktionærerne|[Mm]edlemskommunerne|"
    r"[Ii]nteressentkommunerne|[Dd]e ansatte|[Dd]e studerende|[Ll]ærerne|[Ee]leverne|"
    r"arbejdsmarkedets parter|[a-zæøå]+parterne|[a-zæøå]*institutionerne|[a-zæøå]*organisationerne|"
    r"[a-zæøå]+skolerne|erhvervslivet|[Tt]rafikselskaberne|"
    rf"[Hh]vert? af (?:de |disse )?(?:{COUNT} )?(?:deltagende )?(?:[a-zæøå]{{5,}}(?:er|erne|råd)|ejerne)"
    rf"(?: i (?:{_BODY}|[A-ZÆØÅ][a-zæøå]+))?|"
    r"[Aa]lle (?:regionens |områdets |deltagende )?(?:[a-zæøå]*kommuner|regioner)|"
    rf"[Dd]e (?:{COUNT}|deltagende) (?:regionsråd|byråd|kommuner|regioner|[a-zæøå]+kommuner|"
    rf"kommunalbestyrelser)|[Hh]vert? (?!med\b|på\b|især|af\b|{COUNT}|(?:udpege|vælge|indstille|sende|"
    rf"besætte|beskikke|udnævne|stille)r?\b)[a-zæøå]{{4,}}(?: {_BODY})?|"
    rf"{_COUNCIL}|[Dd]e øvrige (?:{COUNT} )?(?:[a-zæøå]*kommuner|regioner|"
    rf"deltagere)(?: (?:på|i|fra) [^,.;]{{2,40}}?)?(?= (?:(?:vælger|udpeger|indstiller|besætter|sender|har|"
    rf"får)\b|{COUNT}(?: hver)?(?:[,.;]|\s*\Z| og\b)))|[Dd]e (?:kommunale|regionale) {ROLE}(?: (?:af|i) repræsentantskabet)?|"
    rf"{ROLE} i de enkelte (?:partier|partigrupper|kommuner|kommunalbestyrelser)|"
    rf"(?:[a-zæøåA-ZÆØÅ]+-,? (?:[a-zæøå]+- )?og )?[a-zæøå-]+ministeren|{_OWN_NOUN})"
)
AGENT = rf"(?:{_GROUP}|{_BODY}(?: \({_BODY}\))?)"
_VERB_AHEAD = (
    r"(?: (?:derefter|herefter|alle|selv))? (?:udpeger|vælger|indstiller|beskikker|udnævner|peger på|finder)"
)
# who sits there by trade, where the next words say who sends them
_PEOPLE = (
    r"(?:teknikere?|fagfolk|fagpersoner|eksperter?|embedsmænd|embedsmand|lærere?|læger?|elever?|borgere?|"
    r"beboere?|patienter?|pårørende|brugere?"
    r"|erhvervsfolk|forældre|frivillige|deltagere?|naboer?|praktiserende læger?|fagchefer|chefer|"
    r"medarbejdere?)(?=,? (?:fra|udpeget|udpeges|valgt|vælges|som|der|efter (?:fælles )?indstilling)\b)"
)
# each begins a word, which is asked first: most places in a sentence begin none
TOKENS = re.compile(
    r"(?<!\w)(?:(?P<total>\b(?:består(?: i dag| fremover| herefter)? af|(?:skal|vil|kan|til at) bestå af|"
    r"udgøres af|(?:er|foreslås|bliver) sammensat (?:af|med)|sammensættes (?:af|med)|bestående af|tæller)\b)"
    rf"|(?P<part>\b(?:[Hh]eraf|hvoraf|herunder)\b|(?<={ROLE}):)"
    rf"|(?P<relative>\b(?:som|der) (?=(?:{AGENT}|{ROLE}){_VERB_AHEAD}))"
    r"|(?P<perfect>\bhar(?: hidtil| også| siden)? (?:udpeget|valgt|indstillet)\b)"
    r"|(?P<passive>\b(?:udpeges|udpeget|vælges|valgt|indstilles|indstillet|beskikkes|beskikket|besættes|"
    r"besat|sættes|fyldes|findes(?= af\b)|udnævnes|udnævnt|sidder)\b)"
    r"|(?P<active>\b(?:udpeger|[Uu]dpege|vælger|vælge|indstiller|indstille|besætter|besætte|beskikker|"
    rf"pege på|peger på|Udpeger|[Kk]onstituerer(?= sig\b[^.,;]{{0,20}} "
    rf"med\b(?![^.]* den [\d{SIGN[Label.DATE]}]))|sender|sende|leverer|levere|udnævner|udnævne|råder over|"
    rf"disponerer over|fylder|(?:stille|stiller)(?: hver)? med(?= {COUNT}\b)|"
    rf"(?:deltager|deltage)(?: også| desuden)? med(?= {COUNT} {ROLE})|sætter(?= {COUNT}\b)|tildeles|"
    rf"(?:deles|er fælles) om(?= {COUNT} (?:bestyrelses)?(?:plads|post|sæde))|finder(?= selv (?:sin |en )?{ROLE})|"
    r"(?:har|får) (?:fået )?tildelt|"
    rf"har fået(?= {COUNT} (?:pladser|plads|sæder?)\b)|"
    rf"er repræsenteret(?: i {ORG}| i [A-ZÆØÅa-zæøå][a-zæøå]+)? (?:med|ved)|repræsenteres (?:i {ORG} )?(?:af|med)|"
    r"(?:har|får)(?= (?:desuden |også |endvidere |derudover |fortsat |ligeledes |fået |ret til |hver |"
    rf"hver især )?(?:(?:(?:de )?{COUNT}|{AGENT}(?: og {AGENT})? {COUNT})"
    rf" (?:(?:ud )?af (?:de |{ORG}[’']?s )?(?:{COUNT} )?)?(?:fast |faste )?(?:bestyrelses|observatør|suppleant)?(?:poster|post|"
    rf"pladser(?:ne)?|plads|sæder?)\b|{AGENT} {COUNT} {ROLE}(?!, (?:som|der) )))|"
    rf"har(?= (?:desuden |også |endvidere |derudover |ligeledes )?(?:hver )?{COUNT} {ROLE}(?: i\b| med\b|[.,;]|\s*\Z))|"
    rf"har (?:udpegnings|indstillings)?ret(?:ten)? til(?= {COUNT}\b)|"
    rf"har(?= (?:de )?(?:{COUNT}|lige så mange)(?:[.;]|, (?:[a-zæøå]+|{_BODY}) (?:har )?(?:de )?{COUNT}\b|"
    r"\s*\Z|,? (?:og|mens) )))\b)"
    rf"|(?P<quantity>(?<![\w-])(?<!§ )(?P<count>{COUNT}|[Dd]et(?= {ROLE}[^.,;]{{0,40}}, som |"
    rf" (?:kommunale|regionale) {ROLE} (?:udpeges|vælges|indstilles)\b))"
    rf"(?: (?:ud )?af (?:de |dens |bestyrelsens |rådets |udvalgets |{ORG}[’']?s )?(?:{COUNT} )?(?={ROLE}|pladser\b|"
    rf"sæder\b)| )(?:(?:menigt?|menige|regionale|supplerende) )*{ADJECTIVES}(?:(?P<role>{ROLE})|"
    r"(?P<noun>(?:kommunal|lokal|regional)?politikere?|kandidat(?:er)?|(?:(?:bestyrelses|observatør|suppleant|"
    r"medlems)?plads(?:er)?|(?:bestyrelses|observatør|suppleant|medlems)post(?:er)?)|"
    rf"personer|mandater|sæder|(?<!en )mand|{_PEOPLE})\b))"
    rf"|(?P<same>[Ll]ige så mange(?: (?P<samerole>{ROLE})|(?=[.,;]|\s*\Z| og\b)))|"
    rf"(?P<post>[Pp](?:ladsen|osten) som (?P<postrole>{ROLE})|"
    r"(?P<chairpost>(?:[Nn]æstf|[Ff])ormands(?:posten|pladsen)))"
    rf"|(?P<rest>[Dd]e (?:øvrige|resterende)(?=[.,;]| (?:{ROLE} )?(?:vælges|udpeges|besættes|udnævnes|indstilles)\b))"
    r"|(?P<oneofthem>[Dd]e[nt] (?:ene|anden|andet|tredje|fjerde|"
    r"sidste)(?: (?:plads|post|suppleant|observatør|kandidat))?(?= (?:er |bliver |skal )?(?:udpeg|vælg|"
    r"valgt|indstil|besæt|beskik|udnævn|sættes|af|fra|"
    rf"efter|tilfalder)\w*\b))|(?P<plain>(?<![\w-]){COUNT}(?= (?:hver|af dem|af hver|ud af|"
    r"af (?:pladserne|sæderne|mandaterne|medlemmerne))\b|[.,;]|\s*\Z| og\b| fra\b| af\b| udpeg| valgt|"
    r" (?:sidste|øvrige|resterende)(?=[.,;]|\s*\Z| (?:på|vælges|udpeges|besættes|indstilles|udnævnes|af|fra)\b)|"
    r" vælg| indstil| besæt| sættes| fyldes| udnævn| tilfalder| går til| gives til| mens\b| blandt\b|, som\b|"
    r" efter (?:fælles )?indstilling| i (?:fællesskab|forening)\b| tilsammen\b|"
    r" (?:er|bliver|skal) (?:udpeg|valgt|vælg|indstil)))"
    rf"|(?P<members>{ROLE} af (?:hvert )?{ORG}(?= (?:vælger|udpeger))|(?<=vælger ){ROLE} af {ORG}|"
    rf"{ORG}[’']?s? (?:{ROLE}|repræsentantskab|generalforsamling|bestyrelse)(?= (?:vælger|udpeger|indstiller)))"
    rf"|(?P<definite>{ROLE})"
    r"|(?P<agent>(?P<link>(?:efter (?:fælles )?indstilling )?\b[Ff]ra |\baf (?:og blandt )?|\bfor |"
    rf"\b(?:tilfalder|går til|gives til|tildeles) )?(?P<who>{_GROUP}(?: og {_GROUP})*|"
    rf"{_BODY}(?: \({_BODY}\))?(?:(?:, | og ){_BODY}(?: \({_BODY}\))?(?! "
    rf"(?:{COUNT}(?! [a-zæøå{ROLE}]+ hver\b)|har(?! (?:hver {COUNT}|{COUNT} [a-zæøå{ROLE}]+ hver)\b))\b)"
    rf"(?!(?<!og [{ORG}{PLACE}]) (?:vælger|udpeger|indstiller|besætter|sender)\b))*)(?P<each> hver\b)?))"
)
# a chair of something else than the body in question
OTHER_CHAIR = re.compile(r"(?:udvalgs|gruppe|afdelings|regionsråds(?!medlem)|KKR-)")
# a figure that counts something else
ELSE = re.compile(
    r"(?:nr\.|stk\.|\b[Ii]|\b[Dd]en|§|\bpkt\.|\bpunkt|\bside|(?<!stille )(?<!stiller )(?<!stiller hver )"
    r"\bmed|kl\.) \Z"
)
# `Havnerådet har 14 medlemmer` may be a whole, `hvoraf KL har ét medlem` is a part
HAS_ROLE = re.compile(rf" {COUNT} {ROLE}(?! i\b)")
# `udtræder samtidig af udvalget`: nobody is chosen
LEAVES = re.compile(
    r"(?:\bud|træde[rt]?|trådte?|orlov|medlem|udelukket)(?: samtidig| dermed| igen| straks| også)? \Z"
)
# a body named as the place, not as the one who acts
PLACE_OF = re.compile(
    r"\b(?:[Ii]|[Tt]il|[Pp]å|[Vv]ed|[Hh]os|[Bb]landt|mellem|[Mm]ed|ejer|[Bb]estyrelsen for|"
    rf"{ROLE} af)(?: bestyrelsen (?:for|i)| det nye| den nye)? \Z"
)
