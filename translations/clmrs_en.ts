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
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters that a cell takes, and end with … where they were cut.</source>
        <translation>
            <numerusform>%n text had more than the 32,767 characters that a cell takes, and end with … where they were cut.</numerusform>
            <numerusform>%n texts had more than the 32,767 characters that a cell takes, and end with … where they were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n row(s), and a sheet of a workbook takes 1,048,575. Narrow the list with a filter, or export it as CSV.</source>
        <translation>
            <numerusform>The list has %n row, and a sheet of a workbook takes 1,048,575. Narrow the list with a filter, or export it as CSV.</numerusform>
            <numerusform>The list has %n rows, and a sheet of a workbook takes 1,048,575. Narrow the list with a filter, or export it as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Follow-up due on %1: an open case, %n month after the assessment of %2.</numerusform>
            <numerusform>Follow-up due on %1: an open case, %n months after the assessment of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: a stable case, %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Follow-up due on %1: a stable case, %n month after the assessment of %2.</numerusform>
            <numerusform>Follow-up due on %1: a stable case, %n months after the assessment of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit due on %1: %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Visit due on %1: %n month after the assessment of %2.</numerusform>
            <numerusform>Visit due on %1: %n months after the assessment of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the identification of %2.</source>
        <translation>
            <numerusform>Follow-up due on %1: an open case, %n month after the identification of %2.</numerusform>
            <numerusform>Follow-up due on %1: an open case, %n months after the identification of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the first support, of %2.</source>
        <translation>
            <numerusform>Follow-up due on %1: an open case, %n month after the first support, of %2.</numerusform>
            <numerusform>Follow-up due on %1: an open case, %n months after the first support, of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Follow-up due on %1: an open case, %n month after the visit of %2 that missed the child.</numerusform>
            <numerusform>Follow-up due on %1: an open case, %n months after the visit of %2 that missed the child.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: a stable case, %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Follow-up due on %1: a stable case, %n month after the visit of %2 that missed the child.</numerusform>
            <numerusform>Follow-up due on %1: a stable case, %n months after the visit of %2 that missed the child.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit due on %1: %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Visit due on %1: %n month after the visit of %2 that missed the child.</numerusform>
            <numerusform>Visit due on %1: %n months after the visit of %2 that missed the child.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First assessment due on %1: %n month(s) after the household’s visit of %2.</source>
        <translation>
            <numerusform>First assessment due on %1: %n month after the household’s visit of %2.</numerusform>
            <numerusform>First assessment due on %1: %n months after the household’s visit of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First visit due on %1: %n month(s) after the registration of %2.</source>
        <translation>
            <numerusform>First visit due on %1: %n month after the registration of %2.</numerusform>
            <numerusform>First visit due on %1: %n months after the registration of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up is overdue by %n day(s).</source>
        <translation>
            <numerusform>The follow-up is overdue by %n day.</numerusform>
            <numerusform>The follow-up is overdue by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visit is overdue by %n day(s).</source>
        <translation>
            <numerusform>The visit is overdue by %n day.</numerusform>
            <numerusform>The visit is overdue by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear follow-up(s) in a row.</source>
        <translation>
            <numerusform>%n clear follow-up.</numerusform>
            <numerusform>%n clear follow-ups in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) registered</source>
        <translation>
            <numerusform>%n child registered</numerusform>
            <numerusform>%n children registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who made %n visit(s) to this child is not known.</source>
        <translation>
            <numerusform>Who made %n visit to this child is not known.</numerusform>
            <numerusform>Who made %n visits to this child is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two clear follow-ups in a row, each at least %n day(s) after the counting visit before it, make the case stable.</source>
        <translation>
            <numerusform>Two clear follow-ups in a row, each at least %n day after the counting visit before it, make the case stable.</numerusform>
            <numerusform>Two clear follow-ups in a row, each at least %n days after the counting visit before it, make the case stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1; clear once, on %2; one more clear visit at least %n day(s) later makes it stable.</source>
        <translation>
            <numerusform>Found in child labour on %1; clear once, on %2; one more clear visit at least %n day later makes it stable.</numerusform>
            <numerusform>Found in child labour on %1; clear once, on %2; one more clear visit at least %n days later makes it stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1, and last on %2; clear once since, on %3; one more clear visit at least %n day(s) later makes it stable.</source>
        <translation>
            <numerusform>Found in child labour on %1, and last on %2; clear once since, on %3; one more clear visit at least %n day later makes it stable.</numerusform>
            <numerusform>Found in child labour on %1, and last on %2; clear once since, on %3; one more clear visit at least %n days later makes it stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1; clear at %n follow-up(s) in a row, from %2 to %3.</source>
        <translation>
            <numerusform>Found in child labour on %1; clear at %n follow-up in a row, from %2 to %3.</numerusform>
            <numerusform>Found in child labour on %1; clear at %n follow-ups in a row, from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1, and last on %2; clear at %n follow-up(s) in a row since, from %3 to %4.</source>
        <translation>
            <numerusform>Found in child labour on %1, and last on %2; clear at %n follow-up in a row since, from %3 to %4.</numerusform>
            <numerusform>Found in child labour on %1, and last on %2; clear at %n follow-ups in a row since, from %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on %1; children are followed until they are 18.</source>
        <translation>
            <numerusform>%n year old on %1; children are followed until they are 18.</numerusform>
            <numerusform>%n years old on %1; children are followed until they are 18.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n year(s) old on %1; children are followed until they are 18.</source>
        <translation>
            <numerusform>About %n year old on %1; children are followed until they are 18.</numerusform>
            <numerusform>About %n years old on %1; children are followed until they are 18.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assessed on %n day(s), last on %1; never found in child labour.</source>
        <translation>
            <numerusform>Assessed on %n day, last on %1; never found in child labour.</numerusform>
            <numerusform>Assessed on %n days, last on %1; never found in child labour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline from %1 to %2 with %n day(s) of assessment.</source>
        <translation>
            <numerusform>Timeline from %1 to %2 with %n day of assessment.</numerusform>
            <numerusform>Timeline from %1 to %2 with %n days of assessment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) have not synced for more than %1 days</source>
        <translation>
            <numerusform>%Ln monitor has not synced for more than %1 days</numerusform>
            <numerusform>%Ln monitors have not synced for more than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ from the defaults: %1</source>
        <translation>
            <numerusform>%Ln setting differs from the defaults: %1</numerusform>
            <numerusform>%Ln settings differ from the defaults: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict copy(ies) beside the file, not read: %1</source>
        <translation>
            <numerusform>%Ln conflict copy beside the file, not read: %1</numerusform>
            <numerusform>%Ln conflict copies beside the file, not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln child</numerusform>
            <numerusform>%Ln children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync for %Ln day(s)</source>
        <translation>
            <numerusform>no sync for %Ln day</numerusform>
            <numerusform>no sync for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tablet has not synced for %Ln day(s): what was done since is missing here.</source>
        <translation>
            <numerusform>The tablet has not synced for %Ln day: what was done since is missing here.</numerusform>
            <numerusform>The tablet has not synced for %Ln days: what was done since is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from the logbook and %1 backups: %n row(s).</source>
        <translation>
            <numerusform>Erased from the logbook and %1 backups: %n row.</numerusform>
            <numerusform>Erased from the logbook and %1 backups: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) new since the file of %1.</source>
        <translation>
            <numerusform>%Ln child new since the file of %1.</numerusform>
            <numerusform>%Ln children new since the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) gone since the file of %1: no longer there, or kept out.</source>
        <translation>
            <numerusform>%Ln child gone since the file of %1: no longer there, or kept out.</numerusform>
            <numerusform>%Ln children gone since the file of %1: no longer there, or kept out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) moved to another household since the file of %1.</source>
        <translation>
            <numerusform>%Ln child moved to another household since the file of %1.</numerusform>
            <numerusform>%Ln children moved to another household since the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) kept out of every figure who counted in the file of %1.</source>
        <translation>
            <numerusform>%Ln child kept out of every figure who counted in the file of %1.</numerusform>
            <numerusform>%Ln children kept out of every figure who counted in the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) identified in child labour since the file of %1.</source>
        <translation>
            <numerusform>%Ln child identified in child labour since the file of %1.</numerusform>
            <numerusform>%Ln children identified in child labour since the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed since the file of %1.</source>
        <translation>
            <numerusform>%Ln case closed since the file of %1.</numerusform>
            <numerusform>%Ln cases closed since the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) handed over since the file of %1: somebody else is responsible.</source>
        <translation>
            <numerusform>%Ln household handed over since the file of %1: somebody else is responsible.</numerusform>
            <numerusform>%Ln households handed over since the file of %1: somebody else is responsible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) received since the file of %1.</source>
        <translation>
            <numerusform>%Ln visit received since the file of %1.</numerusform>
            <numerusform>%Ln visits received since the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) have not synced for more than %1 days: what they did since is in no figure.</source>
        <translation>
            <numerusform>%Ln monitor has not synced for more than %1 days: what they did since is in no figure.</numerusform>
            <numerusform>%Ln monitors have not synced for more than %1 days: what they did since is in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) that the former file had are gone; their ids alone are known, so no list can name them.</source>
        <translation>
            <numerusform>%Ln visit that the former file had is gone; its id alone is known, so no list can name it.</numerusform>
            <numerusform>%Ln visits that the former file had are gone; their ids alone are known, so no list can name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) with enough to count: under 5 nothing is said.</source>
        <translation>
            <numerusform>%n monitor with enough to count: under 5 nothing is said.</numerusform>
            <numerusform>%n monitors with enough to count: under 5 nothing is said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lie(s) outside; the list of monitors names them.</source>
        <translation>
            <numerusform>%n more lies outside; the list of monitors names them.</numerusform>
            <numerusform>%n more lie outside; the list of monitors names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lie(s) within what was to be expected.</source>
        <translation>
            <numerusform>%n person lies within what was to be expected.</numerusform>
            <numerusform>%n people lie within what was to be expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) too little work can be compared to say anything.</source>
        <translation>
            <numerusform>Of %n person too little work can be compared to say anything.</numerusform>
            <numerusform>Of %n people too little work can be compared to say anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of the %Ln case(s) that were open before the period (number)</source>
        <translation>
            <numerusform>What became of the %Ln case that was open before the period (number)</numerusform>
            <numerusform>What became of the %Ln cases that were open before the period (number)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) compared with what the others found: %1.</source>
        <translation>
            <numerusform>%Ln person compared with what the others found: %1.</numerusform>
            <numerusform>%Ln people compared with what the others found: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln child(ren))</source>
        <translation>
            <numerusform>%1 (%Ln child)</numerusform>
            <numerusform>%1 (%Ln children)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say, hollow in the picture: %Ln person(s). The table behind it names them.</source>
        <translation>
            <numerusform>Too few to say, hollow in the picture: %Ln person. The table behind it names them.</numerusform>
            <numerusform>Too few to say, hollow in the picture: %Ln people. The table behind it names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits in %Ln month(s).</source>
        <translation>
            <numerusform>%1 visits in %Ln month.</numerusform>
            <numerusform>%1 visits in %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the usual range of the cooperative in %1 of %Ln month(s).</source>
        <translation>
            <numerusform>Below the usual range of the cooperative in %1 of %Ln month.</numerusform>
            <numerusform>Below the usual range of the cooperative in %1 of %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, on %Ln day(s) with visits</source>
        <translation>
            <numerusform>%1 on average, on %Ln day with visits</numerusform>
            <numerusform>%1 on average, on %Ln days with visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) came from: %1</source>
        <translation>
            <numerusform>%Ln household came from: %1</numerusform>
            <numerusform>%Ln households came from: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) went to: %1</source>
        <translation>
            <numerusform>%Ln household went to: %1</numerusform>
            <numerusform>%Ln households went to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s), under 5: nothing is said</source>
        <translation>
            <numerusform>%Ln monitor, under 5: nothing is said</numerusform>
            <numerusform>%Ln monitors, under 5: nothing is said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3); %Ln monitor(s)</source>
        <translation>
            <numerusform>%1 (%2 to %3); %Ln monitor</numerusform>
            <numerusform>%1 (%2 to %3); %Ln monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) this is not known; they are in no group.</source>
        <translation>
            <numerusform>Of %Ln monitor this is not known, who is in no group.</numerusform>
            <numerusform>Of %Ln monitors this is not known; they are in no group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) would be another today: file as of %1 then, as of %2 now.</source>
        <translation>
            <numerusform>%Ln figure would be another today: file as of %1 then, as of %2 now.</numerusform>
            <numerusform>%Ln figures would be another today: file as of %1 then, as of %2 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s)</source>
        <translation>
            <numerusform>%Ln monitor</numerusform>
            <numerusform>%Ln monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s) in their households.</source>
        <translation>
            <numerusform>%Ln open case in their households.</numerusform>
            <numerusform>%Ln open cases in their households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) overdue.</source>
        <translation>
            <numerusform>%Ln follow-up overdue.</numerusform>
            <numerusform>%Ln follow-ups overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) overdue.</source>
        <translation>
            <numerusform>%Ln visit overdue.</numerusform>
            <numerusform>%Ln visits overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed action(s) overdue.</source>
        <translation>
            <numerusform>%Ln agreed action overdue.</numerusform>
            <numerusform>%Ln agreed actions overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of signal to look into together.</source>
        <translation>
            <numerusform>%Ln kind of signal to look into together.</numerusform>
            <numerusform>%Ln kinds of signals to look into together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) since the latest accompanied visit.</source>
        <translation>
            <numerusform>%Ln month since the latest accompanied visit.</numerusform>
            <numerusform>%Ln months since the latest accompanied visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) since the hiring, and no accompanied visit yet.</source>
        <translation>
            <numerusform>%Ln month since the hiring, and no accompanied visit yet.</numerusform>
            <numerusform>%Ln months since the hiring, and no accompanied visit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2: %Ln household(s).</source>
        <translation>
            <numerusform>%1, from %2: %Ln household.</numerusform>
            <numerusform>%1, from %2: %Ln households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited: %n household(s)</source>
        <translation>
            <numerusform>Invited: %n household</numerusform>
            <numerusform>Invited: %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, and %Ln month(s) ahead</source>
        <translation>
            <numerusform>On %1, and %Ln month ahead</numerusform>
            <numerusform>On %1, and %Ln months ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln overdue)</source>
        <translation>
            <numerusform>%1 (%Ln overdue)</numerusform>
            <numerusform>%1 (%Ln overdue)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more item(s) with 0, 1 or 2</source>
        <translation>
            <numerusform>%Ln more item with 0, 1 or 2</numerusform>
            <numerusform>%Ln more items with 0, 1 or 2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No score yet; it needs %Ln more item(s) with 0, 1 or 2.</source>
        <translation>
            <numerusform>No score yet; it needs %Ln more item with 0, 1 or 2.</numerusform>
            <numerusform>No score yet; it needs %Ln more items with 0, 1 or 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2 (%Ln day(s))</source>
        <translation>
            <numerusform>%1 until %2 (%Ln day)</numerusform>
            <numerusform>%1 until %2 (%Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s). Enter shows who is behind a number; of fewer than five people no share is said.</source>
        <translation>
            <numerusform>%Ln active monitor. Enter shows who is behind a number; of fewer than five people no share is said.</numerusform>
            <numerusform>%Ln active monitors. Enter shows who is behind a number; of fewer than five people no share is said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few to tell (%Ln other(s))</source>
        <translation>
            <numerusform>too few to tell (%Ln other)</numerusform>
            <numerusform>too few to tell (%Ln others)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on average of %Ln other(s)</source>
        <translation>
            <numerusform>%1 on average of %Ln other</numerusform>
            <numerusform>%1 on average of %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) were left out: with them the load would be less even.</source>
        <translation>
            <numerusform>%Ln move was left out: with it the load would be less even.</numerusform>
            <numerusform>%Ln moves were left out: with them the load would be less even.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) are enough: shared out well, nobody is above the largest load.</source>
        <translation>
            <numerusform>%Ln monitor is enough: shared out well, nobody is above the largest load.</numerusform>
            <numerusform>%Ln monitors are enough: shared out well, nobody is above the largest load.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) lose the person they know.</source>
        <translation>
            <numerusform>%Ln household loses the person it knows.</numerusform>
            <numerusform>%Ln households lose the person they know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln open case(s) change hands.</source>
        <translation>
            <numerusform>Among them %Ln open case changes hands.</numerusform>
            <numerusform>Among them %Ln open cases change hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) that nobody had find somebody.</source>
        <translation>
            <numerusform>%Ln household that nobody had finds somebody.</numerusform>
            <numerusform>%Ln households that nobody had find somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) are with nobody.</source>
        <translation>
            <numerusform>%Ln household is with nobody.</numerusform>
            <numerusform>%Ln households are with nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awareness session(s) counted here stand in the logbook alone: no synced one is linked.</source>
        <translation>
            <numerusform>%n awareness session counted here stands in the logbook alone: no synced one is linked.</numerusform>
            <numerusform>%n awareness sessions counted here stand in the logbook alone: no synced one is linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) fall due in the twelve months ahead.</source>
        <translation>
            <numerusform>%Ln training falls due in the twelve months ahead.</numerusform>
            <numerusform>%Ln trainings fall due in the twelve months ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is or are past.</source>
        <translation>
            <numerusform>%Ln is past.</numerusform>
            <numerusform>%Ln are past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen with at least a third, to be learnt by %Ln of %1:</source>
        <translation>
            <numerusform>Seen with at least a third, to be learnt by %Ln of %1:</numerusform>
            <numerusform>Seen with at least a third, to be learnt by %Ln of %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s), whose codes begin with “start-”, are a starting point of this program and not ICI’s own curriculum: an import of yours takes their place.</source>
        <translation>
            <numerusform>%Ln module, whose code begins with “start-”, is a starting point of this program and not ICI’s own curriculum: an import of yours takes its place.</numerusform>
            <numerusform>%Ln modules, whose codes begin with “start-”, are a starting point of this program and not ICI’s own curriculum: an import of yours takes their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team is everybody under one supervisor. Coaching is what the coming %Ln month(s) owe the team’s active monitors, by the logbook.</source>
        <translation>
            <numerusform>A team is everybody under one supervisor. Coaching is what the coming %Ln month owes the team’s active monitors, by the logbook.</numerusform>
            <numerusform>A team is everybody under one supervisor. Coaching is what the coming %Ln months owe the team’s active monitors, by the logbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weekly hours of %Ln person(s) are not in the file: %1 are assumed.</source>
        <translation>
            <numerusform>The weekly hours of %Ln person are not in the file: %1 are assumed.</numerusform>
            <numerusform>The weekly hours of %Ln persons are not in the file: %1 are assumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the way to %Ln household(s) begins or ends is not known: %1 minutes of travel are assumed for each.</source>
        <translation>
            <numerusform>Where the way to %Ln household begins or ends is not known: %1 minutes of travel are assumed.</numerusform>
            <numerusform>Where the way to %Ln households begins or ends is not known: %1 minutes of travel are assumed for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s), %1</source>
        <translation>
            <numerusform>%Ln visit, %1</numerusform>
            <numerusform>%Ln visits, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coming %Ln month(s)</source>
        <translation>
            <numerusform>The coming %Ln month</numerusform>
            <numerusform>The coming %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) due; %1; %2</source>
        <translation>
            <numerusform>%Ln household due; %1; %2</numerusform>
            <numerusform>%Ln households due; %1; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s) with hours: the least loaded owes %1 of them, the most loaded %2, on average %3.</source>
        <translation>
            <numerusform>%Ln active monitor with hours: the least loaded owes %1 of them, the most loaded %2, on average %3.</numerusform>
            <numerusform>%Ln active monitors with hours: the least loaded owes %1 of them, the most loaded %2, on average %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes over in the coming %Ln month(s).</source>
        <translation>
            <numerusform>Nobody goes over in the coming %Ln month.</numerusform>
            <numerusform>Nobody goes over in the coming %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) are due already (backlog).</source>
        <translation>
            <numerusform>%Ln household is due already (backlog).</numerusform>
            <numerusform>%Ln households are due already (backlog).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1: %Ln.</source>
        <translation>
            <numerusform>The most households fall due in %1: %Ln.</numerusform>
            <numerusform>The most households fall due in %1: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) written.</source>
        <translation>
            <numerusform>%Ln action written.</numerusform>
            <numerusform>%Ln actions written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off, with a reason in the logbook: %Ln line(s).</source>
        <translation>
            <numerusform>Put off, with a reason in the logbook: %Ln line.</numerusform>
            <numerusform>Put off, with a reason in the logbook: %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) invited.</source>
        <translation>
            <numerusform>%Ln person invited.</numerusform>
            <numerusform>%Ln people invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no page %1: the paper has %Ln page(s).</source>
        <translation>
            <numerusform>There is no page %1: the paper has %Ln page.</numerusform>
            <numerusform>There is no page %1: the paper has %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) never reached in twelve months</source>
        <translation>
            <numerusform>%Ln household never reached in twelve months</numerusform>
            <numerusform>%Ln households never reached in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit(s): type a letter more.</source>
        <translation>
            <numerusform>%Ln more fits: type a letter more.</numerusform>
            <numerusform>%Ln more fit: type a letter more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load too high: %Ln monitor(s)</source>
        <translation>
            <numerusform>Load too high: %Ln monitor</numerusform>
            <numerusform>Load too high: %Ln monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln active</source>
        <translation>
            <numerusform>of %Ln active</numerusform>
            <numerusform>of %Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left this season: %Ln monitor(s)</source>
        <translation>
            <numerusform>Left this season: %Ln monitor</numerusform>
            <numerusform>Left this season: %Ln monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contracts ended or ending: %Ln monitor(s)</source>
        <translation>
            <numerusform>Contracts ended or ending: %Ln monitor</numerusform>
            <numerusform>Contracts ended or ending: %Ln monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln awareness session(s)</source>
        <translation>
            <numerusform>%Ln awareness session</numerusform>
            <numerusform>%Ln awareness sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coaching visit(s)</source>
        <translation>
            <numerusform>%Ln coaching visit</numerusform>
            <numerusform>%Ln coaching visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>%Ln training</numerusform>
            <numerusform>%Ln trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) due</source>
        <translation>
            <numerusform>%Ln follow-up due</numerusform>
            <numerusform>%Ln follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) due</source>
        <translation>
            <numerusform>%Ln visit due</numerusform>
            <numerusform>%Ln visits due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) of monitors</source>
        <translation>
            <numerusform>%Ln module to be learnt</numerusform>
            <numerusform>%Ln modules to be learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of the starting curriculum that no training names left for your own. “Take the starting curriculum” in the window brings them back.</source>
        <translation>
            <numerusform>%n module of the starting curriculum that no training names left for your own. “Take the starting curriculum” in the window brings it back.</numerusform>
            <numerusform>%n modules of the starting curriculum that no training names left for your own. “Take the starting curriculum” in the window brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln cooperative</numerusform>
            <numerusform>%Ln cooperatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln community(ies)</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the personnel</source>
        <translation>
            <numerusform>%Ln person of the personnel</numerusform>
            <numerusform>%Ln persons of the personnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln assignment</numerusform>
            <numerusform>%Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s)</source>
        <translation>
            <numerusform>%Ln support</numerusform>
            <numerusform>%Ln supports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closing(s) of cases</source>
        <translation>
            <numerusform>%Ln closing of a case</numerusform>
            <numerusform>%Ln closings of cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) at sessions</source>
        <translation>
            <numerusform>%Ln attendance at a session</numerusform>
            <numerusform>%Ln attendances at sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablet(s)</source>
        <translation>
            <numerusform>%Ln tablet</numerusform>
            <numerusform>%Ln tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at its start</source>
        <translation>
            <numerusform>of %Ln at its start</numerusform>
            <numerusform>of %Ln at its start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln point(s))</source>
        <translation>
            <numerusform>(%Ln point)</numerusform>
            <numerusform>(%Ln points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why (%Ln point(s))</source>
        <translation>
            <numerusform>Why (%Ln point)</numerusform>
            <numerusform>Why (%Ln points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) go with it.</source>
        <translation>
            <numerusform>%Ln mark goes with it.</numerusform>
            <numerusform>%Ln marks go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) agreed there go with it.</source>
        <translation>
            <numerusform>%Ln action agreed there goes with it.</numerusform>
            <numerusform>%Ln actions agreed there go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) made with another checklist are not saved with this one. Choose that checklist again to save them.</source>
        <translation>
            <numerusform>%Ln mark made with another checklist is not saved with this one. Choose that checklist again to save it.</numerusform>
            <numerusform>%Ln marks made with another checklist are not saved with this one. Choose that checklist again to save them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay above %1: %2.</source>
        <translation>
            <numerusform>%Ln person stays above %1: %2.</numerusform>
            <numerusform>%Ln people stay above %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) stay with nobody: whoever could take them would be above the largest load, or the rules keep them from it.</source>
        <translation>
            <numerusform>%Ln household stays with nobody: whoever could take it would be above the largest load, or the rules keep them from it.</numerusform>
            <numerusform>%Ln households stay with nobody: whoever could take them would be above the largest load, or the rules keep them from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be enough too, if households with an open case may change hands when somebody leaves.</source>
        <translation>
            <numerusform>%Ln would be enough too, if households with an open case may change hands when somebody leaves.</numerusform>
            <numerusform>%Ln would be enough too, if households with an open case may change hands when somebody leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>and %Ln more: %1</numerusform>
            <numerusform>and %Ln more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered protection alert(s)</source>
        <translation>
            <numerusform>%Ln unanswered protection alert</numerusform>
            <numerusform>%Ln unanswered protection alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an item</source>
        <translation>
            <numerusform>%n without an item</numerusform>
            <numerusform>%n without an item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who live(s) in %1 would be enough too, if households with an open case may change hands when somebody leaves.</source>
        <translation>
            <numerusform>%Ln who lives in %1 would be enough too, if households with an open case may change hands when somebody leaves.</numerusform>
            <numerusform>%Ln who live in %1 would be enough too, if households with an open case may change hands when somebody leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still due at the end of the months: %Ln household(s); shared out as today: %1.</source>
        <translation>
            <numerusform>Still due at the end of the months: %Ln household; shared out as today: %1.</numerusform>
            <numerusform>Still due at the end of the months: %Ln households; shared out as today: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln household(s) from %2 to %3: %4.</source>
        <translation>
            <numerusform>%1, %Ln household from %2 to %3: %4.</numerusform>
            <numerusform>%1, %Ln households from %2 to %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) go to somebody else.</source>
        <translation>
            <numerusform>%Ln household goes to somebody else.</numerusform>
            <numerusform>%Ln households go to somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the scenario before them %Ln household(s) lose the person they know already.</source>
        <translation>
            <numerusform>In the scenario before them %Ln household loses the person it knows already.</numerusform>
            <numerusform>In the scenario before them %Ln households lose the person they know already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them %Ln open case(s) change hands there.</source>
        <translation>
            <numerusform>With them %Ln open case changes hands there.</numerusform>
            <numerusform>With them %Ln open cases change hands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more monitor(s) are needed, in: %1. Then nobody is above the largest load.</source>
        <translation>
            <numerusform>%Ln more monitor is needed, in: %1. Then nobody is above the largest load.</numerusform>
            <numerusform>%Ln more monitors are needed, in: %1. Then nobody is above the largest load.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln more monitor(s) somebody would still be above the largest load, or households with nobody: the rules hold them where they are.</source>
        <translation>
            <numerusform>With %Ln more monitor somebody would still be above the largest load, or households with nobody: the rules hold them where they are.</numerusform>
            <numerusform>With %Ln more monitors somebody would still be above the largest load, or households with nobody: the rules hold them where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln more monitor(s) somebody would still be above the largest load, and more are not looked for. Hire some under What if and ask again.</source>
        <translation>
            <numerusform>With %Ln more monitor somebody would still be above the largest load, and more are not looked for. Hire some under What if and ask again.</numerusform>
            <numerusform>With %Ln more monitors somebody would still be above the largest load, and more are not looked for. Hire some under What if and ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time was up with %Ln more monitor(s): whether they are enough is not known. Ask again with a longer time limit.</source>
        <translation>
            <numerusform>The time was up with %Ln more monitor: whether that is enough is not known. Ask again with a longer time limit.</numerusform>
            <numerusform>The time was up with %Ln more monitors: whether they are enough is not known. Ask again with a longer time limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) can carry it now.</source>
        <translation>
            <numerusform>%Ln monitor can carry it now.</numerusform>
            <numerusform>%Ln monitors can carry it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open file has %Ln of them there.</source>
        <translation>
            <numerusform>The open file has %Ln of them there.</numerusform>
            <numerusform>The open file has %Ln of them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) that somebody has today are with nobody then: no row of this list gives them to anybody.</source>
        <translation>
            <numerusform>%Ln household that somebody has today is with nobody then: no row of this list gives it to anybody.</numerusform>
            <numerusform>%Ln households that somebody has today are with nobody then: no row of this list gives them to anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) no sync is known</source>
        <translation>
            <numerusform>Of %Ln monitor no sync is known</numerusform>
            <numerusform>Of %Ln monitors no sync is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) no sync is known: whether what they did is here, nobody can say.</source>
        <translation>
            <numerusform>Of %Ln monitor no sync is known: whether what they did is here, nobody can say.</numerusform>
            <numerusform>Of %Ln monitors no sync is known: whether what they did is here, nobody can say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the tablet has not synced for %n day(s), so that what was done since is missing here.</source>
        <translation>
            <numerusform>%1: the tablet has not synced for %n day, so that what was done since is missing here.</numerusform>
            <numerusform>%1: the tablet has not synced for %n days, so that what was done since is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln open case(s) find somebody.</source>
        <translation>
            <numerusform>Among them %Ln open case finds somebody.</numerusform>
            <numerusform>Among them %Ln open cases find somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) only make the load more even: they are left unless you take them.</source>
        <translation>
            <numerusform>%Ln move only makes the load more even: it is left unless you take it.</numerusform>
            <numerusform>%Ln moves only make the load more even: they are left unless you take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) were left out: without the others somebody would be above the largest load with them.</source>
        <translation>
            <numerusform>%Ln move was left out: without the others somebody would be above the largest load with it.</numerusform>
            <numerusform>%Ln moves were left out: without the others somebody would be above the largest load with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) to somebody whom the open file has no longer.</source>
        <translation>
            <numerusform>%Ln of them goes to somebody whom the open file has no longer.</numerusform>
            <numerusform>%Ln of them go to somebody whom the open file has no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s), below: all numbers count them as taken.</source>
        <translation>
            <numerusform>%Ln move, below: all numbers count it as taken.</numerusform>
            <numerusform>%Ln moves, below: all numbers count them as taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after, %Ln scored</source>
        <translation>
            <numerusform>%1 after, %Ln scored</numerusform>
            <numerusform>%1 after, %Ln scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %Ln scored</source>
        <translation>
            <numerusform>%1 → %2, %Ln scored</numerusform>
            <numerusform>%1 → %2, %Ln scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %Ln day(s)</source>
        <translation>
            <numerusform>the oldest for %Ln day</numerusform>
            <numerusform>the oldest for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigned: %Ln household(s)</source>
        <translation>
            <numerusform>Unassigned: %Ln household</numerusform>
            <numerusform>Unassigned: %Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Away on %Ln day(s) of this period: few visits and overdue follow-ups are not asked about.</source>
        <translation>
            <numerusform>Away on %Ln day of this period: few visits and overdue follow-ups are not asked about.</numerusform>
            <numerusform>Away on %Ln days of this period: few visits and overdue follow-ups are not asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) waited on tablets at their last sync</source>
        <translation>
            <numerusform>%Ln record waited on tablets at their last sync</numerusform>
            <numerusform>%Ln records waited on tablets at their last sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 unanswered alert(s) is referred in the logbook and stands here as that referral; the figures count it until the file says so.</source>
        <translation>
            <numerusform>%Ln of the %1 unanswered alerts is referred in the logbook and stands here as that referral; the figures count it until the file says so.</numerusform>
            <numerusform>%Ln of the %1 unanswered alerts are referred in the logbook and stand here as those referrals; the figures count them until the file says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) waited on tablets at their last sync.</source>
        <translation>
            <numerusform>%Ln record waited on tablets at their last sync.</numerusform>
            <numerusform>%Ln records waited on tablets at their last sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there to carry it: %Ln household(s), %1&#xa0;h of work. Hire somebody under What if.</source>
        <translation>
            <numerusform>Nobody is there to carry it: %Ln household, %1&#xa0;h of work. Hire somebody under What if.</numerusform>
            <numerusform>Nobody is there to carry it: %Ln households, %1&#xa0;h of work. Hire somebody under What if.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1: %Ln in each.</source>
        <translation>
            <numerusform>The most households fall due in %1: %Ln in each.</numerusform>
            <numerusform>The most households fall due in %1: %Ln in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1 months alike: %Ln in each.</source>
        <translation>
            <numerusform>The most households fall due in %1 months alike: %Ln in each.</numerusform>
            <numerusform>The most households fall due in %1 months alike: %Ln in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s) did too little in this period; they are in no group.</source>
        <translation>
            <numerusform>%Ln active monitor did too little in this period, and is in no group.</numerusform>
            <numerusform>%Ln active monitors did too little in this period, and are in no group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) in the same weeks</source>
        <translation>
            <numerusform>%Ln visit in the same weeks</numerusform>
            <numerusform>%Ln visits in the same weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::AlertLine</name>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s)</source>
        <translation>
            <numerusform>▲ %Ln unanswered protection alert</numerusform>
            <numerusform>▲ %Ln unanswered protection alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s), %1 not among these rows: show them all</source>
        <translation>
            <numerusform>▲ %Ln unanswered protection alert, %1 not among these rows: show them all</numerusform>
            <numerusform>▲ %Ln unanswered protection alerts, %1 not among these rows: show them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s) among what is kept out: show why</source>
        <translation>
            <numerusform>▲ %Ln unanswered protection alert among what is kept out: show why</numerusform>
            <numerusform>▲ %Ln unanswered protection alerts among what is kept out: show why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::CaseloadPage</name>
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
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln household</numerusform>
            <numerusform>%Ln households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln household(s)</source>
        <translation>
            <numerusform>%1 of %Ln household</numerusform>
            <numerusform>%1 of %Ln households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::ChildPanel</name>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Show %n earlier one</numerusform>
            <numerusform>Show %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::FindDialog</name>
    <message numerus="yes">
        <source>First of %Ln: %1</source>
        <translation>
            <numerusform>First of %Ln: %1</numerusform>
            <numerusform>First of %Ln: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::HouseholdPanel</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::MonitorsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::ProposalView</name>
    <message numerus="yes">
        <source>%Ln move(s) stand in the scenario now, as its last steps. The part Result has the list of new assignments.</source>
        <translation>
            <numerusform>%Ln move stands in the scenario now, as its last step. The part Result has the list of new assignments.</numerusform>
            <numerusform>%Ln moves stand in the scenario now, as its last steps. The part Result has the list of new assignments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::SessionDesk</name>
    <message numerus="yes">
        <source>%1, %Ln person(s)</source>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::TableImport</name>
    <message numerus="yes">
        <source>Nothing of %1 was taken. It has %n fault(s):</source>
        <translation>
            <numerusform>Nothing of %1 was taken. It has %n fault:</numerusform>
            <numerusform>Nothing of %1 was taken. It has %n faults:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of the starting curriculum that no training names leave for your own.</source>
        <translation>
            <numerusform>%n module of the starting curriculum, which no training names, leaves for your own.</numerusform>
            <numerusform>%n modules of the starting curriculum, which no training names, leave for your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::TrainingDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) invited.</source>
        <translation>
            <numerusform>%Ln person invited.</numerusform>
            <numerusform>%Ln people invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln more invited than there are seats (%1 of %2).</source>
        <translation>
            <numerusform>⚠ %Ln more invited than there are seats (%1 of %2).</numerusform>
            <numerusform>⚠ %Ln more invited than there are seats (%1 of %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::WeekPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln matter</numerusform>
            <numerusform>%Ln matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::WorkloadPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
</TS>
