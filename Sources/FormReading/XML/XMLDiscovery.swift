import ByteText
import CLibXML2
import ResidentModel

/// What a look at an XML file shows of its shape.
public struct XMLDiscovery: Hashable, Sendable {
  /// The forms that were declared or found, every value of theirs, and those of the elements around them.
  public var layout: XMLLayout
  /// How many elements are forms.
  public var records: Int
  /// Elements that look like forms and are not read as such: those inside forms of a declared path, and beside them.
  public var unread: [Unread] {
    unreadElements.filter { !headsAreRepeated || !headElements.contains($0) }.map { element in
      Unread(
        path: outline.path(of: element), count: outline.elements[element].count,
        mayBeRead: !outline.elements[element].repeats)
    }
  }
  /// Columns, from 0, of elements around forms that somewhere stand behind a form: it does not get the value.
  public var late: Set<Int>
  public let outline: XMLOutline
  /// The document declares an encoding that its bytes, which are UTF-8, are plainly not in.
  public let encodingIsMisdeclared: Bool
  /// The heads of households who stand beside their members, by their paths: forms, unless `leaveHeadsOut` says otherwise.
  public var heads: [String] { headElements.map(outline.path) }
  private let unreadElements: [Int]
  private let peopleElements: [Int]
  private let headElements: [Int]
  private var headsAreRepeated = false
  /// Those that are read.
  private var recordElements: [Int]

  public struct Unread: Hashable, Sendable {
    public var path: String
    public var count: Int
    /// There is at most one in a form, which paths declared for columns may lead to.
    public var mayBeRead: Bool
  }

  /// Looks at the whole file, as a path may occur first at its end.
  ///
  /// - Parameters:
  ///   - record: the path of the forms; nil to find them.
  ///   - takesAll: the values of people who are not read are columns of the forms around them too, for paths to be declared.
  ///   - people: tells forms by the people whose names they hold; without it the outermost element that repeats is one.
  /// - Throws: `.unreadable(.fileEmpty)` when no element can be the record, and what refuses the file itself.
  /// - Complexity: O(bytes), at several times the speed of reading; memory does not depend on the file.
  public init(
    of file: FormFile, record: String? = nil, limits: XMLLimits = XMLLimits(),
    readsBytesAsCharacters: Bool = false, takesAll: Bool = false, people: XMLPeople? = nil
  ) throws(ReadingError) {
    encodingIsMisdeclared = try XMLDocumentBytes(
      file, readsBytesAsCharacters: readsBytesAsCharacters
    ).isMisdeclared
    let outline = try XMLOutline(of: file, limits: limits, readsBytesAsCharacters: readsBytesAsCharacters)
    let found = XMLRecordChoice(outline, people: people)
    let chosen = record.map { outline.elements(at: $0) } ?? found.records
    guard !chosen.isEmpty else {
      try XMLDiscovery.tellFault(of: file, limits: limits, readsBytesAsCharacters: readsBytesAsCharacters)
      throw ReadingError(
        record.map { .recordNotFound(declared: $0, existing: outline.likelyRecords(found.records)) }
          ?? .unreadable(.fileEmpty), file: file.name)
    }
    records = chosen.reduce(0) { $0 + outline.elements[$1].count }
    // Those around a declared form may be what it is a part of.
    let unread = found.people.filter { element in
      !chosen.contains(element) && !chosen.contains { outline.isInside($0, element) }
    }
    unreadElements = unread
    peopleElements = found.people
    headElements = found.heads
    recordElements = chosen.sorted()
    (layout, late) = outline.layout(of: chosen, heads: found.heads, leavingOut: takesAll ? [] : unread)
    self.outline = outline
  }

  /// The heads stand again among the members: they are only mentioned, and no forms.
  public mutating func leaveHeadsOut() {
    headsAreRepeated = true
    guard recordElements.contains(where: headElements.contains) else { return }
    recordElements.removeAll(where: headElements.contains)
    records = recordElements.reduce(0) { $0 + outline.elements[$1].count }
    (layout, late) = outline.layout(of: recordElements)
  }

  /// The heads of households alone, and the people beside them.
  public var layoutsOfHouseholds: (heads: XMLLayout, members: XMLLayout) {
    let members = peopleElements.filter { !headElements.contains($0) }
    return (outline.layout(of: headElements).layout, outline.layout(of: members).layout)
  }

  /// Of each kind of form, in the order of the layout's, the paths below it.
  public var pathsOfRecords: [[String]] {
    recordElements.map { record in
      outline.leaves(below: record, leavingOut: { $0 != record && recordElements.contains($0) })
    }
  }

  /// Whether forms have an element, with others in it, at a path.
  public func holdsElement(at path: String) -> Bool { layout.columns.contains { $0.hasPrefix(path + "/") } }

