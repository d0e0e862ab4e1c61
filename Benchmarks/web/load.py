"""Fifty people at once, with 1–5 s between their clicks: how long the pages take.

load.py PROGRAM [--people N] [--seconds N] [--json]
"""

import argparse
import html
import http.client
import json
import random
import re
import sys
import threading
import time
import urllib.parse
from collections import defaultdict
from dataclasses import dataclass, field

from served import served, share

PORT = 8_997
LEAST_PAUSE, GREATEST_PAUSE = 1.0, 5.0
EXAMPLES = 6
KINDS = {
    "resultat": "resultatsidor",
    "fraga": "frågesidor",
    "svar": "svar på en fråga, till nästa sida",
    "annat": "andra sidor",
}


@dataclass
class Person:
    """A browser: a cookie, the page it is at, and how long its clicks have taken."""

    number: int
    start_path: str
    seed: random.Random
    cookie: str = ""
    page: str = ""
    path: str = ""
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faults: list[str] = field(default_factory=list)

    def ask(self, method: str, path: str, form: list[tuple[str, str]] | None = None, kind: str = "annat") -> None:
        """One click: the request, what it leads on to, and the page read to its end."""
        begun = time.perf_counter()
        body = urllib.parse.urlencode(form) if form is not None else None
        for _ in range(5):
            status, location = self.send(method, path, body)
            if status != 303:
                break
            method, path, body = "GET", location, None
        if status != 200:
            self.faults.append(f"{status} på {method} {self.path}")
        self.times[kind].append((time.perf_counter() - begun) * 1000)

    def send(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        self.page = answer.read().decode()
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        connection.close()
        self.path = path
        return answer.status, answer.getheader("Location") or ""

    def hidden(self, name: str) -> list[tuple[str, str]]:
        """A hidden field of the main form, or of any form when that has none."""
        main = self.page.partition("<main")[2] or self.page
        found = re.search(rf'name="{name}" value="([^"]*)"', main) or re.search(
            rf'name="{name}" value="([^"]*)"', self.page
        )
        return [(name, html.unescape(found[1]))] if found else []

    def begin(self) -> None:
        """Half of the people keep a case of their own; the others look at an invented person."""
        self.ask("GET", self.start_path)
        if self.number % 2:
            self.ask("POST", "/exempel", [*self.hidden("token"), ("nummer", str(self.number // 2 % EXAMPLES))])
        else:
            self.ask("GET", "/uppgifter")
            self.ask("POST", "/uppgifter", [*self.hidden("token"), ("spara", "dator")])

    def click(self) -> None:
        """The next thing to do: mostly a question, now and then the result."""
        if self.path.startswith("/fraga/") and self.seed.random() < 0.6:
            self.answer()
        elif self.seed.random() < 0.4:
            self.ask("GET", "/resultat", kind="resultat")
        else:
            self.ask("GET", "/fraga", kind="fraga")

    def answer(self) -> None:
        form = self.hidden("token") + self.hidden("revision")
        choices = re.findall(r'type="radio"[^>]* name="svar" value="([^"]*)"', self.page)
        if choices:
            form += [("svar", html.unescape(self.seed.choice(choices))), ("gor", "nasta")]
        else:
            form.append(("gor", "hoppa"))
        self.ask("POST", self.path, form, kind="svar")

    def live(self, until: float) -> None:
        time.sleep(self.seed.uniform(0, GREATEST_PAUSE))
        try:
            self.begin()
            while time.monotonic() < until:
                time.sleep(self.seed.uniform(LEAST_PAUSE, GREATEST_PAUSE))
                self.click()
        except OSError as error:
            self.faults.append(str(error))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with served(options.program, PORT) as (address, pid):
        people = load(address, options.people, options.seconds)
        memory = resident(pid)
    return report(people, memory, options)


def load(address: str, count: int, seconds: int) -> list[Person]:
    people = [Person(number, address, random.Random(number)) for number in range(count)]
    until = time.monotonic() + seconds
    threads = [threading.Thread(target=person.live, args=(until,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return people


def resident(pid: int) -> float:
    """Memory of the program, in MB."""
    with open(f"/proc/{pid}/status", encoding="utf-8") as status:
        found = re.search(r"VmRSS:\s+(\d+)", status.read())
    return int(found[1]) / 1000 if found else 0


def report(people: list[Person], memory: float, options: argparse.Namespace) -> int:
    faults = [fault for person in people for fault in person.faults]
    gathered = {kind: [time for person in people for time in person.times[kind]] for kind in KINDS}
    figures = {
        kind: {
            "clicks": len(times),
            "p50_ms": round(share(times, 0.5), 1),
            "p99_ms": round(share(times, 0.99), 1),
            "most_ms": round(max(times), 1),
        }
        for kind, times in gathered.items()
        if times
    }
    if options.json:
        whole = {"people": options.people, "seconds": options.seconds, "memory_mb": memory, "faults": len(faults)}
        print(json.dumps({**whole, "pages": figures}, ensure_ascii=False, indent=2))
    else:
        print(f"{options.people} personer i {options.seconds} s, 1–5 s mellan klicken; {memory:.0f} MB minne")
        print(f"{'':36}{'klick':>8}{'p50 ms':>10}{'p99 ms':>10}{'mest ms':>10}")
        for kind, row in figures.items():
            numbers = f"{row['clicks']:>8}" + "".join(
                f"{row[name]:>10.1f}".replace(".", ",") for name in ("p50_ms", "p99_ms", "most_ms")
            )
            print(f"{KINDS[kind]:36}{numbers}")
    for fault in dict.fromkeys(faults):
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
