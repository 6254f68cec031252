/// What was done to a form, as its key names it (`field.what`).
///
/// Each stands for a failure seen in real lists. The first part is the field as in `data/header-aliases.tsv`.
public enum DamageCode: UInt8, CaseIterable, Sendable {
  // Names: letters.
  case nameMarksLost, nameTonesLost, nameToneWrong, nameMarkWrong, nameTypo, nameRegional, nameToneMisplaced
  case nameIY, nameFamilyVariant, nameLookAlikeLetter, nameDigits, nameLettersLost, nameReplacement
  // Names: how they were typed or stored.
  case nameTelex, nameVNIKeys, nameVIQR, nameMojibake, nameLegacyFont, nameDecomposed, nameMarkOrder,
    nameInvisible
  case nameNoBreakSpace, nameSpaces, nameJoined, nameLowerCase, nameMixedCase, nameApostrophe
  // Names: words.
  case nameMiddleMissing, nameAbbreviated, nameInitials, nameReordered, nameExtraWords, nameMissing
  // Birth dates.
  case birthDayTypo, birthDaySwapped, birthDayOffByOne, birthYearWrong, birthDayOtherDay, birthYearOnly
  case birthDayZero, birthDayFiller, birthDayImpossible, birthDayLunar, birthDayMissing, birthDayFuture
  case birthDaySerial, birthDayTwoDigitYear, birthDayWords, birthDayLocaleSwap, birthDayRunTogether
  // Sex.
  case sexWrong, sexMissing, sexCoded
  // Personal number.
  case pinTypo, pinTransposed, pinMissing, pinZeroLost, pinScientific, pinSpaced, pinApostrophe, pinLetters
  case pinFullWidth, pinDecimal, pinPlaceholder, pinOfParent, pinOfHousehold, pinIsOldCard, pinTruncated
  // Old card.
  case cardTypo, cardZeroLost, cardSpaced, cardIsPersonalNumber
  // Phone.
  case phoneZeroLost, phoneSpaced, phoneTypo
  // Family and household.
  case parentMissing, parentMiddleMissing, parentsSwapped, parentNameTypo, headNameTypo, householdMissing
  case householdTypo, relationWrong, relationVariant
  // Units.
  case unitOldAfterReform, unitAbbreviated, unitNoMarks, unitTypo, unitAlias, unitAddressInOneCell
  case unitDistrictMissing, unitProvinceMissing, unitNumberStyle, unitCommuneMissing
  // Other fields.
  case ethnicityVariant, ethnicityCode, ethnicityMissing, residenceVariant, residenceMissing, presenceVariant
  case presenceMissing, dateMissing, asAbove

  /// The name in column `damage`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Shows only in a file that can hold every character.
  var needsUnicode: Bool {
    switch self {
    case .nameLookAlikeLetter, .nameReplacement, .nameMojibake, .nameLegacyFont, .nameDecomposed,
      .nameMarkOrder,
      .nameInvisible, .nameNoBreakSpace, .nameApostrophe, .pinFullWidth:
      true
    default: false
    }
  }

  public init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "ho_ten.marks-lost", "ho_ten.tones-lost", "ho_ten.tone-wrong", "ho_ten.mark-wrong", "ho_ten.typo",
    "ho_ten.regional", "ho_ten.tone-misplaced", "ho_ten.i-y", "ho_ten.family-variant",
    "ho_ten.look-alike-letter",
    "ho_ten.digits", "ho_ten.letters-lost", "ho_ten.replacement-character",
    "ho_ten.telex", "ho_ten.vni-keys", "ho_ten.viqr", "ho_ten.mojibake", "ho_ten.legacy-font",
    "ho_ten.decomposed",
    "ho_ten.mark-order", "ho_ten.invisible", "ho_ten.no-break-space", "ho_ten.spaces", "ho_ten.joined",
    "ho_ten.lower-case", "ho_ten.mixed-case", "ho_ten.apostrophe",
    "ho_ten.middle-missing", "ho_ten.abbreviated", "ho_ten.initials", "ho_ten.reordered",
    "ho_ten.extra-words",
    "ho_ten.missing",
    "ngay_sinh.typo", "ngay_sinh.day-month-swapped", "ngay_sinh.year-off-by-one", "ngay_sinh.other-year",
    "ngay_sinh.other-day", "ngay_sinh.year-only", "ngay_sinh.zero-day", "ngay_sinh.filler",
    "ngay_sinh.impossible",
    "ngay_sinh.lunar", "ngay_sinh.missing", "ngay_sinh.future", "ngay_sinh.serial",
    "ngay_sinh.two-digit-year",
    "ngay_sinh.words", "ngay_sinh.locale-swap", "ngay_sinh.run-together",
    "gioi_tinh.wrong", "gioi_tinh.missing", "gioi_tinh.coded",
    "so_dinh_danh.typo", "so_dinh_danh.transposed", "so_dinh_danh.missing", "so_dinh_danh.zero-lost",
    "so_dinh_danh.scientific", "so_dinh_danh.spaced", "so_dinh_danh.apostrophe", "so_dinh_danh.letters",
    "so_dinh_danh.full-width", "so_dinh_danh.decimal", "so_dinh_danh.placeholder", "so_dinh_danh.of-parent",
    "so_dinh_danh.of-household", "so_dinh_danh.is-old-card", "so_dinh_danh.truncated",
    "so_cmnd.typo", "so_cmnd.zero-lost", "so_cmnd.spaced", "so_cmnd.is-personal-number",
    "dien_thoai.zero-lost", "dien_thoai.spaced", "dien_thoai.typo",
    "ten_cha_me.missing", "ten_cha_me.middle-missing", "ten_cha_me.swapped", "ten_cha_me.typo",
    "ten_chu_ho.typo",
    "so_ho.missing", "so_ho.typo", "quan_he.wrong", "quan_he.variant",
    "don_vi.old-after-reform", "don_vi.abbreviated", "don_vi.marks-lost", "don_vi.typo", "don_vi.alias",
    "don_vi.address-in-one-cell", "don_vi.district-missing", "don_vi.province-missing", "don_vi.number-style",
    "don_vi.commune-missing",
    "dan_toc.variant", "dan_toc.code", "dan_toc.missing", "loai_cu_tru.variant", "loai_cu_tru.missing",
    "hien_dien.variant", "hien_dien.missing", "ngay_lap.missing", "que_quan.as-above",
  ]
}

/// The damage of one form, as bits.
public struct DamageSet: Equatable, Sendable {
  private var bits: (UInt64, UInt64) = (0, 0)

  public init() {}
  public var isEmpty: Bool { bits == (0, 0) }

  public mutating func insert(_ code: DamageCode) {
    let index = UInt64(code.rawValue)
    if index < 64 { bits.0 |= 1 << index } else { bits.1 |= 1 << (index - 64) }
  }

  mutating func formUnion(_ other: DamageSet) {
    bits.0 |= other.bits.0
    bits.1 |= other.bits.1
  }

  public func contains(_ code: DamageCode) -> Bool {
    let index = UInt64(code.rawValue)
    return index < 64 ? bits.0 >> index & 1 == 1 : bits.1 >> (index - 64) & 1 == 1
  }

  public static func == (a: DamageSet, b: DamageSet) -> Bool { a.bits == b.bits }
}
