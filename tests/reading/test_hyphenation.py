from __future__ import annotations

import pytest

from kkrgraph.reading.hyphenation import join_lines
from kkrgraph.reading.vocabulary import vocabulary


def joined(line: str, following: str, *elsewhere: str) -> str:
    join = join_lines(line, following, vocabulary(elsewhere))
    return line[: len(line) - join.cut] + join.glue + following


@pytest.mark.parametrize(
    ("line", "following", "text"),
    [
        ("en linje", "og en til", "en linje og en til"),
        ("implemente-", "ringen", "implementeringen"),
        ("rammeaftale-", "n.", "rammeaftalen."),
        ("partier/li-", "stesamarbejder", "partier/listesamarbejder"),
        ("”Værdiska-", "bende”", "”Værdiskabende”"),
        ("KKR-", "samarbejdet", "KKR-samarbejdet"),
        ("(EU-", "midler)", "(EU-midler)"),
        ("SOSU-", "skolerne", "SOSU-skolerne"),
        ("ikke-EU-", "lande", "ikke-EU-lande"),
        ("A-", "kasser", "A-kasser"),
        ("fælles it-", "drift", "fælles it-drift"),
        ("ikke-", "offentlige", "ikke-offentlige"),
        ("e-", "mail", "e-mail"),
        ("Karin Bak-", "Lund", "Karin Bak-Lund"),
        ("2025-", "2032", "2025-2032"),
        ("kl. 10.30-", "12.00, med", "kl. 10.30-12.00, med"),
        ("kl. 10.30–", "12.00", "kl. 10.30–12.00"),
        ("covid-", "19", "covid-19"),
        ("2024-", "budgettet", "2024-budgettet"),
        ("”alle-skal-", "med-her”", "”alle-skal-med-her”"),
        ("børne-", "og ungeområdet", "børne- og ungeområdet"),
        ("forebyggelses-", "og sundhedstilbud", "forebyggelses- og sundhedstilbud"),
        ("region-", "eller landsplan", "region- eller landsplan"),
        ("børne-", "til ungdomsområdet", "børne- til ungdomsområdet"),
        ("her-", "til kommer", "hertil kommer"),
        ("små-", "(og mellemstore)", "små- (og mellemstore)"),
        ("2026 -", "2030", "2026 - 2030"),
        ("samspil -", "KL og KKR", "samspil - KL og KKR"),
        ("omfang -", "koordinerer", "omfang - koordinerer"),
        ("-", "punkt", "- punkt"),
        ("----", "punkt", "---- punkt"),
        ("(EU)-", "midler", "(EU)-midler"),
    ],
)
def test_lines_are_joined_the_danish_way(line: str, following: str, text: str) -> None:
    assert joined(line, following) == text


@pytest.mark.parametrize(
    ("line", "following", "elsewhere", "text"),
    [
        ("Erasmus-", "projekter", "et Erasmus-projekter", "Erasmus-projekter"),
        ("Erasmus-", "projekter", "erasmusprojekter og Erasmus-projekter", "Erasmusprojekter"),
        ("Erasmus-", "projekter", "ingenting", "Erasmusprojekter"),
        ("koordi-", "neret", "koordi-neret ved koordinering", "koordineret"),
        ("dial-", "og", "en dialog", "dialog"),
        ("DAGSOR-", "DEN", "dagsorden", "DAGSORDEN"),
        ("mobili -", "tetsløsninger", "mobilitet", "mobilitetsløsninger"),
        ("omfang -", "koordinerer", "omfang koordinering", "omfang - koordinerer"),
    ],
)
def test_the_documents_own_words_decide(line: str, following: str, elsewhere: str, text: str) -> None:
    assert joined(line, following, elsewhere) == text


@pytest.mark.parametrize(
    ("line", "following", "text"),
    [
        ("- Arbejdsgruppe", "n (apr.)", "- Arbejdsgruppen (apr.)"),
        ("Planudvalge", "t", "Planudvalget"),
        ("kapacitetsbehov", ":", "kapacitetsbehov:"),
        ("et tilbud", "i byen", "et tilbud i byen"),
        ("på en", "ø", "på en ø"),
        ("et tilbud", "a la carte", "et tilbud a la carte"),
        ("se pkt.", "n i bilaget", "se pkt. n i bilaget"),
        ("de valgte", "s. 14 i bilaget", "de valgte s. 14 i bilaget"),
        ("det er", "nu", "det er nu"),
        ("a) Karl Holm og Eva Lind", "b) Bo Ask", "a) Karl Holm og Eva Lind b) Bo Ask"),
        ("c: Karl Holm", "d: Bo Ask", "c: Karl Holm d: Bo Ask"),
    ],
)
def test_a_torn_end_goes_back_to_its_word(line: str, following: str, text: str) -> None:
    assert joined(line, following) == text
