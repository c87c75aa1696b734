<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>fila de tabla</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Fila de tabla</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>conservado en parte</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Tabla TSV</translation>
    </message>
    <message>
        <source>Vertical text</source>
        <translation>Texto vertical</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>sent with the page</source>
        <translation>enviada con la página</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarada</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectada</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegida a mano</translation>
    </message>
    <message>
        <source>JSON-LD of a news article</source>
        <translation>JSON-LD de un artículo periodístico</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>JSON-LD de la página</translation>
    </message>
    <message>
        <source>JSON-LD organisation</source>
        <translation>organización de JSON-LD</translation>
    </message>
    <message>
        <source>meta tags</source>
        <translation>etiquetas meta</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>etiqueta title</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>primer encabezado</translation>
    </message>
    <message>
        <source>card labels</source>
        <translation>rótulos de tarjeta</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>enlace canónico</translation>
    </message>
    <message>
        <source>lang attribute</source>
        <translation>atributo lang</translation>
    </message>
    <message>
        <source>marked byline</source>
        <translation>firma marcada</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>fecha marcada</translation>
    </message>
    <message>
        <source>some date</source>
        <translation>alguna fecha</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>primer mensaje</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>nombre junto a la fecha</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>date by the headline</source>
        <translation>fecha junto al titular</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>fecha de modificación</translation>
    </message>
    <message>
        <source>date of change by the headline</source>
        <translation>fecha de modificación junto al titular</translation>
    </message>
    <message>
        <source>labelled byline</source>
        <translation>firma con «Por»</translation>
    </message>
    <message>
        <source>byline below the article</source>
        <translation>firma debajo del artículo</translation>
    </message>
    <message>
        <source>name beside the date, given twice</source>
        <translation>nombre junto a la fecha, dado dos veces</translation>
    </message>
    <message>
        <source>byline, before the site&apos;s own name</source>
        <translation>firma, antes que el nombre del sitio</translation>
    </message>
    <message>
        <source>second heading</source>
        <translation>segundo encabezado</translation>
    </message>
    <message>
        <source>marked title</source>
        <translation>título marcado</translation>
    </message>
    <message>
        <source>date behind the place</source>
        <translation>fecha tras el lugar</translation>
    </message>
    <message>
        <source>piece of the first heading</source>
        <translation>parte del primer encabezado</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>nombre del sitio</translation>
    </message>
    <message>
        <source>initial data</source>
        <translation>datos iniciales</translation>
    </message>
    <message>
        <source>Keep 1 passage</source>
        <translation>Conservar 1 bloque</translation>
    </message>
    <message>
        <source>Keep {count} passages</source>
        <translation>Conservar {count} bloques</translation>
    </message>
    <message>
        <source>Drop 1 passage</source>
        <translation>Descartar 1 bloque</translation>
    </message>
    <message>
        <source>Drop {count} passages</source>
        <translation>Descartar {count} bloques</translation>
    </message>
    <message>
        <source>Confirm 1 passage</source>
        <translation>Confirmar 1 bloque</translation>
    </message>
    <message>
        <source>Confirm {count} passages</source>
        <translation>Confirmar {count} bloques</translation>
    </message>
    <message>
        <source>Reset 1 passage</source>
        <translation>Restablecer 1 bloque</translation>
    </message>
    <message>
        <source>Reset {count} passages</source>
        <translation>Restablecer {count} bloques</translation>
    </message>
    <message>
        <source>Keep {pictures} and {blocks}</source>
        <translation>Conservar {pictures} y {blocks}</translation>
    </message>
    <message>
        <source>Drop {pictures} and {blocks}</source>
        <translation>Descartar {pictures} y {blocks}</translation>
    </message>
    <message>
        <source>Confirm {pictures} and {blocks}</source>
        <translation>Confirmar {pictures} y {blocks}</translation>
    </message>
    <message>
        <source>Reset {pictures} and {blocks}</source>
        <translation>Restablecer {pictures} y {blocks}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 bloque</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} bloques</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>Keep 1 picture</source>
        <translation>Conservar 1 imagen</translation>
    </message>
    <message>
        <source>Keep {count} pictures</source>
        <translation>Conservar {count} imágenes</translation>
    </message>
    <message>
        <source>Drop 1 picture</source>
        <translation>Descartar 1 imagen</translation>
    </message>
    <message>
        <source>Drop {count} pictures</source>
        <translation>Descartar {count} imágenes</translation>
    </message>
    <message>
        <source>Confirm 1 picture</source>
        <translation>Confirmar 1 imagen</translation>
    </message>
    <message>
        <source>Confirm {count} pictures</source>
        <translation>Confirmar {count} imágenes</translation>
    </message>
    <message>
        <source>Reset 1 picture</source>
        <translation>Restablecer 1 imagen</translation>
    </message>
    <message>
        <source>Reset {count} pictures</source>
        <translation>Restablecer {count} imágenes</translation>
    </message>
    <message>
        <source>Drop words of 1 passage</source>
        <translation>Descartar palabras de 1 bloque</translation>
    </message>
    <message>
        <source>Apply the rules of the site</source>
        <translation>Aplicar las reglas del sitio</translation>
    </message>
    <message>
        <source>Change a picture&apos;s alternative text</source>
        <translation>Cambiar el texto alternativo de una imagen</translation>
    </message>
    <message>
        <source>Edit 1 passage</source>
        <translation>Editar 1 bloque</translation>
    </message>
    <message>
        <source>Bring back 1 passage</source>
        <translation>Recuperar 1 bloque</translation>
    </message>
    <message>
        <source>Bring back {count} passages</source>
        <translation>Recuperar {count} bloques</translation>
    </message>
    <message>
        <source>Mark 1 passage as {kind}</source>
        <translation>Marcar 1 bloque como {kind}</translation>
    </message>
    <message>
        <source>Mark {count} passages as {kind}</source>
        <translation>Marcar {count} bloques como {kind}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of 1 passage</source>
        <translation>Tomar la versión de {name} para 1 bloque</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of {count} passages</source>
        <translation>Tomar la versión de {name} para {count} bloques</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Tomar la versión de {name} para todo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unir con el siguiente</translation>
    </message>
    <message>
        <source>Split from the one before</source>
        <translation>Separar del anterior</translation>
    </message>
    <message>
        <source>Remove the links of 1 passage</source>
        <translation>Quitar los enlaces de 1 bloque</translation>
    </message>
    <message>
        <source>Remove the links of {count} passages</source>
        <translation>Quitar los enlaces de {count} bloques</translation>
    </message>
    <message>
        <source>Bring back the links of 1 passage</source>
        <translation>Recuperar los enlaces de 1 bloque</translation>
    </message>
    <message>
        <source>Bring back the links of {count} passages</source>
        <translation>Recuperar los enlaces de {count} bloques</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move 1 passage up</source>
        <translation>Subir 1 bloque</translation>
    </message>
    <message>
        <source>Move {count} passages up</source>
        <translation>Subir {count} bloques</translation>
    </message>
    <message>
        <source>Move 1 passage down</source>
        <translation>Bajar 1 bloque</translation>
    </message>
    <message>
        <source>Move {count} passages down</source>
        <translation>Bajar {count} bloques</translation>
    </message>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>Cambiar los datos del artículo</translation>
    </message>
    <message>
        <source>Keep more</source>
        <translation>Conservar más</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Conservar menos</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Recuperar el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Keep what was decided since</source>
        <translation>Conservar lo decidido desde entonces</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>a favor: {reason}</translation>
    </message>
    <message>
        <source>against: {reason}</source>
        <translation>en contra: {reason}</translation>
    </message>
    <message>
        <source>it is in the page&apos;s navigation</source>
        <translation>está en la navegación de la página</translation>
    </message>
    <message>
        <source>it is in a footer</source>
        <translation>está en un pie de página</translation>
    </message>
    <message>
        <source>it is in a header</source>
        <translation>está en una cabecera</translation>
    </message>
    <message>
        <source>it is in a side column</source>
        <translation>está en una columna lateral</translation>
    </message>
    <message>
        <source>it is in a dialog</source>
        <translation>está en un cuadro de diálogo</translation>
    </message>
    <message>
        <source>it is in a form</source>
        <translation>está en un formulario</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its main content</source>
        <translation>está en la parte que la página marca como principal</translation>
    </message>
    <message>
        <source>it is in the part that the page marks as its article</source>
        <translation>está en la parte que la página marca como su artículo</translation>
    </message>
    <message>
        <source>all of it is a link</source>
        <translation>todo él es un enlace</translation>
    </message>
    <message>
        <source>all of it is a link, among {count} others like it</source>
        <translation>todo él es un enlace, entre otros {count} parecidos</translation>
    </message>
    <message>
        <source>{share} % of it is links</source>
        <translation>el {share}&#xa0;% del bloque son enlaces</translation>
    </message>
    <message>
        <source>{count} of the {all} passages around it are links</source>
        <translation>{count} de los {all} bloques de alrededor son enlaces</translation>
    </message>
    <message>
        <source>neither it nor what is around it is a link</source>
        <translation>ni él ni lo que lo rodea es un enlace</translation>
    </message>
    <message>
        <source>it is a heading</source>
        <translation>es un encabezado</translation>
    </message>
    <message>
        <source>it is under the heading “{words}”</source>
        <translation>está bajo el encabezado «{words}»</translation>
    </message>
    <message>
        <source>it is made of whole sentences</source>
        <translation>está hecho de frases enteras</translation>
    </message>
    <message>
        <source>it does not end like a sentence</source>
        <translation>no termina como termina una frase</translation>
    </message>
    <message>
        <source>it is long, {count} words</source>
        <translation>es largo: {count} palabras</translation>
    </message>
    <message>
        <source>it is short, 1 word</source>
        <translation>es corto: 1 palabra</translation>
    </message>
    <message>
        <source>it is short, {count} words</source>
        <translation>es corto: {count} palabras</translation>
    </message>
    <message>
        <source>it has {count} words</source>
        <translation>tiene {count} palabras</translation>
    </message>
    <message>
        <source>it is near the top of the page</source>
        <translation>está cerca del principio de la página</translation>
    </message>
    <message>
        <source>it is near the end of the page</source>
        <translation>está cerca del final de la página</translation>
    </message>
    <message>
        <source>there are {count} words of running text around it</source>
        <translation>hay {count} palabras de texto corrido alrededor</translation>
    </message>
    <message>
        <source>no running text is around it</source>
        <translation>no hay texto corrido alrededor</translation>
    </message>
    <message>
        <source>the page repeats it {count} times</source>
        <translation>la página dice lo mismo {count} veces</translation>
    </message>
    <message>
        <source>the page repeats it elsewhere, and once is enough</source>
        <translation>la página dice lo mismo en otro lugar, y con una vez basta</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page belong to the text</source>
        <translation>la mayor parte de lo que en esta página está hecho igual pertenece al texto</translation>
    </message>
    <message>
        <source>most passages marked up like it on this page do not belong to the text</source>
        <translation>la mayor parte de lo que en esta página está hecho igual no pertenece al texto</translation>
    </message>
    <message>
        <source>{count} other passages are in the same kind of place</source>
        <translation>otros {count} bloques están en el mismo tipo de lugar</translation>
    </message>
    <message>
        <source>readers do not see it at first</source>
        <translation>un lector no lo ve al principio</translation>
    </message>
    <message>
        <source>class names around it speak of {topic}</source>
        <translation>los nombres de clase de alrededor apuntan a: {topic}</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>texto de artículo</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>adornos de la página</translation>
    </message>
    <message>
        <source>cards and further reading</source>
        <translation>tarjetas y lecturas recomendadas</translation>
    </message>
    <message>
        <source>comments and posts</source>
        <translation>comentarios y mensajes</translation>
    </message>
    <message>
        <source>authors and dates</source>
        <translation>autores y fechas</translation>
    </message>
    <message>
        <source>advertising, notices and accounts</source>
        <translation>publicidad, avisos y cuentas</translation>
    </message>
    <message>
        <source>found no article on this page</source>
        <translation>no encontró ningún artículo en esta página</translation>
    </message>
    <message>
        <source>found no text on this page</source>
        <translation>no encontró ningún texto en esta página</translation>
    </message>
    <message>
        <source>could not make sense of this page</source>
        <translation>no pudo sacar nada de esta página</translation>
    </message>
    <message>
        <source>found no article in the lines of this page</source>
        <translation>no encontró ningún artículo en las líneas de esta página</translation>
    </message>
    <message>
        <source>this page&apos;s scripts hold no article</source>
        <translation>los scripts de esta página no contienen ningún artículo</translation>
    </message>
    <message>
        <source>no extractor found an article on this page</source>
        <translation>ningún extractor encontró un artículo en esta página</translation>
    </message>
    <message>
        <source>did not finish within {seconds} s</source>
        <translation>no terminó en {seconds} s</translation>
    </message>
    <message>
        <source>nothing on this page looks like its content; another extractor may find some</source>
        <translation>nada en esta página parece su contenido; quizá otro extractor encuentre algo</translation>
    </message>
    <message>
        <source>this page {why}</source>
        <translation>esta página {why}</translation>
    </message>
    <message>
        <source>shows no text until its program runs, and holds none: save it again from a browser once its text is there</source>
        <translation>no muestra texto hasta que se ejecuta su programa, y no lo contiene: guárdela de nuevo desde un navegador cuando el texto se vea</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install &quot;{package}&quot;</source>
        <translation>{library} no está instalado: pip install &quot;{package}&quot;</translation>
    </message>
    <message>
        <source>{library} is not installed: pip install {package}</source>
        <translation>{library} no está instalado: pip install {package}</translation>
    </message>
    <message>
        <source>needs {library}, which is not installed</source>
        <translation>necesita {library}, que no está instalado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <source>the page is nested too deeply for it</source>
        <translation>la página está demasiado anidada para él</translation>
    </message>
    <message>
        <source>the page is nested more than {count} levels deep</source>
        <translation>la página está anidada en más de {count} niveles</translation>
    </message>
    <message>
        <source>tried to end the program</source>
        <translation>intentó cerrar el programa</translation>
    </message>
    <message>
        <source>stopped at an error: {error}</source>
        <translation>se detuvo por un error: {error}</translation>
    </message>
    <message>
        <source>crashed: {signal}</source>
        <translation>falló: {signal}</translation>
    </message>
    <message>
        <source>cannot start: a package that it needs is missing or broken</source>
        <translation>no puede arrancar: falta un paquete que necesita o está dañado</translation>
    </message>
    <message>
        <source>ended its process with status {status}</source>
        <translation>terminó su proceso con el estado {status}</translation>
    </message>
    <message>
        <source>no process for this work could be started ({reason}); close other programs or install Unhusk again, then try once more</source>
        <translation>no se pudo iniciar ningún proceso para este trabajo ({reason}); cierre otros programas o instale Unhusk de nuevo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>its model {file} is missing: {advice}</source>
        <translation>falta su modelo {file}: {advice}</translation>
    </message>
    <message>
        <source>its model {file} is damaged: {advice}</source>
        <translation>su modelo {file} está dañado: {advice}</translation>
    </message>
    <message>
        <source>install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)</source>
        <translation>vuelva a instalar Unhusk, o entrénelo de nuevo (python -m extractors.training CORPUS_DIR)</translation>
    </message>
    <message>
        <source>It has no word list for this page&apos;s language, and went by lengths and links alone.</source>
        <translation>No tiene lista de palabras para el idioma de esta página, y se guio solo por longitudes y enlaces.</translation>
    </message>
    <message>
        <source>Raised in {file}, line {line}.</source>
        <translation>Producido en {file}, línea {line}.</translation>
    </message>
    <message>
        <source>Tried to {attempt}; refused.</source>
        <translation>Intentó {attempt}; se le negó.</translation>
    </message>
    <message>
        <source>reach {host}</source>
        <translation>llegar a {host}</translation>
    </message>
    <message>
        <source>start {program}</source>
        <translation>iniciar {program}</translation>
    </message>
    <message>
        <source>send a signal to another program</source>
        <translation>enviar una señal a otro programa</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a copy of itself</source>
        <translation>una copia de sí mismo</translation>
    </message>
    <message>
        <source>Tried {count} more such things; refused.</source>
        <translation>Intentó otras {count} cosas así; se le negaron.</translation>
    </message>
    <message>
        <source>tried to {attempt}; an extractor has no network and starts no programs</source>
        <translation>intentó {attempt}; un extractor no tiene red ni inicia programas</translation>
    </message>
    <message>
        <source>This system cannot stop a hostile extractor that gets around Python from trying to {ways}.</source>
        <translation>Este sistema no impide que un extractor hostil que eluda Python intente {ways}.</translation>
    </message>
    <message>
        <source>write to your files</source>
        <translation>escribir en sus archivos</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>llegar a la red</translation>
    </message>
    <message>
        <source>start programs</source>
        <translation>iniciar programas</translation>
    </message>
    <message>
        <source>write to your files or reach the network</source>
        <translation>escribir en sus archivos o llegar a la red</translation>
    </message>
    <message>
        <source>write to your files or start programs</source>
        <translation>escribir en sus archivos o iniciar programas</translation>
    </message>
    <message>
        <source>reach the network or start programs</source>
        <translation>llegar a la red o iniciar programas</translation>
    </message>
    <message>
        <source>write to your files, reach the network or start programs</source>
        <translation>escribir en sus archivos, llegar a la red o iniciar programas</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page and stays on the web.</source>
        <translation>1 imagen no está en la página guardada y se queda en la web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page and stay on the web.</source>
        <translation>{count} imágenes no están en la página guardada y se quedan en la web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.</source>
        <translation>1 imagen supera el límite (20 MB cada una, 100 MB en total) y se queda en la web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.</source>
        <translation>{count} imágenes superan el límite (20 MB cada una, 100 MB en total) y se quedan en la web.</translation>
    </message>
    <message>
        <source>1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.</source>
        <translation>1 imagen está dañada o supera el límite (20 MB cada una, 100 MB en total) y se omitió.</translation>
    </message>
    <message>
        <source>{count} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.</source>
        <translation>{count} imágenes están dañadas o superan el límite (20 MB cada una, 100 MB en total) y se omitieron.</translation>
    </message>
    <message>
        <source>1 picture has no address on the web and is in the file itself.</source>
        <translation>1 imagen no tiene dirección en la web y está en el propio archivo.</translation>
    </message>
    <message>
        <source>{count} pictures have no address on the web and are in the file itself.</source>
        <translation>{count} imágenes no tienen dirección en la web y están en el propio archivo.</translation>
    </message>
    <message>
        <source>1 picture is not in the saved page: a link leads to it on the web.</source>
        <translation>1 imagen no está en la página guardada: un enlace lleva a ella en la web.</translation>
    </message>
    <message>
        <source>{count} pictures are not in the saved page: links lead to them on the web.</source>
        <translation>{count} imágenes no están en la página guardada: unos enlaces llevan a ellas en la web.</translation>
    </message>
    <message>
        <source>1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.</source>
        <translation>1 imagen supera el límite (20 MB cada una, 100 MB en total): un enlace lleva a ella en la web.</translation>
    </message>
    <message>
        <source>{count} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.</source>
        <translation>{count} imágenes superan el límite (20 MB cada una, 100 MB en total): unos enlaces llevan a ellas en la web.</translation>
    </message>
    <message>
        <source>1 picture is of a kind that this format cannot hold: its description stands in its place.</source>
        <translation>1 imagen es de un tipo que este formato no admite: su descripción está en su lugar.</translation>
    </message>
    <message>
        <source>{count} pictures are of a kind that this format cannot hold: their descriptions stand in their place.</source>
        <translation>{count} imágenes son de un tipo que este formato no admite: sus descripciones están en su lugar.</translation>
    </message>
    <message>
        <source>What was saved cannot be read back as {format} ({error}); this is a fault of Unhusk.</source>
        <translation>Lo guardado no puede volver a leerse como {format} ({error}); es un fallo de Unhusk.</translation>
    </message>
    <message>
        <source>Read back, the saved {format} lacks words of the page or has them glued: {words}; a fault of Unhusk.</source>
        <translation>Al volver a leerlo, en {format} faltan palabras de la página o están pegadas: {words}; un fallo de Unhusk.</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>el disco está lleno; haga sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room or choose another folder</source>
        <translation>su cuota del disco está agotada; haga sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>you have no right to write there; choose another folder</source>
        <translation>no tiene permiso para escribir ahí; elija otra carpeta</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>this disk is read-only; choose another folder</source>
        <translation>este disco es de solo lectura; elija otra carpeta</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another</source>
        <translation>su carpeta no existe; elija otra</translation>
    </message>
    <message>
        <source>its folder is a file; choose another</source>
        <translation>su carpeta es un archivo; elija otra</translation>
    </message>
    <message>
        <source>this is a folder; choose a name for the file</source>
        <translation>es una carpeta; elija un nombre para el archivo</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose another place</source>
        <translation>sus enlaces dan vueltas en círculo; elija otro lugar</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>el nombre es demasiado largo; elija uno más corto</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>no se puede crear ningún archivo en {folder}</translation>
    </message>
    <message>
        <source>a file of that name exists already; replace it or choose another name</source>
        <translation>ya hay uno con ese nombre; reemplácelo o elija otro</translation>
    </message>
    <message>
        <source>it cannot be written ({error}); choose another folder</source>
        <translation>no se puede escribir ({error}); elija otra carpeta</translation>
    </message>
    <message>
        <source>what writes this format is not installed; install Unhusk again</source>
        <translation>lo que escribe este formato no está instalado; vuelva a instalar Unhusk</translation>
    </message>
    <message>
        <source>{format} files hold one article each; save each in a file of its own.</source>
        <translation>{format} admite un artículo por archivo; guarde cada uno en su propio archivo.</translation>
    </message>
    <message>
        <source>a file name has no field {field}; choose from {fields}</source>
        <translation>un nombre de archivo no tiene el campo {field}; elija entre {fields}</translation>
    </message>
    <message>
        <source>the file name {name} has no field, such as {title}: every article would be called so</source>
        <translation>el nombre de archivo {name} no tiene ningún campo, como {title}: todos los artículos se llamarían igual</translation>
    </message>
    <message>
        <source>The front matter has {key} twice; name each key once.</source>
        <translation>El encabezamiento tiene {key} dos veces; nombre cada clave una sola vez.</translation>
    </message>
    <message>
        <source>{line} is no front matter; name one of {names}, or write lines such as: title: {title}</source>
        <translation>{line} no es un encabezamiento; nombre uno de {names}, o escriba líneas como: title: {title}</translation>
    </message>
    <message>
        <source>The front matter knows no {field}; the fields are {fields}.</source>
        <translation>El encabezamiento no conoce {field}; los campos son {fields}.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be read; the page is as the extractors left it.</source>
        <translation>Este borrador está dañado y no se puede leer; la página está como la dejaron los extractores.</translation>
    </message>
    <message>
        <source>This draft was made for another page, or the page has changed since.</source>
        <translation>Este borrador se hizo para otra página, o la página ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This draft was kept by a later version of Unhusk; open it with that version.</source>
        <translation>Este borrador lo guardó una versión posterior de Unhusk; ábralo con ella.</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de imagen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Abrir páginas guardadas</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>Work on all pages of a folder</source>
        <translation>Trabajar con todas las páginas de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>&amp;Pegar una página</translation>
    </message>
    <message>
        <source>Take the page or text on the clipboard</source>
        <translation>Tomar la página o el texto del portapapeles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Read the page &amp;again</source>
        <translation>&amp;Volver a leer la página</translation>
    </message>
    <message>
        <source>Read the file again; corrections that fit stay</source>
        <translation>Leer de nuevo el archivo; las correcciones que encajan se quedan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Guardar el artículo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save under another name or in another format</source>
        <translation>Guardar con otro nombre o en otro formato</translation>
    </message>
    <message>
        <source>Save all pa&amp;ges…</source>
        <translation>Guardar &amp;todas las páginas…</translation>
    </message>
    <message>
        <source>Save the articles of all open pages</source>
        <translation>Guardar los artículos de todas las páginas abiertas</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own &amp;output…</source>
        <translation>Guardar el resultado de &amp;un extractor…</translation>
    </message>
    <message>
        <source>Save what one extractor made, uncorrected</source>
        <translation>Guardar lo que sacó un extractor, sin corregir</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the article, after a look at its pages</source>
        <translation>Imprimir el artículo, tras ver sus páginas</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Vista pre&amp;via…</translation>
    </message>
    <message>
        <source>See what will be saved, in each format</source>
        <translation>Ver lo que se guardará, en cada formato</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Copiar el artículo como Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Copiar el artículo como HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Copy the article as plain text</source>
        <translation>Copiar el artículo como texto sin formato</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>C&amp;errar la página</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Cerrar esta página</translation>
    </message>
    <message>
        <source>Close a&amp;ll pages</source>
        <translation>Cerrar todas &amp;las páginas</translation>
    </message>
    <message>
        <source>Close every page in the list</source>
        <translation>Cerrar todas las páginas de la lista</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open a collection…</source>
        <translation>&amp;Abrir una colección…</translation>
    </message>
    <message>
        <source>Open a file that keeps pages and decisions</source>
        <translation>Abrir un archivo que guarda páginas y decisiones</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>A&amp;ñadir páginas…</translation>
    </message>
    <message>
        <source>Add saved pages or archives to this collection</source>
        <translation>Añadir a esta colección páginas guardadas o archivos</translation>
    </message>
    <message>
        <source>Save the &amp;collection as…</source>
        <translation>Guardar la &amp;colección como…</translation>
    </message>
    <message>
        <source>Keep the collection in a place of your own</source>
        <translation>Guardar la colección en un lugar propio</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>Go from the page to the list of all pages, and back</source>
        <translation>Ir de la página a la lista de todas las páginas, y volver</translation>
    </message>
    <message>
        <source>&amp;Filter the pages…</source>
        <translation>&amp;Filtrar las páginas…</translation>
    </message>
    <message>
        <source>Show only pages of some state, site, type, language or tag</source>
        <translation>Mostrar solo páginas de un estado, sitio, tipo, idioma o etiqueta</translation>
    </message>
    <message>
        <source>Col&amp;umns of the desk</source>
        <translation>Col&amp;umnas de la mesa</translation>
    </message>
    <message>
        <source>Selected &amp;pages</source>
        <translation>&amp;Páginas seleccionadas</translation>
    </message>
    <message>
        <source>What can be done with the selected pages</source>
        <translation>Todo lo que se puede hacer con las páginas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Add tags to the selected pages, or remove them</source>
        <translation>Poner etiquetas a las páginas seleccionadas, o quitarlas</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Write a note about the selected pages</source>
        <translation>Escribir una nota sobre las páginas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Next page that needs a look</source>
        <translation>&amp;Siguiente página que conviene mirar</translation>
    </message>
    <message>
        <source>The one with most to gain</source>
        <translation>Aquella en la que más se gana</translation>
    </message>
    <message>
        <source>D&amp;one, and next</source>
        <translation>&amp;Hecha, y siguiente</translation>
    </message>
    <message>
        <source>Settle this page and go to the next</source>
        <translation>Cerrar esta página y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Set a&amp;side, and next</source>
        <translation>Apa&amp;rtar, y siguiente</translation>
    </message>
    <message>
        <source>Leave this page out of the collection&apos;s articles</source>
        <translation>Dejar esta página fuera de los artículos de la colección</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>&amp;Volver a la página anterior</translation>
    </message>
    <message>
        <source>Look again at the page that was done or set aside last</source>
        <translation>Volver a mirar la última página hecha o apartada</translation>
    </message>
    <message>
        <source>Always &amp;drop this on its site…</source>
        <translation>&amp;Descartar esto siempre en su sitio…</translation>
    </message>
    <message>
        <source>Make a rule for all pages of the site</source>
        <translation>Hacer una regla para todas las páginas del sitio</translation>
    </message>
    <message>
        <source>Always &amp;keep this on its site…</source>
        <translation>Conser&amp;var esto siempre en su sitio…</translation>
    </message>
    <message>
        <source>R&amp;ules of sites…</source>
        <translation>Re&amp;glas de sitios…</translation>
    </message>
    <message>
        <source>Read and change what is always kept and dropped</source>
        <translation>Leer y cambiar lo que siempre se conserva y se descarta</translation>
    </message>
    <message>
        <source>Accept pages &amp;together…</source>
        <translation>Aceptar páginas &amp;juntas…</translation>
    </message>
    <message>
        <source>Accept pages that are sure as proposed, after looking at a sample</source>
        <translation>Tomar las páginas seguras según la propuesta, tras una muestra</translation>
    </message>
    <message>
        <source>Save the &amp;articles…</source>
        <translation>Guardar los ar&amp;tículos…</translation>
    </message>
    <message>
        <source>Save the articles of the collection, or some</source>
        <translation>Guardar los artículos de la colección, o algunos</translation>
    </message>
    <message>
        <source>Score&amp;board…</source>
        <translation>Ta&amp;bla de resultados…</translation>
    </message>
    <message>
        <source>See how each extractor does on the pages that are done</source>
        <translation>Ver qué tal va cada extractor en las páginas hechas</translation>
    </message>
    <message>
        <source>Tu&amp;ne…</source>
        <translation>A&amp;justar…</translation>
    </message>
    <message>
        <source>See what tuning by the pages that are done would gain</source>
        <translation>Ver qué ganaría un ajuste según las páginas hechas</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>See what an update of an extractor changed</source>
        <translation>Ver qué cambió una actualización de un extractor</translation>
    </message>
    <message>
        <source>Anothe&amp;r person&apos;s decisions…</source>
        <translation>Decisiones de ot&amp;ra persona…</translation>
    </message>
    <message>
        <source>Bring in what another person decided</source>
        <translation>Incorporar lo que decidió otra persona</translation>
    </message>
    <message>
        <source>Save the &amp;gold…</source>
        <translation>Guardar el &amp;patrón…</translation>
    </message>
    <message>
        <source>Save the pages that are done as gold, to score by</source>
        <translation>Guardar las páginas hechas como patrón de referencia para medir</translation>
    </message>
    <message>
        <source>Pac&amp;k the pages in</source>
        <translation>&amp;Empaquetar las páginas</translation>
    </message>
    <message>
        <source>So that the file can be given to another person</source>
        <translation>Para que el archivo pueda darse a otra persona</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Put the passage, or the selected ones, into the article</source>
        <translation>Poner en el artículo el bloque o los bloques seleccionados</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>D&amp;escartar</translation>
    </message>
    <message>
        <source>Leave the passage, or the selected ones, out</source>
        <translation>Dejar fuera el bloque o los bloques seleccionados</translation>
    </message>
    <message>
        <source>Keep or drop, and go on</source>
        <translation>Conservar o descartar, y seguir</translation>
    </message>
    <message>
        <source>Keep or drop the whole &amp;table or list</source>
        <translation>Conservar o descartar toda la ta&amp;bla o lista</translation>
    </message>
    <message>
        <source>All of the table, list or figure that the passage is part of</source>
        <translation>Toda la tabla, lista o figura de la que forma parte el bloque</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, and go on</source>
        <translation>&amp;Aceptar como está, y seguir</translation>
    </message>
    <message>
        <source>Settle the passage, or the selected ones, as they are</source>
        <translation>Dar por buenos, como están, el bloque o los bloques seleccionados</translation>
    </message>
    <message>
        <source>&amp;Accept the rest</source>
        <translation>Acepta&amp;r el resto</translation>
    </message>
    <message>
        <source>Settle everything in doubt as the draft has it</source>
        <translation>Dar por bueno todo lo dudoso como lo tiene el borrador</translation>
    </message>
    <message>
        <source>Back to as &amp;proposed</source>
        <translation>Volver a lo pr&amp;opuesto</translation>
    </message>
    <message>
        <source>Withdraw your decision about the passage</source>
        <translation>Olvidar lo que decidió sobre el bloque</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Editar el texto</translation>
    </message>
    <message>
        <source>Edit the passage&apos;s text; Ctrl+Enter begins a new paragraph</source>
        <translation>Editar el texto del bloque; Ctrl+Intro empieza un párrafo nuevo</translation>
    </message>
    <message>
        <source>Choose &amp;words in it</source>
        <translation>Elegir pala&amp;bras en él</translation>
    </message>
    <message>
        <source>Then drop them with D, and keep the rest</source>
        <translation>Luego D las descarta, y se conserva el resto</translation>
    </message>
    <message>
        <source>Keep &amp;more of it all</source>
        <translation>Conservar &amp;más de todo</translation>
    </message>
    <message>
        <source>Of what you have not decided yourself</source>
        <translation>De lo que no ha decidido a mano</translation>
    </message>
    <message>
        <source>Keep &amp;less of it all</source>
        <translation>Conservar m&amp;enos de todo</translation>
    </message>
    <message>
        <source>Make &amp;heading</source>
        <translation>Convertir en encabe&amp;zado</translation>
    </message>
    <message>
        <source>Again: the next level</source>
        <translation>Otra vez: el siguiente nivel</translation>
    </message>
    <message>
        <source>Make para&amp;graph</source>
        <translation>Convertir en &amp;párrafo</translation>
    </message>
    <message>
        <source>Make &amp;quote</source>
        <translation>Convertir en c&amp;ita</translation>
    </message>
    <message>
        <source>Make &amp;code</source>
        <translation>Convertir en có&amp;digo</translation>
    </message>
    <message>
        <source>Make a l&amp;ist item</source>
        <translation>Convertir en elemento de l&amp;ista</translation>
    </message>
    <message>
        <source>Consecutive items become one list</source>
        <translation>Los que van seguidos forman una sola lista</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected passages as text and HTML</source>
        <translation>Copiar los bloques seleccionados como texto y HTML</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select every passage of the page</source>
        <translation>Seleccionar todos los pasajes de la página</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Unir con el siguiente</translation>
    </message>
    <message>
        <source>Join the passage to the next one that is kept</source>
        <translation>Hacer un solo párrafo del bloque y el siguiente conservado</translation>
    </message>
    <message>
        <source>&amp;Write a paragraph below</source>
        <translation>Escribir un párrafo de&amp;bajo</translation>
    </message>
    <message>
        <source>Write a paragraph that the page lacks</source>
        <translation>Escribir un párrafo que falta en la página</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the passage up in the article</source>
        <translation>Hacer que el bloque esté antes en el artículo</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the passage down in the article</source>
        <translation>Hacer que el bloque esté después en el artículo</translation>
    </message>
    <message>
        <source>Remove &amp;links</source>
        <translation>Quitar en&amp;laces</translation>
    </message>
    <message>
        <source>Remove the passage&apos;s links and keep their words; again: bring them back</source>
        <translation>Quitar los enlaces del bloque y conservar sus palabras; otra vez: recuperarlos</translation>
    </message>
    <message>
        <source>Drop from here to the &amp;end</source>
        <translation>Descartar desde aquí hasta el &amp;final</translation>
    </message>
    <message>
        <source>Leave out the passage and all below it</source>
        <translation>Dejar fuera el bloque y todo lo que sigue</translation>
    </message>
    <message>
        <source>Keep this &amp;section</source>
        <translation>Conservar esta &amp;sección</translation>
    </message>
    <message>
        <source>The heading and all below it, to the next of its level</source>
        <translation>El encabezado y todo lo que sigue, hasta el próximo de su nivel</translation>
    </message>
    <message>
        <source>Drop th&amp;is section</source>
        <translation>Descartar esta se&amp;cción</translation>
    </message>
    <message>
        <source>Drop all &amp;like this</source>
        <translation>Descartar todos los pa&amp;recidos</translation>
    </message>
    <message>
        <source>All passages in the same kind of place on the page</source>
        <translation>Todos los bloques que están en el mismo lugar de la página</translation>
    </message>
    <message>
        <source>Title and &amp;details…</source>
        <translation>Título y &amp;datos…</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, author, date…</source>
        <translation>Editar título, autor y fecha del artículo…</translation>
    </message>
    <message>
        <source>Forget this page&apos;s decisions</source>
        <translation>Olvidar las decisiones sobre esta página</translation>
    </message>
    <message>
        <source>Withdraw all decisions; Undo brings them back</source>
        <translation>Olvidar todo lo decidido; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;Buscar en la página…</translation>
    </message>
    <message>
        <source>Find words in the page</source>
        <translation>Buscar palabras en la página</translation>
    </message>
    <message>
        <source>Next &amp;found</source>
        <translation>Resultado si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Ir al siguiente lugar donde están las palabras</translation>
    </message>
    <message>
        <source>Go to the previous place with these words</source>
        <translation>Ir al lugar anterior donde están las palabras</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of the passage</source>
        <translation>Tomar la versión de la columna {number} para el bloque</translation>
    </message>
    <message>
        <source>Take column {number}&apos;s version of everything</source>
        <translation>Tomar la versión de la columna {number} para todo</translation>
    </message>
    <message>
        <source>&amp;Next in doubt</source>
        <translation>Duda &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>Ir al siguiente bloque dudoso</translation>
    </message>
    <message>
        <source>&amp;Previous in doubt</source>
        <translation>Duda &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous doubt</source>
        <translation>Ir al bloque dudoso anterior</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>Parar en &amp;cada diferencia</translation>
    </message>
    <message>
        <source>Also where nearly all agree</source>
        <translation>También donde casi todos coinciden</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>&amp;Lo más dudoso primero</translation>
    </message>
    <message>
        <source>Not in reading order</source>
        <translation>No en orden de lectura</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página sig&amp;uiente</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>Previous fo&amp;und</source>
        <translation>Resultado an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Votes instead of columns</source>
        <translation>&amp;Votos en lugar de columnas</translation>
    </message>
    <message>
        <source>The text once, with a mark per extractor</source>
        <translation>El texto una vez, con una marca por extractor</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>The &amp;page as it was</source>
        <translation>La p&amp;ágina como era</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The page as a browser shows it, with kept and dropped on it, in place of the text</source>
        <translation>La página como la muestra un navegador, con lo conservado y lo descartado, en lugar del texto</translation>
    </message>
    <message>
        <source>The page at the s&amp;ide</source>
        <translation>La página al la&amp;do</translation>
    </message>
    <message>
        <source>The same beside the text</source>
        <translation>Lo mismo junto al texto</translation>
    </message>
    <message>
        <source>&amp;Grow to the part around it</source>
        <translation>Amp&amp;liar a la parte que lo rodea</translation>
    </message>
    <message>
        <source>On the page: then one key keeps or drops it all</source>
        <translation>En la página: entonces una tecla lo conserva o lo descarta todo</translation>
    </message>
    <message>
        <source>S&amp;hrink again</source>
        <translation>R&amp;educir de nuevo</translation>
    </message>
    <message>
        <source>Show what was &amp;dropped</source>
        <translation>Mostrar lo &amp;descartado</translation>
    </message>
    <message>
        <source>&amp;Why was this kept or dropped?</source>
        <translation>¿&amp;Por qué se conservó o se descartó?</translation>
    </message>
    <message>
        <source>Co&amp;mpare in words…</source>
        <translation>Co&amp;mparar por palabras…</translation>
    </message>
    <message>
        <source>Two columns side by side, or one and the article, in words</source>
        <translation>Dos columnas a la vez, o una y el artículo, palabra por palabra</translation>
    </message>
    <message>
        <source>&amp;Open or close here</source>
        <translation>&amp;Abrir o cerrar aquí</translation>
    </message>
    <message>
        <source>A fold, or a whole table, list or code listing</source>
        <translation>Un pliegue, o toda una tabla, lista o código</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto &amp;habitual</translation>
    </message>
    <message>
        <source>Stop the e&amp;xtractors</source>
        <translation>Detener los e&amp;xtractores</translation>
    </message>
    <message>
        <source>Stop what is still running</source>
        <translation>Detener lo que sigue en marcha</translation>
    </message>
    <message>
        <source>Pa&amp;rts of an article…</source>
        <translation>Pa&amp;rtes de un artículo…</translation>
    </message>
    <message>
        <source>Say which parts of a page belong to every article, or to none</source>
        <translation>Decir qué partes de una página pertenecen a todos los artículos, o a ninguno</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Read the guide, which needs no network</source>
        <translation>Leer la guía, que no necesita red</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>See every key, and change it</source>
        <translation>Ver todas las teclas, y cambiarlas</translation>
    </message>
    <message>
        <source>&amp;About Unhusk</source>
        <translation>&amp;Acerca de Unhusk</translation>
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
        <translation>Europa Central</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europa del Sur</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nórdico</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Celta</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>no existe ese archivo; compruebe el nombre</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>you may not read it; ask its owner, or copy it to a folder of yours</source>
        <translation>no puede leerlo; pregunte a su dueño, o cópielo a una carpeta suya</translation>
    </message>
    <message>
        <source>it is a folder; choose the pages in it</source>
        <translation>es una carpeta; elija las páginas que contiene</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose a saved page</source>
        <translation>es un dispositivo, no un archivo; elija una página guardada</translation>
    </message>
    <message>
        <source>its links lead in a circle; choose the page itself</source>
        <translation>sus enlaces dan vueltas en círculo; elija la página misma</translation>
    </message>
    <message>
        <source>it cannot be read ({error}); copy it to another place</source>
        <translation>no se puede leer ({error}); cópielo a otro lugar</translation>
    </message>
    <message>
        <source>reading it did not finish within {seconds} s; it may be damaged</source>
        <translation>la lectura no terminó en {seconds} s; puede estar dañado</translation>
    </message>
    <message>
        <source>the process that read it ended; it may be damaged</source>
        <translation>el proceso que lo leía terminó; puede estar dañado</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>la lectura se detuvo</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>es demasiado grande para compararlo</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>it is empty; save the page again</source>
        <translation>está vacío; guarde de nuevo la página</translation>
    </message>
    <message>
        <source>there is no text in it; save the page again</source>
        <translation>no contiene texto; guarde de nuevo la página</translation>
    </message>
    <message>
        <source>it is {size} MB, over the {limit} MB that can be read; save less of the page</source>
        <translation>tiene {size} MB, más de los {limit} MB que se pueden leer; guarde menos de la página</translation>
    </message>
    <message>
        <source>it holds {size} MB of text, more than the {limit} MB that are opened without asking</source>
        <translation>contiene {size} MB de texto, más de los {limit} MB que se abren sin preguntar</translation>
    </message>
    <message>
        <source>no encoding is called “{name}”; choose one such as utf-8, windows-1252 or shift_jis</source>
        <translation>ninguna codificación se llama «{name}»; elija una como utf-8, windows-1252 o shift_jis</translation>
    </message>
    <message>
        <source>the mail is encrypted or sealed; open it in your mail program and save its text</source>
        <translation>el correo está cifrado o sellado; ábralo en su programa de correo y guarde el texto</translation>
    </message>
    <message>
        <source>the mail is encrypted; open it in your mail program and save its text</source>
        <translation>el correo está cifrado; ábralo en su programa de correo y guarde el texto</translation>
    </message>
    <message>
        <source>there is no page in it, only {what}; save the page again</source>
        <translation>no contiene ninguna página, solo {what}; guarde de nuevo la página</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>it is damaged, and no page is left in it; save the page again</source>
        <translation>está dañado y ya no contiene ninguna página; guarde de nuevo la página</translation>
    </message>
    <message>
        <source>it is a Safari web archive, but damaged; save the page again</source>
        <translation>es un archivo web de Safari, pero dañado; guarde de nuevo la página</translation>
    </message>
    <message>
        <source>it is neither text nor any known format; open a page saved as HTML or as plain text</source>
        <translation>no es texto ni nada conocido; abra una página guardada como HTML o como texto sin formato</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>there is no page or text on it; copy one first</source>
        <translation>no contiene ni una página ni texto; copie algo primero</translation>
    </message>
    <message>
        <source>it is packed with {packing} but damaged: get it again</source>
        <translation>está comprimido con {packing} pero dañado: consígalo de nuevo</translation>
    </message>
    <message>
        <source>it unpacks to over {size} MB</source>
        <translation>descomprimido supera los {size} MB</translation>
    </message>
    <message>
        <source>it unpacks to over {count} times its size, as no page does</source>
        <translation>descomprimido supera {count} veces su tamaño, como ninguna página</translation>
    </message>
    <message>
        <source>it is made of over {count} packed pieces, as no page is</source>
        <translation>está hecho de más de {count} trozos comprimidos, como ninguna página</translation>
    </message>
    <message>
        <source>it is {what}, not a page; {advice}</source>
        <translation>es {what}, no una página; {advice}</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un libro de Kindle</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <translation>un archivo comprimido con xz</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <translation>un archivo comprimido con bzip2</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo de letra</translation>
    </message>
    <message>
        <source>a list of settings</source>
        <translation>una lista de ajustes</translation>
    </message>
    <message>
        <source>a WARC archive</source>
        <translation>un archivo WARC</translation>
    </message>
    <message>
        <source>a WARC archive packed with zstd</source>
        <translation>un archivo WARC comprimido con zstd</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>a zip archive that is damaged or cut off</source>
        <translation>un archivo zip dañado o cortado</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>una tabla de Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>a Java program</source>
        <translation>un programa Java</translation>
    </message>
    <message>
        <source>a WACZ archive</source>
        <translation>un archivo WACZ</translation>
    </message>
    <message>
        <source>a MAFF archive</source>
        <translation>un archivo MAFF</translation>
    </message>
    <message>
        <source>open the page that shows it</source>
        <translation>abra la página que la muestra</translation>
    </message>
    <message>
        <source>open the page that plays it</source>
        <translation>abra la página que lo reproduce</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>unpack it and open the pages inside</source>
        <translation>descomprímalo y abra las páginas que contiene</translation>
    </message>
    <message>
        <source>save it as HTML or as plain text and open that</source>
        <translation>guárdelo como HTML o como texto sin formato y ábralo</translation>
    </message>
    <message>
        <source>open a page saved as HTML or as plain text</source>
        <translation>abra una página guardada como HTML o como texto sin formato</translation>
    </message>
    <message>
        <source>save its text as plain text and open that</source>
        <translation>guarde su texto como texto sin formato y ábralo</translation>
    </message>
    <message>
        <source>take it out of the file that it is in, and open it by itself</source>
        <translation>sáquelo del archivo en que está, y ábralo por sí solo</translation>
    </message>
    <message>
        <source>its dictionary or its records are damaged: get it again</source>
        <translation>su diccionario o sus registros están dañados: consígalo de nuevo</translation>
    </message>
    <message>
        <source>it records no page that came back; save the record again with its content</source>
        <translation>no registra ninguna página recibida; guarde el registro otra vez con su contenido</translation>
    </message>
    <message>
        <source>it is a HAR file, but damaged; save it again</source>
        <translation>es un archivo HAR, pero está dañado; guárdelo otra vez</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>there is no page in its folder</source>
        <translation>su carpeta no contiene ninguna página</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it holds 1 page, so there is no page {number} in it</source>
        <translation>contiene 1 página, así que no hay página {number}</translation>
    </message>
    <message>
        <source>it holds {count} pages, so there is no page {number} in it</source>
        <translation>contiene {count} páginas, así que no hay página {number}</translation>
    </message>
    <message>
        <source>it holds several pages; choose one of them</source>
        <translation>contiene varias páginas; elija una de ellas</translation>
    </message>
    <message>
        <source>there is no page in it that can be read: {reason}</source>
        <translation>no contiene ninguna página que se pueda leer: {reason}</translation>
    </message>
    <message>
        <source>this file does not hold many pages; open it as it is</source>
        <translation>no es un archivo de muchas páginas; ábralo tal cual</translation>
    </message>
    <message>
        <source>it is no longer in this archive; list its pages again</source>
        <translation>ya no está en este archivo; vuelva a listar sus páginas</translation>
    </message>
    <message>
        <source>another file of this name comes after it</source>
        <translation>detrás viene otro archivo con este nombre</translation>
    </message>
    <message>
        <source>this page is no longer in the archive; list its pages again</source>
        <translation>esta página ya no está en el archivo; vuelva a listar sus páginas</translation>
    </message>
    <message>
        <source>this page is no longer at its place in the file; list its pages again</source>
        <translation>esta página ya no está en su lugar del archivo; vuelva a listar sus páginas</translation>
    </message>
    <message>
        <source>this is not a place in the folder; list its pages again</source>
        <translation>no es un lugar de la carpeta; vuelva a listar sus páginas</translation>
    </message>
    <message>
        <source>this folder cannot be read ({error})</source>
        <translation>esta carpeta no se puede leer ({error})</translation>
    </message>
    <message>
        <source>this record is damaged; get the file again</source>
        <translation>este registro está dañado; consiga de nuevo el archivo</translation>
    </message>
    <message>
        <source>it holds no HTML</source>
        <translation>no contiene HTML</translation>
    </message>
    <message>
        <source>{file} in it is damaged or encrypted; get the archive again</source>
        <translation>{file} está dañado o cifrado en él; consiga de nuevo el archivo</translation>
    </message>
    <message>
        <source>it answers with an error, or leads elsewhere</source>
        <translation>responde con un error, o lleva a otro lugar</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>su directorio es demasiado grande</translation>
    </message>
    <message>
        <source>it only says that nothing changed since an earlier visit</source>
        <translation>solo dice que nada cambió desde una visita anterior</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record; that record and all after it are lost</source>
        <translation>el archivo termina en medio de un registro; lo que había allí y detrás se perdió</translation>
    </message>
    <message>
        <source>so much is damaged that the rest of the file was not read</source>
        <translation>tanto está dañado que el resto del archivo no se leyó</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it with its password first</source>
        <translation>está cifrado; descomprímalo antes con su contraseña</translation>
    </message>
    <message>
        <source>it is over the {limit} MB that can be read</source>
        <translation>supera los {limit} MB que se pueden leer</translation>
    </message>
    <message>
        <source>this part of the archive is damaged; get the archive again</source>
        <translation>esta parte del archivo está dañada; consiga de nuevo el archivo</translation>
    </message>
    <message>
        <source>this archive is damaged or cut short; get it again</source>
        <translation>este archivo está dañado o cortado; consígalo de nuevo</translation>
    </message>
    <message>
        <source>it holds over {count} files; unpack it and open its folder</source>
        <translation>contiene más de {count} archivos; descomprímalo y abra su carpeta</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged; what could be found in it was read</source>
        <translation>el archivo está cortado o dañado; se leyó lo que se pudo encontrar</translation>
    </message>
    <message>
        <source>One control character was taken out.</source>
        <translation>Se quitó un carácter de control.</translation>
    </message>
    <message>
        <source>{count} control characters were taken out.</source>
        <translation>Se quitaron {count} caracteres de control.</translation>
    </message>
    <message>
        <source>One large embedded file was set aside.</source>
        <translation>Se apartó un archivo incrustado grande.</translation>
    </message>
    <message>
        <source>{count} large embedded files were set aside.</source>
        <translation>Se apartaron {count} archivos incrustados grandes.</translation>
    </message>
    <message>
        <source>One tag lost its thousands of attributes.</source>
        <translation>Una etiqueta perdió sus miles de atributos.</translation>
    </message>
    <message>
        <source>{count} tags lost their thousands of attributes.</source>
        <translation>{count} etiquetas perdieron sus miles de atributos.</translation>
    </message>
    <message>
        <source>One place was not UTF-8.</source>
        <translation>Un lugar no era UTF-8.</translation>
    </message>
    <message>
        <source>{count} places were not UTF-8.</source>
        <translation>{count} lugares no eran UTF-8.</translation>
    </message>
    <message>
        <source>{note} Single letters were read as Windows-1252.</source>
        <translation>{note} Algunas letras sueltas se leyeron como Windows-1252.</translation>
    </message>
    <message>
        <source>One character could not be read.</source>
        <translation>Un carácter no se pudo leer.</translation>
    </message>
    <message>
        <source>{count} characters could not be read.</source>
        <translation>{count} caracteres no se pudieron leer.</translation>
    </message>
    <message>
        <source>The page&apos;s record is damaged or ends early; what was there was read.</source>
        <translation>El registro de la página está dañado o termina antes de tiempo; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The page&apos;s record ends early; what was there was read.</source>
        <translation>El registro de la página termina antes de tiempo; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The program that archived this page kept only its beginning.</source>
        <translation>El programa que archivó esta página solo guardó su principio.</translation>
    </message>
    <message>
        <source>The page&apos;s record is not as it was written: its digest differs. Get the file again if you can.</source>
        <translation>El registro de la página no está como se escribió: su huella es otra. Consiga de nuevo el archivo si puede.</translation>
    </message>
    <message>
        <source>The packed file ends early; what was there was read.</source>
        <translation>El archivo comprimido termina antes de tiempo; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The file ends early; what was there was read.</source>
        <translation>El archivo termina antes de tiempo; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage was read.</source>
        <translation>El archivo comprimido está dañado; se leyó lo que hay antes del daño.</translation>
    </message>
    <message>
        <source>The page is made of frames; the one with the most text was read.</source>
        <translation>La página está hecha de marcos; se leyó el que tiene más texto.</translation>
    </message>
    <message>
        <source>It has over {count} parts, or parts nested without end; the rest was left out.</source>
        <translation>Tiene más de {count} partes, o partes dentro de partes sin fin; el resto se omitió.</translation>
    </message>
    <message>
        <source>Lines of even length were joined into paragraphs.</source>
        <translation>Las líneas de igual longitud se unieron en párrafos.</translation>
    </message>
    <message>
        <source>It records {count} pages; the first was read.</source>
        <translation>Registra {count} páginas; se leyó la primera.</translation>
    </message>
    <message>
        <source>The web archive is damaged; only the page itself was found in it.</source>
        <translation>El archivo web está dañado; solo se encontró en él la página misma.</translation>
    </message>
    <message>
        <source>Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done.</source>
        <translation>Intro abre una página, Ctrl+Mayús+N la que más conviene mirar; Ctrl+Mayús+Intro dice que está hecha.</translation>
    </message>
    <message>
        <source>Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.</source>
        <translation>Abra una página guardada, pegue una o tome un ejemplo. Cada extractor tiene su columna; la última es su artículo.</translation>
    </message>
    <message>
        <source>Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next.</source>
        <translation>El texto intenso se queda, el pálido se va. Una barra ámbar marca lo dudoso: N va a lo siguiente.</translation>
    </message>
    <message>
        <source>Space keeps or drops it and goes on; 1 to 9 take that column&apos;s version. Ctrl+Z takes anything back.</source>
        <translation>Espacio conserva o descarta y sigue; 1 a 9 toman la versión de esa columna. Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide.</source>
        <translation>Ctrl+Mayús+P muestra lo que se guardará, Ctrl+S lo guarda. F1 abre la guía.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Code blocks</source>
        <translation>Bloques de código</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Pies de imagen</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>firma y fecha</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>pies de imagen</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>embedded posts</source>
        <translation>mensajes incrustados</translation>
    </message>
    <message>
        <source>notes and references</source>
        <translation>notas y referencias</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>sobre el autor</translation>
    </message>
    <message>
        <source>reader comments</source>
        <translation>comentarios de lectores</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>enlaces relacionados</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>botones para compartir</translation>
    </message>
    <message>
        <source>sign-up appeals</source>
        <translation>llamadas a suscribirse</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navegación</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>a page of a company or service</source>
        <translation>una página de empresa o servicio</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>una lista de productos</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un hilo</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>una lista de artículos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>hay que mirarla</translation>
    </message>
    <message>
        <source>extractors disagree</source>
        <translation>extractores en desacuerdo</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>cambiada desde que se leyó</translation>
    </message>
    <message>
        <source>repeats another page</source>
        <translation>repite otra página</translation>
    </message>
    <message>
        <source>another person decided differently</source>
        <translation>otra persona decidió otra cosa</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message>
        <source>article was saved</source>
        <translation>artículo guardado</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>company or service</source>
        <translation>empresa o servicio</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>list of products</source>
        <translation>lista de productos</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>lista de artículos</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>the disk is full, so nothing more is kept in this collection until there is room</source>
        <translation>el disco está lleno; no se guarda nada más en esta colección hasta que haya sitio</translation>
    </message>
    <message>
        <source>it cannot be written to, so nothing more is kept in this collection</source>
        <translation>no se puede escribir; no se guarda nada más en esta colección</translation>
    </message>
    <message>
        <source>another window or command has this collection open; close it there first</source>
        <translation>otra ventana u orden tiene abierta esta colección; ciérrela primero allí</translation>
    </message>
    <message>
        <source>this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read</source>
        <translation>esta colección está dañada ({error}); «unhusk export --salvage» salva lo que aún se puede leer</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>este archivo es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>this file is not an Unhusk collection</source>
        <translation>este archivo no es una colección de Unhusk</translation>
    </message>
    <message>
        <source>a later version of Unhusk wrote this collection; open it with that version</source>
        <translation>una versión posterior de Unhusk escribió esta colección; ábrala con ella</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>no se puede abrir ({error})</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>its page is no longer there</source>
        <translation>su página ya no está</translation>
    </message>
    <message>
        <source>nothing on this page is kept</source>
        <translation>no se conserva nada de esta página</translation>
    </message>
    <message>
        <source>it has changed since it was settled</source>
        <translation>ha cambiado desde que se cerró</translation>
    </message>
    <message>
        <source>what was decided about it does not fit the page as it is now ({error})</source>
        <translation>lo decidido no encaja en la página como está ahora ({error})</translation>
    </message>
    <message>
        <source>there is gold in this folder already; choose another</source>
        <translation>ya hay un patrón de referencia en esta carpeta; elija otra</translation>
    </message>
    <message>
        <source>it answered for the page as it was before</source>
        <translation>respondió a la página como era antes</translation>
    </message>
    <message>
        <source>an answer kept in this collection is damaged</source>
        <translation>una respuesta guardada en esta colección está dañada</translation>
    </message>
    <message>
        <source>the text of a page kept in this collection is damaged</source>
        <translation>el texto de una página guardada en esta colección está dañado</translation>
    </message>
    <message>
        <source>the page that is packed into the collection is damaged</source>
        <translation>la página empaquetada en la colección está dañada</translation>
    </message>
    <message>
        <source>This bundle has no browser engine. To see the page as a browser shows it, install Unhusk with pip: pip install &quot;unhusk[page]&quot;</source>
        <translation>Este paquete no incluye un motor de navegador. Para ver la página como la muestra un navegador, instale Unhusk con pip: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>To see the page as a browser shows it, install the extra “page”: pip install &quot;unhusk[page]&quot;</source>
        <translation>Para ver la página como la muestra un navegador, instale el extra «page»: pip install &quot;unhusk[page]&quot;</translation>
    </message>
    <message>
        <source>This system does not let a program put its own parts into a sandbox, and without one no saved page is shown. Ask whoever administers it about “unprivileged user namespaces”.</source>
        <translation>Este sistema no deja que un programa encierre sus propias partes en un entorno aislado, y sin él no se muestra ninguna página guardada. Pregunte a quien lo administra por «unprivileged user namespaces».</translation>
    </message>
    <message>
        <source>Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.</source>
        <translation>Unhusk se ejecuta como root, donde el motor de navegador no tiene entorno aislado. Los scripts y las peticiones están desactivados de todos modos.</translation>
    </message>
    <message>
        <source>Kept by {names}</source>
        <translation>Conservado por {names}</translation>
    </message>
    <message>
        <source>Dropped by {names}</source>
        <translation>Descartado por {names}</translation>
    </message>
    <message>
        <source>Taken for: {role}</source>
        <translation>Tomado por: {role}</translation>
    </message>
    <message>
        <source>In doubt; kept for now</source>
        <translation>Dudoso; conservado por ahora</translation>
    </message>
    <message>
        <source>In doubt; dropped for now</source>
        <translation>Dudoso; descartado por ahora</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Conservado por usted</translation>
    </message>
    <message>
        <source>Dropped by you</source>
        <translation>Descartado por usted</translation>
    </message>
    <message>
        <source>The page hides this part until a reader opens it; here it is open for now.</source>
        <translation>La página oculta esta parte hasta que alguien la abre; aquí está abierta por ahora.</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it: {text}</source>
        <translation>Oculto en la página hasta que un lector lo abre: {text}</translation>
    </message>
    <message>
        <source>Not visible on the page: {text}</source>
        <translation>No se ve en la página: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incrustado</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{kept} de {all} conservados</translation>
    </message>
    <message>
        <source>Hidden on the page until a reader opens it</source>
        <translation>Oculto en la página hasta que un lector lo abre</translation>
    </message>
    <message>
        <source>In doubt: kept, {sure} % sure</source>
        <translation>Dudoso: conservado, {sure}&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>In doubt: dropped, {sure} % sure</source>
        <translation>Dudoso: descartado, {sure}&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Decidido a mano</translation>
    </message>
    <message>
        <source>Moved: it is elsewhere in the article</source>
        <translation>Movido: está en otro lugar del artículo</translation>
    </message>
    <message>
        <source>Its links are taken out</source>
        <translation>Se quitaron sus enlaces</translation>
    </message>
    <message>
        <source>On {count} of {pages} pages of this site</source>
        <translation>En {count} de {pages} páginas de este sitio</translation>
    </message>
    <message>
        <source>{name} (person)</source>
        <translation>{name} (persona)</translation>
    </message>
    <message>
        <source>Whole &amp;parts</source>
        <translation>&amp;Partes enteras</translation>
    </message>
    <message>
        <source>Ma&amp;ke it</source>
        <translation>Con&amp;vertir en</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unhusk</source>
        <translation>Acerca de Unhusk</translation>
    </message>
    <message>
        <source>Takes the boilerplate off saved web pages, with several extractors side by side.</source>
        <translation>Limpia de adornos las páginas web guardadas, con varios extractores a la vez.</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Versión {version}. Licencia MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is built on these libraries</source>
        <translation>Se apoya en estas bibliotecas</translation>
    </message>
    <message>
        <source>The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0 by M. Foley (CC-BY-4.0).</source>
        <translation>El extractor con aprendizaje se entrenó con «WCXB: Web Content Extraction Benchmark» 1.0 de M. Foley (CC-BY-4.0).</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Las bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>AcceptingDialog</name>
    <message>
        <source>Accept pages together</source>
        <translation>Aceptar páginas juntas</translation>
    </message>
    <message>
        <source>How sure a page must be</source>
        <translation>Cuán segura debe ser una página</translation>
    </message>
    <message>
        <source>Also pages on which something is in doubt</source>
        <translation>También páginas en las que algo es dudoso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it shows how many of the others are likely to be wrong.</source>
        <translation>Las páginas lo bastante seguras pueden tomarse según la propuesta, sin verlas. Mire antes una muestra: dice cuántas de las demás son probablemente incorrectas.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <source>at least {percent} % sure</source>
        <translation>al menos {percent}&#xa0;% segura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln página es lo bastante segura y aún no está cerrada.</numerusform>
            <numerusform>%Ln páginas son lo bastante seguras y aún no están cerradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>Aceptar %Ln página</numerusform>
            <numerusform>Aceptar %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these pages has been drawn yet.</source>
        <translation>Aún no se ha sacado ninguna muestra de estas páginas.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Sacar una muestra</translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>%Ln página de la muestra de {size} está vista.</numerusform>
            <numerusform>%Ln páginas de la muestra de {size} están vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {changed} of them something had to be changed: between {low} % and {high} % of all such pages are likely to need a change (95 % interval). {words} % of the words were wrong.</source>
        <translation>En {changed} de ellas hubo que cambiar algo: es probable que ocurra en entre el {low}&#xa0;% y el {high}&#xa0;% de todas esas páginas (con un 95 %). El {words}&#xa0;% de las palabras eran incorrectas.</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Mostrar la muestra</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>No se pudo crear el artículo: {reason}</translation>
    </message>
    <message>
        <source>Nothing was copied: {reason}</source>
        <translation>No se copió nada: {reason}</translation>
    </message>
    <message>
        <source>This is done as soon as the proposal and the details are there.</source>
        <translation>Se hará en cuanto estén la propuesta y los datos.</translation>
    </message>
    <message>
        <source>The article was not saved: {reason}</source>
        <translation>El artículo no se guardó: {reason}</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Text of this passage</source>
        <translation>Texto de este bloque</translation>
    </message>
