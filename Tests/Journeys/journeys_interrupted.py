"""What a forced close, a restart and two windows may not lose."""

import subprocess

from interview import Interview, Person
from journey import World, journey
from journeys_parent import begin
from visitor import Visitor


def answer_some(visitor: Visitor, world: World, count: int) -> None:
    """Answers the first questions of the first part."""
    interview = Interview(visitor, Person.read(world.root / "Examples" / "exempel-c.yaml", ["C06"]))
    interview.part = "Var du bor och vad du har"
    visitor.follow(interview.part)
    visitor.follow("Börja")
    for _ in range(count):
        interview.answer()


@journey
def programmet_dödas_mitt_i_en_fråga_och_inget_går_förlorat(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        begin(visitor)
        answer_some(visitor, world, 3)
        question, address = visitor.heading, visitor.page.url
        program.kill()
        program.start()
        # The same browser, without the address that the program prints.
        visitor.page.goto(address)
        assert visitor.heading == question, f"{visitor.heading}, inte {question}"
        visitor.menu("Intervju")
        visitor.follow("Var du bor och vad du har")
        answered = visitor.page.locator("dl.answers dt").count()
        assert answered == 3, f"{answered} av 3 svar finns kvar"
        visitor.follow("Fortsätt")
        assert visitor.heading == question, f"{visitor.heading}, inte {question}"


@journey
def svaret_som_skickas_efter_omstarten_tas_emot(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        begin(visitor)
        answer_some(visitor, world, 1)
        question = visitor.heading
        visitor.page.locator(".choice label").first.click()
        program.kill()
        program.start()
        visitor.press("Nästa")
        assert not visitor.page.locator(".fault").count()
        assert visitor.path.startswith(("/fraga/", "/del/")), f"{visitor.heading} på {visitor.path}"
        assert visitor.heading != question, "svaret togs inte emot"


@journey
def ett_annat_fönster_ändrar_något_annat_och_båda_svaren_finns_kvar(world: World) -> None:
    with world.program() as program:
        first = world.visitor(program)
        begin(first)
        first.follow("Vem gäller det")
        first.follow("Börja")
        second = first.tab()
        second.go("/del/3")
        second.follow("Börja")
        # Both pages were made from the same state of the case.
        first.choose("En anhörig")
        second.choose("Vet inte")
        first.press("Nästa")
        second.press("Nästa")
        assert second.heading != "Två svar på samma sak"
        assert "En anhörig" in part_text(second, "/del/1")
        assert "Vet inte" in part_text(second, "/del/3")


@journey
def två_fönster_svarar_olika_på_samma_fråga_och_personen_väljer(world: World) -> None:
    for keeps_mine in (True, False):
        with world.program() as program:
            first = world.visitor(program)
            begin(first)
            first.follow("Vem gäller det")
            first.follow("Börja")
            second = first.tab()
            second.page.goto(first.page.url)
            first.choose("En anhörig")
            second.choose("En yrkesperson")
            address = first.page.url
            first.press("Nästa")
            second.press("Nästa")
            assert second.heading == "Två svar på samma sak", second.heading
            if keeps_mine:
                second.press("Det jag skrev nu")
            else:
                second.follow("Det som redan är sparat")
            second.page.goto(address)
            chosen = "En yrkesperson" if keeps_mine else "En anhörig"
            assert second.page.get_by_label(chosen, exact=True).is_checked(), f"{chosen} är inte valt"


def part_text(visitor: Visitor, path: str) -> str:
    visitor.go(path)
    return visitor.main_text()


@journey
def en_upptagen_port_sägs_och_en_annan_tas(world: World) -> None:
    with world.program() as program:
        command = [str(program.path), "starta", "--port", str(program.port), "--folder", str(program.folder)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 1
        assert f"Porten {program.port} är upptagen" in done.stderr, done.stderr
        visitor = world.visitor(program)
        visitor.open_program()
        assert visitor.page.locator("h1").count() == 1
