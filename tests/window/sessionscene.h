// The page of the community side under a driver's hands: a village of two households, and what tests of it do again and again.
#pragma once

#include "../reports/printed.h"
#include "drivenwindow.h"
#include "support/files.h"
#include "support/u.h"

#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/pagestack.h"
#include "widgets/parts/plainlistview.h"

#include <QPushButton>
#include <QTest>

namespace clmrs {

inline ListPage &pageOf(DrivenWindow &desk) { return desk.window.desk().sessions().page(); }
inline const PlainList &listOf(DrivenWindow &desk) { return pageOf(desk).view().rows().list(); }

template <class Row>
const std::vector<Row> &rows(const DrivenWindow &desk)
{
    return desk.keeper.snapshot()->all<Row>();
}

// Two households of one community, a child found in child labour without support, an alert without an answer.
inline CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v1", "2026-09-10").observe("o1", "v1", "k", "hazardous");
    file.sql("UPDATE observation SET danger = 'injury'");
    file.sql("UPDATE child SET name = 'Zzadjoua', code = 'K-1'");
    file.sql("UPDATE household SET head_name = 'Zzkoffi', code = 'H-1'");
    file.row("household", {{"id", text("h2")},
                           {"community_id", text("c")},
                           {"code", text("H-2")},
                           {"head_name", text("Zzyao")},
                           {"registered_on", text("2020-01-01")}});
    file.row("awareness_session", {{"id", text("s1")},
                                   {"community_id", text("c")},
                                   {"topic", text("light_work")},
                                   {"held_on", text("2026-10-20")},
                                   {"women", "5"}});
    return file;
}

inline bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    if (!desk.show() || !desk.open(file.path()) || !desk.settle())
        return false;
    desk.key(Qt::Key_9, Qt::ControlModifier);
    return desk.settle() && &desk.window.pages().front() == &pageOf(desk);
}

inline LogSession planned(const char *on)
{
    LogSession session;
    session.community = {"community", "c", "Com"};
    session.topic = "light_work";
    session.plannedOn = day(on);
    session.facilitator = {"personnel", "m", "Awa"};
    return session;
}

inline bool press(DrivenWindow &desk, const char *button)
{
    QPushButton *found = pageOf(desk).findChild<QPushButton *>(QLatin1String(button));
    if (!found || !found->isEnabled())
        return false;
    found->setFocus();
    desk.key(Qt::Key_Space);
    return desk.settle();
}

inline bool plan(DrivenWindow &desk, const char *on)
{
    desk.answeredSession = planned(on);
    return press(desk, "session-plan");
}

// The row of the logbook's own session.
inline bool choose(DrivenWindow &desk, const Key &key)
{
    PlainListView &view = pageOf(desk).view();
    view.setFocus();
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        view.setCurrentIndex(view.model()->index(row, 0));
        if (view.currentRow()->key == key)
            return true;
    }
    return false;
}

// The paper of a button, once it is there.
inline bool prints(DrivenWindow &desk, const char *button, const QString &path)
{
    QFile::remove(path);
    desk.answeredPaper = PaperTarget{path};
    return press(desk, button) && waitUntil([&] { return QFile::exists(path); }) && desk.settle();
}

inline QString textOf(const QString &path) { return pagesOf(bytesOf(path)).join(u' ').simplified(); }

} // namespace clmrs
