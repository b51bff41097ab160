from collections import defaultdict

import pytest

from forbear.reading.paper import Paper, read_paper
from forbear.reading.terms import Fee, Waiver
from forbear.values.money import Money
from reading.paper_samples import SAMPLES, Sample


def shown(paper: Paper) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for term in (*paper.terms, *paper.waivers, *paper.fees):
        match term.value:
            case Waiver():
                size = term.value.amount.plain() if term.value.amount else "-"
                text = f"{term.value.item.value} {size}"
            case Fee():
                text = f"{term.value.name} {term.value.amount.plain()}"
            case Money():
                text = term.value.plain()
            case str() if not hasattr(term.value, "name"):
                text = paper.quote(term.start, term.end)
            case _:
                text = str(term.value)
        found[term.name].append(text)
    return {name: " | ".join(texts) for name, texts in found.items()}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_paper_gives_its_terms_and_no_others(sample: Sample) -> None:
    assert shown(read_paper(sample.text)) == sample.terms


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_paper_gives_its_payments(sample: Sample) -> None:
    payments = {one.no: one for one in read_paper(sample.text).schedule}

    found = {
        no: (str(payments[no].due.value), payments[no].total.plain())  # type: ignore[union-attr] # fails the test when missing
        for no in sample.payments
    }

    assert found == sample.payments
    assert len(payments) == sample.count
