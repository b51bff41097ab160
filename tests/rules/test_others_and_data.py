"""contact-consent and data-too-wide: who learns of the debt, and where personal data go."""

import pytest

from rules.cast import judged

TOLD = (
    "逾期后本公司将致函您的雇主说明欠款情况。",
    "乙方授权甲方向其邻居及房东披露拖欠情形。",
    "您晚了，我们就给您姐妹打电话，请她们劝您还。",
    "乙方不反对甲方在业主群公布其欠款。",
    "債務人同意債權人得隨時聯絡其家屬催討。",
    "We may inform your parents of the arrears.",
    "催收电话凌晨也可以打，您对此无异议。",
)
NOT_TOLD = (
    "本行绝不向您的同事透露欠款。",
    "您可以把方案拿给家人和律师看。",
    "联系人变更的，请及时通知我行。",
    "不得在夜间致电乙方。",
    "We never discuss your loan with your family.",
    "打不通您的电话时，仅请紧急联系人转告您回电。",
)
WIDE = (
    "您的资料可交给集团伙伴推荐理财。",
    "本授权终身有效，还清后也不取消。",
    "允许我们查看您的定位和相册。",
    "個人資料得提供任何機構作行銷之用。",
    "Your information may be shared with our partners for marketing.",
    "不对外披露信息，但向关联方披露的除外。",
    "本人不可撤销地同意其信息由贵司保存。",
)
NARROW = (
    "诊断书只用于本次审核，审核完毕后销毁。",
    "未经您同意，资料不会给任何第三方。",
    "甲方依法向征信系统报送还款信息。",
    "营销授权可随时撤回。",
    "We use your data only for this plan.",
    "乙方不可撤销地授权甲方从指定账户扣款。",
)


@pytest.mark.parametrize("words", TOLD)
def test_telling_others_is_found(words: str) -> None:
    assert judged("contact-consent", words) == "fires"


@pytest.mark.parametrize("words", NOT_TOLD)
def test_nobody_else_is_told(words: str) -> None:
    assert judged("contact-consent", words) == "silent"


@pytest.mark.parametrize("words", WIDE)
def test_data_beyond_the_plan_are_found(words: str) -> None:
    assert judged("data-too-wide", words) == "fires"


@pytest.mark.parametrize("words", NARROW)
def test_data_for_the_plan_alone_are_fine(words: str) -> None:
    assert judged("data-too-wide", words) == "silent"
