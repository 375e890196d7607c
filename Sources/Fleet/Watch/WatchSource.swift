/// The jobs that a watch hands to one generation of workers.
struct WatchSource: WorkSource {
  let watch: FleetWatch
  let generation: Int

  func next() async -> WatchJob? {
    await watch.nextJob(for: generation)
  }
}
