using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Checks the attack figures of a request.</summary>
internal sealed class ImportedFigures(Roster roster, EvidenceLocator locator, RequestErrors errors)
{
    public IReadOnlyList<AttackFigure> Read(IReadOnlyList<AttackFigureRequest> requests)
    {
        if (!errors.AllowCount(Limits.Items, requests.Count, "attackFigures"))
        {
            return [];
        }

        var figures = requests.Select((request, index) => ToFigure(request, $"attackFigures[{index}]")).ToList();
        for (var index = 0; index < requests.Count; index++)
        {
            LinkToWhole(figures, index, requests);
        }

        return [.. figures.OfType<AttackFigure>()];
    }

    private AttackFigure? ToFigure(AttackFigureRequest request, string place)
    {
        var claimant = request.ClaimedBy is null ? null : Claimant(request.ClaimedBy.Name);
        var scene = request.Place is null ? null : Scene(request.Place.Name, place);
        CheckNumber(request, place);
        CheckWords(request, place);
        if (locator.Locate(request.Evidence, $"{place}.evidence") is not { } evidence)
        {
            return null;
        }

        return new AttackFigure
        {
            Metric = request.Metric,
            Object = request.Object,
            Value = request.Value,
            ValueMax = request.ValueMax,
            Qualifier = QualifierOf(request),
            Wording = request.Wording,
            Weapon = request.Weapon,
            ClaimantName = claimant?.Name ?? request.ClaimedBy?.Name,
            Claimant = claimant,
            Place = scene,
            OccurredOn = request.OccurredOn,
            OccurredOnPrecision = request.OccurredOn is null ? null : request.OccurredOnPrecision ?? DatePrecision.Day,
            Evidence = evidence,
            Provenance = new Provenance { Origin = Origin.Imported },
        };
    }

    private Identity? Claimant(string name) =>
        (Identity?)roster.Find<Person>(name) ?? (Identity?)roster.Find<Organization>(name) ?? roster.Find<Place>(name);

    private Place? Scene(string name, string place)
    {
        var scene = roster.Find<Place>(name);
        if (scene is null)
        {
            errors.Add($"{place}.place", "must be one of the article's places; add it there, or use the name it has there");
        }

        return scene;
    }

    private void CheckNumber(AttackFigureRequest request, string place)
    {
        if (request.Value < 0)
        {
            errors.Add($"{place}.value", "must not be negative");
        }

        if (request.ValueMax < request.Value)
        {
            errors.Add($"{place}.valueMax", "must not be less than value");
        }

        if (request.ValueMax is null == (QualifierOf(request) is AttackQualifier.Range))
        {
            errors.Add($"{place}.qualifier", "must be range with valueMax, and only then");
        }

        if (request.OccurredOnPrecision is not null && request.OccurredOn is null)
        {
            errors.Add($"{place}.occurredOnPrecision", "needs occurredOn");
        }
    }

    private void CheckWords(AttackFigureRequest request, string place)
    {
        errors.RefuseBlank(request.Object, $"{place}.object");
        errors.RefuseLongerThan(Lengths.Object, request.Object, $"{place}.object");
        errors.RefuseLongerThan(Lengths.Wording, request.Wording, $"{place}.wording");
        errors.RefuseLongerThan(Lengths.Weapon, request.Weapon, $"{place}.weapon");
        errors.RefuseLongerThan(Lengths.Name, request.ClaimedBy?.Name, $"{place}.claimedBy");
        errors.RefuseBlank(request.ClaimedBy?.Name ?? "-", $"{place}.claimedBy");
        if (request.Wording.Length is 0 || !request.Evidence.Exact.Contains(request.Wording, StringComparison.Ordinal))
        {
            errors.Add($"{place}.wording", "must stand inside evidence.exact");
        }
    }

    private void LinkToWhole(List<AttackFigure?> figures, int index, IReadOnlyList<AttackFigureRequest> requests)
    {
        if (requests[index].PartOf is not { } whole)
        {
            return;
        }

        // A whole comes without a whole of its own, so there are no circles.
        if (whole < 0 || whole >= requests.Count || whole == index || requests[whole].PartOf is not null)
        {
            errors.Add($"attackFigures[{index}].partOf", "must be the position of another figure in this list that is not itself a part");
        }
        else if (figures[index] is { } figure)
        {
            figure.PartOf = figures[whole];
        }
    }

    private static AttackQualifier QualifierOf(AttackFigureRequest request) =>
        request.Qualifier ?? (request.ValueMax is null ? AttackQualifier.Exact : AttackQualifier.Range);
}
