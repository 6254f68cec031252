// Made by Scripts/embed-data.py from data/header-aliases.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: field, name, label, aliases.
  public static let headerAliases = RegistryTable(
    """
field	name	label	aliases
row_no	stt	STT	TT;Số TT;Số thứ tự;SốTT;No
full_name	ho_ten	Họ, chữ đệm và tên	Họ và tên*;Họ tên*;Họ & tên;HỌ VÀ TÊN KHAI SINH;Họ, chữ đệm và tên khai sinh*;Họ chữ đệm tên;Tên công dân;Họ tên công dân;Tên nhân khẩu;Họ và tên nhân khẩu;Ho va ten*;HoTen;HO_TEN;hovaten;fullname
family_middle	ho_dem	Họ và tên đệm	Họ đệm*;Họ và đệm;Họ lót;Họ và chữ đệm;Họ;Ho dem*;Họ chữ đệm;Họ tên đệm;Họ và tên lót;Họ và chữ lót
given_name	ten	Tên	Tên*;Tên gọi;Tên riêng;Ten;Đệm và tên;Chữ đệm và tên;Tên đệm và tên
other_name	ten_khac	Tên gọi khác	Họ và tên gọi khác;Bí danh;Tên thường gọi;Tên khác
birth_date	ngay_sinh	Ngày, tháng, năm sinh	Ngày sinh*;NTN sinh;NTNS;Ngày tháng năm sinh*;Sinh ngày*;Ngày/tháng/năm sinh;DOB;NgaySinh;Ng.sinh
birth_year	nam_sinh	Năm sinh	N.sinh;NS;Sinh năm;NamSinh;Năm sinh Nam;Năm sinh Nữ
sex	gioi_tinh	Giới tính	GT;Phái*;Nam/Nữ;Nam;Nữ;Gioi tinh;GioiTinh;Sex
pin	so_dinh_danh	Số định danh cá nhân	Số ĐDCN*;Số CCCD;CCCD;Số căn cước;Số thẻ căn cước;Số thẻ CCCD;Số căn cước công dân;Mã định danh;Số định danh;Số ĐDCN/CMND;SoCCCD;Số giấy tờ
cmnd	so_cmnd	Số CMND	CMND;CMT;Số CMT;CMTND;Số CMTND;CMND cũ;Số chứng minh nhân dân;Giấy CMND;Chứng minh thư;Số chứng minh thư
cmnd_or_pin	so_giay_to	Số CMND/số ĐDCN*	Số định danh cá nhân/CMND*;CMND/CCCD;Số CMND/CCCD;CCCD/CMND;Số giấy tờ tùy thân;Giấy tờ tùy thân;GTTT
id_issue_date	ngay_cap	Ngày cấp	Ngày cấp CCCD;Cấp ngày;Ngày cấp thẻ;Ngày cấp thẻ CCCD;Ngày cấp căn cước;Ngày cấp thẻ căn cước
id_issue_place	noi_cap	Nơi cấp	Cơ quan cấp
birth_reg_place	noi_khai_sinh	Nơi đăng ký khai sinh	Nơi ĐKKS;Nơi khai sinh;Nơi sinh*
native_place	que_quan	Quê quán	Nguyên quán;Quê*;Q.quán;Que quan
ethnicity	dan_toc	Dân tộc	DT;Dan toc;Thành phần dân tộc
religion	ton_giao	Tôn giáo	TG;Ton giao
nationality	quoc_tich	Quốc tịch	QT;Quoc tich
blood_type	nhom_mau	Nhóm máu	Nhom mau
marital_status	hon_nhan	Tình trạng hôn nhân	TTHN;Hôn nhân;TT hôn nhân
permanent_address	noi_thuong_tru	Nơi thường trú	Nơi ĐKTT;Nơi đăng ký thường trú;HKTT;Hộ khẩu thường trú;Nơi ĐKHKTT;Địa chỉ thường trú;Thường trú;Noi thuong tru
temporary_address	noi_tam_tru	Nơi tạm trú	Địa chỉ tạm trú;Tạm trú;Nơi ĐKTT tạm trú;Noi tam tru
current_address	noi_o_hien_tai	Nơi ở hiện tại	Nơi ở hiện nay;Chỗ ở hiện nay;Chỗ ở hiện tại;Địa chỉ hiện tại;Nơi ở;NOHT
hamlet	thon	Thôn/ấp/bản/tổ dân phố	Thôn;Xóm;Ấp;Bản;Buôn;Làng;Khóm;Khu phố;KP;Tổ;Tổ dân phố;TDP;Phum;Sóc;Tổ liên gia;Thôn/Xóm/Tổ dân phố;Thôn/xóm;Thôn, xóm;Khối;Khu;KDC;Khu dân cư;Khối phố;Tổ DP
commune	xa	Xã/phường/thị trấn	Xã;Phường;Thị trấn;Xã, phường;Phường/xã;ĐVHC cấp xã;Xã/Phường/Thị trấn
district	huyen	Quận/huyện/thị xã	Huyện;Quận;Thị xã;TP thuộc tỉnh;Quận, huyện
province	tinh	Tỉnh/thành phố	Tỉnh;Thành phố;Tỉnh/TP;TP;Tỉnh/Thành phố
household_no	so_ho	Số hộ khẩu	Số sổ hộ khẩu;Sổ hộ khẩu số;Số HK;Mã hộ;Số hộ;Hộ số*;Hồ sơ cư trú số;Số HSCT;Số sổ HK
head_name	ten_chu_ho	Họ, chữ đệm và tên chủ hộ*	Chủ hộ;Họ tên chủ hộ;Tên chủ hộ;Họ và tên chủ hộ
head_pin	so_dinh_danh_chu_ho	Số định danh cá nhân của chủ hộ	CCCD chủ hộ;Số ĐDCN/CMND chủ hộ
relation	quan_he	Quan hệ với chủ hộ*	QH với chủ hộ;Quan hệ;QHCH;Mối quan hệ với chủ hộ;Quan hệ CH;QH
father_name	ten_cha	Họ, chữ đệm và tên cha	Họ tên cha;Họ tên bố;Tên cha;Cha;Bố;Họ và tên cha
mother_name	ten_me	Họ, chữ đệm và tên mẹ	Họ tên mẹ;Tên mẹ;Mẹ;Họ và tên mẹ
spouse_name	ten_vo_chong	Họ, chữ đệm và tên vợ (chồng)	Họ tên vợ/chồng;Vợ/chồng;Tên vợ (chồng)
guardian_name	ten_dai_dien	Họ, chữ đệm và tên người đại diện hợp pháp	Người đại diện;Người giám hộ
occupation	nghe_nghiep	Nghề nghiệp, nơi làm việc*	Nghề nghiệp;Nơi làm việc;Nghề;Đơn vị công tác
education	hoc_van	Trình độ học vấn*	TĐHV;Trình độ;Học vấn
phone	dien_thoai	Số điện thoại liên hệ*	Số điện thoại;SĐT;Điện thoại;Số ĐT;ĐT;Di động;Tel
email	email	Email*	Thư điện tử
residence_status	loai_cu_tru	Tình trạng cư trú*	Diện cư trú;Loại cư trú;TT cư trú;Thường trú/tạm trú;KT1;KT2;KT3;KT4;Loại hình cư trú
presence	hien_dien	Hiện diện	Có mặt/vắng mặt;Tình trạng hiện tại;Hiện đang ở đâu;Nơi đang sinh sống;Lý do vắng;Có mặt
card_status	tinh_trang_the	Tình trạng cấp CCCD	Đã cấp CCCD;Đã làm CCCD;Chưa làm CCCD;Thu nhận hồ sơ;Ngày thu nhận
eid_status	dinh_danh_dien_tu	Định danh điện tử	ĐDĐT;Mức định danh;VNeID;Kích hoạt;Mức 1;Mức 2
note	ghi_chu	Ghi chú	GC;Ghi chu;Ghichú
form_no	so_phieu	Số phiếu	Mã phiếu;Số hồ sơ;Số tờ khai;Mã hồ sơ;SoPhieu;Form no
form_date	ngay_lap	Ngày lập phiếu	Ngày kê khai;Ngày lập;Ngày khai;Ngày lập biểu;NgayLapPhieu
registration_date	ngay_dang_ky	Ngày đăng ký	Ngày đăng ký thường trú;Ngày đăng ký tạm trú;Ngày ĐKTT;Từ ngày;Ngày chuyển đến
temporary_until	tam_tru_den	Thời hạn tạm trú	Tạm trú đến ngày;Đến ngày;Hết hạn tạm trú;Ngày hết hạn tạm trú;Tạm trú đến;Thời hạn tạm trú đến
deregistered_on	ngay_xoa	Ngày xóa đăng ký	Ngày xoá đăng ký thường trú;Ngày chuyển đi;Ngày cắt khẩu;Ngày xóa;Ngày xóa khẩu
declared_permanent_address	noi_thuong_tru_khai	Nơi thường trú khai báo	Thường trú tại;Nơi thường trú (khai)
registration_change	bien_dong	Biến động	Loại biến động;Lý do biến động;Tình trạng;Hiện trạng;Trạng thái;Tình trạng nhân khẩu;Tình trạng đăng ký;Lý do xóa;Lý do xóa đăng ký;Lý do xóa khẩu;Đã chết;Chết;Đã mất;Ngày chết;Ngày mất;Ngày tử vong;Năm chết;Năm mất;Đã xóa đăng ký;Đã xóa khẩu
"""
  )
}
