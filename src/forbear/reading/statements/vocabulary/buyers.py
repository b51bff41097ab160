"""A claim that changes hands, and what then becomes of the plan."""

from forbear.reading.statements.phrase import Phrase

CHANGES_HANDS = Phrase(
    r"转(?:让|给|卖|出去|移|手|予)|让与|让渡|出让|移交|受让|承让|承接方|承继人|接手|买(?:受|方|家"
    r"|主)|新(?:债权人|债主|Ⓛ|老板)"
    r"|后手|卖(?:掉|给|了|咗|出)|债(?:卖|权卖)|条数|出售|打包|处置债权|核销并|证券化|代偿取得"
    r"|持有债权|为Ⓛ期间|持条人|保理商"
    r"|别人手里|不随债权|在(?:Ⓛ|Ⓤ)行?有效|为债权人期间|权利人变|换了债主"
    r"|assign|transfer|purchaser|(?<![a-z])buyer|(?<![a-z])sold|(?<![a-z])sale"
    r"|(?<![a-z])sells?(?![a-z])"
    r"|securitis|securitiz|new owner|successor|remain ?Ⓛ|third party to whom|arc(?![a-z])",
    r"卖出|包一卖|移转|流转|承受本|买受|新的?(?:东家|机构|公司|权利人|持有人)"
    r"|归了[^,。;]{0,6}公司|债权(?:处置|交易)|acquir"
    r"|takes? over|newⓁ|novat|whoever holds",
)
"""The claim goes to somebody else, or the plan holds only while it does not."""
PLAN_LOST = Phrase(
    r"失(?:去|其)?效|终止|解除|作废|(?<!已)取消|撤[销回]|关闭|丧失|无效|不再(?!另|次)|不(?:算|认"
    r"|受|承继|承认|认可|遵守|具有?约束|具约束|保证|用认"
    r"|用跟|使|可一并|一定认|适用|生效力|生效|得(?:以|援引|异议)|能拿|随|一定)|无须(?:承继|遵守"
    r"|履行|跟)|无需(?:承|遵|履|跟|维|执|认|受)|管不着|没用"
    r"|重新(?:计算|给Ⓑ?算|算)|按(?:原合同|原约|全额|人家|受让人要求|其)[^,。;]{0,14}(?:追|清偿"
    r"|计算|规矩|还|利率|要求)?"
    r"|(?:追讨|请求|追偿|还|偿|要求)[^,。;]{0,6}(?:全额|全数|全款|一次还?清)|全额(?:还|追|清偿)"
    r"|即时追讨|停止适用|恢复|回复"
    r"|补足|一次还清|一次性付清|一切抗辩|自(?:行)?(?:决定|定)|是否(?:继续|沿用|承认|履行)|仅在"
    r"|仅限|仅于|只适用|只在|后续以受|以受让方要求|不(?:产生|再有|发生)[^,。;]{0,6}(?:约束|效力)"
    r"|不管用|无约束力|不继受|没关系|不依本|takes it free|不再享(?:受|有)|径向Ⓑ请求全部"
    r"|不承担[^,。;]{0,10}(?:承诺|义务)|有权重新|重新核定|另行(?:核定|制定|要求)|马上还清"
    r"|立即还清|不算数|不受[^,。;]{0,14}(?:约束|拘束|限制)"
    r"|不(?:再)?执行|拒绝或延迟|放弃[^。;]{0,24}抗辩|抛弃|无(?:责任|义务)|不发生",
    r"free to disregard|disregard|reinstat|terminat|lapse|不bind|不bound|不honour|不pass to"
    r"|personal to|不be bound|waives? set"
    r"|waives|应不raise|be cancel"
    r"|only so long|仅so long|cancelled|取消|终止|恢复|void|(?<!not )be bound by nothing"
    r"|claim in full|ignore"
    r"|免除set-off|set-off|no obligation|不raise",
    r"消灭|告终|终结|不在其列|不得(?:向|对)[^,。;]{0,10}(?:提出|主张|抗辩)|不得(?:主张"
    r"|援引)|(?:分期|优惠|方案"
    r"|减免)[^,。;]{0,3}(?:就)?(?:断|没)了?|重新?(?:谈|审|商|评)|爱怎么|不用(?:管|理|认)"
    r"|他让Ⓑ|依受让人之|按原账|全额请求"
    r"|径行?依原|由(?:第三方|受让人|新)[^,。;]{0,4}(?:审核|决定|定)|无需遵守",
    r"irrespective|a matter for|(?:make )?无promise|无is obliged|whatever (?:was|is|has)"
    r"|free of|collect the (?:whole|full)|(?:freeze|停止|discount|plan)[^。;]{0,16}(?:ends?|终止)",
)
"""The plan, or a defence drawn from it, is lost to the buyer."""
PLAN_GOES_ALONG = Phrase(
    r"不因转让|(?<!是否)继续(?:有效|履行|按)|仍(?:有效|对|应|可|须遵)|应当?(?:受本|继续|遵守|承接"
    r"|移交)|由受让人承接本|都有效|照着走|得认"
    r"|得照|应认|认可Ⓑ|不得(?:转让|以未|加重|拒绝|对外)|不(?:对外)?转让|不(?:会)?(?:把|卖)|不转给"
    r"|可(?:以)?向受让人主张"
    r"|依本协议对抗|对抗(?:让与人|受让人之|受让人)?$|得以对抗|通知(?:Ⓑ|债务人)|书面通知|未收到"
    r"|需经Ⓑ|条件不变|条款不变"
    r"|Ⓑ[^,。;]{0,8}(?:债务|义务)[^,。;]{0,4}转|非经通知|让渡部分|不再另行通知|再联系|法院|所有权"
    r"|过户|尚未转|谨防|名称变更|不影响|拒不执行|赔偿Ⓑ",
    r"subject to本协议|must honour|应honour|survives|binds successors|will不sell|不sell|write toⒷ"
    r"|可不transfer"
    r"|shall be bound|应be bound|remains bound|continues? to bind|takes subject",
    r"权利不受|不受(?:任何)?影响|不得(?:恢复|取消|撤销|变更|加收)|须继续|应一并",
    r"不用重新|还是原来",
)
"""The buyer has to keep the plan, or the claim stays where it is."""
