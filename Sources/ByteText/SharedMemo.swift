import Synchronization

/// A `CellMemo` that workers share: what one has read slowly, the others look up.
///
/// Asked only where a worker's own memo has nothing, so that the lock is seldom waited for. What a text means must depend on
/// the text and its tag alone, or results would depend on which worker came first.
public final class SharedMemo<Value: Sendable>: Sendable {
  private let memo: Mutex<CellMemo<Value>>

  /// - Parameter limit: as of `CellMemo`.
  public init(limit: Int = 1 << 16) { memo = Mutex(CellMemo(limit: limit)) }

  public func value(_ text: borrowing Span<UInt8>, tag: UInt64 = 0) -> Value? {
    text.withUnsafeBufferPointer { bytes in
      memo.withLock { $0.value(Span(_unsafeElements: bytes), tag: tag) }
    }
  }

  public func insert(_ value: Value, for text: borrowing Span<UInt8>, tag: UInt64 = 0) {
    text.withUnsafeBufferPointer { bytes in
      memo.withLock { memo in
        let text = Span(_unsafeElements: bytes)
        // Another worker may have read it meanwhile.
        if memo.value(text, tag: tag) == nil { memo.insert(value, for: text, tag: tag) }
      }
    }
  }
}
