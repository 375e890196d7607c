#pragma once

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

// Swift forbids `fork`, as a copy of a process has but one of its threads. Who calls this sees to it that the copy needs
// no other, and that it ends where its work does.
static inline pid_t cprocess_fork(void) { return fork(); }

// Has this process killed once the thread that made it is gone.
static inline int cprocess_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }
