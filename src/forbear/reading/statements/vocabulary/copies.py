"""Copies of what is signed: who holds them, and who gets none."""

from forbear.reading.statements.phrase import Phrase

_PAPER = (
    r"(?:协议|合同|文件|文本|文书|原件|正本|副本|欠条|借条|字据|承诺书|切结书|copies|counterpart"
    r"|document|agreement)"
)
_KEEPS = (
    r"(?:留存|保[存管留]|持有(?!债权)|收存|收执|存放|存档|归档|归卷|收回|收走|带走|带回|留|放|摆"
    r"|存|归Ⓛ|held|kept|holds?(?![a-z])|keeps?(?![a-z])"
    r"|retain|stays?(?![a-z])"
    r"|控制|掌握)"
)
_LENDER = (
    r"(?:Ⓛ|Ⓤ|债主|公司|我这|代理机构|档案|持有人|总部|行里|事务所|company|branch|office|holder)"
)
ONE_KEPT = Phrase(
    rf"(?:一式一份|(?:一|壹|乙|单|唯一一?)[份张纸]|only one|one original|one copy"
    rf"|single original|single原件|exists? once|1 original)[^。;]{{0,16}}"
    rf"(?:{_KEEPS}|{_LENDER})",
    rf"{_PAPER}[^。;]{{0,14}}?(?:均|都|全部|统一|概|只|单方"
    rf"|唯一)[^,。;]{{0,8}}?(?:{_LENDER}[^,。;]{{0,8}}(?:保[存管]|存|留|放|持)|收回|收走|归档"
    rf"|收存)",
    rf"(?:由|归|在|放){_LENDER}[^,。;]{{0,8}}?(?:保[存管]|留存|收存|收执|持有(?!债权)|存放|带回"
    rf"|带走|收走|归卷|归档)(?!.{{0,2}}(?:复印|副本))|(?:存放|放|摆|留存|存)[于在]?{_LENDER}",
    r"一式[两二三四2-4贰叁肆]份[^。;Ⓑ]{0,24}(?:均|都|皆)由?(?:Ⓛ|Ⓤ)|一式三份,Ⓛ两份|is one原件仅"
    r"|both counterparts|归档了|我收着|看完(?:给我|即交还|我带走)|协议退回"
    r"|交还承办|阅后即焚|一次有效|自动关闭|页面就没了|存于(?:Ⓛ|Ⓤ)|全部收回|链接即失效",
    r"唯一(?:正本|原件)[^,。;]{0,4}(?:交|归|由)(?:Ⓛ|Ⓤ|总部|公司)|上交总部"
    r"|份数: ?[1一壹](?!\d)|(?:全部|均|都)由(?:Ⓛ"
    r"|Ⓤ)[^,。;]{0,4}(?:控制|掌握)|当场收走|原件也寄给我|(?:合同|协议)(?:Ⓤ|Ⓛ)存|就一份"
    r"|returns? (?:all"
    r"|every)[^。;]{0,20}cop|give it back|sole (?:signed )?原件|Ⓤkeep the",
    r"仅(?:one|1) ?原件|only (?:one|1) ?原件",
)
"""The only copy, or every copy, stays with the lender's side."""
_NOT = (
    r"(?:不(?!存在|良|承诺|得拒|遗失|要签)|无法|无权|别(?!的|人)|勿|禁止|严禁|没(?:办法|法)"
    r"|没(?:有)?这规矩|唔准|(?<![a-z])not?(?![a-z])|无|never|refus|disabled|概不)"
)
_PICTURES = (
    r"(?:拍(?!卖|板)|摄影|影相|影印|复印|翻拍|抄录|转存|截[图屏]|录屏|下载|保存|自?留存|留底"
    r"|自留|留个?底|带走|打印|photograph|cop(?:y|ies|ying)|screenshot|allowed)"
)
_HANDED = (
    r"(?:提供|发给|给|收到|拿到|寄|出具|交付|索取|要求[^,。;]{0,8}(?:提供|交付|出具)|获发|获"
    r"|领取|另发"
    r"|取得|entitled|hand out|receive|keep|given?|get(?![a-z]))"
)
_A_COPY = r"(?:副本|影本|复印|复本|抄件|文本|原件|留底|回执或|cop(?:y|ies))"
NO_COPY = Phrase(
    rf"{_NOT}[^,。;]{{0,8}}?{_PICTURES}",
    rf"{_NOT}[^,。;]{{0,8}}?{_HANDED}[^,。;]{{0,14}}?{_A_COPY}",
    r"(?:不|没法|别)(?:会|能)?(?:再|另)?(?:向|给|发给|对|提供给)(?:Ⓑ|客户"
    r"|用户)(?:[^,。;]{0,4}(?:提供|出具|发放|查看))?(?=[,。;]|$)|没法给Ⓑ|不外借|不支持(?:再次"
    r"|查看|下载)"
    r"|没办法给Ⓑ寄",
    r"(?:Ⓑ|客户|用户|债务人一方|被申请人)[^,。;]{0,6}(?:不|未|手中不|无)(?:另|予|再)?(?:持有"
    r"|留存|留|发放|获)|Ⓑ不另|不予留存",
    r"禁用截屏|(?:photo|cop(?:y|ies|ying)|screenshot)[^。;]{0,30}(?:不|无|禁|refused|disabled"
    r"|prohibited)|(?:要求|请求|索取|调取|requests?)[^。;]{0,16}"
    r"(?:副本|影本|复印|已签|cop(?:y|ies))[^。;]{0,12}(?:不|拒|refused)|takes?无|不许拍"
    r"|手机收起来|不可见|就别要了|不给Ⓑ留|没有Ⓑ那份|不(?:得|能"
    r"|可以?)(?:要求)?[^,。;]{0,4}(?:复印|拍照|带走)|放弃[^,。;]{0,8}(?:副本|影本|复印件|文本)"
    r"|内部文件,不对外",
    r"(?:不(?:予)?|概不|恕不)(?:交付|提供|发放|寄送|寄给|发给|留给|交给?)(?:Ⓑ|客户|用户)"
    r"|文本不外发|不外发|Ⓑ不(?:拿|持|留|收)(?:合同"
    r"|协议|文本|原件)|不生成[^,。;]{0,4}版|(?:自己|Ⓑ)的?那?份(?:撕|销|扔|烧)|不另给Ⓑ"
    r"|不(?:save|print|download"
    r"|keep a)|expires once|不leave|无duplicate|无cop|不be given a cop|不given a cop",
)
"""The borrower gets, keeps or makes no copy."""
A_COPY = Phrase(
    r"一式|[一壹单][份张纸]|字据|承诺书|笔录|协议|合同|文件|文本|原件|正本|副本|影本|复印|文书"
    r"|书面材料|欠条|借条|函件|承诺函|切结书|合约|纸质|截[图屏]|拍照|摄影|翻拍|影印|影相|下载"
    r"|页面|留底"
    r"|链接|抄录|正本|份约|这纸|内部(?:文件|的东西)|手机收|takes?无away|cop(?:y|ies|ying)"
    r"|original|counterpart|document|screenshot|photograph",
    r"paperwork|give it back|on this screen|duplicate|drafts",
)
"""The paper, a copy or a picture of it."""
COPY_GIVEN = Phrase(
    r"各(?:执|持|存|留|一|得|拿)|双方(?:各|均)|每方|你我"
    r"|(?<!不)(?<!不能)(?<!无法)(?<!不支持)(?:可|能|可以|随时)(?:在|于|随时|截屏|下载|查看|拍照"
    r"|带|复印|登录)[^,。;]{0,14}(?:下载|查看|保存|截屏|带回|复印|拍照|登录)"
    r"|可截屏|可带回|带回审阅|不得(?:以任何理由)?拒绝|不得以|应(?:当)?(?:向|在|于|交"
    r"|提供)[^,。;]{0,14}(?:Ⓑ|交付|提供)|发送至Ⓑ|发Ⓑ邮箱|寄(?:给|往|送)Ⓑ|由Ⓑ(?:保存|留存|收执)"
    r"|Ⓑ(?:保存|留存正本|留一|拿一)|给Ⓑ的|妥善(?:保管|收好)|不存在|不要签|不承诺.{0,8}收走"
    r"|不以任何理由|暂缓付款|未交付|即场给|返份|拒绝任何|密码|验证码|转借"
    r"|录音|本票|公告|买卖|权状|产权|担保|过户|授权书",
    r"one for each|each party|can be downloaded|may photocopy|应不refuse|do不sign|不sign|if they"
    r"|keep本协议in a safe|safe place|Ⓑ可(?:photo|cop)",
    r"Ⓑ(?:持|执|留|存|得|收执)有?[一壹1]份|[交由]Ⓑ(?:收执|保[存管])",
)
"""The borrower gets or may make a copy, or the sentence speaks of something else."""
COPIES_UNTOLD = Phrase(r"一式(?:两|二|三|2|3|贰|叁)份[。]?$")
"""How many copies there are is said, not who gets them."""
