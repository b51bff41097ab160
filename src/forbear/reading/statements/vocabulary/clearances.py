"""Proof that nothing is owed any more: what it is called and by when it is handed over."""

from forbear.reading.statements.phrase import Phrase

_OVER = (
    r"(?:结清|清偿|还清|清还|收清|了结|两清|清讫|还讫|消灭|账(?:目)?清|清账|履行完毕|无欠款?"
    r"|不欠|无未了|不再负|无任何(?:未了|债务|欠))"
)
CLEARANCE = Phrase(
    r"(?:结清|清偿|还清|清还|收清|清讫|清数|履行完毕)(?:的)?(?:证|函|确认|声明|通知|文书|凭|文件"
    r"|材料"
    r"|条|书|纸|单)",
    r"无(?:任何)?(?:欠款|债务|欠息)(?:的)?证|销户证明|(?:出|开|给|发)(?:具)?结清$|收清条",
    rf"{_OVER}[^。;]{{0,14}}(?:证明|凭据|凭证|确认书|书面|字据|收条|条子)",
    rf"(?:书面|证明|凭据|字据|收条|写|立)[^。;]{{0,30}}{_OVER}",
    r"(?:了结|收讫)(?:的)?(?:证|函|确认|凭)|盖章的?证明|证明文件",
    r"(?:clearance|settlement|discharge|closure|paid[- ]in[- ]full|satisfaction|无[- ]?dues"
    r"|paid-up|nil balance"
    r"|zero-?(?:欠款余额|balance)|written release|release|payoff|completion"
    r"|redemption) (?:certificate|letter|statement|confirmation"
    r"|document|note)",
    r"(?:certificate|confirmation|proof|letter|statement) (?:of|that|confirming|certifying"
    r"|stating|saying)"
    r"[^.;]{0,40}(?:repa(?:id|yment)|settle|discharge|satisf|paid|clos|cleared|nothing|无|owed"
    r"|due)",
    r"(?<![a-z])noc(?![a-z])|结清证明|(?:marked|stamped) \\W?paid"
    r"|in writing[^.;]{0,20}(?:settled|paid|无)"
    r"|(?:slip|letter|note|paper|line)[^.;]{0,40}(?:all paid|paid up|无more|owe|in full)"
    r"|paid-up letter"
    r"|(?:letter|paper|document)[^.;]{0,50}(?:saying|stating|confirming)[^.;]{0,20}(?:无|paid"
    r"|settled)",
)
"""A paper that says that all is paid."""
DOCUMENT = Phrase(r"证明|certificate|(?:discharge|clearance|closure) letter")
SOME_TIME = r"[\d一二三四五六七八九十两半几]{1,3}(?:-\d+)?\W{0,2}(?:个)?(?:自然|工作|营业|银行)?"
BY_A_DAY = Phrase(
    rf"(?:{SOME_TIME})(?:日|天|周|星期|礼拜|小时|个?月)(?!利)",
    r"[tT] ?\+ ?\d|次日|同日|同一[日天]|那[天日]|次一|翌日|翌营业|隔天|隔日|第二天|当(?:日|天|场"
    r"|面|即)|即时|立即|即刻"
    r"|马上|同时|之日(?!起)|一旦",
    r"within|至迟|the ?(?:next ?)?日之后|same day|day after|on the day|the date|\d 小?hours"
    r"|next 个?",
)
"""A number of days or hours, or a day that all know."""
CLEARANCE_OPEN = Phrase(
    r"视情|酌情|争取|原则上|一般|尽量|另行(?:通知|约定)|左右|说不准|咨询|请洽|致电|他行|前一笔"
    r"|上一笔|已于|以前的"
    r"|Ⓑ(?:应|须|需)[^,。;]{0,16}(?:提交|提供|交)|如需(?!.{0,30}(?:日内|天内))"
    r"|不(?:另行)?(?:出具|提供|开(?!具的)|再出)"
    r"|无义务|没有(?:结清)?证明|不予(?:出具|开具)",
    r"previous|Ⓑ应(?:supply|provide|submit|furnish|produce)|无[^.;]{0,30}(?:provided|issued"
    r"|letters)"
    r"|normally|usually|try to|upon enquiry",
)
"""It is left open, refused, or asked of the borrower."""
HANDED_OVER = Phrase(
    r"出具|开|发|给|交|寄|送|提供|下载|打印|领|出|写|撕"
    r"|send|sent|issue|email|deliver|provide|download|return|post|交付|reach"
)
