<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AcceptingDialog</name>
    <message numerus="yes">
        <source>%Ln pages are sure enough and not settled yet.</source>
        <translation>
            <numerusform>%Ln page is sure enough and not settled yet.</numerusform>
            <numerusform>%Ln pages are sure enough and not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln pages</source>
        <translation>
            <numerusform>Accept %Ln page</numerusform>
            <numerusform>Accept %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have looked at %Ln pages of the sample of {size}.</source>
        <translation>
            <numerusform>You have looked at %Ln page of the sample of {size}.</numerusform>
            <numerusform>You have looked at %Ln pages of the sample of {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message numerus="yes">
        <source>“{title}” is done. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>“{title}” is done. %Ln page is left to look at.</numerusform>
            <numerusform>“{title}” is done. %Ln pages are left to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is set aside. %Ln pages are left to look at.</source>
        <translation>
            <numerusform>“{title}” is set aside. %Ln page is left to look at.</numerusform>
            <numerusform>“{title}” is set aside. %Ln pages are left to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at these %Ln pages, then accept the others.</source>
        <translation>
            <numerusform>Look at this %Ln page, then accept the others.</numerusform>
            <numerusform>Look at these %Ln pages, then accept the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialogs</name>
    <message numerus="yes">
        <source>You made the same correction on %Ln pages of {site}</source>
        <translation>
            <numerusform>You made the same correction on %Ln page of {site}</numerusform>
            <numerusform>You made the same correction on %Ln pages of {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were added to the scoreboard.</source>
        <translation>
            <numerusform>%Ln answer was added to the scoreboard.</numerusform>
            <numerusform>%Ln answers were added to the scoreboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of gold saved.</source>
        <translation>
            <numerusform>%Ln page of gold saved.</numerusform>
            <numerusform>%Ln pages of gold saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are packed into the collection ({size}).</source>
        <translation>
            <numerusform>%Ln page is packed into the collection ({size}).</numerusform>
            <numerusform>%Ln pages are packed into the collection ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not, such as {page} ({reason}).</source>
        <translation>
            <numerusform>%Ln was not: {page} ({reason}).</numerusform>
            <numerusform>%Ln were not, such as {page} ({reason}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} % · {seconds} s</source>
        <translation>
            <numerusform>%Ln word · {share} % · agrees {agrees} % · {seconds} s</numerusform>
            <numerusform>%Ln words · {share} % · agrees {agrees} % · {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words · {share} % · agrees {agrees} %</source>
        <translation>
            <numerusform>%Ln word · {share} % · agrees {agrees} %</numerusform>
            <numerusform>%Ln words · {share} % · agrees {agrees} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message numerus="yes">
        <source>%Ln words of {parts}</source>
        <translation>
            <numerusform>%Ln word of {parts}</numerusform>
            <numerusform>%Ln words of {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message numerus="yes">
        <source>%Ln of your decisions no longer fit this page, which has changed.</source>
        <translation>
            <numerusform>%Ln of your decisions no longer fits this page, which has changed.</numerusform>
            <numerusform>%Ln of your decisions no longer fit this page, which has changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergingDialog</name>
    <message numerus="yes">
        <source>%Ln decisions were taken.</source>
        <translation>
            <numerusform>%Ln decision was taken.</numerusform>
            <numerusform>%Ln decisions were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided alike.</source>
        <translation>
            <numerusform>%Ln page you decided alike.</numerusform>
            <numerusform>%Ln pages you decided alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages you decided differently.</source>
        <translation>
            <numerusform>%Ln page you decided differently.</numerusform>
            <numerusform>%Ln pages you decided differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are not in your collection.</source>
        <translation>
            <numerusform>%Ln page is not in your collection.</numerusform>
            <numerusform>%Ln pages are not in your collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that you set aside stay aside.</source>
        <translation>
            <numerusform>%Ln page that you set aside stays aside.</numerusform>
            <numerusform>%Ln pages that you set aside stay aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message numerus="yes">
        <source>Drop to open %Ln files</source>
        <translation>
            <numerusform>Drop to open %Ln file</numerusform>
            <numerusform>Drop to open %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message numerus="yes">
        <source>All %Ln pages of {site}</source>
        <translation>
            <numerusform>%Ln page of {site}</numerusform>
            <numerusform>All %Ln pages of {site}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pages of these sites</source>
        <translation>
            <numerusform>%Ln page of these sites</numerusform>
            <numerusform>All %Ln pages of these sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln pages:</source>
        <translation>
            <numerusform>Note on %Ln page:</numerusform>
            <numerusform>Note on %Ln pages:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
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
    <name>PartsDialog</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message numerus="yes">
        <source>&amp;Open %Ln pages</source>
        <translation>
            <numerusform>&amp;Open %Ln page</numerusform>
            <numerusform>&amp;Open %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;passed over…</source>
        <translation>
            <numerusform>%Ln &amp;passed over…</numerusform>
            <numerusform>%Ln &amp;passed over…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>%Ln running…</source>
        <translation>
            <numerusform>%Ln running…</numerusform>
            <numerusform>%Ln running…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</source>
        <translation>
            <numerusform>Of %Ln page of this site that is read and not settled, {count} changes: {dropped} words go, {kept} come in.</numerusform>
            <numerusform>Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, {kept} come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln open pages</source>
        <translation>
            <numerusform>&amp;All %Ln open page</numerusform>
            <numerusform>&amp;All %Ln open pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not read yet: they are read and compared first, which takes a while.</source>
        <translation>
            <numerusform>%Ln of them is not read yet: it is read and compared first, which takes a while.</numerusform>
            <numerusform>%Ln of them are not read yet: they are read and compared first, which takes a while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln articles</source>
        <translation>
            <numerusform>Save %Ln article</numerusform>
            <numerusform>Save %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln pages</source>
        <translation>
            <numerusform>&amp;Save %Ln page</numerusform>
            <numerusform>&amp;Save %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingArticlesDialog</name>
    <message numerus="yes">
        <source>%Ln articles saved.</source>
        <translation>
            <numerusform>%Ln article saved.</numerusform>
            <numerusform>%Ln articles saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are shorter and were left out.</source>
        <translation>
            <numerusform>%Ln is shorter and was left out.</numerusform>
            <numerusform>%Ln are shorter and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingManyDialog</name>
    <message numerus="yes">
        <source>Saving %Ln articles</source>
        <translation>
            <numerusform>Saving %Ln article</numerusform>
            <numerusform>Saving %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles</source>
        <translation>
            <numerusform>Saved %Ln article</numerusform>
            <numerusform>Saved %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln articles, {count} not</source>
        <translation>
            <numerusform>Saved %Ln article, {count} not</numerusform>
            <numerusform>Saved %Ln articles, {count} not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreboardDialog</name>
    <message numerus="yes">
        <source>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</source>
        <translation>
            <numerusform>%Ln page that you settled is the gold. Each extractor is scored by the passages it kept of it.</numerusform>
            <numerusform>%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors have not answered on all of them, and stand last.</source>
        <translation>
            <numerusform>%Ln extractor has not answered on all of them, and stands last.</numerusform>
            <numerusform>%Ln extractors have not answered on all of them, and stand last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run missing extractors on %Ln pages</source>
        <translation>
            <numerusform>Run missing extractors on %Ln page</numerusform>
            <numerusform>Run missing extractors on %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln remembered</numerusform>
            <numerusform>%Ln remembered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRulesDialog</name>
    <message numerus="yes">
        <source>%Ln files were written to {folder}.</source>
        <translation>
            <numerusform>%Ln file was written to {folder}.</numerusform>
            <numerusform>%Ln files were written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkippedPagesDialog</name>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>and %Ln other reason</numerusform>
            <numerusform>and %Ln other reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln words on the page</source>
        <translation>
            <numerusform>%Ln word on the page</numerusform>
            <numerusform>%Ln words on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extractors running</source>
        <translation>
            <numerusform>%Ln extractor running</numerusform>
            <numerusform>%Ln extractors running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pages</source>
        <translation>
            <numerusform>Tags of %Ln page</numerusform>
            <numerusform>Tags of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>Columns, %Ln more</source>
        <translation>
            <numerusform>Columns, %Ln more</numerusform>
            <numerusform>Columns, %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuningDialog</name>
    <message numerus="yes">
        <source>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</source>
        <translation>
            <numerusform>In use: a tuning by %Ln settled page, which gained {gain} (between {low} and {high}).</numerusform>
            <numerusform>In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few pages are settled to tune by: it takes %Ln.</source>
        <translation>
            <numerusform>Too few pages are settled to tune by: it takes %Ln.</numerusform>
            <numerusform>Too few pages are settled to tune by: it takes %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>On %Ln settled page word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</numerusform>
            <numerusform>On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and {high} (95 %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln pages are extracted differently.</source>
        <translation>
            <numerusform>%Ln page is extracted differently.</numerusform>
            <numerusform>%Ln pages are extracted differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln that you settled, {better} are better and {worse} worse.</source>
        <translation>
            <numerusform>Of %Ln that you settled, {better} is better and {worse} worse.</numerusform>
            <numerusform>Of %Ln that you settled, {better} are better and {worse} worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are read again with the versions installed now.</source>
        <translation>
            <numerusform>%Ln page is read again with the versions installed now.</numerusform>
            <numerusform>%Ln pages are read again with the versions installed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Table with %Ln rows</source>
        <translation>
            <numerusform>Table with %Ln row</numerusform>
            <numerusform>Table with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %Ln items</source>
        <translation>
            <numerusform>List with %Ln item</numerusform>
            <numerusform>List with %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of terms with %Ln passages</source>
        <translation>
            <numerusform>List of terms with %Ln passage</numerusform>
            <numerusform>List of terms with %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code with %Ln lines</source>
        <translation>
            <numerusform>Code with %Ln line</numerusform>
            <numerusform>Code with %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages that belong together</source>
        <translation>
            <numerusform>%Ln passage that belongs together</numerusform>
            <numerusform>%Ln passages that belong together</numerusform>
        </translation>
    </message>
</context>
</TS>
