"""The words around names and days in bylines, in the languages of newspapers, as pieces of regular expressions.

All are matched without regard to capitals.
"""

# What an author is called before a colon, a slash or a bar: "Author:", "Text:", "文／".
AUTHOR_LABELS = (
    r"authors?|writers?|words|text(?:[es]|o|os)?|reporters?|contributors?|interview|autor(?:in|innen|:innen|en|es|s|"
    r"as|a|e|i|ka|ky|ii|zy|ica)?|"
    r"verfasser(?:in)?|auteure?s?|autrices?|autoř[ia]|autor článku|autor teksta|autorius|autorė|autore|tekst[ias]?|"
    r"testo|testi|"
    r"författare|forfatter(?:e)?|skribent(?:er)?|journalist(?:e|er)?|redaktör|redaktør|reportagem|redactor(?:a)?|"
    r"kirjoittaja[t]?|toimittaja[t]?|teksti|opracowa(?:ł|ła|nie)|oprac\.|napisał[a]?|napsal[a]?|napísal[a]?|"
    r"napisa[ol][la]?|piše|"
    r"szerzők?|írta|szöveg|yazar(?:lar)?|yazan|yazı|haber|muhabir|höfundur|skrifar|egilea|"
    r"tác giả|người viết|oleh|penulis|pewarta|wartawan|laporan|reporter|"
    r"автор(?:[иы]|ка|ки)?(?:\s+(?:статьи|материала|текста|публикации|статті|матеріалу|тексту))?|текст|беседовал[аи]?|"
    r"подготовил[аи]?|записал[аи]?|журналист(?:ка)?|журналіст(?:ка)?|корреспондент|кореспондент(?:ка)?|підготува(?:в|"
    r"ла)|пише|"
    r"συντάκτης|συντάκτρια|συντακτης|αρθρογράφος|κείμενο|κείμενα|γράφει|γράφουν|"
    r"الكاتب[ة]?|كتب(?:ت|ه|ته)?|إعداد|اعداد|بقلم|المؤلف|نویسنده|خبرنگار|מאת|כותבת?|כתבה?|"
    r"लेखक|लेखिका|रिपोर्टर|ผู้เขียน|โดย|เรื่อง|লেখক|"
    r"作者|记者|記者|文|撰文|撰稿|(?:取材・)?文|著者|執筆者?|筆者|投稿者|ライター|글|글쓴이|작성자|기자명?|저자"
)
# Of these, those that alone above a name say as much; the others are also the label of something else.
LABEL_WORDS = r"autor(?:in|innen|en|es|i|e)?|auteure?s?|autrices?|författare|szerzők?|yazar(?:lar)?|автор(?:ы|и)?"
# What says who wrote a text without a sign behind it: "Written by Ada Writer".
WRITTEN_BY = (
    r"(?:verfasst|geschrieben|veröffentlicht|erstellt|ein(?:e)?\s+(?:artikel|beitrag|kommentar|gastbeitrag|analyse|"
    r"reportage|interview|kolumne))\s+von|"
    r"aus\s+[^\W\d_]+\s+(?:berichtet|berichten)|(?:écrit|publié|rédigé|proposé|posté|signé)\s+par|"
    r"propos\s+recueillis\s+par|"
    r"(?:escrito|publicado|redactado|enviado|publicada)\s+por|texto\s+de|(?:scritto|pubblicato|postato)\s+da|"
    r"a\s+cura\s+di|"
    r"(?:geschreven|gepubliceerd|geplaatst)\s+door|(?:skrevet|skriven|skrivet|publisert|publicerad|udgivet)\s+a[vf]|"
    r"(?:scris|publicat|postat|articol)\s+de|(?:napisane|dodane|opublikowane)\s+przez|napsal[a]?|"
    r"(?:ditulis|diposting)\s+oleh|(?:γράφει|γράφουν)\s+(?:ο|η|οι)|(?:καταχωρήθηκε|αναρτήθηκε)\s+από|беседовал[аи]?|"
    r"подготовил[аи]?|записал[аи]?"
)
# The same word by word: also the beginning of a name, unless two capitals or a sign follow.
BY = r"von|par|por|di|door|av|af|przez|oleh|од|від|от|από|โดย"
# What somebody else did: pictures, a translation, the last look at it.
OTHER_WORK = (
    r"photos?|photograph(?:s|y|er|ers)?|pictures?|images?|illustrations?|videos?|graphics|artwork|fotos?|"
    r"foto(?:grafie|graf|grafía|grafia|graf[oai]|ğraf)|"
    r"photographies?|bild(?:er)?|beeld|imágenes|imagens|immagini|illustrazioni|ilustraci(?:ón|ones)|zdjęci[ae]|fot\.|"
    r"fotky|képek?|fotó|fotók|kuvat?|"
    r"фото|фотографии|ілюстрації|иллюстрации|видео|відео|φωτογραφ\w+|φωτό?|تصوير|صور|عکس|צילום|צילומים|ảnh|ภาพ|"
    r"写真|撮影|摄影|攝影|图片?|圖片?|图|사진|editors?|edited|edición|edição|redigering|redaktor|редактор|szerkesztő|"
    r"biên tập|penyunting|"
    r"(?:责任|責任)?(?:编辑|編輯)|责编|校对|审核|監審|来源|來源|翻译|翻譯|翻訳|訳|번역|편집|translat(?:ed|ion)|übersetz(?:t|ung)|traducción|"
    r"traduction|"
    r"traduzione|tradução|çeviri|перевод|переклад|tłumaczenie|překlad"
)
# Who looked at it afterwards, or put it into another language.
CHECKED_BY = (
    r"(?:geprüft|überprüft|redigiert|überarbeitet|übersetzt|aktualisiert)\s+von|(?:relu|vérifié|révisé|traduit|illustré)\s+par|"
    r"(?:revisad[oa]|editad[oa]|verificad[oa]|traducid[oa]|traduzid[oa])\s+por|(?:rivist[oa]|revisionat[oa]|tradott[oa])\s+da|"
    r"(?:nagekeken|vertaald|bewerkt)\s+door"
)
PUBLISHED = (
    r"publish(?:ed)?|posted|first published|originally published|date(?:d| published| posted)|issued|created(?: on|:)|"
    r"written|asked|started|submitted|veröffentlicht|erschienen|erstellt|stand|publié|créé|mis en ligne|parution|"
    r"publica(?:do|da|ción|ção|t)|"
    r"crea(?:do|ción)|pubblicat[oa]|pubblicazione|geplaatst|gepubliceerd|publicera[dt]|skapad|publisert|"
    r"offentliggjort|oprettet|opprettet|udgivet|publiceret|"
    r"julkaistu|opublikowano|publikacj[ai]|dodano|utworzono|publikován[oay]|publikované|zveřejněno|zverejnené|vydáno|"
    r"vytvořeno|"
    r"megjelent|közzétéve|létrehozva|publicării|objavljeno|avaldatud|paskelbta|publicēts|publicēta|birt|"
    r"yayın\w*|oluştur\w*|eklenme|giriş|опубл[іи]кован[оа]?|дата публ[іи]кац[іи][иії]|добавлено|создано|публикувано|"
    r"објављено|"
    r"δημοσιε[ύυ]\w*|δημοσίευση|ανάρτηση|diterbitkan|dipublikasikan|terbit|tayang|đăng|ngày đăng|xuất bản|פורסם"
)
PUBLISHED_SIGNS = r"发布|发表|發佈|發布|發表|掲載|公開|投稿|配信|등록|입력|نشر|نشرت|تاریخ انتشار|प्रकाशित|เผยแพร่|প্রকাশ"
CHANGED = (
    r"updated?|modified|revised|edited|reviewed|last\s+(?:change|reviewed|edited)|aktualisiert|geändert|bearbeitet|"
    r"mis? à jour|modifiée?|actualizado|actualización|modificado|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|"
    r"modificat[oa]|"
    r"bijgewerkt|gewijzigd|uppdatera[dt]|ändrad|oppdatert|endret|opdateret|ændret|päivitetty|muokattu|"
    r"aktualizacj[ai]|zaktualizowano|zmodyfikowano|aktualizován[oay]|aktualizace|upraveno|aktualizované|frissítve|"
    r"frissült|módosítva|"
    r"actualizat|ažurirano|posodobljeno|uuendatud|atnaujinta|atjaunots|uppfært|güncel\w*|"
    r"обновлен[оа]?|изменено|оновлено|змінено|обновена|ажурирано|ενημερώθηκε|ενημέρωση|diperbarui|diperbaharui|"
    r"cập nhật|עודכן"
)
CHANGED_SIGNS = r"更新|수정|업데이트|تحديث|محدث|بروزرسانی|به‌روزرسانی|अपडेट|अद्यतन|อัปเดต|อัพเดต|ปรับปรุง|แก้ไข"
# What a desk or a program writes where no person is named.
DESKS = (
    r"redaktion|redakcja|redakce|rédaction|redacción|redacció|redazione|redação|redactie|redaksjonen|redaktionen|"
    r"toimitus|redaksi|"
    r"редакция|редакція|редакции|szerkesztőség|redacția|haber merkezi|super user|webmaster|root|web desk|news desk|"
    r"newsdesk"
)
# Where a report comes from that nobody signed.
AGENCIES = (
    r"red\.?|agenturen|agencias|agências|agences|agenzie|agencies|dpa|afp|apa|ap|sda|sid|kna|epd|efe|ansa|lusa|belga|"
    r"anp|ntb|"
    r"tt|ritzau|stt|pap|čtk|čtk/ap|mti|agerpres|tass|тасс|reuters|associated press|agence france-presse|wire reports?"
)
# What a person is, behind the name.
ROLES = (
    r"writer|author|editor|editors?-in-chief|reporter|journalist|correspondent|columnist|contributor|expert|specialist|"
    r"consultant|analyst|engineer|developer|director|manager|officer|ceo|cto|cmo|coo|founder|co-founder|president|"
    r"principal|professor|researcher|scientist|head|chief|lead|senior|staff|freelance|dietitian|nutritionist|chef|"
    r"physician|"
    r"photographer|producer|critic|host|attorney|lawyer|strategist|marketer|copywriter|blogger|partner|owner|"
    r"coordinator|educators?|horticulturalist|gardener|agent|advisor|planner|designer|architect|former|guest|"
    r"redakteur(?:in)?|redaktor|journalistin|chefredakteur(?:in)?|korrespondent(?:in)?|autorin?|ressortleiter(?:in)?|"
    r"volontär(?:in)?|reporterin|rédacteur|rédactrice|journaliste|redactor|redactora|periodista|corresponsal|"
    r"giornalista|"
    r"redactie|корреспондент(?:ка)?|журналист(?:ка)?|редактор|обозреватель|"
    r"redacteur|redactrice|verslaggever|verslaggeefster|journalisten?|envoyée? spéciale?|inviat[oa]|jornalista|"
    r"repórter|reportere?|"
    r"journaliste[rs]|redaktører?|redaktör|toimittaja|dziennikar(?:z|ka)|redaktorka|novinářk?a?|újságíró|ziarist[ăa]?|"
    r"muhabiri?|"
    r"δημοσιογράφος|журналістка?|кореспондентк?а?|wartawan|senior reporter"
)
