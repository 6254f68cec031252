"""All columns of a CSV as text, in DuckDB and polars, best of three: python3 peers.py FILE THREADS"""
import os, sys, time

path, threads = sys.argv[1], int(sys.argv[2])
os.environ["POLARS_MAX_THREADS"] = str(threads)
import duckdb, polars

size = os.path.getsize(path)


def best(name, body):
    times, processor = [], []
    for _ in range(3):
        start, processor_start = time.perf_counter(), time.process_time()
        body()
        times.append(time.perf_counter() - start)
        processor.append(time.process_time() - processor_start)
    print(f"{name}, {threads} threads: {size / min(times) / 1e6:.0f} MB/s, "
          f"{size / min(processor) / 1e6:.0f} MB for a second of processor time")


connection = duckdb.connect()
connection.execute(f"SET threads={threads}")
with open(path, encoding="utf-8") as file:
    names = file.readline().strip().split(",")
lengths = ", ".join(f'sum(strlen("{name}"))' for name in names)
best("duckdb, every cell", lambda: connection.execute(
    f"SELECT {lengths} FROM read_csv('{path}', all_varchar=true, header=true, delim=',', quote='\"', escape='\"')").fetchall())
best("polars, every cell", lambda: polars.read_csv(path, infer_schema=False))
