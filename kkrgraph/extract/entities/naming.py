"""Naming: the component that finds everything the document names, and settles what each name stands for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cached_property
from itertools import dropwhile

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from kkrgraph.extract.entities.abbreviations import (
    find_abbreviations,
    find_introductions,
    introduced_abbreviations,
)
from kkrgraph.extract.entities.bodies import (
    find_by_form,
    find_coordinated_towns,
    find_towns,
)
from kkrgraph.extract.entities.branches import find_branches
from kkrgraph.extract.entities.candidates import with_candidates
from kkrgraph.extract.entities.employers import find_employers, the_council
from kkrgraph.extract.entities.fields import with_fields
from kkrgraph.extract.entities.firms import find_firms
from kkrgraph.extract.entities.gazetteer import NEVER_ALONE, entries, find_known, make_matcher
from kkrgraph.extract.entities.in_capitals import find_in_capitals
from kkrgraph.extract.entities.later_names import find_later
from kkrgraph.extract.entities.name_forms import is_given_name, is_no_name
from kkrgraph.extract.entities.organs import find_organs
from kkrgraph.extract.entities.people import find_people, without_genitive
from kkrgraph.extract.entities.placed import find_placed
from kkrgraph.extract.entities.roles import find_roles
from kkrgraph.extract.entities.roll_calls import rows_of_names
from kkrgraph.extract.entities.same_names import of_the_named_council, one_name
from kkrgraph.extract.entities.spelled_out import find_spelled_out
from kkrgraph.extract.entities.titled_organs import by_titles
from kkrgraph.extract.entities.towns import find_listed_towns, find_towns_with_office, names_municipality
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.text.amounts import find_amounts
from kkrgraph.extract.text.dates import find_dates
from kkrgraph.extract.text.mentions import Label, Mention, without_overlaps
from kkrgraph.extract.text.tokens import MinutesTokenizer, blank

_NEIGHBOUR_BEFORE = re.compile(r"(?:, |\(| og | samt |/| eller |& )\Z")
_NEIGHBOUR_AFTER = re.compile(r"\A(?:, | og | samt |\)|/| eller )")


class Naming:
    """Fills `doc._.mentions`: people, bodies, municipalities, roles, dates and amounts, in order, without overlaps."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    # both are made when first needed: a pipeline that is loaded gets its tokenizer and strings after its components
    @cached_property
    def cutter(self) -> Language:
        """Whose tokens names are found in: a notebook's pipeline may cut otherwise, and must find the same names."""
        return self.nlp if isinstance(self.nlp.tokenizer, MinutesTokenizer) else blank()

    @cached_property
    def matcher(self) -> PhraseMatcher:
        return make_matcher(self.cutter)

    def cut(self, doc: Doc) -> Doc:
        """The Doc itself, or one of the same characters where another tokenizer or line breaks would hide names."""
        if self.cutter is self.nlp and not doc.to_array("IS_SPACE").any():
            return doc
        return self.cutter.make_doc(doc._.document.text[: doc._.document.body_end])

    def __call__(self, doc: Doc) -> Doc:
        layout: Layout = doc._.layout
        text = with_breaks(doc._.document.text[: doc._.document.body_end], layout)
        bodies = self._bodies(doc, text)
        lists = [(row.start, row.end) for row in rows_of_names(layout)]
        taken = [(m.start, m.end) for m in bodies if not (may_be_surname(m) and is_surname(text, m))]
        people = without_genitive(find_people(text, taken, lists), text)
        people.extend(find_later(text, people, [(m.start, m.end) for m in bodies if m.strong]))
        figures = [*find_dates(text), *find_amounts(text)]
        roles = find_roles(text)
        mentions = without_overlaps([*people, *bodies, *figures, *roles])
        employers = [*find_employers(text, mentions), *find_firms(text, mentions)]
        mentions = without_overlaps([*employers, *mentions]) if employers else mentions
        mentions = with_candidates(text, mentions, doc._.candidates or ())
        doc._.mentions = settle(text, mentions)
        return doc

    def _bodies(self, doc: Doc, text: str) -> list[Mention]:
        first = without_overlaps(
            [
                *with_fields(text, [*find_known(self.cut(doc), text, self.matcher), *find_by_form(text)]),
                *find_coordinated_towns(text),
                *find_towns_with_office(text),
                *find_listed_towns(text),
                *find_introductions(text),
                *find_spelled_out(text),
            ]
        )
        further = [*find_placed(text, doc._.layout, first), *find_branches(text, first)]
        further.extend(find_in_capitals(text, doc._.layout, [*first, *further]))
        first = without_overlaps([*first, *further]) if further else first
        short = introduced_abbreviations(text, first)
        found = without_overlaps(
            [*find_abbreviations(text, short), *first, *find_organs(text, first), *find_towns(text)]
        )
        found = of_the_named_council(text, without_genitive_s(text, found))
        found = of_area(of_group(nominative(found)))
        found = the_council(text, the_business_hub(the_region(one_name(found))))
        return without_overlaps(by_titles(text, doc._.layout.items, found))


