"""Property and papers that are to secure a debt."""

from forbear.reading.statements.phrase import Phrase

_VALUABLE = (
    r"(?:不动产权证|租约正本|二维码|房产证|产权证|产证|房本|权证|权状|所有权状|他项权证|土地证"
    r"|宅基地证|行驶证|行车证"
    r"|行车?照|登记证|登记证书|大本|绿本"
    r"|车牌簿|车钥匙|钥匙|护照|结婚证|户口本|户口簿|证件|营业执照|存折|存单|工资卡|发票"
    r"|首饰|金饰|金镯子|镯子|金条|黄金|手表|名表|车子?|轿车|货车|电动车|摩托车|机器|设备|库存"
    r"|存货|股权证|股票|本票"
    r"|借条|支票|合格证|林权证"
    r"|(?<![a-z])(?:log ?book|title|deeds?|passport|papers|keys|registration"
    r"|jewell?ery|gold|watch|truck|van)(?![a-z]))"
)
_CARD = r"(?:身份证|[乡港]证|银行卡|(?<!盖)公章(?!的)|atm card|id card)"
SECURED = Phrase(
    r"设质|[作做]按(?![时期月日照约如原本正])|(?:房|车|屋|铺)[^。;,]{0,4}归[ⓁⓊ]所有"
    r"|ownership[^。;]{0,30}passes? ?to ?[ⓁⓊ]"
    r"|(?:房屋|住房|房产|车位|商铺|土地|果园|经营权|车辆|轿车|设备|存货|账款|股权|存单"
    r"|保单)[^。;,]{0,10}(?:设定|设立|提供|供作?|作为?|用作)[^。;,]{0,8}(?:担保|保障)(?!人|公司)"
    r"|抵押(?!经营|贷|类|率)|质押|出质(?!疑)|质权|浮动抵押|二抵|一抵|押品|押物|担保物|担保品|押头"
    r"|作押"
    r"|作抵|作质|让与担保|留置(?!送达)"
    r"|(?<!原件)押(?:上|在|于|给|着|本)(?!金)|先押|押(?:我|Ⓤ|Ⓛ)|(?<!施)(?<!缩)压(?:在|给|我|Ⓤ|Ⓛ)"
    r"|抵(?:押)?给(?:Ⓛ|Ⓤ|我)|抵押给"
    r"|(?<![a-z])(?:pledg|mortgag|collateral|lien\b|hypothecat|security ?(?:interest|利息)"
    r"|by way of security|as security"
    r"|(?:a|second|first|fixed|floating) charge (?:on|over|is)|charge over|charge(?:应"
    r"| is to)be registered|secured (?:by|on))",
    r"(?:以|用|将|把)[^。;]{0,36}(?:作为?|供|提供)[^。;,]{0,12}(?:担保|保障|履约保障|抵偿"
    r"|还款保证)(?!人|公司)",
    r"[^。;]{0,4}(?:财产|动产|不动产|收益|领取权|请求权|债权|作物|资产)[^。;]{0,14}(?:提供|供作?"
    r"|作为?|用作)[^。;,]{0,10}(?:担保|保障)(?!人|公司)",
    r"(?:担保|保障|押)[^。;,]{0,3}(?:物|品)?:(?! ?无)[^。;]{0,20}(?:车|房|号|地|设备)",
    r"(?:签发|开具|出具|签署|开立|签)[^。;,]{0,26}(?:本票|汇票|支票|空白[^。;,]{0,6}(?:合同|买卖"
    r"|本票))|promissory note[^。;]{0,30}(?:lodged|security|held|sign)",
    r"(?:房屋?|房产|车辆?|车子)[^。;,]{0,8}(?:先)?过户[^。;,]{0,6}(?:至|给|到)(?:Ⓛ|Ⓤ|我)",
    r"blocked[^。;]{0,10}pledg|assigns? by way",
)
"""Something secures the debt."""
HANDED_OVER = Phrase(
    rf"(?:{_VALUABLE}|{_CARD})[^。;,]{{0,12}}(?:搁|留一[把份张]|留(?:在|给)?(?:Ⓤ|Ⓛ|我)|(?:留|放"
    rf"|摆)喺|交由[ⓁⓊ]"
    rf"|stays?[^。;]{{0,10}}(?:Ⓤ|our|office))",
    rf"{_VALUABLE}[^。;,]{{0,40}}be (?:retained|kept|held) by",
    rf"(?<!不)(?:hold|retain)Ⓑ[^。;]{{0,20}}{_VALUABLE}",
    rf"暂扣[^。;,]{{0,10}}{_VALUABLE}|(?<!不)(?:retain|keep|hold)s? (?:the )?Ⓑ's {_VALUABLE}",
    r"(?:房产?|购房|租赁)[^。;,]{0,2}合同[^。;,]{0,4}(?:放|押|搁|留)(?:在)?[ⓊⓁ]",
    r"开过来,?停|停(?:在|到)?Ⓤ",
    r"车[^。;,]{0,10}(?:开到|停到|停在|放在)[^。;,]{0,4}(?:Ⓤ|Ⓛ|我这)",
    rf"{_VALUABLE}[^。;]{{0,20}}(?:先)?(?:交由|交付|交给|交Ⓛ|交Ⓤ|押|放(?:在|我|Ⓤ|Ⓛ|到|公司|门店)"
    r"|放这|保管|收管|留存|收执|占有|扣留|留下|存放|寄存|收存"
    r"|deposit|lodge|hold|held|hand)",
    r"(?:保管|留存|收执|扣留|扣押|收存|暂管|deposit|leave|hand over|lodge"
    rf"|surrender)[^。;,]{{0,24}}{_VALUABLE}",
    r"(?:提供|交付|交出)[^。;,]{0,24}(?:照正本|证正本|钥匙|大本|他项权证|房本|registration"
    r"|spare key|log ?book|title|passport)",
)
"""A valuable thing or paper is left with the lender's side."""
OLD_SECURITY = Phrase(
    r"\d号(?:登记|抵押)|抵押权?继续|无涉|与本[^。;,]{0,4}无|free (?:from|of)|stays as it"
    r"|原(?:有|来|合同|先)?(?:的)?(?:已)?(?:抵押|质押)|已(?:按揭)?抵押给|注销|涂销|塗销|解除|解押"
    r"|销掉|抵押房|撤销抵押|返还(?!本票)[^。;]{0,4}$"
    r"|归还(?!时)[^。;]{0,10}此前|现有抵押(?!外)|放弃[^。;,]{0,14}抵押权|返还Ⓑ|继续有效",
    r"(?:不(?!动产|可撤)|无|未(?!来|付|还|清|按|经)|毋|免|没有?|别|勿)(?:得|再|须|需|应|必|用"
    r"|要求?|就|以|另|征提|徵提|构成|属于){0,2}[^。;]{0,18}"
    r"(?:抵押|质押|质权|担保(?!人)|押(?!金)|保管|securit|collateral)",
    r"无in (?:this|本协议)|无[^。;]{0,16}(?:requires|asked for|collateral)|unsecured|处置抵押物"
    r"|处分所得|实现担保|法院拍卖|(?<!be )released|仍属|仍由|possession of or"
    r"|纯?信用(?:分期|还款|贷)|抵押物?:无",
    r"(?:自愿)?(?:出售|变卖)|卖(?:车|房)|处置由Ⓑ|无关|没有关系|优先受偿(?!的质权)|(?:质押"
    r"|抵押)(?:是|指)"
    r"|复印件|信息|抵押[^。;]{0,16}失效|切勿|请勿|不法|骗取",
    r"remains the only|existing mortgage[^。;]{0,30}remains|keepⒷ|never|不addition|送达"
    r"|留置权[^。;]{0,6}(?:放弃|消灭)",
)
"""It is on file already, has ended, or is not asked for."""
ONE_MORE = Phrase(
    r"另(?:以|将|用)|设质|另(?:行|外)?(?:提供|增加|追加|设)|追加|补办|新设|新增(?!任何)|加办|增加"
    r"|second charge"
    r"|in addition to|除外另|additional"
)
"""Besides the old one."""
