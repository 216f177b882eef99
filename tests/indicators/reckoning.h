// Who fits a filter, reckoned without the program's own filter and facts: from answers to the command
// `children` (status, due date, alert, who is responsible) and from SQL on the file (everything else).
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

namespace clmrs {

// "" is nobody, nowhere, unknown; an invalid date is none.
struct ReckonedChild
{
    QString id;
    QString household;
    QString monitor;
    QString supervisor;
    QString community;
    QString section = {};
    QString status = {};
    QString sex = {}; // female, male, unknown
    QString age = {}; // the band, as a saved view writes it
    QDate due = {};
    QStringList facts = {}; // codes of a saved view
};

std::vector<ReckonedChild> reckon(const QString &path, const QJsonArray &answers, QDate day);

// What is asked: values by axis (monitors, supervisors, communities, sections, statuses, sexes, ages,
// facts), alternatives within one; days of the due window.
struct Asked
{
    QMap<QString, QStringList> values;
    std::optional<QDate> dueFrom;
    std::optional<QDate> dueTo;
};

bool fits(const ReckonedChild &child, const Asked &asked);
QStringList idsThatFit(const std::vector<ReckonedChild> &children, const Asked &asked);

} // namespace clmrs
