import ByteText
import Glibc
import RecordLinkage
import Synchronization
import VietnameseText
import Wording

/// The stages of a run that are whole, kept until the run is published, so that a stopped one is gone on with at the cost
/// of the stage it was in (`--resume`).
///
///     out/.dancu-stages-<run id>/     0700
///       forms-0 …                     the forms as the tables will show them, and their packed rows (`FormSpool`)
///       read                          where the batches lie in them: the forms are read
///       link                          pairs and people: the forms are linked
///
/// The run id is the hash of inputs, settings and version, so the stages of other work are never taken up.
final class Checkpoint: Sendable {
  enum Stage: String, CaseIterable, Sendable {
    case read, link
  }

  private struct State {
    var path: String
    /// Whole on the disk, and by this run.
    var whole: [Stage] = []
    /// Left by a stopped run, and not yet looked at.
    var left: Set<Stage> = []
    var spool: FormSpool?
    var remarks: [Remark] = []
    var isGivenUp = false
  }

  private enum Remark {
    case resumed(Stage), nothingKept, otherRun, damaged, otherProgram, noRoom
  }

  private let folder: FolderHandle
  private let disk: Disk
  private let state: Mutex<State>

  /// Takes up what a stopped run has left, or begins anew.
  ///
  /// - Parameter runID: of the run to go on with; nil for one whose inputs are hashed while they are read.
  init(resuming runID: String?, in runFolder: borrowing RunFolder) throws(RunFolderFault) {
    let stages = try runFolder.stageFolder(resuming: runID)
    var state = State(path: stages.path)
    if stages.isLeft {
      state.left = Set(Stage.allCases.filter { stages.folder.hasEntry($0.rawValue) })
    }
    if runID != nil, state.left.isEmpty { state.remarks.append(stages.hasOthers ? .otherRun : .nothingKept) }
    folder = stages.folder
    disk = runFolder.disk
    self.state = Mutex(state)
  }

  /// Where the forms lie; made by whichever of `batches` and `makeSpool` was asked.
  var spool: FormSpool {
    guard let spool = state.withLock({ $0.spool }) else { preconditionFailure("the forms are read by now") }
    return spool
  }

  // MARK: Forms

  /// An empty spool for forms that are to be read.
  func makeSpool(workers: Workers) throws -> FormSpool {
    folder.removeEntries { _ in true }
    let spool = try FormSpool(in: state.withLock { $0.path }, workers: workers.count, on: disk)
    state.withLock { $0.spool = spool }
    return spool
  }

  /// The batches as a stopped run had read them, each found as it was written.
  ///
  /// - Parameter spill: where the packed rows lie instead of in memory; nil for memory.
  /// - Returns: nil when the forms must be read.
  func batches(layout: RowLayout, workers: Workers, spill: SpillFolder?) async throws -> (
    batches: [ReadBatch], escapedTokens: EscapedTokens
  )? {
    guard state.withLock({ $0.left.contains(.read) }) else { return nil }
    do {
      let (places, ends, tokens) = try StageFile.read(Stage.read.rawValue, in: folder) { values in
        var tokens = EscapedTokens()
        let (places, ends): ([FormSpool.Place], [UInt64]) = (try values.array(), try values.array())
        for spelling in try values.list({ try $0.array(of: UInt8.self) }) { _ = tokens.insert(spelling) }
        return (places, ends, tokens)
      }
      let spool = try FormSpool(resuming: state.withLock { $0.path }, ends: ends, on: disk)
      let found = try await workers.map(places.count) { index in
        guard let batch = try spool.keptBatch(at: places[index], layout: layout, spill: spill),
          try batch.spooled.map(spool.isSound) ?? true
        else { throw StageFile.Fault.damaged }
        return batch
      }
      state.withLock {
        $0.spool = spool
        $0.whole = [.read]
        $0.remarks.append(.resumed(.read))
      }
      return (found, tokens)
    } catch let fault as StageFile.Fault {
      refuse(fault)
    } catch is RunFolderFault {
      refuse(.damaged)
    } catch is ValueReader.Ended {
      refuse(.damaged)
    }
    return nil
  }

