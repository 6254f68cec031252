import ByteText

/// Whether an address cell says that there is no such place, or that it is the one given before: "Không", "-", "0",
/// "Chưa đăng ký", "Như nơi thường trú". Such a cell is filled, but claims nothing.
///
/// - Parameter scratch: overwritten.
/// - Complexity: O(bytes); most addresses are told by their first comma or digit.
public func saysNoAddress(_ cell: borrowing Span<UInt8>, scratch: inout ByteBuffer) -> Bool {
  guard cell.count <= longestAbsence else { return false }
  for index in cell.indices where cell[index] == UInt8(ascii: ",") || isNumeral(cell[index]) { return false }
  scratch.removeAll()
  let folded = scratch.span(foldLetters(cell, punctuation: .spaced, into: &scratch))
  var letters = LetterHash()
  for index in folded.indices { letters.add(folded[index]) }
  return letters.isEmpty || absentAddresses.contains(letters.value)
}

/// In bytes: "Như nơi đăng ký hộ khẩu thường trú ở trên".
private let longestAbsence = 64

/// A nought says nothing, any other digit is part of an address.
private func isNumeral(_ byte: UInt8) -> Bool { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) }

/// Hashes the small letters of a text, whatever stands between them, without keeping them.
private struct LetterHash {
  private(set) var value: UInt64 = 0
  private(set) var isEmpty = true

  mutating func add(_ byte: UInt8) {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return }
    value = stableHash(value ^ UInt64(byte))
    isEmpty = false
  }
}

private let absentAddresses: Set<UInt64> = {
  var words: Set<String> = [
    "x", "xx", "xxx", "k", "ko", "kh", "kr", "na", "none", "null", "nil", "trong", "bo", "bo trong",
    "khong ro",
    "chua ro", "chua xac dinh", "chua co thong tin", "khong co thong tin", "nhu tren", "nt", "nt tren",
    "nhu dia chi tren",
  ]
  for no in ["khong", "chua", "ko", "k", "khong co", "chua co"] {
    for what in [
      "", " dang ky", " dk", " co", " co dang ky", " cap", " khai", " dia chi", " noi", " ho khau", " hktt",
    ] {
      for kind in ["", " thuong tru", " tam tru", " noi thuong tru", " noi tam tru", " noi o"] {
        words.insert(no + what + kind)
      }
    }
  }
  for like in ["nhu", "cung", "giong", "trung", "trung voi", "giong nhu", "cung voi", "tai", "o"] {
    for place in ["", " noi", " dia chi", " noi dang ky", " cho"] {
      for kind in [" thuong tru", " ho khau thuong tru", " hktt", " ho khau", " tam tru"] {
        for end in ["", " tren", " o tren", " nt"] { words.insert(like + place + kind + end) }
      }
    }
  }
  return Set(
    words.map { text in
      var letters = LetterHash()
      for byte in text.utf8 { letters.add(byte) }
      return letters.value
    })
}()
