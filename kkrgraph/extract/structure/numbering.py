"""Numbering: the lines that may begin an item, by the form of their number, and the case numbers that stand with items."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum

from kkrgraph.extract.structure.cues import BARE_RULING, TOLD
from kkrgraph.extract.structure.layout import Row

# `9.00 i Byens Hus` is a time, no item: the second figure has no leading zero
_TWO_LEVEL = re.compile(
    r"(?:(?:[Pp]unkt|PUNKT|[Pp]kt\.?|PKT\.?|[Dd]agsordenspunkt|[Ss]ag|SAG|A[Dd]\.?(?: (?:punkt|pkt\.?))?)\s+"
    r"(?:nr\.?\s*)?)?(?P<number>\d{1,2}\.[1-9]\d?|"
    r"[A-H]\.?\s?[1-9]\d?)\s*[.:)]?\s*[–▸►›|·-]?\s+(?P<title>\S.*)\Z"
)
# `åbent 1 Broen`, `Lukket punkt 3: Broen`, `(Åben) 4. Broen`
_STATE = r"(?:[Åå]bent?|[Ll]ukket|ÅBENT?|LUKKET)"
POINT = (
    r"(?:[Pp]unkt|PUNKT|[Pp]kt\.?|PKT\.?|[Dd]agsorden(?:s|ens )(?:punkt|pkt\.?)|DAGSORDENSPUNKT|"
    r"[Bb]eslutningspunkt|[Oo]rienteringspunkt|"
    r"[Dd]røftelsespunkt|[Ss]agspunkt|[Ee]mne|[Ss]ag|SAG|A[Dd]\.?(?: (?:dagsordenens )?(?:punkt|pkt\.?))?)"
)
_ONE_LEVEL = re.compile(
    rf"(?:\(?{_STATE}\)?(?:\s(?:[Pp]unkt|[Ss]ag|[Dd]agsordenspunkt)"
    rf")?\s*[:–-]?\s*(?:[Nn]r\.?\s*)?(?P<stated>\d{{1,3}})\s*[.:)–-]?(?=\s)|"
    rf"{POINT}\s+(?:nr\.?\s*)?(?P<named>\d{{1,3}}(?:/(?:20)?\d\d(?!\d))?)(?:\s*\({_STATE}\))?\s*[.:)–-]?|"
    rf"(?:#|§|[Nn]r\.)\s?(?P<signed>\d{{1,3}})\s*[.:)–-]?(?=\s)|(?P<open>\d{{1,3}})\.?\s+\({_STATE}[^)]*\)\s*[:.–-]?|"
    r"(?P<number>\d{1,3})(?:[.:]\)?(?!\d)|\s[–-](?=\s[A-ZÆØÅ]))|(?P<slashed>\d{1,3}/(?:20)?\d\d(?!\d))\s*[.:)–-]?|"
    r"\(?(?P<paren>\d{1,3})\)|(?P<bare>\d{1,3})(?=\s+[A-ZÆØÅ]|\Z))"
    r"\s*(?:[|–-]\s+)?(?P<title>\S.*)?\Z"
)
_INITIALS = r"[A-Za-zæøåÆØÅ]{2,5}(?:\s*[/,]\s*[A-Za-zæøåÆØÅ]{2,5})*"
_CASE_LABEL = (
    r"(?:(?:Sags?[ -]?(?:nr|nummer|ID|id|snr)|J\.? ?nr|Journal(?:nr|nummer)|Jour?\.|Jr|Acadre|ESDH|"
    r"[Dd]ok(?:ument)?\.?[ -]?nr|Løbe?nr|[eE][Dd]oc|F2|SBSYS|WorkZone|GoPro)(?:[ -]?[Nn]r)?\.?\s*:?\s*|"
    r"[Ss]ag:?\s+(?=20\d\d-|[A-ZÆØÅ]{1,4}-?\d|\d\d[-/]\d{4,6}\b))"
)
# behind its label a case number may have any form: `00.01.00A10-0001/2018`, `2018-0412`, `22/0409`
_ANY_CASE = r"(?=(?:[^\s\d]*\d){4})[A-ZÆØÅ]{0,5}-?\d[\dA-ZÆØÅ]*(?:[./-][\dA-ZÆØÅ]+)+"
_BARE_CASE = (
    r"[A-ZÆØÅ]{2,5}-\d{2,4}-\d{4,7}|\d{2,4}/\d{3,6}|20\d\d-\d{5,6}|\d{3,4}-\d{4}-\d{3,6}|\d{1,3}(?:-\d{1,3}){3,5}|"
    r"\d\d\.\d\d\.\d\d[.-]?[A-ZÆØÅ]\d\d-\d{1,5}(?:[-/]\d{2,4})?"
)
# behind the case number of a web page: whose it is, and whether it is open: `Sagsnr. 204417 Havneudvalget Åbent punkt`
_OPENNESS = (
    r"(?:\s+(?:[A-ZÆØÅ][\wæøå,& -]{2,60}?\s+)?(?:[Åå]bent?|[Ll]ukket)\s+(?:punkt|sag|møde|dagsordenspunkt))?"
)
# an officer in full, who is no initials: `Sagsbehandler: Karl Holm`
_NAMED_OFFICER = (
    r"\s*[,/–-]?\s*(?:[Ss]agsbeh(?:andler|\.)|[Kk]ontakt|[Aa]nsvarlig)\s*:\s*[A-ZÆØÅ][^\d:]{2,60}"
)
CASE = re.compile(
    rf"[\[(]?(?:(?P<label>{_CASE_LABEL})|[Ss]ags?\.?\s*:?\s*)?(?P<case>{_BARE_CASE}|"
    rf"(?(label)(?:{_ANY_CASE}|\d{{5,9}})|(?!))){_OPENNESS}"
    r"(?:\s*[,/–·|(-]?\s*(?:[Ss]agsbehandlere?|[Kk]ontakt|"
    rf"[Aa]nsvarlig)?:?\s*(?P<officers>(?!Sagsf){_INITIALS})|{_NAMED_OFFICER})?[\])]?\.?(?:\s*Sagsforløb\b.*)?\s*\Z"
)
# `12. Broen i Nordby J.nr. 2018-0412 abc`: the case in the title's own line
_CASE_BEHIND = re.compile(rf"\s(?=[\[(](?:[Ss]ag\b|{_CASE_LABEL}))|\s[–-]?\s*(?={_CASE_LABEL})")
# what web pages print between an item's title and its text: `Sagsbeh.: Karl Holm`, `Doknr.: 312-88`, `Åbent Fmd. init.:`
META = re.compile(
    r"(?:Sagsbeh(?:andler(?:e|initialer)?|\.)|Øvrige sagsbehandlere|Sagsansvarlig|"
    r"Dok(?:ument)?\.?[ -]?(?:nr|nummer|id)\.?|Sagsforløb(?=: ?[A-ZÆØÅ/,. -]{2,40}\Z)|Sagstype|Punkttype|Initialer|"
    rf"Fmd\. init\.?|Forvaltning|Afdeling|Sagsid\.?)\s*:.*\Z|{_CASE_LABEL}\Z|"
    rf"{_STATE}(?:\s+(?:punkt|sag|møde))?(?:\s+Fmd\. init\..*)?\Z"
)
# `4. J.nr. 5 Broen`: the case in front of the title
_CASE_BEFORE = re.compile(
    rf"{_CASE_LABEL}(?P<case>{_BARE_CASE}|{_ANY_CASE}|\d{{1,6}})(?P<officers>)\s*[,:–-]?\s+(?=[A-ZÆØÅ”\"«])"
)
# `14/2230 Broen i Nordby`
_FIGURES_BEFORE = re.compile(r"(?P<case>\d\d/\d{3,6}|\d{4}/\d{4,6})(?P<officers>)\s+[–-]?\s*(?=[A-ZÆØÅ”\"«])")
# `Pkt. 4 Broen i Nordby Ansvarlig: ABC`
_OFFICER_BEHIND = re.compile(
    rf"\s+(?:[Ss]agsbehandler|[Ss]agsansvarlig|[Aa]nsvarlig|[Kk]ontakt)\s*:\s*(?P<case>)(?P<officers>{_INITIALS})\Z"
)
_TITLE_LABEL = re.compile(r"(?:(?:Emne|Titel|Sagstitel|Overskrift)\s*:|(?:Åbent?|Lukket)\s*[–:-])\s*(?=\S)")
# what a web page glues to a title: `Broen i NordbyKlik her for at folde ud`
_BUTTON = re.compile(
    r"\s*(?:\s(?:Åben|Åbent|Lukket) (?:Punkt|[Ss]ag|punkt)\Z|Klik (?:her )?for at |"
    r"[Ff]old (?:dette )?punkt(?:et)? (?:ind|ud)|(?:Vis|Skjul|Luk|Åbn|Udvid) (?:dette )?punkt(?:et)?\b).*\Z"
)
# on the line below the case number
OFFICER = re.compile(
    rf"(?:[Ss]agsbeh(?:andler|\.)|[Aa]nsvarlig)(?: \(?initialer\)?)?\s*:\s*(?P<officers>{_INITIALS})\s*\Z"
)

_NUMBERED = re.compile(r"(?:[A-ZÆØÅa-zæøå(#§][\wæøåÆØÅ.]*\s(?:nr\.?\s)?)?\d{1,3}(?:\.\d{1,2})?\s?[.:)]")
# words before a number are few: `(Lukket) Dagsordenspunkt nr. 4`
_WITH_FIGURE = re.compile(r"\D{0,40}\d")
# the characters that a number or the word before it begins with
_BEGINS = frozenset("0123456789PpDdSsAaBbCFGHOoEeNn#§ÅåLl(")


class Form(IntEnum):
    """How a document numbers its items."""

    BARE = 0
    PAREN = 1
    PLAIN = 2
    NAMED = 3
    TWO_LEVEL = 4


# by the group of `_ONE_LEVEL` that holds the number
_FORMS = {
    "stated": Form.NAMED,
    "named": Form.NAMED,
    "signed": Form.NAMED,
    "number": Form.PLAIN,
    "open": Form.NAMED,
    "slashed": Form.NAMED,
    "paren": Form.PAREN,
    "bare": Form.BARE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A line that may begin an item. listed: its title in the list of contents, where that is known."""

    row: Row
    number: str
    title: str
    form: Form
    order: tuple[int, int]
    listed: str = ""


