import pytest

from forbear.case.kinds import RateBasis
from forbear.reading.paper import read_paper
from forbear.reading.terms import Fee, Waiver
from forbear.values.money import Money

ALL_PARTS = (
    "balance_principal=1000.00 balance_interest=50.00 balance_penalty=8.00 "
    "balance_fees=0.00 balance_total=1058.00"
)


def terms(source: str) -> str:
    """Return ``name=value`` for every term but the creditor, in the order of the paper."""
    paper = read_paper(source)
    shown = []
    for term in paper.terms:
        value = term.value.plain() if isinstance(term.value, Money) else str(term.value)
        if term.name != "creditor":
            shown.append(f"{term.name}={value}")
    return " ".join(shown)


def waivers(source: str) -> list[str]:
    found = []
    for term in read_paper(source).waivers:
        assert isinstance(term.value, Waiver)
        size = term.value.amount.plain() if term.value.amount else "-"
        found.append(f"{term.value.item.value} {size}")
    return found


def fees(source: str) -> list[str]:
    found = []
    for term in read_paper(source).fees:
        assert isinstance(term.value, Fee)
        found.append(f"{term.value.name} {term.value.amount.plain()}")
    return found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            "截至今日尚欠本金2.5万元、利息1,001.24元",
            "balance_principal=25000.00 balance_interest=1001.24",
        ),
        ("欠款：逾期本金1,000.00元，未到期本金2,000.00元", "balance_principal=3000.00"),
        (
            "尚欠本金1,000元、利息50元、违约金8元、费用0元，合计1,058元",
            ALL_PARTS,
        ),
        ("你总共欠两万四", "balance_total=24000.00"),
        ("那个贷款总共三万一", "balance_total=31000.00"),
        ("本金1,000.00元用于经营", ""),
        ("剩余本金2,100元延至1月10日", "balance_principal=2100.00"),
        ("剩余欠款2,100元仍需归还", "new_principal=2100.00"),
        ("剩余本金48,000元按月分24期归还", "new_principal=48000.00 count=24"),
        ("将本金48,000元转入个性化方案，按24期归还", "new_principal=48000.00 count=24"),
        ("以26,508.45元为新本金", "new_principal=26508.45"),
        ("乙方分6期归还19,800.00元", "count=6 new_principal=19800.00"),
        ("每期本金1,350.00元、手续费267.30元，合计1,617.30元", "instalment=1617.30"),
        ("每月20日前支付，共计26,500.00元", "due_day=20 stated_total=26500.00"),
        ("首付款与各期款项合计92,440.88元", "stated_total=92440.88"),
        (
            "届时一次归还本金25,000.00元和利息2,249.59元，合计27,249.59元",
            "method=lump stated_total=27249.59",
        ),
        ("每期还本金1,350.00元", ""),
        ("每月归还，最后一期2,166.75元", "last_instalment=2166.75"),
        ("2,000元/月", "instalment=2000.00"),
        ("一次性支付全部欠款16,004.20元", "stated_total=16004.20"),
        ("减免罚息40元，合计减免40元", ""),
        ("约定于2026年12月8日支付约40,000元。", ""),
        ("第1期2,000元，第12期2,166.75元", "last_instalment=2166.75"),
        ("乙方于2026年12月8日支付40,000.00元。", "stated_total=40000.00"),
        ("乙方已于2026年12月8日支付40,000.00元。", ""),
        ("乙方每月社保支出1,150元", ""),
        ("应还总额约26,508.45元", ""),
        ("第2期｜2027-01-15｜本金2,150.00｜利息0.00", ""),
        ("总额减少1,200元", ""),
        (
            "首付3,000元（2026年12月1日前），余款分10期",
            "down_payment=3000.00 down_payment_due=2026-12-01 count=10",
        ),
        ("截至2026年12月1日首付3,000元", "balance_day=2026-12-01 down_payment=3000.00"),
        ("首付3,000元", "down_payment=3000.00"),
    ],
)
def test_sums_by_what_stands_beside_them(source: str, found: str) -> None:
    assert terms(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("甲方免除利息341.04元、本金罚息58.85元、利息罚息4.31元，合计404.20元",
         ["interest 341.04", "penalty-principal 58.85", "penalty-interest 4.31"]),
        ("减免507.23元罚息", ["penalty-principal 507.23"]),
        ("减免40元利息", ["interest 40.00"]),
        ("减免40元", []),
        ("罚息507.23元自签约日起免除", ["penalty-principal 507.23"]),
        ("剩余本金4,400元不再追索", ["principal 4400.00"]),
        ("The Lender writes off CNY 4,400 of principal", ["principal 4400.00"]),
        ("waives CNY 40 of accrued interest", ["interest 40.00"]),
        ("waives CNY 40 of default interest", ["penalty-principal 40.00"]),
        ("乙方申请免除罚息507.23元", []),
        ("甲方不免除罚息507.23元", []),
        ("免除全部罚息。", ["penalty-principal -"]),
        ("罚息予以豁免。", ["penalty-principal -"]),
        ("利息与复利一概不免除", []),
        ("甲方未免除利息。", []),
        ("免除罚息吗？", []),
        ("第四条 罚息减免", []),
        ("免除罚息，减免40元利息", ["interest 40.00"]),
    ],
)  # fmt: skip
def test_what_is_taken_off(source: str, found: list[str]) -> None:
    assert waivers(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("另收账户管理费每月30元", ["账户管理费 30.00"]),
        ("缴纳3,000元诚意金后受理", ["诚意金 3000.00"]),
        ("只需先存3,000元“履约押金”", ["押金 3000.00"]),
        ("A restructuring fee of CNY 300 is added", ["restructuring fee 300.00"]),
        ("手续费0元", []),
        ("逾期的，另付外访费300元", []),
    ],
)
def test_what_is_asked_for_beside_the_debt(source: str, found: list[str]) -> None:
    assert fees(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("年利率7.2%", "annual_rate=7.2"),
        ("日利率0.03%，折合年化利率10.8%", "daily_rate=0.03 annual_rate=10.8"),
        ("月利率1%", ""),
        ("逾期罚息年化16.2%", "penalty_rate=16.2"),
        ("逾期的，按日利率0.05%付款", ""),
        ("停止计收罚息，仅按年利率7.2%计息", "annual_rate=7.2"),
        ("年利率不超过24%", ""),
        ("上述期间依原合同年利率10.8%收取利息", "annual_rate=10.8"),
        ("原合同约定年利率10.8%，现调整为年利率7.2%", "annual_rate=7.2"),
        ("□等额本息 ☑等额本金", "method=equal-principal"),
        ("先息后本", "method=interest-only"),
        ("等额本息吗？", ""),
        ("原合同约定等额本息、分24期、每月5日。", ""),
        ("每月末日还款", "due_day=31"),
    ],
)
def test_rates_and_methods(source: str, found: str) -> None:
    assert terms(source) == found


