"""Ways to speak of a gathering that need no event's name: who presides and meets, who is its host, what was dealt with on a day."""

from __future__ import annotations

import re
from collections.abc import Callable

from kkrgraph.extract.meetings.gathering_words import WEEKDAY, B, D
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

_DAY = rf"(?: {WEEKDAY})?(?: den| d\.)? \Z"
# `Formandskabet holdt den 3. maj møde med FynBus`, `formandskabets møde med regionen den`, `mødet mellem KKR-formandskabet og regionen den`
_PRESIDES = re.compile(
    r"(?<!\w)(?:KKR-)?[Ff]ormandskabet (?:[a-zæøå]+ )?(?:har|holdt|holder|havde|mødtes|mødes|var samlet|"
    rf"skal mødes)(?: igen| næste gang)?(?: (?:møde |formøde )?med [^.;{D}]{{2,70}}?)?{_DAY}"
    rf"|(?<!\w)(?:KKR-)?[Ff]ormandskabets (?:[a-zæøå]+ )?[a-zæøå]*møde[^.;{D}]{{0,90}}?{_DAY}"
    rf"|[a-zæøå]*[Mm]ød(?:e|et|er)(?: [a-zæøå]+)? mellem KKR-?[Ff]ormandskabet og [^.;{D}]{{2,90}}?{_DAY}"
)
_MEETING = re.compile(r"mød(?:e|t)|samlet")
_WITH_BODY = re.compile(rf"\bmed {B}(?![’']?s )")
# `Formandskabet mødtes med Movia den`, `var formandskabet den 3. maj til møde med Movia`
_MET_WITH = re.compile(
    rf"[Ff]ormandskab(?:et|erne)\b[^.;{D}]{{0,60}}?\b(?:mødtes|mødes|samlet|"
    rf"[a-zæøå]*møder?) med (?P<body>{B})(?![’']?s )[^.;{D}{B[1:-1]}]{{0,40}}?{_DAY}"
)
# `KL og KKR-formandskaberne mødtes den`
_KL_AND_PRESIDENCIES = re.compile(
    rf"(?P<body>{B})(?:[’']?s formandskab)? og (?:de (?:\w+ )?)?KKR-?[Ff]ormandskaber(?:ne)? (?:har |"
    rf"havde )?(?:mødtes|mødes|møde|holdt møde|holder møde|drøftede|drøfter)\b[^.;{D}{B[1:-1]}]{{0,40}}?{_DAY}"
)
_PRESIDENCY_ON_DAY = re.compile(rf"[Ff]ormandskabet(?: (?:var|har|havde|holdt|holder|er))?{_DAY}")
_TO_MEET = re.compile(
    r"\A (?:til |haft |holdt |holder |mødtes |mødes )?(?:KKR-)?(?:formandskabet )?(?:et "
    rf")?(?:[a-zæøå]*møder? )?med (?P<body>{B})(?![’']?s )"
)
# `den 3. maj, som Movia og rådet er fælles om`, `den 3. maj, arrangeret af Movia`
_HOST = re.compile(
    rf"\A[^.]{{0,60}}?(?:,? (?:som|der|hvor) [^.,]{{0,40}}?(?P<host>{B})[^.,{B[1:-1]}]{{0,40}}? (?:er|var|"
    r"bliver) (?:vært(?:er)?|fælles|medvært|medarrangør)"
    rf"|,? (?:som|der) (?P<holds>{B})(?: og [^.,]{{2,40}}?)? (?:holder|holdt|afholder|afholdt|arrangerer|"
    r"arrangerede|inviterer|inviterede|står bag|står for)\b"
    rf"|,? (?:som )?(?:er |bliver |blev )?(?:arrangeret|arrangeres|holdes|afholdes) af (?P<by>{B})|"
    rf",? med (?P<with>{B})(?:(?:, | og ){B})* som (?:vært|arrangør)(?:er)?\b|,? i regi af (?P<regi>{B}))"
)
# `konferencen, som Movia arrangerer, er flyttet til den`, `temadagen holdes af Movia i Nordby den`
_HOST_BEFORE = re.compile(
    rf"\A[^.;{D}]*?(?:,? (?:som|der) (?:(?P<holds>{B})|"
    rf"(?P<name>[A-ZÆØÅ][\w-]+))(?: og (?:{B}|[A-ZÆØÅ][\w-]+))? (?:holder|holdt|afholder|afholdt|"
    r"arrangerer|inviterer til|indkalder til|er vært(?:er)? for|står (?:for|bag))\b"
    rf"|(?:\b(?:holdes|afholdes|arrangeres|arrangeret|indkaldt) af| i regi af) (?P<by>{B}))"
)
_HOST_WORDS = (" regi ", "vært", "fælles", "arrang", " holde", "afhold", "inviter", "står ")
_DEALT = re.compile(rf"\b(?:[Dd]røftelse|[Bb]ehandling|[Bb]eslutning|[Tt]emadrøftelse)(?:n|en|r|rne)?{_DAY}")
_DEALT_AT = re.compile(rf"\A i (?P<body>{B})(?![’']?s )")
# lines of a time plan: `Behandling i Movia: 3. maj 2021`, `3. maj 2021: Behandling i Movia`
_STEP = (
    r"(?:[Pp]olitisk |[Ee]ndelig )?(?:[Bb]ehandling|[Dd]røftelse|[Gg]odkendelse|[Bb]eslutning|"
    rf"[Mm]øde) i (?P<body>{B})(?:[’']?s (?:bestyrelse|repræsentantskab))?"
)
_STEP_BEFORE = re.compile(rf"(?:\A|[.;:•–-] ){_STEP}(?:,|:| \() ?(?:{WEEKDAY} )?(?:den |d\. )?\Z")
_STEP_BEHIND = re.compile(rf"\A(?::| [–-]) {_STEP}(?![’']?s )(?=[.,;]|\Z)")
_HAS_ON_DAY = re.compile(rf"(?P<body>{B}) (?:har|havde)(?: også| desuden| allerede)?{_DAY}")
_DONE = re.compile(
    r"\A (?:også |allerede |enstemmigt )?(?:drøftet|behandlet|tiltrådt|besluttet|nedsat|peget på|"
    r"indstillet|(?P<approved>godkendt|vedtaget|udpeget)|anbefalet|(?:af)?holdt (?:et )?[a-zæøå]*møde|"
    r"haft (?:et )?[a-zæøå]*møde|bakket op|tilsluttet sig|afgivet|taget)\b"
)
_NAMES_SOMEONE = re.compile(r"\A (?:også |allerede |enstemmigt )?(?:udpeget|indstillet)\b")
_COUNCILS = ("ommunalbestyrelsen ", "yrådet ", "egionsrådet ", "konomiudvalget ")
_COUNCIL_ACTS = re.compile(
    r"(?<!\w)(?P<body>(?:[Kk]ommunalbestyrelsen|[Bb]yrådet|[Rr]egionsrådet|[Øø]konomiudvalget))"
    r" (?:[a-zæøå]+ )?(?:mødes|mødtes|holder møde|behandler|behandlede|drøfter|drøftede|"
    rf"tager stilling)\b[^.;{D}]{{0,60}}?{_DAY}"
)
# `fratræder sin plads i Movia den`: a seat's day, and no meeting's
_SEAT_DAY = re.compile(
    r"\b(?:udtræde|udtræder|udtrådte|udtrådt|fratræde|fratræder|fratrådte|fratrådt|indtræde|indtræder|"
    r"indtrådte|tiltræder|tiltrådte|træder (?:ud|ind|tilbage)|ansat|forlader|forlod|ophører|stopper|"
    rf"begynder|udgår af|trækker sig|orlov fra)\b[^.;{D}]*\Z"
)


