// Charter: CLinux declares the calls of Linux that Swift's Glibc module leaves out: a file that exists only in
// memory, a pipe that no child inherits, and a bound on another process.
#include <sys/resource.h>
#include <sys/types.h>

// memfd_create(2)
int memfd_create(const char *name, unsigned int flags);

// prlimit(2)
int prlimit(pid_t pid, int resource, const struct rlimit *bound, struct rlimit *before);

// pipe2(2)
int pipe2(int ends[2], int flags);
