"""Labels of rosters: `Deltagere`, `Afbud fra`, `Der var afbud fra`, at the start of a line, a sentence, or in a line of all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.extract.entities.roles import is_role_word


class Standing(StrEnum):
    """What a label says of those below it. TORN: marks that have lost their names. OTHER: no list of people.

    DEPUTIES: who could have come for whom, which is no word of who came. UNKNOWN: a list whose marks are torn off.
    """

    PRESENT = "present"
    ABSENT = "absent"
    TORN = "torn"
    DEPUTIES = "deputies"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label in the head's text, offsets in the document. sentence: it holds to the end of its sentence only."""

    start: int
    end: int
    standing: Standing
    sentence: bool = False
    party: str | None = None


# labels are printed as `Deltagere` and as `DELTAGERE`; a word in lower case is running prose
_LABEL = re.compile(
    r"(?<![\w(–-])(?=[A-ZÆØÅ])(?i:"
    r"(?P<torn>Afbud(?:\s+Afbud)+)|"
    r"(?P<none>(?:Evt\.? |Eventuelle? |Eventuelt )?Afbud(?: bedes| kan|"
    r" skal)?(?: (?:sker|bedes|meldes|meddel\w+|gives|sendes|rettes|kan|skal)\b[^\n.]{0,25}? til|"
    r" til(?! mødet(?: fra)? ?(?::|\n)))\b:?|"
    r"(?:Kopi|Udsendt|Sendt|Fordeles) til\b:?|Kontaktperson(?:er)?\b:?|Sagsbehandler\b:?|"
    r"(?P<deputies>(?:Personlige? )?(?:Suppleant(?:er)?|Stedfortrædere?)(?= ?:|\n)))|"
    r"(?P<absent>Afbud til mødet(?: fra)?(?= ?(?::|\n))|"
    r"Afbud (?:(?:var|er) )?(?:meldt|modtaget|indløbet)(?: (?:af|fra))?|Afbud ?(?:/|og) ?fravær(?:ende)?|"
    r"Fravær(?:ende)? ?(?:/|og) ?afbud|Afbud(?: fra)?|"
    r"(?:Følgende |De følgende )?(?:har|havde) (?:meldt|sendt) afbud(?= ?:)|"
    r"Følgende (?:har|havde|var|er) (?:(?:meldt|sendt) afbud|fraværende|forhindret)|Fravær(?= ?(?::|\n))|"
    r"(?:Med|Uden)(?: lovligt)? (?:afbud|forfald)(?= ?(?::|\n))|"
    r"(?:Deltog|Deltager|Mødte) ikke(?: (?:i|på) mødet)?(?= ?(?::|\n))|Mødet havde afbud fra|"
    r"Meldte afbud(?= ?(?::|\n))|Afmeldt(?= ?(?::|\n))|"
    r"Ej (?:til ?stede|(?:frem)?mødt|deltagende)(?= ?(?::|\n))|"
    r"(?:(?:Har |Havde )?[Mm]eldt fra|Frameldte?|Frameldinger|Ikke med|Kunne ikke deltage|Lovligt forfald|"
    r"Måtte melde fra|Havde forfald)(?= ?(?::|\n))|"
    r"Forhindre(?:t|de)(?= ?(?::|\n))|Ikke-(?:mødte|deltagende)(?: medlemmer)?|"
    r"Fraværende(?: var| (?:med|uden) afbud| medlemmer)?|"
    r"Ikke (?:til ?stede|(?:frem)?mødte?|deltagende)(?: medlemmer| var)?|(?:Meldt )?Forfald|Udeblev(?:et|en|ne)?|"
    r"Meldt afbud(?: fra)?|(?-i:[A-ZÆØÅ][a-zæøå ]{2,29} (?:med afbud|fraværende|ikke til ?stede|"
    r"meldt afbud))(?= ?(?::|\n)))\b(?! (?:sker|bedes|meldes|meddeles|gives|sendes|rettes|kan|skal|til|ved|under)\b)|"
    r"(?P<prose>Der (?:var|er) (?:meldt |modtaget |indløbet )?afbud fra|Der (?:var|er) (?:meldt|modtaget|indløbet) afbud af)\b|"
    r"(?P<present>(?-i:[A-ZÆØÅ][a-zæøå]{2,19} (?:til ?stede(?:værende)?|mødt|der deltog))(?= ?(?::|\n))|"
    r"(?:Deltagere|Til ?stede) (?:på|i|ved|under) mødet(?= ?(?::|\n))|"
    r"(?:Desuden|Endvidere|Derudover|Herudover|Tillige|Ligeledes|Også|I øvrigt) (?:deltager|mødte|"
    r"var (?:også )?(?:til ?stede|mødt))(?= ?(?::|\n))|Mødet (?:blev|bliver|er) ledet af(?= ?:)|"
    r"For (?-i:[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?) Kommune(?= ?(?::|\n))|"
    r"(?:Mødte|Deltog|Deltagende|Tilstedeværende|Mødedeltagelse|Deltagelse|Fremmøde|"
    r"(?:I|Ved) mødet (?:tog del|medvirkede)|(?:Ved|Omkring|Rundt om) bordet(?: i øvrigt)?|"
    r"(?:Også |Tillige )?(?:[Ii] salen|[Ii] lokalet|[Pp]å skærm(?:en)?|[Oo]nline|"
    r"[Vv]irtuelt)(?: i øvrigt)?|Fra huset|I øvrigt (?:til ?stede|med)|"
    r"Også (?:med|til ?stede))(?= ?(?::|\n))|(?:Følgende(?: [a-zæøå]{4,20})?|"
    r"(?:I|På|Ved|Under|Til) mødet) (?:deltog|deltager|var (?:til ?stede|mødt)|mødte)|Mødet havde deltagelse af|"
    r"(?:Deltog|Deltager|Mødte) (?:i|på) mødet(?= ?(?::|\n))|For [a-zæøå]{4,20}(?= ?:)|"
    r"(?:Deltog|Deltager|Mødte) fra [^\n:.]{3,40}(?= ?:)|(?:Logget|Koblet|Ringet) (?:på|ind|op)(?= ?(?::|\n)| under)|Sekretærer(?= ?(?::|\n))|(?:Faste? |Øvrige? )?(?:[Aa]dministrative?|[Pp]olitiske?|[Ff]aglige?) (?:repræsentation|deltagelse|repræsentanter)(?= ?(?::|\n))|"
    r"(?:Deltog|Mødte|Mødt|Deltagende) som (?:suppleant|stedfortræder)(?:er|e)?(?: for [^\n:]{3,60})?(?= ?:)|"
    r"(?:Udvalgets|Rådets|Bestyrelsens|Kommissionens|Nævnets|Forummets|KKR[’']?s) (?:sammensætning|medlemmer)(?= ?(?::|\n))|"
    r"(?:Fremmødt|Indkaldt|Indkaldte|Indbudte|(?:Særligt )?Inviterede?|Inviteret|Mødekreds|"
    r"Dirigent(?:er)?|Protokolfører|Protokol(?: ved)?|Mødesekretær|Kasserer|Tilforordnet|"
    r"Embedsværk(?:et)?|Fast deltagelse|Mødedeltagelse|Referat ved|"
    r"Deltagerne(?: var| er)?)(?=\.? ?(?::|\n))|(?:Deltagelse|Bestyrelse|Repræsentantskabet|"
    r"Direktion(?:en)?|Ledelse(?:n)?|Udvalget|Rådet|Kommissionen|Styregruppen|Formand|Næstformand|"
    r"Forperson|Sekretær|Ref(?=\.)|Referat)(?=\.? ?:)|"
    r"(?:Repræsentanter|Medlemmer) (?:af|i|for|fra|(?:udpeget|valgt|indstillet) af)"
    r" [^\n:.,]{2,50}(?= ?(?::|\n))|(?!Suppleant|Stedfortræder)[A-ZÆØÅ][a-zæøå]+(?:medlemmer|"
    r"repræsentanter)(?= ?(?::|\n))|"
    r"Deltagerfortegnelse|Deltagerliste|Deltagere?|Mødedeltagere|Mødeleder|Ordstyrer|"
    r"Til ?stede(?: fra [^\n:.]{2,30}(?= ?:)| var(?= ?:))?|Fremmødte(?: medlemmer)?|"
    r"(?:Faste |Mødte |Kommunale |Regionale )?Medlemmer|"
    r"(?:Mødte|Indkaldte|Deltagende|Indkaldt|Mødt) (?:suppleant(?:er)?|stedfortræder(?:e)?)|Mødt|"
    r"Gæst(?:er)?|(?-i:Inviterede)(?= [A-ZÆØÅ])|(?:Øvrige|Andre)(?: deltagere| medlemmer| mødedeltagere| fremmødte)?|"
    r"(?!Afgå|Tidligere|Kommende|Nye)(?-i:[A-ZÆØÅ][a-zæøå]+ (?:repræsentanter|deltagere|medlemmer)|"
    r"[A-ZÆØÅ]+ (?:REPRÆSENTANTER|DELTAGERE|MEDLEMMER))(?= ?(?::|\n))|"
    r"Observatør(?:er)?|Tilforordnede|Tilhørere|Politikere|Patientrepræsentanter|"
    r"Medarbejderrepræsentanter|"
    r"(?:Medarbejdervalgte?|Valgt (?:af|blandt) medarbejderne)(?= ?(?::|\n))|"
    r"Formandskab(?:et)?(?= ?(?::|\n))|Referent(?:er)?|Repræsentantskabsmedlemmer|Bestyrelsesmedlemmer|Bestyrelsen|Embedsmænd|"
    r"(?:Fra )?(?:administrationen|sekretariatet|forvaltningen|direktionen)"
    r"(?: deltog| m\. ?v| mv| m\. ?fl| mfl)?|Administration|Sekretariat|"
    r"(?-i:KL|KKR)(?= ?:)|Fra (?:KL|KKR)(?![’'])(?: deltog)?(?! og\b)|Fra [^\n.:]{2,40} deltog|"
    r"Fra [A-ZÆØÅ][^\n.:,()\d]{1,60}(?= ?(?::|\n))|For de [^\n.:]{2,40} (?:deltog|mødte)|"
    r"(?:Desuden|Endvidere|Derudover|Herudover|Tillige|Ligeledes|I øvrigt) deltog"
    r")\b"
    # `Gæst under punkt 2.1:`
    r")(?P<colon>\.?(?: (?:under|ved|til|i|fra|på) (?:[^\n:.]|\.(?=\d)){1,40})?\s*:)?"
)
_EXCEPT = re.compile(
    r"\b(?:[Aa]lle|[Ss]amtlige)\b[^.\n]{0,80}?\b(?:undtagen|med undtagelse af|bortset fra|på nær)\b"
)
# `Til stede var Eva Lind`, `Afbud borgmester Eva Lind`: a label that goes on in words
_GOES_ON = re.compile(r"\s*(?:[A-ZÆØÅ•*–(-]|\d+\.|(?:var|er|fra|i mødet)\b)")
# `..., og konstaterede, at følgende var mødt:` over a list
_FOLLOWING = re.compile(
    r"\bfølgende (?:[a-zæøå]+ )?(?:var (?:mødt|til ?stede|fremmødt)|deltog|mødte|er til ?stede)\s?:(?=\s*\n)"
)
# words that open a sentence about a body as well
_BODY_WORDS = re.compile(
    r"\A(?:Bestyrelsen|Medlemmer|Administrationen|Sekretariatet|Forvaltningen|Direktionen|Øvrige|Andre)\Z",
    re.IGNORECASE,
)
# labels that stand in the midst of a line without a colon
_MIDLINE = re.compile(
    r"\A(?:Deltagerfortegnelse|Deltagere|Mødedeltagere|Afbud(?: fra)?|Fraværende|Gæster|Øvrige(?: deltagere)?|Inviterede|"
    r"Observatør(?:er)?|Referent|"
    r"Repræsentantskabsmedlemmer|Fra (?:administrationen|sekretariatet|forvaltningen|direktionen|KL|KKR) deltog)\Z",
    re.IGNORECASE,
)


