import FormReading
import Glibc

/// How fast files become cells. See README.md beside this file for the commands.
@main
struct ReadingBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    switch (arguments.dropFirst().first, arguments.count) {
    case ("make-csv", 4):
      try InventedForms(count: Int(arguments[2]) ?? 0).write(to: arguments[3], asXML: false)
    case ("make-xml", 4):
      try InventedForms(count: Int(arguments[2]) ?? 0).write(to: arguments[3], asXML: true)
    case ("csv", 4...):
      let chunkBytes = arguments.count > 4 ? Int(arguments[4]) : nil
      try await readCSV(path: arguments[2], threads: Int(arguments[3]) ?? 1, chunkBytes: chunkBytes)
    case ("xml", 3...): try await readXML(paths: Array(arguments[2...]))
    default:
      print(
        "usage: reading-benchmark make-csv|make-xml FORMS FILE | csv FILE THREADS [CHUNK-BYTES] | xml FILE…")
      exit(64)
    }
  }

  private static func readCSV(path: String, threads: Int, chunkBytes: Int?) async throws {
    let file = try FormFile(path: path)
    let bytes = try fileSize(path)
    try await report("csv, \(threads) threads", bytes: bytes) {
      let reader = try CSVFormReader(file: file, options: CSVReadingOptions(chunkBytes: chunkBytes))
      return try await totals(Array(repeating: reader as any FormReader, count: threads))
    }
  }

  private static func readXML(paths: [String]) async throws {
    let bytes = try paths.map(fileSize).reduce(0, +)
    try await report("xml, \(paths.count) files", bytes: bytes) {
      let readers = try paths.map { path -> any FormReader in
        let file = try FormFile(path: path)
        return try XMLFormReader(file: file, layout: XMLDiscovery(of: file).layout)
      }
      return try await totals(readers)
    }
  }

  /// Pulls each reader dry, a task for each, and counts what came.
  private static func totals(_ readers: [any FormReader]) async throws -> (rows: Int, cellBytes: Int) {
    try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for reader in readers {
        group.addTask {
          var batch = FormBatch()
          var (rows, cellBytes) = (0, 0)
          while try reader.next(into: &batch) {
            rows += batch.rows.count
            for cell in batch.cells { cellBytes += Int(cell.count) }
          }
          return (rows, cellBytes)
        }
      }
      var sum = (rows: 0, cellBytes: 0)
      for try await part in group { sum = (sum.rows + part.0, sum.cellBytes + part.1) }
      return sum
    }
  }

  /// Best of five.
  private static func report(
    _ what: String, bytes: Int, _ body: () async throws -> (rows: Int, cellBytes: Int)
  ) async throws {
    var best = Double.infinity
    var leastProcessorTime = Double.infinity
    var totals = (rows: 0, cellBytes: 0)
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let processorStart = processorSeconds()
      totals = try await body()
      let took = start.duration(to: .now).components
      leastProcessorTime = min(leastProcessorTime, processorSeconds() - processorStart)
      best = min(best, Double(took.seconds) + Double(took.attoseconds) * 1e-18)
    }
    print(
      "\(what): \(Int(Double(bytes) / best / 1e6)) MB/s,",
      "\(Int(Double(bytes) / leastProcessorTime / 1e6)) MB for a second of processor time, \(totals.rows) rows, \(totals.cellBytes) bytes in cells,",
      "\(usage().ru_maxrss >> 10) MiB at most")
  }

  private static func usage() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  /// Of all threads: what a busy machine leaves comparable.
  private static func processorSeconds() -> Double {
    let usage = usage()
    let micros = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micros) * 1e-6
  }

  private static func fileSize(_ path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw ReadingError(.missing, file: path) }
    return Int(status.st_size)
  }
}
