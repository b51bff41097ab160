"""The words beside a sum of money that say what the sum is."""

import re
from enum import StrEnum


class AmountRole(StrEnum):
    """The meaning of a sum; those that become terms are named as the terms are."""

    PRINCIPAL = "balance_principal"
    PRINCIPAL_DUE = "principal-due"
    PRINCIPAL_UNDUE = "principal-undue"
    INTEREST = "balance_interest"
    PENALTY_PRINCIPAL = "balance_penalty_principal"
    PENALTY_INTEREST = "balance_penalty_interest"
    PENALTY = "balance_penalty"
    FEES = "balance_fees"
    BALANCE = "balance_total"
    TOTAL = "stated_total"
    SUM = "sum"
    """合计 of whatever stands before it."""
    NEW_PRINCIPAL = "new_principal"
    DOWN = "down_payment"
    SETTLEMENT = "settlement"
    """One payment that ends the debt."""
    INSTALMENT = "instalment"
    FIRST = "first-instalment"
    LAST = "last_instalment"
    FEE = "fee"
    LOAN = "loan"
    """Lent or granted long ago."""
    OTHER = "other"


BALANCE_PARTS = frozenset(
    {
        AmountRole.PRINCIPAL,
        AmountRole.PRINCIPAL_DUE,
        AmountRole.PRINCIPAL_UNDUE,
        AmountRole.INTEREST,
        AmountRole.PENALTY_PRINCIPAL,
        AmountRole.PENALTY_INTEREST,
        AmountRole.PENALTY,
        AmountRole.FEES,
    }
)

