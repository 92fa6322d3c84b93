using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes requests whose body is JSON that does not fit its schema, no JSON at all, or of another type than it says.</summary>
internal sealed class WrongBodies(Schemas schemas, RightRequests right, Random random)
{
    private const int Tries = 8;
    private static readonly string[] OtherTypes = ["application/xml", "text/csv", "application/octet-stream", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "image/png", "nonsense", "application/json/json"];

    private readonly Dictionary<BodyForm, JsonSchema> _compiled = [];

    public FuzzCase Make(Operation operation)
    {
        var form = operation.Bodies.FirstOrDefault(body => body.IsJson) ?? operation.Bodies[0];
        var request = right.WithBody(right.Least(operation, out _), form);
        return random.Next(10) switch
        {
            0 => new FuzzCase(operation, request with { ContentType = OtherTypes[random.Next(OtherTypes.Length)] }, Expectation.Refused, "a body of another type"),
            1 => new FuzzCase(operation, request with { ContentType = null }, Expectation.Refused, "a body of no type"),
            _ when !form.IsJson => new FuzzCase(operation, request with { Body = Bytes() }, Expectation.Either, "a body of any bytes"),
            < 5 => NoJson(operation, request, form),
            _ => Misfit(operation, request, form),
        };
    }

    /// <summary>JSON with one thing wrong, as the schema sees it.</summary>
    private FuzzCase Misfit(Operation operation, FuzzRequest request, BodyForm form)
    {
        var schema = _compiled.TryGetValue(form, out var known) ? known : _compiled[form] = Schemas.Compile(form.Schema);
        for (var count = 0; count < Tries; count++)
        {
            var (body, what) = Broken(right.Json(form));
            if (schemas.Fault(schema, body) is not null)
            {
                return new FuzzCase(operation, request with { Body = Bytes(body) }, Expectation.Refused, what);
            }
        }

        return new FuzzCase(operation, request with { Body = Bytes(JsonValue.Create(1)) }, Expectation.Refused, "a number for a body");
    }

    private (JsonNode? Body, string What) Broken(JsonNode? body)
    {
        var objects = Objects(body).Where(found => found.Count > 0).ToList();
        if (objects.Count is 0 || random.Next(12) is 0)
        {
            return (Odd(), "another body");
        }

        var owner = objects[random.Next(objects.Count)];
        var name = owner.ElementAt(random.Next(owner.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                owner.Remove(name);
                return (body, $"no {name}");
            case 1:
                owner[HostileText.Any(random) + "?"] = Odd();
                return (body, "an unknown member");
            default:
                owner[name] = Odd();
                return (body, $"another {name}");
        }
    }

    private JsonNode? Odd() => random.Next(14) switch
    {
        0 => null,
        1 => true,
        2 => JsonNode.Parse("99999999999999999999999"),
        3 => JsonNode.Parse("1e400"),
        4 => -1,
        5 => 1.5,
        6 => new JsonObject(),
        7 => new JsonArray(),
        8 => new JsonArray(null, 1, new JsonArray()),
        9 => new JsonObject { ["$ref"] = "#", ["__proto__"] = new JsonObject() },
        10 => "",
        11 => long.MaxValue,
        _ => HostileText.Any(random),
    };

    /// <summary>Text that is no JSON, or none that the service may take.</summary>
    private FuzzCase NoJson(Operation operation, FuzzRequest request, BodyForm form)
    {
        var right = Encoding.UTF8.GetString(request.Body!);
        var member = (schemas.Resolve(form.Schema)["properties"]?.AsObject())?.First().Key ?? "name";
        (byte[] Body, string What) = random.Next(14) switch
        {
            0 => ([], "an empty body"),
            1 => (Encoding.UTF8.GetBytes(right[..random.Next(right.Length)]), "a body cut off"),
            2 => (Encoding.UTF8.GetBytes($"{{\"{member}\":null,\"{member}\":null}}"), "a member twice"),
            3 => (Encoding.UTF8.GetBytes($"{{\"{member}\":\"\\ud800\"}}"), "half a surrogate pair"),
            4 => ([.. "{\""u8, .. Encoding.UTF8.GetBytes(member), .. "\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8], "bytes that are no UTF-8"),
            5 => (Encoding.UTF8.GetBytes($"{{\"{member}\":{new string('[', 500)}{new string(']', 500)}}}"), "a deep body"),
            6 => (Encoding.UTF8.GetBytes(new string('[', 5000)), "an open deep body"),
            7 => (Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("0", 3000))}]"), "a wide body"),
            8 => (Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 500).Select(index => $"\"m{index}\":0"))}}}"), "many unknown members"),
            9 => (Encoding.UTF8.GetBytes(right + right), "two bodies"),
            10 => (Encoding.UTF8.GetBytes($"/* comment */ {right}"), "a comment"),
            11 => (Encoding.UTF8.GetBytes($"{{'{member}':'x',}}"), "JavaScript"),
            12 => (Encoding.Unicode.GetBytes(right), "UTF-16"),
            _ => (Bytes(), "a body of any bytes"),
        };
        return new FuzzCase(operation, request with { Body = Body }, What is "a body of any bytes" or "a wide body" ? Expectation.Either : Expectation.Refused, What);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).SelectMany(Objects).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static byte[] Bytes(JsonNode? body) => Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(1, 200)];
        random.NextBytes(bytes);
        return bytes;
    }
}
