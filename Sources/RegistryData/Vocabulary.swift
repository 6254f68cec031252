// Made by Scripts/embed-data.py from data/vocab.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: domain, code, label, variants, source.
  public static let vocabulary = RegistryTable(
    """
domain	code	label	variants	source
sex	M	Nam	nam;NAM;M;1 (own code);Trai;x in column Nam	DC01 guide
sex	F	Nữ	nữ;Nu;NỮ;F;0/2 (own code);Gái;x in column Nữ	DC01 guide
residence	permanent	Thường trú	TT;HKTT;KT1 (KT2: permanent residence in another district of the province: not this place; leave undecided)	Residence Law 2020; KT codes pre-2021, unverified
residence	temporary	Tạm trú	T.trú;KT3;KT4;tạm trú dài hạn	Residence Law 2020; KT codes pre-2021, unverified
residence	current	Nơi ở hiện tại	nơi ở hiện nay	Residence Law 2020
residence	stay	Lưu trú	under 30 days, not a registration	Residence Law 2020 art. 2, 30
residence	absent_declared	Tạm vắng	khai báo tạm vắng	Residence Law 2020 art. 31
presence	present	Có mặt tại địa phương	có mặt;CM;đang ở nhà	news reports
presence	out_of_province	Ngoài tỉnh	đi làm ăn xa;ở ngoại tỉnh;học tập ngoài tỉnh;lao động ngoài tỉnh;đi Nam;đi miền Nam	news reports; colloquial forms unverified
presence	abroad	Nước ngoài	XKLĐ;xuất khẩu lao động;du học;định cư nước ngoài;đi nước ngoài	news reports; short forms unverified
presence	returned_from_abroad	Đi nước ngoài trở về		news reports
presence	prison	Chấp hành án	đi tù;thi hành án;trại giam;cơ sở cai nghiện	news reports; Residence Law art. 24
presence	released	Chấp hành xong án phạt tù	ra tù	news reports
presence	unknown	Không có mặt, chưa xác minh	không rõ đi đâu;vắng không rõ lý do;không có mặt ở địa phương	news reports
presence	dead	Đã chết	chết;tử vong;mất;khai tử	Residence Law art. 24
presence	missing	Mất tích (tòa án tuyên bố)	mất tích	Residence Law art. 24
target_group	turning_14	Đến độ tuổi (đủ 14)	mới đủ tuổi	news reports
target_group	pupil	Học sinh	HS;sinh viên	news reports
target_group	farmer	Nông dân		news reports
target_group	infirm	Già yếu, bệnh tật, không thể đi lại	người già;ốm đau;tàn tật;khuyết tật	news reports
target_group	cognitive	Có vấn đề về nhận thức	tâm thần	news reports
target_group	able_not_done	Sức khỏe bình thường, chưa làm CCCD		news reports
target_group	away	Ngoài tỉnh / nước ngoài, chưa được cấp		news reports
target_group	religious_community	Đồng bào tôn giáo	giáo dân;bà con giáo dân	news reports
marital	single	Chưa kết hôn	độc thân;chưa vợ;chưa chồng;chưa	common usage, form wording unverified
marital	married	Đang có vợ/chồng	đã kết hôn;có vợ;có chồng;đã có gia đình	Circular 04/2020/TT-BTP art. 33
marital	divorced	Đã ly hôn	ly hôn;ly dị	Circular 04/2020/TT-BTP art. 33
marital	widowed	Góa (vợ/chồng đã chết)	goá;góa vợ;góa chồng;vợ chết;chồng chết	Circular 04/2020/TT-BTP art. 33
relation	head	Chủ hộ	CH;Bản thân	household lists
relation	spouse	Vợ / Chồng		Circular 55/2021/TT-BCA
relation	parent	Cha đẻ / Mẹ đẻ	bố;ba;cha;mẹ;má;bố đẻ	Circular 55/2021/TT-BCA
relation	adoptive_parent	Cha nuôi / Mẹ nuôi		Circular 55/2021/TT-BCA
relation	child	Con đẻ	con;con trai;con gái	Circular 55/2021/TT-BCA
relation	adopted_child	Con nuôi		Circular 55/2021/TT-BCA
relation	grandparent	Ông nội / Bà nội / Ông ngoại / Bà ngoại		Circular 55/2021/TT-BCA
relation	sibling	Anh ruột / Chị ruột / Em ruột	anh;chị;em	Circular 55/2021/TT-BCA
relation	grandchild	Cháu ruột	cháu;cháu nội;cháu ngoại	Circular 55/2021/TT-BCA
relation	great_grandparent	Cụ nội / Cụ ngoại	cố	Circular 55/2021/TT-BCA
relation	uncle_aunt	Bác ruột / Chú ruột / Cậu ruột / Cô ruột / Dì ruột		Circular 55/2021/TT-BCA
relation	great_grandchild	Chắt ruột		Circular 55/2021/TT-BCA
relation	guardian	Người giám hộ		Circular 55/2021/TT-BCA
relation	lodger	Ở nhờ / Ở mượn / Ở thuê	cùng ở nhờ;cùng ở thuê;cùng ở mượn	Circular 55/2021/TT-BCA
relation	in_law	Con dâu / Con rể	dâu;rể	common in lists, not in the circular's list
eid	none	Chưa có		news reports
eid	collected_1	Đã thu nhận mức 1	mức 1;M1	news reports; Decree 59/2022
eid	collected_2	Đã thu nhận mức 2	mức 2;M2	news reports; Decree 59/2022
eid	activated	Đã kích hoạt	kích hoạt	news reports
"""
  )
}
