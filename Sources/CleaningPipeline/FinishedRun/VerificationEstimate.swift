import ByteText
import VietnameseText
import Wording

/// What a re-check on the ground says of the whole baseline.
struct VerificationEstimate {
  /// The answer for one person, column `ket_qua`.
  enum Answer: String, CaseIterable {
    case right = "dung"
    /// The person is there, a field of the record is wrong.
    case wrongRecord = "sai"
    /// Nobody of that name is there.
    case absent = "khong-co"
    /// The record mixes two people.
    case twoPeople = "hai-nguoi"
    /// The person stands in the baseline a second time.
    case countedTwice = "trung"
    /// Not met: no answer.
    case notMet = "chua-gap"

    /// Reads an answer as an officer writes it: with or without marks, capitals and hyphens (`Không có`, `khong-co`), in
    /// either language; an empty cell is somebody not met.
    init?(written: String) {
      let letters = Self.letters(of: written)
      guard !letters.isEmpty else {
        self = .notMet
        return
      }
      let words = Language.allCases
      guard
        let answer = Self.allCases.first(where: { answer in
          letters == Self.letters(of: answer.rawValue)
            || words.contains { letters == Self.letters(of: answer.word(in: $0)) }
        })
      else { return nil }
      self = answer
    }

    /// As the sheet names it.
    func word(in language: Language) -> String { language.text("recheck.word.\(rawValue)") }

    private static func letters(of text: String) -> [UInt8] {
      var folded = ByteBuffer()
      let range = foldLetters(Array(text.utf8).span, punctuation: .spaced, into: &folded)
      return range.bounds.map { folded[$0] }
    }

    var isError: Bool { self != .right && self != .notMet }
  }

  /// A share with the interval that holds it in 95 of 100 samples.
  struct Share {
    var value: Double
    var interval: ClosedRange<Double>
  }

  struct Stratum {
    var people: Int
    var answers: [Answer: Int] = [:]

    var met: Int { answers.reduce(0) { $1.key == .notMet ? $0 : $0 + $1.value } }
  }

  let strata: [Stratum]

  var people: Int { strata.reduce(0) { $0 + $1.people } }
  var met: Int { strata.reduce(0) { $0 + $1.met } }
  func count(_ answer: Answer) -> Int { strata.reduce(0) { $0 + ($1.answers[answer] ?? 0) } }

  /// The share of the people of the strata that were met anybody of whom an answer is true: each stratum's share
  /// weighted by its people. nil when nobody was met.
  ///
  /// The interval is Wilson's, for as many people as a simple sample of the same variance would have (Kish's effective
  /// size): it holds its level with no error found, where the plain one would shrink to nothing.
  ///
  /// Source: Wilson, JASA 22 (1927) 209–212; Kish, Survey Sampling (1965), §11.7.
  func share(where isTrue: (Answer) -> Bool) -> Share? {
    let met = strata.filter { $0.met > 0 }
    let people = Double(met.reduce(0) { $0 + $1.people })
    guard people > 0 else { return nil }
    var (value, inverseSize) = (0.0, 0.0)
    for stratum in met {
      let weight = Double(stratum.people) / people
      let hits = stratum.answers.reduce(0) { isTrue($1.key) ? $0 + $1.value : $0 }
      value += weight * Double(hits) / Double(stratum.met)
      inverseSize += weight * weight / Double(stratum.met)
    }
    return Share(value: value, interval: Self.wilson(value, size: 1 / inverseSize))
  }

  /// The share of people whose record has some error.
  var errors: Share? { share(where: \.isError) }

  /// Wilson's score interval at 95 %.
  private static func wilson(_ share: Double, size: Double) -> ClosedRange<Double> {
    let z = 1.959964
    let (centre, spread) = (
      share + z * z / (2 * size),
      z * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
    )
    let scale = 1 + z * z / size
    return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
  }
}
