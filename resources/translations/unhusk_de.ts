<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>teilweise behalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV-Tabelle</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Vertikaler Text</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>Byte-Order-Mark</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>mit der Seite gesendet</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>JSON-LD eines Nachrichtenartikels</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>JSON-LD der Seite</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>JSON-LD-Organisation</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>Meta-Tags</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>Titel-Tag</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>Kartenbeschriftung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>kanonischer Link</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>lang-Attribut</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>ausgezeichnete Autorenzeile</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>ausgezeichnetes Datum</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>irgendein Datum</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>erster Beitrag</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>Name neben dem Datum</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>Datum bei der Überschrift</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>Datum der Änderung</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>Datum der Änderung bei der Überschrift</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>Autorenzeile mit „Von“</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>Autorenzeile unter dem Artikel</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>Name neben dem Datum, zweimal genannt</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>Autorenzeile, vor dem Namen der Website</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>zweite Überschrift</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>ausgezeichneter Titel</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>Datum hinter dem Ort</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>Teil der ersten Überschrift</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>Anfangsdaten</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>1 Block behalten</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>{count} Blöcke behalten</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>1 Block verwerfen</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>{count} Blöcke verwerfen</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>1 Block bestätigen</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>{count} Blöcke bestätigen</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>1 Block zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>{count} Blöcke zurücksetzen</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>{pictures} und {blocks} behalten</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>{pictures} und {blocks} verwerfen</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>{pictures} und {blocks} bestätigen</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>{pictures} und {blocks} zurücksetzen</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Block</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Blöcke</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>1 Bild behalten</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>{count} Bilder behalten</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>1 Bild verwerfen</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>{count} Bilder verwerfen</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>1 Bild bestätigen</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>{count} Bilder bestätigen</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>1 Bild zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>{count} Bilder zurücksetzen</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>Wörter von 1 Block verwerfen</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>Regeln der Website anwenden</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>Alternativtext eines Bildes ändern</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>1 Block bearbeiten</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>1 Block wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>{count} Blöcke wiederherstellen</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>1 Block auszeichnen als {kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>{count} Blöcke auszeichnen als {kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>Fassung von {name} für 1 Block übernehmen</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>Fassung von {name} für {count} Blöcke übernehmen</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Fassung von {name} für alles übernehmen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>Vom vorigen trennen</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>Links von 1 Block entfernen</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>Links von {count} Blöcken entfernen</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>Links von 1 Block wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>Links von {count} Blöcken wiederherstellen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>1 Block nach oben verschieben</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>{count} Blöcke nach oben verschieben</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>1 Block nach unten verschieben</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>{count} Blöcke nach unten verschieben</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>Mehr behalten</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Weniger behalten</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>Behalten, was seither entschieden wurde</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>dafür: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>dagegen: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>steht in der Navigation der Seite</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>steht in einer Fußzeile</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>steht in einem Seitenkopf</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>steht in einer Randspalte</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>steht in einem Dialog</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>steht in einem Formular</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>steht in dem Teil, den die Seite als Hauptteil auszeichnet</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>steht in dem Teil, den die Seite als Artikel auszeichnet</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>ist ganz ein Link</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>ist ganz ein Link, neben {count} weiteren</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>{share}&#xa0;% davon sind Links</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>{count} der {all} Blöcke ringsum sind Links</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>weder der Block noch seine Umgebung ist ein Link</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>ist eine Überschrift</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>steht unter der Überschrift „{words}“</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>besteht aus ganzen Sätzen</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>endet nicht wie ein Satz</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>ist lang: {count} Wörter</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>ist kurz: 1 Wort</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>ist kurz: {count} Wörter</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>hat {count} Wörter</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>steht nahe am Anfang der Seite</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>steht nahe am Ende der Seite</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>ringsum stehen {count} Wörter Fließtext</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>ringsum steht kein Fließtext</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>die Seite sagt dasselbe {count}-mal</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>die Seite sagt dasselbe anderswo, und einmal genügt</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>das meiste auf dieser Seite, das so gebaut ist wie dieser Block, gehört zum Text</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>das meiste auf dieser Seite, das so gebaut ist wie dieser Block, gehört nicht zum Text</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>{count} weitere Blöcke stehen an gleichartiger Stelle</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>ein Leser sieht es zunächst nicht</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>Klassennamen ringsum deuten auf {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>Karten und Lesetipps</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>Kommentare und Beiträge</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>Autoren und Daten</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>Werbung, Hinweise und Konten</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>hat auf dieser Seite keinen Artikel gefunden</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>hat auf dieser Seite keinen Text gefunden</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>kann mit dieser Seite nichts anfangen</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>hat in den Zeilen dieser Seite keinen Artikel gefunden</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>die Skripte dieser Seite enthalten keinen Artikel</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>kein Extraktor hat auf dieser Seite einen Artikel gefunden</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>wurde nicht in {seconds} s fertig</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>nichts auf dieser Seite sieht nach ihrem Inhalt aus; vielleicht findet ein anderer Extraktor etwas</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>diese Seite {why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>zeigt erst Text, wenn ihr Programm läuft, und enthält selbst keinen: Speichern Sie sie noch einmal im Browser, sobald ihr Text zu sehen ist</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} ist nicht installiert: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} ist nicht installiert: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>braucht {library}; das ist nicht installiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>hatte nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>die Seite ist dafür zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>die Seite ist tiefer als {count} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>wollte das Programm beenden</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>endete mit einem Fehler: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>abgestürzt: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>kann nicht starten: Ein nötiges Paket fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>beendete seinen Prozess mit Status {status}</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>es konnte kein Prozess für diese Arbeit gestartet werden ({reason}); schließen Sie andere Programme oder installieren Sie Unhusk neu und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>sein Modell {file} fehlt: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>sein Modell {file} ist beschädigt: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>Installieren Sie Unhusk neu, oder trainieren Sie es neu (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>Es hat keine Wortliste für die Sprache dieser Seite und richtete sich allein nach Längen und Links.</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>Ausgelöst in {file}, Zeile {line}.</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>Wollte {attempt}; verweigert.</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>{host} erreichen</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>{program} starten</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>einem anderen Programm ein Signal senden</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>eine Kopie von sich</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>Wollte {count} weitere solche Dinge; verweigert.</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>wollte {attempt}; ein Extraktor hat kein Netz und startet keine Programme</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>Dieses System hält einen feindseligen Extraktor, der Python umgeht, nicht davon ab: {ways}.</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>in Ihre Dateien schreiben</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>das Netz erreichen</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>Programme starten</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>in Ihre Dateien schreiben oder das Netz erreichen</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>in Ihre Dateien schreiben oder Programme starten</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>das Netz erreichen oder Programme starten</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>in Ihre Dateien schreiben, das Netz erreichen oder Programme starten</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 Bild ist nicht in der gespeicherten Seite und bleibt im Web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>{count} Bilder sind nicht in der gespeicherten Seite und bleiben im Web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 Bild ist zu groß (je 20 MB, zusammen 100 MB) und bleibt im Web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>{count} Bilder sind zu groß (je 20 MB, zusammen 100 MB) und bleiben im Web.</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 Bild ist beschädigt oder zu groß (je 20 MB, zusammen 100 MB) und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>{count} Bilder sind beschädigt oder zu groß (je 20 MB, zusammen 100 MB) und wurden weggelassen.</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>1 Bild hat keine Adresse im Web und liegt in der Datei selbst.</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>{count} Bilder haben keine Adresse im Web und liegen in der Datei selbst.</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 Bild ist nicht in der gespeicherten Seite: Ein Link führt zu ihm ins Web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>{count} Bilder sind nicht in der gespeicherten Seite: Links führen zu ihnen ins Web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 Bild ist zu groß (je 20 MB, zusammen 100 MB): Ein Link führt zu ihm ins Web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>{count} Bilder sind zu groß (je 20 MB, zusammen 100 MB): Links führen zu ihnen ins Web.</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 Bild ist von einer Art, die dieses Format nicht aufnimmt: Seine Beschreibung steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>{count} Bilder sind von einer Art, die dieses Format nicht aufnimmt: Ihre Beschreibungen stehen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>Das Gespeicherte lässt sich nicht als {format} zurücklesen ({error}); das ist ein Fehler von Unhusk.</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>Beim Zurücklesen fehlen in {format} Wörter der Seite, oder sie kleben zusammen: {words}; ein Fehler von Unhusk.</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>Sie dürfen dort nicht schreiben; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>eine Datei dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>dieser Datenträger lässt sich nur lesen; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>der Ordner ist nicht da; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>der Ordner ist eine Datei; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>das ist ein Ordner; wählen Sie einen Namen für die Datei</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>die Verknüpfungen führen im Kreis; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>der Name ist zu lang; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>in {folder} kann keine Datei angelegt werden</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>es gibt schon eine Datei dieses Namens; ersetzen Sie sie, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>kann nicht geschrieben werden ({error}); wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>was dieses Format schreibt, ist nicht installiert; installieren Sie Unhusk neu</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} fasst je Datei einen Artikel; speichern Sie jeden in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>ein Dateiname hat kein Feld {field}; es gibt {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>der Dateiname {name} hat kein Feld wie {title}: jeder Artikel hieße so</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>Im Vorspann steht {key} zweimal; jeder Schlüssel darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} ist kein Vorspann; nennen Sie einen von {names}, oder schreiben Sie Zeilen wie: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>Der Vorspann kennt kein {field}; die Felder sind {fields}.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>Dieser Entwurf ist beschädigt und nicht lesbar; die Seite ist so, wie die Extraktoren sie hinterlassen haben.</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>Dieser Entwurf gehört zu einer anderen Seite, oder die Seite hat sich seither geändert.</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>Diesen Entwurf hat eine spätere Version von Unhusk angelegt; öffnen Sie ihn mit ihr.</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Gespeicherte Seiten öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>An allen Seiten eines Ordners arbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>Seite &amp;einfügen</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>Die Seite oder den Text in der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>Seite &amp;neu lesen</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>Die Datei neu lesen; passende Korrekturen bleiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Den Artikel speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>Unter anderem Namen oder in anderem Format speichern</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>&amp;Alle Seiten speichern…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>Die Artikel aller offenen Seiten speichern</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>Aus&amp;gabe eines Extraktors speichern…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>Speichern, was ein Extraktor gefunden hat, unverändert</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>Den Artikel drucken, nach einem Blick auf die Seiten</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>Sehen, was gespeichert wird, in jedem Format</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Den Artikel als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Den Artikel als HTML kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>Den Artikel als reinen Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>Seite s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>A&amp;lle Seiten schließen</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>Alle Seiten der Liste schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>Sammlung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>Eine Datei öffnen, die Seiten und Entscheidungen aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>Seiten &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>Gespeicherte Seiten oder Archive zu dieser Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>Sa&amp;mmlung speichern unter…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>Die Sammlung an einem eigenen Ort aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Arbeitstisch</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>Von der Seite zur Liste aller Seiten und zurück</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>Seiten &amp;filtern…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>Nur Seiten eines Zustands, einer Website, Art, Sprache oder Marke zeigen</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>&amp;Spalten des Arbeitstischs</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>&amp;Ausgewählte Seiten</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>Alles, was sich mit den ausgewählten Seiten tun lässt</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Marken…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>Den ausgewählten Seiten Marken geben oder nehmen</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>Eine Notiz zu den ausgewählten Seiten schreiben</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>&amp;Nächste Seite, die einen Blick braucht</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>Die mit dem größten Nutzen</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>&amp;Erledigt, und weiter</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>Diese Seite abschließen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>&amp;Beiseitelegen, und weiter</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>Diese Seite aus den Artikeln der Sammlung weglassen</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>&amp;Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>Die Seite noch einmal ansehen, die zuletzt erledigt oder beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>Das auf seiner Website immer &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>Eine Regel für alle Seiten der Website machen</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>Das auf seiner Website immer &amp;behalten…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>&amp;Regeln für Websites…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>Lesen und ändern, was immer behalten und verworfen wird</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>Seiten &amp;gemeinsam annehmen…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>Sichere Seiten wie vorgeschlagen übernehmen, nach einer Stichprobe</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>Artikel &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>Die Artikel der Sammlung speichern, oder einige</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>&amp;Wertung…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>Sehen, wie gut jeder Extraktor auf den erledigten Seiten ist</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>A&amp;bstimmen…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>Sehen, was ein Abstimmen nach den erledigten Seiten brächte</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>Sehen, was ein neuer Stand eines Extraktors geändert hat</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>E&amp;ntscheidungen anderer…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>Hereinholen, was jemand anderes entschieden hat</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>G&amp;oldstandard speichern…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>Die erledigten Seiten als Goldstandard speichern, um daran zu messen</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>Seiten ein&amp;packen</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>Damit die Datei weitergegeben werden kann</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>Den Block oder die markierten Blöcke in den Artikel aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>Den Block oder die markierten Blöcke weglassen</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>Behalten oder verwerfen und weiter</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>Die ganze Ta&amp;belle oder Liste behalten oder verwerfen</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>Alles von der Tabelle, Liste oder Abbildung, zu der der Block gehört</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>&amp;Annehmen, wie es ist, und weiter</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>Den Block oder die markierten Blöcke gelten lassen, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>Den &amp;Rest annehmen</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>Alles Zweifelhafte gelten lassen, wie es der Entwurf hat</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>Zurück zum V&amp;orschlag</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>Die Entscheidung über den Block zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>Text b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>Den Text des Blocks bearbeiten; Strg+Eingabe beginnt einen neuen Absatz</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>&amp;Wörter darin wählen</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>Dann verwirft D sie, und der Rest bleibt</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>Von allem &amp;mehr behalten</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>Von dem, was Sie nicht selbst entschieden haben</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>Von allem w&amp;eniger behalten</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>Zur &amp;Überschrift machen</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>Noch einmal: die nächste Ebene</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>Zum &amp;Absatz machen</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>Zum &amp;Zitat machen</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>Zu &amp;Code machen</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>Zum Listen&amp;punkt machen</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>Aufeinanderfolgende werden eine Liste</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>Die markierten Blöcke als Text und HTML kopieren</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>Jede Stelle der Seite auswählen</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Mit dem nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>Aus dem Block und dem nächsten behaltenen einen Absatz machen</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>Absatz &amp;darunter schreiben</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>Einen Absatz schreiben, der auf der Seite fehlt</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>Den Block im Artikel weiter vorn stehen lassen</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>Den Block im Artikel weiter hinten stehen lassen</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>&amp;Links entfernen</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>Die Links des Blocks entfernen, die Wörter bleiben; noch einmal: wiederherstellen</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>Bis zum En&amp;de verwerfen</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>Den Block und alles darunter weglassen</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>Diesen A&amp;bschnitt behalten</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>Die Überschrift und alles darunter bis zur nächsten ihrer Ebene</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>Diesen Ab&amp;schnitt verwerfen</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>Alle &amp;gleichartigen verwerfen</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>Alle Blöcke, die an derselben Stelle der Seite stehen</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>&amp;Titel und Angaben…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>Titel, Autor und Datum des Artikels bearbeiten…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>Entscheidungen zu dieser Seite vergessen</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>Alle Ihre Entscheidungen zurücknehmen; „Rückgängig“ bringt sie wieder</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>Auf der Seite su&amp;chen…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>Wörter auf der Seite suchen</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Zur nächsten Stelle mit den Wörtern gehen</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>Zur vorigen Stelle mit den Wörtern gehen</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>Fassung von Spalte {number} für den Block übernehmen</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>Fassung von Spalte {number} für alles übernehmen</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>&amp;Nächster Zweifelsfall</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>Zum nächsten zweifelhaften Block gehen</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>&amp;Voriger Zweifelsfall</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>Zum vorigen zweifelhaften Block gehen</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>An &amp;jedem Unterschied halten</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>Auch wo sich fast alle einig sind</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>&amp;Größte Zweifel zuerst</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>Nicht in der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Nächste &amp;Seite</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Vorige S&amp;eite</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>Vo&amp;rige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>&amp;Stimmen statt Spalten</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>Der Text einmal, mit einem Zeichen je Extraktor</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>Die Seite, wie sie wa&amp;r</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>Die Seite, wie ein Browser sie zeigt, mit Behaltenem und Verworfenem darauf, anstelle des Textes</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>Die Seite da&amp;neben</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>Dasselbe neben dem Text</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>Auf den Te&amp;il ringsum erweitern</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>Auf der Seite: dann behält oder verwirft eine Taste alles</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>Wieder verklei&amp;nern</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>&amp;Verworfenes zeigen</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>&amp;Warum behalten oder verworfen?</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>In Wörtern ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>Zwei Spalten nebeneinander, oder eine und der Artikel, Wort für Wort</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>Hier ö&amp;ffnen oder schließen</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>Eine Faltung, oder eine ganze Tabelle, Liste oder ein Codeblock</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>E&amp;xtraktoren anhalten</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>Anhalten, was noch läuft</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>Te&amp;ile eines Artikels…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>Festlegen, welche Teile einer Seite zu jedem Artikel gehören oder zu keinem</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>Das Handbuch lesen; es braucht kein Netz</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>Alle Tasten sehen und ändern</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>&amp;Über Unhusk</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Südeuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordisch</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Keltisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>es gibt keine solche Datei; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>Sie dürfen sie nicht lesen; fragen Sie den Besitzer, oder kopieren Sie sie in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>das ist ein Ordner; wählen Sie die Seiten darin</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>das ist ein Gerät, keine Datei; wählen Sie eine gespeicherte Seite</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>die Verknüpfungen führen im Kreis; wählen Sie die Seite selbst</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>kann nicht gelesen werden ({error}); kopieren Sie es an einen anderen Ort</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>das Lesen wurde nicht in {seconds} s fertig; vielleicht ist die Datei beschädigt</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>der lesende Prozess wurde beendet; vielleicht ist die Datei beschädigt</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>zu groß, um verglichen zu werden</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>die Datei ist leer; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>es ist kein Text darin; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>sie hat {size} MB, mehr als die {limit} MB, die gelesen werden können; speichern Sie weniger von der Seite</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>sie enthält {size} MB Text, mehr als die {limit} MB, die ohne Rückfrage geöffnet werden</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>keine Kodierung heißt „{name}“; wählen Sie eine wie utf-8, windows-1252 oder shift_jis</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>die Mail ist verschlüsselt oder versiegelt; öffnen Sie sie im Mailprogramm und speichern Sie den Text</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>die Mail ist verschlüsselt; öffnen Sie sie im Mailprogramm und speichern Sie den Text</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>es ist keine Seite darin, nur {what}; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>die Datei ist beschädigt, und keine Seite ist mehr darin; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>das ist ein Safari-Webarchiv, aber beschädigt; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>das ist weder Text noch etwas Bekanntes; öffnen Sie eine Seite, die als HTML oder reiner Text gespeichert ist</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>darin ist weder eine Seite noch Text; kopieren Sie erst etwas</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>mit {packing} gepackt, aber beschädigt: besorgen Sie die Datei neu</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>entpackt ergibt das über {size} MB</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>entpackt ergibt das über das {count}-Fache der Größe, wie keine Seite</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>besteht aus über {count} gepackten Stücken, wie keine Seite</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>das ist {what}, keine Seite; {advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>eine mit xz gepackte Datei</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>eine mit bzip2 gepackte Datei</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>eine Liste von Einstellungen</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>ein WARC-Archiv</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>ein mit zstd gepacktes WARC-Archiv</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>ein beschädigtes oder abgeschnittenes Zip-Archiv</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>eine Excel-Tabelle</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>ein Java-Programm</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>ein WACZ-Archiv</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>ein MAFF-Archiv</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>öffnen Sie die Seite, die es zeigt</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>öffnen Sie die Seite, die es abspielt</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>kopieren oder laden Sie es noch einmal</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>entpacken Sie es und öffnen Sie die Seiten darin</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>speichern Sie es als HTML oder reinen Text und öffnen Sie das</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>öffnen Sie eine Seite, die als HTML oder reiner Text gespeichert ist</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>speichern Sie den Text als reinen Text und öffnen Sie das</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>nehmen Sie es aus der Datei, in der es liegt, und öffnen Sie es für sich</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>sein Wörterbuch oder seine Einträge sind beschädigt: besorgen Sie es neu</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>es zeichnet keine Seite auf, die zurückkam; speichern Sie die Aufzeichnung noch einmal mit Inhalt</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>es ist eine HAR-Datei, aber beschädigt; speichern Sie sie noch einmal</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>in seinem Ordner ist keine Seite</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>sie enthält 1 Seite, also keine Seite {number}</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>sie enthält {count} Seiten, also keine Seite {number}</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>es enthält mehrere Seiten; wählen Sie eine davon</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>es ist keine lesbare Seite darin: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>das ist keine Datei mit vielen Seiten; öffnen Sie sie, wie sie ist</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>die Seite ist nicht mehr in diesem Archiv; listen Sie seine Seiten neu auf</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>eine weitere Datei dieses Namens folgt</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>diese Seite ist nicht mehr im Archiv; listen Sie seine Seiten neu auf</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>diese Seite ist nicht mehr an ihrer Stelle in der Datei; listen Sie ihre Seiten neu auf</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>das ist keine Stelle in dem Ordner; listen Sie seine Seiten neu auf</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>dieser Ordner kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>dieser Eintrag ist beschädigt; besorgen Sie die Datei neu</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>enthält kein HTML</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>{file} darin ist beschädigt oder verschlüsselt; besorgen Sie das Archiv neu</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>antwortet mit einem Fehler oder führt anderswohin</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>sein Verzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>sagt nur, dass sich seit einem früheren Besuch nichts geändert hat</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>die Datei endet mitten in einem Eintrag; was dort und dahinter stand, ist verloren</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>so viel ist beschädigt, dass der Rest der Datei nicht gelesen wurde</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>verschlüsselt; entpacken Sie es zuerst mit dem Passwort</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>größer als die {limit} MB, die gelesen werden können</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>dieser Teil des Archivs ist beschädigt; besorgen Sie das Archiv neu</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>dieses Archiv ist beschädigt oder abgeschnitten; besorgen Sie es neu</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>enthält über {count} Dateien; entpacken Sie es und öffnen Sie den Ordner</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>das Archiv ist abgeschnitten oder beschädigt; was sich finden ließ, wurde gelesen</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>Ein Steuerzeichen wurde entfernt.</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>{count} Steuerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>Eine große eingebettete Datei wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>{count} große eingebettete Dateien wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>Ein Tag verlor seine Tausende von Attributen.</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>{count} Tags verloren ihre Tausende von Attributen.</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>Eine Stelle war kein UTF-8.</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>{count} Stellen waren kein UTF-8.</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note} Einzelne Buchstaben wurden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>Ein Zeichen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>{count} Zeichen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>Der Eintrag der Seite ist beschädigt oder endet zu früh; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>Der Eintrag der Seite endet zu früh; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>Das Programm, das diese Seite archivierte, behielt nur ihren Anfang.</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>Der Eintrag der Seite ist nicht, wie er geschrieben wurde: seine Prüfsumme ist eine andere. Besorgen Sie die Datei neu, wenn möglich.</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>Die gepackte Datei endet zu früh; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>Die Datei endet zu früh; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>Die gepackte Datei ist beschädigt; was vor dem Schaden steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>Die Seite besteht aus Frames; der mit dem meisten Text wurde gelesen.</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>Sie hat über {count} Teile oder endlos Teile in Teilen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>Zeilen gleicher Länge wurden zu Absätzen verbunden.</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>Es zeichnet {count} Seiten auf; die erste wurde gelesen.</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>Das Webarchiv ist beschädigt; nur die Seite selbst wurde darin gefunden.</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Eingabe öffnet eine Seite, Strg+Umschalt+N die, die am ehesten einen Blick braucht; Strg+Umschalt+Eingabe sagt, dass sie erledigt ist.</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>Öffnen Sie eine gespeicherte Seite, fügen Sie eine ein, oder nehmen Sie ein Beispiel. Jeder Extraktor bekommt eine Spalte; die letzte ist Ihr Artikel.</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>Kräftiger Text bleibt, blasser geht. Ein gelber Balken zeigt, was zweifelhaft ist: N geht zum nächsten.</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>Die Leertaste behält oder verwirft und geht weiter; 1 bis 9 nehmen die Fassung der Spalte. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Strg+Umschalt+P zeigt, was gespeichert wird, Strg+S speichert es. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>Codeblöcke</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>Autorenzeile und Datum</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>eingebettete Beiträge</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>Anmerkungen und Quellen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>über den Autor</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>verwandte Links</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>Teilen-Knöpfe</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>Abo-Aufrufe</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>Seite einer Firma oder eines Dienstes</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>Liste von Produkten</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>Liste von Artikeln</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>braucht einen Blick</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>Extraktoren uneinig</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>wiederholt eine andere Seite</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>jemand anderes hat anders entschieden</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>Artikel wurde gespeichert</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>Firma oder Dienst</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>Liste von Produkten</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>Liste von Artikeln</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Marke</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>der Datenträger ist voll; in dieser Sammlung wird nichts mehr aufbewahrt, bis Platz ist</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>sie kann nicht beschrieben werden; in dieser Sammlung wird nichts mehr aufbewahrt</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>ein anderes Fenster oder ein Befehl hat diese Sammlung geöffnet; schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>diese Sammlung ist beschädigt ({error}); „unhusk export --salvage“ rettet, was sich noch lesen lässt</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>diese Datei ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>diese Datei ist keine Sammlung von Unhusk</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>eine spätere Version von Unhusk hat diese Sammlung geschrieben; öffnen Sie sie mit ihr</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>sie kann nicht geöffnet werden ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>sie ist nicht mehr da</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>ihre Seite ist nicht mehr da</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>nichts auf dieser Seite wird behalten</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>sie hat sich geändert, seit sie erledigt wurde</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>was über sie entschieden wurde, passt nicht auf die Seite, wie sie jetzt ist ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>in diesem Ordner ist schon ein Goldstandard; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>die Antwort galt der Seite, wie sie vorher war</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>eine Antwort in dieser Sammlung ist beschädigt</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>der Text einer Seite in dieser Sammlung ist beschädigt</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>die Seite, die in die Sammlung gepackt ist, ist beschädigt</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>Dieses Paket enthält keinen Browser. Um die Seite wie in einem Browser zu sehen, installieren Sie Unhusk mit pip: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>Um die Seite wie in einem Browser zu sehen, installieren Sie den Zusatz „page“: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>Dieses System lässt ein Programm seine eigenen Teile nicht in eine Sandbox sperren, und ohne sie wird keine gespeicherte Seite gezeigt. Fragen Sie, wer es betreut, nach „unprivileged user namespaces“.</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk läuft als root; dort hat die Browser-Engine keine Sandbox. Skripte und Anfragen sind trotzdem aus.</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>Behalten von {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>Verworfen von {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>Gehalten für: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>Zweifelhaft; vorerst behalten</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>Zweifelhaft; vorerst verworfen</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Von Ihnen behalten</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>Von Ihnen verworfen</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>Die Seite verbirgt diesen Teil, bis jemand ihn öffnet; hier ist er solange offen.</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>Auf der Seite verborgen, bis ein Leser es öffnet: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>Auf der Seite nicht zu sehen: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weiteren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebettet</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{kept} von {all} behalten</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>Auf der Seite verborgen, bis ein Leser es öffnet</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>Zweifelhaft: behalten, zu {sure}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>Zweifelhaft: verworfen, zu {sure}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Von Hand entschieden</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>Verschoben: steht im Artikel an anderer Stelle</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>Die Links sind entfernt</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>Auf {count} von {pages} Seiten dieser Website</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name} (Person)</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>Ganze &amp;Teile</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>Machen &amp;zu</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>Über Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>Befreit gespeicherte Webseiten vom Beiwerk, mit mehreren Extraktoren nebeneinander.</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Version {version}. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>Es baut auf diesen Bibliotheken auf</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>Der lernende Extraktor wurde an „WCXB: Web Content Extraction Benchmark“ 1.0 von M. Foley (CC-BY-4.0) trainiert.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>Seiten gemeinsam annehmen</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>Wie sicher eine Seite sein muss</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>Auch Seiten, auf denen etwas zweifelhaft ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>Seiten, die sicher genug sind, können wie vorgeschlagen übernommen werden, ungesehen. Sehen Sie sich zuerst eine Stichprobe an: Sie sagt, wie viele der anderen wahrscheinlich falsch sind.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Stichprobe</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>mindestens {percent}&#xa0;% sicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln Seite ist sicher genug und noch nicht abgeschlossen.</numerusform>
            <numerusform>%Ln Seiten sind sicher genug und noch nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>%Ln Seite annehmen</numerusform>
            <numerusform>%Ln Seiten annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>Aus diesen Seiten wurde noch keine Stichprobe gezogen.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>%Ln Seite der Stichprobe von {size} ist angesehen.</numerusform>
            <numerusform>%Ln Seiten der Stichprobe von {size} sind angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>Auf {changed} davon musste etwas geändert werden: bei {low}&#xa0;% bis {high}&#xa0;% aller solchen Seiten ist das wahrscheinlich so (mit 95 %). {words}&#xa0;% der Wörter waren falsch.</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Stichprobe zeigen</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>Der Artikel konnte nicht erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>Es wurde nichts kopiert: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>Das geschieht, sobald der Vorschlag und die Angaben da sind.</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>Der Artikel wurde nicht gespeichert: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>Text dieses Blocks</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>Andere Beschreibungen</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name} (eine Sammlung)</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>Für diesen Ordner kann keine Sammlung geführt werden: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>Dateien dieser Sammlung werden noch geschrieben.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>Keine Seite braucht mehr einen Blick.</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>Keine der bisher gelesenen Seiten braucht einen Blick; andere werden noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>„{title}“ ist erledigt. %Ln Seite ist noch anzusehen.</numerusform>
            <numerusform>„{title}“ ist erledigt. %Ln Seiten sind noch anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>„{title}“ ist beiseitegelegt. %Ln Seite ist noch anzusehen.</numerusform>
            <numerusform>„{title}“ ist beiseitegelegt. %Ln Seiten sind noch anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Einen Ordner mit gespeicherten Seiten öffnen</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Sammlungen ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Sammlung öffnen</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>Gespeicherte Seiten oder Archive hinzufügen</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>Sammlung speichern unter</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>Die Sammlung ist von nun an {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>Sehen Sie diese %Ln Seite an, dann nehmen Sie die anderen an.</numerusform>
            <numerusform>Sehen Sie diese %Ln Seiten an, dann nehmen Sie die anderen an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>Diese Seite sagt nicht, von welcher Website sie ist; es kann also keine Regel für sie gemacht werden.</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>Diese Textstelle steht auf der Seite an keiner Stelle, die einen Namen hat.</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>Sie haben dasselbe auf %Ln Seite von {site} korrigiert</numerusform>
            <numerusform>Sie haben dasselbe auf %Ln Seiten von {site} korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>Von nun an auf Seiten von {site}: {rule}. Sammlung &gt; Regeln für Websites nimmt es zurück.</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>Die fehlenden Extraktoren laufen auf den erledigten Seiten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>%Ln Antwort ist zur Wertung hinzugekommen.</numerusform>
            <numerusform>%Ln Antworten sind zur Wertung hinzugekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Sammlungen ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>Die Sammlung einer anderen Person öffnen</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>Den Goldstandard in einem leeren Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>%Ln Seite als Goldstandard gespeichert.</numerusform>
            <numerusform>%Ln Seiten als Goldstandard gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>Die Seiten werden in die Sammlung gepackt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln Seite ist in die Sammlung gepackt ({size}).</numerusform>
            <numerusform>%Ln Seiten sind in die Sammlung gepackt ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln nicht: {page} ({reason}).</numerusform>
            <numerusform>%Ln nicht, etwa {page} ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>Die Seiten dieser Sammlung sind nicht mehr in {path}.</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>Was über sie entschieden wurde, ist hier. Wo sind die Seiten jetzt?</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>Ausgabe dieses Extraktors speichern…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Warum es misslang…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Als Spalte zeigen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>Eine Minute geben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln Wort · {share}&#xa0;% · stimmt überein {agrees}&#xa0;% · {seconds} s</numerusform>
            <numerusform>%Ln Wörter · {share}&#xa0;% · stimmt überein {agrees}&#xa0;% · {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln Wort · {share} % · zu {agrees} % einig</numerusform>
            <numerusform>%Ln Wörter · {share} % · zu {agrees} % einig</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · gespeichert</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>behalten von {kept} der {all}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>%Ln Wort: {parts}</numerusform>
            <numerusform>%Ln Wörter: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>Die Textstellen der Seite, je eine Zeile, und was jeder Extraktor behalten hat</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>Was früher über diese Seite entschieden wurde, passt nicht auf die Seite, wie sie jetzt ist. Es bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>Was über diese Seite entschieden wurde, hat eine spätere Version von Unhusk aufbewahrt. Dort bleibt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>%Ln Ihrer Entscheidungen passt nicht mehr zu dieser Seite; sie hat sich geändert.</numerusform>
            <numerusform>%Ln Ihrer Entscheidungen passen nicht mehr zu dieser Seite; sie hat sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>Diese Seite wurde auch anderswo bearbeitet: in einem anderen Fenster, oder in diesem ein zweites Mal geöffnet. Beides ist aufbewahrt: Öffnen Sie sie erneut, um es zu sehen; „Rückgängig“ trennt es wieder.</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>Was Sie entscheiden, wird nicht zur Seite aufbewahrt, denn: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}: nicht gespeichert ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>Nach „{column}“ filtern…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelsfälle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>Wörter, die wahrscheinlich falsch sind: was ein Blick auf die Seite bringt</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>Textstellen, die so oder so ausgehen könnten</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>Wörter des Artikels, wie vorgeschlagen oder entschieden</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>Anteil der Wörter des Artikels, die wahrscheinlich richtig sind</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>Wie weit die Extraktoren dieselben Wörter behielten wie der Vorschlag</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Pages of the collection</source>
        <translation>Seiten der Sammlung</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>In Titeln, Adressen, Marken und Notizen suchen</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>Nächste Seite, die einen Blick braucht</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Seiten werden gesucht…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>{done} von {total} gelesen</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>{done} von {total} gelesen, {failed} misslungen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} von {all} Seiten</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>Hier sind noch keine Seiten.</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>Keine Seite ist all dies:</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>Titel und Angaben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>Das ist kein Tag im Kalender; geschrieben wird er wie 2026-11-05.</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>Das ist keine Webadresse; geschrieben wird sie wie https://example.org/page.</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>Sie können nicht verglichen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>Nur hier: {words}. {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>Zwei Texte nebeneinander, je Zeile eine Textstelle</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>Unterschiede in Wörtern</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>Der Text links</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>Der Text rechts</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Näch&amp;ste</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>{both} Wörter in beiden, {left_words} nur in {left}, {right_words} nur in {right}</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>Kein Wort unterscheidet sich: {both} Wörter in beiden</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>Eine gespeicherte Datei…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>Gespeicherte Artikel (*.html *.json *.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>Mit einer gespeicherten Datei vergleichen</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>Ein Entwurf einer früheren Sitzung ist nicht lesbar. Er wurde nicht gelöscht: er liegt in {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>Die ungespeicherte Arbeit ist auf ihrer Seite, die schon offen war.</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>Ungespeicherte Arbeit wird nicht für einen Absturz gesichert, denn: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>Ungespeicherte Arbeit wird für einen Absturz gesichert, kann aber nicht gesperrt werden ({why}): Ein anderes Fenster bietet sie vielleicht als zurückgelassen an, wenn sich einen Tag lang nichts geändert hat.</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>Nicht mehr danach auswählen: {words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>Eine Stichprobe von %Ln Seite || Eine Stichprobe von %Ln Seiten</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>„{words}“ in Titel, Adresse, Marken oder Notiz</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>Seiten nach Zustand, Website, Art, Sprache, Marke und mehr auswählen</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>Filter: {number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filter ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>Website, Marke suchen…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>Wonach Seiten ausgewählt werden</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Eingabe)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>Nur im &amp;Artikel</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>Nicht in dem, was verworfen wurde</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Nicht im Artikel</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>&amp;Zeilen umbrechen bei</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>Vor Listenpunkten</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>Vor Listenpunkten und Überschriften</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>Bleiben, wo sie im Web sind</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>Kopiert in einen Ordner neben der Datei</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>In der Datei selbst</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>In der Datei selbst, soweit die gespeicherte Seite sie enthält.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>&amp;Vorspann</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>Vorlage des Vorspanns</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Handbuch zu Unhusk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>F1 je Extraktor: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>Weniger oder mehr behalten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>Weniger oder mehr von dem behalten, was Sie nicht selbst entschieden haben ([ und ]). Ein Doppelklick geht zurück.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>Die neuen Tasten drücken, oder Esc, um sie zu lassen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Alle Tasten sind wie üblich.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>Bewegen auf der Seite (diese bleiben)</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>Blockweise</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>Bildschirmweise</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Zum Anfang oder Ende</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>Drücken Sie die neuen Tasten für „{action}“, oder Esc.</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} bewegt auf der Seite; wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} gehört zu „{action}“. Geben Sie dieser zuerst andere Tasten, oder wählen Sie hier andere.</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>Sa&amp;mmlung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Zuletzt geöffnete Seiten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>Entscheidungen einer anderen Person</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>Seiten, die ihr anders entschieden habt</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>&amp;Hereinholen</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>Am Arbeitstisch &amp;zeigen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>Was nur die andere Person entschieden hat, wird übernommen. Wo ihr beide entschieden habt und euch unterscheidet, bleibt deine Entscheidung, die Seite steht wieder in Zweifel, und die andere steht als Spalte daneben. Die andere Datei wird nur gelesen.</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>Wie die andere Person heißt</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>Das ist die Sammlung, die geöffnet ist.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>%Ln Entscheidung wurde übernommen.</numerusform>
            <numerusform>%Ln Entscheidungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln Seite habt ihr gleich entschieden.</numerusform>
            <numerusform>%Ln Seiten habt ihr gleich entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln Seite habt ihr anders entschieden.</numerusform>
            <numerusform>%Ln Seiten habt ihr anders entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln Seite ist nicht in deiner Sammlung.</numerusform>
            <numerusform>%Ln Seiten sind nicht in deiner Sammlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>%Ln Seite, die du beiseitegelegt hast, blieb es.</numerusform>
            <numerusform>%Ln Seiten, die du beiseitegelegt hast, blieben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>Ihr stimmt zu {alpha} überein: Krippendorffs Alpha über Absätze, nach Wörtern (1 ist ganz, 0 Zufall).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>In einer Tabelle oder in Code kann kein Absatz geschrieben werden.</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>Steht jetzt hinter „{opening}…“</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>Steht jetzt am Anfang des Artikels</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>Die Datei dieser Seite hat sich geändert. Beim Neulesen bleiben die Korrekturen, die noch passen.</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>In der Zwischenablage ist keine Seite: Kopieren Sie eine im Browser, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Ablegen, um „{name}“ zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>Ablegen, um %Ln Datei zu öffnen</numerusform>
            <numerusform>Ablegen, um %Ln Dateien zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>Ablegen, um es als Seite zu öffnen</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>Ein Link führt ins Web, wohin Unhusk nie geht. Speichern Sie die Seite im Browser, und öffnen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Gespeicherte Seiten ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Gespeicherte Seiten öffnen</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>„{name}“ hat {size}. Das Lesen kann eine Weile dauern. Trotzdem lesen?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…und %Ln weitere</numerusform>
            <numerusform>…und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>Keine Seite ist ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>&amp;Nur zeigen</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>Wie &amp;vorgeschlagen annehmen, ungesehen</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>&amp;Zurück in die Arbeit nehmen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>N&amp;eu lesen</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Marken</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>%Ln Seite von {site}</numerusform>
            <numerusform>Alle %Ln Seiten von {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>%Ln Seite dieser Websites</numerusform>
            <numerusform>Alle %Ln Seiten dieser Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>wonach sie aussieht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>Notiz zu %Ln Seite:</numerusform>
            <numerusform>Notiz zu %Ln Seiten:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>nichts zweifelhaft</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>Die Seite, wie ein Browser sie zeigt</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>Art der Seite</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>Wofür der Entwurf diese Seite hält; wählen Sie eine andere Art, wird alles neu entschieden</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>gelesen als: {kind} ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>Art der Seite ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>Lesen als: {kind}</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>Den Entwurf bestimmen lassen</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>Immer für {site}</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>Die Seite wird vorbereitet…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Die Seite noch einmal zeigen</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>Die Browser-Engine lässt sich auf diesem System nicht laden: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>Die Seite kann nicht gezeigt werden: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>Die Browser-Engine konnte diese Seite nicht zeichnen: Sie wurde beendet oder antwortete eine halbe Minute lang nicht. Alles andere läuft weiter.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>Teile eines Artikels</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>Was Sie hier wählen, gilt auf jeder Seite. Was Sie von Hand entscheiden, geht vor.</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>Alle wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>Seiten in „{name}“</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>In Titeln, Adressen, Typen und Daten suchen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>Auch aus &amp;Unterordnern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} von {count} gewählt</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>{chosen} von {count} gewählt, {shown} zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln ü&amp;bergangen…</numerusform>
            <numerusform>%Ln ü&amp;bergangen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>%Ln Seite ö&amp;ffnen</numerusform>
            <numerusform>%Ln Seiten ö&amp;ffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>&amp;Lesen anhalten</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>Die Liste wird gelesen, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>Nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>Es ist keine Seite darin.</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}: Genauigkeit {precision}, Vollständigkeit {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Vollständigkeit</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>Der Artikel, wie er aussieht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>Der Artikel als {format}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>Vorschau von „{title}“</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Der Artikel wird erstellt…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>Der Aufbau konnte nicht gezählt werden: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>Im Artikel ist noch nichts.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang ist zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Als Tabelle kopiert</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Kopiert als {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>Der Artikel konnte nicht erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>„{title}“ drucken</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>Warum dieser Block behalten oder verworfen wurde</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Von Hand behalten</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>Von Hand verworfen</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>Behalten von {name}, zu {sure}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>Verworfen von {name}, zu {sure}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>behalten von {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>teilweise von {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>verworfen von {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>Die ungespeicherte Arbeit an „{title}“ wurde in einem anderen Fenster wiederhergestellt oder verworfen.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>Unhusk wurde beendet, bevor dies gespeichert war. Was möchten Sie wiederherstellen?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>Was nicht angekreuzt ist, und alles bei „Jetzt nicht“, bleibt und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>von einer späteren Version von Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>Eine Seite ohne Titel</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>Fassung von {name} für den Block übernehmen</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Fassung von {name} für alles übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln läuft…</numerusform>
            <numerusform>%Ln laufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Nichts zweifelhaft</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>{number} von {count} zweifelhaften</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>{first} bis {last} von {count} zweifelhaften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} sagt nichts über Bilder.</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>Dieses Bild hat keine Bildunterschrift, die sich bearbeiten ließe; die Leertaste behält oder verwirft es.</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← und → wählen die Wörter, mit Umschalt mehr davon; D verwirft sie, Esc lässt sie</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>Was das Bild zeigt, für Menschen, die es nicht sehen:</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>Eine Regel für {site}</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>Nur wo dieselben Wörter stehen</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sie ändert</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Wörter vorher</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Wörter nachher</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>Wird an den Seiten dieser Website erprobt…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>Von %Ln Seite dieser Website, die gelesen und nicht abgeschlossen ist, ändern sich {count}: {dropped} Wörter gehen, {kept} kommen hinzu.</numerusform>
            <numerusform>Von %Ln Seiten dieser Website, die gelesen und nicht abgeschlossen sind, ändern sich {count}: {dropped} Wörter gehen, {kept} kommen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>Das ist bei manchen Artikeln das meiste: Sehen Sie zuerst die Liste an.</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>„{title}“ hat Korrekturen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>Den Artikel zuerst speichern? Was Sie über die Seite entschieden haben, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>„{title}“ wird gespeichert, sobald der Vorschlag und die Angaben da sind.</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>Speichern, was dieser Extraktor gefunden hat, unverändert:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>Ausgabe eines Extraktors speichern</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>Es gibt schon eine Datei „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Kopiert als {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>Diese &amp;Seite</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>Alles in eine &amp;Datei</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Wie die Datei beginnt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Den Artikel speichern</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>Speichern, was {extractor} gefunden hat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;Alle %Ln offene Seite</numerusform>
            <numerusform>&amp;Alle %Ln offenen Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht gelesen: Sie wird erst gelesen und verglichen, was eine Weile dauert.</numerusform>
            <numerusform>%Ln davon sind noch nicht gelesen: Sie werden erst gelesen und verglichen, was eine Weile dauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel speichern</numerusform>
            <numerusform>%Ln Artikel speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>%Ln Seite &amp;speichern</numerusform>
            <numerusform>%Ln Seiten &amp;speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name} und so weiter</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>Es gibt schon eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Den Ordner gibt es noch nicht; er wird angelegt.</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>Der Ordner antwortet nicht: Dort zu speichern kann misslingen.</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>Dieser Ordner ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}: Eine solche Datei kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>Die Seite ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Der Artikel wird erstellt…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>Die Datei hat noch keinen Namen.</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>sie wurde geschlossen</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>in ihrem Artikel ist nichts</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>nicht gespeichert ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Der neuen eine Nummer geben</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>Falls &amp;vorhanden</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>Wenn es eine Datei dieses Namens gibt</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>Die Artikel der Sammlung speichern</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>die ausgewählten</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>die erledigten</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>die erledigten oder angenommenen</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>alle gelesenen, die nicht beiseitegelegt sind</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>Seiten weglassen, die eine andere fast wiederholen</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>Artikel weglassen unter</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörtern</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>Wenigste Wörter eines Artikels</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>&amp;Teile eines Artikels…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>Alle in einer &amp;Datei, wo das Format viele fassen kann</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>Eine neue Datei alle</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> Artikel</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>Artikel einer Datei</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>Mit &amp;zstd gepackt</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Wie viel gespeichert ist</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Was nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>In welchen Formaten</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>Wie jedes davon geschrieben wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>immer {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>nie {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Den Ordner gibt es noch nicht; er wird angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>%Ln Artikel gespeichert.</numerusform>
            <numerusform>%Ln Artikel gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln ist kürzer und wurde weggelassen.</numerusform>
            <numerusform>%Ln sind kürzer und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel wird gespeichert</numerusform>
            <numerusform>%Ln Artikel werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Wie viel gespeichert ist</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Was nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel gespeichert</numerusform>
            <numerusform>%Ln Artikel gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>%Ln Artikel gespeichert, {count} nicht</numerusform>
            <numerusform>%Ln Artikel gespeichert, {count} nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Es wird gewertet…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 zwischen (95 %)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Ihre Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>F1 je Extraktor</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>Wo dieser am schlechtesten ist:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>%Ln Seite, die Sie abgeschlossen haben, ist der Goldstandard. Jeder Extraktor wird an den Textstellen gemessen, die er davon behielt.</numerusform>
            <numerusform>%Ln Seiten, die Sie abgeschlossen haben, sind der Goldstandard. Jeder Extraktor wird an den Textstellen gemessen, die er davon behielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln Extraktor hat nicht auf allen geantwortet und steht zuletzt.</numerusform>
            <numerusform>%Ln Extraktoren haben nicht auf allen geantwortet und stehen zuletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>Noch ist keine Seite erledigt. Schließen Sie einige mit „Erledigt, und weiter“ ab; sie sind der Goldstandard.</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>Fehlende Extraktoren auf %Ln Seite laufen lassen</numerusform>
            <numerusform>Fehlende Extraktoren auf %Ln Seiten laufen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>Im Hintergrund; Sie können weiterarbeiten und jederzeit abbrechen</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Website: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>Gelesen als: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>Wie weit je zwei dieselben Wörter behielten, im Mittel über diese Seiten: 1 ist vollständig.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>Eingefügte Seite</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>An &amp;jedem Unterschied halten</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>&amp;Größte Zweifel zuerst</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>Zuletzt geöffnete &amp;vergessen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>Zeit, die ein Extraktor für eine Seite haben darf</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>Installierte Extraktoren</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>&amp;Zeit je Extraktor</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>für eine Seite, ab der nächsten</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>Sonst nur, wo das Ergebnis knapp ist.</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>Sonst in der Reihenfolge des Textes.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelsfälle</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Zuletzt geöffnete Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln gemerkt</numerusform>
            <numerusform>%Ln gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>Keine gemerkt</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>Regeln für Websites</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Aus Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>Als ftr-site-config schreiben…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>Eine Datei für jede Website, wie wallabag und Full-Text RSS sie lesen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>Unter „site: example.com“ sagt jede Zeile, was mit einer Stelle auf deren Seiten geschieht: „drop: aside.related“, „keep: div.correction“, „only: article“, „title: h1“. Auch Dateien von ftr-site-config können hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>%Ln Datei wurde nach {folder} geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>Regeln aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Die Regeln in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>Die Regeln wurden in {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>Was übergangen wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>und %Ln weiterer Grund</numerusform>
            <numerusform>und %Ln weitere Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>Wie die Buchstaben der Seite gelesen wurden; wählen Sie eine andere, wird sie neu gelesen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>%Ln Wort auf der Seite</numerusform>
            <numerusform>%Ln Wörter auf der Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln Extraktor läuft</numerusform>
            <numerusform>%Ln Extraktoren laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Nichts zweifelhaft</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>Der Block ist nicht mehr da</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>Die Seite wurde neu gelesen, und der Block, in dem Sie schrieben, ist nicht mehr darin. Ihr Text:</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>Überblick über die Seite</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>Die ganze Seite: Dunkel ist behalten, Gelb ist zweifelhaft</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>In dem, was behalten wird, sind keine Überschriften, Listen, Tabellen, Bilder oder Links.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>Was aus dem Aufbau der Seite wird</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>In den Textstellen, die der Artikel behält: was auf der Seite ist und was davon gespeichert wird.</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>Darunter, was das HTML jedes Extraktors von den Stellen hat, die er selbst behielt.</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} von {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>Marken von %Ln Seite</numerusform>
            <numerusform>Marken von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Neue Marken, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>Marken dieser Sammlung</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag} ({count} dieser Seiten)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>Spalten, %Ln weitere</numerusform>
            <numerusform>Spalten, %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>Nach den erledigten Seiten abstimmen</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>Wird an den erledigten Seiten erprobt…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>Worauf gehört wird</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>Was du entschieden hast, kann die Vorschläge für die anderen Seiten berichtigen: wie sehr jedem Extraktor geglaubt wird. Was das bringt, wird an erledigten Seiten gemessen, die es nicht gesehen hat, die einer Website immer zusammen.</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>Es ist keine Abstimmung in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>In Gebrauch: eine Abstimmung nach %Ln erledigten Seite, die {gain} brachte (zwischen {low} und {high}).</numerusform>
            <numerusform>In Gebrauch: eine Abstimmung nach %Ln erledigten Seiten, die {gain} brachte (zwischen {low} und {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>Zu wenige Seiten sind erledigt, um danach abzustimmen: Es braucht %Ln.</numerusform>
            <numerusform>Zu wenige Seiten sind erledigt, um danach abzustimmen: Es braucht %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>Auf %Ln erledigten Seite ist das Wort-F1 {before} wie vorgeschlagen und {after} abgestimmt: {gain}, mit 95 % zwischen {low} und {high}.</numerusform>
            <numerusform>Auf %Ln erledigten Seiten ist das Wort-F1 {before} wie vorgeschlagen und {after} abgestimmt: {gain}, mit 95 % zwischen {low} und {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>mehr behalten (über 0) oder weniger</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>Es bringt mehr, als Zufall brächte. Seiten, die niemand entschieden hat, werden damit neu gelesen.</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>Was es bringt, kann Zufall sein, darum lässt es sich nicht anwenden. Mehr erledigte Seiten können es zeigen.</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>Die erledigten Seiten verlangen keine Berichtigung.</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>Die Abstimmung ist in Gebrauch; Seiten, die niemand entschieden hat, werden damit neu gelesen.</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>Die Abstimmung ist weggenommen; Seiten, die niemand entschieden hat, werden ohne sie neu gelesen.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>Versionen der Extraktoren</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Die ältere Version</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Die neuere Version</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Wörter hinein</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Wörter hinaus</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>Seiten, die anders extrahiert werden</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 vorher</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 nachher</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>Absätze der Seite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>Absätze &amp;zitieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>Die &amp;jetzt installierten fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>Von diesem Extraktor sind nur Antworten einer Version da. Nach einer Aktualisierung neu fragen.</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>Noch wurde keine Seite gelesen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln Seite wird anders extrahiert.</numerusform>
            <numerusform>%Ln Seiten werden anders extrahiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>Von %Ln, die du entschieden hast: besser {better}, schlechter {worse}.</numerusform>
            <numerusform>Von %Ln, die du entschieden hast: besser {better}, schlechter {worse}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>hinein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hinaus</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Der Bericht ist {path}.</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>Es wird nachgesehen, welche Versionen installiert sind…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>Die jetzt installierten Versionen haben für jede Seite geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln Seite wird mit den jetzt installierten Versionen neu gelesen.</numerusform>
            <numerusform>%Ln Seiten werden mit den jetzt installierten Versionen neu gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>Danach wird von selbst geschlossen.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>Auf dieser Seite ist kein Text. Seiten, die ihren Text mit Skripten zeichnen, enthalten beim Speichern keinen: Warten Sie, bis der Browser ihn zeigt, speichern Sie sie mit SingleFile, oder kopieren Sie ihn dort und fügen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>Gespeicherte Seite öffnen, einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>Mehrere Extraktoren lesen sie nebeneinander. Klären Sie, wo sie sich unterscheiden, und speichern Sie den sauberen Artikel.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Oder nehmen Sie ein Beispiel</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Zuletzt geöffnete Seiten</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> (läuft)</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>In Wörtern vergleichen mit</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>Tabelle mit %Ln Zeile</numerusform>
            <numerusform>Tabelle mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>Liste mit %Ln Punkt</numerusform>
            <numerusform>Liste mit %Ln Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>Begriffsliste mit %Ln Textstelle</numerusform>
            <numerusform>Begriffsliste mit %Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>Code mit %Ln Zeile</numerusform>
            <numerusform>Code mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>%Ln Textstelle, die zusammengehört</numerusform>
            <numerusform>%Ln Textstellen, die zusammengehören</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>Etwas ging schief, das nicht schiefgehen sollte: {reason}

Ihre Entwürfe sind aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>Ein Nachrichtenartikel</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>Eine Diskussion im Forum</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>Eine Seite Dokumentation</translation>
    </message>
</context>
</TS>
