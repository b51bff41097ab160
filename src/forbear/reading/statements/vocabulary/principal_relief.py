"""Principal that is given up, and what the tax office may see in it."""

from forbear.reading.statements.phrase import Phrase

_PRINCIPAL = r"(?:本金(?!的?(?:罚息|利息|复利))|本钱|原本|capital)"
_GIVES = (
    r"(?:免除|减免|豁免|核减|(?<!不)放弃|不再(?:主张|收取|追|要求|行主张)|不用还|不要了|不收Ⓑ"
    r"|不使还|免还|打[^,。;]{0,4}折|[七八九六五][五]?折|[一二三四五六七八九]成五?"
    r"|少收|少还|减至|减(?:去|让|掉)?(?:\d|[一二三四五六七八九])|作[^,。;]{0,6}让步|让渡|勾去|销了"
    r"|抛弃|不得再行主张|haircut|waiver|written down|reduced by|knock|give up|cents on"
    r"|免|(?<![冲扣])减(?!少|轻|息))"
)
PRINCIPAL_GIVEN_UP = Phrase(
    rf"{_GIVES}[^,。;]{{0,22}}{_PRINCIPAL}|{_PRINCIPAL}[^,。;]{{0,24}}{_GIVES}|债务重组收益"
    rf"|免除[^,。;]{{0,40}}{_PRINCIPAL}|knock[^。;]{{0,20}}{_PRINCIPAL}"
    r"|本金(?: ?\d[\d.]{0,12}元?,|中,|,(?=Ⓛ|银行))[^。;,息费]{0,20}(?:免除|豁免|(?<!不)放弃)"
)
"""Principal is waived or left unclaimed."""
REST_GIVEN_UP = Phrase(
    r"(?:剩|其余|另一半|差额|未受偿|那)[^。;]{0,14}(?:不再(?:主张|追|收|要求|请求)|免还|不用还"
    r"|不要了|不收|主张|由Ⓛ承担|销)"
    r"|不pursue the rest|应不be demanded|以后不收"
)
SPEAKS_OF_PRINCIPAL = Phrase(_PRINCIPAL)
GAIN_NAMED = Phrase(
    r"重组[^,。;]{0,6}(?:利得|收益|差额|所得)|有收益|应税|纳税|报税|(?:申报|缴)[^,。;]{0,8}税|所得税"
    r"|税务(?:部门|机关|那边|由|申报)|营业外收入|免除所生之利益"
    r"|taxable|for tax|cancellation-of-debt|gain arising"
)
"""The paper itself speaks of a gain."""
PRINCIPAL_WHOLE = Phrase(
    r"本金(?:不(?:减|在|予|免|变)|照|全额|未减|债务不变|一分|的?归还时间)|本钱Ⓑ?一分|不(?:减免|放弃"
    r"|减少|免除)[^,。;]{0,4}本金|数额不变|不予减免|仅免除|均为(?:未收)?(?:利息|罚息)"
    r"|核销|呆账|提前归还|等于未还本金|不代办税务|本金is payable in full|full本金|无part of"
    r"|部分of the本金is免除d?不|撤销|仍应偿还|冲减|未区分"
)
"""Principal is to be paid in full."""
PRIVATE_USE = Phrase(
    r"家庭消费|用于消费|消费(?:用途|贷款|性)|为自然人|之?自然人|子女上学|住房装修|非经营"
    r"|private individual|household|the consumer"
)
WAIVER_UNSPLIT = Phrase(r"减免总额.{0,12}未区分|未区分本金")
