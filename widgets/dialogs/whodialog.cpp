#include "widgets/dialogs/whodialog.h"

#include "models/domain/foldedtext.h"
#include "models/domain/qstring.h"
#include "models/tables/logwords.h"
#include "widgets/parts/appearance.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

namespace clmrs {

namespace {

constexpr int kLongestName = 120;
constexpr int kAuthorRows = 7;

} // namespace

WhoDialog::WhoDialog(const WhoQuestion &question, QWidget *parent)
    : AskDialog(tr("Who sits here?"), parent), m_question(question), m_name(new QLineEdit(this)), m_people(new QListWidget(this)),
      m_supervisor(new QRadioButton(roleWord(AuthorRole::supervisor), this)),
      m_manager(new QRadioButton(roleWord(AuthorRole::manager), this))
{
    sentence(tr("What you write will bear your name. Choose yourself from the people of the file, or type your name."));
    m_name->setMaxLength(kLongestName);
    m_people->setFixedHeight(kAuthorRows * kRowHeight);
    field(tr("Your &name"), m_name);
    field(tr("People of the &file"), m_people);
    m_from = quiet({});
    field(tr("You are"), m_supervisor);
    wide(m_manager);
    form().setWidget(form().rowCount() - 1, QFormLayout::FieldRole, m_manager);
    m_supervisor->setAccessibleName({}); // its own text
    m_supervisor->setChecked(true);
    if (question.current) {
        m_name->setText(qstring(question.current->name));
        (question.current->role == AuthorRole::manager ? m_manager : m_supervisor)->setChecked(true);
    }
    listMatching();
    if (question.current)
        m_id = question.current->personnelId;
    connect(m_name, &QLineEdit::textEdited, this, [this] { listMatching(); });
    connect(m_people, &QListWidget::itemSelectionChanged, this, &WhoDialog::takeChosen);
    connect(m_people, &QListWidget::itemActivated, this, [this] { m_supervisor->setFocus(); });
    finish(tr("Begin"));
}

void WhoDialog::listMatching()
{
    const QSignalBlocker quietly(m_people);
    const QString typed = folded(m_name->text());
    const PersonOffer *exactly = nullptr;
    m_people->clear();
    for (std::size_t i = 0; i < m_question.people.size(); ++i) {
        const PersonOffer &person = m_question.people[i];
        const QString name = folded(person.name);
        if (!name.contains(typed))
            continue;
        auto *item = new QListWidgetItem(person.name, m_people);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<uint>(i)));
        item->setSizeHint({0, kRowHeight});
        if (name == typed)
            exactly = &person;
    }
    choose(exactly);
}

void WhoDialog::takeChosen()
{
    const auto selected = m_people->selectedItems(); // the current item is one without anybody's doing
    if (selected.isEmpty())
        return;
    const PersonOffer *person = &m_question.people[selected.front()->data(Qt::UserRole).toUInt()];
    m_name->setText(person->name);
    choose(person);
}

void WhoDialog::choose(const PersonOffer *person)
{
    m_id = person ? person->id : std::string();
    if (person && person->leads)
        m_supervisor->setChecked(true);
    m_from->setText(person ? tr("Chosen from the people of the file.")
                    : m_name->text().trimmed().isEmpty()
                        ? QString()
                        : tr("Not among the people of the file: the name stands as you type it."));
    check();
}

QString WhoDialog::missing() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Choose yourself from the list, or type your name.") : QString();
}

Author WhoDialog::answer() const
{
    Author author;
    author.personnelId = m_id;
    author.name = m_name->text().simplified().toStdString();
    author.role = m_manager->isChecked() ? AuthorRole::manager : AuthorRole::supervisor;
    return author;
}

} // namespace clmrs
