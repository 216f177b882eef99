// Every dialogue, in both languages and at 200 %, through the interface that a screen reader uses and by the keyboard: names and
// roles, the order in which it is read, a focus that can be seen, no word cut, Escape, the button that Enter presses.
#include "drivenwindow.h"
#include "everydialogue.h"
#include "heardwidgets.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/u.h"

#include "app/deskservices.h"
#include "widgets/commands.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace clmrs;

namespace {

// Texts a third longer than the English ones, as in the longest of our languages.
class LongTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (3 * more.size() < text.size())
            more += more.size() % 7 == 0 ? u' ' : u'm';
        return text + more;
    }
    bool isEmpty() const override { return false; }
};

// Of a screen of 1366x768, or at 200 % of one of 1920x1080.
QSize room() { return qEnvironmentVariable("QT_SCALE_FACTOR") == u("2") ? QSize(960, 540) : QSize(1366, 768); }

// Every widget that the key Tab comes to, until it begins anew.
QList<QWidget *> walked(QDialog &dialog)
{
    QList<QWidget *> walk;
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = dialog.focusWidget();
        if (walk.isEmpty() || walk.last() != focus) { // day, month and year are one widget
            if (walk.contains(focus))
                break;
            walk.append(focus);
        }
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
    }
    return walk;
}

// What is asked for by boxes of Qt's own, where the desktop has none.
struct Box
{
    const char *name;
    bool (*isAnswered)(const WindowServices &services);
};

constexpr Box kBoxes[] = {
    {"a question",
     [](const WindowServices &services) {
         return services.ask(nullptr, {u("Remove the view “Overdue with Awa”?"), u("Remove it"), u("Keep it")});
     }},
    {"a text",
     [](const WindowServices &services) {
         return services.askText(nullptr, {u("Save this view"), u("&Name"), u("Overdue with Awa"), 60}).has_value();
     }},
    {"a choice",
     [](const WindowServices &services) {
         return services.askChoice(nullptr, {u("About whom or what?"), u("&About"), {u("Child"), u("Household")}}).has_value();
     }},
    {"a file to open",
     [](const WindowServices &services) {
         return !services.chooseFile(nullptr, {u("Open a case database"), u("Case databases (*.clmrs)"), {}}).isEmpty();
     }},
    {"a file to write",
     [](const WindowServices &services) {
         return !services.chooseFile(nullptr, {u("Export"), u("Workbook (*.xlsx);;Table (*.csv)"), u("indicators")}).isEmpty();
     }},
    {"a printer", [](const WindowServices &services) { return services.choosePaper(nullptr, u("roster.pdf")).has_value(); }},
};

} // namespace

class DialoguesTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }
    void init() { speak(language()); }
    void cleanup() { m_dialogue.reset(); }

    void noneIsForgotten();
    void everythingHasANameAndARole_data() { rows(); }
    void everythingHasANameAndARole();
    void itIsReadInTheOrderOfTheEye_data() { rows(); }
    void itIsReadInTheOrderOfTheEye();
    void theFocusCanBeSeen_data() { rows(); }
    void theFocusCanBeSeen();
    void noWordIsCut_data();
    void noWordIsCut();
    void escapeCancels_data() { rows(); }
    void escapeCancels();
    void enterAnswers_data() { rows(); }
    void enterAnswers();
    void aboutHasAName();
    void theBoxesOfTheProgram_data();
    void theBoxesOfTheProgram();
    void theSecondOfTwoOfOneNameIsChosen();

private:
    static void rows();
    bool open(); // the one of this row, and waits until it has the focus
    const DialogueRow &row() const;

    std::unique_ptr<QDialog> m_dialogue;
};

void DialoguesTest::rows()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < everyDialogue().size(); ++i)
        QTest::newRow(everyDialogue()[i].name) << int(i);
}

const DialogueRow &DialoguesTest::row() const
{
    const int row = *static_cast<int *>(QTest::qData("row", qMetaTypeId<int>()));
    return everyDialogue()[static_cast<std::size_t>(row)];
}

bool DialoguesTest::open()
{
    m_dialogue = row().make();
    m_dialogue->show();
    QApplication::setActiveWindow(m_dialogue.get());
    return QTest::qWaitForWindowActive(m_dialogue.get(), kPatienceMs);
}

void DialoguesTest::noneIsForgotten()
{
    QStringList declared;
    static const QRegularExpression dialogue(u("^class (\\w+) : public (?:Ask|Q)Dialog$"), QRegularExpression::MultilineOption);
    QDirIterator headers(u(CLMRS_SOURCE_DIR "/widgets"), {u("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        for (auto found = dialogue.globalMatch(QString::fromUtf8(bytesOf(headers.next()))); found.hasNext();)
            declared.append(u("clmrs::") + found.next().captured(1));
    }
    declared.removeAll(u("clmrs::AskDialog")); // the form of the others
    QStringList opened;
    for (const DialogueRow &row : everyDialogue())
        opened.append(u(row.make()->metaObject()->className()));
    declared.sort();
    opened.sort();
    opened.removeDuplicates();
    QCOMPARE(opened, declared);
}

void DialoguesTest::everythingHasANameAndARole()
{
    QVERIFY(open());
    QVERIFY(!m_dialogue->windowTitle().isEmpty());
    QCOMPARE(nameless(*m_dialogue).join(u("; ")), QString());
    QCOMPARE(roleless(*m_dialogue).join(u("; ")), QString());
    for (const QWidget *one : tabOrder(*m_dialogue))
        QVERIFY2(!one->accessibleName().contains(u'&'), qPrintable(one->accessibleName()));
    for (const QLabel *label : m_dialogue->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'&') || label->buddy(),
                 qPrintable(label->text()));
}

void DialoguesTest::itIsReadInTheOrderOfTheEye()
{
    QVERIFY(open());
    QCOMPARE(backwards(*m_dialogue).join(u("; ")), QString());
    const QList<QWidget *> walk = walked(*m_dialogue);
    for (QAbstractButton *button : m_dialogue->findChildren<QAbstractButton *>()) {
        const bool reached = walk.contains(button) || !button->isVisible() || !button->isEnabled() ||
                             !(button->focusPolicy() & Qt::TabFocus) || qobject_cast<QRadioButton *>(button);
        QVERIFY2(reached, qPrintable(button->text()));
    }
}

void DialoguesTest::theFocusCanBeSeen()
{
    QVERIFY(open());
    QCOMPARE(unseenFocus(*m_dialogue).join(u("; ")), QString());
}

void DialoguesTest::noWordIsCut_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("longer");
    for (std::size_t i = 0; i < everyDialogue().size(); ++i) {
        QTest::addRow("%s", everyDialogue()[i].name) << int(i) << false;
        QTest::addRow("%s, longer", everyDialogue()[i].name) << int(i) << true;
    }
}

