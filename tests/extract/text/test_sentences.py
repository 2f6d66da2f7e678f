from __future__ import annotations

import pytest

from kkrgraph.extract.text.sentences import sentence_spans


@pytest.mark.parametrize(
    "sentences",
    [
        ["Godkendt.", "Taget til efterretning."],
        ["Puljen er på 3 mio. kr. i alt.", "Den fordeles i maj."],
        ["Der er afsat 3 mia. kr.", "Det er nok."],
        ["Niels Chr. Holm bød velkommen.", "Joh. Lind takkede."],
        ["Johs. Holm bød velkommen.", "Niels Jørg. Lind takkede."],
        ["Mødet holdes den 2. oktober 2025.", "Alle er velkomne."],
        ["Se jf. Notat om havnen mv.", "Alle har læst det."],
        ["Karl H. Holm og C.C. Lind deltog.", "De gik tidligt."],
        ["Bl.a. Sorø og evt. Faxe er med.", "Lejre er ikke."],
        ["Er alle med?", "Ja!", "Så går vi i gang."],
        ["Han sagde: ”Det går godt.”", "Så gik han."],
        ["Se nr. 4 i bilaget.", "Det er på side 2."],
        ["Der var 4.", "Alle var enige."],
        ["Aftalen trådte i kraft i 2024.", "Den gælder endnu."],
        ["Han sidder i bestyrelsen for Nordkaj A/S.", "Kommunerne ejer selskabet."],
        ["Leif Ö. Lind og É. Holm deltog.", "De gik tidligt."],
        ["Alle sættes af KL.", "Efter loven er det sådan."],
        ["Mødet er på tirsdag kl. 10 og varer en time."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    text = " ".join(sentences)
    found = [text[start:end] for start, end in sentence_spans(text, 0, len(text))]
    assert found == sentences


def test_only_the_given_stretch_is_split() -> None:
    text = "Udenfor. Inde er det. Og her. Udenfor igen."
    start, end = text.index("Inde"), text.index(" Udenfor igen")
    assert [text[s:e] for s, e in sentence_spans(text, start, end)] == ["Inde er det.", "Og her."]


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_has_no_sentence(text: str) -> None:
    assert list(sentence_spans(text, 0, len(text))) == []
