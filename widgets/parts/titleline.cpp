#include "widgets/parts/titleline.h"

#include "models/domain/days.h"
#include "models/tables/cells.h"
#include "widgets/parts/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace clmrs {

namespace {

constexpr int kWidestName = 320; // pixels
constexpr int kLeastName = 64;
constexpr int kLeastSentences = 3; // these are said however little room there is
constexpr double kFilled = 0.92;   // of two lines, as words break
const QString kBetween = QStringLiteral(" · ");

QString plainText(const QList<FreshnessLine> &lines, const QString &between)
{
    QStringList sentences;
    for (const FreshnessLine &line : lines)
        sentences.append(line.sentence.text());
    return sentences.join(between);
}

constexpr QChar kNarrowSpace = u'\u202f';

// With a link where there is a list to open; what comes from a file is no markup.
QString linkedText(const QList<FreshnessLine> &lines)
{
    QStringList sentences;
    for (const FreshnessLine &line : lines) {
        QString text = line.sentence.text().toHtmlEscaped();
        text.replace(kNarrowSpace, QChar::Nbsp); // at which rich text breaks a number of thousands
        sentences.append(line.opens == FreshnessList::none
                             ? text
                             : QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::number(int(line.opens)), text));
    }
    return sentences.join(kBetween);
}

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
    m_freshness->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_freshness, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT listAsked(static_cast<FreshnessList>(link.toInt())); });
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
    m_lines.clear();
    sayFreshness(0);
    m_day->setVisible(opened != nullptr);
    m_day->setAccessibleName(tr("As-of day"));
    if (!opened)
        return;
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    m_name = lineOf(snapshot, snapshot.cooperative.name);
    m_cooperative->setToolTip(plainTip(m_name));
    m_day->setText(dayText(*opened));
    m_day->setAccessibleName(m_day->text());
    m_day->setToolTip(
        tr("Everything is looked at on this day; press to choose another. By this computer today is %1, the file was "
           "brought up to date on %2.")
            .arg(longDate(opened->today, QLocale()), longDate(snapshot.asOf.day(), QLocale())));
    m_lines = freshnessOf(*opened);
    m_freshness->setToolTip(plainTip(plainText(m_lines, QStringLiteral("\n"))));
    fit();
}

// Two lines at the right end are enough for what is usually said of the data; the tip says it all.
void TitleLine::fit()
{
    const int others = m_title->sizeHint().width() + m_day->sizeHint().width() + 8 * kGrid; // with what lies between
    const int roomForName = std::clamp(width() - others, kLeastName, kWidestName);
    m_cooperative->setText(m_cooperative->fontMetrics().elidedText(m_name, Qt::ElideRight, roomForName));
    const int taken = others + m_cooperative->sizeHint().width() + 2 * kGrid;
    const int words = m_freshness->fontMetrics().horizontalAdvance(plainText(m_lines, kBetween));
    const bool beside = taken + words * 3 / 5 <= width();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? 2 * kGrid : 0);
    m_freshness->setAlignment(Qt::AlignVCenter | (beside ? Qt::AlignRight : Qt::AlignLeft));
    sayFreshness(width() - (beside ? taken : 4 * kGrid));
}

// The most important sentences, as many as two lines of the room hold.
void TitleLine::sayFreshness(int room)
{
    QList<FreshnessLine> said = m_lines;
    const auto fits = [&] {
        return m_freshness->fontMetrics().horizontalAdvance(plainText(said, kBetween)) <= int(2 * kFilled * room);
    };
    while (said.size() > kLeastSentences && !fits())
        said.removeLast();
    const bool hasLinks = std::ranges::any_of(said, [](const FreshnessLine &line) { return line.opens != FreshnessList::none; });
    const QString more = said.size() < m_lines.size() ? kBetween + u'…' : QString();
    const QString text = (hasLinks ? linkedText(said) : plainText(said, kBetween)) + more;
    if (text != m_freshness->text()) { // else the link that has the focus would lose it
        m_freshness->setTextFormat(hasLinks ? Qt::RichText : Qt::PlainText);
        m_freshness->setText(text);
    }
    m_freshness->setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::NoFocus);
    m_freshness->setAccessibleName(plainText(m_lines, QStringLiteral("; ")));
}

void TitleLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace clmrs
