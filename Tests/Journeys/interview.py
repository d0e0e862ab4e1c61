"""Answers the interview as a person does who knows what stands in a case file."""

import copy
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from visitor import Visitor

Facts = dict[str, Any]

# The parts of the interview about the help, with the needs or moments that belong to each.
PARTS = [
    "Andning", "Hygien", "Toalett", "Måltider", "Sond", "Klädsel", "Kommunikation", "Förebyggande stöd", "Medicinskt",
    "Natt", "Hemmet", "Ut, arbete, fritid",
]  # fmt: skip
ABOUT = ["Vem gäller det", "Var du bor och vad du har", "Din funktionsnedsättning"]

# What is ticked for a row: its need and its moment, and the part where the box stands.
BOXES = {
    ("andning", "andningshjälp"): ("Andning", "Hjälper dig att få luft: suger slem, sköter mask eller slang"),
    ("hygien", "dusch"): ("Hygien", "Duschar eller badar dig"),
    ("hygien", "tvätt"): ("Hygien", "Tvättar dig vid handfat eller i säng"),
    ("hygien", "blöjbyte"): ("Toalett", "Byter blöja eller inkontinensskydd"),
    ("måltider", "mata"): ("Måltider", "Matar dig"),
    ("sondmatning", "sondmatning"): ("Sond", "Ger mat genom sonden"),
    ("sondmatning", "nattpump"): ("Sond", "Sköter en pump på natten"),
    ("klädsel", "kläder"): ("Klädsel", "Klär på eller av dig kläder"),
    ("kommunikation", "samtal"): ("Kommunikation", "Hjälper dig att prata med andra"),
    ("förebyggande", "förebygga_skada"): (
        "Förebyggande stöd", "Är nära hela tiden så att ingen blir skadad"
    ),
    ("medicinskt", "akut_åtgärd"): ("Medicinskt", "Ger medicin eller griper in vid anfall"),
    ("medicinskt", "medicinsk_tillsyn"): ("Medicinskt", "Vakar över dig på grund av din sjukdom"),
    ("övrigt", "träningsprogram"): ("Medicinskt", "Gör ett träningsprogram med dig"),
    ("övrigt", "skötsel_av_utrustning"): ("Medicinskt", "Gör rent och gör i ordning utrustning"),
    ("övrigt", "fritid"): ("Ut, arbete, fritid", "Är med på fritiden: lek, vänner, nöjen"),
    ("övrigt", "vårdbesök"): ("Ut, arbete, fritid", "Följer med till vården"),
}  # fmt: skip

# Words of the file as they stand on the buttons.
LABELS: dict[str, dict[Any, str]] = {
    "personkrets": {1: "Grupp 1", 2: "Grupp 2", 3: "Grupp 3"},
    "psykisk_funktionsnedsättning": {
        "intellektuell_eller_autism": "Ja, autism eller intellektuell funktionsnedsättning",
        "ingen": "Nej, inget av det",
    },
    "boende": {"hos_föräldrar": "Hos mina föräldrar", "ordinärt": "I en vanlig bostad"},
    "vistelse": {"ingen": "Nej"},
    "begäran_av": {"vårdnadshavare": "Vårdnadshavare", "personen": "Personen själv"},
    "röst": {"företrädare": "Vårdnadshavare, god man, förvaltare eller ombud", "personen": "Den det gäller"},
    "plats": {"hemma": "Hemma", "skola": "I skolan", "ute": "Ute, på stan, på jobbet eller hos andra"},
    "egenvård": {"bedömd": "Ja, det står på papper", "saknas": "Ingen har tagit ställning"},
    "särskilda_skäl": {"nej": "Nej", "ja": "Ja"},
    "direkt_nödvändig_för": {"sondmatning": "Ja, för sondmatningen", "ingenting": "Nej, för inget av det"},
}

