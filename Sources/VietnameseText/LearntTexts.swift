import ByteText

/// What the workers of one pass have read of texts that come again: words of names and home towns. Each distinct one meets
/// its exact reader once a pass, not once a worker.
public final class LearntTexts: Sendable {
  let tokens = SharedMemo<LearntToken>()
  let towns = SharedMemo<WrittenTown>()

  public init() {}
}

/// A token of a name as `NameToken` reads it. The spellings that it escapes are noted by the worker that read it.
struct LearntToken: Sendable {
  var text: [Unicode.Scalar]
  var entry: TokenEntry
}