_GIVEN_BEFORE = re.compile(r"(?:[A-ZÆØÅ][\w-]+ )+\Z")


def may_be_surname(body: Mention) -> bool:
    """A town's name, or a firm's of one word: `Skive`, `Falck`."""
    firm = body.rule == "known-name" and body.kind == "company" and body.value.istitle()
    return body.rule == "town" or (firm and " " not in body.value)


def is_surname(text: str, town: Mention) -> bool:
    """Whether a name is part of a person's: `Karl Skive`, `Jens Erik Struer`, `Eva Falck`, `Bjerringbro`; all before are given names."""
    if is_given_name(text[town.start : town.end].split()[0]):
        return True
    before = _GIVEN_BEFORE.search(text[max(0, town.start - 50) : town.start])
    if before is None:
        return False
    # `Næstformand for Bestyrelsen Karl Skive`
    words = list(dropwhile(is_no_name, before[0].split()))
    if town.rule != "town":  # `Greve Kommune Eva Falck` in a list
        words = words[-1:]
    return bool(words) and all(is_given_name(word) for word in words)


@Language.factory(
    "kkr_naming", requires=["doc._.document", "doc._.layout", "doc._.candidates"], assigns=["doc._.mentions"]
)
def make_naming(nlp: Language, name: str) -> Naming:
    return Naming(nlp)


# no name or heading ends in these: `Dialogforum for` / `Kyster`
_GOES_ON = (" for ", " og ", " af ", " om ")


def with_breaks(text: str, layout: Layout) -> str:
    """The text with a newline for the space behind each heading and each line that ended early: no name goes over it."""
    characters = list(text)
    for start in layout.breaks:
        if characters[start - 1] == " " and not text.endswith(_GOES_ON, 0, start):
            characters[start - 1] = "\n"
    return "".join(characters)


# `Den Nordjyske Havnefonds repræsentantskab`
_ITS_ORGAN = re.compile(
    r" (?:bestyrelse|repræsentantskab|forretningsudvalg|generalforsamling|sekretariat|direktion)(?!\w)"
)


def without_genitive_s(text: str, mentions: list[Mention]) -> list[Mention]:
    """Names of no list that took the s of the genitive with them, before an organ that the body has."""
    return [
        replace(m, value=m.value[:-1])
        if m.label is Label.ORGANISATION
        and m.value.endswith("s")
        and m.value == text[m.start : m.end]
        and m.value not in entries()
        and _ITS_ORGAN.match(text, m.end) is not None
        else m
        for m in mentions
    ]


def nominative(mentions: list[Mention]) -> list[Mention]:
    """`Ministeriet for Havnes` → `Ministeriet for Havne` where the document names the body without the s as well."""
    names = {m.value for m in mentions}
    return [
        replace(m, value=m.value[:-1]) if m.value.endswith("s") and m.value[:-1] in names else m
        for m in mentions
    ]


def of_area(mentions: list[Mention]) -> list[Mention]:
    """`det regionale beskæftigelsesråd` is the one of the area that the document names, where it names only one."""
    full = {
        m.value
        for m in mentions
        if m.rule == "employment-council" or m.value.startswith("Det Regionale Beskæftigelsesråd ")
    }
    if len(full) != 1:
        return mentions
    name = next(iter(full))
    return [replace(m, value=name) if m.rule == "employment-council-bare" else m for m in mentions]


