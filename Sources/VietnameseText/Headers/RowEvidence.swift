import ByteText
import ResidentModel

/// What the cells of one row show, gathered cell by cell without allocating.
public struct RowEvidence: Sendable {
  var filled = 0
  /// Cells of signs alone: `./.`, `***`.
  var signs = 0
  var headingsRepeated = 0
  var columnMarks = ColumnMarks()
  var hasName = false
  var hasFacts = false
  /// A date or a number in a column of such.
  var hasIdentity = false
  var hasRowNumber = false
  /// Letters without any figure in a column of names.
  var namedCells = 0
  /// Any figure at all, outside of the words that make a row no form.
  var hasFigure = false
  /// Of a row with one cell filled: its column.
  var lastColumn = 0
  /// The name is one word.
  var nameIsOneWord = false
  /// A figure that is no date and no number of a person's.
  var hasCount = false
  /// Filled cells that hold a small number and nothing else, where one means nothing by itself; formulas and their errors.
  var counts = 0
  /// Those that are no part of a birth and no code of a sex.
  var strayCounts = 0
  /// Those behind the words of a row that is no form.
  var countsBehindWords = 0
  /// Cells of text, and cells of figures that may count people, as in a table of figures below a list.
  var texts = 0
  var figures = 0
  /// A day, a year beside the row's number, or a number as long as a person's.
  var hasWholeIdentity = false
  var hasYear = false
  /// "Nam" or "Nữ" in the column of the sex.
  var hasSex = false
  /// Words and numbers of the name's cell.
  var nameWords = 0
  /// "Nam" and "Nữ", each alone in its cell: bits of the two.
  var sexesNamed: UInt8 = 0
  /// "Nội dung", "Số lượng": bits of what heads a table of figures.
  var summaryHeadings: UInt8 = 0
  /// The first cell, and how many others are the same.
  var firstCell: UInt64 = 0
  var repeated = 0
  /// Such a one stands where only figures can be.
  var repeatsInFigures = false
  /// Of a row with one cell filled: a household's number.
  var hasHouseholdNumber = false
  /// `- 2 -`, as pages are numbered.
  var hasPageNumber = false
  /// Those of `personalCells` that are a figure of three digits at most.
  var countCells = 0
  /// A Roman number or a letter stands in the column of row numbers, where a part of the list begins.
  var isItem = false
  /// The name begins with no family name, or is none of Vietnamese words.
  var nameIsDoubtful = false
  /// Filled cells that tell of a person: not the name, and not what numbers and groups rows.
  var personalCells = 0
  var words = RowWords.none
  /// The words stand in a column that holds free texts, where they may be meant.
  var wordsMayBeMeant = false
  /// What the row says that those below it are.
  var section: ListSection?
  /// Words where only figures can be, as of a signer's name below a table or a hamlet's between its rows.
  var strayWords: RowKind?

  public init() {}

  /// A merged cell that left its text in each of the cells it covered.
  var isOneText: Bool { filled >= 3 && repeated == filled - 1 && repeatsInFigures }

  /// Whether the row heads a table of figures below the list: "TT, Nội dung, Số lượng".
  public var headsSummary: Bool { summaryHeadings == 3 && !hasFacts }
}
