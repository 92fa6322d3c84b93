using NewsArticle.Extraction;

namespace NewsArticle.Tools.Annotating;

internal sealed record PredictedName(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<int[]> Mentions)
{
    public string? Role { get; init; }

    public double? Lat { get; init; }

    public double? Lon { get; init; }

    public static PredictedName Of(EntityFinding entity, GoldText text) =>
        new(FullestForm(entity), entity.Aliases, [.. entity.Mentions.Select(text.CodePoints)]);

    /// <summary>The annotation names everything by the fullest form in the text; a place's own name may not stand there at all.</summary>
    private static string FullestForm(EntityFinding entity) =>
        entity.Mentions.Any(mention => mention.Exact == entity.Name) ? entity.Name : entity.Mentions.MaxBy(mention => mention.Exact.Length).Exact;
}
