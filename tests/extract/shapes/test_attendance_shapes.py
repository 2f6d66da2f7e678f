"""Shapes 1-26 of real minutes: attendance lists. The number is that of the shape, the words are one way to print it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Row = tuple[str, str | None, str | None, str]
Read = Callable[..., tuple[list[Row], list[str]]]


def here(person: str, municipality: str | None = None, party: str | None = None) -> Row:
    return (person, party, f"{municipality} Kommune" if municipality is not None else None, "present")


def away(person: str, municipality: str | None = None, party: str | None = None) -> Row:
    return (person, party, f"{municipality} Kommune" if municipality is not None else None, "absent")


READ: list[tuple[int, str, list[Row]]] = [
    # name, municipality, no party
    (1, "Deltagere\nKarl Holm, Nyborg Kommune\nEva Lind, Greve Kommune", [here("Karl Holm", "Nyborg"), here("Eva Lind", "Greve")]),
    (1, "Deltagere:\nKarl Holm – Nyborg Kommune\nEva Lind – Greve Kommune", [here("Karl Holm", "Nyborg"), here("Eva Lind", "Greve")]),
    (1, "Til stede\nKarl Holm (Nyborg Kommune)\nEva Lind (Greve Kommune)", [here("Karl Holm", "Nyborg"), here("Eva Lind", "Greve")]),
    # name, bare town
    (2, "Deltagere\nKarl Holm, Greve\nEva Lind, Høje-Taastrup", [here("Karl Holm", "Greve"), here("Eva Lind", "Høje-Taastrup")]),
    (2, "Deltagere\nKarl Holm (Greve)\nEva Lind (Faxe)", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe")]),
    (2, "Deltagere: Karl Holm, Greve, Eva Lind, Faxe, og Asger Tarp, Lejre", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe"), here("Asger Tarp", "Lejre")]),
    # no separator between name, municipality and the next person
    (3, "Deltagere\nKarl Holm Rebild Kommune Eva Lind Region Nordjylland", [here("Karl Holm", "Rebild"), here("Eva Lind")]),
    (3, "Deltagere\nKarl Holm Rebild Kommune Eva Lind Thisted Kommune Bo Dam Morsø Kommune", [here("Karl Holm", "Rebild"), here("Eva Lind", "Thisted"), here("Bo Dam", "Morsø")]),
    (3, "Deltagere\nKarl Holm (V) Rebild Kommune Eva Lind (A) Region Nordjylland\nBo Dam (C) Morsø Kommune", [here("Karl Holm", "Rebild", "V"), here("Eva Lind", None, "A"), here("Bo Dam", "Morsø", "C")]),
    # the whole list in one line, the page number glued in front
    (4, "3 Deltagerfortegnelse Deltagere Karl Holm, Nyborg Kommune Eva Lind, Vejle Kommune", [here("Karl Holm", "Nyborg"), here("Eva Lind", "Vejle")]),
    (4, "2 Deltagere Karl Holm (A), Nyborg Kommune Eva Lind (V), Vejle Kommune Afbud Bo Dam (C), Assens Kommune", [here("Karl Holm", "Nyborg", "A"), here("Eva Lind", "Vejle", "V"), away("Bo Dam", "Assens", "C")]),
    (4, "Deltagere: Karl Holm, Nyborg Kommune Eva Lind, Vejle Kommune Afbud: Bo Dam, Assens Kommune Gæster: Asger Tarp, Movia", [here("Karl Holm", "Nyborg"), here("Eva Lind", "Vejle"), away("Bo Dam", "Assens"), here("Asger Tarp")]),
    # columns read across: as many municipalities as names
    (5, "Deltagere\nKarl Holm Eva Lind Thisted Kommune Rebild Kommune", [here("Karl Holm", "Thisted"), here("Eva Lind", "Rebild")]),
    (5, "Deltagere\nKarl Holm Eva Lind\nThisted Kommune Rebild Kommune\nBo Dam Asger Tarp\nMorsø Kommune Aalborg Kommune", [here("Karl Holm", "Thisted"), here("Eva Lind", "Rebild"), here("Bo Dam", "Morsø"), here("Asger Tarp", "Aalborg")]),
    (5, "Deltagere\nKarl Holm (A)\nEva Lind (V)\nBo Dam (C)\nThisted Kommune\nRebild Kommune\nMorsø Kommune", [here("Karl Holm", "Thisted", "A"), here("Eva Lind", "Rebild", "V"), here("Bo Dam", "Morsø", "C")]),
    # the municipality is a heading
    (5, "Deltagere\nGreve Kommune\nKarl Holm\nFormand\n(V)\nEva Lind (Socialdemokratiet)\nFaxe Kommune:\nBo Dam (Ø): Afbud\nØvrige\ndirektør Asger Tarp, Movia", [here("Karl Holm", "Greve", "V"), here("Eva Lind", "Greve", "A"), away("Bo Dam", "Faxe", "Ø"), here("Asger Tarp")]),
    (5, "Deltagere\n• Greve Kommune\nKarl Holm, Eva Lind\n• Region Sjælland\nBo Dam (V)\nAfbud\nAsger Tarp", [here("Karl Holm", "Greve"), here("Eva Lind", "Greve"), here("Bo Dam", None, "V"), away("Asger Tarp")]),
    (5, "Til stede:\nGreve Kommune: Karl Holm (A), Eva Lind (V)\nFaxe Kommune: Bo Dam (C)", [here("Karl Holm", "Greve", "A"), here("Eva Lind", "Greve", "V"), here("Bo Dam", "Faxe", "C")]),
    # a table: name, municipality, letter
    (6, "Deltagere\nKarl Holm  Greve Kommune  A\nEva Lind  Faxe Kommune  V", [here("Karl Holm", "Greve", "A"), here("Eva Lind", "Faxe", "V")]),
    # the letter behind a comma
    (6, "Deltagere\nKarl Holm, A\nEva Lind, V", [here("Karl Holm", None, "A"), here("Eva Lind", None, "V")]),
    (6, "Deltagere\nKarl Holm, (A)\nEva Lind, (V)", [here("Karl Holm", None, "A"), here("Eva Lind", None, "V")]),
    (6, "Deltagere: Karl Holm, A, Eva Lind, V og Bo Dam, Ø", [here("Karl Holm", None, "A"), here("Eva Lind", None, "V"), here("Bo Dam", None, "Ø")]),
    (6, "Deltagere\nKarl Holm A, Greve Kommune\nEva Lind V, Faxe Kommune", [here("Karl Holm", "Greve", "A"), here("Eva Lind", "Faxe", "V")]),
    # the party is a heading
    (7, "Deltagere\nA. Socialdemokratiet\nKarl Holm\nEva Lind, Greve\nV. Venstre\nBo Dam", [here("Karl Holm", None, "A"), here("Eva Lind", "Greve", "A"), here("Bo Dam", None, "V")]),
    (7, "Deltagere\nSocialdemokratiet (A):\nKarl Holm\nVenstre (V):\nBo Dam, Faxe Kommune", [here("Karl Holm", None, "A"), here("Bo Dam", "Faxe", "V")]),
    (7, "Deltagere\nDansk Folkeparti\nKarl Holm\nAfbud\nEnhedslisten\nBo Dam\nGæster\nAsger Tarp, Movia", [here("Karl Holm", None, "O"), away("Bo Dam", None, "Ø"), here("Asger Tarp")]),
    (7, "Deltagere\nListe V\nKarl Holm\nListe Ø:\nBo Dam", [here("Karl Holm", None, "V"), here("Bo Dam", None, "Ø")]),
    # name, role and letter each on a line
    (8, "Deltagere\nKarl Holm\nNæstformand\n(O)\nEva Lind\nMedlem\n(A)", [here("Karl Holm", None, "O"), here("Eva Lind", None, "A")]),
    (8, "Deltagere\nKarl Holm\nFormand\nGreve Kommune\n(A)\nEva Lind\nMedlem\nFaxe Kommune\n(V)", [here("Karl Holm", "Greve", "A"), here("Eva Lind", "Faxe", "V")]),
    (8, "Deltagere\nKarl Holm\nO\nEva Lind\nNæstformand\nA", [here("Karl Holm", None, "O"), here("Eva Lind", None, "A")]),
    # role in front
    (9, "Deltagere\nFormand Karl Holm, Nordfyn\nNæstformand Eva Lind, Greve", [("Karl Holm", None, "Nordfyns Kommune", "present"), here("Eva Lind", "Greve")]),
    (9, "Deltagere\nFormand Karl Holm (A)\nEva Lind (V)", [here("Karl Holm", None, "A"), here("Eva Lind", None, "V")]),
    (9, "Deltagere:\nFormand: Karl Holm (A), Greve\nNæstformand: Eva Lind (V), Faxe", [here("Karl Holm", "Greve", "A"), here("Eva Lind", "Faxe", "V")]),
    # role in front, municipality in brackets
    (10, "Deltagere: formand Karl Holm (Lemvig Kommune), bestyrelsesmedlem Eva Lind (Struer Kommune)", [here("Karl Holm", "Lemvig"), here("Eva Lind", "Struer")]),
    (10, "Deltagere\nbestyrelsesmedlem Karl Holm (Lemvig)\nbestyrelsesmedlem Eva Lind (Struer)", [here("Karl Holm", "Lemvig"), here("Eva Lind", "Struer")]),
    (10, "Deltagere\nNæstformand Karl Holm (Lemvig Kommune) (V)", [here("Karl Holm", "Lemvig", "V")]),
    # title before the name
    (11, "Deltagere\nBorgmester Karl Holm\nByrådsmedlem Eva Lind", [here("Karl Holm"), here("Eva Lind")]),
    (11, "Deltagere\nByrådsmedlem, Karl Holm, Randers Kommune\nRådmand, Eva Lind, Aarhus Kommune", [here("Karl Holm", "Randers"), here("Eva Lind", "Aarhus")]),
    (11, "Deltagere: Borgmester Karl Holm (A), Randers Kommune, og udvalgsformand Eva Lind (V), Struer Kommune", [here("Karl Holm", "Randers", "A"), here("Eva Lind", "Struer", "V")]),
    # an affiliation that is no municipality
    (12, "Deltagere\nKarl Holm, RM\nEva Lind, NT\nBo Dam, kd-net (ref.)", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam")]),
    (12, "Deltagere\nKarl Holm, Region Sjælland\nEva Lind, KL\nBo Dam, Movia", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam")]),
    (12, "Deltagere: Karl Holm, RM (V), Eva Lind (A), regionsrådet, og Bo Dam, Dansk Erhverv", [here("Karl Holm", None, "V"), here("Eva Lind", None, "A"), here("Bo Dam")]),
    # a deputy in the list; the first-named was away
    (13, "Deltagere\nKarl Holm, Greve Kommune, supp. Eva Lind deltog\nBo Dam, Faxe Kommune", [away("Karl Holm", "Greve"), here("Eva Lind"), here("Bo Dam", "Faxe")]),
    (13, "Deltagere\nKarl Holm (V), Greve Kommune, suppleant Eva Lind deltog", [away("Karl Holm", "Greve", "V"), here("Eva Lind")]),
    (13, "Deltagere\nKarl Holm (V), Greve Kommune (stedfortræder Eva Lind deltog)", [away("Karl Holm", "Greve", "V"), here("Eva Lind")]),
    (13, "Deltagere\nKarl Holm (V), Greve Kommune, Eva Lind deltog i stedet", [away("Karl Holm", "Greve", "V"), here("Eva Lind")]),
    # other wordings of deputies
    (14, "Deltagere\nEva Lind for Karl Holm\nBo Dam", [here("Eva Lind"), away("Karl Holm"), here("Bo Dam")]),
    (14, "Deltagere\nEva Lind, Greve Kommune (for Karl Holm)", [here("Eva Lind", "Greve"), away("Karl Holm")]),
    (14, "Deltagere\nEva Lind i stedet for Karl Holm, Region Sjælland", [here("Eva Lind"), away("Karl Holm")]),
    (14, "Deltagere\nEva Lind (A), Suppleant for Karl Holm (A)", [here("Eva Lind", None, "A"), away("Karl Holm", None, "A")]),
    (14, "Deltagere\nEva Lind, F (midlertidigt for Karl Holm)", [here("Eva Lind", None, "F"), away("Karl Holm")]),
    (14, "Deltagere\nEva Lind (A), Greve Kommune, som stedfortræder for Karl Holm (A)", [here("Eva Lind", "Greve", "A"), away("Karl Holm", None, "A")]),
    (14, "Deltagere\nEva Lind (A), Greve Kommune, mødte for Karl Holm", [here("Eva Lind", "Greve", "A"), away("Karl Holm")]),
    # a deputy in the absence list
    (15, "Deltagere\nBo Dam, A\nAfbud\nKarl Holm, V - Eva Lind stedfortræder", [here("Bo Dam", None, "A"), away("Karl Holm", None, "V"), here("Eva Lind")]),
    (15, "Deltagere\nBo Dam: Deltog\nKarl Holm: Afbud (Stedfortræder Eva Lind, fraværende ved sag 1-4. )", [here("Bo Dam"), away("Karl Holm"), here("Eva Lind")]),
    (15, "Afbud: Karl Holm (Stedfortræder: Eva Lind)", [away("Karl Holm"), here("Eva Lind")]),
    (15, "Afbud\nKarl Holm (V), Greve Kommune (stedfortræder: Eva Lind (V), Greve Kommune)", [away("Karl Holm", "Greve", "V"), here("Eva Lind", "Greve", "V")]),
    (15, "Afbud\nKarl Holm, Greve Kommune, Eva Lind deltog i stedet", [away("Karl Holm", "Greve"), here("Eva Lind")]),
    # a mark behind the name in the list of members
    (16, "Deltagere\nKarl Holm (afbud)\nEva Lind", [away("Karl Holm"), here("Eva Lind")]),
    (16, "Medlemmer\nKarl Holm: Deltog\nEva Lind: Afbud\nBo Dam: Deltog ikke", [here("Karl Holm"), away("Eva Lind"), away("Bo Dam")]),
    (16, "Deltagere\nKarl Holm (V), Greve Kommune – afbud\nEva Lind (A), Faxe Kommune", [away("Karl Holm", "Greve", "V"), here("Eva Lind", "Faxe", "A")]),
    (16, "Deltagere\nKarl Holm, Greve Kommune, fraværende\nEva Lind, Faxe Kommune, til stede", [away("Karl Holm", "Greve"), here("Eva Lind", "Faxe")]),
    (16, "Deltagere\nKarl Holm, Greve Kommune Afbud\nEva Lind, Faxe Kommune\nBo Dam, Lejre Kommune Afbud\nAsger Tarp, Sorø Kommune", [away("Karl Holm", "Greve"), here("Eva Lind", "Faxe"), away("Bo Dam", "Lejre"), here("Asger Tarp", "Sorø")]),
    (16, "Deltagere\nKarl Holm (afbud meldt)\nEva Lind (ikke til stede)", [away("Karl Holm"), away("Eva Lind")]),
    # listed under both: absence wins
    (17, "Deltagere\nKarl Holm (V)\nEva Lind (A)\nAfbud\nKarl Holm (V)", [away("Karl Holm", None, "V"), here("Eva Lind", None, "A")]),
    (17, "Deltagere: Karl Holm (V), Greve, og Eva Lind (A), Faxe\nAfbud: Karl Holm", [away("Karl Holm", "Greve", "V"), here("Eva Lind", "Faxe", "A")]),
    (17, "Afbud\nKARL HOLM (V)\nDeltagere\nKarl Holm (V), Greve Kommune\nEva Lind (A)", [away("Karl Holm", "Greve", "V"), here("Eva Lind", None, "A")]),
    # labels together, names after: two groups for two labels
    (18, "Deltagere: Afbud: Karl Holm, Eva Lind, Bo Dam (ref.) Asger Tarp", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam"), away("Asger Tarp")]),
    (18, "Deltagere:\nAfbud:\nKarl Holm, Greve, Eva Lind, Faxe,\nBo Dam (ref.)\nAsger Tarp, Lejre", [here("Karl Holm", "Greve"), here("Eva Lind", "Faxe"), here("Bo Dam"), away("Asger Tarp", "Lejre")]),
    (18, "Deltagere:\nAfbud: Asger Tarp, Lejre", [away("Asger Tarp", "Lejre")]),
    # two labels, and two lists that an empty line parts
    (18, "Deltagere:    Afbud:\n\nKarl Holm (A)\nEva Lind (Faxe Kommune)\n\nAsger Tarp (Lejre Kommune)", [here("Karl Holm", None, "A"), here("Eva Lind", "Faxe"), away("Asger Tarp", "Lejre")]),
    (18, "Til stede: Fraværende:\n\nKarl Holm\nEva Lind\n\nAsger Tarp\nBo Dam\n\nVita Ravn deltog under punkt 2. Eva Lind forlod mødet kl. 11.", [here("Karl Holm"), here("Eva Lind"), away("Asger Tarp"), away("Bo Dam"), here("Vita Ravn")]),
    # who took part in some of the points was there
    (18, "Deltagere\nKarl Holm\nAfbud\nEva Lind\n\nBo Dam, Movia, deltog under punkt 3.", [here("Karl Holm"), away("Eva Lind"), here("Bo Dam")]),
    # absence as prose
    (19, "Alle medlemmer var mødt undtagen Karl Holm, Eva Lind og Bo Dam, der havde meldt afbud.", [away("Karl Holm"), away("Eva Lind"), away("Bo Dam")]),
    (19, "Der var afbud fra Karl Holm.", [away("Karl Holm")]),
    (19, "Alle mødt.", []),
    (19, "Samtlige medlemmer var til stede med undtagelse af Karl Holm (V), Greve Kommune.", [away("Karl Holm", "Greve", "V")]),
    (19, "Deltagere: Alle var mødt på nær Eva Lind, Faxe.", [away("Eva Lind", "Faxe")]),
    (19, "Karl Holm og Eva Lind havde meldt afbud.", [away("Karl Holm"), away("Eva Lind")]),
    (19, "Der var modtaget afbud fra Karl Holm (A), Greve Kommune, og Eva Lind (V), Faxe Kommune. Desuden deltog Bo Dam fra Movia.", [away("Karl Holm", "Greve", "A"), away("Eva Lind", "Faxe", "V"), here("Bo Dam")]),
    # present in part
    (20, "Deltagere\nKarl Holm (V), Greve Kommune (deltog ikke under punkterne 12-15)\nEva Lind, Faxe Kommune, sag 129-138", [here("Karl Holm", "Greve", "V"), here("Eva Lind", "Faxe")]),
    (20, "Deltagere\nKarl Holm (V) (punkt 2)\nEva Lind (A), forlod mødet kl. 17.40 under behandling af pkt. 5", [here("Karl Holm", None, "V"), here("Eva Lind", None, "A")]),
    (20, "Deltagere\nKarl Holm (V), deltog under punkt 5 og 6\nEva Lind (A), fraværende under punkt 3", [here("Karl Holm", None, "V"), here("Eva Lind", None, "A")]),
    (20, "Deltagere\nKarl Holm (V), Greve Kommune\nEva Lind (A)\nKarl Holm forlod mødet kl. 11.15.", [here("Karl Holm", "Greve", "V"), here("Eva Lind", None, "A")]),
    # a member and his deputy both away
    (21, "Deltagere\nBo Dam\nAfbud\nKarl Holm og dennes suppleant Eva Lind (Samsø Kommune)", [here("Bo Dam"), away("Karl Holm", "Samsø"), away("Eva Lind", "Samsø")]),
    (21, "Afbud\nKarl Holm (V), Greve Kommune, og dennes stedfortræder Eva Lind (V)", [away("Karl Holm", "Greve", "V"), away("Eva Lind", None, "V")]),
    (21, "Der var afbud fra Karl Holm (V) og hans suppleant Eva Lind.", [away("Karl Holm", None, "V"), away("Eva Lind")]),
    # no absence
    (23, "Afbud sker til Eva Lind på evli@kkr.example.", []),
    (23, "Afbud bedes meddelt til Eva Lind, tlf. 12 34 56 78", []),
    (23, "Deltagere\nKarl Holm, Greve\nEvt. afbud sendes til sekretær Eva Lind", [here("Karl Holm", "Greve")]),
    (23, "Afbud meldes til: Eva Lind\nDeltagere: Karl Holm, Greve", [here("Karl Holm", "Greve")]),
    # further groups
    (24, "Deltagere\nKarl Holm, Greve\nAfbud\nEva Lind, Faxe\nGæster:\nBo Dam, Movia\nØvrige:\nAsger Tarp\nReferent: Vita Ravn", [here("Karl Holm", "Greve"), away("Eva Lind", "Faxe"), here("Bo Dam"), here("Asger Tarp"), here("Vita Ravn")]),
    (24, "Deltagere\nKarl Holm\nAfbud\nEva Lind\nFra administrationen deltog:\nDirektør Bo Dam\nøkonomichef Asger Tarp", [here("Karl Holm"), away("Eva Lind"), here("Bo Dam"), here("Asger Tarp")]),
    (24, "Repræsentantskabsmedlemmer:\nKarl Holm, Greve\nAfbud:\nEva Lind, Faxe\nObservatør\nBo Dam, KL", [here("Karl Holm", "Greve"), away("Eva Lind", "Faxe"), here("Bo Dam")]),
    (24, "Deltagere\nKarl Holm\nAfbud\nEva Lind, Faxe\nFra KL og sekretariatet i Faxe\nBo Dam, konsulent, KL\nAsger Tarp", [here("Karl Holm"), away("Eva Lind", "Faxe"), here("Bo Dam"), here("Asger Tarp")]),
    (24, "Kommunale repræsentanter:\nKarl Holm, Greve\nRegionale repræsentanter:\nEva Lind (V)\nAfbud:\nBo Dam", [here("Karl Holm", "Greve"), here("Eva Lind", None, "V"), away("Bo Dam")]),
    (24, "Mødt: Karl Holm, Eva Lind\nIkke mødt: Bo Dam\nDesuden mødt: Vita Ravn (referent)", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam"), here("Vita Ravn")]),
    # presence as prose
    (19, "Karl Holm (A) og Eva Lind (V) deltog i mødet. Bo Dam deltog ikke.", [away("Bo Dam"), here("Karl Holm", None, "A"), here("Eva Lind", None, "V")]),
    (24, "Afbud\nEva Lind\nFra Brancheforeningen for Havne:\nBo Dam", [away("Eva Lind"), here("Bo Dam")]),
    (24, "Afbud: Eva Lind, Faxe. Fra sekretariatet: Bo Dam og Asger Tarp (ref.)", [away("Eva Lind", "Faxe"), here("Bo Dam"), here("Asger Tarp")]),
    (24, "Mødeleder: Karl Holm\nDeltagere: Eva Lind\nFraværende: Bo Dam\nFra forvaltningen deltog Asger Tarp", [here("Karl Holm"), here("Eva Lind"), away("Bo Dam"), here("Asger Tarp")]),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "expected"), READ)
def test_the_shape_gives_these_rows_and_no_others(
    attendance_of: Read, shape: int, lists: str, expected: list[Row]
) -> None:
    assert attendance_of(lists) == (expected, [])


# what cannot be told is left out, and an issue says so
EMPTY: list[tuple[int, str, list[Row], str]] = [
    (5, "Deltagere\nKarl Holm Eva Lind Bo Dam Thisted Kommune Rebild Kommune", [here("Karl Holm"), here("Eva Lind"), here("Bo Dam")], "unpaired-columns"),
    (5, "Deltagere\nKarl Holm\nEva Lind\nThisted Kommune\nRebild Kommune\nMorsø Kommune", [here("Karl Holm"), here("Eva Lind")], "unpaired-columns"),
    (5, "Deltagere\nKarl Holm (A) Eva Lind (V) Bo Dam (C) Asger Tarp (F)\nThisted Kommune Rebild Kommune", [here("Karl Holm", None, "A"), here("Eva Lind", None, "V"), here("Bo Dam", None, "C"), here("Asger Tarp", None, "F")], "unpaired-columns"),
    (18, "Deltagere: Afbud: Karl Holm, Eva Lind, Bo Dam, Asger Tarp", [], "unclear-absence"),
    (18, "Deltagere:\nAfbud:\nKarl Holm\nEva Lind\nBo Dam", [], "unclear-absence"),
    (22, "Deltagere\nKarl Holm, Greve Eva Lind, Faxe Bo Dam, Lejre Afbud Afbud Afbud Direktør Asger Tarp", [], "unclear-absence"),
    (22, "Deltagere\nKarl Holm, Greve Kommune\nEva Lind, Faxe Kommune\nBo Dam, Lejre Kommune\nAfbud\nAfbud\nGæster\nAsger Tarp, Movia", [here("Asger Tarp")], "unclear-absence"),
    (22, "Deltagere: Karl Holm Eva Lind Bo Dam Afbud Afbud\nReferent: Asger Tarp", [here("Asger Tarp")], "unclear-absence"),
    (25, "Deltagere: Karl Holm, Greve\nAfbud: Eva Lind, Faxe, samt Lemvig.", [here("Karl Holm", "Greve"), away("Eva Lind", "Faxe")], "absence-without-name"),
    (25, "Deltagere: Karl Holm, Greve\nAfbud: Eva Lind (A), Faxe; samt Lemvig", [here("Karl Holm", "Greve"), away("Eva Lind", "Faxe", "A")], "absence-without-name"),
    (25, "Deltagere\nKarl Holm, Greve Kommune\nAfbud: Lemvig Kommune", [here("Karl Holm", "Greve")], "absence-without-name"),
    (25, "Deltagere\nKarl Holm, Greve Kommune\nDer var afbud fra Lemvig.", [here("Karl Holm", "Greve")], "absence-without-name"),
    (30, "Deltagere\nKarl Holm (A), Greve Kommune (suppleant: Eva Lind)\nBo Dam (V)", [here("Karl Holm", "Greve", "A"), here("Bo Dam", None, "V")], "unclear-deputy"),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "expected", "code"), EMPTY)
def test_what_the_shape_leaves_open_stays_empty_and_is_reported(
    attendance_of: Read, shape: int, lists: str, expected: list[Row], code: str
) -> None:
    assert attendance_of(lists) == (expected, [code])


LISTS = "Deltagere\nKarl Holm (V), Greve Kommune\nEva Lind (A), Faxe Kommune"
BOTH = [here("Karl Holm", "Greve", "V"), here("Eva Lind", "Faxe", "A")]


def test_shape_20_the_words_about_a_part_of_the_meeting_are_kept(read: Callable[..., Minutes]) -> None:
    present = [
        "Karl Holm (V), Greve Kommune (deltog ikke under punkterne 12-15)",
        "Eva Lind (A), Faxe Kommune, forlod mødet kl. 17.40 under behandling af pkt. 5",
        "Bo Dam (C), Lejre Kommune",
    ]
    notes = {a.person: a.note for a in read(present=present, absent=()).attendance}
    assert notes == {
        "Karl Holm": "deltog ikke under punkterne 12-15",
        "Eva Lind": "forlod mødet kl. 17.40 under behandling af pkt. 5",
        "Bo Dam": None,
    }


RULINGS: list[tuple[int, str, str, str, list[Row]]] = [
    (26, LISTS, "Godkendt. Karl Holm var fraværende.", "Godkendt. Karl Holm var fraværende.", [away("Karl Holm", "Greve", "V"), BOTH[1]]),
    (26, LISTS, "Godkendt.\nFraværende: Karl Holm", "Godkendt.\nFraværende: Karl Holm", [away("Karl Holm", "Greve", "V"), BOTH[1]]),
    (26, LISTS, "Godkendt. Karl Holm deltog ikke.", "Godkendt.", BOTH),
    (26, LISTS, "Godkendt.", "Godkendt. Bo Dam var fraværende.", [*BOTH, away("Bo Dam")]),
    (26, "", "Godkendt. Karl Holm (V) og Eva Lind (A) var fraværende.", "Godkendt.", [away("Karl Holm", None, "V"), away("Eva Lind", None, "A")]),
    (26, "", "Alle var mødt undtagen Bo Dam.", "Godkendt.", [away("Bo Dam")]),
    (26, LISTS, "Karl Holm forlod mødet på grund af inhabilitet. Godkendt.", "Godkendt.", BOTH),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "lists", "first", "second", "expected"), RULINGS)
def test_absence_inside_a_ruling(
    attendance_of: Read, shape: int, lists: str, first: str, second: str, expected: list[Row]
) -> None:
    assert attendance_of(lists, first, second) == (expected, [])


def test_those_who_leave_a_body_are_no_list_of_who_came(attendance_of: Read) -> None:
    rows, codes = attendance_of("Afgående medlemmer:\nKarl Holm\nDeltagere:\nEva Lind")
    assert (rows, set(codes)) == ([here("Eva Lind")], {"unread-line"})
