"""More curt wordings, one or two for a check: letters, Taiwanese papers, speech."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "schedule-missing": {
        "fires": (
            "The rest is to be paid in parts as we agree from time to time.",
            "餘額由立書人每月盡力攤還。",
        ),
        "silent": (
            "You pay HK$900 on the 3rd of each month from 3 January 2027, 20 payments in all.",
        ),
    },
    "promises-deletion": {
        "fires": (
            "Pay and your credit score will be restored; the bad marks disappear.",
            "清償後信用瑕疵一筆勾銷，聯徵不會留下紀錄。",
        ),
        "silent": ("Your late payments remain on record for five years.",),
    },
    "no-authority": {
        "fires": (
            "Our firm sets the discount; the bank has nothing to say in it.",
            "折數由我司核定即可。",
        ),
        "silent": ("Only the bank can grant a discount.",),
    },
    "unofficial-channel": {
        "fires": (
            "Message me on Telegram for the document.",
            "文件請加LINE索取。",
            "加我QQ我发你协议。",
        ),
        "silent": ("The document is in your inbox in the Bank's app.",),
    },
    "adds-security": {
        "fires": (
            "You give us a charge over your flat.",
            "提供車輛設定動產抵押。",
            "拿你的车做个抵押。",
        ),
        "silent": ("No charge over your property is taken.",),
    },
    "admits-bad-faith": {
        "fires": (
            "I confirm I cheated the bank when I applied.",
            "本人坦承當初即無意清償。",
            "你得承认你是恶意拖欠。",
        ),
        "silent": ("I did not cheat anybody.",),
    },
    "old-contract-prevails": {
        "fires": (
            "The original contract takes precedence over this letter.",
            "以原契約之約定為優先。",
            "有冲突按原合同办。",
        ),
        "silent": ("This letter takes precedence over the original contract.",),
    },
    "forged-proof": {
        "fires": (
            "We can get you a doctor's note for 300 yuan.",
            "病歷我這邊有門路可以開。",
            "收入证明给你往低了开。",
        ),
        "silent": ("Attach your own payslips.",),
    },
    "interest-silent": {
        "fires": (
            "You pay CNY 700 a month for ten months.",
            "一個月還五千，分兩年還完。",
        ),
        "silent": ("You pay CNY 700 a month for ten months, interest-free.",),
    },
    "waiver-at-end": {
        "fires": (
            "Only after the final instalment will the interest be cancelled; 12 payments.",
            "最後一期繳清，違約金才一筆勾銷，共24期。",
        ),
    },
    "cross-default": {
        "fires": (
            "If you are sued by anyone else this plan is over.",
            "他行授信逾期者，本協議失效。",
        ),
    },
    "damages-on-top": {
        "fires": (
            "A further 10% is added as damages on top of penalty interest.",
            "違約金以外再加收罰息。",
        ),
    },
    "copy-withheld": {
        "fires": (
            "You will not be given a copy.",
            "本件不提供影本予立書人。",
            "协议你看看就行，不能带走。",
        ),
        "silent": ("A copy is enclosed for you.",),
    },
    "silence-demanded": {
        "fires": (
            "Tell nobody about this offer or it is withdrawn.",
            "本方案請勿告知他人。",
            "这事就咱俩知道，别跟人说。",
        ),
    },
}
CASES = [
    (check, state, said)
    for check, table in WORDINGS.items()
    for state, wordings in table.items()
    for said in wordings
]


@pytest.mark.parametrize(("check", "state", "said"), CASES)
def test_a_wording_is_judged_by_its_meaning(check: str, state: str, said: str) -> None:
    assert judged(check, said) == state, said
