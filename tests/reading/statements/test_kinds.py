import pytest

from forbear.reading.statements.kinds import excepts, kind_of, live_words
from forbear.reading.statements.statement import Kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("谨防“征信修复”类诈骗", Kind.WARNING),
        ("凡要求转账的均为诈骗", Kind.WARNING),
        ("利息怎么算?", Kind.ASKED),
        ("(样本,非签署文本)Ⓑ应支付____元", Kind.SAMPLE),
        ("目录:一、欠款……1", Kind.HEADING),
        ("原合同约定日利率万分之四", Kind.TOLD),
        ("原合同第九条不再适用;", Kind.TOLD),
        ("利息仍按原合同年利率10.8%计收", Kind.TERM),
        ("本协议与原合同抵触的,以原合同为准", Kind.TERM),
        ("Ⓛ免除全部罚息", Kind.TERM),
    ],
)
def test_a_sentence_is_taken_for_what_it_is(words: str, kind: Kind) -> None:
    assert kind_of(words) is kind


def test_a_short_line_of_its_own_is_a_heading() -> None:
    assert kind_of("第三条利息与费用", ends_line=True) is Kind.HEADING
    assert kind_of("第三条利息与费用") is Kind.TERM
    assert kind_of("分期清偿及免除余额协议", ends_line=True) is Kind.HEADING
    assert kind_of("Ⓛ免除全部罚息", ends_line=True) is Kind.TERM


def test_of_what_is_replaced_only_the_new_part_holds() -> None:
    assert live_words("原合同第14条(法院管辖)改为:由仲裁机构裁决。") == "由仲裁机构裁决。"
    assert live_words("到期日改为:2027年") == "到期日改为:2027年"


def test_an_exception_behind_a_sentence_is_seen() -> None:
    assert excepts("不从工资卡扣款,但余额不足时除外。")
    assert not excepts("不从工资卡扣款。")
