/// Values by the number of a commit, one beside the other. What was never set is a default.
public struct CommitMap<Value> {
  @usableFromInline var values: [Value] = []
  @usableFromInline let absent: Value

  @inlinable
  public init(absent: Value) {
    self.absent = absent
  }

  @inlinable
  public subscript(commit: CommitGraph.Index) -> Value {
    get { Int(commit) < values.count ? values[Int(commit)] : absent }
    set {
      while values.count <= Int(commit) { values.append(absent) }
      values[Int(commit)] = newValue
    }
  }
}
