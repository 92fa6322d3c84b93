using System.Globalization;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating;

/// <summary>Reads whole files of annotated documents; one that cannot be read in full measures nothing.</summary>
internal static class Corpus
{
    /// <exception cref="ReadingException">The file is missing, or one of its lines is no document.</exception>
    public static IReadOnlyList<AnnotatedDocument> Read(FileInfo file, bool needsText = true)
    {
        try
        {
            using var stream = file.OpenRead();
            return [.. JsonLines.Read<AnnotatedDocument>(stream).Select(line => Checked(file, line, needsText))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ReadingException($"{file}: {failure.Message}");
        }
    }

    private static AnnotatedDocument Checked(FileInfo file, (int Number, AnnotatedDocument? Document, string? Error) line, bool needsText)
    {
        var error = line.Error ?? (needsText && line.Document!.Text is null ? "has no text" : null);
        return error is null
            ? line.Document!
            : throw new ReadingException(string.Create(CultureInfo.InvariantCulture, $"{file} line {line.Number}: {error}"));
    }
}
