#include "drivencoaching.h"

#include "widgets/commands.h"
#include "widgets/pagestack.h"
#include "widgets/pagetable.h"

#include <QLabel>
#include <QTest>

namespace clmrs {

CaseFileBuilder team()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE personnel SET name = 'Mona'");
    for (const char *id : {"ann", "bob"})
        file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text("monitor")}, {"community_id", text("c")}});
    return file;
}

CoachingPage &pageOf(DrivenWindow &desk)
{
    return static_cast<CoachingPage &>(desk.window.pages().page(static_cast<std::size_t>(PageId::coaching)));
}

bool waitFor(DrivenWindow &desk)
{
    return desk.settle() && QTest::qWaitFor([&] { return pageOf(desk).isReady() && desk.window.isReady(); }, 20'000);
}

bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    if (!desk.show() || !desk.open(file.path()))
        return false;
    desk.key(Qt::Key_7, Qt::ControlModifier);
    return waitFor(desk);
}

QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }

void showTab(DrivenWindow &desk, const QString &words)
{
    for (int tab = 0; tab < tabs(desk).count(); ++tab) {
        if (tabs(desk).tabText(tab) == words)
            tabs(desk).setCurrentIndex(tab);
    }
    waitFor(desk);
}

PlainListView &listInFront(DrivenWindow &desk)
{
    for (PlainListView *view : pageOf(desk).findChildren<PlainListView *>()) {
        if (view->isVisible())
            return *view;
    }
    qFatal("no list stands in front");
}

QStringList column(const PlainListView &view, const char *key)
{
    QStringList cells;
    const auto &columns = view.rows().list().columns;
    const auto at = std::ranges::find_if(columns, [key](const PlainColumn &one) { return qstrcmp(one.key, key) == 0; });
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells.append(view.model()->index(row, int(at - columns.begin())).data().toString());
    return cells;
}

CoachingPanel &panel(DrivenWindow &desk) { return *pageOf(desk).findChild<CoachingPanel *>(); }

QString panelText(DrivenWindow &desk)
{
    QStringList texts;
    for (const QLabel *label : panel(desk).findChildren<QLabel *>())
        texts.append(label->text());
    for (const LinkButton *link : panel(desk).findChildren<LinkButton *>())
        texts.append(link->text());
    return texts.join(u'\n');
}

LinkButton &link(DrivenWindow &desk, const QString &part)
{
    for (LinkButton *one : panel(desk).findChildren<LinkButton *>()) {
        if (one->accessibleName().contains(part))
            return *one;
    }
    qFatal("no link %s", qPrintable(part));
}

void choose(DrivenWindow &desk, const char *monitor)
{
    PlainListView &list = listInFront(desk);
    PlainRow wanted;
    wanted.target = {"personnel", monitor, {}};
    list.setCurrentIndex(list.model()->index(list.rows().rowOf(wanted), 0));
}

VisitEntryView &entry(DrivenWindow &desk) { return pageOf(desk).entryView(); }
VisitSheet &sheet(DrivenWindow &desk) { return *entry(desk).findChild<VisitSheet *>(); }
PlainListView &actions(DrivenWindow &desk) { return *entry(desk).findChild<PlainListView *>(u("actions")); }
QString marked(DrivenWindow &desk) { return entry(desk).findChild<QLabel *>(u("marked"))->text(); }

QString entryText(DrivenWindow &desk)
{
    QStringList texts;
    for (const QLabel *label : entry(desk).findChildren<QLabel *>())
        texts.append(label->text());
    for (const LinkButton *one : entry(desk).findChildren<LinkButton *>())
        texts.append(one->text());
    return texts.join(u'\n');
}

bool beginEntry(DrivenWindow &desk, const char *monitor)
{
    choose(desk, monitor);
    LinkButton &enter = link(desk, u("Enter what was seen"));
    enter.setFocus();
    QTest::keyClick(&enter, Qt::Key_Return);
    return QTest::qWaitFor([&] { return pageOf(desk).isEntering() && waitFor(desk); }, 20'000);
}

void mark(DrivenWindow &desk, const QString &keys)
{
    for (const QChar key : keys)
        desk.key(key == u'n' ? int(Qt::Key_N) : int(Qt::Key_0) + key.digitValue());
}

bool save(DrivenWindow &desk)
{
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !pageOf(desk).isEntering() && waitFor(desk); }, 20'000);
}

Author awa()
{
    Author author;
    author.name = "Awa Supervisor";
    return author;
}

QString marksBut(const std::map<std::string, QChar> &others)
{
    QString keys;
    for (const PracticeItem &item : practiceList().items) {
        const auto other = others.find(item.code);
        keys.append(other == others.end() ? QChar(u'2') : other->second);
    }
    return keys;
}

} // namespace clmrs
