// Made by Scripts/embed-data.py from data/countries.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: alpha2, alpha3, name, english, variants.
  public static let countries = RegistryTable(
    """
alpha2	alpha3	name	english	variants
AD	AND	An-đô-ra	Andorra	
AE	ARE	Các Tiểu vương quốc Ả Rập Thống nhất	United Arab Emirates	UAE;Tiểu vương quốc Ả Rập Thống nhất;Emirati
AF	AFG	Áp-ga-ni-xtan	Afghanistan	Afghan
AG	ATG	An-ti-goa và Bác-bu-đa	Antigua and Barbuda	
AL	ALB	An-ba-ni	Albania	Albanian
AM	ARM	Ác-mê-ni-a	Armenia	Armenian
AO	AGO	Ăng-gô-la	Angola	Angolan
AR	ARG	Ác-hen-ti-na	Argentina	Argentine;Argentinian
AT	AUT	Áo	Austria	Austrian
AU	AUS	Ô-xtrây-li-a	Australia	Úc;Úc châu;Úc Đại Lợi;Ôxtrâylia;Australian
AZ	AZE	A-déc-bai-gian	Azerbaijan	Azerbaijani
BA	BIH	Bô-xni-a và Héc-xê-gô-vi-na	Bosnia and Herzegovina	Bosnia;Bosnian
BB	BRB	Bác-ba-đốt	Barbados	
BD	BGD	Băng-la-đét	Bangladesh	Bangladeshi
BE	BEL	Bỉ	Belgium	Belgian
BF	BFA	Buốc-ki-na Pha-xô	Burkina Faso	
BG	BGR	Bun-ga-ri	Bulgaria	Bulgarian;Bungari
BH	BHR	Ba-ranh	Bahrain	
BI	BDI	Bu-run-đi	Burundi	
BJ	BEN	Bê-nanh	Benin	
BN	BRN	Bru-nây	Brunei	Brunei Darussalam;Bruneian
BO	BOL	Bô-li-vi-a	Bolivia	Bolivian
BR	BRA	Bra-xin	Brazil	Brasil;Brazilian
BS	BHS	Ba-ha-mát	Bahamas	
BT	BTN	Bu-tan	Bhutan	Bhutanese
BW	BWA	Bốt-xoa-na	Botswana	
BY	BLR	Bê-la-rút	Belarus	Bạch Nga;Belarusian
BZ	BLZ	Bê-li-xê	Belize	
CA	CAN	Ca-na-đa	Canada	Gia Nã Đại;Canadian
CD	COD	Cộng hòa Dân chủ Công-gô	Democratic Republic of the Congo	CHDC Công-gô;DR Congo
CF	CAF	Cộng hòa Trung Phi	Central African Republic	Trung Phi
CG	COG	Công-gô	Congo	Cộng hòa Công-gô;Congolese
CH	CHE	Thụy Sĩ	Switzerland	Thụy Sỹ;Swiss
CI	CIV	Cốt-đi-voa	Côte d'Ivoire	Bờ Biển Ngà;Ivory Coast
CL	CHL	Chi-lê	Chile	Chilean
CM	CMR	Ca-mơ-run	Cameroon	Cameroonian
CN	CHN	Trung Quốc	China	Trung Hoa;Cộng hòa Nhân dân Trung Hoa;CHND Trung Hoa;CHNDTH;PRC;Chinese;T.Quốc
CO	COL	Cô-lôm-bi-a	Colombia	Colombian
CR	CRI	Cốt-xta Ri-ca	Costa Rica	
CU	CUB	Cu-ba	Cuba	Cuban
CV	CPV	Cáp-ve	Cape Verde	Cabo Verde
CY	CYP	Síp	Cyprus	Cypriot
CZ	CZE	Séc	Czech Republic	Cộng hòa Séc;CH Séc;Tiệp;Tiệp Khắc;Czechia;Czech
DE	DEU	Đức	Germany	Cộng hòa Liên bang Đức;CHLB Đức;Tây Đức;GER;German
DJ	DJI	Gi-bu-ti	Djibouti	
DK	DNK	Đan Mạch	Denmark	Danish
DM	DMA	Đô-mi-ni-ca	Dominica	
DO	DOM	Đô-mi-ni-ca-na	Dominican Republic	Cộng hòa Đô-mi-ni-ca-na
DZ	DZA	An-giê-ri	Algeria	Algerian
EC	ECU	Ê-cu-a-đo	Ecuador	
EE	EST	E-xtô-ni-a	Estonia	Estonian
EG	EGY	Ai Cập	Egypt	Egyptian
ER	ERI	Ê-ri-tơ-ri-a	Eritrea	
ES	ESP	Tây Ban Nha	Spain	TBN;Spanish
ET	ETH	Ê-ti-ô-pi-a	Ethiopia	Ethiopian
FI	FIN	Phần Lan	Finland	Finnish
FJ	FJI	Phi-gi	Fiji	
FM	FSM	Mi-crô-nê-xi-a	Micronesia	
FR	FRA	Pháp	France	Cộng hòa Pháp;French
GA	GAB	Ga-bông	Gabon	
GB	GBR	Anh	United Kingdom	Vương quốc Anh;Anh Quốc;Liên hiệp Anh;Liên hiệp Vương quốc Anh và Bắc Ai-len;UK;Great Britain;England;Britain;British;Scotland;Wales;Xcốt-len;U.K
GD	GRD	Grê-na-đa	Grenada	
GE	GEO	Gru-di-a	Georgia	Gru-zi-a;Georgian
GH	GHA	Ga-na	Ghana	Ghanaian
GM	GMB	Găm-bi-a	Gambia	
GN	GIN	Ghi-nê	Guinea	
GQ	GNQ	Ghi-nê Xích Đạo	Equatorial Guinea	
GR	GRC	Hy Lạp	Greece	Greek;Hi Lạp
GT	GTM	Goa-tê-ma-la	Guatemala	
GW	GNB	Ghi-nê Bít-xao	Guinea-Bissau	
GY	GUY	Gai-a-na	Guyana	
HK	HKG	Hồng Kông	Hong Kong	Hương Cảng
HN	HND	Ôn-đu-rát	Honduras	
HR	HRV	Crô-a-ti-a	Croatia	Croatian
HT	HTI	Ha-i-ti	Haiti	
HU	HUN	Hung-ga-ri	Hungary	Hungari;Hungarian
ID	IDN	In-đô-nê-xi-a	Indonesia	Inđônêxia;Nam Dương;Indonesian
IE	IRL	Ai-len	Ireland	Cộng hòa Ai-len;Ái Nhĩ Lan;Irish
IL	ISR	I-xra-en	Israel	Do Thái;Israeli
IN	IND	Ấn Độ	India	Indian
IQ	IRQ	I-rắc	Iraq	Iraqi
IR	IRN	I-ran	Iran	Iranian
IS	ISL	Ai-xơ-len	Iceland	Băng Đảo
IT	ITA	I-ta-li-a	Italy	Ý;Italia;Italian
JM	JAM	Gia-mai-ca	Jamaica	
JO	JOR	Gioóc-đa-ni	Jordan	
JP	JPN	Nhật Bản	Japan	Nhật;JAP;Japanese
KE	KEN	Kê-ni-a	Kenya	Kenyan
KG	KGZ	Cư-rơ-gư-xtan	Kyrgyzstan	
KH	KHM	Cam-pu-chia	Cambodia	Campuchia;Campuchea;Kampuchea;Căm-pu-chia;Cao Miên;Cambodian;CPC
KI	KIR	Ki-ri-ba-ti	Kiribati	
KM	COM	Cô-mo	Comoros	
KN	KNA	Xanh Kít và Nê-vít	Saint Kitts and Nevis	
KP	PRK	Triều Tiên	North Korea	Bắc Triều Tiên;Bắc Hàn;CHDCND Triều Tiên;Cộng hòa Dân chủ Nhân dân Triều Tiên;DPRK
KR	KOR	Hàn Quốc	South Korea	Đại Hàn;Đại Hàn Dân Quốc;Nam Hàn;Nam Triều Tiên;Cộng hòa Hàn Quốc;Hàn;Korea;Republic of Korea;Korean;H.Quốc
KW	KWT	Cô-oét	Kuwait	
KZ	KAZ	Ca-dắc-xtan	Kazakhstan	Kazakh
LA	LAO	Lào	Laos	CHDCND Lào;Cộng hòa Dân chủ Nhân dân Lào;Lao PDR;Laotian
LB	LBN	Li-băng	Lebanon	Lebanese
LC	LCA	Xanh Lu-xi-a	Saint Lucia	
LI	LIE	Lích-ten-xten	Liechtenstein	
LK	LKA	Xri Lan-ca	Sri Lanka	Tích Lan;Sri Lankan
LR	LBR	Li-bê-ri-a	Liberia	
LS	LSO	Lê-xô-thô	Lesotho	
LT	LTU	Lít-va	Lithuania	Lithuanian;Litva
LU	LUX	Lúc-xăm-bua	Luxembourg	
LV	LVA	Lát-vi-a	Latvia	Latvian
LY	LBY	Li-bi	Libya	Libyan
MA	MAR	Ma-rốc	Morocco	Moroccan
MC	MCO	Mô-na-cô	Monaco	
MD	MDA	Môn-đô-va	Moldova	Moldovan
ME	MNE	Môn-tê-nê-grô	Montenegro	
MG	MDG	Ma-đa-ga-xca	Madagascar	
MH	MHL	Quần đảo Mác-san	Marshall Islands	
MK	MKD	Bắc Ma-xê-đô-ni-a	North Macedonia	Macedonia;Ma-xê-đô-ni-a
ML	MLI	Ma-li	Mali	
MM	MMR	Mi-an-ma	Myanmar	Miến Điện;Burma;Burmese;Mianma
MN	MNG	Mông Cổ	Mongolia	Mongolian
MO	MAC	Ma Cao	Macau	Macao;Áo Môn
MR	MRT	Mô-ri-ta-ni	Mauritania	
MT	MLT	Man-ta	Malta	Maltese
MU	MUS	Mô-ri-xơ	Mauritius	
MV	MDV	Man-đi-vơ	Maldives	
MW	MWI	Ma-la-uy	Malawi	
MX	MEX	Mê-hi-cô	Mexico	Mễ Tây Cơ;Mexican;Mêxicô
MY	MYS	Ma-lai-xi-a	Malaysia	Mã Lai;Malaixia;Malaysian
MZ	MOZ	Mô-dăm-bích	Mozambique	
NA	NAM	Na-mi-bi-a	Namibia	
NE	NER	Ni-giê	Niger	
NG	NGA	Ni-giê-ri-a	Nigeria	Nigerian
NI	NIC	Ni-ca-ra-goa	Nicaragua	
NL	NLD	Hà Lan	Netherlands	Holland;Dutch
NO	NOR	Na Uy	Norway	Norwegian
NP	NPL	Nê-pan	Nepal	Nepalese
NR	NRU	Na-u-ru	Nauru	
NZ	NZL	Niu Di-lân	New Zealand	Tân Tây Lan;Niu Dilân;Niu-di-lân
OM	OMN	Ô-man	Oman	
PA	PAN	Pa-na-ma	Panama	
PE	PER	Pê-ru	Peru	Peruvian
PG	PNG	Pa-pua Niu Ghi-nê	Papua New Guinea	
PH	PHL	Phi-líp-pin	Philippines	Philippin;Phi Luật Tân;Filipino;Philippine
PK	PAK	Pa-ki-xtan	Pakistan	Pakistani
PL	POL	Ba Lan	Poland	Polish
PS	PSE	Pa-le-xtin	Palestine	Palestinian
PT	PRT	Bồ Đào Nha	Portugal	Portuguese;BĐN
PW	PLW	Pa-lau	Palau	
PY	PRY	Pa-ra-goay	Paraguay	
QA	QAT	Ca-ta	Qatar	
RO	ROU	Ru-ma-ni	Romania	Romanian;Rumani
RS	SRB	Xéc-bi-a	Serbia	Serbian
RU	RUS	Nga	Russia	Liên bang Nga;LB Nga;Russian Federation;Russian;Liên Xô
RW	RWA	Ru-an-đa	Rwanda	
SA	SAU	Ả Rập Xê Út	Saudi Arabia	Ả-rập Xê-út;Saudi
SB	SLB	Quần đảo Xô-lô-môn	Solomon Islands	
SC	SYC	Xây-sen	Seychelles	
SD	SDN	Xu-đăng	Sudan	Sudanese
SE	SWE	Thụy Điển	Sweden	Swedish
SG	SGP	Xin-ga-po	Singapore	Singapo;Tân Gia Ba;Singaporean;Sing
SI	SVN	Xlô-ven-ni-a	Slovenia	Slovenian
SK	SVK	Xlô-va-ki-a	Slovakia	Slovak
SL	SLE	Xi-ê-ra Lê-ôn	Sierra Leone	
SM	SMR	Xan Ma-ri-nô	San Marino	
SN	SEN	Xê-nê-gan	Senegal	
SO	SOM	Xô-ma-li	Somalia	
SR	SUR	Xu-ri-nam	Suriname	
SS	SSD	Nam Xu-đăng	South Sudan	
ST	STP	Xao Tô-mê và Prin-xi-pê	Sao Tome and Principe	
SV	SLV	En Xan-va-đo	El Salvador	
SY	SYR	Xi-ri	Syria	Syrian
SZ	SWZ	E-xoa-ti-ni	Eswatini	Swaziland
TD	TCD	Sát	Chad	
TG	TGO	Tô-gô	Togo	
TH	THA	Thái Lan	Thailand	T.Lan;Thai Land
TJ	TJK	Tát-gi-ki-xtan	Tajikistan	
TL	TLS	Đông Ti-mo	Timor-Leste	East Timor;Ti-mo Lét-xtê
TM	TKM	Tuốc-mê-ni-xtan	Turkmenistan	
TN	TUN	Tuy-ni-di	Tunisia	Tunisian
TO	TON	Tông-ga	Tonga	
TR	TUR	Thổ Nhĩ Kỳ	Turkey	Türkiye;Turkish;Thổ Nhĩ Kì
TT	TTO	Tri-ni-đát và Tô-ba-gô	Trinidad and Tobago	
TV	TUV	Tu-va-lu	Tuvalu	
TW	TWN	Đài Loan	Taiwan	Trung Hoa Dân Quốc;ROC;Taiwanese;Đ.Loan
TZ	TZA	Tan-da-ni-a	Tanzania	Tanzanian
UA	UKR	U-crai-na	Ukraine	Ucraina;U-cơ-rai-na;Ukrainian
UG	UGA	U-gan-đa	Uganda	Ugandan
US	USA	Hoa Kỳ	United States	Mỹ;Mĩ;Hoa Kì;Hợp chủng quốc Hoa Kỳ;Hợp chúng quốc Hoa Kỳ;USA;U.S.A;U.S;United States of America;American;America
UY	URY	U-ru-goay	Uruguay	
UZ	UZB	U-dơ-bê-ki-xtan	Uzbekistan	Uzbek
VA	VAT	Va-ti-căng	Vatican	Tòa thánh Va-ti-căng;Holy See
VC	VCT	Xanh Vin-xen và Grê-na-din	Saint Vincent and the Grenadines	
VE	VEN	Vê-nê-xu-ê-la	Venezuela	Venezuelan
VN	VNM	Việt Nam	Vietnam	Viet Nam;Vietnamese;V.N;V.Nam;VNam;VNM;VIE;Cộng hòa xã hội chủ nghĩa Việt Nam;CHXHCN Việt Nam;CHXHCNVN;Vieetj Nam;Vieejt Nam;Vie65t Nam;Vie6t5 Nam
VU	VUT	Va-nu-a-tu	Vanuatu	
WS	WSM	Xa-moa	Samoa	
XK	XKX	Cô-xô-vô	Kosovo	
YE	YEM	Y-ê-men	Yemen	Yemeni
ZA	ZAF	Nam Phi	South Africa	Cộng hòa Nam Phi;South African
ZM	ZMB	Dăm-bi-a	Zambia	
ZW	ZWE	Dim-ba-bu-ê	Zimbabwe	
"""
  )
}
