"""Runs the WebAssembly module: `assess.py MODULE 2026-03-01 …` prints its answer for each day, one line a day."""

import sys

import wasmtime


def main(path, dates):
    store = wasmtime.Store()
    module = wasmtime.Module.from_file(store.engine, path)
    if module.imports:
        sys.exit("the module must not import anything: " + ", ".join(each.name for each in module.imports))
    exports = wasmtime.Instance(store, module, []).exports(store)
    for date in dates:
        length = exports["assess"](store, *map(int, date.split("-")))
        assert exports["text_length"](store) == length
        start = exports["text_pointer"](store)
        sys.stdout.buffer.write(exports["memory"].read(store, start, start + length) + b"\n")


main(sys.argv[1], sys.argv[2:])
