"""Simplified Chinese for what cannot be read or saved."""

TEXTS: dict[str, str] = {
    # values
    "{found} lies outside the years 1900 to 2199": "{found} 不在 1900 年到 2199 年之间",
    "{found} is not a list; write [ … ]": "{found} 不是列表；请写成 [ … ]",
    "{found} stands where a table belongs": "{found} 写在了应当是一张表的地方",
    "{name} is missing": "缺少 {name}",
    "“{key}” is not known here; did you mean {nearest}?": (
        "这里不认识“{key}”；是不是想写 {nearest}？"
    ),
    "“{key}” is not known here and is not used; known are: {known}": (
        "这里不认识“{key}”，没有采用；认识的有：{known}"
    ),
    "{count} more faults like these in this file": "这个文件里还有 {count} 处类似的问题",
    # files
    "git left a conflict: choose between “{ours}” and “{theirs}”": (
        "git 合并时留下了冲突：请在“{ours}”和“{theirs}”之间选定"
    ),
    "the case was written by a newer Forbear (schema {found}); this one knows {known}": (
        "这个案卷是更新版本的 Forbear 写的（格式第 {found} 版），本版本只认识第 {known} 版"
    ),
    "the file is UTF-16; save it as UTF-8": "文件是 UTF-16 编码；请另存为 UTF-8",
    "the file is not UTF-8 text": "文件不是 UTF-8 文本",
    "the file looks like GBK; save a copy as UTF-8": "文件像是 GBK 编码；请另存一份 UTF-8 的",
    "you have no permission to open it": "没有权限打开",
    "the system cannot open it": "系统打不开这个文件",
    "the folder cannot be opened": "文件夹打不开",
    "the file keeps changing; it is read again when it rests": "文件正在变动；停下来后会再读",
    "the file is too large: records up to 2 MB, a paper up to 1 MB": (
        "文件太大：记录最多 2 兆，协议文本最多 1 兆"
    ),
    "this is no plain file": "这不是普通文件",
    "a link leads out of the case and is not followed": "链接指向案卷外面，没有打开",
    "this name holds signs that cannot be shown; rename it": "名称里有无法显示的字符；请改名",
    "brackets are nested more than 32 deep": "括号嵌套超过 32 层",
    "a dotted key has more than 32 parts": "带点的名称超过 32 段",
    "a number has 100 digits or more": "有一个数达到 100 位以上",
    "the file holds more than 50,000 keys and values": "文件里的项目超过 50,000 个",
    "the file is gone; the rest is shown as it is": "文件不见了；其余内容照常显示",
    "nothing keeps a second Forbear away: let only one write at a time": (
        "这里无法加锁：同一时间只让一个 Forbear 写入"
    ),
    # TOML
    "a name stands here twice (column {column})": "同一个名称写了两次（第 {column} 列）",
    "a table stands here twice (column {column})": "同一张表写了两次（第 {column} 列）",
    "a table is continued where it may not be (column {column})": (
        "这张表不能在这里接着写（第 {column} 列）"
    ),
    "after a name comes “=” (column {column})": "名称后面要写“=”（第 {column} 列）",
    "the bracket of the heading is not closed (column {column})": (
        "表头的方括号没有写完（第 {column} 列）"
    ),
    "one line holds one value; text needs quotes (column {column})": (
        "一行只写一个值；文字要加引号（第 {column} 列）"
    ),
    "a sign that is not allowed stands here (column {column})": (
        "这里有不允许的字符（第 {column} 列）"
    ),
    "this day or time does not exist (column {column})": "没有这个日期或时间（第 {column} 列）",
    "a name with other signs than A-Z needs quotes (column {column})": (
        "名称里有英文字母以外的字，要加引号（第 {column} 列）"
    ),
    "a line begins with a name, “[” or “#” (column {column})": (
        "一行要以名称、“[”或“#”开头（第 {column} 列）"
    ),
    "this is no value; text needs quotes (column {column})": (
        "这不是一个值；文字要加引号（第 {column} 列）"
    ),
    "a square bracket is not closed (column {column})": "方括号没有写完（第 {column} 列）",
    "a curly bracket is not closed (column {column})": "花括号没有写完（第 {column} 列）",
    "write \\\\ for a backslash (column {column})": "反斜杠要写成 \\\\（第 {column} 列）",
    "a quotation mark is not closed (column {column})": "引号没有写完（第 {column} 列）",
    "this is not valid TOML (column {column})": "这不是正确的 TOML（第 {column} 列）",
    # saving
    "git is changing files; try again": "git 正在改动文件；请稍后再试",
    "another Forbear is writing; try again": "另一个 Forbear 正在保存；请再试一次",
    "it may only be read": "文件是只读的",
    "the file exists already": "文件已经存在",
    "the file is written in an unusual way": "文件的写法特殊，改动后对不上，所以没有写入",
    "a paper has at most one megabyte of text": "协议文本最多 1 兆",
    "the file would be larger than 2 MB": "文件会超过 2 兆",
    "there is something in the folder already": "文件夹里已经有东西了",
    "there is no case.toml in it": "里面没有 case.toml",
    "this is no file of a case": "这不是案卷里的文件",
    "what was to be changed is gone": "要改的内容已经不在了",
    "the disk is full": "磁盘满了",
    "you have no permission": "没有权限",
    "the disk may only be read": "磁盘是只读的",
    "the disk reports a fault": "磁盘报告出错",
    "the name is too long": "名称太长",
    "it is not there": "找不到",
    "too many files are open": "打开的文件太多",
    "the system refused": "系统拒绝了",
    # received files
    "{name} cannot be read: {reason}": "{name} 读不了：{reason}",
    "it is larger than 30 MB": "文件超过三千万字节",
    "its text is longer than a million characters": "文字超过一百万字",
    "it is a picture; Forbear reads no pictures, type the text in": (
        "这是图片；Forbear 不识别图片，请把文字打进来"
    ),
    "it is an old Word file; save it as DOCX or PDF": "这是旧版文字处理文件，请另存为 DOCX 或 PDF",
    "it is no text": "这不是文字",
    "it is a scan without a text layer; ask for a PDF with text, or type the text in": (
        "这是没有文字层的扫描件；请对方发带文字的 PDF，或者把文字打进来"
    ),
    "there is no text in it": "里面没有文字",
    "reading PDF needs the extra: pip install 'forbear[docs]'": (
        "读 PDF 要装附加包：`pip install 'forbear[docs]'`"
    ),
    "it unpacks to more than a paper can hold": "解开后大得不像一份协议",
    "the PDF is damaged": "PDF 已损坏",
    "the PDF is locked with a password; save a copy without one": (
        "PDF 有密码；请另存一份没有密码的"
    ),
    "reading DOCX needs the extra: pip install 'forbear[docs]'": (
        "读 DOCX 要装附加包：`pip install 'forbear[docs]'`"
    ),
    "it is an archive, not a Word file": "这是压缩包，不是 DOCX 文件",
    "the Word file is damaged": "DOCX 文件已损坏",
}
