<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV 表格</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>垂直格式文本</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>有效的 UTF-8</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>随网页发送</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>已声明</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>检测得出</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>新闻文章的 JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>网页的 JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>JSON-LD 机构</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>meta 标签</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>title 标签</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>首个标题</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>卡片标签</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>规范链接</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>lang 属性</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>有标记的署名</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>有标记的日期</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>某个日期</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>首帖</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>日期旁的姓名</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>标题旁的日期</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>标题旁的修改日期</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>有标注的署名</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>文章下方的署名</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>日期旁的姓名，出现两次</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>署名，优先于网站名称</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>第二个标题</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>有标记的标题</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>地点后的日期</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>首个标题的一部分</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>初始数据</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>保留 1 个区块</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>保留 {count} 个区块</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>舍弃 1 个区块</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>舍弃 {count} 个区块</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>确认 1 个区块</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>确认 {count} 个区块</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>重置 1 个区块</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>重置 {count} 个区块</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>保留{pictures}和{blocks}</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>舍弃{pictures}和{blocks}</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>确认{pictures}和{blocks}</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>重置{pictures}和{blocks}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 个区块</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} 个区块</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>保留 1 张图片</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>保留 {count} 张图片</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>舍弃 1 张图片</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>舍弃 {count} 张图片</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>确认 1 张图片</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>确认 {count} 张图片</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>重置 1 张图片</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>重置 {count} 张图片</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>舍弃 1 个区块中的词</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>应用网站规则</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>更改图片的替代文字</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>编辑 1 个区块</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>恢复 1 个区块</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>恢复 {count} 个区块</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>将 1 个区块标为{kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>将 {count} 个区块标为{kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>1 个区块采用 {name} 的版本</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>{count} 个区块采用 {name} 的版本</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>全部采用 {name} 的版本</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一段合并</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>与上一段分开</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>移除 1 个区块的链接</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>移除 {count} 个区块的链接</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>恢复 1 个区块的链接</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>恢复 {count} 个区块的链接</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>将 1 个区块上移</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>将 {count} 个区块上移</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>将 1 个区块下移</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>将 {count} 个区块下移</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>更改文章信息</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>多保留一些</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>少保留一些</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>保留此后的决定</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>支持：{reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>反对：{reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>它位于网页的导航中</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>它位于页脚</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>它位于页眉</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>它位于侧栏</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>它位于对话框中</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>它位于表单中</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>它位于网页标为主要内容的部分</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>它位于网页标为文章的部分</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>它整个是一个链接</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>它整个是一个链接，旁边还有 {count} 个类似的</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>其中 {share}% 是链接</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>周围 {all} 个区块中有 {count} 个是链接</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>它和周围都不是链接</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>它是标题</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>它位于标题“{words}”之下</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>它由完整的句子组成</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>它的结尾不像一个句子</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>它较长，有 {count} 个词</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>它很短，只有 1 个词</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>它很短，只有 {count} 个词</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>它有 {count} 个词</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>它靠近网页顶部</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>它靠近网页底部</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>周围有 {count} 个词的正文</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>周围没有正文</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>网页把同样的话说了 {count} 遍</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>网页别处说过同样的话，一遍就够了</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>本页上构造相同的内容大多属于正文</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>本页上构造相同的内容大多不属于正文</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>另有 {count} 个区块处在同类位置</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>读者起初看不到它</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>周围的类名涉及：{topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>网页装饰</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>卡片与延伸阅读</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>评论与帖子</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>作者与日期</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>广告、通知与账户</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>在此网页上没有找到文章</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>在此网页上没有找到文本</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>无法处理此网页</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>在此网页的各行中没有找到文章</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>此网页的脚本中没有文章</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>没有提取器在此网页上找到文章</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>未在 {seconds} 秒内完成</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>此网页上没有看起来像正文的内容；其他提取器或许能找到一些</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>此网页{why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>要在程序运行后才显示文本，自身不含文本：请在浏览器中看到文本后重新保存</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>未安装 {library}：pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>未安装 {library}：pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>需要 {library}，但尚未安装</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>此网页嵌套太深，无法处理</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>网页嵌套超过 {count} 层</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>试图结束程序</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>因错误停止：{error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>已崩溃：{signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>无法启动：所需的软件包缺失或损坏</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>进程以状态 {status} 结束</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>无法为这项工作启动进程（{reason}）；请关闭其他程序或重新安装 Unhusk，然后再试一次</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>其模型 {file} 缺失：{advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>其模型 {file} 已损坏：{advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>请重新安装 Unhusk，或重新训练（python -m extractors.training CORPUS_DIR）</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>没有此网页语言的词表，只依据长度和链接判断。</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>出错位置：{file}，第 {line} 行。</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>曾试图{attempt}；已拒绝。</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>访问 {host}</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>启动 {program}</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>向其他程序发送信号</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>自身的副本</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>另有 {count} 次此类尝试；均已拒绝。</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>试图{attempt}；提取器不能访问网络，也不能启动程序</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>如果恶意提取器绕过 Python，本系统无法阻止它试图{ways}。</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>写入您的文件</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>访问网络</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>写入您的文件或访问网络</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>写入您的文件或启动程序</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>访问网络或启动程序</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>写入您的文件、访问网络或启动程序</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 张图片不在保存的网页中，仍留在网上。</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>{count} 张图片不在保存的网页中，仍留在网上。</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 张图片超出限制（每张 20 MB，合计 100 MB），仍留在网上。</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>{count} 张图片超出限制（每张 20 MB，合计 100 MB），仍留在网上。</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 张图片已损坏或超出限制（每张 20 MB，合计 100 MB），已略去。</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>{count} 张图片已损坏或超出限制（每张 20 MB，合计 100 MB），已略去。</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>1 张图片没有网络地址，存于文件之中。</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>{count} 张图片没有网络地址，存于文件之中。</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 张图片不在保存的网页中：以链接指向网上。</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>{count} 张图片不在保存的网页中：以链接指向网上。</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 张图片超出限制（每张 20 MB，合计 100 MB）：以链接指向网上。</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>{count} 张图片超出限制（每张 20 MB，合计 100 MB）：以链接指向网上。</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 张图片的类型不为此格式所支持：以其说明代替。</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>{count} 张图片的类型不为此格式所支持：以其说明代替。</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>保存的内容无法按 {format} 读回（{error}）；这是 Unhusk 的缺陷。</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>读回时发现 {format} 中缺少网页的词，或词粘在一起：{words}；这是 Unhusk 的缺陷。</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>磁盘已满；请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>您的磁盘配额已用完；请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>您无权写入该处；请选择其他文件夹</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>此磁盘只读；请选择其他文件夹</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>其文件夹不存在；请另选一个</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>其文件夹是一个文件；请另选一个</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>这是文件夹；请为文件取名</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>其链接循环；请选择其他位置</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请取短一些</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>无法在 {folder} 中创建文件</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>已有同名文件；请替换它或另选一个</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>无法写入（{error}）；请选择其他文件夹</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>此格式的写入组件未安装；请重新安装 Unhusk</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} 每个文件只容纳一篇文章；请分别保存到各自的文件。</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>文件名没有 {field} 字段；可选 {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>文件名 {name} 中没有 {title} 之类的字段：所有文章都会同名</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>前言中 {key} 出现了两次；每个键只能出现一次。</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} 不是前言；请写 {names} 之一，或写成这样的行：title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>前言中没有 {field}；可用字段为 {fields}。</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>此草稿已损坏，无法读取；网页保持提取器给出的样子。</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>此草稿属于另一网页，或网页此后已更改。</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>此草稿由更新版本的 Unhusk 保存；请用该版本打开。</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>打开保存的网页</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>处理文件夹中的所有网页</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>粘贴网页(&amp;P)</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>取用剪贴板上的网页或文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>重新读取网页(&amp;A)</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>重新读取文件；仍适用的修改会保留</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>以其他名称或格式保存</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>保存所有网页(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>保存所有打开网页的文章</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>保存提取器自身的结果(&amp;O)…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>保存某个提取器得出的内容，不经修改</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>先查看页面，再打印文章</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>查看各格式将保存的内容</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>将文章复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>复制为 &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>将文章复制为 HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>将文章复制为纯文本</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>关闭网页(&amp;C)</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭此网页</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>关闭所有网页(&amp;L)</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>关闭列表中的所有网页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>打开集合(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>打开保存网页和决定的文件</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>添加网页(&amp;A)…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>将保存的网页或归档添加到此集合</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>集合另存为(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>将集合保存到您自己的位置</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>在网页与所有网页的列表之间切换</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>筛选网页(&amp;F)…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>只显示某种状态、网站、类型、语言或标签的网页</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>工作台的列(&amp;U)</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>选中的网页(&amp;P)</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>可对选中网页进行的所有操作</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>为选中的网页添加或移除标签</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>备注(&amp;O)…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>为选中的网页写备注</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>下一个需要查看的网页(&amp;N)</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>收益最大的一个</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>完成，下一个(&amp;O)</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>定下此网页并转到下一个</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>搁置，下一个(&amp;S)</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>不将此网页收入集合的文章</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>返回上一个网页(&amp;B)</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>再看一眼最近完成或搁置的网页</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>在此网站上总是舍弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>为该网站的所有网页建立规则</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>在此网站上总是保留(&amp;K)…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>网站规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>查看并更改总是保留和舍弃的内容</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>一并接受网页(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>抽样之后，按建议接受有把握的网页</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>保存文章(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>保存集合的文章，或其中一些</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>评分榜(&amp;B)…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>查看各提取器在已完成网页上的表现</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>调优(&amp;N)…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>查看按已完成网页调优会有多少收益</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>查看提取器更新后的变化</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>他人的决定(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>并入他人的决定</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>保存标准答案(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>将已完成的网页存为标准答案，用以评分</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>打包页面(&amp;K)</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>以便将此文件交给他人</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>将此区块或所选区块放入文章</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>舍弃(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>不收入此区块或所选区块</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>保留或舍弃，然后继续</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>保留或舍弃整个表格或列表(&amp;T)</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>区块所属的整个表格、列表或图</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>照现状接受，然后继续(&amp;A)</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>将此区块或所选区块按现状定下</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>接受其余部分(&amp;A)</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>将所有存疑之处按草稿定下</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>恢复为建议(&amp;P)</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>放弃您对此区块的决定</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>编辑文本(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>编辑区块文本；Ctrl+Enter 开始新段落</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>选择其中的词(&amp;W)</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>随后按 D 舍弃，其余保留</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>整体多保留(&amp;M)</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>针对您未手动决定的部分</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>整体少保留(&amp;L)</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>设为标题(&amp;H)</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>再按一次：下一级</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>设为段落(&amp;G)</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>设为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>设为代码(&amp;C)</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>设为列表项(&amp;I)</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>相连的合为一个列表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>将所选区块复制为文本和 HTML</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>选中网页的所有段落</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>与下一段合并(&amp;J)</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>将此区块与下一个保留的区块合为一段</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>在下方写一段(&amp;W)</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>写一段网页上没有的文字</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>让区块在文章中靠前</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>让区块在文章中靠后</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>移除链接(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>移除区块的链接而保留文字；再按一次则恢复</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>从此处舍弃到末尾(&amp;E)</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>舍弃此区块及其下的全部内容</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>保留此节(&amp;S)</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>此标题及其下的全部内容，直到下一个同级标题</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>舍弃此节(&amp;I)</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>舍弃所有同类(&amp;L)</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>处在网页同一位置的所有区块</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>标题与信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>编辑文章的标题、作者、日期…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>忘记对此网页的决定</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>放弃您的全部决定；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>在网页中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>在网页中查找词语</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>下一个匹配(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>区块采用第 {number} 列的版本</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>全部采用第 {number} 列的版本</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>下一处存疑(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>转到下一个存疑的区块</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>上一处存疑(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>转到上一个存疑的区块</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>在每处差异停下(&amp;E)</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>包括几乎一致之处</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>最存疑者优先(&amp;M)</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>不按阅读顺序</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一网页(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>上一网页(&amp;R)</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>上一个匹配(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>以投票代替分列(&amp;V)</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>文本只显示一次，每个提取器一个标记</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>网页原貌(&amp;P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>以浏览器显示的网页代替文本，并标出保留与舍弃</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>网页在旁(&amp;I)</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>同上，显示在文本旁</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>扩大到外围部分(&amp;G)</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>在网页上：随后一个键即可保留或舍弃全部</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>再缩小(&amp;H)</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>显示舍弃的内容(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>为何保留或舍弃(&amp;W)？</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>逐词比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>并排比较两列，或一列与文章，逐词进行</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>在此展开或收起(&amp;O)</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>一处折叠，或整个表格、列表或代码</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>恢复文本大小(&amp;U)</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>停止提取器(&amp;X)</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>停止仍在运行的任务</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>文章的组成部分(&amp;R)…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>指定网页的哪些部分属于每篇文章，或不属于任何文章</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>阅读指南，无需网络</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>查看并更改所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>关于 Unhusk(&amp;A)</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>南欧</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的语</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>北欧</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>凯尔特语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>没有这个文件；请检查名称</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>文件不能取这个名称</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>您无权读取；请询问所有者，或复制到您的文件夹</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>这是文件夹；请选择其中的网页</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>这是设备而非文件；请选择保存的网页</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>其链接循环；请选择网页本身</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>无法读取（{error}）；请复制到其他位置</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>读取未在 {seconds} 秒内完成；文件可能已损坏</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>读取它的进程已结束；文件可能已损坏</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>太大，无法比较</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>无法读取（{error}）</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>文件是空的；请重新保存网页</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>其中没有文本；请重新保存网页</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>文件有 {size} MB，超出可读取的 {limit} MB；请少保存一些内容</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>其中有 {size} MB 文本，超出无需询问即可打开的 {limit} MB</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>没有名为“{name}”的编码；请选择 utf-8、windows-1252 或 shift_jis 之类</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>邮件已加密或封装；请在邮件程序中打开并保存其文本</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>邮件已加密；请在邮件程序中打开并保存其文本</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>其中没有网页，只有{what}；请重新保存网页</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>文件已损坏，其中已无网页；请重新保存网页</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>这是 Safari 网页归档，但已损坏；请重新保存网页</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>这既不是文本，也不是已知的类型；请打开保存为 HTML 或纯文本的网页</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>其中既无网页也无文本；请先复制</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>以 {packing} 压缩，但已损坏：请重新获取</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>解压后超过 {size} MB</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>解压后超过原大小的 {count} 倍，网页不会如此</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>由超过 {count} 个压缩块组成，网页不会如此</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>这是{what}，不是网页；{advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>Photoshop 图片</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 图片</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧式 Office 文档</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindle 电子书</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>xz 压缩文件</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>bzip2 压缩文件</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>设置列表</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>WARC 归档</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>以 zstd 压缩的 WARC 归档</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>损坏或截断的 zip 压缩包</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>Java 程序</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>WACZ 归档</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>MAFF 归档</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>请打开显示它的网页</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>请打开播放它的网页</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>请重新复制或下载</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>请解压并打开其中的网页</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>请存为 HTML 或纯文本后再打开</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>请打开保存为 HTML 或纯文本的网页</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>请将其文本存为纯文本后再打开</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>请将它从所在文件中取出，单独打开</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>其字典或记录已损坏：请重新获取</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>其中没有记录任何返回的页面；请连同内容重新保存记录</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>这是 HAR 文件，但已损坏；请重新保存</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>其中没有网页</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>其文件夹中没有网页</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空的</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>其中有 1 个网页，因此没有第 {number} 个</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>其中有 {count} 个网页，因此没有第 {number} 个</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>其中有多个网页；请选择一个</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>其中没有可读取的网页：{reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>这不是含有多个网页的文件；请直接打开</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>它已不在此归档中；请重新列出网页</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>后面还有同名文件</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>此网页已不在归档中；请重新列出网页</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>此网页已不在文件中的原位；请重新列出网页</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>文件夹中没有这个位置；请重新列出网页</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>无法读取此文件夹（{error}）</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>此记录已损坏；请重新获取文件</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>其中没有 HTML</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>其中的 {file} 已损坏或加密；请重新获取归档</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>返回错误，或指向别处</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>其目录太大</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>只说明自上次访问以来没有变化</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>文件在记录中途结束；该处及其后的内容已丢失</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>损坏太多，文件其余部分未读取</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>已加密；请先用密码解压</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>超出可读取的 {limit} MB</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>归档的这一部分已损坏；请重新获取归档</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>此归档已损坏或截断；请重新获取</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>其中有超过 {count} 个文件；请解压并打开其文件夹</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>归档已截断或损坏；能找到的内容已读取</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>移除了一个控制字符。</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>移除了 {count} 个控制字符。</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>搁置了一个大型嵌入文件。</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>搁置了 {count} 个大型嵌入文件。</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>一个标签去掉了成千上万的属性。</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>{count} 个标签去掉了成千上万的属性。</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>有一处不是 UTF-8。</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>有 {count} 处不是 UTF-8。</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note}个别字母按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>有一个字符无法读取。</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>有 {count} 个字符无法读取。</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>网页的记录已损坏或提前结束；已读取现有内容。</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>网页的记录提前结束；已读取现有内容。</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>存档此网页的程序只保留了其开头。</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>网页的记录与写入时不同：其摘要不符。如有可能，请重新获取文件。</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>压缩文件提前结束；已读取现有内容。</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>文件提前结束；已读取现有内容。</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>压缩文件已损坏；已读取损坏之前的内容。</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>网页由框架组成；已读取文本最多的一个。</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>它有超过 {count} 个部分，或层层嵌套没有尽头；其余已略去。</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>等长的行已合并为段落。</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>其中记录了 {count} 个页面；读取了第一个。</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>网页归档已损坏；其中只找到网页本身。</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Enter 打开网页，Ctrl+Shift+N 打开最需要查看的网页；Ctrl+Shift+Enter 表示已完成。</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>打开保存的网页、粘贴网页，或试用示例。每个提取器占一列；最后一列是您的文章。</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>鲜明的文本保留，浅淡的舍弃。琥珀色竖条标出存疑之处：按 N 转到下一处。</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>空格键保留或舍弃并继续；1 至 9 采用该列的版本。Ctrl+Z 可撤销一切。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Shift+P 显示将保存的内容，Ctrl+S 保存。F1 打开指南。</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>署名和日期</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>嵌入的帖子</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>注释与参考</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>作者简介</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>读者评论</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>相关链接</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>分享按钮</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>订阅邀请</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>杂余内容</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>公司或服务网页</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>产品列表</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>讨论帖</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>提取器不一致</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>读取后已更改</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>与其他网页重复</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>他人的决定不同</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>文章已保存</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>公司或服务</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>产品列表</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>讨论帖</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>磁盘已满，在腾出空间之前此集合不再保存任何内容</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>无法写入，此集合不再保存任何内容</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>另一个窗口或命令正打开此集合；请先在那里关闭它</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>此集合已损坏（{error}）；“unhusk export --salvage”可保存仍能读出的内容</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>此文件是其他程序的数据库</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>此文件不是 Unhusk 的集合</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>此集合由更新版本的 Unhusk 写入；请用该版本打开</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>无法打开（{error}）</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>其网页已不在那里</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>此网页上没有保留任何内容</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>它在定下之后已有改动</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>先前的决定不适用于网页现在的样子（{error}）</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>此文件夹中已有标准答案；请另选一个</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>它的结果针对先前的网页</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>此集合中保存的一个结果已损坏</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>此集合中保存的一个网页的文本已损坏</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>打包在集合中的页面已损坏</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>此独立程序包不含浏览器引擎。要像在浏览器中那样查看网页，请用 pip 安装 Unhusk：pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>要像在浏览器中那样查看网页，请安装附加组件“page”：pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>此系统不允许程序将自身的部分关入沙箱，而没有沙箱就不显示任何保存的网页。请向系统管理者询问“unprivileged user namespaces”。</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk 以 root 身份运行，此时浏览器引擎没有沙箱。脚本和请求仍然关闭。</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>{names} 保留</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>{names} 舍弃</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>视为：{role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>存疑；暂且保留</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>存疑；暂且舍弃</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>您已保留</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>您已舍弃</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>网页在读者打开之前隐藏这一部分；此处暂时打开。</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>在网页上隐藏，读者打开后才可见：{text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>网页上看不到：{text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另外 {count} 个</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>嵌入内容</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>保留 {kept}/{all}</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>在网页上隐藏，读者打开后才可见</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>存疑：保留，{sure}% 把握</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>存疑：舍弃，{sure}% 把握</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>已手动决定</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>已移动：在文章中位于别处</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>其链接已移除</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>出现在本网站 {pages} 个页面中的 {count} 个上</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name}（人）</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>整个部分(&amp;P)</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>设为(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>排列(&amp;R)</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>关于 Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>用多个提取器并排处理，去除所存网页中的杂余内容。</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>版本 {version}。MIT 许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>它依赖以下库</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>学习型提取器以 M. Foley 的“WCXB: Web Content Extraction Benchmark”1.0（CC-BY-4.0）训练而成。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>各个库及其许可证</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>一并接受网页</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>网页须有多大把握</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>也包括有存疑之处的网页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>把握足够大的网页可以不看就按建议接受。请先查看一个样本：它会说明其余网页大约有多少有误。</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>哪些网页</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>至少 {percent}% 把握</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln 个网页把握足够大且尚未定下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>接受 %Ln 个网页</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>尚未从这些网页中抽样。</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>抽样</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>{size} 个样本网页中已查看 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>其中 {changed} 个需要更改：所有此类网页中约有 {low}% 至 {high}% 如此（95% 置信）。{words}% 的词有误。</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>显示样本</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>无法生成文章：{reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>未复制任何内容：{reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>建议和信息就绪后即会执行。</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>文章未保存：{reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>此区块的文本</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>其他描述</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name}（集合）</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>无法为此文件夹建立集合：{reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>此集合的文件仍在写入。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>没有需要查看的网页了。</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>目前读取的网页都无需查看；其他网页仍在读取。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>“{title}”已完成。还有 %Ln 个网页要查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>“{title}”已搁置。还有 %Ln 个网页要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>打开保存网页的文件夹</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>集合 ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>打开集合</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>添加保存的网页或归档</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>集合另存为</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>从现在起集合为 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>请查看这 %Ln 个网页，然后接受其余网页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>此网页没有说明来自哪个网站，因此无法为其建立规则。</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>此段落不在网页上任何有名称的位置。</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>您在 {site} 的 %Ln 个网页上作了相同的修改</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>从现在起，对 {site} 的网页：{rule}。可在“集合 &gt; 网站规则”中撤回。</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>正在对已定下的网页运行缺少的提取器…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>评分榜已增加 %Ln 个作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>集合 ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>打开他人的集合</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>将标准答案保存到空文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>已保存 %Ln 个标准答案网页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>正在将页面打包到集合中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>已将 %Ln 个页面打包到集合中（{size}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln 个未打包，例如 {page}（{reason}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>此集合的网页已不在 {path}。</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>有关它们的决定仍在此处。网页现在在哪里？</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>没有它们也继续</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>“{name}”现在在哪里？</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>默认各列</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>单个列</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>保存此提取器自身的结果…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>失败原因…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>显示为一列</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>再给一分钟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln 个词 · {share}% · 一致 {agrees}% · {seconds} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln 词 · {share} % · 一致 {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · 已保存</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · 未保存</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>{all} 个中有 {kept} 个保留</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>已手动决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>{parts}，共 %Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>网页的各段落，每行一段，以及各提取器保留的内容</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>先前对此网页的决定无法用于它现在的样子。这些决定仍保存着。</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>对此网页的决定由更新版本的 Unhusk 保存。它们留在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>网页已更改，您的 %Ln 项决定不再适用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>此页面也在别处修改过：在另一个窗口中，或在此窗口中第二次打开。两边的修改都已保留：重新打开即可看到，撤销可将其分开。</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>您的决定没有随网页保存，因为：{why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}：未保存（{reason}）</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>默认各列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>按“{column}”筛选…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>预计有误的词数：查看此网页的价值</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>两可的段落</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>文章的词数，按建议或决定</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>文章中预计正确的词所占比例</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>各提取器与建议保留相同词的程度</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Pages of the collection</source>
        <translation>集合中的网页</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>在标题、地址、标签和备注中查找</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>下一个需要查看的网页</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>正在查找网页…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>已读取 {done}，共 {total}</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>已读取 {done}，共 {total}，失败 {failed}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 个网页</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} 个网页，共 {all} 个</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>这里还没有网页。</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>没有网页同时符合以下条件：</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>标题与信息</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>修改日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>网站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>描述(&amp;E)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>这不是日历上的日子；写法如 2026-11-05。</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>这不是网址；写法如 https://example.org/page。</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>无法比较：{reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>仅在此处：{words}。{text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>两个文本并排，每行一段</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>逐词差异</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>左侧文本</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>右侧文本</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>两者共有 {both} 个词，仅 {left} 有 {left_words} 个，仅 {right} 有 {right_words} 个</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>没有词不同：两者共有 {both} 个词</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>保存的文件…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>保存的文章 (*.html *.json *.md *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>与保存的文件比较</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>无法读取先前会话的草稿。它没有被删除，位于 {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>未保存的工作已放回它的网页，该网页原本已打开。</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>未保存的工作不会为防崩溃而留存，因为：{why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>未保存的工作会为防崩溃而留存，但无法锁定（{why}）：若一天没有改动，其他窗口可能会将其当作遗留内容提供。</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>显示所有网页</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>显示所有网页</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>不再按此筛选：{words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>%Ln 个网页的样本</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}：{values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>标题、地址、标签或备注中有“{words}”</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>按状态、网站、类型、语言、标签等筛选网页</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>筛选：{number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>查找网站、标签…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>网页的筛选条件</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>显示所有网页</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>在网页中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>仅在文章中(&amp;A)</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>不在舍弃的内容中查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>文章中没有</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>此网页上没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>FormOptions</name>
    <message>
        <source>{format} (*{ending})</source>
        <translation>{format} (*{ending})</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>自定义模板</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>换行宽度(&amp;W)</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>列表项之前</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>列表项和标题之前</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>保留在网上原处</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>复制到文件旁的文件夹</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>存于文件之中</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>存于文件之中，只要保存的网页含有它们。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>前言(&amp;M)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>标记(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>前言模板</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字符数</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Unhusk 指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>各提取器的 F1：{list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>少保留或多保留</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>对您未手动决定的部分少保留或多保留（[ 和 ]）。双击恢复。</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>请按新的快捷键，按 Esc 则不更改</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>所有快捷键均为默认。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>在网页中移动（不可更改）</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>按区块</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>按屏</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>到开头或末尾</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>请为“{action}”按新的快捷键，或按 Esc。</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} 用于在网页中移动；请选择其他键。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} 已属于“{action}”。请先为它换键，或在此选择其他键。</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近的网页</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>他人的决定</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>你们决定不同的网页</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>决定不同</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>并入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>在工作台显示这些(&amp;S)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>只有对方决定过的会被采用。双方都决定过但不同时，保留您的决定，网页重新变为存疑，对方的决定作为一列显示在旁边。对方的文件只被读取。</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>对方的名字</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>这就是当前打开的集合。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>采用了 %Ln 个决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln 个网页决定相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln 个网页决定不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln 个网页不在您的集合中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>您搁置的 %Ln 个网页保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>你们的一致度为 {alpha}：按段落、以词数加权的 Krippendorff α（1 为完全一致，0 为随机）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>不能在表格或代码内写段落。</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>现位于“{opening}…”之后</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>现位于文章开头</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>此网页的文件已更改。重新读取会保留仍适用的修改。</translation>
    </message>
</context>
<context>
    <name>OneFieldDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>剪贴板上没有网页：请在浏览器中复制，再粘贴到此处。</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>松开以打开“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>松开以打开 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>松开以作为网页打开</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>链接指向网络，而 Unhusk 从不联网。请先在浏览器中保存网页，再在此打开。</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>保存的网页 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>打开保存的网页</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>“{name}”有 {size}，读取可能需要一些时间。仍要读取吗？</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不读取</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>未选中网页</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>只显示(&amp;H)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>搁置(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>不看就按建议接受(&amp;C)</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>放回待处理(&amp;B)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>读取方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}：{values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>{site} 的全部 %Ln 个网页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>这些网站的全部 %Ln 个网页</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>按其外观判断</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>%Ln 个网页的备注：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>打开的网页</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>关闭其他网页</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>无存疑</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>浏览器显示的网页</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 个网页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>网页类型</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>草稿认定的网页类型；选择其他类型将重新决定一切</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>按{kind}读取 ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>网页类型 ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>按{kind}读取</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>由草稿判断</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>{site} 总是如此</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>正在读取网页…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>正在准备网页…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>再次显示网页</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>此系统无法加载浏览器引擎：{reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>无法显示网页：{reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>浏览器引擎无法绘制此网页：它已结束，或半分钟没有响应。其余一切照常。</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>文章的组成部分</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>在此网页上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>此处的选择适用于所有网页。您手动决定的优先。</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>全部按建议(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>“{name}”中的网页</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>在标题、地址、类型和日期中查找</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>包括子文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>已选 {chosen}，共 {count}</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>已选 {chosen}，共 {count}，显示 {shown}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>略过 %Ln 个(&amp;P)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>打开 %Ln 个网页(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>停止读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>继续读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>正在读取列表，{share}%</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>未读到末尾。</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>其中没有网页。</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}：精确率 {precision}，召回率 {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>文章的外观</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>{format} 格式的文章</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>“{title}”的预览</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>正在生成文章…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>无法统计结构：{reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>文章中还没有内容。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>仅显示开头。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>已复制为表格</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>已复制为 {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>无法生成文章：{reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>打印“{title}”</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>此区块为何保留或舍弃</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>手动保留</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>手动舍弃</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>由 {name} 保留，{sure}% 把握</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>由 {name} 舍弃，{sure}% 把握</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>{names} 保留</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>{names} 部分保留</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>{names} 舍弃</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>“{title}”的未保存工作已在另一个窗口中恢复或丢弃。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>发现未保存的工作</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>Unhusk 在这些内容保存之前结束了。您想恢复哪些？</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>未勾选的，以及选“暂不”时的全部内容，都会保留，并在下次启动时提供。</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>来自更新版本的 Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>无标题网页</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销“{what}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做“{what}”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>区块采用 {name} 的版本</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>全部采用 {name} 的版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln 个正在运行…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>无存疑</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>第 {number} 处存疑，共 {count} 处</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>第 {first} 至 {last} 处存疑，共 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} 没有涉及图片。</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>此图片没有可编辑的说明；空格键保留或舍弃它。</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← 和 → 选择词，按住 Shift 选更多；D 舍弃，Esc 取消</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>图片内容的说明，供看不到图片的人使用：</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>{site} 的规则</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>仅限文字相同之处</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>带来的变化</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>之前词数</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>之后词数</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>建立规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>正在该网站的网页上试用…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>该网站已读取而未定下的 %Ln 个网页中，{count} 个会改变：去掉 {dropped} 个词，增加 {kept} 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>这占了某些文章的大部分：请先查看列表。</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>仍然建立</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>“{title}”有未保存的修改。</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>要先保存文章吗？您对此网页的决定无论如何都会保留。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>建议和信息就绪后，即会保存“{title}”。</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>保存此提取器得出的内容，不经修改：</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>保存提取器自身的结果</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>已有文件“{name}”。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>另取名称…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>已复制为 {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>此网页(&amp;G)</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>全部存入一个文件(&amp;L)</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件开头的样子</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>保存 {extractor} 得出的内容</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>所有 %Ln 个打开的网页(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>其中 %Ln 个尚未读取：需先读取并比较，要花一些时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>保存 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>保存 %Ln 个网页(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name} 等</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>已有文件“{name}”。</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>该文件夹尚不存在；将会创建。</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>文件夹没有响应：保存到那里可能会失败。</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>此文件夹不可用：{reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}：此类文件无法在这里显示。</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>网页尚未读取。</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>正在生成文章…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>文件还没有名称。</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>它已关闭</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>其文章中没有内容</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>未保存（{error}）</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>字段(&amp;I)</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>为新文件编号</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>若已存在(&amp;T)</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>若已有同名文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>保存集合的文章</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>所选的</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>已完成的</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>已完成或已接受的</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>所有已读取且未搁置的</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>略去几乎重复的网页</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>略去短于此数的文章</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 词</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>文章最少词数</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>文章的组成部分(&amp;P)…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>可容纳多篇的格式合为一个文件(&amp;L)</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>每多少篇另起文件</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> 篇</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>每个文件的篇数</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>用 &amp;zstd 压缩</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>保存进度</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>哪些网页</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>采用哪些格式</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>每种格式的写法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>总是 {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>从不 {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>该文件夹尚不存在；将会创建。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>已保存 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln 篇较短，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>正在保存 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>保存进度</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>第 {number} 个，共 {count} 个：{title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>已保存 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>已保存 %Ln 篇文章，{count} 篇未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>评分榜</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>哪些网页</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 介于（95%）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>其网页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>各提取器的 F1</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>此提取器最差之处：</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>您定下的 %Ln 个网页即为标准答案。各提取器按其从中保留的段落评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln 个提取器未对所有这些页面作答，排在最后。</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>还没有完成的网页。请用“完成，下一个”定下一些网页；它们即为标准答案。</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>在 %Ln 个网页上运行缺少的提取器</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>在后台进行；您可以继续工作，并随时取消</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有网页</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>网站：{name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>读取方式：{name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>每两个提取器保留相同词的程度，取这些网页的平均值：1 为完全一致。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>粘贴的网页</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>在每处差异停下(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>最存疑者优先(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>清除最近的网页(&amp;F)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文本大小</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>提取器处理一个网页可用的时间</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>已安装的提取器</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>下次启动起生效</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文本大小(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>每个提取器的时间(&amp;I)</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>每个网页，从下一个网页起</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>否则只在结果接近处停下。</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>否则按阅读顺序。</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近的网页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>记录了 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>没有记录</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>网站规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>写为 ftr-site-config…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>每个网站一个文件，供 wallabag 和 Full-Text RSS 读取</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>在“site: example.com”之下，每行说明如何处理其网页上的一个位置：“drop: aside.related”“keep: div.correction”“only: article”“title: h1”。也可添加 ftr-site-config 的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>已将 %Ln 个文件写入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>从文件添加规则</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>将规则写入文件</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>规则已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>以及另外 %Ln 个原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>网页文字的读取方式；选择其他编码可重新读取</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>网页上有 %Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln 个提取器正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>无存疑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>该区块已不存在</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>页面已重新读取，您正在编辑的区块已不在其中。您写的内容：</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>您写的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>网页概览</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>整个网页：深色为保留，琥珀色为存疑</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>保留的内容中没有标题、列表、表格、图片或链接。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>网页结构的去向</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>网页上</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>在文章保留的段落之内：网页上有什么，保存了什么。</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>下面是各提取器自己的 HTML 在其保留的段落中所含的内容。</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}：{share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there}/{count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>%Ln 个网页的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>新标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>此集合的标签</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag}（其中 {count} 个网页）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择各列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>列，另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>按已定的网页调优</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>正在您已定的网页上试验…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>参考的来源</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>您的决定可以修正对其他网页的建议：对每个提取器信任多少。收益在调优未见过的已定网页上测量，同一网站的网页总在一起。</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>未使用调优。</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>正在使用：按 %Ln 个已定网页的调优，收益 {gain}（介于 {low} 与 {high} 之间）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>已定的网页太少，无法调优：需要 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>在 %Ln 个已定网页上，词 F1 按建议为 {before}，调优后为 {after}：{gain}，95 % 介于 {low} 与 {high} 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>多保留（大于 0）或少保留</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>收益超过随机。无人决定的网页会用它重新读取。</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>收益可能出于偶然，因此不能使用。更多已定网页或可判明。</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>已定的网页不需要修正。</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>已使用调优；无人决定的网页会用它重新读取。</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>已移除调优；无人决定的网页会不用它重新读取。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>提取器的版本</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>增加的词</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>去掉的词</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>提取结果不同的网页</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>之前的 F1</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>之后的 F1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>网页的段落</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>引用段落(&amp;Q)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>询问现在安装的版本(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>此提取器只保存了一个版本的结果。更新后请再次询问。</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>尚未读取任何网页。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln 个网页的提取结果不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>在您已定的 %Ln 个中，{better} 个更好，{worse} 个更差。</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>报告为 {path}。</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>正在查看已安装的版本…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>现在安装的版本已对每个网页作答。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln 个网页正用现在安装的版本重新读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>之后会自动关闭。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>正在读取网页…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>此网页上没有文本。用脚本绘制文本的网页在保存时不含文本：请等浏览器显示出来，用 SingleFile 保存，或在那里复制后粘贴到此处。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>打开、粘贴保存的网页，或将其拖到此处</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>多个提取器并排处理它。定夺它们的差异，保存干净的文章。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>或试用示例</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近的网页</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> （正在运行）</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>逐词比较对象</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>%Ln 行的表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>%Ln 项的列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>%Ln 段的术语表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>%Ln 行的代码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>同属一体的 %Ln 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>发生了不该发生的错误：{reason}

您的草稿已保留。</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>新闻文章</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>论坛讨论帖</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>文档网页</translation>
    </message>
</context>
</TS>
