/// How an audit went (SARIF §3.20).
struct SARIFInvocation: Encodable, Sendable {
  /// Something that went wrong (§3.58).
  struct Notification: Encodable, Sendable {
    struct Descriptor: Encodable, Sendable {
      let id: String
    }

    let descriptor: Descriptor
    let level: String
    let message: SARIFMessage
  }

  let executionSuccessful: Bool
  let toolExecutionNotifications: [Notification]

  init(_ trouble: AuditTrouble?) {
    let isUnknown = trouble?.isUnknown ?? false
    executionSuccessful = !isUnknown
    toolExecutionNotifications = (trouble?.errors ?? []).map { error in
      Notification(
        descriptor: .init(id: error.code), level: isUnknown ? "error" : "warning", message: SARIFMessage(error.message))
    }
  }
}
