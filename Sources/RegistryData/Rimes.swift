// Made by Scripts/embed-data.py from data/rimes.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: rime, syllables, ngang, huyền, sắc, hỏi, ngã, nặng, stop_final, onsets.
  public static let rimes = RegistryTable(
    """
rime	syllables	ngang	huyền	sắc	hỏi	ngã	nặng	stop_final	onsets
a	132	26	24	23	24	18	17	0	b c ch d g gi h k kh l m n ng nh p ph qu r s t th tr v x đ ∅
ac	45	0	0	25	0	0	20	1	b c ch d g gi h kh l m n ng nh p ph qu r s t th tr v x đ ∅
ach	39	0	0	20	0	0	19	1	b c ch g h kh l m n ng nh ph qu r s t th tr v x đ ∅
ai	118	23	20	23	21	18	13	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
am	73	18	13	17	11	2	12	0	b c ch d g gi h kh l n ng nh ph r s t th tr v x đ ∅
an	101	24	20	23	12	6	16	0	b c ch d g gi h kh l m n ng nh p ph qu r s t th tr v x đ ∅
ang	104	23	22	21	16	8	14	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
anh	97	23	22	18	14	5	15	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ao	115	25	23	23	15	9	20	0	b c ch d g gi h kh l m n ng nh p ph qu r s t th tr v x đ ∅
ap	33	0	0	18	0	0	15	1	b c ch g gi h kh l m n ng nh p ph r s t th tr v x đ ∅
at	41	0	0	22	0	0	19	1	b c ch d g gi h kh l m n ng nh ph qu r s t tr v x đ ∅
au	59	18	14	14	8	0	5	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr x đ ∅
ay	92	21	16	18	19	7	11	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
e	114	24	23	20	20	17	10	0	b ch d gh gi h k kh l m n ngh nh p ph qu r s t th tr v x đ ∅
ec	12	0	0	10	0	0	2	1	b h k kh l s t v x đ ∅
em	47	13	12	10	6	1	5	0	b ch gh gi h k kh l m n nh r s t th tr v x đ ∅
en	76	21	18	14	6	6	11	0	b ch d g gh h k kh l m n ngh nh ph qu r s t th tr v x đ ∅
eng	17	7	3	3	4	0	0	0	b ch k l m ph r t x ∅
eo	103	22	21	17	17	8	18	0	b ch d gh gi h k kh l m n ngh nh ph qu r s t th tr v x đ ∅
ep	30	0	0	15	0	0	15	1	b ch d gh gi h k kh l m n nh ph t th x đ ∅
et	40	0	0	22	0	0	18	1	b ch d gh h k kh l m n ngh nh ph qu r s t th tr v x đ ∅
i	113	24	23	19	18	13	16	0	b ch d gh gi h k kh l m n ngh nh p ph r s t th tr v x đ ∅
ia	52	11	9	9	9	5	9	0	b ch d h k kh l m n ngh nh ph r s t th tr v x đ ∅
ich	36	0	0	19	0	0	17	1	b ch d gi h k kh l m n ngh nh ph r s t th tr v x đ ∅
im	39	13	8	8	6	2	2	0	b ch d gh gi h k l m ngh nh ph r s t th v x ∅
in	38	14	7	7	4	1	5	0	b ch gi k kh l m n ngh nh p ph r s t th v x đ ∅
inh	85	20	16	12	15	13	9	0	b ch d h k kh l m n ngh nh ph r s t th tr v x đ ∅
ip	16	1	0	11	0	0	4	1	b ch d gi h k l m n nh t th
it	41	1	0	20	0	0	20	1	b ch d h k kh l m n ngh nh ph qu r s t th tr v x đ ∅
iu	54	13	9	12	5	3	12	0	b ch d h kh l m n ngh nh ph r s t th tr v x đ ∅
iê	2	1	1	0	0	0	0	0	gi
iêc	14	0	0	11	0	0	3	1	b ch d gh gi l nh t th v x đ
iêm	46	11	8	10	6	4	7	0	b ch d gi h k kh l n ngh nh ph r s t th v x đ
iên	74	17	17	12	8	7	13	0	b ch d gh gi h k kh l m n ngh nh ph s t th tr v x đ
iêng	40	13	8	9	4	3	3	0	b ch gi h k kh l m n ngh r s t th tr v x đ
iêp	16	0	0	9	0	0	7	1	ch d h k kh l ngh nh t th đ
iêt	30	0	0	16	0	0	14	1	b ch d gi k kh l m n ngh nh ph r s t th tr v x
iêu	60	17	10	12	7	6	8	0	b ch d gi h k kh l m n ngh nh ph r s t th tr x đ
o	108	22	22	19	17	11	17	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
oa	40	12	8	9	5	2	4	0	ch d g h kh l n ng nh r s t th x đ ∅
oac	10	0	0	6	0	0	4	1	ch h kh l ng t x ∅
oach	5	0	0	2	0	0	3	1	h ng x ∅
oai	35	4	9	8	6	2	6	0	ch d h kh l ng nh s t th x đ ∅
oam	5	0	4	0	0	0	1	0	ng nh x ∅
oan	37	10	6	8	4	4	5	0	ch d h kh l n ng s t th v x đ ∅
oang	41	10	8	6	8	3	6	0	ch d h kh l ng nh qu s t th x đ ∅
oanh	14	5	5	0	3	0	1	0	d h kh l ng t x đ ∅
oao	3	1	1	1	0	0	0	0	kh ng
oap	2	0	0	0	0	0	2	1	ch ∅
oat	12	0	0	7	0	0	5	1	h kh l s t th x đ ∅
oay	13	6	0	6	1	0	0	0	h kh l m ng nh t x
oc	43	0	0	23	0	0	20	1	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
oe	28	8	5	7	3	1	4	0	ch h kh l ng nh t x ∅
oen	12	5	4	0	3	0	0	0	ch h l ng nh t x
oeo	4	1	2	1	0	0	0	0	kh ng
oet	13	0	0	7	0	0	6	1	ch h kh l ng nh t x
oi	92	20	19	21	15	6	11	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
om	78	18	19	13	14	9	5	0	b c ch d g h kh l m n ng nh p ph r s t th tr v x đ ∅
on	65	17	12	12	9	3	12	0	b c ch d g gi h l m n ng nh r s t th tr v x đ ∅
ong	100	21	19	17	18	10	15	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ooc	3	0	0	3	0	0	0	1	c m s
oong	10	6	3	1	0	0	0	0	b c ch g l s t x
op	22	0	0	13	0	0	9	1	b c ch d g h l m ng nh t th v x đ ∅
ot	40	0	0	21	0	0	19	1	b c ch d g gi h l m n ng nh ph r s t th tr v x đ ∅
oăc	4	0	0	2	0	0	2	1	h ng
oăm	6	3	1	2	0	0	0	0	h kh ∅
oăn	10	4	2	2	2	0	0	0	ch h kh ng th x ∅
oăng	10	3	2	2	1	2	0	0	h kh l ng th ∅
oăt	10	0	0	8	0	0	2	1	ch h kh l ng qu th ∅
u	110	23	20	20	16	12	19	0	b c ch d g gi h kh l m n ng nh p ph r s t th tr v x đ ∅
ua	54	16	11	8	8	3	8	0	b c ch d gi h kh l m n ng nh r s t th tr v x đ ∅
uc	41	0	0	18	0	0	23	1	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ui	79	14	17	14	14	7	13	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
um	62	13	14	14	5	7	9	0	b c ch d gi h kh l m n ng nh r s t th tr v x đ ∅
un	61	15	16	9	11	4	6	0	b c ch d g gi h l m n ng nh ph r s t th tr v đ ∅
ung	94	20	22	18	12	10	12	0	b c ch d g h kh l m n ng nh ph r s t th tr v x đ ∅
up	26	0	0	13	0	0	13	1	b c ch gi h l m n ng r s t th tr x đ ∅
ut	38	0	0	21	0	0	17	1	b c ch d g h kh l m n ng nh ph r s t th tr v x đ ∅
uy	31	10	4	6	4	1	6	0	ch d h kh l ng nh ph s t th tr x ∅
uya	3	3	0	0	0	0	0	0	kh l x
uych	3	0	0	1	0	0	2	1	h ∅
uyn	1	1	0	0	0	0	0	0	t
uynh	7	3	3	1	0	0	0	0	h kh l x ∅
uyt	7	0	0	5	0	0	2	1	b h ng s x
uyu	3	0	0	0	2	0	1	0	kh ng
uyên	33	9	6	5	5	3	5	0	ch d h kh l ng nh s t th tr x ∅
uyêt	9	0	0	5	0	0	4	1	d h kh ng t th x
uân	21	6	3	3	5	1	3	0	ch h kh l nh t th tr x ∅
uâng	1	1	0	0	0	0	0	0	kh
uât	9	0	0	6	0	0	3	1	kh l s t th tr x ∅
uây	5	2	0	1	2	0	0	0	kh ng x ∅
uê	17	5	2	4	3	0	3	0	h kh nh s t th x ∅
uêch	7	0	0	4	0	0	3	1	ch h kh t x
uênh	3	1	2	0	0	0	0	0	d h x
uôc	19	0	0	10	0	0	9	1	b c ch d g gi l n nh r t th đ
uôi	29	5	6	7	4	3	4	0	b c ch d g m n ng r s t x đ
uôm	13	4	1	2	0	2	4	0	b c ch l m n nh r th ∅
uôn	22	7	7	4	0	2	2	0	b c ch kh l m ng s t th đ ∅
uông	36	10	11	6	3	3	3	0	b c ch g h kh l m n r s t th tr v x ∅
uôt	17	0	0	8	0	0	9	1	b ch l m n r s t tr v đ ∅
uơ	4	2	0	0	2	0	0	0	h kh th ∅
y	22	5	2	4	4	3	4	0	h k l m qu t ∅
ynh	3	0	1	1	1	0	0	0	qu
yt	2	0	0	1	0	0	1	1	qu
yêm	2	0	0	1	1	0	0	0	∅
yên	7	2	1	2	1	0	1	0	qu ∅
yêng	2	1	0	0	1	0	0	0	∅
yêt	3	0	0	2	0	0	1	1	qu ∅
yêu	3	1	0	1	1	0	0	0	∅
âc	15	0	0	12	0	0	3	1	b c ch g gi kh l n ng nh qu t x ∅
âm	103	20	21	17	16	13	16	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ân	105	21	20	18	17	11	18	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
âng	25	10	5	3	3	3	1	0	b c d h l m n ng nh qu t tr v đ
âp	45	0	0	22	0	0	23	1	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ât	38	0	0	18	0	0	20	1	b c ch d g gi h kh l m ng nh ph qu r s t th tr v đ ∅
âu	89	21	16	19	11	8	14	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ây	96	22	19	18	17	9	11	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ê	101	23	20	16	12	10	20	0	b ch d gh h k kh l m n ngh p ph qu r s t th tr v x đ ∅
êch	27	0	0	16	0	0	11	1	b ch gh h k l m ngh ph qu r t th tr v x đ ∅
êm	18	6	6	3	0	1	2	0	ch k m n t th x đ ∅
ên	43	14	8	7	2	1	11	0	b ch d h k l m n ngh nh ph qu r s t th tr v x đ ∅
ênh	54	16	13	1	10	5	9	0	b ch d gh h k kh l m ngh nh ph qu r s t th v x đ ∅
êp	11	0	0	7	0	0	4	1	b k n r s t th x đ
êt	25	1	0	13	0	0	11	1	b ch d gh h k l m n ph qu r s t th tr v
êu	46	15	12	8	3	3	5	0	b h k kh l m n ngh nh ph qu r s t th tr v x đ ∅
ô	112	23	19	18	20	16	16	0	b c ch d g gi h kh l m n ng nh p ph r s t th tr v x đ ∅
ôc	37	0	0	23	0	0	14	1	b c ch d g h kh l m n ng nh ph qu r s t th tr v x đ ∅
ôi	92	19	18	21	14	7	13	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ôm	47	16	15	5	5	1	5	0	b c ch g h l m n ng nh ph r t th tr x đ ∅
ôn	74	18	17	14	10	1	14	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ông	92	24	20	17	16	6	9	0	b c ch d g gi h kh l m n ng nh p ph r s t th tr v x đ ∅
ôp	25	0	0	11	0	0	14	1	b c ch g gi h l n ph r s t th x đ ∅
ôt	32	0	0	18	0	0	14	1	b c ch d g gi h l m n ng nh r s t th x đ ∅
ăc	38	0	0	21	0	0	17	1	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ăm	71	23	15	17	4	2	10	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ăn	86	21	19	19	8	4	15	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ăng	88	23	17	15	13	8	12	0	b c ch d g gi h kh l m n ng nh ph qu r s t th tr v x đ ∅
ăp	24	0	0	17	0	0	7	1	b c ch g kh l n nh ph qu r s t th x đ ∅
ăt	37	0	0	22	0	0	15	1	b c ch d g gi h kh l m ng nh ph qu r s t th tr v đ ∅
ơ	118	25	24	21	19	14	15	0	b c ch d g gi h kh l m n ng nh p ph qu r s t th tr v x đ ∅
ơi	65	19	15	13	8	2	8	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ơm	46	11	11	9	6	4	5	0	b c ch d g h l m n ng nh r s t th x đ ∅
ơn	62	16	15	10	8	5	8	0	b c ch g gi h l m ng nh ph r s t th tr v x đ ∅
ơp	24	0	0	14	0	0	10	1	b ch d h kh l m n ng nh r t tr x đ
ơt	32	0	0	18	0	0	14	1	b c ch g h l n ng nh ph r s t th tr v x đ ∅
ư	77	15	16	14	11	9	12	0	b c ch d g gi h kh l n ng nh r s t th tr x đ ∅
ưa	71	15	9	15	12	8	12	0	b c ch d gi h kh l m n ng nh ph r s t th tr v x đ ∅
ưc	35	0	0	18	0	0	17	1	b c ch d h l m n ng nh ph r s t th tr v x đ ∅
ưi	4	0	0	0	4	0	0	0	c ch g ng
ưm	1	0	1	0	0	0	0	0	h
ưn	2	1	1	0	0	0	0	0	ch s
ưng	76	19	19	9	15	7	7	0	b c ch d g h kh l m n ng nh ph r s t th tr v x đ ∅
ưt	18	0	0	13	0	0	5	1	b c d gi l m n ng nh ph r s v đ
ưu	23	9	1	3	4	2	4	0	b c h kh l m ng s t v ∅
ươc	26	0	0	15	0	0	11	1	b c ch d h kh l n ng nh ph r t th tr v x đ ∅
ươi	29	7	7	5	5	4	1	0	b c ch d kh l m ng r s t th x đ ∅
ươm	22	7	7	4	0	0	4	0	b c ch g h kh l n r t đ ∅
ươn	25	5	8	4	0	4	4	0	b kh l m ph r s t th tr v đ ∅
ương	82	22	18	14	8	8	12	0	b c ch d g gi h kh l m n ng nh ph r s t th tr v x đ ∅
ươp	8	0	0	5	0	0	3	1	b c ch m n t ∅
ươt	17	0	0	7	0	0	10	1	b d kh l m r s t th tr v ∅
ươu	7	2	1	2	0	0	2	0	b h kh ph r t
"""
  )
}
