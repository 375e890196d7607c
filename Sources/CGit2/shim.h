#pragma once

#include <git2.h>
#include <git2/sys/alloc.h>

// Makes libgit2's functions ready to be called, those of its own header included; none may be called before.
//
// Returns what is wrong; null where nothing is.
const char *cgit2_load(void);

// `git_libgit2_opts` is variadic, which Swift cannot call: one shim for each option in use.

int cgit2_set_strict_hash_verification(int enabled);
int cgit2_set_object_cache(int enabled);
int cgit2_disable_pack_keep_checks(void);
int cgit2_set_allocator(git_allocator *allocator);
int cgit2_set_mapped_file_limit(size_t files);

// An empty path keeps every file of the host's configuration unread.
int cgit2_blank_search_path(int level);

// One object is unpacked after the other, each about as large as the one before. By its own rules the C library would
// give the memory back each time and take it again, which cost a quarter of the time of a scan.
void cgit2_keep_memory(void);
