#include "app/pictures.h"

#include "app/shared/console.h"
#include "models/domain/targetfile.h"
#include "models/session/logbookkeeper.h"
#include "widgets/mainwindow.h"
#include "widgets/pages/page.h"
#include "widgets/pagestack.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QTimer>

namespace clmrs {

namespace {

constexpr int kLookEvery = 30; // ms

struct View
{
    PictureSpec picture;
    std::optional<PageId> page; // empty: the start page
};

// In the order in which they are drawn.
const std::vector<View> &views()
{
    static const std::vector<View> all = [] {
        std::vector<View> made{{{"start"}, std::nullopt}};
        for (const PageSpec &page : pageSpecs()) {
            for (const PictureSpec &picture : page.pictures)
                made.push_back({picture, page.id});
        }
        return made;
    }();
    return all;
}

// A scroll bar that comes makes texts higher, which moves what is under them: each asks anew for its place.
void settleLayouts()
{
    constexpr int kRounds = 8;
    for (int i = 0; i < kRounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

// Throws Error where it cannot be written.
void savePicture(MainWindow &window, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    settleLayouts();
    if (!window.grab().save(&buffer, "PNG"))
        cannotWrite(path);
    TargetFile file(path);
    file.device().write(png);
    file.finish();
}

// Brings the window to what a view is drawn of.
void bringTo(MainWindow &window, const View &view)
{
    if (!view.page)
        return;
    if (view.picture.view >= 0)
        window.showView(view.picture.view);
    else
        window.showPage(static_cast<std::size_t>(*view.page));
    window.pages().front().pose(view.picture.pose);
}

// Walks from one view to the next as the window becomes ready for it.
class Painter : public QObject
{
public:
    Painter(Session &session, const LogbookKeeper &keeper, MainWindow &window, const PictureOrder &order, const QString &file)
        : m_session(session), m_keeper(keeper), m_window(window), m_order(order), m_file(file)
    {
        connect(&m_session, &Session::openFailed, this, [](const Sentence &sentence) {
            sayOnStderr(sentence);
            QApplication::exit(kCouldNot);
        });
        connect(&m_look, &QTimer::timeout, this, &Painter::drawWhenReady);
        m_look.start(kLookEvery);
    }

private:
    // The start page says how the logbook is kept; every other view shows the file.
    bool isReady() const
    {
        if (m_next == 0)
            return !m_keeper.isBusy();
        return m_session.current() && m_window.isReady() && m_session.current()->soundness != Soundness::checking;
    }

    // A view is drawn one look after it was ready: what the new texts moved has found its place by then.
    void drawWhenReady()
    {
        if (!isReady() || !std::exchange(m_settled, true))
            return;
        if (!std::exchange(m_brought, true)) {
            m_settled = false;
            bringTo(m_window, views()[m_next]);
            return;
        }
        m_brought = m_settled = false;
        const std::size_t drawn = std::exchange(m_next, nextWanted(m_next + 1));
        draw(views()[drawn]);
        if (m_next == views().size() || m_failed)
            QApplication::exit(m_failed ? kCouldNot : 0);
        else if (drawn == 0)
            m_session.open(m_file);
    }

    // No page is made for a picture that nobody asked for.
    std::size_t nextWanted(std::size_t from) const
    {
        while (from < views().size() && !isWanted(views()[from]))
            ++from;
        return from;
    }

    bool isWanted(const View &view) const { return m_order.views.contains(QLatin1String(view.picture.name)); }

    void draw(const View &drawn)
    {
        if (!isWanted(drawn))
            return;
        const QString view = QLatin1String(drawn.picture.name);
        if (QWidget *focused = m_window.focusWidget())
            focused->clearFocus(); // no cursor in a picture
        try {
            savePicture(m_window, QDir(m_order.folder).filePath(view + QStringLiteral(".png")));
        } catch (const Error &error) {
            m_failed = true;
            sayOnStderr(error.sentence());
        }
    }

    Session &m_session;
    const LogbookKeeper &m_keeper;
    MainWindow &m_window;
    const PictureOrder &m_order;
    const QString &m_file;
    QTimer m_look;
    std::size_t m_next = 0;
    bool m_settled = false;
    bool m_brought = false;
    bool m_failed = false;
};

} // namespace

QStringList viewNames()
{
    QStringList names;
    for (const View &view : views())
        names.append(QLatin1String(view.picture.name));
    return names;
}

QStringList viewsNamed(const QString &list)
{
    if (list == QStringLiteral("all"))
        return viewNames();
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    const QStringList known = viewNames();
    const bool allKnown = std::all_of(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
    return allKnown ? names : QStringList();
}

int drawPictures(Session &session, LogbookKeeper &keeper, WindowServices services, const PictureOrder &order, const QString &file)
{
    QDir().mkpath(order.folder);
    MainWindow window(session, keeper, std::move(services), Naming::pseudonyms);
    keeper.open();
    window.resize(order.size);
    window.show();
    const Painter painter(session, keeper, window, order, file);
    return QApplication::exec();
}

} // namespace clmrs