# Facts of the case and of a row by their questions.
QUESTIONS = {
    "Vem svarar på frågorna?": "röst",
    "När är du född?": "född",
    "Vem begär assistansen?": "begäran_av",
    "Hur bor du?": "boende",
    "Är du inskriven på sjukhus eller någon annan institution?": "vistelse",
    "Bor du med make, maka eller sambo?": "bor_med_make",
    "Är du bosatt i Sverige och försäkrad här?": "försäkrad_i_sverige",
    "Hur många månader i följd väntas du vara utomlands?": "utlandsvistelse_månader",
    "Är utlandsvistelsen utanför EES och Schweiz?": "utlandsvistelse_utanför_ees",
    "Har du uppehållstillstånd med tillfälligt skydd, eller efter ett sådant skydd?": "tillfälligt_skydd",
    "Är det utrett om hjälpmedel eller bostadsanpassning kan ersätta den andra assistenten?": "hjälpmedel_utredda",
    "Hur många dygn i veckan får du någon assistans?": "dygn_med_assistans_per_vecka",
    "Gäller det ett nytt beslut från Försäkringskassan och inte ett löpande?": "nytt_beslut",
    "Har du en psykisk funktionsnedsättning, en intellektuell funktionsnedsättning eller autism?":
        "psykisk_funktionsnedsättning",
    "Vilken personkrets i LSS hör du till?": "personkrets",
    "Har du ett medicinskt tillstånd som gör att du behöver löpande stöd?": "medicinskt_tillstånd",
    "Måste någon finnas till hands för dig hela tiden under större delen av dygnet?": "löpande_stöd_behövs",
    "Är ditt liv eller din fysiska hälsa i överhängande och allvarlig fara utan stödet?":
        "livsfara_eller_allvarlig_risk",
    "Hur många timmar per dygn måste det löpande stödet finnas till hands?": "löpande_stöd_timmar_per_dygn",
    "Finns det utan stöd en risk att du fysiskt skadar dig själv, någon annan eller egendom?":
        "risk_för_fysisk_skada",
    "Hur många gånger i veckan händer eller hotar en fysisk skada?": "incidenter_per_vecka",
    "Hur många minuter tar det en gång, en vanlig dag?": "minuter",
    "Hur många av minuterna är mycket privata?": "varav_privat",
    "Hur många minuter tar det att koppla på och av sondmaten?": "på_och_avkoppling_min",
    "Hur många av de privata minuterna är väntan mellan aktiva steg?": "varav_väntan",
    "Hur ofta behöver du hjälpen?": "gånger",
    "Hur många minuter varje gång arbetar den andra assistenten aktivt?": "andra_aktiv_min",
    "Var får du hjälpen?": "plats",
    "Vilken hjälps tid har du redan dragit bort från den här tillsynen?": "avräknade_rader",
    "Är åtgärden direkt nödvändig för andningen, sondmatningen eller det medicinska stödet?": "direkt_nödvändig_för",
    "Har vården bedömt att åtgärden kan göras som egenvård?": "egenvård",
    "Hur många av minuterna behöver alla barn i den åldern?": "åldersvanligt_min",
    "Finns det särskilda skäl att ha egen assistans i skolan, förskolan eller den dagliga verksamheten?":
        "särskilda_skäl",
    "Är hjälpen en sjukvårdsåtgärd, till exempel sondmat, medicin eller omläggning av sår?": "vårdåtgärd",
    "Ger platsens egen personal den här hjälpen när du är där?": "platsen_tillgodoser",
    "Ges hjälpen under din nattvila?": "natt",
    "Har du redan dragit bort tiden för annan hjälp från de här minuterna?": "netto",
    "Behövs hjälpen för att du ska bli ren?": "behövs_för_renlighet",
    "Finns det ett medicinskt skäl till hjälpen?": "medicinskt_skäl",
    "För någon maten eller drycken till din mun?": "mat_förs_till_munnen",
    "Ges sondmaten för hand, eller måste någon vaka över den av medicinska skäl?": "manuell_eller_bevakad",
    "Måste en tredje person hjälpa till för att du ska kunna kommunicera med andra?": "tredje_person_behövs",
    "Måste den som hjälper dig att kommunicera känna just dig?": "kunskap_om_personen",
    "Måste den som hjälper dig att kommunicera kunna din funktionsnedsättning?": "kunskap_om_funktionsnedsättningen",
    "Måste den som hjälper dig kunna ditt sätt att kommunicera?": "kunskap_om_kommunikationssättet",
    "Måste den som hjälper ha ingående kunskaper om dig?": "ingående_kunskaper",
    "Kan något farligt hända när som helst, så att båda assistenterna måste vara beredda hela tiden?":
        "allvarlig_oförutsägbar_risk",
}  # fmt: skip

