"""A plan that a court confirms or records, so that it can be enforced without a suit."""

from forbear.reading.statements.phrase import Phrase

CONFIRMED = Phrase(
    r"司法确认|法院(?:的)?(?:裁定)?(?:确认|核定|审核|认可)|(?:向|到|去|来"
    r"|经)[^,。;]{0,14}(?:法院|法庭)[^,。;]{0,12}(?:确认|核定"
    r"|同意(?:判)?令|盖个确认)|裁定(?:确认|调解协议)"
    r"|确认裁定|办确认|(?:法院|法庭|法官)[^,。;]{0,16}(?:调解书|调解笔录|和解笔录)|(?:制作|制发"
    r"|作成|做成|出具?|核发|拟定|写(?:进|入)|载入"
    r"|签收|领取|送达?)[^,。;]{0,10}(?:调解书|调解笔录|和解笔录)"
    r"|(?:制作|制发|作成|做成|出|核发|拟定)[^,。;]{0,6}调解书|(?:诉讼上和解|调解|和解)笔录"
    r"|民事调解书|本调解书|调解方式结案|结案方式[:]?调解|执行名义"
    r"|同意(?:判)?令|诉前调解成功|调解书[^。;]{0,12}(?:送|签收|生效|执行)"
    r"|本院[^,。;]{0,10}调解成立|consent order"
    r"|consent judgment",
    r"(?:judicial|法院|court|registry|judge)[^.;]{0,24}confirm|confirm[^.;]{0,30}(?:法院|court"
    r"|judge"
    r"|registry|by order)|(?:settlement|plan|terms|协议|agreement)[^.;]{0,24}(?:confirmed and"
    r"|enforceable)"
    r"|stipulated judgment|order of ?(?:the )?(?:法院|court)|as a decree|tomlin|(?:法院"
    r"|court)[^.;]{0,24}(?:mediation (?:statement|paper|document|settlement)|draw up|embody)"
    r"|法院-交付mediation|court-issued|embod[^.;]{0,30}(?:mediation|order|statement)"
    r"|mediation statement|rule of court|made an order|civil mediation",
    r"调解文书|(?:具有|赋予|取得)[^,。;]{0,4}(?:强制)?执行(?:力|效力)|裁定确认|转为调解"
    r"|调解书由[^,。;]{0,10}(?:法院|法庭)|司法确认|法院[^,。;]{0,6}(?:盖章|背书)",
    r"(?:mediated|mediation)[^.;]{0,30}(?:法院|court)|enforceable (?:as|like) (?:a"
    r"|an) (?:judgment|order|decree)|(?:petition|application|request) to confirm"
    r"|confirm the mediation",
)
"""A court confirms the plan or makes a paper of it."""
UNCONFIRMED = Phrase(
    r"(?<!若)(?<!如)不(?:申请|声请|送|经|去|同意|具有|出具|向|做|办|涉及|另"
    r"|再?请求)[^,。;]{0,16}(?:确认|核定|法院|调解书|笔录|文书|强制)"
    r"|未(?:经|申请|办|做|议)|无需(?:申请|办)|另行(?:商|协商|约定)|日后(?:另|再|商|双方|由)|另议"
    r"|以后再|可以(?:依法)?(?:共同)?申请"
    r"|可(?:依法)?(?:向[^,。;]{0,8})?申请司法确认|依法(?:律规定)?[^,。;]{0,4}(?:得|可)"
    r"|得(?:依法)?声请法院核定|有必要的|是否|回去想"
    r"|不定|已撤回|驳回|曾|知识问答|温馨提示|不得(?!拒绝)|什么|吗|去年"
    r"|公证(?!机关)|仲裁(?!外|以外)|无法院|no court|不(?:seek|enforceable|be enforced|to seek"
    r"|apply)"
    r"|seek[^.;]{0,4}no"
    r"|refused|无power|cannot|ordinary contract|private settlement|last year|what happens|判决生效"
    r"|生效判决|一审",
    r"上次|没批|没有?(?:准|批准|同意)|以前申请|之前申请过|(?:the )?law (?:allows|permits)|没下来",
    r"mediation fails",
)
"""No confirmation, an explanation, left to later, or history."""
