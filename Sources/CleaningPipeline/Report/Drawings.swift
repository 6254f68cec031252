/// The drawings of the report, as inline SVG. Colours are classes of the style sheet; sizes are those of a phone's
/// screen, so that letters stay readable when nothing is scaled up.
enum Drawing {
  static let width = 360.0

  /// A bar within a cell of a table, between two shares (0 … 1) of the cell's width.
  static func bar(from start: Double, to end: Double, style: String) -> Markup {
    let (low, high) = (min(start, end), max(start, end))
    // A hair's breadth at least: something is not nothing.
    let width = max(high - low, 0.003)
    return element(
      "svg",
      ["class": "bar", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true"]
    ) {
      element(
        "rect",
        ["class": style, "x": tenths(100 * low), "y": "0", "width": tenths(100 * width), "height": "10"])
    }
  }

  /// Two sides of horizontal bars, youngest at the bottom.
  ///
  /// - Parameters:
  ///   - bands: from the youngest to the oldest.
  ///   - words: what screen readers say, and the two sides' headings.
  static func pyramid(
    _ bands: [(name: String, left: Int, right: Int)], words: (title: String, left: String, right: String),
    number: (Int) -> String
  ) -> Markup {
    let (line, top, gutter) = (13.0, 18.0, 34.0)
    let middle = width / 2
    let reach = middle - gutter / 2
    let largest = Double(max(1, bands.map { max($0.left, $0.right) }.max() ?? 1))
    let height = top + line * Double(bands.count) + 16
    return svg(height: height, title: words.title) {
      label(words.left, x: middle - gutter / 2, y: 11, style: "end")
      label(words.right, x: middle + gutter / 2, y: 11)
      bands.reversed().enumerated().map { index, band in
        let y = top + line * Double(index)
        let (left, right) = (reach * Double(band.left) / largest, reach * Double(band.right) / largest)
        return Markup.joined([
          rect(x: middle - gutter / 2 - left, y: y, width: left, height: line - 2, style: "a"),
          rect(x: middle + gutter / 2, y: y, width: right, height: line - 2, style: "b"),
          label(band.name, x: middle, y: y + 9, style: "middle"),
        ])
      }
      label(number(Int(largest)), x: 0, y: height - 3, style: "soft")
      label("0", x: middle - gutter / 2, y: height - 3, style: "soft end")
      label("0", x: middle + gutter / 2, y: height - 3, style: "soft")
      label(number(Int(largest)), x: width, y: height - 3, style: "soft end")
    }
  }

  /// A column of a chart: stacked parts, the first at the bottom.
  struct Column {
    var name: String
    var parts: [Int]
  }

  /// Vertical columns with their values' scale on the left.
  ///
  /// - Parameters:
  ///   - cut: a line before the column of this index plus a share of its width.
  ///   - namedEvery: how many columns share one name below the axis.
  static func columns(
    _ columns: [Column], title: String, cut: Double? = nil, namedEvery: Int = 1, number: (Int) -> String
  ) -> Markup {
    let (left, top, height, foot) = (46.0, 8.0, 130.0, 16.0)
    let largest = max(1, columns.map { $0.parts.reduce(0, +) }.max() ?? 1)
    let step = (width - left) / Double(max(1, columns.count))
    let styles = ["a", "b", "c"]
    return svg(height: top + height + foot, title: title) {
      [0, largest / 2, largest].map { value in
        let y = top + height * (1 - Double(value) / Double(largest))
        return Markup.joined([
          line(x1: left, y1: y, x2: width, y2: y, style: "grid"),
          label(number(value), x: left - 4, y: y + 3, style: "soft end"),
        ])
      }
      columns.enumerated().map { index, column in
        let x = left + step * Double(index)
        var y = top + height
        var parts = column.parts.enumerated().filter { $0.element > 0 }.map { part, value in
          let tall = height * Double(value) / Double(largest)
          y -= tall
          return rect(x: x + step * 0.08, y: y, width: step * 0.84, height: tall, style: styles[part % 3])
        }
        if index.isMultiple(of: namedEvery) {
          parts.append(label(column.name, x: x + step / 2, y: top + height + 12, style: "middle soft"))
        }
        return .joined(parts)
      }
      line(x1: left, y1: top + height, x2: width, y2: top + height, style: "rule")
      if let cut {
        line(x1: left + step * cut, y1: top - 4, x2: left + step * cut, y2: top + height, style: "cut")
      }
    }
  }

  // MARK: Shapes

  private static func svg(height: Double, title: String, @MarkupBuilder _ shapes: () -> Markup) -> Markup {
    element("svg", ["viewBox": "0 0 \(tenths(width)) \(tenths(height))", "role": "img", "aria-label": title])
    {
      shapes()
    }
  }

  private static func rect(x: Double, y: Double, width: Double, height: Double, style: String) -> Markup {
    element(
      "rect",
      ["class": style, "x": tenths(x), "y": tenths(y), "width": tenths(width), "height": tenths(height)])
  }

  private static func line(x1: Double, y1: Double, x2: Double, y2: Double, style: String) -> Markup {
    element(
      "line", ["class": style, "x1": tenths(x1), "y1": tenths(y1), "x2": tenths(x2), "y2": tenths(y2)])
  }

  private static func label(_ text: String, x: Double, y: Double, style: String = "") -> Markup {
    element("text", ["class": style, "x": tenths(x), "y": tenths(y)]) { text }
  }

  /// A coordinate to a tenth: `12`, `12.5`.
  private static func tenths(_ value: Double) -> String {
    let rounded = Int((value * 10).rounded())
    let sign = rounded < 0 ? "-" : ""
    let (whole, tenth) = (abs(rounded) / 10, abs(rounded) % 10)
    return tenth == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(tenth)"
  }
}
