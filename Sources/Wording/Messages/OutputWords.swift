/// Titles of the columns of forms and outputs, as the tables' schema gives them.
let outputWords = """
  column.khoa_nguoi
    vi: Khóa: họ tên, ngày sinh, giới tính
    en: Key: name, birth date, sex
  column.khoa_so_dinh_danh
    vi: Khóa: số định danh
    en: Key: personal number
  column.khoa_dac_diem
    vi: Khóa: từng phần họ tên, ngày sinh, giới tính
    en: Key: parts of name, birth date, sex
  column.khoa_nguon
    vi: Khóa: nguồn
    en: Key: source
  column.khoa_so_phieu
    vi: Khóa: số phiếu
    en: Key: form number
  column.ma_dau
    vi: Mã người mà phiếu mang đầu tiên, nếu khác mã nay
    en: Person id that the form bore first, if another
  column.tach_tu
    vi: Mã người mà phiếu được tách ra
    en: Id of the person the form was taken away from
  column.vao_sau
    vi: Phiếu đến sau khi người đã có mã (1)
    en: The form came when the person had the id already (1)
  column.so_lan_vang
    vi: Số lần chạy kể từ khi còn phiếu
    en: Runs since the form was last seen
  column.khoa_ho
    vi: Khóa: hộ
    en: Key: household
  column.gia_tri_khac
    vi: Giá trị khác
    en: Other value
  column.gia_tri_chon
    vi: Giá trị được chọn
    en: Value chosen
  column.cu_hon
    vi: Bên cũ hơn
    en: The older side
  column.so_nguoi
    vi: Số người
    en: People
  column.so_chu_ho
    vi: Số chủ hộ
    en: Heads of household
  column.ma_xa_cu
    vi: Mã xã cũ (danh mục 1/3/2025)
    en: Old commune code (list of 1 March 2025)
  column.nhom
    vi: Nhóm
    en: Group
  column.su_kien
    vi: Việc đã xảy ra
    en: What happened
  column.ma_cu
    vi: Mã người cũ
    en: Former person id
  column.phieu_chung
    vi: Số phiếu chung
    en: Forms in common
  column.stt
    vi: STT
    en: Row number
  column.ho_ten
    vi: Họ, chữ đệm và tên
    en: Full name
  column.ho_dem
    vi: Họ và tên đệm
    en: Family and middle name
  column.ten
    vi: Tên
    en: Given name
  column.ten_khac
    vi: Tên gọi khác
    en: Other names
  column.ngay_sinh
    vi: Ngày, tháng, năm sinh
    en: Date of birth
  column.nam_sinh
    vi: Năm sinh
    en: Year of birth
  column.gioi_tinh
    vi: Giới tính
    en: Sex
  column.so_dinh_danh
    vi: Số định danh cá nhân
    en: Personal number
  column.so_cmnd
    vi: Số CMND
    en: Old card number
  column.so_giay_to
    vi: Số CMND/số ĐDCN
    en: Card or personal number
  column.ngay_cap
    vi: Ngày cấp
    en: Card issued on
  column.noi_cap
    vi: Nơi cấp
    en: Card issued by
  column.noi_khai_sinh
    vi: Nơi đăng ký khai sinh
    en: Place of birth registration
  column.que_quan
    vi: Quê quán
    en: Home town
  column.dan_toc
    vi: Dân tộc
    en: Ethnic group
  column.ton_giao
    vi: Tôn giáo
    en: Religion
  column.quoc_tich
    vi: Quốc tịch
    en: Nationality
  column.nhom_mau
    vi: Nhóm máu
    en: Blood group
  column.dien_chi_tieu
    vi: Diện chỉ tiêu
    en: Part of the quota, or why not
  column.han_the
    vi: Thẻ còn giá trị hay đến hạn đổi, vào ngày tính
    en: Whether the card is valid or due, on the baseline's day
  column.hon_nhan
    vi: Tình trạng hôn nhân
    en: Marital status
  column.noi_thuong_tru
    vi: Nơi thường trú
    en: Permanent residence
  column.noi_tam_tru
    vi: Nơi tạm trú
    en: Temporary residence
  column.noi_o_hien_tai
    vi: Nơi ở hiện tại
    en: Current residence
  column.thon
    vi: Thôn/ấp/bản/tổ dân phố
    en: Hamlet or street
  column.xa
    vi: Xã/phường/thị trấn
    en: Commune
  column.huyen
    vi: Quận/huyện/thị xã
    en: District
  column.tinh
    vi: Tỉnh/thành phố
    en: Province
  column.so_ho
    vi: Số hộ khẩu
    en: Household number
  column.ten_chu_ho
    vi: Họ, chữ đệm và tên chủ hộ
    en: Head of household
  column.so_dinh_danh_chu_ho
    vi: Số định danh cá nhân của chủ hộ
    en: Head's personal number
  column.quan_he
    vi: Quan hệ với chủ hộ
    en: Relation to the head
  column.ten_cha
    vi: Họ, chữ đệm và tên cha
    en: Father's name
  column.ten_me
    vi: Họ, chữ đệm và tên mẹ
    en: Mother's name
  column.ten_vo_chong
    vi: Họ, chữ đệm và tên vợ (chồng)
    en: Spouse's name
  column.ten_dai_dien
    vi: Họ, chữ đệm và tên người đại diện hợp pháp
    en: Guardian's name
  column.nghe_nghiep
    vi: Nghề nghiệp, nơi làm việc
    en: Occupation
  column.hoc_van
    vi: Trình độ học vấn
    en: Education
  column.dien_thoai
    vi: Số điện thoại liên hệ
    en: Phone
  column.email
    vi: Email
    en: E-mail
  column.loai_cu_tru
    vi: Tình trạng cư trú
    en: Kind of residence
  column.hien_dien
    vi: Hiện diện
    en: Presence
  column.tinh_trang_the
    vi: Tình trạng cấp CCCD
    en: Card status
  column.dinh_danh_dien_tu
    vi: Định danh điện tử
    en: Electronic identity
  column.ghi_chu
    vi: Ghi chú
    en: Note
  column.so_phieu
    vi: Số phiếu
    en: Form number
  column.ngay_lap
    vi: Ngày lập phiếu
    en: Form filled in on
  column.ngay_dang_ky
    vi: Ngày đăng ký
    en: Registered on
  column.tam_tru_den
    vi: Thời hạn tạm trú
    en: Temporary until
  column.ngay_xoa
    vi: Ngày xóa đăng ký
    en: Struck off on
  column.noi_thuong_tru_khai
    vi: Nơi thường trú khai báo
    en: Permanent residence as declared
  column.bien_dong
    vi: Biến động
    en: Change of registration
  column.ma_nguoi
    vi: Mã người
    en: Person id
  column.households.ma_nguoi
    vi: Mã người của chủ hộ
    en: Person id of the head
  column.ma_nguoi_b
    vi: Mã người, phiếu thứ hai
    en: Person id, second form
  column.ma_xa
    vi: Mã xã theo danh mục mới nhất
    en: Commune code on the newest list
  column.ma_tinh
    vi: Mã tỉnh theo danh mục mới nhất
    en: Province code on the newest list
  column.ten_xa
    vi: Tên xã
    en: Commune
  column.ngay_danh_muc
    vi: Ngày của danh mục đơn vị
    en: Date of the unit list
  column.do_chinh_xac_ngay_sinh
    vi: Độ chính xác của ngày sinh
    en: Precision of the birth date
  column.trang_thai
    vi: Trạng thái đăng ký
    en: Status of the registration
  column.so_phieu_goc
    vi: Các phiếu gốc
    en: Source forms
  column.nguon_goc
    vi: Phiếu mà từng ô được lấy
    en: Provenance of the cells
  column.nguon
    vi: Nguồn
    en: Source
  column.tep
    vi: Tệp
    en: File
  column.hang
    vi: Dòng trong tệp
    en: Row in the file
  column.ket_qua
    vi: Kết quả
    en: Outcome
  column.ly_do
    vi: Lý do
    en: Reason
  column.loai
    vi: Loại
    en: Class
  column.bang_chung
    vi: Căn cứ
    en: Evidence
  column.de_nghi
    vi: Đề nghị xử lý
    en: Suggested action
  column.trong_so
    vi: Trọng số (bit)
    en: Match weight (bits)
  column.xac_suat
    vi: Xác suất
    en: Probability
  column.quyet_dinh
    vi: Quyết định
    en: Decision
  column.chi_so
    vi: Chỉ số
    en: Indicator
  column.gia_tri
    vi: Giá trị
    en: Value
  column.tu_so
    vi: Tử số
    en: Numerator
  column.mau_so
    vi: Mẫu số
    en: Denominator
  column.tinh_trang
    vi: Tình trạng: thiếu, ngoài danh sách, trùng số
    en: Standing: missing, unlisted, number repeated
  column.ma_tinh_den
    vi: Mã tỉnh nơi đến
    en: Code of the province of destination
  column.ten_tinh_den
    vi: Tỉnh nơi đến
    en: Province of destination
  column.dinh_nghia
    vi: Định nghĩa
    en: Definition
  column.truong
    vi: Trường
    en: Field
  column.ma_loi
    vi: Mã lỗi
    en: Finding code
  column.quy_tac
    vi: Quy tắc
    en: Rule
  column.dong_dau
    vi: Dòng đầu
    en: First line
  column.dong_cuoi
    vi: Dòng cuối
    en: Last line
  column.loi_khuyen
    vi: Cách xử lý
    en: Advice
  column.noi
    vi: Nơi như đã ghi
    en: Place as written
  column.cu_tru
    vi: Loại cư trú
    en: Kind of residence (code)
  column.ngay
    vi: Ngày
    en: Date
  column.den_ngay
    vi: Đến ngày
    en: Until
  column.byte_dau
    vi: Vị trí byte trong tệp
    en: Byte offset in the file
  column.nguyen_van
    vi: Nguyên văn
    en: As written
  column.da_sach
    vi: Sau khi làm sạch
    en: Cleaned
  column.nhom_tuoi
    vi: Nhóm tuổi
    en: Age band
  column.side-a
    vi: {title}, phiếu thứ nhất
    en: {title}, first form
  column.side-b
    vi: {title}, phiếu thứ hai
    en: {title}, second form
  """
