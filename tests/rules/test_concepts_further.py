"""Further wordings of traps and of their fair neighbours, written after the concepts were made."""

import pytest

from rules.cast import judged

FIRES = {
    "damages-on-top": (
        "迟还的,罚息按合同收,违约金每次五百元另算,二者可同时主张。",
        "逾期利息照计不误,并须缴付欠款一成的赔偿金。",
        "每晚一天罚万分之五的息,外带一次性扣三百块违约费。",
        "On late payment the Lender may claim penalty interest and, in addition, damages of 10%.",
        "除遲延利息外,債務人尚應給付懲罰性違約金新臺幣五千元。",
    ),
    "assignment-unproved": (
        "您那笔网贷现在由我们公司接盘了,往后跟我们结。",
        "我司通过公开拍卖竞得您名下不良贷款一笔,请与我司联系清偿。",
        "閣下欠某銀行之債項現已由本公司承購。",
        "We bought your loan from the bank last month; pay us directly.",
        "你欠李强的钱他转给我了,以后找我还。",
    ),
    "new-loan-instead": (
        "给您做一笔新贷款,到账以后自动把逾期的那笔结清。",
        "本次借款用途限于归还借款人在贷款人处的旧贷。",
        "原借条收回,双方按现欠数额重新写一张借条。",
        "The Lender will grant a new loan, the proceeds of which discharge the existing loan.",
        "以新貸款清償舊貸款,原借據註銷。",
    ),
    "proxy-too-wide": (
        "委托人授权公司代签一切还款协议,公司签的委托人都认。",
        "委托期间您不许跟银行说话,都由我们来。",
        "本委托書不得撤回,受託人得代收退款。",
        "The client gives the firm full power to sign any agreement in his name.",
        "您把每月的钱交给我们,由我们分给各家平台。",
    ),
    "balance-beyond-dispute": (
        "乙方认可欠款本息26,508.45元,今后不得再提任何疑问。",
        "这个数签了就定了,以后不能翻。",
        "借款人确认欠款金额为最终结果,放弃要求重新核算的权利。",
        "The Borrower accepts the balance as final and will not question it later.",
        "債務人承認上開金額正確,日後絕不再爭執。",
    ),
    "deemed-served": (
        "信件寄到身份证地址,退回来也算您收到。",
        "短信一发出去就当您看到了。",
        "通知於付郵後三日視為已送達。",
        "A letter is taken as received two days after posting.",
        "快递被退回的,退回当天就是送达的日子。",
    ),
    "pledge-forfeited": (
        "三个月还不清,铺面就过户到我名下。",
        "到期不能清偿,质押的金条归出借人,多不退少不补。",
        "逾期未還,抵押之機車即歸甲方所有。",
        "If he fails to pay by June, the van is mine and I owe him nothing.",
        "还不上的话,店里的冰柜我搬走抵债。",
    ),
    "asks-for-credentials": (
        "短信里那六个数念给我听。",
        "网银密码发我一下,我帮您登记。",
        "請將提款卡及密碼寄至本公司。",
        "Send me the code you just received so I can open your plan.",
        "下载这个会议软件,把屏幕开给我看。",
    ),
    "e-service-consent": (
        "您同意以后法院的传票发到您微信上就行。",
        "诉讼材料可以电子邮件送达,乙方认可其效力。",
        "雙方同意法院文書得以電子郵件送達。",
        "The Borrower consents to service of court documents by email.",
        "法院给您发短信链接就算送达文书,您在这儿签同意。",
    ),
    "threatens-jail": (
        "不还钱就等着派出所上门吧。",
        "今晚不转账,明早就立案抓你。",
        "你再拖,我們就告你詐欺,讓你坐牢。",
        "Pay by noon or the police will come for you.",
        "再不处理,你儿子以后当不了兵。",
    ),
    "adds-arbitration": (
        "有纠纷就去杭州仲裁委裁。",
        "爭議由中華民國仲裁協會仲裁解決。",
        "Any dispute shall be finally settled by arbitration in Hong Kong.",
        "以后扯皮就走网上仲裁,不去法院。",
        "双方愿将争议提请仲裁,裁决为终局。",
    ),
    "enforceable-mediation": (
        "调解协议达成后双方一起去法院做司法确认。",
        "法官会出一份调解书,您签收就生效。",
        "雙方同意由法院作成調解筆錄,得為執行名義。",
        "The parties shall apply to the court to confirm this mediated agreement.",
        "本方案由法院以调解书形式固定下来。",
    ),
    "schedule-missing": (
        "分期还,每月还多少到时候看。",
        "欠款分20期归还。",
    ),
}

