"""From the needs to who pays."""

from assistance.entities import Person
from numpy import minimum, select, where
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import ETERNITY, MONTH
from openfisca_core.variables import Variable


class AgeClass(Enum):
    age_0 = "before the month of the first birthday"
    age_1_6 = "1-6 years"
    age_7_11 = "7-11 years"
    age_12_17 = "12-17 years"
    adult = "from the month of the eighteenth birthday"


class birth_month(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Month of birth, counted as year times 12 plus month"


class days_with_assistance(Variable):
    value_type = int
    default_value = 7
    entity = Person
    definition_period = ETERNITY
    label = "Days a week with assistance"


class age_class(Variable):
    value_type = Enum
    possible_values = AgeClass
    default_value = AgeClass.adult
    entity = Person
    definition_period = MONTH
    label = "Age class; the whole birthday month belongs to the new class"

    def formula(person, period):
        years = (period.start.year * 12 + period.start.month - person("birth_month", period)) // 12
        return select(
            [years < 1, years <= 6, years <= 11, years <= 17],
            [AgeClass.age_0, AgeClass.age_1_6, AgeClass.age_7_11, AgeClass.age_12_17],
            AgeClass.adult,
        )


def deduction_per_week(person, period, amounts):
    child = person("age_class", period)
    a_day = select(
        [child == AgeClass.age_0, child == AgeClass.age_1_6, child == AgeClass.age_7_11, child == AgeClass.age_12_17],
        [amounts.age_0, amounts.age_1_6, amounts.age_7_11, amounts.age_12_17],
        0,
    )
    return a_day * person("days_with_assistance", period)


class basic_deducted(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Parental deduction from basic needs; breathing and tube feeding are exempt, nothing falls below zero"

    def formula(person, period, parameters):
        deductible = (
            person("hygiene", period)
            + person("meals", period)
            + person("dressing", period)
            + person("communication", period)
        )
        amounts = parameters(period).parental_deduction.basic
        return minimum(deduction_per_week(person, period, amounts), deductible)


class other_deducted(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Parental deduction from other personal needs"

    def formula(person, period, parameters):
        amounts = parameters(period).parental_deduction.other
        return minimum(deduction_per_week(person, period, amounts), person("other", period))


class line(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Basic needs after the deduction, which are compared with the 20-hour line"

    def formula(person, period):
        gross = sum(
            person(served, period)
            for served in ("breathing", "hygiene", "meals", "tubeFeeding", "dressing", "communication")
        )
        return gross - person("basic_deducted", period)


class passes(Variable):
    value_type = bool
    entity = Person
    definition_period = MONTH
    label = "More than 20 hours of basic needs: Försäkringskassan decides"

    def formula(person, period, parameters):
        return person("line", period) > parameters(period).line_hours * 60


class granted(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Minutes a week that can be granted; nothing without basic needs"

    def formula(person, period):
        need = person("line", period) + person("other", period) - person("other_deducted", period)
        return where(person("line", period) > 0, need, 0)


class kommun_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Minutes a week that the kommun pays"

    def formula(person, period, parameters):
        first = minimum(person("granted", period), parameters(period).kommun_hours * 60)
        return where(person("passes", period), first, person("granted", period))


class state_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Minutes a week that the state pays"

    def formula(person, period):
        return person("granted", period) - person("kommun_minutes", period)


class kommun_kronor(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "Kronor a week that the kommun pays, by the standard rate"

    def formula(person, period, parameters):
        return person("kommun_minutes", period) / 60 * parameters(period).hourly_rate


class state_kronor(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "Kronor a week that the state pays"

    def formula(person, period, parameters):
        return person("state_minutes", period) / 60 * parameters(period).hourly_rate