</context>
<context>
    <name>CandidateText</name>
    <message>
        <source>Other descriptions</source>
        <translation>Otras descripciones</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>{name} (a collection)</source>
        <translation>{name} (una colección)</translation>
    </message>
    <message>
        <source>No collection can be kept for this folder: {reason}</source>
        <translation>No se puede llevar una colección para esta carpeta: {reason}</translation>
    </message>
    <message>
        <source>Files of this collection are still being written.</source>
        <translation>Todavía se están escribiendo archivos de esta colección.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>No page is left that needs a look.</source>
        <translation>No queda ninguna página que convenga mirar.</translation>
    </message>
    <message>
        <source>No page that was read so far needs a look; others are still being read.</source>
        <translation>Ninguna página leída hasta ahora necesita una mirada; otras aún se están leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» está hecha. Queda %Ln página por mirar.</numerusform>
            <numerusform>«{title}» está hecha. Quedan %Ln páginas por mirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>«{title}» está apartada. Queda %Ln página por mirar.</numerusform>
            <numerusform>«{title}» está apartada. Quedan %Ln páginas por mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Abrir una carpeta de páginas guardadas</translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Colecciones ({ending})</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Abrir una colección</translation>
    </message>
    <message>
        <source>Add saved pages or archives</source>
        <translation>Añadir páginas guardadas o archivos</translation>
    </message>
    <message>
        <source>Save the collection as</source>
        <translation>Guardar la colección como</translation>
    </message>
    <message>
        <source>The collection is now {path}.</source>
        <translation>La colección es {path} a partir de ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>Mire esta %Ln página y luego acepte las demás.</numerusform>
            <numerusform>Mire estas %Ln páginas y luego acepte las demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it.</source>
        <translation>Esta página no dice de qué sitio es, así que no se puede hacer ninguna regla para ella.</translation>
    </message>
    <message>
        <source>This passage has no place on this page that a rule could name.</source>
        <translation>Este pasaje no está en ningún lugar con nombre de esta página.</translation>
    </message>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>Ha corregido lo mismo en %Ln página de {site}</numerusform>
            <numerusform>Ha corregido lo mismo en %Ln páginas de {site}</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, on pages of {site}: {rule}. Collection &gt; Rules of sites takes it back.</source>
        <translation>A partir de ahora, en las páginas de {site}: {rule}. Colección &gt; Reglas de sitios lo retira.</translation>
    </message>
    <message>
        <source>Running the missing extractors on the settled pages…</source>
        <translation>Los extractores que faltan se ejecutan en las páginas cerradas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>%Ln respuesta se ha añadido a la tabla de resultados.</numerusform>
            <numerusform>%Ln respuestas se han añadido a la tabla de resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections ({ending})</source>
        <translation>Colecciones ({ending})</translation>
    </message>
    <message>
        <source>Open another person&apos;s collection</source>
        <translation>Abrir la colección de otra persona</translation>
    </message>
    <message>
        <source>Save the gold in an empty folder</source>
        <translation>Guardar el patrón en una carpeta vacía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>%Ln página de patrón guardada.</numerusform>
            <numerusform>%Ln páginas de patrón guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing the pages into the collection…</source>
        <translation>Empaquetando las páginas en la colección…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln página está empaquetada en la colección ({size}).</numerusform>
            <numerusform>%Ln páginas están empaquetadas en la colección ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln no: {page} ({reason}).</numerusform>
            <numerusform>%Ln no, por ejemplo {page} ({reason}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this collection are no longer at {path}.</source>
        <translation>Las páginas de esta colección ya no están en {path}.</translation>
    </message>
    <message>
        <source>What was decided about them is kept here. Where are the pages now?</source>
        <translation>Lo decidido sobre ellas está aquí. ¿Dónde están ahora las páginas?</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Seguir sin ellas</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>¿Dónde está ahora «{name}»?</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Tomar todo</translation>
    </message>
    <message>
        <source>Save this extractor&apos;s own output…</source>
        <translation>Guardar el resultado de este extractor…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Por qué falló…</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Mostrar como columna</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Give it a minute</source>
        <translation>Darle un minuto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln palabra · {share}&#xa0;% · coincide {agrees}&#xa0;% · {seconds} s</numerusform>
            <numerusform>%Ln palabras · {share}&#xa0;% · coincide {agrees}&#xa0;% · {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln palabra · {share} % · coincide {agrees} %</numerusform>
            <numerusform>%Ln palabras · {share} % · coincide {agrees} %</numerusform>
        </translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en marcha…</translation>
    </message>
    <message>
        <source>{facts} · saved</source>
        <translation>{facts} · guardado</translation>
    </message>
    <message>
        <source>{facts} · not saved</source>
        <translation>{facts} · sin guardar</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>kept by {kept} of {all}</source>
        <translation>conservado por {kept} de {all}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>decidido a mano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>%Ln palabra de {parts}</numerusform>
            <numerusform>%Ln palabras de {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The page&apos;s passages, one row each, and what each extractor kept</source>
        <translation>Los pasajes de la página, uno por fila, y lo que conservó cada extractor</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>Earlier decisions about this page do not fit it as it is now. They are kept.</source>
        <translation>Lo decidido antes sobre esta página no encaja en la página como está ahora. Se conserva.</translation>
    </message>
    <message>
        <source>The decisions about this page were kept by a later version of Unhusk. They stay there.</source>
        <translation>Lo decidido sobre esta página lo guardó una versión posterior de Unhusk. Ahí sigue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>%Ln de sus decisiones ya no encaja en esta página, que ha cambiado.</numerusform>
            <numerusform>%Ln de sus decisiones ya no encajan en esta página, que ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was also corrected elsewhere: in another window, or as a second copy in this one. Both are kept: open it again to see them, and undo to take them apart.</source>
        <translation>Esta página también se corrigió en otro lugar: en otra ventana, o abierta por segunda vez en esta. Se conserva todo: ábrala de nuevo para verlo; «Deshacer» separa ambas versiones.</translation>
    </message>
    <message>
        <source>Your decisions are not kept with the page, because: {why}</source>
        <translation>Lo que decide no se guarda con la página, porque: {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{path}: it was not saved ({reason})</source>
        <translation>{path}: no se guardó ({reason})</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>Filtrar por «{column}»…</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Words expected to be wrong: what a look at the page is worth</source>
        <translation>Palabras que se esperan incorrectas: lo que vale mirar la página</translation>
    </message>
    <message>
        <source>Passages that could go either way</source>
        <translation>Pasajes que podrían decidirse de un modo u otro</translation>
    </message>
    <message>
        <source>Words of the article, as proposed or decided</source>
        <translation>Palabras del artículo, según lo propuesto o decidido</translation>
    </message>
    <message>
        <source>Share of the article&apos;s words expected to be right</source>
        <translation>Parte de las palabras del artículo que se espera correcta</translation>
    </message>
    <message>
        <source>How far the extractors kept the same words as the proposal</source>
        <translation>Hasta qué punto los extractores conservaron las mismas palabras que la propuesta</translation>
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
        <translation>Páginas de la colección</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Find in titles, addresses, tags and notes</source>
        <translation>Buscar en títulos, direcciones, etiquetas y notas</translation>
    </message>
    <message>
        <source>Next page that needs a look</source>
        <translation>Siguiente página que conviene mirar</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Buscando páginas…</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>{done} de {total} leídas</translation>
    </message>
    <message>
        <source>{done} of {total} read, {failed} failed</source>
        <translation>{done} de {total} leídas, {failed} fallidas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} pages</source>
        <translation>{shown} de {all} páginas</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>Aquí no hay páginas todavía.</translation>
    </message>
    <message>
        <source>No page matches all of this:</source>
        <translation>Ninguna página cumple todo esto:</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and details</source>
        <translation>Título y datos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Changed</source>
        <translation>&amp;Modificado</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>This is not a date; write one like 2026-11-05.</source>
        <translation>No es un día del calendario; se escribe como 2026-11-05.</translation>
    </message>
    <message>
        <source>This is not a web address; write one like https://example.org/page.</source>
        <translation>No es una dirección web; se escribe como https://example.org/page.</translation>
    </message>
</context>
<context>
    <name>DifferenceController</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>They cannot be compared: {reason}</source>
        <translation>No se pueden comparar: {reason}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Only here: {words}. {text}</source>
        <translation>Solo aquí: {words}. {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Two texts side by side, one passage a row</source>
        <translation>Dos textos a la vez, un pasaje por fila</translation>
    </message>
</context>
<context>
    <name>DifferencesWindow</name>
    <message>
        <source>Differences in words</source>
        <translation>Diferencias por palabras</translation>
    </message>
    <message>
        <source>The text on the left</source>
        <translation>El texto de la izquierda</translation>
    </message>
    <message>
        <source>The text on the right</source>
        <translation>El texto de la derecha</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Solo lo que difiere</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>{both} words in both, {left_words} only in {left}, {right_words} only in {right}</source>
        <translation>{both} palabras en ambos, {left_words} solo en {left}, {right_words} solo en {right}</translation>
    </message>
    <message>
        <source>No word differs: {both} words in both</source>
        <translation>No difiere ninguna palabra: {both} palabras en ambos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>A saved file…</source>
        <translation>Un archivo guardado…</translation>
    </message>
    <message>
        <source>Saved articles (*.html *.json *.md *.txt);;All files (*)</source>
        <translation>Artículos guardados (*.html *.json *.md *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a saved file</source>
        <translation>Comparar con un archivo guardado</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>A draft of an earlier session cannot be read. It was not deleted: it is in {folder}</source>
        <translation>No se puede leer un borrador de una sesión anterior. No se borró: está en {folder}</translation>
    </message>
    <message>
        <source>The unsaved work is on its page, which was open already.</source>
        <translation>El trabajo sin guardar está en su página, que ya estaba abierta.</translation>
    </message>
    <message>
        <source>Unsaved work would not survive a crash, because: {why}</source>
        <translation>El trabajo sin guardar no se conserva ante un fallo, porque: {why}</translation>
    </message>
    <message>
        <source>Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as left behind, after a day without a change.</source>
        <translation>El trabajo sin guardar se conserva ante un fallo, pero no se puede bloquear ({why}): otra ventana puede ofrecerlo como abandonado, tras un día sin cambios.</translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
    <message>
        <source>Remove this filter: {words}</source>
        <translation>No elegir más por esto: {words}</translation>
    </message>
    <message>
        <source>A sample of %Ln pages</source>
        <translation>Una muestra de %Ln página || Una muestra de %Ln páginas</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message>
        <source>“{words}” in title, address, tags or note</source>
        <translation>«{words}» en título, dirección, etiquetas o nota</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter pages by state, site, type, language, tag and more</source>
        <translation>Elegir páginas por estado, sitio, tipo, idioma, etiqueta y más</translation>
    </message>
    <message>
        <source>Filter: {number} ▾</source>
        <translation>Filtro: {number} ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtro ▾</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Find a site, a tag…</source>
        <translation>Buscar un sitio, una etiqueta…</translation>
    </message>
    <message>
        <source>What the pages are filtered by</source>
        <translation>Por qué se eligen las páginas</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>In the &amp;article only</source>
        <translation>Solo en el &amp;artículo</translation>
    </message>
    <message>
        <source>Not in what was dropped</source>
        <translation>No en lo descartado</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>No está en el artículo</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Una plantilla propia</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at</source>
        <translation>&amp;Cortar las líneas a</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Before list items</source>
        <translation>Ante los elementos de lista</translation>
    </message>
    <message>
        <source>Before list items and headings</source>
        <translation>Ante los elementos de lista y los encabezados</translation>
    </message>
    <message>
        <source>Left where they are on the web</source>
        <translation>Se quedan donde están en la web</translation>
    </message>
    <message>
        <source>Copied into a folder beside the file</source>
        <translation>Copiadas en una carpeta junto al archivo</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>En el propio archivo</translation>
    </message>
    <message>
        <source>In the file itself, as far as the saved page holds them.</source>
        <translation>En el propio archivo, si la página guardada las contiene.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>&amp;Encabezamiento</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>Mar&amp;cas</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Template of the front matter</source>
        <translation>Plantilla del encabezamiento</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Caracteres por línea</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Unhusk</source>
        <translation>Guía de Unhusk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>F1 by extractor: {list}</source>
        <translation>F1 por extractor: {list}</translation>
    </message>
</context>
<context>
    <name>KeepSlider</name>
    <message>
        <source>Keep less or more</source>
        <translation>Conservar menos o más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.</source>
        <translation>Conservar menos o más de lo que no ha decidido a mano ([ y ]). Un doble clic vuelve atrás.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc to keep the old ones</source>
        <translation>Pulse las teclas nuevas, o Esc para no cambiarlas</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todo como de costumbre</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Moving in the page (fixed)</source>
        <translation>Moverse por la página (estas se quedan)</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>Por bloque</translation>
    </message>
    <message>
        <source>By screen</source>
        <translation>Por pantalla</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”, or Esc.</source>
        <translation>Pulse las teclas nuevas para «{action}», o Esc.</translation>
    </message>
    <message>
        <source>{keys} moves in the page; choose other keys.</source>
        <translation>{keys} sirve para moverse por la página; elija otras teclas.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Give that one other keys first, or choose others here.</source>
        <translation>{keys} pertenece a «{action}». Dele antes otras teclas, o elija otras aquí.</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Colección</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Páginas recientes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estas</translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message>
        <source>Another person&apos;s decisions</source>
        <translation>Decisiones de otra persona</translation>
    </message>
    <message>
        <source>Pages that you decided differently</source>
        <translation>Páginas que decidieron de otra manera</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Decididas de otra manera</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>&amp;Bring them in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Show these at the desk</source>
        <translation>&amp;Mostrarlas en la mesa</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decisions that only the other person made are taken over. Where you both decided and differ, yours stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not changed.</source>
        <translation>Se toma lo que solo decidió la otra persona. Donde ambos decidieron y difieren, queda su decisión, la página vuelve a estar en duda y la otra figura al lado como columna. El otro archivo solo se lee.</translation>
    </message>
    <message>
        <source>The other person&apos;s name</source>
        <translation>Cómo se llama la otra persona</translation>
    </message>
    <message>
        <source>This is the collection that is open.</source>
        <translation>Esta es la colección que está abierta.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>Se tomó %Ln decisión.</numerusform>
            <numerusform>Se tomaron %Ln decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln página decidida igual.</numerusform>
            <numerusform>%Ln páginas decididas igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln página decidida de otra manera.</numerusform>
            <numerusform>%Ln páginas decididas de otra manera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln página no está en su colección.</numerusform>
            <numerusform>%Ln páginas no están en su colección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>%Ln página que usted apartó quedó así.</numerusform>
            <numerusform>%Ln páginas que usted apartó quedaron así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agreement is {alpha}: Krippendorff&apos;s alpha over passages, by words (1 is complete, 0 is chance).</source>
        <translation>Coinciden en {alpha}: alfa de Krippendorff sobre pasajes, por palabras (1 es del todo, 0 azar).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MultiBlockEdits</name>
    <message>
        <source>A paragraph cannot be written inside a table or code.</source>
        <translation>No se puede escribir un párrafo dentro de una tabla o de código.</translation>
    </message>
    <message>
        <source>Now after “{opening}…”</source>
        <translation>Ahora está detrás de «{opening}…»</translation>
    </message>
    <message>
        <source>Now at the top of the article</source>
        <translation>Ahora está al principio del artículo</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This page&apos;s file has changed. Reading it again keeps the corrections that still fit.</source>
        <translation>El archivo de esta página ha cambiado. Leerlo de nuevo conserva las correcciones que aún encajan.</translation>
    </message>
</context>
<context>
    <name>OneFieldDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <source>There is no page on the clipboard: copy one in your browser, then paste it here.</source>
        <translation>No hay ninguna página en el portapapeles: copie una en su navegador y péguela aquí.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Suelte para abrir «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>Suelte para abrir %Ln archivo</numerusform>
            <numerusform>Suelte para abrir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open it as a page</source>
        <translation>Suelte para abrirlo como página</translation>
    </message>
    <message>
        <source>A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here.</source>
        <translation>Un enlace lleva a la web, a la que Unhusk nunca va. Guarde la página en su navegador y ábrala aquí.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Páginas guardadas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Abrir páginas guardadas</translation>
    </message>
    <message>
        <source>“{name}” is {size}. Reading it may take a while. Read it anyway?</source>
        <translation>«{name}» ocupa {size}. Leerlo puede tardar. ¿Leerlo de todos modos?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…y %Ln más</numerusform>
            <numerusform>…y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No page is selected</source>
        <translation>No hay ninguna página seleccionada</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>&amp;Mostrar solo</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>A&amp;ccept as proposed, unseen</source>
        <translation>A&amp;ceptar según la propuesta, sin verla</translation>
    </message>
    <message>
        <source>Put &amp;back into the collection</source>
        <translation>&amp;Devolver al trabajo</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Volver a &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Leer c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>{trait}: {values}</source>
        <translation>{trait}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>%Ln página de {site}</numerusform>
            <numerusform>Las %Ln páginas de {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>%Ln página de estos sitios</numerusform>
            <numerusform>Las %Ln páginas de estos sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever it looks like</source>
        <translation>lo que parezca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>Nota sobre %Ln página:</numerusform>
            <numerusform>Nota sobre %Ln páginas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar las demás</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en marcha…</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>nada dudoso</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>The page as a browser shows it</source>
        <translation>La página como la muestra un navegador</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTypeMenu</name>
    <message>
        <source>Kind of page</source>
        <translation>Tipo de página</translation>
    </message>
    <message>
        <source>What kind of page the draft takes this for; choose another to decide everything again</source>
        <translation>Por qué tipo de página la toma el borrador; elegir otro lo decide todo de nuevo</translation>
    </message>
    <message>
        <source>read as {kind} ▾</source>
        <translation>leída como {kind} ▾</translation>
    </message>
    <message>
        <source>kind of page ▾</source>
        <translation>tipo de página ▾</translation>
    </message>
    <message>
        <source>Read as {kind}</source>
        <translation>Leer como {kind}</translation>
    </message>
    <message>
        <source>Let the draft decide</source>
        <translation>Dejar que lo decida el borrador</translation>
    </message>
    <message>
        <source>Always for {site}</source>
        <translation>Siempre para {site}</translation>
    </message>
</context>
<context>
    <name>PageViewController</name>
    <message>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>Making the page ready…</source>
        <translation>Preparando la página…</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Mostrar de nuevo la página</translation>
    </message>
    <message>
        <source>The browser engine cannot be loaded on this system: {reason}</source>
        <translation>El motor de navegador no se puede cargar en este sistema: {reason}</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}</source>
        <translation>La página no se puede mostrar: {reason}</translation>
    </message>
    <message>
        <source>The browser engine could not draw this page: it ended, or did not answer for half a minute. Everything else goes on.</source>
        <translation>El motor de navegador no pudo dibujar esta página: terminó o no respondió durante medio minuto. Todo lo demás sigue.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of an article</source>
        <translation>Partes de un artículo</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Según la propuesta</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here applies to every page. What you settle by hand overrides it.</source>
        <translation>Lo que elija aquí vale para todas las páginas. Lo que decida a mano tiene preferencia.</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>Todo según la &amp;propuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Pages in “{name}”</source>
        <translation>Páginas en «{name}»</translation>
    </message>
    <message>
        <source>Find in titles, addresses, types and dates</source>
        <translation>Buscar en títulos, direcciones, tipos y fechas</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Also from &amp;sub-folders</source>
        <translation>También de las &amp;subcarpetas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} de {count} elegidas</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen, {shown} shown</source>
        <translation>{chosen} de {count} elegidas, {shown} a la vista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln &amp;pasada por alto…</numerusform>
            <numerusform>%Ln &amp;pasadas por alto…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Abrir la página</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>&amp;Abrir %Ln página</numerusform>
            <numerusform>&amp;Abrir %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>&amp;Dejar de leer</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading the list, {share} %</source>
        <translation>Leyendo la lista, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Not read to the end.</source>
        <translation>No se leyó hasta el final.</translation>
    </message>
    <message>
        <source>There is no page in it.</source>
        <translation>No contiene ninguna página.</translation>
    </message>
</context>
<context>
    <name>PrecisionPlot</name>
    <message>
        <source>{extractor}: precision {precision}, recall {recall}</source>
        <translation>{extractor}: precisión {precision}, exhaustividad {recall}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The article as it looks</source>
        <translation>El artículo tal como se ve</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>The article as {format}</source>
        <translation>El artículo como {format}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Preview of “{title}”</source>
        <translation>Vista previa de «{title}»</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Creando el artículo…</translation>
    </message>
    <message>
        <source>The structure could not be counted: {reason}</source>
        <translation>No se pudo contar la estructura: {reason}</translation>
    </message>
    <message>
        <source>There is nothing in the article yet.</source>
        <translation>Aún no hay nada en el artículo.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Copiado como tabla</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Copiado como {format}</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>The article could not be made: {reason}</source>
        <translation>No se pudo crear el artículo: {reason}</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimir «{title}»</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Why this passage was kept or dropped</source>
        <translation>Por qué se conservó o se descartó este bloque</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Conservado a mano</translation>
    </message>
    <message>
        <source>Dropped by hand</source>
        <translation>Descartado a mano</translation>
    </message>
    <message>
        <source>Kept by {name}, {sure} % sure</source>
        <translation>Conservado por {name}, {sure}&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>Dropped by {name}, {sure} % sure</source>
        <translation>Descartado por {name}, {sure}&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>kept by {names}</source>
        <translation>conservado por {names}</translation>
    </message>
    <message>
        <source>in part by {names}</source>
        <translation>en parte por {names}</translation>
    </message>
    <message>
        <source>dropped by {names}</source>
        <translation>descartado por {names}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved work on “{title}” was restored or discarded in another window.</source>
        <translation>El trabajo sin guardar en «{title}» se restauró o descartó en otra ventana.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Se encontró trabajo sin guardar</translation>
    </message>
    <message>
        <source>Unhusk closed before this was saved. What do you want to restore?</source>
        <translation>Unhusk se cerró antes de guardar esto. ¿Qué quiere recuperar?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.</source>
        <translation>Lo que no esté marcado, y todo con «Ahora no», se conserva y se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <source>of a later version of Unhusk</source>
        <translation>de una versión posterior de Unhusk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>Una página sin título</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of the passage</source>
        <translation>Tomar la versión de {name} para el bloque</translation>
    </message>
    <message>
        <source>Take {name}&apos;s version of everything</source>
        <translation>Tomar la versión de {name} para todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln en marcha…</numerusform>
            <numerusform>%Ln en marcha…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <source>{number} of {count} in doubt</source>
        <translation>{number} de {count} dudosos</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in doubt</source>
        <translation>{first} a {last} de {count} dudosos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} says nothing about pictures.</source>
        <translation>{name} no dice nada de imágenes.</translation>
    </message>
    <message>
        <source>This picture has no caption to edit; Space keeps or drops it.</source>
        <translation>Esta imagen no tiene pie que editar; Espacio la conserva o la descarta.</translation>
    </message>
    <message>
        <source>← and → choose the words, with Shift more of them; D drops them, Esc leaves them</source>
        <translation>← y → eligen las palabras, con Mayús más de ellas; D las descarta, Esc las deja</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What the picture shows, for people who do not see it:</source>
        <translation>Lo que muestra la imagen, para quien no la ve:</translation>
    </message>
</context>
<context>
    <name>RichArticleMaker</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>A rule for {site}</source>
        <translation>Una regla para {site}</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Only where it says the same words</source>
        <translation>Solo donde diga las mismas palabras</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Palabras antes</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Palabras después</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Hacer la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trying it on the pages of this site…</source>
        <translation>Probándola en las páginas de este sitio…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>De %Ln página de este sitio leída y sin cerrar, cambia {count}: se van {dropped} palabras, entran {kept}.</numerusform>
            <numerusform>De %Ln páginas de este sitio leídas y sin cerrar, cambian {count}: se van {dropped} palabras, entran {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is most of some articles: look at the list first.</source>
        <translation>Es la mayor parte de algunos artículos: mire antes la lista.</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Hacerla de todos modos</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>“{title}” has corrections that are not saved.</source>
        <translation>«{title}» tiene correcciones sin guardar.</translation>
    </message>
    <message>
        <source>Save the article first? What you decided about the page is kept either way.</source>
        <translation>¿Guardar antes el artículo? Lo decidido sobre la página se conserva en todo caso.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>“{title}” is saved as soon as the proposal and the details are there.</source>
        <translation>«{title}» se guardará en cuanto estén la propuesta y los datos.</translation>
    </message>
    <message>
        <source>Save what this extractor made, uncorrected:</source>
        <translation>Guardar lo que sacó este extractor, sin corregir:</translation>
    </message>
    <message>
        <source>Save an extractor&apos;s own output</source>
        <translation>Guardar el resultado de un extractor</translation>
    </message>
    <message>
        <source>A file “{name}” already exists. Replace it?</source>
        <translation>Ya hay un archivo «{name}». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Copied as {format}</source>
        <translation>Copiado como {format}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>This pa&amp;ge</source>
        <translation>Esta pá&amp;gina</translation>
    </message>
    <message>
        <source>All in one fi&amp;le</source>
        <translation>Todo en un &amp;archivo</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Cómo empieza el archivo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Guardar el artículo</translation>
    </message>
    <message>
        <source>Save what {extractor} made</source>
        <translation>Guardar lo que sacó {extractor}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;La página abierta (%Ln)</numerusform>
            <numerusform>&amp;Las %Ln páginas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>%Ln de ellas aún no se ha leído: antes se lee y se compara, lo que tarda un poco.</numerusform>
            <numerusform>%Ln de ellas aún no se han leído: antes se leen y se comparan, lo que tarda un poco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>Guardar %Ln artículo</numerusform>
            <numerusform>Guardar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>&amp;Guardar %Ln página</numerusform>
            <numerusform>&amp;Guardar %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{name}, and so on</source>
        <translation>{name}, etcétera</translation>
    </message>
    <message>
        <source>A file “{name}” already exists.</source>
        <translation>Ya hay un archivo «{name}».</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>La carpeta aún no existe; se creará.</translation>
    </message>
    <message>
        <source>The folder does not answer: saving there may fail.</source>
        <translation>La carpeta no responde: guardar en ella puede fallar.</translation>
    </message>
    <message>
        <source>This folder cannot be used: {reason}</source>
        <translation>Esta carpeta no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>{format}: a file of this kind cannot be shown here.</source>
        <translation>{format}: un archivo de este tipo no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>The page is not read yet.</source>
        <translation>La página aún no se ha leído.</translation>
    </message>
    <message>
        <source>Making the article…</source>
        <translation>Creando el artículo…</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>El archivo aún no tiene nombre.</translation>
    </message>
</context>
<context>
    <name>SaveMany</name>
    <message>
        <source>it was closed</source>
        <translation>se cerró</translation>
    </message>
    <message>
        <source>there is nothing in its article</source>
        <translation>no hay nada en su artículo</translation>
    </message>
    <message>
        <source>it was not saved ({error})</source>
        <translation>no se guardó ({error})</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>Cam&amp;pos</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Numerar el nuevo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>If it exis&amp;ts</source>
        <translation>Si ya &amp;existe</translation>
    </message>
    <message>
        <source>If a file of this name exists</source>
        <translation>Si existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message>
        <source>Save the collection&apos;s articles</source>
        <translation>Guardar los artículos de la colección</translation>
    </message>
    <message>
        <source>the selected ones</source>
        <translation>los seleccionados</translation>
    </message>
    <message>
        <source>those that are done</source>
        <translation>los de páginas hechas</translation>
    </message>
    <message>
        <source>those that are done or accepted</source>
        <translation>los de páginas hechas o aceptadas</translation>
    </message>
    <message>
        <source>all that are read and not set aside</source>
        <translation>los de todas las leídas y no apartadas</translation>
    </message>
    <message>
        <source>Leave out pages that nearly repeat another</source>
        <translation>Omitir las páginas que casi repiten otra</translation>
    </message>
    <message>
        <source>Leave out articles under</source>
        <translation>Omitir artículos de menos de</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>Fewest words of an article</source>
        <translation>Mínimo de palabras de un artículo</translation>
    </message>
    <message>
        <source>&amp;Parts of an article…</source>
        <translation>&amp;Partes de un artículo…</translation>
    </message>
    <message>
        <source>All in one fi&amp;le, in formats that can hold many</source>
        <translation>Todos en un archivo, en &amp;los formatos que admiten varios</translation>
    </message>
    <message>
        <source>A new file every</source>
        <translation>Un archivo nuevo cada</translation>
    </message>
    <message>
        <source> articles</source>
        <translation> artículos</translation>
    </message>
    <message>
        <source>Articles of a file</source>
        <translation>Artículos por archivo</translation>
    </message>
    <message>
        <source>Packed with &amp;zstd</source>
        <translation>Comprimido con &amp;zstd</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Cuánto se ha guardado</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Lo que no se guardó</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>In which formats</source>
        <translation>En qué formatos</translation>
    </message>
    <message>
        <source>How each of them is written</source>
        <translation>Cómo se escribe cada uno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>según la propuesta</translation>
    </message>
    <message>
        <source>always {parts}</source>
        <translation>siempre {parts}</translation>
    </message>
    <message>
        <source>never {parts}</source>
        <translation>nunca {parts}</translation>
    </message>
    <message>
        <source>The folder does not exist yet; it will be made.</source>
        <translation>La carpeta aún no existe; se creará.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>%Ln artículo guardado.</numerusform>
            <numerusform>%Ln artículos guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln es más corto y se omitió.</numerusform>
            <numerusform>%Ln son más cortos y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>Guardando %Ln artículo</numerusform>
            <numerusform>Guardando %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Cuánto se ha guardado</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Lo que no se guardó</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>%Ln artículo guardado</numerusform>
            <numerusform>%Ln artículos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>%Ln artículo guardado, {count} no</numerusform>
            <numerusform>%Ln artículos guardados, {count} no</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message>
        <source>Scoreboard</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>F1 lies between (95 %)</source>
        <translation>F1 entre (95 %)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Sus páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>F1 by extractor</source>
        <translation>F1 por extractor</translation>
    </message>
    <message>
        <source>Where this one is worst:</source>
        <translation>Donde este es peor:</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>%Ln página que cerró es el patrón. Cada extractor se mide por los pasajes que conservó de ella.</numerusform>
            <numerusform>%Ln páginas que cerró son el patrón. Cada extractor se mide por los pasajes que conservó de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln extractor no ha respondido en todas y figura al final.</numerusform>
            <numerusform>%Ln extractores no han respondido en todas y figuran al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is done yet. Settle some pages with “Done, and next”; they are the gold.</source>
        <translation>Aún no hay ninguna página hecha. Cierre algunas con «Hecha, y siguiente»; son el patrón.</translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>Ejecutar los extractores que faltan en %Ln página</numerusform>
            <numerusform>Ejecutar los extractores que faltan en %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background; you can go on working, and cancel at any time</source>
        <translation>En segundo plano; puede seguir trabajando y cancelar en cualquier momento</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Sitio: {name}</translation>
    </message>
    <message>
        <source>Read as: {name}</source>
        <translation>Leída como: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>How far each two kept the same words, the mean over these pages: 1 is completely.</source>
        <translation>Hasta qué punto cada dos conservaron las mismas palabras, en promedio de estas páginas: 1 es por completo.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Pasted page</source>
        <translation>Página pegada</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop at &amp;every difference</source>
        <translation>Parar en &amp;cada diferencia</translation>
    </message>
    <message>
        <source>&amp;Most doubtful first</source>
        <translation>&amp;Lo más dudoso primero</translation>
    </message>
    <message>
        <source>&amp;Forget recent pages</source>
        <translation>&amp;Olvidar las páginas recientes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>O&amp;scuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time an extractor may take on a page</source>
        <translation>Tiempo que puede tardar un extractor en una página</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Installed extractors</source>
        <translation>Extractores instalados</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>T&amp;ime per extractor</source>
        <translation>Ti&amp;empo por extractor</translation>
    </message>
    <message>
        <source>on a page, from the next one on</source>
        <translation>por página, desde la próxima</translation>
    </message>
    <message>
        <source>Otherwise, only where the outcome is close.</source>
        <translation>Si no, solo donde el resultado es ajustado.</translation>
    </message>
    <message>
        <source>Otherwise, in reading order.</source>
        <translation>Si no, en orden de lectura.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Páginas recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln recordada</numerusform>
            <numerusform>%Ln recordadas</numerusform>
        </translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>Ninguna recordada</translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <translation>Reglas de sitios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Añadir desde archivos…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Escribir en un archivo…</translation>
    </message>
    <message>
        <source>Write as ftr-site-config…</source>
        <translation>Escribir como ftr-site-config…</translation>
    </message>
    <message>
        <source>A file for each site, as wallabag and Full-Text RSS read them</source>
        <translation>Un archivo por sitio, como los leen wallabag y Full-Text RSS</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, “keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well.</source>
        <translation>Bajo «site: example.com» cada línea dice qué hacer con un lugar de sus páginas: «drop: aside.related», «keep: div.correction», «only: article», «title: h1». También se pueden añadir archivos de ftr-site-config.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>Se ha escrito %Ln archivo en {folder}.</numerusform>
            <numerusform>Se han escrito %Ln archivos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rules from files</source>
        <translation>Añadir reglas desde archivos</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Escribir las reglas en un archivo</translation>
    </message>
    <message>
        <source>The rules were written to {file}.</source>
        <translation>Las reglas se han escrito en {file}.</translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message>
        <source>What was passed over</source>
        <translation>Lo que se pasó por alto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>y %Ln motivo más</numerusform>
            <numerusform>y %Ln motivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>How the page&apos;s letters were read; choose another to read it again</source>
        <translation>Cómo se leyeron las letras de la página; elija otra para leerla de nuevo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>%Ln palabra en la página</numerusform>
            <numerusform>%Ln palabras en la página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln extractor en marcha</numerusform>
            <numerusform>%Ln extractores en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>StrandedTextDialog</name>
    <message>
        <source>The passage is gone</source>
        <translation>El bloque ya no está</translation>
    </message>
    <message>
        <source>The page was read again, without the passage that you were writing in. You wrote:</source>
        <translation>La página se leyó de nuevo y el bloque en el que escribía ya no está. Su texto:</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the page</source>
        <translation>Vista general de la página</translation>
    </message>
    <message>
        <source>The whole page: dark is kept, amber is in doubt</source>
        <translation>La página entera: lo oscuro se conserva, lo ámbar es dudoso</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>There are no headings, lists, tables, pictures or links in what is kept.</source>
        <translation>No hay encabezados, listas, tablas, imágenes ni enlaces en lo que se conserva.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What becomes of the page&apos;s structure</source>
        <translation>Qué pasa con la estructura de la página</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Inside the passages that the article keeps: what is on the page, and what is saved of it.</source>
        <translation>En los pasajes que conserva el artículo: lo que hay en la página y lo que se guarda de ello.</translation>
    </message>
    <message>
        <source>Below, what each extractor&apos;s own HTML has of the passages it kept itself.</source>
        <translation>Debajo, lo que el HTML de cada extractor tiene de los pasajes que él mismo conservó.</translation>
    </message>
    <message>
        <source>{kind}: {share}</source>
        <translation>{kind}: {share}</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} de {count}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>Etiquetas de %Ln página</numerusform>
            <numerusform>Etiquetas de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags of this collection</source>
        <translation>Etiquetas de esta colección</translation>
    </message>
    <message>
        <source>{tag} ({count} of these pages)</source>
        <translation>{tag} ({count} de estas páginas)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>Columnas, %Ln más</numerusform>
            <numerusform>Columnas, %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar la visita</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message>
        <source>Tune by the settled pages</source>
        <translation>Ajustar según las páginas decididas</translation>
    </message>
    <message>
        <source>Trying it on the pages that you settled…</source>
        <translation>Probando con las páginas que decidió…</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>A quién escucha</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you settled can correct what is proposed for the other pages: how much each extractor is believed. How much that gains is measured on settled pages that it has not seen, those of a site always together.</source>
        <translation>Lo que decidió puede corregir lo propuesto para las demás páginas: cuánto se cree a cada extractor. La ganancia se mide en páginas decididas que no ha visto, las de un sitio siempre juntas.</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Qué se gana</translation>
    </message>
    <message>
        <source>No tuning is in use.</source>
        <translation>No se usa ningún ajuste.</translation>
    </message>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>En uso: un ajuste según %Ln página decidida, que ganó {gain} (entre {low} y {high}).</numerusform>
            <numerusform>En uso: un ajuste según %Ln páginas decididas, que ganó {gain} (entre {low} y {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>Hay muy pocas páginas decididas para ajustar: hace falta %Ln.</numerusform>
            <numerusform>Hay muy pocas páginas decididas para ajustar: hacen falta %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>En %Ln página decidida el F1 por palabras es {before} según la propuesta y {after} ajustado: {gain}, entre {low} y {high} con 95 %.</numerusform>
            <numerusform>En %Ln páginas decididas el F1 por palabras es {before} según la propuesta y {after} ajustado: {gain}, entre {low} y {high} con 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping more (above 0) or less</source>
        <translation>conservar más (por encima de 0) o menos</translation>
    </message>
    <message>
        <source>It gains more than chance would. Pages that nobody settled are read again with it.</source>
        <translation>Gana más que el azar. Las páginas que nadie decidió se vuelven a leer con él.</translation>
    </message>
    <message>
        <source>The gain may be chance, so it cannot be used. More settled pages may show.</source>
        <translation>La ganancia puede ser azar, así que no se puede usar. Más páginas decididas lo dirán.</translation>
    </message>
    <message>
        <source>The settled pages call for no correction.</source>
        <translation>Las páginas decididas no piden ninguna corrección.</translation>
    </message>
    <message>
        <source>The tuning is in use; pages that nobody settled are read again with it.</source>
        <translation>El ajuste está en uso; las páginas que nadie decidió se vuelven a leer con él.</translation>
    </message>
    <message>
        <source>The tuning is removed; pages that nobody settled are read again without it.</source>
        <translation>El ajuste se quitó; las páginas que nadie decidió se vuelven a leer sin él.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the extractors</source>
        <translation>Versiones de los extractores</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La versión más nueva</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Palabras dentro</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Palabras fuera</translation>
    </message>
    <message>
        <source>Pages that are extracted differently</source>
        <translation>Páginas que se extraen de otra manera</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 antes</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 después</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>Pasajes de la página</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>&amp;Quote the passages</source>
        <translation>&amp;Citar los pasajes</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>&amp;Guardar un informe…</translation>
    </message>
    <message>
        <source>Ask the versions installed &amp;now</source>
        <translation>Preguntar a las i&amp;nstaladas ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Only one version&apos;s answers of this extractor are kept. After an update, ask again.</source>
        <translation>De este extractor solo se guardan respuestas de una versión. Tras una actualización, vuelva a preguntar.</translation>
    </message>
    <message>
        <source>No page has been read yet.</source>
        <translation>Todavía no se leyó ninguna página.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln página se extrae de otra manera.</numerusform>
            <numerusform>%Ln páginas se extraen de otra manera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>De %Ln que decidió: {better} mejor, {worse} peor.</numerusform>
            <numerusform>De %Ln que decidió: {better} mejor, {worse} peor.</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>El informe es {path}.</translation>
    </message>
    <message>
        <source>Checking which versions are installed…</source>
        <translation>Mirando qué versiones están instaladas…</translation>
    </message>
    <message>
        <source>The versions installed now have answered for every page.</source>
        <translation>Las versiones instaladas ya respondieron por cada página.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln página se vuelve a leer con las versiones instaladas.</numerusform>
            <numerusform>%Ln páginas se vuelven a leer con las versiones instaladas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>After that it closes by itself.</source>
        <translation>Después se cerrará por sí solo.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>There is no text on this page. Pages that draw their text with scripts hold none when they are saved: wait until the browser shows it, save it with SingleFile, or copy it there and paste it here.</source>
        <translation>No hay texto en esta página. Las páginas que dibujan su texto con scripts no lo contienen al guardarse: espere a que el navegador lo muestre, guárdela con SingleFile, o cópielo allí y péguelo aquí.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a saved page, paste one, or drop it here</source>
        <translation>Abra una página guardada, péguela o suéltela aquí</translation>
    </message>
    <message>
        <source>Several extractors run on it side by side. Settle where they differ, save the clean article.</source>
        <translation>Varios extractores la leen a la vez. Decida donde difieren y guarde el artículo limpio.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>O pruebe un ejemplo</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Páginas recientes</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source> (running)</source>
        <translation> (en marcha)</translation>
    </message>
    <message>
        <source>Compare in words with</source>
        <translation>Comparar por palabras con</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>Tabla de %Ln fila</numerusform>
            <numerusform>Tabla de %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>Lista de %Ln elemento</numerusform>
            <numerusform>Lista de %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>Lista de términos de %Ln pasaje</numerusform>
            <numerusform>Lista de términos de %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>Código de %Ln línea</numerusform>
            <numerusform>Código de %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>%Ln pasaje que va junto</numerusform>
            <numerusform>%Ln pasajes que van juntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong that should not: {reason}

Your drafts are kept.</source>
        <translation>Ocurrió algo que no debía: {reason}

Sus borradores están a salvo.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A news article</source>
        <translation>Un artículo periodístico</translation>
    </message>
    <message>
        <source>A forum thread</source>
        <translation>Un hilo de foro</translation>
    </message>
    <message>
        <source>A documentation page</source>
        <translation>Una página de documentación</translation>
    </message>
</context>
</TS>
