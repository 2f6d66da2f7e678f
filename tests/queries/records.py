"""Two invented meetings of one body, with every field of every record.

In March a seat falls vacant, Karl Holm is nominated and a report is asked for; an agenda of the same meeting announces
the vacancy. In May, in a sister body, Karl Holm is appointed and the case is taken up again.
"""

from __future__ import annotations

import datetime

from kkrgraph import model
from kkrgraph.model import Document, Evidence, Meeting, Minutes


class Words:
    """Evidence after evidence, each a hundred characters on; the same words are at the same place."""

    def __init__(self) -> None:
        self._starts: dict[str, int] = {}

    def __call__(self, quote: str) -> Evidence:
        start = self._starts.setdefault(quote, 100 * len(self._starts))
        return Evidence(start=start, end=start + len(quote), quote=quote, page=1 + start // 1000, rule="test")


def section(number: str, name: str, text: str, start: int) -> model.Section:
    return model.Section(number=number, section=name, text=text, start=start, end=start + len(text), page=1)


def frame(name: str, body: str, date: str, kind: str, words: Words) -> tuple[Document, Meeting]:
    document = Document(
        id=name, source=f"minutes/{name}.txt", sha256="0" * 64, pages=9, lines=(), text="x", body_end=1
    )
    meeting = Meeting(
        body=body, date=datetime.date.fromisoformat(date), kind=kind, start="10:00", end="12:30",
        place="Rådhuset, Greve", evidence=words(f"{body} {date}"),
    )  # fmt: skip
    return document, meeting


def march() -> Minutes:
    """Minutes in which every column of every view has a value at least once, and is empty at least once."""
    words = Words()
    document, meeting = frame("sjaelland-2026-03-04", "KKR Sjælland", "2026-03-04", "referat", words)
    return Minutes(
        document=document,
        meeting=meeting,
        attendance=(
            model.Attendance(person="Karl Holm", party="V", municipality="Greve Kommune", status="present",
                             evidence=words("Karl Holm (V), Greve"), note="til punkt 2"),
            model.Attendance(person="Eva Lind", party=None, municipality=None, status="absent",
                             evidence=words("Afbud: Eva Lind")),
        ),
        items=(
            model.Item(number="1.1", title="Udpegning til Movia", case="SAG-2026-00001", officers="abc/def",
                       evidence=words("1.1. Udpegning til Movia SAG-2026-00001 abc/def")),
            model.Item(number="2.1", title="Orientering", case=None, officers=None,
                       evidence=words("2.1. Orientering")),
        ),
        sections=(
            section("1.1", "Baggrund", "– Movia har – i dag – en bestyrelse på syv medlemmer –", 5000),
            section("1.1", "Indstilling", "Det indstilles, at Karl Holm indstilles.", 5100),
            section("1.1", "Beslutning", "Karl Holm blev indstillet med en bemærkning. " * 9, 5200),
            section("2.1", "Sagsfremstilling", "Kort nyt.", 6000),
        ),
        decisions=(
            model.Decision(number="1.1", act="nominated", actor="KKR Sjælland", addressee=None, amended=True,
                           evidence=words("KKR Sjælland indstillede Karl Holm med en bemærkning")),
            model.Decision(number="1.1", act="requested", actor="Eva Lind", addressee="borgmestrene", amended=False,
                           evidence=words("Eva Lind bad borgmestrene om en redegørelse")),
            model.Decision(number="2.1", act="postponed", actor=None, addressee="Kommunernes Landsforening",
                           amended=False, evidence=words("Udsat, så KL kan svare")),
        ),
        presentations=(
            model.Presentation(number="2.1", person="Eva", evidence=words("Eva orienterede")),
            model.Presentation(number="", person="Karl Holm", evidence=words("Karl Holm (V), Greve")),
        ),
        positions=(
            model.Position(person="Eva Lind", role="formand", organisation="Sund By",
                           evidence=words("Eva Lind, formand for Sund By og Movia")),
            model.Position(person="Eva Lind", role="overhofmarskal", organisation="Movia",
                           evidence=words("Eva Lind, formand for Sund By og Movia")),
        ),
        appointments=(
            model.Appointment(number="1.1", action="nominated", actor="KKR Sjælland", person="Karl Holm", party="V",
                              municipality="Greve Kommune", body="Movia", role="medlem",
                              evidence=words("KKR Sjælland indstillede Karl Holm med en bemærkning")),
            model.Appointment(number="1.1", action="vacancy", actor=None, person=None, party=None,
                              municipality=None, body="Sund By", role="stedfortræder",
                              evidence=words("En plads som stedfortræder i Sund By er ledig")),
            model.Appointment(number="2.1", action="resigned", actor=None, person="Eva", party="A",
                              municipality=None, body="Movia", role=None, evidence=words("Eva udtræder af Movia")),
            model.Appointment(number="2.1", action="left_party", actor=None, person="Karl Holm", party=None,
                              municipality=None, body="Venstre", role=None, evidence=words("Karl Holm forlod Venstre")),
        ),
        seats=(
            model.Seat(number="1.1", body="Movia", role="medlem", count="3-5", appointed_by="KKR Sjælland",
                       nominated_by="de største byer", evidence=words("tre til fem udpeges af KKR Sjælland")),
            model.Seat(number="2.1", body="Sund By", role="formand", count=None, appointed_by="generalforsamlingen",
                       nominated_by=None, evidence=words("formanden vælges af generalforsamlingen")),
            model.Seat(number="2.1", body="Sund By", role="medlem", count="1", appointed_by=None,
                       nominated_by="Kommunernes Landsforening", evidence=words("et medlem indstilles af KL")),
        ),
        organisations=(
            model.Organisation(name="KKR Sjælland", kind="kkr", evidence=words("KKR Sjælland 2026-03-04")),
            model.Organisation(name="Sund By", kind="association",
                               evidence=words("Eva Lind, formand for Sund By og Movia")),
            model.Organisation(name="Movia", kind="company", evidence=words("Eva Lind, formand for Sund By og Movia")),
        ),
        persons=(
            model.Person(person="Karl Holm", evidence=words("Karl Holm (V), Greve")),
            model.Person(person="Eva Lind", evidence=words("Afbud: Eva Lind")),
            model.Person(person="Eva", evidence=words("Eva orienterede")),
        ),
        references=(
            model.Reference(number="1.1", kind="url", value="https://example.org/a?b=1", evidence=words("se her")),
            model.Reference(number="1.1", kind="attachment", value="Vedtægter for Movia", evidence=words("Bilag 1")),
            model.Reference(number="2.1", kind="minutes", value="2025-12-03", evidence=words("referatet af 3. december")),
            model.Reference(number="", kind="earlier_meeting", value="2025-09", evidence=words("mødet i september")),
        ),
        meetings_ahead=(
            model.MeetingAhead(number="2.1", body="Sund By", event="generalforsamling", date="2026-04-24",
                               place="Køge", evidence=words("generalforsamling i Køge den 24. april")),
            model.MeetingAhead(number="2.1", body=None, event="høring", date="2026-04/2026-05", place=None,
                               evidence=words("høring i april og maj")),
            model.MeetingAhead(number="2.1", body="Movia", event="møde", date=None, place=None,
                               evidence=words("et møde i Movia")),
            model.MeetingAhead(number="2.1", body="Movia", event="budget", date="2027", place=None,
                               evidence=words("budgettet i 2027")),
        ),
        amounts=(
            model.Amount(number="1.1", value=2_500_000, text="2,5 mio. kr.", evidence=words("2,5 mio. kr. til Movia")),
            model.Amount(number="", value=0, text="0 kr.", evidence=words("0 kr.")),
        ),
        agreements=(
            model.Agreement(number="1.1", name="Trafikaftalen", parties="KL; Regeringen; Sund By", date="2026-01-15",
                            period="2026-2029", evidence=words("Trafikaftalen mellem KL, regeringen og Sund By")),
            model.Agreement(number="2.1", name="Planen", parties=None, date="2026", period=None,
                            evidence=words("Planen fra 2026")),
            model.Agreement(number="2.1", name="Rammen", parties="KL; Sund By", date=None, period=None,
                            evidence=words("Rammen mellem KL og Sund By")),
        ),
        votes=(
            model.Vote(number="1.1", kind="for", agent=None, count=8, evidence=words("8 stemmer mod 4")),
            model.Vote(number="1.1", kind="against", agent=None, count=4, evidence=words("8 stemmer mod 4")),
            model.Vote(number="2.1", kind="reserved", agent="Eva Lind", count=None,
                       evidence=words("Eva Lind tog forbehold")),
            model.Vote(number="2.1", kind="reserved", agent="Venstres gruppe", count=None,
                       evidence=words("Venstres gruppe tog forbehold")),
        ),
        proposals=(
            model.Proposal(number="1.1", actor="Sekretariatet", acts=("nominated",), evidence=Evidence(
                start=5100, end=5115, quote="Det indstilles,", page=1, rule="test")),
        ),
        topics=(
            model.Topic(number="1.1", topic="appointments", words="Udpegning",
                        evidence=words("1.1. Udpegning til Movia SAG-2026-00001 abc/def")),
            model.Topic(number="1.1", topic="public_transport", words="Movia",
                        evidence=words("1.1. Udpegning til Movia SAG-2026-00001 abc/def")),
            model.Topic(number="2.1", topic="health", words="sundhedsråd", evidence=words("nyt fra et sundhedsråd")),
        ),
    )  # fmt: skip


def march_agenda() -> Minutes:
    """The agenda of the same meeting."""
    words = Words()
    document, meeting = frame(
        "sjaelland-2026-03-04-dagsorden", "KKR Sjælland", "2026-03-04", "dagsorden", words
    )
    return Minutes(
        document=document,
        meeting=meeting,
        items=(model.Item(number="1.1", title="Udpegning til Movia", case="SAG-2026-00001", officers=None,
                          evidence=words("1.1. Udpegning til Movia")),),
        appointments=(
            model.Appointment(number="1.1", action="vacancy", actor=None, person=None, party=None,
                              municipality=None, body="Movia", role="medlem", evidence=words("Pladsen i Movia")),
        ),
    )  # fmt: skip


def may() -> Minutes:
    """A later meeting of another body: the nomination has become an appointment, and the case goes on.

    Item 10 comes after item 3, as in the text.
    """
    words = Words()
    document, meeting = frame("hovedstaden-2026-05-20", "KKR Hovedstaden", "2026-05-20", "referat", words)
    return Minutes(
        document=document,
        meeting=meeting,
        items=(
            model.Item(number="3", title="Movias bestyrelse", case="SAG-2026-00001", officers=None,
                       evidence=words("3. Movias bestyrelse SAG-2026-00001")),
            model.Item(number="10", title="Havnebusser", case="SAG-2026-00002", officers=None,
                       evidence=words("10. Havnebusser SAG-2026-00002")),
        ),
        proposals=(
            model.Proposal(number="10", actor=None, acts=("approved",), evidence=Evidence(
                start=5000, end=5015, quote="Det indstilles,", page=1, rule="test")),
        ),
        topics=(model.Topic(number="10", topic="public_transport", words="Havnebusser",
                            evidence=words("10. Havnebusser SAG-2026-00002")),),
        sections=(
            section("10", "Indstilling", "Det indstilles, at KKR Hovedstaden godkender planen.", 5000),
            section("10", "Beslutning", "Godkendt med den ændring, at Dragør er med.", 5100),
        ),
        decisions=(
            model.Decision(number="3", act="appointed", actor="KKR Hovedstaden", addressee=None, amended=False,
                           evidence=words("KKR Hovedstaden udpegede Karl Holm")),
            model.Decision(number="10", act="approved", actor="KKR Hovedstaden", addressee=None, amended=True,
                           evidence=words("Godkendt med den ændring, at Dragør er med"), amounts=(model.Amount(
                               number="10", value=40_000, text="40.000 kr.",
                               evidence=words("40.000 kr. til havnebusser")),)),
            model.Decision(number="10", act="authorised", actor="KKR Hovedstaden", addressee="Movia", amended=False,
                           evidence=words("Movia bemyndiges til at køre"),
                           deadlines=(model.Deadline(date="2026-08", evidence=words("Movia bemyndiges til at køre")),)),
        ),
        appointments=(
            model.Appointment(number="3", action="appointed", actor="KKR Hovedstaden", person="Karl Holm", party="V",
                              municipality="Greve Kommune", body="Movia", role="medlem",
                              evidence=words("KKR Hovedstaden udpegede Karl Holm")),
            model.Appointment(number="3", action="appointed", actor="KKR Hovedstaden", person="Karl Holm", party="V",
                              municipality="Greve Kommune", body="Havnerådet", role="formand",
                              evidence=words("KKR Hovedstaden udpegede Karl Holm")),
        ),
        amounts=(model.Amount(number="10", value=40_000, text="40.000 kr.", evidence=words("40.000 kr. til havnebusser")),),
    )  # fmt: skip
