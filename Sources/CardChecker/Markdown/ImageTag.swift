/// The images that an `img` tag, or a `source` tag of a picture, shows or may show.
struct ImageTag {
  let images: [Image]

  init(_ tag: HTMLTag, position: Int) {
    var candidates = ImageTag.candidates(tag["srcset"] ?? [])
    var images: [Image] = []
    if tag.name == "img" {
      let url = tag["src"] ?? tag["data-src"] ?? candidates.first ?? []
      let alternative = tag["alt"] ?? tag["aria-label"] ?? (ImageTag.isDecorative(tag) ? [] : nil)
      images.append(Image(url: url, alternative: alternative, position: position, origin: .markup))
      candidates.removeAll { $0 == url }
    }
    self.images = images + candidates.map { Image(url: $0, alternative: nil, position: position, origin: .candidate) }
  }

  private static func isDecorative(_ tag: HTMLTag) -> Bool {
    let role = (tag["role"] ?? []).map(\.lowercased).string
    return role == "presentation" || role == "none" || tag["aria-hidden"].map(\.string) == "true"
  }

  /// The addresses of a `srcset`: what stands before a blank, between commas. An address may hold commas itself.
  ///
  /// See <https://html.spec.whatwg.org/multipage/images.html#srcset-attributes>.
  private static func candidates(_ set: [UInt8]) -> [[UInt8]] {
    let comma = UInt8(ascii: ",")
    var candidates: [[UInt8]] = []
    var index = 0
    while candidates.count < 20 {
      index = set.endIndex(from: index) { $0.isWhitespace || $0 == comma }
      guard index < set.count else { break }
      let end = set.endIndex(from: index) { !$0.isWhitespace }
      let url = set[index..<end].trimming { $0 == comma }
      candidates.append(Array(url))
      index = url.endIndex < end ? end : set.endIndex(from: end) { $0 != comma }
    }
    return candidates
  }
}
