#include "widgets/dialogs/askdialog.h"

#include "models/domain/days.h"
#include "widgets/parts/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kWidth = 520; // pixels
constexpr int kWhyLines = 2;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void tellKeys(QWidget &widget, const QString &keys)
{
    widget.setToolTip(keys);
    widget.setAccessibleDescription(keys);
}

void makeQuiet(QLabel &label)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, secondaryText(palette));
    label.setPalette(palette);
}

AskDialog::AskDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_why(plainLabel({}, this))
{
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_why->setMinimumHeight(kWhyLines * fontMetrics().lineSpacing()); // its sentence comes and goes, the fields stay
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(m_form, 1);
    layout->addWidget(m_why);
}

QLabel *AskDialog::sentence(const QString &text)
{
    QLabel *label = plainLabel(text, this);
    m_form->addRow(label);
    return label;
}

QLabel *AskDialog::quiet(const QString &text)
{
    QLabel *label = sentence(text);
    makeQuiet(*label);
    return label;
}

void AskDialog::field(const QString &label, QWidget *editor)
{
    m_form->addRow(label, editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
}

void AskDialog::field(const QString &label, QWidget *editor, QPushButton &beside)
{
    auto *room = new QWidget(this);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins({});
    line->setSpacing(kGrid);
    line->addWidget(editor, 1);
    line->addWidget(&beside);
    auto *words = new QLabel(label, this);
    words->setBuddy(editor);
    m_form->addRow(words, room);
    editor->setAccessibleName(QString(label).remove(u'&'));
    beside.setAutoDefault(false);
}

std::optional<Date> AskDialog::MaybeDay::answer() const { return isThere->isChecked() ? dateOf(day->date()) : std::nullopt; }

AskDialog::MaybeDay AskDialog::maybeDay(const QString &label, const std::optional<Date> &day, Date proposed)
{
    const MaybeDay maybe{new QCheckBox(label, this), new QDateEdit(this)};
    maybe.day->setCalendarPopup(true);
    maybe.day->setDate(qdate(day.value_or(proposed)));
    maybe.day->setAccessibleName(QString(label).remove(u'&'));
    maybe.isThere->setChecked(day.has_value());
    maybe.day->setEnabled(day.has_value());
    m_form->addRow(maybe.isThere, maybe.day);
    connect(maybe.isThere, &QCheckBox::toggled, maybe.day, &QWidget::setEnabled);
    connect(maybe.isThere, &QCheckBox::toggled, this, [this] { check(); });
    connect(maybe.day, &QDateEdit::dateChanged, this, [this] { check(); });
    return maybe;
}

void AskDialog::wide(QWidget *widget) { m_form->addRow(widget); }

void AskDialog::finish(const QString &doIt)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_doIt = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    m_doIt->setDefault(true);
    static_cast<QVBoxLayout &>(*layout()).addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void AskDialog::check()
{
    if (!m_doIt)
        return;
    const QString why = missing();
    m_why->setText(why);
    m_doIt->setEnabled(why.isEmpty());
    m_doIt->setAccessibleDescription(why);
}

// Sentences that take several lines need another height than Qt reckons with for the width of its own choice; on a small screen
// texts and lists give way.
void AskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    setMinimumWidth(std::max(kWidth, layout()->minimumSize().width()));
    const int whole = layout()->totalHeightForWidth(width());
    resize(withinScreen(*this, {width(), testAttribute(Qt::WA_Resized) ? std::max(height(), whole) : whole}));
}

QString AskDialog::whyNot() const { return m_why->text(); }

int rowMeant(const QComboBox &box)
{
    const QString typed = box.currentText().simplified();
    const auto bearsIt = [&](int row) { return box.itemText(row).simplified().compare(typed, Qt::CaseInsensitive) == 0; };
    if (box.currentIndex() >= 0 && bearsIt(box.currentIndex()))
        return box.currentIndex();
    for (int row = 0; row < box.count(); ++row) {
        if (bearsIt(row))
            return row;
    }
    return -1;
}

} // namespace clmrs
