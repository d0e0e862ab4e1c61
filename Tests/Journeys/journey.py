"""What a journey is, and what it may use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser

from program import Program
from visitor import Look, Visitor


@dataclass
class World:
    """What a journey may use: the built program, a browser, and a folder for what it leaves behind."""

    program_path: Path
    root: Path
    work: Path
    browser: Browser
    is_all: bool
    name: str = ""
    visitors: list[Visitor] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @contextmanager
    def program(self) -> Iterator[Program]:
        """A program of its own, with an empty data folder, gone when the journey is."""
        program = Program(self.program_path, self.work / "data" / self.name)
        program.start()
        try:
            yield program
        finally:
            program.stop()

    def visitor(self, program: Program, look: Look | None = None) -> Visitor:
        """A browser without memory."""
        visitor = Visitor(self.browser, program, look or Look(), self.work / "html")
        self.visitors.append(visitor)
        return visitor

    def close_visitors(self, *, check: bool) -> None:
        """Ends the browsers of a journey; with `check`, what they saw must have been clean."""
        troubles = [trouble for visitor in self.visitors for trouble in visitor.troubles]
        for visitor in self.visitors:
            visitor.close()
        self.visitors.clear()
        if check and troubles:
            raise AssertionError("; ".join(dict.fromkeys(troubles)))

    def remark(self, text: str) -> None:
        """Something that whoever reads the result should know."""
        self.remarks.append(text)


@dataclass(frozen=True)
class Journey:
    name: str
    run: Callable[[World], None]
    is_extra: bool


JOURNEYS: list[Journey] = []


def journey(run: Callable[[World], None]) -> Callable[[World], None]:
    """A journey that is always made."""
    JOURNEYS.append(Journey(run.__name__, run, is_extra=False))
    return run


def extra_journey(run: Callable[[World], None]) -> Callable[[World], None]:
    """A journey that is made with `--all` only."""
    JOURNEYS.append(Journey(run.__name__, run, is_extra=True))
    return run
