import AuditCommands
import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

if let code = AuditCommand.runAtOnce() { exit(code.rawValue) }
Task.detached { exit(await AuditCommand.run().rawValue) }
dispatchMain()
