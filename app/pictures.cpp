#include "app/pictures.h"

#include "app/shared/console.h"
#include "widgets/mainwindow.h"
#include "widgets/pages/childrenpage.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QSaveFile>
#include <QTimer>

namespace clmrs {

namespace {

struct View
{
    const char *name;
    bool needsFile;
};

constexpr View kViews[] = {{"start", false}, {"children", true}};

bool savePicture(MainWindow &window, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    QSaveFile file(path);
    return window.grab().save(&buffer, "PNG") && file.open(QIODevice::WriteOnly) && file.write(png) == png.size() &&
           file.commit();
}

// Walks from one view to the next as the window becomes ready for it.
class Painter : public QObject
{
public:
    Painter(Session &session, MainWindow &window, const PictureOrder &order)
        : m_session(session), m_window(window), m_order(order)
    {
    }

    void start(const QString &file)
    {
        for (const View &view : kViews) {
            if (!view.needsFile)
                draw(QLatin1String(view.name));
        }
        connect(&m_session, &Session::openFailed, this, [](const Sentence &sentence) {
            sayOnStderr(sentence);
            QApplication::exit(kCouldNot);
        });
        connect(&m_session, &Session::soundnessChanged, this, &Painter::drawWhenReady);
        connect(&m_window.children(), &ChildrenPage::countChanged, this, &Painter::drawWhenReady);
        m_session.open(file);
    }

private:
    void drawWhenReady()
    {
        if (m_done || !m_window.children().isReady() || m_session.current()->soundness == Soundness::checking)
            return;
        m_done = true;
        QTimer::singleShot(0, this, &Painter::drawFileViews); // after what the new texts moved has found its place
    }

    void drawFileViews()
    {
        for (const View &view : kViews) {
            if (view.needsFile)
                draw(QLatin1String(view.name));
        }
        QApplication::exit(m_failed ? kCouldNot : 0);
    }

    void draw(const QString &view)
    {
        if (m_failed || !m_order.views.contains(view))
            return;
        if (QWidget *focused = m_window.focusWidget())
            focused->clearFocus(); // no cursor in a picture
        const QString path = QDir(m_order.folder).filePath(view + QStringLiteral(".png"));
        if (savePicture(m_window, path))
            return;
        m_failed = true;
        sayOnStderr(
            {QT_TRANSLATE_NOOP(
                 "clmrs",
                 "%1 cannot be written. Check that the folder is there, that you may write in it and that there is room."),
             {path}});
    }

    Session &m_session;
    MainWindow &m_window;
    const PictureOrder &m_order;
    bool m_failed = false;
    bool m_done = false;
};

} // namespace

QStringList viewNames()
{
    QStringList names;
    for (const View &view : kViews)
        names.append(QLatin1String(view.name));
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

int drawPictures(Session &session, WindowServices services, const PictureOrder &order, const QString &file)
{
    QDir().mkpath(order.folder);
    MainWindow window(session, std::move(services), Naming::pseudonyms);
    window.resize(order.size);
    window.show();
    Painter painter(session, window, order);
    QMetaObject::invokeMethod(
        &painter, [&] { painter.start(file); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace clmrs
