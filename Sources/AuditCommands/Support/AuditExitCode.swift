/// How the program ends; scripts rely on these numbers.
public enum AuditExitCode: Int32, Error, Sendable {
  /// Nothing at or above the threshold.
  case clean = 0
  /// Findings at or above the threshold.
  case findings = 1
  /// Wrong usage or configuration, or reports cannot be written.
  case usage = 2
  /// Some repositories could not be audited; this wins over findings.
  case incomplete = 3
}
