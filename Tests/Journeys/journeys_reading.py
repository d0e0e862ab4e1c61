"""What the script adds, the layers and the languages, and the pages that only forms lead to."""

import re

from playwright.sync_api import expect

import checks
from interview import Interview, Person
from journey import World, journey
from visitor import Look, Visitor

# A voice that speaks at once, and remembers what it was told to say.
VOICE = """
  window.said = [];
  const voice = { speak(words) {
      window.said.push([words.lang, words.text]);
      if (window.said.length > 3 && window.slow) return;
      setTimeout(() => { words.onboundary?.({name: 'word', charIndex: 0, charLength: 1}); words.onend?.(); }, 1);
    }, cancel() { window.said.push(['', '(tyst)']); } };
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


@journey
def läs_upp_läser_sidan_på_sidans_språk_och_tystnar(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.page.add_init_script(VOICE)
        visitor.open_program()
        visitor.open_example("C")
        visitor.menu("Intervju")
        visitor.follow("Måltider")
        for language, button, stop in (("sv-SE", "Läs upp", "Dölj text"), ("en-GB", "Read aloud", "Hide text")):
            visitor.page.locator("#las-upp").focus()
            visitor.page.keyboard.press("Enter")
            expect(visitor.page.locator("#las-upp")).to_have_attribute("aria-pressed", "false")
            said = [(lang, text) for lang, text in visitor.page.evaluate("window.said") if lang]
            assert said[0][1].strip() == visitor.heading, said[:2]
            assert {lang for lang, _ in said} == {language}, {lang for lang, _ in said}
            assert len(said) > 5, said
            shown = re.sub(r"\s+", "", visitor.page.locator("main").text_content() or "")
            assert all(re.sub(r"\s+", "", text) in shown for _, text in said[:40])
            # A second press stops in the middle.
            visitor.page.evaluate("window.slow = true; window.said.length = 0")
            visitor.press(button)
            assert visitor.page.locator("#las-upp").get_attribute("aria-pressed") == "true"
            visitor.press(button)
            assert visitor.page.locator("#las-upp").get_attribute("aria-pressed") == "false"
            assert visitor.page.evaluate("window.said.at(-1)[1]") == "(tyst)"
            # What is hidden is not said.
            visitor.press(stop)
            own = visitor.page.locator("main .private").first.text_content() or ""
            visitor.press(button)
            expect(visitor.page.locator("#las-upp")).to_have_attribute("aria-pressed", "false")
            assert not any(own in text for _, text in visitor.page.evaluate("window.said"))
            visitor.press(stop)
            visitor.press("English" if language == "sv-SE" else "Svenska")


@journey
def utan_skript_syns_inga_knappar_som_behöver_det(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program, Look(has_script=False))
        visitor.open_program()
        visitor.open_example("C")
        for name in ("Läs upp", "Skriv ut"):
            assert not visitor.page.get_by_role("button", name=name).count(), name


@journey
def stoppuret_skriver_minuter_och_sidan_går_att_skriva_ut(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.page.add_init_script("window.print = () => { window.printed = true; };")
        visitor.page.clock.install()
        visitor.open_program()
        visitor.open_example("C")
        visitor.page.locator("[data-skriv-ut]").press("Enter")
        assert visitor.page.evaluate("window.printed === true")
        visitor.menu("Intervju")
        visitor.follow("Måltider")
        visitor.follow("Ändra Smaka mat med sked: Hur många minuter tar det en gång, en vanlig dag?")
        watch = visitor.page.locator(".stopwatch")
        watch.press("Enter")
        visitor.page.clock.run_for(150_000)
        assert "2:30" in visitor.text(watch)
        watch.press("Enter")
        assert visitor.page.get_by_label("En vanlig dag").input_value() == "2,5"
        expect(visitor.page.get_by_label("En vanlig dag")).to_be_focused()
        visitor.press("Nästa")
        assert not visitor.page.locator(".fault").count()


@journey
def föräldern_läser_lättläst_och_den_som_hjälper_engelska(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.open_program()
        visitor.open_example("C")
        plain = visitor.main_text()
        visitor.read_easily()
        assert visitor.path == "/resultat"
        easy = visitor.main_text()
        assert "I lätta ord" in easy and easy != plain
        visitor.menu("Intervju")
        visitor.follow("Att äta och dricka")
        visitor.read_english()
        assert visitor.path.startswith("/del/") and visitor.heading == "Meals", visitor.heading
        assert visitor.page.locator("html").get_attribute("lang") == "en"
        visitor.menu("Result")
        assert "a calculation, not a decision" in visitor.main_text().lower()
        visitor.press("Svenska")
        assert visitor.heading == "Resultat"
        # The case is the same in every language.
        hours = re.search(r"\d+ h", plain)
        assert hours and hours[0] in easy


@journey
def dölj_text_döljer_det_egna(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.open_program()
        visitor.open_example("C")
        visitor.menu("Intervju")
        visitor.follow("Måltider")
        visitor.press("Dölj text")
        own = visitor.page.locator("main .private").first
        assert "blur" in own.evaluate("e => getComputedStyle(e).filter")
        visitor.press("Dölj text")
        assert own.evaluate("e => getComputedStyle(e).filter") == "none"


@journey
def sidor_som_bara_formulär_leder_till(world: World) -> None:
    """The twelve words, an answer that cannot be read, one that takes something away, two answers, what is deleted."""
    looks = [Look(), Look(width=320, height=640)] + ([Look(is_dark=True)] if world.is_all else [])
    for look in looks:
        with world.program() as program:
            visitor = world.visitor(program, look)
            troubles: list[str] = []

            def check(name: str, visitor: Visitor = visitor, troubles: list[str] = troubles) -> None:
                found = checks.axe(visitor) + checks.scroll(visitor) + checks.structure(visitor, "sv", [])
                troubles += [f"{name}: {one}" for one in found]

            visitor.open_program()
            visitor.press("Börja")
            visitor.press("Nästa")
            check("fel i formuläret")
            visitor.choose("Spara på datorn med lösenfras")
            visitor.write("Din lösenfras, om du valde det", "en ganska lång lösenfras")
            visitor.press("Nästa")
            assert visitor.page.locator("ol.words li").count() == 12
            check("tolv ord")
            visitor.follow("Jag har sparat orden")
            person = Person.read(world.root / "Examples" / "exempel-c.yaml", ["C06"])
            interview = Interview(visitor, person, part="Måltider")
            visitor.follow("Måltider")
            visitor.follow("Börja")
            first = visitor.page.url
            visitor.press("Nästa")
            check("fråga utan svar")
            interview.answer()
            second = visitor.page.url
            interview.answer()
            other = visitor.tab()
            other.page.goto(second)
            for label in other.page.locator(".choice label").all():
                if label.locator("xpath=preceding-sibling::input").is_checked():
                    label.click()
            other.press("Nästa")
            assert other.heading == "Det här tar bort något", other.heading
            check("tar bort något", other)
            stale = visitor.tab()
            stale.page.goto(first)
            visitor.page.goto(first)
            visitor.choose("Ibland")
            visitor.press("Nästa")
            stale.choose("Vet inte")
            stale.press("Nästa")
            check("två svar", stale)
            visitor.menu("Spara och rensa")
            visitor.press("Radera")
            check("inte ikryssat")
            visitor.choose("Ja, radera ärendet för alltid")
            visitor.press("Radera")
            assert visitor.heading == "Ärendet är raderat"
            check("raderat")
            assert visitor.go("/resultat") == 409
            check("inget ärende")
            assert not troubles, "\n  ".join(dict.fromkeys(troubles))
