"""From home: the bodies behind members' names in lists say where they come from, and not what they chair or sit in."""

from __future__ import annotations

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Reading

# rules that read `Formand Karl Holm (V), Nyborg Kommune`
_FROM_HOME = frozenset(
    {
        "role-from-body-name",
        "role-name-from-body",
        "role-name-in-brackets",
        "name-role-body",
        "role-comma-name-body",
        "role-and-body-in-brackets",
    }
)
_CHAIRS = ("chair", "deputy_chair")
_MEMBERS = ("member", "board_member", "substitute", "representative", "observer")
# those who sit in the body whose minutes these are
_OWN_MEMBERS = (
    "medlem",
    "bestyrelsesmedlem",
    "observatør",
    "suppleant",
    "stedfortræder",
    "medarbejderrepræsentant",
)


def is_home(sentence: Sentence, reading: Reading, rule: str, own: str | None, chairs: int) -> bool:
    """Whether the body of a reading is where a member comes from.

    own: the meeting's body; chairs: how many lines of the head begin with a chair. Of one's own board the people of
    other bodies are chairs and members too: `Næstformand Karl Holm (Dansk Erhverv)`.
    """
    body, role = reading.mention("body"), reading.mention("role")
    if rule not in _FROM_HOME or body is None or role is None:
        return False
    if body.kind == "municipality":  # a committee's chair is one at home, but in that committee's own minutes
        return not role.value.startswith("udvalgs") or "udvalg" in (own or "").casefold()
    if sentence.block != -1:
        return False
    if body.kind == "region":
        return not role.value.startswith("region")
    board = own is not None and not own.startswith("KKR") and body.value != own
    seated = role.value in _OWN_MEMBERS or (role.kind == "deputy_chair" and chairs <= 1)
    return board and role.strong and seated and not role.value.startswith("kkr")


def chairs_or_sits(reading: Reading) -> str | None:
    """`chairs` where the role is a chair's, `sits` where it is a plain seat, None for an office of the home itself."""
    role = reading.mention("role")
    kind = role.kind if role is not None else None
    return "chairs" if kind in _CHAIRS else "sits" if kind in _MEMBERS else None
