"""Name lists: the lines of those who are seated, below the words that seat them."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.seats.label_places import without_label
from kkrgraph.extract.seats.party_and_place import HOME_LABEL
from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence

# `Til Havnerådet:` below a list that went on for another body
NEXT_LIST = re.compile(rf"\A(?:[Tt]il|[Ii]|[Ff]or) (?:bestyrelsen (?:for|i) )?{ORG}[^:{PERSON}]{{0,40}}:\Z")
# `Karl Holm (V) bemærkede, at ...`
_TELLS = re.compile(
    rf"\A{PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)?(?:(?:,| og|, og|"
    rf" samt) {PERSON}(?: ?\([^()]{{1,20}}\))?)* (?!blev\b|er\b|efter\b|under\b|over\b|eller\b|udpeg|indstill|genv|valg|vælg|"
    rf"foreslå)(?:[a-zæøå]{{3,}}(?:ede|te|de|er)|tog|gav|bad|stod|gik|fandt|fik|lod|skrev|kom|så|var|undlod)\b"
)
# `Som hans suppleant Eva Lind.`, `Suppleant: Eva Lind.` behind a sentence that appoints
ELLIPSIS = re.compile(
    rf"\A(?:[Pp]ersonlige? )?{ROLE}(?: for (?:ham|hende|dem|denne|{PERSON}))?: ?(?:{ROLE} )?{PERSON}"
    rf"|\A(?:Hans|Hendes|Dennes) (?:[a-zæøå]+ )?(?:plads|post|hverv)[^.;{PERSON}]{{0,40}} (?:overgår|"
    rf"overgik|overtages|går)(?: til| af) (?:{ROLE} )?{PERSON}"
    rf"|\A(?:Som|Til) (?:(?:hans|hendes|dennes|deres|personlig|personlige|nyt?|nye) )*{ROLE}(?: for (?:ham|"
    rf"hende|dem|dem alle|denne|{PERSON}))?(?: er)?:? (?:{ROLE} )?{PERSON}"
)

# `Suppleanter er Karl Holm og Eva Lind.`, `Øvrige medlemmer: Karl Holm`
_ALSO_ARE = re.compile(
    r"\A(?:(?:(?:[Dd]e )?(?:(?:to|tre|fire|fem|seks) )?(?:[Øø]vrige|andre|resterende|"
    rf"sidste)(?: [a-zæøå]+)?|[Pp]ersonlige?|Deres|Hans|Hendes) )?{ROLE}(?: for (?:begge|dem|disse|ham|"
    rf"hende))?(?: er| bliver| blev|:) (?:{ROLE} )?{PERSON}"
)
# `Karl Holm er formand for Havneudvalget`, `Karl Holm, der var formand, gik af`: what is told of one of the list
_TOLD_OF = re.compile(
    rf"\A(?:{ROLE} )?{PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:er|var|"
    rf"har) (?:(?:i dag|allerede|i forvejen|også|nu) )?(?:{ROLE} (?:for|i|af|over for|på)|udset|i forvejen|været)\b"
    rf"|\A{PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE})?, (?:som|der) (?:er|var|har været) [^.;,]{{1,60}}, (?!og\b|samt\b|som\b|der\b)[a-zæøå]{{3,}} "
)


# `Genvalg af Karl Holm`, `Fra liste V: Karl Holm`
_AGAIN = re.compile(
    r"(?:[A-ZÆØÅ]{1,2}: )|(?:[Gg]envalg|[Nn]yvalg|[Gg]enudpegning)(?: af|:) |(?:Fra |For )?[Ll]iste [A-ZÆØÅ]: "
)


# `Eva Lind er suppleant.`, `Karl Holm er udvalgets formand.` in a ruling that has just seated them
_IS_SEATED = re.compile(
    rf"\A{PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:er|bliver|"
    rf"skal være) (?:(?:hans|hendes|dennes|personlig|nyt?|[a-zæøå]+(?:ets|ens)) )*{ROLE}(?=[.;]|\s*\Z)"
)


# `- Godsforvalter Karl Holm, Nordkaj Gods`
_CALLED = re.compile(rf"[A-ZÆØÅ][a-zæøå.]{{3,}} (?:[a-zæøå]+ ){{0,2}}(?={PERSON})")


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence goes on about the seats that the one before gives: `Suppleant: Eva Lind.`, `Eva Lind er suppleant.`"""
    text = sentence.marked.text
    if ELLIPSIS.match(text) is not None:
        return True
    if sentence.kind in (Kind.DECISION, Kind.OTHER) and _ALSO_ARE.match(text) is not None:
        return True
    return sentence.kind is Kind.DECISION and _IS_SEATED.match(text) is not None


def is_listed(sentence: Sentence) -> bool:
    """A bullet or line of a list of names: it begins with one, or with the word for a deputy and one.

    What goes on to say what somebody did or said is none.
    """
    text = without_label(sentence).lstrip("(")
    if _TELLS.match(text) or _TOLD_OF.match(text):
        return False
    again = _AGAIN.match(text)
    text = text[again.end() :] if again is not None else text
    called = _CALLED.match(text) if sentence.bullet else None
    text = text[called.end() :] if called is not None else text
    home = HOME_LABEL.match(text)
    if home is not None and municipality_of(home["home"]) is not None:
        text = text[home.end() :]
    return (
        re.match(
            rf"\A(?:(?:[Pp]ersonlige? )?{ROLE}:? |(?:(?:Fra|For) )?{PLACE}: |"
            rf"(?:(?:[Tt]il|[Ii]) )?(?:[Bb]estyrelsen (?:for|i) )?{ORG}[^:]{{0,30}}(?::|"
            rf" [-–]) ?(?:[a-zæøå]+ ){{0,3}}(?:{ROLE} )?)?{PERSON}",
            text,
        )
        is not None
    )
