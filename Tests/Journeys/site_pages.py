"""Every page of the site, in one place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from visitor import Visitor


@dataclass(frozen=True)
class Place:
    """A page that has an address of its own."""

    address: str
    needs_case: bool = True


PLACES = {
    "Start": Place("/", needs_case=False),
    "Om dina uppgifter": Place("/uppgifter", needs_case=False),
    "Intervju": Place("/intervju"),
    "En del av intervjun": Place("/del/5"),
    "En fråga": Place("/fraga"),
    "Dagbok": Place("/dagbok"),
    "Min vecka": Place("/vecka"),
    "Mina behov": Place("/behov"),
    "Resultat": Place("/resultat"),
    "Varför?": Place("/varfor"),
    "Lagen": Place("/lagen", needs_case=False),
    "Jämför två dagar": Place("/lagen/jamfor", needs_case=False),
    "Samma liv, annan lag": Place("/lagen/genom-aren"),
    "Rättsfall": Place("/rattsfall", needs_case=False),
    "Ordlista": Place("/ordlista", needs_case=False),
    "Underlag": Place("/underlag"),
    "Så går det till": Place("/gang"),
    "Jämför med förslag": Place("/jamfor"),
    "Klistra in förslag": Place("/jamfor/ny"),
    "Brev": Place("/brev"),
    "Historik": Place("/historik"),
    "Spara och rensa": Place("/spara"),
    "Hjälp": Place("/hjalp", needs_case=False),
    "Tillgänglighet": Place("/tillganglighet", needs_case=False),
}

# What no link leads to as a page: files, and what only forms are sent to.
NO_PAGE = re.compile(r"^/(oppna/|egenmakt\.)|\.(ics|pdf|docx|html|txt|yaml|json)$")


def pages(visitor: Visitor, *, deep: bool) -> Iterator[str]:
    """Goes to every page there is with the case that is open, and stops at each.

    With `deep` also to one page of every kind that the listed pages link to.
    """
    found: dict[str, str] = {}
    for name, place in PLACES.items():
        status = visitor.go(place.address)
        assert status == 200, f"{name} svarar {status}"
        seen_links = links(visitor) if deep else []
        yield name
        for link in seen_links:
            found.setdefault(kind(link), link)
    known = {kind(place.address) for place in PLACES.values()} | {kind("/fraga/0000")}
    for of_kind, link in found.items():
        if of_kind in known:
            continue
        status = visitor.go(link)
        assert status < 400, f"{link} svarar {status}"
        yield link
    if deep:
        visitor.go("/finns-inte")
        yield "Sidan finns inte"


def links(visitor: Visitor) -> list[str]:
    """Where the page links to, inside the site."""
    found = visitor.page.locator("a[href^='/']").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return [link for link in found if not NO_PAGE.search(link.split("?")[0])]


def kind(link: str) -> str:
    """Addresses that differ in a number, a code or a name lead to pages of one kind."""
    path = link.split("?")[0].split("#")[0]
    parts = path.strip("/").split("/")
    return "/".join([parts[0], *("*" for _ in parts[1:])]) if parts[0] != "brev" else path
