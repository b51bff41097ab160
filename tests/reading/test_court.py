"""Which court is named, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"court"})
CAME = date(2026, 11, 24)

SAID = (
    (
        "court",
        "甲方所在地人民法院",
        "双方因履行本协议发生纠纷的，任何一方可向甲方所在地人民法院提起诉讼。",
    ),
    ("court", "合肥市包河区人民法院", "凡因本协议引起的争议，提交合肥市包河区人民法院裁判。"),
    (
        "court",
        "借款人住所地有管辖权的人民法院",
        "协商不成的，依法向借款人住所地有管辖权的人民法院起诉。",
    ),
    ("court", "合同签订地人民法院", "诉讼管辖：合同签订地人民法院"),
    ("court", "你们公司那边的法院", "要打官司就去你们公司那边的法院打"),
    ("court", "深圳市前海合作区人民法院", "如有纠纷，一律到深圳市前海合作区人民法院解决。"),
    ("court", "台湾桃园地方法院", "如涉訟，合意以臺灣桃園地方法院為第一審管轄法院。"),
    ("court", "原告住所地人民法院", "管辖法院为原告住所地人民法院"),
    ("court", "出借人户籍地法院", "说不拢的话，归出借人户籍地法院管。"),
    ("court", "香港特别行政区法院", "本協議受香港特別行政區法院管轄。"),
    ("court", "我老家的法院", "真闹翻了上我老家的法院去说理"),
    (
        "court",
        "courts of Singapore",
        (
            "Any dispute shall be submitted to the exclusive jurisdiction of the courts "
            "of Singapore."
        ),
    ),
    (
        "court",
        "Shanghai Financial Court",
        "All disputes shall be heard by the Shanghai Financial Court.",
    ),
    (
        "court",
        "court of the borrower's domicile",
        "If we fall out, the court of the borrower's domicile decides.",
    ),
    (
        "court",
        "Anqing Intermediate People's Court",
        "Claims under this deed go to the Anqing Intermediate People's Court.",
    ),
)

SILENT = (
    "甲方已向海州市人民法院起诉，案号（2026）浙01民初123号。",
    "法院文书以短信送达。",
    "双方可向人民法院申请司法确认。",
    "本调解书由安庆市迎江区人民法院盖章。",
    "争议提交海州仲裁委员会仲裁。",
    "逾期不还我们就上法院起诉你",
    "You can always go to court about a dispute.",
    "执行法院：安庆市迎江区人民法院",
    "收到法院传票不要慌",
    "有争议就去\n法院解决",
    "The Anqing People's Court sent you some papers.",
    "May disputes go to the courts of Hong Kong?",
    "发生争议：法院解决",
    "A letter came from the Anqing District Court.",
    "依约定：有争议的，可否去安庆市法院起诉？",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_court_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_court_is_not_guessed(text: str) -> None:
    assert read(text) == {}
