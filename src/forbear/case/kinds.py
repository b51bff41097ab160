"""The words that a case file may use for kinds of things."""

from enum import StrEnum


class BorrowerKind(StrEnum):
    """Who owes, in the eyes of the law."""

    PERSON = "person"
    SOLE_TRADER = "sole-trader"
    COMPANY = "company"


class Stage(StrEnum):
    """Where the negotiation stands."""

    ASSESS = "assess"
    PREPARE = "prepare"
    CONTACT = "contact"
    NEGOTIATE = "negotiate"
    AGREE = "agree"
    PERFORM = "perform"
    CLOSE = "close"
    RENEWAL = "renewal"
    MEDIATION = "mediation"
    COMPLAINT = "complaint"
    LAWSUIT = "lawsuit"
    BANKRUPTCY = "bankruptcy"


class LenderKind(StrEnum):
    """What licence the lender holds; it decides which ceilings apply."""

    BANK = "bank"
    CONSUMER_FINANCE = "consumer-finance"
    SMALL_LOAN = "small-loan"
    ASSET_MANAGER = "asset-manager"
    PRIVATE = "private"


class LoanKind(StrEnum):
    """What the money was lent for; it decides which rules apply."""

    BUSINESS = "business"
    CONSUMER = "consumer"
    CARD = "card"
    MORTGAGE = "mortgage"
    FAMILY = "family"
    PRIVATE = "private"


class Every(StrEnum):
    """How often an income or expense comes."""

    MONTH = "month"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    QUARTER = "quarter"
    YEAR = "year"
    ONCE = "once"


class IncomeKind(StrEnum):
    """Where money comes from."""

    EARNINGS = "earnings"
    BUSINESS = "business"
    BENEFIT = "benefit"
    PENSION = "pension"
    FAMILY = "family"
    OTHER = "other"


class ExpenseKind(StrEnum):
    """What money goes to; the groups of a financial statement."""

    HOME = "home"
    UTILITIES = "utilities"
    FOOD = "food"
    HEALTH = "health"
    CHILDREN = "children"
    CARE = "care"
    TRANSPORT = "transport"
    INSURANCE = "insurance"
    BUSINESS = "business"
    COMMUNICATION = "communication"
    PERSONAL = "personal"
    OTHER = "other"


class AssetKind(StrEnum):
    """What is owned."""

    CASH = "cash"
    SAVINGS = "savings"
    VEHICLE = "vehicle"
    HOME = "home"
    STOCK = "stock"
    OTHER = "other"


class Side(StrEnum):
    """Which side of the table."""

    LENDER = "lender"
    BORROWER = "borrower"


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Direction(StrEnum):
    """Who began a contact."""

    IN = "in"
    OUT = "out"


class Channel(StrEnum):
    """By which way people spoke."""

    CALL = "call"
    SMS = "sms"
    APP = "app"
    CHAT = "chat"
    MAIL = "mail"
    LETTER = "letter"
    VISIT = "visit"
    COURT = "court"


class Party(StrEnum):
    """Who the other person is."""

    LENDER = "lender"
    COLLECTOR = "collector"
    AGENCY = "agency"
    """Someone who sells help: optimiser, middleman."""
    FAMILY = "family"
    EMPLOYER = "employer"
    COURT = "court"
    MEDIATOR = "mediator"
    REGULATOR = "regulator"
    ADVISER = "adviser"
    OTHER = "other"


class Outsider(StrEnum):
    """Who was contacted in place of the borrower."""

    FAMILY = "family"
    SPOUSE = "spouse"
    """One who does not owe the debt."""
    SPOUSE_LIABLE = "spouse-liable"
    EMPLOYER = "employer"
    COLLEAGUE = "colleague"
    NEIGHBOUR = "neighbour"
    EMERGENCY_CONTACT = "emergency-contact"
    GUARANTOR = "guarantor"
    CO_DEBTOR = "co-debtor"
    OTHER = "other"


class Told(StrEnum):
    """What an outsider heard from the lender."""

    DEBT = "debt"
    """Told of the debt, or asked to pay."""
    WAY = "way"
    """Asked only how the borrower can be reached."""


class Topic(StrEnum):
    """What a contact was about, beside talk."""

    RENEWAL = "renewal"
    EXTENSION = "extension"
    INSTALMENTS = "instalments"
    WAIVER = "waiver"
    COMPLAINT = "complaint"
    DUNNING = "dunning"
    PAPER = "paper"
    CREDIT = "credit"


class PromiseKind(StrEnum):
    """What was promised."""

    WAIVE = "waive"
    FREEZE = "freeze"
    INSTALMENTS = "instalments"
    STOP_CALLS = "stop-calls"
    SEND_PAPER = "send-paper"
    CALL_BACK = "call-back"
    UPDATE_REGISTER = "update-register"
    CLEARANCE = "clearance"
    PAY = "pay"
    SEND = "send"
    OTHER = "other"


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"


