#include "widgets/dialogs/checklistdialog.h"

#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/headingview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace clmrs {

namespace {

enum ChecklistColumn {
    codeColumn,
    englishColumn,
    frenchColumn,
    criticalColumn,
    goodEnglishColumn,
    goodFrenchColumn,
    columnTotal
};
constexpr int kHeadingRole = Qt::UserRole;        // of the code: the row is a competence
constexpr int kEscalationRole = Qt::UserRole + 1; // of the code: kept as it is
constexpr int kSourceRole = Qt::UserRole + 2;
constexpr QSize kChecklistSize(1132, 620);
constexpr int kLeastRows = 3;     // on a small screen
constexpr int kLongestTitle = 80; // characters

QTableWidgetItem *cellOf(const QString &text, Qt::ItemFlags more = Qt::ItemIsEditable)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
    return cell;
}

} // namespace

ChecklistDialog::ChecklistDialog(const ChecklistQuestion &question, QWidget *parent)
    : AskDialog(tr("Checklist"), parent), m_question(question), m_english(new QLineEdit(this)), m_french(new QLineEdit(this)),
      m_counts(new QCheckBox(tr("&Questions and reflections are counted too"), this)),
      m_rows(new QTableWidget(0, columnTotal, this))
{
    quiet(tr("Saving makes a new version. A visit keeps the version with which it was marked. Scores and classes are those of "
             "the 38 items of the practice checklist, whatever a programme adds."));
    for (const auto &[edit, title] : {std::pair(m_english, question.list.titleEnglish), {m_french, question.list.titleFrench}}) {
        edit->setMaxLength(kLongestTitle);
        edit->setText(title);
        connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    }
    m_counts->setChecked(question.list.countsDialogue);
    auto *headings = new HeadingView(m_rows);
    headings->setFixedHeight(headingHeight(*headings, kHeadingLines));
    m_rows->setHorizontalHeader(headings);
    m_rows->setHorizontalHeaderLabels(
        {tr("Code"), tr("English"), tr("French"), tr("Critical"), tr("Good practice (English)"), tr("Good practice (French)")});
    m_rows->verticalHeader()->hide();
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false); // Tab leaves the table
    m_rows->setWordWrap(true);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {int(codeColumn), int(criticalColumn)})
        m_rows->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_rows->setMinimumHeight(kLeastRows * m_rows->verticalHeader()->defaultSectionSize());
    m_rows->setAccessibleName(tr("Items of the checklist: F2 writes, Space says whether it is critical"));
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    const auto button = [&](const QString &words, const char *name, void (ChecklistDialog::*act)()) {
        auto *one = new QPushButton(words, buttons);
        one->setObjectName(QLatin1String(name));
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, act);
        line->addWidget(one);
    };
    button(tr("&Add an item"), "add-item", &ChecklistDialog::addItem);
    button(tr("Add a c&ompetence"), "add-competence", &ChecklistDialog::addCompetence);
    button(tr("&Remove the row"), "remove-row", &ChecklistDialog::removeRow);
    line->addStretch(1);
    auto *counting = new QWidget(this);
    auto *countingLine = new QHBoxLayout(counting);
    countingLine->setContentsMargins({});
    countingLine->addWidget(m_counts);
    countingLine->addStretch(1);
    field(tr("Title in &English"), m_english);
    field(tr("Title in &French"), m_french);
    wide(counting);
    wide(m_rows);
    wide(buttons);
    fill();
    connect(m_rows, &QTableWidget::itemChanged, this, [this] { check(); });
    finish(tr("Save as a new version"));
    resize(withinScreen(*this, kChecklistSize));
}

void ChecklistDialog::fill()
{
    const Checklist &list = m_question.list;
    for (std::size_t i = 0; i < list.competences.size(); ++i) {
        addCompetenceRow(m_rows->rowCount(), list.competences[i]);
        for (const PracticeItem &item : list.items) {
            if (item.competence == i)
                addItemRow(m_rows->rowCount(), item);
        }
    }
    m_rows->setCurrentCell(0, englishColumn);
}

void ChecklistDialog::addCompetenceRow(int row, const Competence &competence)
{
    const QSignalBlocker quietly(m_rows);
    m_rows->insertRow(row);
    for (int column = 0; column < columnTotal; ++column) {
        const bool isWords = column == englishColumn || column == frenchColumn;
        QTableWidgetItem *cell = cellOf(column == codeColumn      ? qstring(competence.code)
                                        : column == englishColumn ? competence.english
                                        : column == frenchColumn  ? competence.french
                                                                  : QString(),
                                        isWords ? Qt::ItemIsEditable : Qt::NoItemFlags);
        QFont bold = font();
        bold.setBold(true);
        cell->setFont(bold);
        m_rows->setItem(row, column, cell);
    }
    m_rows->item(row, codeColumn)->setData(kHeadingRole, true);
}

