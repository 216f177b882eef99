#include "drivenwindow.h"

#include "app/shared/language.h"
#include "models/casefile/contractcolumns.h"
#include "models/session/workstation.h"
#include "models/tables/childcolumns.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/recordtableview.h"
#include "widgets/parts/titleline.h"
#include "widgets/parts/wheelguard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QWindow>

namespace clmrs {

namespace {

constexpr int kBlink = 20; // ms; what opens is open
constexpr int kGaze = 1000;

class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return kMark + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

void addProperties(const QObject &object, QStringList &texts)
{
    const QMetaObject &meta = *object.metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (property.metaType() == QMetaType::fromType<QString>() && qstrcmp(property.name(), "styleSheet") != 0)
            texts.append(property.read(&object).toString());
    }
}

void addAccessible(QAccessibleInterface *thing, QStringList &texts)
{
    if (!thing || !thing->isValid())
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(thing->text(kind));
    for (int i = 0; i < thing->childCount(); ++i)
        addAccessible(thing->child(i), texts);
}

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

LogbookOptions logbookIn(const QString &home, const Clock &clock)
{
    LogbookOptions options;
    options.path = home + QStringLiteral("/driven.logbook");
    options.clock = clock;
    return options;
}

} // namespace

bool waitUntil(const std::function<bool()> &condition)
{
    const auto holds = [&] {
        if (!condition())
            return false;
        QCoreApplication::processEvents();
        return condition();
    };
    return QTest::qWaitFor(holds, kPatienceMs);
}

void dressForTests()
{
    applyAppearance(*qApp);
    new WheelGuard(*qApp);
}

void speak(const QString &language)
{
    static MarkingTranslator marking;
    QCoreApplication::removeTranslator(&marking);
    installLanguage(languageOf(language));
    if (language == QLatin1String(kMarkedLanguage))
        QCoreApplication::installTranslator(&marking);
}

DrivenWindow::DrivenWindow(const QString &language, const Clock &clock, const QString &home)
    : m_language(language), m_home(home.isEmpty() ? m_root.path() : home),
      memory(m_home + QStringLiteral("/memory.ini"), QSettings::IniFormat), session({m_root.path(), clock}, {}, {}),
      keeper(logbookIn(m_home, clock), workstationKey(m_home)),
      window((speak(language), session), keeper, services(), Naming::hidden)
{
    keeper.open();
    std::ignore = waitUntil([this] { return !keeper.isBusy() && window.desk().isReady(); });
}

DrivenWindow::~DrivenWindow() = default;

WindowServices DrivenWindow::services()
{
    WindowServices services;
    services.chooseFile = [this](QWidget *, const FileQuestion &question) {
        ++timesChosen;
        filesAsked.push_back(question);
        return chosenFile;
    };
    services.ask = [this](QWidget *, const Question &question) {
        questions.push_back(question);
        if (whileAsked)
            whileAsked();
        return answer;
    };
    services.askText = [this](QWidget *, const TextQuestion &question) {
        textsAsked.push_back(question);
        return answeredText;
    };
    services.askChoice = [this](QWidget *, const ChoiceQuestion &question) {
        choicesAsked.push_back(question);
        return answeredChoice;
    };
    services.askDay = [this](QWidget *, const DayQuestion &question) {
        daysAsked.push_back(question);
        return answeredDay;
    };
    services.askVisits = [this](QWidget *, const VisitsQuestion &question) {
        visitsAsked.push_back(question);
        return answeredVisits;
    };
    services.choosePaper = [this](QWidget *, const QString &suggestedName) {
        papersAsked.append(suggestedName);
        return answeredPaper;
    };
    answerForTheLogbook(services);
    services.rulesInForce = [](BookRules ofLogbook) { return ofLogbook; };
    services.contractColumns = contractColumns;
    services.memory = &memory;
    services.firstPage = static_cast<std::size_t>(PageId::children); // which most tests are about
    services.viewsFolder = m_home + QStringLiteral("/views");
    services.workFolder = m_root.filePath(QStringLiteral("outgoing"));
    services.languages = {{QStringLiteral("en"), QStringLiteral("English")},
                          {QStringLiteral("fr"), QStringLiteral("Français")},
                          {QLatin1String(kMarkedLanguage), QStringLiteral("Marked")}};
    services.currentLanguage = [this] { return m_language; };
    services.switchLanguage = [this](const QString &code) {
        m_language = code;
        speak(code);
    };
    return services;
}

