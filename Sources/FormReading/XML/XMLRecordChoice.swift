/// How the names of a document's elements tell of people.
public struct XMLPeople: Sendable {
  public enum Role: Sendable {
    /// One of several that a form or a household is about: `ThanhVien`, `NhanKhau`.
    case member
    /// Somebody that a form mentions: `Cha`, `NguoiKhai`.
    case mentioned
    /// The head of a household, whom a form mentions, or who is one of its people: `ChuHo`.
    case head
    case unsaid

    public var isMentioned: Bool { self == .mentioned || self == .head }
  }

  /// Which of some paths below an element hold the name of the person that it is about, by their places.
  public var names: @Sendable (_ paths: [String]) -> [Int]
  public var role: @Sendable (_ element: String) -> Role
  /// Whether some paths below an element hold what tells a person from namesakes: a date of birth, a number.
  public var identify: @Sendable (_ paths: [String]) -> Bool

  public init(
    names: @escaping @Sendable (_ paths: [String]) -> [Int],
    role: @escaping @Sendable (_ element: String) -> Role,
    identify: @escaping @Sendable (_ paths: [String]) -> Bool = { _ in false }
  ) {
    self.names = names
    self.role = role
    self.identify = identify
  }
}

/// Which elements of a document are its forms: those that hold one person each.
///
/// The element that repeats and holds a name is a form; so is one beside such elements that holds a name, and the one
/// around them if it has a name of its own (a declaration with the members of the household). Elements around forms that
/// hold no name are groups: households, communes. What a form says of others (`Cha/HoTen`) makes no form; but a head who stands
/// beside the members of a household, with a date of birth or a number, is one of its people.
struct XMLRecordChoice {
  /// Those to read: `people`; or where no name is found, the outermost element that repeats, the most frequent at its
  /// depth.
  let records: [Int]
  /// Those that hold people.
  let people: [Int]
  /// Of those the heads of households beside their members.
  let heads: [Int]

  init(_ outline: XMLOutline, people judge: XMLPeople?) {
    var people: [Int] = []
    if let judge, let root = outline.elements[0].children.first {
      people = Search(outline, judge, takesMentioned: false).records(in: root)
      if people.isEmpty { people = Search(outline, judge, takesMentioned: true).records(in: root) }
    }
    let members = people
    heads =
      judge.map { judge in
        outline.elements.indices.filter { outline.isHead($0, beside: members, judge) }
      } ?? []
    people = (people + heads).sorted()
    self.people = people
    records = people.isEmpty ? outline.repeatedElement.map { [$0] } ?? [] : people
  }
}

private struct Search {
  let outline: XMLOutline
  let judge: XMLPeople
  /// Whether people who are only mentioned count: in a list of heads, or of fathers, they are whom it is about.
  let takesMentioned: Bool
  /// Of elements that repeat somewhere: where another group has but one of that name, that is of the same kind.
  private let repeated: Set<String>

  init(_ outline: XMLOutline, _ judge: XMLPeople, takesMentioned: Bool) {
    self.outline = outline
    repeated = Set(outline.elements.lazy.filter(\.repeats).map(\.name))
    self.judge = judge
    self.takesMentioned = takesMentioned
  }

  func records(in root: Int) -> [Int] {
    let found = look(at: root)
    if !found.free.isEmpty, holdsName(found.free, below: root) {
      // One form in the document: the root if the name is its own, else the element below it.
      if found.isNamed { return (found.records + [root]).sorted() }
      let holders = holders(of: found.free, in: root)
      if found.records.isEmpty { return holders }
    }
    return found.records.sorted()
  }

  /// What an element holds: forms, and values that belong to none of them.
  private struct Found {
    var records: [Int] = []
    var free: [Value] = []
    /// The element's own texts and attributes hold a name.
    var isNamed = false
  }

  private struct Value {
    /// From the element that was looked at.
    var path: String
    /// The child below which it stands; nil for an attribute or a text of the element itself.
    var child: Int?
  }

