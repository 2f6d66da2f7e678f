"""Name words: what a sentence about seats says of a name that is given none: who tells, who moves, who stays."""

from __future__ import annotations

import re

from kkrgraph.extract.appointments.contests import LOSER
from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE

# for whom somebody is only a stand-in
FOR_WHOM = re.compile(
    rf"(?:{ROLE}|orlovsperioden|orlov|perioden|fravær|vikar) for (?:{ROLE} )?(?P<whom>{PERSON})|"
    # `For Karl Holm er udpeget Eva Lind`, `For Karl Holm: Eva Lind`
    rf"\A[Ff]or (?P<stood>{PERSON})(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)?(?::| (?:er|blev|bliver|udpeges|vælges|valgtes|indtræder) )|"
    rf"\bi (?P<whose>{PERSON})[’']?s? (?:orlov|sted|fravær|barsel)"
    rf"|\blodtrækning(?:en)? mellem (?:ham|hende) og (?P<drawn>{PERSON})"
    # `Karl Holm blev udpeget, ikke Eva Lind`
    rf"|(?:,| og) ikke (?:{ROLE} )?(?P<other>{PERSON})"
    rf"|{LOSER}"
)
TELLER = re.compile(
    rf"\b(?:fortalte|oplyste|sagde|orienterede|meddelte|nævnte) (?:{ROLE} )?(?P<who>{PERSON})"
    rf"|\A(?:{ROLE} )?(?P<teller>{PERSON})(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:fortalte|oplyste|"
    r"sagde|orienterede|meddelte|nævnte|informerede|foreslog|spurgte|takkede|redegjorde|gjorde opmærksom|understregede|fremhævede|pointerede|anførte|mente|efterlyste|opfordrede)\b"
)
# `1. stedfortræder på liste V, `
ON_LIST = re.compile(rf"{ROLE} (?:på|fra) [Ll]iste [A-ZÆØÅ]{{1,2}},? \Z")
# `Efter forslag fra Karl Holm valgtes Eva Lind`
MOVER = re.compile(
    rf"\b[Ee]fter (?:forslag|indstilling|anbefaling|oplæg|ønske) (?:fra|af) (?:{ROLE} )?(?P<mover>{PERSON})"
)
# where voters elect: no body of the minutes fills these seats
ELECTED = ("Folketinget", "Europa-Parlamentet")
CLAUSES = re.compile(
    r"(?<! om), (?:og |samt )?at |; (?:(?:derefter|herefter|så) )?|"
    r", (?:men|mens|hvorefter|da|fordi|så længe|indtil|idet|eftersom|selv om) |,? \(?(?:hvorfra|hvoraf) |"
    rf", og (?:at )?(?:(?:hans|hendes|dennes) )?(?=[{PERSON}{ORG}{ROLE}])"
)
STATES = re.compile(
    r"\b(?:afsættes|fratages|udgår|afgår|er|var|fortsætter|forbliver|bliver siddende|har|går på|udtræder|udtrådte|fratræder|fratrådte|"
    r"træder (?:ud|tilbage)|trådte (?:ud|tilbage)|trækker sig|trak (?:sig|sit kandidatur)|"
    r"trækker sit kandidatur|stopper|stoppede|forlader|forlod|ønsker|ønskede|"
    r"frasiger sig|opsiger|nedlægger|flytter|flyttede|fritages|undlod|stemte|kunne ikke|"
    r"(?:fik|opnåede) (?:kun )?[\w]+ stemmer?|orienterede|fortalte|takkede)\b"
)
# a clause that seats somebody without a verb of seats: `Eva Lind er suppleant`, `Suppleant er Eva Lind`
SEATED = re.compile(
    rf"(?:{PERSON})(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:er|bliver|skal være) (?:\w+ )?{ROLE}"
    r"(?! (?:frem |ind)?til (?:og med )?(?:\ue004|[a-zæøå]+[;.,]))"
    rf"|(?:[A-ZÆØÅ][a-zæøå]+ )?{ROLE}(?: for [^.;,{PERSON}]{{1,20}})? (?:er|bliver|blev) (?:{ROLE} )?{PERSON}"
)
RESPECTIVELY = re.compile(
    rf"(?:som|til|blev|bliver|valgtes) henholdsvis (?:(?P<one>{ROLE})|(?P<first>1\.|første)) og (?:2\. |anden )?(?P<two>{ROLE})"
)
# who leads or writes down one meeting has no seat
OF_ONE_MEETING = frozenset(
    ("dirigent", "ordstyrer", "mødeleder", "referent", "protokolfører", "stemmetæller")
)


# who comes is named before
HE_INSTEAD = re.compile(
    r"\A(?:Han|Hun|Vedkommende|Denne) (?:overtager|overtog|har overtaget|afløser|afløste|efterfølger|"
    r"efterfulgte|erstatter|erstattede|indtræder|indtrådte|træder ind|kommer (?:ind )?i stedet for)\b"
)