def presides(sentence: Sentence, position: int, meeting: Meeting) -> str | None:
    """`KKR Fyns formandskab` where a KKR's presidency alone meets others on the day at `position`."""
    body, text = meeting.body or "", sentence.marked.text
    if not body.startswith("KKR ") or text.count("ormandskab") != 1:
        return None
    if _PRESIDES.search(text[:position]) is None or _MEETING.search(text) is None:
        return None
    if text.startswith("Formandskabet") and _WITH_BODY.search(text) is not None:
        return None  # whom it met tells more
    if any(mention.value == "KL" for mention in sentence.marked.mentions(Label.ORGANISATION)):
        return None
    return f"{body}s formandskab"


def met_with(sentence: Sentence, position: int, left: str) -> Mention | None:
    """Whom the presidency meets on the day at `position`."""
    match = _KL_AND_PRESIDENCIES.search(left) or _MET_WITH.search(left)
    if match is not None:
        return sentence.marked.mention_at(match.start("body"))
    right = sentence.marked.text[position + 1 :]
    meets = (
        _TO_MEET.match(right)
        if re.match(r" (?:\w+ )?(?:[\w-]+ )?(?:et )?[a-zæøå]*mød|.{0,40}formandskabet", right)
        else None
    )
    if meets is None or (_PRESIDENCY_ON_DAY.search(left) is None and "formandskabet" not in meets[0]):
        return None
    return sentence.marked.mention_at(position + 1 + meets.start("body"))


