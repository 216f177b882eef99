// One window a person: a second start hands its file to the first and leaves.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace clmrs {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // `name` tells this person's windows from everybody else's.
    explicit SingleInstance(QString name, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True where another window took `file` (may be empty): this start has nothing left to do.
    bool handOver(const QString &file) const;
    void listen(); // this is the first window

Q_SIGNALS:
    void started(const QString &file); // somebody started the program again

private:
    void receive();
    void take(QLocalSocket &socket);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

QString nameOfThisPerson();

} // namespace clmrs
