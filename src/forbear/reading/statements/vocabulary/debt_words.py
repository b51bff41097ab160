"""Words that own up to a debt, promise to pay it, or take care not to."""

from forbear.reading.statements.phrase import Phrase

ACKNOWLEDGED = Phrase(
    r"(?:确认|承认|认可|兹承认|confirm|acknowledges?).{0,14}(?:仍?欠|尚欠|债务|欠款|owe|debt)"
    r"|(?:承诺|同意|愿意?|undertakes?|agrees? to|保证).{0,16}(?:偿还|归还|还款|履行|还清|清偿"
    r"|分期|repay|计划)",
    r"尚欠.{0,30}(?:还清|归还|偿还)|(?:先|哪怕先)(?:还|付|存)(?:个)?(?:\d+|几|一点|五十|一百)"
    r"|时效.{0,16}(?:重新|重行)(?:起算|计算)|account.{0,8}激活",
)
"""The debt is acknowledged, promised, or a part payment invited."""
NOT_ACKNOWLEDGED = Phrase(
    r"不代表|不构成|不视为|不生|保留.{0,12}抗辩|仅(?:确认收到|供核对|请求)|请提供|没有欠"
    r"|不再主张|已于.{0,16}结清|未达成一致|Ⓛ承认|Ⓛ同意|Ⓛ单方|Ⓛ确认|一般为三年|不认可|Ⓛ可"
)
ACKNOWLEDGED_OPEN = Phrase(r"签收人|已?阅知|时间不详|催款通知单(?!回执)|已阅读")
