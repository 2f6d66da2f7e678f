"""Presentations: who gives a talk, report, status or briefing under an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Presentation

_NOUN = (
    r"(?:[a-zæøå]+ ){0,3}[a-zæøå]*(?:oplægget|orienteringen|redegørelsen|beretningen|forskerblik|overblik|"
    r"tilbageblik|indblik|rids|oplæg|orientering|status|beretning|præsentation|indlæg|gennemgang|"
    r"redegørelse|introduktion|afrapportering|briefing|referat af|referat fra|fremlæggelse|rundvisning|"
    r"foredrag|eksemp(?:el|ler)|præsentationen|indblikket)"
)
# verbs of speaking to the meeting, in the forms that minutes and agendas use
TALK = (
    r"\b(?:orientere(?:r|de)|præsentere(?:r|de)(?! sig\b)|redegjorde|redegør|"
    r"(?:gør|gjorde)(?: [^ .;]+){0,9}? rede for|refererede|refererer|fortalte(?! (?:kort )?om sig)|"
    r"fortæller|fremlagde|fremlægger|gennemgik|gennemgår|berettede|beretter|introducere(?:r|de)|"
    r"opridse(?:r|de)|skitsere(?:r|de)|fremviste|fremviser|"
    r"vil (?:[a-zæøå]+ ){0,2}?(?:orientere|præsentere|redegøre|fortælle|fremlægge|gennemgå|introducere|informere)\b|"
    r"(?:er|blev|var) (?:inviteret|indbudt) til at (?:fortælle|holde oplæg|orientere|præsentere|give)|"
    r"indled(?:er|ede|te)|informere(?:r|de)|brief(?:er|ede)|læste[^.]{0,40}? op\b|læser[^.]{0,40}? op\b|"
    r"(?:giver|gav) (?:sit|deres) (?:bud|perspektiv|syn) på|viste|viser(?! sig)|forelagde|forelægger|"
    r"(?:gik|går|tog|tager|førte|fører)(?: [^ .;]+){1,4}? igennem|ridse(?:r|de)(?: [^ .;]+){1,9}? op\b|"
    r"satte ord på|sætter ord på|supplere(?:r|de)(?! (?:med,|hinanden))|forklare(?:r|de)|uddybede|"
    r"l(?:æg|ag)(?:ger|de) (?:op til (?:drøftelsen|debatten|punktet|dialogen|en (?:drøftelse|debat))|"
    r"ud med|for med)|(?:fik|fik derefter|har) ordet og|talte om|taler om|opdatere(?:r|de)|"
    r"afrapportere(?:r|de)|stod for (?:et |en )?(?:oplæg|gennemgang)|"
    r"bidrog(?:er)? med (?:et |en )?(?:oplæg|indlæg|orientering|præsentation)|fortsatte med|"
    r"knytte(?:r|de) bemærkninger|knyttede nogle ord|gør(?: kort)? status|gjorde(?: kort)? status|motiverede|"
    r"beskrev|beskriver|belyste|belyser|delte (?:sine |deres )?erfaringer|(?:satte|sætter) fokus på|"
    r"tegne(?:r|de) et billede af|perspektivere(?:r|de)|stillede skarpt på|stiller skarpt på|"
    rf"(?:fulgte op|følger op|sluttede(?: af)?|slutter(?: af)?|afsluttede|afslutter|afrundede|afrunder|"
    rf"begyndte|begynder|startede|starter|åbnede|åbner|lagde ud|bidrog|bidrager) med (?:et |en )?{_NOUN}|"
    r"(?:gav|giver|give|holdt|holder|holde|afgav|afgiver|afgive|afholdt|afholder|aflagde|aflægger|aflægge|"
    rf"leverede|leverer|kom med|kommer med) {_NOUN}|"
    rf"(?:deltog(?:er)?|trådte|kom)[^.]{{0,80}}? med {_NOUN}|deltager[^.]{{0,60}}? (?:med|og (?:giver|holder)) {_NOUN})"
)
TALKS = re.compile(TALK)
# under `Meddelelser` whoever tells something has the floor for it
_NEWS = re.compile(r"\b(?:[Mm]eddelelser|Orientering(?:er)?|Nyt|Gensidig|Siden sidst|Bordet rundt)\b")
_INFORMS = re.compile(r"\b(?:meddel(?:te|er)|oplys(?:te|er))\b,?")
# `Planen belyses af direktør Karl Holm`, `Forslaget blev fremlagt af Eva Lind`
_PASSIVE = re.compile(
    r"\b(?:belyses|fremlægges|præsenteres|gennemgås|indledes|forelægges|"
    r"(?:blev|bliver|er) (?:fremlagt|præsenteret|gennemgået|indledt|forelagt)) (?:på mødet )?af "
    rf"(?:[a-zæøå]+ )?(?:{SIGN[Label.ROLE]}(?: (?:i|for|ved|"
    rf"fra) [{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}],?)?,? ?)?(?P<who>{SIGN[Label.PERSON]})"
)
_BY = re.compile(
    r"\b(?:[Oo]plæg|[Oo]rientering|[Bb]eretning|[Pp]ræsentation|[Ii]ndlæg|[Gg]ennemgang|[Ss]tatus|"
    r"[Ii]ntroduktion|[Ff]oredrag|[Rr]edegørelse|[Nn]yt) (?:ved|af|v/|fra|"
    rf"v\.)\s?(?:{SIGN[Label.ROLE]}(?: (?:i|for) [{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}],?)? "
    rf"?)?(?P<who>{SIGN[Label.PERSON]})"
)
_SPEAKER = (
    rf"(?:(?:[a-zæøå]+ )?{SIGN[Label.ROLE]}(?:,? (?:(?:i|for|"
    rf"fra) )?[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}],?)? )?(?P<who>{SIGN[Label.PERSON]})"
)
# `Orientering om havnen v/ direktør Karl Holm`, `Oplægget om kysten ved Eva Lind`
_AT = re.compile(
    r"(?:[Oo]plæg|[Oo]rientering|[Bb]eretning|[Pp]ræsentation|[Ii]ndlæg|[Gg]ennemgang|[Ss]tatus|[Ii]ntroduktion|[Ff]oredrag|"
    r"[Rr]edegørelse|[Ff]remlæggelse|[Rr]undvisning)(?:en|"
    rf"et)?\b[^.;:{SIGN[Label.PERSON]}]{{1,80}}?(?: ved |\bv/ ?|\bv\. ?){_SPEAKER}"
    rf"|\b(?:gives|gives der|holdes|afholdes) (?:[a-zæøå]+ ){{0,4}}(?:af|ved|v/) ?{_SPEAKER.replace('who', 'giver')}"
)
_WHO = _SPEAKER + rf"(?:[^.;{SIGN[Label.PERSON]}]{{0,60}}?)?"
_TELL = (
    r"(?:orientere|præsentere|redegøre|fortælle|fremlægge|gennemgå|introducere|informere|berette|briefe|"
    r"(?:holde|give) (?:et |en )?(?:kort )?(?:oplæg|indlæg|orientering|status|gennemgang|præsentation))"
)
# `Herefter vil direktør Karl Holm fra Movia fortælle om`, `deltager Eva Lind med et oplæg`, `Til at fortælle om broen er Karl Holm inviteret`
_ABOUT_TO = (
    ("hold", re.compile(rf"\b(?:holder|holdt|afholder|afholdt) {_WHO} (?:et|en) {_NOUN}")),
    ("giv", re.compile(rf"\b(?:giver|gav) {_WHO} (?:et|en) {_NOUN}")),
    (" og gi", re.compile(rf"\bdeltager {_SPEAKER}[^.;]{{0,120}}? og giver {_NOUN}")),
    (" og ho", re.compile(rf"\bdeltager {_SPEAKER}[^.;]{{0,120}}? og holder {_NOUN}")),
    (" vil ", re.compile(rf"\bvil (?:[a-zæøå]+ )?{_WHO} {_TELL}\b")),
    (
        " med ",
        re.compile(
            rf"\b(?:trådte|træder|deltager|deltog|kommer|kom) {_WHO} med (?:et |en )?(?:kort |fælles )?(?:oplæg|"
            r"indlæg|orientering|status|præsentation)\b"
        ),
    ),
    (
        "invitere",
        re.compile(
            rf"\b(?:at )?{_TELL}[^.;{SIGN[Label.PERSON]}]{{0,80}}? (?:er|har [a-zæøåKR]+|blev) {_WHO} inviteret\b"
        ),
    ),
)
_AT_WORD = re.compile(r"\bved |\bv[/.]|gives|holdes")
_HOLDERS = re.compile(r"(?:Oplægs|Indlægs|Foredrags)holdere?:")
# `Budget for havnen v/Karl Holm` as a title
_TITLE_AT = re.compile(rf"\bv(?:/|\.) ?{_SPEAKER}")
_AND = re.compile(
    rf"(?: ?\([^()]{{1,20}}\))?(?:,? (?:(?:i|for|fra)"
    rf" )?[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}])?(?:,| og| samt|, og) {_SPEAKER}"
)
# what someone wrote is no talk; nor is what a third person did in a subordinate clause about him
_WRITTEN = re.compile(r"\b(?:brev|skrivelse|sendte|skrev|mail|hvori|notat)\b")

# `holdt ikke oplæg`, `kunne ikke holde sit oplæg`; not `fortalte ikke kun`
_NOT_GIVEN = re.compile(
    r"\b(?:holdt|holder|gav|giver|orienterede|orienterer|fortalte|fremlagde|præsenterede|gennemgik) ikke\b(?! (?:kun|blot|bare|alene|mindst))|"
    r"\bikke (?:[a-zæøå]+ )?(?:holde|give|orientere|fortælle|fremlægge|præsentere|gennemgå)\b"
)
_LONGEST_NOT = 20


_NEXT_SUBJECT = re.compile(
    r"(?: ?\([^()]{1,20}\))?(?:,? (?:(?:fra|i|for|ved) )?[\ue001\ue002])?,? (?:(?:også|desuden|kort|derefter|herefter) )?"
)


def _subjects(
    text: str, verb: re.Match[str], people: list[tuple[Mention, int]]
) -> Iterator[tuple[Mention, str]]:
    """The subject of the first verb's own clause: `Karl Holm var forhindret; i stedet fortalte Eva Lind ...`."""
    if _NOT_GIVEN.search(text[max(0, verb.start() - _LONGEST_NOT) : verb.end() + _LONGEST_NOT]):
        return
    begin = text.rfind("; ", 0, verb.start()) + 1
    if not _WRITTEN.search(text[begin : verb.start()]):
        for mention, position in people:
            if begin <= position < verb.start() and ", at " not in text[position : verb.start()]:
                yield mention, "talk-verb"
        if not any(begin <= position < verb.start() for _, position in people):
            yield from _inverted(text, verb.end(), people)


