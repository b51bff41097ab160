"""Rules that are said to oblige a lender: the card rules, statutes, notices of the regulator."""

from forbear.reading.statements.phrase import Phrase

CARD_RULE = Phrase(
    r"第?(?:七十|70)条|信用卡[^,。;]{0,14}(?:办法|规定|规则|条|分期)|article 70|card (?:rules?"
    r"|business measures)"
)
"""The card rules, or their article on instalments."""
NO_CARD = Phrase(
    r"网商贷|网贷|花呗|借呗|微粒贷|车贷|装修贷|小贷|经营贷|助业贷|企业贷|(?:企业|消费|银行|互联网"
    r"|一切|所有|任何)(?:银行|之)?贷款|房贷|信用贷款|贷款机构"
    r"|(?:online|business|consumer|any|every|mybank|personal)[- ]?(?:business )?loans?|mortgage"
)
"""A loan that is no card."""
ANY_RULE = Phrase(
    r"法律|法定|依法|民法|法规|违法|监管(?:部门|规定|文件|机构|的)?|央行|国家|银保监|金融监管|政策"
    r"|主管机关|明文|(?<!原合同)规定|硬性|权益保护"
    r"|by law|statutory|regulat|(?:national )?policy|the law|legally|派出所的"
)
"""A statute, a rule or a policy."""
OBLIGES = Phrase(
    r"必须|应当|应(?:予|准|停|给|即|接受|与|同意|批)|(?<!并无)(?<!无)义务|无权(?:拒绝|不)|不得拒绝"
    r"|没有?权利(?:拒绝|不)|有权(?:要求|分|停|享)|享有|权利|强制|一律"
    r"|只(?:能|要申请)|就?得(?:停|给|按|办|同意)|须(?:停|挂|依|给|无)|不能不|即属违|就是它?违"
    r"|不给办"
    r"|可以?(?:全免|分五年|停息|分\d)|停息:|要求对|应[a-z ]{0,8}(?:waive|freeze|免除|suspend|停止)"
    r"|require|entitle|oblig|无choice|right to|breach|违约of|legally|freeze|得(?:停|分)"
)
"""The lender has no choice."""
RELIEF = Phrase(
    r"停息|挂[账帐]|停止(?:计|收|一切|催收)?[^,。;]{0,4}(?:利息|计息|息)|停(?:收|计|利息)|免息"
    r"|利息(?:可以)?(?:全免|停)|60期|六十期|60个月|五年|六十个月|展期|分期"
    r"|协商(?:还款|变更|申请|与)?|freeze|suspend|停止 ?利息|interest stopped|利息(?:停止|stopped)"
    r"|60 (?:monthly|利息|interest|分期)|分60期|five-year|extension"
    r"|免除the罚息|waive"
)
"""What is claimed."""
ASKED_FOR = Phrase(
    r"[参叁]照|参考|恳请|酌情|酌予|体恤|尊重|并非(?!卡债)|利率上限|公司规定|骗|假的|勿|并无|不属于"
    r"|不(?:能)?(?:直接)?适用|用不上|仅规范|无适用|有误|更正|轻信|别信|骗局|双方自愿|协商一致"
    r"|经[^,。;]{0,6}同意的|须由[^,。;]{0,6}同意|不(?:does )?cover|only|妥善保管|我的信用卡"
    r"|my credit card|个案|视个案"
)
"""It is asked for by analogy, left to the lender, or rightly denied."""
BASIS_UNSAID = Phrase(r"^(?:本人)?依(?:据)?第?(?:七十|70)条申请")
