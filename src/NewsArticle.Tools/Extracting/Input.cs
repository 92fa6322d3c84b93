using System.Globalization;
using NewsArticle.Reading;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>One text to extract from, or what is wrong with it.</summary>
/// <param name="Origin">Where it comes from, for messages: a file, or a line of one.</param>
/// <param name="Document">The text with what is given with it; null where it cannot be read.</param>
/// <param name="Error">What is wrong, or null.</param>
internal sealed record Input(string Origin, TextDocument? Document, string? Error = null)
{
    private const string JsonLinesExtension = ".jsonl";

    /// <summary>The texts of all files, read as they are asked for.</summary>
    /// <typeparam name="T">How much is read of a line of JSON Lines.</typeparam>
    public static IEnumerable<Input> Of<T>(IEnumerable<FileInfo> files)
        where T : TextDocument => files.SelectMany(Of<T>);

    private static IEnumerable<Input> Of<T>(FileInfo file)
        where T : TextDocument
    {
        try
        {
            var stream = file.OpenRead();
            return file.Extension.Equals(JsonLinesExtension, StringComparison.OrdinalIgnoreCase) ? Lines<T>(file, stream) : [Plain(file, stream)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new Input(file.ToString(), null, failure.Message)];
        }
    }

    private static IEnumerable<Input> Lines<T>(FileInfo file, Stream stream)
        where T : TextDocument
    {
        using (stream)
        {
            foreach (var (number, document, error) in JsonLines.Read<T>(stream))
            {
                yield return new Input($"{file} line {number.ToString(CultureInfo.InvariantCulture)}", document, error ?? Check(document!));
            }
        }
    }

    private static string? Check(TextDocument document) =>
        document.Id.Length is 0 ? "has no id"
        : document.Text is null ? "has no text"
        : TryReadDate(document.Published, out _) ? null
        : $"published is \"{document.Published}\" and not a date such as 2022-12-19";

    /// <summary>A file of plain text, cut as the service cuts it; offsets count in the text that is written beside them.</summary>
    private static Input Plain(FileInfo file, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var body = BodyReader.Read(TextBlocks.Of(reader.ReadToEnd()), headline: null);
        return new Input(file.ToString(), new TextDocument
        {
            Id = file.ToString(),
            Headline = body.Headline,
            Text = string.Join('\n', body.Paragraphs),
        });
    }

    /// <summary>Reads a day or a time of ISO 8601; nothing is read as null.</summary>
    public static bool TryReadDate(string? published, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(published))
        {
            return true;
        }

        if (!DateOnly.TryParseExact(published[..Math.Min(published.Length, "2022-12-19".Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = day;
        return true;
    }
}
