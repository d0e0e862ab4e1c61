"""The built program as a process."""

import json
import os
import queue
import re
import signal
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

GREATEST_WAIT = 60.0


def free_port() -> int:
    """A port that nobody listens to now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


class Program:
    """`egenmakt starta` on a port and in a folder of its own."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.folder = folder
        self.port = free_port()
        self.start_address = ""
        self._process: subprocess.Popen[str] | None = None

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts it and waits for the address it prints. The port stays the same from start to start."""
        command = [str(self.path), "starta", "--port", str(self.port), "--folder", str(self.folder)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, args=(self._process, lines), daemon=True).start()
        seen = ""
        while True:
            try:
                line = lines.get(timeout=GREATEST_WAIT)
            except queue.Empty:
                self.stop()
                raise AssertionError(f"the program did not start: {seen}") from None
            if not line:
                raise AssertionError(f"the program ended: {seen}")
            seen += line
            if found := re.search(r"http://127\.0\.0\.1:\d+/oppna/\w+", line):
                self.start_address = found[0]
                return

    @staticmethod
    def _read(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put("")

    def kill(self) -> None:
        """As when the power goes: nothing is saved on the way out."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def count(self, case_file: Path) -> dict[str, Any]:
        """What `egenmakt räkna` makes of a case file."""
        result: dict[str, Any] = json.loads(self.command("räkna", str(case_file), "--format", "json"))
        return result

    def command(self, *arguments: str) -> str:
        """What a command prints."""
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [str(self.path), *arguments], capture_output=True, text=True, env=environment, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout
