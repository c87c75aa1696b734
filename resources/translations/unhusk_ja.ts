<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>リスト項目</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>リスト項目</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>残した</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>一部を残した</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>除いた</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV 表</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>縦型テキスト（コーパス用）</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 電子書籍</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>正しい UTF-8</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>ページとともに送信</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>宣言あり</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>ニュース記事の JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>ページの JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>JSON-LD の組織</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>meta タグ</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>title タグ</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>最初の見出し</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>カードのラベル</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>正規リンク</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>lang 属性</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>マーク付きの署名</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>マーク付きの日付</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>何らかの日付</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>日付の横の名前</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>見出しの近くの日付</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>見出しの近くの更新日</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>ラベル付きの署名</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>記事の下の署名</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>日付の横の名前（2 か所）</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>署名（サイト名より優先）</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>2番目の見出し</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>マーク付きのタイトル</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>地名の後の日付</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>最初の見出しの一部</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>サイト名</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>初期データ</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>1 ブロックを残す</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>{count} ブロックを残す</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>1 ブロックを除く</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>{count} ブロックを除く</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>1 ブロックを確定</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>{count} ブロックを確定</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>1 ブロックをリセット</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>{count} ブロックをリセット</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>{pictures}と{blocks}を残す</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>{pictures}と{blocks}を除く</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>{pictures}と{blocks}を確定</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>{pictures}と{blocks}をリセット</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 ブロック</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} ブロック</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 個の画像</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 個の画像</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>1 個の画像を残す</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>{count} 個の画像を残す</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>1 個の画像を除く</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>{count} 個の画像を除く</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>1 個の画像を確定</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>{count} 個の画像を確定</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>1 個の画像をリセット</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>{count} 個の画像をリセット</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>1 ブロックの語を除く</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>サイトの規則を適用</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>画像の代替テキストを変更</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>1 ブロックを編集</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>1 ブロックを戻す</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>{count} ブロックを戻す</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>1 ブロックを{kind}にする</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>{count} ブロックを{kind}にする</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>1 ブロックに {name} の版を採用</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>{count} ブロックに {name} の版を採用</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>すべてに {name} の版を採用</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>次と結合</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>前から分離</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>1 ブロックのリンクを外す</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>{count} ブロックのリンクを外す</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>1 ブロックのリンクを戻す</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>{count} ブロックのリンクを戻す</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>1 ブロックを上へ移動</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>{count} ブロックを上へ移動</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>1 ブロックを下へ移動</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>{count} ブロックを下へ移動</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>記事の情報を変更</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>残す量を増やす</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>残す量を減らす</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>保存されていない作業を復元</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>その後に決めたことを残す</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>賛成: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>反対: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>ページのナビゲーションの中にある</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>フッターの中にある</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>ヘッダーの中にある</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>サイドバーの中にある</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>ダイアログの中にある</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>フォームの中にある</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>ページが主要部分とする中にある</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>ページが記事とする中にある</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>全体がリンクである</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>全体がリンクで、同様のものがほかに {count} 個ある</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>{share}% がリンクである</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>周囲の {all} ブロック中 {count} ブロックがリンクである</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>それ自身も周囲もリンクではない</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>見出しである</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>見出し「{words}」の下にある</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>完全な文でできている</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>文のようには終わっていない</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>長い（{count} 語）</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>短い（1 語）</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>短い（{count} 語）</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>{count} 語ある</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>ページの先頭近くにある</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>ページの末尾近くにある</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>周囲に {count} 語の文章がある</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>周囲に文章がない</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>ページに同じものが {count} 回ある</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>ページの別の場所にも同じものがあり、一度で足りる</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>このページで同じ作りのものは、ほとんどが本文です</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>このページで同じ作りのものは、ほとんどが本文ではありません</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>ほかに {count} ブロックが同じ種類の場所にある</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>読者には最初は見えない</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>周囲のクラス名が示すもの: {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>記事の文章</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>ページの装飾</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>カードと関連記事</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>コメントと投稿</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>著者と日付</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>広告、通知、アカウント</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>このページに記事が見つかりませんでした</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>このページにテキストが見つかりませんでした</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>このページからは何も得られませんでした</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>このページの行に記事が見つかりませんでした</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>このページのスクリプトに記事はありません</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>どの抽出エンジンもこのページに記事を見つけませんでした</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>{seconds} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>このページには本文らしいものがありません。別の抽出エンジンなら見つかるかもしれません</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>このページは{why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>プログラムが動くまでテキストを表示せず、テキストを含んでいません: ブラウザーでテキストが表示されてから保存し直してください</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} がインストールされていません: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} がインストールされていません: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>{library} が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>メモリが足りませんでした</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>ページの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>ページの入れ子が {count} 段を超えています</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>プログラムを終了させようとしました</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>エラーで停止しました: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>異常終了しました: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>起動できません: 必要なパッケージがないか壊れています</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>プロセスが状態 {status} で終了しました</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>この作業のためのプロセスを開始できませんでした（{reason}）。ほかのプログラムを閉じるか Unhusk を再インストールしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>モデル {file} がありません: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>モデル {file} が壊れています: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>Unhusk をインストールし直すか、学習し直してください (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>このページの言語の単語リストがなく、長さとリンクだけで判断しました。</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>{file} の {line} 行目で発生しました。</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>試みを拒否しました: {attempt}。</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>{host} への接続</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>{program} の起動</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>他のプログラムへのシグナル送信</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>自身の複製</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>同様の試みをさらに {count} 回拒否しました。</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>試みがありました: {attempt}。抽出エンジンはネットワークを使えず、プログラムも起動できません</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>Python をすり抜ける悪意ある抽出エンジンの次の行為を、このシステムは防げません: {ways}。</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>ファイルへの書き込み</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>ネットワークへの接続</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>プログラムの起動</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>ファイルへの書き込み、ネットワークへの接続</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>ファイルへの書き込み、プログラムの起動</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>ネットワークへの接続、プログラムの起動</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>ファイルへの書き込み、ネットワークへの接続、プログラムの起動</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 個の画像は保存ページになく、Web 上に残ります。</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>{count} 個の画像は保存ページになく、Web 上に残ります。</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 個の画像は上限（各 20 MB、合計 100 MB）を超え、Web 上に残ります。</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>{count} 個の画像は上限（各 20 MB、合計 100 MB）を超え、Web 上に残ります。</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 個の画像は壊れているか上限（各 20 MB、合計 100 MB）を超えるため、省きました。</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>{count} 個の画像は壊れているか上限（各 20 MB、合計 100 MB）を超えるため、省きました。</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>1 個の画像は Web 上のアドレスがなく、ファイル自体に入っています。</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>{count} 個の画像は Web 上のアドレスがなく、ファイル自体に入っています。</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 個の画像は保存ページにありません: Web 上へのリンクになります。</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>{count} 個の画像は保存ページにありません: Web 上へのリンクになります。</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 個の画像は上限（各 20 MB、合計 100 MB）を超えています: Web 上へのリンクになります。</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>{count} 個の画像は上限（各 20 MB、合計 100 MB）を超えています: Web 上へのリンクになります。</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 個の画像はこの形式で扱えない種類です: 代わりに説明を入れました。</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>{count} 個の画像はこの形式で扱えない種類です: 代わりに説明を入れました。</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>保存したものを {format} として読み戻せません ({error})。これは Unhusk の不具合です。</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>読み戻すと、{format} にページの語が欠けているか、くっついています: {words}。Unhusk の不具合です。</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>ディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>ディスクの割り当てを使い切りました。空きを作るか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>このディスクは読み取り専用です。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>フォルダーがありません。別のものを選んでください</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>フォルダーではなくファイルです。別のものを選んでください</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>これはフォルダーです。ファイルの名前を選んでください</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>リンクが循環しています。別の場所を選んでください</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名前が長すぎます。短いものを選んでください</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>{folder} にファイルを作れません</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>同じ名前のファイルがあります。置き換えるか、別の名前を選んでください</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>書き込めません ({error})。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>この形式を書き出す部品がありません。Unhusk をインストールし直してください</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} は 1 ファイルに 1 記事です。それぞれ別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>ファイル名に項目 {field} はありません。{fields} から選んでください</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>ファイル名 {name} に {title} のような項目がなく、すべての記事が同じ名前になります</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>前付に {key} が 2 回あります。各キーは 1 回だけにしてください。</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} は前付ではありません。{names} のいずれかを指定するか、次のような行を書いてください: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>前付に {field} はありません。使える項目は {fields} です。</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>この下書きは壊れていて読めません。ページは抽出エンジンの結果のままです。</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>この下書きは別のページのものか、その後ページが変わりました。</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>この下書きは新しい版の Unhusk が保存したものです。その版で開いてください。</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>保存したページを開く</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>フォルダーの全ページで作業</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>ページを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>クリップボードのページまたはテキストを取り込む</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>ページを読み直す(&amp;A)</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>ファイルを読み直す。合う修正は残ります</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>別の名前または形式で保存</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>すべてのページを保存(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>開いている全ページの記事を保存</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>抽出エンジンの結果を保存(&amp;O)…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>一つの抽出エンジンの結果を修正なしで保存</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>ページを確認してから記事を印刷</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>保存される内容を形式ごとに見る</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>記事を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>&amp;HTML としてコピー</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>記事を HTML としてコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>記事をプレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>ページを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>このページを閉じる</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>すべてのページを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>一覧のページをすべて閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>コレクションを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>ページと決定を保管するファイルを開く</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>ページを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>保存したページやアーカイブをこのコレクションに追加</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>コレクションを別名で保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>コレクションを好きな場所に保管</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>作業台(&amp;D)</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>ページと全ページの一覧を行き来する</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>ページを絞り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>状態、サイト、種類、言語、タグでページを選んで表示</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>作業台の列(&amp;U)</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>選択したページ(&amp;P)</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>選択したページに対してできることすべて</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>選択したページにタグを付ける、または外す</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>メモ(&amp;O)…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>選択したページにメモを書く</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>次に見るべきページ(&amp;N)</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>得るものが最も多いページ</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>完了して次へ(&amp;O)</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>このページを確定して次へ進む</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>脇に置いて次へ(&amp;S)</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>このページをコレクションの記事に入れない</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>前のページに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>最後に完了または脇に置いたページをもう一度見る</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>このサイトで常に除く(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>サイトの全ページに対する規則を作る</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>このサイトで常に残す(&amp;K)…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>サイトの規則(&amp;U)…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>常に残すもの、除くものを見て変更する</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>まとめて確定(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>標本を見てから、確かなページを提案どおりに採用</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>記事を保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>コレクションの記事をすべて、または一部保存</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>成績表(&amp;B)…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>完了したページでの各抽出エンジンの成績を見る</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>調整(&amp;N)…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>完了したページによる調整の効果を見る</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>抽出エンジンの更新で変わったことを見る</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>別の人の判断(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>別の人の判断を取り込む</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>正解データを保存(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>完了したページを採点用の正解データとして保存</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>ページを同梱(&amp;K)</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>ファイルを他の人に渡せるようにします</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>このブロックまたは選択したブロックを記事に入れる</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>除く(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>このブロックまたは選択したブロックを記事に入れない</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>残すか除くかして次へ</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>表やリスト全体を残す・除く(&amp;T)</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>ブロックが属する表、リスト、図の全体</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>このまま確定して次へ(&amp;A)</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>このブロックまたは選択したブロックを今のまま確定する</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>残りをすべて確定(&amp;A)</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>要確認の箇所をすべて下書きのとおりに確定する</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>提案に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>このブロックについての決定を取り消す</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>テキストを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>ブロックのテキストを編集。Ctrl+Enter で新しい段落</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>中の語を選ぶ(&amp;W)</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>続けて D で除き、残りは残す</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>全体に多く残す(&amp;M)</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>手動で決めていない部分について</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>全体に少なく残す(&amp;L)</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>見出しにする(&amp;H)</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>もう一度押すと次のレベル</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>段落にする(&amp;G)</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>引用にする(&amp;Q)</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>コードにする(&amp;C)</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>リスト項目にする(&amp;I)</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>連続するものは一つのリストになる</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>選択したブロックをテキストと HTML でコピー</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>ページの全箇所を選択</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>次と結合(&amp;J)</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>このブロックと次に残すブロックを一つの段落にする</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>下に段落を書く(&amp;W)</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>ページにない段落を書く</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>ブロックを記事の前のほうへ移す</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>下へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>ブロックを記事の後ろのほうへ移す</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>リンクを外す(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>ブロックのリンクを外して語を残す。もう一度で戻す</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>ここから最後まで除く(&amp;E)</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>このブロックと以下すべてを除く</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>この節を残す(&amp;S)</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>見出しと、同じレベルの次の見出しまでのすべて</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>この節を除く(&amp;I)</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>同類をすべて除く(&amp;L)</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>ページの同じ場所にあるすべてのブロック</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>タイトルと情報(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>記事のタイトル、著者、日付を編集…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>このページの決定を忘れる</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>決定をすべて取り消す。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>ページ内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>ページ内の語を検索</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>次を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>語のある次の箇所へ</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>語のある前の箇所へ</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>ブロックに列 {number} の版を採用</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>すべてに列 {number} の版を採用</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>次の要確認(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>次の要確認ブロックへ</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>前の要確認(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>前の要確認ブロックへ</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>すべての違いで止まる(&amp;E)</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>ほぼ一致している箇所でも</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>疑わしい順(&amp;M)</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>読む順ではなく</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>次のページ(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>前のページ(&amp;R)</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>前を検索(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>列の代わりに投票を表示(&amp;V)</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>テキストは一度だけ、抽出エンジンごとに印を付けて</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>元のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>テキストの代わりに、ブラウザーが表示するページに残す・除くを重ねて表示</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>元のページを横に(&amp;I)</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>テキストの横に同じものを表示</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>周囲の部分まで広げる(&amp;G)</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>ページ上で。一つのキーで全体を残す・除く</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>元に縮める(&amp;H)</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>除いたものを表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>残した・除いた理由(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>語ごとに比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>二つの列、または列と記事を並べて語ごとに比較</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>ここを開閉(&amp;O)</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>折りたたみ、または表・リスト・コードの全体</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>抽出エンジンを停止(&amp;X)</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>まだ動いているものを停止</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>記事の構成要素(&amp;R)…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>ページのどの部分を常に記事に入れるか、入れないかを決める</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>ガイドを読む（ネットワーク不要）</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>すべてのキーを見て変更する</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>Unhusk について(&amp;A)</translation>
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
        <translation>バルト語</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>北欧</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>ケルト語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>そのファイルはありません。名前を確かめてください</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ファイルにこの名前は使えません</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>読み取りが許可されていません。所有者に尋ねるか、自分のフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>これはフォルダーです。中のページを選んでください</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>これはファイルではなくデバイスです。保存したページを選んでください</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>リンクが循環しています。ページ自体を選んでください</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>読めません ({error})。別の場所にコピーしてください</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>読み取りが {seconds} 秒以内に終わりませんでした。壊れているかもしれません</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>読み取り中のプロセスが終了しました。壊れているかもしれません</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>読み取りを中止しました</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>大きすぎて比較できません</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>読めません ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>空です。ページを保存し直してください</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>テキストがありません。ページを保存し直してください</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>{size} MB あり、読める上限の {limit} MB を超えています。ページを少なめに保存してください</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>テキストが {size} MB あり、確認なしに開く上限の {limit} MB を超えています</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>「{name}」という文字コードはありません。utf-8、windows-1252、shift_jis などを選んでください</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>メールが暗号化または封印されています。メールソフトで開いてテキストを保存してください</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>メールが暗号化されています。メールソフトで開いてテキストを保存してください</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>ページがなく、{what}だけです。ページを保存し直してください</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>不明なもの</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>壊れていて、ページが残っていません。ページを保存し直してください</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>Safari の Web アーカイブですが、壊れています。ページを保存し直してください</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>テキストでも既知の種類でもありません。HTML かプレーンテキストで保存したページを開いてください</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>ページもテキストもありません。先にコピーしてください</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>{packing} で圧縮されていますが、壊れています: 入手し直してください</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>展開すると {size} MB を超えます</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>展開すると元の {count} 倍を超え、ページではありえません</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>{count} 個を超える圧縮片からなり、ページではありえません</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>これは {what} で、ページではありません。{advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>BMP 画像</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF 画像</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>Photoshop 画像</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文書</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文書</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文書</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>古い Office 文書</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindle 電子書籍</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z アーカイブ</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR アーカイブ</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>xz で圧縮されたファイル</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>bzip2 で圧縮されたファイル</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows プログラム</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>設定の一覧</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>WARC アーカイブ</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>zstd で圧縮された WARC アーカイブ</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>EPUB 電子書籍</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>壊れているか途切れた zip アーカイブ</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>Excel の表</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint プレゼンテーション</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument ファイル</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>Java プログラム</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>WACZ アーカイブ</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>MAFF アーカイブ</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>それを表示するページを開いてください</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>それを再生するページを開いてください</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>コピーまたはダウンロードし直してください</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>展開して中のページを開いてください</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>HTML かプレーンテキストで保存して開いてください</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>HTML かプレーンテキストで保存したページを開いてください</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>テキストをプレーンテキストで保存して開いてください</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>入っているファイルから取り出して、単独で開いてください</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>辞書か記録が壊れています: 入手し直してください</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>返されたページが記録されていません。内容を含めて記録を保存し直してください</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>HAR ファイルですが、壊れています。保存し直してください</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>ページがありません</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>フォルダーにページがありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>1 ページしかないため、{number} ページ目はありません</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>{count} ページあり、{number} ページ目はありません</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>複数のページがあります。一つ選んでください</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>読めるページがありません: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>多数のページを含むファイルではありません。そのまま開いてください</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>このアーカイブにはもうありません。ページを一覧し直してください</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>この後に同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>このページはアーカイブにもうありません。一覧し直してください</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>このページはファイルの元の位置にもうありません。一覧し直してください</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>フォルダーにその場所はありません。一覧し直してください</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>このフォルダーは読めません ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>この記録は壊れています。ファイルを入手し直してください</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>HTML がありません</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>中の {file} が壊れているか暗号化されています。アーカイブを入手し直してください</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>エラーを返すか、別の場所へ導きます</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>目録が大きすぎます</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>前回の訪問から変化がないと述べているだけです</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>ファイルが記録の途中で終わっています。そこから先は失われました</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>破損が多く、ファイルの残りは読みませんでした</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>暗号化されています。先にパスワードで展開してください</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>読める上限の {limit} MB を超えています</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>アーカイブのこの部分は壊れています。入手し直してください</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>このアーカイブは壊れているか途切れています。入手し直してください</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>{count} 個を超えるファイルがあります。展開してフォルダーを開いてください</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>アーカイブが途切れているか壊れています。見つかったものを読みました</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>制御文字を 1 個取り除きました。</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>制御文字を {count} 個取り除きました。</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>大きな埋め込みファイルを 1 個よけました。</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>大きな埋め込みファイルを {count} 個よけました。</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>1 個のタグから数千の属性を外しました。</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>{count} 個のタグから数千の属性を外しました。</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>UTF-8 でない箇所が 1 か所ありました。</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>UTF-8 でない箇所が {count} か所ありました。</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note}一部の文字を Windows-1252 として読みました。</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>1 文字を読めませんでした。</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>{count} 文字を読めませんでした。</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>ページの記録が壊れているか途中で終わっています。あるものを読みました。</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>ページの記録が途中で終わっています。あるものを読みました。</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>このページを保存したプログラムは冒頭だけを残しています。</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>ページの記録が書かれたときと異なります（ダイジェスト不一致）。できればファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>圧縮ファイルが途中で終わっています。あるものを読みました。</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>ファイルが途中で終わっています。あるものを読みました。</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>圧縮ファイルが壊れています。破損箇所より前を読みました。</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>ページはフレームでできています。テキストの最も多いものを読みました。</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>{count} を超える部分、または果てしない入れ子があります。残りは省きました。</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>長さのそろった行を段落にまとめました。</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>{count} ページが記録されています。最初のページを読みました。</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>Web アーカイブが壊れています。ページ自体だけが見つかりました。</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Enter でページを開き、Ctrl+Shift+N で最も見るべきページを開きます。Ctrl+Shift+Enter で完了にします。</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>保存したページを開くか、貼り付けるか、見本を使ってください。抽出エンジンごとに一列、最後の列があなたの記事です。</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>濃い文字は残り、薄い文字は除かれます。琥珀色の帯は要確認の箇所です。N で次へ。</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>スペースで残すか除いて次へ。1～9 でその列の版を採用。Ctrl+Z で何でも元に戻せます。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Shift+P で保存される内容を確認、Ctrl+S で保存。F1 でガイドが開きます。</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>リード文</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>署名と日付</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>埋め込み投稿</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>注と参考文献</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>著者について</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>読者のコメント</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>関連リンク</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>共有ボタン</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>登録の案内</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>余分な部分</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>企業やサービスのページ</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>製品の一覧</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>記事の一覧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>しるし</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>脇に置いた</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>抽出エンジンが不一致</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>読み込み後に変更あり</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>別のページの繰り返し</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>別の人の判断と異なる</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>記事を保存済み</translation>
    </message>
    <message>
        <source>article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>企業やサービス</translation>
    </message>
    <message>
        <source>product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>製品の一覧</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>記事の一覧</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>ディスクがいっぱいです。空きができるまで、このコレクションには何も保存されません</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>書き込めません。このコレクションには何も保存されません</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>別のウィンドウまたはコマンドがこのコレクションを開いています。先にそちらで閉じてください</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>このコレクションは壊れています ({error})。「unhusk export --salvage」でまだ読めるものを保存できます</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>このファイルは別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>このファイルは Unhusk のコレクションではありません</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>このコレクションは新しい版の Unhusk が書いたものです。その版で開いてください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>開けません ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>ページはもうありません</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>このページには何も残されていません</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>確定した後に変更されています</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>決めたことが今のページに合いません ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>このフォルダーには既に正解データがあります。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>以前のページに対する回答です</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>このコレクションの回答が壊れています</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>このコレクションのページのテキストが壊れています</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>コレクションに同梱されたページが壊れています</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>この配布パッケージにはブラウザーエンジンが含まれていません。ブラウザーと同じようにページを見るには、pip で Unhusk をインストールしてください: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>ブラウザーと同じようにページを見るには、追加の「page」をインストールしてください: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>このシステムではプログラムが自身の一部をサンドボックスに閉じ込められず、それなしでは保存ページを表示しません。管理者に「unprivileged user namespaces」について尋ねてください。</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk は root で動いており、ブラウザーエンジンにサンドボックスがありません。スクリプトと通信は無効のままです。</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>残した: {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>除いた: {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>判定: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>要確認。ひとまず残す</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>要確認。ひとまず除く</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>あなたが残した</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>あなたが除いた</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>このページは、この部分を読者が開くまで隠しています。ここでは一時的に開いています。</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>読者が開くまでページでは隠れています: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>ページでは見えません: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{all} 個中 {kept} 個を残した</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>読者が開くまでページでは隠れています</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>要確認: 残した（確度 {sure}%）</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>要確認: 除いた（確度 {sure}%）</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>手動で決定</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>移動済み: 記事では別の場所にあります</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>リンクを外しました</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>このサイトの {pages} ページ中 {count} ページにあります</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name}（人）</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>まとまり全体(&amp;P)</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>種類を変える(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>並べる(&amp;R)</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>Unhusk について</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>複数の抽出エンジンを並べて、保存した Web ページから余分なものを取り除きます。</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>バージョン {version}。MIT ライセンス。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>次のライブラリを利用しています</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>学習型の抽出エンジンは M. Foley の「WCXB: Web Content Extraction Benchmark」1.0 (CC-BY-4.0) で学習しました。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>ページをまとめて確定</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>必要な確度</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>要確認の箇所があるページも</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>十分に確かなページは、見ずに提案どおり採用できます。先に標本を見てください。残りのうちどれほどが誤りそうかわかります。</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>対象のページ</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>確度 {percent}% 以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln ページが十分に確かで、まだ確定していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>%Ln ページを確定</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>これらのページの標本はまだ取られていません。</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>標本を取る</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>標本 {size} ページ中 %Ln ページを見ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>うち {changed} ページで変更が必要でした。同様のページ全体では {low}%～{high}% と見込まれます（95%）。語の {words}% が誤りでした。</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>標本を表示</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>記事を作れませんでした: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>何もコピーされませんでした: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>提案と情報がそろい次第、実行されます。</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>記事は保存されませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>このブロックのテキスト</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>ほかの説明</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name}（コレクション）</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>このフォルダーのコレクションを作れません: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>このコレクションのファイルをまだ書き込んでいます。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>見るべきページはもうありません。</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>これまでに読んだページに見るべきものはありません。ほかはまだ読み取り中です。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>「{title}」を完了しました。残り %Ln ページです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>「{title}」を脇に置きました。残り %Ln ページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>保存したページのフォルダーを開く</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>コレクション ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>コレクションを開く</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>保存したページやアーカイブを追加</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>コレクションを別名で保存</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>コレクションは今後 {path} です。</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>この %Ln ページを見てから、残りを確定してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>このページはどのサイトのものか示していないため、規則を作れません。</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>この箇所はページの名前のある場所にありません。</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>{site} の %Ln ページで同じ修正をしました</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>今後、{site} のページでは: {rule}。取り消すには「コレクション &gt; サイトの規則」。</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>確定したページで残りの抽出エンジンを実行しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>成績表に %Ln 件の回答を加えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>コレクション ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>別の人のコレクションを開く</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>正解データを空のフォルダーに保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>正解データ %Ln ページを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>ページをコレクションに同梱しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln ページをコレクションに同梱しました ({size})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln ページは同梱できませんでした (例: {page}、{reason})。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>このコレクションのページは {path} にもうありません。</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>決めたことはここにあります。ページは今どこにありますか?</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>ページなしで続ける</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>「{name}」は今どこにありますか?</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>1 つの列</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>この抽出エンジンの結果を保存…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>失敗の理由…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>列として表示</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
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
        <translation>記事</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>1 分与える</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln 語 · {share}% · 一致 {agrees}% · {seconds} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln 語 · {share} % · 一致 {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · 保存済み</translation>
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
        <translation>記事</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>{all} 個中 {kept} 個が残した</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>手動で決定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>{parts} %Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln 個の画像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>ページの各箇所（1 行に 1 つ）と、各抽出エンジンが残したもの</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>以前このページについて決めたことは、今のページには当てはまりません。保管してあります。</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>このページについて決めたことは新しい版の Unhusk が保管しています。そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>ページが変わったため、決定のうち %Ln 件が合わなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>このページは別の場所でも修正されています（別のウィンドウ、またはこのウィンドウで二重に開いたもの）。どちらも保存されています。開き直すと表示され、元に戻すと分けられます。</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>決めたことをページとともに保管できません。理由: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}: 保存されませんでした ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>「{column}」で絞り込む…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>誤りと見込まれる語数: このページを見る価値</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>どちらとも言える箇所</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>記事の語数（提案または決定による）</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>正しいと見込まれる語の割合</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>各抽出エンジンが提案と同じ語を残した度合い</translation>
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
        <translation>コレクションのページ</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>タイトル、アドレス、タグ、メモを検索</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>次に見るべきページ</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>読み取りの進み具合</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>ページを探しています…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>{total} 件中 {done} 件を読了</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>{total} 件中 {done} 件を読了、{failed} 件は失敗</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{all} ページ中 {shown} ページ</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>ここにはまだページがありません。</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>次のすべてに当てはまるページはありません：</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>タイトルと情報</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>著者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>更新日(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>暦にない日です。2026-11-05 のように書きます。</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>Web アドレスではありません。https://example.org/page のように書きます。</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>比較できません: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>こちらだけ: {words}。{text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>二つのテキストを並べ、1 行に 1 箇所</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>語ごとの違い</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>左のテキスト</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>右のテキスト</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>違いだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>両方に {both} 語、{left} だけに {left_words} 語、{right} だけに {right_words} 語</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>違う語はありません: 両方に {both} 語</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>保存したファイル…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>保存した記事 (*.html *.json *.md *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>保存したファイルと比較</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>以前のセッションの下書きが読めません。削除はせず、{folder} に置いてあります</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>保存されていなかった作業は、すでに開いていたページに戻しました。</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>保存していない作業を異常終了に備えて残せません。理由: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>保存していない作業を異常終了に備えて残していますが、ロックできません ({why})。一日変更がないと、別のウィンドウが置き去りとして示すことがあります。</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>すべてのページを表示</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>すべてのページを表示</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>この条件を外す：{words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>%Ln ページの標本</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}：{values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>タイトル、アドレス、タグ、メモに「{words}」</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>状態、サイト、種類、言語、タグなどでページを選ぶ</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>絞り込み：{number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>絞り込み ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>サイト、タグなどを検索…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>ページを選ぶ条件</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>すべてのページを表示</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>記事の中だけ(&amp;A)</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>除いたものは検索しない</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>記事にありません</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>自分のテンプレート</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>リスト項目の前</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>リスト項目と見出しの前</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>Web 上の元の場所のまま</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>ファイルの隣のフォルダーにコピー</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>ファイル自体の中</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>保存ページにある限り、ファイル自体の中に。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>前付(&amp;M)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>印(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>前付のテンプレート</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>1 行の文字数</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Unhusk ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>抽出エンジンごとの F1: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>残す量の増減</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多く</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>手動で決めていない部分を少なく、または多く残します（[ と ]）。ダブルクリックで元に戻ります。</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>新しいキーを押してください。Esc で変更しません</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>すべて標準に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>すべてのキーが標準です。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>ページ内の移動（変更不可）</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>ブロックごと</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>画面ごと</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>先頭または末尾へ</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>「{action}」の新しいキーを押すか、Esc を押してください。</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} はページ内の移動に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} は「{action}」のキーです。先にそちらへ別のキーを割り当てるか、ここで別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近のページ</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>別の人の判断</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>判断が異なるページ</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>判断が異なる</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>取り込む(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>作業台に表示(&amp;S)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>相手だけが判断したものは取り込みます。両者の判断が異なるところでは自分の判断が残り、ページは再び要確認となり、相手の判断が列として並びます。相手のファイルは読み取るだけです。</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>相手の名前</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>これは開いているコレクションです。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>%Ln 件の判断を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln ページは判断が同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln ページは判断が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln ページはあなたのコレクションにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>脇に置いた %Ln ページはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>一致度 {alpha}：段落ごと、語数で重み付けした Krippendorff の α（1 は完全、0 は偶然）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>表やコードの中に段落は書けません。</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>「{opening}…」の後に移りました</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>記事の先頭に移りました</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>このページのファイルが変わりました。読み直しても、合う修正は残ります。</translation>
    </message>
</context>
<context>
    <name>OneFieldDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>クリップボードにページがありません。ブラウザーでコピーしてから、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>ドロップして「{name}」を開く</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>ドロップして %Ln 個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>ドロップしてページとして開く</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>リンクの先はウェブですが、Unhusk はウェブに接続しません。ブラウザーでページを保存してから、ここで開いてください。</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>保存したページ ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>保存したページを開く</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>「{name}」は {size} あります。読み取りに時間がかかることがあります。読みますか?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>ページが選択されていません</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>これだけを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>脇に置く(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>見ずに提案どおり確定(&amp;C)</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>作業に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>読み直す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>読み方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}：{values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>{site} の全 %Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>これらのサイトの全 %Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>見た目のとおり</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>%Ln ページへのメモ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>開いているページ</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>ほかを閉じる</translation>
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
        <translation>読めません</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>要確認なし</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>ブラウザーが表示するページ</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>ページの種類</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>下書きが判断したページの種類。別の種類を選ぶと、すべて決め直します</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>{kind}として読む ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>ページの種類 ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>{kind}として読む</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>下書きに任せる</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>{site} では常に</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>ページを読み取り中…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>ページを準備中…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>ページを再表示</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>このシステムではブラウザーエンジンを読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>ページを表示できません: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>ブラウザーエンジンはこのページを描けませんでした。終了したか、30 秒間応答がありません。ほかは動き続けます。</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>記事の構成要素</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>提案どおり</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページでは</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>ここでの選択はすべてのページに適用されます。手動で決めたものが優先されます。</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>すべて提案どおり(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>「{name}」のページ</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>タイトル、アドレス、種類、日付を検索</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>サブフォルダーも(&amp;S)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{count} 件中 {chosen} 件を選択</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>{count} 件中 {chosen} 件を選択、{shown} 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln 件を飛ばしました(&amp;P)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>%Ln ページを開く(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>読み取りを止める(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>続きを読む(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>一覧を読み取り中、{share}%</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取り中…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>最後まで読んでいません。</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>ページがありません。</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}: 適合率 {precision}、再現率 {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>記事の見た目</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>{format} 形式の記事</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>「{title}」のプレビュー</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>記事を作成中…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>構造を数えられませんでした: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>記事にはまだ何もありません。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>冒頭だけを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>表としてコピーしました</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>{format} としてコピーしました</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>記事を作れませんでした: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>「{title}」を印刷</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>このブロックを残した・除いた理由</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>手動で残した</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>手動で除いた</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>{name} が残した（確度 {sure}%）</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>{name} が除いた（確度 {sure}%）</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>残した: {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>一部: {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>除いた: {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>「{title}」の保存されていなかった作業は、別のウィンドウで復元または破棄されました。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>保存していない作業が見つかりました</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>保存する前に Unhusk が終了しました。どれを復元しますか?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>保存していない作業</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>チェックのないもの、「今はしない」ならすべてが保管され、次の起動時に示されます。</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>新しい版の Unhusk のもの</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>タイトルのないページ</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>元に戻す: {what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>やり直す: {what}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>ブロックに {name} の版を採用</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>すべてに {name} の版を採用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln 個実行中…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>要確認なし</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>要確認 {number} / {count}</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>要確認 {first}～{last} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} は画像について何も述べていません。</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>この画像には編集できる説明文がありません。スペースで残すか除きます。</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← と → で語を選び、Shift で範囲を広げます。D で除き、Esc で取り消します</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>画像が見えない人のための、画像の内容の説明：</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>{site} の規則</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>縮める</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>同じ語のある箇所だけ</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>前の語数</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>後の語数</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>規則を作る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>このサイトのページで試しています…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>このサイトの読了・未確定の %Ln ページのうち {count} ページが変わります: {dropped} 語が外れ、{kept} 語が入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>一部の記事の大半に当たります。先に一覧を見てください。</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>それでも作る</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>「{title}」に保存していない修正があります。</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>先に記事を保存しますか? ページについて決めたことは、いずれの場合も保管されます。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>提案と情報がそろい次第、「{title}」が保存されます。</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>この抽出エンジンの結果を修正なしで保存:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>抽出エンジンの結果を保存</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>ファイル「{name}」は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>別の名前…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>{format} としてコピーしました</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>このページ(&amp;G)</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>すべて 1 つのファイルに(&amp;L)</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>ファイルの冒頭</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>{extractor} の結果を保存</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>開いている全 %Ln ページ(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>うち %Ln ページは未読です。先に読み取って比較するため、時間がかかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>%Ln 件の記事を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>%Ln ページを保存(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name} など</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>ファイル「{name}」は既にあります。</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>フォルダーはまだありません。作成されます。</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>フォルダーが応答しません。保存に失敗することがあります。</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>このフォルダーは使えません: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}: この種類のファイルはここに表示できません。</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>ページはまだ読まれていません。</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>記事を作成中…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>ファイルにまだ名前がありません。</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>閉じられました</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>記事に何もありません</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>保存されませんでした ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>項目(&amp;I)</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>新しいほうに番号を付ける</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>既にある場合(&amp;T)</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>同じ名前のファイルがある場合</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>コレクションの記事を保存</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>完了したもの</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>完了または確定したもの</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>読了して脇に置いていないものすべて</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>ほぼ繰り返しのページを省く</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>これより短い記事を除く</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 語</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>記事の最少語数</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>記事の構成要素(&amp;P)…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>複数を収められる形式では一つのファイルに(&amp;L)</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>ファイルを分ける単位</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>ファイルあたりの記事数</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>&amp;zstd で圧縮</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>保存の進み具合</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>保存されなかったもの</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>対象のページ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>保存する形式</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>それぞれの書き方</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>提案どおり</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>常に {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>除外 {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>フォルダーはまだありません。作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>%Ln 件の記事を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln 件は短いため除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>%Ln 件の記事を保存中</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>保存の進み具合</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>保存されなかったもの</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>%Ln 件の記事を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>%Ln 件の記事を保存しました（{count} 件は未保存）</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>成績表</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>採点中…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>対象のページ</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽出エンジン</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 の範囲 (95%)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>そのページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>抽出器ごとの F1</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>これが最も悪いページ:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>確定した %Ln ページが正解データです。各抽出エンジンは、そこから残した箇所で採点されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln 個の抽出エンジンはすべてのページには答えておらず、最後に並んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>まだ完了したページがありません。「完了して次へ」でいくつか確定してください。それが正解データになります。</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>%Ln ページで残りの抽出エンジンを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>背後で実行します。作業を続けられ、いつでも取り消せます</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>サイト: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>読み方: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>二つずつが同じ語を残した度合い（これらのページの平均）。1 は完全一致です。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>貼り付けたページ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>すべての違いで止まる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>疑わしい順(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>最近のページを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>抽出エンジンが 1 ページに使える時間</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽出エンジン</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>インストール済みの抽出エンジン</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>次の起動から</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>抽出エンジンごとの時間(&amp;I)</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>1 ページあたり、次のページから</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>オフのときは、結果が際どい箇所だけ。</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>オフのときは、読む順。</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln 件を記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>記憶なし</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>サイトの規則</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>ファイルから追加…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>ftr-site-config として書き出す…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>サイトごとに 1 ファイル。wallabag と Full-Text RSS が読む形式です</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>「site: example.com」の下の各行は、そのページの場所の扱いを示します:「drop: aside.related」「keep: div.correction」「only: article」「title: h1」。ftr-site-config のファイルも追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>%Ln 個のファイルを {folder} に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>ファイルから規則を追加</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>規則をファイルに書き出す</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>規則を {file} に書き込みました。</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>飛ばしたもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>最初のもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>ほか %Ln 件の理由</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>ページの文字の読み方。別のものを選ぶと読み直します</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>ページに %Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln 個の抽出エンジンが実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>要確認なし</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多く</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>ブロックがなくなりました</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>ページを読み直したところ、入力中だったブロックがなくなっていました。入力した内容：</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>ページの全体図</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>ページ全体: 濃い部分は残し、琥珀色は要確認</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>残したものに見出し、リスト、表、画像、リンクはありません。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>ページの構造がどうなるか</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>ページ上</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>記事に残した箇所の中で、ページにあるものと、保存されるもの。</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>その下は、各抽出エンジンの HTML が、自ら残した箇所について含むもの。</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} / {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>%Ln ページのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>新しいタグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>このコレクションのタグ</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag}（うち {count} ページ）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>列（ほか %Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>案内を飛ばす</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>案内を終える</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>確定したページによる調整</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>確定したページで試しています…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>参照するもの</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>あなたの判断で、ほかのページへの提案を補正できます。各抽出エンジンをどれだけ信じるかです。効果は、調整に使っていない確定ページで測り、同じサイトのページは常にまとめて扱います。</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>調整は使われていません。</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>使用中：確定した %Ln ページによる調整、効果 {gain}（{low} から {high}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>調整するには確定したページが足りません。%Ln ページ必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>確定した %Ln ページで、語の F1 は提案どおりで {before}、調整後で {after}：{gain}（95 % で {low} から {high}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>多く残す（0 より上）か少なくするか</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>偶然を超える効果があります。未確定のページはこれで読み直されます。</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>効果は偶然かもしれないため使えません。確定ページが増えれば分かります。</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>確定したページからは補正の必要がありません。</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>調整を使います。未確定のページはこれで読み直されます。</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>調整を取り除きました。未確定のページは調整なしで読み直されます。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>抽出エンジンのバージョン</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽出エンジン</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>古いほうのバージョン</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>新しいほうのバージョン</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>入った語</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>出た語</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>抽出結果が変わったページ</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>前の F1</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>後の F1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>ページの段落</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>段落を引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>報告を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>現在のバージョンに尋ねる(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>from</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>to</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>この抽出エンジンの回答は一つのバージョンのものだけです。更新後にもう一度尋ねてください。</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>まだどのページも読み込まれていません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>前と同じ</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln ページの抽出結果が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>確定した %Ln ページのうち、改善 {better}、悪化 {worse}。</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>報告は {path} です。</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>インストール済みのバージョンを調べています…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>現在のバージョンはすべてのページに回答済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>現在のバージョンで %Ln ページを読み直しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>その後、自動的に閉じます。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>ページを読み取り中…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>このページにテキストがありません。スクリプトで文字を描くページは、保存してもテキストを含みません。ブラウザーに表示されるまで待って SingleFile で保存するか、そこでコピーしてここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>保存したページを開くか、貼り付けるか、ここにドロップ</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>複数の抽出エンジンが並んで処理します。違いを判断し、きれいな記事を保存してください。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>または見本を試す</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>最近のページ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> （実行中）</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>語ごとに比較する相手</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>%Ln 行の表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>%Ln 項目のリスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>%Ln 箇所の用語リスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>%Ln 行のコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>ひとまとまりの %Ln 箇所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>起こるはずのない問題が起きました: {reason}

下書きは保管されています。</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>ニュース記事</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>フォーラムのスレッド</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>ドキュメントのページ</translation>
    </message>
</context>
</TS>
