import FormCleaning
import PopulationBaseline
import RecordLinkage
import ResidentModel
import VietnameseText

/// What the passes over the forms share: fields, unit lists, the columns of the compared rows, and what was learnt.
struct CleaningSettings: Sendable {
  let fields: FieldList
  let linkage: LinkageColumns
  let catalogue: UnitCatalogue
  /// Of each file.
  private let acceptance: [UnitAcceptance]
  private let ethnicCodes: [EthnicCodeList]
  let sourceIDs: [String]
  let asOf: PartialDate
  let quota: QuotaBasis

  init(_ pipeline: PipelineFile, _ sources: FormSources, layout: RowLayout) {
    fields = FieldList(present: sources.files.reduce(into: []) { $0.formUnion($1.columns.fields) })
    linkage = LinkageColumns(layout: layout)
    catalogue = .embedded
    acceptance = sources.files.map(\.acceptance)
    ethnicCodes = sources.files.map { EthnicCodeList(pipeline.sources[$0.source].ethnicCodes) }
    sourceIDs = pipeline.sources.map(\.id)
    asOf = pipeline.asOf
    quota = QuotaBasis(pipeline.quota)
  }

  /// A normaliser for the forms of one file.
  ///
  /// - Parameter learnt: what the other workers of the pass have read.
  func normaliser(file: Int, sharing learnt: LearntTexts? = nil) -> FormNormaliser {
    FormNormaliser(
      places: PlaceResolver(catalogue, accepting: acceptance[file], sharing: learnt),
      ethnicCodes: ethnicCodes[file], sharing: learnt)
  }

  /// Turns a normaliser to another file, which may be written by unit lists of its own. What it has learnt of words,
  /// dates and, by the same lists, places stays.
  func turn(
    _ normaliser: inout FormNormaliser, from file: Int, to next: Int, sharing learnt: LearntTexts
  ) {
    guard acceptance[file] != acceptance[next] || ethnicCodes[file] != ethnicCodes[next] else { return }
    normaliser.turn(
      to: PlaceResolver(catalogue, accepting: acceptance[next], sharing: learnt),
      ethnicCodes: ethnicCodes[next])
  }

  /// One line a person.
  var baselineTable: BaselineTable { BaselineTable(fields: fields, basis: quota, asOf: asOf) }

  var placeComparing: CataloguePlaces { CataloguePlaces(catalogue: catalogue) }
}

extension EthnicCodeList {
  fileprivate init(_ declared: SourceSettings.EthnicCodes) {
    self =
      switch declared {
      case .names: .none
      case .list1979: .list1979
      case .list2008: .list2008
      }
  }
}

/// Places compared on the newest unit list, divided communes as sets of candidates.
struct CataloguePlaces: PlaceComparing {
  let catalogue: UnitCatalogue
  private let codes = PlaceCodes()

  init(catalogue: UnitCatalogue) { self.catalogue = catalogue }

  func relation(_ a: Place, _ b: Place) -> PlaceRelation {
    switch catalogue.samePlace(a, b) {
    case .same: return .same
    case .different: return .different
    case .possible: return .possible
    }
  }

  func writtenApart(_ a: Place, _ b: Place) -> Bool { codes.writtenApart(a, b) }

  func mergedOnlyByReform(_ a: Place, _ b: Place) -> Bool { codes.mergedOnlyByReform(a, b) }
}
