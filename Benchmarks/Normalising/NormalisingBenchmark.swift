import ByteText
import FormCleaning
import FormReading
import Glibc
import InventedPopulation
import RecordLinkage
import ResidentModel
import VietnameseText

/// What a form costs between its raw cells and its packed row, on one thread: in all, beside reading it, and by kind of
/// field.
///
///     normalising-benchmark MODEL FORMS.csv      a file with the headings of `dancu sample`
///     normalising-benchmark MODEL PEOPLE [SEED]  invented people, medium damage
@main
struct NormalisingBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let model = contents(of: arguments[1]) else {
      print("usage: normalising-benchmark MODEL (FORMS.csv | PEOPLE [SEED])")
      exit(64)
    }
    let layout = try LinkageModel(from: ModelNode(json: model)).layout
    guard let people = Int(arguments[2]) else { return try measure(arguments[2], layout) }
    let sample = try await InventedFile(
      people: people, seed: arguments.count > 2 ? UInt64(arguments.last!) ?? 1 : 1)
    try measure(sample.path, layout)
  }

  private static func measure(_ path: String, _ layout: RowLayout) throws {
    let file = try FormFile(path: path)
    let reader = try CSVFormReader(file: file, dialect: CSVDialect(header: .row(1)))
    let columns = InventedColumns(reader.columnNames)
    var stopwatch = Stopwatch()
    var unread = Stopwatch()
    var batch = FormBatch()

    let source = columns.source
    let linkage = LinkageColumns(layout: layout)
    var clean = CleanBatch(fields: FieldList(present: []))
    var written = CleanBatch(fields: FieldList(present: source.fields))
    var normaliser = FormNormaliser(places: PlaceResolver())
    var parts = FieldKinds(columns)
    for pass in Pass.allCases {
      let again = try reader.restarted()
      while try stopwatch.time(.reading, { () throws(ReadingError) in try again.next(into: &batch) }) {
        let segment = RecordSegment(layout: linkage.layout, capacity: max(1, batch.rows.count))
        stopwatch.time(pass == .first ? .learning : .packing) {
          normaliser.normalise(batch, columns: source, into: &clean, linkage: (linkage, segment))
        }
        if pass == .first {
          stopwatch.forms += batch.rows.count
          parts.measure(batch, &unread)  // to have met all before
        } else {
          stopwatch.time(.writing) { normaliser.normalise(batch, columns: source, into: &written) }
          parts.measure(batch, &stopwatch)
        }
      }
    }
    stopwatch.report(bytes: try size(of: path))
  }

  /// In the first pass words and places are new, in the second all have been met.
  private enum Pass: CaseIterable { case first, second }

  private static func size(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw ReadingError(.missing, file: path) }
    return Int(status.st_size)
  }

  private static func contents(of path: String) -> String? {
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
}

/// Invented forms in a file that is gone when they have been measured.
private struct InventedFile: ~Copyable {
  let path: String

  init(people: Int, seed: UInt64) async throws {
    path = "/tmp/normalising-benchmark-\(getpid()).csv"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ReadingError(.missing, file: path) }
    defer { close(descriptor) }
    let plan = SamplePlan(people: people, seed: seed, asOf: InventedColumns.asOf)
    try await SampleWriter(plan).run(
      workers: 2,
      forms: { bytes in
        bytes.withUnsafeBufferPointer { buffer in
          var done = 0
          while done < buffer.count {
            done += max(0, write(descriptor, buffer.baseAddress! + done, buffer.count - done))
          }
        }
      }, key: { _ in })
  }

  deinit { unlink(path) }
}
