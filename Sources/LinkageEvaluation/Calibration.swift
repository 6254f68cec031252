import ByteText

/// Whether the probabilities of a run's pairs are what they say: links and review pairs in classes of probability, and
/// how many of each are of one person by the key.
public struct Calibration: Equatable, Sendable {
  /// Pairs whose probabilities lie together.
  public struct Bin: Equatable, Sendable {
    public var from: Double
    public var to: Double
    public var pairs = 0
    /// Of them, those of one person by the key.
    public var right = 0
    /// Sum of the probabilities: how many were expected to be.
    public var expected = 0.0
  }

  /// Ascending; only those that hold pairs.
  public let bins: [Bin]
  /// Expected calibration error: the mean over pairs of how far a class's probability is from its share that is right.
  public let error: Double
  /// The same over the review list alone.
  public let reviewError: Double
  public let reviewPairs: Int
  /// Of the links: how many there are, how many join two people, and how many the run expected to.
  public let links: Int
  public let wrongLinks: Int
  public let expectedWrongLinks: Double

  private static let edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1]

  /// - Parameters:
  ///   - links, review: the run's tables of pairs.
  ///   - key: who each form is.
  /// - Complexity: 16 bytes a form of the key.
  init(links: String, review: String, key: String) throws(ScoreError) {
    let people = try People(key)
    var ofLinks = Self.emptyBins
    var ofReview = Self.emptyBins
    try Self.count(links, people, into: &ofLinks)
    try Self.count(review, people, into: &ofReview)
    let all = zip(ofLinks, ofReview).map { a, b in
      Bin(
        from: a.from, to: a.to, pairs: a.pairs + b.pairs, right: a.right + b.right,
        expected: a.expected + b.expected)
    }
    bins = all.filter { $0.pairs > 0 }
    error = Self.error(all)
    reviewError = Self.error(ofReview)
    reviewPairs = ofReview.reduce(0) { $0 + $1.pairs }
    self.links = ofLinks.reduce(0) { $0 + $1.pairs }
    wrongLinks = ofLinks.reduce(0) { $0 + $1.pairs - $1.right }
    expectedWrongLinks = ofLinks.reduce(0) { $0 + Double($1.pairs) - $1.expected }
  }

  private static var emptyBins: [Bin] { zip(edges, edges.dropFirst()).map { Bin(from: $0, to: $1) } }

  private static func count(_ path: String, _ people: People, into bins: inout [Bin]) throws(ScoreError) {
    var rows = try CSVRows(path: path)
    let (a, b) = (try rows.column("so_phieu_a"), try rows.column("so_phieu_b"))
    let column = try rows.column("xac_suat")
    while try rows.next() {
      // Forms without a number, or unknown to the key, say nothing about the probability.
      guard let first = people[rows.hash(a)], let second = people[rows.hash(b)],
        let probability = Double(rows.string(column))
      else { continue }
      let index = bins.lastIndex { probability >= $0.from } ?? 0
      bins[index].pairs += 1
      bins[index].right += first == second ? 1 : 0
      bins[index].expected += probability
    }
  }

  private static func error(_ bins: [Bin]) -> Double {
    let pairs = bins.reduce(0) { $0 + $1.pairs }
    guard pairs > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs($1.expected - Double($1.right)) } / Double(pairs)
  }

  /// Form → person, by hashes, sorted.
  private struct People {
    private var forms: [(form: UInt64, person: UInt64)] = []

    init(_ path: String) throws(ScoreError) {
      var rows = try CSVRows(path: path)
      let (form, person) = (try rows.column("so_phieu"), try rows.column("person"))
      while try rows.next() { forms.append((rows.hash(form), rows.hash(person))) }
      forms.sort { $0 < $1 }
    }

    subscript(form: UInt64) -> UInt64? {
      var (low, high) = (0, forms.count)
      while low < high {
        let middle = (low + high) / 2
        if forms[middle].form < form { low = middle + 1 } else { high = middle }
      }
      return low < forms.count && forms[low].form == form ? forms[low].person : nil
    }
  }
}
