// What moves results here: by one trait of monitors at a time the means of its groups, a small chart a result and the table
// of all. The warning on causes stands above them, always.
#pragma once

#include "models/tables/movelists.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace clmrs {

class ChartPanel;
class PlainListView;

class MovesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MovesView(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Moves> &moves);
    using QWidget::show;
    const MoveComparison *current() const; // null: of nothing yet
    PlainListView &table() const { return *m_table; }
    void toggleTables();

Q_SIGNALS:
    void opened(const clmrs::Subject &group);
    void traitChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTrait();
    void retranslate();

    std::shared_ptr<const Moves> m_moves; // null: nothing is shown yet
    QLabel *m_warning;
    QLabel *m_traitLabel;
    QComboBox *m_trait;
    QLabel *m_notes;
    QWidget *m_chartRoom;
    std::vector<ChartPanel *> m_charts; // as many as a trait may have; the rest hidden
    QLabel *m_spot;                     // the point that the keys are at
    PlainListView *m_table;
    bool m_asTables = false;
};

} // namespace clmrs
