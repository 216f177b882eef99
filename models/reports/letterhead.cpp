#include "models/reports/letterhead.h"

#include "models/domain/qstring.h"
#include "models/domain/sentence.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <algorithm>

namespace clmrs {

namespace {

constexpr double kLogoHeightMm = 16;
constexpr double kUnderLogoMm = 3;
constexpr int kLogoPixels = 600;     // of the higher side, as much as paper shows at that size
constexpr double kLargestLogo = 0.4; // of the width
constexpr int kLogoMegabytes = 128;  // that a picture may need while it is read
constexpr qsizetype kSignature = 256;

struct LogoKind
{
    QByteArray format; // as QImageReader calls it
    bool (*isIt)(const QByteArray &content);

    bool isDrawn() const { return format == "svg"; }
};

const LogoKind kLogoKinds[] = {
    {"png", [](const QByteArray &content) { return content.startsWith("\x89PNG\r\n\x1a\n"); }},
    {"jpeg", [](const QByteArray &content) { return content.startsWith("\xff\xd8\xff"); }},
    {"svg",
     [](const QByteArray &content) {
         const QByteArray start = content.left(kSignature).trimmed();
         return start.startsWith('<') && content.contains("<svg");
     }},
};

[[noreturn]] void refuseLogo(const char *why, const QString &path) { throw Error({why, {QFileInfo(path).fileName()}}); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 cannot be read. Choose it again, or a list without a logo."), path);
    QByteArray content = file.read(kMostLogoBytes + 1);
    if (content.size() > kMostLogoBytes)
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 is larger than 2 MB. Save it smaller and choose it again."), path);
    return content;
}

// A drawing may name pictures that lie elsewhere, and Qt would fetch them; entities may grow without end.
bool reachesOutside(const QByteArray &svg)
{
    if (svg.contains("<!ENTITY"))
        return true;
    for (qsizetype at = svg.indexOf("href"); at >= 0; at = svg.indexOf("href", at + 1)) {
        QByteArray value = svg.mid(at + 4, kSignature).trimmed();
        if (!value.startsWith('='))
            continue;
        value = value.mid(1).trimmed().mid(1);
        if (!value.startsWith('#') && !value.startsWith("data:"))
            return true;
    }
    return false;
}

// What of a file can be told without making a picture of it.
struct LogoFile
{
    QByteArray content;
    const LogoKind *kind = nullptr;
};

LogoFile logoFileOf(const QString &path)
{
    LogoFile file{contentOf(path)};
    const auto kind = std::ranges::find_if(kLogoKinds, [&](const LogoKind &one) { return one.isIt(file.content); });
    if (kind == std::end(kLogoKinds))
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 is no picture of the kinds PNG, JPEG and SVG. Choose one of these."),
                   path);
    file.kind = kind;
    if (kind->isDrawn() && reachesOutside(file.content))
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 names other files, which are not read. Save it as PNG and choose "
                                              "that."),
                   path);
    return file;
}

// Its digest; empty: there is none.
std::string keptPicture(const QImage &logo, std::vector<KeptLogo> &pictures)
{
    if (logo.isNull())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "png");
    std::string digest = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex().toStdString();
    if (std::ranges::find(pictures, digest, &KeptLogo::digest) == pictures.end())
        pictures.push_back({{}, digest, png.toBase64().toStdString()});
    return digest;
}

QImage pictureKept(const LogbookSnapshot &logbook, const std::string &digest)
{
    const auto &all = logbook.all<KeptLogo>();
    const auto found = std::ranges::find(all, digest, &KeptLogo::digest);
    return found == all.end() ? QImage() : QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(found->picture)));
}

} // namespace

void checkLogo(const QString &path) { logoFileOf(path); }

QImage readLogo(const QString &path)
{
    LogoFile file = logoFileOf(path);
    QBuffer buffer(&file.content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, file.kind->format);
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(kLogoMegabytes);
    const QSize size = reader.size();
    if (size.isValid() && !file.kind->isDrawn() && (size.width() > kMostLogoPixels || size.height() > kMostLogoPixels))
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 has more than 4,000 points in a row. Save it smaller and choose it "
                                              "again."),
                   path);
    if (size.isValid() && !size.isEmpty())
        reader.setScaledSize(size.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        refuseLogo(QT_TRANSLATE_NOOP("clmrs", "The logo %1 is damaged: no picture can be made of it. Choose another."), path);
    return picture;
}

const Letterhead *letterheadOf(const LogbookSnapshot &logbook, std::string_view cooperative)
{
    const Letterhead *held = nullptr;
    for (const Letterhead &one : logbook.all<Letterhead>()) {
        if (one.cooperative == cooperative && (!held || one.head.rev >= held->head.rev))
            held = &one;
    }
    return held;
}

RosterLook rosterLookOf(const LogbookSnapshot &logbook, std::string_view cooperative)
{
    const Letterhead *letterhead = letterheadOf(logbook, cooperative);
    if (!letterhead)
        return {};
    RosterLook look{letterhead->landscape, qstring(letterhead->titleLine).simplified(), {}, {}};
    if (!letterhead->logo.empty())
        look.logo = readLogo(qstring(letterhead->logo));
    if (!letterhead->partnerLogo.empty())
        look.partnerLogo = readLogo(qstring(letterhead->partnerLogo));
    return look;
}

LookToKeep lookToKeep(const RosterLook &look)
{
    LookToKeep keep;
    keep.titleLine = look.titleLine.toStdString();
    keep.logo = keptPicture(look.logo, keep.pictures);
    keep.partnerLogo = keptPicture(look.partnerLogo, keep.pictures);
    return keep;
}

void keepLook(PrintedRoster &roster, const LookToKeep &look)
{
    roster.keepsLook = true;
    roster.titleLine = look.titleLine;
    roster.logo = look.logo;
    roster.partnerLogo = look.partnerLogo;
}

RosterLook rosterLookOf(const LogbookSnapshot &logbook, const PrintedRoster &roster, std::string_view cooperative)
{
    if (!roster.keepsLook)
        return rosterLookOf(logbook, cooperative);
    return {roster.landscape, qstring(roster.titleLine), pictureKept(logbook, roster.logo),
            pictureKept(logbook, roster.partnerLogo)};
}

void dress(Paper &paper, const RosterLook &look)
{
    paper.landscape = look.landscape;
    paper.titleLine = look.titleLine;
    if (look.logo.isNull() && look.partnerLogo.isNull())
        return;
    paper.letterhead =
        PaperPicture{kLogoHeightMm, {}, [left = look.logo, right = look.partnerLogo](QPainter &painter, const QRectF &area) {
                         const auto draw = [&](const QImage &logo, bool atRight) {
                             if (logo.isNull())
                                 return;
                             const QSizeF room(area.width() * kLargestLogo, area.height());
                             const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
                             const double x = atRight ? area.right() - size.width() : area.left();
                             painter.drawImage(QRectF(QPointF(x, area.top() + (area.height() - size.height()) / 2), size), logo);
                         };
                         draw(left, false);
                         draw(right, true);
                     }};
}

} // namespace clmrs
