// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pool.h"

#include "worker/pool_core.h"

namespace disclens::worker {

struct Pool::Private {
    std::shared_ptr<PoolCore> core;
};

Pool::Pool(const PoolOptions& options)
    : d(std::make_unique<Private>()) {
    d->core = std::make_shared<PoolCore>(options);
    d->core->start();
}

Pool::~Pool() {
    d->core->stop();
}

void Pool::call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) {
    const auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->onDone = std::move(onDone);
    job->onEvent = std::move(onEvent);
    job->cancel = std::move(cancel);
    d->core->call(job);
}

void Pool::warmUp() {
    d->core->warmUp();
}

int Pool::width() const {
    return d->core->width();
}

Pool::Protection Pool::protection() const {
    return d->core->protection();
}

} // namespace disclens::worker
