"""A case at court: withdrawn, stayed, or going on beside the plan."""

from forbear.reading.statements.phrase import Phrase

_CASE = (
    r"(?:起诉|诉讼|案|申请|声请|执行|支付令|支付命令|仲裁|冻结|查封|扣押|保全"
    r"|suit|action|claim|case|application|proceedings|petition|it\b)"
)
_COURT_PAPER = (
    r"(?:调解书|调解笔录|和解笔录|consent order|汤林式命令|tomlin|mediation statement|裁定书)"
)
CASE_ENDED = Phrase(
    rf"撤(?:诉|案|回|销|了|掉)?[^。;,]{{0,24}}{_CASE}|{_CASE}[^。;,]{{0,14}}撤(?:了|掉|回|销)"
    r"|撤诉|撤案|通知 ?of (?:discontinuance|withdrawal)|stands withdrawn"
    r"|execution[^。;]{0,12}(?:withdrawn|lifted)",
    r"(?P<core>withdr|discontinu|dropp|dismiss)[^。;]{0,40}(?:suit|action|claim|case|application"
    r"|proceedings|petition)"
    r"|(?:suit|action|claim|case|application|proceedings|仲裁)[^。;]{0,40}(?:is|was|are"
    r"|be) ?(?:withdr|terminat|终止|discontinu|dismiss)|lodges the withdrawal|notice of withdrawal",
    rf"(?:制作|作成|作出|出具?个?|签收|转为|移付|成立|record)[^。;,]{{0,20}}(?:{_COURT_PAPER}"
    rf"|诉讼上和解|调解成立|调解结案)|{_COURT_PAPER}[^。;,]{{0,8}}(?:与本协议|确认)"
    rf"|(?:法院|法官|仲裁庭|court)[^。;]{{0,30}}{_COURT_PAPER}|mediation statement|调解成立",
    r"(?:案件|诉讼|程序)[^。;,]{0,10}(?:终结|了结|终止|结案)|停止诉讼|不再开庭|不用来开庭",
)
"""The lender withdraws, or the court makes a paper of the plan."""
CASE_STAYED = Phrase(
    r"法院[^。;,]{0,6}(?:先停|不审)|(?:中止|暂缓|搁置|停止|停审|stay|suspend)[^。;,]{0,12}(?:审理"
    r"|执行|诉讼|本案|案件|程序"
    r"|proceedings|action|case|suit)"
    r"|(?:案件|诉讼|本案|程序|执行|proceedings|action|case|suit)[^。;,不]{0,16}(?:中止|暂缓|搁置"
    r"|stayed|suspended)"
    r"|解除[^。;,]{0,14}(?:冻结|查封|扣押|保全)|(?:冻结|查封)[^。;]{0,14}解(?:除|了|开|给)"
)
"""The case rests while the plan is paid."""
ENDED_LATE = Phrase(
    r"(?:全部|所有|最后一期|末期|都|分期|款项|履行|余款|方案)[^。;]{0,14}(?:付清|还清|还完|结清"
    r"|清偿|履行完毕|到账)[^。;,]{0,6}(?:后|之后|时|始|才|,)"
    r"|还清了[^。;]{0,8}撤|(?:付|还)完[^。;]{0,12}(?:再|才|始|后)|最后一期[^。;]{0,12}(?:再|才"
    r"|始)|once the (?:final|last)|付满|清偿后,?[^。;]{0,8}始|如(?:all|the last"
    r"|全部)[^。;]{0,30}(?:paid"
    r"|付)|之后(?:the )?last付款"
)
"""The end comes only after the last payment."""
AT_WILL = Phrase(
    r"(?:视|酌情|争取|原则上|考虑|评估|可能|看情况|到时候|有权|是否|尽量|努力|酌定"
    r"|内部)[^。;]{0,24}(?:撤|申请|中止|discontinu|withdraw)"
    r"|撤[^。;]{0,8}(?:再说|看情况|另定)|(?<!Ⓑ)可(?:以|能)?(?:会)?[^。;]{0,24}(?:撤|discontinu"
    r"|withdraw|drop)"
    r"|(?:discretion|(?<![a-z])try|thinks fit)[^。;]{0,50}(?:discontinu|withdraw|drop)"
)
"""The end is up to the lender."""
CASE_GOES_ON = Phrase(
    r"action[^。;]{0,6}应(?:proceed|continue)|proceed to judgment",
    r"(?:不影响|不停止|不中止|不因)[^。;]{0,16}(?:诉讼|执行|停止)|(?:诉讼|案件|执行"
    r"|仲裁)[^。;]{0,14}(?:继续|照常|不停止|照样|照旧)|继续推进"
    r"|法院那边不用管|判决为准|照常作出|供法院判决|action is不affected|传票照旧",
)
"""The case goes on beside the plan."""
CASE_ELSEWHERE = Phrase(r"诉讼.{0,8}(?:事宜)?(?:按|依|见).{0,20}(?:备忘录|另行签署|附件)")
"""What becomes of the case is said elsewhere."""
