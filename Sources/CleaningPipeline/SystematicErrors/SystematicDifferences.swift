import ResidentModel

/// The differences of files that are no chance, and which of the files is wrong.
struct SystematicDifferences: Sendable {
  private(set) var errors: [SystematicError] = []

  /// What forms of two files may say otherwise.
  private enum Kind: CaseIterable {
    case sex, parents, dates

    var code: FindingCode {
      switch self {
      case .sex: .fileSexInverted
      case .parents: .fileParentsCrossed
      case .dates: .fileDayMonthExchanged
      }
    }

    var fields: [ResidentField] {
      switch self {
      case .sex: [.sex]
      case .parents: [.fatherName, .motherName]
      case .dates: [.birthDate]
      }
    }

    func share(_ comparison: FileComparison) -> SignCounts.Share {
      switch self {
      case .sex: comparison.sex
      case .parents: comparison.parents
      case .dates: comparison.dates
      }
    }

    /// What the forms of one file alone say: of dates they cannot.
    func ownShare(_ signs: SignCounts) -> SignCounts.Share {
      switch self {
      case .sex: signs.sex
      case .parents: signs.parents
      case .dates: SignCounts.Share()
      }
    }
  }

  /// - Parameters:
  ///   - signs: of each file.
  ///   - known: errors that the files show by themselves; they are not told again.
  init(_ comparisons: FileComparisons, signs: [SignCounts], known: [SystematicError]) {
    for kind in Kind.allCases {
      let wrong = Set(known.filter { $0.code == kind.code && $0.rows == nil }.flatMap(\.files))
      errors += Self.errors(of: kind, in: comparisons.all, signs: signs, known: wrong)
    }
  }

  private static func errors(
    of kind: Kind, in pairs: [(a: Int, b: Int, comparison: FileComparison)], signs: [SignCounts],
    known: Set<Int>
  ) -> [SystematicError] {
    var differing: Set<[Int]> = []
    var agreeing: Set<[Int]> = []
    for (a, b, comparison) in pairs {
      let share = kind.share(comparison)
      if FileSigns.isSystematic(share) {
        differing.formUnion([[a, b], [b, a]])
      } else if share.told >= FileSigns.fewestForms, share.value <= 0.1 {
        agreeing.formUnion([[a, b], [b, a]])
      }
    }
    /// Whether a file's own forms, or a third file, say that it is wrong and not the other.
    func isWrong(_ file: Int, not other: Int) -> Bool {
      let (own, others) = (kind.ownShare(signs[file]), kind.ownShare(signs[other]))
      if own.told >= 10, own.value >= 0.2, others.told < 10 || others.value <= 0.1 { return true }
      return signs.indices.contains { differing.contains([file, $0]) && agreeing.contains([other, $0]) }
    }
    var settled: [Int: SignCounts.Share] = [:]
    var open: [SystematicError] = []
    for (a, b, comparison) in pairs where differing.contains([a, b]) {
      guard !known.contains(a), !known.contains(b) else { continue }
      let share = kind.share(comparison)
      let (first, second) = (isWrong(a, not: b), isWrong(b, not: a))
      if first != second {
        settled[first ? a : b, default: SignCounts.Share()] += share
      } else {
        open.append(
          SystematicError(
            code: kind.code, files: [a, b], fields: kind.fields, count: share.against, compared: share.told,
            isSettled: false))
      }
    }
    return settled.keys.sorted().map { file in
      let share = settled[file] ?? SignCounts.Share()
      return SystematicError(
        code: kind.code, files: [file], fields: kind.fields, count: share.against, compared: share.told,
        isSettled: true)
    } + open
  }
}