# Asked once for all help: the fact, what most help is like, and what to press when all or only some is.
SHARED: dict[str, tuple[str, Any, str, str]] = {
    "Får du all hjälp hemma?": ("plats", "hemma", "Ja, all hjälp", "Nej, också på andra platser"),
    "Får du hjälp också på natten, när du har lagt dig?": ("natt", "nej", "Nej, bara på dagen", "Ja, en del av hjälpen"),
    "Får du redan någon av hjälpen av någon annan, som ska fortsätta med det?": (
        "tillgodoses_av_annan", "nej", "Nej, eller bara så länge", "Ja, en del av hjälpen"
    ),
    "Har någon redan dragit bort tid för att du är barn?": ("minskad_för_föräldraansvar", "nej", "Nej", "Det är olika"),
    "Behöver andra barn i samma ålder också någon av den här hjälpen?": (
        "åldersvanligt_min", 0, "Nej, ingen av den", "Ja, en del"
    ),
    "Behöver du all hjälp på grund av din funktionsnedsättning?": (
        "beror_på_funktionsnedsättningen", "ja", "Ja, all hjälp", "Nej, inte allt"
    ),
    "Kommer du att behöva hjälpen länge?": ("varaktigt", "ja", "Ja, all hjälp", "Det är olika"),
    "Är all hjälp till för dig själv?": ("eget_behov", "ja", "Ja, all hjälp", "Nej, en del är mest för andra"),
}  # fmt: skip

# Asked of the rows of a part together: which of them are so.
SEVERAL: dict[str, Callable[[Facts], bool]] = {
    "Vad behöver två assistenter på samma gång?": lambda row: row.get("assistenter", 1) > 1,
    "Vad kan du göra själv om någon får dig att göra varje steg?": lambda row: False,
    "Vad får du hjälp med på natten?": lambda row: row["natt"] == "ja",
    "Vad får du hjälp med någon annanstans än hemma?": lambda row: row["plats"] != "hemma",
    "Vad får du redan av någon annan?": lambda row: row["tillgodoses_av_annan"] == "ja",
    "Vad gör en annan assistent åt dig under den tiden?": lambda row: False,
}

WITHIN = "Vilken annan hjälp får du av samma assistent under den tiden?"

PAPERS = {
    "egenvårdsbedömning": "Vården har bedömt egenvård",
    "läkarutlåtande": "Läkare har skrivit",
    "ADL-intyg": "Arbetsterapeut eller fysioterapeut har skrivit",
}

PERIODS = {"dag": "om dagen", "vecka": "i veckan", "månad": "i månaden", "år": "om året"}
DAYS: dict[str, str] = dict(
    zip(
        ("mån", "tis", "ons", "tor", "fre", "lör", "sön"),
        ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
        strict=True,
    )
)


def number(value: float | str) -> str:
    """As a person writes it: with a decimal comma, a span with a line between."""
    return str(value).replace("..", "–").replace(".", ",")


def hour(value: str) -> str:
    return value.replace("-", "–")


