using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Checks the quotes of a request.</summary>
internal sealed class ImportedQuotes(Roster roster, EvidenceLocator locator, RequestErrors errors)
{
    public IEnumerable<Quote> Read(IReadOnlyList<QuoteRequest> requests)
    {
        if (!errors.AllowCount(Limits.Items, requests.Count, "quotes"))
        {
            yield break;
        }

        var nextUtterance = requests.Select(request => request.Utterance ?? -1).DefaultIfEmpty(-1).Max() + 1;
        for (var index = 0; index < requests.Count; index++)
        {
            var (request, place) = (requests[index], $"quotes[{index}]");
            var speaker = Speaker(request, place);
            CheckWords(request, place);
            if (locator.Locate(request.Evidence, $"{place}.evidence") is { } evidence)
            {
                yield return new Quote
                {
                    Kind = request.Kind,
                    Speaker = speaker,
                    SpeakerReason = speaker is null ? request.SpeakerReason ?? SpeakerReason.NoAttribution : null,
                    SpeakerWording = request.SpeakerWording,
                    Cue = request.Cue,
                    Utterance = request.Utterance ?? nextUtterance++,
                    Evidence = evidence,
                    Provenance = new Provenance { Origin = Origin.Imported },
                };
            }
        }
    }

    private Identity? Speaker(QuoteRequest request, string place)
    {
        if (request.Speaker is null)
        {
            return null;
        }

        Identity? speaker = (Identity?)roster.Find<Person>(request.Speaker.Name) ?? roster.Find<Organization>(request.Speaker.Name);
        if (speaker is null)
        {
            errors.Add($"{place}.speaker", "must be one of the article's people or organizations; add it there, or use the name it has there");
        }

        if (request.SpeakerReason is not null)
        {
            errors.Add($"{place}.speakerReason", "says why there is no speaker, but speaker is given; leave one of them out");
        }

        return speaker;
    }

    private void CheckWords(QuoteRequest request, string place)
    {
        errors.RefuseLongerThan(Lengths.Name, request.SpeakerWording, $"{place}.speakerWording");
        errors.RefuseLongerThan(Lengths.Cue, request.Cue, $"{place}.cue");
        locator.Expect(request.SpeakerWording, $"{place}.speakerWording");
        locator.Expect(request.Cue, $"{place}.cue");
        if (request.Utterance is < 0 or > Limits.Utterance)
        {
            errors.Add($"{place}.utterance", $"must be from 0 to {Limits.Utterance}");
        }
    }
}
