#include "models/session/logbooksettings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clmrs {

namespace {

// The row that holds for each setting.
QHash<QString, const SettingRow *> rowsInForce(const LogbookSnapshot &logbook)
{
    QHash<QString, const SettingRow *> rows;
    for (const SettingRow &row : logbook.all<SettingRow>()) { // by key
        const SettingRow *&held = rows[QString::fromStdString(row.setting)];
        if (!held || row.head.rev >= held->head.rev)
            held = &row;
    }
    return rows;
}

} // namespace

Settings settingsOf(const LogbookSnapshot &logbook)
{
    Settings settings;
    const auto rows = rowsInForce(logbook);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        // One value and no more: what stands behind it would be another setting.
        const QJsonArray value = QJsonDocument::fromJson('[' + QByteArray::fromStdString((*row)->value) + ']').array();
        if (value.size() != 1)
            continue;
        const QByteArray json = QJsonDocument(QJsonObject{{row.key(), value.first()}}).toJson();
        try {
            settings = parseSettings(json, QString(), settings);
        } catch (const Error &) {
            continue; // of another version of this program: it changes nothing here
        }
    }
    return settings;
}

BookRules rulesOf(const LogbookSnapshot &logbook)
{
    return {settingsOf(logbook), logbook.pseudonymKey, awaySpans(logbook), heldMeetings(logbook)};
}

Change settingsChange(const LogbookSnapshot &logbook, const Settings &wanted)
{
    Change change{QT_TRANSLATE_NOOP("clmrs", "change settings"), {}};
    const auto rows = rowsInForce(logbook);
    for (const SettingSpec &spec : settingSpecs()) {
        const SettingRow *former = rows.value(QLatin1String(spec.key));
        const std::string value = settingValue(wanted, spec).toStdString();
        const bool isDefault = value == settingValue(Settings(), spec).toStdString();
        if (former ? !isDefault && former->value == value : isDefault)
            continue;
        Edit<SettingRow> edit;
        if (former)
            edit.before = *former;
        if (!isDefault) {
            edit.after = former ? *former : SettingRow();
            edit.after->setting = spec.key;
            edit.after->value = value;
        }
        change.edits.push_back(edit);
    }
    return change;
}

} // namespace clmrs
