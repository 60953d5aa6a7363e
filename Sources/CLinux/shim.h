// Charter: CLinux declares the calls of Linux that Swift's Glibc module leaves out: a file that exists only in
// memory, a pipe that no child inherits, a bound on another process, a walk through a
// folder, and the settings of the allocator.
#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>

// memfd_create(2)
int memfd_create(const char *name, unsigned int flags);

// prlimit(2)
int prlimit(pid_t pid, int resource, const struct rlimit *bound, struct rlimit *before);

// pipe2(2)
int pipe2(int ends[2], int flags);

// nftw(3), for removing a folder: flags 8 (FTW_DEPTH) and 1 (FTW_PHYS)
struct FTW;
int nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int descriptors, int flags);
