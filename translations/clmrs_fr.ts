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
            <numerusform>%n&#xa0;problème trouvé.</numerusform>
            <numerusform>%n&#xa0;problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list ends here: %n more problem(s) of the same kinds were found.</source>
        <translation>
            <numerusform>La liste s’arrête ici&#xa0;: %n&#xa0;autre problème du même genre a été trouvé.</numerusform>
            <numerusform>La liste s’arrête ici&#xa0;: %n&#xa0;autres problèmes des mêmes genres ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no person with the id %1. An empty id (--monitor &quot;&quot;) lists the children of nobody.</source>
        <translation>Le fichier ne contient personne d’identifiant %1. Un identifiant vide (--monitor &quot;&quot;) donne les enfants sans responsable.</translation>
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
            <numerusform>%1 attend %n&#xa0;fichier.</numerusform>
            <numerusform>%1 attend %n&#xa0;fichiers.</numerusform>
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
        <source>--render takes the names of views: %1.</source>
        <translation>--render attend des noms de vues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One window opens one file.</source>
        <translation>Une fenêtre ouvre un seul fichier.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it on a desktop, or draw pictures with --render all --out DIR FILE.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Lancez le programme sur un bureau, ou dessinez des images avec --render all --out DIR FILE.</translation>
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
        <translation>Contrôle du fichier de cas</translation>
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
        <source>Months to the next follow-up of a stable case</source>
        <translation>Mois jusqu’au suivi suivant d’un cas stable</translation>
    </message>
    <message>
        <source>Months to the next visit of any other child aged 5-17 or of unknown age</source>
        <translation>Mois jusqu’à la visite suivante de tout autre enfant de 5 à 17&#xa0;ans ou d’âge inconnu</translation>
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
        <translation>Un taux dont le dénominateur est inférieur est marqué comme petit nombre</translation>
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
        <translation>Score en pour cent à partir duquel une visite est «&#xa0;maîtrise&#xa0;»</translation>
    </message>
    <message>
        <source>Score in per cent from which a visit is developing</source>
        <translation>Score en pour cent à partir duquel une visite est «&#xa0;en progression&#xa0;»</translation>
    </message>
    <message>
        <source>Months to the next coaching of a competent monitor</source>
        <translation>Mois jusqu’au prochain accompagnement d’un agent ou d’une agente de classe «&#xa0;maîtrise&#xa0;»</translation>
    </message>
    <message>
        <source>Months to the next coaching of a developing monitor</source>
        <translation>Mois jusqu’au prochain accompagnement d’un agent ou d’une agente «&#xa0;en progression&#xa0;»</translation>
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
        <translation>Minutes en plus pour chaque enfant compté de 5 à 17&#xa0;ans du ménage</translation>
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
        <translation>Le lieu est hors du monde, en 0,0, ou à plus de 100&#xa0;km des autres.</translation>
    </message>
    <message>
        <source>One of %2 visits begun within 60 minutes by the same person.</source>
        <translation>Une des %2 visites commencées en 60&#xa0;minutes par la même personne.</translation>
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
        <translation>Plus de 112&#xa0;heures en une semaine figurent dans %1.</translation>
    </message>
    <message>
        <source>The visit was received before it started: the tablet’s clock may be wrong.</source>
        <translation>La visite a été reçue avant de commencer&#xa0;: l’horloge de la tablette est peut-être déréglée.</translation>
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
        <translation>alerte sans réponse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
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
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters that a cell takes, and end with … where they were cut.</source>
        <translation>
            <numerusform>%n&#xa0;texte dépassait les 32&#xa0;767 caractères qu’accepte une cellule&#xa0;; il se termine par … là où il a été coupé.</numerusform>
            <numerusform>%n&#xa0;textes dépassaient les 32&#xa0;767 caractères qu’accepte une cellule&#xa0;; ils se terminent par … là où ils ont été coupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Raccourci</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n row(s), and a sheet of a workbook takes 1,048,575. Narrow the list with a filter, or export it as CSV.</source>
        <translation>
            <numerusform>La liste compte %n&#xa0;ligne, et une feuille de classeur en accepte 1&#xa0;048&#xa0;575. Réduisez la liste par un filtre, ou exportez-la en CSV.</numerusform>
            <numerusform>La liste compte %n&#xa0;lignes, et une feuille de classeur en accepte 1&#xa0;048&#xa0;575. Réduisez la liste par un filtre, ou exportez-la en CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook cannot be made in the program’s own folder. Check that the folder for temporary data can be written and that there is room.</source>
        <translation>Le classeur ne peut pas être préparé dans le dossier du programme. Vérifiez que le dossier des données temporaires est accessible en écriture et qu’il y reste de la place.</translation>
    </message>
    <message>
        <source>A protection alert that no referral from its day on has answered, whatever the status</source>
        <translation>Une alerte protection à laquelle aucun référencement n’a répondu depuis son jour, quel que soit le statut</translation>
    </message>
    <message>
        <source>any alert</source>
        <translation>toute alerte</translation>
    </message>
    <message>
        <source>A protection alert, answered or not</source>
        <translation>Une alerte protection, traitée ou non</translation>
    </message>
    <message>
        <source>An open or stable case whose due day has passed</source>
        <translation>Un cas ouvert ou stable dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Any other child whose due day has passed</source>
        <translation>Tout autre enfant dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Missed at the latest visit to the household</source>
        <translation>Manqué lors de la dernière visite au ménage</translation>
    </message>
    <message>
        <source>Neither interviewed nor seen so far, whatever the status</source>
        <translation>Ni interrogé ni vu jusqu’ici, quel que soit le statut</translation>
    </message>
    <message>
        <source>no support yet</source>
        <translation>pas encore de soutien</translation>
    </message>
    <message>
        <source>Identified, and since then no support but awareness was delivered to the child or its household</source>
        <translation>Identifié, et depuis aucun soutien autre que la sensibilisation n’a été remis à l’enfant ou à son ménage</translation>
    </message>
    <message>
        <source>absent twice running</source>
        <translation>absent deux fois de suite</translation>
    </message>
    <message>
        <source>Noted as absent at both of its latest two visits</source>
        <translation>Noté absent lors de ses deux dernières visites</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>rechute</translation>
    </message>
    <message>
        <source>Found in child labour again after a clear follow-up</source>
        <translation>De nouveau trouvé en travail des enfants après un suivi favorable</translation>
    </message>
    <message>
        <source>left while open</source>
        <translation>parti cas ouvert</translation>
    </message>
    <message>
        <source>The child or its household left before two clear follow-ups in a row</source>
        <translation>L’enfant ou son ménage est parti avant deux suivis favorables de suite</translation>
    </message>
    <message>
        <source>turning 18 within 6 months</source>
        <translation>18&#xa0;ans d’ici 6&#xa0;mois</translation>
    </message>
    <message>
        <source>Aged 17 now and 18 in six months</source>
        <translation>17&#xa0;ans aujourd’hui et 18&#xa0;ans dans six mois</translation>
    </message>
    <message>
        <source>to be visited</source>
        <translation>à visiter</translation>
    </message>
    <message>
        <source>Not left, under 18, and the household has not refused</source>
        <translation>Pas parti, moins de 18&#xa0;ans, et le ménage n’a pas refusé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Findings by the country’s rules</source>
        <translation>Constats selon les règles du pays</translation>
    </message>
    <message>
        <source>Case paper</source>
        <translation>Fiche de cas</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Référencements</translation>
    </message>
    <message>
        <source>Missing or contradictory in this record</source>
        <translation>Manquant ou contradictoire dans ce dossier</translation>
    </message>
    <message>
        <source>Confidential: about one child. Codes and names are replaced by pseudonyms. Return or destroy after use.</source>
        <translation>Confidentiel&#xa0;: concerne un enfant. Les codes et les noms sont remplacés par des pseudonymes. À rendre ou à détruire après usage.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No row fits.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter and definitions</source>
        <translation>Filtre et définitions</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>The program’s own fonts cannot be read. Please install the program again.</source>
        <translation>Les polices propres au programme sont illisibles. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>The pages cannot be printed. Check that the printer is on and has paper, then try again.</source>
        <translation>Les pages ne peuvent pas être imprimées. Vérifiez que l’imprimante est allumée et qu’elle a du papier, puis réessayez.</translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Impression des pages</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, as of %2; data of %3</source>
        <translation>%1, au %2&#xa0;; données du %3</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Imprimé le %1 par %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Date gone</source>
        <translation>Date de passage</translation>
    </message>
    <message>
        <source>Met or absent</source>
        <translation>Vu ou absent</translation>
    </message>
    <message>
        <source>Return on</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No household is due in this month.</source>
        <translation>Aucun ménage n’est à visiter ce mois-ci.</translation>
    </message>
    <message>
        <source>Visit list, %1</source>
        <translation>Liste de visites, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n&#xa0;ménage</numerusform>
            <numerusform>%n&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Working paper with names: return it to the supervisor or destroy it after use.</source>
        <translation>Document de travail avec des noms&#xa0;: à rendre à la personne qui supervise ou à détruire après usage.</translation>
    </message>
    <message>
        <source>Households in which somebody is to be visited by the end of the month, with those left over from before; by community and code.</source>
        <translation>Ménages où quelqu’un est à visiter d’ici la fin du mois, y compris ceux qui restent des mois précédents&#xa0;; par communauté et par code.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Agent ou agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur ou superviseure</translation>
    </message>
    <message>
        <source>Unanswered protection alerts</source>
        <translation>Alertes protection sans réponse</translation>
    </message>
    <message>
        <source>Every child with a protection alert that no referral has answered, whatever its status</source>
        <translation>Tout enfant ayant une alerte protection à laquelle aucun référencement n’a répondu, quel que soit son statut</translation>
    </message>
    <message>
        <source>Follow-ups overdue</source>
        <translation>Suivis en retard</translation>
    </message>
    <message>
        <source>Return visits owed</source>
        <translation>Visites de retour dues</translation>
    </message>
    <message>
        <source>Children who were missed at the latest visit to their household</source>
        <translation>Enfants manqués lors de la dernière visite à leur ménage</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>À échéance sous 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Children whose due day lies between this day and 30 days on, both included</source>
        <translation>Enfants dont l’échéance tombe entre ce jour et 30&#xa0;jours plus tard, bornes comprises</translation>
    </message>
    <message>
        <source>Identified without support</source>
        <translation>Identifiés sans soutien</translation>
    </message>
    <message>
        <source>Open and stable cases to whom nothing but awareness was delivered since identification</source>
        <translation>Cas ouverts et stables à qui rien d’autre que la sensibilisation n’a été remis depuis l’identification</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>En rechute</translation>
    </message>
    <message>
        <source>Open and stable cases that were found in child labour again after a clear follow-up</source>
        <translation>Cas ouverts et stables de nouveau trouvés en travail des enfants après un suivi favorable</translation>
    </message>
    <message>
        <source>One more clear visit to stable</source>
        <translation>Encore une visite favorable avant stable</translation>
    </message>
    <message>
        <source>Cases that were clear once and are to be visited</source>
        <translation>Cas favorables une fois et à visiter</translation>
    </message>
    <message>
        <source>Left the list while open</source>
        <translation>Partis de la liste, cas ouvert</translation>
    </message>
    <message>
        <source>Cases whose child or household left before two clear follow-ups in a row</source>
        <translation>Cas dont l’enfant ou le ménage est parti avant deux suivis favorables de suite</translation>
    </message>
    <message>
        <source>Turning 18 within 6 months</source>
        <translation>18&#xa0;ans d’ici 6&#xa0;mois</translation>
    </message>
    <message>
        <source>Children to be visited who are 17 now and 18 in six months</source>
        <translation>Enfants à visiter qui ont 17&#xa0;ans aujourd’hui et 18&#xa0;ans dans six mois</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Children to be visited for whose household nobody is responsible</source>
        <translation>Enfants à visiter dont le ménage n’a pas de responsable</translation>
    </message>
    <message>
        <source>%1 was saved by a newer CLMRS Desk. Install that version to use it.</source>
        <translation>%1 a été enregistré par une version plus récente de CLMRS Desk. Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>%1 holds something under “%2” that this version does not know. Ask your colleague to send it again.</source>
        <translation>%1 contient sous «&#xa0;%2&#xa0;» quelque chose que cette version ne connaît pas. Demandez à votre collègue de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>The first day on which the child was found in child labour</source>
        <translation>Le premier jour où l’enfant a été trouvé en travail des enfants</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Days of assessment since identification</source>
        <translation>Jours d’évaluation depuis l’identification</translation>
    </message>
    <message>
        <source>Clear in a row</source>
        <translation>Favorables de suite</translation>
    </message>
    <message>
        <source>How many of the latest counting follow-ups in a row were clear; two make a case stable</source>
        <translation>Combien des derniers suivis comptés ont été favorables de suite&#xa0;; deux rendent un cas stable</translation>
    </message>
    <message>
        <source>Household visited</source>
        <translation>Ménage visité</translation>
    </message>
    <message>
        <source>The latest visit to the household that was not a back-check</source>
        <translation>La dernière visite au ménage qui n’était pas un contrôle</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>The community’s section</source>
        <translation>La section de la communauté</translation>
    </message>
    <message>
        <source>Who supervises whoever is responsible</source>
        <translation>Qui supervise la personne responsable</translation>
    </message>
    <message>
        <source>Not registered by %1.</source>
        <translation>Aucun enregistrement au %1.</translation>
    </message>
    <message>
        <source>This record is kept out of every figure; what is wrong with it stands below.</source>
        <translation>Ce dossier est écarté de tous les chiffres&#xa0;; ce qui ne va pas figure ci-dessous.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Protection alert of %1, answered by a referral.</source>
        <translation>Alerte protection du %1, suivie d’un référencement.</translation>
    </message>
    <message>
        <source>Protection alert of %1 without a referral since.</source>
        <translation>Alerte protection du %1, sans référencement depuis.</translation>
    </message>
    <message>
        <source>no supervisor</source>
        <translation>sans superviseur</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>sans section</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>moins de 5&#xa0;ans</translation>
    </message>
    <message>
        <source>5 to 11</source>
        <translation>5 à 11&#xa0;ans</translation>
    </message>
    <message>
        <source>12 to 14</source>
        <translation>12 à 14&#xa0;ans</translation>
    </message>
    <message>
        <source>15 to 17</source>
        <translation>15 à 17&#xa0;ans</translation>
    </message>
    <message>
        <source>18 or more</source>
        <translation>18&#xa0;ans ou plus</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>absent de ce fichier</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>The earliest day by which somebody must go to one of its children</source>
        <translation>Le premier jour auquel quelqu’un doit être allé voir un de ses enfants au plus tard</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Whether the household is to be visited, has left or has refused</source>
        <translation>Si le ménage est à visiter, est parti ou a refusé</translation>
    </message>
    <message>
        <source>All children of the household known on this day</source>
        <translation>Tous les enfants du ménage connus ce jour-là</translation>
    </message>
    <message>
        <source>Aged 5-17</source>
        <translation>5-17&#xa0;ans</translation>
    </message>
    <message>
        <source>Its children aged 5 to 17 who are to be visited</source>
        <translation>Ses enfants de 5 à 17&#xa0;ans à visiter</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Cas ouverts</translation>
    </message>
    <message>
        <source>Its children in child labour or clear once who are to be visited</source>
        <translation>Ses enfants en travail des enfants ou favorables une fois, à visiter</translation>
    </message>
    <message>
        <source>Its open and stable cases whose due day has passed</source>
        <translation>Ses cas ouverts et stables dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Visits overdue</source>
        <translation>Visites en retard</translation>
    </message>
    <message>
        <source>Its other children whose due day has passed</source>
        <translation>Ses autres enfants dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Unanswered alerts</source>
        <translation>Alertes sans réponse</translation>
    </message>
    <message>
        <source>Its children with a protection alert that no referral has answered</source>
        <translation>Ses enfants ayant une alerte protection à laquelle aucun référencement n’a répondu</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>The day on which the household was registered</source>
        <translation>Le jour où le ménage a été enregistré</translation>
    </message>
    <message>
        <source>Planned for %1, no delivery recorded: %2.</source>
        <translation>Prévu pour le %1, aucune remise enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No day of planning or delivery is recorded: %1.</source>
        <translation>Ni jour prévu ni jour de remise enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <translation>Accusé de réception le %1.</translation>
    </message>
    <message>
        <source>Not acknowledged yet.</source>
        <translation>Pas encore d’accusé de réception.</translation>
    </message>
    <message>
        <source>The service closed it on %1.</source>
        <translation>Le service l’a clôturé le %1.</translation>
    </message>
    <message>
        <source>Outcome: %1.</source>
        <translation>Résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delivered to the child: %1.</source>
        <translation>Remis à l’enfant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delivered to the household: %1.</source>
        <translation>Remis au ménage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Provider: %1.</source>
        <translation>Fourni par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Referred to: %1, to be dealt with on the same day.</source>
        <translation>Référencement vers&#xa0;: %1, à traiter le jour même.</translation>
    </message>
    <message>
        <source>Referred to: %1.</source>
        <translation>Référencement vers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plan for the child</source>
        <translation>Prévu pour l’enfant</translation>
    </message>
    <message>
        <source>Plan for the household</source>
        <translation>Prévu pour le ménage</translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après l’évaluation du %2.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après l’évaluation du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: a stable case, %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas stable, %n&#xa0;mois après l’évaluation du %2.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas stable, %n&#xa0;mois après l’évaluation du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit due on %1: %n month(s) after the assessment of %2.</source>
        <translation>
            <numerusform>Visite à faire le %1&#xa0;: %n&#xa0;mois après l’évaluation du %2.</numerusform>
            <numerusform>Visite à faire le %1&#xa0;: %n&#xa0;mois après l’évaluation du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the identification of %2.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après l’identification du %2.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après l’identification du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the first support, of %2.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après le premier soutien, du %2.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après le premier soutien, du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: an open case, %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas ouvert, %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up due on %1: a stable case, %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Suivi à faire le %1&#xa0;: cas stable, %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
            <numerusform>Suivi à faire le %1&#xa0;: cas stable, %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit due on %1: %n month(s) after the visit of %2 that missed the child.</source>
        <translation>
            <numerusform>Visite à faire le %1&#xa0;: %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
            <numerusform>Visite à faire le %1&#xa0;: %n&#xa0;mois après la visite du %2 où l’enfant n’a pas été rencontré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First assessment due on %1: %n month(s) after the household’s visit of %2.</source>
        <translation>
            <numerusform>Première évaluation à faire le %1&#xa0;: %n&#xa0;mois après la visite du ménage du %2.</numerusform>
            <numerusform>Première évaluation à faire le %1&#xa0;: %n&#xa0;mois après la visite du ménage du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First visit due on %1: %n month(s) after the registration of %2.</source>
        <translation>
            <numerusform>Première visite à faire le %1&#xa0;: %n&#xa0;mois après l’enregistrement du %2.</numerusform>
            <numerusform>Première visite à faire le %1&#xa0;: %n&#xa0;mois après l’enregistrement du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up is overdue by %n day(s).</source>
        <translation>
            <numerusform>Le suivi est en retard de %n&#xa0;jour.</numerusform>
            <numerusform>Le suivi est en retard de %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visit is overdue by %n day(s).</source>
        <translation>
            <numerusform>La visite est en retard de %n&#xa0;jour.</numerusform>
            <numerusform>La visite est en retard de %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit is due: the household has left.</source>
        <translation>Aucune visite à faire&#xa0;: le ménage est parti.</translation>
    </message>
    <message>
        <source>No visit is due: the child has left.</source>
        <translation>Aucune visite à faire&#xa0;: l’enfant est parti.</translation>
    </message>
    <message>
        <source>No visit is due: the household refuses to take part.</source>
        <translation>Aucune visite à faire&#xa0;: le ménage refuse de participer.</translation>
    </message>
    <message>
        <source>No visit is due: the young person is 18 or older.</source>
        <translation>Aucune visite à faire&#xa0;: la personne a 18&#xa0;ans ou plus.</translation>
    </message>
    <message>
        <source>No visit is due: the case is closed.</source>
        <translation>Aucune visite à faire&#xa0;: le cas est clôturé.</translation>
    </message>
    <message>
        <source>No visit is due: children under 5 have no date of their own.</source>
        <translation>Aucune visite à faire&#xa0;: les enfants de moins de 5&#xa0;ans n’ont pas d’échéance propre.</translation>
    </message>
    <message>
        <source>No child labour found.</source>
        <translation>Aucun travail des enfants constaté.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien constaté</translation>
    </message>
    <message>
        <source>No child labour found, but at risk.</source>
        <translation>Aucun travail des enfants constaté, mais à risque.</translation>
    </message>
    <message>
        <source>Found in child labour.</source>
        <translation>Travail des enfants constaté.</translation>
    </message>
    <message>
        <source>child labour</source>
        <translation>travail des enfants</translation>
    </message>
    <message>
        <source>Found in child labour: hazardous work.</source>
        <translation>Travail des enfants constaté&#xa0;: travaux dangereux.</translation>
    </message>
    <message>
        <source>hazardous work</source>
        <translation>travaux dangereux</translation>
    </message>
    <message>
        <source>Found in child labour: a worst form.</source>
        <translation>Travail des enfants constaté&#xa0;: une des pires formes.</translation>
    </message>
    <message>
        <source>worst form</source>
        <translation>pire forme</translation>
    </message>
    <message>
        <source>Assessed; the finding is not known.</source>
        <translation>Évaluation faite&#xa0;; le constat n’est pas connu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>This is the identification.</source>
        <translation>C’est l’identification.</translation>
    </message>
    <message>
        <source>Too close to the counting visit before it to count.</source>
        <translation>Trop proche de la visite comptée précédente pour compter.</translation>
    </message>
    <message>
        <source>It does not count as a follow-up.</source>
        <translation>Ne compte pas comme suivi.</translation>
    </message>
    <message>
        <source>The count of clear follow-ups starts again.</source>
        <translation>Le compte des suivis favorables recommence.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear follow-up(s) in a row.</source>
        <translation>
            <numerusform>%n&#xa0;suivi favorable.</numerusform>
            <numerusform>%n&#xa0;suivis favorables de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>clear</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>The form’s finding is lower than the rules’.</source>
        <translation>Le constat du formulaire est inférieur à celui des règles.</translation>
    </message>
    <message>
        <source>Absent at the visit.</source>
        <translation>Absence lors de la visite.</translation>
    </message>
    <message>
        <source>The household was visited; this child was not met.</source>
        <translation>Le ménage a été visité&#xa0;; cet enfant n’a pas été rencontré.</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rencontré</translation>
    </message>
    <message>
        <source>Protection alert: %1.</source>
        <translation>Alerte protection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A referral has answered it.</source>
        <translation>Un référencement y a répondu.</translation>
    </message>
    <message>
        <source>No referral has answered it yet.</source>
        <translation>Aucun référencement n’y a encore répondu.</translation>
    </message>
    <message>
        <source>answered alert</source>
        <translation>alerte traitée</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>référencement</translation>
    </message>
    <message>
        <source>Case closed; reason: %1.</source>
        <translation>Cas clôturé&#xa0;; motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The child left; reason: %1.</source>
        <translation>L’enfant est parti&#xa0;; motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The household left.</source>
        <translation>Le ménage est parti.</translation>
    </message>
    <message>
        <source>The child was registered.</source>
        <translation>L’enfant a été enregistré.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>environ %n&#xa0;an</numerusform>
            <numerusform>environ %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) registered</source>
        <translation>
            <numerusform>%n&#xa0;enfant enregistré</numerusform>
            <numerusform>%n&#xa0;enfants enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Child without a code</source>
        <translation>Enfant sans code</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Enfant %1</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Place in the household</source>
        <translation>Place dans le ménage</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Type de ménage</translation>
    </message>
    <message>
        <source>Part of household</source>
        <translation>Rattaché au ménage</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Latest visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>The rule: coercion or trafficking is a worst form.</source>
        <translation>La règle&#xa0;: la contrainte ou la traite est une des pires formes.</translation>
    </message>
    <message>
        <source>The rule: under 18 or at an unknown age, a task of the hazardous list is hazardous work.</source>
        <translation>La règle&#xa0;: avant 18&#xa0;ans ou à un âge inconnu, une tâche de la liste des travaux dangereux est un travail dangereux.</translation>
    </message>
    <message>
        <source>The rule: under %1 years, an hour of work or any farm or light task is child labour.</source>
        <translation>La règle&#xa0;: avant %1&#xa0;ans, une heure de travail ou toute tâche agricole ou légère est du travail des enfants.</translation>
    </message>
    <message>
        <source>The rule: from %1 to under %2 years, %3 hours of work a week or more are child labour.</source>
        <translation>La règle&#xa0;: de %1&#xa0;ans à moins de %2&#xa0;ans, %3&#xa0;heures de travail par semaine ou plus sont du travail des enfants.</translation>
    </message>
    <message>
        <source>The rule: from %1 to 17 years, %2 hours of work a week or more are child labour.</source>
        <translation>La règle&#xa0;: de %1 à 17&#xa0;ans, %2&#xa0;heures de travail par semaine ou plus sont du travail des enfants.</translation>
    </message>
    <message>
        <source>The rule: where neither hours nor tasks were asked, the finding is not known.</source>
        <translation>La règle&#xa0;: si ni les heures ni les tâches n’ont été demandées, le constat n’est pas connu.</translation>
    </message>
    <message>
        <source>The rule: any danger is a risk.</source>
        <translation>La règle&#xa0;: tout danger est un risque.</translation>
    </message>
    <message>
        <source>The rule: at an unknown age, no other sign is a finding.</source>
        <translation>La règle&#xa0;: à un âge inconnu, aucun autre signe n’est un constat.</translation>
    </message>
    <message>
        <source>The rule: out of school at %1 to %2 years is a risk.</source>
        <translation>La règle&#xa0;: ne pas être scolarisé de %1 à %2&#xa0;ans est un risque.</translation>
    </message>
    <message>
        <source>No rule found child labour or a risk.</source>
        <translation>Aucune règle n’a trouvé de travail des enfants ni de risque.</translation>
    </message>
    <message>
        <source>a code that is on no list</source>
        <translation>un code hors liste</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Recorded: age %1; hours in the week %2; tasks: %3; at school: %4; dangers: %5.</source>
        <translation>Noté&#xa0;: âge %1&#xa0;; heures dans la semaine %2&#xa0;; tâches&#xa0;: %3&#xa0;; scolarisation&#xa0;: %4&#xa0;; dangers&#xa0;: %5.</translation>
    </message>
    <message>
        <source>No legal source is named for this rule.</source>
        <translation>Aucune source juridique n’est indiquée pour cette règle.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without a legal source: %1.</source>
        <translation>Sans source juridique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The form left the finding open; the rules of %1, version %2, give: %3.</source>
        <translation>Le formulaire laisse le constat ouvert&#xa0;; les règles de %1, version %2, donnent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The rules of %1, version %2, give: %3. The form says: %4. Figures use: %5.</source>
        <translation>Les règles de %1, version %2, donnent&#xa0;: %3. Le formulaire dit&#xa0;: %4. Les chiffres retiennent&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The form left the finding open, and there are no rules for the country of this file: the finding is not known.</source>
        <translation>Le formulaire laisse le constat ouvert, et il n’y a pas de règles pour le pays de ce fichier&#xa0;: le constat n’est pas connu.</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visite du %1</translation>
    </message>
    <message>
        <source>Visit without a day</source>
        <translation>Visite sans jour</translation>
    </message>
    <message>
        <source>Observation of %1</source>
        <translation>Observation du %1</translation>
    </message>
    <message>
        <source>Observation without a day</source>
        <translation>Observation sans jour</translation>
    </message>
    <message>
        <source>Support of %1</source>
        <translation>Soutien du %1</translation>
    </message>
    <message>
        <source>Support without a day</source>
        <translation>Soutien sans jour</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Référencement du %1</translation>
    </message>
    <message>
        <source>Referral without a day</source>
        <translation>Référencement sans jour</translation>
    </message>
    <message>
        <source>Closure of %1</source>
        <translation>Clôture du %1</translation>
    </message>
    <message>
        <source>Closure without a day</source>
        <translation>Clôture sans jour</translation>
    </message>
    <message>
        <source>Assignment from %1</source>
        <translation>Affectation à partir du %1</translation>
    </message>
    <message>
        <source>Assignment without a day</source>
        <translation>Affectation sans jour</translation>
    </message>
    <message>
        <source>A code in %1 is on no list.</source>
        <translation>Un code dans %1 ne figure sur aucune liste.</translation>
    </message>
    <message>
        <source>The row counts in no figure.</source>
        <translation>La ligne ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>The name of its head is not recorded.</source>
        <translation>Le nom du chef de ménage n’est pas renseigné.</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Le ménage n’a pas de code.</translation>
    </message>
    <message>
        <source>Whether it takes part is not recorded.</source>
        <translation>Sa participation n’est pas renseignée.</translation>
    </message>
    <message>
        <source>No birth date is recorded, so the age is not known.</source>
        <translation>La date de naissance n’est pas renseignée&#xa0;: l’âge n’est pas connu.</translation>
    </message>
    <message>
        <source>The birth date cannot be right, so the age is not known.</source>
        <translation>La date de naissance ne peut pas être juste&#xa0;: l’âge n’est pas connu.</translation>
    </message>
    <message>
        <source>Whether the day of birth is exact is not recorded.</source>
        <translation>L’exactitude du jour de naissance n’est pas renseignée.</translation>
    </message>
    <message>
        <source>The sex is not recorded.</source>
        <translation>Le sexe n’est pas renseigné.</translation>
    </message>
    <message>
        <source>The name is not recorded.</source>
        <translation>Le nom n’est pas renseigné.</translation>
    </message>
    <message>
        <source>The child has no code.</source>
        <translation>L’enfant n’a pas de code.</translation>
    </message>
    <message>
        <source>It can answer no alert and counts in no figure.</source>
        <translation>Il ne peut répondre à aucune alerte et ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>It closes nothing until its day is known.</source>
        <translation>Elle ne clôt rien tant que son jour n’est pas connu.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message numerus="yes">
        <source>Who made %n visit(s) to this child is not known.</source>
        <translation>
            <numerusform>L’auteur de %n&#xa0;visite à cet enfant n’est pas connu.</numerusform>
            <numerusform>L’auteur de %n&#xa0;visites à cet enfant n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the household’s own assignment since %1.</source>
        <translation>Par l’affectation propre au ménage, depuis le %1.</translation>
    </message>
    <message>
        <source>By the assignment of the whole community %1 since %2.</source>
        <translation>Par l’affectation de toute la communauté %1, depuis le %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Elle se termine le %1.</translation>
    </message>
    <message>
        <source>The household’s own assignment went to %1, who left on %2.</source>
        <translation>L’affectation propre au ménage revenait à %1&#xa0;; départ le %2.</translation>
    </message>
    <message>
        <source>The community’s assignment went to %1, who left on %2.</source>
        <translation>L’affectation de la communauté revenait à %1&#xa0;; départ le %2.</translation>
    </message>
    <message>
        <source>The household’s own assignment, to %1, ended on %2.</source>
        <translation>L’affectation propre au ménage, à %1, s’est terminée le %2.</translation>
    </message>
    <message>
        <source>The community’s assignment, to %1, ended on %2.</source>
        <translation>L’affectation de la communauté, à %1, s’est terminée le %2.</translation>
    </message>
    <message>
        <source>Nobody has been assigned to this household or to its community.</source>
        <translation>Personne n’a été affecté à ce ménage ni à sa communauté.</translation>
    </message>
    <message>
        <source>Found in child labour on %1.</source>
        <translation>Travail des enfants constaté le %1.</translation>
    </message>
    <message>
        <source>Found in child labour on %1 and not followed up since.</source>
        <translation>Travail des enfants constaté le %1, sans suivi depuis.</translation>
    </message>
    <message>
        <source>Found in child labour on %1; follow-ups since that do not count: %2.</source>
        <translation>Travail des enfants constaté le %1&#xa0;; suivis depuis qui ne comptent pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Found in child labour on %1, and after a clear follow-up again on %2.</source>
        <translation>Travail des enfants constaté le %1, et après un suivi favorable de nouveau le %2.</translation>
    </message>
    <message>
        <source>Found in child labour on %1, and at follow-ups again, last on %2.</source>
        <translation>Travail des enfants constaté le %1, et de nouveau lors de suivis, en dernier le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Two clear follow-ups in a row, each at least %n day(s) after the counting visit before it, make the case stable.</source>
        <translation>
            <numerusform>Deux suivis favorables de suite, chacun au moins %n&#xa0;jour après la visite comptée précédente, rendent le cas stable.</numerusform>
            <numerusform>Deux suivis favorables de suite, chacun au moins %n&#xa0;jours après la visite comptée précédente, rendent le cas stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1; clear once, on %2; one more clear visit at least %n day(s) later makes it stable.</source>
        <translation>
            <numerusform>Travail des enfants constaté le %1&#xa0;; favorable une fois, le %2&#xa0;; une autre visite favorable au moins %n&#xa0;jour plus tard rend le cas stable.</numerusform>
            <numerusform>Travail des enfants constaté le %1&#xa0;; favorable une fois, le %2&#xa0;; une autre visite favorable au moins %n&#xa0;jours plus tard rend le cas stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1, and last on %2; clear once since, on %3; one more clear visit at least %n day(s) later makes it stable.</source>
        <translation>
            <numerusform>Travail des enfants constaté le %1, et en dernier le %2&#xa0;; favorable une fois depuis, le %3&#xa0;; une autre visite favorable au moins %n&#xa0;jour plus tard rend le cas stable.</numerusform>
            <numerusform>Travail des enfants constaté le %1, et en dernier le %2&#xa0;; favorable une fois depuis, le %3&#xa0;; une autre visite favorable au moins %n&#xa0;jours plus tard rend le cas stable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1; clear at %n follow-up(s) in a row, from %2 to %3.</source>
        <translation>
            <numerusform>Travail des enfants constaté le %1&#xa0;; %n&#xa0;suivi favorable, du %2 au %3.</numerusform>
            <numerusform>Travail des enfants constaté le %1&#xa0;; %n&#xa0;suivis favorables de suite, du %2 au %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in child labour on %1, and last on %2; clear at %n follow-up(s) in a row since, from %3 to %4.</source>
        <translation>
            <numerusform>Travail des enfants constaté le %1, et en dernier le %2&#xa0;; %n&#xa0;suivi favorable depuis, du %3 au %4.</numerusform>
            <numerusform>Travail des enfants constaté le %1, et en dernier le %2&#xa0;; %n&#xa0;suivis favorables de suite depuis, du %3 au %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on %1; reason: %2. Never found in child labour.</source>
        <translation>Cas clôturé le %1&#xa0;; motif&#xa0;: %2. Aucun travail des enfants constaté.</translation>
    </message>
    <message>
        <source>Closed on %1; reason: %2.</source>
        <translation>Cas clôturé le %1&#xa0;; motif&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The closure of %1 no longer holds: the child was found in child labour after it.</source>
        <translation>La clôture du %1 ne vaut plus&#xa0;: du travail des enfants a été constaté après elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on %1; children are followed until they are 18.</source>
        <translation>
            <numerusform>%n&#xa0;an au %1&#xa0;; les enfants sont suivis jusqu’à 18&#xa0;ans.</numerusform>
            <numerusform>%n&#xa0;ans au %1&#xa0;; les enfants sont suivis jusqu’à 18&#xa0;ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n year(s) old on %1; children are followed until they are 18.</source>
        <translation>
            <numerusform>Environ %n&#xa0;an au %1&#xa0;; les enfants sont suivis jusqu’à 18&#xa0;ans.</numerusform>
            <numerusform>Environ %n&#xa0;ans au %1&#xa0;; les enfants sont suivis jusqu’à 18&#xa0;ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>The household left on %1 and was not visited since.</source>
        <translation>Le ménage est parti le %1 et n’a pas été visité depuis.</translation>
    </message>
    <message>
        <source>The child left on %1 and was not met since; reason: %2.</source>
        <translation>L’enfant est parti le %1 et n’a pas été rencontré depuis&#xa0;; motif&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Found at risk on %1; never found in child labour.</source>
        <translation>Risque constaté le %1&#xa0;; aucun travail des enfants constaté.</translation>
    </message>
    <message numerus="yes">
        <source>Assessed on %n day(s), last on %1; never found in child labour.</source>
        <translation>
            <numerusform>%n&#xa0;jour d’évaluation, le %1&#xa0;; aucun travail des enfants constaté.</numerusform>
            <numerusform>%n&#xa0;jours d’évaluation, le dernier le %1&#xa0;; aucun travail des enfants constaté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered on %1 and never assessed.</source>
        <translation>Enregistrement le %1, aucune évaluation depuis.</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>accord donné</translation>
    </message>
    <message>
        <source>consent refused</source>
        <translation>accord refusé</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>turned 18</source>
        <translation>majorité atteinte</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>own child of the head</source>
        <translation>propre enfant du chef de ménage</translation>
    </message>
    <message>
        <source>child of the head’s spouse</source>
        <translation>enfant du conjoint du chef de ménage</translation>
    </message>
    <message>
        <source>relative of the head</source>
        <translation>parenté du chef de ménage</translation>
    </message>
    <message>
        <source>child of a worker</source>
        <translation>enfant d’un travailleur</translation>
    </message>
    <message>
        <source>worker of the household</source>
        <translation>travaille pour le ménage</translation>
    </message>
    <message>
        <source>another relation</source>
        <translation>autre lien</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>producteur</translation>
    </message>
    <message>
        <source>sharecropper</source>
        <translation>métayer</translation>
    </message>
    <message>
        <source>labourer</source>
        <translation>manœuvre</translation>
    </message>
    <message>
        <source>school kit</source>
        <translation>kit scolaire</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>extrait d’acte de naissance</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>bridging class</source>
        <translation>classe passerelle</translation>
    </message>
    <message>
        <source>classroom</source>
        <translation>salle de classe</translation>
    </message>
    <message>
        <source>vocational training</source>
        <translation>formation professionnelle</translation>
    </message>
    <message>
        <source>income-generating activity</source>
        <translation>activité génératrice de revenus</translation>
    </message>
    <message>
        <source>labour brigade</source>
        <translation>brigade de travail</translation>
    </message>
    <message>
        <source>safer tools</source>
        <translation>outils plus sûrs</translation>
    </message>
    <message>
        <source>health insurance</source>
        <translation>assurance maladie</translation>
    </message>
    <message>
        <source>water point</source>
        <translation>point d’eau</translation>
    </message>
    <message>
        <source>awareness raising</source>
        <translation>sensibilisation</translation>
    </message>
    <message>
        <source>counselling</source>
        <translation>accompagnement psychosocial</translation>
    </message>
    <message>
        <source>other support</source>
        <translation>autre soutien</translation>
    </message>
    <message>
        <source>NCMS</source>
        <translation>NCMS</translation>
    </message>
    <message>
        <source>SWIMS</source>
        <translation>SWIMS</translation>
    </message>
    <message>
        <source>SOSTECI</source>
        <translation>SOSTECI</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>health service</source>
        <translation>service de santé</translation>
    </message>
    <message>
        <source>education service</source>
        <translation>service de l’éducation</translation>
    </message>
    <message>
        <source>social welfare</source>
        <translation>services sociaux</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>autre service</translation>
    </message>
    <message>
        <source>child labour stopped</source>
        <translation>arrêt du travail des enfants</translation>
    </message>
    <message>
        <source>referred to another service</source>
        <translation>référencement vers un autre service</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien constaté</translation>
    </message>
    <message>
        <source>a worst form of child labour</source>
        <translation>une des pires formes de travail des enfants</translation>
    </message>
    <message>
        <source>coercion</source>
        <translation>contrainte</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation>traite</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>blessure</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>maltraitance</translation>
    </message>
    <message>
        <source>a person without name and code</source>
        <translation>une personne sans nom ni code</translation>
    </message>
    <message numerus="yes">
        <source>Timeline from %1 to %2 with %n day(s) of assessment.</source>
        <translation>
            <numerusform>Frise du %1 au %2 avec %n&#xa0;jour d’évaluation.</numerusform>
            <numerusform>Frise du %1 au %2 avec %n&#xa0;jours d’évaluation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides: visits that missed the child %1, supports %2, referrals %3, protection alerts %4, closures %5.</source>
        <translation>En outre&#xa0;: visites sans rencontrer l’enfant %1, soutiens %2, référencements %3, alertes protection %4, clôtures %5.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first clear follow-up</source>
        <translation>premier suivi favorable</translation>
    </message>
    <message>
        <source>clear again</source>
        <translation>de nouveau favorable</translation>
    </message>
    <message>
        <source>no child labour found</source>
        <translation>aucun travail des enfants constaté</translation>
    </message>
    <message>
        <source>finding not known</source>
        <translation>constat non connu</translation>
    </message>
    <message>
        <source>child not met</source>
        <translation>enfant non rencontré</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>cas clôturé</translation>
    </message>
    <message>
        <source>earlier than shown</source>
        <translation>plus tôt que la frise</translation>
    </message>
    <message>
        <source>later than shown</source>
        <translation>plus tard que la frise</translation>
    </message>
    <message>
        <source>The list is in %1. Codes and names in it are pseudonyms.</source>
        <translation>La liste est dans %1. Les codes et les noms y sont des pseudonymes.</translation>
    </message>
    <message>
        <source>The list is on the clipboard. Codes and names in it are pseudonyms.</source>
        <translation>La liste est dans le presse-papiers. Les codes et les noms y sont des pseudonymes.</translation>
    </message>
    <message>
        <source>The paper is in %1.</source>
        <translation>Le document est dans %1.</translation>
    </message>
    <message>
        <source>The visit list is on the clipboard as a message: household codes, villages and days.</source>
        <translation>La liste de visites est dans le presse-papiers sous forme de message&#xa0;: codes des ménages, villages et jours.</translation>
    </message>
    <message>
        <source>Alerts, what is overdue, support, absence and more</source>
        <translation>Alertes, retards, soutien, absences et autres</translation>
    </message>
    <message>
        <source>Completed years on this day</source>
        <translation>Années révolues ce jour-là</translation>
    </message>
    <message>
        <source>Saved views (*.clmrsview);;All files (*)</source>
        <translation>Vues enregistrées (*.clmrsview);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is not a saved view. Choose a file that a colleague saved with “Save a view for a colleague…”.</source>
        <translation>%1 n’est pas une vue enregistrée. Choisissez un fichier qu’un collègue a enregistré avec «&#xa0;Enregistrer une vue pour un collègue…&#xa0;».</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>A paper as PDF; print --list says which</source>
        <translation>Un document en PDF&#xa0;; print --list dit lesquels</translation>
    </message>
    <message>
        <source>There is no view “%1”; the nearest is %2. A view may also be a file that a colleague sent.</source>
        <translation>La vue «&#xa0;%1&#xa0;» n’existe pas&#xa0;; la plus proche est %2. Une vue peut aussi être un fichier envoyé par un collègue.</translation>
    </message>
    <message>
        <source>The file has no child with the id %1 that counts. The command children lists the ids.</source>
        <translation>Le fichier n’a pas d’enfant compté avec l’identifiant %1. La commande children donne les identifiants.</translation>
    </message>
    <message>
        <source>a month such as 2026-10</source>
        <translation>un mois tel que 2026-10</translation>
    </message>
    <message>
        <source>A list: alerts, follow-ups overdue and the other views</source>
        <translation>Une liste&#xa0;: alertes, suivis en retard et les autres vues</translation>
    </message>
    <message>
        <source>The case paper of one child</source>
        <translation>La fiche de cas d’un enfant</translation>
    </message>
    <message>
        <source>The monthly visit list of a monitor; an empty id: of the unassigned households</source>
        <translation>La liste de visites mensuelle d’un agent&#xa0;; identifiant vide&#xa0;: des ménages sans responsable</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Codes and names are replaced by pseudonyms, which stay the same from list to list.</source>
        <translation>Les codes et les noms sont remplacés par des pseudonymes, qui restent les mêmes d’une liste à l’autre.</translation>
    </message>
    <message>
        <source>The view “%1” cannot be saved: its name, its search or what it filters by is too long. Choose fewer or shorter ones.</source>
        <translation>La vue «&#xa0;%1&#xa0;» ne peut pas être enregistrée&#xa0;: son nom, sa recherche ou ce qu’elle filtre est trop long. Choisissez-en moins ou plus court.</translation>
    </message>
    <message>
        <source>only rows that a search found; its words are left out, because they may name a person</source>
        <translation>seulement les lignes trouvées par une recherche&#xa0;; ses mots ne sont pas repris, car ils peuvent nommer une personne</translation>
    </message>
    <message>
        <source>The day by which somebody must go to this child</source>
        <translation>Le jour auquel quelqu’un doit être allé voir cet enfant au plus tard</translation>
    </message>
    <message>
        <source>The former list, copy or paper is still being made. Wait until it is done, or cancel it at the foot of the window.</source>
        <translation>La liste, la copie ou l’impression précédente est encore en préparation. Attendez qu’elle soit terminée, ou annulez-la en bas de la fenêtre.</translation>
    </message>
    <message>
        <source>--size takes two numbers such as 1366x768, at least 683x384.</source>
        <translation>--size attend deux nombres tels que 1366x768, au moins 683x384.</translation>
    </message>
    <message>
        <source>A case paper is about one child. Choose a child in the list of children, then print again.</source>
        <translation>Un dossier papier concerne un seul enfant. Choisissez un enfant dans la liste des enfants, puis imprimez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n&#xa0;de plus.</numerusform>
            <numerusform>… et %n&#xa0;de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows new: %1, changed: %2, as they were: %3.</source>
        <translation>Lignes nouvelles&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no logbook %1. Check the path; an import makes a new one.</source>
        <translation>Il n’y a pas de journal %1. Vérifiez le chemin&#x202f;; un import en crée un nouveau.</translation>
    </message>
    <message>
        <source>That is not the form of the command. Use: %1</source>
        <translation>Ce n’est pas la forme de la commande. Utilisez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passphrase of the logbook:</source>
        <translation>Phrase secrète du journal&#xa0;:</translation>
    </message>
    <message>
        <source>The logbook is locked, and the reason for giving out names is sealed in it. Give the passphrase in the environment variable %1 or at the terminal.</source>
        <translation>Le journal est verrouillé, et le motif de la sortie de noms y est scellé. Donnez la phrase secrète dans la variable d’environnement %1 ou dans le terminal.</translation>
    </message>
    <message>
        <source>The logbook %1 is not there. Check its name.</source>
        <translation>Le journal %1 n’existe pas. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>--names asks for a reason, which is logged: --names --reason TEXT.</source>
        <translation>--names demande un motif, qui est consigné&#xa0;: --names --reason TEXTE.</translation>
    </message>
    <message>
        <source>--reason belongs to --names: --names --reason TEXT.</source>
        <translation>--reason va avec --names&#xa0;: --names --reason TEXTE.</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lecture du classeur</translation>
    </message>
    <message>
        <source>This is the row itself; what is wanted is the other one.</source>
        <translation>C’est la ligne elle-même&#x202f;; il faut indiquer l’autre.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first.</source>
        <translation>Le dernier jour, %1, précède le premier.</translation>
    </message>
    <message>
        <source>There has to be something here.</source>
        <translation>Cette cellule ne peut pas être vide.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-10-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2. The nearest is %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi&#xa0;: %2. La valeur la plus proche est %3.</translation>
    </message>
    <message>
        <source>“%1” is no column of %2. The nearest is %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de %2. La plus proche est %3.</translation>
    </message>
    <message>
        <source>There are two columns of this name.</source>
        <translation>Deux colonnes portent ce nom.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. There have to be: %2.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque. Il faut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The cell stands in a column without a name.</source>
        <translation>La cellule se trouve dans une colonne sans nom.</translation>
    </message>
    <message>
        <source>The logbook has several rows that this may be. Change it in the program.</source>
        <translation>Plusieurs lignes du journal peuvent correspondre. Modifiez-la dans le programme.</translation>
    </message>
    <message>
        <source>This is the same row as that of line %1. One of the two has to go.</source>
        <translation>Cette ligne est la même que la ligne %1. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2 (%3): %4</source>
        <translation>Ligne %1, colonne %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Import of notes</source>
        <translation>Import de notes</translation>
    </message>
    <message>
        <source>Import of corrections</source>
        <translation>Import de corrections</translation>
    </message>
    <message>
        <source>Import of days away</source>
        <translation>Import d’absences</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a code in the table %2 of the case file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un identifiant ni un code de la table %2 du fichier de cas.</translation>
    </message>
    <message>
        <source>“%1” is no id in the table %2 of the case file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de la table %2 du fichier de cas.</translation>
    </message>
    <message>
        <source>The code “%1” is that of several rows in the table %2 of the case file. Give the id.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est celui de plusieurs lignes de la table %2 du fichier de cas. Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>“%1” is no kind of table that this version imports or exports. There are: %2. The nearest is %3.</source>
        <translation>Cette version n’importe ni n’exporte de table «&#xa0;%1&#xa0;». Il y a&#xa0;: %2. La plus proche est %3.</translation>
    </message>
    <message>
        <source>The file with the table cannot be read. Check that it is there and may be read.</source>
        <translation>Le fichier de la table ne peut pas être lu. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The table is larger than 64 MB, packed or unpacked. Divide it into several files.</source>
        <translation>La table dépasse 64&#xa0;Mo, compressée ou non. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows. Divide it into several files.</source>
        <translation>La table a plus de 100&#x202f;000 lignes. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The table has more than 200 columns.</source>
        <translation>La table a plus de 200 colonnes.</translation>
    </message>
    <message>
        <source>The table has more than 2,000,000 filled cells. Divide it into several files.</source>
        <translation>La table a plus de 2&#x202f;000&#x202f;000 cellules remplies. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text has more than 32,767 characters.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le texte a plus de 32&#x202f;767 caractères.</translation>
    </message>
    <message>
        <source>The table is empty: its first row names the columns.</source>
        <translation>La table est vide&#xa0;: sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is text behind the closing quotation mark.</source>
        <translation>Ligne %1, colonne %2&#xa0;: il y a du texte après le guillemet fermant.</translation>
    </message>
    <message>
        <source>The file is not a workbook (.xlsx). Save it as one, or as CSV.</source>
        <translation>Le fichier n’est pas un classeur (.xlsx). Enregistrez-le comme tel, ou en CSV.</translation>
    </message>
    <message>
        <source>The workbook has a password or is of an old kind (.xls). Save it without a password as .xlsx, or as CSV.</source>
        <translation>Le classeur a un mot de passe ou est d’un ancien format (.xls). Enregistrez-le sans mot de passe en .xlsx, ou en CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in a spreadsheet, save it again, or save it as CSV.</source>
        <translation>Le classeur est endommagé ou incomplet. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell shows the error %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: la cellule affiche l’erreur %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the formula has no result. Open the workbook in a spreadsheet and save it.</source>
        <translation>Ligne %1, colonne %2&#xa0;: la formule n’a pas de résultat. Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Reading the workbook took more memory than a table needs; it was given up. Save it as CSV.</source>
        <translation>La lecture du classeur demandait plus de mémoire qu’une table n’en exige&#x202f;; elle a été abandonnée. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Reading the workbook took longer than a table needs; it was given up. Save it as CSV.</source>
        <translation>La lecture du classeur durait plus longtemps qu’une table ne l’exige&#x202f;; elle a été abandonnée. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The workbook holds more text than a table may; it was given up. Divide it into several files.</source>
        <translation>Le classeur contient plus de texte que n’en peut avoir une table&#x202f;; la lecture a été abandonnée. Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: the program that reads it broke off. Save it as CSV.</source>
        <translation>Le classeur ne peut pas être lu&#xa0;: le programme qui le lit s’est interrompu. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: the program clmrs-desk-cli is not beside this one. Save it as CSV.</source>
        <translation>Le classeur ne peut pas être lu&#xa0;: le programme clmrs-desk-cli ne se trouve pas à côté de celui-ci. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was restored. Choose another backup.</source>
        <translation>La sauvegarde %1 est endommagée, rien n’a donc été restauré. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Erasing from the backups</source>
        <translation>Effacement dans les sauvegardes</translation>
    </message>
    <message>
        <source>The person was erased from the logbook, but could not be erased from these backups: %1. Delete them in the folder %2.</source>
        <translation>La personne a été effacée du journal, mais pas de ces sauvegardes&#xa0;: %1. Supprimez-les dans le dossier %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, which did not let go of it. Nothing was written. Close the other program or wait, then do it once more.</source>
        <translation>%1 est utilisé par un autre programme qui ne l’a pas libéré. Rien n’a été écrit. Fermez l’autre programme ou attendez, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written, and is as it was. Make room, then do it once more.</source>
        <translation>Le disque est plein&#xa0;: %1 n’a pas pu être écrit et reste tel quel. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing can be written into it. Ask whoever looks after this computer for the right to write it and its folder.</source>
        <translation>%1 est en lecture seule, rien ne peut donc y être écrit. Demandez à la personne qui s’occupe de cet ordinateur le droit d’écrire ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder is there and that you may write in it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from the latest backup (menu Logbook, Restore).</source>
        <translation>%1 est endommagé. Restaurez-le depuis la dernière sauvegarde (menu Journal, Restaurer).</translation>
    </message>
    <message>
        <source>%1 is not a logbook of this program. Choose another file.</source>
        <translation>%1 n’est pas un journal de ce programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with %1. Close other programs, then try once more.</source>
        <translation>La mémoire ne suffit pas pour travailler avec %1. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; nothing was changed. Check the disk, then try once more.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;; rien n’a été modifié. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile, so nothing was written. Look at it as it is now, then change it once more.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps, rien n’a donc été écrit. Regardez ce qu’il en est maintenant, puis modifiez de nouveau.</translation>
    </message>
    <message>
        <source>The logbook is locked. Unlock it with the passphrase, then do it once more.</source>
        <translation>Le journal est verrouillé. Déverrouillez-le avec la phrase secrète, puis recommencez.</translation>
    </message>
    <message>
        <source>Words that were sealed or erased may still be read in %1 or its backups: the disk is full, or another program uses them. Make room or close the other program, then back up the logbook.</source>
        <translation>Des mots scellés ou effacés peuvent encore être lus dans %1 ou ses sauvegardes&#xa0;: le disque est plein, ou un autre programme les utilise. Libérez de la place ou fermez l’autre programme, puis sauvegardez le journal.</translation>
    </message>
    <message>
        <source>%1 is empty although there are backups of it. Restore it from the latest backup (menu Logbook, Restore).</source>
        <translation>%1 est vide alors qu’il en existe des sauvegardes. Restaurez-le depuis la dernière (menu Journal, Restaurer).</translation>
    </message>
    <message>
        <source>%1 is of version %2, and this program knows versions up to %3. Use the newer program.</source>
        <translation>%1 est de la version %2, et ce programme connaît les versions jusqu’à %3. Utilisez le programme plus récent.</translation>
    </message>
    <message>
        <source>This computer’s source of random numbers cannot be used, so nothing can be sealed. Start the computer again, then try once more.</source>
        <translation>La source de nombres aléatoires de cet ordinateur est inutilisable, rien ne peut donc être scellé. Redémarrez l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The seal of the logbook was changed by something other than this program, so no passphrase can open it. Restore the logbook from a backup.</source>
        <translation>Le sceau du journal a été modifié par autre chose que ce programme, aucune phrase secrète ne peut donc l’ouvrir. Restaurez le journal depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the seal (256 MB are needed). Close other programs, then try once more.</source>
        <translation>La mémoire ne suffit pas pour ouvrir le sceau (il faut 256 Mo). Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>A sealed value of the logbook was changed by something other than this program. Restore the logbook from a backup.</source>
        <translation>Une valeur scellée du journal a été modifiée par autre chose que ce programme. Restaurez le journal depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Confidential: this paper bears the names of a child and its household, for this reason: “%1”. Return or destroy after use.</source>
        <translation>Confidentiel&#xa0;: ce papier porte les noms d’un enfant et de son ménage, pour le motif suivant&#xa0;: «&#xa0;%1&#xa0;». À rendre ou à détruire après usage.</translation>
    </message>
    <message>
        <source>Confidential: this paper bears the names of a child and its household, printed by %1 for this reason: “%2”. Return or destroy after use.</source>
        <translation>Confidentiel&#xa0;: ce papier porte les noms d’un enfant et de son ménage&#xa0;; imprimé par %1 pour le motif suivant&#xa0;: «&#xa0;%2&#xa0;». À rendre ou à détruire après usage.</translation>
    </message>
    <message>
        <source>A case paper bears names only for a reason. Say why they are needed.</source>
        <translation>Une fiche de cas ne porte des noms que pour un motif. Dites pourquoi ils sont nécessaires.</translation>
    </message>
    <message>
        <source>Paper no. %1</source>
        <translation>Papier n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Recovery key of the logbook</source>
        <translation>Clé de secours du journal</translation>
    </message>
    <message>
        <source>With this key the logbook can be unlocked when the passphrase is lost. There is no other way. Whoever has this paper and the computer can read the logbook.</source>
        <translation>Cette clé déverrouille le journal quand la phrase secrète est perdue. Il n’y a pas d’autre moyen. Quiconque a ce papier et l’ordinateur peut lire le journal.</translation>
    </message>
    <message>
        <source>Keep it locked away from the computer, at the cooperative’s office or with the manager. When another passphrase is set, this key ends and a new one is printed: destroy this paper then.</source>
        <translation>Gardez-la sous clé loin de l’ordinateur, au bureau de la coopérative ou chez le gérant ou la gérante. Quand une autre phrase secrète est choisie, cette clé ne vaut plus et une nouvelle est imprimée&#xa0;: détruisez alors ce papier.</translation>
    </message>
    <message>
        <source>It holds %1 households; the one before held %2.</source>
        <translation>Il contient %1 ménages&#x202f;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 children; the one before held %2.</source>
        <translation>Il contient %1 enfants&#x202f;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 visits; the one before held %2.</source>
        <translation>Il contient %1 visites&#x202f;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 observations; the one before held %2.</source>
        <translation>Il contient %1 observations&#x202f;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It is the file of another cooperative: %1.</source>
        <translation>C’est le fichier d’une autre coopérative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is older than the one before: its data are of %1, those before of %2.</source>
        <translation>Il est plus ancien que le précédent&#xa0;: ses données sont du %1, celles d’avant du %2.</translation>
    </message>
    <message>
        <source>It leaves out more than usual. %1.</source>
        <translation>Il écarte plus de données que d’habitude. %1.</translation>
    </message>
    <message>
        <source>As synced today %1</source>
        <translation>Synchronisé aujourd’hui à %1</translation>
    </message>
    <message>
        <source>As synced yesterday %1</source>
        <translation>Synchronisé hier à %1</translation>
    </message>
    <message>
        <source>As synced on %1</source>
        <translation>Synchronisé le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) have not synced for more than %1 days</source>
        <translation>
            <numerusform>%Ln&#xa0;agent sans synchronisation depuis plus de %1&#xa0;jours</numerusform>
            <numerusform>%Ln&#xa0;agents sans synchronisation depuis plus de %1&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ from the defaults: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;réglage diffère des valeurs par défaut&#xa0;: %1</numerusform>
            <numerusform>%Ln&#xa0;réglages diffèrent des valeurs par défaut&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict copy(ies) beside the file, not read: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;copie en conflit à côté du fichier, non lue&#xa0;: %1</numerusform>
            <numerusform>%Ln&#xa0;copies en conflit à côté du fichier, non lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage</numerusform>
            <numerusform>%Ln&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant</numerusform>
            <numerusform>%Ln&#xa0;enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;cas ouvert</numerusform>
            <numerusform>%Ln&#xa0;cas ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>no open case</source>
        <translation>aucun cas ouvert</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Écartés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something unexpected happened to the logbook; what was last asked for may not be written. Look at it, then try once more.</source>
        <translation>Quelque chose d’inattendu est arrivé au journal&#xa0;; la dernière demande n’est peut-être pas écrite. Vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>The logbook is not open, so nothing was written. Open it first.</source>
        <translation>Le journal n’est pas ouvert, rien n’a donc été écrit. Ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modifier les réglages</translation>
    </message>
    <message>
        <source>The file that has just arrived cannot be used; what was open stays. %1</source>
        <translation>Le fichier qui vient d’arriver ne peut pas être utilisé&#x202f;; celui qui était ouvert reste. %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>Au, dernier jour</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>absence en cours</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>Days on which a monitor is not there. They are shown with the monitor and never held against them.</source>
        <translation>Jours où un agent n’est pas là. Ils sont affichés auprès de l’agent et ne lui sont jamais reprochés.</translation>
    </message>
    <message>
        <source>No days away were entered yet.</source>
        <translation>Aucune absence n’a encore été saisie.</translation>
    </message>
    <message>
        <source>⌛ %1 d</source>
        <translation>⌛ %1 j</translation>
    </message>
    <message numerus="yes">
        <source>no sync for %Ln day(s)</source>
        <translation>
            <numerusform>pas de synchronisation depuis %Ln&#xa0;jour</numerusform>
            <numerusform>pas de synchronisation depuis %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tablet has not synced for %Ln day(s): what was done since is missing here.</source>
        <translation>
            <numerusform>La tablette n’a pas synchronisé depuis %Ln&#xa0;jour&#xa0;: ce qui a été fait depuis manque ici.</numerusform>
            <numerusform>La tablette n’a pas synchronisé depuis %Ln&#xa0;jours&#xa0;: ce qui a été fait depuis manque ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whom or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est inexact</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Devrait être</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What is wrong in the file, for the data manager, who alone can change it. The next file shows what arrived.</source>
        <translation>Ce qui est inexact dans le fichier, pour la personne qui gère les données et qui seule peut le modifier. Le prochain fichier montre ce qui est arrivé.</translation>
    </message>
    <message>
        <source>No correction was asked for yet. Say “this is wrong” from any row.</source>
        <translation>Aucune correction n’a encore été demandée. Dites «&#xa0;ceci est inexact&#xa0;» depuis n’importe quelle ligne.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Avec des noms</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif indiqué</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec noms</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Everything that was exported, copied, printed or sent, with or without names, and the reason that was given for names.</source>
        <translation>Tout ce qui a été exporté, copié, imprimé ou envoyé, avec ou sans noms, et le motif indiqué pour les noms.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Exports, copies and prints will stand here.</source>
        <translation>Rien n’a encore quitté cet ordinateur. Les exports, les copies et les impressions seront inscrits ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1, no longer in the file</source>
        <translation>%1, ne figure plus dans le fichier</translation>
    </message>
    <message>
        <source>hidden with the names</source>
        <translation>masqué avec les noms</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable de la coopérative</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Congé de maternité</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Lent to another team</source>
        <translation>En renfort dans une autre équipe</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Export vers un fichier</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copie dans le presse-papiers</translation>
    </message>
    <message>
        <source>Print of a list</source>
        <translation>Impression d’une liste</translation>
    </message>
    <message>
        <source>Monthly visit list</source>
        <translation>Liste de visites mensuelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Person of the personnel</source>
        <translation>Personne de l’équipe</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Observation of a child</source>
        <translation>Observation d’un enfant</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Référencement</translation>
    </message>
    <message>
        <source>Closing of a case</source>
        <translation>Clôture d’un cas</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Attendance at a session</source>
        <translation>Présence à une séance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nom de la communauté</translation>
    </message>
    <message>
        <source>Community it was part of</source>
        <translation>Communauté dont elle faisait partie</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Name of the cooperative</source>
        <translation>Nom de la coopérative</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Code de la personne</translation>
    </message>
    <message>
        <source>Community where the person lives</source>
        <translation>Communauté où vit la personne</translation>
    </message>
    <message>
        <source>Left the work on</source>
        <translation>A quitté son poste le</translation>
    </message>
    <message>
        <source>Farmer code</source>
        <translation>Code producteur</translation>
    </message>
    <message>
        <source>Household it belongs to</source>
        <translation>Ménage auquel il appartient</translation>
    </message>
    <message>
        <source>Consent of the household</source>
        <translation>Consentement du ménage</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation>Code de l’enfant</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nom de l’enfant</translation>
    </message>
    <message>
        <source>Name of who attended</source>
        <translation>Nom de la personne présente</translation>
    </message>
    <message>
        <source>Household of who attended</source>
        <translation>Ménage de la personne présente</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Consent at the visit</source>
        <translation>Consentement lors de la visite</translation>
    </message>
    <message>
        <source>Household sensitised at the visit</source>
        <translation>Ménage sensibilisé lors de la visite</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Type de soutien</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Motif du référencement</translation>
    </message>
    <message>
        <source>Outcome of the referral</source>
        <translation>Résultat du référencement</translation>
    </message>
    <message>
        <source>Reason for the closing</source>
        <translation>Motif de la clôture</translation>
    </message>
    <message>
        <source>Person who held the session</source>
        <translation>Personne qui a animé la séance</translation>
    </message>
    <message>
        <source>The same as another</source>
        <translation>Identique à un autre</translation>
    </message>
    <message>
        <source>Not the same as another</source>
        <translation>Différent d’un autre</translation>
    </message>
    <message>
        <source>Answered by the service on</source>
        <translation>Réponse du service le</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Groupe d’âge</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Version on the tablet</source>
        <translation>Version sur la tablette</translation>
    </message>
    <message>
        <source>Attends school</source>
        <translation>Fréquente l’école</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>How exact the date of birth is</source>
        <translation>Précision de la date de naissance</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Boys present</source>
        <translation>Garçons présents</translation>
    </message>
    <message>
        <source>Name of the caregiver</source>
        <translation>Nom du parent ou tuteur</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Start of the contract</source>
        <translation>Début du contrat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Danger seen</source>
        <translation>Danger constaté</translation>
    </message>
    <message>
        <source>No other duty</source>
        <translation>Aucune autre tâche</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Number at the service</source>
        <translation>Numéro auprès du service</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Girls present</source>
        <translation>Filles présentes</translation>
    </message>
    <message>
        <source>Accuracy of the position in metres</source>
        <translation>Précision de la position en mètres</translation>
    </message>
    <message>
        <source>Name of the head of household</source>
        <translation>Nom du chef de ménage</translation>
    </message>
    <message>
        <source>Sex of the head of household</source>
        <translation>Sexe du chef de ménage</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>En poste depuis le</translation>
    </message>
    <message>
        <source>Hours worked in the week</source>
        <translation>Heures travaillées dans la semaine</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>Identifiant dans le fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>Libellé anglais</translation>
    </message>
    <message>
        <source>French label</source>
        <translation>Libellé français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif du départ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Men present</source>
        <translation>Hommes présents</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Records waiting on the tablet</source>
        <translation>Enregistrements en attente sur la tablette</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Presence of the child</source>
        <translation>Présence de l’enfant</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Référé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Relation to the head of household</source>
        <translation>Lien avec le chef de ménage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Month in which the season starts</source>
        <translation>Mois du début de la saison</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Service referred to</source>
        <translation>Service saisi</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches effectuées</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Femmes présentes</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Y revenir le</translation>
    </message>
    <message>
        <source>Note on</source>
        <translation>Note sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you know and no form asks, with a day to come back to it. Enter opens whom the note is about.</source>
        <translation>Ce que vous savez et qu’aucun formulaire ne demande, avec un jour pour y revenir. Entrée ouvre la fiche concernée.</translation>
    </message>
    <message>
        <source>the day of identification</source>
        <translation>le jour de l’identification</translation>
    </message>
    <message>
        <source>the first support</source>
        <translation>le premier soutien</translation>
    </message>
    <message>
        <source>“%1” takes whole numbers from %2 to %3 with commas between them, such as 3, 6.</source>
        <translation>«&#xa0;%1&#xa0;» attend des nombres entiers de %2 à %3, séparés par des virgules, par exemple 3, 6.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>the built-in rules</source>
        <translation>les règles intégrées</translation>
    </message>
    <message>
        <source>The logbook is not open, so nothing can be written. Close the program and start it again; if it happens again, restore the logbook from a backup.</source>
        <translation>Le journal n’est pas ouvert, rien ne peut donc être écrit. Fermez le programme et relancez-le&#xa0;; si cela se reproduit, restaurez le journal depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>mark a note as done</source>
        <translation>marquer une note comme faite</translation>
    </message>
    <message>
        <source>ask for a correction</source>
        <translation>demander une correction</translation>
    </message>
    <message>
        <source>change the state of a correction</source>
        <translation>changer l’état d’une correction</translation>
    </message>
    <message>
        <source>change days away</source>
        <translation>modifier une absence</translation>
    </message>
    <message>
        <source>enter days away</source>
        <translation>saisir une absence</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>retirer une note</translation>
    </message>
    <message>
        <source>remove a correction</source>
        <translation>retirer une correction</translation>
    </message>
    <message>
        <source>remove days away</source>
        <translation>retirer une absence</translation>
    </message>
    <message>
        <source>There is no passphrase yet, so nothing can be locked. Set one in the menu Logbook, Passphrase.</source>
        <translation>Il n’y a pas encore de phrase secrète, rien ne peut donc être verrouillé. Choisissez-en une dans le menu Journal, Phrase secrète.</translation>
    </message>
    <message>
        <source>A backup of the logbook was made: %1. The latest ten are kept.</source>
        <translation>Une sauvegarde du journal a été faite&#xa0;: %1. Les dix dernières sont gardées.</translation>
    </message>
    <message>
        <source>The logbook is as the backup has it. What it was before is kept beside the backups.</source>
        <translation>Le journal est tel que dans la sauvegarde. Son état précédent est gardé à côté des sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from the logbook and %1 backups: %n row(s).</source>
        <translation>
            <numerusform>Effacé du journal et de %1 sauvegardes&#xa0;: %n&#xa0;ligne.</numerusform>
            <numerusform>Effacé du journal et de %1 sauvegardes&#xa0;: %n&#xa0;lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the row of a child or household first: it says whom this is about.</source>
        <translation>Choisissez d’abord la ligne d’un enfant ou d’un ménage&#xa0;: elle dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>The lists of the open file have no row for this: it is neither a child nor a household that counts.</source>
        <translation>Les listes du fichier ouvert n’ont pas de ligne pour cela&#xa0;: ce n’est ni un enfant ni un ménage qui compte.</translation>
    </message>
    <message>
        <source>The logbook is locked: pairs that were judged not the same are listed, too.</source>
        <translation>Le journal est verrouillé&#xa0;: les paires jugées différentes figurent aussi dans la liste.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>À propos de cette liste</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Statut avant</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Statut maintenant</translation>
    </message>
    <message>
        <source>Household before</source>
        <translation>Ménage avant</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>Ménage maintenant</translation>
    </message>
    <message>
        <source>Responsible before</source>
        <translation>Responsable avant</translation>
    </message>
    <message>
        <source>Responsible now</source>
        <translation>Responsable maintenant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) new since the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;nouvel enfant depuis le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;nouveaux enfants depuis le fichier du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Partis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) gone since the file of %1: no longer there, or kept out.</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant parti depuis le fichier du %1&#xa0;: disparu du fichier ou écarté.</numerusform>
            <numerusform>%Ln&#xa0;enfants partis depuis le fichier du %1&#xa0;: disparus du fichier ou écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) moved to another household since the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant a changé de ménage depuis le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;enfants ont changé de ménage depuis le fichier du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly kept out</source>
        <translation>Désormais écartés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) kept out of every figure who counted in the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant écarté de tous les chiffres, qui comptait dans le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;enfants écartés de tous les chiffres, qui comptaient dans le fichier du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) identified in child labour since the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant identifié en travail des enfants depuis le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;enfants identifiés en travail des enfants depuis le fichier du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed since the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;cas clôturé depuis le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;cas clôturé depuis le fichier du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) handed over since the file of %1: somebody else is responsible.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage transmis depuis le fichier du %1&#xa0;: quelqu’un d’autre en est responsable.</numerusform>
            <numerusform>%Ln&#xa0;ménages transmis depuis le fichier du %1&#xa0;: quelqu’un d’autre en est responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits received</source>
        <translation>Visites reçues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) received since the file of %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;visite reçue depuis le fichier du %1.</numerusform>
            <numerusform>%Ln&#xa0;visites reçues depuis le fichier du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>by nobody known</source>
        <translation>par personne de connu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) have not synced for more than %1 days: what they did since is in no figure.</source>
        <translation>
            <numerusform>%Ln&#xa0;agent ou agente n’a pas synchronisé depuis plus de %1&#xa0;jours&#xa0;: son travail depuis lors n’entre dans aucun chiffre.</numerusform>
            <numerusform>%Ln&#xa0;agents et agentes n’ont pas synchronisé depuis plus de %1&#xa0;jours&#xa0;: leur travail depuis lors n’entre dans aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is not listed: the file has more faults than a list can hold.</source>
        <translation>Le motif n’est pas indiqué&#xa0;: le fichier contient plus de fautes qu’une liste ne peut en tenir.</translation>
    </message>
    <message>
        <source>a row without an id</source>
        <translation>une ligne sans identifiant</translation>
    </message>
    <message>
        <source>Only the first %1 stand here.</source>
        <translation>Seuls les %1 premiers figurent ici.</translation>
    </message>
    <message>
        <source>The tablet of every monitor of whom it is known has synced within %1 days.</source>
        <translation>Toutes les tablettes dont la synchronisation est connue ont synchronisé depuis moins de %1&#xa0;jours.</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Jours depuis</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Enregistrements en attente</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>the latest assessment</source>
        <translation>la dernière évaluation</translation>
    </message>
    <message>
        <source>The list is in %1. It bears names: return or destroy it after use.</source>
        <translation>La liste est dans %1. Elle porte des noms&#xa0;: à rendre ou à détruire après usage.</translation>
    </message>
    <message>
        <source>The list is on the clipboard. It bears names.</source>
        <translation>La liste est dans le presse-papiers. Elle porte des noms.</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>absence jusqu’au %1</translation>
    </message>
    <message>
        <source>away until further notice</source>
        <translation>absence jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>The monitor is away until %1.</source>
        <translation>Absence jusqu’au %1.</translation>
    </message>
    <message>
        <source>The monitor is away until further notice.</source>
        <translation>Absence jusqu’à nouvel ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) that the former file had are gone; their ids alone are known, so no list can name them.</source>
        <translation>
            <numerusform>%Ln&#xa0;visite du fichier précédent a disparu&#xa0;; seul son identifiant est connu, aucune liste ne peut donc la nommer.</numerusform>
            <numerusform>%Ln&#xa0;visites du fichier précédent ont disparu&#xa0;; seuls leurs identifiants sont connus, aucune liste ne peut donc les nommer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit was received since the former file.</source>
        <translation>Aucune visite n’a été reçue depuis le fichier précédent.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Nothing has changed since the file of %1.</source>
        <translation>Rien n’a changé depuis le fichier du %1.</translation>
    </message>
    <message>
        <source>This is the first file of this cooperative that this logbook has seen. The next one will show here what changed.</source>
        <translation>C’est le premier fichier de cette coopérative que ce journal voit. Le prochain montrera ici ce qui a changé.</translation>
    </message>
    <message>
        <source>The logbook is not open, so nothing that bears names can leave: it could not be recorded.</source>
        <translation>Le journal n’est pas ouvert, rien de ce qui porte des noms ne peut donc sortir&#xa0;: cela ne pourrait pas être consigné.</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2. A period runs from its first day to its last.</source>
        <translation>--from %1 est après --to %2. Une période va de son premier jour à son dernier.</translation>
    </message>
    <message>
        <source>The figures of a period, whole or by group, each with numerator, denominator and interval</source>
        <translation>Les chiffres d’une période, ensemble ou par groupe, chacun avec numérateur, dénominateur et intervalle</translation>
    </message>
    <message>
        <source>How many children each monitor identified beside how many were to be expected</source>
        <translation>Combien d’enfants chaque agent ou agente a identifiés, à côté de ce à quoi on pouvait s’attendre</translation>
    </message>
    <message>
        <source>Who carries how much on a day, and what the coming months owe, in visits and hours</source>
        <translation>Qui porte quelle charge un jour donné, et ce que demandent les mois à venir, en visites et en heures</translation>
    </message>
    <message>
        <source>The rows of a command as a table for others; with --outside no row of a person, small counts hidden</source>
        <translation>Les lignes d’une commande en tableau pour d’autres&#xa0;; avec --outside, aucune ligne d’une personne et les petits nombres cachés</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Il n’y a pas de tableau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>File as of</source>
        <translation>Fichier au</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults</source>
        <translation>Réglages qui diffèrent des valeurs par défaut</translation>
    </message>
    <message>
        <source>For the outside</source>
        <translation>Pour l’extérieur</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>--by %1 does not go outside: no row of one monitor, no group of fewer than five monitors. Take another grouping, or leave out --outside.</source>
        <translation>--by %1 ne sort pas&#xa0;: aucune ligne d’un seul agent ou d’une seule agente, aucun groupe de moins de cinq. Prenez un autre regroupement, ou laissez --outside de côté.</translation>
    </message>
    <message>
        <source>Every indicator of a period with its definition</source>
        <translation>Tous les indicateurs d’une période avec leur définition</translation>
    </message>
    <message>
        <source>Two pages for the manager: what was achieved, what became of open cases, who could be asked</source>
        <translation>Deux pages pour la direction&#xa0;: ce qui a été obtenu, ce que sont devenus les cas ouverts, à qui demander</translation>
    </message>
    <message>
        <source>This programme’s own definition (INDICATORS.md, section 5); no public text fixes it.</source>
        <translation>Définition propre à ce programme (INDICATORS.md, section 5)&#xa0;; aucun texte public ne la fixe.</translation>
    </message>
    <message>
        <source>Households in the system</source>
        <translation>Ménages dans le système</translation>
    </message>
    <message>
        <source>Households in scope on the last day: registered, not left, consent not refused.</source>
        <translation>Ménages comptés au dernier jour&#xa0;: enregistrés, non partis, accord non refusé.</translation>
    </message>
    <message>
        <source>Households visited, of those in the system</source>
        <translation>Ménages visités, sur ceux du système</translation>
    </message>
    <message>
        <source>Of the households in scope on the last day, those visited in the period; back-checks do not count.</source>
        <translation>Parmi les ménages comptés au dernier jour, ceux qui ont été visités pendant la période&#xa0;; les contre-vérifications ne comptent pas.</translation>
    </message>
    <message>
        <source>Children aged 5 to 17 in the system</source>
        <translation>Enfants de 5 à 17&#xa0;ans dans le système</translation>
    </message>
    <message>
        <source>Children in scope on the last day who are 5 to 17 years old that day.</source>
        <translation>Enfants comptés au dernier jour et âgés de 5 à 17&#xa0;ans ce jour-là.</translation>
    </message>
    <message>
        <source>Children monitored, of those in the system</source>
        <translation>Enfants interrogés ou vus, sur ceux du système</translation>
    </message>
    <message>
        <source>Of the children aged 5 to 17 in scope on the last day, those interviewed or seen in the period.</source>
        <translation>Parmi les enfants de 5 à 17&#xa0;ans comptés au dernier jour, ceux qui ont été interrogés ou vus pendant la période.</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>Visites effectuées</translation>
    </message>
    <message>
        <source>Visits in the period, of any kind but back-checks.</source>
        <translation>Visites de la période, de toute sorte sauf les contre-vérifications.</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>Ménages visités</translation>
    </message>
    <message>
        <source>Different households with a visit in the period that is not a back-check.</source>
        <translation>Ménages différents ayant reçu pendant la période une visite autre qu’une contre-vérification.</translation>
    </message>
    <message>
        <source>Days with visits</source>
        <translation>Journées avec visites</translation>
    </message>
    <message>
        <source>Different pairs of a person and a day with a visit in the period; visits by nobody known are left out.</source>
        <translation>Couples différents d’une personne et d’un jour avec visite pendant la période&#xa0;; les visites dont l’auteur est inconnu ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Of the notes on children of 5 and over in visits of the period, those that say “interviewed” and not “seen” or “absent”.</source>
        <translation>Parmi les notes sur des enfants de 5&#xa0;ans et plus lors des visites de la période, celles qui disent «&#xa0;interrogé&#xa0;» et non «&#xa0;vu&#xa0;» ou «&#xa0;absent&#xa0;».</translation>
    </message>
    <message>
        <source>Of the children interviewed in the period at 5 to 17 years of age, those found in child labour in the period.</source>
        <translation>Parmi les enfants interrogés pendant la période à l’âge de 5 à 17&#xa0;ans, ceux trouvés en situation de travail des enfants pendant la période.</translation>
    </message>
    <message>
        <source>ICI, https://clmrs.cocoainitiative.org/identifying-cases-child-labour</source>
        <translation>ICI, https://clmrs.cocoainitiative.org/identifying-cases-child-labour</translation>
    </message>
    <message>
        <source>Hazardous work, of the children found</source>
        <translation>Travaux dangereux, sur les enfants trouvés</translation>
    </message>
    <message>
        <source>Of the children aged 5 to 17 found in child labour in the period, those found in hazardous work or a worst form.</source>
        <translation>Parmi les enfants de 5 à 17&#xa0;ans trouvés en situation de travail des enfants pendant la période, ceux trouvés dans un travail dangereux ou une des pires formes.</translation>
    </message>
    <message>
        <source>Newly identified children</source>
        <translation>Enfants nouvellement identifiés</translation>
    </message>
    <message>
        <source>Children whose first finding of child labour lies in the period.</source>
        <translation>Enfants dont le premier constat de travail des enfants date de la période.</translation>
    </message>
    <message>
        <source>Children ever identified</source>
        <translation>Enfants identifiés à ce jour</translation>
    </message>
    <message>
        <source>All children found in child labour by the last day, whatever their age and status now.</source>
        <translation>Tous les enfants trouvés en situation de travail des enfants jusqu’au dernier jour, quels que soient aujourd’hui leur âge et leur statut.</translation>
    </message>
    <message>
        <source>Supported, of the children identified</source>
        <translation>Soutenus, sur les enfants identifiés</translation>
    </message>
    <message>
        <source>Of all children ever identified, those to whom or to whose household a support other than awareness was delivered from the day of identification on.</source>
        <translation>Parmi tous les enfants identifiés à ce jour, ceux auxquels, ou au ménage desquels, un soutien autre que la sensibilisation a été remis à partir du jour d’identification.</translation>
    </message>
    <message>
        <source>Days from identification to support</source>
        <translation>Jours de l’identification au soutien</translation>
    </message>
    <message>
        <source>The median of the days from identification to the first support, over the children who have one.</source>
        <translation>Médiane des jours entre l’identification et le premier soutien, pour les enfants qui en ont un.</translation>
    </message>
    <message>
        <source>Supported, of the children at risk</source>
        <translation>Soutenus, sur les enfants à risque</translation>
    </message>
    <message>
        <source>Of the children in scope whose status is “at risk” on the last day, those supported since they were first found at risk.</source>
        <translation>Parmi les enfants comptés dont le statut est «&#xa0;à risque&#xa0;» au dernier jour, ceux soutenus depuis le premier constat de risque.</translation>
    </message>
    <message>
        <source>Followed up at least once</source>
        <translation>Suivis au moins une fois</translation>
    </message>
    <message>
        <source>Of all children ever identified, those interviewed or seen on a later day.</source>
        <translation>Parmi tous les enfants identifiés à ce jour, ceux interrogés ou vus un jour ultérieur.</translation>
    </message>
    <message>
        <source>Followed up at least twice</source>
        <translation>Suivis au moins deux fois</translation>
    </message>
    <message>
        <source>Of all children ever identified, those interviewed or seen on two later days or more.</source>
        <translation>Parmi tous les enfants identifiés à ce jour, ceux interrogés ou vus deux jours ultérieurs ou plus.</translation>
    </message>
    <message>
        <source>Clear at the first follow-up</source>
        <translation>Favorables au premier suivi</translation>
    </message>
    <message>
        <source>Of the identified children with a follow-up that counts, those who were clear at the first.</source>
        <translation>Parmi les enfants identifiés ayant un suivi qui compte, ceux dont le premier était favorable.</translation>
    </message>
    <message>
        <source>Clear at the latest follow-up</source>
        <translation>Favorables au dernier suivi</translation>
    </message>
    <message>
        <source>Of the identified children with a follow-up that counts, those who were clear at the latest.</source>
        <translation>Parmi les enfants identifiés ayant un suivi qui compte, ceux dont le dernier était favorable.</translation>
    </message>
    <message>
        <source>Clear at two follow-ups in a row</source>
        <translation>Favorables à deux suivis de suite</translation>
    </message>
    <message>
        <source>Of the identified children with two follow-ups that count or more, those who were clear at the latest two.</source>
        <translation>Parmi les enfants identifiés ayant deux suivis qui comptent ou plus, ceux dont les deux derniers étaient favorables.</translation>
    </message>
    <message>
        <source>Found in child labour again</source>
        <translation>Retrouvés en travail des enfants</translation>
    </message>
    <message>
        <source>Of the identified children who were once clear at a follow-up that counts, those found in child labour again after it.</source>
        <translation>Parmi les enfants identifiés dont un suivi qui compte a été favorable, ceux trouvés de nouveau en situation de travail des enfants par la suite.</translation>
    </message>
    <message>
        <source>Attending school, aged 6 to 15</source>
        <translation>Scolarisés, de 6 à 15&#xa0;ans</translation>
    </message>
    <message>
        <source>Of the children aged 6 to 15 when they were asked in the period, those attending school at the latest answer.</source>
        <translation>Parmi les enfants de 6 à 15&#xa0;ans à qui la question a été posée pendant la période, ceux qui fréquentaient l’école à la dernière réponse.</translation>
    </message>
    <message>
        <source>Back at school</source>
        <translation>De retour à l’école</translation>
    </message>
    <message>
        <source>Of the children out of school on the day they were identified and asked again later, those attending at the latest answer.</source>
        <translation>Parmi les enfants non scolarisés le jour de leur identification et interrogés de nouveau plus tard, ceux qui fréquentaient l’école à la dernière réponse.</translation>
    </message>
    <message>
        <source>Identified children in scope on the last day with fewer than two clear follow-ups in a row.</source>
        <translation>Enfants identifiés, comptés au dernier jour, avec moins de deux suivis favorables de suite.</translation>
    </message>
    <message>
        <source>Of the open and stable cases in scope on the last day, those whose due date lies before it.</source>
        <translation>Parmi les cas ouverts et stables comptés au dernier jour, ceux dont l’échéance est antérieure.</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Suivis à temps</translation>
    </message>
    <message>
        <source>Of the follow-ups that fell due in the period, those made by their due day.</source>
        <translation>Parmi les suivis arrivés à échéance pendant la période, ceux faits au plus tard le jour de leur échéance.</translation>
    </message>
    <message>
        <source>Cases open before the period</source>
        <translation>Cas ouverts avant la période</translation>
    </message>
    <message>
        <source>Children who were open cases in scope on the day before the period began.</source>
        <translation>Enfants qui étaient des cas ouverts, comptés la veille du début de la période.</translation>
    </message>
    <message>
        <source>… of which still open</source>
        <translation>… dont toujours ouverts</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those that are open cases on the last day.</source>
        <translation>Parmi les cas ouverts avant la période, ceux qui le sont encore au dernier jour.</translation>
    </message>
    <message>
        <source>… of which stable</source>
        <translation>… dont stables</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those with two clear follow-ups in a row on the last day.</source>
        <translation>Parmi les cas ouverts avant la période, ceux qui ont au dernier jour deux suivis favorables de suite.</translation>
    </message>
    <message>
        <source>… of which closed: stopped</source>
        <translation>… dont clôturés&#xa0;: a cessé</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those closed on the last day because the child has stopped.</source>
        <translation>Parmi les cas ouverts avant la période, ceux clôturés au dernier jour parce que l’enfant a cessé ce travail.</translation>
    </message>
    <message>
        <source>… of which closed for another reason</source>
        <translation>… dont clôturés pour une autre raison</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those closed on the last day for any other reason.</source>
        <translation>Parmi les cas ouverts avant la période, ceux clôturés au dernier jour pour toute autre raison.</translation>
    </message>
    <message>
        <source>… of which turned 18</source>
        <translation>… dont majorité atteinte</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those who are 18 or more on the last day.</source>
        <translation>Parmi les cas ouverts avant la période, ceux qui ont 18&#xa0;ans ou plus au dernier jour.</translation>
    </message>
    <message>
        <source>… of which left</source>
        <translation>… dont partis</translation>
    </message>
    <message>
        <source>Of the cases open before the period, those who have left by the last day.</source>
        <translation>Parmi les cas ouverts avant la période, ceux qui sont partis au plus tard au dernier jour.</translation>
    </message>
    <message>
        <source>Open cases whose household refuses</source>
        <translation>Cas ouverts dont le ménage refuse</translation>
    </message>
    <message>
        <source>Open cases on the last day that have not left and whose household refused consent; no other figure counts them.</source>
        <translation>Cas ouverts au dernier jour, non partis, dont le ménage a refusé son accord&#xa0;; aucun autre chiffre ne les compte.</translation>
    </message>
    <message>
        <source>Children with a protection alert</source>
        <translation>Enfants avec une alerte protection</translation>
    </message>
    <message>
        <source>Children for whom a danger or a worst form was noted in the period.</source>
        <translation>Enfants pour lesquels un danger ou une des pires formes a été noté pendant la période.</translation>
    </message>
    <message>
        <source>Protection alerts answered</source>
        <translation>Alertes protection traitées</translation>
    </message>
    <message>
        <source>Awareness sessions held</source>
        <translation>Séances de sensibilisation tenues</translation>
    </message>
    <message>
        <source>Awareness sessions held in the period.</source>
        <translation>Séances de sensibilisation tenues pendant la période.</translation>
    </message>
    <message>
        <source>People counted at awareness sessions</source>
        <translation>Personnes comptées aux séances de sensibilisation</translation>
    </message>
    <message>
        <source>Women, men, girls and boys counted at the sessions of the period; who came twice counts twice.</source>
        <translation>Femmes, hommes, filles et garçons comptés aux séances de la période&#xa0;; qui est venu deux fois compte deux fois.</translation>
    </message>
    <message>
        <source>Households sensitised</source>
        <translation>Ménages sensibilisés</translation>
    </message>
    <message>
        <source>Of the households in scope on the last day, those sensitised in the period during a visit or by attending a session.</source>
        <translation>Parmi les ménages comptés au dernier jour, ceux sensibilisés pendant la période lors d’une visite ou en assistant à une séance.</translation>
    </message>
    <message>
        <source>Referrals made</source>
        <translation>Référencements effectués</translation>
    </message>
    <message>
        <source>Referrals of children to a public or other service in the period.</source>
        <translation>Référencements d’enfants vers un service public ou autre pendant la période.</translation>
    </message>
    <message>
        <source>Referrals acknowledged</source>
        <translation>Référencements confirmés</translation>
    </message>
    <message>
        <source>Children supported in 24 months</source>
        <translation>Enfants soutenus en 24&#xa0;mois</translation>
    </message>
    <message>
        <source>Children with a support of any kind delivered to them or their household in the 24 months up to the last day, at 5 to 17 years of age.</source>
        <translation>Enfants auxquels, ou au ménage desquels, un soutien de toute sorte a été remis dans les 24&#xa0;mois jusqu’au dernier jour, à l’âge de 5 à 17&#xa0;ans.</translation>
    </message>
    <message>
        <source>Children monitored in person in 24 months</source>
        <translation>Enfants interrogés ou vus en 24&#xa0;mois</translation>
    </message>
    <message>
        <source>Children interviewed or seen in the 24 months up to the last day, at 5 to 17 years of age.</source>
        <translation>Enfants interrogés ou vus dans les 24&#xa0;mois jusqu’au dernier jour, à l’âge de 5 à 17&#xa0;ans.</translation>
    </message>
    <message>
        <source>Children with two follow-ups in 24 months</source>
        <translation>Enfants avec deux suivis en 24&#xa0;mois</translation>
    </message>
    <message>
        <source>Identified children with at least two follow-ups in the 24 months up to the last day, each at 5 to 17 years of age.</source>
        <translation>Enfants identifiés avec au moins deux suivis dans les 24&#xa0;mois jusqu’au dernier jour, chacun à l’âge de 5 à 17&#xa0;ans.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Core Criteria</source>
        <translation>Core Criteria</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever did the visit.</source>
        <translation>Par agent ou agente, cela revient à qui a fait la visite.</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever held the session.</source>
        <translation>Par agent ou agente, cela revient à qui a tenu la séance.</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever made the referral.</source>
        <translation>Par agent ou agente, cela revient à qui a fait le référencement.</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever was responsible on the day of identification.</source>
        <translation>Par agent ou agente, cela revient à la personne responsable le jour de l’identification.</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever is responsible on the last day.</source>
        <translation>Par agent ou agente, cela revient à la personne responsable au dernier jour.</translation>
    </message>
    <message>
        <source>By monitor it stands with whoever was responsible on the due day.</source>
        <translation>Par agent ou agente, cela revient à la personne responsable le jour de l’échéance.</translation>
    </message>
    <message>
        <source>Working out the indicators</source>
        <translation>Calcul des indicateurs</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>Time in post</source>
        <translation>Ancienneté dans le poste</translation>
    </message>
    <message>
        <source>Full or part time</source>
        <translation>Temps plein ou partiel</translation>
    </message>
    <message>
        <source>Other duties</source>
        <translation>Autres tâches</translation>
    </message>
    <message>
        <source>Quarter of the season</source>
        <translation>Trimestre de la campagne</translation>
    </message>
    <message>
        <source>Children found in child labour, divided by how many the others’ work in like places, seasons and ages would lead one to expect; of monitors with at least 30 children interviewed and 5 expected.</source>
        <translation>Enfants trouvés en travail des enfants, divisés par le nombre que le travail des autres laisse attendre pour des lieux, saisons et âges semblables&#xa0;; pour les agents et agentes qui ont au moins 30 enfants interrogés et 5 attendus.</translation>
    </message>
    <message>
        <source>Children found in child labour, of those interviewed in the quarter at 5 to 17; of monitors with at least 30 of them. What is expected allows for the season already and would hide it.</source>
        <translation>Enfants trouvés en travail des enfants, parmi ceux interrogés dans le trimestre entre 5 et 17&#xa0;ans&#xa0;; pour les agents et agentes qui en ont au moins 30. L’attendu tient déjà compte de la saison et la cacherait.</translation>
    </message>
    <message>
        <source>Follow-ups that came by the day they were due; of monitors with at least 10 due in the period.</source>
        <translation>Suivis faits au plus tard le jour prévu&#xa0;; pour les agents et agentes qui en avaient au moins 10 à faire dans la période.</translation>
    </message>
    <message>
        <source>Notes on children of 5 and over that say “interviewed”; of monitors with at least 30 such notes.</source>
        <translation>Notes sur des enfants de 5&#xa0;ans et plus qui disent «&#xa0;interrogé&#xa0;»&#xa0;; pour les agents et agentes qui ont au moins 30 notes sur de tels enfants.</translation>
    </message>
    <message>
        <source>Stopped at the latest follow-up</source>
        <translation>Travail cessé au dernier suivi</translation>
    </message>
    <message>
        <source>Identified children whose latest counting follow-up is clear, with whoever made it; of monitors with at least 10 of them. It is counted up to the last day, so it has no quarters.</source>
        <translation>Enfants identifiés dont le dernier suivi qui compte est favorable, attribués à qui l’a fait&#xa0;; pour les agents et agentes qui en ont au moins 10. Le décompte va jusqu’au dernier jour&#xa0;: il n’a donc pas de trimestres.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>No schooling</source>
        <translation>Sans scolarité</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>École primaire</translation>
    </message>
    <message>
        <source>Lower secondary school</source>
        <translation>Secondaire, premier cycle</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>Secondaire, second cycle</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Études supérieures</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Moins d’un an</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 à 2&#xa0;ans</translation>
    </message>
    <message>
        <source>3 years or more</source>
        <translation>3&#xa0;ans ou plus</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Durée indéterminée</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Durée déterminée</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>Saisonnier</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Full time: 35 hours a week or more</source>
        <translation>Temps plein&#xa0;: 35&#xa0;heures par semaine ou plus</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Other duties too</source>
        <translation>D’autres tâches aussi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Each monitor counts once, whatever their number of visits; the interval is that of 95 of 100 draws of monitors from the same group.</source>
        <translation>Chaque agent ou agente compte une fois, quel que soit le nombre de ses visites&#xa0;; l’intervalle est celui de 95 tirages sur 100 d’agents et agentes du même groupe.</translation>
    </message>
    <message>
        <source>These groups differ in more than their name: who works where, with which families and since when. A difference is a reason to look closer, and says nothing of its cause.</source>
        <translation>Ces groupes ne diffèrent pas que par leur nom&#xa0;: qui travaille où, avec quelles familles et depuis quand. Une différence est une raison de regarder de plus près et ne dit rien de sa cause.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) with enough to count: under 5 nothing is said.</source>
        <translation>
            <numerusform>%n&#xa0;agent ou agente avec assez d’éléments&#xa0;: en dessous de 5, rien n’est dit.</numerusform>
            <numerusform>%n&#xa0;agents et agentes avec assez d’éléments&#xa0;: en dessous de 5, rien n’est dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many visits in an hour</source>
        <translation>Beaucoup de visites en une heure</translation>
    </message>
    <message>
        <source>Visits in an hour in which one person began more than 8; the file check lists the same.</source>
        <translation>Visites d’une heure où une même personne en a commencé plus de 8&#xa0;; le contrôle du fichier donne les mêmes.</translation>
    </message>
    <message>
        <source>Visits in an hour in which one person began more than 8: %1 of %2.</source>
        <translation>Visites d’une heure où une même personne en a commencé plus de 8&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>One place for many households</source>
        <translation>Un même lieu pour plusieurs ménages</translation>
    </message>
    <message>
        <source>Visits to 3 or more households noted at one place (within about 11 metres) in one month, although their homes lie apart or are not known; of the visits with a place.</source>
        <translation>Visites à 3 ménages ou plus notées au même lieu (à 11 mètres près environ) au cours d’un mois, alors que leurs domiciles sont éloignés ou inconnus&#xa0;; parmi les visites dont le lieu est noté.</translation>
    </message>
    <message>
        <source>Visits at one place to 3 or more households that live apart: %1 of %2.</source>
        <translation>Visites au même lieu à 3 ménages ou plus qui habitent à des endroits différents&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Very short visits</source>
        <translation>Visites très courtes</translation>
    </message>
    <message>
        <source>Visits that lasted under 10 minutes, of those with a beginning and an end.</source>
        <translation>Visites de moins de 10&#xa0;minutes, parmi celles dont le début et la fin sont notés.</translation>
    </message>
    <message>
        <source>Visits under 10 minutes: %1 of %2.</source>
        <translation>Visites de moins de 10&#xa0;minutes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Round numbers of hours</source>
        <translation>Nombres d’heures ronds</translation>
    </message>
    <message>
        <source>Hours worked by a child that end in 0 or 5, of all hours noted over 0.</source>
        <translation>Heures travaillées par un enfant qui se terminent par 0 ou 5, parmi toutes les heures notées supérieures à 0.</translation>
    </message>
    <message>
        <source>Hours that end in 0 or 5: %1 of %2.</source>
        <translation>Heures qui se terminent par 0 ou 5&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Birth dates on the first of a month</source>
        <translation>Dates de naissance au premier du mois</translation>
    </message>
    <message>
        <source>Birth dates on 1 January or another first of a month, of those said to be known to the day, of children whom the person was the first to meet.</source>
        <translation>Dates de naissance au 1er janvier ou au premier d’un autre mois, parmi celles données comme connues au jour près, des enfants que la personne a rencontrés en premier.</translation>
    </message>
    <message>
        <source>Birth dates on the first of a month: %1 of %2.</source>
        <translation>Dates de naissance au premier du mois&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Round ages</source>
        <translation>Âges ronds</translation>
    </message>
    <message>
        <source>Ages of 10, 12 or 15 at the first meeting, of children of 8 to 17 whom the person was the first to meet (after Whipple’s index).</source>
        <translation>Âges de 10, 12 ou 15&#xa0;ans à la première rencontre, parmi les enfants de 8 à 17&#xa0;ans que la personne a rencontrés en premier (d’après l’indice de Whipple).</translation>
    </message>
    <message>
        <source>Children who were 10, 12 or 15 when first met: %1 of %2.</source>
        <translation>Enfants qui avaient 10, 12 ou 15&#xa0;ans à la première rencontre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No child ever absent</source>
        <translation>Jamais d’enfant absent</translation>
    </message>
    <message>
        <source>No visit in which a child of 5 or over was noted as absent, of the visits with a note on one.</source>
        <translation>Aucune visite où un enfant de 5&#xa0;ans ou plus a été noté absent, parmi les visites où un tel enfant est noté.</translation>
    </message>
    <message>
        <source>Visits in which a child was absent: %1 of %2.</source>
        <translation>Visites où un enfant était absent&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Never a child found in child labour</source>
        <translation>Jamais d’enfant trouvé en travail des enfants</translation>
    </message>
    <message>
        <source>No visit in which a child was found in child labour, of the visits in which one of 5 to 17 was interviewed or seen. Good prevention, or a place where few children work, shows like this too.</source>
        <translation>Aucune visite où un enfant a été trouvé en travail des enfants, parmi les visites où un enfant de 5 à 17&#xa0;ans a été interrogé ou vu. Une bonne prévention, ou un lieu où peu d’enfants travaillent, donne la même chose.</translation>
    </message>
    <message>
        <source>Visits in which a child was found in child labour: %1 of %2.</source>
        <translation>Visites où un enfant a été trouvé en travail des enfants&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Follow-ups too close to count</source>
        <translation>Suivis trop rapprochés pour compter</translation>
    </message>
    <message>
        <source>Clear follow-ups that came sooner after the one before than the rule asks for, of all follow-ups with a known finding.</source>
        <translation>Suivis favorables venus plus tôt après le précédent que la règle ne le demande, parmi tous les suivis dont le constat est connu.</translation>
    </message>
    <message>
        <source>Follow-ups too close to count: %1 of %2.</source>
        <translation>Suivis trop rapprochés pour compter&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Finding below the rule</source>
        <translation>Constat en dessous de la règle</translation>
    </message>
    <message>
        <source>Findings lower than the country’s rules give for the same answers, of all findings noted.</source>
        <translation>Constats moins graves que ce que donnent les règles du pays pour les mêmes réponses, parmi tous les constats notés.</translation>
    </message>
    <message>
        <source>Findings below the rule: %1 of %2.</source>
        <translation>Constats en dessous de la règle&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Closed before two clear follow-ups</source>
        <translation>Clos avant deux suivis favorables</translation>
    </message>
    <message>
        <source>Cases closed as stopped before two clear follow-ups in a row, of all cases closed as stopped; with whoever was responsible that day.</source>
        <translation>Cas clôturés parce que le travail a cessé, avant deux suivis favorables de suite, parmi tous les cas clôturés pour cette raison&#xa0;; attribués à la personne responsable ce jour-là.</translation>
    </message>
    <message>
        <source>Cases closed before two clear follow-ups in a row: %1 of %2.</source>
        <translation>Cas clôturés avant deux suivis favorables de suite&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>A long time without a visit</source>
        <translation>Longtemps sans visite</translation>
    </message>
    <message>
        <source>28 days or more without a visit while there: days away, and days after the tablet’s last sync, do not count.</source>
        <translation>28&#xa0;jours ou plus sans visite en étant là&#xa0;: les jours d’absence et les jours qui suivent la dernière synchronisation de la tablette ne comptent pas.</translation>
    </message>
    <message>
        <source>Longest time without a visit, up to a day in this period: %1 days (days there: %2).</source>
        <translation>Plus longue durée sans visite, jusqu’à un jour de cette période&#xa0;: %1&#xa0;jours (jours de présence&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Usual in the cooperative, as the longest time in days: %1 to %2.</source>
        <translation>Habituel dans la coopérative, pour la plus longue durée en jours&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Usual in the cooperative: a visit on %1 of the days.</source>
        <translation>Habituel dans la coopérative&#xa0;: une visite %1 des jours.</translation>
    </message>
    <message>
        <source>Usual in the cooperative: %1.</source>
        <translation>Habituel dans la coopérative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Usual in the cooperative: %1 to %2.</source>
        <translation>Habituel dans la coopérative&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Chance alone gives this here less than once in %1 times.</source>
        <translation>Le hasard seul donne cela ici moins d’une fois sur %1.</translation>
    </message>
    <message>
        <source>Chance alone gives this here about once in %1 times.</source>
        <translation>Le hasard seul donne cela ici environ une fois sur %1.</translation>
    </message>
    <message>
        <source>Shared tablet %1: who made which visit is not certain.</source>
        <translation>Tablette partagée %1&#xa0;: qui a fait quelle visite n’est pas certain.</translation>
    </message>
    <message>
        <source>Looking for signals</source>
        <translation>Recherche des signaux</translation>
    </message>
    <message>
        <source>Said where the fair comparison lies outside its 95 % limits: at least 30 children, most of them compared with children of the same place or season.</source>
        <translation>Dit quand la comparaison équitable sort de ses limites à 95&#xa0;%&#xa0;: au moins 30 enfants, pour la plupart comparés à des enfants du même lieu ou de la même saison.</translation>
    </message>
    <message>
        <source>Said where the fair comparison lies outside its 99.8 % limits: at least 30 children, most of them compared with children of the same place or season.</source>
        <translation>Dit quand la comparaison équitable sort de ses limites à 99,8&#xa0;%&#xa0;: au moins 30 enfants, pour la plupart comparés à des enfants du même lieu ou de la même saison.</translation>
    </message>
    <message>
        <source>Follow-ups due: %1 of %2 were done on time; usual here: %3 to %4.</source>
        <translation>Suivis dus&#xa0;: %1 sur %2 faits à temps&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>Children found in child labour: %1; expected from like places, seasons and ages: %2; within chance: %3 to %4.</source>
        <translation>Enfants trouvés en travail des enfants&#xa0;: %1&#xa0;; attendus d’après des lieux, saisons et âges semblables&#xa0;: %2&#xa0;; dans la part du hasard&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>Children looked for: %1 of %2 were noted as absent; usual here: %3 to %4.</source>
        <translation>Enfants recherchés&#xa0;: %1 sur %2 notés absents&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>Visits of which the file check lists something: %1 of %2; usual here: %3 to %4.</source>
        <translation>Visites que le contrôle du fichier signale&#xa0;: %1 sur %2&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>Visits with a recorded place: %1 of %2; usual here: %3 to %4.</source>
        <translation>Visites avec un lieu enregistré&#xa0;: %1 sur %2&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>more follow-ups on time</source>
        <translation>plus de suivis à temps</translation>
    </message>
    <message>
        <source>more children found than expected</source>
        <translation>plus d’enfants identifiés qu’attendu</translation>
    </message>
    <message>
        <source>fewer absences</source>
        <translation>moins d’enfants absents</translation>
    </message>
    <message>
        <source>steady visits</source>
        <translation>visites régulières</translation>
    </message>
    <message>
        <source>Said where every whole month with a usual range, at least six of them, has as many visits as its lower quarter or more, and there are at least 30 visits.</source>
        <translation>Dit quand chaque mois entier qui a une plage habituelle, six au moins, compte autant de visites que son quart inférieur ou plus, et qu’il y a au moins 30 visites.</translation>
    </message>
    <message>
        <source>Visits: %1 in %2 whole months, in each as many as usual or more; usual in the latest: %3 to %4.</source>
        <translation>Visites&#xa0;: %1 en %2&#xa0;mois entiers, chaque mois autant que d’ordinaire ou plus&#xa0;; d’ordinaire le dernier mois&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>fewer file-check findings</source>
        <translation>moins de signalements du fichier</translation>
    </message>
    <message>
        <source>more visits with a place</source>
        <translation>plus de visites avec un lieu</translation>
    </message>
    <message>
        <source>fewer follow-ups on time</source>
        <translation>moins de suivis à temps</translation>
    </message>
    <message>
        <source>far fewer children found than expected</source>
        <translation>bien moins d’enfants identifiés qu’attendu</translation>
    </message>
    <message>
        <source>fewer children found than expected</source>
        <translation>moins d’enfants identifiés qu’attendu</translation>
    </message>
    <message>
        <source>more absences</source>
        <translation>plus d’enfants absents</translation>
    </message>
    <message>
        <source>more file-check findings</source>
        <translation>plus de signalements du fichier</translation>
    </message>
    <message>
        <source>fewer visits than a year before</source>
        <translation>moins de visites qu’un an avant</translation>
    </message>
    <message>
        <source>shorter visits</source>
        <translation>visites plus courtes</translation>
    </message>
    <message>
        <source>Said where at least 30 visits have an end, and half of them took less than half of what is usual and less than the lower quarter of the active monitors.</source>
        <translation>Dit quand au moins 30 visites ont une fin, et que la moitié ont duré moins de la moitié de l’ordinaire et moins que le quart inférieur des agents et agentes en activité.</translation>
    </message>
    <message>
        <source>Half of %2 visits took up to %1 minutes; usual here: %3 to %4.</source>
        <translation>La moitié des %2 visites ont duré %1&#xa0;minutes au plus&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>fewer visits with a place</source>
        <translation>moins de visites avec un lieu</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Enfants absents</translation>
    </message>
    <message>
        <source>File check</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Lieu (GPS)</translation>
    </message>
    <message>
        <source>Length of visits</source>
        <translation>Durée des visites</translation>
    </message>
    <message>
        <source>light</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourde</translation>
    </message>
    <message>
        <source>over</source>
        <translation>trop élevée</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>found more children than the others in like places</source>
        <translation>a identifié plus d’enfants que les autres dans des lieux semblables</translation>
    </message>
    <message>
        <source>found fewer children than the others in like places</source>
        <translation>a identifié moins d’enfants que les autres dans des lieux semblables</translation>
    </message>
    <message>
        <source>Monitors beside what was to be expected</source>
        <translation>Agents et agentes, à côté de ce à quoi on pouvait s’attendre</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>À aborder ensemble</translation>
    </message>
    <message>
        <source>Nobody lies outside what was to be expected.</source>
        <translation>Personne n’est hors de ce à quoi on pouvait s’attendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lie(s) outside; the list of monitors names them.</source>
        <translation>
            <numerusform>%n&#xa0;autre est hors limites&#xa0;; la liste des agents et agentes la nomme.</numerusform>
            <numerusform>%n&#xa0;autres sont hors limites&#xa0;; la liste des agents et agentes les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lie(s) within what was to be expected.</source>
        <translation>
            <numerusform>%n&#xa0;personne est dans ce à quoi on pouvait s’attendre.</numerusform>
            <numerusform>%n&#xa0;personnes sont dans ce à quoi on pouvait s’attendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) too little work can be compared to say anything.</source>
        <translation>
            <numerusform>Pour %n&#xa0;personne, trop peu de travail est comparable pour en dire quelque chose.</numerusform>
            <numerusform>Pour %n&#xa0;personnes, trop peu de travail est comparable pour en dire quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>About one monitor in twenty lies outside by chance.</source>
        <translation>Environ un agent ou une agente sur vingt est hors limites par hasard.</translation>
    </message>
    <message>
        <source>Core Criteria, after public summaries</source>
        <translation>Core Criteria, d’après des résumés publics</translation>
    </message>
    <message>
        <source>shown, from %1 to %2</source>
        <translation>attesté, du %1 au %2</translation>
    </message>
    <message>
        <source>not shown in these 24 months</source>
        <translation>non attesté pendant ces 24&#xa0;mois</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Briefing for the manager</source>
        <translation>Note pour la direction</translation>
    </message>
    <message>
        <source>%1. They are in no figure; the file check says why.</source>
        <translation>%1. Ils ne sont dans aucun chiffre&#xa0;; le contrôle du fichier dit pourquoi.</translation>
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
        <source>small number</source>
        <translation>petit nombre</translation>
    </message>
    <message>
        <source>Nothing was counted here.</source>
        <translation>Rien n’a été compté ici.</translation>
    </message>
    <message>
        <source>Awareness and support</source>
        <translation>Sensibilisation et soutien</translation>
    </message>
    <message>
        <source>Follow-up of identified children</source>
        <translation>Suivi des enfants identifiés</translation>
    </message>
    <message>
        <source>Shown by an awareness session held or a support delivered.</source>
        <translation>Attesté par une séance de sensibilisation tenue ou un soutien remis.</translation>
    </message>
    <message>
        <source>Shown by a child interviewed or seen.</source>
        <translation>Attesté par un enfant interrogé ou vu.</translation>
    </message>
    <message>
        <source>awareness session</source>
        <translation>séance de sensibilisation</translation>
    </message>
    <message>
        <source>child interviewed or seen</source>
        <translation>enfant interrogé ou vu</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>Visit to household</source>
        <translation>Visite au ménage</translation>
    </message>
    <message>
        <source>Child looked for</source>
        <translation>Enfant recherché</translation>
    </message>
    <message>
        <source>Follow-up of child</source>
        <translation>Suivi de l’enfant</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Child referred</source>
        <translation>Enfant référé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Period: %1.</source>
        <translation>Période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted above the line: %1; below the line: all %2.</source>
        <translation>Comptés au-dessus de la barre&#xa0;: %1&#xa0;; au-dessous&#xa0;: les %2.</translation>
    </message>
    <message>
        <source>Nothing was counted here in this period.</source>
        <translation>Rien n’a été compté ici pendant cette période.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Sur la barre de fraction</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● oui</translation>
    </message>
    <message>
        <source>○ no</source>
        <translation>○ non</translation>
    </message>
    <message>
        <source>Nothing in these 24 months shows it.</source>
        <translation>Rien ne le montre dans ces 24&#xa0;mois.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Child, household or place</source>
        <translation>Enfant, ménage ou lieu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>● shown</source>
        <translation>● attesté</translation>
    </message>
    <message>
        <source>○ not shown</source>
        <translation>○ non attesté</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>By monitor</source>
        <translation>Par agent ou agente</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Par communauté</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By quarter of the season</source>
        <translation>Par trimestre de la campagne</translation>
    </message>
    <message>
        <source>By sex of the monitor</source>
        <translation>Par sexe de l’agent ou agente</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Cette campagne</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>Campagne passée</translation>
    </message>
    <message>
        <source>Free dates</source>
        <translation>Dates libres</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>another age, or unknown</source>
        <translation>autre âge, ou inconnu</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;jours</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Empty, because nobody has such a day to reckon from.</source>
        <translation>Vide, parce que personne n’a de tel jour à partir duquel compter.</translation>
    </message>
    <message>
        <source>Empty, because there is nothing of which it could be a share: the number below the line is 0.</source>
        <translation>Vide, parce qu’il n’y a rien dont ce serait une part&#xa0;: le nombre sous la barre de fraction est 0.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>toujours ouverts</translation>
    </message>
    <message>
        <source>stable: two clear follow-ups in a row</source>
        <translation>stables&#xa0;: deux suivis favorables de suite</translation>
    </message>
    <message>
        <source>closed: the child has stopped</source>
        <translation>clôturés&#xa0;: l’enfant a cessé ce travail</translation>
    </message>
    <message>
        <source>closed for another reason</source>
        <translation>clôturés pour une autre raison</translation>
    </message>
    <message>
        <source>%1, by month (%)</source>
        <translation>%1, par mois (%)</translation>
    </message>
    <message>
        <source>%1, by month (days)</source>
        <translation>%1, par mois (jours)</translation>
    </message>
    <message>
        <source>%1, by month (number)</source>
        <translation>%1, par mois (nombre)</translation>
    </message>
    <message>
        <source>%1: nothing was counted in these months.</source>
        <translation>%1&#xa0;: rien n’a été compté dans ces mois.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5; the most was %6 in %7.</source>
        <translation>%1&#xa0;: %2 en %3, %4 en %5&#xa0;; le maximum était %6 en %7.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What became of the %Ln case(s) that were open before the period (number)</source>
        <translation>
            <numerusform>Ce qu’est devenu le cas ouvert avant la période (nombre&#xa0;: %Ln)</numerusform>
            <numerusform>Ce que sont devenus les %Ln&#xa0;cas ouverts avant la période (nombre)</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 cases open before the period: %2.</source>
        <translation>Sur %1 cas ouverts avant la période&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What became of open cases</source>
        <translation>Devenir des cas ouverts</translation>
    </message>
    <message>
        <source>The cases that were open on the day before %1, and what they were on %2. The six lines add up to the first.</source>
        <translation>Les cas qui étaient ouverts la veille du %1, et ce qu’ils étaient au %2. La somme des six lignes donne la première.</translation>
    </message>
    <message>
        <source>No case was open before this period.</source>
        <translation>Aucun cas n’était ouvert avant cette période.</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>Au dernier jour</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Period: %1; beside it the same weeks a year before: %2.</source>
        <translation>Période&#xa0;: %1&#xa0;; à côté, les mêmes semaines un an avant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Sous la barre de fraction</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>13&#xa0;mois</translation>
    </message>
    <message>
        <source>F1 says what the indicator of the row counts. Enter opens the list that it counted.</source>
        <translation>F1 dit ce que compte l’indicateur de la ligne. Entrée ouvre la liste comptée.</translation>
    </message>
    <message>
        <source>The number; Enter opens the list that it counted.</source>
        <translation>Le nombre&#xa0;; Entrée ouvre la liste comptée.</translation>
    </message>
    <message>
        <source>Of a rate: how many were counted, of how many. ○ marks a small number, which may change much with few cases.</source>
        <translation>D’un taux&#xa0;: combien ont été comptés, et sur combien. ○ marque un petit nombre, que peu de cas peuvent beaucoup changer.</translation>
    </message>
    <message>
        <source>Where the share would lie in 95 of 100 such samples (Wilson). Line and point: from 0 % at the left to 100 % at the right.</source>
        <translation>Où se trouverait la part dans 95 de 100 échantillons semblables (Wilson). Trait et point&#xa0;: de 0&#xa0;% à gauche à 100&#xa0;% à droite.</translation>
    </message>
    <message>
        <source>The same weeks of the season before.</source>
        <translation>Les mêmes semaines de la campagne précédente.</translation>
    </message>
    <message>
        <source>By whole months, the latest at the right, each from its own least to its own greatest value.</source>
        <translation>Par mois entiers, le dernier à droite, chacun de sa plus petite à sa plus grande valeur.</translation>
    </message>
    <message>
        <source>%1: %2; %3; %4 children compared, %5 of them with others of the district.</source>
        <translation>%1&#xa0;: %2&#xa0;; %3&#xa0;; %4 enfants comparés, dont %5 à d’autres du district.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No children were interviewed in this period whom one could compare.</source>
        <translation>Aucun enfant interrogé pendant cette période ne peut être comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) compared with what the others found: %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne comparée à ce que les autres ont trouvé&#xa0;: %1.</numerusform>
            <numerusform>%Ln&#xa0;personnes comparées à ce que les autres ont trouvé&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 visits</source>
        <translation>%1&#xa0;: %2 visites</translation>
    </message>
    <message>
        <source>Children found in child labour: found / expected</source>
        <translation>Enfants trouvés en travail des enfants&#xa0;: trouvés / attendus</translation>
    </message>
    <message>
        <source>Children expected to be found</source>
        <translation>Enfants attendus</translation>
    </message>
    <message>
        <source>Children found / children expected</source>
        <translation>Enfants trouvés / enfants attendus</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>95 % limits</source>
        <translation>limites à 95&#xa0;%</translation>
    </message>
    <message>
        <source>99.8 % limits</source>
        <translation>limites à 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>Fair comparison</source>
        <translation>Comparaison équitable</translation>
    </message>
    <message>
        <source>Children compared</source>
        <translation>Enfants comparés</translation>
    </message>
    <message>
        <source>Within chance (95 %)</source>
        <translation>Part du hasard (95&#xa0;%)</translation>
    </message>
    <message>
        <source>With others of the district</source>
        <translation>Avec d’autres du district</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>About one monitor in twenty lies outside the 95 % limits by chance.</source>
        <translation>Environ un agent ou une agente sur vingt sort des limites à 95&#xa0;% par hasard.</translation>
    </message>
    <message>
        <source>%1 of the children are compared with others of their own district.</source>
        <translation>%1 des enfants sont comparés à d’autres de leur propre district.</translation>
    </message>
    <message>
        <source>The limits are widened because monitors differ more than by chance alone (phi = %1).</source>
        <translation>Les limites sont élargies parce que les agents et agentes diffèrent plus que par le seul hasard (phi = %1).</translation>
    </message>
    <message>
        <source>Monitors differ no more than by chance alone (phi = %1).</source>
        <translation>Les agents et agentes ne diffèrent pas plus que par le seul hasard (phi = %1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln child(ren))</source>
        <translation>
            <numerusform>%1 (%Ln&#xa0;enfant)</numerusform>
            <numerusform>%1 (%Ln&#xa0;enfants)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say, hollow in the picture: %Ln person(s). The table behind it names them.</source>
        <translation>
            <numerusform>Trop peu pour conclure, en creux sur l’image&#xa0;: %Ln&#xa0;personne. Le tableau la nomme.</numerusform>
            <numerusform>Trop peu pour conclure, en creux sur l’image&#xa0;: %Ln&#xa0;personnes. Le tableau les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say, hollow in the picture: %1.</source>
        <translation>Trop peu pour conclure, en creux sur l’image&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 visits in %Ln month(s).</source>
        <translation>
            <numerusform>%1 visites en %Ln&#xa0;mois.</numerusform>
            <numerusform>%1 visites en %Ln&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the usual range of the cooperative in %1 of %Ln month(s).</source>
        <translation>
            <numerusform>Sous la plage habituelle de la coopérative&#xa0;: %1 sur %Ln&#xa0;mois.</numerusform>
            <numerusform>Sous la plage habituelle de la coopérative&#xa0;: %1 sur %Ln&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other season is grey.</source>
        <translation>Une saison sur deux est en gris.</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>Visites par mois</translation>
    </message>
    <message>
        <source>usual here</source>
        <translation>d’ordinaire ici</translation>
    </message>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Visites par heure de la journée</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>Aucune visite pendant cette période.</translation>
    </message>
    <message>
        <source>The hour in which most visits began: %1 to %2.</source>
        <translation>L’heure où le plus de visites ont commencé&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Hour, local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Hour, UTC</source>
        <translation>Heure UTC</translation>
    </message>
    <message>
        <source>Visits by day of the week</source>
        <translation>Visites par jour de la semaine</translation>
    </message>
    <message>
        <source>The day with the most visits: %1.</source>
        <translation>Le jour où il y a eu le plus de visites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hour there</source>
        <translation>Heure sur place</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Accuracy, metres</source>
        <translation>Précision, mètres</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dû le</translation>
    </message>
    <message>
        <source>Done by then</source>
        <translation>Fait à temps</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Premier entretien</translation>
    </message>
    <message>
        <source>Found in child labour</source>
        <translation>Trouvé en travail des enfants</translation>
    </message>
    <message>
        <source>Found by the others</source>
        <translation>Trouvés par les autres</translation>
    </message>
    <message>
        <source>Among children of</source>
        <translation>Parmi les enfants</translation>
    </message>
    <message>
        <source>the district, quarter and age</source>
        <translation>du district, du trimestre et de l’âge</translation>
    </message>
    <message>
        <source>the quarter and age</source>
        <translation>du trimestre et de l’âge</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>de l’âge</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>de partout</translation>
    </message>
    <message>
        <source>What the file check found</source>
        <translation>Ce que le contrôle du fichier signale</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>Reçu ou transmis</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De ou à</translation>
    </message>
    <message>
        <source>came</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>went</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>Visits without a length</source>
        <translation>Visites sans durée</translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation>Visites sans lieu</translation>
    </message>
    <message>
        <source>Children interviewed</source>
        <translation>Enfants interrogés</translation>
    </message>
    <message>
        <source>Children noted as absent</source>
        <translation>Enfants notés absents</translation>
    </message>
    <message>
        <source>Follow-ups done on time</source>
        <translation>Suivis faits à temps</translation>
    </message>
    <message>
        <source>Follow-ups not done by their day</source>
        <translation>Suivis non faits à leur date</translation>
    </message>
    <message>
        <source>Children found in child labour</source>
        <translation>Enfants trouvés en travail des enfants</translation>
    </message>
    <message>
        <source>Findings of the file check</source>
        <translation>Signalements du contrôle du fichier</translation>
    </message>
    <message>
        <source>Households that came and went</source>
        <translation>Ménages reçus et transmis</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Children absent</source>
        <translation>Enfants absents</translation>
    </message>
    <message>
        <source>In child labour</source>
        <translation>Travail des enfants</translation>
    </message>
    <message>
        <source>Days since sync</source>
        <translation>Jours sans synchro</translation>
    </message>
    <message>
        <source>Ask about: %1</source>
        <translation>À aborder&#xa0;: %1</translation>
    </message>
    <message>
        <source>Strengths: %1</source>
        <translation>Points forts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Agents et agentes</translation>
    </message>
    <message>
        <source>No monitor was active in this period, and nobody made a visit. Choose another period above.</source>
        <translation>Aucun agent ni aucune agente en activité pendant cette période, et aucune visite. Choisissez une autre période ci-dessus.</translation>
    </message>
    <message>
        <source>Role not given</source>
        <translation>Rôle non indiqué</translation>
    </message>
    <message>
        <source>Role not listed</source>
        <translation>Rôle hors liste</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Point fort&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth asking about: %1</source>
        <translation>À aborder&#xa0;: %1</translation>
    </message>
    <message>
        <source>What stands out is said of active monitors only.</source>
        <translation>Ce qui ressort n’est dit que des agents et agentes en activité.</translation>
    </message>
    <message>
        <source>Nothing stands out, or there is too little work in this period to say.</source>
        <translation>Rien ne ressort, ou il y a trop peu de travail pendant cette période pour le dire.</translation>
    </message>
    <message>
        <source>%1; within chance: %2 to %3</source>
        <translation>%1&#xa0;; dans la part du hasard&#xa0;: %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;jour</numerusform>
            <numerusform>il y a %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>Pendant cette période</translation>
    </message>
    <message>
        <source>Compared fairly</source>
        <translation>Comparaison équitable</translation>
    </message>
    <message>
        <source>%1; %2 children, %3 of them with others of the district</source>
        <translation>%1&#xa0;; %2 enfants, dont %3 comparés à d’autres du district</translation>
    </message>
    <message>
        <source>When, how long, how often</source>
        <translation>Quand, combien de temps, à quel rythme</translation>
    </message>
    <message>
        <source>Without a length</source>
        <translation>Sans durée</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 visites sur %2</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>Visites par jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, on %Ln day(s) with visits</source>
        <translation>
            <numerusform>%1 en moyenne, sur %Ln&#xa0;jour de visites</numerusform>
            <numerusform>%1 en moyenne, sur %Ln&#xa0;jours de visites</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits with a place</source>
        <translation>Visites avec un lieu</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>median %1 m</source>
        <translation>médiane %1&#xa0;m</translation>
    </message>
    <message>
        <source>Visits with one</source>
        <translation>Visites concernées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;fois</numerusform>
            <numerusform>%Ln&#xa0;fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Passations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) came from: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage reçu de&#xa0;: %1</numerusform>
            <numerusform>%Ln&#xa0;ménages reçus de&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) went to: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage transmis à&#xa0;: %1</numerusform>
            <numerusform>%Ln&#xa0;ménages transmis à&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none came, none went</source>
        <translation>aucun reçu, aucun transmis</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour conclure</translation>
    </message>
    <message>
        <source>higher than expected</source>
        <translation>plus qu’attendu</translation>
    </message>
    <message>
        <source>lower than expected</source>
        <translation>moins qu’attendu</translation>
    </message>
    <message>
        <source>much higher than expected</source>
        <translation>bien plus qu’attendu</translation>
    </message>
    <message>
        <source>much lower than expected</source>
        <translation>bien moins qu’attendu</translation>
    </message>
    <message>
        <source>usual here: %1 to %2</source>
        <translation>d’ordinaire ici&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>%1 found, %2 expected</source>
        <translation>trouvés&#xa0;: %1, attendus&#xa0;: %2</translation>
    </message>
    <message>
        <source>A table of the logbook in or out: training, coaching, equipment, days away, sessions, notes, corrections</source>
        <translation>Importe ou exporte une table du journal&#xa0;: formation, accompagnement, équipement, absences, séances, notes, corrections</translation>
    </message>
    <message>
        <source>Whom to coach: class, next due day and open actions of every active monitor</source>
        <translation>Qui accompagner&#xa0;: classe, prochaine échéance et actions ouvertes de chaque agent et agente en poste</translation>
    </message>
    <message>
        <source>The training of every active monitor, module by module: passed, until when, overdue</source>
        <translation>La formation de chaque agent et agente en poste, module par module&#xa0;: réussie, jusqu’à quand, en retard</translation>
    </message>
    <message>
        <source>The person %1 is no monitor on %2 and did no work in the period: there is nothing to print.</source>
        <translation>La personne %1 n’est ni agent ni agente au %2 et n’a pas travaillé dans la période&#xa0;: il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>One monitor’s work in a period, to be read together</source>
        <translation>Le travail d’un agent ou d’une agente dans une période, à lire ensemble</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3, such as 7.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3, tel que 7.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>“%1” does not say how long a training holds: none, months:12 or date:09-01.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas combien de temps une formation est valable&#xa0;: none, months:12 ou date:09-01.</translation>
    </message>
    <message>
        <source>The logbook has no “%1” among its %2. Import the table %2 first.</source>
        <translation>Le journal n’a pas de «&#xa0;%1&#xa0;» dans sa table %2. Importez d’abord la table %2.</translation>
    </message>
    <message>
        <source>Import of training modules</source>
        <translation>Import de modules de formation</translation>
    </message>
    <message>
        <source>Import of trainings</source>
        <translation>Import de formations</translation>
    </message>
    <message>
        <source>Import of training attendance</source>
        <translation>Import de présences aux formations</translation>
    </message>
    <message>
        <source>Import of coaching visits</source>
        <translation>Import de visites d’accompagnement</translation>
    </message>
    <message>
        <source>Import of marks</source>
        <translation>Import de cotations</translation>
    </message>
    <message>
        <source>Import of agreed actions</source>
        <translation>Import d’actions convenues</translation>
    </message>
    <message>
        <source>Import of equipment</source>
        <translation>Import d’équipements</translation>
    </message>
    <message>
        <source>Import of awareness sessions</source>
        <translation>Import de séances de sensibilisation</translation>
    </message>
    <message>
        <source>Import of session attendance</source>
        <translation>Import de présences aux séances</translation>
    </message>
    <message>
        <source>The fact, and when it is said</source>
        <translation>Le fait, et quand il est dit</translation>
    </message>
    <message>
        <source>The monitor’s own words</source>
        <translation>Les mots de l’agent ou de l’agente</translation>
    </message>
    <message>
        <source>A monitor’s work</source>
        <translation>Le travail d’un agent ou d’une agente</translation>
    </message>
    <message>
        <source>Said where there are at least 30, and the share lies 5 points or more outside the middle half of the active monitors, with chance (95 %) allowed for.</source>
        <translation>Dit dès 30 unités, quand la part sort d’au moins 5 points de la moitié centrale des agents et agentes en activité, compte tenu du hasard (95&#xa0;%).</translation>
    </message>
    <message>
        <source>Writing into the logbook</source>
        <translation>Écriture dans le journal</translation>
    </message>
    <message>
        <source>Found / expected</source>
        <translation>Trouvés / attendus</translation>
    </message>
    <message>
        <source>Worth looking into: %1</source>
        <translation>À regarder de plus près&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s), under 5: nothing is said</source>
        <translation>
            <numerusform>%Ln&#xa0;personne, moins de 5&#xa0;: rien n’est dit</numerusform>
            <numerusform>%Ln&#xa0;personnes, moins de 5&#xa0;: rien n’est dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3); %Ln monitor(s)</source>
        <translation>
            <numerusform>%1 (%2 à %3)&#xa0;; %Ln&#xa0;personne</numerusform>
            <numerusform>%1 (%2 à %3)&#xa0;; %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (1: as expected)</source>
        <translation>%1 (1&#xa0;: comme attendu)</translation>
    </message>
    <message>
        <source>Mean of monitors</source>
        <translation>Moyenne des agents et agentes</translation>
    </message>
    <message>
        <source>%1, mean of the monitors of each group. %2.</source>
        <translation>%1, moyenne des agents et agentes de chaque groupe. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) this is not known; they are in no group.</source>
        <translation>
            <numerusform>Pour %Ln&#xa0;personne, ce n’est pas connu&#xa0;; elle n’est dans aucun groupe.</numerusform>
            <numerusform>Pour %Ln&#xa0;personnes, ce n’est pas connu&#xa0;; elles ne sont dans aucun groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What moves results here: %1</source>
        <translation>Ce qui fait varier les résultats ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>No monitor of this group has enough to count.</source>
        <translation>Dans ce groupe, personne n’a assez à compter.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Finding noted</source>
        <translation>Constat noté</translation>
    </message>
    <message>
        <source>By the country’s rules</source>
        <translation>Selon les règles du pays</translation>
    </message>
    <message>
        <source>Age that day</source>
        <translation>Âge ce jour-là</translation>
    </message>
    <message>
        <source>Clear follow-ups in a row</source>
        <translation>Suivis favorables de suite</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Shared tablet %1: %2</source>
        <translation>Tablette partagée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>Said of a month or a period with at least %1 of them, where chance alone would give it less than once in 100 times and it lies outside what is usual here.</source>
        <translation>Dit d’un mois ou d’une période qui en compte au moins %1, quand le hasard seul le donnerait moins d’une fois sur 100 et que cela sort de l’ordinaire d’ici.</translation>
    </message>
    <message>
        <source>It is named in the list of monitors only when it holds two months running or chance alone would give it less than once in 100,000 times.</source>
        <translation>La liste des agents et agentes ne le nomme que s’il tient deux mois de suite ou si le hasard seul le donnerait moins d’une fois sur 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Signals to look into</source>
        <translation>Signaux à regarder de plus près</translation>
    </message>
    <message>
        <source>Nothing in this period differs from what is usual here by more than chance gives, or there is too little work to say.</source>
        <translation>Rien dans cette période ne s’écarte de l’ordinaire d’ici plus que ne le donne le hasard, ou il y a trop peu de travail pour le dire.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Of whom, or which tablet</source>
        <translation>De qui, ou quelle tablette</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Le fait</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>That is not the present passphrase; nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète actuelle&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1: nothing is said</source>
        <translation>%1&#xa0;: rien n’est dit</translation>
    </message>
    <message>
        <source>Only somebody with the role manager closes and reopens periods (menu Logbook, Who sits here). Nothing was written.</source>
        <translation>Seule une personne qui a le rôle «&#xa0;Responsable de la coopérative&#xa0;» clôture et rouvre des périodes (menu Journal, Qui est à ce poste). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>These days are closed already. To close them anew, reopen them first (page Indicators, Closed periods).</source>
        <translation>Ces jours sont déjà clôturés. Pour les clôturer à nouveau, rouvrez-les d’abord (page Indicateurs, Périodes clôturées).</translation>
    </message>
    <message>
        <source>close a period</source>
        <translation>clôturer une période</translation>
    </message>
    <message>
        <source>reopen a period</source>
        <translation>rouvrir une période</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>file and settings</source>
        <translation>le fichier et les réglages</translation>
    </message>
    <message>
        <source>none differed</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>counted only now</source>
        <translation>compté seulement maintenant</translation>
    </message>
    <message>
        <source>counted only then</source>
        <translation>compté seulement alors</translation>
    </message>
    <message>
        <source>counts otherwise</source>
        <translation>compte autrement</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message>
        <source>Their figures stay as they were when they were closed. Enter compares them with what the open file gives today.</source>
        <translation>Leurs chiffres restent tels qu’ils étaient à la clôture. Entrée les compare à ce que donne aujourd’hui le fichier ouvert.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom donné</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Settings that differed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>%1: figures as closed, %2</source>
        <translation>%1&#xa0;: chiffres tels qu’à la clôture, %2</translation>
    </message>
    <message>
        <source>From the file as of %1.</source>
        <translation>D’après le fichier du %1.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>%1: as closed, and today</source>
        <translation>%1&#xa0;: à la clôture et aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) would be another today: file as of %1 then, as of %2 now.</source>
        <translation>
            <numerusform>%Ln&#xa0;chiffre serait autre aujourd’hui&#xa0;: fichier du %1 alors, du %2 maintenant.</numerusform>
            <numerusform>%Ln&#xa0;chiffres seraient autres aujourd’hui&#xa0;: fichier du %1 alors, du %2 maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was closed stays as it is. Enter opens what is counted only now, only then, or otherwise.</source>
        <translation>Ce qui a été clôturé reste tel quel. Entrée ouvre ce qui est compté seulement maintenant, seulement alors, ou autrement.</translation>
    </message>
    <message>
        <source>Nothing changed: every figure of this period would be the same today, from the file as of %1 and from that as of %2.</source>
        <translation>Rien n’a changé&#xa0;: chaque chiffre de cette période serait le même aujourd’hui, d’après le fichier du %1 comme d’après celui du %2.</translation>
    </message>
    <message>
        <source>As closed</source>
        <translation>À la clôture</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Seulement maintenant</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Seulement alors</translation>
    </message>
    <message>
        <source>Counts otherwise</source>
        <translation>Compte autrement</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Changé par</translation>
    </message>
    <message>
        <source>As closed %1, today %2.</source>
        <translation>À la clôture %1, aujourd’hui %2.</translation>
    </message>
    <message>
        <source>The same were counted, and they count alike.</source>
        <translation>Les mêmes ont été comptés, et de la même façon.</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>erased from the logbook</source>
        <translation>effacé du journal</translation>
    </message>
    <message>
        <source>Periods are closed on the page Indicators: go there, choose the period, then close it.</source>
        <translation>Les périodes se clôturent sur la page Indicateurs&#xa0;: allez-y, choisissez la période, puis clôturez-la.</translation>
    </message>
    <message>
        <source>A period is being closed. Wait until it is done, or cancel it.</source>
        <translation>Une période est en cours de clôture. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Closed: %1. It stands under “Closed periods” on the page Indicators.</source>
        <translation>Clôturée&#xa0;: %1. Elle figure sous «&#xa0;Périodes clôturées&#xa0;» sur la page Indicateurs.</translation>
    </message>
    <message>
        <source>A period is reopened only for a reason. Nothing was written.</source>
        <translation>Une période n’est rouverte que pour une raison. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The figures of this period cannot be read: they are gone, or were kept by another version of this program. Look for them in a backup of the logbook.</source>
        <translation>Les chiffres de cette période ne peuvent pas être lus&#xa0;: ils n’y sont plus, ou une autre version de ce programme les a gardés. Cherchez-les dans une sauvegarde du journal.</translation>
    </message>
    <message>
        <source>The file has no person with the id %1. The command monitors lists the ids.</source>
        <translation>Le fichier n’a personne avec l’identifiant %1. La commande monitors donne les identifiants.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, set aside</source>
        <translation>%1, mis de côté</translation>
    </message>
    <message>
        <source>The fact, and how often chance alone gives it here</source>
        <translation>Le fait, et combien de fois le seul hasard le donne ici</translation>
    </message>
    <message>
        <source>Visits made in the month</source>
        <translation>Visites faites dans le mois</translation>
    </message>
    <message>
        <source>Visits begun in the hour</source>
        <translation>Visites commencées dans l’heure</translation>
    </message>
    <message>
        <source>Visits made on the weekday</source>
        <translation>Visites faites ce jour de la semaine</translation>
    </message>
    <message>
        <source>%1; begun between %2 and %3 hours</source>
        <translation>%1&#xa0;; commencées entre %2 et %3&#xa0;heures</translation>
    </message>
    <message>
        <source>%1; made on this day of the week: %2</source>
        <translation>%1&#xa0;; faites ce jour de la semaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>A danger or a worst form was noted, and no referral since. It stands here whatever the child’s status, and cannot be put off.</source>
        <translation>Un danger ou une pire forme a été noté, sans référencement depuis. L’alerte reste ici quel que soit le statut de l’enfant et ne peut pas être remise à plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;référencement</numerusform>
            <numerusform>%Ln&#xa0;référencements</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and stable cases whose due day has passed.</source>
        <translation>Cas ouverts et stables dont la date d’échéance est passée.</translation>
    </message>
    <message>
        <source>Open and stable cases to whom nothing but awareness was delivered since identification.</source>
        <translation>Cas ouverts et stables qui n’ont reçu que de la sensibilisation depuis l’identification.</translation>
    </message>
    <message>
        <source>Children who were missed at the latest visit to their household.</source>
        <translation>Enfants absents lors de la dernière visite de leur ménage.</translation>
    </message>
    <message>
        <source>No assignment holds on this day for the household or its community.</source>
        <translation>Aucune affectation n’est en vigueur ce jour pour le ménage ou sa communauté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;agent ou agente</numerusform>
            <numerusform>%Ln&#xa0;agents et agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Active monitors without a sync for more than 7 days: their figures are not whole.</source>
        <translation>Agents et agentes en activité sans synchronisation depuis plus de 7&#xa0;jours&#xa0;: leurs chiffres ne sont pas complets.</translation>
    </message>
    <message>
        <source>Notes to come back to</source>
        <translation>Notes à reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;note</numerusform>
            <numerusform>%Ln&#xa0;notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes whose day to come back has come, and that nobody has come back to.</source>
        <translation>Notes dont le jour de reprise est venu et que personne n’a reprises.</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Cette semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Referrals that could not wait, and that nobody has acknowledged yet; the one that has waited longest first.</source>
        <translation>Référencements qui ne pouvaient pas attendre et dont personne n’a encore accusé réception&#xa0;; celui qui attend depuis le plus longtemps d’abord.</translation>
    </message>
    <message>
        <source>Every same-day referral has been acknowledged.</source>
        <translation>Tous les référencements du jour même ont reçu un accusé de réception.</translation>
    </message>
    <message>
        <source>Days waiting</source>
        <translation>Jours d’attente</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Référé par</translation>
    </message>
    <message>
        <source>The route sheet of the week that holds the day: planned coaching visits, households to visit</source>
        <translation>La feuille de route de la semaine où tombe le jour&#xa0;: visites d’accompagnement prévues, ménages à visiter</translation>
    </message>
    <message>
        <source>One page for the one-to-one with a monitor, to be signed by both</source>
        <translation>Une page pour l’entretien individuel avec un agent ou une agente, à signer à deux</translation>
    </message>
    <message>
        <source>--names is for the papers %1; this paper bears what its class allows.</source>
        <translation>--names vaut pour les papiers %1&#xa0;; ce papier porte ce que sa classe permet.</translation>
    </message>
    <message>
        <source>The latest visit with a class says: needs support.</source>
        <translation>La dernière visite classée dit&#xa0;: à accompagner.</translation>
    </message>
    <message>
        <source>Points: %1 where the latest class is “needs support”.</source>
        <translation>Points&#xa0;: %1 si la dernière classe est «&#xa0;à accompagner&#xa0;».</translation>
    </message>
    <message>
        <source>The latest visit with a class says: developing.</source>
        <translation>La dernière visite classée dit&#xa0;: en progression.</translation>
    </message>
    <message>
        <source>Points: %1 where the latest class is “developing”.</source>
        <translation>Points&#xa0;: %1 si la dernière classe est «&#xa0;en progression&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s) in their households.</source>
        <translation>
            <numerusform>%Ln&#xa0;cas ouvert dans ses ménages.</numerusform>
            <numerusform>%Ln&#xa0;cas ouverts dans ses ménages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for every %2 open cases, %3 at most.</source>
        <translation>Points&#xa0;: %1 par tranche de %2 cas ouverts, %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;suivi en retard.</numerusform>
            <numerusform>%Ln&#xa0;suivis en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for every %2 follow-ups overdue, %3 at most; none while the tablet is missing or shortly after days away.</source>
        <translation>Points&#xa0;: %1 par tranche de %2 suivis en retard, %3 au plus&#xa0;; aucun tant que la tablette manque ou peu après une absence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;visite en retard.</numerusform>
            <numerusform>%Ln&#xa0;visites en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for every %2 visits overdue, %3 at most; none while the tablet is missing or shortly after days away.</source>
        <translation>Points&#xa0;: %1 par tranche de %2 visites en retard, %3 au plus&#xa0;; aucun tant que la tablette manque ou peu après une absence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed action(s) overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;action convenue en retard.</numerusform>
            <numerusform>%Ln&#xa0;actions convenues en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for each agreed action that is overdue, %3 at most.</source>
        <translation>Points&#xa0;: %1 par action convenue en retard, %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of signal to look into together.</source>
        <translation>
            <numerusform>%Ln&#xa0;type de signal à examiner ensemble.</numerusform>
            <numerusform>%Ln&#xa0;types de signaux à examiner ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for each kind of signal that keeps up or is very strong, %3 at most.</source>
        <translation>Points&#xa0;: %1 par type de signal qui persiste ou qui est très fort, %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) since the latest accompanied visit.</source>
        <translation>
            <numerusform>%Ln&#xa0;mois depuis la dernière visite accompagnée.</numerusform>
            <numerusform>%Ln&#xa0;mois depuis la dernière visite accompagnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for every %2 whole months since the latest accompanied visit, %3 at most.</source>
        <translation>Points&#xa0;: %1 par tranche de %2&#xa0;mois entiers depuis la dernière visite accompagnée, %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) since the hiring, and no accompanied visit yet.</source>
        <translation>
            <numerusform>%Ln&#xa0;mois depuis l’embauche, et pas encore de visite accompagnée.</numerusform>
            <numerusform>%Ln&#xa0;mois depuis l’embauche, et pas encore de visite accompagnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1 for every %2 whole months since the hiring without an accompanied visit, %3 at most.</source>
        <translation>Points&#xa0;: %1 par tranche de %2&#xa0;mois entiers depuis l’embauche sans visite accompagnée, %3 au plus.</translation>
    </message>
    <message>
        <source>On the way: a visit is planned at %1 on %2, %3 km from the nearest of their communities.</source>
        <translation>En chemin&#xa0;: une visite est prévue à %1 le %2, à %3&#xa0;km de la plus proche de ses communautés.</translation>
    </message>
    <message>
        <source>Points: %1 where a visit to somebody else is planned within a week and 10 km.</source>
        <translation>Points&#xa0;: %1 si une visite auprès de quelqu’un d’autre est prévue dans la semaine et à moins de 10&#xa0;km.</translation>
    </message>
    <message>
        <source>Away until %1: nobody can go along before.</source>
        <translation>En absence jusqu’au %1&#xa0;: personne ne peut l’accompagner avant.</translation>
    </message>
    <message>
        <source>Whoever is away stands after everybody else of the section, until the return.</source>
        <translation>Qui est en absence se trouve après tous les autres de la section, jusqu’au retour.</translation>
    </message>
    <message>
        <source>Away until further notice: nobody can go along now.</source>
        <translation>En absence jusqu’à nouvel ordre&#xa0;: personne ne peut l’accompagner maintenant.</translation>
    </message>
    <message>
        <source>☐ accompanied   ☐ spot check   ☐ simulated</source>
        <translation>☐ accompagnée   ☐ contrôle inopiné   ☐ simulée</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <source>No marks of an earlier visit are in the logbook.</source>
        <translation>Le journal n’a pas de notes d’une visite antérieure.</translation>
    </message>
    <message>
        <source>Nothing was marked 0 or 1 on %1.</source>
        <translation>Rien n’a été noté 0 ou 1 le %1.</translation>
    </message>
    <message>
        <source>Marked 0 or 1 on %1: %2.</source>
        <translation>Noté 0 ou 1 le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>☐ done ☐ goes on ☐ dropped</source>
        <translation>☐ fait ☐ continue ☐ retiré</translation>
    </message>
    <message>
        <source>No agreed action is open.</source>
        <translation>Aucune action convenue n’est ouverte.</translation>
    </message>
    <message>
        <source>☐ 0   ☐ 1   ☐ 2   ☐ n/a</source>
        <translation>☐ 0   ☐ 1   ☐ 2   ☐ n/a</translation>
    </message>
    <message>
        <source>in the logbook’s own words</source>
        <translation>selon les mots du journal</translation>
    </message>
    <message>
        <source>Agreed before and still open</source>
        <translation>Convenu avant et encore ouvert</translation>
    </message>
    <message>
        <source>Agreed before and still open (%1 of %2; all are in the logbook)</source>
        <translation>Convenu avant et encore ouvert (%1 sur %2&#xa0;; tout est au journal)</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1&#xa0;; et %Ln&#xa0;autre</numerusform>
            <numerusform>%1&#xa0;; et %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What is agreed now</source>
        <translation>Ce qui est convenu maintenant</translation>
    </message>
    <message>
        <source>The person %1 is no active monitor on %2. The command coaching lists who is.</source>
        <translation>La personne %1 n’est pas un agent ou une agente en activité le %2. La commande coaching donne la liste.</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No coaching visit is planned for this week.</source>
        <translation>Aucune visite d’accompagnement n’est prévue cette semaine.</translation>
    </message>
    <message>
        <source>No household is due by the end of this week.</source>
        <translation>Aucun ménage n’est à visiter d’ici la fin de la semaine.</translation>
    </message>
    <message>
        <source>Route sheet, week of %1</source>
        <translation>Feuille de route, semaine du %1</translation>
    </message>
    <message>
        <source>Coaching visits of this week</source>
        <translation>Visites d’accompagnement de la semaine</translation>
    </message>
    <message>
        <source>Households in which somebody is to be visited by the end of the week, with those left over from before; by community and code.</source>
        <translation>Ménages où quelqu’un est à visiter d’ici la fin de la semaine, y compris ceux qui restent des semaines précédentes&#xa0;; par communauté et code.</translation>
    </message>
    <message>
        <source>Follow-ups to make</source>
        <translation>Suivis à faire</translation>
    </message>
    <message>
        <source>Other visits to make</source>
        <translation>Autres visites à faire</translation>
    </message>
    <message>
        <source>none with enough marks yet</source>
        <translation>aucune avec assez de notes</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>Latest visit together</source>
        <translation>Dernier accompagnement</translation>
    </message>
    <message>
        <source>Next visit together by</source>
        <translation>À accompagner d’ici au</translation>
    </message>
    <message>
        <source>%1: still to take</source>
        <translation>%1&#xa0;: à suivre</translation>
    </message>
    <message>
        <source>%1: ran out on %2</source>
        <translation>%1&#xa0;: expirée le %2</translation>
    </message>
    <message>
        <source>%1: runs out on %2</source>
        <translation>%1&#xa0;: expire le %2</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien à prévoir</translation>
    </message>
    <message>
        <source>nothing is noted</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Formations à prévoir</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>What I need from my supervisor</source>
        <translation>Ce dont j’ai besoin de ma supervision</translation>
    </message>
    <message>
        <source>Supervision sheet</source>
        <translation>Fiche de supervision</translation>
    </message>
    <message>
        <source>%1, as of %2; looking back on %3</source>
        <translation>%1, au %2&#xa0;; période regardée&#xa0;: %3</translation>
    </message>
    <message>
        <source>No logbook was named: what was agreed, training and equipment are not on this sheet.</source>
        <translation>Aucun journal n’a été indiqué&#xa0;: ce qui a été convenu, les formations et l’équipement ne sont pas sur cette fiche.</translation>
    </message>
    <message>
        <source>Accompanied visit</source>
        <translation>Visite accompagnée</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>Contrôle inopiné</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Entretien individuel</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>usé</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>cassé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>The file has no community with the id %1 that counts. The command indicators --by community lists the ids.</source>
        <translation>Le fichier n’a pas de communauté portant l’identifiant %1 qui compte. La commande indicators --by community donne les identifiants.</translation>
    </message>
    <message>
        <source>%1 does not go outside: no row of a child or a monitor does. Tables for the outside are indicators, sessions, reach, support, referrals.</source>
        <translation>%1 ne sort pas&#xa0;: aucune ligne d’enfant ou d’agent ne sort. Les tableaux pour l’extérieur sont indicators, sessions, reach, support, referrals.</translation>
    </message>
    <message>
        <source>--names is for tables that have codes or names: children, sessions, reach, support, referrals.</source>
        <translation>--names est pour les tableaux qui ont des codes ou des noms&#xa0;: children, sessions, reach, support, referrals.</translation>
    </message>
    <message>
        <source>--names does not go outside. Leave out one of --names and --outside.</source>
        <translation>--names ne sort pas vers l’extérieur. Retirez --names ou --outside.</translation>
    </message>
    <message>
        <source>The logbook is locked, and what stands on this paper is sealed in it. Give the passphrase in the environment variable %1 or at the terminal.</source>
        <translation>Le journal est verrouillé, et ce que porte ce papier y est scellé. Donnez la phrase de passe dans la variable d’environnement %1 ou dans le terminal.</translation>
    </message>
    <message>
        <source>The sheet on which those who come to a training sign, with blank rows</source>
        <translation>La feuille que signent les personnes venues à une formation, avec des lignes vides</translation>
    </message>
    <message>
        <source>What goes from a monitor to the one who takes over, for both to sign</source>
        <translation>Ce qu’un agent ou une agente remet à la personne qui prend la suite, à signer par les deux</translation>
    </message>
    <message>
        <source>The attendance list of an awareness session, one for each community</source>
        <translation>La liste de présence d’une séance de sensibilisation, une par communauté</translation>
    </message>
    <message>
        <source>A quarter’s plan of support, by its first month: planned, left over, missing, and last quarter’s</source>
        <translation>Le plan de soutien d’un trimestre, d’après son premier mois&#xa0;: prévu, resté, manquant, et celui du trimestre précédent</translation>
    </message>
    <message>
        <source>The form that hands one child to another service</source>
        <translation>La fiche qui confie un enfant à un autre service</translation>
    </message>
    <message>
        <source>Two pages for the manager: who carries how much, and what the months ahead ask for</source>
        <translation>Deux pages pour la direction&#xa0;: qui porte quelle charge, et ce que demandent les mois à venir</translation>
    </message>
    <message>
        <source>The new assignments of the accepted scenario, to sign and to hand on</source>
        <translation>Les nouvelles attributions du scénario accepté, à signer et à transmettre</translation>
    </message>
    <message>
        <source>The logbook has no such scenario of this cooperative. Accept one on the page Workload, part Result, or name one that was kept with --scenario.</source>
        <translation>Le journal n’a pas de tel scénario de cette coopérative. Acceptez-en un à la page Charge de travail, partie Résultat, ou nommez avec --scenario un scénario gardé.</translation>
    </message>
    <message>
        <source>There is no logbook yet, and trainings stand in it. Name one with --logbook.</source>
        <translation>Il n’y a pas encore de journal, et c’est là que se trouvent les formations. Indiquez-en un avec --logbook.</translation>
    </message>
    <message>
        <source>The logbook has no training “%1”; it has none at all.</source>
        <translation>Le journal n’a pas de formation «&#xa0;%1&#xa0;»&#xa0;; il n’en a aucune.</translation>
    </message>
    <message>
        <source>The logbook has no training “%1”; the nearest is %2.</source>
        <translation>Le journal n’a pas de formation «&#xa0;%1&#xa0;»&#xa0;; la plus proche est %2.</translation>
    </message>
    <message>
        <source>Hours of an accompanied visit, for whoever coaches: travel, visit, talk</source>
        <translation>Heures d’une visite accompagnée pour la personne qui accompagne&#xa0;: trajet, visite, échange</translation>
    </message>
    <message>
        <source>Looking for a better balance</source>
        <translation>Recherche d’un meilleur équilibre</translation>
    </message>
    <message>
        <source>take the starting curriculum</source>
        <translation>reprendre le programme de départ</translation>
    </message>
    <message>
        <source>Say on which day the visit was held.</source>
        <translation>Indiquez quel jour la visite a eu lieu.</translation>
    </message>
    <message>
        <source>The day of the visit lies in the future.</source>
        <translation>Le jour de la visite est dans le futur.</translation>
    </message>
    <message>
        <source>Mark at least one item with 0, 1, 2 or n.</source>
        <translation>Notez au moins un point par 0, 1, 2 ou n.</translation>
    </message>
    <message>
        <source>%1 has a remark and no mark: mark it with 0, 1, 2 or n.</source>
        <translation>%1 a une remarque et pas de note&#xa0;: notez-le par 0, 1, 2 ou n.</translation>
    </message>
    <message>
        <source>enter a coaching visit</source>
        <translation>saisir une visite d’accompagnement</translation>
    </message>
    <message>
        <source>Say first who you are (menu Logbook, Who sits here): a one-to-one is open to its author alone. Nothing was written.</source>
        <translation>Dites d’abord qui vous êtes (menu Journal, Qui est à ce poste)&#xa0;: un entretien individuel n’est ouvert qu’à qui l’écrit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A one-to-one is open to its author alone. Nothing was written.</source>
        <translation>Un entretien individuel n’est ouvert qu’à qui l’a écrit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur ou formatrice</translation>
    </message>
    <message>
        <source>Language of the training</source>
        <translation>Langue de la formation</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Transport amount</source>
        <translation>Montant du transport</translation>
    </message>
    <message>
        <source>Nobody is invited, and no monitor is active on this day.</source>
        <translation>Personne n’est invité, et aucun agent ni aucune agente n’est en poste ce jour-là.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Autres personnes présentes</translation>
    </message>
    <message>
        <source>Each person signs for themself, once the transport amount was received. Who is not there is crossed out.</source>
        <translation>Chaque personne signe pour elle-même, une fois le montant du transport reçu. Les absents et absentes sont rayés.</translation>
    </message>
    <message>
        <source>Leaves the team: last day %1.</source>
        <translation>Quitte l’équipe&#xa0;: dernier jour le %1.</translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>En absence du %1 au %2.</translation>
    </message>
    <message>
        <source>Away from %1 until further notice.</source>
        <translation>En absence à partir du %1, jusqu’à nouvel avis.</translation>
    </message>
    <message>
        <source>Visited together on</source>
        <translation>Visité ensemble le</translation>
    </message>
    <message>
        <source>No household is in these hands.</source>
        <translation>Aucun ménage n’est suivi par cette personne.</translation>
    </message>
    <message>
        <source>Children of these households, by status</source>
        <translation>Enfants de ces ménages, par statut</translation>
    </message>
    <message>
        <source>With fewer than %1 households no numbers stand here: one could tell whose they are. The window shows them.</source>
        <translation>Avec moins de %1 ménages, aucun nombre ne figure ici&#xa0;: on pourrait reconnaître les enfants. La fenêtre les montre.</translation>
    </message>
    <message>
        <source>No child is registered in them.</source>
        <translation>Aucun enfant n’y est enregistré.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Condition when last checked</source>
        <translation>État au dernier contrôle</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Rendu le</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>État à ce jour</translation>
    </message>
    <message>
        <source>The logbook knows of no equipment in these hands.</source>
        <translation>Le journal ne connaît aucun équipement remis à cette personne.</translation>
    </message>
    <message>
        <source>No session is planned with this person.</source>
        <translation>Aucune séance n’est prévue avec cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2: %Ln household(s).</source>
        <translation>
            <numerusform>%1, à partir du %2&#xa0;: %Ln&#xa0;ménage.</numerusform>
            <numerusform>%1, à partir du %2&#xa0;: %Ln&#xa0;ménages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names nobody yet. Whoever takes over signs below.</source>
        <translation>Le fichier ne nomme encore personne. La personne qui prend la suite signe ci-dessous.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui prend la suite</translation>
    </message>
    <message>
        <source>Equipment to give back</source>
        <translation>Équipement à rendre</translation>
    </message>
    <message>
        <source>Without a logbook nobody knows what was given out.</source>
        <translation>Sans journal, on ne sait pas ce qui a été remis.</translation>
    </message>
    <message>
        <source>Coming sessions</source>
        <translation>Séances à venir</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Remet</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Prend la suite</translation>
    </message>
    <message>
        <source>What was done before stays with whoever did it; what is owed goes with the households.</source>
        <translation>Ce qui a été fait reste à la personne qui l’a fait&#xa0;; ce qui est à faire suit les ménages.</translation>
    </message>
    <message>
        <source>Whoever maintains the assignments</source>
        <translation>Personne qui tient les attributions</translation>
    </message>
    <message>
        <source>A new assignment of a whole community reaches every household there that has none of its own; one of a household goes before it. It holds from its first day; of two the later one holds.</source>
        <translation>Une nouvelle attribution de toute une communauté vaut pour chaque ménage qui n’en a pas de propre&#xa0;; celle d’un ménage passe avant. Elle vaut dès son premier jour&#xa0;; de deux, la plus récente vaut.</translation>
    </message>
    <message>
        <source>Social welfare (SWIMS)</source>
        <translation>protection sociale (SWIMS)</translation>
    </message>
    <message>
        <source>Social development (NCMS)</source>
        <translation>développement social (NCMS)</translation>
    </message>
    <message>
        <source>Social welfare</source>
        <translation>protection sociale</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>☐ %1   ☐ police   ☐ health   ☐ education   ☐ another service</source>
        <translation>☐ %1   ☐ police   ☐ santé   ☐ éducation   ☐ autre service</translation>
    </message>
    <message>
        <source>☐ on the same day: the child is in danger   ☐ in the ordinary way</source>
        <translation>☐ le jour même&#xa0;: l’enfant est en danger   ☐ par la voie ordinaire</translation>
    </message>
    <message>
        <source>Person and telephone there</source>
        <translation>Personne et téléphone sur place</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>☐ A parent or guardian agrees   ☐ The child agrees   ☐ Nobody was asked, because asking would endanger the child</source>
        <translation>☐ Un parent ou tuteur est d’accord   ☐ L’enfant est d’accord   ☐ Personne n’a été consulté, car demander mettrait l’enfant en danger</translation>
    </message>
    <message>
        <source>Answer of the service, to be sent back</source>
        <translation>Réponse du service, à renvoyer</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Whoever receives</source>
        <translation>Qui reçoit</translation>
    </message>
    <message>
        <source>This child is not known on %1: there is nothing to refer. Take a later day.</source>
        <translation>Cet enfant n’est pas connu au %1&#xa0;: il n’y a rien à référer. Prenez une date plus tardive.</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>Fiche de référencement</translation>
    </message>
    <message>
        <source>In the referrer’s words</source>
        <translation>Dans les mots de qui réfère</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>child %1</source>
        <translation>enfant %1</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>ménage %1</translation>
    </message>
    <message>
        <source>the whole community</source>
        <translation>toute la communauté</translation>
    </message>
    <message>
        <source>By whom, until when</source>
        <translation>Par qui, jusqu’à quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour le</translation>
    </message>
    <message>
        <source>Support and cost</source>
        <translation>Soutien et coût</translation>
    </message>
    <message>
        <source>Every child who is identified or at risk has a support or a plan.</source>
        <translation>Chaque enfant identifié ou à risque a un soutien ou un plan.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Delivered of these</source>
        <translation>Dont remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Cost of what was delivered</source>
        <translation>Coût de ce qui a été remis</translation>
    </message>
    <message>
        <source>Nothing was planned for the quarter before.</source>
        <translation>Rien n’était prévu pour le trimestre précédent.</translation>
    </message>
    <message>
        <source>Plan of support, %1</source>
        <translation>Plan de soutien, %1</translation>
    </message>
    <message>
        <source>Nothing is planned for this quarter yet.</source>
        <translation>Rien n’est encore prévu pour ce trimestre.</translation>
    </message>
    <message>
        <source>Left over from before</source>
        <translation>Reste des trimestres précédents</translation>
    </message>
    <message>
        <source>Nothing is left over from before.</source>
        <translation>Rien n’est resté d’avant.</translation>
    </message>
    <message>
        <source>Identified or at risk, without support and without a plan</source>
        <translation>Identifiés ou à risque, sans soutien et sans plan</translation>
    </message>
    <message>
        <source>Manager of the cooperative</source>
        <translation>Direction de la coopérative</translation>
    </message>
    <message>
        <source>Children out of school stand first: ICI’s review of 2021 found support that improves access to school (school kits, classrooms, bridging classes) particularly promising.</source>
        <translation>Les enfants non scolarisés sont en tête&#xa0;: l’étude d’ICI de 2021 a trouvé particulièrement prometteurs les soutiens qui améliorent l’accès à l’école (kits scolaires, salles de classe, classes passerelles).</translation>
    </message>
    <message>
        <source>Signature or thumb</source>
        <translation>Signature ou empreinte</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint ou conjointe</translation>
    </message>
    <message>
        <source>Other woman</source>
        <translation>Autre femme</translation>
    </message>
    <message>
        <source>Other man</source>
        <translation>Autre homme</translation>
    </message>
    <message>
        <source>How many children</source>
        <translation>Nombre d’enfants</translation>
    </message>
    <message>
        <source>No household of this community is in the programme on this day: whoever comes is written below.</source>
        <translation>Aucun ménage de cette communauté n’est dans le programme à cette date&#xa0;: qui vient est inscrit ci-dessous.</translation>
    </message>
    <message>
        <source>Name of the adult</source>
        <translation>Nom de l’adulte</translation>
    </message>
    <message>
        <source>Code, if known</source>
        <translation>Code, s’il est connu</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Telephone, only if ☐ agreed</source>
        <translation>Téléphone, seulement si ☐ d’accord</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Classe ou groupe</translation>
    </message>
    <message>
        <source>Adult who accompanies it</source>
        <translation>Adulte qui l’accompagne</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>Counted at the session</source>
        <translation>Compté pendant la séance</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Strokes, one for each person</source>
        <translation>Bâtons, un par personne</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message numerus="yes">
        <source>Invited: %n household(s)</source>
        <translation>
            <numerusform>Invités&#xa0;: %n&#xa0;ménage</numerusform>
            <numerusform>Invités&#xa0;: %n&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Others who came</source>
        <translation>Autres personnes venues</translation>
    </message>
    <message>
        <source>Adults only. Children are counted; the name of a child is never written.</source>
        <translation>Adultes seulement. Les enfants sont comptés&#xa0;; le nom d’un enfant n’est jamais écrit.</translation>
    </message>
    <message>
        <source>A session for children</source>
        <translation>Séance pour les enfants</translation>
    </message>
    <message>
        <source>Children are counted by class or group; the name of a child is never written.</source>
        <translation>Les enfants sont comptés par classe ou par groupe&#xa0;; le nom d’un enfant n’est jamais écrit.</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Nombre de personnes venues</translation>
    </message>
    <message>
        <source>Photographs:   ☐ none were taken   ☐ only of people who agreed, and of children whose parents agreed as well</source>
        <translation>Photographies&#xa0;:   ☐ aucune n’a été prise   ☐ seulement de personnes d’accord, et d’enfants dont les parents étaient d’accord aussi</translation>
    </message>
    <message>
        <source>For the community: chief, committee or school</source>
        <translation>Pour la communauté&#xa0;: chef, comité ou école</translation>
    </message>
    <message>
        <source>Awareness session: attendance list</source>
        <translation>Séance de sensibilisation&#xa0;: liste de présence</translation>
    </message>
    <message numerus="yes">
        <source>On %1, and %Ln month(s) ahead</source>
        <translation>
            <numerusform>Au %1, et %Ln&#xa0;mois à venir</numerusform>
            <numerusform>Au %1, et %Ln&#xa0;mois à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>w</source>
        <translation>f</translation>
    </message>
    <message>
        <source>m</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Rows signed and women and men counted agree: %1.</source>
        <translation>Lignes signées et femmes et hommes comptés concordent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>enter attendance</source>
        <translation>saisir la présence</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, visit after visit. %2.</source>
        <translation>%1, visite après visite. %2.</translation>
    </message>
    <message>
        <source>Score by competence, %1 (%)</source>
        <translation>Score par compétence, %1 (%)</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Score by competence at the visit of %1. %2.</source>
        <translation>Score par compétence lors de la visite du %1. %2.</translation>
    </message>
    <message>
        <source>All competences</source>
        <translation>Toutes les compétences</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln overdue)</source>
        <translation>
            <numerusform>%1 (dont %Ln&#xa0;en retard)</numerusform>
            <numerusform>%1 (dont %Ln&#xa0;en retard)</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Open actions: %1</source>
        <translation>Actions ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overdue actions: %1</source>
        <translation>Actions en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>All actions: %1</source>
        <translation>Toutes les actions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter on an action says what became of it.</source>
        <translation>Entrée sur une action permet de dire ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Nothing of this kind was agreed yet. Actions are agreed while a visit is entered.</source>
        <translation>Rien de tel n’a encore été convenu. Les actions se conviennent pendant la saisie d’une visite.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter on a visit opens its marks.</source>
        <translation>Entrée sur une visite ouvre ses notes.</translation>
    </message>
    <message>
        <source>No visit was held yet.</source>
        <translation>Aucune visite n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>Marks: %1, %2</source>
        <translation>Notes&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1. Score %2, class %3.</source>
        <translation>%1. Score %2, classe %3.</translation>
    </message>
    <message>
        <source>No item was marked at this visit.</source>
        <translation>Aucun point n’a été noté lors de cette visite.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point observé</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (critique)</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Qui accompagner</translation>
    </message>
    <message>
        <source>Nobody stands here. Choose another part of the list above.</source>
        <translation>Personne ici. Choisissez une autre partie de la liste ci-dessus.</translation>
    </message>
    <message>
        <source>Away until further notice: nothing is due.</source>
        <translation>Absence jusqu’à nouvel ordre&#xa0;: rien n’est dû.</translation>
    </message>
    <message>
        <source>The next visit was due on %1.</source>
        <translation>La prochaine visite était due le %1.</translation>
    </message>
    <message>
        <source>The next visit is due on %1.</source>
        <translation>La prochaine visite est due le %1.</translation>
    </message>
    <message>
        <source>No more than that it comes due.</source>
        <translation>Rien d’autre que l’échéance.</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>Enter what was seen there…</source>
        <translation>Saisir ce qui y a été vu…</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Retirer cette visite prévue</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Prévoir une visite…</translation>
    </message>
    <message>
        <source>Enter what was seen…</source>
        <translation>Saisir ce qui a été vu…</translation>
    </message>
    <message>
        <source>Latest visit with a class</source>
        <translation>Dernière visite avec une classe</translation>
    </message>
    <message>
        <source>There is none yet. A class needs 20 marked items and all critical ones.</source>
        <translation>Il n’y en a pas encore. Une classe demande 20 points notés et tous les points critiques.</translation>
    </message>
    <message>
        <source>A simulated visit: role play, no household.</source>
        <translation>Visite simulée&#xa0;: jeu de rôle, sans ménage.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était présent</translation>
    </message>
    <message>
        <source>Correct what was entered…</source>
        <translation>Corriger la saisie…</translation>
    </message>
    <message>
        <source>By competence</source>
        <translation>Par compétence</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>One-to-ones, open to you alone</source>
        <translation>Entretiens individuels, ouverts à personne d’autre</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d’écrit encore</translation>
    </message>
    <message>
        <source>Agenda or record of a one-to-one…</source>
        <translation>Ordre du jour ou compte rendu d’un entretien…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Visits held</source>
        <translation>Visites faites</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Actions convenues</translation>
    </message>
    <message>
        <source>●&#xa0;Competent</source>
        <translation>●&#xa0;Maîtrise</translation>
    </message>
    <message>
        <source>◐&#xa0;Developing</source>
        <translation>◐&#xa0;En progression</translation>
    </message>
    <message>
        <source>○&#xa0;Needs support</source>
        <translation>○&#xa0;À accompagner</translation>
    </message>
    <message>
        <source>0, not done</source>
        <translation>0, non fait</translation>
    </message>
    <message>
        <source>1, done partly</source>
        <translation>1, fait en partie</translation>
    </message>
    <message>
        <source>2, done well</source>
        <translation>2, bien fait</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Reste ouverte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Prolonged</source>
        <translation>Prolongée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulée)</translation>
    </message>
    <message>
        <source>no score: %1</source>
        <translation>pas de score&#xa0;: %1</translation>
    </message>
    <message>
        <source>■ dropped on %1</source>
        <translation>■ abandonnée le %1</translation>
    </message>
    <message>
        <source>● done on %1</source>
        <translation>● a eu lieu le %1</translation>
    </message>
    <message>
        <source>□ to be held</source>
        <translation>□ à tenir</translation>
    </message>
    <message>
        <source>● held</source>
        <translation>● tenue</translation>
    </message>
    <message>
        <source>○ not held</source>
        <translation>○ non tenue</translation>
    </message>
    <message>
        <source>□ planned</source>
        <translation>□ prévu</translation>
    </message>
    <message>
        <source>● delivered</source>
        <translation>● remis</translation>
    </message>
    <message>
        <source>□ waiting</source>
        <translation>□ en attente</translation>
    </message>
    <message>
        <source>◐ acknowledged</source>
        <translation>◐ réception confirmée</translation>
    </message>
    <message>
        <source>● closed</source>
        <translation>● clôturé</translation>
    </message>
    <message>
        <source>file and logbook</source>
        <translation>fichier et journal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>plus souvent</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Awareness sessions of the last twelve months, and those planned: of the file and of the logbook. A session that stands in both counts once when somebody says so.</source>
        <translation>Séances de sensibilisation des douze derniers mois, et celles prévues&#xa0;: du fichier et du journal. Une séance qui est dans les deux compte une fois quand quelqu’un le dit.</translation>
    </message>
    <message>
        <source>No session was held or planned in these months. Plan one with the button above.</source>
        <translation>Aucune séance n’a été tenue ni prévue ces mois-ci. Prévoyez-en une avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Noté dans</translation>
    </message>
    <message>
        <source>Households in scope by how often awareness raising reached them from %1 to %2, at a session or during a visit; two on one day are one.</source>
        <translation>Ménages comptés, selon le nombre de fois où la sensibilisation les a touchés du %1 au %2, en séance ou lors d’une visite&#xa0;; deux le même jour comptent une fois.</translation>
    </message>
    <message>
        <source>The file has no community.</source>
        <translation>Le fichier n’a aucune communauté.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Plus souvent</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Its topic</source>
        <translation>Son thème</translation>
    </message>
    <message>
        <source>How often households were reached in twelve months (households)</source>
        <translation>Combien de fois les ménages ont été touchés en douze mois (ménages)</translation>
    </message>
    <message>
        <source>How often households were reached in twelve months (households), the %1 communities with the most that never were</source>
        <translation>Combien de fois les ménages ont été touchés en douze mois (ménages), les %1 communautés où le plus ne l’ont jamais été</translation>
    </message>
    <message>
        <source>Households reached in twelve months, of all communities: %1.</source>
        <translation>Ménages touchés en douze mois, dans toutes les communautés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is without support, and nothing is planned or was delivered.</source>
        <translation>Personne n’est sans soutien, et rien n’est prévu ni n’a été remis.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>No alert waits for an answer, and no child was referred.</source>
        <translation>Aucune alerte n’attend de réponse, et aucun enfant n’a été référé.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more item(s) with 0, 1 or 2</source>
        <translation>
            <numerusform>%Ln&#xa0;point de plus noté 0, 1 ou 2</numerusform>
            <numerusform>%Ln&#xa0;points de plus notés 0, 1 ou 2</numerusform>
        </translation>
    </message>
    <message>
        <source>the critical items %1</source>
        <translation>les points critiques %1</translation>
    </message>
    <message>
        <source>No class yet; it needs %1.</source>
        <translation>Pas encore de classe&#xa0;; il faut %1.</translation>
    </message>
    <message>
        <source>✓ prolonged to %1</source>
        <translation>✓ prolongée au %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 des %2 points de la grille notés</translation>
    </message>
    <message>
        <source>Score so far: %1</source>
        <translation>Score pour l’instant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No score yet; it needs %Ln more item(s) with 0, 1 or 2.</source>
        <translation>
            <numerusform>Pas encore de score&#xa0;; il faut %Ln&#xa0;point de plus noté 0, 1 ou 2.</numerusform>
            <numerusform>Pas encore de score&#xa0;; il faut %Ln&#xa0;points de plus notés 0, 1 ou 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: marked 0, and may not wait. Agree today on an escalation by the safeguarding route…</source>
        <translation>%1&#xa0;: noté 0, et cela ne peut pas attendre. Convenir aujourd’hui d’un signalement par la voie de sauvegarde…</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>Items marked 0 or 1 are proposed here.</source>
        <translation>Les points notés 0 ou 1 sont proposés ici.</translation>
    </message>
    <message>
        <source>✓ agreed, by %1</source>
        <translation>✓ convenu, pour le %1</translation>
    </message>
    <message>
        <source>+ proposed</source>
        <translation>+ proposé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>lacks: %1</source>
        <translation>manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>No monitor is active on this day.</source>
        <translation>Aucun agent ni aucune agente n’est en poste ce jour-là.</translation>
    </message>
    <message>
        <source>Can work this month?</source>
        <translation>Peut travailler ce mois-ci&#xa0;?</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>n’en a pas</translation>
    </message>
    <message>
        <source>Equipment of %1</source>
        <translation>Équipement de %1</translation>
    </message>
    <message>
        <source>What was given out, what is still in hand first.</source>
        <translation>Ce qui a été remis, d’abord ce qui n’est pas encore rendu.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Dernier contrôle le</translation>
    </message>
    <message>
        <source>Dedicated: no duty besides the CLMRS</source>
        <translation>Poste dédié&#xa0;: aucune tâche hors SSRTE</translation>
    </message>
    <message>
        <source>With a permanent contract</source>
        <translation>Avec un contrat à durée indéterminée</translation>
    </message>
    <message>
        <source>Contract ends within 90 days</source>
        <translation>Contrat qui se termine dans les 90&#xa0;jours</translation>
    </message>
    <message>
        <source>… within 60 days</source>
        <translation>… dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>… within 30 days</source>
        <translation>… dans les 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Contract has ended</source>
        <translation>Contrat déjà terminé</translation>
    </message>
    <message>
        <source>Under a year in post</source>
        <translation>Moins d’un an dans le poste</translation>
    </message>
    <message>
        <source>Upper secondary school or more</source>
        <translation>Secondaire second cycle ou plus</translation>
    </message>
    <message>
        <source>Season %1: newly hired</source>
        <translation>Campagne %1&#xa0;: nouvelles embauches</translation>
    </message>
    <message>
        <source>Season %1: left the team</source>
        <translation>Campagne %1&#xa0;: départs de l’équipe</translation>
    </message>
    <message>
        <source>Season %1: households of those who left</source>
        <translation>Campagne %1&#xa0;: ménages des personnes parties</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, terminé le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2 (%Ln day(s))</source>
        <translation>
            <numerusform>%1, fin %2 (%Ln&#xa0;j)</numerusform>
            <numerusform>%1, fin %2 (%Ln&#xa0;j)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, fin %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;mois</numerusform>
            <numerusform>%Ln&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;an</numerusform>
            <numerusform>%Ln&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>poste dédié</translation>
    </message>
    <message>
        <source>other duties too</source>
        <translation>autres tâches aussi</translation>
    </message>
    <message>
        <source>%1; not yet: %2</source>
        <translation>%1&#xa0;; pas encore&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>No household.</source>
        <translation>Aucun ménage.</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Qui est parti</translation>
    </message>
    <message>
        <source>Due from 45 days before to 44 days after somebody left, in the households that were theirs, and not done by that day.</source>
        <translation>À faire entre 45&#xa0;jours avant et 44&#xa0;jours après un départ, dans les ménages de la personne partie, et non faits à la date prévue.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>How each monitor is employed, by name. “Not yet” are languages of sessions held where they work. Days away are of the last twelve months and never held against anybody.</source>
        <translation>L’emploi de chaque agent ou agente, par nom. «&#xa0;Pas encore&#xa0;»&#xa0;: langues de séances tenues là où la personne travaille. Les jours d’absence sont ceux des douze derniers mois et ne sont jamais reprochés.</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>The team in numbers</source>
        <translation>L’équipe en chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s). Enter shows who is behind a number; of fewer than five people no share is said.</source>
        <translation>
            <numerusform>%Ln&#xa0;agent ou agente en poste. Entrée montre qui se trouve derrière un nombre&#xa0;; à moins de cinq personnes, aucune part n’est donnée.</numerusform>
            <numerusform>%Ln&#xa0;agents et agentes en poste. Entrée montre qui se trouve derrière un nombre&#xa0;; à moins de cinq personnes, aucune part n’est donnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom it is known</source>
        <translation>Pour qui on le sait</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>convenu le %1</translation>
    </message>
    <message>
        <source>agreed on %1: %2</source>
        <translation>convenu le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>trained on %1: %2</source>
        <translation>formation le %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>too few to tell (%Ln other(s))</source>
        <translation>
            <numerusform>trop peu pour le dire (%Ln&#xa0;autre)</numerusform>
            <numerusform>trop peu pour le dire (%Ln&#xa0;autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on average of %Ln other(s)</source>
        <translation>
            <numerusform>%1 en moyenne pour %Ln&#xa0;autre</numerusform>
            <numerusform>%1 en moyenne pour %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after an action or a training</source>
        <translation>Avant et après une action ou une formation</translation>
    </message>
    <message>
        <source>Each item about which something was done, at the visit before and at the next one that marked it; beside it the same item among monitors with the same first mark about which nothing was done. A change is no proof of its cause.</source>
        <translation>Chaque point pour lequel quelque chose a été fait, à la visite d’avant et à la suivante qui l’a noté&#xa0;; à côté, le même point chez les agents et agentes de même première note pour qui rien n’a été fait. Un changement ne prouve pas sa cause.</translation>
    </message>
    <message>
        <source>No action was agreed on an item and no training that lists one was attended yet.</source>
        <translation>Aucune action n’a encore été convenue sur un point et aucune formation qui en traite un n’a été suivie.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>The others’ change</source>
        <translation>Évolution des autres</translation>
    </message>
    <message>
        <source>not seen again yet</source>
        <translation>pas encore revu</translation>
    </message>
    <message>
        <source>Competences of the team</source>
        <translation>Compétences de l’équipe</translation>
    </message>
    <message>
        <source>The latest visit with a score of each monitor. The shapes are those of the classes’ limits; they say where to go along, and order nobody.</source>
        <translation>La dernière visite avec un score de chaque agent ou agente. Les signes suivent les limites des classes&#xa0;; ils disent où accompagner et ne classent personne.</translation>
    </message>
    <message>
        <source>No monitor of this team is active on this day.</source>
        <translation>Aucun agent ni aucune agente de cette équipe n’est en poste ce jour.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Gaps that a third or more share</source>
        <translation>Lacunes communes à un tiers ou plus</translation>
    </message>
    <message>
        <source>Items marked 0 or 1 at each of a monitor’s latest two visits with a score: a training for all may help more than one talk after the other.</source>
        <translation>Points notés 0 ou 1 à chacune des deux dernières visites avec un score&#xa0;: une formation pour toute l’équipe peut aider plus que des entretiens l’un après l’autre.</translation>
    </message>
    <message>
        <source>A third of the team shares no gap. A gap needs two visits with a score of the same monitor.</source>
        <translation>Aucune lacune n’est commune à un tiers de l’équipe. Une lacune demande deux visites avec un score de la même personne.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Marked 0 or 1 at each of the latest two visits with a score.</source>
        <translation>Noté 0 ou 1 à chacune des deux dernières visites avec un score.</translation>
    </message>
    <message>
        <source>nobody has these households</source>
        <translation>personne n’a ces ménages</translation>
    </message>
    <message>
        <source>who has them is above the largest load</source>
        <translation>la personne qui les a dépasse la charge maximale</translation>
    </message>
    <message>
        <source>nearer</source>
        <translation>plus près</translation>
    </message>
    <message>
        <source>evens out the load</source>
        <translation>équilibre la charge</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>lives there</source>
        <translation>y habite</translation>
    </message>
    <message>
        <source>speaks a language used there</source>
        <translation>parle une langue du lieu</translation>
    </message>
    <message>
        <source>speaks no language used there</source>
        <translation>ne parle aucune langue du lieu</translation>
    </message>
    <message>
        <source>without the open cases</source>
        <translation>sans les cas ouverts</translation>
    </message>
    <message>
        <source>Proposal, move by move</source>
        <translation>Proposition, pas à pas</translation>
    </message>
    <message>
        <source>Under these rules no move makes it better.</source>
        <translation>Avec ces règles, aucun transfert n’améliore la situation.</translation>
    </message>
    <message>
        <source>At most %1 from the best possible under these rules (linear bound).</source>
        <translation>L’écart avec le meilleur possible sous ces règles est d’au plus %1 (borne linéaire).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) were left out: with them the load would be less even.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert a été écarté&#xa0;: avec lui, la charge serait moins égale.</numerusform>
            <numerusform>%Ln&#xa0;transferts ont été écartés&#xa0;: avec eux, la charge serait moins égale.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time was up before the search had ended: another run may propose something else.</source>
        <translation>Le temps était écoulé avant la fin de la recherche&#xa0;: un autre essai peut proposer autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) are enough: shared out well, nobody is above the largest load.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne suffit&#xa0;: bien répartie, la charge maximale n’est dépassée chez personne.</numerusform>
            <numerusform>%Ln&#xa0;personnes suffisent&#xa0;: bien répartie, la charge maximale n’est dépassée chez personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>□ no household</source>
        <translation>□ aucun ménage</translation>
    </message>
    <message>
        <source>never %1, once %2, more often %3</source>
        <translation>jamais %1, une fois %2, plus souvent %3</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The communities at their coordinates, north up, and how well awareness raising reached their households in twelve months.</source>
        <translation>Les communautés à leurs coordonnées, le nord en haut, et la part de leurs ménages que la sensibilisation a touchée en douze mois.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Touchés</translation>
    </message>
    <message>
        <source>%1 communities on the map; of %2 the place is not known.</source>
        <translation>%1 communautés sur la carte&#xa0;; de %2 le lieu n’est pas connu.</translation>
    </message>
    <message>
        <source>● arrived</source>
        <translation>● dans le fichier</translation>
    </message>
    <message>
        <source>◐ %1 of %2 arrived</source>
        <translation>◐ %1 sur %2 dans le fichier</translation>
    </message>
    <message>
        <source>Reassignment list</source>
        <translation>Liste de réattribution</translation>
    </message>
    <message>
        <source>In this scenario no household goes to somebody else.</source>
        <translation>Dans ce scénario, aucun ménage ne passe à une autre personne.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>Dans le fichier ouvert</translation>
    </message>
    <message>
        <source>New assignments</source>
        <translation>Nouvelles attributions</translation>
    </message>
    <message>
        <source>For whoever maintains assignments: in the columns of the synced database.</source>
        <translation>Pour la personne qui tient les attributions&#xa0;: dans les colonnes de la base synchronisée.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <translation>Scénario sans nom</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>✓ %1, accepted</source>
        <translation>✓ %1, accepté</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>Nouvelle personne (%1)</translation>
    </message>
    <message>
        <source>What can change hands</source>
        <translation>Ce qui peut changer de mains</translation>
    </message>
    <message>
        <source>What one person holds of one community, as the scenario has it.</source>
        <translation>Ce qu’une personne a dans une communauté, selon le scénario.</translation>
    </message>
    <message>
        <source>There is no household to share out on this day.</source>
        <translation>Il n’y a aucun ménage à répartir à cette date.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Single households that can change hands.</source>
        <translation>Ménages qui peuvent changer de mains un à un.</translation>
    </message>
    <message>
        <source>There is no household here any more.</source>
        <translation>Il n’y a plus de ménage ici.</translation>
    </message>
    <message>
        <source>Children 5-17</source>
        <translation>Enfants de 5-17&#xa0;ans</translation>
    </message>
    <message>
        <source>With, today</source>
        <translation>Chez, aujourd’hui</translation>
    </message>
    <message>
        <source>Today and then</source>
        <translation>Aujourd’hui et ensuite</translation>
    </message>
    <message>
        <source>Load today</source>
        <translation>Charge actuelle</translation>
    </message>
    <message>
        <source>Load then</source>
        <translation>Charge ensuite</translation>
    </message>
    <message>
        <source>Households today</source>
        <translation>Ménages aujourd’hui</translation>
    </message>
    <message>
        <source>Households then</source>
        <translation>Ménages ensuite</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, without the open cases: from %2 to %3</source>
        <translation>%1, sans les cas ouverts&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Household %1: to %2</source>
        <translation>Ménage %1&#xa0;: à %2</translation>
    </message>
    <message>
        <source>%1 leaves on %2</source>
        <translation>%1 part le %2</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 est en absence du %2 au %3</translation>
    </message>
    <message>
        <source>%1 is away from %2 until further notice</source>
        <translation>%1 est en absence à partir du %2 jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Steps of the scenario</source>
        <translation>Étapes du scénario</translation>
    </message>
    <message>
        <source>No step yet: then is as today.</source>
        <translation>Pas encore d’étape&#xa0;: ensuite est comme aujourd’hui.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) lose the person they know.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage perd la personne qu’il connaît.</numerusform>
            <numerusform>%Ln&#xa0;ménages perdent la personne qu’ils connaissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln open case(s) change hands.</source>
        <translation>
            <numerusform>Parmi eux, %Ln&#xa0;cas ouvert change de mains.</numerusform>
            <numerusform>Parmi eux, %Ln&#xa0;cas ouverts changent de mains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) that nobody had find somebody.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage que personne n’avait trouve quelqu’un.</numerusform>
            <numerusform>%Ln&#xa0;ménages que personne n’avait trouvent quelqu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) are with nobody.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage n’est chez personne.</numerusform>
            <numerusform>%Ln&#xa0;ménages ne sont chez personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Households still due at the end of each month</source>
        <translation>Ménages encore à visiter à la fin de chaque mois</translation>
    </message>
    <message>
        <source>If the hours available go into visits, the oldest first: %1 then, %2 as today.</source>
        <translation>Si les heures disponibles vont aux visites, les plus anciennes d’abord&#xa0;: %1 ensuite, %2 comme aujourd’hui.</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>comme aujourd’hui</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 as today</source>
        <translation>%1&#xa0;: %2 ensuite, %3 comme aujourd’hui</translation>
    </message>
    <message>
        <source>The rights of the child</source>
        <translation>Les droits de l’enfant</translation>
    </message>
    <message>
        <source>Child labour: causes and consequences</source>
        <translation>Le travail des enfants&#xa0;: causes et conséquences</translation>
    </message>
    <message>
        <source>Hazardous work</source>
        <translation>Les travaux dangereux</translation>
    </message>
    <message>
        <source>Light work and hazardous work</source>
        <translation>Travaux légers et travaux dangereux</translation>
    </message>
    <message>
        <source>The value of school</source>
        <translation>L’importance de l’école</translation>
    </message>
    <message>
        <source>Birth registration</source>
        <translation>La déclaration des naissances</translation>
    </message>
    <message>
        <source>Agrochemicals</source>
        <translation>Les produits agrochimiques</translation>
    </message>
    <message>
        <source>Child trafficking and forced labour</source>
        <translation>La traite des enfants et le travail forcé</translation>
    </message>
    <message>
        <source>Positive parenting</source>
        <translation>La parentalité positive</translation>
    </message>
    <message>
        <source>whole community</source>
        <translation>toute la communauté</translation>
    </message>
    <message>
        <source>farmers</source>
        <translation>producteurs</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>notables</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Baoulé</source>
        <translation>baoulé</translation>
    </message>
    <message>
        <source>Dioula</source>
        <translation>dioula</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>twi</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Ndebele</source>
        <translation>ndébélé</translation>
    </message>
    <message numerus="yes">
        <source>%n awareness session(s) counted here stand in the logbook alone: no synced one is linked.</source>
        <translation>
            <numerusform>%n&#xa0;séance de sensibilisation comptée ici n’est que dans le journal&#xa0;: aucune séance synchronisée n’y est liée.</numerusform>
            <numerusform>%n&#xa0;séances de sensibilisation comptées ici ne sont que dans le journal&#xa0;: aucune séance synchronisée n’y est liée.</numerusform>
        </translation>
    </message>
    <message>
        <source>first training, overdue</source>
        <translation>première formation, en retard</translation>
    </message>
    <message>
        <source>first training</source>
        <translation>première formation</translation>
    </message>
    <message>
        <source>refresher, expired</source>
        <translation>recyclage, expiré</translation>
    </message>
    <message>
        <source>refresher</source>
        <translation>recyclage</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>What runs out or has to be learnt for the first time in the twelve months ahead, and what is past.</source>
        <translation>Ce qui expire ou doit être appris pour la première fois dans les douze mois à venir, et ce qui est déjà passé.</translation>
    </message>
    <message>
        <source>Nothing falls due in the twelve months ahead. Modules and trainings are kept under the tabs beside this one.</source>
        <translation>Rien n’arrive à échéance dans les douze mois à venir. Les modules et les formations se trouvent sous les onglets voisins.</translation>
    </message>
    <message>
        <source>Passed last on</source>
        <translation>Réussie la dernière fois le</translation>
    </message>
    <message>
        <source>Trainings that fall due, by month (people × modules)</source>
        <translation>Formations à échéance, par mois (personnes × modules)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) fall due in the twelve months ahead.</source>
        <translation>
            <numerusform>%Ln&#xa0;formation arrive à échéance dans les douze mois à venir.</numerusform>
            <numerusform>%Ln&#xa0;formations arrivent à échéance dans les douze mois à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is or are past.</source>
        <translation>
            <numerusform>%Ln&#xa0;est déjà passée.</numerusform>
            <numerusform>%Ln&#xa0;sont déjà passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>visits that end before they begin</source>
        <translation>visites qui finissent avant de commencer</translation>
    </message>
    <message>
        <source>positions that cannot be</source>
        <translation>positions impossibles</translation>
    </message>
    <message>
        <source>visits in an hour with more than eight</source>
        <translation>visites dans une heure qui en compte plus de huit</translation>
    </message>
    <message>
        <source>visits received before they began</source>
        <translation>visites reçues avant leur début</translation>
    </message>
    <message>
        <source>findings below the country’s rules</source>
        <translation>constats inférieurs aux règles du pays</translation>
    </message>
    <message>
        <source>codes of no list</source>
        <translation>codes d’aucune liste</translation>
    </message>
    <message>
        <source>hours that cannot be</source>
        <translation>heures impossibles</translation>
    </message>
    <message>
        <source>alerts without a referral</source>
        <translation>alertes sans référencement</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team without a supervisor</source>
        <translation>Équipe sans superviseur ni superviseure</translation>
    </message>
    <message numerus="yes">
        <source>Seen with at least a third, to be learnt by %Ln of %1:</source>
        <translation>
            <numerusform>Constaté chez au moins un tiers, à apprendre par %Ln&#xa0;sur %1&#xa0;:</numerusform>
            <numerusform>Constaté chez au moins un tiers, à apprendre par %Ln&#xa0;sur %1&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 in the last %3 days:</source>
        <translation>%1 × %2 dans les %3 derniers jours&#xa0;:</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>until each %1</source>
        <translation>jusqu’au %1 de chaque année</translation>
    </message>
    <message>
        <source>%1 better, %2 as before, %3 lower</source>
        <translation>%1 mieux, %2 comme avant, %3 plus bas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>No training is planned or was held. “Plan a training…” begins one.</source>
        <translation>Aucune formation n’est prévue ni n’a eu lieu. «&#xa0;Prévoir une formation…&#xa0;» en commence une.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s), whose codes begin with “start-”, are a starting point of this program and not ICI’s own curriculum: an import of yours takes their place.</source>
        <translation>
            <numerusform>%Ln&#xa0;module, dont le code commence par «&#xa0;start-&#xa0;», est un point de départ de ce programme et non le programme de formation d’ICI&#xa0;: un import du vôtre prend sa place.</numerusform>
            <numerusform>%Ln&#xa0;modules, dont les codes commencent par «&#xa0;start-&#xa0;», sont un point de départ de ce programme et non le programme de formation d’ICI&#xa0;: un import du vôtre prend leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logbook has no training modules yet. Take the starting curriculum, or import your own.</source>
        <translation>Le journal n’a pas encore de modules de formation. Reprenez le programme de départ, ou importez le vôtre.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Seuil de réussite</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Due, days after hiring</source>
        <translation>À faire, jours après l’embauche</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Who has learnt what</source>
        <translation>Qui a appris quoi</translation>
    </message>
    <message>
        <source>The logbook has no training modules yet. Take the starting curriculum under “Modules”, or import your own.</source>
        <translation>Le journal n’a pas encore de modules de formation. Reprenez le programme de départ sous «&#xa0;Modules&#xa0;», ou importez le vôtre.</translation>
    </message>
    <message>
        <source>Trainings of %1</source>
        <translation>Formations de %1</translation>
    </message>
    <message>
        <source>Every training to which this person was invited, the latest first.</source>
        <translation>Chaque formation à laquelle cette personne a été invitée, la dernière d’abord.</translation>
    </message>
    <message>
        <source>No training of this person stands in the logbook.</source>
        <translation>Aucune formation de cette personne ne figure dans le journal.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initial</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>moyen de transport</translation>
    </message>
    <message>
        <source>helmet and boots</source>
        <translation>casque et bottes</translation>
    </message>
    <message>
        <source>rain gear</source>
        <translation>tenue de pluie</translation>
    </message>
    <message>
        <source>badge and vest</source>
        <translation>badge et gilet</translation>
    </message>
    <message>
        <source>phone or tablet</source>
        <translation>téléphone ou tablette</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>batterie ou chargeur</translation>
    </message>
    <message>
        <source>household lists</source>
        <translation>listes des ménages</translation>
    </message>
    <message>
        <source>awareness materials</source>
        <translation>supports de sensibilisation</translation>
    </message>
    <message>
        <source>All months: %1.</source>
        <translation>Tous les mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In no month does the load go over.</source>
        <translation>La charge n’est trop élevée aucun mois.</translation>
    </message>
    <message>
        <source>The load is over in: %1.</source>
        <translation>La charge est trop élevée en&#xa0;: %1.</translation>
    </message>
    <message>
        <source>next season</source>
        <translation>campagne suivante</translation>
    </message>
    <message>
        <source>Hours owed beside hours available, by month</source>
        <translation>Heures dues à côté des heures disponibles, par mois</translation>
    </message>
    <message>
        <source>owed, hours</source>
        <translation>dues, heures</translation>
    </message>
    <message>
        <source>available, hours</source>
        <translation>disponibles, heures</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Households that fall due, by month</source>
        <translation>Ménages à visiter, par mois</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>arriéré</translation>
    </message>
    <message>
        <source>Households due</source>
        <translation>Ménages à visiter</translation>
    </message>
    <message>
        <source>Load, all months</source>
        <translation>Charge totale</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workload, each person</source>
        <translation>Charge de travail, chaque personne</translation>
    </message>
    <message>
        <source>The file has no monitor and no household on this day.</source>
        <translation>Le fichier n’a ni agent ou agente ni ménage à cette date.</translation>
    </message>
    <message>
        <source>Over from</source>
        <translation>Trop élevée dès</translation>
    </message>
    <message>
        <source>Workload, each team</source>
        <translation>Charge de travail, chaque équipe</translation>
    </message>
    <message numerus="yes">
        <source>A team is everybody under one supervisor. Coaching is what the coming %Ln month(s) owe the team’s active monitors, by the logbook.</source>
        <translation>
            <numerusform>Une équipe réunit toutes les personnes d’un même superviseur ou d’une même superviseure. L’accompagnement est ce que le %Ln&#xa0;mois à venir doit aux agents et agentes en activité de l’équipe, selon le journal.</numerusform>
            <numerusform>Une équipe réunit toutes les personnes d’un même superviseur ou d’une même superviseure. L’accompagnement est ce que les %Ln&#xa0;mois à venir doivent aux agents et agentes en activité de l’équipe, selon le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no monitor on this day.</source>
        <translation>Le fichier n’a ni agent ni agente à cette date.</translation>
    </message>
    <message>
        <source>Coaching visits owed</source>
        <translation>Accompagnements dus</translation>
    </message>
    <message>
        <source>Coaching hours owed</source>
        <translation>Heures d’accompagnement</translation>
    </message>
    <message>
        <source>Workload, months ahead</source>
        <translation>Charge de travail, mois à venir</translation>
    </message>
    <message>
        <source>Hours owed</source>
        <translation>Heures dues</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Who is over</source>
        <translation>Charge trop élevée chez</translation>
    </message>
    <message>
        <source>Workload, what it assumes</source>
        <translation>Charge de travail, hypothèses</translation>
    </message>
    <message>
        <source>Hours owed = visits and their children + travel there and back as the crow flies, shared by the households of a day + a monthly session for each community, shared by those who hold households there. Hours available = weekly hours × 52 ÷ 12 × the share for visits and sessions, less days away. Contracts that end are not foreseen.</source>
        <translation>Heures dues = visites et leurs enfants + trajet aller et retour à vol d’oiseau, partagé entre les ménages d’une journée + une séance par mois dans chaque communauté, partagée entre celles et ceux qui y ont des ménages. Heures disponibles = heures par semaine × 52 ÷ 12 × la part pour les visites et les séances, moins les jours d’absence. Les contrats qui prennent fin ne sont pas anticipés.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Households in scope for whom the person is responsible on the day.</source>
        <translation>Ménages comptés dont la personne est responsable à cette date.</translation>
    </message>
    <message>
        <source>Children in scope aged 5-17 in households of the person.</source>
        <translation>Enfants comptés de 5 à 17&#xa0;ans dans les ménages de la personne.</translation>
    </message>
    <message>
        <source>Children in scope found in child labour, or clear once since.</source>
        <translation>Enfants comptés trouvés en situation de travail des enfants, ou une fois sans travail constaté depuis.</translation>
    </message>
    <message>
        <source>Open and stable cases whose due day lies before the day.</source>
        <translation>Cas ouverts et stables dont l’échéance est passée à cette date.</translation>
    </message>
    <message>
        <source>All other children whose due day lies before the day.</source>
        <translation>Tous les autres enfants dont l’échéance est passée à cette date.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arriéré</translation>
    </message>
    <message>
        <source>Households due on the day or before: the earliest due day of their children in scope.</source>
        <translation>Ménages à visiter à cette date ou avant&#xa0;: la première échéance de leurs enfants comptés.</translation>
    </message>
    <message>
        <source>Households whose first due day lies in the month.</source>
        <translation>Ménages dont la première échéance tombe dans le mois.</translation>
    </message>
    <message numerus="yes">
        <source>The weekly hours of %Ln person(s) are not in the file: %1 are assumed.</source>
        <translation>
            <numerusform>Les heures par semaine de %Ln&#xa0;personne ne sont pas dans le fichier&#xa0;: %1 sont supposées.</numerusform>
            <numerusform>Les heures par semaine de %Ln&#xa0;personnes ne sont pas dans le fichier&#xa0;: %1 sont supposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the way to %Ln household(s) begins or ends is not known: %1 minutes of travel are assumed for each.</source>
        <translation>
            <numerusform>Le départ ou l’arrivée du trajet vers %Ln&#xa0;ménage n’est pas connu&#xa0;: %1&#xa0;minutes de trajet sont supposées.</numerusform>
            <numerusform>Le départ ou l’arrivée du trajet vers %Ln&#xa0;ménages n’est pas connu&#xa0;: %1&#xa0;minutes de trajet sont supposées pour chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is responsible for these households: somebody has to be assigned.</source>
        <translation>Personne n’est responsable de ces ménages&#xa0;: il faut les attribuer.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Active monitors</source>
        <translation>Agents et agentes en activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s), %1</source>
        <translation>
            <numerusform>%Ln&#xa0;visite, %1</numerusform>
            <numerusform>%Ln&#xa0;visites, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coming %Ln month(s)</source>
        <translation>
            <numerusform>Le %Ln&#xa0;mois à venir</numerusform>
            <numerusform>Les %Ln&#xa0;mois à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Coaching owed</source>
        <translation>Accompagnement dû</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) due; %1; %2</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage à visiter&#xa0;; %1&#xa0;; %2</numerusform>
            <numerusform>%Ln&#xa0;ménages à visiter&#xa0;; %1&#xa0;; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the hours come from</source>
        <translation>D’où viennent les heures</translation>
    </message>
    <message>
        <source>At the households</source>
        <translation>Dans les ménages</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <source>Awareness sessions</source>
        <translation>Séances de sensibilisation</translation>
    </message>
    <message>
        <source>without a supervisor</source>
        <translation>sans superviseur</translation>
    </message>
    <message>
        <source>No active monitor has hours to carry anything.</source>
        <translation>Aucun agent ni aucune agente en activité n’a d’heures pour porter une charge.</translation>
    </message>
    <message>
        <source>The one active monitor with hours is loaded to %1 of them.</source>
        <translation>La seule personne en activité qui a des heures en doit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s) with hours: the least loaded owes %1 of them, the most loaded %2, on average %3.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne en activité avec des heures&#xa0;: la moins chargée en doit %1, la plus chargée %2, en moyenne %3.</numerusform>
            <numerusform>%Ln&#xa0;personnes en activité avec des heures&#xa0;: la moins chargée en doit %1, la plus chargée %2, en moyenne %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first month in which somebody goes over: %1.</source>
        <translation>Premier mois où une charge devient trop élevée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes over in the coming %Ln month(s).</source>
        <translation>
            <numerusform>Aucune charge ne devient trop élevée dans le %Ln&#xa0;mois à venir.</numerusform>
            <numerusform>Aucune charge ne devient trop élevée dans les %Ln&#xa0;mois à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) are due already (backlog).</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage est déjà à visiter (arriéré).</numerusform>
            <numerusform>%Ln&#xa0;ménages sont déjà à visiter (arriéré).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1: %Ln.</source>
        <translation>
            <numerusform>Le plus de ménages à visiter en %1&#xa0;: %Ln.</numerusform>
            <numerusform>Le plus de ménages à visiter en %1&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 newly identified</source>
        <translation>%1&#xa0;: %2 en retard, %3 nouvellement identifiés</translation>
    </message>
    <message>
        <source>plan a visit</source>
        <translation>prévoir une visite</translation>
    </message>
    <message>
        <source>change a plan</source>
        <translation>modifier une visite prévue</translation>
    </message>
    <message>
        <source>remove a plan</source>
        <translation>retirer une visite prévue</translation>
    </message>
    <message>
        <source>note what became of an action</source>
        <translation>noter ce qu’est devenue une action</translation>
    </message>
    <message>
        <source>write down a one-to-one</source>
        <translation>noter un entretien individuel</translation>
    </message>
    <message>
        <source>accept a scenario</source>
        <translation>accepter un scénario</translation>
    </message>
    <message>
        <source>keep a scenario</source>
        <translation>garder un scénario</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>retirer un scénario</translation>
    </message>
    <message>
        <source>This session stands in the file alone, which nothing here changes. Plan it in the logbook, or choose one that stands there.</source>
        <translation>Cette séance n’est que dans le fichier, que rien ici ne modifie. Prévoyez-la dans le journal, ou choisissez-en une qui y est.</translation>
    </message>
    <message>
        <source>plan a session</source>
        <translation>prévoir une séance</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>modifier une séance</translation>
    </message>
    <message>
        <source>This session was held: its attendance is entered. Undo that first.</source>
        <translation>Cette séance a été tenue&#xa0;: sa présence est saisie. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>say that a session was not held</source>
        <translation>dire qu’une séance n’a pas été tenue</translation>
    </message>
    <message>
        <source>take a link of sessions back</source>
        <translation>défaire un lien de séances</translation>
    </message>
    <message>
        <source>The file has no session of this community on this topic held within %1 days of it. One that is held and comes with a later file can be linked then.</source>
        <translation>Le fichier n’a aucune séance de cette communauté sur ce thème tenue à %1&#xa0;jours près. Une séance tenue qui vient avec un fichier plus récent pourra alors être liée.</translation>
    </message>
    <message>
        <source>link two sessions</source>
        <translation>lier deux séances</translation>
    </message>
    <message>
        <source>remove a session</source>
        <translation>retirer une séance</translation>
    </message>
    <message>
        <source>The logbook has all modules of the starting curriculum already.</source>
        <translation>Le journal a déjà tous les modules du programme de départ.</translation>
    </message>
    <message>
        <source>The starting curriculum is in the logbook. It is a starting point and not ICI’s own: an import of yours takes its place.</source>
        <translation>Le programme de départ est dans le journal. C’est un point de départ et non celui d’ICI&#xa0;: un import du vôtre prend sa place.</translation>
    </message>
    <message>
        <source>Trainings of this module stand in the logbook, so it stays. Remove them first.</source>
        <translation>Des formations de ce module figurent dans le journal, il reste donc. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>remove a module</source>
        <translation>retirer un module</translation>
    </message>
    <message>
        <source>change a training</source>
        <translation>modifier une formation</translation>
    </message>
    <message>
        <source>plan a training</source>
        <translation>prévoir une formation</translation>
    </message>
    <message>
        <source>enter who came to a training</source>
        <translation>saisir qui est venu à une formation</translation>
    </message>
    <message>
        <source>remove a training</source>
        <translation>retirer une formation</translation>
    </message>
    <message>
        <source>write an action</source>
        <translation>écrire une action</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) written.</source>
        <translation>
            <numerusform>%Ln&#xa0;action écrite.</numerusform>
            <numerusform>%Ln&#xa0;actions écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>change a piece of equipment</source>
        <translation>modifier un équipement</translation>
    </message>
    <message>
        <source>give out equipment</source>
        <translation>remettre un équipement</translation>
    </message>
    <message>
        <source>remove a piece of equipment</source>
        <translation>retirer un équipement</translation>
    </message>
    <message>
        <source>Coaching due</source>
        <translation>Accompagnement à faire</translation>
    </message>
    <message>
        <source>Active monitors whose next accompanied visit was due before this day.</source>
        <translation>Agents et agentes en activité dont la prochaine visite accompagnée était prévue avant ce jour.</translation>
    </message>
    <message>
        <source>Agreed actions overdue</source>
        <translation>Actions convenues en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;action</numerusform>
            <numerusform>%Ln&#xa0;actions</numerusform>
        </translation>
    </message>
    <message>
        <source>What was agreed with an active monitor, and neither done nor dropped by its day.</source>
        <translation>Ce qui a été convenu avec un agent ou une agente en activité et n’a été ni fait ni abandonné à la date prévue.</translation>
    </message>
    <message>
        <source>Training expired or overdue</source>
        <translation>Formations expirées ou en retard</translation>
    </message>
    <message>
        <source>A module that has run out for an active monitor, or a required one that was not passed in time after hiring.</source>
        <translation>Un module expiré pour un agent ou une agente en activité, ou un module obligatoire non validé à temps après l’embauche.</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Équipement manquant</translation>
    </message>
    <message>
        <source>Active monitors of whom equipment is noted, and to whom something needed for the work is missing, broken or lost.</source>
        <translation>Agents et agentes en activité dont l’équipement est noté et à qui il manque, est cassé ou perdu quelque chose de nécessaire au travail.</translation>
    </message>
    <message>
        <source>Contracts ended or ending</source>
        <translation>Contrats finis ou près de finir</translation>
    </message>
    <message>
        <source>Active monitors whose contract has ended or ends within 90 days.</source>
        <translation>Agents et agentes en activité dont le contrat est fini ou finit d’ici 90&#xa0;jours.</translation>
    </message>
    <message>
        <source>Awareness sessions of the coming 7 days</source>
        <translation>Séances de sensibilisation des 7&#xa0;jours à venir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;séance</numerusform>
            <numerusform>%Ln&#xa0;séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned in the file or in the logbook, today included: a roster is to be printed.</source>
        <translation>Prévues dans le fichier ou le journal, aujourd’hui compris&#xa0;: une liste de présence est à imprimer.</translation>
    </message>
    <message>
        <source>Whom to accompany next; the page Coaching says why, and plans the visit.</source>
        <translation>Qui accompagner ensuite&#xa0;; la page Accompagnement dit pourquoi et planifie la visite.</translation>
    </message>
    <message>
        <source>Nobody is due for coaching.</source>
        <translation>Personne n’est à accompagner.</translation>
    </message>
    <message>
        <source>They come along to the next visit, where they are closed, prolonged or dropped.</source>
        <translation>Elles reviennent à la prochaine visite, où elles sont closes, prolongées ou abandonnées.</translation>
    </message>
    <message>
        <source>No agreed action is overdue.</source>
        <translation>Aucune action convenue n’est en retard.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>The page Training and team plans one for all of them.</source>
        <translation>La page Formation et équipe en planifie une pour tous.</translation>
    </message>
    <message>
        <source>No training is expired or overdue.</source>
        <translation>Aucune formation n’est expirée ni en retard.</translation>
    </message>
    <message>
        <source>never passed</source>
        <translation>jamais validée</translation>
    </message>
    <message>
        <source>What is needed for the work and not there, broken or lost.</source>
        <translation>Ce qui est nécessaire au travail et manque, est cassé ou perdu.</translation>
    </message>
    <message>
        <source>Everybody of whom equipment is noted has what the work needs.</source>
        <translation>Toutes les personnes dont l’équipement est noté ont ce qu’il faut pour travailler.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>By the last day of the contract.</source>
        <translation>Selon le dernier jour du contrat.</translation>
    </message>
    <message>
        <source>No contract ends within 90 days.</source>
        <translation>Aucun contrat ne finit d’ici 90&#xa0;jours.</translation>
    </message>
    <message>
        <source>Days until then</source>
        <translation>Jours d’ici là</translation>
    </message>
    <message>
        <source>One page: what needs somebody from this day on, and what is planned on the seven days</source>
        <translation>Une page&#xa0;: ce qui attend quelqu’un à partir de ce jour et ce qui est prévu les sept jours</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Nothing needs you this week.</source>
        <translation>Rien ne vous attend cette semaine.</translation>
    </message>
    <message>
        <source>Session: %1, %2</source>
        <translation>Séance&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Formation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message numerus="yes">
        <source>Put off, with a reason in the logbook: %Ln line(s).</source>
        <translation>
            <numerusform>Remis à plus tard, avec une raison dans le journal&#xa0;: %Ln&#xa0;ligne.</numerusform>
            <numerusform>Remis à plus tard, avec une raison dans le journal&#xa0;: %Ln&#xa0;lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no checklist %1. There are: %2.</source>
        <translation>Il n’y a pas de grille %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no community of the section “%1”. The command indicators --by section lists the sections.</source>
        <translation>Le fichier n’a aucune communauté de la section «&#xa0;%1&#xa0;». La commande indicators --by section donne la liste des sections.</translation>
    </message>
    <message>
        <source>A list is for communities: --community ID,ID… or --section NAME.</source>
        <translation>Une liste concerne des communautés&#xa0;: --community ID,ID… ou --section NOM.</translation>
    </message>
    <message>
        <source>The logbook has no list of the number %1. It stands at the head and the foot of each sheet.</source>
        <translation>Le journal n’a aucune liste portant le numéro %1. Il figure en haut et en bas de chaque feuille.</translation>
    </message>
    <message>
        <source>A checklist to fill in by hand, whole or short; for a monitor, with what is still open with them</source>
        <translation>Une grille à remplir à la main, entière ou courte&#xa0;; pour un agent ou une agente, avec ce qui est encore ouvert</translation>
    </message>
    <message>
        <source>Who is invited to a training, with room to say who was told and who comes</source>
        <translation>Qui est invité à une formation, avec la place de noter qui est prévenu et qui vient</translation>
    </message>
    <message>
        <source>A certificate of attendance for each who was at a training and passed it, one a page</source>
        <translation>Une attestation de participation pour chaque personne présente à une formation et qui l’a réussie, une par page</translation>
    </message>
    <message>
        <source>Whom to look for: profile, communities and languages without a monitor, share of women</source>
        <translation>Qui chercher&#xa0;: profil, communautés et langues sans agent ni agente, part des femmes</translation>
    </message>
    <message>
        <source>An attendance list that was printed before, or a page of it, with the same rows</source>
        <translation>Une liste de présence déjà imprimée, ou une de ses pages, avec les mêmes lignes</translation>
    </message>
    <message>
        <source>%1 has no words in English or in French. Write both, or remove the item.</source>
        <translation>%1 n’a pas de texte en anglais ou en français. Écrivez les deux, ou retirez le point.</translation>
    </message>
    <message>
        <source>%1 has a text of more than 300 characters. Shorten it.</source>
        <translation>%1 a un texte de plus de 300 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Give the checklist a title in English and in French.</source>
        <translation>Donnez à la grille un titre en anglais et en français.</translation>
    </message>
    <message>
        <source>The competence %1 has no name in English or in French.</source>
        <translation>La compétence %1 n’a pas de nom en anglais ou en français.</translation>
    </message>
    <message>
        <source>The competence %1 has no item. Add one, or remove it.</source>
        <translation>La compétence %1 n’a aucun point. Ajoutez-en un, ou retirez-la.</translation>
    </message>
    <message>
        <source>A checklist needs an item at least.</source>
        <translation>Une grille demande au moins un point.</translation>
    </message>
    <message>
        <source>Months from one assessment of a monitor’s competence to the next</source>
        <translation>Mois d’une évaluation des compétences à la suivante</translation>
    </message>
    <message>
        <source>“%1” is no item of a checklist. The nearest is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point d’une grille. Le plus proche est %2.</translation>
    </message>
    <message>
        <source>Import of a plan of support</source>
        <translation>Importation d’un plan de soutien</translation>
    </message>
    <message>
        <source>Import of referrals</source>
        <translation>Importation de référencements</translation>
    </message>
    <message>
        <source>Import of stages of referrals</source>
        <translation>Importation d’étapes de référencements</translation>
    </message>
    <message>
        <source>Import of services</source>
        <translation>Importation de services</translation>
    </message>
    <message>
        <source>write a version of a checklist</source>
        <translation>écrire une version d’une grille</translation>
    </message>
    <message>
        <source>referral first</source>
        <translation>référencement d’abord</translation>
    </message>
    <message>
        <source>access to school first: bridging class</source>
        <translation>accès à l’école d’abord&#xa0;: classe passerelle</translation>
    </message>
    <message>
        <source>Out of school. Bridging classes for children out of school are among what helped most children out of hazardous work (ICI’s effectiveness review, 2021).</source>
        <translation>Non scolarisé. Les classes passerelles pour enfants non scolarisés font partie de ce qui a le plus aidé les enfants à quitter les travaux dangereux (revue d’efficacité d’ICI, 2021).</translation>
    </message>
    <message>
        <source>vocational training, with a mentor</source>
        <translation>formation professionnelle, avec un mentor</translation>
    </message>
    <message>
        <source>Out of school at 15 or older: the way back to school is long, a trade learnt safely keeps from hazardous work.</source>
        <translation>Non scolarisé à 15&#xa0;ans ou plus&#xa0;: le retour à l’école est long, un métier appris en sécurité éloigne des travaux dangereux.</translation>
    </message>
    <message>
        <source>staying at school: school kit</source>
        <translation>maintien à l’école&#xa0;: kit scolaire</translation>
    </message>
    <message>
        <source>Goes to school. School kits and better classrooms are among what helped most children out of hazardous work (ICI’s effectiveness review, 2021).</source>
        <translation>Va à l’école. Les kits scolaires et de meilleures salles de classe font partie de ce qui a le plus aidé les enfants à quitter les travaux dangereux (revue d’efficacité d’ICI, 2021).</translation>
    </message>
    <message>
        <source>ask about school</source>
        <translation>demander s’il va à l’école</translation>
    </message>
    <message>
        <source>Nobody has noted yet whether the child goes to school, and access to school is thought of first.</source>
        <translation>Personne n’a encore noté si l’enfant va à l’école, et c’est à l’accès à l’école que l’on pense d’abord.</translation>
    </message>
    <message>
        <source>household: income or adult labour</source>
        <translation>ménage&#xa0;: revenus ou main-d’œuvre adulte</translation>
    </message>
    <message>
        <source>Three or more open cases in one household: the work itself has to be done by somebody else, so the household needs support as well.</source>
        <translation>Trois cas ouverts ou plus dans un ménage&#xa0;: le travail doit être fait par quelqu’un d’autre, le ménage a donc lui aussi besoin d’un soutien.</translation>
    </message>
    <message>
        <source>Say on which day the team meets or met.</source>
        <translation>Dites quel jour l’équipe se réunit ou s’est réunie.</translation>
    </message>
    <message>
        <source>A meeting that was held does not lie in the future: it is planned.</source>
        <translation>Une réunion tenue n’est pas dans l’avenir&#xa0;: elle est prévue.</translation>
    </message>
    <message>
        <source>Say who was there.</source>
        <translation>Dites qui était là.</translation>
    </message>
    <message>
        <source>Write down a topic or a decision first.</source>
        <translation>Notez d’abord un sujet ou une décision.</translation>
    </message>
    <message>
        <source>write down a team meeting</source>
        <translation>noter une réunion d’équipe</translation>
    </message>
    <message>
        <source>took part in the training “%1” on %2 and passed it.</source>
        <translation>a participé à la formation «&#xa0;%1&#xa0;» le %2 et l’a réussie.</translation>
    </message>
    <message>
        <source>took part in the training “%1” on %2 in %3 and passed it.</source>
        <translation>a participé à la formation «&#xa0;%1&#xa0;» le %2 à %3 et l’a réussie.</translation>
    </message>
    <message>
        <source>Code of the training</source>
        <translation>Code de la formation</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>It is certified that</source>
        <translation>Il est attesté que</translation>
    </message>
    <message>
        <source>For the cooperative</source>
        <translation>Pour la coopérative</translation>
    </message>
    <message>
        <source>This training has not been held by %1: there is nothing to certify yet.</source>
        <translation>Cette formation n’a pas eu lieu au %1&#xa0;: il n’y a encore rien à attester.</translation>
    </message>
    <message>
        <source>Nobody is entered as having been at this training and passed it. Enter attendance and scores first.</source>
        <translation>Personne n’est noté comme présent à cette formation et l’ayant réussie. Saisissez d’abord les présences et les notes.</translation>
    </message>
    <message>
        <source>Questions: open</source>
        <translation>Questions&#xa0;: ouvertes</translation>
    </message>
    <message>
        <source>closed ones</source>
        <translation>fermées</translation>
    </message>
    <message>
        <source>Reflections: simple</source>
        <translation>Reformulations&#xa0;: simples</translation>
    </message>
    <message>
        <source>complex</source>
        <translation>complexes</translation>
    </message>
    <message>
        <source>%1: short form</source>
        <translation>%1&#xa0;: forme courte</translation>
    </message>
    <message>
        <source>Equipment: issue slip</source>
        <translation>Équipement&#xa0;: bon de remise</translation>
    </message>
    <message>
        <source>I have received what stands below for my work, take care of it and say at once when something is broken or lost. It goes back when I leave or am away for long.</source>
        <translation>J’ai reçu pour mon travail ce qui figure ci-dessous, j’en prends soin et je dis aussitôt ce qui est cassé ou perdu. Je le rends si je pars ou si je m’absente longtemps.</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>Remet</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Equipment: return slip</source>
        <translation>Équipement&#xa0;: bon de restitution</translation>
    </message>
    <message>
        <source>What stands below and bears a day came back on that day, in the condition that is written beside it.</source>
        <translation>Ce qui figure ci-dessous avec un jour a été rendu ce jour-là, dans l’état écrit à côté.</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Rend</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Day, if today</source>
        <translation>Jour, si aujourd’hui</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Personne n’est encore invité.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) invited.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne invitée.</numerusform>
            <numerusform>%Ln&#xa0;personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 invited, and there are only %2 seats.</source>
        <translation>%1 personnes invitées, et il n’y a que %2 places.</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken.</source>
        <translation>%1 places prises sur %2.</translation>
    </message>
    <message>
        <source>Invitation list</source>
        <translation>Liste des invitations</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read. Choose it again, or a list without a logo.</source>
        <translation>Le logo %1 ne peut pas être lu. Choisissez-le de nouveau, ou une liste sans logo.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MB. Save it smaller and choose it again.</source>
        <translation>Le logo %1 dépasse 2&#xa0;Mo. Enregistrez-le en plus petit et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The logo %1 is no picture of the kinds PNG, JPEG and SVG. Choose one of these.</source>
        <translation>Le logo %1 n’est pas une image de type PNG, JPEG ou SVG. Choisissez l’un de ces types.</translation>
    </message>
    <message>
        <source>The logo %1 names other files, which are not read. Save it as PNG and choose that.</source>
        <translation>Le logo %1 renvoie à d’autres fichiers, qui ne sont pas lus. Enregistrez-le en PNG et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The logo %1 has more than 4,000 points in a row. Save it smaller and choose it again.</source>
        <translation>Le logo %1 a plus de 4&#xa0;000 points sur une ligne. Enregistrez-le en plus petit et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The logo %1 is damaged: no picture can be made of it. Choose another.</source>
        <translation>Le logo %1 est abîmé&#xa0;: aucune image ne peut en être faite. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page %1: the paper has %Ln page(s).</source>
        <translation>
            <numerusform>Il n’y a pas de page %1&#xa0;: le document a %Ln&#xa0;page.</numerusform>
            <numerusform>Il n’y a pas de page %1&#xa0;: le document a %Ln&#xa0;pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hired for this work alone: no other duty for the cooperative or its farmers beside it.</source>
        <translation>Recrutement pour ce seul travail&#xa0;: aucune autre tâche pour la coopérative ou ses producteurs à côté.</translation>
    </message>
    <message>
        <source>Full time, so that visits fit the days of the households.</source>
        <translation>À plein temps, pour que les visites suivent les journées des ménages.</translation>
    </message>
    <message>
        <source>Women are asked to apply: where they work more children are identified and more stop.</source>
        <translation>Les candidatures de femmes sont souhaitées&#xa0;: là où elles travaillent, plus d’enfants sont identifiés et plus d’enfants arrêtent.</translation>
    </message>
    <message>
        <source>A long contract, secure conditions and fair pay: trust takes time, and turnover costs it.</source>
        <translation>Un contrat long, des conditions sûres et une paie juste&#xa0;: la confiance demande du temps, et les départs la font perdre.</translation>
    </message>
    <message>
        <source>Nearer to a social worker than to an agronomist: listens, speaks clearly, builds trust.</source>
        <translation>Plus proche du travail social que de l’agronomie&#xa0;: écoute, parle clairement, crée la confiance.</translation>
    </message>
    <message>
        <source>Grasps difficult subjects and learns new skills quickly; speaks what is spoken in the community.</source>
        <translation>Saisit des sujets difficiles et apprend vite&#xa0;; parle la langue de la communauté.</translation>
    </message>
    <message>
        <source>Ready for training in theory and practice, for refreshers and for coaching in the field.</source>
        <translation>Accepte une formation théorique et pratique, des recyclages et un accompagnement sur le terrain.</translation>
    </message>
    <message>
        <source>Households without anybody</source>
        <translation>Ménages sans responsable</translation>
    </message>
    <message>
        <source>Languages of sessions there</source>
        <translation>Langues des séances sur place</translation>
    </message>
    <message>
        <source>Every household has somebody who is responsible for it.</source>
        <translation>Chaque ménage a quelqu’un qui en est responsable.</translation>
    </message>
    <message>
        <source>%1: sessions in %2</source>
        <translation>%1&#xa0;: séances à %2</translation>
    </message>
    <message>
        <source>Every language of the sessions of the last 24 months has a monitor who speaks it.</source>
        <translation>Chaque langue des séances des 24 derniers mois est parlée par au moins un agent ou une agente.</translation>
    </message>
    <message>
        <source>no result: known of fewer than five</source>
        <translation>pas de résultat&#xa0;: connu pour moins de cinq personnes</translation>
    </message>
    <message>
        <source>Recruitment sheet</source>
        <translation>Fiche de recrutement</translation>
    </message>
    <message>
        <source>Whom we look for</source>
        <translation>Qui nous cherchons</translation>
    </message>
    <message>
        <source>Communities with households that nobody is responsible for</source>
        <translation>Communautés où des ménages n’ont pas de responsable</translation>
    </message>
    <message>
        <source>Languages that no monitor speaks</source>
        <translation>Langues qu’aucun agent ni aucune agente ne parle</translation>
    </message>
    <message>
        <source>The monitors of today</source>
        <translation>Les agents et agentes d’aujourd’hui</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Where, from when</source>
        <translation>Où, à partir de quand</translation>
    </message>
    <message>
        <source>Contract, hours, pay</source>
        <translation>Contrat, heures, paie</translation>
    </message>
    <message>
        <source>Apply to, until</source>
        <translation>Candidatures à, jusqu’au</translation>
    </message>
    <message>
        <source>The profile follows ICI’s brief on qualified and trained CLMRS personnel, in this program’s own words; ICI’s sample terms of reference say more. Shares are of active monitors of whom it is known.</source>
        <translation>Le profil suit la note d’ICI sur un personnel SSRTE qualifié et formé, avec les mots de ce programme&#xa0;; le modèle de termes de référence d’ICI en dit plus. Les parts portent sur les agents et agentes en activité pour qui on le sait.</translation>
    </message>
    <message>
        <source>on the same day: the child is in danger</source>
        <translation>le jour même&#xa0;: l’enfant est en danger</translation>
    </message>
    <message>
        <source>in the ordinary way</source>
        <translation>par la voie ordinaire</translation>
    </message>
    <message>
        <source>How far the service has come</source>
        <translation>Où en est le service</translation>
    </message>
    <message>
        <source>a child who is no longer in the file</source>
        <translation>un enfant qui n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>a household that is no longer in the file</source>
        <translation>un ménage qui n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>□ not delivered</source>
        <translation>□ non remis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>The logbook has no line for this quarter.</source>
        <translation>Le journal n’a aucune ligne pour ce trimestre.</translation>
    </message>
    <message>
        <source>Cost planned</source>
        <translation>Coût prévu</translation>
    </message>
    <message>
        <source>Its cost</source>
        <translation>Son coût</translation>
    </message>
    <message>
        <source>The logbook had no plan for the quarter before.</source>
        <translation>Le journal n’avait pas de plan pour le trimestre précédent.</translation>
    </message>
    <message>
        <source>Thought of first</source>
        <translation>À envisager d’abord</translation>
    </message>
    <message>
        <source>The plan of this quarter</source>
        <translation>Le plan de ce trimestre</translation>
    </message>
    <message>
        <source>Planned in the file for this quarter</source>
        <translation>Prévu dans le fichier pour ce trimestre</translation>
    </message>
    <message>
        <source>The plan of the quarter before, and what was delivered</source>
        <translation>Le plan du trimestre précédent, et ce qui a été remis</translation>
    </message>
    <message>
        <source>The quarter before in the file: planned and delivered</source>
        <translation>Le trimestre précédent dans le fichier&#xa0;: prévu et remis</translation>
    </message>
    <message>
        <source>The community of the list %1 is no longer in the file, so the list cannot be printed again. Open the file with which it was printed.</source>
        <translation>La communauté de la liste %1 n’est plus dans le fichier&#xa0;: la liste ne peut pas être réimprimée. Ouvrez le fichier avec lequel elle a été imprimée.</translation>
    </message>
    <message>
        <source>“%1” is no list of pages. Type their numbers, such as 2 or 4-5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de pages. Saisissez leurs numéros, par exemple 2 ou 4-5.</translation>
    </message>
    <message>
        <source>□ to be delivered</source>
        <translation>□ à remettre</translation>
    </message>
    <message>
        <source>1 intake</source>
        <translation>1 accueil</translation>
    </message>
    <message>
        <source>2 assessment</source>
        <translation>2 évaluation</translation>
    </message>
    <message>
        <source>3 plan</source>
        <translation>3 plan</translation>
    </message>
    <message>
        <source>4 implementation</source>
        <translation>4 mise en œuvre</translation>
    </message>
    <message>
        <source>5 review</source>
        <translation>5 revue</translation>
    </message>
    <message>
        <source>6 closure</source>
        <translation>6 clôture</translation>
    </message>
    <message>
        <source>What is thought of first, beside what is planned and what was delivered in twelve months (number)</source>
        <translation>Ce que l’on envisage d’abord, à côté de ce qui est prévu et de ce qui a été remis en douze mois (nombre)</translation>
    </message>
    <message>
        <source>Children without support</source>
        <translation>Enfants sans soutien</translation>
    </message>
    <message>
        <source>Children without support, by what is thought of first: %1.</source>
        <translation>Enfants sans soutien, selon ce que l’on envisage d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The quarters’ plans of support: what for whom, who sees to it and until when, against what the file says was delivered.</source>
        <translation>Les plans de soutien des trimestres&#xa0;: quoi pour qui, qui s’en charge et jusqu’à quand, face à ce que le fichier dit avoir été remis.</translation>
    </message>
    <message>
        <source>No plan was made yet. Choose a child in the list of support and put it into the plan.</source>
        <translation>Aucun plan n’a encore été fait. Choisissez un enfant dans la liste des soutiens et inscrivez-le au plan.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>What delivered supports cost, by season and community, the latest season first. Supports of which no cost is known stand on lines of their own.</source>
        <translation>Ce qu’ont coûté les soutiens remis, par campagne et communauté, la dernière campagne d’abord. Les soutiens dont le coût n’est pas connu ont leurs propres lignes.</translation>
    </message>
    <message>
        <source>No support was delivered yet.</source>
        <translation>Aucun soutien n’a encore été remis.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Delivered supports</source>
        <translation>Soutiens remis</translation>
    </message>
    <message>
        <source>Cost of one on average</source>
        <translation>Coût moyen d’un soutien</translation>
    </message>
    <message>
        <source>all communities</source>
        <translation>toutes les communautés</translation>
    </message>
    <message>
        <source>What was delivered in this season cost %1, as far as costs are known.</source>
        <translation>Ce qui a été remis pendant cette campagne a coûté %1, pour autant que les coûts soient connus.</translation>
    </message>
    <message>
        <source>How far the service is</source>
        <translation>Où en est le service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No service is known yet. Add one with the button above, or import a directory.</source>
        <translation>Aucun service n’est encore connu. Ajoutez-en un avec le bouton ci-dessus, ou importez un annuaire.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person there</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Version %1 of the checklist.</source>
        <translation>Version %1 de la grille.</translation>
    </message>
    <message>
        <source>Competence assessment</source>
        <translation>Évaluation des compétences</translation>
    </message>
    <message>
        <source>none yet; the first belongs to hiring</source>
        <translation>aucune encore&#xa0;; la première va avec l’embauche</translation>
    </message>
    <message>
        <source>last on %1, was due again on %2</source>
        <translation>la dernière le %1, la suivante était à faire le %2</translation>
    </message>
    <message>
        <source>last on %1, due again on %2</source>
        <translation>la dernière le %1, la suivante à faire le %2</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Print the checklist for the next visit…</source>
        <translation>Imprimer la grille pour la prochaine visite…</translation>
    </message>
    <message>
        <source>Print the route sheet of the week…</source>
        <translation>Imprimer la feuille de route de la semaine…</translation>
    </message>
    <message>
        <source>Print the supervision sheet…</source>
        <translation>Imprimer la fiche de supervision…</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
    <message>
        <source>Each household in scope, how often awareness raising reached it from %1 to %2, and the topic of its latest session: never reached first.</source>
        <translation>Chaque ménage compté, combien de fois la sensibilisation l’a touché du %1 au %2, et le thème de sa dernière séance&#xa0;: les jamais touchés d’abord.</translation>
    </message>
    <message>
        <source>No household is in the programme on this day.</source>
        <translation>Aucun ménage n’est dans le programme à cette date.</translation>
    </message>
    <message>
        <source>Different days</source>
        <translation>Jours différents</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>Touché la dernière fois</translation>
    </message>
    <message>
        <source>Topic of its latest session</source>
        <translation>Thème de sa dernière séance</translation>
    </message>
    <message>
        <source>Invite next</source>
        <translation>À inviter</translation>
    </message>
    <message>
        <source>First communities without a session ahead, those with the most households that were never reached at the top. The topic proposed is the first that was not spoken of there.</source>
        <translation>D’abord les communautés sans séance à venir, celles qui ont le plus de ménages jamais touchés en tête. Le thème proposé est le premier dont on n’y a pas parlé.</translation>
    </message>
    <message>
        <source>No community has a household in the programme on this day.</source>
        <translation>Aucune communauté n’a de ménage dans le programme à cette date.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Jamais touchés</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Topic proposed</source>
        <translation>Thème proposé</translation>
    </message>
    <message>
        <source>a session is planned</source>
        <translation>une séance est prévue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) never reached in twelve months</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage jamais touché en douze mois</numerusform>
            <numerusform>%Ln&#xa0;ménages jamais touchés en douze mois</numerusform>
        </translation>
    </message>
    <message>
        <source>no session in twelve months</source>
        <translation>aucune séance en douze mois</translation>
    </message>
    <message>
        <source>all were reached; the session before was longest ago</source>
        <translation>tous ont été touchés&#xa0;; la dernière séance est la plus ancienne</translation>
    </message>
    <message>
        <source>When children are identified, and when sessions are held and planned (number, by month of the season)</source>
        <translation>Quand les enfants sont identifiés, et quand les séances sont tenues et prévues (nombre, par mois de la campagne)</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Séances tenues</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <source>Identified last season</source>
        <translation>Identifiés la campagne passée</translation>
    </message>
    <message>
        <source>Identified this season</source>
        <translation>Identifiés cette campagne</translation>
    </message>
    <message>
        <source>Last season most children were identified in %1 (%2); sessions before and in the months of most work reach families in time.</source>
        <translation>La campagne passée, c’est en %1 que le plus d’enfants ont été identifiés (%2)&#xa0;; des séances avant et pendant les mois de plus grand travail touchent les familles à temps.</translation>
    </message>
    <message>
        <source>No child was identified last season: there is no pattern to plan by yet.</source>
        <translation>Aucun enfant n’a été identifié la campagne passée&#xa0;: il n’y a pas encore de rythme sur lequel se régler.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>No case file is open: only commands are found.</source>
        <translation>Aucun fichier de cas n’est ouvert&#xa0;: seules les commandes sont trouvées.</translation>
    </message>
    <message>
        <source>Children, households, people and communities by code or name, and commands by their words.</source>
        <translation>Enfants, ménages, personnes et communautés par code ou par nom, et commandes par leurs mots.</translation>
    </message>
    <message>
        <source>Type a few letters of a code, a name, a community or a command.</source>
        <translation>Tapez quelques lettres d’un code, d’un nom, d’une communauté ou d’une commande.</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Type fewer letters, or another word.</source>
        <translation>Rien n’est trouvé pour «&#xa0;%1&#xa0;». Tapez moins de lettres, ou un autre mot.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit(s): type a letter more.</source>
        <translation>
            <numerusform>%Ln&#xa0;autre convient&#xa0;: tapez une lettre de plus.</numerusform>
            <numerusform>%Ln&#xa0;autres conviennent&#xa0;: tapez une lettre de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reflections for each question (usual aim: 2)</source>
        <translation>%1 reformulation(s) par question (visée usuelle&#xa0;: 2)</translation>
    </message>
    <message>
        <source>%1 open questions for each closed one (usual aim: 2)</source>
        <translation>%1 question(s) ouverte(s) par question fermée (visée usuelle&#xa0;: 2)</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1, prévu pour le %2</translation>
    </message>
    <message>
        <source>%1 since %2, not acknowledged yet</source>
        <translation>%1 depuis le %2, sans accusé de réception</translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>Passation de %1</translation>
    </message>
    <message>
        <source>The children of these households by status, then by the day on which they are due. The last agreement is the latest note on the child or its household.</source>
        <translation>Les enfants de ces ménages par statut, puis par échéance. Le dernier accord est la note la plus récente sur l’enfant ou son ménage.</translation>
    </message>
    <message>
        <source>No child is in these hands.</source>
        <translation>Aucun enfant n’est confié à cette personne.</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Last agreement</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>Open supports</source>
        <translation>Soutiens ouverts</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Référencements ouverts</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Attendance list of a session</source>
        <translation>Liste de présence d’une séance</translation>
    </message>
    <message>
        <source>Attendance sheet of a training</source>
        <translation>Feuille de présence d’une formation</translation>
    </message>
    <message>
        <source>Handover pack</source>
        <translation>Dossier de passation</translation>
    </message>
    <message>
        <source>Plan of support</source>
        <translation>Plan de soutien</translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation>Qui porte quelle charge</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>This season beside the same weeks of the last</source>
        <translation>Cette campagne à côté des mêmes semaines de la précédente</translation>
    </message>
    <message>
        <source>To show the auditor</source>
        <translation>À montrer à l’audit</translation>
    </message>
    <message>
        <source>Monitors whose load is too high</source>
        <translation>Agents et agentes dont la charge est trop élevée</translation>
    </message>
    <message>
        <source>Nobody’s load is too high.</source>
        <translation>Personne n’a une charge trop élevée.</translation>
    </message>
    <message numerus="yes">
        <source>Load too high: %Ln monitor(s)</source>
        <translation>
            <numerusform>Charge trop élevée&#xa0;: %Ln&#xa0;agent ou agente</numerusform>
            <numerusform>Charge trop élevée&#xa0;: %Ln&#xa0;agents et agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln active</source>
        <translation>
            <numerusform>sur %Ln&#xa0;en poste</numerusform>
            <numerusform>sur %Ln&#xa0;en poste</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours owed in the six months ahead beside the hours that they have; the page of workload says how.</source>
        <translation>Heures dues dans les six mois à venir à côté des heures disponibles&#xa0;; la page Charge de travail dit comment.</translation>
    </message>
    <message numerus="yes">
        <source>Left this season: %Ln monitor(s)</source>
        <translation>
            <numerusform>Départs cette campagne&#xa0;: %Ln&#xa0;agent ou agente</numerusform>
            <numerusform>Départs cette campagne&#xa0;: %Ln&#xa0;agents et agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors who were there in the season and are not any more.</source>
        <translation>Agents et agentes présents pendant la campagne et qui ne le sont plus.</translation>
    </message>
    <message numerus="yes">
        <source>Contracts ended or ending: %Ln monitor(s)</source>
        <translation>
            <numerusform>Contrats finis ou près de finir&#xa0;: %Ln&#xa0;agent ou agente</numerusform>
            <numerusform>Contrats finis ou près de finir&#xa0;: %Ln&#xa0;agents et agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>un an avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: shown</source>
        <translation>%1&#xa0;: attesté</translation>
    </message>
    <message>
        <source>%1: not shown in 24 months</source>
        <translation>%1&#xa0;: non attesté en 24&#xa0;mois</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>la dernière fois le %1</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (dont %2 ouvertes)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Team meetings</source>
        <translation>Réunions d’équipe</translation>
    </message>
    <message>
        <source>No team meeting is in the logbook yet. Write down the first one.</source>
        <translation>Aucune réunion d’équipe n’est encore dans le journal. Notez la première.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>They come along to the team’s next meeting until they are done, or dropped with a reason.</source>
        <translation>Elles reviennent à la prochaine réunion de l’équipe jusqu’à ce qu’elles soient faites, ou abandonnées avec une raison.</translation>
    </message>
    <message>
        <source>No decision of a team meeting is open.</source>
        <translation>Aucune décision d’une réunion d’équipe n’est ouverte.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Vacancies: communities with households that nobody is responsible for</source>
        <translation>Postes vacants&#xa0;: communautés où des ménages n’ont pas de responsable</translation>
    </message>
    <message>
        <source>Vacancies: these households</source>
        <translation>Postes vacants&#xa0;: ces ménages</translation>
    </message>
    <message>
        <source>Vacancies: languages of sessions that no monitor speaks</source>
        <translation>Postes vacants&#xa0;: langues de séances qu’aucun agent ni aucune agente ne parle</translation>
    </message>
    <message>
        <source>Households there</source>
        <translation>Ménages sur place</translation>
    </message>
    <message>
        <source>Of awareness sessions of the last 24 months, and of monitors whose languages are known.</source>
        <translation>Des séances de sensibilisation des 24 derniers mois, et des agents et agentes dont les langues sont connues.</translation>
    </message>
    <message>
        <source>Sessions in</source>
        <translation>Séances à</translation>
    </message>
    <message>
        <source>%1: nothing planned</source>
        <translation>%1&#xa0;: rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln&#xa0;autre</numerusform>
            <numerusform>et %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned visits, %1</source>
        <translation>Visites prévues, %1</translation>
    </message>
    <message>
        <source>● held on %1</source>
        <translation>● a eu lieu le %1</translation>
    </message>
    <message>
        <source>%1; place not known</source>
        <translation>%1&#xa0;; lieu non connu</translation>
    </message>
    <message>
        <source>How well awareness raising reached the communities</source>
        <translation>Comment la sensibilisation a touché les communautés</translation>
    </message>
    <message>
        <source>%1 – a draft that is not accepted</source>
        <translation>%1 – projet non accepté</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>Those to come first, then those that were held; invited of the seats there are, mean scores before and after. Enter opens who was invited and who came.</source>
        <translation>D’abord celles à venir, puis celles qui ont eu lieu&#xa0;; personnes invitées sur les places, notes moyennes avant et après. Entrée montre qui était invité et qui est venu.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Of each who passed: the mark at the latest scored visit before the training beside that at the latest one since. Other things happen, too.</source>
        <translation>De chaque personne qui l’a réussie&#xa0;: la note de la dernière visite notée avant la formation à côté de celle de la dernière depuis. D’autres choses arrivent aussi.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Note avant</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Note après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awareness session(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;séance de sensibilisation</numerusform>
            <numerusform>%Ln&#xa0;séances de sensibilisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coaching visit(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visite d’accompagnement</numerusform>
            <numerusform>%Ln&#xa0;visites d’accompagnement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;formation</numerusform>
            <numerusform>%Ln&#xa0;formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) due</source>
        <translation>
            <numerusform>%Ln&#xa0;suivi à faire</numerusform>
            <numerusform>%Ln&#xa0;suivis à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) due</source>
        <translation>
            <numerusform>%Ln&#xa0;visite à faire</numerusform>
            <numerusform>%Ln&#xa0;visites à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on, %1</source>
        <translation>Ce qui est prévu le %1</translation>
    </message>
    <message>
        <source>What is on from %1 to %2</source>
        <translation>Ce qui est prévu du %1 au %2</translation>
    </message>
    <message>
        <source>Sessions, coaching visits and trainings as they are planned or were held, and children whose follow-up or visit falls due on the day.</source>
        <translation>Séances, visites d’accompagnement et formations, prévues ou tenues, et enfants dont le suivi ou la visite est à faire ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing falls due. Coaching visits are planned on the page of coaching, sessions on that of sessions.</source>
        <translation>Rien n’est prévu et rien n’est à faire. Les visites d’accompagnement se prévoient à la page Accompagnement, les séances à la page Séances.</translation>
    </message>
    <message>
        <source>Follow-up due: %1</source>
        <translation>Suivi à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Visit due: %1</source>
        <translation>Visite à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>put a support into the plan</source>
        <translation>inscrire un soutien au plan</translation>
    </message>
    <message>
        <source>change a line of the plan</source>
        <translation>modifier une ligne du plan</translation>
    </message>
    <message>
        <source>remove a line of the plan</source>
        <translation>retirer une ligne du plan</translation>
    </message>
    <message>
        <source>refer a child</source>
        <translation>référer un enfant</translation>
    </message>
    <message>
        <source>This referral stands in the file alone, which nothing here changes. How far the service is can be noted.</source>
        <translation>Ce référencement ne figure que dans le fichier, que rien ici ne modifie. Vous pouvez noter où en est le service.</translation>
    </message>
    <message>
        <source>change a referral</source>
        <translation>modifier un référencement</translation>
    </message>
    <message>
        <source>remove a referral</source>
        <translation>retirer un référencement</translation>
    </message>
    <message>
        <source>This alert was not referred yet. Refer the child first.</source>
        <translation>Cette alerte n’a pas encore été référée. Référez d’abord l’enfant.</translation>
    </message>
    <message>
        <source>note how far a service is</source>
        <translation>noter où en est un service</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>ajouter un service</translation>
    </message>
    <message>
        <source>change a service</source>
        <translation>modifier un service</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>retirer un service</translation>
    </message>
    <message>
        <source>move a planned visit</source>
        <translation>déplacer une visite prévue</translation>
    </message>
    <message>
        <source>The open file does not have this monitor any more.</source>
        <translation>Le fichier ouvert n’a plus cet agent ou cette agente.</translation>
    </message>
    <message>
        <source>Choose the row of a monitor first: the paper is about one.</source>
        <translation>Choisissez d’abord la ligne d’un agent ou d’une agente&#xa0;: le papier en concerne un seul.</translation>
    </message>
    <message>
        <source>note what became of a decision</source>
        <translation>noter ce qu’est devenue une décision</translation>
    </message>
    <message>
        <source>change how lists look</source>
        <translation>modifier l’aspect des listes</translation>
    </message>
    <message>
        <source>This row is nobody of the team. Choose the row of whoever hands over.</source>
        <translation>Cette ligne n’est personne de l’équipe. Choisissez la ligne de qui passe la main.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>Le calendrier est dans %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Checklist to fill in</source>
        <translation>Grille à remplir</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Invitation list of a training</source>
        <translation>Liste des invitations à une formation</translation>
    </message>
    <message>
        <source>Equipment slip</source>
        <translation>Bordereau d’équipement</translation>
    </message>
    <message>
        <source>Of the children with a protection alert in the period, those referred from the day of the latest such note on, by the last day.</source>
        <translation>Parmi les enfants avec une alerte protection dans la période, ceux référés à partir du jour de la dernière de ces notes, au dernier jour au plus tard.</translation>
    </message>
    <message>
        <source>Of the referrals made in the period, those that the service had acknowledged by the last day.</source>
        <translation>Parmi les référencements faits dans la période, ceux dont le service avait confirmé la réception au dernier jour.</translation>
    </message>
    <message>
        <source>SOSTECI committee   ☐ social services</source>
        <translation>comité SOSTECI   ☐ services sociaux</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation>Lieu de vie de l’enfant</translation>
    </message>
    <message>
        <source>Why the child is referred</source>
        <translation>Pourquoi l’enfant est référé</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Supports delivered</source>
        <translation>Soutiens remis</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>partis de la liste</translation>
    </message>
    <message>
        <source>%1 (days)</source>
        <translation>%1 (jours)</translation>
    </message>
    <message>
        <source>%1 (number)</source>
        <translation>%1 (nombre)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>agrochemicals</source>
        <translation>produits agrochimiques</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brûlage</translation>
    </message>
    <message>
        <source>carrying light loads</source>
        <translation>port de charges légères</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>ménage</translation>
    </message>
    <message>
        <source>clearing with a machete</source>
        <translation>défrichage à la machette</translation>
    </message>
    <message>
        <source>climbing trees</source>
        <translation>grimper aux arbres</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>work in the curing barn</source>
        <translation>travail au séchoir à tabac</translation>
    </message>
    <message>
        <source>digging holes</source>
        <translation>trouaison</translation>
    </message>
    <message>
        <source>fetching water</source>
        <translation>corvée d’eau</translation>
    </message>
    <message>
        <source>gathering firewood</source>
        <translation>ramassage de bois</translation>
    </message>
    <message>
        <source>harvesting by hand</source>
        <translation>récolte à la main</translation>
    </message>
    <message>
        <source>harvesting with a machete</source>
        <translation>récolte à la machette</translation>
    </message>
    <message>
        <source>heavy loads</source>
        <translation>charges lourdes</translation>
    </message>
    <message>
        <source>herding</source>
        <translation>garde d’animaux</translation>
    </message>
    <message>
        <source>driving machines</source>
        <translation>conduite d’engins motorisés</translation>
    </message>
    <message>
        <source>minding younger children</source>
        <translation>garde des plus petits</translation>
    </message>
    <message>
        <source>night work</source>
        <translation>travail de nuit</translation>
    </message>
    <message>
        <source>filling nursery bags</source>
        <translation>remplissage des sachets de pépinière</translation>
    </message>
    <message>
        <source>planting</source>
        <translation>plantation</translation>
    </message>
    <message>
        <source>pod breaking</source>
        <translation>écabossage</translation>
    </message>
    <message>
        <source>sorting beans</source>
        <translation>tri des fèves</translation>
    </message>
    <message>
        <source>spreading to dry</source>
        <translation>étalage pour le séchage</translation>
    </message>
    <message>
        <source>staking</source>
        <translation>piquetage</translation>
    </message>
    <message>
        <source>handling tobacco leaves</source>
        <translation>manipulation des feuilles de tabac</translation>
    </message>
    <message>
        <source>tree felling</source>
        <translation>abattage d’arbres</translation>
    </message>
    <message>
        <source>weeding with a hoe</source>
        <translation>sarclage à la daba</translation>
    </message>
    <message>
        <source>working alone on the farm</source>
        <translation>travail seul au champ</translation>
    </message>
    <message>
        <source>next due</source>
        <translation>prochaine échéance</translation>
    </message>
    <message>
        <source>overdue since</source>
        <translation>en retard depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) of monitors</source>
        <translation>
            <numerusform>%Ln&#xa0;module à suivre</numerusform>
            <numerusform>%Ln&#xa0;modules à suivre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by this command and cannot be its result. Give -o another name.</source>
        <translation>%1 est lu par cette commande et ne peut pas être son résultat. Donnez un autre nom à -o.</translation>
    </message>
    <message>
        <source>No command was given. Use: %1 COMMAND …; %1 --help lists them.</source>
        <translation>Aucune commande n’a été donnée. Forme&#xa0;: %1 COMMANDE …&#xa0;; %1 --help en donne la liste.</translation>
    </message>
    <message>
        <source>%1 does not belong here. Use: %2</source>
        <translation>%1 n’a pas sa place ici. Forme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the write-ahead log beside it does not belong to it and was left aside.</source>
        <translation>%1&#xa0;: le journal d’écriture à côté de lui ne lui appartient pas et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The logbook %1 is empty: it was cut off, or never written. Restore a backup, or check its name.</source>
        <translation>Le journal %1 est vide&#xa0;: il a été coupé ou jamais écrit. Restaurez une sauvegarde ou vérifiez son nom.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is left as it is. Choose the name of a file.</source>
        <translation>%1 n’est pas un fichier ordinaire et reste tel quel. Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is a database, such as a case file or a logbook, and is never written over. Choose another name.</source>
        <translation>%1 est une base de données, par exemple un fichier de cas ou un journal, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>not the whole month</source>
        <translation>mois incomplet</translation>
    </message>
    <message>
        <source>Expected: for each child interviewed, the share that others found among children of the same age group, district and quarter of the year; where those are fewer than 30, or of fewer than two people, without the district.</source>
        <translation>Attendu&#xa0;: pour chaque enfant interrogé, la part que les autres ont trouvée parmi les enfants de la même tranche d’âge, du même district et du même trimestre&#xa0;; s’ils sont moins de 30, ou vus par moins de deux personnes, sans tenir compte du district.</translation>
    </message>
    <message>
        <source>From one visit to the next</source>
        <translation>D’une visite à la suivante</translation>
    </message>
    <message>
        <source>median %1 minutes from start to start on the same day, half of them %2 to %3</source>
        <translation>médiane %1&#xa0;minutes de début à début le même jour, la moitié entre %2 et %3</translation>
    </message>
    <message>
        <source>clear, too close to count</source>
        <translation>rien constaté, trop proche pour compter</translation>
    </message>
    <message>
        <source>at risk, too close to count</source>
        <translation>à risque, trop proche pour compter</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <translation>%1, données du %2</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of the starting curriculum that no training names left for your own. “Take the starting curriculum” in the window brings them back.</source>
        <translation>
            <numerusform>%n&#xa0;module du programme de départ, qu’aucune formation ne cite, a laissé la place aux vôtres. «&#xa0;Reprendre le programme de départ&#xa0;», dans la fenêtre, le ramène.</numerusform>
            <numerusform>%n&#xa0;modules du programme de départ, qu’aucune formation ne cite, ont laissé la place aux vôtres. «&#xa0;Reprendre le programme de départ&#xa0;», dans la fenêtre, les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given back before it was given out on %1.</source>
        <translation>L’équipement a été rendu avant d’avoir été remis, le %1.</translation>
    </message>
    <message>
        <source>%1 is a day to come: today is %2.</source>
        <translation>Le %1 est à venir&#xa0;: nous sommes le %2.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;coopérative</numerusform>
            <numerusform>%Ln&#xa0;coopératives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln community(ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;communauté</numerusform>
            <numerusform>%Ln&#xa0;communautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the personnel</source>
        <translation>
            <numerusform>%Ln&#xa0;membre du personnel</numerusform>
            <numerusform>%Ln&#xa0;membres du personnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;affectation</numerusform>
            <numerusform>%Ln&#xa0;affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visite</numerusform>
            <numerusform>%Ln&#xa0;visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;observation</numerusform>
            <numerusform>%Ln&#xa0;observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;soutien</numerusform>
            <numerusform>%Ln&#xa0;soutiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closing(s) of cases</source>
        <translation>
            <numerusform>%Ln&#xa0;clôture de cas</numerusform>
            <numerusform>%Ln&#xa0;clôtures de cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) at sessions</source>
        <translation>
            <numerusform>%Ln&#xa0;présence à une séance</numerusform>
            <numerusform>%Ln&#xa0;présences à des séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;tâche</numerusform>
            <numerusform>%Ln&#xa0;tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablet(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;tablette</numerusform>
            <numerusform>%Ln&#xa0;tablettes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>another version of the rules or of this definition</source>
        <translation>une autre version des règles ou de cette définition</translation>
    </message>
    <message>
        <source>What was counted on the day of closing, from the file as of %1. %2</source>
        <translation>Ce qui a été compté le jour de la clôture, d’après le fichier du %1. %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>left on %1: to be given back</source>
        <translation>parti le %1&#xa0;: à rendre</translation>
    </message>
    <message>
        <source>Who can work with what is in their hands this month. The day is that of the last check; rain gear and power are good to have, nobody stays at home without them. Who has left and has not given everything back stands at the end.</source>
        <translation>Qui peut travailler ce mois-ci avec l’équipement en main. Le jour est celui du dernier contrôle&#xa0;; tenue de pluie et batterie sont utiles, personne ne reste chez soi sans elles. Qui est parti sans avoir tout rendu figure à la fin.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>Kept out of every figure: %1. The data manager can mend it.</source>
        <translation>Écartés de tous les chiffres&#xa0;: %1. La personne qui gère les données peut y remédier.</translation>
    </message>
    <message>
        <source>No row of this file is kept out.</source>
        <translation>Aucune ligne de ce fichier n’est écartée.</translation>
    </message>
    <message>
        <source>%1 since %2: %3, %4</source>
        <translation>%1 depuis le %2&#xa0;: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at its start</source>
        <translation>
            <numerusform>sur %Ln&#xa0;à son début</numerusform>
            <numerusform>sur %Ln&#xa0;à son début</numerusform>
        </translation>
    </message>
    <message>
        <source>Children absent: of the notes that “%1” counts, those that say absent.</source>
        <translation>Enfants absents&#xa0;: parmi les fiches que compte «&#xa0;%1&#xa0;», celles qui disent absent.</translation>
    </message>
    <message>
        <source>Found: children of those interviewed who were in child labour.</source>
        <translation>Trouvés&#xa0;: parmi les enfants interrogés, ceux qui étaient en situation de travail des enfants.</translation>
    </message>
    <message>
        <source>Days since sync: from the last time that their tablet handed its records on, to the day that is looked at.</source>
        <translation>Jours depuis la synchronisation&#xa0;: depuis la dernière fois que la tablette a transmis ses données, jusqu’au jour considéré.</translation>
    </message>
    <message>
        <source>First and last day of each absence count, weekends too; a day under two of them counts once.</source>
        <translation>Le premier et le dernier jour de chaque absence comptent, les fins de semaine aussi&#xa0;; un jour dans deux absences compte une fois.</translation>
    </message>
    <message>
        <source>Facts about records that chance alone would seldom give here: a reason to ask, never an answer. What the monitor says to a month, or to the whole period, sets it aside.</source>
        <translation>Des faits sur les données que le hasard seul donnerait rarement ici&#xa0;: une raison de demander, jamais une réponse. Ce que l’agent ou l’agente dit d’un mois, ou de toute la période, le met de côté.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>never learnt, due by %1</source>
        <translation>jamais suivie, à suivre avant le %1</translation>
    </message>
    <message>
        <source>never learnt</source>
        <translation>jamais suivie</translation>
    </message>
    <message>
        <source>gap seen: %1</source>
        <translation>lacune observée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, not invited</source>
        <translation>%1, sans invitation</translation>
    </message>
    <message>
        <source>%1, %2 of %3 invited</source>
        <translation>%1, %2 sur %3 invités</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>%1 of %2 since %3</source>
        <translation>%1 sur %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouvertes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>This training is no longer suggested.</source>
        <translation>Cette formation n’est plus proposée.</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Réussie le</translation>
    </message>
    <message>
        <source>helmet</source>
        <translation>casque</translation>
    </message>
    <message>
        <source>boots</source>
        <translation>bottes</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>vest</source>
        <translation>gilet</translation>
    </message>
    <message>
        <source>This person is no monitor on that day and did no work in the period: there is nothing to print.</source>
        <translation>Cette personne n’est pas agente ni agent ce jour-là et n’a fait aucun travail dans la période&#xa0;: il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Aperçu&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is a critical item: without it no visit has a class. It stays in the practice checklist.</source>
        <translation>%1 est un point critique&#xa0;: sans lui aucune visite n’a de classe. Il reste dans la grille d’observation.</translation>
    </message>
    <message>
        <source>Whether %1 is critical is part of the method. What you add yourself may be critical or not.</source>
        <translation>Que %1 soit critique ou non fait partie de la méthode. Ce que vous ajoutez peut être critique ou non.</translation>
    </message>
    <message>
        <source>This day is over. What was seen then is entered, not planned.</source>
        <translation>Ce jour est passé. Ce qui y a été vu se saisit, cela ne se planifie plus.</translation>
    </message>
    <message>
        <source>The monitor is away on this day, until %1.</source>
        <translation>Une absence couvre ce jour, jusqu’au %1.</translation>
    </message>
    <message>
        <source>The monitor is away on this day, until further notice.</source>
        <translation>Une absence couvre ce jour, jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>en progrès</translation>
    </message>
    <message>
        <source>Said of an item whose latest mark is higher than the one before; the largest step first.</source>
        <translation>Dit d’un point dont la dernière note dépasse la précédente&#xa0;; le plus grand pas d’abord.</translation>
    </message>
    <message>
        <source>done well</source>
        <translation>bien fait</translation>
    </message>
    <message>
        <source>Said of competences that reach the limit of “competent” at the latest visit with a score, the highest first; two marked items at least.</source>
        <translation>Dit des compétences qui atteignent le seuil de «&#xa0;maîtrise&#xa0;» à la dernière visite avec un score, la plus haute d’abord&#xa0;; au moins deux points notés.</translation>
    </message>
    <message>
        <source>critical item not done</source>
        <translation>point critique à reprendre</translation>
    </message>
    <message>
        <source>Said of a critical item whose latest mark is 0.</source>
        <translation>Dit d’un point critique dont la dernière note est 0.</translation>
    </message>
    <message>
        <source>0 or 1 twice running</source>
        <translation>0 ou 1 deux fois de suite</translation>
    </message>
    <message>
        <source>Said of an item whose latest two marks are 0 or 1; the lowest first.</source>
        <translation>Dit d’un point dont les deux dernières notes sont 0 ou 1&#xa0;; le plus bas d’abord.</translation>
    </message>
    <message>
        <source>least far</source>
        <translation>le moins avancé</translation>
    </message>
    <message>
        <source>Said of competences under the limit of “competent” at the latest visit with a score, the lowest first; two marked items at least.</source>
        <translation>Dit des compétences sous le seuil de «&#xa0;maîtrise&#xa0;» à la dernière visite avec un score, la plus basse d’abord&#xa0;; au moins deux points notés.</translation>
    </message>
    <message>
        <source>remove what was entered of a visit</source>
        <translation>retirer ce qui a été saisi d’une visite</translation>
    </message>
    <message>
        <source>☐ real visit   ☐ simulated</source>
        <translation>☐ visite réelle   ☐ simulée</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln point(s))</source>
        <translation>
            <numerusform>(%Ln&#xa0;point)</numerusform>
            <numerusform>(%Ln&#xa0;points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why (%Ln point(s))</source>
        <translation>
            <numerusform>Motif (%Ln&#xa0;point)</numerusform>
            <numerusform>Motif (%Ln&#xa0;points)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>La consigner…</translation>
    </message>
    <message>
        <source>Enter a visit that was not planned…</source>
        <translation>Saisir une visite qui n’était pas prévue…</translation>
    </message>
    <message>
        <source>Remove what was entered…</source>
        <translation>Retirer ce qui a été saisi…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toutes et tous</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Réunion d’équipe</translation>
    </message>
    <message>
        <source>Enter changes a planned visit and opens the marks of one that was held; Alt with an arrow moves a planned one by a day or a week.</source>
        <translation>Entrée modifie une visite prévue et ouvre les notes d’une visite faite&#xa0;; Alt et une flèche déplacent une visite prévue d’un jour ou d’une semaine.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>change what was agreed</source>
        <translation>modifier ce qui a été convenu</translation>
    </message>
    <message>
        <source>Remove what was entered of the visit of %1?</source>
        <translation>Retirer ce qui a été saisi de la visite du %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) go with it.</source>
        <translation>
            <numerusform>%Ln&#xa0;note part avec.</numerusform>
            <numerusform>%Ln&#xa0;notes partent avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) agreed there go with it.</source>
        <translation>
            <numerusform>%Ln&#xa0;action qui y a été convenue part avec.</numerusform>
            <numerusform>%Ln&#xa0;actions qui y ont été convenues partent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands as planned again.</source>
        <translation>Elle redevient une visite prévue.</translation>
    </message>
    <message>
        <source>A one-to-one has no checklist. What was written about it stands under One-to-ones, for whoever wrote it.</source>
        <translation>Un entretien individuel n’a pas de grille. Ce qui en a été écrit figure sous les entretiens individuels, pour qui l’a écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) made with another checklist are not saved with this one. Choose that checklist again to save them.</source>
        <translation>
            <numerusform>%Ln&#xa0;note faite avec une autre grille n’est pas enregistrée avec celle-ci. Reprenez cette autre grille pour l’enregistrer.</numerusform>
            <numerusform>%Ln&#xa0;notes faites avec une autre grille ne sont pas enregistrées avec celle-ci. Reprenez cette autre grille pour les enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list has a topic: --topic CODE, such as light_work.</source>
        <translation>Une liste a un thème&#xa0;: --topic CODE, par exemple light_work.</translation>
    </message>
    <message>
        <source>No session is on “%1”. The nearest topic is %2.</source>
        <translation>Aucune séance ne porte sur «&#xa0;%1&#xa0;». Le thème le plus proche est %2.</translation>
    </message>
    <message>
        <source>The language; else that of the last time, or the system’s.</source>
        <translation>La langue&#xa0;; sinon celle de la dernière fois, ou celle du système.</translation>
    </message>
    <message>
        <source>The day on which everything is looked at, such as 2026-10-31.</source>
        <translation>Le jour auquel tout est regardé, par exemple 2026-10-31.</translation>
    </message>
    <message>
        <source>Settings that change figures, over those of the logbook.</source>
        <translation>Des réglages qui changent les chiffres, avant ceux du journal.</translation>
    </message>
    <message>
        <source>The supervisor’s own records; else supervisor.logbook in this user’s data folder.</source>
        <translation>Les notes propres de la supervision&#xa0;; sinon supervisor.logbook dans le dossier de données de la personne.</translation>
    </message>
    <message>
        <source>Draws pages to DIR/VIEW.png without anyone at the screen, names hidden; all draws every page.</source>
        <translation>Dessine des pages dans DIR/VIEW.png sans personne à l’écran, noms masqués&#xa0;; all les dessine toutes.</translation>
    </message>
    <message>
        <source>The folder of the pictures.</source>
        <translation>Le dossier des images.</translation>
    </message>
    <message>
        <source>Width and height of the pictures.</source>
        <translation>Largeur et hauteur des images.</translation>
    </message>
    <message>
        <source>The synced case file of a cooperative; it is never written.</source>
        <translation>Le fichier synchronisé d’une coopérative&#xa0;; il n’est jamais modifié.</translation>
    </message>
    <message>
        <source>A session that was held has no reason for which it was not held.</source>
        <translation>Une séance qui a eu lieu n’a pas de raison de ne pas avoir été tenue.</translation>
    </message>
    <message>
        <source>The child has no referral %1 on %2.</source>
        <translation>L’enfant n’a pas de référencement %1 au %2.</translation>
    </message>
    <message>
        <source>Who refers</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>Made without the logbook: coaching, agreed actions, training, equipment, notes and what is planned in it are not on this page.</source>
        <translation>Fait sans le journal&#xa0;: l’accompagnement, les actions convenues, les formations, l’équipement, les notes et ce qui y est prévu ne sont pas sur cette page.</translation>
    </message>
    <message>
        <source>“%1” is no row of the invited: nobody stands on this list. Write who came among the others.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une ligne d’invité&#xa0;: personne ne figure sur cette liste. Écrivez qui est venu parmi les autres.</translation>
    </message>
    <message>
        <source>“%1” is no row of the invited, which are numbered from 1 to %2. Write who signed on a blank row among the others.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une ligne d’invité&#xa0;: elles sont numérotées de 1 à %2. Écrivez parmi les autres qui a signé sur une ligne vide.</translation>
    </message>
    <message>
        <source>Row %1 is one of the invited: the blank rows are numbered from %2.</source>
        <translation>La ligne %1 est celle d’un invité&#xa0;: les lignes vides sont numérotées à partir de %2.</translation>
    </message>
    <message>
        <source>This is the list of %1.</source>
        <translation>C’est la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A list of children: only how many came is entered. Girls and boys counted: %1.</source>
        <translation>Une liste d’enfants&#xa0;: on saisit seulement combien sont venus. Filles et garçons comptés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To whom children can be referred, by district. Whoever looks after the computer can bring in a whole directory.</source>
        <translation>Vers qui référer les enfants, par district. La personne qui s’occupe de l’ordinateur peut importer un annuaire entier.</translation>
    </message>
    <message>
        <source>Language, place, materials</source>
        <translation>Langue, lieu, matériel</translation>
    </message>
    <message>
        <source>No monitor is active: nobody carries the work.</source>
        <translation>Aucun agent n’est actif&#xa0;: personne ne porte le travail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay above %1: %2.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne reste au-dessus de %1&#xa0;: %2.</numerusform>
            <numerusform>%Ln&#xa0;personnes restent au-dessus de %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) stay with nobody: whoever could take them would be above the largest load, or the rules keep them from it.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage reste sans personne&#xa0;: qui pourrait le prendre dépasserait la charge maximale, ou les règles l’en empêchent.</numerusform>
            <numerusform>%Ln&#xa0;ménages restent sans personne&#xa0;: qui pourrait les prendre dépasserait la charge maximale, ou les règles l’en empêchent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be enough too, if households with an open case may change hands when somebody leaves.</source>
        <translation>
            <numerusform>%Ln&#xa0;suffirait aussi, si les ménages avec un cas ouvert peuvent changer de mains quand quelqu’un part.</numerusform>
            <numerusform>%Ln&#xa0;suffiraient aussi, si les ménages avec un cas ouvert peuvent changer de mains quand quelqu’un part.</numerusform>
        </translation>
    </message>
    <message>
        <source>– no longer there</source>
        <translation>– n’y est plus</translation>
    </message>
    <message>
        <source>From that day some of it would change nothing: the new assignments have to begin on %1 or later.</source>
        <translation>À partir de ce jour, une partie ne changerait rien&#xa0;: les nouvelles attributions doivent commencer le %1 ou plus tard.</translation>
    </message>
    <message>
        <source>a household no longer in the file</source>
        <translation>un ménage qui n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>stays with %1</source>
        <translation>reste à %1</translation>
    </message>
    <message>
        <source>%1, accepted on %2 by %3</source>
        <translation>%1, accepté le %2 par %3</translation>
    </message>
    <message>
        <source>%1 – changes nothing here</source>
        <translation>%1 – ne change rien ici</translation>
    </message>
    <message>
        <source>A referral that could not wait, and that nobody has acknowledged, in the file or in the logbook. It cannot be put off.</source>
        <translation>Un référencement qui ne pouvait pas attendre et dont personne n’a accusé réception, ni dans le fichier ni dans le journal. Il ne peut pas être remis.</translation>
    </message>
    <message>
        <source>Children who are no case and whose due day for a visit has passed.</source>
        <translation>Enfants qui ne sont pas un cas et dont l’échéance de visite est passée.</translation>
    </message>
    <message>
        <source>This page is no list. Ctrl+P prints it; open a number on it first to take the list behind it.</source>
        <translation>Cette page n’est pas une liste. Ctrl+P l’imprime&#xa0;; ouvrez d’abord un de ses nombres pour prendre la liste qui est derrière.</translation>
    </message>
    <message>
        <source>No list stands here that could leave. Open one first.</source>
        <translation>Il n’y a pas de liste ici qui puisse sortir. Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>No visit is overdue.</source>
        <translation>Aucune visite n’est en retard.</translation>
    </message>
    <message>
        <source>A table is being read. Wait until it is done, or cancel it.</source>
        <translation>Un tableau est en cours de lecture. Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>All of %1 stands in the logbook already. Nothing was changed.</source>
        <translation>Tout ce que contient %1 se trouve déjà dans le journal. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>import a table</source>
        <translation>importer un tableau</translation>
    </message>
    <message>
        <source>%1 is in the logbook.</source>
        <translation>%1 se trouve maintenant dans le journal.</translation>
    </message>
    <message>
        <source>The template is in %1. Change it, then take it with “Import a table” in the menu Logbook.</source>
        <translation>Le modèle se trouve dans %1. Modifiez-le, puis reprenez-le avec «&#xa0;Importer un tableau&#xa0;» du menu Journal.</translation>
    </message>
    <message>
        <source>Who refers the child</source>
        <translation>Qui réfère l’enfant</translation>
    </message>
    <message>
        <source>○ dated after this day</source>
        <translation>○ daté d’après ce jour</translation>
    </message>
    <message>
        <source>Open and stable cases whose due day has passed, by who is responsible</source>
        <translation>Cas ouverts et stables dont l’échéance est passée, par responsable</translation>
    </message>
    <message>
        <source>Visits of the whole months</source>
        <translation>Visites des mois entiers</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Since the last file</source>
        <translation>Depuis le dernier fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;changement</numerusform>
            <numerusform>%Ln&#xa0;changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Children who are new, gone, moved, newly kept out, identified or closed, and households that were handed over, since the file before this one.</source>
        <translation>Enfants nouveaux, disparus, déplacés, nouvellement écartés, identifiés ou clôturés, et ménages transmis, depuis le fichier précédent.</translation>
    </message>
    <message>
        <source>What changed of children and households. Visits that were received stand on the page Since last time.</source>
        <translation>Ce qui a changé pour les enfants et les ménages. Les visites reçues figurent à la page «&#xa0;Depuis la dernière fois&#xa0;».</translation>
    </message>
    <message>
        <source>No child and no household has changed.</source>
        <translation>Aucun enfant et aucun ménage n’a changé.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Planned in the file or in the logbook. Each wants its attendance list.</source>
        <translation>Prévues dans le fichier ou dans le journal. À chacune sa liste de présence.</translation>
    </message>
    <message>
        <source>The logbook is locked: its texts cannot be read or compared without the passphrase. Give it in the environment variable %1 or at the terminal.</source>
        <translation>Le journal est verrouillé&#xa0;: sans la phrase secrète, ses textes ne peuvent être ni lus ni comparés. Donnez-la dans la variable d’environnement %1 ou dans le terminal.</translation>
    </message>
    <message>
        <source>The logbook is locked: its texts cannot be read or compared without the passphrase. Unlock it, then do it once more.</source>
        <translation>Le journal est verrouillé&#xa0;: sans la phrase secrète, ses textes ne peuvent être ni lus ni comparés. Déverrouillez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Out of school.</source>
        <translation>Non scolarisé.</translation>
    </message>
    <message>
        <source>Out of school at 15 or older.</source>
        <translation>Non scolarisé à 15&#xa0;ans ou plus.</translation>
    </message>
    <message>
        <source>Goes to school.</source>
        <translation>Va à l’école.</translation>
    </message>
    <message>
        <source>School not noted yet.</source>
        <translation>Scolarisation pas encore notée.</translation>
    </message>
    <message>
        <source>Three or more open cases in the household.</source>
        <translation>Trois cas ouverts ou plus dans le ménage.</translation>
    </message>
    <message>
        <source>Hours owed / available</source>
        <translation>Heures dues / dispo.</translation>
    </message>
    <message>
        <source>⌛ and days: for so long the tablet has not synced, and what was done since may be missing. ⌂: away on this day.</source>
        <translation>⌛ et un nombre de jours&#xa0;: ceux passés depuis la dernière synchronisation de la tablette, dont le travail peut manquer. ⌂&#xa0;: absence ce jour-là.</translation>
    </message>
    <message>
        <source>In this scenario households go to somebody who is hired and not in the synced file yet, so that the rows would name nobody. Have the person entered there, then say on the accepted list who it is (“Somebody hired is…”); the list to sign can be printed before.</source>
        <translation>Dans ce scénario, des ménages passent à une personne embauchée qui n’est pas encore dans le fichier synchronisé&#xa0;: les lignes ne nommeraient personne. Faites-y saisir la personne, puis dites sur la liste acceptée qui c’est («&#xa0;La personne embauchée est…&#xa0;»)&#xa0;; la liste à signer peut être imprimée avant.</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>parlée</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>non parlée</translation>
    </message>
    <message>
        <source>Language there</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>! not entered yet</source>
        <translation>! pas encore saisie</translation>
    </message>
    <message>
        <source>Only somebody with the role manager accepts a scenario, or says who was hired (menu Logbook, Who sits here). Nothing was written.</source>
        <translation>Seule une personne qui a le rôle «&#xa0;Responsable de la coopérative&#xa0;» accepte un scénario ou dit qui a été embauché (menu Journal, Qui est à ce poste). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>say who was hired</source>
        <translation>dire qui a été embauché</translation>
    </message>
    <message>
        <source>every district</source>
        <translation>tous les districts</translation>
    </message>
    <message>
        <source>Bété</source>
        <translation>bété</translation>
    </message>
    <message>
        <source>Dagbani</source>
        <translation>dagbani</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>chichewa</translation>
    </message>
    <message>
        <source>Agni</source>
        <translation>agni</translation>
    </message>
    <message>
        <source>Mooré</source>
        <translation>mooré</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>éwé</translation>
    </message>
    <message>
        <source>Who would carry what beside today, by name: today → then. Still due are households at the end of the months.</source>
        <translation>Qui porterait quoi à côté d’aujourd’hui, par nom&#xa0;: aujourd’hui → ensuite. À visiter&#xa0;: les ménages encore dus à la fin des mois.</translation>
    </message>
    <message>
        <source>Households →</source>
        <translation>Ménages →</translation>
    </message>
    <message>
        <source>Open cases →</source>
        <translation>Cas ouverts →</translation>
    </message>
    <message>
        <source>Still due →</source>
        <translation>Encore à visiter →</translation>
    </message>
    <message>
        <source>Over from →</source>
        <translation>Trop élevée →</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>et %Ln&#xa0;autre&#xa0;: %1</numerusform>
            <numerusform>et %Ln&#xa0;autres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Households that lose the person they know</source>
        <translation>Ménages qui perdent la personne qu’ils connaissent</translation>
    </message>
    <message>
        <source>Households in scope that somebody has today, and another person or nobody then.</source>
        <translation>Ménages comptés que quelqu’un a aujourd’hui, et une autre personne ou personne ensuite.</translation>
    </message>
    <message>
        <source>Open cases that change hands</source>
        <translation>Cas ouverts qui changent de mains</translation>
    </message>
    <message>
        <source>Children in scope found in child labour, or clear once since, whose household loses the person it knows.</source>
        <translation>Enfants comptés trouvés en situation de travail des enfants, ou une fois sans travail depuis, dont le ménage perd la personne qu’il connaît.</translation>
    </message>
    <message>
        <source>Households that find somebody</source>
        <translation>Ménages qui trouvent quelqu’un</translation>
    </message>
    <message>
        <source>Households in scope that nobody has today.</source>
        <translation>Ménages comptés que personne n’a aujourd’hui.</translation>
    </message>
    <message>
        <source>Households with nobody</source>
        <translation>Ménages sans personne</translation>
    </message>
    <message>
        <source>Households in scope for which nobody is responsible then.</source>
        <translation>Ménages comptés dont personne n’est responsable ensuite.</translation>
    </message>
    <message>
        <source>With, then</source>
        <translation>Chez, ensuite</translation>
    </message>
    <message>
        <source>No quarter of the season starts in %1. The quarter with this month in it is --quarter %2.</source>
        <translation>Aucun trimestre de la campagne ne commence en %1. Le trimestre qui contient ce mois est --quarter %2.</translation>
    </message>
    <message>
        <source>%1: unanswered protection alerts among what is kept out: %2. The command check says why.</source>
        <translation>%1&#xa0;: alertes protection sans réponse parmi ce qui est écarté&#xa0;: %2. La commande check dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered protection alert(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;alerte protection sans réponse</numerusform>
            <numerusform>%Ln&#xa0;alertes protection sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed before and still open too: %1.</source>
        <translation>Convenu avant et encore ouvert aussi&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an item</source>
        <translation>
            <numerusform>%n&#xa0;sans point de la grille</numerusform>
            <numerusform>%n&#xa0;sans point de la grille</numerusform>
        </translation>
    </message>
    <message>
        <source>Made without the logbook: days away and coaching are not known.</source>
        <translation>Fait sans le journal&#xa0;: les jours d’absence et l’accompagnement ne sont pas connus.</translation>
    </message>
    <message>
        <source>Hired on %1: the months before do not count.</source>
        <translation>Embauche le %1&#xa0;: les mois précédents ne comptent pas.</translation>
    </message>
    <message>
        <source>Left on %1: the months after do not count.</source>
        <translation>Départ le %1&#xa0;: les mois suivants ne comptent pas.</translation>
    </message>
    <message>
        <source>There are no notes yet. Write one from the row of a child, household, community or person.</source>
        <translation>Il n’y a pas encore de note. Écrivez-en une depuis la ligne d’un enfant, d’un ménage, d’une communauté ou d’une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who live(s) in %1 would be enough too, if households with an open case may change hands when somebody leaves.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne qui habite à %1 suffirait aussi, si les ménages avec un cas ouvert peuvent changer de mains quand quelqu’un part.</numerusform>
            <numerusform>%Ln&#xa0;personnes qui habitent à %1 suffiraient aussi, si les ménages avec un cas ouvert peuvent changer de mains quand quelqu’un part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before them no monitor is above %1: the load asks for no move.</source>
        <translation>Avant eux, aucun agent ni aucune agente n’est au-dessus de %1&#xa0;: la charge ne demande aucun transfert.</translation>
    </message>
    <message numerus="yes">
        <source>Still due at the end of the months: %Ln household(s); shared out as today: %1.</source>
        <translation>
            <numerusform>Encore à visiter à la fin des mois&#xa0;: %Ln&#xa0;ménage&#xa0;; avec la répartition d’aujourd’hui&#xa0;: %1.</numerusform>
            <numerusform>Encore à visiter à la fin des mois&#xa0;: %Ln&#xa0;ménages&#xa0;; avec la répartition d’aujourd’hui&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no person with the id %1. The command monitors lists the ids; an empty id (--monitor &quot;&quot;) makes the list of the unassigned households.</source>
        <translation>Le fichier n’a personne avec l’identifiant %1. La commande monitors donne les identifiants&#xa0;; un identifiant vide (--monitor &quot;&quot;) fait la liste des ménages sans responsable.</translation>
    </message>
    <message>
        <source>A count of 1 to 4, and what is reckoned from it, reads &lt;5; “hidden” stands where a number would give such a count away. All tables of one period are looked at together; two deliveries side by side are not, but for the children identified between them.</source>
        <translation>Un nombre de 1 à 4, et ce qui en est calculé, se lit &lt;5&#xa0;; «&#xa0;hidden&#xa0;» figure là où un nombre trahirait un tel nombre. Tous les tableaux d’une période sont examinés ensemble&#xa0;; deux envois mis côte à côte ne le sont pas, sauf pour les enfants identifiés entre eux.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”; the nearest is %2. Codes stand in the output of a call without --only; several are separated by commas.</source>
        <translation>Il n’y a pas d’indicateur «&#xa0;%1&#xa0;»&#xa0;; le plus proche est %2. Les codes figurent dans le résultat d’un appel sans --only&#xa0;; plusieurs se séparent par des virgules.</translation>
    </message>
    <message>
        <source>--monitor takes the id of a person here, and is empty. The command monitors lists the ids.</source>
        <translation>--monitor demande ici l’identifiant d’une personne, et il est vide. La commande monitors donne les identifiants.</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>supervisor %1</source>
        <translation>superviseur %1</translation>
    </message>
    <message>
        <source>coordinator %1</source>
        <translation>coordonnateur %1</translation>
    </message>
    <message>
        <source>print --list names the papers and prints none. Leave --list out, or name no paper.</source>
        <translation>print --list nomme les documents et n’en imprime aucun. Retirez --list, ou ne nommez aucun document.</translation>
    </message>
    <message>
        <source>The child, by its id in the file.</source>
        <translation>L’enfant, par son identifiant dans le fichier.</translation>
    </message>
    <message>
        <source>The child’s code, or the pseudonym that stands for it.</source>
        <translation>Le code de l’enfant, ou le pseudonyme qui en tient lieu.</translation>
    </message>
    <message>
        <source>The child’s household, by its id in the file.</source>
        <translation>Le ménage de l’enfant, par son identifiant dans le fichier.</translation>
    </message>
    <message>
        <source>The household’s community, by its id in the file.</source>
        <translation>La communauté du ménage, par son identifiant dans le fichier.</translation>
    </message>
    <message>
        <source>Who is responsible for the household on the day, by id; empty: nobody.</source>
        <translation>Qui est responsable du ménage à ce jour, par identifiant&#xa0;; vide&#xa0;: personne.</translation>
    </message>
    <message>
        <source>Where the child stands on the day, after all that was found and done up to then.</source>
        <translation>La situation de l’enfant à ce jour, d’après tout ce qui a été constaté et fait jusque-là.</translation>
    </message>
    <message>
        <source>Full years on the day; empty: not known.</source>
        <translation>Âge en années révolues à ce jour&#xa0;; vide&#xa0;: non connu.</translation>
    </message>
    <message>
        <source>The first day on which the child was found in child labour; empty: it never was.</source>
        <translation>Le premier jour où l’enfant a été trouvé en situation de travail des enfants&#xa0;; vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>The latest day on which the child was assessed; empty: it never was.</source>
        <translation>Le dernier jour où l’enfant a été évalué&#xa0;; vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Follow-ups after the identification that count.</source>
        <translation>Les suivis qui comptent, après l’identification.</translation>
    </message>
    <message>
        <source>How many of the latest follow-ups, one after another, found no child labour.</source>
        <translation>Combien des derniers suivis, à la suite, n’ont constaté aucun travail des enfants.</translation>
    </message>
    <message>
        <source>1: found in child labour again after a clear follow-up; else 0.</source>
        <translation>1&#xa0;: trouvé de nouveau en situation de travail des enfants après un suivi favorable&#xa0;; sinon 0.</translation>
    </message>
    <message>
        <source>The day by which the next visit or follow-up is due; empty: none is.</source>
        <translation>Le jour auquel la prochaine visite ou le prochain suivi est à faire au plus tard&#xa0;; vide&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>What is overdue on the day, follow_up or visit; empty: nothing.</source>
        <translation>Ce qui est en retard à ce jour, follow_up (suivi) ou visit (visite)&#xa0;; vide&#xa0;: rien.</translation>
    </message>
    <message>
        <source>The day of the latest protection alert; empty: there is none.</source>
        <translation>Le jour de la dernière alerte protection&#xa0;; vide&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>1: that alert is answered; 0: it waits for an answer; empty: there is none.</source>
        <translation>1&#xa0;: cette alerte a eu une réponse&#xa0;; 0&#xa0;: elle attend une réponse&#xa0;; vide&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Whose work it is, by id; the row without one: work by nobody known.</source>
        <translation>Le travail de qui, par identifiant&#xa0;; la ligne sans identifiant&#xa0;: le travail de personne de connu.</translation>
    </message>
    <message>
        <source>Children whom the person interviewed in the period and who were not identified before, 5 to 17 then, each at the first such interview.</source>
        <translation>Les enfants que la personne a interrogés pendant la période et qui n’étaient pas identifiés avant, de 5 à 17&#xa0;ans alors, chacun au premier de ces entretiens.</translation>
    </message>
    <message>
        <source>How many of those the person found in child labour in the period.</source>
        <translation>Combien d’entre eux la personne a trouvés en situation de travail des enfants pendant la période.</translation>
    </message>
    <message>
        <source>How many others would have found: over these children, the sum of the rates of others in the same district, quarter and age group.</source>
        <translation>Combien les autres en auraient trouvé&#xa0;: pour ces enfants, la somme des taux des autres dans le même district, le même trimestre et la même classe d’âge.</translation>
    </message>
    <message>
        <source>Of the expected number: over these children, the sum of rate times one minus rate.</source>
        <translation>Celle du nombre attendu&#xa0;: pour ces enfants, la somme de taux × (1 − taux).</translation>
    </message>
    <message>
        <source>By how much persons differ beyond chance, 1 at least; the same in each row. It widens the limits.</source>
        <translation>De combien les personnes diffèrent au-delà du hasard, 1 au moins&#xa0;; le même à chaque ligne. Il élargit les limites.</translation>
    </message>
    <message>
        <source>Observed divided by expected; empty where nothing is expected.</source>
        <translation>L’observé divisé par l’attendu&#xa0;; vide où rien n’est attendu.</translation>
    </message>
    <message>
        <source>as_expected; higher, lower: outside 95 % limits, as about one in twenty is by chance; much_higher, much_lower: outside 99.8 %; too_few: too little to compare.</source>
        <translation>as_expected&#xa0;: comme attendu&#xa0;; higher, lower&#xa0;: hors des limites à 95 %, comme environ une personne sur vingt par hasard&#xa0;; much_higher, much_lower&#xa0;: hors de 99,8 %&#xa0;; too_few&#xa0;: trop peu pour comparer.</translation>
    </message>
    <message>
        <source>%1 is too short to be a case database: it holds a single byte. Let the sync run again, then open it once more.</source>
        <translation>%1 est trop court pour être une base de cas&#xa0;: il ne contient qu’un seul octet. Laissez la synchronisation se refaire, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>Print it twice and sign both: one copy is for the monitor, the other for the supervisor.</source>
        <translation>À imprimer et à signer en double&#xa0;: un exemplaire reste à l’agent ou à l’agente, l’autre à qui supervise.</translation>
    </message>
    <message>
        <source>Marks: 0 not done, 1 partly, 2 done well.</source>
        <translation>Notes&#xa0;: 0 non fait, 1 en partie, 2 bien fait.</translation>
    </message>
    <message>
        <source>“Usual here” goes from the lower to the upper quarter of the monitors at work: half of them lie between.</source>
        <translation>«&#xa0;D’ordinaire ici&#xa0;» va du quart inférieur au quart supérieur des agents et agentes en activité&#xa0;: la moitié se situe entre les deux.</translation>
    </message>
    <message>
        <source>Women on the list: %1; women counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Femmes sur la liste&#xa0;: %1&#xa0;; femmes comptées&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Men on the list: %1; men counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Hommes sur la liste&#xa0;: %1&#xa0;; hommes comptés&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Girls on the list: %1; girls counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Filles sur la liste&#xa0;: %1&#xa0;; filles comptées&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Boys on the list: %1; boys counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Garçons sur la liste&#xa0;: %1&#xa0;; garçons comptés&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Children on the list: %1; girls and boys counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Enfants sur la liste&#xa0;: %1&#xa0;; filles et garçons comptés&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Rows signed: %1; women and men counted: %2, which is %3 too few. Look at the paper again.</source>
        <translation>Lignes signées&#xa0;: %1&#xa0;; femmes et hommes comptés&#xa0;: %2, soit %3 de moins. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Rows signed: %1; women and men counted: %2, which is %3 more. Those who came with somebody may not have signed.</source>
        <translation>Lignes signées&#xa0;: %1&#xa0;; femmes et hommes comptés&#xa0;: %2, soit %3 de plus. Les personnes venues avec quelqu’un n’ont peut-être pas signé.</translation>
    </message>
    <message>
        <source>While names are hidden, children and households are found by code or pseudonym alone.</source>
        <translation>Tant que les noms sont masqués, enfants et ménages ne se trouvent que par leur code ou leur pseudonyme.</translation>
    </message>
    <message>
        <source>No visit is planned in the weeks of this month. Choose a day of the calendar to plan one.</source>
        <translation>Aucune visite n’est prévue dans les semaines de ce mois. Choisissez un jour du calendrier pour en prévoir une.</translation>
    </message>
    <message>
        <source>Moves that were left out</source>
        <translation>Transferts laissés de côté</translation>
    </message>
    <message>
        <source>The search found them, and with them the load would be less even. The loads are those after all moves above.</source>
        <translation>La recherche les a trouvés, et avec eux la charge serait moins égale. Les charges sont celles après tous les transferts qui précèdent.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln household(s) from %2 to %3: %4.</source>
        <translation>
            <numerusform>%1, %Ln&#xa0;ménage&#xa0;: %2 → %3. Motif&#xa0;: %4.</numerusform>
            <numerusform>%1, %Ln&#xa0;ménages&#xa0;: %2 → %3. Motif&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>With, before the moves</source>
        <translation>Chez, avant les transferts</translation>
    </message>
    <message>
        <source>With, after them</source>
        <translation>Chez, après eux</translation>
    </message>
    <message>
        <source>How far it is from the best possible is not known: the time was up before that was worked out. It keeps every rule all the same; with a longer time limit this may be said.</source>
        <translation>L’écart avec le meilleur possible n’est pas connu&#xa0;: le temps limite était écoulé avant qu’il soit calculé. La proposition respecte toutes les règles malgré tout&#xa0;; avec un temps limite plus long, on pourra peut-être le dire.</translation>
    </message>
    <message>
        <source>How far it is from the best possible is not known: so large a cooperative can be shared out in too many ways to work that out. It keeps every rule all the same, and a better one may exist.</source>
        <translation>L’écart avec le meilleur possible n’est pas connu&#xa0;: une coopérative aussi grande peut être répartie de trop de façons pour le calculer. La proposition respecte toutes les règles malgré tout, et il peut en exister une meilleure.</translation>
    </message>
    <message>
        <source>How far it is from the best possible is not known: the reckoning came to no answer. It keeps every rule all the same, and a better one may exist.</source>
        <translation>L’écart avec le meilleur possible n’est pas connu&#xa0;: le calcul n’a pas donné de réponse. La proposition respecte toutes les règles malgré tout, et il peut en exister une meilleure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) go to somebody else.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage passe à quelqu’un d’autre.</numerusform>
            <numerusform>%Ln&#xa0;ménages passent à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the scenario before them %Ln household(s) lose the person they know already.</source>
        <translation>
            <numerusform>Dans le scénario qui les précède, %Ln&#xa0;ménage perd déjà la personne qu’il connaît.</numerusform>
            <numerusform>Dans le scénario qui les précède, %Ln&#xa0;ménages perdent déjà la personne qu’ils connaissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them %Ln open case(s) change hands there.</source>
        <translation>
            <numerusform>Avec eux, %Ln&#xa0;cas ouvert y change de mains.</numerusform>
            <numerusform>Avec eux, %Ln&#xa0;cas ouverts y changent de mains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more monitor(s) are needed, in: %1. Then nobody is above the largest load.</source>
        <translation>
            <numerusform>Il faut %Ln&#xa0;personne de plus, à&#xa0;: %1. Alors personne ne dépasse la charge maximale.</numerusform>
            <numerusform>Il faut %Ln&#xa0;personnes de plus, à&#xa0;: %1. Alors personne ne dépasse la charge maximale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln more monitor(s) somebody would still be above the largest load, or households with nobody: the rules hold them where they are.</source>
        <translation>
            <numerusform>Avec %Ln&#xa0;personne de plus, quelqu’un dépasserait encore la charge maximale, ou des ménages resteraient sans personne&#xa0;: les règles les retiennent où ils sont.</numerusform>
            <numerusform>Avec %Ln&#xa0;personnes de plus, quelqu’un dépasserait encore la charge maximale, ou des ménages resteraient sans personne&#xa0;: les règles les retiennent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln more monitor(s) somebody would still be above the largest load, and more are not looked for. Hire some under What if and ask again.</source>
        <translation>
            <numerusform>Avec %Ln&#xa0;personne de plus, quelqu’un dépasserait encore la charge maximale, et la recherche ne va pas plus loin. Recrutez quelqu’un sous Et si, puis demandez à nouveau.</numerusform>
            <numerusform>Avec %Ln&#xa0;personnes de plus, quelqu’un dépasserait encore la charge maximale, et la recherche ne va pas plus loin. Recrutez quelqu’un sous Et si, puis demandez à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time was up with %Ln more monitor(s): whether they are enough is not known. Ask again with a longer time limit.</source>
        <translation>
            <numerusform>Le temps limite s’est écoulé avec %Ln&#xa0;personne de plus&#xa0;: on ne sait pas si elle suffit. Demandez à nouveau avec un temps limite plus long.</numerusform>
            <numerusform>Le temps limite s’est écoulé avec %Ln&#xa0;personnes de plus&#xa0;: on ne sait pas si elles suffisent. Demandez à nouveau avec un temps limite plus long.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time was up before it was known whether more are needed. Ask again with a longer time limit.</source>
        <translation>Le temps limite s’est écoulé avant qu’on sache s’il en faut davantage. Demandez à nouveau avec un temps limite plus long.</translation>
    </message>
    <message>
        <source>More monitors would not help: somebody stays above the largest load, or households with nobody, because the rules hold them where they are.</source>
        <translation>Davantage de personnes n’y changerait rien&#xa0;: quelqu’un reste au-dessus de la charge maximale, ou des ménages restent sans personne, parce que les règles les retiennent où ils sont.</translation>
    </message>
    <message>
        <source>Nobody was counted here.</source>
        <translation>Personne n’a été compté ici.</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Habite à</translation>
    </message>
    <message>
        <source>Load before the moves</source>
        <translation>Charge avant les transferts</translation>
    </message>
    <message>
        <source>Load after them</source>
        <translation>Charge après eux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitor(s) can carry it now.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne peut s’en charger aujourd’hui.</numerusform>
            <numerusform>%Ln&#xa0;personnes peuvent s’en charger aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Households to be carried</source>
        <translation>Ménages à suivre</translation>
    </message>
    <message>
        <source>Households in scope, whoever has them.</source>
        <translation>Ménages comptés, quelle que soit la personne qui les a.</translation>
    </message>
    <message>
        <source>Monitors who can carry it</source>
        <translation>Agents et agentes qui peuvent s’en charger</translation>
    </message>
    <message>
        <source>Active monitors, and those hired in the scenario, who have hours and do not leave.</source>
        <translation>Les agents et agentes en activité, et les personnes recrutées dans le scénario, qui ont des heures et ne partent pas.</translation>
    </message>
    <message>
        <source>Households that go to somebody else</source>
        <translation>Ménages qui passent à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who stays above the largest load</source>
        <translation>Qui reste au-dessus de la charge maximale</translation>
    </message>
    <message>
        <source>Even with the moves. The rules keep their households with them, or nobody could take them without being above it.</source>
        <translation>Même avec les transferts. Les règles laissent leurs ménages où ils sont, ou personne ne pourrait les prendre sans la dépasser.</translation>
    </message>
    <message>
        <source>Households in scope for which nobody is responsible after the moves.</source>
        <translation>Ménages comptés dont personne n’est responsable après les transferts.</translation>
    </message>
    <message>
        <source>Every household of the reassignment list.</source>
        <translation>Tous les ménages de la liste de réattribution.</translation>
    </message>
    <message>
        <source>Households that the open file has there</source>
        <translation>Ménages que le fichier ouvert y a déjà</translation>
    </message>
    <message>
        <source>Those of the reassignment list that are with whoever they go to by the open file.</source>
        <translation>Ceux de la liste de réattribution qui, selon le fichier ouvert, sont déjà chez la personne prévue.</translation>
    </message>
    <message>
        <source>Households that go to nobody</source>
        <translation>Ménages qui ne vont à personne</translation>
    </message>
    <message>
        <source>Somebody has them today, and nobody then: whoever has them leaves, or a step gives them to nobody. A step under What if gives them to somebody.</source>
        <translation>Quelqu’un les a aujourd’hui, et personne ensuite&#xa0;: la personne qui les a part, ou une étape ne les donne à personne. Une étape sous Et si les donne à quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>The open file has %Ln of them there.</source>
        <translation>
            <numerusform>Le fichier ouvert en contient déjà %Ln.</numerusform>
            <numerusform>Le fichier ouvert en contient déjà %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) that somebody has today are with nobody then: no row of this list gives them to anybody.</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage que quelqu’un a aujourd’hui est ensuite sans personne&#xa0;: aucune ligne de cette liste ne le donne à quelqu’un.</numerusform>
            <numerusform>%Ln&#xa0;ménages que quelqu’un a aujourd’hui sont ensuite sans personne&#xa0;: aucune ligne de cette liste ne les donne à quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every household of this row.</source>
        <translation>Tous les ménages de cette ligne.</translation>
    </message>
    <message>
        <source>%1 works %2 h a week</source>
        <translation>%1 travaille %2&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>%1 is hired: %2 h a week, lives in %3</source>
        <translation>Embauche de %1&#xa0;: %2&#xa0;h par semaine, habite à %3</translation>
    </message>
    <message>
        <source>%1 is hired: %2 h a week, lives in %3, speaks %4</source>
        <translation>Embauche de %1&#xa0;: %2&#xa0;h par semaine, habite à %3, parle %4</translation>
    </message>
    <message>
        <source>household without code</source>
        <translation>ménage sans code</translation>
    </message>
    <message>
        <source>%1 is empty, and the folder %2 has backups that may be of it. Put the latest of them in its place, or move them elsewhere to begin anew.</source>
        <translation>%1 est vide, et le dossier %2 contient des sauvegardes qui peuvent en être. Mettez la plus récente à sa place, ou déplacez-les ailleurs pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>It holds %1 communities; the one before held %2.</source>
        <translation>Il contient %1 communautés&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 people of the personnel; the one before held %2.</source>
        <translation>Il contient %1 personnes du personnel&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 assignments; the one before held %2.</source>
        <translation>Il contient %1 affectations&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 supports; the one before held %2.</source>
        <translation>Il contient %1 appuis&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 referrals; the one before held %2.</source>
        <translation>Il contient %1 référencements&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 closures; the one before held %2.</source>
        <translation>Il contient %1 clôtures&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 awareness sessions; the one before held %2.</source>
        <translation>Il contient %1 séances de sensibilisation&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 attendances of sessions; the one before held %2.</source>
        <translation>Il contient %1 présences aux séances&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 labels of tasks; the one before held %2.</source>
        <translation>Il contient %1 libellés de tâches&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message>
        <source>It holds %1 tablets; the one before held %2.</source>
        <translation>Il contient %1 tablettes&#xa0;; le précédent en contenait %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) no sync is known</source>
        <translation>
            <numerusform>De %Ln&#xa0;agent, aucune synchronisation n’est connue</numerusform>
            <numerusform>De %Ln&#xa0;agents, aucune synchronisation n’est connue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln monitor(s) no sync is known: whether what they did is here, nobody can say.</source>
        <translation>
            <numerusform>De %Ln&#xa0;agent, aucune synchronisation n’est connue&#xa0;: personne ne peut dire si ce qu’il a fait est ici.</numerusform>
            <numerusform>De %Ln&#xa0;agents, aucune synchronisation n’est connue&#xa0;: personne ne peut dire si ce qu’ils ont fait est ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>after this day</source>
        <translation>après ce jour</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message numerus="yes">
        <source>%1: the tablet has not synced for %n day(s), so that what was done since is missing here.</source>
        <translation>
            <numerusform>%1&#xa0;: la tablette ne s’est pas synchronisée depuis %n&#xa0;jour&#xa0;: ce qui a été fait depuis manque ici.</numerusform>
            <numerusform>%1&#xa0;: la tablette ne s’est pas synchronisée depuis %n&#xa0;jours&#xa0;: ce qui a été fait depuis manque ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found them together with others that were left out. Without those somebody would be above the largest load. The loads are those after all moves above.</source>
        <translation>La recherche les a trouvés avec d’autres qui ont été écartés. Sans ceux-là, quelqu’un dépasserait la charge maximale. Les charges sont celles après tous les transferts qui précèdent.</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln open case(s) find somebody.</source>
        <translation>
            <numerusform>Parmi eux, %Ln&#xa0;cas ouvert trouve quelqu’un.</numerusform>
            <numerusform>Parmi eux, %Ln&#xa0;cas ouverts trouvent quelqu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) only make the load more even: they are left unless you take them.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert ne fait qu’équilibrer la charge&#xa0;: il reste sur «&#xa0;laisser&#xa0;» si vous ne le retenez pas.</numerusform>
            <numerusform>%Ln&#xa0;transferts ne font qu’équilibrer la charge&#xa0;: ils restent sur «&#xa0;laisser&#xa0;» si vous ne les reprenez pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) were left out: without the others somebody would be above the largest load with them.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert a été écarté&#xa0;: avec lui et sans les autres, quelqu’un dépasserait la charge maximale.</numerusform>
            <numerusform>%Ln&#xa0;transferts ont été écartés&#xa0;: avec eux et sans les autres, quelqu’un dépasserait la charge maximale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether still fewer would be enough is not known: the time was up. Ask again with a longer time limit.</source>
        <translation>On ne sait pas si moins encore suffiraient&#xa0;: le temps était écoulé. Demandez de nouveau avec une limite de temps plus longue.</translation>
    </message>
    <message>
        <source>Households in scope that somebody has before the moves, and another person after them.</source>
        <translation>Ménages comptés que quelqu’un a avant les transferts, et une autre personne après.</translation>
    </message>
    <message>
        <source>Children in scope found in child labour, or clear once since, whose household loses the person it knows by the moves.</source>
        <translation>Enfants comptés trouvés en travail des enfants, ou avec une visite favorable depuis, dont le ménage perd par les transferts la personne qu’il connaît.</translation>
    </message>
    <message>
        <source>Households in scope that nobody has before the moves.</source>
        <translation>Ménages comptés que personne n’a avant les transferts.</translation>
    </message>
    <message>
        <source>Open cases that find somebody</source>
        <translation>Cas ouverts qui trouvent quelqu’un</translation>
    </message>
    <message>
        <source>Children in scope found in child labour, or clear once since, whose household nobody has before the moves.</source>
        <translation>Enfants comptés trouvés en travail des enfants, ou avec une visite favorable depuis, dont personne n’a le ménage avant les transferts.</translation>
    </message>
    <message>
        <source>In this list households go to somebody whom the synced file has no longer (%1), so that the rows would name nobody. Give those households to somebody else in another scenario and accept that; the list to sign can be printed all the same.</source>
        <translation>Dans cette liste, des ménages vont à quelqu’un que le fichier synchronisé n’a plus (%1)&#xa0;: les lignes ne nommeraient personne. Donnez ces ménages à quelqu’un d’autre dans un autre scénario et acceptez-le&#xa0;; la liste à signer peut s’imprimer quand même.</translation>
    </message>
    <message>
        <source>Households that go to somebody no longer in the file</source>
        <translation>Ménages qui vont à quelqu’un qui n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>The list was accepted for a person whom the open file has no longer, so that none of it can arrive with them. Another scenario gives these households to somebody else.</source>
        <translation>La liste a été acceptée pour une personne que le fichier ouvert n’a plus&#xa0;: rien ne peut arriver chez elle. Un autre scénario donne ces ménages à quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) to somebody whom the open file has no longer.</source>
        <translation>
            <numerusform>%Ln&#xa0;d’entre eux va à quelqu’un que le fichier ouvert n’a plus.</numerusform>
            <numerusform>%Ln&#xa0;d’entre eux vont à quelqu’un que le fichier ouvert n’a plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no longer in the file)</source>
        <translation>%1 (plus dans le fichier)</translation>
    </message>
    <message>
        <source>Every household of this move.</source>
        <translation>Tous les ménages de ce transfert.</translation>
    </message>
    <message>
        <source>Children are counted, never named: leave the name of a child empty.</source>
        <translation>Les enfants sont comptés, jamais nommés&#xa0;: laissez vide le nom d’un enfant.</translation>
    </message>
    <message>
        <source>◇ in the plan</source>
        <translation>◇ dans le plan</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, d’ici le %2</translation>
    </message>
    <message>
        <source>“%1” is no household that was entered here before. Leave what stands in brackets as it was, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun ménage saisi ici auparavant. Laissez tel quel ce qui est entre crochets, ou retirez-le.</translation>
    </message>
    <message>
        <source>Row %1 is not on this list: its blank rows are numbered from %2 to %3.</source>
        <translation>La ligne %1 n’est pas sur cette liste&#xa0;: ses lignes vides sont numérotées de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is a blank row and the code of a household as well. Write the row first, with a colon behind it, as in “%1: Awa” or “%2: %1”.</source>
        <translation>«&#xa0;%1&#xa0;» est à la fois une ligne vide et le code d’un ménage. Écrivez d’abord la ligne, suivie de deux-points, comme dans «&#xa0;%1&#xa0;: Awa&#xa0;» ou «&#xa0;%2&#xa0;: %1&#xa0;».</translation>
    </message>
    <message>
        <source>Row %1 is there twice: on each row of the list stands one person.</source>
        <translation>La ligne %1 est là deux fois&#xa0;: sur chaque ligne de la liste figure une seule personne.</translation>
    </message>
    <message>
        <source>The larger, the more households; beside the name: never reached / all</source>
        <translation>Plus c’est grand, plus il y a de ménages&#xa0;; à côté du nom&#xa0;: jamais touchés / tous</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no pass mark</source>
        <translation>pas de seuil</translation>
    </message>
    <message>
        <source>Import of further stops of visits</source>
        <translation>Importation d’autres arrêts de visites</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>%1: on the plan</source>
        <translation>%1&#xa0;: au programme</translation>
    </message>
    <message>
        <source>Households to visit by the end of the week</source>
        <translation>Ménages à visiter d’ici la fin de la semaine</translation>
    </message>
    <message>
        <source>No period of this cooperative has been closed yet. The manager closes the period shown on this page with “Close this period” (menu Logbook).</source>
        <translation>Aucune période de cette coopérative n’a encore été clôturée. Le ou la responsable de la coopérative clôture la période affichée sur cette page par «&#xa0;Clôturer cette période&#xa0;» (menu Journal).</translation>
    </message>
    <message>
        <source>Who has no class yet, who is overdue, who comes next. Within each, who has most reasons to go along comes first; no score orders people.</source>
        <translation>Qui est sans classe, qui est en retard, qui vient ensuite. Dans chaque partie, d’abord là où il y a le plus de raisons d’aller&#xa0;; aucun score ne classe les personnes.</translation>
    </message>
    <message>
        <source>%1 of the %2 items count</source>
        <translation>%1 des %2 points de la grille comptent</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>intervalle à 95&#xa0;%&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s), below: all numbers count them as taken.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert, ci-dessous&#xa0;: tous les chiffres le comptent comme retenu.</numerusform>
            <numerusform>%Ln&#xa0;transferts, ci-dessous&#xa0;: tous les chiffres les comptent comme retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after, %Ln scored</source>
        <translation>
            <numerusform>%1 après, %Ln&#xa0;note</numerusform>
            <numerusform>%1 après, %Ln&#xa0;notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %Ln scored</source>
        <translation>
            <numerusform>%1 → %2, %Ln&#xa0;note</numerusform>
            <numerusform>%1 → %2, %Ln&#xa0;notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %Ln day(s)</source>
        <translation>
            <numerusform>attente la plus longue&#xa0;: %Ln&#xa0;jour</numerusform>
            <numerusform>attente la plus longue&#xa0;: %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Children interviewed, of those looked for</source>
        <translation>Enfants interrogés, sur ceux recherchés</translation>
    </message>
    <message>
        <source>Identified, of the children interviewed</source>
        <translation>Identifiés, parmi les enfants interrogés</translation>
    </message>
    <message>
        <source>Unanswered protection alert.</source>
        <translation>Alerte protection sans réponse.</translation>
    </message>
    <message>
        <source>A protection alert is unanswered: the child’s safety comes before any support.</source>
        <translation>Une alerte protection est sans réponse&#xa0;: la sécurité de l’enfant passe avant tout soutien.</translation>
    </message>
    <message>
        <source>! critical: %1</source>
        <translation>! critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>0 not done · 1 partly · 2 done well · n/a does not apply. ! critical: marked 0, something has to be done. The line is for a remark. Checklist version %1.</source>
        <translation>0 non fait, 1 en partie, 2 bien fait, n/a sans objet.&#xa0;! critique&#xa0;: noté 0, il faut agir. La ligne est pour une remarque. Grille version %1.</translation>
    </message>
    <message>
        <source>▲ unanswered alert</source>
        <translation>▲ alerte sans réponse</translation>
    </message>
    <message>
        <source>First who is identified or at risk and has neither support nor a plan, those out of school before the others; then who stands in the plan, what is overdue, what is planned, and what was delivered. School is thought of first: what brings children there is among what helped most of them out of hazardous work (ICI’s effectiveness review, 2021). What is proposed is to be talked over with the family.</source>
        <translation>D’abord les enfants identifiés ou à risque sans soutien ni plan, les non scolarisés avant les autres&#xa0;; puis ceux du plan, ce qui est en retard, ce qui est prévu et ce qui a été remis. On pense d’abord à l’école&#xa0;: ce qui y mène fait partie de ce qui a le plus aidé les enfants à quitter les travaux dangereux (revue d’efficacité d’ICI, 2021). Ce qui est proposé est à discuter avec la famille.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Cost of what was delivered in the season %1, by kind (%2)</source>
        <translation>Coût de ce qui a été remis pendant la campagne %1, par type (%2)</translation>
    </message>
    <message>
        <source>□ open, without a day</source>
        <translation>□ ouverte, sans date</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>□ due on %1</source>
        <translation>□ prévue pour le %1</translation>
    </message>
    <message>
        <source>Of a village that was split or joined, sessions of the whole village count.</source>
        <translation>Pour un village qui a été divisé ou réuni, les séances de tout le village comptent.</translation>
    </message>
    <message>
        <source>Reach by household</source>
        <translation>Portée par ménage</translation>
    </message>
    <message>
        <source>Shown by a child interviewed or seen again after being identified.</source>
        <translation>Attesté par un enfant interrogé ou vu de nouveau après son identification.</translation>
    </message>
    <message>
        <source>Children of this household</source>
        <translation>Enfants de ce ménage</translation>
    </message>
    <message>
        <source>No child of this household is known.</source>
        <translation>Aucun enfant de ce ménage n’est connu.</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>Unassigned: %Ln household(s)</source>
        <translation>
            <numerusform>Sans responsable&#xa0;: %Ln&#xa0;ménage</numerusform>
            <numerusform>Sans responsable&#xa0;: %Ln&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions to follow up</source>
        <translation>Décisions à suivre</translation>
    </message>
    <message numerus="yes">
        <source>Away on %Ln day(s) of this period: few visits and overdue follow-ups are not asked about.</source>
        <translation>
            <numerusform>Absence de %Ln&#xa0;jour pendant cette période&#xa0;: le peu de visites et les suivis en retard ne sont pas à aborder.</numerusform>
            <numerusform>Absence de %Ln&#xa0;jours pendant cette période&#xa0;: le peu de visites et les suivis en retard ne sont pas à aborder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the tablet has synced, few visits and overdue follow-ups are not asked about.</source>
        <translation>Tant que la tablette n’a pas synchronisé, le peu de visites et les suivis en retard ne sont pas à aborder.</translation>
    </message>
    <message>
        <source>Season %1: follow-ups missed in the 90 days around a departure</source>
        <translation>Campagne %1&#xa0;: suivis manqués dans les 90&#xa0;jours autour d’un départ</translation>
    </message>
    <message>
        <source>Distance in km</source>
        <translation>Distance en km</translation>
    </message>
    <message>
        <source>Load of who gives</source>
        <translation>Charge de qui cède</translation>
    </message>
    <message>
        <source>Load of who takes</source>
        <translation>Charge de qui reçoit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>The day is the last one on which it holds; under “never” and “overdue” that by which it is to be learnt for the first time. Enter on a cell shows what was learnt when.</source>
        <translation>La date est le dernier jour de validité&#xa0;; sous «&#xa0;jamais&#xa0;» et «&#xa0;en retard&#xa0;», celle pour laquelle c’est à apprendre une première fois. Entrée sur une case montre ce qui a été appris et quand.</translation>
    </message>
    <message>
        <source>Unanswered same-day referrals</source>
        <translation>Référencements du jour même sans réponse</translation>
    </message>
    <message>
        <source>Children who are no case and whose due day for a visit has passed, by who is responsible; of each the one that is overdue longest first.</source>
        <translation>Enfants qui ne sont pas des cas et dont l’échéance de visite est passée, par responsable&#xa0;; pour chacun, le retard le plus long d’abord.</translation>
    </message>
    <message>
        <source>Their loads spread by %1 around the average (coefficient of variation; 0: all alike).</source>
        <translation>Leurs charges se dispersent de %1 autour de la moyenne (coefficient de variation&#xa0;; 0&#xa0;: toutes égales).</translation>
    </message>
    <message>
        <source>□ still to come</source>
        <translation>□ à venir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) waited on tablets at their last sync</source>
        <translation>
            <numerusform>%Ln&#xa0;enregistrement attendait sur les tablettes à leur dernière synchronisation</numerusform>
            <numerusform>%Ln&#xa0;enregistrements attendaient sur les tablettes à leur dernière synchronisation</numerusform>
        </translation>
    </message>
    <message>
        <source>First protection alerts that no referral has answered, then the referrals that wait for an answer, those of the same day before the others, the longest first.</source>
        <translation>D’abord les alertes protection auxquelles aucun référencement n’a répondu, puis les référencements qui attendent une réponse, ceux du jour même avant les autres, les plus anciens d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 unanswered alert(s) is referred in the logbook and stands here as that referral; the figures count it until the file says so.</source>
        <translation>
            <numerusform>%Ln&#xa0;des %1 alertes sans réponse est référencée dans le journal et figure ici comme ce référencement&#xa0;; les chiffres la comptent jusqu’à ce que le fichier le dise.</numerusform>
            <numerusform>%Ln&#xa0;des %1 alertes sans réponse sont référencées dans le journal et figurent ici comme ces référencements&#xa0;; les chiffres les comptent jusqu’à ce que le fichier le dise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 24 months up to the period’s last day, from %1 to %2. This follows public summaries of ICI’s Core Criteria for CLMRS, not ICI’s wording: it prepares an assessment and does not replace it.</source>
        <translation>Les 24&#xa0;mois jusqu’au dernier jour de la période, du %1 au %2. Ceci suit les résumés publics des Core Criteria d’ICI pour les SSRTE, non le texte d’ICI&#xa0;: cela prépare une évaluation et ne la remplace pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) waited on tablets at their last sync.</source>
        <translation>
            <numerusform>%Ln&#xa0;enregistrement attendait sur les tablettes à leur dernière synchronisation.</numerusform>
            <numerusform>%Ln&#xa0;enregistrements attendaient sur les tablettes à leur dernière synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;h a week</source>
        <translation>%1&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>Loads spread by %1 around their average, before by %2.</source>
        <translation>Les charges se dispersent de %1 autour de leur moyenne (avant&#xa0;: %2).</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there to carry it: %Ln household(s), %1&#xa0;h of work. Hire somebody under What if.</source>
        <translation>
            <numerusform>Personne n’est là pour le porter&#xa0;: %Ln&#xa0;ménage, %1&#xa0;h de travail. Recrutez quelqu’un sous Et si.</numerusform>
            <numerusform>Personne n’est là pour le porter&#xa0;: %Ln&#xa0;ménages, %1&#xa0;h de travail. Recrutez quelqu’un sous Et si.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, load %3</source>
        <translation>%1 – %2, charge %3</translation>
    </message>
    <message>
        <source>Loads spread by %1 around their average, today by %2.</source>
        <translation>Les charges se dispersent de %1 autour de leur moyenne (aujourd’hui&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1: %Ln in each.</source>
        <translation>
            <numerusform>Le plus de ménages à visiter en %1&#xa0;: %Ln&#xa0;à chaque fois.</numerusform>
            <numerusform>Le plus de ménages à visiter en %1&#xa0;: %Ln&#xa0;à chaque fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>⌂ until %1</source>
        <translation>⌂ jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>The most households fall due in %1 months alike: %Ln in each.</source>
        <translation>
            <numerusform>Le plus de ménages à visiter pendant %1&#xa0;mois&#xa0;: %Ln&#xa0;à chaque fois.</numerusform>
            <numerusform>Le plus de ménages à visiter pendant %1&#xa0;mois&#xa0;: %Ln&#xa0;à chaque fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>□ none yet</source>
        <translation>□ aucun encore</translation>
    </message>
    <message>
        <source>Critical item to work on</source>
        <translation>Point critique à reprendre</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Dans les 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Tablets without a sync</source>
        <translation>Tablettes sans synchronisation</translation>
    </message>
    <message>
        <source>%1 · away %2&#xa0;d</source>
        <translation>%1, absence %2&#xa0;j</translation>
    </message>
    <message>
        <source>● all reached</source>
        <translation>● tous touchés</translation>
    </message>
    <message>
        <source>□ not yet</source>
        <translation>□ pas encore</translation>
    </message>
    <message>
        <source>What became of its items</source>
        <translation>Ce que deviennent ses points</translation>
    </message>
    <message>
        <source>What became of the items of “%1”</source>
        <translation>Ce que deviennent les points de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is known yet: nobody who passed has a scored visit both before and after the training in which one of its items is marked.</source>
        <translation>On n’en sait rien encore&#xa0;: aucune personne qui l’a réussie n’a, avant et après la formation, une visite notée où figure un de ses points.</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>Point de la grille</translation>
    </message>
    <message>
        <source>What is to be learnt, and which items of the practice checklist it serves.</source>
        <translation>Ce qui est à apprendre, et quels points de la grille d’observation cela sert.</translation>
    </message>
    <message>
        <source>From items marked 0 or 1 at the latest two scored visits, and from findings of the file check. A suggestion becomes a planned training or an action; nothing is made by itself.</source>
        <translation>À partir des points notés 0 ou 1 aux deux dernières visites notées, et des constats du contrôle du fichier. Une suggestion devient une formation prévue ou une action&#xa0;; rien ne se fait tout seul.</translation>
    </message>
    <message>
        <source>Nothing is suggested: no item was marked 0 or 1 twice running that a module serves, and the file check has not enough findings of a kind.</source>
        <translation>Rien n’est suggéré&#xa0;: aucun point que sert un module n’a été noté 0 ou 1 deux fois de suite, et le contrôle du fichier n’a pas assez de constats d’un même genre.</translation>
    </message>
    <message>
        <source>For whom this training is suggested, and the items that each is to learn.</source>
        <translation>Pour qui cette formation est proposée, et les points que chaque personne doit apprendre.</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Points de la grille</translation>
    </message>
    <message>
        <source>An action on each of these items is open already. The page of coaching has it.</source>
        <translation>Une action est déjà ouverte sur chacun de ces points. Elle figure à la page de l’accompagnement.</translation>
    </message>
    <message>
        <source>Critical items</source>
        <translation>Critiques à reprendre</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Found, against expected</source>
        <translation>Trouvés, par rapport à l’attendu</translation>
    </message>
    <message>
        <source>n/a, does not apply</source>
        <translation>n/a, sans objet</translation>
    </message>
    <message>
        <source>What stands out is where a conversation can begin. No figure orders people. ○ small number: under %1 below the line.</source>
        <translation>Ce qui ressort est le début d’un échange. Aucun chiffre ne classe les personnes. ○ petit nombre&#xa0;: moins de %1 sous la barre de fraction.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active monitor(s) did too little in this period; they are in no group.</source>
        <translation>
            <numerusform>%Ln&#xa0;agent ou agente en poste a trop peu travaillé pendant cette période et n’est dans aucun groupe.</numerusform>
            <numerusform>%Ln&#xa0;agents et agentes en poste ont trop peu travaillé pendant cette période et ne sont dans aucun groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months to the next follow-up of an open case, by number of follow-ups so far, such as 3, 6; the last goes on</source>
        <translation>Mois jusqu’au suivi suivant d’un cas ouvert, selon le nombre de suivis déjà faits, par exemple 3, 6&#xa0;; le dernier se répète</translation>
    </message>
    <message>
        <source>From which day the interval of an open case counts</source>
        <translation>Jour de départ de l’intervalle d’un cas ouvert</translation>
    </message>
    <message>
        <source>The interval holds 95 % of what chance alone would make of a share like this one (Wilson). A small number is a share of fewer than %1; read it with care.</source>
        <translation>L’intervalle contient 95&#xa0;% de ce que le seul hasard ferait d’une telle part (Wilson). Un petit nombre est une part calculée sur moins de %1&#xa0;; lisez-le avec prudence.</translation>
    </message>
    <message>
        <source>A small number is a share of fewer than %1; no per cent is said of it.</source>
        <translation>Un petit nombre est une part calculée sur moins de %1&#xa0;; aucun pourcentage n’en est donné.</translation>
    </message>
    <message>
        <source>Parent, guardian or child</source>
        <translation>Parent, tuteur ou enfant</translation>
    </message>
    <message>
        <source>Their file number</source>
        <translation>N° de leur dossier</translation>
    </message>
    <message>
        <source>Longest wait, days</source>
        <translation>Attente la plus longue, jours</translation>
    </message>
    <message>
        <source>Overdue: its day has passed. Return visit owed: the child was missed at the latest visit. Unassigned: nobody is responsible for the household.</source>
        <translation>En retard&#xa0;: le jour est passé. Visite de retour due&#xa0;: l’enfant n’a pas été rencontré à la dernière visite. Sans responsable&#xa0;: personne n’est responsable du ménage.</translation>
    </message>
    <message>
        <source>Load is hours owed out of hours available: light under %1 %, fair up to %2 %, heavy above that, over above %3 %.</source>
        <translation>La charge est la part des heures dues dans les heures disponibles&#xa0;: légère sous %1&#xa0;%, correcte jusqu’à %2&#xa0;%, lourde au-delà, trop élevée au-dessus de %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Day of the alert</source>
        <translation>Jour de l’alerte</translation>
    </message>
    <message>
        <source>The day of the child’s latest protection alert</source>
        <translation>Le jour de la dernière alerte protection de l’enfant</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Durée d’une visite</translation>
    </message>
    <message>
        <source>median %1 min, half of them %2 to %3</source>
        <translation>médiane %1&#xa0;min, la moitié de %2 à %3</translation>
    </message>
    <message>
        <source>“Usual here” holds the middle half of the active monitors of this cooperative. What somebody did stays theirs after a handover.</source>
        <translation>«&#xa0;D’ordinaire ici&#xa0;» contient la moitié centrale des agents et agentes en activité de cette coopérative. Ce que quelqu’un a fait lui reste après une passation.</translation>
    </message>
    <message>
        <source>Their file number: %1.</source>
        <translation>N° de leur dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows signed: %1. Counts not entered yet: %2.</source>
        <translation>Lignes signées&#xa0;: %1. Restent à saisir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>After ICI’s public texts on CLMRS (identification, support, follow-up until the child has stopped).</source>
        <translation>D’après les textes publics d’ICI sur les SSRTE (identification, soutien, suivi jusqu’à ce que l’enfant ait cessé).</translation>
    </message>
    <message>
        <source>After ICI’s findings on two clear visits in a row and on relapse (ECLT webinar, ICI brief on personnel).</source>
        <translation>D’après les constats d’ICI sur deux visites favorables de suite et sur la rechute (webinaire ECLT, note d’ICI sur le personnel).</translation>
    </message>
    <message>
        <source>After public summaries of ICI’s CLMRS Core Criteria, not its wording.</source>
        <translation>D’après les résumés publics des Core Criteria d’ICI pour les SSRTE, sans en reprendre le texte.</translation>
    </message>
    <message>
        <source>○ 80 % or fewer reached</source>
        <translation>○ 80&#xa0;% ou moins touchés</translation>
    </message>
    <message>
        <source>◐ not all reached</source>
        <translation>◐ pas tous touchés</translation>
    </message>
    <message>
        <source>Said where there are fewer than half as many visits as in the same weeks a year before (at least 30 then), and fewer than the lower quarter of the active monitors.</source>
        <translation>Dit quand il y a moins de la moitié des visites des mêmes semaines un an avant (au moins 30 alors), et moins que le quart inférieur des agents et agentes en activité.</translation>
    </message>
    <message>
        <source>Visits: %1; in the same weeks a year before: %2; usual here: %3 to %4.</source>
        <translation>Visites&#xa0;: %1&#xa0;; les mêmes semaines un an avant&#xa0;: %2&#xa0;; d’ordinaire ici&#xa0;: %3 à %4.</translation>
    </message>
    <message>
        <source>A year before: the same weeks, %1.</source>
        <translation>Un an avant&#xa0;: les mêmes semaines, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) in the same weeks</source>
        <translation>
            <numerusform>%Ln&#xa0;visite aux mêmes semaines</numerusform>
            <numerusform>%Ln&#xa0;visites aux mêmes semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition now, remark</source>
        <translation>État à ce jour, remarque</translation>
    </message>
    <message>
        <source>The open file has none of them there yet.</source>
        <translation>Le fichier ouvert n’en contient encore aucun.</translation>
    </message>
    <message>
        <source>%1 is a logbook, not a case database. Choose the file that the sync delivers, usually named after the cooperative and ending in .clmrs.</source>
        <translation>%1 est un journal, pas une base de cas. Choisissez le fichier livré par la synchronisation, qui porte en général le nom de la coopérative et se termine par .clmrs.</translation>
    </message>
    <message>
        <source>%1 is a case database, not a logbook. Choose another file.</source>
        <translation>%1 est une base de cas, pas un journal. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>clmrs::ActionDialog</name>
    <message>
        <source>What is agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Pour quand</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>En convenir</translation>
    </message>
    <message>
        <source>Say what is agreed.</source>
        <translation>Dites ce qui est convenu.</translation>
    </message>
</context>
<context>
    <name>clmrs::AlertLine</name>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s)</source>
        <translation>
            <numerusform>▲ %Ln&#xa0;alerte protection sans réponse</numerusform>
            <numerusform>▲ %Ln&#xa0;alertes protection sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s), %1 not among these rows: show them all</source>
        <translation>
            <numerusform>▲ %Ln&#xa0;alerte protection sans réponse, %1 hors de ces lignes&#xa0;: tout montrer</numerusform>
            <numerusform>▲ %Ln&#xa0;alertes protection sans réponse, %1 hors de ces lignes&#xa0;: tout montrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Every child with a protection alert that no referral has answered, whatever its status</source>
        <translation>Tout enfant ayant une alerte protection à laquelle aucun référencement n’a répondu, quel que soit son statut</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln unanswered protection alert(s) among what is kept out: show why</source>
        <translation>
            <numerusform>▲ %Ln&#xa0;alerte protection sans réponse parmi ce qui est écarté&#xa0;: montrer pourquoi</numerusform>
            <numerusform>▲ %Ln&#xa0;alertes protection sans réponse parmi ce qui est écarté&#xa0;: montrer pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a fault that keeps them out of every list and figure; an alert stands on one of them or on a child of theirs. Opens the list of them all.</source>
        <translation>Lignes dont un défaut les écarte de toutes les listes et de tous les chiffres&#xa0;; une alerte figure sur l’une d’elles ou sur un enfant concerné. Ouvre la liste de toutes ces lignes.</translation>
    </message>
</context>
<context>
    <name>clmrs::AttendanceDialog</name>
    <message>
        <source>Attendance and scores</source>
        <translation>Présences et notes</translation>
    </message>
    <message>
        <source>Whoever was there has passed: the module has no pass mark. Space says who was there.</source>
        <translation>Toute personne présente a réussi&#xa0;: le module n’a pas de seuil. La barre d’espace dit qui était là.</translation>
    </message>
    <message>
        <source>Save the attendance</source>
        <translation>Enregistrer les présences</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>Who was there and scored %1 or more afterwards has passed. Space says who was there.</source>
        <translation>Qui était là avec une note de %1 ou plus après la formation l’a réussie. La barre d’espace dit qui était là.</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Note avant</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Note après</translation>
    </message>
    <message>
        <source>A score of %1 is no number from 0 to 100.</source>
        <translation>Une note de %1 n’est pas un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Nobody is invited. Add who was there.</source>
        <translation>Personne n’est invité. Ajoutez qui était présent.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Who came &amp;uninvited</source>
        <translation>Personne non in&amp;vitée</translation>
    </message>
</context>
<context>
    <name>clmrs::AwayDialog</name>
    <message>
        <source>Days away</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>&amp;Until further notice</source>
        <translation>&amp;Jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Days away are shown with the monitor and never held against them.</source>
        <translation>Les absences sont affichées auprès de la personne et ne lui sont jamais reprochées.</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>A&amp;gent ou agente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To, last day</source>
        <translation>A&amp;u, dernier jour</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Save the days away</source>
        <translation>Enregistrer l’absence</translation>
    </message>
    <message>
        <source>There is no monitor in the file to choose.</source>
        <translation>Il n’y a aucun agent ni aucune agente à choisir dans le fichier.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour est antérieur au premier.</translation>
    </message>
</context>
<context>
    <name>clmrs::CareDesk</name>
    <message>
        <source>Already in the plan and not delivered yet: %1.</source>
        <translation>Déjà dans le plan et pas encore livré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>clmrs::CaseloadPage</name>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln&#xa0;enfant</numerusform>
            <numerusform>%Ln&#xa0;enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln child(ren)</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;enfant</numerusform>
            <numerusform>%1 sur %Ln&#xa0;enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>On this day the file knows no child. Choose a later day with Ctrl+D, or open another case file with Ctrl+O.</source>
        <translation>Ce jour-là, le fichier ne connaît aucun enfant. Choisissez un jour plus tardif avec Ctrl+D, ou ouvrez un autre fichier de cas avec Ctrl+O.</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ménage</numerusform>
            <numerusform>%Ln&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln household(s)</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;ménage</numerusform>
            <numerusform>%1 sur %Ln&#xa0;ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>On this day the file knows no household. Choose a later day with Ctrl+D, or open another case file with Ctrl+O.</source>
        <translation>Ce jour-là, le fichier ne connaît aucun ménage. Choisissez un jour plus tardif avec Ctrl+D, ou ouvrez un autre fichier de cas avec Ctrl+O.</translation>
    </message>
    <message>
        <source>Nothing fits the filters in bold above. Change them, or clear them all with Ctrl+Shift+F.</source>
        <translation>Rien ne correspond aux filtres en gras ci-dessus. Changez-les, ou effacez-les tous avec Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Search for part of a code, a name or a place, or clear the search and all filters with Ctrl+Shift+F.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;». Cherchez une partie d’un code, d’un nom ou d’un lieu, ou effacez la recherche et tous les filtres avec Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>Search codes, names and places</source>
        <translation>Rechercher codes, noms et lieux</translation>
    </message>
    <message>
        <source>‹ Back to “%1” (Esc)</source>
        <translation>‹ Retour à «&#xa0;%1&#xa0;» (Échap)</translation>
    </message>
</context>
<context>
    <name>clmrs::ChartPanel</name>
    <message>
        <source>Show as chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table of the chart</source>
        <translation>Tableau du graphique</translation>
    </message>
</context>
<context>
    <name>clmrs::ChecklistDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>&amp;Questions and reflections are counted too</source>
        <translation>&amp;Questions et reformulations sont comptées aussi</translation>
    </message>
    <message>
        <source>Saving makes a new version. A visit keeps the version with which it was marked. Scores and classes are those of the 38 items of the practice checklist, whatever a programme adds.</source>
        <translation>Enregistrer fait une nouvelle version. Une visite garde la version avec laquelle elle a été notée. Scores et classes sont ceux des 38 points de la grille d’observation, quoi qu’ajoute un programme.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Good practice (English)</source>
        <translation>Bonne pratique (anglais)</translation>
    </message>
    <message>
        <source>Good practice (French)</source>
        <translation>Bonne pratique (français)</translation>
    </message>
    <message>
        <source>Items of the checklist: F2 writes, Space says whether it is critical</source>
        <translation>Points de la grille&#xa0;: F2 écrit, Espace dit si le point est critique</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>&amp;Ajouter un point</translation>
    </message>
    <message>
        <source>Add a c&amp;ompetence</source>
        <translation>Ajouter une c&amp;ompétence</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>&amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Titre en an&amp;glais</translation>
    </message>
    <message>
        <source>Title in &amp;French</source>
        <translation>Titre en &amp;français</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été changé.</translation>
    </message>
    <message>
        <source>One of the 38 items: whether it is critical is part of the method.</source>
        <translation>Un des 38 points&#xa0;: qu’il soit critique ou non fait partie de la méthode.</translation>
    </message>
</context>
<context>
    <name>clmrs::ChildPanel</name>
    <message>
        <source>The child in the current row</source>
        <translation>L’enfant de la ligne courante</translation>
    </message>
    <message>
        <source>Choose a row to see the child.</source>
        <translation>Choisissez une ligne pour voir l’enfant.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Référencements</translation>
    </message>
    <message>
        <source>Missing or contradictory in this record</source>
        <translation>Manquant ou contradictoire dans ce dossier</translation>
    </message>
    <message>
        <source>The file check is still running.</source>
        <translation>Le contrôle du fichier est encore en cours.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Montrer %n&#xa0;événement plus ancien</numerusform>
            <numerusform>Montrer %n&#xa0;événements plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by the country’s rules</source>
        <translation>Constats selon les règles du pays</translation>
    </message>
</context>
<context>
    <name>clmrs::ChoiceButton</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>clmrs::ClosedPart</name>
    <message>
        <source>Compare with toda&amp;y</source>
        <translation>Co&amp;mparer à aujourd’hui</translation>
    </message>
    <message>
        <source>Figures as c&amp;losed</source>
        <translation>&amp;Chiffres à la clôture</translation>
    </message>
    <message>
        <source>… by &amp;monitor</source>
        <translation>… par a&amp;gent ou agente</translation>
    </message>
    <message>
        <source>… by c&amp;ommunity</source>
        <translation>… par c&amp;ommunauté</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingCalendarView</name>
    <message>
        <source>Calendar of %1: Enter plans or changes a visit, Alt with an arrow moves it</source>
        <translation>Calendrier de %1&#xa0;: Entrée prévoit ou change une visite, Alt et une flèche la déplacent</translation>
    </message>
    <message>
        <source>The month before (Page up)</source>
        <translation>Le mois précédent (Page précédente)</translation>
    </message>
    <message>
        <source>The month after (Page down)</source>
        <translation>Le mois suivant (Page suivante)</translation>
    </message>
    <message>
        <source>E&amp;xport as a calendar (.ics)…</source>
        <translation>E&amp;xporter en calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>Visites prévues</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingCourseView</name>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Agent ou agente</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Agent ou agente</translation>
    </message>
    <message>
        <source>No visit of this monitor has a score yet. A score needs ten marked items.</source>
        <translation>Aucune visite de cette personne n’a encore de score. Un score demande dix points notés.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingDesk</name>
    <message>
        <source>Which checklist?</source>
        <translation>Quelle grille&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>A new checklist</source>
        <translation>Une nouvelle grille</translation>
    </message>
    <message>
        <source>Edit a checklist</source>
        <translation>Modifier une grille</translation>
    </message>
    <message>
        <source>Visits planned for this day</source>
        <translation>Visites prévues ce jour-là</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan another visit</source>
        <translation>Prévoir une autre visite</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Enregistrer sans elles</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingMeetingsView</name>
    <message>
        <source>&amp;Write down a meeting…</source>
        <translation>&amp;Noter une réunion…</translation>
    </message>
    <message>
        <source>Team meetings</source>
        <translation>Réunions d’équipe</translation>
    </message>
    <message>
        <source>Decisions to follow up</source>
        <translation>Décisions à suivre</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingOpened</name>
    <message>
        <source>&amp;Correct what was entered…</source>
        <translation>&amp;Corriger ce qui a été saisi…</translation>
    </message>
    <message>
        <source>Re&amp;move what was entered…</source>
        <translation>&amp;Retirer ce qui a été saisi…</translation>
    </message>
    <message>
        <source>C&amp;hange what was agreed…</source>
        <translation>&amp;Modifier ce qui a été convenu…</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;personne</numerusform>
            <numerusform>%Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The logbook is not open: there is nothing to read here.</source>
        <translation>Le journal n’est pas ouvert&#xa0;: il n’y a rien à lire ici.</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Qui accompagner</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>‹ Back to coaching (Esc)</source>
        <translation>‹ Retour à l’accompagnement (Échap)</translation>
    </message>
    <message>
        <source>Lists to the left</source>
        <translation>Listes à gauche</translation>
    </message>
    <message>
        <source>Lists to the right</source>
        <translation>Listes à droite</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Team meetings</source>
        <translation>Réunions d’équipe</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingPanel</name>
    <message>
        <source>Choose a row to see the monitor.</source>
        <translation>Choisissez une ligne pour voir l’agent ou l’agente.</translation>
    </message>
    <message>
        <source>The monitor in the current row</source>
        <translation>L’agent ou l’agente de la ligne choisie</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingPlanView</name>
    <message>
        <source>Everybody (%1)</source>
        <translation>Tout le monde (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Partie de la liste</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Qui accompagner</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingTeamBox</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Équipe de %1</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>clmrs::CoachingTeamView</name>
    <message>
        <source>Competences of the team</source>
        <translation>Compétences de l’équipe</translation>
    </message>
    <message>
        <source>Gaps that many share</source>
        <translation>Lacunes communes</translation>
    </message>
</context>
<context>
    <name>clmrs::CommandSet</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open a &amp;recent file</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
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
        <source>&amp;Open a case file…</source>
        <translation>&amp;Ouvrir un fichier de cas…</translation>
    </message>
    <message>
        <source>&amp;Look for a newer file</source>
        <translation>C&amp;hercher un fichier plus récent</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Copy the list as a table</source>
        <translation>&amp;Copier la liste en tableau</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimer la liste…</translation>
    </message>
    <message>
        <source>Print a &amp;monthly visit list…</source>
        <translation>Imprimer une liste de visites &amp;mensuelle…</translation>
    </message>
    <message>
        <source>Copy a monthly &amp;visit list as a message</source>
        <translation>Copier une liste de &amp;visites en message</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Clear search and &amp;filters</source>
        <translation>&amp;Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Montrer les &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Volet de détail</translation>
    </message>
    <message>
        <source>&amp;As of which day…</source>
        <translation>À &amp;quel jour…</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Les colonnes &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Supprimer cette vue</translation>
    </message>
    <message>
        <source>Save a view for a &amp;colleague…</source>
        <translation>Enregistrer une vue pour un &amp;collègue…</translation>
    </message>
    <message>
        <source>&amp;Add a colleague’s view…</source>
        <translation>&amp;Ajouter la vue d’un collègue…</translation>
    </message>
    <message>
        <source>&amp;Explain what is under the pointer</source>
        <translation>&amp;Expliquer ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About CLMRS Desk</source>
        <translation>À &amp;propos de CLMRS Desk</translation>
    </message>
    <message>
        <source>Print the ch&amp;ild in the current row…</source>
        <translation>Imprimer l’en&amp;fant de la ligne courante…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Enfants</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>&amp;Ménages</translation>
    </message>
    <message>
        <source>Log&amp;book</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Since last time</source>
        <translation>&amp;Depuis la dernière fois</translation>
    </message>
    <message>
        <source>&amp;Logbook</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Write a &amp;note on this row…</source>
        <translation>Écrire une &amp;note sur cette ligne…</translation>
    </message>
    <message>
        <source>This row is &amp;wrong…</source>
        <translation>Cette ligne est &amp;fausse…</translation>
    </message>
    <message>
        <source>Enter &amp;days away…</source>
        <translation>Saisir une a&amp;bsence…</translation>
    </message>
    <message>
        <source>Who &amp;sits here…</source>
        <translation>&amp;Qui est à ce poste…</translation>
    </message>
    <message>
        <source>S&amp;ettings that change figures…</source>
        <translation>&amp;Réglages qui changent les chiffres…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Phrase secrète…</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Res&amp;taurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Er&amp;ase who this row is about…</source>
        <translation>&amp;Effacer la personne de cette ligne…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a note on its household, community or &amp;monitor…</source>
        <translation>Note sur &amp;le ménage, la communauté ou l’agent…</translation>
    </message>
    <message>
        <source>Its household, community or monitor is wron&amp;g…</source>
        <translation>Erreur sur son ménage, sa communauté ou son a&amp;gent…</translation>
    </message>
    <message>
        <source>Charts as &amp;tables, and back</source>
        <translation>&amp;Graphiques en tableaux, et retour</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicateurs</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>A&amp;gents et agentes</translation>
    </message>
    <message>
        <source>&amp;Close this period…</source>
        <translation>&amp;Clôturer cette période…</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Cette &amp;semaine</translation>
    </message>
    <message>
        <source>C&amp;oaching</source>
        <translation>&amp;Accompagnement</translation>
    </message>
    <message>
        <source>&amp;Training and team</source>
        <translation>&amp;Formation et équipe</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;éances</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>Cha&amp;rge de travail</translation>
    </message>
    <message>
        <source>Print a chec&amp;klist…</source>
        <translation>Imprimer une &amp;grille…</translation>
    </message>
    <message>
        <source>Print the rou&amp;te sheet of the monitor…</source>
        <translation>Imprimer la feuille de rou&amp;te de l’agent ou agente…</translation>
    </message>
    <message>
        <source>Print the &amp;supervision sheet of the monitor…</source>
        <translation>Imprimer la fiche de &amp;supervision de l’agent ou agente…</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Chercher &amp;partout…</translation>
    </message>
    <message>
        <source>&amp;Search in the list</source>
        <translation>Chercher dans la li&amp;ste</translation>
    </message>
    <message>
        <source>Chec&amp;klists…</source>
        <translation>Gr&amp;illes…</translation>
    </message>
    <message>
        <source>&amp;Guide, at this page</source>
        <translation>&amp;Guide, à cette page</translation>
    </message>
    <message>
        <source>Move the divider to the ri&amp;ght</source>
        <translation>Déplacer la séparation vers la d&amp;roite</translation>
    </message>
    <message>
        <source>Print the &amp;work of the monitor…</source>
        <translation>Imprimer le tr&amp;avail de l’agent ou agente…</translation>
    </message>
    <message>
        <source>Print the in&amp;dicators of the period…</source>
        <translation>Imprimer les in&amp;dicateurs de la période…</translation>
    </message>
    <message>
        <source>Print the &amp;briefing for the manager…</source>
        <translation>Imprimer la note &amp;pour la direction…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the divider to the left</source>
        <translation>&amp;Déplacer la séparation vers la gauche</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>I&amp;mporter un tableau…</translation>
    </message>
</context>
<context>
    <name>clmrs::CorrectionDialog</name>
    <message>
        <source>This is wrong</source>
        <translation>Ceci est inexact</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>&amp;Ce qui est inexact</translation>
    </message>
    <message>
        <source>In the &amp;file</source>
        <translation>Dans le &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation>&amp;Devrait être</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>rien n’y figure</translation>
    </message>
    <message>
        <source>&amp;Code or id of the other</source>
        <translation>C&amp;ode ou identifiant de l’autre</translation>
    </message>
    <message>
        <source>Type the code or the id of the other row.</source>
        <translation>Saisissez le code ou l’identifiant de l’autre ligne.</translation>
    </message>
    <message>
        <source>Type what it should be.</source>
        <translation>Saisissez ce que cela devrait être.</translation>
    </message>
    <message>
        <source>Nothing in the file has the code or id “%1”.</source>
        <translation>Rien dans le fichier ne porte le code ou l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That is what the file has already.</source>
        <translation>C’est déjà ce que contient le fichier.</translation>
    </message>
    <message>
        <source>Nothing of this row can be corrected.</source>
        <translation>Rien ne peut être corrigé dans cette ligne.</translation>
    </message>
    <message>
        <source>Say why, so that the data manager can check it.</source>
        <translation>Indiquez pourquoi, afin que la personne qui gère les données puisse vérifier.</translation>
    </message>
    <message>
        <source>Wh&amp;ich record</source>
        <translation>&amp;Quel enregistrement</translation>
    </message>
    <message>
        <source>What you ask for goes as a list to the data manager, who alone can change the file.</source>
        <translation>Votre demande parvient, en liste, à la personne qui gère les données&#xa0;: elle seule peut modifier le fichier.</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>Demander la correction</translation>
    </message>
</context>
<context>
    <name>clmrs::DayCalendar</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Rien ce jour-là</translation>
    </message>
    <message>
        <source>Calendar of sessions</source>
        <translation>Calendrier des séances</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>clmrs::DayDialog</name>
    <message>
        <source>Which day is it?</source>
        <translation>Quel jour est-on&#xa0;?</translation>
    </message>
    <message>
        <source>Ages, due days and statuses are reckoned as of one day.</source>
        <translation>Les âges, les échéances et les statuts sont calculés à un jour donné.</translation>
    </message>
    <message>
        <source>By this computer it is %1, but the file was brought up to date on %2. Either the computer’s clock is wrong or the file is old. Choose the day on which ages, due days and statuses are reckoned.</source>
        <translation>Selon cet ordinateur, nous sommes le %1, mais le fichier a été mis à jour le %2. Soit l’horloge de l’ordinateur est fausse, soit le fichier est ancien. Choisissez le jour auquel les âges, les échéances et les statuts sont calculés.</translation>
    </message>
    <message>
        <source>Today by this computer, %1</source>
        <translation>Aujourd’hui selon cet ordinateur, %1</translation>
    </message>
    <message>
        <source>The file’s own day, %1</source>
        <translation>Le jour du fichier, %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Utiliser ce jour</translation>
    </message>
</context>
<context>
    <name>clmrs::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>clmrs::DueButton</name>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Avant ce jour</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Sous 7&#xa0;jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Sous 30&#xa0;jours</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>Sous 90&#xa0;jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1 to %2</source>
        <translation>Échéance&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Due: from %1</source>
        <translation>Échéance&#xa0;: à partir du %1</translation>
    </message>
    <message>
        <source>Due: to %1</source>
        <translation>Échéance&#xa0;: jusqu’au %1</translation>
    </message>
    <message>
        <source>When somebody must go: days counted from the as-of day</source>
        <translation>Quand quelqu’un doit y aller&#xa0;: jours comptés à partir du jour de référence</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Échéance du</translation>
    </message>
    <message>
        <source>Due to</source>
        <translation>Échéance au</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>clmrs::Entries</name>
    <message>
        <source>hidden with the names</source>
        <translation>masqué avec les noms</translation>
    </message>
</context>
<context>
    <name>clmrs::EquipmentDialog</name>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Agent ou agente</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Given out on</source>
        <translation>&amp;Remis le</translation>
    </message>
    <message>
        <source>&amp;Last checked on</source>
        <translation>&amp;Dernier contrôle le</translation>
    </message>
    <message>
        <source>Given &amp;back on</source>
        <translation>Rend&amp;u le</translation>
    </message>
    <message>
        <source>Save the equipment</source>
        <translation>Enregistrer l’équipement</translation>
    </message>
    <message>
        <source>There is no monitor in the file to choose.</source>
        <translation>Il n’y a aucun agent ni aucune agente à choisir dans le fichier.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>It was given back before it was given out.</source>
        <translation>Il a été rendu avant d’avoir été remis.</translation>
    </message>
    <message>
        <source>The last check lies after %1, the day that is looked at.</source>
        <translation>Le dernier contrôle est postérieur au %1, date de l’affichage.</translation>
    </message>
</context>
<context>
    <name>clmrs::EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, type: %1</source>
        <translation>Ceci est irréversible. Pour continuer, saisissez&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Type the word “%1” to confirm.</source>
        <translation>Saisissez le mot «&#xa0;%1&#xa0;» pour confirmer.</translation>
    </message>
</context>
<context>
    <name>clmrs::FigurePanel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults: %1</source>
        <translation>Réglages qui diffèrent des valeurs par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the list behind it</source>
        <translation>Ouvrir la liste comptée</translation>
    </message>
    <message>
        <source>About the indicator</source>
        <translation>À propos de l’indicateur</translation>
    </message>
    <message>
        <source>The pictures below are of the whole cooperative.</source>
        <translation>Les graphiques ci-dessous portent sur toute la coopérative.</translation>
    </message>
</context>
<context>
    <name>clmrs::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>clmrs::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>A code, a name, a community or a command</source>
        <translation>Un code, un nom, une communauté ou une commande</translation>
    </message>
    <message>
        <source>Find a child, a household, a monitor, a community or a command</source>
        <translation>Chercher un enfant, un ménage, un agent ou une agente, une communauté ou une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>First of %Ln: %1</source>
        <translation>
            <numerusform>Premier de %Ln&#xa0;: %1</numerusform>
            <numerusform>Premier de %Ln&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clmrs::FollowUpDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>&amp;How it stands</source>
        <translation>&amp;Où cela en est</translation>
    </message>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;Nouvelle date</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Give a reason in a few words.</source>
        <translation>Donnez le motif en quelques mots.</translation>
    </message>
    <message>
        <source>The new day has to lie ahead.</source>
        <translation>La nouvelle date doit être à venir.</translation>
    </message>
</context>
<context>
    <name>clmrs::Guard</name>
    <message>
        <source>This is not the recovery key. Look at each letter, then try once more.</source>
        <translation>Ce n’est pas la clé de secours. Vérifiez chaque lettre, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try once more.</source>
        <translation>Ce n’est pas la phrase secrète. Réessayez.</translation>
    </message>
    <message>
        <source>recovery-key</source>
        <translation>cle-de-secours</translation>
    </message>
    <message>
        <source>The synced file stays as it is: only the data manager can change it.</source>
        <translation>Le fichier synchronisé reste tel quel&#xa0;: seule la personne qui gère les données peut le changer.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Their place in what the last loads left behind and in closed periods goes, and in every backup.</source>
        <translation>Leur place dans ce que les derniers chargements ont laissé et dans les périodes clôturées disparaît, ainsi que dans chaque sauvegarde.</translation>
    </message>
    <message>
        <source>Notes, corrections, days away, coaching, one-to-ones, attendance, equipment, referrals and lines of the plan of support of theirs go, with the words of every change to them.</source>
        <translation>Ses notes, corrections, absences, visites d’accompagnement, entretiens individuels, présences, équipements, référencements et lignes du plan de soutien disparaissent, avec les mots de chaque modification.</translation>
    </message>
    <message>
        <source>Names that somebody typed elsewhere stay: in notes about others, topics and decisions of meetings, who else was there, newcomers on attendance lists. Look for them on the pages Logbook, Coaching and Sessions while names are shown (Ctrl+H), and change or delete them there.</source>
        <translation>Les noms que quelqu’un a écrits ailleurs restent&#xa0;: dans les notes sur d’autres, les sujets et décisions des réunions, qui d’autre était là, les nouvelles venues et nouveaux venus des listes de présence. Cherchez-les sur les pages Journal, Accompagnement et Séances avec les noms affichés (Ctrl+H), et changez-les ou supprimez-les là.</translation>
    </message>
</context>
<context>
    <name>clmrs::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The guide does not hold “%1”.</source>
        <translation>Le guide ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Search (Ctrl+F), then Enter</source>
        <translation>Chercher (Ctrl+F), puis Entrée</translation>
    </message>
</context>
<context>
    <name>clmrs::HeardCountsBar</name>
    <message>
        <source>Open &amp;questions</source>
        <translation>Questions ou&amp;vertes</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Simple &amp;reflections</source>
        <translation>Reformulations &amp;simples</translation>
    </message>
    <message>
        <source>Complex ones</source>
        <translation>Complexes</translation>
    </message>
    <message>
        <source>How often it was heard; – is not counted</source>
        <translation>Combien de fois on l’a entendu&#xa0;; – n’est pas compté</translation>
    </message>
</context>
<context>
    <name>clmrs::HouseholdPanel</name>
    <message>
        <source>The household in the current row</source>
        <translation>Le ménage de la ligne courante</translation>
    </message>
    <message>
        <source>Choose a row to see the household.</source>
        <translation>Choisissez une ligne pour voir le ménage.</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Ménage %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>This household has refused to be visited.</source>
        <translation>Ce ménage a refusé les visites.</translation>
    </message>
    <message>
        <source>This household has left the list.</source>
        <translation>Ce ménage est parti de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n&#xa0;enfant</numerusform>
            <numerusform>%n&#xa0;enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click shows a child in the list of children.</source>
        <translation>Entrée ou un double clic montre un enfant dans la liste des enfants.</translation>
    </message>
</context>
<context>
    <name>clmrs::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>○ small number: under %1 below the line. Enter opens the list behind a number, F1 says what it counts.</source>
        <translation>○ petit nombre&#xa0;: moins de %1 sous la barre de fraction. Entrée ouvre la liste derrière un nombre, F1 dit ce qu’il compte.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What became of open cases</source>
        <translation>Devenir des cas ouverts</translation>
    </message>
    <message>
        <source>Core Criteria</source>
        <translation>Core Criteria</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>‹ Back to the figures (Esc)</source>
        <translation>‹ Retour aux chiffres (Échap)</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Parties à gauche</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Parties à droite</translation>
    </message>
    <message>
        <source>‹ Back to the closed periods (Esc)</source>
        <translation>‹ Retour aux périodes clôturées (Échap)</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message>
        <source>‹ Back to the list before (Esc)</source>
        <translation>‹ Retour à la liste précédente (Échap)</translation>
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
    <name>clmrs::KeyMapDialog</name>
    <message>
        <source>Go to the next or former part of the window</source>
        <translation>Aller à la partie suivante ou précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>De la recherche aux lignes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Read the current row in full</source>
        <translation>Lire la ligne courante en entier</translation>
    </message>
    <message>
        <source>Close the detail pane, then clear the search</source>
        <translation>Fermer le volet de détail, puis effacer la recherche</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Open a filter; choose in it; close it</source>
        <translation>Ouvrir un filtre&#xa0;; y choisir&#xa0;; le fermer</translation>
    </message>
    <message>
        <source>Space, arrows and Space, Escape</source>
        <translation>Espace, flèches et Espace, Échap</translation>
    </message>
    <message>
        <source>Copy the current cell</source>
        <translation>Copier la cellule courante</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On a chart: from point to point; open one</source>
        <translation>Sur un graphique&#xa0;: d’un point à l’autre&#xa0;; en ouvrir un</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Flèches, Entrée</translation>
    </message>
    <message>
        <source>On the map: from place to place; move; zoom; all of it</source>
        <translation>Sur la carte&#xa0;: d’un lieu à l’autre&#xa0;; déplacer&#xa0;; agrandir&#xa0;; toute la carte</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows, + and -, 0</source>
        <translation>Flèches, Maj+flèches, + et -, 0</translation>
    </message>
    <message>
        <source>In a calendar: the month before or after</source>
        <translation>Dans un calendrier&#xa0;: le mois d’avant ou d’après</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>On a checklist: mark; take a mark away; write a remark; save the visit</source>
        <translation>Sur une grille&#xa0;: noter&#xa0;; retirer une note&#xa0;; écrire une remarque&#xa0;; enregistrer la visite</translation>
    </message>
    <message>
        <source>0 1 2 n, Delete, Enter, Ctrl+Enter</source>
        <translation>0 1 2 n, Suppr, Entrée, Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Take back what was agreed or decided</source>
        <translation>Retirer ce qui a été convenu ou décidé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In this week: the line before or after</source>
        <translation>Dans cette semaine&#xa0;: la ligne d’avant ou d’après</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+Shift+arrows</source>
        <translation>Maj+flèches, Ctrl+Maj+flèches</translation>
    </message>
    <message>
        <source>In a list of a dialogue: tick a row; write in a cell</source>
        <translation>Dans une liste d’une boîte de dialogue&#xa0;: cocher une ligne&#xa0;; écrire dans une case</translation>
    </message>
    <message>
        <source>Space, F2</source>
        <translation>Espace, F2</translation>
    </message>
    <message>
        <source>In a proposal: take a move or leave it</source>
        <translation>Dans une proposition&#xa0;: reprendre ou laisser un transfert</translation>
    </message>
    <message>
        <source>Make the current column narrower or wider; move it</source>
        <translation>Rétrécir ou élargir la colonne courante&#xa0;; la déplacer</translation>
    </message>
    <message>
        <source>Lists of children and households</source>
        <translation>Listes des enfants et des ménages</translation>
    </message>
</context>
<context>
    <name>clmrs::LetterheadDialog</name>
    <message>
        <source>How attendance lists look</source>
        <translation>Aspect des listes de présence</translation>
    </message>
    <message>
        <source>The sheet lies on its &amp;side</source>
        <translation>Feuille en pay&amp;sage</translation>
    </message>
    <message>
        <source>It holds for every list of this cooperative that is printed from here on.</source>
        <translation>Cela vaut pour toute liste de cette coopérative imprimée désormais.</translation>
    </message>
    <message>
        <source>the title in a language of the place</source>
        <translation>le titre dans une langue locale</translation>
    </message>
    <message>
        <source>&amp;Title line</source>
        <translation>Ligne de &amp;titre</translation>
    </message>
    <message>
        <source>&amp;Logo of the cooperative</source>
        <translation>&amp;Logo de la coopérative</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Logo of the &amp;partner</source>
        <translation>Logo du &amp;partenaire</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; empty: none</source>
        <translation>PNG, JPEG ou SVG&#xa0;; vide&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>clmrs::ListPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Choisissez d’abord une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists to the left</source>
        <translation>Listes à gauche</translation>
    </message>
    <message>
        <source>Lists to the right</source>
        <translation>Listes à droite</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Map in place of the list</source>
        <translation>Carte à la place de la liste</translation>
    </message>
</context>
<context>
    <name>clmrs::LockPage</name>
    <message>
        <source>The logbook is locked</source>
        <translation>Le journal est verrouillé</translation>
    </message>
    <message>
        <source>Type the recovery key from paper: eight groups of four letters and digits. Small letters, spaces and dashes do not matter.</source>
        <translation>Saisissez la clé de secours notée sur papier&#xa0;: huit groupes de quatre lettres et chiffres. Minuscules, espaces et tirets sont sans importance.</translation>
    </message>
    <message>
        <source>Type the passphrase to go on. Mind the Caps Lock key: small and capital letters are different.</source>
        <translation>Saisissez la phrase secrète pour continuer. Attention à la touche Verr. Maj.&#xa0;: majuscules et minuscules sont différentes.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Type the passphrase &amp;instead</source>
        <translation>Saisir plutôt la phrase se&amp;crète</translation>
    </message>
    <message>
        <source>I have &amp;lost the passphrase</source>
        <translation>J’ai pe&amp;rdu la phrase secrète</translation>
    </message>
</context>
<context>
    <name>clmrs::LogbookDesk</name>
    <message>
        <source>Choose a rule pack</source>
        <translation>Choisir un jeu de règles</translation>
    </message>
    <message>
        <source>Rule packs (*.json);;All files (*)</source>
        <translation>Jeux de règles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It is logged under “What left this computer” with your name, the time and this reason.</source>
        <translation>C’est consigné sous «&#xa0;Ce qui a quitté cet ordinateur&#xa0;» avec votre nom, l’heure et ce motif.</translation>
    </message>
    <message>
        <source>About whom or what?</source>
        <translation>De qui ou de quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
</context>
<context>
    <name>clmrs::LogbookLists</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Done, or not yet</source>
        <translation>&amp;Fait, ou pas encore</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrivée</translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation>Re&amp;fusée</translation>
    </message>
    <message>
        <source>As&amp;ked again</source>
        <translation>&amp;Demandée à nouveau</translation>
    </message>
    <message>
        <source>&amp;Enter days away…</source>
        <translation>&amp;Saisir une absence…</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>Identifiant dans le fichier</translation>
    </message>
</context>
<context>
    <name>clmrs::MainWindow</name>
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
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de cas</translation>
    </message>
    <message>
        <source>Case files (*.clmrs);;All files (*)</source>
        <translation>Fichiers de cas (*.clmrs);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pages and views</source>
        <translation>Pages et vues</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Before this file is opened:</source>
        <translation>Avant d’ouvrir ce fichier&#xa0;:</translation>
    </message>
    <message>
        <source>A new file has arrived in the place of the open one.</source>
        <translation>Un nouveau fichier est arrivé à la place de celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Before the new file is used:</source>
        <translation>Avant d’utiliser le nouveau fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Use it all the same, or keep the file that is open?</source>
        <translation>L’utiliser quand même, ou garder le fichier ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>Use it all the same?</source>
        <translation>L’utiliser quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Ne pas l’ouvrir</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Qui est à ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Training and team</source>
        <translation>Formation et équipe</translation>
    </message>
</context>
<context>
    <name>clmrs::MapPanel</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>Toute la carte (0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>clmrs::MapView</name>
    <message>
        <source>%1 km, north is up</source>
        <translation>%1&#xa0;km, le nord est en haut</translation>
    </message>
</context>
<context>
    <name>clmrs::MeetingDialog</name>
    <message>
        <source>Team meeting</source>
        <translation>Réunion d’équipe</translation>
    </message>
    <message>
        <source>This is your draft of the last time, which was not saved yet.</source>
        <translation>Voici votre brouillon de la dernière fois, qui n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>De&amp;cide on something…</source>
        <translation>Dé&amp;cider quelque chose…</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Sujets</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Enregistrer la réunion</translation>
    </message>
    <message>
        <source>Earlier: %1 (%2)</source>
        <translation>Avant&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Decided: %1 (%2, by %3)</source>
        <translation>Décidé&#xa0;: %1 (%2, avant le %3)</translation>
    </message>
    <message>
        <source>A text has more than %1 characters. Shorten it.</source>
        <translation>Un texte a plus de %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Space chooses</source>
        <translation>Espace choisit</translation>
    </message>
    <message>
        <source>Decisio&amp;ns</source>
        <translation>Décisio&amp;ns</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes away</source>
        <translation>Entrée ouvre, Suppr retire</translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation>&amp;Qui était là</translation>
    </message>
    <message>
        <source>&amp;Who is to come</source>
        <translation>&amp;Qui doit venir</translation>
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
    <name>clmrs::MonitorPanel</name>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Choose a row to see the monitor.</source>
        <translation>Choisissez une ligne pour voir l’agent ou l’agente.</translation>
    </message>
    <message>
        <source>Write down the monitor’s own words…</source>
        <translation>Noter ce qu’en dit l’agent ou l’agente…</translation>
    </message>
    <message>
        <source>The monitor in the current row</source>
        <translation>L’agent ou l’agente de la ligne actuelle</translation>
    </message>
    <message>
        <source>Signals to look into</source>
        <translation>Signaux à regarder de plus près</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Aucun dans cette période.</translation>
    </message>
    <message>
        <source>%1, set aside</source>
        <translation>%1, mis de côté</translation>
    </message>
</context>
<context>
    <name>clmrs::MonitorsPage</name>
    <message>
        <source>Monitors</source>
        <translation>Agents et agentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;personne</numerusform>
            <numerusform>%Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Fair comparison</source>
        <translation>Comparaison équitable</translation>
    </message>
    <message>
        <source>Lists to the left</source>
        <translation>Listes à gauche</translation>
    </message>
    <message>
        <source>Lists to the right</source>
        <translation>Listes à droite</translation>
    </message>
    <message>
        <source>The groups are being compared…</source>
        <translation>Comparaison des groupes en cours…</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>What moves results here</source>
        <translation>Ce qui fait varier les résultats</translation>
    </message>
    <message>
        <source>‹ Back to the monitors (Esc)</source>
        <translation>‹ Retour aux agents et agentes (Échap)</translation>
    </message>
</context>
<context>
    <name>clmrs::MovesView</name>
    <message>
        <source>What moves results here</source>
        <translation>Ce qui fait varier les résultats</translation>
    </message>
    <message>
        <source>&amp;Told apart by</source>
        <translation>&amp;Distingué par</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Distingué par</translation>
    </message>
</context>
<context>
    <name>clmrs::NotHeldDialog</name>
    <message>
        <source>funeral</source>
        <translation>funérailles</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>road cut</source>
        <translation>route coupée</translation>
    </message>
    <message>
        <source>market day</source>
        <translation>jour de marché</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>grève</translation>
    </message>
    <message>
        <source>Session not held</source>
        <translation>Séance non tenue</translation>
    </message>
    <message>
        <source>Plan it &amp;again on</source>
        <translation>La prévoir à no&amp;uveau le</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose or write why it was not held.</source>
        <translation>Choisissez ou écrivez pourquoi elle n’a pas été tenue.</translation>
    </message>
</context>
<context>
    <name>clmrs::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>Y re&amp;venir le</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>This is your draft of the last time, which was not saved yet.</source>
        <translation>Voici votre brouillon de la dernière fois, qui n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d’abord la note.</translation>
    </message>
    <message>
        <source>The note has %1 characters; %2 can be kept. Shorten it, or write two.</source>
        <translation>La note compte %1 caractères&#xa0;; %2 peuvent être conservés. Raccourcissez-la ou écrivez-en deux.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>&amp;Why it can wait</source>
        <translation>&amp;Pourquoi cela peut attendre</translation>
    </message>
    <message>
        <source>Write first why it can wait.</source>
        <translation>Écrivez d’abord pourquoi cela peut attendre.</translation>
    </message>
    <message>
        <source>&amp;Done: I came back to it</source>
        <translation>&amp;Fait&#xa0;: la note a été revue</translation>
    </message>
</context>
<context>
    <name>clmrs::OneToOneDialog</name>
    <message>
        <source>One-to-one</source>
        <translation>Entretien individuel</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Compte rendu</translation>
    </message>
    <message>
        <source>Save the one-to-one</source>
        <translation>Enregistrer l’entretien</translation>
    </message>
    <message>
        <source>Write the agenda or the record first.</source>
        <translation>Écrivez d’abord l’ordre du jour ou le compte rendu.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters. Shorten it.</source>
        <translation>Un texte a plus de %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is your draft of the last time, which was not saved yet.</source>
        <translation>Voici votre brouillon de la dernière fois, qui n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>Agenda and record are closed to others in lists, prints and exports. They are not closed to somebody who takes your name at this computer; a passphrase (menu Logbook) protects the file.</source>
        <translation>L’ordre du jour et le compte rendu sont fermés aux autres dans les listes, les impressions et les exports. Ils ne le sont pas à qui prend votre nom sur cet ordinateur&#xa0;; une phrase secrète (menu Journal) protège le fichier.</translation>
    </message>
</context>
<context>
    <name>clmrs::OpenedLists</name>
    <message>
        <source>List behind a number</source>
        <translation>Liste derrière un nombre</translation>
    </message>
</context>
<context>
    <name>clmrs::Outbox</name>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Classeur (*.xlsx);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The case paper will bear the names and codes that the screen shows. To print it with pseudonyms, cancel and hide the names with Ctrl+H first.</source>
        <translation>La fiche de cas portera les noms et codes que l’écran montre. Pour l’imprimer avec des pseudonymes, annulez et masquez d’abord les noms avec Ctrl+H.</translation>
    </message>
    <message>
        <source>The list will bear the names that the screen shows. To let it leave with pseudonyms, cancel and hide the names with Ctrl+H first.</source>
        <translation>La liste portera les noms que l’écran montre. Pour la faire sortir avec des pseudonymes, annulez et masquez d’abord les noms avec Ctrl+H.</translation>
    </message>
    <message>
        <source>Save an import template</source>
        <translation>Enregistrer un modèle d’import</translation>
    </message>
    <message>
        <source>The paper will bear the names that the screen shows, and what was typed. To print it with pseudonyms, cancel and hide the names with Ctrl+H first.</source>
        <translation>Le papier portera les noms que montre l’écran, et ce qui a été saisi. Pour l’imprimer avec des pseudonymes, annulez et masquez d’abord les noms avec Ctrl+H.</translation>
    </message>
    <message>
        <source>The calendar will bear the names of the monitors. To let it leave with pseudonyms, cancel and hide the names with Ctrl+H first.</source>
        <translation>Le calendrier portera les noms des agents et agentes. Pour le laisser partir avec des pseudonymes, annulez et masquez d’abord les noms avec Ctrl+H.</translation>
    </message>
    <message>
        <source>Export the month as a calendar</source>
        <translation>Exporter le mois en calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>clmrs::PeriodBar</name>
    <message>
        <source>beside %1</source>
        <translation>à côté du %1</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <translation>%1, à côté du %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Distingué par</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>clmrs::PeriodClosing</name>
    <message>
        <source>Close %1 with the figures of the file as of %2?</source>
        <translation>Clôturer la période %1 avec les chiffres du fichier du %2&#xa0;?</translation>
    </message>
    <message>
        <source>The period is not over in this file: what is still noted will stand beside it as a change.</source>
        <translation>La période n’est pas terminée dans ce fichier&#xa0;: ce qui sera encore noté figurera à côté comme changement.</translation>
    </message>
    <message>
        <source>What it is called, if anything:</source>
        <translation>Son nom, si elle en a un&#xa0;:</translation>
    </message>
    <message>
        <source>Close this period</source>
        <translation>Clôturer cette période</translation>
    </message>
    <message>
        <source>Reopen a period</source>
        <translation>Rouvrir une période</translation>
    </message>
    <message>
        <source>Why is %1 reopened? Its figures stay to be read, and the days can be closed anew.</source>
        <translation>Pourquoi rouvrir la période %1&#xa0;? Ses chiffres restent lisibles, et ces jours peuvent être clôturés à nouveau.</translation>
    </message>
</context>
<context>
    <name>clmrs::PlainListView</name>
    <message>
        <source>What matters first</source>
        <translation>L’important d’abord</translation>
    </message>
</context>
<context>
    <name>clmrs::PlanDialog</name>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas décidé</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Communauté</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Ménage</translation>
    </message>
    <message>
        <source>Communities and households come first where follow-ups are overdue or children were newly identified.</source>
        <translation>Les communautés et ménages où des suivis sont en retard ou des enfants nouvellement identifiés viennent en premier.</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Prévoir la visite</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Agent ou agente</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Agent ou agente</translation>
    </message>
    <message>
        <source>&amp;Add to the stops</source>
        <translation>Ajouter a&amp;ux arrêts</translation>
    </message>
    <message>
        <source>&amp;Stops, in order</source>
        <translation>A&amp;rrêts, dans l’ordre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove the stop</source>
        <translation>Ret&amp;irer l’arrêt</translation>
    </message>
    <message>
        <source>In the list: Alt+Up</source>
        <translation>Dans la liste&#xa0;: Alt+Haut</translation>
    </message>
    <message>
        <source>In the list: Alt+Down</source>
        <translation>Dans la liste&#xa0;: Alt+Bas</translation>
    </message>
    <message>
        <source>In the list: Delete</source>
        <translation>Dans la liste&#xa0;: Suppr</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose the monitor.</source>
        <translation>Choisissez l’agent ou l’agente.</translation>
    </message>
</context>
<context>
    <name>clmrs::PlannedSupportDialog</name>
    <message>
        <source>Plan of support</source>
        <translation>Plan de soutien</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Trimestre</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Soutien</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Par qui</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Enregistrer la ligne</translation>
    </message>
    <message>
        <source>The cost is a number, without its currency.</source>
        <translation>Le coût est un nombre, sans la monnaie.</translation>
    </message>
    <message>
        <source>Say the currency of the cost, for example XOF.</source>
        <translation>Indiquez la monnaie du coût, par exemple XOF.</translation>
    </message>
</context>
<context>
    <name>clmrs::ProposalView</name>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>take</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>A proposal starts from the scenario of the part What if. Nothing happens before its moves are taken.</source>
        <translation>Une proposition part du scénario de la partie Et si. Rien ne se passe avant que ses transferts soient repris.</translation>
    </message>
    <message>
        <source>Forget what was refused (%L1)</source>
        <translation>Oublier les refus (%L1)</translation>
    </message>
    <message>
        <source>&amp;Largest load, % of the hours available</source>
        <translation>Charge ma&amp;ximale, % des heures disponibles</translation>
    </message>
    <message>
        <source>&amp;Minutes that a household must be worth</source>
        <translation>Minutes que &amp;doit valoir un ménage</translation>
    </message>
    <message>
        <source>&amp;Time limit, seconds</source>
        <translation>&amp;Temps limite, secondes</translation>
    </message>
    <message>
        <source>&amp;Open cases stay with whoever has them</source>
        <translation>Les cas &amp;ouverts restent où ils sont</translation>
    </message>
    <message>
        <source>Only who spea&amp;ks a language used there</source>
        <translation>Seulement qui parle une lan&amp;gue du lieu</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>How many monitors would be &amp;needed?</source>
        <translation>Combie&amp;n de personnes faudrait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Take or leave (Space)</source>
        <translation>Retenir ou laisser (Espace)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Take these &amp;into the scenario</source>
        <translation>Retenir dans le &amp;scénario</translation>
    </message>
    <message>
        <source>What one person has of a &amp;community stays together</source>
        <translation>Ce qu’une personne a d’une &amp;communauté reste ensemble</translation>
    </message>
    <message>
        <source>So many minutes of a better balance a household has to bring before it changes hands: more minutes, fewer moves.</source>
        <translation>Autant de minutes d’équilibre qu’un ménage doit apporter avant de changer de mains&#xa0;: plus de minutes, moins de transferts.</translation>
    </message>
    <message>
        <source>After so many seconds the best that was found is shown.</source>
        <translation>Après autant de secondes, le meilleur qui a été trouvé est montré.</translation>
    </message>
    <message>
        <source>Off, the households of somebody in a community may go without those that have an open case. What others have of the community is theirs either way.</source>
        <translation>Sans cette règle, les ménages d’une personne dans une communauté peuvent partir sans ceux qui ont un cas ouvert. Ce que d’autres ont de la communauté leur reste dans les deux cas.</translation>
    </message>
    <message>
        <source>Only where both are known: what the monitor speaks, and the language of sessions held there.</source>
        <translation>Seulement là où les deux sont connus&#xa0;: ce que parle l’agent, et la langue des séances tenues sur place.</translation>
    </message>
    <message>
        <source>From the scenario under What if. The same scenario and rules give the same proposal.</source>
        <translation>À partir du scénario sous Et si. Le même scénario et les mêmes règles donnent la même proposition.</translation>
    </message>
    <message>
        <source>With the usual hours each, until nobody is above the largest load; and whether fewer would be enough.</source>
        <translation>Avec les heures habituelles chacun, jusqu’à ce que personne ne dépasse la charge maximale&#xa0;; et si moins suffiraient.</translation>
    </message>
    <message>
        <source>Hours owed out of hours available in all the months. Nobody who is under it is given so much that they pass it, and whoever is above it is given nothing unless they end under it; who stays above is named.</source>
        <translation>Heures dues sur heures disponibles, tous les mois ensemble. Qui est en dessous ne reçoit pas de quoi la dépasser, et qui est au-dessus ne reçoit rien, sauf à finir en dessous&#xa0;; ceux qui restent au-dessus sont nommés.</translation>
    </message>
    <message>
        <source>Hours on the way count once more, beside the hours that they take: the nearer of two is preferred. In any case a few households of a community go to nobody who lives more than 10 km away and further than whoever has them, or, where nobody has them, than the nearest of those who have the others.</source>
        <translation>Les heures de trajet comptent une fois de plus, en plus du temps qu’elles prennent&#xa0;: le plus proche de deux est préféré. Dans tous les cas, quelques ménages d’une communauté ne vont à personne qui habite à plus de 10&#xa0;km et plus loin que celui qui les a, ou, si personne ne les a, que le plus proche de ceux qui ont les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) stand in the scenario now, as its last steps. The part Result has the list of new assignments.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert est maintenant dans le scénario&#xa0;: c’est sa dernière étape. La liste des nouvelles attributions est sous Résultat.</numerusform>
            <numerusform>%Ln&#xa0;transferts sont maintenant dans le scénario&#xa0;: ce sont ses dernières étapes. La liste des nouvelles attributions est sous Résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A household in which a child is an open case keeps the person it knows, unless that person leaves. Off, more open cases may change hands than before the moves; how many, a sentence of the proposal says.</source>
        <translation>Un ménage dont un enfant est un cas ouvert garde la personne qu’il connaît, sauf si cette personne part. Sans cette règle, plus de cas ouverts peuvent changer de mains qu’avant les transferts&#xa0;; une phrase de la proposition dit combien.</translation>
    </message>
    <message>
        <source>Proposal: Enter opens the households of a move, Space takes or leaves it</source>
        <translation>Proposition&#xa0;: Entrée ouvre les ménages d’un transfert, Espace le reprend ou le laisse</translation>
    </message>
    <message>
        <source>Tra&amp;vel counts once more</source>
        <translation>Le traj&amp;et compte une fois de plus</translation>
    </message>
</context>
<context>
    <name>clmrs::ProtectDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>With a passphrase, everything in the logbook that can hold words about a person is sealed. It locks after 10 minutes without use, and at the next start the passphrase is asked for.</source>
        <translation>Avec une phrase secrète, tout ce qui peut contenir des mots sur une personne est scellé dans le journal. Il se verrouille après 10&#xa0;minutes sans activité, et la phrase secrète est demandée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Set &amp;another passphrase</source>
        <translation>Choisir une &amp;autre phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Take the passphrase away</source>
        <translation>&amp;Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Without one, whoever opens this computer can read everything.</source>
        <translation>Sans elle, quiconque ouvre cet ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>Show what I t&amp;ype</source>
        <translation>&amp;Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>Next you will get a recovery key to print. Without passphrase and recovery key nobody can read the logbook any more, and nobody can help.</source>
        <translation>Vous recevrez ensuite une clé de secours à imprimer. Sans phrase secrète ni clé de secours, personne ne peut plus lire le journal, et personne ne peut vous aider.</translation>
    </message>
    <message>
        <source>At least 10 characters or three words.</source>
        <translation>Au moins 10 caractères ou trois mots.</translation>
    </message>
    <message>
        <source>Too short so far.</source>
        <translation>Encore trop courte.</translation>
    </message>
    <message>
        <source>Long enough; a whole sentence is safer.</source>
        <translation>Assez longue&#xa0;; une phrase entière est plus sûre.</translation>
    </message>
    <message>
        <source>Good length.</source>
        <translation>Bonne longueur.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least 10 characters or three words.</source>
        <translation>Saisissez une phrase secrète d’au moins 10 caractères ou trois mots.</translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Pr&amp;esent passphrase</source>
        <translation>Phrase secrète a&amp;ctuelle</translation>
    </message>
    <message>
        <source>Type the passphrase that holds now.</source>
        <translation>Saisissez la phrase secrète en vigueur.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Enregistrer la nouvelle phrase</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
</context>
<context>
    <name>clmrs::ReasonDialog</name>
    <message>
        <source>Names leave this computer</source>
        <translation>Des noms quittent cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>It will stand in “What left this computer” as: %1</source>
        <translation>Ce sera inscrit dans «&#xa0;Ce qui a quitté cet ordinateur&#xa0;» ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let the names leave</source>
        <translation>Laisser sortir les noms</translation>
    </message>
    <message>
        <source>Say why in three words or more: whoever reads the list later should understand it.</source>
        <translation>Indiquez pourquoi en trois mots ou plus&#xa0;: qui lira la liste plus tard doit le comprendre.</translation>
    </message>
</context>
<context>
    <name>clmrs::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>I have printed it or &amp;written it down</source>
        <translation>Je l’ai imprimée ou &amp;notée</translation>
    </message>
    <message>
        <source>With this key the logbook opens when the passphrase is lost. It is shown only now. Keep it on paper, away from this computer.</source>
        <translation>Cette clé ouvre le journal si la phrase secrète est perdue. Elle n’est affichée que maintenant. Gardez-la sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print the key or write it down first, then tick that you have.</source>
        <translation>Imprimez ou notez d’abord la clé, puis cochez que c’est fait.</translation>
    </message>
</context>
<context>
    <name>clmrs::ReferralDialog</name>
    <message>
        <source>Referral</source>
        <translation>Référencement</translation>
    </message>
    <message>
        <source>no service of this district is known</source>
        <translation>aucun service de ce district n’est connu</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>pas dans cette liste</translation>
    </message>
    <message>
        <source>on the same day: the child is in danger</source>
        <translation>le jour même&#xa0;: l’enfant est en danger</translation>
    </message>
    <message>
        <source>in the ordinary way</source>
        <translation>par la voie ordinaire</translation>
    </message>
    <message>
        <source>From the &amp;directory</source>
        <translation>De l’a&amp;nnuaire</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>So&amp;n nom</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>&amp;Referred on</source>
        <translation>&amp;Référé le</translation>
    </message>
    <message>
        <source>&amp;Why, in your words</source>
        <translation>&amp;Pourquoi, en vos mots</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Rép&amp;ondu le</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>&amp;Clôturé le</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Résul&amp;tat</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Enregistrer le référencement</translation>
    </message>
    <message>
        <source>An answer cannot come before the referral. Look at the days.</source>
        <translation>Une réponse ne peut pas précéder le référencement. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>Their file nu&amp;mber</source>
        <translation>N° de leur &amp;dossier</translation>
    </message>
    <message>
        <source>The closing cannot come before the referral. Look at the days.</source>
        <translation>La clôture ne peut pas précéder le référencement. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>The closing cannot come before the answer. Look at the days.</source>
        <translation>La clôture ne peut pas précéder la réponse. Vérifiez les dates.</translation>
    </message>
</context>
<context>
    <name>clmrs::ReferralStepDialog</name>
    <message>
        <source>How far the service is</source>
        <translation>Où en est le service</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Save the stage</source>
        <translation>Enregistrer l’étape</translation>
    </message>
</context>
<context>
    <name>clmrs::ReprintDialog</name>
    <message>
        <source>Print a list again</source>
        <translation>Réimprimer une liste</translation>
    </message>
    <message>
        <source>for example 2 or 4-5; empty: all of them</source>
        <translation>par exemple 2 ou 4-5&#xa0;; vide&#xa0;: toutes</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Paper &amp;no.</source>
        <translation>Papier &amp;n°</translation>
    </message>
</context>
<context>
    <name>clmrs::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The logbook becomes what the backup holds, after a check. What stands in it now is backed up first.</source>
        <translation>Le journal redevient ce que contient la sauvegarde, après vérification. Son contenu actuel est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each time the program closes.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une à chaque fermeture du programme.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Choisissez la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>clmrs::ResultView</name>
    <message>
        <source>&amp;Kept scenarios</source>
        <translation>Scénarios &amp;gardés</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Scénarios gardés</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Keep this scenario…</source>
        <translation>Garder ce scénario…</translation>
    </message>
    <message>
        <source>New assignments fro&amp;m</source>
        <translation>Nouvelles attributions &amp;dès</translation>
    </message>
    <message>
        <source>New assignments from</source>
        <translation>Nouvelles attributions dès</translation>
    </message>
    <message>
        <source>Acce&amp;pt this scenario</source>
        <translation>Acce&amp;pter ce scénario</translation>
    </message>
    <message>
        <source>Reassignment list</source>
        <translation>Liste de réattribution</translation>
    </message>
    <message>
        <source>Its steps, under a name, in the logbook: it can be opened again on another day.</source>
        <translation>Ses étapes, sous un nom, dans le journal&#xa0;: il peut être rouvert un autre jour.</translation>
    </message>
    <message>
        <source>Of two assignments the later holds: they begin after the day of the caseload, and after those that they replace. Where somebody leaves later, theirs begin on that day.</source>
        <translation>De deux attributions, la plus récente l’emporte&#xa0;: elles commencent après le jour de la charge, et après celles qu’elles remplacent. Là où quelqu’un part plus tard, les siennes commencent ce jour-là.</translation>
    </message>
    <message>
        <source>By the manager. The list then stays as it is, and every later file is asked what of it has arrived.</source>
        <translation>Par le ou la responsable de la coopérative. La liste reste alors telle quelle, et chaque fichier suivant dit ce qui en est arrivé.</translation>
    </message>
    <message>
        <source>Somebody hired is…</source>
        <translation>La personne embauchée est…</translation>
    </message>
    <message>
        <source>Once the synced file has somebody hired: who of it they are. The list then names that person, can be handed on as rows, and asks whether they have the households.</source>
        <translation>Une fois la personne embauchée dans le fichier synchronisé&#xa0;: qui elle y est. La liste nomme alors cette personne, peut être transmise en lignes, et demande si elle a les ménages.</translation>
    </message>
</context>
<context>
    <name>clmrs::RostersDialog</name>
    <message>
        <source>Attendance lists</source>
        <translation>Listes de présence</translation>
    </message>
    <message>
        <source>Only households that were &amp;never reached</source>
        <translation>Seulement les ménages &amp;jamais touchés</translation>
    </message>
    <message>
        <source>as ticked below</source>
        <translation>selon les cases ci-dessous</translation>
    </message>
    <message>
        <source>all communities</source>
        <translation>toutes les communautés</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>Print the lists</source>
        <translation>Imprimer les listes</translation>
    </message>
    <message>
        <source>Choose one community or more.</source>
        <translation>Choisissez une ou plusieurs communautés.</translation>
    </message>
    <message>
        <source>Choose or write the topic.</source>
        <translation>Choisissez ou écrivez le thème.</translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation>&amp;Communautés</translation>
    </message>
    <message>
        <source>Space chooses</source>
        <translation>Espace choisit</translation>
    </message>
</context>
<context>
    <name>clmrs::ScenarioKeeping</name>
    <message>
        <source>Accept this scenario</source>
        <translation>Accepter ce scénario</translation>
    </message>
    <message>
        <source>Keep this scenario</source>
        <translation>Garder ce scénario</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Comment il s’appelle&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody hired</source>
        <translation>Personne embauchée</translation>
    </message>
    <message>
        <source>&amp;Who was hired</source>
        <translation>&amp;Qui a été embauché</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>%1, hired on %2</source>
        <translation>%1, embauche le %2</translation>
    </message>
    <message>
        <source>%1 is…</source>
        <translation>%1 est…</translation>
    </message>
    <message>
        <source>&amp;Person of the open file</source>
        <translation>&amp;Personne du fichier ouvert</translation>
    </message>
</context>
<context>
    <name>clmrs::Sections</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>clmrs::ServiceDialog</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>empty: everywhere</source>
        <translation>vide&#xa0;: partout</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Person there</source>
        <translation>&amp;Personne à contacter</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Écrivez son nom.</translation>
    </message>
</context>
<context>
    <name>clmrs::SessionAttendanceDialog</name>
    <message>
        <source>&amp;Women</source>
        <translation>&amp;Femmes</translation>
    </message>
    <message>
        <source>&amp;Men</source>
        <translation>Ho&amp;mmes</translation>
    </message>
    <message>
        <source>&amp;Girls</source>
        <translation>Fi&amp;lles</translation>
    </message>
    <message>
        <source>&amp;Boys</source>
        <translation>&amp;Garçons</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Save the attendance</source>
        <translation>Enregistrer les présences</translation>
    </message>
    <message>
        <source>for example 1 3 5-9 12</source>
        <translation>par exemple 1 3 5-9 12</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Tenue le</translation>
    </message>
    <message>
        <source>&amp;Rows signed</source>
        <translation>Lignes &amp;signées</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Others who came</source>
        <translation>&amp;Autres personnes venues</translation>
    </message>
    <message>
        <source>one a line: row, household code if known, name, then w for a woman or m for a man</source>
        <translation>une personne par ligne&#xa0;: numéro de ligne, code du ménage s’il est connu, nom, puis f pour une femme ou h pour un homme</translation>
    </message>
    <message>
        <source>Ticks and children of each row are not kept: compare the children on the paper with these counts.</source>
        <translation>Les coches et les enfants de chaque ligne ne sont pas conservés&#xa0;: comparez les enfants du papier avec ces nombres.</translation>
    </message>
    <message>
        <source>Paper &amp;no.</source>
        <translation>Papier &amp;n°</translation>
    </message>
    <message>
        <source>No list with this number was printed here. “Paper no.” stands at the head and the foot of each sheet.</source>
        <translation>Aucune liste de ce numéro n’a été imprimée ici. «&#xa0;Papier n°&#xa0;» est en tête et au pied de chaque feuille.</translation>
    </message>
</context>
<context>
    <name>clmrs::SessionDesk</name>
    <message>
        <source>&amp;Plan a session…</source>
        <translation>&amp;Prévoir une séance…</translation>
    </message>
    <message>
        <source>Print its &amp;list…</source>
        <translation>Imprimer sa &amp;liste…</translation>
    </message>
    <message>
        <source>Enter &amp;attendance…</source>
        <translation>Saisir la présen&amp;ce…</translation>
    </message>
    <message>
        <source>&amp;Not held…</source>
        <translation>&amp;Non tenue…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Is the sa&amp;me as…</source>
        <translation>&amp;Est la même que…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Plan a session there…</source>
        <translation>&amp;Prévoir une séance là…</translation>
    </message>
    <message>
        <source>&amp;Print a referral form…</source>
        <translation>&amp;Imprimer une fiche de référencement…</translation>
    </message>
    <message>
        <source>This session is linked to one of the file. Take the link back? It counts by itself again.</source>
        <translation>Cette séance est liée à une séance du fichier. Défaire le lien&#xa0;? Elle comptera de nouveau seule.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire le lien</translation>
    </message>
    <message>
        <source>Keep the link</source>
        <translation>Garder le lien</translation>
    </message>
    <message>
        <source>The same session</source>
        <translation>La même séance</translation>
    </message>
    <message>
        <source>&amp;Session of the file</source>
        <translation>&amp;Séance du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln person(s)</source>
        <translation>
            <numerusform>%1, %Ln&#xa0;personne</numerusform>
            <numerusform>%1, %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of &amp;several communities…</source>
        <translation>Listes de plu&amp;sieurs communautés…</translation>
    </message>
    <message>
        <source>Print a list a&amp;gain…</source>
        <translation>Réimprimer &amp;une liste…</translation>
    </message>
    <message>
        <source>How lists l&amp;ook…</source>
        <translation>&amp;Aspect des listes…</translation>
    </message>
    <message>
        <source>Print its &amp;list of who was never reached…</source>
        <translation>Imprimer sa &amp;liste des jamais touchés…</translation>
    </message>
    <message>
        <source>Put into the &amp;plan…</source>
        <translation>Inscrire au &amp;plan…</translation>
    </message>
    <message>
        <source>&amp;Refer the child…</source>
        <translation>&amp;Référer l’enfant…</translation>
    </message>
    <message>
        <source>Print the &amp;quarter’s plan…</source>
        <translation>Imprimer le plan du &amp;trimestre…</translation>
    </message>
    <message>
        <source>&amp;Print its quarter’s plan…</source>
        <translation>Im&amp;primer le plan de son trimestre…</translation>
    </message>
    <message>
        <source>How &amp;far is it…</source>
        <translation>&amp;Où en est-il…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>&amp;Ajouter un service…</translation>
    </message>
    <message>
        <source>No list with this number was printed here. The number stands at the head and the foot of each sheet.</source>
        <translation>Aucune liste de ce numéro n’a été imprimée ici. Le numéro est en tête et au pied de chaque feuille.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This list was printed for %1, and the session is of %2. Choose the session of that community.</source>
        <translation>Cette liste a été imprimée pour %1, et la séance est celle de %2. Choisissez la séance de cette communauté.</translation>
    </message>
    <message>
        <source>What stands in brackets is a household that cannot be typed by its code: it stays as it was entered.</source>
        <translation>Ce qui est entre crochets est un ménage que son code ne suffit pas à désigner&#xa0;: il reste tel qu’il a été saisi.</translation>
    </message>
</context>
<context>
    <name>clmrs::SessionDialog</name>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Communauté</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>F&amp;acilitator</source>
        <translation>A&amp;nimateur ou animatrice</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>There is no community in the file to choose.</source>
        <translation>Le fichier n’a aucune communauté à choisir.</translation>
    </message>
    <message>
        <source>Choose or write the topic.</source>
        <translation>Choisissez ou écrivez le thème.</translation>
    </message>
    <message>
        <source>picture box, posters, film, chairs…</source>
        <translation>boîte à images, affiches, film, chaises…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Matériel</translation>
    </message>
    <message>
        <source>choose, or write a name</source>
        <translation>choisissez, ou écrivez un nom</translation>
    </message>
</context>
<context>
    <name>clmrs::SettingsDialog</name>
    <message>
        <source>Visits and follow-ups</source>
        <translation>Visites et suivis</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Settings that change figures</source>
        <translation>Réglages qui changent les chiffres</translation>
    </message>
    <message>
        <source>These settings change figures everywhere in the program. Screen, paper and command line name whatever differs from the defaults.</source>
        <translation>Ces réglages changent les chiffres partout dans le programme. L’écran, le papier et la ligne de commande nomment ce qui diffère des valeurs par défaut.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed, default: %1</source>
        <translation>modifié, par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
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
    <message>
        <source>Your logbook is unprotected: whoever uses this computer can read what you write. Set a passphrase in the menu Logbook, Passphrase.</source>
        <translation>Votre journal n’est pas protégé&#xa0;: quiconque utilise cet ordinateur peut lire ce que vous écrivez. Choisissez une phrase secrète dans le menu Journal, Phrase secrète.</translation>
    </message>
</context>
<context>
    <name>clmrs::StepForm</name>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un part</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Quelqu’un est en absence</translation>
    </message>
    <message>
        <source>Somebody works other hours</source>
        <translation>Quelqu’un change d’heures</translation>
    </message>
    <message>
        <source>Somebody is hired</source>
        <translation>Quelqu’un est embauché</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Jusqu’au, dernier jour</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Habite à</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>A&amp;dd the step</source>
        <translation>Ajouter l’éta&amp;pe</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>such as fr bci; empty: not known</source>
        <translation>comme fr bci&#xa0;; vide&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
</context>
<context>
    <name>clmrs::TableImport</name>
    <message>
        <source>Modules of the curriculum</source>
        <translation>Modules du programme de formation</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Who came to trainings, with scores</source>
        <translation>Présences aux formations, avec les notes</translation>
    </message>
    <message>
        <source>Coaching visits</source>
        <translation>Visites d’accompagnement</translation>
    </message>
    <message>
        <source>Marks of coaching visits</source>
        <translation>Évaluations des visites d’accompagnement</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Actions convenues</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>Awareness sessions</source>
        <translation>Séances de sensibilisation</translation>
    </message>
    <message>
        <source>Who came to awareness sessions</source>
        <translation>Présences aux séances de sensibilisation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Planned support</source>
        <translation>Appuis planifiés</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Référencements</translation>
    </message>
    <message>
        <source>Stages of referrals</source>
        <translation>Étapes des référencements</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Annuaire des services</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>What is in the &amp;table?</source>
        <translation>Que contient le &amp;tableau&#xa0;?</translation>
    </message>
    <message>
        <source>Import a table: %1</source>
        <translation>Importer un tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of %1 was taken. It has %n fault(s):</source>
        <translation>
            <numerusform>Rien de %1 n’a été repris. %n&#xa0;faute y a été trouvée&#xa0;:</numerusform>
            <numerusform>Rien de %1 n’a été repris. %n&#xa0;fautes y ont été trouvées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n&#xa0;autre.</numerusform>
            <numerusform>… et %n&#xa0;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose a file again…</source>
        <translation>&amp;Choisir à nouveau un fichier…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>%1: rows new: %2, changed: %3, as they were: %4.</source>
        <translation>%1&#xa0;: lignes nouvelles&#xa0;: %2, changées&#xa0;: %3, inchangées&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of the starting curriculum that no training names leave for your own.</source>
        <translation>
            <numerusform>%n&#xa0;module du programme de départ, qu’aucune formation ne cite, laisse la place aux vôtres.</numerusform>
            <numerusform>%n&#xa0;modules du programme de départ, qu’aucune formation ne cite, laissent la place aux vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them into the logbook? Undo takes all of it back.</source>
        <translation>Les reprendre dans le journal&#xa0;? «&#xa0;Annuler&#xa0;» enlève le tout.</translation>
    </message>
    <message>
        <source>&amp;Take the table</source>
        <translation>&amp;Reprendre le tableau</translation>
    </message>
    <message>
        <source>Further stops of coaching visits</source>
        <translation>Autres arrêts des visites d’accompagnement</translation>
    </message>
</context>
<context>
    <name>clmrs::TeamEntries</name>
    <message>
        <source>An action from a suggestion</source>
        <translation>Une action tirée d’une suggestion</translation>
    </message>
    <message>
        <source>What is agreed, to be done within 30 days:</source>
        <translation>Ce qui est convenu, à faire dans les 30&#xa0;jours&#xa0;:</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Travailler sur %1</translation>
    </message>
</context>
<context>
    <name>clmrs::TeamLists</name>
    <message>
        <source>&amp;Plan a training…</source>
        <translation>&amp;Prévoir une formation…</translation>
    </message>
    <message>
        <source>&amp;Plan this training…</source>
        <translation>&amp;Prévoir cette formation…</translation>
    </message>
    <message>
        <source>Write an &amp;action…</source>
        <translation>Écrire une &amp;action…</translation>
    </message>
    <message>
        <source>&amp;Attendance and scores…</source>
        <translation>Présences et &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Change or invite…</source>
        <translation>&amp;Modifier ou inviter…</translation>
    </message>
    <message>
        <source>Print the attendance &amp;sheet…</source>
        <translation>Imprimer la liste de présen&amp;ce…</translation>
    </message>
    <message>
        <source>Print the &amp;handover…</source>
        <translation>Imprimer la &amp;passation…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Take the starting curriculum</source>
        <translation>Reprendre le programme de &amp;départ</translation>
    </message>
    <message>
        <source>&amp;Save as an import template…</source>
        <translation>Enregistrer un &amp;modèle d’import…</translation>
    </message>
    <message>
        <source>&amp;Give out…</source>
        <translation>R&amp;emettre…</translation>
    </message>
    <message>
        <source>Checked, given &amp;back or wrong…</source>
        <translation>Contrôlé, ren&amp;du ou à corriger…</translation>
    </message>
    <message>
        <source>Print the &amp;invitation list…</source>
        <translation>Imprimer les &amp;invitations…</translation>
    </message>
    <message>
        <source>Print certifica&amp;tes…</source>
        <translation>Imprimer les a&amp;ttestations…</translation>
    </message>
    <message>
        <source>&amp;What is handed over</source>
        <translation>&amp;Ce qui est transmis</translation>
    </message>
    <message>
        <source>Print the &amp;recruitment sheet…</source>
        <translation>Imprimer la fiche de &amp;recrutement…</translation>
    </message>
    <message>
        <source>Print an &amp;issue slip…</source>
        <translation>&amp;Imprimer un bon de remise…</translation>
    </message>
    <message>
        <source>Print a &amp;return slip…</source>
        <translation>Imprimer un bon de &amp;restitution…</translation>
    </message>
    <message>
        <source>What &amp;became of its items</source>
        <translation>Ce que &amp;deviennent ses points</translation>
    </message>
</context>
<context>
    <name>clmrs::TitleLine</name>
    <message>
        <source>as of today, %1</source>
        <translation>à aujourd’hui, %1</translation>
    </message>
    <message>
        <source>as of %1, the file’s own day</source>
        <translation>au %1, jour du fichier</translation>
    </message>
    <message>
        <source>as of %1, chosen</source>
        <translation>au %1, choisi</translation>
    </message>
    <message>
        <source>Everything is looked at on this day; press to choose another. By this computer today is %1, the file was brought up to date on %2.</source>
        <translation>Tout est regardé à ce jour&#xa0;; appuyez pour en choisir un autre. Selon cet ordinateur, nous sommes le %1&#xa0;; le fichier a été mis à jour le %2.</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>Jour de référence</translation>
    </message>
</context>
<context>
    <name>clmrs::TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Module</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation>&amp;Formateur ou formatrice</translation>
    </message>
    <message>
        <source>Save the training</source>
        <translation>Enregistrer la formation</translation>
    </message>
    <message>
        <source>The logbook has no modules yet. Take the starting curriculum, or import yours.</source>
        <translation>Le journal n’a pas encore de modules. Reprenez le programme de départ, ou importez le vôtre.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptées</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>Pl&amp;aces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) invited.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne invitée.</numerusform>
            <numerusform>%Ln&#xa0;personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken.</source>
        <translation>%1 places prises sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln more invited than there are seats (%1 of %2).</source>
        <translation>
            <numerusform>⚠ %Ln&#xa0;personne invitée de plus qu’il n’y a de places (%1 sur %2).</numerusform>
            <numerusform>⚠ %Ln&#xa0;personnes invitées de plus qu’il n’y a de places (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Invités et invitées</translation>
    </message>
    <message>
        <source>Space chooses</source>
        <translation>Espace choisit</translation>
    </message>
</context>
<context>
    <name>clmrs::ViewsList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save a view for a colleague</source>
        <translation>Enregistrer une vue pour un collègue</translation>
    </message>
    <message>
        <source>Add a colleague’s view</source>
        <translation>Ajouter la vue d’un collègue</translation>
    </message>
    <message>
        <source>Remove the view “%1”? The data stay as they are.</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;? Les données restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>clmrs::VisitEntryView</name>
    <message>
        <source>What was seen: %1</source>
        <translation>Ce qui a été vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
Good practice: %2</source>
        <translation>%1
Bonne pratique&#xa0;: %2</translation>
    </message>
    <message>
        <source>Escalate by the safeguarding route</source>
        <translation>Signaler par la voie de sauvegarde</translation>
    </message>
    <message>
        <source>This is your draft, which was not saved yet.</source>
        <translation>C’est votre brouillon, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>What is agreed: Enter opens a row, Delete takes an agreed one away</source>
        <translation>Ce qui est convenu&#xa0;: Entrée ouvre une ligne, Suppr retire ce qui vient d’être convenu</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>Agree on &amp;something else…</source>
        <translation>Convenir d’&amp;autre chose…</translation>
    </message>
    <message>
        <source>&amp;Save the visit</source>
        <translation>&amp;Enregistrer la visite</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>Esc: the draft is kept</source>
        <translation>Échap&#xa0;: le brouillon est gardé</translation>
    </message>
    <message>
        <source>Critical items to work on</source>
        <translation>Points critiques à reprendre</translation>
    </message>
</context>
<context>
    <name>clmrs::VisitHead</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation>n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>%1: short form</source>
        <translation>%1&#xa0;: forme courte</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Faite le</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>real visit</source>
        <translation>visite réelle</translation>
    </message>
    <message>
        <source>simulated visit</source>
        <translation>visite simulée</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Communauté</translation>
    </message>
    <message>
        <source>Househol&amp;d</source>
        <translation>Mé&amp;nage</translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation>&amp;Qui était présent</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était présent</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Real or simulated</source>
        <translation>Réelle ou simulée</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
</context>
<context>
    <name>clmrs::VisitSheet</name>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Checklist: keys 0, 1, 2 and n mark, Enter writes a remark</source>
        <translation>Liste d’observation&#xa0;: les touches 0, 1, 2 et n notent, Entrée écrit une remarque</translation>
    </message>
</context>
<context>
    <name>clmrs::VisitsDialog</name>
    <message>
        <source>Monthly visit list</source>
        <translation>Liste de visites mensuelle</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
</context>
<context>
    <name>clmrs::WeekOpened</name>
    <message>
        <source>Print their &amp;lists…</source>
        <translation>Imprimer leurs &amp;listes…</translation>
    </message>
</context>
<context>
    <name>clmrs::WeekPage</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;sujet</numerusform>
            <numerusform>%Ln&#xa0;sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you this week. The lists of children, monitors and sessions stand at the left.</source>
        <translation>Rien ne vous attend cette semaine. Les listes des enfants, des agents et agentes et des séances sont à gauche.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln&#xa0;autre</numerusform>
            <numerusform>et %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Remettre à plus tard…</translation>
    </message>
    <message>
        <source>reason hidden with the names</source>
        <translation>raison masquée avec les noms</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>‹ Back to the week (Esc)</source>
        <translation>‹ Retour à la semaine (Échap)</translation>
    </message>
    <message>
        <source>This week and the next two</source>
        <translation>Cette semaine et les deux suivantes</translation>
    </message>
    <message>
        <source>All of these days as a list (Ctrl+T)</source>
        <translation>Tous ces jours en liste (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What needs the supervisors</source>
        <translation>Ce qui attend la supervision</translation>
    </message>
    <message>
        <source>Your logbook is unprotected: whoever uses this computer can read what you write. Set a passphrase in the menu Logbook, Passphrase.</source>
        <translation>Votre journal n’est pas protégé&#xa0;: quiconque utilise cet ordinateur peut lire ce que vous écrivez. Choisissez une phrase secrète dans le menu Journal, Phrase secrète.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>En cours de calcul…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>□&#xa0;sessions, coaching visits and trainings, ◐&#xa0;some or ●&#xa0;all of them held · !&#xa0;children whose follow-up or visit falls due</source>
        <translation>□&#xa0;séances, visites d’accompagnement et formations, ◐&#xa0;certaines ou ●&#xa0;toutes ont eu lieu&#xa0;; !&#xa0;enfants dont le suivi ou la visite est à faire</translation>
    </message>
</context>
<context>
    <name>clmrs::WhatIfView</name>
    <message>
        <source>‹ Back to the communities (Esc)</source>
        <translation>‹ Retour aux communautés (Échap)</translation>
    </message>
    <message>
        <source>S&amp;ingle households</source>
        <translation>Ménages &amp;un à un</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Va &amp;à</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Open cases sta&amp;y</source>
        <translation>Les cas &amp;ouverts restent</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Transférer</translation>
    </message>
    <message>
        <source>Ta&amp;ke the step back</source>
        <translation>&amp;Retirer l’étape</translation>
    </message>
    <message>
        <source>Start agai&amp;n</source>
        <translation>Recomme&amp;ncer</translation>
    </message>
    <message>
        <source>Households still due</source>
        <translation>Ménages encore à visiter</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Households in which a child is an open case stay with whoever has them.</source>
        <translation>Les ménages dont un enfant est un cas ouvert restent à qui les a.</translation>
    </message>
    <message>
        <source>Only in this scenario: the synced file and the logbook stay as they are.</source>
        <translation>Seulement dans ce scénario&#xa0;: le fichier synchronisé et le journal restent tels quels.</translation>
    </message>
    <message>
        <source>The households of the current row, to move one of them.</source>
        <translation>Les ménages de la ligne choisie, pour en transférer un.</translation>
    </message>
</context>
<context>
    <name>clmrs::WhoDialog</name>
    <message>
        <source>Who sits here?</source>
        <translation>Qui est à ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>What you write will bear your name. Choose yourself from the people of the file, or type your name.</source>
        <translation>Ce que vous écrivez portera votre nom. Choisissez-vous parmi les personnes du fichier, ou saisissez votre nom.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>People of the &amp;file</source>
        <translation>Personnes du &amp;fichier</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Chosen from the people of the file.</source>
        <translation>Nom choisi parmi les personnes du fichier.</translation>
    </message>
    <message>
        <source>Not among the people of the file: the name stands as you type it.</source>
        <translation>Ne figure pas parmi les personnes du fichier&#xa0;: le nom reste tel que vous le saisissez.</translation>
    </message>
    <message>
        <source>Choose yourself from the list, or type your name.</source>
        <translation>Choisissez-vous dans la liste, ou saisissez votre nom.</translation>
    </message>
</context>
<context>
    <name>clmrs::WorkloadMonthsView</name>
    <message>
        <source>Hours ahead</source>
        <translation>Heures à venir</translation>
    </message>
    <message>
        <source>Households that fall due</source>
        <translation>Ménages à visiter</translation>
    </message>
</context>
<context>
    <name>clmrs::WorkloadPage</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;personne</numerusform>
            <numerusform>%Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Back to the workload (Esc)</source>
        <translation>‹ Retour à la charge de travail (Échap)</translation>
    </message>
    <message>
        <source>Months &amp;ahead</source>
        <translation>&amp;Mois à venir</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Mois à venir</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Chaque personne</translation>
    </message>
    <message>
        <source>Each team</source>
        <translation>Chaque équipe</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Parties à gauche</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Parties à droite</translation>
    </message>
    <message>
        <source>&amp;Change what it assumes…</source>
        <translation>&amp;Changer les hypothèses…</translation>
    </message>
    <message>
        <source>‹ Back to the scenario (Esc)</source>
        <translation>‹ Retour au scénario (Échap)</translation>
    </message>
    <message>
        <source>‹ Back to the proposal (Esc)</source>
        <translation>‹ Retour à la proposition (Échap)</translation>
    </message>
    <message>
        <source>‹ Back to the result (Esc)</source>
        <translation>‹ Retour au résultat (Échap)</translation>
    </message>
</context>
<context>
    <name>clmrs::WorkloadPanel</name>
    <message>
        <source>Choose a row to see what it carries.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle porte.</translation>
    </message>
    <message>
        <source>What the current row carries</source>
        <translation>Ce que porte la ligne choisie</translation>
    </message>
</context>
</TS>
