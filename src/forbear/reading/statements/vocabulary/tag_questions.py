"""Statements that end like a question: 明白吧？ or *okay?* asks nothing."""

from forbear.reading.statements.phrase import Phrase

TAG = Phrase(
    r"(?:明白|知道|晓得|清楚|听懂|同意|对|行|好|可以|没问题|没意见|记住"
    r"|懂|认可|接受|没意见)(?:了)?[吧么嘛][?。]?$|(?:对不对|是吧|好不好|行不行|懂不懂|明白没"
    r"|听懂没)[?]?$"
    r"|(?:明白|懂了|清楚了)吗[?]?$|(?:ok(?:ay)?|right|understood|got it|clear)\?$"
)
"""The speaker only makes sure that he was heard."""
