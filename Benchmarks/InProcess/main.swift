import Records
import SystemPackage

// What has to be measured in process, for the cases of Benchmarks/run. Prints samples in seconds, as JSON.

let words = Array(CommandLine.arguments.dropFirst())
let rest = Array(words.dropFirst())
let output: any Encodable =
  switch words.first {
  case "build": BuildFacts()
  case "check": try CheckMeasurement.run(rest)
  case "sweep": try SweepMeasurement.run(rest)
  case "fill": try AppendMeasurement.fill(rest)
  case "append": try AppendMeasurement.run(rest)
  default: throw InProcessError.usage("build | check | sweep | fill | append")
  }
try FileDescriptor.standardOutput.writeAll(try JSONText.document(output))