  private func look(at element: Int) -> Found {
    var found = Found()
    found.free = outline.elements[element].attributes.map { Value(path: "@" + $0, child: nil) }
    for child in outline.elements[element].children {
      let name = outline.elements[child].name
      if outline.isLeaf(child) { found.free.append(Value(path: name, child: nil)) }
      guard !outline.elements[child].children.isEmpty || !outline.elements[child].attributes.isEmpty else {
        continue
      }
      let inside = look(at: child)
      found.records += inside.records
      found.free += inside.free.map { Value(path: name + "/" + $0.path, child: child) }
    }
    let own = found.free.filter { $0.child == nil }
    found.isNamed = holdsName(own, below: element)
    let role = judge.role(outline.elements[element].name)
    if role.isMentioned, !takesMentioned { return found }
    let isRoot = outline.elements[element].parent == 0
    let isOfSeveral =
      repeated.contains(outline.elements[element].name) || role == .member
      || outline.hasNamesake(around: element)
    if !isRoot, isOfSeveral, holdsName(found.free, below: element) {
      // Of several kinds of people in one element, each is a form; of one kind, the element is.
      let holders = found.isNamed ? [] : holders(of: found.free, in: element)
      found.records +=
        holders.count > 1 || (holders.count == 1 && !found.records.isEmpty) ? holders : [element]
      found.free = []
    } else if !found.isNamed {
      let holders = holders(of: found.free, in: element)
      if holders.count > 1 || (!holders.isEmpty && !found.records.isEmpty) {
        found.records += holders
        found.free.removeAll { value in value.child.map(holders.contains) ?? false }
      }
    }
    return found
  }

  /// The children that hold a name among some values.
  private func holders(of values: [Value], in element: Int) -> [Int] {
    outline.elements[element].children.filter { child in
      let prefix = outline.elements[child].name + "/"
      let below = values.filter { $0.child == child }.map { String($0.path.dropFirst(prefix.count)) }
      guard takesMentioned || !judge.role(outline.elements[child].name).isMentioned else { return false }
      return !below.isEmpty && !judge.names(below).isEmpty
    }
  }

  private func holdsName(_ values: [Value], below element: Int) -> Bool {
    !values.isEmpty && !judge.names(values.map(\.path)).isEmpty
  }
}

extension XMLOutline {
  /// Whether an element is the head of a household, named as a person is, in an element that holds others and is none.
  fileprivate func isHead(_ element: Int, beside people: [Int], _ judge: XMLPeople) -> Bool {
    let household = elements[element].parent
    guard household > 0, judge.role(elements[element].name) == .head, !people.contains(element),
      !people.contains(where: { isInside($0, element) || isInside(element, $0) }),
      people.contains(where: { isInside($0, household) })
    else { return false }
    let paths = leaves(below: element)
    return !judge.names(paths).isEmpty && judge.identify(paths)
  }

  /// Whether an element stands inside one of the same name: a form in a form.
  fileprivate func hasNamesake(around element: Int) -> Bool {
    var at = elements[element].parent
    while at > 0 {
      if elements[at].name == elements[element].name { return true }
      at = elements[at].parent
    }
    return false
  }

  /// The outermost element that repeats, the most frequent at its depth; or, in a document of one form, the first element
  /// below the root that has elements of its own.
  fileprivate var repeatedElement: Int? {
    let candidates = elements.indices.dropFirst().filter {
      !elements[$0].children.isEmpty || !elements[$0].attributes.isEmpty
    }
    let repeated = candidates.filter {
      elements[$0].count > elements[elements[$0].parent].count && elements[$0].parent != 0
    }
    return repeated.min {
      (depth(of: $0), -elements[$0].count, $0) < (depth(of: $1), -elements[$1].count, $1)
    }
      ?? candidates.first { depth(of: $0) == 2 } ?? candidates.first
  }

  private func depth(of element: Int) -> Int {
    elements[element].parent < 0 ? 0 : depth(of: elements[element].parent) + 1
  }
}
