import SystemPackage

/// The objects in the packs of a repository.
///
/// libgit2 makes a decompressor for each object anew, keeps 16 MB of what objects are deltas of, and lets go of all of
/// it when that is full; half the time of a first audit went there. What stands here reads what is in order. Whatever
/// is not - an object in no pack, another version, damage, a size beyond bounds - is nil, and left to libgit2, to read
/// or to say what is wrong with it.
final class PackedObjects {
  private let packs: [Pack]
  /// The pack that held the last object; most often it holds the next one too.
  private var latest = 0
  private let inflater: Inflater
  private var cache = UnpackedCache(capacity: 32 << 20)
  /// The deltas between an object and what is known, from the object on.
  private var chain: [(place: PackPlace, entry: PackEntry)] = []

  /// Bytes of the largest object that is put together, whether it is asked for or others are deltas of it.
  private static let sizeLimit = 16 << 20
  /// The longest chain of deltas, as git limits it.
  private static let depthLimit = 4096

  /// Nil where there is no memory.
  ///
  /// - Parameter folders: object folders, those of the alternates among them.
  init?(in folders: [FilePath]) {
    guard let inflater = Inflater() else { return nil }
    self.inflater = inflater
    packs = folders.map { $0.appending("pack") }.flatMap { folder in
      (folder.folderEntries() ?? []).filter { $0.extension == "idx" }.compactMap { Pack(index: folder.appending($0)) }
    }
  }

  /// The object `id`.
  func object(_ id: ObjectID) -> UnpackedObject? {
    find(id).flatMap { unpack($0) }
  }

  /// Kind and size of the object `id`.
  func header(of id: ObjectID) -> ObjectHeader? {
    guard var place = find(id), let entry = packs[place.pack].entry(at: place.offset) else { return nil }
    var base = entry
    for _ in 0..<Self.depthLimit {
      if case .whole(let kind) = base.form {
        return size(of: entry, in: packs[place.pack]).map { ObjectHeader(kind: kind, size: $0) }
      }
      guard let next = self.base(of: base, in: place.pack), let found = packs[next.pack].entry(at: next.offset)
      else { return nil }
      (place, base) = (next, found)
    }
    return nil
  }

  /// Bytes of an object; of a delta, the beginning tells.
  private func size(of entry: PackEntry, in pack: Pack) -> Int? {
    if case .whole = entry.form { return entry.size }
    return withDelta(entry, in: pack) { $0.targetSize }
  }

  private func find(_ id: ObjectID) -> PackPlace? {
    if let place = find(id, in: latest) { return place }
    for pack in packs.indices where pack != latest {
      guard let place = find(id, in: pack) else { continue }
      latest = pack
      return place
    }
    return nil
  }

  private func find(_ id: ObjectID, in pack: Int) -> PackPlace? {
    guard pack < packs.count, let offset = packs[pack].index.offset(of: id) else { return nil }
    return PackPlace(pack: pack, offset: offset)
  }

  private func unpack(_ place: PackPlace) -> UnpackedObject? {
    chain.removeAll(keepingCapacity: true)
    var place = place
    while true {
      if let known = cache.object(at: place) { return applyChain(to: known) }
      guard let entry = packs[place.pack].entry(at: place.offset) else { return nil }
      if case .whole(let kind) = entry.form { return whole(entry, kind, at: place).flatMap(applyChain) }
      guard chain.count < Self.depthLimit, let base = base(of: entry, in: place.pack) else { return nil }
      chain.append((place, entry))
      place = base
    }
  }

  private func whole(_ entry: PackEntry, _ kind: ObjectKind, at place: PackPlace) -> UnpackedObject? {
    guard entry.size <= Self.sizeLimit else { return nil }
    let content = packs[place.pack].content(of: entry)
    let object = cache.make(kind, count: entry.size) { inflater.inflate(content, into: $0) }
    if let object { keep(object, at: place) }
    return object
  }

  private func applyChain(to base: UnpackedObject) -> UnpackedObject? {
    var object = base
    while let (place, entry) = chain.popLast() {
      let base = object
      let target = withDelta(entry, in: packs[place.pack]) { delta in
        cache.make(base.kind, count: delta.targetSize) { storage in
          base.withBytes { delta.apply(to: $0, into: storage) }
        }
      }
      guard let target else { return nil }
      keep(target, at: place)
      object = target
    }
    return object
  }

  // The next tree is a delta of this one, as a rule, or the other way round. Other objects are read once each.
  private func keep(_ object: UnpackedObject, at place: PackPlace) {
    if object.kind == .tree || !chain.isEmpty { cache.keep(object, at: place) }
  }

  private func base(of entry: PackEntry, in pack: Int) -> PackPlace? {
    switch entry.form {
    case .whole: nil
    case .delta(let offset): PackPlace(pack: pack, offset: offset)
    case .deltaByID(let id): find(id, in: pack)
    }
  }

  private func withDelta<Result>(_ entry: PackEntry, in pack: Pack, _ body: (inout Delta) -> Result?) -> Result? {
    guard entry.size <= Self.sizeLimit else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: entry.size, alignment: 1) { storage in
      guard inflater.inflate(pack.content(of: entry), into: storage),
        var delta = Delta(UnsafeRawBufferPointer(storage)), delta.targetSize <= Self.sizeLimit
      else { return nil }
      return body(&delta)
    }
  }
}
