from forbear.reading.statements.phrase import KEPT, Phrase
from forbear.reading.statements.statement import Kind, Statement

WAIVES = Phrase("免除|豁免")
FORCED = Phrase("同意(?P<core>公证)|赋强")


def _said(words: str, *, kind: Kind = Kind.TERM, excepts: bool = False) -> Statement:
    return Statement(words=words, quote=words, line=1, kind=kind, excepts=excepts)


def test_a_meaning_is_asserted_where_nothing_denies_it() -> None:
    assert WAIVES.asserted(_said("Ⓛ免除罚息"))
    assert not WAIVES.asserted(_said("Ⓛ不免除,也不豁免罚息".replace("不免除", "未予免除")))
    assert WAIVES.denied(_said("Ⓛ不予豁免"))
    assert not WAIVES.denied(_said("Ⓛ收取罚息"))


def test_history_and_warnings_assert_nothing() -> None:
    assert not WAIVES.asserted(_said("免除罚息", kind=Kind.TOLD))
    assert WAIVES.mentioned(_said("免除罚息", kind=Kind.TOLD))


def test_an_exception_lets_through_what_is_denied() -> None:
    assert WAIVES.asserted(_said("不得豁免,但另有约定的除外", excepts=True))


def test_the_core_of_a_wording_is_what_a_negation_turns_round() -> None:
    assert not FORCED.asserted(_said("双方未同意公证"))
    assert FORCED.asserted(_said("双方同意公证"))
    assert FORCED.asserted(_said("办理赋强"))


def test_the_first_statement_that_asserts_is_found() -> None:
    plain, waiver = _said("Ⓑ还款"), _said("Ⓛ免除罚息")

    assert WAIVES.anywhere([plain, waiver]) is waiver
    assert WAIVES.anywhere([plain]) is None
    assert WAIVES.in_words("豁免")


def test_the_subject_is_the_nearest_role_that_is_no_object() -> None:
    said = _said("Ⓛ放弃对Ⓑ剩余罚息的追索")

    assert said.subject(said.words.index("追索")) == "Ⓛ"
    assert said.subject(0) == ""
    assert said.spoken("Ⓛ和Ⓑ") == "贷款方和您"


def test_a_phrase_that_forgets_finds_the_same_anew() -> None:
    waived, plain = _said("Ⓛ免除罚息"), _said("Ⓑ按月还款")

    before = [WAIVES.asserted(waived), WAIVES.asserted(plain)]
    others = [WAIVES.asserted(_said(f"第{no}期豁免")) for no in range(KEPT)]

    assert all(others)
    assert [WAIVES.asserted(waived), WAIVES.asserted(plain)] == before == [True, False]
