import ByteText
import Glibc
import Wording

/// Reads the rows of a comma-separated file (RFC 4180, UTF-8, header) one by one, in constant memory.
///
/// For the product's own tables, which are well formed by construction: it does not recover from damage.
struct CSVRows: ~Copyable {
  let path: String
  /// The names of the columns.
  private(set) var header: [String] = []
  /// The number of the row read last, from 1 for the first after the header.
  private(set) var row = 0

  private let descriptor: Int32
  private var chunk = ByteBuffer(capacity: 1 << 20)
  private var position = 0
  private var cells = ByteBuffer(capacity: 1 << 12)
  private var ends: [Int] = []

  init(path: String) throws(ScoreError) {
    self.path = path
    descriptor = openToRead(path)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    guard try next() else { return }
    row = 0
    for index in ends.indices { header.append(cells.string(range(index))) }
  }

  deinit { close(descriptor) }

  /// Reads the next row; false at the end of the file.
  mutating func next() throws(ScoreError) -> Bool {
    cells.removeAll()
    ends.removeAll(keepingCapacity: true)
    var isQuoted = false
    var isFresh = true
    var hasContent = false
    while let byte = try nextByte() {
      hasContent = true
      if isQuoted {
        guard byte == UInt8(ascii: "\"") else {
          cells.append(byte)
          continue
        }
        // A doubled quote is one quote; a single one ends the quoted part.
        if try peek() == UInt8(ascii: "\"") {
          cells.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: ","):
        ends.append(cells.count)
        isFresh = true
        continue
      case UInt8(ascii: "\n"):
        ends.append(cells.count)
        row += 1
        return true
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\"") where isFresh: isQuoted = true
      default: cells.append(byte)
      }
      isFresh = false
    }
    guard hasContent else { return false }
    ends.append(cells.count)
    row += 1
    return true
  }

  var count: Int { ends.count }

  borrowing func isEmpty(_ index: Int) -> Bool { range(index).isEmpty }

  borrowing func string(_ index: Int) -> String { cells.string(range(index)) }

  /// A hash of a cell, equal for equal cells; 0 for an empty one.
  borrowing func hash(_ index: Int) -> UInt64 {
    isEmpty(index) ? 0 : max(1, stableHash(cells.span(range(index))))
  }

  /// The digits of a cell as a number.
  borrowing func number(_ index: Int) -> UInt32 {
    let cell = cells.span(range(index))
    var value: UInt32 = 0
    for index in cell.indices where (0x30...0x39).contains(cell[index]) {
      value = value &* 10 &+ UInt32(cell[index] - 0x30)
    }
    return value
  }

  /// The index of a column. - Throws: `ScoreError.missingColumn`.
  borrowing func column(_ name: String) throws(ScoreError) -> Int {
    guard let index = header.firstIndex(of: name) else { throw .missingColumn(path: path, column: name) }
    return index
  }

  private func range(_ index: Int) -> ByteRange {
    guard index < ends.count else { return .empty }
    return ByteRange(index == 0 ? 0 : ends[index - 1], ends[index])
  }

  @inline(__always)
  private mutating func nextByte() throws(ScoreError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    return byte
  }

  @inline(__always)
  private mutating func peek() throws(ScoreError) -> UInt8? {
    if position == chunk.count { try refill() }
    return position < chunk.count ? chunk.span[position] : nil
  }

  private mutating func refill() throws(ScoreError) {
    chunk.removeAll()
    position = 0
    let descriptor = descriptor
    var failure: Int32 = 0
    _ = chunk.append(upTo: 1 << 20) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        guard errno == EINTR else {
          failure = errno
          return 0
        }
      }
    }
    if failure != 0 { throw .unreadable(path: path, errno: failure) }
  }
}

/// Why a run cannot be scored.
public enum ScoreError: Error, Equatable, Sendable {
  case unreadable(path: String, errno: Int32)
  case missingColumn(path: String, column: String)
  /// A form number stands twice in the key.
  case repeatedForm(path: String)
  /// The key names no form.
  case emptyKey(path: String)
  /// No form of the key is one of the run.
  case otherForms(path: String)
  /// The records do not follow the order of the truth, so that they cannot be compared in one pass.
  case outOfOrder(path: String, row: Int)
}

extension ScoreError {
  /// The file, with the row where one is meant, the code and what is wrong.
  ///
  /// - Parameter cause: the words for a number of `errno`.
  public func description(in language: Language, cause: (Int32) -> String) -> String {
    func line(_ place: String, _ code: String, _ values: [String: String] = [:]) -> String {
      "\(TerminalText.escaped(place)): [\(code)] \(language.text(code, values))"
    }
    return switch self {
    case .unreadable(let path, let errno): line(path, "score.unreadable", ["cause": cause(errno)])
    case .missingColumn(let path, let column): line(path, "score.missing-column", ["column": column])
    case .repeatedForm(let path): line(path, "score.repeated-form")
    case .emptyKey(let path): line(path, "score.empty-key")
    case .otherForms(let path): line(path, "score.other-forms")
    case .outOfOrder(let path, let row): line("\(path):\(row)", "score.out-of-order")
    }
  }
}