def host(sentence: Sentence, position: int) -> Mention | None:
    """The body that words behind the day call the event's host."""
    behind = sentence.marked.text[position + 1 : position + 160]
    match = _HOST.match(behind) if any(word in behind for word in _HOST_WORDS) else None
    if match is None or match.lastgroup is None:
        return None
    return sentence.marked.mention_at(position + 1 + match.start(match.lastgroup))


def host_before(sentence: Sentence, end: int, position: int) -> Mention | None:
    """The body that words between the event that ends at `end` and the day call its host; also one of no list."""
    between = sentence.marked.text[end:position]
    match = _HOST_BEFORE.match(between) if any(word in between for word in _HOST_WORDS) else None
    if match is None:
        return None
    if match["name"] is None:
        return sentence.marked.mention_at(end + match.start("holds" if match["holds"] else "by"))
    start = sentence.marked.offset(end + match.start("name"))
    return Mention(
        start=start,
        end=start + len(match["name"]),
        label=Label.ORGANISATION,
        value=match["name"],
        kind="other",
    )


def dealt_with(
    sentence: Sentence, position: int, is_own: Callable[[str], bool]
) -> tuple[int, Mention] | None:
    """`drøftelsen den 3. maj i Movia`, `Movia har den 3. maj drøftet planen`: where the words begin, and the body."""
    left, right = sentence.marked.text[:position], sentence.marked.text[position + 1 :]
    at = _DEALT_AT.match(right)
    dealt = _DEALT.search(left) if at is not None else None
    if dealt is not None and at is not None:
        return dealt.start(), sentence.marked.mention_at(position + 1 + at.start("body"))
    step = _STEP_BEFORE.search(left) or (
        _STEP_BEHIND.match(right) if right.startswith((":", " –", " -")) else None
    )
    if step is not None:
        shift = position + 1 if step.string is right else 0
        return min(position, shift + step.start()), sentence.marked.mention_at(shift + step.start("body"))
    done = _DONE.match(right)
    has = _HAS_ON_DAY.search(left) if done is not None else None
    if has is None or done is None:
        return None
    body = sentence.marked.mention_at(has.start("body"))
    if left.endswith("ormandskabet for ", 0, has.start("body")) and _NAMES_SOMEONE.match(right) is not None:
        return None  # `Formandskabet for KKR Fyn har den 3. maj udpeget Karl Holm`: between meetings
    # what another body has approved on a day tells its ruling rather than its meeting
    return (has.start(), body) if done["approved"] is None or is_own(body.value) else None


def is_done(right: str) -> bool:
    """Whether the words behind a day tell what was done on it: `den 3. maj besluttet`."""
    return _DONE.match(right) is not None


def council_acts(sentence: Sentence, left: str) -> Mention | None:
    """`til kommunalbestyrelsen mødes den 3. maj`: a council that the words only call by its kind."""
    match = _COUNCIL_ACTS.search(left) if any(word in left for word in _COUNCILS) else None
    if match is None:
        return None
    name = match["body"]
    start = sentence.marked.offset(match.start("body"))
    return Mention(
        start=start,
        end=start + len(name),
        label=Label.ORGANISATION,
        value=name[0].upper() + name[1:],
        kind="council",
    )


def is_seat_day(left: str) -> bool:
    """Whether a day is that of a seat: `udtræder af Movia den 3. maj`."""
    return _SEAT_DAY.search(left) is not None
