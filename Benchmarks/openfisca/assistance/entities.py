"""OpenFisca's smallest entity is here a help moment; the person is the group of the moments."""

from openfisca_core.entities import build_entity

Moment = build_entity(
    key="moment",
    plural="moments",
    label="One thing that is done for the person",
    is_person=True,
)

Person = build_entity(
    key="person",
    plural="persons",
    label="The person who is given assistance",
    roles=[{"key": "row", "plural": "rows", "label": "A row of the needs survey"}],
)

ALL = [Person, Moment]
