// Made by Scripts/embed-data.py from data/ethnic-groups.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: code_1979, name, code_2008, variants.
  public static let ethnicGroups = RegistryTable(
    """
code_1979	name	code_2008	variants
01	Kinh	01	Việt
02	Tày	02	Thổ (Tày);Ngạn;Phén;Thù Lao;Pa Dí
03	Thái	03	Tày Khao;Tày Đăm;Thái Trắng;Thái Đen;Tày Mười;Tày Thanh;Mán Thanh;Hàng Tổng;Pa Thay;Thổ Đà Bắc
04	Hoa	06	Hán;Triều Châu;Phúc Kiến;Quảng Đông;Hải Nam;Hạ;Xạ Phạng;Hẹ;Minh Hương
05	Khơ-me	05	Khmer;Khơ Me;Khơ me;Kơ Me;Cur;Cul;Cu;Việt gốc Miên;Khơ-me Krôm;Miên
06	Mường	04	Mol;Mual;Mọi Bi;Ao Tá;Ậu Tá
07	Nùng	07	Nùng Xuồng;Nùng Giang;Nùng An;Nùng Phàn Slình;Nùng Cháo;Nùng Lòi;Nùng Dín;Quý Rin;Khèn Lài
08	Mông	08	HMông;H'Mông;H’Mông;Hmông;H-Mông;Mèo;Mẹo;Mèo Xanh;Mèo Đỏ;Mèo Đen;Ná Mẻo;Mán Trắng;Mông Hoa
09	Dao	09	Mán;Động;Trại;Xá;Dìu;Miên;Kiềm;Miền;Dao Quần Trắng;Dao Đỏ;Dao Quần Chẹt;Dao Lô Gang;Dao Tiền;Dao Thanh Y;Dao Lan Tẻn;Đại Bản;Tiểu Bản
10	Gia-rai	10	Gia Rai;Jrai;Giơ-rai;Tơ-buăn;Chơ-rai;Hơ-bau;Hđrung;Chor
11	Ngái		Xín;Lê;Đản;Khách Gia
12	Ê-đê	11	Ê Đê;Ê đê;Êđê;Ede;Rhade;Ra-đê;Đê;Kpă;Adham;Krung;Ktul;Đliê;Blô;Êpan;Mdhur;Bih
13	Ba-na	12	Ba Na;Bana;Bahnar;Gơ-lar;Tơ-lô;Giơ-lâng;Rơ-ngao;Krem;Roh;Kon Kđe;A-la Công;Bơ-nâm
14	Xơ-đăng	16	Xơ Đăng;Xê Đăng;Xơ-teng;Hđang;Tơ-đrá;Mơ-nâm;Ha-lăng;Ca-dong;Kmrâng;Con Lan;Bri-la;Tang
15	Sán Chay	13	Cao Lan;Sán Chỉ;Cao Lan - Sán Chỉ;Mán Cao Lan;Hờn Bạn;Sơn Tử
16	Cơ-ho	15	Cơ Ho;K'Ho;K’Ho;Kơ Ho;Kơho;Koho;Xrê;Nộp;Tu-lốp;Cơ-don;Chil;Cil;Lat;Lạch;Tơ-ring
17	Chăm	14	Chàm;Chiêm Thành;Chăm Hroi;Hroi
18	Sán Dìu	17	Sán Dẻo;Trại;Trại Đất;Mán Quần Cộc
19	Hrê	18	H'rê;Hre;Chăm Rê;Chom;Krẹ;Luỹ
20	Mnông	20	M'Nông;M’Nông;Mơ Nông;Pnông;Nông;Pré;Bu-đâng;ĐiPri;Biat;Gar;Rơ-lam;Chil
21	Ra-glai	19	Ra Glai;Raglai;Ra-glây;Ra Glay;Rai;Noang;La-oang
22	Xtiêng		X'tiêng;X’Tiêng;Xa-điêng;S'Tiêng;Stiêng
23	Bru-Vân Kiều		Bru - Vân Kiều;Bru Vân Kiều;Bru;Vân Kiều;Măng Coong;Tri;Khùa
24	Thổ		Kẹo;Mọn;Cuối;Họ;Đan Lai;Ly Hà;Tày Pọng;Con Kha;Xá Lá Vàng
25	Giáy		Nhắng;Dẩng;Pầu Thìn;Nu Nà;Cùi Chu;Xa
26	Cơ-tu		Cơ Tu;Ca-tu;Ktu;Cao;Hạ;Phương;Ca-tang
27	Gié-Triêng		Giẻ Triêng;Gié Triêng;Giẻ-Triêng;Đgiéh;Tareh;Giang Rẫy;Pin;Triêng;Treng;Ta-riêng;Ve;La-ve
28	Mạ		Châu Mạ;Mạ Ngăn;Mạ Xóp;Mạ Tô;Mạ Krung
29	Khơ-mú		Khơ Mú;Khmú;Xá Cẩu;Mứn Xen;Pu Thênh;Tềnh;Tày Hay
30	Co		Cor;Kor;Col;Cùa;Trầu
31	Ta-ôi		Tà Ôi;Tà-ôi;Tôi-ôi;Pa-co;Pa Cô;Pa-hi;Ba-hi
32	Chơ-ro		Chơ Ro;Châu Ro;Dơ-ro
33	Kháng		Xá Khao;Xá Súa;Xá Dón;Xá Dẩng;Xá Hốc;Xá Ái;Xá Bung;Quảng Lâm
34	Xinh-mun		Xinh Mun;Puộc;Pụa
35	Hà Nhì		U Ní;Xá U Ní
36	Chu-ru		Chu Ru;Chơ-ru;Chru
37	Lào		Lào Bốc;Lào Nọi
38	La Chí		Cù Tê;La Quả
39	La Ha		Xá Khao;Khlá Phlạo
40	Phù Lá		Bồ Khô Pạ;Mu Di Pạ;Xá Phó;Phổ;Va-xơ
41	La Hủ		Lao;Pu Đang;Khù Xung;Cò Xung;Khả Quy
42	Lự		Lừ;Nhuồn;Duôn
43	Lô Lô		LôLô;Mun Di
44	Chứt		Sách;Mày;Rục;Mã Liềng;A-rem;Tu Vang;Pa Leng;Xơ Lang;Tơ Hung;Chà Củi;Tắc Củi;U Mo;Xá Lá Vàng
45	Mảng		Mảng Ư;Xá Lá Vàng
46	Pà Thẻn		Pà Hưng;Tống
47	Cờ Lao		Cơ Lao;Co Lao
48	Cống		Xắm Khống;Mấng Nhé;Xá Xeng
49	Bố Y		Chủng Chá;Trọng Gia;Tu Dí;Tu Dìn
50	Si La		Cù Dề Xừ;Khả Pẻ
51	Pu Péo		Ka Beo;Pen Ti Lô Lô
52	Brâu		Brao
53	Ơ Đu		Ơ-đu;Tày Hạt
54	Rơ-măm		Rơ Măm;Rơ măm
55	Người nước ngoài		Nước ngoài
"""
  )
}
