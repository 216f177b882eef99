#include "widgets/parts/choicebutton.h"

#include "models/domain/foldedtext.h"
#include "widgets/parts/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace clmrs {

namespace {

constexpr int kWidestText = 180; // pixels, of the button
constexpr int kPopupWidth = 280;
constexpr int kMostLines = 14;
constexpr int kWorthFinding = 10; // entries from which a search field helps

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent) : QToolButton(parent), m_find(new QLineEdit), m_list(new QListWidget)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    buildPopup();
    connect(m_find, &QLineEdit::textChanged, this, &ChoiceButton::showMatching);
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceButton::toggle);
}

void ChoiceButton::buildPopup()
{
    auto *popup = new QMenu(this);
    auto *content = new QWidget(popup);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    m_find->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(kPopupWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_find->installEventFilter(this);
    auto *action = new QWidgetAction(popup);
    action->setDefaultWidget(content);
    popup->addAction(action);
    setMenu(popup);
    connect(popup, &QMenu::aboutToShow, this, [this] {
        m_find->clear();
        QWidget *first = m_find->isVisibleTo(m_find->parentWidget()) ? static_cast<QWidget *>(m_find) : m_list;
        QMetaObject::invokeMethod(
            first,
            [first] {
                if (first->isVisible()) // the list may be closed again by now
                    first->setFocus();
            },
            Qt::QueuedConnection);
    });
}

void ChoiceButton::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_find->setPlaceholderText(tr("Search"));
    m_find->setAccessibleName(tr("Search"));
    refresh();
}

void ChoiceButton::setChoices(const std::vector<ChoiceItem> &choices)
{
    m_list->clear();
    for (const ChoiceItem &choice : choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setToolTip(plainTip(choice.hint.isEmpty() ? choice.label : choice.hint));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // toggled by its whole line
    }
    m_find->setVisible(m_list->count() >= kWorthFinding);
    const int lines = std::clamp(m_list->count(), 1, kMostLines);
    m_list->setFixedHeight(lines * kRowHeight + 2 * m_list->frameWidth() + kGrid / 2);
    refresh();
}

void ChoiceButton::setChosen(const QStringList &values)
{
    m_chosen = values;
    refresh();
}

void ChoiceButton::showMatching(const QString &text)
{
    const QString wanted = folded(text);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!folded(m_list->item(i)->text()).contains(wanted));
}

void ChoiceButton::toggle(QListWidgetItem *item)
{
    const QString value = item->data(Qt::UserRole).toString();
    if (!m_chosen.removeOne(value))
        m_chosen.append(value);
    refresh();
    Q_EMIT chosenChanged();
}

void ChoiceButton::refresh()
{
    QString only;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem &item = *m_list->item(i);
        const bool chosen = m_chosen.contains(item.data(Qt::UserRole).toString());
        item.setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item.setSizeHint({0, kRowHeight});
        if (chosen)
            only = item.text();
    }
    QString text = m_title;
    if (m_chosen.size() == 1 && !only.isEmpty())
        text = tr("%1: %2").arg(m_title, only);
    else if (!m_chosen.isEmpty())
        text = tr("%1: %2").arg(m_title, locale().toString(m_chosen.size()));
    // A name's "&" is no letter to press.
    setText(fontMetrics().elidedText(text, Qt::ElideRight, kWidestText).replace(u'&', QStringLiteral("&&")));
    setToolTip(plainTip(text));
    setAccessibleDescription(text);
    QFont weight = font();
    weight.setBold(!m_chosen.isEmpty()); // a filter in force is seen at a glance, without colour
    setFont(weight);
}

bool ChoiceButton::toggleOnKey(int key)
{
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (QListWidgetItem *item = m_list->currentItem(); item && !item->isHidden())
        toggle(item);
    return true;
}

bool ChoiceButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QToolButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && toggleOnKey(key))
        return true;
    if (watched == m_find && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus();
        for (int i = 0; i < m_list->count(); ++i) {
            if (!m_list->item(i)->isHidden()) {
                m_list->setCurrentRow(i);
                break;
            }
        }
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(m_title);
    QToolButton::changeEvent(event);
}

} // namespace clmrs