void DrivenWindow::answerForTheLogbook(WindowServices &services)
{
    const auto answering = [](auto &asked, auto &answered) {
        return [&asked, &answered](QWidget *, const auto &question) {
            asked.push_back(question);
            return answered;
        };
    };
    services.askWho = answering(whosAsked, answeredWho);
    services.askNote = answering(notesAsked, answeredNote);
    services.askCorrection = answering(correctionsAsked, answeredCorrection);
    services.askAway = answering(awaysAsked, answeredAway);
    services.askTraining = answering(trainingsAsked, answeredTraining);
    services.askAttendance = answering(attendancesAsked, answeredAttendance);
    services.askEquipment = answering(equipmentAsked, answeredEquipment);
    services.askSession = answering(sessionsAsked, answeredSession);
    services.askNotHeld = answering(notHeldAsked, answeredNotHeld);
    services.askSessionAttendance = answering(sessionAttendancesAsked, answeredSessionAttendance);
    services.askRosters = answering(rostersAsked, answeredRosters);
    services.askLetterhead = answering(letterheadsAsked, answeredLetterhead);
    services.askReprint = answering(reprintsAsked, answeredReprint);
    services.askPlannedSupport = answering(plannedSupportsAsked, answeredPlannedSupport);
    services.askReferral = answering(referralsAsked, answeredReferral);
    services.askReferralStep = answering(referralStepsAsked, answeredReferralStep);
    services.askService = answering(servicesAsked, answeredService);
    services.askPlan = answering(plansAsked, answeredPlan);
    services.askAction = answering(actionsAsked, answeredAction);
    services.askOneToOne = answering(oneToOnesAsked, answeredOneToOne);
    services.askMeeting = answering(meetingsAsked, answeredMeeting);
    services.askChecklist = answering(checklistsAsked, answeredChecklist);
    services.askFollowUp = answering(followUpsAsked, answeredFollowUp);
    services.askReason = answering(reasonsAsked, answeredReason);
    services.askProtection = answering(protectionsAsked, answeredProtection);
    services.showRecoveryKey = [this](QWidget *, const RecoveryKeyNote &note) { recoveryKeysShown.push_back(note); };
    services.askSettings = answering(settingsAsked, answeredSettings);
    services.askBackup = answering(backupsAsked, answeredBackup);
    services.askErase = answering(erasesAsked, answeredErase);
}

bool DrivenWindow::show(QSize size)
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    return QTest::qWaitForWindowActive(&window, kPatienceMs);
}

bool DrivenWindow::open(const QString &path)
{
    session.open(path);
    return settle();
}

bool DrivenWindow::settle()
{
    QCoreApplication::processEvents(); // what was only posted so far begins now
    const auto isQuiet = [this] {
        return !session.loading().isRunning() && !keeper.isBusy() &&
               (session.current() ? window.isReady() : window.desk().isReady());
    };
    return waitUntil(isQuiet);
}

QTableView &DrivenWindow::table() { return *window.page().findChild<RecordTableView *>(); }

QLineEdit &DrivenWindow::search() { return *window.page().findChild<QLineEdit *>(QStringLiteral("search")); }

QPushButton &DrivenWindow::cancel() { return *window.findChild<JobLine *>()->findChild<QPushButton *>(); }

QPushButton &DrivenWindow::startButton() { return *window.findChild<StartPage *>()->findChild<QPushButton *>(); }

QAction *DrivenWindow::shortcut(const QKeySequence &keys)
{
    const auto actions = window.findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *a) { return a->shortcut() == keys; });
    return found == actions.end() ? nullptr : *found;
}

QAction *DrivenWindow::sortAction(const char *columnKey)
{
    const QString title = window.page().table()->title(columnOf(columnKey));
    for (QMenu *menu : window.findChildren<QMenu *>(QStringLiteral("sort"))) {
        for (QAction *action : menu->actions()) {
            if (action->text() == title)
                return action;
        }
    }
    return nullptr;
}

QAction *DrivenWindow::languageAction(const QString &code)
{
    for (const LanguageChoice &language : services().languages) {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (language.code == code && action->text() == language.ownName)
                return action;
        }
    }
    return nullptr;
}

std::vector<std::uint32_t> DrivenWindow::records()
{
    const auto &model = static_cast<const RecordTableModel &>(*table().model());
    std::vector<std::uint32_t> records(static_cast<std::size_t>(model.rowCount()));
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i] = model.recordAt(static_cast<int>(i));
    return records;
}