# a page's number or a bullet before a label
_OPENS = re.compile(r"\s*(?:\d{1,3}\s+|[•●▪·*–-]\s*)?")
# `Afbud sker til`, wherever it stands
_TO_WHOM = re.compile(r"\A(?i:afbud (?:sker|bedes|meldes|meddeles|gives|sendes|rettes)\b)")


_LIST_BEHIND = re.compile(r"[^\S\n]+[\w•(–-]|\s*\n\s*[•–-]")


def labels(head: str, offset: int) -> Iterator[Label]:
    """The labels in the head's lined text, in order, and where the sentences end that only one label governs."""
    found: list[Label] = []
    for match in _LABEL.finditer(head):
        standing = _standing(match)
        chained = bool(found) and not head[found[-1].end - offset : match.start()].strip()
        if chained or _is_label(head, match, standing):
            found.append(
                Label(
                    start=offset + match.start(),
                    end=offset + match.end(),
                    standing=standing,
                    sentence=match["prose"] is not None,
                )
            )
    for match in _FOLLOWING.finditer(head):
        found.append(Label(start=offset + match.start(), end=offset + match.end(), standing=Standing.PRESENT))
    for match in _EXCEPT.finditer(head):
        found.append(
            Label(
                start=offset + match.start(),
                end=offset + match.end(),
                standing=Standing.ABSENT,
                sentence=True,
            )
        )
    yield from sorted(found, key=lambda label: label.start)


