// libgit2 is loaded by those who read objects, and not with the program: it brings libraries for the network that take
// longer to load than an audit takes that finds nothing new, and a daemon has no use for them in its memory.

#include "../CGit2/shim.h"

#include <dlfcn.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stddef.h>

// Every function in use. The compiler compares each with libgit2's own header.
#define EACH_FUNCTION(DO) \
  DO(git_error_last) \
  DO(git_libgit2_init) \
  DO(git_libgit2_opts) \
  DO(git_odb_exists_prefix) \
  DO(git_odb_free) \
  DO(git_odb_hash) \
  DO(git_odb_object_data) \
  DO(git_odb_object_free) \
  DO(git_odb_object_size) \
  DO(git_odb_object_type) \
  DO(git_odb_open) \
  DO(git_odb_read) \
  DO(git_odb_read_header) \
  DO(git_oid_fromstrn)

#define POINTER(function) __typeof__(&function) function;

static struct {
  EACH_FUNCTION(POINTER)
} library;

#define FIND(function) \
  if (!(library.function = (__typeof__(&function))dlsym(handle, #function))) return dlerror();

const char *cgit2_load(void) {
  // The version that the header is of: another one may lay structures out in another way.
  void *handle = dlopen("libgit2.so." LIBGIT2_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return dlerror();
  EACH_FUNCTION(FIND)
  return NULL;
}

int cgit2_set_strict_hash_verification(int enabled) {
  return library.git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

int cgit2_set_object_cache(int enabled) {
  return library.git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

int cgit2_disable_pack_keep_checks(void) {
  return library.git_libgit2_opts(GIT_OPT_DISABLE_PACK_KEEP_FILE_CHECKS, 1);
}

int cgit2_set_allocator(git_allocator *allocator) {
  return library.git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, allocator);
}

int cgit2_set_mapped_file_limit(size_t files) {
  return library.git_libgit2_opts(GIT_OPT_SET_MWINDOW_FILE_LIMIT, files);
}

int cgit2_blank_search_path(int level) {
  return library.git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
}

void cgit2_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 26);
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_ARENA_MAX, 1);
#endif
}

const git_error *git_error_last(void) {
  return library.git_error_last();
}

int git_libgit2_init(void) {
  return library.git_libgit2_init();
}

int git_odb_exists_prefix(git_oid *out, git_odb *database, const git_oid *prefix, size_t length) {
  return library.git_odb_exists_prefix(out, database, prefix, length);
}

void git_odb_free(git_odb *database) {
  library.git_odb_free(database);
}

int git_odb_hash(git_oid *out, const void *data, size_t length, git_object_t type) {
  return library.git_odb_hash(out, data, length, type);
}

const void *git_odb_object_data(git_odb_object *object) {
  return library.git_odb_object_data(object);
}

void git_odb_object_free(git_odb_object *object) {
  library.git_odb_object_free(object);
}

size_t git_odb_object_size(git_odb_object *object) {
  return library.git_odb_object_size(object);
}

git_object_t git_odb_object_type(git_odb_object *object) {
  return library.git_odb_object_type(object);
}

int git_odb_open(git_odb **out, const char *objects) {
  return library.git_odb_open(out, objects);
}

int git_odb_read(git_odb_object **out, git_odb *database, const git_oid *id) {
  return library.git_odb_read(out, database, id);
}

int git_odb_read_header(size_t *length, git_object_t *type, git_odb *database, const git_oid *id) {
  return library.git_odb_read_header(length, type, database, id);
}

int git_oid_fromstrn(git_oid *out, const char *text, size_t length) {
  return library.git_oid_fromstrn(out, text, length);
}
