import CardChecker
import Testing

@Suite struct SHA256DigestTests {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func digests(text: String, hexadecimal: String) {
    #expect(SHA256Digest(of: Array(text.utf8)).hexadecimal == hexadecimal)
    #expect(SHA256Digest(of: text.utf8).hexadecimal == hexadecimal)
    #expect(Fingerprint(of: text.utf8).hexadecimal == String(hexadecimal.prefix(16)))
  }

  @Test func partsOfAFingerprintAreKeptApart() {
    #expect(Fingerprint(of: ["ab", "c"]) != Fingerprint(of: ["a", "bc"]))
    #expect(Fingerprint(hexadecimal: "0123456789abcdef")?.description == "0123456789abcdef")
    #expect(Fingerprint(hexadecimal: "0123456789ABCDEF") == nil)
    #expect(Fingerprint(hexadecimal: "0123") == nil)
  }
}