def _standing(match: re.Match[str]) -> Standing:
    if match["torn"] is not None:
        return Standing.TORN
    if match["none"] is not None:
        return Standing.OTHER if match["deputies"] is None else Standing.DEPUTIES
    return Standing.ABSENT if match["absent"] is not None or match["prose"] is not None else Standing.PRESENT


def _is_label(head: str, match: re.Match[str], standing: Standing) -> bool:
    """Whether the words stand as a label: at the start of a line or sentence, or in a line that holds the whole list."""
    line = head[head.rfind("\n", 0, match.start()) + 1 : match.start()]
    begins = _OPENS.fullmatch(line) is not None or re.search(r"[.;]\s\Z", line) is not None
    colon = match["colon"] is not None
    if standing in (Standing.TORN, Standing.OTHER, Standing.DEPUTIES):
        return begins or standing is Standing.TORN or _TO_WHOM.search(match[0]) is not None
    stop = head.find("\n", match.end())
    rest = head[match.end() : stop if stop >= 0 else len(head)]
    words = match[0].strip()
    if begins:
        if colon or not rest.strip():
            return True
        if _BODY_WORDS.match(words) and not re.match(r"\s*[A-ZÆØÅ]", rest):
            return False
        first = re.match(r"\s*([\w-]+)", rest)
        return (
            _GOES_ON.match(rest) is not None
            or words.endswith(("deltog", "mødte", "fra", "af"))
            or (first is not None and is_role_word(first[1]))
        )
    if re.search(r"[,:(/–-]\s*\Z", line):
        # behind a label without a value; `Gæster: Afbud: Karl Holm` may be columns
        return colon and standing is Standing.PRESENT and line.rstrip().endswith(":")
    return colon or (_MIDLINE.match(words) is not None and _LIST_BEHIND.match(head, match.end()) is not None)
