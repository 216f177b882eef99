#include "toldcourse.h"

#include <QStringList>
#include <QTest>

namespace clmrs {

void tell(CaseFileBuilder &file, const QString &story)
{
    int number = 0;
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = step.split(u' ', Qt::SkipEmptyParts);
        const auto word = [&](int i) { return words.value(i).toStdString(); };
        const std::string what = word(0);
        const std::string id = std::to_string(number++);
        const bool backCheck = what.starts_with("back-check");
        const auto observed = [&](const std::string &visit, const std::string &presence, const std::string &finding,
                                  const std::string &danger) {
            file.row("observation", {{"id", text(id)},
                                     {"visit_id", text(visit)},
                                     {"child_id", text("k")},
                                     {"presence", presence.empty() ? "NULL" : text(presence)},
                                     {"finding", finding.empty() ? "NULL" : text(finding)},
                                     {"danger", danger.empty() ? "NULL" : text(danger)}});
        };
        if (what == "met" || what == "back-check-met") { // met DAY PRESENCE [FINDING] [DANGER]
            file.visit(id, word(1), backCheck ? "back_check" : "monitoring");
            observed(id, word(2) == "-" ? "" : word(2), word(3) == "-" ? "" : word(3), word(4));
        } else if (what == "again") { // another observation in the visit before
            observed(std::to_string(number - 2), word(1), word(2), "");
        } else if (what == "visit") {
            file.visit(id, word(1));
        } else if (what == "support") { // support KIND DAY child|household|community|other
            const std::string to = word(3);
            file.row("support", {{"id", text(id)},
                                 {"kind", word(1) == "-" ? "NULL" : text(word(1))},
                                 {"delivered_on", word(2) == "-" ? "NULL" : text(word(2))},
                                 {"child_id", to == "child"   ? text("k")
                                              : to == "other" ? text("k2")
                                                              : "NULL"},
                                 {"household_id", to == "household" ? text("h") : "NULL"},
                                 {"community_id", to == "community" ? text("c") : "NULL"}});
        } else if (what == "closed") {
            file.row("closure", {{"id", text(id)}, {"child_id", text("k")}, {"closed_on", text(word(1))}});
        } else if (what == "referred") {
            file.row("referral", {{"id", text(id)}, {"child_id", text("k")}, {"referred_on", text(word(1))}});
        } else if (what == "born") {
            file.sql("UPDATE child SET birth_date = " + text(word(1)) + ", birth_date_precision = " + text(word(2)) +
                     " WHERE id = 'k'");
        } else if (what == "left") { // left DAY child|household
            file.sql("UPDATE " + word(2) + " SET left_on = " + text(word(1)) + " WHERE id IN ('k', 'h')");
        } else if (what == "refused") {
            file.sql("UPDATE household SET consent = 'refused'");
        } else {
            QFAIL(qPrintable(QStringLiteral("an unknown step: ") + step));
        }
    }
}

} // namespace clmrs
