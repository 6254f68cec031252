import ByteText

/// Writes a sample: the forms, and the key that says whose they are.
///
/// Streams commune by commune: memory holds the unit lists, some bytes per commune, and the communes that are being
/// written, whatever the number of people. Communes are made side by side and written in order, so the bytes do not
/// depend on the number of workers.
public struct SampleWriter: Sendable {
  /// Takes the next bytes of a file.
  public typealias Sink = @Sendable (borrowing Span<UInt8>) throws -> Void

  /// The first line of a key.
  public static let keyHeader: StaticString =
    "so_phieu,person,kind,commune,damage,household,old_commune,until\n"

  private let plan: SamplePlan
  private let population: Population

  /// - Throws: `SampleError` when the plan cannot be carried out.
  /// - Complexity: O(communes of the country).
  public init(_ plan: SamplePlan) throws(SampleError) {
    if plan.format == .xml && plan.encoding.xmlName == nil { throw .encodingNotForXML(plan.encoding) }
    self.plan = plan
    population = try Population(plan)
  }

  /// - Parameters:
  ///   - workers: communes made at a time, from 1.
  ///   - forms: takes the forms, from the first byte of the file to the last.
  ///   - key: takes the key, UTF-8 CSV.
  /// - Throws: what a sink throws.
  public func run(workers: Int, forms: Sink, key: Sink) async throws {
    let renderer = FormRenderer(plan.format, plan.encoding)
    let composer = FormComposer(population, level: plan.damage, encoding: plan.encoding)
    var edge = ByteBuffer(capacity: 4096)
    renderer.appendStart(to: &edge)
    try forms(edge.span)
    edge.removeAll()
    edge.append(Self.keyHeader)
    try key(edge.span)

    try await withThrowingTaskGroup(of: Section.self) { group in
      var next = 0
      var waiting: [Int: Section] = [:]
      func startNext() {
        guard next < population.hosts.count else { return }
        let host = next
        next += 1
        group.addTask {
          var maker = SectionMaker(composer, renderer)
          maker.write(host: host)
          return Section(host: host, forms: maker.forms.copy(), key: maker.key.copy())
        }
      }
      for _ in 0..<max(1, workers) { startNext() }
      for host in population.hosts.indices {
        while waiting[host] == nil, let section = try await group.next() { waiting[section.host] = section }
        if let section = waiting.removeValue(forKey: host) {
          try forms(section.forms.span)
          try key(section.key.span)
        }
        startNext()
      }
    }
    edge.removeAll()
    renderer.appendEnd(to: &edge)
    try forms(edge.span)
  }

  /// The lists of one commune, ready to be written.
  private struct Section: Sendable {
    let host: Int
    let forms: [UInt8]
    let key: [UInt8]
  }
}

extension ByteBuffer {
  /// The contents as an array, which several tasks can hand on.
  fileprivate borrowing func copy() -> [UInt8] {
    span.withUnsafeBufferPointer { Array($0) }
  }
}
