"""unofficial-channel by concepts: a private account, a short link, or a ban on the official one."""

import pytest

from rules.cast import judged

FIRES = (
    "协议我用小号微信给您，签好拍照传回来。",
    "热线那边您就别打了，他们不知道这个政策。",
    "合同放在网盘，提取码7788，签后发群主。",
    "請以本專員私人LINE回傳簽署頁。",
    "戳 pay.example/k1 两小时内签署减免协议。",
    "Sign it and send it to my personal WhatsApp; don't call the bank's hotline.",
)
SILENT = (
    "本行工作人员不会用私人微信发送协议。",
    "微信账单可以作为收入证明上传。",
    "打我们柜台电话问就行，不用加我私人微信。",
    "協議請至分行簽署，或於官方App確認。",
    "A reminder by text message is sent the day before.",
    "The agreement comes by registered post; you need not call the hotline.",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_private_way_is_found(words: str) -> None:
    assert judged("unofficial-channel", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_an_official_way_is_no_fault(words: str) -> None:
    assert judged("unofficial-channel", words) == "silent"
