using System.Text.Json;

namespace NewsArticle.Api.Formats.Csv;

/// <summary>Writes the cells of a row.</summary>
internal static class CsvCell
{
    /// <summary>With these a spreadsheet takes a cell for a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Where one of these is in a cell, it needs quotation marks.</summary>
    private const string Special = ",\"\r\n";

    /// <summary>A value: nothing for null, numbers and words as they are, lists as JSON.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => "",
        JsonValueKind.String => OfText(value.GetString()!),
        JsonValueKind.Array or JsonValueKind.Object => Quoted(value.GetRawText()),
        _ => value.GetRawText(),
    };

    /// <summary>Text; where a spreadsheet would take it for a formula, an apostrophe stands before it.</summary>
    public static string OfText(string text) => Quoted(text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
