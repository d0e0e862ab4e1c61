"""A small OpenFisca system for the sub-problem of the benchmark; see ../../README.md for what it leaves out."""

import pathlib

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from assistance import entities

HERE = pathlib.Path(__file__).parent


class Assistance(TaxBenefitSystem):
    def __init__(self):
        super().__init__(entities.ALL)
        self.add_variables_from_directory(str(HERE / "variables"))
        self.load_parameters(str(HERE / "parameters"))

    def get_package_metadata(self):
        """Read by OpenFisca for its error messages; this package is never installed."""
        return {"name": "assistance", "version": "", "repository_url": "", "location": str(HERE)}
