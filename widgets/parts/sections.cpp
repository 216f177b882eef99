#include "widgets/parts/sections.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/linkbutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLabelWidth = 112;

void makeQuiet(QLabel &label)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, secondaryText(palette));
    label.setPalette(palette);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Sections::Sections(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(2 * kGrid, 0, kGrid, kGrid);
    m_layout->setSpacing(kGrid / 2);
    m_layout->addStretch(1); // always the last
}

void Sections::clear()
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        delete item->widget();
        delete item;
    }
}

QLabel *Sections::add(const QString &text)
{
    QLabel *label = plainLabel(text, this);
    widget(label);
    return label;
}

void Sections::title(const QString &text)
{
    QLabel *label = add(text);
    QFont large = font();
    large.setPointSize(kTitlePoints);
    label->setFont(large);
}

void Sections::heading(const QString &text)
{
    m_layout->insertSpacing(m_layout->count() - 1, kGrid);
    QLabel *label = add(text);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
}

void Sections::sentence(const QString &text, const QString &tip)
{
    if (text.isEmpty())
        return;
    QLabel *label = add(text);
    label->setToolTip(plainTip(tip));
    label->setAccessibleDescription(tip);
}

void Sections::quiet(const QString &text)
{
    if (!text.isEmpty())
        makeQuiet(*add(text));
}

void Sections::line(const QString &label, const QString &text, const QString &tip)
{
    QLabel *right = plainLabel(text, this);
    right->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    right->setToolTip(plainTip(tip));
    right->setAccessibleDescription(tip);
    pair(label, right);
}

// By way of the event loop: what it opens may take the button away.
QAbstractButton *Sections::link(const QString &label, const QString &text, const std::function<void()> &open)
{
    auto *right = new LinkButton(text, this);
    right->setAccessibleName(label.isEmpty() ? text : tr("%1: %2").arg(label, text));
    QSizePolicy policy =
        right->sizePolicy(); // as high as its width asks: else a pane scrolls for the height that a narrow one has
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    right->setSizePolicy(policy);
    connect(right, &QAbstractButton::clicked, this, open, Qt::QueuedConnection);
    if (label.isEmpty())
        widget(right);
    else
        pair(label, right);
    return right;
}

void Sections::pair(const QString &label, QWidget *right)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    QLabel *left = plainLabel(label, line);
    makeQuiet(*left);
    left->setFixedWidth(kLabelWidth);
    left->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(left);
    layout->addWidget(right, 1, Qt::AlignTop);
    widget(line);
}

void Sections::widget(QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); }

} // namespace clmrs
