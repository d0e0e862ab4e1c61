"""A person's minutes a week, need by need."""

from assistance.entities import Person
from assistance.variables.moments import Need
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable


def basic_minutes_of(person, period, served):
    rows = person.members("basic_minutes", period) * (person.members("need", period) == served)
    return person.sum(rows)


class breathing(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Breathing in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.breathing)


class hygiene(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Personal hygiene in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.hygiene)


class meals(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Meals in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.meals)


class tubeFeeding(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Tube feeding in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.tubeFeeding)


class dressing(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Dressing in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.dressing)


class communication(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Communication in minutes a week"

    def formula(person, period):
        return basic_minutes_of(person, period, Need.communication)


class other(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Other personal needs in minutes a week"

    def formula(person, period):
        return person.sum(person.members("other_minutes", period))
