// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/large_steps.h"

#include <gperftools/malloc_extension.h>
#include <sys/mman.h>

#include <cstdint>
#include <new>

namespace disclens {
namespace {

/// What is read of a disc is hundreds of thousands of small pieces. Each page of theirs that is
/// touched first costs a visit to the system; a large page (2 MB on most processors) costs one for
/// all 512.
class LargePages final : public SysAllocator {
  public:
    void* Alloc(size_t size, size_t* actual, size_t alignment) override {
        if (size > SIZE_MAX / 4 || alignment > SIZE_MAX / 4)
            return nullptr;
        const size_t align = alignment > kPage ? alignment : kPage; // powers of two
        const size_t whole = (size + kPage - 1) & ~(kPage - 1);
        // Room for both, of which what lies before and behind is given back.
        void* const taken = ::mmap(nullptr, whole + align, PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (taken == MAP_FAILED)
            return nullptr;
        const auto first = reinterpret_cast<uintptr_t>(taken);
        const uintptr_t start = (first + align - 1) & ~uintptr_t(align - 1);
        char* const room = static_cast<char*>(taken) + (start - first);
        if (start > first)
            ::munmap(taken, start - first);
        const uintptr_t behind = start + whole;
        if (first + whole + align > behind)
            ::munmap(room + whole, first + whole + align - behind);
        ::madvise(room, whole, MADV_HUGEPAGE); // where there are none, it works as well
        if (actual)
            *actual = whole;
        return room;
    }

  private:
    static constexpr size_t kPage = size_t(2) << 20;
};

} // namespace

void takeMemoryInLargeSteps() {
    alignas(LargePages) static char room[sizeof(LargePages)]; // never destroyed
    MallocExtension::instance()->SetSystemAllocator(new (room) LargePages);
}

void giveMemoryBack() {
    // A page goes back for about each page that is freed. With 10, which its makers call fast, a
    // helper that reads writing kept 100 MB; giving all back at once would cost a quarter of the
    // processor time, as the next picture wants the same again.
    MallocExtension::instance()->SetMemoryReleaseRate(1000);
}

} // namespace disclens