class MaterialKind(StrEnum):
    """What a paper proves."""

    IDENTITY = "identity"
    CONTRACT = "contract"
    STATEMENT = "statement"
    INCOME = "income"
    HARDSHIP = "hardship"
    HARDSHIP_LETTER = "hardship-letter"
    COST_SHEET = "cost-sheet"
    ASSIGNMENT_NOTICE = "assignment-notice"
    AUTHORITY = "authority"
    CONSENT = "consent"
    CLEARANCE = "clearance"
    RECORDING = "recording"
    RECEIPT = "receipt"
    OTHER = "other"


class RateBasis(StrEnum):
    """What a stated yearly rate means."""

    NOMINAL = "nominal"
    EFFECTIVE = "effective"
    SIMPLE = "simple"


class FigureKind(StrEnum):
    """What a figure said in a contact is about."""

    INSTALMENT = "instalment"
    COUNT = "count"
    TOTAL = "total"
    WAIVER = "waiver"
    DOWN_PAYMENT = "down-payment"
    FIRST_DUE = "first-due"
    RATE = "rate"
    BALANCE = "balance"
    FEE = "fee"
    DEPOSIT = "deposit"
    GRACE = "grace"
    """Days a payment may be late, as a count."""
    CLEARANCE = "clearance"
    """Days to the clearance certificate, as a count."""


class PaperKind(StrEnum):
    """What a lender's paper does to the debt."""

    INSTALMENTS = "instalments"
    SETTLEMENT = "settlement"
    EXTENSION = "extension"
    """The loan itself falls due later; no new contract."""
    RENEWAL = "renewal"
    """A new contract takes the place of the old loan."""
    OTHER = "other"


class CourtPaperKind(StrEnum):
    """What a paper of a court or notary is; it decides which days run."""

    PAYMENT_ORDER = "payment-order"
    SUIT = "suit"
    """A copy of the lender's complaint."""
    SUMMONS = "summons"
    JUDGMENT = "judgment"
    """Of the first instance; an appeal is open."""
    SMALL_CLAIM = "small-claim"
    """A judgment that is final at once."""
    RULING = "ruling"
    """One that can be appealed."""
    MEDIATION_PAPER = "mediation-paper"
    """Made by the court; binds like a judgment."""
    CONFIRMED_AGREEMENT = "confirmed-agreement"
    """A mediation agreement that the court has confirmed."""
    ENFORCEMENT = "enforcement"
    ENFORCEMENT_RULING = "enforcement-ruling"
    """On an objection to an act of enforcement."""
    NOTARISED_ENFORCEMENT = "notarised-enforcement"
    """Notice that a notarised debt is enforced."""
    WITHDRAWAL = "withdrawal"
    OTHER = "other"


class ServedHow(StrEnum):
    """How a paper of a court came."""

    SELF = "self"
    HOUSEHOLD = "household"
    """Signed for by an adult of the household."""
    POST = "post"
    ELECTRONIC = "electronic"
    """By means that the borrower had agreed to."""
    PUBLIC_NOTICE = "public-notice"
    LEFT = "left"
    """Left behind after the borrower refused it."""
    OTHER_PERSON = "other-person"
    """Taken by somebody outside the household: no service."""
    MESSAGE = "message"
    """A text that merely speaks of a suit: no service."""


class ActHow(StrEnum):
    """How an act reached the court, or whom it reached instead."""

    HANDED_IN = "handed-in"
    POSTED = "posted"
    ONLINE = "online"
    ORAL = "oral"
    TO_LENDER = "to-lender"
    DRAFT = "draft"


class ActKind(StrEnum):
    """What an act before a court says."""

    OBJECTS = "objects"
    """Denies or disputes the debt itself."""
    MORE_TIME = "more-time"
    """Asks only for time, or to pay in another way."""
    ANSWER = "answer"
    JURISDICTION = "jurisdiction"
    APPEAL = "appeal"
    REVIEW = "review"
    REFUSAL = "refusal"
    """Asks that a notarised debt not be enforced."""
    ATTENDS = "attends"
    """Will come to the hearing, or somebody with authority will."""
    PAID = "paid"
    """Everything that was claimed has been paid."""
    OTHER = "other"


class MediationBody(StrEnum):
    """Before whom an agreement was made."""

    COMMITTEE = "committee"
    """A people's mediation committee."""
    LAWFUL = "lawful"
    """Another mediation body set up by law."""
    COURT = "court"
    LENDER = "lender"
    """The lender's own people: no mediation."""
    UNKNOWN = "unknown"


class ReportSource(StrEnum):
    """Where a credit report came from."""

    REGISTER = "register"
    """The central register."""
    SCORE = "score"
    """A commercial score."""
    LENDER = "lender"
    """Brought by the lender."""


class Body(StrEnum):
    """Who has to answer an objection or a complaint."""

    REGISTER = "register"
    LENDER = "lender"
    CENTRAL_BANK = "central-bank"
    REGULATOR = "regulator"
