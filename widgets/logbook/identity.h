// Who sits at this computer: asked where the logbook does not know it, switched by one command; every row written bears it.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class Identity : public QObject
{
    Q_OBJECT

public:
    Identity(const LogbookContext &context, QObject *parent);

    void askIfNobody(); // once a file is open and the logbook can be written
    void ask();
    const Author *current() const; // null: nobody has said
    QString name() const;          // as they gave it; empty: nobody has said

Q_SIGNALS:
    void changed();

private:
    void take(const Author &author);

    const LogbookContext &m_context;
    bool m_asked = false;
};

} // namespace clmrs
