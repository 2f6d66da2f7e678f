"""Turns of phrase that seat somebody without a verb of electing: `tager sæde i`, `deltager som repræsentant`, `skal repræsentere`."""

from __future__ import annotations

from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE

_WHO = rf"(?:{ROLE} )?{PERSON}"
_BEHIND = rf"(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)?"
# the words of which a text must hold one, and the turn, as text.ways has them
TURNS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("æde i ",), r"\btag(?:er|e) sæde i\b|\btog sæde i\b"),
    # `Karl Holm deltager i Havnerådet som repræsentant`, `deltager som delegerede`
    (
        ("eltager ",),
        rf"{PERSON}{_BEHIND} deltager (?:i [^.;,{PERSON}]{{1,60}} )?som (?:[a-zæøå]+s |[a-zæøå]+e )?{ROLE}",
    ),
    # `..., og Eva Lind er hans stedfortræder`
    (
        (" er ha", " er he", " er de"),
        rf"(?:,|og|mens) {_WHO}{_BEHIND} er (?:hans|hendes|dennes|deres) (?:personlige? )?{ROLE}",
    ),
    # `besluttede, at Karl Holm skal repræsentere KKR i bestyrelsen`
    (
        ("al repræsentere",),
        rf"\bat {_WHO}{_BEHIND} (?:fremover |herefter )?skal (?:fremover |herefter )?repræsentere\b",
    ),
    # `at besætte den med Karl Holm`, `Pladsen besættes med Eva Lind`
    (("esæt", "esatte"), rf"\b(?:besætte[rs]?|besatte) (?:[a-zæøå]+ )?(?:med|af) (?={_WHO})"),
    # `Karl Holm varetager fremover Faxes plads i Havnerådet`, `varetager formandskabet for`
    (
        ("aretag",),
        rf"{PERSON}{_BEHIND} (?:fremover |herefter )?varetager (?:fremover |herefter |nu )?(?:formandskabet|formandsposten|næstformandsposten|"
        rf"(?:[A-ZÆØÅ][\wæøå]+s |[{PLACE}{ORG}][’']?s? |hans |hendes )(?:plads|post|sæde)\b)",
    ),
    # `Ny fra Faxe Kommune er Karl Holm`
    (("Ny fra", "Nyt fra", "Nye fra"), rf"\ANye?t? fra [{PLACE}{ORG}] (?:er|bliver) (?={_WHO})"),
    # `Komitéen består af Karl Holm, Eva Lind og Bo Ask`
    (
        ("består af",),
        rf"\A(?:[A-ZÆØÅ][a-zæøå]+: )?(?:{ORG}|[A-ZÆØÅ][a-zæøåé]+(?:en|et)) består af (?={_WHO})",
    ),
    # `Karl Holms indtræden godkendt`
    (
        ("indtræden", "dpegning", " valg "),
        rf"{PERSON}[’']?s (?:indtræden|valg|udpegning)(?: (?:i|til|som) [^.;{PERSON}]{{1,40}}?)? (?:(?:blev|er) )?(?:godkendt|tiltrådt|godkendes|tiltrædes|bekræftet)",
    ),
    # `Efter lodtrækning tilfaldt pladsen Karl Holm`
    (("tilfald",), rf"\btilfald(?:t|er) (?:pladsen|posten|hvervet|mandatet|sædet) (?={_WHO})"),
    (
        ("tilfald", "går til"),
        rf"\b(?:plads|post)(?:en)? (?:tilfalder|tilfaldt|går til) {ROLE} (?:for|i|af|ved) [^.;,]{{2,40}}, (?={PERSON})",
    ),
    # `valgt ind i Havnerådet`, `indvælges i bestyrelsen`
    (("ndvælg", "ndvalg"), r"\bindv[æa]lg(?:es|er|t|te|tes)(?= (?:i|som)\b)"),
    # `SF-gruppen har anvist Karl Holm`
    (("anvis",), rf"\b(?:har |har i stedet )?anvis(?:t|er|te) (?={_WHO})"),
    # `Karl Holm indgår som medlem`, `Karl Holm er tilforordnet`
    (("indgår som", "indgik som"), rf"\b(?:indgår|indgik) som (?={ROLE})"),
)
