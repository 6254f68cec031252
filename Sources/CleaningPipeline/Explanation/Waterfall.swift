import Glibc
import RecordLinkage
import Wording

/// The weights of a pair one on the other: from how rare pairs of one person are to what the comparisons make of it.
struct Waterfall: Sendable {
  /// One bar, in bits of log odds.
  struct Bar: Sendable, Equatable {
    var name: String
    var from: Double
    var to: Double

    var bits: Double { to - from }
  }

  /// The first bar is where every pair starts.
  let bars: [Bar]
  /// Names of the comparisons that say nothing because a value is missing.
  let missing: [String]
  /// Log odds of the pair, and those from which pairs are linked; nil: nothing is linked.
  let total: Double
  let cut: Double?

  /// Bits below which a part is left to the rounding.
  private static let smallest = 0.05

  init(_ why: PairExplanation, words: ExplanationWords) {
    var bars = [Bar(name: words.text("explain.start"), from: 0, to: why.priorBits)]
    var left = 0.0
    for part in why.parts {
      guard abs(part.bits) >= Self.smallest else {
        left += part.bits
        continue
      }
      let from = bars[bars.count - 1].to
      bars.append(Bar(name: words.part(part), from: from, to: from + part.bits))
    }
    if abs(left) >= Self.smallest {
      let from = bars[bars.count - 1].to
      bars.append(Bar(name: words.text("explain.small-parts"), from: from, to: from + left))
    }
    self.bars = bars
    missing = why.parts.filter { $0.kind == .comparison && $0.level == nil }.map { words.field($0.name) }
    total = why.priorBits + why.weight
    cut = why.threshold < 1 ? log2(why.threshold / (1 - why.threshold)) : nil
  }

  /// The stretch of log odds that the bars cover.
  var range: ClosedRange<Double> {
    let ends = bars.flatMap { [$0.from, $0.to] } + [total, cut ?? total]
    let low = ends.min() ?? 0
    return low...max(low + 1, ends.max() ?? 1)
  }

  /// A table for a terminal: what, how many bits, the sum so far, a bar.
  func lines(in language: Language) -> [String] {
    let width = 30
    let range = range
    func place(_ bits: Double) -> Int {
      Int(((bits - range.lowerBound) / (range.upperBound - range.lowerBound) * Double(width)).rounded())
    }
    func drawn(_ from: Double, _ to: Double) -> String {
      let (start, end) = (place(min(from, to)), max(place(max(from, to)), place(min(from, to)) + 1))
      let mark = cut.map { min(place($0), width) }
      return (0...width).map { column in
        (start..<end).contains(column) ? "█" : column == mark ? "┊" : " "
      }.joined()
    }
    let rows =
      bars.map { ($0.name, $0.bits, $0.to, drawn($0.from, $0.to)) }
      + [(language.text("explain.sum"), total, total, drawn(total, total))]
    let names = rows.map { TerminalText.width($0.0) }.max() ?? 0
    let figures = rows.map { [language.bits($0.1), language.bits($0.2)] }
    let widths = (0..<2).map { column in figures.map { TerminalText.width($0[column]) }.max() ?? 0 }
    return zip(rows, figures).map { row, figures in
      let columns = zip(figures, widths).map { TerminalText.padded($0, to: $1, onLeft: true) }
      var line = TerminalText.padded(row.0, to: names) + "  " + columns.joined(separator: "  ") + "  " + row.3
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}

extension Language {
  /// Bits with their sign and one decimal: `+14,2`, `−3,0`.
  func bits(_ value: Double) -> String {
    let tenths = Int((value.magnitude * 10).rounded())
    let point = self == .vi ? "," : "."
    let sign = tenths == 0 ? "" : value < 0 ? "−" : "+"
    return "\(sign)\(tenths / 10)\(point)\(tenths % 10)"
  }
}
