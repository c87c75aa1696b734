<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>conservé en partie</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Tableau TSV</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Texte vertical</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 valide</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>envoyé avec la page</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>JSON-LD d’un article de presse</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>JSON-LD de la page</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>organisation JSON-LD</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>balises meta</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>balise title</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>premier titre</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>libellés de carte</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>lien canonique</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>attribut lang</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>signature balisée</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>date balisée</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>une date quelconque</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>premier message</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>nom près de la date</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>date près du titre</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>date de modification</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>date de modification près du titre</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>signature avec « Par »</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>signature sous l’article</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>nom à côté de la date, donné deux fois</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>signature, avant le nom du site</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>second titre</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>titre balisé</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>date après le lieu</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>partie du premier titre</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>nom du site</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>données initiales</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>Conserver 1 bloc</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>Conserver {count} blocs</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>Écarter 1 bloc</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>Écarter {count} blocs</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>Confirmer 1 bloc</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>Confirmer {count} blocs</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>Réinitialiser 1 bloc</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>Réinitialiser {count} blocs</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>Conserver {pictures} et {blocks}</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>Écarter {pictures} et {blocks}</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>Confirmer {pictures} et {blocks}</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>Réinitialiser {pictures} et {blocks}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 bloc</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} blocs</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>Conserver 1 image</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>Conserver {count} images</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>Écarter 1 image</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>Écarter {count} images</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>Confirmer 1 image</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>Confirmer {count} images</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>Réinitialiser 1 image</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>Réinitialiser {count} images</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>Écarter des mots de 1 bloc</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>Appliquer les règles du site</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>Modifier le texte alternatif d’une image</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>Modifier 1 bloc</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>Rétablir 1 bloc</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>Rétablir {count} blocs</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>Marquer 1 bloc comme {kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>Marquer {count} blocs comme {kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>Prendre la version de {name} pour 1 bloc</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>Prendre la version de {name} pour {count} blocs</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Prendre la version de {name} pour tout</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Joindre au suivant</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>Séparer du précédent</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>Retirer les liens de 1 bloc</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>Retirer les liens de {count} blocs</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>Rétablir les liens de 1 bloc</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>Rétablir les liens de {count} blocs</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>Monter 1 bloc</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>Monter {count} blocs</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>Descendre 1 bloc</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>Descendre {count} blocs</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>Modifier les informations de l’article</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>Conserver plus</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Conserver moins</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Restaurer le travail non enregistré</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>Garder ce qui a été décidé depuis</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>pour&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>contre&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>se trouve dans la navigation de la page</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>se trouve dans un pied de page</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>se trouve dans un en-tête</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>se trouve dans une colonne latérale</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>se trouve dans une boîte de dialogue</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>se trouve dans un formulaire</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>se trouve dans la partie que la page désigne comme principale</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>se trouve dans la partie que la page désigne comme son article</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>n’est qu’un lien</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>n’est qu’un lien, parmi {count} autres semblables</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>{share}&#xa0;% du bloc sont des liens</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>{count} des {all} blocs voisins sont des liens</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>ni le bloc ni ses voisins ne sont des liens</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>est un titre</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>se trouve sous le titre «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>est fait de phrases entières</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>ne se termine pas comme une phrase</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>est long&#xa0;: {count} mots</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>est court&#xa0;: 1 mot</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>est court&#xa0;: {count} mots</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>a {count} mots</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>se trouve près du haut de la page</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>se trouve près de la fin de la page</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>il y a {count} mots de texte suivi autour</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>il n’y a pas de texte suivi autour</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>la page dit la même chose {count} fois</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>la page dit la même chose ailleurs, et une fois suffit</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>la plupart des passages de cette page faits comme lui appartiennent au texte</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>la plupart des passages de cette page faits comme lui n’appartiennent pas au texte</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>{count} autres blocs occupent le même genre de place</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>un lecteur ne le voit pas d’emblée</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>les noms de classe autour évoquent&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>texte d’article</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>cartes et lectures suggérées</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>commentaires et messages</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>auteurs et dates</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>publicité, avis et comptes</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>n’a trouvé aucun article sur cette page</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>n’a trouvé aucun texte sur cette page</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>n’a rien pu tirer de cette page</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>n’a trouvé aucun article dans les lignes de cette page</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>les scripts de cette page ne contiennent aucun article</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>aucun extracteur n’a trouvé d’article sur cette page</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>n’a pas terminé en {seconds} s</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>rien sur cette page ne ressemble à son contenu&#xa0;; un autre extracteur en trouvera peut-être</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>cette page {why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>ne montre aucun texte avant que son programme ne s’exécute, et n’en contient pas&#xa0;: enregistrez-la de nouveau depuis un navigateur une fois le texte affiché</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} n’est pas installé&#xa0;: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} n’est pas installé&#xa0;: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>a besoin de {library}, qui n’est pas installé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>a manqué de mémoire</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>la page est trop profondément imbriquée pour lui</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>la page est imbriquée sur plus de {count} niveaux</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>a tenté de terminer le programme</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>s’est arrêté sur une erreur&#xa0;: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>a planté&#xa0;: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>ne peut pas démarrer&#xa0;: un paquet nécessaire manque ou est endommagé</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>a terminé son processus avec l’état {status}</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>aucun processus n’a pu être lancé pour ce travail ({reason}) ; fermez d’autres programmes ou réinstallez Unhusk, puis réessayez</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>son modèle {file} manque&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>son modèle {file} est endommagé&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>réinstallez Unhusk, ou refaites l’apprentissage (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>Il n’a pas de liste de mots pour la langue de cette page et s’est fié aux seuls longueurs et liens.</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>Levée dans {file}, ligne {line}.</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>A tenté de {attempt}&#xa0;; refusé.</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>joindre {host}</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>lancer {program}</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>envoyer un signal à un autre programme</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>une copie de lui-même</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>A tenté {count} autres choses de ce genre&#xa0;; refusé.</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>a tenté de {attempt}&#xa0;; un extracteur n’a pas de réseau et ne lance aucun programme</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>Ce système n’empêche pas un extracteur hostile qui contourne Python de tenter de {ways}.</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>écrire dans vos fichiers</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>joindre le réseau</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>lancer des programmes</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>écrire dans vos fichiers ou joindre le réseau</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>écrire dans vos fichiers ou lancer des programmes</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>joindre le réseau ou lancer des programmes</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>écrire dans vos fichiers, joindre le réseau ou lancer des programmes</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 image n’est pas dans la page enregistrée et reste sur le web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>{count} images ne sont pas dans la page enregistrée et restent sur le web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 image dépasse la limite (20 Mo chacune, 100 Mo en tout) et reste sur le web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>{count} images dépassent la limite (20 Mo chacune, 100 Mo en tout) et restent sur le web.</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 image est endommagée ou dépasse la limite (20 Mo chacune, 100 Mo en tout) et a été omise.</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>{count} images sont endommagées ou dépassent la limite (20 Mo chacune, 100 Mo en tout) et ont été omises.</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>1 image n’a pas d’adresse sur le web et se trouve dans le fichier même.</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>{count} images n’ont pas d’adresse sur le web et se trouvent dans le fichier même.</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 image n’est pas dans la page enregistrée&#xa0;: un lien y mène sur le web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>{count} images ne sont pas dans la page enregistrée&#xa0;: des liens y mènent sur le web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 image dépasse la limite (20 Mo chacune, 100 Mo en tout)&#xa0;: un lien y mène sur le web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>{count} images dépassent la limite (20 Mo chacune, 100 Mo en tout)&#xa0;: des liens y mènent sur le web.</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 image est d’un type que ce format ne peut contenir&#xa0;: sa description la remplace.</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>{count} images sont d’un type que ce format ne peut contenir&#xa0;: leurs descriptions les remplacent.</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>Ce qui a été enregistré ne peut être relu comme {format} ({error})&#xa0;; c’est un défaut d’Unhusk.</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>À la relecture, il manque dans {format} des mots de la page, ou ils sont collés&#xa0;: {words}&#xa0;; un défaut d’Unhusk.</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>le disque est plein&#xa0;; libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>votre part du disque est épuisée&#xa0;; libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>vous n’avez pas le droit d’écrire à cet endroit&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>ce disque est en lecture seule&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>son dossier n’existe pas&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>son dossier est un fichier&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>c’est un dossier&#xa0;; choisissez un nom pour le fichier</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>ses liens tournent en rond&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>le nom est trop long&#xa0;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>aucun fichier ne peut être créé dans {folder}</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>il en existe déjà un de ce nom&#xa0;; remplacez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>impossible d’écrire ({error})&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>ce qui écrit ce format n’est pas installé&#xa0;; réinstallez Unhusk</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} contient un article par fichier&#xa0;; enregistrez chacun dans son propre fichier.</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>un nom de fichier n’a pas de champ {field}&#xa0;; choisissez parmi {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>le nom de fichier {name} n’a aucun champ, tel que {title}&#xa0;: tous les articles s’appelleraient ainsi</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>L’en-tête contient {key} deux fois&#xa0;; ne nommez chaque clé qu’une fois.</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} n’est pas un en-tête&#xa0;; nommez-en un parmi {names}, ou écrivez des lignes telles que&#xa0;: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>L’en-tête ne connaît pas {field}&#xa0;; les champs sont {fields}.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>Ce brouillon est endommagé et illisible&#xa0;; la page est telle que les extracteurs l’ont laissée.</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>Ce brouillon a été fait pour une autre page, ou la page a changé depuis.</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>Ce brouillon a été conservé par une version plus récente d’Unhusk&#xa0;; ouvrez-le avec celle-ci.</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>Travailler sur toutes les pages d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>Co&amp;ller une page</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>Prendre la page ou le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>Re&amp;lire la page</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>Relire le fichier&#xa0;; les corrections qui conviennent restent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>Enregistrer sous un autre nom ou dans un autre format</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>Enregistrer &amp;toutes les pages…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>Enregistrer les articles de toutes les pages ouvertes</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>Enregistrer la sort&amp;ie d’un extracteur…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>Enregistrer ce qu’un extracteur a trouvé, sans correction</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>Imprimer l’article, après un coup d’œil à ses pages</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aper&amp;çu…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>Voir ce qui sera enregistré, dans chaque format</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Copier l’article en Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Copier l’article en HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>Copier l’article en texte brut</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>&amp;Fermer la page</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Fermer cette page</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>Fermer toutes les p&amp;ages</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>Fermer toutes les pages de la liste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>&amp;Ouvrir une collection…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>Ouvrir un fichier qui garde des pages et des décisions</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>&amp;Ajouter des pages…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>Ajouter à cette collection des pages enregistrées ou des archives</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>Enregistrer la &amp;collection sous…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>Garder la collection à un endroit à vous</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>Aller de la page à la liste de toutes les pages, et revenir</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>&amp;Filtrer les pages…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>Ne montrer que les pages d’un état, d’un site, d’un type, d’une langue ou d’une étiquette</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>Colonnes d&amp;u bureau</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>&amp;Pages sélectionnées</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>Tout ce qu’on peut faire des pages sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>Donner des étiquettes aux pages sélectionnées, ou les retirer</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>Écrire une note sur les pages sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>Pag&amp;e suivante à examiner</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>Celle où il y a le plus à gagner</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>&amp;Terminée, et suivante</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>Régler cette page et passer à la suivante</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>&amp;Mettre de côté, et suivante</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>Laisser cette page hors des articles de la collection</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>&amp;Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>Revoir la page terminée ou mise de côté en dernier</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>Toujours é&amp;carter ceci sur son site…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>Créer une règle pour toutes les pages du site</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>Toujours co&amp;nserver ceci sur son site…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>Règles des s&amp;ites…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>Lire et changer ce qui est toujours conservé et écarté</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>Accepter des pages &amp;ensemble…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>Prendre les pages sûres comme proposé, après un échantillon</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>Enregistrer les a&amp;rticles…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>Enregistrer les articles de la collection, ou certains</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>Ta&amp;bleau des scores…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>Voir ce que vaut chaque extracteur sur les pages terminées</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>A&amp;juster…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>Voir ce que gagnerait un ajustement d’après les pages terminées</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>Voir ce qu’a changé la mise à jour d’un extracteur</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>Décisions d’une autre pe&amp;rsonne…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>Reprendre ce qu’une autre personne a décidé</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>Enregistrer la ré&amp;férence…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>Enregistrer les pages terminées comme référence pour noter</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>Ajouter les pages au &amp;fichier</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>Pour que le fichier puisse être donné à une autre personne</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>Mettre dans l’article le bloc ou les blocs sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>Laisser de côté le bloc ou les blocs sélectionnés</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>Conserver ou écarter, et continuer</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>Conserver ou écarter tout le ta&amp;bleau ou toute la liste</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>Tout le tableau, toute la liste ou toute la figure dont le bloc fait partie</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>Accepter &amp;tel quel, et continuer</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>Régler tel quel le bloc ou les blocs sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>Acce&amp;pter le reste</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>Régler tout ce qui est douteux comme dans le brouillon</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>Revenir à la prop&amp;osition</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>Oublier ce que vous avez décidé pour ce bloc</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Modifier le texte</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>Modifier le texte du bloc&#xa0;; Ctrl+Entrée commence un nouveau paragraphe</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>Choisir des &amp;mots dedans</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>D les écarte alors, et le reste est conservé</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>Tout conserver da&amp;vantage</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>Parmi ce que vous n’avez pas décidé vous-même</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>Tout conserver &amp;moins</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>En faire un t&amp;itre</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>Encore&#xa0;: le niveau suivant</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>En faire un para&amp;graphe</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>En faire une cita&amp;tion</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>En faire du co&amp;de</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>En faire un élément de l&amp;iste</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>Ceux qui se suivent forment une seule liste</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>Copier les blocs sélectionnés en texte et en HTML</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>Sélectionner tous les passages de la page</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Joindre au suivant</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>Faire un seul paragraphe du bloc et du prochain bloc conservé</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>É&amp;crire un paragraphe dessous</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>Écrire un paragraphe qui manque à la page</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Monter d’&amp;un cran</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>Placer le bloc plus tôt dans l’article</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Desce&amp;ndre d’un cran</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>Placer le bloc plus tard dans l’article</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>Retirer les &amp;liens</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>Retirer les liens du bloc et garder leurs mots&#xa0;; encore&#xa0;: les rétablir</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>Écarter d’ici à la &amp;fin</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>Laisser de côté le bloc et tout ce qui suit</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>Conserver cette &amp;section</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>Le titre et tout ce qui suit, jusqu’au prochain de même niveau</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>Écarter cette sec&amp;tion</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>Écarter tous les sem&amp;blables</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>Tous les blocs qui occupent la même place dans la page</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>Titre et &amp;informations…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>Modifier le titre, l’auteur, la date…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>Oublier les décisions sur cette page</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>Oublier tout ce que vous avez décidé&#xa0;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;Rechercher dans la page…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>Rechercher des mots dans la page</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Aller au prochain endroit où figurent les mots</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>Aller à l’endroit précédent où figurent les mots</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>Prendre la version de la colonne {number} pour le bloc</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>Prendre la version de la colonne {number} pour tout</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>Doute &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>Aller au prochain bloc douteux</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>Doute &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>Aller au bloc douteux précédent</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>S’arrêter à &amp;chaque différence</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>Même là où presque tous s’accordent</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>Les plus &amp;douteux d’abord</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>Hors de l’ordre de lecture</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page sui&amp;vante</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>Occurrence pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>&amp;Votes au lieu de colonnes</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>Le texte une seule fois, avec une marque par extracteur</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>La p&amp;age telle qu’elle était</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>La page telle qu’un navigateur la montre, avec ce qui est conservé et écarté, à la place du texte</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>La page à &amp;côté</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>La même à côté du texte</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>É&amp;largir à la partie qui l’entoure</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>Sur la page&#xa0;: une touche conserve ou écarte alors le tout</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>R&amp;étrécir</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>Montrer ce qui a été é&amp;carté</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>&amp;Pourquoi conservé ou écarté&#xa0;?</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>Co&amp;mparer mot à mot…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>Deux colonnes côte à côte, ou une et l’article, mot à mot</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>&amp;Ouvrir ou fermer ici</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>Un pli, ou tout un tableau, une liste ou un code</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>Arrêter les e&amp;xtracteurs</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>Arrêter ce qui tourne encore</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>Pa&amp;rties d’un article…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>Dire quelles parties d’une page appartiennent à tous les articles, ou à aucun</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>Lire le guide, qui n’a pas besoin du réseau</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>Voir toutes les touches, et les changer</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>À &amp;propos d’Unhusk</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europe du Sud</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordique</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Celtique</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>vous ne pouvez pas le lire&#xa0;; demandez à son propriétaire, ou copiez-le dans un dossier à vous</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>c’est un dossier&#xa0;; choisissez les pages qu’il contient</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>c’est un périphérique, pas un fichier&#xa0;; choisissez une page enregistrée</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>ses liens tournent en rond&#xa0;; choisissez la page elle-même</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>lecture impossible ({error})&#xa0;; copiez-le ailleurs</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>la lecture n’a pas abouti en {seconds} s&#xa0;; il est peut-être endommagé</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>le processus qui le lisait s’est terminé&#xa0;; il est peut-être endommagé</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>trop grand pour être comparé</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>lecture impossible ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>le fichier est vide&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>il ne contient aucun texte&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>il fait {size} Mo, plus que les {limit} Mo lisibles&#xa0;; enregistrez une moindre partie de la page</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>il contient {size} Mo de texte, plus que les {limit} Mo ouverts sans demander</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>aucun encodage ne s’appelle «&#xa0;{name}&#xa0;»&#xa0;; choisissez-en un tel que utf-8, windows-1252 ou shift_jis</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>le courriel est chiffré ou scellé&#xa0;; ouvrez-le dans votre messagerie et enregistrez son texte</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>le courriel est chiffré&#xa0;; ouvrez-le dans votre messagerie et enregistrez son texte</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>il ne contient pas de page, seulement {what}&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>il est endommagé et ne contient plus de page&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>c’est une archive web Safari, mais endommagée&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>ce n’est ni du texte ni rien de connu&#xa0;; ouvrez une page enregistrée en HTML ou en texte brut</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>il ne contient ni page ni texte&#xa0;; copiez d’abord quelque chose</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>il est compressé avec {packing} mais endommagé&#xa0;: procurez-vous-le de nouveau</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>décompressé, il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>décompressé, il dépasse {count} fois sa taille, comme aucune page</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>il est fait de plus de {count} morceaux compressés, comme aucune page</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>c’est {what}, pas une page&#xa0;; {advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier son</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>un fichier compressé avec xz</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>un fichier compressé avec bzip2</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>une liste de réglages</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>une archive WARC</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>une archive WARC compressée avec zstd</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>une archive zip endommagée ou tronquée</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>un tableau Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>un programme Java</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>une archive WACZ</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>une archive MAFF</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>ouvrez la page qui la montre</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>ouvrez la page qui le joue</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-la ou téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>décompressez-la et ouvrez les pages qu’elle contient</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>enregistrez-le en HTML ou en texte brut et ouvrez le résultat</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>ouvrez une page enregistrée en HTML ou en texte brut</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>enregistrez son texte en texte brut et ouvrez le résultat</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>sortez-la du fichier qui la contient, et ouvrez-la seule</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>son dictionnaire ou ses enregistrements sont endommagés&#xa0;: procurez-vous-la de nouveau</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>il n’enregistre aucune page reçue ; enregistrez-le de nouveau avec son contenu</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>c’est un fichier HAR, mais endommagé ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>il ne contient aucune page</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>son dossier ne contient aucune page</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>il contient 1 page, donc pas de page {number}</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>il contient {count} pages, donc pas de page {number}</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>il contient plusieurs pages&#xa0;; choisissez-en une</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>il ne contient aucune page lisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>ce n’est pas un fichier de plusieurs pages&#xa0;; ouvrez-le tel quel</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>la page n’est plus dans cette archive&#xa0;; listez de nouveau ses pages</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>un autre fichier de ce nom vient après</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>cette page n’est plus dans l’archive&#xa0;; listez de nouveau ses pages</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>cette page n’est plus à sa place dans le fichier&#xa0;; listez de nouveau ses pages</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>ce n’est pas une place du dossier&#xa0;; listez de nouveau ses pages</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>ce dossier ne peut être lu ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>cet enregistrement est endommagé&#xa0;; procurez-vous de nouveau le fichier</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>ne contient pas de HTML</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>{file} y est endommagé ou chiffré&#xa0;; procurez-vous de nouveau l’archive</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>répond par une erreur, ou mène ailleurs</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>son répertoire est trop grand</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>dit seulement que rien n’a changé depuis une visite antérieure</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>le fichier s’arrête au milieu d’un enregistrement&#xa0;; ce qui s’y trouvait et ce qui suivait est perdu</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>tant de choses sont endommagées que le reste du fichier n’a pas été lu</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>chiffré&#xa0;; décompressez-le d’abord avec son mot de passe</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>dépasse les {limit} Mo lisibles</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>cette partie de l’archive est endommagée&#xa0;; procurez-vous de nouveau l’archive</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>cette archive est endommagée ou tronquée&#xa0;; procurez-vous-la de nouveau</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>elle contient plus de {count} fichiers&#xa0;; décompressez-la et ouvrez son dossier</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>l’archive est tronquée ou endommagée&#xa0;; ce qui a pu y être trouvé a été lu</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>Un caractère de contrôle a été retiré.</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>{count} caractères de contrôle ont été retirés.</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>Un gros fichier intégré a été mis de côté.</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>{count} gros fichiers intégrés ont été mis de côté.</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>Une balise a perdu ses milliers d’attributs.</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>{count} balises ont perdu leurs milliers d’attributs.</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>Un endroit n’était pas en UTF-8.</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>{count} endroits n’étaient pas en UTF-8.</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note} Des lettres isolées ont été lues en Windows-1252.</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>Un caractère n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>{count} caractères n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>L’enregistrement de la page est endommagé ou s’arrête trop tôt&#xa0;; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>L’enregistrement de la page s’arrête trop tôt&#xa0;; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>Le programme qui a archivé cette page n’en a gardé que le début.</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>L’enregistrement de la page n’est pas tel qu’il fut écrit&#xa0;: son empreinte est autre. Procurez-vous de nouveau le fichier si possible.</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>Le fichier compressé s’arrête trop tôt&#xa0;; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>Le fichier s’arrête trop tôt&#xa0;; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>Le fichier compressé est endommagé&#xa0;; ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>La page est faite de cadres&#xa0;; celui qui a le plus de texte a été lu.</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>Elle a plus de {count} parties, ou des parties imbriquées sans fin&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>Des lignes d’égale longueur ont été réunies en paragraphes.</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>Il enregistre {count} pages ; la première a été lue.</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>L’archive web est endommagée&#xa0;; seule la page elle-même y a été trouvée.</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Entrée ouvre une page, Ctrl+Maj+N celle qu’il faut examiner en premier&#xa0;; Ctrl+Maj+Entrée dit qu’elle est terminée.</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>Ouvrez une page enregistrée, collez-en une, ou prenez un exemple. Chaque extracteur a sa colonne&#xa0;; la dernière est votre article.</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>Le texte vif reste, le texte pâle s’en va. Une barre ambrée marque ce qui est douteux&#xa0;: N va au suivant.</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>Espace conserve ou écarte, puis continue&#xa0;; 1 à 9 prennent la version de la colonne. Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Maj+P montre ce qui sera enregistré, Ctrl+S l’enregistre. F1 ouvre le guide.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>Blocs de code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>signature et date</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>légendes</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>messages intégrés</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>notes et références</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>à propos de l’auteur</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>commentaires de lecteurs</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>liens connexes</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>appels à s’inscrire</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>habillage</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>une page d’entreprise ou de service</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>une liste de produits</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>une discussion</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>une liste d’articles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>extracteurs en désaccord</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>modifiée depuis sa lecture</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>répète une autre page</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>une autre personne a décidé autrement</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>article enregistré</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>entreprise ou service</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>liste de produits</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>liste d’articles</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>de la documentation</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>le disque est plein&#xa0;; rien de plus n’est gardé dans cette collection tant qu’il n’y a pas de place</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>écriture impossible&#xa0;; rien de plus n’est gardé dans cette collection</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>une autre fenêtre ou commande a ouvert cette collection ; fermez-la d’abord là</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>cette collection est endommagée ({error}) ; « unhusk export --salvage » sauve ce qui se lit encore</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>ce fichier est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>ce fichier n’est pas une collection d’Unhusk</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>une version plus récente d’Unhusk a écrit cette collection&#xa0;; ouvrez-la avec celle-ci</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>ouverture impossible ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>elle n’est plus là</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>sa page n’est plus là</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>rien sur cette page n’est conservé</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>elle a changé depuis qu’elle a été réglée</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>ce qui a été décidé ne s’applique plus à la page telle qu’elle est ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>ce dossier contient déjà une référence&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>la réponse valait pour la page telle qu’elle était avant</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>une réponse gardée dans cette collection est endommagée</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>le texte d’une page gardée dans cette collection est endommagé</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>la page ajoutée à la collection est endommagée</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>Ce paquet ne contient pas de moteur de navigateur. Pour voir la page telle qu’un navigateur la montre, installez Unhusk avec pip&#xa0;: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>Pour voir la page telle qu’un navigateur la montre, installez l’extra «&#xa0;page&#xa0;»&#xa0;: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>Ce système ne laisse pas un programme enfermer ses propres parties dans un bac à sable, et sans lui aucune page enregistrée n’est montrée. Demandez à qui s’en occupe les «&#xa0;unprivileged user namespaces&#xa0;».</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk tourne en tant que root, où le moteur de navigateur n’a pas de bac à sable. Scripts et requêtes sont tout de même désactivés.</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>Conservé par {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>Écarté par {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>Pris pour&#xa0;: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>Douteux&#xa0;; conservé pour l’instant</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>Douteux&#xa0;; écarté pour l’instant</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Conservé par vous</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>Écarté par vous</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>La page cache cette partie jusqu’à ce qu’on l’ouvre ; ici, elle est ouverte pour l’instant.</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>Caché sur la page jusqu’à ce qu’un lecteur l’ouvre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>Invisible sur la page&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{kept} sur {all} conservés</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>Caché sur la page jusqu’à ce qu’un lecteur l’ouvre</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>Douteux&#xa0;: conservé, sûr à {sure}&#xa0;%</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>Douteux&#xa0;: écarté, sûr à {sure}&#xa0;%</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>Déplacé&#xa0;: il est ailleurs dans l’article</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>Ses liens sont retirés</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>Sur {count} des {pages} pages de ce site</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name} (personne)</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>&amp;Parties entières</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>&amp;Transformer en</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>Dispo&amp;ser</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>À propos d’Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>Débarrasse les pages web enregistrées de leur habillage, avec plusieurs extracteurs côte à côte.</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Version {version}. Licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>Il repose sur ces bibliothèques</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>L’extracteur par apprentissage a été entraîné sur «&#xa0;WCXB: Web Content Extraction Benchmark&#xa0;» 1.0 de M. Foley (CC-BY-4.0).</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Les bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>Accepter des pages ensemble</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>À quel point une page doit être sûre</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>Aussi les pages où quelque chose est douteux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>Les pages assez sûres peuvent être prises comme proposé, sans les voir. Examinez d’abord un échantillon&#xa0;: il dit combien des autres sont sans doute fausses.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’échantillon</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>sûre à {percent}&#xa0;% au moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln page est assez sûre et pas encore réglée.</numerusform>
            <numerusform>%Ln pages sont assez sûres et pas encore réglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>Accepter %Ln page</numerusform>
            <numerusform>Accepter %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>Aucun échantillon de ces pages n’a encore été tiré.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>%Ln page de l’échantillon de {size} est vue.</numerusform>
            <numerusform>%Ln pages de l’échantillon de {size} sont vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>Sur {changed} d’entre elles, il a fallu changer quelque chose&#xa0;: c’est sans doute le cas de {low}&#xa0;% à {high}&#xa0;% de toutes ces pages (à 95&#xa0;%). {words}&#xa0;% des mots étaient faux.</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Montrer l’échantillon</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>L’article n’a pas pu être créé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>Rien n’a été copié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>Ce sera fait dès que la proposition et les informations seront là.</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>L’article n’a pas été enregistré&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>Texte de ce bloc</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>Autres descriptions</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name} (une collection)</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>Aucune collection ne peut être tenue pour ce dossier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>Des fichiers de cette collection sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>Plus aucune page n’est à examiner.</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>Aucune page lue jusqu’ici n’est à examiner&#xa0;; d’autres sont encore en lecture.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est terminée. Il reste %Ln page à voir.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est terminée. Il reste %Ln pages à voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est mise de côté. Il reste %Ln page à voir.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est mise de côté. Il reste %Ln pages à voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Ouvrir un dossier de pages enregistrées</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Collections ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Ouvrir une collection</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>Ajouter des pages enregistrées ou des archives</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>Enregistrer la collection sous</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>La collection est désormais {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>Examinez cette %Ln page, puis acceptez les autres.</numerusform>
            <numerusform>Examinez ces %Ln pages, puis acceptez les autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>Cette page ne dit pas de quel site elle vient&#xa0;: aucune règle ne peut être créée pour elle.</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>Ce passage ne se trouve à aucun endroit nommé de cette page.</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>Vous avez corrigé la même chose sur %Ln page de {site}</numerusform>
            <numerusform>Vous avez corrigé la même chose sur %Ln pages de {site}</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>Désormais, sur les pages de {site}&#xa0;: {rule}. Collection &gt; Règles des sites permet d&apos;y renoncer.</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>Les extracteurs manquants travaillent sur les pages réglées…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>%Ln réponse a été ajoutée au tableau des scores.</numerusform>
            <numerusform>%Ln réponses ont été ajoutées au tableau des scores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Collections ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>Ouvrir la collection d’une autre personne</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>Enregistrer la référence dans un dossier vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>%Ln page de référence enregistrée.</numerusform>
            <numerusform>%Ln pages de référence enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>Les pages sont ajoutées à la collection…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln page est ajoutée à la collection ({size}).</numerusform>
            <numerusform>%Ln pages sont ajoutées à la collection ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln ne l’est pas : {page} ({reason}).</numerusform>
            <numerusform>%Ln ne le sont pas, par exemple {page} ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>Les pages de cette collection ne sont plus dans {path}.</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>Ce qui a été décidé à leur sujet est ici. Où sont les pages maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continuer sans elles</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Où se trouve «&#xa0;{name}&#xa0;» maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>Enregistrer la sortie de cet extracteur…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Pourquoi il a échoué…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Montrer en colonne</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>Lui donner une minute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln mot · {share}&#xa0;% · accord {agrees}&#xa0;% · {seconds} s</numerusform>
            <numerusform>%Ln mots · {share}&#xa0;% · accord {agrees}&#xa0;% · {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln mot · {share} % · accord {agrees} %</numerusform>
            <numerusform>%Ln mots · {share} % · accord {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · enregistré</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · non enregistré</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>conservé par {kept} sur {all}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>réglé à la main</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>%Ln mot&#xa0;: {parts}</numerusform>
            <numerusform>%Ln mots&#xa0;: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>Les passages de la page, un par ligne, et ce que chaque extracteur a conservé</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>Ce qui avait été décidé sur cette page ne s’applique plus à la page telle qu’elle est. C’est gardé.</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>Ce qui avait été décidé sur cette page a été gardé par une version plus récente d’Unhusk. Cela y reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>%Ln de vos décisions ne convient plus à cette page, qui a changé.</numerusform>
            <numerusform>%Ln de vos décisions ne conviennent plus à cette page, qui a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>Cette page a aussi été corrigée ailleurs : dans une autre fenêtre, ou ouverte une seconde fois dans celle-ci. Tout est conservé : rouvrez-la pour le voir ; « Annuler » sépare les deux.</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>Ce que vous décidez n’est pas gardé avec la page, car&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}&#xa0;: non enregistré ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>Filtrer selon « {column} »…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>Mots sans doute faux&#xa0;: ce que vaut un coup d’œil à la page</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>Passages qui pourraient aller dans les deux sens</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>Mots de l’article, proposés ou décidés</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>Part des mots de l’article sans doute justes</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>Dans quelle mesure les extracteurs ont conservé les mêmes mots que la proposition</translation>
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
        <translation>Pages de la collection</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>Chercher dans les titres, adresses, étiquettes et notes</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>Page suivante à examiner</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Ce qui est déjà lu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Recherche de pages…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>{done} lues sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>{done} lues sur {total}, {failed} en échec</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} pages sur {all}</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>Il n’y a pas encore de pages ici.</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>Aucune page ne répond à tout ceci :</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>Titre et informations</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>&amp;Modifié</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>Ce n’est pas un jour du calendrier&#xa0;; on l’écrit comme 2026-11-05.</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>Ce n’est pas une adresse web&#xa0;; on l’écrit comme https://example.org/page.</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>Ils ne peuvent être comparés&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>Seulement ici&#xa0;: {words}. {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>Deux textes côte à côte, un passage par ligne</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>Différences mot à mot</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>Le texte de gauche</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>Le texte de droite</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>S&amp;uivante</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>{both} mots dans les deux, {left_words} seulement dans {left}, {right_words} seulement dans {right}</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>Aucun mot ne diffère&#xa0;: {both} mots dans les deux</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>Un fichier enregistré…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>Articles enregistrés (*.html *.json *.md *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>Comparer avec un fichier enregistré</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>Un brouillon d’une session antérieure est illisible. Il n’a pas été supprimé&#xa0;: il est dans {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>Le travail non enregistré est sur sa page, qui était déjà ouverte.</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>Le travail non enregistré n’est pas gardé en cas de plantage, car&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>Le travail non enregistré est gardé en cas de plantage, mais ne peut être verrouillé ({why})&#xa0;: une autre fenêtre pourra le proposer comme abandonné, après un jour sans changement.</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>Montrer toutes les pages</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>Montrer toutes les pages</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>Ne plus choisir selon : {words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>Un échantillon de %Ln page || Un échantillon de %Ln pages</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait} : {values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>« {words} » dans le titre, l’adresse, les étiquettes ou la note</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>Choisir les pages par état, site, type, langue, étiquette, etc.</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>Filtre : {number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtre ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>Chercher un site, une étiquette…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>Selon quoi les pages sont choisies</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Montrer toutes les pages</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>Seulement dans l’&amp;article</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>Pas dans ce qui a été écarté</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Absent de l’article</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Un modèle à vous</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>&amp;Couper les lignes à</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>Devant les éléments de liste</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>Devant les éléments de liste et les titres</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>Laissées où elles sont sur le web</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>Copiées dans un dossier à côté du fichier</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>Dans le fichier même</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>Dans le fichier même, si la page enregistrée les contient.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>En-&amp;tête</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>Mar&amp;ques</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>Modèle de l’en-tête</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Caractères par ligne</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Guide d’Unhusk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>F1 par extracteur&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>Conserver moins ou plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>Conserver moins ou plus de ce que vous n’avez pas décidé vous-même ([ et ]). Un double-clic revient au départ.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>Appuyez sur les nouvelles touches, ou Échap pour ne rien changer</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tout comme d’habitude</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Toutes les touches sont les touches habituelles.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>Se déplacer dans la page (elles restent)</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>Par bloc</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>Par écran</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>Appuyez sur les nouvelles touches pour «&#xa0;{action}&#xa0;», ou Échap.</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} déplace dans la page&#xa0;; choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} appartient à «&#xa0;{action}&#xa0;». Donnez-lui d’abord d’autres touches, ou choisissez-en d’autres ici.</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Pages récentes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier celles-ci</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>Décisions d’une autre personne</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>Pages que vous avez décidées autrement</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Décidées autrement</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>Les &amp;montrer au bureau</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>Ce que seule l’autre personne a décidé est repris. Là où vous avez décidé tous deux et différez, votre décision reste, la page est de nouveau en doute, et la sienne figure à côté en colonne. Son fichier est seulement lu.</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>Nom de l’autre personne</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>C’est la collection qui est ouverte.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>%Ln décision a été reprise.</numerusform>
            <numerusform>%Ln décisions ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln page décidée de même.</numerusform>
            <numerusform>%Ln pages décidées de même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln page décidée autrement.</numerusform>
            <numerusform>%Ln pages décidées autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln page n’est pas dans votre collection.</numerusform>
            <numerusform>%Ln pages ne sont pas dans votre collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>%Ln page que vous aviez mise de côté l’est restée.</numerusform>
            <numerusform>%Ln pages que vous aviez mises de côté le sont restées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>Accord de {alpha} : alpha de Krippendorff sur les passages, selon les mots (1 : entier, 0 : hasard).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>On ne peut pas écrire de paragraphe dans un tableau ou du code.</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>Se trouve maintenant après «&#xa0;{opening}…&#xa0;»</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>Se trouve maintenant en tête de l’article</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>Le fichier de cette page a changé. Le relire garde les corrections qui conviennent encore.</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>Il n’y a pas de page dans le presse-papiers&#xa0;: copiez-en une dans votre navigateur, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Déposez pour ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>Déposez pour ouvrir %Ln fichier</numerusform>
            <numerusform>Déposez pour ouvrir %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>Déposez pour l’ouvrir comme page</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>Un lien mène au web, où Unhusk ne va jamais. Enregistrez la page dans votre navigateur, puis ouvrez-la ici.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Pages enregistrées ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size}. La lecture peut prendre un moment. Lire quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>Aucune page n’est sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>Ne &amp;montrer que</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Mettre de &amp;côté</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>&amp;Accepter comme proposé, sans voir</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>&amp;Remettre au travail</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Lire c&amp;omme</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait} : {values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>%Ln page de {site}</numerusform>
            <numerusform>Les %Ln pages de {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>%Ln page de ces sites</numerusform>
            <numerusform>Les %Ln pages de ces sites</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>ce à quoi elle ressemble</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>Note sur %Ln page&#xa0;:</numerusform>
            <numerusform>Note sur %Ln pages&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>rien de douteux</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>La page telle qu’un navigateur la montre</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>Genre de page</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>Pour quel genre de page le brouillon la prend&#xa0;; en choisir un autre redécide tout</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>lue comme {kind} ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>genre de page ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>Lire comme {kind}</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>Laisser le brouillon juger</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>Toujours pour {site}</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>Préparation de la page…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Montrer de nouveau la page</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>Le moteur de navigateur ne peut être chargé sur ce système&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>La page ne peut être montrée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>Le moteur de navigateur n’a pas pu dessiner cette page&#xa0;: il s’est terminé ou n’a pas répondu pendant une demi-minute. Tout le reste continue.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>Parties d’un article</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>Ce que vous choisissez ici vaut pour toutes les pages. Ce que vous réglez à la main passe avant.</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>Tout comme &amp;proposé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>Pages dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>Chercher dans les titres, adresses, types et dates</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>Aussi des &amp;sous-dossiers</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} choisies sur {count}</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>{chosen} choisies sur {count}, {shown} affichées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln &amp;passée…</numerusform>
            <numerusform>%Ln &amp;passées…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>&amp;Ouvrir %Ln page</numerusform>
            <numerusform>&amp;Ouvrir %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>Conti&amp;nuer la lecture</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>Lecture de la liste, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>Pas lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>Elle ne contient aucune page.</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}&#xa0;: précision {precision}, rappel {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>L’article tel qu’il apparaît</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>L’article en {format}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>Aperçu de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Création de l’article…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>La structure n’a pas pu être comptée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>Il n’y a encore rien dans l’article.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est montré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Copié comme tableau</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Copié en {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>L’article n’a pas pu être créé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimer «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>Pourquoi ce bloc a été conservé ou écarté</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Conservé à la main</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>Écarté à la main</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>Conservé par {name}, sûr à {sure}&#xa0;%</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>Écarté par {name}, sûr à {sure}&#xa0;%</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>conservé par {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>en partie par {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>écarté par {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>Le travail non enregistré sur «&#xa0;{title}&#xa0;» a été restauré ou abandonné dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été trouvé</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>Unhusk s’est terminé avant que ceci soit enregistré. Que voulez-vous restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>Ce qui n’est pas coché, et tout avec «&#xa0;Pas maintenant&#xa0;», est gardé et proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>d’une version plus récente d’Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>Une page sans titre</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>Prendre la version de {name} pour le bloc</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Prendre la version de {name} pour tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln en cours…</numerusform>
            <numerusform>%Ln en cours…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Rien de douteux</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>{number} sur {count} douteux</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>{first} à {last} sur {count} douteux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} ne dit rien des images.</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>Cette image n’a pas de légende à modifier&#xa0;; Espace la conserve ou l’écarte.</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← et → choisissent les mots, Maj en prend plus&#xa0;; D les écarte, Échap les laisse</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>Ce que montre l’image, pour qui ne la voit pas :</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>Une règle pour {site}</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>Seulement là où figurent les mêmes mots</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle change</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Mots avant</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Mots après</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>Essai sur les pages de ce site…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>Sur %Ln page de ce site lue et non réglée, {count} change&#xa0;: {dropped} mots partent, {kept} arrivent.</numerusform>
            <numerusform>Sur %Ln pages de ce site lues et non réglées, {count} changent&#xa0;: {dropped} mots partent, {kept} arrivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>C’est l’essentiel de certains articles&#xa0;: regardez d’abord la liste.</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>La créer quand même</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>«&#xa0;{title}&#xa0;» a des corrections non enregistrées.</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>Enregistrer d’abord l’article&#xa0;? Ce que vous avez décidé sur la page est gardé dans tous les cas.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>«&#xa0;{title}&#xa0;» sera enregistré dès que la proposition et les informations seront là.</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>Enregistrer ce que cet extracteur a trouvé, sans correction&#xa0;:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>Enregistrer la sortie d’un extracteur</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>Il existe déjà un fichier «&#xa0;{name}&#xa0;». Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Copié en {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>Cette pa&amp;ge</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>Tout dans un fi&amp;chier</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Comment le fichier commence</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>Enregistrer ce que {extractor} a trouvé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;La page ouverte (%Ln)</numerusform>
            <numerusform>&amp;Les %Ln pages ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>%Ln d’entre elles n’est pas encore lue&#xa0;: elle est d’abord lue et comparée, ce qui prend un moment.</numerusform>
            <numerusform>%Ln d’entre elles ne sont pas encore lues&#xa0;: elles sont d’abord lues et comparées, ce qui prend un moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>Enregistrer %Ln article</numerusform>
            <numerusform>Enregistrer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>&amp;Enregistrer %Ln page</numerusform>
            <numerusform>&amp;Enregistrer %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name}, et ainsi de suite</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>Il existe déjà un fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Le dossier n’existe pas encore&#xa0;; il sera créé.</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>Le dossier ne répond pas : l’enregistrement peut y échouer.</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>Ce dossier est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}&#xa0;: un fichier de ce type ne peut être montré ici.</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>La page n’est pas encore lue.</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Création de l’article…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>Le fichier n’a pas encore de nom.</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>elle a été fermée</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>il n’y a rien dans son article</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>elle n’a pas été enregistrée ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>Cha&amp;mps</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Numéroter le nouveau</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>S’il e&amp;xiste</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>Si un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>Enregistrer les articles de la collection</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>les pages sélectionnées</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>celles qui sont terminées</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>celles qui sont terminées ou acceptées</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>toutes celles qui sont lues et non mises de côté</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>Omettre les pages qui en répètent presque une autre</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>Omettre les articles de moins de</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>Nombre minimal de mots d’un article</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>&amp;Parties d’un article…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>Tous dans un seul fichier, dans &amp;les formats qui le permettent</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>Un nouveau fichier tous les</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> articles</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>Articles par fichier</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>Comprimé avec &amp;zstd</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Ce qui est déjà enregistré</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Ce qui n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>Dans quels formats</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>Comment chacun est écrit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>comme proposé</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>toujours {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>jamais {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>Le dossier n’existe pas encore&#xa0;; il sera créé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>%Ln article enregistré.</numerusform>
            <numerusform>%Ln articles enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln est plus court et a été omis.</numerusform>
            <numerusform>%Ln sont plus courts et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>Enregistrement de %Ln article</numerusform>
            <numerusform>Enregistrement de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Ce qui est déjà enregistré</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Ce qui n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} sur {count}&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>%Ln article enregistré</numerusform>
            <numerusform>%Ln articles enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>%Ln article enregistré, {count} non</numerusform>
            <numerusform>%Ln articles enregistrés, {count} non</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>Tableau des scores</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Notation…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 entre (95&#xa0;%)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Ses pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>F1 par extracteur</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>Où celui-ci est le plus faible&#xa0;:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>%Ln page que vous avez réglée sert de référence. Chaque extracteur est noté d’après les passages qu’il en a conservés.</numerusform>
            <numerusform>%Ln pages que vous avez réglées servent de référence. Chaque extracteur est noté d’après les passages qu’il en a conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln extracteur n’a pas répondu pour toutes et figure à la fin.</numerusform>
            <numerusform>%Ln extracteurs n’ont pas répondu pour toutes et figurent à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>Aucune page n’est encore terminée. Réglez-en quelques-unes par «&#xa0;Terminée, et suivante&#xa0;»&#xa0;; elles servent de référence.</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>Lancer les extracteurs manquants sur %Ln page</numerusform>
            <numerusform>Lancer les extracteurs manquants sur %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>En arrière-plan&#xa0;; vous pouvez continuer à travailler et annuler à tout moment</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Site&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>Lue comme&#xa0;: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>Dans quelle mesure ils ont deux à deux conservé les mêmes mots, en moyenne sur ces pages&#xa0;: 1 est un accord total.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>S’arrêter à &amp;chaque différence</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>Les plus &amp;douteux d’abord</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>&amp;Oublier les pages récentes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>Temps accordé à un extracteur par page</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>Extracteurs installés</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>dès le prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>T&amp;emps par extracteur</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>par page, dès la prochaine</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>Sinon, seulement là où c’est serré.</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>Sinon, dans l’ordre de lecture.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Pages récentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln mémorisée</numerusform>
            <numerusform>%Ln mémorisées</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>Aucune mémorisée</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>Règles des sites</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Ajouter depuis des fichiers…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>Écrire en ftr-site-config…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>Un fichier par site, tel que wallabag et Full-Text RSS les lisent</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>Sous «&#xa0;site: example.com&#xa0;», chaque ligne dit que faire d’un endroit de ses pages&#xa0;: «&#xa0;drop: aside.related&#xa0;», «&#xa0;keep: div.correction&#xa0;», «&#xa0;only: article&#xa0;», «&#xa0;title: h1&#xa0;». Des fichiers de ftr-site-config peuvent aussi être ajoutés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>%Ln fichier a été écrit dans {folder}.</numerusform>
            <numerusform>%Ln fichiers ont été écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>Ajouter des règles depuis des fichiers</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Écrire les règles dans un fichier</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>Les règles ont été écrites dans {file}.</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>Ce qui a été passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>et %Ln autre raison</numerusform>
            <numerusform>et %Ln autres raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>Comment les lettres de la page ont été lues&#xa0;; choisissez-en un autre pour la relire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>%Ln mot sur la page</numerusform>
            <numerusform>%Ln mots sur la page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln extracteur en cours</numerusform>
            <numerusform>%Ln extracteurs en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Rien de douteux</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>Le bloc n’existe plus</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>La page a été relue et le bloc dans lequel vous écriviez n’y est plus. Votre texte :</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>Vue d’ensemble de la page</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>Toute la page&#xa0;: le foncé est conservé, l’ambre est douteux</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>Il n’y a ni titre, ni liste, ni tableau, ni image, ni lien dans ce qui est conservé.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>Ce que devient la structure de la page</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>Dans les passages que l’article conserve&#xa0;: ce qui est sur la page, et ce qui en est enregistré.</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>En dessous, ce que le HTML de chaque extracteur contient des passages qu’il a lui-même conservés.</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} sur {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>Étiquettes de %Ln page</numerusform>
            <numerusform>Étiquettes de %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>Étiquettes de cette collection</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag} ({count} de ces pages)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>Colonnes, %Ln de plus</numerusform>
            <numerusform>Colonnes, %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>Ajuster d’après les pages décidées</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>Essai sur les pages que vous avez décidées…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>Ce qui est écouté</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>Ce que vous avez décidé peut corriger ce qui est proposé pour les autres pages : combien on croit chaque extracteur. Le gain est mesuré sur des pages décidées qu’il n’a pas vues, celles d’un site toujours ensemble.</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Ce que cela gagne</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>Aucun ajustement n’est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>Utilisé : un ajustement d’après %Ln page décidée, gain {gain} (entre {low} et {high}).</numerusform>
            <numerusform>Utilisé : un ajustement d’après %Ln pages décidées, gain {gain} (entre {low} et {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>Trop peu de pages sont décidées pour ajuster : il en faut %Ln.</numerusform>
            <numerusform>Trop peu de pages sont décidées pour ajuster : il en faut %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>Sur %Ln page décidée, le F1 par mots est de {before} comme proposé et de {after} ajusté : {gain}, entre {low} et {high} à 95 %.</numerusform>
            <numerusform>Sur %Ln pages décidées, le F1 par mots est de {before} comme proposé et de {after} ajusté : {gain}, entre {low} et {high} à 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>garder plus (au-dessus de 0) ou moins</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>Cela gagne plus que le hasard. Les pages que personne n’a décidées sont relues avec.</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>Ce gain peut être dû au hasard, il ne peut donc pas être utilisé. Plus de pages décidées le diront.</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>Les pages décidées ne demandent aucune correction.</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>L’ajustement est utilisé ; les pages que personne n’a décidées sont relues avec.</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>L’ajustement est retiré ; les pages que personne n’a décidées sont relues sans.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>Versions des extracteurs</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La version plus ancienne</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La version plus récente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Mots entrés</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Mots sortis</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>Pages extraites autrement</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 avant</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 après</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>Passages de la page</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>&amp;Citer les passages</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>&amp;Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>Interroger celles i&amp;nstallées maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>De cet extracteur, les réponses d’une seule version sont gardées. Après une mise à jour, interrogez de nouveau.</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>Aucune page n’a encore été lue.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non décidée</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln page est extraite autrement.</numerusform>
            <numerusform>%Ln pages sont extraites autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>Sur %Ln que vous avez décidée : {better} mieux, {worse} moins bien.</numerusform>
            <numerusform>Sur %Ln que vous avez décidées : {better} mieux, {worse} moins bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Le rapport est {path}.</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>Recherche des versions installées…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>Les versions installées ont répondu pour chaque page.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln page est relue avec les versions installées.</numerusform>
            <numerusform>%Ln pages sont relues avec les versions installées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>La fermeture se fera ensuite d’elle-même.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>Il n’y a pas de texte sur cette page. Les pages qui dessinent leur texte avec des scripts n’en contiennent pas une fois enregistrées&#xa0;: attendez que le navigateur le montre, enregistrez-la avec SingleFile, ou copiez-le là-bas et collez-le ici.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>Ouvrez une page enregistrée, collez-la ou déposez-la ici</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>Plusieurs extracteurs la lisent côte à côte. Réglez leurs différences, enregistrez l’article propre.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Ou essayez un exemple</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Pages récentes</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> (en cours)</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>Comparer mot à mot avec</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>Tableau de %Ln ligne</numerusform>
            <numerusform>Tableau de %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>Liste de %Ln élément</numerusform>
            <numerusform>Liste de %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>Liste de termes de %Ln passage</numerusform>
            <numerusform>Liste de termes de %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>Code de %Ln ligne</numerusform>
            <numerusform>Code de %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>%Ln passage solidaire</numerusform>
            <numerusform>%Ln passages solidaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>Il s’est produit une erreur imprévue&#xa0;: {reason}

Vos brouillons sont gardés.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>Un article de presse</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>Une discussion de forum</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>Une page de documentation</translation>
    </message>
</context>
</TS>
