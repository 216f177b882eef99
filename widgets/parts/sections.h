// Headed sections of label and text, one under the other: the form of every detail pane. Plain text
// only; nothing can be selected, so that nothing leaves by the clipboard unasked.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace clmrs {

class Sections : public QWidget
{
    Q_OBJECT

public:
    explicit Sections(QWidget *parent = nullptr);

    void clear();
    void title(const QString &text);
    void heading(const QString &text);
    void sentence(const QString &text, const QString &tip = {}); // nothing where it is empty; the tip is said after it
    void quiet(const QString &text);                             // of the second rank
    void line(const QString &label, const QString &text, const QString &tip = {});
    // A line whose text opens what stands behind it; it may throw the sections away while it does.
    QAbstractButton *link(const QString &label, const QString &text, const std::function<void()> &open);
    void widget(QWidget *widget);

private:
    QLabel *add(const QString &text);
    void pair(const QString &label, QWidget *right);

    QVBoxLayout *m_layout;
};

} // namespace clmrs
