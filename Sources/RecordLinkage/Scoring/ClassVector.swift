import Glibc

/// The classes a pair can belong to, as places in a vector.
enum PairClass {
  /// One person.
  static let same = 0
  /// Another child of the same parents: a brother, a sister, a twin.
  static let kin = 1
  /// Another person of the same household or circle, of other parents: whatever association is left.
  static let household = 2
  /// Strangers of one locality, who share places, peoples and names more often than others.
  static let neighbour = 3
  static let stranger = 4

  /// Those that estimation may move; the others are what random pairs show.
  static let fitted = [same, kin, household]
  static let unrelated = [neighbour, stranger]
  static let count = 5
}

/// One value for each class; the lane beyond the last class is unused.
///
/// Three pairs of doubles: the width of every 64-bit processor's vector registers, and no stricter alignment than
/// the frames of asynchronous functions give.
struct ClassVector: Hashable, Sendable {
  private var a: SIMD2<Double>
  private var b: SIMD2<Double>
  private var c: SIMD2<Double>

  private init(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) {
    self.a = a
    self.b = b
    self.c = c
  }

  init(repeating value: Double) {
    let pair = SIMD2(repeating: value)
    self.init(pair, pair, pair)
  }

  init(same: Double, kin: Double, household: Double, neighbour: Double, stranger: Double) {
    self.init(SIMD2(same, kin), SIMD2(household, neighbour), SIMD2(stranger, 0))
  }

  static let zero = ClassVector(repeating: 0)

  subscript(lane: Int) -> Double {
    @inline(__always) get { lane < 2 ? a[lane] : lane < 4 ? b[lane - 2] : c[lane - 4] }
    @inline(__always) set {
      if lane < 2 {
        a[lane] = newValue
      } else if lane < 4 {
        b[lane - 2] = newValue
      } else {
        c[lane - 4] = newValue
      }
    }
  }

  @inline(__always) static func + (x: Self, y: Self) -> Self { Self(x.a + y.a, x.b + y.b, x.c + y.c) }
  @inline(__always) static func - (x: Self, y: Self) -> Self { Self(x.a - y.a, x.b - y.b, x.c - y.c) }
  @inline(__always) static func * (x: Self, y: Self) -> Self { Self(x.a * y.a, x.b * y.b, x.c * y.c) }
  @inline(__always) static func / (x: Self, y: Self) -> Self { Self(x.a / y.a, x.b / y.b, x.c / y.c) }
  @inline(__always) static func * (x: Self, y: Double) -> Self { Self(x.a * y, x.b * y, x.c * y) }
  @inline(__always) static func / (x: Self, y: Double) -> Self { Self(x.a / y, x.b / y, x.c / y) }
  @inline(__always) static func += (x: inout Self, y: Self) {
    x.a += y.a
    x.b += y.b
    x.c += y.c
  }

  /// Over the classes.
  @inline(__always) func sum() -> Double { a[0] + a[1] + b[0] + b[1] + c[0] }
  @inline(__always) func max() -> Double { Swift.max(a[0], a[1], b[0], Swift.max(b[1], c[0])) }

  @inline(__always)
  func map(_ transform: (Double) -> Double) -> ClassVector {
    ClassVector(
      same: transform(a[0]), kin: transform(a[1]), household: transform(b[0]), neighbour: transform(b[1]),
      stranger: transform(c[0]))
  }
}

/// Probabilities from log2 values that need not sum to one.
@inline(__always)
func softmax(_ logs: ClassVector) -> ClassVector {
  let top = logs.max()
  // Below 2⁻⁶⁰ of the largest a class does not count: most pairs then need one or two exponentials.
  let shares = logs.map { $0 - top < -60 ? 0 : exp2($0 - top) }
  return shares / shares.sum()
}
