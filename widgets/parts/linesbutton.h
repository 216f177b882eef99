// A button of a line or more, each cut at its end where the room is less; its tip and its name say all of it.
#pragma once

#include <QStringList>
#include <QToolButton>

namespace clmrs {

class LinesButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinesButton(QWidget *parent = nullptr);
    void setLines(const QStringList &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QStringList m_lines; // whole
};

} // namespace clmrs
