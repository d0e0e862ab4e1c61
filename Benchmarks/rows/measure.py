"""The sub-problem row by row in plain Python, as a macro in a spreadsheet would do it.

measure.py answers FOLDER        writes rows-DAY.csv
measure.py time FOLDER [RUNS]    writes rows.json
"""

import sys

import shared_input

PRIVATE_PART_NEEDS = {"hygiene", "meals", "dressing"}
WHOLE_NEEDS = {"breathing", "tubeFeeding", "communication"}
EXEMPT_NEEDS = {"breathing", "tubeFeeding"}

# Minutes per 24 hours from basic and other needs, by the first year of the amounts.
DEDUCTIONS = {
    2023: {"0": (720, 0), "1-6": (150, 30), "7-11": (60, 60), "12-17": (0, 60)},
    2025: {"0": (360, 0), "1-6": (75, 15), "7-11": (30, 30), "12-17": (0, 30)},
}
KRONOR_AN_HOUR = {2023: 324.50, 2025: 342.60}


def age_class(born, day):
    years = int(day[:4]) - int(born[:4]) - (int(day[5:7]) < int(born[5:7]))
    if years < 1:
        return "0"
    if years <= 6:
        return "1-6"
    if years <= 11:
        return "7-11"
    return "12-17" if years <= 17 else None


def assess(person, moments, day):
    year = int(day[:4])
    by_need = dict.fromkeys(shared_input.NEEDS, 0)
    deductible = 0
    for moment in moments:
        times = moment.times * (7 if moment.is_daily else 1) * moment.assistants
        if moment.need in PRIVATE_PART_NEEDS:
            basic = min(moment.private_minutes, moment.minutes)
        else:
            basic = moment.minutes if moment.need in WHOLE_NEEDS else 0
        if moment.need != "other":
            by_need[moment.need] += basic * times
        by_need["other"] += (moment.minutes - basic) * times
        if moment.need not in EXEMPT_NEEDS:
            deductible += basic * times
    basic_a_day, other_a_day = DEDUCTIONS[year].get(age_class(person.born, day), (0, 0))
    basic_deducted = min(basic_a_day * person.days_with_assistance, deductible)
    other_deducted = min(other_a_day * person.days_with_assistance, by_need["other"])
    line = sum(by_need[need] for need in shared_input.NEEDS if need != "other") - basic_deducted
    passes = line > 20 * 60
    granted = line + by_need["other"] - other_deducted if line > 0 else 0
    kommun = min(granted, 20 * 60) if passes else granted
    rate = KRONOR_AN_HOUR[year]
    return list(by_need.values()) + [
        basic_deducted,
        other_deducted,
        line,
        int(passes),
        granted,
        kommun,
        granted - kommun,
        kommun / 60 * rate,
        (granted - kommun) / 60 * rate,
    ]


def main(command, folder, runs="5"):
    persons, moments = shared_input.read(folder)
    by_person = [[] for _ in persons]
    for moment in moments:
        by_person[moment.person].append(moment)

    def assess_all(day):
        return [assess(person, rows, day) for person, rows in zip(persons, by_person)]

    if command == "answers":
        for day in shared_input.DAYS:
            shared_input.write_answers(folder, "rows", day, assess_all(day))
    else:
        times = shared_input.seconds(lambda: [assess_all(day) for day in shared_input.DAYS], int(runs))
        count = len(persons) * len(shared_input.DAYS)
        shared_input.write_measurements(
            folder,
            "rows",
            [("plain Python", "sub-problem, row by row, 1 core", "cases/s", [count / value for value in times])],
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
