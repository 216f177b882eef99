#include "widgets/dialogs/letterheaddialog.h"

#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace clmrs {

namespace {

constexpr int kLongestTitleLine = 120; // characters

} // namespace

LetterheadDialog::LetterheadDialog(const LetterheadQuestion &question, QWidget *parent)
    : AskDialog(tr("How attendance lists look"), parent), m_question(question), m_titleLine(new QLineEdit(this)), m_logos{},
      m_landscape(nullptr)
{
    sentence(tr("It holds for every list of this cooperative that is printed from here on."));
    m_titleLine->setMaxLength(kLongestTitleLine);
    m_titleLine->setText(qstring(question.letterhead.titleLine));
    m_titleLine->setPlaceholderText(tr("the title in a language of the place"));
    field(tr("&Title line"), m_titleLine);
    addLogo(0, tr("&Logo of the cooperative"), tr("&Choose…"), question.letterhead.logo);
    addLogo(1, tr("Logo of the &partner"), tr("C&hoose…"), question.letterhead.partnerLogo);
    m_landscape = new QCheckBox(tr("The sheet lies on its &side"), this);
    m_landscape->setChecked(question.letterhead.landscape);
    wide(m_landscape);
    finish(tr("Save"));
}

// A path may be typed, or chosen; an empty one is no logo.
void LetterheadDialog::addLogo(std::size_t which, const QString &label, const QString &choose, const std::string &path)
{
    m_logos[which] = new QLineEdit(qstring(path), this);
    m_logos[which]->setPlaceholderText(tr("PNG, JPEG or SVG; empty: none"));
    auto *button = new QPushButton(choose, this);
    button->setAccessibleName(QString(label).remove(u'&') + QStringLiteral(": ") + QString(choose).remove(u'&'));
    field(label, m_logos[which], *button);
    connect(button, &QPushButton::clicked, this, [this, which] {
        const QString chosen = m_question.chooseLogo ? m_question.chooseLogo(this) : QString();
        if (!chosen.isEmpty())
            m_logos[which]->setText(chosen);
    });
    connect(m_logos[which], &QLineEdit::textChanged, this, [this] { check(); });
}

QString LetterheadDialog::missing() const
{
    for (const QLineEdit *logo : m_logos) {
        const QString path = logo->text().trimmed();
        QString wrong = path.isEmpty() || !m_question.whatIsWrongWith ? QString() : m_question.whatIsWrongWith(path);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

Letterhead LetterheadDialog::answer() const
{
    Letterhead letterhead = m_question.letterhead;
    letterhead.titleLine = m_titleLine->text().simplified().toStdString();
    letterhead.logo = m_logos[0]->text().trimmed().toStdString();
    letterhead.partnerLogo = m_logos[1]->text().trimmed().toStdString();
    letterhead.landscape = m_landscape->isChecked();
    return letterhead;
}

} // namespace clmrs
