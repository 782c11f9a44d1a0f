#pragma once

// renameat2(2): since Linux 3.15 and glibc 2.28, declared only under _GNU_SOURCE.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

/// Exchange the two names in one step.
enum { INBRENG_RENAME_EXCHANGE = 1 << 1 };
