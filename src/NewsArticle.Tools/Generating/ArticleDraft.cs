using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>The paragraphs of an article that is being written, with what is said in them so far.</summary>
internal sealed class ArticleDraft(Vocabulary words, Random random)
{
    /// <summary>UTF-16 units that a paragraph has at least.</summary>
    private const int ParagraphLength = 355;

    private static readonly string[] Cues = ["said", "told reporters", "added", "wrote"];

    private readonly ParagraphDraft[] _paragraphs = [.. Enumerable.Range(0, 8).Select(index => new ParagraphDraft(index))];

    public List<Appearance> Appearances { get; } = [];

    public List<Quote> Quotes { get; } = [];

    public List<AttackFigure> Figures { get; } = [];

    /// <summary>Names an identity in a sentence of its own.</summary>
    public Appearance Mention(Identity identity, string? role, List<PlaceCandidate> candidates)
    {
        var paragraph = _paragraphs[Appearances.Count % _paragraphs.Length].Add(words.Opening(random, 4)).Add(" ");
        var appearance = new Appearance
        {
            Identity = identity,
            Role = role,
            Candidates = candidates,
            Provenance = Sureness.Next(random, "tagger", "full-name"),
            Mentions = [new Mention { Evidence = paragraph.Say(identity.Name) }],
        };
        paragraph.Add(" ").Add(words.Words(random, 3)).Add(". ");
        Appearances.Add(appearance);
        return appearance;
    }

    /// <summary>Lets a person speak, by the surname; where there is none, nobody who is named does.</summary>
    public void Quote(Appearance? speaker)
    {
        var paragraph = _paragraphs[Quotes.Count % _paragraphs.Length].Add("“");
        var evidence = paragraph.Say(words.Opening(random, random.Next(8, 20)));
        var cue = Cues[random.Next(Cues.Length)];
        paragraph.Add(speaker is null ? $",” a witness {cue}. " : $",” {cue} ");
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Speaker = speaker?.Identity,
            SpeakerReason = speaker is null ? SpeakerReason.Unnamed : null,
            SpeakerWording = speaker is null ? "a witness" : speaker.Identity.Aliases[0].Name,
            Cue = cue,
            Utterance = Quotes.Count,
            Evidence = evidence,
            Provenance = Sureness.Next(random, "marks:cue-after", "adjacent-cue"),
        };
        Quotes.Add(quote);
        if (speaker is not null)
        {
            NameAgain(speaker, quote, paragraph, speaker.Identity.Aliases[0].Name);
            paragraph.Add(". ");
        }
    }

    /// <summary>Reports a number, as an organization has it and in a place where they are given.</summary>
    public void Figure(FigureKind kind, Appearance? claimant, Appearance? place, DateOnly day)
    {
        // Figures follow quotes in the paragraphs from the end, so that no paragraph has most of both.
        var paragraph = _paragraphs[^(1 + (Figures.Count % _paragraphs.Length))];
        var figure = new FigureDraft(kind, Figures.FirstOrDefault(), random).Write(paragraph, claimant?.Identity, place?.Identity as Place, day);
        Figures.Add(figure);
        if (place is not null)
        {
            paragraph.Add(" in ");
            NameAgain(place, figure, paragraph, place.Identity.Name);
        }

        if (claimant is not null)
        {
            paragraph.Add(", according to ");
            NameAgain(claimant, figure, paragraph, claimant.Identity.Name);
        }

        paragraph.Add(". ");
    }

    /// <summary>The paragraphs, filled up with sentences that say nothing.</summary>
    public List<Paragraph> Finish()
    {
        foreach (var paragraph in _paragraphs)
        {
            while (paragraph.Length < ParagraphLength)
            {
                paragraph.Add(words.Opening(random, random.Next(6, 14))).Add(". ");
            }
        }

        return [.. _paragraphs.Select(paragraph => paragraph.Finish())];
    }

    private static void NameAgain(Appearance appearance, IProvenanced referring, ParagraphDraft paragraph, string name)
    {
        Sureness.Keep(appearance, referring);
        appearance.Mentions.Add(new Mention { Evidence = paragraph.Say(name) });
    }
}
