import Glibc

/// Processor time of this thread by kind of work, so that a busy machine does not count.
struct Stopwatch {
  enum Work: Int, CaseIterable {
    case reading, learning, packing, writing, nameParts, dates, numbers, terms, units, addresses

    var title: String {
      switch self {
      case .reading: "reading alone, a form"
      case .learning: "a form to its packed row, words and places met for the first time"
      case .packing: "a form to its packed row, all met before"
      case .writing: "a form to its texts, all met before"
      case .nameParts: "a name part"
      case .dates: "a date"
      case .numbers: "a personal number"
      case .terms: "a vocabulary term"
      case .units: "commune, district and province"
      case .addresses: "a home town"
      }
    }
  }

  var forms = 0
  private var nanoseconds = [Int](repeating: 0, count: Work.allCases.count)
  private var counts = [Int](repeating: 0, count: Work.allCases.count)
  private var sum = 0

  mutating func time<R, E: Error>(_ work: Work, _ body: () throws(E) -> R) throws(E) -> R {
    let start = Self.now()
    defer { nanoseconds[work.rawValue] += Self.now() - start }
    return try body()
  }

  mutating func add(since start: Int, to work: Work, count: Int) {
    nanoseconds[work.rawValue] += Self.now() - start
    counts[work.rawValue] += count
  }

  /// Takes what the measured calls gave, so that none of them can be left out.
  mutating func keep(_ result: Int) { sum &+= result }

  func report(bytes: Int) {
    let reading = Double(nanoseconds[Work.reading.rawValue]) / 2 / Double(max(1, forms))
    print("\(forms) forms, \(bytes / 1_000_000) MB, check \(sum)")
    for work in Work.allCases {
      let passes = work == .reading ? 2 : 1
      let count = counts[work.rawValue] > 0 ? counts[work.rawValue] : forms * passes
      let each = Double(nanoseconds[work.rawValue]) / Double(max(1, count))
      var line = "\(work.title): \(Self.tenths(each)) ns"
      if work == .learning || work == .packing || work == .writing {
        line += ", \(Self.tenths(each / reading)) times reading"
      }
      print(line)
    }
  }

  private static func tenths(_ value: Double) -> String {
    let rounded = Int((value * 10).rounded())
    return "\(rounded / 10).\(rounded % 10)"
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
