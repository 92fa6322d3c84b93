using System.Text;

namespace NewsArticle.Tools.Fuzzing.Sending;

/// <summary>A request as it is sent.</summary>
/// <param name="Path">Escaped.</param>
internal sealed record FuzzRequest(string Method, string Path)
{
    /// <summary>Names and values, escaped already: some are escaped wrongly on purpose.</summary>
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public byte[]? Body { get; init; }

    /// <summary>The header Content-Type; none is sent where it is null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The header Authorization after <c>Bearer</c>; null for the key of the run, and empty for no header.</summary>
    public string? Key { get; init; }

    public string Target => Query.Count is 0 ? Path : $"{Path}?{string.Join('&', Query.Select(pair => $"{pair.Name}={pair.Value}"))}";

    public FuzzRequest With(string name, string value) => this with { Query = [.. Query, (name, value)] };

    public FuzzRequest WithHeader(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    /// <summary>A command that sends the same; the key stands in the variable KEY.</summary>
    public string ToCurl(Uri address)
    {
        var line = new StringBuilder();
        if (Body is not null)
        {
            line.Append("printf '").Append(Printed(Body)).Append("' | ");
        }

        line.Append("curl -sS --path-as-is -g -i -X ").Append(Method).Append(" '").Append(new Uri(address, "/").ToString().TrimEnd('/')).Append(Quoted(Target)).Append('\'');
        if (Key is not "")
        {
            line.Append(Key is null ? " -H \"Authorization: Bearer $KEY\"" : $" -H 'Authorization: Bearer {Quoted(Key)}'");
        }

        foreach (var (name, value) in Headers)
        {
            line.Append(" -H '").Append(Quoted($"{name}: {value}")).Append('\'');
        }

        if (Body is not null)
        {
            // A header that curl would add by itself is taken away by its name alone.
            line.Append(" -H '").Append(Quoted(ContentType is null ? "Content-Type:" : $"Content-Type: {ContentType}")).Append("' --data-binary @-");
        }

        return line.ToString();
    }

    private static string Quoted(string text) => text.Replace("'", "'\\''", StringComparison.Ordinal);

    /// <summary>Bytes as printf of any shell reads them.</summary>
    private static StringBuilder Printed(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var value in bytes)
        {
            _ = value switch
            {
                (byte)'%' => text.Append("%%"),
                (byte)'\\' => text.Append("\\\\"),
                (byte)'\'' or < 0x20 or >= 0x7F => text.Append('\\').Append(Convert.ToString(value, 8).PadLeft(3, '0')),
                _ => text.Append((char)value),
            };
        }

        return text;
    }
}
