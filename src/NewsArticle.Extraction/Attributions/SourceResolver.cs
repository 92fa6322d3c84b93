using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>
/// Tells whom a source phrase stands for. Pronouns go to whom the sentences before were about, descriptions to the one whom the
/// article describes so. Sentences must come in text order.
/// </summary>
internal sealed class SourceResolver
{
    private readonly Descriptions _descriptions;
    private readonly Focus _focus;

    public SourceResolver(Document document, EntityIndex entities)
    {
        var beside = new WordsBesideNames(document, entities);
        _descriptions = new Descriptions(document, entities, beside);
        _focus = new Focus(new Genders(beside));
    }

    public Resolution Resolve(Passage passage, SourcePhrase phrase)
    {
        var resolution = Find(passage, phrase with { Words = phrase.Author ?? phrase.Words });
        _focus.Note(passage.Paragraph.Index, resolution.Source);
        return resolution;
    }

    private Resolution Find(Passage passage, SourcePhrase phrase)
    {
        if (phrase.Mention is { } mention)
        {
            return Resolution.Of(mention.Entity, "name", 0.95);
        }

        return phrase.Form == SourceForm.Pronoun ? ResolvePronoun(passage, phrase) : ResolveDescription(passage, phrase);
    }

    /// <summary>Notes whom a sentence was about, once its attributions are known.</summary>
    public void Leave(Passage passage, IReadOnlyList<Attribution> attributions) => _focus.Leave(passage, attributions);

    private Resolution ResolvePronoun(Passage passage, SourcePhrase phrase)
    {
        if (passage.Lower(phrase.Head) is "they" or "them" or "their")
        {
            return _focus.Group(passage) is { } group ? new Resolution(group, null, "pronoun", 0.7) : Resolution.Unresolved;
        }

        EntityFinding? entity = passage.Lower(phrase.Head) switch
        {
            "he" or "him" or "his" => _focus.Person(passage, phrase.Head, Gender.Male),
            "she" or "her" => _focus.Person(passage, phrase.Head, Gender.Female),
            "it" or "its" => _focus.Organization(passage, phrase.Head),
            _ => null,
        };
        return entity is null ? Resolution.Unresolved : Resolution.Of(entity, "pronoun", 0.75);
    }

    private Resolution ResolveDescription(Passage passage, SourcePhrase phrase)
    {
        var words = phrase.Words;
        var isDefinite = passage.Lower(words.First) is "the" or "this" or "that" or "his" or "her" or "its" or "their" || HasOwner(passage, words);
        if (isDefinite && _descriptions.Find(passage, phrase) is { } entity)
        {
            return Resolution.Of(entity, "description", 0.8);
        }

        var first = words.Count > 1 && passage.Lower(words.First) is "a" or "an" or "the" ? words.First + 1 : words.First;
        return Resolution.Unnamed(passage.Paragraph.TextOf(new TokenRange(first, words.End)));
    }

    private static bool HasOwner(Passage passage, TokenRange words)
    {
        for (var position = words.First; position < words.End; position++)
        {
            if (passage.IsPossessive(position))
            {
                return true;
            }
        }

        return false;
    }
}
