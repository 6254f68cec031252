/// Rows that are no form, by what they are.
public enum NonFormKind: UInt8, CaseIterable, Hashable, Sendable {
  case header, repeatedHeader, title, total, blank, signature

  /// The word in outputs.
  public var name: StaticString {
    switch self {
    case .header: "tieu-de-cot"
    case .repeatedHeader: "tieu-de-lap"
    case .title: "dong-tieu-de"
    case .total: "dong-tong"
    case .blank: "dong-trong"
    case .signature: "dong-ky-ten"
    }
  }
}

/// Where the rows and forms of one source went. Values add up over batches, workers and sources.
public struct SourceAccount: Equatable, Sendable {
  public var rowsRead = 0
  public var forms = 0
  /// By the raw value of `NonFormKind`.
  public var nonForms = [Int](repeating: 0, count: NonFormKind.allCases.count)
  /// Forms that a person's record is built on: as many as people.
  public var people = 0
  /// Forms merged into another form's person.
  public var merged = 0
  public var quarantined = 0

  public init() {}

  public mutating func count(_ kind: NonFormKind, _ rows: Int = 1) { nonForms[Int(kind.rawValue)] += rows }

  /// Rows read that neither are a form nor are known to be none; 0 when the account balances.
  public var unexplainedRows: Int { rowsRead - forms - nonForms.reduce(0, +) }
  /// Forms that ended nowhere; 0 when the account balances.
  public var unexplainedForms: Int { forms - people - merged - quarantined }

  /// rows read = forms + rows that are no form; forms = people + merged + quarantined.
  public var balances: Bool { unexplainedRows == 0 && unexplainedForms == 0 }

  public static func += (a: inout SourceAccount, b: SourceAccount) {
    a.rowsRead += b.rowsRead
    a.forms += b.forms
    for index in a.nonForms.indices { a.nonForms[index] += b.nonForms[index] }
    a.people += b.people
    a.merged += b.merged
    a.quarantined += b.quarantined
  }
}

/// The account of a run: every row and every form in exactly one place, per source and in total.
public struct Accounting: Equatable, Sendable {
  /// In the order of the pipeline file.
  public private(set) var sources: [(id: String, account: SourceAccount)]

  public init(sources: [String]) { self.sources = sources.map { ($0, SourceAccount()) } }

  public subscript(source: Int) -> SourceAccount {
    get { sources[source].account }
    set { sources[source].account = newValue }
  }

  public var total: SourceAccount { sources.reduce(into: SourceAccount()) { $0 += $1.account } }

  /// The sources whose account does not balance; empty lets a run be published.
  public var unbalancedSources: [String] { sources.filter { !$0.account.balances }.map(\.id) }

  public static func += (a: inout Accounting, b: Accounting) {
    precondition(a.sources.map(\.id) == b.sources.map(\.id), "accounts of one run have the same sources")
    for index in a.sources.indices { a[index] += b[index] }
  }

  public static func == (a: Accounting, b: Accounting) -> Bool {
    a.sources.elementsEqual(b.sources) { $0.id == $1.id && $0.account == $1.account }
  }
}
