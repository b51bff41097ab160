"""All checks, in the order in which they are answered: one line a check."""

from functools import cache
from importlib import import_module

from forbear.rules.base import Rule

MODULES: tuple[str, ...] = (
    # sum
    "sum.sum_mismatch",
    "sum.interest_line_off",
    "sum.method_mislabelled",
    "sum.balance_unreconciled",
    "sum.waived_yet_charged",
    "sum.balloon_last",
    "sum.date_gap",
    "sum.waiver_above_arrears",
    "sum.down_payment_unbooked",
    "sum.balance_beyond_dispute",
    "sum.contract_unnamed",
    "sum.balance_unitemised",
    "sum.schedule_missing",
    "sum.blanks_left",
    "sum.digits_and_capitals_differ",
    "sum.impossible_date",
    # promised
    "promised.total_above_offer",
    "promised.instalment_above_offer",
    "promised.first_due_differs",
    "promised.waiver_below_offer",
    "promised.term_differs",
    "promised.rate_above_offer",
    "promised.offer_expired",
    "promised.worse_than_earlier_round",
    "promised.phone_paper_mismatch",
    "promised.offer_expiring",
    "promised.promise_overdue",
    "promised.promise_broken",
    "promised.waiver_vague",
    "promised.waiver_at_end",
    "promised.old_contract_prevails",
    "promised.lender_may_change",
    "promised.new_loan_instead",
    "promised.penalty_keeps_running",
    "promised.interest_silent",
    "promised.remainder_not_released",
    # affordable
    "affordable.above_surplus",
    "affordable.thin_buffer",
    "affordable.income_step_down",
    "affordable.down_payment_above_cash",
    "affordable.above_plan",
    "affordable.all_plans_above_surplus",
    "affordable.due_before_payday",
    "affordable.debt_service_high",
    "affordable.token_plan_missing",
    "affordable.below_floor",
    "affordable.above_guideline_unexplained",
    # charges
    "charges.charges_above_24",
    "charges.hidden_cost",
    "charges.penalty_over_150",
    "charges.double_interest",
    "charges.due_day_charged",
    "charges.above_4lpr",
    "charges.no_cost_sheet",
    "charges.penalty_on_penalty",
    "charges.deducted_up_front",
    "charges.interest_capitalised",
    "charges.rollover_fee",
    "charges.bundled_product",
    "charges.rate_not_annual",
    "charges.fee_off_sheet",
    # late
    "late.one_miss_voids",
    "late.cure_missing",
    "late.damages_on_top",
    "late.costs_on_borrower",
    "late.accelerates_on_signing",
    "late.cross_default",
    "late.snapback_heavy",
    "late.default_silent",
    # payee
    "payee.third_party_payee",
    "payee.debit_too_wide",
    "payee.assignment_unproved",
    "payee.creditor_mismatch",
    "payee.paid_elsewhere",
    # bound
    "bound.oral_only",
    "bound.unsealed",
    "bound.unofficial_channel",
    "bound.no_authority",
    "bound.adds_guarantor",
    "bound.adds_security",
    "bound.spouse_signs",
    "bound.pay_before_paper",
    "bound.approval_pending",
    "bound.buyer_not_bound",
    "bound.copy_withheld",
    "bound.guarantor_untold",
    # afterwards
    "afterwards.taxable_relief",
    "afterwards.collection_goes_on",
    "afterwards.clearance_unpromised",
    "afterwards.credit_entry_silent",
    "afterwards.proof_overdue",
    "afterwards.credit_unchanged",
    "afterwards.waiver_unbooked",
    # rights
    "rights.renewal_not_asked",
    "rights.past_60_months",
    "rights.extension_too_long",
    "rights.revives_expired_debt",
    "rights.restarts_limitation",
    "rights.waives_rights",
    "rights.admits_bad_faith",
    "rights.notarised_enforcement",
    "rights.prepay_fee",
    "rights.data_too_wide",
    "rights.contact_consent",
    "rights.deemed_served",
    "rights.wrong_legal_basis",
    "rights.adds_arbitration",
    "rights.e_service_consent",
    "rights.enforceable_mediation",
    "rights.pledge_forfeited",
    "rights.final_say_lender",
    "rights.silence_demanded",
    "rights.far_court",
    "rights.suit_goes_on",
    "rights.court_clock_missed",
    "rights.court_clock_running",
    "rights.enforcement_lapsed",
    "rights.debit_restarts_limitation",
    "rights.confirmation_unasked",
    "rights.renewal_unsigned",
    "rights.night_contact",
    "rights.too_many_calls",
    "rights.outsider_contacted",
    # fraud
    "fraud.fee_first",
    "fraud.unknown_number",
    "fraud.promises_deletion",
    "fraud.forged_proof",
    "fraud.stop_paying_advice",
    "fraud.borrow_to_pay_advice",
    "fraud.asks_for_credentials",
    "fraud.proxy_too_wide",
    "fraud.threatens_jail",
    # record
)
"""Modules below ``forbear.rules``, as ``promised.waiver_vague``; each defines RULE."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every check, question by question."""
    return tuple(import_module(f"forbear.rules.{name}").RULE for name in MODULES)


def rule(check: str) -> Rule | None:
    """Return the check of an id; None when there is none."""
    return next((one for one in all_rules() if one.id == check), None)