void ChecklistDialog::addItemRow(int row, const PracticeItem &item)
{
    const QSignalBlocker quietly(m_rows);
    m_rows->insertRow(row);
    m_rows->setItem(row, codeColumn, cellOf(qstring(item.code), Qt::NoItemFlags));
    m_rows->item(row, codeColumn)->setData(kEscalationRole, item.offersEscalation);
    m_rows->item(row, codeColumn)->setData(kSourceRole, item.source);
    for (const auto &[column, words] : {std::pair(englishColumn, item.english),
                                        {frenchColumn, item.french},
                                        {goodEnglishColumn, item.goodEnglish},
                                        {goodFrenchColumn, item.goodFrench}})
        m_rows->setItem(row, column, cellOf(words));
    QTableWidgetItem *critical = cellOf({}, Qt::ItemIsUserCheckable);
    critical->setCheckState(item.isCritical ? Qt::Checked : Qt::Unchecked);
    if (isOfTheMethod(item.code)) {
        critical->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        critical->setToolTip(tr("One of the 38 items: whether it is critical is part of the method."));
    }
    m_rows->setItem(row, criticalColumn, critical);
}

bool ChecklistDialog::isOfTheMethod(const std::string &code) const
{
    return m_question.list.code == kPracticeChecklist && practiceList().knows(code);
}

bool ChecklistDialog::isHeading(int row) const { return m_rows->item(row, codeColumn)->data(kHeadingRole).toBool(); }

int ChecklistDialog::headingOf(int row) const
{
    while (row > 0 && !isHeading(row))
        --row;
    return row;
}

QString ChecklistDialog::text(int row, int column) const { return m_rows->item(row, column)->text().simplified(); }

// After the current row, with a code that no version ever gave.
void ChecklistDialog::addItem()
{
    if (m_rows->rowCount() == 0)
        return;
    const int current = std::max(0, m_rows->currentRow());
    const Checklist now = answer();
    const std::string letter = text(headingOf(current), codeColumn).toStdString();
    const auto competence = std::ranges::find(now.competences, letter, &Competence::code);
    PracticeItem item;
    item.code = m_question.freeItemCode(now, std::size_t(competence - now.competences.begin()));
    addItemRow(current + 1, item);
    m_rows->setCurrentCell(current + 1, englishColumn);
    m_rows->setFocus();
    check();
}

void ChecklistDialog::addCompetence()
{
    std::vector<std::string> taken = m_question.competenceCodes;
    for (const Competence &one : answer().competences)
        taken.push_back(one.code);
    addCompetenceRow(m_rows->rowCount(), {freeCompetenceCode(taken), {}, {}});
    m_rows->setCurrentCell(m_rows->rowCount() - 1, englishColumn);
    m_rows->setFocus();
    check();
}

// A competence goes once its items are gone.
void ChecklistDialog::removeRow()
{
    const int row = m_rows->currentRow();
    const std::string code = row >= 0 ? text(row, codeColumn).toStdString() : std::string();
    if (isOfTheMethod(code) && practiceList().items[practiceList().indexOf(code)].isCritical)
        return; // without it there is no class
    const bool hasItems = row >= 0 && isHeading(row) && row + 1 < m_rows->rowCount() && !isHeading(row + 1);
    if (row < 0 || hasItems)
        return;
    m_rows->removeRow(row);
    m_rows->setFocus();
    check();
}

QString ChecklistDialog::missing() const
{
    const auto refused = savingRefused(answer());
    return refused ? refused->text() : answer() == m_question.list ? tr("Nothing was changed yet.") : QString();
}

Checklist ChecklistDialog::answer() const
{
    Checklist list = m_question.list;
    list.titleEnglish = m_english->text().simplified();
    list.titleFrench = m_french->text().simplified();
    list.countsDialogue = m_counts->isChecked();
    list.competences.clear();
    list.items.clear();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const std::string code = text(row, codeColumn).toStdString();
        if (isHeading(row)) {
            list.competences.push_back({code, text(row, englishColumn), text(row, frenchColumn)});
            continue;
        }
        PracticeItem item;
        item.code = code;
        item.competence = list.competences.size() - 1;
        item.isCritical = m_rows->item(row, criticalColumn)->checkState() == Qt::Checked;
        item.offersEscalation = m_rows->item(row, codeColumn)->data(kEscalationRole).toBool();
        item.source = m_rows->item(row, codeColumn)->data(kSourceRole).toString();
        item.english = text(row, englishColumn);
        item.french = text(row, frenchColumn);
        item.goodEnglish = text(row, goodEnglishColumn);
        item.goodFrench = text(row, goodFrenchColumn);
        list.items.push_back(item);
    }
    return list;
}

} // namespace clmrs
