using NewsArticle.Tools.Fuzzing.Describing;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes requests that are odd beside their parameters and their body.</summary>
internal sealed class OddRequests(ApiDescription api, RightRequests right, Random random)
{
    private static readonly string[] Methods = ["GET", "PUT", "POST", "PATCH", "DELETE", "TRACE", "OPTIONS", "PROPFIND", "FROB", "QUERY"];

    /// <summary>Keys that nobody was ever given.</summary>
    private static readonly string[] NoKeys = ["", "na_1_", "na_999999_" + NoSecret, "na_1_" + NoSecret, "null", "../../etc/passwd", "na_-1_" + NoSecret, "na_99999999999_" + NoSecret];

    private const string NoSecret = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("Accept", ["", "nonsense", "image/png", "*/*;q=0", "application/json;q=abc", "text/*", ";;;", "application/json, application/xml;q=0.9", "*", "application/problem+json", "text/csv;header=present"]),
        ("Accept-Encoding", ["identity;q=0", "gzip, br, zstd", "nonsense", "*;q=0"]),
        ("Accept-Language", ["xx-YY, *;q=0.1", "ÿ"]),
        ("If-Match", ["*", "nonsense", "W/\"x\"", "\"\"", "\"a\", \"b\"", "\"", "\"\u00e9\""]),
        ("If-None-Match", ["*", "nonsense", "W/\"x\"", "\"\"", "\"a\", \"b\"", "\""]),
        ("If-Modified-Since", ["yesterday", "Mon, 01 Jan 1990 00:00:00 GMT", "Mon, 32 Jan 9999 00:00:00 GMT"]),
        ("If-Unmodified-Since", ["Mon, 01 Jan 1990 00:00:00 GMT"]),
        ("Range", ["bytes=0-1", "bytes=-1", "bytes=9-1", "nonsense"]),
        ("Content-Encoding", ["gzip", "br", "nonsense", "identity"]),
        ("Content-Language", ["\u202Ex"]),
        ("Prefer", ["return=minimal", "return=nonsense", "respond-async, wait=9999999999999"]),
        ("Idempotency-Key", ["", "\"x\"", "x", "\"\u00e9\"", "\"" + "x", "'; DROP TABLE IdempotencyKeys; --"]),
        ("Last-Event-ID", ["", "abc", "-1", "99999999999999999999", "1"]),
        ("Change-Reason", ["", " ", "\u200B", "é", "日本", "%0d%0a", "a\tb", "=1+1"]),
        ("Origin", ["null", "https://elsewhere.invalid", "nonsense"]),
        ("Referer", ["nonsense"]),
        ("Cookie", ["a=b; a=b; $Version=1", "=", ";;;;"]),
        ("X-Forwarded-For", ["127.0.0.1", "nonsense", "1.1.1.1, ::1"]),
        ("X-Forwarded-Host", ["elsewhere.invalid"]),
        ("X-HTTP-Method-Override", ["DELETE"]),
        ("X-Original-URL", ["/api/v1/keys"]),
        ("Forwarded", ["for=127.0.0.1;host=elsewhere.invalid"]),
        ("traceparent", ["nonsense", "00-00000000000000000000000000000000-0000000000000000-00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"]),
        ("baggage", ["a=b,,,=;;"]),
        ("User-Agent", ["", "\u001B[31mred", "${jndi:ldap://x}"]),
    ];

    public FuzzCase WithOddHeader(Operation operation)
    {
        var (name, values) = Headers[random.Next(Headers.Length)];
        var value = values[random.Next(values.Length)];
        var request = right.Least(operation, out _).WithHeader(name, value);
        return new FuzzCase(operation, random.Next(6) is 0 ? request.WithHeader(name, value) : request, Expectation.Either, $"an odd {name}");
    }

    public FuzzCase WithoutKey(Operation operation)
    {
        var request = right.Least(operation, out _) with { Key = NoKeys[random.Next(NoKeys.Length)] };
        return new FuzzCase(operation, request, operation.NeedsKey ? Expectation.KeyNeeded : Expectation.Either, "no key that is good");
    }

    /// <summary>The same path with a method that it does not have.</summary>
    public FuzzCase WithOtherMethod(Operation operation)
    {
        var others = Methods.Where(method => api.Find(method, operation.Path) is null).ToList();
        return new FuzzCase(operation, right.Least(operation, out _) with { Method = others[random.Next(others.Count)], Body = null }, Expectation.MethodUnknown, "another method");
    }
}
