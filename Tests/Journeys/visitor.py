"""A person at a browser: goes to pages, presses what has a name, and notices what a person would."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Download, Error, Locator, Page, Request

from program import Program

# What a page may not do, as Chromium says it.
REFUSED = re.compile(r"Content Security Policy|Refused to|blocked by CSP", re.IGNORECASE)


@dataclass(frozen=True)
class Look:
    """How the pages are shown."""

    width: int = 1200
    height: int = 900
    scale: float = 1
    is_dark: bool = False
    has_forced_colours: bool = False
    has_script: bool = True

    @property
    def name(self) -> str:
        parts = ["mörkt" if self.is_dark else "ljust", f"{self.width} px"]
        if self.has_forced_colours:
            parts.append("tvingade färger")
        if not self.has_script:
            parts.append("utan skript")
        return ", ".join(parts)


class Visitor:
    def __init__(self, browser: Browser, program: Program, look: Look, html_folder: Path) -> None:
        self.program = program
        self.look = look
        self.troubles: list[str] = []
        self._html_folder = html_folder
        self._context = browser.new_context(
            viewport={"width": look.width, "height": look.height},
            device_scale_factor=look.scale,
            java_script_enabled=look.has_script,
            color_scheme="dark" if look.is_dark else "light",
            forced_colors="active" if look.has_forced_colours else "none",
            locale="sv-SE",
            accept_downloads=True,
        )
        self._context.set_default_timeout(20_000)
        self.page = self.new_tab()

    def new_tab(self) -> Page:
        page = self._context.new_page()
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", self._error)
        return page

    def tab(self) -> "Visitor":
        """The same browser with another tab in hand."""
        other = object.__new__(Visitor)
        other.__dict__.update(self.__dict__)
        other.page = self.new_tab()
        return other

    def close(self) -> None:
        self._context.close()

    # What must never happen, on any page.

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.program.origin + "/", "data:")):
            self.troubles.append(f"sidan frågade efter {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if REFUSED.search(message.text):
            self.troubles.append(message.text)

    def _error(self, error: Error) -> None:
        self.troubles.append(f"fel i skriptet: {error}")

    # Going.

    def open_program(self) -> None:
        """Opens the address that the program printed."""
        self.page.goto(self.program.start_address)

    def go(self, path: str) -> int:
        """Goes to a page by its address and tells its status."""
        answer = self.page.goto(self.program.origin + path)
        assert answer is not None
        return answer.status

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.program.origin)

    @property
    def heading(self) -> str:
        return self.text(self.page.locator("h1"))

    def text(self, place: Locator) -> str:
        return " ".join((place.text_content() or "").split())

    def main_text(self) -> str:
        return " ".join(self.page.locator("main").inner_text().split())

    # Doing, by the names that a person sees.

    def press(self, name: str, within: Locator | None = None) -> None:
        """Presses the button with a name."""
        (within or self.page).get_by_role("button", name=name, exact=True).first.click()

    def follow(self, name: str, within: Locator | None = None) -> None:
        """Follows the link with a name."""
        (within or self.page.locator("main")).get_by_role("link", name=name, exact=True).first.click()

    def menu(self, name: str) -> None:
        """Chooses in the menu of the case."""
        self.page.locator("#meny").get_by_role("link", name=name, exact=True).click()

    def choose(self, label: str, within: Locator | None = None) -> None:
        """Ticks the choice with a label; what stands in small print under it need not be said."""
        place = within or self.page.locator("main")
        start = re.compile(rf"^\s*{re.escape(label)}")
        labels = place.locator(".choice label").filter(has_text=start)
        exact = labels.filter(has_text=re.compile(rf"^\s*{re.escape(label)}\s*$"))
        chosen = (exact if exact.count() else labels).first
        box = place.locator(f"[id='{chosen.get_attribute('for')}']")
        if not box.is_checked():
            chosen.click()

    def write(self, label: str, text: str) -> None:
        """Writes in the field with a label."""
        self.page.get_by_label(label, exact=True).fill(text)

    def open_details(self, summary: str) -> None:
        """Opens what is folded under a summary, unless it is open."""
        folded = self.page.locator("details", has=self.page.get_by_text(summary, exact=True)).first
        if folded.get_attribute("open") is None:
            folded.locator("summary").click()

    def download(self, name: str, role: str = "button") -> bytes:
        """Presses what gives a file, and reads the file."""
        with self.page.expect_download() as waiting:
            if role == "button":
                self.press(name)
            else:
                self.follow(name)
        return self._bytes(waiting.value)

    @staticmethod
    def _bytes(download: Download) -> bytes:
        return Path(download.path()).read_bytes()

    # What is kept for the validator.

    def source(self) -> str:
        """The HTML of the page as it was sent, kept for the validator at the end."""
        answer = self._context.request.get(self.page.url)
        text = answer.text()
        self._html_folder.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"[^a-z0-9]+", "-", self.path.lower()).strip("-") or "start"
        number = len(list(self._html_folder.iterdir()))
        (self._html_folder / f"{number:04}-{name[:60]}.html").write_text(text, encoding="utf-8")
        return text

    # Settings.

    def read_easily(self) -> None:
        self.press("Lättläst")

    def read_english(self) -> None:
        self.press("English")

    # Cases.

    def open_example(self, letter: str) -> None:
        """Opens an invented person from the start page."""
        self.go("/")
        name = self.page.get_by_text(f"Exempel {letter}", exact=True)
        self.page.locator("button.tile", has=name).click()
