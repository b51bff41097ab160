"""How papers word the clauses that no single term decides."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordedClause:
    """A clause that its wording decides."""

    id: str
    present: re.Pattern[str]
    unusual: re.Pattern[str]
    """Spoken of in a way that helps little or harms."""


def _worded(name: str, present: str, unusual: str) -> WordedClause:
    flags = re.IGNORECASE
    return WordedClause(name, re.compile(present, flags), re.compile(unusual, flags))


DECIDED_BY_WORDS = (
    _worded(
        "contract-number",
        r"(?:合同|协议)(?:编?号|编码)[为:] ?[A-Z0-9]",
        r"合同详见|所涉合同",
    ),
    _worded("balance", r"(?!)", r"(?:欠款|余额|balance)[^。;\n]{0,12}(?:明细见|详见|附件|见附)"),
    _worded(
        "instalments",
        r"(?!)",
        r"还款计划(?:表)?(?:见|详见)|逐月偿还|分期(?:偿还|归还|还款)|instal?lments",
    ),
    _worded(
        "interest",
        r"停止计(?:收|算|付)?(?:利息|息)|停息|不再(?:计收|计算|收取|计)(?:利息|息)"
        r"|不计(?:收)?(?:利息|息)|利息停计|免息|零利率"
        r"|按[^。;,\n]{0,12}利率[^。;\n]{0,16}计(?:收|算)?(?:利息|息)|(?:年|日"
        r"|月)利率 ?(?:为)?[\d一-十百千万]|年化|计息"
        r"|no (?:further )?interest|interest (?:accrues|is charged|stops)|annual rate"
        r"|interest[- ]free",
        r"罚息照常|(?:利息|利率|计息)[^。;\n]{0,8}以[^。;\n]{0,16}为准|计息规则详见|利率以",
    ),
    _worded(
        "waiver",
        r"(?:不|未)(?:涉及)?(?:减免|免除)|无减免|no (?:amount|part)[^.;\n]{0,20}waived",
        r"(?:酌情|视情况|争取|可以?申请|有望|待[^。;\n]{0,16})[^。;\n]{0,12}(?:减免|免除|优惠)"
        r"|减免明细见|may[^.;\n]{0,30}waive"
        r"|(?:减免|免除)[^。;\n]{0,20}(?:视情况|酌情|以审批|另行通知)|优惠金额已另行",
    ),
    _worded(
        "late-day",
        r"(?:逾期|未按[时期]|未足额|晚还|迟延)[^。;\n]{0,50}(?:计收|收取|罚息|利息|违约金"
        r"|滞纳金|宽限)|宽限期"
        r"|(?:late|overdue|default)[^.;\n]{0,50}(?:interest|fee|charge)|grace period",
        r"逾期[一1][日天]|晚[一1]天|少还一分|任[何一]期[^。;\n]{0,12}(?:未"
        r"|逾)[^。;\n]{0,20}(?:作废|失效|终止|取消)",
    ),
    _worded(
        "missed-instalment",
        r"(?:连续|累计)[^。;\n]{0,4}期[^。;\n]{0,40}(?:终止|解除|到期|违约)|(?:two"
        r"|three) [^.;\n]{0,20}missed",
        r"(?:违约|逾期|未按)[^。;\n]{0,40}(?:终止|解除|作废|失效|到期|取消)"
        r"|in default[^.;\n]{0,40}(?:terminat|due)"
        r"|违约[^。;\n]{0,12}(?:按|依|适用|见)[^。;\n]{0,16}(?:原合同|原借款|附件|规则)",
    ),
    _worded(
        "cure-time",
        r"(?:催告|通知)[^。;\n]{0,30}\d{1,2}个?(?:工作)?[日天][^。;\n]{0,16}(?:补足|补缴|付清)"
        r"|grace period of|to cure",
        r"(?:催告|通知)[^。;\n]{0,16}(?:仍未|补足|补缴)|(?:无需|不再|无须)[^。;\n]{0,4}(?:通知"
        r"|催告)",
    ),
    _worded(
        "collection-stop",
        r"(?:停止|暂停|中止|终止|不再|不进行|不得|不)[^。;,\n]{0,30}催收|不打电话|停催"
        r"|collection[^.;\n]{0,40}(?:suspended|stops?|ceases?)|(?:suspend|stop"
        r"|cease)[^.;\n]{0,30}collect",
        r"(?:继续|不影响)[^。;,\n]{0,30}催收|仍(?:会|将|可)[^。;\n]{0,20}(?:跟进|催收)"
        r"|continue collection|催收安排按",
    ),
    _worded(
        "payee",
        r"(?:支付宝|官方|App|APP|网商贷)[^。;\n]{0,16}(?:页面|还款|账户)"
        r"|存入[^。;\n]{0,16}(?:还款|扣款)账户|绑定(?:的)?(?:银行卡|账户)",
        r"(?:收款|还款)账户[^。;\n]{0,8}(?:以|另行|通知|指定)|指定账户|个人账户|对公账户:",
    ),
    _worded(
        "clearance-proof",
        r"(?:出具|开具|下载|提供|寄送|发放)[^。;\n]{0,20}结清证明"
        r"|clearance certificate (?:will|shall)",
        r"结清证明|结清手续|清偿证明|clearance certificate",
    ),
    _worded(
        "register-entry",
        r"(?:征信|金融信用信息|信用信息|账户状态|信用记录)[^。;\n]{0,60}(?:更新|报送|上报|调整"
        r"|标注|正常|结清)"
        r"|(?:报送|更新|上报)[^。;\n]{0,30}(?:征信|信用信息|账户状态)|reported as"
        r"|credit (?:report|register)[^.;\n]{0,50}updat",
        r"(?:删除|抹掉|抹去|消除|洗白|清除|修复)[^。;\n]{0,20}(?:征信|记录|逾期)"
        r"|征信[^。;\n]{0,16}(?:删除|修复|洗白|抹)"
        r"|(?:征信|信用)[^。;\n]{0,10}(?:详见|见《|以)|removed? from your[^.;\n]{0,20}credit"
        r"|as required by law",
    ),
    _worded(
        "early-repayment",
        r"提前(?:还款|归还|偿还|结清|还清|付款|清偿)|之前的任[何意]一[日天]付款"
        r"|early (?:repayment|settlement)|prepay",
        r"(?<!不)(?<!不收取)提前(?:还款|归还|结清)[^。;\n]{0,16}(?:需|须"
        r"|应)[^。;\n]{0,8}(?:支付|缴)|(?:不支持|不得|不可|不允许)提前(?:还款|结清)"
        r"|early settlement is subject to a fee",
    ),
    _worded(
        "signatures",
        r"\((?:公章|合同专用章|盖章|电子签[章名])\) ?:? ?[一-鿿]{4}|[一-鿿]{4}\((?:公章"
        r"|合同专用章|盖章)\)|电子签(?:名|章)|加盖公章(?!的)|签章证书"
        r"|(?:双方|甲乙双方)(?:签字|签署|盖章)|signed (?:and sealed|by)|countersigned",
        r"无需(?:加盖|签章|盖章|签字)|(?:公章|盖章|签章)\) ?: ?(?:\n|$|_| {2})|业务章"
        r"|委托[^。;\n]{0,12}代(?:为)?签|signature and seal to follow",
    ),
    _worded(
        "copy",
        r"(?:一式|壹式)[^。;\n一壹]{1,3}[份分][^。;\n]{0,20}(?:各执|各持|各留|分别)|(?:下载"
        r"|副本|留存|邮寄|发送)[^。;\n]{0,12}(?:全文|协议|合同|副本)|App[^。;\n]{0,16}下载"
        r"|each party[^.;\n]{0,20}copy|counterpart",
        r"一式一份|由(?:甲方|本行|我司)(?:保管|留存|收回)|收回归档|不给客户留|不留底"
        r"|single original|一式[两二]份[。]?(?:\n|$)",
    ),
)
