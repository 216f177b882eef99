// What, for whom, as of when; the freshness of the data at the right end (DESIGN.md, "Page").
#pragma once

#include "models/session/session.h"

#include <QWidget>

class QLabel;

namespace clmrs {

class TitleLine : public QWidget
{
    Q_OBJECT

public:
    explicit TitleLine(QWidget *parent = nullptr);
    void show(const QString &page, const std::shared_ptr<const OpenCase> &opened); // null: nothing is open

private:
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_freshness;
};

} // namespace clmrs
