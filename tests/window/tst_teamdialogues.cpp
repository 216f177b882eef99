// The dialogues of training and equipment, by keys alone.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/tables/trainingwords.h"
#include "widgets/dialogs/attendancedialog.h"
#include "widgets/dialogs/equipmentdialog.h"
#include "widgets/dialogs/trainingdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace clmrs;

class TeamDialoguesTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void theTrainingDialogueByKeys();
    void whatATrainingHasStays_data();
    void whatATrainingHasStays();
    void whomAModuleProposes();
    void theAttendanceDialogueByKeys();
    void whoSignedOnABlankRow();
    void theEquipmentDialogueByKeys();
};

void TeamDialoguesTest::theTrainingDialogueByKeys()
{
    speak(language());
    Training training;
    training.trainingModule = "b";
    training.heldOn = day("2026-11-20");
    TrainingQuestion question{
        {{"a", u("First")}, {"b", u("Second")}}, {{"s", u("Salif")}}, {{"m", u("Awa")}, {"n", u("Éric")}}, training, {"n"}};
    TrainingDialog dialog(question);
    dialog.show();
    QVERIFY(dialog.whyNot().isEmpty());
    QListWidget &invited = *dialog.findChild<QListWidget *>();
    QTest::keyClick(&invited, Qt::Key_Space); // Awa too
    QComboBox &trainer = *dialog.findChildren<QComboBox *>()[1];
    trainer.setEditText(u("Red Cross"));
    TrainingAnswer answer = dialog.answer();
    QCOMPARE(answer.training.trainingModule, std::string("b"));
    QVERIFY(answer.training.heldOn == day("2026-11-20"));
    QCOMPARE(answer.invited, (std::vector<std::string>{"m", "n"}));
    QVERIFY(answer.training.trainer.id.empty() && answer.training.trainer.name == "Red Cross");
    trainer.setEditText(u("Salif"));
    QCOMPARE(dialog.answer().training.trainer.id, std::string("s"));
    QComboBox &spoken = *dialog.findChildren<QComboBox *>()[2];
    QVERIFY(dialog.answer().training.language.empty());
    for (const auto &[typed, tag] : {std::pair("Baoulé", "bci"), {"baoulé", "bci"}, {"bci", "bci"}, {"Zzan", "Zzan"}, {"", ""}}) {
        spoken.setEditText(u(typed));
        QCOMPARE(dialog.answer().training.language, std::string(tag)); // by its word or its tag; another as it was typed
    }
    QSpinBox &seats = *dialog.findChild<QSpinBox *>();
    const auto says = [&](const QString &sign) {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(sign); });
    };
    QVERIFY(!answer.training.seats && !says(u("⚠")));
    seats.setFocus();
    QTest::keyClick(&seats, Qt::Key_Up);
    QVERIFY(dialog.answer().training.seats == 1 && says(u("⚠"))); // two are invited
    QTest::keyClick(&invited, Qt::Key_Space);
    QVERIFY(!says(u("⚠")));
    question.modules.clear();
    QVERIFY(!TrainingDialog(question).whyNot().isEmpty());
}

void TeamDialoguesTest::whatATrainingHasStays_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("trainer"); // id
    QTest::addColumn<QString>("name");
    QTest::newRow("both are offered") << "b"
                                      << "s"
                                      << "Salif";
    QTest::newRow("the trainer has left") << "b"
                                          << "gone"
                                          << "Zzfatou";
    QTest::newRow("the trainer has left, with the name of another") << "b"
                                                                    << "gone"
                                                                    << "Salif";
    QTest::newRow("the trainer has left without a name") << "b"
                                                         << "gone"
                                                         << "";
    QTest::newRow("the trainer is no person of the file") << "b"
                                                          << ""
                                                          << "Red Cross";
    QTest::newRow("the module is gone") << "old"
                                        << "s"
                                        << "Salif";
}

