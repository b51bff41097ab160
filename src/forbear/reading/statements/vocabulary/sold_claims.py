"""A claim that is said to have changed hands, and the old lender's own notice of it."""

from forbear.reading.statements.phrase import Phrase

_CLAIM = (
    r"(?:债权|欠款|贷款|借款|账户|帐户|账款|这笔|这条|条数|条账|账(?!号)|欠条|借条|款项|债务"
    r"|贷(?!后)|余款|收款权利|资产|这个人|转让通知|loans?|accounts?|debts?|receivable|rights"
    r"|balance|claim|欠款余额|this one)"
)
CLAIM = Phrase(_CLAIM, r"卖给(?:Ⓤ|我)|the assignment|新(?:的)?Ⓛ")
MOVED = Phrase(
    r"转让(?!清单及)|受让|让与|承受|转卖|出售(?:予|给|与|于)|(?:债权|贷|借款|账(?!户)|账户(?!内)"
    r"|这笔|条"
    r"|债)[^,。;]{0,12}转(?:到|给|至|入|予)了?(?:Ⓤ|我"
    r"|给|[^,。;]{0,10}(?:公司|平台|中心))|卖(?:给|了|掉|断)|打包|买(?:断|下|走|入|了)|摘牌|收购"
    r"|取得|接手|移交|移转|转移|划(?:到|归|给"
    r"|转至)|归(?:属)?(?:于)?(?:Ⓤ|我)(?!跟|负责|管|处理|催|定)|归属|所有权[^,。;]{0,4}归"
    r"|由Ⓤ[^,。;]{0,6}所有"
    r"|[^,。;\d]{1,4}转给(?:我|Ⓤ)的|换主|剥离|出表|交割"
    r"|更新为(?:Ⓤ|我)|变更(?:后的)?Ⓛ"
    r"|Ⓛ(?:已发生)?变更|债权变更|新(?:的)?Ⓛ|现Ⓛ|现权利人|现持有人|持有人为|所有者|偿还对象为"
    r"|清册|销户|行使"
    r"|(?<![a-z])(?:sold|purchased?(?![a-z])|bought|acquir|assign(?:ed|ment)?|transferred|moved"
    r"|belongs? to|passed to|(?:is|are) ours|successor|owned?|taken over|受让人)",
)
"""It has changed hands."""
TO_THE_SPEAKER = Phrase(
    r"Ⓤ|我|受让(?:人|方|公司)|本中心|资管|资产(?:管理|公司)|投资|基金|他们(?:公司|买)|声称|自称"
    r"|其公司|来函人|新(?:的)?Ⓛ|买断|某资产|转卖|出售(?:予|给|与|于)|平台"
    r"|(?<![a-z])(?:ours?|me|fund|arc|llc|recover\w*|capital)(?![a-z])|受让人|another company"
)
"""It went to whoever speaks or is named instead of the lender."""
NOT_SOLD = Phrase(
    r"(?:可以?|有权|(?<!取)(?<!不)得|应|拟|将来|日后|如|若|倘|须经|须待)[^,。;]{0,16}(?:转让"
    r"|让与|转出|打包|卖|处置债权|transferr"
    r"|sold)|(?:未|没|从未|不得|不)(?:被|有|将|再|曾)?[^,。;]{0,12}(?:转让|转给|卖|让与)|没卖"
    r"|转让(?:时|须|应|,应)|(?:转让|让与"
    r"|转移|处置|出售)[^,。;]{0,10}(?:的|后|时)(?:,|不|仍|,)|(?:无论|不保证|年底"
    r"|可能)[^,。;]{0,8}转|住所地|管辖|个资|从(?:朋友|亲友|亲戚)|旧手机|车|房|发生转让"
    r"|(?:同受|不受|继续受)|接手方|受让(?:之)?[人方](?:无需|应|同受|继续|不受|须|亦)"
    r"|受(?:银行|Ⓛ)?(?:委托|委任)|接受[^,。;]{0,14}委托|委托的|银行委托|委派|仍为|更名|名称变更"
    r"|合并|改革|收款人不变|多家|近期|取消|冒充|呃人|骗"
    r"|(?:请)?(?:问|勿相信)|新闻|吗"
    r"|many banks|不been sold|may assign|可assign|可(?:sell|transfer)|remainsⒷ|if(?:Ⓛ"
    r"| the bank) (?:sells|assigns)|should(?:Ⓛ|Ⓤ)|we sell"
)
"""It may be sold one day, is not sold, or the speaker only collects for the lender."""
OWN_NOTICE = Phrase(
    r"(?:Ⓛ|网商|银行|原债权人|原贷款人|丙方|转让方|出让方|Ⓣ|Ⓖ|Ⓤ官方)[^。;]{0,24}(?:盖章|用印"
    r"|公章|app|官方|客服|95\d{3}|通知台?|消息"
    r"|hereby notif|notif)[^。;]{0,40}(?:转让|让与|转给|assign|受让)"
    r"|(?:转让|让与)[^。;]{0,20}(?:通知书?)[^。;]{0,16}(?:Ⓛ|银行|丙方"
    r"|原债权人)[^。;]{0,6}(?:盖章|用印)"
    r"|Ⓛ[^。;]{0,4}(?:已)?(?:将|对Ⓑ之)[^。;]{0,40}债权[^。;]{0,10}(?:转让|让与)[^。;]{0,3}(?:给"
    r"|予|徽|与|于|[^Ⓤ])"
    r"|债权[^。;]{0,14}转让(?:予|给)(?!Ⓤ)[^,。;]{2,14}公司[^。;]{0,30}(?:官方|app|盖章)"
    r"|茲?兹?通知Ⓑ,?Ⓛ|Ⓛ用印|(?:Ⓛ"
    r"|the bank):[^.;]{0,30}assigned to|Ⓛ[^.;]{0,12}(?:notifies|informs)|盖章的债权转让通知"
    r"|送达债权转让通知"
)
"""The old lender itself says so."""
PAY_THEM = Phrase(
    r"(?:改|请|直接|以后|须)?(?:向|还给?|付给?|转给?)Ⓤ(?:履行|清偿|缴|还|付|为之)?|给Ⓤ|payⓊ"
)
"""Whoever says so wants to be paid."""
