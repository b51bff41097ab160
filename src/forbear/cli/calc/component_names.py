"""What the components of a debt are called in tables."""

from collections.abc import Mapping

from forbear.loan.kinds import Component
from forbear.text.catalogue import N_

NAMES: Mapping[Component, str] = {
    Component.PRINCIPAL: N_("overdue principal"),
    Component.INTEREST: N_("overdue interest"),
    Component.PENALTY_PRINCIPAL: N_("penalty on principal"),
    Component.PENALTY_INTEREST: N_("penalty on interest"),
    Component.FEE: N_("fees"),
}
"""By component: an English template."""
