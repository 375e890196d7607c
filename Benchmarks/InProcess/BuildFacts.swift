/// How this program was built, and so the library that it measures.
struct BuildFacts: Encodable {
  #if DEBUG
    let build = "debug"
  #else
    let build = "release"
  #endif
}
