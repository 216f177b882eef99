#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QTextStream>

namespace clmrs {

int runSettings(const Invocation &call)
{
    const Settings inForce = call.rules().settings;
    Output output(call.value("o"));
    QTextStream text(&output.device());
    for (const SettingSpec &spec : settingSpecs()) {
        const QString codes = settingCodes(spec);
        text << QStringLiteral("%1 = %2")
                    .arg(QLatin1String(spec.key), QString::fromUtf8(settingValue(inForce, spec)))
                    .leftJustified(42)
             << Sentence{spec.meaning, {}}.text() << (codes.isEmpty() ? codes : QStringLiteral(": ") + codes) << '\n';
    }
    text.flush();
    output.finish();
    return kDone;
}

} // namespace clmrs
