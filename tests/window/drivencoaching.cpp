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

CoachingPage &pageOf(DrivenWindow &desk) { return pageAt<CoachingPage>(desk, PageId::coaching); }
bool waitFor(DrivenWindow &desk) { return desk.settle() && waitForPage(desk, pageOf(desk)); }

CoachingScene::CoachingScene(const QString &language, const QString &home)
    : DrivenWindow(language, clockAt("2026-11-01T12:00:00Z"), home)
{
    answeredWho = awa();
}

bool CoachingScene::begin() { return beginAt(*this, file, pageOf(*this), Qt::Key_7) && waitFor(*this); }

QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }

void showTab(DrivenWindow &desk, const QString &words)
{
    for (int tab = 0; tab < tabs(desk).count(); ++tab) {
        if (tabs(desk).tabText(tab) == words)
            tabs(desk).setCurrentIndex(tab);
    }
    waitFor(desk);
}

PlainListView &listInFront(DrivenWindow &desk) { return listIn(pageOf(desk)); }

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

QString panelText(DrivenWindow &desk) { return wordsIn(panel(desk)); }
LinkButton &link(DrivenWindow &desk, const QString &part) { return linkIn(panel(desk), part); }

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

QString entryText(DrivenWindow &desk) { return wordsIn(entry(desk)); }

bool beginEntry(DrivenWindow &desk, const char *monitor)
{
    choose(desk, monitor);
    LinkButton &enter = link(desk, u("Enter what was seen"));
    enter.setFocus();
    QTest::keyClick(&enter, Qt::Key_Return);
    return waitUntil([&] { return pageOf(desk).isEntering() && waitFor(desk); });
}

bool plan(DrivenWindow &desk, const char *on, CoachingKind kind)
{
    Coaching plan;
    plan.monitor = {"personnel", "bob", "bob"};
    plan.plannedOn = day(on);
    plan.kind = kind;
    desk.answeredPlan = VisitPlan{plan, {}};
    choose(desk, "bob");
    const std::size_t before = rows<Coaching>(desk).size();
    QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
    return waitUntil([&] { return rows<Coaching>(desk).size() == before + 1 && waitFor(desk); });
}

bool beginBy(DrivenWindow &desk, const QString &words)
{
    QTest::mouseClick(&link(desk, words), Qt::LeftButton);
    return waitUntil([&] { return pageOf(desk).isEntering() && waitFor(desk); });
}

void mark(DrivenWindow &desk, const QString &keys)
{
    for (const QChar key : keys)
        desk.key(key == u'n' ? int(Qt::Key_N) : int(Qt::Key_0) + key.digitValue());
}

bool save(DrivenWindow &desk)
{
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    return waitUntil([&] { return !pageOf(desk).isEntering() && waitFor(desk); });
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
