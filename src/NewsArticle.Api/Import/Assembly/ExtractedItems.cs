using NewsArticle.Data;
using NewsArticle.Extraction;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Turns what extraction found into records that can be stored.</summary>
internal static class ExtractedItems
{
    /// <summary>Adds people, places or organizations to the roster; a name that the archive cannot hold is no name.</summary>
    public static void AddTo(Roster roster, IEnumerable<EntityFinding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Name.Length <= Lengths.Name && NameKey.Of(finding.Name).Length > 0)
            {
                roster.TryAdd(ToAppearance(finding), finding);
            }
        }
    }

    public static IEnumerable<Quote> Quotes(IEnumerable<QuoteFinding> findings, Roster roster)
    {
        foreach (var finding in findings)
        {
            var speaker = finding.Speaker?.Entity is PersonFinding or OrganizationFinding ? roster.Find(finding.Speaker.Entity) : null;
            yield return new Quote
            {
                Kind = Same<Data.QuoteKind>(finding.Kind),
                Speaker = speaker,
                SpeakerReason = speaker is null ? Same<Data.SpeakerReason>(finding.SpeakerReason ?? Extraction.SpeakerReason.Unresolved) : null,
                SpeakerWording = Fitting(finding.SpeakerWording, Lengths.Name),
                Cue = Fitting(finding.Cue, Lengths.Cue),
                Utterance = finding.Utterance,
                Evidence = ToEvidence(finding.Evidence),
                Provenance = ToProvenance(finding),
            };
        }
    }

    public static IEnumerable<AttackFigure> Figures(IReadOnlyList<FigureFinding> findings, Roster roster)
    {
        var figures = findings.ToDictionary(finding => finding, finding => ToFigure(finding, roster));
        foreach (var finding in findings)
        {
            figures[finding].PartOf = finding.PartOf is null ? null : figures.GetValueOrDefault(finding.PartOf);
            figures[finding].Corrects = finding.Corrects is null ? null : figures.GetValueOrDefault(finding.Corrects);
        }

        return findings.Select(finding => figures[finding]);
    }

    private static Appearance ToAppearance(EntityFinding finding) => new()
    {
        Identity = ToIdentity(finding),
        Role = Fitting((finding as PersonFinding)?.Role, Lengths.Role),
        Provenance = ToProvenance(finding),
        Candidates = [.. ((finding as PlaceFinding)?.Candidates ?? []).Select(ToCandidate)],
        Mentions = [.. finding.Mentions.Select(evidence => new Mention { Evidence = ToEvidence(evidence) })],
    };

    private static Data.PlaceCandidate ToCandidate(Extraction.PlaceCandidate candidate) => new()
    {
        GazetteerKey = candidate.GazetteerKey,
        Name = candidate.Name,
        Kind = Same<Data.PlaceKind>(candidate.Kind),
        Country = candidate.Country,
        Latitude = candidate.Latitude,
        Longitude = candidate.Longitude,
        Score = candidate.Score,
    };

    private static Identity ToIdentity(EntityFinding finding)
    {
        var key = NameKey.Of(finding.Name);
        var aliases = finding is PersonFinding ? Names.PersonAliases(finding.Name, finding.Aliases) : Names.Aliases(finding.Name, finding.Aliases);
        return finding switch
        {
            PersonFinding => new Person { Name = finding.Name, NameKey = key, Aliases = aliases },
            OrganizationFinding => new Organization { Name = finding.Name, NameKey = key, Aliases = aliases },
            PlaceFinding place => new Place
            {
                Name = place.Name,
                NameKey = key,
                Aliases = aliases,
                Kind = Same<Data.PlaceKind>(place.Kind),
                Country = place.Country,
                Region = place.Region,
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                Precision = Same<Data.PlacePrecision>(place.Precision),
                GazetteerKey = place.GazetteerKey,
            },
            _ => throw new ArgumentException($"There is no identity for a {finding.GetType().Name}.", nameof(finding)),
        };
    }

    private static AttackFigure ToFigure(FigureFinding finding, Roster roster)
    {
        var claimant = finding.ClaimedBy?.Entity is { } entity ? roster.Find(entity) : null;
        return new AttackFigure
        {
            Metric = Same<AttackMetric>(finding.Metric),
            Object = Fitting(finding.Object, Lengths.Object) ?? "",
            Value = finding.Value,
            ValueMax = finding.ValueMax,
            Qualifier = Same<AttackQualifier>(finding.Qualifier),
            Wording = finding.Wording,
            Weapon = Fitting(finding.Weapon, Lengths.Weapon),
            ClaimantName = Fitting(finding.ClaimedBy?.Name, Lengths.Name),
            Claimant = claimant,
            Place = finding.Place is null ? null : (Place?)roster.Find(finding.Place),
            Ratio = finding.Ratio,
            PreviousValue = finding.PreviousValue,
            OccurredOn = finding.OccurredOn?.Date,
            OccurredOnPrecision = finding.OccurredOn is { } date ? Same<Data.DatePrecision>(date.Precision) : null,
            Evidence = ToEvidence(finding.Evidence),
            Provenance = ToProvenance(finding),
        };
    }

    private static Data.Evidence ToEvidence(Extraction.Evidence evidence) =>
        new(evidence.Paragraph, evidence.Start, evidence.End, evidence.Exact);

    private static Provenance ToProvenance(Finding finding) => new()
    {
        Origin = Origin.Extracted,
        Extractor = ArticleExtractor.Version,
        Rule = finding.Rule,
        Confidence = finding.Confidence,
        Reasons = [.. finding.Reasons],
        Level = Same<Data.PrecisionLevel>(finding.Level),
    };

    private static string? Fitting(string? text, int length) => text?.Length <= length ? text : null;

    /// <summary>The member of the same name; the two libraries do not know each other.</summary>
    private static TEnum Same<TEnum>(Enum member)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(member.ToString());
}
