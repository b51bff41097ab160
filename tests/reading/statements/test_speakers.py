from forbear.reading.statements.speakers import speakers_in

CHAT = "11/18 09:14 小贺:先还三千\n11/18 09:20 我:我没有\n11/18 09:21 小贺:那去借"


def test_a_chat_with_times_tells_who_speaks() -> None:
    speakers = speakers_in(CHAT)

    assert speakers.is_talk
    assert [own for _, own in speakers.speeches] == [False, True, False]
    assert CHAT[speakers.at(CHAT.index("先还"))[0] :].startswith("先还三千")


def test_the_borrower_is_known_by_name() -> None:
    talk = "客服:您好\n周小满:钱打给谁\n客服:只在官方还\n周小满:好"

    assert speakers_in(talk, ["周小满"]).at(talk.index("钱打给谁"))[1]


def test_labels_of_a_form_are_no_talk() -> None:
    assert not speakers_in("户名:某某\n账号:123\n开户行:某某支行").is_talk
    assert not speakers_in("甲方:某某\n甲方:某某").is_talk


def test_a_letter_that_names_the_borrower_twice_is_no_talk() -> None:
    letter = "周小满:\n我行已转让债权。\n请向该公司还款。\n特此通知。\n户名:某某\n周小满:签收"

    assert not speakers_in(letter, ["周小满"]).is_talk


def test_before_the_first_speaker_nobody_speaks() -> None:
    text = "微信记录\n" + CHAT

    assert speakers_in(text).at(0) == (0, False)