SILENT = {
    "damages-on-top": (
        "违约金与罚息不得并用,以罚息为限。",
        "逾期的只按罚息收,不加别的钱。",
        "The Lender may charge default interest but no late fee in addition.",
    ),
    "assignment-unproved": (
        "我行没有把您的贷款卖给任何公司。",
        "我们受银行委托联系您,债权仍在银行。",
        "The Bank may sell the loan in future.",
    ),
    "new-loan-instead": (
        "原贷款合同继续有效,本方案只调整还款日。",
        "借款人不得以新借款偿还本贷款。",
        "No new loan is made; the dates alone change.",
    ),
    "proxy-too-wide": (
        "受托人只能帮忙递交材料,不能代签也不能收钱。",
        "委托人可以随时收回授权。",
        "The agent may only forward letters and signs nothing.",
    ),
    "balance-beyond-dispute": (
        "对金额有疑问的,乙方可在三十日内要求核对。",
        "金额如有错误,双方应更正。",
        "The balance may be questioned at any time.",
    ),
    "deemed-served": (
        "通知要您本人签收才算数。",
        "银行须同时寄信和打电话,收到回执才生效。",
        "A notice counts only when it has reached the Borrower.",
    ),
    "pledge-forfeited": (
        "车子卖了还债,剩下的钱退给您。",
        "抵押物须经法院拍卖,余款还给乙方。",
        "On default the van is sold at auction and the surplus is returned.",
    ),
    "asks-for-credentials": (
        "验证码千万不要告诉别人,银行也不会问。",
        "身份证带来核对一下,当场还您。",
        "We never ask for your password.",
    ),
    "e-service-consent": (
        "法院文书仍邮寄纸质件,不用短信。",
        "还款提醒以短信发送。",
        "Court papers are posted, not emailed.",
    ),
    "threatens-jail": (
        "欠钱不还是民事纠纷,不会坐牢。",
        "逾期的,银行可向法院起诉。",
        "Nobody is jailed for being unable to pay.",
    ),
    "adds-arbitration": (
        "双方不约定仲裁,争议由法院审理。",
        "原来的仲裁条款取消。",
        "There is no arbitration; the court decides.",
    ),
    "enforceable-mediation": (
        "这份协议不去法院确认。",
        "以前申请过司法确认,法院没有准。",
        "The plan is not submitted to any court for confirmation.",
    ),
    "contract-unnamed": (
        "针对编号为HT20250301的贷款合同。",
        "指2025年3月1日放款的三万元借款。",
        "贷款合同号:7788990012。",
        "This settles loan no. LN-20993 dated 1 March 2025.",
        "方案得银行出，现在我没法跟你讲能分几期。",
    ),
    "schedule-missing": (
        "分10期,每月20号还2,600元,第一期2026年12月20日。",
        "自2027年1月10日起,每月10日归还1,500元,共18个月。",
        "从明年一月起每个月8号还两千,一共还13个月。",
        "Twelve monthly payments of CNY 2,209 on the 15th, the first on 15 December 2026.",
        "2026年12月15日還5000元,2027年1月15日還5000元,2027年2月15日還3000元。",
    ),
}


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(check, words) for check, wordings in table.items() for words in wordings]


@pytest.mark.parametrize(("check", "words"), _cases(FIRES))
def test_a_trap_is_seen_in_a_further_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(("check", "words"), _cases(SILENT))
def test_a_fair_neighbour_stays_silent_in_a_further_wording(check: str, words: str) -> None:
    assert judged(check, words) == "silent"


def test_damages_are_seen_when_the_third_of_three_sentences_joins_the_two() -> None:
    words = "逾期的：①罚息上浮50%；②违约金为本金的10%；③两者并行不悖。"
    assert judged("damages-on-top", words) == "fires"
