"""A parent enters example C from nothing, and prints the annex."""

import re
from pathlib import Path

from interview import Interview, Person
from journey import World, extra_journey, journey
from program import Program
from visitor import Look, Visitor

# One row of each kind of need; the whole of the file is entered with --all.
SOME_ROWS = ["C01", "C06", "C09", "C12", "C13", "C15"]
SUMS = ("basicNet", "granted", "otherNet", "furtherAssistants")


def begin(visitor: Visitor) -> None:
    """From the start page to the list of parts, with the case kept on the computer."""
    visitor.open_program()
    visitor.press("Börja")
    visitor.choose("Spara på datorn utan lösenfras")
    visitor.press("Nästa")
    assert visitor.heading == "Intervju", visitor.heading


def parent(world: World, look: Look, rows: list[str] | None) -> None:
    person = Person.read(world.root / "Examples" / "exempel-c.yaml", rows)
    with world.program() as program:
        visitor = world.visitor(program, look)
        begin(visitor)
        interview = Interview(visitor, person)
        interview.tell_all()
        visitor.menu("Resultat")
        assert "en uträkning, inte ett beslut" in visitor.main_text()
        exported = save(visitor, world)
        compare(program, world, person, exported)
        annex(world, visitor, program, exported)
        world.remark(
            f"{world.name}: {len(person.rows)} av 23 rader, {interview.answered} frågor besvarade, "
            f"{len(interview.skipped)} överhoppade"
        )


def save(visitor: Visitor, world: World) -> Path:
    """The case file from Spara och rensa."""
    visitor.menu("Spara och rensa")
    path = world.work / f"{world.name}.yaml"
    path.write_bytes(visitor.download("Spara ner ärendefilen"))
    return path


def compare(program: Program, world: World, person: Person, exported: Path) -> None:
    """What was told gives what the file gives."""
    truth = world.work / f"{world.name}-facit.yaml"
    person.write(truth)
    told, known = program.count(exported), program.count(truth)
    for track in ("agency", "kommun"):
        for name in SUMS:
            for bound in ("secure", "likely", "possible"):
                got, wanted = told[track][name][bound], known[track][name][bound]
                assert got == wanted, f"{track} {name} {bound}: {got['minutes']} min, i filen {wanted['minutes']} min"


def annex(world: World, visitor: Visitor, program: Program, exported: Path) -> None:
    """The annex says the sums that `egenmakt räkna` does."""
    visitor.menu("Brev")
    visitor.follow("Bilaga till ansökan")
    visitor.open_details("Spara som fil eller skriv ut")
    html = visitor.download("Webbsida", role="link").decode("utf-8")
    wanted = re.search(r"Grundläggande efter avdrag\s+(.+?)\s{2,}", program.command("brev", "bilaga", str(exported)))
    assert wanted, "bilagan har ingen summa"
    assert spaceless(wanted[1]) in spaceless(re.sub(r"<[^>]+>", "", html)), f"{wanted[1]} står inte i bilagan"
    pdf = visitor.download("PDF", role="link")
    assert pdf.startswith(b"%PDF-"), "bilagan är ingen PDF"


def spaceless(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]|&nbsp;", "", text)


@journey
def föräldern_från_ingenting_till_bilaga(world: World) -> None:
    parent(world, Look(), SOME_ROWS)


@journey
def föräldern_från_ingenting_till_bilaga_utan_skript(world: World) -> None:
    parent(world, Look(has_script=False), SOME_ROWS if world.is_all else SOME_ROWS[:2])


@extra_journey
def föräldern_skriver_in_hela_exempel_c(world: World) -> None:
    parent(world, Look(), None)


@extra_journey
def föräldern_skriver_in_hela_exempel_c_utan_skript(world: World) -> None:
    parent(world, Look(has_script=False), None)
