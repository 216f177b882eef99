// The parts of the workload page about scenarios in a driven window, on a village with four communities.
#pragma once

#include "drivenpage.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/plainlistview.h"

#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace clmrs {

inline constexpr int kWhatIf = 4;
inline constexpr int kProposal = 5;
inline constexpr int kResult = 6;

// Zoe has four communities of one household each, the first with an open case; Ann has none.
inline CaseFileBuilder village()
{
    CaseFileBuilder file;
    tellVillage(file,
                u("person m name=Zoe code=- weekly_hours=10; person n name=Ann code=- weekly_hours=10 languages=fr; "
                  "community c name=Aville; community c2 name=Bville; community c3 name=Cville; community c4 name=Dville; "
                  "household h2 in=c2; household h3 in=c3; household h4 in=c4; child k2 in=h2; child k3 in=h3; child k4 in=h4; "
                  "assign m; assign m community=c2; assign m community=c3; assign m community=c4; met 2026-06-30 k hazardous; "
                  "met 2026-02-28 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3; met 2026-02-28 k4 at_risk to=h4"));
    return file;
}

inline WorkloadPage &pageOf(DrivenWindow &desk) { return pageAt<WorkloadPage>(desk, PageId::workload); }
inline WhatIfView &whatIf(DrivenWindow &desk) { return pageOf(desk).whatIf(); }
inline ProposalView &proposal(DrivenWindow &desk) { return pageOf(desk).proposal(); }

inline bool waitFor(DrivenWindow &desk) { return waitForPage(desk, pageOf(desk)); }

inline bool begin(DrivenWindow &desk, const CaseFileBuilder &file, int tab)
{
    if (!beginAt(desk, file, pageOf(desk), Qt::Key_0))
        return false;
    pageOf(desk).findChild<QTabBar *>()->setCurrentIndex(tab);
    pageOf(desk).enter();
    return waitFor(desk);
}

inline QStringList column(const PlainListView &view, int column)
{
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells.append(view.model()->index(row, column).data().toString());
    return cells;
}

inline QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }

inline bool signIn(DrivenWindow &desk, AuthorRole role)
{
    Author author;
    author.name = "Mira";
    author.role = role;
    desk.answeredWho = author;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    return waitUntil([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<Author>().empty(); });
}

inline QPushButton &button(QWidget &view, const char *name) { return *view.findChild<QPushButton *>(u(name)); }

} // namespace clmrs
