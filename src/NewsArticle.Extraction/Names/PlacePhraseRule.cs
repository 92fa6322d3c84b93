using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>What the text itself calls a place is one, whether or not the gazetteer knows it: "the village of Wadi Hamra", "Kalwa district".</summary>
internal static class PlacePhraseRule
{
    private const double Called = 0.9;

    /// <summary>"X, a fishing village": whatever the tagger takes it for.</summary>
    private const double Explained = 1;

    /// <summary>"X area", "X city" and "X state" stand behind names of other things too: "the Trump state visit".</summary>
    private const double Behind = 0.6;

    /// <summary>"Near Wyryki", "20 km from Wyryki": where nothing else says what it is.</summary>
    private const double Near = 0.4;

    /// <summary>"In Mir Ali, North Waziristan, …": so stands no person, whatever the tagger takes it for.</summary>
    private const double InRegion = 1;

    private const int LongestNear = 3;

    /// <summary>How many words may stand between "a" and the noun: "a small, mostly Christian farming village".</summary>
    private const int LongestExplanation = 5;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        var called = default(TokenRange);
        foreach (var (run, sentence) in CapitalizedRuns.In(paragraph))
        {
            if (!CouldBePlace(tokens, run))
            {
                continue;
            }

            var isCalled = IsCalled(tokens, run) || !called.IsEmpty && IsListed(tokens, called, run);
            called = isCalled ? run : default;
            var confidence = ExplainedKind(tokens, run, sentence) is not null ? Explained : IsInRegion(tokens, run, sentence) ? InRegion : isCalled ? Called : IsNear(tokens, run) ? Near : IsBehind(tokens, run, sentence) ? Behind : 0;
            if (confidence > 0)
            {
                yield return new NameMention(paragraph.Index, run, NameKind.Place, "place-noun", confidence);
            }
        }
    }

    /// <summary>"the town of X", "the camps of X": not "the state of Ms. X" nor "the city of God".</summary>
    private static bool IsCalled(TokenList tokens, TokenRange run) => run.First > 1 && tokens[run.First - 1].Text == "of"
        && PlaceNouns.IsNoun(tokens[run.First - 2].Word, out var kind) && kind is PlaceKind.City or PlaceKind.Facility;

    /// <summary>"the villages of X, Y and Z": what holds of the first holds of the others.</summary>
    private static bool IsListed(TokenList tokens, TokenRange before, TokenRange run) =>
        run.First - before.End is 1 or 2 && tokens[run.First - 1].Text is "," or "and" && tokens[before.End].Text is "," or "and";

    /// <summary>"in X, Y" where Y is a country or region with which the phrase ends; but not "In Putin, Russia has".</summary>
    public static bool IsInRegion(TokenList tokens, TokenRange run, TokenRange sentence)
    {
        if (run.First == 0 || run.Count > LongestNear || tokens[run.First - 1].Lower is not ("in" or "at" or "near" or "outside"))
        {
            return false;
        }

        var container = PlaceIndex.World.ContainerAfter(tokens, run.End);
        var end = run.End + container.Count;
        return container.IsMatch && (end >= sentence.End || tokens[end].Word is { Shape: WordShape.Punctuation } or { Text: "on" or "when" or "where" or "as" or "after" or "before" or "during" });
    }

    private static bool IsNear(TokenList tokens, TokenRange run) => run.First > 1 && run.Count <= LongestNear
        && tokens[run.First].Word.Shape is WordShape.Capitalized or WordShape.MixedCapitals && !CommonWords.Contains(tokens[run.First].Word)
        && (tokens[run.First - 1].Text is "near" or "outside"
            || tokens[run.First - 1].Text is "from" or "of" && tokens[run.First - 2].Text is "km" or "kilometers" or "kilometres" or "miles");

    /// <summary>What "X, a fishing village," and "X, a town in" say of X, not "X, a town councillor"; null where nothing is said.</summary>
    public static PlaceKind? ExplainedKind(TokenList tokens, TokenRange run, TokenRange sentence)
    {
        var start = run.End + 1;
        if (start >= sentence.End || tokens[run.End].Text != "," || tokens[start].Text is not ("a" or "an"))
        {
            return null;
        }

        for (var index = start + 1; index < Math.Min(sentence.End - 1, start + 1 + LongestExplanation) && tokens[index].Word.Shape == WordShape.Lower; index++)
        {
            if (PlaceNouns.IsNoun(tokens[index].Word, out var kind) && kind is PlaceKind.City or PlaceKind.Region)
            {
                return EndsPhrase(tokens[index + 1]) ? kind : null;
            }
        }

        return null;
    }

    private static bool EndsPhrase(Token next) => next.Word.Shape == WordShape.Punctuation
        || next.Text is "where" or "that" or "which" or "whose"
        || FunctionWords.Of(next) == FunctionWord.Preposition;

    /// <summary>"in X district", "X province and".</summary>
    private static bool IsBehind(TokenList tokens, TokenRange run, TokenRange sentence) => run.End < sentence.End
        && PlaceNouns.IsNounBehind(tokens[run.End].Word, out var kind) && kind is PlaceKind.Region or PlaceKind.City
        && run.First > sentence.First && (tokens[run.First - 1].Lower is "in" or "of" or "from" or "near" or "across" or "to" or "'s"
            || tokens[run.First - 1].Lower == "the" && run.First > sentence.First + 1 && tokens[run.First - 2].Lower is "in" or "of" or "from" or "near");

    private static bool CouldBePlace(TokenList tokens, TokenRange run)
    {
        for (var index = run.First; index < run.End; index++)
        {
            var word = tokens[index].Word;
            if (NameTables.IsTitle(word) || NameTables.IsOrganizationWord(word) || run.Count == 1 && NameTables.IsGroup(word) || Nationalities.TryGet(word, out _))
            {
                return false;
            }
        }

        return true;
    }
}
