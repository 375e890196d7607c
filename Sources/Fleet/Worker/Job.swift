/// What a worker is asked to do: one JSON object a line, told apart by `kind`.
public enum Job: Hashable, Sendable {
  case audit(AuditJob)
  case list(ListingJob)
  case range(RangeJob)
  case judge(JudgementJob)
}

extension Job: Codable {
  private enum Kind: String, Codable {
    case audit, list, range, judge
  }

  private enum CodingKeys: String, CodingKey {
    case kind
  }

  public init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind) {
    case .audit: self = .audit(try AuditJob(from: decoder))
    case .list: self = .list(try ListingJob(from: decoder))
    case .range: self = .range(try RangeJob(from: decoder))
    case .judge: self = .judge(try JudgementJob(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .audit(let job):
      try container.encode(Kind.audit, forKey: .kind)
      try job.encode(to: encoder)
    case .list(let job):
      try container.encode(Kind.list, forKey: .kind)
      try job.encode(to: encoder)
    case .range(let job):
      try container.encode(Kind.range, forKey: .kind)
      try job.encode(to: encoder)
    case .judge(let job):
      try container.encode(Kind.judge, forKey: .kind)
      try job.encode(to: encoder)
    }
  }
}
