import FormCleaning
import FormReading
import Glibc
import RecordLinkage
import Wording

/// What a run will need, told from its first forms: printed by a dry run, and held against what there is before the
/// first form is read.
struct RunEstimate: Sendable {
  private(set) var forms = 0
  /// Resident bytes at the peak.
  private(set) var memory = 0
  /// Bytes on the disk of the output folder at the fullest moment, the outputs included.
  private(set) var disk = 0
  /// Wall-clock seconds.
  private(set) var seconds = 0.0

  /// Looks at the first batches of every file.
  ///
  /// - Parameter clock: nanoseconds from any fixed point.
  /// - Complexity: O(files): at most 4 batches of each are read, and normalised twice, as the words of the first
  ///   time are new and those of a long run are not.
  init(
    _ sources: FormSources, of pipeline: PipelineFile, layout: RowLayout, workers: Int, clock: () -> UInt64
  ) throws {
    let settings = CleaningSettings(pipeline, sources, layout: layout)
    var batch = FormBatch()
    var clean = CleanBatch(fields: settings.fields)
    var spooled = SpooledBatch.Writer(settings.baselineTable, writesChanges: pipeline.outputs.writesChanges)
    for file in sources.files {
      let reader = try file.reader.restarted()
      var normaliser = settings.normaliser(source: file.source)
      var (rows, bytes, shown, changes, nanoseconds) = (0, 0, 0, 0, UInt64(0))
      var isWhole = false
      for _ in 0..<Self.sampledBatches where !isWhole {
        guard try reader.next(into: &batch) else {
          isWhole = true
          continue
        }
        rows += batch.rows.count
        bytes += Int(batch.index.byteEnd - batch.index.byteStart)
        guard pipeline.job == .baseline else { continue }
        normaliser.normalise(batch, columns: file.columns, into: &clean)
        let began = clock()
        normaliser.normalise(batch, columns: file.columns, into: &clean)
        spooled.render(batch, clean, columns: file.columns)
        nanoseconds += clock() &- began
        shown += spooled.bytes.cells
        changes += spooled.bytes.changes
      }
      guard rows > 0, bytes > 0 else { continue }
      let unpacked = file.reader.file.packing == .plain ? file.bytes : file.bytes * Self.unpackedPerPacked
      let times = isWhole ? 1 : Double(unpacked) / Double(bytes)
      forms += Int(Double(rows) * times)
      // The spool gives its disk back while the tables grow, so the larger of both counts.
      disk += Int(Double(shown + changes + rows * Self.tableBytesPerForm) * times)
      seconds += Double(nanoseconds) / 1e9 * times
    }
    seconds *= Self.wholePerRead / Double(workers)
    memory =
      Self.fixedMemory + workers * Self.memoryPerWorker
      + forms * (layout.hotStride + layout.coldStride + Self.memoryPerForm)
  }

  /// Bytes of input from which a run is estimated unasked.
  static let smallestWorthwhile = 64 << 20

  private static let sampledBatches = 4
  /// Of a table of forms, Zstandard or gzip.
  private static let unpackedPerPacked = 6
  /// Beside the forms' own cells: lines of `memberships.csv` and `form-keys.csv`, ids, pairs, households.
  private static let tableBytesPerForm = 270
  /// Unit lists, tables, code.
  private static let fixedMemory = 48 << 20
  /// A batch and what is made of it, words and places met before.
  private static let memoryPerWorker = 28 << 20
  /// Beside the packed row: hashes, keys while blocks are sorted, forms gathered of many-form people, households.
  private static let memoryPerForm = 235
  /// A whole run's processor time to that of normalising and rendering (docs/performance.md).
  private static let wholePerRead = 2.3

  /// - Parameter limit: bytes that the run may hold; nil for no limit.
  func check(memory limit: UInt64?, freeDisk: UInt64?) throws(RunFailure) {
    if let limit, UInt64(memory) > limit {
      throw .memoryTooSmall(needed: memory, limit: Int(clamping: limit))
    }
    if let freeDisk, UInt64(disk) > freeDisk {
      throw .diskTooSmall(needed: disk, free: Int(clamping: freeDisk))
    }
  }

  /// One line for people.
  func line(in language: Language) -> String {
    language.text(
      "run.estimate",
      [
        "forms": language.number(forms), "memory": ByteCount.text(memory, in: language),
        "disk": ByteCount.text(disk, in: language), "time": ProgressReporter.duration(seconds),
      ])
  }

  /// Bytes that an unprivileged writer may still put into the file system of a folder; nil when it does not say.
  static func freeDisk(of folder: String) -> UInt64? {
    var status = statvfs()
    return statvfs(folder, &status) == 0 ? UInt64(status.f_bavail) * UInt64(status.f_frsize) : nil
  }
}