// Whoever opens a training and saves it as it stands changes nothing.
void TeamDialoguesTest::whatATrainingHasStays()
{
    QFETCH(const QString, module);
    QFETCH(const QString, trainer);
    QFETCH(const QString, name);
    speak(language());
    Training training;
    training.trainingModule = module.toStdString();
    training.heldOn = day("2026-11-20");
    training.trainer = {"personnel", trainer.toStdString(), name.toStdString()};
    TrainingDialog dialog({{{"a", u("First")}, {"b", u("Second")}}, {{"s", u("Salif")}}, {{"m", u("Awa")}}, training, {}});
    dialog.show();
    const Training saved = dialog.answer().training;
    QCOMPARE(saved.trainingModule, training.trainingModule);
    QCOMPARE(saved.trainer.id, training.trainer.id);
    QVERIFY(name.isEmpty() || saved.trainer.name == training.trainer.name);
    QComboBox &trainers = *dialog.findChildren<QComboBox *>()[1];
    trainers.setFocus();
    trainers.lineEdit()->selectAll();
    QTest::keyClick(trainers.lineEdit(), Qt::Key_Delete); // nobody
    QVERIFY(dialog.answer().training.trainer.id.empty() && dialog.answer().training.trainer.name.empty());
}

// Who needs the module is proposed with the reason, another module proposes others, and what was chosen by hand stays.
void TeamDialoguesTest::whomAModuleProposes()
{
    speak(language());
    Training training;
    training.trainingModule = "a";
    TrainingQuestion question{{{"a", u("First")}, {"b", u("Second")}},
                              {},
                              {{"m", u("Awa")}, {"n", u("Éric")}, {"o", u("Oumar")}},
                              training,
                              {"m"},
                              {{"a", {{"m", u("expired")}}}, {"b", {{"n", u("gap seen: C9")}}}},
                              true};
    TrainingDialog dialog(question);
    dialog.show();
    QListWidget &invited = *dialog.findChild<QListWidget *>();
    const auto lines = [&invited] {
        QStringList texts;
        for (int row = 0; row < invited.count(); ++row)
            texts.append(invited.item(row)->text());
        return texts.join(u'|');
    };
    QVERIFY(lines().contains(u("expired")) && lines().endsWith(u("|Éric|Oumar")));
    invited.setCurrentRow(2);
    QTest::keyClick(&invited, Qt::Key_Space); // Oumar, by hand
    QCOMPARE(dialog.answer().invited, (std::vector<std::string>{"m", "o"}));
    QComboBox &module = *dialog.findChild<QComboBox *>();
    module.setFocus();
    QTest::keyClick(&module, Qt::Key_Down);
    QCOMPARE(dialog.answer().training.trainingModule, std::string("b"));
    QCOMPARE(dialog.answer().invited, (std::vector<std::string>{"n", "o"}));
    QVERIFY(lines().startsWith(u("Awa|")) && lines().contains(u("gap seen: C9")));
    // Of a training that is there whoever is invited stays so.
    question.isNew = false;
    TrainingDialog change(question);
    change.findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(change.answer().invited, std::vector<std::string>{"m"});
}

void TeamDialoguesTest::theAttendanceDialogueByKeys()
{
    speak(language());
    AttendanceQuestion question;
    question.passMark = 70;
    for (const char *id : {"m", "n"}) {
        TrainingAttendance row;
        row.monitor.id = id;
        question.rows.push_back(row);
        question.people.push_back({id, u(id)});
    }
    AttendanceDialog dialog(question);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTableWidget &table = *dialog.findChild<QTableWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table.setFocus();
    for (const Qt::Key one : {Qt::Key_Space, Qt::Key_Right, Qt::Key_4, Qt::Key_0, Qt::Key_Return, Qt::Key_Right, Qt::Key_8,
                              Qt::Key_5, Qt::Key_Return})
        QTest::keyClick(dialog.windowHandle(), one);
    std::vector<TrainingAttendance> rows = dialog.answer();
    QVERIFY(rows[0].present && rows[0].scoreBefore == 40.0 && rows[0].score == 85.0);
    QVERIFY(!rows[1].present && !rows[1].scoreBefore && !rows[1].score);
    for (const int column : {2, 3}) {
        table.item(1, column)->setText(u("101"));
        QVERIFY(dialog.whyNot().contains(u("n")));
        table.item(1, column)->setText(QLocale().toString(62.5));
        QVERIFY(dialog.whyNot().isEmpty());
    }
    QVERIFY(dialog.answer()[1].scoreBefore == 62.5 && dialog.answer()[1].score == 62.5);
    QVERIFY(!AttendanceDialog(AttendanceQuestion()).whyNot().isEmpty());
}

