"""A case whose every text tries to break out: markup, escapes, bidi, pipes."""

from pathlib import Path

NASTY = (
    "[/][b]X[/b] [@click=app.leave]x[/] \\u001b[31m\\u202eabc\\u2069 | "
    "\\u0007 {x} \\u001b]0;pwn\\u0007"
)
"""As TOML spells it in double quotes."""
ESCAPES = ("\x1b[31m", "\x1b]0;pwn", "\u202e", "\x07")


def hostile_case(folder: Path) -> Path:
    """Write the case into a folder and return it."""
    files = {
        "case.toml": f'schema = 1\ntitle = "{NASTY}"\n\n[borrower]\nname = "{NASTY}"\n',
        "finances.toml": f"""[income.a]
label = "{NASTY}"
amount = 6800.00
note = "{NASTY}"

[expense.b]
label = "{NASTY}"
amount = 2600.00

[asset.c]
label = "{NASTY}"
amount = 10.00

[obligation.d]
label = "{NASTY}"
amount = 10.00
lender = "{NASTY}"
""",
        "plan.toml": f"""[proposal.p]
label = "{NASTY}"
debt = "x"
instalment = 100.00
count = 3
""",
        "materials.toml": f'[material.m]\nlabel = "{NASTY}"\nfile = "{NASTY}"\nrequired = true\n',
        "debts/x/debt.toml": f"""label = "{NASTY}"
lenders = ["{NASTY}"]
contract_no = "{NASTY}"

[balance]
as_of = 2026-10-01
total = 300.00
""",
        "debts/x/payments.toml": f"""payments = [
  {{ on = 2026-01-15, amount = 10.00, payee = "{NASTY}", note = "{NASTY}" }},
]
""",
        "debts/x/offers.toml": f"""[offer.o]
side = "lender"
made_on = 2026-10-01
instalment = 100.00
count = 3
first_due = 2026-11-15
note = "{NASTY}"
""",
        "debts/x/agreement.toml": f'title = "{NASTY}"\n',
        "debts/x/agreement.md": "[/] [b] [@click=app.leave]x[/] \x1b[31m \u202e | 视情况办理\n",
        "log/2026-10-01T1015-k3f9.toml": f"""happened_at = 2026-10-01T10:15:00+08:00
direction = "in"
channel = "call"
summary = "{NASTY}"
organisation = "{NASTY}"
ticket = "{NASTY}"
their_words = "{NASTY}"
promises = [
  {{ by = "lender", what = "{NASTY}", due = 2026-12-01 }},
]
""",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
