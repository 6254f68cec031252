// Made by Scripts/embed-data.py from data/admin-units-2025.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: level, code, name, type, parent_code.
  public static let adminUnits2025 = RegistryTable(
    """
level	code	name	type	parent_code
province	01	Hà Nội	thành phố	
province	04	Cao Bằng	tỉnh	
province	08	Tuyên Quang	tỉnh	
province	11	Điện Biên	tỉnh	
province	12	Lai Châu	tỉnh	
province	14	Sơn La	tỉnh	
province	15	Lào Cai	tỉnh	
province	19	Thái Nguyên	tỉnh	
province	20	Lạng Sơn	tỉnh	
province	22	Quảng Ninh	tỉnh	
province	24	Bắc Ninh	tỉnh	
province	25	Phú Thọ	tỉnh	
province	31	Hải Phòng	thành phố	
province	33	Hưng Yên	tỉnh	
province	37	Ninh Bình	tỉnh	
province	38	Thanh Hóa	tỉnh	
province	40	Nghệ An	tỉnh	
province	42	Hà Tĩnh	tỉnh	
province	44	Quảng Trị	tỉnh	
province	46	Huế	thành phố	
province	48	Đà Nẵng	thành phố	
province	51	Quảng Ngãi	tỉnh	
province	52	Gia Lai	tỉnh	
province	56	Khánh Hòa	tỉnh	
province	66	Đắk Lắk	tỉnh	
province	68	Lâm Đồng	tỉnh	
province	75	Đồng Nai	tỉnh	
province	79	Hồ Chí Minh	thành phố	
province	80	Tây Ninh	tỉnh	
province	82	Đồng Tháp	tỉnh	
province	86	Vĩnh Long	tỉnh	
province	91	An Giang	tỉnh	
province	92	Cần Thơ	thành phố	
province	96	Cà Mau	tỉnh	
commune	00004	Ba Đình	phường	01
commune	00008	Ngọc Hà	phường	01
commune	00025	Giảng Võ	phường	01
commune	00070	Hoàn Kiếm	phường	01
commune	00082	Cửa Nam	phường	01
commune	00091	Phú Thượng	phường	01
commune	00097	Hồng Hà	phường	01
commune	00103	Tây Hồ	phường	01
commune	00118	Bồ Đề	phường	01
commune	00127	Việt Hưng	phường	01
commune	00136	Phúc Lợi	phường	01
commune	00145	Long Biên	phường	01
commune	00160	Nghĩa Đô	phường	01
commune	00166	Cầu Giấy	phường	01
commune	00175	Yên Hòa	phường	01
commune	00190	Ô Chợ Dừa	phường	01
commune	00199	Láng	phường	01
commune	00226	Văn Miếu - Quốc Tử Giám	phường	01
commune	00229	Kim Liên	phường	01
commune	00235	Đống Đa	phường	01
commune	00256	Hai Bà Trưng	phường	01
commune	00283	Vĩnh Tuy	phường	01
commune	00292	Bạch Mai	phường	01
commune	00301	Vĩnh Hưng	phường	01
commune	00316	Định Công	phường	01
commune	00322	Tương Mai	phường	01
commune	00328	Lĩnh Nam	phường	01
commune	00331	Hoàng Mai	phường	01
commune	00337	Hoàng Liệt	phường	01
commune	00340	Yên Sở	phường	01
commune	00352	Phương Liệt	phường	01
commune	00364	Khương Đình	phường	01
commune	00367	Thanh Xuân	phường	01
commune	00376	Sóc Sơn	xã	01
commune	00382	Kim Anh	xã	01
commune	00385	Trung Giã	xã	01
commune	00430	Đa Phúc	xã	01
commune	00433	Nội Bài	xã	01
commune	00454	Đông Anh	xã	01
commune	00466	Phúc Thịnh	xã	01
commune	00475	Thư Lâm	xã	01
commune	00493	Thiên Lộc	xã	01
commune	00508	Vĩnh Thanh	xã	01
commune	00541	Phù Đổng	xã	01
commune	00562	Thuận An	xã	01
commune	00565	Gia Lâm	xã	01
commune	00577	Bát Tràng	xã	01
commune	00592	Từ Liêm	phường	01
commune	00598	Thượng Cát	phường	01
commune	00602	Đông Ngạc	phường	01
commune	00611	Xuân Đỉnh	phường	01
commune	00613	Tây Tựu	phường	01
commune	00619	Phú Diễn	phường	01
commune	00622	Xuân Phương	phường	01
commune	00634	Tây Mỗ	phường	01
commune	00637	Đại Mỗ	phường	01
commune	00640	Thanh Trì	xã	01
commune	00643	Thanh Liệt	phường	01
commune	00664	Đại Thanh	xã	01
commune	00679	Ngọc Hồi	xã	01
commune	00685	Nam Phù	xã	01
commune	00691	Hà Giang 2	phường	08
commune	00694	Hà Giang 1	phường	08
commune	00700	Ngọc Đường	xã	08
commune	00706	Phú Linh	xã	08
commune	00715	Lũng Cú	xã	08
commune	00721	Đồng Văn	xã	08
commune	00733	Sà Phìn	xã	08
commune	00745	Phố Bảng	xã	08
commune	00763	Lũng Phìn	xã	08
commune	00769	Mèo Vạc	xã	08
commune	00778	Sơn Vĩ	xã	08
commune	00787	Sủng Máng	xã	08
commune	00802	Khâu Vai	xã	08
commune	00808	Tát Ngà	xã	08
commune	00817	Niêm Sơn	xã	08
commune	00820	Yên Minh	xã	08
commune	00829	Thắng Mố	xã	08
commune	00832	Bạch Đích	xã	08
commune	00847	Mậu Duệ	xã	08
commune	00859	Ngọc Long	xã	08
commune	00865	Đường Thượng	xã	08
commune	00871	Du Già	xã	08
commune	00874	Quản Bạ	xã	08
commune	00883	Cán Tỷ	xã	08
commune	00889	Nghĩa Thuận	xã	08
commune	00892	Tùng Vài	xã	08
commune	00901	Lùng Tám	xã	08
commune	00913	Vị Xuyên	xã	08
commune	00919	Minh Tân	xã	08
commune	00922	Thuận Hòa	xã	08
commune	00925	Tùng Bá	xã	08
commune	00928	Thanh Thủy	xã	08
commune	00937	Lao Chải	xã	08
commune	00952	Cao Bồ	xã	08
commune	00958	Thượng Sơn	xã	08
commune	00967	Việt Lâm	xã	08
commune	00970	Linh Hồ	xã	08
commune	00976	Bạch Ngọc	xã	08
commune	00982	Minh Sơn	xã	08
commune	00985	Giáp Trung	xã	08
commune	00991	Bắc Mê	xã	08
commune	00994	Minh Ngọc	xã	08
commune	01006	Yên Cường	xã	08
commune	01012	Đường Hồng	xã	08
commune	01021	Hoàng Su Phì	xã	08
commune	01024	Bản Máy	xã	08
commune	01033	Thàng Tín	xã	08
commune	01051	Tân Tiến	xã	08
commune	01057	Pờ Ly Ngài	xã	08
commune	01075	Nậm Dịch	xã	08
commune	01084	Hồ Thầu	xã	08
commune	01090	Thông Nguyên	xã	08
commune	01096	Pà Vầy Sủ	xã	08
commune	01108	Xín Mần	xã	08
commune	01117	Trung Thịnh	xã	08
commune	01141	Nấm Dẩn	xã	08
commune	01144	Quảng Nguyên	xã	08
commune	01147	Khuôn Lùng	xã	08
commune	01153	Bắc Quang	xã	08
commune	01156	Vĩnh Tuy	xã	08
commune	01165	Đồng Tâm	xã	08
commune	01171	Tân Quang	xã	08
commune	01180	Bằng Hành	xã	08
commune	01192	Liên Hiệp	xã	08
commune	01201	Hùng An	xã	08
commune	01216	Đồng Yên	xã	08
commune	01225	Tiên Nguyên	xã	08
commune	01234	Yên Thành	xã	08
commune	01237	Quang Bình	xã	08
commune	01243	Tân Trịnh	xã	08
commune	01246	Bằng Lang	xã	08
commune	01255	Xuân Giang	xã	08
commune	01261	Tiên Yên	xã	08
commune	01273	Thục Phán	phường	04
commune	01279	Nùng Trí Cao	phường	04
commune	01288	Tân Giang	phường	04
commune	01290	Bảo Lâm	xã	04
commune	01294	Lý Bôn	xã	04
commune	01297	Nam Quang	xã	04
commune	01304	Quảng Lâm	xã	04
commune	01318	Yên Thổ	xã	04
commune	01321	Bảo Lạc	xã	04
commune	01324	Cốc Pàng	xã	04
commune	01327	Cô Ba	xã	04
commune	01336	Khánh Xuân	xã	04
commune	01339	Xuân Trường	xã	04
commune	01351	Hưng Đạo	xã	04
commune	01354	Huy Giáp	xã	04
commune	01360	Sơn Lộ	xã	04
commune	01363	Thông Nông	xã	04
commune	01366	Cần Yên	xã	04
commune	01387	Thanh Long	xã	04
commune	01392	Trường Hà	xã	04
commune	01393	Lũng Nặm	xã	04
commune	01414	Tổng Cọt	xã	04
commune	01438	Hà Quảng	xã	04
commune	01447	Trà Lĩnh	xã	04
commune	01456	Quang Hán	xã	04
commune	01465	Quang Trung	xã	04
commune	01477	Trùng Khánh	xã	04
commune	01489	Đình Phong	xã	04
commune	01501	Đàm Thủy	xã	04
commune	01525	Đoài Dương	xã	04
commune	01537	Lý Quốc	xã	04
commune	01552	Quang Long	xã	04
commune	01558	Hạ Lang	xã	04
commune	01561	Vinh Quý	xã	04
commune	01576	Quảng Uyên	xã	04
commune	01594	Độc Lập	xã	04
commune	01618	Hạnh Phúc	xã	04
commune	01636	Bế Văn Đàn	xã	04
commune	01648	Phục Hòa	xã	04
commune	01654	Hòa An	xã	04
commune	01660	Nam Tuấn	xã	04
commune	01699	Nguyễn Huệ	xã	04
commune	01708	Bạch Đằng	xã	04
commune	01726	Nguyên Bình	xã	04
commune	01729	Tĩnh Túc	xã	04
commune	01738	Ca Thành	xã	04
commune	01747	Minh Tâm	xã	04
commune	01768	Phan Thanh	xã	04
commune	01774	Tam Kim	xã	04
commune	01777	Thành Công	xã	04
commune	01786	Đông Khê	xã	04
commune	01789	Canh Tân	xã	04
commune	01792	Kim Đồng	xã	04
commune	01795	Minh Khai	xã	04
commune	01807	Thạch An	xã	04
commune	01822	Đức Long	xã	04
commune	01840	Đức Xuân	phường	19
commune	01843	Bắc Kạn	phường	19
commune	01849	Phong Quang	xã	19
commune	01864	Bằng Thành	xã	19
commune	01879	Cao Minh	xã	19
commune	01882	Nghiên Loan	xã	19
commune	01894	Phúc Lộc	xã	19
commune	01906	Ba Bể	xã	19
commune	01912	Chợ Rã	xã	19
commune	01921	Thượng Minh	xã	19
commune	01933	Đồng Phúc	xã	19
commune	01936	Nà Phặc	xã	19
commune	01942	Bằng Vân	xã	19
commune	01954	Ngân Sơn	xã	19
commune	01957	Thượng Quan	xã	19
commune	01960	Hiệp Lực	xã	19
commune	01969	Phủ Thông	xã	19
commune	01981	Vĩnh Thông	xã	19
commune	02008	Cẩm Giàng	xã	19
commune	02014	Bạch Thông	xã	19
commune	02020	Chợ Đồn	xã	19
commune	02026	Nam Cường	xã	19
commune	02038	Quảng Bạch	xã	19
commune	02044	Yên Thịnh	xã	19
commune	02071	Nghĩa Tá	xã	19
commune	02083	Yên Phong	xã	19
commune	02086	Chợ Mới	xã	19
commune	02101	Thanh Mai	xã	19
commune	02104	Tân Kỳ	xã	19
commune	02107	Thanh Thịnh	xã	19
commune	02116	Yên Bình	xã	19
commune	02143	Văn Lang	xã	19
commune	02152	Cường Lợi	xã	19
commune	02155	Na Rì	xã	19
commune	02176	Trần Phú	xã	19
commune	02185	Côn Minh	xã	19
commune	02191	Xuân Dương	xã	19
commune	02212	Nông Tiến	phường	08
commune	02215	Minh Xuân	phường	08
commune	02221	Nà Hang	xã	08
commune	02239	Thượng Nông	xã	08
commune	02245	Côn Lôn	xã	08
commune	02248	Yên Hoa	xã	08
commune	02260	Hồng Thái	xã	08
commune	02266	Lâm Bình	xã	08
commune	02269	Thượng Lâm	xã	08
commune	02287	Chiêm Hóa	xã	08
commune	02296	Bình An	xã	08
commune	02302	Minh Quang	xã	08
commune	02305	Trung Hà	xã	08
commune	02308	Tân Mỹ	xã	08
commune	02317	Yên Lập	xã	08
commune	02320	Tân An	xã	08
commune	02332	Kiên Đài	xã	08
commune	02350	Kim Bình	xã	08
commune	02353	Hòa An	xã	08
commune	02359	Tri Phú	xã	08
commune	02365	Yên Nguyên	xã	08
commune	02374	Hàm Yên	xã	08
commune	02380	Bạch Xa	xã	08
commune	02392	Phù Lưu	xã	08
commune	02398	Yên Phú	xã	08
commune	02404	Bình Xa	xã	08
commune	02407	Thái Sơn	xã	08
commune	02419	Thái Hòa	xã	08
commune	02425	Hùng Đức	xã	08
commune	02434	Lực Hành	xã	08
commune	02437	Kiến Thiết	xã	08
commune	02449	Xuân Vân	xã	08
commune	02455	Hùng Lợi	xã	08
commune	02458	Trung Sơn	xã	08
commune	02470	Tân Long	xã	08
commune	02473	Yên Sơn	xã	08
commune	02494	Thái Bình	xã	08
commune	02509	Mỹ Lâm	phường	08
commune	02512	An Tường	phường	08
commune	02524	Bình Thuận	phường	08
commune	02530	Nhữ Khê	xã	08
commune	02536	Sơn Dương	xã	08
commune	02545	Tân Trào	xã	08
commune	02548	Bình Ca	xã	08
commune	02554	Minh Thanh	xã	08
commune	02572	Đông Thọ	xã	08
commune	02578	Tân Thanh	xã	08
commune	02608	Hồng Sơn	xã	08
commune	02611	Phú Lương	xã	08
commune	02620	Sơn Thủy	xã	08
commune	02623	Trường Sinh	xã	08
commune	02647	Lào Cai	phường	15
commune	02671	Cam Đường	phường	15
commune	02680	Hợp Thành	xã	15
commune	02683	Bát Xát	xã	15
commune	02686	A Mú Sung	xã	15
commune	02695	Trịnh Tường	xã	15
commune	02701	Y Tý	xã	15
commune	02707	Dền Sáng	xã	15
commune	02725	Bản Xèo	xã	15
commune	02728	Mường Hum	xã	15
commune	02746	Cốc San	xã	15
commune	02752	Pha Long	xã	15
commune	02761	Mường Khương	xã	15
commune	02782	Cao Sơn	xã	15
commune	02788	Bản Lầu	xã	15
commune	02809	Si Ma Cai	xã	15
commune	02824	Sín Chéng	xã	15
commune	02839	Bắc Hà	xã	15
commune	02842	Tả Củ Tỷ	xã	15
commune	02848	Lùng Phình	xã	15
commune	02869	Bản Liền	xã	15
commune	02890	Bảo Nhai	xã	15
commune	02896	Cốc Lầu	xã	15
commune	02902	Phong Hải	xã	15
commune	02905	Bảo Thắng	xã	15
commune	02908	Tằng Loỏng	xã	15
commune	02923	Gia Phú	xã	15
commune	02926	Xuân Quang	xã	15
commune	02947	Bảo Yên	xã	15
commune	02953	Nghĩa Đô	xã	15
commune	02962	Xuân Hòa	xã	15
commune	02968	Thượng Hà	xã	15
commune	02989	Bảo Hà	xã	15
commune	02998	Phúc Khánh	xã	15
commune	03004	Ngũ Chỉ Sơn	xã	15
commune	03006	Sa Pa	phường	15
commune	03013	Tả Phìn	xã	15
commune	03037	Tả Van	xã	15
commune	03043	Mường Bo	xã	15
commune	03046	Bản Hồ	xã	15
commune	03061	Võ Lao	xã	15
commune	03076	Nậm Chày	xã	15
commune	03082	Văn Bàn	xã	15
commune	03085	Nậm Xé	xã	15
commune	03091	Chiềng Ken	xã	15
commune	03103	Khánh Yên	xã	15
commune	03106	Dương Quỳ	xã	15
commune	03121	Minh Lương	xã	15
commune	03127	Điện Biên Phủ	phường	11
commune	03151	Mường Lay	phường	11
commune	03158	Sín Thầu	xã	11
commune	03160	Mường Nhé	xã	11
commune	03162	Nậm Kè	xã	11
commune	03163	Mường Toong	xã	11
commune	03164	Quảng Lâm	xã	11
commune	03166	Mường Chà	xã	11
commune	03169	Nà Hỳ	xã	11
commune	03172	Na Sang	xã	11
commune	03175	Chà Tở	xã	11
commune	03176	Nà Bủng	xã	11
commune	03181	Mường Tùng	xã	11
commune	03193	Pa Ham	xã	11
commune	03194	Nậm Nèn	xã	11
commune	03199	Si Pa Phìn	xã	11
commune	03202	Mường Pồn	xã	11
commune	03203	Na Son	xã	11
commune	03208	Xa Dung	xã	11
commune	03214	Mường Luân	xã	11
commune	03217	Tủa Chùa	xã	11
commune	03220	Tủa Thàng	xã	11
commune	03226	Sín Chải	xã	11
commune	03241	Sính Phình	xã	11
commune	03244	Sáng Nhè	xã	11
commune	03253	Tuần Giáo	xã	11
commune	03256	Mường Ảng	xã	11
commune	03260	Pú Nhung	xã	11
commune	03268	Mường Mùn	xã	11
commune	03283	Chiềng Sinh	xã	11
commune	03295	Quài Tở	xã	11
commune	03301	Búng Lao	xã	11
commune	03313	Mường Lạn	xã	11
commune	03316	Nà Tấu	xã	11
commune	03325	Mường Phăng	xã	11
commune	03328	Thanh Nưa	xã	11
commune	03334	Mường Thanh	phường	11
commune	03349	Thanh Yên	xã	11
commune	03352	Thanh An	xã	11
commune	03356	Sam Mứn	xã	11
commune	03358	Núa Ngam	xã	11
commune	03368	Mường Nhà	xã	11
commune	03370	Pu Nhi	xã	11
commune	03382	Phình Giàng	xã	11
commune	03385	Tìa Dình	xã	11
commune	03388	Đoàn Kết	phường	12
commune	03390	Bình Lư	xã	12
commune	03394	Sin Suối Hồ	xã	12
commune	03405	Tả Lèng	xã	12
commune	03408	Tân Phong	phường	12
commune	03424	Bản Bo	xã	12
commune	03430	Khun Há	xã	12
commune	03433	Bum Tở	xã	12
commune	03434	Nậm Hàng	xã	12
commune	03439	Thu Lũm	xã	12
commune	03442	Pa Ủ	xã	12
commune	03445	Mường Tè	xã	12
commune	03451	Mù Cả	xã	12
commune	03460	Hua Bum	xã	12
commune	03463	Tà Tổng	xã	12
commune	03466	Bum Nưa	xã	12
commune	03472	Mường Mô	xã	12
commune	03478	Sìn Hồ	xã	12
commune	03487	Lê Lợi	xã	12
commune	03503	Pa Tần	xã	12
commune	03508	Hồng Thu	xã	12
commune	03517	Nậm Tăm	xã	12
commune	03529	Tủa Sín Chải	xã	12
commune	03532	Pu Sam Cáp	xã	12
commune	03538	Nậm Mạ	xã	12
commune	03544	Nậm Cuổi	xã	12
commune	03549	Phong Thổ	xã	12
commune	03562	Sì Lở Lầu	xã	12
commune	03571	Dào San	xã	12
commune	03583	Khổng Lào	xã	12
commune	03595	Than Uyên	xã	12
commune	03598	Tân Uyên	xã	12
commune	03601	Mường Khoa	xã	12
commune	03613	Nậm Sỏ	xã	12
commune	03616	Pắc Ta	xã	12
commune	03618	Mường Than	xã	12
commune	03637	Mường Kim	xã	12
commune	03640	Khoen On	xã	12
commune	03646	Tô Hiệu	phường	14
commune	03664	Chiềng An	phường	14
commune	03670	Chiềng Cơi	phường	14
commune	03679	Chiềng Sinh	phường	14
commune	03688	Mường Chiên	xã	14
commune	03694	Mường Giôn	xã	14
commune	03703	Quỳnh Nhai	xã	14
commune	03712	Mường Sại	xã	14
commune	03721	Thuận Châu	xã	14
commune	03724	Bình Thuận	xã	14
commune	03727	Mường É	xã	14
commune	03754	Chiềng La	xã	14
commune	03757	Mường Khiêng	xã	14
commune	03760	Mường Bám	xã	14
commune	03763	Long Hẹ	xã	14
commune	03781	Co Mạ	xã	14
commune	03784	Nậm Lầu	xã	14
commune	03799	Muổi Nọi	xã	14
commune	03808	Mường La	xã	14
commune	03814	Chiềng Lao	xã	14
commune	03820	Ngọc Chiến	xã	14
commune	03847	Mường Bú	xã	14
commune	03850	Chiềng Hoa	xã	14
commune	03856	Bắc Yên	xã	14
commune	03862	Xím Vàng	xã	14
commune	03868	Tà Xùa	xã	14
commune	03871	Pắc Ngà	xã	14
commune	03880	Tạ Khoa	xã	14
commune	03892	Chiềng Sại	xã	14
commune	03901	Suối Tọ	xã	14
commune	03907	Mường Cơi	xã	14
commune	03910	Phù Yên	xã	14
commune	03922	Gia Phù	xã	14
commune	03943	Mường Bang	xã	14
commune	03958	Tường Hạ	xã	14
commune	03961	Kim Bon	xã	14
commune	03970	Tân Phong	xã	14
commune	03979	Mộc Sơn	phường	14
commune	03980	Mộc Châu	phường	14
commune	03982	Thảo Nguyên	phường	14
commune	03985	Chiềng Sơn	xã	14
commune	03997	Tân Yên	xã	14
commune	04000	Đoàn Kết	xã	14
commune	04006	Song Khủa	xã	14
commune	04018	Tô Múa	xã	14
commune	04033	Vân Sơn	phường	14
commune	04045	Lóng Sập	xã	14
commune	04048	Vân Hồ	xã	14
commune	04057	Xuân Nha	xã	14
commune	04075	Yên Châu	xã	14
commune	04078	Chiềng Hặc	xã	14
commune	04087	Yên Sơn	xã	14
commune	04096	Lóng Phiêng	xã	14
commune	04099	Phiêng Khoài	xã	14
commune	04105	Mai Sơn	xã	14
commune	04108	Chiềng Sung	xã	14
commune	04117	Mường Chanh	xã	14
commune	04123	Chiềng Mung	xã	14
commune	04132	Chiềng Mai	xã	14
commune	04136	Tà Hộc	xã	14
commune	04144	Phiêng Cằm	xã	14
commune	04159	Phiêng Pằn	xã	14
commune	04168	Sông Mã	xã	14
commune	04171	Bó Sinh	xã	14
commune	04183	Mường Lầm	xã	14
commune	04186	Nậm Ty	xã	14
commune	04195	Chiềng Sơ	xã	14
commune	04204	Chiềng Khoong	xã	14
commune	04210	Huổi Một	xã	14
commune	04219	Mường Hung	xã	14
commune	04222	Chiềng Khương	xã	14
commune	04228	Púng Bánh	xã	14
commune	04231	Sốp Cộp	xã	14
commune	04240	Mường Lèo	xã	14
commune	04246	Mường Lạn	xã	14
commune	04252	Yên Bái	phường	15
commune	04273	Nam Cường	phường	15
commune	04279	Văn Phú	phường	15
commune	04288	Nghĩa Lộ	phường	15
commune	04303	Lục Yên	xã	15
commune	04309	Lâm Thượng	xã	15
commune	04336	Tân Lĩnh	xã	15
commune	04342	Khánh Hòa	xã	15
commune	04345	Mường Lai	xã	15
commune	04363	Phúc Lợi	xã	15
commune	04375	Mậu A	xã	15
commune	04381	Lâm Giang	xã	15
commune	04387	Châu Quế	xã	15
commune	04399	Đông Cuông	xã	15
commune	04402	Phong Dụ Hạ	xã	15
commune	04423	Phong Dụ Thượng	xã	15
commune	04429	Tân Hợp	xã	15
commune	04441	Xuân Ái	xã	15
commune	04450	Mỏ Vàng	xã	15
commune	04456	Mù Cang Chải	xã	15
commune	04462	Nậm Có	xã	15
commune	04465	Khao Mang	xã	15
commune	04474	Lao Chải	xã	15
commune	04489	Chế Tạo	xã	15
commune	04492	Púng Luông	xã	15
commune	04498	Trấn Yên	xã	15
commune	04531	Quy Mông	xã	15
commune	04537	Lương Thịnh	xã	15
commune	04543	Âu Lâu	phường	15
commune	04564	Việt Hồng	xã	15
commune	04576	Hưng Khánh	xã	15
commune	04585	Hạnh Phúc	xã	15
commune	04603	Tà Xi Láng	xã	15
commune	04606	Trạm Tấu	xã	15
commune	04609	Phình Hồ	xã	15
commune	04630	Tú Lệ	xã	15
commune	04636	Gia Hội	xã	15
commune	04651	Sơn Lương	xã	15
commune	04660	Liên Sơn	xã	15
commune	04663	Trung Tâm	phường	15
commune	04672	Văn Chấn	xã	15
commune	04681	Cầu Thia	phường	15
commune	04693	Cát Thịnh	xã	15
commune	04699	Chấn Thịnh	xã	15
commune	04705	Thượng Bằng La	xã	15
commune	04711	Nghĩa Tâm	xã	15
commune	04714	Yên Bình	xã	15
commune	04717	Thác Bà	xã	15
commune	04726	Cảm Nhân	xã	15
commune	04744	Yên Thành	xã	15
commune	04750	Bảo Ái	xã	15
commune	04792	Tân Hòa	phường	25
commune	04795	Hòa Bình	phường	25
commune	04828	Thống Nhất	phường	25
commune	04831	Đà Bắc	xã	25
commune	04846	Đức Nhàn	xã	25
commune	04849	Tân Pheo	xã	25
commune	04873	Quy Đức	xã	25
commune	04876	Cao Sơn	xã	25
commune	04891	Tiền Phong	xã	25
commune	04894	Kỳ Sơn	phường	25
commune	04897	Thịnh Minh	xã	25
commune	04924	Lương Sơn	xã	25
commune	04930	Yên Xuân	xã	01
commune	04960	Liên Sơn	xã	25
commune	04978	Kim Bôi	xã	25
commune	04990	Nật Sơn	xã	25
commune	05014	Mường Động	xã	25
commune	05047	Cao Dương	xã	25
commune	05068	Hợp Kim	xã	25
commune	05086	Dũng Tiến	xã	25
commune	05089	Cao Phong	xã	25
commune	05092	Thung Nai	xã	25
commune	05116	Mường Thàng	xã	25
commune	05128	Tân Lạc	xã	25
commune	05134	Mường Hoa	xã	25
commune	05152	Vân Sơn	xã	25
commune	05158	Mường Bi	xã	25
commune	05191	Toàn Thắng	xã	25
commune	05200	Mai Châu	xã	25
commune	05206	Tân Mai	xã	25
commune	05212	Pà Cò	xã	25
commune	05245	Bao La	xã	25
commune	05251	Mai Hạ	xã	25
commune	05266	Lạc Sơn	xã	25
commune	05287	Mường Vang	xã	25
commune	05290	Nhân Nghĩa	xã	25
commune	05293	Thượng Cốc	xã	25
commune	05305	Yên Phú	xã	25
commune	05323	Quyết Thắng	xã	25
commune	05329	Ngọc Sơn	xã	25
commune	05347	Đại Đồng	xã	25
commune	05353	Yên Thủy	xã	25
commune	05362	Lạc Lương	xã	25
commune	05386	Yên Trị	xã	25
commune	05392	Lạc Thủy	xã	25
commune	05395	An Nghĩa	xã	25
commune	05425	An Bình	xã	25
commune	05443	Phan Đình Phùng	phường	19
commune	05455	Quyết Thắng	phường	19
commune	05467	Gia Sàng	phường	19
commune	05482	Quan Triều	phường	19
commune	05488	Đại Phúc	xã	19
commune	05500	Tích Lương	phường	19
commune	05503	Tân Cương	xã	19
commune	05518	Sông Công	phường	19
commune	05528	Bách Quang	phường	19
commune	05533	Bá Xuyên	phường	19
commune	05542	Lam Vỹ	xã	19
commune	05551	Kim Phượng	xã	19
commune	05563	Phượng Tiến	xã	19
commune	05569	Định Hóa	xã	19
commune	05581	Trung Hội	xã	19
commune	05587	Bình Yên	xã	19
commune	05602	Phú Đình	xã	19
commune	05605	Bình Thành	xã	19
commune	05611	Phú Lương	xã	19
commune	05620	Yên Trạch	xã	19
commune	05632	Hợp Thành	xã	19
commune	05641	Vô Tranh	xã	19
commune	05662	Trại Cau	xã	19
commune	05665	Văn Lăng	xã	19
commune	05674	Quang Sơn	xã	19
commune	05680	Văn Hán	xã	19
commune	05692	Đồng Hỷ	xã	19
commune	05707	Nam Hòa	xã	19
commune	05710	Linh Sơn	phường	19
commune	05716	Võ Nhai	xã	19
commune	05719	Sảng Mộc	xã	19
commune	05722	Nghinh Tường	xã	19
commune	05725	Thần Sa	xã	19
commune	05740	La Hiên	xã	19
commune	05746	Tràng Xá	xã	19
commune	05755	Dân Tiến	xã	19
commune	05773	Phú Xuyên	xã	19
commune	05776	Đức Lương	xã	19
commune	05788	Phú Lạc	xã	19
commune	05800	Phú Thịnh	xã	19
commune	05809	An Khánh	xã	19
commune	05818	La Bằng	xã	19
commune	05830	Đại Từ	xã	19
commune	05845	Vạn Phú	xã	19
commune	05851	Quân Chu	xã	19
commune	05857	Phúc Thuận	phường	19
commune	05860	Phổ Yên	phường	19
commune	05881	Thành Công	xã	19
commune	05890	Vạn Xuân	phường	19
commune	05899	Trung Thành	phường	19
commune	05908	Phú Bình	xã	19
commune	05917	Tân Khánh	xã	19
commune	05923	Tân Thành	xã	19
commune	05941	Điềm Thụy	xã	19
commune	05953	Kha Sơn	xã	19
commune	05977	Đông Kinh	phường	20
commune	05983	Lương Văn Tri	phường	20
commune	05986	Tam Thanh	phường	20
commune	06001	Đoàn Kết	xã	20
commune	06004	Quốc Khánh	xã	20
commune	06019	Tân Tiến	xã	20
commune	06037	Kháng Chiến	xã	20
commune	06040	Thất Khê	xã	20
commune	06046	Tràng Định	xã	20
commune	06058	Quốc Việt	xã	20
commune	06073	Hoa Thám	xã	20
commune	06076	Quý Hòa	xã	20
commune	06079	Hồng Phong	xã	20
commune	06085	Thiện Hòa	xã	20
commune	06091	Thiện Thuật	xã	20
commune	06103	Thiện Long	xã	20
commune	06112	Bình Gia	xã	20
commune	06115	Tân Văn	xã	20
commune	06124	Na Sầm	xã	20
commune	06148	Thụy Hùng	xã	20
commune	06151	Hội Hoan	xã	20
commune	06154	Văn Lãng	xã	20
commune	06172	Hoàng Văn Thụ	xã	20
commune	06184	Đồng Đăng	xã	20
commune	06187	Kỳ Lừa	phường	20
commune	06196	Ba Sơn	xã	20
commune	06211	Cao Lộc	xã	20
commune	06220	Công Sơn	xã	20
commune	06253	Văn Quan	xã	20
commune	06280	Điềm He	xã	20
commune	06286	Khánh Khê	xã	20
commune	06298	Yên Phúc	xã	20
commune	06313	Tri Lễ	xã	20
commune	06316	Tân Đoàn	xã	20
commune	06325	Bắc Sơn	xã	20
commune	06337	Tân Tri	xã	20
commune	06349	Hưng Vũ	xã	20
commune	06364	Vũ Lễ	xã	20
commune	06367	Vũ Lăng	xã	20
commune	06376	Nhất Hòa	xã	20
commune	06385	Hữu Lũng	xã	20
commune	06391	Yên Bình	xã	20
commune	06400	Hữu Liên	xã	20
commune	06415	Vân Nham	xã	20
commune	06427	Cai Kinh	xã	20
commune	06436	Thiện Tân	xã	20
commune	06445	Tân Thành	xã	20
commune	06457	Tuấn Sơn	xã	20
commune	06463	Chi Lăng	xã	20
commune	06475	Bằng Mạc	xã	20
commune	06481	Chiến Thắng	xã	20
commune	06496	Nhân Lý	xã	20
commune	06505	Vạn Linh	xã	20
commune	06517	Quan Sơn	xã	20
commune	06526	Na Dương	xã	20
commune	06529	Lộc Bình	xã	20
commune	06541	Mẫu Sơn	xã	20
commune	06565	Khuất Xá	xã	20
commune	06577	Thống Nhất	xã	20
commune	06601	Lợi Bác	xã	20
commune	06607	Xuân Dương	xã	20
commune	06613	Đình Lập	xã	20
commune	06616	Thái Bình	xã	20
commune	06625	Kiên Mộc	xã	20
commune	06637	Châu Sơn	xã	20
commune	06652	Hà Tu	phường	22
commune	06658	Cao Xanh	phường	22
commune	06661	Việt Hưng	phường	22
commune	06673	Bãi Cháy	phường	22
commune	06676	Hà Lầm	phường	22
commune	06685	Hồng Gai	phường	22
commune	06688	Hạ Long	phường	22
commune	06706	Tuần Châu	phường	22
commune	06709	Móng Cái 2	phường	22
commune	06712	Móng Cái 1	phường	22
commune	06724	Hải Sơn	xã	22
commune	06733	Hải Ninh	xã	22
commune	06736	Móng Cái 3	phường	22
commune	06757	Vĩnh Thực	xã	22
commune	06760	Mông Dương	phường	22
commune	06778	Quang Hanh	phường	22
commune	06781	Cửa Ông	phường	22
commune	06793	Cẩm Phả	phường	22
commune	06799	Hải Hòa	xã	22
commune	06811	Uông Bí	phường	22
commune	06820	Vàng Danh	phường	22
commune	06832	Yên Tử	phường	22
commune	06838	Bình Liêu	xã	22
commune	06841	Hoành Mô	xã	22
commune	06856	Lục Hồn	xã	22
commune	06862	Tiên Yên	xã	22
commune	06874	Điền Xá	xã	22
commune	06877	Đông Ngũ	xã	22
commune	06886	Hải Lạng	xã	22
commune	06895	Đầm Hà	xã	22
commune	06913	Quảng Tân	xã	22
commune	06922	Quảng Hà	xã	22
commune	06931	Quảng Đức	xã	22
commune	06946	Đường Hoa	xã	22
commune	06967	Cái Chiên	xã	22
commune	06970	Ba Chẽ	xã	22
commune	06979	Kỳ Thượng	xã	22
commune	06985	Lương Minh	xã	22
commune	06994	Vân Đồn	đặc khu	22
commune	07030	Hoành Bồ	phường	22
commune	07054	Quảng La	xã	22
commune	07060	Thống Nhất	xã	22
commune	07069	Mạo Khê	phường	22
commune	07081	Bình Khê	phường	22
commune	07090	An Sinh	phường	22
commune	07093	Đông Triều	phường	22
commune	07114	Hoàng Quế	phường	22
commune	07132	Quảng Yên	phường	22
commune	07135	Đông Mai	phường	22
commune	07147	Hiệp Hòa	phường	22
commune	07168	Hà An	phường	22
commune	07180	Liên Hòa	phường	22
commune	07183	Phong Cốc	phường	22
commune	07192	Cô Tô	đặc khu	22
commune	07210	Bắc Giang	phường	24
commune	07228	Đa Mai	phường	24
commune	07246	Xuân Lương	xã	24
commune	07264	Tam Tiến	xã	24
commune	07282	Đồng Kỳ	xã	24
commune	07288	Yên Thế	xã	24
commune	07294	Bố Hạ	xã	24
commune	07306	Nhã Nam	xã	24
commune	07330	Phúc Hòa	xã	24
commune	07333	Quang Trung	xã	24
commune	07339	Tân Yên	xã	24
commune	07351	Ngọc Thiện	xã	24
commune	07375	Lạng Giang	xã	24
commune	07381	Tiên Lục	xã	24
commune	07399	Kép	xã	24
commune	07420	Mỹ Thái	xã	24
commune	07432	Tân Dĩnh	xã	24
commune	07444	Lục Nam	xã	24
commune	07450	Đông Phú	xã	24
commune	07462	Bảo Đài	xã	24
commune	07486	Nghĩa Phương	xã	24
commune	07489	Trường Sơn	xã	24
commune	07492	Lục Sơn	xã	24
commune	07498	Bắc Lũng	xã	24
commune	07519	Cẩm Lý	xã	24
commune	07525	Chũ	phường	24
commune	07531	Tân Sơn	xã	24
commune	07534	Sa Lý	xã	24
commune	07537	Biên Sơn	xã	24
commune	07543	Sơn Hải	xã	24
commune	07552	Kiên Lao	xã	24
commune	07573	Biển Động	xã	24
commune	07582	Lục Ngạn	xã	24
commune	07594	Đèo Gia	xã	24
commune	07603	Nam Dương	xã	24
commune	07612	Phượng Sơn	phường	24
commune	07615	Sơn Động	xã	24
commune	07616	Tây Yên Tử	xã	24
commune	07621	Vân Sơn	xã	24
commune	07627	Đại Sơn	xã	24
commune	07642	Yên Định	xã	24
commune	07654	An Lạc	xã	24
commune	07663	Tuấn Đạo	xã	24
commune	07672	Dương Hưu	xã	24
commune	07681	Yên Dũng	phường	24
commune	07682	Tân An	phường	24
commune	07696	Tiền Phong	phường	24
commune	07699	Tân Tiến	phường	24
commune	07735	Đồng Việt	xã	24
commune	07738	Cảnh Thụy	phường	24
commune	07774	Tự Lạn	phường	24
commune	07777	Việt Yên	phường	24
commune	07795	Nếnh	phường	24
commune	07798	Vân Hà	phường	24
commune	07822	Hoàng Vân	xã	24
commune	07840	Hiệp Hòa	xã	24
commune	07864	Hợp Thịnh	xã	24
commune	07870	Xuân Cẩm	xã	24
commune	07894	Nông Trang	phường	25
commune	07900	Việt Trì	phường	25
commune	07909	Thanh Miếu	phường	25
commune	07918	Vân Phú	phường	25
commune	07942	Phú Thọ	phường	25
commune	07948	Âu Cơ	phường	25
commune	07954	Phong Châu	phường	25
commune	07969	Đoan Hùng	xã	25
commune	07996	Bằng Luân	xã	25
commune	07999	Chí Đám	xã	25
commune	08023	Tây Cốc	xã	25
commune	08038	Chân Mộng	xã	25
commune	08053	Hạ Hòa	xã	25
commune	08071	Đan Thượng	xã	25
commune	08110	Hiền Lương	xã	25
commune	08113	Yên Kỳ	xã	25
commune	08134	Văn Lang	xã	25
commune	08143	Vĩnh Chân	xã	25
commune	08152	Thanh Ba	xã	25
commune	08173	Quảng Yên	xã	25
commune	08203	Hoàng Cương	xã	25
commune	08209	Đông Thành	xã	25
commune	08218	Chí Tiên	xã	25
commune	08227	Liên Minh	xã	25
commune	08230	Phù Ninh	xã	25
commune	08236	Phú Mỹ	xã	25
commune	08245	Trạm Thản	xã	25
commune	08254	Dân Chủ	xã	25
commune	08275	Bình Phú	xã	25
commune	08290	Yên Lập	xã	25
commune	08296	Sơn Lương	xã	25
commune	08305	Xuân Viên	xã	25
commune	08311	Trung Sơn	xã	25
commune	08323	Thượng Long	xã	25
commune	08338	Minh Hòa	xã	25
commune	08341	Cẩm Khê	xã	25
commune	08344	Tiên Lương	xã	25
commune	08377	Vân Bán	xã	25
commune	08398	Phú Khê	xã	25
commune	08416	Hùng Việt	xã	25
commune	08431	Đồng Lương	xã	25
commune	08434	Tam Nông	xã	25
commune	08443	Hiền Quan	xã	25
commune	08467	Vạn Xuân	xã	25
commune	08479	Thọ Văn	xã	25
commune	08494	Lâm Thao	xã	25
commune	08500	Xuân Lũng	xã	25
commune	08515	Hy Cương	xã	25
commune	08521	Phùng Nguyên	xã	25
commune	08527	Bản Nguyên	xã	25
commune	08542	Thanh Sơn	xã	25
commune	08545	Thu Cúc	xã	25
commune	08560	Lai Đồng	xã	25
commune	08566	Tân Sơn	xã	25
commune	08584	Võ Miếu	xã	25
commune	08590	Xuân Đài	xã	25
commune	08593	Minh Đài	xã	25
commune	08611	Văn Miếu	xã	25
commune	08614	Cự Đồng	xã	25
commune	08620	Long Cốc	xã	25
commune	08632	Hương Cần	xã	25
commune	08635	Khả Cửu	xã	25
commune	08656	Yên Sơn	xã	25
commune	08662	Đào Xá	xã	25
commune	08674	Thanh Thủy	xã	25
commune	08686	Tu Vũ	xã	25
commune	08707	Vĩnh Yên	phường	25
commune	08716	Vĩnh Phúc	phường	25
commune	08740	Phúc Yên	phường	25
commune	08746	Xuân Hòa	phường	25
commune	08761	Lập Thạch	xã	25
commune	08770	Hợp Lý	xã	25
commune	08773	Yên Lãng	xã	25
commune	08782	Hải Lựu	xã	25
commune	08788	Thái Hòa	xã	25
commune	08812	Liên Hòa	xã	25
commune	08824	Tam Sơn	xã	25
commune	08842	Tiên Lữ	xã	25
commune	08848	Sông Lô	xã	25
commune	08866	Sơn Đông	xã	25
commune	08869	Tam Dương	xã	25
commune	08872	Tam Dương Bắc	xã	25
commune	08896	Hoàng An	xã	25
commune	08905	Hội Thịnh	xã	25
commune	08911	Tam Đảo	xã	25
commune	08914	Đạo Trù	xã	25
commune	08923	Đại Đình	xã	25
commune	08935	Bình Nguyên	xã	25
commune	08944	Bình Tuyền	xã	25
commune	08950	Bình Xuyên	xã	25
commune	08971	Xuân Lãng	xã	25
commune	08974	Quang Minh	xã	01
commune	08980	Yên Lãng	xã	01
commune	08995	Tiến Thắng	xã	01
commune	09022	Mê Linh	xã	01
commune	09025	Yên Lạc	xã	25
commune	09040	Tề Lỗ	xã	25
commune	09043	Tam Hồng	xã	25
commune	09052	Nguyệt Đức	xã	25
commune	09064	Liên Châu	xã	25
commune	09076	Vĩnh Tường	xã	25
commune	09079	Vĩnh An	xã	25
commune	09100	Vĩnh Hưng	xã	25
commune	09106	Vĩnh Thành	xã	25
commune	09112	Thổ Tang	xã	25
commune	09154	Vĩnh Phú	xã	25
commune	09169	Vũ Ninh	phường	24
commune	09187	Kinh Bắc	phường	24
commune	09190	Võ Cường	phường	24
commune	09193	Yên Phong	xã	24
commune	09202	Tam Giang	xã	24
commune	09205	Yên Trung	xã	24
commune	09208	Tam Đa	xã	24
commune	09238	Văn Môn	xã	24
commune	09247	Quế Võ	phường	24
commune	09253	Nhân Hòa	phường	24
commune	09265	Phương Liễu	phường	24
commune	09286	Nam Sơn	phường	24
commune	09292	Phù Lãng	xã	24
commune	09295	Bồng Lai	phường	24
commune	09301	Đào Viên	phường	24
commune	09313	Chi Lăng	xã	24
commune	09319	Tiên Du	xã	24
commune	09325	Hạp Lĩnh	phường	24
commune	09334	Liên Bão	xã	24
commune	09340	Đại Đồng	xã	24
commune	09343	Tân Chi	xã	24
commune	09349	Phật Tích	xã	24
commune	09367	Từ Sơn	phường	24
commune	09370	Tam Sơn	phường	24
commune	09379	Phù Khê	phường	24
commune	09385	Đồng Nguyên	phường	24
commune	09400	Thuận Thành	phường	24
commune	09409	Mão Điền	phường	24
commune	09427	Trí Quả	phường	24
commune	09430	Trạm Lộ	phường	24
commune	09433	Song Liễu	phường	24
commune	09445	Ninh Xá	phường	24
commune	09454	Gia Bình	xã	24
commune	09466	Cao Đức	xã	24
commune	09469	Đại Lai	xã	24
commune	09475	Nhân Thắng	xã	24
commune	09487	Đông Cứu	xã	24
commune	09496	Lương Tài	xã	24
commune	09499	Trung Kênh	xã	24
commune	09523	Trung Chính	xã	24
commune	09529	Lâm Thao	xã	24
commune	09552	Kiến Hưng	phường	01
commune	09556	Hà Đông	phường	01
commune	09562	Yên Nghĩa	phường	01
commune	09568	Phú Lương	phường	01
commune	09574	Sơn Tây	phường	01
commune	09604	Tùng Thiện	phường	01
commune	09616	Đoài Phương	xã	01
commune	09619	Quảng Oai	xã	01
commune	09634	Cổ Đô	xã	01
commune	09661	Minh Châu	xã	01
commune	09664	Vật Lại	xã	01
commune	09676	Bất Bạt	xã	01
commune	09694	Suối Hai	xã	01
commune	09700	Ba Vì	xã	01
commune	09706	Yên Bài	xã	01
commune	09715	Phúc Thọ	xã	01
commune	09739	Phúc Lộc	xã	01
commune	09772	Hát Môn	xã	01
commune	09784	Đan Phượng	xã	01
commune	09787	Liên Minh	xã	01
commune	09817	Ô Diên	xã	01
commune	09832	Hoài Đức	xã	01
commune	09856	Dương Hòa	xã	01
commune	09871	Sơn Đồng	xã	01
commune	09877	An Khánh	xã	01
commune	09886	Dương Nội	phường	01
commune	09895	Quốc Oai	xã	01
commune	09910	Kiều Phú	xã	01
commune	09931	Hưng Đạo	xã	01
commune	09952	Phú Cát	xã	01
commune	09955	Thạch Thất	xã	01
commune	09982	Hạ Bằng	xã	01
commune	09988	Hòa Lạc	xã	01
commune	10003	Tây Phương	xã	01
commune	10015	Chương Mỹ	phường	01
commune	10030	Phú Nghĩa	xã	01
commune	10045	Xuân Mai	xã	01
commune	10072	Quảng Bị	xã	01
commune	10081	Trần Phú	xã	01
commune	10096	Hòa Phú	xã	01
commune	10114	Thanh Oai	xã	01
commune	10126	Bình Minh	xã	01
commune	10144	Tam Hưng	xã	01
commune	10180	Dân Hòa	xã	01
commune	10183	Thường Tín	xã	01
commune	10210	Hồng Vân	xã	01
commune	10231	Thượng Phúc	xã	01
commune	10237	Chương Dương	xã	01
commune	10273	Phú Xuyên	xã	01
commune	10279	Phượng Dực	xã	01
commune	10330	Chuyên Mỹ	xã	01
commune	10342	Đại Xuyên	xã	01
commune	10354	Vân Đình	xã	01
commune	10369	Ứng Thiên	xã	01
commune	10402	Ứng Hòa	xã	01
commune	10417	Hòa Xá	xã	01
commune	10441	Mỹ Đức	xã	01
commune	10459	Phúc Sơn	xã	01
commune	10465	Hồng Sơn	xã	01
commune	10489	Hương Sơn	xã	01
commune	10507	Thành Đông	phường	31
commune	10525	Hải Dương	phường	31
commune	10532	Lê Thanh Nghị	phường	31
commune	10537	Tân Hưng	phường	31
commune	10543	Việt Hòa	xã	31
commune	10546	Chí Linh	phường	31
commune	10549	Chu Văn An	phường	31
commune	10552	Nguyễn Trãi	phường	31
commune	10570	Trần Hưng Đạo	phường	31
commune	10573	Trần Nhân Tông	phường	31
commune	10603	Lê Đại Hành	phường	31
commune	10606	Nam Sách	xã	31
commune	10615	Hợp Tiến	xã	31
commune	10633	Trần Phú	xã	31
commune	10642	Thái Tân	xã	31
commune	10645	An Phú	xã	31
commune	10660	Ái Quốc	phường	31
commune	10675	Kinh Môn	phường	31
commune	10678	Bắc An Phụ	phường	31
commune	10705	Nam An Phụ	xã	31
commune	10714	Nhị Chiểu	phường	31
commune	10726	Phạm Sư Mạnh	phường	31
commune	10729	Trần Liễu	phường	31
commune	10744	Nguyễn Đại Năng	phường	31
commune	10750	Phú Thái	xã	31
commune	10756	Lai Khê	xã	31
commune	10792	An Thành	xã	31
commune	10804	Kim Thành	xã	31
commune	10813	Thanh Hà	xã	31
commune	10816	Hà Bắc	xã	31
commune	10837	Nam Đồng	phường	31
commune	10843	Hà Nam	xã	31
commune	10846	Hà Tây	xã	31
commune	10882	Hà Đông	xã	31
commune	10888	Cẩm Giang	xã	31
commune	10891	Tứ Minh	phường	31
commune	10903	Cẩm Giàng	xã	31
commune	10909	Tuệ Tĩnh	xã	31
commune	10930	Mao Điền	xã	31
commune	10945	Kẻ Sặt	xã	31
commune	10966	Bình Giang	xã	31
commune	10972	Đường An	xã	31
commune	10993	Thượng Hồng	xã	31
commune	10999	Gia Lộc	xã	31
commune	11002	Thạch Khôi	phường	31
commune	11020	Yết Kiêu	xã	31
commune	11050	Gia Phúc	xã	31
commune	11065	Trường Tân	xã	31
commune	11074	Tứ Kỳ	xã	31
commune	11086	Đại Sơn	xã	31
commune	11113	Tân Kỳ	xã	31
commune	11131	Chí Minh	xã	31
commune	11140	Lạc Phượng	xã	31
commune	11146	Nguyên Giáp	xã	31
commune	11164	Vĩnh Lại	xã	31
commune	11167	Tân An	xã	31
commune	11203	Ninh Giang	xã	31
commune	11218	Hồng Châu	xã	31
commune	11224	Khúc Thừa Dụ	xã	31
commune	11239	Thanh Miện	xã	31
commune	11242	Nguyễn Lương Bằng	xã	31
commune	11254	Bắc Thanh Miện	xã	31
commune	11257	Hải Hưng	xã	31
commune	11284	Nam Thanh Miện	xã	31
commune	11311	Hồng Bàng	phường	31
commune	11329	Ngô Quyền	phường	31
commune	11359	Gia Viên	phường	31
commune	11383	Lê Chân	phường	31
commune	11407	An Biên	phường	31
commune	11411	Đông Hải	phường	31
commune	11413	Hải An	phường	31
commune	11443	Kiến An	phường	31
commune	11446	Phù Liễn	phường	31
commune	11455	Đồ Sơn	phường	31
commune	11473	Bạch Đằng	phường	31
commune	11488	Lưu Kiếm	phường	31
commune	11503	Việt Khê	xã	31
commune	11506	Lê Ích Mộc	phường	31
commune	11533	Hòa Bình	phường	31
commune	11542	Nam Triệu	phường	31
commune	11557	Thiên Hương	phường	31
commune	11560	Thủy Nguyên	phường	31
commune	11581	An Dương	phường	31
commune	11593	An Phong	phường	31
commune	11602	Hồng An	phường	31
commune	11617	An Hải	phường	31
commune	11629	An Lão	xã	31
commune	11635	An Trường	xã	31
commune	11647	An Quang	xã	31
commune	11668	An Khánh	xã	31
commune	11674	An Hưng	xã	31
commune	11680	Kiến Thụy	xã	31
commune	11689	Hưng Đạo	phường	31
commune	11692	Dương Kinh	phường	31
commune	11713	Nghi Dương	xã	31
commune	11725	Kiến Minh	xã	31
commune	11728	Kiến Hưng	xã	31
commune	11737	Nam Đồ Sơn	phường	31
commune	11749	Kiến Hải	xã	31
commune	11755	Tiên Lãng	xã	31
commune	11761	Quyết Thắng	xã	31
commune	11779	Tân Minh	xã	31
commune	11791	Tiên Minh	xã	31
commune	11806	Chấn Hưng	xã	31
commune	11809	Hùng Thắng	xã	31
commune	11824	Vĩnh Bảo	xã	31
commune	11836	Vĩnh Thịnh	xã	31
commune	11842	Vĩnh Thuận	xã	31
commune	11848	Vĩnh Hòa	phường	31
commune	11875	Vĩnh Hải	xã	31
commune	11887	Vĩnh Am	xã	31
commune	11911	Nguyễn Bỉnh Khiêm	xã	31
commune	11914	Cát Hải	đặc khu	31
commune	11948	Bạch Long Vĩ	đặc khu	31
commune	11953	Phố Hiến	phường	33
commune	11977	Tân Hưng	xã	33
commune	11980	Hồng Châu	phường	33
commune	11983	Sơn Nam	phường	33
commune	11992	Lạc Đạo	xã	33
commune	11995	Đại Đồng	xã	33
commune	12004	Như Quỳnh	xã	33
commune	12019	Văn Giang	xã	33
commune	12025	Phụng Công	xã	33
commune	12031	Nghĩa Trụ	xã	33
commune	12049	Mễ Sở	xã	33
commune	12064	Nguyễn Văn Linh	xã	33
commune	12070	Hoàn Long	xã	33
commune	12073	Yên Mỹ	xã	33
commune	12091	Việt Yên	xã	33
commune	12103	Mỹ Hào	phường	33
commune	12127	Thượng Hồng	phường	33
commune	12133	Đường Hào	phường	33
commune	12142	Ân Thi	xã	33
commune	12148	Phạm Ngũ Lão	xã	33
commune	12166	Xuân Trúc	xã	33
commune	12184	Nguyễn Trãi	xã	33
commune	12196	Hồng Quang	xã	33
commune	12205	Khoái Châu	xã	33
commune	12223	Triệu Việt Vương	xã	33
commune	12238	Việt Tiến	xã	33
commune	12247	Châu Ninh	xã	33
commune	12271	Chí Minh	xã	33
commune	12280	Lương Bằng	xã	33
commune	12286	Nghĩa Dân	xã	33
commune	12313	Đức Hợp	xã	33
commune	12322	Hiệp Cường	xã	33
commune	12337	Hoàng Hoa Thám	xã	33
commune	12361	Tiên Hoa	xã	33
commune	12364	Tiên Lữ	xã	33
commune	12391	Quang Hưng	xã	33
commune	12406	Đoàn Đào	xã	33
commune	12424	Tiên Tiến	xã	33
commune	12427	Tống Trân	xã	33
commune	12452	Trần Hưng Đạo	phường	33
commune	12454	Trần Lãm	phường	33
commune	12466	Vũ Phúc	phường	33
commune	12472	Quỳnh Phụ	xã	33
commune	12499	A Sào	xã	33
commune	12511	Minh Thọ	xã	33
commune	12517	Ngọc Lâm	xã	33
commune	12523	Phụ Dực	xã	33
commune	12526	Đồng Bằng	xã	33
commune	12532	Nguyễn Du	xã	33
commune	12577	Quỳnh An	xã	33
commune	12583	Tân Tiến	xã	33
commune	12586	Hưng Hà	xã	33
commune	12595	Ngự Thiên	xã	33
commune	12613	Long Hưng	xã	33
commune	12619	Diên Hà	xã	33
commune	12631	Thần Khê	xã	33
commune	12634	Tiên La	xã	33
commune	12676	Lê Quý Đôn	xã	33
commune	12685	Hồng Minh	xã	33
commune	12688	Đông Hưng	xã	33
commune	12694	Bắc Đông Hưng	xã	33
commune	12700	Bắc Tiên Hưng	xã	33
commune	12736	Đông Tiên Hưng	xã	33
commune	12745	Bắc Đông Quan	xã	33
commune	12754	Tiên Hưng	xã	33
commune	12763	Nam Tiên Hưng	xã	33
commune	12775	Nam Đông Hưng	xã	33
commune	12793	Đông Quan	xã	33
commune	12817	Trà Lý	phường	33
commune	12826	Thái Thụy	xã	33
commune	12850	Tây Thụy Anh	xã	33
commune	12859	Bắc Thụy Anh	xã	33
commune	12862	Đông Thụy Anh	xã	33
commune	12865	Thụy Anh	xã	33
commune	12904	Nam Thụy Anh	xã	33
commune	12916	Bắc Thái Ninh	xã	33
commune	12919	Tây Thái Ninh	xã	33
commune	12922	Thái Ninh	xã	33
commune	12943	Đông Thái Ninh	xã	33
commune	12961	Nam Thái Ninh	xã	33
commune	12970	Tiền Hải	xã	33
commune	12988	Đông Tiền Hải	xã	33
commune	13003	Đồng Châu	xã	33
commune	13021	Ái Quốc	xã	33
commune	13039	Tây Tiền Hải	xã	33
commune	13057	Nam Cường	xã	33
commune	13063	Nam Tiền Hải	xã	33
commune	13066	Hưng Phú	xã	33
commune	13075	Kiến Xương	xã	33
commune	13093	Trà Giang	xã	33
commune	13096	Bình Nguyên	xã	33
commune	13120	Lê Lợi	xã	33
commune	13132	Quang Lịch	xã	33
commune	13141	Vũ Quý	xã	33
commune	13159	Hồng Vũ	xã	33
commune	13183	Bình Thanh	xã	33
commune	13186	Bình Định	xã	33
commune	13192	Vũ Thư	xã	33
commune	13219	Vạn Xuân	xã	33
commune	13222	Thư Trì	xã	33
commune	13225	Thái Bình	phường	33
commune	13246	Tân Thuận	xã	33
commune	13264	Thư Vũ	xã	33
commune	13279	Vũ Tiên	xã	33
commune	13285	Phủ Lý	phường	37
commune	13291	Phù Vân	phường	37
commune	13318	Châu Sơn	phường	37
commune	13324	Duy Tiên	phường	37
commune	13330	Duy Tân	phường	37
commune	13336	Duy Hà	phường	37
commune	13348	Đồng Văn	phường	37
commune	13363	Tiên Sơn	phường	37
commune	13366	Hà Nam	phường	37
commune	13384	Kim Bảng	phường	37
commune	13393	Lê Hồ	phường	37
commune	13396	Nguyễn Úy	phường	37
commune	13402	Kim Thanh	phường	37
commune	13420	Tam Chúc	phường	37
commune	13435	Lý Thường Kiệt	phường	37
commune	13444	Liêm Tuyền	phường	37
commune	13456	Liêm Hà	xã	37
commune	13474	Tân Thanh	xã	37
commune	13483	Thanh Bình	xã	37
commune	13489	Thanh Lâm	xã	37
commune	13495	Thanh Liêm	xã	37
commune	13501	Bình Mỹ	xã	37
commune	13504	Bình Lục	xã	37
commune	13531	Bình Giang	xã	37
commune	13540	Bình An	xã	37
commune	13558	Bình Sơn	xã	37
commune	13573	Lý Nhân	xã	37
commune	13579	Bắc Lý	xã	37
commune	13591	Nam Xang	xã	37
commune	13594	Trần Thương	xã	37
commune	13597	Vĩnh Trụ	xã	37
commune	13609	Nhân Hà	xã	37
commune	13627	Nam Lý	xã	37
commune	13669	Nam Định	phường	37
commune	13684	Thiên Trường	phường	37
commune	13693	Đông A	phường	37
commune	13699	Thành Nam	phường	37
commune	13708	Mỹ Lộc	phường	37
commune	13741	Vụ Bản	xã	37
commune	13750	Minh Tân	xã	37
commune	13753	Hiển Khánh	xã	37
commune	13777	Trường Thi	phường	37
commune	13786	Liên Minh	xã	37
commune	13795	Ý Yên	xã	37
commune	13807	Tân Minh	xã	37
commune	13822	Phong Doanh	xã	37
commune	13834	Vũ Dương	xã	37
commune	13864	Vạn Thắng	xã	37
commune	13870	Yên Cường	xã	37
commune	13879	Yên Đồng	xã	37
commune	13891	Nghĩa Hưng	xã	37
commune	13894	Rạng Đông	xã	37
commune	13900	Đồng Thịnh	xã	37
commune	13918	Nghĩa Sơn	xã	37
commune	13927	Hồng Phong	xã	37
commune	13939	Quỹ Nhất	xã	37
commune	13957	Nghĩa Lâm	xã	37
commune	13966	Nam Trực	xã	37
commune	13972	Vị Khê	phường	37
commune	13984	Hồng Quang	phường	37
commune	13987	Nam Hồng	xã	37
commune	14005	Nam Ninh	xã	37
commune	14011	Nam Minh	xã	37
commune	14014	Nam Đồng	xã	37
commune	14026	Cổ Lễ	xã	37
commune	14038	Ninh Giang	xã	37
commune	14053	Trực Ninh	xã	37
commune	14056	Cát Thành	xã	37
commune	14062	Quang Hưng	xã	37
commune	14071	Minh Thái	xã	37
commune	14077	Ninh Cường	xã	37
commune	14089	Xuân Trường	xã	37
commune	14095	Xuân Hồng	xã	37
commune	14104	Xuân Giang	xã	37
commune	14122	Xuân Hưng	xã	37
commune	14161	Giao Minh	xã	37
commune	14167	Giao Thủy	xã	37
commune	14179	Giao Hưng	xã	37
commune	14182	Giao Hòa	xã	37
commune	14194	Giao Bình	xã	37
commune	14203	Giao Phúc	xã	37
commune	14212	Giao Ninh	xã	37
commune	14215	Hải Hậu	xã	37
commune	14218	Hải Tiến	xã	37
commune	14221	Hải Thịnh	xã	37
commune	14236	Hải Anh	xã	37
commune	14248	Hải Hưng	xã	37
commune	14281	Hải An	xã	37
commune	14287	Hải Quang	xã	37
commune	14308	Hải Xuân	xã	37
commune	14329	Hoa Lư	phường	37
commune	14359	Nam Hoa Lư	phường	37
commune	14362	Tam Điệp	phường	37
commune	14365	Trung Sơn	phường	37
commune	14371	Yên Sơn	phường	37
commune	14389	Gia Lâm	xã	37
commune	14401	Gia Tường	xã	37
commune	14404	Cúc Phương	xã	37
commune	14407	Phú Sơn	xã	37
commune	14428	Nho Quan	xã	37
commune	14434	Thanh Sơn	xã	37
commune	14452	Quỳnh Lưu	xã	37
commune	14458	Phú Long	xã	37
commune	14464	Gia Viễn	xã	37
commune	14482	Gia Hưng	xã	37
commune	14488	Gia Vân	xã	37
commune	14494	Gia Trấn	xã	37
commune	14500	Đại Hoàng	xã	37
commune	14524	Gia Phong	xã	37
commune	14533	Tây Hoa Lư	phường	37
commune	14560	Yên Khánh	xã	37
commune	14563	Khánh Thiện	xã	37
commune	14566	Đông Hoa Lư	phường	37
commune	14608	Khánh Trung	xã	37
commune	14611	Khánh Nhạc	xã	37
commune	14614	Khánh Hội	xã	37
commune	14620	Phát Diệm	xã	37
commune	14623	Bình Minh	xã	37
commune	14638	Kim Sơn	xã	37
commune	14647	Quang Thiện	xã	37
commune	14653	Chất Bình	xã	37
commune	14674	Lai Thành	xã	37
commune	14677	Định Hóa	xã	37
commune	14698	Kim Đông	xã	37
commune	14701	Yên Mô	xã	37
commune	14725	Yên Thắng	phường	37
commune	14728	Yên Từ	xã	37
commune	14743	Yên Mạc	xã	37
commune	14746	Đồng Thái	xã	37
commune	14758	Hàm Rồng	phường	38
commune	14797	Hạc Thành	phường	38
commune	14812	Bỉm Sơn	phường	38
commune	14818	Quang Trung	phường	38
commune	14845	Mường Lát	xã	38
commune	14848	Tam Chung	xã	38
commune	14854	Mường Lý	xã	38
commune	14857	Trung Lý	xã	38
commune	14860	Quang Chiểu	xã	38
commune	14863	Pù Nhi	xã	38
commune	14864	Nhi Sơn	xã	38
commune	14866	Mường Chanh	xã	38
commune	14869	Hồi Xuân	xã	38
commune	14872	Trung Thành	xã	38
commune	14875	Trung Sơn	xã	38
commune	14878	Phú Lệ	xã	38
commune	14890	Phú Xuân	xã	38
commune	14896	Hiền Kiệt	xã	38
commune	14902	Nam Xuân	xã	38
commune	14908	Thiên Phủ	xã	38
commune	14923	Bá Thước	xã	38
commune	14932	Điền Quang	xã	38
commune	14950	Điền Lư	xã	38
commune	14953	Quý Lương	xã	38
commune	14956	Pù Luông	xã	38
commune	14959	Cổ Lũng	xã	38
commune	14974	Văn Nho	xã	38
commune	14980	Thiết Ống	xã	38
commune	15001	Trung Hạ	xã	38
commune	15007	Tam Thanh	xã	38
commune	15010	Sơn Thủy	xã	38
commune	15013	Na Mèo	xã	38
commune	15016	Quan Sơn	xã	38
commune	15019	Tam Lư	xã	38
commune	15022	Sơn Điện	xã	38
commune	15025	Mường Mìn	xã	38
commune	15031	Yên Khương	xã	38
commune	15034	Yên Thắng	xã	38
commune	15043	Giao An	xã	38
commune	15049	Văn Phú	xã	38
commune	15055	Linh Sơn	xã	38
commune	15058	Đồng Lương	xã	38
commune	15061	Ngọc Lặc	xã	38
commune	15085	Thạch Lập	xã	38
commune	15091	Ngọc Liên	xã	38
commune	15106	Nguyệt Ấn	xã	38
commune	15112	Kiên Thọ	xã	38
commune	15124	Minh Sơn	xã	38
commune	15127	Cẩm Thủy	xã	38
commune	15142	Cẩm Thạch	xã	38
commune	15148	Cẩm Tú	xã	38
commune	15163	Cẩm Vân	xã	38
commune	15178	Cẩm Tân	xã	38
commune	15187	Kim Tân	xã	38
commune	15190	Vân Du	xã	38
commune	15199	Thạch Quảng	xã	38
commune	15211	Thạch Bình	xã	38
commune	15229	Thành Vinh	xã	38
commune	15250	Ngọc Trạo	xã	38
commune	15271	Hà Trung	xã	38
commune	15274	Hà Long	xã	38
commune	15286	Hoạt Giang	xã	38
commune	15298	Lĩnh Toại	xã	38
commune	15316	Tống Sơn	xã	38
commune	15349	Vĩnh Lộc	xã	38
commune	15361	Tây Đô	xã	38
commune	15382	Biện Thượng	xã	38
commune	15409	Yên Phú	xã	38
commune	15412	Quý Lộc	xã	38
commune	15421	Yên Trường	xã	38
commune	15442	Yên Ninh	xã	38
commune	15448	Định Hòa	xã	38
commune	15457	Định Tân	xã	38
commune	15469	Yên Định	xã	38
commune	15499	Thọ Xuân	xã	38
commune	15505	Thọ Long	xã	38
commune	15520	Xuân Hòa	xã	38
commune	15544	Lam Sơn	xã	38
commune	15553	Sao Vàng	xã	38
commune	15568	Thọ Lập	xã	38
commune	15574	Xuân Tín	xã	38
commune	15592	Xuân Lập	xã	38
commune	15607	Bát Mọt	xã	38
commune	15610	Yên Nhân	xã	38
commune	15622	Vạn Xuân	xã	38
commune	15628	Lương Sơn	xã	38
commune	15634	Luận Thành	xã	38
commune	15643	Thắng Lộc	xã	38
commune	15646	Thường Xuân	xã	38
commune	15658	Xuân Chinh	xã	38
commune	15661	Tân Thành	xã	38
commune	15664	Triệu Sơn	xã	38
commune	15667	Thọ Bình	xã	38
commune	15682	Hợp Tiến	xã	38
commune	15715	Tân Ninh	xã	38
commune	15724	Đồng Tiến	xã	38
commune	15754	Thọ Ngọc	xã	38
commune	15763	Thọ Phú	xã	38
commune	15766	An Nông	xã	38
commune	15772	Thiệu Hóa	xã	38
commune	15778	Thiệu Tiến	xã	38
commune	15796	Thiệu Quang	xã	38
commune	15820	Thiệu Toán	xã	38
commune	15835	Thiệu Trung	xã	38
commune	15853	Đông Tiến	phường	38
commune	15865	Hoằng Hóa	xã	38
commune	15880	Hoằng Giang	xã	38
commune	15889	Hoằng Phú	xã	38
commune	15910	Hoằng Sơn	xã	38
commune	15925	Nguyệt Viên	phường	38
commune	15961	Hoằng Lộc	xã	38
commune	15976	Hoằng Châu	xã	38
commune	15991	Hoằng Tiến	xã	38
commune	16000	Hoằng Thanh	xã	38
commune	16012	Hậu Lộc	xã	38
commune	16021	Triệu Lộc	xã	38
commune	16033	Đông Thành	xã	38
commune	16072	Hoa Lộc	xã	38
commune	16078	Vạn Lộc	xã	38
commune	16093	Nga Sơn	xã	38
commune	16108	Tân Tiến	xã	38
commune	16114	Nga Thắng	xã	38
commune	16138	Hồ Vương	xã	38
commune	16144	Nga An	xã	38
commune	16171	Ba Đình	xã	38
commune	16174	Như Xuân	xã	38
commune	16177	Xuân Bình	xã	38
commune	16186	Hóa Quỳ	xã	38
commune	16213	Thanh Phong	xã	38
commune	16222	Thanh Quân	xã	38
commune	16225	Thượng Ninh	xã	38
commune	16228	Như Thanh	xã	38
commune	16234	Xuân Du	xã	38
commune	16249	Mậu Lâm	xã	38
commune	16258	Xuân Thái	xã	38
commune	16264	Yên Thọ	xã	38
commune	16273	Thanh Kỳ	xã	38
commune	16279	Nông Cống	xã	38
commune	16297	Trung Chính	xã	38
commune	16309	Thắng Lợi	xã	38
commune	16342	Thăng Bình	xã	38
commune	16348	Trường Văn	xã	38
commune	16363	Tượng Lĩnh	xã	38
commune	16369	Công Chính	xã	38
commune	16378	Đông Sơn	phường	38
commune	16417	Đông Quang	phường	38
commune	16438	Lưu Vệ	xã	38
commune	16480	Quảng Yên	xã	38
commune	16489	Quảng Chính	xã	38
commune	16498	Quảng Ngọc	xã	38
commune	16516	Nam Sầm Sơn	phường	38
commune	16522	Quảng Phú	phường	38
commune	16531	Sầm Sơn	phường	38
commune	16540	Quảng Ninh	xã	38
commune	16543	Quảng Bình	xã	38
commune	16549	Tiên Trang	xã	38
commune	16561	Tĩnh Gia	phường	38
commune	16576	Ngọc Sơn	phường	38
commune	16591	Các Sơn	xã	38
commune	16594	Tân Dân	phường	38
commune	16597	Hải Lĩnh	phường	38
commune	16609	Đào Duy Từ	phường	38
commune	16624	Trúc Lâm	phường	38
commune	16636	Trường Lâm	xã	38
commune	16645	Hải Bình	phường	38
commune	16654	Nghi Sơn	phường	38
commune	16681	Thành Vinh	phường	40
commune	16690	Trường Vinh	phường	40
commune	16702	Vinh Phú	phường	40
commune	16708	Vinh Lộc	phường	40
commune	16732	Cửa Lò	phường	40
commune	16738	Quế Phong	xã	40
commune	16744	Thông Thụ	xã	40
commune	16750	Tiền Phong	xã	40
commune	16756	Tri Lễ	xã	40
commune	16774	Mường Quàng	xã	40
commune	16777	Quỳ Châu	xã	40
commune	16792	Châu Tiến	xã	40
commune	16801	Hùng Chân	xã	40
commune	16804	Châu Bình	xã	40
commune	16813	Mường Xén	xã	40
commune	16816	Mỹ Lý	xã	40
commune	16819	Bắc Lý	xã	40
commune	16822	Keng Đu	xã	40
commune	16828	Huồi Tụ	xã	40
commune	16831	Mường Lống	xã	40
commune	16834	Na Loi	xã	40
commune	16837	Nậm Cắn	xã	40
commune	16849	Hữu Kiệm	xã	40
commune	16855	Chiêu Lưu	xã	40
commune	16858	Mường Típ	xã	40
commune	16870	Na Ngoi	xã	40
commune	16876	Tương Dương	xã	40
commune	16882	Nhôn Mai	xã	40
commune	16885	Hữu Khuông	xã	40
commune	16903	Nga My	xã	40
commune	16906	Lượng Minh	xã	40
commune	16909	Yên Hòa	xã	40
commune	16912	Yên Na	xã	40
commune	16933	Tam Quang	xã	40
commune	16936	Tam Thái	xã	40
commune	16939	Thái Hòa	phường	40
commune	16941	Nghĩa Đàn	xã	40
commune	16951	Nghĩa Lâm	xã	40
commune	16969	Nghĩa Thọ	xã	40
commune	16972	Nghĩa Hưng	xã	40
commune	16975	Nghĩa Mai	xã	40
commune	17011	Tây Hiếu	phường	40
commune	17017	Đông Hiếu	xã	40
commune	17029	Nghĩa Lộc	xã	40
commune	17032	Nghĩa Khánh	xã	40
commune	17035	Quỳ Hợp	xã	40
commune	17044	Châu Hồng	xã	40
commune	17056	Châu Lộc	xã	40
commune	17059	Tam Hợp	xã	40
commune	17071	Minh Hợp	xã	40
commune	17077	Mường Ham	xã	40
commune	17089	Mường Chọng	xã	40
commune	17110	Hoàng Mai	phường	40
commune	17125	Quỳnh Mai	phường	40
commune	17128	Tân Mai	phường	40
commune	17143	Quỳnh Văn	xã	40
commune	17149	Quỳnh Tam	xã	40
commune	17170	Quỳnh Sơn	xã	40
commune	17176	Quỳnh Anh	xã	40
commune	17179	Quỳnh Lưu	xã	40
commune	17212	Quỳnh Phú	xã	40
commune	17224	Quỳnh Thắng	xã	40
commune	17230	Bình Chuẩn	xã	40
commune	17239	Mậu Thạch	xã	40
commune	17242	Cam Phục	xã	40
commune	17248	Châu Khê	xã	40
commune	17254	Con Cuông	xã	40
commune	17263	Môn Sơn	xã	40
commune	17266	Tân Kỳ	xã	40
commune	17272	Tân Phú	xã	40
commune	17278	Giai Xuân	xã	40
commune	17284	Nghĩa Đồng	xã	40
commune	17287	Tiên Đồng	xã	40
commune	17305	Tân An	xã	40
commune	17326	Nghĩa Hành	xã	40
commune	17329	Anh Sơn	xã	40
commune	17335	Thành Bình Thọ	xã	40
commune	17344	Nhân Hòa	xã	40
commune	17357	Vĩnh Tường	xã	40
commune	17365	Anh Sơn Đông	xã	40
commune	17380	Yên Xuân	xã	40
commune	17395	Hùng Châu	xã	40
commune	17416	Đức Châu	xã	40
commune	17419	Hải Châu	xã	40
commune	17443	Quảng Châu	xã	40
commune	17464	Diễn Châu	xã	40
commune	17476	Minh Châu	xã	40
commune	17479	An Châu	xã	40
commune	17488	Tân Châu	xã	40
commune	17506	Yên Thành	xã	40
commune	17515	Bình Minh	xã	40
commune	17521	Quang Đồng	xã	40
commune	17524	Giai Lạc	xã	40
commune	17530	Đông Thành	xã	40
commune	17560	Vân Du	xã	40
commune	17569	Quan Thành	xã	40
commune	17605	Hợp Minh	xã	40
commune	17611	Vân Tụ	xã	40
commune	17623	Bạch Ngọc	xã	40
commune	17641	Lương Sơn	xã	40
commune	17662	Đô Lương	xã	40
commune	17677	Văn Hiến	xã	40
commune	17689	Thuần Trung	xã	40
commune	17707	Bạch Hà	xã	40
commune	17713	Đại Đồng	xã	40
commune	17722	Hạnh Lâm	xã	40
commune	17728	Cát Ngạn	xã	40
commune	17743	Tam Đồng	xã	40
commune	17759	Sơn Lâm	xã	40
commune	17770	Hoa Quân	xã	40
commune	17779	Xuân Lâm	xã	40
commune	17791	Kim Bảng	xã	40
commune	17818	Bích Hào	xã	40
commune	17827	Nghi Lộc	xã	40
commune	17833	Hải Lộc	xã	40
commune	17842	Thần Lĩnh	xã	40
commune	17854	Văn Kiều	xã	40
commune	17857	Phúc Lộc	xã	40
commune	17866	Trung Lộc	xã	40
commune	17878	Đông Lộc	xã	40
commune	17920	Vinh Hưng	phường	40
commune	17935	Nam Đàn	xã	40
commune	17944	Đại Huệ	xã	40
commune	17950	Vạn An	xã	40
commune	17971	Kim Liên	xã	40
commune	17989	Thiên Nhẫn	xã	40
commune	18001	Hưng Nguyên	xã	40
commune	18007	Yên Trung	xã	40
commune	18028	Hưng Nguyên Nam	xã	40
commune	18040	Lam Thành	xã	40
commune	18073	Thành Sen	phường	42
commune	18100	Trần Phú	phường	42
commune	18115	Bắc Hồng Lĩnh	phường	42
commune	18118	Nam Hồng Lĩnh	phường	42
commune	18133	Hương Sơn	xã	42
commune	18160	Sơn Hồng	xã	42
commune	18163	Sơn Tiến	xã	42
commune	18172	Sơn Tây	xã	42
commune	18184	Sơn Giang	xã	42
commune	18196	Sơn Kim 1	xã	42
commune	18199	Sơn Kim 2	xã	42
commune	18202	Tứ Mỹ	xã	42
commune	18223	Kim Hoa	xã	42
commune	18229	Đức Thọ	xã	42
commune	18244	Đức Minh	xã	42
commune	18262	Đức Quang	xã	42
commune	18277	Đức Thịnh	xã	42
commune	18304	Đức Đồng	xã	42
commune	18313	Vũ Quang	xã	42
commune	18322	Mai Hoa	xã	42
commune	18328	Thượng Đức	xã	42
commune	18352	Nghi Xuân	xã	42
commune	18364	Đan Hải	xã	42
commune	18373	Tiên Điền	xã	42
commune	18394	Cổ Đạm	xã	42
commune	18406	Can Lộc	xã	42
commune	18409	Hồng Lộc	xã	42
commune	18418	Tùng Lộc	xã	42
commune	18436	Trường Lưu	xã	42
commune	18466	Gia Hanh	xã	42
commune	18481	Xuân Lộc	xã	42
commune	18484	Đồng Lộc	xã	42
commune	18496	Hương Khê	xã	42
commune	18502	Hà Linh	xã	42
commune	18523	Hương Bình	xã	42
commune	18532	Hương Phố	xã	42
commune	18544	Hương Xuân	xã	42
commune	18547	Phúc Trạch	xã	42
commune	18550	Hương Đô	xã	42
commune	18562	Thạch Hà	xã	42
commune	18568	Lộc Hà	xã	42
commune	18583	Mai Phụ	xã	42
commune	18586	Đông Kinh	xã	42
commune	18601	Việt Xuyên	xã	42
commune	18604	Thạch Khê	xã	42
commune	18619	Đồng Tiến	xã	42
commune	18628	Thạch Lạc	xã	42
commune	18634	Toàn Lưu	xã	42
commune	18652	Hà Huy Tập	phường	42
commune	18667	Thạch Xuân	xã	42
commune	18673	Cẩm Xuyên	xã	42
commune	18676	Thiên Cầm	xã	42
commune	18682	Yên Hòa	xã	42
commune	18685	Cẩm Bình	xã	42
commune	18736	Cẩm Hưng	xã	42
commune	18739	Cẩm Duệ	xã	42
commune	18742	Cẩm Trung	xã	42
commune	18748	Cẩm Lạc	xã	42
commune	18754	Sông Trí	phường	42
commune	18766	Kỳ Xuân	xã	42
commune	18775	Kỳ Anh	xã	42
commune	18781	Hải Ninh	phường	42
commune	18787	Kỳ Văn	xã	42
commune	18790	Kỳ Khang	xã	42
commune	18814	Kỳ Hoa	xã	42
commune	18823	Vũng Áng	phường	42
commune	18832	Hoành Sơn	phường	42
commune	18838	Kỳ Lạc	xã	42
commune	18844	Kỳ Thượng	xã	42
commune	18859	Đồng Thuận	phường	44
commune	18871	Đồng Sơn	phường	44
commune	18880	Đồng Hới	phường	44
commune	18901	Minh Hóa	xã	44
commune	18904	Dân Hóa	xã	44
commune	18919	Tân Thành	xã	44
commune	18922	Kim Điền	xã	44
commune	18943	Kim Phú	xã	44
commune	18949	Đồng Lê	xã	44
commune	18952	Tuyên Sơn	xã	44
commune	18958	Tuyên Lâm	xã	44
commune	18985	Tuyên Phú	xã	44
commune	18991	Tuyên Bình	xã	44
commune	18997	Tuyên Hóa	xã	44
commune	19009	Ba Đồn	phường	44
commune	19021	Phú Trạch	xã	44
commune	19030	Trung Thuần	xã	44
commune	19033	Hòa Trạch	xã	44
commune	19051	Tân Gianh	xã	44
commune	19057	Quảng Trạch	xã	44
commune	19066	Bắc Gianh	phường	44
commune	19075	Nam Ba Đồn	xã	44
commune	19093	Nam Gianh	xã	44
commune	19111	Hoàn Lão	xã	44
commune	19126	Bắc Trạch	xã	44
commune	19138	Phong Nha	xã	44
commune	19141	Bố Trạch	xã	44
commune	19147	Thượng Trạch	xã	44
commune	19159	Đông Trạch	xã	44
commune	19198	Nam Trạch	xã	44
commune	19204	Trường Sơn	xã	44
commune	19207	Quảng Ninh	xã	44
commune	19225	Ninh Châu	xã	44
commune	19237	Trường Ninh	xã	44
commune	19246	Lệ Ninh	xã	44
commune	19249	Lệ Thủy	xã	44
commune	19255	Cam Hồng	xã	44
commune	19288	Sen Ngư	xã	44
commune	19291	Tân Mỹ	xã	44
commune	19309	Trường Phú	xã	44
commune	19318	Kim Ngân	xã	44
commune	19333	Đông Hà	phường	44
commune	19351	Nam Đông Hà	phường	44
commune	19360	Quảng Trị	phường	44
commune	19363	Vĩnh Linh	xã	44
commune	19366	Bến Quan	xã	44
commune	19372	Vĩnh Hoàng	xã	44
commune	19405	Vĩnh Thủy	xã	44
commune	19414	Cửa Tùng	xã	44
commune	19429	Khe Sanh	xã	44
commune	19432	Lao Bảo	xã	44
commune	19435	Hướng Lập	xã	44
commune	19441	Hướng Phùng	xã	44
commune	19462	Tân Lập	xã	44
commune	19483	A Dơi	xã	44
commune	19489	Lìa	xã	44
commune	19495	Gio Linh	xã	44
commune	19496	Cửa Việt	xã	44
commune	19501	Bến Hải	xã	44
commune	19537	Cồn Tiên	xã	44
commune	19555	Hướng Hiệp	xã	44
commune	19564	Đakrông	xã	44
commune	19567	Ba Lòng	xã	44
commune	19588	Tà Rụt	xã	44
commune	19594	La Lay	xã	44
commune	19597	Cam Lộ	xã	44
commune	19603	Hiếu Giang	xã	44
commune	19624	Triệu Phong	xã	44
commune	19639	Nam Cửa Việt	xã	44
commune	19645	Triệu Bình	xã	44
commune	19654	Triệu Cơ	xã	44
commune	19669	Ái Tử	xã	44
commune	19681	Diên Sanh	xã	44
commune	19699	Vĩnh Định	xã	44
commune	19702	Hải Lăng	xã	44
commune	19735	Nam Hải Lăng	xã	44
commune	19741	Mỹ Thủy	xã	44
commune	19742	Cồn Cỏ	đặc khu	44
commune	19753	Phú Xuân	phường	46
commune	19774	Kim Long	phường	46
commune	19777	Vỹ Dạ	phường	46
commune	19789	Thuận Hóa	phường	46
commune	19804	Hương An	phường	46
commune	19813	Thủy Xuân	phường	46
commune	19815	An Cựu	phường	46
commune	19819	Phong Điền	phường	46
commune	19828	Phong Phú	phường	46
commune	19831	Phong Dinh	phường	46
commune	19858	Phong Thái	phường	46
commune	19867	Quảng Điền	xã	46
commune	19873	Phong Quảng	phường	46
commune	19885	Đan Điền	xã	46
commune	19900	Thuận An	phường	46
commune	19909	Dương Nỗ	phường	46
commune	19918	Phú Hồ	xã	46
commune	19930	Mỹ Thượng	phường	46
commune	19942	Phú Vang	xã	46
commune	19945	Phú Vinh	xã	46
commune	19960	Phú Bài	phường	46
commune	19969	Thanh Thủy	phường	46
commune	19975	Hương Thủy	phường	46
commune	19996	Hương Trà	phường	46
commune	20014	Hóa Châu	phường	46
commune	20017	Kim Trà	phường	46
commune	20035	Bình Điền	xã	46
commune	20044	A Lưới 2	xã	46
commune	20050	A Lưới 5	xã	46
commune	20056	A Lưới 1	xã	46
commune	20071	A Lưới 3	xã	46
commune	20101	A Lưới 4	xã	46
commune	20107	Phú Lộc	xã	46
commune	20122	Vinh Lộc	xã	46
commune	20131	Hưng Lộc	xã	46
commune	20137	Chân Mây - Lăng Cô	xã	46
commune	20140	Lộc An	xã	46
commune	20161	Khe Tre	xã	46
commune	20179	Nam Đông	xã	46
commune	20182	Long Quảng	xã	46
commune	20194	Hải Vân	phường	48
commune	20197	Liên Chiểu	phường	48
commune	20200	Hòa Khánh	phường	48
commune	20209	Thanh Khê	phường	48
commune	20242	Hải Châu	phường	48
commune	20257	Hòa Cường	phường	48
commune	20260	Cẩm Lệ	phường	48
commune	20263	Sơn Trà	phường	48
commune	20275	An Hải	phường	48
commune	20285	Ngũ Hành Sơn	phường	48
commune	20305	An Khê	phường	48
commune	20308	Bà Nà	xã	48
commune	20314	Hòa Xuân	phường	48
commune	20320	Hòa Vang	xã	48
commune	20332	Hòa Tiến	xã	48
commune	20333	Hoàng Sa	đặc khu	48
commune	20335	Bàn Thạch	phường	48
commune	20341	Tam Kỳ	phường	48
commune	20350	Hương Trà	phường	48
commune	20356	Quảng Phú	phường	48
commune	20364	Chiên Đàn	xã	48
commune	20380	Tây Hồ	xã	48
commune	20392	Phú Ninh	xã	48
commune	20401	Hội An Tây	phường	48
commune	20410	Hội An	phường	48
commune	20413	Hội An Đông	phường	48
commune	20434	Tân Hiệp	xã	48
commune	20443	Hùng Sơn	xã	48
commune	20455	Tây Giang	xã	48
commune	20458	Avương	xã	48
commune	20467	Đông Giang	xã	48
commune	20476	Sông Kôn	xã	48
commune	20485	Sông Vàng	xã	48
commune	20494	Bến Hiên	xã	48
commune	20500	Đại Lộc	xã	48
commune	20506	Thượng Đức	xã	48
commune	20515	Hà Nha	xã	48
commune	20539	Vu Gia	xã	48
commune	20542	Phú Thuận	xã	48
commune	20551	Điện Bàn	phường	48
commune	20557	Điện Bàn Bắc	phường	48
commune	20569	Điện Bàn Tây	xã	48
commune	20575	An Thắng	phường	48
commune	20579	Điện Bàn Đông	phường	48
commune	20587	Gò Nổi	xã	48
commune	20599	Nam Phước	xã	48
commune	20611	Thu Bồn	xã	48
commune	20623	Duy Xuyên	xã	48
commune	20635	Duy Nghĩa	xã	48
commune	20641	Quế Sơn	xã	48
commune	20650	Xuân Phú	xã	48
commune	20656	Nông Sơn	xã	48
commune	20662	Quế Sơn Trung	xã	48
commune	20669	Quế Phước	xã	48
commune	20695	Thạnh Mỹ	xã	48
commune	20698	La Êê	xã	48
commune	20704	La Dêê	xã	48
commune	20707	Nam Giang	xã	48
commune	20710	Bến Giằng	xã	48
commune	20716	Đắc Pring	xã	48
commune	20722	Khâm Đức	xã	48
commune	20728	Phước Hiệp	xã	48
commune	20734	Phước Năng	xã	48
commune	20740	Phước Chánh	xã	48
commune	20752	Phước Thành	xã	48
commune	20767	Việt An	xã	48
commune	20770	Phước Trà	xã	48
commune	20779	Hiệp Đức	xã	48
commune	20791	Thăng Bình	xã	48
commune	20794	Thăng An	xã	48
commune	20818	Đồng Dương	xã	48
commune	20827	Thăng Phú	xã	48
commune	20836	Thăng Trường	xã	48
commune	20848	Thăng Điền	xã	48
commune	20854	Tiên Phước	xã	48
commune	20857	Sơn Cẩm Hà	xã	48
commune	20875	Lãnh Ngọc	xã	48
commune	20878	Thạnh Bình	xã	48
commune	20900	Trà My	xã	48
commune	20908	Trà Liên	xã	48
commune	20920	Trà Đốc	xã	48
commune	20923	Trà Tân	xã	48
commune	20929	Trà Giáp	xã	48
commune	20938	Trà Leng	xã	48
commune	20941	Trà Tập	xã	48
commune	20944	Nam Trà My	xã	48
commune	20950	Trà Linh	xã	48
commune	20959	Trà Vân	xã	48
commune	20965	Núi Thành	xã	48
commune	20971	Tam Xuân	xã	48
commune	20977	Đức Phú	xã	48
commune	20984	Tam Anh	xã	48
commune	20992	Tam Hải	xã	48
commune	21004	Tam Mỹ	xã	48
commune	21025	Cẩm Thành	phường	51
commune	21028	Nghĩa Lộ	phường	51
commune	21034	An Phú	xã	51
commune	21040	Bình Sơn	xã	51
commune	21061	Vạn Tường	xã	51
commune	21085	Bình Minh	xã	51
commune	21100	Bình Chương	xã	51
commune	21109	Đông Sơn	xã	51
commune	21115	Trà Bồng	xã	51
commune	21124	Thanh Bồng	xã	51
commune	21127	Đông Trà Bồng	xã	51
commune	21136	Cà Đam	xã	51
commune	21154	Tây Trà	xã	51
commune	21157	Tây Trà Bồng	xã	51
commune	21172	Trương Quang Trọng	phường	51
commune	21181	Thọ Phong	xã	51
commune	21196	Trường Giang	xã	51
commune	21205	Ba Gia	xã	51
commune	21211	Tịnh Khê	xã	51
commune	21220	Sơn Tịnh	xã	51
commune	21235	Tư Nghĩa	xã	51
commune	21238	Vệ Giang	xã	51
commune	21244	Trà Giang	xã	51
commune	21250	Nghĩa Giang	xã	51
commune	21289	Sơn Hà	xã	51
commune	21292	Sơn Hạ	xã	51
commune	21307	Sơn Linh	xã	51
commune	21319	Sơn Thủy	xã	51
commune	21325	Sơn Kỳ	xã	51
commune	21334	Sơn Tây Thượng	xã	51
commune	21340	Sơn Tây	xã	51
commune	21343	Sơn Tây Hạ	xã	51
commune	21349	Sơn Mai	xã	51
commune	21361	Minh Long	xã	51
commune	21364	Nghĩa Hành	xã	51
commune	21370	Phước Giang	xã	51
commune	21385	Đình Cương	xã	51
commune	21388	Thiện Tín	xã	51
commune	21400	Mộ Đức	xã	51
commune	21409	Long Phụng	xã	51
commune	21421	Mỏ Cày	xã	51
commune	21433	Lân Phong	xã	51
commune	21439	Đức Phổ	phường	51
commune	21451	Trà Câu	phường	51
commune	21457	Nguyễn Nghiêm	xã	51
commune	21472	Khánh Cường	xã	51
commune	21478	Sa Huỳnh	phường	51
commune	21484	Ba Tơ	xã	51
commune	21490	Ba Vinh	xã	51
commune	21496	Ba Động	xã	51
commune	21499	Ba Dinh	xã	51
commune	21520	Đặng Thùy Trâm	xã	51
commune	21523	Ba Tô	xã	51
commune	21529	Ba Vì	xã	51
commune	21538	Ba Xa	xã	51
commune	21548	Lý Sơn	đặc khu	51
commune	21553	Quy Nhơn Bắc	phường	52
commune	21583	Quy Nhơn	phường	52
commune	21589	Quy Nhơn Tây	phường	52
commune	21592	Quy Nhơn Nam	phường	52
commune	21601	Quy Nhơn Đông	phường	52
commune	21607	Nhơn Châu	xã	52
commune	21609	An Lão	xã	52
commune	21616	An Vinh	xã	52
commune	21622	An Toàn	xã	52
commune	21628	An Hòa	xã	52
commune	21637	Tam Quan	phường	52
commune	21640	Bồng Sơn	phường	52
commune	21655	Hoài Nhơn Bắc	phường	52
commune	21661	Hoài Nhơn Tây	phường	52
commune	21664	Hoài Nhơn	phường	52
commune	21670	Hoài Nhơn Đông	phường	52
commune	21673	Hoài Nhơn Nam	phường	52
commune	21688	Hoài Ân	xã	52
commune	21697	Ân Hảo	xã	52
commune	21703	Vạn Đức	xã	52
commune	21715	Ân Tường	xã	52
commune	21727	Kim Sơn	xã	52
commune	21730	Phù Mỹ	xã	52
commune	21733	Bình Dương	xã	52
commune	21739	Phù Mỹ Bắc	xã	52
commune	21751	Phù Mỹ Đông	xã	52
commune	21757	Phù Mỹ Tây	xã	52
commune	21769	An Lương	xã	52
commune	21775	Phù Mỹ Nam	xã	52
commune	21786	Vĩnh Thạnh	xã	52
commune	21787	Vĩnh Sơn	xã	52
commune	21796	Vĩnh Thịnh	xã	52
commune	21805	Vĩnh Quang	xã	52
commune	21808	Tây Sơn	xã	52
commune	21817	Bình Hiệp	xã	52
commune	21820	Bình Khê	xã	52
commune	21829	Bình An	xã	52
commune	21835	Bình Phú	xã	52
commune	21853	Phù Cát	xã	52
commune	21859	Đề Gi	xã	52
commune	21868	Hội Sơn	xã	52
commune	21871	Hòa Hội	xã	52
commune	21880	Cát Tiến	xã	52
commune	21892	Xuân An	xã	52
commune	21901	Ngô Mây	xã	52
commune	21907	Bình Định	phường	52
commune	21910	An Nhơn	phường	52
commune	21925	An Nhơn Bắc	phường	52
commune	21934	An Nhơn Đông	phường	52
commune	21940	An Nhơn Tây	xã	52
commune	21943	An Nhơn Nam	phường	52
commune	21952	Tuy Phước	xã	52
commune	21964	Tuy Phước Bắc	xã	52
commune	21970	Tuy Phước Đông	xã	52
commune	21985	Tuy Phước Tây	xã	52
commune	21994	Vân Canh	xã	52
commune	21997	Canh Liên	xã	52
commune	22006	Canh Vinh	xã	52
commune	22015	Tuy Hòa	phường	66
commune	22045	Bình Kiến	phường	66
commune	22051	Sông Cầu	phường	66
commune	22057	Xuân Lộc	xã	66
commune	22060	Xuân Cảnh	xã	66
commune	22075	Xuân Thọ	xã	66
commune	22076	Xuân Đài	phường	66
commune	22081	Đồng Xuân	xã	66
commune	22090	Xuân Lãnh	xã	66
commune	22096	Phú Mỡ	xã	66
commune	22111	Xuân Phước	xã	66
commune	22114	Tuy An Bắc	xã	66
commune	22120	Tuy An Đông	xã	66
commune	22132	Tuy An Tây	xã	66
commune	22147	Ô Loan	xã	66
commune	22153	Tuy An Nam	xã	66
commune	22165	Sơn Hòa	xã	66
commune	22171	Tây Sơn	xã	66
commune	22177	Vân Hòa	xã	66
commune	22192	Suối Trai	xã	66
commune	22207	Sông Hinh	xã	66
commune	22222	Đức Bình	xã	66
commune	22225	Ea Bá	xã	66
commune	22237	Ea Ly	xã	66
commune	22240	Phú Yên	phường	66
commune	22250	Sơn Thành	xã	66
commune	22255	Tây Hòa	xã	66
commune	22258	Đông Hòa	phường	66
commune	22261	Hòa Hiệp	phường	66
commune	22276	Hòa Thịnh	xã	66
commune	22285	Hòa Mỹ	xã	66
commune	22291	Hòa Xuân	xã	66
commune	22303	Phú Hòa 2	xã	66
commune	22319	Phú Hòa 1	xã	66
commune	22333	Bắc Nha Trang	phường	56
commune	22366	Nha Trang	phường	56
commune	22390	Tây Nha Trang	phường	56
commune	22402	Nam Nha Trang	phường	56
commune	22411	Bắc Cam Ranh	phường	56
commune	22420	Cam Ranh	phường	56
commune	22423	Ba Ngòi	phường	56
commune	22432	Cam Linh	phường	56
commune	22435	Cam Hiệp	xã	56
commune	22453	Cam Lâm	xã	56
commune	22465	Cam An	xã	56
commune	22480	Nam Cam Ranh	xã	56
commune	22489	Vạn Ninh	xã	56
commune	22498	Tu Bông	xã	56
commune	22504	Đại Lãnh	xã	56
commune	22516	Vạn Thắng	xã	56
commune	22525	Vạn Hưng	xã	56
commune	22528	Ninh Hòa	phường	56
commune	22546	Bắc Ninh Hòa	xã	56
commune	22552	Tây Ninh Hòa	xã	56
commune	22558	Hòa Trí	xã	56
commune	22561	Đông Ninh Hòa	phường	56
commune	22576	Tân Định	xã	56
commune	22591	Hòa Thắng	phường	56
commune	22597	Nam Ninh Hòa	xã	56
commune	22609	Khánh Vĩnh	xã	56
commune	22612	Trung Khánh Vĩnh	xã	56
commune	22615	Bắc Khánh Vĩnh	xã	56
commune	22624	Tây Khánh Vĩnh	xã	56
commune	22648	Nam Khánh Vĩnh	xã	56
commune	22651	Diên Khánh	xã	56
commune	22657	Diên Điền	xã	56
commune	22660	Diên Lâm	xã	56
commune	22672	Diên Thọ	xã	56
commune	22678	Diên Lạc	xã	56
commune	22702	Suối Hiệp	xã	56
commune	22708	Suối Dầu	xã	56
commune	22714	Khánh Sơn	xã	56
commune	22720	Tây Khánh Sơn	xã	56
commune	22732	Đông Khánh Sơn	xã	56
commune	22736	Trường Sa	đặc khu	56
commune	22738	Đô Vinh	phường	56
commune	22741	Bảo An	phường	56
commune	22759	Phan Rang	phường	56
commune	22780	Đông Hải	phường	56
commune	22786	Bác Ái Tây	xã	56
commune	22795	Bác Ái	xã	56
commune	22801	Bác Ái Đông	xã	56
commune	22810	Ninh Sơn	xã	56
commune	22813	Lâm Sơn	xã	56
commune	22822	Mỹ Sơn	xã	56
commune	22828	Anh Dũng	xã	56
commune	22834	Ninh Chử	phường	56
commune	22840	Công Hải	xã	56
commune	22846	Vĩnh Hải	xã	56
commune	22849	Thuận Bắc	xã	56
commune	22852	Ninh Hải	xã	56
commune	22861	Xuân Hải	xã	56
commune	22870	Ninh Phước	xã	56
commune	22873	Phước Hậu	xã	56
commune	22888	Phước Dinh	xã	56
commune	22891	Phước Hữu	xã	56
commune	22897	Thuận Nam	xã	56
commune	22900	Phước Hà	xã	56
commune	22909	Cà Ná	xã	56
commune	22918	Mũi Né	phường	68
commune	22924	Phú Thủy	phường	68
commune	22933	Hàm Thắng	phường	68
commune	22945	Phan Thiết	phường	68
commune	22954	Tiến Thành	phường	68
commune	22960	Bình Thuận	phường	68
commune	22963	Tuyên Quang	xã	68
commune	22969	Liên Hương	xã	68
commune	22972	Phan Rí Cửa	xã	68
commune	22978	Tuy Phong	xã	68
commune	22981	Vĩnh Hảo	xã	68
commune	23005	Bắc Bình	xã	68
commune	23008	Phan Sơn	xã	68
commune	23020	Hải Ninh	xã	68
commune	23023	Sông Lũy	xã	68
commune	23032	Lương Sơn	xã	68
commune	23041	Hồng Thái	xã	68
commune	23053	Hòa Thắng	xã	68
commune	23059	Hàm Thuận	xã	68
commune	23065	La Dạ	xã	68
commune	23074	Đông Giang	xã	68
commune	23086	Hồng Sơn	xã	68
commune	23089	Hàm Thuận Bắc	xã	68
commune	23095	Hàm Liêm	xã	68
commune	23110	Hàm Thuận Nam	xã	68
commune	23122	Hàm Thạnh	xã	68
commune	23128	Hàm Kiệm	xã	68
commune	23134	Tân Lập	xã	68
commune	23143	Tân Thành	xã	68
commune	23149	Tánh Linh	xã	68
commune	23152	Bắc Ruộng	xã	68
commune	23158	Nghị Đức	xã	68
commune	23173	Đồng Kho	xã	68
commune	23188	Suối Kiết	xã	68
commune	23191	Đức Linh	xã	68
commune	23194	Hoài Đức	xã	68
commune	23200	Nam Thành	xã	68
commune	23227	Trà Tân	xã	68
commune	23230	Tân Minh	xã	68
commune	23231	Phước Hội	phường	68
commune	23235	La Gi	phường	68
commune	23236	Hàm Tân	xã	68
commune	23246	Tân Hải	xã	68
commune	23266	Sơn Mỹ	xã	68
commune	23272	Phú Quý	đặc khu	68
commune	23284	Đăk Cấm	phường	51
commune	23293	Kon Tum	phường	51
commune	23302	Đăk Bla	phường	51
commune	23317	Ngọk Bay	xã	51
commune	23326	Ia Chim	xã	51
commune	23332	Đăk Rơ Wa	xã	51
commune	23341	Đăk Pék	xã	51
commune	23344	Đăk Plô	xã	51
commune	23356	Xốp	xã	51
commune	23365	Ngọc Linh	xã	51
commune	23368	Đăk Long	xã	51
commune	23374	Đăk Môn	xã	51
commune	23377	Bờ Y	xã	51
commune	23383	Dục Nông	xã	51
commune	23392	Sa Loong	xã	51
commune	23401	Đăk Tô	xã	51
commune	23416	Đăk Sao	xã	51
commune	23419	Đăk Tờ Kan	xã	51
commune	23425	Tu Mơ Rông	xã	51
commune	23428	Ngọk Tụ	xã	51
commune	23430	Kon Đào	xã	51
commune	23446	Măng Ri	xã	51
commune	23455	Măng Bút	xã	51
commune	23473	Măng Đen	xã	51
commune	23476	Kon Plông	xã	51
commune	23479	Đăk Rve	xã	51
commune	23485	Đăk Kôi	xã	51
commune	23497	Kon Braih	xã	51
commune	23500	Đăk Hà	xã	51
commune	23504	Đăk Pxi	xã	51
commune	23510	Đăk Ui	xã	51
commune	23512	Đăk Mar	xã	51
commune	23515	Ngọk Réo	xã	51
commune	23527	Sa Thầy	xã	51
commune	23530	Rờ Kơi	xã	51
commune	23534	Sa Bình	xã	51
commune	23535	Ia Đal	xã	51
commune	23536	Mô Rai	xã	51
commune	23538	Ia Tơi	xã	51
commune	23548	Ya Ly	xã	51
commune	23563	Diên Hồng	phường	52
commune	23575	Pleiku	phường	52
commune	23584	Thống Nhất	phường	52
commune	23586	Hội Phú	phường	52
commune	23590	Biển Hồ	xã	52
commune	23602	An Phú	phường	52
commune	23611	Gào	xã	52
commune	23614	An Bình	phường	52
commune	23617	An Khê	phường	52
commune	23629	Cửu An	xã	52
commune	23638	Kbang	xã	52
commune	23644	Đak Rong	xã	52
commune	23647	Sơn Lang	xã	52
commune	23650	Krong	xã	52
commune	23668	Tơ Tung	xã	52
commune	23674	Kông Bơ La	xã	52
commune	23677	Đak Đoa	xã	52
commune	23683	Đak Sơmei	xã	52
commune	23701	Kon Gang	xã	52
commune	23710	Ia Băng	xã	52
commune	23714	KDang	xã	52
commune	23722	Chư Păh	xã	52
commune	23728	Ia Khươl	xã	52
commune	23734	Ia Ly	xã	52
commune	23749	Ia Phí	xã	52
commune	23764	Ia Grai	xã	52
commune	23767	Ia Hrung	xã	52
commune	23776	Ia Krái	xã	52
commune	23782	Ia O	xã	52
commune	23788	Ia Chia	xã	52
commune	23794	Mang Yang	xã	52
commune	23798	Ayun	xã	52
commune	23799	Hra	xã	52
commune	23812	Lơ Pang	xã	52
commune	23818	Kon Chiêng	xã	52
commune	23824	Kông Chro	xã	52
commune	23830	Chư Krey	xã	52
commune	23833	Ya Ma	xã	52
commune	23839	SRó	xã	52
commune	23842	Đăk Song	xã	52
commune	23851	Chơ Long	xã	52
commune	23857	Đức Cơ	xã	52
commune	23866	Ia Krêl	xã	52
commune	23869	Ia Dơk	xã	52
commune	23872	Ia Dom	xã	52
commune	23881	Ia Pnôn	xã	52
commune	23884	Ia Nan	xã	52
commune	23887	Chư Prông	xã	52
commune	23896	Bàu Cạn	xã	52
commune	23908	Ia Tôr	xã	52
commune	23911	Ia Boòng	xã	52
commune	23917	Ia Púch	xã	52
commune	23926	Ia Pia	xã	52
commune	23935	Ia Lâu	xã	52
commune	23938	Ia Mơ	xã	52
commune	23941	Chư Sê	xã	52
commune	23942	Chư Pưh	xã	52
commune	23947	Bờ Ngoong	xã	52
commune	23954	Al Bá	xã	52
commune	23971	Ia Hrú	xã	52
commune	23977	Ia Ko	xã	52
commune	23986	Ia Le	xã	52
commune	23995	Đak Pơ	xã	52
commune	24007	Ya Hội	xã	52
commune	24013	Pờ Tó	xã	52
commune	24022	Ia Pa	xã	52
commune	24028	Ia Tul	xã	52
commune	24043	Phú Thiện	xã	52
commune	24044	Ayun Pa	phường	52
commune	24049	Chư A Thai	xã	52
commune	24061	Ia Hiao	xã	52
commune	24065	Ia Rbol	xã	52
commune	24073	Ia Sao	xã	52
commune	24076	Phú Túc	xã	52
commune	24100	Ia Dreh	xã	52
commune	24109	Uar	xã	52
commune	24112	Ia Rsai	xã	52
commune	24121	Tân Lập	phường	66
commune	24133	Buôn Ma Thuột	phường	66
commune	24154	Thành Nhất	phường	66
commune	24163	Tân An	phường	66
commune	24169	Ea Kao	phường	66
commune	24175	Hòa Phú	xã	66
commune	24181	Ea Drăng	xã	66
commune	24184	Ea H'Leo	xã	66
commune	24187	Ea Hiao	xã	66
commune	24193	Ea Wy	xã	66
commune	24208	Ea Khăl	xã	66
commune	24211	Ea Súp	xã	66
commune	24214	Ia Lốp	xã	66
commune	24217	Ea Rốk	xã	66
commune	24221	Ia Rvê	xã	66
commune	24229	Ea Bung	xã	66
commune	24235	Buôn Đôn	xã	66
commune	24241	Ea Wer	xã	66
commune	24250	Ea Nuôl	xã	66
commune	24259	Quảng Phú	xã	66
commune	24265	Ea Kiết	xã	66
commune	24277	Ea Tul	xã	66
commune	24280	Cư M'gar	xã	66
commune	24286	Ea M'Droh	xã	66
commune	24301	Cuôr Đăng	xã	66
commune	24305	Buôn Hồ	phường	66
commune	24310	Krông Búk	xã	66
commune	24313	Cư Pơng	xã	66
commune	24316	Pơng Drang	xã	66
commune	24328	Ea Drông	xã	66
commune	24340	Cư Bao	phường	66
commune	24343	Krông Năng	xã	66
commune	24346	Dliê Ya	xã	66
commune	24352	Tam Giang	xã	66
commune	24364	Phú Xuân	xã	66
commune	24373	Ea Kar	xã	66
commune	24376	Ea Knốp	xã	66
commune	24400	Ea Păl	xã	66
commune	24403	Ea Ô	xã	66
commune	24406	Cư Yang	xã	66
commune	24412	M'Drắk	xã	66
commune	24415	Cư Prao	xã	66
commune	24433	Ea Riêng	xã	66
commune	24436	Cư M'ta	xã	66
commune	24444	Krông Á	xã	66
commune	24445	Ea Trang	xã	66
commune	24448	Krông Bông	xã	66
commune	24454	Dang Kang	xã	66
commune	24472	Hòa Sơn	xã	66
commune	24478	Cư Pui	xã	66
commune	24484	Yang Mao	xã	66
commune	24490	Krông Pắc	xã	66
commune	24496	Ea Kly	xã	66
commune	24502	Ea Phê	xã	66
commune	24505	Ea Knuếc	xã	66
commune	24526	Tân Tiến	xã	66
commune	24529	Vụ Bổn	xã	66
commune	24538	Krông Ana	xã	66
commune	24540	Ea Ning	xã	66
commune	24544	Ea Ktur	xã	66
commune	24559	Ea Na	xã	66
commune	24561	Dray Bhăng	xã	66
commune	24568	Dur Kmăl	xã	66
commune	24580	Liên Sơn Lắk	xã	66
commune	24595	Đắk Liêng	xã	66
commune	24598	Đắk Phơi	xã	66
commune	24604	Krông Nô	xã	66
commune	24607	Nam Ka	xã	66
commune	24611	Bắc Gia Nghĩa	phường	68
commune	24615	Nam Gia Nghĩa	phường	68
commune	24616	Quảng Sơn	xã	68
commune	24617	Đông Gia Nghĩa	phường	68
commune	24620	Quảng Hòa	xã	68
commune	24631	Quảng Khê	xã	68
commune	24637	Tà Đùng	xã	68
commune	24640	Cư Jút	xã	68
commune	24646	Đắk Wil	xã	68
commune	24649	Nam Dong	xã	68
commune	24664	Đức Lập	xã	68
commune	24670	Đắk Mil	xã	68
commune	24678	Đắk Sắk	xã	68
commune	24682	Thuận An	xã	68
commune	24688	Krông Nô	xã	68
commune	24697	Nam Đà	xã	68
commune	24703	Nâm Nung	xã	68
commune	24712	Quảng Phú	xã	68
commune	24717	Đức An	xã	68
commune	24718	Đắk Song	xã	68
commune	24722	Thuận Hạnh	xã	68
commune	24730	Trường Xuân	xã	68
commune	24733	Kiến Đức	xã	68
commune	24736	Quảng Trực	xã	68
commune	24739	Tuy Đức	xã	68
commune	24748	Quảng Tân	xã	68
commune	24751	Nhân Cơ	xã	68
commune	24760	Quảng Tín	xã	68
commune	24778	Lâm Viên - Đà Lạt	phường	68
commune	24781	Xuân Hương - Đà Lạt	phường	68
commune	24787	Cam Ly - Đà Lạt	phường	68
commune	24805	Xuân Trường - Đà Lạt	phường	68
commune	24820	2 Bảo Lộc	phường	68
commune	24823	1 Bảo Lộc	phường	68
commune	24829	B'Lao	phường	68
commune	24841	3 Bảo Lộc	phường	68
commune	24846	Lang Biang - Đà Lạt	phường	68
commune	24848	Lạc Dương	xã	68
commune	24853	Đam Rông 4	xã	68
commune	24868	Nam Ban Lâm Hà	xã	68
commune	24871	Đinh Văn Lâm Hà	xã	68
commune	24875	Đam Rông 3	xã	68
commune	24877	Đam Rông 2	xã	68
commune	24883	Nam Hà Lâm Hà	xã	68
commune	24886	Đam Rông 1	xã	68
commune	24895	Phú Sơn Lâm Hà	xã	68
commune	24907	Phúc Thọ Lâm Hà	xã	68
commune	24916	Tân Hà Lâm Hà	xã	68
commune	24931	Đơn Dương	xã	68
commune	24934	D'Ran	xã	68
commune	24943	Ka Đô	xã	68
commune	24955	Quảng Lập	xã	68
commune	24958	Đức Trọng	xã	68
commune	24967	Hiệp Thạnh	xã	68
commune	24976	Tân Hội	xã	68
commune	24985	Ninh Gia	xã	68
commune	24988	Tà Năng	xã	68
commune	24991	Tà Hine	xã	68
commune	25000	Di Linh	xã	68
commune	25007	Đinh Trang Thượng	xã	68
commune	25015	Gia Hiệp	xã	68
commune	25018	Bảo Thuận	xã	68
commune	25036	Hòa Ninh	xã	68
commune	25042	Hòa Bắc	xã	68
commune	25051	Sơn Điền	xã	68
commune	25054	Bảo Lâm 1	xã	68
commune	25057	Bảo Lâm 5	xã	68
commune	25063	Bảo Lâm 4	xã	68
commune	25084	Bảo Lâm 2	xã	68
commune	25093	Bảo Lâm 3	xã	68
commune	25099	Đạ Huoai	xã	68
commune	25105	Đạ Huoai 2	xã	68
commune	25114	Đạ Huoai 3	xã	68
commune	25126	Đạ Tẻh	xã	68
commune	25135	Đạ Tẻh 3	xã	68
commune	25138	Đạ Tẻh 2	xã	68
commune	25159	Cát Tiên	xã	68
commune	25162	Cát Tiên 3	xã	68
commune	25180	Cát Tiên 2	xã	68
commune	25195	Bình Phước	phường	75
commune	25210	Đồng Xoài	phường	75
commune	25217	Phước Long	phường	75
commune	25220	Phước Bình	phường	75
commune	25222	Bù Gia Mập	xã	75
commune	25225	Đăk Ơ	xã	75
commune	25231	Đa Kia	xã	75
commune	25246	Bình Tân	xã	75
commune	25252	Phú Riềng	xã	75
commune	25255	Long Hà	xã	75
commune	25261	Phú Trung	xã	75
commune	25267	Phú Nghĩa	xã	75
commune	25270	Lộc Ninh	xã	75
commune	25279	Lộc Tấn	xã	75
commune	25280	Lộc Thạnh	xã	75
commune	25292	Lộc Quang	xã	75
commune	25294	Lộc Thành	xã	75
commune	25303	Lộc Hưng	xã	75
commune	25308	Thiện Hưng	xã	75
commune	25309	Hưng Phước	xã	75
commune	25318	Tân Tiến	xã	75
commune	25326	Bình Long	phường	75
commune	25333	An Lộc	phường	75
commune	25345	Tân Hưng	xã	75
commune	25349	Minh Đức	xã	75
commune	25351	Tân Quan	xã	75
commune	25357	Tân Khai	xã	75
commune	25363	Đồng Phú	xã	75
commune	25378	Tân Lợi	xã	75
commune	25387	Thuận Lợi	xã	75
commune	25390	Đồng Tâm	xã	75
commune	25396	Bù Đăng	xã	75
commune	25399	Đak Nhau	xã	75
commune	25402	Thọ Sơn	xã	75
commune	25405	Bom Bo	xã	75
commune	25417	Nghĩa Trung	xã	75
commune	25420	Phước Sơn	xã	75
commune	25432	Chơn Thành	phường	75
commune	25441	Minh Hưng	phường	75
commune	25450	Nha Bích	xã	75
commune	25459	Tân Ninh	phường	80
commune	25480	Bình Minh	phường	80
commune	25486	Tân Biên	xã	80
commune	25489	Tân Lập	xã	80
commune	25498	Thạnh Bình	xã	80
commune	25510	Trà Vong	xã	80
commune	25516	Tân Châu	xã	80
commune	25522	Tân Đông	xã	80
commune	25525	Tân Hội	xã	80
commune	25531	Tân Hòa	xã	80
commune	25534	Tân Thành	xã	80
commune	25549	Tân Phú	xã	80
commune	25552	Dương Minh Châu	xã	80
commune	25567	Ninh Thạnh	phường	80
commune	25573	Cầu Khởi	xã	80
commune	25579	Lộc Ninh	xã	80
commune	25585	Châu Thành	xã	80
commune	25588	Hảo Đước	xã	80
commune	25591	Phước Vinh	xã	80
commune	25606	Hòa Hội	xã	80
commune	25621	Ninh Điền	xã	80
commune	25630	Long Hoa	phường	80
commune	25633	Thanh Điền	phường	80
commune	25645	Hòa Thành	phường	80
commune	25654	Gò Dầu	phường	80
commune	25657	Thạnh Đức	xã	80
commune	25663	Phước Thạnh	xã	80
commune	25666	Truông Mít	xã	80
commune	25672	Gia Lộc	phường	80
commune	25681	Bến Cầu	xã	80
commune	25684	Long Chữ	xã	80
commune	25702	Long Thuận	xã	80
commune	25708	Trảng Bàng	phường	80
commune	25711	Hưng Thuận	xã	80
commune	25729	Phước Chỉ	xã	80
commune	25732	An Tịnh	phường	80
commune	25747	Thủ Dầu Một	phường	79
commune	25750	Phú Lợi	phường	79
commune	25760	Bình Dương	phường	79
commune	25768	Phú An	phường	79
commune	25771	Chánh Hiệp	phường	79
commune	25777	Dầu Tiếng	xã	79
commune	25780	Minh Thạnh	xã	79
commune	25792	Long Hòa	xã	79
commune	25807	Thanh An	xã	79
commune	25813	Bến Cát	phường	79
commune	25819	Trừ Văn Thố	xã	79
commune	25822	Bàu Bàng	xã	79
commune	25837	Chánh Phú Hòa	phường	79
commune	25840	Long Nguyên	phường	79
commune	25843	Tây Nam	phường	79
commune	25846	Thới Hòa	phường	79
commune	25849	Hòa Lợi	phường	79
commune	25858	Phú Giáo	xã	79
commune	25864	Phước Thành	xã	79
commune	25867	An Long	xã	79
commune	25882	Phước Hòa	xã	79
commune	25888	Tân Uyên	phường	79
commune	25891	Tân Khánh	phường	79
commune	25906	Bắc Tân Uyên	xã	79
commune	25909	Thường Tân	xã	79
commune	25912	Vĩnh Tân	phường	79
commune	25915	Bình Cơ	phường	79
commune	25920	Tân Hiệp	phường	79
commune	25942	Dĩ An	phường	79
commune	25945	Tân Đông Hiệp	phường	79
commune	25951	Đông Hòa	phường	79
commune	25966	Lái Thiêu	phường	79
commune	25969	Thuận Giao	phường	79
commune	25975	An Phú	phường	79
commune	25978	Thuận An	phường	79
commune	25987	Bình Hòa	phường	79
commune	25993	Trảng Dài	phường	75
commune	26005	Hố Nai	phường	75
commune	26017	Tam Hiệp	phường	75
commune	26020	Long Bình	phường	75
commune	26041	Trấn Biên	phường	75
commune	26068	Biên Hòa	phường	75
commune	26080	Long Khánh	phường	75
commune	26089	Bình Lộc	phường	75
commune	26098	Bảo Vinh	phường	75
commune	26104	Xuân Lập	phường	75
commune	26113	Hàng Gòn	phường	75
commune	26116	Tân Phú	xã	75
commune	26119	Đak Lua	xã	75
commune	26122	Nam Cát Tiên	xã	75
commune	26134	Tà Lài	xã	75
commune	26158	Phú Lâm	xã	75
commune	26170	Trị An	xã	75
commune	26173	Phú Lý	xã	75
commune	26179	Tân An	xã	75
commune	26188	Tân Triều	phường	75
commune	26206	Định Quán	xã	75
commune	26209	Thanh Sơn	xã	75
commune	26215	Phú Vinh	xã	75
commune	26221	Phú Hòa	xã	75
commune	26227	La Ngà	xã	75
commune	26248	Trảng Bom	xã	75
commune	26254	Bàu Hàm	xã	75
commune	26278	Bình Minh	xã	75
commune	26281	Hưng Thịnh	xã	75
commune	26296	An Viễn	xã	75
commune	26299	Thống Nhất	xã	75
commune	26311	Gia Kiệm	xã	75
commune	26326	Dầu Giây	xã	75
commune	26332	Xuân Quế	xã	75
commune	26341	Cẩm Mỹ	xã	75
commune	26347	Xuân Đường	xã	75
commune	26359	Xuân Đông	xã	75
commune	26362	Sông Ray	xã	75
commune	26368	Long Thành	xã	75
commune	26374	Tam Phước	phường	75
commune	26377	Phước Tân	phường	75
commune	26380	Long Hưng	phường	75
commune	26383	An Phước	xã	75
commune	26389	Bình An	xã	75
commune	26413	Long Phước	xã	75
commune	26422	Phước Thái	xã	75
commune	26425	Xuân Lộc	xã	75
commune	26428	Xuân Bắc	xã	75
commune	26434	Xuân Thành	xã	75
commune	26446	Xuân Hòa	xã	75
commune	26458	Xuân Phú	xã	75
commune	26461	Xuân Định	xã	75
commune	26485	Nhơn Trạch	xã	75
commune	26491	Đại Phước	xã	75
commune	26503	Phước An	xã	75
commune	26506	Vũng Tàu	phường	79
commune	26526	Tam Thắng	phường	79
commune	26536	Rạch Dừa	phường	79
commune	26542	Phước Thắng	phường	79
commune	26545	Long Sơn	xã	79
commune	26560	Bà Rịa	phường	79
commune	26566	Long Hương	phường	79
commune	26572	Tam Long	phường	79
commune	26575	Ngãi Giao	xã	79
commune	26584	Xuân Sơn	xã	79
commune	26590	Bình Giã	xã	79
commune	26596	Châu Đức	xã	79
commune	26608	Kim Long	xã	79
commune	26617	Nghĩa Thành	xã	79
commune	26620	Hồ Tràm	xã	79
commune	26632	Xuyên Mộc	xã	79
commune	26638	Bàu Lâm	xã	79
commune	26641	Hòa Hội	xã	79
commune	26647	Hòa Hiệp	xã	79
commune	26656	Bình Châu	xã	79
commune	26659	Long Điền	xã	79
commune	26662	Long Hải	xã	79
commune	26680	Đất Đỏ	xã	79
commune	26686	Phước Hải	xã	79
commune	26704	Phú Mỹ	phường	79
commune	26710	Tân Hải	phường	79
commune	26713	Tân Phước	phường	79
commune	26725	Tân Thành	phường	79
commune	26728	Châu Pha	xã	79
commune	26732	Côn Đảo	đặc khu	79
commune	26737	Tân Định	phường	79
commune	26740	Sài Gòn	phường	79
commune	26743	Bến Thành	phường	79
commune	26758	Cầu Ông Lãnh	phường	79
commune	26767	An Phú Đông	phường	79
commune	26773	Thới An	phường	79
commune	26782	Tân Thới Hiệp	phường	79
commune	26785	Trung Mỹ Tây	phường	79
commune	26791	Đông Hưng Thuận	phường	79
commune	26800	Linh Xuân	phường	79
commune	26803	Tam Bình	phường	79
commune	26809	Hiệp Bình	phường	79
commune	26824	Thủ Đức	phường	79
commune	26833	Long Bình	phường	79
commune	26842	Tăng Nhơn Phú	phường	79
commune	26848	Phước Long	phường	79
commune	26857	Long Phước	phường	79
commune	26860	Long Trường	phường	79
commune	26876	An Nhơn	phường	79
commune	26878	An Hội Đông	phường	79
commune	26882	An Hội Tây	phường	79
commune	26884	Gò Vấp	phường	79
commune	26890	Hạnh Thông	phường	79
commune	26898	Thông Tây Hội	phường	79
commune	26905	Bình Lợi Trung	phường	79
commune	26911	Bình Quới	phường	79
commune	26929	Bình Thạnh	phường	79
commune	26944	Gia Định	phường	79
commune	26956	Thạnh Mỹ Tây	phường	79
commune	26968	Tân Sơn Nhất	phường	79
commune	26977	Tân Sơn Hòa	phường	79
commune	26983	Bảy Hiền	phường	79
commune	26995	Tân Hòa	phường	79
commune	27004	Tân Bình	phường	79
commune	27007	Tân Sơn	phường	79
commune	27013	Tây Thạnh	phường	79
commune	27019	Tân Sơn Nhì	phường	79
commune	27022	Phú Thọ Hòa	phường	79
commune	27028	Phú Thạnh	phường	79
commune	27031	Tân Phú	phường	79
commune	27043	Đức Nhuận	phường	79
commune	27058	Cầu Kiệu	phường	79
commune	27073	Phú Nhuận	phường	79
commune	27094	An Khánh	phường	79
commune	27097	Bình Trưng	phường	79
commune	27112	Cát Lái	phường	79
commune	27139	Xuân Hòa	phường	79
commune	27142	Nhiêu Lộc	phường	79
commune	27154	Bàn Cờ	phường	79
commune	27163	Hòa Hưng	phường	79
commune	27169	Diên Hồng	phường	79
commune	27190	Vườn Lài	phường	79
commune	27211	Hòa Bình	phường	79
commune	27226	Phú Thọ	phường	79
commune	27232	Bình Thới	phường	79
commune	27238	Minh Phụng	phường	79
commune	27259	Xóm Chiếu	phường	79
commune	27265	Khánh Hội	phường	79
commune	27286	Vĩnh Hội	phường	79
commune	27301	Chợ Quán	phường	79
commune	27316	An Đông	phường	79
commune	27343	Chợ Lớn	phường	79
commune	27349	Phú Lâm	phường	79
commune	27364	Bình Phú	phường	79
commune	27367	Bình Tây	phường	79
commune	27373	Bình Tiên	phường	79
commune	27418	Chánh Hưng	phường	79
commune	27424	Bình Đông	phường	79
commune	27427	Phú Định	phường	79
commune	27439	Bình Hưng Hòa	phường	79
commune	27442	Bình Tân	phường	79
commune	27448	Bình Trị Đông	phường	79
commune	27457	Tân Tạo	phường	79
commune	27460	An Lạc	phường	79
commune	27475	Tân Hưng	phường	79
commune	27478	Tân Thuận	phường	79
commune	27484	Phú Thuận	phường	79
commune	27487	Tân Mỹ	phường	79
commune	27496	Tân An Hội	xã	79
commune	27508	An Nhơn Tây	xã	79
commune	27511	Nhuận Đức	xã	79
commune	27526	Thái Mỹ	xã	79
commune	27541	Phú Hòa Đông	xã	79
commune	27544	Bình Mỹ	xã	79
commune	27553	Củ Chi	xã	79
commune	27559	Hóc Môn	xã	79
commune	27568	Đông Thạnh	xã	79
commune	27577	Xuân Thới Sơn	xã	79
commune	27592	Bà Điểm	xã	79
commune	27595	Tân Nhựt	xã	79
commune	27601	Vĩnh Lộc	xã	79
commune	27604	Tân Vĩnh Lộc	xã	79
commune	27610	Bình Lợi	xã	79
commune	27619	Bình Hưng	xã	79
commune	27628	Hưng Long	xã	79
commune	27637	Bình Chánh	xã	79
commune	27655	Nhà Bè	xã	79
commune	27658	Hiệp Phước	xã	79
commune	27664	Cần Giờ	xã	79
commune	27667	Bình Khánh	xã	79
commune	27673	An Thới Đông	xã	79
commune	27676	Thạnh An	xã	79
commune	27694	Long An	phường	80
commune	27712	Tân An	phường	80
commune	27715	Khánh Hậu	phường	80
commune	27721	Tân Hưng	xã	80
commune	27727	Hưng Điền	xã	80
commune	27736	Vĩnh Thạnh	xã	80
commune	27748	Vĩnh Châu	xã	80
commune	27757	Vĩnh Hưng	xã	80
commune	27763	Khánh Hưng	xã	80
commune	27775	Tuyên Bình	xã	80
commune	27787	Kiến Tường	phường	80
commune	27793	Bình Hiệp	xã	80
commune	27811	Bình Hòa	xã	80
commune	27817	Tuyên Thạnh	xã	80
commune	27823	Mộc Hóa	xã	80
commune	27826	Tân Thạnh	xã	80
commune	27838	Nhơn Hòa Lập	xã	80
commune	27841	Hậu Thạnh	xã	80
commune	27856	Nhơn Ninh	xã	80
commune	27865	Thạnh Hóa	xã	80
commune	27868	Bình Thành	xã	80
commune	27877	Thạnh Phước	xã	80
commune	27889	Tân Tây	xã	80
commune	27898	Đông Thành	xã	80
commune	27907	Mỹ Quý	xã	80
commune	27925	Đức Huệ	xã	80
commune	27931	Hậu Nghĩa	xã	80
commune	27937	Đức Hòa	xã	80
commune	27943	An Ninh	xã	80
commune	27952	Hiệp Hòa	xã	80
commune	27964	Đức Lập	xã	80
commune	27976	Mỹ Hạnh	xã	80
commune	27979	Hòa Khánh	xã	80
commune	27991	Bến Lức	xã	80
commune	27994	Thạnh Lợi	xã	80
commune	28003	Lương Hòa	xã	80
commune	28015	Bình Đức	xã	80
commune	28018	Mỹ Yên	xã	80
commune	28036	Thủ Thừa	xã	80
commune	28051	Mỹ Thạnh	xã	80
commune	28066	Mỹ An	xã	80
commune	28072	Tân Long	xã	80
commune	28075	Tân Trụ	xã	80
commune	28087	Nhựt Tảo	xã	80
commune	28093	Vàm Cỏ	xã	80
commune	28108	Cần Đước	xã	80
commune	28114	Rạch Kiến	xã	80
commune	28126	Long Cang	xã	80
commune	28132	Mỹ Lệ	xã	80
commune	28138	Tân Lân	xã	80
commune	28144	Long Hựu	xã	80
commune	28159	Cần Giuộc	xã	80
commune	28165	Phước Lý	xã	80
commune	28177	Mỹ Lộc	xã	80
commune	28201	Phước Vĩnh Tây	xã	80
commune	28207	Tân Tập	xã	80
commune	28210	Tầm Vu	xã	80
commune	28222	Vĩnh Công	xã	80
commune	28225	Thuận Mỹ	xã	80
commune	28243	An Lục Long	xã	80
commune	28249	Đạo Thạnh	phường	82
commune	28261	Mỹ Tho	phường	82
commune	28270	Thới Sơn	phường	82
commune	28273	Mỹ Phong	phường	82
commune	28285	Trung An	phường	82
commune	28297	Long Thuận	phường	82
commune	28306	Gò Công	phường	82
commune	28315	Bình Xuân	phường	82
commune	28321	Tân Phước 1	xã	82
commune	28327	Tân Phước 2	xã	82
commune	28336	Hưng Thạnh	xã	82
commune	28345	Tân Phước 3	xã	82
commune	28360	Cái Bè	xã	82
commune	28366	Hậu Mỹ	xã	82
commune	28378	Mỹ Thiện	xã	82
commune	28393	Hội Cư	xã	82
commune	28405	Mỹ Đức Tây	xã	82
commune	28414	Mỹ Lợi	xã	82
commune	28426	Thanh Hưng	xã	82
commune	28429	An Hữu	xã	82
commune	28435	Mỹ Phước Tây	phường	82
commune	28436	Thanh Hòa	phường	82
commune	28439	Cai Lậy	phường	82
commune	28444	Thạnh Phú	xã	82
commune	28456	Mỹ Thành	xã	82
commune	28468	Tân Phú	xã	82
commune	28471	Bình Phú	xã	82
commune	28477	Nhị Quý	phường	82
commune	28501	Hiệp Đức	xã	82
commune	28504	Long Tiên	xã	82
commune	28516	Ngũ Hiệp	xã	82
commune	28519	Châu Thành	xã	82
commune	28525	Tân Hương	xã	82
commune	28537	Long Hưng	xã	82
commune	28543	Long Định	xã	82
commune	28564	Bình Trưng	xã	82
commune	28576	Vĩnh Kim	xã	82
commune	28582	Kim Sơn	xã	82
commune	28594	Chợ Gạo	xã	82
commune	28603	Mỹ Tịnh An	xã	82
commune	28615	Lương Hòa Lạc	xã	82
commune	28627	Tân Thuận Bình	xã	82
commune	28633	An Thạnh Thủy	xã	82
commune	28648	Bình Ninh	xã	82
commune	28651	Vĩnh Bình	xã	82
commune	28660	Đồng Sơn	xã	82
commune	28663	Phú Thành	xã	82
commune	28678	Vĩnh Hựu	xã	82
commune	28687	Long Bình	xã	82
commune	28693	Tân Thới	xã	82
commune	28696	Tân Phú Đông	xã	82
commune	28702	Tân Hòa	xã	82
commune	28720	Gia Thuận	xã	82
commune	28723	Tân Đông	xã	82
commune	28729	Sơn Qui	phường	82
commune	28738	Tân Điền	xã	82
commune	28747	Gò Công Đông	xã	82
commune	28756	Phú Khương	phường	86
commune	28777	An Hội	phường	86
commune	28783	Sơn Đông	phường	86
commune	28789	Bến Tre	phường	86
commune	28807	Giao Long	xã	86
commune	28810	Phú Túc	xã	86
commune	28840	Tân Phú	xã	86
commune	28858	Phú Tân	phường	86
commune	28861	Tiên Thủy	xã	86
commune	28870	Chợ Lách	xã	86
commune	28879	Phú Phụng	xã	86
commune	28894	Vĩnh Thành	xã	86
commune	28901	Hưng Khánh Trung	xã	86
commune	28903	Mỏ Cày	xã	86
commune	28915	Phước Mỹ Trung	xã	86
commune	28921	Tân Thành Bình	xã	86
commune	28945	Đồng Khởi	xã	86
commune	28948	Nhuận Phú Tân	xã	86
commune	28957	An Định	xã	86
commune	28969	Thành Thới	xã	86
commune	28981	Hương Mỹ	xã	86
commune	28984	Giồng Trôm	xã	86
commune	28987	Lương Hòa	xã	86
commune	28993	Lương Phú	xã	86
commune	28996	Châu Hòa	xã	86
commune	29020	Phước Long	xã	86
commune	29029	Tân Hào	xã	86
commune	29044	Hưng Nhượng	xã	86
commune	29050	Bình Đại	xã	86
commune	29062	Phú Thuận	xã	86
commune	29077	Lộc Thuận	xã	86
commune	29083	Châu Hưng	xã	86
commune	29089	Thạnh Trị	xã	86
commune	29104	Thạnh Phước	xã	86
commune	29107	Thới Thuận	xã	86
commune	29110	Ba Tri	xã	86
commune	29122	Mỹ Chánh Hòa	xã	86
commune	29125	Bảo Thạnh	xã	86
commune	29137	Tân Xuân	xã	86
commune	29143	An Ngãi Trung	xã	86
commune	29158	An Hiệp	xã	86
commune	29167	Tân Thủy	xã	86
commune	29182	Thạnh Phú	xã	86
commune	29191	Quới Điền	xã	86
commune	29194	Đại Điền	xã	86
commune	29221	Thạnh Hải	xã	86
commune	29224	An Qui	xã	86
commune	29227	Thạnh Phong	xã	86
commune	29242	Trà Vinh	phường	86
commune	29254	Nguyệt Hóa	phường	86
commune	29263	Long Đức	phường	86
commune	29266	Càng Long	xã	86
commune	29275	An Trường	xã	86
commune	29278	Tân An	xã	86
commune	29287	Bình Phú	xã	86
commune	29302	Nhị Long	xã	86
commune	29308	Cầu Kè	xã	86
commune	29317	An Phú Tân	xã	86
commune	29329	Phong Thạnh	xã	86
commune	29335	Tam Ngãi	xã	86
commune	29341	Tiểu Cần	xã	86
commune	29362	Hùng Hòa	xã	86
commune	29365	Tập Ngãi	xã	86
commune	29371	Tân Hòa	xã	86
commune	29374	Châu Thành	xã	86
commune	29386	Song Lộc	xã	86
commune	29398	Hòa Thuận	phường	86
commune	29407	Hưng Mỹ	xã	86
commune	29410	Hòa Minh	xã	86
commune	29413	Long Hòa	xã	86
commune	29416	Cầu Ngang	xã	86
commune	29419	Mỹ Long	xã	86
commune	29431	Vinh Kim	xã	86
commune	29446	Nhị Trường	xã	86
commune	29455	Hiệp Mỹ	xã	86
commune	29461	Trà Cú	xã	86
commune	29467	Tập Sơn	xã	86
commune	29476	Lưu Nghiệp Anh	xã	86
commune	29489	Hàm Giang	xã	86
commune	29491	Đại An	xã	86
commune	29497	Đôn Châu	xã	86
commune	29506	Long Hiệp	xã	86
commune	29512	Duyên Hải	phường	86
commune	29513	Long Thành	xã	86
commune	29516	Trường Long Hòa	phường	86
commune	29518	Long Hữu	xã	86
commune	29530	Ngũ Lạc	xã	86
commune	29533	Long Vĩnh	xã	86
commune	29536	Đông Hải	xã	86
commune	29551	Long Châu	phường	86
commune	29557	Phước Hậu	phường	86
commune	29566	Tân Ngãi	phường	86
commune	29584	An Bình	xã	86
commune	29590	Thanh Đức	phường	86
commune	29593	Tân Hạnh	phường	86
commune	29602	Long Hồ	xã	86
commune	29611	Phú Quới	xã	86
commune	29623	Nhơn Phú	xã	86
commune	29638	Bình Phước	xã	86
commune	29641	Cái Nhum	xã	86
commune	29653	Tân Long Hội	xã	86
commune	29659	Trung Thành	xã	86
commune	29668	Quới An	xã	86
commune	29677	Quới Thiện	xã	86
commune	29683	Trung Hiệp	xã	86
commune	29698	Trung Ngãi	xã	86
commune	29701	Hiếu Phụng	xã	86
commune	29713	Hiếu Thành	xã	86
commune	29719	Tam Bình	xã	86
commune	29728	Cái Ngang	xã	86
commune	29734	Hòa Hiệp	xã	86
commune	29740	Song Phú	xã	86
commune	29767	Ngãi Tứ	xã	86
commune	29770	Cái Vồn	phường	86
commune	29771	Bình Minh	phường	86
commune	29785	Tân Lược	xã	86
commune	29788	Mỹ Thuận	xã	86
commune	29800	Tân Quới	xã	86
commune	29812	Đông Thành	phường	86
commune	29821	Trà Ôn	xã	86
commune	29830	Hòa Bình	xã	86
commune	29836	Trà Côn	xã	86
commune	29845	Vĩnh Xuân	xã	86
commune	29857	Lục Sĩ Thành	xã	86
commune	29869	Cao Lãnh	phường	82
commune	29884	Mỹ Ngãi	phường	82
commune	29888	Mỹ Trà	phường	82
commune	29905	Sa Đéc	phường	82
commune	29926	Tân Hồng	xã	82
commune	29929	Tân Hộ Cơ	xã	82
commune	29938	Tân Thành	xã	82
commune	29944	An Phước	xã	82
commune	29954	An Bình	phường	82
commune	29955	Hồng Ngự	phường	82
commune	29971	Thường Phước	xã	82
commune	29978	Thường Lạc	phường	82
commune	29983	Long Khánh	xã	82
commune	29992	Long Phú Thuận	xã	82
commune	30001	Tràm Chim	xã	82
commune	30010	Tam Nông	xã	82
commune	30019	An Hòa	xã	82
commune	30025	Phú Cường	xã	82
commune	30028	An Long	xã	82
commune	30034	Phú Thọ	xã	82
commune	30037	Tháp Mười	xã	82
commune	30043	Phương Thịnh	xã	82
commune	30046	Trường Xuân	xã	82
commune	30055	Mỹ Quí	xã	82
commune	30061	Đốc Binh Kiều	xã	82
commune	30073	Thanh Mỹ	xã	82
commune	30076	Mỹ Thọ	xã	82
commune	30085	Ba Sao	xã	82
commune	30088	Phong Mỹ	xã	82
commune	30112	Mỹ Hiệp	xã	82
commune	30118	Bình Hàng Trung	xã	82
commune	30130	Thanh Bình	xã	82
commune	30154	Tân Long	xã	82
commune	30157	Tân Thạnh	xã	82
commune	30163	Bình Thành	xã	82
commune	30169	Lấp Vò	xã	82
commune	30178	Mỹ An Hưng	xã	82
commune	30184	Tân Khánh Trung	xã	82
commune	30208	Hòa Long	xã	82
commune	30214	Tân Dương	xã	82
commune	30226	Lai Vung	xã	82
commune	30235	Phong Hòa	xã	82
commune	30244	Phú Hựu	xã	82
commune	30253	Tân Nhuận Đông	xã	82
commune	30259	Tân Phú Trung	xã	82
commune	30292	Bình Đức	phường	91
commune	30301	Mỹ Thới	phường	91
commune	30307	Long Xuyên	phường	91
commune	30313	Mỹ Hòa Hưng	xã	91
commune	30316	Châu Đốc	phường	91
commune	30325	Vĩnh Tế	phường	91
commune	30337	An Phú	xã	91
commune	30341	Khánh Bình	xã	91
commune	30346	Nhơn Hội	xã	91
commune	30352	Phú Hữu	xã	91
commune	30367	Vĩnh Hậu	xã	91
commune	30376	Tân Châu	phường	91
commune	30377	Long Phú	phường	91
commune	30385	Vĩnh Xương	xã	91
commune	30388	Tân An	xã	91
commune	30403	Châu Phong	xã	91
commune	30406	Phú Tân	xã	91
commune	30409	Chợ Vàm	xã	91
commune	30421	Phú Lâm	xã	91
commune	30430	Hòa Lạc	xã	91
commune	30436	Phú An	xã	91
commune	30445	Bình Thạnh Đông	xã	91
commune	30463	Châu Phú	xã	91
commune	30469	Mỹ Đức	xã	91
commune	30478	Vĩnh Thạnh Trung	xã	91
commune	30481	Thạnh Mỹ Tây	xã	91
commune	30487	Bình Mỹ	xã	91
commune	30502	Thới Sơn	phường	91
commune	30505	Chi Lăng	phường	91
commune	30520	Tịnh Biên	phường	91
commune	30526	An Cư	xã	91
commune	30538	Núi Cấm	xã	91
commune	30544	Tri Tôn	xã	91
commune	30547	Ba Chúc	xã	91
commune	30568	Vĩnh Gia	xã	91
commune	30577	Ô Lâm	xã	91
commune	30580	Cô Tô	xã	91
commune	30589	An Châu	xã	91
commune	30595	Cần Đăng	xã	91
commune	30604	Vĩnh An	xã	91
commune	30607	Bình Hòa	xã	91
commune	30619	Vĩnh Hanh	xã	91
commune	30628	Chợ Mới	xã	91
commune	30631	Long Điền	xã	91
commune	30643	Cù Lao Giêng	xã	91
commune	30658	Nhơn Mỹ	xã	91
commune	30664	Long Kiến	xã	91
commune	30673	Hội An	xã	91
commune	30682	Thoại Sơn	xã	91
commune	30685	Phú Hòa	xã	91
commune	30688	Óc Eo	xã	91
commune	30691	Tây Phú	xã	91
commune	30697	Vĩnh Trạch	xã	91
commune	30709	Định Mỹ	xã	91
commune	30742	Rạch Giá	phường	91
commune	30760	Vĩnh Thông	phường	91
commune	30766	Tô Châu	phường	91
commune	30769	Hà Tiên	phường	91
commune	30781	Tiên Hải	xã	91
commune	30787	Kiên Lương	xã	91
commune	30790	Hòa Điền	xã	91
commune	30793	Vĩnh Điều	xã	91
commune	30796	Giang Thành	xã	91
commune	30811	Sơn Hải	xã	91
commune	30814	Hòn Nghệ	xã	91
commune	30817	Hòn Đất	xã	91
commune	30823	Bình Sơn	xã	91
commune	30826	Bình Giang	xã	91
commune	30835	Sơn Kiên	xã	91
commune	30838	Mỹ Thuận	xã	91
commune	30850	Tân Hiệp	xã	91
commune	30856	Tân Hội	xã	91
commune	30874	Thạnh Đông	xã	91
commune	30880	Châu Thành	xã	91
commune	30886	Thạnh Lộc	xã	91
commune	30898	Bình An	xã	91
commune	30904	Giồng Riềng	xã	91
commune	30910	Thạnh Hưng	xã	91
commune	30928	Ngọc Chúc	xã	91
commune	30934	Hòa Hưng	xã	91
commune	30943	Long Thạnh	xã	91
commune	30949	Hòa Thuận	xã	91
commune	30952	Gò Quao	xã	91
commune	30958	Định Hòa	xã	91
commune	30970	Vĩnh Hòa Hưng	xã	91
commune	30982	Vĩnh Tuy	xã	91
commune	30985	An Biên	xã	91
commune	30988	Tây Yên	xã	91
commune	31006	Đông Thái	xã	91
commune	31012	Vĩnh Hòa	xã	91
commune	31018	An Minh	xã	91
commune	31024	Đông Hòa	xã	91
commune	31027	U Minh Thượng	xã	91
commune	31031	Tân Thạnh	xã	91
commune	31036	Đông Hưng	xã	91
commune	31042	Vân Khánh	xã	91
commune	31051	Vĩnh Phong	xã	91
commune	31064	Vĩnh Bình	xã	91
commune	31069	Vĩnh Thuận	xã	91
commune	31078	Phú Quốc	đặc khu	91
commune	31105	Thổ Châu	đặc khu	91
commune	31108	Kiên Hải	đặc khu	91
commune	31120	Cái Khế	phường	92
commune	31135	Ninh Kiều	phường	92
commune	31147	Tân An	phường	92
commune	31150	An Bình	phường	92
commune	31153	Ô Môn	phường	92
commune	31157	Thới Long	phường	92
commune	31162	Phước Thới	phường	92
commune	31168	Bình Thủy	phường	92
commune	31174	Thới An Đông	phường	92
commune	31183	Long Tuyền	phường	92
commune	31186	Cái Răng	phường	92
commune	31201	Hưng Phú	phường	92
commune	31207	Thốt Nốt	phường	92
commune	31213	Tân Lộc	xã	92
commune	31217	Trung Nhứt	phường	92
commune	31228	Thuận Hưng	phường	92
commune	31231	Thạnh An	xã	92
commune	31232	Vĩnh Thạnh	xã	92
commune	31237	Vĩnh Trinh	xã	92
commune	31246	Thạnh Quới	xã	92
commune	31249	Thạnh Phú	xã	92
commune	31255	Trung Hưng	xã	92
commune	31258	Thới Lai	xã	92
commune	31261	Cờ Đỏ	xã	92
commune	31264	Thới Hưng	xã	92
commune	31273	Đông Hiệp	xã	92
commune	31282	Đông Thuận	xã	92
commune	31288	Trường Thành	xã	92
commune	31294	Trường Xuân	xã	92
commune	31299	Phong Điền	phường	92
commune	31309	Trường Long	xã	92
commune	31315	Nhơn Ái	xã	92
commune	31321	Vị Thanh	phường	92
commune	31333	Vị Tân	phường	92
commune	31338	Hỏa Lựu	xã	92
commune	31340	Ngã Bảy	phường	92
commune	31342	Tân Hòa	xã	92
commune	31348	Trường Long Tây	xã	92
commune	31360	Thạnh Xuân	xã	92
commune	31366	Châu Thành	xã	92
commune	31369	Đông Phước	xã	92
commune	31378	Phú Hữu	xã	92
commune	31393	Hòa An	xã	92
commune	31396	Hiệp Hưng	xã	92
commune	31399	Tân Bình	xã	92
commune	31408	Thạnh Hòa	xã	92
commune	31411	Đại Thành	phường	92
commune	31420	Phụng Hiệp	xã	92
commune	31426	Phương Bình	xã	92
commune	31432	Tân Phước Hưng	xã	92
commune	31441	Vị Thủy	xã	92
commune	31453	Vĩnh Thuận Đông	xã	92
commune	31459	Vĩnh Tường	xã	92
commune	31465	Vị Thanh 1	xã	92
commune	31471	Long Mỹ	phường	92
commune	31473	Long Bình	phường	92
commune	31480	Long Phú 1	phường	92
commune	31489	Vĩnh Viễn	xã	92
commune	31492	Lương Tâm	xã	92
commune	31495	Xà Phiên	xã	92
commune	31507	Sóc Trăng	phường	92
commune	31510	Phú Lợi	phường	92
commune	31528	Kế Sách	xã	92
commune	31531	An Lạc Thôn	xã	92
commune	31537	Phong Nẫm	xã	92
commune	31540	Thới An Hội	xã	92
commune	31552	Nhơn Mỹ	xã	92
commune	31561	Đại Hải	xã	92
commune	31567	Mỹ Tú	xã	92
commune	31569	Phú Tâm	xã	92
commune	31570	Hồ Đắc Kiện	xã	92
commune	31579	Long Hưng	xã	92
commune	31582	Thuận Hòa	xã	92
commune	31591	Mỹ Hương	xã	92
commune	31594	An Ninh	xã	92
commune	31603	Mỹ Phước	xã	92
commune	31615	An Thạnh	xã	92
commune	31633	Cù Lao Dung	xã	92
commune	31639	Long Phú	xã	92
commune	31645	Đại Ngãi	xã	92
commune	31654	Trường Khánh	xã	92
commune	31666	Tân Thạnh	xã	92
commune	31673	Trần Đề	xã	92
commune	31675	Liêu Tú	xã	92
commune	31679	Lịch Hội Thượng	xã	92
commune	31684	Mỹ Xuyên	phường	92
commune	31687	Tài Văn	xã	92
commune	31699	Thạnh Thới An	xã	92
commune	31708	Nhu Gia	xã	92
commune	31717	Hòa Tú	xã	92
commune	31723	Ngọc Tố	xã	92
commune	31726	Gia Hòa	xã	92
commune	31732	Ngã Năm	phường	92
commune	31741	Tân Long	xã	92
commune	31753	Mỹ Quới	phường	92
commune	31756	Phú Lộc	xã	92
commune	31759	Lâm Tân	xã	92
commune	31777	Vĩnh Lợi	xã	92
commune	31783	Vĩnh Châu	phường	92
commune	31789	Khánh Hòa	phường	92
commune	31795	Vĩnh Hải	xã	92
commune	31804	Vĩnh Phước	phường	92
commune	31810	Lai Hòa	xã	92
commune	31825	Bạc Liêu	phường	96
commune	31834	Vĩnh Trạch	phường	96
commune	31840	Hiệp Thành	phường	96
commune	31843	Hồng Dân	xã	96
commune	31849	Ninh Quới	xã	96
commune	31858	Vĩnh Lộc	xã	96
commune	31864	Ninh Thạnh Lợi	xã	96
commune	31867	Phước Long	xã	96
commune	31876	Vĩnh Phước	xã	96
commune	31882	Vĩnh Thanh	xã	96
commune	31885	Phong Hiệp	xã	96
commune	31891	Hòa Bình	xã	96
commune	31894	Châu Thới	xã	96
commune	31900	Vĩnh Lợi	xã	96
commune	31906	Hưng Hội	xã	96
commune	31918	Vĩnh Mỹ	xã	96
commune	31927	Vĩnh Hậu	xã	96
commune	31942	Giá Rai	phường	96
commune	31951	Láng Tròn	phường	96
commune	31957	Phong Thạnh	xã	96
commune	31972	Gành Hào	xã	96
commune	31975	Đông Hải	xã	96
commune	31985	Long Điền	xã	96
commune	31988	An Trạch	xã	96
commune	31993	Định Thành	xã	96
commune	32002	An Xuyên	phường	96
commune	32014	Lý Văn Lâm	phường	96
commune	32025	Tân Thành	phường	96
commune	32041	Hòa Thành	phường	96
commune	32044	Nguyễn Phích	xã	96
commune	32047	U Minh	xã	96
commune	32059	Khánh An	xã	96
commune	32062	Khánh Lâm	xã	96
commune	32065	Thới Bình	xã	96
commune	32069	Biển Bạch	xã	96
commune	32071	Trí Phải	xã	96
commune	32083	Tân Lộc	xã	96
commune	32092	Hồ Thị Kỷ	xã	96
commune	32095	Trần Văn Thời	xã	96
commune	32098	Sông Đốc	xã	96
commune	32104	Đá Bạc	xã	96
commune	32110	Khánh Bình	xã	96
commune	32119	Khánh Hưng	xã	96
commune	32128	Cái Nước	xã	96
commune	32134	Lương Thế Trân	xã	96
commune	32137	Tân Hưng	xã	96
commune	32140	Hưng Mỹ	xã	96
commune	32152	Đầm Dơi	xã	96
commune	32155	Tạ An Khương	xã	96
commune	32161	Trần Phán	xã	96
commune	32167	Tân Thuận	xã	96
commune	32182	Quách Phẩm	xã	96
commune	32185	Thanh Tùng	xã	96
commune	32188	Tân Tiến	xã	96
commune	32191	Năm Căn	xã	96
commune	32201	Đất Mới	xã	96
commune	32206	Tam Giang	xã	96
commune	32212	Cái Đôi Vàm	xã	96
commune	32214	Phú Mỹ	xã	96
commune	32218	Phú Tân	xã	96
commune	32227	Nguyễn Việt Khái	xã	96
commune	32236	Tân Ân	xã	96
commune	32244	Phan Ngọc Hiển	xã	96
commune	32248	Đất Mũi	xã	96
"""
  )
}
