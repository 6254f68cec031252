/// How the peoples name: the pattern, and some of the family names, clans and given names.
struct NamingCustom: Sendable {
  enum Pattern: Sendable {
    /// Family, middle, given, as the Kinh do; own family names.
    case kinh
    /// Clan first, a marker between: Giàng A Páo, Giàng Thị Mỷ.
    case clanMarkerGiven(man: String, woman: String)
    /// Marker, given, clan last: Y Blim Niê; H'Lan Mlô (a woman's marker joins the given name).
    case markerGivenClan(man: String, womanPrefix: String)
    /// Clan, given with the women's prefix: Siu Blơ; Ksor H'Nhi.
    case clanGiven(womanPrefix: String)
    /// No family name: A Blem; Y Nhung; K'Brôi; Ka Thủy; Điểu Sơn.
    case markerGiven(man: String, woman: String)
    /// Two given syllables after the family name: Thạch Sa Rêm.
    case familyTwoGiven
  }

  var people: String
  var pattern: Pattern
  var families: String
  var men: String
  var women: String

  static let all: [NamingCustom] = [
    NamingCustom(people: "Kinh", pattern: .kinh, families: "", men: "", women: ""),
    NamingCustom(
      people: "Tày", pattern: .kinh,
      families: "Nông:20 Hoàng:18 Lý:9 Bế:7 Lương:9 Triệu:6 Đàm:6 Hà:6 Ma:6 La:5 Nguyễn:8",
      men: "", women: ""),
    NamingCustom(
      people: "Nùng", pattern: .kinh,
      families: "Nông:22 Hoàng:16 Lý:8 Vi:9 Lương:8 Triệu:6 Lục:4 Mông:4 Phùng:5 Hứa:4",
      men: "", women: ""),
    NamingCustom(
      people: "Thái", pattern: .kinh,
      families: "Lò:26 Quàng:10 Lường:10 Tòng:7 Cà:8 Cầm:6 Vi:9 Lô:7 Lữ:5 Hà:6 Hoàng:4 Lương:5 Ngân:3",
      men:
        "Inh Ún Pâng Hặc Pản Ơn Thoan Hặc Xôm Phanh Tiện Diên Dọn Sương Ánh Kẻo Pành Chựa Lả Hoan Thành Tuấn Hùng Dũng Sơn",
      women:
        "Ín Xoan Dương Lả Phóng Ọi Thoi Diên Chung Hặc Pâng Biên Ươi Pọm Xiên Lún Hương Lan Thủy Phương Nhung"
    ),
    NamingCustom(
      people: "Mường", pattern: .kinh,
      families: "Bùi:42 Đinh:14 Quách:8 Hà:8 Nguyễn:10 Phạm:7 Bạch:5 Xa:3 Trương:3",
      men:
        "Inh Ún Pâng Hặc Pản Ơn Thoan Xôm Phanh Tiện Diên Dọn Sương Ánh Kẻo Pành Chựa Lả Hoan Thành Tuấn Hùng Dũng Sơn Bun Chanh Chiến Chung Cương Dân Diện Đôi Đức Hải Hiếu Hiệp Hom Hưng Khiên Kiên Lợi Long Lượng Mạnh Minh Muôn Nam Ngọc Nguyên Nhân Ong Panh Phong Piếng Phúc Quân Quý Sinh Tâm Thắng Thương Tiên Toản Trường Tưởng Việt Xiên Xuân Yêu",
      women:
        "Ín Xoan Dương Lả Phóng Ọi Thoi Diên Chung Hặc Pâng Biên Ươi Pọm Xiên Lún Hương Lan Thủy Phương Nhung Anh Ban Bích Bình Chiên Cúc Dung Duyên Đào Hà Hạnh Hậu Hiền Hoa Hoan Hồng Huyền Kim Lam Linh Loan Mai Minh Mơ Nga Ngân Ngọc Nguyệt Ninh Nọi Oanh Panh Pành Phượng Quỳnh Sen Tâm Thắm Thảo Thoa Thơ Thu Tiên Toan Trang Tuyết Uyên Vân Viên Xôm Xuân Yến"
    ),
    NamingCustom(
      people: "Mông", pattern: .clanMarkerGiven(man: "A", woman: "Thị"),
      families: "Giàng:14 Vàng:12 Thào:10 Lầu:8 Mùa:7 Sùng:10 Hạng:6 Lý:8 Vừ:9 Xồng:4 Hờ:4 Già:3 Cứ:3 Ly:2",
      men:
        "Páo Sử Dê Chứ Tủa Pó Vàng Sình Lử Dính Chu Nhè Của Giống Tú Sùng Chỉnh Phử Dơ Thái Lềnh Vảng Dế Khua Cở",
      women:
        "Mỷ Dợ Sua Xía Chá Máy Ly Dở Pà Mo Súa Sáo Dúa Vá Chư Mai Cú Sầu Xua Pàng Ganh Bầu Nhìa Dí Chía Chớ Cở Dế Dia Dính Dụ Ghênh Giống Hoa Hồng Khua Kía Lan Lia Lỳ Mảy Mây Mị Mú Nếnh Nhà Nhung Nu Pang Pành Phương Pla Sai Sao Say Sênh Sía Sinh Sông Sú Tồng Thảo Trang Trầu Tro Vang Vừ Xà Xay Xinh Xú Xúa Ánh Huyền Nga Yến"
    ),
    NamingCustom(
      people: "Dao", pattern: .kinh, families: "Triệu:24 Bàn:20 Đặng:18 Phùng:14 Lý:10 Chảo:6 Tẩn:8",
      men:
        "Chiêu Kim Tài Vượng Phú Quý Thanh Sinh Hín Phin Chòi Sành Phấu Lưu Ton Dấu Hoàng Long An Chàn Chẩn Chiến Dảo Dũng Duần Đức Giàng Hiếu Hưng Kiềm Lai Lâm Lìn Lủ Minh Mình Nam Nhàn Pao Phủ Phúc Quan Quang Quyên Sểnh Siệu Sơn Sủi Tá Tâm Thành Thông Tiến Tình Toàn Trình Tuấn Và Vạn Vần Viện Xuân",
      women:
        "Mùi Nái Mẩy Liều Ton Pham Sếnh Ghến Coi Mán Chài Nhậy Hoa Lan Hương Chản Chiệp Chòi Cói Dất Diện Duyên Ghển Hà Hiền Hường Khe Kiều Lai Lâm Lâu Liên Linh Lưu Mai Mụi Nga Ngân Nhất Nhị Phẩy Phương Sai San Sính Tá Tâm Thanh Thảo Thu Tình Tuyết Và Vân Viền Xuân Xuyến Yến"
    ),
    NamingCustom(
      people: "Khơ-me", pattern: .familyTwoGiven,
      families: "Thạch:26 Kim:15 Sơn:15 Lâm:10 Danh:14 Châu:6 Kiên:6 Trần:4 Lý:4",
      men:
        "Rêm|Sa Rêm|Sa Ron|Thia|Minh|Sô Phi|Đa Ra|Rết|Cươl|Sà Rinh|Hoài Na|Sa Vuth|Rít Thi|Chanh Đa|Khuôl|Sô Khon|Nê",
      women:
        "Sa Ly|Sô Phia|Thị Sa Rươn|Thị Đa|Chanh Thi|Thị Rương|Sóc Khom|Thị Hia|Na Ry|Sô Thia|Thị Pha|Bô Pha|Thi Đa"
    ),
    NamingCustom(
      people: "Hoa", pattern: .kinh,
      families: "Trần:20 Lý:14 Lâm:14 Quách:9 Vương:9 Huỳnh:8 Tăng:8 Thái:6 Lưu:6 La:4 Mã:3",
      men: "Chí Cường Phát Vĩnh Hào Quyền Hưng Phú Quý Tài Minh Kiệt Sanh Xương Bửu Khiêm Hán",
      women: "Muội Linh Tú Mỹ Phụng Ngọc Yến Anh Hà Cơ Liên Huê Kiều Muối"),
    NamingCustom(
      people: "Gia-rai", pattern: .clanGiven(womanPrefix: "H'"),
      families: "Rmah:16 Siu:18 Ksor:18 Kpă:14 Nay:12 Rơ Châm:12 Rahlan:8 Rơ Lan:5",
      men:
        "Blơ Hương Thơm Bom Phin Klũ Dung Suin Yơn Nghiệp Hyan Blung Djoan Alơ Thái Nhất Tơ Wưu Alin Bek Bin Blăi Brih Chim Djuh Djun Điệp Đunh Glen Hlik Hmiu Jơnh Khoa Kiu Krung Lúi Lưn Manh Ngơi Nhân Nhung Phương Pui Quang Rin Sơn Thul Tuân Win Y Yêu",
      women:
        "Nhi Blin Dim Lan Hoan Bích Nhung Pet Uyên Khoan Phiơr Ngọc Miên Yun Tlơn Jim Ánh Bình Bliu Dung Duyên Djơi Đuin Hà Hiền Hoa Hồng Krơn Kim Lia Linh Loan Mai Min Mlan Ngơi Nguyệt Nhiên Phon Phương Quyên Rin Rơih Siêm Thảo Thoa Trang Vân Yến Yơk"
    ),
    NamingCustom(
      people: "Ê-đê", pattern: .markerGivenClan(man: "Y", womanPrefix: "H'"),
      families: "Niê:26 Mlô:15 Êban:16 Kbuôr:10 Ayŭn:8 Kpă:6 Byă:8 Ktla:5 Ênuôl:6 Êñuôl:4",
      men:
        "Blim Bhăm Wik Thanh Lih Tuân Khăm Phôn Hiu Dhiăn Sun Nguyên Kông Jôn Ring Djuan Ŭk Mi Bhiông Bhŭ Blăm Brăm Čung Dhơn Djăm Dlăm Hăn Hoan Jăn Jiă Khoa Kiăm Krăng Ksơr Lăm Liă Luyên Môn Nam Ngăm Ngơn Nhuăn Phương Quốc Rôn Siêng Sơn Tâm Thăm Thim Tlam Tuấn Wăn Yăk",
      women:
        "Lan Bia Nguôt Wen Yuôr Djuên Hương Linh Rim Juin Ngăm Blă Nhi Zina Luyn Čim Uyên Ănh Bhiă Blin Bơih Djuôm Đâo Goanh Hoa Hồng Jăn Kim Krih Lăn Liă Liên Loan Luôn Mai Miêng Mơ Nga Ngọc Nguyệt Nhiêu Nuin Phương Quyên Rai Sương Thảo Thin Thu Trang Tuyêt Wăn Yăm Yêng"
    ),
    NamingCustom(
      people: "Ba-na", pattern: .markerGiven(man: "A", woman: "Y"), families: "",
      men: "Blem Thưp Bek Nhin Jar Hlik Thuih Wưng Brưi Phưu Kruh Tưm Byung Hnguih Lưt Rơn",
      women: "Nhung Blưi Hyeng Thuch Lan Djem Hmrưi Khưnh Ngơi Pluih Byen Hơnh Yon"),
    NamingCustom(
      people: "Xơ-đăng", pattern: .markerGiven(man: "A", woman: "Y"), families: "",
      men: "Dũng Hơn Lâm Thiu Nghĩa Đeng Krúi Sung Phương Bôi Xem Nhak Tiah",
      women: "Hằng Mai Thúy Blin Xít Đoát Lệ Bích Phin Hnang Nhum Dên"),
    NamingCustom(
      people: "Cơ-ho", pattern: .markerGiven(man: "K'", woman: "Ka"), families: "",
      men: "Brôi Bròi Brèo Tiếu Sơn Wôn Long Huy Broih Dờng Nhiêu Thành Brin",
      women: "Thủy Hiền Rô Dung Lý Nhàn Quyên Biên Rin Tuyền Sơn Mhuynh"),
    NamingCustom(
      people: "Bru-Vân Kiều", pattern: .kinh, families: "Hồ:100",
      men: "Thoan Pả Vai Cu Thương Xa Rênh Minh Thân Nghin Phong La Bình Xiêng Ai",
      women: "Nam Thơm Hương Lai Pỉ Tôm Thon Điêm Vun Mơ Lâm Mun"),
    NamingCustom(
      people: "Chăm", pattern: .kinh,
      families: "Đàng:10 Bá:10 Lộ:6 Quảng:8 Thập:6 Báo:6 Kiều:6 Hán:5 Nguyễn:8 Từ:6 Đạo:5 Châu:6",
      men: "", women: ""),
    NamingCustom(
      people: "Xtiêng", pattern: .markerGiven(man: "Điểu", woman: "Thị"), families: "",
      men: "Sơn Ghé Khưi Xây Hưng Nhon Ré Mưng Đớ Lên Tấp Phú Giang Thanh",
      women: "Ngul Bích Hà Dên Rớt Men Vọp Nhoi Krơi Lan Hoa Grêng"),
  ]

