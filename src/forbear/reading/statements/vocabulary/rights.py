"""Rights given up, admissions, notices, courts, data: what the paper takes from the borrower."""

from forbear.reading.statements.phrase import Phrase

SERVICE_FORM = Phrase(r"送达地址确认书")
