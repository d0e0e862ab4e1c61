"""The input that all implementations read, and the files they leave for the comparison."""

import csv
import json
import pathlib
import time
from typing import NamedTuple

# The days that every person is assessed on: one for each set of deduction amounts.
DAYS = ("2023-06-01", "2025-06-01")

NEEDS = ("breathing", "hygiene", "meals", "tubeFeeding", "dressing", "communication", "other")
MINUTE_COLUMNS = NEEDS + (
    "basic_deducted",
    "other_deducted",
    "line",
    "passes",
    "granted",
    "kommun_minutes",
    "state_minutes",
)
COLUMNS = MINUTE_COLUMNS + ("kommun_kronor", "state_kronor")


class Moment(NamedTuple):
    person: int
    need: str
    minutes: int
    private_minutes: int
    times: int
    is_daily: bool
    assistants: int


class Person(NamedTuple):
    born: str
    days_with_assistance: int


def read(folder):
    """Persons and moments of a folder that `LawBench input` has written."""
    folder = pathlib.Path(folder)
    with open(folder / "persons.csv", newline="") as file:
        persons = [Person(row["born"], int(row["days_with_assistance"])) for row in csv.DictReader(file)]
    with open(folder / "moments.csv", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        moments = [
            Moment(int(who), need, int(minutes), int(private), int(times), daily == "1", int(assistants))
            for who, need, minutes, private, times, daily, assistants in rows
        ]
    return persons, moments


def write_answers(folder, peer, day, rows):
    """One line a person; whole minutes without decimals, so that nothing is rounded into agreement."""
    with open(pathlib.Path(folder) / f"{peer}-{day}.csv", "w") as file:
        file.write(",".join(COLUMNS) + "\n")
        for row in rows:
            file.write(",".join(repr(value) for value in row) + "\n")


def write_measurements(folder, peer, measurements):
    """The figures of one peer, in the form that `LawBench measure` reads."""
    text = json.dumps(
        [
            {"implementation": implementation, "what": what, "unit": unit, "values": values}
            for implementation, what, unit, values in measurements
        ]
    )
    (pathlib.Path(folder) / f"{peer}.json").write_text(text)


def seconds(work, runs):
    """Seconds for each run of `work`, after one run that is thrown away."""
    work()
    result = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        result.append(time.perf_counter() - start)
    return result
