import Glibc
import RecordLinkage

/// Links rows and measures the result against their key: invented residents, or a CSV file with a column `key`.
///
///     LinkageBenchmark MODEL PEOPLE [SEED [DAMAGE [WITHOUT,COLUMNS]]] [--levels] [--missed]
///     LinkageBenchmark MODEL FILE.csv [--levels] [--missed]
///     LinkageBenchmark MODEL FORMS.csv KEY.csv [--levels] [--missed]     what `dancu sample` writes
///
/// With `--scoring` it times the scoring of the pairs that the rules find instead: comparing, counting, weighing, on one thread.
@main
struct LinkageBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard arguments.count > 1, let text = readFile(arguments[0]) else {
      print(
        "usage: LinkageBenchmark MODEL (FILE.csv | FORMS.csv KEY.csv | PEOPLE [SEED [DAMAGE [WITHOUT,COLUMNS]]]) [--levels] [--missed]"
      )
      exit(64)
    }
    let model = try LinkageModel(from: ModelNode(json: text))
    if let people = Int(arguments[1]) {
      let rows = InventedRows(
        people: people, seed: arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1,
        damage: arguments.count > 3 ? Double(arguments[3]) ?? 1 : 1, layout: model.layout,
        without: arguments.count > 4 ? Set(arguments[4].split(separator: ",").map(String.init)) : [])
      await measure(model, [rows.segment], InventedTokens(), rows.personOf)
    } else if arguments.count > 2, let key = readFile(arguments[2]) {
      let rows = try FormRows(path: arguments[1], key: key, layout: model.layout)
      await measure(model, rows.segments, rows.relations, rows.personOf, rows.householdOf)
    } else if let csv = readFile(arguments[1]) {
      let rows = CSVRows(text: csv, layout: model.layout)
      await measure(model, [rows.segment], UnrelatedTokens(), rows.personOf)
    }
  }

  static func measure(
    _ model: LinkageModel, _ segments: [RecordSegment], _ relations: any TokenRelations, _ personOf: [UInt32],
    _ householdOf: [Substring] = []
  ) async {
    let table = RecordTable(joining: segments, layout: model.layout)
    let linker = RecordLinker(model: model, relations: relations, jobs: 2)
    if CommandLine.arguments.contains("--scoring") { return await measureScoring(linker, table) }
    let clock = ContinuousClock()
    let before = processorSeconds()
    let start = clock.now
    let result = await linker.link(table)
    print(
      "rows \(table.count), \(clock.now - start), processor \(processorSeconds() - before) s, peak \(peakMebibytes()) MiB"
    )
    LinkageReport.report(result, personOf, householdOf)
    if CommandLine.arguments.contains("--missed") {
      LinkageReport.explainMissed(personOf, result) { linker.explain($0, $1, in: table, result) }
    }
  }
}

extension LinkageBenchmark {
  /// Best of five rounds over the same pairs.
  static func measureScoring(_ linker: RecordLinker, _ table: RecordTable) async {
    let pairs = await linker.blockedPairs(of: table)
    var best = Double.infinity
    var kept = 0
    for _ in 0..<5 {
      let start = threadSeconds()
      kept = pairs.score().kept
      best = min(best, threadSeconds() - start)
    }
    print(
      "rows \(table.count), pairs \(pairs.count), of which \(kept) may matter:",
      "\((best * 1e10 / Double(max(1, pairs.count))).rounded() / 10) ns a pair,",
      "\((Double(pairs.count) / best / 1e5).rounded() / 10) million pairs a second on one thread")
  }
}

/// Pairwise precision and recall of clusters against a key.
struct PairwiseMeasure {
  var truePairs = 0.0
  var foundPairs = 0.0
  var commonPairs = 0.0

  init(clusterOf: [UInt32], personOf: [UInt32]) {
    func pairs(_ keys: [UInt64]) -> Double {
      var sum = 0.0
      var run = 0.0
      let sorted = keys.sorted()
      for index in sorted.indices {
        run = index > 0 && sorted[index] == sorted[index - 1] ? run + 1 : 0
        sum += run
      }
      return sum
    }
    truePairs = pairs(personOf.map(UInt64.init))
    foundPairs = pairs(clusterOf.map(UInt64.init))
    commonPairs = pairs(zip(clusterOf, personOf).map { UInt64($0) << 32 | UInt64($1) })
  }

  var precision: Double { foundPairs > 0 ? commonPairs / foundPairs : 1 }
  var recall: Double { truePairs > 0 ? commonPairs / truePairs : 1 }
  var f1: Double { 2 * precision * recall / max(1e-12, precision + recall) }
}

func readFile(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes.append(contentsOf: chunk[0..<count])
  }
}

func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
  return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
}

func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func peakMebibytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
