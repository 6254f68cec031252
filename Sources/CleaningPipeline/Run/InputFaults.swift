import FormReading

/// Inputs that cannot be used, gathered so that they are told together: whoever mends one would else learn of the next only
/// by another run.
struct InputFaults {
  private var failures: [RunFailure] = []

  /// Does a part of the work; what an input is refused for is kept, and every other error thrown on.
  ///
  /// - Returns: nil when the part failed.
  @discardableResult
  mutating func collect<Value>(_ part: () throws -> Value) rethrows -> Value? {
    do {
      return try part()
    } catch let error as ReadingError {
      failures.append(.reading(error))
    } catch let failure as RunFailure {
      switch failure {
      case .named, .columns, .reading: failures.append(failure)
      case .several(let several): failures += several
      default: throw failure
      }
    }
    return nil
  }

  func requireNone() throws(RunFailure) {
    switch failures.count {
    case 0: return
    case 1: throw failures[0]
    default: throw .several(failures)
    }
  }
}
