#include "widgets/dialogs/settingsdialog.h"

#include "widgets/dialogs/settingeditor.h"
#include "widgets/parts/appearance.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr QSize kSettingsSize(940, 620); // fits 1366x768
constexpr int kEditorWidth = 216;
constexpr int kStateWidth = 190;

struct Group
{
    std::string_view first; // the key with which it begins
    const char *title;
};

constexpr Group kGroups[] = {
    {"open_interval_months", QT_TRANSLATE_NOOP("clmrs::SettingsDialog", "Visits and follow-ups")},
    {"small_number", QT_TRANSLATE_NOOP("clmrs::SettingsDialog", "Figures")},
    {"coaching_min_items_score", QT_TRANSLATE_NOOP("clmrs::SettingsDialog", "Coaching")},
    {"training_due_soon_days", QT_TRANSLATE_NOOP("clmrs::SettingsDialog", "Training")},
    {"workload_visit_minutes", QT_TRANSLATE_NOOP("clmrs::SettingsDialog", "Workload")},
};

// What has the focus is in sight.
class FollowingArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    bool focusNextPrevChild(bool next) override
    {
        const bool moved = QScrollArea::focusNextPrevChild(next);
        if (QWidget *focus = window()->focusWidget(); moved && focus && isAncestorOf(focus))
            ensureWidgetVisible(focus, 0, 2 * kRowHeight);
        return moved;
    }
};

} // namespace

SettingsDialog::SettingsDialog(const SettingsQuestion &question, QWidget *parent)
    : AskDialog(tr("Settings that change figures"), parent), m_question(question)
{
    sentence(tr("These settings change figures everywhere in the program. Screen, paper and command line name whatever differs "
                "from the defaults."));
    layOut();
    for (const Line &line : m_lines) {
        line.editor->show(question.settings);
        connect(line.editor, &SettingEditor::changed, this, &SettingsDialog::showStates);
    }
    resize(withinScreen(*this, kSettingsSize));
    finish(tr("Save the settings"));
    showStates();
}

void SettingsDialog::layOut()
{
    auto *area = new FollowingArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *inside = new QWidget(area);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, kGrid, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(0, 1);
    for (const SettingSpec &spec : settingSpecs()) {
        const auto group = std::ranges::find(kGroups, std::string_view(spec.key), &Group::first);
        if (group != std::end(kGroups))
            addHeading(*grid, group->title);
        addLine(*grid, spec);
    }
    area->setWidget(inside);
    wide(area);
}

void SettingsDialog::addHeading(QGridLayout &grid, const char *text)
{
    auto *heading = new QLabel(tr(text), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, kGrid, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, -1);
}

void SettingsDialog::addLine(QGridLayout &grid, const SettingSpec &spec)
{
    const int row = grid.rowCount();
    auto *meaning = new QLabel(say(spec.meaning), this);
    meaning->setWordWrap(true);
    auto *editor = SettingEditor::make(spec, m_question.chooseRulePack, this);
    editor->setFixedWidth(kEditorWidth);
    auto *state = new QLabel(this);
    state->setWordWrap(true);
    state->setMinimumWidth(kStateWidth);
    auto *reset = new QPushButton(tr("Reset"), this);
    reset->setAutoDefault(false);
    reset->setAccessibleName(tr("Reset: %1").arg(say(spec.meaning)));
    meaning->setBuddy(editor);
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(meaning), static_cast<QWidget *>(editor), static_cast<QWidget *>(state),
                            static_cast<QWidget *>(reset)})
        grid.addWidget(widget, row, column++);
    connect(reset, &QPushButton::clicked, editor, [editor] {
        editor->show(Settings());
        editor->setFocus();
    });
    m_lines.push_back({editor, state, reset});
}

void SettingsDialog::showStates()
{
    for (const Line &line : m_lines) {
        const bool changed = line.editor->isChanged();
        line.state->setText((changed ? tr("changed, default: %1") : tr("default: %1")).arg(line.editor->defaultText()));
        QPalette colours = palette();
        if (!changed)
            colours.setColor(QPalette::WindowText, secondaryText(colours));
        line.state->setPalette(colours);
        line.reset->setEnabled(changed);
    }
    check();
}

QString SettingsDialog::missing() const
{
    Settings settings;
    for (const Line &line : m_lines) {
        if (QString wrong = line.editor->take(settings); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

Settings SettingsDialog::answer() const
{
    Settings settings = m_question.settings;
    for (const Line &line : m_lines)
        line.editor->take(settings);
    return settings;
}

} // namespace clmrs
