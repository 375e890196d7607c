#pragma once

#include <git2.h>
#include <git2/sys/alloc.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// `git_libgit2_opts` is variadic, which Swift cannot call: one shim for each option in use.

static inline int cgit2_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int cgit2_set_object_cache(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

static inline int cgit2_disable_pack_keep_checks(void) {
  return git_libgit2_opts(GIT_OPT_DISABLE_PACK_KEEP_FILE_CHECKS, 1);
}

static inline int cgit2_set_allocator(git_allocator *allocator) {
  return git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, allocator);
}

static inline int cgit2_set_mapped_file_limit(size_t files) {
  return git_libgit2_opts(GIT_OPT_SET_MWINDOW_FILE_LIMIT, files);
}

// An empty path keeps every file of the host's configuration unread.
static inline int cgit2_blank_search_path(int level) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
}

// One object is unpacked after the other, each about as large as the one before. By its own rules the C library would
// give the memory back each time and take it again, which cost a quarter of the time of a scan.
static inline void cgit2_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 26);
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_ARENA_MAX, 1);
#endif
}
