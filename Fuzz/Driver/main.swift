import CFuzzer
import Glibc

// `patuh-fuzz TARGET [libFuzzer's own arguments]`: one program for all targets.

let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
guard CommandLine.arguments.count > 1,
    let chosen = FuzzTarget.all.first(where: { $0.name == CommandLine.arguments[1] })
else {
    print("usage: patuh-fuzz TARGET [-max_total_time=60 …] [corpus folders]\ntargets: \(names)")
    exit(64)
}
// The callback is a C function and can capture nothing.
FuzzTarget.current = chosen

var arguments: [UnsafeMutablePointer<CChar>?] =
    ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
var count = Int32(arguments.count - 1)
arguments.withUnsafeMutableBufferPointer { buffer in
    var start = buffer.baseAddress
    _ = LLVMFuzzerRunDriver(&count, &start) { data, size in
        FuzzTarget.current?.run(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
    }
}
