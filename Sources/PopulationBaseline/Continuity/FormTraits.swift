import ByteText
import ResidentModel

/// What is kept of a form's person so that another form can be held against it part by part: hashes of the name without
/// marks in two parts, of the year and the day of birth, and the sex. Eight bytes.
///
/// A hash of the whole tells only that something is another; a form that was corrected is another in one part, the form
/// of somebody else in all.
public struct FormTraits: RawRepresentable, Hashable, Sendable {
  /// From the lowest bit: 2 of sex, 1 whether the birth date is known to the day, 12 of day and month, 12 of the year,
  /// 18 of the given name, 19 of all words before it. 0 in each part: not known.
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Nothing is known.
  public static let unknown = FormTraits(rawValue: 0)

  /// - Parameters:
  ///   - wordsBefore, given: stable hashes of the words of the name without marks: all but the last, and the last; 0 for
  ///     none.
  ///   - sex: 0 for not known.
  public init(wordsBefore: UInt64, given: UInt64, birth: PartialDate, sex: UInt8) {
    func part(_ hash: UInt64, bits: UInt64) -> UInt64 { hash == 0 ? 0 : max(1, hash >> (64 - bits)) }
    let isExact = birth.precision == .day
    let year = birth.precision == .missing ? 0 : stableHash(UInt64(birth.year), seed: 1)
    let day = isExact ? stableHash(UInt64(birth.month << 5 | birth.day), seed: 2) : 0
    var bits = part(wordsBefore, bits: 19)
    bits = bits << 18 | part(given, bits: 18)
    bits = bits << 12 | part(year, bits: 12)
    bits = bits << 12 | part(day, bits: 12)
    rawValue = bits << 3 | (isExact ? 4 : 0) | UInt64(sex & 3)
  }

  var sex: UInt64 { rawValue & 3 }
  var birthIsExact: Bool { rawValue & 4 != 0 }
  private var day: UInt64 { rawValue >> 3 & 0xfff }
  private var year: UInt64 { rawValue >> 15 & 0xfff }
  private var given: UInt64 { rawValue >> 27 & 0x3ffff }
  private var wordsBefore: UInt64 { rawValue >> 45 }

  /// Year, day and month and sex; 0 where the year is not known.
  var birth: UInt64 { year == 0 ? 0 : rawValue & 0x7ff_ffff }
  /// Both parts of the name; 0 for none.
  var name: UInt64 { rawValue >> 27 }

  /// Whether two forms that share a number or a household speak of one person, as far as they say.
  ///
  /// Of name and birth date each counts two when it is the same, and one when a part of it is: the given name or all
  /// before it, the year or the day. So one of the two may be quite another, or both may be half so. Another sex takes one
  /// away, and two different personal numbers ask for one more. The same household adds one to a birth date that is half
  /// so: of the people of a household hardly two of a sex are born in one year, while brothers share half a name.
  ///
  /// - Returns: nil where neither names nor birth dates can be compared.
  func speakOfOnePerson(_ other: FormTraits, numbersDiffer: Bool, householdIsSame: Bool) -> Bool? {
    let sexDiffers = sex != 0 && other.sex != 0 && sex != other.sex
    var (points, compared) = (0, 0)
    if name != 0, other.name != 0 {
      compared += 1
      if name == other.name {
        points += 2
      } else if given == other.given || wordsBefore != 0 && wordsBefore == other.wordsBefore {
        points += 1
      }
    }
    if year != 0, other.year != 0 {
      compared += 1
      let isSameDay = day != 0 && day == other.day
      // A year alone is shared with too many to count for the whole date.
      if isSameDay, year == other.year {
        points += 2
      } else if isSameDay || year == other.year {
        points += householdIsSame && !sexDiffers ? 2 : 1
      }
    }
    guard compared > 0 else { return nil }
    if sexDiffers { points -= 1 }
    return points >= compared + (numbersDiffer ? 1 : 0)
  }

  /// Whether two forms are plainly one person's by name, birth date and sex, so that one may be taken for the other's where
  /// nothing but a row number names it.
  func isPlainlyOne(with other: FormTraits) -> Bool {
    guard sex == 0 || other.sex == 0 || sex == other.sex, given != 0, given == other.given else {
      return false
    }
    let isSameName = name == other.name
    guard year != 0, other.year != 0 else { return isSameName }
    let isSameDay = day != 0 && day == other.day
    if year == other.year { return isSameName || isSameDay || day == 0 || other.day == 0 }
    return isSameName && isSameDay
  }

  /// Whether names and birth dates are known and no part of either is the same.
  func shareNothing(with other: FormTraits) -> Bool {
    guard name != 0, other.name != 0, year != 0, other.year != 0 else { return false }
    return given != other.given && (wordsBefore == 0 || wordsBefore != other.wordsBefore)
      && year != other.year && (day == 0 || day != other.day)
  }
}