FEE_WORDS = (
    "账户管理费|资金管理费|管理费|分期手续费|手续费|分期服务费|服务费|展期费|续期费|律师费"
    "|担保费|评估费"
    "|公证费|咨询费|催收费|外访费|保险费|保费|会员费|诚意金|保证金|押金|定金|工本费"
    "|诉讼费|差旅费"
    r"|意外险|会员|权益卡|保障方案|保障金|guarantee package|[a-z]{3,14} fee\b|deposit"
)
_CUES: tuple[tuple[AmountRole, str], ...] = (
    (
        AmountRole.LOAN,
        (
            "放款|发放|借款金额|贷款金额|授信|额度|实际到账|出借|原借款本金|原贷款本金|续贷"
            "|拨款|撥款|借给|转给|借入|拿了|\\blent\\b|\\bborrowed\\b(?! *,)"
            "|新借款(?!本金|[ :为]{0,2}(?:人民币|¥)? ?$)"
            "|借款(?:人民币)?(?=[ :为]{0,2}$)"
        ),
    ),
    (AmountRole.PRINCIPAL_DUE, "逾期本金(?!的?罚息)|到期未还本金|已到期本金|overdue principal"),
    (AmountRole.PRINCIPAL_UNDUE, "未到期本金|未逾期本金|undue principal"),
    (AmountRole.PENALTY_PRINCIPAL, r"(?:逾期)?本金的?罚息|罚息\(本金\)"),
    (AmountRole.PENALTY_INTEREST, r"利息的?罚息|罚息\(利息\)|复利|复息"),
    (
        AmountRole.PENALTY,
        (
            r"罚息|逾期利息|迟延利息|违约利息|违约金|违约?罚[金款]|滞纳金|penal(?:ty)? interest"
            r"|penalt(?:y|ies)|(?:default|late|overdue) int(?:erest)?\b|late fees"
            r"|late (?:payment )?(?:charges|interest)"
        ),
    ),
    (AmountRole.INTEREST, r"(?<!本)(?<!罚)利息|欠息|期内息|\binterest|\bint\b"),
    (
        AmountRole.NEW_PRINCIPAL,
        (
            r"新(?:的)?(?:贷款|借款|合同|计息)?本金|参加分期的本金|分期(?:本金|金额|余额|欠款"
            r"|款项)|重组(?:后)?(?:的)?本金"
            r"|(?:重组|新|转)(?:贷款|贷|借款)(?:金额)?(?=[ :为]{0,2}(?:人民币|¥)? ?$)|计息本金"
            r"|(?:restructured|modified|revised|adjusted|\bnew|consolidated|rescheduled"
            r"|capitali[sz]ed)"
            r" (?:principal|balance|loan amount|debt)"
            r"|余款|[余剩](?=\d|¥)|以清偿(?:上述"
            r"|前述)?本金"
            r"|需还(?=\d|¥)|剩余(?:款项|欠款|部分|本金|款)"
        ),
    ),
    (
        AmountRole.PRINCIPAL,
        (
            r"本金(?:合计|小计|总额|余额|(?:还|尚|仍|共)?[欠剩有余](?:着|下)?)|本金(?!和|及|、"
            r"|与)|\bprincipal(?! and)|\bcapital\b"
        ),
    ),
    (AmountRole.FEE, FEE_WORDS),
    (
        AmountRole.FEES,
        (
            r"(?<![a-z])(?:其他|各项|别的)?费用|杂费|行政费|年费等?|规费|受理费|公告费|\bfees\b"
            r"|其[他它](?=[\W\d]{0,30}$)|\bother charges\b"
        ),
    ),
    (AmountRole.DOWN, "首付款?|首期款|首笔款|头期款|头款|预付款?|down ?payment"),
    (
        AmountRole.SETTLEMENT,
        (
            r"一次性(?:向[^,。;\n]{1,10})?(?:支付|还款|偿还|归还|还清|结清|付清|清偿|缴纳|付"
            r"|还)|一次(?:支付|付清|还清|归还|结清|偿还|还本付息)"
            r"|[付还]一笔|一笔[付结还]清|一口价|\bone(?:-off)? payment"
            "|lump sum|single payment|full and final settlement"
        ),
    ),
    (
        AmountRole.LAST,
        ("最后(?:一|1)?期|末期|尾期|最末期|末次|(?:last|final) instal?lment|final payment"),
    ),
    (AmountRole.FIRST, "首期(?!款)|首月|首次|首笔|第一期|first instal?lment"),
    (
        AmountRole.INSTALMENT,
        (
            "每期|每一个?(?:自然|公历)?月|(?<=次,)每次|(?<=次, )每次|每个?月|各期|各还"
            "|(?<!个)月[还付缴]"
            r"|(?:payments|lots) of(?= ?(?:CNY|RMB|HKD|HK\$|\$)? ?$)"
            "|月供|期供|按月|逐月|monthly instal?lments? of|each instal?lment"
            "|instal?lments? of|per month|monthly"
        ),
    ),
    (
        AmountRole.TOTAL,
        (
            "(?:全部|合共|共计|合共)应[还付缴]|总还款|供款总额|总供款|应[缴付]总[额数]"
            "|期付金总[计额]|各期总[和额计]"
            "|应还总金?额|还款总金?额|总还款额|应还款总额|应付总额|分期总额|总计应还|应还合计"
            "|合计应还"
            "|总共要?还|总共需还?|一共要?还|届时[应共]还|共还|共付|合共|total to pay"
            r"|aggregate (?:of (?:all )?(?:the )?)?(?:re)?payments?|(?:total"
            r"|sum) of (?:all )?(?:the )?(?:re)?payments"
            r"|(?:total|all) (?:re)?payments|total cost"
            "|total (?:amount )?(?:payable|repayable|to be repaid)"
        ),
    ),
    (
        AmountRole.BALANCE,
        (
            "尚欠|共欠|截[至止][^。;,\n]{0,14}应还|结欠|欠款(?:总额|合计|余额|本息)?|总共欠"
            "|您应还|未还(?:总额|款项|余额)|未偿余额|所欠"
            "|拖欠|欠|余额|待还(?:总额)?|应还(?:本息|余额)(?=合计|[ :]?$)"
            r"|(?:amount|balance|total) outstanding|outstanding (?:balance|amount)"
            r"|\bbalance\b(?: [a-z]+){0,3}(?: is| stands at| was| comes to|:) ?(?:RMB|CNY|HKD"
            r"|[A-Z]{0,2}\$)? ?$"
            r"|you owe us|total (?:amount )?(?:due|owed)|total balance|\bowes?\b|in aggregate"
        ),
    ),
    (
        AmountRole.SUM,
        (
            r"合计|共计|加起来|总计|小计|总金?额|总共|一共|拢共|加到一起|加在一起|合起来|合在一起"
            r"|相加|总数|总的"
            r"|加总|加埋|共(?=[ :为]{0,2}(?:人民币|¥|HK\$)? ?$)|总(?=[\W]{0,3}$)"
            r"|^\W{0,6}计(?=\W{0,40}$)"
            r"|\btotal(?:s|ling)?\b|\bin all\b|\ball (?:told|in)\b|altogether|together"
            r"|\bsum\b(?! of)"
            r"|= ?(?:RMB|CNY|HK\$|¥)? ?$"
        ),
    ),
)
CUE = re.compile("|".join(f"(?P<{role.name}>{words})" for role, words in _CUES), re.IGNORECASE)
"""Every cue, as a group named after its role."""

