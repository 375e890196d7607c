/// Why a text is no address of a repository. It repeats nothing of the text that could be a secret.
public struct RemoteURLError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension RemoteURLError {
  static let password = RemoteURLError(
    "an address holds no password; put that into a file and name it under sync.credentials")
  static let token = RemoteURLError(
    "the user looks like an access token; put that into a file and name it under sync.credentials")
  static let scheme = RemoteURLError(
    "a remote begins with https:// or ssh://, or is short for ssh as in git@git.example.org:team/model.git")
  static let local = RemoteURLError("what stands on this machine needs no mirror; name its path under repositories")
  static let insecure = RemoteURLError(
    "anybody on the way could change what comes by this scheme; use https:// or ssh://")
  static let user = RemoteURLError("the user holds something else than letters, digits and . _ - + % =")
  static let host = RemoteURLError("the host is none: letters, digits, - and ., or an address of IPv6 between brackets")
  static let port = RemoteURLError("the port is no number from 1 to 65535")
  static let path = RemoteURLError(
    "the path is none: letters, digits, and . _ - ~ + , = ( ) / in it, and others percent-encoded")
  static let noPath = RemoteURLError("the path of the repository is missing behind the host")
  static let steps = RemoteURLError("the path holds . or .. as a step; write it without")
  static let query = RemoteURLError("an address of a repository has no ? and no #")
  static let control = RemoteURLError("there is a blank, a control character or a letter beyond ASCII in the address")
  static let tooLong = RemoteURLError("the address is longer than \(RemoteURLParser.limit) bytes")
}
