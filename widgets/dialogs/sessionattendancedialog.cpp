#include "widgets/dialogs/sessionattendancedialog.h"

#include "models/domain/days.h"
#include "widgets/parts/appearance.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace clmrs {

namespace {

constexpr int kLeastTickLines = 3; // on a small screen
constexpr int kOtherLines = 3;
constexpr int kNotCounted = -1;
constexpr int kMostCounted = 99'999;

constexpr const char *kCounted[] = {
    QT_TRANSLATE_NOOP("clmrs::SessionAttendanceDialog", "&Women"), QT_TRANSLATE_NOOP("clmrs::SessionAttendanceDialog", "&Men"),
    QT_TRANSLATE_NOOP("clmrs::SessionAttendanceDialog", "&Girls"), QT_TRANSLATE_NOOP("clmrs::SessionAttendanceDialog", "&Boys")};

std::optional<std::int64_t> countIn(const QSpinBox &box)
{
    return box.value() == kNotCounted ? std::nullopt : std::optional<std::int64_t>(box.value());
}

} // namespace

SessionAttendanceDialog::SessionAttendanceDialog(const SessionAttendanceQuestion &question, QWidget *parent)
    : AskDialog(tr("Attendance"), parent), m_question(question), m_number(new QLineEdit(this)), m_about(nullptr),
      m_day(new QDateEdit(this)), m_typed(new QLineEdit(this)), m_ticks(new QListWidget(this)),
      m_others(new QPlainTextEdit(this)), m_counts{}, m_columns(nullptr), m_totals(nullptr)
{
    layOut();
    connectAll();
    m_number->setText(question.suggested);
    lookForSheet();
    if (m_sheet)
        m_typed->setFocus();
    else
        m_number->setFocus();
    finish(tr("Save the attendance"));
}

void SessionAttendanceDialog::layOut()
{
    sentence(m_question.session);
    m_number->setObjectName(QStringLiteral("number"));
    m_typed->setObjectName(QStringLiteral("rows"));
    m_typed->setPlaceholderText(tr("for example 1 3 5-9 12"));
    m_day->setCalendarPopup(true);
    m_day->setSpecialValueText(QStringLiteral("–")); // while no list is known
    m_ticks->setMinimumHeight(kLeastTickLines * fontMetrics().lineSpacing());
    m_ticks->setUniformItemSizes(true);
    m_others->setTabChangesFocus(true);
    m_others->setFixedHeight((kOtherLines + 1) * fontMetrics().lineSpacing());
    m_others->setPlaceholderText(tr("one a line: row, household code if known, name, then w for a woman or m for a man"));
    field(tr("Paper &no."), m_number);
    m_about = sentence({});
    m_about->setObjectName(QStringLiteral("about"));
    field(tr("&Held on"), m_day);
    field(tr("&Rows signed"), m_typed);
    field(tr("&List"), m_ticks);
    field(tr("&Others who came"), m_others);
    auto *counts = new QWidget(this);
    auto *line = new QHBoxLayout(counts);
    line->setContentsMargins({});
    line->setSpacing(kGrid);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        auto *label = new QLabel(tr(kCounted[i]), counts);
        m_counts[i] = new QSpinBox(counts);
        m_counts[i]->setRange(kNotCounted, kMostCounted);
        m_counts[i]->setSpecialValueText(QStringLiteral("–"));
        m_counts[i]->setValue(kNotCounted);
        m_counts[i]->setAccessibleName(label->text().remove(u'&'));
        label->setBuddy(m_counts[i]);
        line->addWidget(label);
        line->addWidget(m_counts[i], 1);
    }
    wide(counts);
    m_columns = sentence(tr("Ticks and children of each row are not kept: compare the children on the paper with these counts."));
    m_totals = sentence({});
    m_totals->setObjectName(QStringLiteral("totals"));
}

void SessionAttendanceDialog::connectAll()
{
    connect(m_number, &QLineEdit::textChanged, this, &SessionAttendanceDialog::lookForSheet);
    connect(m_typed, &QLineEdit::textChanged, this, &SessionAttendanceDialog::tickTyped);
    connect(m_ticks, &QListWidget::itemChanged, this, &SessionAttendanceDialog::typeTicked);
    connect(m_others, &QPlainTextEdit::textChanged, this, &SessionAttendanceDialog::readOthers);
    for (QSpinBox *count : m_counts)
        connect(count, &QSpinBox::valueChanged, this, &SessionAttendanceDialog::tally);
}