  /// Throws what the parser finds wrong with a file in which no form could be found.
  private static func tellFault(
    of file: FormFile, limits: XMLLimits, readsBytesAsCharacters: Bool
  ) throws(ReadingError) {
    var handler = xmlSAXHandler.strict
    var nothing: UInt8 = 0
    var fault: ReadingError?
    withUnsafeMutablePointer(to: &nothing) { user in
      do throws(ReadingError) {
        var parser = try XMLPushParser(
          file, limits: limits, readsBytesAsCharacters: readsBytesAsCharacters, handler: &handler, user: user)
        while try parser.feed(recordStart: { nil }) {}
      } catch { fault = error }
    }
    if let fault { throw fault }
  }
}

extension XMLOutline {
  /// The outline of a file, as far as its tags can be told.
  init(of file: FormFile, limits: XMLLimits, readsBytesAsCharacters: Bool) throws(ReadingError) {
    let document = try XMLDocumentBytes(file, readsBytesAsCharacters: readsBytesAsCharacters)
    var scan = XMLOutlineScan(maximumDepth: limits.depth)
    var buffer = ByteBuffer()
    var isEnd = false
    // The parser's guard refuses what is longer than a text may be; until then the rest of a tag may come.
    while !isEnd, !scan.hasStopped, buffer.count <= limits.textBytes + Self.chunkBytes {
      isEnd = try document.source.fill(&buffer, to: buffer.count + Self.chunkBytes)
      let done = buffer.withUnsafeBytes { scan.scan($0) }
      buffer.removePrefix(done)
    }
    self = scan.outline()
  }

  private static let chunkBytes = 1 << 20

  /// The elements at a declared path, whose names may have prefixes; of a single name, all of them.
  func elements(at path: String) -> [Int] {
    let declared = XMLLayout.localPath(path.hasPrefix("/") ? String(path.dropFirst()) : path)
    let all = elements.indices.dropFirst()
    if let exact = all.first(where: { self.path(of: $0) == declared }) { return [exact] }
    return !declared.contains("/") ? all.filter { elements[$0].name == declared } : []
  }

  /// Paths to offer where a declared one does not exist: those found, then other elements that hold some, the most
  /// frequent first.
  fileprivate func likelyRecords(_ found: [Int]) -> [String] {
    let others = elements.indices.dropFirst().filter { !elements[$0].children.isEmpty && !found.contains($0) }
    let sorted = others.sorted { (-elements[$0].count, $0) < (-elements[$1].count, $1) }
    return (found + sorted).prefix(5).map(path)
  }

  /// Forms at some elements, with all they hold and what elements around them hold.
  ///
  /// - Parameter heads: of the forms those whose values also stand around the others.
  func layout(
    of records: [Int], heads: [Int] = [], leavingOut unread: [Int] = []
  ) -> (layout: XMLLayout, late: Set<Int>) {
    let records = records.sorted()
    let beside = records.filter { !heads.contains($0) }
    let members = beside.isEmpty ? records : beside
    func isRecord(_ element: Int) -> Bool { records.contains(element) }
    var columns: [String] = []
    var known: Set<String> = []
    for record in records {
      for path in leaves(below: record, leavingOut: { isRecord($0) || unread.contains($0) })
      where known.insert(path).inserted { columns.append(path) }
      // Text beside the elements of a form is none of its values; a form of text alone is one.
      if elements[record].children.isEmpty, elements[record].hasText, known.insert(".").inserted {
        columns.append(".")
      }
    }
    var late: Set<Int> = []
    var around: [Int] = []
    for record in members {
      var at = elements[record].parent
      while at > 0 {
        if !around.contains(at), !isRecord(at), !members.contains(where: { isInside(at, $0) }) {
          around.append(at)
        }
        at = elements[at].parent
      }
    }
    for element in around.sorted() {
      let holders = elements[element].children.filter { child in
        members.contains(child) || members.contains { isInside($0, child) }
      }
      let prefix = "/" + path(of: element) + "/"
      for attribute in elements[element].attributes { columns.append(prefix + "@" + attribute) }
      for child in elements[element].children where !holders.contains(child) {
        // What stands beside the forms in the root is about the document: only its own texts are values.
        let isRoot = elements[element].parent == 0
        let paths = (isLeaf(child) ? [""] : []) + (isRoot ? [] : leaves(below: child).map { "/" + $0 })
        for path in paths {
          if holders.contains(where: { isBehind(child, $0) }) { late.insert(columns.count) }
          columns.append(prefix + elements[child].name + path)
        }
      }
    }
    var layout = XMLLayout(records: records.map(path), columns: columns)
    layout.heads = Set(records.indices.filter { !members.contains(records[$0]) })
    return (layout, late)
  }
}