def speakers(sentence: Sentence) -> Iterator[tuple[Mention, str]]:
    """The people who speak in a sentence, each with the rule that says so."""
    marked = sentence.marked
    if SIGN[Label.PERSON] not in marked.text:
        return
    verb = TALKS.search(marked.text)
    if verb is None and _NEWS.search(sentence.item.title) is not None:
        verb = _INFORMS.search(marked.text)
    people = [(m, marked_position) for m, marked_position in _people(sentence)]
    if verb is not None:
        yield from _subjects(marked.text, verb, people)
        # `Eva Lind indledte, og Karl Holm holdt oplæg`: each further verb has the name before it as its subject
        for other in TALKS.finditer(marked.text, verb.end()):
            for mention, position in people:
                if verb.end() <= position < other.start() and _NEXT_SUBJECT.fullmatch(
                    marked.text[position + 1 : other.start()]
                ):
                    yield mention, "talk-verb"
    elif sentence.bullet or sentence.lead is not None or _listed(sentence):
        yield from _announced(sentence, people)
    yield from _introduced(sentence, people)


def _introduced(sentence: Sentence, people: list[tuple[Mention, int]]) -> Iterator[tuple[Mention, str]]:
    """`Oplæg ved Eva Lind og Karl Holm`, `Planen fremlægges af Eva Lind`, `Budget v/ Eva Lind` as a title."""
    marked = sentence.marked
    if _HOLDERS.match(sentence.text):
        yield from ((mention, "talk-by") for mention, _ in people)
    title = sentence.block < 0
    announced = _AT_WORD.search(marked.text) is not None
    about_to = (pattern for word, pattern in _ABOUT_TO if word in marked.text)
    for pattern in (
        _BY,
        _PASSIVE,
        *((_AT,) if announced else ()),
        *((_TITLE_AT,) if title else ()),
        *about_to,
    ):
        for match in pattern.finditer(marked.text):
            speaker: re.Match[str] | None = match
            while speaker is not None:
                start = speaker.start(speaker.lastgroup or 0)
                yield marked.mention_at(start), "talk-by"
                speaker = _AND.match(marked.text, start + 1)


