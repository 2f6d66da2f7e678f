"""Rulings without a heading: the words under a proposal, or the last words of an item, in which a body acts.

Boards' and committees' minutes often print no `Beslutning`; the ruling follows the proposal at once (formats 50).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from kkrgraph.extract.decisions.acts import BODY_SUBJECT, PERSON, PERSON_SUBJECT, ROLE, acts_in
from kkrgraph.extract.decisions.leads import begin_of_ruling
from kkrgraph.extract.decisions.own_acts import DATED, acts_itself, elects
from kkrgraph.extract.structure.blocks import LABELLED
from kkrgraph.extract.structure.layout import Kind, SectionSpan
from kkrgraph.extract.structure.passages import Sentence

_PROPOSES = re.compile(
    r"\b(?:indstill(?:er|es)|foreslå(?:r|s)|anbefaler)\b(?:[^.]{0,60}\bat\b|[^.]{0,40}:?\Z)"
)
_PAST = re.compile(
    r"\b(?:[a-zæøå]+(?:ede|te|tes|edes)|tog|bad|vedtog|gav|udskød|var|blev|foreslog|fandt|fik|holdt|bød|"
    r"stod|havde|er enige|er enighed|har ingen|[a-zæøå]*(?:gjorde|lagde|sagde)|bifaldt|overlod|lod|gik|"
    r"stiller sig|siger|slutter)\b"
)
_BARE = re.compile(
    r"\A(?:Enstemmigt (?:godkendt|tiltrådt|vedtaget)|"
    r"(?:Fremlagt|Gennemgået|Forelagt|Behandlet) og (?:godkendt|drøftet|taget|tiltrådt|vedtaget)|"
    r"(?:Godkendes|Tiltrædes|Vedtages|Udsættes)\.?\Z|"
    r"Anbefales (?:godkendt|tiltrådt|vedtaget)|(?:Bevilget|Bevilges|Imødekommet|Imødekommes|Udskudt|"
    r"Udskydes|Afslået|Afslås|Afvist|Orientering (?:givet|gives))\b|(?:Orienteret|Genvalg|Nyvalg)\.?\Z|"
    r"(?:Genvalg|Nyvalg) (?:af|til) (?=[^.:;]{1,80}\.?\Z)|"
    r"Godkendt|Tiltrådt|Vedtaget|Tage[ts] (?:til|ad)|Til (?:efterretning|orientering)|Drøftet|Udsat|Udgår|"
    r"Udgik|Tages af|Som indstillet|"
    r"Orienteredes|Anbefalet|Forkastet|Intet(?: at| (?:under|til) (?:eventuelt|evt\b|punktet|referat)|\.)|"
    r"Ingen (?:bemærkninger|kommentarer|indvendinger|indsigelser)|Der blev givet (?:afslag|tilsagn)|"
    r"Under eventuelt var der (?:intet|ingen)|Der var (?:intet|ingen|ikke|enighed|opbakning|tilslutning))"
)
# the same in plainer words, with nothing or little behind them
_PLAIN = re.compile(
    r"\A(?:Noteret|Lagt fast|Bifaldet|Accepteret|Som (?:foreslået|anbefalet|forelagt)|"
    r"(?:Sat|Stillet) i bero|Henlagt|Således (?:vedtaget|besluttet|aftalt)|"
    r"Aftalt|Besluttet|Overført til næste|Afvises|Anbefales|Uden bemærkninger|OK|Enighed om|Opbakning til)\b"
)
_PLAIN_DONE = re.compile(
    r"\A[A-ZÆØÅ][^.:;,?\d]{2,90}? (?:(?:blev|er) (?:[a-zæøå]+ )?(?:noteret|bifaldet|accepteret|stadfæstet|"
    r"underskrevet|fulgt|givet|lagt fast|sat i bero|stillet i bero|henlagt|hørt uden [a-zæøå]+)|"
    r"gav (?:ikke|ingen) (?:[a-zæøå]+ )?anledning til [a-zæøå]+|(?<=slag )faldt|følges ikke|"
    r"imødekommes ikke)(?:\.?\Z|[.,] | (?:med|uden|som|af)\b)"
)
_THING = re.compile(
    r"\A(?:Dagsorden|Referat|Orientering|Indstilling|Punkt|Sag|Forslag|Oplysning|Plan|Status|Beretning|"
    r"Redegørelse|Emne|Dato|Regnskab|Årsregnskab|Budget|Mødeplan|Handleplan|"
    r"Strategi|Notat|Oplæg|Vedtægt|Forretningsorden|Ansøgning|Kontrakt|Aftale|Rapport|Drøftelse|Udkast|"
    r"Høringssvar|Årsrapport|Protokol|Tidsplan|Resultat)[a-zæøå]* "
    r"(?:[\w ,./()\ue000-\ue00f-]{0,70}? )?(?:blev|er|var|udgår|udgik|udsættes|godkendtes|toges|drøftedes|"
    r"godkendt|tiltrådt|vedtaget|taget)\b"
)
# `Referatet godkendt uden bemærkninger`
_THING_DONE = re.compile(
    r"\A[A-ZÆØÅ][a-zæøå]+(?:en|et|erne|ne) (?:enstemmigt |herefter )?(?:godkendt|tiltrådt|vedtaget|"
    r"taget (?:til|ad)|udsat|forkastet|drøftet)\b"
)
# `Dagsordenen godkendes.`: the definite thing and nothing else
_IS_DONE = re.compile(
    r"\A(?:Dagsordenen|Referatet|Orienteringe(?:n|rne)|Indstillinge(?:n|rne)|Forslage(?:t|ne)|Regnskabet|"
    r"Årsregnskabet|Budgettet|Mødeplanen|Redegørelsen|Beretningen|Aftalen|Sagen|Punktet|"
    r"Planen|Rapporten|Strategien|Notatet|Oplægget|Vedtægterne|Forretningsordenen|Ansøgningen|Status|"
    r"Høringssvaret) (?:enstemmigt )?"
    r"(?:godkendes|tiltrædes|vedtages|imødekommes|tages (?:hermed )?til (?:efterretning|orientering)|"
    r"udsættes|udgår)(?: (?:enstemmigt|uden bemærkninger|med [a-zæøå ]{3,60}|til [a-zæøå ]{3,30}))?\.?\Z"
)
# `Rådets høringssvar blev enstemmigt godkendt.`, `Dagsorden og referat godkendt`, `Ansøgningen imødekommes med 20.000 kr.`
_SOMETHING_DONE = re.compile(
    r"\A[A-ZÆØÅ][^.:;,?\d]{2,90}? (?:(?:(?:blev|er) )?(?:enstemmigt |herefter |også |begge )?(?:godkendt|"
    r"tiltrådt|vedtaget|imødekommet|udsat|forkastet|taget (?:til|ad) (?:efterretning|orientering|notam))|"
    r"toges (?:til|ad) (?:efterretning|orientering)|imødekommes|godkendtes|tiltrådtes|vedtoges|følges|"
    r"fulgtes|blev fulgt)(?: enstemmigt)?(?:\.?\Z|[.,] | (?:med|uden|som|til næste)\b)"
)
# `Det aftaltes, at formanden skriver til kommunen`
_AGREED = re.compile(
    r"\A(?:Det (?:blev (?:[a-zæøå]+ )?aftalt|aftaltes)|Der var enighed|"
    r"(?:Man|Parterne|Deltagerne|Gruppen|Vi) (?:enedes|blev enige|besluttede|aftalte|drøftede|godkendte|"
    r"vedtog|tiltrådte|tog))\b"
)
# `Planen blev vedtaget i 2019`
_ONCE = re.compile(
    r"\A[^.:;]{2,90}?(?:godkendt|vedtaget|tiltrådt|forkastet) (?:i|den) (?:\ue004|(?:19|20)\d\d\b)"
)
# what a council that is heard says: `Ældrerådet bakker op om planen`
_OPINES = re.compile(
    r"\A\S+(?: [A-ZÆØÅ]\S+)? (?:bakker op om|tilslutter sig|støtter|kan (?:tilslutte sig|anbefale|støtte)|har ingen)\b"
)
# `Med tilføjelsen blev dagsordenen godkendt.`
_INVERTED = re.compile(
    r"\A(?:Med|Efter|Herefter|Derefter|Hermed|Endelig|Ved|Uden)\b[^.:;]{0,120}?\b(?:blev|er|"
    r"var) (?:[^.:;]{2,80}?\b(?:godkendt|tiltrådt|vedtaget|taget til (?:efterretning|orientering)|udsat|forkastet|drøftet)|"
    rf"[^.:;{PERSON}]{{0,40}}{PERSON}[^.:;]{{0,60}}? (?:(?:gen|ny)?valgt|udpeget|indstillet))\b"
)
_MEMBERS = re.compile(
    r"\A(?:De (?:[a-zæøå]+ ){0,2}m|M)edlemme(?:rne|r)\b|\A[\w -]*[Ss]ekretariatet (?:blev|fik)|"
    r"\ADer (?:blev\b|er enighed om,? at\b)|"
    r"\ADet blev (?:[a-zæøå]+ )?(?:drøftet|besluttet|vedtaget|godkendt|foreslået|bemærket)\b"
)
# a word that no agenda says of its own item
_DONE = re.compile(r"\A(?:Godkendt|Tiltrådt|Vedtaget|Taget til (?:efterretning|orientering)|Drøftet|Udsat)\b")
_BEGINS_THING = re.compile(
    r"\A(?:Dagsordenen|Referatet|Orienteringe(?:n|rne)|Indstillinge(?:n|rne)) (?:blev|er|godkendt|taget|tiltrådt)\b"
)
_FEWEST_ITEMS = 2
# whose name stands under the last item
_SIGNED = re.compile(
    r"(?:Referent|Referat ved|For referatet|Underskrift(?:er)?|Således vedtaget)\b[^.;]{0,80}\Z"
)
_ENCLOSED = re.compile(r"\A(?:\./\.|Bilag\b|Link\b|https?:)")
# sentences that may follow an item's last ruling: `Punktet tages op igen i maj.`
_BEHIND = 2
# under `Eventuelt` all is told at the meeting
_ANY_OTHER, _BEHIND_ANY = re.compile(r"Eventuelt\b|Evt\b"), 6
# `Direktøren havde indhentet tilbud`: what was done before the meeting
_BEFORE = re.compile(r"\A\S+ havde [a-zæøå]+(?:et|t)\b(?! (?:bemærkninger|spørgsmål))")


def mark_rulings(sentences: Sequence[Sentence]) -> None:
    """Give sentences that rule without a heading a section of kind DECISION; for minutes, not for agendas."""
    for _, group in groupby(sentences, key=lambda sentence: id(sentence.item)):
        own = [s for s in group if s.block >= 0]
        if not own or any(s.kind is Kind.DECISION for s in own):
            continue
        found = _of_no_item(own) if not own[0].item.title else _under_proposal(own) or _last_words(own)
        section = SectionSpan(kind=Kind.DECISION, heading=None)
        ruled = {id(sentence) for sentence in found}
        listing = False
        for sentence in own:
            listing = (listing and _is_entry(sentence)) or (
                id(sentence) in ruled and sentence.text.rstrip().endswith(":")
            )
            if id(sentence) in ruled or listing or (sentence.bullet and _is_led_by(sentence.lead, ruled)):
                sentence.section = section


# `Karl Holm (V), Greve`, `Suppleant: Eva Lind`, `(Eva Lind, Faxe)`
_ENTRY = re.compile(rf"\A(?:\(?{PERSON}[^.;:]{{0,80}}\Z|{ROLE}: )")


def _is_entry(sentence: Sentence) -> bool:
    """Whether a line goes on with a list that a ruling leads in."""
    return LABELLED.match(sentence.text) is not None or _ENTRY.match(sentence.marked.text) is not None


def _is_led_by(lead: Sentence | None, ruled: set[int]) -> bool:
    """Whether a bullet belongs to what was ruled: `Bestyrelsen besluttede følgende:` and its bullets."""
    return lead is not None and id(lead) in ruled and lead.text.rstrip().endswith(":")


def rule_often(sentences: Sequence[Sentence]) -> bool:
    """Whether a paper that does not say what it is holds rulings, as only minutes do: in two items and a third of those with text."""
    texts: dict[int, bool] = {}
    for sentence in sentences:
        if sentence.block >= 0:
            item = id(sentence.item)
            texts[item] = texts.get(item, False) or _has_ruled(sentence)
    return sum(texts.values()) >= _FEWEST_ITEMS and 3 * sum(texts.values()) >= len(texts)


def _has_ruled(sentence: Sentence) -> bool:
    if sentence.kind is Kind.PROPOSAL or sentence.bullet:
        return False
    text = sentence.marked.text
    return _DONE.match(text) is not None or (
        _BEGINS_THING.match(text) is not None and _THING.match(text) is not None and rules(sentence)
    )


def rules(sentence: Sentence) -> bool:
    """Whether a sentence records what a body did: a bare participle, or a body or a thing with a verb in the past."""
    whole = sentence.marked.text
    text = whole[begin_of_ruling(whole) :]  # `Ad 1: Godkendt.`
    if _ONCE.search(text) is not None:
        return False
    if (_PLAIN.match(text) or _PLAIN_DONE.match(text)) and acts_in(text):
        return True
    if _BARE.match(text) or _IS_DONE.match(text) or _INVERTED.match(text) or _AGREED.match(text):
        return True
    if _SOMETHING_DONE.match(text) is not None and acts_in(text):
        return True
    if _THING_DONE.match(text) is not None and acts_in(text):
        return True
    if _THING.match(text) or _MEMBERS.match(sentence.text):
        return bool(acts_in(text)) and _PAST.search(text) is not None
    if BODY_SUBJECT.match(text) or text.startswith(("Til ", "Som ")):
        return bool(acts_in(text)) and (_PAST.search(text) is not None or _OPINES.match(text) is not None)
    return False


def _speaks(sentence: Sentence) -> bool:
    """A person who says something: a remark beside the ruling."""
    return (
        PERSON_SUBJECT.match(sentence.marked.text) is not None
        and _PAST.search(sentence.marked.text) is not None
        and _BEFORE.match(sentence.marked.text) is None
    )


def _under_proposal(own: list[Sentence]) -> list[Sentence]:
    """From the first ruling behind the item's proposal to the item's end."""
    last = next((i for i in range(len(own) - 1, -1, -1) if _PROPOSES.search(own[i].marked.text)), None)
    if last is None:
        return []
    tail = [s for s in own[last + 1 :] if s.lead is not own[last] and not _ENCLOSED.match(s.text)]
    first = next((i for i, s in enumerate(tail) if rules(s) or _seats(s)), None)
    if first is None or (first > 0 and tail[first].section is not own[last].section):
        return []
    begin = next((i for i in range(first) if all(map(_speaks, tail[i:first]))), first)
    return tail[begin:]


def _of_no_item(own: list[Sentence]) -> list[Sentence]:
    """The sentences that rule of minutes whose points bear no number: what has been ruled, not by whom it was told."""
    return [
        s
        for s in own
        if not s.bullet and (_BARE.match(s.marked.text) or _THING.match(s.marked.text)) and rules(s)
    ]


def _seats(sentence: Sentence) -> bool:
    """`Karl Holm (V) blev udpeget.`, `Eva Lind bliver formand.` under a proposal is its ruling."""
    text = sentence.marked.text
    if not _speaks(sentence) and not (" bliver " in text and PERSON_SUBJECT.match(text) is not None):
        return False
    return any(a.act in ("appointed", "nominated") for a in acts_in(text))


def _last_words(own: list[Sentence]) -> list[Sentence]:
    """The rulings that end an item, with a sentence or two behind them; in an item without headings also what people say.

    By sentence and not by paragraph: a text layer does not keep the empty line between two paragraphs.
    """
    headed = any(s.kind is not Kind.OTHER for s in own)
    words = [s for s in own if not _ENCLOSED.match(s.text)]
    if headed:  # a ruling stands under the last heading, and not in what was asked or told before
        words = [s for s in words if s.section is own[-1].section and s.kind in (Kind.CASE, Kind.OTHER)]
    first, behind = None, 0
    behind_last = _BEHIND_ANY if _ANY_OTHER.match(own[-1].item.title) else _BEHIND
    for position in range(len(words) - 1, -1, -1):
        sentence = words[position]
        if (rules(sentence) and not (headed and DATED.search(sentence.marked.text))) or (
            not headed and (_speaks(sentence) or _seats(sentence))
        ):
            first = position
        elif first is None and _SIGNED.match(sentence.text) is not None:
            continue
        elif sentence.heading or sentence.bullet or behind == behind_last or (headed and first is not None):
            break
        else:
            behind += 1
    last = words[first:] if first is not None else []
    return last if headed else _own_acts(words[: len(words) - len(last)]) + last


def _own_acts(words: list[Sentence]) -> list[Sentence]:
    """The sentences in which the meeting's own body acts, with those behind that seat people too."""
    found: list[Sentence] = []
    going = False
    for sentence in words:
        going = acts_itself(sentence) or (going and _seats(sentence)) or elects(sentence)
        if going:
            found.append(sentence)
    return found
