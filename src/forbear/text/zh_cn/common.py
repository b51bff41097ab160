"""Simplified Chinese: errors, and what a field says when it cannot read a value."""

TEXTS: dict[str, str] = {
    "Something went wrong: {reason}": "出了问题：{reason}",
    "{reason}": "{reason}",
    "{path} is not a case folder: {reason}": "{path} 不是案卷文件夹：{reason}",
    "{path} was not saved: {reason}": "{path} 没有保存：{reason}",
    "{path} was changed by someone else since it was read": "{path} 打开之后被别处改过",
    "{path} cannot be changed: {reason}": "{path} 现在不能修改：{reason}",
    "{found} is not a rate; write 7.2 for 7.2 %": "{found} 不是利率；7.2% 请写 7.2",
    "{found} is not a text; put it in quotes": "{found} 不是文字；请加上引号",
    "a text has at most 20,000 characters; this one has {found}": (
        "一段文字最多 20,000 个字，这里有 {found} 个"
    ),
    "{found} is not a day; write 2026-12-10 without quotes": (
        "{found} 不是日期；请写 2026-12-10，不加引号"
    ),
    "{found} is not a moment; write 2026-12-10T14:05:00+08:00": (
        "{found} 不是时刻；请写 2026-12-10T14:05:00+08:00"
    ),
    "{found} is not a time of day; write 12:00:00": "{found} 不是钟点；请写 12:00:00",
    "{found} is not a whole number from 0 to 10,000": "{found} 不是 0 到 10,000 之间的整数",
    "{found} is neither true nor false": "{found} 既不是 true 也不是 false",
    "{found} is not known here; write one of: {words}": "这里不认识 {found}；可以写：{words}",
    "{found} is not an amount; write 1234.50": "{found} 不是金额；请写 1234.50",
    "{found} is not an amount; write {meant} without quotes": (
        "{found} 不是金额；请写 {meant}，不加引号"
    ),
}
