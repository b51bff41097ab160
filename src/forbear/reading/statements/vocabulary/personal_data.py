"""Personal data: what, to whom, what for and how long."""

from forbear.reading.statements.phrase import Phrase

_DATA = (
    r"(?:个人信息|信息|资料|数据|病历|诊断|残疾证|通讯录|通话|话单|详单|位置|定位|相册|短信|人脸"
    r"|生物|指纹|流水|聊天记录|支付账单|账单、"
    r"|影像|录音|录像|手机号|联系方式|借款情况|负债情况|还款表现|画像|个资|personal|information"
    r"|details"
    r"|data\b|records|statements"
    r"|contacts?\b|photos|location|call log|confidential|evidence|partners)"
)
PERSONAL = Phrase(_DATA)
"""Data on the borrower."""
DATA_CONSENT = Phrase(r"授权(?!代表|代理)|consent")
PROXY = Phrase(r"代理|委托|代为|处理完毕|账户|扣|全权")
"""A power to act, and no consent on data."""
_PASSED = (
    r"(?:提供|给到|给|予|转交|转送|转递|共享|披露|分享|推送|同步|出售|交给|交予|传送|报送|授权给"
    r"|公开|发布|供|开放|使用|用"
    r"|shar(?:e|ed|ing)|pass|disclos\w*|transfer|sell|given|publish|used by|let)"
)
_RECEIVER = (
    r"(?:合作|关联|关系企业|集团|子公司|第三方|第三人|任何(?:单位|机构|个人|有业务|意向)"
    r"|其他(?:机构|公司|伙伴)|伙伴|商户|厂商|广告主|广告"
    r"|数据公司|意向|受让方|媒体|宣传渠道|贷款超市|别的公司|异业|股东|第三part|partners|affiliates?"
    r"|group|third part|brokers"
    r"|any agency|whomever|compan(?:y|ies)|marketing|anyone)"
)
PASSED_ON = Phrase(
    rf"(?P<core>{_PASSED})[^。;]{{0,40}}{_RECEIVER}|{_RECEIVER}[^。;]{{0,26}}{_PASSED}"
)
"""Data are passed on to others, or used by them."""
FOR_MORE = Phrase(
    r"营销|行销|推荐|推介|推销|好物|其他产品|新产品|交叉销售|画像|商业(?:目的|合作|化)"
    r"|任何[^,。;]{0,6}目的|用途[^,。;]{0,2}不限|案例宣传"
    r"|别的业务|用来干啥|保险及信贷产品|单方确定|other products|offers?\b|cross-selling|any purpose"
    r"|for marketing|as deemed"
    r"|推广"
)
"""They serve other ends than this plan."""
FOREVER = Phrase(
    r"永久|长期(?:有效|保存|留存|保留)|长期并|终身|无限期|不限期|不设(?:限|期)|(?:期限|时间)(?:不"
    r"|无)限|不因[^。;]{0,24}(?:终止|失效|取消|消灭)"
    r"|不受[^,。;]{0,12}期限|(?:还清|结清|还完|清偿"
    r"|注销)[^,。;]{0,6}(?:后)?(?:亦同|也不|仍|直至)|直至[^,。;]{0,12}(?:后|年)"
    r"|perpetual|indefinitely|as long asⓊ|until and|survives|without limit"
    r"|until[^,。;]{0,10}closed|直至and"
)
"""The consent has no end."""
IRREVOCABLE = Phrase(r"不(?:得|可|能)撤(?:回|销)|irrevocabl")
TRACKED = Phrase(
    r"(?:读取|获取|采集|访问|调取|查询|追踪|跟踪|定位|开启|看到|登录查询|授权(?!书)|保存|允许"
    r"|access"
    r"|get)[^。;]{0,26}"
    r"(?:通讯录|通话|话单|详单|位置|定位|相册|短信|聊天记录|人脸|生物|在哪|基站|contacts?\b"
    r"|call log|photos|location)"
    r"|(?:通讯录|通话记录|位置|聊天记录|人脸)[^。;]{0,14}(?:授权|读取|给Ⓤ|留存|录)"
    r"|录一?下[^。;]{0,16}直接用|一切可获得的数据"
    r"|服务密码|归本中心所有|生物(?:识别|特征)|实时追踪"
)
"""The telephone is read, or its bearer is watched."""
CONFIDENCE_ENDED = Phrase(
    r"不承担保密|不(?:再)?另行征得同意|放弃对其个人信息|waives? confidential|免除confidential|任由"
)
DATA_NARROW = Phrase(
    r"(?<!未经同意)(?:仅|只)(?:用于|供|向|限|收集|依法|为|由|提供给|在|会|能)|未经|非经|没Ⓑ同意"
    r"|必要范围|(?<!认为)必(?:要的(?!其他)|需)|(?<!不)可(?:以)?(?:随时)?撤[回销]"
    r"|自愿(?!提供|授权|同意)|默认不|退订|依法(?:向|必须)|数据库报送|征信(?:系统|中心)|删除|销毁"
    r"|赔偿|更正|不同意"
    r"|千万别|Ⓑ选定|only|withdraw"
    r"|不(?:得|会|再|应)?(?:将|向|读|看|睇|转(?!递)|拍|泄|收集|申请|用(?:于|开通)|提供(?:给|予)?|把"
    r"|出售|access)|不是会?转|没有?通讯录|保证所提供"
    r"|终止,|不再适用|ceases?"
)
"""Named purpose, needed data, an end; or no use at all."""
DATA_ELSEWHERE = Phrase(r"适用《?隐私|隐私政策")
