using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>Finds the numbers of a sentence that may count something: not years, days, times of day, ages, amounts of money or labels.</summary>
internal static class NumberReader
{
    /// <summary>The numbers in text order; they do not overlap.</summary>
    public static List<NumberExpression> Read(Sentence sentence)
    {
        var numbers = new List<NumberExpression>();
        for (var token = sentence.First; token < sentence.End;)
        {
            if (ShareReader.Read(sentence, token) is { } share)
            {
                numbers.Add(share);
                token = share.Tokens.End;
                continue;
            }

            if ((AmountReader.Read(sentence, token) ?? AsMany(sentence, token, numbers)) is not { } reading || !NumberContext.Counts(sentence, token, reading))
            {
                token++;
                continue;
            }

            var number = Bounded(sentence, token, reading);
            numbers.Add(number);
            token = number.Tokens.End;
        }

        return numbers;
    }

    private static NumberExpression Bounded(Sentence sentence, int token, AmountReader.Reading reading)
    {
        var range = Range(sentence, token, reading);
        var end = range?.End ?? reading.End;
        var before = Before(sentence, token);
        var after = Qualifiers.StartingAt(sentence, end);
        var amount = new Amount(
            reading.Value,
            range?.Value,
            range is not null ? FigureQualifier.Range
                : reading.IsVague ? FigureQualifier.Vague
                : reading.Bound ?? before?.Qualifier ?? after?.Qualifier ?? FigureQualifier.Exact);

        var first = before?.First ?? (range is not null && sentence[token - 1] == "between" ? token - 1 : token);
        return new NumberExpression(new TokenRange(first, after?.End ?? end), amount, reading.Form);
    }

    /// <summary>The words that bound a number, with those that add nothing between: "at least a further", "a total of more than"; where they start and what they say.</summary>
    private static (int First, FigureQualifier? Qualifier)? Before(Sentence sentence, int token)
    {
        FigureQualifier? qualifier = null;
        var first = token;
        while (Qualifiers.EndingAt(sentence, first) is var (start, says))
        {
            qualifier = says == FigureQualifier.Exact ? qualifier : qualifier ?? says;
            first = start;
        }

        return first < token ? (first, qualifier) : null;
    }

    /// <summary>"two dead and as many injured": the number before once more.</summary>
    private static AmountReader.Reading? AsMany(Sentence sentence, int token, List<NumberExpression> earlier) =>
        sentence[token] == "as" && sentence[token + 1] == "many" && sentence[token + 2] != "as" && earlier.Count > 0
            ? new AmountReader.Reading(earlier[^1].Amount.Value, false, NumberForm.Words, token + 2)
            : null;

    /// <summary>The upper number of "10,000 to 15,000", "10–15", "between 60 and 80", "two or three".</summary>
    private static AmountReader.Reading? Range(Sentence sentence, int token, AmountReader.Reading lower)
    {
        var joins = sentence[lower.End] switch
        {
            "to" or "-" or "–" or "or" => sentence[token - 1] != "from",
            "and" => sentence[token - 1] == "between",
            _ => false,
        };

        return joins && !lower.IsVague
            && AmountReader.Read(sentence, lower.End + 1) is { IsVague: false, Form: NumberForm.Digits or NumberForm.Words } upper
            && upper.Value > lower.Value ? upper : null;
    }
}