  /// Share of the peoples by province code (the rest is Kinh), per cent; rounded common knowledge, shapes only.
  static let shares: [Int: String] = [
    2: "Mông 34 Tày 23 Dao 15 Nùng 10", 4: "Tày 41 Nùng 30 Mông 11 Dao 10", 6: "Tày 52 Dao 17 Nùng 9 Mông 7",
    8: "Tày 26 Dao 14 Mông 3", 10: "Mông 25 Tày 15 Dao 14 Thái 9", 11: "Thái 38 Mông 38",
    12: "Thái 32 Mông 23 Dao 13",
    14: "Thái 54 Mông 16 Mường 7", 15: "Tày 18 Mông 10 Dao 10 Thái 7", 17: "Mường 63 Thái 4 Tày 3",
    19: "Tày 11 Nùng 6 Dao 3",
    20: "Nùng 43 Tày 36 Dao 4", 22: "Dao 6 Tày 3", 24: "Nùng 5 Tày 3", 25: "Mường 14",
    38: "Mường 10 Thái 6 Mông 1",
    40: "Thái 10 Mông 1", 45: "Bru-Vân Kiều 9", 46: "Bru-Vân Kiều 2", 58: "Chăm 12", 60: "Chăm 3",
    62: "Xơ-đăng 25 Ba-na 12",
    64: "Gia-rai 30 Ba-na 12", 66: "Ê-đê 19 Nùng 4 Tày 3 Mông 2", 67: "Mông 5 Nùng 5 Ê-đê 2",
    68: "Cơ-ho 12 Nùng 2",
    70: "Xtiêng 10 Nùng 2", 75: "Hoa 3", 79: "Hoa 5", 84: "Khơ-me 31", 89: "Khơ-me 4 Chăm 1",
    91: "Khơ-me 13 Hoa 2",
    92: "Khơ-me 2 Hoa 1", 94: "Khơ-me 30 Hoa 6", 95: "Khơ-me 8 Hoa 2", 96: "Khơ-me 2",
  ]
}
