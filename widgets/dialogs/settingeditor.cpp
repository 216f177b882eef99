#include "widgets/dialogs/settingeditor.h"

#include "models/tables/cells.h"
#include "widgets/parts/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace clmrs {

namespace {

constexpr qsizetype kMostEntries = 24; // as a settings file takes them
constexpr int kLongestList = 200;

constexpr std::array kStarts{QT_TRANSLATE_NOOP("clmrs", "the latest assessment"),
                             QT_TRANSLATE_NOOP("clmrs", "the day of identification"),
                             QT_TRANSLATE_NOOP("clmrs", "the first support")};

class NumberEditor : public SettingEditor
{
public:
    NumberEditor(const SettingSpec &spec, int Settings::*field, QWidget *parent)
        : SettingEditor(spec, parent), m_field(field), m_number(new QSpinBox(this))
    {
        m_number->setRange(spec.least, spec.most);
        standAlone(m_number);
        connect(m_number, &QSpinBox::valueChanged, this, &SettingEditor::changed);
    }
    void show(const Settings &settings) override { m_number->setValue(settings.*m_field); }
    QString take(Settings &settings) const override
    {
        settings.*m_field = m_number->value();
        return {};
    }

protected:
    QString textOf(const Settings &settings) const override { return QLocale().toString(settings.*m_field); }

private:
    int Settings::*m_field;
    QSpinBox *m_number;
};

class ListEditor : public SettingEditor
{
public:
    ListEditor(const SettingSpec &spec, std::vector<int> Settings::*field, QWidget *parent)
        : SettingEditor(spec, parent), m_field(field), m_list(new QLineEdit(this))
    {
        m_list->setMaxLength(kLongestList);
        standAlone(m_list);
        connect(m_list, &QLineEdit::textChanged, this, &SettingEditor::changed);
    }
    void show(const Settings &settings) override { m_list->setText(textOf(settings)); }
    QString take(Settings &settings) const override
    {
        std::vector<int> numbers;
        for (const QString &entry : m_list->text().split(u',')) {
            bool isNumber = false;
            numbers.push_back(entry.trimmed().toInt(&isNumber));
            if (!isNumber || numbers.back() < spec().least || numbers.back() > spec().most || numbers.size() > kMostEntries)
                return Sentence{QT_TRANSLATE_NOOP("clmrs",
                                                  "“%1” takes whole numbers from %2 to %3 with commas between them, such as "
                                                  "3, 6."),
                                {say(spec().meaning), QString::number(spec().least), QString::number(spec().most)}}
                    .text();
        }
        settings.*m_field = numbers;
        return {};
    }

protected:
    QString textOf(const Settings &settings) const override
    {
        QStringList numbers;
        for (const int number : settings.*m_field)
            numbers.append(QString::number(number));
        return numbers.join(QStringLiteral(", "));
    }

private:
    std::vector<int> Settings::*m_field;
    QLineEdit *m_list;
};

class StartEditor : public SettingEditor
{
public:
    StartEditor(const SettingSpec &spec, IntervalStart Settings::*field, QWidget *parent)
        : SettingEditor(spec, parent), m_field(field), m_choice(new QComboBox(this))
    {
        for (const char *start : kStarts)
            m_choice->addItem(say(start));
        standAlone(m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingEditor::changed);
    }
    void show(const Settings &settings) override { m_choice->setCurrentIndex(static_cast<int>(settings.*m_field)); }
    QString take(Settings &settings) const override
    {
        settings.*m_field = static_cast<IntervalStart>(m_choice->currentIndex());
        return {};
    }

protected:
    QString textOf(const Settings &settings) const override { return say(kStarts[static_cast<std::size_t>(settings.*m_field)]); }

private:
    IntervalStart Settings::*m_field;
    QComboBox *m_choice;
};

class FileEditor : public SettingEditor
{
public:
    FileEditor(const SettingSpec &spec, QString Settings::*field, const ChooseFile &chooseFile, QWidget *parent)
        : SettingEditor(spec, parent), m_field(field), m_path(new QLineEdit(this))
    {
        standAlone(m_path);
        connect(m_path, &QLineEdit::textChanged, this, &SettingEditor::changed);
        if (!chooseFile)
            return;
        auto *choose = new QPushButton(say(QT_TRANSLATE_NOOP("clmrs", "Choose…")), this);
        choose->setAutoDefault(false);
        layout()->addWidget(choose);
        connect(choose, &QPushButton::clicked, this, [this, chooseFile] {
            if (const QString path = chooseFile(this); !path.isEmpty())
                m_path->setText(path);
        });
    }
    void show(const Settings &settings) override { m_path->setText(settings.*m_field); }
    QString take(Settings &settings) const override
    {
        settings.*m_field = m_path->text().trimmed();
        return {};
    }

protected:
    QString textOf(const Settings &settings) const override
    {
        return (settings.*m_field).isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "the built-in rules")) : settings.*m_field;
    }

private:
    QString Settings::*m_field;
    QLineEdit *m_path;
};

} // namespace

SettingEditor::SettingEditor(const SettingSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
}

void SettingEditor::standAlone(QWidget *field)
{
    layout()->addWidget(field);
    field->setObjectName(QLatin1String(m_spec.key));
    field->setAccessibleName(say(m_spec.meaning));
    setFocusProxy(field);
}

bool SettingEditor::isChanged() const
{
    Settings here;
    return !take(here).isEmpty() || settingValue(here, m_spec) != settingValue(Settings(), m_spec);
}

SettingEditor *SettingEditor::make(const SettingSpec &spec, const ChooseFile &chooseFile, QWidget *parent)
{
    struct Maker
    {
        SettingEditor *operator()(int Settings::*field) const { return new NumberEditor(spec, field, parent); }
        SettingEditor *operator()(std::vector<int> Settings::*field) const { return new ListEditor(spec, field, parent); }
        SettingEditor *operator()(IntervalStart Settings::*field) const { return new StartEditor(spec, field, parent); }
        SettingEditor *operator()(QString Settings::*field) const { return new FileEditor(spec, field, chooseFile, parent); }
        const SettingSpec &spec;
        const ChooseFile &chooseFile;
        QWidget *parent;
    };
    return std::visit(Maker{spec, chooseFile, parent}, spec.field);
}

} // namespace clmrs
