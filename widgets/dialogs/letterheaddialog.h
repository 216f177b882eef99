// How attendance lists look: upright or lying, the title in a language of the place, whose logos.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace clmrs {

class LetterheadDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit LetterheadDialog(const LetterheadQuestion &question, QWidget *parent = nullptr);
    Letterhead answer() const;

protected:
    QString missing() const override;

private:
    void addLogo(std::size_t which, const QString &label, const QString &choose, const std::string &path);

    LetterheadQuestion m_question;
    QLineEdit *m_titleLine;
    std::array<QLineEdit *, 2> m_logos; // of the cooperative, of the partner
    QCheckBox *m_landscape;
};

} // namespace clmrs