def cleared(title: str) -> str:
    """A title without the words of a button behind it, and without the label in front of it."""
    title = _BUTTON.sub("", title)
    label = _TITLE_LABEL.match(title) if title[:1] in "ETSOÅL" else None
    return title if label is None else title[label.end() :]


# `4. Broen i Nordby. Karl Holm orienterede om broen.`: the text follows on the title's own line
_TEXT_BEHIND = re.compile(
    r"(?<=[\wæøå)”]):\s+(?=(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag|Den \d)|"
    r"[.:]\s+(?=(?:Intet|Ingen(?: bemærkninger)?)\.?\Z|(?:Intet|Ikke noget) (?:at|til|under)\b|"
    r"Der (?:var|er|forelå|kom|fremkom|indkom) (?:ingen|ikke|intet)\b|Ingen (?:bemærkninger|kommentarer|indkomne)\b)|"
    rf"(?<=[\wæøå)”])(?<!vedr)(?<!\b[a-zæøåA-ZÆØÅ])(?<!\b[a-zæøåA-ZÆØÅ]{{2}})(?:(?<![\d])\.|"
    rf"[:;]|\s[–-](?=\s[A-ZÆØÅ]))\s+(?=(?:{BARE_RULING})\b|"
    rf"(?:[A-ZÆØÅ][\w.æøå()-]*\s)(?:[^\s.:;?]+\s){{0,6}}?{TOLD}\b)"
)
# `4.`, `Punkt 4`, which may be a table's first cell
_MARK_ALONE = re.compile(r"(?:[A-ZÆØÅa-zæøå.]{2,16}\s)?\d[\d./]*[.:)]?\Z")
_LONGEST_MARK = 24
_LONGEST_TITLE = 150
_LONGEST = 220


