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
            if (AmountReader.Read(sentence, token) is not { } reading || !NumberContext.Counts(sentence, token, reading))
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
        var before = Qualifiers.EndingAt(sentence, token);
        var after = Qualifiers.StartingAt(sentence, end);
        var amount = new Amount(
            reading.Value,
            range?.Value,
            range is not null ? FigureQualifier.Range
                : reading.IsVague ? FigureQualifier.Vague
                : before?.Qualifier ?? after?.Qualifier ?? FigureQualifier.Exact);

        var first = before?.First ?? (range is not null && sentence[token - 1] == "between" ? token - 1 : token);
        return new NumberExpression(new TokenRange(first, after?.End ?? end), amount, reading.Form);
    }

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
