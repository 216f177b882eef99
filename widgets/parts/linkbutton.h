// A number that opens its list: words as a link, broken over lines where they need it; a button for keys and screen reader.
#pragma once

#include <QAbstractButton>

namespace clmrs {

class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textIn(const QRect &room) const; // the room that the words need
};

} // namespace clmrs
