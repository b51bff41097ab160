"""Enforcement without a suit, by a notary's deed or by the debtor's own word."""

from forbear.reading.statements.phrase import Phrase

NOTARY = Phrase(r"公证|公正处|notar")
ENFORCED = Phrase(
    r"bailiff|强制Ⓑ|接受执行|强制执行|执行(?:效力|力|证书|依据|根据|程序|条款|名义|文书)|赋强"
    r"|(?:径|迳"
    r"|逕|直接|就能"
    r"|可以?|即可|被)[^。;,]{0,6}执行"
    r"|法院[^。;,]{0,8}(?:执行|扣Ⓑ?的?钱|扣划|查封)|直接(?:查封|拍卖|扣)|逕付执行|(?:受|被)执行"
    r"|execut(?!ive)|enforce"
)
"""A claim is enforced."""
BY_NOTARY = Phrase(
    r"赋强|执行证书|(?:certificate of (?:execution|enforcement)|enforcement certificate)"
)
"""Only a notary gives these."""
NO_SUIT = Phrase(
    r"(?:不|无需|毋庸|免|省得|不用|不必)(?:再|另)?(?:经)?(?:过|由)?(?:任何)?(?:法院)?(?:诉讼|起诉"
    r"|审判|审理|判决|打官司|仲裁|告Ⓑ)"
    r"|无(?:a |any )?(?:trial|法院action|lawsuit|suit|judgment|further)",
)
"""No court hears the case."""
SUBMITS = Phrase(
    r"(?:自愿|愿意?|同意|接受|径|迳|逕)[^。;,]{0,10}(?:受|被|接受)?(?:法院)?(?:直接)?强制执行"
    r"|(?:accepts?|consents?|submits?|agrees?)[^。;]{0,30}(?:compulsory|direct"
    r"|immediate)[^。;]{0,10}enforce"
)
"""The debtor says that he submits to enforcement."""
NOT_NOTARISED = Phrase(
    r"(?:不|毋|无意|无|勿)(?!公证|强制执行)(?:得|再|须|需|应|必|用|要求"
    r"|会)?[^。;,Ⓛ]{0,16}(?:公证(?!处|书)|赋强|平台)",
    r"(?:不|未|毋)(?:得|再|予|具|赋予|生|约定)[^。;,Ⓑ]{0,10}(?:强制执行效力|执行力|径|执行证书)",
    r"(?:不|未)同意[^。;,]{0,20}执行",
    r"(?:取消|废止|撤[回销]|终止|不再(?!经)|失效|不做|澄清|不属实|联系Ⓛ核实|已申请强制执行”|fake"
    r"|不用公证|不申请(?:强制)?执行|不be enforced|无意)",
    r"不载|即公证机构|的活动|未曾[^。;,]{0,6}(?:承诺|同意|接受)|裁定不予|无notari[sz]ation"
    r"|不notari[sz]ed"
    r"|签名属实|仅认证|真实副本|true copy|委托书",
    r"(?:生效|确定|法院|法律)(?:的)?(?:判决|裁判|法律文书|文书)|司法确认|确认调解|调解书|裁决"
    r"|award|人民法院作出|判决(?:生效|的)",
)
"""There is none, it has ended, or a court's own paper is enforced."""
AS_JUDGMENT = Phrase(
    r"无需经?(?:法院)?(?:判决|诉讼|审判)[^。;]{0,16}公证|代替判决|跟判决|如判决|与判决"
    r"|as if it were a judgment|公证[^。;]{0,20}(?:代替|等同)"
)
"""The deed does what a judgment would."""
