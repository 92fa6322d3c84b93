using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArticle.Extraction;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Tools.Annotating;

/// <summary><c>annotate</c>: extracts from annotated documents and writes what it found, for a scorer to compare.</summary>
internal static class AnnotateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Annotated documents: JSON values, one after the other." };
        var goldNames = new Option<bool>("--gold-names")
        {
            Description = "Take people, places and organizations from the annotation, so that quotes and figures are measured alone.",
        };
        var command = new Command("annotate", "Extracts from annotated documents and writes predictions as JSON Lines.") { gold, goldNames };
        command.SetAction((arguments, cancellationToken) => AnnotateAsync(
            arguments.GetRequiredValue(gold), arguments.GetValue(goldNames), cancellationToken));
        return command;
    }

    private static async Task AnnotateAsync(FileInfo file, bool goldNames, CancellationToken cancellationToken)
    {
        await using var input = file.OpenRead();
        await using var output = Console.OpenStandardOutput();
        await foreach (var gold in JsonSerializer.DeserializeAsyncEnumerable<GoldDocument>(input, topLevelValues: true, Json, cancellationToken))
        {
            await JsonSerializer.SerializeAsync(output, Annotate(gold!, goldNames), Json, cancellationToken);
            output.WriteByte((byte)'\n');
        }
    }

    private static Prediction Annotate(GoldDocument gold, bool goldNames)
    {
        var text = new GoldText(gold.Text);
        var article = new ArticleText(text.Paragraphs) { Headline = gold.Headline, PublishedOn = gold.Published };
        if (!goldNames)
        {
            return Prediction.Of(gold.Id, ArticleExtractor.Extract(article), text);
        }

        var document = Document.Read(article);
        return Prediction.Of(gold.Id, ArticleExtractor.Extract(document, GoldNames.Index(gold, document, text)), text);
    }
}
