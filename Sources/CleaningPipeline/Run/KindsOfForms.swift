import FormReading
import ResidentModel
import VietnameseText

/// Documents with several kinds of forms that name their elements differently: `HoVaTen` and `SoDDCN` in a DC01, `HoTen` and
/// `SoCCCD` in a CT01. What no form has beside another is one column, if both headings name its field.
struct KindsOfForms {
  /// The layout with one column for each field, and which of its columns stood where before.
  private(set) var layout: XMLLayout
  private(set) var kept: [Int]

  /// - Parameter paths: of each kind of form, in the order of the layout's, the paths below it.
  init(_ layout: XMLLayout, paths: [[String]]) {
    self.layout = layout
    kept = Array(layout.columns.indices)
    guard paths.count > 1 else { return }
    let fields = paths.map(Self.fields)
    // Of each path that goes by another's column: that one.
    var columns: [String: String] = [:]
    var first: [ResidentField: (path: String, kinds: [Int])] = [:]
    for kind in paths.indices {
      for (field, path) in fields[kind].sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        guard let known = first[field] else {
          first[field] = (path, paths.indices.filter { paths[$0].contains(path) })
          continue
        }
        let kinds = paths.indices.filter { paths[$0].contains(path) }
        guard path != known.path, kinds.allSatisfy({ !known.kinds.contains($0) }),
          kinds.allSatisfy({ fields[$0][field] == path })
        else { continue }
        columns[path] = known.path
        first[field]?.kinds += kinds
      }
    }
    guard !columns.isEmpty else { return }
    kept = layout.columns.indices.filter { columns[layout.columns[$0]] == nil }
    self.layout.columns = kept.map { layout.columns[$0] }
    for (path, other) in columns {
      guard let column = self.layout.columns.firstIndex(of: other) else { continue }
      for kind in paths.indices where paths[kind].contains(path) {
        self.layout.otherPaths[column, default: [:]][kind] = path
      }
    }
  }

  /// The path of each field that a kind of form has for sure, or in one column only if its heading can mean it.
  private static func fields(_ paths: [String]) -> [ResidentField: String] {
    let matcher = HeaderMatcher.embedded
    let names = GroupedHeadings(paths, matcher: matcher).names
    let guesses = names.map(matcher.guess)
    let people = XMLPeople.ofHeadings
    let own = people.names(paths)
    var found: [ResidentField: String] = [:]
    for (index, guess) in guesses.enumerated() where guess.certainty > .ambiguous {
      guard let field = guess.field, field.isJoined(at: paths[index]), found[field] == nil else { continue }
      if field == .fullName, !own.contains(index) { continue }
      let isAboutOthers = paths[index].split(separator: "/").dropLast().contains {
        people.role(String($0)).isMentioned
      }
      if isAboutOthers, names[index] != paths[index] { continue }
      found[field] = paths[index]
    }
    for (index, guess) in guesses.enumerated() where guess.certainty == .ambiguous {
      guard let field = guess.candidates.first(where: { $0.isJoined(at: paths[index]) }),
        guess.candidates.count == 1, found[field] == nil
      else { continue }
      found[field] = paths[index]
    }
    return found
  }
}

extension ResidentField {
  /// Fields of one value; the units of addresses only where they stand by themselves, as those in groups are read together.
  fileprivate func isJoined(at path: String) -> Bool {
    switch self {
    case .commune, .district, .province, .hamlet: !path.contains("/")
    default: !mayHaveSeveralColumns
    }
  }
}