void TeamDialoguesTest::whoSignedOnABlankRow()
{
    speak(language());
    AttendanceQuestion question;
    question.others = {{"n", u("Éric")}, {"s", u("Salif")}};
    AttendanceDialog dialog(question);
    dialog.show();
    QVERIFY(!dialog.whyNot().isEmpty());
    QComboBox &others = *dialog.findChild<QComboBox *>();
    others.setFocus();
    QTest::keyClick(&others, Qt::Key_Down);
    QVERIFY(dialog.answer().empty()); // chosen, and not added yet
    const auto buttons = dialog.findChildren<QPushButton *>();
    QPushButton &add = **std::ranges::find_if(buttons, [](const QPushButton *button) { return !button->autoDefault(); });
    add.setFocus();
    QTest::keyClick(&add, Qt::Key_Space);
    QVERIFY(dialog.whyNot().isEmpty());
    QTableWidget &table = *dialog.findChild<QTableWidget *>();
    QVERIFY(table.hasFocus() || table.currentRow() == 0);
    table.item(0, 3)->setText(u("80"));
    std::vector<TrainingAttendance> rows = dialog.answer();
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(rows[0].present && rows[0].score == 80.0 && rows[0].monitor.id == "s");
    QTest::keyClick(&add, Qt::Key_Space);
    QCOMPARE(dialog.answer().back().monitor.id, std::string("n"));
    QVERIFY(!add.isEnabled()); // everybody stands there
}

void TeamDialoguesTest::theEquipmentDialogueByKeys()
{
    speak(language());
    Equipment piece;
    piece.kind = "smartphone"; // answers the same need as a tablet, and stays what it is
    piece.monitor = {"personnel", "m", "Awa"};
    piece.issuedOn = day("2026-10-01");
    const EquipmentQuestion question{{{"m", u("Awa")}, {"n", u("Éric")}}, piece, day("2026-10-31")};
    EquipmentDialog dialog(question);
    dialog.show();
    QCOMPARE(dialog.answer().kind, std::string("smartphone"));
    QVERIFY(!dialog.answer().returnedOn);
    const auto ticks = dialog.findChildren<QCheckBox *>();
    ticks.back()->setFocus();
    QTest::keyClick(ticks.back(), Qt::Key_Space);
    QVERIFY(dialog.answer().returnedOn == day("2026-10-31"));
    QVERIFY(dialog.whyNot().isEmpty());
    dialog.findChildren<QDateEdit *>().back()->setDate(QDate(2026, 9, 30));
    QVERIFY(!dialog.whyNot().isEmpty());
    dialog.findChildren<QDateEdit *>().back()->setDate(QDate(2026, 10, 31));
    QVERIFY(dialog.whyNot().isEmpty());
    QCheckBox &isChecked = *ticks[1];
    QDateEdit &checked = *dialog.findChildren<QDateEdit *>()[1];
    isChecked.setChecked(true);
    QVERIFY(dialog.whyNot().isEmpty()); // today
    checked.setDate(QDate(2026, 11, 1));
    QVERIFY(!dialog.whyNot().isEmpty());
    checked.setDate(QDate(2026, 10, 30));
    QVERIFY(dialog.whyNot().isEmpty());
    QComboBox &kind = *dialog.findChildren<QComboBox *>()[1];
    kind.setCurrentIndex(kind.findText(equipmentWord("boots")));
    QCOMPARE(dialog.answer().kind, std::string("boots")); // half of what is needed is entered as such
    kind.setEditText(u("drone"));
    QCOMPARE(dialog.answer().kind, std::string("drone"));
    kind.setEditText(u("  "));
    QVERIFY(!dialog.whyNot().isEmpty());
}

QTEST_MAIN(TeamDialoguesTest)
#include "tst_teamdialogues.moc"
