using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Counts;

/// <summary>Joins each number of a sentence with the noun it counts.</summary>
internal static class CountReader
{
    /// <summary>How many words such as "all of those" may stand between "of" and the noun.</summary>
    private const int MostDeterminers = 4;

    /// <summary>The counts of a sentence in text order; they do not overlap. Numbers of hours, miles, votes and the like are left out.</summary>
    public static List<Count> Read(Sentence sentence)
    {
        var counts = new List<Count>();
        var numbers = NumberReader.Read(sentence);
        for (var index = 0; index < numbers.Count; index++)
        {
            var number = numbers[index];
            if (index + 1 < numbers.Count && IsPartOf(sentence, number, numbers[index + 1]))
            {
                var whole = One(sentence, numbers[++index]) with { IsWhole = true };
                counts.Add(One(sentence, number) with { Noun = whole.Noun, Whole = whole, IsPartitive = true });
                counts.Add(whole);
                continue;
            }

            counts.Add(One(sentence, number));
        }

        counts.RemoveAll(count => count.Is(ObjectClass.Excluded));
        return counts;
    }

    /// <summary>"30 of at least 35", "14 of the 40".</summary>
    private static bool IsPartOf(Sentence sentence, NumberExpression part, NumberExpression whole)
    {
        var next = part.Tokens.End;
        return sentence[next] == "of" && whole.Form is NumberForm.Digits or NumberForm.Words
            && (whole.Tokens.First == next + 1 || whole.Tokens.First == next + 2 && WordSorts.Is(sentence[next + 1], WordSort.Determiner));
    }

    private static Count One(Sentence sentence, NumberExpression number)
    {
        var start = number.Tokens.End;
        var isPartitive = sentence[start] == "of";
        if (isPartitive)
        {
            start++;
            if (sentence[start] is "them" or "whom" or "which" or "those" && NounPhrase.Read(sentence, start + 1, number) is null)
            {
                return Bare(number, new TokenRange(number.Tokens.First, start + 1)) with { IsPartitive = true };
            }

            var end = start + MostDeterminers;
            while (start < end && (WordSorts.Is(sentence[start], WordSort.Determiner) || sentence[start] is "them" or "whom" or "those"))
            {
                start++;
            }

            start = PastOwner(sentence, start);
        }

        // "one of the rockets" names its noun in the plural.
        var phrase = NounPhrase.Read(sentence, start, number, isPlural: isPartitive || !number.IsSingular);
        return phrase is { } found
            ? new Count
            {
                Number = number,
                Tokens = new TokenRange(number.Tokens.First, found.End),
                Noun = found.Noun,
                IsPartitive = isPartitive,
                IsOthers = found.IsOthers,
            }
            : Bare(number, number.Tokens);
    }

    /// <summary>Past "the group's" of "five of the group's fighters".</summary>
    private static int PastOwner(Sentence sentence, int start)
    {
        for (var token = start; token < start + MostDeterminers; token++)
        {
            if (sentence[token] is "'s" or "'")
            {
                return token + 1;
            }
        }

        return start;
    }

    private static Count Bare(NumberExpression number, TokenRange tokens) =>
        new() { Number = number, Tokens = tokens, Noun = new Noun("person", ObjectClass.Bare) };
}
