/// Eight ASCII digits, the first in the lowest byte, as a number; nil when one of them is no digit.
///
/// Source: D. Lemire, "Quickly parsing eight digits" (2018): pairs, then fours, then all, by three multiplications.
@inline(__always)
func decimal(_ digits: UInt64) -> UInt64? {
  // Digits are 0x30…0x39: the upper half of each byte is 3, and stays 3 when 6 is added.
  let upper = digits & 0xF0F0_F0F0_F0F0_F0F0
  let raised = digits &+ 0x0606_0606_0606_0606
  guard upper | (raised & 0xF0F0_F0F0_F0F0_F0F0) >> 4 == 0x3333_3333_3333_3333 else { return nil }
  let values = digits &- 0x3030_3030_3030_3030
  let pairs = values &* 10 &+ values >> 8
  let low = (pairs & 0x0000_00FF_0000_00FF) &* (100 + 1_000_000 << 32)
  let high = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* (1 + 10_000 << 32)
  return (low &+ high) >> 32
}
