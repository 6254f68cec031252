"""Links a sample with Splink 5 (public tools only) and scores it against its key.

    python splink.py forms.csv key.csv [memberships.csv]

Needs: pip install "splink>=5,<6" duckdb. A good-faith configuration: cells cleaned as far as SQL does it (Unicode
form, case, marks, date formats, lost zeros), eight blocking rules, graded comparisons with term frequencies, u by
random sampling, m by EM. The best threshold is chosen with the key, which flatters the tool: it is the yardstick for how hard a
sample is (best F1 between 0.94 and 0.97). The third argument takes the clusters at 0.95, for the scorer.
"""

import sys
import time

sys.path = [entry for entry in sys.path if not entry.endswith("peers")]  # this file is named like the package

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

THRESHOLDS = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999]


def bare(column):
    """Lower case without marks; đ has no decomposition."""
    text = f"lower(nfc_normalize({column}))"
    text = f"strip_accents(regexp_replace({text}, '[đð]', 'd', 'g'))"
    return f"nullif(trim(regexp_replace(regexp_replace({text}, '[^a-z ]', '', 'g'), ' +', ' ', 'g')), '')"


def number(column, digits):
    """The digits, with zeros that a spreadsheet dropped put back; nothing when too many are gone or it is a filler."""
    text = f"regexp_replace({column}, '[^0-9]', '', 'g')"
    return f"""case when {column} like '%E+%' then null
      when replace({text}, left({text}, 1), '') = '' or {text} = '123456789' then null
      when length({text}) between {digits - 2} and {digits} then lpad({text}, {digits}, '0') end"""


DATE = """case
  when regexp_matches(d, '^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$') then regexp_replace(d, '[.-]', '/', 'g')
  when regexp_matches(d, '^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2}$') then
    regexp_replace(regexp_replace(d, '[.-]', '/', 'g'), '[0-9]{2}$', '')
    || (case when right(d, 2)::int <= 26 then '20' else '19' end) || right(d, 2)
  when regexp_matches(d, '^[0-9]{8}$') then substr(d, 1, 2) || '/' || substr(d, 3, 2) || '/' || substr(d, 5)
  when regexp_matches(d, '^[0-9]{5}$') then strftime(date '1899-12-30' + d::int, '%d/%m/%Y')
  when regexp_matches(d, '^ngày') then regexp_replace(d, '^ngày ([0-9]+) tháng ([0-9]+) năm ([0-9]+)$', '\\1/\\2/\\3')
  end"""


def load(connection, forms):
    connection.execute(f"""
      create table people as with raw as (
        select *, "Ngày sinh" as d from read_csv('{forms}', all_varchar = true, header = true)),
      cells as (select *, try_strptime({DATE}, ['%d/%m/%Y', '%-d/%-m/%Y'])::date as born from raw)
      select "Số phiếu" as unique_id,
        nullif(trim(lower(nfc_normalize("Họ và tên"))), '') as name, {bare('"Họ và tên"')} as name_bare,
        split_part({bare('"Họ và tên"')}, ' ', -1) as given_bare,
        {bare('"Họ tên cha"')} as father, {bare('"Họ tên mẹ"')} as mother,
        strftime(born, '%Y-%m-%d') as dob, coalesce(year(born)::varchar, regexp_extract(d, '[0-9]{{4}}$')) as year,
        case when lower(left(trim("Giới tính"), 2)) in ('na', 'm', 'tr') then 'M'
             when trim("Giới tính") <> '' then 'F' end as sex,
        {number('"Số ĐDCN"', 12)} as pin, {number('"Số CMND"', 9)} as cmnd, {number('"Số điện thoại"', 10)} as phone,
        regexp_replace({bare('''split_part("Quê quán", ',', -1)''')}, '^ ?(tinh|thanh pho) ', '') as native_province
      from cells""")


