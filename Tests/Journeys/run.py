"""Makes the journeys through the pages in a real browser.

run.py --program PROGRAM --jar VNU.JAR --work FOLDER [--all] [PATTERN …]
"""

import argparse
import importlib
import re
import shutil
import sys
import time
import traceback
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

import checks
from journey import JOURNEYS, Journey, World

HERE = Path(__file__).parent


def chosen(patterns: list[str], is_all: bool) -> list[Journey]:
    for module in sorted(HERE.glob("journeys_*.py")):
        importlib.import_module(module.stem)
    wanted = [re.compile(pattern) for pattern in patterns]
    return [
        journey
        for journey in JOURNEYS
        if (is_all or not journey.is_extra) and (not wanted or any(one.search(journey.name) for one in wanted))
    ]


def make(journey: Journey, world: World) -> str | None:
    """Makes a journey; tells what went wrong, if anything did."""
    world.name = journey.name
    try:
        journey.run(world)
        world.close_visitors(check=True)
        return None
    except (AssertionError, Error, LookupError, ValueError, OSError) as error:
        for number, visitor in enumerate(world.visitors):
            picture = world.work / "failed" / f"{journey.name}-{number}.png"
            try:
                visitor.page.screenshot(path=picture, full_page=True)
            except Error as reason:  # The page may be gone.
                print(f"  ingen bild: {reason}", flush=True)
        world.close_visitors(check=False)
        place = traceback.extract_tb(error.__traceback__)
        line = next((frame for frame in reversed(place) if Path(frame.filename).parent == HERE), place[-1])
        return f"{Path(line.filename).name}:{line.lineno}: {type(error).__name__}: {error}"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--jar", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("patterns", nargs="*")
    options = parser.parse_args()
    journeys = chosen(options.patterns, options.all)
    if not journeys:
        return 0
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    failed: list[str] = []
    passed: list[str] = []
    begun = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        world = World(options.program.resolve(), HERE.parent.parent, options.work, browser, options.all)
        for journey in journeys:
            start = time.monotonic()
            trouble = make(journey, world)
            took = f"{time.monotonic() - start:.1f} s".replace(".", ",")
            if trouble:
                failed.append(journey.name)
                print(f"✘ {journey.name} ({took})\n  {trouble}", flush=True)
            else:
                passed.append(journey.name)
                print(f"✔ {journey.name} ({took})", flush=True)
        browser.close()
    kept = options.work / "html"
    if kept.exists():
        name = "html_enligt_v_nu"
        if faults := checks.valid(kept, options.jar):
            failed.append(name)
            print(f"✘ {name}\n  " + "\n  ".join(list(dict.fromkeys(faults))[:20]))
        else:
            passed.append(name)
            print(f"✔ {name}: {len(list(kept.iterdir()))} sidor")
    for remark in dict.fromkeys(world.remarks):
        print(f"  {remark}")
    if failed:
        print(f"Bilder av det som gick fel: {options.work / 'failed'}")
    print(closing(passed, failed, time.monotonic() - begun))
    return 1 if failed else 0


def closing(passed: list[str], failed: list[str], seconds: float) -> str:
    mark = "✘" if failed else "✔"
    line = f"{mark} {len(passed)} av {len(passed) + len(failed)} resor i webbläsaren klarades på {seconds:.0f} s"
    if failed:
        line += f"; fel: {', '.join(failed)}"
    return line + "."


if __name__ == "__main__":
    sys.exit(main())
