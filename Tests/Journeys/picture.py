"""Draws the page of a result for README.

picture.py PROGRAM PICTURE
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from program import Program
from visitor import Look, Visitor

WIDTH, HEIGHT = 1200, 1000


def main(program_path: Path, picture: Path) -> None:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        program = Program(program_path, Path(folder) / "data")
        program.start()
        try:
            visitor = Visitor(browser, program, Look(width=WIDTH, height=HEIGHT), Path(folder) / "html")
            visitor.open_program()
            visitor.open_example("A")
            visitor.go("/resultat")
            visitor.page.screenshot(path=picture)
        finally:
            program.stop()
            browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
