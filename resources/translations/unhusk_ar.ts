<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>مُبقى جزئيًا</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>مُسقَط</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>جدول TSV</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>نص رأسي</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>ترميز UTF-8 صحيح</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>أُرسل مع الصفحة</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>مُعلَن</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>مُكتشَف</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مُفترَض</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>بيانات JSON-LD لمقال إخباري</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>بيانات JSON-LD للصفحة</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>مؤسسة من JSON-LD</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>وسوم meta</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>وسم title</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>العنوان الأول</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>تسميات البطاقة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>الرابط الأساسي</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>سمة lang</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>اسم كاتب موسوم</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>تاريخ موسوم</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>تاريخ ما</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>المشاركة الأولى</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>الاسم بجانب التاريخ</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>التاريخ قرب العنوان</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>تاريخ التعديل قرب العنوان</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>اسم الكاتب بعد «بقلم»</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>اسم الكاتب أسفل المقال</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>اسم بجانب التاريخ، مذكور مرتين</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>اسم الكاتب، قبل اسم الموقع</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>العنوان الثاني</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>عنوان موسوم</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>التاريخ بعد المكان</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>جزء من العنوان الأول</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>البيانات الأولية</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>إبقاء كتلة واحدة</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>إبقاء كتل عددها {count}</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>إسقاط كتلة واحدة</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>إسقاط كتل عددها {count}</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>تأكيد كتلة واحدة</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>تأكيد كتل عددها {count}</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>إعادة تعيين كتلة واحدة</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>إعادة تعيين كتل عددها {count}</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>إبقاء {pictures} و{blocks}</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>إسقاط {pictures} و{blocks}</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>تأكيد {pictures} و{blocks}</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>إعادة تعيين {pictures} و{blocks}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>كتلة واحدة</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>كتل عددها {count}</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>صور عددها {count}</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>إبقاء صورة واحدة</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>إبقاء صور عددها {count}</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>إسقاط صورة واحدة</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>إسقاط صور عددها {count}</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>تأكيد صورة واحدة</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>تأكيد صور عددها {count}</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>إعادة تعيين صورة واحدة</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>إعادة تعيين صور عددها {count}</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>إسقاط كلمات من كتلة واحدة</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>تطبيق قواعد الموقع</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>تغيير النص البديل لصورة</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>تحرير كتلة واحدة</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>استعادة كتلة واحدة</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>استعادة كتل عددها {count}</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>جعل كتلة واحدة {kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>جعل كتل عددها {count} {kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>أخذ نسخة {name} لكتلة واحدة</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>أخذ نسخة {name} لكتل عددها {count}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>أخذ نسخة {name} لكل شيء</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>الضم إلى التالي</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>الفصل عن السابق</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>إزالة روابط كتلة واحدة</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>إزالة روابط كتل عددها {count}</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>استعادة روابط كتلة واحدة</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>استعادة روابط كتل عددها {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>نقل كتلة واحدة إلى أعلى</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>نقل كتل عددها {count} إلى أعلى</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>نقل كتلة واحدة إلى أسفل</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>نقل كتل عددها {count} إلى أسفل</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>تغيير بيانات المقال</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>إبقاء المزيد</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>إبقاء الأقل</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>استعادة العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>الإبقاء على ما قُرِّر بعد ذلك</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>مع: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>ضد: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>تقع في شريط تنقل الصفحة</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>تقع في تذييل</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>تقع في ترويسة</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>تقع في عمود جانبي</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>تقع في مربع حوار</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>تقع في نموذج</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>تقع في الجزء الذي تعدّه الصفحة رئيسيًا</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>تقع في الجزء الذي تعدّه الصفحة مقالها</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>كلها رابط</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>كلها رابط، بين روابط مشابهة عددها {count}</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>{share}٪ منها روابط</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>{count} من أصل {all} من الكتل حولها روابط</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>لا هي ولا ما حولها رابط</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>هي عنوان</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>تقع تحت العنوان «{words}»</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>تتكون من جمل كاملة</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>لا تنتهي كما تنتهي الجملة</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>طويلة، كلماتها {count}</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>قصيرة، كلمة واحدة</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>قصيرة، كلماتها {count}</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>عدد كلماتها {count}</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>تقع قرب أعلى الصفحة</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>تقع قرب نهاية الصفحة</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>حولها نص متصل كلماته {count}</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>لا نص متصل حولها</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>تقول الصفحة الشيء نفسه {count} مرات</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>تقول الصفحة الشيء نفسه في مكان آخر، ومرة واحدة تكفي</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>معظم ما صُنع مثله في هذه الصفحة ينتمي إلى النص</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>معظم ما صُنع مثله في هذه الصفحة لا ينتمي إلى النص</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>كتل أخرى عددها {count} تقع في مكان من النوع نفسه</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>لا يراها القارئ في البداية</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>أسماء الأصناف حولها تدل على: {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>زوائد الصفحة</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>بطاقات وقراءات أخرى</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>تعليقات ومشاركات</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>مؤلفون وتواريخ</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>إعلانات وإشعارات وحسابات</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>لم يجد مقالًا في هذه الصفحة</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>لم يجد نصًا في هذه الصفحة</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>لم يستطع الإفادة من هذه الصفحة</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>لم يجد مقالًا في أسطر هذه الصفحة</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>نصوص هذه الصفحة البرمجية لا تحوي مقالًا</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>لم يجد أي مستخرِج مقالًا في هذه الصفحة</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>لم ينتهِ خلال {seconds} ث</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>لا شيء في هذه الصفحة يشبه محتواها؛ قد يجد مستخرِج آخر شيئًا</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>هذه الصفحة {why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>لا تُظهر نصًا حتى يعمل برنامجها، ولا تحوي نصًا: احفظها من جديد من المتصفح بعد ظهور نصها</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} غير مثبتة: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} غير مثبتة: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>يحتاج إلى {library} وهي غير مثبتة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>الصفحة متداخلة أعمق مما يحتمل</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>الصفحة متداخلة بأكثر من {count} مستوى</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>حاول إنهاء البرنامج</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>توقف عند خطأ: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>انهار: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>لا يمكن أن يبدأ: حزمة يحتاج إليها مفقودة أو معطوبة</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>أنهى عمليته بالحالة {status}</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>تعذّر بدء عملية لهذا العمل ({reason})؛ أغلق برامج أخرى أو ثبّت Unhusk من جديد، ثم حاول مرة أخرى</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>نموذجه {file} مفقود: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>نموذجه {file} معطوب: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>أعد تثبيت Unhusk، أو درّبه من جديد (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>ليست لديه قائمة كلمات للغة هذه الصفحة، فاعتمد على الأطوال والروابط وحدها.</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>حدث في {file}، السطر {line}.</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>حاول {attempt}؛ ورُفض.</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>الوصول إلى {host}</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>تشغيل {program}</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>إرسال إشارة إلى برنامج آخر</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>نسخة من نفسه</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>حاول أشياء مماثلة أخرى عددها {count}؛ ورُفضت.</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>حاول {attempt}؛ ليس للمستخرِج شبكة ولا يشغّل برامج</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>لا يمنع هذا النظام مستخرِجًا عدائيًا يتجاوز Python من محاولة {ways}.</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>الكتابة في ملفاتك</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>تشغيل البرامج</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>الكتابة في ملفاتك أو الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>الكتابة في ملفاتك أو تشغيل البرامج</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>الوصول إلى الشبكة أو تشغيل البرامج</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>الكتابة في ملفاتك أو الوصول إلى الشبكة أو تشغيل البرامج</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>صورة واحدة ليست في الصفحة المحفوظة وتبقى على الويب.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>صور عددها {count} ليست في الصفحة المحفوظة وتبقى على الويب.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>صورة واحدة تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا) وتبقى على الويب.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>صور عددها {count} تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا) وتبقى على الويب.</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>صورة واحدة معطوبة أو تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا) وقد تُركت.</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>صور عددها {count} معطوبة أو تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا) وقد تُركت.</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>صورة واحدة بلا عنوان على الويب، وهي في الملف نفسه.</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>صور عددها {count} بلا عناوين على الويب، وهي في الملف نفسه.</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>صورة واحدة ليست في الصفحة المحفوظة: يقود إليها رابط على الويب.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>صور عددها {count} ليست في الصفحة المحفوظة: تقود إليها روابط على الويب.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>صورة واحدة تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا): يقود إليها رابط على الويب.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>صور عددها {count} تتجاوز الحد (20 ميغابايت لكل منها، 100 ميغابايت معًا): تقود إليها روابط على الويب.</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>صورة واحدة من نوع لا تحتمله هذه الصيغة: وصفها في مكانها.</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>صور عددها {count} من نوع لا تحتمله هذه الصيغة: أوصافها في مكانها.</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>تعذرت قراءة المحفوظ ثانية بصيغة {format} ({error})؛ هذا عيب في Unhusk.</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>عند القراءة ثانية، تنقص {format} كلمات من الصفحة أو هي ملتصقة: {words}؛ عيب في Unhusk.</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>القرص ممتلئ؛ وفّر مساحة أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>نفدت حصتك من القرص؛ وفّر مساحة أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>لا حق لك في الكتابة هناك؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>هذا القرص للقراءة فقط؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>مجلده غير موجود؛ اختر غيره</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>مجلده ملف؛ اختر غيره</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>هذا مجلد؛ اختر اسمًا للملف</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>روابطه تدور في حلقة؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>الاسم طويل جدًا؛ اختر أقصر</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>لا يمكن إنشاء ملف في {folder}</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>يوجد ملف بهذا الاسم؛ استبدله أو اختر غيره</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>تتعذر الكتابة ({error})؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>ما يكتب هذه الصيغة غير مثبت؛ أعد تثبيت Unhusk</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>تحمل {format} مقالًا واحدًا لكل ملف؛ احفظ كلًا في ملفه.</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>ليس في اسم الملف حقل {field}؛ اختر من {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>ليس في اسم الملف {name} حقل مثل {title}: ستحمل كل المقالات هذا الاسم</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>في المقدمة {key} مرتين؛ سمِّ كل مفتاح مرة واحدة.</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} ليست مقدمة؛ سمِّ واحدة من {names}، أو اكتب أسطرًا مثل: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>لا تعرف المقدمة {field}؛ الحقول هي {fields}.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>هذه المسودة معطوبة ولا يمكن قراءتها؛ الصفحة كما تركتها المستخرِجات.</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>هذه المسودة لصفحة أخرى، أو أن الصفحة تغيرت منذئذ.</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>حفظ هذه المسودة إصدار أحدث من Unhusk؛ افتحها به.</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>فتح صفحات محفوظة</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>العمل على كل صفحات مجلد</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>ل&amp;صق صفحة</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>أخذ الصفحة أو النص من الحافظة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>إعادة &amp;قراءة الصفحة</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>قراءة الملف من جديد؛ تبقى التصحيحات الملائمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>الحفظ باسم آخر أو بصيغة أخرى</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>حفظ &amp;كل الصفحات…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>حفظ مقالات كل الصفحات المفتوحة</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>حفظ &amp;ناتج مستخرِج…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>حفظ ما أخرجه مستخرِج واحد دون تصحيح</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>طباعة المقال بعد نظرة على صفحاته</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;معاينة…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>رؤية ما سيُحفظ بكل صيغة</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>نسخ المقال بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>نسخ بصيغة &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>نسخ المقال بصيغة HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ كن&amp;ص</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>نسخ المقال نصًا عاديًا</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>&amp;إغلاق الصفحة</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>إغلاق ك&amp;ل الصفحات</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>إغلاق كل الصفحات في القائمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>&amp;فتح مجموعة…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>فتح ملف يحفظ الصفحات والقرارات</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>إ&amp;ضافة صفحات…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>إضافة صفحات محفوظة أو أرشيفات إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>حفظ ال&amp;مجموعة باسم…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>حفظ المجموعة في مكان تختاره</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>م&amp;كتب العمل</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>الانتقال من الصفحة إلى قائمة كل الصفحات، والعودة</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>ت&amp;صفية الصفحات…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>عرض صفحات حالة أو موقع أو نوع أو لغة أو وسم دون غيرها</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>أع&amp;مدة مكتب العمل</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>الصفحات الم&amp;حددة</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>كل ما يمكن فعله بالصفحات المحددة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>الو&amp;سوم…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>إضافة وسوم إلى الصفحات المحددة أو إزالتها</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>م&amp;لاحظة…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>كتابة ملاحظة على الصفحات المحددة</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>الصفحة ال&amp;تالية التي تستحق نظرة</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>الأكثر فائدة</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>&amp;تم، والتالية</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>حسم هذه الصفحة والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>&amp;تنحية، والتالية</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>ترك هذه الصفحة خارج مقالات المجموعة</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>ال&amp;عودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>النظر مجددًا في آخر صفحة أُنجزت أو نُحّيت جانبًا</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>إ&amp;سقاط هذا دائمًا في موقعه…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>وضع قاعدة لكل صفحات الموقع</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>إ&amp;بقاء هذا دائمًا في موقعه…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>قوا&amp;عد المواقع…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>قراءة ما يُبقى ويُسقط دائمًا وتغييره</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>&amp;قبول صفحات معًا…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>أخذ الصفحات الموثوقة كما هو مقترح، بعد عينة</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>حفظ الم&amp;قالات…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>حفظ مقالات المجموعة، أو بعضها</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>لوحة ال&amp;نتائج…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>رؤية أداء كل مستخرِج في الصفحات المنجزة</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>الض&amp;بط…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>رؤية ما يكسبه الضبط بحسب الصفحات المنجزة</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإص&amp;دارات…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>رؤية ما غيّره تحديث مستخرِج</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>قرارات شخص آ&amp;خر…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>إدخال ما قرره شخص آخر</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>حفظ الم&amp;عيار…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>حفظ الصفحات المنجزة معيارًا مرجعيًا للتقييم</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>ت&amp;ضمين الصفحات</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>ليمكن إعطاء الملف لشخص آخر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>وضع الكتلة أو الكتل المحددة في المقال</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>إ&amp;سقاط</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>ترك الكتلة أو الكتل المحددة</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>الإبقاء أو الإسقاط ثم المتابعة</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>إبقاء ال&amp;جدول أو القائمة كلها أو إسقاطها</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>كل الجدول أو القائمة أو الشكل الذي تنتمي إليه الكتلة</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>القبول كما هي والمتا&amp;بعة</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>حسم الكتلة أو الكتل المحددة كما هي</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>قبول الب&amp;اقي</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>حسم كل مشكوك فيه كما في المسودة</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>العودة إلى المق&amp;ترح</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>التخلي عما قررته بشأن الكتلة</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>تحرير ال&amp;نص</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>تحرير نص الكتلة؛ Ctrl+Enter يبدأ فقرة جديدة</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>اختيار كلما&amp;ت فيها</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>ثم يُسقطها D ويبقى الباقي</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>إبقاء ال&amp;مزيد من الكل</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>مما لم تقرره بنفسك</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>إبقاء الأ&amp;قل من الكل</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>جعلها &amp;عنوانًا</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>مرة أخرى: المستوى التالي</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>جعلها &amp;فقرة</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>جعلها اق&amp;تباسًا</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>جعلها شي&amp;فرة</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>جعلها عنصر قا&amp;ئمة</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>المتتابعة تصبح قائمة واحدة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>نسخ الكتل المحددة نصًا وHTML</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>تحديد كل مقاطع الصفحة</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>ال&amp;ضم إلى التالي</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>جعل الكتلة والكتلة المُبقاة التالية فقرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>&amp;كتابة فقرة أسفلها</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>كتابة فقرة تنقص الصفحة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>تقديم الكتلة في المقال</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>تأخير الكتلة في المقال</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>إزالة ال&amp;روابط</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>إزالة روابط الكتلة مع إبقاء كلماتها؛ مرة أخرى: استعادتها</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>الإسقاط من هنا إلى ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>ترك الكتلة وكل ما تحتها</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>إبقاء هذا ال&amp;قسم</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>العنوان وكل ما تحته حتى العنوان التالي من مستواه</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>إسقاط هذا القس&amp;م</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>إسقاط كل ال&amp;مشابهات</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>كل الكتل الواقعة في المكان نفسه من الصفحة</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>العنوان وال&amp;بيانات…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>تحرير عنوان المقال ومؤلفه وتاريخه…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>نسيان القرارات بشأن هذه الصفحة</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>التخلي عن كل ما قررته؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;بحث في الصفحة…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>البحث عن كلمات في الصفحة</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>الموضع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>الانتقال إلى الموضع التالي للكلمات</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>الانتقال إلى الموضع السابق للكلمات</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>أخذ نسخة العمود {number} للكتلة</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>أخذ نسخة العمود {number} لكل شيء</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>الشك ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>الانتقال إلى الكتلة التالية المشكوك فيها</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>الشك ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>الانتقال إلى الكتلة السابقة المشكوك فيها</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>التوقف عند &amp;كل اختلاف</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>حتى حيث يكاد الجميع يتفق</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>الأكثر &amp;شكًا أولًا</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>لا بترتيب القراءة</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>الصفحة التا&amp;لية</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>الصفحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>الموضع ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>الأ&amp;صوات بدل الأعمدة</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>النص مرة واحدة، بعلامة لكل مستخرِج</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>ال&amp;صفحة كما كانت</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>الصفحة كما يعرضها المتصفح، وعليها المُبقى والمُسقط، بدل النص</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>الصفحة جان&amp;بًا</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>الشيء نفسه بجانب النص</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>تو&amp;سيع إلى الجزء المحيط</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>في الصفحة: عندئذ يُبقي مفتاح واحد الكل أو يُسقطه</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>ت&amp;ضييق ثانية</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>إظهار ما أُ&amp;سقط</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>&amp;لماذا أُبقيت أو أُسقطت؟</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>مقارنة بالكلما&amp;ت…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>عمودان جنبًا إلى جنب، أو عمود والمقال، بالكلمات</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>ال&amp;فتح أو الإغلاق هنا</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>طية، أو جدول كامل أو قائمة أو شيفرة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>إيقاف المستخرِ&amp;جات</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>إيقاف ما زال يعمل</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>أ&amp;جزاء المقال…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>تحديد أجزاء الصفحة التي تنتمي إلى كل مقال، أو إلى لا مقال</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>قراءة الدليل، ولا يحتاج إلى شبكة</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>رؤية كل المفاتيح وتغييرها</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>&amp;حول Unhusk</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>غربي</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>جنوب أوروبا</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>بلطيقي</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>شمالي</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>كلتي</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>روماني</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>تركي</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبري</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>فيتنامي</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>تايلندي</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ياباني</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>صيني مبسط</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>صيني تقليدي</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>كوري</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>لا يوجد ملف كهذا؛ تحقق من الاسم</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>لا يمكن لملف أن يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>لا يجوز لك قراءته؛ اسأل مالكه، أو انسخه إلى مجلد لك</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>هذا مجلد؛ اختر الصفحات التي فيه</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>هذا جهاز لا ملف؛ اختر صفحة محفوظة</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>روابطه تدور في حلقة؛ اختر الصفحة نفسها</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>تتعذر قراءته ({error})؛ انسخه إلى مكان آخر</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>لم تنتهِ قراءته خلال {seconds} ث؛ قد يكون معطوبًا</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>انتهت العملية التي كانت تقرؤه؛ قد يكون معطوبًا</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>أكبر من أن يقارن</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>تتعذر قراءته ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>الملف فارغ؛ احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>لا نص فيه؛ احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>حجمه {size} ميغابايت، فوق الحد الممكن قراءته وهو {limit} ميغابايت؛ احفظ من الصفحة أقل</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>فيه {size} ميغابايت من النص، أكثر من {limit} ميغابايت تُفتح دون سؤال</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>لا ترميز باسم «{name}»؛ اختر واحدًا مثل utf-8 أو windows-1252 أو shift_jis</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>الرسالة مشفرة أو مختومة؛ افتحها في برنامج البريد واحفظ نصها</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>الرسالة مشفرة؛ افتحها في برنامج البريد واحفظ نصها</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>لا صفحة فيه، بل {what} فقط؛ احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>شيء مجهول</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>الملف معطوب ولم تبق فيه صفحة؛ احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>هذا أرشيف ويب من Safari لكنه معطوب؛ احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>ليس نصًا ولا شيئًا معروفًا؛ افتح صفحة محفوظة بصيغة HTML أو نصًا عاديًا</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>ليس فيها صفحة ولا نص؛ انسخ شيئًا أولًا</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>مضغوط بصيغة {packing} لكنه معطوب: احصل عليه من جديد</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>حجمه بعد فك الضغط يتجاوز {size} ميغابايت</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>حجمه بعد فك الضغط يتجاوز {count} ضعفًا، ولا صفحة كذلك</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>يتكون من أكثر من {count} قطعة مضغوطة، ولا صفحة كذلك</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>الملف {what} لا صفحة؛ {advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>مقطع فيديو</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>مستند DjVu</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>كتاب Kindle</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>ملف مضغوط بصيغة xz</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>ملف مضغوط بصيغة bzip2</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>أرشيف tar</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>قائمة إعدادات</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>أرشيف WARC</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>أرشيف WARC مضغوط بصيغة zstd</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>أرشيف zip معطوب أو مبتور</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>برنامج Java</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>أرشيف WACZ</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>أرشيف MAFF</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>افتح الصفحة التي تعرضه</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>افتح الصفحة التي تشغّله</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>فك ضغطه وافتح الصفحات التي فيه</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>احفظه بصيغة HTML أو نصًا عاديًا وافتح ذلك</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>افتح صفحة محفوظة بصيغة HTML أو نصًا عاديًا</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>احفظ نصه نصًا عاديًا وافتح ذلك</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>أخرجه من الملف الذي هو فيه، وافتحه وحده</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>قاموسه أو سجلاته معطوبة: احصل عليه من جديد</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>لا يسجل أي صفحة عادت؛ احفظ السجل مرة أخرى مع محتواه</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>إنه ملف HAR لكنه تالف؛ احفظه مرة أخرى</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>لا صفحة فيه</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>لا صفحة في مجلده</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>معطوب</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>فيه صفحة واحدة، فلا صفحة {number} فيه</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>فيه صفحات عددها {count}، فلا صفحة {number} فيه</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>فيه عدة صفحات؛ اختر واحدة منها</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>لا صفحة فيه يمكن قراءتها: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>ليس ملفًا متعدد الصفحات؛ افتحه كما هو</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>لم تعد في هذا الأرشيف؛ اسرد صفحاته من جديد</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>يليه ملف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>لم تعد هذه الصفحة في الأرشيف؛ اسرد صفحاته من جديد</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>لم تعد هذه الصفحة في موضعها من الملف؛ اسرد صفحاته من جديد</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>ليس هذا موضعًا في المجلد؛ اسرد صفحاته من جديد</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>تتعذر قراءة هذا المجلد ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>هذا السجل معطوب؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>لا HTML فيه</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>{file} فيه معطوب أو مشفر؛ احصل على الأرشيف من جديد</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>يجيب بخطأ، أو يقود إلى مكان آخر</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>فهرسه كبير جدًا</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>يقول فقط إن شيئًا لم يتغير منذ زيارة سابقة</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>ينتهي الملف في وسط سجل؛ ما كان هناك وما بعده ضاع</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>العطب كثير حتى إن بقية الملف لم تُقرأ</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>مشفر؛ فك ضغطه بكلمة مروره أولًا</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>فوق الحد الممكن قراءته وهو {limit} ميغابايت</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>هذا الجزء من الأرشيف معطوب؛ احصل على الأرشيف من جديد</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>هذا الأرشيف معطوب أو مبتور؛ احصل عليه من جديد</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>فيه أكثر من {count} ملف؛ فك ضغطه وافتح مجلده</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>الأرشيف مبتور أو معطوب؛ قُرئ ما أمكن العثور عليه</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>أُزيل حرف تحكم واحد.</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>أُزيلت أحرف تحكم عددها {count}.</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>نُحّي ملف مضمّن كبير واحد.</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>نُحّيت ملفات مضمّنة كبيرة عددها {count}.</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>فقد وسم واحد آلاف سماته.</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>فقدت وسوم عددها {count} آلاف سماتها.</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>لم يكن موضع واحد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>لم تكن مواضع عددها {count} بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note} قُرئت أحرف مفردة بترميز Windows-1252.</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>تعذرت قراءة حرف واحد.</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>تعذرت قراءة أحرف عددها {count}.</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>سجل الصفحة معطوب أو ينتهي مبكرًا؛ قُرئ ما كان فيه.</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>سجل الصفحة ينتهي مبكرًا؛ قُرئ ما كان فيه.</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>لم يُبقِ البرنامج الذي أرشف هذه الصفحة إلا بدايتها.</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>سجل الصفحة ليس كما كُتب: بصمته مختلفة. احصل على الملف من جديد إن أمكن.</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>الملف المضغوط ينتهي مبكرًا؛ قُرئ ما كان فيه.</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>الملف ينتهي مبكرًا؛ قُرئ ما كان فيه.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>الملف المضغوط معطوب؛ قُرئ ما يسبق العطب.</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>تتكون الصفحة من إطارات؛ قُرئ أكثرها نصًا.</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>فيها أكثر من {count} جزء، أو أجزاء متداخلة بلا نهاية؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>ضُمت الأسطر المتساوية الطول في فقرات.</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>يسجل {count} صفحات؛ قُرئت الأولى.</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>أرشيف الويب معطوب؛ لم يُعثر فيه إلا على الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>يفتح Enter صفحة، ويفتح Ctrl+Shift+N الصفحة الأحوج إلى نظرة؛ ويعني Ctrl+Shift+Enter أنها أُنجزت.</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>افتح صفحة محفوظة، أو الصق واحدة، أو خذ مثالًا. لكل مستخرِج عمود؛ والأخير مقالك.</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>النص الواضح يبقى والباهت يذهب. شريط كهرماني يبيّن المشكوك فيه: N ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>مفتاح المسافة يُبقي أو يُسقط ثم يتابع؛ 1 إلى 9 تأخذ نسخة ذلك العمود. Ctrl+Z يتراجع عن أي شيء.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Shift+P يُظهر ما سيُحفظ، وCtrl+S يحفظه. F1 يفتح الدليل.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>كتل الشيفرة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>تعليقات الصور</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ الرياضية</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>الكاتب والتاريخ</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>تعليقات الصور</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>مشاركات مضمّنة</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>حواشٍ ومراجع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>عن الكاتب</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>أزرار المشاركة</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>دعوات الاشتراك</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>إشعارات</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>زوائد</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>صفحة شركة أو خدمة</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>قائمة منتجات</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>قائمة مقالات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>القراءة بوصفها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّاة</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>المستخرِجات مختلفة</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>تغيرت بعد قراءتها</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>تكرر صفحة أخرى</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>قرر شخص آخر خلاف ذلك</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>عليها ملاحظة</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>حُفظ مقالها</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>شركة أو خدمة</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>قائمة منتجات</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>قائمة مقالات</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>القرص ممتلئ، فلا يُحفظ شيء آخر في هذه المجموعة حتى تتوفر مساحة</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>تتعذر الكتابة، فلا يُحفظ شيء آخر في هذه المجموعة</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>نافذة أخرى أو أمر آخر يفتح هذه المجموعة؛ أغلقها هناك أولًا</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>هذه المجموعة معطوبة ({error})؛ الأمر «unhusk export --salvage» يحفظ ما لا يزال مقروءًا</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>هذا الملف قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>ليس هذا الملف مجموعة من Unhusk</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>كتب هذه المجموعة إصدار أحدث من Unhusk؛ افتحها به</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>يتعذر فتحه ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>لم تعد هناك</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>لم تعد صفحتها هناك</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>لا شيء مُبقى من هذه الصفحة</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>تغيّرت منذ أن حُسمت</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>ما تقرر بشأنها لا يلائم الصفحة كما هي الآن ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>في هذا المجلد معيار مرجعي؛ اختر غيره</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>كانت إجابته للصفحة كما كانت من قبل</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>إجابة محفوظة في هذه المجموعة معطوبة</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>نص صفحة محفوظة في هذه المجموعة معطوب</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>الصفحة المضمَّنة في المجموعة تالفة</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>لا تحتوي هذه الحزمة على محرك متصفح. لرؤية الصفحة كما يعرضها المتصفح، ثبّت Unhusk باستخدام pip:‏ pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>لرؤية الصفحة كما يعرضها المتصفح، ثبّت الإضافة «page»: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>لا يسمح هذا النظام لبرنامج بأن يعزل أجزاءه في صندوق رمل، ودونه لا تُعرض أي صفحة محفوظة. اسأل المسؤول عنه عن «unprivileged user namespaces».</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>يعمل Unhusk بحساب root، حيث لا صندوق رمل لمحرك المتصفح. والنصوص البرمجية والطلبات معطلة في كل حال.</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>أبقاها {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>أسقطها {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>عُدّت: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>مشكوك فيها؛ مُبقاة حاليًا</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>مشكوك فيها؛ مُسقطة حاليًا</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>أبقيتَها</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>أسقطتَها</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>تخفي الصفحة هذا الجزء إلى أن يفتحه القارئ؛ وهو هنا مفتوح مؤقتًا.</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>مخفية في الصفحة حتى يفتحها القارئ: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>لا تُرى في الصفحة: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرها</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>أُبقي {kept} من {all}</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>مخفية في الصفحة حتى يفتحها القارئ</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>مشكوك فيها: مُبقاة، بثقة {sure}٪</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>مشكوك فيها: مُسقطة، بثقة {sure}٪</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>محسومة يدويًا</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>منقولة: تقع في مكان آخر من المقال</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>أُزيلت روابطها</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>في {count} من أصل {pages} صفحات من هذا الموقع</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name} (شخص)</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>أ&amp;جزاء كاملة</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>جعلها من &amp;نوع</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>حول Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>يزيل الزوائد من صفحات الويب المحفوظة بعدة مستخرِجات جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>الإصدار {version}. رخصة MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>يعتمد على هذه المكتبات</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>دُرّب المستخرِج المتعلّم على «WCXB: Web Content Extraction Benchmark» 1.0 من إعداد M. Foley (CC-BY-4.0).</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>المكتبات ورخصها</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبتة</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>قبول صفحات معًا</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>مدى الثقة المطلوب في الصفحة</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>والصفحات التي فيها شيء مشكوك فيه أيضًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>يمكن أخذ الصفحات الموثوقة بما يكفي كما هو مقترح دون رؤيتها. انظر أولًا إلى عينة منها: فهي تدل على عدد الصفحات التي يُرجَّح أنها خاطئة من الباقي.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>بثقة {percent}٪ على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>لا صفحات موثوقة بما يكفي (%Ln).</numerusform>
            <numerusform>صفحة واحدة موثوقة بما يكفي ولم تُحسم بعد.</numerusform>
            <numerusform>صفحتان موثوقتان بما يكفي ولم تُحسما بعد.</numerusform>
            <numerusform>%Ln صفحات موثوقة بما يكفي ولم تُحسم بعد.</numerusform>
            <numerusform>%Ln صفحة موثوقة بما يكفي ولم تُحسم بعد.</numerusform>
            <numerusform>%Ln صفحة موثوقة بما يكفي ولم تُحسم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>قبول الصفحات (%Ln)</numerusform>
            <numerusform>قبول صفحة واحدة</numerusform>
            <numerusform>قبول صفحتين</numerusform>
            <numerusform>قبول %Ln صفحات</numerusform>
            <numerusform>قبول %Ln صفحة</numerusform>
            <numerusform>قبول %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>لم تؤخذ عينة من هذه الصفحات بعد.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>أخذ عينة</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>لم يُنظر إلى صفحات العينة ({size}): %Ln.</numerusform>
            <numerusform>نُظر إلى صفحة واحدة من عينة {size}.</numerusform>
            <numerusform>نُظر إلى صفحتين من عينة {size}.</numerusform>
            <numerusform>نُظر إلى %Ln صفحات من عينة {size}.</numerusform>
            <numerusform>نُظر إلى %Ln صفحة من عينة {size}.</numerusform>
            <numerusform>نُظر إلى %Ln صفحة من عينة {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>في {changed} منها لزم تغيير شيء: ويُرجَّح ذلك في ما بين {low}٪ و{high}٪ من كل هذه الصفحات (بثقة 95٪). كان {words}٪ من الكلمات خطأً.</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>إظهار العينة</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>تعذر إنشاء المقال: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>لم يُنسخ شيء: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>سيتم ذلك فور توفر المقترح والبيانات.</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>لم يُحفظ المقال: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>نص هذه الكتلة</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>أوصاف أخرى</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name} (مجموعة)</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>لا يمكن إنشاء مجموعة لهذا المجلد: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>لا تزال ملفات هذه المجموعة قيد الكتابة.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>لم تبقَ صفحة تستحق نظرة.</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>لا صفحة مما قُرئ حتى الآن تستحق نظرة؛ وما زالت أخرى تُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» منجزة. لم يبقَ شيء (%Ln).</numerusform>
            <numerusform>«{title}» منجزة. بقيت صفحة واحدة.</numerusform>
            <numerusform>«{title}» منجزة. بقيت صفحتان.</numerusform>
            <numerusform>«{title}» منجزة. بقيت %Ln صفحات.</numerusform>
            <numerusform>«{title}» منجزة. بقيت %Ln صفحة.</numerusform>
            <numerusform>«{title}» منجزة. بقيت %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» منحّاة. لم يبقَ شيء (%Ln).</numerusform>
            <numerusform>«{title}» منحّاة. بقيت صفحة واحدة.</numerusform>
            <numerusform>«{title}» منحّاة. بقيت صفحتان.</numerusform>
            <numerusform>«{title}» منحّاة. بقيت %Ln صفحات.</numerusform>
            <numerusform>«{title}» منحّاة. بقيت %Ln صفحة.</numerusform>
            <numerusform>«{title}» منحّاة. بقيت %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>فتح مجلد صفحات محفوظة</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>المجموعات ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>فتح مجموعة</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>إضافة صفحات محفوظة أو أرشيفات</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>حفظ المجموعة باسم</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>المجموعة من الآن هي {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>انظر إلى هذه الصفحات (%Ln)، ثم اقبل البقية.</numerusform>
            <numerusform>انظر إلى هذه الصفحة، ثم اقبل البقية.</numerusform>
            <numerusform>انظر إلى هاتين الصفحتين، ثم اقبل البقية.</numerusform>
            <numerusform>انظر إلى هذه الصفحات وعددها %Ln، ثم اقبل البقية.</numerusform>
            <numerusform>انظر إلى هذه الصفحات وعددها %Ln، ثم اقبل البقية.</numerusform>
            <numerusform>انظر إلى هذه الصفحات وعددها %Ln، ثم اقبل البقية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>لا تذكر هذه الصفحة من أي موقع هي، فلا يمكن وضع قاعدة لها.</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>لا يقع هذا المقطع في مكان له اسم في هذه الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>لم تصحح الشيء نفسه في صفحات {site} (%Ln)</numerusform>
            <numerusform>صححت الشيء نفسه في صفحة من {site}</numerusform>
            <numerusform>صححت الشيء نفسه في صفحتين من {site}</numerusform>
            <numerusform>صححت الشيء نفسه في %Ln صفحات من {site}</numerusform>
            <numerusform>صححت الشيء نفسه في %Ln صفحة من {site}</numerusform>
            <numerusform>صححت الشيء نفسه في %Ln صفحة من {site}</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>من الآن فصاعدًا في صفحات {site}: {rule}. للتراجع: المجموعة &gt; قواعد المواقع.</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>تعمل المستخرِجات الناقصة على الصفحات المحسومة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>لم تُضف إجابات إلى لوحة النتائج (%Ln).</numerusform>
            <numerusform>أُضيفت إجابة واحدة إلى لوحة النتائج.</numerusform>
            <numerusform>أُضيفت إجابتان إلى لوحة النتائج.</numerusform>
            <numerusform>أُضيفت %Ln إجابات إلى لوحة النتائج.</numerusform>
            <numerusform>أُضيفت %Ln إجابة إلى لوحة النتائج.</numerusform>
            <numerusform>أُضيفت %Ln إجابة إلى لوحة النتائج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>المجموعات ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>فتح مجموعة شخص آخر</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>حفظ المعيار في مجلد فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>لم تُحفظ صفحات معيار (%Ln).</numerusform>
            <numerusform>حُفظت صفحة معيار واحدة.</numerusform>
            <numerusform>حُفظت صفحتا معيار.</numerusform>
            <numerusform>حُفظت %Ln صفحات معيار.</numerusform>
            <numerusform>حُفظت %Ln صفحة معيار.</numerusform>
            <numerusform>حُفظت %Ln صفحة معيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>تُضمَّن الصفحات في المجموعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>لم تُضمَّن صفحات في المجموعة (%Ln، {size}).</numerusform>
            <numerusform>ضُمِّنت صفحة واحدة في المجموعة ({size}).</numerusform>
            <numerusform>ضُمِّنت صفحتان في المجموعة ({size}).</numerusform>
            <numerusform>ضُمِّنت %Ln صفحات في المجموعة ({size}).</numerusform>
            <numerusform>ضُمِّنت %Ln صفحة في المجموعة ({size}).</numerusform>
            <numerusform>ضُمِّنت %Ln صفحة في المجموعة ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>لم يُترك شيء (%Ln: {page}، {reason}).</numerusform>
            <numerusform>لم تُضمَّن صفحة واحدة: {page} ({reason}).</numerusform>
            <numerusform>لم تُضمَّن صفحتان، مثل {page} ({reason}).</numerusform>
            <numerusform>لم تُضمَّن %Ln صفحات، مثل {page} ({reason}).</numerusform>
            <numerusform>لم تُضمَّن %Ln صفحة، مثل {page} ({reason}).</numerusform>
            <numerusform>لم تُضمَّن %Ln صفحة، مثل {page} ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>لم تعد صفحات هذه المجموعة في {path}.</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>ما تقرر بشأنها هنا. أين الصفحات الآن؟</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>المتابعة دونها</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>أين «{name}» الآن؟</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>أخذ كل شيء</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>حفظ ناتج هذا المستخرِج…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>سبب الإخفاق…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>إظهاره عمودًا</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>امنحه دقيقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات (%Ln)</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>لا كلمات (%Ln) · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
            <numerusform>كلمة واحدة · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
            <numerusform>كلمتان · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
            <numerusform>%Ln كلمات · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
            <numerusform>%Ln كلمة · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
            <numerusform>%Ln كلمة · {share}٪ · توافق {agrees}٪ · {seconds} ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>الكلمات (%Ln) · {share} % · يوافق {agrees} %</numerusform>
            <numerusform>كلمة واحدة · {share} % · يوافق {agrees} %</numerusform>
            <numerusform>كلمتان · {share} % · يوافق {agrees} %</numerusform>
            <numerusform>%Ln كلمات · {share} % · يوافق {agrees} %</numerusform>
            <numerusform>%Ln كلمة · {share} % · يوافق {agrees} %</numerusform>
            <numerusform>%Ln كلمة · {share} % · يوافق {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>يعمل…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · محفوظ</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · غير محفوظ</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>أبقاها {kept} من {all}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>محسومة يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>لا كلمات (%Ln) من {parts}</numerusform>
            <numerusform>كلمة واحدة من {parts}</numerusform>
            <numerusform>كلمتان من {parts}</numerusform>
            <numerusform>%Ln كلمات من {parts}</numerusform>
            <numerusform>%Ln كلمة من {parts}</numerusform>
            <numerusform>%Ln كلمة من {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور (%Ln)</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>مقاطع الصفحة، واحد في كل صف، وما أبقاه كل مستخرِج</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>ما تقرر بشأن هذه الصفحة سابقًا لا ينطبق عليها كما هي الآن. وهو محفوظ.</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>ما تقرر بشأن هذه الصفحة حفظه إصدار أحدث من Unhusk. ويبقى هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>لم يبقَ قرار غير ملائم لهذه الصفحة (%Ln).</numerusform>
            <numerusform>قرار واحد من قراراتك لم يعد ملائمًا لهذه الصفحة، فقد تغيرت.</numerusform>
            <numerusform>قراران من قراراتك لم يعودا ملائمين لهذه الصفحة، فقد تغيرت.</numerusform>
            <numerusform>%Ln من قراراتك لم تعد ملائمة لهذه الصفحة، فقد تغيرت.</numerusform>
            <numerusform>%Ln من قراراتك لم تعد ملائمة لهذه الصفحة، فقد تغيرت.</numerusform>
            <numerusform>%Ln من قراراتك لم تعد ملائمة لهذه الصفحة، فقد تغيرت.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>صُححت هذه الصفحة في مكان آخر أيضًا: في نافذة أخرى، أو كنسخة ثانية في هذه النافذة. حُفظ كلاهما: افتحها من جديد لتراهما، والتراجع يفصل بينهما.</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>ما تقرره لا يُحفظ مع الصفحة، لأن: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}: لم يُحفظ ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>التصفية بحسب «{column}»…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الفائدة</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>المشكوك فيه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>القراءة بوصفها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>الكلمات التي يُرجَّح أنها خاطئة: قيمة النظر إلى الصفحة</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>المقاطع التي تحتمل الوجهين</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>كلمات المقال، كما هو مقترح أو مقرر</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>نسبة كلمات المقال التي يُرجَّح أنها صحيحة</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>مدى إبقاء المستخرِجات كلمات المقترح نفسها</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Pages of the collection</source>
        <translation>صفحات المجموعة</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>البحث في العناوين وعناوين الويب والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>الصفحة التالية التي تستحق نظرة</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>البحث عن صفحات…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>قُرئ {done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>قُرئ {done} من {total}، وتعذر {failed}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات (%Ln)</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} من {all} من الصفحات</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>لا صفحات هنا بعد.</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>لا صفحة يصدق عليها كل هذا:</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>العنوان والبيانات</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;مؤلف</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>ال&amp;تعديل</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>المو&amp;قع</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>عنوان الوي&amp;ب</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>ليس هذا يومًا في التقويم؛ يُكتب هكذا: 2026-11-05.</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>ليس هذا عنوان ويب؛ يُكتب هكذا: https://example.org/page.</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>لا يمكن مقارنتهما: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>هنا فقط: {words}. {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>نصان جنبًا إلى جنب، مقطع في كل صف</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>الاختلافات بالكلمات</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>النص على اليسار</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>النص على اليمين</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>ما ي&amp;ختلف فقط</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>{both} كلمة في كليهما، و{left_words} في {left} فقط، و{right_words} في {right} فقط</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>لا تختلف أي كلمة: {both} كلمة في كليهما</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>ملف محفوظ…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>المقالات المحفوظة (*.html *.json *.md *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>المقارنة بملف محفوظ</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>تتعذر قراءة مسودة من جلسة سابقة. لم تُحذف، وهي في {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>العمل غير المحفوظ على صفحته التي كانت مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>لا يُصان العمل غير المحفوظ عند الانهيار، لأن: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>يُصان العمل غير المحفوظ عند الانهيار، لكن لا يمكن قفله ({why}): قد تعرضه نافذة أخرى كعمل متروك بعد يوم دون تغيير.</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>عرض كل الصفحات</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختارة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>عرض كل الصفحات</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>إلغاء الاختيار بحسب: {words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>عيّنة من الصفحات (%Ln) || عيّنة من صفحة واحدة || عيّنة من صفحتين || عيّنة من %Ln صفحات || عيّنة من %Ln صفحة || عيّنة من %Ln صفحة</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>«{words}» في العنوان أو عنوان الويب أو الوسوم أو الملاحظة</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>اختيار الصفحات بحسب الحالة والموقع والنوع واللغة والوسم وغيرها</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>التصفية: {number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>التصفية ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>البحث عن موقع أو وسم…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>ما تُختار الصفحات بحسبه</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>عرض كل الصفحات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>في ال&amp;مقال فقط</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>لا فيما أُسقط</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>ليس في المقال</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>ليس في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>قالب خاص بك</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>&amp;لف الأسطر عند</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>قبل عناصر القوائم</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>قبل عناصر القوائم والعناوين</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>تبقى حيث هي على الويب</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>تُنسخ إلى مجلد بجانب الملف</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>في الملف نفسه</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>في الملف نفسه، ما دامت الصفحة المحفوظة تحويها.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>ال&amp;مقدمة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>ال&amp;علامات</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الص&amp;ور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>قالب المقدمة</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>حروف السطر</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>دليل Unhusk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>مقياس F1 لكل مستخرِج: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>إبقاء الأقل أو المزيد</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>إبقاء الأقل أو المزيد مما لم تقرره بنفسك ([ و ]). النقر المزدوج يعيده.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>اضغط المفاتيح الجديدة، أو Esc لتركها</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح ال&amp;معتادة</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>بلا م&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>ال&amp;كل كالمعتاد</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>كل المفاتيح كالمعتاد.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>التنقل في الصفحة (تبقى كما هي)</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>بالكتلة</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>بالشاشة</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>اضغط المفاتيح الجديدة لـ«{action}»، أو Esc.</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} للتنقل في الصفحة؛ اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} تخص «{action}». امنحه مفاتيح أخرى أولًا، أو اختر غيرها هنا.</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;أخذ</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>الصفحات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>قرارات شخص آخر</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>صفحات اختلف قراركما فيها</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>اختلف القرار فيها</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>إ&amp;دخالها</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>&amp;عرضها على مكتب العمل</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>يؤخذ ما قرره الشخص الآخر وحده. وحيث قررتما معًا واختلفتما يبقى قرارك، وتعود الصفحة إلى الشك، ويقف قراره بجانبه عمودًا. يُقرأ ملفه فقط.</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>اسم الشخص الآخر</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>هذه هي المجموعة المفتوحة.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>لم يؤخذ أي قرار (%Ln).</numerusform>
            <numerusform>أُخذ قرار واحد.</numerusform>
            <numerusform>أُخذ قراران.</numerusform>
            <numerusform>أُخذت %Ln قرارات.</numerusform>
            <numerusform>أُخذ %Ln قرارًا.</numerusform>
            <numerusform>أُخذ %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>لم يتفق قراركما في أي صفحة (%Ln).</numerusform>
            <numerusform>اتفق قراركما في صفحة واحدة.</numerusform>
            <numerusform>اتفق قراركما في صفحتين.</numerusform>
            <numerusform>اتفق قراركما في %Ln صفحات.</numerusform>
            <numerusform>اتفق قراركما في %Ln صفحة.</numerusform>
            <numerusform>اتفق قراركما في %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>لم يختلف قراركما في أي صفحة (%Ln).</numerusform>
            <numerusform>اختلف قراركما في صفحة واحدة.</numerusform>
            <numerusform>اختلف قراركما في صفحتين.</numerusform>
            <numerusform>اختلف قراركما في %Ln صفحات.</numerusform>
            <numerusform>اختلف قراركما في %Ln صفحة.</numerusform>
            <numerusform>اختلف قراركما في %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>كل الصفحات في مجموعتك (%Ln).</numerusform>
            <numerusform>صفحة واحدة ليست في مجموعتك.</numerusform>
            <numerusform>صفحتان ليستا في مجموعتك.</numerusform>
            <numerusform>%Ln صفحات ليست في مجموعتك.</numerusform>
            <numerusform>%Ln صفحة ليست في مجموعتك.</numerusform>
            <numerusform>%Ln صفحة ليست في مجموعتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>لم تُترك صفحات منحّاة (%Ln).</numerusform>
            <numerusform>تُركت صفحة نحّيتها كما هي.</numerusform>
            <numerusform>تُركت صفحتان نحّيتهما كما هما.</numerusform>
            <numerusform>تُركت %Ln صفحات نحّيتها كما هي.</numerusform>
            <numerusform>تُركت %Ln صفحة نحّيتها كما هي.</numerusform>
            <numerusform>تُركت %Ln صفحة نحّيتها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>توافقكما {alpha}: ألفا كريبندورف على المقاطع بحسب الكلمات (1 تمام، 0 مصادفة).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>لا يمكن كتابة فقرة داخل جدول أو شيفرة.</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>تقع الآن بعد «{opening}…»</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>تقع الآن في أعلى المقال</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>تغير ملف هذه الصفحة. قراءته من جديد تُبقي التصحيحات التي ما زالت ملائمة.</translation>
    </message>
</context>
<context>
    <name>OneFieldDialog</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>لا صفحة في الحافظة: انسخ واحدة في متصفحك ثم الصقها هنا.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>أفلت لفتح «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>أفلت لفتح الملفات (%Ln)</numerusform>
            <numerusform>أفلت لفتح ملف واحد</numerusform>
            <numerusform>أفلت لفتح ملفين</numerusform>
            <numerusform>أفلت لفتح %Ln ملفات</numerusform>
            <numerusform>أفلت لفتح %Ln ملفًا</numerusform>
            <numerusform>أفلت لفتح %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>أفلت لفتحه صفحةً</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>الرابط يقود إلى الويب الذي لا يتصل به Unhusk أبدًا. احفظ الصفحة في متصفحك ثم افتحها هنا.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>الصفحات المحفوظة ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>فتح صفحات محفوظة</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>حجم «{name}» {size}. قد تستغرق قراءته وقتًا. هل تريد قراءته مع ذلك؟</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…وأخرى (%Ln)</numerusform>
            <numerusform>…وواحد آخر</numerusform>
            <numerusform>…واثنان آخران</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>لم تُحدد أي صفحة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>&amp;عرض هذه فقط</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;تنحية</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>&amp;قبولها كما هو مقترح دون رؤيتها</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>إ&amp;عادتها إلى العمل</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>القراءة &amp;بوصفها</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>كل صفحات {site} (%Ln)</numerusform>
            <numerusform>صفحة واحدة من {site}</numerusform>
            <numerusform>صفحتا {site}</numerusform>
            <numerusform>كل صفحات {site}، وهي %Ln</numerusform>
            <numerusform>كل صفحات {site}، وهي %Ln</numerusform>
            <numerusform>كل صفحات {site}، وهي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>كل صفحات هذه المواقع (%Ln)</numerusform>
            <numerusform>صفحة واحدة من هذه المواقع</numerusform>
            <numerusform>صفحتا هذه المواقع</numerusform>
            <numerusform>كل صفحات هذه المواقع، وهي %Ln</numerusform>
            <numerusform>كل صفحات هذه المواقع، وهي %Ln</numerusform>
            <numerusform>كل صفحات هذه المواقع، وهي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>ما تبدو عليه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>ملاحظة على الصفحات (%Ln):</numerusform>
            <numerusform>ملاحظة على صفحة واحدة:</numerusform>
            <numerusform>ملاحظة على صفحتين:</numerusform>
            <numerusform>ملاحظة على %Ln صفحات:</numerusform>
            <numerusform>ملاحظة على %Ln صفحة:</numerusform>
            <numerusform>ملاحظة على %Ln صفحة:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>الصفحات المفتوحة</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>إغلاق الأخرى</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تُقرأ…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>يعمل…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>لا شك (%Ln)</numerusform>
            <numerusform>%Ln مشكوك فيه</numerusform>
            <numerusform>%Ln مشكوك فيهما</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>لا شيء مشكوك فيه</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>الصفحة كما يعرضها المتصفح</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات (%Ln)</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>نوع الصفحة</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>النوع الذي تظنه المسودة لهذه الصفحة؛ اختيار غيره يقرر كل شيء من جديد</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>مقروءة بوصفها {kind} ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>نوع الصفحة ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>القراءة بوصفها {kind}</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>دع المسودة تحكم</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>دائمًا لـ {site}</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>تُقرأ الصفحة…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>تُهيأ الصفحة…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>إظهار الصفحة من جديد</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>لا يمكن تحميل محرك المتصفح على هذا النظام: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>لا يمكن إظهار الصفحة: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>لم يستطع محرك المتصفح رسم هذه الصفحة: انتهى أو لم يستجب نصف دقيقة. وكل ما عداه يستمر.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>أجزاء المقال</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>كما هو مقترح</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات (%Ln)</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>ما تختاره هنا يسري على كل صفحة. وما تحسمه يدويًا مقدَّم عليه.</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>الكل كما هو &amp;مقترح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>الصفحات في «{name}»</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>البحث في العناوين وعناوين الويب والأنواع والتواريخ</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;عكس</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>من المجلدات الف&amp;رعية أيضًا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>اختير {chosen} من {count}</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>اختير {chosen} من {count}، يظهر {shown}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln مما جرى &amp;تجاوزه…</numerusform>
            <numerusform>&amp;صفحة جرى تجاوزها…</numerusform>
            <numerusform>&amp;صفحتان جرى تجاوزهما…</numerusform>
            <numerusform>%Ln صفحات جرى &amp;تجاوزها…</numerusform>
            <numerusform>%Ln صفحة جرى &amp;تجاوزها…</numerusform>
            <numerusform>%Ln صفحة جرى &amp;تجاوزها…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>&amp;فتح الصفحات (%Ln)</numerusform>
            <numerusform>&amp;فتح صفحة واحدة</numerusform>
            <numerusform>&amp;فتح صفحتين</numerusform>
            <numerusform>&amp;فتح %Ln صفحات</numerusform>
            <numerusform>&amp;فتح %Ln صفحة</numerusform>
            <numerusform>&amp;فتح %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>إيقاف ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>متابعة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>تُقرأ القائمة، {share}٪</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>لم تُقرأ إلى نهايتها.</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>لا صفحة فيها.</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}: الدقة {precision}، والاستدعاء {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>الاستدعاء</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>المقال كما يبدو</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>المقال بصيغة {format}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>معاينة «{title}»</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>يُنشأ المقال…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>تعذر عدّ البنية: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>لا شيء في المقال بعد.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>لا تظهر إلا البداية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات (%Ln)</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>نُسخ جدولًا</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>نُسخ بصيغة {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>تعذر إنشاء المقال: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>طباعة «{title}»</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>لماذا أُبقيت هذه الكتلة أو أُسقطت</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>أُبقيت يدويًا</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>أُسقطت يدويًا</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>أبقاها {name} بثقة {sure}٪</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>أسقطها {name} بثقة {sure}٪</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>أبقاها {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>وجزئيًا {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>أسقطها {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>استُعيد العمل غير المحفوظ على «{title}» أو أُهمل في نافذة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>عُثر على عمل غير محفوظ</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>انتهى Unhusk قبل حفظ هذا. ماذا تريد أن تستعيد؟</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلص</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>ما لم يُؤشَّر عليه، وكله مع «ليس الآن»، يبقى ويُعرض عند البدء التالي.</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>من إصدار أحدث من Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>معطوبة</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>صفحة بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>إ&amp;عادة: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>أخذ نسخة {name} للكتلة</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>أخذ نسخة {name} لكل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>لا شيء يعمل (%Ln)…</numerusform>
            <numerusform>واحد يعمل…</numerusform>
            <numerusform>اثنان يعملان…</numerusform>
            <numerusform>%Ln تعمل…</numerusform>
            <numerusform>%Ln تعمل…</numerusform>
            <numerusform>%Ln تعمل…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>لا شيء مشكوك فيه</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>{number} من {count} مشكوك فيها</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>{first} إلى {last} من {count} مشكوك فيها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>لا شك (%Ln)</numerusform>
            <numerusform>%Ln مشكوك فيه</numerusform>
            <numerusform>%Ln مشكوك فيهما</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>لا يقول {name} شيئًا عن الصور.</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>ليس لهذه الصورة تعليق يُحرَّر؛ مفتاح المسافة يُبقيها أو يُسقطها.</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← و → تختاران الكلمات، ومع Shift المزيد؛ D يُسقطها وEsc يتركها</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>ما تعرضه الصورة، لمن لا يراها:</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>قاعدة لـ {site}</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>فقط حيث ترد الكلمات نفسها</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما تغيره</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>الكلمات قبلها</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>الكلمات بعدها</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>وضع القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>تُجرَّب على صفحات هذا الموقع…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>من صفحات هذا الموقع المقروءة غير المحسومة (%Ln) تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
            <numerusform>من صفحة واحدة مقروءة غير محسومة في هذا الموقع تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
            <numerusform>من صفحتين مقروءتين غير محسومتين في هذا الموقع تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
            <numerusform>من %Ln صفحات مقروءة غير محسومة في هذا الموقع تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
            <numerusform>من %Ln صفحة مقروءة غير محسومة في هذا الموقع تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
            <numerusform>من %Ln صفحة مقروءة غير محسومة في هذا الموقع تتغير {count}: تذهب {dropped} كلمة وتدخل {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>ذلك معظم بعض المقالات: انظر إلى القائمة أولًا.</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>وضعها مع ذلك</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>في «{title}» تصحيحات غير محفوظة.</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>هل تحفظ المقال أولًا؟ ما قررته بشأن الصفحة يبقى في كل حال.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>سيُحفظ «{title}» فور توفر المقترح والبيانات.</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>حفظ ما أخرجه هذا المستخرِج دون تصحيح:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>حفظ ناتج مستخرِج</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>يوجد ملف باسم «{name}». هل تستبدله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>نُسخ بصيغة {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>ه&amp;ذه الصفحة</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>الكل في م&amp;لف واحد</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>كيف يبدأ الملف</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>حفظ ما أخرجه {extractor}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;كل الصفحات المفتوحة (%Ln)</numerusform>
            <numerusform>ال&amp;صفحة المفتوحة</numerusform>
            <numerusform>ال&amp;صفحتان المفتوحتان</numerusform>
            <numerusform>&amp;كل الصفحات المفتوحة وعددها %Ln</numerusform>
            <numerusform>&amp;كل الصفحات المفتوحة وعددها %Ln</numerusform>
            <numerusform>&amp;كل الصفحات المفتوحة وعددها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>لم يبقَ منها ما لم يُقرأ (%Ln).</numerusform>
            <numerusform>واحدة منها لم تُقرأ بعد: ستُقرأ وتُقارن أولًا، وذلك يستغرق وقتًا.</numerusform>
            <numerusform>اثنتان منها لم تُقرأا بعد: ستُقرآن وتُقارنان أولًا، وذلك يستغرق وقتًا.</numerusform>
            <numerusform>%Ln منها لم تُقرأ بعد: ستُقرأ وتُقارن أولًا، وذلك يستغرق وقتًا.</numerusform>
            <numerusform>%Ln منها لم تُقرأ بعد: ستُقرأ وتُقارن أولًا، وذلك يستغرق وقتًا.</numerusform>
            <numerusform>%Ln منها لم تُقرأ بعد: ستُقرأ وتُقارن أولًا، وذلك يستغرق وقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>حفظ المقالات (%Ln)</numerusform>
            <numerusform>حفظ مقال واحد</numerusform>
            <numerusform>حفظ مقالين</numerusform>
            <numerusform>حفظ %Ln مقالات</numerusform>
            <numerusform>حفظ %Ln مقالًا</numerusform>
            <numerusform>حفظ %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>&amp;حفظ الصفحات (%Ln)</numerusform>
            <numerusform>&amp;حفظ صفحة واحدة</numerusform>
            <numerusform>&amp;حفظ صفحتين</numerusform>
            <numerusform>&amp;حفظ %Ln صفحات</numerusform>
            <numerusform>&amp;حفظ %Ln صفحة</numerusform>
            <numerusform>&amp;حفظ %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name} وهكذا</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>يوجد ملف باسم «{name}».</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>المجلد غير موجود بعد؛ سيُنشأ.</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>لا يستجيب المجلد: قد يفشل الحفظ فيه.</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>لا يمكن استخدام هذا المجلد: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}: لا يمكن عرض ملف من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>لم تُقرأ الصفحة بعد.</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>يُنشأ المقال…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>ليس للملف اسم بعد.</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>لا شيء في مقالها</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>لم تُحفظ ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;تصفح…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>ال&amp;حقول</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>إعطاء الجديد رقمًا</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>إن كان &amp;موجودًا</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>إن وُجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>حفظ مقالات المجموعة</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>المحددة</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>المنجزة أو المقبولة</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>كل المقروءة غير المنحّاة</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>ترك الصفحات التي تكاد تكرر غيرها</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>إسقاط المقالات الأقل من</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>أقل كلمات المقال</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>أ&amp;جزاء المقال…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>الكل في م&amp;لف واحد في الصيغ التي تتسع لكثير</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>ملف جديد كل</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> مقالًا</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>مقالات الملف</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>مضغوط بـ &amp;zstd</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>مقدار ما حُفظ</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>ما لم يُحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>بأي صيغ</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>كيف تُكتب كل صيغة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>كما هو مقترح</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>دائمًا {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>أبدًا {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>المجلد غير موجود بعد؛ سيُنشأ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>لم تُحفظ مقالات (%Ln).</numerusform>
            <numerusform>حُفظ مقال واحد.</numerusform>
            <numerusform>حُفظ مقالان.</numerusform>
            <numerusform>حُفظت %Ln مقالات.</numerusform>
            <numerusform>حُفظ %Ln مقالًا.</numerusform>
            <numerusform>حُفظ %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>لم يُسقط شيء (%Ln).</numerusform>
            <numerusform>مقال واحد أقصر وأُسقط.</numerusform>
            <numerusform>مقالان أقصر وأُسقطا.</numerusform>
            <numerusform>%Ln مقالات أقصر وأُسقطت.</numerusform>
            <numerusform>%Ln مقالًا أقصر وأُسقط.</numerusform>
            <numerusform>%Ln مقال أقصر وأُسقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>تُحفظ المقالات (%Ln)</numerusform>
            <numerusform>يُحفظ مقال واحد</numerusform>
            <numerusform>يُحفظ مقالان</numerusform>
            <numerusform>تُحفظ %Ln مقالات</numerusform>
            <numerusform>يُحفظ %Ln مقالًا</numerusform>
            <numerusform>يُحفظ %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>مقدار ما حُفظ</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>ما لم يُحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} من {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>لم يُحفظ مقال (%Ln)</numerusform>
            <numerusform>حُفظ مقال واحد</numerusform>
            <numerusform>حُفظ مقالان</numerusform>
            <numerusform>حُفظت %Ln مقالات</numerusform>
            <numerusform>حُفظ %Ln مقالًا</numerusform>
            <numerusform>حُفظ %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>لم يُحفظ مقال (%Ln)، وتعذر {count}</numerusform>
            <numerusform>حُفظ مقال واحد، وتعذر {count}</numerusform>
            <numerusform>حُفظ مقالان، وتعذر {count}</numerusform>
            <numerusform>حُفظت %Ln مقالات، وتعذر {count}</numerusform>
            <numerusform>حُفظ %Ln مقالًا، وتعذر {count}</numerusform>
            <numerusform>حُفظ %Ln مقال، وتعذر {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>لوحة النتائج</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>يجري التقييم…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>يقع F1 بين (95٪)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>صفحاته</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>مقياس F1 لكل مستخرِج</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>حيث هذا هو الأسوأ:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>لا صفحات محسومة (%Ln)؛ ويُقيَّم كل مستخرِج بما أبقاه منها.</numerusform>
            <numerusform>صفحة واحدة حسمتها هي المعيار. يُقيَّم كل مستخرِج بالمقاطع التي أبقاها منها.</numerusform>
            <numerusform>صفحتان حسمتهما هما المعيار. يُقيَّم كل مستخرِج بالمقاطع التي أبقاها منهما.</numerusform>
            <numerusform>%Ln صفحات حسمتها هي المعيار. يُقيَّم كل مستخرِج بالمقاطع التي أبقاها منها.</numerusform>
            <numerusform>%Ln صفحة حسمتها هي المعيار. يُقيَّم كل مستخرِج بالمقاطع التي أبقاها منها.</numerusform>
            <numerusform>%Ln صفحة حسمتها هي المعيار. يُقيَّم كل مستخرِج بالمقاطع التي أبقاها منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>عدد المستخرِجات التي لم تُجب عنها جميعًا: %Ln.</numerusform>
            <numerusform>لم يُجب مستخرِج واحد عنها جميعًا، فجاء في الآخر.</numerusform>
            <numerusform>لم يُجب مستخرِجان عنها جميعًا، فجاءا في الآخر.</numerusform>
            <numerusform>لم تُجب %Ln مستخرِجات عنها جميعًا، فجاءت في الآخر.</numerusform>
            <numerusform>لم يُجب %Ln مستخرِجًا عنها جميعًا، فجاءت في الآخر.</numerusform>
            <numerusform>لم يُجب %Ln مستخرِج عنها جميعًا، فجاءت في الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>لا صفحة منجزة بعد. احسم بعض الصفحات بـ«تم، والتالية»؛ فهي المعيار.</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>تشغيل المستخرِجات الناقصة (%Ln)</numerusform>
            <numerusform>تشغيل المستخرِجات الناقصة على صفحة واحدة</numerusform>
            <numerusform>تشغيل المستخرِجات الناقصة على صفحتين</numerusform>
            <numerusform>تشغيل المستخرِجات الناقصة على %Ln صفحات</numerusform>
            <numerusform>تشغيل المستخرِجات الناقصة على %Ln صفحة</numerusform>
            <numerusform>تشغيل المستخرِجات الناقصة على %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>في الخلفية؛ يمكنك متابعة العمل والإلغاء في أي وقت</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>الموقع: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>مقروءة بوصفها: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>مدى إبقاء كل اثنين الكلمات نفسها، متوسطًا على هذه الصفحات: 1 يعني تمامًا.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>صفحة ملصقة</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>التوقف عند &amp;كل اختلاف</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>الأكثر &amp;شكًا أولًا</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>&amp;نسيان الصفحات الأخيرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>الوقت المتاح لمستخرِج لكل صفحة</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>المستخرِجات المثبتة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>من البدء التالي</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>ال&amp;وقت لكل مستخرِج</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>لكل صفحة، من الصفحة التالية</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>وإلا فحيث تتقارب النتيجة فقط.</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>وإلا فبترتيب القراءة.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>المشكوك فيه</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>الصفحات الأخيرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>لا صفحات مذكورة (%Ln)</numerusform>
            <numerusform>صفحة واحدة مذكورة</numerusform>
            <numerusform>صفحتان مذكورتان</numerusform>
            <numerusform>%Ln صفحات مذكورة</numerusform>
            <numerusform>%Ln صفحة مذكورة</numerusform>
            <numerusform>%Ln صفحة مذكورة</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>لا شيء مذكور</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>قواعد المواقع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>إضافة من ملفات…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>كتابة في ملف…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>الكتابة بصيغة ftr-site-config…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>ملف لكل موقع، كما يقرؤه wallabag وFull-Text RSS</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>تحت «site: example.com» يقول كل سطر ما يُفعل بمكان في صفحاته: «drop: aside.related» و«keep: div.correction» و«only: article» و«title: h1». ويمكن إضافة ملفات ftr-site-config أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>عدد الملفات المكتوبة في {folder}: %Ln.</numerusform>
            <numerusform>كُتب ملف واحد في {folder}.</numerusform>
            <numerusform>كُتب ملفان في {folder}.</numerusform>
            <numerusform>كُتبت %Ln ملفات في {folder}.</numerusform>
            <numerusform>كُتب %Ln ملفًا في {folder}.</numerusform>
            <numerusform>كُتب %Ln ملف في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>إضافة قواعد من ملفات</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>كتابة القواعد في ملف</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>كُتبت القواعد في {file}.</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>ما جرى تجاوزه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>ولا أسباب أخرى (%Ln)</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و%Ln أسباب أخرى</numerusform>
            <numerusform>و%Ln سببًا آخر</numerusform>
            <numerusform>و%Ln سبب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>كيف قُرئت حروف الصفحة؛ اختر غيره لقراءتها من جديد</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>لا كلمات في الصفحة (%Ln)</numerusform>
            <numerusform>كلمة واحدة في الصفحة</numerusform>
            <numerusform>كلمتان في الصفحة</numerusform>
            <numerusform>%Ln كلمات في الصفحة</numerusform>
            <numerusform>%Ln كلمة في الصفحة</numerusform>
            <numerusform>%Ln كلمة في الصفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>لا مستخرِج يعمل (%Ln)</numerusform>
            <numerusform>مستخرِج واحد يعمل</numerusform>
            <numerusform>مستخرِجان يعملان</numerusform>
            <numerusform>%Ln مستخرِجات تعمل</numerusform>
            <numerusform>%Ln مستخرِجًا يعمل</numerusform>
            <numerusform>%Ln مستخرِج يعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>لا شك (%Ln)</numerusform>
            <numerusform>%Ln مشكوك فيه</numerusform>
            <numerusform>%Ln مشكوك فيهما</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
            <numerusform>%Ln مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>لا شيء مشكوك فيه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>لم تعد الكتلة موجودة</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>أُعيدت قراءة الصفحة، ولم تعد فيها الكتلة التي كنت تكتب فيها. ما كتبته:</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>نظرة عامة على الصفحة</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>الصفحة كلها: الداكن مُبقى، والكهرماني مشكوك فيه</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>لا عناوين ولا قوائم ولا جداول ولا صور ولا روابط فيما أُبقي.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>مصير بنية الصفحة</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>داخل المقاطع التي يبقيها المقال: ما في الصفحة، وما يُحفظ منه.</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>وتحته ما في HTML كل مستخرِج من المقاطع التي أبقاها هو.</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} من {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>وسوم الصفحات (%Ln)</numerusform>
            <numerusform>وسوم صفحة واحدة</numerusform>
            <numerusform>وسوم صفحتين</numerusform>
            <numerusform>وسوم %Ln صفحات</numerusform>
            <numerusform>وسوم %Ln صفحة</numerusform>
            <numerusform>وسوم %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>وسوم جديدة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>وسوم هذه المجموعة</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag} ({count} من هذه الصفحات)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>الأعمدة (%Ln أخرى)</numerusform>
            <numerusform>الأعمدة وآخر</numerusform>
            <numerusform>الأعمدة وآخران</numerusform>
            <numerusform>الأعمدة و%Ln أخرى</numerusform>
            <numerusform>الأعمدة و%Ln أخرى</numerusform>
            <numerusform>الأعمدة و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>تخطي الجولة</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>الضبط بحسب الصفحات المحسومة</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>تجري التجربة على الصفحات التي حسمتها…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>ما يُصغى إليه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>يمكن لما حسمته أن يصحح ما يُقترح لسائر الصفحات: كم يُصدَّق كل مستخرِج. ويُقاس الكسب على صفحات محسومة لم يرها، وصفحات الموقع الواحد معًا دائمًا.</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>ما يكسبه</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>لا ضبط مستعمل.</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>مستعمل: ضبط بلا صفحات (%Ln) كسب {gain} (بين {low} و{high}).</numerusform>
            <numerusform>مستعمل: ضبط بصفحة محسومة واحدة كسب {gain} (بين {low} و{high}).</numerusform>
            <numerusform>مستعمل: ضبط بصفحتين محسومتين كسب {gain} (بين {low} و{high}).</numerusform>
            <numerusform>مستعمل: ضبط بـ%Ln صفحات محسومة كسب {gain} (بين {low} و{high}).</numerusform>
            <numerusform>مستعمل: ضبط بـ%Ln صفحة محسومة كسب {gain} (بين {low} و{high}).</numerusform>
            <numerusform>مستعمل: ضبط بـ%Ln صفحة محسومة كسب {gain} (بين {low} و{high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: يلزم %Ln.</numerusform>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: تلزم صفحة واحدة.</numerusform>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: تلزم صفحتان.</numerusform>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: تلزم %Ln.</numerusform>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: تلزم %Ln.</numerusform>
            <numerusform>الصفحات المحسومة أقل من أن يُضبط بها: تلزم %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>في صفحات محسومة (%Ln) F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
            <numerusform>في صفحة محسومة واحدة F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
            <numerusform>في صفحتين محسومتين F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
            <numerusform>في %Ln صفحات محسومة F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
            <numerusform>في %Ln صفحة محسومة F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
            <numerusform>في %Ln صفحة محسومة F1 للكلمات {before} كما اقتُرح و{after} بعد الضبط: {gain}، بين {low} و{high} بنسبة 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>الإبقاء على أكثر (فوق 0) أو أقل</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>كسبه أكثر من المصادفة. وتُقرأ به من جديد الصفحات التي لم يحسمها أحد.</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>قد يكون كسبه مصادفة، فلا يمكن استعماله. وقد تبيّن ذلك صفحات محسومة أكثر.</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>لا تتطلب الصفحات المحسومة أي تصحيح.</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>الضبط مستعمل؛ وتُقرأ به من جديد الصفحات التي لم يحسمها أحد.</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>أُزيل الضبط؛ وتُقرأ بدونه من جديد الصفحات التي لم يحسمها أحد.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>إصدارات المستخرِجات</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>كلمات دخلت</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>كلمات خرجت</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>صفحات تُستخرج على نحو آخر</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 قبل</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 بعد</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>مقاطع الصفحة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>ا&amp;قتباس المقاطع</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>&amp;حفظ تقرير…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>سؤال الإصدارات المثبتة الآ&amp;ن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>لا تُحفظ من هذا المستخرِج إلا أجوبة إصدار واحد. اسأل من جديد بعد تحديثه.</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>لم تُقرأ أي صفحة بعد.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>لا صفحات تُستخرج على نحو آخر (%Ln).</numerusform>
            <numerusform>صفحة واحدة تُستخرج على نحو آخر.</numerusform>
            <numerusform>صفحتان تُستخرجان على نحو آخر.</numerusform>
            <numerusform>%Ln صفحات تُستخرج على نحو آخر.</numerusform>
            <numerusform>%Ln صفحة تُستخرج على نحو آخر.</numerusform>
            <numerusform>%Ln صفحة تُستخرج على نحو آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>لم تُحسم أي منها (%Ln): أفضل {better}، أسوأ {worse}.</numerusform>
            <numerusform>من واحدة حسمتها: أفضل {better}، أسوأ {worse}.</numerusform>
            <numerusform>من اثنتين حسمتهما: أفضل {better}، أسوأ {worse}.</numerusform>
            <numerusform>من %Ln حسمتها: أفضل {better}، أسوأ {worse}.</numerusform>
            <numerusform>من %Ln حسمتها: أفضل {better}، أسوأ {worse}.</numerusform>
            <numerusform>من %Ln حسمتها: أفضل {better}، أسوأ {worse}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>التقرير هو {path}.</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>يجري النظر في الإصدارات المثبتة…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>أجابت الإصدارات المثبتة الآن عن كل صفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>لا صفحات تُقرأ من جديد (%Ln).</numerusform>
            <numerusform>تُقرأ صفحة واحدة من جديد بالإصدارات المثبتة الآن.</numerusform>
            <numerusform>تُقرأ صفحتان من جديد بالإصدارات المثبتة الآن.</numerusform>
            <numerusform>تُقرأ %Ln صفحات من جديد بالإصدارات المثبتة الآن.</numerusform>
            <numerusform>تُقرأ %Ln صفحة من جديد بالإصدارات المثبتة الآن.</numerusform>
            <numerusform>تُقرأ %Ln صفحة من جديد بالإصدارات المثبتة الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>ثم يُغلق تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>تُقرأ الصفحة…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>لا نص في هذه الصفحة. الصفحات التي ترسم نصها بنصوص برمجية لا تحوي نصًا عند حفظها: انتظر حتى يُظهره المتصفح واحفظها بـ SingleFile، أو انسخه هناك والصقه هنا.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>افتح صفحة محفوظة، أو الصقها، أو أفلتها هنا</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>تعمل عليها عدة مستخرِجات جنبًا إلى جنب. احسم ما تختلف فيه، واحفظ المقال النظيف.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>أو جرّب مثالًا</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>الصفحات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> (يعمل)</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>المقارنة بالكلمات مع</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>جدول بلا صفوف (%Ln)</numerusform>
            <numerusform>جدول من صف واحد</numerusform>
            <numerusform>جدول من صفين</numerusform>
            <numerusform>جدول من %Ln صفوف</numerusform>
            <numerusform>جدول من %Ln صفًا</numerusform>
            <numerusform>جدول من %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>قائمة بلا عناصر (%Ln)</numerusform>
            <numerusform>قائمة من عنصر واحد</numerusform>
            <numerusform>قائمة من عنصرين</numerusform>
            <numerusform>قائمة من %Ln عناصر</numerusform>
            <numerusform>قائمة من %Ln عنصرًا</numerusform>
            <numerusform>قائمة من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>قائمة مصطلحات بلا مقاطع (%Ln)</numerusform>
            <numerusform>قائمة مصطلحات من مقطع واحد</numerusform>
            <numerusform>قائمة مصطلحات من مقطعين</numerusform>
            <numerusform>قائمة مصطلحات من %Ln مقاطع</numerusform>
            <numerusform>قائمة مصطلحات من %Ln مقطعًا</numerusform>
            <numerusform>قائمة مصطلحات من %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>شيفرة بلا أسطر (%Ln)</numerusform>
            <numerusform>شيفرة من سطر واحد</numerusform>
            <numerusform>شيفرة من سطرين</numerusform>
            <numerusform>شيفرة من %Ln أسطر</numerusform>
            <numerusform>شيفرة من %Ln سطرًا</numerusform>
            <numerusform>شيفرة من %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>لا مقاطع مترابطة (%Ln)</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان مترابطان</numerusform>
            <numerusform>%Ln مقاطع مترابطة</numerusform>
            <numerusform>%Ln مقطعًا مترابطًا</numerusform>
            <numerusform>%Ln مقطع مترابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>حدث ما لم يكن ينبغي أن يحدث: {reason}

مسوداتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>مقال إخباري</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>نقاش في منتدى</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>صفحة توثيق</translation>
    </message>
</context>
</TS>
