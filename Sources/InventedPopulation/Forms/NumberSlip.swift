/// Numbers as spreadsheets, keyboards and tired clerks leave them.
enum NumberSlip {
  /// - Returns: the damage done, if any.
  static func writePersonalNumber(
    _ number: UInt64, slip: DamageCode?, clerk: Clerk, parentNumber: UInt64, oldCard: UInt32,
    into cell: inout CellText,
    _ random: inout CounterRandom
  ) -> DamageCode? {
    switch slip {
    case .pinMissing: return .pinMissing
    case .pinPlaceholder:
      let fillers: [StaticString] = ["000000000", "123456789", "000000000000", "111111111111", "999999999"]
      cell.append(random.pick(fillers))
      return .pinPlaceholder
    case .pinOfParent where parentNumber != number, .pinOfHousehold where parentNumber != number:
      cell.append(decimal: parentNumber, digits: 12)
      return slip
    case .pinIsOldCard where oldCard != 0:
      cell.append(decimal: UInt64(oldCard), digits: 9)
      return .pinIsOldCard
    case .pinScientific:
      scientific(number, &cell)
      return .pinScientific
    default: break
    }
    if clerk.writesScientific {
      scientific(number, &cell)
      return .pinScientific
    }
    if clerk.losesZeros || slip == .pinZeroLost {
      cell.append(decimal: number)
      return .pinZeroLost
    }
    cell.append(decimal: number, digits: 12)
    return deform(&cell, slip, &random)
  }

  private static func deform(_ cell: inout CellText, _ slip: DamageCode?, _ random: inout CounterRandom)
    -> DamageCode?
  {
    switch slip {
    case .pinTypo: changeDigit(&cell, &random)
    case .pinTransposed:
      let index = random.below(11)
      guard cell.scalars[index] != cell.scalars[index + 1] else { return nil }
      cell.scalars.swapAt(index, index + 1)
    case .pinSpaced:
      let mark: UInt32 = random.chance(0.6) ? 0x20 : 0x2e
      for index in [9, 6, 3] { cell.scalars.insert(mark, at: index) }
    case .pinApostrophe: cell.scalars.insert(0x27, at: 0)
    case .pinLetters:
      for index in cell.scalars.indices where cell.scalars[index] <= 0x31 && random.chance(0.6) {
        cell.scalars[index] = cell.scalars[index] == 0x30 ? 0x4f : 0x6c
      }
      guard cell.scalars.contains(where: { $0 > 0x39 }) else { return nil }
    case .pinFullWidth: for index in cell.scalars.indices { cell.scalars[index] += 0xff10 - 0x30 }
    case .pinDecimal: cell.append(".0")
    case .pinTruncated: cell.scalars.removeLast(random.within(1...2))
    default: return nil
    }
    return slip
  }

  static func writeOldCard(
    _ number: UInt32, slips: Slips, clerk: Clerk, into cell: inout CellText, _ random: inout CounterRandom
  ) -> DamageCode? {
    if slips.has(.cardZeroLost) || clerk.losesZeros {
      cell.append(decimal: UInt64(number))
      return number < 100_000_000 ? .cardZeroLost : nil
    }
    cell.append(decimal: UInt64(number), digits: 9)
    if slips.has(.cardTypo) {
      changeDigit(&cell, &random)
      return .cardTypo
    }
    if slips.has(.cardSpaced) {
      for index in [6, 3] { cell.scalars.insert(0x20, at: index) }
      return .cardSpaced
    }
    return nil
  }

  static func writePhone(
    _ number: UInt64, slips: Slips, into cell: inout CellText, _ random: inout CounterRandom
  ) -> DamageCode? {
    if slips.has(.phoneZeroLost) {
      cell.append(decimal: number)
      return .phoneZeroLost
    }
    cell.append(decimal: number, digits: 10)
    if slips.has(.phoneTypo) {
      changeDigit(&cell, &random)
      return .phoneTypo
    }
    if slips.has(.phoneSpaced) {
      let mark: UInt32 = random.chance(0.5) ? 0x20 : 0x2e
      for index in [7, 4] { cell.scalars.insert(mark, at: index) }
      return .phoneSpaced
    }
    return nil
  }

  /// "3,80951E+10", as a narrow column shows a number; the comma is the Vietnamese decimal mark.
  private static func scientific(_ number: UInt64, _ cell: inout CellText) {
    var exponent = 0
    var leading = number
    while leading >= 10 {
      leading /= 10
      exponent += 1
    }
    var scale: UInt64 = 1
    for _ in 0..<max(0, exponent - 5) { scale *= 10 }
    cell.append(decimal: leading)
    cell.append(",")
    cell.append(decimal: number / scale % 100_000, digits: 5)
    cell.append("E+")
    cell.append(decimal: exponent, digits: 2)
  }

  /// Another digit in one place.
  private static func changeDigit(_ cell: inout CellText, _ random: inout CounterRandom) {
    let index = random.below(cell.scalars.count)
    cell.scalars[index] = 0x30 + (cell.scalars[index] - 0x30 + 1 + UInt32(random.below(9))) % 10
  }
}
