#include "app/singleinstance.h"

#include "models/system/process.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace clmrs {

namespace {

constexpr int kPatience = 1000;          // ms; the first window may be busy, but not that long
constexpr qsizetype kLongestPath = 8192; // bytes
constexpr char kEnd = '\0';              // the one byte that no path holds

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent), m_name(std::move(name)) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + kEnd);
    return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience);
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // nobody answered: left over from a crash
    m_server->listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(kLongestPath + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(*socket); });
    }
}

// One path, whole; whatever else comes is not waited for.
void SingleInstance::take(QLocalSocket &socket)
{
    const QByteArray sent = socket.peek(kLongestPath + 1);
    const qsizetype end = sent.indexOf(kEnd);
    if (end < 0) {
        if (sent.size() > kLongestPath)
            socket.abort();
        return;
    }
    socket.disconnect(this);
    socket.write("ok\n");
    socket.disconnectFromServer(); // once the answer is out
    Q_EMIT started(QString::fromUtf8(sent.left(end)));
}

QString nameOfThisPerson()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = QStringLiteral("clmrs-desk-%1").arg(numberOfThisPerson());
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace clmrs
