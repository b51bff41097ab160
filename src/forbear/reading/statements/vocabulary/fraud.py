"""What cheats and hard collectors say: erased records, forged proof, codes, wide powers."""

from forbear.reading.statements.phrase import Phrase

OFFERS_PROOF = Phrase(
    r"get(?:Ⓑ| you) ?a (?:doctor|hospital|medical)|有门路[^。;]{0,4}开|(?:收入"
    r"|工资)证明给?Ⓑ?往[低高少多]",
    r"能做一份[^。;]{0,6}(?:病|医院)",
    r"(?:诊断书?|证明|病历|流水).{0,12}代为(?:制作|开立|办理)|伪造(?:之"
    r"|的)?[^,。;]{0,8}(?:证明|病历|文件|单据)",
    r"(?:prepare|provide|make|produce|arrange)[^。;]{0,14}(?:hospital|medical|doctor"
    r"|unemployment|income|sickness)[^。;]{0,14}(?:certificate|proof|letter|note)",
    r"(?:change|alter|edit|adjust)[^。;]{0,8}(?:figures?|numbers)[^。;]{0,14}(?:statement"
    r"|payslip|certificate)",
    r"医院的?模板|改个名字|盖章.{0,8}(?:我|Ⓤ).{0,6}(?:弄|盖)|(?:材料"
    r"|证明).{0,6}由.{1,4}统一?制作|拟定的说法",
    r"(?:证明|病历|流水|诊断).{0,6}(?:给|帮)Ⓑ?(?:弄|搞|办|做)好?|(?:写|做|改)(?:低|高|少"
    r"|多)一?点|(?:病历|证明|流水|诊断)可以(?:做|弄|买)|查不出来",
    r"(?:Ⓤ|我).{0,4}(?:给|帮|替|来|可以?|能|会)?Ⓑ?.{0,4}(?:出|开|办|弄|做|p|造)(?:一份|一张|个"
    r"|具)?.{0,8}(?:证明|病历|流水|诊断|章|假条|低保)",
    r"(?:证明|病历|流水|诊断书?|低保证?|收据).{0,16}(?:包过|我来p|做低|做高|改个|一套|p一下|p图"
    r"|ps|能查|可查|查验可过|代办|代做|伪造一)",
    r"代开.{0,12}(?:证明|病历|流水|发票)|空白章|盖个?空章|就说.{0,6}(?:得了|有)(?:重病|大病|癌)"
    r"|编(?:个|一个|造).{0,8}(?:理由|故事|病)|(?:三甲)?医院的章",
    r"Ⓤ(?:给|帮)Ⓑ出一份|supply a .{0,24}certificate|(?:fake|made-up|forged) (?:certificate"
    r"|proof)|印章齐全",
    r"(?:改|调|做).{0,4}(?:数字|流水金额)|模板.{0,8}改",
)
"""Invented proof is offered, sold or coached."""

MAYBE_GRANTED = Phrase(r"(?:前|这)?.{0,4}(?:个月|期)?(?:可以)?先不(?:用|必)还|暂时不用还|可先不还")
