// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace disclens {

/// For the command line, which reads one bag and ends: memory is taken from the system in few and
/// large steps, and in large pages where the system has them. To be called by the first thread,
/// before there are others.
void takeMemoryInLargeSteps();

/// For helpers, which live long and decode large pictures: memory that they have done with goes
/// back to the system while they work. Holds for this process and those that it forks.
void giveMemoryBack();

} // namespace disclens
