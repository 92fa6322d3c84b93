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
    public static IReadOnlyList<NameMention> Find(Document document, NameTagger tagger)
    {
        var tagged = new TaggedNames(tagger);
        var names = new List<NameMention>();
        foreach (var paragraph in document.Paragraphs)
        {
            var proposed = tagged.Find(paragraph)
                .Concat(TitleRule.Find(paragraph))
                .Concat(OrganizationRule.Find(paragraph))
                .Concat(AcronymRule.Find(paragraph))
                .Concat(KnownOrganizationRule.Find(paragraph))
                .Concat(KnownSurnameRule.Find(paragraph))
                .Concat(RoleRule.Find(paragraph))
                .Concat(GivenNameRule.Find(paragraph))
                .Concat(NicknameRule.Find(paragraph))
                .Concat(SiteRule.Find(paragraph))
                .Concat(PlacePhraseRule.Find(paragraph))
                .Concat(GazetteerRule.Find(paragraph));
            names.AddRange(NameSelection.Select(paragraph, proposed.Where(name => IsName(paragraph, name.Tokens) && !NoNames.Contains(paragraph, name))));
        }

        return DocumentEvidence.Apply(document, names);
    }

    /// <summary>Days, nationalities, groups and words without a capital are no names, whoever proposes them.</summary>
    private static bool IsName(Paragraph paragraph, TokenRange tokens)
    {
        var first = paragraph.Tokens[tokens.First].Word;
        if (tokens.Count > 1)
        {
            return Enumerable.Range(tokens.First, tokens.Count).Any(index => paragraph.Tokens[index].Word.IsCapitalized);
        }

        return first.IsCapitalized && !NameTables.IsCalendar(first) && !NameTables.IsTitle(first) && !NameTables.IsGroup(first)
            && !Nationalities.TryGet(first.Text, out _)
            && (!NameTables.IsOrganizationWord(first) || KnownOrganizationRule.IsName(first));
    }
}