def text_behind(text: str) -> tuple[int, int] | None:
    """Where a line's title ends and the text behind it begins, told by a verb of what was said or done; None for a title alone.

    A question is a title of its own: `Tema: Hvem deltog?`
    """
    bar = text.find(" | ")
    if 0 < bar < _LONGEST_MARK and _MARK_ALONE.match(text, 0, bar) is not None:
        bar = text.find(" | ", bar + 3)  # the first cell is the number's
    if 3 < bar < _LONGEST_TITLE:
        return bar, bar + 3  # cells of a row
    match = (
        _TEXT_BEHIND.search(text, 3, _LONGEST_TITLE + 120)
        if len(text) > _LONGEST_TITLE or "." in text or ":" in text or " – " in text or " - " in text
        else None
    )
    if match is None or match.start() > _LONGEST_TITLE or text.endswith("?"):
        return None
    return match.start(), match.end()


def case_behind(title: str) -> tuple[str, re.Match[str] | None]:
    """A title without the case number at its end or in front of it, and the match of that; None where it has none."""
    first = (
        _CASE_BEFORE.match(title) if title[:1] in "SJAE" and "nr" in title else _FIGURES_BEFORE.match(title)
    )
    if first is not None:
        return title[first.end() :], first
    for label in _CASE_BEHIND.finditer(title) if "nr" in title or title[-1:] in "])" else ():
        match = CASE.match(title, label.end())
        if match is not None and label.start() > 0:
            return title[: label.start()].rstrip(" ,–-"), match
    officer = _OFFICER_BEHIND.search(title) if ":" in title else None
    return (title, None) if officer is None else (title[: officer.start()], officer)


