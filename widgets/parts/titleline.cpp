#include "widgets/parts/titleline.h"

#include "models/session/freshness.h"
#include "widgets/parts/appearance.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>

namespace clmrs {

namespace {

constexpr int kWidestSubject = 640;

QString dayText(Date day)
{
    const YearMonthDay d = day.ymd();
    return QLocale().toString(QDate(d.year, d.month, d.day), QStringLiteral("d MMMM yyyy"));
}

} // namespace

TitleLine::TitleLine(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subject(new QLabel(this)), m_freshness(new QLabel(this))
{
    QFont titleFont = font();
    titleFont.setPointSize(kTitlePoints);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_title, m_subject, m_freshness})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_subject, m_freshness}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, secondaryText(quiet));
        label->setPalette(quiet);
    }
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_freshness->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
    layout->addWidget(m_freshness, 1);
}

void TitleLine::show(const QString &page, const std::shared_ptr<const OpenCase> &opened)
{
    m_title->setText(page);
    m_subject->clear();
    m_freshness->clear();
    if (!opened)
        return;
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    const std::string_view name = snapshot.text(snapshot.cooperative.name);
    const QString cooperative = QString::fromUtf8(name.data(), qsizetype(name.size())).simplified();
    const QString day = dayText(opened->load->day);
    const QString subject = opened->daySource == DaySource::fileDay
                                ? tr("%1, as of %2 (the file’s own day)").arg(cooperative, day)
                                : tr("%1, as of %2").arg(cooperative, day);
    m_subject->setText(m_subject->fontMetrics().elidedText(subject, Qt::ElideRight, kWidestSubject));
    m_subject->setToolTip(subject);
    QStringList freshness;
    for (const Sentence &sentence : freshnessOf(*opened))
        freshness.append(sentence.text());
    m_freshness->setText(freshness.join(QStringLiteral(" · ")));
}

} // namespace clmrs
