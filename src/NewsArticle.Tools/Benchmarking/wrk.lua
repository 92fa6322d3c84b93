-- Asks for the addresses of a file at random, the same ones for the same seed, and ends with one line of JSON.
-- Arguments: the file with an address a line, the seed, and the value of If-None-Match if there is one.
local requests = {}

function init(args)
  local headers = {}
  if args[3] then headers["If-None-Match"] = args[3] end
  for path in io.lines(args[1]) do
    -- Written out once here, so that asking costs the measuring machine next to nothing.
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  math.randomseed(tonumber(args[2]))
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"microseconds":%d,"bytes":%d,"connectErrors":%d,"readErrors":%d,"writeErrors":%d,"timeouts":%d,"refusals":%d,"p50":%.0f,"p99":%.0f}\n',
    summary.requests, summary.duration, summary.bytes, errors.connect, errors.read, errors.write, errors.timeout, errors.status,
    latency:percentile(50), latency:percentile(99)))
end
