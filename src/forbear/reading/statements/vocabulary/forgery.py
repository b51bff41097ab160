"""Invented proof: who makes it, out of what, and what only looks like it."""

from forbear.reading.statements.phrase import Phrase

_PROOF = (
    r"(?:证明(?!债)|诊断|病历|出院小结|缴费单|挂号单|流水|收入|公章|印章|骑缝章|红头|签名"
    r"|(?:盖|个|的)章|发票|医药费|收据|账单(?!日)|住院(?:单|证明|记录)|体检|检查单|化验单"
    r"|假条|病假|药费|死亡|火化|工资条|薪资|社保|个税|考勤|辞退|解聘|裁员|欠薪|劳动合同|贫困"
    r"|低保|残疾|单亲|离异|受灾|破产|呈请|困难(?:经历|材料)|负债|入账|进账|征信报告|介绍信"
    r"|村委会证明|(?:bank|Ⓛ|account|income|tax|medical|hospital|doctor|dismissal|redundancy"
    r"|payslip|sick)[^.]{0,4}(?:statements?|slips?|notes?|letters?|bills?|returns?|records?)"
    r"|离婚协议|借据|欠条|登记表|医生纸|粮单|薪资单|单子|停业|倒闭|残疾证|领取记录|情况说明"
    r"|佐证|转账记录|口径|剧本|故事|payslips?|(?:bank|Ⓛ) ?statement|certificates?|letterhead"
    r"|medical bills|diagnosis|summar(?:y|ies)|credit report|salary credits"
    r"|termination letter|resignation letter)"
)
_MADE = (
    r"(?:tweak\w*|alter\w*|doctor(?:s|ed|ing)? (?:Ⓑ|the|it)|touch up|clean up|mock up|make up"
    r"|made[- ]up|cook|type in|fill in whatever|whatever ?Ⓑ|删(?:掉|去|几|除)|(?:随便|随意"
    r"|自己|自个儿|任意|自由|自行)[,。]?填|代笔|润色|虚(?:开|拟|填)|套(?:打|开)|仿(?:制|造"
    r"|冒)|克隆|移花接木|走个过场|改(?:个|一下|掉|动|早|晚|了|几|大|小|成|写)|(?:花钱|淘宝"
    r"|网上|找人|托人|熟人|门路|关系)[^。;]{0,10}(?:买|开|办|弄|做|搞|写|盖)|买(?:一|份|张"
    r"|个)|(?:给|帮|替)Ⓑ?[^,。;]{0,3}(?:写|开|办|弄|搞|整|盖|出)(?:张|份|个|一份|一张)"
    r"|(?:银行|他们|他哋|人家|对方)[^。;]{0,4}不(?:会)?(?:查|核|看得?出)|有现成|全包|包办"
    r"|无需实际|代为出具|代出|换(?:个|成|上)名|伪造|造假|造一个|造(?:一|几)份|编(?:造|好|排"
    r"|个|一)|虚构|虚报|(?<!提供)(?:做|弄|搞|整)(?:一|张|份|几|个|好)|现做|制作|重制|代(?:做"
    r"|开|刻|办|拟|盖)|刻|[pP](?:一|好|图|份|张)|改(?:成|到|细|低|个名|名字)|[帮替]Ⓑ(?:改|开"
    r"|补|做|弄|生成|整)|(?:按|依)[^。;]{0,8}(?:要求|需要|定制)修?改?|补(?:一套|开)|配齐|抹掉"
    r"|拼接|倒签|自填|自行(?:编排|填)|技术处理|仿真|包装|挂个名|生成一份|定制|往前写|任选"
    r"|可替换|内容不实|无须实际|开张假|假(?:证明|病|材料|章|单|流水)|forg\w*|fake\w*"
    r"|backdate\w*|invent\w*|fabricat\w*|edit ?(?:Ⓑ|the|it|your)* ?|photoshop|swap|draw up"
    r"|sells?|prepare)"
)
FORGES = Phrase(
    rf"{_MADE}[^。;]{{0,12}}{_PROOF}",
    rf"{_PROOF}[^。;]{{0,10}}{_MADE}",
    r"(?:盖过?章|用印|签字)[^。;,]{0,6}空白的?[^。;]{0,6}(?:证明|表|纸)"
    r"|空白之?[^。;,]{0,8}(?:证明|表)[^。;]{0,10}(?:用印|盖|签|章)|(?:口径|话术|剧本|说辞"
    r"|台词)[^。;]{0,10}(?:统一|背|照|讲|说|编)|统一(?:口径|说法|话术),?(?:就|都)?(?:讲|说)"
    r"|按[^。;]{0,8}(?:剧本|话术|台词)|(?:厂里|公司|单位|别人"
    r"|朋友)的?(?:公)?章[^。;]{0,8}(?:有|填|盖)|(?:随便|任你|自己|自个儿)填(?:写)?(?:日期"
    r"|名字|姓名|。|,|吧)|看起来(?:就)?像|没有困难[^。;]{0,2}(?P<core>造)|做图|[pP](?:图"
    r"|一份)|(?:诊断书?|病历|证明)\d{2,4}(?:一(?:张|份|套)|元|块|,|。)|(?:证明|诊断书?|病历"
    r"|单)[^。;]{0,14}一?(?:百|千)[^。;]{0,4}一?(?:张|份|套)|(?:写|开|弄|整)(?:张|份|个"
    r"|一张)[^,。;]{0,4}(?:病假|诊断|病历|住院|假条)[^,。;]{0,4}给Ⓑ|signs? whatever|(?:不"
    r"|never) ?check|(?:don't|不) ?need to be|even如Ⓑ不|lostⒷjob, even|letterhead"
    r"|stamped (?:dismissal|letter|certificate)|someone[^.]{0,10}answer the phone|debtsⒷ不"
    r"|make the certificate|just type in|blank[^.]{0,20}stamp|empty sheet|装病|冒充|现成的章"
    r"|(?:姓名|名字|名)(?:换成|改成|可自?填)|somebody else's",
    r"(?:假装|谎称|就说|就讲|只要说|say on the form|claim that)[^。;]{0,24}(?:住院|得病|得癌"
    r"|失业|被裁|白血病|离婚|破产|瘫痪|burned|laid off|死|过世|died)|银行(?:哪会|不会|看不出"
    r"|不查(?!Ⓑ))[^。;]{0,6}查?|nobody checks|看着真|糊弄",
    r"(?:收入|流水|金额)[^。;]{0,8}(?:写低|压到|做低|改低|写少|往低)|不用管真假|先别管真假"
    r"|盖好章了|假病历|fabricated|just tell them|change the figures",
)
"""Proof is made, altered or invented."""
TRUE_PROOF = Phrase(
    r"付清|付完|还清|征信|相关证明|结清证明|清偿证明|原单位|政务|社区填写|官方|复印件|追究"
    r"|虚假|害[Ⓑ你]|吃官司|系伪造|若发现|收回|还款(?:收据|凭证)|请原|原公司|原厂|前(?:雇主"
    r"|东家)|如实|据实|真实|属实|谎报的|一经|查实|查出|移送|撤销|作废|犯罪|违法|犯法|开除"
    r"|报案|报警|举报|谨防|别去|予以?辞退|不予采用|征信改|虚假(?:证明|收入|材料)(?:的|者|,)"
    r"|曾|(?<!被)骗|没有答应|不做假|原件|核对|正本|人社局|柜台|由乙方本?人?书写|勉强|可以用"
    r"|不肯开|吗\??$|本人书写|genuine|truthful|void|reported|real(?! company)(?![a-z])"
    r"|authentic|issuing|refus|criminal|knowingly|注明|格式|范本|模板由|官网下载|街道办出具"
    r"|应当?加盖|不(?:得|要|许|准)[^。;]{0,10}(?:伪造|虚构|造假)"
)
"""True papers, a ban, a warning or a question."""
