#include "widgets/dialogs/finddialog.h"

#include "widgets/dialogs/askdialog.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr QSize kFindSize(720, 440);
constexpr int kLongestSearch = 120; // letters

} // namespace

FindDialog::FindDialog(QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this)), m_intro(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_list(new PlainListView(m_stack)), m_empty(new QLabel(m_stack))
{
    setWindowTitle(tr("Find anything"));
    resize(withinScreen(*this, kFindSize));
    m_typed->setMaxLength(kLongestSearch);
    m_typed->setClearButtonEnabled(true);
    m_typed->setPlaceholderText(tr("A code, a name, a community or a command"));
    m_typed->setAccessibleName(tr("Find a child, a household, a monitor, a community or a command"));
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        makeQuiet(*label);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->setAccessibleName(tr("What was found"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_typed);
    layout->addWidget(m_intro);
    layout->addWidget(m_stack, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_typed), static_cast<QWidget *>(m_list)})
        part->installEventFilter(this);
    connect(m_list, &PlainListView::rowActivated, this, &FindDialog::goToCurrent);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_isAnswered = false;
        Q_EMIT letterTyped();
    });
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) { // by the button that clears it
        if (text.isEmpty())
            Q_EMIT letterTyped();
    });
}

QString FindDialog::typed() const { return m_typed->text(); }

void FindDialog::show(PlainList found)
{
    const bool nothing = found.rows.empty();
    m_isAnswered = true;
    m_intro->setText(found.intro);
    m_empty->setText(found.empty);
    m_list->show(std::move(found));
    m_list->setCurrentIndex({});
    m_list->chooseFirst();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
    // The keys stay in the letters: what stands first is said from there.
    const PlainRow *first = m_list->currentRow();
    m_typed->setAccessibleDescription(first ? tr("First of %Ln: %1", nullptr, m_list->rows().rowCount())
                                                  .arg(first->cells[0] + QStringLiteral(", ") + first->cells[1])
                                            : m_empty->text());
    QAccessibleEvent changed(m_typed, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (std::exchange(m_goesOn, false))
        goToCurrent();
}

void FindDialog::goToCurrent()
{
    const PlainRow *current = m_list->currentRow();
    if (!m_isAnswered) {
        m_goesOn = true;
        return;
    }
    if (!current)
        return;
    const PlainRow row = *current;
    accept();
    Q_EMIT chosen(row);
}

// Arrows walk the rows and letters go on being typed, wherever the keys are.
bool FindDialog::onKey(const QKeyEvent &event)
{
    const bool inList = m_list->hasFocus();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        goToCurrent();
        return true;
    }
    if (!inList && event.key() == Qt::Key_Down && m_list->rows().rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (m_list->rows().rowCount() > 1) // the first was said already
            m_list->setCurrentIndex(m_list->rows().index(1, 0));
        return true;
    }
    if (inList && event.key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_typed->setFocus(Qt::TabFocusReason);
        return true;
    }
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint();
    if (inList && (isLetter || event.key() == Qt::Key_Backspace)) {
        m_typed->setFocus(Qt::TabFocusReason);
        m_typed->deselect();
        m_typed->end(false);
        isLetter ? m_typed->insert(event.text()) : m_typed->backspace();
        m_isAnswered = false;
        Q_EMIT letterTyped();
        return true;
    }
    return false;
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent &>(*event))) || QDialog::eventFilter(watched, event);
}

} // namespace clmrs
