// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace disclens::writing {

/// ONNX Runtime with the models, opened at run time: the program starts and works without it.
/// One thread; computes on the thread that calls.
class Runtime {
  public:
    /// Checks the hashes of all files first. Errors: NotSupported (args[0] as Engine::problem).
    static Result<std::shared_ptr<Runtime>> open(const QString& folder);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// planes: 3 × height × width, normalised as the finder was trained; sides multiples of 32.
    /// Gives height × width probabilities, valid until the next call. Errors: TooLarge, Internal.
    Result<const float*> find(std::vector<float>& planes, int width, int height);

    struct Steps {
        const float* values = nullptr; ///< count × classes probabilities, valid until the next call
        int count = 0, classes = 0;
    };
    /// planes: 3 × 48 × width.
    Result<Steps> read(std::vector<float>& planes, int width);

    /// How much each square of 8 × 8 pixels looks like writing: log odds.
    struct Suspicion {
        const float* values = nullptr; ///< kinds × down × across, valid until the next call
        int across = 0, down = 0;
        std::span<const float> of(int kind) const {
            const std::size_t count = std::size_t(across) * std::size_t(down);
            return {values + std::size_t(kind) * count, count};
        }
    };
    static constexpr int kSieveKinds = 3; ///< of pictures, each with an answer of its own
    /// planes: 3 × height × width, 0…1 less a half. Errors: TooLarge, Internal.
    Result<Suspicion> sieve(std::vector<float>& planes, int width, int height);

    /// Gives memory that the finder took back to the system (the reader needs little): others of
    /// the same process need it. Ends what the last answer is valid for. Takes a millisecond, and
    /// some twenty for taking it again.
    void giveBack();

    /// Class → characters; [0] is the blank of CTC.
    const QStringList& characters() const;

    static constexpr int kLineHeight = 48;

  private:
    Runtime();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace disclens::writing
