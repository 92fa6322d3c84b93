using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// Finds the names of people, places and organizations. The tagger and the rules propose, paragraph by paragraph;
/// <see cref="NameSelection"/> chooses where they overlap; <see cref="DocumentEvidence"/> lets the whole article speak.
/// </summary>
internal static class NameStage
{
    private static readonly Func<Paragraph, IEnumerable<NameMention>>[] Rules =
    [
        TitleRule.Find, OrganizationRule.Find, AcronymRule.Find, KnownOrganizationRule.Find, KnownSurnameRule.Find, RoleRule.Find,
        PersonVerbRule.Find, GivenNameRule.Find, NicknameRule.Find, SiteRule.Find, PlacePhraseRule.Find,
    ];

    public static IReadOnlyList<NameMention> Find(Document document, NameTagger tagger)
    {
        var proposers = Proposers(tagger);
        var names = new List<NameMention>();
        foreach (var paragraph in document.Paragraphs)
        {
            var proposed = new List<NameMention>();
            foreach (var propose in proposers)
            {
                foreach (var name in propose(paragraph))
                {
                    if (IsName(paragraph, name.Tokens) && !NoNames.Contains(paragraph, name))
                    {
                        proposed.Add(name);
                    }
                }
            }

            var chosen = NameSelection.Select(paragraph, proposed);
            names.AddRange(tagger.Evidence.HasFlag(NameEvidence.Rules) ? PlacePositions.Apply(paragraph, chosen) : chosen);
        }

        return tagger.Evidence.HasFlag(NameEvidence.Article) ? FirstNames.Lend(document, DocumentEvidence.Apply(document, names)) : names;
    }

    /// <summary>Everything that proposes names, in the order that decides between equals.</summary>
    private static Func<Paragraph, IEnumerable<NameMention>>[] Proposers(NameTagger tagger) =>
    [
        .. tagger.Evidence.HasFlag(NameEvidence.Tagger) ? [new TaggedNames(tagger).Find] : Nobody,
        .. tagger.Evidence.HasFlag(NameEvidence.Rules) ? Rules : Nobody,
        .. tagger.Evidence.HasFlag(NameEvidence.Gazetteer) ? [GazetteerRule.Find] : Nobody,
    ];

    private static Func<Paragraph, IEnumerable<NameMention>>[] Nobody => [];

    /// <summary>Days, nationalities, groups and words without a capital are no names, whoever proposes them.</summary>
    private static bool IsName(Paragraph paragraph, TokenRange tokens)
    {
        if (tokens.Count > 1)
        {
            return HasCapital(paragraph, tokens);
        }

        var first = paragraph.Tokens[tokens.First].Word;
        return first.IsCapitalized && !NameTables.IsCalendar(first) && !NameTables.IsTitle(first) && !NameTables.IsGroup(first)
            && !Nationalities.TryGet(first, out _)
            && (!NameTables.IsOrganizationWord(first) || KnownOrganizationRule.IsName(first));
    }

    private static bool HasCapital(Paragraph paragraph, TokenRange tokens)
    {
        for (var index = tokens.First; index < tokens.End; index++)
        {
            if (paragraph.Tokens[index].Word.IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }
}