  /// Notes that all forms are read, once all that was spooled of them is written; from here on the folder has the run's name.
  func keepRead(_ escapedTokens: EscapedTokens, of runID: String) throws {
    try spool.flush()
    try state.withLock { state throws(RunFolderFault) in
      state.path = try RunFolder.nameStages(state.path, runID)
    }
    try keep(.read) { [spool] values in
      let contents = spool.contents
      try values.append(contents.kept)
      try values.append(contents.ends)
      let spellings = escapedTokens.codes.flatMap(escapedTokens.spellings)
      try values.append(spellings.count)
      for spelling in spellings { try values.append(spelling) }
    }
  }

  // MARK: Links

  /// What a stopped run had linked; nil when the forms must be.
  func linkage() throws -> LinkageResult? {
    guard state.withLock({ $0.left.contains(.link) && $0.whole == [.read] }) else { return nil }
    do {
      let linkage = try StageFile.read(Stage.link.rawValue, in: folder) { try LinkageResult(from: &$0) }
      state.withLock {
        $0.whole.append(.link)
        $0.remarks[$0.remarks.count - 1] = .resumed(.link)
      }
      return linkage
    } catch let fault as StageFile.Fault {
      refuse(fault)
    } catch is ValueReader.Ended {
      refuse(.damaged)
    }
    return nil
  }

  func keep(_ linkage: LinkageResult) throws { try keep(.link) { try linkage.write(to: &$0) } }

  // MARK: Ends

  /// Gives the stages up when the disk has no room for the tables beside them.
  ///
  /// - Parameter bytes: what the tables may need, beside the forms' own cells.
  func makeRoom(forTables bytes: Int) {
    let forms = spool.contents.ends.reduce(0, +)
    guard let free = RunEstimate.freeDisk(of: state.withLock { $0.path }), free < forms + UInt64(bytes) else {
      return
    }
    giveUp()
  }

  /// The run is over: only what it can be gone on from stays.
  func end(_ status: ExitStatus) {
    guard !isResumable(after: status) else { return }
    folder.removeEntries { _ in true }
    rmdir(state.withLock { $0.path })
  }

  func isResumable(after status: ExitStatus) -> Bool {
    status.isResumable && state.withLock { !$0.whole.isEmpty && !$0.isGivenUp }
  }

  func messages(in language: Language) -> [String] {
    state.withLock { $0.remarks }.map { remark in
      switch remark {
      case .resumed(let stage):
        language.text("run.resumed", ["stage": language.text("stage." + stage.rawValue)])
      case .nothingKept: language.text("run.resume-nothing")
      case .otherRun: language.text("run.resume-other")
      case .damaged: language.text("run.resume-damaged")
      case .otherProgram: language.text("run.resume-program")
      case .noRoom: language.text("run.stages-given-up")
      }
    }
  }

  /// A full disk stops no run here: it goes on without keeping its stages.
  private func keep(_ stage: Stage, _ body: (inout ValueWriter) throws -> Void) throws {
    guard state.withLock({ !$0.isGivenUp && !$0.whole.contains(stage) }) else { return }
    do {
      try StageFile.write(stage.rawValue, in: folder, on: disk, body)
      state.withLock { $0.whole.append(stage) }
    } catch let fault as RunFolderFault where fault.status.isResumable {
      giveUp()
    }
  }

  private func refuse(_ fault: StageFile.Fault) {
    state.withLock {
      $0.left = []
      $0.remarks.append(fault == .otherProgram ? .otherProgram : .damaged)
    }
  }

  private func giveUp() {
    folder.removeEntries { _ in true }
    spool.letGo()
    state.withLock {
      $0.isGivenUp = true
      $0.remarks.append(.noRoom)
    }
  }
}
