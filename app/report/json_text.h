// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace disclens::report {

/// JSON as text, for the parts of a report that come by the hundred thousand: QJsonObject costs ten
/// times as much time and memory for them.
void appendJsonString(QByteArray& out, QStringView text); ///< with its quotes, UTF-8
/// The value as one line; arrays of objects one object a line.
QByteArray jsonText(const QJsonValue& value);

/// One object on one line; closed when it goes.
class JsonRow {
  public:
    explicit JsonRow(QByteArray& out)
        : m_out(out) {
        m_out += '{';
    }
    ~JsonRow() { m_out += '}'; }
    JsonRow(const JsonRow&) = delete;
    JsonRow& operator=(const JsonRow&) = delete;

    void text(const char* key, QStringView value) {
        begin(key);
        appendJsonString(m_out, value);
    }
    void number(const char* key, qint64 value) {
        begin(key);
        m_out += QByteArray::number(value);
    }
    void tag(const char* key, dicom::Tag value); ///< "(0010,0010)"
    /// Keys and values that are JSON already: what stood between { and } of another row.
    void fields(const QByteArray& json) {
        if (json.isEmpty())
            return;
        if (!m_first)
            m_out += ',';
        m_first = false;
        m_out += json;
    }
    /// What is JSON already.
    void value(const char* key, const QByteArray& json) {
        begin(key);
        m_out += json;
    }

  private:
    void begin(const char* key);
    QByteArray& m_out;
    bool m_first = true; ///< no comma yet
};

} // namespace disclens::report
