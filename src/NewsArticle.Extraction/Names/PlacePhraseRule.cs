using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>What the text itself calls a place is one, whether or not the gazetteer knows it: "the village of Wadi Hamra", "Kalwa district".</summary>
internal static class PlacePhraseRule
{
    private const double Called = 0.9;

    /// <summary>"X area", "X city" and "X state" stand behind names of other things too: "the Trump state visit".</summary>
    private const double Behind = 0.6;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index < sentence.End; index++)
            {
                var run = CapitalizedRuns.From(tokens, index, sentence.End);
                if (run.IsEmpty)
                {
                    continue;
                }

                index = run.End - 1;
                run = NameBoundaries.WithoutArticle(tokens, run);
                var confidence = run.IsEmpty || !CouldBePlace(tokens, run) ? 0
                    : IsCalled(tokens, run) ? Called
                    : IsBehind(tokens, run, sentence) ? Behind
                    : 0;
                if (confidence > 0)
                {
                    yield return new NameMention(paragraph.Index, run, NameKind.Place, "place-noun", confidence);
                }
            }
        }
    }

    /// <summary>"the town of X", "the villages of X": not "the state of Ms. X" nor "the city of God".</summary>
    private static bool IsCalled(IReadOnlyList<Token> tokens, TokenRange run) => run.First > 1 && tokens[run.First - 1].Text == "of"
        && PlaceNouns.IsNoun(tokens[run.First - 2].Word, out var kind) && kind == PlaceKind.City;

    /// <summary>"in X district", "X province and".</summary>
    private static bool IsBehind(IReadOnlyList<Token> tokens, TokenRange run, TokenRange sentence) => run.End < sentence.End
        && PlaceNouns.IsNounBehind(tokens[run.End].Word, out var kind) && kind is PlaceKind.Region or PlaceKind.City
        && run.First > sentence.First && (tokens[run.First - 1].Lower is "in" or "of" or "from" or "near" or "across" or "to" or "'s"
            || tokens[run.First - 1].Lower == "the" && run.First > sentence.First + 1 && tokens[run.First - 2].Lower is "in" or "of" or "from" or "near");

    private static bool CouldBePlace(IReadOnlyList<Token> tokens, TokenRange run)
    {
        for (var index = run.First; index < run.End; index++)
        {
            var word = tokens[index].Word;
            if (NameTables.IsTitle(word) || NameTables.IsOrganizationWord(word) || NameTables.IsGroup(word) || Nationalities.TryGet(word.Text, out _))
            {
                return false;
            }
        }

        return true;
    }
}
