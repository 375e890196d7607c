#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Ends this process when its parent is gone: a worker that hangs would otherwise outlive the one who could kill it.
enum OrphanWatch {
  static func start() {
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in OrphanWatch.wait() }, nil)
    pthread_detach(thread)
  }

  private static func wait() -> Never {
    let parent = getppid()
    while getppid() == parent { sleep(1) }
    _exit(1)
  }
}
