#include "widgets/logbook/tableimport.h"

#include "models/exchange/confinedreading.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/tablereader.h"

#include <QFileInfo>

namespace clmrs {

namespace {

constexpr std::size_t kFaultsShown = 12; // what a question can hold; the rest comes once these are mended

// By LogbookKind.
constexpr std::array<const char *, kLogbookKindNames.size()> kKindWords{
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Modules of the curriculum"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Trainings"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Who came to trainings, with scores"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Coaching visits"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Marks of coaching visits"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Agreed actions"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Equipment"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Days away"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Awareness sessions"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Who came to awareness sessions"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Notes"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Corrections"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Planned support"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Referrals"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Stages of referrals"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Directory of services"),
    QT_TRANSLATE_NOOP("clmrs::TableImport", "Further stops of coaching visits"),
};

} // namespace

struct TableImport::Read
{
    QString file; // its name
    std::size_t rows = 0;
    LogbookImport taken;
    std::vector<TableFault> faults;
};

TableImport::TableImport(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void TableImport::ask()
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    if (m_job.isRunning()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "A table is being read. Wait until it is done, or cancel it.")});
        return;
    }
    QStringList kinds;
    for (const char *words : kKindWords)
        kinds.append(tr(words));
    const auto kind = m_context.services.askChoice(m_context.window, {tr("Import a table"), tr("What is in the &table?"), kinds});
    if (kind)
        chooseFile(static_cast<std::size_t>(*kind));
}

void TableImport::chooseFile(std::size_t kind)
{
    const QString path = m_context.services.chooseFile(
        m_context.window, {tr("Import a table: %1").arg(tr(kKindWords[kind])), tr("Tables (*.xlsx *.csv);;All files (*)"), {}});
    if (!path.isEmpty())
        read(kind, path);
}

// The rows are held against the logbook and the file as they are now; where the logbook changes meanwhile, writing refuses.
void TableImport::read(std::size_t kind, const QString &path)
{
    const auto &opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    const Date today = std::max(m_context.keeper.options().clock().day(), opened->book->snapshot->asOf.day());
    m_job.start<std::shared_ptr<Read>>(
        [kind, path, opened, today, logbook = m_context.keeper.snapshot(),
         columnsOf = m_context.services.contractColumns](const Progress &progress) {
            auto read = std::make_shared<Read>();
            read->file = QFileInfo(path).fileName();
            const OutsideTable table = readTable(path, workbookReader(), progress);
            read->rows = table.rows.size();
            read->taken = importOf(static_cast<LogbookKind>(kind), table, {*logbook, *opened->book->snapshot, columnsOf, today},
                                   read->faults);
            return read;
        },
        [this, kind](const std::shared_ptr<Read> &read) {
            if (read->faults.empty())
                offer(std::move(*read));
            else
                sayFaults(kind, *read);
        },
        [this](const Error &error) { m_context.say(error.sentence()); });
}

void TableImport::sayFaults(std::size_t kind, const Read &read)
{
    QStringList lines{tr("Nothing of %1 was taken. It has %n fault(s):", nullptr, int(read.faults.size())).arg(read.file)};
    for (std::size_t i = 0; i < std::min(read.faults.size(), kFaultsShown); ++i)
        lines.append(read.faults[i].text());
    if (read.faults.size() > kFaultsShown)
        lines.append(tr("… and %n more.", nullptr, int(read.faults.size() - kFaultsShown)));
    if (m_context.services.ask(m_context.window, {lines.join(u'\n'), tr("&Choose a file again…"), tr("Leave it")}))
        chooseFile(kind);
}

void TableImport::offer(Read read)
{
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(qulonglong(count)); };
    const LogbookImport &taken = read.taken;
    if (taken.change.edits.empty()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "All of %1 stands in the logbook already. Nothing was changed."), {read.file}});
        return;
    }
    QString text =
        tr("%1: rows new: %2, changed: %3, as they were: %4.")
            .arg(read.file, number(taken.added), number(taken.changed), number(read.rows - taken.added - taken.changed));
    if (taken.retired > 0)
        text += u'\n' + tr("%n module(s) of the starting curriculum that no training names leave for your own.", nullptr,
                           int(taken.retired));
    text += u'\n' + tr("Take them into the logbook? Undo takes all of it back.");
    if (!m_context.services.ask(m_context.window, {text, tr("&Take the table"), tr("Leave it")}) || !m_context.isWritable())
        return;
    read.taken.change.what = QT_TRANSLATE_NOOP("clmrs", "import a table");
    m_context.keeper.apply(std::move(read.taken.change), [this, file = read.file] {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "%1 is in the logbook."), {file}});
    });
}

} // namespace clmrs
