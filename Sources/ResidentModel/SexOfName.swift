extension Sex {
  /// What a middle word of a person's name says: Thị of a woman, Văn of a man; `unknown` for any other name.
  ///
  /// Without marks Thi still tells a woman; Van does not tell, as it may stand for Vân.
  ///
  /// - Parameter name: as `records.csv` has it: title case, NFC, one space between words.
  /// - Complexity: O(bytes), without allocating.
  public init(toldByMiddleWordsOf name: borrowing Span<UInt8>) {
    var (saysWoman, saysMan, isBare, holdsBareThi) = (false, false, true, false)
    let space = UInt8(ascii: " ")
    var index = 0
    while index < name.count {
      let byte = name[index]
      index += 1
      if byte >= 0x80 { isBare = false }
      // The first word has no space before it, the last one none behind it.
      guard byte == space, index > 1 else { continue }
      switch index + 5 <= name.count ? name[index] : 0 {
      case UInt8(ascii: "T") where name[index + 1] == UInt8(ascii: "h"):
        if name[index + 2] == UInt8(ascii: "i"), name[index + 3] == space {
          holdsBareThi = true
        } else if index + 5 < name.count, name[index + 2] == 0xe1, name[index + 3] == 0xbb,
          name[index + 4] == 0x8b, name[index + 5] == space
        {
          saysWoman = true
        }
      case UInt8(ascii: "V")
      where name[index + 1] == 0xc4 && name[index + 2] == 0x83 && name[index + 3] == UInt8(ascii: "n")
        && name[index + 4] == space:
        saysMan = true
      default: continue
      }
    }
    if isBare, holdsBareThi { saysWoman = true }
    self = saysWoman == saysMan ? .unknown : saysWoman ? .female : .male
  }
}