_ANNOUNCING = re.compile(
    r"\b(?:orienteres|orienterer|orientering|status|giver|nyt fra|På dette møde)\b[^.]*:\Z"
)


# who opens or ends a meeting has given no talk
_GREETING = re.compile(
    r"\W*(?:Velkomst|Velkommen|Åbning|Mødeåbning|Afrunding|Afslutning|Indledning|Referat|Referent|Ref\.|Kontakt|Tilmelding)\b"
)


def _listed(sentence: Sentence) -> bool:
    return re.search(rf"\bved {SIGN[Label.PERSON]}", sentence.marked.text) is not None


# `Nyt fra havnen ved Greves borgmester Karl Holm`; whoever is represented by someone has sent no speaker
_BEFORE_SPEAKER = re.compile(
    r"(?<!repræsenteret )\b(?:ved|v/) ?(?:[\ue001\ue002](?:[’']?s)? )?(?:[\ue000-\ue00f](?: (?:i|for|"
    r"fra) [\ue001\ue002],?)? )?\Z"
)


def _announced(sentence: Sentence, people: list[tuple[Mention, int]]) -> Iterator[tuple[Mention, str]]:
    """`Erhvervshus Fyn ved Karl Holm`, `– Karl Holm, formand for Movia` under `Der orienteres om:`."""
    text = sentence.marked.text
    announced = sentence.lead is not None and _ANNOUNCING.search(sentence.lead.marked.text) is not None
    for mention, position in people:
        if _GREETING.match(text):
            continue
        if _BEFORE_SPEAKER.search(text, max(0, position - 40), position) or (announced and position == 0):
            yield mention, "talk-announced"