// What was entered of this list before stands there again.
void SessionAttendanceDialog::lookForSheet()
{
    m_sheet = m_question.sheetOf(m_number->text());
    showSheet();
    tally();
}

void SessionAttendanceDialog::showSheet()
{
    const QSignalBlocker quietly(m_ticks);
    m_ticks->clear();
    const Attendance attendance = m_sheet ? m_sheet->attendance : Attendance();
    for (const QString &row : m_sheet ? m_sheet->rows : QStringList()) {
        auto *item = new QListWidgetItem(row, m_ticks);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_about->setText(m_sheet ? m_sheet->about : QString());
    m_day->setEnabled(m_sheet.has_value());
    m_day->setDate(m_sheet ? qdate(m_sheet->attendance.heldOn) : m_day->minimumDate());
    for (QWidget *named : {static_cast<QWidget *>(m_typed), static_cast<QWidget *>(m_ticks), static_cast<QWidget *>(m_others)})
        named->setEnabled(!m_sheet || !m_sheet->isOfChildren);
    m_typed->setText(rowsText(attendance.rows));
    tickTyped();
    readOthers();
    if (!m_sheet)
        return;
    m_others->setPlainText(newcomersText(attendance.others, m_sheet->blank));
    const std::array counts{attendance.women, attendance.men, attendance.girls, attendance.boys};
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setValue(static_cast<int>(counts[i].value_or(kNotCounted)));
}

void SessionAttendanceDialog::tickTyped()
{
    m_wrongRow.clear();
    try {
        m_rows = rowsTyped(m_typed->text(), m_ticks->count());
    } catch (const Error &error) {
        m_wrongRow = error.sentence().text();
    }
    const QSignalBlocker quietly(m_ticks);
    for (int row = 1; m_wrongRow.isEmpty() && row <= m_ticks->count(); ++row)
        m_ticks->item(row - 1)->setCheckState(std::ranges::binary_search(m_rows, row) ? Qt::Checked : Qt::Unchecked);
    tally();
}

void SessionAttendanceDialog::typeTicked()
{
    m_rows.clear();
    for (int row = 1; row <= m_ticks->count(); ++row) {
        if (m_ticks->item(row - 1)->checkState() == Qt::Checked)
            m_rows.push_back(row);
    }
    const QSignalBlocker quietly(m_typed);
    m_typed->setText(rowsText(m_rows));
    m_wrongRow.clear();
    tally();
}

void SessionAttendanceDialog::readOthers()
{
    m_wrongOther.clear();
    try {
        m_newcomers = newcomersTyped(m_others->toPlainText(), m_sheet ? m_sheet->blank : BlankRows());
    } catch (const Error &error) {
        m_wrongOther = error.sentence().text();
        m_newcomers.clear(); // what cannot be read counts for nobody
    }
    tally();
}

void SessionAttendanceDialog::tally()
{
    QStringList sentences;
    if (m_sheet) {
        for (const Sentence &one : m_sheet->isOfChildren ? childrenSentences(entered()) : totalsSentences(entered()))
            sentences.append(one.text());
    }
    m_totals->setText(sentences.join(u'\n'));
    m_columns->setVisible(!m_sheet || !m_sheet->isOfChildren);
    check();
}

QString SessionAttendanceDialog::missing() const
{
    if (!m_sheet)
        return tr("No list with this number was printed here. “Paper no.” stands at the head and the foot of each sheet.");
    if (!m_sheet->refused.isEmpty())
        return m_sheet->refused;
    return m_wrongRow.isEmpty() ? m_wrongOther : m_wrongRow;
}

Attendance SessionAttendanceDialog::entered() const
{
    Attendance attendance = m_sheet ? m_sheet->attendance : Attendance();
    attendance.rows.clear();
    attendance.others.clear();
    if (!m_sheet || !m_sheet->isOfChildren) {
        attendance.rows = m_rows;
        attendance.others = m_newcomers;
    }
    attendance.heldOn = dateOf(m_day->date()).value_or(attendance.heldOn);
    attendance.women = countIn(*m_counts[0]);
    attendance.men = countIn(*m_counts[1]);
    attendance.girls = countIn(*m_counts[2]);
    attendance.boys = countIn(*m_counts[3]);
    return attendance;
}

SessionAttendanceAnswer SessionAttendanceDialog::answer() const { return {m_sheet->number, entered()}; }

} // namespace clmrs
