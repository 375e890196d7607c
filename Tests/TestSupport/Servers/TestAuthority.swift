/// An authority of certificates that only a test trusts, and a certificate of it for 127.0.0.1.
struct TestAuthority {
  let certificate: String
  let serverCertificate: String
  let serverKey: String

  init(in folder: TemporaryFolder) throws {
    certificate = folder.path("tls/authority.pem")
    serverCertificate = folder.path("tls/server.pem")
    serverKey = folder.path("tls/server.key")
    try folder.write("tls/names", Array("subjectAltName=IP:127.0.0.1\n".utf8))
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    let authorityKey = folder.path("tls/authority.key")
    try Self.openssl(
      ["req", "-x509", "-days", "2", "-subj", "/CN=authority", "-keyout", authorityKey, "-out", certificate] + key)
    let request = folder.path("tls/request.pem")
    try Self.openssl(["req", "-subj", "/CN=server", "-keyout", serverKey, "-out", request] + key)
    try Self.openssl([
      "x509", "-req", "-days", "2", "-in", request, "-CA", certificate, "-CAkey", authorityKey, "-CAcreateserial",
      "-extfile", folder.path("tls/names"), "-out", serverCertificate,
    ])
  }

  private static func openssl(_ arguments: [String]) throws {
    let run = try Command.run("openssl", arguments)
    guard run.status == 0 else { throw ServerFailure(description: "openssl (package openssl): \(run.errors)") }
  }
}
