<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>строка таблицы</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>оставлено частично</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Строки JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Таблица TSV</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Вертикальный текст</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Книга EPUB</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>метка порядка байтов</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>правильный UTF-8</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>передана со страницей</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>указана</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>распознана</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположена</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрана вручную</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>JSON-LD новостной статьи</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>JSON-LD страницы</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>организация из JSON-LD</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>метатеги</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>тег title</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>первый заголовок</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>подписи карточки</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>канонический адрес</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>атрибут lang</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>размеченная подпись автора</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>размеченная дата</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>какая-то дата</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>подпись автора</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>первое сообщение</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>имя рядом с датой</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>дата публикации</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>дата у заголовка</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>дата изменения</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>дата изменения у заголовка</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>подпись автора с пометой</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>подпись автора под статьёй</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>имя рядом с датой, указанное дважды</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>подпись автора, прежде имени сайта</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>второй заголовок</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>размеченный заголовок</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>дата после места</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>часть первого заголовка</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>название сайта</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>исходные данные</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>Оставить 1 блок</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>Оставить блоки ({count})</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>Убрать 1 блок</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>Убрать блоки ({count})</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>Подтвердить 1 блок</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>Подтвердить блоки ({count})</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>Сбросить 1 блок</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>Сбросить блоки ({count})</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>Оставить: {pictures} и {blocks}</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>Убрать: {pictures} и {blocks}</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>Подтвердить: {pictures} и {blocks}</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>Сбросить: {pictures} и {blocks}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 блок</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>блоки ({count})</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 картинка</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>картинки ({count})</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>Оставить 1 картинку</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>Оставить картинки ({count})</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>Убрать 1 картинку</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>Убрать картинки ({count})</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>Подтвердить 1 картинку</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>Подтвердить картинки ({count})</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>Сбросить 1 картинку</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>Сбросить картинки ({count})</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>Убрать слова из 1 блока</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>Применить правила сайта</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>Изменить альтернативный текст картинки</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>Править 1 блок</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>Вернуть 1 блок</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>Вернуть блоки ({count})</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>Пометить 1 блок: {kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>Пометить блоки ({count}): {kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>Взять вариант {name} для 1 блока</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>Взять вариант {name} для блоков ({count})</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Взять вариант {name} для всего</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Соединить со следующим</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>Отделить от предыдущего</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>Убрать ссылки из 1 блока</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>Убрать ссылки из блоков ({count})</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>Вернуть ссылки в 1 блок</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>Вернуть ссылки в блоки ({count})</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>Переместить 1 блок вверх</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>Переместить блоки ({count}) вверх</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>Переместить 1 блок вниз</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>Переместить блоки ({count}) вниз</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>Изменить сведения о статье</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>Оставлять больше</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Оставлять меньше</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Восстановление несохранённой работы</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>Оставить решённое с тех пор</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>за: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>против: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>стоит в навигации страницы</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>стоит в подвале страницы</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>стоит в шапке страницы</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>стоит в боковой колонке</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>стоит в диалоговом окне</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>стоит в форме</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>стоит в части, которую страница называет главной</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>стоит в части, которую страница называет своей статьёй</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>целиком ссылка</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>целиком ссылка, рядом похожих: {count}</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>{share} % блока — ссылки</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>ссылок среди соседних блоков: {count} из {all}</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>ни сам блок, ни то, что вокруг, не ссылка</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>это заголовок</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>стоит под заголовком «{words}»</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>состоит из целых предложений</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>кончается не как предложение</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>длинный, слов: {count}</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>короткий, 1 слово</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>короткий, слов: {count}</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>слов в блоке: {count}</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>стоит у начала страницы</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>стоит у конца страницы</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>вокруг связного текста, слов: {count}</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>вокруг нет связного текста</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>на странице то же сказано раз: {count}</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>на странице то же сказано в другом месте, и одного раза довольно</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>большая часть того, что на этой странице устроено так же, относится к тексту</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>большая часть того, что на этой странице устроено так же, не относится к тексту</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>на таких же местах стоят другие блоки: {count}</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>читатель видит это не сразу</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>имена классов вокруг говорят о таком: {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>текст статьи</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>оформление страницы</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>карточки и «читайте также»</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>комментарии и сообщения</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>авторы и даты</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>реклама, уведомления и учётные записи</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>статьи на этой странице не нашлось</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>текста на этой странице не нашлось</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>из этой страницы ничего не вышло</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>в строках этой страницы статьи не нашлось</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>в скриптах этой страницы статьи нет</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>ни один экстрактор не нашёл статьи на этой странице</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>не закончил за {seconds} с</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>ничто на этой странице не похоже на её содержание; может быть, другой экстрактор что-нибудь найдёт</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>эта страница {why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>не показывает текста, пока не запущена её программа, и сама его не содержит: сохраните её из браузера ещё раз, когда текст появится</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} не установлена: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} не установлена: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>нужна {library}, а она не установлена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>не хватило памяти</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>страница для него слишком глубоко вложена</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>страница вложена глубже, чем на {count} уровней</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>попытался завершить программу</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>остановился на ошибке: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>аварийно завершился: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>не запускается: нужный пакет отсутствует или повреждён</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>завершил свой процесс с кодом {status}</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>не удалось запустить процесс для этой работы ({reason}); закройте другие программы или установите Unhusk заново, затем повторите попытку</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>нет его модели {file}: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>его модель {file} повреждена: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>переустановите Unhusk или обучите заново (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>Для языка этой страницы у него нет списка слов: судил только по длине и ссылкам.</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>Возникло в {file}, строка {line}.</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>Попытка {attempt} отклонена.</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>связаться с {host}</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>запустить {program}</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>послать сигнал другой программе</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>копия самого себя</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>Отклонено ещё таких попыток: {count}.</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>попытался {attempt}; у экстрактора нет сети, и программ он не запускает</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>Эта система не мешает враждебному экстрактору, обошедшему Python, попытаться {ways}.</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>писать в ваши файлы</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>выйти в сеть</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>запускать программы</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>писать в ваши файлы или выйти в сеть</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>писать в ваши файлы или запускать программы</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>выйти в сеть или запускать программы</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>писать в ваши файлы, выйти в сеть или запускать программы</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 картинки нет в сохранённой странице, она остаётся в интернете.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>Картинок, которых нет в сохранённой странице и которые остаются в интернете: {count}.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 картинка больше предела (20 МБ каждая, 100 МБ вместе) и остаётся в интернете.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>Картинок больше предела (20 МБ каждая, 100 МБ вместе), которые остаются в интернете: {count}.</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 картинка повреждена или больше предела (20 МБ каждая, 100 МБ вместе) и пропущена.</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>Пропущено картинок, повреждённых или больше предела (20 МБ каждая, 100 МБ вместе): {count}.</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>У 1 картинки нет адреса в интернете, она лежит в самом файле.</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>Картинок без адреса в интернете, которые лежат в самом файле: {count}.</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 картинки нет в сохранённой странице: к ней в интернет ведёт ссылка.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>Картинок, которых нет в сохранённой странице и к которым ведут ссылки: {count}.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 картинка больше предела (20 МБ каждая, 100 МБ вместе): к ней в интернет ведёт ссылка.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>Картинок больше предела (20 МБ каждая, 100 МБ вместе), к которым ведут ссылки: {count}.</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 картинка такого вида, который этот формат не вмещает: на её месте стоит описание.</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>Картинок такого вида, который этот формат не вмещает, с описанием на их месте: {count}.</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>Сохранённое не читается обратно как {format} ({error}); это ошибка Unhusk.</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>При обратном чтении в {format} не хватает слов страницы, или они слиплись: {words}; ошибка Unhusk.</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>диск заполнен; освободите место или выберите другую папку</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>ваша доля диска исчерпана; освободите место или выберите другую папку</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>у вас нет права писать туда; выберите другую папку</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>этот диск только для чтения; выберите другую папку</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>такой папки нет; выберите другую</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>вместо папки там файл; выберите другую</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>это папка; выберите имя для файла</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>ссылки ведут по кругу; выберите другое место</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>имя слишком длинное; выберите покороче</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>в {folder} нельзя создать файл</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>файл с таким именем уже есть; замените его или выберите другое</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>не удаётся записать ({error}); выберите другую папку</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>то, что пишет этот формат, не установлено; переустановите Unhusk</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} вмещает одну статью на файл; сохраните каждую в своём файле.</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>в имени файла не бывает поля {field}; выберите из {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>в имени файла {name} нет поля вроде {title}: так назывались бы все статьи</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>В шапке дважды стоит {key}; называйте каждый ключ один раз.</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} — не шапка; назовите одну из {names} или пишите строки вида: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>Шапка не знает {field}; есть поля {fields}.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>Этот черновик повреждён и не читается; страница такова, какой её оставили экстракторы.</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>Этот черновик сделан для другой страницы, или страница с тех пор изменилась.</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>Этот черновик сохранён более поздней версией Unhusk; откройте его в ней.</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Открыть сохранённые страницы</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>Работать со всеми страницами папки</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>&amp;Вставить страницу</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>Взять страницу или текст из буфера обмена</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>Пере&amp;читать страницу</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>Прочитать файл заново; подходящие правки останутся</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Сохранить статью</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>Сохранить под другим именем или в другом формате</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>Сохранить все &amp;страницы…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>Сохранить статьи всех открытых страниц</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>Сохранить &amp;результат экстрактора…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>Сохранить то, что нашёл один экстрактор, без правки</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>Напечатать статью, сначала взглянув на её страницы</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Пред&amp;просмотр…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>Посмотреть, что будет сохранено, в каждом формате</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Копировать как &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Копировать статью как Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Копировать как &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Копировать статью как HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Копировать как &amp;текст</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>Копировать статью как простой текст</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>&amp;Закрыть страницу</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Закрыть эту страницу</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>Закрыть вс&amp;е страницы</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>Закрыть все страницы списка</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>&amp;Открыть собрание…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>Открыть файл, где хранятся страницы и решения</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>&amp;Добавить страницы…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>Добавить в это собрание сохранённые страницы или архивы</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>Сохранить &amp;собрание как…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>Хранить собрание в своём месте</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Рабочий стол</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>Со страницы к списку всех страниц и обратно</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>&amp;Фильтр страниц…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>Показать страницы только одного состояния, сайта, вида, языка или метки</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>Стол&amp;бцы рабочего стола</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>Выбранные &amp;страницы</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>Всё, что можно сделать с выбранными страницами</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>Дать выбранным страницам метки или снять их</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>Написать заметку к выбранным страницам</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>С&amp;ледующая страница, которую стоит посмотреть</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>Та, где выигрыш больше всего</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>&amp;Готово, следующая</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>Решить эту страницу и перейти к следующей</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>О&amp;тложить, следующая</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>Не брать эту страницу в статьи собрания</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>&amp;Назад к предыдущей странице</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>Ещё раз посмотреть страницу, которая была готова или отложена последней</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>Всегда &amp;убирать это на его сайте…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>Создать правило для всех страниц сайта</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>Всегда оставл&amp;ять это на его сайте…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>Правила са&amp;йтов…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>Читать и менять то, что всегда оставляется и убирается</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>&amp;Принять страницы вместе…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>Взять надёжные страницы как предложено, после выборки</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>Сохранить с&amp;татьи…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>Сохранить статьи собрания или некоторые</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>О&amp;ценки…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>Увидеть, как каждый экстрактор справляется с готовыми страницами</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>&amp;Настройка по готовым…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>Посмотреть, что дала бы настройка по готовым страницам</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Версии…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>Посмотреть, что изменило обновление экстрактора</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>&amp;Решения другого человека…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>Взять решения другого человека</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>Сохранить &amp;эталон…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>Сохранить готовые страницы как эталон для оценки</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>&amp;Упаковать страницы</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>Чтобы файл можно было передать другому человеку</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Остав&amp;ить</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>Взять блок или выделенные блоки в статью</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>Не брать блок или выделенные блоки</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>Оставить или убрать и идти дальше</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>Оставить или убрать всю та&amp;блицу или список</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>Всю таблицу, список или рисунок, в который входит блок</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>&amp;Принять как есть и идти дальше</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>Считать блок или выделенные блоки решёнными как есть</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>Принять ос&amp;тальное</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>Считать всё спорное решённым, как в черновике</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>Назад к пред&amp;ложенному</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>Забыть ваше решение о блоке</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>Править те&amp;кст</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>Править текст блока; Ctrl+Enter начинает новый абзац</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>Выбрать в нём с&amp;лова</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>Затем D убирает их, а остальное остаётся</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>Оставлять всего &amp;больше</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>Из того, что вы не решили вручную</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>Оставлять всего &amp;меньше</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>Сделать за&amp;головком</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>Ещё раз: следующий уровень</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>Сделать &amp;абзацем</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>Сделать &amp;цитатой</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>Сделать ко&amp;дом</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>Сделать пунктом сп&amp;иска</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>Идущие подряд становятся одним списком</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>Копировать выделенные блоки как текст и HTML</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>Выделить каждое место страницы</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Соединить со следующим</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>Сделать один абзац из блока и следующего оставленного</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>&amp;Написать абзац ниже</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>Написать абзац, которого на странице нет</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>Пусть блок стоит в статье раньше</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Переместить вни&amp;з</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>Пусть блок стоит в статье позже</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>Убрать &amp;ссылки</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>Убрать ссылки блока, оставив слова; ещё раз: вернуть</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>Убрать отсюда до &amp;конца</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>Не брать блок и всё, что ниже</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>Оставить этот &amp;раздел</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>Заголовок и всё ниже, до следующего того же уровня</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>Убрать этот разд&amp;ел</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>Убрать все по&amp;добные</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>Все блоки, стоящие на том же месте страницы</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>&amp;Название и сведения…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>Изменить название, автора, дату статьи…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>Забыть решения об этой странице</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>Забыть все ваши решения; отмена их вернёт</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;Найти на странице…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>Найти слова на странице</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>К следующему месту, где стоят эти слова</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>К предыдущему месту, где стоят эти слова</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>Взять вариант столбца {number} для блока</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>Взять вариант столбца {number} для всего</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>&amp;Следующее сомнение</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>К следующему спорному блоку</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>&amp;Предыдущее сомнение</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>К предыдущему спорному блоку</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>Останавливаться на &amp;каждом различии</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>И там, где почти все согласны</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>Сна&amp;чала самое спорное</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>Не в порядке чтения</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Следующая стр&amp;аница</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Предыдущая страни&amp;ца</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>&amp;Голоса вместо столбцов</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>Текст один раз, с меткой для каждого экстрактора</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>С&amp;траница как была</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>Страница, как её показывает браузер, с оставленным и убранным на ней, вместо текста</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>Страница ря&amp;дом</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>То же рядом с текстом</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>Рас&amp;ширить до части вокруг</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>На странице: тогда одна клавиша оставит или уберёт всё</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>С&amp;узить обратно</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>Показывать &amp;убранное</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>&amp;Почему оставлено или убрано?</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>Сравнить по сло&amp;вам…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>Два столбца рядом или один и статья, по словам</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>&amp;Открыть или закрыть здесь</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>Складку или целую таблицу, список, листинг</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>Остановить э&amp;кстракторы</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>Остановить то, что ещё работает</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>&amp;Части статьи…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>Сказать, какие части страницы входят в каждую статью или ни в одну</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>Читать руководство; сеть для него не нужна</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>Увидеть все клавиши и изменить их</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>&amp;О программе Unhusk</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Юникод</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Западная</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Центральноевропейская</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Южноевропейская</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Балтийская</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Северная</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Кельтская</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Румынская</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческая</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Еврейская</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамская</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайская</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японская</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Китайская упрощённая</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Китайская традиционная</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейская</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>такого файла нет; проверьте имя</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ни один файл не может так называться</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>вам нельзя его читать; спросите владельца или скопируйте файл в свою папку</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>это папка; выберите страницы в ней</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>это устройство, а не файл; выберите сохранённую страницу</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>ссылки ведут по кругу; выберите саму страницу</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>не читается ({error}); скопируйте в другое место</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>чтение не закончилось за {seconds} с; возможно, файл повреждён</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>процесс, читавший его, прервался; возможно, файл повреждён</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>чтение остановлено</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>слишком велико для сравнения</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>не читается ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>файл пуст; сохраните страницу ещё раз</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>в нём нет текста; сохраните страницу ещё раз</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>в нём {size} МБ, больше тех {limit} МБ, которые можно прочитать; сохраните от страницы меньше</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>в нём {size} МБ текста, больше тех {limit} МБ, которые открываются без вопроса</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>кодировки «{name}» нет; выберите такую, как utf-8, windows-1252 или shift_jis</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>письмо зашифровано или запечатано; откройте его в почтовой программе и сохраните текст</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>письмо зашифровано; откройте его в почтовой программе и сохраните текст</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>в нём нет страницы, только {what}; сохраните страницу ещё раз</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>что-то неизвестное</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>файл повреждён, и страницы в нём не осталось; сохраните страницу ещё раз</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>это веб-архив Safari, но повреждённый; сохраните страницу ещё раз</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>это не текст и ничто из известного; откройте страницу, сохранённую как HTML или простой текст</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>в нём нет ни страницы, ни текста; сначала скопируйте что-нибудь</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>сжато ({packing}), но повреждено: получите файл заново</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>в распакованном виде больше {size} МБ</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>в распакованном виде больше в {count} раз, чего у страниц не бывает</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>сжатых частей больше {count}, чего у страниц не бывает</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>это {what}, а не страница; {advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>картинка PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>картинка JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>картинка GIF</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>картинка BMP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>картинка TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>значок</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>картинка Photoshop</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>картинка WebP</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>картинка AVIF</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>картинка HEIC</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>звуковой файл</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>документ PostScript</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>документ DjVu</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>старый документ Office</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>книга Kindle</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>архив 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>файл, сжатый xz</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>файл, сжатый bzip2</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>архив tar</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>программа Windows</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база данных SQLite</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>список настроек</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>архив WARC</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>архив WARC, сжатый zstd</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>архив zip</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>книга EPUB</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>повреждённый или обрезанный архив zip</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>таблица Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>презентация PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>программа Java</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>архив WACZ</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>архив MAFF</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>откройте страницу, где она показана</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>откройте страницу, где это проигрывается</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>скопируйте или скачайте заново</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>распакуйте и откройте страницы внутри</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>сохраните как HTML или простой текст и откройте результат</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>откройте страницу, сохранённую как HTML или простой текст</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>сохраните текст как простой текст и откройте результат</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>достаньте из файла, в котором он лежит, и откройте отдельно</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>его словарь или записи повреждены: получите файл заново</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>в записи нет ни одной полученной страницы; сохраните её ещё раз вместе с содержимым</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>это файл HAR, но он повреждён; сохраните его ещё раз</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>страницы в нём нет</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>в его папке нет страницы</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>в нём 1 страница, поэтому страницы {number} нет</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>страниц в нём: {count}, поэтому страницы {number} нет</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>в нём несколько страниц; выберите одну</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>в нём нет страницы, которую можно прочитать: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>это не файл со многими страницами; откройте его как есть</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>в этом архиве её больше нет; составьте список страниц заново</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>дальше идёт другой файл с этим именем</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>этой страницы в архиве больше нет; составьте список заново</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>этой страницы больше нет на её месте в файле; составьте список заново</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>такого места в папке нет; составьте список заново</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>эта папка не читается ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>эта запись повреждена; получите файл заново</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>HTML в ней нет</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>{file} внутри повреждён или зашифрован; получите архив заново</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>отвечает ошибкой или ведёт в другое место</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>его оглавление слишком велико</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>говорит лишь, что с прошлого посещения ничего не изменилось</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>файл кончается посреди записи; то, что было там и дальше, потеряно</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>повреждено столько, что остаток файла не прочитан</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>зашифровано; сначала распакуйте с паролем</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>больше тех {limit} МБ, которые можно прочитать</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>эта часть архива повреждена; получите архив заново</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>этот архив повреждён или обрезан; получите его заново</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>файлов в нём больше {count}; распакуйте его и откройте папку</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>архив обрезан или повреждён; прочитано то, что удалось найти</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>Удалён один управляющий символ.</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>Удалено управляющих символов: {count}.</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>Один большой вложенный файл отложен.</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>Отложено больших вложенных файлов: {count}.</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>Один тег лишился своих тысяч атрибутов.</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>Тегов, лишившихся своих тысяч атрибутов: {count}.</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>Одно место было не в UTF-8.</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>Мест не в UTF-8: {count}.</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note} Отдельные буквы прочитаны как Windows-1252.</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>Один символ не удалось прочитать.</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>Символов, которые не удалось прочитать: {count}.</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>Запись страницы повреждена или рано кончается; прочитано то, что было.</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>Запись страницы рано кончается; прочитано то, что было.</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>Программа, архивировавшая эту страницу, сохранила только её начало.</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>Запись страницы не такая, какой была записана: её контрольная сумма другая. Если можно, получите файл заново.</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>Сжатый файл рано кончается; прочитано то, что было.</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>Файл рано кончается; прочитано то, что было.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>Сжатый файл повреждён; прочитано то, что стоит до повреждения.</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>Страница состоит из фреймов; прочитан тот, в котором больше текста.</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>В ней больше {count} частей или части в частях без конца; остальное пропущено.</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>Строки равной длины соединены в абзацы.</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>В записи {count} страниц(ы); прочитана первая.</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>Веб-архив повреждён; в нём нашлась только сама страница.</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Enter открывает страницу, Ctrl+Shift+N — ту, которую больше всего стоит посмотреть; Ctrl+Shift+Enter говорит, что она готова.</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>Откройте сохранённую страницу, вставьте её или возьмите пример. У каждого экстрактора свой столбец; последний — ваша статья.</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>Яркий текст остаётся, бледный уходит. Янтарная полоса отмечает спорное: N ведёт к следующему.</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>Пробел оставляет или убирает и идёт дальше; 1–9 берут вариант столбца. Ctrl+Z отменяет что угодно.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Shift+P покажет, что будет сохранено, Ctrl+S сохранит. F1 открывает руководство.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>Блоки кода</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Формулы</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>вводка</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>автор и дата</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>встроенные сообщения</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>примечания и источники</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>об авторе</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>комментарии читателей</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>ссылки по теме</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>кнопки «Поделиться»</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>призывы подписаться</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>уведомления</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>навигация</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>лишнее</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>страница компании или услуги</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>список товаров</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>обсуждение</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>список статей</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитана</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>требует взгляда</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>экстракторы расходятся</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>изменилась после чтения</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>повторяет другую страницу</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>другой человек решил иначе</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>есть заметка</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>статья сохранена</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>компания или услуга</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>список товаров</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>обсуждение</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>список статей</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>документация</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>без метки</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>диск заполнен; в этом собрании ничего больше не сохраняется, пока не появится место</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>запись невозможна; в этом собрании ничего больше не сохраняется</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>это собрание открыто другим окном или командой; сначала закройте его там</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>это собрание повреждено ({error}); «unhusk export --salvage» сохранит то, что ещё читается</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>этот файл — база данных другой программы</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>этот файл — не собрание Unhusk</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>это собрание записано более поздней версией Unhusk; откройте его в ней</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>не открывается ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>её там больше нет</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>её страницы там больше нет</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>на этой странице ничего не оставлено</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>она изменилась с тех пор, как была решена</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>решённое о ней не ложится на нынешнюю страницу ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>в этой папке уже есть эталон; выберите другую</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>ответ относился к прежней странице</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>ответ, сохранённый в этом собрании, повреждён</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>текст страницы, сохранённый в этом собрании, повреждён</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>страница, упакованная в коллекцию, повреждена</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>В этом пакете нет движка браузера. Чтобы увидеть страницу как в браузере, установите Unhusk с помощью pip: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>Чтобы увидеть страницу как в браузере, установите дополнение «page»: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>Эта система не позволяет программе запирать свои части в песочнице, а без неё сохранённые страницы не показываются. Спросите того, кто её обслуживает, о «unprivileged user namespaces».</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk запущен от имени root, где у движка браузера нет песочницы. Скрипты и запросы всё равно отключены.</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>Оставили: {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>Убрали: {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>Принято за: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>Под вопросом; пока оставлено</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>Под вопросом; пока убрано</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Оставлено вами</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>Убрано вами</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>Страница скрывает эту часть, пока её не откроют; здесь она на время открыта.</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>На странице скрыто, пока читатель не откроет: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>На странице не видно: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Встроенное</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>оставлено {kept} из {all}</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>На странице скрыто, пока читатель не откроет</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>Под вопросом: оставлено, уверенность {sure} %</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>Под вопросом: убрано, уверенность {sure} %</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Решено вручную</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>Перемещён: в статье стоит в другом месте</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>Ссылки из него убраны</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>На {count} из {pages} страниц этого сайта</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name} (человек)</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>Целые &amp;части</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>Сде&amp;лать</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>Распо&amp;ложить</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>О программе Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>Очищает сохранённые веб-страницы от лишнего, сразу несколькими экстракторами.</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Версия {version}. Лицензия MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>Она опирается на эти библиотеки</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>Обучаемый экстрактор обучен на «WCXB: Web Content Extraction Benchmark» 1.0, М. Фоли (M. Foley, CC-BY-4.0).</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>не установлено</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>Принять страницы вместе</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>Насколько надёжной должна быть страница</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>И страницы, где что-то под вопросом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>Достаточно надёжные страницы можно взять как предложено, не глядя. Сначала посмотрите выборку: она скажет, сколько из остальных, вероятно, неверны.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Какие страницы</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>уверенность не меньше {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln страница достаточно надёжна и ещё не решена.</numerusform>
            <numerusform>%Ln страницы достаточно надёжны и ещё не решены.</numerusform>
            <numerusform>%Ln страниц достаточно надёжны и ещё не решены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>Принять %Ln страницу</numerusform>
            <numerusform>Принять %Ln страницы</numerusform>
            <numerusform>Принять %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>Выборки из этих страниц ещё не было.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Сделать выборку</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>Просмотрена %Ln страница выборки из {size}.</numerusform>
            <numerusform>Просмотрены %Ln страницы выборки из {size}.</numerusform>
            <numerusform>Просмотрено %Ln страниц выборки из {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>В {changed} из них пришлось что-то изменить: вероятно, так с {low}–{high} % всех таких страниц (с 95 %). Неверных слов было {words} %.</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Показать выборку</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>Не удалось составить статью: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>Ничего не скопировано: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>Это будет сделано, как только будут готовы предлагаемый вариант и сведения.</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>Статья не сохранена: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>Текст этого блока</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>Другие описания</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name} (собрание)</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>Для этой папки нельзя вести собрание: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>Файлы этого собрания ещё записываются.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>Страниц, которые стоит посмотреть, не осталось.</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>Из прочитанных страниц смотреть нечего; другие ещё читаются.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» готова. Осталось посмотреть %Ln страницу.</numerusform>
            <numerusform>«{title}» готова. Осталось посмотреть %Ln страницы.</numerusform>
            <numerusform>«{title}» готова. Осталось посмотреть %Ln страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» отложена. Осталось посмотреть %Ln страницу.</numerusform>
            <numerusform>«{title}» отложена. Осталось посмотреть %Ln страницы.</numerusform>
            <numerusform>«{title}» отложена. Осталось посмотреть %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Открыть папку сохранённых страниц</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Собрания ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Открыть собрание</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>Добавить сохранённые страницы или архивы</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>Сохранить собрание как</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>Собрание теперь здесь: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>Посмотрите эту %Ln страницу, затем примите остальные.</numerusform>
            <numerusform>Посмотрите эти %Ln страницы, затем примите остальные.</numerusform>
            <numerusform>Посмотрите эти %Ln страниц, затем примите остальные.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>Эта страница не говорит, с какого она сайта, поэтому правила для неё создать нельзя.</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>Это место не стоит ни в одной части страницы, у которой есть имя.</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>Вы исправили одно и то же на %Ln странице {site}</numerusform>
            <numerusform>Вы исправили одно и то же на %Ln страницах {site}</numerusform>
            <numerusform>Вы исправили одно и то же на %Ln страницах {site}</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>Отныне на страницах {site}: {rule}. Отменить: Собрание &gt; Правила сайтов.</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>Недостающие экстракторы обрабатывают решённые страницы…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>%Ln ответ добавлен к оценкам.</numerusform>
            <numerusform>%Ln ответа добавлены к оценкам.</numerusform>
            <numerusform>%Ln ответов добавлено к оценкам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Собрания ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>Открыть собрание другого человека</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>Сохранить эталон в пустой папке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>Сохранена %Ln страница эталона.</numerusform>
            <numerusform>Сохранены %Ln страницы эталона.</numerusform>
            <numerusform>Сохранено %Ln страниц эталона.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>Страницы упаковываются в коллекцию…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln страница упакована в коллекцию ({size}).</numerusform>
            <numerusform>%Ln страницы упакованы в коллекцию ({size}).</numerusform>
            <numerusform>%Ln страниц упаковано в коллекцию ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln не упакована: {page} ({reason}).</numerusform>
            <numerusform>%Ln не упакованы, например {page} ({reason}).</numerusform>
            <numerusform>%Ln не упаковано, например {page} ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>Страниц этого собрания больше нет в {path}.</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>Решения о них здесь. Где страницы теперь?</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Продолжить без них</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Где теперь «{name}»?</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Один столбец</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Взять всё</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>Сохранить результат этого экстрактора…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Почему не вышло…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Показать столбцом</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Скрыть этот столбец</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>Дать минуту</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln слово · {share} % · согласие {agrees} % · {seconds} с</numerusform>
            <numerusform>%Ln слова · {share} % · согласие {agrees} % · {seconds} с</numerusform>
            <numerusform>%Ln слов · {share} % · согласие {agrees} % · {seconds} с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln слово · {share} % · согласие {agrees} %</numerusform>
            <numerusform>%Ln слова · {share} % · согласие {agrees} %</numerusform>
            <numerusform>%Ln слов · {share} % · согласие {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>работает…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · сохранено</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · не сохранено</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>оставили {kept} из {all}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>решено вручную</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>%Ln слово: {parts}</numerusform>
            <numerusform>%Ln слова: {parts}</numerusform>
            <numerusform>%Ln слов: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln картинка</numerusform>
            <numerusform>%Ln картинки</numerusform>
            <numerusform>%Ln картинок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>Места страницы, по одному в строке, и что оставил каждый экстрактор</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>То, что решено об этой странице раньше, не ложится на неё нынешнюю. Оно хранится.</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>То, что решено об этой странице, сохранила более поздняя версия Unhusk. Там оно и остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>%Ln ваше решение больше не подходит этой странице: она изменилась.</numerusform>
            <numerusform>%Ln ваших решения больше не подходят этой странице: она изменилась.</numerusform>
            <numerusform>%Ln ваших решений больше не подходят этой странице: она изменилась.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>Эта страница исправлялась и в другом месте: в другом окне или открытая второй раз в этом. Сохранено и то и другое: откройте её снова, чтобы увидеть; «Отменить» разделит правки.</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>Ваши решения не хранятся со страницей: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}: не сохранено ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>Фильтр по «{column}»…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Выигрыш</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>Сколько слов, вероятно, неверны: чего стоит взгляд на страницу</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>Места, которые могли бы решиться и так и так</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>Слова статьи, как предложено или решено</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>Доля слов статьи, которые, вероятно, верны</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>Насколько экстракторы оставили те же слова, что и предложение</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Pages of the collection</source>
        <translation>Страницы собрания</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>Искать в названиях, адресах, метках и заметках</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>Следующая страница, которую стоит посмотреть</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Сколько прочитано</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Поиск страниц…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>прочитано {done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>прочитано {done} из {total}, не удалось {failed}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} из {all} страниц</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>Здесь пока нет страниц.</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>Ни одна страница не отвечает всему этому:</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>Название и сведения</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>&amp;Изменено</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ад&amp;рес</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>Такого дня в календаре нет; пишется он так: 2026-11-05.</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>Это не веб-адрес; пишется он так: https://example.org/page.</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>Их нельзя сравнить: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>Только здесь: {words}. {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>Два текста рядом, по одному месту в строке</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>Различия по словам</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>Текст слева</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>Текст справа</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Только различия</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>Слов в обоих: {both}, только в {left}: {left_words}, только в {right}: {right_words}</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>Ни одно слово не отличается. Слов в обоих: {both}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>Сохранённый файл…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>Сохранённые статьи (*.html *.json *.md *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>Сравнить с сохранённым файлом</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>Черновик прошлого сеанса не читается. Он не удалён: он в {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>Несохранённая работа — на своей странице, которая уже была открыта.</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>Несохранённая работа не оберегается на случай сбоя: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>Несохранённая работа оберегается на случай сбоя, но не может быть заперта ({why}): другое окно может предложить её как брошенную, если день ничего не менять.</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>Показать все страницы</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>Показать все страницы</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>Больше не отбирать по этому: {words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>Выборка из %Ln страницы || Выборка из %Ln страниц || Выборка из %Ln страниц</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>«{words}» в названии, адресе, метках или заметке</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>Отобрать страницы по состоянию, сайту, виду, языку, метке и прочему</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>Фильтр: {number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Фильтр ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>Найти сайт, метку…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>По чему отбираются страницы</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Показать все страницы</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>Только в &amp;статье</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>Не в том, что убрано</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>В статье нет</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>На этой странице нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
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
        <translation>Нет</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Собственный шаблон</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>&amp;Переносить строки на</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>Перед пунктами списка</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>Перед пунктами списка и заголовками</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>Остаются там, где они в интернете</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>Копируются в папку рядом с файлом</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>В самом файле</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>В самом файле, если они есть в сохранённой странице.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>&amp;Шапка</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Картинки</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>Шаблон шапки</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Знаков в строке</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Руководство по Unhusk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>F1 по экстракторам: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>Оставлять меньше или больше</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>Оставлять меньше или больше того, что вы не решили вручную ([ и ]). Двойной щелчок возвращает назад.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>Нажмите клавиши…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>Нажмите новые клавиши или Esc, чтобы ничего не менять</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Обычные клавиши</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Все обычные</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Все клавиши обычные.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>Движение по странице (не меняются)</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>По блокам</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>По экранам</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>К началу или концу</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>Нажмите новые клавиши для «{action}» или Esc.</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} служит для движения по странице; выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} принадлежит действию «{action}». Сначала дайте ему другие клавиши или выберите здесь другие.</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>В&amp;зять</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>Со&amp;брание</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Недавние страницы</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть эти</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>Решения другого человека</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>Страницы, о которых вы решили по-разному</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Решено по-разному</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>&amp;Взять</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>&amp;Показать их на рабочем столе</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>Берётся то, что решил только другой человек. Где решили оба и по-разному, ваше решение остаётся, страница снова под сомнением, а чужое стоит рядом столбцом. Чужой файл только читается.</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>Как зовут другого человека</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>Это то собрание, которое открыто.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>Взято %Ln решение.</numerusform>
            <numerusform>Взято %Ln решения.</numerusform>
            <numerusform>Взято %Ln решений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>О %Ln странице вы решили одинаково.</numerusform>
            <numerusform>О %Ln страницах вы решили одинаково.</numerusform>
            <numerusform>О %Ln страницах вы решили одинаково.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>О %Ln странице вы решили по-разному.</numerusform>
            <numerusform>О %Ln страницах вы решили по-разному.</numerusform>
            <numerusform>О %Ln страницах вы решили по-разному.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln страницы нет в вашем собрании.</numerusform>
            <numerusform>%Ln страниц нет в вашем собрании.</numerusform>
            <numerusform>%Ln страниц нет в вашем собрании.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>%Ln отложенная вами страница такой и осталась.</numerusform>
            <numerusform>%Ln отложенные вами страницы такими и остались.</numerusform>
            <numerusform>%Ln отложенных вами страниц такими и остались.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>Согласие {alpha}: альфа Криппендорфа по отрывкам, взвешенным по словам (1 — полное, 0 — случайное).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>Внутри таблицы или кода нельзя написать абзац.</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>Теперь стоит за «{opening}…»</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>Теперь стоит в начале статьи</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>Файл этой страницы изменился. При чтении заново останутся правки, которые ещё подходят.</translation>
    </message>
</context>
<context>
    <name>OneFieldDialog</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>В буфере обмена нет страницы: скопируйте её в браузере и вставьте сюда.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Отпустите, чтобы открыть «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>Отпустите, чтобы открыть %Ln файл</numerusform>
            <numerusform>Отпустите, чтобы открыть %Ln файла</numerusform>
            <numerusform>Отпустите, чтобы открыть %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>Отпустите, чтобы открыть как страницу</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>Ссылка ведёт в интернет, куда Unhusk никогда не выходит. Сохраните страницу в браузере и откройте её здесь.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Сохранённые страницы ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Открыть сохранённые страницы</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>«{name}»: {size}. Чтение может занять время. Всё же прочитать?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>Не выбрано ни одной страницы</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>Показать то&amp;лько</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>О&amp;тложить</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>&amp;Принять как предложено, не глядя</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>&amp;Вернуть в работу</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Пере&amp;читать</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Читать &amp;как</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>%Ln страница с {site}</numerusform>
            <numerusform>Все %Ln страницы с {site}</numerusform>
            <numerusform>Все %Ln страниц с {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>%Ln страница этих сайтов</numerusform>
            <numerusform>Все %Ln страницы этих сайтов</numerusform>
            <numerusform>Все %Ln страниц этих сайтов</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>на что похожа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>Заметка к %Ln странице:</numerusform>
            <numerusform>Заметка к %Ln страницам:</numerusform>
            <numerusform>Заметка к %Ln страницам:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>Открытые страницы</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Закрыть остальные</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>читается…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>работает…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>вопросов нет</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>Страница, как её показывает браузер</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>Вид страницы</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>За какую страницу её принимает черновик; выбор другого вида решает всё заново</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>прочитано как: {kind} ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>вид страницы ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>Читать как: {kind}</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>Пусть решает черновик</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>Всегда для {site}</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>Читается страница…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>Страница готовится…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Показать страницу снова</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>Движок браузера не загружается в этой системе: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>Страницу нельзя показать: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>Движок браузера не смог нарисовать эту страницу: он завершился или полминуты не отвечал. Всё остальное работает.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>Части статьи</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Как предложено</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>Выбранное здесь действует на каждой странице. Решённое вручную важнее.</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>Всё как &amp;предложено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>Страницы в «{name}»</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>Искать в названиях, адресах, типах и датах</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ни одной</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Обратить</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>И из &amp;вложенных папок</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>выбрано {chosen} из {count}</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>выбрано {chosen} из {count}, показано {shown}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln &amp;пропущена…</numerusform>
            <numerusform>%Ln &amp;пропущены…</numerusform>
            <numerusform>%Ln &amp;пропущено…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Открыть страницу</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>&amp;Открыть %Ln страницу</numerusform>
            <numerusform>&amp;Открыть %Ln страницы</numerusform>
            <numerusform>&amp;Открыть %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Остановить &amp;чтение</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Читать дальше</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>Читается список, {share} %</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читается список…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>Прочитано не до конца.</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>Страниц в нём нет.</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}: точность {precision}, полнота {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>полнота</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>Статья, как она выглядит</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Как выглядит</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>Статья как {format}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Строение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>Предпросмотр «{title}»</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Составляется статья…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>Не удалось подсчитать строение: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>В статье пока ничего нет.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Показано только начало.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Скопировано как таблица</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Скопировано как {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>Не удалось составить статью: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Печать «{title}»</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>Почему этот блок оставлен или убран</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Оставлено вручную</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>Убрано вручную</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>Оставил {name}, уверенность {sure} %</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>Убрал {name}, уверенность {sure} %</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>оставили: {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>частично: {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>убрали: {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>Несохранённая работа над «{title}» восстановлена или удалена в другом окне.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Найдена несохранённая работа</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>Unhusk завершился раньше, чем это было сохранено. Что восстановить?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Несохранённая работа</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>Неотмеченное, а с «Не сейчас» и всё остальное, хранится и будет предложено при следующем запуске.</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>из более поздней версии Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>Страница без названия</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Вернуть: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>Взять вариант {name} для блока</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Взять вариант {name} для всего</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln работает…</numerusform>
            <numerusform>%Ln работают…</numerusform>
            <numerusform>%Ln работают…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Вопросов нет</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>{number} из {count} под вопросом</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>{first}–{last} из {count} под вопросом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} ничего не говорит о картинках.</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>У этой картинки нет подписи, которую можно править; пробел оставляет или убирает её.</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← и → выбирают слова, с Shift больше; D убирает их, Esc оставляет</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>Что на картинке, для тех, кто её не видит:</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>Правило для {site}</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Расширить</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>Только там, где стоят те же слова</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что оно меняет</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Слов было</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Слов стало</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Создать правило</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>Проверяется на страницах этого сайта…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>Из %Ln прочитанной и не решённой страницы этого сайта меняется {count}: слов уходит {dropped}, приходит {kept}.</numerusform>
            <numerusform>Из %Ln прочитанных и не решённых страниц этого сайта меняется {count}: слов уходит {dropped}, приходит {kept}.</numerusform>
            <numerusform>Из %Ln прочитанных и не решённых страниц этого сайта меняется {count}: слов уходит {dropped}, приходит {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>Это большая часть некоторых статей: сначала посмотрите список.</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Всё равно создать</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>В «{title}» есть несохранённые правки.</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>Сначала сохранить статью? Ваши решения о странице останутся в любом случае.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>«{title}» будет сохранено, как только будут готовы предлагаемый вариант и сведения.</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>Сохранить то, что нашёл этот экстрактор, без правки:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>Сохранить результат экстрактора</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>Файл «{name}» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Другое имя…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Скопировано как {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>&amp;Эта страница</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>Всё в одном &amp;файле</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Как начинается файл</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Сохранить статью</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>Сохранить то, что нашёл {extractor}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;Все открытые страницы (%Ln)</numerusform>
            <numerusform>&amp;Все открытые страницы (%Ln)</numerusform>
            <numerusform>&amp;Все открытые страницы (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>%Ln из них ещё не прочитана: сначала она будет прочитана и сравнена, на это нужно время.</numerusform>
            <numerusform>%Ln из них ещё не прочитаны: сначала они будут прочитаны и сравнены, на это нужно время.</numerusform>
            <numerusform>%Ln из них ещё не прочитано: сначала они будут прочитаны и сравнены, на это нужно время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>Сохранить %Ln статью</numerusform>
            <numerusform>Сохранить %Ln статьи</numerusform>
            <numerusform>Сохранить %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>&amp;Сохранить %Ln страницу</numerusform>
            <numerusform>&amp;Сохранить %Ln страницы</numerusform>
            <numerusform>&amp;Сохранить %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name} и так далее</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>Файл «{name}» уже есть.</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Такой папки ещё нет; она будет создана.</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>Папка не отвечает: сохранение в неё может не удаться.</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>Эта папка не годится: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}: такой файл нельзя показать здесь.</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>Страница ещё не прочитана.</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Составляется статья…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>У файла ещё нет имени.</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>она закрыта</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>в её статье ничего нет</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>не сохранено ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>П&amp;оля</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Дать новому номер</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>Если &amp;уже есть</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>Если файл с таким именем есть</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>Сохранить статьи собрания</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>выделенные</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>готовые</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>готовые и принятые</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>все прочитанные и не отложенные</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>Пропускать страницы, почти повторяющие другую</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>Пропускать статьи короче</translation>
    </message>
    <message>
        <source> words</source>
        <translation> слов</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>Наименьшее число слов в статье</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>&amp;Части статьи…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>Все в одном файле, где формат это по&amp;зволяет</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>Новый файл каждые</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> статей</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>Статей в файле</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>Сжато с &amp;zstd</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Сколько сохранено</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Что не сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Какие страницы</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>В каких форматах</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>Как записывается каждый</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>как предложено</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>всегда {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>никогда {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Такой папки ещё нет; она будет создана.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>Сохранена %Ln статья.</numerusform>
            <numerusform>Сохранены %Ln статьи.</numerusform>
            <numerusform>Сохранено %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln короче и пропущена.</numerusform>
            <numerusform>%Ln короче и пропущены.</numerusform>
            <numerusform>%Ln короче и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>Сохраняется %Ln статья</numerusform>
            <numerusform>Сохраняются %Ln статьи</numerusform>
            <numerusform>Сохраняются %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Сколько сохранено</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Что не сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} из {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>Сохранена %Ln статья</numerusform>
            <numerusform>Сохранены %Ln статьи</numerusform>
            <numerusform>Сохранено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>Сохранена %Ln статья, не сохранено: {count}</numerusform>
            <numerusform>Сохранены %Ln статьи, не сохранено: {count}</numerusform>
            <numerusform>Сохранено %Ln статей, не сохранено: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Идёт оценка…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Какие страницы</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Экстрактор</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 между (95 %)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Его страницы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>F1 по экстракторам</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>Где этот хуже всего:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>Эталон — %Ln страница, решённая вами. Каждый экстрактор оценивается по местам, которые он из неё оставил.</numerusform>
            <numerusform>Эталон — %Ln страницы, решённые вами. Каждый экстрактор оценивается по местам, которые он из них оставил.</numerusform>
            <numerusform>Эталон — %Ln страниц, решённых вами. Каждый экстрактор оценивается по местам, которые он из них оставил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln экстрактор ответил не на всех из них и стоит в конце.</numerusform>
            <numerusform>%Ln экстрактора ответили не на всех из них и стоят в конце.</numerusform>
            <numerusform>%Ln экстракторов ответили не на всех из них и стоят в конце.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>Готовых страниц ещё нет. Решите несколько командой «Готово, следующая»; они и есть эталон.</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>Запустить недостающие экстракторы на %Ln странице</numerusform>
            <numerusform>Запустить недостающие экстракторы на %Ln страницах</numerusform>
            <numerusform>Запустить недостающие экстракторы на %Ln страницах</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>В фоне; можно продолжать работу и отменить в любой момент</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Сайт: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>Прочитано как: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>Насколько каждые два оставили одни и те же слова, в среднем по этим страницам: 1 — полностью.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>Вставленная страница</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>Останавливаться на &amp;каждом различии</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>Сна&amp;чала самое спорное</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>&amp;Забыть недавние страницы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>Сколько времени даётся экстрактору на страницу</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Экстрактор</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>Установленные экстракторы</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>со следующего запуска</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>&amp;Время на экстрактор</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>на страницу, начиная со следующей</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>Иначе только там, где исход неясен.</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>Иначе в порядке чтения.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Недавние страницы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln в памяти</numerusform>
            <numerusform>%Ln в памяти</numerusform>
            <numerusform>%Ln в памяти</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>В памяти ничего нет</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>Правила сайтов</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Добавить из файлов…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>Записать как ftr-site-config…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>По файлу на каждый сайт, как их читают wallabag и Full-Text RSS</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>Под «site: example.com» каждая строка говорит, что делать с местом на его страницах: «drop: aside.related», «keep: div.correction», «only: article», «title: h1». Можно добавлять и файлы ftr-site-config.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>В папку {folder} записан %Ln файл.</numerusform>
            <numerusform>В папку {folder} записано %Ln файла.</numerusform>
            <numerusform>В папку {folder} записано %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>Добавить правила из файлов</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Записать правила в файл</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>Правила записаны в {file}.</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>Что было пропущено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Первое</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>и ещё %Ln причина</numerusform>
            <numerusform>и ещё %Ln причины</numerusform>
            <numerusform>и ещё %Ln причин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>Как прочитаны буквы страницы; выберите другую, чтобы прочитать заново</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>%Ln слово на странице</numerusform>
            <numerusform>%Ln слова на странице</numerusform>
            <numerusform>%Ln слов на странице</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln экстрактор работает</numerusform>
            <numerusform>%Ln экстрактора работают</numerusform>
            <numerusform>%Ln экстракторов работают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
            <numerusform>%Ln под вопросом</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Вопросов нет</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>Этого блока больше нет</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>Страница прочитана заново, и блока, в котором вы писали, на ней больше нет. Ваш текст:</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Что вы написали</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>Обзор страницы</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>Вся страница: тёмное оставлено, янтарное под вопросом</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>В оставленном нет заголовков, списков, таблиц, картинок и ссылок.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>Что становится со строением страницы</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>В местах, которые оставляет статья: что есть на странице и что из этого сохраняется.</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>Ниже — что есть в HTML каждого экстрактора из мест, которые оставил он сам.</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} из {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>Метки %Ln страницы</numerusform>
            <numerusform>Метки %Ln страниц</numerusform>
            <numerusform>Метки %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Новые метки через запятую</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>Метки этого собрания</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag} (у {count} из этих страниц)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>Столбцы, ещё %Ln</numerusform>
            <numerusform>Столбцы, ещё %Ln</numerusform>
            <numerusform>Столбцы, ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустить знакомство</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Завершить знакомство</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>Настройка по решённым страницам</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>Проверяется на решённых вами страницах…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>К кому прислушивается</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>Ваши решения могут поправить то, что предлагается для других страниц: насколько верить каждому экстрактору. Выигрыш измеряется на решённых страницах, которых настройка не видела; страницы одного сайта всегда вместе.</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Что это даёт</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>Настройка не применяется.</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>Применяется настройка по %Ln решённой странице, давшая {gain} (от {low} до {high}).</numerusform>
            <numerusform>Применяется настройка по %Ln решённым страницам, давшая {gain} (от {low} до {high}).</numerusform>
            <numerusform>Применяется настройка по %Ln решённым страницам, давшая {gain} (от {low} до {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>Решено слишком мало страниц для настройки: нужна %Ln.</numerusform>
            <numerusform>Решено слишком мало страниц для настройки: нужно %Ln.</numerusform>
            <numerusform>Решено слишком мало страниц для настройки: нужно %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>На %Ln решённой странице F1 по словам {before} как предложено и {after} после настройки: {gain}, от {low} до {high} с 95 %.</numerusform>
            <numerusform>На %Ln решённых страницах F1 по словам {before} как предложено и {after} после настройки: {gain}, от {low} до {high} с 95 %.</numerusform>
            <numerusform>На %Ln решённых страницах F1 по словам {before} как предложено и {after} после настройки: {gain}, от {low} до {high} с 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>оставлять больше (выше 0) или меньше</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>Это даёт больше, чем случай. Страницы, о которых никто не решал, перечитываются с этим.</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>Выигрыш может быть случайным, поэтому применить его нельзя. Больше решённых страниц покажут.</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>Решённые страницы поправки не требуют.</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>Настройка применена; страницы, о которых никто не решал, перечитываются с ней.</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>Настройка убрана; страницы, о которых никто не решал, перечитываются без неё.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>Версии экстракторов</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Экстрактор</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Более старая версия</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Более новая версия</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Слов вошло</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Слов ушло</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>Страницы, извлекаемые иначе</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 до</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 после</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>Отрывки страницы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>&amp;Цитировать отрывки</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>Спросить установле&amp;нные сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>на</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>От этого экстрактора есть ответы только одной версии. После обновления спросите снова.</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>Ни одна страница ещё не прочитана.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln страница извлекается иначе.</numerusform>
            <numerusform>%Ln страницы извлекаются иначе.</numerusform>
            <numerusform>%Ln страниц извлекаются иначе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>Из %Ln решённой вами: лучше {better}, хуже {worse}.</numerusform>
            <numerusform>Из %Ln решённых вами: лучше {better}, хуже {worse}.</numerusform>
            <numerusform>Из %Ln решённых вами: лучше {better}, хуже {worse}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>вошло</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ушло</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Отчёт: {path}.</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>Смотрим, какие версии установлены…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>Установленные версии уже ответили о каждой странице.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln страница перечитывается установленными версиями.</numerusform>
            <numerusform>%Ln страницы перечитываются установленными версиями.</numerusform>
            <numerusform>%Ln страниц перечитываются установленными версиями.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>После этого закроется само.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Читается страница…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>На этой странице нет текста. Страницы, рисующие текст скриптами, сохраняются без него: дождитесь, пока браузер его покажет, сохраните страницу с помощью SingleFile или скопируйте текст там и вставьте здесь.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>Откройте сохранённую страницу, вставьте её или перетащите сюда</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>Её читают сразу несколько экстракторов. Решите, где они расходятся, и сохраните чистую статью.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Или возьмите пример</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Недавние страницы</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> (работает)</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>Сравнить по словам с</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>Таблица: %Ln строка</numerusform>
            <numerusform>Таблица: %Ln строки</numerusform>
            <numerusform>Таблица: %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>Список: %Ln пункт</numerusform>
            <numerusform>Список: %Ln пункта</numerusform>
            <numerusform>Список: %Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>Список терминов: %Ln место</numerusform>
            <numerusform>Список терминов: %Ln места</numerusform>
            <numerusform>Список терминов: %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>Код: %Ln строка</numerusform>
            <numerusform>Код: %Ln строки</numerusform>
            <numerusform>Код: %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>%Ln связанное место</numerusform>
            <numerusform>%Ln связанных места</numerusform>
            <numerusform>%Ln связанных мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>Случилось то, чего не должно было: {reason}

Ваши черновики сохранены.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>Новостная статья</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>Обсуждение на форуме</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>Страница документации</translation>
    </message>
</context>
</TS>
