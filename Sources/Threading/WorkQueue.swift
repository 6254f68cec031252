import Synchronization

/// Numbers handed out once each, in ascending order, to whichever worker asks first.
public final class WorkQueue: Sendable {
  private let next = Atomic<Int>(0)
  public let count: Int

  /// - Parameter count: the numbers are those from 0 up to it.
  public init(count: Int) { self.count = count }

  /// - Returns: nil when all have been handed out.
  public func take() -> Int? {
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }
}
