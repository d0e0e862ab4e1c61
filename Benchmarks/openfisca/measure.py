"""The sub-problem in OpenFisca.

measure.py answers FOLDER        writes openfisca-DAY.csv
measure.py time FOLDER [RUNS]    writes openfisca.json
"""

import importlib.metadata
import sys
import time

import numpy
import shared_input
from assistance import Assistance
from assistance.variables.moments import Need
from openfisca_core.simulations import SimulationBuilder

NAME = "OpenFisca " + importlib.metadata.version("OpenFisca-Core")
MONTHS = {day: day[:7] for day in shared_input.DAYS}
# One person at a time is slow: so many are enough for a steady figure.
SINGLE_PERSONS = 20


class Input:
    """The shared input as the arrays that a simulation is given."""

    def __init__(self, persons, moments):
        self.persons = len(persons)
        self.person_of_moment = numpy.array([moment.person for moment in moments])
        self.of_person = {
            "birth_month": numpy.array([int(person.born[:4]) * 12 + int(person.born[5:7]) for person in persons]),
            "days_with_assistance": numpy.array([person.days_with_assistance for person in persons]),
        }
        self.of_moment = {
            "need": numpy.array([Need[moment.need].index for moment in moments]),
            "minutes": numpy.array([moment.minutes for moment in moments]),
            "private_minutes": numpy.array([moment.private_minutes for moment in moments]),
            "times": numpy.array([moment.times for moment in moments]),
            "is_daily": numpy.array([moment.is_daily for moment in moments]),
            "assistants": numpy.array([moment.assistants for moment in moments]),
        }

    def simulation(self, system):
        builder = SimulationBuilder()
        builder.create_entities(system)
        builder.declare_person_entity("moment", range(len(self.person_of_moment)))
        group = builder.declare_entity("person", range(self.persons))
        builder.join_with_persons(group, self.person_of_moment, numpy.zeros(len(self.person_of_moment), dtype=int))
        simulation = builder.build(system)
        for name, values in {**self.of_person, **self.of_moment}.items():
            simulation.set_input(name, "eternity", values)
        return simulation


def calculate(simulation, day):
    return [simulation.calculate(name, MONTHS[day]) for name in shared_input.COLUMNS]


def answer(folder, system, everyone):
    simulation = everyone.simulation(system)
    for day in shared_input.DAYS:
        columns = [column.tolist() for column in calculate(simulation, day)]
        position = shared_input.COLUMNS.index("passes")
        columns[position] = [int(value) for value in columns[position]]
        shared_input.write_answers(folder, "openfisca", day, zip(*columns))


def timed_parts(system, everyone, days, runs, trace=False):
    """Seconds of making the simulation and of calculating, for each run after one that is thrown away."""
    making, calculating = [], []
    for run in range(runs + 1):
        start = time.perf_counter()
        simulation = everyone.simulation(system)
        simulation.trace = trace
        made = time.perf_counter()
        for day in days:
            calculate(simulation, day)
        done = time.perf_counter()
        if run > 0:
            making.append(made - start)
            calculating.append(done - made)
    return making, calculating


def measure(folder, system, persons, moments, everyone, runs):
    making, calculating = timed_parts(system, everyone, shared_input.DAYS, runs)
    count = len(persons) * len(shared_input.DAYS)
    whole = [count / (made + done) for made, done in zip(making, calculating)]
    result = [
        (NAME, "sub-problem, all persons at once, calculate only", "cases/s", [count / value for value in calculating]),
        (NAME, "sub-problem, all persons at once, with set-up", "cases/s", whole),
    ]
    for trace in (False, True):
        values = []
        for number in range(SINGLE_PERSONS):
            rows = [moment._replace(person=0) for moment in moments if moment.person == number]
            alone = Input(persons[number : number + 1], rows)
            _, times = timed_parts(system, alone, shared_input.DAYS[-1:], 3, trace)
            values.append(sorted(times)[1] * 1e6)
        what = "sub-problem, one person of 20 rows, calculate only" + (", traced" if trace else "")
        result.append((NAME, what, "µs/case", values))
    shared_input.write_measurements(folder, "openfisca", result)


def main(command, folder, runs="5"):
    persons, moments = shared_input.read(folder)
    system = Assistance()
    everyone = Input(persons, moments)
    if command == "answers":
        answer(folder, system, everyone)
    else:
        measure(folder, system, persons, moments, everyone, int(runs))


if __name__ == "__main__":
    main(*sys.argv[1:])
