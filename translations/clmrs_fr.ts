<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>clmrs</name>
    <message>
        <source>%1 is damaged and cannot be read safely. Let the sync run again, then open it once more.</source>
        <translation>%1 est endommagé et ne peut pas être lu sans risque. Relancez la synchronisation, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, données au %2</translation>
    </message>
    <message>
        <source>%1, data as of %2 (the file’s own time: no record bears one)</source>
        <translation>%1, données au %2 (heure du fichier&#xa0;: aucun enregistrement n’en porte)</translation>
    </message>
    <message>
        <source>  %1: rows %2, kept out %3</source>
        <translation>  %1&#xa0;: lignes %2, écartées %3</translation>
    </message>
    <message>
        <source>Kept out of every figure: households %1, children %2, open cases among them %3.</source>
        <translation>Écartés de tous les chiffres&#xa0;: ménages %1, enfants %2, dont cas ouverts %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list ends here: %n more problem(s) of the same kinds were found.</source>
        <translation>
            <numerusform>La liste s’arrête ici&#xa0;: %n autre problème du même genre a été trouvé.</numerusform>
            <numerusform>La liste s’arrête ici&#xa0;: %n autres problèmes des mêmes genres ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no person with the id %1. An empty id (--monitor &quot;&quot;) lists the children of nobody.</source>
        <translation>Le fichier ne contient personne d’identifiant %1. Un identifiant vide (--monitor &quot;&quot;) donne les enfants sans responsable.</translation>
    </message>
    <message>
        <source>Names cannot be given out: each time is written into the logbook with its reason, and this version has no logbook yet. Leave out --names and --reason.</source>
        <translation>Les noms ne peuvent pas être communiqués&#xa0;: chaque fois est inscrite au journal avec son motif, et cette version n’a pas encore de journal. Retirez --names et --reason.</translation>
    </message>
    <message>
        <source>%1 Use: %2</source>
        <translation>%1 Forme correcte&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; the nearest is %3.</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;»&#xa0;; la plus proche est %3.</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>un jour tel que 2026-10-31</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 attend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>Utilisation&#xa0;: %1 COMMANDE …</translation>
    </message>
    <message>
        <source>Every command takes --lang en|fr. Those that compute figures take --settings FILE.json, those with a result -o OUT.</source>
        <translation>Chaque commande accepte --lang en|fr. Celles qui calculent des chiffres acceptent --settings FILE.json, celles qui rendent un résultat -o OUT.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 could not.</source>
        <translation>Codes de fin&#xa0;: 0 fait, 1 fait avec des constats, 2 mauvaise utilisation, 3 impossible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n file(s).</source>
        <translation>
            <numerusform>%1 attend %n fichier.</numerusform>
            <numerusform>%1 attend %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ from the defaults: %1.</source>
        <translation>Paramètres différents des valeurs par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is not enough memory for this on this computer.</source>
        <translation>La mémoire de cet ordinateur ne suffit pas pour cette opération.</translation>
    </message>
    <message>
        <source>Writes a made-up cooperative that looks like a real one</source>
        <translation>Écrit une coopérative inventée qui ressemble à une vraie</translation>
    </message>
    <message>
        <source>Says what is wrong or missing in a case file</source>
        <translation>Dit ce qui est faux ou manquant dans un fichier de cas</translation>
    </message>
    <message>
        <source>Every child known on a day: status, follow-ups, due date, alert</source>
        <translation>Chaque enfant connu à un jour donné&#xa0;: statut, suivis, échéance, alerte</translation>
    </message>
    <message>
        <source>What changed between two files of one cooperative</source>
        <translation>Ce qui a changé entre deux fichiers d’une même coopérative</translation>
    </message>
    <message>
        <source>The settings that change figures, with their defaults</source>
        <translation>Les paramètres qui changent les chiffres, avec leurs valeurs par défaut</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name, or remove it first.</source>
        <translation>%1 existe déjà et n’est pas remplacé. Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>%1: kept out of every figure: households %2, children %3, open cases among them %4. The command check says why.</source>
        <translation>%1&#xa0;: écartés de tous les chiffres&#xa0;: ménages %2, enfants %3, dont cas ouverts %4. La commande check dit pourquoi.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output. Is there room on the disk?</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard. Reste-t-il de la place sur le disque&#xa0;?</translation>
    </message>
    <message>
        <source>--size takes two numbers such as 1366x768, at least 1024x600.</source>
        <translation>--size attend deux nombres tels que 1366x768, au moins 1024x600.</translation>
    </message>
    <message>
        <source>--render takes the names of views: %1.</source>
        <translation>--render attend des noms de vues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One window opens one file.</source>
        <translation>Une fenêtre ouvre un seul fichier.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de cas</translation>
    </message>
    <message>
        <source>Case files (*.clmrs);;All files (*)</source>
        <translation>Fichiers de cas (*.clmrs);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it on a desktop, or draw pictures with --render all --out DIR FILE.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Lancez le programme sur un bureau, ou dessinez des images avec --render all --out DIR FILE.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 holds a value that is too large to be read safely. Ask whoever manages the sync what is in it.</source>
        <translation>%1 contient une valeur trop grande pour être lue sans risque. Demandez au responsable de la synchronisation ce qu’il contient.</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up. Ask whoever manages the sync to look at the file.</source>
        <translation>La lecture de %1 a pris trop de temps et a été abandonnée. Demandez au responsable de la synchronisation d’examiner le fichier.</translation>
    </message>
    <message>
        <source>%1 is being written by the sync right now. Wait until it has finished, then open it once more.</source>
        <translation>%1 est en cours d’écriture par la synchronisation. Attendez qu’elle soit terminée, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The working copy of the case file cannot be written in the program’s own folder. Check that the folder for temporary data can be written.</source>
        <translation>La copie de travail du fichier de cas ne peut pas être écrite dans le dossier du programme. Vérifiez que le dossier des données temporaires est accessible en écriture.</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Vérification du fichier de cas</translation>
    </message>
    <message>
        <source>%1 is too large for the memory of this computer.</source>
        <translation>%1 est trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Ask whoever manages the sync for a complete file.</source>
        <translation>%1 n’a pas de table «&#xa0;%2&#xa0;». Demandez un fichier complet au responsable de la synchronisation.</translation>
    </message>
    <message>
        <source>In %1 the table “%2” is not a table but a view or a stand-in, which is not read for safety. Ask whoever manages the sync for a proper file.</source>
        <translation>Dans %1, «&#xa0;%2&#xa0;» n’est pas une table mais une vue ou un substitut, qui n’est pas lu par sécurité. Demandez un fichier correct au responsable de la synchronisation.</translation>
    </message>
    <message>
        <source>%1 holds more rows than a case file can have. Ask whoever manages the sync what is in it.</source>
        <translation>%1 contient plus de lignes qu’un fichier de cas ne peut en avoir. Demandez au responsable de la synchronisation ce qu’il contient.</translation>
    </message>
    <message>
        <source>Reading the case file</source>
        <translation>Lecture du fichier de cas</translation>
    </message>
    <message>
        <source>%1 names no cooperative, so its figures would belong to nobody. Ask whoever manages the sync for a complete file.</source>
        <translation>%1 ne nomme aucune coopérative&#xa0;: ses chiffres n’appartiendraient à personne. Demandez un fichier complet au responsable de la synchronisation.</translation>
    </message>
    <message>
        <source>%1 holds %2 cooperatives; one file is one cooperative. Ask whoever manages the sync for a file each.</source>
        <translation>%1 contient %2 coopératives&#xa0;; un fichier correspond à une seule coopérative. Demandez un fichier pour chacune au responsable de la synchronisation.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no data. Let the sync run again, then open it once more.</source>
        <translation>%1 est vide&#xa0;: il ne contient aucune donnée. Relancez la synchronisation, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is cut off: only its first bytes are there. Let the sync run again, then open it once more.</source>
        <translation>%1 est tronqué&#xa0;: seuls ses premiers octets sont là. Relancez la synchronisation, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 looks encrypted. Ask whoever manages the sync for a file that this computer can read.</source>
        <translation>%1 semble chiffré. Demandez au responsable de la synchronisation un fichier que cet ordinateur peut lire.</translation>
    </message>
    <message>
        <source>%1 is not a case database. Choose the file that the sync delivers, usually named after the cooperative and ending in .clmrs.</source>
        <translation>%1 n’est pas une base de cas. Choisissez le fichier livré par la synchronisation, qui porte en général le nom de la coopérative et se termine par .clmrs.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 kilobytes are there. Let the sync run again, then open it once more.</source>
        <translation>%1 est tronqué&#xa0;: %2 kilo-octets sur %3 sont là. Relancez la synchronisation, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a case database. Choose the file that the sync delivers.</source>
        <translation>%1 est la base d’un autre programme, pas une base de cas. Choisissez le fichier livré par la synchronisation.</translation>
    </message>
    <message>
        <source>%1 has format version %2; this program reads version %3. Install a newer CLMRS Desk, or ask for a file in version %3.</source>
        <translation>%1 est au format version %2&#xa0;; ce programme lit la version %3. Installez un CLMRS Desk plus récent, ou demandez un fichier en version %3.</translation>
    </message>
    <message>
        <source>%1 does not say which format version it has; this program reads version %2. Ask whoever manages the sync for a complete file.</source>
        <translation>%1 n’indique pas sa version de format&#xa0;; ce programme lit la version %2. Demandez un fichier complet au responsable de la synchronisation.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you have the right to read it and that its drive is connected.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que vous avez le droit de le lire et que son support est branché.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer for a working copy of the case file. Free some space, then open it once more.</source>
        <translation>Il n’y a pas assez de place sur cet ordinateur pour une copie de travail du fichier de cas. Libérez de l’espace, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and whether its drive is connected.</source>
        <translation>%1 est introuvable. Vérifiez le nom et que son support est branché.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the case file inside it, usually ending in .clmrs.</source>
        <translation>%1 est un dossier. Choisissez le fichier de cas qu’il contient, en général terminé par .clmrs.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose the case file that the sync delivers.</source>
        <translation>%1 n’est pas un fichier lisible. Choisissez le fichier de cas livré par la synchronisation.</translation>
    </message>
    <message>
        <source>Taking a working copy</source>
        <translation>Copie de travail en cours</translation>
    </message>
    <message>
        <source>Making the demonstration cooperative</source>
        <translation>Création de la coopérative de démonstration</translation>
    </message>
    <message>
        <source>The rule pack %1 cannot be used: the field “%2” is missing or wrong. Correct the file, or remove the setting rule_pack to use the built-in rules.</source>
        <translation>Le jeu de règles %1 est inutilisable&#xa0;: le champ «&#xa0;%2&#xa0;» manque ou est faux. Corrigez le fichier, ou retirez le paramètre rule_pack pour utiliser les règles intégrées.</translation>
    </message>
    <message>
        <source>The rule pack %1 cannot be read. Check that the file is there, or remove the setting rule_pack.</source>
        <translation>Le jeu de règles %1 ne peut pas être lu. Vérifiez que le fichier existe, ou retirez le paramètre rule_pack.</translation>
    </message>
    <message>
        <source>The rule pack %1 is not a JSON object. Correct the file, or remove the setting rule_pack.</source>
        <translation>Le jeu de règles %1 n’est pas un objet JSON. Corrigez le fichier, ou retirez le paramètre rule_pack.</translation>
    </message>
    <message>
        <source>Months to the next follow-up of an open case, by number of follow-ups so far; the last goes on</source>
        <translation>Mois jusqu’au suivi suivant d’un cas ouvert, selon le nombre de suivis déjà faits&#xa0;; le dernier se poursuit</translation>
    </message>
    <message>
        <source>Months to the next follow-up of a stable case</source>
        <translation>Mois jusqu’au suivi suivant d’un cas stable</translation>
    </message>
    <message>
        <source>Months to the next visit of any other child aged 5-17 or of unknown age</source>
        <translation>Mois jusqu’à la visite suivante de tout autre enfant de 5 à 17 ans ou d’âge inconnu</translation>
    </message>
    <message>
        <source>From which day the interval of an open case counts: latest, identified or first_support</source>
        <translation>Jour de départ de l’intervalle d’un cas ouvert&#xa0;: latest (dernier jour), identified (identification) ou first_support (premier soutien)</translation>
    </message>
    <message>
        <source>Months from registration to the first visit of a child whose household was never visited</source>
        <translation>Mois entre l’enregistrement et la première visite d’un enfant dont le ménage n’a jamais été visité</translation>
    </message>
    <message>
        <source>Months to the return visit of a child missed at the latest visit</source>
        <translation>Mois jusqu’à la visite de retour pour un enfant absent à la dernière visite</translation>
    </message>
    <message>
        <source>Days a clear follow-up must lie after the last counting occasion</source>
        <translation>Jours qui doivent séparer un suivi favorable de la dernière occasion qui compte</translation>
    </message>
    <message>
        <source>File with the country’s rules; empty: the built-in ones</source>
        <translation>Fichier des règles du pays&#xa0;; vide&#xa0;: les règles intégrées</translation>
    </message>
    <message>
        <source>A rate with a denominator under this is marked as a small number</source>
        <translation>Un taux dont le dénominateur est inférieur est marqué comme petit effectif</translation>
    </message>
    <message>
        <source>Checklist items marked that give a score</source>
        <translation>Points de la grille notés qui donnent un score</translation>
    </message>
    <message>
        <source>Checklist items marked that give a class</source>
        <translation>Points de la grille notés qui donnent une classe</translation>
    </message>
    <message>
        <source>Score in per cent from which a visit is competent</source>
        <translation>Score en pour cent à partir duquel une visite est «&#xa0;competent&#xa0;»</translation>
    </message>
    <message>
        <source>Score in per cent from which a visit is developing</source>
        <translation>Score en pour cent à partir duquel une visite est «&#xa0;developing&#xa0;»</translation>
    </message>
    <message>
        <source>Months to the next coaching of a competent monitor</source>
        <translation>Mois jusqu’au prochain accompagnement d’un agent «&#xa0;competent&#xa0;»</translation>
    </message>
    <message>
        <source>Months to the next coaching of a developing monitor</source>
        <translation>Mois jusqu’au prochain accompagnement d’un agent «&#xa0;developing&#xa0;»</translation>
    </message>
    <message>
        <source>Months to the next coaching of a monitor who needs support</source>
        <translation>Mois jusqu’au prochain accompagnement d’un agent à accompagner</translation>
    </message>
    <message>
        <source>Days from hiring to the first coaching</source>
        <translation>Jours entre l’embauche et le premier accompagnement</translation>
    </message>
    <message>
        <source>Days after the return of somebody away before coaching is due</source>
        <translation>Jours après le retour d’une absence avant que l’accompagnement soit dû</translation>
    </message>
    <message>
        <source>Days before a training expires from which it is due soon</source>
        <translation>Jours avant l’expiration d’une formation où elle devient bientôt due</translation>
    </message>
    <message>
        <source>Minutes of a household visit</source>
        <translation>Minutes d’une visite de ménage</translation>
    </message>
    <message>
        <source>Minutes more for each child in scope aged 5-17 of the household</source>
        <translation>Minutes en plus pour chaque enfant suivi de 5 à 17 ans du ménage</translation>
    </message>
    <message>
        <source>Travel speed in kilometres an hour</source>
        <translation>Vitesse de déplacement en kilomètres à l’heure</translation>
    </message>
    <message>
        <source>Travel minutes for a household where a place is unknown</source>
        <translation>Minutes de trajet pour un ménage dont un lieu est inconnu</translation>
    </message>
    <message>
        <source>Households visited on one day’s journey</source>
        <translation>Ménages visités en une journée de déplacement</translation>
    </message>
    <message>
        <source>Hours of the monthly awareness session of a community</source>
        <translation>Heures de la séance mensuelle de sensibilisation d’une communauté</translation>
    </message>
    <message>
        <source>Months over which the backlog is spread</source>
        <translation>Mois sur lesquels le retard est réparti</translation>
    </message>
    <message>
        <source>Weekly hours of a person whose hours are missing</source>
        <translation>Heures hebdomadaires d’une personne dont les heures manquent</translation>
    </message>
    <message>
        <source>Share of the working hours that visits and sessions can have, in per cent</source>
        <translation>Part des heures de travail disponible pour les visites et les séances, en pour cent</translation>
    </message>
    <message>
        <source>Load in per cent below which it is light</source>
        <translation>Charge en pour cent au-dessous de laquelle elle est légère</translation>
    </message>
    <message>
        <source>Load in per cent above which it is heavy</source>
        <translation>Charge en pour cent au-dessus de laquelle elle est lourde</translation>
    </message>
    <message>
        <source>Load in per cent above which it is over</source>
        <translation>Charge en pour cent au-dessus de laquelle elle est trop élevée</translation>
    </message>
    <message>
        <source>The setting %1 takes %2. Correct it in the settings file.</source>
        <translation>Le paramètre %1 attend&#xa0;: %2. Corrigez-le dans le fichier des paramètres.</translation>
    </message>
    <message>
        <source>a list of one or more numbers, such as [3, 6]</source>
        <translation>une liste d’un ou de plusieurs nombres, telle que [3, 6]</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>%1 names a setting that does not exist: “%2”. The nearest one is %3; settings --list shows them all.</source>
        <translation>%1 nomme un paramètre qui n’existe pas&#xa0;: «&#xa0;%2&#xa0;». Le plus proche est %3&#xa0;; settings --list les montre tous.</translation>
    </message>
    <message>
        <source>The settings file %1 is not a JSON object such as {&quot;min_gap_days&quot;: 60}. Correct the file.</source>
        <translation>Le fichier de paramètres %1 n’est pas un objet JSON tel que {&quot;min_gap_days&quot;: 60}. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>Le fichier de paramètres %1 ne peut pas être lu. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Working out who needs a visit</source>
        <translation>Calcul des visites à faire</translation>
    </message>
    <message>
        <source>This id stands in the table more than once; the row updated last holds.</source>
        <translation>Cet identifiant figure plusieurs fois dans la table&#xa0;; la ligne mise à jour en dernier est retenue.</translation>
    </message>
    <message>
        <source>The reference in %1 names no row of the file.</source>
        <translation>La référence dans %1 ne désigne aucune ligne du fichier.</translation>
    </message>
    <message>
        <source>The row named in %1 is kept out, and this one with it.</source>
        <translation>La ligne désignée dans %1 est écartée, et celle-ci avec elle.</translation>
    </message>
    <message>
        <source>The row named in %1 was deleted.</source>
        <translation>La ligne désignée dans %1 a été supprimée.</translation>
    </message>
    <message>
        <source>The date or time in %1 is missing or not written as agreed.</source>
        <translation>La date ou l’heure dans %1 manque ou n’est pas écrite comme convenu.</translation>
    </message>
    <message>
        <source>The value in %1 cannot be what the column asks for; it counts as missing.</source>
        <translation>La valeur dans %1 ne peut pas être ce que la colonne demande&#xa0;; elle compte comme manquante.</translation>
    </message>
    <message>
        <source>The code in %1 is on no list: %2.</source>
        <translation>Le code dans %1 ne figure sur aucune liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The column %1 is missing; all its values count as not known.</source>
        <translation>La colonne %1 manque&#xa0;; toutes ses valeurs comptent comme inconnues.</translation>
    </message>
    <message>
        <source>A support belongs to exactly one of child, household and community; this one does not.</source>
        <translation>Un soutien concerne exactement un enfant, un ménage ou une communauté&#xa0;; ce n’est pas le cas ici.</translation>
    </message>
    <message>
        <source>The visit ends before it starts.</source>
        <translation>La visite se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The date in %1 lies after the day of the file.</source>
        <translation>La date dans %1 est postérieure au jour du fichier.</translation>
    </message>
    <message>
        <source>The place is outside the world, at 0,0, or over 100 km from the others.</source>
        <translation>Le lieu est hors du monde, en 0,0, ou à plus de 100 km des autres.</translation>
    </message>
    <message>
        <source>One of %2 visits begun within 60 minutes by the same person.</source>
        <translation>Une de %2 visites commencées en 60 minutes par la même personne.</translation>
    </message>
    <message>
        <source>Probably the same child as %2: same name and sex, births within a year, close by.</source>
        <translation>Probablement le même enfant que %2&#xa0;: mêmes nom et sexe, naissances à moins d’un an, à proximité.</translation>
    </message>
    <message>
        <source>Probably the same household as %2: same head, same community, same phone or place.</source>
        <translation>Probablement le même ménage que %2&#xa0;: même chef, même communauté, même téléphone ou même lieu.</translation>
    </message>
    <message>
        <source>The visit is dated on or after the day its monitor left.</source>
        <translation>La visite est datée du jour du départ de son agent ou d’après.</translation>
    </message>
    <message>
        <source>The form’s finding is %1; the country’s rules give %2.</source>
        <translation>Le constat du formulaire est %1&#xa0;; les règles du pays donnent %2.</translation>
    </message>
    <message>
        <source>A protection alert has no referral from its day on.</source>
        <translation>Une alerte protection n’a aucun référencement à partir de son jour.</translation>
    </message>
    <message>
        <source>More than 112 hours in one week stand in %1.</source>
        <translation>Plus de 112 heures en une semaine figurent dans %1.</translation>
    </message>
    <message>
        <source>The visit was received before it started: the tablet’s clock may be wrong.</source>
        <translation>La visite a été reçue avant de commencer&#xa0;: l’horloge de la tablette est peut-être déréglée.</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Données du %1</translation>
    </message>
    <message>
        <source>Data of %1 (the file’s own time)</source>
        <translation>Données du %1 (heure du fichier)</translation>
    </message>
    <message>
        <source>The full check found damage: let the sync run again</source>
        <translation>La vérification complète a trouvé des dommages&#xa0;: relancez la synchronisation</translation>
    </message>
    <message>
        <source>A write-ahead log beside the file was left aside</source>
        <translation>Un journal d’écriture à côté du fichier a été laissé de côté</translation>
    </message>
    <message>
        <source>Kept out: households %1, children %2, open cases among them %3</source>
        <translation>Écartés&#xa0;: ménages %1, enfants %2, dont cas ouverts %3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>aged out</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>in child labour</source>
        <translation>travail des enfants</translation>
    </message>
    <message>
        <source>clear once</source>
        <translation>favorable une fois</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>never assessed</source>
        <translation>jamais évalué</translation>
    </message>
    <message>
        <source>follow-up overdue</source>
        <translation>suivi en retard</translation>
    </message>
    <message>
        <source>visit overdue</source>
        <translation>visite en retard</translation>
    </message>
    <message>
        <source>return visit owed</source>
        <translation>visite de retour due</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>monitor %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>traitée</translation>
    </message>
    <message>
        <source>unanswered alert</source>
        <translation>alerte à traiter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The day by which somebody must go to this child; an outlined date has passed</source>
        <translation>Le jour avant lequel il faut aller voir cet enfant&#xa0;; une date encadrée est passée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A follow-up is for open and stable cases, a visit for all others</source>
        <translation>Un suivi concerne les cas ouverts et stables, une visite tous les autres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where the child stands on this day, after the rule of two clear follow-ups</source>
        <translation>La situation de l’enfant ce jour-là, selon la règle des deux suivis favorables</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>A protection alert, and whether a referral answered it</source>
        <translation>Une alerte protection, et si un référencement y a répondu</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>The child’s code</source>
        <translation>Le code de l’enfant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The child’s name as it was written</source>
        <translation>Le nom de l’enfant tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Completed years; about, where only the month or year of birth is known</source>
        <translation>Années révolues&#xa0;; «&#xa0;environ&#xa0;» où seul le mois ou l’année de naissance est connu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Fille ou garçon</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>The household’s code</source>
        <translation>Le code du ménage</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chef de ménage</translation>
    </message>
    <message>
        <source>The head’s name as it was written</source>
        <translation>Le nom du chef de ménage tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>The household’s community</source>
        <translation>La communauté du ménage</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who is responsible for the household on this day</source>
        <translation>Qui est responsable du ménage ce jour-là</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Dernière évaluation</translation>
    </message>
    <message>
        <source>The latest day on which the child was interviewed or seen</source>
        <translation>Le dernier jour où l’enfant a été interrogé ou vu</translation>
    </message>
    <message>
        <source>Something unexpected ended this work; nothing was changed. Try once more, and tell whoever looks after this program if it happens again.</source>
        <translation>Un imprévu a interrompu ce travail&#xa0;; rien n’a été modifié. Réessayez, et prévenez le responsable de ce programme si cela se reproduit.</translation>
    </message>
</context>
<context>
    <name>clmrs::ChildrenPage</name>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln enfant</numerusform>
            <numerusform>%Ln enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln child(ren)</source>
        <translation>
            <numerusform>%1 sur %Ln enfant</numerusform>
            <numerusform>%1 sur %Ln enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>No child fits “%1”. Search for part of a code, a name or a place, or clear the search.</source>
        <translation>Aucun enfant ne correspond à «&#xa0;%1&#xa0;». Cherchez une partie d’un code, d’un nom ou d’un lieu, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>On this day the file knows no child.</source>
        <translation>À ce jour, le fichier ne connaît aucun enfant.</translation>
    </message>
    <message>
        <source>Search codes, names and places</source>
        <translation>Chercher un code, un nom ou un lieu</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
</context>
<context>
    <name>clmrs::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>clmrs::MainWindow</name>
    <message>
        <source>The new file leaves out more than usual. %1. Use it all the same, or keep the file that is open?</source>
        <translation>Le nouveau fichier laisse de côté plus que d’habitude. %1. L’utiliser malgré tout, ou garder le fichier ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Use the new file</source>
        <translation>Utiliser le nouveau fichier</translation>
    </message>
    <message>
        <source>Keep the open file</source>
        <translation>Garder le fichier ouvert</translation>
    </message>
    <message>
        <source>About CLMRS Desk</source>
        <translation>À propos de CLMRS Desk</translation>
    </message>
    <message>
        <source>CLMRS Desk %1

The workstation of those who supervise child labour monitoring and remediation. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CLMRS Desk %1

Le poste de travail de celles et ceux qui supervisent le suivi et la remédiation du travail des enfants. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>&amp;Ouvrir un fichier de cas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Montrer les &amp;noms</translation>
    </message>
    <message>
        <source>&amp;About CLMRS Desk</source>
        <translation>À &amp;propos de CLMRS Desk</translation>
    </message>
</context>
<context>
    <name>clmrs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>clmrs::StartPage</name>
    <message>
        <source>Open your cooperative’s case file</source>
        <translation>Ouvrez le fichier de cas de votre coopérative</translation>
    </message>
    <message>
        <source>It is the file that the sync delivers to this computer, usually named after the cooperative and ending in .clmrs. You can also drop it on this window. The program only reads it and never changes it.</source>
        <translation>C’est le fichier que la synchronisation livre à cet ordinateur&#xa0;; il porte en général le nom de la coopérative et se termine par .clmrs. Vous pouvez aussi le déposer sur cette fenêtre. Le programme le lit seulement et ne le modifie jamais.</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>Ouvrir un fichier de cas…</translation>
    </message>
</context>
<context>
    <name>clmrs::TitleLine</name>
    <message>
        <source>%1, as of %2 (the file’s own day)</source>
        <translation>%1, au %2 (jour du fichier)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, au %2</translation>
    </message>
</context>
</TS>
