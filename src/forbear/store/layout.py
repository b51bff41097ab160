"""The names of the files and folders of a case."""

ABOUT = "case.toml"
FINANCES = "finances.toml"
PLAN = "plan.toml"
MATERIALS = "materials.toml"
CREDIT = "credit.toml"
REFERENCES = "references.toml"
DEBTS = "debts"
LOG = "log"
EVIDENCE = "evidence"
PAPER = "agreement.md"
MAX_PAPER_BYTES = 1_000_000

TOP_FILES = (ABOUT, FINANCES, PLAN, MATERIALS, CREDIT, REFERENCES)
DEBT_FILES = (
    "debt.toml",
    "payments.toml",
    "offers.toml",
    "agreement.toml",
    "proceedings.toml",
    PAPER,
)


def is_paper(path: str) -> bool:
    """Tell whether the file is the text of a lender's paper."""
    return path.startswith(f"{DEBTS}/") and path.endswith(f"/{PAPER}")
