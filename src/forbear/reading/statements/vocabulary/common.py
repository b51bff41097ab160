"""Pieces that many meanings are made of: numbers, missed payments, ends of a plan, instalments."""

from forbear.reading.statements.phrase import Phrase

N = r"[\d一二三四五六七八九十百两几]{1,4}"
"""A count in digits or Chinese numerals."""
SUM = (
    r"(?:(?<![\d.])\d[\d.]{0,14}万?(?:元|块)|(?:cny|¥|rmb|人民币) ?\d[\d.]*"
    r"|[一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}(?:元|块|圆|角|分(?!期|之)))"
)
CHARGE = "(?:罚息|利息|违约金|息费|本息|复利|滞纳金|手续费|费用|本金|欠款|余欠|余额|余款|欠息)"


def near(one: str, other: str, apart: int = 14) -> str:
    """Return two ideas of one clause in either order, as a regular expression."""
    gap = rf"[^。;]{{0,{apart}}}"
    return rf"(?:{one}){gap}(?:{other})|(?:{other}){gap}(?:{one})"


INSTALMENTS = Phrase(
    r"每月(?: for)? ?\d+个月|\d每月",
    rf"分(?:为|成|作)?{N}(?:个月|期|次|年|笔)",
    rf"(?<!未付)(?:共|计|合计|余款分)?{N}期(?!款?(?:前|后|入账))",
    r"按月(?:归还|偿还|还款|付)|逐月|分期(?:偿还|归还|还款|摊还|付清|清偿|攤还|支付)|首月\d",
    r"末期|最后一期|每月.{0,10}(?:还|归还|缴|付|转|cny|元)|每期(?:还款|归还|支付)?\d|第\d+期",
)
"""The paper moves payment into the future, several times."""
POSTPONED = Phrase(
    r"往后(?:推|延|挪)|推[后迟]|(?:postpon|deferr)ed",
    r"延(?:期|至|后|长)|展(?:期|延)|顺延|届时|账单已延|宽限至|暂停还款",
)
"""One later due date."""
LUMP = Phrase(
    r"一次性(?!减免|核减|免除|计收|扣|收取)|(?<!最后)(?<!每)一笔(?:付清|还清)|一次付清|一次还清|全额付清"
)
"""One payment."""
MISSED = (
    r"(?:违约|逾期|未按(?:约|期|时)|未足额|未(?:还|付|缴|偿)|晚(?:还|付|交|到|一天|1天|于)|少还"
    r"|迟延|延迟|扣款失败|不按|不照|不缴|不履行|不还|未能|未到(?!期)|没(?:有)?(?:给|还|按|到|转"
    r"|补|凑)|有一[期笔]|迟到|miss|拖欠|missed|late|unpaid|not received|不received|余额不足"
    r"|还不上|fall behind|falls behind)"
)
"""The borrower misses a payment, in a regular expression."""
BLANK = Phrase(
    r"_{2,}|_+[年月日]|【 *】|\( {2,}\)|\[(?:amount|n|date|rate|name)\]"
    r"|(?<=[年月]) {2,}(?=[月日])|□{3,}"
)
"""Something is still to be filled in."""
PLAN_TO_COME = Phrase(
    r"(?:方案|期数|条件)[^,。;]{0,4}(?:得|要|须|应由|由|等|只能)(?:银行|Ⓛ|平台)[^,。;]{0,4}(?:出|定|批|给)"
    r"|没法[^,。;]{0,8}(?:讲|说|保证|答应)[^,。;]{0,6}几期"
    r"|(?:谈|批)[^,。;]{0,6}之?前[^,。;]{0,6}没有方案|(?:no|无) (?:plan|offer) yet"
    r"|cannot (?:promise|say)[^.;]{0,20}(?:plan|instalments)"
    r"|(?:plan|terms) (?:must|应|has to|have to) come fromⓁ",
)
"""Whoever speaks has no plan to offer: the lender is yet to make one."""
