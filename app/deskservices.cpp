#include "app/deskservices.h"

#include "app/logbookservices.h"
#include "app/shared/language.h"
#include "models/casefile/contractcolumns.h"
#include "widgets/dialogs/daydialog.h"
#include "widgets/dialogs/visitsdialog.h"
#include "widgets/parts/appearance.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace clmrs {

namespace {

const QString kFolderKey = QStringLiteral("folders/last");

QString lastFolder(const QSettings &memory)
{
    return memory.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

// ".xlsx" where somebody chose workbooks and typed no ending.
QString withEnding(const QString &path, const QString &kind)
{
    const qsizetype star = kind.indexOf(QStringLiteral("*."));
    const QString ending = star < 0 ? QString() : kind.mid(star + 1).remove(u')');
    return ending.isEmpty() || ending == QStringLiteral(".*") || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

QString chooseFile(QWidget *parent, const FileQuestion &question, QSettings &memory)
{
    const bool saving = !question.suggestedName.isEmpty();
    QString kind;
    QString path;
    if (saving) {
        const QString suggested = QDir(lastFolder(memory)).filePath(question.suggestedName);
        path = withEnding(QFileDialog::getSaveFileName(parent, question.title, suggested, question.kinds, &kind), kind);
    } else {
        path = QFileDialog::getOpenFileName(parent, question.title, lastFolder(memory), question.kinds);
    }
    if (!path.isEmpty())
        memory.setValue(kFolderKey, QFileInfo(path).absolutePath());
    return path;
}

bool ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("CLMRS Desk"), question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText); // it may hold the name of a view
    const auto *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(question.no, QMessageBox::RejectRole));
    namePicture(box);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> askText(QWidget *parent, const TextQuestion &question)
{
    bool given = false;
    const QString text =
        QInputDialog::getText(parent, question.title, question.label, QLineEdit::Normal, question.suggested, &given);
    return given ? std::optional(text.left(question.longest)) : std::nullopt;
}

std::optional<int> askChoice(QWidget *parent, const ChoiceQuestion &question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.label);
    dialog.setComboBoxItems(question.choices);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.findChild<QComboBox *>()->currentIndex(); // two choices may bear one name
}

// A printer, or the file of a PDF: Qt's own dialogue offers both.
std::optional<PaperTarget> choosePaper(QWidget *parent, const QString &suggestedName, const QSettings &memory)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(suggestedName);
    printer->setOutputFileName(QDir(lastFolder(memory)).filePath(suggestedName));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (printer->outputFormat() == QPrinter::PdfFormat)
        return PaperTarget{printer->outputFileName(), nullptr};
    return PaperTarget{{}, printer};
}

} // namespace

WindowServices deskServices(QString &language, bool remember, QSettings &memory)
{
    WindowServices services;
    services.memory = &memory;
    services.viewsFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/views");
    services.workFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/clmrs-desk/outgoing");
    services.contractColumns = contractColumns;
    services.chooseFile = [&memory](QWidget *parent, const FileQuestion &question) {
        return chooseFile(parent, question, memory);
    };
    services.ask = ask;
    services.askText = askText;
    services.askChoice = askChoice;
    services.askDay = [](QWidget *parent, const DayQuestion &question) -> std::optional<DayPolicy> {
        DayDialog dialog(question, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    services.askVisits = [](QWidget *parent, const VisitsQuestion &question) -> std::optional<VisitsAnswer> {
        VisitsDialog dialog(question, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    addLogbookServices(services);
    services.choosePaper = [&memory](QWidget *parent, const QString &name) { return choosePaper(parent, name, memory); };
    for (const Language &choice : languages())
        services.languages.push_back({QLatin1String(choice.code), QString::fromUtf16(choice.ownName)});
    services.currentLanguage = [&language] { return language; };
    services.switchLanguage = [&language, &memory, remember](const QString &code) {
        language = code;
        installLanguage(languageOf(code));
        if (remember)
            memory.setValue(QStringLiteral("language"), code);
    };
    return services;
}

} // namespace clmrs
