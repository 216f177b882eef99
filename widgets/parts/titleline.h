// What, for whom, as of when; how old the data are at the right end, or below where there is no room.
#pragma once

#include "models/session/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace clmrs {

class TitleLine : public QWidget
{
    Q_OBJECT

public:
    explicit TitleLine(QWidget *parent = nullptr);
    void show(const QString &page, const std::shared_ptr<const OpenCase> &opened);

Q_SIGNALS:
    void dayAsked(); // somebody wants another as-of day

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString dayText(const OpenCase &opened) const;

    QLabel *m_title;
    QLabel *m_cooperative;
    QToolButton *m_day;
    QLabel *m_freshness;
    QBoxLayout *m_layout;
    QString m_name; // of the cooperative, in full
};

} // namespace clmrs
