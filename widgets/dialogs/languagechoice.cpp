#include "widgets/dialogs/languagechoice.h"

#include "models/domain/qstring.h"
#include "models/tables/languagewords.h"
#include "widgets/dialogs/askdialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestLanguage = 40; // characters

} // namespace

void offerLanguages(QComboBox &box, const std::string &tag)
{
    for (const std::string_view known : knownLanguages())
        box.addItem(languageWord(known), qstring(known));
    box.model()->sort(0);
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.lineEdit()->setMaxLength(kLongestLanguage);
    box.lineEdit()->setAccessibleName(box.accessibleName());
    box.setCurrentIndex(tag.empty() ? -1 : box.findData(qstring(tag)));
    if (box.currentIndex() < 0)
        box.setEditText(qstring(tag));
}

std::string languageIn(const QComboBox &box)
{
    const QString typed = box.currentText().simplified();
    int row = rowMeant(box);
    if (row < 0)
        row = box.findData(typed, Qt::UserRole, Qt::MatchFixedString);
    return (row < 0 ? typed : box.itemData(row).toString()).toStdString();
}

} // namespace clmrs
