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

QString longDay(Date day) { return QLocale().toString(qdate(day), QStringLiteral("d MMMM yyyy")); }

} // namespace

TitleLine::TitleLine(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_cooperative(new QLabel(this)), m_day(new QToolButton(this)),
      m_freshness(new QLabel(this))
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
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_freshness->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_cooperative);
    layout->addWidget(m_day);
    layout->addWidget(m_freshness, 1);
    connect(m_day, &QToolButton::clicked, this, &TitleLine::dayAsked);
}

// A day that is not simply today says so for as long as it holds.
QString TitleLine::dayText(const OpenCase &opened) const
{
    QString day = longDay(opened.load->day);
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
    m_cooperative->clear();
    m_freshness->clear();
    m_day->setVisible(opened != nullptr);
    m_day->setAccessibleName(tr("As-of day"));
    if (!opened)
        return;
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    const QString cooperative = qstring(snapshot.text(snapshot.cooperative.name)).simplified();
    m_cooperative->setText(m_cooperative->fontMetrics().elidedText(cooperative, Qt::ElideRight, kWidestName));
    m_cooperative->setToolTip(plainTip(cooperative));
    m_day->setText(dayText(*opened));
    m_day->setAccessibleName(m_day->text());
    m_day->setToolTip(
        tr("Everything is looked at on this day; press to choose another. By this computer today is %1, the file was "
           "brought up to date on %2.")
            .arg(longDay(opened->today), longDay(snapshot.asOf.day())));
    QStringList freshness;
    for (const Sentence &sentence : freshnessOf(*opened))
        freshness.append(sentence.text());
    m_freshness->setText(freshness.join(QStringLiteral(" · ")));
}

} // namespace clmrs
