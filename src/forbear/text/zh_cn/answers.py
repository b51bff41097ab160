"""Chinese of what follows from the answers: the price of signing, corrections, comparisons."""

TEXTS = {
    # price_words
    "Signed as it is: {amount} more than was offered.": "照这样签：比答应的多付 {amount} 元。",
    "Signed as it is: {amount} less than was offered.": "照这样签：比答应的少付 {amount} 元。",
    "Signed as it is: no more than was offered.": "照这样签：总额不比答应的多。",
    "Signed as it is, how much more than was offered: {reason}": (
        "照这样签，比答应的多付多少：{reason}"
    ),
    "One day late with the first payment ({day}): {extra} more; {sum} may fall due at once.": (
        "首期晚一天（{day} 才还）：多付 {extra} 元，还可能要一次还清 {sum} 元。"
    ),
    "One day late with the first payment ({day}): {extra} more; the paper gives time to put "
    "it right.": "首期晚一天（{day} 才还）：多付 {extra} 元，协议给了补救的时间。",
    "What one late day costs: {reason}": "晚一天要多付多少：{reason}",
    "{least} to {most}": "{least} 至 {most}",
    "cannot tell, {field} is missing.": "算不出来，缺少 {field}。",
    "cannot tell, {field} is not yet confirmed.": "算不出来，{field} 还没有确认。",
}
