"""The built program as a server with a folder of its own, and what its times come to."""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def served(program: str, port: int) -> Iterator[tuple[str, int]]:
    """The path that makes a browser trusted, and the number of the process."""
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "starta", "--port", str(port), "--folder", folder]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            path = ""
            for line in process.stderr:
                if found := re.search(r"/oppna/\w+", line):
                    path = found[0]
                    break
            try:
                yield path, process.pid
            finally:
                process.terminate()


def share(times: list[float], part: float) -> float:
    """The time that so great a part of them were done within."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
