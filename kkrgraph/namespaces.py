"""The closed namespaces of the graph, and the minting of every IRI; no other module writes an IRI literal."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote


@dataclass(frozen=True)
class Vocabulary:
    """A closed namespace: `KKR.Meeting` is the term's IRI, a term that is not listed raises AttributeError."""

    prefix: str
    iri: str
    terms: frozenset[str]

    def __post_init__(self) -> None:
        # terms as plain attributes: a document asks for thousands
        self.__dict__.update({term: self.iri + term for term in self.terms if term not in self.__dict__})

    def __getattr__(self, term: str) -> str:
        return self[term]

    def __getitem__(self, term: str) -> str:
        """The IRI of a term whose name is no Python name (`KIND["deputy_chair"]`); unknown: AttributeError."""
        if term not in self.terms:
            raise AttributeError(f"{self.prefix}:{term} is no term of {self.iri}")
        return self.iri + term


def _vocabulary(prefix: str, iri: str, terms: str) -> Vocabulary:
    return Vocabulary(prefix, iri, frozenset(terms.split()))


DEF = "https://w3id.org/kkrgraph/def/"
CODE = "https://w3id.org/kkrgraph/code/"

KKR = _vocabulary(
    "kkr",
    DEF,
    """
    Person Organization Post Meeting Document AgendaItem Passage Proposal Decision Statement DecisionAct Attendance
    Presentation Position Nomination Appointment Resignation PartyExit Vacancy SeatRule Reference AnnouncedMeeting
    Amount Agreement Evidence
    documents meeting item decision person body agent addressee act kind status municipality post evidence inDocument
    mentions appointedBy nominatedBy agreedBy concerns
    number caseNumber officers text excerpt quote page start amended nameAsWritten partyLetter roleName attestedOn date endDate
    startTime endTime place sha256 pages minSeats maxSeats agentName addresseeName appointedByName nominatedByName value
    amount parties period note deadline votes leftEarlier overlaps namedSeats
    """,
)

ACT = _vocabulary(
    "act",
    CODE + "act/",
    "approved noted discussed nominated appointed authorised requested endorsed remarked postponed rejected no_remarks",
)
STATUS = _vocabulary("attendance-status", CODE + "attendance-status/", "present absent")
SECTION = _vocabulary("section-kind", CODE + "section-kind/", "background proposal discussion decision")
DOCUMENT_KIND = _vocabulary("document-kind", CODE + "document-kind/", "minutes agenda")
ORGANIZATION_KIND = _vocabulary(
    "organization-kind",
    CODE + "organization-kind/",
    "municipality region kkr ministry agency party company association committee council education programme other",
)
REFERENCE_KIND = _vocabulary(
    "reference-kind", CODE + "reference-kind/", "url attachment minutes earlier_meeting"
)
ROLE_CATEGORY = _vocabulary(
    "role-category",
    CODE + "role-category/",
    """
    board_role chair chair_group consultant coordinator deputy_chair deputy_mayor director elected_politician
    executive_politician expert head head_of_education head_of_region mayor meeting_role member minister municipal_ceo
    observer official other presenter regional_ceo representative substitute
    """,
)
TOPIC = _vocabulary(
    "topic",
    CODE + "topic/",
    """
    health social_services education public_transport climate business_promotion employment eu regional_development
    digitalisation integration tourism emergency_services housing culture finances appointments own_affairs
    """,
)
DIFFERENCE = _vocabulary("difference", CODE + "difference/", "as_proposed with_changes postponed other")
VOTE = _vocabulary("vote", CODE + "vote/", "for against abstained unanimous reserved on_record")
JUDGEMENT = _vocabulary("judgement", CODE + "judgement/", "accept reject correct add same different unsure")
CODE_LISTS = (
    *(ACT, STATUS, SECTION, DOCUMENT_KIND, ORGANIZATION_KIND, REFERENCE_KIND, ROLE_CATEGORY, TOPIC),
    *(DIFFERENCE, VOTE, JUDGEMENT),
)

