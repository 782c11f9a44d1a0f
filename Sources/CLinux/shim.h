#pragma once

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// renameat2(2): since Linux 3.15 and glibc 2.28, declared only under _GNU_SOURCE.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

// memrchr(3), declared only under _GNU_SOURCE.
extern void *memrchr(const void *bytes, int byte, size_t count);

/// Exchange the two names in one step.
enum { INBRENG_RENAME_EXCHANGE = 1 << 1 };

/// From here on every piece of memory of 256 KiB and more is a mapping of its own. Otherwise the threshold grows with what is freed, up to
/// 32 MiB, and what is freed below it may stay for ever under something small. What is freed at the end of a heap goes back when it is
/// 8 MiB: with less, the same pages would go back and be asked for again hundreds of times. Returns 0 when the system refuses.
static inline int inbreng_keep_large_apart(void) { return mallopt(M_MMAP_THRESHOLD, 256 << 10) & mallopt(M_TRIM_THRESHOLD, 8 << 20); }

/// Gives free pages back to the system where that matters: when 32 MiB lie free. Returns 1 when there were any.
static inline int inbreng_give_back(void) {
  // To ask how much lies free takes time; of a process that never had 64 MiB it is not worth it.
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss < 64 << 10) return 0;
#if __GLIBC_PREREQ(2, 33)
  if (mallinfo2().fordblks < 32 << 20) return 0;
#endif
  return malloc_trim(0);
}

/// Keeps a crash from writing the process's memory anywhere, and other processes of the user from reading it. Returns 0 or -1.
static inline int inbreng_forbid_dumps(void) {
  // The limit is for the file, the mark for a collector of dumps that the system pipes them to.
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// From here on no thread of this process can open a socket or start another program: the call fails with EPERM. Returns 0, or -1 when
/// the system offers no filter; nothing has changed then.
static inline int inbreng_forbid_network(void) {
#if defined(__x86_64__)
  enum { architecture = AUDIT_ARCH_X86_64 };
#elif defined(__aarch64__)
  enum { architecture = AUDIT_ARCH_AARCH64 };
#else
  return -1;
#endif
#if defined(__x86_64__) || defined(__aarch64__)
#define INBRENG_REFUSE(call) \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      // The calls of the x32 interface have numbers of their own.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      INBRENG_REFUSE(SYS_socket),
      INBRENG_REFUSE(SYS_socketpair),
      INBRENG_REFUSE(SYS_connect),
      INBRENG_REFUSE(SYS_io_uring_setup),
      INBRENG_REFUSE(SYS_execve),
      INBRENG_REFUSE(SYS_execveat),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
#undef INBRENG_REFUSE
  struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0 ? 0 : -1;
#endif
}
