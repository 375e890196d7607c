import Foundation

/// git over https, as a host of repositories serves it: nginx in front of git-http-backend, with a password.
///
/// Beside the repositories it has addresses that misbehave: `moved/`, which sends to another port, `endless/`, which
/// lists refs without end, and `slow/`, which waits for the file `go` once somebody has asked.
public final class HTTPSGitServer: Sendable {
  public static let user = "bot"
  public static let password = "s3cret-Pa%ss/word"

  public let port: Int
  /// What vouches for the server.
  public let authority: String
  private let folder: TemporaryFolder
  private let otherPort: Int
  private let processes: [ServerProcess]

  public init() throws {
    let folder = try TemporaryFolder()
    let authority = try TestAuthority(in: folder)
    for name in ["repositories", "log", "temporary"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    try folder.write("passwords", Array("\(Self.user):{PLAIN}\(Self.password)\n".utf8))
    try Self.writeScripts(folder)
    let gateway = try ServerProcess(
      "fcgiwrap", ["-f", "-c", "4", "-s", "unix:\(folder.path("gateway"))"], log: folder.path("log/gateway"))
    try wait(for: "fcgiwrap (package fcgiwrap)", seconds: 20) {
      FileManager.default.fileExists(atPath: folder.path("gateway"))
    }
    (port, otherPort, processes) = try Self.start(folder, authority, gateway)
    self.authority = authority.certificate
    self.folder = folder
  }

  /// The address of what stands at `path`.
  public func address(_ path: String) -> String { "https://127.0.0.1:\(port)/\(path)" }

  /// Makes a repository that is served under this name.
  public func repository(_ name: String) throws -> GitRepository {
    let repository = try GitRepository(at: folder.path("repositories/\(name)"))
    try repository.git("config", "uploadpack.allowFilter", "true")
    return repository
  }

  /// Requests that came to the port to which `moved/` sends.
  public func strayRequests() -> String { text("log/stray") }

  public var errors: String { text("log/error") + text("log/nginx") }

  /// Whether somebody has asked for something below `slow/`.
  public var isAskedSlowly: Bool { FileManager.default.fileExists(atPath: folder.path("asked")) }

  /// Lets `slow/` answer.
  public func answerSlowly() throws { try folder.write("go", [UInt8]()) }

  private func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: folder.path(name)) ?? Data(), as: UTF8.self)
  }

  // Another process may take the port in between: then another port is tried.
  private static func start(
    _ folder: TemporaryFolder, _ authority: TestAuthority, _ gateway: ServerProcess
  ) throws -> (Int, Int, [ServerProcess]) {
    for _ in 0..<5 {
      let (port, other) = (try LoopbackPort.free(), try LoopbackPort.free())
      try folder.write("nginx.conf", Array(configuration(folder, authority, port, other).utf8))
      let server = try ServerProcess(
        "nginx", ["-p", folder.path, "-c", folder.path("nginx.conf"), "-e", folder.path("log/error")],
        log: folder.path("log/nginx"))
      try wait(for: "nginx (package nginx-light)", seconds: 20) { LoopbackPort.answers(port) || !server.isRunning }
      if server.isRunning { return (port, other, [server, gateway]) }
    }
    let log = FileManager.default.contents(atPath: folder.path("log/nginx")) ?? Data()
    throw ServerFailure(
      description: "nginx (package nginx-light) does not run: " + String(decoding: log, as: UTF8.self))
  }

  private static func writeScripts(_ folder: TemporaryFolder) throws {
    let scripts = [
      "endless": """
      #!/bin/sh
      printf 'Content-Type: application/x-git-upload-pack-advertisement\\r\\n\\r\\n'
      exec awk 'BEGIN {
        printf "001e# service=git-upload-pack\\n0000"
        for (n = 0; ; n++) {
          line = sprintf("%040d refs/heads/%0200d%s\\n", n + 1, n, n ? "" : "\\0")
          printf "%04x%s", length(line) + 4, line
        }
      }'
      """,
      "slow": """
      #!/bin/sh
      : >'\(folder.path("asked"))'
      while [ ! -e '\(folder.path("go"))' ]; do sleep 0.05; done
      exec /usr/lib/git-core/git-http-backend
      """,
    ]
    for (name, text) in scripts {
      let path = try folder.write(name, Array((text + "\n").utf8))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  private static func configuration(
    _ folder: TemporaryFolder, _ authority: TestAuthority, _ port: Int, _ other: Int
  ) -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
      "\($0)_temp_path \(folder.path("temporary/\($0)"));"
    }
    let tls = "ssl_certificate \(authority.serverCertificate); ssl_certificate_key \(authority.serverKey);"
    return """
      daemon off; master_process off; pid \(folder.path("nginx.pid")); error_log \(folder.path("log/error"));
      events { worker_connections 64; }
      http {
        access_log \(folder.path("log/access")); \(temporary.joined(separator: " ")) \(tls)
        server { listen 127.0.0.1:\(other) ssl; access_log \(folder.path("log/stray")); return 404; }
        server {
          listen 127.0.0.1:\(port) ssl;
          auth_basic "git"; auth_basic_user_file \(folder.path("passwords"));
          client_max_body_size 0; fastcgi_buffering off; fastcgi_read_timeout 300;
          location /moved/ { auth_basic off; return 302 https://127.0.0.1:\(other)$request_uri; }
          location /endless/ { \(fastCGI(folder, folder.path("endless"), "$uri")) }
          location ~ ^/slow/(.*)$ { \(fastCGI(folder, folder.path("slow"), "/$1")) }
          location / { \(fastCGI(folder, "/usr/lib/git-core/git-http-backend", "$uri")) }
        }
      }
      """
  }

  private static func fastCGI(_ folder: TemporaryFolder, _ script: String, _ path: String) -> String {
    let parameters = [
      "SCRIPT_FILENAME": script, "GIT_HTTP_EXPORT_ALL": "1", "GIT_PROJECT_ROOT": folder.path("repositories"),
      "PATH_INFO": path, "QUERY_STRING": "$query_string", "REQUEST_METHOD": "$request_method",
      "CONTENT_TYPE": "$content_type", "CONTENT_LENGTH": "$content_length", "GIT_PROTOCOL": "$http_git_protocol",
      "REMOTE_USER": "$remote_user", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    ]
    return "fastcgi_pass unix:\(folder.path("gateway")); "
      + parameters.sorted { $0.key < $1.key }.map { "fastcgi_param \($0.key) \"\($0.value)\";" }.joined(separator: " ")
  }
}