RDF = _vocabulary("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type")
OWL = _vocabulary("owl", "http://www.w3.org/2002/07/owl#", "deprecated")
RDFS = _vocabulary("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "seeAlso")
XSD = _vocabulary(
    "xsd",
    "http://www.w3.org/2001/XMLSchema#",
    "string date gYear gYearMonth time integer boolean anyURI",
)
SKOS = _vocabulary(
    "skos",
    "http://www.w3.org/2004/02/skos/core#",
    "prefLabel altLabel notation note closeMatch exactMatch broader Concept",
)
DCT = _vocabulary(
    "dct",
    "http://purl.org/dc/terms/",
    """
    title identifier spatial temporal replaces isReplacedBy isPartOf references subject source type date description PeriodOfTime
    """,
)
DC = _vocabulary("dc", "http://purl.org/dc/elements/1.1/", "source creator")
FOAF = _vocabulary("foaf", "http://xmlns.com/foaf/0.1/", "Person Document Group name homepage member")
ORG = _vocabulary(
    "org",
    "http://www.w3.org/ns/org#",
    "Organization Membership Post Role member organization role postIn subOrganizationOf memberOf",
)
ADMS = _vocabulary("adms", "http://www.w3.org/ns/adms#", "Identifier identifier")
SH = _vocabulary(
    "sh",
    "http://www.w3.org/ns/shacl#",
    """
    ValidationReport ValidationResult Violation Warning Info conforms result focusNode resultPath resultSeverity
    resultMessage sourceShape sourceConstraintComponent value
    """,
)
ELI_DL = _vocabulary("eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#", "Participation")
PROV = _vocabulary(
    "prov",
    "http://www.w3.org/ns/prov#",
    """
    Entity Activity Collection wasDerivedFrom wasInformedBy wasAssociatedWith used generated hadMember
    """,
)
OA = _vocabulary(
    "oa",
    "http://www.w3.org/ns/oa#",
    "SpecificResource TextQuoteSelector hasSource hasSelector exact prefix suffix",
)
SCHEMA = _vocabulary(
    "schema",
    "https://schema.org/",
    """
    name foundingDate dissolutionDate startDate endDate containedInPlace areaServed validFrom validThrough
    """,
)
NUTS = "http://data.europa.eu/nuts/code/"
WIKIDATA = "http://www.wikidata.org/entity/"

OWN_GRAPHS = frozenset({"reference", "curation", "derived", "meta"})

VOCABULARIES = (
    KKR,
    *CODE_LISTS,
    RDF,
    RDFS,
    OWL,
    XSD,
    SKOS,
    DCT,
    DC,
    FOAF,
    ORG,
    ADMS,
    SH,
    ELI_DL,
    PROV,
    OA,
    SCHEMA,
)
PREFIXES: dict[str, str] = {vocabulary.prefix: vocabulary.iri for vocabulary in VOCABULARIES}

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"})
_SAFE = re.compile(r"[A-Za-z0-9_.~-]+")
_MARKS = re.compile(r"['’´`\u0300-\u036f]")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=20_000)  # names recur, in a document and over the documents
def slug(text: str) -> str:
    """The ASCII slug of a name: `Børne- og Ungeudvalget` → `boerne-og-ungeudvalget`; æ→ae, ø→oe, å→aa.

    A name without any letter or digit gives the hexadecimal of its UTF-8 bytes, so that no slug is empty.
    """
    plain = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain))
    return _NOT_SLUG.sub("-", plain).strip("-") or "x" + text.encode("utf-8").hex()


@lru_cache(maxsize=256)  # one document's parts follow one another
def _document_step(document: str) -> str:
    return _step(unicodedata.normalize("NFC", document))


def _step(name: str) -> str:
    """A name as one step of an IRI's path, percent-encoded where it must be."""
    return name if _SAFE.fullmatch(name) else quote(name, safe="")


@dataclass(frozen=True, slots=True)
class Minter:
    """All IRIs of data under one base, e.g. `Minter("https://w3id.org/kkrgraph")`; the base has no trailing slash."""

    base: str

    def thing(self, kind: str, name: str) -> str:
        """The IRI of a thing: kind is `person`, `organization`, `role`, ...; name is a slug."""
        return f"{self.base}/id/{kind}/{name}"

    def person(self, name: str) -> str:
        return self.thing("person", name)

    def organization(self, name: str) -> str:
        return self.thing("organization", name)

    def role(self, name: str) -> str:
        return self.thing("role", name)

    def meeting(self, body: str, date: datetime.date) -> str:
        """The meeting of a body (slug) on a day."""
        return self.thing("meeting", f"{body}-{date.isoformat()}")

    def post(self, body: str, role: str) -> str:
        """The post of a role (slug) in a body (slug)."""
        return self.thing("post", f"{body}-{role}")

    def identifier(self, scheme: str, value: str) -> str:
        """The IRI of an official identifier, e.g. of scheme `municipality-code` and value `0751`."""
        return self.thing("identifier", f"{scheme}-{value}")

    def document(self, document: str) -> str:
        """The IRI of a document; its id is percent-encoded, so that two ids never share an IRI."""
        return f"{self.base}/doc/{_document_step(document)}"

    def part(self, document: str, kind: str, name: str) -> str:
        """The IRI of a part of a document, e.g. `part("004", "item", "3.1")`."""
        return f"{self.document(document)}/{kind}/{_step(name)}"

    def document_graph(self, document: str) -> str:
        """The named graph of a document; one called `reference` or `meta` gets a tilde, so that it never is that graph."""
        name = _document_step(document)
        return self.graph(f"~{name}" if name.lstrip("~") in OWN_GRAPHS else name)

    def graph(self, name: str) -> str:
        """A named graph that is no document's: one of OWN_GRAPHS."""
        return f"{self.base}/graph/{name}"
