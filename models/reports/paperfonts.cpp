#include "models/reports/paperfonts.h"

#include "models/domain/sentence.h"

#include <QFile>
#include <QFontDatabase>
#include <algorithm>
#include <array>

static void initFonts() { Q_INIT_RESOURCE(fonts); }

namespace clmrs {

namespace {

constexpr std::array kFiles{":/fonts/noto/NotoSans-Regular.ttf", ":/fonts/noto/NotoSans-Bold.ttf",
                            ":/fonts/dejavu/DejaVuSans.ttf", ":/fonts/dejavu/DejaVuSans-Bold.ttf"};

// The smallest spacing that Qt keeps: any at all turns ligatures off, and this one nobody sees.
constexpr double kNoLigatures = 1.0 / 64;

bool registerFile(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) && QFontDatabase::addApplicationFontFromData(file.readAll()) >= 0;
}

} // namespace

void registerPaperFonts()
{
    static const bool registered = [] {
        initFonts();
        return std::all_of(kFiles.begin(), kFiles.end(), registerFile);
    }();
    if (!registered)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The program’s own fonts cannot be read. Please install the program again."), {}});
}

QFont paperFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(points * kPaperPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

} // namespace clmrs
