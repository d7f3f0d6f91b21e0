// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_sqlite.h"

#include "image/document_facts.h"
#include "image/document_metadata.h"
#include "image/document_runs.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <memory>

namespace disclens::image {

namespace {

constexpr qint64 kMaxDatabaseBytes = qint64(256) << 20;
constexpr qint64 kMaxMs = 30'000;
constexpr int kMaxBlobBytes = 1 << 20;

struct DbClose {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Db = std::unique_ptr<sqlite3, DbClose>;
using Statement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

Statement prepared(sqlite3* db, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr);
    return Statement(statement);
}

QByteArray textAt(sqlite3_stmt* row, int column) {
    const void* bytes = sqlite3_column_text(row, column);
    return QByteArray(static_cast<const char*>(bytes),
                      bytes ? sqlite3_column_bytes(row, column) : 0);
}

/// The header says how many pages there are (file format, 1.3.2 and 1.3.8). SQLite reads what is
/// cut off as empty tables, without an error.
bool isWhole(const QByteArray& bytes) {
    const ByteView header(bytes);
    const qint64 page = header.u16(16, true) == 1 ? 65536 : header.u16(16, true);
    const qint64 pages = header.u32(28, true);
    return pages * page <= bytes.size();
}

bool isSound(sqlite3* db) {
    const Statement check = prepared(db, "PRAGMA quick_check(1)");
    return check && sqlite3_step(check.get()) == SQLITE_ROW && textAt(check.get(), 0) == "ok";
}

/// Text and numbers of every row. False when the table could not be read to its end.
bool readTable(sqlite3* db, const QByteArray& name, TextSink& sink, DocumentFacts& facts) {
    const Statement rows =
        prepared(db, "SELECT * FROM \"" + QByteArray(name).replace('"', "\"\"") + '"');
    if (!rows)
        return false;
    int code = SQLITE_ROW;
    while (!sink.isFull() && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
            const int type = sqlite3_column_type(rows.get(), column);
            if (type == SQLITE_BLOB) {
                const int size = qMin(sqlite3_column_bytes(rows.get(), column), kMaxBlobBytes);
                readRuns(
                    QByteArrayView(
                        static_cast<const char*>(sqlite3_column_blob(rows.get(), column)), size),
                    facts);
            } else if (type != SQLITE_NULL) {
                const QByteArray value = textAt(rows.get(), column);
                if (!value.isEmpty())
                    sink.addLine(
                        QString(QString::fromUtf8(sqlite3_column_name(rows.get(), column)) +
                                QStringLiteral(": ") + QString::fromUtf8(value)));
            }
        }
    }
    return code == SQLITE_DONE || sink.isFull();
}

} // namespace

bool readSqlite(const SharedFd& file, DocumentFacts& facts) {
    if (file.size() > kMaxDatabaseBytes)
        return false;
    Result<QByteArray> bytes = file.read(0, kMaxDatabaseBytes);
    if (!bytes || bytes->size() < 512)
        return false;
    // A database in write-ahead mode wants a file beside it; told that it is in plain mode, what it
    // holds can be read.
    char* header = bytes->data();
    header[18] = header[19] = 1;

    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const Db db(raw);
    if (opened != SQLITE_OK)
        return false;
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, 16 << 20);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    QElapsedTimer clock;
    clock.start();
    sqlite3_progress_handler(
        raw, 10'000,
        [](void* user) { return static_cast<QElapsedTimer*>(user)->elapsed() > kMaxMs ? 1 : 0; },
        &clock);
    if (sqlite3_deserialize(raw, "main", reinterpret_cast<unsigned char*>(bytes->data()),
                            bytes->size(), bytes->size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return false;

    QList<QByteArray> tables;
    const Statement schema = prepared(raw, "SELECT name FROM sqlite_schema WHERE type='table' AND "
                                           "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    int code = SQLITE_ERROR;
    while (schema && (code = sqlite3_step(schema.get())) == SQLITE_ROW)
        tables.append(textAt(schema.get(), 0));
    if (code != SQLITE_DONE)
        return false;

    TextSink sink;
    bool complete = isWhole(*bytes) && isSound(raw);
    for (const QByteArray& table : tables)
        complete = readTable(raw, table, sink, facts) && complete;
    keepText(sink, facts);
    const Statement unused = prepared(raw, "PRAGMA freelist_count");
    const bool deletedRows = unused && sqlite3_step(unused.get()) == SQLITE_ROW &&
                             sqlite3_column_int64(unused.get(), 0) > 0;
    if (!complete)
        leaveOut(facts, QStringLiteral("database"));
    // Rows that were deleted stay in the file until their place is used again; so does a damaged
    // table.
    if (deletedRows || !complete) {
        TextSink rest;
        RunFinder finder(RunFinder::Kind::Data, false, rest);
        if (!findRuns(file, 0, file.size(), finder))
            leaveOut(facts, QStringLiteral("database"));
        keepText(rest, facts);
    }
    return true;
}

} // namespace disclens::image
