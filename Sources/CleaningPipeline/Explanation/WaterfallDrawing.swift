import Wording

/// A pair's waterfall as a picture of its own: a standalone SVG file that names nobody.
struct WaterfallDrawing {
  let waterfall: Waterfall
  let title: String
  let language: Language

  private static let names = 300.0
  private static let figures = 60.0
  private static let stretch = 380.0
  private static let line = 24.0
  private static let top = 44.0

  var svg: String {
    let width = Self.names + Self.figures + Self.stretch + 20
    let height = Self.top + Self.line * Double(waterfall.bars.count + 1) + 34
    let picture = element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(tenths(width)) \(tenths(height))",
        "width": tenths(width), "height": tenths(height), "lang": language.rawValue, "role": "img",
      ]
    ) {
      element("title") { title }
      element("style") { Markup(verbatim: Self.style) }
      element("rect", ["class": "back", "width": tenths(width), "height": tenths(height)])
      label(title, x: 10, y: 24, style: "head")
      waterfall.bars.enumerated().map { index, bar in
        row(
          index, bar.name, language.bits(bar.bits), from: bar.from, to: bar.to, style: style(of: index, bar))
      }
      row(
        waterfall.bars.count, language.text("explain.sum"), language.bits(waterfall.total),
        from: 0, to: waterfall.total, style: "sum")
      if let cut = waterfall.cut {
        element(
          "line",
          [
            "class": "cut", "x1": tenths(x(cut)), "x2": tenths(x(cut)), "y1": tenths(Self.top - 6),
            "y2": tenths(height - 24),
          ])
        label(language.text("explain.cut-line"), x: x(cut), y: height - 10, style: "soft middle")
      }
    }
    return picture.html + "\n"
  }

  private func row(
    _ index: Int, _ name: String, _ figure: String, from: Double, to: Double, style: String
  ) -> Markup {
    let y = Self.top + Self.line * Double(index)
    let (low, high) = (x(min(from, to)), x(max(from, to)))
    return .joined([
      label(name, x: Self.names - 8, y: y + 16, style: "end"),
      label(figure, x: Self.names + Self.figures - 12, y: y + 16, style: "end figure"),
      element(
        "rect",
        [
          "class": style, "x": tenths(low), "y": tenths(y + 3), "width": tenths(max(high - low, 1)),
          "height": tenths(Self.line - 6),
        ]),
    ])
  }

  private func style(of index: Int, _ bar: Waterfall.Bar) -> String {
    index == 0 ? "start" : bar.bits < 0 ? "against" : "for"
  }

  private func x(_ bits: Double) -> Double {
    let range = waterfall.range
    let low = min(range.lowerBound, 0)
    let high = max(range.upperBound, 0)
    return Self.names + Self.figures + (bits - low) / (high - low) * Self.stretch
  }

  private func label(_ text: String, x: Double, y: Double, style: String) -> Markup {
    element("text", ["class": style, "x": tenths(x), "y": tenths(y)]) { text }
  }

  private func tenths(_ value: Double) -> String { JSONValue.decimal(value, digits: 1) }

  private static let style: StaticString = """
    text { font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; fill: #16212c; } \
    .head { font-weight: 600; font-size: 15px; } .end { text-anchor: end; } .middle { text-anchor: middle; } \
    .soft { fill: #56646f; font-size: 11px; } .figure { font-variant-numeric: tabular-nums; } \
    .back { fill: #fff; } .start { fill: #a9b4bd; } .for { fill: #14508c; } .against { fill: #c05a12; } \
    .sum { fill: #16212c; } .cut { stroke: #a8201a; stroke-width: 1.5; stroke-dasharray: 5 4; }
    """
}
