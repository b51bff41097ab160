"""Rights given up, admissions, notices, courts, data: what the paper takes from the borrower."""

from forbear.reading.statements.phrase import Phrase

BAD_BASIS = Phrase(
    r"信用卡.{0,24}(?:第?七十条|第?70条|管理规定|监督管理办法).{0,40}(?:请|必须|有权|可|得|办理"
    r"|适用|申请|分六?十?\d*期)",
    r"(?:国家)?规定.{0,16}(?:都可以|必须|就有权|有权|应当).{0,10}(?:停息|分\d|分六|挂账)"
    r"|停息挂账.{0,14}(?:必须|有权|义务)|Ⓛ必须同意|有权分60期|不办就是违规|对所有贷款都适用"
    r"|article 70.{0,40}entitled|(?:必须|有义务|应当)(?:给|为|同意).{0,8}(?:停息|60期|五年|挂账)",
    r"依信用卡.{0,20}(?:得|可).{0,4}分",
)
"""The card rules, or any rule, are said to oblige the lender."""
GOOD_BASIS = Phrase(
    r"叁照|参照|恳请|不属于信用卡|不能直接适用|我的信用卡|协商变更|到期前|妥善保管|酌予|酌情"
)
BASIS_UNSAID = Phrase(r"^(?:本人)?依(?:据)?第?(?:七十|70)条申请")

SERVICE_FORM = Phrase(r"送达地址确认书")
