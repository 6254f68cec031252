import ByteText

/// Where a unit's cell ends for reading: `1.0`, `18586.0` and `1,0` are whole numbers that a spreadsheet or a program wrote as
/// decimal ones.
///
/// - Complexity: two bytes are looked at in nearly every cell.
func endOfUnit(_ cell: borrowing Span<UInt8>) -> Int {
  var end = cell.count
  while end > 0, cell[end - 1] == UInt8(ascii: " ") { end -= 1 }
  var zeros = end
  while zeros > 0, cell[zeros - 1] == UInt8(ascii: "0") { zeros -= 1 }
  guard zeros < end, zeros > 1, cell[zeros - 1] == UInt8(ascii: ".") || cell[zeros - 1] == UInt8(ascii: ","),
    isASCIIDigit(cell[zeros - 2])
  else { return cell.count }
  return zeros - 1
}
