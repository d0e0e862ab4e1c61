"""Every page: what axe finds, what it weighs, what its title says, what sticks out sideways."""

from collections.abc import Callable

import checks
import site_pages as site
from journey import World, extra_journey, journey
from visitor import Look, Visitor

LIGHT = Look()
DARK = Look(is_dark=True)
FORCED = Look(has_forced_colours=True)
NARROW = Look(width=320, height=640)
# 1 280 × 1 024 px enlarged four times.
ENLARGED = Look(width=320, height=256, scale=4)

# Words of example C that stand in its file, and must not stand in a title or an address.
SECRETS = ["exempel c", "epilepsi", "sondmatning", "anfall", "blöj", "dusch", "bilaga-c"]


def look_through(
    world: World,
    look: Look,
    check: Callable[[Visitor], list[str]],
    *,
    deep: bool = False,
    settings: tuple[str, ...] = (),
) -> int:
    """Looks through every page with example C open, and gathers what is wrong."""
    with world.program() as program:
        visitor = world.visitor(program, look)
        visitor.open_program()
        visitor.open_example("C")
        for setting in settings:
            visitor.press(setting)
        troubles = []
        count = 0
        for name in site.pages(visitor, deep=deep):
            count += 1
            troubles += [f"{name}: {trouble}" for trouble in check(visitor)]
        assert not troubles, "\n  ".join(troubles)
        return count


@journey
def varje_sida_i_ljust(world: World) -> None:
    weights: dict[str, int] = {}

    def check(visitor: Visitor) -> list[str]:
        visitor.source()
        bytes_sent, heavy = checks.weight(visitor)
        weights[visitor.path] = bytes_sent
        return (
            heavy
            + checks.axe(visitor)
            + checks.structure(visitor, "sv", SECRETS)
            + checks.scroll(visitor)
            + checks.targets(visitor)
        )

    count = look_through(world, LIGHT, check, deep=True)
    heaviest = max(weights, key=lambda path: weights[path])
    world.remark(
        f"{count} sidor; tyngst vid första besöket: {heaviest} med {weights[heaviest] / 1000:.1f} kB".replace(".", ",")
    )


@journey
def varje_slags_fråga(world: World) -> None:
    """A page of every kind of fields, at a desk and on a narrow screen."""
    parts = range(1, 16) if world.is_all else (1, 2, 5, 11)
    looks = [LIGHT, DARK, FORCED] if world.is_all else [LIGHT]
    for look in looks:
        with world.program() as program:
            visitor = world.visitor(program, look)
            visitor.open_program()
            visitor.open_example("C")
            troubles: list[str] = []
            seen: set[str] = set()
            for part in parts:
                visitor.go(f"/del/{part}")
                found = visitor.page.locator("main a[href^='/fraga/']")
                for link in found.evaluate_all("all => all.map(a => a.getAttribute('href'))"):
                    visitor.go(link)
                    if (kind := fields(visitor)) in seen:
                        continue
                    seen.add(kind)
                    visitor.source()
                    wrong = checks.axe(visitor) + checks.structure(visitor, "sv", SECRETS) + checks.targets(visitor)
                    visitor.page.set_viewport_size({"width": 320, "height": 640})
                    wrong += checks.scroll(visitor)
                    visitor.page.set_viewport_size({"width": look.width, "height": look.height})
                    troubles += [f"{visitor.heading}: {one}" for one in wrong]
            assert not troubles, "\n  ".join(troubles)
            world.remark(f"{world.name}: {len(seen)} slag")


def fields(visitor: Visitor) -> str:
    """What there is to answer with: the names and kinds of the fields, whatever the choices are."""
    found: str = visitor.page.locator("main form").first.evaluate(
        "form => [...new Set([...form.elements].map(e => e.type + ' ' + e.name.replace(/[0-9]+$/, '')))].join()"
    )
    return found


@journey
def varje_sida_320_px_bred(world: World) -> None:
    look_through(world, NARROW, checks.scroll, deep=world.is_all)


@extra_journey
def varje_sida_förstorad_fyra_gånger(world: World) -> None:
    look_through(world, ENLARGED, checks.scroll, deep=True)


@extra_journey
def varje_sida_320_px_bred_på_lättläst_och_engelska(world: World) -> None:
    for setting in ("Lättläst", "English"):
        look_through(world, NARROW, checks.scroll, deep=True, settings=(setting,))


@extra_journey
def varje_sida_i_mörkt(world: World) -> None:
    look_through(world, DARK, checks.axe, deep=True)


@extra_journey
def varje_sida_i_tvingade_färger(world: World) -> None:
    look_through(world, FORCED, checks.axe, deep=True)


@journey
def varje_sida_på_lättläst(world: World) -> None:
    def check(visitor: Visitor) -> list[str]:
        visitor.source()
        return checks.structure(visitor, "sv", SECRETS) + (checks.axe(visitor) if world.is_all else [])

    look_through(world, LIGHT, check, deep=world.is_all, settings=("Lättläst",))


@journey
def varje_sida_på_engelska(world: World) -> None:
    def check(visitor: Visitor) -> list[str]:
        visitor.source()
        return checks.structure(visitor, "en", SECRETS) + (checks.axe(visitor) if world.is_all else [])

    look_through(world, LIGHT, check, deep=world.is_all, settings=("English",))


@extra_journey
def varje_sida_med_dold_text(world: World) -> None:
    look_through(world, LIGHT, checks.axe, deep=True, settings=("Dölj text",))
