import ByteText
import PopulationBaseline
import ResidentModel
import Synchronization
import Threading
import VietnameseText

/// How the forms of two files say the same people differ: of pairs of forms that could show it, how many hold the
/// opposite sex, the parents crossed, day and month of birth exchanged.
struct FileComparison: Hashable, BitwiseCopyable, Sendable {
  var sex = SignCounts.Share()
  var parents = SignCounts.Share()
  var dates = SignCounts.Share()

  static func += (a: inout FileComparison, b: FileComparison) {
    a.sex += b.sex
    a.parents += b.parents
    a.dates += b.dates
  }

  /// - Parameters:
  ///   - a, b: forms of one person.
  mutating func count(_ a: ComparedForm, _ b: ComparedForm) {
    if a.sex != .unknown, b.sex != .unknown { sex.count(a.sex != b.sex) }
    let isStraight = a.father != 0 && a.father == b.father || a.mother != 0 && a.mother == b.mother
    let isCrossed = a.father != 0 && a.father == b.mother || a.mother != 0 && a.mother == b.father
    if isStraight != isCrossed { parents.count(isCrossed) }
    // Only days up to the twelfth can be taken for months.
    let (x, y) = (a.birthDate, b.birthDate)
    if x.precision == .day, y.precision == .day, x.year == y.year, x.day != x.month {
      if x.day == y.day, x.month == y.month, x.day <= 12 { dates.count(false) }
      if x.day == y.month, x.month == y.day { dates.count(true) }
    }
  }
}

/// What is held against the other files' forms of the same person.
struct ComparedForm: Hashable, BitwiseCopyable, Sendable {
  var file: UInt32 = 0
  var row: UInt32 = 0
  var number: UInt64 = 0
  var sex = Sex.unknown
  var birthDate = PartialDate.missing
  /// Of the names without case and marks, as the linker compares them; 0 for none.
  var father: UInt64 = 0
  var mother: UInt64 = 0
}

/// The comparisons of all pairs of files that share people.
///
/// Memory: that of the pairs of files, of which there are at most 32,640 (with more files than 256 none is compared, as
/// any two then share too few people to tell), and 40 bytes for each cell that no other file bears out.
struct FileComparisons: Sendable {
  /// First file << 32 | second file, the lower number first.
  private var pairs: [UInt64: FileComparison] = [:]
  private(set) var strayCells: [StrayCell] = []

  static let mostFiles = 256

  init() {}

  mutating func count(_ a: ComparedForm, _ b: ComparedForm) {
    guard a.file != b.file else { return }
    let (first, second) = a.file < b.file ? (a, b) : (b, a)
    pairs[UInt64(first.file) << 32 | UInt64(second.file), default: FileComparison()].count(first, second)
  }

  static func += (a: inout FileComparisons, b: FileComparisons) {
    for (pair, comparison) in b.pairs { a.pairs[pair, default: FileComparison()] += comparison }
    a.strayCells += b.strayCells
  }

  /// In the order of the files.
  var all: [(a: Int, b: Int, comparison: FileComparison)] {
    pairs.keys.sorted().map { (Int($0 >> 32), Int($0 & 0xffff_ffff), pairs[$0] ?? FileComparison()) }
  }
}

extension PeopleRegister {
  /// Errors through whole files, or stretches of them: those that the files show by themselves, and what forms of one
  /// person in several files add to them.
  func systematicErrors(workers: Workers) async throws -> [SystematicError] {
    guard 2...FileComparisons.mostFiles ~= store.files.count else {
      return store.systematicErrors
    }
    let compared = Mutex(FileComparisons())
    let stretch = 4096
    let queue = WorkQueue(count: (people.count + stretch - 1) / stretch)
    try await workers.run { _ in
      var mine = FileComparisons()
      var scratch = ByteBuffer()
      while let number = queue.take() {
        let first = number * stretch
        for person in self.people[first..<min(first + stretch, self.people.count)] where person.count > 1 {
          mine.count(person, in: self.forms, scratch: &scratch)
        }
      }
      let all = mine
      compared.withLock { $0 += all }
    }
    let comparisons = compared.withLock { $0 }
    var errors = store.systematicErrors
    errors.add(comparisons.strayCells)
    errors += SystematicDifferences(comparisons, signs: store.signs.map(\.counts), known: errors).errors
    return errors
  }
}

extension FileComparisons {
  /// - Parameter person: of more than 8 forms the 8 first by rank are looked at.
  fileprivate mutating func count(
    _ person: Range<Int>, in forms: borrowing GatheredForms, scratch: inout ByteBuffer
  ) {
    var seen = InlineArray<8, ComparedForm>(repeating: ComparedForm())
    var number = 0
    for index in person.prefix(8) {
      let form = forms.form(at: index)
      let father = forms.text(forms.cell(.fatherName, at: index))
      let mother = forms.text(forms.cell(.motherName, at: index))
      let compared = ComparedForm(
        file: form.origin.file, row: form.origin.row, number: form.facts.personalNumber.rawValue,
        sex: form.facts.sex, birthDate: form.facts.birthDate,
        father: foldedHash(father, scratch: &scratch), mother: foldedHash(mother, scratch: &scratch))
      for other in 0..<number { count(seen[other], compared) }
      seen[number] = compared
      number += 1
    }
    for index in 0..<number {
      for column in StrayCell.Column.allCases {
        if let stray = seen[index].strayCell(column, among: seen.span.extracting(0..<number)) {
          strayCells.append(stray)
        }
      }
    }
  }
}
