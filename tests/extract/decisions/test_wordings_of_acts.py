"""Acts in the words of other houses, and whom they address."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("ruling", "act", "addressee"),
    [
        ("Listen blev taget til efterretning.", "noted", None),
        ("KKR Sjælland kvitterede for gennemgangen.", "noted", None),
        ("KKR Sjælland henstillede til Movia, at ruten bevares.", "requested", "Movia"),
        ("KKR Sjælland opfordrede de tre kommuner til at svare.", "requested", "De tre kommuner"),
        (
            "KKR Sjælland opfordrede de kommuner i Movia, som mangler, til at svare.",
            "requested",
            "De kommuner i Movia",
        ),
        ("KKR Sjælland gav Havneforum mandat til at forhandle.", "authorised", "Havneforum"),
        ("KKR Sjælland sluttede op om planen.", "endorsed", None),
        ("KKR Sjælland var enigt om, at broen males.", "endorsed", None),
        ("Bestyrelsen var enig i planen.", "endorsed", None),
        ("Et forslag om at vente blev forkastet.", "rejected", None),
        ("Udgik.", "postponed", None),
        ("Punktet bortfaldt.", "postponed", None),
        ("Efterretning.", "noted", None),
        ("Indstillingen fulgt.", "approved", None),
        ("Bevilget med 10.000 kr.", "approved", None),
        ("Ansøgningen blev imødekommet.", "approved", None),
        ("Ansøgningen kan ikke støttes, og der gives afslag.", "rejected", None),
        ("Enighed om at male broen.", "endorsed", None),
        ("KKR Sjælland kan anbefale planen.", "endorsed", None),
        ("Ingenting.", "no_remarks", None),
        ("Intet nyt.", "no_remarks", None),
        ("KKR Sjælland havde ingen bemærkninger.", "no_remarks", None),
        ("Planen blev godkendt med følgende bemærkninger:", "approved", None),
        ("KKR Sjælland genudpegede Eva Lind til bestyrelsen for Movia.", "appointed", None),
    ],
)
def test_an_act_in_other_words(read: Read, ruling: str, act: str, addressee: str | None) -> None:
    found = [
        (one.act, one.addressee)
        for one in read(title="Havnen", ruling=ruling).decisions
        if one.number == "2.1"
    ]
    assert found == [(act, addressee)]


def test_a_change_behind_dog(read: Read) -> None:
    minutes = read(ruling="Planen blev tiltrådt, dog sådan at også Greve Kommune er med.")
    assert [(one.act, one.amended) for one in minutes.decisions if one.number == "2.1"] == [
        ("approved", True)
    ]
