// What, for whom, as of when; how old the data are at the right end, or below where there is no room.
#pragma once

#include "models/session/freshness.h"

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
    void dayAsked();                    // somebody wants another as-of day
    void listAsked(FreshnessList list); // what stands behind a sentence of the freshness

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString dayText(const OpenCase &opened) const;
    void sayFreshness(int room);

    QLabel *m_title;
    QLabel *m_cooperative;
    QToolButton *m_day;
    QLabel *m_freshness;
    QBoxLayout *m_layout;
    QString m_name; // of the cooperative, in full
    QList<FreshnessLine> m_lines;
};

} // namespace clmrs
