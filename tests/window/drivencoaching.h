// The page of coaching under the hands of a test: what stands in front, links of the pane, a visit that is entered.
#pragma once

#include "drivenpage.h"
#include "support/u.h"

#include "models/tables/coachinglists.h"
#include "widgets/pages/coachingpage.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/pages/visitsheet.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"

#include <QTabBar>

namespace clmrs {

CaseFileBuilder team(); // three monitors since 2020; the day is 1 November 2026
Author awa();

// The team's file, Awa who sits here, and the page of coaching in front of her once it has begun.
struct CoachingScene : DrivenWindow
{
    explicit CoachingScene(const QString &language = u("en"), const QString &home = {});
    bool begin();

    CaseFileBuilder file = team();
};

CoachingPage &pageOf(DrivenWindow &desk);
bool waitFor(DrivenWindow &desk);
QTabBar &tabs(DrivenWindow &desk);
void showTab(DrivenWindow &desk, const QString &words);
PlainListView &listInFront(DrivenWindow &desk);
QStringList column(const PlainListView &view, const char *key);

CoachingPanel &panel(DrivenWindow &desk);
QString panelText(DrivenWindow &desk);
LinkButton &link(DrivenWindow &desk, const QString &part); // whose name holds the words
void choose(DrivenWindow &desk, const char *monitor);

VisitEntryView &entry(DrivenWindow &desk);
VisitSheet &sheet(DrivenWindow &desk);
PlainListView &actions(DrivenWindow &desk);
QString marked(DrivenWindow &desk);
QString entryText(DrivenWindow &desk);
bool beginEntry(DrivenWindow &desk, const char *monitor);
bool plan(DrivenWindow &desk, const char *on, CoachingKind kind); // a visit to bob
bool beginBy(DrivenWindow &desk, const QString &words);           // an entry, by the link of the words
void mark(DrivenWindow &desk, const QString &keys);               // a key an item, in the order of the paper
bool save(DrivenWindow &desk);
QString marksBut(const std::map<std::string, QChar> &others); // all 38 done well, but for those

template <class Row>
const std::vector<Row> &rows(const DrivenWindow &desk)
{
    return desk.keeper.snapshot()->all<Row>();
}

} // namespace clmrs