def _people(sentence: Sentence) -> list[tuple[Mention, int]]:
    sign = SIGN[Label.PERSON]
    return [
        (sentence.marked.mention_at(i), i)
        for i, character in enumerate(sentence.marked.text)
        if character == sign
    ]


def _inverted(text: str, verb_end: int, people: list[tuple[Mention, int]]) -> Iterator[tuple[Mention, str]]:
    """`Herefter orienterede direktør Karl Holm om ...`: the subject stands right behind the verb."""
    for mention, position in people:
        between = text[verb_end:position]
        if (
            position >= verb_end
            and len(between) < 40
            and not re.search(
                r"\b(?:om|for|fra|at|med|til|af)\b", re.sub(r"(?:for|i|fra) [\ue000-\ue00f]", "", between)
            )
        ):
            yield mention, "talk-verb-inverted"


@Language.component(
    "kkr_presentations",
    requires=["doc._.document", "doc._.sentences"],
    assigns=["doc._.presentations_records"],
)
def read_presentations(doc: Doc) -> Doc:
    """Fills `doc._.presentations_records`: one for each person and item."""
    records: dict[tuple[str, str], Presentation] = {}
    for sentence in doc._.sentences:
        for mention, rule in speakers(sentence):
            key = (sentence.number, mention.value)
            if key not in records:
                quote = evidence(
                    doc._.document, mention.start, mention.end, rule, (sentence.start, sentence.end)
                )
                records[key] = Presentation(number=sentence.number, person=mention.value, evidence=quote)
    doc._.presentations_records = list(records.values())
    return doc