void DialoguesTest::noWordIsCut()
{
    QFETCH(const bool, longer);
    LongTranslator translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    QVERIFY(open());
    QCOMPARE((cutIn(*m_dialogue) + cutHeadingsIn(*m_dialogue)).join(u("; ")), QString());
    const QString size = u("%1x%2").arg(m_dialogue->width()).arg(m_dialogue->height());
    QVERIFY2(m_dialogue->width() <= room().width() && m_dialogue->height() <= room().height(), qPrintable(size));
}

void DialoguesTest::escapeCancels()
{
    QVERIFY(open());
    QTest::keyClick(m_dialogue->windowHandle(), Qt::Key_Escape);
    const bool isShownOnce = qstrcmp(row().name, "recovery key") == 0; // it is kept first: tst_logbookdialogs
    QCOMPARE(m_dialogue->isVisible(), isShownOnce);
    QCOMPARE(m_dialogue->result(), int(QDialog::Rejected));
}

void DialoguesTest::enterAnswers()
{
    QVERIFY(open());
    QStringList defaults;
    for (QPushButton *button : m_dialogue->findChildren<QPushButton *>()) {
        if (!button->isDefault())
            continue;
        defaults.append(button->text());
        const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        QVERIFY(box);
        QCOMPARE(box->buttonRole(button), row().asks ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole);
    }
    QVERIFY2(defaults.size() == 1 || (!row().asks && defaults.isEmpty()), qPrintable(defaults.join(u("; "))));
}

void DialoguesTest::aboutHasAName()
{
    QPixmap picture(64, 64);
    picture.fill(Qt::blue);
    QApplication::setWindowIcon(picture);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    const auto actions = desk.window.findChildren<QAction *>();
    const auto about = std::ranges::find(actions, CommandSet::tr("&About CLMRS Desk"), &QAction::text);
    QVERIFY(about != actions.end());
    desk.inPopup([&] { (*about)->trigger(); },
                 [](QWidget &box) {
                     QVERIFY(!box.findChildren<QLabel *>().isEmpty());
                     QCOMPARE(nameless(box).join(u("; ")), QString());
                 });
    QApplication::setWindowIcon({});
}

void DialoguesTest::theBoxesOfTheProgram_data()
{
    QTest::addColumn<int>("box");
    for (std::size_t i = 0; i < std::size(kBoxes); ++i)
        QTest::newRow(kBoxes[i].name) << int(i);
}

void DialoguesTest::theBoxesOfTheProgram()
{
    QFETCH(const int, box);
    const QTemporaryDir folder;
    QSettings memory(folder.filePath(u("memory.ini")), QSettings::IniFormat);
    QString code = language();
    const WindowServices services = deskServices(code, false, memory);
    QStringList wrong;
    QTimer walk;
    connect(&walk, &QTimer::timeout, this, [&] {
        QWidget *shown = QApplication::activeModalWidget();
        if (!shown || !shown->isVisible())
            return;
        walk.stop();
        wrong = nameless(*shown) + roleless(*shown) + backwards(*shown) + unseenFocus(*shown) + cutIn(*shown);
        QTest::keyClick(shown, Qt::Key_Escape);
    });
    walk.start(10);
    QVERIFY(!kBoxes[box].isAnswered(services));
    QVERIFY(!walk.isActive());
    QCOMPARE(wrong.join(u("; ")), QString());
}

void DialoguesTest::theSecondOfTwoOfOneNameIsChosen()
{
    const QTemporaryDir folder;
    QSettings memory(folder.filePath(u("memory.ini")), QSettings::IniFormat);
    QString code = language();
    const WindowServices services = deskServices(code, false, memory);
    QTimer choose;
    connect(&choose, &QTimer::timeout, this, [&] {
        QWidget *shown = QApplication::activeModalWidget();
        auto *box = shown && shown->isVisible() ? shown->findChild<QComboBox *>() : nullptr;
        if (!box)
            return;
        choose.stop();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(shown, Qt::Key_Return);
    });
    choose.start(10);
    const auto chosen = services.askChoice(nullptr, {u("Who?"), u("&Who"), {u("Yao"), u("Awa"), u("Awa")}});
    QVERIFY(chosen == 2);
}

QTEST_MAIN(DialoguesTest)
#include "tst_dialogues.moc"
