#include "widgets/dialogs/attendancedialog.h"

#include "models/domain/qstring.h"
#include "models/tables/cells.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/headingview.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

namespace clmrs {

namespace {

constexpr double kMostScore = 100;
constexpr int kLongestNote = 500; // characters
constexpr int kTableWidth = 760;  // pixels
constexpr int kNameWidth = 220;
constexpr int kSightLines = 14;

} // namespace

AttendanceDialog::AttendanceDialog(const AttendanceQuestion &question, QWidget *parent)
    : AskDialog(tr("Attendance and scores"), parent), m_question(question), m_table(new QTableWidget(this)),
      m_others(new QComboBox(this))
{
    setMinimumWidth(kTableWidth);
    sentence(question.training);
    quiet(question.passMark ? tr("Who was there and scored %1 or more afterwards has passed. Space says who was there.")
                                  .arg(QLocale().toString(*question.passMark))
                            : tr("Whoever was there has passed: the module has no pass mark. Space says who was there."));
    fill();
    m_table->setMinimumHeight(kSightLines * fontMetrics().lineSpacing());
    m_table->setAccessibleName(tr("Attendance and scores"));
    wide(m_table);
    for (const FilterChoice &one : question.others)
        m_others->addItem(one.label, qstring(one.value));
    auto *add = new QPushButton(tr("&Add"), this);
    add->setEnabled(m_others->count() > 0);
    field(tr("Who came &uninvited"), m_others, *add);
    connect(add, &QPushButton::clicked, this, [this, add] {
        addSomebody();
        add->setEnabled(m_others->count() > 0);
    });
    connect(m_table, &QTableWidget::cellChanged, this, [this] { check(); });
    finish(tr("Save the attendance"));
}

AttendanceDialog::~AttendanceDialog() { m_table->disconnect(this); }

void AttendanceDialog::fill()
{
    m_table->setColumnCount(columnCount);
    auto *headings = new HeadingView(m_table);
    headings->setFixedHeight(headingHeight(*headings, kHeadingLines));
    m_table->setHorizontalHeader(headings);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("There"), tr("Score before"), tr("Score after"), tr("Remark")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(name, kNameWidth);
    for (std::size_t row = 0; row < m_question.rows.size(); ++row)
        addRow(m_question.people[row].label, m_question.rows[row]);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, present);
}

void AttendanceDialog::addRow(const QString &label, const TrainingAttendance &one)
{
    const QSignalBlocker quietly(m_table); // until the row is whole
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *who = new QTableWidgetItem(label);
    who->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    auto *there = new QTableWidgetItem(tr("was there"));
    there->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    there->setCheckState(one.present ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, before, new QTableWidgetItem(numberText(one.scoreBefore, QLocale())));
    m_table->setItem(row, after, new QTableWidgetItem(numberText(one.score, QLocale())));
    m_table->setItem(row, remark, new QTableWidgetItem(qstring(one.remark)));
    m_table->setItem(row, present, there);
    m_table->setItem(row, name, who);
}

// They were there, else they would not stand on the sheet.
void AttendanceDialog::addSomebody()
{
    TrainingAttendance came;
    came.monitor = {"personnel", m_others->currentData().toString().toStdString(), {}};
    came.present = true;
    const QString label = m_others->currentText();
    m_others->removeItem(m_others->currentIndex());
    m_question.rows.push_back(came);
    addRow(label, came);
    check();
    m_table->setCurrentCell(m_table->rowCount() - 1, after);
    m_table->scrollToBottom();
    m_table->setFocus();
}

std::optional<double> AttendanceDialog::scoreOf(int row, Column column) const
{
    bool isNumber = false;
    const double number = QLocale().toDouble(m_table->item(row, column)->text().simplified(), &isNumber);
    return isNumber && number >= 0 && number <= kMostScore ? std::optional(number) : std::nullopt;
}

bool AttendanceDialog::isScoreReadable(int row, Column column) const
{
    return m_table->item(row, column)->text().simplified().isEmpty() || scoreOf(row, column);
}

QString AttendanceDialog::missing() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isScoreReadable(row, before) || !isScoreReadable(row, after))
            return tr("A score of %1 is no number from 0 to 100.").arg(m_table->item(row, name)->text());
    }
    return m_table->rowCount() == 0 ? tr("Nobody is invited. Add who was there.") : QString();
}

std::vector<TrainingAttendance> AttendanceDialog::answer() const
{
    std::vector<TrainingAttendance> rows = m_question.rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        TrainingAttendance &one = rows[static_cast<std::size_t>(row)];
        one.present = m_table->item(row, present)->checkState() == Qt::Checked;
        one.scoreBefore = scoreOf(row, before);
        one.score = scoreOf(row, after);
        one.remark = m_table->item(row, remark)->text().simplified().left(kLongestNote).toStdString();
    }
    return rows;
}

} // namespace clmrs
