// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace disclens::tests {

/// A small JSON Schema reader for tests: type, properties, required, additionalProperties (false),
/// items, enum, const, pattern, minimum, maximum, minItems, maxItems, minLength, uniqueItems,
/// anyOf, $ref into #/$defs. Any other keyword that says something is an error of its own, so that
/// a schema cannot promise what nobody checks.
class JsonSchema {
  public:
    /// Reads resources/schemas/<name>.schema.json. Fatal if it is not there.
    static JsonSchema load(const QString& name);
    explicit JsonSchema(QJsonObject schema)
        : m_root(std::move(schema)) {}

    /// One line for each thing that does not fit, with its place ("findings/3/level"); empty: it
    /// fits.
    QStringList problems(const QJsonValue& value) const;

  private:
    void check(const QJsonObject& schema, const QJsonValue& value, const QString& path,
               QStringList& out, int depth) const;

    QJsonObject m_root;
};

} // namespace disclens::tests
