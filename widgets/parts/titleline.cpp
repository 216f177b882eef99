#include "widgets/parts/titleline.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/session/freshness.h"
#include "widgets/parts/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace clmrs {

namespace {

constexpr int kWidestName = 320; // pixels
constexpr int kLeastName = 64;

} // namespace

TitleLine::TitleLine(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_cooperative(new QLabel(this)), m_day(new QToolButton(this)),
      m_freshness(new QLabel(this)), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    QFont titleFont = font();
    titleFont.setPointSize(kTitlePoints);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_title, m_cooperative, m_freshness})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_cooperative, m_freshness}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, secondaryText(quiet));
        label->setPalette(quiet);
    }
    m_cooperative->setMinimumWidth(kLeastName);
    m_day->setAutoRaise(true);
    m_day->setFocusPolicy(Qt::StrongFocus);
    m_day->hide(); // until there is a day
    m_freshness->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(2 * kGrid);
    title->addWidget(m_title);
    title->addWidget(m_cooperative);
    title->addWidget(m_day);
    title->addStretch(1);
    m_layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_layout->addLayout(title);
    m_layout->addWidget(m_freshness, 1);
    fit();
    connect(m_day, &QToolButton::clicked, this, &TitleLine::dayAsked);
}

// A day that is not simply today says so for as long as it holds.
QString TitleLine::dayText(const OpenCase &opened) const
{
    QString day = longDate(opened.load->day, QLocale());
    switch (opened.daySource) {
    case DaySource::today:
        return tr("as of today, %1").arg(day);
    case DaySource::fileDay:
        return tr("as of %1, the file’s own day").arg(day);
    case DaySource::chosen:
        return tr("as of %1, chosen").arg(day);
    }
    return day;
}

void TitleLine::show(const QString &page, const std::shared_ptr<const OpenCase> &opened)
{
    m_title->setText(page);
    m_name.clear();
    m_cooperative->clear();
    m_freshness->clear();
    m_day->setVisible(opened != nullptr);
    m_day->setAccessibleName(tr("As-of day"));
    if (!opened)
        return;
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    m_name = qstring(snapshot.text(snapshot.cooperative.name)).simplified();
    m_cooperative->setToolTip(plainTip(m_name));
    m_day->setText(dayText(*opened));
    m_day->setAccessibleName(m_day->text());
    m_day->setToolTip(
        tr("Everything is looked at on this day; press to choose another. By this computer today is %1, the file was "
           "brought up to date on %2.")
            .arg(longDate(opened->today, QLocale()), longDate(snapshot.asOf.day(), QLocale())));
    QStringList freshness;
    for (const Sentence &sentence : freshnessOf(*opened))
        freshness.append(sentence.text());
    m_freshness->setText(freshness.join(QStringLiteral(" · ")));
    fit();
}

// Two lines at the right end are enough for what is usually said of the data.
void TitleLine::fit()
{
    const int others = m_title->sizeHint().width() + m_day->sizeHint().width() + 8 * kGrid; // with what lies between
    const int roomForName = std::clamp(width() - others, kLeastName, kWidestName);
    m_cooperative->setText(m_cooperative->fontMetrics().elidedText(m_name, Qt::ElideRight, roomForName));
    const int words = m_freshness->fontMetrics().horizontalAdvance(m_freshness->text());
    const bool beside = others + m_cooperative->sizeHint().width() + words * 3 / 5 + 2 * kGrid <= width();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? 2 * kGrid : 0);
    m_freshness->setAlignment(Qt::AlignVCenter | (beside ? Qt::AlignRight : Qt::AlignLeft));
}

void TitleLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace clmrs
