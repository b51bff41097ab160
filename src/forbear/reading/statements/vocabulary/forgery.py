"""Invented proof: who makes it, out of what, and what only looks like it."""

from forbear.reading.statements.phrase import Phrase

_PROOF = (
    r"(?:证明(?!债)|诊断|病历|出院小结|缴费单|挂号单|流水|收入|公章|印章|骑缝章|红头|签名"
    r"|(?:盖|个|的)章|发票|医药费|收据|账单"
    r"|离婚协议|借据|欠条|登记表|医生纸|粮单|薪资单|单子|停业|倒闭|残疾证|领取记录|情况说明"
    r"|佐证|转账记录|口径|剧本|故事"
    r"|payslips?|(?:bank|Ⓛ) ?statement|certificates?|letterhead|medical bills|diagnosis|summar(?:y"
    r"|ies)|credit report"
    r"|salary credits|termination letter|resignation letter)"
)
_MADE = (
    r"(?:伪造|造假|造一个|造(?:一|几)份|编(?:造|好|排|个|一)|虚构|虚报|(?<!提供)(?:做|弄|搞"
    r"|整)(?:一|张|份|几|个|好)|现做|制作|重制|代(?:做|开|刻|办|拟|盖)"
    r"|刻|[pP](?:一|好|图|份|张)|改(?:成|到|细|低|个名|名字)|[帮替]Ⓑ(?:改|开|补|做|弄|生成|整)"
    r"|(?:按|依)[^。;]{0,8}(?:要求|需要|定制)修?改?"
    r"|补(?:一套|开)|配齐|抹掉|拼接|倒签|自填|自行(?:编排|填)|技术处理|仿真|包装|挂个名"
    r"|生成一份|定制|往前写|任选|可替换|内容不实|无须实际"
    r"|开张假|假(?:证明|病|材料|章|单|流水)|forg\w*|fake\w*|backdate\w*|invent\w*|fabricat\w*"
    r"|edit ?(?:Ⓑ|the|it|your)* ?|photoshop|swap"
    r"|draw up|sells?|prepare)"
)
FORGES = Phrase(
    rf"{_MADE}[^。;]{{0,12}}{_PROOF}",
    rf"{_PROOF}[^。;]{{0,10}}{_MADE}",
    r"(?:盖过?章|用印|签字)[^。;,]{0,6}空白的?[^。;]{0,6}(?:证明|表|纸)"
    r"|空白之?[^。;,]{0,8}(?:证明|表)[^。;]{0,10}(?:用印|盖|签|章)"
    r"|blank[^.]{0,20}stamp|empty sheet|装病|冒充|现成的章|(?:姓名|名字|名)(?:换成|改成"
    r"|可自?填)|somebody else's",
    r"(?:假装|谎称|就说|就讲|只要说|say on the form|claim that)[^。;]{0,14}(?:住院|得病|得癌"
    r"|失业|被裁|白血病|离婚|破产|瘫痪|burned|laid off"
    r"|死|过世|died)|银行(?:哪会|不会|看不出|不查)[^。;]{0,6}查?|nobody checks|看着真|糊弄",
    r"(?:收入|流水|金额)[^。;]{0,8}(?:写低|压到|做低|改低|写少|往低)|不用管真假|先别管真假"
    r"|盖好章了|假病历|fabricated|just tell them|change the figures",
)
"""Proof is made, altered or invented."""
TRUE_PROOF = Phrase(
    r"付清|付完|还清|征信|相关证明|结清证明|清偿证明|原单位|政务|社区填写|官方|复印件|追究|虚假"
    r"|害你|如实|据实|真实|属实|谎报的|一经|查实|查出|移送|撤销|作废|犯罪|违法|犯法|开除|报案"
    r"|报警|举报|谨防|别去|予以?辞退|不予采用|征信改|虚假(?:证明|收入|材料)(?:的|者|,)|曾|骗"
    r"|没有答应|不做假"
    r"|原件|核对|正本|人社局|柜台|由乙方本?人?书写|勉强|可以用|不肯开|吗\??$|本人书写|genuine"
    r"|truthful|void|reported|real\b|authentic"
    r"|issuing|refus|criminal|knowingly|注明|格式|范本|模板由|官网下载|街道办出具|应当?加盖"
    r"|不(?:得|要|许|准)[^。;]{0,10}(?:伪造|虚构|造假)"
)
"""True papers, a ban, a warning or a question."""
