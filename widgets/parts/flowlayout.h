// Widgets side by side that go on in a next line where the window is narrow. Words that may break are as wide as they may be at
// most; what is wider than the room gets as much as there is.
#pragma once

#include <QLayout>

class QLabel;

namespace clmrs {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    static QSize sizeIn(const QLayoutItem &item, int room);
    int place(const QRect &rect, bool move) const; // the height it takes

    QList<QLayoutItem *> m_items;
    int m_spacing;
};

// A box of parts side by side, and of a label with what it names, which stay together.
QWidget *inLines(const QList<QWidget *> &parts, QWidget *parent);
QWidget *labelled(QLabel *label, QWidget *named, QWidget *parent);

} // namespace clmrs
