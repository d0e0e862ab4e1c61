"""A lawyer opens example A, pastes the authority's proposal and gets a draft of comments."""

import re

from journey import World, journey


@journey
def juristen_klistrar_in_ett_förslag_och_får_synpunkter(world: World) -> None:
    proposal = (world.root / "Examples" / "forslag-a.txt").read_text(encoding="utf-8")
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.open_program()
        visitor.open_example("A")
        visitor.go("/jamfor")
        visitor.follow("Klistra in text")
        visitor.choose("Försäkringskassan")
        visitor.page.locator("textarea").fill(proposal)
        visitor.press("Jämför")
        printed = program.command(
            "jämför",
            str(world.root / "Examples" / "exempel-a.yaml"),
            "--with",
            str(world.root / "Examples" / "forslag-a.txt"),
            "--format",
            "markdown",
        )
        shown = spaceless(visitor.main_text())
        figures = re.findall(r"−?\d+ h(?: [\d,]+ min)?", printed)
        assert figures, "kommandot visar inga timmar"
        lost = [figure for figure in dict.fromkeys(figures) if spaceless(figure) not in shown]
        assert not lost, f"kommandot säger {', '.join(lost)}; sidan säger det inte"
        visitor.menu("Brev")
        visitor.follow("Synpunkter på ett förslag")
        draft = visitor.main_text()
        assert "Läs och godkänn" in draft, draft[:300]
        visitor.follow("Läs och godkänn")
        visitor.press("Godkänn")
        assert visitor.page.locator("h1").count() == 1
        visitor.go("/brev")
        visitor.follow("Synpunkter på ett förslag")
        assert "godkänt 1 av" in visitor.main_text()
        visitor.open_details("Spara som fil eller skriv ut")
        text = visitor.download("Ren text", role="link").decode("utf-8")
        assert "tarmtömning" in text.lower(), "synpunkterna nämner inte det som skurits"


def spaceless(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", text)
