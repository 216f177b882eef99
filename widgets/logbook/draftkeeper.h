// What is typed stays as a draft, a moment after the last letter, until it is written or dropped.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>
#include <QTimer>

namespace clmrs {

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const LogbookContext &context, QObject *parent);

    void keep(Draft draft); // one without a text is dropped
    void flush();           // now
    void drop(const std::string &kind, const std::string &subject);
    void recall(const std::string &kind, const std::string &subject,
                const std::function<void(const std::optional<Draft> &draft)> &use);

private:
    const LogbookContext &m_context;
    std::optional<Draft> m_draft; // not kept yet
    Hand m_hand;                  // that typed it
    QTimer m_timer;
};

} // namespace clmrs
