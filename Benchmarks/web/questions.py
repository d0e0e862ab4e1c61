"""How long each question page of an invented person takes, one after another.

questions.py PROGRAM [--example C] [--rounds N] [--json]

Every question that the pages of the parts lead to is asked for. A time is from the click until the page is read, with the
connection already open.
"""

import argparse
import html
import http.client
import json
import re
import sys
import time
import urllib.parse

from served import served, share

PORT = 8_996
PARTS = 15


class Visitor:
    """A browser with one connection."""

    def __init__(self) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        self.cookie = ""

    def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[float, str]:
        """Milliseconds and the page."""
        headers = {"Cookie": self.cookie} if self.cookie else {}
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(form)
        begun = time.perf_counter()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        page = answer.read().decode()
        took = (time.perf_counter() - begun) * 1000
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        if answer.status not in (200, 303):
            raise SystemExit(f"{answer.status} på {method} {path}")
        return took, page


def measure(example: int, rounds: int) -> dict[str, list[float]]:
    visitor = Visitor()
    _, start = visitor.ask("GET", "/")
    token = re.search(r'name="token" value="([^"]*)"', start)
    assert token
    visitor.ask("POST", "/exempel", {"token": html.unescape(token[1]), "nummer": str(example)})
    times: dict[str, list[float]] = {"frågor": [], "delar": []}
    questions: dict[str, None] = {}
    for part in range(1, PARTS + 1):
        for _ in range(rounds):
            took, page = visitor.ask("GET", f"/del/{part}")
            times["delar"].append(took)
        questions |= dict.fromkeys(re.findall(r'href="(/fraga/[0-9a-f]+)"', page))
    for _ in range(rounds):
        times["frågor"] += [visitor.ask("GET", question)[0] for question in questions]
    return times


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--example", default="C", choices=list("ABCDEF"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with served(options.program, PORT):
        times = measure("ABCDEF".index(options.example), options.rounds)
    figures = {
        kind: {"pages": len(all_times), "p50_ms": round(share(all_times, 0.5), 2), "p99_ms": round(share(all_times, 0.99), 2)}
        for kind, all_times in times.items()
    }
    if options.json:
        print(json.dumps({"example": options.example, **figures}, ensure_ascii=False, indent=2))
        return 0
    print(f"exempel {options.example}, {options.rounds} omgångar")
    for kind, row in figures.items():
        numbers = f"p50 {row['p50_ms']:.2f} ms, p99 {row['p99_ms']:.2f} ms".replace(".", ",")
        print(f"{kind}: {row['pages']} sidor, {numbers}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
