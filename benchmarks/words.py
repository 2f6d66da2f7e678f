"""The words the synthetic minutes are made of; their people are put together by chance."""

from __future__ import annotations

GIVEN = ["Asta", "Villads", "Sigrid", "Karl", "Eva", "Holger", "Maja", "Frode", "Ingrid", "Svend", "Tove", "Ejner", "Bodil", "Rasmus", "Kirsten", "Anker", "Lone", "Birger", "Rita", "Viggo", "Grethe", "Niels", "Jytte", "Torben", "Helle", "Mads", "Karen", "Jens", "Anne", "Lars", "Mette", "Søren", "Ulla", "Finn", "Dorthe", "Knud", "Pia", "Erling"]
MIDDLE = ["Møl", "Tang", "Skov", "Hede", "Over", "Lund", "Krog", "Brink", "Holm", "Dal", "Klit", "Ravn", "Vester", "Øster", "Nør", "Sønder", "Lang", "Høj", "Bek", "Fal"]
LAST = ["gård", "berg", "feldt", "strøm", "mark", "bæk", "sted", "lund", "toft", "dahl", "skov", "vang", "høj", "kær", "brandt", "rup", "bo", "slet", "vig", "holm"]
STEMS = ["sundheds", "beskæftigelses", "uddannelses", "erhvervs", "klima", "energi", "trafik", "ældre", "social", "arbejdsmarkeds", "kommune", "borger", "praktik", "digitaliserings", "bosætnings", "turisme", "forsynings", "natur", "beredskabs", "psykiatri", "integrations", "ungdoms", "familie", "forebyggelses", "rehabiliterings", "rekrutterings", "kompetence", "innovations", "infrastruktur", "mobilitets", "kapacitets", "budget"]
HEADS = ["indsats", "aftale", "strategi", "plan", "reform", "ramme", "udvalg", "kreds", "model", "analyse", "pulje", "opgave", "proces", "løsning", "udvikling", "struktur", "målsætning", "evaluering", "fordeling", "styring", "samling", "dialog", "forum", "netværk", "partnerskab", "forløb", "tilbud", "vurdering", "prognose", "kortlægning", "anbefaling"]
VERBS = ["styrker", "følger", "udvikler", "samler", "drøfter", "afklarer", "forbereder", "vurderer", "understøtter", "koordinerer", "prioriterer"]
ADJECTIVES = ["fælles", "regional", "tværkommunal", "samlet", "langsigtet", "konkret", "fortsat", "lokal", "politisk", "strategisk", "økonomisk", "faglig", "bred", "helhedsorienteret", "forpligtende", "datadrevet", "bæredygtig"]
LINKS = ["og", "samt", "herunder", "blandt", "andet", "med", "henblik", "på", "i", "forlængelse", "af", "på", "tværs", "af", "som", "led", "i"]
PHRASES = (
    "som det er i dag",
    "og det skal ske i tæt dialog med de enkelte kommuner",
    "hvor der er brug for det",
    "så alle kan være med fra start",
    "når det er muligt inden for de givne rammer",
    "og at der fortsat er fokus på det i de kommende år",
    "bl.a. fordi der er tale om ca. 15 pct. af de borgere, det handler om",
    "jf. det notat, der er sendt ud før mødet",
    "men det er ikke afklaret, hvem der tager det næste skridt",
)
BODIES = (
    "Erhvervshus Nordjylland",
    "Nordjyllands Trafikselskab",
    "Det Regionale Arbejdsmarkedsråd",
    "Danmarks Erhvervsfremmebestyrelse",
    "Business Region North Denmark",
    "North Denmark EU Office",
    "Professionshøjskolen UCN",
    "Visit Nordjylland",
)
MINISTRIES = ("Social- og Boligstyrelsen", "Sundhedsministeriet", "Beskæftigelsesministeriet", "Danske Regioner", "KL")
MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
