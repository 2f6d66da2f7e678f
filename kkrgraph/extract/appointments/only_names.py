"""Only names: lines of a ruling or a list that hold names, their roles and bodies, and no verb."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.parties import ADJECTIVE
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE

# `Repræsentantskabet for Havnerådet: Karl Holm`
_WHOSE = (
    r"(?:(?:[Tt]il |[Ii] )?(?:Bestyrelsen|Repræsentantskabet|Styregruppen|Forretningsudvalget|bestyrelsen|"
    r"repræsentantskabet|styregruppen) (?:for|i|af) )?"
)
_AGAIN = r"(?:(?:[Gg]en|[Nn]y)valg(?: til| af|:) )?"
_ENTRY = (
    rf"(?:{ROLE}:? )?(?:{ADJECTIVE})?{PERSON}(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE})?(?:,? (?:som )?{ROLE})?(?: "
    rf"\((?:(?:gen|ny)valgt?|[^(){PERSON}]{{0,40}}{PERSON}[^(){PERSON}]{{0,30}})\))?"
)
# `Karl Holm (A) og Eva Lind (V).`, `Havnerådet: Karl Holm`: nothing but who
_FROM = rf"(?:(?:Fra|For|På vegne af) [^:.;{PERSON}]{{2,40}}|For {PERSON}(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE})?): "
ONLY_NAMES = re.compile(
    rf"\A{_AGAIN}(?:{PLACE}: |{_FROM}|"
    rf"{_WHOSE}{ORG}(?:[’']?s (?:bestyrelse|repræsentantskab|styregruppe|"
    r"forretningsudvalg))?(?:,? (?:bestyrelsen|repræsentantskabet|udvalget|styregruppen|"
    rf"rådet))?(?: \([^()]{{1,60}}\))?(?::| [-–]) ?{_AGAIN})?{_ENTRY}(?: med {_ENTRY} som (?:personlig(?:e)? |"
    rf"hans |hendes )?{ROLE})?(?:(?:,| og|, og| samt|;|"
    rf" [-–]) {_ENTRY}(?: med {_ENTRY} som (?:personlig(?:e)? |hans |hendes )?{ROLE})?)*(?:(?:,|"
    rf" [-–]) {ROLE}(?::| [-–]) ?[a-zæøå .]{{3,25}})?(?: som henholdsvis {ROLE} og {ROLE})?[.;,]?\Z"
)


# `Havnerådet: Karl Holm`: a body before nothing but names
OF_A_BODY = re.compile(
    rf"\A{_WHOSE}{ORG}[^:{PERSON}]{{0,60}}(?::| [-–]) ?(?:{ROLE} )?(?:{ADJECTIVE})?{PERSON}"
)
# `Fra regionen: Karl Holm`: who sends them before nothing but names
OF_SENDERS = re.compile(rf"\A{_FROM}(?:{ROLE} )?{PERSON}")
