using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Documents;

/// <summary>Reads and writes JSON Lines: UTF-8, one document a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    /// <summary>Each line that is not blank: its 1-based number and its document, or what is wrong with it.</summary>
    public static IEnumerable<(int Number, T? Document, string? Error)> Read<T>(Stream stream)
        where T : class
    {
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var document = Parse<T>(line, out var error);
                yield return (number, document, error);
            }
        }
    }

    public static void Write<T>(TextWriter output, T document)
    {
        output.Write(JsonSerializer.Serialize(document, Json));
        output.Write('\n');
    }

    /// <summary>A writer of UTF-8 whose lines end the same on every system.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static T? Parse<T>(string line, out string? error)
        where T : class
    {
        error = null;
        try
        {
            var document = JsonSerializer.Deserialize<T>(line, Json);
            error = document is null ? "is null" : null;
            return document;
        }
        // InvalidOperationException: half of a surrogate pair, which is no text.
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            error = failure is JsonException { Path: { } path, BytePositionInLine: { } position }
                ? string.Create(CultureInfo.InvariantCulture, $"is no document: look at {path}, byte {position}")
                : $"is no document: {failure.Message}";
            return null;
        }
    }
}
