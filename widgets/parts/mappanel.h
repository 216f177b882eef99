// A map under its title, with buttons for those who zoom by pointer or by Tab.
#pragma once

#include "models/tables/mapsheet.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace clmrs {

class MapView;

class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget *parent = nullptr);

    void show(const MapSpec &map);
    using QWidget::show;
    MapView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QToolButton *m_in;
    QToolButton *m_out;
    QToolButton *m_all;
    MapView *m_view;
};

} // namespace clmrs
