/// One cell under construction, as Unicode scalars: damage works on letters, the writer turns them into bytes.
///
/// Kept and emptied for each cell, so that a form costs no allocation.
struct CellText: Equatable, Sendable {
  var scalars: [UInt32] = []

  init() {}

  init(_ text: String) { scalars = text.unicodeScalars.map(\.value) }

  var isEmpty: Bool { scalars.isEmpty }
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  mutating func removeAll() { scalars.removeAll(keepingCapacity: true) }

  mutating func append(_ text: StaticString) {
    guard text.hasPointerRepresentation else { return scalars.append(text.unicodeScalar.value) }
    var index = 0
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    while index < bytes.count {
      // A literal is valid UTF-8, so the continuation bytes that a first byte announces are inside `bytes`.
      let first = UInt32(bytes[index])
      let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
      var scalar = length == 1 ? first : first & (0x7f >> UInt32(length))
      for offset in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3f) }
      scalars.append(scalar)
      index += length
    }
  }

  mutating func append(_ word: TextStock.ID, from stock: TextStock) {
    scalars.append(contentsOf: stock.scalars[stock.range(of: word)])
  }

  mutating func append(decimal value: UInt64, digits: Int = 1) {
    let start = scalars.count
    var rest = value
    var written = 0
    while rest > 0 || written < digits {
      scalars.append(0x30 + UInt32(rest % 10))
      rest /= 10
      written += 1
    }
    scalars[start...].reverse()
  }

  mutating func append(decimal value: Int, digits: Int = 1) { append(decimal: UInt64(value), digits: digits) }

  /// The runs between spaces.
  func words() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == 0x20 || scalar == 0xa0 {
        if let from = start { result.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start { result.append(from..<scalars.count) }
    return result
  }
}

/// The words that cells are put together from, each stored once.
struct TextStock: Sendable {
  /// A word's number; 0 is the empty word.
  typealias ID = UInt32

  private(set) var scalars: [UInt32] = []
  private var ends: [Int] = [0]
  private var known: [String: ID] = ["": 0]

  mutating func id(_ text: some StringProtocol) -> ID {
    let text = String(text)
    if let id = known[text] { return id }
    scalars.append(contentsOf: text.unicodeScalars.lazy.map(\.value))
    ends.append(scalars.count)
    let id = ID(ends.count - 1)
    known[text] = id
    return id
  }

  @inline(__always)
  func range(of id: ID) -> Range<Int> { id == 0 ? 0..<0 : ends[Int(id) - 1]..<ends[Int(id)] }
}
