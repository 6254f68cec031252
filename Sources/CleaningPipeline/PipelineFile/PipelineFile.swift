import PopulationBaseline
import ResidentModel

/// A pipeline file, decoded and checked whole: everything one run is told.
///
/// Paths are as written; `resolve(_:)` makes them relative to the file's folder.
public struct PipelineFile: Sendable, Equatable {
  public enum Job: String, Sendable { case baseline, link }

  /// Where the file was read from.
  public var path: String
  public var name: String
  /// Known to the day.
  public var asOf: PartialDate
  public var job: Job
  public var units: UnitSettings
  public var sources: [SourceSettings]
  public var link: LinkSettings
  public var decisions: String?
  public var rules: SeverityRules
  /// Fields whose rules differ from the built-in ones, with the rules' names, asked in turn.
  public var survivorship: [ResidentField: [String]]
  public var twoPlace: TwoPlaceSettings
  public var quota: QuotaSettings
  public var intake: IntakeSettings
  public var gates: [Gate]
  public var outputs: OutputSettings
  /// What the run reads, with the places that name it.
  var namedFiles: [NamedFile]
  /// Every setting with its value, in the schema's order: what the manifest records and the run id is made from.
  public var canonical: JSONValue

  /// A path of the file, seen from the working directory. `-` and absolute paths stay.
  public func resolve(_ written: String) -> String {
    guard written != "-", !written.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return written }
    return path[...slash] + written
  }
}

/// `units`: the lists of administrative units.
public struct UnitSettings: Sendable, Equatable {
  public var catalogue: UnitListDate
  public var accept: [UnitListDate]
}

/// One of `sources`.
public struct SourceSettings: Sendable, Equatable {
  public enum Format: String, Sendable {
    case csv, xml

    /// The format that file names tell: XML where they all end in `.xml`, compressed or not.
    init(ofFiles paths: [String]) {
      let isXML = paths.allSatisfy { path in
        var name = path.lowercased()
        for packing in [".gz", ".zst"] where name.hasSuffix(packing) { name.removeLast(packing.count) }
        return name.hasSuffix(".xml")
      }
      self = isXML && !paths.isEmpty ? .xml : .csv
    }
  }
  /// What a row claims: a permanent place, a temporary one, what a column says, each address filled in.
  public enum Kind: String, Sendable { case permanent, temporary, column, form }
  public enum Columns: Sendable, Equatable {
    case auto
    /// In the order written. The name is a `ResidentField` unless the job is `link`.
    case declared([(name: String, heading: String)])

    public static func == (a: Columns, b: Columns) -> Bool {
      switch (a, b) {
      case (.auto, .auto): true
      case (.declared(let a), .declared(let b)): a.elementsEqual(b, by: ==)
      default: false
      }
    }
  }
  public enum HeaderRow: Sendable, Equatable {
    case auto, none
    /// From 1.
    case row(Int)
  }
  public enum DateOrder: String, Sendable { case auto, dmy, mdy }
  public enum EthnicCodes: String, Sendable {
    case names
    case list1979 = "1979"
    case list2008 = "2008"
  }

  public var id: String
  /// Files or patterns as written; `-` is standard input.
  public var paths: [String]
  public var format: Format
  public var kind: Kind
  /// A name of the schema's list; nil: find out.
  public var encoding: String?
  public var columns: Columns
  /// nil: find out.
  public var delimiter: UInt8?
  /// nil: cells are never enclosed.
  public var quote: UInt8?
  public var escape: UInt8?
  public var headerRow: HeaderRow
  /// nil: find out.
  public var headerRecords: Int?
  /// Fields whose blank cells take the value above.
  public var carryDown: [String]
  public var record: String?
  public var keepBeforeFault: Bool
  /// The commune of rows that name none, as written; nil: by the titles above the table.
  public var commune: String?
  /// nil: find out.
  public var listDate: UnitListDate?
  public var dateOrder: DateOrder
  public var ethnicCodes: EthnicCodes
}

/// `link`.
public struct LinkSettings: Sendable, Equatable {
  public enum Threshold: Sendable, Equatable {
    /// Chosen by the estimated precision.
    case automatic
    /// Nothing reaches it.
    case none
    case probability(Double)
  }
  /// nil: the built-in model.
  public var model: String?
  public var threshold: Threshold
  public var review: Threshold
}

/// `two_place`.
public struct TwoPlaceSettings: Sendable, Equatable {
  /// The values of `loai` that are listed.
  public var classes: [String]
  public var includesLapsed: Bool
}

/// `quota`.
public struct QuotaSettings: Sendable, Equatable {
  public enum Presence: String, Sendable { case present, away, unknown }
  public var minimumAge: Int
  public var residence: [ResidenceKind]
  public var presence: [Presence]
  public var exchangeAges: [Int]
  public var groups: [TargetGroup]
}

/// `intake`: the list of the forms that are expected.
public struct IntakeSettings: Sendable, Equatable {
  /// nil: there is none.
  public var path: String?
  /// The unit list that its codes belong to; nil: find out.
  public var listDate: UnitListDate?
}

/// `outputs`.
public struct OutputSettings: Sendable, Equatable {
  public enum Table: String, Sendable { case csv, records, sqlite, search }
  public enum FindingsFormat: String, Sendable, CaseIterable { case text, json, sarif, junit }
  public var directory: String
  public var tables: [Table]
  /// Full-text search is part of the database, and asks for it.
  public var writesDatabase: Bool { tables.contains(.sqlite) || tables.contains(.search) }
  public var writesChanges: Bool
  public var writesReport: Bool
  /// The report shows no count of people from 1 to one less than this.
  public var smallCells: Int
  public var writesWorklists: Bool
  public var writesLosingValues: Bool
  public var findings: [FindingsFormat]
  public var columns: OutputColumns
}

/// `rules`: the severity of each finding, as declared or built in. One array load per question.
public struct SeverityRules: Sendable, Equatable {
  private var severities = FindingCode.allCases.map(\.defaultSeverity)

  public init() {}

  public subscript(code: FindingCode) -> Severity {
    get { severities[Int(code.rawValue)] }
    set { severities[Int(code.rawValue)] = newValue }
  }
}
