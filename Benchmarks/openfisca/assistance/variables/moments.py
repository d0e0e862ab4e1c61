"""What one help moment gives a week, all assistants together."""

from assistance.entities import Moment
from numpy import minimum, select, where
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import ETERNITY, MONTH
from openfisca_core.variables import Variable


class Need(Enum):
    breathing = "breathing"
    hygiene = "hygiene"
    meals = "meals"
    tubeFeeding = "tube feeding"
    dressing = "dressing"
    communication = "communication"
    other = "other personal needs"


class need(Variable):
    value_type = Enum
    possible_values = Need
    default_value = Need.other
    entity = Moment
    definition_period = ETERNITY
    label = "Need that the moment serves"


class minutes(Variable):
    value_type = int
    entity = Moment
    definition_period = ETERNITY
    label = "Minutes per occasion for one assistant"


class private_minutes(Variable):
    value_type = int
    entity = Moment
    definition_period = ETERNITY
    label = "Minutes per occasion of very private character"


class times(Variable):
    value_type = int
    entity = Moment
    definition_period = ETERNITY
    label = "Occasions a day or a week"


class is_daily(Variable):
    value_type = bool
    entity = Moment
    definition_period = ETERNITY
    label = "The occasions are counted by the day"


class assistants(Variable):
    value_type = int
    default_value = 1
    entity = Moment
    definition_period = ETERNITY
    label = "Assistants at the same time"


class weekly_factor(Variable):
    value_type = int
    entity = Moment
    definition_period = MONTH
    label = "Occasions a week times assistants"

    def formula(moment, period):
        days = where(moment("is_daily", period), 7, 1)
        return moment("times", period) * days * moment("assistants", period)


class basic_per_occasion(Variable):
    value_type = int
    entity = Moment
    definition_period = MONTH
    label = "Basic need in minutes per occasion: all of it, or the private part only"

    def formula(moment, period):
        served = moment("need", period)
        all_minutes = moment("minutes", period)
        private = minimum(moment("private_minutes", period), all_minutes)
        whole = (served == Need.breathing) + (served == Need.tubeFeeding) + (served == Need.communication)
        partly = (served == Need.hygiene) + (served == Need.meals) + (served == Need.dressing)
        return select([whole, partly], [all_minutes, private], 0)


class basic_minutes(Variable):
    value_type = int
    entity = Moment
    definition_period = MONTH
    label = "Basic need in minutes a week"

    def formula(moment, period):
        return moment("basic_per_occasion", period) * moment("weekly_factor", period)


class other_minutes(Variable):
    value_type = int
    entity = Moment
    definition_period = MONTH
    label = "Other personal need in minutes a week"

    def formula(moment, period):
        rest = moment("minutes", period) - moment("basic_per_occasion", period)
        return rest * moment("weekly_factor", period)
