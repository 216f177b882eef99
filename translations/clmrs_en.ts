<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clmrs</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list ends here: %n more problem(s) of the same kinds were found.</source>
        <translation>
            <numerusform>The list ends here: %n more problem of the same kind was found.</numerusform>
            <numerusform>The list ends here: %n more problems of the same kinds were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n file(s).</source>
        <translation>
            <numerusform>%1 takes %n file.</numerusform>
            <numerusform>%1 takes %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::ChildrenPage</name>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln child</numerusform>
            <numerusform>%Ln children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln child(ren)</source>
        <translation>
            <numerusform>%1 of %Ln child</numerusform>
            <numerusform>%1 of %Ln children</numerusform>
        </translation>
    </message>
</context>
</TS>