def _order(number: str) -> tuple[int, int]:
    """`2.1` → 2, 1; `B.1` and `B1` → 2, 1."""
    if number[0].isalpha():
        return ord(number[0]) - ord("A") + 1, int(number[1:].strip(". "))
    major, minor = number.split(".")
    return int(major), int(minor)


def candidate_of(row: Row) -> Candidate | None:
    """The line as one that may begin an item; None for any other line."""
    if row.text[0] not in _BEGINS or _WITH_FIGURE.match(row.text) is None:
        return None
    cut = text_behind(row.text) if _NUMBERED.match(row.text) is not None else None
    if len(row.text) > _LONGEST and cut is None:
        return None
    if cut is not None:
        row = replace(row, text=row.text[: cut[0]], end=row.start + cut[0])
    match = _TWO_LEVEL.match(row.text)
    if match and CASE.match(row.text):
        return None
    if match and match["title"][0].isalpha() | (match["title"][0] in "”\"'«»§0123456789"):
        return Candidate(
            row=row,
            number=match["number"],
            title=cleared(match["title"]),
            form=Form.TWO_LEVEL,
            order=_order(match["number"]),
        )
    match = _ONE_LEVEL.match(row.text)
    if match is None:
        return None
    form, number = next((form, match[name]) for name, form in _FORMS.items() if match[name])
    title = cleared(match["title"] or "")
    if title and not (title[0].isupper() or title[0].isdigit() or title[0] in "”\"'«"):
        return None
    if CASE.match(row.text):
        return None
    return Candidate(row=row, number=number, title=title, form=form, order=(int(number.split("/")[0]), 0))


def numbered_row(row: Row, number: str) -> Candidate:
    """A row that is known to begin an item of this number, which the transcript may have lost."""
    found = candidate_of(row)
    if found is not None and found.number == number:
        return found
    behind = re.match(rf"(?:\D{{0,12}}\s)?{re.escape(number)}\s?[.:]?\s+", row.text)
    title = row.text if behind is None else row.text[behind.end() :]
    return Candidate(row=row, number=number, title=cleared(title), form=Form.PLAIN, order=(0, 0))
