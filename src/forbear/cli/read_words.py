"""The clauses of the clause map and their states, as people name them."""

from collections.abc import Mapping

from forbear.reading.clauses import ClauseState
from forbear.text.catalogue import N_

CLAUSE_NAMES: Mapping[str, str] = {
    "parties": N_("who agrees with whom"),
    "contract-number": N_("number of the contract"),
    "balance": N_("balance by component, on a day"),
    "instalments": N_("every instalment with its day"),
    "interest": N_("whether interest and fees run on"),
    "waiver": N_("what is waived, how much, when"),
    "late-day": N_("what one late day does"),
    "missed-instalment": N_("what a missed instalment does"),
    "cure-time": N_("time to make good"),
    "collection-stop": N_("an end to collection"),
    "payee": N_("who is paid"),
    "clearance-proof": N_("clearance certificate, by when"),
    "register-entry": N_("what the credit register shows"),
    "early-repayment": N_("paying early"),
    "signatures": N_("seal and signature"),
    "copy": N_("a copy for you"),
}
"""By the id of the clause."""

STATE_NAMES: Mapping[ClauseState, str] = {
    ClauseState.PRESENT: N_("in the paper"),
    ClauseState.ABSENT: N_("not in the paper"),
    ClauseState.UNUSUAL: N_("read twice"),
}