@dataclass
class Person:
    """A person as a case file tells, and the file of the rows that are told in the interview."""

    document: Facts
    rows: list[Facts]
    facts: Facts
    names: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, rows: Iterable[str] | None = None) -> "Person":
        document: Facts = yaml.safe_load(path.read_text(encoding="utf-8"))
        wanted = None if rows is None else set(rows)
        for_all = document.get("för_alla_rader", {})
        kept = [row for row in document["rader"] if wanted is None or row["id"] in wanted]
        ids = {row["id"] for row in kept}
        for row in kept:
            for key in ("inom", "avräknade_rader"):
                if key in row:
                    row[key] = [one for one in row[key] if one in ids]
                    if not row[key]:
                        del row[key]
        document["rader"] = copy.deepcopy(kept)
        for paper in document.get("underlag", []):
            if "rader" in paper:
                paper["rader"] = [one for one in paper["rader"] if one in ids]
        told = [{**for_all, **row} for row in kept]
        facts = {**document["person"], **document["omständigheter"][-1], "röst": document.get("röst", "personen")}
        person = cls(document, told, facts)
        person.give_names()
        return person

    def give_names(self) -> None:
        """A box gives one row; a row that is more of the same is given a name of its own."""
        taken: set[str] = set()
        for row in self.rows:
            _, label = BOXES[row["behov"], row["moment"]]
            self.names[row["id"]] = row["namn"] if label in taken else label
            taken.add(label)

    def write(self, path: Path) -> None:
        """The case file with those rows alone."""
        path.write_text(yaml.safe_dump(self.document, allow_unicode=True, sort_keys=False), encoding="utf-8")

    def part(self, row: Facts) -> str:
        part, _ = BOXES[row["behov"], row["moment"]]
        return part

    def rows_of(self, part: str) -> list[Facts]:
        return [row for row in self.rows if self.part(row) == part]

    def named(self, name: str) -> Facts | None:
        return next((row for row in self.rows if self.names[row["id"]] == name), None)

    def is_more_of_the_same(self, row: Facts) -> bool:
        return self.names[row["id"]] != self.box(row)

    def box(self, row: Facts) -> str:
        _, label = BOXES[row["behov"], row["moment"]]
        return label


