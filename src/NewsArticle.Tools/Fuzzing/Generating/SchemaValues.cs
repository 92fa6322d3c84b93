using System.Globalization;
using System.Text.Json.Nodes;
using NewsArticle.Tools.Fuzzing.Describing;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes values that fit a schema.</summary>
internal sealed class SchemaValues(Schemas schemas, Known known, Random random)
{
    private const int Deepest = 6;

    /// <summary>A value for a member of a body.</summary>
    /// <param name="schema">What it must fit.</param>
    /// <param name="member">Its name: what other answers have under that name is as good as any.</param>
    public JsonNode? Value(JsonObject schema, string member = "", int depth = 0)
    {
        schema = schemas.Resolve(schema);
        if (schema["oneOf"] is JsonArray { Count: > 0 } choices)
        {
            return Value(choices[random.Next(choices.Count)]!.AsObject(), member, depth);
        }

        if (schema["enum"] is JsonArray { Count: > 0 } values)
        {
            return values[random.Next(values.Count)]?.DeepClone();
        }

        return TypeOf(schema, depth) switch
        {
            "object" => Object(schema, depth),
            "array" => Array(schema, member, depth),
            "integer" => Integer(schema),
            "number" => Number(schema),
            "boolean" => random.Next(2) is 0,
            "null" => null,
            _ => Text(schema, member),
        };
    }

    private string TypeOf(JsonObject schema, int depth)
    {
        if (schema["type"] is not JsonArray several)
        {
            return (string?)schema["type"] ?? "string";
        }

        var types = several.Select(type => (string)type!).ToList();
        // What is deep ends, where it may.
        return types.Contains("null") && (depth >= Deepest || random.Next(4) is 0) ? "null" : types.First(type => type is not "null");
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var required = schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        var made = new JsonObject();
        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
        {
            if (required.Contains(name) || (depth < Deepest && random.Next(5) < 2))
            {
                made[name] = Value(member!.AsObject(), name, depth + 1);
            }
        }

        return made;
    }

    private JsonArray Array(JsonObject schema, string member, int depth)
    {
        var least = (int?)schema["minItems"] ?? 0;
        var most = Math.Min((int?)schema["maxItems"] ?? int.MaxValue, least + 3);
        var items = schema["items"]?.AsObject() ?? [];
        return [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Value(items, member, depth + 1))];
    }

    private long Integer(JsonObject schema)
    {
        var (least, most) = ((long)Bound(schema["minimum"], long.MinValue), (long)Bound(schema["maximum"], long.MaxValue));
        return random.Next(10) switch
        {
            0 => least,
            1 => most,
            2 => random.NextInt64(least, most),
            _ => Math.Clamp(random.Next(0, 120), least, most),
        };
    }

    private double Number(JsonObject schema)
    {
        var (least, most) = (Bound(schema["minimum"], -1e6), Bound(schema["maximum"], 1e6));
        return (double)(least + (decimal)random.NextDouble() * (most - least));
    }

    private string Text(JsonObject schema, string member)
    {
        switch ((string?)schema["format"])
        {
            case "date":
                return Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case "date-time":
                return Day().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        var text = random.Next(5) switch
        {
            < 2 when known.Text(member, random) is { } found => found,
            2 when schema["examples"] is JsonArray { Count: > 0 } examples => (string?)examples[random.Next(examples.Count)] ?? "",
            _ => HostileText.Odd(random),
        };
        var (least, most) = ((int?)schema["minLength"] ?? 0, (int?)schema["maxLength"] ?? int.MaxValue);
        // Lengths of JSON Schema count characters, of which the odd texts have some that take two units.
        return text.Length > most ? new string('x', most) : text.PadRight(least, 'x');
    }

    /// <summary>A time not far from the others: series over centuries are too long to be answered.</summary>
    private DateTime Day() => new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(0, 400_000));

    private static decimal Bound(JsonNode? bound, double other)
    {
        var value = bound is null ? other : Convert.ToDouble(bound.ToString(), CultureInfo.InvariantCulture);
        // The ends of 64-bit integers lie beyond what a double holds exactly.
        return value >= long.MaxValue ? long.MaxValue : value <= long.MinValue ? long.MinValue : (decimal)value;
    }
}
