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
  /// The same when what is sorted is spilled, and rows alone stay in memory.
  private var memoryOfRows = 0
  /// The same when everything that can be spilled is: less is too little.
  private(set) var leastMemory = 0
  /// Bytes on the disk of the output folder that the run cannot do without, the outputs included.
  private(set) var disk = 0
  /// Bytes on the disk beside that while there is room: whole stages, for a run that is stopped.
  private var kept = 0
  /// Wall-clock seconds.
  private(set) var seconds = 0.0
  /// Bytes of a packed row.
  private var row = 0

  /// Looks at the first batches of every file.
  ///
  /// - Complexity: O(files): at most 4 batches of each are read, and every eighth row of them is normalised again and
  ///   again, as the words of the first time are new and those of a long run are not.
  init(_ sources: FormSources, of pipeline: PipelineFile, layout: RowLayout, workers: Workers) throws {
    let settings = CleaningSettings(pipeline, sources, layout: layout)
    var batch = FormBatch()
    var clean = CleanBatch(fields: settings.fields)
    var spooled = SpooledBatch.Writer(settings.baselineTable, writesChanges: pipeline.outputs.writesChanges)
    for (number, file) in sources.files.enumerated() {
      let reader = try file.reader.restarted()
      var normaliser = settings.normaliser(file: number)
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
        let looked = stride(from: 0, to: UInt32(batch.rows.count), by: Self.rowsPerSampled).map { $0 }
        normaliser.normalise(batch, columns: file.columns, rows: looked, into: &clean)
        // The shortest of some times: what else the machine did meanwhile made the others longer.
        nanoseconds +=
          (0..<Self.timings).reduce(UInt64.max) { shortest, _ in
            let began = Self.processorTime()
            normaliser.normalise(batch, columns: file.columns, rows: looked, into: &clean)
            spooled.render(batch, clean, columns: file.columns)
            return min(shortest, Self.processorTime() &- began)
          } * UInt64(Self.rowsPerSampled)
        shown += spooled.bytes.cells * Self.rowsPerSampled
        changes += spooled.bytes.changes * Self.rowsPerSampled
      }
      guard rows > 0, bytes > 0 else { continue }
      let times = isWhole ? 1 : Double(file.expectedBytes) / Double(bytes)
      forms += Int(Double(rows) * times)
      // The spool gives its disk back while the tables grow, so the larger of both counts.
      disk += Int(Double(shown + changes + rows * Self.tableBytesPerForm) * times)
      seconds += Double(nanoseconds) / 1e9 * times
    }
    let doublings = max(0, log2(Double(forms) / 1e6))
    seconds = Self.startup + seconds * Self.wholePerRead * (1 + Self.slowerPerDoubling * doublings)
    seconds *= Self.inOrder + (1 - Self.inOrder) / Double(workers.count)
    kept = forms * Self.keptPerForm
    let held = Self.fixedMemory + workers.count * Self.memoryPerWorker
    let row = layout.hotStride + layout.coldStride
    memory = held + forms * (row + Self.memoryPerForm)
    memoryOfRows = held + forms * (row + Self.memoryBesideRows)
    leastMemory = min(memory, held + forms * Self.leastMemoryPerForm + Self.touchedFiles)
    self.row = row
  }

  /// Bytes of input from which a run is estimated unasked.
  static let smallestWorthwhile = 64 << 20

  private static let sampledBatches = 4
  private static let rowsPerSampled = 8
  private static let timings = 4
  /// Beside the forms' own cells: lines of `memberships.csv` and `form-keys.csv`, ids, pairs, households.
  static let tableBytesPerForm = 310
  /// Of the spool and of the packed rows with their hashes.
  private static let keptPerForm = 400
  /// Unit lists, tables, code.
  private static let fixedMemory = 28 << 20
  /// A batch and what is made of it, words and places met before.
  private static let memoryPerWorker = 10 << 20
  /// Beside the packed row: hashes, keys while blocks are sorted, pairs.
  private static let memoryPerForm = 125
  /// Beside the packed row: hashes, rarities, and the pairs in doubt while they are weighed.
  private static let memoryBesideRows = 80
  /// For pages of files that were touched since they were last let go of.
  private static let roomForFiles = 256 << 20
  /// Hashes, pairs, households; and room to work in what is spilled.
  private static let leastMemoryPerForm = 90
  /// Pages of what is spilled that come back between two looks of `MemoryKeeper`, as each touch brings sixteen of them: 105 MiB
  /// were seen at a million forms.
  private static let touchedFiles = 110 << 20
  /// Of the spool alone, which nothing can do without.
  private static let spoolPerForm = 300
  /// Keys and pairs while blocks are sorted.
  private static let sortedPerForm = 170
  /// Forms gathered of many-form people.
  private static let gatheredPerForm = 100
  /// Seconds of processor time before the first form is read, and for files that every run has.
  private static let startup = 0.2
  /// A whole run's processor time to that of normalising and rendering, at a million forms (docs/performance.md).
  private static let wholePerRead = 3.9
  /// What each doubling beyond that adds: fewer rows lie in a processor's caches.
  private static let slowerPerDoubling = 0.065
  /// The share of a run that more workers do not shorten.
  private static let inOrder = 0.2

  /// Nanoseconds that this thread has worked: waiting for a processor that others use does not count.
  private static func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// What lies in files so that a run stays below a limit.
  enum Spilling: Sendable {
    /// Keys and pairs, which are walked in order.
    case sorted
    /// Also the packed rows, and after them the forms of many-form people.
    case rowsToo
  }

  /// What must be spilled to stay below a limit; nil: nothing.
  func spilling(under limit: UInt64) -> Spilling? {
    if UInt64(memory) <= limit { return nil }
    return UInt64(memoryOfRows + Self.roomForFiles) + limit / 32 <= limit ? .sorted : .rowsToo
  }

  /// - Parameter limit: bytes that the run may hold; nil for no limit.
  func check(memory limit: UInt64?, freeDisk: UInt64?) throws(RunFailure) {
    if let limit, UInt64(leastMemory) > limit {
      throw .memoryTooSmall(needed: leastMemory, limit: Int(clamping: limit))
    }
    // What linking spills is gone before the tables grow, and the spool shrinks while they do.
    let disk =
      switch limit.flatMap(spilling(under:)) {
      case nil: disk
      case .sorted: max(disk, forms * (Self.spoolPerForm + Self.sortedPerForm))
      case .rowsToo:
        // Rows stand twice for a moment, when those of all batches are put together.
        max(
          disk + forms * Self.gatheredPerForm,
          forms * (Self.spoolPerForm + Self.sortedPerForm + 2 * row))
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
        "disk": ByteCount.text(disk + kept, in: language), "time": ProgressReporter.duration(seconds),
      ])
  }

  /// Bytes that an unprivileged writer may still put into the file system of a folder; nil when it does not say.
  static func freeDisk(of folder: String) -> UInt64? {
    var status = statvfs()
    return statvfs(folder, &status) == 0 ? UInt64(status.f_bavail) * UInt64(status.f_frsize) : nil
  }
}