@dataclass
class Interview:
    """Takes a visitor through the interview."""

    visitor: Visitor
    person: Person
    answered: int = 0
    skipped: list[str] = field(default_factory=list)
    part: str = ""

    def tell_all(self) -> None:
        """Every part in order, as the list of parts shows them."""
        for part in ABOUT + PARTS:
            self.tell(part)
        # What a supervision was asked about comes back when later parts have told of more help.
        for part in PARTS:
            self.part = part
            self.visitor.menu("Intervju")
            self.visitor.follow(part)
            if self.visitor.page.get_by_role("link", name="Fortsätt", exact=True).count():
                self.visitor.follow("Fortsätt")
                self.answer_on()

    def tell(self, part: str) -> None:
        visitor = self.visitor
        self.part = part
        visitor.menu("Intervju")
        visitor.follow(part)
        if not visitor.page.get_by_role("link", name="Börja", exact=True).count():
            return
        visitor.follow("Börja")
        self.answer_on()
        for row in self.person.rows_of(part):
            if self.person.is_more_of_the_same(row):
                visitor.open_details("Samma hjälp en annan tid eller på en annan plats")
                visitor.choose(self.person.box(row))
                visitor.write("Vad ska raden heta?", self.person.names[row["id"]])
                visitor.press("Lägg till")
                self.answer_on()
        for row in self.person.rows_of(part):
            if row.get("natt") == "okänt":
                self.change(row, "Ges hjälpen under din nattvila?")

    def answer_on(self) -> None:
        """Answers until there is nothing more to answer in the part."""
        while self.visitor.path.startswith("/fraga/"):
            self.answer()

    def answer(self) -> None:
        """Answers the question on the page, or skips it when the file says nothing of it."""
        before = self.visitor.path
        question = self.visitor.heading
        if self.give(question):
            self.answered += 1
            self.visitor.press("Nästa")
        else:
            self.skipped.append(question)
            self.visitor.page.get_by_role("button", name=re.compile("^Hoppa över")).click()
        fault = self.visitor.page.locator(".fault")
        assert not fault.count(), f"{question}: {self.visitor.text(fault.first)}"
        assert self.visitor.path != before, f"frågan står kvar: {question}"

    def row(self) -> Facts | None:
        """The row that the question is about."""
        name = self.visitor.page.locator(".crumb .private")
        return self.person.named(self.visitor.text(name)) if name.count() else None

    def give(self, question: str) -> bool:
        row = self.row()
        if question in SHARED:
            fact, usual, all_so, some = SHARED[question]
            self.visitor.choose(all_so if all(one[fact] == usual for one in self.person.rows) else some)
            return True
        if question in SEVERAL:
            self.tick(one for one in self.person.rows if SEVERAL[question](one))
            return True
        if question.startswith("Vad gör assistenten? Kryssa"):
            return self.tick_boxes()
        if question == WITHIN and row:
            self.tick(one for one in self.person.rows if row["id"] in one.get("inom", []))
            return True
        if question.startswith("När får du hjälpen?") and row:
            return self.times(row)
        if question.startswith("Varför kan du inte göra det själv?") and row and row.get("text"):
            self.visitor.write("Något annat, med egna ord", row["text"])
            return True
        if question.startswith("Vem vet hur det är") and row:
            self.papers(row)
            return True
        if row is None and self.is_gate():
            self.visitor.choose("Ja" if self.person.rows_of(self.part) else "Nej")
            return True
        fact = QUESTIONS.get(question, "")
        facts = self.person.facts if row is None else row
        if fact not in facts:
            return False
        self.say(fact, facts[fact])
        return True

    def is_gate(self) -> bool:
        return self.part in PARTS and self.visitor.page.locator(".choice label").filter(has_text="Ibland").count() > 0

    def say(self, fact: str, value: Any) -> None:
        visitor = self.visitor
        if value == "okänt":
            visitor.choose("Jag vet inte tiden" if fact == "minuter" else "Vet inte")
        elif fact == "gånger":
            visitor.write("Hur många gånger?", number(value["antal"]))
            visitor.choose(PERIODS[value["per"]])
        elif fact == "minuter":
            visitor.write("En vanlig dag", number(value))
        elif fact == "född":
            visitor.write("Dag", str(value))
        elif fact == "avräknade_rader":
            self.tick(one for one in self.person.rows if one["id"] in value)
        elif fact in LABELS:
            visitor.choose(LABELS[fact][value])
        elif value in ("ja", "nej"):
            visitor.choose(value.capitalize())
        else:
            label = "Så många" if fact == "varav_privat" else "Antal"
            visitor.write(label, number(value))

    def tick(self, rows: Iterable[Facts]) -> None:
        """Ticks rows by their names; those that are not offered are left."""
        for row in rows:
            name = self.person.names[row["id"]]
            if self.visitor.page.locator(".choice label").get_by_text(name, exact=True).count():
                self.visitor.choose(name)

    def tick_boxes(self) -> bool:
        rows = self.person.rows_of(self.part)
        for row in rows:
            if not self.person.is_more_of_the_same(row):
                self.visitor.choose(self.person.box(row))
        return True

    def times(self, row: Facts) -> bool:
        days = row.get("dagar", [])
        if not days and not row.get("klockslag"):
            return False
        if row.get("klockslag"):
            self.visitor.write("Klockslag", ", ".join(hour(time) for time in row["klockslag"]))
        for day in DAYS if days == "alla" else days:
            self.visitor.choose(DAYS[day])
        return True

    def papers(self, row: Facts) -> None:
        sorts = {paper["id"]: paper["sort"] for paper in self.person.document.get("underlag", [])}
        chosen = {sorts[one] for one in row.get("underlag", [])}
        for sort in chosen or {""}:
            self.visitor.choose(PAPERS.get(sort, "Ingen ännu, bara jag"))

    def change(self, row: Facts, question: str) -> None:
        """Goes back to an answer in the list of the part, and answers anew."""
        visitor = self.visitor
        visitor.menu("Intervju")
        visitor.follow(self.part)
        name = f"Ändra {self.person.names[row['id']]}: {question}"
        visitor.page.locator("main").get_by_role("link", name=name, exact=True).click()
        self.give(question)
        visitor.press("Nästa")
