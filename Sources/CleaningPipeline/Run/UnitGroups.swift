import ResidentModel
import VietnameseText

/// The elements of a document that hold an address in its units: `NoiTamTru` around `Xa`, `Quan`, `Tinh`.
struct UnitGroups {
  private let paths: [String]
  /// What each path goes by, and the field of it.
  private let fields: [ResidentField?]
  private let isCode: [Bool]
  private let matcher = HeaderMatcher.embedded

  init(_ paths: [String]) {
    self.paths = paths
    let names = GroupedHeadings(paths, matcher: matcher).names
    fields = names.map { [matcher] in matcher.guess($0).field }
    isCode = names.map { name in
      if case .code = HeadingGrammar(name).meaning { true } else { false }
    }
  }

  /// Elements of an address of another residence than forms of a kind have theirs in: it is read as one text, so that its
  /// units are not taken for those of the residence. Among forms of the population all of them are, each a claim, once one
  /// is no permanent one.
  func paths(beside kind: SourceSettings.Kind) -> [String] {
    var groups: [(path: String, field: ResidentField)] = []
    for (path, field) in zip(paths, fields) where field == .commune && !path.hasPrefix("/") {
      guard let group = group(of: path), let residence = residence(of: group),
        !groups.contains(where: { $0.path == group })
      else { continue }
      groups.append((group, residence))
    }
    let own: ResidentField =
      switch kind {
      case .temporary: .temporaryAddress
      case .permanent, .form, .column: .permanentAddress
      }
    let others = groups.filter { $0.field != own }
    // Units that stand nowhere else are those of the residence, except where each address says which one it is.
    let communes = zip(paths, fields).count { $0.1 == .commune && !isPart($0.0, of: others.map(\.path)) }
    if kind == .form { return others.isEmpty ? [] : groups.map(\.path) }
    return communes > 0 ? others.map(\.path) : []
  }

  /// The paths below an element that make an address, from the house to the province; codes are none of it, and
  /// attributes only where they name a unit.
  func parts(of element: String) -> [String] {
    let below = paths.indices.filter { index in
      paths[index].hasPrefix(element + "/") && !isCode[index]
        && (rank(fields[index]) > 0 || !paths[index].contains("@") && isAddress(fields[index]))
    }
    return below.sorted { (rank(fields[$0]), $0) < (rank(fields[$1]), $1) }.map { paths[$0] }
  }

  /// A house or a street, which no heading names; not a date or a note that stands beside them.
  private func isAddress(_ field: ResidentField?) -> Bool {
    switch field {
    case nil, .permanentAddress, .temporaryAddress, .currentAddress: true
    default: false
    }
  }

  private func rank(_ field: ResidentField?) -> Int {
    switch field {
    case .hamlet: 1
    case .commune: 2
    case .district: 3
    case .province: 4
    default: 0
    }
  }

  /// The nearest element around a unit that tells of a residence.
  private func group(of path: String) -> String? {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if residence(of: String(rest)) != nil { return String(rest) }
    }
    return nil
  }

  private func residence(of group: String) -> ResidentField? {
    let name = group.split(separator: "/").last.map(String.init) ?? group
    let guess = matcher.guess(name)
    guard guess.certainty > .ambiguous, let field = guess.field,
      [.permanentAddress, .temporaryAddress, .currentAddress].contains(field)
    else { return nil }
    return field
  }

  private func isPart(_ path: String, of groups: [String]) -> Bool {
    groups.contains { path.hasPrefix($0 + "/") }
  }
}
