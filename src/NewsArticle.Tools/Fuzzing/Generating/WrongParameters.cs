using System.Globalization;
using System.Text.Json.Nodes;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes requests with one parameter that the document calls wrong, or that nobody expects.</summary>
internal sealed class WrongParameters(Schemas schemas, RightRequests right, Random random)
{
    private static readonly string[] NoWholeNumbers = ["abc", "1.5", "", "99999999999999999999", "0x10", "1e3", "１２", "1,2", "--1", "1 2", "null", "[]", "NaN", "1;2"];
    private static readonly string[] NoNumbers = ["abc", "", "0x10", "0.5.5", "0,5", "１", "null", "1 2", "--1"];
    private static readonly string[] NoTruths = ["maybe", "2", "", "yes!", "null"];
    private static readonly string[] NoTimes = ["yesterday", "2022-13-45T00:00:00Z", "2022-02-30", "", "99999-01-01T00:00:00Z", "2022-01-01T25:00:00Z", "null"];

    /// <summary>A request with a wrong parameter.</summary>
    public FuzzCase Make(Operation operation)
    {
        var request = right.Least(operation, out _);
        var query = operation.Parameters.Where(parameter => parameter.In is "query").ToList();
        return random.Next(10) switch
        {
            0 => Refused(request.With($"nosuch{random.Next(1000)}", "1"), "an unknown parameter"),
            1 when Repeatable(query, isArray: false) is { } parameter => Refused(right.Give(right.Give(Without(request, parameter), parameter), parameter), $"{parameter.Name} twice"),
            2 when query.Find(parameter => parameter.IsRequired) is { } parameter => Refused(Without(request, parameter), $"no {parameter.Name}"),
            < 5 when operation.Path.Names.Any() => WrongPath(),
            < 8 when query.Count > 0 => WrongValue(query[random.Next(query.Count)]),
            _ when query.Count > 0 => Hostile(query[random.Next(query.Count)]),
            _ => Refused(request.With("nosuch", HostileText.Escaped(random)), "an unknown parameter"),
        };

        FuzzCase Refused(FuzzRequest made, string what) => new(operation, made, Expectation.Refused, what);

        FuzzCase Hostile(Parameter parameter) => new(
            operation, Without(request, parameter).With(Uri.EscapeDataString(parameter.Name), HostileText.Escaped(random)), Expectation.Either, $"hostile text in {parameter.Name}");

        FuzzCase WrongValue(Parameter parameter) => Wrong(parameter) is { } value
            ? Refused(Without(request, parameter).With(Uri.EscapeDataString(parameter.Name), Uri.EscapeDataString(value)), $"a wrong {parameter.Name}")
            : Hostile(parameter);

        FuzzCase WrongPath()
        {
            var segments = request.Path.Split('/');
            var position = Array.FindIndex(operation.Path.Text.Split('/'), segment => segment.StartsWith('{'));
            // A server refuses a null in a path before there is anything to document.
            segments[position] = random.Next(3) is 0 ? HostileText.Escaped(random).Replace("%00", "%01", StringComparison.Ordinal) : Uri.EscapeDataString(NoWholeNumbers[random.Next(NoWholeNumbers.Length)]);
            var isEmpty = segments[position] is "" or "." or "..";
            return new FuzzCase(operation, request with { Path = string.Join('/', segments) }, isEmpty ? Expectation.Either : Expectation.Refused, "a wrong path");
        }
    }

    private static FuzzRequest Without(FuzzRequest request, Parameter parameter) =>
        request with { Query = [.. request.Query.Where(pair => pair.Name != Uri.EscapeDataString(parameter.Name))] };

    private Parameter? Repeatable(List<Parameter> query, bool isArray)
    {
        var candidates = query.FindAll(parameter => (string?)schemas.Resolve(parameter.Schema)["type"] is "array" == isArray);
        return candidates.Count is 0 ? null : candidates[random.Next(candidates.Count)];
    }

    /// <summary>A value that does not fit a parameter; null where every text fits.</summary>
    private string? Wrong(Parameter parameter)
    {
        var schema = schemas.Resolve(parameter.Schema);
        if (schema["items"]?.AsObject() is { } items)
        {
            schema = schemas.Resolve(items);
        }

        if (schema["enum"] is not null)
        {
            return Pick(["nosuch", "null", "A, B", "0", "-1", HostileText.Any(random) + "?"]);
        }

        return (string?)schema["type"] switch
        {
            "integer" => Beyond(schema) ?? Pick(NoWholeNumbers),
            "number" => Beyond(schema) ?? Pick(NoNumbers),
            "boolean" => Pick(NoTruths),
            "string" when (string?)schema["format"] is "date-time" or "date" => Pick(NoTimes),
            "string" when (int?)schema["maxLength"] is { } most => new string('x', most + 1),
            "string" when (int?)schema["minLength"] is > 0 => "",
            _ => null,
        };
    }

    /// <summary>A number below or above the bounds, half of the time.</summary>
    private string? Beyond(JsonObject schema) => random.Next(4) switch
    {
        0 when Bound(schema["minimum"]) is { } least and > long.MinValue => (least - 1).ToString(CultureInfo.InvariantCulture),
        1 when Bound(schema["maximum"]) is { } most and < 9e18m => (most + 1).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal? Bound(JsonNode? bound) =>
        bound is null ? null : decimal.Parse(bound.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
