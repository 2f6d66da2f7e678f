"""The title of an enclosure: its line without signs and file numbers, or the noun phrase that announces it."""

from __future__ import annotations

import re

# what an entry of a list begins with: a bullet, its number, its file's number, `Åben`
_SIGNS = re.compile(
    r"\A(?:[-–•·*▪]\s*|o\s(?=[A-ZÆØÅ\d])|\d{1,2}[.):]\s+|\d{1,2}\.(?:\d{1,2}|[A-H])[.:]?\s+(?=[A-ZÆØÅ])|"
    r"[A-Ha-h][.)]\s+(?=[A-ZÆØÅ\d](?!\.))|"
    r"\d{1,3}\s+(?=(?:Åben|Lukket)t?\s)|(?:Åbent?|Lukket)(?: bilag)?\s?[:–-]?\s+(?=[A-ZÆØÅ\d])|"
    r"\d{4,}[-/]\d{1,6}(?:[-/]\d+)*\s+|"
    r"Bilag\s(?:nr\.?\s*)?(?:\d{1,3}(?:\.\d{1,2}|\.?[A-H](?![a-zæøå]))?[a-z]?|[A-H]|"
    r"[IVX]{1,4})(?:\s*[:.–-]?\s+|_)(?=\S)|Bilag\s*:\s*)*"
)
_FILE_NUMBER = re.compile(
    r"\s*[(\[](?:DokumentID|Dok\.?\s?(?:id|nr)|Dokument(?:nr)?|pdf|\.pdf|docx?|[\d.,]+\s?[KM]B|åbner|"
    r"vedlagt|vedlægges|vedhæftet|lukket|fortrolig|eftersend|udlever|omdel|bilag)[^)\]]*[)\]]\Z",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(r"\((?P<bracket>[^()]+)\)|[\[\"”“»](?P<quoted>[^\]\"”“«]+)[\]\"”“«]")
# no enclosure, or the columns of the list
_NOTHING = re.compile(
    r"(?:Ingen(?: bilag)?|Intet|Nej|Ja|(?:Efter|Ud|Med|Frem)?[Ss]endes\b.*|"
    r"(?:Udlever|Omdel|Fremlægg)es\b.*|(?:Er |Følger |Udsendt |Sendt )(?:\w+ )?(?:separat|senere|"
    r"tidligere|særskilt|ud)\b.*|Bilags?\s?nr\.?.*|Dok(?:ument)?\.?\s?(?:nr|id|titel|navn).*|Titel|Navn|[-–])\.?\Z",
    re.IGNORECASE,
)
# a sentence about the enclosure instead of its title
_SENTENCES = (
    re.compile(r"\A(?P<title>[^.]+?)(?: er)? (?:vedlagt|vedlægges)(?: sagen| denne sag| som bilag)?\.?\Z"),
    re.compile(
        r"(?:udarbejdet|udarbejde|vedlagt|ses|fremgår|vedlægges)(?: der)?,? (?:en|"
        r"et) (?P<title>[^.,()]+(?:20\d\d)?)(?=[.,(]| \(|, |\Z)"
    ),
)
# `Bilag 1: Notat om havnen Der er sendt bemærkninger.`: a sheet without its line ends
_SENTENCE_BEHIND = re.compile(
    r"(?<=[\w)]) (?=(?:Den|Der|Det|De|Dette|Denne|Ingen|Alle|Som|På|Vi|Formanden|Sekretariatet)\b[^.]{10,}\.)"
)


def attachment_title(text: str) -> str:
    """The title of an enclosure: its line, or the noun phrase of the sentence that announces it."""
    for pattern in _SENTENCES:
        match = pattern.search(text)
        if match:
            return match["title"].strip()
    return text.strip().removesuffix(".")


def entry_title(text: str) -> str:
    """The title in an entry of a list of enclosures; empty where it says that there are none."""
    title = _FILE_NUMBER.sub("", _SIGNS.sub("", text)).strip().removesuffix(".")
    enclosed = _ENCLOSED.fullmatch(title)
    title = title if enclosed is None else (enclosed["bracket"] or enclosed["quoted"])
    return "" if _NOTHING.match(title) is not None else title


def without_sentence(title: str) -> str:
    """The title behind `Bilag 1:` without the sentence that runs on from it; empty where there is no enclosure."""
    behind = _SENTENCE_BEHIND.search(title) if title.endswith(".") else None
    title = title if behind is None else title[: behind.start()]
    return "" if _NOTHING.match(title) is not None else title


# several in one line: `1. Notat 2. Kort`, `Notat • Kort`, `Notat; Kort`, `[Notat] [Kort]`, `Notat om havnen, Udkast til plan`
_SEVERAL = re.compile(
    r"\s+\d{1,2}[.)]\s+(?=[A-ZÆØÅ])|\s*[•·;]\s*|(?<=\])\s*,?\s*(?=\[)|"
    r"(?:,\s+|\s(?:og|samt|/|[-–])\s)(?=(?:Bilag|Notat|Referat|Udkast|Kort|Oversigt|Høringssvar|Regnskab|"
    r"Budget|Skema|Rapport|Vedtægt|Kommissorium|Ansøgning|Brev|"
    r"Tidsplan|Forslag|Præsentation|Oplæg|Program|Høringsnotat|Projekt|Aftale)\w*)|\s+(?=Bilag \d{1,2}[a-z]?\s?[:.–-])"
)


# `Notat om havnen – støjrapport – lokalplan 231`: one dash may belong to a title, two part three of them
_DASHED = re.compile(r"\s[–-]\s")
_FEWEST_DASHED = 3


def titles_in(text: str) -> list[str]:
    """The titles that stand in one line behind `Bilag:`."""
    dashed = _DASHED.split(text)
    parts = dashed if len(dashed) >= _FEWEST_DASHED else _SEVERAL.split(text)
    return [title for part in parts if (title := entry_title(part))]


_EXTENSION = r"\.(?:pdf|docx?|xlsx?|pptx?|odt)"
# `Havneplan_2021.pdf Udkast til budget.docx (122 KB)`
_FILES = re.compile(
    rf"(?:(?:[-–•*]\s)?(?!(?i:se|læs|hent|jf|link)\b)[A-ZÆØÅ0-9](?:(?!{_EXTENSION}|\.\s\D)[^:/\s]|"
    rf"\s(?!\s)){{1,100}}{_EXTENSION}(?:\s?\([^)]{{2,20}}\))?[\s,;]*)+",
    re.IGNORECASE,
)
_LAST_OF_FILE = frozenset("fFxXtTcC),;")
_ENDS = re.compile(_EXTENSION, re.IGNORECASE)
_FILE = re.compile(
    rf"(?:[-–•*]\s)?(?P<title>\S.*?{_EXTENSION})(?:\s?\([^)]{{2,20}}\))?(?:[\s,;]+|\Z)", re.IGNORECASE
)
_LONGEST_TITLE = 150
_DATED = re.compile(r"\b(?:19|20)\d\d(?= [A-ZÆØÅ])")


def is_files(text: str) -> bool:
    """Whether a line is nothing but names of files."""
    return (
        text[-1:] in _LAST_OF_FILE
        and _ENDS.search(text, max(0, len(text) - 25)) is not None
        and _FILES.fullmatch(text) is not None
    )


def files_in(text: str) -> list[str]:
    """The names of the files of such a line."""
    return [title for m in _FILE.finditer(text) if (title := entry_title(m["title"]))]


def within_reason(title: str) -> str:
    """A title as far as its day where a whole page runs on behind it; empty where nothing shows its end."""
    if len(title) <= _LONGEST_TITLE:
        return title
    dated = _DATED.search(title, 0, _LONGEST_TITLE)
    return "" if dated is None else title[: dated.end()]


# `Havnen 2030 Bilag 1: Notat om havnen Der er sendt bemærkninger.`: inside the line of a page without line ends
_INSIDE = re.compile(
    r"(?<![a-zæøå,(]) Bilag(?: (?:nr\.? ?)?\d{1,2}[a-z]?)?\s?: (?=[A-ZÆØÅ])|"
    r"(?<=[\w.)]) Bilag (?:nr\.? ?)?\d{1,2}[a-z]?: (?=[A-ZÆØÅ])"
)
_CLOSED = re.compile(r"(?<=[\w)])\. (?=[A-ZÆØÅ])| (?=[A-ZÆØÅ][a-zæøå]+(?: [a-zæøå]+)?:(?: |\Z))")


def titles_inside(text: str) -> list[str]:
    """The titles behind `Bilag 1:` inside a line, as far as something shows where they end."""
    found = list(_INSIDE.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)] * bool(found)
    return [
        title
        for match, end in zip(found, ends, strict=True)
        for title in titles_in(_closed(text[match.end() : end]))
    ]


def _closed(words: str) -> str:
    title = without_sentence(words.strip())
    cut = _CLOSED.search(title)
    return within_reason(title if cut is None else title[: cut.start()])
