import ByteText
import FormReading
import ResidentModel
import VietnameseText

// The look at a document: which elements are forms, and the paths of what they hold.

extension FileOpening {
  /// The one-byte encoding that the pipeline names for a document: its bytes come as characters, for each column to
  /// decode.
  var declaredFontEncoding: TextEncoding? {
    source.encoding.flatMap(TextEncoding.init(name:))?.readAsLatin1
  }

  func documentShape() throws -> Shape {
    var discovery = try XMLDiscovery(
      of: file, record: source.record, readsBytesAsCharacters: declaredFontEncoding != nil,
      takesAll: !source.declaredPaths.isEmpty, people: compared == nil ? .ofHeadings : nil)
    if try HouseholdHeads.standAmongMembers(
      discovery, of: file, readsBytesAsCharacters: declaredFontEncoding != nil)
    {
      discovery.leaveHeadsOut()
    }
    var (layout, late) = (discovery.layout, discovery.late)
    if case .auto = source.columns, compared == nil {
      let kinds = KindsOfForms(layout, paths: discovery.pathsOfRecords)
      layout = kinds.layout
      late = Set(kinds.kept.indices.filter { late.contains(kinds.kept[$0]) })
    }
    let declared = source.declaredPaths
    var findings = discovery.unread.filter { unread in
      !unread.mayBeRead
        || !declared.contains { path in
          path.hasPrefix("/\(unread.path)/")
            || layout.records.contains { "\($0)/\(path)".hasPrefix(unread.path + "/") }
        }
    }.map { FileFinding(.xmlPeopleUnread, path: $0.path, count: $0.count) }
    if discovery.encodingIsMisdeclared { findings.append(FileFinding(.encodingMisdeclared)) }
    // Paths beyond those that are listed are used for nothing.
    if discovery.outline.isCut { findings.append(FileFinding(.columnUnknown, path: "…")) }
    for path in declared where !layout.columns.contains(path) && discovery.holdsElement(at: path) {
      layout.composed[layout.columns.count] = []
      layout.columns.append(path)
    }
    for (field, path) in try missingPaths(of: layout.columns) {
      findings.append(FileFinding(.columnPathMissing, path: path, field: ResidentField(name: field)))
      layout.columns.append(path)
    }
    compose(&layout)
    var shape = Shape(names: layout.columns, sample: [])
    shape.findings = findings
    shape.lateColumns = late
    shape.layout = layout
    var options = XMLReadingOptions(source: number)
    options.readsBytesAsCharacters = declaredFontEncoding != nil
    shape.documentEncoding = declaredFontEncoding
    options.keepsRecordsBeforeFault = true  // this look only samples; the run itself refuses what it must
    options.batchRecords = Self.sampledRows
    (shape.sample, shape.sampleRows) = try sample(
      of: XMLFormReader(file: file, layout: layout, options: options))
    return shape
  }

  /// Addresses that come in their units: those declared by the element around them, and of a residence that is not what the
  /// source is about.
  private func compose(_ layout: inout XMLLayout) {
    let addresses = UnitGroups(layout.columns)
    if case .auto = source.columns, compared == nil {
      for path in addresses.paths(beside: source.kind) where !layout.columns.contains(path) {
        layout.composed[layout.columns.count] = []
        layout.columns.append(path)
      }
    }
    for column in layout.composed.keys {
      layout.composed[column] = addresses.parts(of: layout.columns[column])
    }
  }

  /// Declared paths at which the file has nothing.
  ///
  /// - Throws: `RunFailure.columns` where only capitals differ from a path that it has, or no name would be read.
  private func missingPaths(of known: [String]) throws(RunFailure) -> [(name: String, path: String)] {
    guard case .declared(let columns) = source.columns else { return [] }
    var missing: [(name: String, path: String)] = []
    for (name, heading) in columns {
      let path = XMLLayout.localPath(heading)
      guard !known.contains(path) else { continue }
      let nearest =
        known.first { $0.lowercased() == path.lowercased() } ?? NearestName.among(known, to: path)
      let isMisspelt = nearest?.lowercased() == path.lowercased()
      guard !isMisspelt, name != ResidentField.fullName.name else {
        throw .columns(
          file: file.name, key: nearest == nil ? "run.column-missing" : "run.column-missing-nearest",
          values: ["heading": heading, "field": name, "nearest": nearest ?? ""])
      }
      missing.append((name, path))
    }
    return missing
  }
}

extension SourceSettings {
  /// The paths declared for columns of a document, without prefixes.
  fileprivate var declaredPaths: [String] {
    guard case .declared(let columns) = columns else { return [] }
    return columns.map { XMLLayout.localPath($0.heading) }
  }
}

extension XMLLayout {
  /// The layout for columns that are known: what a form inside another one takes from it, and of what there is one.
  func reading(_ fields: [ResidentField?]) -> XMLLayout {
    var layout = self
    layout.inherited = Set(fields.indices.filter { fields[$0]?.isOfDossier ?? false })
    layout.singleValued = Set(fields.indices.filter { fields[$0].map { !$0.mayBeSeveral } ?? false })
    return layout
  }
}

extension ResidentField {
  /// What all people of one declaration share: where they live and register, since when, and with whom.
  fileprivate var isOfDossier: Bool {
    switch self {
    case .permanentAddress, .temporaryAddress, .currentAddress, .hamlet, .commune, .district, .province,
      .householdNumber, .headName, .headPersonalNumber, .formDate, .registrationDate, .temporaryUntil,
      .residenceStatus:
      true
    default: false
    }
  }

  /// What a form may say more than once.
  fileprivate var mayBeSeveral: Bool { self == .phone || self == .note || self == .registrationChange }
}