def test_what_a_yearly_rate_means_is_kept() -> None:
    bases = [
        read_paper(text).terms[0].basis
        for text in (
            "年利率7.2%（单利）",
            "按单利计算的年利率7.2%",
            "年利率（IRR）7.2%",
            "年利率7.2%",
        )
    ]

    assert bases == [
        RateBasis.SIMPLE, RateBasis.SIMPLE, RateBasis.EFFECTIVE, RateBasis.NOMINAL,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("首期还款日为2026年10月31日", "first_due=2026-10-31"),
        ("2026年12月30日为首期", "first_due=2026-12-30"),
        ("2026年12月22号起每月22号", "first_due=2026-12-22 due_day=22"),
        ("自2026年12月起，每月五日缴款", "first_due=2026-12-05 due_day=5"),
        ("自2026年12月起分36期", "count=36"),
        ("in monthly instalments from 5 January 2027", "first_due=2027-01-05"),
        ("beginning 1 January 2027", "first_due=2027-01-01"),
        ("自2026年11月24日起至2027年11月24日止。", ""),
        ("首期还款日2027年2月30日", ""),
        ("首期还款日：2026年12月__日", ""),
        ("自2026年10月10日起执行", "effective_on=2026-10-10"),
        ("生效日期：2026年10月10日", "effective_on=2026-10-10"),
        (
            "于2026年11月17日，未偿本金为人民币91,800.00元",
            "balance_day=2026-11-17 balance_principal=91800.00",
        ),
        (
            "As of 24 November 2026 the Borrower owes CNY 500.00",
            "balance_day=2026-11-24 balance_total=500.00",
        ),
        ("截至2026年11月24日首期", "balance_day=2026-11-24"),
        ("首期还款日是2026年12月5日吗？", ""),
    ],
)
def test_days(source: str, found: str) -> None:
    assert terms(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("每期设5日宽限期", "grace_days=5"),
        ("还款日后3天内补上不算逾期", "grace_days=3"),
        ("晚5天没关系", "grace_days=5"),
        ("逾期超过7日且经通知后5日内未补足", "grace_days=7 cure_days=5"),
        ("还款日后90日内补上不算逾期", ""),
        ("任何一期逾期一日，本协议自动失效", "missed_count=1"),
        ("晚一天，优惠全部取消", ""),
        ("晚一天怎么办？优惠全部取消", ""),
        ("收到通知之日起10日内补足", "cure_days=10"),
        ("end this plan after ten days' notice", "cure_days=10"),
        ("乙方提前3日通知甲方", ""),
        ("连续两期未还的，甲方可终止方案", "missed_count=2"),
        ("连续两期未还的，仅就该期计息，方案继续有效，不终止", ""),
        ("除连续两期未还外，任一期迟延均不导致终止", "missed_count=2"),
        ("连续两期未还", ""),
        ("If two in a row are missed, this plan ends", "missed_count=2"),
        ("连续二百期未还的终止", ""),
        ("7个工作日内出具结清证明", "clearance_days=7"),
        ("结清证明于10日内寄送", "clearance_days=10"),
        ("5个工作日内更新征信", "update_days=5"),
        ("5日内出具结清证明并更新征信", "clearance_days=5 update_days=5"),
        ("10日内出具结清证明，15日内更新为结清", "clearance_days=10 update_days=15"),
        ("因误报产生的，20日内申请更正并更新", ""),
        ("会在10日内出具结清证明吗？", ""),
    ],
)
def test_lateness_and_proof(source: str, found: str) -> None:
    assert terms(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("借款合同编号WSD20251210-0077", "contract_no=WSD20251210-0077"),
        ("就编号XA-2024-30556的《借款合同》", "contract_no=XA-2024-30556"),
        ("借款合同编号QH（2026）借字第0142号", "contract_no=QH（2026）借字第0142号"),
        ("Loan Agreement No. HG-PB-55021", "contract_no=HG-PB-55021"),
        ("Our loan: KCF/24/70518", "contract_no=KCF/24/70518"),
        ("还款协议编号HK20261124-0907", ""),
        ("原保证合同SM-B-2025-88", ""),
        ("合同编号ABCDEF", ""),
        ("户名：王海涛 账号：6217 0000 1893 5507 开户行：建设银行庐阳支行",
         "payee_name=王海涛 payee_account=6217 0000 1893 5507 payee_bank=建设银行庐阳支行"),
        ("收款户名：李某强，账号6217****0921", "payee_name=李某强"),
        ("户名：浙江网商****，账号：3301********", ""),
        ("收款户名：以短信通知为准", ""),
        ("借款人：周小满\n户名：周小满", ""),
        ("从扣款账户户名：林禾 扣收", ""),
        ("卡号6226 0000 1111 5530", ""),
        ("请转入平台运营总监钱立群的代收账户", "payee_name=钱立群"),
        ("争议由乙方住所地人民法院管辖", "court=乙方住所地人民法院"),
        ("向人民法院起诉", ""),
        ("材料交由安庆市法院", ""),
        ("有分歧？你住的地方的法院说了算", "court=你住的地方的法院"),
        ("Disputes go to the courts of Hong Kong, where you live", "court=courts of Hong Kong"),
    ],
)  # fmt: skip
def test_who_and_where(source: str, found: str) -> None:
    paper = read_paper(source)
    shown = " ".join(
        f"{one.name}={paper.quote(one.start, one.end)}"
        for one in paper.terms
        if one.name != "creditor"
    )

    assert shown == found


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("甲方（债权人）：徽元资产管理有限公司", "徽元资产管理有限公司"),
        ("您与柏川银行股份有限公司的贷款", "柏川银行股份有限公司"),
        ("【海岚银行】吴女士您好", "海岚银行"),
        ("你在禾谷小贷的借款已逾期", "禾谷小贷"),
        ("今借到王大力人民币贰万元整", "王大力"),
        ("[SUNRISE FINANCE] Ms Lee", "SUNRISE FINANCE"),
        (
            "on behalf of Blue River Consumer Finance Co., Ltd.",
            "Blue River Consumer Finance Co., Ltd.",
        ),
        ("出借人：平台注册用户", ""),
        ("无须另经银行", ""),
    ],
)
def test_who_is_owed(source: str, name: str) -> None:
    paper = read_paper(source)

    assert "".join(str(one.value) for one in paper.terms if one.name == "creditor") == name


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("原合同约定每期4,864.17元。", ""),
        ("原合同第十条“任何一期迟延，贷款立即全部到期”继续有效", "missed_count=1"),
        ("每期还500元可以吗？", ""),
        ("凡要求先付500元服务费的均为诈骗", ""),
        ("例如每期500元", ""),
        ("此前每期800元", ""),
    ],
)
def test_history_warnings_and_questions_state_no_terms(source: str, found: str) -> None:
    assert terms(source) == found
