// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <variant>

namespace disclens {

/// Why something could not be done. advice::sentenceFor() turns it into one plain sentence; nothing
/// else does. Codes are written to no file, so they may be added and reordered.
enum class ErrorCode {
    None,
    // reading
    NotFound,   ///< the file or folder is not there (any more)
    NotAllowed, ///< no permission to read it
    ReadFailed, ///< the medium returned an error (scratched disc, drive removed)
    Changed,    ///< it changed while we read it
    Empty,      ///< zero bytes
    Truncated,  ///< it ends before it should
    Damaged,    ///< its structure contradicts itself
    TooLarge,   ///< a limit of ours on size, count or memory was reached (args[0]: what, in plain
                ///< words id)
    TooDeep,    ///< too many levels of nesting
    Bomb,       ///< unpacks to far more than it holds
    BadPath,    ///< a name that climbs out of its folder or is absolute
    // formats
    NotDicom,
    NotSupported, ///< known, but this version cannot read it (args[0]: name of the format)
    PasswordNeeded,
    PasswordWrong,
    EncryptedNoSupport, ///< locked in a way that our libraries cannot open, whatever the password
    NoPixels,           ///< an object that holds no picture
    BadPixels,          ///< rows, columns, bits or frames make no sense
    // workers
    WorkerCrashed, ///< the helper process that read this file died; only this file is lost
    WorkerTimedOut,
    Canceled,
    // writing
    WriteFailed,
    NoRoom,
    // use
    BadUsage,
    Internal, ///< a defect of ours; detail says where
};

/// What went wrong, without a sentence and without any value or name from the disc.
struct Error {
    ErrorCode code = ErrorCode::None;
    QStringList args;  ///< technical, value-free words for the sentence (a format's name, a number)
    QByteArray detail; ///< for logs and experts: function, library code; never a value from a file

    bool operator==(const Error&) const = default;
};

/// Either a value or an Error; std::expected's names. Never throws by itself.
template <typename T> class [[nodiscard]] Result {
  public:
    Result(T value)
        : m_data(std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_data(std::move(error)) {} // NOLINT(google-explicit-constructor)
    Result(ErrorCode code)
        : m_data(Error{code, {}, {}}) {} // NOLINT(google-explicit-constructor)

    bool has_value() const { return std::holds_alternative<T>(m_data); }
    explicit operator bool() const { return has_value(); }
    T& operator*() { return std::get<T>(m_data); }
    const T& operator*() const { return std::get<T>(m_data); }
    T* operator->() { return &std::get<T>(m_data); }
    const T* operator->() const { return &std::get<T>(m_data); }
    T& value() { return std::get<T>(m_data); }
    const T& value() const { return std::get<T>(m_data); }
    /// Only when !has_value().
    const Error& error() const { return std::get<Error>(m_data); }

  private:
    std::variant<T, Error> m_data;
};

/// Success without a value.
struct Done {
    bool operator==(const Done&) const = default;
};
using Status = Result<Done>;

} // namespace disclens
