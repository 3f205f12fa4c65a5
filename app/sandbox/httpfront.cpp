// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpfront.h"

#include "base/logging.h"
#include "sandbox/vendor.h"

#include <httplib.h>

namespace Muster::Sandbox {

namespace {

QByteArray onlyHeader(const httplib::Request &raw, const char *name)
{
    return raw.get_header_value_count(name) == 1 ? QByteArray::fromStdString(raw.get_header_value(name)) : QByteArray();
}

/// What all headers of this name hold together, as HTTP says.
QByteArray joinedHeader(const httplib::Request &raw, const char *name)
{
    QByteArrayList values;
    for (size_t i = 0; i < raw.get_header_value_count(name); ++i)
        values.append(QByteArray::fromStdString(raw.get_header_value(name, i)));
    return values.join(", ");
}

QByteArray bearerOf(const QByteArray &authorization)
{
    static const QByteArray scheme = "bearer ";
    if (authorization.isEmpty())
        return {};
    return authorization.left(scheme.size()).toLower() == scheme ? authorization.mid(scheme.size()).trimmed() : "other " + authorization;
}

Request toRequest(const httplib::Request &raw, QByteArray body)
{
    Request request;
    request.method = QByteArray::fromStdString(raw.method);
    request.path = QString::fromStdString(raw.path);
    for (const auto &[name, value] : raw.params)
        request.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    request.host = onlyHeader(raw, "Host");
    request.apiKey = joinedHeader(raw, "x-api-key");
    request.bearer = bearerOf(joinedHeader(raw, "Authorization"));
    request.workspaceId = onlyHeader(raw, "X-Workspace-Id");
    request.contentType = onlyHeader(raw, "Content-Type");
    request.body = std::move(body);
    return request;
}

void send(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.allow.isEmpty())
        response.set_header("Allow", answer.allow.toStdString());
    if (!answer.challenge.isEmpty())
        response.set_header("WWW-Authenticate", answer.challenge.toStdString());
    response.set_header("Cache-Control", "no-store");
    response.set_content(answer.json.toStdString(), "application/json");
}

Answer answerTo(const Responder &respond, const httplib::Request &raw, QByteArray body)
{
    try {
        return respond(toRequest(raw, std::move(body)));
    } catch (const std::exception &failure) {
        qCWarning(lcSandbox, "A request failed: %s", failure.what());
        return errorAnswerAt(QString::fromStdString(raw.path), 500, QStringLiteral("Unexpected failure"));
    }
}

/// Reads what the request carries. The status with which to refuse it, or 0.
int readBody(const httplib::Request &raw, const httplib::Response &response, const httplib::ContentReader &read, QByteArray &body)
{
    if (raw.is_multipart_form_data()) {
        // Read only to find where it ends; the router refuses its type.
        const bool whole = read([](const httplib::MultipartFormData &) { return true; }, [](const char *, size_t) { return true; });
        return whole ? 0 : 400;
    }
    // The library looks at the announced length only; a body in chunks announces none.
    bool tooLong = false;
    const bool whole = read([&](const char *bytes, size_t count) {
        tooLong = tooLong || static_cast<size_t>(body.size()) + count > maxBodyLength;
        if (!tooLong)
            body.append(bytes, static_cast<qsizetype>(count));
        return true;
    });
    if (tooLong)
        return 413;
    if (whole)
        return 0;
    return response.status >= 400 ? response.status : 400;
}

QString bodyProblem(int status)
{
    switch (status) {
    case 413:
        return QStringLiteral("The body is longer than 8 MiB");
    case 415:
        return QStringLiteral("The body's encoding is not supported");
    default:
        return QStringLiteral("The body could not be read in full");
    }
}

} // namespace

bool bodyExpected(const std::string &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

void attachFront(httplib::Server &server, Responder respond, std::function<void()> holdBack)
{
    const auto withoutBody = [respond, holdBack](const httplib::Request &raw, httplib::Response &response) {
        const Answer answer = answerTo(respond, raw, {});
        holdBack();
        send(answer, response);
    };
    const auto withBody = [respond, holdBack](const httplib::Request &raw, httplib::Response &response,
                                              const httplib::ContentReader &read) {
        QByteArray body;
        const int refused = readBody(raw, response, read, body);
        const Answer answer = refused != 0 ? errorAnswerAt(QString::fromStdString(raw.path), refused, bodyProblem(refused))
                                           : answerTo(respond, raw, std::move(body));
        holdBack();
        send(answer, response);
    };
    server.set_payload_max_length(maxBodyLength);
    server.set_pre_routing_handler([withoutBody](const httplib::Request &raw, httplib::Response &response) {
        if (bodyExpected(raw.method))
            return httplib::Server::HandlerResponse::Unhandled;
        withoutBody(raw, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const std::string everyPath = "[\\s\\S]*";
    server.Post(everyPath, withBody).Put(everyPath, withBody).Patch(everyPath, withBody).Delete(everyPath, withBody);
    server.set_error_handler([](const httplib::Request &raw, httplib::Response &response) {
        // What the library itself refuses (an unreadable head, a method it does not know) has no body yet.
        if (response.body.empty())
            send(errorAnswerAt(QString::fromStdString(raw.path), response.status, {}), response);
    });
}

} // namespace Muster::Sandbox
