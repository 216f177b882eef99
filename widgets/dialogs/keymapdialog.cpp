#include "widgets/dialogs/keymapdialog.h"

#include "widgets/parts/appearance.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr QSize kSize(760, 600); // pixels: the longest of both languages stands whole

struct OtherKey
{
    const char *what;
    const char *keys;
};

// Keys that belong to no action of the menus.
constexpr OtherKey kEverywhere[] = {
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Go to the next or former part of the window"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Tab, Shift+Tab")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Read the current row in full"), QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Enter")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Open a filter; choose in it; close it"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Space, arrows and Space, Escape")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "In a list of a dialogue: tick a row; write in a cell"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Space, F2")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "On a chart: from point to point; open one"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Arrows, Enter")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "On the map: from place to place; move; zoom; all of it"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Arrows, Shift+arrows, + and -, 0")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "In a calendar: the month before or after"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Page Up, Page Down")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "On a checklist: mark; take a mark away; write a remark; save the visit"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "0 1 2 n, Delete, Enter, Ctrl+Enter")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Take back what was agreed or decided"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Delete")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "In a proposal: take a move or leave it"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Space")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "In this week: the line before or after"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Up, Down")},
};

// What the lists of these alone do: other lists copy nothing, and their columns share the room by themselves.
constexpr OtherKey kAmongCases[] = {
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "From the search to the rows"), QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Enter")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Close the detail pane, then clear the search"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Escape")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Copy the current cell"), QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Ctrl+C")},
    {QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Make the current column narrower or wider; move it"),
     QT_TRANSLATE_NOOP("clmrs::KeyMapDialog", "Shift+arrows, Ctrl+Shift+arrows")},
};

} // namespace

KeyMapDialog::KeyMapDialog(const std::vector<Section> &sections, QWidget *parent) : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    resize(withinScreen(*this, kSize));
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Section &section : sections) {
        add(section.title, {}, true);
        for (const QAction *action : section.actions) {
            if (!action->shortcut().isEmpty())
                add(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText), false);
        }
    }
    add(tr("Everywhere"), {}, true);
    for (const OtherKey &key : kEverywhere)
        add(tr(key.what), tr(key.keys), false);
    add(tr("Lists of children and households"), {}, true);
    for (const OtherKey &key : kAmongCases)
        add(tr(key.what), tr(key.keys), false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeyMapDialog::add(const QString &what, const QString &keys, bool heading)
{
    auto *item = new QTreeWidgetItem(m_list, {what, keys});
    item->setSizeHint(0, {0, kRowHeight});
    QFont weight = font();
    weight.setBold(heading);
    item->setFont(0, weight);
}

} // namespace clmrs