QString DrivenWindow::count() { return window.findChild<JobLine *>()->findChildren<QLabel *>().first()->text(); }

QList<int> DrivenWindow::numbersInCount()
{
    QList<int> numbers;
    static const QRegularExpression number(QStringLiteral("[0-9]+(?:[,\u202f\u00a0][0-9]{3})*"));
    for (auto found = number.globalMatch(count()); found.hasNext();) {
        QString digits = found.next().captured();
        numbers.append(digits.remove(QRegularExpression(QStringLiteral("[^0-9]"))).toInt());
    }
    return numbers;
}

QString DrivenWindow::freshness()
{
    const QLabel &label = *window.findChild<TitleLine *>()->findChildren<QLabel *>().last();
    return label.textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label.text()).toRawText() : label.text();
}

QString DrivenWindow::day() { return window.findChild<TitleLine *>()->findChild<QToolButton *>()->text(); }

QString DrivenWindow::alerts()
{
    const auto *line = window.page().findChild<QToolButton *>(QStringLiteral("alerts"));
    return line->isVisible() ? line->text() : QString();
}

QString DrivenWindow::emptyText()
{
    const auto *label = window.page().findChild<QStackedWidget *>()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    return label->isVisible() ? label->text() : QString();
}

void DrivenWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, static_cast<Qt::Key>(key), modifiers);
}

void DrivenWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    // Offscreen nobody gives the window back what a popup that closed had: a person's window manager does.
    if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget() && !window.isActiveWindow())
        QApplication::setActiveWindow(&window);
    QTest::keyClick(window.windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void DrivenWindow::inPopup(const std::function<void()> &open, const std::function<void(QWidget &popup)> &act)
{
    bool there = false;
    const auto shown = [] {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::activeModalWidget();
    };
    QTimer::singleShot(kBlink, &window, [&] {
        there = QTest::qWaitFor([&] { return shown() && shown()->isVisible(); }, kPatienceMs);
        if (!there)
            return;
        const QPointer<QWidget> popup = shown();
        if (!qobject_cast<QMenu *>(popup)) // which has nobody with the keys
            std::ignore = QTest::qWaitFor([&] { return popup->focusWidget() != nullptr; }, kGaze);
        act(*popup);
        if (popup)
            popup->close();
    });
    open();
    QVERIFY(waitUntil([&] { return there; }));
}

void DrivenWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(focus, &event);
        }
    }
}

// The way that Qt takes: the window finds the widget under the pointer that takes drops.
bool DrivenWindow::drop(const QMimeData &data, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    move.setDropAction(enter.dropAction());
    move.setAccepted(enter.isAccepted());
    QCoreApplication::sendEvent(window.windowHandle(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window.windowHandle(), &leave);
        return false;
    }
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &dropped);
    return dropped.isAccepted();
}

void DrivenWindow::clickHeading(const char *columnKey)
{
    QHeaderView &header = *table().horizontalHeader();
    const int section = columnOf(columnKey);
    const QPoint at(header.sectionViewportPosition(section) + header.sectionSize(section) / 2, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
}

int DrivenWindow::columnOf(const char *columnKey) { return window.page().table()->columnOf(columnKey); }

QStringList DrivenWindow::column(const char *columnKey)
{
    QStringList cells;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, columnOf(columnKey)).data().toString());
    return cells;
}

QStringList DrivenWindow::visibleColumns()
{
    QStringList keys;
    for (int column = 0; column < table().model()->columnCount(); ++column) {
        if (!table().isColumnHidden(column))
            keys.append(QLatin1String(childColumns()[static_cast<std::size_t>(column)].key));
    }
    return keys;
}

QStringList DrivenWindow::texts()
{
    QStringList texts;
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text();
    for (const QMenu *menu : window.findChildren<QMenu *>())
        texts << menu->title();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts << label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts << button->text();
    texts << search().placeholderText() << window.windowTitle();
    const QAbstractItemModel &model = *table().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString()
              << model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < std::min(20, model.rowCount()); ++row)
            texts << model.index(row, column).data().toString();
    }
    return withoutEmpty(texts);
}

QStringList DrivenWindow::everyText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets())
        addProperties(*widget, texts);
    for (const QAction *action : window.findChildren<QAction *>())
        addProperties(*action, texts);
    addAccessible(QAccessible::queryAccessibleInterface(&window), texts);
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role <= Qt::UserRole + 5; ++role)
                texts << model.index(row, column).data(role).toString();
        }
    }
    return withoutEmpty(texts);
}

} // namespace clmrs
