// How often a monitor asked and reflected in the dialogue, counted beside the marks (motivational interviewing), with the plain
// ratios that come of it.
#pragma once

#include "models/records/teamrows.h"

#include <QWidget>
#include <array>

class QLabel;
class QSpinBox;

namespace clmrs {

class HeardCountsBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeardCountsBar(QWidget *parent);

    QWidget *goOnFrom(QWidget *before);  // by Tab; its last field
    void show(const HeardCounts &heard); // without a word to others
    using QWidget::show;
    HeardCounts counts() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    std::array<QLabel *, 4> m_labels;
    std::array<QSpinBox *, 4> m_counts; // -1: not counted
    QLabel *m_ratios;
};

} // namespace clmrs
