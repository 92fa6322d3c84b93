using NewsArticle.Extraction;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>Makes the names of an annotation look as if extraction had found them.</summary>
internal static class GoldNames
{
    private const string Rule = "gold";

    /// <summary>The named people, places and organizations; where annotated names overlap, the longer one stays.</summary>
    public static EntityIndex Index(AnnotatedDocument gold, Document document, CodePointText text)
    {
        var candidates = new List<EntityMention>();
        Add(gold.People, (name, mentions) => new PersonFinding
        {
            Name = name.Name,
            Aliases = name.Aliases ?? [],
            Mentions = mentions,
            Rule = Rule,
            Confidence = 1,
        });
        Add(gold.Places, (name, mentions) => new PlaceFinding
        {
            Name = name.Name,
            Aliases = name.Aliases ?? [],
            Mentions = mentions,
            Kind = PlaceKind.Other,
            Rule = Rule,
            Confidence = 1,
        });
        Add(gold.Organizations, (name, mentions) => new OrganizationFinding
        {
            Name = name.Name,
            Aliases = name.Aliases ?? [],
            Mentions = mentions,
            Rule = Rule,
            Confidence = 1,
        });
        return new EntityIndex(document, WithoutOverlaps(candidates));

        void Add(IReadOnlyList<AnnotatedName>? names, Func<AnnotatedName, IReadOnlyList<Evidence>, EntityFinding> create)
        {
            foreach (var name in names ?? [])
            {
                var mentions = Mentions(name, document, text).ToArray();
                if (mentions.Length > 0)
                {
                    var entity = create(name, [.. mentions.Select(at => document.Paragraphs[at.Paragraph].EvidenceOf(at.Tokens))]);
                    candidates.AddRange(mentions.Select(at => new EntityMention(at.Paragraph, at.Tokens, entity)));
                }
            }
        }
    }

    private static IEnumerable<(int Paragraph, TokenRange Tokens)> Mentions(AnnotatedName name, Document document, CodePointText text)
    {
        foreach (var mention in name.Mentions ?? [])
        {
            if (text.Locate(mention[0], mention[1]) is { } place && TokensOf(document.Paragraphs[place.Paragraph], place.Span) is { IsEmpty: false } tokens)
            {
                yield return (place.Paragraph, tokens);
            }
        }
    }

    private static TokenRange TokensOf(Paragraph paragraph, TextSpan span)
    {
        var first = 0;
        while (first < paragraph.Tokens.Count && paragraph.Tokens[first].End <= span.Start)
        {
            first++;
        }

        var end = first;
        while (end < paragraph.Tokens.Count && paragraph.Tokens[end].Start < span.End)
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    private static List<EntityMention> WithoutOverlaps(List<EntityMention> candidates)
    {
        var kept = new List<EntityMention>();
        foreach (var mention in candidates.OrderByDescending(candidate => candidate.Tokens.Count))
        {
            if (!kept.Exists(other => other.Paragraph == mention.Paragraph && other.Tokens.Overlaps(mention.Tokens)))
            {
                kept.Add(mention);
            }
        }

        return kept;
    }
}
