"""The whole way with the keyboard alone."""

from playwright.sync_api import expect

from journey import World, journey
from visitor import Visitor

GREATEST_STOPS = 12
GREATEST_WAY = 200


def focused(visitor: Visitor) -> str:
    """What has the focus, told by tag, name and where it stands."""
    found: str = visitor.page.evaluate(
        """() => { const e = document.activeElement;
          return [e.tagName.toLowerCase(), e.closest('main') ? 'main' : 'runt', e.type ?? '',
            (e.labels?.[0] ?? e).textContent.trim()].join('|'); }"""
    )
    return found


def has_visible_focus(visitor: Visitor) -> bool:
    """The focus can be seen: an outline of 3 px, on the element or on its label."""
    seen: bool = visitor.page.evaluate(
        """() => { const e = document.activeElement; const around = [e, ...(e.labels ?? [])];
          return around.some(one => { const style = getComputedStyle(one);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3; }); }"""
    )
    return seen


def tab_to(visitor: Visitor, *, tag: str, text: str = "", kind: str = "") -> int:
    """Presses Tab until the focus is there; tells how many stops came before."""
    for stops in range(GREATEST_WAY):
        visitor.page.keyboard.press("Tab")
        found_tag, _, found_kind, found_text = focused(visitor).split("|", 3)
        assert has_visible_focus(visitor), f"fokus syns inte på {focused(visitor)}"
        if found_tag == tag and found_text.startswith(text) and found_kind.startswith(kind):
            return stops
    raise AssertionError(f"Tab når aldrig {tag} {text}")


def tab_to_answer(visitor: Visitor) -> int:
    """Presses Tab to the first thing to answer with; tells how many stops came before."""
    for stops in range(GREATEST_WAY):
        visitor.page.keyboard.press("Tab")
        assert has_visible_focus(visitor), f"fokus syns inte på {focused(visitor)}"
        if focused(visitor).split("|")[:2] in (["input", "main"], ["textarea", "main"], ["select", "main"]):
            return stops
    raise AssertionError("Tab når aldrig något att svara med")


def press(visitor: Visitor, *, tag: str, text: str, key: str = "Enter") -> None:
    tab_to(visitor, tag=tag, text=text)
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press(key)


@journey
def bara_tangentbordet_från_start_till_resultat(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        keys = visitor.page.keyboard
        visitor.open_program()
        press(visitor, tag="button", text="Börja")
        tab_to_answer(visitor)
        # The choices are one stop; arrows choose. The second is kept without a passphrase.
        keys.press("ArrowDown")
        press(visitor, tag="button", text="Nästa")
        press(visitor, tag="a", text="Klädsel")
        press(visitor, tag="a", text="Börja")
        most = 0
        for _ in range(12):
            if not visitor.path.startswith("/fraga/"):
                break
            question = visitor.heading
            most = max(most, tab_to_answer(visitor))
            kind = focused(visitor).split("|")[2]
            if kind in ("radio", "checkbox"):
                keys.press("Space")
            elif question.startswith("Hur många minuter tar det"):
                keys.type("tolv")
            else:
                keys.type("2")
            press(visitor, tag="button", text="Nästa")
            fault = visitor.page.locator(".fault")
            if fault.count():
                # Who has written what cannot be read is met by what is wrong, and can skip.
                assert focused(visitor).startswith("div|main"), f"fokus ligger på {focused(visitor)}"
                press(visitor, tag="button", text="Hoppa över")
        assert most <= GREATEST_STOPS, f"{most} stopp före svaret"
        # From wherever: the first stop is the way to the content.
        visitor.page.reload()
        keys.press("Tab")
        assert focused(visitor).startswith("a|runt"), focused(visitor)
        keys.press("Enter")
        assert focused(visitor).startswith("main|main"), focused(visitor)
        press(visitor, tag="a", text="Resultat")
        assert visitor.heading == "Resultat"
        world.remark(f"{world.name}: högst {most} stopp före svaret")


@journey
def fokus_går_dit_felet_är(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.open_program()
        visitor.press("Börja")
        visitor.press("Nästa")
        expect(visitor.page.locator("#fel")).to_be_focused()
        visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.press("Enter")
        expect(visitor.page.locator("input[type=radio]").first).to_be_focused()
        # On a question the choices are a group; its first choice is where the mending begins.
        visitor.choose("Spara på datorn utan lösenfras")
        visitor.press("Nästa")
        visitor.follow("Klädsel")
        visitor.follow("Börja")
        visitor.press("Nästa")
        expect(visitor.page.locator("#fel")).to_be_focused()
        visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.press("Enter")
        expect(visitor.page.locator("input[type=radio]").first).to_be_focused()
