using System.Globalization;
using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>An attack figure that is being written.</summary>
/// <param name="whole">The article's first figure, which this one may be a part of; null for the first itself.</param>
internal sealed class FigureDraft(FigureKind kind, AttackFigure? whole, Random random)
{
    private const double PartShare = 0.15;

    private static readonly (AttackQualifier Qualifier, string Words)[] Bounds =
    [
        (AttackQualifier.Exact, ""), (AttackQualifier.Exact, ""), (AttackQualifier.AtLeast, "at least "),
        (AttackQualifier.About, "about "), (AttackQualifier.AtMost, "up to "),
    ];

    /// <summary>Writes the number and what it counts into a paragraph; who says so and where is for the caller to add.</summary>
    public AttackFigure Write(ParagraphDraft paragraph, Identity? claimant, Place? place, DateOnly day)
    {
        var partOf = whole is not null && random.NextDouble() < PartShare ? whole : null;
        var value = Math.Min(random.NextInt64(2, kind.Most + 1), partOf?.Value ?? long.MaxValue);
        var (qualifier, bound) = Bounds[random.Next(Bounds.Length)];
        var wording = bound + value.ToString("#,0", CultureInfo.InvariantCulture);
        var figure = new AttackFigure
        {
            Metric = kind.Metric,
            Object = kind.Object,
            Value = value,
            Qualifier = qualifier,
            Wording = wording,
            Weapon = kind.Weapon,
            Claimant = claimant,
            ClaimantName = claimant?.Name,
            Place = place,
            OccurredOn = day,
            OccurredOnPrecision = DatePrecision.Day,
            PartOf = partOf,
            Evidence = paragraph.Add("Officials said ").Say($"{wording} {kind.Words}"),
            Provenance = Sureness.Next(random, "subject:verb", "known-verb"),
        };
        if (partOf is not null)
        {
            Sureness.Keep(partOf, figure);
        }

        return figure;
    }
}
