import Git

/// The branches and tags of a repository, and where its HEAD leads.
struct RefListing: Hashable, Sendable {
  /// Objects by full name.
  private(set) var refs: [RefName: ObjectID] = [:]
  /// The branch that HEAD leads to; nil where that is not told.
  var head: RefName?

  /// More cannot be audited either.
  static let countLimit = 1_000_000

  init() {}

  /// Parses lines of `<id>\t<name>` and `ref: <name>\tHEAD`, as `git ls-remote --symref` prints them.
  ///
  /// What is neither branch nor tag is passed over, and so are the objects that tags lead to.
  ///
  /// - Throws: `unsupported`, `tooManyRefs`, `fetchFailed`; the messages are to be put behind the remote's name.
  init(_ text: [UInt8]) throws(SyncError) {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { throw Self.malformed }
      let name = line[(tab + 1)...]
      if line.starts(with: "ref: ".utf8) {
        readHead(line[..<tab].dropFirst(5), of: name)
      } else {
        try read(line[..<tab], name)
      }
      if refs.count > Self.countLimit {
        throw SyncError(.tooManyRefs, "the server lists more than \(Self.countLimit) branches and tags")
      }
    }
  }

  private mutating func readHead(_ target: ArraySlice<UInt8>, of name: ArraySlice<UInt8>) {
    // What leads elsewhere than to a branch is not written into a file of this machine.
    guard name.elementsEqual("HEAD".utf8), target.starts(with: "refs/heads/".utf8), RefName.isSafe(target) else {
      return
    }
    head = RefName(bytes: target)
  }

  private mutating func read(_ id: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) throws(SyncError) {
    guard name.starts(with: "refs/heads/".utf8) || name.starts(with: "refs/tags/".utf8) else { return }
    if name.suffix(3).elementsEqual("^{}".utf8) { return }
    if id.count == 64 { throw SyncError(.unsupported, "its objects have SHA-256 ids, which cannot be read") }
    guard let id = ObjectID(hex: id) else { throw Self.malformed }
    refs[RefName(bytes: name)] = id
  }

  private static let malformed = SyncError(.fetchFailed, "git listed something that is no ref")
}
