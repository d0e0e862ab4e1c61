"""What holds for every page."""

import json
import subprocess
from functools import cache
from pathlib import Path

import axe_playwright_python

from visitor import Visitor

GREATEST_WEIGHT = 100_000


@cache
def axe_source() -> str:
    folder = Path(axe_playwright_python.__file__).parent
    return (folder / "axe.min.js").read_text(encoding="utf-8")


def axe(visitor: Visitor) -> list[str]:
    """What axe-core finds wrong on the page."""
    visitor.page.evaluate(axe_source())
    found = visitor.page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)")
    return [
        f"axe {violation['id']}: {violation['help']} – {node['html'][:160]}"
        for violation in found
        for node in violation["nodes"][:3]
    ]


def scroll(visitor: Visitor) -> list[str]:
    """What sticks out sideways. A table may scroll in a frame of its own."""
    width, wide = visitor.page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth;
          const wide = [...document.querySelectorAll('main *, header *, footer *, nav *')].filter(e =>
            e.getBoundingClientRect().right > width + 1 && !e.closest('.table-wrap, .visually-hidden, svg'));
          return [document.documentElement.scrollWidth - width, wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120))];
        }"""
    )
    return [f"{width} px bredare än skärmen: {' '.join(wide)}"] if width > 0 else []


def structure(visitor: Visitor, language: str, secrets: list[str]) -> list[str]:
    """One heading of the first rank, a language, a title that says nothing of the case, no name used twice."""
    page = visitor.page
    troubles = []
    if (count := page.locator("h1").count()) != 1:
        troubles.append(f"{count} h1")
    if (spoken := page.locator("html").get_attribute("lang")) != language:
        troubles.append(f"lang={spoken}")
    title = page.title()
    if not title.endswith(" – Egenmakt"):
        troubles.append(f"titeln är {title}")
    troubles += [f"titeln röjer {secret}" for secret in secrets if secret.lower() in title.lower()]
    troubles += [f"adressen röjer {secret}" for secret in secrets if secret.lower() in page.url.lower()]
    return troubles


def targets(visitor: Visitor) -> list[str]:
    """Buttons, choices, fields and links that stand alone are at least 48 px high, or 44 px where a line wraps."""
    small = visitor.page.evaluate(
        """() => [...document.querySelectorAll('button, summary, .button, .tool, .choice label, .side a, input, select')]
          .filter(e => e.checkVisibility() && !['hidden', 'radio', 'checkbox'].includes(e.type))
          .filter(e => e.getBoundingClientRect().height < 47.5).map(e => e.outerHTML.slice(0, 120))"""
    )
    return [f"lägre än 48 px: {element}" for element in small[:3]]


def weight(visitor: Visitor) -> tuple[int, list[str]]:
    """Bytes that a first visit to the page takes."""
    session = visitor.page.context.new_cdp_session(visitor.page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    visitor.page.reload()
    visitor.page.wait_for_load_state("networkidle")
    session.detach()
    total = round(sum(sizes))
    return total, [f"{total} byte vid första besöket"] if total > GREATEST_WEIGHT else []


def valid(folder: Path, jar: Path) -> list[str]:
    """What v.Nu finds wrong in the HTML that the journeys kept; the program is started once for all."""
    files = sorted(folder.glob("*.html"))
    assert files, "inga sidor sparades"
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=True)
    return [
        f"{Path(message['url']).name}: {message['message']} – {message.get('extract', '')[:160]}"
        for message in json.loads(done.stdout)["messages"]
        if message["type"] == "error"
    ]
