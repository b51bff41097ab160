"""Outsiders who make the terms: who they are, what they decide, which authority they show."""

from forbear.reading.statements.phrase import Phrase

_AGENCY = (
    r"(?:(?:收数|收账|讨债|要账|追债)公司|代理机构|催收(?:机构|公司|员|人员|方|委托|专员|部)"
    r"|催理(?:人|员)|催告[^,。;]{0,4}(?:中心|公司)"
    r"|外包(?:团队|公司|人员|方)?|外访(?:员|人员|专员)"
    r"|第三方(?!付)|委外(?:机构|公司)|Ⓣ|律所|律师事务所|法律(?:服务|咨询|事务)[^,。;]{0,6}|本所"
    r"|事务所|法务(?:公司|部|咨询)"
    r"|(?:咨询|商务|信用管理|资产(?:管理|处置|服务)?|顾问|企业管理|信息(?:科技|服务)?|科技服务"
    r"|债务(?:优化|处置|管理)[^,。;]{0,4})"
    r"[^,。;:]{0,8}(?:公司|中心|部|顾问|专员)|代办(?:公司|人)|合作机构|协商专员|处置部|中介"
    r"|(?:催收|this|the|recovery|field) ?(?:Ⓤ|agent|agency)|recovery (?:services|agent|firm"
    r"|company)|law firm|field agent|dsa(?![a-z])"
    r"|consultanc(?:y|ies)|debt counsell?or|(?:outsourced|third-party) (?:servicer|provider"
    r"|vendor)|solicitors|collectors?(?![a-z]))"
)
_DECIDES = (
    r"(?:同意|批准|决定|核定|定夺|审批|做主|拍板|说了算|话事|达成|签订|签署|签了|订立|商定|谈妥"
    r"|谈定|和解|减免(?=[^,。;]{0,8}(?:元|千|百))|停息"
    r"|签章|盖章|用印|签名为|签字生效|议定|允诺|批分期|核准|免除|确认(?:还款|分期|函)|可定|能定"
    r"|作主"
    r"|自行决定|全权决定|答应|(?<!不)免除|(?<!不)(?<!不 )agree to(?! anything)|accept"
    r"|decide|settle|approv|sanction|grant"
    r"|have decided|made (?:between|with)"
    r"|signing with|sign with)"
)
OUTSIDER_DECIDES = Phrase(
    rf"{_AGENCY}(?![^,。;]{{0,12}}(?:保证|确保|担保|争取|促成)Ⓛ)[^,。;]{{0,34}}{_DECIDES}",
    rf"(?:我|Ⓤ|本|as the)[^,。;]{{0,12}}{_AGENCY}[^。;]{{0,34}}{_DECIDES}",
    r"(?:受|承)[^,。;]{0,14}(?:委托|委任|托)(?![^,。;]{0,12}(?:保证|确保|担保|争取|促成)Ⓛ)[^。;]{0,20}Ⓤ?[^。;]{0,6}(?:同意|决定|批准"
    r"|给予|准予|径行|答应|承诺(?!依法|遵守|文明|不))",
    r"(?:与|和)Ⓤ[^,。;]{0,4}(?:签|达成)[^。;]{0,20}(?:否则|代理|由Ⓤ)",
    rf"(?:与|和|跟|with)(?:本所|{_AGENCY})[^,。;]{{0,8}}(?:签|达成|订|谈妥)",
    r"(?:代(?:表)?|以)(?:网商)?(?:银行|Ⓛ|贷款(?:人"
    r"|银行))[^,。;]{0,6}(?:名义)?[^。;]{0,8}(?:同意|确认|允诺|决定|批|免除|答应|应承)",
    r"(?:替|帮)(?:网商)?(?:银行|Ⓛ)[^,。;]{0,8}(?:答应|批|同意|免|减|做主|拍板|定|应承)",
    r"(?:替|帮)[^,。;]{0,8}(?:收账|催收|收数|追债)[^。;]{0,20}(?:签|同意|减|免)|银行(?:都|会"
    r"|是)?认(?:的|账)",
    r"Ⓣ[^。;]{0,24}(?:自行|径行|单独|全权)(?:决定|同意|给予|减免|确定)|(?:有权|可|能"
    r"|即)代(?:为)?签",
    r"(?:Ⓣ|Ⓤ)[^,。;]{0,2}(?:与|和|跟)Ⓑ(?:签|定|谈)[^,。;]{0,6}(?:算数|有效|就行|就算|作数)"
    r"|受任[^,。;]{0,6}同意",
    r"asⓁ's (?:催收|recovery|collections?) agents?|(?:instructed|hired|engaged|retained"
    r"|appointed) byⓁ[^.;]{0,12}"
    r"(?:agree|approve|grant|accept|decide|免除)|i can sign off|deal withⓊ,? ?不Ⓛ|(?:recovery"
    r"|collections?|催收) ?(?:agency|Ⓤ|firm|agents?)"
    r"[^.;]{0,24}(?:sign off|let ?Ⓑ ?off|免除|discount)",
    r"(?:sign|deal) with (?:our|this|my) (?:consultanc|firm|agency|office|company|Ⓤ)",
    r"(?:made between|agreement between)[^.;]{0,24}(?:recovery|collections?|services|agency"
    r"|solicitors)",
)
"""An agency, a law firm or an agent offers, signs or decides terms."""
OUTSIDE_PARTY = Phrase(
    r"Ⓛ(?:\([^)]{0,4})?(?:签章|盖章)?(?::|为|是|\((?:受托|代))[^。;,]{0,24}(?:催收|咨询"
    r"|商务|律师|法律|催告|信用管理|顾问|企业管理|资产服务|法务"
    r"|信息|债务)[^。;,]{0,10}(?:公司|事务所|中心|所|机构|\()",
    rf"Ⓛ不是(?:银行|Ⓛ)|落款:[^。;]{{0,20}}(?:外包|{_AGENCY})",
)
"""The other party of the paper is no lender."""
_TERMS = (
    r"(?:折扣|折数|几折|减免|减多少|打折|条件|期数|分几期|方案|金额|幅度|怎么谈|停息|分期|案子"
    r"|还多少|优惠)"
)
SELF_MADE = Phrase(
    r"(?:我|Ⓤ|本人|主管|他)(?:这边|这里|自己)?[^,。;]{0,8}(?:说了?(?:就|就能)?(?:算(?!数)|定)"
    r"|做(?:得了)?主|作主|拍板|话事|能定|定得了|有权限|批得了|说行就行|签字就算)",
    rf"{_TERMS}[^,。;]{{0,12}}(?:由|归)?(?:我|Ⓤ|本所)(?:来|这边|直接|单独|全权"
    rf"|[^,。;]{{0,6}}部)?(?:能|可以|会)?(?:给Ⓑ)?(?:定|批|核定|决定|径行决定|逕行决定|审批|做主)",
    r"(?:我|Ⓤ|本所)(?:能|可以|肯定能|有权|有权限|有权力|直接(?:就)?能|直接)(?:给Ⓑ"
    r"|帮Ⓑ)?[^,。;追收恢取]{0,6}(?:定|批|停息|减免|打折|决定|做主)",
    r"(?:我|Ⓤ|本所)[^,。;]{0,4}给Ⓑ[^,。;]{0,4}(?:批|定)|我定(?=[,。]|$)|分几期Ⓤ定"
    r"|全权(?:交)?由(?:我|Ⓤ)|由(?:我|Ⓤ)全权|为.{1,3}办妥.{0,8}(?:分期|减免|停息)"
    r"|仅持[^,。;]{0,6}委托|包在(?:我|Ⓤ)|归(?:我|Ⓤ)管"
    r"|(?:打折|减免)这点(?:权|主)",
    r"(?:i|Ⓤ) ?(?:can )?(?:decide|approve|sanction)[^.;]{0,20}(?:what|self|you|Ⓑ|discount"
    r"|reduction|terms|it)"
    r"|leave[^.;]{0,16}(?:discount|terms|deal)[^.;]{0,10}to ?(?:me|Ⓤ)|(?:at his|himself"
    r"|myself)[^.;]{0,16}(?:discretion|approve|settle)"
    r"|(?:减|免|分)[^,。;]{0,8}(?:我|Ⓤ)(?:这?里|这)?[^,。;]{0,4}一句话|(?:话减就减|话事"
    r"|讲句就得)|可以做主(?=免|减|打|给|停)|案件负责人|(?:full|complete|sole) (?:power|authority"
    r"|say)[^.;]{0,10}"
    r"(?:reduce|settle|waive|decide|免除|approve)|whatever[^.;]{0,20}(?:discount|terms"
    r"|offer)[^.;]{0,30}bind"
    r"|approve myself|empowered|free to decide|decide forⓁ|our firm (?:sets|fixes|decides)",
)
"""Somebody says that he himself decides the terms."""
_LETTER = (
    r"(?:授权(?:书|证明|函|委托书|文件|附件)?|委托书|委任(?:书|文件|状)?|委托(?:文件|关系)"
    r"|authori[sz]ation|authority|mandate"
    r"|(?:approval )?letters?(?: fromⓁ)?)"
)
_HIDDEN = (
    r"(?:内部|不便|不方便|不(?:予|对外|给|向)?[^,。;]{0,4}(?:提供|出示|出具|给|看|带|展示|公开)"
    r"|保密|涉密|秘密|不用看|不必看|无权(?:要求)?(?:查|看)"
    r"|概不|拒绝提示|唔使睇|不用睇|不要?睇|存档|那是Ⓤ|不给|不附|未附|不能|confidential"
    r"|不provided|不disclosed|不issued|不obliged|不be disclosed)"
)
LETTER_HIDDEN = Phrase(
    rf"{_LETTER}[^。;]{{0,24}}{_HIDDEN}|(?:拒绝提示|不用睇|无需看|不obliged to prove"
    rf"|不prove)[^,。;]{{0,10}}{_LETTER}",
    r"(?:Ⓤ|我)[^,。;]{0,6}(?:不能|无法|不便|没有?|未|不)(?:出示|提供|带|出具"
    r"|展示)[^,。;]{0,6}(?:委托书|授权书|授权)"
    r"|不need to see[^.;]{0,8}(?:letter|mandate|author)|无(?:mandate|written authority"
    r"|letter of authority)"
    r"|(?:不用|无需|不必)(?:出示|看)[^,。;]{0,8}(?:授权|委托)|不obliged to prove"
    r"|无(?:any )?letter from|无(?:approval|authority) letter|无(?:Ⓛ"
    r"|银行)(?:的)?(?:授权|approval|authori)|无需(?:另)?(?:经)?(?:银行|Ⓛ)[^,。;]{0,6}(?:授权"
    r"|同意|批)"
    r"|(?:不用|不必|无需|无须|不需|无need)[^,。;]{0,8}(?:问|请示|报|ask)[^,。;]{0,4}(?:银行|Ⓛ)"
    r"|不给(?:客户|Ⓑ)看|(?:亦|也)未附授权"
    r"|(?:委托书|授权书)[^。;]{0,14}不对客户",
)
"""No letter of authority is shown, or none is said to be needed."""
LENDER_OUT = Phrase(
    r"(?:银行|Ⓛ)(?:那边|那头|那里)Ⓑ?(?:不用|无需|别|甭)(?:管|问|理|找)|(?:银行|Ⓛ)(?:都"
    r"|就)?(?:不管|不参与|不过问|无权过问|无权干涉)|全权交由(?:Ⓤ|我)"
    r"|无need[^.;]{0,10}askⓁ"
    r"|无(?:reference|asking|consent)[^.;]{0,6}Ⓛ"
)
"""The lender is said to have no say."""
NO_OUTSIDE_POWER = Phrase(
    r"(?:机构|公司|人员|外包|中介|我|Ⓤ|Ⓣ|员|所|agency|Ⓤ|staff"
    r"|agent)的?[^,。;]{0,10}(?:(?<!银行)无权(?!要求)|没权|没有?[^,。;]{0,4}权限|不得|无power"
    r"|不bound|不binding)"
    r"|(?:不具有|不具备|不享有|没有)[^,。;]{0,16}(?:权限|权力|资格)|擅自|不予认可|一概不|不可信"
    r"|未经授权|作废|转达|转交|传递|把话带到|报送Ⓛ|由(?:银行"
    r"|Ⓛ)(?:直接|决定|审批|核定|定|书面|信贷|用印)|得(?:银行|Ⓛ)定|跟(?:银行|Ⓛ)签"
    r"|(?:银行|Ⓛ)[^,。;]{0,4}(?:直接|亲自)(?:与|签)|Ⓛ与Ⓑ[^,。;]{0,6}直接|Ⓛ与Ⓑ直接签|仅负责"
    r"|拒绝无证|索要|核实|别信|Ⓑ(?:的)?(?:可|有权|本人)?(?:授权|委托)"
    r"|pass (?:your|Ⓑ|on)|directly between|receive messages only|(?<!不)withⓁitself|cannot show"
    r"|不sign|仅Ⓛcan",
    r"特别授权|全权代理|附后|附于|授权书附|授权书编号|附件[^,。;]{0,20}授权|授权委托书\("
    r"|\(授权书?\W|准许签|授权[^,。;]{0,10}(?:签署|还款协议)[^,。;]{0,6}有效期|委托代理人"
    r"|法律援助|书面解除"
    r"|受让|债权转让|让与|法院|审判|人民调解委员会|转委托",
)
"""The outsider has no power, only passes messages, or shows a letter that covers the terms."""