def name_comparison(column, exact, thresholds):
    levels = [cll.NullLevel(column)]
    if exact:
        levels.append(cll.ExactMatchLevel(exact, term_frequency_adjustments=True))
    levels.append(cll.ExactMatchLevel(column, term_frequency_adjustments=True))
    levels += [cll.JaroWinklerLevel(column, threshold) for threshold in thresholds]
    return cl.CustomComparison(comparison_levels=levels + [cll.ElseLevel()], output_column_name=column)


DATE_COMPARISON = cl.CustomComparison(
    output_column_name="dob",
    comparison_levels=[
        cll.NullLevel("year"),
        cll.ExactMatchLevel("dob", term_frequency_adjustments=True),
        cll.CustomLevel(
            "year_l = year_r and substr(dob_l, 6, 2) = substr(dob_r, 9, 2) and substr(dob_l, 9, 2) = substr(dob_r, 6, 2)",
            label_for_charts="day and month swapped"),
        cll.DamerauLevenshteinLevel("dob", 1),
        cll.CustomLevel("substr(dob_l, 6) = substr(dob_r, 6)", label_for_charts="same day and month"),
        cll.ExactMatchLevel("year"),
        cll.ElseLevel(),
    ])

PIN_COMPARISON = cl.CustomComparison(
    output_column_name="pin",
    comparison_levels=[
        cll.NullLevel("pin"), cll.ExactMatchLevel("pin"), cll.DamerauLevenshteinLevel("pin", 1), cll.ElseLevel()])

SETTINGS = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        name_comparison("name_bare", "name", [0.95, 0.88]),
        name_comparison("father", None, [0.92, 0.85]),
        name_comparison("mother", None, [0.92, 0.85]),
        DATE_COMPARISON,
        PIN_COMPARISON,
        cl.ExactMatch("cmnd"),
        cl.ExactMatch("sex"),
        cl.ExactMatch("phone"),
        cl.ExactMatch("native_province").configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("pin"), block_on("cmnd"), block_on("name_bare", "dob"), block_on("dob", "given_bare"),
        block_on("name_bare", "father"), block_on("name_bare", "mother", "year"), block_on("father", "mother", "year"),
        block_on("dob", "father"),
    ],
    retain_matching_columns=False,
    em_convergence=0.001,
)


def score(connection, clusters):
    """Pairwise counts after clustering: real, found, predicted."""
    return connection.execute(f"""
      with joined as (
        select k.person, c.cluster_id from key k join {clusters} c on c.unique_id = k.so_phieu),
      pairs as (select person, cluster_id, count(*) as n from joined group by all)
      select (select sum(n * (n - 1) / 2) from (select count(*) n from joined group by person)),
        (select sum(n * (n - 1) / 2) from pairs),
        (select sum(n * (n - 1) / 2) from (select count(*) n from joined group by cluster_id))""").fetchall()[0]


def main(forms, key, memberships=None):
    started = time.time()
    connection = duckdb.connect()
    load(connection, forms)
    connection.execute(f"create table key as select * from read_csv('{key}', all_varchar = true)")
    backend = DuckDBAPI(connection)
    linker = Linker(backend.register("people"), SETTINGS, log_level=40)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("pin"), block_on("name_bare", "dob", "father")], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    for rule in [block_on("name_bare", "dob"), block_on("pin"), block_on("father", "mother", "year")]:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predictions = linker.inference.predict(threshold_match_probability=0.1)
    print(f"linked in {time.time() - started:.0f} s")
    for threshold in THRESHOLDS:
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
            predictions, threshold_match_probability=threshold)
        real, found, predicted = score(connection, clusters.physical_name)
        precision, recall = found / predicted, found / real
        if memberships and threshold == 0.95:
            connection.execute(f"copy (select unique_id as so_phieu, cluster_id as ma_nguoi from "
                               f"{clusters.physical_name}) to '{memberships}' (header)")
        print(f"{threshold:<8} precision {precision:.4f} ({found:.0f}/{predicted:.0f})  "
              f"recall {recall:.4f} ({found:.0f}/{real:.0f})  F1 {2 * precision * recall / (precision + recall):.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