# companies of one group differ by this word only: `Forsyning Greve Vand A/S`, in short `Vand A/S`
_BRANCH = re.compile(
    r"(?:\A|(?P<before>.*) )(?P<tail>(?:Vand|Spildevand|Varme|Fjernvarme|Affald|Renovation|Service|Energi|"
    r"Net|El|Elnet|Holding) (?:A/S|ApS))\Z"
)
# words of an agenda, no names
_TOPIC = re.compile(
    r"(?:arbejde|forhold|garanti|kontrol|kvalitet|regnskab|regnskabet|budget|budgettet|takster|strategi|"
    r"plan|planen|status|rapport|beretning|lån|bevilling|investering|investeringer|projekt|projekter)\Z"
)


def of_group(mentions: list[Mention]) -> list[Mention]:
    """`Vand A/S` is the one company of a group that the document names in full, where it names only one such."""
    parted = [(m, _BRANCH.match(m.value)) for m in mentions]
    full: dict[str, set[str]] = {}
    for mention, match in parted:
        if match is not None and match["before"] and not _TOPIC.search(match["before"]):
            full.setdefault(match["tail"], set()).add(mention.value)
    found: list[Mention] = []
    for mention, match in parted:
        short = match is not None and (not match["before"] or _TOPIC.search(match["before"]) is not None)
        names = full.get(match["tail"], set()) if match is not None and short else set()
        longest = {name for name in names if name.count(" ") > 2} or names
        found.append(replace(mention, value=next(iter(longest))) if len(longest) == 1 else mention)
    return found


def the_business_hub(mentions: list[Mention]) -> list[Mention]:
    """`erhvervshuset` is the one that the document names; where it names several or none, it names nothing."""
    named = {m.value for m in mentions if m.value.startswith("Erhvervshus ")}
    if len(named) != 1:
        return [m for m in mentions if m.rule != "the-business-hub"]
    name = next(iter(named))
    return [replace(m, value=name) if m.rule == "the-business-hub" else m for m in mentions]


def the_region(mentions: list[Mention]) -> list[Mention]:
    """`Regionen` is the region that the document names most; without any it names nothing."""
    named = Counter(m.value for m in mentions if m.kind == "region" and m.rule != "the-region")
    if not named:
        return [m for m in mentions if m.rule != "the-region"]
    most = max(named, key=lambda name: (named[name], name))
    return [replace(m, value=most) if m.rule == "the-region" else m for m in mentions]


_LETTER = re.compile(r"\((?:SF|DF|EL|LA|RV|KF|KD|DD|NB)\)")


def settle(text: str, mentions: list[Mention]) -> list[Mention]:
    """Drop weak mentions that nothing vouches for: a town needs its person, an abbreviation a neighbour or its full name."""
    kept: list[Mention] = []
    in_full = {m.value for m in mentions if m.strong and m.rule == "known-name" and m.kind != "party"}
    # `(SF)` behind a name says whose party it is, and names no body
    mentions = [m for m in mentions if m.kind != "party" or _LETTER.match(text, m.start - 1) is None]
    for position, mention in enumerate(mentions):
        if mention.strong or mention.label is Label.ROLE:
            kept.append(mention)
        elif mention.rule == "town":
            if names_municipality(text, mentions, position):
                kept.append(mention)
        elif _has_neighbour(text, mentions, position) or (
            mention.value in in_full and text[mention.start : mention.end] not in NEVER_ALONE
        ):
            kept.append(mention)
    return kept


def _has_neighbour(text: str, mentions: list[Mention], position: int) -> bool:
    """Whether the abbreviation stands in a coordination with another body: `Region X, AU og VIA`."""
    mention = mentions[position]
    before = mentions[position - 1] if position else None
    after = mentions[position + 1] if position + 1 < len(mentions) else None
    bodies = (Label.ORGANISATION, Label.PLACE)
    joined_before = (
        before is not None
        and before.label in bodies
        and _NEIGHBOUR_BEFORE.search(text[before.end : mention.start]) is not None
        and mention.start - before.end < 8
    )
    joined_after = (
        after is not None
        and after.label in bodies
        and _NEIGHBOUR_AFTER.match(text[mention.end : after.start]) is not None
        and after.start - mention.end < 8
    )
    return joined_before or joined_after
