/// Given and middle names of the Kinh and of the peoples who name alike, most frequent first.
///
/// Order and choice are common usage; the shares of family names and of young men's names come from the counted list
/// in `data/name-frequencies.tsv`.
enum KinhNames {
  static let olderMen = """
    Hùng Dũng Thành Bình Minh Sơn Hải Tâm Thắng Hòa Tuấn Hà Long Cường Đức Lợi Phúc Thanh Xuân Quang Vinh Lâm Hiền \
    Tân Lực Chiến Tiến Toàn Trung Dương Khánh Châu Mạnh Hồng Đông Nam Cần Chính Lộc Thọ Phú Quý Kỳ Nhân Nghĩa Lễ Trí \
    Tín Hợi Tý Sửu Dần Mão Thìn Ngọ Mùi Thân Dậu Tuất Hoan Đường Đệ Điền Hưng Thịnh Vượng Cảnh Hoạt Khoa Khang Đại \
    Tùng Bách Trúc Kiên Định Ngọc Bích Nhật Tinh Tính Tình Thuận Hợp Thông Luận Luyện Lượng Lương Thiện Thế Tấn Tài \
    Tạo Đạo Đạt Huấn Huân Liên Tuyên Khải Hiến Bảy Ba Tư Năm Sáu Út Tám Chín Mười Bốn Hai Cả Đoàn Vân Duyệt Diệm Tiếp \
    Phương Viên Nhường Nhung Chương Trường Tường Vương Thường Khương Bằng Thăng Lăng Ất Giáp Nhâm Quế Kim Thạch Thủy \
    Oanh Hoàn Ninh Yên An Khiêm Liêm Hạnh Đính Ánh Hào Hậu Lưu Hữu Tịnh Tình Phong Sỹ Thư Thi Lịch Sự Hoành Tráng
    """
  static let olderWomen = """
    Hoa Lan Hương Thủy Hà Hồng Hiền Thanh Mai Loan Nga Liên Bình Xuân Hòa Tâm Minh Phương Vân Lý Huệ Cúc Yến Thu Nhung \
    Hạnh Thảo Oanh Tuyết Dung Ngọc Phượng Hường Hằng Thơm Thơ Nhàn Nguyệt Nụ Na Lê Đào Mận Mơ Lựu Sen Lài Sáu Bảy Ba \
    Tư Năm Tám Chín Út Bé Gái Nhạn Én Én Vinh Quý Kim Ngân Bạc Vàng Thoa Châu Chung Tình Tính Thìn Tỵ Ngọ Mùi Thân Dậu \
    Tuất Hợi Tý Sửu Dần Mão Lợi Lộc Phúc Đức Thọ An Khang Ninh Bích Diệp Lệ Lương Luyến Lụa Gấm Vóc Nhiễu The Nhâm Quế \
    Hợp Hoan Hoàn Duyên Nhiên Thêm Thắm Thúy Thuận Thuần Thục Trinh Trang Kiều Dậu Cẩm Gắng Chắt Chút Chanh Bưởi Bòng \
    Sim Mua Ổi Khế Tằm Tơ Khuyên Huyền Quyên Uyên Viên Cần Kiệm Liêm Chính Đoan Tần Thư Tươi Sinh Sửu Hòe Hải Hoài
    """
  static let youngerWomen = """
    Linh Trang Anh Hương Huyền Phương Hà Ngọc Thảo Ly Hằng Nhung Nga Yến Oanh Thủy Hiền Vân Dung Mai Quỳnh Nhi My Thu \
    Ngân Hạnh Giang Châu Trâm Hoa Lan Chi Uyên Thương Tâm Như Vy Tuyết Thúy Thùy Trinh Hồng Duyên Diệp Nguyệt Trà Hân \
    Tiên Tú Phượng Loan Khánh Lam Hậu Diễm Ánh Thanh Bình Xuân An Minh Thư Hường Lệ Liên Bích Kiều Nhàn Hòa Huệ Quyên \
    Mỹ Trúc Đào Băng Thi Thơ Hoài Khuyên Hảo Kim Cúc Thoa Mơ Sương Thắm Đan Khuê Mẫn Vi Nghi Diệu Tường Hiếu Nhã San \
    Na Ni Ái Ân Vui Thêu Ngà Nương Xoan Tươi Thơm Luyến Lụa Thuận Hợp Tuyền Tuyến Thuyên Liễu Lài Miên Mây Bảo Gia Hạ
    """
  static let oldMaleMiddle =
    "Văn:62 Đình:6 Xuân:5 Hữu:5 Đức:4 Công:3 Bá:3 Quang:3 Ngọc:3 Trọng:2 Viết:2 Sỹ:2 Duy:1 Thế:2"
  static let youngMaleMiddle = """
    Văn:14 Minh:9 Đức:8 Quang:6 Anh:5 Gia:5 Hoàng:6 Quốc:5 Đình:4 Hữu:4 Xuân:3 Thanh:3 Ngọc:3 Tuấn:4 Duy:4 Công:3 \
    Thành:3 Trung:3 Mạnh:3 Tiến:3 Bảo:3 Nhật:2 Việt:2 Trọng:2 Thế:2 Hải:2 Khánh:2 Đăng:2 Bá:2 Khắc:1 Viết:1 Phúc:2 \
    Chí:1 Thiên:1 Huy:2 Tấn:1 Phước:1 Vĩnh:1 Thái:1 Phú:1 Nguyên:1 Hồng:1 Trường:1 Kim:1 Sỹ:1 Cao:1 Hoài:1
    """
  static let oldFemaleMiddle = "Thị:88 Ngọc:2 Thu:1 Kim:2 Thanh:1 Thúy:1 Bích:1 Hồng:1"
  static let youngFemaleMiddle = """
    Thị:30 Ngọc:8 Thu:6 Thanh:5 Phương:6 Thùy:5 Khánh:4 Minh:4 Bảo:4 Kim:3 Thúy:3 Hồng:3 Quỳnh:3 Mai:3 Hoài:2 Kiều:2 \
    Hà:2 Diệu:2 Bích:2 Linh:2 Hải:2 Yến:2 Tuyết:1 Thảo:2 Lan:1 Gia:2 Tường:1 Như:2 An:1 Cẩm:1 Huyền:2 Diễm:1 Xuân:1
    """
  /// What follows a first middle name in a name of four syllables.
  static let secondMiddle = """
    Thu:8 Thanh:8 Ngọc:8 Kim:6 Hồng:6 Phương:6 Minh:6 Bích:5 Thúy:4 Thùy:4 Mỹ:4 Hoàng:4 Kiều:3 Diễm:2 Xuân:3 Tuyết:2 \
    Lan:2 Anh:3 Như:2 Cẩm:2 Mai:2 Quỳnh:3 Khánh:2 Hoài:2 Hải:2 Bảo:3 Yến:2
    """
  static let secondMiddleMen =
    "Minh:6 Hoàng:6 Anh:4 Quốc:4 Bảo:4 Nhật:3 Đức:3 Ngọc:3 Trung:2 Thanh:3 Thành:2 Duy:3 Gia:2 Phúc:2 Thiên:2"
  /// Given names that look alike, for twins and for brothers and sisters; a name stands in one line only.
  static let lookAlikes = [
    "Hùng Hưng Hứng", "Tuấn Tuân Tuyên", "Thủy Thúy Thùy", "Linh Lĩnh", "Hoa Hòa Hoà", "Anh Ánh", "Hà Hạ Hải",
    "Dương Dượng Dưỡng",
    "Lan Lân", "Hiền Hiên Hiển", "Nam Năm", "Long Lòng Lộng", "Minh Mịnh", "Hương Hường Hướng", "Nhung Nhưng",
    "Trang Tráng",
    "Thanh Thành Thạnh", "Phương Phượng", "Quang Quảng", "Tiến Tiên Tiền", "Cường Cương", "Vân Văn",
    "Ngân Nga", "Duy Duyên",
    "Sơn Son", "Hằng Hang", "Đạt Đát", "Trung Trùng", "Huyền Huyên", "Quyên Quyền", "Yên Yến", "Mai May",
    "Tâm Tám", "Hạnh Hanh",
  ]
}