PER_PERIOD = re.compile(
    r" ?(?:/|每|一)(?:期|个?月)| ?(?:per|a|each) (?:month|instal)| ?monthly"
    r"| on the \d{1,2}(?:st|nd|rd|th) of (?:each|every) month",
    re.IGNORECASE,
)
GOES_TO_INSTALMENTS = re.compile(
    r"[^。;\n]{0,16}?(?:分|按)[^。;\n]{0,14}?(?:(?<!逾)期|个月|次)|[^。;\n]{0,30}instal",
    re.IGNORECASE,
)
WAIVES = re.compile(
    r"减免|免除|豁免|核减|减收|免收|抹去|免去|免掉|全免|优惠|不再收取|一次性减"
    r"|放弃(?=(?:全部|剩余)?(?:罚息|利息|本金|违约金|复利))"
    r"|waive[sd]?|wr(?:ite|ote)s? off",
    re.IGNORECASE,
)
WAIVES_BEHIND = re.compile(
    r"[^。;\n,\d]{0,6}?(?:[予给]以|全部|全额|自[^。;,\n]{0,30}?起|由[甲乙]方|我们|一并)?"
    r"[^。;\n,\d不]{0,4}?(?:减免|免除|豁免|免收|免去|核减|免掉|抹掉|不再追[索讨偿究])"
    r"|[^.;\n,\d]{0,30}? (?:is|are|will be) waived",
    re.IGNORECASE,
)
WAIVE_IS_OVER = re.compile(
    r",余(?=\d|$)|其余|剩余|余款|余额|应还|分期|支付|归还|尚欠|,截[至止]|后,|再还|只需|只还|实际应"
)
COMPONENT_BEHIND = re.compile(
    r" ?的?(?:全部)?(?:(?P<PENALTY>罚息|违约金)|(?P<INTEREST>利息)|(?P<PRINCIPAL>本金)"
    r"|(?P<PENALTY_INTEREST>复利))"
    r"| (?:of )?(?:accrued )?(?:(?P<english>default interest|penalty)|interest|principal)",
    re.IGNORECASE,
)
CONDITIONAL = re.compile("逾期|违约|未按|晚还|上门|提前|如果|若|未能")
OWING = re.compile(
    r"截[至止到]|到今天|还有|还差|欠|未偿|余额|剩余|未还|构成|明细|outstanding|as (?:of|at)|owe",
    re.IGNORECASE,
)
NTH = re.compile(r"第 ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?期[^\d。;\n]{0,8}$")
FEE_BEHIND = re.compile(rf" ?的?[“\"]?(?:履约)?(?P<name>{FEE_WORDS})", re.IGNORECASE)
PART_BEHIND = re.compile(
    r"元?[^一-鿿\w]{1,12}(?:and )?(?:未付|应收|逾期|拖欠)?"
    r"(?:本金|利息|欠息|罚息|违约金|复利|费用|interest|penalt|principal)",
    re.IGNORECASE,
)
"""Another part of a balance follows."""
OWED_BEHIND = re.compile(
    r" ?(?:元)? ?(?:is )?(?:outstanding|owing|still owed|all in\b)", re.IGNORECASE
)
"""English puts the word behind: HKD 9,000.00 outstanding."""
PART_OF_DEBT_BEHIND = re.compile(
    r" (?:of|in) (?:accrued |unpaid |outstanding )?(?:the )?(?:(?P<PENALTY>(?:late payment|default"
    r"|penalty|overdue) interest|late (?:payment )?charges|penalties)|(?P<INTEREST>interest)"
    r"|(?P<PRINCIPAL>principal|loan itself|capital)|(?P<FEES>fees|charges))",
    re.IGNORECASE,
)
"""English may name the part behind the sum: CNY 612.40 of interest."""
PART_RIGHT_BEHIND = re.compile(
    r"(?: (?:is|being|as))? (?:accrued |unpaid )?(?:(?P<PENALTY>(?:late payment|default|penalty"
    r"|penal"
    r"|overdue) interest|penalt(?:y|ies)|late (?:fees|charges))|(?P<INTEREST>interest)"
    r"|(?P<PRINCIPAL>principal|capital)|(?P<FEES>fees|charges))\b",
    re.IGNORECASE,
)
"""English may name the part right behind a sum that nothing names before: 250 yuan interest."""
IS_REST = re.compile("(?:剩余|余下|剩下|剩|余款|尾款)的?(?:款项)?(?:人民币)? ?$")
RUNS_OUT = re.compile(r"[^。;\n]{0,24}?(?:还清|付清|结清|还完)")
REPEATS = re.compile("(?:这|此|上述|前述|该)(?:笔|项)?(?:款项|欠款|债务|账)?(?:共|合计)? ?$")
"""The sum was named before, and the sentence now says what becomes of it."""
NOT_OF_THE_PLAN = re.compile(
    r"已(?:于[^,。;\n]{0,16})?(?:支付|归还|偿还|还|付|缴)[^,。;\n]{0,8}$"
    "|(?:支出|收入|工资|社保|医保|房租|生活费|养老金|补贴)[^,。;\n]{0,6}$"
)
"""Paid long ago, or part of the household."""
CHANGES = re.compile("减少|降低|增加|多出|低于|超过|扣除")
"""A sum by which another one changes."""
ROW_START = re.compile(r"\W{0,6}第? ?\d{1,3} ?期 ?\|")
ASKED_FOR = re.compile("(?:申请(?!人)|请求|恳请|希望|争取).{0,4}$")
