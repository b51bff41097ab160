"""A hurried line becomes a contact, and nothing typed is lost."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.case.contact import Promise
from forbear.case.kinds import Channel, Direction, Party, PromiseKind, Side
from forbear.case.quick_entry import as_item, parse_quick
from forbear.case.quick_when import clock, coming_day, past_day
from forbear.values.money import Money

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=CHINA)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=CHINA)


def test_one_line_holds_a_whole_call() -> None:
    entry = parse_quick("14:05 call 95188 工号8812 #T1124 免罚息507.23 by 12-01 / 等短信", NOW)

    contact = entry.contact
    assert (contact.happened_at, contact.channel, contact.direction) == (
        at(24, 14, 5),
        Channel.CALL,
        Direction.OUT,
    )
    assert (contact.number, contact.staff_no, contact.ticket) == ("95188", "8812", "T1124")
    assert (contact.summary, contact.next_step) == ("免罚息507.23", "等短信")
    assert contact.promises == (
        Promise(
            by=Side.LENDER,
            what="免罚息507.23",
            kind=PromiseKind.WAIVE,
            amount=Money(50723),
            due=date(2026, 12, 1),
        ),
    )
    assert ("staff_no", "工号8812") in entry.understood
    assert entry.has_time


def test_chinese_words_say_day_time_way_and_length() -> None:
    contact = parse_quick(
        "昨天 下午3点半 来电 录音 14分钟 @王经理 +mybank 催收 说要上门", NOW
    ).contact

    assert contact.happened_at == at(23, 15, 30)
    assert (contact.channel, contact.direction) == (Channel.CALL, Direction.IN)
    assert (contact.recorded, contact.duration_minutes) == (True, 14)
    assert (contact.person, contact.debts, contact.party) == (
        "王经理",
        ("mybank",),
        Party.COLLECTOR,
    )
    assert contact.summary == "说要上门"


def test_a_promise_that_starts_with_me_is_the_borrowers() -> None:
    paid = parse_quick("我还 2,166.77 元 12-15前", NOW).contact.promises[0]
    sent = parse_quick("我发流水 by 12-01", NOW).contact.promises[0]

    assert (paid.by, paid.kind, paid.amount) == (Side.BORROWER, PromiseKind.PAY, Money(216677))
    assert (sent.by, sent.kind, sent.amount) == (Side.BORROWER, PromiseKind.SEND, None)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("出结清证明", PromiseKind.CLEARANCE),
        ("更新征信", PromiseKind.UPDATE_REGISTER),
        ("停息", PromiseKind.FREEZE),
        ("停止催收", PromiseKind.STOP_CALLS),
        ("回电", PromiseKind.CALL_BACK),
        ("发协议", PromiseKind.SEND_PAPER),
        ("分12期", PromiseKind.INSTALMENTS),
        ("再说", PromiseKind.OTHER),
    ],
)
def test_the_words_tell_what_was_promised(said: str, kind: PromiseKind) -> None:
    assert parse_quick(f"{said} by 12-01", NOW).contact.promises[0].kind is kind


def test_the_next_step_may_have_its_own_day() -> None:
    entry = parse_quick("短信 已收到材料 / 打电话问进度 by 12-03", NOW)

    assert (entry.contact.next_step, entry.contact.next_due) == ("打电话问进度", date(2026, 12, 3))
    assert entry.contact.direction is Direction.IN


def test_the_debt_may_stand_behind_the_next_step() -> None:
    contact = parse_quick("电话 没人接 / 再打 +mybank", NOW).contact

    assert (contact.next_step, contact.debts) == ("再打", ("mybank",))


def test_a_day_for_nothing_is_a_day_for_the_next_step() -> None:
    contact = parse_quick("电话 没人接 / by 12-03", NOW).contact

    assert (contact.next_step, contact.next_due) == (None, date(2026, 12, 3))


def test_a_day_without_words_is_no_promise() -> None:
    assert parse_quick("电话 by 12-01", NOW).contact.promises == ()


def test_a_time_still_to_come_was_yesterday() -> None:
    assert parse_quick("16:00 微信 要押金", NOW).contact.happened_at == at(23, 16)


def test_without_a_time_the_present_clock_is_taken_and_said() -> None:
    entry = parse_quick("11-20 电话 没人接", NOW)

    assert entry.contact.happened_at == at(20, 15)
    assert not entry.has_time


def test_by_that_leads_to_no_day_stays_a_word() -> None:
    assert parse_quick("paid by card", NOW).contact.summary == "paid by card"
    assert parse_quick("说好 by", NOW).contact.summary == "说好 by"
    assert parse_quick("三天前 说过", NOW).contact.summary == "三天前 说过"


def test_a_sign_used_twice_is_kept_as_words() -> None:
    contact = parse_quick("95188 转 95188-3 out", NOW).contact

    assert (contact.number, contact.summary) == ("95188", "转 95188-3")
    assert contact.direction is Direction.OUT


def test_an_empty_line_says_nothing() -> None:
    entry = parse_quick("  ", NOW)

    assert (entry.contact.summary, entry.contact.next_step) == ("", None)
    assert entry.contact.happened_at == NOW


@pytest.mark.parametrize(
    ("word", "hour", "minute"),
    [
        ("14:05", 14, 5),
        ("9：30", 9, 30),
        ("3pm", 15, 0),
        ("12:10am", 0, 10),
        ("下午2点", 14, 0),
        ("晚上8点15分", 20, 15),
        ("上午9点半", 9, 30),
        ("中午12点", 12, 0),
    ],
)
def test_clocks_are_read_as_people_write_them(word: str, hour: int, minute: int) -> None:
    read = clock(word)

    assert read is not None
    assert (read.hour, read.minute) == (hour, minute)


@pytest.mark.parametrize("word", ["25:00", "12:60", "13pm", "25点", "0pm", "点", "95188"])
def test_no_clock_is_guessed(word: str) -> None:
    assert clock(word) is None


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("2026年10月8日", date(2026, 10, 8)),
        ("2026-10-08", date(2026, 10, 8)),
        ("12月1日", date(2025, 12, 1)),
        ("11-24", date(2026, 11, 24)),
        ("Yesterday", date(2026, 11, 23)),
        ("前天", date(2026, 11, 22)),
        ("02-29", None),
        ("13-01", None),
        ("2026-02-30", None),
        ("0000-01-01", None),
        ("某天", None),
    ],
)
def test_a_day_that_was_lies_behind(word: str, day: date | None) -> None:
    assert past_day(word, NOW.date()) == day


def test_a_day_to_come_lies_ahead() -> None:
    assert coming_day("11-23", NOW.date()) == date(2027, 11, 23)
    assert coming_day("11-24", NOW.date()) == date(2026, 11, 24)


def test_a_contact_becomes_only_the_keys_that_say_something() -> None:
    item = as_item(parse_quick("14:05 call 免罚息507.23 by 12-01", NOW).contact)

    assert list(item) == ["happened_at", "direction", "channel", "summary", "promises"]
    assert item["promises"] == [
        {
            "by": "lender",
            "what": "免罚息507.23",
            "kind": "waive",
            "amount": Money(50723),
            "due": date(2026, 12, 1),
        }
    ]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_every_word_typed_is_understood_or_said(text: str) -> None:
    entry = parse_quick(text, NOW)

    kept = " ".join([entry.contact.summary, *(words for _, words in entry.understood)])
    missing = [
        word
        for word in text.replace("／", " ").split()
        if word not in kept and word.lower() not in {"by", "/"} and "前" not in word
    ]
    assert all(word.startswith("/") for word in missing)


def test_a_staff_number_written_apart_is_no_sum() -> None:
    entry = parse_quick(
        "14:05 call 95188 staff 8812 ticket no. T1125 waives penalty 507.23 by 2026-12-01", NOW
    )

    assert (entry.contact.staff_no, entry.contact.ticket) == ("8812", "T1125")
    assert [one.amount for one in entry.contact.promises] == [Money(50723)]


@pytest.mark.parametrize(
    ("said", "fen"),
    [("免罚息 507.23 共 12 笔", 50723), ("免罚息 500 或 600", None), ("免罚息 500", 50000)],
)
def test_of_several_numbers_none_is_guessed(said: str, fen: int | None) -> None:
    entry = parse_quick(f"14:05 电话 95188 {said} 12-01前", NOW)

    assert [one.amount for one in entry.contact.promises] == [None if fen is None else Money(fen)]
