extension SyncError.Code {
  /// What whoever runs the program can do.
  var remedy: String? {
    switch self {
    case .timedOut: "see whether the server is well, and raise sync.seconds for what is large"
    case .authenticationFailed:
      "give this host, with its port, a credential that may read the repository in sync.credentials"
    case .unknownHostKey:
      "compare the key with the one that the host publishes and add it to the file sync.knownHosts names"
    case .untrustedCertificate: "name the certificate of its authority in sync.certificateAuthority"
    case .redirected: "put the address that it leads to in the configuration, if you trust that"
    case .overQuota: "raise sync.megabytes, or remove the mirror so that it is fetched anew"
    case .tooManyRefs: "remove refs at the server"
    case .refused, .notFound: "check the address, and what its credential may read"
    case .rejectedObjects: "run git fsck where the repository is kept"
    default: nil
    }
  }
}
