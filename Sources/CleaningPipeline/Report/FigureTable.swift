/// A table of the report: words on the left, figures aligned on the right.
struct FigureTable {
  /// A heading; columns of figures are aligned on the right, those of codes and short marks are never broken. Codes are
  /// for whoever looks on in the tables: a phone leaves them out.
  enum Column {
    case words(String)
    case marks(String)
    case codes(String)
    case figures(String)

    fileprivate var title: String {
      switch self {
      case .words(let title), .marks(let title), .codes(let title), .figures(let title): title
      }
    }

    fileprivate var style: String {
      switch self {
      case .words: "words"
      case .marks: "mark"
      case .codes: "mark code"
      case .figures: "figure"
      }
    }
  }

  /// What stands in one cell.
  enum Cell: ExpressibleByStringLiteral {
    case text(String)
    case drawing(Markup)

    init(stringLiteral text: String) { self = .text(text) }

    fileprivate var markup: Markup {
      switch self {
      case .text(let text): Markup(text)
      case .drawing(let markup): markup
      }
    }
  }

  struct Row {
    var cells: [Cell]
    /// A sum, or a standing count among what is taken off it.
    var isTotal = false
  }

  var caption: String
  var columns: [Column]
  var rows: [Row] = []

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  mutating func add(_ cells: [String], isTotal: Bool = false) {
    rows.append(Row(cells: cells.map { .text($0) }, isTotal: isTotal))
  }

  /// The table in a frame that scrolls sideways where the screen is narrow.
  var markup: Markup {
    element("div", ["class": "scroll", "tabindex": "0"]) {
      element("table") {
        element("caption") { caption }
        element("thead") {
          element("tr") {
            columns.map { column in
              element("th", ["scope": "col", "class": column.style]) { column.title }
            }
          }
        }
        element("tbody") { rows.map(line) }
      }
    }
  }

  private func line(_ row: Row) -> Markup {
    let cells = zip(columns, row.cells).enumerated().map { (index, cell) -> Markup in
      let (column, content) = cell
      guard index > 0 else {
        return element("th", ["scope": "row", "class": column.style]) { content.markup }
      }
      return element("td", ["class": column.style]) { content.markup }
    }
    return element("tr", row.isTotal ? ["class": "total"] : [:]) { cells }
  }
}
